#!/usr/bin/env python3
"""match.py accepts what is as expected, and fails on each fault: usage `match_test.py COMPILER`."""
import os
import subprocess
import sys
import tempfile
import unittest

MATCHER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "match.py")
COMPILER = "g++"

# Messages as Aslant makes them: g++ gets a text as one piece, clang in pieces of at most 12 characters, every character written.
HEADER = r"""
#pragma once
template <unsigned long N> struct says { char text[N]; };
#if defined(__clang__)
template <auto... Sentences> struct errors { static constexpr bool ok = false; };
constexpr int longest = 12;
#else
template <auto... Sentences> struct errors;
constexpr int longest = 1000;
#endif
template <int N> struct literal {
    char text[N];
    constexpr literal(char const (&t)[N]) : text{} { for (int i = 0; i < N; ++i) text[i] = t[i]; }
};
template <int...> struct list {};
template <int N, int... I> struct up_to : up_to<N - 1, N - 1, I...> {};
template <int... I> struct up_to<0, I...> { using type = list<I...>; };
constexpr int end_of(int begin, int size) { return size - begin > longest ? begin + longest : size; }
template <literal Text, int Size, int Begin> constexpr auto piece() {
    constexpr int size = end_of(Begin, Size) - Begin;
    says<size + 1> p{};
    for (int i = 0; i <= size; ++i) p.text[i] = i < size ? Text.text[Begin + i] : char(0);
    return p;
}
template <literal Text, int Size, int... I> auto made(list<I...>) -> errors<piece<Text, Size, I * longest>()...>*;
template <class T> struct pointee;
template <class T> struct pointee<T*> { using type = T; };
template <literal Text, int Size = int(sizeof(Text.text)) - 1>
using verify = typename pointee<decltype(made<Text, Size>(typename up_to<(Size + longest - 1) / longest>::type{}))>::type;
template <literal Text> int generate() { static_assert(verify<Text>::ok); return 0; }
"""


