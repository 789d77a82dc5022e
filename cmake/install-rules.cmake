# find_package(aslant) after `cmake --install`.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/aslant")

install(
    DIRECTORY include/ generators/include/
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    FILES_MATCHING
    PATTERN "*.hpp")

set(installed aslant)
if(TARGET aslant_generators)
    list(APPEND installed aslant_generators)
endif()
install(
    TARGETS ${installed}
    EXPORT aslant-targets
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    INCLUDES
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
if(TARGET aslant_command)
    install(TARGETS aslant_command RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    if(TARGET aslant_command_pages)
        install(FILES "${PROJECT_BINARY_DIR}/share/man/man1/aslant.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
        foreach(page bash-completion/completions/aslant zsh/site-functions/_aslant fish/vendor_completions.d/aslant.fish)
            cmake_path(GET page PARENT_PATH folder)
            install(FILES "${PROJECT_BINARY_DIR}/share/${page}" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/${folder}")
        endforeach()
    endif()
endif()
install(EXPORT aslant-targets NAMESPACE aslant:: DESTINATION "${package_dir}")

configure_package_config_file(
    cmake/aslant-config.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/aslant-config.cmake"
    INSTALL_DESTINATION "${package_dir}"
    NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/aslant-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/aslant-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/aslant-config-version.cmake"
              cmake/AslantAddStack.cmake DESTINATION "${package_dir}")

# pkg-config: the folder of headers and the library, found from where aslant.pc lies.
set(pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
if(IS_ABSOLUTE "${pc_dir}")
    set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
else()
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}/${pc_dir}" OUTPUT_VARIABLE pc_up)
    cmake_path(SET pc_prefix "\${pcfiledir}/${pc_up}")
endif()
set(pc_includedir "\${prefix}")
cmake_path(APPEND pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
set(pc_libdir "\${prefix}")
cmake_path(APPEND pc_libdir "${CMAKE_INSTALL_LIBDIR}")
configure_file(cmake/aslant.pc.in "${CMAKE_CURRENT_BINARY_DIR}/aslant.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/aslant.pc" DESTINATION "${pc_dir}")
