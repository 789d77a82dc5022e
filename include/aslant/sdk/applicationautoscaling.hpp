// What the actions of applicationautoscaling take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x82824b3ca6324927>{R"(#1##P##m#$2#$T#$u#%>#%_#&'#&M#&j#'*#'F#'f#'{
deleteScalingPolicy {#(8{#(z
deleteScheduledAction {#({{#(z
deregisterScalableTarget {#)l{#(z
describeScalableTargets {#*G{#+=
describeScalingActivities {#.N{#/_
describeScalingPolicies {#2X{#3[
describeScheduledActions {#A_{#Bk
getPredictiveScalingForecast {#ES{#FQ
listTagsForResource {#Gy{#H.
putScalingPolicy {#H7{#JN
putScheduledAction {#Jh{#(z
registerScalableTarget {#LE{#Mb
tagResource {#Mw{#(z
untagResource {#N4{#(z
0PolicyName!s0ResourceId!s7ScalableDimension!s6ServiceNamespace!s

0ResourceId!s7ScalableDimension!s9ScheduledActionName!s6ServiceNamespace!s
0ResourceId!s7ScalableDimension!s6ServiceNamespace!s
0MaxResults?i/NextToken?s2ResourceIds?[s7ScalableDimension?s6ServiceNamespace!s
/NextToken?s9ScalableTargets?[{#+`
2CreationTime!t1MaxCapacity!i1MinCapacity!i7PredictedCapacity?n0ResourceId!s-RoleARN!s7ScalableDimension!s7ScalableTargetARN?s6ServiceNamespace!s7SuspendedState?{#-R
?DynamicScalingInSuspended?b@DynamicScalingOutSuspended?b?ScheduledScalingSuspended?b
@IncludeNotScaledActivities?b0MaxResults?i/NextToken?s0ResourceId?s7ScalableDimension?s6ServiceNamespace!s
/NextToken?s;ScalingActivities?[{#0*
0ActivityId!s+Cause!s1Description!s-Details?s-EndTime?t:NotScaledReasons?[{#1|0ResourceId!s7ScalableDimension!s6ServiceNamespace!s/StartTime!t0StatusCode!s3StatusMessage?s
*Code!s5CurrentCapacity?i1MaxCapacity?i1MinCapacity?i
0MaxResults?i/NextToken?s2PolicyNames?[s0ResourceId?s7ScalableDimension?s6ServiceNamespace!s
/NextToken?s9ScalingPolicies?[{#4$
0Alarms?[{#6c2CreationTime!t/PolicyARN!s0PolicyName!s0PolicyType!sMPredictiveScalingPolicyConfiguration?{#6{0ResourceId!s7ScalableDimension!s6ServiceNamespace!sGStepScalingPolicyConfiguration?{#=AQTargetTrackingScalingPolicyConfiguration?{#?<
.AlarmARN!s/AlarmName!s
?MaxCapacityBreachBehavior?s7MaxCapacityBuffer?n>MetricSpecifications![{#81*Mode?s:SchedulingBufferTime?n
NCustomizedCapacityMetricSpecification?{#;&JCustomizedLoadMetricSpecification?{#;&MCustomizedScalingMetricSpecification?{#;&JPredefinedLoadMetricSpecification?{#<sJPredefinedMetricPairSpecification?{#<sMPredefinedScalingMetricSpecification?{#<s1TargetValue!n
;MetricDataQueries![{#;?
0Expression?s(Id!s+Label?s3MetricStat?{#;w0ReturnData?b
/Metric!{#<8*Stat!s*Unit?s
4Dimensions?[{#<c0MetricName?s/Namespace?s
*Name!s+Value!s
:PredefinedMetricType!s3ResourceLabel?s
4AdjustmentType?s.Cooldown?i;MetricAggregationType?s<MinAdjustmentMagnitude?i9StepAdjustments?[{#>K
>MetricIntervalLowerBound?n>MetricIntervalUpperBound?n7ScalingAdjustment!i
FCustomizedMetricSpecification?{#@m4DisableScaleIn?bFPredefinedMetricSpecification?{#<s5ScaleInCooldown?i6ScaleOutCooldown?i1TargetValue!n
4Dimensions?[{#<c0MetricName?s1Metrics?[{#;?/Namespace?s/Statistic?s*Unit?s
0MaxResults?i/NextToken?s0ResourceId?s7ScalableDimension?s;ScheduledActionNames?[s6ServiceNamespace!s
/NextToken?s:ScheduledActions?[{#C5
2CreationTime!t-EndTime?t0ResourceId!s7ScalableDimension?s=ScalableTargetAction?{#E6.Schedule!s8ScheduledActionARN!s9ScheduledActionName!s6ServiceNamespace!s/StartTime?t.Timezone?s
1MaxCapacity?i1MinCapacity?i
-EndTime!t0PolicyName!s0ResourceId!s7ScalableDimension!s6ServiceNamespace!s/StartTime!t
9CapacityForecast?{#G.6LoadForecast?[{#GG0UpdateTime?t
1Timestamps![t-Values![n
<MetricSpecification!{#811Timestamps![t-Values![n
1ResourceARN!s
+Tags?<s
0PolicyName!s0PolicyType?sMPredictiveScalingPolicyConfiguration?{#6{0ResourceId!s7ScalableDimension!s6ServiceNamespace!sGStepScalingPolicyConfiguration?{#=AQTargetTrackingScalingPolicyConfiguration?{#?<
0Alarms?[{#6c/PolicyARN!s
-EndTime?t0ResourceId!s7ScalableDimension!s=ScalableTargetAction?{#E6.Schedule?s9ScheduledActionName!s6ServiceNamespace!s/StartTime?t.Timezone?s
1MaxCapacity?i1MinCapacity?i0ResourceId!s-RoleARN?s7ScalableDimension!s6ServiceNamespace!s7SuspendedState?{#-R+Tags?<s
7ScalableTargetARN?s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
)"};
