// What the actions of controltower take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb7efc019a89ce08b>{
    R"(#?##z#$;#$V#$o#%-#%E#%\#%q#&5#&R#&n#'/#'G#'h#(%#(D#(b#)%#)H#)b#*%#*C#*`#*z#+5#+L#+k#,/
createLandingZone {#,J{#,h
deleteLandingZone {#-+{#-D
disableBaseline {#-[{#-D
disableControl {#-x{#-D
enableBaseline {#.F{#,h
enableControl {#/O{#06
getBaseline {#0S{#0i
getBaselineOperation {#-D{#1+
getControlOperation {#-D{#2?
getEnabledBaseline {#-[{#4:
getEnabledControl {#7%{#7A
getLandingZone {#-+{#9>
getLandingZoneOperation {#-D{#:E
listBaselines {#:\{#:v
listControlOperations {#;9{#<s
listEnabledBaselines {#=>{#?,
listEnabledControls {#@u{#B.
listLandingZoneOperations {#CP{#D2
listLandingZones {#:\{#E1
listTagsForResource {#EX{#Eg
resetEnabledBaseline {#-[{#-D
resetEnabledControl {#7%{#-D
resetLandingZone {#-+{#-D
tagResource {#Ep{#F-
untagResource {#F.{#F-
updateEnabledBaseline {#FH{#-D
updateEnabledControl {#G.{#-D
updateLandingZone {#G[{#-D
.Manifest!*+Tags?<s-Version!s
)Arn!s9OperationIdentifier!s
;LandingZoneIdentifier!s
9OperationIdentifier!s
?EnabledBaselineIdentifier!s
7ControlIdentifier!s6TargetIdentifier!s
8BaselineIdentifier!s5BaselineVersion!s4Parameters?[{#/@+Tags?<s6TargetIdentifier!s
)Key!s+Value!*
7ControlIdentifier!s4Parameters?[{#/@+Tags?<s6TargetIdentifier!s
)Arn?s9OperationIdentifier!s
8BaselineIdentifier!s
)Arn!s1Description?s*Name!s
:BaselineOperation!{#1C
-EndTime?t9OperationIdentifier?s3OperationType?s/StartTime?t,Status?s3StatusMessage?s
9ControlOperation!{#2V
7ControlIdentifier?s>EnabledControlIdentifier?s-EndTime?t9OperationIdentifier?s3OperationType?s/StartTime?t,Status?s3StatusMessage?s6TargetIdentifier?s
?EnabledBaselineDetails?{#4W
)Arn!s8BaselineIdentifier!s5BaselineVersion?s;DriftStatusSummary?{#634Parameters?[{#/@6ParentIdentifier?s6StatusSummary!{#6[6TargetIdentifier!s
.Types?{#6?
4Inheritance?{#6Q
,Status?s
=LastOperationIdentifier?s,Status?s
>EnabledControlIdentifier!s
>EnabledControlDetails!{#7]
)Arn?s7ControlIdentifier?s;DriftStatusSummary?{#9'4Parameters?[{#/@6StatusSummary?{#6[6TargetIdentifier?s7TargetRegions?[{#96
1DriftStatus?s
*Name?s
4LandingZone!{#9P
)Arn?s4DriftStatus?{#6Q<LatestAvailableVersion?s.Manifest!*,Status?s-Version!s
9OperationDetails!{#1C
0MaxResults?i/NextToken?s
3Baselines![{#0i/NextToken?s
/Filter?{#;_0MaxResults?i/NextToken?s
9ControlIdentifiers?[s<ControlOperationTypes?[s@EnabledControlIdentifiers?[s/Statuses?[s8TargetIdentifiers?[s
;ControlOperations![{#2V/NextToken?s
/Filter?{#=v5IncludeChildren?b0MaxResults?i/NextToken?s
:BaselineIdentifiers?[s?InheritanceDriftStatuses?[s8ParentIdentifiers?[s/Statuses?[s8TargetIdentifiers?[s
:EnabledBaselines![{#?P/NextToken?s
)Arn!s8BaselineIdentifier!s5BaselineVersion?s;DriftStatusSummary?{#636ParentIdentifier?s6StatusSummary!{#6[6TargetIdentifier!s
/Filter?{#AT0MaxResults?i/NextToken?s6TargetIdentifier?s
9ControlIdentifiers?[s4DriftStatuses?[s/Statuses?[s
9EnabledControls![{#BQ/NextToken?s
)Arn?s7ControlIdentifier?s;DriftStatusSummary?{#9'6StatusSummary?{#6[6TargetIdentifier?s
/Filter?{#Cv0MaxResults?i/NextToken?s
/Statuses?[s,Types?[s
?LandingZoneOperations![{#D[/NextToken?s
9OperationIdentifier?s3OperationType?s,Status?s
6LandingZones![{#EQ/NextToken?s
)Arn?s
1ResourceArn!s
+Tags!<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
5BaselineVersion!s?EnabledBaselineIdentifier!s4Parameters?[{#/@
>EnabledControlIdentifier!s4Parameters![{#/@
;LandingZoneIdentifier!s.Manifest!*-Version!s
)"};
