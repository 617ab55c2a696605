# What each target needs, found once and in one place. src/cmake/mandatConfig.cmake.in repeats it
# for users of the installed package: keep the two in step.

find_package(Boost 1.74 REQUIRED CONFIG)
find_package(Microsoft.GSL REQUIRED CONFIG)

if(MANDAT_BUILD_IO)
    find_package(tomlplusplus REQUIRED CONFIG)
    # Debian's utf8proc has no CMake package.
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
endif()
# In io it is for its sources only, so that a user of the installed package does without.
if(MANDAT_BUILD_IO OR MANDAT_BUILD_DOCUMENTS)
    find_package(nlohmann_json REQUIRED CONFIG)
endif()
if(MANDAT_BUILD_DOCUMENTS)
    find_package(fmt REQUIRED CONFIG)
endif()
if(MANDAT_BUILD_CLI)
    find_package(CLI11 REQUIRED CONFIG)
endif()
if(MANDAT_BUILD_BENCH)
    find_package(benchmark REQUIRED CONFIG)
endif()
if(MANDAT_BUILD_TESTS)
    find_package(Catch2 REQUIRED CONFIG)
endif()
