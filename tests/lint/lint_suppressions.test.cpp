// SPDX-License-Identifier: MIT
//
// src/lint/suppressions.cpp: what the region lets stand.
#include "lint/lint_region.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

/// Two amounts without a basis, in points 1 and 2.
const std::string two_points = order_from_2020(R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "direktor"
amount   = { at_most = 100 }

[[point]]
number   = "2"
matter   = "avtal"
delegate = "direktor"
amount   = { at_most = 100 }
)");

std::string suppress(std::string_view finding, std::string_view at, std::string_view because) {
    return "[[suppress]]\nfinding = \"" + std::string{finding} + "\"\n" +
           (at.empty() ? "" : "at = \"" + std::string{at} + "\"\n") + "because = \"" +
           std::string{because} + "\"\nsource = \"d1\"\n";
}
std::vector<std::string> reasons(const std::vector<finding>& found) {
    std::vector<std::string> texts;
    for (const auto& one : with_code(found, finding_code::amount_without_basis))
        texts.push_back(one.about + ": " + std::string{one.suppressed_because});
    return texts;
}

} // namespace

TEST_CASE("A finding stays, with the region's reason to let it stand", "[analysis][suppressions]") {
    using expected = std::vector<std::string>;
    const auto with = [](const std::string& tables) {
        return reasons(lint(region_with({two_points}, tables)));
    };
    CHECK(with("") == expected{"rs/1: ", "rs/2: "});
    CHECK(with(suppress("amount_without_basis", "rs/1", "A")) == expected{"rs/1: A", "rs/2: "});
    CHECK(with(suppress("amount_without_basis", "", "A")) == expected{"rs/1: A", "rs/2: A"});
    CHECK(with(suppress("amount_without_basis", "rs/3", "A")) == expected{"rs/1: ", "rs/2: "});
    CHECK(with(suppress("stale_name", "rs/1", "A")) == expected{"rs/1: ", "rs/2: "});
    CHECK(with(suppress("amount_without_basis", "rs/2", "A") +
               suppress("amount_without_basis", "", "B")) == expected{"rs/1: B", "rs/2: A"});
}

TEST_CASE("What is suppressed counts for nothing when the gravest is asked for",
          "[analysis][suppressions]") {
    const auto all = lint(region_with({two_points}, suppress("amount_without_basis", "", "A")));
    const auto only_these = with_code(all, finding_code::amount_without_basis);
    CHECK(only_these.size() == 2);
    CHECK(gravest(only_these) == std::nullopt);
}

TEST_CASE("A suppression that suppresses nothing is a warning", "[analysis][suppressions]") {
    const auto matching = suppress("amount_without_basis", "rs/1", "A");
    const auto second = suppress("amount_without_basis", "", "B");
    check_rows(finding_code::suppression_unused,
               {{"it suppresses one", {two_points}, matching, {}},
                {"it suppresses what another does, too", {two_points}, matching + second, {}},
                {"it names another point",
                 {two_points},
                 suppress("amount_without_basis", "rs/3", "A"),
                 {"rs/3"}},
                {"it names no point, and there is no such finding",
                 {two_points},
                 suppress("stale_name", "", "A"),
                 {"stale_name"}},
                {"its code is unknown", {two_points}, suppress("gammalt_namn", "", "A"), {}}});
}

TEST_CASE("On one day nothing is said of suppressions that suppress nothing",
          "[analysis][suppressions]") {
    const auto of = region_with({two_points}, suppress("amount_without_basis", "rs/1", "A"));
    const auto early = lint(of, *make_date(2019, 12, 31));
    CHECK(with_code(early, finding_code::amount_without_basis).empty());
    CHECK(with_code(early, finding_code::suppression_unused).empty());
    const auto later = lint(of, *make_date(2020, 1, 1));
    CHECK(reasons(later) == std::vector<std::string>{"rs/1: A", "rs/2: "});
}

TEST_CASE("An unknown code is an error that suggests the nearest", "[analysis][suppressions]") {
    check_rows(
        finding_code::suppression_unknown,
        {{"a known one", {two_points}, suppress("stale_name", "", "A"), {}},
         {"a slip of the pen", {two_points}, suppress("stale_names", "", "A"), {"stale_names"}},
         {"no word of ours", {two_points}, suppress("gammalt_namn", "", "A"), {"gammalt_namn"}}});
    const auto fix_for = [](std::string_view code) {
        const auto found = with_code(lint(region_with({two_points}, suppress(code, "", "A"))),
                                     finding_code::suppression_unknown);
        return found.empty() ? std::string{} : found.front().fix.en;
    };
    CHECK(fix_for("stale_names") == "mend `finding`; did you mean `stale_name`?");
    CHECK(fix_for("xyzzy") == "mend `finding`");
}
