// A machine whose permissions do not fit into its role.
#include <aslant/aslant.hpp>
#include <aslant/services/sqs.hpp>
using namespace aslant;

namespace {

struct queue_name {
    char characters[80];
    constexpr char const* data() const { return characters; }
    constexpr int size() const { return 80; }
};
struct queue_names {
    queue_name of[300];
};
constexpr queue_names make_names() {
    queue_names all{};
    for (int i = 0; i < 300; ++i) {
        for (char& c : all.of[i].characters) c = 'q';
        for (int digit = 79, rest = i; digit > 76; --digit, rest /= 10) all.of[i].characters[digit] = char('0' + rest % 10);
    }
    return all;
}
constexpr queue_names names = make_names();

template <int... I> constexpr auto send_to_many(core::indexes<I...>) {
    return sqs::send_message(path("$.queue"), sqs::message_body(path("$.order")), allow("QueueUrl", names.of[I]...));
}
constexpr auto many = state_machine("Many", execution_role(role_path("/workflows/")), start_at("Send"),
                                    task("Send", send_to_many(core::indexes_up_to<300>{}), end));
constexpr auto shops = stack("Shops", many);

}

int main(int argc, char** argv) { return generate<shops>(argc, argv); }
