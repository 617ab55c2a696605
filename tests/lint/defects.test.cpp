// SPDX-License-Identifier: MIT
//
// Every defect that lint knows, one by one: Exempelregionen has none, and a copy of it with
// tests/cases/exempelregionen_med_brister has exactly those of the table below.

#include "support/catch.hpp"
#include "support/findings.hpp"
#include "support/region.hpp"
#include "support/run.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/findings.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>
#include <mandat/io/policy_tests.hpp>
#include <mandat/lint/lint.hpp>
#include <mandat/model/builder.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

// --------------------------------------------------------------------------------------------- the data
std::vector<bundle_file> files_with_defects() {
    auto files = files_of_example("exempelregionen");
    for (const auto& entry : std::filesystem::directory_iterator{
             std::filesystem::path{MANDAT_SOURCE_DIR} / "tests/cases/exempelregionen_med_brister"})
        if (entry.path().extension() == ".toml")
            files.push_back({entry.path().filename().string(), contents_of(entry.path())});
    return files;
}
governance loaded(std::vector<bundle_file> files) {
    const auto made = load_bundle(std::move(files));
    if (!made)
        for (const auto& fault : made.error())
            UNSCOPED_INFO(fault.where.file << ':' << fault.where.line << ": " << fault.text.sv);
    REQUIRE(made.has_value());
    return made.value();
}
const governance& with_defects() {
    static const auto of = loaded(files_with_defects());
    return of;
}

// -------------------------------------------------------------------------------------------- the table
struct row {
    finding_code code;
    const char* about;
    const char* version;
    const char* days; ///< `first..last`, `first..` or `-`: no time
    const char* says;
    const char* told = "";      ///< days on which lint of a day gives it, where they are others
    bool is_suppressed = false; ///< a `[[suppress]]` of the data lets it stand
};
using enum finding_code;
constexpr const char* always = "always";
constexpr const char* never = "never";

