// SPDX-License-Identifier: MIT
#pragma once
// Compiles a governance to the bytes of an index (layer 3, private).

#include <mandat/model/detail/by_matter.hpp>
#include <mandat/resolver/detail/aligned_bytes.hpp>
#include <mandat/resolver/detail/course_learner.hpp>
#include <mandat/resolver/detail/index_check.hpp>
#include <mandat/resolver/detail/index_view.hpp>
#include <mandat/resolver/detail/key_lists.hpp>
#include <mandat/resolver/detail/limit_records.hpp>
#include <mandat/resolver/detail/way_rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <string_view>
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
        , rows_{limits_, courses_} {}

    [[nodiscard]] aligned_bytes compile() && {
        rank_keys();
        find_kinds();
        find_received();
        header_.organs = static_cast<std::uint32_t>(of_.organs().size());
        header_.posts = static_cast<std::uint32_t>(of_.posts().size());
        header_.persons = static_cast<std::uint32_t>(of_.persons().size());
        header_.matters = static_cast<std::uint32_t>(of_.matters().size());
        header_.units = static_cast<std::uint32_t>(of_.units().size());
        header_.course_of_employee = courses_.beginning(true);
        header_.course_of_others = courses_.beginning(false);
        add_bodies();
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) add_grant(delegation_id{i});
        for (std::size_t i = 0; i < of_.sub_delegations().size(); ++i)
            add_sub_delegation(sub_delegation_id{i});
        sort_ways();
        fill_slots();
        add_posts_and_matters();
        add_units();
        add_appointments();
        const auto lists = listed_keys();
        return written(lists);
    }

