// What the role of a machine gets for calls of Amazon Athena, which reads and writes as who asks it.
#include "catch.hpp"

#include "calls.hpp"

#include <aslant/services/s3.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto data = s3::bucket("Data");
constexpr auto results = s3::bucket("Results");
constexpr auto sales = resource("Sales", "AWS::Glue::Database");
constexpr auto reports = athena::work_group("Reports", athena::output_location("s3://results/reports/"));
constexpr auto bare = athena::work_group("Bare");
constexpr auto query = athena::query_string("SELECT 1");
constexpr auto no_data = allow("TableData");

std::string const s3_arn = "arn:${AWS::Partition}:s3:::";
std::string const groups = arn_of("athena") + "workgroup/";
std::string const own_catalog = "\nathena:GetDataCatalog on " + arn_of("athena") + "datacatalog/AwsDataCatalog";

std::string starts(std::string const& group) { return "athena:StartQueryExecution on " + group; }
// .sync polls and stops: no rule.
std::string runs(std::string const& group) {
    return "athena:GetQueryExecution athena:StartQueryExecution athena:StopQueryExecution on " + group;
}
std::string keeps_results(std::string const& bucket, std::string const& prefix) {
    return "\ns3:GetBucketLocation s3:ListBucketMultipartUploads on " + s3_arn + bucket +
           "\ns3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject on " + s3_arn + prefix + "/*";
}
// Facts: reading verbs only, of this database only (B10).
std::string knows_tables(std::string const& database) {
    std::string const databases = arn_of("glue") + "catalog " + arn_of("glue") + "database/" + database;
    return "\nglue:BatchGetPartition glue:GetDatabase glue:GetDatabases glue:GetPartition glue:GetPartitions glue:GetTable "
           "glue:GetTables on " +
           databases + "\nglue:BatchGetPartition glue:GetPartition glue:GetPartitions glue:GetTable glue:GetTables on " +
           arn_of("glue") + "table/" + database + "/*";
}
std::string objects_read(std::string const& bucket, std::string const& prefix) {
    return "\ns3:GetObject on " + s3_arn + prefix + "/*\ns3:GetBucketLocation s3:ListBucket on " + s3_arn + bucket;
}

template <class D> constexpr auto in_database(D const& database) {
    return athena::query_execution_context(object(field("Database", database)));
}
template <class L> constexpr auto results_in(L const& location) {
    return athena::result_configuration(object(field("OutputLocation", location)));
}

}

// Other generators leave out how to stop it (M16), and allow S3 and Glue everywhere (B10).
TEST_CASE("athena: startQueryExecution by names (M16, M24, B10)") {
    auto const make = [](auto const&... more) {
        return athena::start_query_execution("reports", query, in_database("sales"), results_in("s3://results/reports/"),
                                             allow("TableData", "s3://data/sales/"), more...);
    };
    std::string const rest =
        own_catalog + keeps_results("results", "results/reports") + knows_tables("sales") + objects_read("data", "data/sales");
    CHECK(policy_for(make()) == starts(groups + "reports") + rest);
    CHECK(policy_for(make(run_job)) == runs(groups + "reports") + rest);
}

TEST_CASE("athena: startQueryExecution by handles (M16, B10)") {
    auto const make = [](auto const&... more) {
        return athena::start_query_execution(reports, query, in_database(ref(sales)), allow("TableData", data), more...);
    };
    std::string const rest =
        own_catalog + keeps_results("results", "results/reports") + knows_tables("${Sales}") + objects_read("${Data}", "${Data}");
    CHECK(policy_for(make(), reports, sales, data) == starts(groups + "${Reports}") + rest);
    CHECK(policy_for(make(run_job), reports, sales, data) == runs(groups + "${Reports}") + rest);
}

TEST_CASE("athena: startQueryExecution with what only an execution knows (M10, B10)") {
    auto const make = [](auto const&... more) {
        return athena::start_query_execution(path("$.group"), query, in_database(path("$.database")), results_in(path("$.results")),
                                             allow("WorkGroup", reports), allow("Database", "sales", "archive"),
                                             allow("OutputLocation", "s3://results/reports"), allow("TableData", data), more...);
    };
    std::string const databases =
        arn_of("glue") + "catalog " + arn_of("glue") + "database/archive " + arn_of("glue") + "database/sales";
    std::string const rest =
        own_catalog + keeps_results("results", "results/reports") +
        "\nglue:BatchGetPartition glue:GetDatabase glue:GetDatabases glue:GetPartition glue:GetPartitions "
        "glue:GetTable glue:GetTables on " +
        databases + "\nglue:BatchGetPartition glue:GetPartition glue:GetPartitions glue:GetTable glue:GetTables on " +
        arn_of("glue") + "table/archive/* " + arn_of("glue") + "table/sales/*" + objects_read("${Data}", "${Data}");
    CHECK(policy_for(make(), reports, data) == starts(groups + "${Reports}") + rest);
    CHECK(policy_for(make(run_job), reports, data) == runs(groups + "${Reports}") + rest);
}

