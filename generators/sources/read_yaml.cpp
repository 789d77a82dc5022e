#include <generators/sources/read_yaml.hpp>

#include <algorithm>
#include <istream>
#include <set>
#include <streambuf>
#include <string>
#include <vector>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <generators/output/utf8.hpp>
#include <generators/sources/yaml_scalar.hpp>

namespace aslant::generators {

using core::form;

namespace {

// Values: those that aliases stand for, and those that stand beside a merge key, once for each one they are in.
constexpr long long most_copied = 20000;
constexpr long long most_moved = 10000000;

// Read where it is.
class memory_buffer : public std::streambuf {
  public:
    explicit memory_buffer(std::string_view text) {
        char* const begin = const_cast<char*>(text.data());   // which nobody writes
        setg(begin, begin, begin + text.size());
    }
};

// The key of the object that a short form stands for; empty of other tags.
std::string long_form(std::string_view tag) {
    constexpr std::string_view functions[]{"And",    "Base64", "Cidr",        "Equals",       "FindInMap", "ForEach", "GetAZs",
                                           "GetAtt", "If",     "ImportValue", "Join",         "Length",    "Not",     "Or",
                                           "Select", "Split",  "Sub",         "ToJsonString", "Transform"};
    if (!tag.starts_with('!')) return {};
    tag.remove_prefix(1);
    if (tag == "Ref" || tag == "Condition") return std::string(tag);
    bool const is_function = std::find(std::begin(functions), std::end(functions), tag) != std::end(functions);
    return is_function ? "Fn::" + std::string(tag) : std::string();
}

constexpr std::string_view core_tag = "tag:yaml.org,2002:";

class yaml_reader : public YAML::EventHandler {
  public:
    explicit yaml_reader(std::string_view source) : source_{source} {}

    yaml_reading read() {
        if (source_.starts_with("\xEF\xBB\xBF")) begin_ = 3;   // the byte order mark: offsets of the parser are those behind it
        try {
            refuse_bytes();
            parse();
        } catch (refusal const& why) {
            if (!build_.has_failed()) build_.fail(why.offset, why.words);
        } catch (YAML::DeepRecursion const& deep) {
            build_.fail_too_deep(offset_of(deep.mark));
        } catch (YAML::Exception const& error) {
            build_.fail(offset_of(error.mark), error.msg);
        }
        return {build_.finish(), tag_offset_};
    }

