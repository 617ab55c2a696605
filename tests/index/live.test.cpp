// SPDX-License-Identifier: MIT
//
// A governance that is swapped while it is asked.

#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/index/live.hpp>

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// A region whose head may buy for at most so much.
governance region_with(const char* ceiling) {
    drafted made;
    made.matter("inköp");
    made.organ("nämnd", organ_kind::committee, "inköp");
    made.unit("f", {}, "nämnd");
    made.employee("chef", "f", true);
    made.order("ordning", "nämnd").assessed = found_ordinary();
    made.point("1", "inköp", "chef").whole.limits.amount = at_most(ceiling);
    return built(made.all);
}
question purchase(const resolver& fast, const char* amount) {
    auto asked = fast.ask();
    asked.who = fast.of().find_post("chef");
    asked.matter = fast.of().find_matter("inköp");
    asked.on = day("2024-05-06");
    asked.amount = money::ore(kronor(amount, true).value);
    return asked;
}

} // namespace

TEST_CASE("Live: a reader sees what was published when it next asks") {
    live now{resolver{region_with("1000")}};
    live::reader mine{now};
    const auto before = purchase(mine.now(), "2000");
    CHECK(mine.now().check(before).reason == reason_code::amount_above);

    now.publish(resolver{region_with("5000")});
    const auto& after = mine.now();
    CHECK(after.check(purchase(after, "2000")).verdict == verdict::authorised);
    // Ids belong to the governance that they were asked of.
    CHECK(after.check(before).reason == reason_code::stale_question);
}

TEST_CASE("Live: what is kept goes on answering as of then") {
    live now{resolver{region_with("1000")}};
    live::reader mine{now};
    const auto as_of_then = mine.keep();
    for (int i = 0; i < 3; ++i) now.publish(resolver{region_with("5000")});
    CHECK(mine.now().check(purchase(mine.now(), "2000")).verdict == verdict::authorised);
    CHECK(as_of_then->check(purchase(*as_of_then, "2000")).verdict == verdict::not_authorised);
    CHECK(as_of_then->check(purchase(*as_of_then, "1000")).verdict == verdict::authorised);
}

TEST_CASE("Live: a build with faults leaves the one of now serving") {
    live now{resolver{region_with("1000")}};
    live::reader mine{now};
    const auto generation = mine.now().of().generation();
    const auto failed = now.update([] { return builder{}.build(draft::governance{}); });
    REQUIRE_FALSE(failed);
    CHECK(mine.now().of().generation() == generation);

    const auto made = now.update([] { return checked<governance>{region_with("5000")}; });
    REQUIRE(made);
    CHECK(mine.now().of().generation() == made.value().generation());
}

TEST_CASE("Live: a state is freed when no reader looks at it") {
    live now{resolver{region_with("1000")}};
    std::weak_ptr<const resolver> first;
    {
        live::reader mine{now};
        first = mine.keep();
        now.publish(resolver{region_with("2000")});
        CHECK_FALSE(first.expired());
        static_cast<void>(mine.now());
        now.publish(resolver{region_with("3000")});
        CHECK(first.expired());
    }
    live::reader other{now};
    CHECK(other.now().check(purchase(other.now(), "3000")).verdict == verdict::authorised);
}

TEST_CASE("Live: readers on many threads never see half a state") {
    const resolver small{region_with("1000")};
    const resolver large{region_with("5000")};
    const auto for_small = purchase(small, "2000");
    const auto for_large = purchase(large, "2000");
    live now{small};
    std::atomic<bool> is_over{false};
    std::atomic<std::size_t> wrong{0};
    std::atomic<std::size_t> asked{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            live::reader mine{now};
            while (!is_over.load()) {
                const auto& of = mine.now();
                const bool is_small = of.of().generation() == small.of().generation();
                const auto found = of.check(is_small ? for_small : for_large);
                const auto expected = is_small ? verdict::not_authorised : verdict::authorised;
                if (found.verdict != expected) wrong.fetch_add(1);
                asked.fetch_add(1);
            }
        });
    for (int i = 0; i < 2'000; ++i) now.publish(i % 2 == 0 ? large : small);
    while (asked.load() < 1'000) std::this_thread::yield();
    is_over = true;
    for (auto& one : readers) one.join();
    CHECK(wrong.load() == 0);
}
