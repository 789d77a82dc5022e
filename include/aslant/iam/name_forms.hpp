// How a text names a resource in a parameter, and what follows from it for who reads, checks and writes such a text: one table.
#pragma once

namespace aslant::core {

enum class name_form : unsigned char {
    name,               // orders
    name_or_arn,        // orders, or its whole ARN
    arn,                // the whole ARN only
    function,           // name, name:alias, account:function:name, or an ARN with or without an alias
    state_machine,      // the ARN of a machine; behind it may be an alias or a version, which is no part of the name
    connection,         // the ARN of a connection, connection/NAME/UUID: the name is NAME
    url_path,           // /orders/7: without its first slash
    queue_url,          // https://sqs.REGION.amazonaws.com/ACCOUNT/NAME
    revision,           // family:3, family (each revision), or an ARN of either
    revision_or_name,   // report:3, report (itself and each revision), or an ARN of either
    role,               // the ARN of a role, or its name
    s3_uri,             // s3://bucket/key
    before_colon,       // project:build
    model,              // of Bedrock: a foundation model, an inference profile, or an ARN
    endpoint,           // https://host/path: a wildcard in a bound stands behind the host
    api_host,           // ID.execute-api.REGION.amazonaws.com
    lower_case,         // a name that is written in small letters in its ARN
    any_text,           // a name of any characters: the key of an object
    copy_source,        // bucket/key as it stands in a URL, with escapes; behind it may be ?versionId=
    any_name,           // a name, or the whole ARN, of a resource of any kind
    any_arn,            // the whole ARN of a resource of any kind
    key                 // of KMS: an id, an ARN, or an alias
};

// What such a text is, and so which attribute of a handle may stand for it.
enum class given_as : unsigned char {
    name,
    arn,
    either,   // only the text itself tells which
    other     // a URL, a host, a path
};

struct name_form_traits {
    name_form form;
    given_as given;
    bool is_respelt;            // in the ARN it is spelt otherwise, which no function of CloudFormation can do
    bool is_arn_in_condition;   // a condition on it has the whole ARN, not its name
    char const* wide;           // why more than one resource may be meant where the text has no wildcard of its own
};
inline constexpr name_form_traits name_forms[]{
    {name_form::name, given_as::name, false, false, nullptr},
    {name_form::name_or_arn, given_as::either, false, false, nullptr},
    {name_form::arn, given_as::arn, false, true, nullptr},
    {name_form::function, given_as::either, false, false, nullptr},
    {name_form::state_machine, given_as::arn, false, true, nullptr},
    {name_form::connection, given_as::arn, false, true, nullptr},
    {name_form::url_path, given_as::other, true, false, "is known only by its start"},
    {name_form::queue_url, given_as::other, false, false, nullptr},
    {name_form::revision, given_as::either, false, false, "names no revision, so that any may be the latest"},
    {name_form::revision_or_name, given_as::either, false, false, "names no revision, so that any may be the latest"},
    {name_form::role, given_as::either, false, false, nullptr},
    {name_form::s3_uri, given_as::other, false, false, nullptr},
    {name_form::before_colon, given_as::other, false, false, nullptr},
    {name_form::model, given_as::either, false, false, "names a profile, which calls its model in several regions"},
    {name_form::endpoint, given_as::other, false, false, "is known only by its start"},
    {name_form::api_host, given_as::other, false, false, nullptr},
    {name_form::lower_case, given_as::name, true, false, nullptr},
    {name_form::any_text, given_as::name, false, false, nullptr},
    {name_form::copy_source, given_as::other, true, false, nullptr},
    {name_form::any_name, given_as::either, false, false, nullptr},
    {name_form::any_arn, given_as::other, false, false, nullptr},
    {name_form::key, given_as::either, false, false, "names the key by its alias, which is a condition"},
};
constexpr name_form_traits const& traits_of(name_form form) { return name_forms[int(form)]; }
constexpr bool has_a_row_for_each_form() {
    int row = 0;
    for (name_form_traits const& traits : name_forms)
        if (int(traits.form) != row++) return false;
    return row == int(name_form::key) + 1;
}
static_assert(has_a_row_for_each_form());

// Whether texts of a form are an ARN or a name, and only the text tells which.
constexpr bool is_either(name_form form) { return traits_of(form).given == given_as::either; }
constexpr bool takes_arn(name_form form) { return is_either(form) || traits_of(form).given == given_as::arn; }
constexpr bool takes_name(name_form form) { return is_either(form) || traits_of(form).given == given_as::name; }

}
