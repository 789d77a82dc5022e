#include <generators/cloudformation/values.hpp>

#include <aslant/stack/references.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/files.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

using core::form;
using core::node;

namespace {

std::string string_of(core::text t) { return {t.data, std::size_t(t.size)}; }

}

json value_writer::value(node const* nodes) {
    node const& n = nodes[0];
    switch (n.value_form) {
        case form::boolean: return n.bits != 0;
        case form::integer: return n.bits;
        case form::natural: return static_cast<unsigned long long>(n.bits);
        case form::real: return core::real_of(n);
        case form::string: return string_of(n.value);
        case form::json_text: return json::parse(n.value.data, n.value.data + n.value.size);
        case form::array: {
            json result = json::array();
            for (int i = 1; i < n.size; i += nodes[i].what == core::kind::splice ? 1 : nodes[i].size)
                if (nodes[i].what != core::kind::splice) result.push_back(value(nodes + i));
            return result;
        }
        case form::object: {
            json result = json::object();
            for (int i = 1; i < n.size; i += nodes[i].what == core::kind::splice ? 1 : nodes[i].size)
                if (nodes[i].what != core::kind::splice) result[string_of(nodes[i].first)] = value(nodes + i);
            return result;
        }
        case form::reference: return reference(nodes);
        case form::substitution: return substitution(nodes);
        case form::function: return {{string_of(n.value), value(nodes + 1)}};
        case form::file: return file(n);
        default: return nullptr;
    }
}

json value_writer::reference(node const* nodes) {
    std::string id = text_of_name(core::referred_id(nodes));
    switch (core::form_of(nodes[0])) {
        case core::reference_form::get_att: return {{"Fn::GetAtt", {id, string_of(nodes[0].value)}}};
        case core::reference_form::logical_id: return id;
        default: return {{"Ref", id}};
    }
}

namespace {

// `${Id}` or `${Id.Attribute}`
std::string in_substitution(node const* reference) {
    std::string const attribute = string_of(reference[0].value);
    std::string const id = text_of_name(core::referred_id(reference));
    return "${" + id + (attribute.empty() ? "" : "." + attribute) + "}";
}

// What the pieces of an Fn::Sub are, joined.
std::string joined_pieces(node const* nodes) {
    std::string words;
    for (int i = 1; i < nodes[0].size; i += nodes[i].size) {
        node const& piece = nodes[i];
        switch (piece.value_form) {
            case form::reference: words += in_substitution(nodes + i); break;
            case form::substitution: words += joined_pieces(nodes + i); break;
            case form::boolean: words += piece.bits ? "true" : "false"; break;
            case form::integer: words += std::to_string(piece.bits); break;
            case form::natural: words += std::to_string(static_cast<unsigned long long>(piece.bits)); break;
            default: words += text_of_name(core::name_of(piece));
        }
    }
    return words;
}

}

json value_writer::substitution(node const* nodes) { return {{"Fn::Sub", joined_pieces(nodes)}}; }

json value_writer::file(node const& n) {
    std::filesystem::path path = string_of(n.value);
    if (path.is_relative() && n.file) path = std::filesystem::path(n.file).parent_path() / path;
    path = path.lexically_normal();
    std::optional<std::string> content = read_file(path);
    if (!content)
        throw output_error("there is no file " + path.string() + ", which line " + std::to_string(n.line) + " of " +
                           (n.file ? n.file : "the source") + " names");
    inputs_.push_back(path);
    return *content;
}

}
