// What the APIs behind the optimized integration sns take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model sns{R"(#$##)
publish {##:{#%=
-Message!*;MessageAttributes?<{#$o<MessageDeduplicationId?s4MessageGroupId?s6MessageStructure?s1PhoneNumber?s-Subject?s/TargetArn?s.TopicArn?s
1BinaryValue?y.DataType!s1StringValue?s
/MessageId?s8SdkHttpMetadata?{#&/<SdkResponseMetadata?{#&c4SequenceNumber?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
)"};

}
