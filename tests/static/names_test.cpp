// Names of states, machines and resources: what is allowed.
#include "check.hpp"

#include <aslant/services/lambda.hpp>
#include <aslant/services/iam.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr name n(char const* words) { return {{}, terminated(words)}; }
constexpr char const eighty[] = "0123456789abcdefghijABCDEFGHIJ!!!!!!!!!!0123456789abcdefghijABCDEFGHIJ!!!!!!!!!!";
constexpr char const eighty_one[] = "0123456789abcdefghijABCDEFGHIJ!!!!!!!!!!0123456789abcdefghijABCDEFGHIJ!!!!!!!!!!.";
static_assert(sizeof(eighty) == 81 && sizeof(eighty_one) == 82);
constexpr char const eighty_wide[] =
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü€€€€€€€€€€€€€€€€€€€€😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀";
constexpr char const eighty_one_wide[] =
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü€€€€€€€€€€€€€€€€€€€€😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀ü";

// states (rules 2.1, 2.2): 1 to 80 code points of UTF-8
constexpr said named(core::literal state) { return check(state_machine("M", start_at(state), succeed(state))); }
static_assert(named("A").nothing() && named(eighty).nothing() && named(eighty_wide).nothing() && named(" ").nothing() &&
              named("a\nb \x01").nothing());
static_assert(named(eighty_one).only(rule::state_name_too_long) && named(eighty_one).all.found[0].number == 81);
static_assert(named(eighty_one_wide).only(rule::state_name_too_long) && named(eighty_one_wide).all.found[0].number == 81);
static_assert(named("").only(rule::state_name_empty) && named("\xFF").only(rule::state_name_not_utf8) &&
              named("a\xC3").only(rule::state_name_not_utf8));
static_assert(named(3).times(rule::name_missing) == 1);

// machines: a logical id
static_assert(is_logical_id(n("A")) && is_logical_id(n("0")) && is_logical_id(n("CheckoutMachine2")) &&
              is_logical_id({text_of("Check"), text_of("outRole")}));
static_assert(!is_logical_id(n("")) && !is_logical_id(n("a-b")) && !is_logical_id(n("a b")) && !is_logical_id(n("a_b")) &&
              !is_logical_id(n("AWS::Region")) && !is_logical_id(n("Müller")) && !is_logical_id(n("a.b")) &&
              !is_logical_id({text_of("Check"), text_of("-out")}));
template <int Size> constexpr bool is_id_of_size() {
    char characters[Size]{};
    for (char& c : characters) c = 'a';
    return is_logical_id({{}, {characters, Size}});
}
static_assert(is_id_of_size<255>() && !is_id_of_size<256>());
static_assert(check(state_machine("M-1", start_at("A"), succeed("A"))).only(rule::logical_id) &&
              check(state_machine("", start_at("A"), succeed("A"))).only(rule::logical_id));

// a machine's physical name
constexpr bool is_name(char const* words) { return fault_of_machine_name(n(words)) == nullptr; }
static_assert(is_name("a") && is_name("Order-processing_2.0") && is_name("Bestellprüfung") && is_name("注文") &&
              is_name("a+b=c@d!(e)'"));
static_assert(!is_name("") && !is_name("a b") && !is_name("a\tb") && !is_name("a\nb") && !is_name("\x01") && !is_name("\x7F") &&
              !is_name("a\xC2\x80") && !is_name("\xC2\x9F"));
constexpr bool each_is_refused() {
    constexpr char const refused[] = "<>{}[]?*\"#%\\^|~`$&,;:/";
    for (int i = 0; refused[i]; ++i) {
        char const words[]{'a', refused[i], 'b', 0};
        if (is_name(words)) return false;
    }
    return true;
}
static_assert(each_is_refused());
static_assert(!is_name("a\xFF"), "not UTF-8");
template <int Size> constexpr bool is_name_of_size() {
    char characters[2 * Size]{};
    for (int i = 0; i < Size; ++i) characters[2 * i] = '\xC3', characters[2 * i + 1] = '\xBC';
    return fault_of_machine_name({{}, {characters, 2 * Size}}) == nullptr;
}
static_assert(is_name_of_size<80>() && !is_name_of_size<81>(), "80 characters, not bytes");
static_assert(
    check(state_machine("M", state_machine_name("Order processing"), start_at("A"), succeed("A"))).only(rule::machine_name));
static_assert(check(state_machine("M", property("StateMachineName", "a/b"), start_at("A"), succeed("A"))).only(rule::machine_name));
static_assert(
    check(state_machine("M", property("StateMachineName", sub("${AWS::StackName}-a")), start_at("A"), succeed("A"))).nothing(),
    "known to the stack alone");

// types of resources
static_assert(is_resource_type(text_of("AWS::S3::Bucket")) && is_resource_type(text_of("AWS::SSM::Parameter::Value")) &&
              is_resource_type(text_of("Custom::Mine")) && is_resource_type(text_of("Alexa::ASK::Skill")));
static_assert(!is_resource_type(text_of("")) && !is_resource_type(text_of("AWS::S3")) &&
              !is_resource_type(text_of("AWS:S3:Bucket")) && !is_resource_type(text_of("S3::Bucket")) &&
              !is_resource_type(text_of("AWS::S3::")) && !is_resource_type(text_of("::S3::Bucket")) &&
              !is_resource_type(text_of("AWS::S3::Bucket::")) && !is_resource_type(text_of("AWS::::Bucket")) &&
              !is_resource_type(text_of("AWS::S3:: Bucket")) && !is_resource_type(text_of("AWS::S3:::Bucket")) &&
              !is_resource_type(text_of("Custom::")));

// in a stack: no id twice, not even one that comes with another resource
constexpr auto machine = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto role = iam::role("CheckoutRole", property("AssumeRolePolicyDocument", object()));
static_assert(check_stack(core::stack("S", machine)).nothing());
static_assert(check_stack(core::stack("S", machine, machine)).only(rule::logical_id_duplicate));
static_assert(check_stack(core::stack("S", machine, role)).only(rule::logical_id_duplicate) &&
              check_stack(core::stack("S", role, machine)).only(rule::logical_id_duplicate));
static_assert(
    check_stack(core::stack("S", state_machine("Checkout", property("RoleArn", get_att(role, "Arn")), start_at("A"), succeed("A")),
                            role))
        .nothing());
constexpr auto f =
    lambda::function("Charge", lambda::inline_code("x"), lambda::handler("index.handler"), lambda::runtime::python3_13);
static_assert(check_stack(core::stack("S", f, resource("ChargeLogGroup", "AWS::Logs::LogGroup"))).only(rule::logical_id_duplicate));
static_assert(check_stack(core::stack("S", f, states(states(f)))).only(rule::logical_id_duplicate));
static_assert(check_stack(core::stack("S")).only(rule::stack_empty) &&
              check_stack(core::stack("S", description("nothing"))).only(rule::stack_empty));
static_assert(check_stack(core::stack("S-1", f)).only(rule::logical_id) &&
              check_stack(core::stack("S", resource("a-b", "AWS::SNS::Topic"))).only(rule::logical_id));
static_assert(check_stack(core::stack("S", resource("A", "AWS::SNS"))).only(rule::resource_type));
static_assert(check_stack(core::stack("S", output("Name", ref("Nobody")), f)).only(rule::reference_missing));
static_assert(check_stack(core::stack("S", output("Name", sub("${Nobody.Arn}-${AWS::Region}-${!Literal}")), f))
                  .only(rule::reference_missing));

}
