# Catch2 2.13 and 3 behind one target and one function. The test sources' side is support/catch.hpp.

# The main function takes longer to compile than a test file does, so it is a unit of its own. The one that
# Debian's Catch2 2.13 ships is not built with our sanitizers.
if(Catch2_VERSION VERSION_LESS 3)
    add_library(mandat-catch STATIC support/catch_main.cpp)
    target_link_libraries(mandat-catch PUBLIC Catch2::Catch2)
    target_compile_features(mandat-catch PUBLIC cxx_std_20)
    set(no_tests_is_an_error --warn NoTests)
    set(mandat_catch_list_arguments --list-test-names-only)
else()
    add_library(mandat-catch INTERFACE)
    target_link_libraries(mandat-catch INTERFACE Catch2::Catch2WithMain)
    set(no_tests_is_an_error --warn UnmatchedTestSpec)
    set(mandat_catch_list_arguments --list-tests --verbosity quiet)
endif()

list(APPEND CMAKE_MODULE_PATH "${Catch2_DIR}")
include(Catch)

# mandat_discover_tests(<executable>)
# One ctest test per test case, named as the case is.
function(mandat_discover_tests executable)
    catch_discover_tests(${executable}
        EXTRA_ARGS ${no_tests_is_an_error}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    )
endfunction()