const std::vector<row>& table() {
    static const std::vector<row> rows{
        // ------------------------------------------------------------------ what Exempelregionen lets stand
        {sub_delegation_not_stated, "sjn", "2022", "2022-01-01..2023-12-31",
         "the order of 2022 is silent on sub-delegation", "", true},
        {stale_name, "sjn/2.5", "2022", "2023-07-01..2023-12-31",
         "the order of 2022 keeps a post's former name for half a year", "", true},
        {holder_not_employed, "ekonomichef_sjukvard", "", "2025-01-01..2025-12-31",
         "the chief financial officer of 2025 was hired in", "", true},
        {not_assessed, "sjn/2.9", "2024", "2024-01-01..",
         "whether visiting hours concern the quality is assessed in each case", "", true},
        {documents_disagree, "exempelregionen", "", "-", "two documents disagree about a unit",
         always, true},

        // -------------------------------------------------------------- KL 6 kap. 37 §: delegates not listed
        {delegate_not_listed, "brist/1.1", "2024", "2024-01-01..",
         "a committee drafting body prepares only"},
        {delegate_not_listed, "brist/1.2", "2024", "2024-01-01..", "another nämnd is no delegate"},
        {delegate_not_listed, "brist/1.3", "2024", "2024-01-01..",
         "the utskott is another nämnd's"},
        {delegate_not_listed, "brist/1.4", "2024", "2024-01-01..", "the chair is another nämnd's"},
        {delegate_not_listed, "brist/1.5", "2024", "2024-01-01..",
         "a holder of power by statute is no delegate"},
        {delegate_not_listed, "brist/1.6", "2024", "2024-01-01..",
         "a council drafting body prepares for council"},
        {delegate_not_listed, "brist/1.7", "2024", "2024-01-01..", "auditors examine"},
        {delegate_not_listed, "brist/1.8", "2024", "2024-01-01..",
         "a joint labour-management body gets its tasks from council"},
        {outsider_delegate, "brist/1.9", "2024", "2024-01-01..", "the substitute is a consultant"},
        // --------------------------------------------------------------------- DOC-OUTSIDER, KL 9:30, 2009:47
        {outsider_delegate, "brist/2.1", "2024", "2024-01-01..", "a consultant is not employed"},
        {outsider_delegate, "brist/2.2", "2024", "2024-01-01..",
         "a company is another legal person"},
        {outsider_delegate, "brist/2.3", "2024", "2024-01-01..",
         "a cooperating party's employee, and the nämnd is no joint one"},
        {outsider_delegate, "brist/2.4", "2024", "2024-01-01..",
         "a purchasing body's employee, and the matter is no procurement"},
        // ------------------------------------------------------------------------------- DOC-JOINT, KL 7:7
        {joint_delegation, "brist/3.1", "2024", "2024-01-01..",
         "two employees jointly: the first of them"}, // a finding for each who would decide
        {joint_delegation, "brist/3.1", "2024", "2024-01-01..",
         "two employees jointly: the second of them"},
        {joint_delegation, "brist/3.2", "2024", "2024-01-01..",
         "an elected and an employee jointly: the elected"},
        {joint_delegation, "brist/3.2", "2024", "2024-01-01..",
         "an elected and an employee jointly: the employee"},
        {approval_by_others, "brist/3.3", "2024", "2024-01-01..",
         "another employee has to approve"},
        {users_endorse_body, "brist/3.4", "2024", "2024-01-01..",
         "the users have to endorse what an utskott decides"},
        // ------------------------------------------------------------------- KL 5 kap. 1 §, 6 kap. 38 § 1 st.
        {forbidden_matter, "brist/4.1", "2024", "2024-01-01..",
         "goals, direction, scope or quality"},
        {forbidden_matter, "brist/4.2", "2024", "2024-01-01..", "an opinion to council"},
        {forbidden_matter, "brist/4.3", "2024", "2024-01-01..",
         "an opinion when the nämnd's own decision was appealed"},
        {forbidden_matter, "brist/4.4", "2024", "2024-01-01..",
         "authority against an individual, of principle"},
        {forbidden_matter, "brist/4.5", "2024", "2024-01-01..", "a special statute forbids it"},
        {forbidden_matter, "brist/4.10", "2024", "2024-01-01..", "raised by a citizens' proposal"},
        {council_matter_delegated, "brist/4.6", "2024", "2024-01-01..",
         "of principle without authority: council's"},
        {scope_delegated, "brist/4.7", "2024", "2024-01-01..",
         "closing tends to concern the scope"},
        {not_assessed, "brist/4.7", "2024", "2024-01-01..", "nobody has assessed the closing"},
        {not_assessed, "brist/4.8", "2024", "2024-01-01..",
         "nobody has assessed whether it is of principle"},
        {wording_not_stated, "brist/4.9", "2024", "2024-01-01..",
         "the source gives no more than a heading"},
        {worded_as_banned, "brist/4.11", "2024", "2024-01-01..",
         "opinions to council, by the point's own words"},
        {not_assessed, "brist/4.11", "2024", "2024-01-01..",
         "the order's line does not reach what is in the ban's own words"},
        {hiring_as_execution, "brist/4.14", "2024", "2024-01-01..",
         "to choose whom to employ is a decision"},
        {special_statute, "brist/4.12", "2024", "2024-01-01..",
         "the legal basis is a power of the chair's"},
        {not_assessed, "brist/4.12", "2024", "2024-01-01..",
         "the order's line does not reach what rests on a special statute"},
        {law_not_read, "brist/4.13", "2024", "2024-01-01..", "the legal basis names no act"},
        // --------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
        {outside_remit, "brist/5.1", "2024", "2024-01-01..", "the matter is another nämnd's"},
        {outside_remit, "brist/5.2", "2024", "2024-01-01..",
         "the matter is excluded from the remit"},
        {outside_remit, "brist/5.3", "2024", "2025-01-01..",
         "the remit had the matter through 2024"},
        // ------------------------------------------------------------------------------ KL 6 kap. 38 § 2 st.
        {automated_where_barred, "brist/6.1", "2024", "2024-01-01..",
         "appealed under chapter 13 and automated"},
        {automated_where_barred, "brist/6.2", "2024", "2024-01-01..",
         "not appealable and automated"},
        {automated_where_barred, "brist/6.3", "2024", "2024-01-01..",
         "a procurement and automated"},
        {automated_where_barred, "brist/6.4", "2024", "2024-01-01..",
         "a choice system and automated"},
        // ------------------------------------------------------------------------------ KL 6 kap. 39-40 §§
        {urgent_mandate_to_other, "brist/7.1", "2024", "2024-01-01..",
         "urgent matters given to an alternate"},
        {urgent_mandate_to_other, "brist/7.2", "2024", "2024-01-01..",
         "urgent matters given to an utskott"},
        {urgent_mandate_to_other, "brist/7.3", "2024", "2024-01-01..",
         "urgent matters given to an employee"},
        {urgent_mandate_to_other, "brist/7.4", "2024", "2024-01-01..",
         "urgent matters given to another nämnd's chair"},
        {urgent_not_reported_next, "brist/7.5", "2024", "2024-01-01..",
         "urgent decisions reported every quarter"},
        {urgent_not_reported_next, "brist/7.6", "2024", "2024-01-01..",
         "urgent decisions not reported"},
        {urgent_mandate_to_other, "brist/7.7", "2024", "2024-01-01..",
         "urgent matters given to an automated function"},
        {reporting_undecided, "brist/8.1", "2024", "2024-01-01..",
         "nobody has decided whether the point's decisions are reported"},
        // -------------------------------------------------------------------------------------------- time
        {delegate_gone, "brist/9.1", "2024", "2025-01-01..", "the delegate's post ended"},
        {delegate_gone, "brist/9.2", "2024", "2025-01-01..", "the delegate's utskott ended"},
        {delegate_gone, "brist/9.3", "2024", "2025-01-01..", "the role's last post ended"},
        {delegate_gone, "brist/9.4", "2024", "2025-01-01..", "the substitute's post ended"},
        {delegate_gone, "brist/9.5", "2024", "2025-01-01..", "one of the scope's units ended"},
        {stale_name, "brist/9.6", "2024", "2025-07-01..", "the post was renamed"},
        {name_moved, "provkanslist", "", "2025-07-01..", "another post has taken the name"},
        {acts_before_adoption, "brist/9.7", "2024", "2023-06-01..2023-11-30",
         "the point is to apply from before the adoption"},
        {never_in_force, "brist/9.8", "2024", "2024-01-01..",
         "the point expired before its order began"},
        {never_in_force, "brist/9.9", "2024", "2024-01-01..",
         "the point rests on an agreement that had ended"},
        {period_not_stated, "brist/9.10", "2024", "-", "no document dates the point",
         "2024-01-01.."},
        {period_not_stated, "provodaterad", "", "-", "no document dates the delegate's post",
         "2024-01-01.."},
        {period_not_stated, "odaterat_avtal", "", "-", "no document dates the agreement",
         "2024-01-01.."},
        {period_not_stated, "pnou", "", "-", "no document dates the delegate's utskott",
         "2024-01-01.."},
        // ----------------------------------------------------------------------------------- who holds it
        {post_unheld, "provvakans", "", "2025-07-01..", "the last holder has left"},
        {holder_not_employed, "provinhyrd", "", "2024-01-01..2025-06-30",
         "a hired-in holder, and an employee after"},
        {holders_not_stated, "provokand", "", "2024-01-01..", "nobody says who holds the post"},
        {reaches_nobody, "brist/10.3", "2024", "2024-01-01..",
         "own unit, and the delegate has none"},
        {reaches_nobody, "brist/10.4", "2024", "2024-01-01..",
         "the only unit ended before the order began"},
        {reaches_nobody, "brist/10.5", "2024", "2024-01-01..2024-12-31",
         "the delegate's post is not there yet"},
        {role_without_posts, "provkoordinator", "", "2024-01-01..", "no post has the role"},
        {unused_role, "provveteran", "", "-", "no point names the role", always},
        // -------------------------------------------------------------------------------- amounts and tiers
        {same_matter_twice, "brist/11.2", "2024", "2024-01-01..",
         "11.1 and 11.2 both up to 100 000 kr"},
        {amount_gap, "brist/11.3", "2024", "2024-01-01..",
         "50 000,50 kr lies between `at most 50 000` and `at least 50 001`"},
        {amount_without_basis, "brist/11.4", "2024", "2024-01-01..",
         "per decision, contract or year"},
        {base_amount_not_known, "brist/11.5", "2024", "2028-01-01..",
         "no prisbasbelopp of 2028 is known"},
        {shadowed, "brist/11.6", "2024", "2024-01-01..", "11.7 reserves the matter to the nämnd"},
        {grants_nothing, "brist/11.8", "2024", "2024-01-01..", "excepts its own matter"},
        {grants_nothing, "brist/11.9", "2024", "2024-01-01..", "rules out its own delegate"},
        {grants_nothing, "brist/11.10", "2024", "2024-01-01..",
         "more than 100 000 kr, at most one prisbasbelopp"},

        // --------------------------------------------------- whom leave helps, and the committee's own staff
        {leave_to_no_head, "brist/12.1", "2024", "2024-01-01..",
         "leave to sub-delegate for somebody who heads nothing"},
        {role_reaches_elsewhere, "brist/12.2", "2024", "2024-01-01..",
         "a post with the role is under the board"},
        {unit_closed, "provlaborant", "", "2025-01-01..", "the post's unit has ended"},

        // ----------------------------------------------------------------------------------- whole orders
        {exclusion_on_urgent, "undantar/1", "2024", "2024-01-01..",
         "silent on whether the exclusion reaches what is urgent"},
        {not_adopted_by_committee, "annans", "2024", "2024-01-01..", "council adopted it"},
        {adoption_not_stated, "oantagen", "2024", "2024-01-01..", "nobody says who adopted it"},
        {not_assessed, "obedomd/1", "2024", "2024-01-01..", "nobody has assessed it"},
        {not_assessed, "obedomd/2", "2024", "2024-01-01..", "nobody has assessed this one, either"},
        {one_line_answers, "obedomd", "2024", "2024-01-01..",
         "one line would answer both of its points"},
        {automated_too_early, "automat/1", "2022", "2022-01-01..2022-06-30",
         "automated before 1 July 2022"},
        {grantor_cannot_delegate, "fullmaktige/1", "2024", "2024-01-01..",
         "council delegates to an employee"},
        {grantor_cannot_delegate, "utskott/1", "2024", "2024-01-01..", "an utskott delegates"},
        {grantor_cannot_delegate, "riktlinje/1", "2024", "2024-01-01..",
         "a guideline delegates nothing"},
        {acts_before_adoption, "bakat", "2024", "2024-01-01..2024-02-12",
         "the order is to apply from before its adoption"},
        {grantor_gone, "upphord", "2024", "2025-01-01..", "the nämnd ended, its order goes on"},
        {period_not_stated, "odaterad", "2024", "-", "no document dates the order", always},
        {reporting_undecided, "anmalan", "2024", "2024-01-01..",
         "nobody has decided whether the order's decisions are reported"},
        {separate_minutes_missing, "protokoll", "2024", "2024-01-01..",
         "unreported decisions without separate minutes"},
        {separate_minutes_missing, "protokoll_vidare", "2024", "2024-01-01..",
         "decisions that are unreported once sub-delegated, without separate minutes"},
        {reporting_not_stated, "tyst", "2024", "2024-01-01..", "silent on reporting"},
        {sub_delegation_not_stated, "tyst", "2024", "2024-01-01..", "silent on sub-delegation"},
        {substitute_not_stated, "tyst", "2024", "2024-01-01..", "silent on substitutes"},
        {separate_minutes_not_stated, "tyst", "2024", "2024-01-01..",
         "silent on minutes of unreported decisions"},
        {no_substitute, "ensam/1", "2024", "2024-01-01..", "nobody steps in for the only delegate"},
        {restates_the_ban, "aterger", "2024", "2024-01-01..", "adds economy to the goals"},
        {restates_the_ban, "aterger", "2024", "2024-01-01..",
         "drops `in its entirety` from the nämnd's decisions"},
        {restates_the_ban, "aterger", "2024", "2024-01-01..",
         "writes principal significance for principal nature"},

        // ---------------------------------------------------------------------------------- KL 7 kap. 6 §
        {grantor_not_head, "vb1", "", "2024-02-01..", "an enhetschef sub-delegates"},
        {grantor_not_head, "vb2", "", "2024-02-01..", "a chair sub-delegates"},
        {sub_delegation_without_leave, "vb3", "2024", "2024-02-01..",
         "the point does not allow it"},
        {chain_too_long, "vb4b", "", "2024-02-01..", "a second step by another head"},
        {grantor_not_head, "vb5b", "", "2024-02-01..", "a second step by an enhetschef: no head"},
        {chain_too_long, "vb5b", "", "2024-02-01..",
         "a second step by an enhetschef: one step only"},
        {delegation_cycle, "vb6a", "", "2024-02-01..",
         "back to the head of administration who first gave"},
        {chain_too_long, "vb6b", "", "2024-02-01..", "the way back is a second step, too"},
        {sub_delegate_not_employee, "vb7", "", "2024-02-01..", "to a chair"},
        {sub_delegate_not_employee, "vb8", "", "2024-02-01..", "to an automated function"},
        {sub_delegate_not_employee, "vb9", "", "2024-02-01..", "to an utskott"},
        {nothing_to_sub_delegate, "vb10", "", "2024-02-01..",
         "the point delegates to somebody else"},
        {nothing_to_sub_delegate, "vb11", "2024", "2024-02-01..", "the point excepts the matter"},
        {nothing_to_sub_delegate, "vb12", "2023", "2024-01-01..",
         "the next version delegates the point to somebody else"},
        {amount_beyond_received, "vb13", "2024", "2024-02-01..", "a higher ceiling"},
        {amount_beyond_received, "vb14", "2024", "2024-02-01..", "per year in place of contract"},
        {amount_beyond_received, "vb15", "2024", "2024-02-01..", "amounts below the head's floor"},
        {period_beyond_received, "vb17", "2024", "2025-01-01..", "longer than the point"},
        {scope_beyond_received, "vb18", "2024", "2024-02-01..", "another unit"},
        {scope_beyond_received, "vb19", "2024", "2024-02-01..",
         "the whole region in place of a unit"},
        {scope_beyond_received, "vb20", "2024", "2024-02-01..", "another area"},
        {conditions_beyond_received, "vb21", "2024", "2024-02-01..",
         "excludes what the point requires"},
        {conditions_beyond_received, "vb22", "2024", "2024-02-01..", "lasts longer"},
        {conditions_beyond_received, "vb23", "2024", "2024-02-01..",
         "the users are heard in place of endorsing"},
        {conditions_beyond_received, "vb24", "2024", "2024-02-01..", "rests on another agreement"},
        {conditions_beyond_received, "vb25", "2024", "2024-02-01..",
         "leaves out one of two exceptions"},
        {approval_by_others, "vb36", "", "2024-02-01..", "another employee has to approve"},
        {broken_link, "vb26", "2023", "2024-01-01..", "the next version lacks the point"},
        {rests_on_later_version, "vb27", "2023", "2023-01-01..2023-12-31",
         "given before that version, and nobody says that it holds under it"},
        {rests_on_later_version, "vb27", "2024", "2024-01-01..", "nor under the next"},
        {acts_before_adoption, "vb27", "2023", "2022-06-01..2022-12-31",
         "given before the order was in force"},
        {period_beyond_received, "vb27", "2023", "2022-06-01..2022-12-31",
         "and so beyond the time received"},
        {never_in_force, "vb28", "", "2022-01-01..2022-06-30", "over before the order began"},
        {period_beyond_received, "vb28", "2024", "2022-01-01..2022-06-30",
         "and so beyond the time received"},
        {delegate_gone, "vb29", "", "2025-01-01..", "the recipient's post ended"},
        {reaches_nobody, "vb30", "", "2024-02-01..", "own unit, and the recipient has none"},
        {amount_without_basis, "vb31", "", "2024-02-01..", "the amount has no basis"},
        {head_not_stated, "provsamordnare", "", "2024-02-01..",
         "nobody says whether vb32 is given by a head"},
        {sub_delegation_not_stated, "vidare/33", "2024", "2024-02-01..",
         "the point of vb33 is silent on leave"},
        {base_amount_not_known, "vb34", "", "2028-01-01..", "no prisbasbelopp of 2028 is known"},
        {never_in_force, "vb35", "", "2024-02-01..", "rests on an agreement that had ended"},

        // ----------------------------------------------------------------------------------- the data itself
        {documents_disagree, "exempelregionen", "", "-",
         "two documents disagree about a nämnd; the example's own row suppresses it", always, true},
        {suppression_unused, "vidare/4", "", "-", "there is nothing of the kind to suppress",
         never},
        {suppression_unknown, "gammalt_namn", "", "-", "no code is called so", always},
    };
    return rows;
}