TEST_CASE("athena: where results are kept") {
    std::string const others = knows_tables("default");
    // In the bucket of the stack.
    CHECK(policy_for(athena::start_query_execution("reports", query, results_in(sub("s3://", ref(results), "/reports/")), no_data),
                     results) ==
          starts(groups + "reports") + own_catalog + keeps_results("${Results}", "${Results}/reports") + others);
    // A whole bucket: not those whose names go on.
    CHECK(policy_for(athena::start_query_execution("reports", query, results_in("s3://results"), no_data)) ==
          starts(groups + "reports") + own_catalog + keeps_results("results", "results") + others);
    // The work group may insist on its own place.
    CHECK(policy_for(athena::start_query_execution(reports, query, results_in("s3://elsewhere/"), no_data), reports) ==
          starts(groups + "${Reports}") + own_catalog + "\ns3:GetBucketLocation s3:ListBucketMultipartUploads on " + s3_arn +
              "elsewhere " + s3_arn +
              "results"
              "\ns3:AbortMultipartUpload s3:GetObject s3:ListMultipartUploadParts s3:PutObject on " +
              s3_arn + "elsewhere/* " + s3_arn + "results/reports/*" + others);
    // Of a group that is not in the stack, only the author knows.
    CHECK(policy_for(athena::start_query_execution("reports", query, no_data, allow("OutputLocation", results)), results) ==
          starts(groups + "reports") + own_catalog + keeps_results("${Results}", "${Results}") + others);
    // Athena keeps them itself.
    CHECK(policy_for(athena::start_query_execution(bare, query, no_data), bare) ==
          starts(groups + "${Bare}") + own_catalog + others);
}

TEST_CASE("athena: databases and catalogs") {
    auto const kept = allow("OutputLocation");
    // A query without a database names databases itself.
    CHECK(policy_for(athena::start_query_execution("primary", query, no_data, kept, allow("Database", "sales"))) ==
          starts(groups + "primary") + own_catalog + knows_tables("sales"));
    // Nothing but a parameter names a work group: a bound of one that is not given bounds nothing.
    std::string const idle =
        policy_for(core::call(athena::start_query_execution_api, query, no_data, kept, allow("WorkGroup", "x")));
    CHECK(idle.find("allow(\"WorkGroup\") bounds nothing that its permissions leave open") != idle.npos);
    // Another catalog is not Glue's.
    constexpr auto theirs = athena::data_catalog("Theirs");
    auto const in_catalog = [](auto const& catalog) { return athena::query_execution_context(object(field("Catalog", catalog))); };
    CHECK(policy_for(athena::start_query_execution("primary", query, no_data, kept, in_catalog("theirs"))) ==
          starts(groups + "primary") + "\nathena:GetDataCatalog on " + arn_of("athena") + "datacatalog/theirs");
    CHECK(policy_for(athena::start_query_execution("primary", query, no_data, kept, in_catalog(ref(theirs))), theirs) ==
          starts(groups + "primary") + "\nathena:GetDataCatalog on " + arn_of("athena") + "datacatalog/${Theirs}");
    CHECK(policy_for(athena::start_query_execution("primary", query, no_data, kept, in_catalog("AwsDataCatalog"))) ==
          starts(groups + "primary") + own_catalog + knows_tables("default"));
    // What only an execution or the deployment knows may be Glue's.
    CHECK(policy_for(athena::start_query_execution("primary", query, no_data, kept, in_catalog(path("$.catalog")),
                                                   allow("Catalog", "theirs", "AwsDataCatalog")))
              .find(knows_tables("default")) != std::string::npos);
    // Where a definition does not name a work group, it is "primary".
    CHECK(policy_for(core::call(athena::start_query_execution_api, query, no_data, kept)) ==
          starts(groups + "primary") + own_catalog + knows_tables("default"));
}

// The calls do not name the work group. Each has its own action (M14).
TEST_CASE("athena: stopQueryExecution, getQueryExecution, getQueryResults (M14, M24)") {
    auto const id = path("$.QueryExecutionId");
    CHECK(policy_for(athena::stop_query_execution(id)) == "athena:StopQueryExecution on " + groups + "*");
    CHECK(policy_for(athena::stop_query_execution("q1")) == "athena:StopQueryExecution on " + groups + "*");
    CHECK(policy_for(athena::get_query_execution(id)) == "athena:GetQueryExecution on " + groups + "*");
    CHECK(policy_for(athena::get_query_execution("q1")) == "athena:GetQueryExecution on " + groups + "*");
    CHECK(policy_for(athena::get_query_results(id, allow("OutputLocation", results)), results) ==
          "athena:GetQueryResults on " + groups + "*\ns3:GetObject on " + s3_arn + "${Results}/*");
    CHECK(policy_for(athena::get_query_results("q1", allow("OutputLocation", "s3://results/reports"))) ==
          "athena:GetQueryResults on " + groups + "*\ns3:GetObject on " + s3_arn + "results/reports/*");
}

TEST_CASE("athena: someone has to say where the data are, and where results are kept (B10)") {
    CHECK(is_refused(policy_for(athena::start_query_execution("reports", query, results_in("s3://results/"))),
                     "permission-elsewhere"));
    CHECK(is_refused(policy_for(athena::start_query_execution("reports", query, no_data)), "permission-elsewhere"));
    CHECK(is_refused(policy_for(athena::get_query_results(path("$.id"))), "permission-elsewhere"));
}
