// SPDX-License-Identifier: MIT
//
// Circles among sub-delegations: A to B and B to A on one matter, at one time.
#include "linter.hpp"
#include "sub_delegations.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace mandat::detail {

namespace {

/// Vertices are the posts, then the roles. From whoever gives on to whoever receives, by the
/// sub-delegation; or from a role to a post with it, by none.
using handing_graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                            boost::no_property, sub_delegation_id>;

handing_graph graph_of(const linter& work, const std::vector<sub_delegation_id>& among) {
    const auto& of = work.of();
    const auto first_role = of.posts().size();
    handing_graph made(first_role + of.roles().size());
    std::set<role_id> roles;
    for (const auto id : among) {
        const auto [from, to] = std::pair{of.at(id).from.index(), of.at(id).to};
        if (to.is(subject::kind::post)) add_edge(from, to.post().index(), id, made);
        if (!to.is(subject::kind::role)) continue;
        add_edge(from, first_role + to.role().index(), id, made);
        roles.insert(to.role());
    }
    for (const auto role : roles)
        for (const auto post : work.posts_with(role))
            add_edge(first_role + role.index(), post.index(), sub_delegation_id{}, made);
    return made;
}

using members = std::vector<sub_delegation_id>;

/// Sub-delegations that lead back to whoever gave them, and the days on which they all do.
struct circle {
    std::vector<sub_delegation_id> given;
    period when;
};

struct circle_search {
    const linter& work;
    const governance& of = work.of();
    std::vector<circle> found{};

    /// @complexity  O(n) where there are none; else in those of each component, by
    ///              matter and by day
    void run() {
        const auto all = ids_of<sub_delegation_id>(of.sub_delegations());
        for (const auto& tied : components(those(all, [&](sub_delegation_id id) {
                 return of.at(id).matter.is_valid() && !life_of(id).is_empty();
             })))
            by_matter(tied);
    }
    template<class Is>
    [[nodiscard]] static members those(const members& among, Is is_one) {
        members kept;
        std::ranges::copy_if(among, std::back_inserter(kept), is_one);
        return kept;
    }
    [[nodiscard]] period life_of(sub_delegation_id id) const {
        return work.looked_at(of.at(id).limits.when.when);
    }
    /// The sub-delegations of each strong component: what leads back to its own
    /// beginning, matters and days apart.
    [[nodiscard]] std::vector<members> components(const members& among) const {
        if (among.empty()) return {};
        const auto graph = graph_of(work, among);
        std::vector<std::size_t> component(num_vertices(graph));
        const auto count = boost::strong_components(
            graph,
            boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
        std::vector<members> tied(count);
        for (const auto edge : boost::make_iterator_range(edges(graph)))
            if (const auto at = component[boost::source(edge, graph)];
                graph[edge].is_valid() && at == component[boost::target(edge, graph)])
                tied[at].push_back(graph[edge]);
        std::erase_if(tied, [](const members& one) { return one.empty(); });
        // By key, so that the order of the input does not show.
        const auto key_of = [this](sub_delegation_id id) { return of.at(id).key; };
        for (auto& one : tied) std::ranges::sort(one, {}, key_of);
        std::ranges::sort(tied, {}, [&](const members& one) { return key_of(one.front()); });
        return tied;
    }
    /// A circle is on a matter when each of its sub-delegations is: on it, or on a wider one.
    void by_matter(const members& tied) {
        std::set<matter_id> matters;
        for (const auto id : tied) matters.insert(of.at(id).matter);
        for (const auto matter : matters)
            for (const auto& part : components(those(tied, [&](sub_delegation_id id) {
                     return of.is_kind_of(matter, of.at(id).matter);
                 })))
                by_day(part);
    }
    void by_day(const members& tied) {
        time_cuts cuts;
        for (const auto id : tied) cuts.add(life_of(id));
        for (const auto& days : cuts.parts())
            for (auto& part : components(those(tied, [&](sub_delegation_id id) {
                     return life_of(id).contains(days.first());
                 })))
                add(std::move(part), days);
    }
    /// Each circle once, whatever matters it is on, over the days that all of it has.
    void add(members part, const period& days) {
        for (auto& other : found) {
            if (other.given != part) continue;
            if (other.when.contains(days.first())) return;
            if (other.when.end() != days.first()) continue;
            other.when = days_between(other.when.first(), days.end());
            return;
        }
        found.push_back({std::move(part), days});
    }
};

// -------------------------------------------------------------- KL 7 kap. 6 §: one step, no circle
void report_circle(const check& in, const circle& found) {
    const auto& of = in.of;
    auto made = in.work.found(finding_code::delegation_cycle, of.at(found.given.front()));
    made.when = found.when;
    made.sources.clear();
    std::vector<std::string_view> keys;
    for (const auto id : found.given) {
        add_place(made, of.at(id).where);
        add_sources(made, of.at(id).sources);
        keys.push_back(of.at(id).key);
    }
    const auto narrowest = *std::ranges::max_element(
        found.given, [&](sub_delegation_id left, sub_delegation_id right) {
            return of.at(left).matter != of.at(right).matter &&
                   of.is_kind_of(of.at(right).matter, of.at(left).matter);
        });
    maybe_example by;
    for (const auto id : found.given)
        if (!by)
            by = showing(
                in.work,
                sub_delegation_case{{in.work}, id}.on(found.when.first(), of.at(narrowest).matter),
                {reason_code::more_than_received, reason_code::chain_too_long});
    in.report(std::move(made),
              {"vidaredelegeringarna {0} leder tillbaka till den som först gav",
               "the sub-delegations {0} lead back to whoever first gave"},
              {"låt var och en få rätten av förvaltningschefen, i ett led",
               "have each receive the power from the head of administration, in one step"},
              {listed(keys)}, by);
}

} // namespace

void lint_circles(linter& work) {
    circle_search search{work};
    search.run();
    for (const auto& one : search.found) report_circle({work}, one);
}

} // namespace mandat::detail
