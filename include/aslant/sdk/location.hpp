// What the actions of location take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8f90406e9a94abe6>{
    R"(#_#%&#%H#%r#&5#&U#&u#'5#'X#'p#(4#(V#(i#(|#)<#)[#)r#*:#*M#*`#*z#+?#+V#+z#,5#,J#,f#--#-F#-k#.1#.L#.n#/)#/?#/V#/u#0/#0A#0^#1%#1<#1N#1`#1z#2>#2[#2y#35#3J#3o#4=#4^#4s#50#5R#5e#5x#68#6W#6n
associateTrackerConsumer {#72{#7O
batchDeleteDevicePositionHistory {#7P{#7l
batchDeleteGeofence {#8I{#8j
batchEvaluateGeofences {#97{#:b
batchGetDevicePosition {#7P{#;:
batchPutGeofence {#<\{#>D
batchUpdateDevicePosition {#?0{#:b
calculateRoute {#?M{#CZ
calculateRouteMatrix {#Fc{#HY
createGeofenceCollection {#Jv{#Ku
createKey {#LJ{#Mo
createMap {#N<{#OM
createPlaceIndex {#On{#Q$
createRouteCalculator {#QI{#R2
createTracker {#Ra{#TL
deleteGeofenceCollection {#Tu{#7O
deleteKey {#U-{#7O
deleteMap {#UF{#7O
deletePlaceIndex {#UQ{#7O
deleteRouteCalculator {#U^{#7O
deleteTracker {#Up{#7O
describeGeofenceCollection {#Tu{#V%
describeKey {#W^{#Wi
describeMap {#UF{#Xx
describePlaceIndex {#UQ{#Z6
describeRouteCalculator {#U^{#[\
describeTracker {#Up{#\o
disassociateTrackerConsumer {#72{#7O
forecastGeofenceEvents {#_'{#`N
getDevicePosition {#bQ{#;^
getDevicePositionHistory {#bk{#cl
getGeofence {#d5{#dT
getMapGlyphs {#eO{#f%
getMapSprites {#fJ{#f%
getMapStyleDescriptor {#ff{#f%
getMapTile {#fw{#f%
getPlace {#g:{#gb
listDevicePositions {#jd{#kT
listGeofenceCollections {#ko{#l/
listGeofences {#mP{#m{
listKeys {#n<{#no
listMaps {#ko{#p(
listPlaceIndexes {#ko{#q7
listRouteCalculators {#ko{#rH
listTagsForResource {#s^{#sm
listTrackerConsumers {#sv{#tD
listTrackers {#ko{#ta
putGeofence {#v%{#>b
searchPlaceIndexForPosition {#vh{#wE
searchPlaceIndexForSuggestions {#xZ{#yw
searchPlaceIndexForText {#xZ{#|1
tagResource {$$F{#7O
untagResource {$$]{#7O
updateGeofenceCollection {$$w{$%c
updateKey {$&8{$'/
updateMap {$'P{$(W
updatePlaceIndex {$(x{$)d
updateRouteCalculator {$*/{$*]
updateTracker {$+2{$,d
verifyDevicePosition {$-3{$11
1ConsumerArn!s1TrackerName!s

0DeviceIds![s1TrackerName!s
0Errors![{#7z
.DeviceId!s.Error!{#87
*Code?s-Message?s
4CollectionName!s2GeofenceIds![s
0Errors![{#8x
.Error!{#870GeofenceId!s
4CollectionName!s?DevicePositionUpdates![{#9e
1Accuracy?{#:T.DeviceId!s/Position![n9PositionProperties?<s0SampleTime!t
0Horizontal!n
0Errors![{#:p
.DeviceId!s.Error!{#870SampleTime!t
9DevicePositions![{#;^0Errors![{#7z
1Accuracy?{#:T.DeviceId?s/Position![n9PositionProperties?<s2ReceivedTime!t0SampleTime!t
4CollectionName!s1Entries![{#<|
0GeofenceId!s9GeofenceProperties?<s1Geometry!{#=T
/Circle?{#>0,Geobuf?y6MultiPolygon?[[[[n0Polygon?[[[n
-Center![n,Radius!n
0Errors![{#8x3Successes![{#>b
0CreateTime!t0GeofenceId!s0UpdateTime!t
1TrackerName!s1Updates![{#9e
1ArrivalTime?t4CalculatorName!s7CarModeOptions?{#B,/DepartNow?b8DeparturePosition![n3DepartureTime?t:DestinationPosition![n2DistanceUnit?s8IncludeLegGeometry?b)Key?s1OptimizeFor?s0TravelMode?s9TruckModeOptions?{#BI9WaypointPositions?[[n
2AvoidFerries?b0AvoidTolls?b
2AvoidFerries?b0AvoidTolls?b3Dimensions?{#C(/Weight?{#CJ
,Height?n,Length?n*Unit?s+Width?n
+Total?n*Unit?s
.Legs![{#Cs0Summary!{#Ev
.Distance!n5DurationSeconds!n2EndPosition![n1Geometry?{#Dq4StartPosition![n/Steps![{#E'
2LineString?[[n
.Distance!n5DurationSeconds!n2EndPosition![n4GeometryOffset?i4StartPosition![n
0DataSource!s.Distance!n2DistanceUnit!s5DurationSeconds!n0RouteBBox![n
4CalculatorName!s7CarModeOptions?{#B,/DepartNow?b:DeparturePositions![[n3DepartureTime?t<DestinationPositions![[n2DistanceUnit?s)Key?s0TravelMode?s9TruckModeOptions?{#BI
6RouteMatrix![[{#I^ASnappedDeparturePositions?[[nCSnappedDestinationPositions?[[n0Summary!{#J?
.Distance?n5DurationSeconds?n.Error?{#J-
*Code!s-Message?s
0DataSource!s2DistanceUnit!s0ErrorCount!i0RouteCount!i
4CollectionName!s1Description?s.KmsKeyId?s1PricingPlan?s;PricingPlanDataSource?s+Tags?<s
3CollectionArn!s4CollectionName!s0CreateTime!t
1Description?s0ExpireTime?t-KeyName!s.NoExpiry?b5Restrictions!{#M;+Tags?<s
3AllowActions![s4AllowReferers?[s5AllowResources![s
0CreateTime!t)Key!s,KeyArn!s-KeyName!s
6Configuration!{#O$1Description?s-MapName!s1PricingPlan?s+Tags?<s
3CustomLayers?[s3PoliticalView?s+Style!s
0CreateTime!t,MapArn!s-MapName!s
0DataSource!s@DataSourceConfiguration?{#Po1Description?s/IndexName!s1PricingPlan?s+Tags?<s
1IntendedUse?s
0CreateTime!t.IndexArn!s/IndexName!s
4CalculatorName!s0DataSource!s1Description?s1PricingPlan?s+Tags?<s
3CalculatorArn!s4CalculatorName!s0CreateTime!t
1Description?s8EventBridgeEnabled?bCKmsKeyEnableGeospatialQueries?b.KmsKeyId?s7PositionFiltering?s1PricingPlan?s;PricingPlanDataSource?s+Tags?<s1TrackerName!s
0CreateTime!t0TrackerArn!s1TrackerName!s
4CollectionName!s
1ForceDelete?b-KeyName!s
-MapName!s
/IndexName!s
4CalculatorName!s
1TrackerName!s
3CollectionArn!s4CollectionName!s0CreateTime!t1Description!s3GeofenceCount?i.KmsKeyId?s1PricingPlan?s;PricingPlanDataSource?s+Tags?<s0UpdateTime!t
-KeyName!s
0CreateTime!t1Description?s0ExpireTime!t)Key!s,KeyArn!s-KeyName!s5Restrictions!{#M;+Tags?<s0UpdateTime!t
6Configuration!{#O$0CreateTime!t0DataSource!s1Description!s,MapArn!s-MapName!s1PricingPlan?s+Tags?<s0UpdateTime!t
0CreateTime!t0DataSource!s@DataSourceConfiguration!{#Po1Description!s.IndexArn!s/IndexName!s1PricingPlan?s+Tags?<s0UpdateTime!t
3CalculatorArn!s4CalculatorName!s0CreateTime!t0DataSource!s1Description!s1PricingPlan?s+Tags?<s0UpdateTime!t
0CreateTime!t1Description!s8EventBridgeEnabled?bCKmsKeyEnableGeospatialQueries?b.KmsKeyId?s7PositionFiltering?s1PricingPlan?s;PricingPlanDataSource?s+Tags?<s0TrackerArn!s1TrackerName!s0UpdateTime!t
4CollectionName!s4DeviceState!{#`92DistanceUnit?s0MaxResults?i/NextToken?s/SpeedUnit?s8TimeHorizonMinutes?n
/Position![n+Speed?n
2DistanceUnit!s:ForecastedEvents![{#a3/NextToken?s/SpeedUnit!s
-EventId!s/EventType!s:ForecastedBreachTime?t0GeofenceId!s9GeofenceProperties?<s8IsDeviceInGeofence!b5NearestDistance!n
.DeviceId!s1TrackerName!s
.DeviceId!s6EndTimeExclusive?t0MaxResults?i/NextToken?s8StartTimeInclusive?t1TrackerName!s
9DevicePositions![{#;^/NextToken?s
4CollectionName!s0GeofenceId!s
0CreateTime!t0GeofenceId!s9GeofenceProperties?<s1Geometry!{#=T,Status!s0UpdateTime!t
/FontStack!s6FontUnicodeRange!s)Key?s-MapName!s
*Blob?y2CacheControl?s1ContentType?s
.FileName!s)Key?s-MapName!s
)Key?s-MapName!s
)Key?s-MapName!s'X!s'Y!s'Z!s
/IndexName!s)Key?s.Language?s-PlaceId!s
.Place!{#gn
3AddressNumber?s1Categories?[s-Country?s1Geometry!{#jI2Interpolated?b+Label?s2Municipality?s2Neighborhood?s0PostalCode?s,Region?s,Street?s5SubMunicipality?s/SubRegion?s=SupplementalCategories?[s1TimeZone?{#jS0UnitNumber?s.UnitType?s
,Point?[n
*Name!s,Offset?i
7FilterGeometry?{#kF0MaxResults?i/NextToken?s1TrackerName!s
0Polygon?[[[n
1Entries![{#9e/NextToken?s
0MaxResults?i/NextToken?s
1Entries![{#lJ/NextToken?s
4CollectionName!s0CreateTime!t1Description!s1PricingPlan?s;PricingPlanDataSource?s0UpdateTime!t
4CollectionName!s0MaxResults?i/NextToken?s
1Entries![{#dT/NextToken?s
/Filter?{#nb0MaxResults?i/NextToken?s
/KeyStatus?s
1Entries![{#o0/NextToken?s
0CreateTime!t1Description?s0ExpireTime!t-KeyName!s5Restrictions!{#M;0UpdateTime!t
1Entries![{#pC/NextToken?s
0CreateTime!t0DataSource!s1Description!s-MapName!s1PricingPlan?s0UpdateTime!t
1Entries![{#qR/NextToken?s
0CreateTime!t0DataSource!s1Description!s/IndexName!s1PricingPlan?s0UpdateTime!t
1Entries![{#rc/NextToken?s
4CalculatorName!s0CreateTime!t0DataSource!s1Description!s1PricingPlan?s0UpdateTime!t
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s1TrackerName!s
3ConsumerArns![s/NextToken?s
1Entries![{#t|/NextToken?s
0CreateTime!t1Description!s1PricingPlan?s;PricingPlanDataSource?s1TrackerName!s0UpdateTime!t
4CollectionName!s0GeofenceId!s9GeofenceProperties?<s1Geometry!{#=T
/IndexName!s)Key?s.Language?s0MaxResults?i/Position![n
1Results![{#wa0Summary!{#x(
.Distance!n.Place!{#gn-PlaceId?s
0DataSource!s.Language?s0MaxResults?i/Position![n
3BiasPosition?[n1FilterBBox?[n7FilterCategories?[s6FilterCountries?[s/IndexName!s)Key?s.Language?s0MaxResults?i*Text!s
1Results![{#z90Summary!{#zs
1Categories?[s-PlaceId?s=SupplementalCategories?[s*Text!s
3BiasPosition?[n0DataSource!s1FilterBBox?[n7FilterCategories?[s6FilterCountries?[s.Language?s0MaxResults?i*Text!s
1Results![{#|M0Summary!{#|z
.Distance?n.Place!{#gn-PlaceId?s/Relevance?n
3BiasPosition?[n0DataSource!s1FilterBBox?[n7FilterCategories?[s6FilterCountries?[s.Language?s0MaxResults?i1ResultBBox?[n*Text!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
4CollectionName!s1Description?s1PricingPlan?s;PricingPlanDataSource?s
3CollectionArn!s4CollectionName!s0UpdateTime!t
1Description?s0ExpireTime?t1ForceUpdate?b-KeyName!s.NoExpiry?b5Restrictions?{#M;
,KeyArn!s-KeyName!s0UpdateTime!t
<ConfigurationUpdate?{$(61Description?s-MapName!s1PricingPlan?s
3CustomLayers?[s3PoliticalView?s
,MapArn!s-MapName!s0UpdateTime!t
@DataSourceConfiguration?{#Po1Description?s/IndexName!s1PricingPlan?s
.IndexArn!s/IndexName!s0UpdateTime!t
4CalculatorName!s1Description?s1PricingPlan?s
3CalculatorArn!s4CalculatorName!s0UpdateTime!t
1Description?s8EventBridgeEnabled?bCKmsKeyEnableGeospatialQueries?b7PositionFiltering?s1PricingPlan?s;PricingPlanDataSource?s1TrackerName!s
0TrackerArn!s1TrackerName!s0UpdateTime!t
4DeviceState!{$-b2DistanceUnit?s1TrackerName!s
1Accuracy?{#:T4CellSignals?{$.q.DeviceId!s1Ipv4Address?s/Position![n0SampleTime!t:WiFiAccessPoints?[{$0w
8LteCellDetails![{$/-
,CellId!i0LocalId?{$0@)Mcc!i)Mnc!i=NetworkMeasurements?[{$0P/NrCapable?b*Rsrp?i*Rsrq?n)Tac?i3TimingAdvance?i
,Earfcn!i)Pci!i
,CellId!i,Earfcn!i)Pci!i*Rsrp?i*Rsrq?n
0MacAddress!s)Rss!i
.DeviceId!s2DistanceUnit!s6InferredState!{$1{2ReceivedTime!t0SampleTime!t
1Accuracy?{#:T7DeviationDistance?n/Position?[n3ProxyDetected!b
)"};
