# The include graph follows the folder names: fails on every arrow that points the wrong way, with file and line; on months
# and years that are counted outside of law/time; and on free functions that share their name with one of std's.
#
# cmake -D ROOT=<source tree> -P architecture.cmake

cmake_minimum_required(VERSION 3.25)

# A header includes its own number or smaller.
set(number_of_domain 0)
set(number_of_model 1)
set(number_of_law 2)
set(number_of_decide 3)
set(number_of_index 4)
set(number_of_appeal 4)
set(number_of_wording 6) # lint is 5, and compiled
# Headers outside of all folders: the doors.
set(number_of_version.hpp 0)
set(number_of_check.hpp 4)
set(number_of_compile.hpp 4)
set(number_of_mandat.hpp 7)
# Compiled parts see all of the core and themselves; the tool and the C interface see them all.
set(compiled_parts io lint documents)
# Whose interfaces each compiled part may see: its own, and documents print findings.
set(seen_by_io io)
set(seen_by_lint lint)
set(seen_by_documents documents lint)

set(forbidden_in_core
    iostream istream ostream sstream fstream iomanip strstream
    utf8proc.h
    # Umbrellas that cost a tenth and a third of the compile time.
    boost/outcome.hpp
    boost/date_time.hpp
    boost/date_time/gregorian/gregorian.hpp
)
set(third_party_in_core boost gsl)
# Where the system has it, an index asks for large pages.
set(system_in_core sys/mman.h)

set(violations "")

macro(violation line text)
    # Indented lines are not wrapped by message().
    string(APPEND violations "  ${file}:${line}: ${text}\n")
endmacro()

# The lines of a file as a list, with what would upset a CMake list or is a comment taken out.
function(read_lines path out)
    file(READ "${path}" text)
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    # An empty element would be lost, and the line numbers with it.
    string(REPLACE "\n" ";|" text "|${text}")
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

# "domain/date.hpp" -> "domain"; a header outside of all folders is a folder by its own name.
function(folder_of header out)
    string(REGEX REPLACE "/.*" "" folder "${header}")
    set(${out} "${folder}" PARENT_SCOPE)
endfunction()

function(number_of folder out)
    set(number -1)
    if(DEFINED number_of_${folder})
        set(number ${number_of_${folder}})
    endif()
    set(${out} ${number} PARENT_SCOPE)
endfunction()

# What a layer keeps in detail/ is nobody else's. layer: of the file that includes.
macro(check_foreign_detail layer)
    if(included MATCHES "^mandat/([^/]+)/detail/")
        set(owner "${CMAKE_MATCH_1}")
        if(NOT owner STREQUAL "${layer}")
            violation(${line_number} "<${included}> is private to ${owner}")
        endif()
    endif()
endmacro()

# Rules whose conditions once stood in several places, and drifted: they have one room, law/, and whoever needs one calls
# it there.
set(in_law_alone "KL-3-2|KL-3-5-s3|KL-3-10|KL-5-1|KL-5-2|KL-6-2|KL-6-3|KL-6-37|KL-6-38[-a-z0-9]*|KL-6-39|KL-6-40[-s12]*|KL-7-5|KL-7-6|KL-7-8|DOC-COMPANY")
macro(check_for_law)
    if(NOT file MATCHES "^include/mandat/law/" AND line MATCHES "cite[(]\"(${in_law_alone})\"")
        violation(${line_number} "${CMAKE_MATCH_1} is a condition here: its room is law/, call it there")
    endif()
endmacro()

macro(check_core_include)
    folder_of("${header}" from)
    number_of("${from}" from_number)
    if(included MATCHES "^mandat/(.*)$")
        set(target "${CMAKE_MATCH_1}")
        folder_of("${target}" to)
        number_of("${to}" to_number)
        if(to IN_LIST compiled_parts)
            violation(${line_number} "the core includes <${included}>, which belongs to a compiled part")
        elseif(to_number EQUAL -1)
            violation(${line_number} "<${included}> is in no layer")
        elseif(to_number GREATER from_number)
            violation(${line_number} "${from} (${from_number}) includes <${included}>, a higher layer (${to_number})")
        endif()
        check_foreign_detail("${from}")
    elseif(quote STREQUAL "\"")
        violation(${line_number} "\"${included}\": public headers are included as <mandat/...>")
    elseif(included IN_LIST forbidden_in_core)
        violation(${line_number} "the core includes <${included}>")
    elseif(included MATCHES "^([^/]+)/" AND NOT CMAKE_MATCH_1 IN_LIST third_party_in_core
           AND NOT included IN_LIST system_in_core)
        violation(${line_number} "the core includes <${included}>: it needs only Boost and GSL")
    endif()
