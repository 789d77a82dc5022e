// Rules of names: of resources' types, of their properties and attributes, as CloudFormation's schemas have them.
//
// Compilers check what users wrote, of the types in known_types.hpp; the generator checks everything, of all types. A table may be older
// than AWS: accept("property-unknown", "since last week") lets pass what it does not have.
#pragma once

#include <aslant/model/resource_of_id.hpp>
#include <aslant/rules/accepted.hpp>
#include <aslant/rules/logical_ids.hpp>

namespace aslant::core {

// Names have blanks between them. A property `*` is any; an attribute that ends with `*` is any that starts so. What properties take:
// `Status=Enabled, Suspended;Rules[].Priority:1 to 128`.
struct resource_type {
    text name;
    text properties;
    text required;
    text attributes;
    text values;
};
// Where a type is in the text of a table, which has a line for each member of resource_type; ordered by the hashes of their names.
struct type_place {
    unsigned hash;
    int at;
};
struct resource_types {
    char const* rows;
    type_place const* places;
    int count;

    constexpr bool find(text name, resource_type& found) const {
        unsigned const hash = unsigned(hash_of({{}, name}) & 0xFFFFFFFF);
        int first = 0;
        for (int last = count; first < last;) {
            int const middle = (first + last) / 2;
            places[middle].hash < hash ? first = middle + 1 : last = middle;
        }
        if (first == count || places[first].hash != hash) return false;
        char const* at = rows + places[first].at;
        found.name = next_line(at);
        found.properties = next_line(at);
        found.required = next_line(at);
        found.attributes = next_line(at);
        found.values = next_line(at);
        return found.name == name;
    }
    constexpr text name_at(int place) const {
        char const* at = rows + places[place].at;
        return next_line(at);
    }

  private:
    static constexpr text next_line(char const*& at) {
        char const* const begin = at;
#if defined(__clang__)
        while (*at != '\n') ++at;
#else
        at += __builtin_strcspn(begin, "\n");
#endif
        return {begin, int(at++ - begin)};
    }
};

// What a resource has beside its properties. CloudFormation user guide: "Resource attribute reference".
inline constexpr char const* attributes_of_resources = "Condition CreationPolicy DeletionPolicy DependsOn Metadata UpdatePolicy "
                                                       "UpdateReplacePolicy";
inline constexpr char const* deletion_policies = "=Delete, Retain, RetainExceptOnCreate, Snapshot";
inline constexpr char const* update_replace_policies = "=Delete, Retain, Snapshot";

constexpr text next_entry(text& list, char const* separator = " ") {
    char const* const last = list.data + list.size;
    char const* const at = find_character(list.data, last, separator);
    text const entry{list.data, int(at - list.data)};
    list = at == last ? text{last, 0} : text{at + 1, int(last - at) - 1};
    return entry;
}
constexpr bool is_in_list(text wanted, text list) {
    for (text rest = list; !rest.empty();) {
        text const one = next_entry(rest);
        if (one == wanted) return true;
        if (one.back() == '*' && starts_with(wanted, {one.data, one.size - 1})) return true;
    }
    return false;
}
// Also `QueueName` for "Name", and `Arn` for "QueueArn".
constexpr name nearest_in_list(text wanted, text list) {
    for (text rest = list; !rest.empty();) {
        text const one = next_entry(rest);
        if ((wanted.size > 2 && ends_with(one, wanted)) || (one.size > 2 && ends_with(wanted, one))) return {{}, one};
    }
    nearest_name nearest{{{}, wanted}};
    for (text rest = list; !rest.empty();) nearest.show({{}, next_entry(rest)});
    if (!nearest.best.empty() || wanted.size < 4) return nearest.best;
    for (text rest = list; !rest.empty();) {
        text const one = next_entry(rest);
        if (one.size <= wanted.size) continue;
        int const before = nearest.smallest;
        nearest.show({{}, {one.data + (one.size - wanted.size), wanted.size}});
        if (nearest.smallest < before) nearest.best = {{}, one};
    }
    return nearest.best;
}

// What one property takes, in the form of resource_type::values: `=word, word`, or `:1 to 128`.
class taken_values {
  public:
    // (`at` is the value to which they belong.)
    constexpr taken_values(node const* n, int at, text taken, text type)
        : nodes{n}, at_{number_in_text(n, at)}, is_range_{taken[0] == ':'}, taken_{taken.data + 1, taken.size - 1}, type_{type} {}

