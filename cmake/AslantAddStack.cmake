# aslant_add_stack(NAME SOURCES file... [OUTPUT_DIR folder] [FORMAT yaml|json] [PERMISSIONS json|markdown])
#
# Builds the generator program generators/NAME from the sources (as target NAME_generator), and runs it in the build: the target NAME, part of
# `all`, has the definitions and the template in OUTPUT_DIR (a relative one starts at the current binary folder; default out/NAME), and with
# PERMISSIONS the report of permissions.
# It runs again when the program changes, or a file that it puts into the template, such as a function's code.

cmake_policy(PUSH)
cmake_policy(VERSION 3.25) # CMP0116: what paths in a DEPFILE are relative to

function(aslant_add_stack NAME)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "OUTPUT_DIR;FORMAT;PERMISSIONS" "SOURCES")
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "aslant_add_stack(${NAME}) does not take: ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    if(ARG_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "aslant_add_stack(${NAME}): a value is missing after ${ARG_KEYWORDS_MISSING_VALUES}")
    endif()
    if(NOT ARG_SOURCES)
        message(FATAL_ERROR "aslant_add_stack(${NAME}) needs SOURCES")
    endif()
    if(NOT DEFINED ARG_FORMAT)
        set(ARG_FORMAT yaml)
    elseif(NOT ARG_FORMAT MATCHES "^(yaml|json)$")
        message(FATAL_ERROR "aslant_add_stack(${NAME}): FORMAT is yaml or json, not ${ARG_FORMAT}")
    endif()
    set(report)
    if(DEFINED ARG_PERMISSIONS)
        if(NOT ARG_PERMISSIONS MATCHES "^(json|markdown)$")
            message(FATAL_ERROR "aslant_add_stack(${NAME}): PERMISSIONS is json or markdown, not ${ARG_PERMISSIONS}")
        endif()
        set(report --permissions ${ARG_PERMISSIONS})
    endif()
    if(NOT DEFINED ARG_OUTPUT_DIR)
        set(ARG_OUTPUT_DIR "out/${NAME}")
    endif()
    cmake_path(ABSOLUTE_PATH ARG_OUTPUT_DIR BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" NORMALIZE)

    set(generator ${NAME}_generator)
    add_executable(${generator} ${ARG_SOURCES})
    # In a folder of its own: beside the target NAME, Ninja and make would take the program for it.
    set_target_properties(${generator} PROPERTIES OUTPUT_NAME ${NAME} RUNTIME_OUTPUT_DIRECTORY
                                                                     "${CMAKE_CURRENT_BINARY_DIR}/generators")
    target_link_libraries(${generator} PRIVATE aslant::generators)

    # The files' names come from the program, so a stamp stands for all of them.
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.stamp")
    set(depfile "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.d")
    add_custom_command(
        OUTPUT "${stamp}"
        COMMAND ${generator} --out "${ARG_OUTPUT_DIR}" --format ${ARG_FORMAT} ${report} --depfile "${depfile}"
                --depfile-target "${stamp}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS ${generator}
        DEPFILE "${depfile}"
        COMMENT "Generating ${ARG_OUTPUT_DIR}"
        VERBATIM)
    add_custom_target(${NAME} ALL DEPENDS "${stamp}")
endfunction()

cmake_policy(POP)
