// Rules of a Map: where its items come from, how they are grouped, and where the results of a distributed one go.
#pragma once

#include <aslant/language/json_parts.hpp>
#include <aslant/language/task_resource.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/names.hpp>
#include <aslant/rules/settings.hpp>

namespace aslant::core {

// Which object a distributed Map reads, or where it writes: an API of S3. Any partition.
constexpr bool is_s3_api(text resource, text api) {
    task_resource const parsed = parse_resource(resource);
    return parsed.form == resource_form::integration && parsed.service == "s3" && parsed.action == api && parsed.pattern.empty();
}

// Whether an object has a member; in a JSONPath state also one of that name and `.$`.
constexpr bool has_member(node const* nodes, int object, text wanted, bool is_jsonata) {
    if (nodes[object].value_form == form::json_text)
        return !json_member(nodes[object].value, wanted).empty() ||
               (!is_jsonata && !json_path_member(nodes[object].value, wanted).empty());
    int const member = member_named(nodes, object, wanted);
    return member != none && !(is_jsonata && nodes[member].first.size > wanted.size);
}

struct map_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;

    // `at` is an ItemReader or a ResultWriter.
    constexpr void check_s3(int at) {
        kind const owner = nodes[at].what;
        bool const reads = owner == kind::item_reader;
        field_set const allowed = fields_of(owner);
        field_set seen = 0;
        name const its{{}, asl_word(owner)};
        for (int const i : children{nodes, at}) {
            kind const k = kind_in(nodes[i], is_jsonata);
            if (!is_field(k)) {
                text const what = k == kind::member ? nodes[i].first : described(nodes[i]);
                out.add(rule::wrong_argument, owner, i, what);
            } else if (!(allowed & field_bit(k))) {
                out.add({rule::field_not_allowed, k, i, its, {}, 0});
            } else if (fields_of_other_language(is_jsonata) & field_bit(k)) {
                rule const broken = is_jsonata ? rule::jsonpath_field : rule::jsonata_field;
                out.add({broken, k, i, its, counterpart(k, owner), 0});
                seen |= field_bit(k);
            } else {
                check_field(i, k, owner, seen);
            }
        }
        if (reads)
            check_reader(at, seen);
        else
            check_writer(at, seen);
    }
    constexpr void check_label(int at) {
        name const label = name_of(nodes[at]);
        if (char const* const fault = fault_of_label(label))
            out.add({rule::label_text, kind::label, at, label, {{}, terminated(fault)}, 0});
    }

  private:
    constexpr void check_field(int i, kind k, kind owner, field_set& seen) {
        if (seen & field_bit(k)) out.add(rule::field_twice, k, i, asl_word(owner));
        seen |= field_bit(k);
        switch (k) {
            case kind::resource: is_right_text(nodes, i, out); return;
            case kind::reader_config:
            case kind::writer_config: return setting_rules{nodes, out, is_jsonata}.check(i);
            default: return value_rules{nodes, out, is_jsonata}.check_as(i, k);
        }
    }
    constexpr bool is_api(int resource, char const* api) const {
        node const& n = nodes[resource];
        return n.value_form == form::misuse || (n.value_form == form::string && is_s3_api(n.value, terminated(api)));
    }
    constexpr void wrong_resource(kind owner, int resource, char const* right) {
        node const& n = nodes[resource];
        text const held = n.value_form == form::string ? n.value : terminated(json_word(n.value_form));
        out.add({rule::s3_resource, owner, resource, {{}, held}, {{}, terminated(right)}, 0});
    }
    constexpr void missing(int at, char const* what) { out.add(rule::field_missing, nodes[at].what, at, terminated(what)); }

    constexpr void conflict(int transformation) {
        constexpr text with = text_of("s3:getObject, as LOAD_AND_FLATTEN needs s3:listObjectsV2");
        out.add(rule::setting_conflict, kind::member, transformation, with);
    }
    constexpr void check_reader(int at, field_set seen) {
        int const resource = field_in(nodes, at, kind::resource);
        if (resource == none) return missing(at, "Resource");
        if (nodes[resource].value_form == form::misuse) return;   // said already
        bool const gets = is_api(resource, "getObject");
        if (!gets && !is_api(resource, "listObjectsV2"))
            return wrong_resource(nodes[at].what, resource, "arn:aws:states:::s3:getObject, arn:aws:states:::s3:listObjectsV2");
        check_place(at, seen, gets);
        int const config = field_in(nodes, at, kind::reader_config);
        if (!gets || config == none) return;
        if (text_of_member(nodes, config, text_of("Transformation")) == "LOAD_AND_FLATTEN")
            conflict(member_named(nodes, config, text_of("Transformation")));
    }
    constexpr void check_writer(int at, field_set seen) {
        int const resource = field_in(nodes, at, kind::resource);
        if (!(seen & fields({kind::resource, kind::writer_config}))) return out.add(rule::writer_empty, kind::result_writer, at);
        if (resource == none) {
            if (seen & fields({kind::parameters, kind::arguments})) missing(at, "Resource");
            return;
        }
        if (!is_api(resource, "putObject")) return wrong_resource(nodes[at].what, resource, "arn:aws:states:::s3:putObject");
        check_place(at, seen, false);
    }
    // Which bucket, and which object. AWS guide: "ItemReader", "ResultWriter".
    constexpr void check_place(int at, field_set seen, bool needs_key) {
        kind const field = is_jsonata ? kind::arguments : kind::parameters;
        if (!(seen & fields({kind::parameters, kind::arguments}))) return missing(at, is_jsonata ? "Arguments" : "Parameters");
        int place = field_in(nodes, at, field);
        if (place == none) place = field_in(nodes, at, kind::parameters);          // those of a builder
        if (place == none || kind_in(nodes[place], is_jsonata) != field) return;   // said already
        form const held = nodes[place].value_form;
        if (held != form::object && held != form::json_text) {
            if (held != form::jsonata && held != form::misuse) add_wrong_type(nodes, place, field, "an object", out);
            return;
        }
        if (!has_member(nodes, place, text_of("Bucket"), is_jsonata))
            missing(at, is_jsonata ? "Bucket in its Arguments" : "Bucket in its Parameters");
        if (needs_key && !has_member(nodes, place, text_of("Key"), is_jsonata))
            missing(at, is_jsonata ? "Key in its Arguments" : "Key in its Parameters");
    }
};

}
