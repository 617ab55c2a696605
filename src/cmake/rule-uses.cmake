# Where the code cites each rule of the catalogue, as a table for the compiled part `documents`.
#
# cmake -D ROOT=<source tree> -D OUTPUT=<rule_uses.cpp> -P rule-uses.cmake

cmake_minimum_required(VERSION 3.25)

# A rule is cited by `cite("ID")` and `warn_by("ID")`. Where a table names rules instead, each text that looks like
# an id counts.
set(tables
    include/mandat/domain/act.hpp include/mandat/domain/facts.hpp include/mandat/lint/finding.hpp)
set(id_in_quotes
    "\"((KL|FL|LOU|LOV|TF|OSL|HSL|HSF|PAT|TVL|PSL|LPT|BEF|DOC|TIME)-[A-Za-z0-9]+(-[A-Za-z0-9]+)*|SMITT|KRIS)\"")
set(id_in_call "(cite|warn_by)\\([ \t\r\n]*\"[^\"]+\"")

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/include/mandat/*.hpp" "${ROOT}/src/*.hpp" "${ROOT}/src/*.cpp")

set(uses "")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    set(wanted "${id_in_call}")
    if(file IN_LIST tables)
        set(wanted "${id_in_quotes}")
    endif()
    string(REGEX MATCHALL "${wanted}" found "${text}")
    string(REGEX REPLACE "^include/mandat/" "" place "${file}")
    foreach(one IN LISTS found)
        string(REGEX MATCH "\"([^\"]+)\"" id "${one}")
        # A blank sorts before every character of an id, so that the lines stand in the order of the ids.
        list(APPEND uses "${CMAKE_MATCH_1} ${place}")
    endforeach()
endforeach()
list(REMOVE_DUPLICATES uses)
list(SORT uses)

set(rows "")
foreach(use IN LISTS uses)
    string(REGEX REPLACE "^([^ ]+) (.*)$" "    {\"\\1\", \"\\2\"},\n" row "${use}")
    string(APPEND rows "${row}")
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// Made by src/cmake/rule-uses.cmake.
#include "rule_uses.hpp"

#include <algorithm>
#include <array>

namespace mandat {
namespace {

constexpr auto uses = std::to_array<rule_use>({
@rows@});

constexpr auto in_order = [](const rule_use& left, const rule_use& right) {
    return left.rule < right.rule || (left.rule == right.rule && left.file < right.file);
};
static_assert(std::is_sorted(uses.begin(), uses.end(), in_order));

} // namespace

std::span<const rule_use> all_rule_uses() noexcept {
    return uses;
}

} // namespace mandat
]])
