// The words of a definition: which field a word is, and what type of JSON value it takes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <aslant/model/kind.hpp>

namespace aslant::generators {

// The field that has this word; where several kinds share it, the one that `owner` has. Iterator and a Map's Parameters are old words.
std::optional<core::kind> kind_of_field(core::kind owner, std::string_view word);
bool is_old_word(core::kind owner, std::string_view word);

// Every word that a state, a scope, a rule, a retrier or a catcher may have: what a misspelt one may have been meant to be.
std::vector<std::string_view> words_of_owner(core::kind owner);

// What a field takes.
enum class field_form {
    words,           // a text
    path,            // a text or null: the rules say where null is wrong
    computed_path,   // a path or an intrinsic function
    integer,
    number,
    end,        // true or false
    any,        // any JSON value: the rules say what it may be
    settings,   // an object whose members the language names
    fields,     // an object with fields of its own
    scope,      // an object with StartAt and States
    scopes,
    rules,
    handlers,   // retriers or catchers
    errors      // the names of errors
};
field_form form_of_field(core::kind field);

// "a text", "null": with its article, for messages.
inline std::string_view type_words(core::form type) { return core::json_word(type); }
std::string_view type_words(field_form);

}
