// What a task calls as C++: sqs::send_message("…", sqs::message_body(path("$.order"))).
#pragma once

#include <string_view>
#include <vector>

#include <generators/import/builders.hpp>
#include <generators/import/value_code.hpp>

namespace aslant::generators {

class call_code {
  public:
    call_code(core::node const* nodes, value_code& values) : nodes_{nodes}, values_{values} {}

    // The Resource of a task, and its parameters where C++ has a function that takes both; else resource("…") alone. `parameters` may be none.
    cpp_code call(int resource, int parameters);

  private:
    core::node const* nodes_;
    value_code& values_;
    std::vector<int> members_;   // parameters that are still to be written

    bool built(call_builder const&, std::vector<cpp_code>& arguments);
    int take(std::string_view parameter);
    void add_rest(call_builder const&, std::vector<cpp_code>& arguments);
    bool add_connection(std::vector<cpp_code>& arguments);
    bool add_events(std::vector<cpp_code>& arguments);
    void add_input(std::vector<cpp_code>& arguments);
};

}
