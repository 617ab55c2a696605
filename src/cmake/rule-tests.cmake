# The test cases that cite a rule of the catalogue in their name or in a tag, as a table for the
# compiled part `documents`. Which rules they cite is read there, as any citation is.
#
# cmake -D ROOT=<source tree> -D OUTPUT=<rule_tests.cpp> -P rule-tests.cmake

cmake_minimum_required(VERSION 3.25)

# An act and a number: in a tag `[kl-6-38]` or `[doc-joint]`, in a name `KL 6:38`, `1930:173 1 §`,
# `DOC-JOINT`.
set(in_tag "\\[(kl|fl|lou|lov|tf|osl|hsl|hsf|pat|tvl|psl|lpt|lrv|lvu|lvm|pbl|sol25|sol01|skol|koll|sak|bef|doc|time|smitt|kris)(-[a-z0-9]+)+\\]")
set(in_name "^(KL|FL|LOU|LOV|TF|OSL|HSL|HSF|PAT|TVL|PSL|LPT|LRV|LVU|LVM|PBL|SoL|SKOL|KOLL|SAK|BEF|SML|LEH|DOC|OPEN|TIME)[ -][A-Z0-9]|^[0-9]+:[0-9]+ ")

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/tests/*.cpp")
list(SORT files)

# What would upset a CMake list stands in another form until the row is written.
set(rows "")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REPLACE "\\" "<backslash>" text "${text}")
    string(REPLACE ";" "<semicolon>" text "${text}")
    string(REPLACE "[" "<open>" text "${text}")
    string(REPLACE "]" "<close>" text "${text}")
    # TEST_CASE("name" "more of it", "[tag][tag]")
    string(REGEX MATCHALL "(^|\n)TEST_CASE\\([ \n]*\"[^\"]*\"([ \n]*\"[^\"]*\")*(,[ \n]*\"[^\"]*\"([ \n]*\"[^\"]*\")*)?[ \n]*\\)"
        cases "${text}")
    foreach(case IN LISTS cases)
        string(REGEX REPLACE "^\n?TEST_CASE\\([ \n]*" "" case "${case}")
        string(REGEX REPLACE "\"[ \n]+\"" "" case "${case}")
        string(REGEX MATCH "^\"([^\"]*)\"(,[ \n]*\"([^\"]*)\")?" case "${case}")
        set(name "${CMAKE_MATCH_1}")
        set(tags "${CMAKE_MATCH_3}")
        foreach(part name tags)
            string(REPLACE "<open>" "[" ${part} "${${part}}")
            string(REPLACE "<close>" "]" ${part} "${${part}}")
            string(REPLACE "<semicolon>" ";" ${part} "${${part}}")
            string(REPLACE "<backslash>" "\\" ${part} "${${part}}")
        endforeach()
        if(NOT name MATCHES "${in_name}" AND NOT tags MATCHES "${in_tag}")
            continue()
        endif()
        string(APPEND rows "    {\"${name}\",\n     \"${tags}\",\n     \"${file}\"},\n")
    endforeach()
endforeach()

if(rows STREQUAL "")
    set(all "    return {};")
else()
    set(all "    static constexpr citing_test tests[] = {\n${rows}    };\n    return tests;")
endif()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// Made by src/cmake/rule-tests.cmake.
#include "rule_uses.hpp"

namespace mandat {

std::span<const citing_test> all_citing_tests() noexcept {
@all@
}

} // namespace mandat
]])
