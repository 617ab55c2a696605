# The pages of lint's findings as C++ for the compiled part `documents`. src/lint/findings/README.md
# says what a page holds.
#
# cmake -D FOLDER=<folder of the pages> -D PAGES=<name.md;...> -D OUTPUT=<embedded_findings.cpp> -P embed-findings.cmake

cmake_minimum_required(VERSION 3.25)

set(law_heading "## Lag / Law")
set(failing_heading "## Ger fyndet / Gives the finding")
set(passing_heading "## Ger det inte / Does not give it")
set(rest_is_the_boards "Ordningens övriga rader är [styrelsens](shared/styrelsen.toml). / \
The order's other lines are [the board's](shared/styrelsen.toml).")

# While a page is read, `rest` is what is left of it, `next_line` where that begins, `line` where
# its last heading stood.
function(fail text)
    # Indented lines are not wrapped by message().
    message(FATAL_ERROR "  src/lint/findings/${page}:${line}: ${text}\n")
endfunction()

# Takes the next section off the page, which has to stand under `heading`.
function(take_section heading out)
    set(line ${next_line})
    string(FIND "${rest}" "${heading}\n" begin)
    if(NOT begin EQUAL 0)
        string(REGEX MATCH "^[^\n]*" found "${rest}")
        fail("`${heading}` is expected here, not `${found}`")
    endif()
    string(LENGTH "${heading}\n" begin)
    string(FIND "${rest}\n## " "\n## " end)
    math(EXPR length "${end} + 1 - ${begin}")
    string(SUBSTRING "${rest}\n" ${begin} ${length} ${out})
    string(REGEX REPLACE "^\n+|\n+$" "" ${out} "${${out}}")
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${rest}\n" 0 ${end} taken)
    string(SUBSTRING "${rest}\n" ${end} -1 rest)
    string(STRIP "${rest}" rest)

    string(REGEX MATCHALL "\n" line_feeds "${taken}")
    list(LENGTH line_feeds lines)
    math(EXPR next_line "${line} + ${lines}")
    return(PROPAGATE rest line next_line ${out})
endfunction()

# A text of ours: one paragraph, on as many lines as its writer likes.
function(take_paragraph heading out)
    take_section("${heading}" ${out})
    if("${${out}}" STREQUAL "" OR "${${out}}" MATCHES "\n[ \t]*\n")
        fail("`${heading}` holds one paragraph")
    endif()
    string(REGEX REPLACE "[ \t]*\n[ \t]*" " " ${out} "${${out}}")
    return(PROPAGATE rest line next_line ${out})
endfunction()

# A list of rules, which a page may be without. As C++: "KL-6-37", "KL-6-39"
function(take_law out)
    set(${out} "")
    string(FIND "${rest}" "${law_heading}\n" begin)
    if(begin EQUAL 0)
        take_section("${law_heading}" ${out})
        if(NOT "${${out}}" MATCHES "^- [A-Za-z0-9-]+(\n- [A-Za-z0-9-]+)*$")
            fail("`${law_heading}` holds a list of rules, such as `- KL-6-38-1`")
        endif()
        string(REGEX REPLACE "- ([^\n]+)" "\"\\1\"" ${out} "${${out}}")
        string(REPLACE "\n" ", " ${out} "${${out}}")
    endif()
    return(PROPAGATE rest line next_line ${out})
endfunction()

# A block of TOML, above which may stand that the rest of the order is the board's; `below` is what
# stands after it. As C++: a string.
function(take_example heading out)
    take_section("${heading}" section)
    string(REPLACE "${rest_is_the_boards}\n\n" "" block "${section}")
    string(FIND "${block}\n" "\n```\n" end)
    if(NOT block MATCHES "^```toml\n" OR end LESS 8)
        fail("`${heading}` holds one block that begins with ```toml and ends with ```")
    endif()
    math(EXPR length "${end} - 7")
    string(SUBSTRING "${block}" 8 ${length} toml)
    math(EXPR end "${end} + 4")
    string(SUBSTRING "${block}" ${end} -1 below)
    string(STRIP "${below}" below)
    set(${out} "R\"page(${toml})page\"")
    if(NOT block STREQUAL section)
        string(FIND "\n${toml}" "\n[order]\n" order)
        if(order EQUAL -1)
            fail("the rest of the order is said to be the board's, but the example has no `[order]`")
        endif()
        set(${out} "with_the_boards_order(${${out}})")
    endif()
    return(PROPAGATE rest line next_line below ${out})
endfunction()

