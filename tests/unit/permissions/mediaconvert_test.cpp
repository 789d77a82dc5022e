// What the role of a machine gets for calls of AWS Elemental MediaConvert.
#include "catch.hpp"

#include "calls.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto works = iam::role("Works", iam::assumed_by("mediaconvert.amazonaws.com"));
constexpr auto films = mediaconvert::queue("Films");
constexpr auto trailer = mediaconvert::job_template("Trailer");
constexpr auto small = mediaconvert::preset("Small");
std::string const queues = arn_of("mediaconvert") + "queues/";
std::string const templates = arn_of("mediaconvert") + "jobTemplates/";
std::string const presets = arn_of("mediaconvert") + "presets/";
std::string const passed = passes("${Works.Arn}", "mediaconvert");
// Facts: only jobs that Step Functions has tagged as its own.
std::string const waits = "\nmediaconvert:CancelJob mediaconvert:GetJob on " + arn_of("mediaconvert") +
                          "jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions" +
                          managed_rule("StepFunctionsGetEventsForMediaConvertJobRule");

std::string creates(std::string const& resources) { return "mediaconvert:CreateJob on " + resources; }
template <class... Presets> constexpr auto settings(Presets const&... all) {
    return mediaconvert::settings(
        object(field("OutputGroups", array(object(field("Outputs", array(object(field("Preset", all))...)))))));
}

}

TEST_CASE("mediaconvert: createJob by names") {
    auto const make = [](auto const&... more) {
        return mediaconvert::create_job("arn:aws:iam::111122223333:role/works", settings("small", "large"),
                                        mediaconvert::queue_name("films"), mediaconvert::job_template_name("trailer"), more...);
    };
    std::string const resources = templates + "trailer " + presets + "large " + presets + "small " + queues + "films";
    std::string const theirs = passes("arn:aws:iam::111122223333:role/works", "mediaconvert");
    CHECK(policy_for(make()) == creates(resources) + theirs);
    CHECK(policy_for(make(run_job)) == creates(resources) + theirs + waits);
}

TEST_CASE("mediaconvert: createJob by handles") {
    auto const make = [](auto const&... more) {
        return mediaconvert::create_job(works, settings(ref(small)), mediaconvert::queue_name(films),
                                        mediaconvert::job_template_name(trailer), more...);
    };
    std::string const resources = "${Films.Arn} ${Small.Arn} ${Trailer.Arn}";
    CHECK(policy_for(make(), works, films, trailer, small) == creates(resources) + passed);
    CHECK(policy_for(make(run_job), works, films, trailer, small) == creates(resources) + passed + waits);
}

TEST_CASE("mediaconvert: createJob with what only an execution knows") {
    auto const make = [](auto const&... more) {
        return mediaconvert::create_job(path("$.role"), mediaconvert::settings(path("$.settings")),
                                        mediaconvert::queue_name(path("$.queue")), allow("Role", works),
                                        allow("Queue", films, "films-*"), more...);
    };
    CHECK(policy_for(make(allow("Preset")), works, films) == creates("${Films.Arn} " + queues + "films-*") + passed);
    CHECK(policy_for(make(allow("Preset", small), run_job), works, films, small) ==
          creates("${Films.Arn} ${Small.Arn} " + queues + "films-*") + passed + waits);
}

// Without a queue, the account's own.
TEST_CASE("mediaconvert: the default queue") {
    CHECK(policy_for(mediaconvert::create_job(works, mediaconvert::settings(object())), works) ==
          creates(queues + "Default") + passed);
}
