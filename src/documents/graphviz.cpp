// SPDX-License-Identifier: MIT
#include "forest.hpp"
#include "order_view.hpp"
#include "table.hpp"
#include <mandat/documents/chart.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphviz.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

struct box {
    std::string label; ///< HTML-like, escaped
    std::string_view fill;
    std::string_view line;
    std::string_view style = "rounded,filled";
};
struct arrow {
    std::string label;
    std::string_view style = "solid";
    bool within_column = false; ///< bends round on the right instead of going from left to right
};
using picture = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, box, arrow>;
using vertex = boost::graph_traits<picture>::vertex_descriptor;

using colours = std::pair<std::string_view, std::string_view>;
// Fill and line of each kind of box, light enough for black text in print.
constexpr colours region_colours{"#1f3a5f", "#1f3a5f"};
constexpr colours organ_colours{"#d9e6f5", "#3f6fa8"};
constexpr colours unit_colours{"#eef4ea", "#6f9460"};
constexpr colours company_colours{"#f6efdf", "#b08d3c"};
constexpr colours group_colours{"#f2f2f2", "#8a8a8a"};
constexpr colours point_colours{"#ffffff", "#555555"};
constexpr colours reserved_colours{"#f8e3e0", "#a8483f"};

/// Text for an HTML-like label: markup escaped, wrapped, lines set to the left.
std::string html(std::string_view text, std::size_t width) {
    std::string made;
    for (const auto& line : detail::wrapped(text, width))
        made += escaped_for_xml(line) + "<br align=\"left\"/>";
    return made;
}
std::string dot_string(std::string_view text) {
    std::string made{"\""};
    for (const char one : text) {
        if (one == '"' || one == '\\') made += '\\';
        made += one == '\n' ? ' ' : one;
    }
    return made + '"';
}
std::string strong(std::string_view text) {
    return "<b>" + html(text, 34) + "</b>";
}
std::string small(std::string_view text, std::string_view colour = "#555555") {
    if (text.empty()) return {};
    return R"(<font point-size="9" color=")" + std::string{colour} + R"(">)" + html(text, 44) +
           "</font>";
}

/// Writes through Boost.Graph. `ranks` are vertices that stand in one column.
std::string dot_text(const picture& drawn, std::string_view title,
                     const std::vector<std::vector<vertex>>& ranks) {
    std::ostringstream out;
    const auto write_box = [&](std::ostream& to, vertex at) {
        const auto& one = drawn[at];
        to << " [label=<" << one.label << ">, fillcolor=\"" << one.fill << "\", color=\""
           << one.line << "\", style=\"" << one.style << "\"]";
    };
    const auto write_arrow = [&](std::ostream& to, const auto& edge) {
        const auto& one = drawn[edge];
        to << " [style=" << one.style;
        if (one.within_column) to << ", headport=e, constraint=false";
        if (!one.label.empty()) to << ", label=" << dot_string(one.label);
        to << "]";
    };
    const auto write_graph = [&](std::ostream& to) {
        to << "graph [rankdir=LR, ordering=out, charset=\"UTF-8\", label=" << dot_string(title)
           << ", labelloc=t, fontname=\"Helvetica\", fontsize=16, "
           << "nodesep=0.12, ranksep=0.55, pad=0.3, bgcolor=white];\n"
           << "node [shape=box, fontname=\"Helvetica\", fontsize=11, margin=\"0.12,0.06\", "
              "height=0.3];\n"
           << "edge [color=\"#777777\", arrowsize=0.6, fontname=\"Helvetica\", fontsize=9, "
              "headport=w, tailport=e];\n";
        for (const auto& rank : ranks) {
            if (rank.size() < 2) continue;
            to << "{rank=same;";
            for (const auto at : rank) to << ' ' << at << ';';
            to << "}\n";
        }
    };
    boost::write_graphviz(out, drawn, write_box, write_arrow, write_graph);
    return out.str();
}

const colours& colours_of(branch::kind what) {
    switch (what) {
    case branch::kind::region: return region_colours;
    case branch::kind::organ: return organ_colours;
    case branch::kind::company: return company_colours;
    case branch::kind::unit: return unit_colours;
    case branch::kind::group: break;
    }
    return group_colours;
}

box box_for(const branch& one) {
    const auto& [fill, line] = colours_of(one.what);
    box made{{}, fill, line};
    const bool is_region = one.what == branch::kind::region;
    made.label =
        is_region ? "<font color=\"white\">" + strong(one.name) + "</font>" : strong(one.name);
    made.label += small(one.remark, is_region ? "#dddddd" : "#555555");
    for (const auto& seat : one.seats)
        made.label += small((seat.leads ? "● " : "○ ") + with_remark(seat), "#222222");
    return made;
}

