# architecture.cmake accepts a tree in order, and names file and line of each thing that is wrong in a bad one.
#
# cmake -D TREE=<scratch folder> -P architecture_self_test.cmake

cmake_minimum_required(VERSION 3.25)

set(listed "")
function(write_header path text)
    file(WRITE "${TREE}/include/mandat/${path}" "#pragma once\n${text}\n")
    set(listed "${listed} ${path}" PARENT_SCOPE)
endfunction()

function(check_tree out_failed out_text)
    file(WRITE "${TREE}/src/cmake/headers.cmake" "set(mandat_core_headers ${listed})\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D "ROOT=${TREE}" -P "${CMAKE_CURRENT_LIST_DIR}/architecture.cmake"
        RESULT_VARIABLE failed
        OUTPUT_VARIABLE text
        ERROR_VARIABLE text
    )
    set(${out_failed} ${failed} PARENT_SCOPE)
    set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

# ---- in order

file(REMOVE_RECURSE "${TREE}")
write_header(version.hpp "#include <string_view>")
write_header(domain/date.hpp "#include <boost/date_time/gregorian/gregorian_types.hpp>\n// gregorian::months is not for us")
write_header(model/organ.hpp "#include <mandat/domain/date.hpp>\n#include <vector>")
write_header(model/graph.hpp "#include <mandat/model/organ.hpp>")
write_header(law/time/months.hpp "using std::chrono::months;\nstd::chrono::month march{3};")
write_header(law/names.hpp "int count(int which, int start)\;\nanswer all_of(std::initializer_list<answer> parts)\;
class text {\n    static std::string quoted(std::string_view text)\;\n}\;\nstd::string in_quotes(std::string_view text)\;")
write_header(mandat.hpp "#include <mandat/model/organ.hpp>")
write_header(io/bundle.hpp "#include <mandat/mandat.hpp>\n#include <filesystem>")
file(WRITE "${TREE}/src/io/bundle.cpp" "#include <mandat/io/bundle.hpp>\n#include <toml++/toml.h>\n#include <fstream>\n")
file(WRITE "${TREE}/src/cli/main.cpp" "#include <mandat/io/bundle.hpp>\n#include <mandat/documents/text.hpp>\n")
file(WRITE "${TREE}/tests/months.test.cpp" "// boost::gregorian::months snap\nauto x = end_of_months(day, 6)\;\n")

check_tree(failed text)
if(failed)
    message(FATAL_ERROR "a tree in order was refused:\n${text}")
endif()

# ---- one wrong thing per place

# Line 1 of a header is its #pragma once; the brackets and the empty line must not shift the count.
write_header(domain/up.hpp "constexpr int a[] = {1};\n\n#include <mandat/model/organ.hpp>")
write_header(domain/streams.hpp "#include <sstream>")
write_header(domain/umbrella.hpp "#include <boost/outcome.hpp>")
write_header(domain/quoted.hpp "#include \"date.hpp\"")
write_header(model/format.hpp "#include <fmt/format.h>")
write_header(model/months.hpp "using step = boost::gregorian::months;")
write_header(model/loads.hpp "  #  include <mandat/io/bundle.hpp>")
write_header(model/lost.hpp "#include <mandat/elsewhere/lost.hpp>")
write_header(wording/wording.hpp "#include <mandat/mandat.hpp>")
write_header(law/catalog.hpp "#include <mandat/model/graph.hpp>")
write_header(mandat.hpp "#include <mandat/law/catalog.hpp>")
write_header(unknown/thing.hpp "")
write_header(documents/text.hpp "#include <mandat/io/bundle.hpp>")
file(WRITE "${TREE}/include/mandat/domain/unlisted.hpp" "#pragma once\n")
file(WRITE "${TREE}/src/io/reader.cpp" "\n#include <mandat/documents/text.hpp>\n")
file(WRITE "${TREE}/src/documents/text.cpp" "auto x = boost::gregorian::years(1)\;\n")
file(WRITE "${TREE}/src/documents/quoted.cpp" "std::string text::quoted(std::string_view text) {\n    return quoted(std::move(text))\;
}\nstd::string quoted(std::string_view text) {\n")
write_header(law/sizes.hpp "[[nodiscard]] inline const std::string& find(const std::vector<std::string>& in,")
write_header(law/time/years.hpp "using boost::gregorian::years;")
write_header(decide/composes.hpp "auto by = cite(\"KL-7-6\")\;")
file(WRITE "${TREE}/src/lint/composes.cpp" "if (one.by == cite(\"KL-6-38-s2-1\")) told()\;\n")
write_header(law/composes.hpp "auto by = cite(\"KL-7-6\")\;")
write_header(model/detail/own.hpp "")
write_header(model/uses_own.hpp "#include <mandat/model/detail/own.hpp>")
write_header(law/uses_others.hpp "#include <mandat/model/detail/own.hpp>")
write_header(io/uses_others.hpp "#include <mandat/model/detail/own.hpp>")
file(WRITE "${TREE}/src/cli/private.cpp" "#include <mandat/model/detail/own.hpp>\n")
write_header(law/count.hpp "auto a = std::chrono::months{3};")
file(WRITE "${TREE}/tests/law/count.test.cpp" "\nauto a = boost::gregorian::months(3)\;\n")
file(WRITE "${TREE}/bench/days.cpp" "boost::gregorian::month_iterator it{day}\;\n")
file(WRITE "${TREE}/bench/moved.cpp" "\n#include <mandat/law/count.hpp>\n#include <mandat/resolver/moved.hpp>\n")
file(WRITE "${TREE}/examples/days.cpp" "std::chrono::years y{1}\;\n")

check_tree(failed text)
if(NOT failed)
    message(FATAL_ERROR "a bad tree was accepted")
endif()
# CMake wraps long messages.
string(REGEX REPLACE "[ \n]+" " " text "${text}")
foreach(expected IN ITEMS
    "include/mandat/domain/up.hpp:4: domain (0) includes <mandat/model/organ.hpp>, a higher layer (1)"
    "include/mandat/domain/streams.hpp:2: the core includes <sstream>"
    "include/mandat/domain/umbrella.hpp:2: the core includes <boost/outcome.hpp>"
    "include/mandat/domain/quoted.hpp:2: \"date.hpp\""
    "include/mandat/model/format.hpp:2: the core includes <fmt/format.h>"
    "include/mandat/model/months.hpp:2: gregorian::months"
    "include/mandat/law/time/years.hpp:2: gregorian::years"
    "include/mandat/law/count.hpp:2: chrono::months"
    "tests/law/count.test.cpp:2: gregorian::months"
    "bench/days.cpp:1: month_iterator"
    "bench/moved.cpp:3: there is no <mandat/resolver/moved.hpp>"
    "examples/days.cpp:1: chrono::years"
    "include/mandat/model/loads.hpp:2: the core includes <mandat/io/bundle.hpp>"
    "include/mandat/model/lost.hpp:2: <mandat/elsewhere/lost.hpp> is in no layer"
    "include/mandat/wording/wording.hpp:2: wording (6) includes <mandat/mandat.hpp>, a higher layer (7)"
    "include/mandat/law/catalog.hpp:1: <mandat/mandat.hpp> reaches <mandat/model/graph.hpp>"
    "include/mandat/unknown/thing.hpp:1: the folder unknown is in no layer"
    "include/mandat/documents/text.hpp:2: <mandat/io/bundle.hpp> belongs to another compiled part"
    "include/mandat/domain/unlisted.hpp:1: not listed"
    "include/mandat/decide/composes.hpp:2: KL-7-6 is a condition here"
    "src/lint/composes.cpp:1: KL-6-38-s2-1 is a condition here"
    "include/mandat/law/uses_others.hpp:2: <mandat/model/detail/own.hpp> is private to model"
    "include/mandat/io/uses_others.hpp:2: <mandat/model/detail/own.hpp> is private to model"
    "src/cli/private.cpp:1: <mandat/model/detail/own.hpp> is private to model"
    "src/io/reader.cpp:2: <mandat/documents/text.hpp> belongs to another compiled part"
    "src/documents/text.cpp:1: gregorian::years"
    "src/documents/quoted.cpp:4: the free function quoted"
    "include/mandat/law/sizes.hpp:2: the free function find"
)
    string(FIND "${text}" "${expected}" place)
    if(place EQUAL -1)
        message(SEND_ERROR "not reported: ${expected}")
    endif()
endforeach()
string(REGEX MATCHALL "[.][ch]pp:[0-9]+: " reported "${text}")
list(LENGTH reported count)
if(NOT count EQUAL 28)
    message(SEND_ERROR "28 violations expected, ${count} reported:\n${text}")
endif()
