// What people may do with machines who are no administrators: policies by the levels of the guide, and by tags.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/access.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;

struct order { std::string id; };
ASLANT_RECORD(order, id);

constexpr auto packing = sfn::activity("Packing", takes<order>, returns<order>);

constexpr auto pack_order = state_machine("PackOrder", input<order>, comment("A machine that several people have to do with."),
    property("Tags", array(object(field("Key", "environment"), field("Value", "production")))),
    start_at("Pack"),
    sequence(task("Pack", resource(packing), timeout(hours(8)), heartbeat(minutes(10))),
             succeed("Packed")));

static_assert(verify<pack_order>::ok);

// The role that developers may give to machines which they make.
constexpr auto machine_role = iam::role("DevelopersMachineRole", iam::assumed_by("states.amazonaws.com",
    iam::from_this_account_and(sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"))));

constexpr auto developers = iam::managed_policy("Developers", access::service_level(machine_role), access::machine_level(pack_order));
constexpr auto operators = iam::managed_policy("Operators", access::execution_level(pack_order));
constexpr auto packers = iam::managed_policy("Packers", access::activity_level(packing));
constexpr auto keep_production = iam::managed_policy("KeepProduction", access::keeps_tagged(access::tag<"environment">("production")));

constexpr auto people = stack("People", description("What people may do with a machine."), packing, pack_order, machine_role, developers,
                              operators, packers, keep_production, output("DevelopersArn", ref(developers)),
                              output("OperatorsArn", ref(operators)), output("PackersArn", ref(packers)),
                              output("KeepProductionArn", ref(keep_production)));

int main(int argc, char** argv) { return generate<people>(argc, argv); }
