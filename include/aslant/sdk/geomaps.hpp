// What the actions of geomaps take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x14131716c4e5eb8d>{R"(#(##5##H##\##r#$4
getGlyphs {#$E{#$e
getSprites {#%7{#$e
getStaticMap {#%c{#(K
getStyleDescriptor {#)-{#$e
getTile {#)Z{#(K
/FontStack!s6FontUnicodeRange!s
*Blob?y2CacheControl?s1ContentType?s*ETag?s
1ColorScheme!s.FileName!s+Style!s-Variant!s
6BoundedPositions?s1BoundingBox?s,Center?s1ColorScheme?s4CompactOverlay?s0CropLabels?b.FileName!s4GeoJsonOverlay?s,Height!n)Key?s/LabelSize?s.Language?s-Padding?n7PointsOfInterests?s3PoliticalView?s,Radius?n2ScaleBarUnit?s+Style?s+Width!n*Zoom?n
*Blob?y2CacheControl?s1ContentType?s*ETag?s3PricingBucket!s
1ColorScheme?s)Key?s3PoliticalView?s+Style!s
)Key?s-Tileset!s'X!s'Y!s'Z!s
)"};
