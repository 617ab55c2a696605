// SPDX-License-Identifier: MIT
//
// Boost.Graph's own algorithms over the two views. Expected answers are read off the drawing of the small region:
//
//   rf ── beredning      rs ── kontoret ─┬─ direktor        sjn ─┬─ au
//                                        └─ inkop               ├─ ordforande
//   revisorer (undated)                     └─ inkopschef       └─ sjukvard ─┬─ forvaltningschef
//                                                                            ├─ medicin ── vc_medicin
//   rontgen hangs below ortopedi through 2024-12-31, then below medicin;     ├─ ortopedi ─┬─ vc_ortopedi
//   kirurgi exists through 2024-12-31.                                       │            └─ rontgen ── rontgenchef
//                                                                            └─ kirurgi
#include "model/drafts.hpp"
#include "support/catch.hpp"
#include <mandat/model/graph.hpp>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/incremental_components.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/pending/disjoint_sets.hpp>
#include <boost/property_map/property_map.hpp>

#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using drafted::between;
using drafted::built;
using drafted::on;
using drafted::small_region;

namespace {

template<class Graph>
constexpr bool models_what_algorithms_ask() {
    BOOST_CONCEPT_ASSERT((boost::GraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT(
        (boost::ReadablePropertyGraphConcept<Graph, std::size_t, boost::vertex_index_t>));
    using reversed = boost::reverse_graph<Graph>;
    BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<reversed>));
    BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<reversed>));
    return true;
}
static_assert(models_what_algorithms_ask<organisation_graph>());
static_assert(models_what_algorithms_ask<delegation_graph>());

/// A governance with its keys at hand.
struct region_under_test {
    governance of = built(small_region());

    [[nodiscard]] std::string_view key_of(const organisation_part& part) const {
        if (part.is(organisation_part::kind::organ)) return of.at(part.organ()).key;
        if (part.is(organisation_part::kind::unit)) return of.at(part.unit()).key;
        return of.at(part.post()).key;
    }
    [[nodiscard]] std::string_view key_of(const subject& who) const {
        return who.is(subject::kind::organ) ? of.at(who.organ()).key : of.at(who.post()).key;
    }
    [[nodiscard]] std::string_view key_in(const organisation_graph& graph,
                                          std::size_t vertex) const {
        return key_of(graph.part_of(vertex));
    }
    [[nodiscard]] std::string_view key_in(const delegation_graph& graph, std::size_t vertex) const {
        return key_of(graph.subject_of(vertex));
    }
    /// `above > below` for each edge.
    template<class Graph>
    [[nodiscard]] std::multiset<std::string> edges_of(const Graph& graph) const {
        std::multiset<std::string> found;
        const auto [first, last] = edges(graph);
        for (auto edge = first; edge != last; ++edge)
            found.insert(std::string{key_in(graph, edge->source)} + " > " +
                         std::string{key_in(graph, edge->target)});
        return found;
    }
    /// Everything that can be reached from a vertex, with the least number of steps.
    template<class Graph, class View>
    [[nodiscard]] std::map<std::string_view, int> reached(const Graph& named, const View& walked,
                                                          std::size_t from) const {
        std::vector<int> steps(num_vertices(walked), -1);
        const auto index = get(boost::vertex_index, walked);
        const auto distance = boost::make_iterator_property_map(steps.begin(), index);
        put(distance, from, 0);
        boost::breadth_first_search(walked, from,
                                    boost::visitor(boost::make_bfs_visitor(
                                        boost::record_distances(distance, boost::on_tree_edge{}))));
        std::map<std::string_view, int> found;
        for (std::size_t vertex = 0; vertex < steps.size(); ++vertex)
            if (vertex != from && steps[vertex] >= 0) found[key_in(named, vertex)] = steps[vertex];
        return found;
    }
};

using steps = std::map<std::string_view, int>;

template<class Graph>
std::size_t count_strong_components(const Graph& graph) {
    std::vector<std::size_t> component(num_vertices(graph));
    return boost::strong_components(graph, boost::make_iterator_property_map(
                                               component.begin(), get(boost::vertex_index, graph)));
}

