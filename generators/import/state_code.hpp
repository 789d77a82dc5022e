// States, branches and item processors as C++.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <generators/import/node_comments.hpp>
#include <generators/import/value_code.hpp>

namespace aslant::generators {

class state_code {
  public:
    // `comments` are written before what is made of their nodes.
    state_code(core::node const* nodes, node_comments comments) : nodes_{nodes}, comments_{std::move(comments)}, values_{nodes} {}

    // The properties of the machine: its fields, and its states.
    std::vector<cpp_code> machine();

    std::set<std::string> const& headers() const { return values_.headers; }
    std::set<std::string> const& substitutions() const { return values_.substitutions; }
    // What is written in a newer way: "state `Each`: Iterator is ItemProcessor".
    std::vector<std::string> const& modernised() const { return modernised_; }

  private:
    core::node const* nodes_;
    node_comments comments_;
    value_code values_;
    std::vector<std::string> modernised_;
    bool machine_is_jsonata_ = false;
    int state_ = 0;   // that is written

    std::vector<cpp_code> scope(int at);
    void comment(int node, cpp_code&);
    std::vector<cpp_code> lines(std::vector<int> const& states);
    cpp_code state(int at, bool without_next);
    void add_field(int i, std::vector<cpp_code>& to);
    void write_field(int i, std::vector<cpp_code>& to);
    cpp_code named(int i, char const* word = nullptr);
    cpp_code nothing(int i);
    cpp_code duration(int i);
    cpp_code settings(int i);
    cpp_code retrier(int at);
    cpp_code catcher(int at);
    cpp_code errors(int at);
    cpp_code choice_rule(int at);
    cpp_code condition(int at, bool is_operand);
    bool is_equality(int at) const;
    cpp_code comparison(int at, bool is_negated);
    cpp_code joined(int at, bool is_operand);
    void modernise(char const* before, char const* now);
    bool is_jsonata(int state) const;
};

}
