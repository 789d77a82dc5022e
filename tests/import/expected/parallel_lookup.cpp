// FunWithMath.asl.json, as `aslant import` has written it.
// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, the compiler says
// what has to be known for a role of its own.
#include <aslant/aslant.hpp>
#include <aslant/template.hpp>

using namespace aslant;

constexpr auto parallel_lookup = state_machine("ParallelLookup",
    definition_substitutions(field("Add", ref("Add")), field("Subtract", ref("Subtract"))),
    property("RoleArn", ref("RoleArn")),
    comment("Parallel Example."),
    start_at("FunWithMath"),
    parallel("FunWithMath",
        branch(
            start_at("Add"),
            task("Add", resource(substitution("Add")), timeout(minutes(5)), end)),
        branch(
            start_at("Subtract"),
            task("Subtract", resource(substitution("Subtract")), timeout(minutes(5)), end)),
        end));

static_assert(verify<parallel_lookup>::ok);

constexpr auto parallel_lookup_stack = stack("ParallelLookupStack",
    parameter("Add", "String"), parameter("Subtract", "String"), parameter("RoleArn", "String"), parallel_lookup);

int main(int argc, char** argv) { return generate<parallel_lookup_stack>(argc, argv); }
