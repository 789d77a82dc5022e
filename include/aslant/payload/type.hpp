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

// A text as an argument of a template.
template <size_type N> struct fixed_text {
    char characters[N];

    constexpr fixed_text(char const (&literal)[N]) {
        for (size_type i = 0; i < N; ++i) characters[i] = literal[i];
    }
};
// Nobody defines it: an evaluation that calls it stops.
int none_of_the_enumerated_texts();

}

namespace aslant {

// A text that is one of these, at first the first: `enumerated<"RUNNING", "FAILED">`. Another one does not compile.
template <core::fixed_text... Texts> class enumerated {
  public:
    static constexpr core::text texts[]{{Texts.characters, int(sizeof(Texts.characters)) - 1}...};
    static constexpr int count = int(sizeof...(Texts));

    // `count` if it is none.
    static constexpr int index_of(core::text wanted) {
        int at = 0;
        while (at < count && !(texts[at] == wanted)) ++at;
        return at;
    }

    constexpr enumerated() = default;
    template <core::size_type N> consteval enumerated(char const (&literal)[N]) : index_{index_of({literal, int(N) - 1})} {
        if (index_ == count) index_ = core::none_of_the_enumerated_texts();
    }

    constexpr int index() const { return index_; }
    constexpr char const* data() const { return texts[index_].data; }
    constexpr int size() const { return texts[index_].size; }
    constexpr void set(int index) { index_ = index; }

    friend constexpr bool operator==(enumerated a, enumerated b) { return a.index_ == b.index_; }
    template <core::size_type N> friend constexpr bool operator==(enumerated a, char const (&literal)[N]) {
        return texts[a.index_] == core::text{literal, int(N) - 1};
    }

  private:
    int index_ = 0;
};

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

// What is wrong with an ASLANT_RECORD: then the record has no form in JSON.
enum class record_fault : unsigned char {
    no_fault,
    member,       // it has no such member, or none that is public and of the object
    name,         // two members have this name
    not_a_name,   // the name of a member is not one text
};

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
    bool is_integer;     // a number without a fraction
    text const* texts;   // of a string: it is one of these; nullptr: any
    int text_count;
    record_fault fault;
    text faulty;   // the member or the name that is wrong
};

// --- records: C++ structs whose members have names

// What argument-dependent lookup finds ASLANT_RECORD with. Not a pointer to T: one to a derived class is one to its base too.
template <class T> struct type_tag;

// The types of a record's members.
template <class... Members> struct record_members {};

// A member's name in JSON, and whether there is such a member.
struct member_name {
    text name;
    record_fault fault;

    constexpr member_name() : name{}, fault{record_fault::no_fault} {}
    template <size_type N>
    constexpr member_name(bool is_there, char const (&characters)[N])
        : name{characters, int(N) - 1}, fault{is_there ? record_fault::no_fault : record_fault::member} {}
    constexpr explicit member_name(char const* characters) : name{terminated(characters)}, fault{record_fault::no_fault} {}
    template <class... Other> constexpr member_name(bool, Other const&...) : name{}, fault{record_fault::not_a_name} {}
};
// The name of a record, and those of its members.
template <int N> struct record_names {
    text record;
    member_name all[N > 0 ? N : 1];
};
constexpr record_names<0> names_of_record(text record) { return {record, {}}; }
template <size_type N> constexpr record_names<int(N)> names_of_record(text record, member_name const (&all)[N]) {
    record_names<int(N)> result{record, {}};
    for (size_type i = 0; i < N; ++i) result.all[i] = all[i];
    return result;
}

template <class T>
concept record = requires(type_tag<T>* tag) { aslant_names(tag, tag); };

// Structs that another library describes (payload/hana.hpp): `names`, a function that gives record_names, and `members`, one that gives
// a record_members.
template <class T> struct foreign_record {};

// --- which form a type has

enum class payload_form {
    unknown,
    anything,
    null,
    boolean,
    integer,
    number,
    string,
    enumerated,
    array,
    map,
    optional,
    nullable,
    variant,
    record,
    foreign
};

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
// aslant::nullable: it is there, and null where it has no value.
template <class T>
concept nullable_like = requires { typename T::null_if_empty; };
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
template <class T> inline constexpr bool is_enumerated = false;
template <fixed_text... Texts> inline constexpr bool is_enumerated<enumerated<Texts...>> = true;

constexpr bool is_called_monostate(text name) { return name == "monostate" || ends_with(name, text_of("::monostate")); }

template <class T> constexpr payload_form form_of();

template <class T> constexpr payload_form form_of_class() {
    if constexpr (record<T>)
        return payload_form::record;
    else if constexpr (text_like<T>)
        return same_type<typename T::value_type, char> ? payload_form::string : payload_form::unknown;
    else if constexpr (json_like<T>)
        return payload_form::anything;
    else if constexpr (map_like<T>)
        return form_of<typename T::key_type>() == payload_form::string ? payload_form::map : payload_form::unknown;
    else if constexpr (requires { typename T::mapped_type; })
        return payload_form::unknown;
    else if constexpr (sequence_like<T>)
        return payload_form::array;
    else if constexpr (optional_like<T>)
        return nullable_like<T> ? payload_form::nullable : payload_form::optional;
    else if constexpr (variant_like<T>)
        return payload_form::variant;
    else if constexpr (requires { foreign_record<T>::members; })
        return payload_form::foreign;
    else if constexpr (is_enumerated<T>)
        return payload_form::enumerated;
    else if constexpr (same_type<T, any>)
        return payload_form::anything;
    else if constexpr (!requires { sizeof(T); })
        return payload_form::unknown;   // only declared
    else if constexpr (__is_empty(T))
        return is_called_monostate(type_name<T>()) ? payload_form::null : payload_form::unknown;
    else
        return payload_form::unknown;
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
        return payload_form::unknown;
    else
        return requires(T t) { t % t; } ? payload_form::integer : payload_form::number;
}