private:
    struct received {
        matter_id matter;
        delegation_id grant;
    };

    // ---------------------------------------------------------------------------------- preparation
    /// The place of each key among all keys of bodies, posts and roles; equal keys share one.
    void rank_keys() {
        std::vector<std::pair<std::string_view, std::uint32_t*>> all;
        ranks_of_organs_.resize(of_.organs().size());
        ranks_of_posts_.resize(of_.posts().size());
        ranks_of_roles_.resize(of_.roles().size());
        for (std::size_t i = 0; i < of_.organs().size(); ++i)
            all.emplace_back(of_.organs()[i].key, &ranks_of_organs_[i]);
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            all.emplace_back(of_.posts()[i].key, &ranks_of_posts_[i]);
        for (std::size_t i = 0; i < of_.roles().size(); ++i)
            all.emplace_back(of_.roles()[i].key, &ranks_of_roles_[i]);
        std::sort(all.begin(), all.end(),
                  [](const auto& left, const auto& right) { return left.first < right.first; });
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i > 0 && all[i].first != all[i - 1].first) ++rank;
            *all[i].second = rank;
        }
    }
    [[nodiscard]] std::uint32_t rank_of(subject who) const {
        switch (who.what) {
        case subject::kind::organ: return ranks_of_organs_[who.number];
        case subject::kind::post: return ranks_of_posts_[who.number];
        case subject::kind::role: return ranks_of_roles_[who.number];
        case subject::kind::person:
        case subject::kind::nobody: return 0;
        }
        return 0;
    }
    /// Each matter and all kinds of it.
    void find_kinds() {
        kinds_.resize(of_.matters().size());
        for (std::size_t i = 0; i < of_.matters().size(); ++i)
            for (auto wider = matter_id{i}; wider.is_valid(); wider = of_.at(wider).kind_of)
                kinds_[wider.index()].emplace_back(i);
    }

    // ----------------------------------------------------------------------------------------- ways
    void add_way(subject who, matter_id matter, const found_way& way) {
        const auto decider = who.is(subject::kind::organ)
                                 ? who.number
                                 : static_cast<std::uint32_t>(of_.organs().size()) + who.number;
        const auto key =
            decider * static_cast<std::uint32_t>(of_.matters().size()) + matter.value();
        keys_.push_back(std::uint64_t{mixed(key)} << 32U | found_.size());
        found_.push_back(way);
    }
    [[nodiscard]] static found_way pointless(std::uint32_t course, reason_code code) {
        found_way made;
        made.record.course = course;
        made.code = static_cast<std::uint8_t>(code);
        return made;
    }
    void add_bodies() {
        for (std::size_t i = 0; i < of_.organs().size(); ++i) {
            const organ_id id{i};
            const auto kind = of_.at(id).kind;
            const bool decides = is_committee(kind) || kind == organ_kind::council ||
                                 kind == organ_kind::joint_labour_management_body;
            if (!decides && course_learner::never_decides(kind) == nullptr) continue;
            for (std::size_t k = 0; k < of_.matters().size(); ++k) {
                const matter_id matter{k};
                if (decides)
                    add_way(id, matter,
                            pointless(courses_.own_power(id, matter), reason_code::decides_itself));
                else
                    add_way(id, matter,
                            pointless(courses_.cannot_decide(id, matter),
                                      kind == organ_kind::company ? reason_code::outsider
                                                                  : reason_code::cannot_decide));
            }
        }
    }
    [[nodiscard]] found_way under(delegation_id id, subject delegate, std::uint32_t course) {
        const auto& one = of_.at(id);
        found_way made;
        made.record.course = course;
        made.record.point = one.point.value();
        made.head = {&one.limits, delegate};
        made.record.delegate = rank_of(delegate);
        return made;
    }
    void add_grant(delegation_id id) {
        const auto& one = of_.at(id);
        if (!one.matter.is_valid()) return;
        for (const auto matter : kinds_[one.matter.index()]) {
            if (one.delegate.is(subject::kind::organ))
                add_way(one.delegate, matter,
                        under(id, one.delegate, courses_.granted(id, one.delegate, matter)));
            for (const auto post : courses_.recipients(one.delegate))
                add_way(post, matter, under(id, post, courses_.granted(id, post, matter)));
            add_superiors(id, matter);
            add_substitutes(id, matter);
        }
    }
    void add_superiors(delegation_id id, matter_id matter) {
        if (!index_.superiors_may(id)) return;
        const auto& one = of_.at(id);
        for (const auto delegate : courses_.recipients(one.delegate)) {
            if (!of_.at(delegate).unit.is_valid()) continue;
            for (std::size_t i = 0; i < of_.posts().size(); ++i) {
                const post_id boss{i};
                if (courses_.receives(one.delegate, boss) || !may_stand_above(boss, delegate))
                    continue;
                add_way(boss, matter,
                        under(id, delegate, courses_.superior(id, delegate, boss, matter)));
            }
        }
    }
    /// X heads a unit that the delegate's has hung below on some day.
    [[nodiscard]] bool may_stand_above(post_id boss, post_id delegate) const {
        const auto& head = of_.at(boss);
        if (!head.heads_unit || !head.unit.is_valid() || boss == delegate ||
            head.kind != post_kind::employee)
            return false;
        const auto below = limits_.units().below(head.unit);
        const auto places = limits_.units().places_of(of_.at(delegate).unit);
        return std::any_of(places.begin(), places.end(), [&](const unit_numbers::place& one) {
            return std::any_of(below.begin(), below.end(), [&](const unit_span& span) {
                return span.first <= one.number && one.number <= span.last;
            });
        });
    }
    void add_substitutes(delegation_id id, matter_id matter) {
        const auto& one = of_.at(id);
        if (one.substitutes.empty()) return;
        std::vector<post_id> stand_ins;
        for (const auto& named : one.substitutes)
            for (const auto post : courses_.recipients(named))
                if (!courses_.receives(one.delegate, post)) stand_ins.push_back(post);
        std::sort(stand_ins.begin(), stand_ins.end());
        stand_ins.erase(std::unique(stand_ins.begin(), stand_ins.end()), stand_ins.end());
        const auto delegates = courses_.recipients(one.delegate);
        for (const auto post : stand_ins) {
            const auto for_one = [&](subject delegate) {
                add_way(post, matter,
                        under(id, delegate, courses_.substitute(id, delegate, post, matter)));
            };
            if (delegates.empty()) for_one(one.delegate);
            for (const auto delegate : delegates) for_one(delegate);
        }
    }
    /// What each post received, itself or by its role.
    void find_received() {
        received_.resize(of_.posts().size());
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) {
            const auto& one = of_.delegations()[i];
            const received what{one.matter, delegation_id{i}};
            if (one.delegate.is(subject::kind::post))
                received_[one.delegate.number].push_back(what);
            else
                for (const auto post : courses_.recipients(one.delegate))
                    received_[post.index()].push_back(what);
        }
        for (auto& all : received_)
            std::stable_sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
                return left.matter < right.matter;
            });
    }
    /// What the giver received of the matter or a wider one, and may give on so.
    [[nodiscard]] std::vector<delegation_id> rests_on(const sub_delegation& one) const {
        const auto& all = received_[one.from.index()];
        std::vector<delegation_id> found;
        for (auto matter = one.matter; matter.is_valid(); matter = of_.at(matter).kind_of)
            for (auto at = std::lower_bound(all.begin(), all.end(), received{matter, {}},
                                            [](const received&left, const received&right) {
                                                return left.matter < right.matter;
                                            });
                 at != all.end() && at->matter == matter; ++at)
                if (courses_.may_rest_on(one, at->grant)) found.push_back(at->grant);
        return found;
    }
    void add_sub_delegation(sub_delegation_id id) {
        const auto& one = of_.at(id);
        if (!one.matter.is_valid()) return;
        const auto grants = rests_on(one);
        for (const auto matter : kinds_[one.matter.index()])
            for (const auto post : courses_.recipients(one.to)) {
                for (const auto grant : grants) {
                    auto way =
                        under(grant, one.from, courses_.sub_delegated(id, grant, post, matter));
                    way.sub = {&one.limits, post};
                    way.sub_granted = id;
                    add_way(post, matter, way);
                }
                if (!grants.empty()) continue;
                const auto [course, code] = courses_.rests_on_nothing(id, post, matter);
                auto way = pointless(course, code);
                way.record.delegate = rank_of(post);
                way.sub_granted = id;
                add_way(post, matter, way);
            }
    }

    // ----------------------------------------------------------------------------------------- slots
    void sort_ways() {
        for (auto& way : found_) rows_.make(way);
        std::sort(keys_.begin(), keys_.end());
        for (std::size_t i = 0; i < keys_.size();) {
            const auto end = end_of_key(i);
            if (end - i > 1)
                std::sort(keys_.begin() + static_cast<std::ptrdiff_t>(i),
                          keys_.begin() + static_cast<std::ptrdiff_t>(end),
                          [&](std::uint64_t left, std::uint64_t right) {
                              return stands_before(way_at(left), way_at(right));
                          });
            const bool is_ordered =
                std::all_of(keys_.begin() + static_cast<std::ptrdiff_t>(i),
                            keys_.begin() + static_cast<std::ptrdiff_t>(end),
                            [&](std::uint64_t key) { return way_at(key).is_of_one_length; });
            for (auto k = i; is_ordered && k < end; ++k)
                found_[static_cast<std::uint32_t>(keys_[k])].record.flags |= ordered;
            i = end;
        }
    }
    [[nodiscard]] const found_way& way_at(std::uint64_t key) const {
        return found_[static_cast<std::uint32_t>(key)];
    }
    [[nodiscard]] bool stands_before(const found_way& left, const found_way& right) const {
        const auto order = [](const found_way& one) {
            return std::tuple{one.chain, one.code, one.record.point, one.record.delegate};
        };
        if (order(left) != order(right)) return order(left) < order(right);
        const auto key = [&](const found_way& one) {
            return one.sub_granted.is_valid() ? of_.at(one.sub_granted).key : std::string_view{};
        };
        return key(left) < key(right);
    }

    void put(std::size_t at, const probe_slot& slot) {
        if (at >= slots_.size()) slots_.resize(at + 1, probe_slot{.flags = vacant});
        slots_[at] = slot;
    }
    [[nodiscard]] std::size_t end_of_key(std::size_t i) const {
        auto end = i + 1;
        while (end < keys_.size() && keys_[end] >> 32U == keys_[i] >> 32U) ++end;
        return end;
    }
    [[nodiscard]] probe_slot spells_slot(std::uint32_t mixed_key, const way_record& way) const {
        probe_slot made{.mixed = mixed_key, .way = static_cast<std::uint32_t>(ways_.size())};
        made.row.top = first_spell_;
        made.row.unit_last = static_cast<std::uint32_t>(spells_.size()) - first_spell_;
        made.flags = static_cast<std::uint16_t>(by_day | (way.flags & ordered));
        return made;
    }
    /// Spells of a key that has many ways, few of them at a time; false of others. @pre its first way is the next
    [[nodiscard]] bool add_spells(std::size_t i) {
        const auto end = end_of_key(i);
        const auto count = end - i;
        if (count <= ways_in_slots) return false;
        std::vector<std::uint32_t> days{0};
        std::vector<std::pair<std::uint32_t, std::uint32_t>>
            when; // of each way, the days next to its own among them
        for (auto k = i; k < end; ++k) {
            const auto& way = way_at(keys_[k]);
            const bool is_timed = (way.record.flags & timed) != 0;
            const std::uint32_t first = is_timed && way.row.first > 0 ? way.row.first - 1U : 0;
            const std::uint32_t last =
                is_timed && way.row.end != limit_row::open_end ? way.row.end + 1U : no_record;
            when.emplace_back(first, std::max(first, last));
            days.push_back(first);
            if (last != no_record) days.push_back(std::max(first, last));
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        first_spell_ = static_cast<std::uint32_t>(spells_.size());
        const auto first_way = spell_ways_.size();
        for (const auto day : days) {
            key_spell made{day, static_cast<std::uint32_t>(spell_ways_.size()), 0};
            for (std::size_t k = 0; k < count; ++k)
                if (when[k].first <= day && day < when[k].second) {
                    spell_ways_.push_back(static_cast<std::uint32_t>(ways_.size() + k));
                    ++made.count;
                }
            spells_.push_back(made);
        }
        constexpr std::size_t most_entries = 8; // for each way: else the ways are not so far apart
        if (spell_ways_.size() - first_way <= count * most_entries) return true;
        spell_ways_.resize(first_way);
        spells_.resize(first_spell_);
        return false;
    }
    [[nodiscard]] std::size_t ways_to_slot() const {
        std::size_t count = 0;
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            number = i == 0 || keys_[i] >> 32U != keys_[i - 1] >> 32U ? 0 : number + 1;
            if (number < ways_in_slots) ++count;
        }
        return count;
    }
    void fill_slots() {
        // Six tenths full: a probe seldom goes on to the next line of memory.
        header_.slots =
            static_cast<std::uint32_t>(std::max<std::size_t>(1, ways_to_slot() * 5 / 3));
        const probe_slot free{.flags = vacant};
        slots_.assign(header_.slots, free);
        ways_.reserve(keys_.size());
        std::size_t next = 0;
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            const auto mixed_key = static_cast<std::uint32_t>(keys_[i] >> 32U);
            const bool is_first = i == 0 || keys_[i - 1] >> 32U != mixed_key;
            const bool is_last = i + 1 == keys_.size() || keys_[i + 1] >> 32U != mixed_key;
            const auto& found = way_at(keys_[i]);
            auto way = found.record;
            way.delegate |= std::uint32_t{found.code} << way_record::code_bits;
            if (is_last) way.flags |= last_way;
            number = is_first ? 0 : number + 1;
            if (is_first) next = std::max(next, home_of(mixed_key, header_.slots));
            if (is_first && add_spells(i)) {
                put(next++, spells_slot(mixed_key, way));
                number = ways_in_slots; // and none of the ways has a slot of its own
            }
            if (number < ways_in_slots)
                put(next++, {.mixed = mixed_key,
                             .way = static_cast<std::uint32_t>(ways_.size()),
                             .row = found.row,
                             .point = way.point,
                             .kind = way.kind,
                             .flags = way.flags});
            ways_.push_back(way);
        }
        slots_.insert(slots_.end(), slots_at_end, free);
    }

    // ----------------------------------------------------------------------------------------- the rest
    void add_posts_and_matters() {
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            posts_.push_back(ranks_of_posts_[i] << 1U |
                             (of_.posts()[i].kind == post_kind::employee ? 1U : 0U));
        heads_hold_from_.assign(of_.matters().size(), never);
        for (const auto& one : of_.delegations()) {
            if (!one.matter.is_valid() || !one.delegate.is(subject::kind::post) ||
                of_.at(one.delegate.post()).head_of_administration != answer::yes)
                continue;
            const auto from = days_of(of_.at(of_.at(one.point).order).when.when).first;
            for (const auto matter : kinds_[one.matter.index()])
                heads_hold_from_[matter.index()] = std::min(heads_hold_from_[matter.index()], from);
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
            appointments_.insert(appointments_.end(), held.begin(), held.end());
            holdings_.push_back(static_cast<std::uint32_t>(appointments_.size()));
        }
    }

    [[nodiscard]] key_lists listed_keys() const {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (std::size_t i = 0; i < keys_.size(); i = end_of_key(i)) {
            const auto key = unmixed(static_cast<std::uint32_t>(keys_[i] >> 32U));
            pairs.emplace_back(key / header_.matters, key % header_.matters);
        }
        return {pairs, of_.organs().size() + of_.posts().size(), of_.matters().size()};
    }

    // -------------------------------------------------------------------------------------- the bytes
    [[nodiscard]] aligned_bytes written(const key_lists& lists) {
        std::size_t size = sizeof(index_header);
        for_each_section(lists, [&](section which, const auto& records) {
            size = (size + index_alignment - 1) / index_alignment * index_alignment;
            header_.sections[static_cast<std::size_t>(which)] = {size, records.size()};
            size += records.size() * sizeof(records[0]);
        });
        aligned_bytes made{size};
        std::memcpy(made.data(), &header_, sizeof header_);
        for_each_section(lists, [&](section which, const auto& records) {
            const auto offset = header_.sections[static_cast<std::size_t>(which)].offset;
            if (!records.empty())
                std::memcpy(made.data() + offset, records.data(),
                            records.size() * sizeof(records[0]));
        });
        return made;
    }
    template<class Visit>
    void for_each_section(const key_lists& lists, Visit visit) const {
        visit(section::slots, slots_);
        visit(section::ways, ways_);
        visit(section::courses, courses_.courses);
        visit(section::steps, courses_.steps);
        visit(section::programs, courses_.programs);
        visit(section::ops, courses_.ops);
        visit(section::kinds, rows_.kinds);
        visit(section::spells, spells_);
        visit(section::spell_ways, spell_ways_);
        visit(section::limits, limits_.records);
        visit(section::amounts, limits_.amounts);
        visit(section::spans, limits_.spans);
        visit(section::units, units_);
        visit(section::places, places_);
        visit(section::areas, limits_.areas);
        visit(section::matters, heads_hold_from_);
        visit(section::posts, posts_);
        visit(section::holdings, holdings_);
        visit(section::appointments, appointments_);
        visit(section::matters_from, lists.matters.begins);
        visit(section::held_matters, lists.matters.numbers);
        visit(section::deciders_from, lists.deciders.begins);
        visit(section::holding_deciders, lists.deciders.numbers);
    }

    const governance& of_;
    const by_matter& index_;
    limit_records limits_;
    course_learner courses_;
    way_rows rows_;
    index_header header_{};
    std::vector<std::uint32_t> ranks_of_organs_;
    std::vector<std::uint32_t> ranks_of_posts_;
    std::vector<std::uint32_t> ranks_of_roles_;
    std::vector<std::vector<matter_id>> kinds_;
    std::vector<std::vector<received>> received_;
    std::vector<found_way> found_;
    std::vector<std::uint64_t> keys_; ///< mixed key, then number of the way
    std::vector<probe_slot> slots_;
    std::vector<way_record> ways_;
    std::vector<key_spell> spells_;
    std::vector<std::uint32_t> spell_ways_;
    std::uint32_t first_spell_ = 0; ///< of the key at hand
    std::vector<unit_record> units_;
    std::vector<unit_place> places_;
    std::vector<day_count> heads_hold_from_;
    std::vector<std::uint32_t> posts_;
    std::vector<std::uint32_t> holdings_;
    std::vector<held_post> appointments_;
};

} // namespace mandat::detail
