// Which services and actions AWS SDK integrations have, and which permissions an action needs: the reader of table.hpp.
//
// The table is one text. Numbers and places are as in services/api_model.hpp. It is
//     the number of services (two digits), the place of each, where the facts begin, and a line feed
//     services:  name ' ' IAM prefix ' ' place of its actions '\n'
//     actions:   name ' ' place of its facts, from where the facts begin, '\n'; those of a service in the order of their names
//     facts:     '^' not supported by Step Functions, '-' needs no permission; else, after '~' where the Service Authorization Reference
//                does not have the action, grants with ';' between them, and '\n'
// A grant is conditions, actions with ',' between them, '>' and what for, and resources. A condition is '?' (the parameter is given, or
// what has it is computed), '+' (it is given itself) or '!' (it may be missing), the path of a parameter, '='; or '%' (it may be missing,
// or this text), the path, ':', the text, '='. What for is KEY=VALUE of a condition in the policy, KEY@ARN of one that names a resource of
// the service in region and account (the ARN behind them, as of a resource), or a service: of iam:PassRole the one that gets the role, or
// several with ',' between them, of actions of KMS the one that uses the key for the caller. A resource is '|', then '!' (required), '?' (optional) or ':' (instead of the one before it, where the call does not have that
// one's parameters), then
//     '*' anything: the actions have types of resources, but this is about none of them
//     '@' path of a parameter that is an ARN
//     or an ARN without `arn:PARTITION:`: 'b' with region and account, 'r' region only, 'a' account only, 'n' none of both, of the service
//     that the IAM prefix names, or the same in capitals with the service and ':' before it, or 'x' with all three written out ("{}": the
//     stack's own). Parts of it in angle brackets are parameters, '*' is what no parameter says.
// A path of a parameter is names with '.' between them; "[]" goes on with the elements of a list, "{}" with the values of an object, "{@}"
// with the names in it. Behind ',' stands a property of the resource that is named, where that is a handle: the key of a queue; '!' instead
// says that it has to be known. Without a path, only allow(...) by the property's name can say it. One character before it says what
// becomes of the value: '/' its last part after a slash, ':' what is before its first colon, '~' without a slash at its beginning, '%'
// with ":*" behind it if it has no colon, '^' what is behind s3:// in a URI, '&' the bucket in one, '$' a path without
// slashes around it, and anything for the root.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/sdk/table.hpp>
#include <aslant/services/api_model.hpp>

namespace aslant::core {

struct sdk_service {
    text name;
    text prefix;
    char const* first;   // of its actions
    char const* last;

    explicit constexpr operator bool() const { return name.data != nullptr; }
};

struct sdk_action {
    text name;
    text prefix;
    char const* facts;
    char const* following;

    explicit constexpr operator bool() const { return name.data != nullptr; }
    constexpr bool is_supported() const { return *facts != '^'; }
    constexpr bool is_free() const { return *facts == '-'; }
    // Whether the Service Authorization Reference has what it needs. If not, the permission is called as the action is.
    constexpr bool is_in_reference() const { return *facts != '~'; }
};

// There is one: every line of the table ends.
constexpr char const* next_place_of(char wanted, char const* begin) {
#if defined(__clang__)
    return __builtin_char_memchr(begin, wanted, 1 << 16);   // one step, where a loop has some for each character
#else
    while (*begin != wanted) ++begin;
    return begin;
#endif
}
constexpr text text_until(char const* begin, char last) { return {begin, int(next_place_of(last, begin) - begin)}; }

// --- services and actions

constexpr int sdk_services() { return api_digits(sdk_table, 2); }
constexpr text name_of_sdk_service(int number) { return text_until(sdk_table + api_digits(sdk_table + 2 + 3 * number, 3), ' '); }
constexpr sdk_service sdk_service_at(int number) {
    char const* const place = sdk_table + 2 + 3 * number;
    text const name = name_of_sdk_service(number);
    text const prefix = text_until(name.data + name.size + 1, ' ');
    char const* const first = prefix.data + prefix.size + 1;
    bool const is_last = number + 1 == sdk_services();
    char const* const next = sdk_table + api_digits(place + 3, 3);
    char const* last = next;   // of the last service: where the facts begin
    if (!is_last) last = next_place_of('\n', next);
    return {name, prefix, sdk_table + api_digits(first, 3), is_last ? last : sdk_table + api_digits(last - 3, 3)};
}

// `s3`, as in arn:aws:states:::aws-sdk:s3:listObjectsV2.
constexpr sdk_service find_sdk_service(text name) {
    int first = 0;
    int last = sdk_services();
    while (first < last) {
        int const middle = (first + last) / 2;
        int const order = compared(sdk_table + api_digits(sdk_table + 2 + 3 * middle, 3), name);
        if (order == 0) return sdk_service_at(middle);
        (order < 0 ? first : last) = order < 0 ? middle + 1 : middle;
    }
    return {};
}

constexpr sdk_action sdk_action_at(sdk_service const& service, char const* at) {
    if (at == service.last) return {};
    text const name = text_until(at, ' ');
    char const* const place = at + name.size + 1;
    char const* const facts = sdk_table + api_digits(sdk_table + 2 + 3 * sdk_services(), 3);
    return {name, service.prefix, facts + api_digits(place, 3), place + 4};
}
// for (sdk_action a = first_action(service); a; a = next_action(service, a))
constexpr sdk_action first_action(sdk_service const& service) { return sdk_action_at(service, service.first); }
constexpr sdk_action next_action(sdk_service const& service, sdk_action const& action) {
    return sdk_action_at(service, action.following);
}

// Found by halves of the text, each beginning with the first line in it, until a few lines are left.
constexpr sdk_action find_sdk_action(sdk_service const& service, text action) {
    char const* first = service.first;
    char const* last = service.last;
    while (last - first > 64) {
        char const* const line = next_place_of('\n', first + (last - first) / 2) + 1;
        if (line >= last) break;
        int const order = compared(line, action);
        if (order == 0) return sdk_action_at(service, line);
        (order < 0 ? first : last) = line;
    }
    for (char const* line = first; line < last; line = next_place_of('\n', line) + 1)
        if (compared(line, action) == 0) return sdk_action_at(service, line);
    return {};
}

// --- what an action needs

struct sdk_grant {
    text conditions;   // cut_condition() reads them
    text
        actions;   // with ',' between them, with an IAM prefix and ':' where it is not the service's; empty: called like the operation
    text purpose;            // what stands behind '>'
    char const* resources;   // of all its actions