period days_of(std::string_view text) {
    const auto dots = text.find("..");
    if (dots == std::string_view::npos) return {};
    const auto first = *parse_date(text.substr(0, dots));
    const auto last = parse_date(text.substr(dots + 2));
    return last ? *period::through(first, *last) : period::from(first);
}
bool is_told_on(const row& one, date day) {
    const std::string_view days = *one.told == '\0' ? one.days : one.told;
    return days == always || days_of(days).contains(day);
}
std::string in_words(const period& days) {
    if (days.is_empty()) return "-";
    return to_text(days.first()) + ".." + (days.last() ? to_text(*days.last()) : std::string{});
}
std::string in_short(finding_code code, std::string_view about, std::string_view version,
                     std::string_view days, bool is_suppressed) {
    std::string text{key_of(code)};
    for (const auto part : {about, version, days}) text += ' ' + std::string{part};
    return is_suppressed ? text + " suppressed" : text;
}
std::vector<std::string> sorted(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    return texts;
}
/// What one has and the other lacks: a row that was not found, or a finding that no row has.
std::vector<std::string> beyond(const std::vector<std::string>& one,
                                const std::vector<std::string>& other) {
    std::vector<std::string> left;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(left));
    return left;
}
/// The same texts, whatever their order; a failure shows only the others.
void check_equal(const std::vector<std::string>& given, const std::vector<std::string>& wanted) {
    const auto is = sorted(given);
    const auto should = sorted(wanted);
    {
        INFO("no more");
        CHECK(beyond(is, should) == std::vector<std::string>{});
    }
    INFO("no fewer");
    CHECK(beyond(should, is) == std::vector<std::string>{});
}
std::vector<std::string> expected() {
    std::vector<std::string> texts;
    for (const auto& one : table())
        texts.push_back(in_short(one.code, one.about, one.version, one.days, one.is_suppressed));
    return sorted(std::move(texts));
}
std::vector<std::string> in_short(const std::vector<finding>& found) {
    std::vector<std::string> texts;
    for (const auto& one : found)
        texts.push_back(in_short(one.code, one.about, one.version, in_words(one.when),
                                 !one.suppressed_because.empty()));
    return sorted(std::move(texts));
}