/// The vertex that every way from `entry` to each vertex leads through last.
template<class Graph>
std::vector<std::size_t> immediate_dominators(const Graph& graph, std::size_t entry) {
    std::vector<std::size_t> found(num_vertices(graph), Graph::null_vertex());
    boost::lengauer_tarjan_dominator_tree(
        graph, entry,
        boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, graph)));
    return found;
}

} // namespace

TEST_CASE("The organisation of a day leads from organs down to posts", "[model][graph]") {
    const region_under_test region;
    const organisation_graph graph{region.of, on(2024, 6, 1)};
    CHECK(region.edges_of(graph) ==
          std::multiset<std::string>{
              "rf > beredning", "sjn > au", "sjn > ordforande", "sjn > sjukvard", "rs > kontoret",
              "kontoret > inkop", "kontoret > direktor", "inkop > inkopschef", "sjukvard > medicin",
              "sjukvard > ortopedi", "sjukvard > kirurgi", "sjukvard > forvaltningschef",
              "medicin > vc_medicin", "ortopedi > vc_ortopedi", "ortopedi > rontgen",
              "rontgen > rontgenchef"});
    CHECK(num_vertices(graph) == 5 + 7 + 7); // all but the undated auditors
    CHECK(num_edges(graph) == 16);
}

TEST_CASE("Edges in, out and in all tell the same story", "[model][graph]") {
    const region_under_test region;
    const organisation_graph organisation{region.of, on(2024, 6, 1)};
    const delegation_graph delegations{region.of, on(2024, 6, 1)};
    const auto check = [](const auto& graph) {
        using boost::source; // unqualified, `source` is mandat's record of where a fact comes from
        using boost::target;
        std::size_t in = 0;
        std::size_t out = 0;
        const auto [first, last] = vertices(graph);
        for (auto vertex = first; vertex != last; ++vertex) {
            CHECK(get(boost::vertex_index, graph, *vertex) == *vertex);
            const auto [out_first, out_last] = out_edges(*vertex, graph);
            const auto [in_first, in_last] = in_edges(*vertex, graph);
            CHECK(static_cast<std::size_t>(std::distance(out_first, out_last)) ==
                  out_degree(*vertex, graph));
            CHECK(static_cast<std::size_t>(std::distance(in_first, in_last)) ==
                  in_degree(*vertex, graph));
            CHECK(degree(*vertex, graph) == in_degree(*vertex, graph) + out_degree(*vertex, graph));
            for (auto edge = out_first; edge != out_last; ++edge)
                CHECK(source(*edge, graph) == *vertex);
            for (auto edge = in_first; edge != in_last; ++edge)
                CHECK(target(*edge, graph) == *vertex);
            in += in_degree(*vertex, graph);
            out += out_degree(*vertex, graph);
        }
        CHECK(in == num_edges(graph));
        CHECK(out == num_edges(graph));
    };
    check(organisation);
    check(delegations);
}

TEST_CASE("Breadth-first search from a committee reaches its whole administration",
          "[model][graph]") {
    const region_under_test region;
    const organisation_graph graph{region.of, on(2024, 6, 1)};
    const auto from = graph.vertex_of(region.of.find_organ("sjn"));
    REQUIRE(from);
    CHECK(region.reached(graph, graph, *from) == steps{{"au", 1},
                                                       {"ordforande", 1},
                                                       {"sjukvard", 1},
                                                       {"forvaltningschef", 2},
                                                       {"medicin", 2},
                                                       {"ortopedi", 2},
                                                       {"kirurgi", 2},
                                                       {"vc_medicin", 3},
                                                       {"rontgen", 3},
                                                       {"vc_ortopedi", 3},
                                                       {"rontgenchef", 4}});
}

