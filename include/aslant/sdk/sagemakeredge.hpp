// What the actions of sagemakeredge take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7b41baeb80499d3a>{R"(#&##/##G##f
getDeployments {#$#{#$C
getDeviceRegistration {#$#{#%z
sendHeartbeat {#&A{#+W
5DeviceFleetName!s0DeviceName!s
5Deployments?[{#$V
5Definitions?[{#%?4DeploymentName?s;FailureHandlingPolicy?s*Type?s
1Checksum?{#%l1ModelHandle?s+S3Url?s+State?s
)Sum?s*Type?s
.CacheTTL?s8DeviceRegistration?s
6AgentMetrics?[{#'L2AgentVersion!s9DeploymentResult?{#'z5DeviceFleetName!s0DeviceName!s0Models?[{#*]
/Dimension?s0MetricName?s/Timestamp?t+Value?n
7DeploymentEndTime?t:DeploymentModels?[{#)F4DeploymentName?s9DeploymentStartTime?t6DeploymentStatus?s=DeploymentStatusMessage?s
2DesiredState?s1ModelHandle?s/ModelName?s2ModelVersion?s;RollbackFailureReason?s+State?s,Status?s2StatusReason?s
5LatestInference?t6LatestSampleTime?t6ModelMetrics?[{#'L/ModelName?s2ModelVersion?s

)"};
