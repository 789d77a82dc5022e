// What the APIs behind the optimized integration glue take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model glue{R"(#%##,##A
startJobRun {##[{#&F
startJobRun.sync {##[{#'g
7AllocatedCapacity?i0Arguments?<s4ExecutionClass?s@ExecutionRoleSessionPolicy?s-JobName!s.JobRunId?s:JobRunQueuingEnabled?b1MaxCapacity?n=NotificationProperty?{#&25NumberOfWorkers?i;SecurityConfiguration?s-Timeout?i0WorkerType?s
6NotifyDelayAfter?i
.JobRunId?s8SdkHttpMetadata?{#'&<SdkResponseMetadata?{#'Z
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
7AllocatedCapacity?i0Arguments?<s-Attempt?i1CompletedOn?t0DPUSeconds?n2ErrorMessage?s4ExecutionClass?s@ExecutionRoleSessionPolicy?s3ExecutionTime?i1GlueVersion?s(Id?s-JobMode?s-JobName?s:JobRunQueuingEnabled?b1JobRunState?s4LastModifiedOn?t2LogGroupName?s7MaintenanceWindow?s1MaxCapacity?n=NotificationProperty?{#&25NumberOfWorkers?i9PredecessorRuns?[{#-$3PreviousRunId?s1ProfileName?s;SecurityConfiguration?s/StartedOn?t1StateDetail?s-Timeout?i1TriggerName?s0WorkerType?s
-JobName?s+RunId?s
)"};

}
