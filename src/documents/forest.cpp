// SPDX-License-Identifier: MIT
#include "forest.hpp"

#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/swedish_order.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace mandat {
namespace {

class grower {
public:
    grower(const governance& of, std::optional<date> on, language wanted)
        : of_{of}
        , on_{on}
        , day_{on.value_or(date{boost::date_time::not_a_date_time})}
        , wanted_{wanted}
        , unit_is_shown_(of.units().size(), false) {}

    [[nodiscard]] branch grow() {
        branch root{branch::kind::region, std::string{of_.region().name},
                    on_ ? to_text(*on_) : std::string{}};
        branch companies{branch::kind::group, text({"Bolag", "Companies"})};
        for (const auto id : organs_below({})) {
            auto& into = of_.at(id).kind == organ_kind::company ? companies : root;
            into.below.push_back(organ(id));
        }
        if (!companies.below.empty()) root.below.push_back(std::move(companies));
        add_homeless(root);
        return root;
    }

private:
    [[nodiscard]] std::string text(phrase either) const { return std::string{either.in(wanted_)}; }
    [[nodiscard]] bool is_shown(const dated& when) const {
        return !on_ || when.when.is_empty() || when.contains(*on_);
    }
    [[nodiscard]] std::string name(const names& named) const { return std::string{named.on(day_)}; }

    /// On a day only what is uncertain is said of time; over all time, all of it.
    [[nodiscard]] std::string time(const dated& when) const {
        return on_ && !when.when.is_empty() ? std::string{} : in_words(when).in(wanted_);
    }
    [[nodiscard]] static std::string list(const std::vector<std::string>& parts) {
        std::string made;
        for (const auto& one : parts)
            if (!one.empty()) made += (made.empty() ? "" : "; ") + one;
        return made;
    }
    /// What was until when, of entries that end.
    template<class Entries, class Said>
    [[nodiscard]] std::string former(const Entries& entries, phrase lead, Said said) const {
        std::string made;
        for (const auto& one : entries)
            if (!on_ && is_calendar_day(one.end))
                made +=
                    fmt::format("{}{} {} {}", made.empty() ? text(lead) : ", ", said(one),
                                text({"till och med", "through"}), to_text(previous_day(one.end)));
        return made;
    }
    [[nodiscard]] std::string former(const names& named) const {
        return former(named, {"tidigare ", "formerly "}, [](const auto& one) { return one.text; });
    }

    template<class Id, class Table, class Wanted>
    [[nodiscard]] std::vector<Id> sorted(const Table& table, Wanted wanted) const {
        std::vector<Id> found;
        for (std::size_t i = 0; i < table.size(); ++i)
            if (is_shown(table[i].when) && wanted(table[i])) found.emplace_back(i);
        std::stable_sort(found.begin(), found.end(), [&](Id left, Id right) {
            const auto& one = of_.at(left);
            const auto& other = of_.at(right);
            if (rank(one) != rank(other)) return rank(one) < rank(other);
            return before_in_swedish(name(one.named), name(other.named));
        });
        return found;
    }
    /// Bodies by kind, council first; heads and chairs before the others of their unit or body.
    static int rank(const mandat::organ& one) noexcept { return static_cast<int>(one.kind); }
    static int rank(const mandat::unit&) noexcept { return 0; }
    static int rank(const post& one) noexcept {
        return one.heads_unit ? -1 : is_elected(one.kind) ? static_cast<int>(one.kind) : 0;
    }

    // -------------------------------------------------------------------------------------- bodies
    [[nodiscard]] std::vector<organ_id> organs_below(organ_id parent) const {
        return sorted<organ_id>(of_.organs(), [&](const mandat::organ& one) {
            const bool parent_is_shown = one.parent.is_valid() && is_shown(of_.at(one.parent).when);
            return parent.is_valid() ? one.parent == parent : !parent_is_shown;
        });
    }
    [[nodiscard]] branch organ(organ_id id) {
        const auto& one = of_.at(id);
        const auto what =
            one.kind == organ_kind::company ? branch::kind::company : branch::kind::organ;
        const auto kind =
            what == branch::kind::company ? std::string{} : text(word_for(one.kind).text);
        branch made{what, name(one.named),
                    list({kind, seats(one), time(one.when), former(one.named)})};
        add_seats(made,
                  [&](const post& seat) { return seat.organ == id && !seat.unit.is_valid(); });
        for (const auto below : organs_below(id)) made.below.push_back(organ(below));
        for (const auto below : sorted<unit_id>(of_.units(), [&](const mandat::unit& top) {
                 return top.organ == id && !parent_of(top).is_valid();
             }))
            made.below.push_back(unit(below));
        return made;
    }
    [[nodiscard]] std::string seats(const mandat::organ& one) const {
        std::string made;
        if (one.members != 0)
            made = fmt::format("{} {}", one.members, text({"ledamöter", "members"}));
        if (one.alternates != 0)
            made += fmt::format("{}{} {}", made.empty() ? "" : ", ", one.alternates,
                                text({"ersättare", "alternates"}));
        return made;
    }

