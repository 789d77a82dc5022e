# aslant_find_clang(VARIABLE): the cache entry VARIABLE becomes the newest clang++ of at least version 16.

function(aslant_is_clang_16 result candidate)
    execute_process(
        COMMAND "${candidate}" -dumpversion
        OUTPUT_VARIABLE version
        ERROR_QUIET
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT version MATCHES "^[0-9]+" OR version VERSION_LESS 16)
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

function(aslant_find_clang variable)
    find_program(
        ${variable}
        NAMES clang++-19 clang++-18 clang++-17 clang++-16 clang++
        VALIDATOR aslant_is_clang_16
        DOC "clang++ of at least version 16")
endfunction()
