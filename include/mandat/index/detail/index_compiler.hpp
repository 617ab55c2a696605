// SPDX-License-Identifier: MIT
#pragma once
// Compiles a governance to the bytes of an index (layer 4, private).

#include <mandat/index/detail/aligned_bytes.hpp>
#include <mandat/index/detail/course_learner.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/key_lists.hpp>
#include <mandat/index/detail/limit_records.hpp>
#include <mandat/index/detail/slot_table.hpp>
#include <mandat/index/detail/way_finder.hpp>
#include <mandat/index/detail/way_rows.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Numbers a key can have: one for each matter of each decider.
[[nodiscard]] inline std::uint64_t keys_of(const governance& of) noexcept {
    return (std::uint64_t{of.organs().size()} + of.posts().size()) * of.matters().size();
}
inline constexpr std::uint64_t most_keys = no_record;

class index_compiler {
public:
    /// @pre keys_of(governance) < most_keys
    explicit index_compiler(const by_matter& index)
        : of_{index.of()}
        , index_{index}
        , limits_{of_}
        , courses_{index, limits_}
        , rows_{limits_, courses_}
        , finder_{index, limits_, courses_} {}

    [[nodiscard]] aligned_bytes compile() && {
        count_all();
        find_holders();
        finder_.find();
        for (auto& way : finder_.found) rows_.make(way);
        const slot_table table{of_, std::move(finder_.keys), std::move(finder_.found), is_held_};
        header_.slots = table.homes;
        add_posts_and_matters();
        add_units();
        add_appointments();
        return written(table, listed_keys(table));
    }

private:
    void count_all() {
        header_.organs = static_cast<std::uint32_t>(of_.organs().size());
        header_.posts = static_cast<std::uint32_t>(of_.posts().size());
        header_.persons = static_cast<std::uint32_t>(of_.persons().size());
        header_.matters = static_cast<std::uint32_t>(of_.matters().size());
        header_.units = static_cast<std::uint32_t>(of_.units().size());
        header_.course_of_employee = courses_.beginning(true);
        header_.course_of_seats = courses_.beginning(false);
        header_.course_of_bodies = courses_.beginning_of_bodies();
    }
    void add_posts_and_matters() {
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            posts_.push_back(finder_.rank_of(post_id{i}) << 1U |
                             (of_.posts()[i].kind == post_kind::employee ? 1U : 0U));
        std::vector<std::vector<head_spell>> by_matter(of_.matters().size());
        for (const auto& one : of_.delegations()) {
            if (!one.matter.is_valid() || !one.delegate.is(subject::kind::post) ||
                of_.at(one.delegate.post()).head_of_administration != answer::yes ||
                one.limits.may_sub_delegate == answer::no)
                continue;
            const auto [first, end] = days_of(of_.at(of_.at(one.point).order).when.when);
            if (first >= end) continue;
            for (const auto matter : finder_.kinds_of(one.matter)) {
                auto& spells = by_matter[matter.index()];
                const bool is_known =
                    std::any_of(spells.begin(), spells.end(), [&](const head_spell& spell) {
                        return spell.first == first && spell.end == end;
                    });
                if (!is_known) spells.push_back({first, end});
            }
        }
        for (const auto& spells : by_matter) {
            head_spells_.insert(head_spells_.end(), spells.begin(), spells.end());
            spells_end_.push_back(static_cast<std::uint32_t>(head_spells_.size()));
        }
    }
    void add_units() {
        for (std::size_t i = 0; i < of_.units().size(); ++i) {
            const auto& when = of_.units()[i].when;
            unit_record made;
            std::tie(made.first, made.end) = days_of(when.when);
            made.before = code_before(when);
            const auto all = limits_.units().places_of(unit_id{i});
            made.number = all.front().number;
            made.later = static_cast<std::uint32_t>(places_.size());
            made.later_count = static_cast<std::uint16_t>(all.size() - 1);
            for (std::size_t k = 1; k < all.size(); ++k)
                places_.push_back({all[k].from, all[k].number});
            units_.push_back(made);
        }
    }
    /// Of posts on which it counts on some day who holds them; of all others nothing is kept.
    void find_holders() {
        is_held_.assign(of_.organs().size() + of_.posts().size(), false);
        for (std::size_t i = 0; i < of_.posts().size(); ++i) {
            const post_id post{i};
            turning_days days;
            index_.holders().for_each_turn(of_, post, [&](const period& when) { days.add(when); });
            const auto first = holders_.size();
            for (const auto day : std::move(days).in_order()) {
                const date on{
                    static_cast<date::date_int_type>(day_number(first_modelled_day) + day)};
                const auto found = static_cast<std::uint32_t>(index_.held_on(post, on));
                if (holders_.size() == first || holders_.back().found != found)
                    holders_.push_back({static_cast<std::uint32_t>(i), day, found});
            }
            const bool counts = std::any_of(
                holders_.begin() + static_cast<std::ptrdiff_t>(first), holders_.end(),
                [](const holding_step& one) {
                    return one.found != static_cast<std::uint32_t>(holding::not_stated) &&
                           one.found != static_cast<std::uint32_t>(holding::employed);
                });
            if (!counts) holders_.resize(first);
            is_held_[of_.organs().size() + i] = counts;
        }
    }
    void add_appointments() {
        std::vector<std::vector<held_post>> by_person(of_.persons().size());
        for (const auto& one : of_.appointments()) {
            if (!one.person.is_valid() || !one.post.is_valid()) continue;
            const auto [first, end] = days_of(one.when);
            by_person[one.person.index()].push_back({one.post.value(), first, end,
                                                     static_cast<std::uint8_t>(one.kind),
                                                     static_cast<std::uint8_t>(one.employed), 0});
        }
        holdings_.push_back(0);
        for (const auto& held : by_person) {
            for (const auto& one : held) appointments_.push_back(one);
            holdings_.push_back(static_cast<std::uint32_t>(appointments_.size()));
        }
    }

