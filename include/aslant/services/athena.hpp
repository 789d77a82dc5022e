// Amazon Athena: work groups, and tasks that query data.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/athena.hpp>

namespace aslant::athena {

using core::literal;

// --- resources; their properties are CloudFormation's

// A group of queries and its settings: work_group("Reports", property("Name", "reports"), output_location("s3://results/reports/")).
template <class... P> constexpr auto work_group(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Athena::WorkGroup"), properties...);
}
// Where the results of a work group's queries are kept. (Other settings of the group stand in property("WorkGroupConfiguration", …).)
template <class U = core::missing> constexpr auto output_location(U const& uri = {}) {
    return core::given_property(
        "WorkGroupConfiguration",
        core::object(core::entry("ResultConfiguration", core::object(core::entry("OutputLocation", core::as_value(uri))))));
}
template <class... P> constexpr auto data_catalog(literal id = core::no_name(), P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Athena::DataCatalog"), properties...);
}

// --- facts. AWS guide: "Run Athena queries with Step Functions"; Athena user guide: "Configure access to databases and tables in the AWS
// Glue Data Catalog", "Control access to Amazon S3 from Athena"; Service Authorization Reference: Amazon Athena, AWS Glue
// (Step Functions asks again and again until a query is done: no rule of EventBridge. Athena reads and writes as who asks it: the role
// needs what the query needs. It may read the tables of its database; queries that change tables, and Lake Formation, need statements of
// their own. A catalog of the stack, or one that has another name than AwsDataCatalog, is not this account's Glue: what its queries use, the
// function of its connector or another account's Glue, is for statements of execution_role(…).)

inline constexpr core::resource_kind work_group_kind{
    "work group", "AWS::Athena::WorkGroup", "", nullptr, "", "athena:{R}:{A}:workgroup/{}", core::name_form::name, "Name", 128};
inline constexpr core::resource_kind data_catalog_kind{"data catalog",
                                                       "AWS::Athena::DataCatalog",
                                                       "",
                                                       nullptr,
                                                       "",
                                                       "athena:{R}:{A}:datacatalog/{}",
                                                       core::name_form::any_text,
                                                       "Name",
                                                       256};
inline constexpr core::resource_kind database_kind{
    "database", "AWS::Glue::Database", "", nullptr, "", "glue:{R}:{A}:database/{}", core::name_form::any_text, nullptr, 255};
inline constexpr core::resource_kind location_kind{"location", "AWS::S3::Bucket",       "",           "Arn", "",
                                                   "s3:::{}",  core::name_form::s3_uri, "BucketName", 63};
inline constexpr core::resource_parameter resources[]{{"WorkGroup", &work_group_kind},
                                                      {"QueryExecutionContext.Catalog", &data_catalog_kind},
                                                      {"QueryExecutionContext.Database", &database_kind},
                                                      {"ResultConfiguration.OutputLocation", &location_kind},
                                                      {"WorkGroup->OutputLocation", &location_kind},
                                                      {"->OutputLocation", &location_kind},
                                                      {"->TableData", &location_kind}};

inline constexpr core::permission starts_query[]{
    {"athena:StartQueryExecution", "{WorkGroup?primary}", "", "", ""},
    {"athena:GetDataCatalog", "{QueryExecutionContext.Catalog?AwsDataCatalog}", "", "", ""},
    {"athena:GetQueryExecution athena:StopQueryExecution", "{WorkGroup?primary}", "sync", "", ""},
    // A work group may keep its queries from choosing where their results are.
    {"s3:GetBucketLocation s3:ListBucketMultipartUploads",
     "s3:::{ResultConfiguration.OutputLocation@bucket} s3:::{WorkGroup->OutputLocation@bucket}",
     "ResultConfiguration.OutputLocation", "", ""},
    {"s3:PutObject s3:GetObject s3:AbortMultipartUpload s3:ListMultipartUploadParts",
     "s3:::{ResultConfiguration.OutputLocation}/* s3:::{WorkGroup->OutputLocation}/*", "ResultConfiguration.OutputLocation", "",
     ""},
    {"s3:GetBucketLocation s3:ListBucketMultipartUploads", "s3:::{WorkGroup=>OutputLocation@bucket}",
     "!ResultConfiguration.OutputLocation&WorkGroup", "", ""},
    {"s3:PutObject s3:GetObject s3:AbortMultipartUpload s3:ListMultipartUploadParts", "s3:::{WorkGroup=>OutputLocation}/*",
     "!ResultConfiguration.OutputLocation&WorkGroup", "", ""},
    {"s3:GetBucketLocation s3:ListBucketMultipartUploads", "s3:::{=>OutputLocation@bucket}",
     "!ResultConfiguration.OutputLocation&!WorkGroup", "", ""},
    {"s3:PutObject s3:GetObject s3:AbortMultipartUpload s3:ListMultipartUploadParts", "s3:::{=>OutputLocation}/*",
     "!ResultConfiguration.OutputLocation&!WorkGroup", "", ""},
    {"glue:GetDatabase glue:GetDatabases glue:GetTable glue:GetTables glue:GetPartition glue:GetPartitions glue:BatchGetPartition",
     "glue:{R}:{A}:catalog {QueryExecutionContext.Database|default}",
     "!QueryExecutionContext.Catalog|QueryExecutionContext.Catalog=AwsDataCatalog", "", ""},
    {"glue:GetTable glue:GetTables glue:GetPartition glue:GetPartitions glue:BatchGetPartition",
     "glue:{R}:{A}:table/{QueryExecutionContext.Database|default}/*",
     "!QueryExecutionContext.Catalog|QueryExecutionContext.Catalog=AwsDataCatalog", "", "the text of the query names the tables"},
    {"s3:GetObject", "s3:::{=>TableData}/*", "", "", "the tables say where their data are"},
    {"s3:GetBucketLocation s3:ListBucket", "s3:::{=>TableData@bucket}", "", "", ""},
};
inline constexpr core::permission stops_query[]{
    {"athena:StopQueryExecution", "athena:{R}:{A}:workgroup/*", "", "", "the call does not name the work group"}};
inline constexpr core::permission gets_query[]{
    {"athena:GetQueryExecution", "athena:{R}:{A}:workgroup/*", "", "", "the call does not name the work group"}};
inline constexpr core::permission gets_results[]{
    {"athena:GetQueryResults", "athena:{R}:{A}:workgroup/*", "", "", "the call does not name the work group"},
    {"s3:GetObject", "s3:::{=>OutputLocation}/*", "", "", ""},
};

inline constexpr core::integration start_query_execution_api{
    {"arn:aws:states:::athena:startQueryExecution", "arn:aws:states:::athena:startQueryExecution.sync", nullptr, nullptr},
    starts_query,
    resources,
    &core::models::athena,
    "WorkGroup"};
inline constexpr core::integration stop_query_execution_api{
    {"arn:aws:states:::athena:stopQueryExecution", nullptr, nullptr, nullptr},
    stops_query,
    resources,
    &core::models::athena,
    "QueryExecutionId"};
inline constexpr core::integration get_query_execution_api{{"arn:aws:states:::athena:getQueryExecution", nullptr, nullptr, nullptr},
                                                           gets_query,
                                                           resources,
                                                           &core::models::athena,
                                                           "QueryExecutionId"};
inline constexpr core::integration get_query_results_api{{"arn:aws:states:::athena:getQueryResults", nullptr, nullptr, nullptr},
                                                         gets_results,
                                                         resources,
                                                         &core::models::athena,
                                                         "QueryExecutionId"};

// --- calls

inline constexpr core::api_parameter client_request_token{"ClientRequestToken", nullptr};
inline constexpr core::api_parameter execution_parameters{"ExecutionParameters", nullptr};
inline constexpr core::api_parameter query_execution_context{"QueryExecutionContext", nullptr};
inline constexpr core::api_parameter query_string{"QueryString", nullptr};
inline constexpr core::api_parameter result_configuration{"ResultConfiguration", nullptr};
inline constexpr core::api_parameter result_reuse_configuration{"ResultReuseConfiguration", nullptr};
inline constexpr core::api_parameter work_group_name{"WorkGroup", &work_group_kind};
inline constexpr core::api_parameter max_results{"MaxResults", nullptr};
inline constexpr core::api_parameter next_token{"NextToken", nullptr};
inline constexpr core::api_parameter query_execution_id{"QueryExecutionId", nullptr};
inline constexpr core::api_parameter query_result_type{"QueryResultType", nullptr};

// Starts a query in a work group ("primary" is every account's): start_query_execution(reports, query_string("SELECT …"),
// query_execution_context(object(field("Database", "sales"))), allow("TableData", sales)). allow("TableData", …) tells where the data are
// that it reads: buckets, or "s3://bucket/prefix/"; allow("OutputLocation", …) where a work group that is not in the stack keeps results;
// allow("Database", …) which databases a query reads without a Database. With run_job the task waits until the query is done.
template <class W = core::missing, class... P>
constexpr auto start_query_execution(W const& work_group = {}, P const&... parameters) {
    return core::call(start_query_execution_api, core::first_parameter(work_group_name, work_group, core::nowhere), parameters...);
}
// The others take what start_query_execution gives: path("$.QueryExecutionId").
template <class I = core::missing, class... P> constexpr auto stop_query_execution(I const& query = {}, P const&... parameters) {
    return core::call(stop_query_execution_api, core::first_parameter(query_execution_id, query, core::nowhere), parameters...);
}
template <class I = core::missing, class... P> constexpr auto get_query_execution(I const& query = {}, P const&... parameters) {
    return core::call(get_query_execution_api, core::first_parameter(query_execution_id, query, core::nowhere), parameters...);
}
// Gets rows of a query's result; allow("OutputLocation", …) tells where it is kept.
template <class I = core::missing, class... P> constexpr auto get_query_results(I const& query = {}, P const&... parameters) {
    return core::call(get_query_results_api, core::first_parameter(query_execution_id, query, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&start_query_execution_api, &stop_query_execution_api, &get_query_execution_api,
                                                 &get_query_results_api};

}
