// budget: g++ 6, clang 8
// Findings of the stack itself.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto photos = s3::bucket("Photos");
constexpr auto sender = state_machine("Sender", start_at("Send"), task("Send", resource("arn:aws:states:::sqs:sendMessage"), end));
constexpr auto shop = stack("Shop", photos, sender, output("Bucket", ref("Photo")));

int main(int argc, char** argv) {
    return generate<shop>(argc, argv);   // says: (1) state `Send`: the permissions that `arn:aws:states:::sqs:sendMessage` needs are not known to this version, so no role can be made for it (line N) (2) output `Bucket`: the resource `Photo` is not in the stack; did you mean `Photos`? (line N)
}
