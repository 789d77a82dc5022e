#include <generators/json/json_values.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

namespace aslant::generators {

using core::form;

core::text kept_texts::keep(std::string_view words) {
    if (words.size() > room_ - used_) {
        constexpr std::size_t least = 1024, most = 1024 * 1024;
        room_ = std::max(words.size(), std::clamp(room_ * 2, least, most));
        blocks_.push_back(std::make_unique<char[]>(room_));
        used_ = 0;
    }
    if (words.empty()) return {"", 0};
    char* const at = blocks_.back().get() + used_;
    std::memcpy(at, words.data(), words.size());
    used_ += words.size();
    return {at, int(words.size())};
}

int json_document::find(int object, std::string_view key) const {
    json_value const& whole = (*this)[object];
    if (whole.type != form::object) return -1;
    for (int i = object + 1; i < object + whole.size; i += (*this)[i].size)
        if (view_of((*this)[i].key) == key) return i;
    return -1;
}

void json_document::sort_again() {
    std::sort(again_.begin(), again_.end(), [](same_keys const& a, same_keys const& b) { return a.again < b.again; });
}
int json_document::first_key(json_value const& again) const {
    auto const at = std::lower_bound(again_.begin(), again_.end(), again.key_offset,
                                     [](same_keys const& same, int offset) { return same.again < offset; });
    return at == again_.end() ? again.key_offset : at->first;
}

namespace {

// Of values that were not written in JSON.
long long size_of_text(core::text words) {
    long long size = 2;
    for (unsigned char const c : view_of(words)) {
        bool const is_short = c == '"' || c == '\\' || c == '\b' || c == '\f' || c == '\n' || c == '\r' || c == '\t';
        size += is_short ? 2 : c < 0x20 ? 6 : 1;
    }
    return size;
}
long long size_of_number(json_value const& v) {
    char digits[40];
    switch (v.type) {
        case form::integer: return std::snprintf(digits, sizeof digits, "%lld", v.bits);
        case form::natural: return std::snprintf(digits, sizeof digits, "%llu", static_cast<unsigned long long>(v.bits));
        default: return std::snprintf(digits, sizeof digits, "%.17g", __builtin_bit_cast(double, v.bits));
    }
}
long long size_of(std::vector<json_value> const& values) {
    long long size = 0;
    for (json_value const& v : values) {
        if (v.key_offset >= 0) size += size_of_text(v.key) + 1;
        size += 1;   // a comma
        switch (v.type) {
            case form::null: size += 4; break;
            case form::boolean: size += v.bits ? 4 : 5; break;
            case form::string: size += v.is_open ? v.words.size : size_of_text(v.words); break;
            case form::array:
            case form::object: size += v.size > 1 ? 1 : 2; break;
            default: size += size_of_number(v);
        }
    }
    return size - (values.empty() ? 0 : 1);
}

}

void value_builder::key(core::text kept, int offset) {
    key_ = kept;
    key_offset_ = offset;
}
void value_builder::add(form type, int offset, long long bits) {
    document_.values_.push_back({type, false, false, 1, offset, key_offset_, key_, {}, bits});
    key_ = {};
    key_offset_ = -1;
}
void value_builder::add_text(core::text kept, int offset) {
    add(form::string, offset);
    document_.values_.back().words = kept;
}
bool value_builder::is_too_deep(int depth, int offset) {
    if (depth <= json_document::deepest) return false;
    fail_too_deep(offset);
    return true;
}
bool value_builder::open(form type, int offset) {
    add(type, offset);
    open_.push_back(size() - 1);
    return !is_too_deep(int(open_.size()), offset);
}
void value_builder::close() {
    json_value& opened = document_.values_[std::size_t(open_.back())];
    opened.size = size() - open_.back();
    if (opened.type == form::object) find_twice(open_.back());
    open_.pop_back();
}
bool value_builder::copy(std::vector<json_value> const& whole, int value) {
    int const end = value + whole[std::size_t(value)].size;
    std::vector<int> ends;   // of the arrays and objects that a value is in
    core::text const key = std::exchange(key_, {});
    int const key_offset = std::exchange(key_offset_, -1);
    int const copied = size();
    for (int i = value; i < end; ++i) {
        json_value const v = whole[std::size_t(i)];   // `whole` may be this document
        while (!ends.empty() && ends.back() <= i) ends.pop_back();
        if (v.type == form::array || v.type == form::object) {
            ends.push_back(i + v.size);
            if (is_too_deep(int(open_.size() + ends.size()), v.offset)) return false;
        }
        document_.values_.push_back(v);
    }
    json_value& root = document_.values_[std::size_t(copied)];
    root.key = key;
    root.key_offset = key_offset;
    root.is_again = false;
    return true;
}
void value_builder::fail(int offset, std::string words) {
    document_.fault_.what = json_document::fault::malformed;
    document_.fault_.offset = offset;
    document_.fault_.words = std::move(words);
}
void value_builder::fail_too_deep(int offset) {
    document_.fault_.what = json_document::fault::too_deep;
    document_.fault_.offset = offset;
}
bool value_builder::wants_key() const {
    return !open_.empty() && document_.values_[std::size_t(open_.back())].type == form::object && key_offset_ < 0;
}
// Sorted, because a hostile object has a hundred thousand keys.
void value_builder::find_twice(int object) {
    auto& values = document_.values_;
    members_.clear();
    for (int i = object + 1; i < int(values.size()); i += values[std::size_t(i)].size) members_.push_back(i);
    std::stable_sort(members_.begin(), members_.end(),
                     [&](int a, int b) { return view_of(values[std::size_t(a)].key) < view_of(values[std::size_t(b)].key); });
    int first = 0;
    for (int const member : members_) {
        json_value& again = values[std::size_t(member)];
        json_value const& before = values[std::size_t(first)];
        again.is_again = first > 0 && before.key == again.key;
        if (again.is_again)
            document_.again_.push_back({again.key_offset, before.key_offset});
        else
            first = member;
    }
}
json_document value_builder::finish(long long compact_size) {
    if (has_failed()) document_.values_ = {};
    document_.sort_again();
    document_.compact_size_ = compact_size >= 0 ? compact_size : size_of(document_.values_);
    return std::move(document_);
}

}
