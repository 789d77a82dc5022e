#include <generators/iam/row_choices.hpp>

#include <algorithm>

namespace aslant::generators {

using core::placeholder;

namespace {

struct needed_value {
    placeholder named;
    bool is_optional;   // of the condition alone
};

// A value that a parameter may have; `missing` where it is not given.
struct path_value {
    core::text path;
    core::parameter_value value;
};
using path_values = std::vector<path_value>;

// (Most calls name one resource: then there is nothing to combine.)
template <class T> std::vector<std::vector<T>> product(std::vector<std::vector<T>> starts, std::vector<std::vector<T>> ends) {
    if (starts.size() == 1 && starts[0].empty()) return ends;
    std::vector<std::vector<T>> all;
    for (auto const& start : starts)
        for (auto const& end : ends) {
            all.push_back(start);
            all.back().insert(all.back().end(), end.begin(), end.end());
        }
    return all;
}

class chooser {
  public:
    explicit chooser(core::call_site const& site) : site_{site} {}

    std::vector<row_choice> choose(core::text resource, core::text condition) {
        collect(resource, false);
        collect(condition, true);
        std::vector<path_values> calls{{}};
        for (std::size_t i = 0; i < needed_.size(); ++i)
            if (is_first_of_its_element(i)) calls = product(std::move(calls), values_of_elements(i));
        std::vector<row_choice> choices;
        for (path_values const& call : calls) add_choices(call, choices);
        return choices;
    }

  private:
    core::call_site const& site_;
    std::vector<needed_value> needed_;

    void collect(core::text words, bool is_optional) {
        core::text before{};
        core::text hole{};
        while (core::cut_placeholder(words, before, hole)) {
            if (!core::is_parameter(hole)) continue;
            placeholder const p = core::parse_placeholder(hole);
            auto const same = std::find_if(needed_.begin(), needed_.end(), [&](needed_value const& other) {
                return other.named.path == p.path && other.named.property == p.property;
            });
            if (same == needed_.end())
                needed_.push_back({p, is_optional});
            else if (p.has_otherwise)
                same->named = p;
        }
    }

    // `Entries[]` of Entries[].EventBusName; of what stands in no array, its own path.
    static core::text element_of(placeholder const& p) {
        for (int size = p.path.size; size > 0; --size)
            if (p.path[size - 1] == ']' || p.path[size - 1] == '}') return {p.path.data, size};
        return p.path;
    }
    bool is_first_of_its_element(std::size_t i) const {
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (element_of(needed_[earlier].named) == element_of(needed_[i].named)) return false;
        return true;
    }
    // Each element's parameters, and each value that they may have together.
    std::vector<path_values> values_of_elements(std::size_t first) const {
        std::vector<placeholder> parameters;
        bool is_optional = true;
        for (std::size_t i = first; i < needed_.size(); ++i) {
            placeholder const& p = needed_[i].named;
            if (element_of(p) != element_of(needed_[first].named)) continue;
            is_optional = is_optional && needed_[i].is_optional;
            auto const same =
                std::find_if(parameters.begin(), parameters.end(), [&](auto const& other) { return other.path == p.path; });
            if (same == parameters.end())
                parameters.push_back(p);
            else if (p.has_otherwise)
                *same = p;
        }
        std::vector<path_values> all;
        int const count = number_of_elements(parameters[0]);
        for (int element = 0; element < count; ++element) {
            std::vector<path_values> of_element{{}};
            for (placeholder const& p : parameters) of_element = product(std::move(of_element), values_in(p, element));
            all.insert(all.end(), of_element.begin(), of_element.end());
        }
        if (all.empty() && is_optional) all.push_back({});
        return all;
    }
    int number_of_elements(placeholder const& p) const {
        if (p.path.empty()) return 1;
        core::value_list given;
        core::find_values(site_, p.path, given);
        return given.size();
    }
    // The values of a parameter in an element, each by itself.
    std::vector<path_values> values_in(placeholder const& p, int element) const {
        core::parameter_value given{core::origin::missing, site_.owner, {}};
        if (!p.path.empty()) {
            core::value_list all;
            core::find_values(site_, p.path, all);
            if (element < all.size()) given = all[element];
        }
        placeholder bare = core::owner_of(p);
        bare.is_default_bounded = p.is_default_bounded;
        core::value_list found;
        core::add_bounded_values(site_, bare, given, found);
        std::vector<path_values> values;
        for (int i = 0; i < found.size(); ++i) values.push_back({{p.path, found[i]}});
        if (given.from == core::origin::missing && values.empty()) values.push_back({{p.path, given}});
        return values;
    }

    void add_choices(path_values const& call, std::vector<row_choice>& choices) const {
        std::vector<std::vector<row_choice::chosen>> made{{}};
        for (needed_value const& needed : needed_) {
            std::vector<std::vector<row_choice::chosen>> own;
            placeholder const& p = needed.named;
            for (resource_value& value : values_of(p, call)) {
                own.emplace_back();
                own.back().push_back({p.path, p.property, true, std::move(value)});
            }
            if (own.empty() && needed.is_optional) own.push_back({{p.path, p.property, false, {}}});
            made = product(std::move(made), std::move(own));
        }
        for (auto& all : made) choices.push_back({std::move(all)});
    }
    std::vector<resource_value> values_of(placeholder const& p, path_values const& call) const {
        auto const own = std::find_if(call.begin(), call.end(), [&](path_value const& v) { return v.path == p.path; });
        if (own == call.end()) return {};
        core::parameter_value const& given = own->value;
        if (p.property.empty()) {
            if (given.from != core::origin::missing) return resource_values(site_, p, given);
            if (!p.has_otherwise) return {};
            return resource_values(site_, p, {core::origin::text, given.node, p.otherwise});
        }
        core::value_list found;
        bool const is_named = !p.path.empty();
        if (is_named && given.from == core::origin::missing) return {};
        if (!is_named || !core::add_property(site_, p, given, found)) core::add_unknown_property(site_, p, given.node, found);
        std::vector<resource_value> values;
        for (int i = 0; i < found.size(); ++i)
            for (resource_value& value : resource_values(site_, p, found[i])) values.push_back(std::move(value));
        return values;
    }
};

}

resource_value const* row_choice::value_of(placeholder const& p) const {
    for (chosen const& one : all)
        if (one.path == p.path && one.property == p.property) return one.has_value ? &one.value : nullptr;
    return nullptr;
}
std::vector<resource_value const*> row_choice::values() const {
    std::vector<resource_value const*> values;
    for (chosen const& one : all)
        if (one.has_value) values.push_back(&one.value);
    return values;
}

std::vector<row_choice> choices_of(core::call_site const& site, core::text resource, core::text condition) {
    return chooser{site}.choose(resource, condition);
}

}
