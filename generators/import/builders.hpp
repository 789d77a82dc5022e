// How the calls of the optimised integrations are written in C++.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

struct call_builder {
    char const* api;        // as in a Resource: "sqs:sendMessage"
    char const* header;     // <aslant/services/….hpp>
    char const* function;   // "sqs::send_message"
    char const* first;      // the parameters that stand first, without their names, with blanks between them
};

// nullptr: there is none.
call_builder const* find_builder(std::string_view api);

std::vector<std::string_view> first_parameters(call_builder const&);

// The function of a parameter: "sqs::message_body".
std::string parameter_function(call_builder const&, std::string_view parameter);

}
