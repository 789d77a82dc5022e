// JSON values and variables: what is no value, fields of objects, paths where none is read, numbers, raw JSON text.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
using namespace aslant;
constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");
struct order {
    int id;
};

// --- not-a-value

// mistake nonserial
constexpr auto a_struct = state_machine("M", start_at("A"), pass("A", result(order{7}), end));
static_assert(verify<a_struct>::ok);   // says: state `A`: Result holds `order` where a JSON value belongs (line N)
constexpr auto struct_in_field =
    state_machine("M", start_at("A"), task("A", resize, parameters(object(field("id", 1), field("order", order{7}))), end));
static_assert(verify<struct_in_field>::ok);   // says: state `A`: Parameters holds `order` where a JSON value belongs (line N)
constexpr auto pointer_in_array = state_machine("M", start_at("A"), pass("A", result(array(1, array("a", &order::id))), end));
static_assert(verify<pointer_in_array>::ok);   // says: state `A`: Result holds `int order::*` where a JSON value belongs (line N)
constexpr auto property_as_value = state_machine("M", start_at("A"), pass("A", result(next("B")), end));
static_assert(verify<property_as_value>::ok);   // says: state `A`: Result holds `next` where a JSON value belongs (line N)
constexpr auto state_as_value =
    state_machine("M", start_at("Each"), map("Each", item_selector(pass("B", end)), item_processor(start_at("A"), succeed("A")), end));
static_assert(verify<state_as_value>::ok);   // says: state `Each`: ItemSelector holds `pass` where a JSON value belongs (line N)
constexpr auto condition_as_value = state_machine("M", start_at("A"), pass("A", parameters(object(field("big", var("$.total") > 100))), end));
static_assert(verify<condition_as_value>::ok);   // says: state `A`: Parameters holds `a comparison` where a JSON value belongs (line N)
constexpr auto a_character = state_machine("M", start_at("A"), pass("A", result('x'), end));
static_assert(verify<a_character>::ok);   // says: state `A`: Result holds `char` where a JSON value belongs (line N)
constexpr auto a_function = state_machine("M", start_at("A"), pass("A", result([](int x) { return x; }), end));
static_assert(verify<a_function>::ok);   // error: state `A`: Result holds `.*lambda.*` where a JSON value belongs \(line \d+\)$
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
static_assert(verify<group_as_value>::ok);   // says: state `A`: Result holds `states` where a JSON value belongs (line N)

// A text in two parts, as a fragment makes them, is for names.
constexpr auto joined(literal p) {
    return pass("A", parameters(object(field("x", intrinsic(p + ".UUID()")), field("y", path(p + ".id")), field("j", json(p + "}")))), end);
}
constexpr auto two_parts = state_machine("M", start_at("A"), joined("$"));
static_assert(verify<two_parts>::ok);   // says: (1) state `A`: Parameters holds `a text in two parts` where a JSON value belongs (line N) (2) state `A`: Parameters holds `a text in two parts` where a JSON value belongs (line N) (3) state `A`: Parameters holds `a text in two parts` where a JSON value belongs (line N)

// --- path-misplaced

constexpr auto path_in_result = state_machine("M", start_at("A"), pass("A", result(path("$.order")), end));
static_assert(verify<path_in_result>::ok);   // says: state `A`: Result holds `$.order` where no path or intrinsic function is read (line N)
constexpr auto path_in_field_of_result =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), pass("A", result(object(field("id", path("$.id")))), end)), end));
static_assert(verify<path_in_field_of_result>::ok);   // says: state `A`: Result holds `$.id` where no path or intrinsic function is read (line N)
constexpr auto path_in_array = state_machine("M", start_at("A"), pass("A", result(object(field("ids", array(path("$.id"), 7)))), end));
static_assert(verify<path_in_array>::ok);   // says: state `A`: Result holds `$.id` where no path or intrinsic function is read (line N)
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

// --- variable-name, variable-reserved

constexpr auto names =
    state_machine("M", start_at("A"), pass("A", assign(field("order id", 1), field("2nd", 1), field("_private", 1), field("$total", 1), field("order.total", 1), field("", 1), field("a-b", 1),
                                                       field("a_variable_whose_name_has_as_many_as_eighty_one_characters_which_is_one_too_many__", 1)), end));
static_assert(verify<names>::ok);   // says: (1) state `A`: `order id` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (2) state `A`: `2nd` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (3) state `A`: `_private` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (4) state `A`: `$total` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (5) state `A`: `order.total` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (6) state `A`: `` is no name of a variable: it is empty (line N) (7) state `A`: `a-b` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (8) state `A`: `a_variable_whose_name_has_as_many_as_eighty_one_characters_which_is_one_too_many__` is no name of a variable: 80 characters are allowed (line N)
constexpr auto computed_names = state_machine("M", start_at("A"), pass("A", assign(field("total!.$", "$.total"), field("1", path("$.x"))), end));
static_assert(verify<computed_names>::ok);   // says: (1) state `A`: `total!` is no name of a variable: a letter comes first, then letters, digits and _ (line N) (2) state `A`: `1` is no name of a variable: a letter comes first, then letters, digits and _ (line N)
constexpr auto reserved =
    state_machine("M", start_at("A"), sequence(pass("A", assign(field("states", 1))), pass("B", query_language("JSONata"), assign(field("states", jsonata("$states.input"))), end)));
