// SPDX-License-Identifier: MIT
//
// The reference resolver against the law: one row per legal fact, on a region made up for the purpose.
// Expected answers come from kommunallagen (2017:725) and the doctrine cited in each name, never from a run.

#include "decide/sagoregionen.hpp"
#include "decide/support.hpp"
#include <mandat/law/amounts.hpp>

#include <string>
#include <vector>

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

constexpr auto no = verdict::not_authorised;
constexpr auto depends = verdict::depends;
constexpr auto yes = verdict::authorised;

struct row {
    std::string sentence;
    asked of;
    verdict expected;
    reason_code because = reason_code::none; ///< none: any
    std::string rule{};                      ///< one of several, divided by blanks; empty: any
    std::string assess{};                    ///< all of them, where the answer depends
};

void ask_each(const governance& region, const std::vector<row>& rows) {
    const reference_resolver resolver{region};
    for (const auto& one : rows) {
        const auto made = in_ids(resolver, one.of);
        const auto short_answer = resolver.check(made);
        const auto full = resolver.explain(made);
        INFO(one.sentence << '\n' << in_words(region, made) << '\n' << in_words(full));
        CHECK(key_of(short_answer.verdict) == key_of(one.expected));
        CHECK(full.short_answer() == short_answer);
        if (one.because != reason_code::none)
            CHECK(key_of(short_answer.reason) == key_of(one.because));
        if (!one.rule.empty()) {
            auto cited = rules_of(full);
            if (one.expected == no) // each way that was tried says why it fails
                for (const auto& miss : full.near_misses)
                    for (const auto& ground : miss.grounds)
                        if (ground.rule != nullptr) cited.emplace_back(ground.rule->id);
            const auto wanted = words(one.rule);
            const bool is_cited = std::any_of(wanted.begin(), wanted.end(), [&](const auto& id) {
                return std::find(cited.begin(), cited.end(), id) != cited.end();
            });
            INFO("wanted rule: " << one.rule);
            CHECK(is_cited);
        }
        if (one.expected == depends) CHECK(to_assess_in(full) == sorted(one.assess));
    }
}
void ask_each(const drafted& region, const std::vector<row>& rows) {
    ask_each(built(region.all), rows);
}

} // namespace

// ---------------------------------------------------------------------------------- 5 kap. Fullmäktige

