// What flows through the machine, and what its worker gets and gives back: one description for both.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <aslant/payload/record.hpp>

namespace parcels {

struct line {
    std::string sku;
    int count;
    double kilograms;   // of one piece
};
ASLANT_RECORD(line, sku, count, kilograms);

struct order {
    std::string id;
    std::string address;
    std::vector<line> lines;
    std::optional<std::string> note;
};
ASLANT_RECORD(order, id, address, lines, note);

struct parcel {
    std::string tracking_number;
    double kilograms;
};
ASLANT_RECORD(parcel, (tracking_number, "trackingNumber"), kilograms);

// What the machine ends with.
struct shipment {
    std::string order;
    std::string carrier;
    std::string tracking_number;
};
ASLANT_RECORD(shipment, order, carrier, (tracking_number, "trackingNumber"));

}
