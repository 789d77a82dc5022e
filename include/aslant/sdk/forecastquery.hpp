// What the actions of forecastquery take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfb0b2c884cee30d4>{R"(#%##,##C
queryForecast {##`{#$B
queryWhatIfForecast {#$z{#$B
-EndDate?s.Filters!<s1ForecastArn!s/NextToken?s/StartDate?s
1Forecast?{#$Q
6Predictions?<[{#$e
/Timestamp?s+Value?n
-EndDate?s.Filters!<s/NextToken?s/StartDate?s7WhatIfForecastArn!s
)"};
