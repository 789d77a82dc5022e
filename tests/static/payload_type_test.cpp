// What C++ types are in JSON.
#include <aslant/payload/nullable.hpp>
#include <aslant/payload/type.hpp>

#include <any>
#include <array>
#include <chrono>
#include <complex>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

namespace aslant::core {

namespace test {

enum colour { red, green };
enum class size : unsigned char { small, large };
struct plain {
    int x;
};
struct monostate {};   // as other libraries have it
struct not_monostate {};
struct declared_only;
union either {
    int i;
    float f;
};

}

constexpr bool is(payload_type const* type, unsigned char kinds, char const* name) {
    return type->kinds == kinds && type->name == name && type->hash == hash_of({{}, type->name}) && type->member_count == 0;
}
template <class T> constexpr bool has_no_form = payload_of<T>->kinds == 0 && payload_of<T>->name == type_name<T>();

// --- scalars
static_assert(is(payload_of<bool>, json_boolean, "boolean") && !payload_of<bool>->is_integer);
static_assert(is(payload_of<int>, json_number, "number") && payload_of<int>->is_integer);
static_assert(payload_of<char> == payload_of<int> && payload_of<std::int64_t> == payload_of<int> &&
              payload_of<unsigned short> == payload_of<int>);
static_assert(is(payload_of<double>, json_number, "number") && !payload_of<double>->is_integer);
static_assert(payload_of<float> == payload_of<double> && payload_of<long double> == payload_of<double>);
static_assert(payload_of<test::colour>->is_integer && payload_of<test::size>->is_integer &&
              payload_of<test::size>->kinds == json_number);
static_assert(is(payload_of<std::nullptr_t>, json_null, "null") && payload_of<std::monostate> == payload_of<std::nullptr_t>);
static_assert(payload_of<test::monostate>->kinds == json_null && has_no_form<test::not_monostate>);
static_assert(payload_of<int const> == payload_of<int> && payload_of<int volatile&> == payload_of<int> &&
              payload_of<int const&&> == payload_of<int>);

// --- texts
static_assert(is(payload_of<std::string>, json_string, "string") && !payload_of<std::string>->texts);
static_assert(payload_of<std::string_view> == payload_of<std::string> && payload_of<std::pmr::string> == payload_of<std::string>);
static_assert(has_no_form<std::wstring> && has_no_form<std::u8string> && has_no_form<char const*> &&
              has_no_form<std::filesystem::path>);

using status = enumerated<"RUNNING", "FAILED">;
static_assert(is(payload_of<status>, json_string, "string") && payload_of<status>->text_count == 2);
static_assert(payload_of<status>->texts[0] == "RUNNING" && payload_of<status>->texts[1] == "FAILED");
static_assert(status{} == "RUNNING" && status{"FAILED"}.index() == 1 && !(status{} == "FAILED"));
static_assert(status::index_of(text_of("FAILED")) == 1 && status::index_of(text_of("failed")) == 2 && status{"FAILED"}.size() == 6);

// --- arrays
template <class Array>
constexpr bool is_array_of_ints = is(payload_of<Array>, json_array, "array") && payload_of<Array>->element == payload_of<int>;
static_assert(is_array_of_ints<std::vector<int>> && is_array_of_ints<std::array<int, 3>> && is_array_of_ints<std::list<int>>);
static_assert(is_array_of_ints<std::deque<int>> && is_array_of_ints<std::set<int>> && is_array_of_ints<std::unordered_set<int>>);
static_assert(is_array_of_ints<std::pmr::vector<int>> && is_array_of_ints<std::vector<int> const&>);
static_assert(payload_of<std::vector<bool>>->element == payload_of<bool>);
static_assert(payload_of<std::vector<std::vector<std::string>>>->element->element == payload_of<std::string>);
static_assert(payload_of<std::vector<void*>>->kinds == json_array && payload_of<std::vector<void*>>->element->kinds == 0);
static_assert(has_no_form<std::queue<int>> && has_no_form<int[3]> && has_no_form<std::vector<int>::iterator>);

// --- maps
static_assert(is(payload_of<std::map<std::string, int>>, json_object, "map") &&
              payload_of<std::map<std::string, int>>->rest == payload_of<int>);
static_assert(payload_of<std::unordered_map<std::string, int>>->rest == payload_of<int> &&
              payload_of<std::map<std::string_view, int>>->rest == payload_of<int>);
static_assert(!payload_of<std::map<std::string, int>>->members && !payload_of<std::map<std::string, int>>->element);
static_assert(has_no_form<std::map<int, int>> && has_no_form<std::multimap<std::string, int>>);

// --- what may be absent, or null
constexpr payload_type const& optional = *payload_of<std::optional<int>>;
static_assert(optional.kinds == (json_number | json_null) && optional.alternative_count == 2);
static_assert(optional.alternatives[0] == payload_of<int> && optional.alternatives[1] == payload_of<std::nullptr_t>);
static_assert(form_of<nullable<int>>() == payload_form::nullable && payload_of<nullable<int>>->alternatives[0] == payload_of<int>);
static_assert(payload_of<nullable<int>>->kinds == (json_number | json_null));

// --- variants
using mixed = std::variant<std::monostate, int, std::string, std::vector<int>, std::optional<bool>>;
static_assert(payload_of<mixed>->kinds == (json_null | json_number | json_string | json_array | json_boolean));
static_assert(payload_of<mixed>->alternative_count == 5 && payload_of<mixed>->alternatives[3]->element == payload_of<int>);
static_assert(payload_of<mixed>->name == "variant" && !payload_of<mixed>->element);

// --- anything
static_assert(is(payload_of<any>, json_anything, "any") && payload_of<nlohmann::json> == payload_of<any> &&
              payload_of<nlohmann::ordered_json> == payload_of<any>);
static_assert(payload_of<std::map<std::string, nlohmann::json>>->rest == payload_of<any>);

// --- nothing that JSON has
static_assert(has_no_form<int*> && has_no_form<void> && has_no_form<int()> && has_no_form<int test::plain::*>);
static_assert(has_no_form<std::unique_ptr<int>> && has_no_form<std::shared_ptr<int>> && has_no_form<std::function<int()>>);
static_assert(has_no_form<std::pair<int, int>> && has_no_form<std::tuple<int>> && has_no_form<std::any> &&
              has_no_form<std::complex<double>>);
static_assert(has_no_form<test::plain> && has_no_form<test::either> && has_no_form<test::declared_only> &&
              has_no_form<std::chrono::seconds>);

}
