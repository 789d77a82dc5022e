// How references between resources, and who wrote a property, stand in the model.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

enum class reference_form : short { ref, get_att, logical_id, condition, mapping };

constexpr bool is_part(node const& n, section of) { return n.what == kind::stack_part && n.detail == short(of); }

// A reference node has two children: the logical id, and the type of the resource.
constexpr name referred_id(node const* reference) { return name_of(reference[1]); }
constexpr reference_form form_of(node const& reference) { return reference_form(reference.bits); }

// The detail of a reference by a logical id that a builder was given, which has to be of the type that stands in it.
inline constexpr short must_be_of_type = 1;

// The detail of a resource that CloudFormation never changes: its logical id ends with a hash of what it is made of, so that there is another
// one when that changes.
inline constexpr short named_after_content = 2;

// The detail of a resource that is what one sender needs of the policy of a queue, a topic or a bucket: all of them become one policy, and
// have its logical id. Where a policy is not needed for anybody else, some of them need none.
inline constexpr short part_of_policy = 3;
inline constexpr short part_of_another_policy = 4;
constexpr bool is_part_of_policy(node const& n) {
    return n.what == kind::stack_resource && (n.detail == part_of_policy || n.detail == part_of_another_policy);
}

// Whose a property is: the user's, by a builder's function or by its name, a default of the builder, one that the builder's policies depend
// on, or one that nobody may write because it would make them wrong.
enum class written_by : short { user, user_by_name, builder, builder_alone, nobody };

inline constexpr char const* machine_type = "AWS::StepFunctions::StateMachine";

// The role of a machine is made with it, unless the user gives one: property("RoleArn", …).
constexpr name role_of_machine(name const& machine) {
    return {machine.first.empty() ? machine.second : machine.first, text_of("Role")};
}

}
