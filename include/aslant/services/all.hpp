// The services that have optimised integrations: their headers, and what their calls need.
// Made by generators/tables/service_list.py: not to be edited.
#pragma once

#include <aslant/services/apigateway.hpp>
#include <aslant/services/athena.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/bedrock.hpp>
#include <aslant/services/codebuild.hpp>
#include <aslant/services/databrew.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/eks.hpp>
#include <aslant/services/emr.hpp>
#include <aslant/services/emr_containers.hpp>
#include <aslant/services/emr_serverless.hpp>
#include <aslant/services/event_bus.hpp>
#include <aslant/services/glue.hpp>
#include <aslant/services/http.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/mediaconvert.hpp>
#include <aslant/services/sagemaker.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

namespace aslant::core {

struct service {
    char const* header;       // <aslant/services/HEADER.hpp>
    char const* name_space;   // aslant::NAME_SPACE, where its builders are
    api_list apis;
};

inline constexpr service all_services[]{
    {"apigateway", "apigateway", apigateway::apis},
    {"athena", "athena", athena::apis},
    {"batch", "batch", batch::apis},
    {"bedrock", "bedrock", bedrock::apis},
    {"codebuild", "codebuild", codebuild::apis},
    {"databrew", "databrew", databrew::apis},
    {"dynamodb", "dynamodb", dynamodb::apis},
    {"ecs", "ecs", ecs::apis},
    {"eks", "eks", eks::apis},
    {"emr", "emr", emr::apis},
    {"emr_containers", "emr_containers", emr_containers::apis},
    {"emr_serverless", "emr_serverless", emr_serverless::apis},
    {"event_bus", "events", events::apis},
    {"glue", "glue", glue::apis},
    {"http", "http", http::apis},
    {"lambda", "lambda", lambda::apis},
    {"mediaconvert", "mediaconvert", mediaconvert::apis},
    {"sagemaker", "sagemaker", sagemaker::apis},
    {"sfn", "sfn", sfn::apis},
    {"sns", "sns", sns::apis},
    {"sqs", "sqs", sqs::apis},
};

}
