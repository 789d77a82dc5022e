// What expressions read, and what is said where it is not there.
#pragma once

#include <aslant/payload/call_shape_reader.hpp>
#include <aslant/payload/json_shape.hpp>
#include <aslant/payload/paths.hpp>
#include <aslant/payload/words.hpp>
#include <aslant/rules/expressions.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

// What an expression can read.
struct payload_scope {
    int input;   // $
    int variables;
    int context;                   // $$
    int result = anything;         // JSONata: $states.result
    int error_output = anything;   // JSONata: $states.errorOutput
};

// Where an expression stands.
struct expression_site {
    int node;
    kind field;
};

// What an expression of JSONata gives.
struct read_expression {
    int shape;
    bool may_be_nothing;
    found_value fault;   // what it reads that is never there
    found_value doubt;   // what may be missing, where it may be nothing
};

// JSONata is read by payload/jsonata_flow.hpp.
class expression_shapes {
  public:
    constexpr virtual read_expression read(text expression, payload_scope const& scope) = 0;

  protected:
    constexpr ~expression_shapes() = default;
};

class payload_reader {
  public:
    constexpr payload_reader(node const* n, shape_store& s, report& o, expression_shapes* e, bool fully_typed)
        : nodes{n}, store{s}, out{o}, expressions{e}, walker{s}, is_fully_typed_{fully_typed} {}

    node const* nodes;
    shape_store& store;
    report& out;
    expression_shapes* expressions;
    path_walker walker;

    constexpr bool is_fully_typed() const { return is_fully_typed_; }

    // What is a doubt is an error where everything has to be typed.
    constexpr void add_doubt(finding const& f) { is_fully_typed_ ? out.add_as_error(f) : out.add(f); }
    constexpr bool hears_doubts() const { return is_fully_typed_ || out.with_warnings; }

    // --- paths
    constexpr found_value find(text path, payload_scope const& scope) {
        char const* const begin = path.data + 1;
        char const* const last = path.data + path.size;
        if (begin == last) return value_of_shape(scope.input);
        if (*begin == '.' || *begin == '[') return walker.walk(scope.input, begin, last);
        if (*begin == '$') return walker.walk(scope.context, begin + 1, last);
        char const* after = begin;
        while (after != last && *after != '.' && *after != '[') ++after;
        found_field const variable = store.field(scope.variables, {begin, int(after - begin)});
        if (!variable.is_found) return value_of_shape(anything);   // rules of variables say so
        return walker.walk(variable.shape, after, last);
    }
    constexpr int read(expression_site const& site, text path, payload_scope const& scope) {
        int const found = find_plain(path, scope.input);
        return found != none ? found : read_any(site, path, scope);
    }
    // Of names and dots to what is surely there, which most paths are; or none. (g++ keeps what it called for the same text.)
    constexpr int find_plain(text path, int input) const {
        char const* const data = path.data;
        int const size = path.size;
        int value = input;
        int at = 1;
        while (at != size && data[at] == '.') {
            shape const& s = store.at(value);
            if (s.kinds != json_object) break;
            int const after = end_of_name(data, at + 1, size);
            if (after == at + 1 || (after != size && data[after] != '.' && data[after] != '[')) break;
            field_cell const& field = store.find_cell(s.fields, hash_of_field({data + at + 1, after - at - 1}));
            int const found = field.left;
            if (found == never || field.is_maybe) break;
            value = found;
            at = after;
        }
        return at == size ? value : none;
    }
    constexpr int read_any(expression_site const& site, text path, payload_scope const& scope) {
        found_value const found = find(path, scope);
        if (found.fault != path_fault::nothing)
            say(site, path, found);
        else if (found.is_maybe && path[1] != '$' && hears_doubts())   // what the service writes is there where it says so
            add_doubt({rule::payload_field_maybe, site.field, site.node, {excerpt(path, 1), found.part}, {}, 0});
        else if (is_fully_typed_ && found.shape == anything && found.is_beyond)
            out.add({rule::payload_unknown, site.field, site.node, {excerpt(path, 1), {}}, {}, 0});
        return found.shape;
    }
    constexpr void say(expression_site const& site, text path, found_value const& found) {
        name const what{excerpt(path, 1), found.part};
        text const type = words_of_shape(store, found.holder);
        switch (found.fault) {
            case path_fault::no_field:
                return out.add({rule::payload_field_missing,
                                site.field,
                                site.node,
                                what,
                                {type, out.explains() ? walker.nearest(found.holder, found.part) : text{}},
                                0});
            case path_fault::no_place:
                return out.add({rule::payload_no_place, site.field, site.node, what, {}, store.at(found.holder).length});
            default: return out.add({rule::payload_no_object, site.field, site.node, what, {type, {}}, 0});
        }
    }

