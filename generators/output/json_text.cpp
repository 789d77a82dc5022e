#include <generators/output/json_text.hpp>

#include <cmath>

#include <nlohmann/json.hpp>

#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {
namespace {

// The way from the root to a value; turned into text only where something is wrong.
struct place {
    place const* parent;
    std::string const* name;   // null: an item of a list
    std::size_t index;

    std::string pointer() const {
        if (!parent) return "";
        return parent->pointer() + "/" + (name ? pointer_token(*name) : std::to_string(index));
    }
};

[[noreturn]] void refuse(char const* what, place const& at) {
    auto const pointer = at.pointer();
    throw output_error(std::string(what) + (pointer.empty() ? " at the root" : " at " + one_line(pointer)));
}

void require_writable(json const& value, place const& at) {
    switch (value.type()) {
        case json::value_t::object: {
            for (auto const& [name, member] : value.get_ref<json::object_t const&>()) {
                place const here{&at, &name, 0};
                if (!is_utf8(name)) refuse("a name that is not valid UTF-8", here);
                require_writable(member, here);
            }
            break;
        }
        case json::value_t::array: {
            std::size_t index = 0;
            for (auto const& item : value) require_writable(item, place{&at, nullptr, index++});
            break;
        }
        case json::value_t::string:
            if (!is_utf8(value.get_ref<std::string const&>())) refuse("a text that is not valid UTF-8", at);
            break;
        case json::value_t::number_float:
            if (!std::isfinite(value.get<double>())) refuse("a number that is not finite", at);
            break;
        case json::value_t::binary:
        case json::value_t::discarded: refuse("a value that JSON does not have", at);
        default: break;
    }
}

}

void require_writable(json const& value) { require_writable(value, place{nullptr, nullptr, 0}); }

std::string json_text(json const& value) {
    require_writable(value);
    return value.dump(2) + '\n';
}

std::string compact_json_text(json const& value) {
    require_writable(value);
    return value.dump();
}

std::string pointer_token(std::string const& name) {
    std::string token;
    for (char const c : name) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

}