endmacro()

macro(check_compiled_include own)
    if(included MATCHES "^mandat/([^/]+)/")
        set(seen "${CMAKE_MATCH_1}")
        if(seen IN_LIST compiled_parts AND NOT seen IN_LIST seen_by_${own})
            violation(${line_number} "<${included}> belongs to another compiled part")
        endif()
    endif()
endmacro()

# Months and years are counted by law/time alone, and never by Boost, whose durations snap to the month's end.
set(snaps "(gregorian::months|gregorian::years|month_iterator|year_iterator)([^a-z0-9_]|$)")
set(counts_months "chrono::(months|years)([^a-z0-9_]|$)")
macro(check_for_months)
    if(line MATCHES "${snaps}")
        violation(${line_number} "${CMAKE_MATCH_1} snaps to the month's end: law/time/statutory_time.hpp counts months")
    elseif(NOT file MATCHES "^include/mandat/law/time/" AND line MATCHES "${counts_months}")
        violation(${line_number} "chrono::${CMAKE_MATCH_1}: only law/time counts months and years")
    endif()
endmacro()

# A free function on a std type meets std's function of the same name where it is called without a namespace; which of the
# two is called, if any, depends on the standard library.
set(names_of_std advance all_of any_of apply begin copy count count_if data distance empty end equal erase erase_if
    exchange fill find find_if for_each format get invoke max merge min move next partition prev print println quoted reduce
    remove replace reverse rotate search size sort transform unique visit to_string)
list(JOIN names_of_std "|" one_of_std)
macro(check_for_names_of_std)
    # What is indented is no free function. A braced list alone does not make std's functions candidates.
    if(line MATCHES "^\\|(  nodiscard +)?([a-z][^=(]*[ &*])?(${one_of_std})\\(([^)]*)")
        set(name "${CMAKE_MATCH_3}")
        set(parameters "${CMAKE_MATCH_4}")
        if(parameters STREQUAL "" AND NOT line MATCHES "\\)")
            set(parameters "std::") # they follow on the next line
        endif()
        if(parameters MATCHES "std::" AND NOT parameters MATCHES "^std::initializer_list<[^,]*$")
            violation(${line_number} "the free function ${name} is taken for std::${name} by some standard libraries: rename it")
        endif()
    endif()
endmacro()

# ---- public headers

file(GLOB_RECURSE headers RELATIVE "${ROOT}/include/mandat" "${ROOT}/include/mandat/*.hpp")
list(SORT headers)

