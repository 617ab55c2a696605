// SPDX-License-Identifier: MIT
//
// A million answers as one line a seed: whatever is moved or renamed, no answer may change unseen. Which answers are right
// is asked elsewhere.
//
// A line hangs on keys alone, on no number of an enumerator or an id. Whoever changes an answer, or what the random
// regions and questions are made of, reads the difference and puts the new lines where the old ones were.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "documents/approved.hpp"
#include "index/random_changes.hpp"
#include "index/random_questions.hpp"
#include "support/catch.hpp"
#include <mandat/index/resolver.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

constexpr std::uint32_t seeds = 10;
constexpr std::size_t answers_of_a_seed = 100'000;
constexpr std::size_t answers_of_a_region = 1'000;
/// One answer in so many is the reference resolver's own.
constexpr std::size_t share_of_the_reference = 20;

/// FNV-1a, 64 bits: offset basis and prime as its authors give them.
class fnv_1a {
public:
    void add(std::string_view text) noexcept {
        for (const char one : text) {
            state_ ^= static_cast<unsigned char>(one);
            state_ *= 0x0000'0100'0000'01b3U;
        }
    }
    [[nodiscard]] std::string in_hexadecimal() const {
        std::string text;
        for (int shift = 60; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[(state_ >> static_cast<unsigned>(shift)) & 0xFU];
        return text;
    }

private:
    std::uint64_t state_ = 0xcbf2'9ce4'8422'2325U;
};

/// The answers of one seed, counted and hashed.
class digest {
public:
    void add(const governance& of, const brief& found) {
        hash_.add(told(of, found));
        if (found.point.is_valid()) hash_.add(of.at(of.at(found.point).order).version);
        hash_.add("\n");
        ++counts_[static_cast<std::size_t>(found.verdict)];
        ++answers_;
    }
    [[nodiscard]] std::size_t answers() const noexcept { return answers_; }
    [[nodiscard]] std::string line(std::uint32_t seed) const {
        std::ostringstream text;
        text << "seed " << seed << ": " << answers_ << " answers";
        for (const auto one : {verdict::authorised, verdict::depends, verdict::not_authorised})
            text << ", " << key_of(one) << ' ' << counts_[static_cast<std::size_t>(one)];
        text << ", fnv-1a " << hash_.in_hexadecimal() << '\n';
        return text.str();
    }

private:
    fnv_1a hash_;
    std::array<std::size_t, 3> counts_{};
    std::size_t answers_ = 0;
};

void ask(dice& roll, const governance& of, digest& into) {
    const reference_resolver reference{of};
    const resolver fast{of};
    for (std::size_t i = 0; i < answers_of_a_region; ++i) {
        const auto asked = any_question(roll, reference, i % 2 == 0 ? 6 : 30);
        into.add(of, i % share_of_the_reference == 0 ? reference.check(asked) : fast.check(asked));
    }
}

/// As many regions where everything is dated as plain ones.
std::string line_of(std::uint32_t seed) {
    dice roll{seed};
    digest made;
    for (bool is_changed = false; made.answers() < answers_of_a_seed; is_changed = !is_changed) {
        if (!is_changed) {
            ask(roll, built(a_region(roll).all), made);
            continue;
        }
        auto region = a_changed_region(roll);
        while (!region) region = a_changed_region(roll);
        ask(roll, *region, made);
    }
    return made.line(seed);
}

} // namespace

TEST_CASE("FNV-1a gives the hashes that its authors publish", "[digest]") {
    // Landon Curt Noll, FNV test vectors: the empty text, "a" and "foobar".
    for (const auto& [text, hash] : {std::pair{"", "cbf29ce484222325"},
                                     {"a", "af63dc4c8601ec8c"},
                                     {"foobar", "85944171f73967e8"}}) {
        fnv_1a made;
        made.add(text);
        CHECK(made.in_hexadecimal() == hash);
    }
}

TEST_CASE("Both resolvers: a million answers are those that were approved", "[digest]") {
    std::string lines;
    for (std::uint32_t i = 0; i < seeds; ++i) lines += line_of(first_seed + i * 1'000);
    mandat::test::is_approved("answers.digest.txt", lines);
}
