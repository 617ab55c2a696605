// SPDX-License-Identifier: MIT
// A rule's record, its clause in the code and its tests are found from each other, and what it said on which days.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/notation.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/own_power.hpp>
#include <mandat/law/sub_delegation.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using mandat::test::contents_of;

namespace {

const rule& rule_of(std::string_view id) {
    const auto* found = find_rule(id);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
    std::vector<std::string> lines{""};
    for (const char one : contents_of(file))
        if (one == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += one;
        }
    return lines;
}

std::vector<std::string> tests_named(std::string_view id) {
    std::vector<std::string> names;
    for (const auto& test : tests_of(rule_of(id))) names.emplace_back(test.name);
    return names;
}
bool is_in(const std::vector<std::string>& names, std::string_view beginning) {
    return std::any_of(names.begin(), names.end(),
                       [=](const std::string& one) { return one.starts_with(beginning); });
}

std::string keys_of(const std::vector<legal_fact>& facts) {
    std::string text;
    for (const auto fact : facts) text += (text.empty() ? "" : " ") + std::string{key_of(fact)};
    return text;
}

/// Every objection of every delegation that the law may look at, whatever is known of all facts alike.
template<class Each>
void each_objection(Each each) {
    const auto take = [&](const objections& against) {
        for (const auto& one : against) each(one);
    };
    const auto day = *make_date(2024, 5, 2);
    for (const auto known : {answer::unknown, answer::no, answer::yes}) {
        const auto facts = [=](legal_fact) { return known; };
        for (const auto grantor :
             {organ_kind::council, organ_kind::committee, organ_kind::joint_committee})
            for (const auto delegate : delegate_kinds)
                for (const auto seat : {belonging::of_the_grantor, belonging::of_another})
                    for (const auto given : {mandate::ordinary, mandate::urgent})
                        take(may_delegate({.grantor = grantor,
                                           .delegate = delegate,
                                           .seat = seat,
                                           .given = given},
                                          facts, day));
        take(may_subdelegate({}, facts, day));
        take(may_decide_with_staff(facts, day));
    }
}

} // namespace

TEST_CASE("A clause is a line that cites its rule, those of law/ first",
          "[report][rules][clause]") {
    std::map<std::string, std::vector<std::string>> files;
    std::size_t count = 0;
    for (const auto& one : catalog) {
        bool has_left_law = false;
        for (const auto& clause : clauses_of(one.id)) {
            const std::string file{clause.file};
            INFO(one.id << " " << file << ":" << clause.line);
            ++count;
            CHECK(clause.rule == one.id);
            const bool in_law = file.starts_with("law/");
            CHECK_FALSE((in_law && has_left_law));
            has_left_law = has_left_law || !in_law;
            auto& lines = files[file];
            if (lines.empty())
                lines =
                    lines_of(std::filesystem::path{MANDAT_SOURCE_DIR} / "include/mandat" / file);
            REQUIRE(clause.line > 0);
            REQUIRE(clause.line < lines.size());
            const auto call = lines[clause.line - 1] + lines[clause.line];
            CHECK(call.find("\"" + std::string{one.id} + "\"") != std::string::npos);
            CHECK((call.find("cite(") != std::string::npos ||
                   call.find("warn_by(") != std::string::npos));
        }
    }
    CHECK(count > 250);
    CHECK(clauses_of("KL-6-99").empty());
    const auto clauses = clauses_of("KL-6-38-4");
    REQUIRE_FALSE(clauses.empty());
    CHECK(clauses[0].file == "law/delegation.hpp");
    // To find by a line is to look at the clause itself.
    const auto lines =
        lines_of(std::filesystem::path{MANDAT_SOURCE_DIR} / "include/mandat/law/delegation.hpp");
    CHECK(lines[clauses[0].line - 1].find("law.ban(legal_fact::citizens_proposal") !=
          std::string::npos);
}

