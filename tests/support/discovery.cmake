# Fails unless ctest runs exactly as many test cases as the test program says it has.
#
# cmake -D BINARY=<test program> -D BUILD_DIR=<build tree> -D CONFIG=<config> -D LIST_ARGUMENTS=<a;b> -P discovery.cmake

execute_process(COMMAND "${BINARY}" ${LIST_ARGUMENTS} OUTPUT_VARIABLE names)
string(REGEX MATCHALL "[^\n]+\n" lines "${names}")
string(REGEX REPLACE "[^\n]" "" line_ends "${names}")
string(LENGTH "${line_ends}" in_binary)

# Brackets, semicolons and backslashes are CMake's own list syntax.
if(names MATCHES "\n?([^\n]*[][;\\][^\n]*)\n")
    message(SEND_ERROR "a test name contains one of [ ] ; \\ which discovery cannot pass on: ${CMAKE_MATCH_1}")
endif()

get_filename_component(ctest "${CMAKE_COMMAND}" DIRECTORY)
execute_process(
    COMMAND "${ctest}/ctest" --test-dir "${BUILD_DIR}" -C "${CONFIG}" --show-only=json-v1
    OUTPUT_VARIABLE listing
    COMMAND_ERROR_IS_FATAL ANY
)
# Each test has its command once, and the program stands first in it.
string(REGEX REPLACE "[ \t\r\n]+" "" listing "${listing}")
set(command "\"command\":[\"${BINARY}\"")
string(REGEX REPLACE "[ \t\r\n]+" "" command "${command}")
string(LENGTH "${listing}" before)
string(REPLACE "${command}" "" listing "${listing}")
string(LENGTH "${listing}" after)
string(LENGTH "${command}" length)
math(EXPR in_ctest "(${before} - ${after}) / ${length}")

if(in_binary EQUAL 0 OR NOT in_binary EQUAL in_ctest)
    message(FATAL_ERROR "the test program has ${in_binary} test cases, ctest runs ${in_ctest}")
endif()
message(STATUS "ctest runs all ${in_binary} test cases")
