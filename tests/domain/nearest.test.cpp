// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/nearest.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat::detail;

TEST_CASE("A letter too many, missing or exchanged is a slip, and so are two that changed places",
          "[domain]") {
    CHECK(slips<char>("chef", "chef") == 0);
    CHECK(slips<char>("chef", "cheff") == 1);
    CHECK(slips<char>("chef", "cef") == 1);
    CHECK(slips<char>("chef", "chex") == 1);
    CHECK(slips<char>("chef", "cehf") == 1);
    CHECK(slips<char>("chef", "enhet") == 3);
}

TEST_CASE("What is cheap to tell of slips is never more than there are", "[domain]") {
    std::mt19937 random{20240313};
    const auto word = [&] {
        std::string made(random() % 8, ' ');
        for (auto& one : made)
            one = static_cast<char>(random() % 4 == 0 ? random() : 'a' + random() % 5);
        return made;
    };
    for (int round = 0; round < 20'000; ++round) {
        const auto left = word();
        const auto right = word();
        CAPTURE(left, right);
        CHECK(fewest_slips(left, right) <= slips<char>(left, right));
    }
}

TEST_CASE("The nearest keys come first, those that hold the text among them, three at most",
          "[domain]") {
    const std::vector<std::string_view> keys{"chefer", "chef_norr", "verksamhetschef", "chefe",
                                             "rektor"};
    CHECK(nearest("chef", keys) == std::vector<std::string>{"chefe", "chefer", "chef_norr"});
    CHECK(nearest("rekotr", keys) == std::vector<std::string>{"rektor"});
    CHECK(nearest("jurist", keys).empty());
}