// ----------------------------------------------------------------------------------- everything said
std::string in_text(const location& one) {
    return std::string{one.file} + ':' + std::to_string(one.line) + ':' +
           std::to_string(one.column);
}
/// What an example question shows. Who of several with a role is asked for hangs on the order of the posts.
std::string said_by(const governance& of, const example_question& shown) {
    std::string text = "\n    example " + to_text(shown.asked.on) + ' ' +
                       std::string{of.at(shown.asked.matter).key} + ' ' +
                       std::string{key_of(shown.verdict)} + ' ' + std::string{key_of(shown.reason)};
    return shown.asked.amount ? text + ' ' + to_text(*shown.asked.amount) : text;
}
/// All that a finding says, without ids; of its places only the first has a rank.
std::string said_by(const governance& of, const finding& one) {
    auto text = in_short(one.code, one.about, one.version, in_words(one.when), false) +
                "\n    rule " + std::string{one.rule == nullptr ? "-" : one.rule->id} +
                "\n    at " + in_text(one.where.front());
    std::vector<std::string> beside;
    for (const auto& place : one.where) beside.push_back("\n    beside " + in_text(place));
    for (const auto& from : one.sources)
        beside.push_back("\n    source " + std::string{of.at(from.document).key} + ' ' +
                         std::string{from.locator});
    for (const auto& line : sorted(std::move(beside))) text += line;
    for (const auto& line : {one.text.sv, one.text.en, one.fix.sv, one.fix.en})
        text += "\n    " + line;
    text += "\n    " + std::string{one.suppressed_because};
    return one.shown_by ? text + said_by(of, *one.shown_by) : text;
}
std::vector<std::string> said_by(const governance& of, const std::vector<finding>& found) {
    std::vector<std::string> texts;
    for (const auto& one : found) texts.push_back(said_by(of, one));
    return texts;
}

