// What the actions of mturk take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7cbe6539185efe78>{
    R"(#J#$A#$e#%&#%P#%{#&4#&K#&i#'0#'K#'^#(%#(@#(m#).#)E#)_#)o#*4#*R#*q#+2#+D#+j#,3#,S#,z#-<#-V#.&#.=#.W#.{#/4#/W#/w#0<#0X#0|
acceptQualificationRequest {#1C{#1l
approveAssignment {#1m{#1l
associateQualificationWithWorker {#2K{#1l
createAdditionalAssignmentsForHIT {#35{#1l
createHIT {#3s{#9y
createHITType {#>={#?i
createHITWithHITType {#?v{#9y
createQualificationType {#B){#Cl
createWorkerBlock {#FH{#1l
deleteHIT {#F]{#1l
deleteQualificationType {#Ff{#1l
deleteWorkerBlock {#G#{#1l
disassociateQualificationFromWorker {#G8{#1l
getAccountBalance {#1l{#Gc
getAssignment {#H-{#H=
getFileUploadURL {#JM{#Jr
getHIT {#F]{#9y
getQualificationScore {#K){#KK
getQualificationType {#Ff{#Cl
listAssignmentsForHIT {#L\{#M:
listBonusPayments {#Mf{#N=
listHITs {#OO{#Oi
listHITsForQualificationType {#P4{#Oi
listQualificationRequests {#Pd{#Q:
listQualificationTypes {#Rn{#S`
listReviewPolicyResultsForHIT {#T9{#U5
listReviewableHITs {#Xf{#Oi
listWorkerBlocks {#OO{#Y;
listWorkersWithQualificationType {#Z#{#Z\
notifyWorkers {#[1{#[W
rejectAssignment {#\f{#1l
rejectQualificationRequest {#]0{#1l
sendBonus {#]S{#1l
sendTestEventNotification {#^@{#1l
updateExpirationForHIT {#_<{#1l
updateHITReviewStatus {#_P{#1l
updateHITTypeOfHIT {#_b{#1l
updateNotificationSettings {#_w{#1l
updateQualificationType {#`E{#Cl
2IntegerValue?i<QualificationRequestId!s

2AssignmentId!s7OverrideRejection?b7RequesterFeedback?s
2IntegerValue?i9QualificationTypeId!s6SendNotification?b.WorkerId!s
+HitId!sCNumberOfAdditionalAssignments!i8UniqueRequestToken?s
AAssignmentDurationInSeconds!l?AssignmentReviewPolicy?{#7E@AutoApprovalDelayInSeconds?l1Description!s1HitLayoutId?s=HitLayoutParameters?[{#8=8HitReviewPolicy?{#7E.Keywords?s7LifetimeInSeconds!l4MaxAssignments?iCQualificationRequirements?[{#8M.Question?s9RequesterAnnotation?s,Reward!s+Title!s8UniqueRequestToken?s
4Parameters?[{#7d0PolicyName!s
)Key?s4MapEntries?[{#8,-Values?[s
)Key?s-Values?[s
*Name!s+Value!s
4ActionsGuarded?s0Comparator!s4IntegerValues?[i6LocaleValues?[{#9`9QualificationTypeId!s7RequiredToPreview?b
-Country!s1Subdivision?s
,Hit?{#:)
AAssignmentDurationInSeconds?l@AutoApprovalDelayInSeconds?l2CreationTime?t1Description?s0Expiration?t0HitGroupId?s+HitId?s1HitLayoutId?s5HitReviewStatus?s/HitStatus?s/HitTypeId?s.Keywords?s4MaxAssignments?iBNumberOfAssignmentsAvailable?iBNumberOfAssignmentsCompleted?i@NumberOfAssignmentsPending?iCQualificationRequirements?[{#8M.Question?s9RequesterAnnotation?s,Reward?s+Title?s
AAssignmentDurationInSeconds!l@AutoApprovalDelayInSeconds?l1Description!s.Keywords?sCQualificationRequirements?[{#8M,Reward!s+Title!s
/HitTypeId?s
?AssignmentReviewPolicy?{#7E1HitLayoutId?s=HitLayoutParameters?[{#8=8HitReviewPolicy?{#7E/HitTypeId!s7LifetimeInSeconds!l4MaxAssignments?i.Question?s9RequesterAnnotation?s8UniqueRequestToken?s
/AnswerKey?s1AutoGranted?b6AutoGrantedValue?i1Description!s.Keywords?s*Name!s=QualificationTypeStatus!s9RetryDelayInSeconds?l*Test?s;TestDurationInSeconds?l
:QualificationType?{#D*
/AnswerKey?s1AutoGranted?b6AutoGrantedValue?i2CreationTime?t1Description?s3IsRequestable?b.Keywords?s*Name?s9QualificationTypeId?s=QualificationTypeStatus?s9RetryDelayInSeconds?l*Test?s;TestDurationInSeconds?l
,Reason!s.WorkerId!s
+HitId!s
9QualificationTypeId!s
,Reason?s.WorkerId!s
9QualificationTypeId!s,Reason?s.WorkerId!s
6AvailableBalance?s3OnHoldBalance?s
2AssignmentId!s
3Assignment?{#HW,Hit?{#:)
0AcceptTime?t,Answer?s2ApprovalTime?t2AssignmentId?s6AssignmentStatus?s6AutoApprovalTime?t.Deadline?t+HitId?s3RejectionTime?t7RequesterFeedback?s0SubmitTime?t.WorkerId?s
2AssignmentId!s8QuestionIdentifier!s
3FileUploadURL?s
9QualificationTypeId!s.WorkerId!s
6Qualification?{#K_
/GrantTime?t2IntegerValue?i4LocaleValue?{#9`9QualificationTypeId?s,Status?s.WorkerId?s
9AssignmentStatuses?[s+HitId!s0MaxResults?i/NextToken?s
5Assignments?[{#HW/NextToken?s0NumResults?i
2AssignmentId?s+HitId?s0MaxResults?i/NextToken?s
7BonusPayments?[{#Nk/NextToken?s0NumResults?i
2AssignmentId?s1BonusAmount?s/GrantTime?t,Reason?s.WorkerId?s
0MaxResults?i/NextToken?s
.HiTs?[{#:)/NextToken?s0NumResults?i
0MaxResults?i/NextToken?s9QualificationTypeId!s
0MaxResults?i/NextToken?s9QualificationTypeId?s
/NextToken?s0NumResults?i?QualificationRequests?[{#Qp
,Answer?s<QualificationRequestId?s9QualificationTypeId?s0SubmitTime?t*Test?s.WorkerId?s
0MaxResults?i9MustBeOwnedByCaller?b7MustBeRequestable!b/NextToken?s+Query?s
/NextToken?s0NumResults?i<QualificationTypes?[{#D*
+HitId!s0MaxResults?i/NextToken?s3PolicyLevels?[s5RetrieveActions?b5RetrieveResults?b
?AssignmentReviewPolicy?{#7E?AssignmentReviewReport?{#VR+HitId?s8HitReviewPolicy?{#7E8HitReviewReport?{#VR/NextToken?s
7ReviewActions?[{#V{7ReviewResults?[{#X%
.ActionId?s0ActionName?s2CompleteTime?t/ErrorCode?s,Result?s,Status?s.TargetId?s0TargetType?s
.ActionId?s)Key?s0QuestionId?s/SubjectId?s1SubjectType?s+Value?s
/HitTypeId?s0MaxResults?i/NextToken?s,Status?s
/NextToken?s0NumResults?i6WorkerBlocks?[{#Yh
,Reason?s.WorkerId?s
0MaxResults?i/NextToken?s9QualificationTypeId!s,Status?s
/NextToken?s0NumResults?i8Qualifications?[{#K_
1MessageText!s-Subject!s0WorkerIds![s
FNotifyWorkersFailureStatuses?[{#[{
>NotifyWorkersFailureCode?sANotifyWorkersFailureMessage?s.WorkerId?s
2AssignmentId!s7RequesterFeedback!s
<QualificationRequestId!s,Reason?s
2AssignmentId!s1BonusAmount!s,Reason!s8UniqueRequestToken?s.WorkerId!s
5Notification!{#^c3TestEventType!s
1Destination!s1EventTypes![s/Transport!s-Version!s
.ExpireAt!t+HitId!s
+HitId!s,Revert?b
+HitId!s/HitTypeId!s
,Active?b/HitTypeId!s5Notification?{#^c
/AnswerKey?s1AutoGranted?b6AutoGrantedValue?i1Description?s9QualificationTypeId!s=QualificationTypeStatus?s9RetryDelayInSeconds?l*Test?s;TestDurationInSeconds?l
)"};
