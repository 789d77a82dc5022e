#include <generators/import/cpp_code.hpp>

#include <algorithm>
#include <iterator>

#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

constexpr std::size_t widest = 120;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string escaped(std::string_view text) {
    std::string words = "\"";
    while (!text.empty()) {
        code_point const c = first_code_point(text);
        auto const byte = static_cast<unsigned char>(text[0]);
        std::size_t const bytes = c.bytes ? c.bytes : 1;
        if (byte == '"' || byte == '\\')
            (words += '\\') += text[0];
        else if (byte == '\n')
            words += "\\n";
        else if (byte == '\t')
            words += "\\t";
        else if (c.bytes && is_visible(c.value))
            words += text.substr(0, bytes);
        else
            for (unsigned char const hidden : text.substr(0, bytes)) {   // three digits: a fourth would belong to what follows
                words += '\\';
                for (int shift = 6; shift >= 0; shift -= 3) words += char('0' + (hidden >> shift & 7));
            }
        text.remove_prefix(bytes);
    }
    return words + '"';
}

// What has many quotes or backslashes reads better as it is.
bool reads_better_raw(std::string_view text) {
    auto const is_escaped = [](char c) { return c == '"' || c == '\\'; };
    if (std::count_if(text.begin(), text.end(), is_escaped) < 3 || text.find(")\"") != text.npos) return false;
    while (!text.empty()) {
        code_point const c = first_code_point(text);
        if (c.bytes == 0 || !is_visible(c.value)) return false;
        text.remove_prefix(c.bytes);
    }
    return true;
}

// At most so long, and where a word or a line ends.
std::vector<std::string> in_pieces(std::string_view text) {
    constexpr std::size_t longest = 88;
    std::vector<std::string> pieces;
    while (!text.empty()) {
        std::size_t size = std::min(text.size(), longest);
        std::size_t const line = text.find('\n');
        std::size_t const blank = text.rfind(' ', longest);
        if (line < size)
            size = line + 1;
        else if (size < text.size() && blank != text.npos && blank > longest / 2)
            size = blank + 1;
        while (size < text.size() && (text[size] & 0xC0) == 0x80) ++size;   // not inside of a character
        pieces.push_back(escaped(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return pieces;
}

class code_writer {
  public:
    code_writer(std::size_t column) : column_{column} {}

    void write(cpp_code const& code, std::size_t indent) {
        if (std::string const line = in_one_line(code, false); !line.empty() && column_ + line.size() <= widest) return add(line);
        if (!code.pieces.empty()) return write_pieces(code, indent);
        add(code.head);
        if (!code.is_call) return;
        add("(");
        bool const begins_with_name = !code.arguments.empty() && !code.arguments[0].is_call && code.arguments[0].pieces.empty();
        for (std::size_t i = 0; i < code.arguments.size(); ++i) {
            bool const is_name = i == 0 && begins_with_name;
            bool const is_last = i + 1 == code.arguments.size();
            if (!is_name) begin_argument(code, i, indent + 4, begins_with_name && i == 1, is_last);
            write_comments(code.arguments[i], indent + 4);
            bool const hangs = column_ > indent + 4;
            write(code.arguments[i], hangs && code.arguments[i].is_call ? indent : indent + 4);
            add(is_last ? ")" : ",");
        }
        if (code.arguments.empty()) add(")");
    }
    std::string text;

  private:
    std::size_t column_;

    void add(std::string_view words) {
        text += words;
        column_ += words.size();
    }
    void begin_line(std::size_t indent) {
        text.append("\n").append(indent, ' ');
        column_ = indent;
    }
    // A backslash at the end of a comment would take the next line for a part of it.
    void write_comments(cpp_code const& code, std::size_t indent) {
        for (std::string const& words : code.comments) {
            add("// " + one_line(words) + (words.back() == '\\' ? "." : ""));
            begin_line(indent);
        }
    }
    void begin_argument(cpp_code const& call, std::size_t i, std::size_t indent, bool is_after_name, bool is_last) {
        if (call.arranged == cpp_code::layout::column) return begin_line(indent);
        if (!call.arguments[i].comments.empty()) return begin_line(indent);
        if (is_last && i == 0) return;   // object(field(…: its only argument hangs
        if (is_last && is_after_name && call.head == "field") return add(" ");
        std::string const line = in_one_line(call.arguments[i]);
        bool const was_lines = i > 0 && takes_lines(call.arguments[i - 1], indent);
        bool const fits = !line.empty() && column_ + 2 + line.size() <= widest;
        fits && !was_lines && i > 0 && !is_after_name ? add(" ") : begin_line(indent);
    }
    static bool takes_lines(cpp_code const& code, std::size_t indent) {
        std::string const line = in_one_line(code);
        return line.empty() || indent + line.size() + 1 > widest;
    }
    void write_pieces(cpp_code const& code, std::size_t indent) {
        for (std::size_t i = 0; i < code.pieces.size(); ++i) {
            if (i > 0 || column_ + code.pieces[i].size() > widest) begin_line(indent);
            add(code.pieces[i]);
        }
    }
    // Empty where it has to take several lines.
    static std::string in_one_line(cpp_code const& code, bool with_comments = true) {
        if (with_comments && !code.comments.empty()) return {};
        if (!code.is_call) return code.head;
        std::string line = code.head + "(";
        for (std::size_t i = 0; i < code.arguments.size(); ++i) {
            if (code.arranged == cpp_code::layout::column) return {};
            std::string const argument = in_one_line(code.arguments[i]);
            if (argument.empty() || line.size() > widest) return {};
            line += (i ? ", " : "") + argument;
        }
        return line + ")";
    }
};

}

cpp_code cpp_literal(std::string_view text) {
    if (reads_better_raw(text)) return "R\"(" + std::string(text) + ")\"";
    cpp_code code(escaped(text));
    if (code.head.size() > 90) code.pieces = in_pieces(text);
    return code;
}

std::string laid_out(cpp_code const& code, std::size_t indent, std::size_t column) {
    code_writer writer(column);
    writer.write(code, indent);
    return writer.text;
}

bool is_cpp_name(std::string_view name) {
    static constexpr std::string_view keywords[]{
        "alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
        "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
        "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
        "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
        "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
        "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
        "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
        "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
        "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
        "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
        "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
        "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
        "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
        "xor_eq",      "main",     "std",        "aslant"};
    auto const is_word = [](char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; };
    if (name.empty() || is_digit(name[0]) || name[0] == '_' || name.find("__") != name.npos) return false;
    return std::all_of(name.begin(), name.end(), is_word) &&
           std::find(std::begin(keywords), std::end(keywords), name) == std::end(keywords);
}

std::string snake_case(std::string_view name) {
    std::string words;
    for (std::size_t i = 0; i < name.size(); ++i) {
        bool const after_small = i > 0 && !is_upper(name[i - 1]);
        bool const ends_capitals = i > 0 && is_upper(name[i - 1]) && i + 1 < name.size() && is_lower(name[i + 1]);
        if (is_upper(name[i]) && (after_small || ends_capitals)) words += '_';
        words += is_upper(name[i]) ? char(name[i] - 'A' + 'a') : name[i];
    }
    return words;
}

}
