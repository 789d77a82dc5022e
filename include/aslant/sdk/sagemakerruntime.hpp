// What the actions of sagemakerruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe0b3d91986d861d1>{R"(#%##,##D
invokeEndpoint {##a{#%n
invokeEndpointAsync {#&y{#(L
,Accept?s*Body!*1ContentType?s6CustomAttributes?s8EnableExplanations?s2EndpointName!s<InferenceComponentName?s1InferenceId?s/SessionId?s=TargetContainerHostname?s1TargetModel?s3TargetVariant?s
*Body!*5ClosedSessionId?s1ContentType?s6CustomAttributes?s>InvokedProductionVariant?s2NewSessionId?s
,Accept?s1ContentType?s6CustomAttributes?s2EndpointName!s1InferenceId?s3InputLocation!s>InvocationTimeoutSeconds?i7RequestTTLSeconds?i
5FailureLocation?s1InferenceId?s4OutputLocation?s
)"};
