// What JSONata's reference implementation gave, against what is said of the expression without evaluating it.
//
//   jsonata_shape_test CASES
//
// CASES is {inputs, variables, cases: [{expr, results}]}; a result for each input: {value}, {} for nothing, or {error} or {skip}.
// The expressions are checked against what is known of all the inputs together.
//
// Exit status: 0 each value is of the shape of its expression, 1 not, 2 usage or a file that cannot be read.
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/language/jsonata.hpp>
#include <aslant/payload/jsonata_shape.hpp>

using namespace aslant;
using nlohmann::json;

namespace {

core::text view(std::string const& text) { return {text.data(), int(text.size())}; }

struct store_memory {
    std::vector<core::shape_segment> segments = std::vector<core::shape_segment>(2);
    std::vector<core::shape> shapes = std::vector<core::shape>(50000);
    std::vector<core::field_cell> cells = std::vector<core::field_cell>(50000);
};

int shape_of(json const& value, core::shape_store& store) {
    switch (value.type()) {
        case json::value_t::null: return core::json_null;
        case json::value_t::boolean: return core::json_boolean;
        case json::value_t::string: return core::json_string;
        case json::value_t::array: {
            int element = core::never;
            for (json const& one : value) element = store.join(element, shape_of(one, store));
            return store.array_of(element);
        }
        case json::value_t::object: {
            int whole = core::empty_object;
            for (auto const& [key, member] : value.items()) whole = store.with_field(whole, view(key), shape_of(member, store));
            return whole;
        }
        default: return core::json_number;
    }
}

bool contains(core::shape_store const& store, int shape, json const& value) {
    core::shape const& s = store.at(shape);
    if (!s.is_known) return true;
    switch (value.type()) {
        case json::value_t::null: return s.kinds & core::json_null;
        case json::value_t::boolean: return s.kinds & core::json_boolean;
        case json::value_t::string: return s.kinds & core::json_string;
        case json::value_t::array:
            if (!(s.kinds & core::json_array)) return false;
            if (s.places != core::none && int(value.size()) != s.length) return false;
            for (int i = 0; i < int(value.size()); ++i) {
                int const element = s.places == core::none ? s.element : store.place(shape, i).shape;
                if (!contains(store, element, value[json::size_type(i)])) return false;
            }
            return true;
        case json::value_t::object:
            if (!(s.kinds & core::json_object)) return false;
            for (auto const& [key, member] : value.items()) {
                core::found_field const found = store.field(shape, view(key));
                if (!found.is_found || !contains(store, found.shape, member)) return false;
            }
            return true;
        default: return s.kinds & core::json_number;
    }
}

std::string written(core::shape_store const& store, int shape) {
    core::shape const& s = store.at(shape);
    if (!s.is_known) return "anything";
    std::string all;
    auto const add = [&](std::string const& one) { all += (all.empty() ? "" : " or ") + one; };
    if (s.kinds & core::json_null) add("null");
    if (s.kinds & core::json_boolean) add("boolean");
    if (s.kinds & core::json_number) add("number");
    if (s.kinds & core::json_string) add("string");
    if (s.kinds & core::json_array)
        add("[" + written(store, s.element) + "]" + (s.places == core::none ? "" : std::to_string(s.length)));
    if (s.kinds & core::json_object) {
        std::string members;
        store.for_each_field(s.fields, [&](core::field_cell const& c) {
            members += std::string(c.name.data, std::string::size_type(c.name.size)) + (c.is_maybe ? "?: " : ": ") +
                       written(store, c.left) + ", ";
        });
        add("{" + members + (s.rest == core::never ? "" : "...") + "}");
    }
    return all.empty() ? "nothing" : all;
}

int run(char const* file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error(std::string("cannot read ") + file);
    json const all = json::parse(std::string{std::istreambuf_iterator<char>(input), {}});
    core::reference_list seen;
    int checked = 0, refused = 0, known = 0, faults = 0, failures = 0;
    store_memory memory;
    for (json const& one : all.at("cases")) {
        std::string const expression = one.at("expr");
        seen.clear();
        if (core::check_jsonata(view(expression), seen).kind != core::problem_kind::nothing) {
            ++refused;   // Step Functions has less to read than JSONata
            continue;
        }
        core::shape_store store(memory.segments.data(), 0, memory.shapes.data(), int(memory.shapes.size()), memory.cells.data(),
                                int(memory.cells.size()));
        core::add_first_shapes(store);
        int whole = core::never;
        for (json const& value : all.at("inputs")) whole = store.join(whole, shape_of(value, store));
        core::jsonata_shape shapes(store, {whole, core::never, core::never, core::anything, shape_of(all.at("variables"), store)});
        core::jsonata_value const gives = shapes.shape_of(view(expression));
        known += gives.shape != core::anything;
        faults += shapes.fault().fault != core::path_fault::nothing;
        if (store.is_full()) throw std::runtime_error("no room for the shapes of " + expression);
        for (json const& result : one.at("results")) {
            if (result.contains("error") || result.contains("skip")) continue;
            ++checked;
            bool const is_there = result.contains("value");
            if (is_there ? contains(store, gives.shape, result["value"]) : gives.absences != 0) continue;
            ++failures;
            std::cout << expression << "\n  gives " << (is_there ? result["value"].dump() : "nothing") << ", and not "
                      << written(store, gives.shape) << "\n";
        }
    }
    std::cout << all.at("cases").size() << " expressions, " << refused << " of them not for Step Functions, " << known
              << " of a known shape, " << faults << " with a fault; " << checked << " results, " << failures
              << " of another shape\n";
    return failures || checked == 0 ? 1 : 0;
}

}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: jsonata_shape_test CASES\n";
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (std::exception const& error) {
        std::cerr << "jsonata_shape_test: " << error.what() << "\n";
        return 2;
    }
}
