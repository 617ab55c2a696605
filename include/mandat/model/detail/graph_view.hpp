// SPDX-License-Identifier: MIT
#pragma once
// What Boost.Graph asks of a graph, and how the things of a governance become its vertices (layer
// 1, private).
//
// Both graphs are made of this; what they show is in their own headers.

#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/undated_things.hpp>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <gsl/assert>

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

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

} // namespace mandat::detail
