// SPDX-License-Identifier: MIT
#pragma once
// Lines of Prolog facts, and how the values in them are written: keys, words, days, assessments
// (private to `documents`).

#include <mandat/documents/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/terms.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::prolog {

/// What stands where the data names nothing.
inline constexpr std::string_view nothing = "none";

template<class Value>
[[nodiscard]] std::string word(Value value) {
    return prolog_atom(term_for(value).key);
}
[[nodiscard]] inline std::string yes_or_no(bool value) {
    return word(value ? answer::yes : answer::no);
}
[[nodiscard]] inline std::string day_or(std::optional<date> day, std::string_view otherwise) {
    return day ? prolog_day(*day) : std::string{otherwise};
}

/// The lines so far, of one governance.
class fact_lines {
protected:
    explicit fact_lines(const governance& of)
        : of_{of} {}

    using fields = std::vector<std::string>;

    void say(std::string_view name, const fields& values) {
        fmt::format_to(std::back_inserter(text_), "{}({}).\n", name, fmt::join(values, ","));
    }
    static std::string atom(std::string_view text) { return prolog_atom(text); }
    template<class Id>
    [[nodiscard]] std::string key_or_none(Id id) const {
        return id.is_valid() ? atom(of_.at(id).key) : std::string{nothing};
    }
    [[nodiscard]] std::string key_of(subject who) const { return atom(of_.key_of(who)); }

    static std::string first_of(const dated& when) {
        if (when.known == basis::undated || when.when.is_empty()) return "undated";
        if (when.when.first() == period::always().first()) return std::string{nothing};
        const auto first = prolog_day(when.when.first());
        return when.known == basis::evidenced ? "evidenced(" + first + ")" : first;
    }
    static std::string days_of(const dated& when) {
        return fmt::format("period({},{})", first_of(when), day_or(when.when.last(), nothing));
    }
    static std::string days_of(const period& when) { return days_of({when, basis::stated}); }

    void write(const std::string& about, const assessment& one) {
        for (const auto trait : trait_facts)
            if (one.found.mention(trait))
                say("assessed", {about, atom(mandat::key_of(trait)), word(one.found.of(trait)),
                                 one.by.empty() ? std::string{nothing} : atom(one.by),
                                 day_or(one.on, nothing)});
    }

    const governance& of_;
    std::string text_;
};

/// The region, its bodies, posts, people, matters and instruments.
[[nodiscard]] std::string facts_of_organisation(const governance& of);
/// Delegation orders, their points, and sub-delegations.
[[nodiscard]] std::string facts_of_orders(const governance& of);

} // namespace mandat::prolog
