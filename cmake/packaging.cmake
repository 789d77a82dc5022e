# `cpack -G DEB` in a build folder makes libaslant-dev_VERSION_ARCHITECTURE.deb: what `cmake --install` installs, under /usr.
set(ASLANT_PACKAGE_CONTACT "Aslant <aslant@example.invalid>" CACHE STRING "Whom a package names as its maintainer")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libaslant-dev)
set(CPACK_PACKAGE_CONTACT "${ASLANT_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
# The static library calls the fmt that it was compiled with, whose names carry its major version.
string(REGEX MATCH "^[0-9]+" fmt_major "${fmt_VERSION}")
math(EXPR fmt_next "${fmt_major} + 1")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libfmt-dev (>= ${fmt_major}), libfmt-dev (<< ${fmt_next})")
# The command is linked with the shared library of yaml-cpp, whose name carries its minor version.
if(TARGET aslant_command)
    string(REGEX MATCH "^([0-9]+)\\.([0-9]+)" yaml_minor "${yaml-cpp_VERSION}")
    math(EXPR yaml_next "${CMAKE_MATCH_2} + 1")
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS
           ", libyaml-cpp-dev (>= ${yaml_minor}), libyaml-cpp-dev (<< ${CMAKE_MATCH_1}.${yaml_next})")
    if(ASLANT_GRAPHVIZ_GVC)
        string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libgraphviz-dev")
    endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cmake (>= ${CMAKE_MINIMUM_REQUIRED_VERSION})")

install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/${CPACK_PACKAGE_NAME}" RENAME copyright)
include(CPack)