// -------------------------------------------------------------------------------------- another order
/// Puts every table elsewhere in its list; lists whose order has a meaning stay as they are.
template<class Mix>
void mix_all(draft::governance& drafts, Mix mix) {
    mix(drafts.documents);
    mix(drafts.organs);
    mix(drafts.units);
    mix(drafts.areas);
    mix(drafts.roles);
    mix(drafts.posts);
    mix(drafts.persons);
    mix(drafts.appointments);
    mix(drafts.facts);
    mix(drafts.matters);
    mix(drafts.instruments);
    mix(drafts.orders);
    mix(drafts.sub_delegations);
    mix(drafts.conflicts);
    mix(drafts.evidence_found);
    mix(drafts.suppressions);
    for (auto& one : drafts.organs) {
        mix(one.remit);
        mix(one.excluded);
    }
    for (auto& one : drafts.orders) mix(one.points);
}
/// Fisher and Yates, so that a seed gives one order with every standard library.
template<class List>
void shuffle(List& list, std::mt19937& random) {
    for (std::size_t left = list.size(); left > 1; --left)
        std::swap(list[left - 1], list[random() % left]);
}
governance built(const draft::governance& drafts) {
    const auto made = builder{fold_name}.build(drafts);
    REQUIRE(made.has_value());
    return made.value();
}
/// Every finding says the same of the drafts in another order.
void check_same(const draft::governance& drafts, const std::vector<std::string>& wanted) {
    const auto of = built(drafts);
    const auto found = lint(of);
    const auto texts = said_by(of, found);
    check_equal(texts, wanted);
    INFO("in the same order");
    CHECK((texts == wanted));
    check_examples(of, found);
}

} // namespace

