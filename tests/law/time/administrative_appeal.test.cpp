// SPDX-License-Identifier: MIT
// The times of förvaltningslagen (2017:900), 12 and 44 §§, and of appeals against a refused document.
//
// Weeks and closed days: lagen (1930:173) om beräkning av lagstadgad tid.
#include "law/time/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/time/deadline.hpp>

#include <algorithm>
#include <string_view>

using namespace mandat;
using namespace mandat::test;

TEST_CASE("FL 44: three weeks from when the appellant received the decision",
          "[law][time][fl-44]") {
    struct row {
        std::string_view sentence;
        std::string_view received;
        std::string_view nominal;
        std::string_view last;
    };
    const row rows[] = {
        {"Easter Monday", "2026-03-16 Mon", "2026-04-06 Mon", "2026-04-07 Tue"},
        {"1 May", "2026-04-10 Fri", "2026-05-01 Fri", "2026-05-04 Mon"},
        {"Ascension Day", "2026-04-23 Thu", "2026-05-14 Thu", "2026-05-15 Fri"},
        {"the National Day, a Saturday", "2026-05-16 Sat", "2026-06-06 Sat", "2026-06-08 Mon"},
        {"Christmas Eve", "2025-12-03 Wed", "2025-12-24 Wed", "2025-12-29 Mon"},
        {"an ordinary day", "2026-02-05 Thu", "2026-02-26 Thu", "2026-02-26 Thu"},
        {"another party has its own time", "2026-03-19 Thu", "2026-04-09 Thu", "2026-04-09 Thu"},
        {"the first day of the act", "2018-07-01 Sun", "2018-07-22 Sun", "2018-07-23 Mon"},
    };
    for (const auto& [sentence, received, nominal, last] : rows) {
        INFO(sentence);
        const auto found = deadline_of(limit("fl-44"), day_of(received)).value();
        CHECK(with_weekday(found.start) == received);
        CHECK(with_weekday(found.nominal) == nominal);
        CHECK(with_weekday(found.last) == last);
        CHECK(found.is_settled());
    }
    CHECK(rules_of(limit("fl-44")) == "FL-44 FL-43 FL-45 TIME-1930-1 TIME-1930-2");
    CHECK(limit("fl-44").where.en == "the authority that decided");
}

TEST_CASE("FL 44: a public party's three weeks run from the decision, whenever it received it",
          "[law][time][fl-44]") {
    const auto found = deadline_of(limit("fl-44-public"), day("2026-11-24")).value();
    CHECK(with_weekday(found.start) == "2026-11-24 Tue");
    CHECK(with_weekday(found.last) == "2026-12-15 Tue");
    CHECK(found.limit->from.en.find("whenever the party received it") != std::string_view::npos);
}

TEST_CASE("FL 12: decided or refused within four weeks of the request", "[law][time][fl-12]") {
    const auto found = deadline_of(limit("fl-12"), day("2026-05-08")).value();
    CHECK(with_weekday(found.start) == "2026-05-08 Fri");
    CHECK(with_weekday(found.nominal) == "2026-06-05 Fri");
    CHECK(with_weekday(found.last) == "2026-06-05 Fri");
    // 1930:173 2 §: on the National Day, a Saturday.
    CHECK(with_weekday(deadline_of(limit("fl-12"), day("2026-05-09")).value().last) ==
          "2026-06-08 Mon");
    CHECK(limit("fl-12").by.contains(find_rule("FL-2")));
    CHECK(found.notes.size() == 2);
}

TEST_CASE("A time whose rule was not verified says so, and has to be confirmed",
          "[law][time][osl][lov]") {
    struct row {
        std::string_view key;
        std::string_view rule;
    };
    for (const auto& [key, id] : {row{"osl", "OSL-6-11"}, row{"lov", "LOV-10-3"}}) {
        INFO(key);
        const auto found = deadline_of(limit(key), day("2026-03-16")).value();
        CHECK(with_weekday(found.last) == "2026-04-07 Tue");
        CHECK(found.known == confidence::unverified);
        CHECK_FALSE(found.is_settled());
        CHECK(std::any_of(found.notes.begin(), found.notes.end(), [rule = id](const sentence& one) {
            return one.en.starts_with(rule) &&
                   one.en.find("have a jurist confirm") != std::string::npos;
        }));
    }
}