    explicit constexpr operator bool() const { return resources != nullptr; }
};

struct sdk_condition {
    char sign;   // '?', '+', '!' or '%'
    text parameter;
    text value;   // of '%'
};
constexpr bool is_condition(char first) { return first == '?' || first == '+' || first == '!' || first == '%'; }
// The next of a grant's conditions; false where there is none any more.
constexpr bool cut_condition(text& conditions, sdk_condition& one) {
    if (conditions.empty()) return false;
    text rest = text_until(conditions.data + 1, '=');
    int const size = rest.size + 2;
    one = {conditions[0], rest, {}};
    if (one.sign == '%') {
        one.parameter = cut_part(rest, ':');
        one.value = rest;
    }
    conditions = {conditions.data + size, conditions.size - size};
    return true;
}

constexpr sdk_grant sdk_grant_at(char const* at) {
    sdk_grant grant{{at, 0}, {}, {}, nullptr};
    while (is_condition(*at)) at = next_place_of('=', at) + 1;
    grant.conditions.size = int(at - grant.conditions.data);
    auto const is_end = [](char c) { return c == '|' || c == ';' || c == '\n'; };
    char const* last = at;
    while (!is_end(*last) && *last != '>') ++last;
    grant.actions = {at, int(last - at)};
    if (*last == '>') {
        char const* const begin = ++last;
        while (!is_end(*last)) ++last;
        grant.purpose = {begin, int(last - begin)};
    }
    grant.resources = last;
    return grant;
}
// for (sdk_grant g = first_grant(action); g; g = next_grant(g))
constexpr sdk_grant first_grant(sdk_action const& action) {
    if (!action || !action.is_supported() || action.is_free()) return {};
    return sdk_grant_at(action.facts + (action.is_in_reference() ? 0 : 1));
}
constexpr sdk_grant next_grant(sdk_grant const& grant) {
    char const* last = grant.resources;
    while (*last != ';' && *last != '\n') ++last;
    return *last == ';' ? sdk_grant_at(last + 1) : sdk_grant{};
}

// Of what for is KEY@ARN: the key, `arn` what follows; nothing where it is something else.
constexpr text condition_key_of(text purpose, text& arn) {
    arn = purpose;
    text const key = cut_part(arn, '@');
    return key.size == purpose.size ? text{} : key;
}

enum class sdk_need : char { required = '!', optional = '?', alternative = ':' };

struct sdk_resource {
    sdk_need need;
    bool is_parameter;   // `path` is the path of a parameter that is the ARN
    text service;        // empty where it is anything
    text region;         // "": none, "{}": the stack's own
    text account;
    text path;
    char const* following;

    explicit constexpr operator bool() const { return path.data != nullptr; }
};

constexpr sdk_resource sdk_resource_at(sdk_action const& action, char const* at) {
    if (*at != '|') return {};
    constexpr text own = text_of("{}");
    sdk_resource one{sdk_need(at[1]), false, action.prefix, {"", 0}, {"", 0}, {}, nullptr};
    char const code = at[2];
    char const* path = at + 3;
    auto const taken = [&path] {
        text const part = text_until(path, ':');
        path = part.data + part.size + 1;
        return part;
    };
    if (code == '*') {
        one.service = {"", 0};
        path = at + 2;
    } else if (code == '@') {
        one.is_parameter = true;
    } else if (code == 'x') {
        one.service = taken();
        one.region = taken();
        one.account = taken();
    } else {
        bool const is_other = code < 'a';
        char const parts = is_other ? char(code + ('a' - 'A')) : code;
        if (is_other) one.service = taken();
        if (parts == 'b' || parts == 'r') one.region = own;
        if (parts == 'b' || parts == 'a') one.account = own;
    }
    char const* last = path;
    while (*last != '|' && *last != ';' && *last != '\n') ++last;
    one.path = {path, int(last - path)};
    one.following = last;
    return one;
}
// for (sdk_resource r = first_resource(action, grant); r; r = next_resource(action, r)); none: only "*" can be its resource
constexpr sdk_resource first_resource(sdk_action const& action, sdk_grant const& grant) {
    return sdk_resource_at(action, grant.resources);
}
constexpr sdk_resource next_resource(sdk_action const& action, sdk_resource const& resource) {
    return sdk_resource_at(action, resource.following);
}

}