    // --- JSONata
    constexpr found_field read_jsonata(expression_site const& site, text expression, payload_scope const& scope) {
        if (!expressions) return {anything, true, false};
        read_expression const read = expressions->read(expression, scope);
        if (read.fault.fault != path_fault::nothing) {
            text const chain = chain_of(expression, read.fault.part);
            if (!is_asked_for(expression, chain)) say(site, chain, read.fault);
        } else if (read.may_be_nothing && hears_doubts()) {
            add_doubt({rule::payload_field_maybe,
                       site.field,
                       site.node,
                       {excerpt(chain_of(expression, read.doubt.part), 1), read.doubt.part},
                       {},
                       0});
        }
        return {read.shape, true, read.may_be_nothing};
    }

    // --- values
    constexpr int value_of(int at, kind field, payload_scope const& scope) {
        node const& n = nodes[at];
        switch (n.value_form) {
            case form::null: return json_null;
            case form::boolean: return json_boolean;
            case form::integer:
            case form::natural:
            case form::real: return json_number;
            case form::string: return text_value(at, field, scope);
            case form::path: return read({at, field}, n.value, scope);
            case form::object: return object(at, field, scope);
            case form::array:
                if (!is_computed(nodes, at)) return array(at, field, scope);
                return call(at, field, scope);
            case form::call: return call(at, field, scope);
            case form::intrinsic: return call_in_text({at, field}, n.value, scope);
            case form::json_text: return document(at, field, scope);
            case form::jsonata: return read_jsonata({at, field}, n.value, scope).shape;
            case form::reference:
            case form::substitution:
            case form::file: return json_string;
            default: return anything;
        }
    }
    // The members of an object, or of the field that one is.
    constexpr int object(int at, kind field, payload_scope const& scope) {
        int fields = none;
        int rest = never;
        int const last = at + nodes[at].size;
        for (int i = at + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
            node const& n = nodes[i];
            if (n.what != kind::member) continue;
            if (n.detail == substituted_name) rest = anything;   // its name may be any
            bool is_maybe = false;
            int value = anything;
            if (n.value_form == form::path) {
                value = find_plain(n.value, scope.input);
                if (value == none) value = read_any({i, field}, n.value, scope);
            } else if (n.value_form == form::jsonata) {
                found_field const found = read_jsonata({i, field}, n.value, scope);
                value = found.shape;
                is_maybe = found.is_maybe;
            } else {
                value = value_of(i, field, scope);
            }
            text const key = n.value_form == form::string ? key_of(n, field) : n.first;
            fields = store.insert(fields, {hash_of_field(key), 0, key, value, 0, is_maybe});
        }
        return store.add({json_object, true, fields, rest, never, none, 0, {}});
    }
    // Reads the members of an object that is written down; whether they are surely what a type has. (Most calls pass such an object, and
    // no shape has to be made for it.)
    constexpr bool read_as(int at, kind field, payload_scope const& scope, payload_type const* type) {
        bool is_right = type && type->alternative_count == 0 && !type->rest && type->kinds & json_object;
        int needed = 0;
        if (is_right)
            for (int m = 0; m < type->member_count; ++m) needed += type->members[m].may_be_missing ? 0 : 1;
        int const last = at + nodes[at].size;
        for (int i = at + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
            node const& n = nodes[i];
            if (n.what != kind::member) continue;
            int value = n.value_form == form::path ? find_plain(n.value, scope.input) : value_of(i, field, scope);
            if (value == none) value = read_any({i, field}, n.value, scope);
            if (!is_right || n.value_form == form::jsonata) {
                is_right = false;
                continue;
            }
            name_hash const hash = hash_of_field(n.value_form == form::string ? key_of(n, field) : n.first);
            payload_member const* member = type->members;
            payload_member const* const after = member + type->member_count;
            while (member != after && member->hash != hash) ++member;
            if (member == after) continue;
            needed -= member->may_be_missing ? 0 : 1;
            bool const is_scalar = value != never && value < anything && !(value & ~member->of->kinds);
            is_right = is_scalar || value == anything || value == store.shape_of(member->of);
        }
        return is_right && needed == 0;
    }
    // `id.$` is `id` when a template is filled in.
    static constexpr text key_of(node const& n, kind field) {
        bool const has_suffix = n.value_form == form::string && is_template(field) && ends_with(n.first, text_of(".$"));
        return has_suffix ? text{n.first.data, n.first.size - 2} : n.first;
    }