class Matching(unittest.TestCase):
    def run_matcher(self, source, *options):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("header.hpp", HEADER), ("case.cpp", source)):
                with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                    file.write(text)
            command = [sys.executable, MATCHER, "--compiler", COMPILER, *options, os.path.join(folder, "case.cpp")]
            done = subprocess.run(command, capture_output=True, text=True)
            return done.returncode, done.stdout + done.stderr

    def accepts(self, *lines, options=()):
        status, output = self.run_matcher("\n".join(['#include "header.hpp"', *lines, ""]), *options)
        self.assertEqual(status, 0, output)
        self.assertRegex(output, r"^ok     case\.cpp: \d+ expected, \d+ errors, \d+ lines, \d+\.\d\d s\n$")

    def refuses(self, because, *lines, options=()):
        status, output = self.run_matcher("\n".join(['#include "header.hpp"', *lines, ""]), *options)
        self.assertEqual(status, 1, output)
        self.assertIn(because, output)
        self.assertRegex(output, r"^FAILED case\.cpp: ")

    def test_regex_matches(self):
        self.accepts('static_assert(verify<"state `A`: no state `Bb` (line 2)">::ok);   // error: state `A` && no state `B.`')

    def test_exact_text_matches(self):
        self.accepts(r'static_assert(verify<"state `A`: \"q\\\" is long enough for pieces (line 2)">::ok);   '
                     r'// says: state `A`: "q\" is long enough for pieces (line N)')

    def test_sentences_are_told_apart(self):
        self.accepts('static_assert(verify<"(1) one (line 2)(2) two (a.hpp:7)and 3 more">::ok);   '
                     "// says: (1) one (line 2) (2) two (a.hpp:7) and 3 more")

    def test_many_errors(self):
        self.accepts('static_assert(verify<"one (line 2)">::ok);   // says: one (line 2)',
                     "static_assert(true);",
                     'static_assert(verify<"two (line 4)">::ok);   // error: two')

    def test_error_in_header_counts_where_it_comes_from(self):
        self.accepts('int x = generate<"one (line 2)">();   // says: one (line 2)')

    def test_isolated_case_may_have_the_compilers_own_error(self):
        status, output = self.run_matcher("// budget: g++ 3, clang 4\nint x = y;   // error: y\n")
        self.assertEqual(status, 0, output)

    def test_missing_error(self):
        self.refuses("case.cpp:2: no error", "static_assert(true);   // error: one")

    def test_nothing_expected(self):
        self.refuses("expects nothing", "static_assert(true);")

    def test_stray_error(self):
        self.refuses("case.cpp:3: a stray error", 'static_assert(verify<"one (line 2)">::ok);   // error: one', "int x = y;")

    def test_header_that_is_missing(self):
        self.refuses("case.cpp:2: a stray error", '#include "missing.hpp"', "static_assert(true);   // error: one")

    def test_two_errors_on_a_line(self):
        self.refuses("case.cpp:2: 2 errors on one line",
                     'static_assert(verify<"one (line 2)">::ok); static_assert(verify<"one (line 2)">::ok);   // error: one')

    def test_error_without_message(self):
        self.refuses("an error without a message of ours", "static_assert(1 == 2);   // error: 2")

    def test_other_text(self):
        self.refuses("another message", 'static_assert(verify<"one (line 2)">::ok);   // error: two')
        self.refuses("another message", 'static_assert(verify<"one two (line 2)">::ok);   // error: one && three')
        self.refuses("another message", 'static_assert(verify<"one (line 2)">::ok);   // says: one')
        self.refuses("another message", 'static_assert(verify<"one (line 2)">::ok);   // says: o.e (line N)')

    def test_no_line_number(self):
        self.refuses("a message without a line number", 'static_assert(verify<"one">::ok);   // error: one')

    def test_line_number_below(self):
        self.refuses("names line 3", 'static_assert(verify<"one (line 3)">::ok);   // error: one')

    def test_line_number_far_above(self):
        far = [""] * 30
        self.refuses("names line 1", *far, 'static_assert(verify<"one (line 1)">::ok);   // error: one')
        self.accepts(*far, 'static_assert(verify<"one (line 1)">::ok);   // error: one', options=("--lines-above", "40"))

    def test_every_sentence_names_a_line_nearby(self):
        self.refuses("names line 99", 'static_assert(verify<"(1) one (line 2)(2) two (line 99)">::ok);   // error: one && two')

    def test_cut_text(self):
        self.refuses("a message that is cut", 'static_assert(verify<"state `A[...]` (line 2)">::ok);   // error: state')
        self.refuses("a message that is cut", 'static_assert(verify<"state `A... (line 2)">::ok);   // error: state')
        self.accepts('static_assert(verify<"use States.X(...) (line 2)">::ok);   // says: use States.X(...) (line 2)')

    def test_text_that_the_compiler_does_not_print(self):
        # A piece shorter than its array: g++ stops at the first NUL, clang prints numbers.
        self.refuses("a message that is cut", "static_assert(errors<says<40>{{'o', 'n', 'e'}}>::ok);   // error: one")

    def test_too_many_lines(self):
        one = 'static_assert(verify<"one (line 2)">::ok);   // error: one'
        self.refuses("lines of output, where 2 are allowed", one, options=("--budget-lines", "2"))
        through = 'int x = generate<"one (line 2)">();   // error: one'
        self.refuses("lines of output, where 4 are allowed", through, options=("--budget-generate", "4"))

    def test_budget_of_an_isolated_file(self):
        status, output = self.run_matcher("// budget: g++ 2, clang 3\nint x = y;   // error: y\n")
        self.assertEqual(status, 1, output)
        self.assertRegex(output, r"case\.cpp: [34] lines of output, where its budget is [23]")

    def test_missing_file_and_compiler_are_usage_errors(self):
        for arguments in (["--compiler", COMPILER, "no-such-file.cpp"], ["--compiler", "no-such-compiler", __file__]):
            done = subprocess.run([sys.executable, MATCHER, *arguments], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)


if __name__ == "__main__":
    COMPILER = sys.argv.pop(1)
    unittest.main()
