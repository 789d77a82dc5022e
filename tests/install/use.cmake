# Builds the consumer in WORK as a user would, and checks that an edited function's code reaches the template.
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# expect(TEXT): the template holds it
function(expect text)
    file(READ "${WORK}/build/out/shop/Shop.template.yaml" template)
    string(FIND "${template}" "${text}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "no \"${text}\" in the template:\n${template}")
    endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${CONSUMER}/" DESTINATION "${WORK}/source")
run("${CMAKE_COMMAND}" -S "${WORK}/source" -B "${WORK}/build" -G "${GENERATOR}" ${OPTIONS})
run("${CMAKE_COMMAND}" --build "${WORK}/build" --parallel 2)
expect("return {'approved': True}")
if(NOT EXISTS "${WORK}/build/out/shop/Checkout.asl.json")
    message(FATAL_ERROR "no definition beside the template")
endif()
run("${WORK}/build/language")

file(TIMESTAMP "${WORK}/build/shop.stamp" first "%s")
run("${CMAKE_COMMAND}" -E sleep 1.1)
run("${CMAKE_COMMAND}" --build "${WORK}/build")
file(TIMESTAMP "${WORK}/build/shop.stamp" second "%s")
if(NOT first STREQUAL second)
    message(FATAL_ERROR "the generator ran again though nothing had changed")
endif()

file(WRITE "${WORK}/source/charge.py" "def handler(event, context):\n    return {'approved': False}\n")
run("${CMAKE_COMMAND}" --build "${WORK}/build")
expect("return {'approved': False}")
