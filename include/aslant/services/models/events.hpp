// What the APIs behind the optimized integration events take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model events{R"(#$##)
putEvents {##<{#$O
0EndpointId?s1Entries![{##X
,Detail?*0DetailType?s2EventBusName?s0Resources?[s,Source?s*Time?t1TraceHeader?s
1Entries?[{#%E6FailedEntryCount?i8SdkHttpMetadata?{#%k<SdkResponseMetadata?{#&E
/ErrorCode?s2ErrorMessage?s-EventId?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
)"};

}