static_assert(verify<reserved>::ok);   // says: (1) state `A`: it assigns `states`, which is reserved (line N) (2) state `B`: it assigns `states`, which is reserved (line N)
constexpr auto right_names =
    state_machine("M", start_at("A"), pass("A", assign(field("total", 1), field("größe_2", 1), field("States", 1), field("order.$", "$.order"), field("id", path("$.id")), field("e\u0301te", 1)), end));
static_assert(verify<right_names>::ok);

// --- what assign() takes, and who

constexpr auto no_fields =
    state_machine("M", start_at("A"),
                  sequence(pass("A", assign(object(field("x", 1)))), pass("B", assign(path("$.x"))), pass("C", assign("x", 1)),
                           pass("D", query_language("JSONata"), assign(jsonata("{'x': 1}"))), pass("E", assign(next("F")), end)));
static_assert(verify<no_fields>::ok);   // says: (1) state `A`: assign takes field(...) of each variable, not `object` (line N) (2) state `B`: assign takes field(...) of each variable, not `path` (line N) (3) state `C`: assign takes field(...) of each variable, not `x` (line N) (4) state `C`: assign takes field(...) of each variable, not `int` (line N) (5) state `D`: assign takes field(...) of each variable, not `jsonata` (line N) (6) state `E`: assign takes field(...) of each variable, not `next` (line N)
constexpr auto wrong_values =
    state_machine("M", start_at("A"), sequence(pass("A", assign(field("x", jsonata("$states.input.x")), field("x", 1), field("y", succeed("Y")))),
                                               pass("B", query_language("JSONata"), assign(field("x", path("$.x"))), end)));
static_assert(verify<wrong_values>::ok);   // says: (1) state `A`: the object in Assign has the field `x` twice (line N) (2) state `A`: Assign holds the expression `$states.input.x` where none is evaluated (line N) (3) state `A`: Assign holds `succeed` where a JSON value belongs (line N) (4) state `B`: Assign holds `$.x` where no path or intrinsic function is read; did you mean `jsonata`? (line N)
constexpr auto wrong_places =
    state_machine("M", assign(field("x", 1)), start_at("A"), parallel("A", assign(field("x", 1)), assign(field("y", 1)), branch(start_at("B"), assign(field("z", 1)), task("B", resize, retry_all(assign(field("z", 1))), next("C")), succeed("C", assign(field("z", 1)))), end),
                  fail("D", assign(field("x", 1))));
static_assert(verify<wrong_places>::ok);   // says: (1) state machine `M`: it takes no Assign (line N) (2) branch 1 of state `A`: it takes no Assign (line N) (3) state `A`: it has Assign twice (line N) (4) state `B`: its Retry takes no Assign (line N) (5) state `C`: it takes no Assign (line N) (6) state `D`: it takes no Assign (line N)
constexpr auto in_condition =
    state_machine("M", start_at("A"), choice("A", when(is_null("$.x") && assign(field("x", 1)), "B"), when(assign(field("x", 1)), "B"), otherwise("B")), succeed("B"));
static_assert(verify<in_condition>::ok);   // says: (1) state `A`: its And takes no Assign (line N) (2) state `A`: when takes a condition, not `assign` (line N)
constexpr auto right_places =
    state_machine("M", start_at("A"), task("A", resize, assign(), catch_all("C", assign(field("x", path("$.Error")))), next("B")),
                  choice("B", when(is_null("$.x"), "C", assign(field("x", 1), field("y", array()))), otherwise("C"), assign(field("x", 2))), succeed("C"));
static_assert(verify<right_places>::ok);

// --- variable-shadows

constexpr auto in_branches =
    state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), pass("B", assign(field("x", 1)), end)), branch(start_at("C"), choice("C", when(is_null("$.a"), "D", assign(field("x", 1))), otherwise("D")), pass("D", assign(field("y", 1)), end)), next("E")),
                  pass("E", assign(field("x.$", "$.a"), field("y", 1)), end));
static_assert(verify<in_branches>::ok);   // says: (1) state `B`: it assigns `x`, which an outer scope assigns too in line 201 (line N) (2) state `C`: it assigns `x`, which an outer scope assigns too in line 201 (line N) (3) state `D`: it assigns `y`, which an outer scope assigns too in line 201 (line N)
constexpr auto two_levels =
    state_machine("M", start_at("A"), task("A", resize, catch_all("B", assign(field("error", path("$.Error")))), next("B")),
                  map("B", item_processor(start_at("C"), parallel("C", branch(start_at("D"), pass("D", assign(field("error", 1), field("own", 1)), end)), end)), end));
static_assert(verify<two_levels>::ok);   // says: state `D`: it assigns `error`, which an outer scope assigns too in line 204 (line N)
constexpr auto same_in_siblings =
    state_machine("M", start_at("A"), sequence(pass("A", assign(field("x", 1))), parallel("B", branch(start_at("C"), pass("C", assign(field("y", 1)), end)), branch(start_at("D"), pass("D", assign(field("y", 1)), end))),
                                               map("E", item_processor(distributed("STANDARD"), start_at("F"), pass("F", assign(field("x", 1)), end)), assign(field("x", 2)), end)));
static_assert(verify<same_in_siblings>::ok);
