// Long expressions and many of them are checked within the default limits of every compiler.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

// 8 KB of text: `first`, `again` as often as there is room, and `last`.
struct long_text {
    char words[8193];
};
constexpr long_text fill(text first, text again, text last) {
    long_text result{};
    int size = 0;
    auto const put = [&](text part) {
        for (int i = 0; i < part.size; ++i) result.words[size++] = part[i];
    };
    put(first);
    while (size + again.size + last.size <= 8192) put(again);
    put(last);
    while (size < 8192) result.words[size++] = ' ';
    return result;
}
constexpr text of(long_text const& filled, int left = 0) {
    int size = 8192;
    while (filled.words[size - 1] == ' ') --size;
    return {filled.words, size - left};
}
template <class T> constexpr auto with(T value, kind what, text words) {
    for (node& n : value.nodes)
        if (n.what == what) n.value = words;
    return value;
}

constexpr long_text names = fill(text_of("$"), text_of(".orders_of_today"), {});
constexpr long_text steps = fill(text_of("$"), text_of("['a b'][0].c-d\\.e"), {});
constexpr long_text conditions = fill(text_of("$.a[?(@.b"), text_of(" == 'x' && @.c.d[0] > $.e && @.b"), text_of(")]"));
constexpr long_text call = fill(text_of("States.Array(1"), text_of(", $.a.b, 'text {}', States.MathAdd($.n, 1)"), text_of(")"));
constexpr long_text document =
    fill(text_of(R"({"all": [1)"), text_of(R"(, {"id.$": "$.orders[0].id", "name": "a text"})"), text_of("]}"));
constexpr long_text expression =
    fill(text_of("$states.input.a"), text_of(" + $sum($states.input.orders[total > 100].total)"), text_of(" & 'x'"));

// Each alone,
template <class T> constexpr auto machine_with(T const& property) {
    return state_machine("M", start_at("A"), pass("A", property, end));
}
constexpr auto of_names = with(machine_with(input_path("$")), kind::input_path, of(names));
constexpr auto of_steps = with(machine_with(result_path("$")), kind::result_path, of(steps));
constexpr auto of_conditions = with(machine_with(input_path("$")), kind::input_path, of(conditions));
constexpr auto of_call = with(machine_with(parameters(object(field("x", intrinsic("States.UUID()"))))), kind::member, of(call));
constexpr auto of_document = with(machine_with(parameters(json("{}"))), kind::parameters, of(document));
constexpr auto of_expression =
    with(state_machine("M", start_at("A"), pass("A", query_language("JSONata"), output(jsonata("1")), end)), kind::output,
         of(expression));
static_assert(verify<of_names>::ok && verify<of_steps>::ok && verify<of_conditions>::ok);
static_assert(verify<of_call>::ok);
static_assert(verify<of_document>::ok);
static_assert(verify<of_expression>::ok);

// with a mistake at its end,
constexpr auto half_conditions = with(machine_with(input_path("$")), kind::input_path, of(conditions, 1));
constexpr auto half_call =
    with(machine_with(parameters(object(field("x", intrinsic("States.UUID()"))))), kind::member, of(call, 1));
static_assert(findings_of<half_conditions, 0, false>.count == 1 && findings_of<half_call, 0, false>.count == 1);

// and all in one machine.
template <class... Properties> constexpr auto all(Properties const&... properties) {
    return state_machine(
        "M", start_at("A"),
        sequence(pass("A", properties...), pass("B", properties...), pass("C", properties...), pass("D", properties..., end)));
}
constexpr auto of_all =
    with(with(with(with(all(input_path("$"), output_path("$"), parameters(object(field("x", intrinsic("States.UUID()"))))),
                        kind::input_path, of(conditions)),
                   kind::output_path, of(names)),
              kind::member, of(call)),
         kind::comment, {});
static_assert(verify<of_all>::ok);

// A chain of states, each of which reads what the one before assigns.
struct state_names {
    char words[200][5];
};
constexpr state_names numbered = [] {
    state_names result{};
    for (int i = 0; i < 200; ++i) {
        result.words[i][0] = 'S';
        result.words[i][1] = char('0' + i / 100);
        result.words[i][2] = char('0' + i / 10 % 10);
        result.words[i][3] = char('0' + i % 10);
    }
    return result;
}();
template <int I> constexpr auto link() {
    if constexpr (I % 2 == 0)
        return pass(numbered.words[I], assign(field(numbered.words[I], 1), field("last", math_add(1, I))));
    else
        return pass(numbered.words[I], parameters(object(field("all", format("{} of {}", path("$last"), path("$S000"))))));
}
template <int... I> constexpr auto chain(indexes<I...>) {
    return sequence(link<I>()..., pass("S200", input_path("$S198"), output_path("$S199"), end));
}
constexpr auto of_200 = state_machine("M", start_at("S000"), chain(indexes_up_to<200>{}));
static_assert(findings_of<of_200, 0, false>.count == 1 && findings_of<of_200, 0, false>.found[0].what == name{{}, text_of("S199")});

}
