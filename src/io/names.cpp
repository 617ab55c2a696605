// SPDX-License-Identifier: MIT
#include "message.hpp"
#include "nearest.hpp"
#include <mandat/io/names.hpp>
#include <mandat/model/name_faults.hpp>
#include <mandat/model/name_table.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <initializer_list>
#include <utility>
#include <vector>

namespace mandat {

namespace {

[[nodiscard]] bool is_blank(utf8proc_int32_t character) noexcept {
    return (character >= 0x09 && character <= 0x0D) || character == 0x85 ||
           utf8proc_category(character) == UTF8PROC_CATEGORY_ZS ||
           utf8proc_category(character) == UTF8PROC_CATEGORY_ZL ||
           utf8proc_category(character) == UTF8PROC_CATEGORY_ZP;
}

/// Trims, and makes every run of blanks one space.
[[nodiscard]] std::string with_single_blanks(std::string_view text) {
    std::string made;
    bool is_after_blank = false;
    while (!text.empty()) {
        utf8proc_int32_t character = -1;
        const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
        const auto read =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
        const auto size = static_cast<std::size_t>(std::max<utf8proc_ssize_t>(read, 1));
        if (is_blank(character)) {
            is_after_blank = !made.empty();
        } else {
            if (std::exchange(is_after_blank, false)) made += ' ';
            made += text.substr(0, size);
        }
        text.remove_prefix(size);
    }
    return made;
}

} // namespace

std::string fold_name(std::string_view text) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_uint8_t* folded = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &folded, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{folded, &std::free};
    if (size < 0) return std::string{text};
    return with_single_blanks(
        {reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size)});
}

namespace {

[[nodiscard]] fault unknown(std::string_view text, phrase kind,
                            const std::vector<std::string>& candidates) {
    const auto near = io::nearest(text, candidates);
    const phrase remedy =
        near.empty() ? phrase{"; se efter i uppgifterna", "; look it up in the data"} : phrase{};
    auto said =
        io::filled({"{1} `{0}` finns inte{2}", "there is no {1} `{0}`{2}"}, {text, kind, remedy});
    return {fault_code::unknown_name, {}, io::joined(std::move(said), io::did_you_mean(near))};
}
[[nodiscard]] fault ambiguous(std::string_view text,
                              const std::vector<detail::name_search::meaning>& meant) {
    std::vector<std::string> keys;
    for (const auto& one : meant) keys.emplace_back(one.key());
    return {fault_code::ambiguous, {}, detail::several_bear(io::shown(text), keys)};
}
[[nodiscard]] fault borne_on_other_days(std::string_view text, const period& days,
                                        const std::vector<detail::name_search::named>& ever) {
    std::vector<detail::named_then> others;
    for (const auto& one : ever) others.push_back({std::string{one.what.key()}, one.by.borne});
    return {fault_code::unknown_name,
            {},
            detail::nobody_bears(io::shown(text), days, std::move(others))};
}

[[nodiscard]] std::string in_system(const external_id& id) {
    return std::string{id.system} + ':' + std::string{id.value};
}

/// Keys and names of one kind of thing; and its keys in any spelling, for what is no name.
class known_names {
public:
    template<class Things>
    explicit known_names(const Things& things) {
        for (std::size_t i = 0; i < things.size(); ++i) {
            const auto& one = things[i];
            add_key(one.key, i);
            if constexpr (requires { one.named; }) add_names(one.named, lives(one), i);
            if constexpr (requires { one.name; }) add_name(one.name, i);
            if constexpr (requires { one.known_as; })
                for (const auto& alias : one.known_as)
                    add_name(kept_.emplace_back(in_system(alias)), i);
        }
    }
    known_names() = default;
    void add_key(std::string_view key, std::size_t thing) {
        names.add_key(key, thing);
        spellings.add_key(key, thing);
        spellings.add_name(key, {thing, period::always(), period::always()});
    }
    void collect(std::vector<std::string>& into) const {
        std::vector<std::string_view> all;
        names.collect(all);
        into.insert(into.end(), all.begin(), all.end());
    }

    detail::name_table names{fold_name};
    detail::name_table spellings{fold_name};

private:
    template<class Thing>
    static period lives(const Thing& one) {
        if constexpr (requires { one.when; }) return detail::days_it_may_exist(one.when);
        return period::always();
    }
    void add_name(std::string_view name, std::size_t thing) {
        names.add_name(name, {thing, period::always(), period::always()});
    }
    void add_names(const mandat::names& named, const period& lives, std::size_t thing) {
        auto first = period::always().first();
        for (const auto& one : named) {
            const auto borne = is_calendar_day(one.end) ? period::until(first, one.end)
                                                        : std::optional{period::from(first)};
            names.add_name(one.text, {thing, borne.value_or(period{}), lives});
            first = one.end;
        }
    }

