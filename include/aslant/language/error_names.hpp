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
    text rest;   // of its name, after States.
};

// States Language: "Appendix A"; Step Functions guide: "Handling errors". The usual ones are first.
inline constexpr reserved_error reserved_errors[]{
    {error_name::all, text_of("ALL")},
    {error_name::timeout, text_of("Timeout")},
    {error_name::task_failed, text_of("TaskFailed")},
    {error_name::terminal, text_of("DataLimitExceeded")},
    {error_name::terminal, text_of("Runtime")},
    {error_name::timeout, text_of("HeartbeatTimeout")},
    {error_name::other, text_of("Permissions")},
    {error_name::other, text_of("ResultPathMatchFailure")},
    {error_name::other, text_of("ParameterPathFailure")},
    {error_name::other, text_of("QueryEvaluationError")},
    {error_name::other, text_of("BranchFailed")},
    {error_name::other, text_of("NoChoiceMatched")},
    {error_name::other, text_of("IntrinsicFailure")},
    {error_name::other, text_of("ExceedToleratedFailureThreshold")},
    {error_name::other, text_of("ItemReaderFailed")},
    {error_name::other, text_of("ResultWriterFailed")},
    {error_name::other, text_of("Http.Socket")},
};
inline constexpr text reserved_start{"States.", 7};

// Two letters tell most of the others: every retrier and catcher of a machine asks.
constexpr error_name meaning_of(text error) {
    if (error.size < 7 || error.data[0] != 'S' || error.data[6] != '.' || !starts_with(error, reserved_start))
        return error_name::of_user;
    char const* const begin = error.data + 7;
    char const* const last = error.data + error.size;
    for (reserved_error const& r : reserved_errors)
        if (r.rest.size == last - begin && r.rest == text{begin, r.rest.size}) return r.meaning;
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