TEST_CASE("A rule has every fact that its clauses object by", "[report][rules][clause]") {
    each_objection([](const objection& one) {
        if (one.by == nullptr || !one.fact) return;
        const auto facts = facts_of(*one.by);
        INFO(one.by->id << " " << key_of(*one.fact));
        CHECK(std::find(facts.begin(), facts.end(), *one.fact) != facts.end());
    });
    CHECK(keys_of(facts_of(rule_of("KL-6-38-3"))) ==
          "of_principle_or_greater_importance exercise_of_authority_against_individual "
          "important_exercise_of_authority");
    CHECK(keys_of(facts_of(rule_of("KL-5-1"))) == "of_principle_or_greater_importance");
    CHECK(keys_of(facts_of(rule_of("BEF-6-4"))) == "procurement agreement_in_force");
    CHECK(keys_of(facts_of(rule_of("KL-7-4"))) == "disqualified");
    CHECK(facts_of(rule_of("KL-6-41")).empty());
    for (const auto& fact : fact_descriptions) {
        if (fact.rule.empty()) continue;
        const auto facts = facts_of(rule_of(fact.rule));
        CHECK(std::find(facts.begin(), facts.end(), fact.fact) != facts.end());
    }
}

TEST_CASE("The tests of a rule are those whose names or tags cite it", "[report][rules]") {
    const auto first = tests_named("KL-6-38-1");
    CHECK(is_in(first, "KL 6:38 p. 1: matters of goals and direction"));
    // By the whole paragraph, which has no rule of its own.
    CHECK(is_in(first, "KL 6:38 1 st., 5:1: lint finds"));
    CHECK_FALSE(is_in(first, "KL 6:38 p. 2"));
    CHECK_FALSE(is_in(first, "KL 6:38 2 st."));
    CHECK(is_in(tests_named("KL-6-38-s2"), "KL 6:38 2 st."));
    // A list of citations: with and without the act, and a range.
    CHECK(is_in(tests_named("KL-9-32"), "KL 13:5, 9:32: one announcement"));
    CHECK(is_in(tests_named("KL-7-4"), "KL 6:28 and 7:4: whoever"));
    CHECK(is_in(tests_named("KL-6-2"), "KL 6:2-3: a nämnd decides"));
    CHECK(is_in(tests_named("KL-6-3"), "KL 6:2-3: a nämnd decides"));
    CHECK(is_in(tests_named("KL-9-30"), "DOC-OUTSIDER, KL 9:30, 9:37: lint"));
    CHECK(is_in(tests_named("KL-9-37-s2"), "DOC-OUTSIDER, KL 9:30, 9:37: lint"));
    CHECK(is_in(tests_named("DOC-OUTSIDER"), "DOC-OUTSIDER, KL 9:30, 9:37: lint"));
    CHECK(is_in(tests_named("LOU-20-5b"), "LOU 20:5 b: new circumstances"));
    CHECK_FALSE(is_in(tests_named("LOU-20-5"), "LOU 20:5 b"));
    // By a tag alone, and by an act's number.
    CHECK(tests_named("DOC-ALTERNATE").size() > 3);
    CHECK(is_in(tests_named("TIME-1930-1"), "1930:173 1 §: weeks end"));
    // A paragraph without a rule of its own is its section's.
    CHECK(is_in(tests_named("KL-13-5"), "KL 13:5 2 st.: an announcement"));
    for (const auto& one : catalog)
        for (const auto& test : tests_of(one)) {
            INFO(one.id << " " << test.name);
            CHECK(std::filesystem::exists(std::filesystem::path{MANDAT_SOURCE_DIR} / test.file));
        }
}

