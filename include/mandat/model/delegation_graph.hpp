// SPDX-License-Identifier: MIT
#pragma once
// Who has given power to whom on one day, as a Boost.Graph graph (layer 1; not in the umbrella
// header).
//
// Which delegations give anything on a day, and to whom, is said here.

#include <mandat/domain/date.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/detail/graph_view.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/undated_things.hpp>

#include <boost/graph/properties.hpp>
#include <boost/property_map/property_map.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// From whoever gives to whoever receives; one of the two ids is valid.
struct delegation_edge {
    std::size_t source = 0;
    std::size_t target = 0;
    delegation_id direct;      ///< from the organ
    sub_delegation_id onwards; ///< from a head of administration (KL 7:6)
    friend constexpr auto operator<=>(const delegation_edge&,
                                      const delegation_edge&) noexcept = default;
};

/// Who has given power to whom on a day, before any fact, amount, unit, instrument or rule of law
/// is considered: an edge is what the data says was given, not that the recipient may decide.
///
/// Vertices are the organs, then the posts that exist on the day, each in the order of their ids. A
/// delegation is shown on the days of its order and its own; a role stands for each post with it.
/// Guidelines, and points that name execution or reserve the matter, give nothing. A sub-delegation
/// is shown on its own days while some version of its order is in force; whether the head received
/// the matter is for an algorithm, or a resolver, to say. Several edges may join the same two.
class delegation_graph : public detail::graph_view<delegation_edge> {
public:
    /// @complexity  O(n log n) in versions of orders, else O(n) in posts, delegations and edges
    delegation_graph(const governance& of, date day,
                     undated_things undated = undated_things::left_out)
        : delegation_graph{of, day, vertices_of(of, day, undated)} {}

    [[nodiscard]] date day() const noexcept { return day_; }
    /// @pre vertex < num_vertices
    [[nodiscard]] const subject& subject_of(std::size_t vertex) const {
        return subjects_.at(vertex);
    }
    /// Nothing when it does not exist on the day, or is neither organ nor post.
    [[nodiscard]] std::optional<std::size_t> vertex_of(subject who) const noexcept {
        return find(subjects_, who);
    }

private:
    using subjects = detail::vertex_table<subject>;

    delegation_graph(const governance& of, date day, subjects found)
        : graph_view{found.size(), edges_of(of, day, found)}
        , subjects_{std::move(found)}
        , day_{day} {}

    static std::optional<std::size_t> find(const subjects& among, subject who) noexcept {
        if (who.is(subject::kind::organ)) return among.find(0, who.number);
        if (who.is(subject::kind::post)) return among.find(1, who.number);
        return std::nullopt;
    }
    static subjects vertices_of(const governance& of, date day, undated_things undated) {
        subjects found;
        found.add<organ_id>(of.organs(), day, undated);
        found.add<post_id>(of.posts(), day, undated);
        return found;
    }

    /// The vertices of each role's posts.
    static std::vector<std::vector<std::size_t>> posts_by_role(const governance& of,
                                                               const subjects& among) {
        std::vector<std::vector<std::size_t>> found(of.roles().size());
        for (std::size_t i = 0; i < of.posts().size(); ++i) {
            const auto role = of.posts()[i].role;
            if (const auto vertex = among.find(1, i); vertex && role.is_valid())
                found[role.index()].push_back(*vertex);
        }
        return found;
    }
    static std::vector<delegation_edge> edges_of(const governance& of, date day,
                                                 const subjects& among) {
        const auto by_role = posts_by_role(of, among);
        std::vector<delegation_edge> made;
        const auto join = [&](subject from, subject to, delegation_id direct,
                              sub_delegation_id onwards) {
            const auto giver = find(among, from);
            if (!giver) return;
            if (to.is(subject::kind::role)) {
                for (const auto vertex : by_role[to.role().index()])
                    made.push_back({*giver, vertex, direct, onwards});
            } else if (const auto vertex = find(among, to)) {
                made.push_back({*giver, *vertex, direct, onwards});
            }
        };
        for (std::size_t i = 0; i < of.delegations().size(); ++i) {
            const auto& given = of.delegations()[i];
            const auto& point = of.at(given.point);
            const auto& order = of.at(point.order);
            const bool gives =
                order.kind == order_kind::delegation_order &&
                (point.kind == point_kind::delegation || point.kind == point_kind::urgent);
            if (gives && order.when.contains(day) && given.limits.when.contains(day))
                join(order.organ, given.delegate, delegation_id{i}, {});
        }
        std::set<std::string_view> in_force;
        for (const auto& order : of.orders())
            if (order.kind == order_kind::delegation_order && order.when.contains(day))
                in_force.insert(order.key);
        for (std::size_t i = 0; i < of.sub_delegations().size(); ++i) {
            const auto& given = of.sub_delegations()[i];
            if (given.limits.when.contains(day) && in_force.contains(of.at(given.order).key))
                join(given.from, given.to, {}, sub_delegation_id{i});
        }
        return made;
    }

    subjects subjects_;
    date day_;
};

} // namespace mandat

// Boost.Graph looks an interior property's map up here.
template<>
struct boost::property_map<mandat::delegation_graph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};
