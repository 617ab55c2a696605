// SPDX-License-Identifier: MIT
#pragma once
// A governance by matter: which points, delegations and sub-delegations concern each (layer 1).

#include <mandat/model/governance.hpp>
#include <mandat/model/grouped.hpp>
#include <mandat/model/holders.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mandat::detail {

/// What concerns each matter, who has each role and who heads each unit, in the
/// order of ids. Immutable.
class by_matter {
public:
    explicit by_matter(governance of)
        : of_{std::move(of)}
        , delegations_(of_.matters().size())
        , to_organs_(of_.matters().size())
        , sub_delegations_(of_.matters().size())
        , points_(of_.matters().size())
        , reservations_(of_.matters().size())
        , by_statute_(of_.matters().size())
        , posts_(of_.roles().size())
        , heads_(of_.units().size())
        , holders_{of_} {
        for (std::size_t i = 0; i < of_.delegations().size(); ++i)
            if (const auto& one = of_.delegations()[i]; one.matter.is_valid()) {
                delegations_.add(one.matter.index(), delegation_id{i});
                if (one.delegate.is(subject::kind::organ))
                    to_organs_.add(one.matter.index(), delegation_id{i});
            }
        for (std::size_t i = 0; i < of_.sub_delegations().size(); ++i)
            if (const auto matter = of_.sub_delegations()[i].matter; matter.is_valid())
                sub_delegations_.add(matter.index(), sub_delegation_id{i});
        for (std::size_t i = 0; i < of_.points().size(); ++i)
            if (const auto& one = of_.points()[i]; one.matter.is_valid()) {
                points_.add(one.matter.index(), point_id{i});
                if (one.kind == point_kind::reserved)
                    reservations_.add(one.matter.index(), point_id{i});
                if (one.kind == point_kind::statutory)
                    by_statute_.add(one.matter.index(), point_id{i});
            }
        for (const auto& one : of_.delegations()) {
            const auto& point = of_.at(one.point);
            superiors_.push_back(point.kind != point_kind::statutory &&
                                 (one.superiors_may || of_.at(point.order).superior_steps_in));
        }
        find_newest_sources();
        for (std::size_t i = 0; i < of_.posts().size(); ++i) {
            const auto& one = of_.posts()[i];
            if (one.role.is_valid()) posts_.add(one.role.index(), post_id{i});
            if (one.heads_unit && one.unit.is_valid()) heads_.add(one.unit.index(), post_id{i});
        }
    }
    [[nodiscard]] const governance& of() const noexcept { return of_; }
    [[nodiscard]] std::span<const post_id> posts_with(role_id role) const {
        return posts_.of(role.index());
    }
    /// Posts that head the unit, on whatever days.
    [[nodiscard]] std::span<const post_id> heads_of(unit_id unit) const {
        return heads_.of(unit.index());
    }
    /// What concerns the matter or one that it is a kind of.
    [[nodiscard]] std::vector<delegation_id> delegations_on(matter_id matter) const {
        return covering(of_, delegations_, matter);
    }
    /// Those of them that a body received.
    [[nodiscard]] std::vector<delegation_id> delegations_to_organs_on(matter_id matter) const {
        return covering(of_, to_organs_, matter);
    }
    [[nodiscard]] std::vector<sub_delegation_id> sub_delegations_on(matter_id matter) const {
        return covering(of_, sub_delegations_, matter);
    }
    [[nodiscard]] std::vector<point_id> points_on(matter_id matter) const {
        return covering(of_, points_, matter);
    }
    [[nodiscard]] std::vector<point_id> reservations_on(matter_id matter) const {
        return covering(of_, reservations_, matter);
    }

    /// Points that record a power straight from a statute.
    [[nodiscard]] std::vector<point_id> powers_by_statute_on(matter_id matter) const {
        return covering(of_, by_statute_, matter);
    }

    /// Who holds the post on the day, as far as the data tells.
    [[nodiscard]] holding held_on(post_id post, date day) const {
        return holders_.of(of_, post, day);
    }
    [[nodiscard]] const mandat::detail::holders& holders() const noexcept { return holders_; }

    /// The delegate's superiors may take the decision, always or when the delegate is hindered.
    [[nodiscard]] bool superiors_may(delegation_id id) const { return superiors_[id.index()]; }

    /// The newest dated document that speaks of the order or of a point in it.
    [[nodiscard]] std::optional<date> newest_source_of(order_id order) const {
        return newest_[order.index()];
    }

    [[nodiscard]] const grouped<delegation_id>& delegations() const { return delegations_; }
    [[nodiscard]] const grouped<sub_delegation_id>& sub_delegations() const {
        return sub_delegations_;
    }
    [[nodiscard]] const grouped<point_id>& points() const { return points_; }
    [[nodiscard]] const grouped<point_id>& reservations() const { return reservations_; }

    /// What concerns the matter or one that it is a kind of.
    template<class Id>
    [[nodiscard]] static std::vector<Id> covering(const governance& of, const grouped<Id>& lists,
                                                  matter_id matter) {
        std::vector<Id> found;
        bool is_mixed = false; // each list alone is in order
        for (auto at = matter; at.is_valid(); at = of.at(at).kind_of) {
            const auto here = lists.of(at.index());
            is_mixed = is_mixed || (!found.empty() && !here.empty());
            for (const auto id : here) found.push_back(id);
        }
        if (is_mixed) std::sort(found.begin(), found.end());
        return found;
    }

private:
    void find_newest_sources() {
        newest_.resize(of_.orders().size());
        const auto consider = [&](order_id order, std::optional<date> day) {
            auto& known = newest_[order.index()];
            if (day && (!known || *known < *day)) known = day;
        };
        const auto consider_all = [&](order_id order, const std::vector<source>& sources) {
            for (const auto& one : sources) consider(order, of_.at(one.document).dated);
        };
        for (std::size_t i = 0; i < of_.orders().size(); ++i) {
            consider_all(order_id{i}, of_.orders()[i].sources);
            consider(order_id{i}, of_.orders()[i].adopted.on);
        }
        for (const auto& point : of_.points()) consider_all(point.order, point.sources);
    }

    governance of_;
    grouped<delegation_id> delegations_;
    grouped<delegation_id> to_organs_;
    grouped<sub_delegation_id> sub_delegations_;
    grouped<point_id> points_;
    grouped<point_id> reservations_;
    grouped<point_id> by_statute_;
    grouped<post_id> posts_;
    grouped<post_id> heads_;
    mandat::detail::holders holders_;
    std::vector<bool> superiors_;
    std::vector<std::optional<date>> newest_;
};

} // namespace mandat::detail
