// What the actions of autoscalingplans take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf335112112834229>{R"(#)##8##S##n#$:#$X#%*
createScalingPlan {#%E{#.o
deleteScalingPlan {#/+{#/S
describeScalingPlanResources {#/T{#0;
describeScalingPlans {#3.{#40
getScalingPlanResourceForecastData {#63{#7^
updateScalingPlan {#8+{#/S
:ApplicationSource!{#&/=ScalingInstructions![{#&k5ScalingPlanName!s
<CloudFormationStackARN?s4TagFilters?[{#&Z
)Key?s-Values?[s
JCustomizedLoadMetricSpecification?{#*{;DisableDynamicScaling?b1MaxCapacity!i1MinCapacity!iJPredefinedLoadMetricSpecification?{#+oJPredictiveScalingMaxCapacityBehavior?sHPredictiveScalingMaxCapacityBuffer?i;PredictiveScalingMode?s0ResourceId!s7ScalableDimension!sAScalingPolicyUpdateBehavior?s?ScheduledActionBufferTime?i6ServiceNamespace!sFTargetTrackingConfigurations![{#,A
4Dimensions?[{#+_0MetricName!s/Namespace!s/Statistic!s*Unit?s
*Name!s+Value!s
>PredefinedLoadMetricType!s3ResourceLabel?s
MCustomizedScalingMetricSpecification?{#*{4DisableScaleIn?b=EstimatedInstanceWarmup?iMPredefinedScalingMetricSpecification?{#.@5ScaleInCooldown?i6ScaleOutCooldown?i1TargetValue!n
APredefinedScalingMetricType!s3ResourceLabel?s
8ScalingPlanVersion!l
5ScalingPlanName!s8ScalingPlanVersion!l

0MaxResults?i/NextToken?s5ScalingPlanName!s8ScalingPlanVersion!l
/NextToken?s>ScalingPlanResources?[{#0c
0ResourceId!s7ScalableDimension!s5ScalingPlanName!s8ScalingPlanVersion!l9ScalingPolicies?[{#2L7ScalingStatusCode!s:ScalingStatusMessage?s6ServiceNamespace!s
0PolicyName!s0PolicyType!sDTargetTrackingConfiguration?{#,A
<ApplicationSources?[{#&/0MaxResults?i/NextToken?s7ScalingPlanNames?[s8ScalingPlanVersion?l
/NextToken?s6ScalingPlans?[{#4P
:ApplicationSource!{#&/2CreationTime?t=ScalingInstructions![{#&k5ScalingPlanName!s8ScalingPlanVersion!l0StatusCode!s3StatusMessage?s5StatusStartTime?t
-EndTime!t6ForecastDataType!s0ResourceId!s7ScalableDimension!s5ScalingPlanName!s8ScalingPlanVersion!l6ServiceNamespace!s/StartTime!t
4Datapoints![{#7p
/Timestamp?t+Value?n
:ApplicationSource?{#&/=ScalingInstructions?[{#&k5ScalingPlanName!s8ScalingPlanVersion!l
)"};