TEST_CASE("KL 5:1: matters of principle or greater importance are the council's",
          "[law][kl][kl-5-1]") {
    auto region = with_unassessed_order();
    region.point("1", "inkop", "forvaltningschef");
    ask_each(region,
             {
                 {"nobody assessed anything: a delegate depends on 5:1 and all of 6:38",
                  {"forvaltningschef", "inkop"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-5-1",
                  whatever_bars},
                 {"importance not assessed",
                  {"forvaltningschef", "inkop", "2024-05-06", ordinary + principle + "=unknown"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-5-1",
                  principle},
                 {"assessed",
                  {"forvaltningschef", "inkop", "2024-05-06", ordinary},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"of principle: a delegate is never authorised",
                  {"forvaltningschef", "inkop", "2024-05-06", goals + "=no " + principle + "=yes"},
                  no,
                  reason_code::reserved_to_council,
                  "KL-5-1"},
                 {"of principle and exercise of authority: still no delegate",
                  {"forvaltningschef", "inkop", "2024-05-06",
                   goals + "=no " + principle + "=yes " + exercise + "=yes"},
                  no,
                  reason_code::none,
                  "KL-6-38-3"},
                 {"the committee itself: importance not assessed",
                  {"namnden", "inkop", "2024-05-06", exercise + "=no"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-5-1",
                  principle},
                 {"the committee itself: ordinary",
                  {"namnden", "inkop", "2024-05-06", ordinary},
                  yes,
                  reason_code::decides_itself,
                  "KL-6-3"},
                 {"the committee itself: of principle is the council's",
                  {"namnden", "inkop", "2024-05-06", principle + "=yes " + exercise + "=no"},
                  no,
                  reason_code::reserved_to_council,
                  "KL-5-1"},
                 {"the committee itself: of principle for the region, exercise of authority or not",
                  {"namnden", "inkop", "2024-05-06", principle + "=yes " + exercise + "=yes"},
                  no,
                  reason_code::reserved_to_council,
                  "KL-5-1"},
                 {"of principle, and exercise of authority not assessed",
                  {"namnden", "inkop", "2024-05-06", principle + "=yes"},
                  no,
                  reason_code::reserved_to_council,
                  "KL-5-1"},
                 {"goals are the committee's to decide itself",
                  {"namnden", "inkop", "2024-05-06", principle + "=no " + goals + "=yes"},
                  yes,
                  reason_code::decides_itself,
                  "KL-6-3"},
                 {"the council decides its own matter, of principle or not",
                  {"fullmaktige", "fullmaktigefraga", "2024-05-06", principle + "=yes"},
                  yes,
                  reason_code::decides_itself},
             });
}

TEST_CASE("KL 5:2: council may let a nämnd decide, and nobody else", "[law][kl][kl-5-2]") {
    auto region = sagoregionen();
    region.order("fd", "fullmaktige").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga",
                 "namnden forvaltningschef utskottet presidiet ordforande robot");
    const std::vector<std::string> never{"forvaltningschef", "utskottet", "presidiet", "ordforande",
                                         "robot"};
    std::vector<row> rows{
        {"a committee receives",
         {"namnden", "fullmaktigefraga"},
         yes,
         reason_code::delegated_by_council,
         "KL-5-2"},
        {"scenario 30: not a matter of principle",
         {"namnden", "fullmaktigefraga", "2024-05-06", principle + "=yes"},
         no,
         reason_code::reserved_to_council,
         "KL-5-1 KL-5-2"},
        {"KL 6:38 binds a committee's delegation, not the council's",
         {"namnden", "fullmaktigefraga", "2024-05-06", goals + "=yes"},
         yes,
         reason_code::delegated_by_council,
         "KL-5-2"},
    };
    for (const auto& who : never)
        rows.push_back({"scenario 29: council cannot delegate to " + who,
                        {who, "fullmaktigefraga", "2024-05-06",
                         ordinary + "appealed_under_chapter_13=no not_appealable_by_statute=no "
                                    "procurement=no choice_or_authorisation_system=no"},
                        no,
                        reason_code::none,
                        "KL-5-2"});
    ask_each(region, rows);
}

TEST_CASE("KL 5:2, DOC-ALTERNATE: nobody but a nämnd steps in where council let a nämnd decide",
          "[law][kl][kl-5-2][doc-alternate]") {
    auto region = sagoregionen();
    region.order("fd", "fullmaktige").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "namnden").whole.substitutes =
        named_all("forvaltningschef ordforande robot");
    std::vector<row> rows;
    for (const std::string who : {"forvaltningschef", "ordforande", "robot"})
        rows.push_back({who,
                        {who, "fullmaktigefraga", "2024-05-06",
                         ordinary + "delegate_hindered=yes appealed_under_chapter_13=no "
                                    "not_appealable_by_statute=no procurement=no "
                                    "choice_or_authorisation_system=no"},
                        no,
                        reason_code::grantor_cannot_delegate,
                        "KL-5-2"});
    ask_each(region, rows);
}

// -------------------------------------------------------------------- 6 kap. Styrelsen och övriga nämnder

TEST_CASE("KL 6:2-3: a nämnd decides within its own area, and passes on nothing else",
          "[law][kl][kl-6-3][kl-3-2][kl-3-5-s3][kl-3-10]") {
    auto region = with_order();
    region.point("1", "arende-utan-organ", "forvaltningschef");
    region.point("2", "undantaget", "forvaltningschef");
    region.point("3", "inkop", "forvaltningschef");
    ask_each(region, {
                         {"its own",
                          {"namnden", "allt", "2024-05-06", ordinary},
                          yes,
                          reason_code::decides_itself,
                          "KL-6-3"},
                         {"a kind of its own",
                          {"namnden", "hyresavtal", "2024-05-06", ordinary},
                          yes,
                          reason_code::decides_itself,
                          "KL-6-3"},
                         {"another's",
                          {"namnden", "annat", "2024-05-06", ordinary},
                          no,
                          reason_code::outside_remit,
                          "KL-6-2 KL-6-3"},
                         {"nobody's",
                          {"namnden", "arende-utan-organ", "2024-05-06", ordinary},
                          no,
                          reason_code::outside_remit,
                          "KL-6-2 KL-6-3"},
                         {"excluded",
                          {"namnden", "undantaget", "2024-05-06", ordinary},
                          no,
                          reason_code::excluded_from_remit,
                          "KL-6-2 KL-6-3"},
                         {"a kind of what is excluded",
                          {"namnden", "undantaget-slag", "2024-05-06", ordinary},
                          no,
                          reason_code::excluded_from_remit,
                          "KL-6-2 KL-6-3"},
                         {"what one is excluded from, another answers for",
                          {"styrelsen", "undantaget", "2024-05-06", ordinary},
                          yes,
                          reason_code::decides_itself,
                          "KL-6-3"},
                         {"it cannot delegate what it does not hold",
                          {"forvaltningschef", "arende-utan-organ", "2024-05-06", ordinary},
                          no,
                          reason_code::outside_remit,
                          "KL-6-2 KL-6-3"},
                         {"nor what it is excluded from",
                          {"forvaltningschef", "undantaget", "2024-05-06", ordinary},
                          no,
                          reason_code::excluded_from_remit,
                          "KL-6-2 KL-6-3"},
                         {"the whole of its own",
                          {"forvaltningschef", "inkop", "2024-05-06", ordinary},
                          yes,
                          reason_code::delegated},
                         {"a narrower point does not give the wider matter",
                          {"forvaltningschef", "allt", "2024-05-06", ordinary},
                          no,
                          reason_code::no_delegation},
                         {"an utskott decides nothing of its own",
                          {"utskottet", "inkop", "2024-05-06", ordinary},
                          no,
                          reason_code::no_delegation},
                         {"a committee drafting body prepares",
                          {"namndberedningen", "inkop", "2024-05-06", ordinary},
                          no,
                          reason_code::cannot_decide,
                          "KL-3-5-s3"},
                         {"a council drafting body prepares",
                          {"fullmaktigeberedningen", "fullmaktigefraga", "2024-05-06", ordinary},
                          no,
                          reason_code::cannot_decide,
                          "KL-3-2"},
                         {"auditors examine",
                          {"revisorerna", "inkop", "2024-05-06", ordinary},
                          no,
                          reason_code::cannot_decide,
                          "KL-3-10"},
                         {"a company is outside",
                          {"bolaget", "inkop", "2024-05-06", ordinary},
                          no,
                          reason_code::none,
                          "DOC-COMPANY DOC-OUTSIDER"},
                     });
}

TEST_CASE("KL 6:37: the list of delegates is closed", "[law][kl][kl-6-37]") {
    const std::string everybody =
        "presidiet utskottet ordforande ledamot ersattare forvaltningschef handlaggare "
        "andra-chefen styrelsen andra-namnden "
        "gemensamma-namnden namndberedningen fullmaktigeberedningen revisorerna bolaget konsult "
        "andra-utskottet andra-presidiet "
        "andra-ledamoten andra-ersattaren fullmaktigeledamot fullmaktige";
    auto region = with_order();
    region.point("1", "inkop", everybody);
    ask_each(region,
             {
                 {"its presidium", {"presidiet", "inkop"}, yes, reason_code::delegated, "KL-6-37"},
                 {"scenario 1: its utskott",
                  {"utskottet", "inkop"},
                  yes,
                  reason_code::delegated,
                  "KL-6-37 KL-6-41"},
                 {"its chair is a member",
                  {"ordforande", "inkop"},
                  yes,
                  reason_code::delegated,
                  "KL-6-37"},
                 {"its member", {"ledamot", "inkop"}, yes, reason_code::delegated, "KL-6-37"},
                 {"its alternate may hold ordinary power",
                  {"ersattare", "inkop"},
                  yes,
                  reason_code::delegated,
                  "KL-6-37"},
                 {"an employee", {"handlaggare", "inkop"}, yes, reason_code::delegated, "KL-7-5"},
                 {"an employee of the region in another administration",
                  {"andra-chefen", "inkop"},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"scenario 32: another nämnd",
                  {"andra-namnden", "inkop", "2024-05-06", ordinary},
                  no,
                  reason_code::none,
                  "DOC-OTHERNAMND"},
                 {"the board is another nämnd too",
                  {"styrelsen", "inkop", "2024-05-06", ordinary},
                  no,
                  reason_code::none,
                  "DOC-OTHERNAMND"},
                 {"a joint committee",
                  {"gemensamma-namnden", "inkop", "2024-05-06", ordinary},
                  no,
                  reason_code::none,
                  "DOC-OTHERNAMND"},
                 {"a committee drafting body",
                  {"namndberedningen", "inkop"},
                  no,
                  reason_code::none,
                  "KL-6-37 KL-3-5-s3"},
                 {"a council drafting body",
                  {"fullmaktigeberedningen", "inkop"},
                  no,
                  reason_code::none,
                  "KL-6-37 KL-3-2"},
                 {"council", {"fullmaktige", "inkop", "2024-05-06", ordinary}, no},
                 {"auditors", {"revisorerna", "inkop"}, no, reason_code::none, "KL-6-37 KL-3-10"},
                 {"scenario 10: a company",
                  {"bolaget", "inkop"},
                  no,
                  reason_code::none,
                  "DOC-OUTSIDER DOC-COMPANY"},
                 {"scenario 9: a consultant",
                  {"konsult", "inkop"},
                  no,
                  reason_code::outsider,
                  "DOC-OUTSIDER"},
                 {"an utskott of another nämnd",
                  {"andra-utskottet", "inkop"},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
                 {"the presidium of another nämnd",
                  {"andra-presidiet", "inkop"},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
                 {"a member of another nämnd",
                  {"andra-ledamoten", "inkop"},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
                 {"an alternate of another nämnd",
                  {"andra-ersattaren", "inkop"},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
                 {"a council member as such",
                  {"fullmaktigeledamot", "inkop"},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
             });
}

TEST_CASE("KL 6:37 and 6:38 2 st.: an automated decision function from 1 July 2022, off the "
          "legality-review route",
          "[law][kl][kl-6-37][kl-6-38-s2]") {
    auto region = with_order();
    region.point("1", "bidrag", "robot");
    const std::string off = "appealed_under_chapter_13=no not_appealable_by_statute=no "
                            "procurement=no choice_or_authorisation_system=no ";
    ask_each(region,
             {
                 {"scenario 19: the day before",
                  {"robot", "bidrag", "2022-06-30", off},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-37"},
                 {"scenario 19: the first day",
                  {"robot", "bidrag", "2022-07-01", off},
                  yes,
                  reason_code::delegated,
                  "KL-6-37"},
                 {"the day after",
                  {"robot", "bidrag", "2022-07-02", off},
                  yes,
                  reason_code::delegated,
                  "KL-6-37"},
                 {"scenario 20: appealed under chapter 13",
                  {"robot", "bidrag", "2024-05-06", off + "appealed_under_chapter_13=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-s2-1"},
                 {"not appealable",
                  {"robot", "bidrag", "2024-05-06", off + "not_appealable_by_statute=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-s2-2"},
                 {"procurement",
                  {"robot", "bidrag", "2024-05-06", off + "procurement=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-s2-3"},
                 {"scenario 21: a choice system",
                  {"robot", "bidrag", "2024-05-06", off + "choice_or_authorisation_system=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-s2-4"},
                 {"nothing assessed",
                  {"robot", "bidrag"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-6-38-s2-1",
                  "appealed_under_chapter_13 not_appealable_by_statute procurement "
                  "choice_or_authorisation_system"},
                 {"route not assessed",
                  {"robot", "bidrag", "2024-05-06", off + "appealed_under_chapter_13=unknown"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-6-38-s2-1",
                  "appealed_under_chapter_13"},
                 {"KL 6:38 1 st. binds it as well",
                  {"robot", "bidrag", "2024-05-06", off + goals + "=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-1"},
                 {"the four extra bans are for automated functions alone",
                  {"namnden", "bidrag", "2024-05-06", ordinary + "procurement=yes"},
                  yes,
                  reason_code::decides_itself},
             });
}

TEST_CASE("KL 6:38 p. 1: matters of goals and direction may not be delegated",
          "[law][kl][kl-6-38]") {
    auto region = with_unassessed_order();
    region.point("1", "inkop", "forvaltningschef utskottet ordforande");
    for (const std::string who : {"forvaltningschef", "utskottet", "ordforande"})
        ask_each(region, {
                             {"scenario 22: they are",
                              {who, "inkop", "2024-05-06", ordinary + goals + "=yes"},
                              no,
                              reason_code::prohibited_by_law,
                              "KL-6-38-1"},
                             {"they are not",
                              {who, "inkop", "2024-05-06", ordinary},
                              yes,
                              reason_code::delegated},
                             {"not assessed",
                              {who, "inkop", "2024-05-06", ordinary + goals + "=unknown"},
                              depends,
                              reason_code::fact_unknown,
                              "KL-6-38-1",
                              goals},
                         });
}

TEST_CASE("KL 6:38 p. 2: opinions to council, and on appeals of the whole nämnd's decisions, may "
          "not be delegated",
          "[law][kl][kl-6-38]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    ask_each(region, {
                         {"scenario 23: to council",
                          {"forvaltningschef", "inkop", "2024-05-06", "opinion_to_council=yes"},
                          no,
                          reason_code::prohibited_by_law,
                          "KL-6-38-2"},
                         {"said not to be",
                          {"forvaltningschef", "inkop", "2024-05-06", "opinion_to_council=no"},
                          yes,
                          reason_code::delegated},
                         {"that one does not know: a jurist has assessed the order",
                          {"forvaltningschef", "inkop", "2024-05-06", "opinion_to_council=unknown"},
                          yes,
                          reason_code::delegated},
                         {"on an appeal of the whole nämnd's decision",
                          {"forvaltningschef", "inkop", "2024-05-06",
                           "opinion_on_appeal_of_whole_committee=yes"},
                          no,
                          reason_code::prohibited_by_law,
                          "KL-6-38-2"},
                         {"scenario 24: on an appeal of a delegate's decision",
                          {"forvaltningschef", "inkop", "2024-05-06",
                           "opinion_on_appeal_of_whole_committee=no"},
                          yes,
                          reason_code::delegated},
                         {"that one does not know",
                          {"forvaltningschef", "inkop", "2024-05-06",
                           "opinion_on_appeal_of_whole_committee=unknown"},
                          yes,
                          reason_code::delegated},
                         {"the nämnd itself gives opinions to council",
                          {"namnden", "inkop", "2024-05-06", ordinary + "opinion_to_council=yes"},
                          yes,
                          reason_code::decides_itself},
                     });
}

TEST_CASE("KL 6:38 p. 3: exercise of authority may not be delegated where it is of principle or "
          "greater importance",
          "[law][kl][kl-6-38]") {
    auto region = with_unassessed_order();
    region.point("1", "bidrag", "forvaltningschef");
    const std::string important = "important_exercise_of_authority";
    ask_each(
        region,
        {
            {"both",
             {"forvaltningschef", "bidrag", "2024-05-06",
              ordinary + exercise + "=yes " + principle + "=yes"},
             no,
             reason_code::none,
             "KL-6-38-3"},
            {"routine authority is delegable",
             {"forvaltningschef", "bidrag", "2024-05-06", ordinary + exercise + "=yes"},
             yes,
             reason_code::delegated,
             "KL-7-5"},
            {"authority not assessed, but nothing of principle",
             {"forvaltningschef", "bidrag", "2024-05-06", ordinary},
             yes,
             reason_code::delegated,
             "KL-7-5"},
            {"scenario 25: authority, importance not assessed",
             {"forvaltningschef", "bidrag", "2024-05-06",
              ordinary + exercise + "=yes " + principle + "=unknown " + important + "=unknown"},
             depends,
             reason_code::fact_unknown,
             "KL-6-38-3",
             important + " " + principle},
            // HFD 2016 ref. 74: what weighs for the individual alone is of greater importance, too.
            {"of greater importance for the individual alone",
             {"forvaltningschef", "bidrag", "2024-05-06",
              ordinary + exercise + "=yes " + important + "=yes"},
             no,
             reason_code::prohibited_by_law,
             "KL-6-38-3"},
            {"the nämnd itself decides that",
             {"namnden", "bidrag", "2024-05-06",
              ordinary + exercise + "=yes " + important + "=yes"},
             yes,
             reason_code::decides_itself,
             "KL-6-3"},
            {"no authority is exercised: how much it weighs is not asked",
             {"forvaltningschef", "bidrag", "2024-05-06",
              ordinary + exercise + "=no " + important + "=unknown"},
             yes,
             reason_code::delegated},
        });
}

TEST_CASE("KL 6:38 p. 4: a citizens' proposal handed over may not be passed on",
          "[law][kl][kl-6-38]") {
    auto region = with_order();
    region.point("1", "inkop", "utskottet");
    ask_each(region, {
                         {"scenario 31: the utskott decides",
                          {"utskottet", "inkop", "2024-05-06", "citizens_proposal=yes"},
                          no,
                          reason_code::prohibited_by_law,
                          "KL-6-38-4"},
                         {"it is none",
                          {"utskottet", "inkop", "2024-05-06", "citizens_proposal=no"},
                          yes,
                          reason_code::delegated},
                         {"a jurist has assessed the order",
                          {"utskottet", "inkop"},
                          yes,
                          reason_code::delegated},
                         {"that one does not know",
                          {"utskottet", "inkop", "2024-05-06", "citizens_proposal=unknown"},
                          yes,
                          reason_code::delegated},
                         {"the nämnd decides it",
                          {"namnden", "inkop", "2024-05-06", ordinary + "citizens_proposal=yes"},
                          yes,
                          reason_code::decides_itself},
                     });
}

TEST_CASE("KL 6:38 p. 2, 4, 5: that nobody says anything is no no", "[law][kl][kl-6-38]") {
    // OPEN-D: unassessed is open. That the order lists the matter is no evidence that it may be delegated.
    for (const std::string open : {"opinion_to_council", "opinion_on_appeal_of_whole_committee",
                                   "citizens_proposal", "special_statute_ban"}) {
        auto region = sagoregionen();
        region.order("nd", "namnden").assessed = found_ordinary();
        auto& point = region.point("1", "inkop", "forvaltningschef");
        point.assessed = assessed({{*find_legal_fact(open), answer::unknown}});
        const auto asked_of = [](std::string facts) {
            return asked{"forvaltningschef", "inkop", "2024-05-06", std::move(facts)};
        };
        ask_each(
            region,
            {
                {"the data says okänt", asked_of({}), depends, reason_code::fact_unknown, {}, open},
                {"no, in the case", asked_of(open + "=no"), yes, reason_code::delegated},
                {"yes, in the case", asked_of(open + "=yes"), no, reason_code::prohibited_by_law},
            });
    }
}

TEST_CASE("KL 6:38 p. 5: what a special statute bars", "[law][kl][kl-6-38]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    ask_each(region,
             {
                 {"barred",
                  {"forvaltningschef", "inkop", "2024-05-06", "special_statute_ban=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-5"},
                 {"not barred",
                  {"forvaltningschef", "inkop", "2024-05-06", "special_statute_ban=no"},
                  yes,
                  reason_code::delegated},
                 {"that one does not know",
                  {"forvaltningschef", "inkop", "2024-05-06", "special_statute_ban=unknown"},
                  yes,
                  reason_code::delegated},
             });
}

TEST_CASE("KL 6:39: the chair, or a member it has named, may decide what cannot wait",
          "[law][kl][kl-6-39]") {
    auto region = with_unassessed_order();
    region.point("1", "allt",
                 "ordforande vice-ordforande ledamot ersattare utskottet forvaltningschef robot "
                 "andra-ordforanden",
                 point_kind::urgent);
    const std::string urgent = "urgent=yes special_statute_ban=no ";
    ask_each(
        region,
        {
            {"the chair",
             {"ordforande", "inkop", "2024-05-06", ordinary + urgent},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"a named member",
             {"ledamot", "inkop", "2024-05-06", ordinary + urgent},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"a vice chair is a member",
             {"vice-ordforande", "inkop", "2024-05-06", ordinary + urgent},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"it can wait",
             {"ordforande", "inkop", "2024-05-06", ordinary + "urgent=no"},
             no,
             reason_code::none,
             "KL-6-39"},
            {"not assessed",
             {"ordforande", "inkop", "2024-05-06", ordinary},
             depends,
             reason_code::fact_unknown,
             "KL-6-39",
             "urgent"},
            {"KL 6:38 p. 1 does not stop it",
             {"ordforande", "inkop", "2024-05-06", urgent + principle + "=no " + goals + "=yes"},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"KL 6:38 p. 2 does not stop it",
             {"ordforande", "inkop", "2024-05-06",
              urgent + principle + "=no opinion_to_council=yes"},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"KL 6:38 p. 4 does not stop it",
             {"ordforande", "inkop", "2024-05-06",
              urgent + principle + "=no citizens_proposal=yes"},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"scenario 26: authority of principle, urgency confirmed",
             {"ordforande", "inkop", "2024-05-06",
              urgent + principle + "=no important_exercise_of_authority=yes " + exercise + "=yes"},
             yes,
             reason_code::urgent_mandate,
             "KL-6-39"},
            {"what is council's is not the nämnd's to pass on",
             {"ordforande", "inkop", "2024-05-06", urgent + principle + "=yes " + exercise + "=no"},
             no,
             reason_code::reserved_to_council,
             "KL-5-1"},
            {"scenario 28: an alternate",
             {"ersattare", "inkop", "2024-05-06", ordinary + urgent},
             no,
             reason_code::delegate_not_on_list,
             "KL-6-39"},
            {"an utskott",
             {"utskottet", "inkop", "2024-05-06", ordinary + urgent},
             no,
             reason_code::delegate_not_on_list,
             "KL-6-39"},
            {"scenario 27: an employee",
             {"forvaltningschef", "inkop", "2024-05-06", ordinary + urgent},
             no,
             reason_code::delegate_not_on_list,
             "KL-6-39"},
            {"an automated function",
             {"robot", "inkop", "2024-05-06",
              ordinary + urgent +
                  "appealed_under_chapter_13=no not_appealable_by_statute=no "
                  "procurement=no choice_or_authorisation_system=no"},
             no,
             reason_code::delegate_not_on_list,
             "KL-6-39"},
            {"the chair of another nämnd",
             {"andra-ordforanden", "inkop", "2024-05-06", ordinary + urgent},
             no,
             reason_code::delegate_not_on_list},
            {"outside the nämnd's own area",
             {"ordforande", "annat", "2024-05-06", ordinary + urgent},
             no},
        });
    auto silent = with_order();
    silent.point("1", "bidrag", "forvaltningschef");
    ask_each(silent, {{"without a mandate the chair has no urgent power",
                       {"ordforande", "inkop", "2024-05-06", ordinary + urgent},
                       no,
                       reason_code::no_delegation}});
}

TEST_CASE("KL 6:39: whoever stands in for the chair has to be a member too", "[law][kl][kl-6-39]") {
    auto region = with_order();
    region.point("1", "allt", "ordforande", point_kind::urgent).whole.substitutes =
        named_all("vice-ordforande ersattare forvaltningschef");
    const std::string absent = "urgent=yes delegate_hindered=yes";
    ask_each(region,
             {
                 {"a named member", {"vice-ordforande", "inkop", "2024-05-06", absent}, yes},
                 {"a named member, the chair is there",
                  {"vice-ordforande", "inkop", "2024-05-06", "urgent=yes delegate_hindered=no"},
                  no},
                 {"an alternate",
                  {"ersattare", "inkop", "2024-05-06", absent},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-39"},
                 {"an employee",
                  {"forvaltningschef", "inkop", "2024-05-06", absent},
                  no,
                  reason_code::delegate_not_on_list,
                  "KL-6-39"},
             });
}

TEST_CASE("KL 6:39: a matter that a special statute bars is not opened by urgency",
          "[law][kl][kl-6-39]") {
    auto region = with_order();
    region.point("1", "allt", "ordforande", point_kind::urgent);
    const reference_resolver resolver{built(region.all)};
    CHECK(resolver
              .check(in_ids(resolver, {"ordforande", "inkop", "2024-05-06",
                                       "urgent=yes special_statute_ban=yes"}))
              .verdict != yes);
}

// --------------------------------------------------------------------------------------- 7 kap. Anställda

TEST_CASE("KL 7:5: an employee decides on the nämnd's behalf, a post or each post with a role",
          "[law][kl][kl-7-5]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "bidrag", "enhetschef");
    ask_each(region,
             {
                 {"the post", {"forvaltningschef", "inkop"}, yes, reason_code::delegated, "KL-7-5"},
                 {"an employee below the delegate, and nothing passed on",
                  {"divisionschef", "inkop"},
                  no,
                  reason_code::no_sub_delegation,
                  "KL-7-6"},
                 {"an elected member without a point",
                  {"ledamot", "inkop"},
                  no,
                  reason_code::no_delegation},
                 {"a post with the role, in its own unit",
                  {"enhetschef-a", "bidrag", "2024-05-06", {}, {}, "enhet-a"},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"and below it",
                  {"enhetschef-a", "bidrag", "2024-05-06", {}, {}, "grupp-a"},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"a post with the role, in another's unit",
                  {"enhetschef-a", "bidrag", "2024-05-06", {}, {}, "enhet-b"},
                  no,
                  reason_code::wrong_unit},
                 {"above its own",
                  {"enhetschef-a", "bidrag", "2024-05-06", {}, {}, "divisionen"},
                  no,
                  reason_code::wrong_unit},
                 {"no unit given", {"enhetschef-a", "bidrag"}, no, reason_code::unit_unknown},
                 {"the other holder of the role",
                  {"enhetschef-b", "bidrag", "2024-05-06", {}, {}, "enhet-b"},
                  yes,
                  reason_code::delegated},
                 {"no role, no power",
                  {"handlaggare", "bidrag", "2024-05-06", {}, {}, "enhet-a"},
                  no,
                  reason_code::no_delegation},
             });
}

TEST_CASE("KL 7:5: a role with the whole region for scope is not bound to its unit",
          "[law][kl][kl-7-5]") {
    auto region = with_order();
    region.point("1", "bidrag", "enhetschef").whole.limits.reach = scope_kind::whole_region;
    ask_each(region, {
                         {"another's unit",
                          {"enhetschef-a", "bidrag", "2024-05-06", {}, {}, "enhet-b"},
                          yes,
                          reason_code::delegated},
                         {"no unit given", {"enhetschef-a", "bidrag"}, yes, reason_code::delegated},
                     });
}

TEST_CASE(
    "KL 7:6: a head of administration may sub-delegate in one step, if the nämnd has allowed it",
    "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.point("ja", "inkop", "forvaltningschef divisionschef oklar-chef")
        .whole.limits.may_sub_delegate = answer::yes;
    region.point("nej", "bidrag", "forvaltningschef").whole.limits.may_sub_delegate = answer::no;
    region.point("tyst", "avtal", "forvaltningschef");
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "ja");
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "nej");
    region.passed_on("divisionschef", "handlaggare", "nd", "ja");
    region.passed_on("oklar-chef", "hr-direktor", "nd", "ja");
    region.matter("lokaler", "allt");
    region.point("lokal", "lokaler", "forvaltningschef");
    region.passed_on("forvaltningschef", "enhetschef-b", "nd", "lokal");
    ask_each(region, {
                         {"scenario 14: allowed",
                          {"enhetschef-a", "inkop"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"stated not to be allowed",
                          {"enhetschef-a", "bidrag"},
                          no,
                          reason_code::sub_delegation_not_allowed,
                          "KL-7-6"},
                         {"stated not to be allowed: saying otherwise does not help",
                          {"enhetschef-a", "bidrag", "2024-05-06", "subdelegation_allowed=yes"},
                          no,
                          reason_code::sub_delegation_not_allowed,
                          "KL-7-6"},
                         {"the source does not say",
                          {"enhetschef-b", "lokaler"},
                          depends,
                          reason_code::fact_unknown,
                          "KL-7-6",
                          "subdelegation_allowed"},
                         {"scenario 15: the nämnd has not said it",
                          {"enhetschef-b", "lokaler", "2024-05-06", "subdelegation_allowed=no"},
                          no,
                          reason_code::sub_delegation_not_allowed,
                          "KL-7-6"},
                         {"the nämnd has said it elsewhere",
                          {"enhetschef-b", "lokaler", "2024-05-06", "subdelegation_allowed=yes"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"from somebody who is no head of administration",
                          {"handlaggare", "inkop"},
                          no,
                          reason_code::not_head_of_administration,
                          "KL-7-6"},
                         {"saying so does not make him one",
                          {"handlaggare", "inkop", "2024-05-06", "is_head_of_administration=yes"},
                          no,
                          reason_code::not_head_of_administration,
                          "KL-7-6"},
                         {"nobody says whether he is one",
                          {"hr-direktor", "inkop"},
                          depends,
                          reason_code::fact_unknown,
                          "KL-7-6",
                          "is_head_of_administration"},
                         {"he is",
                          {"hr-direktor", "inkop", "2024-05-06", "is_head_of_administration=yes"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"he is not",
                          {"hr-direktor", "inkop", "2024-05-06", "is_head_of_administration=no"},
                          no,
                          reason_code::not_head_of_administration,
                          "KL-7-6"},
                         {"nothing recorded", {"teamledare", "inkop"}, no},
                         {"KL 6:38 binds the second step too",
                          {"enhetschef-a", "inkop", "2024-05-06", goals + "=yes"},
                          no,
                          reason_code::prohibited_by_law,
                          "KL-6-38-1"},
                         {"the head keeps the power",
                          {"forvaltningschef", "inkop"},
                          yes,
                          reason_code::delegated,
                          "KL-7-5"},
                     });
}

TEST_CASE("KL 7:6: the order's general rule counts where the point is silent",
          "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.all.orders.back().may_sub_delegate = answer::yes;
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "bidrag", "forvaltningschef").whole.limits.may_sub_delegate = answer::no;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "2");
    ask_each(region, {
                         {"the point is silent",
                          {"enhetschef-a", "inkop"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"the point says otherwise",
                          {"enhetschef-a", "bidrag"},
                          no,
                          reason_code::sub_delegation_not_allowed,
                          "KL-7-6"},
                     });
}

TEST_CASE("KL 7:6: a second step is never lawful", "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.employee("andra-stegets-chef", "divisionen", true).head_of_administration = answer::yes;
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    region.passed_on("enhetschef-a", "teamledare", "nd", "1");
    region.passed_on("forvaltningschef", "andra-stegets-chef", "nd", "1");
    region.passed_on("andra-stegets-chef", "handlaggare", "nd", "1");
    const std::string all_said =
        ordinary + "is_head_of_administration=yes subdelegation_allowed=yes";
    ask_each(region, {
                         {"the first step",
                          {"enhetschef-a", "inkop"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"scenario 14: unit manager to team leader",
                          {"teamledare", "inkop"},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"whatever is said",
                          {"teamledare", "inkop", "2024-05-06", all_said},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"from a head who only holds it by sub-delegation",
                          {"handlaggare", "inkop", "2024-05-06", all_said},
                          no,
                          reason_code::chain_too_long,
                          "KL-7-6"},
                     });
}

TEST_CASE("KL 7:6: only to an employee, and only what a head received from the nämnd",
          "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef utskottet ordforande")
        .whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "robot", "nd", "1");
    region.passed_on("forvaltningschef", "ledamot", "nd", "1");
    region.passed_on("forvaltningschef", "konsult", "nd", "1");
    region.passed_on("ordforande", "handlaggare", "nd", "1");
    region.passed_on("andra-chefen", "hr-direktor", "nd", "1");
    const std::string off =
        "appealed_under_chapter_13=no not_appealable_by_statute=no procurement=no "
        "choice_or_authorisation_system=no is_head_of_administration=yes ";
    ask_each(region, {
                         {"scenario 18: an automated function",
                          {"robot", "inkop", "2024-05-06", off},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"an elected member",
                          {"ledamot", "inkop", "2024-05-06", off},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"a consultant",
                          {"konsult", "inkop", "2024-05-06", off},
                          no,
                          reason_code::none,
                          "KL-7-6 DOC-OUTSIDER"},
                         {"from the chair, who can be no head of administration",
                          {"handlaggare", "inkop", "2024-05-06", off},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"from a head who was given nothing",
                          {"hr-direktor", "inkop", "2024-05-06", off},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                     });
}

TEST_CASE("KL 7:6: a sub-delegate never exceeds what the head received", "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.fact("budget");
    auto& point = region.point("1", "inkop", "forvaltningschef");
    point.whole.limits.may_sub_delegate = answer::yes;
    point.whole.limits.amount = at_most("200000");
    point.whole.limits.when = between("2024-01-01", "2024-06-30");
    point.whole.limits.reach = scope_kind::units;
    point.whole.limits.units = named_all("enhet-a");
    point.whole.limits.required = named_all("budget");
    auto& wider = region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    wider.limits.amount = at_most("500000");
    wider.limits.when = between("2023-01-01", "2024-12-31");
    wider.limits.reach = scope_kind::whole_region;
    auto& narrower = region.passed_on("forvaltningschef", "enhetschef-b", "nd", "1");
    narrower.limits.amount = at_most("50000");
    narrower.limits.when = between("2024-03-01", "2024-03-31");
    const auto with = [](std::string who, std::string on, std::string amount,
                         std::string unit = "enhet-a", std::string facts = "budget=yes") {
        return asked{std::move(who),   "inkop",           std::move(on),
                     std::move(facts), std::move(amount), std::move(unit)};
    };
    ask_each(
        region,
        {
            {"within both", with("enhetschef-a", "2024-05-06", "200000"), yes,
             reason_code::sub_delegated, "KL-7-6"},
            {"an öre above the head's limit", with("enhetschef-a", "2024-05-06", "200000,01"), no,
             reason_code::amount_above},
            {"above both", with("enhetschef-a", "2024-05-06", "500000,01"), no},
            {"after the head's time", with("enhetschef-a", "2024-07-01", "100"), no,
             reason_code::none, "KL-7-6"},
            {"the head's last day", with("enhetschef-a", "2024-06-30", "100"), yes,
             reason_code::sub_delegated},
            {"before the head's time", with("enhetschef-a", "2023-12-31", "100"), no,
             reason_code::none, "KL-7-6"},
            {"the head's first day", with("enhetschef-a", "2024-01-01", "100"), yes,
             reason_code::sub_delegated},
            {"outside the head's units", with("enhetschef-a", "2024-05-06", "100", "enhet-b"), no,
             reason_code::wrong_unit},
            {"the head's condition binds",
             with("enhetschef-a", "2024-05-06", "100", "enhet-a", "budget=no"), no,
             reason_code::fact_required},
            {"and may have to be assessed",
             with("enhetschef-a", "2024-05-06", "100", "enhet-a", {}),
             depends,
             reason_code::fact_unknown,
             {},
             "budget"},
            {"amount missing", with("enhetschef-a", "2024-05-06", {}), no,
             reason_code::amount_unknown},
            {"its own narrower limit", with("enhetschef-b", "2024-03-15", "50000"), yes,
             reason_code::sub_delegated},
            {"above its own", with("enhetschef-b", "2024-03-15", "50000,01"), no,
             reason_code::amount_above},
            {"the day before its own time", with("enhetschef-b", "2024-02-29", "100"), no,
             reason_code::not_yet},
            {"its first day", with("enhetschef-b", "2024-03-01", "100"), yes,
             reason_code::sub_delegated},
            {"its last day", with("enhetschef-b", "2024-03-31", "100"), yes,
             reason_code::sub_delegated},
            {"the day after", with("enhetschef-b", "2024-04-01", "100"), no, reason_code::expired},
        });
}

TEST_CASE("KL 7:6: the head cannot loosen what the nämnd laid down", "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.instrument("ramavtal", between("2024-04-01", "2024-09-30"));
    auto& first = region.point("1", "inkop", "forvaltningschef");
    first.whole.limits.may_sub_delegate = answer::yes;
    first.whole.limits.excepted = named_all("hyresavtal");
    first.whole.limits.instrument = named("ramavtal");
    first.whole.limits.area = named("norr");
    first.prohibited = named_all("enhetschef-b");
    auto& second = region.point("2", "bidrag", "forvaltningschef");
    second.whole.limits.may_sub_delegate = answer::yes;
    second.whole.limits.users = users_say::endorsed;
    for (const std::string number : {"1", "2"})
        for (const std::string who : {"enhetschef-a", "enhetschef-b"})
            region.passed_on("forvaltningschef", who, "nd", number);
    const auto of = [](std::string who, std::string matter, std::string on = "2024-05-06",
                       std::string area = "norr") {
        return asked{std::move(who), std::move(matter), std::move(on), {}, {}, {}, std::move(area)};
    };
    ask_each(region,
             {
                 {"within it all", of("enhetschef-a", "inkop"), yes, reason_code::sub_delegated,
                  "KL-7-6"},
                 {"what the point excepts", of("enhetschef-a", "hyresavtal"), no,
                  reason_code::excepted_from_point},
                 {"after the instrument's time", of("enhetschef-a", "inkop", "2024-10-01"), no,
                  reason_code::instrument_not_in_force},
                 {"outside the area", of("enhetschef-a", "inkop", "2024-05-06", "soder"), no},
                 {"whom the point rules out", of("enhetschef-b", "inkop"), no,
                  reason_code::prohibited_delegate},
                 {"the users' endorsement", of("enhetschef-a", "bidrag"), depends,
                  reason_code::fact_unknown, "KL-7-7-s2", "users_endorsed"},
                 {"without it",
                  {"enhetschef-a", "bidrag", "2024-05-06", "users_endorsed=no"},
                  no,
                  reason_code::fact_required,
                  "KL-7-7-s2"},
             });
}

TEST_CASE("KL 7:6: a sub-delegation carries the point it was given under, and no other that the "
          "head holds",
          "[law][kl][kl-7-6]") {
    auto region = with_order();
    auto& limited = region.point("1", "inkop", "forvaltningschef");
    limited.whole.limits.may_sub_delegate = answer::yes;
    limited.whole.limits.amount = at_most("1000");
    region.point("2", "allt", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.point("3", "bidrag", "forvaltningschef").whole.limits.may_sub_delegate = answer::no;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    region.passed_on("forvaltningschef", "enhetschef-b", "nd", "3");
    ask_each(region, {
                         {"within the point",
                          {"enhetschef-a", "inkop", "2024-05-06", {}, "1000"},
                          yes,
                          reason_code::sub_delegated,
                          "KL-7-6"},
                         {"above the point, though the head has more by another",
                          {"enhetschef-a", "inkop", "2024-05-06", {}, "1000,01"},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                         {"under a point that may not be passed on, though another may",
                          {"enhetschef-b", "bidrag"},
                          no,
                          reason_code::none,
                          "KL-7-6"},
                     });
}

TEST_CASE(
    "KL 7:6: the same number in a later version may mean another matter, which nobody passed on",
    "[law][kl][kl-7-6]") {
    auto region = sagoregionen();
    region.order("nd", "namnden", "2020-01-01", "1").assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.order("nd", "namnden", "2022-03-01", "2").assessed = found_ordinary();
    region.point("1", "bidrag", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1").limits.when =
        since("2020-02-01");
    ask_each(
        region,
        {
            {"the version it was given under",
             {"enhetschef-a", "inkop", "2022-02-28"},
             yes,
             reason_code::sub_delegated,
             "KL-7-6"},
            {"its matter, when the head no longer holds it",
             {"enhetschef-a", "inkop", "2022-03-01"},
             no},
            {"another matter under the same number", {"enhetschef-a", "bidrag", "2022-03-01"}, no},
        });
}

TEST_CASE("KL 7:6: to each post with a role, within its own unit", "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef", "nd", "1");
    ask_each(
        region,
        {
            {"own unit",
             {"enhetschef-a", "inkop", "2024-05-06", {}, {}, "enhet-a"},
             yes,
             reason_code::sub_delegated,
             "KL-7-6"},
            {"another's",
             {"enhetschef-a", "inkop", "2024-05-06", {}, {}, "enhet-b"},
             no,
             reason_code::wrong_unit},
            {"without the role", {"handlaggare", "inkop", "2024-05-06", {}, {}, "enhet-a"}, no},
        });
}

TEST_CASE("KL 7:7: users may have to be heard, or their representatives to endorse",
          "[law][kl][kl-7-7]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.users = users_say::heard;
    region.point("2", "bidrag", "forvaltningschef").whole.limits.users = users_say::endorsed;
    ask_each(region,
             {
                 {"heard",
                  {"forvaltningschef", "inkop", "2024-05-06", "users_heard=yes"},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"not heard",
                  {"forvaltningschef", "inkop", "2024-05-06", "users_heard=no"},
                  no,
                  reason_code::fact_required,
                  "KL-7-7-s1"},
                 {"not known",
                  {"forvaltningschef", "inkop"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-7-7-s1",
                  "users_heard"},
                 {"scenario 7: endorsed",
                  {"forvaltningschef", "bidrag", "2024-05-06", "users_endorsed=yes"},
                  yes,
                  reason_code::delegated,
                  "KL-7-5"},
                 {"not endorsed",
                  {"forvaltningschef", "bidrag", "2024-05-06", "users_endorsed=no"},
                  no,
                  reason_code::fact_required,
                  "KL-7-7-s2"},
                 {"endorsement not known",
                  {"forvaltningschef", "bidrag"},
                  depends,
                  reason_code::fact_unknown,
                  "KL-7-7-s2",
                  "users_endorsed"},
                 {"being heard is not endorsing",
                  {"forvaltningschef", "bidrag", "2024-05-06", "users_heard=yes users_endorsed=no"},
                  no,
                  reason_code::fact_required,
                  "KL-7-7-s2"},
             });
}

TEST_CASE("KL 7:7: the users' veto is for employees alone, so an utskott's needs legal assessment",
          "[law][kl][kl-7-7]") {
    auto region = with_order();
    region.point("1", "inkop", "utskottet").whole.limits.users = users_say::endorsed;
    const reference_resolver resolver{built(region.all)};
    CHECK(
        resolver.check(in_ids(resolver, {"utskottet", "inkop", "2024-05-06", "users_endorsed=no"}))
            .verdict == no);
    CHECK(resolver.check(in_ids(resolver, {"utskottet", "inkop"})).verdict != yes);
}

// ----------------------------------------------------------------------------------- Praxis och vägledning

TEST_CASE("DOC-SUPERIOR: managers do not inherit, unless a clause says that superiors may",
          "[law][doc][doc-superior]") {
    auto silent = with_order();
    silent.point("1", "inkop", "enhetschef-a");
    ask_each(silent, {
                         {"the delegate", {"enhetschef-a", "inkop"}, yes, reason_code::delegated},
                         {"the manager above", {"divisionschef", "inkop"}, no},
                         {"the head of administration", {"forvaltningschef", "inkop"}, no},
                         {"absence does not help",
                          {"divisionschef", "inkop", "2024-05-06", "delegate_hindered=yes"},
                          no},
                     });

    auto region = with_order();
    region.all.orders.back().superiors_may = true;
    region.fact("budget");
    auto& point = region.point("1", "inkop", "handlaggare");
    point.whole.limits.amount = at_most("1000");
    point.whole.limits.required = named_all("budget");
    const auto with = [](std::string who, std::string amount, std::string facts = "budget=yes") {
        return asked{std::move(who), "inkop", "2024-05-06", std::move(facts), std::move(amount)};
    };
    ask_each(region, {
                         {"the delegate", with("handlaggare", "1000"), yes, reason_code::delegated},
                         {"the head of the unit", with("enhetschef-a", "1000"), yes,
                          reason_code::superior_may_act, "DOC-SUPERIOR"},
                         {"the next above", with("divisionschef", "1000"), yes,
                          reason_code::superior_may_act, "DOC-SUPERIOR"},
                         {"the topmost", with("forvaltningschef", "1000"), yes,
                          reason_code::superior_may_act, "DOC-SUPERIOR"},
                         {"the point's limit binds the superior",
                          with("forvaltningschef", "1000,01"), no, reason_code::amount_above},
                         {"and its conditions", with("forvaltningschef", "1000", "budget=no"), no,
                          reason_code::fact_required},
                         {"a head beside the line", with("enhetschef-b", "1000"), no},
                         {"an employee above who heads nothing", with("hr-direktor", "1000"), no},
                         {"a subordinate", with("teamledare", "1000"), no},
                         {"another nämnd's head", with("andra-chefen", "1000"), no},
                         {"KL 6:38 binds the superior",
                          with("divisionschef", "1000", "budget=yes " + goals + "=yes"), no,
                          reason_code::prohibited_by_law, "KL-6-38-1"},
                     });

    auto hired_in = with_order();
    hired_in.all.orders.back().superiors_may = true;
    hired_in.unit("enhet-c", "divisionen");
    hired_in.unit("grupp-c", "enhet-c");
    hired_in.employee("inhyrd-chef", "enhet-c", true).kind = post_kind::outsider;
    hired_in.employee("medarbetare", "grupp-c");
    hired_in.point("1", "inkop", "medarbetare");
    ask_each(hired_in, {{"a head who is hired in", {"inhyrd-chef", "inkop"}, no}});

    auto one_point = with_order();
    one_point.point("1", "inkop", "enhetschef-a").whole.superiors_may = true;
    one_point.point("2", "bidrag", "enhetschef-a");
    ask_each(one_point, {
                            {"the clause stands in the point",
                             {"divisionschef", "inkop"},
                             yes,
                             reason_code::superior_may_act,
                             "DOC-SUPERIOR"},
                            {"and in no other", {"divisionschef", "bidrag"}, no},
                        });
}

TEST_CASE("DOC-SUPERIOR: the nearest superior steps in when the delegate is hindered",
          "[law][doc][doc-superior]") {
    auto region = with_order();
    region.all.orders.back().superior_steps_in = true;
    region.point("1", "inkop", "enhetschef-a");
    ask_each(
        region,
        {
            {"hindered",
             {"divisionschef", "inkop", "2024-05-06", "delegate_hindered=yes"},
             yes,
             reason_code::superior_may_act,
             "DOC-SUPERIOR"},
            {"not hindered", {"divisionschef", "inkop", "2024-05-06", "delegate_hindered=no"}, no},
            {"not known",
             {"divisionschef", "inkop"},
             depends,
             reason_code::fact_unknown,
             "DOC-ALTERNATE DOC-SUPERIOR",
             "delegate_hindered"},
        });
}

TEST_CASE("OPEN-O: whether a clause on the nearest superior reaches the next is assessed",
          "[law][doc][doc-superior]") {
    auto region = with_order();
    region.all.orders.back().superior_steps_in = true;
    region.point("1", "inkop", "enhetschef-a");
    const auto next = [](std::string hindered, std::string facts = "") {
        return asked{.who = "forvaltningschef",
                     .matter = "inkop",
                     .facts = std::move(facts),
                     .hindered = std::move(hindered)};
    };
    ask_each(region,
             {
                 {"nothing is said of the nearer one", next("enhetschef-a=yes"), depends,
                  reason_code::fact_unknown, "DOC-SUPERIOR OPEN-O",
                  "earlier_stand_ins_hindered higher_superior_may_step_in"},
                 {"both are hindered", next("enhetschef-a=yes divisionschef=yes"), depends,
                  reason_code::fact_unknown, "DOC-SUPERIOR OPEN-O", "higher_superior_may_step_in"},
                 {"and a jurist reads the clause so",
                  next("enhetschef-a=yes divisionschef=yes", "higher_superior_may_step_in=yes"),
                  yes, reason_code::superior_may_act},
                 {"or not so",
                  next("enhetschef-a=yes divisionschef=yes", "higher_superior_may_step_in=no"), no},
                 {"the nearer one is there",
                  next("enhetschef-a=yes divisionschef=no", "higher_superior_may_step_in=yes"), no},
                 {"the delegate is there",
                  next("enhetschef-a=no divisionschef=yes", "higher_superior_may_step_in=yes"), no},
             });
    region.appointed("p", "divisionschef", between("2020-01-01", "2023-12-31"), answer::yes);
    ask_each(region,
             {{"a vacant post between: nobody in it is hindered", next("enhetschef-a=yes"), depends,
               reason_code::fact_unknown, "DOC-SUPERIOR OPEN-O", "higher_superior_may_step_in"}});
}

TEST_CASE("DOC-SUPERIOR: the clause does not reach sub-delegated power",
          "[law][doc][doc-superior]") {
    auto region = with_order();
    region.all.orders.back().superiors_may = true;
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    ask_each(region,
             {
                 {"the sub-delegate", {"enhetschef-a", "inkop"}, yes, reason_code::sub_delegated},
                 {"the manager between", {"divisionschef", "inkop"}, no},
             });
}

TEST_CASE("DOC-ALTERNATE: a stand-in is stated, and acts when the delegate is hindered",
          "[law][doc][doc-alternate]") {
    auto region = with_order();
    region.point("1", "inkop", "divisionschef").whole.substitutes = named_all("hr-direktor");
    ask_each(region,
             {
                 {"scenario 4: hindered",
                  {"hr-direktor", "inkop", "2024-05-06", "delegate_hindered=yes"},
                  yes,
                  reason_code::substitute_acts,
                  "DOC-ALTERNATE"},
                 {"not hindered",
                  {"hr-direktor", "inkop", "2024-05-06", "delegate_hindered=no"},
                  no,
                  reason_code::none,
                  "DOC-ALTERNATE"},
                 {"not known",
                  {"hr-direktor", "inkop"},
                  depends,
                  reason_code::fact_unknown,
                  "DOC-ALTERNATE",
                  "delegate_hindered"},
                 {"the delegate", {"divisionschef", "inkop"}, yes, reason_code::delegated},
                 {"nobody else",
                  {"handlaggare", "inkop", "2024-05-06", "delegate_hindered=yes"},
                  no,
                  reason_code::no_delegation},
                 {"KL 6:38 binds the stand-in",
                  {"hr-direktor", "inkop", "2024-05-06", "delegate_hindered=yes " + goals + "=yes"},
                  no,
                  reason_code::prohibited_by_law,
                  "KL-6-38-1"},
             });
    auto outside = with_order();
    outside.point("1", "inkop", "divisionschef").whole.substitutes =
        named_all("konsult andra-utskottet");
    ask_each(outside, {
                          {"a consultant cannot stand in",
                           {"konsult", "inkop", "2024-05-06", "delegate_hindered=yes"},
                           no,
                           reason_code::none,
                           "DOC-OUTSIDER"},
                          {"nor another nämnd's utskott",
                           {"andra-utskottet", "inkop", "2024-05-06", "delegate_hindered=yes"},
                           no,
                           reason_code::none,
                           "KL-6-37"},
                      });
}

TEST_CASE(
    "DOC-ALTERNATE: whoever is appointed to the post holds it, from the first day through the last",
    "[law][doc][doc-alternate]") {
    auto region = with_order();
    region.point("1", "inkop", "divisionschef");
    region.point("2", "bidrag", "ordforande");
    region.appointed("ordinarie", "divisionschef", between("2024-01-01", "2024-06-30"));
    region.appointed("tillforordnad", "divisionschef", between("2024-07-01", "2024-12-31"),
                     answer::yes, appointment_kind::acting);
    region.appointed("okand", "divisionschef", between("2025-01-01", "2025-06-30"),
                     answer::unknown);
    region.appointed("inhyrd", "divisionschef", between("2025-07-01", "2025-12-31"), answer::no,
                     appointment_kind::acting);
    region.appointed("ersattaren", "divisionschef", between("2024-01-01", "2024-12-31"),
                     answer::yes, appointment_kind::alternate);
    region.appointed("fortroendevald", "ordforande", since("2024-01-01"), answer::unknown);
    region.appointed("annan", "handlaggare", since("2016-01-01"));
    ask_each(
        region,
        {
            {"the day before",
             {"ordinarie", "inkop", "2023-12-31"},
             no,
             reason_code::holds_no_post},
            {"the first day", {"ordinarie", "inkop", "2024-01-01"}, yes, reason_code::delegated},
            {"the last day", {"ordinarie", "inkop", "2024-06-30"}, yes, reason_code::delegated},
            {"the day after", {"ordinarie", "inkop", "2024-07-01"}, no, reason_code::holds_no_post},
            {"an acting holder is the holder: the day before",
             {"tillforordnad", "inkop", "2024-06-30"},
             no,
             reason_code::holds_no_post},
            {"the first day",
             {"tillforordnad", "inkop", "2024-07-01"},
             yes,
             reason_code::delegated},
            {"the last day", {"tillforordnad", "inkop", "2024-12-31"}, yes, reason_code::delegated},
            {"the day after",
             {"tillforordnad", "inkop", "2025-01-01"},
             no,
             reason_code::holds_no_post},
            {"employed by the region, or not: not known",
             {"okand", "inkop", "2025-03-01"},
             depends,
             reason_code::fact_unknown,
             "KL-7-5 DOC-OUTSIDER",
             "holder_is_employed"},
            {"the question says yes",
             {"okand", "inkop", "2025-03-01", "holder_is_employed=yes"},
             yes,
             reason_code::delegated},
            {"the question says no",
             {"okand", "inkop", "2025-03-01", "holder_is_employed=no"},
             no,
             reason_code::not_employed},
            {"hired in",
             {"inhyrd", "inkop", "2025-08-01"},
             no,
             reason_code::not_employed,
             "KL-7-5 DOC-OUTSIDER"},
            {"hired in: saying otherwise does not help",
             {"inhyrd", "inkop", "2025-08-01", "holder_is_employed=yes"},
             no,
             reason_code::not_employed},
            {"an ersättare, and the order is silent",
             {"ersattaren", "inkop", "2024-05-06", "delegate_hindered=yes"},
             no},
            {"an elected holder need not be employed",
             {"fortroendevald", "bidrag", "2024-05-06"},
             yes,
             reason_code::delegated,
             "KL-6-37"},
            {"another's post", {"annan", "inkop", "2024-05-06"}, no},
        });
    auto clause = with_order();
    clause.all.orders.back().alternates_act = answer::yes;
    clause.point("1", "inkop", "divisionschef");
    clause.appointed("ersattaren", "divisionschef", between("2024-01-01", "2024-12-31"),
                     answer::yes, appointment_kind::alternate);
    ask_each(clause, {
                         {"an ersättare, and the order says so",
                          {"ersattaren", "inkop", "2024-05-06", "delegate_hindered=yes"},
                          yes},
                         {"not after the last day",
                          {"ersattaren", "inkop", "2025-01-01", "delegate_hindered=yes"},
                          no,
                          reason_code::holds_no_post},
                     });
}

TEST_CASE("DOC-NOCHANGE: a matter taken back is the nämnd's again", "[law][doc][doc-nochange]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    ask_each(region,
             {
                 {"taken back",
                  {"forvaltningschef", "inkop", "2024-05-06", "taken_back_by_committee=yes"},
                  no,
                  reason_code::taken_back,
                  "DOC-NOCHANGE"},
                 {"from the sub-delegate as well",
                  {"enhetschef-a", "inkop", "2024-05-06", "taken_back_by_committee=yes"},
                  no,
                  reason_code::taken_back,
                  "DOC-NOCHANGE"},
                 {"not taken back",
                  {"forvaltningschef", "inkop", "2024-05-06", "taken_back_by_committee=no"},
                  yes,
                  reason_code::delegated},
                 {"open",
                  {"forvaltningschef", "inkop", "2024-05-06", "taken_back_by_committee=unknown"},
                  depends,
                  reason_code::fact_unknown,
                  "DOC-NOCHANGE",
                  "taken_back_by_committee"},
                 {"the nämnd decides",
                  {"namnden", "inkop", "2024-05-06", ordinary + "taken_back_by_committee=yes"},
                  yes,
                  reason_code::decides_itself},
             });
}

TEST_CASE("Referral on demand: what members demand, the nämnd decides", "[law][doc][doc-order]") {
    auto region = with_order();
    region.all.orders.back().referral_on_demand_of = 2;
    region.point("1", "inkop", "utskottet");
    ask_each(region,
             {
                 {"demanded", {"utskottet", "inkop", "2024-05-06", "referral_demanded=yes"}, no},
                 {"not demanded",
                  {"utskottet", "inkop", "2024-05-06", "referral_demanded=no"},
                  yes,
                  reason_code::delegated},
                 {"nobody mentions it", {"utskottet", "inkop"}, yes, reason_code::delegated},
                 {"open",
                  {"utskottet", "inkop", "2024-05-06", "referral_demanded=unknown"},
                  depends,
                  reason_code::fact_unknown,
                  {},
                  "referral_demanded"},
                 {"the nämnd decides",
                  {"namnden", "inkop", "2024-05-06", ordinary + "referral_demanded=yes"},
                  yes,
                  reason_code::decides_itself},
             });
}

TEST_CASE("KL 6:28 and 7:4: whoever is disqualified may not decide", "[law][kl][kl-6-28]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef ordforande");
    for (const std::string who : {"forvaltningschef", "ordforande"})
        ask_each(region, {
                             {"disqualified",
                              {who, "inkop", "2024-05-06", "disqualified=yes"},
                              no,
                              reason_code::disqualified,
                              "KL-6-28 KL-6-30 KL-7-4"},
                             {"disqualified under the older wording",
                              {who, "inkop", "2020-05-06", "disqualified=yes"},
                              no,
                              reason_code::disqualified},
                             {"not disqualified",
                              {who, "inkop", "2024-05-06", "disqualified=no"},
                              yes,
                              reason_code::delegated},
                             {"open",
                              {who, "inkop", "2024-05-06", "disqualified=unknown"},
                              depends,
                              reason_code::fact_unknown,
                              "KL-6-28 KL-6-30 KL-7-4",
                              "disqualified"},
                         });
}

TEST_CASE("DOC-LINE: execution needs no delegation, if it really is execution",
          "[law][doc][doc-line]") {
    auto region = with_unassessed_order();
    region.point("1", "inkop", "forvaltningschef", point_kind::execution);
    ask_each(region,
             {
                 {"it is",
                  {"forvaltningschef", "inkop", "2024-05-06", "execution=yes"},
                  yes,
                  reason_code::no_delegation_needed,
                  "DOC-LINE"},
                 {"it is a decision: the label does not decide",
                  {"forvaltningschef", "inkop", "2024-05-06", ordinary + "execution=no"},
                  no,
                  reason_code::none,
                  "DOC-LINE"},
                 {"not assessed",
                  {"forvaltningschef", "inkop"},
                  depends,
                  reason_code::fact_unknown,
                  "DOC-LINE",
                  "execution"},
                 {"not by another",
                  {"divisionschef", "inkop", "2024-05-06", ordinary + "execution=yes"},
                  no},
                 {"KL 6:30: not by one who is disqualified",
                  {"forvaltningschef", "inkop", "2024-05-06", "execution=yes disqualified=yes"},
                  no,
                  reason_code::disqualified},
             });
    auto guideline = sagoregionen();
    guideline.fact("skydd");
    guideline.order("rl", "namnden").kind = order_kind::guideline;
    guideline.point("1", "inkop", "forvaltningschef", point_kind::execution).whole.limits.required =
        named_all("skydd");
    guideline.point("2", "bidrag", "forvaltningschef");
    ask_each(guideline,
             {
                 {"a guideline's act",
                  {"forvaltningschef", "inkop", "2024-05-06", "execution=yes skydd=yes"},
                  yes,
                  reason_code::no_delegation_needed,
                  "DOC-LINE"},
                 {"without its condition",
                  {"forvaltningschef", "inkop", "2024-05-06", "execution=yes skydd=no"},
                  no},
                 {"neither assessed",
                  {"forvaltningschef", "inkop"},
                  depends,
                  reason_code::fact_unknown,
                  "DOC-LINE",
                  "execution skydd"},
                 {"a guideline delegates nothing",
                  {"forvaltningschef", "bidrag", "2024-05-06", ordinary + "execution=no"},
                  no},
             });
}

// --------------------------------------------------------------------------------- What the order itself says

TEST_CASE("DOC-ORDER: what the order reserves to the nämnd, no delegate decides",
          "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "avtal", "", point_kind::reserved);
    ask_each(region, {
                         {"inside the delegate's point",
                          {"forvaltningschef", "avtal"},
                          no,
                          reason_code::reserved_to_committee},
                         {"a kind of what is reserved",
                          {"forvaltningschef", "hyresavtal"},
                          no,
                          reason_code::reserved_to_committee},
                         {"beside it", {"forvaltningschef", "inkop"}, yes, reason_code::delegated},
                         {"the nämnd",
                          {"namnden", "avtal", "2024-05-06", ordinary},
                          yes,
                          reason_code::decides_itself},
                     });
}

TEST_CASE("DOC-ORDER: an exception inside a point is not delegated", "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.excepted = named_all("avtal");
    ask_each(region,
             {
                 {"excepted", {"forvaltningschef", "avtal"}, no, reason_code::excepted_from_point},
                 {"a kind of it",
                  {"forvaltningschef", "hyresavtal"},
                  no,
                  reason_code::excepted_from_point},
                 {"the rest", {"forvaltningschef", "inkop"}, yes, reason_code::delegated},
             });
}

TEST_CASE("DOC-ORDER: a delegate that the point rules out", "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "enhetschef").whole.limits.reach = scope_kind::whole_region;
    region.all.orders.back().points.back().prohibited = named_all("enhetschef-b");
    ask_each(region,
             {
                 {"ruled out", {"enhetschef-b", "inkop"}, no, reason_code::prohibited_delegate},
                 {"the others of the role", {"enhetschef-a", "inkop"}, yes, reason_code::delegated},
             });
}

TEST_CASE("DOC-ORDER: the region's own conditions", "[law][doc][doc-order]") {
    auto region = with_order();
    region.fact("budget");
    region.fact("tvist");
    region.fact("skriftligt", silence::presumed_no);
    region.fact("klander", silence::presumed_no);
    auto& first = region.point("1", "inkop", "forvaltningschef");
    first.whole.limits.required = named_all("budget");
    first.whole.limits.excluded = named_all("tvist");
    auto& second = region.point("2", "bidrag", "forvaltningschef");
    second.whole.limits.required = named_all("skriftligt");
    region.matter("lokaler", "allt");
    region.point("3", "lokaler", "forvaltningschef").whole.limits.excluded = named_all("klander");
    ask_each(region, {
                         {"met",
                          {"forvaltningschef", "inkop", "2024-05-06", "budget=yes tvist=no"},
                          yes,
                          reason_code::delegated},
                         {"required and absent",
                          {"forvaltningschef", "inkop", "2024-05-06", "budget=no tvist=no"},
                          no,
                          reason_code::fact_required},
                         {"excluded and present",
                          {"forvaltningschef", "inkop", "2024-05-06", "budget=yes tvist=yes"},
                          no,
                          reason_code::fact_excluded},
                         {"required, not known",
                          {"forvaltningschef", "inkop", "2024-05-06", "tvist=no"},
                          depends,
                          reason_code::fact_unknown,
                          {},
                          "budget"},
                         {"excluded, not known",
                          {"forvaltningschef", "inkop", "2024-05-06", "budget=yes"},
                          depends,
                          reason_code::fact_unknown,
                          {},
                          "tvist"},
                         {"neither known",
                          {"forvaltningschef", "inkop"},
                          depends,
                          reason_code::fact_unknown,
                          {},
                          "budget tvist"},
                         {"one absent, one not known: no",
                          {"forvaltningschef", "inkop", "2024-05-06", "budget=no"},
                          no,
                          reason_code::fact_required},
                         {"required, presumed absent",
                          {"forvaltningschef", "bidrag"},
                          no,
                          reason_code::fact_required},
                         {"required, said to be there",
                          {"forvaltningschef", "bidrag", "2024-05-06", "skriftligt=yes"},
                          yes,
                          reason_code::delegated},
                         {"required, said to be open",
                          {"forvaltningschef", "bidrag", "2024-05-06", "skriftligt=unknown"},
                          depends,
                          reason_code::fact_unknown,
                          {},
                          "skriftligt"},
                         {"excluded, presumed absent",
                          {"forvaltningschef", "lokaler"},
                          yes,
                          reason_code::delegated},
                         {"excluded, said to be there",
                          {"forvaltningschef", "lokaler", "2024-05-06", "klander=yes"},
                          no,
                          reason_code::fact_excluded},
                         {"excluded, said to be open",
                          {"forvaltningschef", "lokaler", "2024-05-06", "klander=unknown"},
                          depends,
                          reason_code::fact_unknown,
                          {},
                          "klander"},
                     });
}

TEST_CASE("DOC-ORDER: facts that the order excludes from every point", "[law][doc][doc-order]") {
    auto region = with_unassessed_order();
    region.fact("tvist");
    region.all.orders.back().excluded = named_all("tvist " + principle);
    region.point("1", "inkop", "forvaltningschef");
    ask_each(region, {
                         {"neither",
                          {"forvaltningschef", "inkop", "2024-05-06", ordinary + "tvist=no"},
                          yes,
                          reason_code::delegated},
                         {"one of its own",
                          {"forvaltningschef", "inkop", "2024-05-06", ordinary + "tvist=yes"},
                          no,
                          reason_code::fact_excluded},
                         {"the order repeats the law",
                          {"forvaltningschef", "inkop", "2024-05-06",
                           goals + "=no " + principle + "=yes tvist=no"},
                          no,
                          reason_code::none,
                          "KL-5-1"},
                         {"the nämnd is not bound by its own order's exclusions",
                          {"namnden", "inkop", "2024-05-06", ordinary + "tvist=yes"},
                          yes,
                          reason_code::decides_itself},
                     });
}

TEST_CASE("DOC-ORDER: a point whose wording the source does not give", "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.wording_known = false;
    ask_each(region, {
                         {"not assessed",
                          {"forvaltningschef", "inkop"},
                          depends,
                          reason_code::fact_unknown,
                          "DOC-ORDER",
                          "within_point_text"},
                         {"within it",
                          {"forvaltningschef", "inkop", "2024-05-06", "within_point_text=yes"},
                          yes,
                          reason_code::delegated},
                         {"not within it",
                          {"forvaltningschef", "inkop", "2024-05-06", "within_point_text=no"},
                          no,
                          reason_code::none,
                          "DOC-ORDER"},
                     });
}

// ----------------------------------------------------------------------------------------------- Amounts

TEST_CASE("Amounts: limits are exact to the öre, inclusive or strict", "[law][amount]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.amount = at_most("200000");
    region.point("2", "bidrag", "forvaltningschef").whole.limits.amount = less_than("200000");
    const auto of = [](std::string matter, std::string amount) {
        return asked{"forvaltningschef", std::move(matter), "2024-05-06", {}, std::move(amount)};
    };
    ask_each(
        region,
        {
            {"at most, an öre below", of("inkop", "199999,99"), yes, reason_code::delegated},
            {"at most, at the limit", of("inkop", "200000"), yes, reason_code::delegated},
            {"at most, an öre above", of("inkop", "200000,01"), no, reason_code::amount_above},
            {"at most, nothing", of("inkop", "0"), yes, reason_code::delegated},
            {"at most, missing", of("inkop", {}), no, reason_code::amount_unknown},
            {"less than, an öre below", of("bidrag", "199999,99"), yes, reason_code::delegated},
            {"less than, at the limit", of("bidrag", "200000"), no, reason_code::amount_above},
            {"less than, an öre above", of("bidrag", "200000,01"), no, reason_code::amount_above},
            {"less than, missing", of("bidrag", {}), no, reason_code::amount_unknown},
            {"the nämnd has no ceiling",
             {"namnden", "inkop", "2024-05-06", ordinary, "999999999"},
             yes,
             reason_code::decides_itself},
        });
}

TEST_CASE("Amounts: tiers over delegates and bodies meet without gap or overlap", "[law][amount]") {
    auto region = with_order();
    region.point("1", "inkop", "enhetschef-a").whole.limits.amount = at_most("50000");
    region.point("2", "inkop", "divisionschef").whole.limits.amount =
        amount_range{kronor("50000", false), kronor("200000", true), amount_basis::per_decision};
    region.point("3", "inkop", "utskottet").whole.limits.amount =
        amount_range{kronor("200000", false), {}, amount_basis::per_decision};
    region.point("4", "bidrag", "enhetschef-a").whole.limits.amount = less_than("50000");
    region.point("5", "bidrag", "divisionschef").whole.limits.amount =
        amount_range{kronor("50000", true), {}, amount_basis::per_decision};
    const std::vector<std::string> amounts{"0",         "49999,99", "50000,00",  "50000,01",
                                           "199999,99", "200000",   "200000,01", "1000000"};
    const auto region_built = built(region.all);
    const reference_resolver resolver{region_built};
    const std::vector<std::pair<std::string, std::vector<std::string>>> who_decides{
        {"inkop",
         {"enhetschef-a", "enhetschef-a", "enhetschef-a", "divisionschef", "divisionschef",
          "divisionschef", "utskottet", "utskottet"}},
        {"bidrag",
         {"enhetschef-a", "enhetschef-a", "divisionschef", "divisionschef", "divisionschef",
          "divisionschef", "divisionschef", "divisionschef"}},
    };
    for (const auto& [matter, deciders] : who_decides)
        for (std::size_t i = 0; i < amounts.size(); ++i)
            for (const std::string who : {"enhetschef-a", "divisionschef", "utskottet"}) {
                INFO(matter << ", " << amounts[i] << " kr, " << who);
                const auto answer_given =
                    resolver.check(in_ids(resolver, {who, matter, "2024-05-06", {}, amounts[i]}));
                CHECK((answer_given.verdict == yes) == (who == deciders[i]));
                if (answer_given.verdict != yes && matter == "inkop")
                    CHECK((answer_given.reason == reason_code::amount_above ||
                           answer_given.reason == reason_code::amount_below));
            }
}

TEST_CASE("Amounts: counted on the basis that the point states", "[law][amount]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.amount =
        amount_range{{}, kronor("1000", true), amount_basis::per_year};
    region.point("2", "bidrag", "forvaltningschef").whole.limits.amount = at_most("1000");
    region.matter("lokaler", "allt");
    region.point("3", "lokaler", "forvaltningschef").whole.limits.amount =
        amount_range{{}, kronor("1000", true), amount_basis::per_contract};
    const auto of = [](std::string matter, amount_basis counted) {
        return asked{"forvaltningschef",
                     std::move(matter),
                     "2024-05-06",
                     {},
                     "500",
                     {},
                     {},
                     {},
                     {},
                     counted};
    };
    ask_each(region, {
                         {"per year, asked per year", of("inkop", amount_basis::per_year), yes,
                          reason_code::delegated},
                         {"per year, asked per decision", of("inkop", amount_basis::per_decision),
                          no, reason_code::amount_basis_unknown},
                         {"per year, asked per contract", of("inkop", amount_basis::per_contract),
                          no, reason_code::amount_basis_unknown},
                         {"per year, basis not stated", of("inkop", amount_basis::not_stated), no,
                          reason_code::amount_basis_unknown},
                         {"per contract, asked per contract",
                          of("lokaler", amount_basis::per_contract), yes, reason_code::delegated},
                         {"per contract, asked per year", of("lokaler", amount_basis::per_year), no,
                          reason_code::amount_basis_unknown},
                         {"per decision, asked per decision",
                          of("bidrag", amount_basis::per_decision), yes, reason_code::delegated},
                         {"per decision, asked per year", of("bidrag", amount_basis::per_year), no,
                          reason_code::amount_basis_unknown},
                         {"per decision, as one asks by default",
                          of("bidrag", amount_basis::not_stated), yes, reason_code::delegated},
                     });
}

TEST_CASE("SFB 2:6-8: prisbasbelopp of the decision's year, and no guess outside the table",
          "[law][amount][sfb]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.amount =
        amount_range{{}, bound{true, false, 500}, amount_basis::per_decision};
    region.point("2", "bidrag", "forvaltningschef").whole.limits.amount =
        amount_range{{}, bound{true, true, 50}, amount_basis::per_decision};
    const auto of = [](std::string matter, std::string on, std::string amount) {
        return asked{"forvaltningschef", std::move(matter), std::move(on), {}, std::move(amount)};
    };
    ask_each(
        region,
        {
            {"2022: five are 241 500 kr", of("inkop", "2022-05-06", "280000"), no,
             reason_code::amount_above},
            {"2022: an öre less than five", of("inkop", "2022-05-06", "241499,99"), yes,
             reason_code::delegated},
            {"2022: exactly five", of("inkop", "2022-05-06", "241500"), no,
             reason_code::amount_above},
            {"2024: five are 286 500 kr", of("inkop", "2024-05-06", "280000"), yes,
             reason_code::delegated},
            {"2024: an öre less than five", of("inkop", "2024-05-06", "286499,99"), yes,
             reason_code::delegated},
            {"2024: exactly five is not less than five", of("inkop", "2024-05-06", "286500"), no,
             reason_code::amount_above},
            {"the year is the decision's: last day of 2023, five are 262 500 kr",
             of("inkop", "2023-12-31", "262500"), no, reason_code::amount_above},
            {"first day of 2024", of("inkop", "2024-01-01", "262500"), yes, reason_code::delegated},
            {"half a base amount of 2025, 29 400 kr", of("bidrag", "2025-05-06", "29400"), yes,
             reason_code::delegated},
            {"and an öre", of("bidrag", "2025-05-06", "29400,01"), no, reason_code::amount_above},
            {"2026: 29 600 kr", of("bidrag", "2026-12-31", "29600"), yes, reason_code::delegated},
            {"2027: the last year in the table, 29 800 kr", of("bidrag", "2027-12-31", "29800"),
             yes, reason_code::delegated},
            {"and an öre", of("bidrag", "2027-01-01", "29800,01"), no, reason_code::amount_above},
            {"2028: not known", of("bidrag", "2028-01-01", "1"), no,
             reason_code::base_amount_unknown},
            {"2018: the first modelled year, 22 750 kr", of("bidrag", "2018-01-01", "22750"), yes,
             reason_code::delegated},
            {"2017: another Act", of("bidrag", "2017-12-31", "1"), depends,
             reason_code::era_not_modelled},
            {"2016: another Act", of("bidrag", "2016-12-31", "1"), depends,
             reason_code::era_not_modelled},
        });
}

TEST_CASE("Amounts: the table of prisbasbelopp is the ordinances'", "[law][amount][sfb]") {
    // The amounts are those of each year's ordinance (SFS 2021:866, 2023:532 …).
    const std::vector<std::pair<std::string, std::int64_t>> kronor_by_year{
        {"2017", 44'800}, {"2018", 45'500}, {"2019", 46'500}, {"2020", 47'300},
        {"2021", 47'600}, {"2022", 48'300}, {"2023", 52'500}, {"2024", 57'300},
        {"2025", 58'800}, {"2026", 59'200}, {"2027", 59'600}}; // of 2027 as derived: AMT-PBB-2027
    for (const auto& [year, amount] : kronor_by_year) {
        INFO(year);
        CHECK(base_amount_on(day(year + "-01-01")) == money::kronor(amount));
        CHECK(base_amount_on(day(year + "-12-31")) == money::kronor(amount));
    }
    CHECK_FALSE(base_amount_on(day("2016-12-31")));
    CHECK_FALSE(base_amount_on(day("2028-01-01")));
}

TEST_CASE("Duration: up to three months", "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.longest =
        duration{3, duration::unit::months};
    const auto of = [](std::string lasting, std::string facts = {}) {
        return asked{"forvaltningschef", "inkop", "2024-05-06", std::move(facts), {}, {}, {}, {},
                     std::move(lasting)};
    };
    ask_each(region,
             {
                 {"three months", of("3 månader"), yes, reason_code::delegated},
                 {"four months", of("4 månader"), no, reason_code::duration_above},
                 {"a year", of("1 år"), no, reason_code::duration_above},
                 {"two weeks", of("2 veckor"), yes, reason_code::delegated},
                 {"not said", of({}), no, reason_code::duration_unknown},
                 {"ninety days: the calendar decides", of("90 dagar"), depends,
                  reason_code::fact_unknown, "DOC-ORDER", "within_duration"},
                 {"ninety days, counted", of("90 dagar", "within_duration=yes"), yes,
                  reason_code::delegated},
                 {"ninety days, counted otherwise", of("90 dagar", "within_duration=no"), no},
                 {"no three months have a hundred days", of("100 dagar", "within_duration=yes"), no,
                  reason_code::duration_above},
             });
}

// --------------------------------------------------------------------------------- Where: units and areas

TEST_CASE("Scope: own unit is the unit on the day and all below it, whoever moved in between",
          "[law][scope]") {
    auto region = sagoregionen();
    // grupp-flytt hung under enhet-a through June 2024, and under enhet-b from July.
    auto& moved = region.unit("grupp-flytt", "enhet-b");
    moved.former_parents.push_back({named("enhet-a"), day("2024-06-30"), {}});
    region.order("nd", "namnden").assessed = found_ordinary();
    region.point("1", "inkop", "enhetschef-a enhetschef-b").whole.limits.reach =
        scope_kind::own_unit;
    auto& named = region.point("2", "bidrag", "forvaltningschef");
    named.whole.limits.reach = scope_kind::units;
    named.whole.limits.units = named_all("enhet-a");
    const auto of = [](std::string who, std::string unit, std::string on = "2024-05-06",
                       std::string matter = "inkop") {
        return asked{std::move(who), std::move(matter), std::move(on), {}, {}, std::move(unit)};
    };
    ask_each(region,
             {
                 {"own unit", of("enhetschef-a", "enhet-a"), yes, reason_code::delegated},
                 {"below it", of("enhetschef-a", "grupp-a"), yes, reason_code::delegated},
                 {"beside it", of("enhetschef-a", "enhet-b"), no, reason_code::wrong_unit},
                 {"above it", of("enhetschef-a", "divisionen"), no, reason_code::wrong_unit},
                 {"not said", of("enhetschef-a", {}), no, reason_code::unit_unknown},
                 {"moved: the last day under a", of("enhetschef-a", "grupp-flytt", "2024-06-30"),
                  yes, reason_code::delegated},
                 {"moved: not yet under b", of("enhetschef-b", "grupp-flytt", "2024-06-30"), no,
                  reason_code::wrong_unit},
                 {"moved: no longer under a", of("enhetschef-a", "grupp-flytt", "2024-07-01"), no,
                  reason_code::wrong_unit},
                 {"moved: the first day under b", of("enhetschef-b", "grupp-flytt", "2024-07-01"),
                  yes, reason_code::delegated},
                 {"named unit", of("forvaltningschef", "enhet-a", "2024-05-06", "bidrag"), yes,
                  reason_code::delegated},
                 {"below it", of("forvaltningschef", "grupp-a", "2024-05-06", "bidrag"), yes,
                  reason_code::delegated},
                 {"another", of("forvaltningschef", "enhet-b", "2024-05-06", "bidrag"), no,
                  reason_code::wrong_unit},
                 {"named unit, not said", of("forvaltningschef", {}, "2024-05-06", "bidrag"), no,
                  reason_code::unit_unknown},
                 {"moved into the named unit",
                  of("forvaltningschef", "grupp-flytt", "2024-06-30", "bidrag"), yes,
                  reason_code::delegated},
                 {"moved out of it", of("forvaltningschef", "grupp-flytt", "2024-07-01", "bidrag"),
                  no, reason_code::wrong_unit},
             });
}

TEST_CASE("Scope: a geographic area and its parts", "[law][scope]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.area = named("norr");
    region.point("2", "bidrag", "forvaltningschef").whole.limits.area = named("lanet");
    const auto of = [](std::string matter, std::string area) {
        return asked{"forvaltningschef", std::move(matter), "2024-05-06", {}, {}, {},
                     std::move(area)};
    };
    ask_each(region, {
                         {"the area", of("inkop", "norr"), yes, reason_code::delegated},
                         {"another", of("inkop", "soder"), no, reason_code::wrong_area},
                         {"the whole, of which it is a part", of("inkop", "lanet"), no,
                          reason_code::wrong_area},
                         {"not said", of("inkop", {}), no, reason_code::area_unknown},
                         {"a part of the area", of("bidrag", "soder"), yes, reason_code::delegated},
                     });
}

// --------------------------------------------------------------------------------------------------- When

TEST_CASE("Time: a point tied to an instrument, and a point with a time of its own",
          "[law][time]") {
    auto region = with_order();
    region.instrument("ramavtal", between("2024-04-01", "2024-09-30"));
    region.point("1", "inkop", "forvaltningschef").whole.limits.instrument = named("ramavtal");
    region.point("2", "bidrag", "forvaltningschef").whole.limits.when =
        between("2024-04-01", "2024-09-30");
    ask_each(region, {
                         {"instrument: the day before",
                          {"forvaltningschef", "inkop", "2024-03-31"},
                          no,
                          reason_code::instrument_not_in_force},
                         {"instrument: the first day",
                          {"forvaltningschef", "inkop", "2024-04-01"},
                          yes,
                          reason_code::delegated},
                         {"instrument: the last day",
                          {"forvaltningschef", "inkop", "2024-09-30"},
                          yes,
                          reason_code::delegated},
                         {"instrument: the day after",
                          {"forvaltningschef", "inkop", "2024-10-01"},
                          no,
                          reason_code::instrument_not_in_force},
                         {"point: the day before",
                          {"forvaltningschef", "bidrag", "2024-03-31"},
                          no,
                          reason_code::not_yet},
                         {"point: the first day",
                          {"forvaltningschef", "bidrag", "2024-04-01"},
                          yes,
                          reason_code::delegated},
                         {"point: the last day",
                          {"forvaltningschef", "bidrag", "2024-09-30"},
                          yes,
                          reason_code::delegated},
                         {"point: the day after",
                          {"forvaltningschef", "bidrag", "2024-10-01"},
                          no,
                          reason_code::expired},
                     });
}

TEST_CASE("Time: not yet, superseded, expired and revoked are told apart", "[law][time]") {
    auto region = sagoregionen();
    region.order("a", "namnden", "2020-02-01", "1").assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef");
    region.order("a", "namnden", "2022-03-01", "2").assessed = found_ordinary();
    region.point("1", "bidrag", "forvaltningschef");
    region.order("b", "namnden").when = between("2020-02-01", "2021-12-31");
    region.all.orders.back().assessed = found_ordinary();
    region.point("1", "avtal", "divisionschef");
    region.order("c", "namnden", "2020-02-01").revoked_from = day("2021-06-01");
    region.all.orders.back().assessed = found_ordinary();
    region.point("1", "avtal", "enhetschef-a");
    ask_each(region, {
                         {"first version: the day before",
                          {"forvaltningschef", "inkop", "2020-01-31"},
                          no,
                          reason_code::not_yet},
                         {"first version: the first day",
                          {"forvaltningschef", "inkop", "2020-02-01"},
                          yes,
                          reason_code::delegated},
                         {"first version: the last day",
                          {"forvaltningschef", "inkop", "2022-02-28"},
                          yes,
                          reason_code::delegated},
                         {"first version: the day after",
                          {"forvaltningschef", "inkop", "2022-03-01"},
                          no,
                          reason_code::superseded},
                         {"second version: the day before",
                          {"forvaltningschef", "bidrag", "2022-02-28"},
                          no,
                          reason_code::not_yet},
                         {"second version: the first day",
                          {"forvaltningschef", "bidrag", "2022-03-01"},
                          yes,
                          reason_code::delegated},
                         {"expires: the last day",
                          {"divisionschef", "avtal", "2021-12-31"},
                          yes,
                          reason_code::delegated},
                         {"expires: the day after",
                          {"divisionschef", "avtal", "2022-01-01"},
                          no,
                          reason_code::expired},
                         {"revoked: the last day in force",
                          {"enhetschef-a", "avtal", "2021-05-31"},
                          yes,
                          reason_code::delegated},
                         {"revoked: the first day out of force",
                          {"enhetschef-a", "avtal", "2021-06-01"},
                          no,
                          reason_code::revoked},
                         {"revoked: the day after that",
                          {"enhetschef-a", "avtal", "2021-06-02"},
                          no,
                          reason_code::revoked},
                     });
}

TEST_CASE("Time: on the day of adoption an answer hangs on the hour", "[law][time]") {
    auto region = sagoregionen();
    auto& old = region.order("a", "namnden", "2020-01-01", "1");
    old.assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "avtal", "divisionschef");
    auto& adopted = region.order("a", "namnden", "2024-03-12", "2");
    adopted.adopted_on = day("2024-03-12");
    adopted.adopted_earliest = parse_time("13:00");
    adopted.adopted_latest = parse_time("14:03");
    adopted.assessed = found_ordinary();
    region.point("1", "bidrag", "forvaltningschef");
    region.point("2", "avtal", "divisionschef");
    const auto of = [](std::string matter, std::string on, std::string facts = {},
                       std::string at = {}, std::string who = "forvaltningschef") {
        return asked{std::move(who), std::move(matter), std::move(on), std::move(facts), {}, {}, {},
                     std::move(at)};
    };
    ask_each(
        region,
        {
            {"new: the day before", of("bidrag", "2024-03-11"), no, reason_code::not_yet},
            {"new: the day before, whatever is said",
             of("bidrag", "2024-03-11", "taken_after_adoption=yes"), no, reason_code::not_yet},
            {"new: the day itself",
             of("bidrag", "2024-03-12"),
             depends,
             reason_code::fact_unknown,
             {},
             "taken_after_adoption"},
            {"new: after the adoption", of("bidrag", "2024-03-12", "taken_after_adoption=yes"), yes,
             reason_code::delegated},
            {"new: before the adoption", of("bidrag", "2024-03-12", "taken_after_adoption=no"), no},
            {"new: before the meeting", of("bidrag", "2024-03-12", {}, "12:59"), no},
            {"new: during the meeting",
             of("bidrag", "2024-03-12", {}, "13:30"),
             depends,
             reason_code::fact_unknown,
             {},
             "taken_after_adoption"},
            {"new: after the meeting", of("bidrag", "2024-03-12", {}, "14:04"), yes,
             reason_code::delegated},
            {"new: the day after", of("bidrag", "2024-03-13"), yes, reason_code::delegated},
            {"old: the day before", of("inkop", "2024-03-11"), yes, reason_code::delegated},
            {"old: the day itself",
             of("inkop", "2024-03-12"),
             depends,
             reason_code::fact_unknown,
             {},
             "taken_after_adoption"},
            {"old: before the adoption", of("inkop", "2024-03-12", "taken_after_adoption=no"), yes,
             reason_code::delegated},
            {"old: after the adoption", of("inkop", "2024-03-12", "taken_after_adoption=yes"), no,
             reason_code::replaced_that_day},
            {"old: before the meeting", of("inkop", "2024-03-12", {}, "12:59"), yes,
             reason_code::delegated},
            {"old: after the meeting", of("inkop", "2024-03-12", {}, "14:04"), no,
             reason_code::replaced_that_day},
            {"old: the day after", of("inkop", "2024-03-13"), no, reason_code::superseded},
            {"both: after",
             of("avtal", "2024-03-12", "taken_after_adoption=yes", {}, "divisionschef"), yes,
             reason_code::delegated},
            {"both: before",
             of("avtal", "2024-03-12", "taken_after_adoption=no", {}, "divisionschef"), yes,
             reason_code::delegated},
        });
    auto later = sagoregionen();
    auto& stated = later.order("a", "namnden", "2024-04-01");
    stated.adopted_on = day("2024-03-12");
    stated.assessed = found_ordinary();
    later.point("1", "bidrag", "forvaltningschef");
    ask_each(later,
             {
                 {"a later first day: not on the day of adoption",
                  of("bidrag", "2024-03-12", "taken_after_adoption=yes"), no, reason_code::not_yet},
                 {"a later first day: the day before", of("bidrag", "2024-03-31"), no,
                  reason_code::not_yet},
                 {"a later first day: the whole of it", of("bidrag", "2024-04-01"), yes,
                  reason_code::delegated},
             });
}

TEST_CASE("Time: a delegation never acts backwards, whatever first day the order states",
          "[law][time]") {
    auto region = sagoregionen();
    auto& order = region.order("a", "namnden", "2024-01-01");
    order.adopted_on = day("2024-03-12");
    order.assessed = found_ordinary();
    region.point("1", "bidrag", "forvaltningschef");
    if (auto made = builder{}.build(region.all); made) {
        const reference_resolver resolver{made.value()};
        CHECK(resolver.check(in_ids(resolver, {"forvaltningschef", "bidrag", "2024-03-11"}))
                  .verdict != yes);
        CHECK(resolver.check(in_ids(resolver, {"forvaltningschef", "bidrag", "2024-03-12"}))
                  .verdict != yes);
        CHECK(resolver.check(in_ids(resolver, {"forvaltningschef", "bidrag", "2024-03-13"}))
                  .verdict == yes);
    }
}

TEST_CASE("Time: an evidenced start is not a first day, and no day is in no period",
          "[law][time]") {
    auto region = sagoregionen();
    auto& evidenced = region.order("a", "namnden");
    evidenced.adopted_on.reset();
    evidenced.when = {};
    evidenced.when.evidenced_from = day("2023-12-20");
    evidenced.assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef");
    auto& undated = region.order("b", "namnden");
    undated.adopted_on.reset();
    undated.when = {};
    undated.when.undated = true;
    undated.assessed = found_ordinary();
    region.point("1", "bidrag", "forvaltningschef");
    ask_each(region,
             {
                 {"the day before the evidence",
                  {"forvaltningschef", "inkop", "2023-12-19"},
                  no,
                  reason_code::no_evidence_before},
                 {"the day of the evidence",
                  {"forvaltningschef", "inkop", "2023-12-20", "adopted_by_the_committee=yes"},
                  yes,
                  reason_code::delegated},
                 {"the day after",
                  {"forvaltningschef", "inkop", "2023-12-21", "adopted_by_the_committee=yes"},
                  yes,
                  reason_code::delegated},
                 {"undated",
                  {"forvaltningschef", "bidrag", "2024-05-06"},
                  no,
                  reason_code::period_not_known},
                 {"undated, any day",
                  {"forvaltningschef", "bidrag", "2018-01-01"},
                  no,
                  reason_code::period_not_known},
             });
}

TEST_CASE("Time: posts, organs and remits are dated too", "[law][time]") {
    auto region = with_order();
    region.employee("tillfallig", "divisionen").when = between("2024-02-01", "2024-02-29");
    region.organ("tillfalliga-namnden", organ_kind::committee, "annat").when =
        between("2024-02-01", "2024-02-29");
    region.all.organs.back().remit.front().when = between("2024-02-10", "2024-02-20");
    region.point("1", "inkop", "tillfallig");
    ask_each(
        region,
        {
            {"post: the day before", {"tillfallig", "inkop", "2024-01-31"}, no},
            {"post: the first day",
             {"tillfallig", "inkop", "2024-02-01"},
             yes,
             reason_code::delegated},
            {"post: the last day",
             {"tillfallig", "inkop", "2024-02-29"},
             yes,
             reason_code::delegated},
            {"post: the day after", {"tillfallig", "inkop", "2024-03-01"}, no},
            {"remit: the day before", {"tillfalliga-namnden", "annat", "2024-02-09", ordinary}, no},
            {"remit: the first day",
             {"tillfalliga-namnden", "annat", "2024-02-10", ordinary},
             yes,
             reason_code::decides_itself},
            {"remit: the last day",
             {"tillfalliga-namnden", "annat", "2024-02-20", ordinary},
             yes,
             reason_code::decides_itself},
            {"remit: the day after", {"tillfalliga-namnden", "annat", "2024-02-21", ordinary}, no},
            {"organ: after its time", {"tillfalliga-namnden", "annat", "2024-03-01", ordinary}, no},
        });
}

TEST_CASE("Era: days before 2018 fall under the 1991 Act, and no fact makes a yes", "[law][time]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    std::string everything;
    for (const auto& fact : fact_descriptions)
        everything += std::string{fact.key} + (is_trait(fact.fact) ? "=no " : "=yes ");
    ask_each(region,
             {
                 {"the last day",
                  {"forvaltningschef", "inkop", "2017-12-31"},
                  depends,
                  reason_code::era_not_modelled},
                 {"the first modelled day",
                  {"forvaltningschef", "inkop", "2018-01-01"},
                  yes,
                  reason_code::delegated},
                 {"the committee",
                  {"namnden", "inkop", "2017-12-31", ordinary},
                  depends,
                  reason_code::era_not_modelled},
                 {"everything asserted",
                  {"forvaltningschef", "inkop", "2017-12-31", everything},
                  depends,
                  reason_code::era_not_modelled},
                 {"data said to be current",
                  {"forvaltningschef", "inkop", "2017-12-31", ordinary + "data_still_current=yes"},
                  depends,
                  reason_code::era_not_modelled},
             });
}

TEST_CASE("Known through: later days may have other data", "[law][time]") {
    auto region = with_order();
    region.all.the_region->known_through = day("2025-12-31");
    region.all.the_region->vouched_by = "regionjurist";
    region.point("1", "inkop", "forvaltningschef");
    ask_each(region, {
                         {"the last day",
                          {"forvaltningschef", "inkop", "2025-12-31"},
                          yes,
                          reason_code::delegated},
                         {"the day after",
                          {"forvaltningschef", "inkop", "2026-01-01"},
                          depends,
                          reason_code::data_may_be_stale,
                          {},
                          "data_still_current"},
                         {"the day after, checked",
                          {"forvaltningschef", "inkop", "2026-01-01", "data_still_current=yes"},
                          yes,
                          reason_code::delegated},
                         {"a prohibition stands",
                          {"forvaltningschef", "inkop", "2026-01-01",
                           goals + "=yes data_still_current=yes"},
                          no,
                          reason_code::prohibited_by_law,
                          "KL-6-38-1"},
                         {"the committee, the day after",
                          {"namnden", "inkop", "2026-01-01", ordinary},
                          depends,
                          reason_code::data_may_be_stale,
                          {},
                          "data_still_current"},
                     });
    const reference_resolver resolver{built(region.all)};
    CHECK(resolver
              .check(in_ids(resolver,
                            {"forvaltningschef", "inkop", "2026-01-01", "data_still_current=no"}))
              .verdict != yes);
}

// ---------------------------------------------------------------------------------- Traits as assessed data

TEST_CASE("Traits: a no counts only with who found it, when and where", "[law][traits]") {
    enum class missing { nothing, by, on, source };
    for (const auto lacking : {missing::nothing, missing::by, missing::on, missing::source}) {
        auto region = with_order();
        auto& found = region.all.orders.back().assessed;
        if (lacking == missing::by) found.by.clear();
        if (lacking == missing::on) found.on.reset();
        if (lacking == missing::source) found.from_documents.clear();
        region.point("1", "inkop", "forvaltningschef");
        INFO("lacking: " << static_cast<int>(lacking));
        auto made = builder{}.build(region.all);
        if (lacking == missing::nothing) {
            REQUIRE(made);
            const reference_resolver resolver{made.value()};
            CHECK(resolver.check(in_ids(resolver, {"forvaltningschef", "inkop"})).verdict == yes);
        } else if (made) { // refusing to build it is as good
            ask_each(made.value(), {{"the no does not count",
                                     {"forvaltningschef", "inkop"},
                                     depends,
                                     reason_code::fact_unknown,
                                     {},
                                     whatever_bars}});
        }
    }
}

TEST_CASE("Traits: a point's exception from the order's assessment, and a question's yes, stand",
          "[law][traits]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "bidrag", "forvaltningschef").assessed =
        assessed({{legal_fact::concerns_goals_direction_scope_quality, answer::yes}});
    auto& lokaler = region.matter("lokaler", "allt");
    lokaler.assessed =
        assessed({{legal_fact::concerns_goals_direction_scope_quality, answer::yes}});
    region.point("3", "lokaler", "forvaltningschef");
    ask_each(
        region,
        {
            {"the order's assessment", {"forvaltningschef", "inkop"}, yes, reason_code::delegated},
            {"the point's exception",
             {"forvaltningschef", "bidrag"},
             no,
             reason_code::prohibited_by_law,
             "KL-6-38-1"},
            {"no assertion lifts it",
             {"forvaltningschef", "bidrag", "2024-05-06", ordinary},
             no,
             reason_code::prohibited_by_law,
             "KL-6-38-1"},
            {"a yes on the matter stands against the order's no",
             {"forvaltningschef", "lokaler", "2024-05-06", ordinary},
             no,
             reason_code::prohibited_by_law,
             "KL-6-38-1"},
            {"the question's yes beats the data's no",
             {"forvaltningschef", "inkop", "2024-05-06", goals + "=yes"},
             no,
             reason_code::prohibited_by_law,
             "KL-6-38-1"},
            {"and for importance",
             {"forvaltningschef", "inkop", "2024-05-06", principle + "=yes"},
             no,
             reason_code::reserved_to_council,
             "KL-5-1"},
        });
}

TEST_CASE("DOC-ORDER: a reserved point reserves all but what it excepts, also where nobody gives "
          "its days",
          "[law][doc-order]") {
    auto region = with_order();
    region.matter("pennor", "inkop");
    region.point("1", "inkop", "forvaltningschef");
    auto& reserved = region.point("2", "inkop", "", point_kind::reserved).whole.limits;
    reserved.excepted = named_all("pennor");
    const std::vector<row> rows{
        {"reserved", {"forvaltningschef", "inkop"}, no, reason_code::reserved_to_committee},
        {"excepted", {"forvaltningschef", "pennor"}, yes, reason_code::delegated}};
    ask_each(region, rows);
    reserved.when = draft::span{};
    reserved.when->undated = true;
    ask_each(region, rows);
}

TEST_CASE("KL 6:2: what is excluded from the remit on days that nobody gives is excluded",
          "[law][kl][kl-6-2]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    draft::span undated;
    undated.undated = true;
    for (auto& organ : region.all.organs)
        if (organ.key == "namnden")
            organ.excluded.push_back({"inkop", named("inkop"), undated, {}});
    ask_each(region, {{"the delegate",
                       {"forvaltningschef", "inkop"},
                       no,
                       reason_code::excluded_from_remit,
                       "KL-6-2"},
                      {"the nämnd itself",
                       {"namnden", "inkop"},
                       no,
                       reason_code::excluded_from_remit,
                       "KL-6-2"}});
}

TEST_CASE("DOC-LINE: a body executes from its first day through its last", "[law][doc-line]") {
    auto region = with_order();
    region.organ("utskottet2", organ_kind::sub_committee, {}, "namnden").when =
        between("2024-02-01", "2024-04-30");
    region.point("1", "inkop", "utskottet2", point_kind::execution);
    const std::string executes = "execution=yes";
    ask_each(region, {{"the day before", {"utskottet2", "inkop", "2024-01-31", executes}, no},
                      {"the first", {"utskottet2", "inkop", "2024-02-01", executes}, yes},
                      {"the last", {"utskottet2", "inkop", "2024-04-30", executes}, yes},
                      {"the day after", {"utskottet2", "inkop", "2024-05-01", executes}, no}});
}

TEST_CASE("Traits: what the matter's own assessment says counts for the nämnd too",
          "[law][traits]") {
    auto region = sagoregionen();
    region.matter("lokaler", "allt").assessed = found_ordinary();
    region.order("nd", "namnden");
    region.point("1", "lokaler", "forvaltningschef");
    ask_each(region,
             {
                 {"the delegate", {"forvaltningschef", "lokaler"}, yes, reason_code::delegated},
                 {"the nämnd", {"namnden", "lokaler"}, yes, reason_code::decides_itself},
             });
}

// ------------------------------------------------------------------------------------ What a question lacks

TEST_CASE("Fail closed: a question that lacks something is answered no, with its own reason",
          "[law][fail-closed]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    const reference_resolver resolver{built(region.all)};
    const reference_resolver other{built(region.all)};
    const auto good = in_ids(resolver, {"forvaltningschef", "inkop"});
    REQUIRE(resolver.check(good).verdict == yes);
    const auto changed = [&](auto change) {
        auto made = good;
        change(made);
        return made;
    };
    const std::vector<std::pair<question, reason_code>> rows{
        {question{}, reason_code::stale_question},
        {changed([](question& one) { one.generation += 1; }), reason_code::stale_question},
        {in_ids(other, {"forvaltningschef", "inkop"}), reason_code::stale_question},
        {changed([](question& one) { one.who = post_id{4000}; }), reason_code::unknown_post},
        {changed([](question& one) { one.who = post_id{}; }), reason_code::unknown_post},
        {changed([](question& one) { one.who = organ_id{}; }), reason_code::unknown_organ},
        {changed([](question& one) { one.who = person_id{}; }), reason_code::unknown_person},
        {changed([](question& one) { one.matter = matter_id{}; }), reason_code::unknown_matter},
        {changed([](question& one) { one.matter = matter_id{4000}; }), reason_code::unknown_matter},
        {changed([](question& one) { one.on = date{boost::date_time::not_a_date_time}; }),
         reason_code::day_missing},
        {changed([](question& one) { one.on = date{boost::date_time::pos_infin}; }),
         reason_code::day_missing},
        {changed([](question& one) { one.on = date{boost::date_time::neg_infin}; }),
         reason_code::day_missing},
        {changed([](question& one) { one.unit = unit_id{4000}; }), reason_code::unknown_unit},
    };
    for (const auto& [made, because] : rows) {
        INFO(key_of(because));
        const auto answer_given = resolver.check(made);
        CHECK(answer_given.verdict == no);
        CHECK(key_of(answer_given.reason) == key_of(because));
        CHECK(resolver.explain(made).short_answer() == answer_given);
    }
    CHECK(brief{}.verdict == no);
    CHECK(resolver.who_may(question{}).empty());
}

// --------------------------------------------------------------------------------------- The explained answer

namespace {

drafted explained() {
    auto region = with_order();
    auto& order = region.all.orders.back();
    order.adopted_paragraph = "§ 41";
    order.adopted_diary = "SR-2015-7";
    auto& first = region.point("1", "inkop", "forvaltningschef");
    first.whole.limits.may_sub_delegate = answer::yes;
    first.whole.limits.amount = at_most("500000");
    first.whole.limits.reported = reporting::next_meeting;
    auto& second = region.point("2", "bidrag", "handlaggare");
    second.whole.limits.reported = reporting::not_reported;
    second.whole.limits.consulted = named_all("hr-direktor");
    second.whole.limits.countersigned = named_all("divisionschef");
    second.whole.limits.handed_back = hand_back::may;
    region.point("3", "allt", "ordforande", point_kind::urgent).whole.limits.reported =
        reporting::not_reported;
    region.point("4", "avtal", "divisionschef");
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1").limits.amount =
        at_most("100000");
    region.appointed("anna", "enhetschef-a", since("2020-01-01"));
    return region;
}

[[nodiscard]] bool has_duty(const ruling& of, duty_kind kind,
                            reporting when = reporting::not_stated, std::string_view rule = {}) {
    return std::any_of(of.duties.begin(), of.duties.end(), [&](const duty& one) {
        return one.kind == kind && (when == reporting::not_stated || one.when == when) &&
               (rule.empty() || (one.rule != nullptr && one.rule->id == rule));
    });
}

} // namespace

TEST_CASE("Explain: the chain runs from the organ down, each link with its point", "[explain]") {
    const reference_resolver resolver{built(explained().all)};
    const auto& of = resolver.of();
    using kind = link::kind;
    const auto shape = [&](const asked& made) {
        const auto answer_given = resolver.explain(in_ids(resolver, made));
        std::vector<std::pair<kind, std::string>> found;
        for (const auto& one : answer_given.chain) {
            found.emplace_back(one.how, name_of(of, one.holder));
            if (one.how == kind::delegation || one.how == kind::sub_delegation ||
                one.how == kind::superior || one.how == kind::substitute) {
                CHECK(one.point.is_valid());
                CHECK(of.key_of(one.point) == of.key_of(answer_given.point));
            }
            if (one.how == kind::sub_delegation) CHECK(one.sub_delegation.is_valid());
        }
        CHECK(answer_given.verdict == yes);
        return found;
    };
    using links = std::vector<std::pair<kind, std::string>>;
    CHECK(shape({"namnden", "inkop", "2024-05-06", ordinary}) == links{{kind::organ, "namnden"}});
    CHECK(shape({"forvaltningschef", "inkop", "2024-05-06", {}, "100"}) ==
          links{{kind::organ, "namnden"}, {kind::delegation, "forvaltningschef"}});
    CHECK(shape({"enhetschef-a", "inkop", "2024-05-06", {}, "100"}) ==
          links{{kind::organ, "namnden"},
                {kind::delegation, "forvaltningschef"},
                {kind::sub_delegation, "enhetschef-a"}});
    CHECK(shape({"anna", "inkop", "2024-05-06", {}, "100"}) ==
          links{{kind::organ, "namnden"},
                {kind::delegation, "forvaltningschef"},
                {kind::sub_delegation, "enhetschef-a"},
                {kind::appointment, "anna"}});
    const auto order = of.at(
        of.at(resolver
                  .check(in_ids(resolver, {"forvaltningschef", "inkop", "2024-05-06", {}, "100"}))
                  .point)
            .order);
    CHECK(order.adopted.paragraph == "§ 41");
    CHECK(order.adopted.diary == "SR-2015-7");
}

TEST_CASE("Explain: duties follow from the grant", "[explain]") {
    const reference_resolver resolver{built(explained().all)};
    const auto explain = [&](const asked& made) {
        return resolver.explain(in_ids(resolver, made));
    };
    const auto urgent = explain({"ordforande", "inkop", "2024-05-06", "urgent=yes"});
    REQUIRE(urgent.verdict == yes);
    CHECK(has_duty(urgent, duty_kind::report, reporting::next_meeting, "KL-6-40-s2")); // no opt-out
    CHECK_FALSE(has_duty(urgent, duty_kind::separate_minutes));
    const auto unreported = explain({"handlaggare", "bidrag"});
    REQUIRE(unreported.verdict == yes);
    CHECK(has_duty(unreported, duty_kind::separate_minutes, reporting::not_stated, "KL-7-8"));
    CHECK_FALSE(has_duty(unreported, duty_kind::report));
    CHECK(has_duty(unreported, duty_kind::consult));
    CHECK(has_duty(unreported, duty_kind::countersign));
    CHECK(has_duty(unreported, duty_kind::may_hand_back));
    const auto reported = explain({"forvaltningschef", "inkop", "2024-05-06", {}, "100"});
    CHECK(has_duty(reported, duty_kind::report, reporting::next_meeting, "KL-7-8"));
    CHECK_FALSE(has_duty(reported, duty_kind::separate_minutes));
    CHECK_FALSE(has_duty(reported, duty_kind::reporting_not_stated));
    CHECK(has_duty(explain({"enhetschef-a", "inkop", "2024-05-06", {}, "100"}), duty_kind::report,
                   reporting::next_meeting));
    CHECK(has_duty(explain({"divisionschef", "avtal"}), duty_kind::reporting_not_stated));
    const auto own = explain({"namnden", "inkop", "2024-05-06", ordinary});
    CHECK(has_duty(own, duty_kind::minutes, reporting::not_stated, "KL-6-35"));
    CHECK(has_duty(own, duty_kind::announce_minutes, reporting::not_stated, "KL-8-12"));
    CHECK_FALSE(has_duty(own, duty_kind::report));
}

TEST_CASE("Explain: scenario 5, a duty to consult does not make joint deciding",
          "[explain][kl-7-7]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.consulted =
        named_all("hr-direktor");
    const reference_resolver resolver{built(region.all)};
    const auto found = resolver.explain(in_ids(resolver, {"forvaltningschef", "inkop"}));
    CHECK(found.verdict == yes);
    REQUIRE(has_duty(found, duty_kind::consult));
    for (const auto& one : found.duties)
        if (one.kind == duty_kind::consult)
            CHECK(name_of(resolver.of(), one.towards) == "hr-direktor");
}

TEST_CASE("Explain: who may instead, lowest level first, each by its own check", "[explain]") {
    const reference_resolver resolver{built(explained().all)};
    const auto& of = resolver.of();
    const auto made =
        in_ids(resolver, {"teamledare", "inkop", "2024-05-06", ordinary + "urgent=no", "100000"});
    const auto found = resolver.explain(made);
    REQUIRE(found.verdict == no);
    std::vector<std::string> names;
    for (const auto& one : found.instead) {
        names.push_back(name_of(of, one.who));
        auto theirs = made;
        theirs.who = one.who;
        INFO(names.back());
        CHECK(resolver.check(theirs) == brief{one.verdict, one.reason, one.point});
        CHECK(one.verdict != no);
    }
    CHECK(names == std::vector<std::string>{"enhetschef-a", "forvaltningschef", "namnden"});
    const auto big = resolver.explain(in_ids(
        resolver, {"teamledare", "inkop", "2024-05-06", ordinary + "urgent=no", "500000,01"}));
    REQUIRE(big.instead.size() == 1);
    CHECK(name_of(of, big.instead.front().who) == "namnden");
    CHECK(resolver.explain(in_ids(resolver, {"forvaltningschef", "inkop", "2024-05-06", {}, "100"}))
              .instead.empty());
}

TEST_CASE("Explain: a no names the limit that was passed, and the day that would have counted",
          "[explain]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.amount = at_most("500000");
    region.point("2", "bidrag", "forvaltningschef").whole.limits.when =
        between("2024-04-01", "2024-09-30");
    region.point("3", "avtal", "enhetschef-a").whole.limits.reach = scope_kind::own_unit;
    const reference_resolver resolver{built(region.all)};
    const auto ground = [&](const asked& made,
                            reason_code wanted) -> std::optional<mandat::reason> {
        const auto found = resolver.explain(in_ids(resolver, made));
        CHECK(found.verdict == no);
        for (const auto& one : found.reasons)
            if (one.code == wanted) return one;
        for (const auto& miss : found.near_misses)
            for (const auto& one : miss.grounds)
                if (one.code == wanted) return one;
        return std::nullopt;
    };
    const asked above{"forvaltningschef", "inkop", "2024-05-06", {}, "620000"};
    const auto limit = ground(above, reason_code::amount_above);
    REQUIRE(limit);
    REQUIRE(limit->limit_in_kronor);
    CHECK(*limit->limit_in_kronor == money::kronor(500'000));
    REQUIRE(limit->limit);
    CHECK(limit->limit->inclusive);
    CHECK(resolver.explain(in_ids(resolver, above)).asked().amount == money::kronor(620'000));
    const auto early = ground({"forvaltningschef", "bidrag", "2024-03-31"}, reason_code::not_yet);
    REQUIRE(early);
    CHECK(early->day == day("2024-04-01"));
    const auto late = ground({"forvaltningschef", "bidrag", "2024-10-01"}, reason_code::expired);
    REQUIRE(late);
    CHECK(late->day == day("2024-09-30"));
    CHECK(ground({"enhetschef-a", "avtal", "2024-05-06", {}, {}, "enhet-b"},
                 reason_code::wrong_unit));
}

TEST_CASE("Explain: all failures are collected, not the first alone", "[explain]") {
    auto region = with_order();
    region.fact("budget");
    auto& point = region.point("1", "inkop", "forvaltningschef");
    point.whole.limits.amount = at_most("1000");
    point.whole.limits.reach = scope_kind::units;
    point.whole.limits.units = named_all("enhet-a");
    point.whole.limits.required = named_all("budget");
    const reference_resolver resolver{built(region.all)};
    const auto found = resolver.explain(
        in_ids(resolver, {"forvaltningschef", "inkop", "2024-05-06",
                          goals + "=yes budget=no disqualified=yes opinion_to_council=yes", "2000",
                          "enhet-b"}));
    CHECK(found.verdict == no);
    for (const auto wanted :
         {reason_code::prohibited_by_law, reason_code::amount_above, reason_code::wrong_unit,
          reason_code::fact_required, reason_code::disqualified}) {
        INFO(key_of(wanted) << " in " << in_words(found));
        CHECK(std::any_of(found.reasons.begin(), found.reasons.end(),
                          [&](const auto& one) { return one.code == wanted; }));
    }
    const auto cited = rules_of(found);
    CHECK(std::count(cited.begin(), cited.end(), "KL-6-38-1") == 1);
    CHECK(std::count(cited.begin(), cited.end(), "KL-6-38-2") == 1);
}

TEST_CASE("Explain: presumptions and the newest source are noted", "[explain]") {
    auto region = with_order();
    region.all.orders.back().from_documents.push_back({"PM § 2", {}});
    region.point("1", "inkop", "forvaltningschef");
    const reference_resolver resolver{built(region.all)};
    const auto found = resolver.explain(in_ids(resolver, {"forvaltningschef", "inkop"}));
    REQUIRE(found.verdict == yes);
    const auto noted = [&](note_kind kind, std::optional<legal_fact> fact = {}) {
        return std::any_of(found.notes.begin(), found.notes.end(), [&](const note& one) {
            return one.kind == kind && (!fact || (one.fact && one.fact->legal == fact));
        });
    };
    CHECK(noted(note_kind::newest_source));
    CHECK(noted(note_kind::presumed_no, legal_fact::disqualified));
    CHECK_FALSE(noted(note_kind::presumed_no, legal_fact::citizens_proposal));
    CHECK(noted(note_kind::assessed));
}

TEST_CASE("Who may, may decide and could ever agree with check on the explained region",
          "[explain]") {
    const reference_resolver resolver{built(explained().all)};
    const auto& of = resolver.of();
    const auto may = resolver.may_decide(of.find_post("forvaltningschef"), day("2024-05-06"));
    REQUIRE_FALSE(may.empty());
    const auto has = [&](std::string_view key) {
        return std::any_of(may.begin(), may.end(), [&](const mandat::authority& one) {
            return of.at(one.matter).key == key;
        });
    };
    CHECK(has("inkop"));
    CHECK(has("avtal"));
    CHECK_FALSE(has("bidrag"));
    CHECK_FALSE(has("annat"));
    CHECK(resolver.could_ever(of.find_post("forvaltningschef"), of.find_matter("hyresavtal"),
                              day("2024-05-06")));
    CHECK_FALSE(resolver.could_ever(of.find_post("handlaggare"), of.find_matter("inkop"),
                                    day("2024-05-06")));
    CHECK_FALSE(
        resolver.could_ever(of.find_organ("bolaget"), of.find_matter("inkop"), day("2024-05-06")));
}

TEST_CASE("KL 9:30: a joint committee delegates as any nämnd", "[law][kl][kl-9-30]") {
    auto region = sagoregionen();
    region.order("gd", "gemensamma-namnden").assessed = found_ordinary();
    region.point("1", "annat", "handlaggare");
    ask_each(region,
             {{"to an employee", {"handlaggare", "annat"}, yes, reason_code::delegated, "KL-7-5"}});
}

TEST_CASE("KL 6:3: what council has delegated to a nämnd is the nämnd's to delegate",
          "[law][kl][kl-6-3]") {
    auto region = sagoregionen();
    region.order("fd", "fullmaktige").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "namnden");
    region.order("nd", "namnden").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "forvaltningschef");
    const reference_resolver resolver{built(region.all)};
    CHECK(resolver.check(in_ids(resolver, {"namnden", "fullmaktigefraga"})).verdict == yes);
    CHECK(resolver
              .check(in_ids(resolver,
                            {"forvaltningschef", "fullmaktigefraga", "2024-05-06", goals + "=yes"}))
              .verdict == no);
    CHECK(resolver.check(in_ids(resolver, {"forvaltningschef", "fullmaktigefraga"})).verdict ==
          yes);
}

TEST_CASE("KL 7:6: scenario 16 and 17, neither a head of operations nor an utskott passes power on",
          "[law][kl][kl-7-6]") {
    auto region = with_order();
    region.point("1", "inkop", "divisionschef utskottet").whole.limits.may_sub_delegate =
        answer::yes;
    region.passed_on("divisionschef", "handlaggare", "nd", "1");
    ask_each(region,
             {
                 {"scenario 16",
                  {"handlaggare", "inkop", "2024-05-06", ordinary + "subdelegation_allowed=yes"},
                  no,
                  reason_code::not_head_of_administration,
                  "KL-7-6"},
                 {"scenario 17: the chair takes nothing from the utskott",
                  {"ordforande", "inkop", "2024-05-06", ordinary},
                  no,
                  reason_code::no_delegation},
             });
}
