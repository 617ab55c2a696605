// SPDX-License-Identifier: MIT
#pragma once
// The parts that several JSON documents share (private to `report`).

#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/model/governance.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mandat::json {

using value = nlohmann::ordered_json;

/// What `write` makes of each.
template<class Range, class Write>
[[nodiscard]] value list_of(const Range& all, Write write) {
    auto list = value::array();
    for (const auto& one : all) list.push_back(write(one));
    return list;
}

/// Null where nothing is counted: a line that is not known, a number that nobody stated.
[[nodiscard]] inline value of_count(std::uint32_t counted) {
    return counted == 0 ? value(nullptr) : value(counted);
}
/// Null for an empty text.
[[nodiscard]] value of(std::string_view text);
[[nodiscard]] value of(std::optional<date> day);
[[nodiscard]] value of(const sentence& text);
[[nodiscard]] inline value of(phrase text) {
    return of(sentence{std::string{text.sv}, std::string{text.en}});
}
/// The same, or null where there is nothing to say.
template<class Text>
[[nodiscard]] value or_null(const Text& text) {
    return text.sv.empty() && text.en.empty() ? value(nullptr) : of(text);
}
/// In both languages.
[[nodiscard]] value of(const citation& cited);
[[nodiscard]] value of(const dated& time);
[[nodiscard]] value of(const amount_range& range);
[[nodiscard]] value of(const std::optional<bound>& limit);
[[nodiscard]] value of(const std::optional<duration>& length);

/// Writes for one governance, with the names of one day (present names where it is none).
class writer {
public:
    /// @param amounts_on  the day whose prisbasbelopp counts; nothing: that of the names
    writer(const governance& governed, date on, std::optional<date> amounts_on = std::nullopt)
        : of_{governed}
        , on_{on}
        , amounts_on_{amounts_on.value_or(on)} {}

    [[nodiscard]] value of(subject who) const;
    [[nodiscard]] value of(std::span<const subject> subjects) const;
    [[nodiscard]] value of(matter_id matter) const;
    [[nodiscard]] value of(unit_id unit) const;
    [[nodiscard]] value of(area_id area) const;
    [[nodiscard]] value of(instrument_id instrument) const;
    [[nodiscard]] value of(point_id point) const;
    [[nodiscard]] value of(const named_fact& fact) const;
    [[nodiscard]] value of(const grant_limits& limits) const;
    [[nodiscard]] value of(const grant_limits* limits) const {
        return limits == nullptr ? value(nullptr) : of(*limits);
    }
    [[nodiscard]] value of(const authority_limits& within) const;
    [[nodiscard]] value of(sub_delegation_id id) const;
    /// A row of a list, without its days.
    [[nodiscard]] value of(const authority& one) const;
    /// Null when the question belongs to another governance: its ids mean nothing here.
    [[nodiscard]] value of(const question& asked) const;
    [[nodiscard]] value of(std::span<const source> sources) const;
    [[nodiscard]] value of(std::span<const remark> remarks) const;
    [[nodiscard]] value of(const names& named) const;
    [[nodiscard]] value of(const assessment& assessed) const;
    [[nodiscard]] value of(std::span<const to_assess> facts) const;
    [[nodiscard]] value of(const delegation_order& order, order_id id) const;
    /// The decision that a point rests on; null for none.
    [[nodiscard]] value source_of(point_id id) const;
    /// What a question says of facts, by key.
    [[nodiscard]] value facts_of(const question& asked) const;
    [[nodiscard]] value hindered_in(const question& asked) const;
    [[nodiscard]] value both_of(const std::vector<legal_fact>& legal,
                                const std::vector<fact_id>& own) const;

    [[nodiscard]] const governance& governed() const noexcept { return of_; }
    [[nodiscard]] date day() const noexcept { return on_; }

private:
    [[nodiscard]] value point_in(point_id id) const;
    /// The headings of one version, as their author wrote them.
    [[nodiscard]] value groups_in(order_id order) const;

    const governance& of_;
    date on_;
    date amounts_on_;
};

/// Why a list of that day says nothing, though somebody may decide: its law is not
/// modelled. Null where it answers.
[[nodiscard]] value why_silent(date day);

/// A document under its schema, indented, ending with a line feed.
[[nodiscard]] std::string print(const value& document);

} // namespace mandat::json