    std::deque<std::string> kept_; ///< texts made here, which do not move
};

using few_kinds = std::initializer_list<const known_names*>;

/// What was found: which of the kinds that were looked among, and its number there.
struct found_thing {
    std::size_t kind = 0;
    std::size_t thing = 0;
};

[[nodiscard]] detail::name_search looked_up(std::string_view text, const period& days,
                                            few_kinds among,
                                            detail::name_table known_names::*where) {
    std::vector<const detail::name_table*> tables;
    for (const auto* const kind : among) tables.push_back(&(kind->*where));
    return {text, days, tables};
}
/// The one thing that the text means among some kinds; a fault where there are none or several.
/// A key in another spelling is no name, and comes last.
[[nodiscard]] result<found_thing> only(std::string_view text, const period& days, phrase kind,
                                       few_kinds among) {
    auto where = &known_names::names;
    auto found = looked_up(text, days, among, where);
    if (found.meant().empty() && !found.ever().empty())
        return borne_on_other_days(text, days, found.ever());
    if (found.meant().empty())
        found = looked_up(text, days, among, where = &known_names::spellings);
    if (found.meant().empty()) {
        std::vector<std::string> candidates;
        for (const auto* const one : among) one->collect(candidates);
        return unknown(text, kind, candidates);
    }
    if (found.meant().size() > 1) return ambiguous(text, found.meant());
    const auto& meant = found.meant().front();
    const auto* const at = std::find_if(among.begin(), among.end(), [&](const known_names* one) {
        return &(one->*where) == meant.kind;
    });
    return found_thing{static_cast<std::size_t>(at - among.begin()), meant.thing};
}

template<class Id>
[[nodiscard]] result<Id> only_of(std::string_view text, const period& days, phrase kind,
                                 const known_names& among) {
    const auto found = only(text, days, kind, {&among});
    if (!found) return found.error();
    return Id{found.value().thing};
}

/// Where no day is known a name has to mean one thing over all time.
[[nodiscard]] period on(date day) {
    return period::through(day, day).value_or(period::always());
}

} // namespace

struct name_index::tables {
    explicit tables(governance of)
        : data{std::move(of)}
        , organs{data.organs()}
        , posts{data.posts()}
        , persons{data.persons()}
        , matters{data.matters()}
        , units{data.units()}
        , areas{data.areas()} {
        add_points();
        for (const auto& fact : fact_descriptions) add_fact(fact.key, {fact.fact, {}});
        for (std::size_t i = 0; i < data.facts().size(); ++i)
            add_fact(data.facts()[i].key, {std::nullopt, fact_id{i}});
    }

    /// One meaning per spelling: which version's point it is, the day says.
    void add_points() {
        for (std::size_t i = 0; i < data.points().size(); ++i) {
            auto spelling = data.key_of(point_id{i});
            if (points.names.find_key(spelling)) continue;
            const auto number = spelled.size();
            points.add_key(spelled.emplace_back(std::move(spelling)), number);
        }
    }
    void add_fact(std::string_view key, const named_fact& fact) {
        facts.add_key(key, known_facts.size());
        known_facts.push_back(fact);
    }

    governance data;
    known_names organs, posts, persons, matters, units, areas, points, facts;
    std::deque<std::string> spelled; ///< points by their number in `points`
    std::vector<named_fact> known_facts;
};

name_index::name_index(const governance& data)
    : tables_{std::make_shared<const tables>(data)} {}

result<subject> name_index::find_subject(std::string_view text, date day) const {
    return find_subject_throughout(text, on(day));
}

result<subject> name_index::find_subject_throughout(std::string_view text,
                                                    const period& days) const {
    const auto found =
        only(text, days, {"befattningen, organet eller personen", "post, body or person"},
             {&tables_->organs, &tables_->posts, &tables_->persons});
    if (!found) return found.error();
    const auto [kind, thing] = found.value();
    if (kind == 0) return subject{organ_id{thing}};
    return kind == 1 ? subject{post_id{thing}} : subject{person_id{thing}};
}

result<matter_id> name_index::find_matter(std::string_view text, date day) const {
    return find_matter_throughout(text, on(day));
}

result<matter_id> name_index::find_matter_throughout(std::string_view text,
                                                     const period& days) const {
    const auto& data = tables_->data;
    const auto found = only(text, days, {"ärendetypen eller punkten", "matter or point"},
                            {&tables_->points, &tables_->matters});
    // A point by its number as it is printed: `rs/2:1`.
    if (!found)
        if (const auto point = data.find_point(text, days.first()); point.is_valid())
            return data.at(point).matter;
    if (!found) return found.error();
    const auto [kind, thing] = found.value();
    if (kind != 0) return matter_id{thing};
    return data.at(data.find_point(tables_->spelled[thing], days.first())).matter;
}

result<unit_id> name_index::find_unit(std::string_view text, date day) const {
    return only_of<unit_id>(text, on(day), {"enheten", "unit"}, tables_->units);
}

result<area_id> name_index::find_area(std::string_view text) const {
    return only_of<area_id>(text, period::always(), {"området", "area"}, tables_->areas);
}

result<named_fact> name_index::find_fact(std::string_view text) const {
    const auto found = only(text, period::always(), {"villkoret", "fact"}, {&tables_->facts});
    if (!found) return found.error();
    return tables_->known_facts[found.value().thing];
}

} // namespace mandat
