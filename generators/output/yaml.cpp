#include <generators/output/yaml.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <generators/output/json_text.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {
namespace {

// ---- Scalars

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Words that YAML 1.1 (PyYAML, go-yaml, SnakeYAML, Psych) or 1.2 resolve to a boolean, null or a number, in any case.
bool is_reserved_word(std::string_view text) {
    static constexpr std::array<std::string_view, 12> words{"y",   "n",   "yes",  "no",    "on",   "off",
                                                            "nan", "inf", "true", "false", "null", "infinity"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::equal(word.begin(), word.end(), text.begin(), text.end(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b - 'A' + 'a') : b); });
    });
}

bool all_visible(std::string_view text) {
    while (!text.empty()) {
        text.remove_prefix(visible_ascii(text));
        if (text.empty()) break;
        auto const character = first_code_point(text);
        if (!is_visible(character.value)) return false;
        text.remove_prefix(character.bytes);
    }
    return true;
}

// Whether a visible text may stand without quotes. Nothing that begins with a digit, a sign or a dot may: numbers, dates, times and
// addresses look alike there, and the readers disagree.
bool is_plain(std::string_view text) {
    if (text.empty() || text.back() == ' ' || text.back() == ':') return false;
    char const first = text.front();
    bool const harmless = is_alpha(first) || first == '_' || first == '/' || first == '$' || first == '(' || (first & 0x80);
    return harmless && text.find(": ") == text.npos && text.find(" #") == text.npos && !is_reserved_word(text);
}

std::string double_quoted(std::string_view text) {
    std::string quoted = "\"";
    while (!text.empty()) {
        auto const character = first_code_point(text);
        char32_t const c = character.value;
        if (c == '"' || c == '\\')
            (quoted += '\\') += char(c);
        else if (is_visible(c))
            quoted += text.substr(0, character.bytes);
        else if (c == '\n')
            quoted += "\\n";
        else if (c == '\r')
            quoted += "\\r";
        else if (c == '\t')
            quoted += "\\t";
        else {
            int const digits = c > 0xFFFF ? 8 : 4;
            quoted += digits == 8 ? "\\U" : "\\u";
            for (int i = digits; i--;) quoted += "0123456789ABCDEF"[c >> (4 * i) & 15];
        }
        text.remove_prefix(character.bytes);
    }
    return quoted += '"';
}

std::string single_quoted(std::string_view text) {
    std::string quoted = "'";
    for (char const c : text) {
        if (c == '\'') quoted += '\'';
        quoted += c;
    }
    return quoted += '\'';
}

// A text on one line, with the quotes it needs.
std::string inline_text(std::string_view text) {
    if (!all_visible(text)) return double_quoted(text);
    if (is_plain(text)) return std::string(text);
    bool const reads_better_double = text.find('\'') != text.npos && text.find_first_of("\"\\") == text.npos;
    return reads_better_double ? double_quoted(text) : single_quoted(text);
}

// Characters that are escaped in a name, but would not make it worth to write a whole program on one line: the tab, no-break and
// ideographic space, and what joins letters and emoji.
bool is_harmless_in_literal(char32_t c) { return c == '\t' || c == 0xA0 || c == 0x3000 || c == 0x200C || c == 0x200D; }

// Whether a block literal holds the text for every reader: several lines, the first and the last of them neither blank nor, but for
// what a final newline needs, empty; no tab where indentation is read.
bool fits_literal(std::string_view text) {
    if (text.find('\n') == text.npos) return false;
    auto const last = text.find_last_not_of('\n');
    if (last == text.npos) return false;
    for (std::size_t begin = 0, end = 0; begin <= last; begin = end + 1) {
        end = std::min(text.find('\n', begin), last + 1);
        auto const line = text.substr(begin, end - begin);
        auto const content = line.find_first_not_of(' ');
        bool const only_blanks = content == line.npos && !line.empty();
        if (only_blanks && (begin == 0 || end == last + 1)) return false;
        if (content != line.npos && line[content] == '\t') return false;
        for (auto rest = line; !rest.empty();) {
            rest.remove_prefix(visible_ascii(rest));
            if (rest.empty()) break;
            auto const character = first_code_point(rest);
            if (!is_visible(character.value) && !is_harmless_in_literal(character.value)) return false;
            rest.remove_prefix(character.bytes);
        }
    }
    return true;
}