// --- the tables

constexpr payload_type plain_payload(text name, unsigned char kinds, bool is_integer = false) {
    return {name, hash_of({{}, name}),    kinds, nullptr, 0, nullptr, nullptr, nullptr, 0, is_integer, nullptr,
            0,    record_fault::no_fault, {}};
}
constexpr payload_type enumerated_payload(text const* texts, int count) {
    payload_type result = plain_payload(text_of("string"), json_string);
    result.texts = texts;
    result.text_count = count;
    return result;
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

template <class T> struct payload<T, payload_form::enumerated> {
    static constexpr unsigned char kinds = json_string;
    static constexpr payload_type value = enumerated_payload(T::texts, T::count);
};
template <class T> struct payload<T, payload_form::array> {
    static constexpr unsigned char kinds = json_array;
    static constexpr payload_type value = array_payload(&payload_in_json<typename T::value_type>::value);
};
template <class T> struct payload<T, payload_form::map> {
    static constexpr unsigned char kinds = json_object;
    static constexpr payload_type value = map_payload(&payload_in_json<typename T::mapped_type>::value);
};

template <class T> struct value_or_null {
    using inner = payload_in_json<typename T::value_type>;
    static constexpr unsigned char kinds = inner::kinds | json_null;
    static constexpr payload_type const* alternatives[]{&inner::value, &null_in_json::value};
    static constexpr payload_type value = choice_payload(text_of("optional"), kinds, alternatives, 2);
};
template <class T> struct payload<T, payload_form::optional> : value_or_null<T> {};   // as an element; a member may be missing
template <class T> struct payload<T, payload_form::nullable> : value_or_null<T> {};

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

template <int N> constexpr payload_members<N> named(payload_members<N> members, member_name const* names) {
    for (int m = 0; m < N; ++m) {
        payload_member& member = members.all[m];
        member.name = names[m].name;
        member.hash = hash_of({{}, member.name});
    }
    return members;
}
template <int N> constexpr member_name first_fault(record_names<N> const& names) {
    for (int m = 0; m < N; ++m)
        if (names.all[m].fault != record_fault::no_fault) return names.all[m];
    return {};
}
// The first name that two members have, or an empty one.
template <int N> constexpr text name_given_twice(payload_members<N> const& members) {
    for (int m = 1; m < N; ++m)
        for (int earlier = 0; earlier < m; ++earlier)
            if (members.all[earlier].hash == members.all[m].hash && members.all[earlier].name == members.all[m].name)
                return members.all[m].name;
    return {};
}
constexpr payload_type record_payload(text name, payload_member const* members, int count) {
    payload_type result = plain_payload(name, json_object);
    result.members = members;
    result.member_count = count;
    return result;
}

constexpr payload_type faulty_payload(text name, record_fault fault, text faulty) {
    payload_type result = plain_payload(name, 0);
    result.fault = fault;
    result.faulty = faulty;
    return result;
}

template <class T> constexpr auto names_of_record() {
    if constexpr (record<T>)
        return aslant_names(static_cast<type_tag<T>*>(nullptr), static_cast<type_tag<T>*>(nullptr));
    else
        return foreign_record<T>::names();
}
// Nothing where a member is not there.
template <class T> constexpr auto members_of_record() {
    if constexpr (requires(type_tag<T>* tag) { aslant_members(tag, tag); })
        return decltype(aslant_members(static_cast<type_tag<T>*>(nullptr), static_cast<type_tag<T>*>(nullptr))){};
    else if constexpr (!record<T>)
        return foreign_record<T>::members();
}

template <class T, class Members = decltype(members_of_record<T>())> struct record_in_json {
    static constexpr unsigned char kinds = json_object;   // as its user means it
    static constexpr auto names = names_of_record<T>();
    static constexpr payload_type value = faulty_payload(names.record, first_fault(names).fault, first_fault(names).name);
};
template <class T, class... Members> struct record_in_json<T, record_members<Members...>> {
    static constexpr unsigned char kinds = json_object;
    static constexpr auto names = names_of_record<T>();
    static constexpr payload_members<sizeof...(Members)> members =
        named<sizeof...(Members)>({{unnamed_member<typename bare_type<Members>::type>...}}, names.all);
    static constexpr payload_type make() {
        member_name const wrong = first_fault(names);
        text const twice = name_given_twice(members);
        if (wrong.fault != record_fault::no_fault) return faulty_payload(names.record, wrong.fault, wrong.name);
        if (!twice.empty()) return faulty_payload(names.record, record_fault::name, twice);
        return record_payload(names.record, members.all, int(sizeof...(Members)));
    }
    static constexpr payload_type value = make();
};
template <class T> struct payload<T, payload_form::record> : record_in_json<T> {};
template <class T> struct payload<T, payload_form::foreign> : record_in_json<T> {};

}
