# include/mandat/README.md leads a newcomer through the code: each path that it names exists, and each name that follows in
# the same parentheses stands in that file.
#
# cmake -D ROOT=<source root> -P walks.cmake

cmake_minimum_required(VERSION 3.25)

file(READ "${ROOT}/include/mandat/README.md" page)
string(REGEX MATCHALL "`[a-z]+/[^` ]+`( \\([^()]+\\))?" steps "${page}")
list(LENGTH steps count)
if(count LESS 10)
    message(FATAL_ERROR "include/mandat/README.md: ${count} paths; the walks have more steps than that")
endif()

set(lost "")
foreach(step IN LISTS steps)
    string(REGEX MATCH "^`([^`]+)`" path "${step}")
    set(path "${CMAKE_MATCH_1}")
    if(path MATCHES "/$")
        continue() # a folder of any layer
    endif()
    if(NOT EXISTS "${ROOT}/${path}")
        string(APPEND lost "  ${path}: there is no such file\n")
        continue()
    endif()
    file(READ "${ROOT}/${path}" text)
    string(REGEX REPLACE "^`[^`]+`" "" names "${step}")
    string(REGEX MATCHALL "`[^`]+`" names "${names}")
    foreach(name IN LISTS names)
        string(REPLACE "`" "" name "${name}")
        string(FIND "${text}" "${name}" at)
        if(at EQUAL -1)
            string(APPEND lost "  ${path}: `${name}` does not stand there\n")
        endif()
    endforeach()
endforeach()
if(lost)
    message(FATAL_ERROR "include/mandat/README.md leads astray; mend the walk:\n${lost}")
endif()
message(STATUS "${count} steps of the walks exist")