// The literal's header, then its lines at `indent` blanks; a final newline.
std::string literal(std::string_view text, std::size_t indent) {
    std::string block = "|";
    if (text.front() == ' ' || text.front() == '\n') block += '2';   // else a reader takes the first line's blanks for indentation
    bool const ends_line = text.back() == '\n';
    if (!ends_line)
        block += '-';
    else if (text.size() > 1 && text[text.size() - 2] == '\n')
        block += '+';
    block += '\n';
    if (ends_line) text.remove_suffix(1);
    for (std::size_t begin = 0; begin <= text.size();) {
        auto const end = std::min(text.find('\n', begin), text.size());
        if (end > begin) block.append(indent, ' ').append(text.substr(begin, end - begin));
        block += '\n';
        begin = end + 1;
    }
    return block;
}

// JSON's digits; a YAML 1.1 reader takes 1e+30 for a text unless it has a point.
std::string number(json const& value) {
    auto digits = value.dump();
    auto const exponent = digits.find('e');
    if (exponent != digits.npos && digits.find('.') == digits.npos) digits.insert(exponent, ".0");
    return digits;
}

std::string inline_scalar(json const& value) {
    if (value.is_string()) return inline_text(value.get_ref<std::string const&>());
    if (value.is_number()) return number(value);
    if (value.is_object()) return "{}";
    if (value.is_array()) return "[]";
    return value.dump();   // null, true, false
}

// ---- Intrinsic functions

enum argument_kind { a_text = 1, a_list = 2, a_map = 4, an_attribute = 8 };

struct intrinsic {
    std::string_view function;   // in long form, the only key of a map
    std::string_view tag;
    int arguments;   // what the short form may hold
};

// Source: the intrinsic function reference of the CloudFormation user guide. A short form never holds the short form of another
// directly, hence no map but for Transform.
constexpr std::array<intrinsic, 17> intrinsics{{{"Ref", "!Ref", a_text},
                                                {"Condition", "!Condition", a_text},
                                                {"Fn::And", "!And", a_list},
                                                {"Fn::Base64", "!Base64", a_text},
                                                {"Fn::Cidr", "!Cidr", a_list},
                                                {"Fn::Equals", "!Equals", a_list},
                                                {"Fn::FindInMap", "!FindInMap", a_list},
                                                {"Fn::GetAtt", "!GetAtt", an_attribute},
                                                {"Fn::GetAZs", "!GetAZs", a_text},
                                                {"Fn::If", "!If", a_list},
                                                {"Fn::ImportValue", "!ImportValue", a_text},
                                                {"Fn::Join", "!Join", a_list},
                                                {"Fn::Not", "!Not", a_list},
                                                {"Fn::Or", "!Or", a_list},
                                                {"Fn::Select", "!Select", a_list},
                                                {"Fn::Split", "!Split", a_list},
                                                {"Fn::Sub", "!Sub", a_text | a_list}}};
constexpr intrinsic transform{"Fn::Transform", "!Transform", a_map};

bool is_nonempty_collection(json const& value) { return value.is_structured() && !value.empty(); }

