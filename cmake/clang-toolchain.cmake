# The newest clang++ of at least version 16, whatever its name.
include("${CMAKE_CURRENT_LIST_DIR}/find-clang.cmake")
aslant_find_clang(ASLANT_CLANG)
if(NOT ASLANT_CLANG)
    message(FATAL_ERROR "No clang++ of at least version 16: apt-get install clang-19 (or clang-18, clang-16)")
endif()
set(CMAKE_CXX_COMPILER "${ASLANT_CLANG}")
