# Warnings of Aslant's own targets. They are errors with the compilers that the project is tested with: what a newer one finds is
# shown and stops nobody.

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
    message(FATAL_ERROR "Aslant needs g++ 12 or newer (this is ${CMAKE_CXX_COMPILER_VERSION}): apt-get install g++-12")
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
    message(FATAL_ERROR "Aslant needs clang 14 or newer (this is ${CMAKE_CXX_COMPILER_VERSION}): apt-get install clang-16")
endif()

# aslant_own_target(TARGET): a target of this project, not of its users.
function(aslant_own_target target)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF EXPORT_COMPILE_COMMANDS ON)
    if(NOT ASLANT_DEV_MODE)
        return()
    endif()
    # Without -Wsign-conversion, which clang takes for a part of -Wconversion and g++ does not.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(${target} PRIVATE -Wno-deprecated-declarations) # std::stable_sort of libstdc++ 12 calls one
    endif()
    if((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
       OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 20))
        set_target_properties(${target} PROPERTIES COMPILE_WARNING_AS_ERROR ON)
    endif()
endfunction()