    // --------------------------------------------------------------------------------------- units
    /// The unit above that is shown; invalid when there is none.
    [[nodiscard]] unit_id parent_of(const mandat::unit& one) const {
        const auto above = on_                   ? one.parent_on(*on_)
                           : one.parents.empty() ? unit_id{}
                                                 : one.parents.back().parent;
        return above.is_valid() && is_shown(of_.at(above).when) ? above : unit_id{};
    }
    [[nodiscard]] branch unit(unit_id id) {
        unit_is_shown_[id.index()] = true;
        const auto& one = of_.at(id);
        branch made{branch::kind::unit, name(one.named),
                    list({kind_beside(name(one.named), one.kind), time(one.when), former(one.named),
                          former_places(one), descent_of(one)})};
        add_seats(made, [&](const post& seat) { return seat.unit == id; });
        for (const auto below : sorted<unit_id>(
                 of_.units(), [&](const mandat::unit& child) { return parent_of(child) == id; }))
            made.below.push_back(unit(below));
        return made;
    }
    /// The kind, unless the name begins with it: "VO Ortopedi" needs no "VO".
    [[nodiscard]] static std::string kind_beside(std::string_view name, std::string_view kind) {
        return name.starts_with(kind) ? std::string{} : std::string{kind};
    }
    [[nodiscard]] std::string former_places(const mandat::unit& one) const {
        return former(one.parents, {"tidigare under ", "formerly under "}, [&](const auto& above) {
            return above.parent.is_valid() ? name(of_.at(above.parent).named)
                                           : text({"organet", "the body"});
        });
    }
    [[nodiscard]] std::string descent_of(const mandat::unit& one) const {
        if (on_) return {};
        std::string made;
        for (const auto& line : one.descends)
            made += (made.empty() ? text(word_for(line.how).text) + " " : ", ") +
                    name(of_.at(line.from).named);
        return made;
    }

    // --------------------------------------------------------------------------------------- posts
    template<class Wanted>
    void add_seats(branch& into, Wanted wanted) {
        for (const auto id : sorted<post_id>(of_.posts(), wanted)) {
            const auto& one = of_.at(id);
            const bool plain = one.kind == post_kind::employee || is_elected(one.kind);
            const auto leads = one.heads_unit
                                   ? text(one.head_of_administration == answer::yes
                                              ? phrase{"förvaltningschef", "head of administration"}
                                              : phrase{"chef", "head"})
                                   : std::string{};
            into.seats.push_back(
                {name(one.named),
                 list({leads, plain ? std::string{} : text(word_for(one.kind).text), time(one.when),
                       former(one.named)}),
                 one.heads_unit || one.kind == post_kind::chair});
        }
    }

    /// Units and posts for which no body or unit is stated, or none that exists on the day.
    void add_homeless(branch& root) {
        branch units{branch::kind::group,
                     text({"Enheter utan angivet organ", "Units without a stated body"})};
        const auto has_home = [&](const mandat::unit& one) {
            return parent_of(one).is_valid() ||
                   (one.organ.is_valid() && is_shown(of_.at(one.organ).when));
        };
        for (const auto id :
             sorted<unit_id>(of_.units(), [&](const mandat::unit& one) { return !has_home(one); }))
            units.below.push_back(unit(id));
        if (!units.below.empty()) root.below.push_back(std::move(units));
        branch posts{branch::kind::group,
                     text({"Befattningar utan angiven enhet", "Posts without a stated unit"})};
        add_seats(posts, [&](const post& one) {
            const bool in_unit = one.unit.is_valid() && unit_is_shown_[one.unit.index()];
            const bool in_organ =
                one.organ.is_valid() && !one.unit.is_valid() && is_shown(of_.at(one.organ).when);
            return !in_unit && !in_organ;
        });
        if (!posts.seats.empty()) root.below.push_back(std::move(posts));
    }

    const governance& of_;
    std::optional<date> on_;
    date day_;
    language wanted_;
    std::vector<bool> unit_is_shown_;
};

} // namespace

branch organisation_of(const governance& of, std::optional<date> on, language wanted) {
    return grower{of, on, wanted}.grow();
}

} // namespace mandat
