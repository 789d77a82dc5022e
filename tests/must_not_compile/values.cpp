// JSON values: what is none, fields of objects, paths where none is read, numbers, raw JSON text.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");
struct order {
    int id;
};

// --- not-a-value

// mistake nonserial
constexpr auto a_struct = state_machine("M", start_at("A"), pass("A", result(order{7}), end));
static_assert(verify<a_struct>::ok);   // says: state `A`: Result holds `order`, which is no JSON value (line N)
constexpr auto struct_in_field =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("id", 1), field("order", order{7}))), end));
static_assert(verify<struct_in_field>::ok);   // says: state `A`: Parameters holds `order`, which is no JSON value (line N)
constexpr auto pointer_in_array = state_machine("M", start_at("A"), pass("A", result(array(1, array("a", &order::id))), end));
static_assert(verify<pointer_in_array>::ok);   // says: state `A`: Result holds `int order::*`, which is no JSON value (line N)
constexpr auto property_as_value = state_machine("M", start_at("A"), pass("A", result(next("B")), end));
static_assert(verify<property_as_value>::ok);   // says: state `A`: Result holds `next`, which is no JSON value (line N)
constexpr auto state_as_value =
    state_machine("M", start_at("Each"), map("Each", item_selector(pass("B", end)), item_processor(start_at("A"), succeed("A")), end));
static_assert(verify<state_as_value>::ok);   // says: state `Each`: ItemSelector holds `pass`, which is no JSON value (line N)
constexpr auto condition_as_value = state_machine("M", start_at("A"), pass("A", parameters(object(field("big", var("$.total") > 100))), end));
static_assert(verify<condition_as_value>::ok);   // says: state `A`: Parameters holds `a comparison`, which is no JSON value (line N)
constexpr auto a_character = state_machine("M", start_at("A"), pass("A", result('x'), end));
static_assert(verify<a_character>::ok);   // says: state `A`: Result holds `char`, which is no JSON value (line N)
constexpr auto a_function = state_machine("M", start_at("A"), pass("A", result([](int x) { return x; }), end));
static_assert(verify<a_function>::ok);   // error: state `A`: Result holds `.*lambda.*`, which is no JSON value \(line \d+\)$
constexpr auto all_values =
    state_machine("M", start_at("A"),
                  pass("A", result(array(nullptr, true, 1, -1L, 18446744073709551615ull, 0.5, "text", array(), object(), json(" [1] "),
                                         object(field("", 1), field("a.$", 2)))), end));
static_assert(verify<all_values>::ok);

// --- not-a-field

constexpr auto value_in_object = state_machine("M", start_at("A"), pass("A", parameters(object("id", 7)), end));
static_assert(verify<value_in_object>::ok);   // says: (1) state `A`: an object in Parameters was given `id`, which is no field() (line N) (2) state `A`: an object in Parameters was given `int`, which is no field() (line N)
constexpr auto property_in_object =
    state_machine("M", start_at("A"), task("A", resize, result_selector(object(field("a", 1), object(result_path("$.a")))), end));
static_assert(verify<property_in_object>::ok);   // says: (1) state `A`: an object in ResultSelector was given `object`, which is no field() (line N) (2) state `A`: an object in ResultSelector was given `result_path`, which is no field() (line N)
constexpr auto path_in_object =
    state_machine("M", start_at("A"), sequence(pass("A"), pass("B", parameters(object(field("inner", object(path("$.id"))))), end)));
static_assert(verify<path_in_object>::ok);   // says: state `B`: an object in Parameters was given `path`, which is no field() (line N)

constexpr auto duplicate_in_group = state_machine("M", start_at("A"), pass("A", parameters(object(states(field("a", 1), field("a", 2)))), end));
static_assert(verify<duplicate_in_group>::ok);   // says: state `A`: an object in Parameters was given `states`, which is no field() (line N)
constexpr auto group_as_value = state_machine("M", start_at("A"), pass("A", result(states()), end));
static_assert(verify<group_as_value>::ok);   // says: state `A`: Result holds `states`, which is no JSON value (line N)

// A text in two parts, as a fragment makes them, is for names.
constexpr auto joined(literal p) {
    return pass("A", parameters(object(field("x", intrinsic(p + ".UUID()")), field("y", path(p + ".id")), field("j", json(p + "}")))), end);
}
constexpr auto two_parts = state_machine("M", start_at("A"), joined("$"));
static_assert(verify<two_parts>::ok);   // says: (1) state `A`: Parameters holds `a text in two parts`, which is no JSON value (line N) (2) state `A`: Parameters holds `a text in two parts`, which is no JSON value (line N) (3) state `A`: Parameters holds `a text in two parts`, which is no JSON value (line N)

