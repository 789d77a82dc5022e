// What the actions of observabilityadmin take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x205b862110f0cce5>{
    R"(#8##e#$(#$T#$q#%C#%i#&D#&^#'-#'L#'z#(=#(Y#)*#)L#*##*D#*t#+/#+F#+c
createTelemetryRule {#,5{#/'
createTelemetryRuleForOrganization {#,5{#/'
deleteTelemetryRule {#/2{#/D
deleteTelemetryRuleForOrganization {#/2{#/D
getTelemetryEvaluationStatus {#/D{#/E
getTelemetryEvaluationStatusForOrganization {#/D{#/E
getTelemetryRule {#/2{#/_
getTelemetryRuleForOrganization {#/2{#/_
listResourceTelemetry {#0W{#1r
listResourceTelemetryForOrganization {#3g{#1r
listTagsForResource {#5>{#5M
listTelemetryRules {#5V{#6'
listTelemetryRulesForOrganization {#7U{#6'
startTelemetryEvaluation {#/D{#/D
startTelemetryEvaluationForOrganization {#/D{#/D
stopTelemetryEvaluation {#/D{#/D
stopTelemetryEvaluationForOrganization {#/D{#/D
tagResource {#8W{#/D
untagResource {#8n{#/D
updateTelemetryRule {#9.{#/'
updateTelemetryRuleForOrganization {#9.{#/'
-Rule!{#,S.RuleName!s+Tags?<s
ADestinationConfiguration?{#-S2ResourceType?s+Scope?s7SelectionCriteria?s3TelemetryType!s
8DestinationPattern?s5DestinationType?s5RetentionInDays?n=VpcFlowLogParameters?{#.M
/LogFormat?s<MaxAggregationInterval?n1TrafficType?s
-RuleArn?s
4RuleIdentifier!s

3FailureReason?s,Status?s
6CreatedTimeStamp?n9LastUpdateTimeStamp?n-RuleArn?s.RuleName?s6TelemetryRule?{#,S
0MaxResults?n/NextToken?s>ResourceIdentifierPrefix?s3ResourceTags?<s4ResourceTypes?[sBTelemetryConfigurationState?<*
/NextToken?sATelemetryConfigurations?[{#2C
7AccountIdentifier?s9LastUpdateTimeStamp?n8ResourceIdentifier?s3ResourceTags?<s2ResourceType?sBTelemetryConfigurationState?<*
9AccountIdentifiers?[s0MaxResults?n/NextToken?s>ResourceIdentifierPrefix?s3ResourceTags?<s4ResourceTypes?[sBTelemetryConfigurationState?<*
1ResourceARN!s
+Tags!<s
0MaxResults?n/NextToken?s4RuleNamePrefix?s
/NextToken?s@TelemetryRuleSummaries?[{#6Q
6CreatedTimeStamp?n9LastUpdateTimeStamp?n2ResourceType?s-RuleArn?s.RuleName?s3TelemetryType?s
0MaxResults?n/NextToken?s4RuleNamePrefix?s7SourceAccountIds?[s@SourceOrganizationUnitIds?[s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
-Rule!{#,S4RuleIdentifier!s
)"};
