#include <generators/import/builders.hpp>

#include <algorithm>
#include <iterator>

#include <aslant/services.hpp>
#include <generators/import/cpp_code.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

namespace {

std::vector<std::string_view> words_of(char const* words) {
    std::vector<std::string_view> all;
    for (std::string_view rest = words; !rest.empty();) {
        std::size_t const size = std::min(rest.find(' '), rest.size());
        all.push_back(rest.substr(0, size));
        rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return all;
}

}

std::optional<call_builder> find_builder(core::text service, core::text action) {
    core::integration const* const api = core::known_services<true>::find(service, action);
    for (core::service const& one : core::all_services)
        if (std::find(one.apis.begin(), one.apis.end(), api) != one.apis.end())
            return call_builder{&one, api, std::string(one.name_space) + "::" + snake_case(string_of(action))};
    return {};
}

std::vector<std::string_view> call_builder::first_parameters() const {
    std::vector<std::string_view> all = words_of(api->builder);
    all.erase(std::find_if(all.begin(), all.end(), [](std::string_view word) { return word.find('=') != word.npos; }), all.end());
    return all;
}

std::string call_builder::parameter_function(std::string_view parameter) const {
    std::string own = snake_case(parameter);
    for (std::string_view const word : words_of(api->builder))
        if (std::size_t const size = word.find('='); size != word.npos && word.substr(0, size) == parameter)
            own = word.substr(size + 1);
    return std::string(service->name_space) + "::" + own;
}

}
