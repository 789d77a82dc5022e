// What the actions of migrationhubconfig take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfb96b3789da14ffc>{R"(#'##2##S##t#$>
createHomeRegionControl {#$U{#%+
deleteHomeRegionControl {#%y{#&,
describeHomeRegionControls {#&-{#&l
getHomeRegion {#&,{#'8
,DryRun?b0HomeRegion!s/Target!{#$x
(Id?s*Type!s
:HomeRegionControl?{#%C
/ControlId?s0HomeRegion?s3RequestedTime?t/Target?{#$x
/ControlId!s

/ControlId?s0HomeRegion?s0MaxResults?i/NextToken?s/Target?{#$x
<HomeRegionControls?[{#%C/NextToken?s
0HomeRegion?s
)"};
