#include "worker.hpp"

#include <aslant/generators/payload_json.hpp>

namespace parcels {

parcel pack(order const& wanted) {
    parcel packed{"P-" + wanted.id, 0.25};   // the box
    for (line const& one : wanted.lines) packed.kilograms += one.count * one.kilograms;
    return packed;
}

std::string work(std::string const& input) {
    return aslant::to_json(pack(aslant::from_json<order>(nlohmann::json::parse(input)))).dump();
}

}
