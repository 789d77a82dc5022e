// A text message to a phone, without a function.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;

constexpr auto text_me = state_machine("TextMe",
    start_at("HelloWorld"),
    pass("HelloWorld", result("Hello World!"), next("Amazon SNS: Publish a message")),
    task("Amazon SNS: Publish a message",
         sns::publish(sns::phone_number("+12065550123"), sns::message("Hello from Step Functions!")), end));

static_assert(verify<text_me>::ok);

constexpr auto texts = stack("Texts", description("A machine that sends a text message."), text_me, output("TextMeArn", ref(text_me)));

int main(int argc, char** argv) { return generate<texts>(argc, argv); }
