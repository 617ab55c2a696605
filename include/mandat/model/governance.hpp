// SPDX-License-Identifier: MIT
#pragma once
// A region's whole governance: immutable, shared freely between threads (layer 1).

#include <mandat/domain/ids.hpp>
#include <mandat/domain/span_of.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/delegation_order.hpp>
#include <mandat/model/matter.hpp>
#include <mandat/model/minutes.hpp>
#include <mandat/model/moved_name.hpp>
#include <mandat/model/organ.hpp>
#include <mandat/model/region.hpp>
#include <mandat/model/role_post.hpp>
#include <mandat/model/source.hpp>
#include <mandat/model/unit.hpp>

#include <gsl/assert>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

namespace detail {

/// Keeps each text once, at an address that lasts as long as the pool.
class text_pool {
public:
    std::string_view intern(std::string_view text) {
        if (text.empty()) return {};
        if (2 * count_ >= known_.size()) grow();
        auto& slot = slot_for(text, std::hash<std::string_view>{}(text));
        if (slot.text.empty()) {
            slot.text = copied(text);
            ++count_;
        }
        return slot.text;
    }

private:
    struct entry {
        std::size_t hash = 0;
        std::string_view text;
    };
    static constexpr std::size_t least_slots = 64; // a power of two
    static constexpr std::size_t block_size = 1U << 16U;

    /// The text's, or the free one that it is to have.
    entry& slot_for(std::string_view text, std::size_t hash) {
        auto at = hash;
        for (;; ++at) {
            auto& slot = known_[at & (known_.size() - 1)];
            if (slot.text.empty()) slot.hash = hash;
            if (slot.text.empty() || (slot.hash == hash && slot.text == text)) return slot;
        }
    }
    void grow() {
        std::vector<entry> before(std::max(least_slots, 2 * known_.size()));
        before.swap(known_);
        for (const auto& one : before)
            if (!one.text.empty()) slot_for(one.text, one.hash) = one;
    }
    /// Texts stand one after the other, long ones alone.
    std::string_view copied(std::string_view text) {
        if (text.size() > left_) {
            left_ = std::max(text.size(), block_size);
            next_ = blocks_.emplace_back(std::make_unique<char[]>(left_)).get();
        }
        const std::string_view made{next_, text.size()};
        std::copy(text.begin(), text.end(), next_);
        next_ += text.size();
        left_ -= text.size();
        return made;
    }

    std::vector<entry> known_; ///< at the place that the hash gives, or the next free one
    std::size_t count_ = 0;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

/// A number that no other governance of the process has.
[[nodiscard]] inline std::uint32_t next_generation() noexcept {
    static std::atomic<std::uint32_t> made{0};
    return ++made;
}

/// The tables of a governance, in the order their ids count them.
struct governance_tables {
    text_pool texts;
    mandat::region region;
    std::vector<document> documents;
    std::vector<organ> organs;
    std::vector<unit> units;
    std::vector<area> areas;
    std::vector<role> roles;
    std::vector<post> posts;
    std::vector<person> persons;
    std::vector<appointment> appointments;
    std::vector<fact> facts;
    std::vector<matter> matters;
    std::vector<instrument> instruments;
    std::vector<delegation_order> orders;
    std::vector<group> groups;
    std::vector<point> points;
    std::vector<delegation> delegations;
    std::vector<sub_delegation> sub_delegations;
    std::vector<conflict> conflicts;
    std::vector<evidence> evidence_found;
    std::vector<suppression> suppressions;
    std::vector<minutes> all_minutes;
    std::vector<moved_name> moved_names;
    std::vector<std::string_view> files_left_out;
    std::uint64_t hash = 0;
    std::uint32_t generation = 0;
};

} // namespace detail

/// Organs, units, posts, matters, orders and delegations of one region, all dated.
///
/// Made by a builder, never changed. Copies share the same tables. Every `string_view` that it
/// gives lives as long as any copy. Ids are valid in this governance only; outside it, keys are.
class governance {
public:
    /// Tells this governance from every other one of the process; a question carries it.
    [[nodiscard]] std::uint32_t generation() const noexcept { return tables_->generation; }
    /// Hash of the bundle it was loaded from; zero when made in a program.
    [[nodiscard]] std::uint64_t hash() const noexcept { return tables_->hash; }