    // Where the value is wrong, says so.
    constexpr bool find_fault(finding& fault) {
        node const& n = nodes[at_];
        kind const field = n.what == kind::value ? kind::property : n.what;
        if (is_range_) {
            bool const is_wrong = n.value_form == form::integer && is_outside(n.bits);
            if (is_wrong) fault = {rule::number_range, field, at_, {{}, taken_}, {}, n.bits};
            return is_wrong;
        }
        if (n.value_form != form::integer && n.value_form != form::string) return false;
        nearest_name nearest{{{}, n.value}};
        long long smallest = -1;
        for (text rest = taken_; !rest.empty();) {
            text const word = next_word(rest);
            if (takes(nodes, at_, word)) return false;
            if (!has_number(n)) {
                nearest.show({{}, word});
                continue;
            }
            long long const apart = number_of(word) - number_of(n);
            long long const distance = apart < 0 ? -apart : apart;
            if (smallest >= 0 && distance > smallest) continue;
            smallest = distance;
            nearest.best = {{}, word};
        }
        bool const is_short = taken_.size <= 120;
        fault = {rule::value_unlisted, field, at_, is_short ? name{{}, taken_} : name{text_of("the values of "), type_},
                 nearest.best,         0};
        return true;
    }
    // Whether a value, a text or a number, is this one.
    static constexpr bool takes(node const* nodes, int at, text word) {
        node const& n = nodes[number_in_text(nodes, at)];
        if (n.value_form == form::real) return number_in(n) * 100 == double(hundredths_of(word));
        return n.value_form == form::integer ? is_number(word) && number_of(word) == n.bits : n.value == word;
    }

  private:
    node const* nodes;
    int at_;
    bool is_range_;
    text taken_;
    text type_;

    // json_text_of(256) is the text "256".
    static constexpr int number_in_text(node const* nodes, int at) {
        return nodes[at].value_form == form::json_string ? at + 1 : at;
    }
    static constexpr text next_word(text& words) {
        int size = 0;
        while (size < words.size && words[size] != ',') ++size;
        text const word{words.data, size};
        words = size == words.size ? text{} : text{words.data + size + 2, words.size - size - 2};
        return word;
    }
    static constexpr bool is_number(text word) {
        for (int i = 0; i < word.size; ++i)
            if ((word[i] < '0' || word[i] > '9') && !(i == 0 && word[i] == '-')) return false;
        return word.size > 0;
    }
    static constexpr bool has_number(node const& n) { return n.value_form == form::integer || is_number(n.value); }
    static constexpr long long number_of(text digits) {
        bool const is_negative = !digits.empty() && digits[0] == '-';
        long long number = 0;
        for (int i = is_negative; i < digits.size; ++i) number = number * 10 + (digits[i] - '0');
        return is_negative ? -number : number;
    }
    static constexpr long long number_of(node const& n) { return n.value_form == form::integer ? n.bits : number_of(n.value); }
    // "0.25"
    static constexpr int hundredths_of(text digits) {
        int number = 0;
        int behind = -1;
        for (int i = 0; i < digits.size; ++i) {
            if (digits[i] != '.') number = number * 10 + (digits[i] - '0');
            if (behind >= 0 || digits[i] == '.') ++behind;
        }
        for (int i = behind < 0 ? 0 : behind; i < 2; ++i) number *= 10;
        return number;
    }
    constexpr bool is_outside(long long number) const {
        int size = 0;
        while (taken_[size] != ' ') ++size;
        int const greatest = size + 4;   // behind " to "
        return number < number_of(text{taken_.data, size}) ||
               number > number_of(text{taken_.data + greatest, taken_.size - greatest});
    }
};

class type_rules {
  public:
    // `nodes` starts with the stack.
    constexpr type_rules(node const* stack, resource_types const& types, report& o) : nodes{stack}, types_{types}, out{o} {}

    // What the user named.
    constexpr void check_given_names() { check_items(false); }
    // Everything, of a table that has all types.
    constexpr void check_all() { check_items(true); }

    // Fn::GetAtt and `${Resource.Attribute}`; of a builder's references only where all are checked.
    constexpr void check_get_att(references const& r, bool all) {
        bool const is_builders = nodes[r.node].value_form == form::reference && !nodes[r.node].line;
        if (r.attribute.empty() || (is_builders && !all) || is_transformed()) return;
        bool const has_type = nodes[r.node].value_form == form::reference;
        text type = has_type ? nodes[r.node + 2].value : text{};
        if (int const to = type.empty() ? resource_of_id(nodes, r.id) : none; to != none)
            type = nodes[to].what == kind::machine ? terminated(machine_type) : nodes[to + 1].value;
        resource_type known{};
        if (type.empty() || !types_.find(type, known) || is_in_list(r.attribute, known.attributes)) return;
        add(owner_of(r.node), {rule::attribute_unknown,
                               nodes[r.node].what,
                               r.node,
                               {type, r.attribute},
                               nearest_in_list(r.attribute, known.attributes),
                               0});
    }

  private:
    node const* nodes;
    resource_types const& types_;
    report& out;

    constexpr void check_items(bool all) {
        if (is_transformed()) return;
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            bool const is_machine = nodes[i].what == kind::machine;
            bool const is_resource = nodes[i].what == kind::stack_resource && nodes[i].value_form != form::misuse;
            if (is_machine || is_resource) check_resource(i, is_machine ? terminated(machine_type) : nodes[i + 1].value, all);
        }
    }
    // What a macro makes of it, nobody knows.
    constexpr bool is_transformed() const {
        for (int i = 1; i < nodes[0].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::attribute && nodes[i].first == "Transform") return true;
        return false;
    }

