// SPDX-License-Identifier: MIT
#pragma once
// The organisation and the delegations of one day as Boost.Graph graphs (layer 1; not
// in the umbrella header).
//
// Both model VertexListGraph, EdgeListGraph and BidirectionalGraph with an interior vertex index,
// so that any algorithm of Boost.Graph runs on them. They own what they hold and need no
// governance once they are made.

#include <mandat/domain/date.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <gsl/assert>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// Things that no document dates exist on no day that we know: left out, unless a
/// drawing wants to show them.
enum class undated_things : std::uint8_t { left_out, included };

namespace detail {

/// Edges grouped by one of their ends, and within it in the order they were given.
template<class Edge>
class grouped_edges {
public:
    grouped_edges(std::size_t vertices, const std::vector<Edge>& given, std::size_t Edge::*end)
        : begins_(vertices + 1)
        , edges_(given.size()) {
        for (const auto& edge : given) ++begins_[edge.*end + 1];
        for (std::size_t i = 0; i < vertices; ++i) begins_[i + 1] += begins_[i];
        auto next = begins_;
        for (const auto& edge : given) edges_[next[edge.*end]++] = edge;
    }

    [[nodiscard]] const Edge* begin() const noexcept { return edges_.data(); }
    [[nodiscard]] const Edge* end() const noexcept { return edges_.data() + edges_.size(); }
    [[nodiscard]] std::size_t size() const noexcept { return edges_.size(); }
    [[nodiscard]] std::size_t vertices() const noexcept { return begins_.size() - 1; }
    /// @pre vertex < vertices()
    [[nodiscard]] std::pair<const Edge*, const Edge*> at(std::size_t vertex) const {
        Expects(vertex < vertices());
        return {begin() + begins_[vertex], begin() + begins_[vertex + 1]};
    }

private:
    std::vector<std::size_t>
        begins_; ///< where each vertex's edges begin, and the end of the last one's
    std::vector<Edge> edges_;
};

/// What Boost.Graph asks of a graph, over edges that know their `source` and `target`.
template<class Edge>
class graph_view {
public:
    using vertex_descriptor = std::size_t;
    using edge_descriptor = Edge;
    using vertex_iterator = boost::counting_iterator<std::size_t>;
    using edge_iterator = const Edge*;
    using out_edge_iterator = const Edge*;
    using in_edge_iterator = const Edge*;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using directed_category = boost::bidirectional_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    struct traversal_category : virtual boost::bidirectional_graph_tag,
                                virtual boost::vertex_list_graph_tag,
                                virtual boost::edge_list_graph_tag {};

    [[nodiscard]] static constexpr std::size_t null_vertex() noexcept {
        return std::numeric_limits<std::size_t>::max();
    }