    void OnDocumentStart(YAML::Mark const& mark) override {
        if (has_document_) throw refusal{offset_of(mark), "a second document"};
        has_document_ = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
        refuse_as_key(mark);
        keep_anchor(anchor);
        build_.add(form::null, offset_of(mark));
    }
    void OnAlias(YAML::Mark const& mark, YAML::anchor_t anchor) override {
        int const value = anchor < anchors_.size() ? anchors_[anchor] : -1;
        if (value < 0) throw refusal{offset_of(mark), "an alias of a key, or of nothing"};
        if (build_.is_open(value)) throw refusal{offset_of(mark), "an alias inside of what it stands for"};
        json_value const named = build_.values()[std::size_t(value)];
        if (!build_.wants_key()) return copy(build_.values(), value, offset_of(mark));
        if (named.type != form::string) refuse_as_key(mark);
        build_.key(named.words, offset_of(mark));
    }
    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, std::string const& words) override {
        int const offset = offset_of(mark);
        if (build_.wants_key()) {
            if (!long_form(tag).empty()) refuse_as_key(mark);
            if (words == "<<" && tag == "?") open_.back().has_merge = true;
            keep_anchor(anchor, -1);
            return build_.key(words, offset);
        }
        keep_anchor(anchor);
        std::string const function = long_form(tag);
        if (!function.empty()) open_short_form(function, offset);
        add(tag, words, offset);
        if (!function.empty()) build_.close();
    }
    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(form::array, mark, tag, anchor);
    }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(form::object, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override {
        if (open_.back().has_merge) merge();
        close();
    }

  private:
    struct refusal {
        int offset;
        std::string words;
    };

    std::string_view source_;
    int begin_ = 0;
    value_builder build_{"YAML"};
    bool has_document_ = false;
    int tag_offset_ = -1;
    std::vector<int> anchors_{-1};   // the value of each; -1 of one that is a key
    struct opened {
        bool is_short_form;         // the member of an object that a tag stands for
        std::size_t first_anchor;   // in it
        bool has_merge = false;     // a key <<
    };
    std::vector<opened> open_;   // arrays and objects
    long long copied_ = 0;
    long long moved_ = 0;

    int offset_of(YAML::Mark const& mark) const {
        if (mark.is_null()) return begin_;
        return std::min(begin_ + mark.pos, int(source_.size()));
    }

    // What no YAML text has, and the parser would take.
    void refuse_bytes() const {
        for (std::size_t at = 0; at < source_.size();) {
            code_point const c = first_code_point(source_.substr(at));
            if (c.bytes == 0) throw refusal{int(at), "ill-formed UTF-8 byte"};
            bool const is_control = c.value < 0x20 && c.value != '\t' && c.value != '\n' && c.value != '\r';
            if (is_control || c.value == 0x7F) throw refusal{int(at), "a control character"};
            at += c.bytes;
        }
    }
    void parse() {
        memory_buffer buffer(source_);
        std::istream input(&buffer);
        YAML::Parser parser(input);
        while (parser.HandleNextDocument(*this)) {}
        if (!has_document_) throw refusal{int(source_.size()), "there is no value"};
    }

    // The value that comes next, or another one.
    void keep_anchor(YAML::anchor_t anchor) { keep_anchor(anchor, build_.size()); }
    void keep_anchor(YAML::anchor_t anchor, int value) {
        if (anchor == YAML::NullAnchor) return;
        if (anchors_.size() <= anchor) anchors_.resize(anchor + 1, -1);
        anchors_[anchor] = value;
    }
    void refuse_as_key(YAML::Mark const& mark) const {
        if (build_.wants_key()) throw refusal{offset_of(mark), "a key that is no text"};
    }

    void open_short_form(std::string const& function, int offset) {
        if (tag_offset_ < 0) tag_offset_ = offset;
        must_be(build_.open(form::object, offset));
        build_.key(function, offset);
    }
    void open(form type, YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) {
        refuse_as_key(mark);
        keep_anchor(anchor);
        int const offset = offset_of(mark);
        std::string const function = long_form(tag);
        std::string const own_tag = std::string(core_tag) + (type == form::array ? "seq" : "map");
        if (function.empty() && !tag.empty() && tag != "?" && tag != "!" && tag != own_tag) refuse_tag(tag, offset);
        if (!function.empty()) open_short_form(function, offset);
        open_.push_back({!function.empty(), anchors_.size()});
        must_be(build_.open(type, offset));
    }
    void close() {
        build_.close();
        if (open_.back().is_short_form) build_.close();
        open_.pop_back();
    }
    void add(std::string const& tag, std::string const& words, int offset) {
        if (tag == "!" || tag == std::string(core_tag) + "str" || (tag.starts_with('!') && !long_form(tag).empty()))
            return build_.add_text(words, offset);
        bool const is_plain = tag.empty() || tag == "?";
        yaml_scalar const scalar = plain_yaml_scalar(words);
        if (!is_plain) {
            if (!tag.starts_with(core_tag)) refuse_tag(tag, offset);
            std::string_view const wanted = std::string_view(tag).substr(core_tag.size());
            bool const is_whole = scalar.type == form::integer || scalar.type == form::natural;
            bool const is_wanted =
                (wanted == "int" && is_whole) || (wanted == "float" && (is_whole || scalar.type == form::real)) ||
                (wanted == "bool" && scalar.type == form::boolean) || (wanted == "null" && scalar.type == form::null);
            if (!is_wanted) refuse_tag("!!" + std::string(wanted), offset);
        }
        if (scalar.type == form::misuse) throw refusal{offset, "a number that JSON has not"};
        if (scalar.type == form::string) {
            bool const is_open = words.starts_with("${") && words.find('}') + 1 == words.size();
            return is_open ? build_.add_open(words, offset) : build_.add_text(words, offset);
        }
        build_.add(scalar.type, offset, scalar.bits);
    }
    [[noreturn]] static void refuse_tag(std::string const& tag, int offset) {
        throw refusal{offset, "the tag `" + one_line(tag) + "`, which gives no JSON value here"};
    }

    void must_be(bool is_shallow) const {
        if (!is_shallow) throw refusal{};   // the builder has said so
    }
    void copy(std::vector<json_value> const& from, int value, int alias) {
        copied_ += from[std::size_t(value)].size;
        if (copied_ > most_copied)
            throw refusal{alias, "aliases that stand for more than " + std::to_string(most_copied) + " values"};
        must_be(build_.copy(from, value));
    }

    // The members of <<, an object or an array of objects, behind those of the object itself: the first one of a name counts.
    void merge() {
        int const begin = build_.innermost() + 1;
        std::vector<json_value> const before(build_.values().begin() + begin, build_.values().end());
        build_.take_back(begin);
        moved_ += static_cast<long long>(before.size());
        if (moved_ > most_moved) throw refusal{before[0].offset, "too many values beside merge keys (<<)"};
        std::set<std::string_view> names;
        std::vector<int> merged;
        std::vector<moved_member> moved;
        for_each(before, 0, int(before.size()), [&](int i) {
            json_value const& member = before[std::size_t(i)];
            if (view_of(member.key) == "<<") {
                moved.push_back({begin + i, -1});
                return merged.push_back(i);
            }
            moved.push_back({begin + i, build_.size()});
            names.insert(view_of(member.key));
            build_.key(member.key, member.key_offset);
            must_be(build_.copy(before, i));
        });
        move_anchors(moved);
        auto const take = [&](int from) {
            json_value const& given = before[std::size_t(from)];
            if (given.type != form::object) throw refusal{given.offset, "a merge key (<<) that gives no object"};
            for_each(before, from + 1, from + given.size, [&](int i) {
                json_value const& member = before[std::size_t(i)];
                if (!names.insert(view_of(member.key)).second) return;
                build_.key(member.key, member.key_offset);
                copy(before, i, given.offset);
            });
        };
        for (int const i : merged) {
            json_value const& given = before[std::size_t(i)];
            if (given.type == form::array)
                for_each(before, i + 1, i + given.size, take);
            else
                take(i);
        }
    }
    template <class Visit> static void for_each(std::vector<json_value> const& in, int begin, int end, Visit const& visit) {
        for (int i = begin; i < end; i += in[std::size_t(i)].size) visit(i);
    }
    struct moved_member {
        int from;
        int to;   // -1: it is gone
    };
    // The values of anchors in an object whose members have moved; `members` is in the order of `from`.
    void move_anchors(std::vector<moved_member> const& members) {
        for (std::size_t a = open_.back().first_anchor; a < anchors_.size(); ++a) {
            auto const after = std::upper_bound(members.begin(), members.end(), anchors_[a],
                                                [](int value, moved_member const& m) { return value < m.from; });
            if (after == members.begin()) continue;
            moved_member const& in = *(after - 1);
            anchors_[a] = in.to < 0 ? -1 : anchors_[a] + in.to - in.from;
        }
    }
};

}

yaml_reading read_yaml(std::string_view source) { return yaml_reader(source).read(); }

}
