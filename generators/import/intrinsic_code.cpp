#include <generators/import/intrinsic_code.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <aslant/language/intrinsic.hpp>

namespace aslant::generators {

namespace {

// Reads a call. Blanks between arguments are not kept.
class call_reader {
  public:
    explicit call_reader(std::string_view call) : rest_{call} {}

    std::optional<cpp_code> read_all() {
        auto code = call();
        if (!code || !rest_.empty()) return std::nullopt;
        return code;
    }

  private:
    std::string_view rest_;

    bool take(std::string_view words) {
        if (!rest_.starts_with(words)) return false;
        rest_.remove_prefix(words.size());
        return true;
    }
    void skip_blanks() {
        take_while([](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    }
    std::string_view take_while(auto const& belongs) {
        auto const last = std::find_if_not(rest_.begin(), rest_.end(), belongs);
        std::string_view const taken = rest_.substr(0, std::size_t(last - rest_.begin()));
        rest_.remove_prefix(taken.size());
        return taken;
    }
    std::optional<cpp_code> call() {
        if (!take("States.")) return std::nullopt;
        std::string_view const function = take_while([](char c) { return c != '.' && core::is_of_function_name(c); });
        if (!take("(")) return std::nullopt;
        std::vector<cpp_code> arguments;
        while (skip_blanks(), !take(")")) {
            if (!arguments.empty() && !take(",")) return std::nullopt;
            skip_blanks();
            auto one = argument(function == "Format" && arguments.empty());
            if (!one) return std::nullopt;
            arguments.push_back(std::move(*one));
        }
        if (function == "Array") return array(std::move(arguments));
        return cpp_code(snake_case(function), std::move(arguments));
    }
    // (An array of constants would be one of JSON.)
    static std::optional<cpp_code> array(std::vector<cpp_code> items) {
        bool const computes = std::any_of(items.begin(), items.end(), [](cpp_code const& item) { return item.is_call; });
        if (!computes) return std::nullopt;
        return cpp_code("array", std::move(items));
    }
    std::optional<cpp_code> argument(bool is_template) {
        if (rest_.starts_with("States.")) return call();
        if (rest_.starts_with("${")) return std::nullopt;
        if (rest_.starts_with("$")) return path();
        if (take("'")) return text(is_template);
        if (take("null")) return "nullptr";
        if (take("true")) return "true";
        if (take("false")) return "false";
        std::string const digits(take_while([](char c) { return c == '-' || (c >= '0' && c <= '9'); }));
        bool const is_integer = !digits.empty() && digits.size() < 18 && digits.find('-', 1) == digits.npos && digits != "-";
        if (!is_integer || std::to_string(std::stoll(digits)) != digits) return std::nullopt;
        return digits;
    }
    // Up to the comma or parenthesis that is not inside of its brackets.
    std::optional<cpp_code> path() {
        int depth = 0;
        std::size_t size = 0;
        for (char quote = 0; size < rest_.size(); ++size) {
            char const c = rest_[size];
            if (quote) {
                if (c == '\\') ++size;
                if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[' || c == '(') {
                ++depth;
            } else if (depth > 0 && (c == ']' || c == ')')) {
                --depth;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                break;
            }
        }
        std::string_view words = rest_.substr(0, size);
        while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
        if (words.find("${") != words.npos) return std::nullopt;
        rest_.remove_prefix(words.size());
        return cpp_code("path", {cpp_literal(words)});
    }
    // A text without escapes stands for itself; with them it is left as it is written.
    std::optional<cpp_code> text(bool is_template) {
        std::string_view const words = take_while([](char c) { return c != '\'' && c != '\\'; });
        bool const is_plain =
            is_template || std::none_of(words.begin(), words.end(), [](char c) { return core::is_escaped_in_text(c); });
        if (!is_plain || words.find("${") != words.npos || !take("'")) return std::nullopt;
        return cpp_literal(words);
    }
};

}

cpp_code intrinsic_code(std::string_view call) {
    if (auto code = call_reader(call).read_all()) return *code;
    return cpp_code("intrinsic", {cpp_literal(call)});
}

}