TEST_CASE("From a post upwards the way depends on the day a unit moved", "[model][graph]") {
    const region_under_test region;
    const auto above = [&](date day) {
        const organisation_graph graph{region.of, day};
        const auto from = graph.vertex_of(region.of.find_post("rontgenchef"));
        REQUIRE(from);
        return region.reached(graph, boost::make_reverse_graph(graph), *from);
    };
    const steps below_ortopedi{{"rontgen", 1}, {"ortopedi", 2}, {"sjukvard", 3}, {"sjn", 4}};
    const steps below_medicin{{"rontgen", 1}, {"medicin", 2}, {"sjukvard", 3}, {"sjn", 4}};
    CHECK(above(on(2021, 1, 1)) == below_ortopedi);
    CHECK(above(on(2024, 12, 30)) == below_ortopedi);
    CHECK(above(on(2024, 12, 31)) == below_ortopedi);
    CHECK(above(on(2025, 1, 1)) == below_medicin);
}

TEST_CASE("Only what exists on the day is in the graph, undated things where they are wanted",
          "[model][graph]") {
    const region_under_test region;
    const auto kirurgi = region.of.find_unit("kirurgi");
    const auto revisorer = region.of.find_organ("revisorer");

    CHECK_FALSE(organisation_graph(region.of, on(2020, 12, 31)).vertex_of(kirurgi));
    CHECK(organisation_graph(region.of, on(2021, 1, 1)).vertex_of(kirurgi));
    CHECK(organisation_graph(region.of, on(2024, 12, 31)).vertex_of(kirurgi));
    CHECK_FALSE(organisation_graph(region.of, on(2025, 1, 1)).vertex_of(kirurgi));

    CHECK_FALSE(organisation_graph(region.of, on(2024, 6, 1)).vertex_of(revisorer));
    const organisation_graph drawn{region.of, on(2024, 6, 1), undated_things::included};
    CHECK(drawn.vertex_of(revisorer));
    CHECK(degree(*drawn.vertex_of(revisorer), drawn) == 0);
    CHECK_FALSE(
        organisation_graph(region.of, on(2025, 1, 1), undated_things::included).vertex_of(kirurgi));

    for (const auto special :
         {date{}, date{boost::date_time::pos_infin}, date{boost::date_time::neg_infin}}) {
        CHECK(num_vertices(organisation_graph(region.of, special)) == 0);
        CHECK(num_vertices(organisation_graph(region.of, special, undated_things::included)) == 0);
        CHECK(num_edges(delegation_graph(region.of, special)) == 0);
    }
}

TEST_CASE("What hangs below a thing that is gone stands alone", "[model][graph]") {
    auto drafts = small_region();
    drafts.posts.push_back(drafted::post("kirurgichef", "kirurgi"));
    const auto of = built(drafts);
    const organisation_graph before{of, on(2024, 12, 31)};
    const organisation_graph after{of, on(2025, 1, 1)};
    CHECK(in_degree(before.vertex_of(of.find_post("kirurgichef")).value(), before) == 1);
    CHECK(in_degree(after.vertex_of(of.find_post("kirurgichef")).value(), after) == 0);
}

TEST_CASE("Vertices and things name each other", "[model][graph]") {
    const region_under_test region;
    const organisation_graph organisation{region.of, on(2024, 6, 1)};
    for (std::size_t vertex = 0; vertex < num_vertices(organisation); ++vertex) {
        CHECK(organisation.vertex_of(organisation.part_of(vertex)) == vertex);
        const auto who = organisation.subject_of(vertex);
        const bool is_unit = organisation.part_of(vertex).is(organisation_part::kind::unit);
        CHECK(who.is(subject::kind::nobody) == is_unit);
        if (!is_unit) CHECK(organisation.vertex_of(who) == vertex);
    }
    const delegation_graph delegations{region.of, on(2024, 6, 1)};
    for (std::size_t vertex = 0; vertex < num_vertices(delegations); ++vertex)
        CHECK(delegations.vertex_of(delegations.subject_of(vertex)) == vertex);

    CHECK_FALSE(delegations.vertex_of(subject{}));
    CHECK_FALSE(delegations.vertex_of(region.of.find_role("vc")));
    CHECK_FALSE(delegations.vertex_of(post_id{}));
    CHECK_FALSE(organisation.vertex_of(unit_id{}));
    CHECK_FALSE(organisation.vertex_of(organ_id{1000}));
}

