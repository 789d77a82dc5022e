// Handles as values of parameters: field("Bucket", data). What the API takes of one, its name, its ARN or its URL, the parameter's name says.
#pragma once

#include <aslant/iam/resource_references.hpp>
#include <aslant/services/call.hpp>

namespace aslant::core {

// What a parameter takes of a resource: "" is its Ref; no data: nobody knows.
constexpr text attribute_for(text parameter, text type) {
    constexpr text by_ref{"", 0};
    if (ends_with(parameter, text_of("Url"))) return type == "AWS::SQS::Queue" ? by_ref : text{};
    bool const by_arn = ends_with(parameter, text_of("Arn")) || ends_with(parameter, text_of("ARN"));
    bool const by_name = ends_with(parameter, text_of("Name"));
    attributes_of_type const* const known = attributes_of(type);
    if (!known) return {};
    if (by_arn) return known->arn ? terminated(known->arn) : text{};
    if (by_name && known->name) return terminated(known->name);
    return is_by_ref(known->name) || is_by_ref(known->arn) ? by_ref : text{};
}

// It is no value until sdk(…) has resolved it: its type stands in a node that is no text.
constexpr tree<3> field_of_handle(literal const& name, handle const& resource, kind what) {
    tree<3> result = reference_to(resource, reference_form::ref);
    name_node(result.nodes[0], kind::member, name);
    if (result.nodes[0].what != kind::member) return result;
    result.nodes[0].value_form = form::misuse;
    result.nodes[0].value = cpp_word(what);
    result.nodes[2].value_form = form::null;
    return result;
}
template <int N> constexpr tree<3> field(literal name, resource_tree<N> const& resource) {
    return field_of_handle(name, handle_of(resource), resource.nodes[0].what);
}
template <int N> constexpr tree<3> field(literal name, typed_resource_tree<N> const& resource) {
    return field_of_handle(name, handle_of(resource), resource.nodes[0].what);
}

constexpr void resolve_handles(node* nodes, int count) {
    for (int i = 0; i + 2 < count; ++i) {
        node& n = nodes[i];
        bool const is_handle = n.what == kind::member && n.value_form == form::misuse && n.size == 3 &&
                               nodes[i + 2].value_form == form::null && nodes[i + 2].value.data;
        if (!is_handle) continue;
        text const attribute = attribute_for(n.first, nodes[i + 2].value);
        if (!attribute.data) continue;   // the rules say that it is no value
        n.value_form = form::reference;
        n.value = attribute;
        n.bits = int(attribute.empty() ? reference_form::ref : reference_form::get_att);
        nodes[i + 2].value_form = form::string;
    }
}
template <class T> constexpr T with_handles(T parameters) {
    resolve_handles(parameters.nodes, T::count);
    return parameters;
}

}

namespace aslant {

using core::field;

}
