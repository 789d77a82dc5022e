// The worker takes what the machine hands it, and gives what the machine reads.
#include <iostream>
#include <stdexcept>

#include <aslant/generators/payload_json.hpp>

#include "worker.hpp"

namespace {

int failures = 0;
void check(bool is_right, char const* what) {
    if (is_right) return;
    std::cerr << "not so: " << what << "\n";
    ++failures;
}

std::string refusal(char const* input) {
    try {
        parcels::work(input);
    } catch (std::invalid_argument const& problem) {
        return problem.what();
    }
    return "none";
}

}

int main() {
    parcels::order const order{"17", "Hafenstrasse 4", {{"tea", 4, 0.5}, {"pot", 1, 1.25}}, {}};
    std::string const output = parcels::work(aslant::to_json(order).dump());
    check(output == R"({"kilograms":3.5,"trackingNumber":"P-17"})", "a parcel weighs what is in it and the box");
    check(aslant::from_json<parcels::parcel>(nlohmann::json::parse(output)).tracking_number == "P-17", "it has a number");

    check(refusal(R"({"id": "17", "address": "", "lines": [{"sku": "tea", "count": "4", "kilograms": 1}]})") ==
              "$.lines[0].count: a number is wanted, this is a string",
          "a line with a text as its count is refused");
    check(refusal(R"({"id": "17", "lines": []})") == "$.address: it is missing", "an order without an address is refused");
    return failures;
}