// --- path-misplaced

constexpr auto path_in_result = state_machine("M", start_at("A"), pass("A", result(path("$.order")), end));
static_assert(verify<path_in_result>::ok);   // says: state `A`: Result holds `$.order` where no path or intrinsic function is read (line N)
constexpr auto path_in_field_of_result =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), pass("A", result(object(field("id", path("$.id")))), end)), end));
static_assert(verify<path_in_field_of_result>::ok);   // says: state `A`: Result holds `$.id` where no path or intrinsic function is read (line N)
constexpr auto path_in_array = state_machine("M", start_at("A"), task("A", resize, parameters(object(field("ids", array(path("$.id"), 7)))), end));
static_assert(verify<path_in_array>::ok);   // says: state `A`: Parameters holds `$.id` where no path or intrinsic function is read (line N)
constexpr auto intrinsic_alone = state_machine("M", start_at("A"), task("A", resize, parameters(intrinsic("States.UUID()")), end));
static_assert(verify<intrinsic_alone>::ok);   // says: state `A`: Parameters holds `States.UUID()` where no path or intrinsic function is read (line N)
constexpr auto paths_read =
    state_machine("M", start_at("Each"),
                  map("Each", item_selector(object(field("item", path("$$.Map.Item.Value")), field("deep", object(field("id", intrinsic("States.UUID()")))))),
                      item_processor(start_at("A"), task("A", resize, result_selector(object(field("a", path("$.Payload")))), end)), end));
static_assert(verify<paths_read>::ok);

// --- field-suffix: path() and intrinsic() make the name of a field end with .$

constexpr auto suffix_with_number =
    state_machine("M", start_at("Each"), map("Each", item_selector(object(field("a", object(field("id.$", 7))))), item_processor(start_at("A"), succeed("A")), end));
static_assert(verify<suffix_with_number>::ok);   // says: state `Each`: the field `id.$` in ItemSelector ends with .$, which path() and intrinsic() put there themselves (line N)
constexpr auto suffix_and_path = state_machine("M", start_at("A"), pass("A", parameters(object(field("id.$", path("$.id")))), end));
static_assert(verify<suffix_and_path>::ok);   // says: state `A`: the field `id.$` in Parameters ends with .$, which path() and intrinsic() put there themselves (line N)

// --- text-not-utf8

constexpr auto latin_1_result = state_machine("M", start_at("A"), pass("A", result(array(1, "Pr\xFC" "fen")), end));
static_assert(verify<latin_1_result>::ok);   // says: state `A`: Result holds text that is not UTF-8 (line N)
constexpr auto latin_1_json =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("b", json("\"\xFC\"")))), comment("\xFC"), end));
static_assert(verify<latin_1_json>::ok);   // says: (1) state `A`: the JSON text of Parameters is malformed at column 2: expected UTF-8 (line N) (2) state `A`: Comment holds text that is not UTF-8 (line N)
constexpr auto utf_8_result = state_machine("M", start_at("A"), pass("A", result(array("Prüfen", "🙂", "\x01\x7F")), comment("Prüfen"), end));
static_assert(verify<utf_8_result>::ok);

// --- number-not-finite

// mistake nonserial, a number
constexpr auto not_a_number = state_machine("M", start_at("A"), pass("A", result(__builtin_nan("")), end));
static_assert(verify<not_a_number>::ok);   // says: state `A`: Result holds a number that JSON cannot write (NaN or infinite) (line N)
constexpr auto infinite_in_template =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("limits", array(1.5, -__builtin_huge_val())))), end));
static_assert(verify<infinite_in_template>::ok);   // says: state `A`: Parameters holds a number that JSON cannot write (NaN or infinite) (line N)
constexpr auto largest = state_machine("M", start_at("A"), pass("A", result(array(1.7976931348623157e308, 5e-324, -0.0)), end));
static_assert(verify<largest>::ok);

// --- json-syntax

