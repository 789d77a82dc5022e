// What the actions of arczonalshift take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x698b2eb3e18db641>{
    R"(#2##S##n#$.#$V#%$#%T#%p#&.#&L#&e#'%#'>#'q#(?#(j
cancelPracticeRun {#)*{#):
cancelZonalShift {#)*{#):
createPracticeRunConfiguration {#*<{#+]
deletePracticeRunConfiguration {#-8{#-N
getAutoshiftObserverNotificationStatus {#-s{#-t
getManagedResource {#-8{#.$
listAutoshifts {#1:{#1]
listManagedResources {#2G{#2a
listZonalShifts {#4I{#5'
startPracticeRun {#6c{#):
startZonalShift {#74{#):
updateAutoshiftObserverNotificationStatus {#-t{#-t
updatePracticeRunConfiguration {#7k{#+]
updateZonalAutoshiftConfiguration {#8r{#8r
updateZonalShift {#9E{#):
2ZonalShiftId!s
.AwayFrom!s-Comment!s0ExpiryTime!t8ResourceIdentifier!s/StartTime!t,Status!s2ZonalShiftId!s
3BlockedDates?[s5BlockedWindows?[s8BlockingAlarms?[{#+C7OutcomeAlarms![{#+C8ResourceIdentifier!s
5AlarmIdentifier!s*Type!s
)Arn!s*Name!sAPracticeRunConfiguration!{#,F:ZonalAutoshiftStatus!s
3BlockedDates?[s5BlockedWindows?[s8BlockingAlarms?[{#+C7OutcomeAlarms![{#+C
8ResourceIdentifier!s
)Arn!s*Name!s:ZonalAutoshiftStatus!s

,Status!s
5AppliedWeights!<n)Arn?s4Autoshifts?[{#/B*Name?sAPracticeRunConfiguration?{#,F:ZonalAutoshiftStatus?s5ZonalShifts![{#/j
3AppliedStatus!s.AwayFrom!s/StartTime!t
3AppliedStatus!s.AwayFrom!s-Comment!s0ExpiryTime!t8PracticeRunOutcome?s8ResourceIdentifier!s/ShiftType?s/StartTime!t2ZonalShiftId!s
0MaxResults?i/NextToken?s,Status?s
/Items?[{#1v/NextToken?s
.AwayFrom!s-EndTime?t/StartTime!t,Status!s
0MaxResults?i/NextToken?s
/Items![{#2z/NextToken?s
5AppliedWeights?<n)Arn?s4Autoshifts?[{#/B8AvailabilityZones![s*Name?s7PracticeRunStatus?s:ZonalAutoshiftStatus?s5ZonalShifts?[{#/j
0MaxResults?i/NextToken?s8ResourceIdentifier?s,Status?s
/Items?[{#5@/NextToken?s
.AwayFrom!s-Comment!s0ExpiryTime!t8PracticeRunOutcome?s8ResourceIdentifier!s/ShiftType?s/StartTime!t,Status!s2ZonalShiftId!s
.AwayFrom!s-Comment!s8ResourceIdentifier!s
.AwayFrom!s-Comment!s/ExpiresIn!s8ResourceIdentifier!s
3BlockedDates?[s5BlockedWindows?[s8BlockingAlarms?[{#+C7OutcomeAlarms?[{#+C8ResourceIdentifier!s
8ResourceIdentifier!s:ZonalAutoshiftStatus!s
-Comment?s/ExpiresIn?s2ZonalShiftId!s
)"};
