// Timestamps: RFC 3339 as the States Language narrows it, with T and Z in upper case; a fraction has at most nine digits.
#pragma once

#include <aslant/language/expression.hpp>

namespace aslant::core {

class timestamp_checker {
  public:
    constexpr explicit timestamp_checker(text whole) : begin_{whole.data}, at_{whole.data}, end_{whole.data + whole.size} {}

    constexpr problem check() {
        constexpr char const* days[]{"a day from 01 to 28", "a day from 01 to 29", "a day from 01 to 30", "a day from 01 to 31"};
        int const in_year = number(4, 0, 9999, "a year of four digits");
        take('-', "`-`");
        int const month = number(2, 1, 12, "a month from 01 to 12");
        take('-', "`-`");
        int const last_day = days_of(in_year, month);
        int const day = number(2, 1, last_day, days[last_day - 28]);
        take('T', "`T`");
        int const minute = minutes("an hour from 00 to 23", "a minute from 00 to 59");
        take(':', "`:`");
        char const* const second = at_;
        bool const is_leap_second = number(2, 0, 60, "a second from 00 to 59") == 60;
        if (at_ != end_ && *at_ == '.') fraction();
        int const utc_minute = minute - offset();
        if (at_ != end_) fail(at_, int(end_ - at_), "the end of the timestamp");
        if (is_leap_second && !ends_half_year(month, day, utc_minute)) fail(second, 2, "a second from 00 to 59");
        return problem_;
    }

  private:
    char const* begin_;
    char const* at_;
    char const* end_;
    problem problem_ = no_problem;

    // The first problem counts; what follows it is the end.
    constexpr void fail(char const* where, int size, char const* wanted) {
        if (problem_.kind == problem_kind::nothing)
            problem_ = {problem_kind::syntax, {where, size}, terminated(wanted), int(where - begin_) + 1};
        at_ = end_;
    }
    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
    // A number or a word stands here that is not what is wanted, or any other character.
    constexpr void fail(char const* wanted) {
        bool const is_number = at_ != end_ && is_digit(*at_);
        char const* last = at_;
        while (last != end_ && (is_number ? is_digit(*last) : *last >= 'A' || *last & 0x80)) ++last;
        if (last == at_ && last != end_) ++last;
        fail(at_, int(last - at_), wanted);
    }
    constexpr void take(char wanted, char const* words) {
        if (at_ != end_ && *at_ == wanted)
            ++at_;
        else
            fail(words);
    }
    // Just so many digits; the least of its values where that is not what stands here.
    constexpr int number(int digits, int least, int greatest, char const* words) {
        int value = 0;
        int count = 0;
        char const* c = at_;
        for (; c != end_ && is_digit(*c); ++c)
            if (++count <= digits) value = value * 10 + (*c - '0');
        if (count != digits || value < least || value > greatest) {
            fail(words);
            return least;
        }
        at_ = c;
        return value;
    }
    constexpr int minutes(char const* hour_words, char const* minute_words) {
        int const hour = number(2, 0, 23, hour_words);
        take(':', "`:`");
        return hour * 60 + number(2, 0, 59, minute_words);
    }
    constexpr void fraction() {
        char const* last = ++at_;
        while (last != end_ && is_digit(*last)) ++last;
        if (last == at_) return fail("a digit");
        if (last - at_ > 9) return fail("a fraction of at most nine digits");
        at_ = last;
    }
    // In minutes, east of UTC.
    constexpr int offset() {
        if (at_ == end_ || (*at_ != '+' && *at_ != '-')) {
            take('Z', "`Z` or an offset such as +02:00");
            return 0;
        }
        bool const is_west = *at_++ == '-';
        int const value = minutes("an offset from 00:00 to 23:59", "a minute from 00 to 59");
        return is_west ? -value : value;
    }
    static constexpr int days_of(int in_year, int month) {
        if (month == 2) return in_year % 4 == 0 && (in_year % 100 != 0 || in_year % 400 == 0) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
    // A leap second is the last one of June or December; `minute` is that of the day in UTC, whose date may be the day before.
    static constexpr bool ends_half_year(int month, int day, int minute) {
        constexpr int last_minute = 24 * 60 - 1;
        if (minute == last_minute) return (month == 6 && day == 30) || (month == 12 && day == 31);
        return minute == -1 && (month == 7 || month == 1) && day == 1;
    }
};

constexpr problem check_timestamp(text whole) { return timestamp_checker{whole}.check(); }

}