constexpr auto unclosed = state_machine("M", start_at("A"), pass("A", result(json(R"({"id": 1)")), end));
static_assert(verify<unclosed>::ok);   // says: state `A`: the JSON text of Result is malformed at column 9: expected `,` or `}` (line N)
constexpr auto trailing_comma =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("order", json(R"({"ids": [1, 2,]})")))), end));
static_assert(verify<trailing_comma>::ok);   // says: state `A`: the JSON text of Parameters is malformed at column 15: expected a value (line N)
constexpr auto single_quotes = state_machine("M", start_at("A"), pass("A", result(json("{'id': 1}")), end));
static_assert(verify<single_quotes>::ok);   // says: state `A`: the JSON text of Result is malformed at column 2: expected a key in quotes (line N)
constexpr auto nan_in_json = state_machine("M", start_at("A"), pass("A", result(json("[1, NaN]")), end));
static_assert(verify<nan_in_json>::ok);   // says: state `A`: the JSON text of Result is malformed at column 5: expected a value (line N)
constexpr auto two_documents = state_machine("M", start_at("A"), pass("A", result(json("{} {}")), end));
static_assert(verify<two_documents>::ok);   // says: state `A`: the JSON text of Result is malformed at column 4: expected the end of the text (line N)
constexpr auto empty_json = state_machine("M", start_at("A"), pass("A", result(json("")), end));
static_assert(verify<empty_json>::ok);   // says: state `A`: the JSON text of Result is malformed at column 1: expected a value (line N)
constexpr auto leading_zero = state_machine("M", start_at("A"), pass("A", result(json("[01]")), end));
static_assert(verify<leading_zero>::ok);   // says: state `A`: the JSON text of Result is malformed at column 3: expected `,` or `]` (line N)
constexpr auto bad_escape = state_machine("M", start_at("A"), pass("A", result(json(R"("C:\dir")")), end));
static_assert(verify<bad_escape>::ok);   // says: state `A`: the JSON text of Result is malformed at column 5: expected one of the escapes of JSON after the backslash (line N)
constexpr auto short_escape = state_machine("M", start_at("A"), pass("A", result(json(R"("\u12")")), end));
static_assert(verify<short_escape>::ok);   // says: state `A`: the JSON text of Result is malformed at column 6: expected four hexadecimal digits (line N)
constexpr auto line_feed_in_text = state_machine("M", start_at("A"), pass("A", result(json("\"a\nb\"")), end));
static_assert(verify<line_feed_in_text>::ok);   // says: state `A`: the JSON text of Result is malformed at its line 1, column 3: expected an escape for the control character (line N)
constexpr auto bare_word = state_machine("M", start_at("A"), pass("A", result(json("{\"a\": yes}")), end));
static_assert(verify<bare_word>::ok);   // says: state `A`: the JSON text of Result is malformed at column 7: expected a value (line N)
constexpr auto many_digits = state_machine("M", start_at("A"), pass("A", result(json("[0.1234567890123456789]")), end));
static_assert(verify<many_digits>::ok);   // says: state `A`: the JSON text of Result is malformed at column 2: expected a number of at most 17 digits, or an integer of 64 bits (line N)
constexpr auto well_formed =
    state_machine("M", start_at("A"), pass("A", result(json(R"( {"a": [1, -0.5e+3, true, null, "\u00fc\n"], "b": {"a": {}}} )")), end));
static_assert(verify<well_formed>::ok);

// --- json-duplicate-key, field-duplicate

constexpr auto key_twice = state_machine("M", start_at("A"), pass("A", result(json(R"({"id": 1, "name": "x", "id": 2})")), end));
static_assert(verify<key_twice>::ok);   // says: state `A`: the JSON text of Result has the key `id` twice, again at column 24 (line N)
constexpr auto inner_key_twice =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("a", json(R"([{"x": {"y": 1, "y": 1}}])")))), end));
static_assert(verify<inner_key_twice>::ok);   // says: state `A`: the JSON text of Parameters has the key `y` twice, again at column 17 (line N)

constexpr auto field_twice = state_machine("M", start_at("A"), pass("A", parameters(object(field("id", 1), field("name", "x"), field("id", 2))), end));
static_assert(verify<field_twice>::ok);   // says: state `A`: the object in Parameters has the field `id` twice (line N)
constexpr auto field_and_path =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("A"), task("A", resize, parameters(object(field("o", object(field("id", path("$.id")), field("id", 2))))), end)),
                      end));
static_assert(verify<field_and_path>::ok);   // says: state `A`: the object in Parameters has the field `id` twice (line N)
constexpr auto computed_twice =
    state_machine("M", start_at("A"), pass("A", parameters(object(field("id.$", "$.id"), field("id", path("$.id")))), end));
static_assert(verify<computed_twice>::ok);   // says: state `A`: the object in Parameters has the field `id` twice (line N)
constexpr auto same_in_other_object =
    state_machine("M", start_at("A"), pass("A", parameters(object(field("id", 1), field("o", object(field("id", 2))))), end));
static_assert(verify<same_in_other_object>::ok);
