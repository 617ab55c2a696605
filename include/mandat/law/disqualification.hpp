// SPDX-License-Identifier: MIT
#pragma once
// What makes somebody disqualified (jäv), asked in plain words (layer 2).
//
// The answers make one thing alone of a question: whether whoever decides is disqualified. Why is
// personal, so that no question, ruling or record keeps it.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/catalog.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mandat {

/// A tie to the matter of whoever decides, or what disregards it.
enum class jav_circumstance : std::uint8_t {
    affected,                           ///< part, eller påverkas
    represents,                         ///< företräder eller har företrätt
    tied_to_supervised_activity,        ///< tillsyn över egen verksamhet
    impartiality_questionable,          ///< annan särskild omständighet
    impartiality_plainly_insignificant, ///< opartiskheten saknar uppenbart betydelse
};

struct jav_description {
    jav_circumstance circumstance;
    std::string_view key;
    std::string_view rule;
    phrase question;
};
// clang-format off
inline constexpr auto jav_descriptions = std::to_array<jav_description>({
    {jav_circumstance::affected, "decider_or_someone_close_is_affected", "KL-6-28-1",
     {"Är beslutsfattaren eller någon närstående part, eller kan hen antas påverkas av beslutet mer än oväsentligt?",
      "Is the decision maker or someone close a party, or likely to be affected more than insignificantly?"}},
    {jav_circumstance::represents, "decider_or_someone_close_represents_a_party", "KL-6-28-2",
     {"Är eller har beslutsfattaren eller någon närstående varit ställföreträdare eller ombud för en part eller för någon som påverkas?",
      "Is or was the decision maker or someone close representative or agent of a party or of somebody affected?"}},
    {jav_circumstance::tied_to_supervised_activity, "decider_is_tied_to_the_supervised_activity", "KL-6-28-3",
     {"Rör ärendet tillsyn över regional verksamhet som beslutsfattaren är knuten till?",
      "Does the matter concern supervision of regional activity that the decision maker is tied to?"}},
    {jav_circumstance::impartiality_questionable, "impartiality_can_otherwise_be_questioned", "KL-6-28-4",
     {"Finns någon annan särskild omständighet som gör att opartiskheten kan ifrågasättas?",
      "Does any other special circumstance make impartiality questionable?"}},
    {jav_circumstance::impartiality_plainly_insignificant, "impartiality_plainly_does_not_matter", "KL-6-29",
     {"Saknar opartiskheten uppenbart betydelse i ärendet?",
      "Does impartiality plainly not matter in the case?"}},
});
// clang-format on

[[nodiscard]] constexpr std::optional<jav_circumstance>
find_jav_circumstance(std::string_view key) noexcept {
    for (const auto& one : jav_descriptions)
        if (one.key == key) return one.circumstance;
    return std::nullopt;
}

/// What somebody said of the ties of whoever decides.
class circumstances_of_jav {
public:
    constexpr void say(jav_circumstance which, answer value) noexcept {
        said_[static_cast<std::size_t>(which)] = value;
        is_said_ = true;
    }
    [[nodiscard]] constexpr answer of(jav_circumstance which) const noexcept {
        return said_[static_cast<std::size_t>(which)].value_or(answer::no);
    }
    [[nodiscard]] constexpr bool is_empty() const noexcept { return !is_said_; }

private:
    std::array<std::optional<answer>, jav_descriptions.size()> said_{};
    bool is_said_ = false;
};

/// Whether whoever decides is disqualified. What nobody mentions is no: each one has to speak up
/// (6:30).
///
/// @param on  before July 2022 another list applied, which was not read: then a tie is left open
/// @law KL 6:28 p. 1-4, 6:29, 7:4
[[nodiscard]] inline answer is_disqualified(const circumstances_of_jav& by, date on) noexcept {
    using enum jav_circumstance;
    auto tie = answer::no;
    for (const auto one :
         {affected, represents, tied_to_supervised_activity, impartiality_questionable}) {
        if (by.of(one) == answer::yes) tie = answer::yes;
        if (by.of(one) == answer::unknown && tie == answer::no) tie = answer::unknown;
    }
    const auto disregarded = by.of(impartiality_plainly_insignificant);
    if (tie == answer::no || disregarded == answer::yes) return answer::no;
    const auto* list = detail::cite("KL-6-28");
    // Unsettled: the list of five points, until 2022-06-30, was not read.
    if (list->on(on) != &list->wordings.last()) return answer::unknown;
    return disregarded == answer::unknown ? answer::unknown : tie;
}

/// The facts of a question, with what follows of its circumstances. A tie that is met stands,
/// whatever the question says of `disqualified`; else what the question says.
[[nodiscard]] inline asserted_facts with_jav(asserted_facts facts, const circumstances_of_jav& by,
                                             date on) noexcept {
    if (by.is_empty()) return facts;
    const auto found = is_disqualified(by, on);
    if (found == answer::yes || !facts.mentions(slot_of(legal_fact::disqualified)))
        facts.assert_that(legal_fact::disqualified, found);
    return facts;
}

} // namespace mandat
