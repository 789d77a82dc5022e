// Names of errors. Those that start with States. are the language's own.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

enum class error_name : unsigned char {
    of_user,       // or of a service: it does not start with States.
    all,           // States.ALL: matches all but what is terminal
    task_failed,   // States.TaskFailed: matches what a task may fail with, but for timeouts and what is terminal
    timeout,
    terminal,   // matched by its own name only
    other,
    unknown   // it starts with States. all the same
};

struct reserved_error {
    error_name meaning;
    char const* rest;   // of its name, after States.
};

// States Language: "Appendix A"; Step Functions guide: "Handling errors". The usual ones are first.
inline constexpr reserved_error reserved_errors[]{
    {error_name::all, "ALL"},
    {error_name::timeout, "Timeout"},
    {error_name::task_failed, "TaskFailed"},
    {error_name::terminal, "DataLimitExceeded"},
    {error_name::terminal, "Runtime"},
    {error_name::timeout, "HeartbeatTimeout"},
    {error_name::other, "Permissions"},
    {error_name::other, "ResultPathMatchFailure"},
    {error_name::other, "ParameterPathFailure"},
    {error_name::other, "QueryEvaluationError"},
    {error_name::other, "BranchFailed"},
    {error_name::other, "NoChoiceMatched"},
    {error_name::other, "IntrinsicFailure"},
    {error_name::other, "ExceedToleratedFailureThreshold"},
    {error_name::other, "ItemReaderFailed"},
    {error_name::other, "ResultWriterFailed"},
    {error_name::other, "Http.Socket"},
};
inline constexpr text reserved_start{"States.", 7};

// Two letters tell most of the others: every retrier and catcher of a machine asks.
constexpr error_name meaning_of(text error) {
    if (error.size < 7 || error.data[0] != 'S' || error.data[6] != '.' || !starts_with(error, reserved_start))
        return error_name::of_user;
    char const* const begin = error.data + 7;
    char const* const last = error.data + error.size;
    for (reserved_error const& r : reserved_errors) {
        char const* at = begin;
        char const* rest = r.rest;
        while (at != last && *rest && *at == *rest) ++at, ++rest;
        if (at == last && *rest == 0) return r.meaning;
    }
    // Http.StatusCode.404 and the like
    if (last - begin != 19 || !starts_with({begin, 19}, {"Http.StatusCode.", 16}) || begin[16] == '0') return error_name::unknown;
    for (int i = 16; i < 19; ++i)
        if (begin[i] < '0' || begin[i] > '9') return error_name::unknown;
    return error_name::other;
}
constexpr error_name meaning_of(name const& error) {
    if (error.first.empty()) return meaning_of(error.second);
    char joined[48]{};   // longer than each of them
    int size = 0;
    for (; size < error.size() && size < 48; ++size) joined[size] = error[size];
    return meaning_of(text{joined, size});
}

// Whether States.TaskFailed matches an error, whatever the task is.
constexpr bool is_task_failure(error_name e) { return e == error_name::of_user || e == error_name::other; }

}
