// The recogniser of timestamps: RFC 3339 with T and Z in upper case.
#include <aslant/language/timestamp.hpp>

using namespace aslant::core;

namespace {

constexpr problem problem_of(char const* timestamp) { return check_timestamp(terminated(timestamp)); }
constexpr bool is_timestamp(char const* timestamp) {
    problem const p = problem_of(timestamp);
    return p.kind == problem_kind::nothing && p.column == 0 && p.found.empty() && p.wanted.empty();
}
constexpr bool refused(char const* timestamp, int column, char const* found, char const* wanted) {
    problem const p = problem_of(timestamp);
    return p.kind == problem_kind::syntax && p.column == column && p.found == terminated(found) && p.wanted == terminated(wanted) &&
           p.found.data == timestamp + (column - 1);
}

constexpr char const year[] = "a year of four digits";
constexpr char const month[] = "a month from 01 to 12";
constexpr char const hour[] = "an hour from 00 to 23";
constexpr char const minute[] = "a minute from 00 to 59";
constexpr char const second[] = "a second from 00 to 59";
constexpr char const zone[] = "`Z` or an offset such as +02:00";
constexpr char const offset[] = "an offset from 00:00 to 23:59";

// the examples of the language and of RFC 3339
static_assert(is_timestamp("2016-03-14T01:59:00Z") && is_timestamp("2016-08-18T17:33:00Z") &&
              is_timestamp("1985-04-12T23:20:50.52Z") && is_timestamp("1996-12-19T16:39:57-08:00") &&
              is_timestamp("1937-01-01T12:00:27.87+00:20"));
static_assert(is_timestamp("0000-01-01T00:00:00Z") && is_timestamp("9999-12-31T23:59:59.999999999Z"));
static_assert(is_timestamp("2026-11-20T18:00:00+23:59") && is_timestamp("2026-11-20T18:00:00-00:00"));

// dates
static_assert(refused("", 1, "", year) && refused("now", 1, "now", year) && refused("26-11-20T18:00:00Z", 1, "26", year) &&
              refused("20261120T180000Z", 1, "20261120", year) && refused("+2026-11-20T18:00:00Z", 1, "+", year) &&
              refused("{% $due %}", 1, "{", year) && refused("$.due", 1, "$", year));
static_assert(refused("2026", 5, "", "`-`") && refused("2026/11/20T18:00:00Z", 5, "/", "`-`"));
static_assert(refused("2026-00-20T18:00:00Z", 6, "00", month) && refused("2026-13-01T00:00:00Z", 6, "13", month) &&
              refused("2026-1-05T00:00:00Z", 6, "1", month) && refused("2026-011-05T00:00:00Z", 6, "011", month) &&
              refused("2026-Nov-20T18:00:00Z", 6, "Nov", month) && refused("2026-\u00FC", 6, "\u00FC", month));
static_assert(refused("2026-11.20", 8, ".", "`-`"));
static_assert(is_timestamp("2026-01-31T00:00:00Z") && refused("2026-01-32T00:00:00Z", 9, "32", "a day from 01 to 31"));
static_assert(is_timestamp("2026-04-30T00:00:00Z") && refused("2026-04-31T00:00:00Z", 9, "31", "a day from 01 to 30") &&
              refused("2026-06-31T00:00:00Z", 9, "31", "a day from 01 to 30") &&
              refused("2026-09-31T00:00:00Z", 9, "31", "a day from 01 to 30") &&
              refused("2026-11-31T00:00:00Z", 9, "31", "a day from 01 to 30"));
static_assert(is_timestamp("2026-03-31T00:00:00Z") && is_timestamp("2026-05-31T00:00:00Z") &&
              is_timestamp("2026-07-31T00:00:00Z") && is_timestamp("2026-08-31T00:00:00Z") &&
              is_timestamp("2026-10-31T00:00:00Z") && is_timestamp("2026-12-31T00:00:00Z"));
static_assert(refused("2026-11-00T00:00:00Z", 9, "00", "a day from 01 to 30") &&
              refused("2026-11-5T00:00:00Z", 9, "5", "a day from 01 to 30") && refused("2026-11-", 9, "", "a day from 01 to 30"));
static_assert(is_timestamp("2026-02-28T00:00:00Z") && refused("2026-02-29T00:00:00Z", 9, "29", "a day from 01 to 28"));
static_assert(is_timestamp("2024-02-29T00:00:00Z") && refused("2024-02-30T00:00:00Z", 9, "30", "a day from 01 to 29"));
static_assert(is_timestamp("2000-02-29T00:00:00Z") && refused("1900-02-29T00:00:00Z", 9, "29", "a day from 01 to 28"),
              "a century is a leap year where four hundred divides it");

// times
static_assert(refused("2026-11-20", 11, "", "`T`") && refused("2026-11-20t18:00:00Z", 11, "t", "`T`") &&
              refused("2026-11-20 18:00:00Z", 11, " ", "`T`"));
static_assert(is_timestamp("2026-11-20T00:00:00Z") && is_timestamp("2026-11-20T23:59:59Z"));
static_assert(refused("2026-11-20T24:00:00Z", 12, "24", hour) && refused("2026-11-20T25:00:00Z", 12, "25", hour) &&
              refused("2026-11-20T6:00:00Z", 12, "6", hour) && refused("2026-11-20T", 12, "", hour));
static_assert(refused("2026-11-20T18", 14, "", "`:`") && refused("2026-11-20T1800Z", 12, "1800", hour));
static_assert(refused("2026-11-20T18:60:00Z", 15, "60", minute) && refused("2026-11-20T18:0:00Z", 15, "0", minute));
static_assert(refused("2026-11-20T18:00Z", 17, "Z", "`:`"));
static_assert(refused("2026-11-20T18:00:61Z", 18, "61", second) && refused("2026-11-20T18:00:", 18, "", second));

// fractions
static_assert(is_timestamp("2026-11-20T18:00:00.0Z") && is_timestamp("2026-11-20T18:00:00.123456789+01:00"));
static_assert(refused("2026-11-20T18:00:00.Z", 21, "Z", "a digit") && refused("2026-11-20T18:00:00.", 21, "", "a digit") &&
              refused("2026-11-20T18:00:00,5Z", 20, ",", zone));
static_assert(refused("2026-11-20T18:00:00.1234567890Z", 21, "1234567890", "a fraction of at most nine digits"));

// zones
static_assert(refused("2026-11-20T18:00:00", 20, "", zone) && refused("2026-11-20T18:00:00z", 20, "z", zone) &&
              refused("2026-11-20T18:00:00 Z", 20, " ", zone) && refused("2026-11-20T18:00:00CET", 20, "CET", zone) &&
              refused("2026-11-20T18:00:00\u2212"
                      "02:00",
                      20, "\u2212", zone));
static_assert(refused("2026-11-20T18:00:00+24:00", 21, "24", offset) && refused("2026-11-20T18:00:00+2:00", 21, "2", offset) &&
              refused("2026-11-20T18:00:00-", 21, "", offset) && refused("2026-11-20T18:00:00+0200", 21, "0200", offset));
static_assert(refused("2026-11-20T18:00:00+02", 23, "", "`:`") && refused("2026-11-20T18:00:00+02:60", 24, "60", minute) &&
              refused("2026-11-20T18:00:00+02:0", 24, "0", minute));
static_assert(refused("2026-11-20T18:00:00ZZ", 21, "Z", "the end of the timestamp") &&
              refused("2026-11-20T18:00:00Z ", 21, " ", "the end of the timestamp") &&
              refused("2026-11-20T18:00:00+02:00 and more", 26, " and more", "the end of the timestamp") &&
              refused("2026-11-20T18:00:00+02:001", 24, "001", minute));

// leap seconds: the last second of June or December, in UTC
static_assert(is_timestamp("1990-12-31T23:59:60Z") && is_timestamp("2012-06-30T23:59:60.5Z") &&
              is_timestamp("1990-12-31T15:59:60-08:00") && is_timestamp("2017-01-01T00:59:60+01:00") &&
              is_timestamp("2015-07-01T05:29:60+05:30"));
static_assert(refused("1990-12-30T23:59:60Z", 18, "60", second) && refused("1990-12-31T23:58:60Z", 18, "60", second) &&
              refused("2026-09-30T23:59:60Z", 18, "60", second) && refused("1990-12-31T23:59:60-08:00", 18, "60", second) &&
              refused("2017-01-01T00:00:60Z", 18, "60", second) && refused("2017-01-02T00:59:60+01:00", 18, "60", second) &&
              refused("2017-02-01T00:59:60+01:00", 18, "60", second) && refused("2012-06-30T23:59:61Z", 18, "61", second));

// any bytes
static_assert(refused("2026-\xFF", 6, "\xFF", month) && refused("2026-\xE2\x82", 6, "\xE2\x82", month));
static_assert(check_timestamp({"2026-11-20T18:00:00Z\0", 21}).column == 21);
static_assert(check_timestamp({nullptr, 0}).column == 1);

// Each beginning of a timestamp is refused where it ends.
constexpr bool beginnings_are_refused() {
    constexpr text whole = text_of("2026-11-20T18:00:00.125-03:30");
    for (int size = 0; size < whole.size; ++size) {
        problem const p = check_timestamp({whole.data, size});
        if (p.kind != problem_kind::syntax || p.column > size + 1 || p.column < size - 2 || p.wanted.empty()) return false;
    }
    return check_timestamp(whole).kind == problem_kind::nothing;
}
static_assert(beginnings_are_refused());

}
