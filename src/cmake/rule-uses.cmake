# Where the code cites each rule of the catalogue, on which lines it is a condition and which facts
# are asked there, as tables for the compiled part `documents`.
#
# cmake -D ROOT=<source tree> -D OUTPUT=<rule_uses.cpp> -P rule-uses.cmake

cmake_minimum_required(VERSION 3.25)

# A rule is cited by `cite("ID")` and `warn_by("ID")`. Where a table names rules instead, each text
# that looks like an id counts.
set(tables
    include/mandat/domain/act.hpp include/mandat/domain/facts.hpp include/mandat/domain/ban_words.hpp
    include/mandat/law/disqualification.hpp include/mandat/law/special_statutes.hpp
    include/mandat/lint/finding.hpp)
set(id_in_quotes
    "\"((KL|FL|LOU|LOV|TF|OSL|HSL|HSF|PAT|TVL|PSL|LPT|LRV|LVU|LVM|PBL|SOL25|SOL01|SKOL|KOLL|SAK|SMITT|KRIS|BEF|DOC|OPEN|TIME)-[A-Za-z0-9]+(-[A-Za-z0-9]+)*|SMITT|KRIS)\"")
set(id_in_call "(cite|warn_by)\\([ \t\r\n]*\"[^\"]+\"")
# These look at what the law's clauses said; a rule is no condition in them.
set(no_clauses_in "^(src|include/mandat/(lint|wording|documents))/")

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/include/mandat/*.hpp" "${ROOT}/src/*.hpp" "${ROOT}/src/*.cpp")

# One line of a table for each; a blank sorts before every character of an id, so that they stand in
# the order of the ids.
set(uses "")
set(clauses "")
set(asked "")

# The lines on which a text cites, as `ID rank place line`: the files of law/ come first, and lines
# sort as numbers.
macro(find_clauses)
    set(rest "${text}")
    set(line 1)
    set(rank 1)
    if(place MATCHES "^law/")
        set(rank 0)
    endif()
    while(rest MATCHES "${id_in_call}")
        set(call "${CMAKE_MATCH_0}")
        string(FIND "${rest}" "${call}" at)
        string(SUBSTRING "${rest}" 0 ${at} before)
        string(REGEX REPLACE "[^\n]" "" breaks "${before}")
        string(LENGTH "${breaks}" more)
        math(EXPR line "${line} + ${more}")
        string(REGEX MATCH "\"([^\"]+)\"" id "${call}")
        math(EXPR key "100000 + ${line}")
        list(APPEND clauses "${CMAKE_MATCH_1} ${rank} ${place} ${key}")
        # On from the bracket: the rest of the call may be on the next line.
        string(FIND "${call}" "(" bracket)
        math(EXPR at "${at} + ${bracket}")
        string(SUBSTRING "${rest}" ${at} -1 rest)
    endwhile()
endmacro()

# The facts named in one statement with a rule: `weigh.ban(legal_fact::x, cite("ID"))`. A name that
# a function gives to a fact or to a rule stands for it through the function.
macro(find_asked)
    set(facts_by_name "")
    set(rules_by_name "")
    string(REGEX REPLACE "[][\\]" " " statements "${text}")
    foreach(statement IN LISTS statements)
        if(statement MATCHES "(^|\n)}")
            set(facts_by_name "")
            set(rules_by_name "")
        endif()
        string(REGEX MATCHALL "legal_fact::[a-z_0-9]+" facts "${statement}")
        string(REGEX MATCHALL "${id_in_call}" rules "${statement}")
        if(statement MATCHES "const auto ([a-z_]+) = (legal_fact::[a-z_0-9]+)$")
            list(APPEND facts_by_name "${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
        elseif(rules AND statement MATCHES "const auto\\* ([a-z_]+) =")
            foreach(rule IN LISTS rules)
                list(APPEND rules_by_name "${CMAKE_MATCH_1} ${rule}")
            endforeach()
        else()
            foreach(kind IN ITEMS facts rules)
                foreach(named IN LISTS ${kind}_by_name)
                    string(REGEX MATCH "^([a-z_]+) (.*)$" named "${named}")
                    set(meant "${CMAKE_MATCH_2}")
                    if(statement MATCHES "(^|[^a-z_.>:])${CMAKE_MATCH_1}([^a-z_]|$)")
                        list(APPEND ${kind} "${meant}")
                    endif()
                endforeach()
            endforeach()
            foreach(rule IN LISTS rules)
                string(REGEX MATCH "\"([^\"]+)\"" rule "${rule}")
                set(id "${CMAKE_MATCH_1}")
                foreach(fact IN LISTS facts)
                    list(APPEND asked "${id} ${fact}")
                endforeach()
            endforeach()
        endif()
    endforeach()
endmacro()

foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    set(wanted "${id_in_call}")
    if(file IN_LIST tables)
        set(wanted "${id_in_quotes}")
    endif()
    string(REGEX MATCHALL "${wanted}" found "${text}")
    if(NOT found)
        continue()
    endif()
    string(REGEX REPLACE "^include/mandat/" "" place "${file}")
    foreach(one IN LISTS found)
        string(REGEX MATCH "\"([^\"]+)\"" id "${one}")
        list(APPEND uses "${CMAKE_MATCH_1} ${place}")
    endforeach()
    if(NOT file IN_LIST tables AND NOT file MATCHES "${no_clauses_in}")
        find_clauses()
        find_asked()
    endif()
endforeach()
foreach(table uses clauses asked)
    list(REMOVE_DUPLICATES ${table})
    list(SORT ${table})
endforeach()

list(TRANSFORM uses REPLACE "^([^ ]+) (.*)$" "    {\"\\1\", \"\\2\"},\n")
list(TRANSFORM clauses REPLACE "^([^ ]+) . ([^ ]+) 10*([0-9]+)$" "    {\"\\1\", \"\\2\", \\3},\n")
list(TRANSFORM asked REPLACE "^([^ ]+) (.*)$" "    {\"\\1\", \\2},\n")
foreach(table uses clauses asked)
    list(JOIN ${table} "" ${table})
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
@uses@});

constexpr auto in_order = [](const rule_use& left, const rule_use& right) {
    return left.rule < right.rule || (left.rule == right.rule && left.file < right.file);
};
static_assert(std::is_sorted(uses.begin(), uses.end(), in_order));

constexpr auto clauses = std::to_array<rule_clause>({
@clauses@});
static_assert(std::is_sorted(clauses.begin(), clauses.end(),
                             [](const rule_clause& left, const rule_clause& right) {
                                 return left.rule < right.rule;
                             }));

constexpr auto asked = std::to_array<asked_fact>({
@asked@});

} // namespace

std::span<const rule_use> all_rule_uses() noexcept {
    return uses;
}

std::span<const rule_clause> all_rule_clauses() noexcept {
    return clauses;
}

std::span<const asked_fact> all_asked_facts() noexcept {
    return asked;
}

} // namespace mandat
]])
