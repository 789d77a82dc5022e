// What a Task's API takes and gives: the member of its parameters and of its result that a function, an activity or another machine has
// made up, and the shape of the result.
#pragma once

#include <aslant/iam/call_sites.hpp>
#include <aslant/payload/api_shapes.hpp>

namespace aslant::core {

struct api_payload {
    int result;      // its shape; anything: nobody knows
    text taken;      // the parameter that takes<…> is about; empty: all of them
    text returned;   // the member of the result that returns<…> is about; empty: all of it
};
inline constexpr api_payload unknown_payload{anything, {}, {}};

// Of what is called by the text of a Resource. The operations of AWS SDK integrations are those of <aslant/sdk.hpp>.
struct called_finder {
    api_finder find;
    api_operation (*find_sdk)(text service, text action);
};

class api_results {
  public:
    constexpr api_results(node const* n, shape_store& s, called_finder const& find) : nodes{n}, store{s}, find_{find} {}

    // Of the Resource of a Task.
    constexpr api_payload of(int resource) {
        node const& n = nodes[resource];
        if (is_of_builder(n)) return of_call(n.value, {n.api, pattern_of(n), true});
        // (arn:aws:lambda:…, as most are: this is asked of every task.)
        bool const is_function = n.value.size < 9 || (n.value[8] == 'l' && !is_sdk_call(n));
        if (n.value_form != form::string || !find_.find || is_function) return unknown_payload;
        task_resource const called = called_by(n);
        if (called.form == resource_form::sdk) return of_sdk_call(called);
        return of_call(n.value, api_of(n, nullptr, find_.find));
    }

  private:
    struct known_api {
        integration const* api;
        call_pattern pattern;
        text service;   // of an AWS SDK integration
        text action;
        api_payload payload;
    };
    static constexpr int most_known = 32;

    node const* nodes;
    shape_store& store;
    called_finder find_;
    known_api known_[most_known]{};
    int count_ = 0;

    constexpr api_payload of_call(text resource, called_api const& called) {
        if (!called.api || !called.api->model || !called.api->model->words) return unknown_payload;
        for (int i = 0; i < count_; ++i)
            if (known_[i].api == called.api && known_[i].pattern == called.pattern) return known_[i].payload;
        api_payload const found = find_payload(resource, called);
        if (count_ < most_known) known_[count_++] = {called.api, called.pattern, {}, {}, found};
        return found;
    }
    constexpr api_payload of_sdk_call(task_resource const& called) {
        if (!find_.find_sdk) return unknown_payload;
        call_pattern const pattern = pattern_called(called.pattern);
        for (int i = 0; i < count_; ++i)
            if (known_[i].action == called.action && known_[i].service == called.service && known_[i].pattern == pattern)
                return known_[i].payload;
        api_operation const operation = find_.find_sdk(called.service, called.action);
        if (!operation) return unknown_payload;
        api_payload found{anything, document_in(operation.input, true), {}};
        if (pattern != call_pattern::wait_for_task_token) {
            found.result = shape_of_api(store, operation.output);
            found.returned = document_in(operation.output, false);
        }
        if (count_ < most_known) known_[count_++] = {nullptr, pattern, called.service, called.action, found};
        return found;
    }
    constexpr api_payload find_payload(text resource, called_api const& called) {
        api_payload payload = unknown_payload;
        api_model const& model = *called.api->model;
        int const ending = terminated(pattern_words[int(called.pattern)]).size;
        api_operation const operation = find_called_operation(model, resource, ending);
        if (!operation) return payload;
        payload.taken = document_in(operation.input, true);
        if (called.pattern == call_pattern::wait_for_task_token) return payload;   // what comes with the token
        api_operation done = operation;
        if (ending > 0) {   // what `.sync` gives is an operation of its own, whose name ends with the pattern
            int const action = operation.name.size + ending;
            done = find_operation(model, {resource.data + resource.size - action, action});
        }
        if (!done) return payload;
        payload.result = shape_of_api(store, done.output);
        payload.returned = document_in(done.output, false);
        return payload;
    }
    // The member that may be any JSON: the Payload of lambda:invoke, the ResponseBody of http:invoke. Of a result with several, the last
    // one, which is the Output after the Input; of parameters with several, none.
    static constexpr text document_in(api_type type, bool is_alone) {
        text document{};
        for (api_member m = first_member(type); m; m = next_member(m)) {
            if (m.type.kind() != api_kind::anything) continue;
            if (is_alone && !document.empty()) return {};
            document = m.name;
        }
        return document;
    }
};

}
