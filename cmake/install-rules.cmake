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
endif()
install(EXPORT aslant-targets NAMESPACE aslant:: DESTINATION "${package_dir}")

configure_package_config_file(
    cmake/aslant-config.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/aslant-config.cmake"
    INSTALL_DESTINATION "${package_dir}"
    NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/aslant-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/aslant-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/aslant-config-version.cmake"
              cmake/AslantAddStack.cmake DESTINATION "${package_dir}")