set(checks "")
set(keys "")
set(rows "")
foreach(page IN LISTS PAGES)
    cmake_path(GET page STEM key)
    file(READ "${FOLDER}/${page}" rest)
    string(REPLACE "\r\n" "\n" rest "${rest}")
    set(line 1)
    set(next_line 1)

    string(REGEX MATCH "^# [^\n]+" title "${rest}")
    if(title STREQUAL "")
        fail("the page begins with `# ` and the finding's title in Swedish")
    endif()
    foreach(heading IN ITEMS
        "## Varför" "## Åtgärd" "## Why" "## What to do" "${failing_heading}" "${passing_heading}")
        string(FIND "${rest}" "\n${heading}\n" at)
        if(at EQUAL -1)
            fail("the page has no `${heading}`")
        endif()
    endforeach()

    take_paragraph("${title}" title_en)
    string(REGEX REPLACE "^# " "" title_sv "${title}")
    take_paragraph("## Varför" why_sv)
    take_paragraph("## Åtgärd" remedy_sv)
    take_paragraph("## Why" why_en)
    take_paragraph("## What to do" remedy_en)
    take_law(law)
    set(line_of_law ${line})
    take_example("${failing_heading}" failing)
    set(line_of_failing ${line})
    set(also "")
    set(also_codes "")
    if(below MATCHES "^Ger också / Also gives: (`[a-z_]+`(, `[a-z_]+`)*)$")
        string(REPLACE "`" "\"" also "${CMAKE_MATCH_1}")
        string(REGEX REPLACE "\"([a-z_]+)\"" "finding_code::\\1" also_codes "${also}")
    elseif(NOT below STREQUAL "")
        fail("below the example may stand `Ger också / Also gives: ` and findings, nothing else")
    endif()
    take_example("${passing_heading}" passing)
    if(NOT below STREQUAL "")
        fail("nothing may stand below the last example")
    elseif(NOT rest STREQUAL "")
        set(line ${next_line})
        fail("the page goes on where it should end")
    endif()

    string(APPEND keys "    \"${key}\",\n")
    string(CONFIGURE [[
static_assert(are_findings({"@key@"}),
              "src/lint/findings/@page@: there is no finding of this name");
static_assert(are_findings({@also@}),
              "src/lint/findings/@page@:@line_of_failing@: the example is said to give an unknown finding");
static_assert(is_titled("@key@", {R"page(@title_sv@)page", R"page(@title_en@)page"}),
              "src/lint/findings/@page@:1: the title is not the one in mandat/lint/finding.hpp");
static_assert(is_in_the_catalogue({@law@}),
              "src/lint/findings/@page@:@line_of_law@: a rule is not in the catalogue");
static_assert(has_its_rule("@key@", {@law@}),
              "src/lint/findings/@page@:@line_of_law@: the finding's own rule is not among the law");
]] one @ONLY)
    string(APPEND checks "${one}")
    string(CONFIGURE [[
    docs.push_back({
        .code = finding_code::@key@,
        .why = {R"page(@why_sv@)page", R"page(@why_en@)page"},
        .remedy = {R"page(@remedy_sv@)page", R"page(@remedy_en@)page"},
        .law = {@law@},
        .failing = @failing@,
        .passing = @passing@,
        .also = {@also_codes@},
    });
]] one @ONLY)
    string(APPEND rows "${one}")
endforeach()

foreach(name IN ITEMS region vardnamnden styrelsen)
    file(READ "${FOLDER}/shared/${name}.toml" ${name})
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// Made by src/cmake/embed-findings.cmake.
#include "finding_pages.hpp"

namespace mandat {

constinit const std::string_view shared_region = R"page(@region@)page";
constinit const std::string_view shared_order = R"page(@vardnamnden@)page";
constinit const std::string_view boards_order = R"page(@styrelsen@)page";

namespace {

constexpr auto pages = std::to_array<std::string_view>({
@keys@});

template<finding_code Code>
consteval void has_a_page() {
    static_assert(std::find(pages.begin(), pages.end(), key_of(Code)) != pages.end(),
                  "src/lint/findings/<Code>.md is missing, the page of the finding `Code`");
}
template<std::size_t... Which>
consteval bool every_finding_has_a_page(std::index_sequence<Which...>) {
    (has_a_page<finding_descriptions[Which].code>(), ...);
    return true;
}
static_assert(every_finding_has_a_page(std::make_index_sequence<finding_descriptions.size()>{}));

@checks@
} // namespace

std::vector<finding_doc> read_finding_pages() {
    std::vector<finding_doc> docs;
@rows@    return docs;
}

} // namespace mandat
]])
