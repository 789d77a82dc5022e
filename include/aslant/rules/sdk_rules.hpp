// Rules of AWS SDK integrations: that there is such a service and such an action, and what the action takes.
#pragma once

#include <aslant/rules/parameter_rules.hpp>
#include <aslant/sdk/lookup.hpp>

namespace aslant::core {

// The model of a service by its name in a Resource, without words where nobody has included it.
using sdk_model_finder = api_model (*)(text service);

// The nearest of hundreds of names, with few steps: one with the same letters, or else that which differs in the shortest part, of a third of
// its letters at most.
struct nearest_of_many {
    text wanted;
    text best{};
    int smallest = (wanted.size + 1) / 3 + 1;

    constexpr void show(text candidate) {
        int const shorter = candidate.size < wanted.size ? candidate.size : wanted.size;
        int const longer = candidate.size + wanted.size - shorter;
        if (longer - shorter >= smallest) return;
        int same = 0;
        while (same < shorter && lower(candidate[same]) == lower(wanted[same])) ++same;
        int const at_start = same;
        while (same < shorter &&
               lower(candidate[candidate.size - 1 - same + at_start]) == lower(wanted[wanted.size - 1 - same + at_start]))
            ++same;
        int other = longer - same;
        if (other >= smallest && at_start < 2) return;
        if (same_letters(candidate, wanted)) other = -1;
        if (other >= smallest) return;
        smallest = other;
        best = candidate;
    }
};

class sdk_rules {
  public:
    constexpr sdk_rules(service_call const& t, report& o) : task{t}, out{o} {}

    constexpr void check(sdk_model_finder find_model) {
        text const wanted = task.called.service;
        sdk_service const service = find_sdk_service(wanted);
        if (!service) return add(rule::sdk_service, {{}, wanted}, out.explains() ? nearest_service(wanted) : text{});
        sdk_action const action = find_sdk_action(service, task.called.action);
        if (!action)
            return add(rule::sdk_action, {wanted, task.called.action},
                       out.explains() ? nearest_action(service, task.called.action) : text{});
        if (!action.is_supported()) return add(rule::sdk_unsupported, {}, {});
        api_model const model = find_model(wanted);
        if (!model.words) return;
        if (api_operation const operation = find_operation(model, task.called.action))
            parameter_rules{task.nodes, out, task.is_jsonata}.check_call(task.task, operation.input);
    }

  private:
    service_call const& task;
    report& out;

    constexpr void add(rule r, name what, text hint) { out.add({r, kind::resource, task.resource, what, {{}, hint}, 0}); }

    static constexpr text nearest_service(text wanted) {
        nearest_of_many nearest{wanted};
        for (int i = 0; i < sdk_services(); ++i) nearest.show(name_of_sdk_service(i));
        return nearest.best;
    }
    static constexpr text nearest_action(sdk_service const& service, text wanted) {
        nearest_of_many nearest{wanted};
        for (sdk_action a = first_action(service); a; a = next_action(service, a)) nearest.show(a.name);
        return nearest.best;
    }
};

}
