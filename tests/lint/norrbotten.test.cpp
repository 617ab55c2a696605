// SPDX-License-Identifier: MIT
//
// What lint says of Region Norrbotten: nothing unlawful, one point to look at, a name gone stale, and what the
// documents leave unsaid. Expectations come from the documents (004 §§ 40, 41, 43) and the Act.

#include "support/catch.hpp"
#include "support/findings.hpp"
#include "support/region.hpp"
#include <mandat/lint/lint.hpp>

#include <string>
#include <vector>

using namespace mandat;

namespace {

const governance& norrbotten() {
    static const governance of = test::load_example("norrbotten");
    return of;
}

} // namespace

TEST_CASE("Region Norrbotten lints without an error, on any day and over all time",
          "[lint][norrbotten]") {
    CHECK(gravest(lint(norrbotten())) == severity::warning);
    for (const auto* day : {"2018-01-01", "2023-10-10", "2024-03-11", "2024-03-12", "2024-03-13"}) {
        INFO(day);
        for (const auto& one : lint(norrbotten(), parse_date(day)))
            CHECK(one.grave != severity::error);
    }
}

TEST_CASE("KL 6:38 p. 1: Norrbotten's point 7.6 is warned of, and shown by a question that depends",
          "[lint][norrbotten][kl-6-38-1]") {
    const auto found = test::with_code(lint(norrbotten()), finding_code::scope_delegated);
    REQUIRE(found.size() == 1);
    const auto& one = found.front();
    CHECK(one.about == "rs/7.6");
    CHECK(one.grave == severity::warning);
    CHECK(one.rule->id == "KL-6-38-1");
    CHECK(one.where.front().file == "rs-2024-03-12.toml");
    REQUIRE(one.shown_by);
    CHECK(one.shown_by->asked.who == subject{norrbotten().find_post("regiondirektor")});
    CHECK(one.shown_by->asked.on == *make_date(2024, 3, 13));
    CHECK(one.shown_by->verdict == verdict::depends);
    CHECK(one.fix.sv.find("förbehåll nämnden") != std::string::npos);
    CHECK(one.fix.sv.find("ram") != std::string::npos);
}

TEST_CASE("Norrbotten's order called the head of procurement by a former name from 1 January to 11 "
          "March 2024",
          "[lint][norrbotten]") {
    const auto found = test::with_code(lint(norrbotten()), finding_code::stale_name);
    REQUIRE(found.size() == 6); // each point of the version before 2024-03-12 that names the post
    for (const auto& one : found) {
        CHECK(one.grave == severity::warning);
        CHECK(one.version == "före 2024-03-12");
        CHECK(one.when.first() == *make_date(2024, 1, 1));
        CHECK(one.when.last() == *make_date(2024, 3, 11));
        CHECK(one.text.sv.find("Inköp och upphandling") != std::string::npos);
    }
    const auto on = [](const char* day) {
        return test::with_code(lint(norrbotten(), parse_date(day)), finding_code::stale_name)
            .size();
    };
    CHECK(on("2023-12-31") == 0);
    CHECK(on("2024-01-01") == 6);
    CHECK(on("2024-03-11") == 6);
    CHECK(on("2024-03-12") == 0);
}

TEST_CASE("Where Norrbotten's documents disagree or say nothing lint only notes it",
          "[lint][norrbotten]") {
    const auto all = lint(norrbotten());
    CHECK(test::with_code(all, finding_code::documents_disagree).size() == 6);
    CHECK(test::with_code(all, finding_code::not_assessed).size() == 14); // every delegating point
    CHECK(test::with_code(all, finding_code::holders_not_stated).size() == 1);
    CHECK_FALSE(test::with_code(all, finding_code::reporting_not_stated).empty());
    CHECK_FALSE(test::with_code(all, finding_code::sub_delegation_not_stated).empty());
    CHECK_FALSE(test::with_code(all, finding_code::substitute_not_stated).empty());
    for (const auto code : {finding_code::reporting_undecided, finding_code::post_unheld,
                            finding_code::no_substitute, finding_code::separate_minutes_missing})
        CHECK(test::with_code(all, code).empty());
    test::check_examples(norrbotten(), all);
}
