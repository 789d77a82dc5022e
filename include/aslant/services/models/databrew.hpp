// What the APIs behind the optimized integration databrew take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model databrew{R"(#%##,##A
startJobRun {##X{##`
startJobRun.sync {##X*
*Name!s
+RunId!s8SdkHttpMetadata?{#$=<SdkResponseMetadata?{#$q
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
)"};

}