    // The innermost item of the stack around a node.
    constexpr int owner_of(int node) const {
        int owner = 0;
        for (int i = 1; i < node; i += step_in_stack(nodes[i])) owner = node < i + nodes[i].size ? i : owner;
        return owner;
    }
    constexpr void add(int owner, finding const& f) {
        if (!accepts(nodes, owner + 1, owner + nodes[owner].size, nodes[owner].size, f.broken)) out.add(f);
    }

    constexpr void check_resource(int at, text type, bool all) {
        resource_type known{};
        bool is_found = all && types_.find(type, known);
        bool is_sought = all;
        if (all && !is_found) check_unknown(at, type);
        if (is_found && out.with_warnings && nodes[at].what == kind::stack_resource) check_required(at, known);
        for (int i = at + 1; i < at + nodes[at].size; i += step_beside(nodes[i])) {
            node const& n = nodes[i];
            bool const is_by_name = n.detail == short(written_by::user_by_name);
            if (n.what == kind::attribute && i != at + 1) check_attribute(at, i, is_by_name);
            if (n.what != kind::property || n.value_form == form::misuse || !(all || is_by_name)) continue;
            if (!is_sought) is_found = types_.find(type, known);
            is_sought = true;
            if (!is_found) continue;
            if (is_in_list(n.first, known.properties))
                check_values(at, i, known);
            else if (!starts_with(n.first, text_of("Fn::")))
                add(at, {rule::property_unknown, n.what, i, {type, n.first}, nearest_in_list(n.first, known.properties), 0});
        }
    }
    constexpr void check_values(int owner, int at, resource_type const& type) {
        text const property = nodes[at].first;
        for (text rest = type.values; !rest.empty();) {
            text const taken = next_entry(rest, ";");
            if (taken.size <= property.size || taken[0] != property[0] || !starts_with(taken, property)) continue;
            char const next = taken[property.size];
            if (next != '=' && next != ':' && next != '.' && next != '[') continue;
            check_path(owner, at, {taken.data + property.size, taken.size - property.size}, type.name);
        }
    }
    // A builder that refuses a number says itself which ones it takes.
    constexpr bool is_refused(int owner, node const& number) const {
        for (int i = owner + 1; i < owner + nodes[owner].size; ++i)
            if (nodes[i].what == kind::misuse && nodes[i].value == number.first && nodes[i - 1].bits == number.bits) return true;
        return false;
    }
    // `.Member…`, `[]…`, or what is taken
    constexpr void check_path(int owner, int at, text path, text type) {
        node const& n = nodes[at];
        if (path[0] == '=' || path[0] == ':') {
            finding fault{};
            if (taken_values{nodes, at, path, type}.find_fault(fault) && !is_refused(owner, n)) add(owner, fault);
            return;
        }
        bool const is_array = path[0] == '[';
        if (n.value_form != (is_array ? form::array : form::object)) return;
        int size = 2;
        if (!is_array)
            while (path[size] != '=' && path[size] != ':' && path[size] != '.' && path[size] != '[') ++size;
        text const member{path.data + 1, size - 1};
        for (int const i : children{nodes, at})
            if (is_array || (nodes[i].what == kind::member && nodes[i].first == member))
                check_path(owner, i, {path.data + size, path.size - size}, type);
    }
    // Types of others are theirs: MyCompany::Service::Type, Custom::Anything.
    constexpr void check_unknown(int at, text type) {
        if (!starts_with(type, text_of("AWS::")) || starts_with(type, text_of("AWS::Serverless::"))) return;
        if (ends_with(type, text_of("::MODULE"))) return;
        nearest_name nearest{{{}, type}};
        for (int i = 0; i < types_.count && out.explains(); ++i) nearest.show({{}, types_.name_at(i)});
        add(at, {rule::resource_type_unknown, kind::stack_resource, at, {{}, type}, nearest.best, 0});
    }
    constexpr void check_required(int at, resource_type const& type) {
        for (text rest = type.required; !rest.empty();) {
            text const wanted = next_entry(rest);
            bool is_there = false;
            for (int i = at + 1; i < at + nodes[at].size && !is_there; i += step_beside(nodes[i]))
                is_there = nodes[i].what == kind::property && nodes[i].first == wanted;
            if (!is_there) add(at, {rule::property_required, kind::property, at, {type.name, wanted}, {}, 0});
        }
    }
    constexpr void check_attribute(int owner, int at, bool is_by_name) {
        node const& n = nodes[at];
        if (is_by_name && !is_in_list(n.first, text_of(attributes_of_resources)) && !(n.first == "Type") &&
            !(n.first == "Properties"))
            out.add(
                {rule::part_attribute, n.what, at, {{}, n.first}, nearest_in_list(n.first, text_of(attributes_of_resources)), 0});
        if (n.detail > short(written_by::user_by_name) || n.value_form != form::string) return;
        bool const is_deletion = n.first == "DeletionPolicy";
        if (!is_deletion && !(n.first == "UpdateReplacePolicy")) return;
        finding fault{};
        if (taken_values{nodes, at, text_of(is_deletion ? deletion_policies : update_replace_policies), {}}.find_fault(fault))
            add(owner, fault);
    }
};

}
