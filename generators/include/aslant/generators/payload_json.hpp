// Payload types as nlohmann::json, so that functions, activity workers and tests in C++ share the types of a machine.
//
//     order const wanted = aslant::from_json<order>(nlohmann::json::parse(text));
//     nlohmann::json const answer = aslant::to_json(receipt{…});
//     nlohmann::json const schema = aslant::json_schema<order>();
//
// It converts what payload_of describes (payload/type.hpp). A std::optional that is empty is left out of a record. Reading takes
// null, or no member, for an empty one; it ignores members that the record does not have. Enumerations are numbers. What is missing or
// wrong is a std::invalid_argument, which says where: `$.items[2].sku: a string is wanted, this is a number`.
#pragma once

#if !__has_include(<nlohmann/json.hpp>)
#error "aslant/generators/payload_json.hpp needs nlohmann_json: apt-get install nlohmann-json3-dev, or vcpkg install nlohmann-json"
#endif

#include <cmath>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include <aslant/payload/record.hpp>

namespace aslant::generators {

using core::payload_form;

// Where a value is, from the root on.
struct json_place {
    json_place const* parent = nullptr;
    char const* member = nullptr;   // nullptr: an element
    std::size_t member_size = 0;
    std::size_t index = 0;
    int depth = 0;

    json_place at(char const* name, std::size_t size) const { return {this, name, size, 0, depth + 1}; }
    json_place at(std::size_t element) const { return {this, nullptr, 0, element, depth + 1}; }