TEST_CASE("Every tag with a section leads to a rule", "[report][rules]") {
    const std::filesystem::path root{MANDAT_SOURCE_DIR};
    std::string unknown;
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{root / "tests"}) {
        if (entry.path().extension() != ".cpp") continue;
        const auto text = contents_of(entry.path());
        for (const std::string_view act : {"kl-", "fl-", "lou-", "doc-"}) {
            const auto start = "[" + std::string{act};
            for (auto at = text.find(start); at != std::string::npos;
                 at = text.find(start, at + 1)) {
                const auto tag = text.substr(at + 1, text.find(']', at) - at - 1);
                ++count;
                if (rules_named(tag).rules.empty())
                    unknown += entry.path().filename().string() + ": " + tag + "\n";
            }
        }
    }
    CHECK(unknown == "");
    CHECK(count > 100);
}

TEST_CASE("A wording that said something else has its own title, on its days",
          "[report][rules][time]") {
    struct row {
        std::string_view id;
        date last_before; ///< the last day of the earlier wording
        std::string_view before;
        std::string_view after;
    };
    const row rows[] = {
        {"KL-6-1", *make_date(2018, 6, 30), "bolag och förbund", "avtalssamverkan"},
        {"KL-6-6", *make_date(2025, 6, 30), "interna kontrollen", "fel och oegentligheter"},
        {"KL-6-28", *make_date(2022, 6, 30), "fem punkter", "fyra punkter"},
        {"KL-6-37", *make_date(2022, 6, 30), "ersättare eller anställd", "beslutsfunktion"},
        {"KL-6-38-s2-4", *make_date(2023, 12, 31), "valfrihetssystem", "auktorisationssystem"},
        {"FL-33", *make_date(2025, 7, 1), "överklagas", "namn får utelämnas"},
    };
    std::size_t changed = 0;
    for (const auto& one : catalog) changed += one.has_changed() ? 1 : 0;
    CHECK(changed == std::size(rows));
    for (const auto& [id, last_before, before, after] : rows) {
        INFO(id);
        const auto& one = rule_of(id);
        CHECK(one.has_changed());
        const auto then = one.title_on(last_before);
        const auto now = one.title_on(next_day(last_before));
        CHECK(then.sv.find(before) != std::string_view::npos);
        CHECK(then.sv.find(after) == std::string_view::npos);
        CHECK(now.sv.find(after) != std::string_view::npos);
        CHECK(now == one.title);
        CHECK(one.title_on(no_day) == one.title);
        const auto sheet = rule_in_text(one, language::english, markup::markdown);
        CHECK(sheet.find(": " + std::string{then.en}) != std::string::npos);
        CHECK(sheet.find(": " + std::string{now.en}) != std::string::npos);
        const auto document =
            nlohmann::json::parse(rules_to_json(rules_named(id).rules))["rules"][0];
        CHECK(document["wordings"].front()["title"]["sv"] == then.sv);
        CHECK(document["wordings"].back()["title"]["sv"] == now.sv);
        CHECK(document["title"]["sv"] == now.sv);
    }
}

TEST_CASE("A rule's sheet and document have its clause, its tests and its facts",
          "[report][rules]") {
    const auto& one = rule_of("KL-7-22");
    const auto line = std::to_string(clauses_of(one.id)[0].line);
    const auto sheet = rule_in_text(one, language::english);
    CHECK(sheet.find("law/own_power.hpp:" + line) != std::string::npos);
    CHECK(sheet.find("exercise of authority against an individual?") != std::string::npos);
    CHECK(sheet.find("tests/") != std::string::npos);
    const auto document = nlohmann::json::parse(rules_to_json({&one, 1}))["rules"][0];
    CHECK(document["clause"][0] ==
          nlohmann::json{{"file", "law/own_power.hpp"}, {"line", clauses_of(one.id)[0].line}});
    CHECK(document["facts"] == nlohmann::json{"concerns_goals_direction_scope_quality",
                                              "exercise_of_authority_against_individual"});
    CHECK(document["tests"].size() == tests_of(one).size());
    CHECK(document["tests"][0]["file"].get<std::string>().starts_with("tests/"));
    // The other keys are as they were.
    CHECK(document["used_in"].size() == uses_of(one.id).size());
}
