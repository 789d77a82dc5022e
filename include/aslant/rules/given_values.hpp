// What a user gives to a call, whether it is written as nodes or as a JSON document: its members and elements, one after another.
#pragma once

#include <aslant/language/json_parts.hpp>
#include <aslant/model/machine.hpp>

namespace aslant::core {

struct given_value {
    int node;        // its own, or that of the document that it stands in
    form held;       // form::real for each number; absent: it is computed, and nobody knows here what it is
    text document;   // what it is in a document; no text where it is a node
};

// How values are read in the state that they stand in: `id.$` is a computed `id` in JSONPath, "{% … %}" an expression in JSONata.
struct value_language {
    bool is_jsonata;

    constexpr form form_of_text(text words) const {
        return is_jsonata && words.size > 1 && words[0] == '{' && words[1] == '%' ? form::absent : form::string;
    }
    // A document is well formed, or what is found in it means nothing.
    constexpr given_value in_document(int node, text value) const {
        form const held = form_of_document(value);
        bool const is_text = held == form::string && value.size > 1;
        return {node, is_text ? form_of_text({value.data + 1, value.size - 2}) : held, value};
    }
    constexpr given_value in_node(node const* nodes, int at) const {
        node const& n = nodes[at];
        switch (n.value_form) {
            case form::string: return {at, form_of_text(n.value), {}};
            case form::file: return {at, form::string, {}};
            case form::json_text: return in_document(at, n.value);
            case form::integer:
            case form::natural: return {at, form::real, {}};
            default: return {at, n.value_form > form::json_text ? form::absent : n.value_form, {}};
        }
    }
    // Cuts the end off the name of a computed member.
    constexpr bool cut_suffix(text& key) const {
        if (is_jsonata || key.size < 3 || key.data[key.size - 1] != '$' || key.data[key.size - 2] != '.') return false;
        key.size -= 2;
        return true;
    }
};

// for (given_parts part(nodes, language, value); part.next();)
class given_parts {
  public:
    constexpr given_parts(node const* n, value_language language, given_value const& whole)
        : nodes_{n}, language_{language}, whole_{whole}, parts_{whole.document}, at_{whole.node + 1},
          last_{whole.node + n[whole.node].size} {}

    text key{};   // of a member
    given_value value{};

    constexpr bool next() {
        if (whole_.document.data) return next_in_document();
        while (at_ < last_ && nodes_[at_].what == kind::splice) ++at_;
        if (at_ >= last_) return false;
        value = language_.in_node(nodes_, at_);
        if (whole_.held == form::object) {
            key = nodes_[at_].first;
            if (language_.cut_suffix(key)) value.held = form::absent;
        }
        at_ += nodes_[at_].size;
        return true;
    }

  private:
    node const* nodes_;
    value_language language_;
    given_value whole_;
    json_parts parts_;
    int at_;
    int last_;

    constexpr bool next_in_document() {
        if (!parts_.next()) return false;
        key = parts_.key;
        value = language_.in_document(whole_.node, parts_.value);
        if (whole_.held == form::object && language_.cut_suffix(key)) value.held = form::absent;
        return true;
    }
};

}