foreach(header IN LISTS headers)
    set(file "include/mandat/${header}")
    folder_of("${header}" own_folder)
    number_of("${own_folder}" own_number)
    if(own_number EQUAL -1 AND NOT own_folder IN_LIST compiled_parts)
        violation(1 "the folder ${own_folder} is in no layer")
    endif()
    set(includes_of_${header} "")
    read_lines("${ROOT}/${file}" lines)
    set(line_number 0)
    foreach(line IN LISTS lines)
        math(EXPR line_number "${line_number} + 1")
        if(line MATCHES "^\\|[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            set(quote "${CMAKE_MATCH_1}")
            set(included "${CMAKE_MATCH_2}")
            if(own_folder IN_LIST compiled_parts)
                check_compiled_include(${own_folder})
                check_foreign_detail("${own_folder}")
            else()
                check_core_include()
            endif()
            if(included MATCHES "^mandat/(.*)$")
                list(APPEND includes_of_${header} "${CMAKE_MATCH_1}")
            endif()
        else()
            check_for_months()
            check_for_names_of_std()
            check_for_law()
        endif()
    endforeach()
endforeach()

# ---- compiled sources

file(GLOB_RECURSE sources RELATIVE "${ROOT}/src" "${ROOT}/src/*.cpp" "${ROOT}/src/*.hpp" "${ROOT}/src/*.h")
list(SORT sources)

foreach(source IN LISTS sources)
    set(file "src/${source}")
    folder_of("${source}" part)
    read_lines("${ROOT}/${file}" lines)
    set(line_number 0)
    foreach(line IN LISTS lines)
        math(EXPR line_number "${line_number} + 1")
        if(line MATCHES "^\\|[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            set(included "${CMAKE_MATCH_2}")
            if(DEFINED seen_by_${part})
                check_compiled_include(${part})
            endif()
            check_foreign_detail("${part}")
        else()
            check_for_months()
            check_for_names_of_std()
            check_for_law()
        endif()
    endforeach()
endforeach()

# ---- tests, measurements and examples include what is there, and count no months either

# What the build of another day compiles, such as the measurements, is found here when a header moves.
macro(check_for_lost_headers)
    string(REGEX MATCHALL "#include <mandat/[^>\n]+>" all_included "${text}")
    foreach(line_of_include IN LISTS all_included)
        string(REGEX REPLACE "#include <mandat/(.*)>" "\\1" included "${line_of_include}")
        if(NOT included IN_LIST headers)
            string(FIND "${text}" "${line_of_include}" place)
            string(SUBSTRING "${text}" 0 ${place} before)
            string(REGEX MATCHALL "\n" line_number "${before}.\n")
            list(LENGTH line_number line_number)
            violation(${line_number} "there is no <mandat/${included}>")
        endif()
    endforeach()
endmacro()

set(others "")
foreach(folder IN ITEMS tests bench examples)
    file(GLOB_RECURSE found RELATIVE "${ROOT}"
        "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.hpp" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.c")
    list(APPEND others ${found})
endforeach()
list(SORT others)

foreach(file IN LISTS others)
    # Line by line is slow: only a file that names one is read so.
    file(READ "${ROOT}/${file}" text)
    check_for_lost_headers()
    if(NOT text MATCHES "${snaps}|${counts_months}")
        continue()
    endif()
    read_lines("${ROOT}/${file}" lines)
    set(line_number 0)
    foreach(line IN LISTS lines)
        math(EXPR line_number "${line_number} + 1")
        check_for_months()
    endforeach()
endforeach()

# ---- the umbrella stays cheap: nothing that it reaches includes the graph views

set(graph_views model/graph.hpp model/organisation_graph.hpp model/delegation_graph.hpp model/detail/graph_view.hpp)
set(reached mandat.hpp)
set(ahead mandat.hpp)
while(ahead)
    list(POP_FRONT ahead header)
    foreach(next IN LISTS includes_of_${header})
        if(next IN_LIST graph_views)
            set(file "include/mandat/${header}")
            violation(1 "<mandat/mandat.hpp> reaches <mandat/${next}> through here")
        elseif(NOT next IN_LIST reached)
            list(APPEND reached "${next}")
            list(APPEND ahead "${next}")
        endif()
    endforeach()
endwhile()

# ---- every public header is in a file set, so that it is installed and compiled alone

include("${ROOT}/src/cmake/headers.cmake")
foreach(header IN LISTS headers)
    if(NOT header IN_LIST mandat_core_headers AND NOT header IN_LIST mandat_io_headers
            AND NOT header IN_LIST mandat_lint_headers AND NOT header IN_LIST mandat_documents_headers)
        set(file "include/mandat/${header}")
        violation(1 "not listed in src/cmake/headers.cmake")
    endif()
endforeach()

if(violations)
    message(FATAL_ERROR "not as the layers, the calendar and the names of std want it:\n${violations}")
endif()
list(LENGTH headers header_count)
list(LENGTH sources source_count)
if(header_count EQUAL 0)
    message(FATAL_ERROR "no headers in ${ROOT}/include/mandat")
endif()
message(STATUS "${header_count} headers and ${source_count} sources keep to their layers")