    [[nodiscard]] friend std::pair<vertex_iterator, vertex_iterator>
    vertices(const graph_view& graph) {
        return {vertex_iterator{0}, vertex_iterator{graph.out_.vertices()}};
    }
    [[nodiscard]] friend std::size_t num_vertices(const graph_view& graph) noexcept {
        return graph.out_.vertices();
    }
    [[nodiscard]] friend std::pair<const Edge*, const Edge*>
    edges(const graph_view& graph) noexcept {
        return {graph.out_.begin(), graph.out_.end()};
    }
    [[nodiscard]] friend std::size_t num_edges(const graph_view& graph) noexcept {
        return graph.out_.size();
    }
    [[nodiscard]] friend std::size_t source(const Edge& edge, const graph_view&) noexcept {
        return edge.source;
    }
    [[nodiscard]] friend std::size_t target(const Edge& edge, const graph_view&) noexcept {
        return edge.target;
    }
    [[nodiscard]] friend std::pair<const Edge*, const Edge*> out_edges(std::size_t vertex,
                                                                       const graph_view& graph) {
        return graph.out_.at(vertex);
    }
    [[nodiscard]] friend std::pair<const Edge*, const Edge*> in_edges(std::size_t vertex,
                                                                      const graph_view& graph) {
        return graph.in_.at(vertex);
    }
    [[nodiscard]] friend std::size_t out_degree(std::size_t vertex, const graph_view& graph) {
        const auto [first, last] = graph.out_.at(vertex);
        return static_cast<std::size_t>(last - first);
    }
    [[nodiscard]] friend std::size_t in_degree(std::size_t vertex, const graph_view& graph) {
        const auto [first, last] = graph.in_.at(vertex);
        return static_cast<std::size_t>(last - first);
    }
    [[nodiscard]] friend std::size_t degree(std::size_t vertex, const graph_view& graph) {
        return out_degree(vertex, graph) + in_degree(vertex, graph);
    }
    [[nodiscard]] friend boost::typed_identity_property_map<std::size_t>
    get(boost::vertex_index_t, const graph_view&) noexcept {
        return {};
    }
    [[nodiscard]] friend std::size_t get(boost::vertex_index_t, const graph_view&,
                                         std::size_t vertex) noexcept {
        return vertex;
    }

protected:
    graph_view(std::size_t vertices, const std::vector<Edge>& edges)
        : out_{vertices, edges, &Edge::source}
        , in_{vertices, edges, &Edge::target} {}

private:
    grouped_edges<Edge> out_;
    grouped_edges<Edge> in_;
};

/// Numbers the things of a governance that a graph shows; each kind of thing
/// has its own range of ids.
template<class Thing>
class vertex_table {
public:
    /// Adds those of a table that exist on the day.
    template<class Id, class Table>
    void add(const Table& table, date day, undated_things undated) {
        for (std::size_t i = 0; i < table.size(); ++i) {
            const dated& when = table[i].when;
            const bool shown =
                when.contains(day) || (undated == undated_things::included && when.when.is_empty());
            numbers_.push_back(shown && is_calendar_day(day) ? things_.size() : absent);
            if (numbers_.back() != absent) things_.emplace_back(Id{i});
        }
        ends_.push_back(numbers_.size());
    }
    /// The vertex of the `index`th thing of the `kind`th table added.
    [[nodiscard]] std::optional<std::size_t> find(std::size_t kind,
                                                  std::size_t index) const noexcept {
        const std::size_t begin = kind == 0 ? 0 : ends_[kind - 1];
        if (index >= ends_[kind] - begin || numbers_[begin + index] == absent) return std::nullopt;
        return numbers_[begin + index];
    }
    [[nodiscard]] const Thing& at(std::size_t vertex) const {
        Expects(vertex < things_.size());
        return things_[vertex];
    }
    [[nodiscard]] std::size_t size() const noexcept { return things_.size(); }

private:
    static constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> numbers_;
    std::vector<std::size_t> ends_;
    std::vector<Thing> things_;
};

} // namespace detail

/// A part of the organisation: an organ, a unit or a post.
struct organisation_part {
    enum class kind : std::uint8_t { organ, unit, post };
    kind what = kind::organ;
    std::uint32_t number = std::numeric_limits<std::uint32_t>::max();

    constexpr organisation_part() noexcept = default;
    constexpr organisation_part(organ_id organ) noexcept
        : number{organ.value()} {}
    constexpr organisation_part(unit_id unit) noexcept
        : what{kind::unit}
        , number{unit.value()} {}
    constexpr organisation_part(post_id post) noexcept
        : what{kind::post}
        , number{post.value()} {}

    [[nodiscard]] constexpr bool is(kind wanted) const noexcept { return what == wanted; }
    [[nodiscard]] constexpr organ_id organ() const noexcept { return organ_id{number}; }
    [[nodiscard]] constexpr unit_id unit() const noexcept { return unit_id{number}; }
    [[nodiscard]] constexpr post_id post() const noexcept { return post_id{number}; }
    friend constexpr auto operator<=>(const organisation_part&,
                                      const organisation_part&) noexcept = default;
};

/// From the part above to the part below.
struct organisation_edge {
    std::size_t source = 0;
    std::size_t target = 0;
    friend constexpr auto operator<=>(const organisation_edge&,
                                      const organisation_edge&) noexcept = default;
};

