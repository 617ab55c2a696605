// SPDX-License-Identifier: MIT
#include "message.hpp"
#include "nearest.hpp"
#include <mandat/domain/in_order.hpp>
#include <mandat/io/names.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <unordered_map>
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

/// How surely a text means a thing; the surest meaning goes first.
enum class rank : std::uint8_t { key, folded_key, present_name, former_name };

/// Texts of one kind of thing, and what they mean.
template<class Id>
class meanings {
public:
    void add_key(std::string_view key, Id id) { add(key, id, rank::key); }
    void add_names(const names& named, Id id) {
        for (const auto& name : named)
            add(name.text, id,
                name.text == named.present() ? rank::present_name : rank::former_name);
    }
    void add_present_name(std::string_view name, Id id) { add(name, id, rank::present_name); }

    /// What the text may mean, in order of id; several only when none is surer than the others.
    [[nodiscard]] std::vector<Id> find(std::string_view text) const {
        const auto at = by_folded_.find(fold_name(text));
        if (at == by_folded_.end()) return {};
        auto best = rank::former_name;
        for (const auto& one : at->second) best = std::min(best, rank_of(one, text));
        std::vector<Id> found;
        for (const auto& one : at->second)
            if (rank_of(one, text) == best) found.push_back(one.id);
        detail::sort_unique(found);
        return found;
    }
    void collect(std::vector<std::string>& into) const {
        for (const auto& [folded, all] : by_folded_)
            for (const auto& one : all) into.push_back(one.text);
    }

private:
    struct meaning {
        std::string text;
        Id id;
        rank how;
    };
    void add(std::string_view text, Id id, rank how) {
        if (!text.empty()) by_folded_[fold_name(text)].push_back({std::string{text}, id, how});
    }
    static rank rank_of(const meaning& one, std::string_view text) {
        return one.how == rank::key && one.text != text ? rank::folded_key : one.how;
    }
    std::unordered_map<std::string, std::vector<meaning>> by_folded_;
};

[[nodiscard]] fault unknown(std::string_view text, phrase kind,
                            const std::vector<std::string>& candidates) {
    const auto near = io::nearest(text, candidates);
    const phrase remedy =
        near.empty() ? phrase{"; se efter i uppgifterna", "; look it up in the data"} : phrase{};
    auto said =
        io::filled({"{1} `{0}` finns inte{2}", "there is no {1} `{0}`{2}"}, {text, kind, remedy});
    return {fault_code::unknown_name, {}, io::joined(std::move(said), io::did_you_mean(near))};
}

[[nodiscard]] fault ambiguous(std::string_view text, const std::vector<std::string>& keys) {
    return {fault_code::ambiguous,
            {},
            io::filled({"`{0}` kan betyda {1}; ange ett av id:na",
                        "`{0}` may mean {1}; give one of the ids"},
                       {text, io::listed(keys)})};
}

template<class Id, class KeyOf>
[[nodiscard]] result<Id> only(const meanings<Id>& known, std::string_view text, phrase kind,
                              KeyOf key_of) {
    const auto found = known.find(text);
    if (found.size() == 1) return found.front();
    std::vector<std::string> words;
    if (found.empty()) {
        known.collect(words);
        return unknown(text, kind, words);
    }
    for (const auto& one : found) words.emplace_back(key_of(one));
    return ambiguous(text, words);
}

[[nodiscard]] std::string in_system(const external_id& id) {
    return std::string{id.system} + ':' + std::string{id.value};
}

} // namespace

struct name_index::tables {
    explicit tables(governance of)
        : data{std::move(of)} {
        add_all<organ_id>(data.organs(), subjects);
        add_all<post_id>(data.posts(), subjects);
        add_all<person_id>(data.persons(), subjects);
        add_all<matter_id>(data.matters(), matters);
        add_all<unit_id>(data.units(), units);
        add_all<area_id>(data.areas(), areas);
        add_points();
        for (const auto& fact : fact_descriptions) facts.add_key(fact.key, {fact.fact, {}});
        for (std::size_t i = 0; i < data.facts().size(); ++i)
            facts.add_key(data.facts()[i].key, {std::nullopt, fact_id{i}});
    }

    template<class Id, class Things, class Meant>
    static void add_all(const Things& things, meanings<Meant>& known) {
        for (std::size_t i = 0; i < things.size(); ++i) {
            const auto& one = things[i];
            const Meant id{Id{i}};
            known.add_key(one.key, id);
            if constexpr (requires { one.named; }) known.add_names(one.named, id);
            if constexpr (requires { one.name; }) known.add_present_name(one.name, id);
            if constexpr (requires { one.known_as; })
                for (const auto& alias : one.known_as) known.add_key(in_system(alias), id);
        }
    }
    /// One meaning per spelling: which version's point it is, the day says.
    void add_points() {
        for (std::size_t i = 0; i < data.points().size(); ++i) {
            const auto spelling = data.key_of(point_id{i});
            if (spellings.emplace(spelling, spelled.size()).second) {
                points.add_key(spelling, spelled.size());
                spelled.push_back(spelling);
            }
        }
    }

    governance data;
    meanings<subject> subjects;
    meanings<matter_id> matters;
    meanings<std::size_t> points;
    meanings<unit_id> units;
    meanings<area_id> areas;
    meanings<named_fact> facts;
    std::unordered_map<std::string, std::size_t> spellings;
    std::vector<std::string> spelled;
};

name_index::name_index(const governance& data)
    : tables_{std::make_shared<const tables>(data)} {}

result<subject> name_index::find_subject(std::string_view text) const {
    return only(tables_->subjects, text,
                {"befattningen, organet eller personen", "post, body or person"},
                [&](subject who) { return tables_->data.key_of(who); });
}

result<matter_id> name_index::find_matter(std::string_view text, date day) const {
    const auto& data = tables_->data;
    if (const auto point = tables_->points.find(text); point.size() == 1)
        if (const auto meant = data.find_point(tables_->spelled[point.front()], day);
            meant.is_valid())
            return data.at(meant).matter;
    if (tables_->matters.find(text).empty()) {
        std::vector<std::string> candidates;
        tables_->matters.collect(candidates);
        tables_->points.collect(candidates);
        return unknown(text, {"ärendetypen eller punkten", "matter or point"}, candidates);
    }
    return only(tables_->matters, text, {"ärendetypen", "matter"},
                [&](matter_id matter) { return data.at(matter).key; });
}

result<unit_id> name_index::find_unit(std::string_view text) const {
    return only(tables_->units, text, {"enheten", "unit"},
                [&](unit_id unit) { return tables_->data.at(unit).key; });
}

result<area_id> name_index::find_area(std::string_view text) const {
    return only(tables_->areas, text, {"området", "area"},
                [&](area_id area) { return tables_->data.at(area).key; });
}

result<named_fact> name_index::find_fact(std::string_view text) const {
    return only(tables_->facts, text, {"villkoret", "fact"}, [&](const named_fact& fact) {
        return fact.legal ? mandat::key_of(*fact.legal) : tables_->data.at(fact.own).key;
    });
}

} // namespace mandat
