// What libFuzzer runs: the first byte of an input says which recogniser reads the rest. Whatever the bytes are, it neither crashes nor
// reads beyond them, takes linear time, says the same again, and what it names is a part of the text.
#include <aslant/language/context_object.hpp>
#include <aslant/language/error_names.hpp>
#include <aslant/language/identifier.hpp>
#include <aslant/language/intrinsic.hpp>
#include <aslant/language/json_members.hpp>
#include <aslant/language/json_parts.hpp>
#include <aslant/language/jsonata.hpp>
#include <aslant/language/jsonpath.hpp>
#include <aslant/language/string_pattern.hpp>
#include <aslant/language/task_resource.hpp>
#include <aslant/language/timestamp.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

using namespace aslant::core;

namespace {

void require(bool holds, char const* property) {
    if (holds) return;
    std::fprintf(stderr, "it does not hold that %s\n", property);
    std::abort();
}

bool is_part(text part, text whole) {
    if (part.size == 0) return true;
    return part.size > 0 && part.data >= whole.data && part.data + part.size <= whole.data + whole.size;
}
bool is_same(text a, text b) { return a.size == b.size && (a.size == 0 || a.data == b.data); }
bool is_right(problem const& p) { return p.kind == problem_kind::nothing; }

// What is said of the text.

void require_place(text found, int column, text whole) {
    require(is_part(found, whole), "what is found is a part of the text");
    require(column >= 1 && column <= whole.size + 1, "a column is one of the text, or the one after it");
    require(found.empty() || found.data == whole.data + (column - 1), "what is found starts at its column");
}
void require_sense(problem const& p, text whole) {
    if (is_right(p)) return;
    require_place(p.found, p.column, whole);
    require(p.kind != problem_kind::syntax || !p.wanted.empty(), "a syntax error says what is wanted");
}
void require_sense(reference_list const& seen, int from, text whole) {
    for (int i = from; i < seen.size(); ++i) {
        reference const& r = seen[i];
        require(r.column >= 1 && r.column <= whole.size && whole[r.column - 1] == '$', "a reference starts with $");
        require(is_part(r.name, whole), "the name of a reference is a part of the text");
        require(!r.name.empty() || r.root == reference_root::binding, "a reference has a name");   // `$ := 1` binds none
        require(is_part(r.members, whole), "the members of a reference are a part of the text");
        require(i == from || seen[i - 1].column < r.column, "references are in order");
    }
}
bool is_same(problem const& a, problem const& b) {
    return a.kind == b.kind && is_same(a.found, b.found) && is_same(a.wanted, b.wanted) && a.column == b.column;
}
bool is_same(reference const& a, reference const& b) {
    return a.root == b.root && is_same(a.name, b.name) && is_same(a.members, b.members) && a.column == b.column;
}

// Checks twice: with an empty list of references, and with one that has one already.
template <class Check> problem checked(text whole, Check check) {
    reference_list seen;
    problem const result = check(seen);
    require_sense(result, whole);
    require_sense(seen, 0, whole);

    reference const other{reference_root::binding, {}, {}, 0};
    reference_list more;
    more.add(other);
    require(is_same(check(more), result), "a second check gives the same problem");
    require(more.size() == seen.size() + 1 && is_same(more[0], other), "a check only adds references");
    for (int i = 0; i < seen.size(); ++i) require(is_same(more[i + 1], seen[i]), "a second check gives the same references");
    return result;
}

// The recognisers.

void read_path(text whole) {
    problem const path = checked(whole, [&](reference_list& seen) { return check_path(whole, seen); });
    problem const reference = checked(whole, [&](reference_list& seen) { return check_reference_path(whole, seen); });
    require(!is_right(reference) || is_right(path), "a Reference Path is a path");
    checked(whole, [&](reference_list& seen) {
        path_reading const read = read_path(whole.data, whole.data + whole.size, path_form::path, true, seen);
        require(!is_right(read.what) || (read.end > whole.data && read.end <= whole.data + whole.size), "a path ends in the text");
        return read.what;
    });
    if (!is_simple_path(whole)) return;
    for (path_form const form : {path_form::path, path_form::reference}) {
        reference_list seen;
        problem const read = read_path(whole.data, whole.data + whole.size, form, false, seen).what;
        require(is_right(read) && seen.size() == 0, "a simple path is right, and reads no variable");
    }
}
void read_intrinsic(text whole) {
    problem const call = checked(whole, [&](reference_list& seen) { return check_intrinsic(whole, seen); });
    require(!is_right(call) || intrinsic_called(function_of(whole)), "a call that is right calls a function that there is");
}
void read_jsonata(text whole) {
    form gives[2]{};
    int times = 0;
    checked(whole, [&](reference_list& seen) { return check_jsonata(whole, seen, &gives[times++]); });
    require(gives[0] == gives[1], "a second check gives the same type");
}
void read_context_members(text whole) {
    context_member const member = find_context_member(whole);
    require(is_part(member.unknown, whole), "what is no member of the Context Object is a part of the text");
    require(member.is_known == member.unknown.empty(), "there is a name that is no member, or there is none");
}
void read_timestamp(text whole) {
    problem const p = checked(whole, [&](reference_list&) { return check_timestamp(whole); });
    require(!is_right(p) || (whole.size >= 20 && is_ascii(whole)), "a timestamp has at least 20 characters of ASCII");
}
void read_pattern(text whole) {
    problem const p = checked(whole, [&](reference_list&) { return check_string_pattern(whole); });
    require(is_right(p) || std::count(whole.data, whole.data + whole.size, '\\') > 0,
            "only a backslash is ever wrong in a pattern");
}
void read_resource(text whole) {
    arn_parts const arn = parts_of_arn(whole);
    task_resource const resource = parse_resource(whole);
    function_name const function = parse_function_name(whole);
    for (text const part : {arn.service, arn.region, arn.account, arn.resource, resource.service, resource.action, resource.pattern,
                            resource.named, function.arn, function.account, function.name, function.qualifier})
        require(is_part(part, whole), "the parts of an ARN are parts of the text");
    require(!is_function_arn(whole) || resource.form == resource_form::function,
            "the ARN of a function is one of a task's resources");
    require(!function.is_right || !function.name.empty(), "a function has a name");
}
void read_identifier(text whole) {
    require(!is_identifier(whole) || is_utf8({{}, whole}), "an identifier is UTF-8");
    for (int const middle : {0, whole.size / 3, whole.size}) {
        name const parted{{whole.data, middle}, {whole.data + middle, whole.size - middle}};
        require(parted == name{{}, whole} && hash_of(parted) == hash_of({{}, whole}), "a name in two parts is the same name");
        require(is_utf8(parted) || !is_utf8({{}, whole}), "a name in two parts is UTF-8, too");
        require(code_points(parted) <= whole.size, "a character is at least a byte");
        require(meaning_of(parted) == meaning_of(whole), "the name of an error in two parts means the same");
    }
}
bool is_well_formed(text whole, bool is_template) {
    json_fault const fault = json_checker{whole, is_template}.check();
    bool const is_right = fault.column == 0;
    if (!is_right) require_place(fault.duplicate.empty() ? text{} : text{fault.duplicate.data - 1, 1}, fault.column, whole);
    require(!is_right || (!fault.expected && fault.duplicate.empty()), "a fault has a column");
    require(is_part(fault.duplicate, whole), "a key that stands twice is a part of the text");
    return is_right;
}
void read_json(text whole) {
    bool const is_document = is_well_formed(whole, false);
    require(is_document || !is_well_formed(whole, true), "a payload template is a document");
    require(!is_document || is_utf8({{}, whole}), "a document is UTF-8");
    form_of_document(whole);
    for_each_text(whole, [&](json_member_text const& member) {
        require(is_part(member.key, whole) && is_part(member.value, whole), "a text of a document is a part of it");
        require(member.offset >= 0 && member.offset <= whole.size, "the offset of a value is one of the document");
        require(member.value.empty() || member.value.data == whole.data + member.offset, "a text starts at its offset");
        json_unescaped const meant(member.value);
        require(meant.words().size <= member.value.size, "what a text means is not longer than its spelling");
        require(!is_document || is_utf8({{}, meant.words()}), "what a text of a document means is UTF-8");
    });
    if (is_document && whole.size > 0 && whole[0] == '{')
        for (text const found : {json_member(whole, text_of("a")), json_path_member(whole, text_of("a"))})
            require(is_part(found, whole), "a member of a document is a part of it");
}

struct recogniser {
    char letter;
    void (*read)(text);
};
constexpr recogniser recognisers[]{{'p', read_path},      {'f', read_intrinsic}, {'x', read_jsonata},  {'c', read_context_members},
                                   {'t', read_timestamp}, {'m', read_pattern},   {'a', read_resource}, {'i', read_identifier},
                                   {'j', read_json}};
recogniser const& recogniser_of(char letter) {
    for (recogniser const& r : recognisers)
        if (r.letter == letter) return r;
    return recognisers[static_cast<unsigned char>(letter) % std::size(recognisers)];
}

// A copy that ends where its memory ends, so that AddressSanitizer sees every byte that is read beyond it.
void read_alone(recogniser const& r, std::string_view words) {
    std::vector<char> const alone(words.begin(), words.end());
    r.read({alone.data(), int(alone.size())});
}

// Time: of texts of 64 KB, in which a part of the input is repeated. Squares and worse take seconds there.

constexpr std::size_t long_size = 64 * 1024;
constexpr double longest_seconds = 0.25;   // of the processor, with sanitizers

// Every second one has a number in each repetition, so that there are many names.
std::string repeated(std::string_view words, std::size_t choice) {
    bool const is_numbered = choice % 2;
    choice /= 2;
    std::size_t const begin = choice % words.size();
    choice /= words.size();
    std::size_t const size = 1 + choice % (words.size() - begin);
    std::string_view const before_number = words.substr(begin, 1 + choice / size % size);
    std::string_view const after_number = words.substr(begin + before_number.size(), size - before_number.size());
    std::string result(words.substr(0, begin));
    for (int number = 0; result.size() < long_size; ++number) {
        result += before_number;
        if (is_numbered) result += std::to_string(number);
        result += after_number;
    }
    return result.append(words.substr(begin + size));
}
double seconds_of(recogniser const& r, std::string_view words) {
    std::clock_t const start = std::clock();
    read_alone(r, words);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}
void require_linear_time(recogniser const& r, std::string_view words) {
    double seconds = seconds_of(r, words);
    for (int again = 0; again < 2 && seconds > longest_seconds; ++again) seconds = std::min(seconds, seconds_of(r, words));
    if (seconds > longest_seconds) std::fprintf(stderr, "%zu bytes take %.2f s: %.80s...\n", words.size(), seconds, words.data());
    require(seconds <= longest_seconds, "a text of 64 KB takes little time");
}

}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    std::string_view const words = input.substr(1);
    recogniser const& r = recogniser_of(input[0]);
    read_alone(r, words);

    // The input itself chooses, so that it does so again when it is run alone.
    std::size_t const choice = std::size_t(mix(14695981039346656037u, {input.data(), int(size)}) >> 16);
    if (!words.empty() && choice % 256 == 0) require_linear_time(r, repeated(words, choice / 256));
    return 0;
}