// `Name.Attribute`, from that or from [Name, Attribute]. The name ends at the first dot; the attribute may have more of them.
std::optional<std::string> attribute_text(json const& argument) {
    if (argument.is_string()) {
        auto const& whole = argument.get_ref<std::string const&>();
        auto const dot = whole.find('.');
        if (dot == whole.npos || dot == 0 || dot + 1 == whole.size()) return std::nullopt;
        return whole;
    }
    if (!argument.is_array() || argument.size() != 2 || !argument[0].is_string() || !argument[1].is_string()) return std::nullopt;
    auto const& name = argument[0].get_ref<std::string const&>();
    auto const& attribute_name = argument[1].get_ref<std::string const&>();
    if (name.empty() || attribute_name.empty() || name.find('.') != name.npos) return std::nullopt;
    return name + "." + attribute_name;
}

// The function whose short form can write the value; null where there is none.
intrinsic const* short_form(json const& value) {
    if (!value.is_object() || value.size() != 1) return nullptr;
    auto const& [function, argument] = *value.get_ref<json::object_t const&>().begin();
    if (function == transform.function)
        return argument.is_object() && !argument.empty() && !short_form(argument) ? &transform : nullptr;
    auto const found = std::find_if(intrinsics.begin(), intrinsics.end(), [&](auto const& i) { return i.function == function; });
    if (found == intrinsics.end()) return nullptr;
    bool const fits = (found->arguments & a_text && argument.is_string()) ||
                      (found->arguments & a_list && argument.is_array() && !argument.empty()) ||
                      (found->arguments & an_attribute && attribute_text(argument));
    return fits ? &*found : nullptr;
}

// yaml-cpp 0.7 cannot read a list item that is both tagged and a block literal: such a function stays long there.
bool is_tagged_literal(json const& function) {
    auto const& argument = function.front();
    return argument.is_string() && fits_literal(argument.get_ref<std::string const&>());
}

// ---- The document

class writer {
  public:
    explicit writer(document const& source) : source_(source) {}

    std::string write() {
        require_writable(source_.content);
        comment(0);
        if (is_nonempty_collection(source_.content))
            block(source_.content, 0, false);
        else
            text_ += inline_scalar(source_.content) + '\n';
        require_all_comments_written();
        return std::move(text_);
    }

  private:
    // The entries of a map or list at `indent` blanks. The first one continues the line of a `- ` where that is open.
    void block(json const& value, std::size_t indent, bool line_is_open) {
        auto const begin_entry = [&](auto const& name, json const& entry) {
            auto const outer = enter(name);
            if (!line_is_open) {
                comments_of_line(entry, indent, value.is_array());
                text_.append(indent, ' ');
            }
            line_is_open = false;
            return outer;
        };
        if (value.is_array()) {
            std::size_t index = 0;
            for (auto const& item : value) {
                auto const outer = begin_entry(index++, item);
                text_ += '-';
                if (is_nonempty_collection(item) && (!short_form(item) || is_tagged_literal(item))) {
                    text_ += ' ';
                    block(item, indent + 2, true);
                } else
                    continue_line(item, indent + 2);
                pointer_.resize(outer);
            }
        } else
            for (auto const& [name, member] : value.get_ref<json::object_t const&>()) {
                auto const outer = begin_entry(name, member);
                write_key(name, indent);
                continue_line(member, indent + 2);
                pointer_.resize(outer);
            }
    }

    // YAML looks no further than 1,024 characters for the colon after a key, unless a question mark announces it.
    void write_key(std::string const& name, std::size_t indent) {
        auto const key = inline_text(name);
        if (key.size() <= 1000)
            text_ += key;
        else
            text_.append("? ").append(key).append("\n").append(indent, ' ');
        text_ += ':';
    }

    // The value after a key's colon, a list's dash or a tag; if it needs lines of its own, they begin at `indent` blanks.
    void continue_line(json const& value, std::size_t indent) {
        if (auto const function = short_form(value)) {
            auto const& [name, argument] = *value.get_ref<json::object_t const&>().begin();
            text_.append(" ").append(function->tag);
            auto const outer = enter(name);
            if (function->arguments == an_attribute)
                text_.append(" ").append(inline_text(*attribute_text(argument))).append("\n");
            else
                write_node(argument, indent);
            pointer_.resize(outer);
        } else
            write_node(value, indent);
    }

