// A value that the stack's deployment puts together, Fn::Sub or Fn::Join, as far as it can be read before: with a stand_in for each part
// that only the deployment knows.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/model/machine.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/model/scratch.hpp>

namespace aslant::core {

// ${AWS::Region}, ${Queue.Arn}, a reference, a function.
struct deployed_variable {
    text words;   // between the braces
    int node;     // of the reference or the function; none of what stands in a text
};
constexpr bool is_in_small_letters(deployed_variable const& v) {
    return v.words == "AWS::Region" || v.words == "AWS::AccountId" || v.words == "AWS::Partition" || v.words == "AWS::URLSuffix";
}

// Fn::Join of a list that is written there.
constexpr bool is_joined(node const* nodes, int at) {
    node const& n = nodes[at];
    if (n.value_form != form::function || !(n.value == "Fn::Join") || nodes[at + 1].size < 3) return false;
    return nodes[at + 2].value_form == form::string && nodes[at + 3].value_form == form::array;
}

class deployed_name {
  public:
    constexpr deployed_name(node const* nodes, int at) : nodes_{nodes} { add(at); }
    constexpr ~deployed_name() {
        delete[] characters_;
        delete[] variables_;
    }
    deployed_name(deployed_name const&) = delete;
    deployed_name& operator=(deployed_name const&) = delete;

    constexpr text words() const { return {characters_, size_}; }
    constexpr int variables() const { return count_; }
    constexpr deployed_variable const& variable(int i) const { return variables_[i]; }
    // Nothing of it is known.
    constexpr bool is_variable() const { return is_stand_in(words()); }

  private:
    node const* nodes_;
    char* characters_ = nullptr;
    int size_ = 0;
    int room_ = 0;
    deployed_variable* variables_ = nullptr;
    int count_ = 0;
    int room_of_variables_ = 0;

    constexpr void add(int at) {
        node const& n = nodes_[at];
        switch (n.value_form) {
            case form::string: add_text(n.first); return add_text(n.value);
            case form::boolean: return add_characters(n.bits ? text_of("true") : text_of("false"));
            case form::integer:
            case form::natural: return add_number(n.bits);
            case form::substitution:
                for (int const piece : children{nodes_, at}) add(piece);
                return;
            case form::function:
                if (is_joined(nodes_, at)) return add_joined(nodes_[at + 2].value, at + 3);
                [[fallthrough]];
            default: return add_variable({{}, at});
        }
    }
    constexpr void add_joined(text separator, int array) {
        bool is_first = true;
        for (int const element : children{nodes_, array}) {
            if (!is_first) add_characters(separator);
            is_first = false;
            add(element);
        }
    }
    // (What `${` begins in a Fn::Join is no variable, and can be in no name either.)
    constexpr void add_text(text words) {
        while (!words.empty()) {
            char const* const last = words.data + words.size;
            char const* const dollar = find_character(words.data, last, '$');
            add_characters({words.data, int(dollar - words.data)});
            if (dollar == last) return;
            char const* const closing = find_character(dollar, last, '}');
            bool const is_variable = closing != last && closing - dollar > 2 && dollar[1] == '{' && dollar[2] != '!';
            if (is_variable)
                add_variable({{dollar + 2, int(closing - dollar) - 2}, none});
            else
                add_characters({dollar, 1});
            char const* const after = is_variable ? closing + 1 : dollar + 1;
            words = {after, int(last - after)};
        }
    }
    constexpr void add_number(long long number) {
        char digits[20]{};
        int first = 20;
        bool const is_negative = number < 0;
        do digits[--first] = char('0' + (is_negative ? -(number % 10) : number % 10));
        while (number /= 10);
        if (is_negative) add_characters(text_of("-"));
        add_characters({digits + first, 20 - first});
    }
    constexpr void add_characters(text words) {
        for (int i = 0; i < words.size; ++i) {
            if (size_ == room_) characters_ = grown(characters_, size_, room_);
            characters_[size_++] = words[i];
        }
    }
    constexpr void add_variable(deployed_variable const& variable) {
        constexpr char one[]{stand_in, 0};
        add_characters({one, 1});
        if (count_ == room_of_variables_) variables_ = grown(variables_, count_, room_of_variables_);
        variables_[count_++] = variable;
    }
};

// Whether a value that is known when the stack is deployed is an ARN or a name, as far as its first words tell.
enum class deployed_form : unsigned char { unknown, arn, name };
constexpr deployed_form form_of_deployed(node const* nodes, int at) {
    int const first = is_joined(nodes, at) ? at + 4 : at + 1;
    bool const is_text = nodes[at].value_form == form::substitution || first == at + 4;
    if (!is_text || first >= at + nodes[at].size) return deployed_form::unknown;
    node const& start = nodes[first];
    if (start.value_form != form::string) return deployed_form::unknown;
    if (starts_with(start.value, text_of("arn:"))) return deployed_form::arn;
    bool const is_variable = starts_with(start.value, text_of("${")) && !starts_with(start.value, text_of("${AWS::"));
    return is_variable || start.value.empty() ? deployed_form::unknown : deployed_form::name;
}

}
