// The members of the Context Object.
#include <aslant/language/context_object.hpp>

using namespace aslant::core;

namespace {

constexpr context_member found(char const* members) { return find_context_member(terminated(members)); }
constexpr bool known(char const* members) { return found(members).is_known; }
constexpr bool unknown(char const* members, char const* name, int possible, char const* first) {
    context_member const m = found(members);
    return !m.is_known && m.unknown == terminated(name) && m.possible_count == possible &&
           (possible == 0 || terminated(m.possible[0]) == terminated(first)) && !m.is_task && !m.is_token && !m.is_map_item;
}

// every name there is, each under its own object
static_assert(known("") && known(".Execution") && known(".State") && known(".StateMachine") && known(".Task") && known(".Map"));
static_assert(known(".Execution.Id") && known(".Execution.Input") && known(".Execution.Name") && known(".Execution.RoleArn") &&
              known(".Execution.StartTime") && known(".Execution.RedriveCount") && known(".Execution.RedriveTime"));
static_assert(known(".State.Name") && known(".State.EnteredTime") && known(".State.RetryCount") && known(".StateMachine.Id") &&
              known(".StateMachine.Name") && known(".Task.Token"));
static_assert(known(".Map.Item") && known(".Map.Item.Index") && known(".Map.Item.Value") && known(".Map.Item.Key") &&
              known(".Map.Item.Source"));
static_assert(known("['Execution']['Id']") && known("[\"State\"].Name") && known(".Map['Item'].Index"));

// what is not there, and what could have been
static_assert(unknown(".Exection.Id", "Exection", 5, "Execution") && unknown(".Execution.ID", "ID", 7, "Id") &&
              unknown(".State.Id", "Id", 3, "Name") && unknown(".StateMachine.Arn", "Arn", 2, "Id") &&
              unknown(".Task.token", "token", 1, "Token") && unknown(".Map.Index", "Index", 1, "Item") &&
              unknown(".Map.Item.value", "value", 4, "Index"));
static_assert(unknown("['DayOfWeek']", "DayOfWeek", 5, "Execution") && unknown(".Execution\\.Id", "Execution\\", 5, "Execution") &&
              unknown("['Execution.Id']", "Execution.Id", 5, "Execution") && unknown(".E", "E", 5, "Execution"));
static_assert(unknown(".Execution.Id.x", "x", 0, "") && unknown(".Map.Item.Index.x", "x", 0, "") &&
                  unknown(".Task.Token.x", "x", 0, ""),
              "below a text or number");

// what has any members
static_assert(known(".Execution.Input.any.thing") && known(".Execution.Input['a'][0]") && known(".Map.Item.Value.any[0].thing"));

// a step that is no name ends the check
static_assert(known("[0]") && known("[0].x") && known(".*.x") && known(".Execution[0].x") && known(".Execution.Id[0].x") &&
              known("..x") && known(".") && known("['") && known(".`Execution`"));

// where it is there
static_assert(found("").is_task && !found("").is_token && !found("").is_map_item);
static_assert(found(".Task").is_task && found(".Task").is_token && found(".Task.Token").is_task &&
              found("['Task']['Token']").is_token && !found(".Task.Token").is_map_item);
static_assert(found(".Map").is_map_item && found(".Map.Item.Value.a").is_map_item && !found(".Map.Item").is_task);
static_assert(!found(".Execution.Id").is_task && !found(".State.Name").is_token && !found(".Execution.Input.Task").is_token);

}
