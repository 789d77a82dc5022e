// What the actions of route53recoverycontrolconfig take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x64b8e95972852324>{
    R"(#<##q#$.#$J#$h#%(#%?#%[#%y#&9#&R#&p#'6#'R#'m#(>#(T#(o#)2#)K#)h#*##*:#*Q#*m#+1
createCluster {#+K{#,$
createControlPanel {#-8{#-o
createRoutingControl {#/2{#/u
createSafetyRule {#0o{#3d
deleteCluster {#6f{#6t
deleteControlPanel {#6u{#6t
deleteRoutingControl {#7.{#6t
deleteSafetyRule {#7C{#6t
describeCluster {#6f{#,$
describeControlPanel {#6u{#-o
describeRoutingControl {#7.{#/u
describeSafetyRule {#7C{#3d
getResourcePolicy {#7T{#7c
listAssociatedRoute53HealthChecks {#7m{#8A
listClusters {#8`{#8z
listControlPanels {#9<{#9c
listRoutingControls {#:*{#:V
listSafetyRules {#:*{#:y
listTagsForResource {#7T{#;Z
tagResource {#;c{#6t
untagResource {#;z{#6t
updateCluster {#<:{#,$
updateControlPanel {#<V{#-o
updateRoutingControl {#<|{#/u
updateSafetyRule {#=L{#3d
1ClientToken?s1ClusterName!s1NetworkType?s+Tags?<s
0Cluster?{#,2
0ClusterArn?s:ClusterEndpoints?[{#-#*Name?s1NetworkType?s+Owner?s,Status?s
.Endpoint?s,Region?s
1ClientToken?s0ClusterArn!s6ControlPanelName!s+Tags?<s
5ControlPanel?{#.(
0ClusterArn?s5ControlPanelArn?s9DefaultControlPanel?b*Name?s+Owner?s9RoutingControlCount?i,Status?s
1ClientToken?s0ClusterArn!s5ControlPanelArn?s8RoutingControlName!s
7RoutingControl?{#00
5ControlPanelArn?s*Name?s+Owner?s7RoutingControlArn?s,Status?s
6AssertionRule?{#1O1ClientToken?s3GatingRule?{#2a+Tags?<s
7AssertedControls![s5ControlPanelArn!s*Name!s3RuleConfig!{#2B2WaitPeriodMs!i
.Inverted!b/Threshold!i*Type!s
5ControlPanelArn!s5GatingControls![s*Name!s3RuleConfig!{#2B5TargetControls![s2WaitPeriodMs!i
6AssertionRule?{#4.3GatingRule?{#5B
7AssertedControls![s5ControlPanelArn!s*Name!s+Owner?s3RuleConfig!{#2B3SafetyRuleArn!s,Status!s2WaitPeriodMs!i
5ControlPanelArn!s5GatingControls![s*Name!s+Owner?s3RuleConfig!{#2B3SafetyRuleArn!s,Status!s5TargetControls![s2WaitPeriodMs!i
0ClusterArn!s

5ControlPanelArn!s
7RoutingControlArn!s
3SafetyRuleArn!s
1ResourceArn!s
,Policy?s
0MaxResults?i/NextToken?s7RoutingControlArn!s
5HealthCheckIds?[s/NextToken?s
0MaxResults?i/NextToken?s
2Clusters?[{#,2/NextToken?s
0ClusterArn?s0MaxResults?i/NextToken?s
7ControlPanels?[{#.(/NextToken?s
5ControlPanelArn!s0MaxResults?i/NextToken?s
/NextToken?s9RoutingControls?[{#00
/NextToken?s5SafetyRules?[{#;>
2Assertion?{#4./Gating?{#5B
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0ClusterArn!s1NetworkType!s
5ControlPanelArn!s6ControlPanelName!s
7RoutingControlArn!s8RoutingControlName!s
<AssertionRuleUpdate?{#=|9GatingRuleUpdate?{#=|
*Name!s3SafetyRuleArn!s2WaitPeriodMs!i
)"};
