// What the actions of mediastore take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4862c133a256b91c>{
    R"(#8##e#$$#$=#$\#$v#%;#%W#%r#&4#&K#&g#'&#'>#'[#'w#(4#(P#(i#)+#)F#)[
createContainer {#)r{#*C
deleteContainer {#+A{#+R
deleteContainerPolicy {#+A{#+R
deleteCorsPolicy {#+A{#+R
deleteLifecyclePolicy {#+A{#+R
deleteMetricPolicy {#+A{#+R
describeContainer {#+S{#+d
getContainerPolicy {#+A{#+t
getCorsPolicy {#+A{#,$
getLifecyclePolicy {#+A{#-4
getMetricPolicy {#+A{#-G
listContainers {#.R{#.l
listTagsForResource {#/0{#/<
putContainerPolicy {#/H{#+R
putCorsPolicy {#/b{#+R
putLifecyclePolicy {#0*{#+R
putMetricPolicy {#0M{#+R
startAccessLogging {#+A{#+R
stopAccessLogging {#+A{#+R
tagResource {#0p{#+R
untagResource {#1-{#+R
3ContainerName!s.Tags?[{#*4
)Key!s+Value?s
2Container!{#*S
:AccessLoggingEnabled?b)Arn?s2CreationTime?t.Endpoint?s*Name?s,Status?s
3ContainerName!s

3ContainerName?s
2Container?{#*S
,Policy!s
4CorsPolicy![{#,6
5AllowedHeaders![s5AllowedMethods?[s5AllowedOrigins![s4ExposeHeaders?[s3MaxAgeSeconds?i
5LifecyclePolicy!s
5MetricPolicy!{#-Z
;ContainerLevelMetrics!s;MetricPolicyRules?[{#.1
1ObjectGroup!s5ObjectGroupName!s
0MaxResults?i/NextToken?s
4Containers![{#*S/NextToken?s
.Resource!s
.Tags?[{#*4
3ContainerName!s,Policy!s
3ContainerName!s4CorsPolicy![{#,6
3ContainerName!s5LifecyclePolicy!s
3ContainerName!s5MetricPolicy!{#-Z
.Resource!s.Tags![{#*4
.Resource!s.TagKeys![s
)"};
