# Builds and runs tests/package as a user would, from the installed package or from the source tree.

set(consumer "${WORK_DIR}/${WAY}")
set(prefix "${WORK_DIR}/prefix")
file(REMOVE_RECURSE "${consumer}")

if(WAY STREQUAL "find_package")
    file(REMOVE_RECURSE "${prefix}")
    execute_process(
        COMMAND ${CMAKE_COMMAND} --install "${BUILD_DIR}" --config "${CONFIG}" --prefix "${prefix}"
        OUTPUT_QUIET
        COMMAND_ERROR_IS_FATAL ANY
    )
    set(where "-DCMAKE_PREFIX_PATH=${prefix}")
else()
    set(where "-DMANDAT_DIR=${SOURCE_DIR}")
endif()

# The same compiler and flags as the library: a sanitizer must be on in all of a program or in none of it.
execute_process(
    COMMAND ${CMAKE_COMMAND} -S "${CMAKE_CURRENT_LIST_DIR}" -B "${consumer}" -G "${GENERATOR}"
        "-DMANDAT_WAY=${WAY}" "${where}"
        "-DCMAKE_CXX_COMPILER=${COMPILER}"
        "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
        "-DCMAKE_CXX_FLAGS=${FLAGS}"
    COMMAND_ERROR_IS_FATAL ANY
)
execute_process(COMMAND ${CMAKE_COMMAND} --build "${consumer}" COMMAND_ERROR_IS_FATAL ANY)
foreach(program IN ITEMS ask load)
    execute_process(COMMAND "${consumer}/${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
