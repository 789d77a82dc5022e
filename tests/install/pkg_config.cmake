# A generator program compiled and linked with what pkg-config says of the installed package, and no CMake, writes its files.
cmake_minimum_required(VERSION 3.25)

set(ENV{PKG_CONFIG_PATH} "${PREFIX}/${PC_DIR}")
separate_arguments(FLAGS UNIX_COMMAND "${FLAGS}")

# said(VARIABLE argument...): what pkg-config prints
macro(said variable)
    execute_process(
        COMMAND "${PKG_CONFIG}" ${ARGN} aslant
        OUTPUT_VARIABLE ${variable}
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endmacro()
said(version --modversion)
said(compile --cflags)
said(link --libs)
if(NOT version STREQUAL VERSION)
    message(FATAL_ERROR "aslant.pc says version ${version}, the project ${VERSION}")
endif()
separate_arguments(compile UNIX_COMMAND "${compile}")
separate_arguments(link UNIX_COMMAND "${link}")

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
run("${COMPILER}" -std=c++20 ${FLAGS} ${compile} -fsyntax-only "${CONSUMER}/language.cpp")
run("${COMPILER}" -std=c++20 ${FLAGS} ${compile} "${CONSUMER}/shop.cpp" -o "${WORK}/shop" ${link})
run("${WORK}/shop" --out "${WORK}/out")
foreach(file Checkout.asl.json Shop.template.yaml)
    if(NOT EXISTS "${WORK}/out/${file}")
        message(FATAL_ERROR "the program did not write ${file}")
    endif()
endforeach()