    [[nodiscard]] const mandat::region& region() const noexcept { return tables_->region; }
    [[nodiscard]] std::span<const document> documents() const noexcept {
        return all(tables_->documents);
    }
    [[nodiscard]] std::span<const organ> organs() const noexcept { return all(tables_->organs); }
    [[nodiscard]] std::span<const unit> units() const noexcept { return all(tables_->units); }
    [[nodiscard]] std::span<const area> areas() const noexcept { return all(tables_->areas); }
    [[nodiscard]] std::span<const role> roles() const noexcept { return all(tables_->roles); }
    [[nodiscard]] std::span<const post> posts() const noexcept { return all(tables_->posts); }
    [[nodiscard]] std::span<const person> persons() const noexcept { return all(tables_->persons); }
    [[nodiscard]] std::span<const appointment> appointments() const noexcept {
        return all(tables_->appointments);
    }
    [[nodiscard]] std::span<const fact> facts() const noexcept { return all(tables_->facts); }
    [[nodiscard]] std::span<const matter> matters() const noexcept { return all(tables_->matters); }
    [[nodiscard]] std::span<const instrument> instruments() const noexcept {
        return all(tables_->instruments);
    }
    /// Versions of orders: by key, then by first day.
    [[nodiscard]] std::span<const delegation_order> orders() const noexcept {
        return all(tables_->orders);
    }
    /// Points in the orders' order, naturally by number: 7.9 before 7.10.
    /// By order, in the order in which their author writes them.
    [[nodiscard]] std::span<const group> groups() const noexcept { return all(tables_->groups); }
    [[nodiscard]] std::span<const point> points() const noexcept { return all(tables_->points); }
    [[nodiscard]] std::span<const delegation> delegations() const noexcept {
        return all(tables_->delegations);
    }
    [[nodiscard]] std::span<const sub_delegation> sub_delegations() const noexcept {
        return all(tables_->sub_delegations);
    }
    [[nodiscard]] std::span<const conflict> conflicts() const noexcept {
        return all(tables_->conflicts);
    }
    [[nodiscard]] std::span<const evidence> evidence_found() const noexcept {
        return all(tables_->evidence_found);
    }
    [[nodiscard]] std::span<const suppression> suppressions() const noexcept {
        return all(tables_->suppressions);
    }
    /// By day, then by key.
    [[nodiscard]] std::span<const minutes> all_minutes() const noexcept {
        return all(tables_->all_minutes);
    }

    /// Names in orders and sub-delegations that another bears while they are in effect.
    [[nodiscard]] std::span<const moved_name> moved_names() const noexcept {
        return all(tables_->moved_names);
    }

    /// What lies in the bundle's folder and looks like data, but was not read: an editor's copy, a
    /// hidden file. By path.
    [[nodiscard]] std::span<const std::string_view> files_left_out() const noexcept {
        return all(tables_->files_left_out);
    }

    /// @pre the id is valid in this governance
    [[nodiscard]] const document& at(document_id id) const { return in(tables_->documents, id); }
    [[nodiscard]] const organ& at(organ_id id) const { return in(tables_->organs, id); }
    [[nodiscard]] const unit& at(unit_id id) const { return in(tables_->units, id); }
    [[nodiscard]] const area& at(area_id id) const { return in(tables_->areas, id); }
    [[nodiscard]] const role& at(role_id id) const { return in(tables_->roles, id); }
    [[nodiscard]] const post& at(post_id id) const { return in(tables_->posts, id); }
    [[nodiscard]] const person& at(person_id id) const { return in(tables_->persons, id); }
    [[nodiscard]] const fact& at(fact_id id) const { return in(tables_->facts, id); }
    [[nodiscard]] const matter& at(matter_id id) const { return in(tables_->matters, id); }
    [[nodiscard]] const instrument& at(instrument_id id) const {
        return in(tables_->instruments, id);
    }
    [[nodiscard]] const delegation_order& at(order_id id) const { return in(tables_->orders, id); }
    [[nodiscard]] const group& at(group_id id) const { return in(tables_->groups, id); }
    [[nodiscard]] const point& at(point_id id) const { return in(tables_->points, id); }
    [[nodiscard]] const delegation& at(delegation_id id) const {
        return in(tables_->delegations, id);
    }
    [[nodiscard]] const sub_delegation& at(sub_delegation_id id) const {
        return in(tables_->sub_delegations, id);
    }

    /// The id under a key; invalid when there is none. @complexity O(n) in the table
    [[nodiscard]] organ_id find_organ(std::string_view key) const noexcept {
        return find<organ_id>(tables_->organs, key);
    }
    [[nodiscard]] unit_id find_unit(std::string_view key) const noexcept {
        return find<unit_id>(tables_->units, key);
    }
    [[nodiscard]] area_id find_area(std::string_view key) const noexcept {
        return find<area_id>(tables_->areas, key);
    }
    [[nodiscard]] role_id find_role(std::string_view key) const noexcept {
        return find<role_id>(tables_->roles, key);
    }
    [[nodiscard]] post_id find_post(std::string_view key) const noexcept {
        return find<post_id>(tables_->posts, key);
    }
    [[nodiscard]] person_id find_person(std::string_view key) const noexcept {
        return find<person_id>(tables_->persons, key);
    }
    [[nodiscard]] fact_id find_fact(std::string_view key) const noexcept {
        return find<fact_id>(tables_->facts, key);
    }
    [[nodiscard]] matter_id find_matter(std::string_view key) const noexcept {
        return find<matter_id>(tables_->matters, key);
    }