// ---------------------------------------------------------------------------------------------------- clean
TEST_CASE("Exempelregionen has no finding but what it lets stand", "[lint][defects]") {
    const auto of = load_example("exempelregionen");
    const auto found = lint(of);
    for (const auto& one : found) {
        INFO(said_by(of, one));
        CHECK_FALSE(one.suppressed_because.empty());
    }
    CHECK(with_code(found, suppression_unused).empty());
    CHECK(found.size() == of.suppressions().size());
    CHECK_FALSE(gravest(found));
    check_examples(of, found);
}

// -------------------------------------------------------------------------------------------------- defects
TEST_CASE("The table has every code that lint knows", "[lint][defects]") {
    std::set<finding_code> known;
    for (const auto& one : table()) known.insert(one.code);
    for (const auto& one : finding_descriptions) {
        INFO(one.key);
        CHECK(known.contains(one.code));
    }
}

TEST_CASE("A copy of Exempelregionen with each defect gives exactly those findings",
          "[lint][defects]") {
    const auto found = lint(with_defects());
    check_equal(in_short(found), expected());
    CHECK(gravest(found) == severity::error);
    for (const auto& one : found) {
        INFO(said_by(with_defects(), one));
        CHECK(one.grave == describe(one.code).grave);
        CHECK(one.where.front().is_known());
        CHECK_FALSE(one.text.sv.empty());
        CHECK_FALSE(one.text.en.empty());
        CHECK_FALSE(one.fix.sv.empty());
        CHECK_FALSE(one.fix.en.empty());
    }
}

