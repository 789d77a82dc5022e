// Payload types and JSON, in a program that links the installed library.
#include <aslant/generators/payload_json.hpp>
#include <aslant/payload/events.hpp>

namespace shop {
struct charge {
    std::string order;
    double total;
};
ASLANT_RECORD(charge, order, total);
}

int main() {
    nlohmann::json const json = aslant::to_json(shop::charge{"A-1", 9.5});
    auto const again = aslant::from_json<shop::charge>(json);
    bool const has_schema = aslant::json_schema<aslant::s3::object_created>().contains("$defs");
    return again.order == "A-1" && again.total == 9.5 && has_schema ? 0 : 1;
}
