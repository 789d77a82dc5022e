#include <generators/cloudformation/values.hpp>

#include <aslant/stack/references.hpp>
#include <generators/model/strings.hpp>
#include <generators/output/files.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

using core::form;
using core::node;

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
        case form::local_path: return local_path(n);
        case form::json_string: return json_string(nodes + 1);
        default: return nullptr;
    }
}

json value_writer::reference(node const* nodes) {
    std::string id = text_of_name(core::referred_id(nodes));
    switch (core::form_of(nodes[0])) {
        case core::reference_form::get_att: return {{"Fn::GetAtt", {id, string_of(nodes[0].value)}}};
        case core::reference_form::logical_id:
        case core::reference_form::condition:
        case core::reference_form::mapping: return id;
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

namespace {

std::string replaced(std::string words, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = words.find(from, at)) != words.npos; at += to.size()) words.replace(at, from.size(), to);
    return words;
}
std::string escaped(std::string const& words) { return replaced(words, "${", "${!"); }
std::string without_escapes(std::string const& words) { return replaced(words, "${!", "${"); }

// Relative to the source file that names it.
std::filesystem::path from_source(node const& n) {
    std::filesystem::path path = string_of(n.value);
    if (path.is_relative() && n.file) path = std::filesystem::path(n.file).parent_path() / path;
    return path.lexically_normal();
}
output_error missing(node const& n, std::filesystem::path const& path) {
    return output_error("there is no file " + path.string() + ", which line " + std::to_string(n.line) + " of " +
                        (n.file ? n.file : "the source") + " names");
}

}

json value_writer::substitution(node const* nodes) { return {{"Fn::Sub", joined_pieces(nodes)}}; }

// A JSON text inside of which values of the stack are filled in: what they stand for is known to the deployment only.
json value_writer::json_string(node const* nodes) {
    bool has_references = false;
    std::string const words = json_words(nodes, has_references);
    if (!has_references) return without_escapes(words);
    return {{"Fn::Sub", words}};
}

// Compact, in the order in which it is written. `${` of the user's own is escaped, as Fn::Sub wants it.
std::string value_writer::json_words(node const* nodes, bool& has_references) {
    node const& n = nodes[0];
    std::string words;
    auto const children = [&](char opening, char closing, auto const& before) {
        words += opening;
        for (int i = 1; i < n.size; i += nodes[i].what == core::kind::splice ? 1 : nodes[i].size) {
            if (nodes[i].what == core::kind::splice) continue;
            if (words.size() > 1) words += ',';
            before(nodes[i]);
            words += json_words(nodes + i, has_references);
        }
        words += closing;
    };
    switch (n.value_form) {
        case form::array: children('[', ']', [](node const&) {}); return words;
        case form::object:
            children('{', '}', [&](node const& member) { words += escaped(json(string_of(member.first)).dump()) + ":"; });
            return words;
        case form::placeholder: return "<" + string_of(n.value) + ">";
        case form::reference:
        case form::substitution: {
            has_references = true;
            std::string const filled = n.value_form == form::reference ? in_substitution(nodes) : joined_pieces(nodes);
            return '"' + filled + '"';
        }
        default: return escaped(value(nodes).dump());
    }
}

// A file or folder that the template names as the source does: what packages it finds it there.
json value_writer::local_path(node const& n) {
    std::filesystem::path const path = from_source(n);
    if (!std::filesystem::exists(path)) throw missing(n, path);
    return string_of(n.value);
}

json value_writer::file(node const& n) {
    std::filesystem::path const path = from_source(n);
    std::optional<std::string> content = read_file(path);
    if (!content) throw missing(n, path);
    inputs_.push_back(path);
    return *content;
}

}
