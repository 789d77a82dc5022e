// What the permissions of a call name: the placeholders in their rows, each once. The rows of an API are read once for all its calls.
#pragma once

#include <aslant/iam/permissions.hpp>
#include <aslant/model/scratch.hpp>

namespace aslant::core {

struct named_value {
    placeholder named;
    char const* when;       // of the row
    bool is_optional;       // left out where not everything is known
    bool is_when_of_last;   // `when` is that of the named value before
};

class named_values {
  public:
    struct range {
        permission const* rows;
        resource_parameter const* names;
        int begin;
        int end;
    };

    constexpr named_values() = default;
    constexpr ~named_values() {
        delete[] all_;
        delete[] ranges_;
    }
    named_values(named_values const&) = delete;
    named_values& operator=(named_values const&) = delete;

    constexpr range in(fact_rows<permission> const& rows, fact_rows<resource_parameter> const& names) {
        for (int i = 0; i < range_count_; ++i)
            if (ranges_[i].rows == rows.first && ranges_[i].names == names.first) return ranges_[i];
        return read(rows, names);
    }
    constexpr named_value const& operator[](int i) const { return all_[i]; }

  private:
    named_value* all_ = nullptr;
    int count_ = 0;
    int room_ = 0;
    range* ranges_ = nullptr;
    int range_count_ = 0;
    int range_room_ = 0;

    constexpr range read(fact_rows<permission> const& rows, fact_rows<resource_parameter> const& names) {
        int const begin = count_;
        for (permission const& row : rows) {
            read_template(terminated(row.resources), row.when, false, names, begin);
            for (text rest = terminated(row.condition); !rest.empty();) {
                text const one = cut_part(rest, ';');
                text operator_of_it = one;
                bool const is_optional = ends_with(cut_part(operator_of_it, ' '), text_of("?"));
                read_template(one, row.when, is_optional, names, begin);
            }
        }
        if (range_count_ == range_room_) ranges_ = grown(ranges_, range_count_, range_room_);
        return ranges_[range_count_++] = {rows.first, names.first, begin, count_};
    }
    constexpr void read_template(text words, char const* when, bool is_optional, fact_rows<resource_parameter> const& names,
                                 int begin) {
        text before{};
        text hole{};
        while (cut_placeholder(words, before, hole)) {
            if (!is_parameter(hole)) continue;
            placeholder const p = parse_placeholder(hole);
            if (!is_covered(p, when, is_optional, begin)) add(p, when, is_optional, names, begin);
        }
    }
    // Whether the values of a placeholder are looked at already.
    constexpr bool is_covered(placeholder const& p, char const* when, bool is_optional, int begin) const {
        for (int i = begin; i < count_; ++i) {
            named_value const& other = all_[i];
            bool const is_always = *other.when == 0 || text_of(other.when) == text_of(when);
            if (is_always && (is_optional || !other.is_optional) && has_same_values(other.named, p)) return true;
        }
        return false;
    }
    constexpr void add(placeholder const& p, char const* when, bool is_optional, fact_rows<resource_parameter> const& names,
                       int begin) {
        if (count_ == room_) all_ = grown(all_, count_, room_);
        bool const is_when_of_last = count_ > begin && text_of(all_[count_ - 1].when) == text_of(when);
        all_[count_] = {p, when, is_optional, is_when_of_last};
        all_[count_++].named.kind = kind_of(names, p);
    }
};

}
