// What the actions of cloudsearch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x256bbdf430775d4e>{
    R"(#=##t#$3#$I#$g#%'#%A#%Z#%x#&4#&N#&h#''#'H#'m#(:#(S#(p#)3#)V#*##*?#*W#*p#+9#+^#,%
buildSuggesters {#,J{#,X
createDomain {#,J{#,g
defineAnalysisScheme {#/u{#21
defineExpression {#3M{#45
defineIndexField {#4`{#?O
defineSuggester {#?z{#AB
deleteAnalysisScheme {#Al{#21
deleteDomain {#,J{#,g
deleteExpression {#B5{#45
deleteIndexField {#BT{#?O
deleteSuggester {#Bs{#AB
describeAnalysisSchemes {#C7{#Cg
describeAvailabilityOptions {#D${#D=
describeDomainEndpointOptions {#D${#Dn
describeDomains {#En{#F$
describeExpressions {#F<{#Fh
describeIndexFields {#F{{#GH
describeScalingParameters {#,J{#G[
describeServiceAccessPolicies {#D${#H|
describeSuggesters {#IN{#Iy
indexDocuments {#,J{#,X
listDomainNames {#J1{#J2
updateAvailabilityOptions {#JB{#D=
updateDomainEndpointOptions {#JZ{#Dn
updateScalingParameters {#K){#G[
updateServiceAccessPolicies {#KN{#H|
0DomainName!s
1FieldNames?[s
5DomainStatus?{#,z
)Arn?s-Created?b-Deleted?b3DocService?{#/6.DomainId!s0DomainName!s/Limits?{#/B0Processing?b<RequiresIndexDocuments!b9SearchInstanceCount?i8SearchInstanceType?s:SearchPartitionCount?i6SearchService?{#/6
.Endpoint?s
;MaximumPartitionCount!i=MaximumReplicationCount!i
7AnalysisScheme!{#0=0DomainName!s
8AnalysisOptions?{#1'<AnalysisSchemeLanguage!s8AnalysisSchemeName!s
9AlgorithmicStemming?sDJapaneseTokenizationDictionary?s8StemmingDictionary?s/Stopwords?s.Synonyms?s
7AnalysisScheme!{#2F
0Options!{#0=/Status!{#2`
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
0DomainName!s3Expression!{#3k
4ExpressionName!s5ExpressionValue!s
3Expression!{#4F
0Options!{#3k/Status!{#2`
0DomainName!s3IndexField!{#5$
9DateArrayOptions?{#7q4DateOptions?{#8e;DoubleArrayOptions?{#9f6DoubleOptions?{#:Z4IndexFieldName!s4IndexFieldType!s8IntArrayOptions?{#;[3IntOptions?{#<O6LatLonOptions?{#8e<LiteralArrayOptions?{#7q7LiteralOptions?{#8e9TextArrayOptions?{#=P4TextOptions?{#>I
2DefaultValue?s2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b2SourceFields?s
2DefaultValue?s2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b1SortEnabled?b1SourceField?s
2DefaultValue?n2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b2SourceFields?s
2DefaultValue?n2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b1SortEnabled?b1SourceField?s
2DefaultValue?l2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b2SourceFields?s
2DefaultValue?l2FacetEnabled?b3ReturnEnabled?b3SearchEnabled?b1SortEnabled?b1SourceField?s
4AnalysisScheme?s2DefaultValue?s6HighlightEnabled?b3ReturnEnabled?b2SourceFields?s
4AnalysisScheme?s2DefaultValue?s6HighlightEnabled?b3ReturnEnabled?b1SortEnabled?b1SourceField?s
3IndexField!{#?`
0Options!{#5$/Status!{#2`
0DomainName!s2Suggester!{#@=
ADocumentSuggesterOptions!{#@l3SuggesterName!s
3FuzzyMatching?s4SortExpression?s1SourceField!s
2Suggester!{#AR
0Options!{#@=/Status!{#2`
8AnalysisSchemeName!s0DomainName!s
0DomainName!s4ExpressionName!s
0DomainName!s4IndexFieldName!s
0DomainName!s3SuggesterName!s
:AnalysisSchemeNames?[s.Deployed?b0DomainName!s
9AnalysisSchemes![{#2F
.Deployed?b0DomainName!s
<AvailabilityOptions?{#DW
-Options!b/Status!{#2`
>DomainEndpointOptions?{#E0
0Options!{#EJ/Status!{#2`
2EnforceHTTPS?b7TlsSecurityPolicy?s
2DomainNames?[s
:DomainStatusList![{#,z
.Deployed?b0DomainName!s6ExpressionNames?[s
5Expressions![{#4F
.Deployed?b0DomainName!s1FieldNames?[s
5IndexFields![{#?`
:ScalingParameters!{#Gs
0Options!{#H3/Status!{#2`
9DesiredInstanceType?s;DesiredPartitionCount?i=DesiredReplicationCount?i
7AccessPolicies!{#I7
-Options!s/Status!{#2`
.Deployed?b0DomainName!s5SuggesterNames?[s
4Suggesters![{#AR

2DomainNames?<s
0DomainName!s-MultiAZ!b
>DomainEndpointOptions!{#EJ0DomainName!s
0DomainName!s:ScalingParameters!{#H3
4AccessPolicies!s0DomainName!s
)"};
