// Records of a shop, for tests of payloads.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <aslant/payload.hpp>

namespace shop {

struct item {
    std::string sku;
    int quantity;
    std::vector<std::string> tags;
};
ASLANT_RECORD(item, sku, quantity, tags);

struct address {
    std::string street;
    std::string zip;
};
ASLANT_RECORD(address, street, zip);

struct receipt {
    std::string charge_id;
    bool approved;
};
ASLANT_RECORD(receipt, charge_id, approved);

struct shipping {
    std::string id;
    receipt payment;
};
ASLANT_RECORD(shipping, id, payment);

struct lane {
    std::vector<item> items;
    int weight;
};
ASLANT_RECORD(lane, items, weight);

struct plan {
    std::vector<lane> lanes;
    std::optional<int> budget;
};
ASLANT_RECORD(plan, lanes, budget);

}