TEST_CASE("Each example question gets the answer that its finding states", "[lint][defects]") {
    const auto& of = with_defects();
    const auto found = lint(of);
    check_examples(of, found);

    INFO("also as a policy test that the region may keep");
    const reference_resolver resolver{of};
    for (const auto& one : found) {
        if (!one.shown_by) continue;
        INFO(said_by(of, one));
        const std::vector<bundle_file> files{{"bevis.toml", policy_test_of(of, *one.shown_by)}};
        const auto read = read_policy_tests(of, files);
        REQUIRE(read.has_value());
        REQUIRE(read.value().tests.size() == 1);
        const auto& test = read.value().tests.front();
        const auto answer = resolver.check(test.asked);
        CHECK(key_of(answer.verdict) == key_of(test.expected));
        CHECK(test.reason == one.shown_by->reason);
        CHECK(key_of(answer.reason) == key_of(one.shown_by->reason));
    }
}

TEST_CASE("The gap from 50 000 to 50 001 kronor is shown by 50 000 kronor and 50 öre",
          "[lint][defects]") {
    const auto found = with_code(lint(with_defects()), amount_gap);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().shown_by);
    CHECK(found.front().shown_by->asked.amount == parse_kronor("50 000,50"));
}

// ----------------------------------------------------------------------------------------------- on one day
TEST_CASE("Lint of a day gives what holds on that day", "[lint][defects]") {
    for (const auto* const text :
         {"2017-12-31", "2021-06-01", "2022-03-01", "2022-06-30", "2022-07-01", "2023-01-01",
          "2023-06-30", "2023-12-01", "2024-01-15", "2024-02-01", "2024-12-31", "2025-01-01",
          "2025-06-30", "2025-07-01", "2026-12-31", "2027-01-01", "2028-01-01"}) {
        INFO(text);
        const auto day = *parse_date(text);
        std::vector<std::string> wanted;
        for (const auto& one : table())
            if (is_told_on(one, day))
                wanted.push_back(in_short(one.code, one.about, one.version,
                                          *one.days == '-' ? "-" : text, one.is_suppressed));
        std::vector<std::string> given;
        const auto found = lint(with_defects(), day);
        for (const auto& one : found) {
            if (!one.when.is_empty()) CHECK(one.when == *period::through(day, day));
            given.push_back(in_short(one.code, one.about, one.version,
                                     one.when.is_empty() ? "-" : text,
                                     !one.suppressed_because.empty()));
        }
        check_equal(given, wanted);
        check_examples(with_defects(), found);
    }
}

