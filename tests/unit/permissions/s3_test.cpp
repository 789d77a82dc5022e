// What the role of a machine gets for objects that distributed Maps read and write in Amazon S3.
#include "permissions.hpp"

#include <aslant/services/kms.hpp>
#include <aslant/services/s3.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto data = s3::bucket("Data");
constexpr auto secret = s3::bucket("Secret", s3::kms_master_key(key));
constexpr auto only = pass("Only", end);

// What the role gets beside the executions of the Map: the lines about S3 and KMS.
template <class... Resources, class Property> std::string policy_for(Property const& property, Resources const&... resources) {
    std::string const all =
        policy_of(stack("S", resources...,
                        state_machine("M", start_at("Each"),
                                      core::map("Each", item_processor(distributed("STANDARD"), start_at("Only"), only),
                                                label("each"), property, end))));
    std::size_t const first = all.find("s3:");
    return first == std::string::npos ? all : all.substr(first);
}
template <class Bucket, class... Fields> constexpr auto read_from(Bucket const& bucket, Fields const&... fields) {
    return item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")),
                       parameters(object(field("Bucket", bucket), fields...)));
}
template <class Bucket, class... Fields> constexpr auto lists(Bucket const& bucket, Fields const&... fields) {
    return item_reader(resource("arn:aws:states:::s3:listObjectsV2"), parameters(object(field("Bucket", bucket), fields...)));
}
template <class Bucket, class... Fields> constexpr auto written_to(Bucket const& bucket, Fields const&... fields) {
    return result_writer(resource("arn:aws:states:::s3:putObject"), parameters(object(field("Bucket", bucket), fields...)));
}
std::string const by_s3 = " on ${Key.Arn} if StringEquals kms:ViaService s3.${AWS::Region}.amazonaws.com";

}

// Others allow all objects of the bucket.
TEST_CASE("s3: one object is read (B2)") {
    CHECK(policy_for(read_from(ref(data), field("Key", "in.json")), data) ==
          "s3:GetObject on arn:${AWS::Partition}:s3:::${Data}/in.json");
    CHECK(policy_for(read_from("photos", field("Key", "in/all.json"))) ==
          "s3:GetObject on arn:${AWS::Partition}:s3:::photos/in/all.json");
    CHECK(policy_for(read_from("photos", field("Key", "in.json"), field("VersionId", "3"))) ==
          "s3:GetObjectVersion on arn:${AWS::Partition}:s3:::photos/in.json");
}

// Others allow s3:Get* and s3:List*, of everything in the bucket.
TEST_CASE("s3: objects with a prefix are listed (B3)") {
    CHECK(policy_for(lists(ref(data), field("Prefix", "in/")), data) ==
          "s3:ListBucket on ${Data.Arn} if StringEquals s3:prefix in/");
    CHECK(policy_for(lists("photos", field("Prefix", "in/"))) ==
          "s3:ListBucket on arn:${AWS::Partition}:s3:::photos if StringEquals s3:prefix in/");
}
// All that is in the bucket.
TEST_CASE("s3: an empty prefix is none") {
    auto const flattens = [](auto const&... fields) {
        return item_reader(resource("arn:aws:states:::s3:listObjectsV2"),
                           reader_config(field("Transformation", "LOAD_AND_FLATTEN")),
                           parameters(object(field("Bucket", "photos"), fields...)));
    };
    std::string const photos = "arn:${AWS::Partition}:s3:::photos";
    CHECK(policy_for(lists("photos", field("Prefix", ""))) == "s3:ListBucket on " + photos);
    CHECK(policy_for(flattens(field("Prefix", ""))) == "s3:ListBucket on " + photos + "\ns3:GetObject on " + photos + "/*");
    CHECK(policy_for(flattens(field("Prefix", ""))) == policy_for(flattens()));
    CHECK(policy_for(flattens(field("Prefix", "in/"))) ==
          "s3:ListBucket on " + photos + " if StringEquals s3:prefix in/\ns3:GetObject on " + photos + "/in/*");
    CHECK(policy_for(written_to("photos", field("Prefix", ""))) == policy_for(written_to("photos")));
    CHECK(policy_for(written_to("photos", field("Prefix", ""))).find(" on " + photos + "/*") != std::string::npos);
}

// A manifest names other objects.
TEST_CASE("s3: the objects of a manifest are where somebody says") {
    auto const manifest = [](auto const&... more) {
        return core::make(core::node_of(core::kind::splice),
                          item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("MANIFEST")),
                                      parameters(object(field("Bucket", "photos"), field("Key", "in/manifest.json")))),
                          more...);
    };
    std::string const reads = "s3:GetObject on arn:${AWS::Partition}:s3:::";
    std::string const itself = "arn:${AWS::Partition}:s3:::photos/in/manifest.json";
    CHECK(policy_for(manifest(allow("ManifestData", "s3://photos/data/"))) == reads + "photos/data/* " + itself);
    CHECK(policy_for(manifest(allow("ManifestData", data)), data) == reads + "${Data}/* " + itself);
    CHECK(policy_for(manifest()).find("[permission-elsewhere]") != std::string::npos);
    CHECK(policy_for(manifest(allow("ManifestData", "photos/data"))).find("[resource-name]") != std::string::npos);
}

// Another gives s3:PutObject only; another all objects of the bucket.
TEST_CASE("s3: results are written below a prefix (M11, B2)") {
    std::string const actions = "s3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject on ";
    CHECK(policy_for(written_to(ref(data), field("Prefix", "out")), data) == actions + "arn:${AWS::Partition}:s3:::${Data}/out/*");
    CHECK(policy_for(written_to("photos", field("Prefix", "out"))) == actions + "arn:${AWS::Partition}:s3:::photos/out/*");
}

TEST_CASE("s3: the key of a bucket (M5)") {
    CHECK(policy_for(read_from(ref(secret), field("Key", "in.json")), secret, key) ==
          "s3:GetObject on arn:${AWS::Partition}:s3:::${Secret}/in.json\nkms:Decrypt" + by_s3);
    CHECK(policy_for(written_to(ref(secret), field("Prefix", "out")), secret, key) ==
          "s3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject on "
          "arn:${AWS::Partition}:s3:::${Secret}/out/*\nkms:Decrypt kms:GenerateDataKey" +
              by_s3);
}
