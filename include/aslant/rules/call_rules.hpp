// Rules of calls of intrinsic functions that are written in C++: the same as for those in texts.
#pragma once

#include <aslant/language/intrinsic.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

// Looks at a call and at those in it. Paths in it, texts of intrinsic() and what is no value at all are for the rules of values.
class call_rules {
  public:
    constexpr explicit call_rules(core::node const* nodes) : nodes_{nodes} {}

    // What is wrong with a call, or with an array that is States.Array, and with the calls in it. `found` is a text, a function's name,
    // or what the argument is called in C++; only a syntax error, which is in the text of format(…), has a column.
    constexpr problem check(int at) {
        call(at, 0);
        return first_;
    }
    // The call or the argument that it is about.
    constexpr int node() const { return node_; }

  private:
    core::node const* nodes_;
    problem first_ = no_problem;
    int node_ = none;

    // Only a place in a text of the user's has a column.
    constexpr void note(problem p, int node) {
        if (p.kind == problem_kind::nothing || first_.kind != problem_kind::nothing) return;
        if (p.kind != problem_kind::syntax) p.column = 0;
        first_ = p;
        node_ = node;
    }
    // What it gives.
    constexpr unsigned call(int at, int depth) {
        core::node const& n = nodes_[at];
        text const name = n.value_form == form::array ? text_of("States.Array") : n.value;
        call_checker checker{name, 0};
        if (depth == deepest_call) {
            note(too_deep(name, 0), at);
            return checker.gives();
        }
        for (int const i : children{nodes_, at}) {
            call_argument const a = argument(i, depth);
            if (a.types == 0)
                note({problem_kind::argument_type, a.source, text_of("a path, a text, a number or a call"), 0}, i);
            else
                note(checker.add(a), i);
        }
        note(checker.check(), at);
        return checker.gives();
    }
    // No types at all: of what cannot stand in a call.
    constexpr call_argument argument(int i, int depth) {
        core::node const& n = nodes_[i];
        call_argument a{0, described(n), 1, false, {}, 0};
        switch (n.value_form) {
            case form::null: a.types = null_type; break;
            case form::boolean: a.types = boolean_type; break;
            case form::natural: a.types = integer_type; break;
            case form::integer: return {integer_type, a.source, 1, true, {}, n.bits};
            case form::real: a.types = is_whole(real_of(n)) ? integer_type : fraction_type; break;
            case form::string: return {text_type, n.value, 1, true, n.value, 0};
            case form::path:
            case form::substituted_path:
            case form::misuse: a.types = unknown_type; break;
            case form::reference:
            case form::substitution:
            case form::function:
            case form::substituted:
            case form::filled_in: a.types = text_type; break;
            case form::intrinsic: return {text_call(i, depth + 1), n.value, 1, false, {}, 0};
            case form::call: return {call(i, depth + 1), n.value, 1, false, {}, 0};
            case form::array: a.types = call(i, depth + 1); break;
            default: break;
        }
        return a;
    }
    static constexpr bool is_whole(double x) {
        constexpr double most = 9007199254740992;
        return x > -most && x < most && double(static_cast<long long>(x)) == x;
    }
    constexpr unsigned text_call(int i, int depth) {
        text const words = nodes_[i].value;
        reference_list seen;
        problem const p = call_reader{words, seen, depth}.check();
        if (p.kind == problem_kind::nesting) note(p, i);
        return call_checker{function_of(words), 0}.gives();
    }
};

}
