// What the actions of controlcatalog take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd7e87500c3ad8255>{R"(#)##8##L##h#$+#$A#$V
getControl {#$n{#$|
listCommonControls {#'F{#(8
listControlMappings {#)c{#*d
listControls {#,B{#-=
listDomains {#.r{#/2
listObjectives {#0-{#0k
0ControlArn!s
.Aliases?[s)Arn!s.Behavior!s0CreateTime?t1Description!s8GovernedResources?[s7Implementation?{#&e*Name!s4Parameters?[{#&z<RegionConfiguration!{#'(.Severity?s
0Identifier?s*Type!s
*Name!s
8DeployableRegions?[s+Scope!s
<CommonControlFilter?{#'y0MaxResults?i/NextToken?s
4Objectives?[{#(1
)Arn?s
8CommonControls![{#(Z/NextToken?s
)Arn!s0CreateTime!t1Description!s/Domain!{#)U4LastUpdateTime!t*Name!s2Objective!{#)U
)Arn?s*Name?s
/Filter?{#*/0MaxResults?n/NextToken?s
8CommonControlArns?[s2ControlArns?[s3MappingTypes?[s
9ControlMappings![{#+-/NextToken?s
0ControlArn!s0Mapping!{#+V1MappingType!s
6CommonControl?{#+y2Framework?{#,3
6CommonControlArn!s
*Item!s*Name!s
/Filter?{#,h0MaxResults?i/NextToken?s
8Implementations?{#-$
2Identifiers?[s,Types?[s
2Controls![{#-Y/NextToken?s
.Aliases?[s)Arn!s.Behavior?s0CreateTime?t1Description!s8GovernedResources?[s7Implementation?{#&e*Name!s.Severity?s
0MaxResults?i/NextToken?s
1Domains![{#/M/NextToken?s
)Arn!s0CreateTime!t1Description!s4LastUpdateTime!t*Name!s
0MaxResults?i/NextToken?s8ObjectiveFilter?{#0\
1Domains?[{#(1
/NextToken?s4Objectives![{#1/
)Arn!s0CreateTime!t1Description!s/Domain!{#)U4LastUpdateTime!t*Name!s
)"};
