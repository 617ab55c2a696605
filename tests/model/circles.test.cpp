// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/model/detail/circles.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <random>
#include <vector>

using mandat::detail::circle_finder;

namespace {

constexpr std::size_t nothing = 1'000'000;

/// What is above each thing.
using forest = std::vector<std::size_t>;

std::vector<std::size_t> circles_of(const forest& above, std::size_t& steps) {
    circle_finder finder{above.size()};
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < above.size(); ++i)
        if (const auto first =
                finder.find_from(i, [&](std::size_t at) -> std::optional<std::size_t> {
                    ++steps;
                    return above[at] == nothing ? std::nullopt : std::optional{above[at]};
                }))
            found.push_back(*first);
    std::sort(found.begin(), found.end());
    return found;
}

/// By walking up from each thing as far as there are things.
std::vector<std::size_t> circles_by_walking(const forest& above) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < above.size(); ++i) {
        auto at = above[i];
        auto first = i;
        for (std::size_t step = 0; at != nothing && at != i && step < above.size(); ++step) {
            first = std::min(first, at);
            at = above[at];
        }
        if (at == i && first == i) found.push_back(i);
    }
    return found;
}

} // namespace

TEST_CASE("A circle is found once, by its first member", "[model][builder]") {
    std::size_t steps = 0;
    CHECK(circles_of({}, steps).empty());
    CHECK(circles_of({nothing, 0, 1}, steps).empty());
    CHECK(circles_of({0}, steps) == std::vector<std::size_t>{0});
    // 4 leads into the circle of 1, 2 and 3, and is not of it.
    CHECK(circles_of({nothing, 3, 1, 2, 2}, steps) == std::vector<std::size_t>{1});
    CHECK(circles_of({1, 0, 3, 2}, steps) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("Circles are those that walking up from each thing finds", "[model][builder]") {
    std::mt19937 random{20240313};
    for (int round = 0; round < 2000; ++round) {
        forest above(random() % 12);
        for (auto& one : above) one = random() % 4 == 0 ? nothing : random() % above.size();
        std::size_t steps = 0;
        CHECK(circles_of(above, steps) == circles_by_walking(above));
    }
}

TEST_CASE("Walks pass over each thing once, whatever order the things stand in",
          "[model][builder]") {
    constexpr std::size_t things = 1000;
    forest above(things, nothing);
    for (std::size_t i = 0; i + 1 < things; ++i) above[i] = i + 1;
    std::size_t steps = 0;
    CHECK(circles_of(above, steps).empty());
    CHECK(steps == things);
    std::reverse(above.begin(), above.end());
    for (auto& one : above)
        if (one != nothing) one = things - 1 - one;
    steps = 0;
    CHECK(circles_of(above, steps).empty());
    CHECK(steps == things);
}

TEST_CASE("After starting over, things may lie elsewhere", "[model][builder]") {
    circle_finder finder{2};
    const auto below_second = [](std::size_t at) {
        return at == 0 ? std::optional<std::size_t>{1} : std::nullopt;
    };
    const auto in_circle = [](std::size_t at) { return std::optional<std::size_t>{1 - at}; };
    CHECK_FALSE(finder.find_from(0, below_second));
    CHECK_FALSE(finder.find_from(0, in_circle)); // seen
    finder.start_over();
    CHECK(finder.find_from(1, in_circle) == std::optional<std::size_t>{0});
}
