// An object that is put into a bucket starts a state machine, which has a function look at it and decides what to make of it.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/payload/events.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>

using namespace aslant;

// What the function gets and gives back.
struct object_place {
    std::string bucket;
    std::string key;
};
ASLANT_RECORD(object_place, bucket, key);
struct inspection {
    bool accepted;
    long long bytes;
};
ASLANT_RECORD(inspection, accepted, bytes);

// What starts the machine: an object that is written in parts is reported when it is complete, and a copy is a call of its own.
using object_arrived = s3::object_called<"PutObject", "CopyObject", "CompleteMultipartUpload">;

// Where objects arrive, and where CloudTrail writes down who put them there.
constexpr auto data = s3::bucket("DataBucket");
constexpr auto logs = s3::bucket("LogBucket");
constexpr auto trail = cloudtrail::trail("ObjectTrail", logs, cloudtrail::write_data_events(data));

constexpr auto inspect = lambda::function("InspectFunction", lambda::description("Says whether an object is accepted, and how large it is."),
                                          lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("inspect_object.py"),
                                          lambda::timeout(seconds(10)), lambda::environment(field("LARGEST_BYTES", "104857600")),
                                          iam::allow(iam::actions("s3:GetObject"), iam::on(s3::objects(data))),
                                          takes<object_place>, returns<inspection>);

constexpr auto process_upload = state_machine(
    "ProcessUpload", input<object_arrived>, comment("Looks at each object that arrives in the data bucket."),
    accept("states-all-misses", "what the function returns is small"),
    start_at("Inspect object"),
    sequence(
        task("Inspect object",
             lambda::invoke(inspect, lambda::payload(object(field("bucket", path("$.detail.requestParameters.bucketName")),
                                                            field("key", path("$.detail.requestParameters.key"))))),
             result_selector(object(field("accepted", path("$.Payload.accepted")), field("bytes", path("$.Payload.bytes")))),
             result_path("$.object"),
             timeout(seconds(30)),
             retry(lambda::service_errors, interval(seconds(2)), max_attempts(6), backoff_rate(2.0)),
             catch_all("Not inspected", result_path("$.error"))),
        choice("Accepted?",
               when(var("$.object.accepted") == true, "Accepted"),
               otherwise("Refused"))),
    succeed("Accepted"),
    fail("Refused", error("ObjectRefused"), cause("The object is empty or too large.")),
    fail("Not inspected", error_path("$.error.Error"), cause_path("$.error.Cause")));

static_assert(verify<process_upload>::ok);

constexpr auto object_written = events::rule(
    "ObjectWrittenRule", events::description("Starts ProcessUpload for each object that is written to the data bucket."),
    events::pattern(events::source("aws.s3"), events::detail_type("AWS API Call via CloudTrail"),
                    events::detail(field("eventSource", array("s3.amazonaws.com")),
                                   field("eventName", array("PutObject", "CopyObject", "CompleteMultipartUpload")),
                                   field("requestParameters", object(field("bucketName", array(ref(data))))))),
    events::target(process_upload));

constexpr auto uploads = stack("Uploads", description("Objects put into a bucket start a Step Functions state machine."),
                               data, logs, trail, inspect, process_upload, object_written,
                               output("DataBucketName", ref(data)), output("ProcessUploadArn", ref(process_upload)));

int main(int argc, char** argv) { return generate<uploads>(argc, argv); }
