// SPDX-License-Identifier: MIT
#pragma once
// Who stands above whom on one day, as a Boost.Graph graph (layer 1; not in the umbrella header).
//
// Which parts are vertices, and what stands above each, is said here.

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
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace mandat {

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

} // namespace mandat

// Boost.Graph looks an interior property's map up here.
template<>
struct boost::property_map<mandat::organisation_graph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<std::size_t>;
    using const_type = type;
};
