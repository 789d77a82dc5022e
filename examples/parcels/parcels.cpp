// An activity packs an order, and the machine says which carrier takes the parcel. Every payload has a type, which the activity's worker
// (worker.cpp) shares.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/warnings.hpp>

#include "parcels.hpp"

using namespace aslant;

constexpr auto packing = resource("PackingActivity", "AWS::StepFunctions::Activity", property("Name", sub("${AWS::StackName}-Packing")));

// To wait for an activity needs no permission.
constexpr auto machine_arn = sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-SendParcel");
constexpr auto role = iam::role("SendParcelExecutionRole",
                                iam::assumed_by("states.amazonaws.com", iam::from_this_account_and(machine_arn)));

constexpr auto send_parcel = state_machine(
    "SendParcel", input<parcels::order>, returns<parcels::shipment>,
    property("StateMachineName", sub("${AWS::StackName}-SendParcel")), property("RoleArn", get_att(role, "Arn")),
    start_at("Pack"),
    sequence(
        task("Pack", resource(packing), takes<parcels::order>, returns<parcels::parcel>, result_path("$.parcel"),
             timeout(hours(4)), heartbeat(minutes(10)),
             catch_errors("Parcels.Unreadable", "Refused", result_path("$.error")),
             catch_errors("States.Timeout", "Late")),
        choice("Heavy?",
               when(var("$.parcel.kilograms") > 20, "By truck"),
               otherwise("By post"))),
    pass("By truck", parameters(object(field("order", path("$.id")), field("carrier", "truck"),
                                       field("trackingNumber", path("$.parcel.trackingNumber")))), end),
    pass("By post", parameters(object(field("order", path("$.id")), field("carrier", "post"),
                                      field("trackingNumber", path("$.parcel.trackingNumber")))), end),
    fail("Refused", error_path("$.error.Error"), cause_path(format("{}: {}", path("$.id"), path("$.error.Cause")))),
    fail("Late", error("Parcels.Late")));

static_assert(verify<send_parcel, fully_typed | warnings_as_errors>::ok);

constexpr auto depot = stack("Depot", description("Orders are packed by people and sent."), packing, role, send_parcel,
                             output("SendParcelArn", ref(send_parcel)), output("PackingActivityArn", ref(packing)));

int main(int argc, char** argv) { return generate<depot>(argc, argv); }