    std::string path() const {
        if (!parent) return "$";
        if (!member) return parent->path() + "[" + std::to_string(index) + "]";
        std::string const name(member, member_size);
        bool is_plain = !name.empty() && !(name[0] >= '0' && name[0] <= '9');
        for (char const c : name)
            is_plain = is_plain && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
        if (is_plain) return parent->path() + "." + name;
        return parent->path() + "[" + nlohmann::json(name).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "]";
    }
    [[noreturn]] void fail(std::string const& what) const { throw std::invalid_argument(path() + ": " + what); }
};

// A type that contains itself reads as deep as its JSON is; a stack is not endless.
inline constexpr int deepest_json = 1000;

inline char const* kind_of(nlohmann::json const& value) {
    if (value.is_null()) return "null";
    if (value.is_boolean()) return "a boolean";
    if (value.is_number()) return "a number";
    if (value.is_string()) return "a string";
    if (value.is_array()) return "an array";
    return value.is_object() ? "an object" : "binary data";
}
inline unsigned char kinds_of(nlohmann::json const& value) {
    if (value.is_null()) return core::json_null;
    if (value.is_boolean()) return core::json_boolean;
    if (value.is_number()) return core::json_number;
    if (value.is_string()) return core::json_string;
    if (value.is_array()) return core::json_array;
    return value.is_object() ? static_cast<unsigned char>(core::json_object) : static_cast<unsigned char>(0);
}
inline std::string words_for(unsigned char kinds) {
    std::string words;
    auto const add = [&](unsigned char kind, char const* word) {
        if (kinds & kind) words += (words.empty() ? "" : " or ") + std::string(word);
    };
    add(core::json_string, "a string");
    add(core::json_number, "a number");
    add(core::json_boolean, "a boolean");
    add(core::json_object, "an object");
    add(core::json_array, "an array");
    add(core::json_null, "null");
    return words;
}
inline void expect(unsigned char kinds, nlohmann::json const& value, json_place const& where) {
    if (!(kinds_of(value) & kinds)) where.fail(words_for(kinds) + " is wanted, this is " + kind_of(value));
}

// --- numbers

template <class T> struct represented_by {
    using type = T;
};
template <class T>
    requires std::is_enum_v<T>
struct represented_by<T> : std::underlying_type<T> {};

// Whether a JSON number is one of T's; 2.0 and 2e0 are 2. No double next to the limits of a 64-bit type may pass.
template <class T> bool is_integer_of(nlohmann::json const& value) {
    using limits = std::numeric_limits<typename represented_by<T>::type>;
    if (value.is_number_unsigned()) return value.get<unsigned long long>() <= static_cast<unsigned long long>(limits::max());
    if (value.is_number_integer()) {
        long long const number = value.get<long long>();
        if (number < 0) return limits::is_signed && number >= static_cast<long long>(limits::min());
        return static_cast<unsigned long long>(number) <= static_cast<unsigned long long>(limits::max());
    }
    if (!value.is_number()) return false;
    double const number = value.get<double>();
    return number == std::floor(number) && number >= static_cast<double>(limits::min()) && number < std::ldexp(1.0, limits::digits);
}
template <class T> T read_integer(nlohmann::json const& value, json_place const& where) {
    using integer = typename represented_by<T>::type;
    using limits = std::numeric_limits<integer>;
    expect(core::json_number, value, where);
    if (!is_integer_of<T>(value))
        where.fail("a whole number from " + std::to_string(limits::min()) + " to " + std::to_string(limits::max()) +
                   " is wanted, this is " + value.dump());
    if (value.is_number_unsigned()) return static_cast<T>(static_cast<integer>(value.get<unsigned long long>()));
    if (value.is_number_integer()) return static_cast<T>(static_cast<integer>(value.get<long long>()));
    return static_cast<T>(static_cast<integer>(value.get<double>()));
}
template <class T> T read_number(nlohmann::json const& value, json_place const& where) {
    expect(core::json_number, value, where);
    double const number = value.get<double>();
    if (!(std::abs(number) <= std::numeric_limits<T>::max())) where.fail("the number " + value.dump() + " is too large");
    return static_cast<T>(number);
}

// --- variants: the first alternative of which the kind fits, and two levels of members and elements

inline bool fits(core::payload_type const& type, nlohmann::json const& value, int levels);

inline bool is_one_of(core::payload_type const& type, std::string const& value) {
    for (int t = 0; t < type.text_count; ++t)
        if (type.texts[t] == core::text{value.data(), int(value.size())}) return true;
    return false;
}

inline bool members_fit(core::payload_type const& type, nlohmann::json const& value, int levels) {
    for (int m = 0; m < type.member_count; ++m) {
        core::payload_member const& member = type.members[m];
        auto const found = value.find(std::string(member.name.data, std::size_t(member.name.size)));
        bool const is_absent = found == value.end() || (member.may_be_missing && found->is_null());
        if (is_absent ? !member.may_be_missing : !fits(*member.of, *found, levels)) return false;
    }
    return true;
}
inline bool fits(core::payload_type const& type, nlohmann::json const& value, int levels) {
    if (!(kinds_of(value) & type.kinds)) return false;
    if (type.is_integer && value.is_number_float() && value.get<double>() != std::floor(value.get<double>())) return false;
    if (type.texts && value.is_string() && !is_one_of(type, value.get_ref<std::string const&>())) return false;
    if (levels == 0) return true;
    if (type.alternative_count > 0) {
        for (int a = 0; a < type.alternative_count; ++a)
            if (fits(*type.alternatives[a], value, levels - 1)) return true;
        return false;
    }
    if (value.is_object() && type.members && !members_fit(type, value, levels - 1)) return false;
    core::payload_type const* const inside = value.is_object() ? type.rest : value.is_array() ? type.element : nullptr;
    if (inside)
        for (auto const& part : value)
            if (!fits(*inside, part, levels - 1)) return false;
    return true;
}

template <class T>
concept fixed_array = requires { std::tuple_size<T>::value; };

template <class T> bool fits_alternative(nlohmann::json const& value) {
    if constexpr (core::form_of<T>() == payload_form::integer) return is_integer_of<T>(value);
    if constexpr (core::form_of<T>() == payload_form::array && fixed_array<T>)
        if (value.size() != std::tuple_size<T>::value) return false;
    return fits(*core::payload_of<T>, value, 2);
}

// --- reading

template <class T> T read(nlohmann::json const& value, json_place const& where);

template <class T> T read_text(nlohmann::json const& value, json_place const& where) {
    static_assert(requires(T t) { t.clear(); }, "a view of a text cannot be read from JSON: nothing would own the characters");
    expect(core::json_string, value, where);
    auto const& characters = value.get_ref<std::string const&>();
    return T(characters.data(), characters.size());
}

template <class T> T read_enumerated(nlohmann::json const& value, json_place const& where) {
    expect(core::json_string, value, where);
    auto const& characters = value.get_ref<std::string const&>();
    T result;
    int const index = T::index_of({characters.data(), int(characters.size())});
    if (index == T::count) {
        std::string texts;
        for (core::text const& t : T::texts)
            texts += (texts.empty() ? "" : " or ") + nlohmann::json(std::string(t.data, std::size_t(t.size))).dump();
        where.fail(texts + " is wanted, this is " + value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    result.set(index);
    return result;
}

template <class T> T read_array(nlohmann::json const& value, json_place const& where) {
    using element = typename core::bare_type<typename T::value_type>::type;
    expect(core::json_array, value, where);
    T result{};
    std::size_t at = 0;
    if constexpr (fixed_array<T>) {
        if (value.size() != result.size())
            where.fail(std::to_string(result.size()) + " elements are wanted, these are " + std::to_string(value.size()));
        for (auto const& part : value) {
            result[at] = read<element>(part, where.at(at));
            ++at;
        }
    } else {
        for (auto const& part : value) {
            if constexpr (requires(element e) { result.push_back(std::move(e)); })
                result.push_back(read<element>(part, where.at(at)));
            else
                result.insert(result.end(), read<element>(part, where.at(at)));
            ++at;
        }
    }
    return result;
}

template <class T> T read_map(nlohmann::json const& value, json_place const& where) {
    using mapped = typename core::bare_type<typename T::mapped_type>::type;
    expect(core::json_object, value, where);
    T result{};
    for (auto const& [name, part] : value.items())
        result.emplace(typename T::key_type(name.data(), name.size()), read<mapped>(part, where.at(name.data(), name.size())));
    return result;
}

template <class T> T read_optional(nlohmann::json const& value, json_place const& where) {
    if (value.is_null()) return T{};
    return T(read<typename core::bare_type<typename T::value_type>::type>(value, where));
}

template <class T> struct variant_reader;
template <template <class...> class Variant, class... T> struct variant_reader<Variant<T...>> {
    using variant = Variant<T...>;
    using indexes = std::index_sequence_for<T...>;

    template <std::size_t Index, class Alternative> static variant read_one(nlohmann::json const& value, json_place const& where) {
        return variant(std::in_place_index<Index>, read<Alternative>(value, where));
    }
    template <std::size_t... Index>
    static variant read_first(nlohmann::json const& value, json_place const& where, std::index_sequence<Index...>) {
        static constexpr bool (*fit[])(nlohmann::json const&){&fits_alternative<T>...};
        static constexpr variant (*readers[])(nlohmann::json const&, json_place const&){&read_one<Index, T>...};
        for (std::size_t a = 0; a < sizeof...(T); ++a)
            if (fit[a](value)) return readers[a](value, where);
        expect(core::payload_of<variant>->kinds, value, where);
        where.fail("this fits none of the types that are wanted");
    }
};
template <class T> T read_variant(nlohmann::json const& value, json_place const& where) {
    return variant_reader<T>::read_first(value, where, typename variant_reader<T>::indexes{});
}

template <class T> void read_member(T& member, char const* name, nlohmann::json const& object, json_place const& where) {
    auto const found = object.find(name);
    json_place const place = where.at(name, std::char_traits<char>::length(name));
    if (found != object.end())
        member = read<T>(*found, place);
    else if constexpr (core::form_of<T>() != payload_form::optional)
        place.fail("it is missing");
}
template <class T> T read_record(nlohmann::json const& value, json_place const& where) {
    expect(core::json_object, value, where);
    T result{};
    core::member_name const* name = core::record_in_json<T>::names.all;
    core::for_each_member(result, [&](auto& member) { read_member(member, (name++)->name.data, value, where); });
    return result;
}

template <class T> T read(nlohmann::json const& value, json_place const& where) {
    constexpr payload_form form = core::form_of<T>();
    static_assert(form != payload_form::unknown, "this type has no form in JSON");
    static_assert(!std::is_same_v<T, any>, "aslant::any holds nothing: a member that is converted may be a nlohmann::json");
    if (where.depth > deepest_json)
        throw std::invalid_argument("$: it is more than " + std::to_string(deepest_json) + " levels deep");
    if constexpr (form == payload_form::anything)
        return T(value);
    else if constexpr (form == payload_form::null)
        return expect(core::json_null, value, where), T{};
    else if constexpr (form == payload_form::boolean)
        return expect(core::json_boolean, value, where), value.get<bool>();
    else if constexpr (form == payload_form::integer)
        return read_integer<T>(value, where);
    else if constexpr (form == payload_form::number)
        return read_number<T>(value, where);
    else if constexpr (form == payload_form::string)
        return read_text<T>(value, where);
    else if constexpr (form == payload_form::enumerated)
        return read_enumerated<T>(value, where);
    else if constexpr (form == payload_form::array)
        return read_array<T>(value, where);
    else if constexpr (form == payload_form::map)
        return read_map<T>(value, where);
    else if constexpr (form == payload_form::optional || form == payload_form::nullable)
        return read_optional<T>(value, where);
    else if constexpr (form == payload_form::variant)
        return read_variant<T>(value, where);
    else
        return read_record<T>(value, where);
}

// --- writing

template <class T> nlohmann::json write(T const& value, json_place const& where);

template <class T> nlohmann::json write_record(T const& value, json_place const& where) {
    nlohmann::json result = nlohmann::json::object();
    core::member_name const* name = core::record_in_json<T>::names.all;
    core::for_each_member(value, [&]<class Member>(Member const& member) {
        char const* const key = (name++)->name.data;
        json_place const place = where.at(key, std::char_traits<char>::length(key));
        if constexpr (core::form_of<Member>() != payload_form::optional)
            result[key] = write(member, place);
        else if (member.has_value())
            result[key] = write(member.value(), place);
    });
    return result;
}

template <class T> nlohmann::json write(T const& value, json_place const& where) {
    constexpr payload_form form = core::form_of<T>();
    static_assert(form != payload_form::unknown, "this type has no form in JSON");
    static_assert(!std::is_same_v<T, any>, "aslant::any holds nothing: a member that is converted may be a nlohmann::json");
    if constexpr (form == payload_form::anything)
        return nlohmann::json(value);
    else if constexpr (form == payload_form::null)
        return nullptr;
    else if constexpr (form == payload_form::boolean)
        return value;
    else if constexpr (form == payload_form::integer)
        return static_cast<typename represented_by<T>::type>(value);
    else if constexpr (form == payload_form::number) {
        double const number = static_cast<double>(value);
        if (!std::isfinite(number)) where.fail("a number that is infinite, or none, has no form in JSON");
        return number;
    } else if constexpr (form == payload_form::string || form == payload_form::enumerated)
        return std::string(value.data(), std::size_t(value.size()));
    else if constexpr (form == payload_form::array) {
        nlohmann::json result = nlohmann::json::array();
        for (auto const& part : value)
            result.push_back(write<typename core::bare_type<typename T::value_type>::type>(part, where.at(result.size())));
        return result;
    } else if constexpr (form == payload_form::map) {
        nlohmann::json result = nlohmann::json::object();
        for (auto const& [name, part] : value)
            result[std::string(name.data(), name.size())] =
                write<typename core::bare_type<typename T::mapped_type>::type>(part, where.at(name.data(), name.size()));
        return result;
    } else if constexpr (form == payload_form::optional || form == payload_form::nullable)
        return value.has_value() ? write(value.value(), where) : nlohmann::json();
    else if constexpr (form == payload_form::variant) {
        if (value.valueless_by_exception()) where.fail("the variant has no value");
        return visit([&](auto const& alternative) { return write(alternative, where); }, value);
    } else
        return write_record(value, where);
}

// --- JSON Schema

class schema_writer {
  public:
    nlohmann::json definitions = nlohmann::json::object();

    nlohmann::json schema_of(core::payload_type const& type, json_place const& where) {
        if (type.alternative_count > 0) {
            nlohmann::json any_of = nlohmann::json::array();
            for (int a = 0; a < type.alternative_count; ++a) any_of.push_back(schema_of(*type.alternatives[a], where));
            return {{"anyOf", any_of}};
        }
        switch (type.kinds) {
            case 0: where.fail(std::string(type.name.data, std::size_t(type.name.size)) + " has no form in JSON");
            case core::json_anything: return nlohmann::json::object();
            case core::json_null: return {{"type", "null"}};
            case core::json_boolean: return {{"type", "boolean"}};
            case core::json_number: return {{"type", type.is_integer ? "integer" : "number"}};
            case core::json_string: return type.texts ? enumeration(type) : nlohmann::json{{"type", "string"}};
            case core::json_array: return {{"type", "array"}, {"items", schema_of(*type.element, where.at(0))}};
            default: break;
        }
        if (type.rest) return {{"type", "object"}, {"additionalProperties", schema_of(*type.rest, where.at("*", 1))}};
        return {{"$ref", "#/$defs/" + definition_of(type, where)}};
    }

  private:
    std::map<core::payload_type const*, std::string> names_;

    static nlohmann::json enumeration(core::payload_type const& type) {
        nlohmann::json texts = nlohmann::json::array();
        for (int t = 0; t < type.text_count; ++t) texts.push_back(std::string(type.texts[t].data, std::size_t(type.texts[t].size)));
        return {{"type", "string"}, {"enum", texts}};
    }

    // Letters, digits and dots; a second type of the same name has a number.
    std::string name_for(core::payload_type const& type) const {
        std::string name;
        for (int i = 0; i < type.name.size; ++i) {
            char const c = type.name[i];
            bool const is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (is_plain)
                name += c;
            else if (!name.empty() && name.back() != '.')
                name += '.';
        }
        while (!name.empty() && name.back() == '.') name.pop_back();
        std::string free = name;
        for (int number = 2; definitions.contains(free); ++number) free = name + "." + std::to_string(number);
        return free;
    }
    std::string definition_of(core::payload_type const& type, json_place const& where) {
        if (auto const known = names_.find(&type); known != names_.end()) return known->second;
        std::string const name = name_for(type);
        names_[&type] = name;
        definitions[name] = nullptr;   // the name is taken
        nlohmann::json properties = nlohmann::json::object();
        nlohmann::json required = nlohmann::json::array();
        for (int m = 0; m < type.member_count; ++m) {
            core::payload_member const& member = type.members[m];
            std::string const key(member.name.data, std::size_t(member.name.size));
            properties[key] = schema_of(*member.of, where.at(key.data(), key.size()));
            if (!member.may_be_missing) required.push_back(key);
        }
        definitions[name] = {{"type", "object"}, {"properties", properties}};
        if (!required.empty()) definitions[name]["required"] = required;
        return name;
    }
};

}

namespace aslant {

template <class T> nlohmann::json to_json(T const& value) { return generators::write(value, {}); }

template <class T> T from_json(nlohmann::json const& value) { return generators::read<T>(value, {}); }

// JSON Schema, draft 2020-12, of what to_json writes. The ranges of C++'s integers and the sizes of arrays are no part of it. A
// std::invalid_argument where a part of the type has no form in JSON.
template <class T> nlohmann::json json_schema() {
    generators::schema_writer writer;
    nlohmann::json schema = writer.schema_of(*core::payload_of<T>, {});
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    if (!writer.definitions.empty()) schema["$defs"] = writer.definitions;
    return schema;
}

}

// Records inside other types that nlohmann::json converts.
template <aslant::core::record T> struct nlohmann::adl_serializer<T> {
    static void to_json(json& result, T const& value) { result = aslant::to_json(value); }
    static T from_json(json const& value) { return aslant::from_json<T>(value); }
};
