// SPDX-License-Identifier: MIT
//
// Circles among sub-delegations: A to B and B to A on one matter, at one time.
#include "linter.hpp"
#include "sub_delegations.hpp"
#include <mandat/model/graph.hpp>

#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace mandat::detail {

/// From whoever gives on to whoever receives, or from a role to a post with it.
struct handing_edge {
    std::size_t source = 0;
    std::size_t target = 0;
    sub_delegation_id given; ///< invalid from a role to its post
    friend constexpr auto operator<=>(const handing_edge&, const handing_edge&) noexcept = default;
};

/// Vertices are the posts, then the roles, each in the order of their ids.
class handing_graph : public graph_view<handing_edge> {
public:
    handing_graph(const linter& work, const std::vector<sub_delegation_id>& among)
        : graph_view{work.of().posts().size() + work.of().roles().size(), edges_of(work, among)} {}

private:
    static std::vector<handing_edge> edges_of(const linter& work,
                                              const std::vector<sub_delegation_id>& among) {
        const auto& of = work.of();
        const auto first_role = of.posts().size();
        std::vector<handing_edge> made;
        std::set<role_id> roles;
        for (const auto id : among) {
            const auto& one = of.at(id);
            if (one.to.is(subject::kind::post))
                made.push_back({one.from.index(), one.to.post().index(), id});
            if (!one.to.is(subject::kind::role)) continue;
            made.push_back({one.from.index(), first_role + one.to.role().index(), id});
            roles.insert(one.to.role());
        }
        for (const auto role : roles)
            for (const auto post : work.posts_with(role))
                made.push_back({first_role + role.index(), post.index(), {}});
        return made;
    }
};

} // namespace mandat::detail

// Boost.Graph looks an interior property's map up here.
template<>
struct boost::property_map<mandat::detail::handing_graph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};

namespace mandat::detail {

namespace {

class sub_delegation_circles {
public:
    /// Sub-delegations that lead back to whoever gave them, and the days on which they all do.
    struct circle {
        std::vector<sub_delegation_id> members;
        period when;
    };

    explicit sub_delegation_circles(const linter& work)
        : work_{work}
        , of_{work.of()} {}

    /// @complexity  O(n) where there are none; else in those of each component, by matter and by day
    [[nodiscard]] std::vector<circle> find() const {
        std::vector<sub_delegation_id> looked_at;
        for (std::size_t i = 0; i < of_.sub_delegations().size(); ++i)
            if (const sub_delegation_id id{i};
                of_.at(id).matter.is_valid() && !life_of(id).is_empty())
                looked_at.push_back(id);
        std::vector<circle> found;
        for (const auto& tied : components(looked_at)) by_matter(tied, found);
        return found;
    }

private:
    using members = std::vector<sub_delegation_id>;

    [[nodiscard]] period life_of(sub_delegation_id id) const {
        return work_.looked_at(of_.at(id).limits.when.when);
    }
    /// The sub-delegations of each strong component: what leads back to its own beginning, matters and days apart.
    [[nodiscard]] std::vector<members> components(const members& among) const {
        if (among.empty()) return {};
        const handing_graph graph{work_, among};
        std::vector<std::size_t> component(num_vertices(graph));
        const auto count = boost::strong_components(
            graph,
            boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
        std::vector<members> found(count);
        const auto [first, last] = edges(graph);
        for (const auto* edge = first; edge != last; ++edge)
            if (edge->given.is_valid() && component[edge->source] == component[edge->target])
                found[component[edge->source]].push_back(edge->given);
        std::erase_if(found, [](const members& one) { return one.empty(); });
        // By key, so that the order of the input does not show.
        const auto before = [this](sub_delegation_id left, sub_delegation_id right) {
            return of_.at(left).key < of_.at(right).key;
        };
        for (auto& one : found) std::ranges::sort(one, before);
        std::ranges::sort(found, [&](const members& left, const members& right) {
            return before(left.front(), right.front());
        });
        return found;
    }
    /// A circle is on a matter when each of its sub-delegations is: on it, or on a wider one.
    void by_matter(const members& tied, std::vector<circle>& found) const {
        std::set<matter_id> matters;
        for (const auto id : tied) matters.insert(of_.at(id).matter);
        for (const auto matter : matters) {
            members on_it;
            std::ranges::copy_if(tied, std::back_inserter(on_it), [&](sub_delegation_id id) {
                return of_.is_kind_of(matter, of_.at(id).matter);
            });
            for (const auto& part : components(on_it)) by_day(part, found);
        }
    }
    void by_day(const members& tied, std::vector<circle>& found) const {
        time_cuts cuts;
        for (const auto id : tied) cuts.add(life_of(id));
        for (const auto& days : cuts.parts()) {
            members now;
            std::ranges::copy_if(tied, std::back_inserter(now), [&](sub_delegation_id id) {
                return life_of(id).contains(days.first());
            });
            for (auto& part : components(now)) add(std::move(part), days, found);
        }
    }
    /// Each circle once, whatever matters it is on, over the days that all of it has.
    static void add(members part, const period& days, std::vector<circle>& found) {
        for (auto& other : found) {
            if (other.members != part) continue;
            if (other.when.contains(days.first())) return;
            if (other.when.end() != days.first()) continue;
            other.when = days_between(other.when.first(), days.end());
            return;
        }
        found.push_back({std::move(part), days});
    }

    const linter& work_;
    const governance& of_;
};

// ------------------------------------------------------------------ KL 7 kap. 6 §: one step, no circle
void report_circle(linter& work, const sub_delegation_circles::circle& found) {
    const auto& of = work.of();
    auto made = work.found_about(finding_code::delegation_cycle, of.at(found.members.front()));
    made.when = found.when;
    made.sources.clear();
    std::vector<std::string_view> keys;
    for (const auto id : found.members) {
        add_place(made, of.at(id).where);
        add_sources(made, of.at(id).sources);
        keys.push_back(of.at(id).key);
    }
    tell(made,
         {"vidaredelegeringarna {0} leder tillbaka till den som först gav",
          "the sub-delegations {0} lead back to whoever first gave"},
         {"låt var och en få rätten av förvaltningschefen, i ett led",
          "have each receive the power from the head of administration, in one step"},
         {listed(keys)});
    const auto narrowest = *std::ranges::max_element(
        found.members, [&](sub_delegation_id left, sub_delegation_id right) {
            return of.at(left).matter != of.at(right).matter &&
                   of.is_kind_of(of.at(right).matter, of.at(left).matter);
        });
    for (const auto id : found.members)
        if (!made.shown_by)
            made.shown_by = showing(
                work, sub_delegation_case{work, id}.on(found.when.first(), of.at(narrowest).matter),
                {reason_code::more_than_received, reason_code::chain_too_long});
    work.add(std::move(made));
}

} // namespace

void lint_circles(linter& work) {
    for (const auto& one : sub_delegation_circles{work}.find()) report_circle(work, one);
}

} // namespace mandat::detail