/// A group of things with nothing below them, such as the companies, is one
/// box with a line for each.
bool is_list(const branch& one) {
    return one.what == branch::kind::group &&
           std::all_of(one.below.begin(), one.below.end(), [](const branch& below) {
               return below.below.empty() && below.seats.empty();
           });
}

vertex plant(const branch& one, picture& into) {
    const auto at = boost::add_vertex(box_for(one), into);
    if (is_list(one)) {
        for (const auto& below : one.below) into[at].label += small(with_remark(below), "#222222");
        return at;
    }
    for (const auto& below : one.below) boost::add_edge(at, plant(below, into), arrow{}, into);
    return at;
}

/// From the body through each row to its delegates, and on.
class order_drawer {
public:
    order_drawer(const governance& of, order_id order, std::optional<date> on, language wanted)
        : of_{of}
        , order_{order}
        , on_{on}
        , day_{naming_day(of, order)}
        , wanted_{wanted} {}

    [[nodiscard]] std::string draw() {
        const auto& order = of_.at(order_);
        const auto adopted = in_words(order.when).in(wanted_);
        const auto body =
            boost::add_vertex(box{strong(name_of(subject{order.organ}, of_, day_)) + small(adopted),
                                  organ_colours.first, organ_colours.second},
                              drawn_);
        const auto unlawful = unlawful_in(of_, order_, on_);
        for (const auto& row : rows_of(of_, order_, unlawful, on_, wanted_)) draw_row(body, row);
        for (const auto id : sub_delegations_under(of_, order_)) {
            const auto& one = of_.at(id);
            const auto what = one.number.empty() ? name_of(one.matter, of_, day_) : one.number;
            const auto label =
                (wanted_ == language::swedish ? "vidaredelegering " : "sub-delegation ") +
                std::string{what};
            const bool already_received = recipients_.contains(one.to);
            const auto to = recipient(one.to);
            if (!already_received) ranks_[1].pop_back(); // a column of its own, further right
            boost::add_edge(recipient(one.from), to, arrow{label, "dashed", already_received},
                            drawn_);
        }
        return dot_text(drawn_, order.title.empty() ? order.key : order.title, ranks_);
    }

private:
    void draw_row(vertex body, const order_row& row) {
        const auto kind = of_.at(row.point).kind;
        const auto& [fill, line] = kind == point_kind::reserved ? reserved_colours : point_colours;
        const auto matter = html(row.number + "  " + row.matter, 40);
        const auto point = boost::add_vertex(
            box{matter + small(row.limits, "#1f3a5f") + small(row.conditions), fill, line,
                kind == point_kind::execution || kind == point_kind::statutory ? "filled,dashed"
                                                                               : "filled"},
            drawn_);
        ranks_[0].push_back(point);
        boost::add_edge(body, point,
                        arrow{kind == point_kind::execution
                                  ? std::string{word_for(kind).text.in(wanted_)}
                                  : std::string{}},
                        drawn_);
        if (row.delegates.empty())
            drawn_[point].label += small(row.delegate_text, reserved_colours.second);
        for (const auto& one : row.delegates)
            boost::add_edge(point, recipient(one), arrow{}, drawn_);
        for (const auto& one : row.substitutes)
            boost::add_edge(
                point, recipient(one),
                arrow{wanted_ == language::swedish ? "ersättare" : "substitute", "dotted"}, drawn_);
    }
    vertex recipient(subject who) {
        if (const auto known = recipients_.find(who); known != recipients_.end())
            return known->second;
        const auto& [fill, line] = who.is(subject::kind::organ) ? organ_colours : unit_colours;
        const auto kind = who.is(subject::kind::role)
                              ? (wanted_ == language::swedish ? "var och en med rollen"
                                                              : "each post with the role")
                              : "";
        const auto made = boost::add_vertex(
            box{strong(name_of(who, of_, day_)) + small(kind), fill, line}, drawn_);
        ranks_[1].push_back(made);
        return recipients_.emplace(who, made).first->second;
    }

    const governance& of_;
    order_id order_;
    std::optional<date> on_;
    date day_;
    language wanted_;
    picture drawn_;
    std::map<subject, vertex> recipients_;
    std::vector<std::vector<vertex>> ranks_{2};
};

} // namespace

std::string organisation_in_dot(const governance& of, std::optional<date> on, language wanted) {
    const auto root = organisation_of(of, on, wanted);
    picture drawn;
    plant(root, drawn);
    const auto title = on ? root.name + ", " + to_text(*on) : root.name;
    return dot_text(drawn, title, {});
}

std::string order_in_dot(const governance& of, order_id order, language wanted,
                         std::optional<date> on) {
    return order_drawer{of, order, on, wanted}.draw();
}

} // namespace mandat
