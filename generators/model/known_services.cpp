#include <generators/model/known_services.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>

#include <aslant/rules/sdk_rules.hpp>
#include <aslant/sdk/all.hpp>
#include <aslant/services.hpp>

namespace aslant::generators {

namespace {

core::api_model model_of(core::text service) {
    std::string_view const wanted(service.data, std::size_t(service.size));
    auto const found = std::lower_bound(std::begin(core::sdk_models), std::end(core::sdk_models), wanted,
                                        [](core::named_model const& one, std::string_view name) { return one.service < name; });
    bool const is_known = found != std::end(core::sdk_models) && found->service == wanted;
    return is_known ? found->model : core::api_model{nullptr};
}

void check_sdk(core::service_call const& task, core::report& out) { core::sdk_rules{task, out}.check(model_of); }

}

core::api_directory known_services() {
    core::api_directory known = core::directory_of<true>();
    known.check_sdk = check_sdk;
    return known;
}

core::api_operation find_sdk_operation(core::text service, core::text action) {
    core::api_model const model = model_of(service);
    return model.words ? core::find_operation(model, action) : core::api_operation{};
}

}
