// SPDX-License-Identifier: MIT
#pragma once
// The glossary (layer 0): for each enumerated value the key that programs read, the word that
// authors write in a bundle, and the words that people are told. The one place that loader, reports
// and readers take words from; the terms of the model's enumerations stand in model/terms.hpp.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>

#include <array>
#include <string_view>

namespace mandat {

/// One value's words. A value that nobody writes, or nobody is told of, has empty ones.
template<class Value>
struct term {
    Value value{};
    std::string_view key;
    phrase written;
    phrase told{}; ///< where it differs from what is written

    [[nodiscard]] constexpr phrase said() const noexcept {
        return told.sv.empty() ? written : told;
    }
};

namespace detail {

template<class Table, class Value>
[[nodiscard]] constexpr const typename Table::value_type& term_in(const Table& table,
                                                                  Value value) noexcept {
    for (const auto& one : table)
        if (one.value == value) return one;
    return table.front();
}

} // namespace detail

inline constexpr auto verdict_terms = std::to_array<term<verdict>>({
    {verdict::not_authorised, "not_authorised", {"nej", "no"}},
    {verdict::depends, "depends", {"beror på", "depends"}},
    {verdict::authorised, "authorised", {"ja", "yes"}},
});
[[nodiscard]] constexpr const term<verdict>& term_for(verdict value) noexcept {
    return detail::term_in(verdict_terms, value);
}

inline constexpr auto answer_terms = std::to_array<term<answer>>({
    {answer::unknown, "unknown", {"okänt", "unknown"}, {"vet ej", "unknown"}},
    {answer::no, "no", {"nej", "no"}},
    {answer::yes, "yes", {"ja", "yes"}},
});
[[nodiscard]] constexpr const term<answer>& term_for(answer value) noexcept {
    return detail::term_in(answer_terms, value);
}

inline constexpr auto silence_terms = std::to_array<term<silence>>({
    {silence::must_be_assessed, "must_be_assessed", {"ska bedömas", "must be assessed"}},
    {silence::presumed_no, "presumed_no", {"förutsätts nej", "presumed no"}},
});
[[nodiscard]] constexpr const term<silence>& term_for(silence value) noexcept {
    return detail::term_in(silence_terms, value);
}

inline constexpr auto basis_terms = std::to_array<term<basis>>({
    {basis::stated, "stated", {"angiven", "stated"}},
    {basis::evidenced, "evidenced", {"belagd", "evidenced"}},
    {basis::undated, "undated", {"odaterad", "undated"}},
});
[[nodiscard]] constexpr const term<basis>& term_for(basis value) noexcept {
    return detail::term_in(basis_terms, value);
}

inline constexpr auto amount_basis_terms = std::to_array<term<amount_basis>>({
    {amount_basis::not_stated, "not_stated", {"inte angivet", "not stated"}},
    {amount_basis::per_decision,
     "per_decision",
     {"beslut", "decision"},
     {"per beslut", "per decision"}},
    {amount_basis::per_contract,
     "per_contract",
     {"avtal", "contract"},
     {"per avtal", "per contract"}},
    {amount_basis::per_year, "per_year", {"år", "year"}, {"per år", "per year"}},
});
[[nodiscard]] constexpr const term<amount_basis>& term_for(amount_basis value) noexcept {
    return detail::term_in(amount_basis_terms, value);
}

inline constexpr auto duration_unit_terms = std::to_array<term<duration::unit>>({
    {duration::unit::days, "days", {"dagar", "days"}},
    {duration::unit::weeks, "weeks", {"veckor", "weeks"}},
    {duration::unit::months, "months", {"månader", "months"}},
    {duration::unit::years, "years", {"år", "years"}},
});
[[nodiscard]] constexpr const term<duration::unit>& term_for(duration::unit value) noexcept {
    return detail::term_in(duration_unit_terms, value);
}

} // namespace mandat
