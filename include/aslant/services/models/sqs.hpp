// What the APIs behind the optimized integration sqs take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model sqs{R"(#$##)
sendMessage {##>{#%c
2DelaySeconds?i;MessageAttributes?<{#$m1MessageBody!*<MessageDeduplicationId?s4MessageGroupId?sAMessageSystemAttributes?<{#$m.QueueUrl!s
7BinaryListValues?[y1BinaryValue?y.DataType!s7StringListValues?[s1StringValue?s
<MD5OfMessageAttributes?s6MD5OfMessageBody?sBMD5OfMessageSystemAttributes?s/MessageId?s8SdkHttpMetadata?{#'F<SdkResponseMetadata?{#'z4SequenceNumber?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
)"};

}