/// Who stands above whom on a day: a forest, for each part has at most one above it.
///
/// Vertices are the organs, then the units, then the posts that exist on the day, each in the order
/// of their ids. Edges lead downwards: organ to organ, organ to the topmost units of its
/// administration, unit to unit as the tree stood that day, unit to post, and organ to its elected
/// seats. A part whose superior does not exist on the day stands alone. A day that is no calendar
/// day gives an empty graph.
class organisation_graph : public detail::graph_view<organisation_edge> {
public:
    /// @complexity  O(n) in organs, units and posts
    organisation_graph(const governance& of, date day,
                       undated_things undated = undated_things::left_out)
        : organisation_graph{of, day, vertices_of(of, day, undated)} {}

    [[nodiscard]] date day() const noexcept { return day_; }
    /// @pre vertex < num_vertices
    [[nodiscard]] const organisation_part& part_of(std::size_t vertex) const {
        return parts_.at(vertex);
    }
    /// Nothing when the part does not exist on the day.
    [[nodiscard]] std::optional<std::size_t> vertex_of(organisation_part part) const noexcept {
        return find(parts_, part);
    }
    /// The organ or post at a vertex; nobody for a unit. @pre vertex < num_vertices
    [[nodiscard]] subject subject_of(std::size_t vertex) const {
        const auto& part = part_of(vertex);
        if (part.is(organisation_part::kind::organ)) return part.organ();
        if (part.is(organisation_part::kind::post)) return part.post();
        return {};
    }
    /// Nothing when it does not exist on the day, or is neither organ nor post.
    [[nodiscard]] std::optional<std::size_t> vertex_of(subject who) const noexcept {
        if (who.is(subject::kind::organ)) return vertex_of(organisation_part{who.organ()});
        if (who.is(subject::kind::post)) return vertex_of(organisation_part{who.post()});
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> vertex_of(organ_id organ) const noexcept {
        return vertex_of(organisation_part{organ});
    }
    [[nodiscard]] std::optional<std::size_t> vertex_of(unit_id unit) const noexcept {
        return vertex_of(organisation_part{unit});
    }
    [[nodiscard]] std::optional<std::size_t> vertex_of(post_id post) const noexcept {
        return vertex_of(organisation_part{post});
    }

private:
    using parts = detail::vertex_table<organisation_part>;

    organisation_graph(const governance& of, date day, parts found)
        : graph_view{found.size(), edges_of(of, day, found)}
        , parts_{std::move(found)}
        , day_{day} {}

    static std::optional<std::size_t> find(const parts& among, organisation_part part) noexcept {
        return among.find(static_cast<std::size_t>(part.what), part.number);
    }
    static parts vertices_of(const governance& of, date day, undated_things undated) {
        parts found;
        found.add<organ_id>(of.organs(), day, undated);
        found.add<unit_id>(of.units(), day, undated);
        found.add<post_id>(of.posts(), day, undated);
        return found;
    }
    static organisation_part above(const governance& of, date day, const organisation_part& part) {
        switch (part.what) {
        case organisation_part::kind::organ: return of.at(part.organ()).parent;
        case organisation_part::kind::unit: {
            const auto& unit = of.at(part.unit());
            if (const auto parent = unit.parent_on(day); parent.is_valid()) return parent;
            return unit.organ;
        }
        case organisation_part::kind::post: {
            const auto& post = of.at(part.post());
            if (is_elected(post.kind)) return post.organ;
            return post.unit;
        }
        }
        return {};
    }
    static std::vector<organisation_edge> edges_of(const governance& of, date day,
                                                   const parts& among) {
        std::vector<organisation_edge> made;
        for (std::size_t vertex = 0; vertex < among.size(); ++vertex)
            if (const auto superior = find(among, above(of, day, among.at(vertex))))
                made.push_back({*superior, vertex});
        return made;
    }

    parts parts_;
    date day_;
};

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
struct boost::property_map<mandat::organisation_graph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};
template<>
struct boost::property_map<mandat::delegation_graph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};
