// How the calls of the optimised integrations are written in C++: by the facts of their services.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <aslant/services/all.hpp>

namespace aslant::generators {

struct call_builder {
    core::service const* service;
    core::integration const* api;
    std::string function;   // "sqs::send_message"

    // The parameters that stand first, without their names.
    std::vector<std::string_view> first_parameters() const;
    // The function of another parameter: "sqs::message_body".
    std::string parameter_function(std::string_view parameter) const;
};

// Of what a Resource calls: "sqs" and "sendMessage".
std::optional<call_builder> find_builder(core::text service, core::text action);

}
