// What C++ types are in JSON: tables of pointers. Nothing that reads them is a template over the types.
//
// Types of the standard library are recognised by their members, so that no header of it is included here.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant {

// JSON of which nothing is known: a payload that nobody describes, or a part of one.
struct any {};

}

namespace aslant::core {

// Sets of the kinds of JSON values.
enum json_kind : unsigned char {
    json_null = 1,
    json_boolean = 2,
    json_number = 4,
    json_string = 8,
    json_object = 16,
    json_array = 32
};
inline constexpr unsigned char json_scalars = json_null | json_boolean | json_number | json_string;
inline constexpr unsigned char json_anything = 63;

struct payload_type;

struct payload_member {
    text name;   // in JSON
    name_hash hash;
    payload_type const* of;
    bool may_be_missing;   // std::optional
};
struct payload_type {
    text name;                       // in C++, for messages
    name_hash hash;                  // of the name
    unsigned char kinds;             // none: it has no form in JSON
    payload_member const* members;   // of an object
    int member_count;
    payload_type const* rest;                  // of a map: what every other member is; nullptr: there is none
    payload_type const* element;               // of an array
    payload_type const* const* alternatives;   // of a variant: it is one of these
    int alternative_count;
    bool is_integer;   // a number without a fraction
};

// --- records: C++ structs whose members have names

// What argument-dependent lookup finds ASLANT_RECORD with. Not a pointer to T: that of a derived class would become one of its base.
template <class T> struct type_tag;

// The types of a record's members, their names, and its own.
template <class... Members> struct record_members {
    text record;
    char const* names[sizeof...(Members) > 0 ? sizeof...(Members) : 1];
};

template <class T>
concept record = requires(type_tag<T>* tag) { aslant_record(tag); };

// Structs that another library describes (payload/hana.hpp): `members`, a function that gives a record_members.
template <class T> struct foreign_record {};

// --- which form a type has

enum class payload_form { none, anything, null, boolean, integer, number, string, array, map, optional, variant, record, foreign };

template <class T, class U> inline constexpr bool same_type = false;
template <class T> inline constexpr bool same_type<T, T> = true;

template <class T> struct bare_type {
    using type = T;
};
template <class T> struct bare_type<T const> {
    using type = T;
};
template <class T> struct bare_type<T volatile> {
    using type = T;
};
template <class T> struct bare_type<T const volatile> {
    using type = T;
};
template <class T> struct bare_type<T&> : bare_type<T> {};
template <class T> struct bare_type<T&&> : bare_type<T> {};

template <class T>
concept text_like = requires(T const& t) {
    typename T::traits_type;
    t.data();
    t.size();
};
template <class T>
concept map_like = requires(T& t, typename T::key_type const& key) {   // not a multimap
    typename T::mapped_type;
    t.at(key);
};
template <class T>
concept sequence_like = requires {
    typename T::value_type;
    typename T::const_iterator;
    typename T::size_type;
};
template <class T>
concept optional_like = requires(T& t) {
    t.has_value();
    t.value();
    t.reset();
};
template <class T>
concept variant_like = requires(T const& t) {
    t.index();
    t.valueless_by_exception();
};
// nlohmann::json.
template <class T>
concept json_like = requires {
    typename T::json_pointer;
    typename T::object_t;
    typename T::array_t;
};
constexpr bool is_called_monostate(text name) { return name == "monostate" || ends_with(name, text_of("::monostate")); }

template <class T> constexpr payload_form form_of();

template <class T> constexpr payload_form form_of_class() {
    if constexpr (record<T>)
        return payload_form::record;
    else if constexpr (text_like<T>)
        return same_type<typename T::value_type, char> ? payload_form::string : payload_form::none;
    else if constexpr (json_like<T>)
        return payload_form::anything;
    else if constexpr (map_like<T>)
        return form_of<typename T::key_type>() == payload_form::string ? payload_form::map : payload_form::none;
    else if constexpr (requires { typename T::mapped_type; })
        return payload_form::none;
    else if constexpr (sequence_like<T>)
        return payload_form::array;
    else if constexpr (optional_like<T>)
        return payload_form::optional;
    else if constexpr (variant_like<T>)
        return payload_form::variant;
    else if constexpr (requires { foreign_record<T>::members; })
        return payload_form::foreign;
    else if constexpr (same_type<T, any>)
        return payload_form::anything;
    else if constexpr (!requires { sizeof(T); })
        return payload_form::none;   // only declared
    else if constexpr (__is_empty(T))
        return is_called_monostate(type_name<T>()) ? payload_form::null : payload_form::none;
    else
        return payload_form::none;
}

template <class T> constexpr payload_form form_of() {
    if constexpr (__is_class(T))
        return form_of_class<T>();
    else if constexpr (__is_enum(T))
        return payload_form::integer;
    else if constexpr (same_type<T, bool>)
        return payload_form::boolean;
    else if constexpr (same_type<T, decltype(nullptr)>)
        return payload_form::null;
    else if constexpr (__is_union(T) || !requires(T t) { t* t; })
        return payload_form::none;
    else
        return requires(T t) { t % t; } ? payload_form::integer : payload_form::number;
}

// --- the tables

constexpr payload_type plain_payload(text name, unsigned char kinds, bool is_integer = false) {
    return {name, hash_of({{}, name}), kinds, nullptr, 0, nullptr, nullptr, nullptr, 0, is_integer};
}
constexpr payload_type array_payload(payload_type const* element) {
    payload_type result = plain_payload(text_of("array"), json_array);
    result.element = element;
    return result;
}
constexpr payload_type map_payload(payload_type const* rest) {
    payload_type result = plain_payload(text_of("map"), json_object);
    result.rest = rest;
    return result;
}
constexpr payload_type choice_payload(text name, unsigned char kinds, payload_type const* const* alternatives, int count) {
    payload_type result = plain_payload(name, kinds);
    result.alternatives = alternatives;
    result.alternative_count = count;
    return result;
}

// `kinds` are apart from `value`, because a type that contains itself asks for them before its table is there.
struct anything_in_json {
    static constexpr unsigned char kinds = json_anything;
    static constexpr payload_type value = plain_payload(text_of("any"), kinds);
};
struct null_in_json {
    static constexpr unsigned char kinds = json_null;
    static constexpr payload_type value = plain_payload(text_of("null"), kinds);
};
struct boolean_in_json {
    static constexpr unsigned char kinds = json_boolean;
    static constexpr payload_type value = plain_payload(text_of("boolean"), kinds);
};
struct integer_in_json {
    static constexpr unsigned char kinds = json_number;
    static constexpr payload_type value = plain_payload(text_of("number"), kinds, true);
};
struct number_in_json {
    static constexpr unsigned char kinds = json_number;
    static constexpr payload_type value = plain_payload(text_of("number"), kinds);
};
struct string_in_json {
    static constexpr unsigned char kinds = json_string;
    static constexpr payload_type value = plain_payload(text_of("string"), kinds);
};

template <class T, payload_form = form_of<T>()> struct payload {
    static constexpr unsigned char kinds = 0;
    static constexpr payload_type value = plain_payload(type_name<T>(), 0);
};
template <class T> struct payload<T, payload_form::anything> : anything_in_json {};
template <class T> struct payload<T, payload_form::null> : null_in_json {};
template <class T> struct payload<T, payload_form::boolean> : boolean_in_json {};
template <class T> struct payload<T, payload_form::integer> : integer_in_json {};
template <class T> struct payload<T, payload_form::number> : number_in_json {};
template <class T> struct payload<T, payload_form::string> : string_in_json {};

template <class T> using payload_in_json = payload<typename bare_type<T>::type>;
template <class T> inline constexpr payload_type const* payload_of = &payload_in_json<T>::value;

template <class T> struct payload<T, payload_form::array> {
    static constexpr unsigned char kinds = json_array;
    static constexpr payload_type value = array_payload(&payload_in_json<typename T::value_type>::value);
};
template <class T> struct payload<T, payload_form::map> {
    static constexpr unsigned char kinds = json_object;
    static constexpr payload_type value = map_payload(&payload_in_json<typename T::mapped_type>::value);
};

// As an element; a member that is one may be missing.
template <class T> struct payload<T, payload_form::optional> {
    using inner = payload_in_json<typename T::value_type>;
    static constexpr unsigned char kinds = inner::kinds | json_null;
    static constexpr payload_type const* alternatives[]{&inner::value, &null_in_json::value};
    static constexpr payload_type value = choice_payload(text_of("optional"), kinds, alternatives, 2);
};

template <class... T> constexpr unsigned char joined_kinds() {
    unsigned char kinds = 0;
    for (unsigned char const part : {payload_in_json<T>::kinds...}) kinds = kinds | part;
    return kinds;
}
template <class T> struct alternatives_of;
template <template <class...> class Variant, class... T> struct alternatives_of<Variant<T...>> {
    static constexpr int count = int(sizeof...(T));
    static constexpr unsigned char kinds = joined_kinds<T...>();
    static constexpr payload_type const* all[]{&payload_in_json<T>::value...};
};
template <class T> struct payload<T, payload_form::variant> {
    using alternatives = alternatives_of<T>;
    static constexpr unsigned char kinds = alternatives::kinds;
    static constexpr payload_type value = choice_payload(text_of("variant"), kinds, alternatives::all, alternatives::count);
};

// --- records

template <int N> struct payload_members {
    payload_member all[N > 0 ? N : 1];
};

template <class T, payload_form = form_of<T>()> inline constexpr payload_member unnamed_member{{}, 0, &payload<T>::value, false};
template <class T>
inline constexpr payload_member unnamed_member<T, payload_form::optional>{
    {}, 0, &payload_in_json<typename T::value_type>::value, true};

template <int N> constexpr payload_members<N> named(payload_members<N> members, char const* const* names) {
    for (int m = 0; m < N; ++m) {
        payload_member& member = members.all[m];
        member.name = terminated(names[m]);
        member.hash = hash_of({{}, member.name});
    }
    return members;
}
constexpr payload_type record_payload(text name, payload_member const* members, int count) {
    payload_type result = plain_payload(name, json_object);
    result.members = members;
    result.member_count = count;
    return result;
}

template <class T> constexpr auto record_of() {
    if constexpr (record<T>)
        return aslant_record(static_cast<type_tag<T>*>(nullptr));
    else
        return foreign_record<T>::members();
}

template <class T, class Members = decltype(record_of<T>())> struct record_in_json;
template <class T, class... Members> struct record_in_json<T, record_members<Members...>> {
    static constexpr unsigned char kinds = json_object;
    static constexpr record_members<Members...> names = record_of<T>();
    static constexpr payload_members<sizeof...(Members)> members =
        named<sizeof...(Members)>({{unnamed_member<typename bare_type<Members>::type>...}}, names.names);
    static constexpr payload_type value = record_payload(names.record, members.all, int(sizeof...(Members)));
};
template <class T> struct payload<T, payload_form::record> : record_in_json<T> {};
template <class T> struct payload<T, payload_form::foreign> : record_in_json<T> {};

}
