# Runs a program and compares what it prints with a stored file.
#
# cmake -D PROGRAM=<program> -D EXPECTED=<file> -D ACTUAL=<file to write> -P compare_output.cmake

execute_process(COMMAND "${PROGRAM}" OUTPUT_FILE "${ACTUAL}" RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
execute_process(
    COMMAND ${CMAKE_COMMAND} -E compare_files --ignore-eol "${EXPECTED}" "${ACTUAL}"
    RESULT_VARIABLE differ
)
if(differ)
    execute_process(COMMAND diff -u "${EXPECTED}" "${ACTUAL}")
    message(FATAL_ERROR "the output differs; if it is right, copy ${ACTUAL} to ${EXPECTED}")
endif()
