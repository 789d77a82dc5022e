// Schedule expressions: rate(5 minutes), cron(0 12 * * ? *), and at(2026-11-22T12:00:00) of EventBridge Scheduler alone.
// EventBridge user guide: "Setting a schedule pattern for scheduled rules"; EventBridge Scheduler user guide: "Schedule types".
#pragma once

#include <aslant/language/arn.hpp>

namespace aslant::core {

enum class schedule_service : unsigned char { rules, scheduler };

// What is wrong with an expression: nothing, where `is_wrong` is false.
struct schedule_fault {
    bool is_wrong;
    text part;           // what is wrong in it, where that is known
    char const* words;   // what it is not; nullptr where the whole is no expression
    name nearest;        // the right expression, where there is one
};

class schedule_reader {
  public:
    constexpr schedule_reader(text expression, schedule_service s) : whole{expression}, service{s} {}

    constexpr schedule_fault check() const {
        text inside = whole;
        if (whole.size == 0 || whole.back() != ')') return no_expression();
        --inside.size;
        if (cut_start(inside, text_of("rate("))) return check_rate(inside);
        if (cut_start(inside, text_of("cron("))) return check_cron(inside);
        if (cut_start(inside, text_of("at("))) return check_at(inside);
        return no_expression();
    }

  private:
    text whole;
    schedule_service service;

    static constexpr schedule_fault right() { return {false, {}, nullptr, {}}; }
    static constexpr schedule_fault no_expression(name nearest = {}) { return {true, {}, nullptr, nearest}; }
    static constexpr schedule_fault no(text part, char const* words, name nearest = {}) { return {true, part, words, nearest}; }
    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

    static constexpr text cut_word(text& rest) {
        while (rest.size > 0 && rest[0] == ' ') ++rest.data, --rest.size;
        text word{rest.data, 0};
        while (word.size < rest.size && rest[word.size] != ' ') ++word.size;
        rest = {rest.data + word.size, rest.size - word.size};
        return word;
    }
    // The value of digits alone; -1 of anything else.
    static constexpr int number_of(text t) {
        int value = 0;
        for (int i = 0; i < t.size; ++i) {
            if (!is_digit(t[i]) || value > 99999999) return -1;
            value = value * 10 + (t[i] - '0');
        }
        return t.size > 0 ? value : -1;
    }
    // The beginning of the expression, up to a part of it.
    constexpr text until(text part) const { return {whole.data, int(part.data - whole.data)}; }

    // --- rate(value unit)

    constexpr schedule_fault check_rate(text inside) const {
        constexpr char const* units[]{"minute)", "minutes)", "hour)", "hours)", "day)", "days)"};
        text rest = inside;
        text const value = cut_word(rest);
        text const unit = cut_word(rest);
        if (unit.empty() || !cut_word(rest).empty()) return no_expression();
        int const number = number_of(value);
        if (number < 0) return no(value, " is no whole number");
        if (number == 0) return no(value, " is less than 1");
        for (int u = 0; u < 6; ++u) {
            text own = terminated(units[u]);
            --own.size;
            if (!is_same_unit(unit, own)) continue;
            bool const is_singular = u % 2 == 0;
            bool const is_right = unit == own && (service == schedule_service::scheduler || is_singular == (number == 1));
            if (is_right) return right();
            bool const has_other = service == schedule_service::rules && is_singular != (number == 1);
            return no_expression({until(unit), terminated(units[has_other ? u ^ 1 : u])});
        }
        return no(unit, " is no unit: minutes, hours or days");
    }
    // `min`, `mins` and `Minutes` are minutes.
    static constexpr bool is_same_unit(text given, text unit) {
        if (given.size > unit.size) return false;
        for (int i = 0; i < given.size; ++i)
            if ((given[i] | 0x20) != unit[i] && !(i == given.size - 1 && i > 1 && (given[i] | 0x20) == 's' && unit.back() == 's'))
                return false;
        return given.size == unit.size || given.size >= 3 || (given.size == 1 && unit.back() == 's');
    }

    // --- cron(minutes hours day-of-month month day-of-week year)

