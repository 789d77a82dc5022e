// ARNs, and the names of Lambda functions.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// `rest` is what follows `start`, if the text starts with it.
constexpr bool cut_start(text& whole, text start) {
    if (!starts_with(whole, start)) return false;
    whole = {whole.data + start.size, whole.size - start.size};
    return true;
}
// Cuts up to and including the next `separator`; the rest stays in `whole`.
constexpr text cut_part(text& whole, char separator) {
    char const* const begin = whole.data;
    char const* const last = begin + whole.size;
    char const* const at = find_character(begin, last, separator);
    char const* const after = at == last ? last : at + 1;
    whole = {after, int(last - after)};
    return {begin, int(at - begin)};
}

// What a variable of Fn::Sub is where a text is read before the stack is deployed (iam/deployed_name.hpp).
inline constexpr char stand_in = 1;
constexpr bool is_stand_in(text words) { return words.size == 1 && words[0] == stand_in; }

// aws, aws-cn, aws-us-gov and others.
constexpr bool is_partition(text partition) {
    return partition == "aws" || is_stand_in(partition) || (partition.size > 4 && starts_with(partition, text_of("aws-")));
}

// arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE
struct arn_parts {
    bool is_arn;
    text service, region, account, resource;
};
constexpr arn_parts parts_of_arn(text whole) {
    if (!cut_start(whole, text_of("arn:")) || !is_partition(cut_part(whole, ':'))) return {};
    arn_parts parts{true, {}, {}, {}, {}};
    parts.service = cut_part(whole, ':');
    parts.region = cut_part(whole, ':');
    parts.account = cut_part(whole, ':');
    parts.resource = whole;
    return parts;
}

// NAME, NAME:QUALIFIER, ACCOUNT:function:NAME, with a qualifier or not, or a whole ARN. No wildcard and no substitution: a policy names
// just what is called. (Lambda API: Invoke, "FunctionName")
struct function_name {
    bool is_right;
    bool is_plain;   // one part only, as a qualifier is too
    text arn;        // the whole, where it is an ARN
    text account;
    text name;
    text qualifier;
};

constexpr bool is_name_part(text part) {
    if (part == "$LATEST") return true;
    for (int i = 0; i < part.size; ++i) {
        char const c = part[i];
        bool const right =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == stand_in;
        if (!right) return false;
    }
    return part.size > 0;
}

constexpr function_name parse_function_name(text whole) {
    constexpr int most = 9;
    text parts[most]{};
    int count = 0;
    for (text rest = whole; count < most && !rest.empty(); ++count) parts[count] = cut_part(rest, ':');
    bool right = !whole.empty() && whole.back() != ':';
    for (int i = 0; i < count; ++i) right = right && is_name_part(parts[i]);
    if (!right) return {};
    switch (count) {
        case 1: return {true, true, {}, {}, parts[0], {}};
        case 2: return {true, false, {}, {}, parts[0], parts[1]};
        case 3:
        case 4: return {parts[1] == "function", false, {}, parts[0], parts[2], parts[3]};
        case 7:
        case 8:
            return {
                parts[0] == "arn" && parts[2] == "lambda" && parts[5] == "function", false, whole, parts[4], parts[6], parts[7]};
        default: return {};
    }
}

// What a statement of a policy is about: an ARN, or anything.
constexpr bool is_statement_resource(text words) { return words == "*" || starts_with(words, text_of("arn:")); }

}
