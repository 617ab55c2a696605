// SPDX-License-Identifier: MIT
#include "documents/approved.hpp"
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/documents/chart.hpp>

#include <cstdlib>
#include <string>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Hides every program from those that are started while it lives.
class empty_path {
public:
    empty_path() { ::setenv("PATH", "/nonexistent", 1); }
    ~empty_path() { ::setenv("PATH", saved_.c_str(), 1); }
    empty_path(const empty_path&) = delete;
    empty_path& operator=(const empty_path&) = delete;
    empty_path(empty_path&&) = delete;
    empty_path& operator=(empty_path&&) = delete;

private:
    std::string saved_ = std::getenv("PATH") == nullptr
                             ? ""
                             : std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): one thread
};

bool has_graphviz() {
    return std::system("command -v dot >/dev/null 2>&1") == 0;
} // NOLINT(concurrency-mt-unsafe): one thread

} // namespace

TEST_CASE("the organisation as a tree", "[report][chart][approved]") {
    is_approved("organisation.day.sv.approved.txt",
                organisation_in_text(ostmark(), day(2024, 3, 13), language::swedish));
    is_approved("organisation.all.en.approved.txt",
                organisation_in_text(ostmark(), {}, language::english));
    is_approved(
        "organisation.sv.md.approved.txt",
        organisation_in_text(ostmark(), day(2024, 3, 13), language::swedish, markup::markdown));
}

TEST_CASE("units stand in Swedish order under their own", "[report][chart]") {
    const auto text = organisation_in_text(ostmark(), day(2024, 3, 13), language::swedish);
    CHECK(text.find("VO Ortopedi") < text.find("VO Åldersmedicin"));
    CHECK(text.find("VO Åldersmedicin") < text.find("VO Ärftliga"));
    CHECK(text.find("VO Ärftliga") < text.find("VO Ögon"));
    CHECK(text.find("Inköpschef") < text.find("Inköpare"));
}

TEST_CASE("an order as a table", "[report][chart][approved]") {
    is_approved("order.sv.approved.txt", order_in_text(ostmark(), order_id{0}, language::swedish));
    is_approved("order.en.md.approved.txt",
                order_in_text(ostmark(), order_id{0}, language::english, markup::markdown));
}

TEST_CASE("charts as DOT, with names escaped", "[report][chart][approved]") {
    const auto organisation = organisation_in_dot(ostmark(), day(2024, 3, 13), language::swedish);
    CHECK_THAT(organisation, ContainsSubstring("Ekonomi &amp; &quot;styrning&quot; &lt;E&gt;"));
    CHECK_THAT(organisation, ContainsSubstring("VO Åldersmedicin"));
    is_approved("organisation.dot.approved.txt", organisation);
    is_approved("order.dot.approved.txt", order_in_dot(ostmark(), order_id{0}, language::swedish));
}

TEST_CASE("without Graphviz a sentence names the package", "[report][chart]") {
    const empty_path hidden;
    const auto drawn = svg_from("digraph {}");
    REQUIRE_FALSE(drawn.has_value());
    CHECK_THAT(drawn.error().text.sv, ContainsSubstring("installera paketet graphviz"));
    CHECK_THAT(drawn.error().text.en, ContainsSubstring("install the package graphviz"));
}

TEST_CASE("Graphviz draws both charts, and its complaint is passed on", "[report][chart]") {
    if (!has_graphviz()) {
        WARN("dot is not installed: drawing is not tested");
        return;
    }
    for (const auto& dot : {organisation_in_dot(ostmark(), {}, language::english),
                            order_in_dot(ostmark(), order_id{0}, language::english)}) {
        const auto drawn = svg_from(dot);
        REQUIRE(drawn.has_value());
        CHECK_THAT(drawn.value(), ContainsSubstring("</svg>"));
        CHECK_THAT(drawn.value(), ContainsSubstring("Regionstyrelsen"));
    }
    const auto broken = svg_from("nonsense {");
    REQUIRE_FALSE(broken.has_value());
    CHECK_THAT(broken.error().text.en, ContainsSubstring("syntax error"));
    // Far more than a channel holds, both ways.
    std::string large = "digraph {";
    for (int i = 0; i < 3000; ++i)
        large += "n" + std::to_string(i) + " [pos=\"0," + std::to_string(i) + "\", label=\"" +
                 std::string(60, 'x') + "\"];\n";
    CHECK(svg_from(large + "}").has_value());
}