    struct cron_field {
        int least;
        int greatest;
        char const* names;   // three letters each
        char const* words;
    };
    static constexpr cron_field fields[]{{0, 59, "", " is no minute: 0 to 59"},
                                         {0, 23, "", " is no hour: 0 to 23"},
                                         {1, 31, "", " is no day of a month: 1 to 31, L, or 15W"},
                                         {1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC", " is no month: 1 to 12, or JAN to DEC"},
                                         {1, 7, "SUNMONTUEWEDTHUFRISAT", " is no day of a week: 1 to 7, SUN to SAT, 6L, or 2#1"},
                                         {1970, 2199, "", " is no year: 1970 to 2199"}};
    enum { day_of_month = 2, month = 3, day_of_week = 4, calendar_year = 5 };

    constexpr schedule_fault check_cron(text inside) const {
        text parts[7]{};
        int count = 0;
        for (text rest = inside; count < 7; ++count)
            if ((parts[count] = cut_word(rest)).empty()) break;
        // the five fields of Unix lack a year; and of the days one has to be ?
        bool const has_year = count == 6;
        bool const lacks_mark = count >= 5 && !(parts[day_of_month] == "?") && !(parts[day_of_week] == "?");
        bool const can_mark = lacks_mark && parts[day_of_week] == "*" && (!has_year || parts[calendar_year] == "*");
        if (count == 5 || lacks_mark) {
            name nearest{};
            if (can_mark && count <= 6) nearest = {until(parts[day_of_week]), text_of("? *)")};
            if (count == 5 && !lacks_mark) nearest = {{whole.data, whole.size - 1}, text_of(" *)")};
            if (!nearest.empty()) return no_expression(nearest);
        }
        if (count != 6) return no({}, "there are not six fields: minutes hours day-of-month month day-of-week year");
        if (lacks_mark) return no({}, "neither day-of-month nor day-of-week is ?");
        for (int f = 0; f < 6; ++f)
            for (text rest = parts[f]; !rest.empty();) {
                bool const ends_early = rest.back() == ',';
                text const item = cut_part(rest, ',');
                if (ends_early || !is_right_item(f, item)) return no(item, fields[f].words);
            }
        if (parts[day_of_month].size == 2 && number_of(parts[day_of_month]) > days_of(parts[month]))
            return no(parts[day_of_month], " is a day that this month never has");
        return right();
    }
    static constexpr int days_of(text given) {
        int const number = value_in(month, given);
        return number == 2 ? 29 : number == 4 || number == 6 || number == 9 || number == 11 ? 30 : 31;
    }
    // A number or a name; -1 of anything else.
    static constexpr int value_in(int field, text given) {
        cron_field const& f = fields[field];
        int const number = number_of(given);
        if (number >= 0) return number >= f.least && number <= f.greatest ? number : -1;
        if (given.size != 3) return -1;
        for (int i = 0; f.names[3 * i]; ++i) {
            bool is_same = true;
            for (int k = 0; k < 3; ++k) is_same = is_same && (given[k] & ~0x20) == f.names[3 * i + k];
            if (is_same) return i + 1;
        }
        return -1;
    }
    static constexpr bool is_right_item(int field, text item) {
        if (item == "*") return true;
        bool const is_day = field == day_of_month || field == day_of_week;
        if (is_day && (item == "?" || item == "L")) return true;
        if (field == day_of_month && item == "LW") return true;
        if (field == day_of_month && item.size > 1 && (item.back() | 0x20) == 'w')
            return value_in(field, {item.data, item.size - 1}) > 0;
        if (field == day_of_month && starts_with(item, text_of("L-"))) return value_in(field, {item.data + 2, item.size - 2}) > 0;
        if (field == day_of_week && item.size > 1 && item.back() == 'L') return value_in(field, {item.data, item.size - 1}) > 0;
        text rest = item;
        if (field == day_of_week && find_character(item.data, item.data + item.size, '#') != item.data + item.size) {
            int const day = value_in(field, cut_part(rest, '#'));
            int const which = number_of(rest);
            return day > 0 && which >= 1 && which <= 5;
        }
        text range = cut_part(rest, '/');
        bool const has_step = range.size != item.size;
        int const step = number_of(rest);
        if (has_step && (step < 1 || step > fields[field].greatest)) return false;
        if (range == "*" || (has_step && range.empty())) return true;
        text last = range;
        text const first = cut_part(last, '-');
        return value_in(field, first) >= 0 && (first.size == range.size || value_in(field, last) >= 0);
    }

    // --- at(yyyy-mm-ddThh:mm:ss)

    constexpr schedule_fault check_at(text inside) const {
        if (service == schedule_service::rules) return no(text_of("at()"), " is for schedules of EventBridge Scheduler");
        constexpr char form[] = "dddd-dd-ddTdd:dd:dd";
        bool has_form = inside.size >= 19;
        for (int i = 0; i < 19 && has_form; ++i) has_form = form[i] == 'd' ? is_digit(inside[i]) : inside[i] == form[i];
        if (!has_form) return no(inside, " is no time such as 2026-11-22T12:00:00");
        if (inside.size > 19) {
            bool const is_zone = inside[19] == 'Z' || inside[19] == '+' || inside[19] == '-' || inside[19] == '.';
            return is_zone ? no_expression({{whole.data, 3 + 19}, text_of(")")})
                           : no(inside, " is no time such as 2026-11-22T12:00:00");
        }
        int const y = number_of({inside.data, 4});
        int const m = number_of({inside.data + 5, 2});
        int const d = number_of({inside.data + 8, 2});
        bool const is_leap = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
        int const days = m == 2 && !is_leap ? 28 : days_of({inside.data + 5, 2});
        if (m < 1 || m > 12 || d < 1 || d > days) return no({inside.data, 10}, " is no date");
        bool const is_time =
            number_of({inside.data + 11, 2}) < 24 && number_of({inside.data + 14, 2}) < 60 && number_of({inside.data + 17, 2}) < 60;
        return is_time ? right() : no({inside.data + 11, 8}, " is no time of a day");
    }
};

constexpr schedule_fault check_schedule(text expression, schedule_service service) {
    return schedule_reader{expression, service}.check();
}

}
