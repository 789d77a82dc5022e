# aslant_require(PACKAGE APT VCPKG [arguments of find_package]): find_package, with an error that says what to install.
macro(aslant_require package apt vcpkg)
    find_package(${package} ${ARGN} QUIET)
    if(NOT ${package}_FOUND)
        message(FATAL_ERROR "Aslant needs ${package}: apt-get install ${apt}, or vcpkg install ${vcpkg}")
    endif()
endmacro()

aslant_require(fmt libfmt-dev fmt CONFIG)
aslant_require(nlohmann_json nlohmann-json3-dev nlohmann-json 3.11 CONFIG)
aslant_require(CLI11 libcli11-dev cli11 CONFIG)
if(ASLANT_BUILD_COMMAND OR ASLANT_BUILD_TESTS)
    aslant_require(yaml-cpp libyaml-cpp-dev yaml-cpp CONFIG)
endif()