TEST_CASE("The organisation has no circle, so it can be sorted with each superior first",
          "[model][graph]") {
    const region_under_test region;
    const organisation_graph graph{region.of, on(2024, 6, 1)};
    REQUIRE(count_strong_components(graph) == num_vertices(graph));

    std::vector<std::size_t> lowest_first;
    boost::topological_sort(graph, std::back_inserter(lowest_first));
    REQUIRE(lowest_first.size() == num_vertices(graph));
    std::vector<std::size_t> place(lowest_first.size());
    for (std::size_t i = 0; i < lowest_first.size(); ++i) place[lowest_first[i]] = i;
    const auto [first, last] = edges(graph);
    for (auto edge = first; edge != last; ++edge) CHECK(place[edge->target] < place[edge->source]);
}

TEST_CASE("The organisation falls into the trees of its organs", "[model][graph]") {
    const region_under_test region;
    const organisation_graph graph{region.of, on(2024, 6, 1), undated_things::included};
    std::vector<std::size_t> rank(num_vertices(graph));
    std::vector<std::size_t> parent(num_vertices(graph));
    boost::disjoint_sets<std::size_t*, std::size_t*> sets{rank.data(), parent.data()};
    boost::initialize_incremental_components(graph, sets);
    boost::incremental_components(graph, sets);
    const auto [first, last] = vertices(graph);
    CHECK(sets.count_sets(first, last) == 4); // rf, rs, sjn, revisorer
    const auto tree = [&](auto part) { return sets.find_set(graph.vertex_of(part).value()); };
    CHECK(tree(region.of.find_organ("sjn")) == tree(region.of.find_post("rontgenchef")));
    CHECK(tree(region.of.find_organ("rs")) == tree(region.of.find_post("inkopschef")));
    CHECK(tree(region.of.find_organ("rs")) != tree(region.of.find_organ("sjn")));
}

TEST_CASE("Delegations of a day lead from organ to delegate, and from head to sub-delegate",
          "[model][graph]") {
    const region_under_test region;
    const auto on_day = [&](date day) { return region.edges_of(delegation_graph{region.of, day}); };
    using found = std::multiset<std::string>;

    const found first_version{"sjn > forvaltningschef", "sjn > forvaltningschef"};
    // A role stands for each post with it.
    const found second_version{"sjn > ordforande", "sjn > forvaltningschef", "sjn > vc_medicin",
                               "sjn > vc_ortopedi", "sjn > au"};
    auto with_sub_delegations = second_version;
    with_sub_delegations.insert(
        {"forvaltningschef > rontgenchef", "forvaltningschef > vc_ortopedi"});
    auto with_the_board = with_sub_delegations;
    with_the_board.insert("rs > direktor");

    CHECK(on_day(on(2021, 12, 31)).empty());
    CHECK(on_day(on(2022, 1, 1)) == first_version);
    CHECK(on_day(on(2023, 12, 31)) == first_version);
    CHECK(on_day(on(2024, 1, 1)) == second_version);
    CHECK(on_day(on(2024, 1, 31)) == second_version);
    CHECK(on_day(on(2024, 2, 1)) == with_sub_delegations);
    CHECK(on_day(on(2024, 3, 11)) == with_sub_delegations);
    CHECK(on_day(on(2024, 3, 12)) == with_the_board);
}

TEST_CASE("Each edge of the delegations names the record it comes from", "[model][graph]") {
    const region_under_test region;
    const delegation_graph graph{region.of, on(2024, 6, 1)};
    const auto [first, last] = edges(graph);
    std::set<delegation_id> direct;
    std::set<sub_delegation_id> onwards;
    for (auto edge = first; edge != last; ++edge) {
        CHECK(edge->direct.is_valid() != edge->onwards.is_valid());
        if (edge->direct.is_valid()) {
            direct.insert(edge->direct);
            const auto& given = region.of.at(edge->direct);
            const auto& order = region.of.at(region.of.at(given.point).order);
            CHECK(graph.subject_of(edge->source) == subject{order.organ});
        } else {
            onwards.insert(edge->onwards);
            CHECK(graph.subject_of(edge->source) == subject{region.of.at(edge->onwards).from});
        }
    }
    CHECK(direct.size() == 5); // four points of the committee's order, one of the board's
    CHECK(onwards.size() == 2);
}

