# What all of our targets have in common, so that no target's file repeats it.

include(GNUInstallDirs)

# mandat_public_headers(<target> INTERFACE|PUBLIC <header>...)
# A file set is installed, found by users of the target, and verified: each header must compile alone.
function(mandat_public_headers target scope)
    list(TRANSFORM ARGN PREPEND "${PROJECT_SOURCE_DIR}/include/mandat/" OUTPUT_VARIABLE headers)
    target_sources(${target} ${scope}
        FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${headers}
    )
endfunction()

# mandat_compiled_library(<part> SOURCES <source>... HEADERS <header>...)
# The target is mandat-<part>; users in and outside of this build call it mandat::<part>.
function(mandat_compiled_library part)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS")
    add_library(mandat-${part} ${arg_SOURCES})
    add_library(mandat::${part} ALIAS mandat-${part})
    mandat_public_headers(mandat-${part} PUBLIC ${arg_HEADERS})
    target_link_libraries(mandat-${part} PUBLIC mandat::mandat)
    set_target_properties(mandat-${part} PROPERTIES
        EXPORT_NAME ${part}
        # So that the static library can become part of someone's shared one.
        POSITION_INDEPENDENT_CODE ON
    )
    mandat_install_library(mandat-${part})
endfunction()

# mandat_install_library(<target>)
# One export set per target: a user of the core alone needs none of the other targets' dependencies.
function(mandat_install_library target)
    if(NOT MANDAT_INSTALL)
        return()
    endif()
    install(TARGETS ${target} EXPORT ${target} FILE_SET HEADERS)
    install(EXPORT ${target}
        FILE ${target}-targets.cmake
        NAMESPACE mandat::
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/mandat
    )
endfunction()

# mandat_install_package()
function(mandat_install_package)
    include(CMakePackageConfigHelpers)
    set(destination ${CMAKE_INSTALL_LIBDIR}/cmake/mandat)
    configure_package_config_file(
        "${PROJECT_SOURCE_DIR}/src/cmake/mandatConfig.cmake.in"
        "${PROJECT_BINARY_DIR}/mandatConfig.cmake"
        INSTALL_DESTINATION ${destination}
    )
    # Before 1.0 a new minor number may break the interface.
    write_basic_package_version_file(
        "${PROJECT_BINARY_DIR}/mandatConfigVersion.cmake"
        COMPATIBILITY SameMinorVersion
    )
    install(
        FILES "${PROJECT_BINARY_DIR}/mandatConfig.cmake" "${PROJECT_BINARY_DIR}/mandatConfigVersion.cmake"
        DESTINATION ${destination}
    )
endfunction()
