// What the actions of marketplacecommerceanalytics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1b2816c73d011899>{R"(#%##,##E
generateDataSet {##e{#%>
startSupportDataExport {#%R{#%>
<CustomerDefinedValues?<s<DataSetPublicationDate!t1DataSetType!s=DestinationS3BucketName!s9DestinationS3Prefix?s1RoleNameArn!s1SnsTopicArn!s
6DataSetRequestId?s
<CustomerDefinedValues?<s1DataSetType!s=DestinationS3BucketName!s9DestinationS3Prefix?s.FromDate!t1RoleNameArn!s1SnsTopicArn!s
)"};
