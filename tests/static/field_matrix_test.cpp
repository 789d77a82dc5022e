// Every owner of fields with every field, in both query languages: it takes the field, or there is one finding that says why not.
#include "field_matrix.hpp"

using namespace aslant;
using namespace aslant::tests;
using namespace aslant::tests::matrix;

namespace {

constexpr bool is_right(char cell, bool is_jsonata, kind owner, kind field, said const& found) {
    return is_taken(cell, is_jsonata) ? found.nothing() : found.only(rule_of(cell, owner, field), field);
}
// Constants, because each is then evaluated by itself: clang bounds the steps of one evaluation.
template <int Row, int State, bool Jsonata>
constexpr bool is_right_in_state = is_right(cell(rows[Row].of_states, State), Jsonata, states_in_order[State], rows[Row].field,
                                            check(machine_with_state<states_in_order[State], rows[Row].field, Jsonata>()));
template <int Row, int Owner, bool Jsonata>
constexpr bool is_right_in_other = is_right(cell(rows[Row].of_others, Owner), Jsonata, others_in_order[Owner], rows[Row].field,
                                            check(machine_with_other<others_in_order[Owner], rows[Row].field, Jsonata>()));

// The first that is not right, or their number.
template <int Count> constexpr int first_wrong(bool const (&right)[Count]) {
    for (int i = 0; i < Count; ++i)
        if (!right[i]) return i;
    return Count;
}
template <int Row, bool Jsonata, int... State> constexpr bool is_right_row = (is_right_in_state<Row, State, Jsonata> && ...);
template <bool Jsonata, int... Row> constexpr int wrong_row_of_states(indexes<Row...>) {
    bool const right[]{is_right_row<Row, Jsonata, 0, 1, 2, 3, 4, 5, 6, 7>...};
    return first_wrong(right);
}
static_assert(wrong_row_of_states<false>(indexes_up_to<row_count>{}) == row_count);
static_assert(wrong_row_of_states<true>(indexes_up_to<row_count>{}) == row_count);

template <int Owner, bool Jsonata, int... Row> constexpr int wrong_row_of_owner(indexes<Row...>) {
    bool const right[]{is_right_in_other<Row, Owner, Jsonata>...};
    return first_wrong(right);
}
template <kind Owner, bool Jsonata, int At = 0> constexpr int wrong_row_of() {
    if constexpr (others_in_order[At] != Owner)
        return wrong_row_of<Owner, Jsonata, At + 1>();
    else
        return wrong_row_of_owner<At, Jsonata>(indexes_up_to<row_count>{});
}
static_assert(wrong_row_of<kind::machine, false>() == row_count && wrong_row_of<kind::machine, true>() == row_count);
static_assert(wrong_row_of<kind::branch, false>() == row_count && wrong_row_of<kind::branch, true>() == row_count);
static_assert(wrong_row_of<kind::item_processor, false>() == row_count && wrong_row_of<kind::item_processor, true>() == row_count);
static_assert(wrong_row_of<kind::choice_rule, false>() == row_count);
static_assert(wrong_row_of<kind::choice_rule, true>() == row_count);
static_assert(wrong_row_of<kind::retrier, false>() == row_count && wrong_row_of<kind::retrier, true>() == row_count);
static_assert(wrong_row_of<kind::catcher, false>() == row_count);
static_assert(wrong_row_of<kind::catcher, true>() == row_count);
static_assert(wrong_row_of<kind::item_reader, false>() == row_count && wrong_row_of<kind::item_reader, true>() == row_count);
static_assert(wrong_row_of<kind::result_writer, false>() == row_count && wrong_row_of<kind::result_writer, true>() == row_count);

// --- a state's own QueryLanguage, in a machine of JSONPath

constexpr int row_of(kind field) {
    int at = 0;
    while (rows[at].field != field) ++at;
    return at;
}
template <kind Field, int State> constexpr bool is_right_in_jsonata_state() {
    constexpr kind type = states_in_order[State];
    constexpr auto state = named_node(type, "A", query_language("JSONata"), needs<type, Field, true>(), field_of<Field, true>(),
                                      way_out<type, Field>());
    constexpr said found = check(state_machine("M", start_at("Start"), start<false>(), state, succeed("B")));
    return is_right(cell(rows[row_of(Field)].of_states, State), true, type, Field, found);
}
static_assert(is_right_in_jsonata_state<kind::arguments, 0>() && is_right_in_jsonata_state<kind::parameters, 0>());
static_assert(is_right_in_jsonata_state<kind::output, 3>() && is_right_in_jsonata_state<kind::result, 3>());
static_assert(is_right_in_jsonata_state<kind::items, 7>() && is_right_in_jsonata_state<kind::items_path, 7>());

// --- conditions of choice rules, on top and nested

template <bool Jsonata, class... Rules> constexpr said findings_of_choice(Rules const&... rules) {
    return check(state_machine("M", start_at("A"), field_of<kind::query_language, Jsonata>(), choice("A", rules..., otherwise("B")),
                               succeed("B")));
}
constexpr auto is_right_rule = [](auto const& condition) { return findings_of_choice<false>(when(condition, "B")).nothing(); };
static_assert(is_right_rule(is_null("$.i")) && is_right_rule(all_of(is_null("$.i"), is_null("$.k"))) &&
              is_right_rule(any_of(is_null("$.i"), all_of(is_null("$.k"), none_of(is_null("$.l"))))) &&
              is_right_rule(all_of(comment("c"), is_null("$.i"))));
static_assert(findings_of_choice<false>(when(jsonata("true"), "B")).only(rule::jsonata_field, kind::condition));
static_assert(findings_of_choice<true>(when(true, "B"), when(jsonata("$states.input.i"), "B")).nothing());
constexpr auto in_jsonata = [](auto const& condition) { return findings_of_choice<true>(when(condition, "B")); };
static_assert(in_jsonata(is_null("$.i")).only(rule::jsonpath_field, kind::comparison) &&
              in_jsonata(all_of(is_null("$.i"))).only(rule::jsonpath_field, kind::all_of) &&
              in_jsonata(any_of(is_null("$.i"))).only(rule::jsonpath_field, kind::any_of) &&
              in_jsonata(none_of(is_null("$.i"))).only(rule::jsonpath_field, kind::negation));
// a nested rule has no Next, no Assign and no Output
constexpr auto nested = [](auto const& property) { return findings_of_choice<false>(when(all_of(is_null("$.i"), property), "B")); };
static_assert(nested(when(is_null("$.k"), "B")).only(rule::nested_rule_next));
static_assert(nested(next("B")).only(rule::field_not_allowed, kind::next));
static_assert(nested(assign(field("v", 1))).only(rule::field_not_allowed, kind::assign));
static_assert(nested(output(1)).only(rule::field_not_allowed, kind::output));

// --- the objects whose fields are settings

// Columns: ProcessorConfig, ReaderConfig, ItemBatcher, WriterConfig.
inline constexpr kind settings_owners[]{kind::processor_config, kind::reader_config, kind::item_batcher, kind::writer_config};
// clang-format off
inline constexpr char const* settings_rows[]{
    "x  -  -  -",   // Mode
    "x  -  -  -",   // ExecutionType
    "-  x  -  -",   // InputType
    "-  x  -  -",   // CSVHeaderLocation
    "-  x  -  -",   // CSVHeaders
    "-  x  -  -",   // CSVDelimiter
    "-  x  -  -",   // ManifestType
    "-  x  -  x",   // Transformation
    "-  x  -  -",   // ItemsPointer
    "-  x  -  -",   // MaxItems
    "-  p  -  -",   // MaxItemsPath
    "-  -  x  -",   // MaxItemsPerBatch
    "-  -  p  -",   // MaxItemsPerBatchPath
    "-  -  x  -",   // MaxInputBytesPerBatch
    "-  -  p  -",   // MaxInputBytesPerBatchPath
    "-  -  x  -",   // BatchInput
    "-  -  -  x",   // OutputType
    "-  -  -  -",   // no setting of any
};
// clang-format on
constexpr int settings_count = sizeof(settings_rows) / sizeof(settings_rows[0]);
template <int Row> constexpr auto setting_of_row() {
    if constexpr (Row == 0)
        return mode("DISTRIBUTED");
    else if constexpr (Row == 1)
        return execution_type("STANDARD");
    else if constexpr (Row == 2)
        return input_type("JSONL");
    else if constexpr (Row == 3)
        return csv_header_location("FIRST_ROW");
    else if constexpr (Row == 4)
        return csv_headers("a", "b");
    else if constexpr (Row == 5)
        return csv_delimiter("TAB");
    else if constexpr (Row == 6)
        return manifest_type("ATHENA_DATA");
    else if constexpr (Row == 7)
        return transformation("NONE");
    else if constexpr (Row == 8)
        return items_pointer("/items");
    else if constexpr (Row == 9)
        return max_items(100);
    else if constexpr (Row == 10)
        return max_items_path("$.n");
    else if constexpr (Row == 11)
        return max_items_per_batch(10);
    else if constexpr (Row == 12)
        return max_items_per_batch_path("$.n");
    else if constexpr (Row == 13)
        return max_input_bytes_per_batch(1000);
    else if constexpr (Row == 14)
        return max_input_bytes_per_batch_path("$.n");
    else if constexpr (Row == 15)
        return batch_input(object(field("a", 1)));
    else if constexpr (Row == 16)
        return output_type("JSON");
    else
        return field("Tags", 1);
}
template <kind K> struct constant {
    static constexpr kind value = K;
};
// What the object needs beside a setting.
template <kind Owner, int Row> constexpr auto needs_settings() {
    constexpr auto nothing = together();
    if constexpr (Owner == kind::processor_config && Row == 0)
        return setting_of_row<1>();
    else if constexpr (Owner == kind::processor_config && Row == 1)
        return setting_of_row<0>();
    else if constexpr (Owner == kind::item_batcher && (Row == 11 || Row == 12))
        return setting_of_row<13>();
    else if constexpr (Owner == kind::item_batcher)
        return setting_of_row<11>();
    else if constexpr (Owner == kind::writer_config && Row != 16)
        return setting_of_row<16>();
    else
        return nothing;
}
template <kind Owner, bool Jsonata, class... Settings> constexpr said findings_of_settings(Settings const&... settings) {
    constexpr auto language = field_of<kind::query_language, Jsonata>();
    constexpr kind payload = Jsonata ? kind::arguments : kind::parameters;
    auto const in_map = [&](auto const& part) {
        return check(state_machine("M", start_at("A"), language, map("A", field_of<kind::item_processor, Jsonata>(), part, end)));
    };
    auto const s3 = [](auto what) {
        return together(field_of<kind::resource, Jsonata, what.value>(), field_of<payload, Jsonata>());
    };
    if constexpr (Owner == kind::processor_config)
        return check(
            state_machine("M", start_at("A"), language,
                          map("A", item_processor(processor_config(settings...), start_at("Item"), succeed("Item")), end)));
    else if constexpr (Owner == kind::reader_config)
        return in_map(item_reader(s3(constant<kind::item_reader>{}), reader_config(settings...)));
    else if constexpr (Owner == kind::item_batcher)
        return in_map(item_batcher(settings...));
    else
        return in_map(result_writer(s3(constant<kind::result_writer>{}), writer_config(settings...)));
}
template <kind Owner, int Row, bool Jsonata>
constexpr said findings_of_setting = findings_of_settings<Owner, Jsonata>(needs_settings<Owner, Row>(), setting_of_row<Row>());
template <int Row, int Owner, bool Jsonata> constexpr bool is_right_in_settings() {
    constexpr kind owner = settings_owners[Owner];
    constexpr said const& found = findings_of_setting<owner, Row, Jsonata>;
    constexpr char taken = cell(settings_rows[Row], Owner);
    if constexpr (is_taken(taken, Jsonata)) return found.nothing();
    if constexpr (taken == '-') return found.only(rule::setting_unknown, owner);
    return found.only(rule_of(taken, owner, kind::member), kind::member);
}
template <bool Jsonata, int... Row> constexpr int wrong_row_of_settings(indexes<Row...>) {
    bool const right[]{(is_right_in_settings<Row, 0, Jsonata>() && is_right_in_settings<Row, 1, Jsonata>() &&
                        is_right_in_settings<Row, 2, Jsonata>() && is_right_in_settings<Row, 3, Jsonata>())...};
    return first_wrong(right);
}
static_assert(wrong_row_of_settings<false>(indexes_up_to<settings_count>{}) == settings_count);
static_assert(wrong_row_of_settings<true>(indexes_up_to<settings_count>{}) == settings_count);

// --- Credentials

template <bool Jsonata, class Role> constexpr said findings_of_role(Role const& role) {
    return check(state_machine("M", start_at("A"), field_of<kind::query_language, Jsonata>(),
                               task("A", field_of<kind::resource, Jsonata>(), credentials(role), end)));
}
static_assert(findings_of_role<false>("arn:aws:iam::123456789012:role/r").nothing() &&
              findings_of_role<false>(path("$.role")).nothing() &&
              findings_of_role<false>(intrinsic("States.Format('{}', $.role)")).nothing());
static_assert(findings_of_role<true>("arn:aws:iam::123456789012:role/r").nothing() &&
              findings_of_role<true>(jsonata("$states.input.role")).nothing());
static_assert(findings_of_role<false>(jsonata("$states.input.role")).only(rule::jsonata_misplaced, kind::credentials));
static_assert(findings_of_role<true>(path("$.role")).only(rule::path_misplaced, kind::credentials));
static_assert(findings_of_role<false>(object(field("RoleArn", "arn:aws:iam::123456789012:role/r"))).nothing());
static_assert(findings_of_role<false>(object()).only(rule::field_missing, kind::credentials));

// --- an expression as the whole value: where JSONata evaluates one, and nowhere in JSONPath

constexpr auto expression = jsonata("$states.input.n");
template <kind State, kind Field, bool Jsonata, class Property> constexpr said findings_of_value(Property const& property) {
    return check(state_machine("M", start_at("Start"), field_of<kind::query_language, Jsonata>(), start<Jsonata>(),
                               named_node(State, "A", needs<State, Field, Jsonata>(), property, way_out<State, Field>()),
                               succeed("B")));
}
constexpr int column_of(kind state) {
    int at = 0;
    while (states_in_order[at] != state) ++at;
    return at;
}
template <kind State, kind Field>
constexpr auto takes_expression = [](auto const& property) {
    constexpr char taken = cell(rows[row_of(Field)].of_states, column_of(State));
    return findings_of_value<State, Field, true>(property).nothing() &&
           findings_of_value<State, Field, false>(property).only(
               taken == 'x' ? rule::jsonata_misplaced : rule_of(taken, State, Field), Field);
};
static_assert(takes_expression<kind::task, kind::timeout_seconds>(timeout(seconds(expression))));
static_assert(takes_expression<kind::task, kind::heartbeat_seconds>(heartbeat(seconds(expression))));
static_assert(takes_expression<kind::task, kind::arguments>(arguments(expression)));
static_assert(takes_expression<kind::task, kind::output>(output(expression)));
static_assert(takes_expression<kind::wait, kind::seconds>(seconds(expression)));
static_assert(takes_expression<kind::wait, kind::timestamp>(timestamp(expression)));
static_assert(takes_expression<kind::fail, kind::error>(error(expression)));
static_assert(takes_expression<kind::fail, kind::cause>(cause(expression)));
static_assert(takes_expression<kind::map, kind::items>(items(expression)));
static_assert(takes_expression<kind::map, kind::item_selector>(item_selector(expression)));
static_assert(takes_expression<kind::map, kind::max_concurrency>(max_concurrency(expression)));
static_assert(takes_expression<kind::map, kind::tolerated_failure_count>(tolerated_failure_count(expression)));
static_assert(takes_expression<kind::map, kind::tolerated_failure_percentage>(tolerated_failure_percentage(expression)));
static_assert(findings_of_settings<kind::reader_config, true>(max_items(expression)).nothing() &&
              findings_of_settings<kind::reader_config, false>(max_items(expression)).only(rule::jsonata_misplaced, kind::member));
static_assert(findings_of_settings<kind::item_batcher, true>(max_items_per_batch(expression), max_input_bytes_per_batch(expression))
                  .nothing());
// constants in either language
template <kind Field>
constexpr auto is_constant = [](auto const& handler) {
    return findings_of_value<kind::task, kind::retrier, true>(handler).only(rule::jsonata_misplaced, Field);
};
static_assert(is_constant<kind::interval_seconds>(retry("e", interval(seconds(expression)))));
static_assert(is_constant<kind::max_delay_seconds>(retry("e", max_delay(seconds(expression)))));
static_assert(is_constant<kind::max_attempts>(retry("e", max_attempts(expression))));
static_assert(is_constant<kind::backoff_rate>(retry("e", backoff_rate(expression))));
static_assert(check(state_machine("M", start_at("B"), query_language("JSONata"), timeout(seconds(expression)), succeed("B")))
                  .only(rule::jsonata_misplaced, kind::timeout_seconds));

// --- one value a field

constexpr auto with = [](auto const& property) {
    return findings_of_value<kind::task, kind::next, false>(together(property, next("B")));
};
static_assert(with(together(comment("1"), comment("2"))).only(rule::field_twice, kind::comment));
static_assert(with(together(timeout(seconds(1)), timeout_seconds_path("$.t"))).only(rule::fields_exclude));
static_assert(with(next("B")).only(rule::field_twice, kind::next));
static_assert(with(end).only(rule::next_and_end));
static_assert(with(retry("e", max_attempts(1), max_attempts(2))).only(rule::field_twice, kind::max_attempts));
static_assert(with(together(assign(field("a", 1)), assign(field("b", 1)))).only(rule::field_twice, kind::assign));

}