// --------------------------------------------------------------------------------------------- another order
TEST_CASE("The order of the files does not change what lint finds", "[lint][defects]") {
    const auto wanted = said_by(with_defects(), lint(with_defects()));
    auto files = files_with_defects();
    for (int turn = 0; turn < 2; ++turn) {
        std::reverse(files.begin(), files.end());
        std::rotate(files.begin(), files.begin() + 5, files.end());
        const auto of = loaded(files);
        CHECK((said_by(of, lint(of)) == wanted));
    }
}

TEST_CASE("The order of the tables does not change what lint finds", "[lint][defects]") {
    const auto wanted = said_by(with_defects(), lint(with_defects()));
    const auto read = read_bundle(files_with_defects());
    REQUIRE(read.has_value());
    {
        INFO("backwards");
        auto drafts = read.value();
        mix_all(drafts, [](auto& list) { std::reverse(list.begin(), list.end()); });
        check_same(drafts, wanted);
    }
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random{seed};
        auto drafts = read.value();
        mix_all(drafts, [&](auto& list) { shuffle(list, random); });
        check_same(drafts, wanted);
    }
}

// -------------------------------------------------------------------------------------------------- the tool
TEST_CASE("mandat lint tells of each defect and fails", "[cli][lint][defects]") {
    const scratch_folder folder;
    for (const auto& one : files_with_defects())
        std::ofstream{folder.path() / one.path} << one.text;
    const auto path = folder.path().string();

    const auto json = run_tool({"lint", path, "--format", "json"});
    CHECK(json.code == 1);
    const auto findings = nlohmann::json::parse(json.out)["findings"];
    std::vector<std::string> given;
    for (const auto& one : findings) {
        const auto text = [&](const char* key) {
            return one[key].is_string() ? one[key].get<std::string>() : std::string{};
        };
        const auto days = text("from").empty() ? "-" : text("from") + ".." + text("through");
        const auto code = find_finding_code(text("code"));
        REQUIRE(code);
        given.push_back(in_short(*code, text("about"), text("version"), days,
                                 !text("suppressed_because").empty()));
    }
    check_equal(given, expected());

    INFO("as a compiler would, one line for each, the gravest counted");
    const auto text = run_tool({"lint", path});
    CHECK(text.code == 1);
    for (const auto& one : table())
        if (!one.is_suppressed)
            CHECK_THAT(text.out,
                       Catch::Matchers::ContainsSubstring(": " + std::string{key_of(one.code)}));

    INFO("the example alone does not fail, not even for a warning");
    CHECK(run_tool({"lint", "examples/exempelregionen", "--fail-on", "warning"}).code == 0);
}
