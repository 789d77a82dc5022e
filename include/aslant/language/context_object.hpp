// The Context Object: what `$$` is in a path, and `$states.context` in JSONata. (Step Functions Developer Guide, "Context object")
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// What a reference to it reads.
struct context_member {
    bool is_known;
    text unknown;                  // the first name that is no member, where it is not known
    char const* const* possible;   // the names that could have stood there
    int possible_count;
    bool is_task;       // what has the task token in it: the whole, Task or Task.Token
    bool is_token;      // Task, which is there where a task waits for its token
    bool is_map_item;   // Map, which is there in what a Map runs
};

// Each object's members are together; members_of_context says where.
inline constexpr char const* context_names[] = {
    "Execution", "State",       "StateMachine", "Task",    "Map",                                        // of the whole
    "Id",        "Input",       "Name",         "RoleArn", "StartTime", "RedriveCount", "RedriveTime",   // Execution
    "Name",      "EnteredTime", "RetryCount",                                                            // State
    "Id",        "Name",                                                                                 // StateMachine
    "Token",                                                                                             // Task
    "Item",                                                                                              // Map
    "Index",     "Value",       "Key",          "Source"                                                 // Map.Item
};
struct context_names_range {
    int first, count;
};
constexpr context_names_range members_of_context(int name) {
    switch (name) {
        case -1: return {0, 5};    // the whole
        case 0: return {5, 7};     // Execution
        case 1: return {12, 3};    // State
        case 2: return {15, 2};    // StateMachine
        case 3: return {17, 1};    // Task
        case 4: return {18, 1};    // Map
        case 18: return {19, 4};   // Map.Item
        case 6:                    // Execution.Input
        case 20: return {0, -1};   // Map.Item.Value: any
        default: return {0, 0};
    }
}

// `members` is what follows its root, as it is written: `.Execution.Id`, `['Execution']`. A step that is no name ends the check.
constexpr context_member find_context_member(text members) {
    context_member result{true, {}, nullptr, 0, members.size == 0, false, false};
    char const* at = members.data;
    char const* const last = at + members.size;
    int name = -1;
    while (last - at > 2 || (at != last && *at == '.')) {
        bool const is_quoted = *at == '[';
        char const quote = is_quoted ? at[1] : '.';
        if (is_quoted ? quote != '\'' && quote != '"' : *at != '.') return result;
        char const* const first = at + (is_quoted ? 2 : 1);
        char const* stop = first;
        while (stop != last && *stop != quote && (is_quoted || (*stop != '[' && *stop > ' '))) ++stop;
        if (stop == first || *first == '*' || *first == '`') return result;
        context_names_range const range = members_of_context(name);
        if (range.count < 0) return result;
        text const found{first, int(stop - first)};
        int next = range.first;
        while (next < range.first + range.count && !(terminated(context_names[next]) == found)) ++next;
        if (next == range.first + range.count) return {false, found, context_names + range.first, range.count, false, false, false};
        name = next;
        if (name == 3) result.is_task = result.is_token = true;
        if (name == 4) result.is_map_item = true;
        at = stop;
        if (is_quoted) at = last - stop > 1 ? stop + 2 : last;
    }
    return result;
}

}
