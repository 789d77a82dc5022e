// Templates of a user's own that have the names of ours take what is the user's, beside `using namespace aslant;` too.
#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>

namespace disks {

struct disk {
    int size;
};

}

template <class T> constexpr int reads(T const& from) { return from.size; }
template <class T> constexpr int writes(T from) { return from.size; }
template <class T> constexpr int starts(T const& what) { return what.size; }
template <class T> constexpr int invokes(T&& what) { return what.size; }

using namespace aslant;

constexpr disks::disk own{3};
static_assert(reads(own) == 3 and writes(own) == 3 and starts(own) == 3 and invokes(disks::disk{3}) == 3);

constexpr auto data = s3::bucket("Data");
constexpr auto copies =
    lambda::function("Copies", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"),
                     aslant::uses(aslant::reads(data, "/in/*"), aslant::writes(data, "/out/*")));
constexpr auto shop = stack("Shop", data, copies);
static_assert(verify<shop>::ok);