    [[nodiscard]] key_lists listed_keys(const slot_table& table) const {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        table.for_each_key([&](std::uint32_t mixed_key) {
            const auto key = unmixed(mixed_key);
            pairs.emplace_back(key / header_.matters, key % header_.matters);
        });
        return {pairs, of_.organs().size() + of_.posts().size(), of_.matters().size()};
    }

    // ----------------------------------------------------------------------------------- the bytes
    [[nodiscard]] aligned_bytes written(const slot_table& table, const key_lists& lists) {
        std::size_t size = sizeof(index_header);
        for_each_section(table, lists, [&](section which, const auto& records) {
            size = (size + index_alignment - 1) / index_alignment * index_alignment;
            header_.sections[static_cast<std::size_t>(which)] = {size, records.size()};
            size += records.size() * sizeof(records[0]);
        });
        aligned_bytes made{size};
        std::memcpy(made.data(), &header_, sizeof header_);
        for_each_section(table, lists, [&](section which, const auto& records) {
            const auto offset = header_.sections[static_cast<std::size_t>(which)].offset;
            if (!records.empty())
                std::memcpy(made.data() + offset, records.data(),
                            records.size() * sizeof(records[0]));
        });
        return made;
    }
    template<class Visit>
    void for_each_section(const slot_table& table, const key_lists& lists, Visit visit) const {
        visit(section::slots, table.slots);
        visit(section::ways, table.ways);
        visit(section::courses, courses_.courses);
        visit(section::steps, courses_.steps);
        visit(section::programs, courses_.programs);
        visit(section::ops, courses_.ops);
        visit(section::kinds, rows_.kinds);
        visit(section::spells, table.spells);
        visit(section::spell_ways, table.spell_ways);
        visit(section::limits, limits_.records);
        visit(section::amounts, limits_.amounts);
        visit(section::spans, limits_.spans);
        visit(section::units, units_);
        visit(section::places, places_);
        visit(section::areas, limits_.areas);
        visit(section::matters, spells_end_);
        visit(section::head_spells, head_spells_);
        visit(section::posts, posts_);
        visit(section::holdings, holdings_);
        visit(section::appointments, appointments_);
        visit(section::matters_from, lists.matters.begins);
        visit(section::held_matters, lists.matters.numbers);
        visit(section::deciders_from, lists.deciders.begins);
        visit(section::holding_deciders, lists.deciders.numbers);
        visit(section::holders, holders_);
    }

    const governance& of_;
    const by_matter& index_;
    limit_records limits_;
    course_learner courses_;
    way_rows rows_;
    way_finder finder_;
    index_header header_{};
    std::vector<unit_record> units_;
    std::vector<unit_place> places_;
    std::vector<std::uint32_t> spells_end_{0}; ///< of each matter's
    std::vector<head_spell> head_spells_;
    std::vector<std::uint32_t> posts_;
    std::vector<std::uint32_t> holdings_;
    std::vector<held_post> appointments_;
    std::vector<holding_step> holders_;
    std::vector<bool> is_held_; ///< by decider
};

} // namespace mandat::detail