    /// The point that `rs/7.6` means on a day: the version in force, else the next to
    /// come, else the last past.
    ///
    /// On the day one version replaces another the new one is meant, where it has the number.
    /// @return  invalid when no version has the number
    [[nodiscard]] point_id find_point(std::string_view order_slash_number, date day) const noexcept;

    /// `matter` is `wider`, or a kind of it.
    [[nodiscard]] bool is_kind_of(matter_id matter, matter_id wider) const {
        for (matter_id at_now = matter; at_now.is_valid(); at_now = at(at_now).kind_of)
            if (at_now == wider) return true;
        return false;
    }
    /// On that day `unit` is `above`, or hangs below it.
    [[nodiscard]] bool is_within(unit_id unit, unit_id above, date day) const {
        for (unit_id at_now = unit; at_now.is_valid(); at_now = at(at_now).parent_on(day))
            if (at_now == above) return true;
        return false;
    }
    /// `area` is `wider`, or part of it.
    [[nodiscard]] bool is_part_of(area_id area, area_id wider) const {
        for (area_id at_now = area; at_now.is_valid(); at_now = at(at_now).parent)
            if (at_now == wider) return true;
        return false;
    }
    /// Units above it on that day: 0 for a topmost one.
    [[nodiscard]] unsigned depth_of(unit_id unit, date day) const {
        unsigned depth = 0;
        for (unit_id above = at(unit).parent_on(day); above.is_valid();
             above = at(above).parent_on(day))
            ++depth;
        return depth;
    }
    /// The slot of a region's own fact in questions on a matter; nothing
    /// when it does not hang on it.
    [[nodiscard]] std::optional<fact_slot> slot_of(matter_id matter, fact_id fact) const {
        const auto& hanging = at(matter).facts;
        const auto found = std::find(hanging.begin(), hanging.end(), fact);
        if (found == hanging.end()) return std::nullopt;
        return fact_slot{static_cast<std::uint8_t>(
            legal_fact_slots + static_cast<std::size_t>(found - hanging.begin()))};
    }
    /// The key of whoever it is; empty for nobody.
    [[nodiscard]] std::string_view key_of(subject who) const {
        switch (who.what) {
        case subject::kind::organ: return at(who.organ()).key;
        case subject::kind::post: return at(who.post()).key;
        case subject::kind::role: return at(who.role()).key;
        case subject::kind::person: return at(who.person()).key;
        case subject::kind::nobody: return {};
        }
        return {};
    }
    /// `rs/7.6`
    [[nodiscard]] std::string key_of(point_id id) const {
        const auto& found = at(id);
        return std::string{at(found.order).key} + '/' + std::string{found.key};
    }

private:
    friend class builder;
    explicit governance(std::shared_ptr<const detail::governance_tables> tables) noexcept
        : tables_{std::move(tables)} {}

    template<class Row>
    static std::span<const Row> all(const std::vector<Row>& table) noexcept {
        return detail::span_of(table);
    }
    template<class Table, class Id>
    static const typename Table::value_type& in(const Table& table, Id id) {
        Expects(id.index() < table.size());
        return table[id.index()];
    }
    template<class Id, class Table>
    static Id find(const Table& table, std::string_view key) noexcept {
        for (std::size_t i = 0; i < table.size(); ++i)
            if (table[i].key == key) return Id{i};
        return {};
    }

    std::shared_ptr<const detail::governance_tables> tables_;
};

inline point_id governance::find_point(std::string_view order_slash_number,
                                       date day) const noexcept {
    const auto slash = order_slash_number.find('/');
    if (slash == std::string_view::npos || !is_calendar_day(day)) return {};
    const auto order_key = order_slash_number.substr(0, slash);
    const auto number = order_slash_number.substr(slash + 1);
    point_id past;
    point_id coming;
    point_id now;
    for (std::size_t i = 0; i < tables_->points.size(); ++i) {
        const auto& candidate = tables_->points[i];
        const auto& order = tables_->orders[candidate.order.index()];
        const bool is_meant = candidate.key == number || candidate.number == number;
        if (!is_meant || order.key != order_key) continue;
        if (order.when.contains(day)) {
            now = point_id{i}; // versions stand in order of time: the newest in force wins
        } else if (order.when.on(day) == period_state::not_yet ||
                   order.when.on(day) == period_state::no_evidence_before) {
            if (!coming.is_valid()) coming = point_id{i};
        } else {
            past = point_id{i};
        }
    }
    return now.is_valid() ? now : coming.is_valid() ? coming : past;
}

} // namespace mandat
