// What the actions of amplifyuibuilder take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x53a13b3ee2ecbb0>{
    R"(#?##z#$9#$M#$b#${#%5#%J#%h#&(#&=#&S#&j#'&#'7#'L#'^#'w#(5#(H#(e#(y#)8#)N#)g#)|#*9#*R#*f
createComponent {#*{{#7l
createForm {#:[{#FH
createTheme {#HI{#J(
deleteComponent {#K@{#K`
deleteForm {#K@{#K`
deleteTheme {#K@{#K`
exchangeCodeForToken {#Ka{#LA
exportComponents {#Lk{#M8
exportForms {#Lk{#MT
exportThemes {#Lk{#Mp
getCodegenJob {#K@{#N2
getComponent {#K@{#Y1
getForm {#K@{#YA
getMetadata {#YL{#Yg
getTheme {#K@{#Yt
listCodegenJobs {#Z&{#ZZ
listComponents {#Z&{#[U
listForms {#Z&{#\N
listTagsForResource {#]V{#]e
listThemes {#Z&{#]n
putMetadataFlag {#^W{#K`
refreshToken {#_<{#_r
startCodegenJob {#`3{#an
tagResource {#a{{#K`
untagResource {#b8{#K`
updateComponent {#bR{#7l
updateForm {#e={#FH
updateTheme {#gI{#J(
+AppId!s1ClientToken?s:ComponentToCreate!{#+a5EnvironmentName!s
;BindingProperties!<{#-e2Children?[{#/y>CollectionProperties?<{#6_3ComponentType!s0Events?<{#0o*Name!s1Overrides!<<s4Properties!<{#2D3SchemaVersion?s.SourceId?s+Tags?<s2Variants![{#7L
:BindingProperties?{#.92DefaultValue?s*Type?s
,Bucket?s2DefaultValue?s+Field?s)Key?s+Model?s4Predicates?[{#/:.SlotName?s3UserAttribute?s
-And?[{#/:+Field?s-Operand?s1OperandType?s.Operator?s,Or?[{#/:
2Children?[{#/y3ComponentType!s0Events?<{#0o*Name!s4Properties!<{#2D.SourceId?s
,Action?s2BindingEvent?s3Parameters?{#1>
/Anchor?{#2D0Fields?<{#2D/Global?{#2D+Id?{#2D+Model?s.State?{#6:/Target?{#2D-Type?{#2D,Url?{#2D
:BindingProperties?{#4j2Bindings?<{#5$DCollectionBindingProperties?{#4j3ComponentName?s0Concat?[{#2D2Condition?{#5:0Configured?b2DefaultValue?s+Event?s3ImportedValue?s+Model?s.Property?s*Type?s3UserAttribute?s+Value?s
+Field?s.Property!s
-Element!s.Property!s
-Else?{#2D2ElseValue?{#2D+Field?s-Operand?s1OperandType?s.Operator?s.Property?s-Then?{#2D
3ComponentName!s.Property!s,Set!{#2D
2Identifiers?[s+Model!s2Predicate?{#/:.Sort?[{#77
/Direction!s+Field!s
1Overrides?<<s4VariantValues?<s
/Entity?{#7y
+AppId!s;BindingProperties!<{#-e2Children?[{#/y>CollectionProperties?<{#6_3ComponentType!s/CreatedAt!t5EnvironmentName!s0Events?<{#0o(Id!s0ModifiedAt?t*Name!s1Overrides!<<s4Properties!<{#2D3SchemaVersion?s.SourceId?s+Tags?<s2Variants![{#7L
+AppId!s1ClientToken?s5EnvironmentName!s5FormToCreate!{#;<
,Cta?{#<k1DataType!{#>&0Fields!<{#>G4FormActionType!s4LabelDecorator?s*Name!s3SchemaVersion!s;SectionalElements!<{#Dm.Style!{#EQ+Tags?<s
/Cancel?{#=@.Clear?{#=@.Position?s/Submit?{#=@
.Children?s.Excluded?b1Position?{#=e
+Below?s+Fixed?s-RightOf?s
4DataSourceType!s2DataTypeName!s
.Excluded?b2InputType?{#?0+Label?s1Position?{#=e5Validations?[{#D7
4DefaultChecked?b8DefaultCountryCode?s2DefaultValue?s5DescriptiveText?s;FileUploaderConfig?{#AP-IsArray?b.MaxValue?n.MinValue?n*Name?s1Placeholder?s.ReadOnly?b.Required?b*Step?n*Type!s+Value?s6ValueMappings?{#BR
8AcceptedFileTypes![s1AccessLevel!s1IsResumable?b2MaxFileCount?i-MaxSize?i4ShowThumbnails?b
;BindingProperties?<{#Bx0Values![{#CF
:BindingProperties?{#C=*Type?s
+Model?s
5DisplayValue?{#Cd.Value!{#Cd
:BindingProperties?{#4j0Concat?[{#Cd+Value?s
0NumValues?[i0StrValues?[s*Type!s7ValidationMessage?s
.Excluded?b+Level?i1Orientation?s1Position?{#=e*Text?s*Type!s
6HorizontalGap?{#F.5OuterPadding?{#F.4VerticalGap?{#F.
4TokenReference?s+Value?s
/Entity?{#FU
+AppId!s,Cta?{#<k1DataType!{#>&5EnvironmentName!s0Fields!<{#>G4FormActionType!s(Id!s4LabelDecorator?s*Name!s3SchemaVersion!s;SectionalElements!<{#Dm.Style!{#EQ+Tags?<s
+AppId!s1ClientToken?s5EnvironmentName!s6ThemeToCreate!{#I+
*Name!s3Overrides?[{#IX+Tags?<s0Values![{#IX
)Key?s.Value?{#Ij
2Children?[{#IX+Value?s
/Entity?{#J5
+AppId!s/CreatedAt!t5EnvironmentName!s(Id!s0ModifiedAt?t*Name!s3Overrides?[{#IX+Tags?<s0Values![{#IX
+AppId!s5EnvironmentName!s(Id!s

.Provider!s0Request!{#Kz
.ClientId?s*Code!s1RedirectUri!s
1AccessToken!s/ExpiresIn!i2RefreshToken!s
+AppId!s5EnvironmentName!s/NextToken?s
2Entities![{#7y/NextToken?s
2Entities![{#FU/NextToken?s
2Entities![{#J5/NextToken?s
,Job?{#N<
+AppId!s.Asset?{#PK7AutoGenerateForms?b/CreatedAt?t6Dependencies?[{#PZ5EnvironmentName!s1Features?{#Q/:GenericDataSchema?{#Q`(Id!s0ModifiedAt?t5RenderConfig?{#V),Status?s3StatusMessage?s+Tags?<s
1DownloadUrl?s
.IsSemVer?b*Name?s,Reason?s6SupportedVersion?s
9IsNonModelSupported?b=IsRelationshipSupported?b
4DataSourceType!s/Enums!<{#RA0Models!<{#RL3NonModels!<{#Uu
-Values![s
0Fields!<{#Rw1IsJoinTable?b2PrimaryKeys![s
.DataType!s3DataTypeValue!s-IsArray!b.ReadOnly!b5Relationship?{#Sk.Required!b
7AssociatedFields?[sBBelongsToFieldOnRelatedModel?s>CanUnlinkAssociatedModel?b4IsHasManyIndex?b:RelatedJoinFieldName?s:RelatedJoinTableName?s9RelatedModelFields?[s6RelatedModelName!s*Type!s
0Fields!<{#Rw
.React?{#V5
9ApiConfiguration?{#WH3Dependencies?<s5InlineSourceMap?b,Module?s<RenderTypeDeclarations?b,Script?s,Target?s
8DataStoreConfig?{#K`6GraphQLConfig?{#X(4NoApiConfig?{#K`
7FragmentsFilePath!s7MutationsFilePath!s5QueriesFilePath!s;SubscriptionsFilePath!s3TypesFilePath!s
2Component?{#7y
-Form?{#FU
+AppId!s5EnvironmentName!s
/Features!<s
.Theme?{#J5
+AppId!s5EnvironmentName!s0MaxResults?i/NextToken?s
2Entities![{#Zv/NextToken?s
+AppId!s/CreatedAt?t5EnvironmentName!s(Id!s0ModifiedAt?t
2Entities![{#[q/NextToken?s
+AppId!s3ComponentType!s5EnvironmentName!s(Id!s*Name!s
2Entities![{#\j/NextToken?s
+AppId!s1DataType!{#>&5EnvironmentName!s4FormActionType!s(Id!s*Name!s
1ResourceArn!s
+Tags!<s
2Entities![{#^0/NextToken?s
+AppId!s5EnvironmentName!s(Id!s*Name!s
+AppId!s-Body!{#_05EnvironmentName!s1FeatureName!s
.NewValue!s
.Provider!s9RefreshTokenBody!{#_^
.ClientId?s+Token!s
1AccessToken!s/ExpiresIn!i
+AppId!s1ClientToken?s;CodegenJobToCreate!{#`t5EnvironmentName!s
7AutoGenerateForms?b1Features?{#Q/:GenericDataSchema?{#Q`5RenderConfig!{#V)+Tags?<s
/Entity?{#N<
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+AppId!s1ClientToken?s5EnvironmentName!s(Id!s9UpdatedComponent!{#c<
;BindingProperties?<{#-e2Children?[{#/y>CollectionProperties?<{#6_3ComponentType?s0Events?<{#0o(Id?s*Name?s1Overrides?<<s4Properties?<{#2D3SchemaVersion?s.SourceId?s2Variants?[{#7L
+AppId!s1ClientToken?s5EnvironmentName!s(Id!s4UpdatedForm!{#e|
,Cta?{#<k1DataType?{#>&0Fields?<{#>G4FormActionType?s4LabelDecorator?s*Name?s3SchemaVersion?s;SectionalElements?<{#Dm.Style?{#EQ
+AppId!s1ClientToken?s5EnvironmentName!s(Id!s5UpdatedTheme!{#h/
(Id?s*Name?s3Overrides?[{#IX0Values![{#IX
)"};