TEST_CASE("Guidelines, execution and reserved points give nothing to draw", "[model][graph]") {
    auto drafts = small_region();
    drafts.orders[1].points[1].kind = point_kind::execution; // 2.1
    drafts.orders[1].points[3].kind = point_kind::reserved;  // 3.1
    drafts.orders[2].kind = order_kind::guideline;
    drafts.sub_delegations.clear();
    const region_under_test region{built(drafts)};
    CHECK(region.edges_of(delegation_graph{region.of, on(2024, 6, 1)}) ==
          std::multiset<std::string>{"sjn > ordforande", "sjn > vc_medicin", "sjn > vc_ortopedi"});
}

TEST_CASE("A point's own period narrows its order's", "[model][graph]") {
    auto drafts = small_region();
    drafts.orders[2].points[0].whole.limits.when = between(on(2024, 3, 1), on(2024, 3, 31));
    const auto of = built(drafts);
    const auto is_given = [&](date day) {
        const delegation_graph graph{of, day};
        return in_degree(graph.vertex_of(of.find_post("direktor")).value(), graph) == 1;
    };
    CHECK_FALSE(is_given(on(2024, 3, 1))); // before the order
    CHECK_FALSE(is_given(on(2024, 3, 11)));
    CHECK(is_given(on(2024, 3, 12)));
    CHECK(is_given(on(2024, 3, 31)));
    CHECK_FALSE(is_given(on(2024, 4, 1)));
}

TEST_CASE("From a post back to the organ whose power it holds", "[model][graph]") {
    const region_under_test region;
    const delegation_graph graph{region.of, on(2024, 6, 1)};
    const auto from = graph.vertex_of(region.of.find_post("rontgenchef"));
    REQUIRE(from);
    CHECK(region.reached(graph, boost::make_reverse_graph(graph), *from) ==
          steps{{"forvaltningschef", 1}, {"sjn", 2}});
}

TEST_CASE("Dominators tell whose power ends with the head's, and whose does not",
          "[model][graph]") {
    const region_under_test region;
    const delegation_graph graph{region.of, on(2024, 6, 1)};
    const auto vertex = [&](const char* key) {
        return graph.vertex_of(region.of.find_post(key)).value();
    };
    const auto committee = graph.vertex_of(region.of.find_organ("sjn")).value();
    const auto dominators = immediate_dominators(graph, committee);
    const auto head = vertex("forvaltningschef");
    CHECK(dominators[head] == committee);
    CHECK(dominators[vertex("rontgenchef")] == head);      // by sub-delegation alone
    CHECK(dominators[vertex("vc_ortopedi")] == committee); // by its role as well
    CHECK(dominators[vertex("vc_medicin")] == committee);
    CHECK(dominators[vertex("direktor")] ==
          delegation_graph::null_vertex()); // the board's, not the committee's
    CHECK(dominators[committee] == delegation_graph::null_vertex());
}

TEST_CASE("Strong components find heads who sub-delegate to each other", "[model][graph]") {
    // No law allows it, and that is why a tool must be able to see it.
    auto drafts = small_region();
    drafts.sub_delegations.push_back(
        drafted::sub_delegation("vd3", "rontgenchef", "forvaltningschef", "sjn", "2.1"));
    const auto of = built(drafts);
    const delegation_graph before{of, on(2024, 1, 31)};
    const delegation_graph after{of, on(2024, 2, 1)};
    CHECK(count_strong_components(before) == num_vertices(before));
    CHECK(count_strong_components(after) == num_vertices(after) - 1);
}

TEST_CASE("A graph outlives the governance it was made from", "[model][graph]") {
    const auto graph = [] { return organisation_graph{built(small_region()), on(2024, 6, 1)}; }();
    CHECK(num_edges(graph) == 16);
    CHECK(graph.day() == on(2024, 6, 1));
    const auto copy = graph;
    CHECK(num_edges(copy) == 16);
}
