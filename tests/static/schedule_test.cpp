// Schedule expressions of rules of EventBridge and of EventBridge Scheduler.
#include <aslant/language/schedule.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::core;

namespace {

constexpr schedule_fault of_rule(char const* expression) { return check_schedule(terminated(expression), schedule_service::rules); }
constexpr schedule_fault of_scheduler(char const* expression) {
    return check_schedule(terminated(expression), schedule_service::scheduler);
}
constexpr bool is_rule(char const* expression) { return !of_rule(expression).is_wrong; }
constexpr bool is_schedule(char const* expression) { return !of_scheduler(expression).is_wrong; }
constexpr bool is_both(char const* expression) { return is_rule(expression) && is_schedule(expression); }
constexpr bool is_neither(char const* expression) { return !is_rule(expression) && !is_schedule(expression); }
constexpr bool means(char const* expression, char const* nearest) {
    schedule_fault const fault = of_rule(expression);
    return fault.is_wrong && fault.nearest == name{{}, terminated(nearest)};
}
constexpr bool names(char const* expression, char const* part) {
    schedule_fault const fault = of_rule(expression);
    return fault.is_wrong && fault.words && fault.part == terminated(part);
}

// rate
static_assert(is_both("rate(1 minute)") && is_both("rate(5 minutes)") && is_both("rate(1 hour)") && is_both("rate(12 hours)") &&
              is_both("rate(1 day)") && is_both("rate(365 days)"));
static_assert(!is_rule("rate(1 minutes)") && is_schedule("rate(1 minutes)") && !is_rule("rate(5 minute)") &&
              is_schedule("rate(5 minute)"));
static_assert(means("rate(1 minutes)", "rate(1 minute)") && means("rate(5 minute)", "rate(5 minutes)") &&
              means("rate(2 day)", "rate(2 days)") && means("rate(1 hours)", "rate(1 hour)") &&
              means("rate(5 min)", "rate(5 minutes)") && means("rate(5 mins)", "rate(5 minutes)") &&
              means("rate(1 min)", "rate(1 minute)") && means("rate(5 Minutes)", "rate(5 minutes)") &&
              means("rate(5 h)", "rate(5 hours)") && means("rate(7 d)", "rate(7 days)"));
static_assert(is_neither("rate(0 minutes)") && is_neither("rate(-1 minutes)") && is_neither("rate(1.5 hours)") &&
              is_neither("rate(five minutes)") && is_neither("rate(5 seconds)") && is_neither("rate(5)") &&
              is_neither("rate(5 minutes ago)") && is_neither("rate()") && is_neither("rate(5 weeks)"));
static_assert(names("rate(30 seconds)", "seconds") && names("rate(0 minutes)", "0") && names("rate(x minutes)", "x"));

// what is no expression
static_assert(is_neither("") && is_neither("5 minutes") && is_neither("rate 5 minutes") && is_neither("rate(5 minutes") &&
              is_neither("every(5 minutes)") && is_neither("Rate(5 minutes)") && is_neither("* * * * *") && is_neither(")") &&
              is_neither("cron()"));

// cron
static_assert(is_both("cron(0 12 * * ? *)") && is_both("cron(15 10 ? * 6L 2022-2030)") && is_both("cron(0/5 8-17 ? * MON-FRI *)") &&
              is_both("cron(0 9 ? * 2#1 *)") && is_both("cron(0 18 L * ? *)") && is_both("cron(0 8 1 * ? *)") &&
              is_both("cron(0 8 15W JAN,Jul ? 2026)") && is_both("cron(*/15 * ? * SUN,7 *)") && is_both("cron(0 0 LW * ? *)") &&
              is_both("cron(0,30 0-23/2 ? * tue#3 *)") && is_both("cron(59 23 31 12 ? 2199)") && is_both("cron(0  12 * *  ? *)") &&
              is_both("cron(0 0 29 2 ? *)") && is_both("cron(0 0 31 JAN ? *)") && is_both("cron(0 0 L-3 * ? *)"));
static_assert(is_neither("cron(60 12 * * ? *)") && is_neither("cron(0 24 * * ? *)") && is_neither("cron(0 12 0 * ? *)") &&
              is_neither("cron(0 12 32 * ? *)") && is_neither("cron(0 12 * 13 ? *)") && is_neither("cron(0 12 * 0 ? *)") &&
              is_neither("cron(0 12 ? * 0 *)") && is_neither("cron(0 12 ? * 8 *)") && is_neither("cron(0 12 * * ? 1969)") &&
              is_neither("cron(0 12 * * ? 2200)") && is_neither("cron(0 12 ? * MOO *)") && is_neither("cron(0 12 * FOO ? *)") &&
              is_neither("cron(L 12 * * ? *)") && is_neither("cron(? 12 * * ? *)") && is_neither("cron(0/0 12 * * ? *)") &&
              is_neither("cron(0/60 12 * * ? *)") && is_neither("cron(0 12 ? * 2#6 *)") && is_neither("cron(0 12 ? * 2# *)") &&
              is_neither("cron(0, 12 * * ? *)") && is_neither("cron(,0 12 * * ? *)") && is_neither("cron(5- 12 * * ? *)") &&
              is_neither("cron(a 12 * * ? *)") && is_neither("cron(0 12 30 2 ? *)") && is_neither("cron(0 12 31 JUN ? *)") &&
              is_neither("cron(0 12 15WW * ? *)") && is_neither("cron(0 12 W * ? *)"));
static_assert(names("cron(0 25 * * ? *)", "25") && names("cron(0,15,75 1 * * ? *)", "75") &&
              names("cron(0 12 ? * MON-FRY *)", "MON-FRY"));
static_assert(means("cron(0 12 * * *)", "cron(0 12 * * ? *)") && means("cron(0 12 * * ?)", "cron(0 12 * * ? *)") &&
              means("cron(0 12 ? * MON-FRI)", "cron(0 12 ? * MON-FRI *)") && means("cron(0 12 * * * *)", "cron(0 12 * * ? *)") &&
              means("cron(0 12 1 * * *)", "cron(0 12 1 * ? *)"));
static_assert(is_neither("cron(0 12 * * MON *)") && of_rule("cron(0 12 * * MON *)").nearest.empty() &&
              is_neither("cron(0 0 12 * * ? *)") && is_neither("cron(0 12 * *)") && is_neither("cron(0 12 * * * 2026)"));

// at
static_assert(is_schedule("at(2026-11-22T12:00:00)") && !is_rule("at(2026-11-22T12:00:00)") &&
              is_schedule("at(2028-02-29T23:59:59)"));
static_assert(is_neither("at(2026-02-29T12:00:00)") && is_neither("at(2026-13-01T12:00:00)") &&
              is_neither("at(2026-11-31T12:00:00)") && is_neither("at(2026-11-22T24:00:00)") &&
              is_neither("at(2026-11-22 12:00:00)") && is_neither("at(2026-11-22)") && is_neither("at()") &&
              is_neither("at(2026-11-22T12:00:00Z)"));
static_assert(of_scheduler("at(2026-11-22T12:00:00Z)").nearest == name{{}, text_of("at(2026-11-22T12:00:00)")});

}
