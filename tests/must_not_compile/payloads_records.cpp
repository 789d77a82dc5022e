// What is wrong with an ASLANT_RECORD is said where the record is a payload.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/payload/record.hpp>
#include <optional>
#include <string>
#include <vector>
using namespace aslant;

template <class Input> constexpr auto machine_of(core::literal id) { return state_machine(id, start_at("A"), pass("A", end), input<Input>); }

// --- payload-record-member

struct misspelt {
    std::string id;
    double total;
};
ASLANT_RECORD(misspelt, id, totl);
constexpr auto of_misspelt = stack("S", machine_of<misspelt>("M"));
static_assert(verify<of_misspelt>::ok);   // says: state machine `M`: input<...> names `misspelt`, whose ASLANT_RECORD has `totl`, which is no public member of its objects (line N)
class hidden {
    std::string id;
};
ASLANT_RECORD(hidden, id);
constexpr auto of_hidden = stack("S", machine_of<hidden>("M"));
static_assert(verify<of_hidden>::ok);   // says: state machine `M`: input<...> names `hidden`, whose ASLANT_RECORD has `id`, which is no public member of its objects (line N)
struct computed {
    std::string id;
    double total() const;
};
ASLANT_RECORD(computed, id, total);
constexpr auto of_computed = stack("S", machine_of<computed>("M"));
static_assert(verify<of_computed>::ok);   // says: state machine `M`: input<...> names `computed`, whose ASLANT_RECORD has `total`, which is no public member of its objects (line N)
struct shared {
    static double total;
};
ASLANT_RECORD(shared, total);
constexpr auto of_shared = stack("S", machine_of<shared>("M"));
static_assert(verify<of_shared>::ok);   // says: state machine `M`: input<...> names `shared`, whose ASLANT_RECORD has `total`, which is no public member of its objects (line N)
struct referring {
    std::string& id;
};
ASLANT_RECORD(referring, id);
constexpr auto of_referring = stack("S", machine_of<referring>("M"));
static_assert(verify<of_referring>::ok);   // says: state machine `M`: input<...> names `referring`, whose ASLANT_RECORD has `id`, which is no public member of its objects (line N)
template <class Detail> struct event {
    std::string id;
    Detail detail;
};
ASLANT_RECORD_TEMPLATE((class Detail), (event<Detail>), id, details);
constexpr auto of_event = stack("S", machine_of<event<int>>("M"));
static_assert(verify<of_event>::ok);   // says: state machine `M`: input<...> names `event<int>`, whose ASLANT_RECORD has `details`, which is no public member of its objects (line N)
struct order {
    std::vector<misspelt> items;
};
ASLANT_RECORD(order, items);
constexpr auto of_order = stack("S", machine_of<order>("M"));
static_assert(verify<of_order>::ok);   // says: state machine `M`: input<...> names `misspelt`, whose ASLANT_RECORD has `totl`, which is no public member of its objects (line N)

// --- payload-record-name

struct twice {
    std::string id;
    double total;
};
ASLANT_RECORD(twice, id, (total, "id"));
constexpr auto of_twice = stack("S", machine_of<twice>("M"));
static_assert(verify<of_twice>::ok);   // says: state machine `M`: input<...> names `twice`, whose ASLANT_RECORD gives two members the name `id` (line N)
struct same_member {
    std::string id;
    std::optional<double> total;
};
ASLANT_RECORD(same_member, id, total, id);
constexpr auto of_same_member = stack("S", machine_of<same_member>("M"));
static_assert(verify<of_same_member>::ok);   // says: state machine `M`: input<...> names `same_member`, whose ASLANT_RECORD gives two members the name `id` (line N)

// --- payload-record-text

struct numbered {
    std::string id;
};
ASLANT_RECORD(numbered, (id, 5));
constexpr auto of_numbered = stack("S", machine_of<numbered>("M"));
static_assert(verify<of_numbered>::ok);   // says: state machine `M`: input<...> names `numbered`, whose ASLANT_RECORD gives a member a name that is not one text: (member, "name") (line N)
struct of_two_names {
    std::string id;
};
ASLANT_RECORD(of_two_names, (id, "id", "name"));
constexpr auto of_both_names = stack("S", machine_of<of_two_names>("M"));
static_assert(verify<of_both_names>::ok);   // says: state machine `M`: input<...> names `of_two_names`, whose ASLANT_RECORD gives a member a name that is not one text: (member, "name") (line N)
