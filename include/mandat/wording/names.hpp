// SPDX-License-Identifier: MIT
#pragma once
// Sentences put together, and what things are called in them (layer 6).
//
// Names are those of the data, as used on the day asked about; they are not translated or inflected.

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {
namespace detail {

inline void append(sentence& to, const phrase& part) {
    to.sv += part.sv;
    to.en += part.en;
}
inline void append(sentence& to, const sentence& part) {
    to.sv += part.sv;
    to.en += part.en;
}
inline void append(sentence& to, std::string_view same_in_both) {
    to.sv += same_in_both;
    to.en += same_in_both;
}

[[nodiscard]] constexpr std::size_t size_in(language which, const phrase& part) noexcept {
    return part.in(which).size();
}
[[nodiscard]] inline std::size_t size_in(language which, const sentence& part) noexcept {
    return part.in(which).size();
}
[[nodiscard]] constexpr std::size_t size_in(language /*which*/, std::string_view part) noexcept {
    return part.size();
}

template<class Id, class Table>
[[nodiscard]] bool is_in(Id id, const Table& table) noexcept {
    return id.is_valid() && id.index() < table.size();
}

} // namespace detail

/// Parts put after each other: phrases, sentences, and texts that are the same in both languages.
template<class... Parts>
[[nodiscard]] sentence said(const Parts&... parts) {
    sentence made;
    made.sv.reserve((std::size_t{0} + ... + detail::size_in(language::swedish, parts)));
    made.en.reserve((std::size_t{0} + ... + detail::size_in(language::english, parts)));
    (detail::append(made, parts), ...);
    return made;
}

[[nodiscard]] inline bool is_empty(const sentence& text) noexcept {
    return text.sv.empty() && text.en.empty();
}

/// The non-empty sentences with a separator between them.
[[nodiscard]] inline sentence joined(const std::vector<sentence>& parts,
                                     std::string_view separator) {
    sentence made;
    for (const auto& part : parts) {
        if (is_empty(part)) continue;
        if (!is_empty(made)) detail::append(made, separator);
        detail::append(made, part);
    }
    return made;
}

// ------------------------------------------------------------------------------------------- names

/// What a subject was called on the day; a person is known by key. Empty for nobody.
[[nodiscard]] inline std::string_view name_of(subject who, const governance& of, date on) {
    switch (who.what) {
    case subject::kind::nobody: return {};
    case subject::kind::organ:
        return detail::is_in(who.organ(), of.organs()) ? of.at(who.organ()).named.on(on)
                                                       : std::string_view{};
    case subject::kind::post:
        return detail::is_in(who.post(), of.posts()) ? of.at(who.post()).named.on(on)
                                                     : std::string_view{};
    case subject::kind::role:
        return detail::is_in(who.role(), of.roles()) ? of.at(who.role()).named.on(on)
                                                     : std::string_view{};
    case subject::kind::person:
        return detail::is_in(who.person(), of.persons()) ? of.at(who.person()).key
                                                         : std::string_view{};
    }
    return {};
}
[[nodiscard]] inline std::string_view key_for(subject who, const governance& of) {
    switch (who.what) {
    case subject::kind::nobody: return {};
    case subject::kind::organ:
        return detail::is_in(who.organ(), of.organs()) ? of.at(who.organ()).key
                                                       : std::string_view{};
    case subject::kind::post:
        return detail::is_in(who.post(), of.posts()) ? of.at(who.post()).key : std::string_view{};
    case subject::kind::role:
        return detail::is_in(who.role(), of.roles()) ? of.at(who.role()).key : std::string_view{};
    case subject::kind::person:
        return detail::is_in(who.person(), of.persons()) ? of.at(who.person()).key
                                                         : std::string_view{};
    }
    return {};
}
[[nodiscard]] inline std::string_view name_of(matter_id matter, const governance& of, date on) {
    return detail::is_in(matter, of.matters()) ? of.at(matter).named.on(on) : std::string_view{};
}
[[nodiscard]] inline std::string_view name_of(unit_id unit, const governance& of, date on) {
    return detail::is_in(unit, of.units()) ? of.at(unit).named.on(on) : std::string_view{};
}
[[nodiscard]] inline std::string_view name_of(area_id area, const governance& of) {
    return detail::is_in(area, of.areas()) ? of.at(area).name : std::string_view{};
}
[[nodiscard]] inline std::string_view name_of(instrument_id instrument, const governance& of,
                                              date on) {
    return detail::is_in(instrument, of.instruments()) ? of.at(instrument).named.on(on)
                                                       : std::string_view{};
}

/// `A, B och C`
[[nodiscard]] inline sentence listed(const std::vector<std::string_view>& names) {
    sentence made;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            detail::append(made,
                           i + 1 == names.size() ? phrase{" och ", " and "} : phrase{", ", ", "});
        detail::append(made, names[i]);
    }
    return made;
}
[[nodiscard]] inline sentence listed(const std::vector<subject>& subjects, const governance& of,
                                     date on) {
    std::vector<std::string_view> names;
    for (const auto& one : subjects) names.push_back(name_of(one, of, on));
    return listed(names);
}

/// The stable key of a fact, as `--fact` takes it.
[[nodiscard]] inline std::string_view key_for(const named_fact& fact, const governance& of) {
    if (fact.legal) return key_of(*fact.legal);
    return detail::is_in(fact.own, of.facts()) ? of.at(fact.own).key : std::string_view{};
}
/// The question that a human answers; Swedish where a region's own fact has no English.
[[nodiscard]] inline sentence question_for(const named_fact& fact, const governance& of) {
    if (fact.legal) return said(describe(*fact.legal).question);
    if (!detail::is_in(fact.own, of.facts())) return {};
    const auto& own = of.at(fact.own);
    const auto sv = own.question.empty() ? own.key : own.question;
    return said(phrase{sv, own.question_en.empty() ? sv : own.question_en});
}

} // namespace mandat
