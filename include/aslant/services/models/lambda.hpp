// What the APIs behind the optimized integration lambda take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model lambda{R"(#$##)
invoke {##9{#$R
3ClientContext?s:DurableExecutionName?s2FunctionName!s4InvocationType?s-LogType?s-Payload?*/Qualifier?s.TenantId?s
9DurableExecutionArn?s5ExecutedVersion?s3FunctionError?s/LogResult?s-Payload?*8SdkHttpMetadata?{#&(<SdkResponseMetadata?{#&\0StatusCode?i
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
)"};

}
