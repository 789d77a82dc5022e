// "Did you mean": the nearest right text, or none where nothing is near.
#include "check.hpp"

#include <aslant/services/s3.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr name n(char const* words) { return {{}, terminated(words)}; }

static_assert(distance(n("abc"), n("abc")) == 0 && distance(n(""), n("abc")) == 3 && distance(n("abc"), n("")) == 3);
static_assert(distance(n("abc"), n("abd")) == 1 && distance(n("abc"), n("ab")) == 1 && distance(n("abc"), n("xabc")) == 1);
static_assert(distance(n("kitten"), n("sitting")) == 3);
static_assert(distance(n("Record"), n("Rceord")) == 1, "two characters in the wrong order are one slip");
static_assert(distance(n("abc"), {text_of("a"), text_of("bc")}) == 0, "of names in two parts as well");

// What a Next that names no state is told.
constexpr bool suggests(core::literal wanted, char const* nearest) {
    auto const machine =
        state_machine("M", start_at("Charge card"),
                      sequence(pass("Charge card"), pass("Record", next(wanted)),
                               map("Notify", item_processor(start_at("Send"), pass("Send", end))), pass("Recall", end)));
    said const found = check(machine);
    return found.only(rule::next_missing) && found.all.found[0].hint == n(nearest);
}
static_assert(suggests("recal", "Recall") && suggests("Reclal", "Recall") && suggests("Charge  card", "Charge card") &&
              suggests("Notfy", "Notify"));
static_assert(suggests("Recal", "Recall"), "of two that are near, the nearer one");
static_assert(suggests("Refund everything", "") && suggests("", "") && suggests("X", ""), "nothing is near");
static_assert(suggests("Sent", ""), "a state of another scope is no help");
static_assert(suggests("This name is far longer than any name that a state may have, and so it is not near to anything at all",
                       ""));

// it stands in the finding, for each transition
template <class P> constexpr bool hints(P const& wrong, rule r) {
    said const found = check(state_machine("M", start_at("A"), wrong, pass("Record", end)));
    return found.count() == 1 && found.all.found[0].broken == r && found.all.found[0].hint == n("Record");
}
constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
static_assert(hints(pass("A", next("Recor")), rule::next_missing));
static_assert(hints(choice("A", when(is_null("$.a"), "Record"), otherwise("Recor")), rule::default_missing));
static_assert(hints(choice("A", when(is_null("$.a"), "Recor"), otherwise("Record")), rule::choice_next_missing));
static_assert(hints(task("A", f, next("Record"), catch_all("Recor")), rule::catch_next_missing));
static_assert(check(state_machine("M", start_at("Recor"), pass("Record", end))).all.found[0].hint == n("Record"));

// and for what a stack refers to
constexpr auto bucket = s3::bucket("Objects");
constexpr auto wrong = core::stack("S", bucket, output("Name", ref("Object")));
static_assert(check_stack(wrong).only(rule::reference_missing) && check_stack(wrong).all.found[0].hint == n("Objects"));
static_assert(check_stack(core::stack("S", bucket, output("Name", ref("AWS::Regio")))).all.found[0].hint == n("AWS::Region"));
static_assert(check_stack(core::stack("S", bucket, output("Name", ref("AWS::Region")))).nothing());

}
