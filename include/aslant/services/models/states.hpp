// What the APIs behind the optimized integration states take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model states{R"(#&##/##G##d
startExecution {#$){#$Y
startExecution.sync {#$){#&0
startExecution.sync:2 {#$){#)x
+Input?**Name?s5StateMachineArn!s1TraceHeader?s
2ExecutionArn!s8SdkHttpMetadata?{#%I<SdkResponseMetadata?{#&#/StartDate!t
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
+Cause?s+Error?s2ExecutionArn!s+Input?s5InputDetails?{#)l/MapRunArn?s*Name?s,Output?s6OutputDetails?{#)l2RedriveCount?i1RedriveDate?t3RedriveStatus?s9RedriveStatusReason?s8SdkHttpMetadata?{#%I<SdkResponseMetadata?{#&#/StartDate!t:StateMachineAliasArn?s5StateMachineArn!s<StateMachineVersionArn?s,Status!s.StopDate?t1TraceHeader?s
.Included?b
+Cause?s+Error?s2ExecutionArn!s+Input?*5InputDetails?{#)l/MapRunArn?s*Name?s,Output?*6OutputDetails?{#)l2RedriveCount?i1RedriveDate?t3RedriveStatus?s9RedriveStatusReason?s8SdkHttpMetadata?{#%I<SdkResponseMetadata?{#&#/StartDate!t:StateMachineAliasArn?s5StateMachineArn!s<StateMachineVersionArn?s,Status!s.StopDate?t1TraceHeader?s
)"};

}