  private:
    bool is_fully_typed_;

    // `$states.input.a.b` of an expression, of which `b` is a part.
    static constexpr text chain_of(text expression, text part) {
        if (part.size == 0) return expression;
        char const* begin = part.data;
        while (begin != expression.data && is_of_chain(begin[-1])) --begin;
        return {begin, int(part.data - begin) + part.size};
    }
    static constexpr bool is_of_chain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '$' ||
               c == '`' || c == '[' || c == ']' || (c & 0x80);
    }
    // Whoever writes $exists(x), x ? x : y, x ?: y or x ?? y knows that it may not be there.
    static constexpr bool is_asked_for(text expression, text chain) {
        text const question = text_of("$exists(");
        for (int i = 0; i + question.size + chain.size <= expression.size; ++i)
            if (text{expression.data + i, question.size} == question &&
                text{expression.data + i + question.size, chain.size} == chain)
                return true;
        text const before{expression.data, int(chain.data - expression.data)};
        if (ends_with(before, text_of("$count(")) || ends_with(before, text_of("$not(")) ||
            ends_with(before, text_of("$boolean(")) || ends_with(before, text_of("$append(")))
            return true;   // they take nothing, too
        char const* after = chain.data + chain.size;
        char const* const last = expression.data + expression.size;
        while (after != last && (*after == ' ' || *after == '\n' || *after == '\t')) ++after;
        return after != last && *after == '?';
    }

    constexpr int array(int at, kind field, payload_scope const& scope) {
        listed_elements elements;
        for (int const i : children{nodes, at}) elements.add(store, value_of(i, field, scope));
        return elements.array(store);
    }
    constexpr int text_value(int at, kind field, payload_scope const& scope) {
        node const& n = nodes[at];
        if (expressions && starts_with(n.value, text_of("{%")) && ends_with(n.value, text_of("%}")))
            return read_jsonata({at, field}, {n.value.data + 2, n.value.size - 4}, scope).shape;
        if (n.what != kind::member || !is_template(field) || !ends_with(n.first, text_of(".$"))) return json_string;
        if (n.value[0] == '$') return read({at, field}, n.value, scope);
        return call_in_text({at, field}, n.value, scope);
    }

    // --- what the readers of calls and documents ask
    struct part_reader {
        payload_reader& reader;
        int node;
        kind field;
        payload_scope const& scope;

        constexpr int read_path(text path, int) { return reader.read({node, field}, path, scope); }
        constexpr int read_node(int argument) { return reader.value_of(argument, field, scope); }
        constexpr int read_call(text call, int) { return call_shape_reader{reader.store, *this}.read(call, 0, true); }
        constexpr int read_expression(text expression, int) { return reader.read_jsonata({node, field}, expression, scope).shape; }
        constexpr void add(call_fault const& f) {
            if (!f.fails) return;
            reader.out.add({rule::payload_argument,
                            field,
                            f.node == none ? node : f.node,
                            {excerpt(f.found, 1), terminated(f.wanted)},
                            {words_of_shape(reader.store, f.shape), f.function},
                            0});
        }
    };
    constexpr int call(int at, kind field, payload_scope const& scope) {
        part_reader parts{*this, at, field, scope};
        return call_shape_reader{store, parts}.read(nodes, at);
    }
    constexpr int call_in_text(expression_site const& site, text call, payload_scope const& scope) {
        part_reader parts{*this, site.node, site.field, scope};
        return call_shape_reader{store, parts}.read(call, 0, false);
    }
    constexpr int document(int at, kind field, payload_scope const& scope) {
        part_reader parts{*this, at, field, scope};
        json_reading const reading = expressions          ? json_reading::expressions
                                     : is_template(field) ? json_reading::paths
                                                          : json_reading::constants;
        return json_shape_reader{store, parts, reading}.read(nodes[at].value);
    }
};

}