    // The same without looking for a short form: it may not follow a tag.
    void write_node(json const& value, std::size_t indent) {
        if (is_nonempty_collection(value)) {
            text_ += '\n';
            block(value, indent, false);
        } else if (value.is_string() && fits_literal(value.get_ref<std::string const&>()))
            text_.append(" ").append(literal(value.get_ref<std::string const&>(), indent));
        else
            text_.append(" ").append(inline_scalar(value)).append("\n");
    }

    // Descends in the document; the pointer is kept only where there are comments to find. Returns the size to go back to.
    std::size_t enter(std::string const& name) {
        auto const outer = pointer_.size();
        if (!source_.comments.empty()) pointer_.append("/").append(pointer_token(name));
        return outer;
    }
    std::size_t enter(std::size_t index) {
        auto const outer = pointer_.size();
        if (!source_.comments.empty()) pointer_.append("/").append(std::to_string(index));
        return outer;
    }

    // The comments on a value and on everything else that has no line of its own: what a short form absorbs, and the first entries
    // of what follows a `- `.
    void comments_of_line(json const& value, std::size_t indent, bool after_dash) {
        if (source_.comments.empty()) return;
        comment(indent);
        auto const descend = [&](auto const& name, json const& entry, bool entry_after_dash) {
            auto const outer = enter(name);
            comments_of_line(entry, indent, entry_after_dash);
            pointer_.resize(outer);
        };
        auto const function = short_form(value);
        if (function && function->arguments == an_attribute) {
            auto const outer = enter(std::string(function->function));
            comment(indent);
            auto const& argument = value.front();
            for (std::size_t i = 0; argument.is_array() && i < argument.size(); ++i) descend(i, argument[i], false);
            pointer_.resize(outer);
        } else if (function || (after_dash && is_nonempty_collection(value) && value.is_object()))
            descend(value.begin().key(), value.front(), false);
        else if (after_dash && is_nonempty_collection(value))
            descend(std::size_t(0), value.front(), true);
    }

    // The comment on the value at pointer_, at `indent` blanks. Whatever a reader may take for a line break ends a line.
    void comment(std::size_t indent) {
        auto const found = source_.comments.find(pointer_);
        if (found == source_.comments.end()) return;
        ++comments_written_;
        if (!is_utf8(found->second)) throw output_error("a comment that is not valid UTF-8 at " + one_line(pointer_));
        std::string line;
        auto const end_line = [&] {
            line.erase(line.find_last_not_of(' ') + 1);
            text_.append(indent, ' ').append(line.empty() ? "#" : "# ").append(line).append("\n");
            line.clear();
        };
        for (std::string_view rest = found->second; !rest.empty();) {
            auto const [c, bytes] = first_code_point(rest);
            bool const line_break = c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
            bool const first_of_two = c == '\r' && rest.substr(0, 2) == "\r\n";
            bool const final_newline = c == '\n' && rest.size() == 1;
            if (line_break && !first_of_two && !final_newline)
                end_line();
            else if (c == '\t')
                line += "  ";
            else if (!line_break)
                line += one_line(rest.substr(0, bytes));
            rest.remove_prefix(bytes);
        }
        end_line();
    }

    void require_all_comments_written() const {
        if (comments_written_ == source_.comments.size()) return;
        for (auto const& [pointer, unused] : source_.comments) {
            bool known = false;
            try {
                known = source_.content.contains(json::json_pointer(pointer));
            } catch (json::exception const&) {   // no JSON pointer at all
            }
            if (!known) throw output_error("a comment on " + one_line(pointer) + ", which the document does not have");
        }
        throw std::logic_error("a comment was not written");
    }

    document const& source_;
    std::string text_;
    std::string pointer_;   // where the writer is, as a JSON pointer
    std::size_t comments_written_ = 0;
};

}

std::string yaml_text(document const& source) { return writer(source).write(); }

}
