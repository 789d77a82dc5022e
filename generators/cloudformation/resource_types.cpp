// Made by generators/tables/resource_types.py: not to be edited. Of the schemas in cfn-lint 1.51.0.
#include <generators/cloudformation/resource_types.hpp>

namespace aslant::generators {

namespace {

using core::type_place;

// (A pointer to a literal costs g++ more, an array clang.)
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
inline constexpr char const* all_types_text =
#else
inline constexpr char all_types_text[] =
#endif
    R"(AWS::ACMPCA::Certificate
ApiPassthrough CertificateAuthorityArn CertificateSigningRequest SigningAlgorithm TemplateArn Validity ValidityNotBefore
CertificateAuthorityArn CertificateSigningRequest SigningAlgorithm Validity
Arn Certificate

AWS::ACMPCA::CertificateAuthority
CsrExtensions KeyAlgorithm KeyStorageSecurityStandard RevocationConfiguration SigningAlgorithm Subject Tags Type UsageMode
KeyAlgorithm SigningAlgorithm Subject Type
Arn CertificateSigningRequest
KeyStorageSecurityStandard=CCPC_LEVEL_1_OR_HIGHER, FIPS_140_2_LEVEL_2_OR_HIGHER, FIPS_140_2_LEVEL_3_OR_HIGHER;RevocationConfiguration.CrlConfiguration.CrlType=COMPLETE, PARTITIONED;RevocationConfiguration.CrlConfiguration.ExpirationInDays:1 to 5000;RevocationConfiguration.CrlConfiguration.S3ObjectAcl=BUCKET_OWNER_FULL_CONTROL, PUBLIC_READ;UsageMode=GENERAL_PURPOSE, SHORT_LIVED_CERTIFICATE
AWS::ACMPCA::CertificateAuthorityActivation
Certificate CertificateAuthorityArn CertificateChain Status
Certificate CertificateAuthorityArn
CompleteCertificateChain

AWS::ACMPCA::Permission
Actions CertificateAuthorityArn Principal SourceAccount
Actions CertificateAuthorityArn Principal

Actions[]=GetCertificate, IssueCertificate, ListPermissions
AWS::AIOps::InvestigationGroup
ChatbotNotificationChannels CrossAccountConfigurations EncryptionConfig InvestigationGroupPolicy IsCloudTrailEventHistoryEnabled Name RetentionInDays RoleArn TagKeyBoundaries Tags
Name
Arn CreatedAt CreatedBy LastModifiedAt LastModifiedBy
RetentionInDays:7 to 90
AWS::APS::AnomalyDetector
Alias Configuration EvaluationIntervalInSeconds Labels MissingDataAction Tags Workspace
Alias Configuration Workspace
Arn
Configuration.RandomCutForest.SampleSize:256 to 1024;Configuration.RandomCutForest.ShingleSize:2 to 1024
AWS::APS::ResourcePolicy
PolicyDocument WorkspaceArn
PolicyDocument WorkspaceArn


AWS::APS::RuleGroupsNamespace
Data Name Tags Workspace
Data Name Workspace
Arn

AWS::APS::Scraper
Alias Destination RoleConfiguration ScrapeConfiguration ScraperLoggingConfiguration Source Tags
Destination ScrapeConfiguration Source
Arn RoleArn ScraperId
ScraperLoggingConfiguration.ScraperComponents[].Type=COLLECTOR, EXPORTER, SERVICE_DISCOVERY
AWS::APS::Workspace
AlertManagerDefinition Alias KmsKeyArn LoggingConfiguration QueryLoggingConfiguration Tags WorkspaceConfiguration

Arn PrometheusEndpoint WorkspaceId

AWS::ARCRegionSwitch::Plan
AssociatedAlarms Description ExecutionRole Name PrimaryRegion RecoveryApproach RecoveryTimeObjectiveMinutes Regions ReportConfiguration Tags Triggers Workflows
ExecutionRole Name RecoveryApproach Regions Workflows
Arn HealthChecksForPlan Owner PlanHealthChecks Route53HealthChecks Version
RecoveryApproach=activeActive, activePassive;Triggers[].Action=activate, deactivate, postRecovery;Triggers[].Conditions[].Condition=green, red;Workflows[].Steps[].ExecutionBlockType=ARCRegionSwitchPlan, ARCRoutingControl, AuroraGlobalDatabase, CustomActionLambda, DocumentDb, EC2AutoScaling, ECSServiceScaling, EKSResourceScaling, LambdaEventSourceMapping, ManualApproval, Parallel, RdsCreateCrossRegionReplica, RdsPromoteReadReplica, Route53HealthCheck;Workflows[].WorkflowTargetAction=activate, deactivate, postRecovery
AWS::ARCZonalShift::AutoshiftObserverNotificationStatus
Status
Status
AccountId Region
Status=ENABLED
AWS::ARCZonalShift::ZonalAutoshiftConfiguration
PracticeRunConfiguration ResourceIdentifier ZonalAutoshiftStatus


ZonalAutoshiftStatus=ENABLED
AWS::AccessAnalyzer::Analyzer
AnalyzerConfiguration AnalyzerName ArchiveRules Tags Type
Type
Arn
AnalyzerConfiguration.UnusedAccessConfiguration.UnusedAccessAge:1 to 365
AWS::AmazonMQ::Broker
AuthenticationStrategy AutoMinorVersionUpgrade BrokerName Configuration DataReplicationMode DataReplicationPrimaryBrokerArn DeploymentMode EncryptionOptions EngineType EngineVersion HostInstanceType LdapServerMetadata Logs MaintenanceWindowStartTime PubliclyAccessible SecurityGroups StorageType SubnetIds Tags Users
BrokerName DeploymentMode EngineType HostInstanceType PubliclyAccessible
AmqpEndpoints Arn ConfigurationId ConfigurationRevision ConsoleURLs EngineVersionCurrent Id IpAddresses MqttEndpoints OpenWireEndpoints StompEndpoints WssEndpoints

AWS::AmazonMQ::Configuration
AuthenticationStrategy Data Description EngineType EngineVersion Name Tags
EngineType Name
Arn Id Revision

AWS::AmazonMQ::ConfigurationAssociation
Broker Configuration
Broker Configuration
Id

AWS::Amplify::App
AccessToken AutoBranchCreationConfig BasicAuthConfig BuildSpec CacheConfig ComputeRoleArn CustomHeaders CustomRules Description EnableBranchAutoDeletion EnvironmentVariables IAMServiceRole JobConfig Name OauthToken Platform Repository Tags
Name
AppId AppName Arn DefaultDomain
AutoBranchCreationConfig.Stage=BETA, DEVELOPMENT, EXPERIMENTAL, PRODUCTION, PULL_REQUEST;CacheConfig.Type=AMPLIFY_MANAGED, AMPLIFY_MANAGED_NO_COOKIES;JobConfig.BuildComputeType=LARGE_16GB, STANDARD_8GB, XLARGE_72GB;Platform=WEB, WEB_COMPUTE, WEB_DYNAMIC
AWS::Amplify::Branch
AppId Backend BasicAuthConfig BranchName BuildSpec ComputeRoleArn Description EnableAutoBuild EnablePerformanceMode EnablePullRequestPreview EnableSkewProtection EnvironmentVariables Framework PullRequestEnvironmentName Stage Tags
AppId BranchName
AppId Arn Backend.StackArn BasicAuthConfig.EnableBasicAuth BasicAuthConfig.Password BasicAuthConfig.Username BranchName BuildSpec ComputeRoleArn Description EnableAutoBuild EnablePerformanceMode EnablePullRequestPreview EnableSkewProtection EnvironmentVariables Framework PullRequestEnvironmentName Stage Tags
Stage=BETA, DEVELOPMENT, EXPERIMENTAL, PRODUCTION, PULL_REQUEST
AWS::Amplify::Domain
AppId AutoSubDomainCreationPatterns AutoSubDomainIAMRole CertificateSettings DomainName EnableAutoSubDomain SubDomainSettings
AppId DomainName SubDomainSettings
AppId Arn AutoSubDomainCreationPatterns AutoSubDomainIAMRole Certificate.CertificateArn Certificate.CertificateType Certificate.CertificateVerificationDNSRecord CertificateRecord CertificateSettings.CertificateType CertificateSettings.CustomCertificateArn DomainName DomainStatus EnableAutoSubDomain StatusReason SubDomainSettings UpdateStatus
CertificateSettings.CertificateType=AMPLIFY_MANAGED, CUSTOM
AWS::AmplifyUIBuilder::Component
AppId BindingProperties Children CollectionProperties ComponentType EnvironmentName Events Name Overrides Properties SchemaVersion SourceId Tags Variants

CreatedAt Id ModifiedAt

AWS::AmplifyUIBuilder::Form
AppId Cta DataType EnvironmentName Fields FormActionType LabelDecorator Name SchemaVersion SectionalElements Style Tags

Id
Cta.Position=bottom, top, top_and_bottom;DataType.DataSourceType=Custom, DataStore;FormActionType=create, update;LabelDecorator=none, optional, required
AWS::AmplifyUIBuilder::Theme
AppId EnvironmentName Name Overrides Tags Values

CreatedAt Id ModifiedAt

AWS::ApiGateway::Account
CloudWatchRoleArn

Id

AWS::ApiGateway::ApiKey
CustomerId Description Enabled GenerateDistinctId Name StageKeys Tags Value

APIKeyId

AWS::ApiGateway::Authorizer
AuthType AuthorizerCredentials AuthorizerResultTtlInSeconds AuthorizerUri IdentitySource IdentityValidationExpression Name ProviderARNs RestApiId Type
Name RestApiId Type
AuthorizerId

AWS::ApiGateway::BasePathMapping
BasePath DomainName RestApiId Stage
DomainName


AWS::ApiGateway::BasePathMappingV2
BasePath DomainNameArn RestApiId Stage
DomainNameArn RestApiId
BasePathMappingArn

AWS::ApiGateway::ClientCertificate
Description Tags

ClientCertificateId

AWS::ApiGateway::Deployment
DeploymentCanarySettings Description RestApiId StageDescription StageName
RestApiId
DeploymentId

AWS::ApiGateway::DocumentationPart
Location Properties RestApiId
Location Properties RestApiId
DocumentationPartId
Location.Type=API, AUTHORIZER, METHOD, MODEL, PATH_PARAMETER, QUERY_PARAMETER, REQUEST_BODY, REQUEST_HEADER, RESOURCE, RESPONSE, RESPONSE_BODY, RESPONSE_HEADER
AWS::ApiGateway::DocumentationVersion
Description DocumentationVersion RestApiId
DocumentationVersion RestApiId


AWS::ApiGateway::DomainName
CertificateArn DomainName EndpointAccessMode EndpointConfiguration MutualTlsAuthentication OwnershipVerificationCertificateArn RegionalCertificateArn RoutingMode SecurityPolicy Tags

DistributionDomainName DistributionHostedZoneId DomainNameArn RegionalDomainName RegionalHostedZoneId
RoutingMode=BASE_PATH_MAPPING_ONLY, ROUTING_RULE_ONLY, ROUTING_RULE_THEN_BASE_PATH_MAPPING
AWS::ApiGateway::DomainNameAccessAssociation
AccessAssociationSource AccessAssociationSourceType DomainNameArn Tags
AccessAssociationSource AccessAssociationSourceType DomainNameArn
DomainNameAccessAssociationArn
AccessAssociationSourceType=VPCE
AWS::ApiGateway::DomainNameV2
CertificateArn DomainName EndpointAccessMode EndpointConfiguration Policy RoutingMode SecurityPolicy Tags

DomainNameArn DomainNameId
RoutingMode=BASE_PATH_MAPPING_ONLY, ROUTING_RULE_ONLY, ROUTING_RULE_THEN_BASE_PATH_MAPPING
AWS::ApiGateway::GatewayResponse
ResponseParameters ResponseTemplates ResponseType RestApiId StatusCode
ResponseType RestApiId
Id

AWS::ApiGateway::Method
ApiKeyRequired AuthorizationScopes AuthorizationType AuthorizerId HttpMethod Integration MethodResponses OperationName RequestModels RequestParameters RequestValidatorId ResourceId RestApiId
HttpMethod ResourceId RestApiId

Integration.ConnectionType=INTERNET, VPC_LINK;Integration.ContentHandling=CONVERT_TO_BINARY, CONVERT_TO_TEXT;Integration.IntegrationResponses[].ContentHandling=CONVERT_TO_BINARY, CONVERT_TO_TEXT;Integration.PassthroughBehavior=NEVER, WHEN_NO_MATCH, WHEN_NO_TEMPLATES;Integration.ResponseTransferMode=BUFFERED, STREAM;Integration.Type=AWS, AWS_PROXY, HTTP, HTTP_PROXY, MOCK
AWS::ApiGateway::Model
ContentType Description Name RestApiId Schema
RestApiId


AWS::ApiGateway::RequestValidator
Name RestApiId ValidateRequestBody ValidateRequestParameters
RestApiId
RequestValidatorId

AWS::ApiGateway::Resource
ParentId PathPart RestApiId
ParentId PathPart RestApiId
ResourceId

AWS::ApiGateway::RestApi
ApiKeySourceType BinaryMediaTypes Body BodyS3Location CloneFrom Description DisableExecuteApiEndpoint EndpointAccessMode EndpointConfiguration FailOnWarnings MinimumCompressionSize Mode Name Parameters Policy SecurityPolicy Tags

RestApiId RootResourceId

AWS::ApiGateway::Stage
AccessLogSetting CacheClusterEnabled CacheClusterSize CanarySetting ClientCertificateId DeploymentId Description DocumentationVersion MethodSettings RestApiId StageName Tags TracingEnabled Variables
RestApiId


AWS::ApiGateway::UsagePlan
ApiStages Description Quota Tags Throttle UsagePlanName

Id

AWS::ApiGateway::UsagePlanKey
KeyId KeyType UsagePlanId
KeyId KeyType UsagePlanId
Id
KeyType=API_KEY
AWS::ApiGateway::VpcLink
Description Name Tags TargetArns
Name TargetArns
VpcLinkId

AWS::ApiGatewayV2::Api
ApiKeySelectionExpression BasePath Body BodyS3Location CorsConfiguration CredentialsArn Description DisableExecuteApiEndpoint DisableSchemaValidation FailOnWarnings IpAddressType Name ProtocolType RouteKey RouteSelectionExpression Tags Target Version

ApiEndpoint ApiId Id

AWS::ApiGatewayV2::ApiGatewayManagedOverrides
ApiId Integration Route Stage
ApiId
Id

AWS::ApiGatewayV2::ApiMapping
ApiId ApiMappingKey DomainName Stage
ApiId DomainName Stage
ApiMappingId Id

AWS::ApiGatewayV2::Authorizer
ApiId AuthorizerCredentialsArn AuthorizerPayloadFormatVersion AuthorizerResultTtlInSeconds AuthorizerType AuthorizerUri EnableSimpleResponses IdentitySource IdentityValidationExpression JwtConfiguration Name
ApiId AuthorizerType Name
AuthorizerId Id

AWS::ApiGatewayV2::Deployment
ApiId Description StageName
ApiId
DeploymentId Id

AWS::ApiGatewayV2::DomainName
DomainName DomainNameConfigurations MutualTlsAuthentication RoutingMode Tags
DomainName
DomainNameArn Id RegionalDomainName RegionalHostedZoneId

AWS::ApiGatewayV2::Integration
ApiId ConnectionId ConnectionType ContentHandlingStrategy CredentialsArn Description IntegrationMethod IntegrationSubtype IntegrationType IntegrationUri PassthroughBehavior PayloadFormatVersion RequestParameters RequestTemplates ResponseParameters TemplateSelectionExpression TimeoutInMillis TlsConfig
ApiId IntegrationType
Id IntegrationId

AWS::ApiGatewayV2::IntegrationResponse
ApiId ContentHandlingStrategy IntegrationId IntegrationResponseKey ResponseParameters ResponseTemplates TemplateSelectionExpression
ApiId IntegrationId IntegrationResponseKey
Id IntegrationResponseId

AWS::ApiGatewayV2::Model
ApiId ContentType Description Name Schema
ApiId Name Schema
Id ModelId

AWS::ApiGatewayV2::Route
ApiId ApiKeyRequired AuthorizationScopes AuthorizationType AuthorizerId ModelSelectionExpression OperationName RequestModels RequestParameters RouteKey RouteResponseSelectionExpression Target
ApiId RouteKey
Id RouteId

AWS::ApiGatewayV2::RouteResponse
ApiId ModelSelectionExpression ResponseModels ResponseParameters RouteId RouteResponseKey
ApiId RouteId RouteResponseKey
Id RouteResponseId

AWS::ApiGatewayV2::RoutingRule
Actions Conditions DomainNameArn Priority
Actions Conditions DomainNameArn Priority
RoutingRuleArn RoutingRuleId
Priority:1 to 1000000
AWS::ApiGatewayV2::Stage
AccessLogSettings AccessPolicyId ApiId AutoDeploy ClientCertificateId DefaultRouteSettings DeploymentId Description RouteSettings StageName StageVariables Tags
ApiId StageName
Id

AWS::ApiGatewayV2::VpcLink
Name SecurityGroupIds SubnetIds Tags
Name SubnetIds
Id VpcLinkId

AWS::AppConfig::Application
Description Name Tags
Name
ApplicationId

AWS::AppConfig::ConfigurationProfile
ApplicationId DeletionProtectionCheck Description KmsKeyIdentifier LocationUri Name RetrievalRoleArn Tags Type Validators
ApplicationId LocationUri Name
ConfigurationProfileId KmsKeyArn
DeletionProtectionCheck=ACCOUNT_DEFAULT, APPLY, BYPASS;Validators[].Type=JSON_SCHEMA, LAMBDA
AWS::AppConfig::Deployment
ApplicationId ConfigurationProfileId ConfigurationVersion DeploymentStrategyId Description DynamicExtensionParameters EnvironmentId KmsKeyIdentifier Tags
ApplicationId ConfigurationProfileId ConfigurationVersion DeploymentStrategyId EnvironmentId
DeploymentNumber State

AWS::AppConfig::DeploymentStrategy
DeploymentDurationInMinutes Description FinalBakeTimeInMinutes GrowthFactor GrowthType Name ReplicateTo Tags
DeploymentDurationInMinutes GrowthFactor Name ReplicateTo
Id
GrowthType=EXPONENTIAL, LINEAR;ReplicateTo=NONE, SSM_DOCUMENT
AWS::AppConfig::Environment
ApplicationId DeletionProtectionCheck Description Monitors Name Tags
ApplicationId Name
EnvironmentId
DeletionProtectionCheck=ACCOUNT_DEFAULT, APPLY, BYPASS
AWS::AppConfig::Extension
Actions Description LatestVersionNumber Name Parameters Tags
Actions Name
Arn Id VersionNumber

AWS::AppConfig::ExtensionAssociation
ExtensionIdentifier ExtensionVersionNumber Parameters ResourceIdentifier Tags

Arn ExtensionArn Id ResourceArn

AWS::AppConfig::HostedConfigurationVersion
ApplicationId ConfigurationProfileId Content ContentType Description LatestVersionNumber VersionLabel
ApplicationId ConfigurationProfileId Content ContentType
VersionNumber

AWS::AppFlow::Connector
ConnectorLabel ConnectorProvisioningConfig ConnectorProvisioningType Description
ConnectorProvisioningConfig ConnectorProvisioningType
ConnectorArn

AWS::AppFlow::ConnectorProfile
ConnectionMode ConnectorLabel ConnectorProfileConfig ConnectorProfileName ConnectorType KMSArn
ConnectionMode ConnectorProfileName ConnectorType
ConnectorProfileArn CredentialsArn
ConnectionMode=Private, Public;ConnectorType=Amplitude, CustomConnector, Datadog, Dynatrace, Googleanalytics, Infornexus, Marketo, Pardot, Redshift, SAPOData, Salesforce, Servicenow, Singular, Slack, Snowflake, Trendmicro, Veeva, Zendesk
AWS::AppFlow::Flow
Description DestinationFlowConfigList FlowName FlowStatus KMSArn MetadataCatalogConfig SourceFlowConfig Tags Tasks TriggerConfig
DestinationFlowConfigList FlowName SourceFlowConfig Tasks TriggerConfig
FlowArn
DestinationFlowConfigList[].ConnectorType=Amplitude, CustomConnector, Datadog, Dynatrace, EventBridge, Googleanalytics, Infornexus, LookoutMetrics, Marketo, Pardot, Redshift, S3, SAPOData, Salesforce, Servicenow, Singular, Slack, Snowflake, Trendmicro, Upsolver, Veeva, Zendesk;FlowStatus=Active, Draft, Suspended;SourceFlowConfig.ConnectorType=Amplitude, CustomConnector, Datadog, Dynatrace, EventBridge, Googleanalytics, Infornexus, LookoutMetrics, Marketo, Pardot, Redshift, S3, SAPOData, Salesforce, Servicenow, Singular, Slack, Snowflake, Trendmicro, Upsolver, Veeva, Zendesk;Tasks[].ConnectorOperator.Amplitude=BETWEEN;Tasks[].ConnectorOperator.CustomConnector=ADDITION, BETWEEN, CONTAINS, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Datadog=ADDITION, BETWEEN, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Dynatrace=ADDITION, BETWEEN, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.GoogleAnalytics=BETWEEN, PROJECTION;Tasks[].ConnectorOperator.InforNexus=ADDITION, BETWEEN, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Marketo=ADDITION, BETWEEN, DIVISION, GREATER_THAN, LESS_THAN, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Pardot=ADDITION, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.S3=ADDITION, BETWEEN, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.SAPOData=ADDITION, BETWEEN, CONTAINS, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Salesforce=ADDITION, BETWEEN, CONTAINS, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.ServiceNow=ADDITION, BETWEEN, CONTAINS, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Singular=ADDITION, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Slack=ADDITION, BETWEEN, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Trendmicro=ADDITION, DIVISION, EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Veeva=ADDITION, BETWEEN, DIVISION, EQUAL_TO, GREATER_THAN, GREATER_THAN_OR_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NOT_EQUAL_TO, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].ConnectorOperator.Zendesk=ADDITION, DIVISION, GREATER_THAN, MASK_ALL, MASK_FIRST_N, MASK_LAST_N, MULTIPLICATION, NO_OP, PROJECTION, SUBTRACTION, VALIDATE_NON_NEGATIVE, VALIDATE_NON_NULL, VALIDATE_NON_ZERO, VALIDATE_NUMERIC;Tasks[].TaskProperties[].Key=CONCAT_FORMAT, DATA_TYPE, DESTINATION_DATA_TYPE, EXCLUDE_SOURCE_FIELDS_LIST, INCLUDE_NEW_FIELDS, LOWER_BOUND, MASK_LENGTH, MASK_VALUE, MATH_OPERATION_FIELDS_ORDER, ORDERED_PARTITION_KEYS_LIST, SOURCE_DATA_TYPE, SUBFIELD_CATEGORY_MAP, TRUNCATE_LENGTH, UPPER_BOUND, VALIDATION_ACTION, VALUE, VALUES;Tasks[].TaskType=Arithmetic, Filter, Map, Map_all, Mask, Merge, Partition, Passthrough, Truncate, Validate;TriggerConfig.TriggerProperties.DataPullMode=Complete, Incremental;TriggerConfig.TriggerProperties.FlowErrorDeactivationThreshold:1 to 100;TriggerConfig.TriggerType=Event, OnDemand, Scheduled
AWS::AppIntegrations::Application
ApplicationConfig ApplicationSourceConfig ApplicationType Description IframeConfig InitializationTimeout IsService Name Namespace Permissions Tags
ApplicationSourceConfig Name Namespace
ApplicationArn Id
ApplicationConfig.ContactHandling.Scope=CROSS_CONTACTS, PER_CONTACT;InitializationTimeout:1 to 600000
AWS::AppIntegrations::DataIntegration
Description FileConfiguration KmsKey Name ObjectConfiguration ScheduleConfig SourceURI Tags
KmsKey Name SourceURI
DataIntegrationArn Id

AWS::AppIntegrations::EventIntegration
Description EventBridgeBus EventFilter Name Tags
EventBridgeBus EventFilter Name
EventIntegrationArn

AWS::AppMesh::GatewayRoute
GatewayRouteName MeshName MeshOwner Spec Tags VirtualGatewayName
MeshName Spec VirtualGatewayName
Arn GatewayRouteName Id MeshName MeshOwner ResourceOwner Uid VirtualGatewayName

AWS::AppMesh::Mesh
MeshName Spec Tags

Arn Id MeshName MeshOwner ResourceOwner Uid

AWS::AppMesh::Route
MeshName MeshOwner RouteName Spec Tags VirtualRouterName
MeshName Spec VirtualRouterName
Arn Id MeshName MeshOwner ResourceOwner RouteName Uid VirtualRouterName

AWS::AppMesh::VirtualGateway
MeshName MeshOwner Spec Tags VirtualGatewayName
MeshName Spec
Arn Id MeshName MeshOwner ResourceOwner Uid VirtualGatewayName

AWS::AppMesh::VirtualNode
MeshName MeshOwner Spec Tags VirtualNodeName
MeshName Spec
Arn Id MeshName MeshOwner ResourceOwner Uid VirtualNodeName

AWS::AppMesh::VirtualRouter
MeshName MeshOwner Spec Tags VirtualRouterName
MeshName Spec
Arn Id MeshName MeshOwner ResourceOwner Uid VirtualRouterName

AWS::AppMesh::VirtualService
MeshName MeshOwner Spec Tags VirtualServiceName
MeshName Spec VirtualServiceName
Arn Id MeshName MeshOwner ResourceOwner Uid VirtualServiceName

AWS::AppRunner::AutoScalingConfiguration
AutoScalingConfigurationName MaxConcurrency MaxSize MinSize Tags

AutoScalingConfigurationArn AutoScalingConfigurationRevision Latest
MaxConcurrency:1 to 200;MinSize:1 to 25
AWS::AppRunner::ObservabilityConfiguration
ObservabilityConfigurationName Tags TraceConfiguration

Latest ObservabilityConfigurationArn ObservabilityConfigurationRevision
TraceConfiguration.Vendor=AWSXRAY
AWS::AppRunner::Service
AutoScalingConfigurationArn EncryptionConfiguration HealthCheckConfiguration InstanceConfiguration NetworkConfiguration ObservabilityConfiguration ServiceName SourceConfiguration Tags
SourceConfiguration
ServiceArn ServiceId ServiceUrl Status
HealthCheckConfiguration.HealthyThreshold:1 to 20;HealthCheckConfiguration.Interval:1 to 20;HealthCheckConfiguration.Protocol=HTTP, TCP;HealthCheckConfiguration.Timeout:1 to 20;HealthCheckConfiguration.UnhealthyThreshold:1 to 20;NetworkConfiguration.EgressConfiguration.EgressType=DEFAULT, VPC;NetworkConfiguration.IpAddressType=DUAL_STACK, IPV4;SourceConfiguration.ImageRepository.ImageRepositoryType=ECR, ECR_PUBLIC
AWS::AppRunner::VpcConnector
SecurityGroups Subnets Tags VpcConnectorName
Subnets
VpcConnectorArn VpcConnectorRevision

AWS::AppRunner::VpcIngressConnection
IngressVpcConfiguration ServiceArn Tags VpcIngressConnectionName
IngressVpcConfiguration ServiceArn
DomainName Status VpcIngressConnectionArn

AWS::AppStream::AppBlock
Description DisplayName Name PackagingType PostSetupScriptDetails SetupScriptDetails SourceS3Location Tags
Name SourceS3Location
Arn CreatedTime
PackagingType=APPSTREAM2, CUSTOM
AWS::AppStream::AppBlockBuilder
AccessEndpoints AppBlockArns Description DisplayName EnableDefaultInternetAccess IamRoleArn InstanceType Name Platform Tags VpcConfig
InstanceType Name Platform VpcConfig
Arn CreatedTime
AccessEndpoints[].EndpointType=STREAMING;Platform=WINDOWS_SERVER_2019
AWS::AppStream::Application
AppBlockArn AttributesToDelete Description DisplayName IconS3Location InstanceFamilies LaunchParameters LaunchPath Name Platforms Tags WorkingDirectory
AppBlockArn IconS3Location InstanceFamilies LaunchPath Name Platforms
Arn CreatedTime
Platforms[]=AMAZON_LINUX2, RHEL8, ROCKY_LINUX8, UBUNTU_PRO_2404, WINDOWS, WINDOWS_SERVER_2016, WINDOWS_SERVER_2019, WINDOWS_SERVER_2022, WINDOWS_SERVER_2025
AWS::AppStream::ApplicationEntitlementAssociation
ApplicationIdentifier EntitlementName StackName
ApplicationIdentifier EntitlementName StackName


AWS::AppStream::ApplicationFleetAssociation
ApplicationArn FleetName
ApplicationArn FleetName


AWS::AppStream::DirectoryConfig
CertificateBasedAuthProperties DirectoryName OrganizationalUnitDistinguishedNames ServiceAccountCredentials
DirectoryName OrganizationalUnitDistinguishedNames ServiceAccountCredentials
Id

AWS::AppStream::Entitlement
AppVisibility Attributes Description Name StackName
AppVisibility Attributes Name StackName
CreatedTime LastModifiedTime
AppVisibility=ALL, ASSOCIATED
AWS::AppStream::Fleet
ComputeCapacity Description DisableIMDSV1 DisconnectTimeoutInSeconds DisplayName DomainJoinInfo EnableDefaultInternetAccess FleetType IamRoleArn IdleDisconnectTimeoutInSeconds ImageArn ImageName InstanceType MaxConcurrentSessions MaxSessionsPerInstance MaxUserDurationInSeconds Name Platform RootVolumeConfig SessionScriptS3Location StreamView Tags UsbDeviceFilterStrings VpcConfig
InstanceType Name
Id
DisconnectTimeoutInSeconds:60 to 360000;IdleDisconnectTimeoutInSeconds:0 to 3600;MaxUserDurationInSeconds:600 to 360000
AWS::AppStream::ImageBuilder
AccessEndpoints AppstreamAgentVersion Description DisableIMDSV1 DisplayName DomainJoinInfo EnableDefaultInternetAccess IamRoleArn ImageArn ImageName InstanceType Name RootVolumeConfig SoftwaresToInstall SoftwaresToUninstall Tags VpcConfig
InstanceType Name
Id StreamingUrl
AccessEndpoints[].EndpointType=STREAMING
AWS::AppStream::Stack
AccessEndpoints ApplicationSettings AttributesToDelete DeleteStorageConnectors Description DisplayName EmbedHostDomains FeedbackURL Name RedirectURL StorageConnectors StreamingExperienceSettings Tags UserSettings

Id StorageConnectors.*.ResourceIdentifier
AccessEndpoints[].EndpointType=STREAMING;StorageConnectors[].ConnectorType=GOOGLE_DRIVE, HOMEFOLDERS, ONE_DRIVE;UserSettings[].Action=AUTO_TIME_ZONE_REDIRECTION, CLIPBOARD_COPY_FROM_LOCAL_DEVICE, CLIPBOARD_COPY_TO_LOCAL_DEVICE, DOMAIN_PASSWORD_SIGNIN, DOMAIN_SMART_CARD_SIGNIN, FILE_DOWNLOAD, FILE_UPLOAD, PRINTING_TO_LOCAL_DEVICE;UserSettings[].Permission=DISABLED, ENABLED
AWS::AppStream::StackFleetAssociation
FleetName StackName
FleetName StackName
Id

AWS::AppStream::StackUserAssociation
AuthenticationType SendEmailNotification StackName UserName
AuthenticationType StackName UserName
Id

AWS::AppStream::User
AuthenticationType FirstName LastName MessageAction UserName
AuthenticationType UserName
Id

AWS::AppSync::Api
EventConfig Name OwnerContact Tags
Name
ApiArn ApiId Dns Dns.Http Dns.Realtime
EventConfig.AuthProviders[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;EventConfig.ConnectionAuthModes[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;EventConfig.DefaultPublishAuthModes[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;EventConfig.DefaultSubscribeAuthModes[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;EventConfig.LogConfig.LogLevel=ALL, DEBUG, ERROR, INFO, NONE
AWS::AppSync::ApiCache
ApiCachingBehavior ApiId AtRestEncryptionEnabled HealthMetricsConfig TransitEncryptionEnabled Ttl Type
ApiCachingBehavior ApiId Ttl Type
Id

AWS::AppSync::ApiKey
ApiId Description Expires
ApiId
ApiKey ApiKeyId Arn

AWS::AppSync::ChannelNamespace
ApiId CodeHandlers CodeS3Location HandlerConfigs Name PublishAuthModes SubscribeAuthModes Tags
ApiId Name
ChannelNamespaceArn
HandlerConfigs.OnPublish.Behavior=CODE, DIRECT;HandlerConfigs.OnSubscribe.Behavior=CODE, DIRECT;PublishAuthModes[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;SubscribeAuthModes[].AuthType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT
AWS::AppSync::DataSource
ApiId Description DynamoDBConfig ElasticsearchConfig EventBridgeConfig HttpConfig LambdaConfig MetricsConfig Name OpenSearchServiceConfig RelationalDatabaseConfig ServiceRoleArn Type
ApiId Name Type
DataSourceArn Name
HttpConfig.AuthorizationConfig.AuthorizationType=AWS_IAM;MetricsConfig=DISABLED, ENABLED;RelationalDatabaseConfig.RelationalDatabaseSourceType=RDS_HTTP_ENDPOINT;Type=AMAZON_BEDROCK_RUNTIME, AMAZON_DYNAMODB, AMAZON_ELASTICSEARCH, AMAZON_EVENTBRIDGE, AMAZON_OPENSEARCH_SERVICE, AWS_LAMBDA, HTTP, NONE, RELATIONAL_DATABASE
AWS::AppSync::DomainName
CertificateArn Description DomainName Tags
CertificateArn DomainName
AppSyncDomainName CertificateArn Description DomainName DomainNameArn HostedZoneId Tags

AWS::AppSync::DomainNameApiAssociation
ApiId DomainName
ApiId DomainName
ApiAssociationIdentifier

AWS::AppSync::FunctionConfiguration
ApiId Code CodeS3Location DataSourceName Description FunctionVersion MaxBatchSize Name RequestMappingTemplate RequestMappingTemplateS3Location ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime SyncConfig
ApiId DataSourceName Name
ApiId Code CodeS3Location DataSourceName Description FunctionArn FunctionId FunctionVersion MaxBatchSize Name RequestMappingTemplate RequestMappingTemplateS3Location ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime.Name Runtime.RuntimeVersion SyncConfig.ConflictDetection SyncConfig.ConflictHandler SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn
MaxBatchSize:0 to 2000;Runtime.Name=APPSYNC_JS;SyncConfig.ConflictDetection=NONE, VERSION;SyncConfig.ConflictHandler=AUTOMERGE, LAMBDA, NONE, OPTIMISTIC_CONCURRENCY
AWS::AppSync::GraphQLApi
AdditionalAuthenticationProviders ApiType AuthenticationType EnhancedMetricsConfig EnvironmentVariables IntrospectionConfig LambdaAuthorizerConfig LogConfig MergedApiExecutionRoleArn Name OpenIDConnectConfig OwnerContact QueryDepthLimit ResolverCountLimit Tags UserPoolConfig Visibility XrayEnabled
AuthenticationType Name
ApiId Arn GraphQLDns GraphQLEndpointArn GraphQLUrl Id RealtimeDns RealtimeUrl
AdditionalAuthenticationProviders[].AuthenticationType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;ApiType=GRAPHQL, MERGED;AuthenticationType=AMAZON_COGNITO_USER_POOLS, API_KEY, AWS_IAM, AWS_LAMBDA, OPENID_CONNECT;EnhancedMetricsConfig.DataSourceLevelMetricsBehavior=FULL_REQUEST_DATA_SOURCE_METRICS, PER_DATA_SOURCE_METRICS;EnhancedMetricsConfig.OperationLevelMetricsConfig=DISABLED, ENABLED;EnhancedMetricsConfig.ResolverLevelMetricsBehavior=FULL_REQUEST_RESOLVER_METRICS, PER_RESOLVER_METRICS;IntrospectionConfig=DISABLED, ENABLED;LogConfig.FieldLogLevel=ALL, DEBUG, ERROR, INFO, NONE;QueryDepthLimit:0 to 75;ResolverCountLimit:0 to 10000;UserPoolConfig.DefaultAction=ALLOW, DENY;Visibility=GLOBAL, PRIVATE
AWS::AppSync::GraphQLSchema
ApiId Definition DefinitionS3Location
ApiId
Id

AWS::AppSync::Resolver
ApiId CachingConfig Code CodeS3Location DataSourceName FieldName Kind MaxBatchSize MetricsConfig PipelineConfig RequestMappingTemplate RequestMappingTemplateS3Location ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime SyncConfig TypeName
ApiId FieldName TypeName
ApiId CachingConfig.CachingKeys CachingConfig.Ttl Code CodeS3Location DataSourceName FieldName Kind MaxBatchSize MetricsConfig PipelineConfig.Functions RequestMappingTemplate RequestMappingTemplateS3Location ResolverArn ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime.Name Runtime.RuntimeVersion SyncConfig.ConflictDetection SyncConfig.ConflictHandler SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn TypeName
Kind=PIPELINE, UNIT;MaxBatchSize:0 to 2000;MetricsConfig=DISABLED, ENABLED;Runtime.Name=APPSYNC_JS;SyncConfig.ConflictDetection=NONE, VERSION;SyncConfig.ConflictHandler=AUTOMERGE, LAMBDA, NONE, OPTIMISTIC_CONCURRENCY
AWS::AppSync::SourceApiAssociation
Description MergedApiIdentifier SourceApiAssociationConfig SourceApiIdentifier

AssociationArn AssociationId LastSuccessfulMergeDate MergedApiArn MergedApiId SourceApiArn SourceApiAssociationStatus SourceApiAssociationStatusDetail SourceApiId
SourceApiAssociationConfig.MergeType=AUTO_MERGE, MANUAL_MERGE
AWS::AppTest::TestCase
Description Name Steps Tags
Name Steps
CreationTime LastUpdateTime LatestVersion Status TestCaseArn TestCaseId TestCaseVersion

AWS::ApplicationAutoScaling::ScalableTarget
MaxCapacity MinCapacity ResourceId RoleARN ScalableDimension ScheduledActions ServiceNamespace SuspendedState
MaxCapacity MinCapacity ResourceId ScalableDimension ServiceNamespace
Id
ScalableDimension=appstream:fleet:DesiredCapacity, cassandra:table:ReadCapacityUnits, cassandra:table:WriteCapacityUnits, comprehend:document-classifier-endpoint:DesiredInferenceUnits, comprehend:entity-recognizer-endpoint:DesiredInferenceUnits, custom-resource:ResourceType:Property, dynamodb:index:ReadCapacityUnits, dynamodb:index:WriteCapacityUnits, dynamodb:table:ReadCapacityUnits, dynamodb:table:WriteCapacityUnits, ec2:spot-fleet-request:TargetCapacity, ecs:service:DesiredCount, elasticache:cache-cluster:Nodes, elasticache:replication-group:NodeGroups, elasticache:replication-group:Replicas, elasticmapreduce:instancegroup:InstanceCount, kafka:broker-storage:VolumeSize, lambda:function:ProvisionedConcurrency, neptune:cluster:ReadReplicaCount, rds:cluster:ReadReplicaCount, sagemaker:inference-component:DesiredCopyCount, sagemaker:variant:DesiredInstanceCount, sagemaker:variant:DesiredProvisionedConcurrency, workspaces:workspacespool:DesiredUserSessions;ServiceNamespace=appstream, cassandra, comprehend, custom-resource, dynamodb, ec2, ecs, elasticache, elasticmapreduce, kafka, lambda, neptune, rds, sagemaker, workspaces
AWS::ApplicationAutoScaling::ScalingPolicy
PolicyName PolicyType PredictiveScalingPolicyConfiguration ResourceId ScalableDimension ScalingTargetId ServiceNamespace StepScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration
PolicyName PolicyType
Arn
PolicyType=PredictiveScaling, StepScaling, TargetTrackingScaling;PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior=HonorMaxCapacity, IncreaseMaxCapacity;PredictiveScalingPolicyConfiguration.MaxCapacityBuffer:0 to 100;PredictiveScalingPolicyConfiguration.Mode=ForecastAndScale, ForecastOnly;PredictiveScalingPolicyConfiguration.SchedulingBufferTime:0 to 3600;ScalableDimension=appstream:fleet:DesiredCapacity, cassandra:table:ReadCapacityUnits, cassandra:table:WriteCapacityUnits, comprehend:document-classifier-endpoint:DesiredInferenceUnits, comprehend:entity-recognizer-endpoint:DesiredInferenceUnits, custom-resource:ResourceType:Property, dynamodb:index:ReadCapacityUnits, dynamodb:index:WriteCapacityUnits, dynamodb:table:ReadCapacityUnits, dynamodb:table:WriteCapacityUnits, ec2:spot-fleet-request:TargetCapacity, ecs:service:DesiredCount, elasticache:cache-cluster:Nodes, elasticache:replication-group:NodeGroups, elasticache:replication-group:Replicas, elasticmapreduce:instancegroup:InstanceCount, kafka:broker-storage:VolumeSize, lambda:function:ProvisionedConcurrency, neptune:cluster:ReadReplicaCount, rds:cluster:ReadReplicaCount, sagemaker:inference-component:DesiredCopyCount, sagemaker:variant:DesiredInstanceCount, sagemaker:variant:DesiredProvisionedConcurrency, workspaces:workspacespool:DesiredUserSessions;ServiceNamespace=appstream, cassandra, comprehend, custom-resource, dynamodb, ec2, ecs, elasticache, elasticmapreduce, kafka, lambda, neptune, rds, sagemaker, workspaces;StepScalingPolicyConfiguration.AdjustmentType=ChangeInCapacity, ExactCapacity, PercentChangeInCapacity;StepScalingPolicyConfiguration.MetricAggregationType=Average, Maximum, Minimum;TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Statistic=Average, Maximum, Minimum, SampleCount, Sum;TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType=ALBRequestCountPerTarget, AppStreamAverageCapacityUtilization, CassandraReadCapacityUtilization, CassandraWriteCapacityUtilization, ComprehendInferenceUtilization, DynamoDBReadCapacityUtilization, DynamoDBWriteCapacityUtilization, EC2SpotFleetRequestAverageCPUUtilization, EC2SpotFleetRequestAverageNetworkIn, EC2SpotFleetRequestAverageNetworkOut, ECSServiceAverageCPUUtilization, ECSServiceAverageMemoryUtilization, ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage, ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage, ElastiCacheDatabaseMemoryUsagePercentage, ElastiCacheEngineCPUUtilization, ElastiCachePrimaryEngineCPUUtilization, ElastiCacheReplicaEngineCPUUtilization, KafkaBrokerStorageUtilization, LambdaProvisionedConcurrencyUtilization, NeptuneReaderAverageCPUUtilization, RDSReaderAverageCPUUtilization, RDSReaderAverageDatabaseConnections, SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution, SageMakerInferenceComponentInvocationsPerCopy, SageMakerVariantConcurrentRequestsPerModelHighResolution, SageMakerVariantInvocationsPerInstance, SageMakerVariantProvisionedConcurrencyUtilization, WorkSpacesAverageUserSessionsCapacityUtilization
AWS::ApplicationInsights::Application
AttachMissingPermission AutoConfigurationEnabled CWEMonitorEnabled ComponentMonitoringSettings CustomComponents GroupingType LogPatternSets OpsCenterEnabled OpsItemSNSTopicArn ResourceGroupName SNSNotificationArn Tags
ResourceGroupName
ApplicationARN
ComponentMonitoringSettings[].ComponentConfigurationMode=CUSTOM, DEFAULT, DEFAULT_WITH_OVERWRITE;GroupingType=ACCOUNT_BASED
AWS::ApplicationSignals::Discovery


AccountId

AWS::ApplicationSignals::GroupingConfiguration
GroupingAttributeDefinitions
GroupingAttributeDefinitions
AccountId UpdatedAt

AWS::ApplicationSignals::ServiceLevelObjective
BurnRateConfigurations Description ExclusionWindows Goal Name RequestBasedSli Sli Tags
Name
Arn CreatedTime EvaluationType LastUpdatedTime
BurnRateConfigurations[].LookBackWindowMinutes:1 to 10080;ExclusionWindows[].Window.DurationUnit=DAY, HOUR, MINUTE, MONTH;RequestBasedSli.ComparisonOperator=GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo;RequestBasedSli.RequestBasedSliMetric.MetricType=AVAILABILITY, LATENCY;Sli.ComparisonOperator=GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo;Sli.SliMetric.MetricType=AVAILABILITY, LATENCY;Sli.SliMetric.PeriodSeconds:60 to 900
AWS::Athena::CapacityReservation
CapacityAssignmentConfiguration Name Tags TargetDpus
Name TargetDpus
AllocatedDpus Arn CreationTime LastSuccessfulAllocationTime Status

AWS::Athena::DataCatalog
ConnectionType Description Error Name Parameters Status Tags Type
Name Type

Status=CREATE_COMPLETE, CREATE_FAILED, CREATE_FAILED_CLEANUP_COMPLETE, CREATE_FAILED_CLEANUP_FAILED, CREATE_FAILED_CLEANUP_IN_PROGRESS, CREATE_IN_PROGRESS, DELETE_COMPLETE, DELETE_FAILED, DELETE_IN_PROGRESS;Type=FEDERATED, GLUE, HIVE, LAMBDA
AWS::Athena::NamedQuery
Database Description Name QueryString WorkGroup
Database QueryString
NamedQueryId

AWS::Athena::PreparedStatement
Description QueryStatement StatementName WorkGroup
QueryStatement StatementName WorkGroup


AWS::Athena::WorkGroup
Description Name RecursiveDeleteOption State Tags WorkGroupConfiguration WorkGroupConfigurationUpdates
Name
CreationTime WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion
State=DISABLED, ENABLED
AWS::AuditManager::Assessment
AssessmentReportsDestination AwsAccount Delegations Description FrameworkId Name Roles Scope Status Tags

Arn AssessmentId CreationTime
AssessmentReportsDestination.DestinationType=S3;Delegations[].RoleType=PROCESS_OWNER, RESOURCE_OWNER;Delegations[].Status=COMPLETE, IN_PROGRESS, UNDER_REVIEW;Roles[].RoleType=PROCESS_OWNER, RESOURCE_OWNER;Status=ACTIVE, INACTIVE
AWS::AutoScaling::AutoScalingGroup
AutoScalingGroupName AvailabilityZoneDistribution AvailabilityZoneIds AvailabilityZoneImpairmentPolicy AvailabilityZones CapacityRebalance CapacityReservationSpecification Context Cooldown DefaultInstanceWarmup DeletionProtection DesiredCapacity DesiredCapacityType HealthCheckGracePeriod HealthCheckType InstanceId InstanceLifecyclePolicy InstanceMaintenancePolicy LaunchConfigurationName LaunchTemplate LifecycleHookSpecificationList LoadBalancerNames MaxInstanceLifetime MaxSize MetricsCollection MinSize MixedInstancesPolicy NewInstancesProtectedFromScaleIn NotificationConfiguration NotificationConfigurations PlacementGroup ServiceLinkedRoleARN SkipZonalShiftValidation Tags TargetGroupARNs TerminationPolicies TrafficSources VPCZoneIdentifier
MaxSize MinSize
AutoScalingGroupARN AutoScalingGroupName AvailabilityZoneDistribution.CapacityDistributionStrategy AvailabilityZoneIds AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled AvailabilityZones CapacityRebalance CapacityReservationSpecification.CapacityReservationPreference CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns Context Cooldown DefaultInstanceWarmup DeletionProtection DesiredCapacity DesiredCapacityType HealthCheckGracePeriod HealthCheckType InstanceId InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon InstanceMaintenancePolicy.MaxHealthyPercentage InstanceMaintenancePolicy.MinHealthyPercentage LaunchConfigurationName LaunchTemplate.LaunchTemplateId LaunchTemplate.LaunchTemplateName LaunchTemplate.Version LifecycleHookSpecificationList LoadBalancerNames MaxInstanceLifetime MaxSize MetricsCollection MinSize MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy MixedInstancesPolicy.InstancesDistribution.SpotInstancePools MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version MixedInstancesPolicy.LaunchTemplate.Overrides NewInstancesProtectedFromScaleIn NotificationConfiguration.NotificationTypes NotificationConfiguration.TopicARN NotificationConfigurations PlacementGroup ServiceLinkedRoleARN SkipZonalShiftValidation Tags TargetGroupARNs TerminationPolicies TrafficSources VPCZoneIdentifier
AvailabilityZoneDistribution.CapacityDistributionStrategy=balanced-best-effort, balanced-only;AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior=IgnoreUnhealthy, ReplaceUnhealthy
AWS::AutoScaling::LaunchConfiguration
AssociatePublicIpAddress BlockDeviceMappings ClassicLinkVPCId ClassicLinkVPCSecurityGroups EbsOptimized IamInstanceProfile ImageId InstanceId InstanceMonitoring InstanceType KernelId KeyName LaunchConfigurationName MetadataOptions PlacementTenancy RamDiskId SecurityGroups SpotPrice UserData
ImageId InstanceType

BlockDeviceMappings[].Ebs.Iops:100 to 20000;BlockDeviceMappings[].Ebs.Throughput:125 to 1000;BlockDeviceMappings[].Ebs.VolumeSize:1 to 16384;MetadataOptions.HttpEndpoint=disabled, enabled;MetadataOptions.HttpPutResponseHopLimit:1 to 64;MetadataOptions.HttpTokens=optional, required
AWS::AutoScaling::LifecycleHook
AutoScalingGroupName DefaultResult HeartbeatTimeout LifecycleHookName LifecycleTransition NotificationMetadata NotificationTargetARN RoleARN
AutoScalingGroupName LifecycleTransition

DefaultResult=ABANDON, CONTINUE;LifecycleTransition=autoscaling:EC2_INSTANCE_LAUNCHING, autoscaling:EC2_INSTANCE_TERMINATING
AWS::AutoScaling::ScalingPolicy
AdjustmentType AutoScalingGroupName Cooldown EstimatedInstanceWarmup MetricAggregationType MinAdjustmentMagnitude PolicyType PredictiveScalingConfiguration ScalingAdjustment StepAdjustments TargetTrackingConfiguration
AutoScalingGroupName
Arn PolicyName
AdjustmentType=ChangeInCapacity, ExactCapacity, PercentChangeInCapacity;MetricAggregationType=Average, Maximum, Minimum;PolicyType=PredictiveScaling, SimpleScaling, StepScaling, TargetTrackingScaling;PredictiveScalingConfiguration.MaxCapacityBreachBehavior=HonorMaxCapacity, IncreaseMaxCapacity;PredictiveScalingConfiguration.MaxCapacityBuffer:0 to 100;PredictiveScalingConfiguration.Mode=ForecastAndScale, ForecastOnly;TargetTrackingConfiguration.CustomizedMetricSpecification.Statistic=Average, Maximum, Minimum, SampleCount, Sum;TargetTrackingConfiguration.PredefinedMetricSpecification.PredefinedMetricType=ALBRequestCountPerTarget, ASGAverageCPUUtilization, ASGAverageNetworkIn, ASGAverageNetworkOut
AWS::AutoScaling::ScheduledAction
AutoScalingGroupName DesiredCapacity EndTime MaxSize MinSize Recurrence StartTime TimeZone
AutoScalingGroupName
ScheduledActionName

AWS::AutoScaling::WarmPool
AutoScalingGroupName InstanceReusePolicy MaxGroupPreparedCapacity MinSize PoolState
AutoScalingGroupName

PoolState=Hibernated, Running, Stopped
AWS::AutoScalingPlans::ScalingPlan
ApplicationSource ScalingInstructions
ApplicationSource ScalingInstructions
Id ScalingPlanName ScalingPlanVersion

AWS::B2BI::Capability
Configuration InstructionsDocuments Name Tags Type
Configuration Name Type
CapabilityArn CapabilityId CreatedAt ModifiedAt
Type=edi
AWS::B2BI::Partnership
Capabilities CapabilityOptions Email Name Phone ProfileId Tags
Capabilities Email Name ProfileId
CreatedAt ModifiedAt PartnershipArn PartnershipId TradingPartnerId

AWS::B2BI::Profile
BusinessName Email Logging Name Phone Tags
BusinessName Logging Name Phone
CreatedAt LogGroupName ModifiedAt ProfileArn ProfileId
Logging=DISABLED, ENABLED
AWS::B2BI::Transformer
EdiType FileFormat InputConversion Mapping MappingTemplate Name OutputConversion SampleDocument SampleDocuments Status Tags
Name Status
CreatedAt ModifiedAt TransformerArn TransformerId
FileFormat=JSON, NOT_USED, XML;InputConversion.FromFormat=X12;Mapping.TemplateLanguage=JSONATA, XSLT;OutputConversion.ToFormat=X12;Status=active, inactive
AWS::BCMDataExports::Export
Export Tags
Export
Export.ExportArn ExportArn
Export.RefreshCadence.Frequency=SYNCHRONOUS
AWS::Backup::BackupPlan
BackupPlan BackupPlanTags
BackupPlan
BackupPlanArn BackupPlanId VersionId
BackupPlan.ScanSettings[].MalwareScanner=GUARDDUTY
AWS::Backup::BackupSelection
BackupPlanId BackupSelection
BackupPlanId BackupSelection
BackupPlanId BackupSelection.Conditions.StringEquals BackupSelection.Conditions.StringLike BackupSelection.Conditions.StringNotEquals BackupSelection.Conditions.StringNotLike BackupSelection.IamRoleArn BackupSelection.ListOfTags BackupSelection.NotResources BackupSelection.Resources BackupSelection.SelectionName Id SelectionId
BackupSelection.ListOfTags[].ConditionType=STRINGEQUALS
AWS::Backup::BackupVault
AccessPolicy BackupVaultName BackupVaultTags EncryptionKeyArn LockConfiguration Notifications
BackupVaultName
BackupVaultArn BackupVaultName EncryptionKeyArn LockConfiguration.ChangeableForDays LockConfiguration.MaxRetentionDays LockConfiguration.MinRetentionDays Notifications.BackupVaultEvents Notifications.SNSTopicArn

AWS::Backup::Framework
FrameworkControls FrameworkDescription FrameworkName FrameworkTags
FrameworkControls
CreationTime DeploymentStatus FrameworkArn FrameworkStatus

AWS::Backup::LogicallyAirGappedBackupVault
AccessPolicy BackupVaultName BackupVaultTags EncryptionKeyArn MaxRetentionDays MinRetentionDays MpaApprovalTeamArn Notifications
BackupVaultName MaxRetentionDays MinRetentionDays
BackupVaultArn BackupVaultName EncryptionKeyArn MaxRetentionDays MinRetentionDays MpaApprovalTeamArn Notifications.BackupVaultEvents Notifications.SNSTopicArn VaultState VaultType

AWS::Backup::ReportPlan
ReportDeliveryChannel ReportPlanDescription ReportPlanName ReportPlanTags ReportSetting
ReportDeliveryChannel ReportSetting
ReportPlanArn

AWS::Backup::RestoreTestingPlan
RecoveryPointSelection RestoreTestingPlanName ScheduleExpression ScheduleExpressionTimezone StartWindowHours Tags
RecoveryPointSelection RestoreTestingPlanName ScheduleExpression
RestoreTestingPlanArn
RecoveryPointSelection.Algorithm=LATEST_WITHIN_WINDOW, RANDOM_WITHIN_WINDOW;RecoveryPointSelection.RecoveryPointTypes[]=CONTINUOUS, SNAPSHOT
AWS::Backup::RestoreTestingSelection
IamRoleArn ProtectedResourceArns ProtectedResourceConditions ProtectedResourceType RestoreMetadataOverrides RestoreTestingPlanName RestoreTestingSelectionName ValidationWindowHours
IamRoleArn ProtectedResourceType RestoreTestingPlanName RestoreTestingSelectionName


AWS::Backup::TieringConfiguration
BackupVaultName ResourceSelection TieringConfigurationName TieringConfigurationTags
BackupVaultName ResourceSelection TieringConfigurationName
CreationTime LastUpdatedTime TieringConfigurationArn

AWS::BackupGateway::Hypervisor
Host KmsKeyArn LogGroupArn Name Password Tags Username

HypervisorArn

AWS::Batch::ComputeEnvironment
ComputeEnvironmentName ComputeResources Context EksConfiguration ReplaceComputeEnvironment ServiceRole State Tags Type UnmanagedvCpus UpdatePolicy
Type
ComputeEnvironmentArn ComputeResources.Ec2Configuration.*.BatchImageStatus

AWS::Batch::ConsumableResource
ConsumableResourceName ResourceType Tags TotalQuantity
ResourceType TotalQuantity
AvailableQuantity ConsumableResourceArn CreatedAt InUseQuantity
ResourceType=NON_REPLENISHABLE, REPLENISHABLE
AWS::Batch::JobDefinition
ConsumableResourceProperties ContainerProperties EcsProperties EksProperties JobDefinitionName NodeProperties Parameters PlatformCapabilities PropagateTags ResourceRetentionPolicy RetryStrategy SchedulingPriority Tags Timeout Type
Type
JobDefinitionArn

AWS::Batch::JobQueue
ComputeEnvironmentOrder JobQueueName JobQueueType JobStateTimeLimitActions Priority SchedulingPolicyArn ServiceEnvironmentOrder State Tags
Priority
JobQueueArn
JobStateTimeLimitActions[].MaxTimeSeconds:600 to 86400;JobStateTimeLimitActions[].State=RUNNABLE;Priority:0 to 1000;State=DISABLED, ENABLED
AWS::Batch::QuotaShare
CapacityLimits JobQueue PreemptionConfiguration QuotaShareName ResourceSharingConfiguration State Tags
CapacityLimits JobQueue PreemptionConfiguration QuotaShareName ResourceSharingConfiguration
QuotaShareArn
State=DISABLED, ENABLED
AWS::Batch::SchedulingPolicy
FairsharePolicy Name QuotaSharePolicy Tags

Arn

AWS::Batch::ServiceEnvironment
CapacityLimits ServiceEnvironmentName ServiceEnvironmentType State Tags
CapacityLimits ServiceEnvironmentType
ServiceEnvironmentArn

AWS::BcmPricingCalculator::BillScenario
CostCategoryGroupSharingPreferenceArn ExpiresAt GroupSharingPreference Name Tags

Arn BillInterval CreatedAt FailureMessage Id Status
GroupSharingPreference=OPEN, PRIORITIZED, RESTRICTED
AWS::Bedrock::Agent
ActionGroups AgentCollaboration AgentCollaborators AgentName AgentResourceRoleArn AutoPrepare CustomOrchestration CustomerEncryptionKeyArn Description FoundationModel GuardrailConfiguration IdleSessionTTLInSeconds Instruction KnowledgeBases MemoryConfiguration OrchestrationType PromptOverrideConfiguration SkipResourceInUseCheckOnDelete Tags TestAliasTags
AgentName
AgentArn AgentId AgentStatus AgentVersion CreatedAt FailureReasons PreparedAt RecommendedActions UpdatedAt
ActionGroups[].ActionGroupState=DISABLED, ENABLED;ActionGroups[].ParentActionGroupSignature=AMAZON.CodeInterpreter, AMAZON.UserInput;AgentCollaboration=DISABLED, SUPERVISOR, SUPERVISOR_ROUTER;AgentCollaborators[].RelayConversationHistory=DISABLED, TO_COLLABORATOR;KnowledgeBases[].KnowledgeBaseState=DISABLED, ENABLED;MemoryConfiguration.EnabledMemoryTypes[]=SESSION_SUMMARY;OrchestrationType=CUSTOM_ORCHESTRATION, DEFAULT;PromptOverrideConfiguration.PromptConfigurations[].ParserMode=DEFAULT, OVERRIDDEN;PromptOverrideConfiguration.PromptConfigurations[].PromptCreationMode=DEFAULT, OVERRIDDEN;PromptOverrideConfiguration.PromptConfigurations[].PromptState=DISABLED, ENABLED;PromptOverrideConfiguration.PromptConfigurations[].PromptType=KNOWLEDGE_BASE_RESPONSE_GENERATION, MEMORY_SUMMARIZATION, ORCHESTRATION, POST_PROCESSING, PRE_PROCESSING, ROUTING_CLASSIFIER
AWS::Bedrock::AgentAlias
AgentAliasName AgentId Description RoutingConfiguration Tags
AgentAliasName AgentId
AgentAliasArn AgentAliasHistoryEvents AgentAliasId AgentAliasStatus CreatedAt UpdatedAt

AWS::Bedrock::ApplicationInferenceProfile
Description InferenceProfileName ModelSource Tags
InferenceProfileName
CreatedAt InferenceProfileArn InferenceProfileId InferenceProfileIdentifier Models Status Type UpdatedAt

AWS::Bedrock::AutomatedReasoningPolicy
Description ForceDelete KmsKeyId Name PolicyDefinition Tags
Name
CreatedAt DefinitionHash KmsKeyArn PolicyArn PolicyId UpdatedAt Version

AWS::Bedrock::AutomatedReasoningPolicyVersion
LastUpdatedDefinitionHash PolicyArn Tags
PolicyArn
CreatedAt DefinitionHash Description Name PolicyId UpdatedAt Version

AWS::Bedrock::Blueprint
BlueprintName KmsEncryptionContext KmsKeyId Schema Tags Type
BlueprintName Schema Type
BlueprintArn BlueprintStage CreationTime LastModifiedTime
Type=AUDIO, DOCUMENT, IMAGE, VIDEO
AWS::Bedrock::DataAutomationLibrary
EncryptionConfiguration LibraryDescription LibraryName Tags
LibraryName
CreationTime EntityTypes LibraryArn Status

AWS::Bedrock::DataAutomationProject
CustomOutputConfiguration KmsEncryptionContext KmsKeyId OverrideConfiguration ProjectDescription ProjectName ProjectType StandardOutputConfiguration Tags
ProjectName
CreationTime LastModifiedTime ProjectArn ProjectStage Status
CustomOutputConfiguration.Blueprints[].BlueprintStage=DEVELOPMENT, LIVE;OverrideConfiguration.ModalityRouting.jpeg=AUDIO, DOCUMENT, IMAGE, VIDEO;OverrideConfiguration.ModalityRouting.mov=AUDIO, DOCUMENT, IMAGE, VIDEO;OverrideConfiguration.ModalityRouting.mp4=AUDIO, DOCUMENT, IMAGE, VIDEO;OverrideConfiguration.ModalityRouting.png=AUDIO, DOCUMENT, IMAGE, VIDEO;ProjectType=ASYNC, SYNC
AWS::Bedrock::DataSource
DataDeletionPolicy DataSourceConfiguration Description KnowledgeBaseId Name ServerSideEncryptionConfiguration VectorIngestionConfiguration
DataSourceConfiguration KnowledgeBaseId Name
CreatedAt DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader DataSourceId DataSourceStatus FailureReasons UpdatedAt
DataDeletionPolicy=DELETE, RETAIN;DataSourceConfiguration.Type=CONFLUENCE, CUSTOM, REDSHIFT_METADATA, S3, SALESFORCE, SHAREPOINT, WEB;VectorIngestionConfiguration.ChunkingConfiguration.ChunkingStrategy=FIXED_SIZE, HIERARCHICAL, NONE, SEMANTIC;VectorIngestionConfiguration.ContextEnrichmentConfiguration.Type=BEDROCK_FOUNDATION_MODEL;VectorIngestionConfiguration.ParsingConfiguration.ParsingStrategy=BEDROCK_DATA_AUTOMATION, BEDROCK_FOUNDATION_MODEL
AWS::Bedrock::EnforcedGuardrailConfiguration
GuardrailIdentifier GuardrailVersion ModelEnforcement SelectiveContentGuarding
GuardrailIdentifier GuardrailVersion
ConfigId CreatedAt CreatedBy GuardrailArn GuardrailId Owner UpdatedAt UpdatedBy
SelectiveContentGuarding.Messages=COMPREHENSIVE, SELECTIVE;SelectiveContentGuarding.System=COMPREHENSIVE, SELECTIVE
AWS::Bedrock::Flow
CustomerEncryptionKeyArn Definition DefinitionS3Location DefinitionString DefinitionSubstitutions Description ExecutionRoleArn Name Tags TestAliasTags
ExecutionRoleArn Name
Arn CreatedAt Id Status UpdatedAt Validations Version
Definition.Connections[].Type=Conditional, Data;Definition.Nodes[].Type=Agent, Collector, Condition, InlineCode, Input, Iterator, KnowledgeBase, LambdaFunction, Lex, Loop, LoopController, LoopInput, Output, Prompt, Retrieval, Storage
AWS::Bedrock::FlowAlias
ConcurrencyConfiguration Description FlowArn Name RoutingConfiguration Tags
FlowArn Name RoutingConfiguration
Arn CreatedAt FlowId Id UpdatedAt
ConcurrencyConfiguration.Type=Automatic, Manual
AWS::Bedrock::FlowVersion
Description FlowArn
FlowArn
CreatedAt CustomerEncryptionKeyArn Definition ExecutionRoleArn FlowId Name Status Version

AWS::Bedrock::Guardrail
AutomatedReasoningPolicyConfig BlockedInputMessaging BlockedOutputsMessaging ContentPolicyConfig ContextualGroundingPolicyConfig CrossRegionConfig Description KmsKeyArn Name SensitiveInformationPolicyConfig Tags TopicPolicyConfig WordPolicyConfig
BlockedInputMessaging BlockedOutputsMessaging Name
CreatedAt FailureRecommendations GuardrailArn GuardrailId Status StatusReasons UpdatedAt Version
ContentPolicyConfig.ContentFiltersTierConfig.TierName=CLASSIC, STANDARD;ContentPolicyConfig.FiltersConfig[].InputAction=BLOCK, NONE;ContentPolicyConfig.FiltersConfig[].InputModalities[]=IMAGE, TEXT;ContentPolicyConfig.FiltersConfig[].InputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].OutputAction=BLOCK, NONE;ContentPolicyConfig.FiltersConfig[].OutputModalities[]=IMAGE, TEXT;ContentPolicyConfig.FiltersConfig[].OutputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].Type=HATE, INSULTS, MISCONDUCT, PROMPT_ATTACK, SEXUAL, VIOLENCE;ContextualGroundingPolicyConfig.FiltersConfig[].Action=BLOCK, NONE;ContextualGroundingPolicyConfig.FiltersConfig[].Type=GROUNDING, RELEVANCE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Action=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].InputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].OutputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Type=ADDRESS, AGE, AWS_ACCESS_KEY, AWS_SECRET_KEY, CA_HEALTH_NUMBER, CA_SOCIAL_INSURANCE_NUMBER, CREDIT_DEBIT_CARD_CVV, CREDIT_DEBIT_CARD_EXPIRY, CREDIT_DEBIT_CARD_NUMBER, DRIVER_ID, EMAIL, INTERNATIONAL_BANK_ACCOUNT_NUMBER, IP_ADDRESS, LICENSE_PLATE, MAC_ADDRESS, NAME, PASSWORD, PHONE, PIN, SWIFT_CODE, UK_NATIONAL_HEALTH_SERVICE_NUMBER, UK_NATIONAL_INSURANCE_NUMBER, UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER, URL, USERNAME, US_BANK_ACCOUNT_NUMBER, US_BANK_ROUTING_NUMBER, US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER, US_PASSPORT_NUMBER, US_SOCIAL_SECURITY_NUMBER, VEHICLE_IDENTIFICATION_NUMBER;SensitiveInformationPolicyConfig.RegexesConfig[].Action=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.RegexesConfig[].InputAction=ANONYMIZE, BLOCK, NONE;SensitiveInformationPolicyConfig.RegexesConfig[].OutputAction=ANONYMIZE, BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].InputAction=BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].OutputAction=BLOCK, NONE;TopicPolicyConfig.TopicsConfig[].Type=DENY;TopicPolicyConfig.TopicsTierConfig.TierName=CLASSIC, STANDARD;WordPolicyConfig.ManagedWordListsConfig[].InputAction=BLOCK, NONE;WordPolicyConfig.ManagedWordListsConfig[].OutputAction=BLOCK, NONE;WordPolicyConfig.ManagedWordListsConfig[].Type=PROFANITY;WordPolicyConfig.WordsConfig[].InputAction=BLOCK, NONE;WordPolicyConfig.WordsConfig[].OutputAction=BLOCK, NONE
AWS::Bedrock::GuardrailVersion
Description GuardrailIdentifier
GuardrailIdentifier
GuardrailArn GuardrailId Version

AWS::Bedrock::IntelligentPromptRouter
Description FallbackModel Models PromptRouterName RoutingCriteria Tags
FallbackModel Models PromptRouterName RoutingCriteria
CreatedAt PromptRouterArn Status Type UpdatedAt

AWS::Bedrock::KnowledgeBase
Description KnowledgeBaseConfiguration Name RoleArn StorageConfiguration Tags
KnowledgeBaseConfiguration Name RoleArn
CreatedAt FailureReasons KnowledgeBaseArn KnowledgeBaseId Status UpdatedAt
KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.Type=REDSHIFT;KnowledgeBaseConfiguration.Type=KENDRA, SQL, VECTOR;StorageConfiguration.Type=MONGO_DB_ATLAS, NEPTUNE_ANALYTICS, OPENSEARCH_MANAGED_CLUSTER, OPENSEARCH_SERVERLESS, PINECONE, RDS, S3_VECTORS
AWS::Bedrock::Prompt
CustomerEncryptionKeyArn DefaultVariant Description Name Tags Variants
Name
Arn CreatedAt Id UpdatedAt Version
Variants[].TemplateType=CHAT, TEXT
AWS::Bedrock::PromptVersion
Description PromptArn Tags
PromptArn
Arn CreatedAt CustomerEncryptionKeyArn DefaultVariant Name PromptId UpdatedAt Variants Version

AWS::Bedrock::ResourcePolicy
PolicyDocument ResourceArn
PolicyDocument ResourceArn


AWS::BedrockAgentCore::ApiKeyCredentialProvider
ApiKey Name Tags
Name
ApiKeySecretArn CreatedTime CredentialProviderArn LastUpdatedTime

AWS::BedrockAgentCore::BrowserCustom
BrowserSigning Certificates Description EnterprisePolicies ExecutionRoleArn Name NetworkConfiguration RecordingConfig Tags
Name NetworkConfiguration
BrowserArn BrowserId CreatedAt FailureReason LastUpdatedAt Status
EnterprisePolicies[].Type=MANAGED, RECOMMENDED;NetworkConfiguration.NetworkMode=PUBLIC, VPC
AWS::BedrockAgentCore::BrowserProfile
Description Name Tags
Name
CreatedAt LastSavedAt LastSavedBrowserId LastSavedBrowserSessionId LastUpdatedAt ProfileArn ProfileId Status

AWS::BedrockAgentCore::CodeInterpreterCustom
Certificates Description ExecutionRoleArn Name NetworkConfiguration Tags
Name NetworkConfiguration
CodeInterpreterArn CodeInterpreterId CreatedAt FailureReason LastUpdatedAt Status
NetworkConfiguration.NetworkMode=PUBLIC, SANDBOX, VPC
AWS::BedrockAgentCore::Evaluator
Description EvaluatorConfig EvaluatorName KmsKeyArn Level Tags
EvaluatorConfig EvaluatorName Level
CreatedAt EvaluatorArn EvaluatorId Status UpdatedAt
Level=SESSION, TOOL_CALL, TRACE
AWS::BedrockAgentCore::Gateway
AuthorizerConfiguration AuthorizerType Description ExceptionLevel InterceptorConfigurations KmsKeyArn Name PolicyEngineConfiguration ProtocolConfiguration ProtocolType RoleArn Tags
AuthorizerType Name ProtocolType RoleArn
CreatedAt GatewayArn GatewayIdentifier GatewayUrl Status StatusReasons UpdatedAt WorkloadIdentityDetails
AuthorizerType=AWS_IAM, CUSTOM_JWT, NONE;ExceptionLevel=DEBUG;InterceptorConfigurations[].InterceptionPoints[]=REQUEST, RESPONSE;PolicyEngineConfiguration.Mode=ENFORCE, LOG_ONLY;ProtocolType=MCP
AWS::BedrockAgentCore::GatewayTarget
CredentialProviderConfigurations Description GatewayIdentifier MetadataConfiguration Name TargetConfiguration
Name TargetConfiguration
CreatedAt GatewayArn LastSynchronizedAt Status StatusReasons TargetId UpdatedAt
CredentialProviderConfigurations[].CredentialProviderType=API_KEY, GATEWAY_IAM_ROLE, OAUTH
AWS::BedrockAgentCore::Memory
Description EncryptionKeyArn EventExpiryDuration IndexedKeys MemoryExecutionRoleArn MemoryStrategies Name StreamDeliveryResources Tags
EventExpiryDuration Name
CreatedAt FailureReason MemoryArn MemoryId MemoryStrategies.*.CustomMemoryStrategy.CreatedAt MemoryStrategies.*.CustomMemoryStrategy.Status MemoryStrategies.*.CustomMemoryStrategy.StrategyId MemoryStrategies.*.CustomMemoryStrategy.Type MemoryStrategies.*.CustomMemoryStrategy.UpdatedAt MemoryStrategies.*.EpisodicMemoryStrategy.CreatedAt MemoryStrategies.*.EpisodicMemoryStrategy.Status MemoryStrategies.*.EpisodicMemoryStrategy.StrategyId MemoryStrategies.*.EpisodicMemoryStrategy.Type MemoryStrategies.*.EpisodicMemoryStrategy.UpdatedAt MemoryStrategies.*.SemanticMemoryStrategy.CreatedAt MemoryStrategies.*.SemanticMemoryStrategy.Status MemoryStrategies.*.SemanticMemoryStrategy.StrategyId MemoryStrategies.*.SemanticMemoryStrategy.Type MemoryStrategies.*.SemanticMemoryStrategy.UpdatedAt MemoryStrategies.*.SummaryMemoryStrategy.CreatedAt MemoryStrategies.*.SummaryMemoryStrategy.Status MemoryStrategies.*.SummaryMemoryStrategy.StrategyId MemoryStrategies.*.SummaryMemoryStrategy.Type MemoryStrategies.*.SummaryMemoryStrategy.UpdatedAt MemoryStrategies.*.UserPreferenceMemoryStrategy.CreatedAt MemoryStrategies.*.UserPreferenceMemoryStrategy.Status MemoryStrategies.*.UserPreferenceMemoryStrategy.StrategyId MemoryStrategies.*.UserPreferenceMemoryStrategy.Type MemoryStrategies.*.UserPreferenceMemoryStrategy.UpdatedAt Status UpdatedAt
EventExpiryDuration:3 to 365;IndexedKeys[].Type=NUMBER, STRING, STRINGLIST;MemoryStrategies[].CustomMemoryStrategy.Status=ACTIVE, CREATING, DELETING, FAILED;MemoryStrategies[].CustomMemoryStrategy.Type=CUSTOM, EPISODIC, SEMANTIC, SUMMARIZATION, USER_PREFERENCE;MemoryStrategies[].EpisodicMemoryStrategy.Status=ACTIVE, CREATING, DELETING, FAILED;MemoryStrategies[].EpisodicMemoryStrategy.Type=CUSTOM, EPISODIC, SEMANTIC, SUMMARIZATION, USER_PREFERENCE;MemoryStrategies[].SemanticMemoryStrategy.Status=ACTIVE, CREATING, DELETING, FAILED;MemoryStrategies[].SemanticMemoryStrategy.Type=CUSTOM, EPISODIC, SEMANTIC, SUMMARIZATION, USER_PREFERENCE;MemoryStrategies[].SummaryMemoryStrategy.Status=ACTIVE, CREATING, DELETING, FAILED;MemoryStrategies[].SummaryMemoryStrategy.Type=CUSTOM, EPISODIC, SEMANTIC, SUMMARIZATION, USER_PREFERENCE;MemoryStrategies[].UserPreferenceMemoryStrategy.Status=ACTIVE, CREATING, DELETING, FAILED;MemoryStrategies[].UserPreferenceMemoryStrategy.Type=CUSTOM, EPISODIC, SEMANTIC, SUMMARIZATION, USER_PREFERENCE
AWS::BedrockAgentCore::OAuth2CredentialProvider
CredentialProviderVendor Name Oauth2ProviderConfigInput Tags
CredentialProviderVendor Name
CallbackUrl ClientSecretArn CreatedTime CredentialProviderArn LastUpdatedTime Oauth2ProviderConfigOutput
CredentialProviderVendor=AtlassianOauth2, Auth0Oauth2, CognitoOauth2, CustomOauth2, CyberArkOauth2, DropboxOauth2, FacebookOauth2, FusionAuthOauth2, GithubOauth2, GoogleOauth2, HubspotOauth2, LinkedinOauth2, MicrosoftOauth2, NotionOauth2, OktaOauth2, OneLoginOauth2, PingOneOauth2, RedditOauth2, SalesforceOauth2, SlackOauth2, SpotifyOauth2, TwitchOauth2, XOauth2, YandexOauth2, ZoomOauth2
AWS::BedrockAgentCore::OnlineEvaluationConfig
DataSourceConfig Description EvaluationExecutionRoleArn Evaluators ExecutionStatus OnlineEvaluationConfigName Rule Tags
DataSourceConfig EvaluationExecutionRoleArn Evaluators OnlineEvaluationConfigName Rule
CreatedAt OnlineEvaluationConfigArn OnlineEvaluationConfigId OutputConfig Status UpdatedAt
ExecutionStatus=DISABLED, ENABLED;Rule.Filters[].Operator=Contains, Equals, GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual, NotContains, NotEquals;Rule.SessionConfig.SessionTimeoutMinutes:1 to 1440
AWS::BedrockAgentCore::Policy
Definition Description Name PolicyEngineId ValidationMode
Definition Name PolicyEngineId
CreatedAt PolicyArn PolicyId Status StatusReasons UpdatedAt
ValidationMode=FAIL_ON_ANY_FINDINGS, IGNORE_ALL_FINDINGS
AWS::BedrockAgentCore::PolicyEngine
Description EncryptionKeyArn Name Tags
Name
CreatedAt PolicyEngineArn PolicyEngineId Status StatusReasons UpdatedAt

AWS::BedrockAgentCore::Runtime
AgentRuntimeArtifact AgentRuntimeName AuthorizerConfiguration Description EnvironmentVariables FilesystemConfigurations LifecycleConfiguration NetworkConfiguration ProtocolConfiguration RequestHeaderConfiguration RoleArn Tags
AgentRuntimeArtifact AgentRuntimeName NetworkConfiguration RoleArn
AgentRuntimeArn AgentRuntimeId AgentRuntimeVersion CreatedAt FailureReason LastUpdatedAt Status WorkloadIdentityDetails
AgentRuntimeArtifact.CodeConfiguration.Runtime=NODE_22, PYTHON_3_10, PYTHON_3_11, PYTHON_3_12, PYTHON_3_13, PYTHON_3_14;LifecycleConfiguration.IdleRuntimeSessionTimeout:60 to 28800;LifecycleConfiguration.MaxLifetime:60 to 28800;NetworkConfiguration.NetworkMode=PUBLIC, VPC;ProtocolConfiguration=A2A, AGUI, HTTP, MCP
AWS::BedrockAgentCore::RuntimeEndpoint
AgentRuntimeId AgentRuntimeVersion Description Name Tags
AgentRuntimeId Name
AgentRuntimeArn AgentRuntimeEndpointArn CreatedAt FailureReason Id LastUpdatedAt LiveVersion Status TargetVersion

AWS::BedrockAgentCore::WorkloadIdentity
AllowedResourceOauth2ReturnUrls Name Tags
Name
CreatedTime LastUpdatedTime WorkloadIdentityArn

AWS::BedrockMantle::Project
Name Tags
Name
Arn CreatedAt Id

AWS::Billing::BillingView
DataFilterExpression Description Name SourceViews Tags
Name SourceViews
Arn BillingViewType CreatedAt OwnerAccountId UpdatedAt
DataFilterExpression.Dimensions.Key=LINKED_ACCOUNT
AWS::BillingConductor::BillingGroup
AccountGrouping ComputationPreference Description Name PrimaryAccountId Tags
AccountGrouping ComputationPreference Name
Arn CreationTime LastModifiedTime Size Status StatusReason

AWS::BillingConductor::CustomLineItem
AccountId BillingGroupArn BillingPeriodRange ComputationRule CustomLineItemChargeDetails Description Name PresentationDetails Tags
BillingGroupArn Name
Arn AssociationSize CreationTime CurrencyCode LastModifiedTime ProductCode
ComputationRule=CONSOLIDATED, ITEMIZED;CustomLineItemChargeDetails.LineItemFilters[].Attribute=LINE_ITEM_TYPE, SERVICE;CustomLineItemChargeDetails.LineItemFilters[].MatchOption=EQUAL, NOT_EQUAL;CustomLineItemChargeDetails.LineItemFilters[].Values[]=SAVINGS_PLAN_NEGATION;CustomLineItemChargeDetails.Type=CREDIT, FEE
AWS::BillingConductor::PricingPlan
Description Name PricingRuleArns Tags
Name
Arn CreationTime LastModifiedTime Size

AWS::BillingConductor::PricingRule
BillingEntity Description ModifierPercentage Name Operation Scope Service Tags Tiering Type UsageType
Name Scope Type
Arn AssociatedPricingPlanCount CreationTime LastModifiedTime
Scope=BILLING_ENTITY, GLOBAL, SERVICE, SKU;Type=DISCOUNT, MARKUP, TIERING
AWS::Braket::SpendingLimit
DeviceArn SpendingLimit Tags TimePeriod
DeviceArn SpendingLimit
CreatedAt QueuedSpend SpendingLimitArn TotalSpend UpdatedAt

AWS::Budgets::Budget
Budget NotificationsWithSubscribers ResourceTags
Budget
Id

AWS::Budgets::BudgetsAction
ActionThreshold ActionType ApprovalModel BudgetName Definition ExecutionRoleArn NotificationType ResourceTags Subscribers
ActionThreshold ActionType BudgetName Definition ExecutionRoleArn NotificationType Subscribers
ActionId
ActionThreshold.Type=ABSOLUTE_VALUE, PERCENTAGE;ActionType=APPLY_IAM_POLICY, APPLY_SCP_POLICY, RUN_SSM_DOCUMENTS;ApprovalModel=AUTOMATIC, MANUAL;Definition.SsmActionDefinition.Subtype=STOP_EC2_INSTANCES, STOP_RDS_INSTANCES;NotificationType=ACTUAL, FORECASTED;Subscribers[].Type=EMAIL, SNS
AWS::CDK::Metadata
*



AWS::CE::AnomalyMonitor
MonitorDimension MonitorName MonitorSpecification MonitorType ResourceTags
MonitorName MonitorType
CreationDate DimensionalValueCount LastEvaluatedDate LastUpdatedDate MonitorArn
MonitorDimension=COST_CATEGORY, LINKED_ACCOUNT, SERVICE, TAG;MonitorType=CUSTOM, DIMENSIONAL
AWS::CE::AnomalySubscription
Frequency MonitorArnList ResourceTags Subscribers SubscriptionName Threshold ThresholdExpression
Frequency MonitorArnList Subscribers SubscriptionName
AccountId Subscribers.*.Status SubscriptionArn
Frequency=DAILY, IMMEDIATE, WEEKLY;Subscribers[].Status=CONFIRMED, DECLINED;Subscribers[].Type=EMAIL, SNS
AWS::CE::CostCategory
DefaultValue Name RuleVersion Rules SplitChargeRules Tags
Name RuleVersion Rules
Arn EffectiveStart
RuleVersion=CostCategoryExpression.v1
AWS::CUR::ReportDefinition
AdditionalArtifacts AdditionalSchemaElements BillingViewArn Compression Format RefreshClosedReports ReportName ReportVersioning S3Bucket S3Prefix S3Region Tags TimeUnit
Compression Format RefreshClosedReports ReportName ReportVersioning S3Bucket S3Prefix S3Region TimeUnit

AdditionalArtifacts[]=ATHENA, QUICKSIGHT, REDSHIFT;AdditionalSchemaElements[]=MANUAL_DISCOUNT_COMPATIBILITY, RESOURCES, SPLIT_COST_ALLOCATION_DATA;Compression=GZIP, Parquet, ZIP;Format=Parquet, textORcsv;ReportVersioning=CREATE_NEW_REPORT, OVERWRITE_REPORT;TimeUnit=DAILY, HOURLY, MONTHLY
AWS::Cases::CaseRule
Description DomainId Name Rule Tags
Name Rule
CaseRuleArn CaseRuleId CreatedTime LastModifiedTime

AWS::Cases::Domain
Name Tags
Name
CreatedTime DomainArn DomainId DomainStatus

AWS::Cases::Field
Attributes Description DomainId Name Tags Type
Name Type
CreatedTime FieldArn FieldId LastModifiedTime Namespace
Type=Boolean, DateTime, Number, SingleSelect, Text, Url, User
AWS::Cases::Layout
Content DomainId Name Tags
Content Name
CreatedTime LastModifiedTime LayoutArn LayoutId

AWS::Cases::Template
Description DomainId LayoutConfiguration Name RequiredFields Rules Status Tags
Name
CreatedTime LastModifiedTime TemplateArn TemplateId
Status=Active, Inactive
AWS::Cassandra::Keyspace
ClientSideTimestampsEnabled KeyspaceName ReplicationSpecification Tags


ReplicationSpecification.RegionList[]=af-south-1, ap-east-1, ap-northeast-1, ap-northeast-2, ap-south-1, ap-southeast-1, ap-southeast-2, ca-central-1, eu-central-1, eu-north-1, eu-west-1, eu-west-2, eu-west-3, me-central-1, me-south-1, sa-east-1, us-east-1, us-east-2, us-west-1, us-west-2;ReplicationSpecification.ReplicationStrategy=MULTI_REGION, SINGLE_REGION
AWS::Cassandra::Table
AutoScalingSpecifications BillingMode CdcSpecification ClientSideTimestampsEnabled ClusteringKeyColumns DefaultTimeToLive EncryptionSpecification KeyspaceName PartitionKeyColumns PointInTimeRecoveryEnabled RegularColumns ReplicaSpecifications TableName Tags WarmThroughput
KeyspaceName PartitionKeyColumns

BillingMode.Mode=ON_DEMAND, PROVISIONED;CdcSpecification.Status=DISABLED, ENABLED;CdcSpecification.ViewType=KEYS_ONLY, NEW_AND_OLD_IMAGES, NEW_IMAGE, OLD_IMAGE;ClusteringKeyColumns[].OrderBy=ASC, DESC;EncryptionSpecification.EncryptionType=AWS_OWNED_KMS_KEY, CUSTOMER_MANAGED_KMS_KEY
AWS::Cassandra::Type
Fields KeyspaceName TypeName
Fields KeyspaceName TypeName
DirectParentTypes DirectReferringTables KeyspaceArn LastModifiedTimestamp MaxNestingDepth

AWS::CertificateManager::Account
ExpiryEventsConfiguration
ExpiryEventsConfiguration
AccountId
ExpiryEventsConfiguration.DaysBeforeExpiry:1 to 45
AWS::CertificateManager::Certificate
CertificateAuthorityArn CertificateExport CertificateTransparencyLoggingPreference DomainName DomainValidationOptions KeyAlgorithm SubjectAlternativeNames Tags ValidationMethod
DomainName
Id

AWS::Chatbot::CustomAction
ActionName AliasName Attachments Definition Tags
ActionName Definition
CustomActionArn
Attachments[].Criteria[].Operator=EQUALS, HAS_VALUE
AWS::Chatbot::MicrosoftTeamsChannelConfiguration
ConfigurationName CustomizationResourceArns GuardrailPolicies IamRoleArn LoggingLevel SnsTopicArns Tags TeamId TeamsChannelId TeamsChannelName TeamsTenantId UserRoleRequired
ConfigurationName IamRoleArn TeamId TeamsChannelId TeamsTenantId
Arn

AWS::Chatbot::SlackChannelConfiguration
ConfigurationName CustomizationResourceArns GuardrailPolicies IamRoleArn LoggingLevel SlackChannelId SlackWorkspaceId SnsTopicArns Tags UserRoleRequired
ConfigurationName IamRoleArn SlackChannelId SlackWorkspaceId
Arn

AWS::Chime::AppInstance
Metadata Name Tags
Name
AppInstanceArn CreatedTimestamp LastUpdatedTimestamp

AWS::Chime::AppInstanceBot
AppInstanceArn Configuration Metadata Name Tags
AppInstanceArn Configuration
AppInstanceBotArn CreatedTimestamp LastUpdatedTimestamp
Configuration.Lex.RespondsTo=STANDARD_MESSAGES
AWS::CleanRooms::AnalysisTemplate
AnalysisParameters Description ErrorMessageConfiguration Format MembershipIdentifier Name Schema Source SourceMetadata SyntheticDataParameters Tags
Format MembershipIdentifier Name Source
AnalysisTemplateIdentifier Arn CollaborationArn CollaborationIdentifier MembershipArn
AnalysisParameters[].Type=BIGINT, BINARY, BOOLEAN, BYTE, CHAR, CHARACTER, DATE, DECIMAL, DOUBLE, DOUBLE_PRECISION, FLOAT, INT, INTEGER, LONG, NUMERIC, REAL, SHORT, SMALLINT, STRING, TIME, TIMESTAMP, TIMESTAMPTZ, TIMESTAMP_LTZ, TIMESTAMP_NTZ, TIMETZ, TINYINT, VARBYTE, VARCHAR;ErrorMessageConfiguration.Type=DETAILED;Format=PYSPARK_1_0, SQL
AWS::CleanRooms::Collaboration
AllowedResultRegions AnalyticsEngine AutoApprovedChangeTypes CreatorDisplayName CreatorMLMemberAbilities CreatorMemberAbilities CreatorPaymentConfiguration DataEncryptionMetadata Description IsMetricsEnabled JobLogStatus Members Name QueryLogStatus Tags
CreatorDisplayName Description Name QueryLogStatus
Arn CollaborationIdentifier
AllowedResultRegions[]=af-south-1, ap-east-1, ap-east-2, ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-south-2, ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-southeast-4, ap-southeast-5, ap-southeast-7, ca-central-1, ca-west-1, eu-central-1, eu-central-2, eu-north-1, eu-south-1, eu-south-2, eu-west-1, eu-west-2, eu-west-3, il-central-1, me-central-1, me-south-1, mx-central-1, sa-east-1, us-east-1, us-east-2, us-west-1, us-west-2;AnalyticsEngine=CLEAN_ROOMS_SQL, SPARK;AutoApprovedChangeTypes[]=ADD_MEMBER, GRANT_RECEIVE_RESULTS_ABILITY, REVOKE_RECEIVE_RESULTS_ABILITY;CreatorMLMemberAbilities.CustomMLMemberAbilities[]=CAN_RECEIVE_INFERENCE_OUTPUT, CAN_RECEIVE_MODEL_OUTPUT;CreatorMemberAbilities[]=CAN_QUERY, CAN_RECEIVE_RESULTS, CAN_RUN_JOB;JobLogStatus=DISABLED, ENABLED;Members[].MLMemberAbilities.CustomMLMemberAbilities[]=CAN_RECEIVE_INFERENCE_OUTPUT, CAN_RECEIVE_MODEL_OUTPUT;Members[].MemberAbilities[]=CAN_QUERY, CAN_RECEIVE_RESULTS, CAN_RUN_JOB;QueryLogStatus=DISABLED, ENABLED
AWS::CleanRooms::ConfiguredTable
AllowedColumns AnalysisMethod AnalysisRules Description Name SelectedAnalysisMethods TableReference Tags
AllowedColumns AnalysisMethod Name TableReference
Arn ConfiguredTableIdentifier
AnalysisMethod=DIRECT_JOB, DIRECT_QUERY, MULTIPLE;AnalysisRules[].Type=AGGREGATION, CUSTOM, LIST;SelectedAnalysisMethods[]=DIRECT_JOB, DIRECT_QUERY
AWS::CleanRooms::ConfiguredTableAssociation
ConfiguredTableAssociationAnalysisRules ConfiguredTableIdentifier Description MembershipIdentifier Name RoleArn Tags
ConfiguredTableIdentifier MembershipIdentifier Name RoleArn
Arn ConfiguredTableAssociationIdentifier
ConfiguredTableAssociationAnalysisRules[].Type=AGGREGATION, CUSTOM, LIST
AWS::CleanRooms::IdMappingTable
Description InputReferenceConfig KmsKeyArn MembershipIdentifier Name Tags
InputReferenceConfig MembershipIdentifier Name
Arn CollaborationArn CollaborationIdentifier IdMappingTableIdentifier InputReferenceProperties MembershipArn

AWS::CleanRooms::IdNamespaceAssociation
Description IdMappingConfig InputReferenceConfig MembershipIdentifier Name Tags
InputReferenceConfig MembershipIdentifier Name
Arn CollaborationArn CollaborationIdentifier IdNamespaceAssociationIdentifier InputReferenceProperties MembershipArn

AWS::CleanRooms::Membership
CollaborationIdentifier DefaultJobResultConfiguration DefaultResultConfiguration IsMetricsEnabled JobLogStatus PaymentConfiguration QueryLogStatus Tags
CollaborationIdentifier QueryLogStatus
Arn CollaborationArn CollaborationCreatorAccountId MembershipIdentifier
JobLogStatus=DISABLED, ENABLED;QueryLogStatus=DISABLED, ENABLED
AWS::CleanRooms::PrivacyBudgetTemplate
AutoRefresh MembershipIdentifier Parameters PrivacyBudgetType Tags
AutoRefresh MembershipIdentifier Parameters PrivacyBudgetType
Arn CollaborationArn CollaborationIdentifier MembershipArn PrivacyBudgetTemplateIdentifier
AutoRefresh=CALENDAR_MONTH, NONE;Parameters.BudgetParameters[].AutoRefresh=DISABLED, ENABLED;Parameters.BudgetParameters[].Type=CALENDAR_DAY, CALENDAR_MONTH, CALENDAR_WEEK, LIFETIME;Parameters.Epsilon:1 to 20;Parameters.UsersNoisePerQuery:10 to 100;PrivacyBudgetType=ACCESS_BUDGET, DIFFERENTIAL_PRIVACY
AWS::CleanRoomsML::ConfiguredModelAlgorithm
Description InferenceContainerConfig KmsKeyArn Name RoleArn Tags TrainingContainerConfig
Name RoleArn
ConfiguredModelAlgorithmArn

AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation
ConfiguredModelAlgorithmArn Description MembershipIdentifier Name PrivacyConfiguration Tags
ConfiguredModelAlgorithmArn MembershipIdentifier Name
CollaborationIdentifier ConfiguredModelAlgorithmAssociationArn

AWS::CleanRoomsML::TrainingDataset
Description Name RoleArn Tags TrainingData
Name RoleArn TrainingData
Status TrainingDatasetArn
TrainingData[].Type=INTERACTIONS
AWS::Cloud9::EnvironmentEC2
AutomaticStopTimeMinutes ConnectionType Description ImageId InstanceType Name OwnerArn Repositories SubnetId Tags
InstanceType
Arn Id Name

AWS::CloudFormation::CustomResource
* ServiceTimeout ServiceToken
ServiceToken
.* Id

AWS::CloudFormation::GuardHook
Alias ExecutionRole FailureMode HookStatus LogBucket Options RuleLocation StackFilters TargetFilters TargetOperations
Alias ExecutionRole FailureMode HookStatus RuleLocation TargetOperations
HookArn
FailureMode=FAIL, WARN;HookStatus=DISABLED, ENABLED;StackFilters.FilteringCriteria=ALL, ANY;TargetOperations[]=CHANGE_SET, CLOUD_CONTROL, RESOURCE, STACK
AWS::CloudFormation::HookDefaultVersion
TypeName TypeVersionArn VersionId

Arn

AWS::CloudFormation::HookTypeConfig
Configuration ConfigurationAlias TypeArn TypeName

ConfigurationArn
ConfigurationAlias=default
AWS::CloudFormation::HookVersion
ExecutionRoleArn LoggingConfig SchemaHandlerPackage TypeName
SchemaHandlerPackage TypeName
Arn IsDefaultVersion TypeArn VersionId Visibility

AWS::CloudFormation::LambdaHook
Alias ExecutionRole FailureMode HookStatus LambdaFunction StackFilters TargetFilters TargetOperations
Alias ExecutionRole FailureMode HookStatus LambdaFunction TargetOperations
HookArn
FailureMode=FAIL, WARN;HookStatus=DISABLED, ENABLED;StackFilters.FilteringCriteria=ALL, ANY;TargetOperations[]=CHANGE_SET, CLOUD_CONTROL, RESOURCE, STACK
AWS::CloudFormation::Macro
Description FunctionName LogGroupName LogRoleARN Name
FunctionName Name
Id

AWS::CloudFormation::ModuleDefaultVersion
Arn ModuleName VersionId



AWS::CloudFormation::ModuleVersion
ModuleName ModulePackage
ModuleName ModulePackage
Arn Description DocumentationUrl IsDefaultVersion Schema TimeCreated VersionId Visibility

AWS::CloudFormation::PublicTypeVersion
Arn LogDeliveryBucket PublicVersionNumber Type TypeName

PublicTypeArn PublisherId TypeVersionArn
Type=HOOK, MODULE, RESOURCE
AWS::CloudFormation::Publisher
AcceptTermsAndConditions ConnectionArn
AcceptTermsAndConditions
IdentityProvider PublisherId PublisherProfile PublisherStatus

AWS::CloudFormation::ResourceDefaultVersion
TypeName TypeVersionArn VersionId

Arn

AWS::CloudFormation::ResourceVersion
ExecutionRoleArn LoggingConfig SchemaHandlerPackage TypeName
SchemaHandlerPackage TypeName
Arn IsDefaultVersion ProvisioningType TypeArn VersionId Visibility

AWS::CloudFormation::Stack
NotificationARNs Parameters Tags TemplateURL TimeoutInMinutes
TemplateURL
Outputs.*

AWS::CloudFormation::StackSet
AdministrationRoleARN AutoDeployment CallAs Capabilities Description ExecutionRoleName ManagedExecution OperationPreferences Parameters PermissionModel StackInstancesGroup StackSetName Tags TemplateBody TemplateURL
PermissionModel StackSetName
StackSetId
CallAs=DELEGATED_ADMIN, SELF;Capabilities[]=CAPABILITY_AUTO_EXPAND, CAPABILITY_IAM, CAPABILITY_NAMED_IAM;OperationPreferences.ConcurrencyMode=SOFT_FAILURE_TOLERANCE, STRICT_FAILURE_TOLERANCE;OperationPreferences.FailureTolerancePercentage:0 to 100;OperationPreferences.MaxConcurrentPercentage:0 to 100;OperationPreferences.RegionConcurrencyType=PARALLEL, SEQUENTIAL;PermissionModel=SELF_MANAGED, SERVICE_MANAGED;StackInstancesGroup[].DeploymentTargets.AccountFilterType=DIFFERENCE, INTERSECTION, NONE, UNION
AWS::CloudFormation::TypeActivation
AutoUpdate ExecutionRoleArn LoggingConfig MajorVersion PublicTypeArn PublisherId Type TypeName TypeNameAlias VersionBump

Arn
Type=HOOK, MODULE, RESOURCE;VersionBump=MAJOR, MINOR
AWS::CloudFormation::WaitCondition
Count Handle Timeout

Data Id

AWS::CloudFormation::WaitConditionHandle


Id

AWS::CloudFront::AnycastIpList
IpAddressType IpCount IpamCidrConfigs Name Tags
IpCount Name
AnycastIpList ETag Id IpamCidrConfigResults
IpAddressType=dualstack, ipv4
AWS::CloudFront::CachePolicy
CachePolicyConfig
CachePolicyConfig
Id LastModifiedTime

AWS::CloudFront::CloudFrontOriginAccessIdentity
CloudFrontOriginAccessIdentityConfig
CloudFrontOriginAccessIdentityConfig
Id S3CanonicalUserId

AWS::CloudFront::ConnectionFunction
AutoPublish ConnectionFunctionCode ConnectionFunctionConfig Name Tags
ConnectionFunctionCode ConnectionFunctionConfig Name
ConnectionFunctionArn CreatedTime ETag Id LastModifiedTime Stage Status
ConnectionFunctionConfig.Runtime=cloudfront-js-2.0
AWS::CloudFront::ConnectionGroup
AnycastIpListId Enabled Ipv6Enabled Name Tags
Name
Arn CreatedTime ETag Id IsDefault LastModifiedTime RoutingEndpoint Status

AWS::CloudFront::ContinuousDeploymentPolicy
ContinuousDeploymentPolicyConfig
ContinuousDeploymentPolicyConfig
Id LastModifiedTime
ContinuousDeploymentPolicyConfig.TrafficConfig.Type=SingleHeader, SingleWeight;ContinuousDeploymentPolicyConfig.Type=SingleHeader, SingleWeight
AWS::CloudFront::Distribution
DistributionConfig Tags
DistributionConfig
DomainName Id
DistributionConfig.ConnectionMode=direct, tenant-only;DistributionConfig.CustomErrorResponses[].ErrorCode=400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504;DistributionConfig.CustomErrorResponses[].ResponseCode=200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504;DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy=allow-all, https-only, redirect-to-https;DistributionConfig.HttpVersion=http1.1, http2, http2and3, http3;DistributionConfig.PriceClass=None, PriceClass_100, PriceClass_200, PriceClass_All;DistributionConfig.ViewerCertificate.MinimumProtocolVersion=SSLv3, TLSv1, TLSv1.1_2016, TLSv1.2_2018, TLSv1.2_2019, TLSv1.2_2021, TLSv1.2_2025, TLSv1.3_2025, TLSv1_2016;DistributionConfig.ViewerCertificate.SslSupportMethod=sni-only, static-ip, vip
AWS::CloudFront::DistributionTenant
ConnectionGroupId Customizations DistributionId Domains Enabled ManagedCertificateRequest Name Parameters Tags
DistributionId Domains Name
Arn CreatedTime DomainResults ETag Id LastModifiedTime Status
Customizations.GeoRestrictions.RestrictionType=blacklist, none, whitelist;Customizations.WebAcl.Action=disable, override;ManagedCertificateRequest.CertificateTransparencyLoggingPreference=disabled, enabled;ManagedCertificateRequest.ValidationTokenHost=cloudfront, self-hosted
AWS::CloudFront::Function
AutoPublish FunctionCode FunctionConfig FunctionMetadata Name Tags
FunctionCode FunctionConfig Name
FunctionARN FunctionMetadata.FunctionARN Stage
FunctionConfig.Runtime=cloudfront-js-1.0, cloudfront-js-2.0
AWS::CloudFront::KeyGroup
KeyGroupConfig
KeyGroupConfig
Id LastModifiedTime

AWS::CloudFront::KeyValueStore
Comment ImportSource Name Tags
Name
Arn Id Status
ImportSource.SourceType=S3
AWS::CloudFront::MonitoringSubscription
DistributionId MonitoringSubscription
DistributionId MonitoringSubscription

MonitoringSubscription.RealtimeMetricsSubscriptionConfig.RealtimeMetricsSubscriptionStatus=Disabled, Enabled
AWS::CloudFront::OriginAccessControl
OriginAccessControlConfig
OriginAccessControlConfig
Id

AWS::CloudFront::OriginRequestPolicy
OriginRequestPolicyConfig
OriginRequestPolicyConfig
Id LastModifiedTime

AWS::CloudFront::PublicKey
PublicKeyConfig
PublicKeyConfig
CreatedTime Id

AWS::CloudFront::RealtimeLogConfig
EndPoints Fields Name SamplingRate
EndPoints Fields Name SamplingRate
Arn

AWS::CloudFront::ResponseHeadersPolicy
ResponseHeadersPolicyConfig
ResponseHeadersPolicyConfig
Id LastModifiedTime

AWS::CloudFront::StreamingDistribution
StreamingDistributionConfig Tags
StreamingDistributionConfig Tags
DomainName Id

AWS::CloudFront::TrustStore
CaCertificatesBundleSource Name Tags UseClientCertificateOCSPEndpoint
Name
Arn ETag Id LastModifiedTime NumberOfCaCertificates Status

AWS::CloudFront::VpcOrigin
Tags VpcOriginEndpointConfig
VpcOriginEndpointConfig
AccountId Arn CreatedTime Id LastModifiedTime Status
VpcOriginEndpointConfig.OriginProtocolPolicy=http-only, https-only, match-viewer
AWS::CloudTrail::Channel
Destinations Name Source Tags

ChannelArn
Destinations[].Type=EVENT_DATA_STORE
AWS::CloudTrail::Dashboard
Name RefreshSchedule Tags TerminationProtectionEnabled Widgets

CreatedTimestamp DashboardArn Status Type UpdatedTimestamp
RefreshSchedule.Frequency.Unit=DAYS, HOURS;RefreshSchedule.Status=DISABLED, ENABLED
AWS::CloudTrail::EventDataStore
AdvancedEventSelectors BillingMode ContextKeySelectors FederationEnabled FederationRoleArn IngestionEnabled InsightSelectors InsightsDestination KmsKeyId MaxEventSize MultiRegionEnabled Name OrganizationEnabled RetentionPeriod Tags TerminationProtectionEnabled

CreatedTimestamp EventDataStoreArn Status UpdatedTimestamp
BillingMode=EXTENDABLE_RETENTION_PRICING, FIXED_RETENTION_PRICING;ContextKeySelectors[].Type=RequestContext, TagContext;InsightSelectors[].InsightType=ApiCallRateInsight, ApiErrorRateInsight;MaxEventSize=Large, Standard;RetentionPeriod:7 to 3653
AWS::CloudTrail::ResourcePolicy
ResourceArn ResourcePolicy
ResourceArn ResourcePolicy


AWS::CloudTrail::Trail
AdvancedEventSelectors AggregationConfigurations CloudWatchLogsLogGroupArn CloudWatchLogsRoleArn EnableLogFileValidation EventSelectors IncludeGlobalServiceEvents InsightSelectors IsLogging IsMultiRegionTrail IsOrganizationTrail KMSKeyId S3BucketName S3KeyPrefix SnsTopicName Tags TrailName
IsLogging S3BucketName
Arn SnsTopicArn
AggregationConfigurations[].EventCategory=Data;AggregationConfigurations[].Templates[]=API_ACTIVITY, RESOURCE_ACCESS, USER_ACTIONS;EventSelectors[].DataResources[].Type=AWS::DynamoDB::Stream, AWS::DynamoDB::Table, AWS::EC2::Snapshot, AWS::Lambda::Function, AWS::ManagedBlockchain::Node, AWS::S3::AccessPoint, AWS::S3::Object, AWS::S3ObjectLambda::AccessPoint, AWS::S3Outposts::Object;EventSelectors[].ReadWriteType=All, ReadOnly, WriteOnly;InsightSelectors[].EventCategories[]=Data, Management;InsightSelectors[].InsightType=ApiCallRateInsight, ApiErrorRateInsight
AWS::CloudWatch::Alarm
ActionsEnabled AlarmActions AlarmDescription AlarmName ComparisonOperator DatapointsToAlarm Dimensions EvaluateLowSampleCountPercentile EvaluationCriteria EvaluationInterval EvaluationPeriods ExtendedStatistic InsufficientDataActions MetricName Metrics Namespace OKActions Period Statistic Tags Threshold ThresholdMetricId TreatMissingData Unit

Arn
ComparisonOperator=GreaterThanOrEqualToThreshold, GreaterThanThreshold, GreaterThanUpperThreshold, LessThanLowerOrGreaterThanUpperThreshold, LessThanLowerThreshold, LessThanOrEqualToThreshold, LessThanThreshold;Metrics[].MetricStat.Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second;Statistic=Average, Maximum, Minimum, SampleCount, Sum;TreatMissingData=breaching, ignore, missing, notBreaching;Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second
AWS::CloudWatch::AlarmMuteRule
Description ExpireDate MuteTargets Name Rule StartDate Tags
Rule
Arn LastUpdatedTimestamp MuteType Status

AWS::CloudWatch::AnomalyDetector
Configuration Dimensions MetricCharacteristics MetricMathAnomalyDetector MetricName Namespace SingleMetricAnomalyDetector Stat

Id

AWS::CloudWatch::CompositeAlarm
ActionsEnabled ActionsSuppressor ActionsSuppressorExtensionPeriod ActionsSuppressorWaitPeriod AlarmActions AlarmDescription AlarmName AlarmRule InsufficientDataActions OKActions Tags
AlarmRule
Arn

AWS::CloudWatch::Dashboard
DashboardBody DashboardName Tags
DashboardBody


AWS::CloudWatch::InsightRule
ApplyOnTransformedLogs RuleBody RuleName RuleState Tags
RuleBody RuleName RuleState
Arn Id RuleName

AWS::CloudWatch::MetricStream
ExcludeFilters FirehoseArn IncludeFilters IncludeLinkedAccountsMetrics Name OutputFormat RoleArn StatisticsConfigurations Tags

Arn CreationDate LastUpdateDate State
OutputFormat=json, opentelemetry0.7, opentelemetry1.0
AWS::CloudWatch::OTelEnrichment


AccountId Status

AWS::CodeArtifact::Domain
DomainName PermissionsPolicyDocument Tags
DomainName
Arn DomainName EncryptionKey Name Owner Tags

AWS::CodeArtifact::PackageGroup
ContactInfo Description DomainName DomainOwner OriginConfiguration Pattern Tags
DomainName Pattern
Arn

AWS::CodeArtifact::Repository
Description DomainName ExternalConnections PermissionsPolicyDocument RepositoryName Tags Upstreams
DomainName RepositoryName
Arn Description DomainName DomainOwner ExternalConnections Name RepositoryName Tags Upstreams

AWS::CodeBuild::Fleet
BaseCapacity ComputeConfiguration ComputeType EnvironmentType FleetProxyConfiguration FleetServiceRole FleetVpcConfig ImageId Name OverflowBehavior ScalingConfiguration Tags

Arn
ComputeConfiguration.machineType=GENERAL, NVME;ComputeType=ATTRIBUTE_BASED_COMPUTE, BUILD_GENERAL1_2XLARGE, BUILD_GENERAL1_LARGE, BUILD_GENERAL1_MEDIUM, BUILD_GENERAL1_SMALL, BUILD_GENERAL1_XLARGE, CUSTOM_INSTANCE_TYPE;EnvironmentType=ARM_CONTAINER, ARM_EC2, LINUX_CONTAINER, LINUX_EC2, LINUX_GPU_CONTAINER, MAC_ARM, WINDOWS_EC2, WINDOWS_SERVER_2019_CONTAINER, WINDOWS_SERVER_2022_CONTAINER;FleetProxyConfiguration.DefaultBehavior=ALLOW_ALL, DENY_ALL;FleetProxyConfiguration.OrderedProxyRules[].Effect=ALLOW, DENY;FleetProxyConfiguration.OrderedProxyRules[].Type=DOMAIN, IP;OverflowBehavior=ON_DEMAND, QUEUE;ScalingConfiguration.ScalingType=TARGET_TRACKING_SCALING;ScalingConfiguration.TargetTrackingScalingConfigs[].MetricType=FLEET_UTILIZATION_RATE
AWS::CodeBuild::Project
Artifacts AutoRetryLimit BadgeEnabled BuildBatchConfig Cache ConcurrentBuildLimit Description EncryptionKey Environment FileSystemLocations LogsConfig Name QueuedTimeoutInMinutes ResourceAccessRole SecondaryArtifacts SecondarySourceVersions SecondarySources ServiceRole Source SourceVersion Tags TimeoutInMinutes Triggers Visibility VpcConfig
Artifacts Environment ServiceRole Source
Arn Id
QueuedTimeoutInMinutes:5 to 480;TimeoutInMinutes:5 to 480
AWS::CodeBuild::ReportGroup
DeleteReports ExportConfig Name Tags Type
ExportConfig Type
Arn Id

AWS::CodeBuild::SourceCredential
AuthType ServerType Token Username
AuthType ServerType Token
Id

AWS::CodeCommit::Repository
Code KmsKeyId RepositoryDescription RepositoryName Tags Triggers
RepositoryName
Arn CloneUrlHttp CloneUrlSsh Id Name

AWS::CodeConnections::Connection
ConnectionName HostArn ProviderType Tags
ConnectionName
ConnectionArn ConnectionStatus OwnerAccountId
ProviderType=AzureDevOps, Bitbucket, GitHub, GitHubEnterpriseServer, GitLab, GitLabSelfManaged
AWS::CodeDeploy::Application
ApplicationName ComputePlatform Tags


ComputePlatform=ECS, Lambda, Server
AWS::CodeDeploy::DeploymentConfig
ComputePlatform DeploymentConfigName MinimumHealthyHosts TrafficRoutingConfig ZonalConfig


ComputePlatform=ECS, Lambda, Server;MinimumHealthyHosts.Type=FLEET_PERCENT, HOST_COUNT;TrafficRoutingConfig.Type=AllAtOnce, TimeBasedCanary, TimeBasedLinear;ZonalConfig.MinimumHealthyHostsPerZone.Type=FLEET_PERCENT, HOST_COUNT
AWS::CodeDeploy::DeploymentGroup
AlarmConfiguration ApplicationName AutoRollbackConfiguration AutoScalingGroups BlueGreenDeploymentConfiguration Deployment DeploymentConfigName DeploymentGroupName DeploymentStyle ECSServices Ec2TagFilters Ec2TagSet LoadBalancerInfo OnPremisesInstanceTagFilters OnPremisesTagSet OutdatedInstancesStrategy ServiceRoleArn Tags TerminationHookEnabled TriggerConfigurations
ApplicationName ServiceRoleArn
Id
AutoRollbackConfiguration.Events[]=DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM, DEPLOYMENT_STOP_ON_REQUEST;BlueGreenDeploymentConfiguration.DeploymentReadyOption.ActionOnTimeout=CONTINUE_DEPLOYMENT, STOP_DEPLOYMENT;BlueGreenDeploymentConfiguration.GreenFleetProvisioningOption.Action=COPY_AUTO_SCALING_GROUP, DISCOVER_EXISTING;BlueGreenDeploymentConfiguration.TerminateBlueInstancesOnDeploymentSuccess.Action=KEEP_ALIVE, TERMINATE;DeploymentStyle.DeploymentOption=WITHOUT_TRAFFIC_CONTROL, WITH_TRAFFIC_CONTROL;DeploymentStyle.DeploymentType=BLUE_GREEN, IN_PLACE;Ec2TagFilters[].Type=KEY_AND_VALUE, KEY_ONLY, VALUE_ONLY;OnPremisesInstanceTagFilters[].Type=KEY_AND_VALUE, KEY_ONLY, VALUE_ONLY;OutdatedInstancesStrategy=IGNORE, UPDATE;TriggerConfigurations[].TriggerEvents[]=DeploymentFailure, DeploymentReady, DeploymentRollback, DeploymentStart, DeploymentStop, DeploymentSuccess, InstanceFailure, InstanceReady, InstanceStart, InstanceSuccess
AWS::CodeGuruProfiler::ProfilingGroup
AgentPermissions AnomalyDetectionNotificationConfiguration ComputePlatform ProfilingGroupName Tags
ProfilingGroupName
Arn
ComputePlatform=AWSLambda, Default
AWS::CodeGuruReviewer::RepositoryAssociation
BucketName ConnectionArn Name Owner Tags Type
Name Type
AssociationArn
Type=Bitbucket, CodeCommit, GitHubEnterpriseServer, S3Bucket
AWS::CodePipeline::CustomActionType
Category ConfigurationProperties InputArtifactDetails OutputArtifactDetails Provider Settings Tags Version
Category InputArtifactDetails OutputArtifactDetails Provider Version
Id
Category=Approval, Build, Compute, Deploy, Invoke, Source, Test;ConfigurationProperties[].Type=Boolean, Number, String;InputArtifactDetails.MaximumCount:0 to 5;InputArtifactDetails.MinimumCount:0 to 5;OutputArtifactDetails.MaximumCount:0 to 5;OutputArtifactDetails.MinimumCount:0 to 5
AWS::CodePipeline::Pipeline
ArtifactStore ArtifactStores DisableInboundStageTransitions ExecutionMode Name PipelineType RestartExecutionOnUpdate RoleArn Stages Tags Triggers Variables
RoleArn Stages
Id Version

AWS::CodePipeline::Webhook
Authentication AuthenticationConfiguration Filters Name RegisterWithThirdParty TargetAction TargetPipeline TargetPipelineVersion
Authentication AuthenticationConfiguration Filters TargetAction TargetPipeline
Id Url
Authentication=GITHUB_HMAC, IP, UNAUTHENTICATED
AWS::CodeStar::GitHubRepository
Code ConnectionArn EnableIssues IsPrivate RepositoryAccessToken RepositoryDescription RepositoryName RepositoryOwner
RepositoryName RepositoryOwner
Id

AWS::CodeStarConnections::Connection
ConnectionName HostArn ProviderType Tags
ConnectionName
ConnectionArn ConnectionStatus OwnerAccountId
ProviderType=Bitbucket, GitHub, GitHubEnterpriseServer, GitLab, GitLabSelfManaged
AWS::CodeStarConnections::RepositoryLink
ConnectionArn EncryptionKeyArn OwnerId RepositoryName Tags
ConnectionArn OwnerId RepositoryName
ProviderType RepositoryLinkArn RepositoryLinkId

AWS::CodeStarConnections::SyncConfiguration
Branch ConfigFile PublishDeploymentStatus RepositoryLinkId ResourceName RoleArn SyncType TriggerResourceUpdateOn
Branch ConfigFile RepositoryLinkId ResourceName RoleArn SyncType
OwnerId ProviderType RepositoryName
PublishDeploymentStatus=DISABLED, ENABLED;SyncType=CFN_STACK_SYNC;TriggerResourceUpdateOn=ANY_CHANGE, FILE_CHANGE
AWS::CodeStarNotifications::NotificationRule
CreatedBy DetailType EventTypeId EventTypeIds Name Resource Status Tags TargetAddress Targets
DetailType EventTypeIds Name Resource Targets
Arn
DetailType=BASIC, FULL;Status=DISABLED, ENABLED
AWS::Cognito::IdentityPool
AllowClassicFlow AllowUnauthenticatedIdentities CognitoEvents CognitoIdentityProviders CognitoStreams DeveloperProviderName IdentityPoolName IdentityPoolTags OpenIdConnectProviderARNs PushSync SamlProviderARNs SupportedLoginProviders
AllowUnauthenticatedIdentities
Id Name

AWS::Cognito::IdentityPoolPrincipalTag
IdentityPoolId IdentityProviderName PrincipalTags UseDefaults
IdentityPoolId IdentityProviderName


AWS::Cognito::IdentityPoolRoleAttachment
IdentityPoolId RoleMappings Roles
IdentityPoolId
Id

AWS::Cognito::LogDeliveryConfiguration
LogConfigurations UserPoolId
UserPoolId
Id

AWS::Cognito::ManagedLoginBranding
Assets ClientId ReturnMergedResources Settings UseCognitoProvidedValues UserPoolId
UserPoolId
ManagedLoginBrandingId
Assets[].Category=AUTH_APP_GRAPHIC, EMAIL_GRAPHIC, FAVICON_ICO, FAVICON_SVG, FORM_BACKGROUND, FORM_LOGO, IDP_BUTTON_ICON, PAGE_BACKGROUND, PAGE_FOOTER_BACKGROUND, PAGE_FOOTER_LOGO, PAGE_HEADER_BACKGROUND, PAGE_HEADER_LOGO, PASSKEY_GRAPHIC, PASSWORD_GRAPHIC, SMS_GRAPHIC;Assets[].ColorMode=DARK, DYNAMIC, LIGHT;Assets[].Extension=ICO, JPEG, PNG, SVG, WEBP
AWS::Cognito::Terms
ClientId Enforcement Links TermsName TermsSource UserPoolId
Enforcement Links TermsName TermsSource UserPoolId
TermsId
Enforcement=NONE;TermsSource=LINK
AWS::Cognito::UserPool
AccountRecoverySetting AdminCreateUserConfig AliasAttributes AutoVerifiedAttributes DeletionProtection DeviceConfiguration EmailAuthenticationMessage EmailAuthenticationSubject EmailConfiguration EmailVerificationMessage EmailVerificationSubject EnabledMfas LambdaConfig MfaConfiguration Policies Schema SmsAuthenticationMessage SmsConfiguration SmsVerificationMessage UserAttributeUpdateSettings UserPoolAddOns UserPoolName UserPoolTags UserPoolTier UsernameAttributes UsernameConfiguration VerificationMessageTemplate WebAuthnFactorConfiguration WebAuthnRelyingPartyID WebAuthnUserVerification

Arn ProviderName ProviderURL UserPoolId
UserPoolTier=ESSENTIALS, LITE, PLUS
AWS::Cognito::UserPoolClient
AccessTokenValidity AllowedOAuthFlows AllowedOAuthFlowsUserPoolClient AllowedOAuthScopes AnalyticsConfiguration AuthSessionValidity CallbackURLs ClientName DefaultRedirectURI EnablePropagateAdditionalUserContextData EnableTokenRevocation ExplicitAuthFlows GenerateSecret IdTokenValidity LogoutURLs PreventUserExistenceErrors ReadAttributes RefreshTokenRotation RefreshTokenValidity SupportedIdentityProviders TokenValidityUnits UserPoolId WriteAttributes
UserPoolId
ClientId ClientSecret Name
AccessTokenValidity:1 to 86400;AuthSessionValidity:3 to 15;IdTokenValidity:1 to 86400;RefreshTokenRotation.Feature=DISABLED, ENABLED;RefreshTokenRotation.RetryGracePeriodSeconds:0 to 60;RefreshTokenValidity:1 to 315360000
AWS::Cognito::UserPoolDomain
CustomDomainConfig Domain ManagedLoginVersion UserPoolId
Domain UserPoolId
CloudFrontDistribution

AWS::Cognito::UserPoolGroup
Description GroupName Precedence RoleArn UserPoolId
UserPoolId


AWS::Cognito::UserPoolIdentityProvider
AttributeMapping IdpIdentifiers ProviderDetails ProviderName ProviderType UserPoolId
ProviderDetails ProviderName ProviderType UserPoolId


AWS::Cognito::UserPoolResourceServer
Identifier Name Scopes UserPoolId
Identifier Name UserPoolId


AWS::Cognito::UserPoolRiskConfigurationAttachment
AccountTakeoverRiskConfiguration ClientId CompromisedCredentialsRiskConfiguration RiskExceptionConfiguration UserPoolId
ClientId UserPoolId


AWS::Cognito::UserPoolUICustomizationAttachment
CSS ClientId UserPoolId
ClientId UserPoolId


AWS::Cognito::UserPoolUser
ClientMetadata DesiredDeliveryMediums ForceAliasCreation MessageAction UserAttributes UserPoolId Username ValidationData
UserPoolId


AWS::Cognito::UserPoolUserToGroupAttachment
GroupName UserPoolId Username
GroupName UserPoolId Username


AWS::Comprehend::DocumentClassifier
DataAccessRoleArn DocumentClassifierName InputDataConfig LanguageCode Mode ModelKmsKeyId ModelPolicy OutputDataConfig Tags VersionName VolumeKmsKeyId VpcConfig
DataAccessRoleArn DocumentClassifierName InputDataConfig LanguageCode
Arn
InputDataConfig.AugmentedManifests[].Split=TEST, TRAIN;InputDataConfig.DataFormat=AUGMENTED_MANIFEST, COMPREHEND_CSV;InputDataConfig.DocumentReaderConfig.DocumentReadAction=TEXTRACT_ANALYZE_DOCUMENT, TEXTRACT_DETECT_DOCUMENT_TEXT;InputDataConfig.DocumentReaderConfig.DocumentReadMode=FORCE_DOCUMENT_READ_ACTION, SERVICE_DEFAULT;InputDataConfig.DocumentReaderConfig.FeatureTypes[]=FORMS, TABLES;InputDataConfig.DocumentType=PLAIN_TEXT_DOCUMENT, SEMI_STRUCTURED_DOCUMENT;LanguageCode=de, en, es, fr, it, pt;Mode=MULTI_CLASS, MULTI_LABEL
AWS::Comprehend::Flywheel
ActiveModelArn DataAccessRoleArn DataLakeS3Uri DataSecurityConfig FlywheelName ModelType Tags TaskConfig
DataAccessRoleArn DataLakeS3Uri FlywheelName
Arn
ModelType=DOCUMENT_CLASSIFIER, ENTITY_RECOGNIZER;TaskConfig.DocumentClassificationConfig.Mode=MULTI_CLASS, MULTI_LABEL;TaskConfig.LanguageCode=de, en, es, fr, it, pt
AWS::ComputeOptimizer::AutomationRule
Criteria Description Name OrganizationConfiguration Priority RecommendedActionTypes RuleType Schedule Status Tags
Name RecommendedActionTypes RuleType Schedule Status
AccountId CreatedTimestamp LastUpdatedTimestamp RuleArn RuleId RuleRevision
Criteria.EbsVolumeSizeInGib[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.EbsVolumeType[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.EstimatedMonthlySavings[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.LookBackPeriodInDays[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.Region[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.ResourceArn[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.ResourceTag[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;Criteria.RestartNeeded[].Comparison=NumericEquals, NumericGreaterThan, NumericGreaterThanEquals, NumericLessThan, NumericLessThanEquals, NumericNotEquals, StringEquals, StringEqualsIgnoreCase, StringLike, StringNotEquals, StringNotEqualsIgnoreCase, StringNotLike;OrganizationConfiguration.RuleApplyOrder=AfterAccountRules, BeforeAccountRules;RecommendedActionTypes[]=SnapshotAndDeleteUnattachedEbsVolume, UpgradeEbsVolumeType;RuleType=AccountRule, OrganizationRule;Schedule.ExecutionWindowInMinutes:60 to 1440;Status=Active, Inactive
AWS::Config::AggregationAuthorization
AuthorizedAccountId AuthorizedAwsRegion Tags
AuthorizedAccountId AuthorizedAwsRegion
AggregationAuthorizationArn Id

AWS::Config::ConfigRule
Compliance ConfigRuleName Description EvaluationModes InputParameters MaximumExecutionFrequency Scope Source
Source
Arn Compliance.Type ConfigRuleId

AWS::Config::ConfigurationAggregator
AccountAggregationSources ConfigurationAggregatorName OrganizationAggregationSource Tags

ConfigurationAggregatorArn

AWS::Config::ConfigurationRecorder
Name RecordingGroup RecordingMode RoleARN
RoleARN
Id

AWS::Config::ConformancePack
ConformancePackInputParameters ConformancePackName DeliveryS3Bucket DeliveryS3KeyPrefix TemplateBody TemplateS3Uri TemplateSSMDocumentDetails
ConformancePackName


AWS::Config::DeliveryChannel
ConfigSnapshotDeliveryProperties Name S3BucketName S3KeyPrefix S3KmsKeyArn SnsTopicARN
S3BucketName
Id

AWS::Config::OrganizationConfigRule
ExcludedAccounts OrganizationConfigRuleName OrganizationCustomPolicyRuleMetadata OrganizationCustomRuleMetadata OrganizationManagedRuleMetadata
OrganizationConfigRuleName
Id

AWS::Config::OrganizationConformancePack
ConformancePackInputParameters DeliveryS3Bucket DeliveryS3KeyPrefix ExcludedAccounts OrganizationConformancePackName TemplateBody TemplateS3Uri
OrganizationConformancePackName


AWS::Config::RemediationConfiguration
Automatic ConfigRuleName ExecutionControls MaximumAutomaticAttempts Parameters ResourceType RetryAttemptSeconds TargetId TargetType TargetVersion
ConfigRuleName TargetId TargetType
Id

AWS::Config::StoredQuery
QueryDescription QueryExpression QueryName Tags
QueryExpression QueryName
QueryArn QueryId

AWS::Connect::AgentStatus
Description DisplayOrder InstanceArn Name ResetOrderNumber State Tags Type
InstanceArn Name State
AgentStatusArn LastModifiedRegion LastModifiedTime
DisplayOrder:1 to 50;State=DISABLED, ENABLED;Type=CUSTOM, OFFLINE, ROUTABLE
AWS::Connect::ApprovedOrigin
InstanceId Origin
InstanceId Origin


AWS::Connect::ContactFlow
Content Description InstanceArn Name State Tags Type
Content InstanceArn Name Type
ContactFlowArn
State=ACTIVE, ARCHIVED;Type=AGENT_HOLD, AGENT_TRANSFER, AGENT_WHISPER, CAMPAIGN, CONTACT_FLOW, CUSTOMER_HOLD, CUSTOMER_QUEUE, CUSTOMER_WHISPER, OUTBOUND_WHISPER, QUEUE_TRANSFER
AWS::Connect::ContactFlowModule
Content Description ExternalInvocationConfiguration InstanceArn Name Settings State Tags
Content InstanceArn Name
ContactFlowModuleArn Status

AWS::Connect::ContactFlowModuleAlias
ContactFlowModuleId ContactFlowModuleVersion Description Name
ContactFlowModuleId ContactFlowModuleVersion Name
AliasId ContactFlowModuleAliasARN

AWS::Connect::ContactFlowModuleVersion
ContactFlowModuleId Description
ContactFlowModuleId
ContactFlowModuleVersionARN FlowModuleContentSha256 Version

AWS::Connect::ContactFlowVersion
ContactFlowId Description
ContactFlowId
ContactFlowVersionARN FlowContentSha256 Version

AWS::Connect::DataTable
Description InstanceArn Name Status Tags TimeZone ValueLockLevel

Arn CreatedTime LastModifiedRegion LastModifiedTime LockVersion
Status=PUBLISHED;ValueLockLevel=ATTRIBUTE, DATA_TABLE, NONE, PRIMARY_VALUE, VALUE
AWS::Connect::DataTableAttribute
DataTableArn Description InstanceArn Name Primary Validation ValueType

AttributeId LastModifiedRegion LastModifiedTime LockVersion
Validation.MaxLength:0 to 1000;Validation.MaxValues:0 to 100;Validation.MinLength:0 to 1000;Validation.MinValues:0 to 100;ValueType=BOOLEAN, NUMBER, NUMBER_LIST, TEXT, TEXT_LIST
AWS::Connect::DataTableRecord
DataTableArn DataTableRecord InstanceArn

RecordId

AWS::Connect::EmailAddress
AliasConfigurations Description DisplayName EmailAddress InstanceArn Tags
EmailAddress InstanceArn
EmailAddressArn

AWS::Connect::EvaluationForm
AutoEvaluationConfiguration Description InstanceArn Items LanguageConfiguration ReviewConfiguration ScoringStrategy Status Tags TargetConfiguration Title
InstanceArn Items Status Title
EvaluationFormArn
LanguageConfiguration.FormLanguage=de-DE, en-US, es-ES, fr-FR, it-IT, ja-JP, ko-KR, pt-BR, zh-CN;ReviewConfiguration.EligibilityDays:1 to 90;ReviewConfiguration.ReviewNotificationRecipients[].Type=USER_ID;ScoringStrategy.Mode=QUESTION_ONLY, SECTION_ONLY;ScoringStrategy.Status=DISABLED, ENABLED;Status=ACTIVE, DRAFT;TargetConfiguration.ContactInteractionType=AGENT, AUTOMATED, CUSTOMER
AWS::Connect::HoursOfOperation
ChildHoursOfOperations Config Description HoursOfOperationOverrides InstanceArn Name ParentHoursOfOperations Tags TimeZone
Config InstanceArn Name TimeZone
HoursOfOperationArn
Config[].Day=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;Config[].EndTime.Hours:0 to 23;Config[].EndTime.Minutes:0 to 59;Config[].StartTime.Hours:0 to 23;Config[].StartTime.Minutes:0 to 59;HoursOfOperationOverrides[].OverrideConfig[].Day=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;HoursOfOperationOverrides[].OverrideType=CLOSED, OPEN, STANDARD
AWS::Connect::Instance
Attributes DirectoryId IdentityManagementType InstanceAlias Tags
Attributes IdentityManagementType
Arn CreatedTime Id InstanceStatus ServiceRole
IdentityManagementType=CONNECT_MANAGED, EXISTING_DIRECTORY, SAML
AWS::Connect::InstanceStorageConfig
InstanceArn KinesisFirehoseConfig KinesisStreamConfig KinesisVideoStreamConfig ResourceType S3Config StorageType
InstanceArn ResourceType StorageType
AssociationId
KinesisVideoStreamConfig.EncryptionConfig.EncryptionType=KMS;ResourceType=AGENT_EVENTS, CALL_RECORDINGS, CHAT_TRANSCRIPTS, CONTACT_TRACE_RECORDS, MEDIA_STREAMS, SCHEDULED_REPORTS;S3Config.EncryptionConfig.EncryptionType=KMS;StorageType=KINESIS_FIREHOSE, KINESIS_STREAM, KINESIS_VIDEO_STREAM, S3
AWS::Connect::IntegrationAssociation
InstanceId IntegrationArn IntegrationType Tags
InstanceId IntegrationArn IntegrationType
IntegrationAssociationId
IntegrationType=APPLICATION, CASES_DOMAIN, FILE_SCANNER, LAMBDA_FUNCTION, LEX_BOT, MESSAGE_PROCESSOR, Q_MESSAGE_TEMPLATES, SES_IDENTITY, WISDOM_ASSISTANT, WISDOM_KNOWLEDGE_BASE, WISDOM_QUICK_RESPONSES
AWS::Connect::Notification
Content ExpiresAt InstanceArn Priority Recipients Tags
Content InstanceArn
Arn CreatedAt Id
Priority=HIGH, LOW
AWS::Connect::PhoneNumber
CountryCode Description Prefix SourcePhoneNumberArn Tags TargetArn Type
TargetArn
Address PhoneNumberArn

AWS::Connect::PredefinedAttribute
AttributeConfiguration InstanceArn Name Purposes Values
InstanceArn Name
LastModifiedRegion LastModifiedTime

AWS::Connect::Prompt
Description InstanceArn Name S3Uri Tags
InstanceArn Name
PromptArn

AWS::Connect::Queue
AdditionalEmailAddresses Description HoursOfOperationArn InstanceArn MaxContacts Name OutboundCallerConfig OutboundEmailConfig QuickConnectArns Status Tags
HoursOfOperationArn InstanceArn Name
QueueArn Type
Status=DISABLED, ENABLED
AWS::Connect::QuickConnect
Description InstanceArn Name QuickConnectConfig Tags
InstanceArn Name QuickConnectConfig
QuickConnectArn QuickConnectType
QuickConnectConfig.QuickConnectType=PHONE_NUMBER, QUEUE, USER
AWS::Connect::RoutingProfile
AgentAvailabilityTimer DefaultOutboundQueueArn Description InstanceArn ManualAssignmentQueueConfigs MediaConcurrencies Name QueueConfigs Tags
DefaultOutboundQueueArn Description InstanceArn MediaConcurrencies Name
RoutingProfileArn
AgentAvailabilityTimer=TIME_SINCE_LAST_ACTIVITY, TIME_SINCE_LAST_INBOUND;MediaConcurrencies[].Channel=CHAT, EMAIL, TASK, VOICE;MediaConcurrencies[].Concurrency:1 to 10;MediaConcurrencies[].CrossChannelBehavior.BehaviorType=ROUTE_ANY_CHANNEL, ROUTE_CURRENT_CHANNEL_ONLY;QueueConfigs[].Delay:0 to 9999;QueueConfigs[].Priority:1 to 99;QueueConfigs[].QueueReference.Channel=CHAT, EMAIL, TASK, VOICE
AWS::Connect::Rule
Actions Function InstanceArn Name PublishStatus Tags TriggerEventSource
Actions Function InstanceArn Name PublishStatus TriggerEventSource
RuleArn
Actions.SendNotificationActions[].ContentType=PLAIN_TEXT;Actions.SendNotificationActions[].DeliveryMethod=EMAIL;PublishStatus=DRAFT, PUBLISHED;TriggerEventSource.EventSourceName=OnCaseCreate, OnCaseUpdate, OnContactEvaluationSubmit, OnMetricDataUpdate, OnPostCallAnalysisAvailable, OnPostChatAnalysisAvailable, OnRealTimeCallAnalysisAvailable, OnRealTimeChatAnalysisAvailable, OnSalesforceCaseCreate, OnZendeskTicketCreate, OnZendeskTicketStatusUpdate
AWS::Connect::SecurityKey
InstanceId Key
InstanceId Key
AssociationId

AWS::Connect::SecurityProfile
AllowedAccessControlHierarchyGroupId AllowedAccessControlTags AllowedFlowModules Applications Description GranularAccessControlConfiguration HierarchyRestrictedResources InstanceArn Permissions SecurityProfileName TagRestrictedResources Tags
InstanceArn SecurityProfileName
LastModifiedRegion LastModifiedTime SecurityProfileArn
AllowedFlowModules[].Type=MCP;Applications[].Type=MCP, THIRD_PARTY_APPLICATION
AWS::Connect::TaskTemplate
ClientToken Constraints ContactFlowArn Defaults Description Fields InstanceArn Name SelfAssignContactFlowArn Status Tags
InstanceArn
Arn
Fields[].Type=BOOLEAN, DATE_TIME, DESCRIPTION, EMAIL, EXPIRY_DURATION, NAME, NUMBER, QUICK_CONNECT, SCHEDULED_TIME, SELF_ASSIGN, SINGLE_SELECT, TEXT, TEXT_AREA, URL;Status=ACTIVE, INACTIVE
AWS::Connect::TrafficDistributionGroup
Description InstanceArn Name Tags
InstanceArn Name
IsDefault Status TrafficDistributionGroupArn

AWS::Connect::User
AfterContactWorkConfigs AutoAcceptConfigs DirectoryUserId HierarchyGroupArn IdentityInfo InstanceArn Password PersistentConnectionConfigs PhoneConfig PhoneNumberConfigs RoutingProfileArn SecurityProfileArns Tags UserProficiencies Username VoiceEnhancementConfigs
InstanceArn RoutingProfileArn SecurityProfileArns Username
UserArn
AfterContactWorkConfigs[].Channel=CHAT, EMAIL, TASK, VOICE;AutoAcceptConfigs[].Channel=CHAT, EMAIL, TASK, VOICE;PersistentConnectionConfigs[].Channel=CHAT, EMAIL, TASK, VOICE;PhoneConfig.PhoneType=DESK_PHONE, SOFT_PHONE;PhoneNumberConfigs[].Channel=CHAT, EMAIL, TASK, VOICE;PhoneNumberConfigs[].PhoneType=DESK_PHONE, SOFT_PHONE;VoiceEnhancementConfigs[].Channel=CHAT, EMAIL, TASK, VOICE;VoiceEnhancementConfigs[].VoiceEnhancementMode=NOISE_SUPPRESSION, NONE, VOICE_ISOLATION
AWS::Connect::UserHierarchyGroup
InstanceArn Name ParentGroupArn Tags
InstanceArn Name
UserHierarchyGroupArn

AWS::Connect::UserHierarchyStructure
InstanceArn UserHierarchyStructure
InstanceArn
UserHierarchyStructureArn

AWS::Connect::View
Actions Description InstanceArn Name Tags Template
Actions InstanceArn Name Template
ViewArn ViewContentSha256 ViewId

AWS::Connect::ViewVersion
VersionDescription ViewArn ViewContentSha256
ViewArn
Version ViewVersionArn

AWS::Connect::Workspace
Associations Description InstanceArn Media Name Pages Tags Theme Title Visibility
InstanceArn Name
Arn Id
Media[].Type=IMAGE_LOGO_DARK_FAVICON, IMAGE_LOGO_DARK_HORIZONTAL, IMAGE_LOGO_LIGHT_FAVICON, IMAGE_LOGO_LIGHT_HORIZONTAL;Visibility=ALL, ASSIGNED, NONE
AWS::ConnectCampaigns::Campaign
ConnectInstanceArn DialerConfig Name OutboundCallConfig Tags
ConnectInstanceArn DialerConfig Name OutboundCallConfig
Arn

AWS::ConnectCampaignsV2::Campaign
ChannelSubtypeConfig CommunicationLimitsOverride CommunicationTimeConfig ConnectCampaignFlowArn ConnectInstanceId EntryLimitsConfig Name Schedule Source Tags Type
ConnectInstanceId Name
Arn
CommunicationLimitsOverride.InstanceLimitsHandling=OPT_IN, OPT_OUT;CommunicationTimeConfig.LocalTimeZoneConfig.LocalTimeZoneDetection[]=AREA_CODE, ZIP_CODE;Type=JOURNEY, MANAGED
AWS::ControlTower::EnabledBaseline
BaselineIdentifier BaselineVersion Parameters Tags TargetIdentifier
BaselineIdentifier BaselineVersion TargetIdentifier
EnabledBaselineIdentifier

AWS::ControlTower::EnabledControl
ControlIdentifier Parameters Tags TargetIdentifier
ControlIdentifier TargetIdentifier


AWS::ControlTower::LandingZone
Manifest RemediationTypes Tags Version
Manifest Version
Arn DriftStatus LandingZoneIdentifier LatestAvailableVersion Status
RemediationTypes[]=INHERITANCE_DRIFT
AWS::CustomerProfiles::CalculatedAttributeDefinition
AttributeDetails CalculatedAttributeName Conditions Description DisplayName DomainName Statistic Tags UseHistoricalData
AttributeDetails CalculatedAttributeName DomainName Statistic
CreatedAt LastUpdatedAt Readiness Status
Conditions.ObjectCount:1 to 300;Conditions.Range.Unit=DAYS;Conditions.Range.Value:1 to 2147483647;Conditions.Threshold.Operator=EQUAL_TO, GREATER_THAN, LESS_THAN, NOT_EQUAL_TO;Statistic=AVERAGE, COUNT, FIRST_OCCURRENCE, LAST_OCCURRENCE, MAXIMUM, MAX_OCCURRENCE, MINIMUM, SUM
AWS::CustomerProfiles::Domain
DataStore DeadLetterQueueUrl DefaultEncryptionKey DefaultExpirationDays DomainName Matching RuleBasedMatching Tags
DefaultExpirationDays DomainName
CreatedAt DataStore.Readiness LastUpdatedAt RuleBasedMatching.Status Stats
DataStore.Readiness.ProgressPercentage:0 to 100;DefaultExpirationDays:1 to 1098;Matching.JobSchedule.DayOfTheWeek=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;RuleBasedMatching.AttributeTypesSelector.AttributeMatchingModel=MANY_TO_MANY, ONE_TO_ONE;RuleBasedMatching.ConflictResolution.ConflictResolvingModel=RECENCY, SOURCE;RuleBasedMatching.MaxAllowedRuleLevelForMatching:1 to 15;RuleBasedMatching.MaxAllowedRuleLevelForMerging:1 to 15;RuleBasedMatching.Status=ACTIVE, IN_PROGRESS, PENDING
AWS::CustomerProfiles::DomainObjectType
Description DomainName EncryptionKey Fields ObjectTypeName Tags
DomainName Fields ObjectTypeName
CreatedAt LastUpdatedAt

AWS::CustomerProfiles::EventStream
DomainName EventStreamName Tags Uri
DomainName EventStreamName Uri
CreatedAt DestinationDetails EventStreamArn State

AWS::CustomerProfiles::EventTrigger
Description DomainName EventTriggerConditions EventTriggerLimits EventTriggerName ObjectTypeName SegmentFilter Tags
DomainName EventTriggerConditions EventTriggerName ObjectTypeName
CreatedAt LastUpdatedAt
EventTriggerConditions[].LogicalOperator=ALL, ANY, NONE;EventTriggerLimits.Periods[].MaxInvocationsPerProfile:1 to 1000;EventTriggerLimits.Periods[].Unit=DAYS, HOURS, MONTHS, WEEKS;EventTriggerLimits.Periods[].Value:1 to 24
AWS::CustomerProfiles::Integration
DomainName EventTriggerNames FlowDefinition ObjectTypeName ObjectTypeNames Scope Tags Uri
DomainName
CreatedAt LastUpdatedAt
FlowDefinition.SourceFlowConfig.ConnectorType=Marketo, S3, Salesforce, ServiceNow, Zendesk;FlowDefinition.Tasks[].TaskType=Arithmetic, Filter, Map, Mask, Merge, Truncate, Validate;FlowDefinition.TriggerConfig.TriggerType=Event, OnDemand, Scheduled;Scope=DOMAIN, PROFILE
AWS::CustomerProfiles::ObjectType
AllowProfileCreation Description DomainName EncryptionKey ExpirationDays Fields Keys MaxProfileObjectCount ObjectTypeName SourceLastUpdatedTimestampFormat SourcePriority Tags TemplateId
Description DomainName ObjectTypeName
CreatedAt LastUpdatedAt MaxAvailableProfileObjectCount
ExpirationDays:1 to 1098;Fields[].ObjectTypeField.ContentType=EMAIL_ADDRESS, NAME, NUMBER, PHONE_NUMBER, STRING;Keys[].ObjectTypeKeyList[].StandardIdentifiers[]=AIR_BOOKING, AIR_PREFERENCE, AIR_SEGMENT, ASSET, CASE, DEVICE, HOTEL_PREFERENCE, HOTEL_RESERVATION, HOTEL_STAY_REVENUE, LOOKUP_ONLY, LOYALTY, LOYALTY_PROMOTION, LOYALTY_TRANSACTION, NEW_ONLY, ORDER, PROFILE, SECONDARY, UNIQUE, WEB_ANALYTICS
AWS::CustomerProfiles::Recommender
Description DomainName RecommenderConfig RecommenderName RecommenderRecipeName Tags
DomainName RecommenderName RecommenderRecipeName
CreatedAt FailureReason LastUpdatedAt LatestRecommenderUpdate RecommenderArn Status TrainingMetrics
RecommenderRecipeName=frequently-paired-items, personalized-ranking, popular-items, recommended-for-you, similar-items, trending-now
AWS::CustomerProfiles::SegmentDefinition
Description DisplayName DomainName SegmentDefinitionName SegmentGroups SegmentSort SegmentSqlQuery Tags
DisplayName DomainName SegmentDefinitionName
CreatedAt SegmentDefinitionArn SegmentType
SegmentGroups.Groups[].SourceType=ALL, ANY, NONE;SegmentGroups.Groups[].Type=ALL, ANY, NONE;SegmentGroups.Include=ALL, ANY, NONE;SegmentSort.Attributes[].DataType=DATE, NUMBER, STRING;SegmentSort.Attributes[].Order=ASC, DESC;SegmentSort.Attributes[].Type=CALCULATED, PROFILE
AWS::DAX::Cluster
AvailabilityZones ClusterEndpointEncryptionType ClusterName Description IAMRoleARN NetworkType NodeType NotificationTopicARN ParameterGroupName PreferredMaintenanceWindow ReplicationFactor SSESpecification SecurityGroupIds SubnetGroupName Tags
IAMRoleARN NodeType ReplicationFactor
Arn ClusterDiscoveryEndpoint ClusterDiscoveryEndpointURL Id

AWS::DAX::ParameterGroup
Description ParameterGroupName ParameterNameValues

Id

AWS::DAX::SubnetGroup
Description SubnetGroupName SubnetIds
SubnetIds
Id

AWS::DLM::LifecyclePolicy
CopyTags CreateInterval CrossRegionCopyTargets DefaultPolicy Description Exclusions ExecutionRoleArn ExtendDeletion PolicyDetails RetainInterval State Tags

Arn Id

AWS::DMS::Certificate
CertificateIdentifier CertificatePem CertificateWallet

Id

AWS::DMS::DataMigration
DataMigrationIdentifier DataMigrationName DataMigrationSettings DataMigrationType MigrationProjectIdentifier ServiceAccessRoleArn SourceDataSettings Tags
DataMigrationType MigrationProjectIdentifier ServiceAccessRoleArn
DataMigrationArn DataMigrationCreateTime
DataMigrationSettings.NumberOfJobs:1 to 50;DataMigrationType=cdc, full-load, full-load-and-cdc
AWS::DMS::DataProvider
DataProviderIdentifier DataProviderName Description Engine ExactSettings Settings Tags
Engine
DataProviderArn DataProviderCreationTime
Engine=aurora, aurora_postgresql, db2, db2_zos, docdb, mariadb, mongodb, mysql, oracle, postgres, redshift, sqlserver, sybase;Settings.DocDbSettings.SslMode=none, require, verify-full;Settings.IbmDb2LuwSettings.SslMode=none, verify-ca;Settings.IbmDb2zOsSettings.SslMode=none, verify-ca;Settings.MariaDbSettings.SslMode=none, require, verify-ca, verify-full;Settings.MicrosoftSqlServerSettings.SslMode=none, require, verify-ca, verify-full;Settings.MongoDbSettings.AuthMechanism=default, mongodb_cr, scram_sha_1;Settings.MongoDbSettings.AuthType=no, password;Settings.MongoDbSettings.SslMode=none, require, verify-full;Settings.MySqlSettings.SslMode=none, require, verify-ca, verify-full;Settings.OracleSettings.SslMode=none, require, verify-ca, verify-full;Settings.PostgreSqlSettings.SslMode=none, require, verify-ca, verify-full;Settings.SybaseAseSettings.SslMode=none, require, verify-ca
AWS::DMS::Endpoint
CertificateArn DatabaseName DocDbSettings DynamoDbSettings ElasticsearchSettings EndpointIdentifier EndpointType EngineName ExtraConnectionAttributes GcpMySQLSettings IbmDb2Settings KafkaSettings KinesisSettings KmsKeyId MicrosoftSqlServerSettings MongoDbSettings MySqlSettings NeptuneSettings OracleSettings Password Port PostgreSqlSettings RedisSettings RedshiftSettings ResourceIdentifier S3Settings ServerName SslMode SybaseSettings Tags Username
EndpointType EngineName
ExternalId Id

AWS::DMS::EventSubscription
Enabled EventCategories SnsTopicArn SourceIds SourceType SubscriptionName Tags
SnsTopicArn
Id

AWS::DMS::InstanceProfile
AvailabilityZone Description InstanceProfileIdentifier InstanceProfileName KmsKeyArn NetworkType PubliclyAccessible SubnetGroupIdentifier Tags VpcSecurityGroups

InstanceProfileArn InstanceProfileCreationTime
NetworkType=DUAL, IPV4
AWS::DMS::MigrationProject
Description InstanceProfileArn InstanceProfileIdentifier InstanceProfileName MigrationProjectCreationTime MigrationProjectIdentifier MigrationProjectName SchemaConversionApplicationAttributes SourceDataProviderDescriptors Tags TargetDataProviderDescriptors TransformationRules

MigrationProjectArn

AWS::DMS::ReplicationConfig
ComputeConfig ReplicationConfigIdentifier ReplicationSettings ReplicationType ResourceIdentifier SourceEndpointArn SupplementalSettings TableMappings Tags TargetEndpointArn
ComputeConfig ReplicationConfigIdentifier ReplicationType SourceEndpointArn TableMappings TargetEndpointArn
ReplicationConfigArn
ReplicationType=cdc, full-load, full-load-and-cdc
AWS::DMS::ReplicationInstance
AllocatedStorage AllowMajorVersionUpgrade AutoMinorVersionUpgrade AvailabilityZone DnsNameServers EngineVersion KmsKeyId MultiAZ NetworkType PreferredMaintenanceWindow PubliclyAccessible ReplicationInstanceClass ReplicationInstanceIdentifier ReplicationSubnetGroupIdentifier ResourceIdentifier Tags VpcSecurityGroupIds
ReplicationInstanceClass
Id ReplicationInstancePrivateIpAddresses ReplicationInstancePublicIpAddresses

AWS::DMS::ReplicationSubnetGroup
ReplicationSubnetGroupDescription ReplicationSubnetGroupIdentifier SubnetIds Tags
ReplicationSubnetGroupDescription SubnetIds
Id

AWS::DMS::ReplicationTask
CdcStartPosition CdcStartTime CdcStopPosition MigrationType ReplicationInstanceArn ReplicationTaskIdentifier ReplicationTaskSettings ResourceIdentifier SourceEndpointArn TableMappings Tags TargetEndpointArn TaskData
MigrationType ReplicationInstanceArn SourceEndpointArn TableMappings TargetEndpointArn
Id

AWS::DSQL::Cluster
DeletionProtectionEnabled KmsEncryptionKey MultiRegionProperties PolicyDocument Tags

CreationTime EncryptionDetails Endpoint Identifier PolicyVersion ResourceArn Status VpcEndpoint VpcEndpointServiceName

AWS::DataBrew::Dataset
Format FormatOptions Input Name PathOptions Source Tags
Input Name

Format=CSV, EXCEL, JSON, ORC, PARQUET;FormatOptions.Excel.SheetIndexes[]:0 to 200;PathOptions.FilesLimit.Order=ASCENDING, DESCENDING;PathOptions.FilesLimit.OrderedBy=LAST_MODIFIED_DATE;Source=DATA-CATALOG, DATABASE, S3
AWS::DataBrew::Job
DataCatalogOutputs DatabaseOutputs DatasetName EncryptionKeyArn EncryptionMode JobSample LogSubscription MaxCapacity MaxRetries Name OutputLocation Outputs ProfileConfiguration ProjectName Recipe RoleArn Tags Timeout Type ValidationConfigurations
Name RoleArn Type

DatabaseOutputs[].DatabaseOutputMode=NEW_TABLE;EncryptionMode=SSE-KMS, SSE-S3;JobSample.Mode=CUSTOM_ROWS, FULL_DATASET;LogSubscription=DISABLE, ENABLE;Outputs[].CompressionFormat=BROTLI, BZIP2, DEFLATE, GZIP, LZ4, LZO, SNAPPY, ZLIB, ZSTD;Outputs[].Format=AVRO, CSV, GLUEPARQUET, JSON, ORC, PARQUET, TABLEAUHYPER, XML;Outputs[].MaxOutputFiles:1 to 999;Type=PROFILE, RECIPE;ValidationConfigurations[].ValidationMode=CHECK_ALL
AWS::DataBrew::Project
DatasetName Name RecipeName RoleArn Sample Tags
DatasetName Name RecipeName RoleArn

Sample.Size:1 to 5000;Sample.Type=FIRST_N, LAST_N, RANDOM
AWS::DataBrew::Recipe
Description Name Steps Tags
Name Steps


AWS::DataBrew::Ruleset
Description Name Rules Tags TargetArn
Name Rules TargetArn

Rules[].Threshold.Type=GREATER_THAN, GREATER_THAN_OR_EQUAL, LESS_THAN, LESS_THAN_OR_EQUAL;Rules[].Threshold.Unit=COUNT, PERCENTAGE
AWS::DataBrew::Schedule
CronExpression JobNames Name Tags
CronExpression Name


AWS::DataPipeline::Pipeline
Activate Description Name ParameterObjects ParameterValues PipelineObjects PipelineTags
Name
Id PipelineId

AWS::DataSync::Agent
ActivationKey AgentName SecurityGroupArns SubnetArns Tags VpcEndpointId

AgentArn EndpointType

AWS::DataSync::LocationAzureBlob
AgentArns AzureAccessTier AzureBlobAuthenticationType AzureBlobContainerUrl AzureBlobSasConfiguration AzureBlobType CmkSecretConfig CustomSecretConfig Subdirectory Tags
AzureBlobAuthenticationType
CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AzureAccessTier=ARCHIVE, COOL, HOT;AzureBlobAuthenticationType=NONE, SAS;AzureBlobType=BLOCK
AWS::DataSync::LocationEFS
AccessPointArn Ec2Config EfsFilesystemArn FileSystemAccessRoleArn InTransitEncryption Subdirectory Tags
Ec2Config
LocationArn LocationUri
InTransitEncryption=NONE, TLS1_2
AWS::DataSync::LocationFSxLustre
FsxFilesystemArn SecurityGroupArns Subdirectory Tags
SecurityGroupArns
LocationArn LocationUri

AWS::DataSync::LocationFSxONTAP
Protocol SecurityGroupArns StorageVirtualMachineArn Subdirectory Tags
SecurityGroupArns StorageVirtualMachineArn
FsxFilesystemArn LocationArn LocationUri Protocol.SMB.CmkSecretConfig.SecretArn Protocol.SMB.ManagedSecretConfig

AWS::DataSync::LocationFSxOpenZFS
FsxFilesystemArn Protocol SecurityGroupArns Subdirectory Tags
Protocol SecurityGroupArns
LocationArn LocationUri

AWS::DataSync::LocationFSxWindows
CmkSecretConfig CustomSecretConfig Domain FsxFilesystemArn Password SecurityGroupArns Subdirectory Tags User
SecurityGroupArns User
CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig

AWS::DataSync::LocationHDFS
AgentArns AuthenticationType BlockSize CmkSecretConfig CustomSecretConfig KerberosKeytab KerberosKrb5Conf KerberosPrincipal KmsKeyProviderUri NameNodes QopConfiguration ReplicationFactor SimpleUser Subdirectory Tags
AgentArns AuthenticationType NameNodes
CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AuthenticationType=KERBEROS, SIMPLE;BlockSize:1048576 to 1073741824;NameNodes[].Port:1 to 65536;QopConfiguration.DataTransferProtection=AUTHENTICATION, DISABLED, INTEGRITY, PRIVACY;QopConfiguration.RpcProtection=AUTHENTICATION, DISABLED, INTEGRITY, PRIVACY;ReplicationFactor:1 to 512
AWS::DataSync::LocationNFS
MountOptions OnPremConfig ServerHostname Subdirectory Tags
OnPremConfig
LocationArn LocationUri
MountOptions.Version=AUTOMATIC, NFS3, NFS4_0, NFS4_1
AWS::DataSync::LocationObjectStorage
AccessKey AgentArns BucketName CmkSecretConfig CustomSecretConfig SecretKey ServerCertificate ServerHostname ServerPort ServerProtocol Subdirectory Tags

CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
ServerPort:1 to 65536;ServerProtocol=HTTP, HTTPS
AWS::DataSync::LocationS3
S3BucketArn S3Config S3StorageClass Subdirectory Tags
S3Config
LocationArn LocationUri
S3StorageClass=DEEP_ARCHIVE, GLACIER, GLACIER_INSTANT_RETRIEVAL, INTELLIGENT_TIERING, ONEZONE_IA, STANDARD, STANDARD_IA
AWS::DataSync::LocationSMB
AgentArns AuthenticationType CmkSecretConfig CustomSecretConfig DnsIpAddresses Domain KerberosKeytab KerberosKrb5Conf KerberosPrincipal MountOptions Password ServerHostname Subdirectory Tags User
AgentArns
CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AuthenticationType=KERBEROS, NTLM;MountOptions.Version=AUTOMATIC, SMB1, SMB2, SMB2_0, SMB3
AWS::DataSync::Task
CloudWatchLogGroupArn DestinationLocationArn Excludes Includes ManifestConfig Name Options Schedule SourceLocationArn Tags TaskMode TaskReportConfig
DestinationLocationArn SourceLocationArn
DestinationNetworkInterfaceArns SourceNetworkInterfaceArns Status TaskArn
Excludes[].FilterType=SIMPLE_PATTERN;Includes[].FilterType=SIMPLE_PATTERN;ManifestConfig.Action=TRANSFER;ManifestConfig.Format=CSV;Options.Atime=BEST_EFFORT, NONE;Options.Gid=BOTH, INT_VALUE, NAME, NONE;Options.LogLevel=BASIC, OFF, TRANSFER;Options.Mtime=NONE, PRESERVE;Options.ObjectTags=NONE, PRESERVE;Options.OverwriteMode=ALWAYS, NEVER;Options.PosixPermissions=NONE, PRESERVE;Options.PreserveDeletedFiles=PRESERVE, REMOVE;Options.PreserveDevices=NONE, PRESERVE;Options.SecurityDescriptorCopyFlags=NONE, OWNER_DACL, OWNER_DACL_SACL;Options.TaskQueueing=DISABLED, ENABLED;Options.TransferMode=ALL, CHANGED;Options.Uid=BOTH, INT_VALUE, NAME, NONE;Options.VerifyMode=NONE, ONLY_FILES_TRANSFERRED, POINT_IN_TIME_CONSISTENT;Schedule.Status=DISABLED, ENABLED;TaskMode=BASIC, ENHANCED;TaskReportConfig.ObjectVersionIds=INCLUDE, NONE;TaskReportConfig.OutputType=STANDARD, SUMMARY_ONLY;TaskReportConfig.ReportLevel=ERRORS_ONLY, SUCCESSES_AND_ERRORS
AWS::DataZone::Connection
AwsLocation Configurations Description DomainIdentifier EnableTrustedIdentityPropagation EnvironmentIdentifier Name ProjectIdentifier Props Scope
DomainIdentifier Name
ConnectionId DomainId DomainUnitId EnvironmentId EnvironmentUserRole ProjectId Type
Scope=DOMAIN, PROJECT
AWS::DataZone::DataSource
AssetFormsInput Configuration ConnectionIdentifier Description DomainIdentifier EnableSetting EnvironmentIdentifier Name ProjectIdentifier PublishOnImport Recommendation Schedule Type
DomainIdentifier Name ProjectIdentifier Type
ConnectionId CreatedAt DomainId EnvironmentId Id LastRunAssetCount LastRunAt LastRunStatus ProjectId Status UpdatedAt
EnableSetting=DISABLED, ENABLED;Schedule.Timezone=AFRICA_JOHANNESBURG, AMERICA_MONTREAL, AMERICA_SAO_PAULO, ASIA_BAHRAIN, ASIA_BANGKOK, ASIA_CALCUTTA, ASIA_DUBAI, ASIA_HONG_KONG, ASIA_JAKARTA, ASIA_KUALA_LUMPUR, ASIA_SEOUL, ASIA_SHANGHAI, ASIA_SINGAPORE, ASIA_TAIPEI, ASIA_TOKYO, AUSTRALIA_MELBOURNE, AUSTRALIA_SYDNEY, CANADA_CENTRAL, CET, CST6CDT, ETC_GMT, ETC_GMT0, ETC_GMT_ADD_0, ETC_GMT_ADD_1, ETC_GMT_ADD_10, ETC_GMT_ADD_11, ETC_GMT_ADD_12, ETC_GMT_ADD_2, ETC_GMT_ADD_3, ETC_GMT_ADD_4, ETC_GMT_ADD_5, ETC_GMT_ADD_6, ETC_GMT_ADD_7, ETC_GMT_ADD_8, ETC_GMT_ADD_9, ETC_GMT_NEG_0, ETC_GMT_NEG_1, ETC_GMT_NEG_10, ETC_GMT_NEG_11, ETC_GMT_NEG_12, ETC_GMT_NEG_13, ETC_GMT_NEG_14, ETC_GMT_NEG_2, ETC_GMT_NEG_3, ETC_GMT_NEG_4, ETC_GMT_NEG_5, ETC_GMT_NEG_6, ETC_GMT_NEG_7, ETC_GMT_NEG_8, ETC_GMT_NEG_9, EUROPE_DUBLIN, EUROPE_LONDON, EUROPE_PARIS, EUROPE_STOCKHOLM, EUROPE_ZURICH, ISRAEL, MEXICO_GENERAL, MST7MDT, PACIFIC_AUCKLAND, US_CENTRAL, US_EASTERN, US_MOUNTAIN, US_PACIFIC, UTC
AWS::DataZone::Domain
Description DomainExecutionRole DomainVersion KmsKeyIdentifier Name ServiceRole SingleSignOn Tags
Name
Arn CreatedAt Id LastUpdatedAt ManagedAccountId PortalUrl RootDomainUnitId Status
DomainVersion=V1, V2;SingleSignOn.Type=DISABLED, IAM_IDC;SingleSignOn.UserAssignment=AUTOMATIC, MANUAL
AWS::DataZone::DomainUnit
Description DomainIdentifier Name ParentDomainUnitIdentifier
DomainIdentifier Name ParentDomainUnitIdentifier
CreatedAt DomainId Id Identifier LastUpdatedAt ParentDomainUnitId

AWS::DataZone::Environment
DeploymentOrder Description DomainIdentifier EnvironmentAccountIdentifier EnvironmentAccountRegion EnvironmentBlueprintIdentifier EnvironmentConfigurationId EnvironmentProfileIdentifier EnvironmentRoleArn GlossaryTerms Name ProjectIdentifier UserParameters
DomainIdentifier Name ProjectIdentifier
AwsAccountId AwsAccountRegion CreatedAt CreatedBy DomainId EnvironmentBlueprintId EnvironmentProfileId Id ProjectId Provider Status UpdatedAt

AWS::DataZone::EnvironmentActions
Description DomainIdentifier EnvironmentIdentifier Identifier Name Parameters
Name
DomainId EnvironmentId Id

AWS::DataZone::EnvironmentBlueprintConfiguration
DomainIdentifier EnabledRegions EnvironmentBlueprintIdentifier EnvironmentRolePermissionBoundary GlobalParameters ManageAccessRoleArn ProvisioningConfigurations ProvisioningRoleArn RegionalParameters
DomainIdentifier EnabledRegions EnvironmentBlueprintIdentifier
CreatedAt DomainId EnvironmentBlueprintId UpdatedAt

AWS::DataZone::EnvironmentProfile
AwsAccountId AwsAccountRegion Description DomainIdentifier EnvironmentBlueprintIdentifier Name ProjectIdentifier UserParameters
AwsAccountId AwsAccountRegion DomainIdentifier EnvironmentBlueprintIdentifier Name ProjectIdentifier
CreatedAt CreatedBy DomainId EnvironmentBlueprintId Id ProjectId UpdatedAt

AWS::DataZone::FormType
Description DomainIdentifier Model Name OwningProjectIdentifier Status
DomainIdentifier Model Name OwningProjectIdentifier
CreatedAt CreatedBy DomainId FormTypeIdentifier OwningProjectId Revision
Status=DISABLED, ENABLED
AWS::DataZone::GroupProfile
DomainIdentifier GroupIdentifier GroupType RolePrincipalArn Status
DomainIdentifier
DomainId GroupName Id RolePrincipalId
GroupType=DATAZONE_SSO_GROUP, IAM_ROLE_SESSION_GROUP;Status=ASSIGNED, NOT_ASSIGNED
AWS::DataZone::Owner
DomainIdentifier EntityIdentifier EntityType Owner
DomainIdentifier EntityIdentifier EntityType Owner
OwnerIdentifier OwnerType
EntityType=DOMAIN_UNIT
AWS::DataZone::PolicyGrant
Detail DomainIdentifier EntityIdentifier EntityType PolicyType Principal
DomainIdentifier EntityIdentifier EntityType PolicyType
CreatedAt CreatedBy GrantId
EntityType=ASSET_TYPE, DOMAIN_UNIT, ENVIRONMENT_BLUEPRINT_CONFIGURATION, ENVIRONMENT_PROFILE;PolicyType=ADD_TO_PROJECT_MEMBER_POOL, CREATE_ASSET_TYPE, CREATE_DOMAIN_UNIT, CREATE_ENVIRONMENT, CREATE_ENVIRONMENT_FROM_BLUEPRINT, CREATE_ENVIRONMENT_PROFILE, CREATE_FORM_TYPE, CREATE_GLOSSARY, CREATE_PROJECT, CREATE_PROJECT_FROM_PROJECT_PROFILE, DELEGATE_CREATE_ENVIRONMENT_PROFILE, OVERRIDE_DOMAIN_UNIT_OWNERS, OVERRIDE_PROJECT_OWNERS
AWS::DataZone::Project
Description DomainIdentifier DomainUnitId GlossaryTerms MembershipAssignments Name ProjectCategory ProjectExecutionRole ProjectProfileId ProjectProfileVersion ResourceTags UserParameters
DomainIdentifier Name
CreatedAt CreatedBy DomainId Id LastUpdatedAt ProjectStatus
MembershipAssignments[].Designation=PROJECT_CONTRIBUTOR, PROJECT_OWNER
AWS::DataZone::ProjectMembership
Designation DomainIdentifier Member ProjectIdentifier
Designation DomainIdentifier Member ProjectIdentifier
MemberIdentifier MemberIdentifierType
Designation=PROJECT_CATALOG_CONSUMER, PROJECT_CATALOG_STEWARD, PROJECT_CATALOG_VIEWER, PROJECT_CONTRIBUTOR, PROJECT_OWNER
AWS::DataZone::ProjectProfile
AllowCustomProjectResourceTags Description DomainIdentifier DomainUnitIdentifier EnvironmentConfigurations Name ProjectResourceTags ProjectResourceTagsDescription Status UseDefaultConfigurations
Name
CreatedAt CreatedBy DomainId DomainUnitId EnvironmentConfigurations.*.ConfigurationParameters.ResolvedParameters EnvironmentConfigurations.*.EnvironmentConfigurationId Id Identifier LastUpdatedAt
EnvironmentConfigurations[].DeploymentMode=ON_CREATE, ON_DEMAND;Status=DISABLED, ENABLED
AWS::DataZone::SubscriptionTarget
ApplicableAssetTypes AuthorizedPrincipals DomainIdentifier EnvironmentIdentifier ManageAccessRole Name Provider SubscriptionTargetConfig Type
ApplicableAssetTypes AuthorizedPrincipals DomainIdentifier EnvironmentIdentifier Name SubscriptionTargetConfig Type
CreatedAt CreatedBy DomainId EnvironmentId Id ProjectId UpdatedAt UpdatedBy

AWS::DataZone::UserProfile
DomainIdentifier SessionName Status UserIdentifier UserType
DomainIdentifier UserIdentifier
Details DomainId Id Type
Status=ACTIVATED, ASSIGNED, DEACTIVATED, NOT_ASSIGNED;UserType=IAM_ROLE, IAM_ROLE_SESSION, IAM_USER, SSO_USER
AWS::Deadline::Farm
CostScaleFactor Description DisplayName KmsKeyArn Tags
DisplayName
Arn FarmId

AWS::Deadline::Fleet
Configuration Description DisplayName FarmId HostConfiguration MaxWorkerCount MinWorkerCount RoleArn Tags
Configuration DisplayName FarmId MaxWorkerCount RoleArn
Arn Capabilities FleetId Status StatusMessage WorkerCount
HostConfiguration.ScriptTimeoutSeconds:300 to 3600;MaxWorkerCount:0 to 2147483647;MinWorkerCount:0 to 2147483647
AWS::Deadline::LicenseEndpoint
SecurityGroupIds SubnetIds Tags VpcId
SecurityGroupIds SubnetIds VpcId
Arn DnsName LicenseEndpointId Status StatusMessage

AWS::Deadline::Limit
AmountRequirementName Description DisplayName FarmId MaxCount
AmountRequirementName DisplayName FarmId MaxCount
CurrentCount LimitId
MaxCount:-1 to 2147483647
AWS::Deadline::MeteredProduct
LicenseEndpointId ProductId

Arn Family Port Vendor

AWS::Deadline::Monitor
DisplayName IdentityCenterInstanceArn IdentityCenterRegion RoleArn Subdomain Tags
DisplayName IdentityCenterInstanceArn RoleArn Subdomain
Arn IdentityCenterApplicationArn MonitorId Url

AWS::Deadline::Queue
AllowedStorageProfileIds DefaultBudgetAction Description DisplayName FarmId JobAttachmentSettings JobRunAsUser RequiredFileSystemLocationNames RoleArn SchedulingConfiguration Tags
DisplayName FarmId
Arn QueueId
DefaultBudgetAction=NONE, STOP_SCHEDULING_AND_CANCEL_TASKS, STOP_SCHEDULING_AND_COMPLETE_TASKS;JobRunAsUser.RunAs=QUEUE_CONFIGURED_USER, WORKER_AGENT_USER
AWS::Deadline::QueueEnvironment
FarmId Priority QueueId Template TemplateType
FarmId Priority QueueId Template TemplateType
Name QueueEnvironmentId
Priority:0 to 10000;TemplateType=JSON, YAML
AWS::Deadline::QueueFleetAssociation
FarmId FleetId QueueId
FarmId FleetId QueueId


AWS::Deadline::QueueLimitAssociation
FarmId LimitId QueueId
FarmId LimitId QueueId


AWS::Deadline::StorageProfile
DisplayName FarmId FileSystemLocations OsFamily
DisplayName FarmId OsFamily
StorageProfileId
FileSystemLocations[].Type=LOCAL, SHARED;OsFamily=LINUX, MACOS, WINDOWS
AWS::Detective::Graph
AutoEnableMembers Tags

Arn

AWS::Detective::MemberInvitation
DisableEmailNotification GraphArn MemberEmailAddress MemberId Message
GraphArn MemberEmailAddress MemberId


AWS::Detective::OrganizationAdmin
AccountId
AccountId
GraphArn

AWS::DevOpsAgent::AgentSpace
Description KmsKeyArn Locale Name OperatorApp Tags
Name
AgentSpaceId Arn CreatedAt OperatorApp.Iam.CreatedAt OperatorApp.Iam.UpdatedAt OperatorApp.Idc.CreatedAt OperatorApp.Idc.IdcApplicationArn OperatorApp.Idc.UpdatedAt UpdatedAt

AWS::DevOpsAgent::Association
AgentSpaceId Configuration LinkedAssociationIds ServiceId
AgentSpaceId Configuration ServiceId
AssociationId CreatedAt UpdatedAt

AWS::DevOpsAgent::PrivateConnection
Certificate ConnectionConfiguration Name Tags
ConnectionConfiguration Name
Arn CertificateExpiryTime Status

AWS::DevOpsAgent::Service
KmsKeyArn ServiceDetails ServiceType Tags
ServiceType
AccessibleResources AdditionalServiceDetails Arn ServiceId
ServiceType=azureidentity, dynatrace, gitlab, mcpserver, mcpservernewrelic, mcpserversigv4, mcpserversplunk, pagerduty, servicenow
AWS::DevOpsGuru::LogAnomalyDetectionIntegration


AccountId

AWS::DevOpsGuru::NotificationChannel
Config
Config
Id
Config.Filters.MessageTypes[]=CLOSED_INSIGHT, NEW_ASSOCIATION, NEW_INSIGHT, NEW_RECOMMENDATION, SEVERITY_UPGRADED;Config.Filters.Severities[]=HIGH, LOW, MEDIUM
AWS::DevOpsGuru::ResourceCollection
ResourceCollectionFilter
ResourceCollectionFilter
ResourceCollectionType

AWS::DeviceFarm::DevicePool
Description MaxDevices Name ProjectArn Rules Tags
Name ProjectArn Rules
Arn
Rules[].Attribute=APPIUM_VERSION, ARN, AVAILABILITY, FLEET_TYPE, FORM_FACTOR, INSTANCE_ARN, INSTANCE_LABELS, MANUFACTURER, MODEL, OS_VERSION, PLATFORM, REMOTE_ACCESS_ENABLED, REMOTE_DEBUG_ENABLED;Rules[].Operator=CONTAINS, EQUALS, GREATER_THAN, GREATER_THAN_OR_EQUALS, IN, LESS_THAN, LESS_THAN_OR_EQUALS, NOT_IN
AWS::DeviceFarm::InstanceProfile
Description ExcludeAppPackagesFromCleanup Name PackageCleanup RebootAfterUse Tags
Name
Arn

AWS::DeviceFarm::NetworkProfile
Description DownlinkBandwidthBits DownlinkDelayMs DownlinkJitterMs DownlinkLossPercent Name ProjectArn Tags UplinkBandwidthBits UplinkDelayMs UplinkJitterMs UplinkLossPercent
Name ProjectArn
Arn
DownlinkBandwidthBits:0 to 104857600;DownlinkDelayMs:0 to 2000;DownlinkJitterMs:0 to 2000;DownlinkLossPercent:0 to 100;UplinkBandwidthBits:0 to 104857600;UplinkDelayMs:0 to 2000;UplinkJitterMs:0 to 2000;UplinkLossPercent:0 to 100
AWS::DeviceFarm::Project
DefaultJobTimeoutMinutes EnvironmentVariables ExecutionRoleArn Name Tags VpcConfig
Name
Arn
DefaultJobTimeoutMinutes:5 to 150
AWS::DeviceFarm::TestGridProject
Description Name Tags VpcConfig
Name
Arn

AWS::DeviceFarm::VPCEConfiguration
ServiceDnsName Tags VpceConfigurationDescription VpceConfigurationName VpceServiceName
ServiceDnsName VpceConfigurationName VpceServiceName
Arn

AWS::DirectConnect::Connection
Bandwidth ConnectionName LagId Location ProviderName RequestMACSec Tags
Bandwidth ConnectionName Location
ConnectionArn ConnectionId ConnectionState

AWS::DirectConnect::DirectConnectGateway
AmazonSideAsn DirectConnectGatewayName Tags
DirectConnectGatewayName
DirectConnectGatewayArn DirectConnectGatewayId

AWS::DirectConnect::DirectConnectGatewayAssociation
AcceptDirectConnectGatewayAssociationProposalRoleArn AllowedPrefixesToDirectConnectGateway AssociatedGatewayId DirectConnectGatewayId
AssociatedGatewayId DirectConnectGatewayId
AssociationId

AWS::DirectConnect::Lag
ConnectionsBandwidth LagName Location MinimumLinks ProviderName RequestMACSec Tags
ConnectionsBandwidth LagName Location
LagArn LagId LagState

AWS::DirectConnect::PrivateVirtualInterface
AllocatePrivateVirtualInterfaceRoleArn BgpPeers ConnectionId DirectConnectGatewayId EnableSiteLink Mtu Tags VirtualGatewayId VirtualInterfaceName Vlan
BgpPeers ConnectionId VirtualInterfaceName Vlan
BgpPeers.*.BgpPeerId VirtualInterfaceArn VirtualInterfaceId
Vlan:0 to 4095
AWS::DirectConnect::PublicVirtualInterface
AllocatePublicVirtualInterfaceRoleArn BgpPeers ConnectionId RouteFilterPrefixes Tags VirtualInterfaceName Vlan
BgpPeers ConnectionId VirtualInterfaceName Vlan
BgpPeers.*.BgpPeerId VirtualInterfaceArn VirtualInterfaceId
Vlan:0 to 4095
AWS::DirectConnect::TransitVirtualInterface
AllocateTransitVirtualInterfaceRoleArn BgpPeers ConnectionId DirectConnectGatewayId EnableSiteLink Mtu Tags VirtualInterfaceName Vlan
BgpPeers ConnectionId DirectConnectGatewayId VirtualInterfaceName Vlan
BgpPeers.*.BgpPeerId VirtualInterfaceArn VirtualInterfaceId
Vlan:0 to 4095
AWS::DirectoryService::MicrosoftAD
CreateAlias Edition EnableSso Name Password ShortName VpcSettings
Name Password VpcSettings
Alias DnsIpAddresses Id

AWS::DirectoryService::SimpleAD
CreateAlias Description EnableSso Name Password ShortName Size Tags VpcSettings
Name Size VpcSettings
Alias DirectoryId DnsIpAddresses Id
Size=Large, Small
AWS::DocDB::DBCluster
AvailabilityZones BackupRetentionPeriod CopyTagsToSnapshot DBClusterIdentifier DBClusterParameterGroupName DBSubnetGroupName DeletionProtection EnableCloudwatchLogsExports EngineVersion GlobalClusterIdentifier KmsKeyId ManageMasterUserPassword MasterUserPassword MasterUserSecretKmsKeyId MasterUsername NetworkType Port PreferredBackupWindow PreferredMaintenanceWindow RestoreToTime RestoreType RotateMasterUserPassword ServerlessV2ScalingConfiguration SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted StorageType Tags UseLatestRestorableTime VpcSecurityGroupIds

ClusterResourceId Endpoint Id Port ReadEndpoint
BackupRetentionPeriod:1 to 35;EngineVersion=3.6.0, 4.0, 4.0.0, 5.0.0
AWS::DocDB::DBClusterParameterGroup
Description Family Name Parameters Tags
Description Family Parameters
Id

AWS::DocDB::DBInstance
AutoMinorVersionUpgrade AvailabilityZone CACertificateIdentifier CertificateRotationRestart DBClusterIdentifier DBInstanceClass DBInstanceIdentifier EnablePerformanceInsights PreferredMaintenanceWindow Tags
DBClusterIdentifier DBInstanceClass
Endpoint Id Port

AWS::DocDB::DBSubnetGroup
DBSubnetGroupDescription DBSubnetGroupName SubnetIds Tags
DBSubnetGroupDescription SubnetIds
Id

AWS::DocDB::EventSubscription
Enabled EventCategories SnsTopicArn SourceIds SourceType SubscriptionName
SnsTopicArn
Id

AWS::DocDB::GlobalCluster
DeletionProtection Engine EngineVersion GlobalClusterIdentifier SourceDBClusterIdentifier StorageEncrypted Tags
GlobalClusterIdentifier
GlobalClusterArn GlobalClusterResourceId
Engine=docdb
AWS::DocDBElastic::Cluster
AdminUserName AdminUserPassword AuthType BackupRetentionPeriod ClusterName KmsKeyId PreferredBackupWindow PreferredMaintenanceWindow ShardCapacity ShardCount ShardInstanceCount SubnetIds Tags VpcSecurityGroupIds
AdminUserName AuthType ClusterName ShardCapacity ShardCount
ClusterArn ClusterEndpoint

AWS::DynamoDB::GlobalTable
AttributeDefinitions BillingMode GlobalSecondaryIndexes GlobalTableSourceArn GlobalTableWitnesses KeySchema LocalSecondaryIndexes MultiRegionConsistency ReadOnDemandThroughputSettings ReadProvisionedThroughputSettings Replicas SSESpecification StreamSpecification TableName TimeToLiveSpecification WarmThroughput WriteOnDemandThroughputSettings WriteProvisionedThroughputSettings
Replicas
Arn StreamArn TableId
AttributeDefinitions[].AttributeType=B, N, S;GlobalSecondaryIndexes[].KeySchema[].KeyType=HASH, RANGE;KeySchema[].KeyType=HASH, RANGE;LocalSecondaryIndexes[].KeySchema[].KeyType=HASH, RANGE;MultiRegionConsistency=EVENTUAL, STRONG;Replicas[].ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;Replicas[].GlobalTableSettingsReplicationMode=DISABLED, ENABLED;Replicas[].KinesisStreamSpecification.ApproximateCreationDateTimePrecision=MICROSECOND, MILLISECOND;Replicas[].PointInTimeRecoverySpecification.RecoveryPeriodInDays:1 to 35;SSESpecification.SSEType=AES256, KMS
AWS::DynamoDB::Table
AttributeDefinitions BillingMode ContributorInsightsSpecification DeletionProtectionEnabled GlobalSecondaryIndexes ImportSourceSpecification KeySchema KinesisStreamSpecification LocalSecondaryIndexes OnDemandThroughput PointInTimeRecoverySpecification ProvisionedThroughput ResourcePolicy SSESpecification StreamSpecification TableClass TableName Tags TimeToLiveSpecification WarmThroughput
KeySchema
Arn StreamArn
AttributeDefinitions[].AttributeType=B, N, S;ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;GlobalSecondaryIndexes[].ContributorInsightsSpecification.Mode=ACCESSED_AND_THROTTLED_KEYS, THROTTLED_KEYS;KinesisStreamSpecification.ApproximateCreationDateTimePrecision=MICROSECOND, MILLISECOND;PointInTimeRecoverySpecification.RecoveryPeriodInDays:1 to 35;SSESpecification.SSEType=KMS
AWS::EC2::CapacityManagerDataExport
OutputFormat S3BucketName S3BucketPrefix Schedule Tags
OutputFormat S3BucketName Schedule
CapacityManagerDataExportId
OutputFormat=csv, parquet;Schedule=hourly
AWS::EC2::CapacityReservation
AvailabilityZone AvailabilityZoneId EbsOptimized EndDate EndDateType EphemeralStorage InstanceCount InstanceMatchCriteria InstancePlatform InstanceType OutPostArn PlacementGroupArn TagSpecifications Tenancy UnusedReservationBillingOwnerId
InstanceCount InstancePlatform InstanceType
AvailabilityZone AvailabilityZoneId AvailableInstanceCount CapacityAllocationSet CapacityReservationArn CapacityReservationFleetId CommitmentInfo.CommitmentEndDate CommitmentInfo.CommittedInstanceCount CreateDate DeliveryPreference EbsOptimized EndDate EndDateType EphemeralStorage Id InstanceCount InstanceMatchCriteria InstancePlatform InstanceType OutPostArn OwnerId PlacementGroupArn ReservationType StartDate State TagSpecifications Tenancy TotalInstanceCount UnusedReservationBillingOwnerId
EndDateType=limited, unlimited;InstanceMatchCriteria=open, targeted;TagSpecifications[].ResourceType=capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-policy, ipam-pool, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, mac-modification-task, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, outpost-lag, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, service-link-virtual-interface, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-connection-device-type, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-connection-device-type, vpn-gateway;Tenancy=dedicated, default
AWS::EC2::CapacityReservationFleet
AllocationStrategy EndDate InstanceMatchCriteria InstanceTypeSpecifications NoRemoveEndDate RemoveEndDate TagSpecifications Tenancy TotalTargetCapacity

CapacityReservationFleetId
InstanceMatchCriteria=open;InstanceTypeSpecifications[].InstanceType=a1.2xlarge, a1.4xlarge, a1.large, a1.medium, a1.metal, a1.xlarge, c1.medium, c1.xlarge, c3.2xlarge, c3.4xlarge, c3.8xlarge, c3.large, c3.xlarge, c4.2xlarge, c4.4xlarge, c4.8xlarge, c4.large, c4.xlarge, c5.12xlarge, c5.18xlarge, c5.24xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.large, c5.metal, c5.xlarge, c5a.12xlarge, c5a.16xlarge, c5a.24xlarge, c5a.2xlarge, c5a.4xlarge, c5a.8xlarge, c5a.large, c5a.xlarge, c5ad.12xlarge, c5ad.16xlarge, c5ad.24xlarge, c5ad.2xlarge, c5ad.4xlarge, c5ad.8xlarge, c5ad.large, c5ad.xlarge, c5d.12xlarge, c5d.18xlarge, c5d.24xlarge, c5d.2xlarge, c5d.4xlarge, c5d.9xlarge, c5d.large, c5d.metal, c5d.xlarge, c5n.18xlarge, c5n.2xlarge, c5n.4xlarge, c5n.9xlarge, c5n.large, c5n.metal, c5n.xlarge, c6a.12xlarge, c6a.16xlarge, c6a.24xlarge, c6a.2xlarge, c6a.32xlarge, c6a.48xlarge, c6a.4xlarge, c6a.8xlarge, c6a.large, c6a.metal, c6a.xlarge, c6g.12xlarge, c6g.16xlarge, c6g.2xlarge, c6g.4xlarge, c6g.8xlarge, c6g.large, c6g.medium, c6g.metal, c6g.xlarge, c6gd.12xlarge, c6gd.16xlarge, c6gd.2xlarge, c6gd.4xlarge, c6gd.8xlarge, c6gd.large, c6gd.medium, c6gd.metal, c6gd.xlarge, c6gn.12xlarge, c6gn.16xlarge, c6gn.2xlarge, c6gn.4xlarge, c6gn.8xlarge, c6gn.large, c6gn.medium, c6gn.xlarge, c6i.12xlarge, c6i.16xlarge, c6i.24xlarge, c6i.2xlarge, c6i.32xlarge, c6i.4xlarge, c6i.8xlarge, c6i.large, c6i.metal, c6i.xlarge, c6id.12xlarge, c6id.16xlarge, c6id.24xlarge, c6id.2xlarge, c6id.32xlarge, c6id.4xlarge, c6id.8xlarge, c6id.large, c6id.metal, c6id.xlarge, c6in.12xlarge, c6in.16xlarge, c6in.24xlarge, c6in.2xlarge, c6in.32xlarge, c6in.4xlarge, c6in.8xlarge, c6in.large, c6in.metal, c6in.xlarge, c7a.12xlarge, c7a.16xlarge, c7a.24xlarge, c7a.2xlarge, c7a.32xlarge, c7a.48xlarge, c7a.4xlarge, c7a.8xlarge, c7a.large, c7a.medium, c7a.metal-48xl, c7a.xlarge, c7g.12xlarge, c7g.16xlarge, c7g.2xlarge, c7g.4xlarge, c7g.8xlarge, c7g.large, c7g.medium, c7g.metal, c7g.xlarge, c7gd.12xlarge, c7gd.16xlarge, c7gd.2xlarge, c7gd.4xlarge, c7gd.8xlarge, c7gd.large, c7gd.medium, c7gd.metal, c7gd.xlarge, c7gn.12xlarge, c7gn.16xlarge, c7gn.2xlarge, c7gn.4xlarge, c7gn.8xlarge, c7gn.large, c7gn.medium, c7gn.metal, c7gn.xlarge, c7i-flex.12xlarge, c7i-flex.16xlarge, c7i-flex.2xlarge, c7i-flex.4xlarge, c7i-flex.8xlarge, c7i-flex.large, c7i-flex.xlarge, c7i.12xlarge, c7i.16xlarge, c7i.24xlarge, c7i.2xlarge, c7i.48xlarge, c7i.4xlarge, c7i.8xlarge, c7i.large, c7i.metal-24xl, c7i.metal-48xl, c7i.xlarge, c8a.12xlarge, c8a.16xlarge, c8a.24xlarge, c8a.2xlarge, c8a.48xlarge, c8a.4xlarge, c8a.8xlarge, c8a.large, c8a.medium, c8a.metal-24xl, c8a.metal-48xl, c8a.xlarge, c8g.12xlarge, c8g.16xlarge, c8g.24xlarge, c8g.2xlarge, c8g.48xlarge, c8g.4xlarge, c8g.8xlarge, c8g.large, c8g.medium, c8g.metal-24xl, c8g.metal-48xl, c8g.xlarge, c8gb.12xlarge, c8gb.16xlarge, c8gb.24xlarge, c8gb.2xlarge, c8gb.48xlarge, c8gb.4xlarge, c8gb.8xlarge, c8gb.large, c8gb.medium, c8gb.metal-24xl, c8gb.metal-48xl, c8gb.xlarge, c8gd.12xlarge, c8gd.16xlarge, c8gd.24xlarge, c8gd.2xlarge, c8gd.48xlarge, c8gd.4xlarge, c8gd.8xlarge, c8gd.large, c8gd.medium, c8gd.metal-24xl, c8gd.metal-48xl, c8gd.xlarge, c8gn.12xlarge, c8gn.16xlarge, c8gn.24xlarge, c8gn.2xlarge, c8gn.48xlarge, c8gn.4xlarge, c8gn.8xlarge, c8gn.large, c8gn.medium, c8gn.metal-24xl, c8gn.metal-48xl, c8gn.xlarge, c8i-flex.12xlarge, c8i-flex.16xlarge, c8i-flex.2xlarge, c8i-flex.4xlarge, c8i-flex.8xlarge, c8i-flex.large, c8i-flex.xlarge, c8i.12xlarge, c8i.16xlarge, c8i.24xlarge, c8i.2xlarge, c8i.32xlarge, c8i.48xlarge, c8i.4xlarge, c8i.8xlarge, c8i.96xlarge, c8i.large, c8i.metal-48xl, c8i.metal-96xl, c8i.xlarge, c8id.12xlarge, c8id.16xlarge, c8id.24xlarge, c8id.2xlarge, c8id.32xlarge, c8id.48xlarge, c8id.4xlarge, c8id.8xlarge, c8id.96xlarge, c8id.large, c8id.metal-48xl, c8id.metal-96xl, c8id.xlarge, cc1.4xlarge, cc2.8xlarge, cg1.4xlarge, cr1.8xlarge, d2.2xlarge, d2.4xlarge, d2.8xlarge, d2.xlarge, d3.2xlarge, d3.4xlarge, d3.8xlarge, d3.xlarge, d3en.12xlarge, d3en.2xlarge, d3en.4xlarge, d3en.6xlarge, d3en.8xlarge, d3en.xlarge, dl1.24xlarge, dl2q.24xlarge, f1.16xlarge, f1.2xlarge, f1.4xlarge, f2.12xlarge, f2.48xlarge, f2.6xlarge, g2.2xlarge, g2.8xlarge, g3.16xlarge, g3.4xlarge, g3.8xlarge, g3s.xlarge, g4ad.16xlarge, g4ad.2xlarge, g4ad.4xlarge, g4ad.8xlarge, g4ad.xlarge, g4dn.12xlarge, g4dn.16xlarge, g4dn.2xlarge, g4dn.4xlarge, g4dn.8xlarge, g4dn.metal, g4dn.xlarge, g5.12xlarge, g5.16xlarge, g5.24xlarge, g5.2xlarge, g5.48xlarge, g5.4xlarge, g5.8xlarge, g5.xlarge, g5g.16xlarge, g5g.2xlarge, g5g.4xlarge, g5g.8xlarge, g5g.metal, g5g.xlarge, g6.12xlarge, g6.16xlarge, g6.24xlarge, g6.2xlarge, g6.48xlarge, g6.4xlarge, g6.8xlarge, g6.xlarge, g6e.12xlarge, g6e.16xlarge, g6e.24xlarge, g6e.2xlarge, g6e.48xlarge, g6e.4xlarge, g6e.8xlarge, g6e.xlarge, g6f.2xlarge, g6f.4xlarge, g6f.large, g6f.xlarge, g7e.12xlarge, g7e.24xlarge, g7e.2xlarge, g7e.48xlarge, g7e.4xlarge, g7e.8xlarge, gr6.4xlarge, gr6.8xlarge, gr6f.4xlarge, h1.16xlarge, h1.2xlarge, h1.4xlarge, h1.8xlarge, hi1.4xlarge, hpc6a.48xlarge, hpc6id.32xlarge, hpc7a.12xlarge, hpc7a.24xlarge, hpc7a.48xlarge, hpc7a.96xlarge, hpc7g.16xlarge, hpc7g.4xlarge, hpc7g.8xlarge, hpc8a.96xlarge, hs1.8xlarge, i2.2xlarge, i2.4xlarge, i2.8xlarge, i2.xlarge, i3.16xlarge, i3.2xlarge, i3.4xlarge, i3.8xlarge, i3.large, i3.metal, i3.xlarge, i3en.12xlarge, i3en.24xlarge, i3en.2xlarge, i3en.3xlarge, i3en.6xlarge, i3en.large, i3en.metal, i3en.xlarge, i4g.16xlarge, i4g.2xlarge, i4g.4xlarge, i4g.8xlarge, i4g.large, i4g.xlarge, i4i.12xlarge, i4i.16xlarge, i4i.24xlarge, i4i.2xlarge, i4i.32xlarge, i4i.4xlarge, i4i.8xlarge, i4i.large, i4i.metal, i4i.xlarge, i7i.12xlarge, i7i.16xlarge, i7i.24xlarge, i7i.2xlarge, i7i.48xlarge, i7i.4xlarge, i7i.8xlarge, i7i.large, i7i.metal-24xl, i7i.metal-48xl, i7i.xlarge, i7ie.12xlarge, i7ie.18xlarge, i7ie.24xlarge, i7ie.2xlarge, i7ie.3xlarge, i7ie.48xlarge, i7ie.6xlarge, i7ie.large, i7ie.metal-24xl, i7ie.metal-48xl, i7ie.xlarge, i8g.12xlarge, i8g.16xlarge, i8g.24xlarge, i8g.2xlarge, i8g.48xlarge, i8g.4xlarge, i8g.8xlarge, i8g.large, i8g.metal-24xl, i8g.xlarge, i8ge.12xlarge, i8ge.18xlarge, i8ge.24xlarge, i8ge.2xlarge, i8ge.3xlarge, i8ge.48xlarge, i8ge.6xlarge, i8ge.large, i8ge.metal-24xl, i8ge.metal-48xl, i8ge.xlarge, im4gn.16xlarge, im4gn.2xlarge, im4gn.4xlarge, im4gn.8xlarge, im4gn.large, im4gn.xlarge, inf1.24xlarge, inf1.2xlarge, inf1.6xlarge, inf1.xlarge, inf2.24xlarge, inf2.48xlarge, inf2.8xlarge, inf2.xlarge, is4gen.2xlarge, is4gen.4xlarge, is4gen.8xlarge, is4gen.large, is4gen.medium, is4gen.xlarge, m1.large, m1.medium, m1.small, m1.xlarge, m2.2xlarge, m2.4xlarge, m2.xlarge, m3.2xlarge, m3.large, m3.medium, m3.xlarge, m4.10xlarge, m4.16xlarge, m4.2xlarge, m4.4xlarge, m4.large, m4.xlarge, m5.12xlarge, m5.16xlarge, m5.24xlarge, m5.2xlarge, m5.4xlarge, m5.8xlarge, m5.large, m5.metal, m5.xlarge, m5a.12xlarge, m5a.16xlarge, m5a.24xlarge, m5a.2xlarge, m5a.4xlarge, m5a.8xlarge, m5a.large, m5a.xlarge, m5ad.12xlarge, m5ad.16xlarge, m5ad.24xlarge, m5ad.2xlarge, m5ad.4xlarge, m5ad.8xlarge, m5ad.large, m5ad.xlarge, m5d.12xlarge, m5d.16xlarge, m5d.24xlarge, m5d.2xlarge, m5d.4xlarge, m5d.8xlarge, m5d.large, m5d.metal, m5d.xlarge, m5dn.12xlarge, m5dn.16xlarge, m5dn.24xlarge, m5dn.2xlarge, m5dn.4xlarge, m5dn.8xlarge, m5dn.large, m5dn.metal, m5dn.xlarge, m5n.12xlarge, m5n.16xlarge, m5n.24xlarge, m5n.2xlarge, m5n.4xlarge, m5n.8xlarge, m5n.large, m5n.metal, m5n.xlarge, m5zn.12xlarge, m5zn.2xlarge, m5zn.3xlarge, m5zn.6xlarge, m5zn.large, m5zn.metal, m5zn.xlarge, m6a.12xlarge, m6a.16xlarge, m6a.24xlarge, m6a.2xlarge, m6a.32xlarge, m6a.48xlarge, m6a.4xlarge, m6a.8xlarge, m6a.large, m6a.metal, m6a.xlarge, m6g.12xlarge, m6g.16xlarge, m6g.2xlarge, m6g.4xlarge, m6g.8xlarge, m6g.large, m6g.medium, m6g.metal, m6g.xlarge, m6gd.12xlarge, m6gd.16xlarge, m6gd.2xlarge, m6gd.4xlarge, m6gd.8xlarge, m6gd.large, m6gd.medium, m6gd.metal, m6gd.xlarge, m6i.12xlarge, m6i.16xlarge, m6i.24xlarge, m6i.2xlarge, m6i.32xlarge, m6i.4xlarge, m6i.8xlarge, m6i.large, m6i.metal, m6i.xlarge, m6id.12xlarge, m6id.16xlarge, m6id.24xlarge, m6id.2xlarge, m6id.32xlarge, m6id.4xlarge, m6id.8xlarge, m6id.large, m6id.metal, m6id.xlarge, m6idn.12xlarge, m6idn.16xlarge, m6idn.24xlarge, m6idn.2xlarge, m6idn.32xlarge, m6idn.4xlarge, m6idn.8xlarge, m6idn.large, m6idn.metal, m6idn.xlarge, m6in.12xlarge, m6in.16xlarge, m6in.24xlarge, m6in.2xlarge, m6in.32xlarge, m6in.4xlarge, m6in.8xlarge, m6in.large, m6in.metal, m6in.xlarge, m7a.12xlarge, m7a.16xlarge, m7a.24xlarge, m7a.2xlarge, m7a.32xlarge, m7a.48xlarge, m7a.4xlarge, m7a.8xlarge, m7a.large, m7a.medium, m7a.metal-48xl, m7a.xlarge, m7g.12xlarge, m7g.16xlarge, m7g.2xlarge, m7g.4xlarge, m7g.8xlarge, m7g.large, m7g.medium, m7g.metal, m7g.xlarge, m7gd.12xlarge, m7gd.16xlarge, m7gd.2xlarge, m7gd.4xlarge, m7gd.8xlarge, m7gd.large, m7gd.medium, m7gd.metal, m7gd.xlarge, m7i-flex.12xlarge, m7i-flex.16xlarge, m7i-flex.2xlarge, m7i-flex.4xlarge, m7i-flex.8xlarge, m7i-flex.large, m7i-flex.xlarge, m7i.12xlarge, m7i.16xlarge, m7i.24xlarge, m7i.2xlarge, m7i.48xlarge, m7i.4xlarge, m7i.8xlarge, m7i.large, m7i.metal-24xl, m7i.metal-48xl, m7i.xlarge, m8a.12xlarge, m8a.16xlarge, m8a.24xlarge, m8a.2xlarge, m8a.48xlarge, m8a.4xlarge, m8a.8xlarge, m8a.large, m8a.medium, m8a.metal-24xl, m8a.metal-48xl, m8a.xlarge, m8azn.12xlarge, m8azn.24xlarge, m8azn.3xlarge, m8azn.6xlarge, m8azn.large, m8azn.medium, m8azn.metal-12xl, m8azn.metal-24xl, m8azn.xlarge, m8g.12xlarge, m8g.16xlarge, m8g.24xlarge, m8g.2xlarge, m8g.48xlarge, m8g.4xlarge, m8g.8xlarge, m8g.large, m8g.medium, m8g.metal-24xl, m8g.metal-48xl, m8g.xlarge, m8gb.12xlarge, m8gb.16xlarge, m8gb.24xlarge, m8gb.2xlarge, m8gb.48xlarge, m8gb.4xlarge, m8gb.8xlarge, m8gb.large, m8gb.medium, m8gb.metal-24xl, m8gb.metal-48xl, m8gb.xlarge, m8gd.12xlarge, m8gd.16xlarge, m8gd.24xlarge, m8gd.2xlarge, m8gd.48xlarge, m8gd.4xlarge, m8gd.8xlarge, m8gd.large, m8gd.medium, m8gd.metal-24xl, m8gd.metal-48xl, m8gd.xlarge, m8gn.12xlarge, m8gn.16xlarge, m8gn.24xlarge, m8gn.2xlarge, m8gn.48xlarge, m8gn.4xlarge, m8gn.8xlarge, m8gn.large, m8gn.medium, m8gn.metal-24xl, m8gn.metal-48xl, m8gn.xlarge, m8i-flex.12xlarge, m8i-flex.16xlarge, m8i-flex.2xlarge, m8i-flex.4xlarge, m8i-flex.8xlarge, m8i-flex.large, m8i-flex.xlarge, m8i.12xlarge, m8i.16xlarge, m8i.24xlarge, m8i.2xlarge, m8i.32xlarge, m8i.48xlarge, m8i.4xlarge, m8i.8xlarge, m8i.96xlarge, m8i.large, m8i.metal-48xl, m8i.metal-96xl, m8i.xlarge, m8id.12xlarge, m8id.16xlarge, m8id.24xlarge, m8id.2xlarge, m8id.32xlarge, m8id.48xlarge, m8id.4xlarge, m8id.8xlarge, m8id.96xlarge, m8id.large, m8id.metal-48xl, m8id.metal-96xl, m8id.xlarge, mac-m4.metal, mac-m4max.metal, mac-m4pro.metal, mac1.metal, mac2-m1ultra.metal, mac2-m2.metal, mac2-m2pro.metal, mac2.metal, p2.16xlarge, p2.8xlarge, p2.xlarge, p3.16xlarge, p3.2xlarge, p3.8xlarge, p3dn.24xlarge, p4d.24xlarge, p4de.24xlarge, p5.48xlarge, p5.4xlarge, p5e.48xlarge, p5en.48xlarge, p6-b200.48xlarge, p6-b300.48xlarge, p6e-gb200.36xlarge, r3.2xlarge, r3.4xlarge, r3.8xlarge, r3.large, r3.xlarge, r4.16xlarge, r4.2xlarge, r4.4xlarge, r4.8xlarge, r4.large, r4.xlarge, r5.12xlarge, r5.16xlarge, r5.24xlarge, r5.2xlarge, r5.4xlarge, r5.8xlarge, r5.large, r5.metal, r5.xlarge, r5a.12xlarge, r5a.16xlarge, r5a.24xlarge, r5a.2xlarge, r5a.4xlarge, r5a.8xlarge, r5a.large, r5a.xlarge, r5ad.12xlarge, r5ad.16xlarge, r5ad.24xlarge, r5ad.2xlarge, r5ad.4xlarge, r5ad.8xlarge, r5ad.large, r5ad.xlarge, r5b.12xlarge, r5b.16xlarge, r5b.24xlarge, r5b.2xlarge, r5b.4xlarge, r5b.8xlarge, r5b.large, r5b.metal, r5b.xlarge, r5d.12xlarge, r5d.16xlarge, r5d.24xlarge, r5d.2xlarge, r5d.4xlarge, r5d.8xlarge, r5d.large, r5d.metal, r5d.xlarge, r5dn.12xlarge, r5dn.16xlarge, r5dn.24xlarge, r5dn.2xlarge, r5dn.4xlarge, r5dn.8xlarge, r5dn.large, r5dn.metal, r5dn.xlarge, r5n.12xlarge, r5n.16xlarge, r5n.24xlarge, r5n.2xlarge, r5n.4xlarge, r5n.8xlarge, r5n.large, r5n.metal, r5n.xlarge, r6a.12xlarge, r6a.16xlarge, r6a.24xlarge, r6a.2xlarge, r6a.32xlarge, r6a.48xlarge, r6a.4xlarge, r6a.8xlarge, r6a.large, r6a.metal, r6a.xlarge, r6g.12xlarge, r6g.16xlarge, r6g.2xlarge, r6g.4xlarge, r6g.8xlarge, r6g.large, r6g.medium, r6g.metal, r6g.xlarge, r6gd.12xlarge, r6gd.16xlarge, r6gd.2xlarge, r6gd.4xlarge, r6gd.8xlarge, r6gd.large, r6gd.medium, r6gd.metal, r6gd.xlarge, r6i.12xlarge, r6i.16xlarge, r6i.24xlarge, r6i.2xlarge, r6i.32xlarge, r6i.4xlarge, r6i.8xlarge, r6i.large, r6i.metal, r6i.xlarge, r6id.12xlarge, r6id.16xlarge, r6id.24xlarge, r6id.2xlarge, r6id.32xlarge, r6id.4xlarge, r6id.8xlarge, r6id.large, r6id.metal, r6id.xlarge, r6idn.12xlarge, r6idn.16xlarge, r6idn.24xlarge, r6idn.2xlarge, r6idn.32xlarge, r6idn.4xlarge, r6idn.8xlarge, r6idn.large, r6idn.metal, r6idn.xlarge, r6in.12xlarge, r6in.16xlarge, r6in.24xlarge, r6in.2xlarge, r6in.32xlarge, r6in.4xlarge, r6in.8xlarge, r6in.large, r6in.metal, r6in.xlarge, r7a.12xlarge, r7a.16xlarge, r7a.24xlarge, r7a.2xlarge, r7a.32xlarge, r7a.48xlarge, r7a.4xlarge, r7a.8xlarge, r7a.large, r7a.medium, r7a.metal-48xl, r7a.xlarge, r7g.12xlarge, r7g.16xlarge, r7g.2xlarge, r7g.4xlarge, r7g.8xlarge, r7g.large, r7g.medium, r7g.metal, r7g.xlarge, r7gd.12xlarge, r7gd.16xlarge, r7gd.2xlarge, r7gd.4xlarge, r7gd.8xlarge, r7gd.large, r7gd.medium, r7gd.metal, r7gd.xlarge, r7i.12xlarge, r7i.16xlarge, r7i.24xlarge, r7i.2xlarge, r7i.48xlarge, r7i.4xlarge, r7i.8xlarge, r7i.large, r7i.metal-24xl, r7i.metal-48xl, r7i.xlarge, r7iz.12xlarge, r7iz.16xlarge, r7iz.2xlarge, r7iz.32xlarge, r7iz.4xlarge, r7iz.8xlarge, r7iz.large, r7iz.metal-16xl, r7iz.metal-32xl, r7iz.xlarge, r8a.12xlarge, r8a.16xlarge, r8a.24xlarge, r8a.2xlarge, r8a.48xlarge, r8a.4xlarge, r8a.8xlarge, r8a.large, r8a.medium, r8a.metal-24xl, r8a.metal-48xl, r8a.xlarge, r8g.12xlarge, r8g.16xlarge, r8g.24xlarge, r8g.2xlarge, r8g.48xlarge, r8g.4xlarge, r8g.8xlarge, r8g.large, r8g.medium, r8g.metal-24xl, r8g.metal-48xl, r8g.xlarge, r8gb.12xlarge, r8gb.16xlarge, r8gb.24xlarge, r8gb.2xlarge, r8gb.4xlarge, r8gb.8xlarge, r8gb.large, r8gb.medium, r8gb.metal-24xl, r8gb.xlarge, r8gd.12xlarge, r8gd.16xlarge, r8gd.24xlarge, r8gd.2xlarge, r8gd.48xlarge, r8gd.4xlarge, r8gd.8xlarge, r8gd.large, r8gd.medium, r8gd.metal-24xl, r8gd.metal-48xl, r8gd.xlarge, r8gn.12xlarge, r8gn.16xlarge, r8gn.24xlarge, r8gn.2xlarge, r8gn.48xlarge, r8gn.4xlarge, r8gn.8xlarge, r8gn.large, r8gn.medium, r8gn.metal-24xl, r8gn.metal-48xl, r8gn.xlarge, r8i-flex.12xlarge, r8i-flex.16xlarge, r8i-flex.2xlarge, r8i-flex.4xlarge, r8i-flex.8xlarge, r8i-flex.large, r8i-flex.xlarge, r8i.12xlarge, r8i.16xlarge, r8i.24xlarge, r8i.2xlarge, r8i.32xlarge, r8i.48xlarge, r8i.4xlarge, r8i.8xlarge, r8i.96xlarge, r8i.large, r8i.metal-48xl, r8i.metal-96xl, r8i.xlarge, r8id.12xlarge, r8id.16xlarge, r8id.24xlarge, r8id.2xlarge, r8id.32xlarge, r8id.48xlarge, r8id.4xlarge, r8id.8xlarge, r8id.96xlarge, r8id.large, r8id.metal-48xl, r8id.metal-96xl, r8id.xlarge, t1.micro, t2.2xlarge, t2.large, t2.medium, t2.micro, t2.nano, t2.small, t2.xlarge, t3.2xlarge, t3.large, t3.medium, t3.micro, t3.nano, t3.small, t3.xlarge, t3a.2xlarge, t3a.large, t3a.medium, t3a.micro, t3a.nano, t3a.small, t3a.xlarge, t4g.2xlarge, t4g.large, t4g.medium, t4g.micro, t4g.nano, t4g.small, t4g.xlarge, trn1.2xlarge, trn1.32xlarge, trn1n.32xlarge, trn2.3xlarge, trn2.48xlarge, u-12tb1.112xlarge, u-12tb1.metal, u-18tb1.112xlarge, u-18tb1.metal, u-24tb1.112xlarge, u-24tb1.metal, u-3tb1.56xlarge, u-6tb1.112xlarge, u-6tb1.56xlarge, u-6tb1.metal, u-9tb1.112xlarge, u-9tb1.metal, u7i-12tb.224xlarge, u7i-6tb.112xlarge, u7i-8tb.112xlarge, u7ib-12tb.224xlarge, u7in-16tb.224xlarge, u7in-24tb.224xlarge, u7in-32tb.224xlarge, u7inh-32tb.480xlarge, vt1.24xlarge, vt1.3xlarge, vt1.6xlarge, x1.16xlarge, x1.32xlarge, x1e.16xlarge, x1e.2xlarge, x1e.32xlarge, x1e.4xlarge, x1e.8xlarge, x1e.xlarge, x2gd.12xlarge, x2gd.16xlarge, x2gd.2xlarge, x2gd.4xlarge, x2gd.8xlarge, x2gd.large, x2gd.medium, x2gd.metal, x2gd.xlarge, x2idn.16xlarge, x2idn.24xlarge, x2idn.32xlarge, x2idn.metal, x2iedn.16xlarge, x2iedn.24xlarge, x2iedn.2xlarge, x2iedn.32xlarge, x2iedn.4xlarge, x2iedn.8xlarge, x2iedn.metal, x2iedn.xlarge, x2iezn.12xlarge, x2iezn.2xlarge, x2iezn.4xlarge, x2iezn.6xlarge, x2iezn.8xlarge, x2iezn.metal, x8aedz.12xlarge, x8aedz.24xlarge, x8aedz.3xlarge, x8aedz.6xlarge, x8aedz.large, x8aedz.metal-12xl, x8aedz.metal-24xl, x8aedz.xlarge, x8g.12xlarge, x8g.16xlarge, x8g.24xlarge, x8g.2xlarge, x8g.48xlarge, x8g.4xlarge, x8g.8xlarge, x8g.large, x8g.medium, x8g.metal-24xl, x8g.metal-48xl, x8g.xlarge, x8i.12xlarge, x8i.16xlarge, x8i.24xlarge, x8i.2xlarge, x8i.32xlarge, x8i.48xlarge, x8i.4xlarge, x8i.64xlarge, x8i.8xlarge, x8i.96xlarge, x8i.large, x8i.metal-48xl, x8i.metal-96xl, x8i.xlarge, z1d.12xlarge, z1d.2xlarge, z1d.3xlarge, z1d.6xlarge, z1d.large, z1d.metal, z1d.xlarge;InstanceTypeSpecifications[].Priority:0 to 999;TagSpecifications[].ResourceType=capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-policy, ipam-pool, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, mac-modification-task, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, outpost-lag, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, service-link-virtual-interface, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-connection-device-type, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-connection-device-type, vpn-gateway;Tenancy=default;TotalTargetCapacity:1 to 25000
AWS::EC2::CarrierGateway
Tags VpcId
VpcId
CarrierGatewayId OwnerId State

AWS::EC2::ClientVpnAuthorizationRule
AccessGroupId AuthorizeAllGroups ClientVpnEndpointId Description TargetNetworkCidr
ClientVpnEndpointId TargetNetworkCidr
Id

AWS::EC2::ClientVpnEndpoint
AuthenticationOptions ClientCidrBlock ClientConnectOptions ClientLoginBannerOptions ClientRouteEnforcementOptions ConnectionLogOptions Description DisconnectOnSessionTimeout DnsServers EndpointIpAddressType SecurityGroupIds SelfServicePortal ServerCertificateArn SessionTimeoutHours SplitTunnel TagSpecifications TrafficIpAddressType TransitGatewayConfiguration TransportProtocol VpcId VpnPort
AuthenticationOptions ConnectionLogOptions ServerCertificateArn
Id

AWS::EC2::ClientVpnRoute
ClientVpnEndpointId Description DestinationCidrBlock TargetVpcSubnetId
ClientVpnEndpointId DestinationCidrBlock
Id

AWS::EC2::ClientVpnTargetNetworkAssociation
AvailabilityZone AvailabilityZoneId ClientVpnEndpointId SubnetId
ClientVpnEndpointId
Id

AWS::EC2::CustomerGateway
BgpAsn BgpAsnExtended CertificateArn DeviceName IpAddress Tags Type
IpAddress Type
CustomerGatewayId Id

AWS::EC2::DHCPOptions
DomainName DomainNameServers Ipv6AddressPreferredLeaseTime NetbiosNameServers NetbiosNodeType NtpServers Tags

DhcpOptionsId
NetbiosNodeType=1, 2, 4, 8
AWS::EC2::EC2Fleet
Context ExcessCapacityTerminationPolicy LaunchTemplateConfigs OnDemandOptions ReplaceUnhealthyInstances ReservedCapacityOptions SpotOptions TagSpecifications TargetCapacitySpecification TerminateInstancesWithExpiration Type ValidFrom ValidUntil
LaunchTemplateConfigs TargetCapacitySpecification
FleetId
ExcessCapacityTerminationPolicy=no-termination, termination;LaunchTemplateConfigs[].Overrides[].InstanceType=a1.2xlarge, a1.4xlarge, a1.large, a1.medium, a1.metal, a1.xlarge, c1.medium, c1.xlarge, c3.2xlarge, c3.4xlarge, c3.8xlarge, c3.large, c3.xlarge, c4.2xlarge, c4.4xlarge, c4.8xlarge, c4.large, c4.xlarge, c5.12xlarge, c5.18xlarge, c5.24xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.large, c5.metal, c5.xlarge, c5a.12xlarge, c5a.16xlarge, c5a.24xlarge, c5a.2xlarge, c5a.4xlarge, c5a.8xlarge, c5a.large, c5a.xlarge, c5ad.12xlarge, c5ad.16xlarge, c5ad.24xlarge, c5ad.2xlarge, c5ad.4xlarge, c5ad.8xlarge, c5ad.large, c5ad.xlarge, c5d.12xlarge, c5d.18xlarge, c5d.24xlarge, c5d.2xlarge, c5d.4xlarge, c5d.9xlarge, c5d.large, c5d.metal, c5d.xlarge, c5n.18xlarge, c5n.2xlarge, c5n.4xlarge, c5n.9xlarge, c5n.large, c5n.metal, c5n.xlarge, c6a.12xlarge, c6a.16xlarge, c6a.24xlarge, c6a.2xlarge, c6a.32xlarge, c6a.48xlarge, c6a.4xlarge, c6a.8xlarge, c6a.large, c6a.metal, c6a.xlarge, c6g.12xlarge, c6g.16xlarge, c6g.2xlarge, c6g.4xlarge, c6g.8xlarge, c6g.large, c6g.medium, c6g.metal, c6g.xlarge, c6gd.12xlarge, c6gd.16xlarge, c6gd.2xlarge, c6gd.4xlarge, c6gd.8xlarge, c6gd.large, c6gd.medium, c6gd.metal, c6gd.xlarge, c6gn.12xlarge, c6gn.16xlarge, c6gn.2xlarge, c6gn.4xlarge, c6gn.8xlarge, c6gn.large, c6gn.medium, c6gn.xlarge, c6i.12xlarge, c6i.16xlarge, c6i.24xlarge, c6i.2xlarge, c6i.32xlarge, c6i.4xlarge, c6i.8xlarge, c6i.large, c6i.metal, c6i.xlarge, c6id.12xlarge, c6id.16xlarge, c6id.24xlarge, c6id.2xlarge, c6id.32xlarge, c6id.4xlarge, c6id.8xlarge, c6id.large, c6id.metal, c6id.xlarge, c6in.12xlarge, c6in.16xlarge, c6in.24xlarge, c6in.2xlarge, c6in.32xlarge, c6in.4xlarge, c6in.8xlarge, c6in.large, c6in.metal, c6in.xlarge, c7a.12xlarge, c7a.16xlarge, c7a.24xlarge, c7a.2xlarge, c7a.32xlarge, c7a.48xlarge, c7a.4xlarge, c7a.8xlarge, c7a.large, c7a.medium, c7a.metal-48xl, c7a.xlarge, c7g.12xlarge, c7g.16xlarge, c7g.2xlarge, c7g.4xlarge, c7g.8xlarge, c7g.large, c7g.medium, c7g.metal, c7g.xlarge, c7gd.12xlarge, c7gd.16xlarge, c7gd.2xlarge, c7gd.4xlarge, c7gd.8xlarge, c7gd.large, c7gd.medium, c7gd.metal, c7gd.xlarge, c7gn.12xlarge, c7gn.16xlarge, c7gn.2xlarge, c7gn.4xlarge, c7gn.8xlarge, c7gn.large, c7gn.medium, c7gn.metal, c7gn.xlarge, c7i-flex.12xlarge, c7i-flex.16xlarge, c7i-flex.2xlarge, c7i-flex.4xlarge, c7i-flex.8xlarge, c7i-flex.large, c7i-flex.xlarge, c7i.12xlarge, c7i.16xlarge, c7i.24xlarge, c7i.2xlarge, c7i.48xlarge, c7i.4xlarge, c7i.8xlarge, c7i.large, c7i.metal-24xl, c7i.metal-48xl, c7i.xlarge, c8a.12xlarge, c8a.16xlarge, c8a.24xlarge, c8a.2xlarge, c8a.48xlarge, c8a.4xlarge, c8a.8xlarge, c8a.large, c8a.medium, c8a.metal-24xl, c8a.metal-48xl, c8a.xlarge, c8g.12xlarge, c8g.16xlarge, c8g.24xlarge, c8g.2xlarge, c8g.48xlarge, c8g.4xlarge, c8g.8xlarge, c8g.large, c8g.medium, c8g.metal-24xl, c8g.metal-48xl, c8g.xlarge, c8gb.12xlarge, c8gb.16xlarge, c8gb.24xlarge, c8gb.2xlarge, c8gb.48xlarge, c8gb.4xlarge, c8gb.8xlarge, c8gb.large, c8gb.medium, c8gb.metal-24xl, c8gb.metal-48xl, c8gb.xlarge, c8gd.12xlarge, c8gd.16xlarge, c8gd.24xlarge, c8gd.2xlarge, c8gd.48xlarge, c8gd.4xlarge, c8gd.8xlarge, c8gd.large, c8gd.medium, c8gd.metal-24xl, c8gd.metal-48xl, c8gd.xlarge, c8gn.12xlarge, c8gn.16xlarge, c8gn.24xlarge, c8gn.2xlarge, c8gn.48xlarge, c8gn.4xlarge, c8gn.8xlarge, c8gn.large, c8gn.medium, c8gn.metal-24xl, c8gn.metal-48xl, c8gn.xlarge, c8i-flex.12xlarge, c8i-flex.16xlarge, c8i-flex.2xlarge, c8i-flex.4xlarge, c8i-flex.8xlarge, c8i-flex.large, c8i-flex.xlarge, c8i.12xlarge, c8i.16xlarge, c8i.24xlarge, c8i.2xlarge, c8i.32xlarge, c8i.48xlarge, c8i.4xlarge, c8i.8xlarge, c8i.96xlarge, c8i.large, c8i.metal-48xl, c8i.metal-96xl, c8i.xlarge, c8id.12xlarge, c8id.16xlarge, c8id.24xlarge, c8id.2xlarge, c8id.32xlarge, c8id.48xlarge, c8id.4xlarge, c8id.8xlarge, c8id.96xlarge, c8id.large, c8id.metal-48xl, c8id.metal-96xl, c8id.xlarge, cc1.4xlarge, cc2.8xlarge, cg1.4xlarge, cr1.8xlarge, d2.2xlarge, d2.4xlarge, d2.8xlarge, d2.xlarge, d3.2xlarge, d3.4xlarge, d3.8xlarge, d3.xlarge, d3en.12xlarge, d3en.2xlarge, d3en.4xlarge, d3en.6xlarge, d3en.8xlarge, d3en.xlarge, dl1.24xlarge, dl2q.24xlarge, f1.16xlarge, f1.2xlarge, f1.4xlarge, f2.12xlarge, f2.48xlarge, f2.6xlarge, g2.2xlarge, g2.8xlarge, g3.16xlarge, g3.4xlarge, g3.8xlarge, g3s.xlarge, g4ad.16xlarge, g4ad.2xlarge, g4ad.4xlarge, g4ad.8xlarge, g4ad.xlarge, g4dn.12xlarge, g4dn.16xlarge, g4dn.2xlarge, g4dn.4xlarge, g4dn.8xlarge, g4dn.metal, g4dn.xlarge, g5.12xlarge, g5.16xlarge, g5.24xlarge, g5.2xlarge, g5.48xlarge, g5.4xlarge, g5.8xlarge, g5.xlarge, g5g.16xlarge, g5g.2xlarge, g5g.4xlarge, g5g.8xlarge, g5g.metal, g5g.xlarge, g6.12xlarge, g6.16xlarge, g6.24xlarge, g6.2xlarge, g6.48xlarge, g6.4xlarge, g6.8xlarge, g6.xlarge, g6e.12xlarge, g6e.16xlarge, g6e.24xlarge, g6e.2xlarge, g6e.48xlarge, g6e.4xlarge, g6e.8xlarge, g6e.xlarge, g6f.2xlarge, g6f.4xlarge, g6f.large, g6f.xlarge, g7e.12xlarge, g7e.24xlarge, g7e.2xlarge, g7e.48xlarge, g7e.4xlarge, g7e.8xlarge, gr6.4xlarge, gr6.8xlarge, gr6f.4xlarge, h1.16xlarge, h1.2xlarge, h1.4xlarge, h1.8xlarge, hi1.4xlarge, hpc6a.48xlarge, hpc6id.32xlarge, hpc7a.12xlarge, hpc7a.24xlarge, hpc7a.48xlarge, hpc7a.96xlarge, hpc7g.16xlarge, hpc7g.4xlarge, hpc7g.8xlarge, hpc8a.96xlarge, hs1.8xlarge, i2.2xlarge, i2.4xlarge, i2.8xlarge, i2.xlarge, i3.16xlarge, i3.2xlarge, i3.4xlarge, i3.8xlarge, i3.large, i3.metal, i3.xlarge, i3en.12xlarge, i3en.24xlarge, i3en.2xlarge, i3en.3xlarge, i3en.6xlarge, i3en.large, i3en.metal, i3en.xlarge, i4g.16xlarge, i4g.2xlarge, i4g.4xlarge, i4g.8xlarge, i4g.large, i4g.xlarge, i4i.12xlarge, i4i.16xlarge, i4i.24xlarge, i4i.2xlarge, i4i.32xlarge, i4i.4xlarge, i4i.8xlarge, i4i.large, i4i.metal, i4i.xlarge, i7i.12xlarge, i7i.16xlarge, i7i.24xlarge, i7i.2xlarge, i7i.48xlarge, i7i.4xlarge, i7i.8xlarge, i7i.large, i7i.metal-24xl, i7i.metal-48xl, i7i.xlarge, i7ie.12xlarge, i7ie.18xlarge, i7ie.24xlarge, i7ie.2xlarge, i7ie.3xlarge, i7ie.48xlarge, i7ie.6xlarge, i7ie.large, i7ie.metal-24xl, i7ie.metal-48xl, i7ie.xlarge, i8g.12xlarge, i8g.16xlarge, i8g.24xlarge, i8g.2xlarge, i8g.48xlarge, i8g.4xlarge, i8g.8xlarge, i8g.large, i8g.metal-24xl, i8g.xlarge, i8ge.12xlarge, i8ge.18xlarge, i8ge.24xlarge, i8ge.2xlarge, i8ge.3xlarge, i8ge.48xlarge, i8ge.6xlarge, i8ge.large, i8ge.metal-24xl, i8ge.metal-48xl, i8ge.xlarge, im4gn.16xlarge, im4gn.2xlarge, im4gn.4xlarge, im4gn.8xlarge, im4gn.large, im4gn.xlarge, inf1.24xlarge, inf1.2xlarge, inf1.6xlarge, inf1.xlarge, inf2.24xlarge, inf2.48xlarge, inf2.8xlarge, inf2.xlarge, is4gen.2xlarge, is4gen.4xlarge, is4gen.8xlarge, is4gen.large, is4gen.medium, is4gen.xlarge, m1.large, m1.medium, m1.small, m1.xlarge, m2.2xlarge, m2.4xlarge, m2.xlarge, m3.2xlarge, m3.large, m3.medium, m3.xlarge, m4.10xlarge, m4.16xlarge, m4.2xlarge, m4.4xlarge, m4.large, m4.xlarge, m5.12xlarge, m5.16xlarge, m5.24xlarge, m5.2xlarge, m5.4xlarge, m5.8xlarge, m5.large, m5.metal, m5.xlarge, m5a.12xlarge, m5a.16xlarge, m5a.24xlarge, m5a.2xlarge, m5a.4xlarge, m5a.8xlarge, m5a.large, m5a.xlarge, m5ad.12xlarge, m5ad.16xlarge, m5ad.24xlarge, m5ad.2xlarge, m5ad.4xlarge, m5ad.8xlarge, m5ad.large, m5ad.xlarge, m5d.12xlarge, m5d.16xlarge, m5d.24xlarge, m5d.2xlarge, m5d.4xlarge, m5d.8xlarge, m5d.large, m5d.metal, m5d.xlarge, m5dn.12xlarge, m5dn.16xlarge, m5dn.24xlarge, m5dn.2xlarge, m5dn.4xlarge, m5dn.8xlarge, m5dn.large, m5dn.metal, m5dn.xlarge, m5n.12xlarge, m5n.16xlarge, m5n.24xlarge, m5n.2xlarge, m5n.4xlarge, m5n.8xlarge, m5n.large, m5n.metal, m5n.xlarge, m5zn.12xlarge, m5zn.2xlarge, m5zn.3xlarge, m5zn.6xlarge, m5zn.large, m5zn.metal, m5zn.xlarge, m6a.12xlarge, m6a.16xlarge, m6a.24xlarge, m6a.2xlarge, m6a.32xlarge, m6a.48xlarge, m6a.4xlarge, m6a.8xlarge, m6a.large, m6a.metal, m6a.xlarge, m6g.12xlarge, m6g.16xlarge, m6g.2xlarge, m6g.4xlarge, m6g.8xlarge, m6g.large, m6g.medium, m6g.metal, m6g.xlarge, m6gd.12xlarge, m6gd.16xlarge, m6gd.2xlarge, m6gd.4xlarge, m6gd.8xlarge, m6gd.large, m6gd.medium, m6gd.metal, m6gd.xlarge, m6i.12xlarge, m6i.16xlarge, m6i.24xlarge, m6i.2xlarge, m6i.32xlarge, m6i.4xlarge, m6i.8xlarge, m6i.large, m6i.metal, m6i.xlarge, m6id.12xlarge, m6id.16xlarge, m6id.24xlarge, m6id.2xlarge, m6id.32xlarge, m6id.4xlarge, m6id.8xlarge, m6id.large, m6id.metal, m6id.xlarge, m6idn.12xlarge, m6idn.16xlarge, m6idn.24xlarge, m6idn.2xlarge, m6idn.32xlarge, m6idn.4xlarge, m6idn.8xlarge, m6idn.large, m6idn.metal, m6idn.xlarge, m6in.12xlarge, m6in.16xlarge, m6in.24xlarge, m6in.2xlarge, m6in.32xlarge, m6in.4xlarge, m6in.8xlarge, m6in.large, m6in.metal, m6in.xlarge, m7a.12xlarge, m7a.16xlarge, m7a.24xlarge, m7a.2xlarge, m7a.32xlarge, m7a.48xlarge, m7a.4xlarge, m7a.8xlarge, m7a.large, m7a.medium, m7a.metal-48xl, m7a.xlarge, m7g.12xlarge, m7g.16xlarge, m7g.2xlarge, m7g.4xlarge, m7g.8xlarge, m7g.large, m7g.medium, m7g.metal, m7g.xlarge, m7gd.12xlarge, m7gd.16xlarge, m7gd.2xlarge, m7gd.4xlarge, m7gd.8xlarge, m7gd.large, m7gd.medium, m7gd.metal, m7gd.xlarge, m7i-flex.12xlarge, m7i-flex.16xlarge, m7i-flex.2xlarge, m7i-flex.4xlarge, m7i-flex.8xlarge, m7i-flex.large, m7i-flex.xlarge, m7i.12xlarge, m7i.16xlarge, m7i.24xlarge, m7i.2xlarge, m7i.48xlarge, m7i.4xlarge, m7i.8xlarge, m7i.large, m7i.metal-24xl, m7i.metal-48xl, m7i.xlarge, m8a.12xlarge, m8a.16xlarge, m8a.24xlarge, m8a.2xlarge, m8a.48xlarge, m8a.4xlarge, m8a.8xlarge, m8a.large, m8a.medium, m8a.metal-24xl, m8a.metal-48xl, m8a.xlarge, m8azn.12xlarge, m8azn.24xlarge, m8azn.3xlarge, m8azn.6xlarge, m8azn.large, m8azn.medium, m8azn.metal-12xl, m8azn.metal-24xl, m8azn.xlarge, m8g.12xlarge, m8g.16xlarge, m8g.24xlarge, m8g.2xlarge, m8g.48xlarge, m8g.4xlarge, m8g.8xlarge, m8g.large, m8g.medium, m8g.metal-24xl, m8g.metal-48xl, m8g.xlarge, m8gb.12xlarge, m8gb.16xlarge, m8gb.24xlarge, m8gb.2xlarge, m8gb.48xlarge, m8gb.4xlarge, m8gb.8xlarge, m8gb.large, m8gb.medium, m8gb.metal-24xl, m8gb.metal-48xl, m8gb.xlarge, m8gd.12xlarge, m8gd.16xlarge, m8gd.24xlarge, m8gd.2xlarge, m8gd.48xlarge, m8gd.4xlarge, m8gd.8xlarge, m8gd.large, m8gd.medium, m8gd.metal-24xl, m8gd.metal-48xl, m8gd.xlarge, m8gn.12xlarge, m8gn.16xlarge, m8gn.24xlarge, m8gn.2xlarge, m8gn.48xlarge, m8gn.4xlarge, m8gn.8xlarge, m8gn.large, m8gn.medium, m8gn.metal-24xl, m8gn.metal-48xl, m8gn.xlarge, m8i-flex.12xlarge, m8i-flex.16xlarge, m8i-flex.2xlarge, m8i-flex.4xlarge, m8i-flex.8xlarge, m8i-flex.large, m8i-flex.xlarge, m8i.12xlarge, m8i.16xlarge, m8i.24xlarge, m8i.2xlarge, m8i.32xlarge, m8i.48xlarge, m8i.4xlarge, m8i.8xlarge, m8i.96xlarge, m8i.large, m8i.metal-48xl, m8i.metal-96xl, m8i.xlarge, m8id.12xlarge, m8id.16xlarge, m8id.24xlarge, m8id.2xlarge, m8id.32xlarge, m8id.48xlarge, m8id.4xlarge, m8id.8xlarge, m8id.96xlarge, m8id.large, m8id.metal-48xl, m8id.metal-96xl, m8id.xlarge, mac-m4.metal, mac-m4max.metal, mac-m4pro.metal, mac1.metal, mac2-m1ultra.metal, mac2-m2.metal, mac2-m2pro.metal, mac2.metal, p2.16xlarge, p2.8xlarge, p2.xlarge, p3.16xlarge, p3.2xlarge, p3.8xlarge, p3dn.24xlarge, p4d.24xlarge, p4de.24xlarge, p5.48xlarge, p5.4xlarge, p5e.48xlarge, p5en.48xlarge, p6-b200.48xlarge, p6-b300.48xlarge, p6e-gb200.36xlarge, r3.2xlarge, r3.4xlarge, r3.8xlarge, r3.large, r3.xlarge, r4.16xlarge, r4.2xlarge, r4.4xlarge, r4.8xlarge, r4.large, r4.xlarge, r5.12xlarge, r5.16xlarge, r5.24xlarge, r5.2xlarge, r5.4xlarge, r5.8xlarge, r5.large, r5.metal, r5.xlarge, r5a.12xlarge, r5a.16xlarge, r5a.24xlarge, r5a.2xlarge, r5a.4xlarge, r5a.8xlarge, r5a.large, r5a.xlarge, r5ad.12xlarge, r5ad.16xlarge, r5ad.24xlarge, r5ad.2xlarge, r5ad.4xlarge, r5ad.8xlarge, r5ad.large, r5ad.xlarge, r5b.12xlarge, r5b.16xlarge, r5b.24xlarge, r5b.2xlarge, r5b.4xlarge, r5b.8xlarge, r5b.large, r5b.metal, r5b.xlarge, r5d.12xlarge, r5d.16xlarge, r5d.24xlarge, r5d.2xlarge, r5d.4xlarge, r5d.8xlarge, r5d.large, r5d.metal, r5d.xlarge, r5dn.12xlarge, r5dn.16xlarge, r5dn.24xlarge, r5dn.2xlarge, r5dn.4xlarge, r5dn.8xlarge, r5dn.large, r5dn.metal, r5dn.xlarge, r5n.12xlarge, r5n.16xlarge, r5n.24xlarge, r5n.2xlarge, r5n.4xlarge, r5n.8xlarge, r5n.large, r5n.metal, r5n.xlarge, r6a.12xlarge, r6a.16xlarge, r6a.24xlarge, r6a.2xlarge, r6a.32xlarge, r6a.48xlarge, r6a.4xlarge, r6a.8xlarge, r6a.large, r6a.metal, r6a.xlarge, r6g.12xlarge, r6g.16xlarge, r6g.2xlarge, r6g.4xlarge, r6g.8xlarge, r6g.large, r6g.medium, r6g.metal, r6g.xlarge, r6gd.12xlarge, r6gd.16xlarge, r6gd.2xlarge, r6gd.4xlarge, r6gd.8xlarge, r6gd.large, r6gd.medium, r6gd.metal, r6gd.xlarge, r6i.12xlarge, r6i.16xlarge, r6i.24xlarge, r6i.2xlarge, r6i.32xlarge, r6i.4xlarge, r6i.8xlarge, r6i.large, r6i.metal, r6i.xlarge, r6id.12xlarge, r6id.16xlarge, r6id.24xlarge, r6id.2xlarge, r6id.32xlarge, r6id.4xlarge, r6id.8xlarge, r6id.large, r6id.metal, r6id.xlarge, r6idn.12xlarge, r6idn.16xlarge, r6idn.24xlarge, r6idn.2xlarge, r6idn.32xlarge, r6idn.4xlarge, r6idn.8xlarge, r6idn.large, r6idn.metal, r6idn.xlarge, r6in.12xlarge, r6in.16xlarge, r6in.24xlarge, r6in.2xlarge, r6in.32xlarge, r6in.4xlarge, r6in.8xlarge, r6in.large, r6in.metal, r6in.xlarge, r7a.12xlarge, r7a.16xlarge, r7a.24xlarge, r7a.2xlarge, r7a.32xlarge, r7a.48xlarge, r7a.4xlarge, r7a.8xlarge, r7a.large, r7a.medium, r7a.metal-48xl, r7a.xlarge, r7g.12xlarge, r7g.16xlarge, r7g.2xlarge, r7g.4xlarge, r7g.8xlarge, r7g.large, r7g.medium, r7g.metal, r7g.xlarge, r7gd.12xlarge, r7gd.16xlarge, r7gd.2xlarge, r7gd.4xlarge, r7gd.8xlarge, r7gd.large, r7gd.medium, r7gd.metal, r7gd.xlarge, r7i.12xlarge, r7i.16xlarge, r7i.24xlarge, r7i.2xlarge, r7i.48xlarge, r7i.4xlarge, r7i.8xlarge, r7i.large, r7i.metal-24xl, r7i.metal-48xl, r7i.xlarge, r7iz.12xlarge, r7iz.16xlarge, r7iz.2xlarge, r7iz.32xlarge, r7iz.4xlarge, r7iz.8xlarge, r7iz.large, r7iz.metal-16xl, r7iz.metal-32xl, r7iz.xlarge, r8a.12xlarge, r8a.16xlarge, r8a.24xlarge, r8a.2xlarge, r8a.48xlarge, r8a.4xlarge, r8a.8xlarge, r8a.large, r8a.medium, r8a.metal-24xl, r8a.metal-48xl, r8a.xlarge, r8g.12xlarge, r8g.16xlarge, r8g.24xlarge, r8g.2xlarge, r8g.48xlarge, r8g.4xlarge, r8g.8xlarge, r8g.large, r8g.medium, r8g.metal-24xl, r8g.metal-48xl, r8g.xlarge, r8gb.12xlarge, r8gb.16xlarge, r8gb.24xlarge, r8gb.2xlarge, r8gb.4xlarge, r8gb.8xlarge, r8gb.large, r8gb.medium, r8gb.metal-24xl, r8gb.xlarge, r8gd.12xlarge, r8gd.16xlarge, r8gd.24xlarge, r8gd.2xlarge, r8gd.48xlarge, r8gd.4xlarge, r8gd.8xlarge, r8gd.large, r8gd.medium, r8gd.metal-24xl, r8gd.metal-48xl, r8gd.xlarge, r8gn.12xlarge, r8gn.16xlarge, r8gn.24xlarge, r8gn.2xlarge, r8gn.48xlarge, r8gn.4xlarge, r8gn.8xlarge, r8gn.large, r8gn.medium, r8gn.metal-24xl, r8gn.metal-48xl, r8gn.xlarge, r8i-flex.12xlarge, r8i-flex.16xlarge, r8i-flex.2xlarge, r8i-flex.4xlarge, r8i-flex.8xlarge, r8i-flex.large, r8i-flex.xlarge, r8i.12xlarge, r8i.16xlarge, r8i.24xlarge, r8i.2xlarge, r8i.32xlarge, r8i.48xlarge, r8i.4xlarge, r8i.8xlarge, r8i.96xlarge, r8i.large, r8i.metal-48xl, r8i.metal-96xl, r8i.xlarge, r8id.12xlarge, r8id.16xlarge, r8id.24xlarge, r8id.2xlarge, r8id.32xlarge, r8id.48xlarge, r8id.4xlarge, r8id.8xlarge, r8id.96xlarge, r8id.large, r8id.metal-48xl, r8id.metal-96xl, r8id.xlarge, t1.micro, t2.2xlarge, t2.large, t2.medium, t2.micro, t2.nano, t2.small, t2.xlarge, t3.2xlarge, t3.large, t3.medium, t3.micro, t3.nano, t3.small, t3.xlarge, t3a.2xlarge, t3a.large, t3a.medium, t3a.micro, t3a.nano, t3a.small, t3a.xlarge, t4g.2xlarge, t4g.large, t4g.medium, t4g.micro, t4g.nano, t4g.small, t4g.xlarge, trn1.2xlarge, trn1.32xlarge, trn1n.32xlarge, trn2.3xlarge, trn2.48xlarge, u-12tb1.112xlarge, u-12tb1.metal, u-18tb1.112xlarge, u-18tb1.metal, u-24tb1.112xlarge, u-24tb1.metal, u-3tb1.56xlarge, u-6tb1.112xlarge, u-6tb1.56xlarge, u-6tb1.metal, u-9tb1.112xlarge, u-9tb1.metal, u7i-12tb.224xlarge, u7i-6tb.112xlarge, u7i-8tb.112xlarge, u7ib-12tb.224xlarge, u7in-16tb.224xlarge, u7in-24tb.224xlarge, u7in-32tb.224xlarge, u7inh-32tb.480xlarge, vt1.24xlarge, vt1.3xlarge, vt1.6xlarge, x1.16xlarge, x1.32xlarge, x1e.16xlarge, x1e.2xlarge, x1e.32xlarge, x1e.4xlarge, x1e.8xlarge, x1e.xlarge, x2gd.12xlarge, x2gd.16xlarge, x2gd.2xlarge, x2gd.4xlarge, x2gd.8xlarge, x2gd.large, x2gd.medium, x2gd.metal, x2gd.xlarge, x2idn.16xlarge, x2idn.24xlarge, x2idn.32xlarge, x2idn.metal, x2iedn.16xlarge, x2iedn.24xlarge, x2iedn.2xlarge, x2iedn.32xlarge, x2iedn.4xlarge, x2iedn.8xlarge, x2iedn.metal, x2iedn.xlarge, x2iezn.12xlarge, x2iezn.2xlarge, x2iezn.4xlarge, x2iezn.6xlarge, x2iezn.8xlarge, x2iezn.metal, x8aedz.12xlarge, x8aedz.24xlarge, x8aedz.3xlarge, x8aedz.6xlarge, x8aedz.large, x8aedz.metal-12xl, x8aedz.metal-24xl, x8aedz.xlarge, x8g.12xlarge, x8g.16xlarge, x8g.24xlarge, x8g.2xlarge, x8g.48xlarge, x8g.4xlarge, x8g.8xlarge, x8g.large, x8g.medium, x8g.metal-24xl, x8g.metal-48xl, x8g.xlarge, x8i.12xlarge, x8i.16xlarge, x8i.24xlarge, x8i.2xlarge, x8i.32xlarge, x8i.48xlarge, x8i.4xlarge, x8i.64xlarge, x8i.8xlarge, x8i.96xlarge, x8i.large, x8i.metal-48xl, x8i.metal-96xl, x8i.xlarge, z1d.12xlarge, z1d.2xlarge, z1d.3xlarge, z1d.6xlarge, z1d.large, z1d.metal, z1d.xlarge;OnDemandOptions.AllocationStrategy=lowest-price, prioritized;OnDemandOptions.CapacityReservationOptions.UsageStrategy=use-capacity-reservations-first;SpotOptions.AllocationStrategy=capacity-optimized, capacity-optimized-prioritized, capacityOptimized, capacityOptimizedPrioritized, diversified, lowest-price, lowestPrice, price-capacity-optimized, priceCapacityOptimized;SpotOptions.InstanceInterruptionBehavior=hibernate, stop, terminate;TagSpecifications[].ResourceType=client-vpn-endpoint, customer-gateway, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, import-image-task, import-snapshot-task, instance, internet-gateway, key-pair, launch-template, local-gateway-route-table-vpc-association, natgateway, network-acl, network-insights-analysis, network-insights-path, network-interface, placement-group, reserved-instances, route-table, security-group, snapshot, spot-fleet-request, spot-instances-request, subnet, traffic-mirror-filter, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-multicast-domain, transit-gateway-route-table, volume, vpc, vpc-flow-log, vpc-peering-connection, vpn-connection, vpn-gateway;TargetCapacitySpecification.DefaultTargetCapacityType=capacity-block, on-demand, reserved-capacity, spot;TargetCapacitySpecification.TargetCapacityUnitType=memory-mib, units, vcpu;Type=instant, maintain, request
AWS::EC2::EIP
Address Domain InstanceId IpamPoolId NetworkBorderGroup PublicIpv4Pool Tags TransferAddress

AllocationId PublicIp

AWS::EC2::EIPAssociation
AllocationId EIP InstanceId NetworkInterfaceId PrivateIpAddress

Id

AWS::EC2::EgressOnlyInternetGateway
Tags VpcId
VpcId
Id

AWS::EC2::EnclaveCertificateIamRoleAssociation
CertificateArn RoleArn
CertificateArn RoleArn
CertificateS3BucketName CertificateS3ObjectKey EncryptionKmsKeyId

AWS::EC2::FlowLog
DeliverCrossAccountRole DeliverLogsPermissionArn DestinationOptions LogDestination LogDestinationType LogFormat LogGroupName MaxAggregationInterval ResourceId ResourceType Tags TrafficType
ResourceId ResourceType
Id
DestinationOptions.FileFormat=parquet, plain-text;LogDestinationType=cloud-watch-logs, kinesis-data-firehose, s3;ResourceType=NetworkInterface, RegionalNatGateway, Subnet, TransitGateway, TransitGatewayAttachment, VPC;TrafficType=ACCEPT, ALL, REJECT
AWS::EC2::GatewayRouteTableAssociation
GatewayId RouteTableId
GatewayId RouteTableId
AssociationId

AWS::EC2::Host
AssetId AutoPlacement AvailabilityZone HostMaintenance HostRecovery InstanceFamily InstanceType OutpostArn Tags
AvailabilityZone
HostId Id

AWS::EC2::IPAM
DefaultResourceDiscoveryOrganizationalUnitExclusions Description EnablePrivateGua MeteredAccount OperatingRegions Tags Tier

Arn DefaultResourceDiscoveryAssociationId DefaultResourceDiscoveryId IpamId PrivateDefaultScopeId PublicDefaultScopeId ResourceDiscoveryAssociationCount ScopeCount
MeteredAccount=ipam-owner, resource-owner;Tier=advanced, free
AWS::EC2::IPAMAllocation
Cidr Description IpamPoolId NetmaskLength
IpamPoolId
IpamPoolAllocationId

AWS::EC2::IPAMPool
AddressFamily AllocationDefaultNetmaskLength AllocationMaxNetmaskLength AllocationMinNetmaskLength AllocationResourceTags AutoImport AwsService Description IpamScopeId Locale ProvisionedCidrs PublicIpSource PubliclyAdvertisable SourceIpamPoolId SourceResource Tags
AddressFamily IpamScopeId
Arn IpamArn IpamPoolId IpamScopeArn IpamScopeType PoolDepth State StateMessage
AllocationDefaultNetmaskLength:0 to 128;AllocationMaxNetmaskLength:0 to 128;AllocationMinNetmaskLength:0 to 128
AWS::EC2::IPAMPoolCidr
Cidr IpamPoolId NetmaskLength
IpamPoolId
IpamPoolCidrId State

AWS::EC2::IPAMPrefixListResolver
AddressFamily Description IpamId Rules Tags
AddressFamily
IpamArn IpamPrefixListResolverArn IpamPrefixListResolverId
AddressFamily=ipv4, ipv6;Rules[].Conditions[].Operation=equals, not-equals, subnet-of;Rules[].ResourceType=eip, public-ipv4-pool, subnet, vpc;Rules[].RuleType=ipam-pool-cidr, ipam-resource-cidr, static-cidr
AWS::EC2::IPAMPrefixListResolverTarget
DesiredVersion IpamPrefixListResolverId PrefixListId PrefixListRegion Tags TrackLatestVersion
IpamPrefixListResolverId PrefixListId PrefixListRegion TrackLatestVersion
IpamPrefixListResolverTargetArn IpamPrefixListResolverTargetId

AWS::EC2::IPAMResourceDiscovery
Description OperatingRegions OrganizationalUnitExclusions Tags

IpamResourceDiscoveryArn IpamResourceDiscoveryId IpamResourceDiscoveryRegion IsDefault OwnerId State

AWS::EC2::IPAMResourceDiscoveryAssociation
IpamId IpamResourceDiscoveryId Tags
IpamId IpamResourceDiscoveryId
IpamArn IpamRegion IpamResourceDiscoveryAssociationArn IpamResourceDiscoveryAssociationId IsDefault OwnerId ResourceDiscoveryStatus State

AWS::EC2::IPAMScope
Description ExternalAuthorityConfiguration IpamId Tags
IpamId
Arn IpamArn IpamScopeId IpamScopeType IsDefault PoolCount
ExternalAuthorityConfiguration.IpamScopeExternalAuthorityType=infoblox
AWS::EC2::Instance
AdditionalInfo Affinity AvailabilityZone BlockDeviceMappings CpuOptions CreditSpecification DisableApiTermination EbsOptimized ElasticGpuSpecifications ElasticInferenceAccelerators EnclaveOptions HibernationOptions HostId HostResourceGroupArn IamInstanceProfile ImageId InstanceInitiatedShutdownBehavior InstanceType Ipv6AddressCount Ipv6Addresses KernelId KeyName LaunchTemplate LicenseSpecifications MetadataOptions Monitoring NetworkInterfaces PlacementGroupName PrivateDnsNameOptions PrivateIpAddress PropagateTagsToVolumeOnCreation RamdiskId SecurityGroupIds SecurityGroups SourceDestCheck SsmAssociations SubnetId Tags Tenancy UserData Volumes

AdditionalInfo Affinity AvailabilityZone BlockDeviceMappings CpuOptions.CoreCount CpuOptions.ThreadsPerCore CreditSpecification.CPUCredits DisableApiTermination EbsOptimized ElasticGpuSpecifications ElasticInferenceAccelerators EnclaveOptions.Enabled HibernationOptions.Configured HostId HostResourceGroupArn IamInstanceProfile ImageId InstanceId InstanceInitiatedShutdownBehavior InstanceType Ipv6AddressCount Ipv6Addresses KernelId KeyName LicenseSpecifications Monitoring NetworkInterfaces PlacementGroupName PrivateDnsName PrivateIp PrivateIpAddress PropagateTagsToVolumeOnCreation PublicDnsName PublicIp RamdiskId SecurityGroupIds SecurityGroups SourceDestCheck SsmAssociations SubnetId Tags Tenancy UserData Volumes VpcId
Affinity=default, host;BlockDeviceMappings[].Ebs.VolumeType=gp2, gp3, io1, io2, sc1, st1, standard;InstanceInitiatedShutdownBehavior=stop, terminate;InstanceType=a1.2xlarge, a1.4xlarge, a1.large, a1.medium, a1.metal, a1.xlarge, c1.medium, c1.xlarge, c3.2xlarge, c3.4xlarge, c3.8xlarge, c3.large, c3.xlarge, c4.2xlarge, c4.4xlarge, c4.8xlarge, c4.large, c4.xlarge, c5.12xlarge, c5.18xlarge, c5.24xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.large, c5.metal, c5.xlarge, c5a.12xlarge, c5a.16xlarge, c5a.24xlarge, c5a.2xlarge, c5a.4xlarge, c5a.8xlarge, c5a.large, c5a.xlarge, c5ad.12xlarge, c5ad.16xlarge, c5ad.24xlarge, c5ad.2xlarge, c5ad.4xlarge, c5ad.8xlarge, c5ad.large, c5ad.xlarge, c5d.12xlarge, c5d.18xlarge, c5d.24xlarge, c5d.2xlarge, c5d.4xlarge, c5d.9xlarge, c5d.large, c5d.metal, c5d.xlarge, c5n.18xlarge, c5n.2xlarge, c5n.4xlarge, c5n.9xlarge, c5n.large, c5n.metal, c5n.xlarge, c6a.12xlarge, c6a.16xlarge, c6a.24xlarge, c6a.2xlarge, c6a.32xlarge, c6a.48xlarge, c6a.4xlarge, c6a.8xlarge, c6a.large, c6a.metal, c6a.xlarge, c6g.12xlarge, c6g.16xlarge, c6g.2xlarge, c6g.4xlarge, c6g.8xlarge, c6g.large, c6g.medium, c6g.metal, c6g.xlarge, c6gd.12xlarge, c6gd.16xlarge, c6gd.2xlarge, c6gd.4xlarge, c6gd.8xlarge, c6gd.large, c6gd.medium, c6gd.metal, c6gd.xlarge, c6gn.12xlarge, c6gn.16xlarge, c6gn.2xlarge, c6gn.4xlarge, c6gn.8xlarge, c6gn.large, c6gn.medium, c6gn.xlarge, c6i.12xlarge, c6i.16xlarge, c6i.24xlarge, c6i.2xlarge, c6i.32xlarge, c6i.4xlarge, c6i.8xlarge, c6i.large, c6i.metal, c6i.xlarge, c6id.12xlarge, c6id.16xlarge, c6id.24xlarge, c6id.2xlarge, c6id.32xlarge, c6id.4xlarge, c6id.8xlarge, c6id.large, c6id.metal, c6id.xlarge, c6in.12xlarge, c6in.16xlarge, c6in.24xlarge, c6in.2xlarge, c6in.32xlarge, c6in.4xlarge, c6in.8xlarge, c6in.large, c6in.metal, c6in.xlarge, c7a.12xlarge, c7a.16xlarge, c7a.24xlarge, c7a.2xlarge, c7a.32xlarge, c7a.48xlarge, c7a.4xlarge, c7a.8xlarge, c7a.large, c7a.medium, c7a.metal-48xl, c7a.xlarge, c7g.12xlarge, c7g.16xlarge, c7g.2xlarge, c7g.4xlarge, c7g.8xlarge, c7g.large, c7g.medium, c7g.metal, c7g.xlarge, c7gd.12xlarge, c7gd.16xlarge, c7gd.2xlarge, c7gd.4xlarge, c7gd.8xlarge, c7gd.large, c7gd.medium, c7gd.metal, c7gd.xlarge, c7gn.12xlarge, c7gn.16xlarge, c7gn.2xlarge, c7gn.4xlarge, c7gn.8xlarge, c7gn.large, c7gn.medium, c7gn.metal, c7gn.xlarge, c7i-flex.12xlarge, c7i-flex.16xlarge, c7i-flex.2xlarge, c7i-flex.4xlarge, c7i-flex.8xlarge, c7i-flex.large, c7i-flex.xlarge, c7i.12xlarge, c7i.16xlarge, c7i.24xlarge, c7i.2xlarge, c7i.48xlarge, c7i.4xlarge, c7i.8xlarge, c7i.large, c7i.metal-24xl, c7i.metal-48xl, c7i.xlarge, c8a.12xlarge, c8a.16xlarge, c8a.24xlarge, c8a.2xlarge, c8a.48xlarge, c8a.4xlarge, c8a.8xlarge, c8a.large, c8a.medium, c8a.metal-24xl, c8a.metal-48xl, c8a.xlarge, c8g.12xlarge, c8g.16xlarge, c8g.24xlarge, c8g.2xlarge, c8g.48xlarge, c8g.4xlarge, c8g.8xlarge, c8g.large, c8g.medium, c8g.metal-24xl, c8g.metal-48xl, c8g.xlarge, c8gb.12xlarge, c8gb.16xlarge, c8gb.24xlarge, c8gb.2xlarge, c8gb.48xlarge, c8gb.4xlarge, c8gb.8xlarge, c8gb.large, c8gb.medium, c8gb.metal-24xl, c8gb.metal-48xl, c8gb.xlarge, c8gd.12xlarge, c8gd.16xlarge, c8gd.24xlarge, c8gd.2xlarge, c8gd.48xlarge, c8gd.4xlarge, c8gd.8xlarge, c8gd.large, c8gd.medium, c8gd.metal-24xl, c8gd.metal-48xl, c8gd.xlarge, c8gn.12xlarge, c8gn.16xlarge, c8gn.24xlarge, c8gn.2xlarge, c8gn.48xlarge, c8gn.4xlarge, c8gn.8xlarge, c8gn.large, c8gn.medium, c8gn.metal-24xl, c8gn.metal-48xl, c8gn.xlarge, c8i-flex.12xlarge, c8i-flex.16xlarge, c8i-flex.2xlarge, c8i-flex.4xlarge, c8i-flex.8xlarge, c8i-flex.large, c8i-flex.xlarge, c8i.12xlarge, c8i.16xlarge, c8i.24xlarge, c8i.2xlarge, c8i.32xlarge, c8i.48xlarge, c8i.4xlarge, c8i.8xlarge, c8i.96xlarge, c8i.large, c8i.metal-48xl, c8i.metal-96xl, c8i.xlarge, c8id.12xlarge, c8id.16xlarge, c8id.24xlarge, c8id.2xlarge, c8id.32xlarge, c8id.48xlarge, c8id.4xlarge, c8id.8xlarge, c8id.96xlarge, c8id.large, c8id.metal-48xl, c8id.metal-96xl, c8id.xlarge, cc1.4xlarge, cc2.8xlarge, cg1.4xlarge, cr1.8xlarge, d2.2xlarge, d2.4xlarge, d2.8xlarge, d2.xlarge, d3.2xlarge, d3.4xlarge, d3.8xlarge, d3.xlarge, d3en.12xlarge, d3en.2xlarge, d3en.4xlarge, d3en.6xlarge, d3en.8xlarge, d3en.xlarge, dl1.24xlarge, dl2q.24xlarge, f1.16xlarge, f1.2xlarge, f1.4xlarge, f2.12xlarge, f2.48xlarge, f2.6xlarge, g2.2xlarge, g2.8xlarge, g3.16xlarge, g3.4xlarge, g3.8xlarge, g3s.xlarge, g4ad.16xlarge, g4ad.2xlarge, g4ad.4xlarge, g4ad.8xlarge, g4ad.xlarge, g4dn.12xlarge, g4dn.16xlarge, g4dn.2xlarge, g4dn.4xlarge, g4dn.8xlarge, g4dn.metal, g4dn.xlarge, g5.12xlarge, g5.16xlarge, g5.24xlarge, g5.2xlarge, g5.48xlarge, g5.4xlarge, g5.8xlarge, g5.xlarge, g5g.16xlarge, g5g.2xlarge, g5g.4xlarge, g5g.8xlarge, g5g.metal, g5g.xlarge, g6.12xlarge, g6.16xlarge, g6.24xlarge, g6.2xlarge, g6.48xlarge, g6.4xlarge, g6.8xlarge, g6.xlarge, g6e.12xlarge, g6e.16xlarge, g6e.24xlarge, g6e.2xlarge, g6e.48xlarge, g6e.4xlarge, g6e.8xlarge, g6e.xlarge, g6f.2xlarge, g6f.4xlarge, g6f.large, g6f.xlarge, g7e.12xlarge, g7e.24xlarge, g7e.2xlarge, g7e.48xlarge, g7e.4xlarge, g7e.8xlarge, gr6.4xlarge, gr6.8xlarge, gr6f.4xlarge, h1.16xlarge, h1.2xlarge, h1.4xlarge, h1.8xlarge, hi1.4xlarge, hpc6a.48xlarge, hpc6id.32xlarge, hpc7a.12xlarge, hpc7a.24xlarge, hpc7a.48xlarge, hpc7a.96xlarge, hpc7g.16xlarge, hpc7g.4xlarge, hpc7g.8xlarge, hpc8a.96xlarge, hs1.8xlarge, i2.2xlarge, i2.4xlarge, i2.8xlarge, i2.xlarge, i3.16xlarge, i3.2xlarge, i3.4xlarge, i3.8xlarge, i3.large, i3.metal, i3.xlarge, i3en.12xlarge, i3en.24xlarge, i3en.2xlarge, i3en.3xlarge, i3en.6xlarge, i3en.large, i3en.metal, i3en.xlarge, i4g.16xlarge, i4g.2xlarge, i4g.4xlarge, i4g.8xlarge, i4g.large, i4g.xlarge, i4i.12xlarge, i4i.16xlarge, i4i.24xlarge, i4i.2xlarge, i4i.32xlarge, i4i.4xlarge, i4i.8xlarge, i4i.large, i4i.metal, i4i.xlarge, i7i.12xlarge, i7i.16xlarge, i7i.24xlarge, i7i.2xlarge, i7i.48xlarge, i7i.4xlarge, i7i.8xlarge, i7i.large, i7i.metal-24xl, i7i.metal-48xl, i7i.xlarge, i7ie.12xlarge, i7ie.18xlarge, i7ie.24xlarge, i7ie.2xlarge, i7ie.3xlarge, i7ie.48xlarge, i7ie.6xlarge, i7ie.large, i7ie.metal-24xl, i7ie.metal-48xl, i7ie.xlarge, i8g.12xlarge, i8g.16xlarge, i8g.24xlarge, i8g.2xlarge, i8g.48xlarge, i8g.4xlarge, i8g.8xlarge, i8g.large, i8g.metal-24xl, i8g.xlarge, i8ge.12xlarge, i8ge.18xlarge, i8ge.24xlarge, i8ge.2xlarge, i8ge.3xlarge, i8ge.48xlarge, i8ge.6xlarge, i8ge.large, i8ge.metal-24xl, i8ge.metal-48xl, i8ge.xlarge, im4gn.16xlarge, im4gn.2xlarge, im4gn.4xlarge, im4gn.8xlarge, im4gn.large, im4gn.xlarge, inf1.24xlarge, inf1.2xlarge, inf1.6xlarge, inf1.xlarge, inf2.24xlarge, inf2.48xlarge, inf2.8xlarge, inf2.xlarge, is4gen.2xlarge, is4gen.4xlarge, is4gen.8xlarge, is4gen.large, is4gen.medium, is4gen.xlarge, m1.large, m1.medium, m1.small, m1.xlarge, m2.2xlarge, m2.4xlarge, m2.xlarge, m3.2xlarge, m3.large, m3.medium, m3.xlarge, m4.10xlarge, m4.16xlarge, m4.2xlarge, m4.4xlarge, m4.large, m4.xlarge, m5.12xlarge, m5.16xlarge, m5.24xlarge, m5.2xlarge, m5.4xlarge, m5.8xlarge, m5.large, m5.metal, m5.xlarge, m5a.12xlarge, m5a.16xlarge, m5a.24xlarge, m5a.2xlarge, m5a.4xlarge, m5a.8xlarge, m5a.large, m5a.xlarge, m5ad.12xlarge, m5ad.16xlarge, m5ad.24xlarge, m5ad.2xlarge, m5ad.4xlarge, m5ad.8xlarge, m5ad.large, m5ad.xlarge, m5d.12xlarge, m5d.16xlarge, m5d.24xlarge, m5d.2xlarge, m5d.4xlarge, m5d.8xlarge, m5d.large, m5d.metal, m5d.xlarge, m5dn.12xlarge, m5dn.16xlarge, m5dn.24xlarge, m5dn.2xlarge, m5dn.4xlarge, m5dn.8xlarge, m5dn.large, m5dn.metal, m5dn.xlarge, m5n.12xlarge, m5n.16xlarge, m5n.24xlarge, m5n.2xlarge, m5n.4xlarge, m5n.8xlarge, m5n.large, m5n.metal, m5n.xlarge, m5zn.12xlarge, m5zn.2xlarge, m5zn.3xlarge, m5zn.6xlarge, m5zn.large, m5zn.metal, m5zn.xlarge, m6a.12xlarge, m6a.16xlarge, m6a.24xlarge, m6a.2xlarge, m6a.32xlarge, m6a.48xlarge, m6a.4xlarge, m6a.8xlarge, m6a.large, m6a.metal, m6a.xlarge, m6g.12xlarge, m6g.16xlarge, m6g.2xlarge, m6g.4xlarge, m6g.8xlarge, m6g.large, m6g.medium, m6g.metal, m6g.xlarge, m6gd.12xlarge, m6gd.16xlarge, m6gd.2xlarge, m6gd.4xlarge, m6gd.8xlarge, m6gd.large, m6gd.medium, m6gd.metal, m6gd.xlarge, m6i.12xlarge, m6i.16xlarge, m6i.24xlarge, m6i.2xlarge, m6i.32xlarge, m6i.4xlarge, m6i.8xlarge, m6i.large, m6i.metal, m6i.xlarge, m6id.12xlarge, m6id.16xlarge, m6id.24xlarge, m6id.2xlarge, m6id.32xlarge, m6id.4xlarge, m6id.8xlarge, m6id.large, m6id.metal, m6id.xlarge, m6idn.12xlarge, m6idn.16xlarge, m6idn.24xlarge, m6idn.2xlarge, m6idn.32xlarge, m6idn.4xlarge, m6idn.8xlarge, m6idn.large, m6idn.metal, m6idn.xlarge, m6in.12xlarge, m6in.16xlarge, m6in.24xlarge, m6in.2xlarge, m6in.32xlarge, m6in.4xlarge, m6in.8xlarge, m6in.large, m6in.metal, m6in.xlarge, m7a.12xlarge, m7a.16xlarge, m7a.24xlarge, m7a.2xlarge, m7a.32xlarge, m7a.48xlarge, m7a.4xlarge, m7a.8xlarge, m7a.large, m7a.medium, m7a.metal-48xl, m7a.xlarge, m7g.12xlarge, m7g.16xlarge, m7g.2xlarge, m7g.4xlarge, m7g.8xlarge, m7g.large, m7g.medium, m7g.metal, m7g.xlarge, m7gd.12xlarge, m7gd.16xlarge, m7gd.2xlarge, m7gd.4xlarge, m7gd.8xlarge, m7gd.large, m7gd.medium, m7gd.metal, m7gd.xlarge, m7i-flex.12xlarge, m7i-flex.16xlarge, m7i-flex.2xlarge, m7i-flex.4xlarge, m7i-flex.8xlarge, m7i-flex.large, m7i-flex.xlarge, m7i.12xlarge, m7i.16xlarge, m7i.24xlarge, m7i.2xlarge, m7i.48xlarge, m7i.4xlarge, m7i.8xlarge, m7i.large, m7i.metal-24xl, m7i.metal-48xl, m7i.xlarge, m8a.12xlarge, m8a.16xlarge, m8a.24xlarge, m8a.2xlarge, m8a.48xlarge, m8a.4xlarge, m8a.8xlarge, m8a.large, m8a.medium, m8a.metal-24xl, m8a.metal-48xl, m8a.xlarge, m8azn.12xlarge, m8azn.24xlarge, m8azn.3xlarge, m8azn.6xlarge, m8azn.large, m8azn.medium, m8azn.metal-12xl, m8azn.metal-24xl, m8azn.xlarge, m8g.12xlarge, m8g.16xlarge, m8g.24xlarge, m8g.2xlarge, m8g.48xlarge, m8g.4xlarge, m8g.8xlarge, m8g.large, m8g.medium, m8g.metal-24xl, m8g.metal-48xl, m8g.xlarge, m8gb.12xlarge, m8gb.16xlarge, m8gb.24xlarge, m8gb.2xlarge, m8gb.48xlarge, m8gb.4xlarge, m8gb.8xlarge, m8gb.large, m8gb.medium, m8gb.metal-24xl, m8gb.metal-48xl, m8gb.xlarge, m8gd.12xlarge, m8gd.16xlarge, m8gd.24xlarge, m8gd.2xlarge, m8gd.48xlarge, m8gd.4xlarge, m8gd.8xlarge, m8gd.large, m8gd.medium, m8gd.metal-24xl, m8gd.metal-48xl, m8gd.xlarge, m8gn.12xlarge, m8gn.16xlarge, m8gn.24xlarge, m8gn.2xlarge, m8gn.48xlarge, m8gn.4xlarge, m8gn.8xlarge, m8gn.large, m8gn.medium, m8gn.metal-24xl, m8gn.metal-48xl, m8gn.xlarge, m8i-flex.12xlarge, m8i-flex.16xlarge, m8i-flex.2xlarge, m8i-flex.4xlarge, m8i-flex.8xlarge, m8i-flex.large, m8i-flex.xlarge, m8i.12xlarge, m8i.16xlarge, m8i.24xlarge, m8i.2xlarge, m8i.32xlarge, m8i.48xlarge, m8i.4xlarge, m8i.8xlarge, m8i.96xlarge, m8i.large, m8i.metal-48xl, m8i.metal-96xl, m8i.xlarge, m8id.12xlarge, m8id.16xlarge, m8id.24xlarge, m8id.2xlarge, m8id.32xlarge, m8id.48xlarge, m8id.4xlarge, m8id.8xlarge, m8id.96xlarge, m8id.large, m8id.metal-48xl, m8id.metal-96xl, m8id.xlarge, mac-m4.metal, mac-m4max.metal, mac-m4pro.metal, mac1.metal, mac2-m1ultra.metal, mac2-m2.metal, mac2-m2pro.metal, mac2.metal, p2.16xlarge, p2.8xlarge, p2.xlarge, p3.16xlarge, p3.2xlarge, p3.8xlarge, p3dn.24xlarge, p4d.24xlarge, p4de.24xlarge, p5.48xlarge, p5.4xlarge, p5e.48xlarge, p5en.48xlarge, p6-b200.48xlarge, p6-b300.48xlarge, p6e-gb200.36xlarge, r3.2xlarge, r3.4xlarge, r3.8xlarge, r3.large, r3.xlarge, r4.16xlarge, r4.2xlarge, r4.4xlarge, r4.8xlarge, r4.large, r4.xlarge, r5.12xlarge, r5.16xlarge, r5.24xlarge, r5.2xlarge, r5.4xlarge, r5.8xlarge, r5.large, r5.metal, r5.xlarge, r5a.12xlarge, r5a.16xlarge, r5a.24xlarge, r5a.2xlarge, r5a.4xlarge, r5a.8xlarge, r5a.large, r5a.xlarge, r5ad.12xlarge, r5ad.16xlarge, r5ad.24xlarge, r5ad.2xlarge, r5ad.4xlarge, r5ad.8xlarge, r5ad.large, r5ad.xlarge, r5b.12xlarge, r5b.16xlarge, r5b.24xlarge, r5b.2xlarge, r5b.4xlarge, r5b.8xlarge, r5b.large, r5b.metal, r5b.xlarge, r5d.12xlarge, r5d.16xlarge, r5d.24xlarge, r5d.2xlarge, r5d.4xlarge, r5d.8xlarge, r5d.large, r5d.metal, r5d.xlarge, r5dn.12xlarge, r5dn.16xlarge, r5dn.24xlarge, r5dn.2xlarge, r5dn.4xlarge, r5dn.8xlarge, r5dn.large, r5dn.metal, r5dn.xlarge, r5n.12xlarge, r5n.16xlarge, r5n.24xlarge, r5n.2xlarge, r5n.4xlarge, r5n.8xlarge, r5n.large, r5n.metal, r5n.xlarge, r6a.12xlarge, r6a.16xlarge, r6a.24xlarge, r6a.2xlarge, r6a.32xlarge, r6a.48xlarge, r6a.4xlarge, r6a.8xlarge, r6a.large, r6a.metal, r6a.xlarge, r6g.12xlarge, r6g.16xlarge, r6g.2xlarge, r6g.4xlarge, r6g.8xlarge, r6g.large, r6g.medium, r6g.metal, r6g.xlarge, r6gd.12xlarge, r6gd.16xlarge, r6gd.2xlarge, r6gd.4xlarge, r6gd.8xlarge, r6gd.large, r6gd.medium, r6gd.metal, r6gd.xlarge, r6i.12xlarge, r6i.16xlarge, r6i.24xlarge, r6i.2xlarge, r6i.32xlarge, r6i.4xlarge, r6i.8xlarge, r6i.large, r6i.metal, r6i.xlarge, r6id.12xlarge, r6id.16xlarge, r6id.24xlarge, r6id.2xlarge, r6id.32xlarge, r6id.4xlarge, r6id.8xlarge, r6id.large, r6id.metal, r6id.xlarge, r6idn.12xlarge, r6idn.16xlarge, r6idn.24xlarge, r6idn.2xlarge, r6idn.32xlarge, r6idn.4xlarge, r6idn.8xlarge, r6idn.large, r6idn.metal, r6idn.xlarge, r6in.12xlarge, r6in.16xlarge, r6in.24xlarge, r6in.2xlarge, r6in.32xlarge, r6in.4xlarge, r6in.8xlarge, r6in.large, r6in.metal, r6in.xlarge, r7a.12xlarge, r7a.16xlarge, r7a.24xlarge, r7a.2xlarge, r7a.32xlarge, r7a.48xlarge, r7a.4xlarge, r7a.8xlarge, r7a.large, r7a.medium, r7a.metal-48xl, r7a.xlarge, r7g.12xlarge, r7g.16xlarge, r7g.2xlarge, r7g.4xlarge, r7g.8xlarge, r7g.large, r7g.medium, r7g.metal, r7g.xlarge, r7gd.12xlarge, r7gd.16xlarge, r7gd.2xlarge, r7gd.4xlarge, r7gd.8xlarge, r7gd.large, r7gd.medium, r7gd.metal, r7gd.xlarge, r7i.12xlarge, r7i.16xlarge, r7i.24xlarge, r7i.2xlarge, r7i.48xlarge, r7i.4xlarge, r7i.8xlarge, r7i.large, r7i.metal-24xl, r7i.metal-48xl, r7i.xlarge, r7iz.12xlarge, r7iz.16xlarge, r7iz.2xlarge, r7iz.32xlarge, r7iz.4xlarge, r7iz.8xlarge, r7iz.large, r7iz.metal-16xl, r7iz.metal-32xl, r7iz.xlarge, r8a.12xlarge, r8a.16xlarge, r8a.24xlarge, r8a.2xlarge, r8a.48xlarge, r8a.4xlarge, r8a.8xlarge, r8a.large, r8a.medium, r8a.metal-24xl, r8a.metal-48xl, r8a.xlarge, r8g.12xlarge, r8g.16xlarge, r8g.24xlarge, r8g.2xlarge, r8g.48xlarge, r8g.4xlarge, r8g.8xlarge, r8g.large, r8g.medium, r8g.metal-24xl, r8g.metal-48xl, r8g.xlarge, r8gb.12xlarge, r8gb.16xlarge, r8gb.24xlarge, r8gb.2xlarge, r8gb.4xlarge, r8gb.8xlarge, r8gb.large, r8gb.medium, r8gb.metal-24xl, r8gb.xlarge, r8gd.12xlarge, r8gd.16xlarge, r8gd.24xlarge, r8gd.2xlarge, r8gd.48xlarge, r8gd.4xlarge, r8gd.8xlarge, r8gd.large, r8gd.medium, r8gd.metal-24xl, r8gd.metal-48xl, r8gd.xlarge, r8gn.12xlarge, r8gn.16xlarge, r8gn.24xlarge, r8gn.2xlarge, r8gn.48xlarge, r8gn.4xlarge, r8gn.8xlarge, r8gn.large, r8gn.medium, r8gn.metal-24xl, r8gn.metal-48xl, r8gn.xlarge, r8i-flex.12xlarge, r8i-flex.16xlarge, r8i-flex.2xlarge, r8i-flex.4xlarge, r8i-flex.8xlarge, r8i-flex.large, r8i-flex.xlarge, r8i.12xlarge, r8i.16xlarge, r8i.24xlarge, r8i.2xlarge, r8i.32xlarge, r8i.48xlarge, r8i.4xlarge, r8i.8xlarge, r8i.96xlarge, r8i.large, r8i.metal-48xl, r8i.metal-96xl, r8i.xlarge, r8id.12xlarge, r8id.16xlarge, r8id.24xlarge, r8id.2xlarge, r8id.32xlarge, r8id.48xlarge, r8id.4xlarge, r8id.8xlarge, r8id.96xlarge, r8id.large, r8id.metal-48xl, r8id.metal-96xl, r8id.xlarge, t1.micro, t2.2xlarge, t2.large, t2.medium, t2.micro, t2.nano, t2.small, t2.xlarge, t3.2xlarge, t3.large, t3.medium, t3.micro, t3.nano, t3.small, t3.xlarge, t3a.2xlarge, t3a.large, t3a.medium, t3a.micro, t3a.nano, t3a.small, t3a.xlarge, t4g.2xlarge, t4g.large, t4g.medium, t4g.micro, t4g.nano, t4g.small, t4g.xlarge, trn1.2xlarge, trn1.32xlarge, trn1n.32xlarge, trn2.3xlarge, trn2.48xlarge, u-12tb1.112xlarge, u-12tb1.metal, u-18tb1.112xlarge, u-18tb1.metal, u-24tb1.112xlarge, u-24tb1.metal, u-3tb1.56xlarge, u-6tb1.112xlarge, u-6tb1.56xlarge, u-6tb1.metal, u-9tb1.112xlarge, u-9tb1.metal, u7i-12tb.224xlarge, u7i-6tb.112xlarge, u7i-8tb.112xlarge, u7ib-12tb.224xlarge, u7in-16tb.224xlarge, u7in-24tb.224xlarge, u7in-32tb.224xlarge, u7inh-32tb.480xlarge, vt1.24xlarge, vt1.3xlarge, vt1.6xlarge, x1.16xlarge, x1.32xlarge, x1e.16xlarge, x1e.2xlarge, x1e.32xlarge, x1e.4xlarge, x1e.8xlarge, x1e.xlarge, x2gd.12xlarge, x2gd.16xlarge, x2gd.2xlarge, x2gd.4xlarge, x2gd.8xlarge, x2gd.large, x2gd.medium, x2gd.metal, x2gd.xlarge, x2idn.16xlarge, x2idn.24xlarge, x2idn.32xlarge, x2idn.metal, x2iedn.16xlarge, x2iedn.24xlarge, x2iedn.2xlarge, x2iedn.32xlarge, x2iedn.4xlarge, x2iedn.8xlarge, x2iedn.metal, x2iedn.xlarge, x2iezn.12xlarge, x2iezn.2xlarge, x2iezn.4xlarge, x2iezn.6xlarge, x2iezn.8xlarge, x2iezn.metal, x8aedz.12xlarge, x8aedz.24xlarge, x8aedz.3xlarge, x8aedz.6xlarge, x8aedz.large, x8aedz.metal-12xl, x8aedz.metal-24xl, x8aedz.xlarge, x8g.12xlarge, x8g.16xlarge, x8g.24xlarge, x8g.2xlarge, x8g.48xlarge, x8g.4xlarge, x8g.8xlarge, x8g.large, x8g.medium, x8g.metal-24xl, x8g.metal-48xl, x8g.xlarge, x8i.12xlarge, x8i.16xlarge, x8i.24xlarge, x8i.2xlarge, x8i.32xlarge, x8i.48xlarge, x8i.4xlarge, x8i.64xlarge, x8i.8xlarge, x8i.96xlarge, x8i.large, x8i.metal-48xl, x8i.metal-96xl, x8i.xlarge, z1d.12xlarge, z1d.2xlarge, z1d.3xlarge, z1d.6xlarge, z1d.large, z1d.metal, z1d.xlarge;MetadataOptions.HttpEndpoint=disabled, enabled;MetadataOptions.HttpProtocolIpv6=disabled, enabled;MetadataOptions.HttpPutResponseHopLimit:1 to 64;MetadataOptions.HttpTokens=optional, required;MetadataOptions.InstanceMetadataTags=disabled, enabled;PrivateDnsNameOptions.HostnameType=ip-name, resource-name
AWS::EC2::InstanceConnectEndpoint
ClientToken PreserveClientIp SecurityGroupIds SubnetId Tags
SubnetId
AvailabilityZone AvailabilityZoneId CreatedAt Id InstanceConnectEndpointArn NetworkInterfaceIds OwnerId PublicDnsNames State StateMessage VpcId

AWS::EC2::InternetGateway
Tags

InternetGatewayId

AWS::EC2::IpPoolRouteTableAssociation
PublicIpv4Pool RouteTableId
PublicIpv4Pool RouteTableId
AssociationId

AWS::EC2::KeyPair
KeyFormat KeyName KeyType PublicKeyMaterial Tags
KeyName
KeyFingerprint KeyPairId
KeyFormat=pem, ppk;KeyType=ed25519, rsa
AWS::EC2::LaunchTemplate
LaunchTemplateData LaunchTemplateName TagSpecifications VersionDescription
LaunchTemplateData
DefaultVersionNumber LatestVersionNumber LaunchTemplateId
LaunchTemplateData.CapacityReservationSpecification.CapacityReservationPreference=capacity-reservations-only, none, open;LaunchTemplateData.CpuOptions.AmdSevSnp=disabled, enabled;LaunchTemplateData.InstanceInitiatedShutdownBehavior=stop, terminate;LaunchTemplateData.InstanceMarketOptions.MarketType=capacity-block, interruptible-capacity-reservation, spot;LaunchTemplateData.InstanceRequirements.AcceleratorManufacturers[]=amazon-web-services, amd, habana, nvidia, xilinx;LaunchTemplateData.InstanceRequirements.AcceleratorNames[]=a100, a10g, gaudi-hl-205, h100, inferentia, inferentia2, k520, k80, l4, l40s, m60, radeon-pro-v520, t4, t4g, trainium, trainium2, u30, v100, vu9p;LaunchTemplateData.InstanceRequirements.AcceleratorTypes[]=fpga, gpu, inference, media;LaunchTemplateData.InstanceRequirements.BareMetal=excluded, included, required;LaunchTemplateData.InstanceRequirements.BurstablePerformance=excluded, included, required;LaunchTemplateData.InstanceRequirements.CpuManufacturers[]=amazon-web-services, amd, apple, intel;LaunchTemplateData.InstanceRequirements.InstanceGenerations[]=current, previous;LaunchTemplateData.InstanceRequirements.LocalStorage=excluded, included, required;LaunchTemplateData.InstanceRequirements.LocalStorageTypes[]=hdd, ssd;LaunchTemplateData.InstanceType=a1.2xlarge, a1.4xlarge, a1.large, a1.medium, a1.metal, a1.xlarge, c1.medium, c1.xlarge, c3.2xlarge, c3.4xlarge, c3.8xlarge, c3.large, c3.xlarge, c4.2xlarge, c4.4xlarge, c4.8xlarge, c4.large, c4.xlarge, c5.12xlarge, c5.18xlarge, c5.24xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.large, c5.metal, c5.xlarge, c5a.12xlarge, c5a.16xlarge, c5a.24xlarge, c5a.2xlarge, c5a.4xlarge, c5a.8xlarge, c5a.large, c5a.xlarge, c5ad.12xlarge, c5ad.16xlarge, c5ad.24xlarge, c5ad.2xlarge, c5ad.4xlarge, c5ad.8xlarge, c5ad.large, c5ad.xlarge, c5d.12xlarge, c5d.18xlarge, c5d.24xlarge, c5d.2xlarge, c5d.4xlarge, c5d.9xlarge, c5d.large, c5d.metal, c5d.xlarge, c5n.18xlarge, c5n.2xlarge, c5n.4xlarge, c5n.9xlarge, c5n.large, c5n.metal, c5n.xlarge, c6a.12xlarge, c6a.16xlarge, c6a.24xlarge, c6a.2xlarge, c6a.32xlarge, c6a.48xlarge, c6a.4xlarge, c6a.8xlarge, c6a.large, c6a.metal, c6a.xlarge, c6g.12xlarge, c6g.16xlarge, c6g.2xlarge, c6g.4xlarge, c6g.8xlarge, c6g.large, c6g.medium, c6g.metal, c6g.xlarge, c6gd.12xlarge, c6gd.16xlarge, c6gd.2xlarge, c6gd.4xlarge, c6gd.8xlarge, c6gd.large, c6gd.medium, c6gd.metal, c6gd.xlarge, c6gn.12xlarge, c6gn.16xlarge, c6gn.2xlarge, c6gn.4xlarge, c6gn.8xlarge, c6gn.large, c6gn.medium, c6gn.xlarge, c6i.12xlarge, c6i.16xlarge, c6i.24xlarge, c6i.2xlarge, c6i.32xlarge, c6i.4xlarge, c6i.8xlarge, c6i.large, c6i.metal, c6i.xlarge, c6id.12xlarge, c6id.16xlarge, c6id.24xlarge, c6id.2xlarge, c6id.32xlarge, c6id.4xlarge, c6id.8xlarge, c6id.large, c6id.metal, c6id.xlarge, c6in.12xlarge, c6in.16xlarge, c6in.24xlarge, c6in.2xlarge, c6in.32xlarge, c6in.4xlarge, c6in.8xlarge, c6in.large, c6in.metal, c6in.xlarge, c7a.12xlarge, c7a.16xlarge, c7a.24xlarge, c7a.2xlarge, c7a.32xlarge, c7a.48xlarge, c7a.4xlarge, c7a.8xlarge, c7a.large, c7a.medium, c7a.metal-48xl, c7a.xlarge, c7g.12xlarge, c7g.16xlarge, c7g.2xlarge, c7g.4xlarge, c7g.8xlarge, c7g.large, c7g.medium, c7g.metal, c7g.xlarge, c7gd.12xlarge, c7gd.16xlarge, c7gd.2xlarge, c7gd.4xlarge, c7gd.8xlarge, c7gd.large, c7gd.medium, c7gd.metal, c7gd.xlarge, c7gn.12xlarge, c7gn.16xlarge, c7gn.2xlarge, c7gn.4xlarge, c7gn.8xlarge, c7gn.large, c7gn.medium, c7gn.metal, c7gn.xlarge, c7i-flex.12xlarge, c7i-flex.16xlarge, c7i-flex.2xlarge, c7i-flex.4xlarge, c7i-flex.8xlarge, c7i-flex.large, c7i-flex.xlarge, c7i.12xlarge, c7i.16xlarge, c7i.24xlarge, c7i.2xlarge, c7i.48xlarge, c7i.4xlarge, c7i.8xlarge, c7i.large, c7i.metal-24xl, c7i.metal-48xl, c7i.xlarge, c8a.12xlarge, c8a.16xlarge, c8a.24xlarge, c8a.2xlarge, c8a.48xlarge, c8a.4xlarge, c8a.8xlarge, c8a.large, c8a.medium, c8a.metal-24xl, c8a.metal-48xl, c8a.xlarge, c8g.12xlarge, c8g.16xlarge, c8g.24xlarge, c8g.2xlarge, c8g.48xlarge, c8g.4xlarge, c8g.8xlarge, c8g.large, c8g.medium, c8g.metal-24xl, c8g.metal-48xl, c8g.xlarge, c8gb.12xlarge, c8gb.16xlarge, c8gb.24xlarge, c8gb.2xlarge, c8gb.48xlarge, c8gb.4xlarge, c8gb.8xlarge, c8gb.large, c8gb.medium, c8gb.metal-24xl, c8gb.metal-48xl, c8gb.xlarge, c8gd.12xlarge, c8gd.16xlarge, c8gd.24xlarge, c8gd.2xlarge, c8gd.48xlarge, c8gd.4xlarge, c8gd.8xlarge, c8gd.large, c8gd.medium, c8gd.metal-24xl, c8gd.metal-48xl, c8gd.xlarge, c8gn.12xlarge, c8gn.16xlarge, c8gn.24xlarge, c8gn.2xlarge, c8gn.48xlarge, c8gn.4xlarge, c8gn.8xlarge, c8gn.large, c8gn.medium, c8gn.metal-24xl, c8gn.metal-48xl, c8gn.xlarge, c8i-flex.12xlarge, c8i-flex.16xlarge, c8i-flex.2xlarge, c8i-flex.4xlarge, c8i-flex.8xlarge, c8i-flex.large, c8i-flex.xlarge, c8i.12xlarge, c8i.16xlarge, c8i.24xlarge, c8i.2xlarge, c8i.32xlarge, c8i.48xlarge, c8i.4xlarge, c8i.8xlarge, c8i.96xlarge, c8i.large, c8i.metal-48xl, c8i.metal-96xl, c8i.xlarge, c8id.12xlarge, c8id.16xlarge, c8id.24xlarge, c8id.2xlarge, c8id.32xlarge, c8id.48xlarge, c8id.4xlarge, c8id.8xlarge, c8id.96xlarge, c8id.large, c8id.metal-48xl, c8id.metal-96xl, c8id.xlarge, cc1.4xlarge, cc2.8xlarge, cg1.4xlarge, cr1.8xlarge, d2.2xlarge, d2.4xlarge, d2.8xlarge, d2.xlarge, d3.2xlarge, d3.4xlarge, d3.8xlarge, d3.xlarge, d3en.12xlarge, d3en.2xlarge, d3en.4xlarge, d3en.6xlarge, d3en.8xlarge, d3en.xlarge, dl1.24xlarge, dl2q.24xlarge, f1.16xlarge, f1.2xlarge, f1.4xlarge, f2.12xlarge, f2.48xlarge, f2.6xlarge, g2.2xlarge, g2.8xlarge, g3.16xlarge, g3.4xlarge, g3.8xlarge, g3s.xlarge, g4ad.16xlarge, g4ad.2xlarge, g4ad.4xlarge, g4ad.8xlarge, g4ad.xlarge, g4dn.12xlarge, g4dn.16xlarge, g4dn.2xlarge, g4dn.4xlarge, g4dn.8xlarge, g4dn.metal, g4dn.xlarge, g5.12xlarge, g5.16xlarge, g5.24xlarge, g5.2xlarge, g5.48xlarge, g5.4xlarge, g5.8xlarge, g5.xlarge, g5g.16xlarge, g5g.2xlarge, g5g.4xlarge, g5g.8xlarge, g5g.metal, g5g.xlarge, g6.12xlarge, g6.16xlarge, g6.24xlarge, g6.2xlarge, g6.48xlarge, g6.4xlarge, g6.8xlarge, g6.xlarge, g6e.12xlarge, g6e.16xlarge, g6e.24xlarge, g6e.2xlarge, g6e.48xlarge, g6e.4xlarge, g6e.8xlarge, g6e.xlarge, g6f.2xlarge, g6f.4xlarge, g6f.large, g6f.xlarge, g7e.12xlarge, g7e.24xlarge, g7e.2xlarge, g7e.48xlarge, g7e.4xlarge, g7e.8xlarge, gr6.4xlarge, gr6.8xlarge, gr6f.4xlarge, h1.16xlarge, h1.2xlarge, h1.4xlarge, h1.8xlarge, hi1.4xlarge, hpc6a.48xlarge, hpc6id.32xlarge, hpc7a.12xlarge, hpc7a.24xlarge, hpc7a.48xlarge, hpc7a.96xlarge, hpc7g.16xlarge, hpc7g.4xlarge, hpc7g.8xlarge, hpc8a.96xlarge, hs1.8xlarge, i2.2xlarge, i2.4xlarge, i2.8xlarge, i2.xlarge, i3.16xlarge, i3.2xlarge, i3.4xlarge, i3.8xlarge, i3.large, i3.metal, i3.xlarge, i3en.12xlarge, i3en.24xlarge, i3en.2xlarge, i3en.3xlarge, i3en.6xlarge, i3en.large, i3en.metal, i3en.xlarge, i4g.16xlarge, i4g.2xlarge, i4g.4xlarge, i4g.8xlarge, i4g.large, i4g.xlarge, i4i.12xlarge, i4i.16xlarge, i4i.24xlarge, i4i.2xlarge, i4i.32xlarge, i4i.4xlarge, i4i.8xlarge, i4i.large, i4i.metal, i4i.xlarge, i7i.12xlarge, i7i.16xlarge, i7i.24xlarge, i7i.2xlarge, i7i.48xlarge, i7i.4xlarge, i7i.8xlarge, i7i.large, i7i.metal-24xl, i7i.metal-48xl, i7i.xlarge, i7ie.12xlarge, i7ie.18xlarge, i7ie.24xlarge, i7ie.2xlarge, i7ie.3xlarge, i7ie.48xlarge, i7ie.6xlarge, i7ie.large, i7ie.metal-24xl, i7ie.metal-48xl, i7ie.xlarge, i8g.12xlarge, i8g.16xlarge, i8g.24xlarge, i8g.2xlarge, i8g.48xlarge, i8g.4xlarge, i8g.8xlarge, i8g.large, i8g.metal-24xl, i8g.xlarge, i8ge.12xlarge, i8ge.18xlarge, i8ge.24xlarge, i8ge.2xlarge, i8ge.3xlarge, i8ge.48xlarge, i8ge.6xlarge, i8ge.large, i8ge.metal-24xl, i8ge.metal-48xl, i8ge.xlarge, im4gn.16xlarge, im4gn.2xlarge, im4gn.4xlarge, im4gn.8xlarge, im4gn.large, im4gn.xlarge, inf1.24xlarge, inf1.2xlarge, inf1.6xlarge, inf1.xlarge, inf2.24xlarge, inf2.48xlarge, inf2.8xlarge, inf2.xlarge, is4gen.2xlarge, is4gen.4xlarge, is4gen.8xlarge, is4gen.large, is4gen.medium, is4gen.xlarge, m1.large, m1.medium, m1.small, m1.xlarge, m2.2xlarge, m2.4xlarge, m2.xlarge, m3.2xlarge, m3.large, m3.medium, m3.xlarge, m4.10xlarge, m4.16xlarge, m4.2xlarge, m4.4xlarge, m4.large, m4.xlarge, m5.12xlarge, m5.16xlarge, m5.24xlarge, m5.2xlarge, m5.4xlarge, m5.8xlarge, m5.large, m5.metal, m5.xlarge, m5a.12xlarge, m5a.16xlarge, m5a.24xlarge, m5a.2xlarge, m5a.4xlarge, m5a.8xlarge, m5a.large, m5a.xlarge, m5ad.12xlarge, m5ad.16xlarge, m5ad.24xlarge, m5ad.2xlarge, m5ad.4xlarge, m5ad.8xlarge, m5ad.large, m5ad.xlarge, m5d.12xlarge, m5d.16xlarge, m5d.24xlarge, m5d.2xlarge, m5d.4xlarge, m5d.8xlarge, m5d.large, m5d.metal, m5d.xlarge, m5dn.12xlarge, m5dn.16xlarge, m5dn.24xlarge, m5dn.2xlarge, m5dn.4xlarge, m5dn.8xlarge, m5dn.large, m5dn.metal, m5dn.xlarge, m5n.12xlarge, m5n.16xlarge, m5n.24xlarge, m5n.2xlarge, m5n.4xlarge, m5n.8xlarge, m5n.large, m5n.metal, m5n.xlarge, m5zn.12xlarge, m5zn.2xlarge, m5zn.3xlarge, m5zn.6xlarge, m5zn.large, m5zn.metal, m5zn.xlarge, m6a.12xlarge, m6a.16xlarge, m6a.24xlarge, m6a.2xlarge, m6a.32xlarge, m6a.48xlarge, m6a.4xlarge, m6a.8xlarge, m6a.large, m6a.metal, m6a.xlarge, m6g.12xlarge, m6g.16xlarge, m6g.2xlarge, m6g.4xlarge, m6g.8xlarge, m6g.large, m6g.medium, m6g.metal, m6g.xlarge, m6gd.12xlarge, m6gd.16xlarge, m6gd.2xlarge, m6gd.4xlarge, m6gd.8xlarge, m6gd.large, m6gd.medium, m6gd.metal, m6gd.xlarge, m6i.12xlarge, m6i.16xlarge, m6i.24xlarge, m6i.2xlarge, m6i.32xlarge, m6i.4xlarge, m6i.8xlarge, m6i.large, m6i.metal, m6i.xlarge, m6id.12xlarge, m6id.16xlarge, m6id.24xlarge, m6id.2xlarge, m6id.32xlarge, m6id.4xlarge, m6id.8xlarge, m6id.large, m6id.metal, m6id.xlarge, m6idn.12xlarge, m6idn.16xlarge, m6idn.24xlarge, m6idn.2xlarge, m6idn.32xlarge, m6idn.4xlarge, m6idn.8xlarge, m6idn.large, m6idn.metal, m6idn.xlarge, m6in.12xlarge, m6in.16xlarge, m6in.24xlarge, m6in.2xlarge, m6in.32xlarge, m6in.4xlarge, m6in.8xlarge, m6in.large, m6in.metal, m6in.xlarge, m7a.12xlarge, m7a.16xlarge, m7a.24xlarge, m7a.2xlarge, m7a.32xlarge, m7a.48xlarge, m7a.4xlarge, m7a.8xlarge, m7a.large, m7a.medium, m7a.metal-48xl, m7a.xlarge, m7g.12xlarge, m7g.16xlarge, m7g.2xlarge, m7g.4xlarge, m7g.8xlarge, m7g.large, m7g.medium, m7g.metal, m7g.xlarge, m7gd.12xlarge, m7gd.16xlarge, m7gd.2xlarge, m7gd.4xlarge, m7gd.8xlarge, m7gd.large, m7gd.medium, m7gd.metal, m7gd.xlarge, m7i-flex.12xlarge, m7i-flex.16xlarge, m7i-flex.2xlarge, m7i-flex.4xlarge, m7i-flex.8xlarge, m7i-flex.large, m7i-flex.xlarge, m7i.12xlarge, m7i.16xlarge, m7i.24xlarge, m7i.2xlarge, m7i.48xlarge, m7i.4xlarge, m7i.8xlarge, m7i.large, m7i.metal-24xl, m7i.metal-48xl, m7i.xlarge, m8a.12xlarge, m8a.16xlarge, m8a.24xlarge, m8a.2xlarge, m8a.48xlarge, m8a.4xlarge, m8a.8xlarge, m8a.large, m8a.medium, m8a.metal-24xl, m8a.metal-48xl, m8a.xlarge, m8azn.12xlarge, m8azn.24xlarge, m8azn.3xlarge, m8azn.6xlarge, m8azn.large, m8azn.medium, m8azn.metal-12xl, m8azn.metal-24xl, m8azn.xlarge, m8g.12xlarge, m8g.16xlarge, m8g.24xlarge, m8g.2xlarge, m8g.48xlarge, m8g.4xlarge, m8g.8xlarge, m8g.large, m8g.medium, m8g.metal-24xl, m8g.metal-48xl, m8g.xlarge, m8gb.12xlarge, m8gb.16xlarge, m8gb.24xlarge, m8gb.2xlarge, m8gb.48xlarge, m8gb.4xlarge, m8gb.8xlarge, m8gb.large, m8gb.medium, m8gb.metal-24xl, m8gb.metal-48xl, m8gb.xlarge, m8gd.12xlarge, m8gd.16xlarge, m8gd.24xlarge, m8gd.2xlarge, m8gd.48xlarge, m8gd.4xlarge, m8gd.8xlarge, m8gd.large, m8gd.medium, m8gd.metal-24xl, m8gd.metal-48xl, m8gd.xlarge, m8gn.12xlarge, m8gn.16xlarge, m8gn.24xlarge, m8gn.2xlarge, m8gn.48xlarge, m8gn.4xlarge, m8gn.8xlarge, m8gn.large, m8gn.medium, m8gn.metal-24xl, m8gn.metal-48xl, m8gn.xlarge, m8i-flex.12xlarge, m8i-flex.16xlarge, m8i-flex.2xlarge, m8i-flex.4xlarge, m8i-flex.8xlarge, m8i-flex.large, m8i-flex.xlarge, m8i.12xlarge, m8i.16xlarge, m8i.24xlarge, m8i.2xlarge, m8i.32xlarge, m8i.48xlarge, m8i.4xlarge, m8i.8xlarge, m8i.96xlarge, m8i.large, m8i.metal-48xl, m8i.metal-96xl, m8i.xlarge, m8id.12xlarge, m8id.16xlarge, m8id.24xlarge, m8id.2xlarge, m8id.32xlarge, m8id.48xlarge, m8id.4xlarge, m8id.8xlarge, m8id.96xlarge, m8id.large, m8id.metal-48xl, m8id.metal-96xl, m8id.xlarge, mac-m4.metal, mac-m4max.metal, mac-m4pro.metal, mac1.metal, mac2-m1ultra.metal, mac2-m2.metal, mac2-m2pro.metal, mac2.metal, p2.16xlarge, p2.8xlarge, p2.xlarge, p3.16xlarge, p3.2xlarge, p3.8xlarge, p3dn.24xlarge, p4d.24xlarge, p4de.24xlarge, p5.48xlarge, p5.4xlarge, p5e.48xlarge, p5en.48xlarge, p6-b200.48xlarge, p6-b300.48xlarge, p6e-gb200.36xlarge, r3.2xlarge, r3.4xlarge, r3.8xlarge, r3.large, r3.xlarge, r4.16xlarge, r4.2xlarge, r4.4xlarge, r4.8xlarge, r4.large, r4.xlarge, r5.12xlarge, r5.16xlarge, r5.24xlarge, r5.2xlarge, r5.4xlarge, r5.8xlarge, r5.large, r5.metal, r5.xlarge, r5a.12xlarge, r5a.16xlarge, r5a.24xlarge, r5a.2xlarge, r5a.4xlarge, r5a.8xlarge, r5a.large, r5a.xlarge, r5ad.12xlarge, r5ad.16xlarge, r5ad.24xlarge, r5ad.2xlarge, r5ad.4xlarge, r5ad.8xlarge, r5ad.large, r5ad.xlarge, r5b.12xlarge, r5b.16xlarge, r5b.24xlarge, r5b.2xlarge, r5b.4xlarge, r5b.8xlarge, r5b.large, r5b.metal, r5b.xlarge, r5d.12xlarge, r5d.16xlarge, r5d.24xlarge, r5d.2xlarge, r5d.4xlarge, r5d.8xlarge, r5d.large, r5d.metal, r5d.xlarge, r5dn.12xlarge, r5dn.16xlarge, r5dn.24xlarge, r5dn.2xlarge, r5dn.4xlarge, r5dn.8xlarge, r5dn.large, r5dn.metal, r5dn.xlarge, r5n.12xlarge, r5n.16xlarge, r5n.24xlarge, r5n.2xlarge, r5n.4xlarge, r5n.8xlarge, r5n.large, r5n.metal, r5n.xlarge, r6a.12xlarge, r6a.16xlarge, r6a.24xlarge, r6a.2xlarge, r6a.32xlarge, r6a.48xlarge, r6a.4xlarge, r6a.8xlarge, r6a.large, r6a.metal, r6a.xlarge, r6g.12xlarge, r6g.16xlarge, r6g.2xlarge, r6g.4xlarge, r6g.8xlarge, r6g.large, r6g.medium, r6g.metal, r6g.xlarge, r6gd.12xlarge, r6gd.16xlarge, r6gd.2xlarge, r6gd.4xlarge, r6gd.8xlarge, r6gd.large, r6gd.medium, r6gd.metal, r6gd.xlarge, r6i.12xlarge, r6i.16xlarge, r6i.24xlarge, r6i.2xlarge, r6i.32xlarge, r6i.4xlarge, r6i.8xlarge, r6i.large, r6i.metal, r6i.xlarge, r6id.12xlarge, r6id.16xlarge, r6id.24xlarge, r6id.2xlarge, r6id.32xlarge, r6id.4xlarge, r6id.8xlarge, r6id.large, r6id.metal, r6id.xlarge, r6idn.12xlarge, r6idn.16xlarge, r6idn.24xlarge, r6idn.2xlarge, r6idn.32xlarge, r6idn.4xlarge, r6idn.8xlarge, r6idn.large, r6idn.metal, r6idn.xlarge, r6in.12xlarge, r6in.16xlarge, r6in.24xlarge, r6in.2xlarge, r6in.32xlarge, r6in.4xlarge, r6in.8xlarge, r6in.large, r6in.metal, r6in.xlarge, r7a.12xlarge, r7a.16xlarge, r7a.24xlarge, r7a.2xlarge, r7a.32xlarge, r7a.48xlarge, r7a.4xlarge, r7a.8xlarge, r7a.large, r7a.medium, r7a.metal-48xl, r7a.xlarge, r7g.12xlarge, r7g.16xlarge, r7g.2xlarge, r7g.4xlarge, r7g.8xlarge, r7g.large, r7g.medium, r7g.metal, r7g.xlarge, r7gd.12xlarge, r7gd.16xlarge, r7gd.2xlarge, r7gd.4xlarge, r7gd.8xlarge, r7gd.large, r7gd.medium, r7gd.metal, r7gd.xlarge, r7i.12xlarge, r7i.16xlarge, r7i.24xlarge, r7i.2xlarge, r7i.48xlarge, r7i.4xlarge, r7i.8xlarge, r7i.large, r7i.metal-24xl, r7i.metal-48xl, r7i.xlarge, r7iz.12xlarge, r7iz.16xlarge, r7iz.2xlarge, r7iz.32xlarge, r7iz.4xlarge, r7iz.8xlarge, r7iz.large, r7iz.metal-16xl, r7iz.metal-32xl, r7iz.xlarge, r8a.12xlarge, r8a.16xlarge, r8a.24xlarge, r8a.2xlarge, r8a.48xlarge, r8a.4xlarge, r8a.8xlarge, r8a.large, r8a.medium, r8a.metal-24xl, r8a.metal-48xl, r8a.xlarge, r8g.12xlarge, r8g.16xlarge, r8g.24xlarge, r8g.2xlarge, r8g.48xlarge, r8g.4xlarge, r8g.8xlarge, r8g.large, r8g.medium, r8g.metal-24xl, r8g.metal-48xl, r8g.xlarge, r8gb.12xlarge, r8gb.16xlarge, r8gb.24xlarge, r8gb.2xlarge, r8gb.4xlarge, r8gb.8xlarge, r8gb.large, r8gb.medium, r8gb.metal-24xl, r8gb.xlarge, r8gd.12xlarge, r8gd.16xlarge, r8gd.24xlarge, r8gd.2xlarge, r8gd.48xlarge, r8gd.4xlarge, r8gd.8xlarge, r8gd.large, r8gd.medium, r8gd.metal-24xl, r8gd.metal-48xl, r8gd.xlarge, r8gn.12xlarge, r8gn.16xlarge, r8gn.24xlarge, r8gn.2xlarge, r8gn.48xlarge, r8gn.4xlarge, r8gn.8xlarge, r8gn.large, r8gn.medium, r8gn.metal-24xl, r8gn.metal-48xl, r8gn.xlarge, r8i-flex.12xlarge, r8i-flex.16xlarge, r8i-flex.2xlarge, r8i-flex.4xlarge, r8i-flex.8xlarge, r8i-flex.large, r8i-flex.xlarge, r8i.12xlarge, r8i.16xlarge, r8i.24xlarge, r8i.2xlarge, r8i.32xlarge, r8i.48xlarge, r8i.4xlarge, r8i.8xlarge, r8i.96xlarge, r8i.large, r8i.metal-48xl, r8i.metal-96xl, r8i.xlarge, r8id.12xlarge, r8id.16xlarge, r8id.24xlarge, r8id.2xlarge, r8id.32xlarge, r8id.48xlarge, r8id.4xlarge, r8id.8xlarge, r8id.96xlarge, r8id.large, r8id.metal-48xl, r8id.metal-96xl, r8id.xlarge, t1.micro, t2.2xlarge, t2.large, t2.medium, t2.micro, t2.nano, t2.small, t2.xlarge, t3.2xlarge, t3.large, t3.medium, t3.micro, t3.nano, t3.small, t3.xlarge, t3a.2xlarge, t3a.large, t3a.medium, t3a.micro, t3a.nano, t3a.small, t3a.xlarge, t4g.2xlarge, t4g.large, t4g.medium, t4g.micro, t4g.nano, t4g.small, t4g.xlarge, trn1.2xlarge, trn1.32xlarge, trn1n.32xlarge, trn2.3xlarge, trn2.48xlarge, u-12tb1.112xlarge, u-12tb1.metal, u-18tb1.112xlarge, u-18tb1.metal, u-24tb1.112xlarge, u-24tb1.metal, u-3tb1.56xlarge, u-6tb1.112xlarge, u-6tb1.56xlarge, u-6tb1.metal, u-9tb1.112xlarge, u-9tb1.metal, u7i-12tb.224xlarge, u7i-6tb.112xlarge, u7i-8tb.112xlarge, u7ib-12tb.224xlarge, u7in-16tb.224xlarge, u7in-24tb.224xlarge, u7in-32tb.224xlarge, u7inh-32tb.480xlarge, vt1.24xlarge, vt1.3xlarge, vt1.6xlarge, x1.16xlarge, x1.32xlarge, x1e.16xlarge, x1e.2xlarge, x1e.32xlarge, x1e.4xlarge, x1e.8xlarge, x1e.xlarge, x2gd.12xlarge, x2gd.16xlarge, x2gd.2xlarge, x2gd.4xlarge, x2gd.8xlarge, x2gd.large, x2gd.medium, x2gd.metal, x2gd.xlarge, x2idn.16xlarge, x2idn.24xlarge, x2idn.32xlarge, x2idn.metal, x2iedn.16xlarge, x2iedn.24xlarge, x2iedn.2xlarge, x2iedn.32xlarge, x2iedn.4xlarge, x2iedn.8xlarge, x2iedn.metal, x2iedn.xlarge, x2iezn.12xlarge, x2iezn.2xlarge, x2iezn.4xlarge, x2iezn.6xlarge, x2iezn.8xlarge, x2iezn.metal, x8aedz.12xlarge, x8aedz.24xlarge, x8aedz.3xlarge, x8aedz.6xlarge, x8aedz.large, x8aedz.metal-12xl, x8aedz.metal-24xl, x8aedz.xlarge, x8g.12xlarge, x8g.16xlarge, x8g.24xlarge, x8g.2xlarge, x8g.48xlarge, x8g.4xlarge, x8g.8xlarge, x8g.large, x8g.medium, x8g.metal-24xl, x8g.metal-48xl, x8g.xlarge, x8i.12xlarge, x8i.16xlarge, x8i.24xlarge, x8i.2xlarge, x8i.32xlarge, x8i.48xlarge, x8i.4xlarge, x8i.64xlarge, x8i.8xlarge, x8i.96xlarge, x8i.large, x8i.metal-48xl, x8i.metal-96xl, x8i.xlarge, z1d.12xlarge, z1d.2xlarge, z1d.3xlarge, z1d.6xlarge, z1d.large, z1d.metal, z1d.xlarge;LaunchTemplateData.MaintenanceOptions.AutoRecovery=default, disabled;LaunchTemplateData.MetadataOptions.HttpEndpoint=disabled, enabled;LaunchTemplateData.MetadataOptions.HttpProtocolIpv6=disabled, enabled;LaunchTemplateData.MetadataOptions.HttpTokens=optional, required;LaunchTemplateData.MetadataOptions.InstanceMetadataTags=disabled, enabled;LaunchTemplateData.Placement.Tenancy=dedicated, default, host;LaunchTemplateData.PrivateDnsNameOptions.HostnameType=ip-name, resource-name;LaunchTemplateData.TagSpecifications[].ResourceType=capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-policy, ipam-pool, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, mac-modification-task, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, outpost-lag, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, service-link-virtual-interface, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-connection-device-type, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-connection-device-type, vpn-gateway;TagSpecifications[].ResourceType=capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-policy, ipam-pool, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, mac-modification-task, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, outpost-lag, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, service-link-virtual-interface, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-connection-device-type, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-connection-device-type, vpn-gateway
AWS::EC2::LocalGatewayRoute
DestinationCidrBlock LocalGatewayRouteTableId LocalGatewayVirtualInterfaceGroupId NetworkInterfaceId

State Type

AWS::EC2::LocalGatewayRouteTable
LocalGatewayId Mode Tags
LocalGatewayId
LocalGatewayRouteTableArn LocalGatewayRouteTableId OutpostArn OwnerId State
Mode=coip, direct-vpc-routing
AWS::EC2::LocalGatewayRouteTableVPCAssociation
LocalGatewayRouteTableId Tags VpcId
LocalGatewayRouteTableId VpcId
LocalGatewayId LocalGatewayRouteTableVpcAssociationId State

AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation
LocalGatewayRouteTableId LocalGatewayVirtualInterfaceGroupId Tags
LocalGatewayRouteTableId LocalGatewayVirtualInterfaceGroupId
LocalGatewayId LocalGatewayRouteTableArn LocalGatewayRouteTableVirtualInterfaceGroupAssociationId OwnerId State

AWS::EC2::LocalGatewayVirtualInterface
LocalAddress LocalGatewayVirtualInterfaceGroupId OutpostLagId PeerAddress PeerBgpAsn PeerBgpAsnExtended Tags Vlan
LocalAddress LocalGatewayVirtualInterfaceGroupId OutpostLagId PeerAddress Vlan
ConfigurationState LocalBgpAsn LocalGatewayId LocalGatewayVirtualInterfaceId OwnerId

AWS::EC2::LocalGatewayVirtualInterfaceGroup
LocalBgpAsn LocalBgpAsnExtended LocalGatewayId Tags
LocalGatewayId
ConfigurationState LocalGatewayVirtualInterfaceGroupArn LocalGatewayVirtualInterfaceGroupId LocalGatewayVirtualInterfaceIds OwnerId

AWS::EC2::NatGateway
AllocationId AvailabilityMode AvailabilityZoneAddresses ConnectivityType MaxDrainDurationSeconds PrivateIpAddress SecondaryAllocationIds SecondaryPrivateIpAddressCount SecondaryPrivateIpAddresses SubnetId Tags VpcId

AutoProvisionZones AutoScalingIps EniId NatGatewayId RouteTableId
AvailabilityMode=regional, zonal;ConnectivityType=private, public;SecondaryPrivateIpAddressCount:1 to 31
AWS::EC2::NetworkAcl
Tags VpcId
VpcId
Id

AWS::EC2::NetworkAclEntry
CidrBlock Egress Icmp Ipv6CidrBlock NetworkAclId PortRange Protocol RuleAction RuleNumber
NetworkAclId Protocol RuleAction RuleNumber
Id

AWS::EC2::NetworkInsightsAccessScope
ExcludePaths MatchPaths Tags

CreatedDate NetworkInsightsAccessScopeArn NetworkInsightsAccessScopeId UpdatedDate

AWS::EC2::NetworkInsightsAccessScopeAnalysis
NetworkInsightsAccessScopeId Tags
NetworkInsightsAccessScopeId
AnalyzedEniCount EndDate FindingsFound NetworkInsightsAccessScopeAnalysisArn NetworkInsightsAccessScopeAnalysisId StartDate Status StatusMessage

AWS::EC2::NetworkInsightsAnalysis
AdditionalAccounts FilterInArns FilterOutArns NetworkInsightsPathId Tags
NetworkInsightsPathId
AlternatePathHints Explanations ForwardPathComponents NetworkInsightsAnalysisArn NetworkInsightsAnalysisId NetworkPathFound ReturnPathComponents StartDate Status StatusMessage SuggestedAccounts

AWS::EC2::NetworkInsightsPath
Destination DestinationIp DestinationPort FilterAtDestination FilterAtSource Protocol Source SourceIp Tags
Protocol Source
CreatedDate DestinationArn NetworkInsightsPathArn NetworkInsightsPathId SourceArn
DestinationPort:0 to 65535;FilterAtDestination.DestinationPortRange.FromPort:0 to 65535;FilterAtDestination.DestinationPortRange.ToPort:0 to 65535;FilterAtDestination.SourcePortRange.FromPort:0 to 65535;FilterAtDestination.SourcePortRange.ToPort:0 to 65535;FilterAtSource.DestinationPortRange.FromPort:0 to 65535;FilterAtSource.DestinationPortRange.ToPort:0 to 65535;FilterAtSource.SourcePortRange.FromPort:0 to 65535;FilterAtSource.SourcePortRange.ToPort:0 to 65535;Protocol=tcp, udp
AWS::EC2::NetworkInterface
ConnectionTrackingSpecification Description EnablePrimaryIpv6 GroupSet InterfaceType Ipv4PrefixCount Ipv4Prefixes Ipv6AddressCount Ipv6Addresses Ipv6PrefixCount Ipv6Prefixes PrivateIpAddress PrivateIpAddresses PublicIpDnsHostnameTypeSpecification SecondaryPrivateIpAddressCount SourceDestCheck SubnetId Tags
SubnetId
Id PrimaryIpv6Address PrimaryPrivateIpAddress PublicIpDnsNameOptions SecondaryPrivateIpAddresses VpcId
PublicIpDnsHostnameTypeSpecification=public-dual-stack-dns-name, public-ipv4-dns-name, public-ipv6-dns-name
AWS::EC2::NetworkInterfaceAttachment
DeleteOnTermination DeviceIndex EnaQueueCount EnaSrdSpecification InstanceId NetworkInterfaceId
DeviceIndex InstanceId NetworkInterfaceId
AttachmentId

AWS::EC2::NetworkInterfacePermission
AwsAccountId NetworkInterfaceId Permission
AwsAccountId NetworkInterfaceId Permission
Id

AWS::EC2::NetworkPerformanceMetricSubscription
Destination Metric Source Statistic
Destination Metric Source Statistic


AWS::EC2::PlacementGroup
PartitionCount SpreadLevel Strategy Tags

GroupName
SpreadLevel=host, rack;Strategy=cluster, partition, spread
AWS::EC2::PrefixList
AddressFamily Entries MaxEntries PrefixListName Tags
AddressFamily PrefixListName
Arn OwnerId PrefixListId Version
AddressFamily=IPv4, IPv6
AWS::EC2::Route
CarrierGatewayId CoreNetworkArn DestinationCidrBlock DestinationIpv6CidrBlock DestinationPrefixListId EgressOnlyInternetGatewayId GatewayId InstanceId LocalGatewayId NatGatewayId NetworkInterfaceId RouteTableId TransitGatewayId VpcEndpointId VpcPeeringConnectionId
RouteTableId
CidrBlock

AWS::EC2::RouteServer
AmazonSideAsn PersistRoutes PersistRoutesDuration SnsNotificationsEnabled Tags
AmazonSideAsn
Arn Id
PersistRoutes=disable, enable;PersistRoutesDuration:0 to 5
AWS::EC2::RouteServerAssociation
RouteServerId VpcId
RouteServerId VpcId


AWS::EC2::RouteServerEndpoint
RouteServerId SubnetId Tags
RouteServerId SubnetId
Arn EniAddress EniId Id VpcId

AWS::EC2::RouteServerPeer
BgpOptions PeerAddress RouteServerEndpointId Tags
BgpOptions PeerAddress RouteServerEndpointId
Arn EndpointEniAddress EndpointEniId Id RouteServerId SubnetId VpcId
BgpOptions.PeerLivenessDetection=bfd, bgp-keepalive
AWS::EC2::RouteServerPropagation
RouteServerId RouteTableId
RouteServerId RouteTableId


AWS::EC2::RouteTable
Tags VpcId
VpcId
RouteTableId

AWS::EC2::SecurityGroup
GroupDescription GroupName SecurityGroupEgress SecurityGroupIngress Tags VpcId
GroupDescription
GroupDescription GroupId GroupName Id SecurityGroupEgress SecurityGroupIngress Tags VpcId

AWS::EC2::SecurityGroupEgress
CidrIp CidrIpv6 Description DestinationPrefixListId DestinationSecurityGroupId FromPort GroupId IpProtocol ToPort
GroupId IpProtocol
Id

AWS::EC2::SecurityGroupIngress
CidrIp CidrIpv6 Description FromPort GroupId GroupName IpProtocol SourcePrefixListId SourceSecurityGroupId SourceSecurityGroupName SourceSecurityGroupOwnerId ToPort
IpProtocol
Id

AWS::EC2::SecurityGroupVpcAssociation
GroupId VpcId
GroupId VpcId
State StateReason VpcOwnerId

AWS::EC2::SnapshotBlockPublicAccess
State
State
AccountId
State=block-all-sharing, block-new-sharing
AWS::EC2::SpotFleet
SpotFleetRequestConfigData Tags
SpotFleetRequestConfigData
Id
SpotFleetRequestConfigData.AllocationStrategy=capacityOptimized, capacityOptimizedPrioritized, diversified, lowestPrice, priceCapacityOptimized;SpotFleetRequestConfigData.ExcessCapacityTerminationPolicy=Default, NoTermination, default, noTermination;SpotFleetRequestConfigData.InstanceInterruptionBehavior=hibernate, stop, terminate;SpotFleetRequestConfigData.TagSpecifications[].ResourceType=client-vpn-endpoint, customer-gateway, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, import-image-task, import-snapshot-task, instance, internet-gateway, key-pair, launch-template, local-gateway-route-table-vpc-association, natgateway, network-acl, network-insights-analysis, network-insights-path, network-interface, placement-group, reserved-instances, route-table, security-group, snapshot, spot-fleet-request, spot-instances-request, subnet, traffic-mirror-filter, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-multicast-domain, transit-gateway-route-table, volume, vpc, vpc-flow-log, vpc-peering-connection, vpn-connection, vpn-gateway;SpotFleetRequestConfigData.TargetCapacityUnitType=memory-mib, units, vcpu;SpotFleetRequestConfigData.Type=maintain, request
AWS::EC2::SqlHaStandbyDetectedInstance
InstanceId SqlServerCredentials
InstanceId
HaStatus LastUpdatedTime SqlServerLicenseUsage

AWS::EC2::Subnet
AssignIpv6AddressOnCreation AvailabilityZone AvailabilityZoneId CidrBlock EnableDns64 EnableLniAtDeviceIndex Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength MapPublicIpOnLaunch OutpostArn PrivateDnsNameOptionsOnLaunch Tags VpcId
VpcId
AssignIpv6AddressOnCreation AvailabilityZone AvailabilityZoneId BlockPublicAccessStates.InternetGatewayBlockMode CidrBlock EnableDns64 EnableLniAtDeviceIndex Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6CidrBlocks Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength MapPublicIpOnLaunch NetworkAclAssociationId OutpostArn PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord PrivateDnsNameOptionsOnLaunch.HostnameType SubnetId Tags VpcId

AWS::EC2::SubnetCidrBlock
Ipv6CidrBlock Ipv6IpamPoolId Ipv6NetmaskLength SubnetId
SubnetId
Id IpSource Ipv6AddressAttribute
Ipv6NetmaskLength:0 to 128
AWS::EC2::SubnetNetworkAclAssociation
NetworkAclId SubnetId
NetworkAclId SubnetId
AssociationId

AWS::EC2::SubnetRouteTableAssociation
RouteTableId SubnetId
RouteTableId SubnetId
Id

AWS::EC2::TrafficMirrorFilter
Description NetworkServices Tags

Id
NetworkServices[]=amazon-dns
AWS::EC2::TrafficMirrorFilterRule
Description DestinationCidrBlock DestinationPortRange Protocol RuleAction RuleNumber SourceCidrBlock SourcePortRange Tags TrafficDirection TrafficMirrorFilterId
DestinationCidrBlock RuleAction RuleNumber SourceCidrBlock TrafficDirection TrafficMirrorFilterId
TrafficMirrorFilterRuleId
RuleAction=accept, reject;TrafficDirection=egress, ingress
AWS::EC2::TrafficMirrorSession
Description NetworkInterfaceId OwnerId PacketLength SessionNumber Tags TrafficMirrorFilterId TrafficMirrorTargetId VirtualNetworkId
NetworkInterfaceId SessionNumber TrafficMirrorFilterId TrafficMirrorTargetId
Id

AWS::EC2::TrafficMirrorTarget
Description GatewayLoadBalancerEndpointId NetworkInterfaceId NetworkLoadBalancerArn Tags

Id

AWS::EC2::TransitGateway
AmazonSideAsn AssociationDefaultRouteTableId AutoAcceptSharedAttachments DefaultRouteTableAssociation DefaultRouteTablePropagation Description DnsSupport EncryptionSupport MulticastSupport PropagationDefaultRouteTableId SecurityGroupReferencingSupport Tags TransitGatewayCidrBlocks VpnEcmpSupport

EncryptionSupportState Id TransitGatewayArn
EncryptionSupport=disable, enable
AWS::EC2::TransitGatewayAttachment
Options SubnetIds Tags TransitGatewayId VpcId
SubnetIds TransitGatewayId VpcId
Id
Options.ApplianceModeSupport=disable, enable;Options.DnsSupport=disable, enable;Options.Ipv6Support=disable, enable;Options.SecurityGroupReferencingSupport=disable, enable
AWS::EC2::TransitGatewayConnect
Options Tags TransportTransitGatewayAttachmentId
Options TransportTransitGatewayAttachmentId
CreationTime State TransitGatewayAttachmentId TransitGatewayId
Options.Protocol=gre
AWS::EC2::TransitGatewayConnectPeer
ConnectPeerConfiguration Tags TransitGatewayAttachmentId
ConnectPeerConfiguration TransitGatewayAttachmentId
ConnectPeerConfiguration.BgpConfigurations ConnectPeerConfiguration.BgpConfigurations.*.BgpStatus ConnectPeerConfiguration.BgpConfigurations.*.PeerAddress ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAddress ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAsn ConnectPeerConfiguration.Protocol CreationTime State TransitGatewayConnectPeerId

AWS::EC2::TransitGatewayMeteringPolicy
MiddleboxAttachmentIds Tags TransitGatewayId
TransitGatewayId
State TransitGatewayMeteringPolicyId UpdateEffectiveAt

AWS::EC2::TransitGatewayMeteringPolicyEntry
DestinationCidrBlock DestinationPortRange DestinationTransitGatewayAttachmentId DestinationTransitGatewayAttachmentType MeteredAccount PolicyRuleNumber Protocol SourceCidrBlock SourcePortRange SourceTransitGatewayAttachmentId SourceTransitGatewayAttachmentType TransitGatewayMeteringPolicyId
MeteredAccount PolicyRuleNumber TransitGatewayMeteringPolicyId
State UpdateEffectiveAt
DestinationTransitGatewayAttachmentType=client-vpn, direct-connect-gateway, network-function, peering, vpc, vpn, vpn-concentrator;MeteredAccount=destination-attachment-owner, source-attachment-owner, transit-gateway-owner;SourceTransitGatewayAttachmentType=client-vpn, direct-connect-gateway, network-function, peering, vpc, vpn, vpn-concentrator
AWS::EC2::TransitGatewayMulticastDomain
Options Tags TransitGatewayId
TransitGatewayId
CreationTime State TransitGatewayMulticastDomainArn TransitGatewayMulticastDomainId
Options.AutoAcceptSharedAssociations=disable, enable;Options.Igmpv2Support=disable, enable;Options.StaticSourcesSupport=disable, enable
AWS::EC2::TransitGatewayMulticastDomainAssociation
SubnetId TransitGatewayAttachmentId TransitGatewayMulticastDomainId
SubnetId TransitGatewayAttachmentId TransitGatewayMulticastDomainId
ResourceId ResourceType State

AWS::EC2::TransitGatewayMulticastGroupMember
GroupIpAddress NetworkInterfaceId TransitGatewayMulticastDomainId
GroupIpAddress NetworkInterfaceId TransitGatewayMulticastDomainId
GroupMember GroupSource MemberType ResourceId ResourceType SubnetId TransitGatewayAttachmentId

AWS::EC2::TransitGatewayMulticastGroupSource
GroupIpAddress NetworkInterfaceId TransitGatewayMulticastDomainId
GroupIpAddress NetworkInterfaceId TransitGatewayMulticastDomainId
GroupMember GroupSource ResourceId ResourceType SourceType SubnetId TransitGatewayAttachmentId

AWS::EC2::TransitGatewayPeeringAttachment
PeerAccountId PeerRegion PeerTransitGatewayId Tags TransitGatewayId
PeerAccountId PeerRegion PeerTransitGatewayId TransitGatewayId
CreationTime State Status TransitGatewayAttachmentId

AWS::EC2::TransitGatewayRoute
Blackhole DestinationCidrBlock TransitGatewayAttachmentId TransitGatewayRouteTableId
DestinationCidrBlock TransitGatewayRouteTableId


AWS::EC2::TransitGatewayRouteTable
Tags TransitGatewayId
TransitGatewayId
TransitGatewayRouteTableId

AWS::EC2::TransitGatewayRouteTableAssociation
TransitGatewayAttachmentId TransitGatewayRouteTableId
TransitGatewayAttachmentId TransitGatewayRouteTableId


AWS::EC2::TransitGatewayRouteTablePropagation
TransitGatewayAttachmentId TransitGatewayRouteTableId
TransitGatewayAttachmentId TransitGatewayRouteTableId


AWS::EC2::TransitGatewayVpcAttachment
AddSubnetIds Options RemoveSubnetIds SubnetIds Tags TransitGatewayId VpcId
SubnetIds TransitGatewayId VpcId
Id
Options.ApplianceModeSupport=disable, enable;Options.DnsSupport=disable, enable;Options.Ipv6Support=disable, enable;Options.SecurityGroupReferencingSupport=disable, enable
AWS::EC2::VPC
CidrBlock EnableDnsHostnames EnableDnsSupport InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength Tags

CidrBlock CidrBlockAssociations DefaultNetworkAcl DefaultSecurityGroup EnableDnsHostnames EnableDnsSupport InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlocks Tags VpcId
InstanceTenancy=dedicated, default, host
AWS::EC2::VPCBlockPublicAccessExclusion
InternetGatewayExclusionMode SubnetId Tags VpcId
InternetGatewayExclusionMode
ExclusionId
InternetGatewayExclusionMode=allow-bidirectional, allow-egress
AWS::EC2::VPCBlockPublicAccessOptions
InternetGatewayBlockMode
InternetGatewayBlockMode
AccountId ExclusionsAllowed
InternetGatewayBlockMode=block-bidirectional, block-ingress
AWS::EC2::VPCCidrBlock
AmazonProvidedIpv6CidrBlock CidrBlock Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6CidrBlockNetworkBorderGroup Ipv6IpamPoolId Ipv6NetmaskLength Ipv6Pool VpcId
VpcId
Id IpSource Ipv6AddressAttribute

AWS::EC2::VPCDHCPOptionsAssociation
DhcpOptionsId VpcId
DhcpOptionsId VpcId


AWS::EC2::VPCEncryptionControl
EgressOnlyInternetGatewayExclusionInput ElasticFileSystemExclusionInput InternetGatewayExclusionInput LambdaExclusionInput Mode NatGatewayExclusionInput Tags VirtualPrivateGatewayExclusionInput VpcId VpcLatticeExclusionInput VpcPeeringExclusionInput

ResourceExclusions ResourceExclusions.EgressOnlyInternetGateway ResourceExclusions.EgressOnlyInternetGateway.State ResourceExclusions.EgressOnlyInternetGateway.StateMessage ResourceExclusions.ElasticFileSystem ResourceExclusions.ElasticFileSystem.State ResourceExclusions.ElasticFileSystem.StateMessage ResourceExclusions.InternetGateway ResourceExclusions.InternetGateway.State ResourceExclusions.InternetGateway.StateMessage ResourceExclusions.Lambda ResourceExclusions.Lambda.State ResourceExclusions.Lambda.StateMessage ResourceExclusions.NatGateway ResourceExclusions.NatGateway.State ResourceExclusions.NatGateway.StateMessage ResourceExclusions.VirtualPrivateGateway ResourceExclusions.VirtualPrivateGateway.State ResourceExclusions.VirtualPrivateGateway.StateMessage ResourceExclusions.VpcLattice ResourceExclusions.VpcLattice.State ResourceExclusions.VpcLattice.StateMessage ResourceExclusions.VpcPeering ResourceExclusions.VpcPeering.State ResourceExclusions.VpcPeering.StateMessage State StateMessage VpcEncryptionControlId
EgressOnlyInternetGatewayExclusionInput=disable, enable;ElasticFileSystemExclusionInput=disable, enable;InternetGatewayExclusionInput=disable, enable;LambdaExclusionInput=disable, enable;Mode=enforce, monitor;NatGatewayExclusionInput=disable, enable;VirtualPrivateGatewayExclusionInput=disable, enable;VpcLatticeExclusionInput=disable, enable;VpcPeeringExclusionInput=disable, enable
AWS::EC2::VPCEndpoint
DnsOptions IpAddressType PolicyDocument PrivateDnsEnabled ResourceConfigurationArn RouteTableIds SecurityGroupIds ServiceName ServiceNetworkArn ServiceRegion SubnetIds Tags VpcEndpointType VpcId
VpcId
CreationTimestamp DnsEntries Id NetworkInterfaceIds
DnsOptions.DnsRecordIpType=dualstack, ipv4, ipv6, not-specified, service-defined;DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint=AllResolvers, NotSpecified, OnlyInboundResolver;DnsOptions.PrivateDnsPreference=ALL_DOMAINS, SPECIFIED_DOMAINS_ONLY, VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS, VERIFIED_DOMAINS_ONLY;IpAddressType=dualstack, ipv4, ipv6, not-specified;VpcEndpointType=Gateway, GatewayLoadBalancer, Interface, Resource, ServiceNetwork
AWS::EC2::VPCEndpointConnectionNotification
ConnectionEvents ConnectionNotificationArn ServiceId VPCEndpointId
ConnectionEvents ConnectionNotificationArn
VPCEndpointConnectionNotificationId

AWS::EC2::VPCEndpointService
AcceptanceRequired ContributorInsightsEnabled GatewayLoadBalancerArns NetworkLoadBalancerArns PayerResponsibility SupportedIpAddressTypes SupportedRegions Tags

ServiceId
SupportedIpAddressTypes[]=ipv4, ipv6
AWS::EC2::VPCEndpointServicePermissions
AllowedPrincipals ServiceId
ServiceId


AWS::EC2::VPCGatewayAttachment
InternetGatewayId VpcId VpnGatewayId
VpcId
AttachmentType

AWS::EC2::VPCPeeringConnection
AssumeRoleRegion PeerOwnerId PeerRegion PeerRoleArn PeerVpcId Tags VpcId
PeerVpcId VpcId
Id

AWS::EC2::VPNConcentrator
Tags TransitGatewayId Type
TransitGatewayId Type
TransitGatewayAttachmentId VpnConcentratorId

AWS::EC2::VPNConnection
CustomerGatewayId EnableAcceleration LocalIpv4NetworkCidr LocalIpv6NetworkCidr OutsideIpAddressType PreSharedKeyStorage RemoteIpv4NetworkCidr RemoteIpv6NetworkCidr StaticRoutesOnly Tags TransitGatewayId TransportTransitGatewayAttachmentId TunnelBandwidth TunnelInsideIpVersion Type VpnConcentratorId VpnGatewayId VpnTunnelOptionsSpecifications
CustomerGatewayId Type
Id VpnConnectionId

AWS::EC2::VPNConnectionRoute
DestinationCidrBlock VpnConnectionId
DestinationCidrBlock VpnConnectionId
Id

AWS::EC2::VPNGateway
AmazonSideAsn Tags Type
Type
VPNGatewayId

AWS::EC2::VPNGatewayRoutePropagation
RouteTableIds VpnGatewayId
RouteTableIds VpnGatewayId
Id

AWS::EC2::VerifiedAccessEndpoint
ApplicationDomain AttachmentType CidrOptions Description DomainCertificateArn EndpointDomainPrefix EndpointType LoadBalancerOptions NetworkInterfaceOptions PolicyDocument PolicyEnabled RdsOptions SecurityGroupIds SseSpecification Tags VerifiedAccessGroupId
AttachmentType EndpointType VerifiedAccessGroupId
CreationTime DeviceValidationDomain EndpointDomain LastUpdatedTime Status VerifiedAccessEndpointId VerifiedAccessInstanceId
AttachmentType=vpc;CidrOptions.PortRanges[].FromPort:1 to 65535;CidrOptions.PortRanges[].ToPort:1 to 65535;CidrOptions.Protocol=http, https, tcp;EndpointType=cidr, load-balancer, network-interface, rds;LoadBalancerOptions.Port:1 to 65535;LoadBalancerOptions.PortRanges[].FromPort:1 to 65535;LoadBalancerOptions.PortRanges[].ToPort:1 to 65535;LoadBalancerOptions.Protocol=http, https, tcp;NetworkInterfaceOptions.Port:1 to 65535;NetworkInterfaceOptions.PortRanges[].FromPort:1 to 65535;NetworkInterfaceOptions.PortRanges[].ToPort:1 to 65535;NetworkInterfaceOptions.Protocol=http, https, tcp;RdsOptions.Port:1 to 65535;RdsOptions.Protocol=http, https, tcp
AWS::EC2::VerifiedAccessGroup
Description PolicyDocument PolicyEnabled SseSpecification Tags VerifiedAccessInstanceId
VerifiedAccessInstanceId
CreationTime LastUpdatedTime Owner VerifiedAccessGroupArn VerifiedAccessGroupId

AWS::EC2::VerifiedAccessInstance
CidrEndpointsCustomSubDomain Description FipsEnabled LoggingConfigurations Tags VerifiedAccessTrustProviderIds VerifiedAccessTrustProviders

CidrEndpointsCustomSubDomainNameServers CreationTime LastUpdatedTime VerifiedAccessInstanceId

AWS::EC2::VerifiedAccessTrustProvider
Description DeviceOptions DeviceTrustProviderType NativeApplicationOidcOptions OidcOptions PolicyReferenceName SseSpecification Tags TrustProviderType UserTrustProviderType
PolicyReferenceName TrustProviderType
CreationTime LastUpdatedTime VerifiedAccessTrustProviderId
DeviceTrustProviderType=crowdstrike, jamf, jumpcloud;TrustProviderType=device, user;UserTrustProviderType=iam-identity-center, oidc
AWS::EC2::Volume
AutoEnableIO AvailabilityZone AvailabilityZoneId Encrypted Iops KmsKeyId MultiAttachEnabled OutpostArn Size SnapshotId SourceVolumeId Tags Throughput VolumeInitializationRate VolumeType

VolumeId

AWS::EC2::VolumeAttachment
Device EbsCardIndex InstanceId VolumeId
InstanceId VolumeId


AWS::ECR::PublicRepository
RepositoryCatalogData RepositoryName RepositoryPolicyText Tags

Arn

AWS::ECR::PullThroughCacheRule
CredentialArn CustomRoleArn EcrRepositoryPrefix UpstreamRegistry UpstreamRegistryUrl UpstreamRepositoryPrefix


UpstreamRegistry=azure-container-registry, chainguard, docker-hub, ecr, ecr-public, github-container-registry, gitlab-container-registry, k8s, quay
AWS::ECR::PullTimeUpdateExclusion
PrincipalArn
PrincipalArn


AWS::ECR::RegistryPolicy
PolicyText
PolicyText
RegistryId

AWS::ECR::RegistryScanningConfiguration
Rules ScanType
Rules ScanType
RegistryId
Rules[].RepositoryFilters[].FilterType=WILDCARD;Rules[].ScanFrequency=CONTINUOUS_SCAN, SCAN_ON_PUSH;ScanType=BASIC, ENHANCED
AWS::ECR::ReplicationConfiguration
ReplicationConfiguration
ReplicationConfiguration
RegistryId

AWS::ECR::Repository
EmptyOnDelete EncryptionConfiguration ImageScanningConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters LifecyclePolicy RepositoryName RepositoryPolicyText Tags

Arn RepositoryUri
EncryptionConfiguration.EncryptionType=AES256, KMS, KMS_DSSE;ImageTagMutability=IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE, MUTABLE_WITH_EXCLUSION;ImageTagMutabilityExclusionFilters[].ImageTagMutabilityExclusionFilterType=WILDCARD
AWS::ECR::RepositoryCreationTemplate
AppliedFor CustomRoleArn Description EncryptionConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters LifecyclePolicy Prefix RepositoryPolicy ResourceTags
AppliedFor Prefix
CreatedAt UpdatedAt
AppliedFor[]=CREATE_ON_PUSH, PULL_THROUGH_CACHE, REPLICATION;EncryptionConfiguration.EncryptionType=AES256, KMS, KMS_DSSE;ImageTagMutability=IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE, MUTABLE_WITH_EXCLUSION;ImageTagMutabilityExclusionFilters[].ImageTagMutabilityExclusionFilterType=WILDCARD
AWS::ECR::SigningConfiguration
Rules
Rules
RegistryId
Rules[].RepositoryFilters[].FilterType=WILDCARD_MATCH
AWS::ECS::CapacityProvider
AutoScalingGroupProvider ClusterName ManagedInstancesProvider Name Tags


AutoScalingGroupProvider.ManagedDraining=DISABLED, ENABLED;AutoScalingGroupProvider.ManagedScaling.InstanceWarmupPeriod:0 to 10000;AutoScalingGroupProvider.ManagedScaling.MaximumScalingStepSize:1 to 10000;AutoScalingGroupProvider.ManagedScaling.MinimumScalingStepSize:1 to 10000;AutoScalingGroupProvider.ManagedScaling.Status=DISABLED, ENABLED;AutoScalingGroupProvider.ManagedScaling.TargetCapacity:1 to 100;AutoScalingGroupProvider.ManagedTerminationProtection=DISABLED, ENABLED;ManagedInstancesProvider.InfrastructureOptimization.ScaleInAfter:-1 to 3600;ManagedInstancesProvider.InstanceLaunchTemplate.CapacityOptionType=ON_DEMAND, RESERVED, SPOT;ManagedInstancesProvider.InstanceLaunchTemplate.Monitoring=BASIC, DETAILED;ManagedInstancesProvider.PropagateTags=CAPACITY_PROVIDER, NONE
AWS::ECS::Cluster
CapacityProviders ClusterName ClusterSettings Configuration DefaultCapacityProviderStrategy ServiceConnectDefaults Tags

Arn
Configuration.ExecuteCommandConfiguration.Logging=DEFAULT, NONE, OVERRIDE;DefaultCapacityProviderStrategy[].Base:0 to 100000;DefaultCapacityProviderStrategy[].Weight:0 to 1000
AWS::ECS::ClusterCapacityProviderAssociations
CapacityProviders Cluster DefaultCapacityProviderStrategy
Cluster DefaultCapacityProviderStrategy

DefaultCapacityProviderStrategy[].Base:0 to 100000;DefaultCapacityProviderStrategy[].Weight:0 to 1000
AWS::ECS::Daemon
CapacityProviderArns ClusterArn DaemonName DaemonTaskDefinitionArn DeploymentConfiguration EnableECSManagedTags EnableExecuteCommand PropagateTags Tags

CreatedAt DaemonArn DaemonStatus DeploymentArn UpdatedAt
DeploymentConfiguration.BakeTimeInMinutes:0 to 1440;PropagateTags=DAEMON, NONE
AWS::ECS::DaemonTaskDefinition
ContainerDefinitions Cpu ExecutionRoleArn Family Memory Tags TaskRoleArn Volumes

DaemonTaskDefinitionArn
ContainerDefinitions[].DependsOn[].Condition=COMPLETE, HEALTHY, START, SUCCESS;ContainerDefinitions[].EnvironmentFiles[].Type=s3;ContainerDefinitions[].FirelensConfiguration.Type=fluentbit, fluentd;ContainerDefinitions[].Ulimits[].Name=core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending, stack
AWS::ECS::ExpressGatewayService
Cluster Cpu ExecutionRoleArn HealthCheckPath InfrastructureRoleArn Memory NetworkConfiguration PrimaryContainer ScalingTarget ServiceName Tags TaskRoleArn
ExecutionRoleArn InfrastructureRoleArn PrimaryContainer
ActiveConfigurations CreatedAt ECSManagedResourceArns ECSManagedResourceArns.AutoScaling ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies ECSManagedResourceArns.AutoScaling.ScalableTarget ECSManagedResourceArns.IngressPath ECSManagedResourceArns.IngressPath.CertificateArn ECSManagedResourceArns.IngressPath.ListenerArn ECSManagedResourceArns.IngressPath.ListenerRuleArn ECSManagedResourceArns.IngressPath.LoadBalancerArn ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups ECSManagedResourceArns.IngressPath.TargetGroupArns ECSManagedResourceArns.LogGroups ECSManagedResourceArns.MetricAlarms ECSManagedResourceArns.ServiceSecurityGroups Endpoint ServiceArn Status UpdatedAt
ScalingTarget.AutoScalingMetric=AVERAGE_CPU, AVERAGE_MEMORY, REQUEST_COUNT_PER_TARGET
AWS::ECS::PrimaryTaskSet
Cluster Service TaskSetId
Cluster Service TaskSetId


AWS::ECS::Service
AvailabilityZoneRebalancing CapacityProviderStrategy Cluster DeploymentConfiguration DeploymentController DesiredCount EnableECSManagedTags EnableExecuteCommand ForceNewDeployment HealthCheckGracePeriodSeconds LaunchType LoadBalancers NetworkConfiguration PlacementConstraints PlacementStrategies PlatformVersion PropagateTags Role SchedulingStrategy ServiceConnectConfiguration ServiceName ServiceRegistries Tags TaskDefinition VolumeConfigurations VpcLatticeConfigurations

Name ServiceArn
AvailabilityZoneRebalancing=DISABLED, ENABLED;CapacityProviderStrategy[].Base:0 to 100000;CapacityProviderStrategy[].Weight:0 to 1000;DeploymentConfiguration.BakeTimeInMinutes:0 to 1440;DeploymentConfiguration.CanaryConfiguration.CanaryBakeTimeInMinutes:0 to 1440;DeploymentConfiguration.LifecycleHooks[].LifecycleStages[]=POST_PRODUCTION_TRAFFIC_SHIFT, POST_SCALE_UP, POST_TEST_TRAFFIC_SHIFT, PRE_PRODUCTION_TRAFFIC_SHIFT, PRE_SCALE_UP, PRODUCTION_TRAFFIC_SHIFT, RECONCILE_SERVICE, TEST_TRAFFIC_SHIFT;DeploymentConfiguration.LinearConfiguration.StepBakeTimeInMinutes:0 to 1440;DeploymentConfiguration.Strategy=BLUE_GREEN, CANARY, LINEAR, ROLLING;DeploymentController.Type=CODE_DEPLOY, ECS, EXTERNAL;LaunchType=EC2, EXTERNAL, FARGATE;NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp=DISABLED, ENABLED;PlacementConstraints[].Type=distinctInstance, memberOf;PlacementStrategies[].Type=binpack, random, spread;PropagateTags=SERVICE, TASK_DEFINITION;SchedulingStrategy=DAEMON, REPLICA;ServiceConnectConfiguration.AccessLogConfiguration.Format=JSON, TEXT;ServiceConnectConfiguration.AccessLogConfiguration.IncludeQueryParameters=DISABLED, ENABLED;ServiceConnectConfiguration.Services[].IngressPortOverride:0 to 65535;VolumeConfigurations[].ManagedEBSVolume.FilesystemType=ext3, ext4, ntfs, xfs
AWS::ECS::TaskDefinition
ContainerDefinitions Cpu EnableFaultInjection EphemeralStorage ExecutionRoleArn Family InferenceAccelerators IpcMode Memory NetworkMode PidMode PlacementConstraints ProxyConfiguration RequiresCompatibilities RuntimePlatform Tags TaskRoleArn Volumes

TaskDefinitionArn
ContainerDefinitions[].DependsOn[].Condition=COMPLETE, HEALTHY, START, SUCCESS;ContainerDefinitions[].EnvironmentFiles[].Type=s3;ContainerDefinitions[].FirelensConfiguration.Type=fluentbit, fluentd;ContainerDefinitions[].PortMappings[].AppProtocol=grpc, http, http2;ContainerDefinitions[].PortMappings[].Protocol=tcp, udp;ContainerDefinitions[].ResourceRequirements[].Type=GPU, InferenceAccelerator;ContainerDefinitions[].Ulimits[].Name=core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending, stack;ContainerDefinitions[].VersionConsistency=disabled, enabled;IpcMode=host, none, task;NetworkMode=awsvpc, bridge, host, none;PidMode=host, task;PlacementConstraints[].Type=memberOf;ProxyConfiguration.Type=APPMESH;RequiresCompatibilities[]=EC2, EXTERNAL, FARGATE, MANAGED_INSTANCES;RuntimePlatform.CpuArchitecture=ARM64, X86_64;RuntimePlatform.OperatingSystemFamily=LINUX, WINDOWS_SERVER_2004_CORE, WINDOWS_SERVER_2016_FULL, WINDOWS_SERVER_2019_CORE, WINDOWS_SERVER_2019_FULL, WINDOWS_SERVER_2022_CORE, WINDOWS_SERVER_2022_FULL, WINDOWS_SERVER_2025_CORE, WINDOWS_SERVER_2025_FULL, WINDOWS_SERVER_20H2_CORE;Volumes[].DockerVolumeConfiguration.Scope=shared, task;Volumes[].EFSVolumeConfiguration.TransitEncryption=DISABLED, ENABLED
AWS::ECS::TaskSet
CapacityProviderStrategy Cluster ExternalId LaunchType LoadBalancers NetworkConfiguration PlatformVersion Scale Service ServiceRegistries Tags TaskDefinition
Cluster Service TaskDefinition
Id
CapacityProviderStrategy[].Base:0 to 100000;CapacityProviderStrategy[].Weight:0 to 1000;LaunchType=EC2, FARGATE;NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp=DISABLED, ENABLED;Scale.Unit=PERCENT
AWS::EFS::AccessPoint
AccessPointTags ClientToken FileSystemId PosixUser RootDirectory
FileSystemId
AccessPointId Arn

AWS::EFS::FileSystem
AvailabilityZoneName BackupPolicy BypassPolicyLockoutSafetyCheck Encrypted FileSystemPolicy FileSystemProtection FileSystemTags KmsKeyId LifecyclePolicies PerformanceMode ProvisionedThroughputInMibps ReplicationConfiguration ThroughputMode

Arn FileSystemId ReplicationConfiguration.Destinations.*.Status ReplicationConfiguration.Destinations.*.StatusMessage
BackupPolicy.Status=DISABLED, ENABLED;FileSystemProtection.ReplicationOverwriteProtection=DISABLED, ENABLED;LifecyclePolicies[].TransitionToArchive=AFTER_14_DAYS, AFTER_180_DAYS, AFTER_1_DAY, AFTER_270_DAYS, AFTER_30_DAYS, AFTER_365_DAYS, AFTER_60_DAYS, AFTER_7_DAYS, AFTER_90_DAYS;LifecyclePolicies[].TransitionToIA=AFTER_14_DAYS, AFTER_180_DAYS, AFTER_1_DAY, AFTER_270_DAYS, AFTER_30_DAYS, AFTER_365_DAYS, AFTER_60_DAYS, AFTER_7_DAYS, AFTER_90_DAYS;LifecyclePolicies[].TransitionToPrimaryStorageClass=AFTER_1_ACCESS;PerformanceMode=generalPurpose, maxIO;ThroughputMode=bursting, elastic, provisioned
AWS::EFS::MountTarget
FileSystemId IpAddress IpAddressType Ipv6Address SecurityGroups SubnetId
FileSystemId SecurityGroups SubnetId
FileSystemId Id IpAddress IpAddressType Ipv6Address SecurityGroups SubnetId
IpAddressType=DUAL_STACK, IPV4_ONLY, IPV6_ONLY
AWS::EKS::AccessEntry
AccessPolicies ClusterName KubernetesGroups PrincipalArn Tags Type Username
ClusterName PrincipalArn
AccessEntryArn
AccessPolicies[].AccessScope.Type=cluster, namespace
AWS::EKS::Addon
AddonName AddonVersion ClusterName ConfigurationValues NamespaceConfig PodIdentityAssociations PreserveOnDelete ResolveConflicts ServiceAccountRoleArn Tags
AddonName ClusterName
Arn
ResolveConflicts=NONE, OVERWRITE, PRESERVE
AWS::EKS::Capability
CapabilityName ClusterName Configuration DeletePropagationPolicy RoleArn Tags Type
CapabilityName ClusterName DeletePropagationPolicy RoleArn Type
Arn Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn Configuration.ArgoCd.ServerUrl CreatedAt ModifiedAt Status Version
DeletePropagationPolicy=RETAIN;Type=ACK, ARGOCD, KRO
AWS::EKS::Cluster
AccessConfig BootstrapSelfManagedAddons ComputeConfig ControlPlaneScalingConfig DeletionProtection EncryptionConfig Force KubernetesNetworkConfig Logging Name OutpostConfig RemoteNetworkConfig ResourcesVpcConfig RoleArn StorageConfig Tags UpgradePolicy Version ZonalShiftConfig
ResourcesVpcConfig RoleArn
Arn CertificateAuthorityData ClusterSecurityGroupId EncryptionConfigKeyArn Endpoint Id KubernetesNetworkConfig.ServiceIpv6Cidr OpenIdConnectIssuerUrl
AccessConfig.AuthenticationMode=API, API_AND_CONFIG_MAP, CONFIG_MAP;ControlPlaneScalingConfig.Tier=standard, tier-2xl, tier-4xl, tier-8xl, tier-ultra, tier-xl;KubernetesNetworkConfig.IpFamily=ipv4, ipv6;UpgradePolicy.SupportType=EXTENDED, STANDARD
AWS::EKS::FargateProfile
ClusterName FargateProfileName PodExecutionRoleArn Selectors Subnets Tags
ClusterName PodExecutionRoleArn Selectors
Arn

AWS::EKS::IdentityProviderConfig
ClusterName IdentityProviderConfigName Oidc Tags Type
ClusterName Type
IdentityProviderConfigArn
Type=oidc
AWS::EKS::Nodegroup
AmiType CapacityType ClusterName DiskSize ForceUpdateEnabled InstanceTypes Labels LaunchTemplate NodeRepairConfig NodeRole NodegroupName ReleaseVersion RemoteAccess ScalingConfig Subnets Tags Taints UpdateConfig Version WarmPoolConfig
ClusterName NodeRole Subnets
AmiType Arn CapacityType ClusterName DiskSize ForceUpdateEnabled Id InstanceTypes LaunchTemplate.Id LaunchTemplate.Name LaunchTemplate.Version NodeRepairConfig.Enabled NodeRepairConfig.MaxParallelNodesRepairedCount NodeRepairConfig.MaxParallelNodesRepairedPercentage NodeRepairConfig.MaxUnhealthyNodeThresholdCount NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage NodeRepairConfig.NodeRepairConfigOverrides NodeRole NodegroupName ReleaseVersion RemoteAccess.Ec2SshKey RemoteAccess.SourceSecurityGroups ScalingConfig.DesiredSize ScalingConfig.MaxSize ScalingConfig.MinSize Subnets Taints UpdateConfig.MaxUnavailable UpdateConfig.MaxUnavailablePercentage UpdateConfig.UpdateStrategy Version WarmPoolConfig.Enabled WarmPoolConfig.MaxGroupPreparedCapacity WarmPoolConfig.MinSize WarmPoolConfig.PoolState WarmPoolConfig.ReuseOnScaleIn
AmiType=AL2023_ARM_64_NVIDIA, AL2023_ARM_64_STANDARD, AL2023_x86_64_NEURON, AL2023_x86_64_NVIDIA, AL2023_x86_64_STANDARD, AL2_ARM_64, AL2_x86_64, AL2_x86_64_GPU, BOTTLEROCKET_ARM_64, BOTTLEROCKET_ARM_64_FIPS, BOTTLEROCKET_ARM_64_NVIDIA, BOTTLEROCKET_ARM_64_NVIDIA_FIPS, BOTTLEROCKET_x86_64, BOTTLEROCKET_x86_64_FIPS, BOTTLEROCKET_x86_64_NVIDIA, BOTTLEROCKET_x86_64_NVIDIA_FIPS, CUSTOM, WINDOWS_CORE_2019_x86_64, WINDOWS_CORE_2022_x86_64, WINDOWS_CORE_2025_x86_64, WINDOWS_FULL_2019_x86_64, WINDOWS_FULL_2022_x86_64, WINDOWS_FULL_2025_x86_64;CapacityType=CAPACITY_BLOCK, ON_DEMAND, SPOT;NodeRepairConfig.MaxParallelNodesRepairedPercentage:1 to 100;NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage:1 to 100;NodeRepairConfig.NodeRepairConfigOverrides[].RepairAction=NoAction, Reboot, Replace;Taints[].Effect=NO_EXECUTE, NO_SCHEDULE, PREFER_NO_SCHEDULE;UpdateConfig.UpdateStrategy=DEFAULT, MINIMAL
AWS::EKS::PodIdentityAssociation
ClusterName DisableSessionTags Namespace Policy RoleArn ServiceAccount Tags TargetRoleArn
ClusterName Namespace RoleArn ServiceAccount
AssociationArn AssociationId ExternalId

AWS::EMR::Cluster
AdditionalInfo Applications AutoScalingRole AutoTerminationPolicy BootstrapActions Configurations CustomAmiId EbsRootVolumeIops EbsRootVolumeSize EbsRootVolumeThroughput Instances JobFlowRole KerberosAttributes LogEncryptionKmsKeyId LogUri ManagedScalingPolicy Name OSReleaseLabel PlacementGroupConfigs ReleaseLabel ScaleDownBehavior SecurityConfiguration ServiceRole StepConcurrencyLevel Steps Tags VisibleToAllUsers
Instances JobFlowRole Name ServiceRole
Id MasterPublicDNS

AWS::EMR::InstanceFleetConfig
ClusterId InstanceFleetType InstanceTypeConfigs LaunchSpecifications Name ResizeSpecifications TargetOnDemandCapacity TargetSpotCapacity
ClusterId InstanceFleetType
Id

AWS::EMR::InstanceGroupConfig
AutoScalingPolicy BidPrice Configurations CustomAmiId EbsConfiguration InstanceCount InstanceRole InstanceType JobFlowId Market Name
InstanceCount InstanceRole InstanceType JobFlowId
Id

AWS::EMR::SecurityConfiguration
Name SecurityConfiguration
SecurityConfiguration


AWS::EMR::Step
ActionOnFailure EncryptionKeyArn HadoopJarStep JobFlowId LogUri Name
ActionOnFailure HadoopJarStep JobFlowId Name
Id

AWS::EMR::Studio
AuthMode DefaultS3Location Description EncryptionKeyArn EngineSecurityGroupId IdcInstanceArn IdcUserAssignment IdpAuthUrl IdpRelayStateParameterName Name ServiceRole SubnetIds Tags TrustedIdentityPropagationEnabled UserRole VpcId WorkspaceSecurityGroupId
AuthMode DefaultS3Location EngineSecurityGroupId Name ServiceRole SubnetIds VpcId WorkspaceSecurityGroupId
Arn StudioId Url
AuthMode=IAM, SSO;IdcUserAssignment=OPTIONAL, REQUIRED
AWS::EMR::StudioSessionMapping
IdentityName IdentityType SessionPolicyArn StudioId
IdentityName IdentityType SessionPolicyArn StudioId

IdentityType=GROUP, USER
AWS::EMR::WALWorkspace
Tags WALWorkspaceName



AWS::EMRContainers::Endpoint
ConfigurationOverrides ExecutionRoleArn Name ReleaseLabel Tags Type VirtualClusterId
ExecutionRoleArn ReleaseLabel Type VirtualClusterId
Arn CertificateAuthority CreatedAt FailureReason Id SecurityGroup ServerUrl State StateDetails
ConfigurationOverrides.MonitoringConfiguration.PersistentAppUI=DISABLED, ENABLED
AWS::EMRContainers::SecurityConfiguration
ContainerProvider Name SecurityConfigurationData Tags
SecurityConfigurationData
Arn Id
ContainerProvider.Type=EKS
AWS::EMRContainers::VirtualCluster
ContainerProvider Name SecurityConfigurationId Tags
ContainerProvider Name
Arn Id
ContainerProvider.Type=EKS
AWS::EMRServerless::Application
Architecture AutoStartConfiguration AutoStopConfiguration IdentityCenterConfiguration ImageConfiguration InitialCapacity InteractiveConfiguration MaximumCapacity MonitoringConfiguration Name NetworkConfiguration ReleaseLabel RuntimeConfiguration SchedulerConfiguration Tags Type WorkerTypeSpecifications
ReleaseLabel Type
ApplicationId Arn
Architecture=ARM64, X86_64;InitialCapacity[].Value.WorkerCount:1 to 1000000
AWS::EVS::Environment
ConnectivityInfo EnvironmentName Hosts InitialVlans KmsKeyId LicenseInfo ServiceAccessSecurityGroups ServiceAccessSubnetId SiteId Tags TermsAccepted VcfHostnames VcfVersion VpcId
ConnectivityInfo LicenseInfo ServiceAccessSubnetId SiteId TermsAccepted VcfHostnames VcfVersion VpcId
Checks CreatedAt Credentials EnvironmentArn EnvironmentId EnvironmentState ModifiedAt StateDetails
Hosts[].InstanceType=i4i.metal, i7i.metal-24xl;VcfVersion=VCF-5.2.1, VCF-5.2.2
AWS::ElastiCache::CacheCluster
AZMode AutoMinorVersionUpgrade CacheNodeType CacheParameterGroupName CacheSecurityGroupNames CacheSubnetGroupName ClusterName ConfigurationEndpoint Engine EngineVersion IpDiscovery LogDeliveryConfigurations NetworkType NotificationTopicArn NumCacheNodes Port PreferredAvailabilityZone PreferredAvailabilityZones PreferredMaintenanceWindow RedisEndpoint SnapshotArns SnapshotName SnapshotRetentionLimit SnapshotWindow Tags TransitEncryptionEnabled VpcSecurityGroupIds
CacheNodeType Engine NumCacheNodes
ConfigurationEndpoint ConfigurationEndpoint.Address ConfigurationEndpoint.Port Id RedisEndpoint RedisEndpoint.Address RedisEndpoint.Port
AZMode=cross-az, single-az;IpDiscovery=ipv4, ipv6;LogDeliveryConfigurations[].DestinationType=cloudwatch-logs, kinesis-firehose;LogDeliveryConfigurations[].LogFormat=json, text;LogDeliveryConfigurations[].LogType=engine-log, slow-log;NetworkType=dual_stack, ipv4, ipv6
AWS::ElastiCache::GlobalReplicationGroup
AutomaticFailoverEnabled CacheNodeType CacheParameterGroupName Engine EngineVersion GlobalNodeGroupCount GlobalReplicationGroupDescription GlobalReplicationGroupIdSuffix Members RegionalConfigurations
Members
GlobalReplicationGroupId Status
Members[].Role=PRIMARY, SECONDARY
AWS::ElastiCache::ParameterGroup
CacheParameterGroupFamily Description Properties Tags
CacheParameterGroupFamily Description
CacheParameterGroupName

AWS::ElastiCache::ReplicationGroup
AtRestEncryptionEnabled AuthToken AutoMinorVersionUpgrade AutomaticFailoverEnabled CacheNodeType CacheParameterGroupName CacheSecurityGroupNames CacheSubnetGroupName ClusterMode ConfigurationEndPoint DataTieringEnabled Engine EngineVersion GlobalReplicationGroupId IpDiscovery KmsKeyId LogDeliveryConfigurations MultiAZEnabled NetworkType NodeGroupConfiguration NotificationTopicArn NumCacheClusters NumNodeGroups Port PreferredCacheClusterAZs PreferredMaintenanceWindow PrimaryClusterId PrimaryEndPoint ReadEndPoint ReaderEndPoint ReplicasPerNodeGroup ReplicationGroupDescription ReplicationGroupId SecurityGroupIds SnapshotArns SnapshotName SnapshotRetentionLimit SnapshotWindow SnapshottingClusterId Tags TransitEncryptionEnabled TransitEncryptionMode UserGroupIds
ReplicationGroupDescription
AtRestEncryptionEnabled AuthToken AutoMinorVersionUpgrade AutomaticFailoverEnabled CacheNodeType CacheParameterGroupName CacheSecurityGroupNames CacheSubnetGroupName ClusterMode ConfigurationEndPoint.Address ConfigurationEndPoint.Port DataTieringEnabled Engine EngineVersion GlobalReplicationGroupId IpDiscovery KmsKeyId LogDeliveryConfigurations MultiAZEnabled NetworkType NodeGroupConfiguration NotificationTopicArn NumCacheClusters NumNodeGroups Port PreferredCacheClusterAZs PreferredMaintenanceWindow PrimaryClusterId PrimaryEndPoint.Address PrimaryEndPoint.Port ReadEndPoint.Addresses ReadEndPoint.AddressesList ReadEndPoint.Ports ReadEndPoint.PortsList ReaderEndPoint.Address ReaderEndPoint.Port ReplicasPerNodeGroup ReplicationGroupDescription ReplicationGroupId SecurityGroupIds SnapshotArns SnapshotName SnapshotRetentionLimit SnapshotWindow SnapshottingClusterId Tags TransitEncryptionEnabled TransitEncryptionMode UserGroupIds
ClusterMode=compatible, disabled, enabled;IpDiscovery=ipv4, ipv6;LogDeliveryConfigurations[].DestinationType=cloudwatch-logs, kinesis-firehose;LogDeliveryConfigurations[].LogFormat=json, text;LogDeliveryConfigurations[].LogType=engine-log, slow-log;NetworkType=dual_stack, ipv4, ipv6;NumCacheClusters:1 to 6;ReplicasPerNodeGroup:0 to 5;TransitEncryptionMode=preferred, required
AWS::ElastiCache::SecurityGroup
Description Tags
Description
Id

AWS::ElastiCache::SecurityGroupIngress
CacheSecurityGroupName EC2SecurityGroupName EC2SecurityGroupOwnerId
CacheSecurityGroupName EC2SecurityGroupName
Id

AWS::ElastiCache::ServerlessCache
CacheUsageLimits DailySnapshotTime Description Endpoint Engine FinalSnapshotName KmsKeyId MajorEngineVersion NetworkType ReaderEndpoint SecurityGroupIds ServerlessCacheName SnapshotArnsToRestore SnapshotRetentionLimit SubnetIds Tags UserGroupId
Engine ServerlessCacheName
ARN CreateTime Endpoint.Address Endpoint.Port FullEngineVersion ReaderEndpoint.Address ReaderEndpoint.Port Status
CacheUsageLimits.DataStorage.Unit=GB
AWS::ElastiCache::SubnetGroup
CacheSubnetGroupName Description SubnetIds Tags
Description SubnetIds


AWS::ElastiCache::User
AccessString AuthenticationMode Engine NoPasswordRequired Passwords Tags UserId UserName
Engine UserId UserName
Arn Status
AuthenticationMode.Type=iam, no-password-required, password;Engine=redis, valkey
AWS::ElastiCache::UserGroup
Engine Tags UserGroupId UserIds
Engine UserGroupId UserIds
Arn Status
Engine=redis, valkey
AWS::ElasticBeanstalk::Application
ApplicationName Description ResourceLifecycleConfig

Id

AWS::ElasticBeanstalk::ApplicationVersion
ApplicationName Description SourceBundle
ApplicationName SourceBundle
Id

AWS::ElasticBeanstalk::ConfigurationTemplate
ApplicationName Description EnvironmentId OptionSettings PlatformArn SolutionStackName SourceConfiguration
ApplicationName
Id TemplateName

AWS::ElasticBeanstalk::Environment
ApplicationName CNAMEPrefix Description EnvironmentName OperationsRole OptionSettings PlatformArn SolutionStackName Tags TemplateName Tier VersionLabel
ApplicationName
EndpointURL Id

AWS::ElasticLoadBalancing::LoadBalancer
AccessLoggingPolicy AppCookieStickinessPolicy AvailabilityZones ConnectionDrainingPolicy ConnectionSettings CrossZone HealthCheck Instances LBCookieStickinessPolicy Listeners LoadBalancerName Policies Scheme SecurityGroups SourceSecurityGroup Subnets Tags
Listeners
CanonicalHostedZoneName CanonicalHostedZoneNameID DNSName Id SourceSecurityGroup.GroupName SourceSecurityGroup.OwnerAlias
Listeners[].Protocol=HTTP, HTTPS, SSL, TCP
AWS::ElasticLoadBalancingV2::Listener
AlpnPolicy Certificates DefaultActions ListenerAttributes LoadBalancerArn MutualAuthentication Port Protocol SslPolicy
DefaultActions LoadBalancerArn
ListenerArn
DefaultActions[].AuthenticateCognitoConfig.OnUnauthenticatedRequest=allow, authenticate, deny;DefaultActions[].AuthenticateOidcConfig.OnUnauthenticatedRequest=allow, authenticate, deny;DefaultActions[].Order:1 to 50000;DefaultActions[].RedirectConfig.StatusCode=HTTP_301, HTTP_302;DefaultActions[].Type=authenticate-cognito, authenticate-oidc, fixed-response, forward, jwt-validation, redirect;MutualAuthentication.AdvertiseTrustStoreCaNames=off, on;Port:1 to 65535;Protocol=GENEVE, HTTP, HTTPS, QUIC, TCP, TCP_QUIC, TCP_UDP, TLS, UDP
AWS::ElasticLoadBalancingV2::ListenerCertificate
Certificates ListenerArn
Certificates ListenerArn
Id

AWS::ElasticLoadBalancingV2::ListenerRule
Actions Conditions ListenerArn Priority Transforms
Actions Conditions Priority
IsDefault RuleArn
Actions[].AuthenticateCognitoConfig.OnUnauthenticatedRequest=allow, authenticate, deny;Actions[].AuthenticateOidcConfig.OnUnauthenticatedRequest=allow, authenticate, deny;Actions[].Order:1 to 50000;Actions[].RedirectConfig.StatusCode=HTTP_301, HTTP_302;Actions[].Type=authenticate-cognito, authenticate-oidc, fixed-response, forward, jwt-validation, redirect;Priority:1 to 50000;Transforms[].Type=host-header-rewrite, url-rewrite
AWS::ElasticLoadBalancingV2::LoadBalancer
EnableCapacityReservationProvisionStabilize EnablePrefixForIpv6SourceNat EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic IpAddressType Ipv4IpamPoolId LoadBalancerAttributes MinimumLoadBalancerCapacity Name Scheme SecurityGroups SubnetMappings Subnets Tags Type

CanonicalHostedZoneID DNSName EnableCapacityReservationProvisionStabilize EnablePrefixForIpv6SourceNat EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic IpAddressType Ipv4IpamPoolId LoadBalancerArn LoadBalancerAttributes LoadBalancerFullName LoadBalancerName Name Scheme SecurityGroups SubnetMappings Subnets Tags Type
EnablePrefixForIpv6SourceNat=off, on;IpAddressType=dualstack, dualstack-without-public-ipv4, ipv4;Scheme=internal, internet-facing;Type=application, gateway, network
AWS::ElasticLoadBalancingV2::TargetGroup
HealthCheckEnabled HealthCheckIntervalSeconds HealthCheckPath HealthCheckPort HealthCheckProtocol HealthCheckTimeoutSeconds HealthyThresholdCount IpAddressType Matcher Name Port Protocol ProtocolVersion Tags TargetControlPort TargetGroupAttributes TargetType Targets UnhealthyThresholdCount VpcId

LoadBalancerArns TargetGroupArn TargetGroupFullName TargetGroupName
HealthCheckIntervalSeconds:5 to 300;HealthCheckProtocol=GENEVE, HTTP, HTTPS, QUIC, TCP, TCP_QUIC, TCP_UDP, TLS, UDP;HealthCheckTimeoutSeconds:2 to 120;HealthyThresholdCount:2 to 10;IpAddressType=ipv4, ipv6;Port:1 to 65535;Protocol=GENEVE, HTTP, HTTPS, QUIC, TCP, TCP_QUIC, TCP_UDP, TLS, UDP;TargetControlPort:1 to 65535;TargetType=alb, instance, ip, lambda;Targets[].Port:1 to 65535;UnhealthyThresholdCount:2 to 10
AWS::ElasticLoadBalancingV2::TrustStore
CaCertificatesBundleS3Bucket CaCertificatesBundleS3Key CaCertificatesBundleS3ObjectVersion Name Tags

NumberOfCaCertificates Status TrustStoreArn

AWS::ElasticLoadBalancingV2::TrustStoreRevocation
RevocationContents TrustStoreArn

RevocationId TrustStoreRevocations
RevocationContents[].RevocationType=CRL
AWS::Elasticsearch::Domain
AccessPolicies AdvancedOptions AdvancedSecurityOptions CognitoOptions DomainEndpointOptions DomainName EBSOptions ElasticsearchClusterConfig ElasticsearchVersion EncryptionAtRestOptions LogPublishingOptions NodeToNodeEncryptionOptions SnapshotOptions Tags VPCOptions

Arn DomainArn DomainEndpoint Id

AWS::ElementalInference::Feed
Name Outputs Tags
Name Outputs
Arn DataEndpoints Id
Outputs[].Status=DISABLED, ENABLED
AWS::EntityResolution::IdMappingWorkflow
Description IdMappingIncrementalRunConfig IdMappingTechniques InputSourceConfig OutputSourceConfig RoleArn Tags WorkflowName
IdMappingTechniques InputSourceConfig RoleArn WorkflowName
CreatedAt UpdatedAt WorkflowArn
IdMappingIncrementalRunConfig.IncrementalRunType=ON_DEMAND;IdMappingTechniques.IdMappingType=PROVIDER, RULE_BASED;IdMappingTechniques.RuleBasedProperties.AttributeMatchingModel=MANY_TO_MANY, ONE_TO_ONE;IdMappingTechniques.RuleBasedProperties.RecordMatchingModel=MANY_SOURCE_TO_ONE_TARGET, ONE_SOURCE_TO_ONE_TARGET;IdMappingTechniques.RuleBasedProperties.RuleDefinitionType=SOURCE, TARGET;InputSourceConfig[].Type=SOURCE, TARGET
AWS::EntityResolution::IdNamespace
Description IdMappingWorkflowProperties IdNamespaceName InputSourceConfig RoleArn Tags Type
IdNamespaceName Type
CreatedAt IdNamespaceArn UpdatedAt
IdMappingWorkflowProperties[].IdMappingType=PROVIDER, RULE_BASED;IdMappingWorkflowProperties[].RuleBasedProperties.AttributeMatchingModel=MANY_TO_MANY, ONE_TO_ONE;IdMappingWorkflowProperties[].RuleBasedProperties.RecordMatchingModels[]=MANY_SOURCE_TO_ONE_TARGET, ONE_SOURCE_TO_ONE_TARGET;IdMappingWorkflowProperties[].RuleBasedProperties.RuleDefinitionTypes[]=SOURCE, TARGET;Type=SOURCE, TARGET
AWS::EntityResolution::MatchingWorkflow
Description IncrementalRunConfig InputSourceConfig OutputSourceConfig ResolutionTechniques RoleArn Tags WorkflowName
InputSourceConfig OutputSourceConfig ResolutionTechniques RoleArn WorkflowName
CreatedAt UpdatedAt WorkflowArn
IncrementalRunConfig.IncrementalRunType=IMMEDIATE;ResolutionTechniques.ResolutionType=ML_MATCHING, PROVIDER, RULE_MATCHING;ResolutionTechniques.RuleBasedProperties.AttributeMatchingModel=MANY_TO_MANY, ONE_TO_ONE;ResolutionTechniques.RuleBasedProperties.MatchPurpose=IDENTIFIER_GENERATION, INDEXING
AWS::EntityResolution::PolicyStatement
Action Arn Condition Effect Principal StatementId
Arn StatementId

Effect=Allow, Deny
AWS::EntityResolution::SchemaMapping
Description MappedInputFields SchemaName Tags
MappedInputFields SchemaName
CreatedAt HasWorkflows SchemaArn UpdatedAt
MappedInputFields[].Type=ADDRESS, ADDRESS_CITY, ADDRESS_COUNTRY, ADDRESS_POSTALCODE, ADDRESS_STATE, ADDRESS_STREET1, ADDRESS_STREET2, ADDRESS_STREET3, DATE, EMAIL_ADDRESS, NAME, NAME_FIRST, NAME_LAST, NAME_MIDDLE, PHONE, PHONE_COUNTRYCODE, PHONE_NUMBER, PROVIDER_ID, STRING, UNIQUE_ID
AWS::EventSchemas::Discoverer
CrossAccount Description SourceArn Tags
SourceArn
CrossAccount Description DiscovererArn DiscovererId SourceArn State Tags

AWS::EventSchemas::Registry
Description RegistryName Tags

Description RegistryArn RegistryName Tags

AWS::EventSchemas::RegistryPolicy
Policy RegistryName RevisionId
Policy RegistryName
Id

AWS::EventSchemas::Schema
Content Description RegistryName SchemaName Tags Type
Content RegistryName Type
Content Description LastModified RegistryName SchemaArn SchemaName SchemaVersion Tags Type VersionCreatedDate

AWS::Events::ApiDestination
ConnectionArn Description HttpMethod InvocationEndpoint InvocationRateLimitPerSecond Name
ConnectionArn HttpMethod InvocationEndpoint
Arn ArnForPolicy
HttpMethod=DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT
AWS::Events::Archive
ArchiveName Description EventPattern KmsKeyIdentifier RetentionDays SourceArn
SourceArn
Arn

AWS::Events::Connection
AuthParameters AuthorizationType Description InvocationConnectivityParameters KmsKeyIdentifier Name

Arn ArnForPolicy AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn SecretArn
AuthParameters.OAuthParameters.HttpMethod=GET, POST, PUT;AuthorizationType=API_KEY, BASIC, OAUTH_CLIENT_CREDENTIALS
AWS::Events::Endpoint
Description EventBuses Name ReplicationConfig RoleArn RoutingConfig
EventBuses RoutingConfig
Arn EndpointId EndpointUrl State StateReason
ReplicationConfig.State=DISABLED, ENABLED
AWS::Events::EventBus
DeadLetterConfig Description EventSourceName KmsKeyIdentifier LogConfig Name Policy Tags
Name
Arn DeadLetterConfig.Arn Description EventSourceName Id KmsKeyIdentifier LogConfig.IncludeDetail LogConfig.Level Name Policy Tags

AWS::Events::EventBusPolicy
Action Condition EventBusName Principal Statement StatementId
StatementId

Action=events:PutEvents;Condition.Type=StringEquals
AWS::Events::Rule
Description EventBusName EventPattern Name RoleArn ScheduleExpression State Tags Targets

Arn
Targets[].EcsParameters.LaunchType=EC2, EXTERNAL, FARGATE;Targets[].EcsParameters.PropagateTags=TASK_DEFINITION;Targets[].RetryPolicy.MaximumEventAgeInSeconds:60 to 86400;Targets[].RetryPolicy.MaximumRetryAttempts:0 to 185
AWS::Evidently::Experiment
Description MetricGoals Name OnlineAbConfig Project RandomizationSalt RemoveSegment RunningStatus SamplingRate Segment Tags Treatments
MetricGoals Name OnlineAbConfig Project Treatments
Arn
MetricGoals[].DesiredChange=DECREASE, INCREASE;OnlineAbConfig.TreatmentWeights[].SplitWeight:0 to 100000;SamplingRate:0 to 100000
AWS::Evidently::Feature
DefaultVariation Description EntityOverrides EvaluationStrategy Name Project Tags Variations
Name Project Variations
Arn
EvaluationStrategy=ALL_RULES, DEFAULT_VARIATION
AWS::Evidently::Launch
Description ExecutionStatus Groups MetricMonitors Name Project RandomizationSalt ScheduledSplitsConfig Tags
Groups Name Project ScheduledSplitsConfig
Arn

AWS::Evidently::Project
AppConfigResource DataDelivery Description Name Tags
Name
Arn

AWS::Evidently::Segment
Description Name Pattern Tags
Name
Arn

AWS::FIS::ExperimentTemplate
Actions Description ExperimentOptions ExperimentReportConfiguration LogConfiguration RoleArn StopConditions Tags Targets
Description RoleArn StopConditions Targets
Id
ExperimentOptions.AccountTargeting=multi-account, single-account;ExperimentOptions.EmptyTargetResolutionMode=fail, skip
AWS::FIS::TargetAccountConfiguration
AccountId Description ExperimentTemplateId RoleArn
AccountId ExperimentTemplateId RoleArn


AWS::FMS::NotificationChannel
SnsRoleName SnsTopicArn
SnsRoleName SnsTopicArn


AWS::FMS::Policy
DeleteAllPolicyResources ExcludeMap ExcludeResourceTags IncludeMap PolicyDescription PolicyName RemediationEnabled ResourceSetIds ResourceTagLogicalOperator ResourceTags ResourceType ResourceTypeList ResourcesCleanUp SecurityServicePolicyData Tags
ExcludeResourceTags PolicyName RemediationEnabled SecurityServicePolicyData
Arn Id
ResourceTagLogicalOperator=AND, OR;SecurityServicePolicyData.Type=DNS_FIREWALL, IMPORT_NETWORK_FIREWALL, NETWORK_ACL_COMMON, NETWORK_FIREWALL, SECURITY_GROUPS_COMMON, SECURITY_GROUPS_CONTENT_AUDIT, SECURITY_GROUPS_USAGE_AUDIT, SHIELD_ADVANCED, THIRD_PARTY_FIREWALL, WAF, WAFV2
AWS::FMS::ResourceSet
Description Name ResourceTypeList Resources Tags
Name ResourceTypeList
Id

AWS::FSx::DataRepositoryAssociation
BatchImportMetaDataOnCreate DataRepositoryPath FileSystemId FileSystemPath ImportedFileChunkSize S3 Tags
DataRepositoryPath FileSystemId FileSystemPath
AssociationId ResourceARN
ImportedFileChunkSize:1 to 512000;S3.AutoExportPolicy.Events[]=CHANGED, DELETED, NEW;S3.AutoImportPolicy.Events[]=CHANGED, DELETED, NEW
AWS::FSx::FileSystem
BackupId FileSystemType FileSystemTypeVersion KmsKeyId LustreConfiguration NetworkType OntapConfiguration OpenZFSConfiguration SecurityGroupIds StorageCapacity StorageType SubnetIds Tags WindowsConfiguration
FileSystemType SubnetIds
DNSName Id LustreMountName ResourceARN RootVolumeId
StorageCapacity:32 to 65536
AWS::FSx::S3AccessPointAttachment
Name OntapConfiguration OpenZFSConfiguration S3AccessPoint Type
Name Type
Lifecycle S3AccessPoint.Alias S3AccessPoint.ResourceARN
OntapConfiguration.FileSystemIdentity.Type=UNIX, WINDOWS;OpenZFSConfiguration.FileSystemIdentity.Type=POSIX;Type=ONTAP, OPENZFS
AWS::FSx::Snapshot
Name Tags VolumeId
Name VolumeId
Id ResourceARN

AWS::FSx::StorageVirtualMachine
ActiveDirectoryConfiguration FileSystemId Name RootVolumeSecurityStyle SvmAdminPassword Tags
FileSystemId Name
ResourceARN StorageVirtualMachineId UUID

AWS::FSx::Volume
BackupId Name OntapConfiguration OpenZFSConfiguration Tags VolumeType
Name
ResourceARN UUID VolumeId

AWS::FinSpace::Environment
DataBundles Description FederationMode FederationParameters KmsKeyId Name SuperuserParameters Tags
Name
AwsAccountId DedicatedServiceAccountId EnvironmentArn EnvironmentId EnvironmentUrl SageMakerStudioDomainUrl Status
FederationMode=FEDERATED, LOCAL
AWS::Forecast::Dataset
DataFrequency DatasetName DatasetType Domain EncryptionConfig Schema Tags
DatasetName DatasetType Domain Schema
Arn
DatasetType=ITEM_METADATA, RELATED_TIME_SERIES, TARGET_TIME_SERIES;Domain=CUSTOM, EC2_CAPACITY, INVENTORY_PLANNING, METRICS, RETAIL, WEB_TRAFFIC, WORK_FORCE;Schema.Attributes[].AttributeType=float, geolocation, integer, string, timestamp
AWS::Forecast::DatasetGroup
DatasetArns DatasetGroupName Domain Tags
DatasetGroupName Domain
DatasetGroupArn
Domain=CUSTOM, EC2_CAPACITY, INVENTORY_PLANNING, METRICS, RETAIL, WEB_TRAFFIC, WORK_FORCE
AWS::FraudDetector::Detector
AssociatedModels Description DetectorId DetectorVersionStatus EventType RuleExecutionMode Rules Tags
DetectorId EventType Rules
Arn AssociatedModels.*.Arn CreatedTime DetectorVersionId EventType.Arn EventType.CreatedTime EventType.EntityTypes.*.Arn EventType.EntityTypes.*.CreatedTime EventType.EntityTypes.*.LastUpdatedTime EventType.EventVariables.*.Arn EventType.EventVariables.*.CreatedTime EventType.EventVariables.*.LastUpdatedTime EventType.Labels.*.Arn EventType.Labels.*.CreatedTime EventType.Labels.*.LastUpdatedTime EventType.LastUpdatedTime LastUpdatedTime Rules.*.Arn Rules.*.CreatedTime Rules.*.LastUpdatedTime Rules.*.Outcomes.*.Arn Rules.*.Outcomes.*.CreatedTime Rules.*.Outcomes.*.LastUpdatedTime Rules.*.RuleVersion
DetectorVersionStatus=ACTIVE, DRAFT;EventType.EventVariables[].DataSource=EVENT;EventType.EventVariables[].DataType=BOOLEAN, FLOAT, INTEGER, STRING;EventType.EventVariables[].VariableType=AUTH_CODE, AVS, BILLING_ADDRESS_L1, BILLING_ADDRESS_L2, BILLING_CITY, BILLING_COUNTRY, BILLING_NAME, BILLING_PHONE, BILLING_STATE, BILLING_ZIP, CARD_BIN, CATEGORICAL, CURRENCY_CODE, EMAIL_ADDRESS, FINGERPRINT, FRAUD_LABEL, FREE_FORM_TEXT, IP_ADDRESS, NUMERIC, ORDER_ID, PAYMENT_TYPE, PHONE_NUMBER, PRICE, PRODUCT_CATEGORY, SHIPPING_ADDRESS_L1, SHIPPING_ADDRESS_L2, SHIPPING_CITY, SHIPPING_COUNTRY, SHIPPING_NAME, SHIPPING_PHONE, SHIPPING_STATE, SHIPPING_ZIP, USERAGENT;RuleExecutionMode=ALL_MATCHED, FIRST_MATCHED;Rules[].Language=DETECTORPL
AWS::FraudDetector::EntityType
Description Name Tags
Name
Arn CreatedTime LastUpdatedTime

AWS::FraudDetector::EventType
Description EntityTypes EventVariables Labels Name Tags
EntityTypes EventVariables Labels Name
Arn CreatedTime EntityTypes.*.Arn EntityTypes.*.CreatedTime EntityTypes.*.LastUpdatedTime EventVariables.*.Arn EventVariables.*.CreatedTime EventVariables.*.LastUpdatedTime Labels.*.Arn Labels.*.CreatedTime Labels.*.LastUpdatedTime LastUpdatedTime
EventVariables[].DataSource=EVENT;EventVariables[].DataType=BOOLEAN, FLOAT, INTEGER, STRING;EventVariables[].VariableType=AUTH_CODE, AVS, BILLING_ADDRESS_L1, BILLING_ADDRESS_L2, BILLING_CITY, BILLING_COUNTRY, BILLING_NAME, BILLING_PHONE, BILLING_STATE, BILLING_ZIP, CARD_BIN, CATEGORICAL, CURRENCY_CODE, EMAIL_ADDRESS, FINGERPRINT, FRAUD_LABEL, FREE_FORM_TEXT, IP_ADDRESS, NUMERIC, ORDER_ID, PAYMENT_TYPE, PHONE_NUMBER, PRICE, PRODUCT_CATEGORY, SHIPPING_ADDRESS_L1, SHIPPING_ADDRESS_L2, SHIPPING_CITY, SHIPPING_COUNTRY, SHIPPING_NAME, SHIPPING_PHONE, SHIPPING_STATE, SHIPPING_ZIP, USERAGENT
AWS::FraudDetector::Label
Description Name Tags
Name
Arn CreatedTime LastUpdatedTime

AWS::FraudDetector::List
Description Elements Name Tags VariableType
Name
Arn CreatedTime LastUpdatedTime

AWS::FraudDetector::Outcome
Description Name Tags
Name
Arn CreatedTime LastUpdatedTime

AWS::FraudDetector::Variable
DataSource DataType DefaultValue Description Name Tags VariableType
DataSource DataType DefaultValue Name
Arn CreatedTime LastUpdatedTime
DataSource=EVENT, EXTERNAL_MODEL_SCORE;DataType=BOOLEAN, FLOAT, INTEGER, STRING;VariableType=AUTH_CODE, AVS, BILLING_ADDRESS_L1, BILLING_ADDRESS_L2, BILLING_CITY, BILLING_COUNTRY, BILLING_NAME, BILLING_PHONE, BILLING_STATE, BILLING_ZIP, CARD_BIN, CATEGORICAL, CURRENCY_CODE, EMAIL_ADDRESS, FINGERPRINT, FRAUD_LABEL, FREE_FORM_TEXT, IP_ADDRESS, NUMERIC, ORDER_ID, PAYMENT_TYPE, PHONE_NUMBER, PRICE, PRODUCT_CATEGORY, SHIPPING_ADDRESS_L1, SHIPPING_ADDRESS_L2, SHIPPING_CITY, SHIPPING_COUNTRY, SHIPPING_NAME, SHIPPING_PHONE, SHIPPING_STATE, SHIPPING_ZIP, USERAGENT
AWS::GameLift::Alias
Description Name RoutingStrategy Tags
Name RoutingStrategy
AliasArn AliasId Id

AWS::GameLift::Build
Name OperatingSystem ServerSdkVersion StorageLocation Tags Version

BuildArn BuildId Id

AWS::GameLift::ContainerFleet
BillingType DeploymentConfiguration Description FleetRoleArn GameServerContainerGroupDefinitionName GameServerContainerGroupsPerInstance GameSessionCreationLimitPolicy InstanceConnectionPortRange InstanceInboundPermissions InstanceType Locations LogConfiguration MetricGroups NewGameSessionProtectionPolicy PerInstanceContainerGroupDefinitionName PlayerGatewayMode ScalingPolicies Tags
FleetRoleArn
CreationTime DeploymentDetails FleetArn FleetId GameServerContainerGroupDefinitionArn Locations.*.PlayerGatewayStatus MaximumGameServerContainerGroupsPerInstance PerInstanceContainerGroupDefinitionArn Status
BillingType=ON_DEMAND, SPOT;DeploymentConfiguration.ImpairmentStrategy=MAINTAIN, ROLLBACK;DeploymentConfiguration.MinimumHealthyPercentage:30 to 75;DeploymentConfiguration.ProtectionStrategy=IGNORE_PROTECTION, WITH_PROTECTION;GameServerContainerGroupsPerInstance:1 to 5000;InstanceConnectionPortRange.FromPort:1 to 60000;InstanceConnectionPortRange.ToPort:1 to 60000;InstanceInboundPermissions[].FromPort:1 to 60000;InstanceInboundPermissions[].Protocol=TCP, UDP;InstanceInboundPermissions[].ToPort:1 to 60000;Locations[].PlayerGatewayStatus=DISABLED, ENABLED;Locations[].StoppedActions[]=AUTO_SCALING;LogConfiguration.LogDestination=CLOUDWATCH, NONE, S3;NewGameSessionProtectionPolicy=FullProtection, NoProtection;PlayerGatewayMode=DISABLED, ENABLED, REQUIRED;ScalingPolicies[].ComparisonOperator=GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanOrEqualToThreshold, LessThanThreshold;ScalingPolicies[].MetricName=ActivatingGameSessions, ActiveGameSessions, ActiveInstances, AvailableGameSessions, AvailablePlayerSessions, ConcurrentActivatableGameSessions, CurrentPlayerSessions, IdleInstances, PercentAvailableGameSessions, PercentIdleInstances, QueueDepth, WaitTime;ScalingPolicies[].PolicyType=RuleBased, TargetBased;ScalingPolicies[].ScalingAdjustmentType=ChangeInCapacity, ExactCapacity, PercentChangeInCapacity
AWS::GameLift::ContainerGroupDefinition
ContainerGroupType GameServerContainerDefinition Name OperatingSystem SourceVersionNumber SupportContainerDefinitions Tags TotalMemoryLimitMebibytes TotalVcpuLimit VersionDescription
Name OperatingSystem TotalMemoryLimitMebibytes TotalVcpuLimit
ContainerGroupDefinitionArn CreationTime Status StatusReason VersionNumber
ContainerGroupType=GAME_SERVER, PER_INSTANCE;GameServerContainerDefinition.DependsOn[].Condition=COMPLETE, HEALTHY, START, SUCCESS;GameServerContainerDefinition.MountPoints[].AccessLevel=READ_AND_WRITE, READ_ONLY;OperatingSystem=AMAZON_LINUX_2023;SupportContainerDefinitions[].DependsOn[].Condition=COMPLETE, HEALTHY, START, SUCCESS;SupportContainerDefinitions[].HealthCheck.Interval:60 to 300;SupportContainerDefinitions[].HealthCheck.Retries:5 to 10;SupportContainerDefinitions[].HealthCheck.StartPeriod:0 to 300;SupportContainerDefinitions[].HealthCheck.Timeout:30 to 60;SupportContainerDefinitions[].MemoryHardLimitMebibytes:4 to 1024000;SupportContainerDefinitions[].MountPoints[].AccessLevel=READ_AND_WRITE, READ_ONLY;TotalMemoryLimitMebibytes:4 to 1024000
AWS::GameLift::Fleet
AnywhereConfiguration ApplyCapacity BuildId CertificateConfiguration ComputeType Description DesiredEC2Instances EC2InboundPermissions EC2InstanceType FleetType InstanceRoleARN InstanceRoleCredentialsProvider Locations LogPaths MaxSize MetricGroups MinSize Name NewGameSessionProtectionPolicy PeerVpcAwsAccountId PeerVpcId PlayerGatewayConfiguration PlayerGatewayMode ResourceCreationLimitPolicy RuntimeConfiguration ScalingPolicies ScriptId ServerLaunchParameters ServerLaunchPath Tags
Name
FleetArn FleetId Id Locations.*.PlayerGatewayStatus

AWS::GameLift::GameServerGroup
AutoScalingPolicy BalancingStrategy DeleteOption GameServerGroupName GameServerProtectionPolicy InstanceDefinitions LaunchTemplate MaxSize MinSize RoleArn Tags VpcSubnets
GameServerGroupName InstanceDefinitions RoleArn
AutoScalingGroupArn GameServerGroupArn
BalancingStrategy=ON_DEMAND_ONLY, SPOT_ONLY, SPOT_PREFERRED;DeleteOption=FORCE_DELETE, RETAIN, SAFE_DELETE;GameServerProtectionPolicy=FULL_PROTECTION, NO_PROTECTION;InstanceDefinitions[].InstanceType=c4.2xlarge, c4.4xlarge, c4.8xlarge, c4.large, c4.xlarge, c5.12xlarge, c5.18xlarge, c5.24xlarge, c5.2xlarge, c5.4xlarge, c5.9xlarge, c5.large, c5.xlarge, c5a.12xlarge, c5a.16xlarge, c5a.24xlarge, c5a.2xlarge, c5a.4xlarge, c5a.8xlarge, c5a.large, c5a.xlarge, c6g.12xlarge, c6g.16xlarge, c6g.2xlarge, c6g.4xlarge, c6g.8xlarge, c6g.large, c6g.medium, c6g.xlarge, m4.10xlarge, m4.2xlarge, m4.4xlarge, m4.large, m4.xlarge, m5.12xlarge, m5.16xlarge, m5.24xlarge, m5.2xlarge, m5.4xlarge, m5.8xlarge, m5.large, m5.xlarge, m5a.12xlarge, m5a.16xlarge, m5a.24xlarge, m5a.2xlarge, m5a.4xlarge, m5a.8xlarge, m5a.large, m5a.xlarge, m6g.12xlarge, m6g.16xlarge, m6g.2xlarge, m6g.4xlarge, m6g.8xlarge, m6g.large, m6g.medium, m6g.xlarge, r4.16xlarge, r4.2xlarge, r4.4xlarge, r4.8xlarge, r4.large, r4.xlarge, r5.12xlarge, r5.16xlarge, r5.24xlarge, r5.2xlarge, r5.4xlarge, r5.8xlarge, r5.large, r5.xlarge, r5a.12xlarge, r5a.16xlarge, r5a.24xlarge, r5a.2xlarge, r5a.4xlarge, r5a.8xlarge, r5a.large, r5a.xlarge, r6g.12xlarge, r6g.16xlarge, r6g.2xlarge, r6g.4xlarge, r6g.8xlarge, r6g.large, r6g.medium, r6g.xlarge
AWS::GameLift::GameSessionQueue
CustomEventData Destinations FilterConfiguration Name NotificationTarget PlayerLatencyPolicies PriorityConfiguration Tags TimeoutInSeconds
Name
Arn CustomEventData Destinations Name NotificationTarget PlayerLatencyPolicies Tags TimeoutInSeconds
PriorityConfiguration.PriorityOrder[]=COST, DESTINATION, LATENCY, LOCATION
AWS::GameLift::Location
LocationName Tags
LocationName
LocationArn

AWS::GameLift::MatchmakingConfiguration
AcceptanceRequired AcceptanceTimeoutSeconds AdditionalPlayerCount BackfillMode CreationTime CustomEventData Description FlexMatchMode GameProperties GameSessionData GameSessionQueueArns Name NotificationTarget RequestTimeoutSeconds RuleSetArn RuleSetName Tags
AcceptanceRequired Name RequestTimeoutSeconds RuleSetName
AcceptanceRequired AcceptanceTimeoutSeconds AdditionalPlayerCount Arn BackfillMode CreationTime CustomEventData Description FlexMatchMode GameProperties GameSessionData GameSessionQueueArns Name NotificationTarget RequestTimeoutSeconds RuleSetArn RuleSetName Tags
AcceptanceTimeoutSeconds:1 to 600;BackfillMode=AUTOMATIC, MANUAL;FlexMatchMode=STANDALONE, WITH_QUEUE;RequestTimeoutSeconds:1 to 43200
AWS::GameLift::MatchmakingRuleSet
Name RuleSetBody Tags
Name RuleSetBody
Arn CreationTime Name RuleSetBody Tags

AWS::GameLift::Script
Name NodeJsVersion StorageLocation Tags Version
StorageLocation
Arn CreationTime Id SizeOnDisk

AWS::GameLiftStreams::Application
ApplicationLogOutputUri ApplicationLogPaths ApplicationSourceUri Description ExecutablePath RuntimeEnvironment Tags
ApplicationSourceUri Description ExecutablePath RuntimeEnvironment
Arn Id

AWS::GameLiftStreams::StreamGroup
DefaultApplication Description LocationConfigurations StreamClass Tags
Description LocationConfigurations StreamClass
Arn Id

AWS::GammaDilithium::JobDefinition
ContainerProperties EcsProperties EksProperties JobDefinitionName NodeProperties Parameters PlatformCapabilities PropagateTags RetryStrategy SchedulingPriority Tags Timeout Type
Type
Id

AWS::GlobalAccelerator::Accelerator
Enabled FlowLogsEnabled FlowLogsS3Bucket FlowLogsS3Prefix IpAddressType IpAddresses Name Tags
Name
AcceleratorArn DnsName DualStackDnsName Ipv4Addresses Ipv6Addresses
IpAddressType=DUAL_STACK, IPV4
AWS::GlobalAccelerator::CrossAccountAttachment
Name Principals Resources Tags
Name
AttachmentArn

AWS::GlobalAccelerator::EndpointGroup
EndpointConfigurations EndpointGroupRegion HealthCheckIntervalSeconds HealthCheckPath HealthCheckPort HealthCheckProtocol ListenerArn PortOverrides ThresholdCount TrafficDialPercentage
EndpointGroupRegion ListenerArn
EndpointGroupArn
EndpointConfigurations[].Weight:0 to 255;HealthCheckIntervalSeconds:10 to 30;HealthCheckPort:-1 to 65535;HealthCheckProtocol=HTTP, HTTPS, TCP;PortOverrides[].EndpointPort:0 to 65535;PortOverrides[].ListenerPort:0 to 65535;ThresholdCount:1 to 10
AWS::GlobalAccelerator::Listener
AcceleratorArn ClientAffinity PortRanges Protocol
AcceleratorArn PortRanges Protocol
ListenerArn
ClientAffinity=NONE, SOURCE_IP;PortRanges[].FromPort:0 to 65535;PortRanges[].ToPort:0 to 65535;Protocol=TCP, UDP
AWS::Glue::Catalog
AllowFullTableExternalDataAccess CatalogProperties CreateDatabaseDefaultPermissions CreateTableDefaultPermissions Description FederatedCatalog Name OverwriteChildResourcePermissionsWithDefault Parameters Tags TargetRedshiftCatalog
Name
CatalogId CatalogProperties.CustomProperties CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName CreateDatabaseDefaultPermissions.*.Permissions CreateDatabaseDefaultPermissions.*.Principal CreateDatabaseDefaultPermissions.*.Principal.DataLakePrincipalIdentifier CreateTableDefaultPermissions.*.Permissions CreateTableDefaultPermissions.*.Principal CreateTableDefaultPermissions.*.Principal.DataLakePrincipalIdentifier CreateTime ResourceArn UpdateTime
AllowFullTableExternalDataAccess=False, True;CatalogProperties.DataLakeAccessProperties.AllowFullTableExternalDataAccess=False, True;CreateDatabaseDefaultPermissions[].Permissions[]=ALL, ALTER, CREATE_DATABASE, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DROP, INSERT, SELECT;CreateTableDefaultPermissions[].Permissions[]=ALL, ALTER, CREATE_DATABASE, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DROP, INSERT, SELECT;OverwriteChildResourcePermissionsWithDefault=Accept, Deny
AWS::Glue::Classifier
CsvClassifier GrokClassifier JsonClassifier XMLClassifier

Id

AWS::Glue::Connection
CatalogId ConnectionInput
CatalogId ConnectionInput
Id

AWS::Glue::Crawler
Classifiers Configuration CrawlerSecurityConfiguration DatabaseName Description LakeFormationConfiguration Name RecrawlPolicy Role Schedule SchemaChangePolicy TablePrefix Tags Targets
Role Targets
Id
RecrawlPolicy.RecrawlBehavior=CRAWL_EVENT_MODE, CRAWL_EVERYTHING, CRAWL_NEW_FOLDERS_ONLY;SchemaChangePolicy.DeleteBehavior=DELETE_FROM_DATABASE, DEPRECATE_IN_DATABASE, LOG;SchemaChangePolicy.UpdateBehavior=LOG, UPDATE_IN_DATABASE;Targets.JdbcTargets[].EnableAdditionalMetadata[]=COMMENTS, RAWTYPES
AWS::Glue::CustomEntityType
ContextWords Name RegexString Tags

Id

AWS::Glue::DataCatalogEncryptionSettings
CatalogId DataCatalogEncryptionSettings
CatalogId DataCatalogEncryptionSettings
Id

AWS::Glue::DataQualityRuleset
ClientToken Description Name Ruleset Tags TargetTable

Id

AWS::Glue::Database
CatalogId DatabaseInput DatabaseName
CatalogId DatabaseInput
Id
DatabaseInput.CreateTableDefaultPermissions[].Permissions[]=ALL, ALTER, CREATE_DATABASE, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DROP, INSERT, SELECT
AWS::Glue::DevEndpoint
Arguments EndpointName ExtraJarsS3Path ExtraPythonLibsS3Path GlueVersion NumberOfNodes NumberOfWorkers PublicKey PublicKeys RoleArn SecurityConfiguration SecurityGroupIds SubnetId Tags WorkerType
RoleArn
Id

AWS::Glue::IdentityCenterConfiguration
InstanceArn Scopes UserBackgroundSessionsEnabled
InstanceArn
AccountId ApplicationArn

AWS::Glue::Integration
AdditionalEncryptionContext DataFilter Description IntegrationConfig IntegrationName KmsKeyId SourceArn Tags TargetArn
IntegrationName SourceArn TargetArn
CreateTime IntegrationArn Status

AWS::Glue::IntegrationResourceProperty
ResourceArn SourceProcessingProperties Tags TargetProcessingProperties
ResourceArn
ResourcePropertyArn

AWS::Glue::Job
AllocatedCapacity Command Connections DefaultArguments Description ExecutionClass ExecutionProperty GlueVersion JobMode JobRunQueuingEnabled LogUri MaintenanceWindow MaxCapacity MaxRetries Name NonOverridableArguments NotificationProperty NumberOfWorkers Role SecurityConfiguration Tags Timeout WorkerType
Command Role
Id
ExecutionClass=FLEX, STANDARD;JobMode=NOTEBOOK, SCRIPT, VISUAL
AWS::Glue::MLTransform
Description GlueVersion InputRecordTables MaxCapacity MaxRetries Name NumberOfWorkers Role Tags Timeout TransformEncryption TransformParameters WorkerType
InputRecordTables Role TransformParameters
Id

AWS::Glue::Partition
CatalogId DatabaseName PartitionInput TableName
CatalogId DatabaseName PartitionInput TableName
Id

AWS::Glue::Registry
Description Name Tags
Name
Arn

AWS::Glue::Schema
CheckpointVersion Compatibility DataFormat Description Name Registry SchemaDefinition Tags
Compatibility DataFormat Name
Arn InitialSchemaVersionId
CheckpointVersion.VersionNumber:1 to 100000;Compatibility=BACKWARD, BACKWARD_ALL, DISABLED, FORWARD, FORWARD_ALL, FULL, FULL_ALL, NONE;DataFormat=AVRO, JSON, PROTOBUF
AWS::Glue::SchemaVersion
Schema SchemaDefinition
Schema SchemaDefinition
VersionId

AWS::Glue::SchemaVersionMetadata
Key SchemaVersionId Value
Key SchemaVersionId Value


AWS::Glue::SecurityConfiguration
EncryptionConfiguration Name
EncryptionConfiguration Name
Id

AWS::Glue::Table
CatalogId DatabaseName Name OpenTableFormatInput TableInput
CatalogId DatabaseName
Id
TableInput.TableType=EXTERNAL_TABLE, VIRTUAL_VIEW
AWS::Glue::TableOptimizer
CatalogId DatabaseName TableName TableOptimizerConfiguration Type
CatalogId DatabaseName TableName TableOptimizerConfiguration Type
Id

AWS::Glue::Trigger
Actions Description EventBatchingCondition Name Predicate Schedule StartOnCreation Tags Type WorkflowName
Actions Type
Id
EventBatchingCondition.BatchSize:1 to 100;EventBatchingCondition.BatchWindow:1 to 900;Predicate.Conditions[].CrawlState=CANCELLED, CANCELLING, ERROR, FAILED, RUNNING, SUCCEEDED;Predicate.Conditions[].LogicalOperator=EQUALS;Predicate.Conditions[].State=FAILED, STOPPED, SUCCEEDED, TIMEOUT;Predicate.Logical=AND, ANY;Type=CONDITIONAL, EVENT, ON_DEMAND, SCHEDULED
AWS::Glue::UsageProfile
Configuration Description Name Tags
Name
CreatedOn

AWS::Glue::Workflow
DefaultRunProperties Description MaxConcurrentRuns Name Tags

Id

AWS::Grafana::Workspace
AccountAccessType AuthenticationProviders ClientToken DataSources Description GrafanaVersion Name NetworkAccessControl NotificationDestinations OrganizationRoleName OrganizationalUnits PermissionType PluginAdminEnabled RoleArn SamlConfiguration StackSetName VpcConfiguration
AccountAccessType AuthenticationProviders PermissionType
AccountAccessType AuthenticationProviders ClientToken CreationTimestamp DataSources Description Endpoint GrafanaVersion Id ModificationTimestamp Name NetworkAccessControl.PrefixListIds NetworkAccessControl.VpceIds NotificationDestinations OrganizationRoleName OrganizationalUnits PermissionType PluginAdminEnabled RoleArn SamlConfiguration.AllowedOrganizations SamlConfiguration.AssertionAttributes.Email SamlConfiguration.AssertionAttributes.Groups SamlConfiguration.AssertionAttributes.Login SamlConfiguration.AssertionAttributes.Name SamlConfiguration.AssertionAttributes.Org SamlConfiguration.AssertionAttributes.Role SamlConfiguration.IdpMetadata.Url SamlConfiguration.IdpMetadata.Xml SamlConfiguration.LoginValidityDuration SamlConfiguration.RoleValues.Admin SamlConfiguration.RoleValues.Editor SamlConfigurationStatus SsoClientId StackSetName Status VpcConfiguration.SecurityGroupIds VpcConfiguration.SubnetIds
AccountAccessType=CURRENT_ACCOUNT, ORGANIZATION;AuthenticationProviders[]=AWS_SSO, SAML;DataSources[]=AMAZON_OPENSEARCH_SERVICE, ATHENA, CLOUDWATCH, PROMETHEUS, REDSHIFT, SITEWISE, TIMESTREAM, XRAY;NotificationDestinations[]=SNS;PermissionType=CUSTOMER_MANAGED, SERVICE_MANAGED
AWS::Greengrass::ConnectorDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Connectors LatestVersionArn Name

AWS::Greengrass::ConnectorDefinitionVersion
ConnectorDefinitionId Connectors
ConnectorDefinitionId Connectors
Id

AWS::Greengrass::CoreDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Cores LatestVersionArn Name

AWS::Greengrass::CoreDefinitionVersion
CoreDefinitionId Cores
CoreDefinitionId Cores
Id

AWS::Greengrass::DeviceDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Devices LatestVersionArn Name

AWS::Greengrass::DeviceDefinitionVersion
DeviceDefinitionId Devices
DeviceDefinitionId Devices
Id

AWS::Greengrass::FunctionDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.DefaultConfig.Execution.IsolationMode InitialVersion.DefaultConfig.Execution.RunAs.Gid InitialVersion.DefaultConfig.Execution.RunAs.Uid InitialVersion.Functions LatestVersionArn Name

AWS::Greengrass::FunctionDefinitionVersion
DefaultConfig FunctionDefinitionId Functions
FunctionDefinitionId Functions
Id

AWS::Greengrass::Group
InitialVersion Name RoleArn Tags
Name
Arn Id InitialVersion.ConnectorDefinitionVersionArn InitialVersion.CoreDefinitionVersionArn InitialVersion.DeviceDefinitionVersionArn InitialVersion.FunctionDefinitionVersionArn InitialVersion.LoggerDefinitionVersionArn InitialVersion.ResourceDefinitionVersionArn InitialVersion.SubscriptionDefinitionVersionArn LatestVersionArn Name RoleArn RoleAttachedAt

AWS::Greengrass::GroupVersion
ConnectorDefinitionVersionArn CoreDefinitionVersionArn DeviceDefinitionVersionArn FunctionDefinitionVersionArn GroupId LoggerDefinitionVersionArn ResourceDefinitionVersionArn SubscriptionDefinitionVersionArn
GroupId
Id

AWS::Greengrass::LoggerDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Loggers LatestVersionArn Name

AWS::Greengrass::LoggerDefinitionVersion
LoggerDefinitionId Loggers
LoggerDefinitionId Loggers
Id

AWS::Greengrass::ResourceDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Resources LatestVersionArn Name

AWS::Greengrass::ResourceDefinitionVersion
ResourceDefinitionId Resources
ResourceDefinitionId Resources
Id

AWS::Greengrass::SubscriptionDefinition
InitialVersion Name Tags
Name
Arn Id InitialVersion.Subscriptions LatestVersionArn Name

AWS::Greengrass::SubscriptionDefinitionVersion
SubscriptionDefinitionId Subscriptions
SubscriptionDefinitionId Subscriptions
Id

AWS::GreengrassV2::ComponentVersion
InlineRecipe LambdaFunction Tags

Arn ComponentName ComponentVersion
LambdaFunction.ComponentLambdaParameters.InputPayloadEncodingType=binary, json
AWS::GreengrassV2::Deployment
Components DeploymentName DeploymentPolicies IotJobConfiguration ParentTargetArn Tags TargetArn
TargetArn
DeploymentId
DeploymentPolicies.ComponentUpdatePolicy.Action=NOTIFY_COMPONENTS, SKIP_NOTIFY_COMPONENTS;DeploymentPolicies.ComponentUpdatePolicy.TimeoutInSeconds:1 to 2147483647;DeploymentPolicies.ConfigurationValidationPolicy.TimeoutInSeconds:1 to 2147483647;DeploymentPolicies.FailureHandlingPolicy=DO_NOTHING, ROLLBACK;IotJobConfiguration.JobExecutionsRolloutConfig.MaximumPerMinute:1 to 1000;IotJobConfiguration.TimeoutConfig.InProgressTimeoutInMinutes:0 to 2147483647
AWS::GroundStation::Config
ConfigData Name Tags
ConfigData Name
Arn Id Type
ConfigData.TelemetrySinkConfig.TelemetrySinkType=KINESIS_DATA_STREAM;ConfigData.TrackingConfig.Autotrack=PREFERRED, REMOVED, REQUIRED
AWS::GroundStation::DataflowEndpointGroup
ContactPostPassDurationSeconds ContactPrePassDurationSeconds EndpointDetails Tags
EndpointDetails
Arn Id
ContactPostPassDurationSeconds:30 to 480;ContactPrePassDurationSeconds:30 to 480;EndpointDetails[].AwsGroundStationAgentEndpoint.AgentStatus=ACTIVE, FAILED, INACTIVE, SUCCESS;EndpointDetails[].AwsGroundStationAgentEndpoint.AuditResults=HEALTHY, UNHEALTHY
AWS::GroundStation::DataflowEndpointGroupV2
ContactPostPassDurationSeconds ContactPrePassDurationSeconds Endpoints Tags

Arn EndpointDetails Id
ContactPostPassDurationSeconds:30 to 480;ContactPrePassDurationSeconds:30 to 480
AWS::GroundStation::MissionProfile
ContactPostPassDurationSeconds ContactPrePassDurationSeconds DataflowEdges MinimumViableContactDurationSeconds Name StreamsKmsKey StreamsKmsRole Tags TelemetrySinkConfigArn TrackingConfigArn
DataflowEdges MinimumViableContactDurationSeconds Name TrackingConfigArn
Arn Id Region
ContactPostPassDurationSeconds:0 to 21600;ContactPrePassDurationSeconds:0 to 21600;MinimumViableContactDurationSeconds:1 to 21600
AWS::GuardDuty::Detector
DataSources Enable Features FindingPublishingFrequency Tags
Enable
Id
Features[].AdditionalConfiguration[].Name=EC2_AGENT_MANAGEMENT, ECS_FARGATE_AGENT_MANAGEMENT, EKS_ADDON_MANAGEMENT;Features[].AdditionalConfiguration[].Status=DISABLED, ENABLED;Features[].Name=EBS_MALWARE_PROTECTION, EKS_AUDIT_LOGS, EKS_RUNTIME_MONITORING, LAMBDA_NETWORK_LOGS, RDS_LOGIN_EVENTS, RUNTIME_MONITORING, S3_DATA_EVENTS;Features[].Status=DISABLED, ENABLED;FindingPublishingFrequency=FIFTEEN_MINUTES, ONE_HOUR, SIX_HOURS
AWS::GuardDuty::Filter
Action Description DetectorId FindingCriteria Name Rank Tags
DetectorId FindingCriteria Name

Action=ARCHIVE, NOOP;Rank:1 to 100
AWS::GuardDuty::IPSet
Activate DetectorId ExpectedBucketOwner Format Location Name Tags
Format Location
Id
Format=ALIEN_VAULT, FIRE_EYE, OTX_CSV, PROOF_POINT, STIX, TXT
AWS::GuardDuty::MalwareProtectionPlan
Actions ProtectedResource Role Tags
ProtectedResource Role
Arn CreatedAt MalwareProtectionPlanId Status StatusReasons
Actions.Tagging.Status=DISABLED, ENABLED
AWS::GuardDuty::Master
DetectorId InvitationId MasterId
DetectorId MasterId


AWS::GuardDuty::Member
DetectorId DisableEmailNotification Email MemberId Message Status
Email

Status=Created, Disabled, Enabled, Invited, Removed, Resigned
AWS::GuardDuty::PublishingDestination
DestinationProperties DestinationType DetectorId Tags
DestinationProperties DestinationType DetectorId
Id PublishingFailureStartTimestamp Status
DestinationType=S3
AWS::GuardDuty::ThreatEntitySet
Activate DetectorId ExpectedBucketOwner Format Location Name Tags
Format Location
CreatedAt ErrorDetails Id Status UpdatedAt
Format=ALIEN_VAULT, FIRE_EYE, OTX_CSV, PROOF_POINT, STIX, TXT
AWS::GuardDuty::ThreatIntelSet
Activate DetectorId ExpectedBucketOwner Format Location Name Tags
Format Location
Id
Format=ALIEN_VAULT, FIRE_EYE, OTX_CSV, PROOF_POINT, STIX, TXT
AWS::GuardDuty::TrustedEntitySet
Activate DetectorId ExpectedBucketOwner Format Location Name Tags
Format Location
CreatedAt ErrorDetails Id Status UpdatedAt
Format=ALIEN_VAULT, FIRE_EYE, OTX_CSV, PROOF_POINT, STIX, TXT
AWS::HealthImaging::Datastore
DatastoreName KmsKeyArn Tags

CreatedAt DatastoreArn DatastoreId DatastoreStatus UpdatedAt

AWS::HealthLake::FHIRDatastore
DatastoreName DatastoreTypeVersion IdentityProviderConfiguration PreloadDataConfig SseConfiguration Tags
DatastoreTypeVersion
CreatedAt DatastoreArn DatastoreEndpoint DatastoreId DatastoreStatus
DatastoreTypeVersion=R4;IdentityProviderConfiguration.AuthorizationStrategy=AWS_AUTH, SMART_ON_FHIR, SMART_ON_FHIR_V1;PreloadDataConfig.PreloadDataType=SYNTHEA;SseConfiguration.KmsEncryptionConfig.CmkType=AWS_OWNED_KMS_KEY, CUSTOMER_MANAGED_KMS_KEY
AWS::IAM::AccessKey
Serial Status UserName
UserName
Id SecretAccessKey

AWS::IAM::Group
GroupName ManagedPolicyArns Path Policies

Arn

AWS::IAM::GroupPolicy
GroupName PolicyDocument PolicyName
GroupName PolicyName


AWS::IAM::InstanceProfile
InstanceProfileName Path Roles
Roles
Arn

AWS::IAM::ManagedPolicy
Description Groups ManagedPolicyName Path PolicyDocument Roles Users
PolicyDocument
AttachmentCount CreateDate DefaultVersionId IsAttachable PermissionsBoundaryUsageCount PolicyArn PolicyId UpdateDate

AWS::IAM::OIDCProvider
ClientIdList Tags ThumbprintList Url

Arn

AWS::IAM::Policy
Groups PolicyDocument PolicyName Roles Users
PolicyDocument PolicyName
Id

AWS::IAM::Role
AssumeRolePolicyDocument Description ManagedPolicyArns MaxSessionDuration Path PermissionsBoundary Policies RoleName Tags
AssumeRolePolicyDocument
Arn RoleId
MaxSessionDuration:3600 to 43200
AWS::IAM::RolePolicy
PolicyDocument PolicyName RoleName
PolicyName RoleName


AWS::IAM::SAMLProvider
AddPrivateKey AssertionEncryptionMode Name PrivateKeyList RemovePrivateKey SamlMetadataDocument Tags

Arn SamlProviderUUID
AssertionEncryptionMode=Allowed, Required
AWS::IAM::ServerCertificate
CertificateBody CertificateChain Path PrivateKey ServerCertificateName Tags

Arn

AWS::IAM::ServiceLinkedRole
AWSServiceName CustomSuffix Description

RoleName

AWS::IAM::User
Groups LoginProfile ManagedPolicyArns Path PermissionsBoundary Policies Tags UserName

Arn

AWS::IAM::UserPolicy
PolicyDocument PolicyName UserName
PolicyName UserName


AWS::IAM::UserToGroupAddition
GroupName Users
GroupName Users
Id

AWS::IAM::VirtualMFADevice
Path Tags Users VirtualMfaDeviceName
Users
SerialNumber

AWS::IVS::Channel
Authorized ContainerFormat InsecureIngest LatencyMode MultitrackInputConfiguration Name Preset RecordingConfigurationArn Tags Type

Arn IngestEndpoint PlaybackUrl
ContainerFormat=FRAGMENTED_MP4, TS;LatencyMode=LOW, NORMAL;MultitrackInputConfiguration.MaximumResolution=FULL_HD, HD, SD;MultitrackInputConfiguration.Policy=ALLOW, REQUIRE;Type=ADVANCED_HD, ADVANCED_SD, BASIC, STANDARD
AWS::IVS::EncoderConfiguration
Name Tags Video

Arn
Video.Bitrate:1 to 8500000;Video.Height:2 to 1920;Video.Width:2 to 1920
AWS::IVS::IngestConfiguration
IngestProtocol InsecureIngest Name StageArn Tags UserId

Arn ParticipantId State StreamKey
IngestProtocol=RTMP, RTMPS
AWS::IVS::PlaybackKeyPair
Name PublicKeyMaterial Tags

Arn Fingerprint

AWS::IVS::PlaybackRestrictionPolicy
AllowedCountries AllowedOrigins EnableStrictOriginEnforcement Name Tags

Arn

AWS::IVS::PublicKey
Name PublicKeyMaterial Tags

Arn Fingerprint

AWS::IVS::RecordingConfiguration
DestinationConfiguration Name RecordingReconnectWindowSeconds RenditionConfiguration Tags ThumbnailConfiguration
DestinationConfiguration
Arn State
RecordingReconnectWindowSeconds:0 to 300;RenditionConfiguration.RenditionSelection=ALL, CUSTOM, NONE;RenditionConfiguration.Renditions[]=FULL_HD, HD, LOWEST_RESOLUTION, SD;ThumbnailConfiguration.RecordingMode=DISABLED, INTERVAL;ThumbnailConfiguration.Resolution=FULL_HD, HD, LOWEST_RESOLUTION, SD;ThumbnailConfiguration.Storage[]=LATEST, SEQUENTIAL;ThumbnailConfiguration.TargetIntervalSeconds:1 to 60
AWS::IVS::Stage
AutoParticipantRecordingConfiguration Name Tags

ActiveSessionId Arn
AutoParticipantRecordingConfiguration.MediaTypes[]=AUDIO_ONLY, AUDIO_VIDEO;AutoParticipantRecordingConfiguration.RecordingReconnectWindowSeconds:0 to 300
AWS::IVS::StorageConfiguration
Name S3 Tags
S3
Arn

AWS::IVS::StreamKey
ChannelArn Tags
ChannelArn
Arn Value

AWS::IVSChat::LoggingConfiguration
DestinationConfiguration Name Tags
DestinationConfiguration
Arn Id State

AWS::IVSChat::Room
LoggingConfigurationIdentifiers MaximumMessageLength MaximumMessageRatePerSecond MessageReviewHandler Name Tags

Arn Id
MaximumMessageLength:1 to 500;MaximumMessageRatePerSecond:1 to 10;MessageReviewHandler.FallbackResult=ALLOW, DENY
AWS::IdentityStore::Group
Description DisplayName IdentityStoreId
DisplayName IdentityStoreId
GroupId

AWS::IdentityStore::GroupMembership
GroupId IdentityStoreId MemberId
GroupId IdentityStoreId MemberId
MembershipId

AWS::ImageBuilder::Component
ChangeDescription Data Description KmsKeyId Name Platform SupportedOsVersions Tags Uri Version
Name Platform Version
Arn ChangeDescription Data Description Encrypted KmsKeyId LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name Platform SupportedOsVersions Type Uri Version
Platform=Linux, Windows, macOS
AWS::ImageBuilder::ContainerRecipe
Components ContainerType Description DockerfileTemplateData DockerfileTemplateUri ImageOsVersionOverride InstanceConfiguration KmsKeyId Name ParentImage PlatformOverride Tags TargetRepository Version WorkingDirectory

Arn Components ContainerType Description DockerfileTemplateData DockerfileTemplateUri ImageOsVersionOverride InstanceConfiguration.BlockDeviceMappings InstanceConfiguration.Image KmsKeyId LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name ParentImage PlatformOverride TargetRepository.RepositoryName TargetRepository.Service Version WorkingDirectory
ContainerType=DOCKER;PlatformOverride=Linux, Windows;TargetRepository.Service=ECR
AWS::ImageBuilder::DistributionConfiguration
Description Distributions Name Tags
Distributions Name
Arn Description Distributions Name
Distributions[].SsmParameterConfigurations[].DataType=aws:ec2:image, text
AWS::ImageBuilder::Image
ContainerRecipeArn DeletionSettings DistributionConfigurationArn EnhancedImageMetadataEnabled ExecutionRole ImagePipelineExecutionSettings ImageRecipeArn ImageScanningConfiguration ImageTestsConfiguration InfrastructureConfigurationArn LoggingConfiguration Tags Workflows

Arn ImageId ImageUri LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name
ImageTestsConfiguration.TimeoutMinutes:60 to 1440;Workflows[].OnFailure=ABORT, CONTINUE
AWS::ImageBuilder::ImagePipeline
ContainerRecipeArn Description DistributionConfigurationArn EnhancedImageMetadataEnabled ExecutionRole ImageRecipeArn ImageScanningConfiguration ImageTestsConfiguration InfrastructureConfigurationArn LoggingConfiguration Name Schedule Status Tags Workflows

Arn ContainerRecipeArn DeploymentId Description DistributionConfigurationArn EnhancedImageMetadataEnabled ExecutionRole ImageRecipeArn ImageScanningConfiguration.EcrConfiguration.ContainerTags ImageScanningConfiguration.EcrConfiguration.RepositoryName ImageScanningConfiguration.ImageScanningEnabled ImageTestsConfiguration.ImageTestsEnabled ImageTestsConfiguration.TimeoutMinutes InfrastructureConfigurationArn LoggingConfiguration.ImageLogGroupName LoggingConfiguration.PipelineLogGroupName Name Schedule.AutoDisablePolicy.FailureCount Schedule.PipelineExecutionStartCondition Schedule.ScheduleExpression Status Workflows
ImageTestsConfiguration.TimeoutMinutes:60 to 1440;Schedule.AutoDisablePolicy.FailureCount:1 to 10;Schedule.PipelineExecutionStartCondition=EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE, EXPRESSION_MATCH_ONLY;Status=DISABLED, ENABLED;Workflows[].OnFailure=ABORT, CONTINUE
AWS::ImageBuilder::ImageRecipe
AdditionalInstanceConfiguration AmiTags BlockDeviceMappings Components Description Name ParentImage Tags Version WorkingDirectory
Name ParentImage Version
AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild AdditionalInstanceConfiguration.UserDataOverride Arn BlockDeviceMappings Components Description LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name ParentImage Version WorkingDirectory
BlockDeviceMappings[].Ebs.Iops:100 to 64000;BlockDeviceMappings[].Ebs.Throughput:125 to 1000;BlockDeviceMappings[].Ebs.VolumeSize:1 to 16000;BlockDeviceMappings[].Ebs.VolumeType=gp2, gp3, io1, io2, sc1, st1, standard
AWS::ImageBuilder::InfrastructureConfiguration
Description InstanceMetadataOptions InstanceProfileName InstanceTypes KeyPair Logging Name Placement ResourceTags SecurityGroupIds SnsTopicArn SubnetId Tags TerminateInstanceOnFailure
InstanceProfileName Name
Arn Description InstanceMetadataOptions.HttpPutResponseHopLimit InstanceMetadataOptions.HttpTokens InstanceProfileName InstanceTypes KeyPair Logging.S3Logs.S3BucketName Logging.S3Logs.S3KeyPrefix Name Placement.AvailabilityZone Placement.HostId Placement.HostResourceGroupArn Placement.Tenancy SecurityGroupIds SnsTopicArn SubnetId TerminateInstanceOnFailure
InstanceMetadataOptions.HttpPutResponseHopLimit:1 to 64;InstanceMetadataOptions.HttpTokens=optional, required;Placement.Tenancy=dedicated, default, host
AWS::ImageBuilder::LifecyclePolicy
Description ExecutionRole Name PolicyDetails ResourceSelection ResourceType Status Tags
ExecutionRole Name PolicyDetails ResourceSelection ResourceType
Arn
PolicyDetails[].Action.Type=DELETE, DEPRECATE, DISABLE;PolicyDetails[].Filter.RetainAtLeast:1 to 10;PolicyDetails[].Filter.Type=AGE, COUNT;PolicyDetails[].Filter.Unit=DAYS, MONTHS, WEEKS, YEARS;PolicyDetails[].Filter.Value:1 to 1000;ResourceType=AMI_IMAGE, CONTAINER_IMAGE;Status=DISABLED, ENABLED
AWS::ImageBuilder::Workflow
ChangeDescription Data Description KmsKeyId Name Tags Type Uri Version
Name Type Version
Arn LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch
Type=BUILD, DISTRIBUTION, TEST
AWS::Inspector::AssessmentTarget
AssessmentTargetName ResourceGroupArn

Arn Id

AWS::Inspector::AssessmentTemplate
AssessmentTargetArn AssessmentTemplateName DurationInSeconds RulesPackageArns UserAttributesForFindings
AssessmentTargetArn DurationInSeconds RulesPackageArns
Arn Id
DurationInSeconds:180 to 86400
AWS::Inspector::ResourceGroup
ResourceGroupTags
ResourceGroupTags
Arn Id

AWS::InspectorV2::CisScanConfiguration
ScanName Schedule SecurityLevel Tags Targets
ScanName Schedule SecurityLevel Targets
Arn
Schedule.Monthly.Day=FRI, MON, SAT, SUN, THU, TUE, WED;Schedule.Weekly.Days[]=FRI, MON, SAT, SUN, THU, TUE, WED;SecurityLevel=LEVEL_1, LEVEL_2
AWS::InspectorV2::CodeSecurityIntegration
CreateIntegrationDetails Name Tags Type UpdateIntegrationDetails

Arn AuthorizationUrl CreatedAt LastUpdatedAt Status StatusReason
Type=GITHUB, GITLAB_SELF_MANAGED
AWS::InspectorV2::CodeSecurityScanConfiguration
Configuration Level Name ScopeSettings Tags

Arn
Configuration.continuousIntegrationScanConfiguration.supportedEvents[]=PULL_REQUEST, PUSH;Configuration.periodicScanConfiguration.frequency=MONTHLY, NEVER, WEEKLY;Configuration.ruleSetCategories[]=IAC, SAST, SCA;Level=ACCOUNT, ORGANIZATION;ScopeSettings.projectSelectionScope=ALL
AWS::InspectorV2::Filter
Description FilterAction FilterCriteria Name Tags
FilterAction FilterCriteria Name
Arn
FilterAction=NONE, SUPPRESS;FilterCriteria.AwsAccountId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.CodeVulnerabilityDetectorName[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.CodeVulnerabilityDetectorTags[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.CodeVulnerabilityFilePath[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.ComponentId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.ComponentType[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.Ec2InstanceImageId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.Ec2InstanceSubnetId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.Ec2InstanceVpcId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.EcrImageArchitecture[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.EcrImageHash[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.EcrImageRegistry[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.EcrImageRepositoryName[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.EcrImageTags[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.ExploitAvailable[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.FindingArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.FindingStatus[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.FindingType[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.FixAvailable[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.LambdaFunctionExecutionRoleArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.LambdaFunctionLayers[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.LambdaFunctionName[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.LambdaFunctionRuntime[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.NetworkProtocol[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.PortRange[].BeginInclusive:0 to 65535;FilterCriteria.PortRange[].EndInclusive:0 to 65535;FilterCriteria.RelatedVulnerabilities[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.ResourceId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.ResourceTags[].Comparison=EQUALS;FilterCriteria.ResourceType[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.Severity[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.Title[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.VendorSeverity[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.VulnerabilityId[].Comparison=EQUALS, NOT_EQUALS, PREFIX;FilterCriteria.VulnerabilitySource[].Comparison=EQUALS, NOT_EQUALS, PREFIX
AWS::Interconnect::Connection
ActivationKey AttachPoint Bandwidth Description EnvironmentId RemoteAccount RemoteOwnerAccount Tags
AttachPoint
Arn BillingTier ConnectionId OwnerAccount Provider SharedId State Type

AWS::InternetMonitor::Monitor
HealthEventsConfig IncludeLinkedAccounts InternetMeasurementsLogDelivery LinkedAccountId MaxCityNetworksToMonitor MonitorName Resources ResourcesToAdd ResourcesToRemove Status Tags TrafficPercentageToMonitor
MonitorName
CreatedAt ModifiedAt MonitorArn ProcessingStatus ProcessingStatusInfo
HealthEventsConfig.AvailabilityLocalHealthEventsConfig.Status=DISABLED, ENABLED;HealthEventsConfig.PerformanceLocalHealthEventsConfig.Status=DISABLED, ENABLED;InternetMeasurementsLogDelivery.S3Config.LogDeliveryStatus=DISABLED, ENABLED;MaxCityNetworksToMonitor:1 to 500000;Status=ACTIVE, ERROR, INACTIVE, PENDING;TrafficPercentageToMonitor:1 to 100
AWS::Invoicing::InvoiceUnit
Description InvoiceReceiver Name ResourceTags Rule TaxInheritanceDisabled
InvoiceReceiver Name Rule
InvoiceUnitArn LastModified

AWS::IoT::AccountAuditConfiguration
AccountId AuditCheckConfigurations AuditNotificationTargetConfigurations RoleArn
AccountId AuditCheckConfigurations RoleArn


AWS::IoT::Authorizer
AuthorizerFunctionArn AuthorizerName EnableCachingForHttp SigningDisabled Status Tags TokenKeyName TokenSigningPublicKeys
AuthorizerFunctionArn
Arn
Status=ACTIVE, INACTIVE
AWS::IoT::BillingGroup
BillingGroupName BillingGroupProperties Tags

Arn Id

AWS::IoT::CACertificate
AutoRegistrationStatus CACertificatePem CertificateMode RegistrationConfig RemoveAutoRegistration Status Tags VerificationCertificatePem
CACertificatePem Status
Arn Id
AutoRegistrationStatus=DISABLE, ENABLE;CertificateMode=DEFAULT, SNI_ONLY;Status=ACTIVE, INACTIVE
AWS::IoT::Certificate
CACertificatePem CertificateMode CertificatePem CertificateSigningRequest Status
Status
Arn Id

AWS::IoT::CertificateProvider
AccountDefaultForOperations CertificateProviderName LambdaFunctionArn Tags
AccountDefaultForOperations LambdaFunctionArn
Arn
AccountDefaultForOperations[]=CreateCertificateFromCsr
AWS::IoT::Command
CommandId CreatedAt Deprecated Description DisplayName LastUpdatedAt MandatoryParameters Namespace Payload PayloadTemplate PendingDeletion Preprocessor RoleArn Tags
CommandId
CommandArn
MandatoryParameters[].Type=BINARY, BOOLEAN, DOUBLE, INTEGER, LONG, STRING, UNSIGNEDLONG;MandatoryParameters[].ValueConditions[].ComparisonOperator=EQUALS, GREATER_THAN, GREATER_THAN_EQUALS, IN_RANGE, IN_SET, LESS_THAN, LESS_THAN_EQUALS, NOT_EQUALS, NOT_IN_RANGE, NOT_IN_SET;Namespace=AWS-IoT, AWS-IoT-FleetWise;Preprocessor.AwsJsonSubstitution.OutputFormat=CBOR, JSON
AWS::IoT::CustomMetric
DisplayName MetricName MetricType Tags
MetricType
MetricArn
MetricType=ip-address-list, number, number-list, string-list
AWS::IoT::Dimension
Name StringValues Tags Type
StringValues Type
Arn
Type=TOPIC_FILTER
AWS::IoT::DomainConfiguration
ApplicationProtocol AuthenticationType AuthorizerConfig ClientCertificateConfig DomainConfigurationName DomainConfigurationStatus DomainName ServerCertificateArns ServerCertificateConfig ServiceType Tags TlsConfig ValidationCertificateArn

Arn DomainType ServerCertificates
ApplicationProtocol=DEFAULT, HTTPS, MQTT_WSS, SECURE_MQTT;AuthenticationType=AWS_SIGV4, AWS_X509, CUSTOM_AUTH, CUSTOM_AUTH_X509, DEFAULT;DomainConfigurationStatus=DISABLED, ENABLED;ServiceType=CREDENTIAL_PROVIDER, DATA, JOBS
AWS::IoT::EncryptionConfiguration
EncryptionType KmsAccessRoleArn KmsKeyArn
EncryptionType
AccountId ConfigurationDetails LastModifiedDate
EncryptionType=AWS_OWNED_KMS_KEY, CUSTOMER_MANAGED_KMS_KEY
AWS::IoT::FleetMetric
AggregationField AggregationType Description IndexName MetricName Period QueryString QueryVersion Tags Unit
MetricName
CreationDate LastModifiedDate MetricArn Version
AggregationType.Name=Cardinality, Percentiles, Statistics;Period:60 to 86400;Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second
AWS::IoT::JobTemplate
AbortConfig Description DestinationPackageVersions Document DocumentSource JobArn JobExecutionsRetryConfig JobExecutionsRolloutConfig JobTemplateId MaintenanceWindows PresignedUrlConfig Tags TimeoutConfig
Description JobTemplateId
Arn
AbortConfig.CriteriaList[].Action=CANCEL;AbortConfig.CriteriaList[].FailureType=ALL, FAILED, REJECTED, TIMED_OUT;JobExecutionsRetryConfig.RetryCriteriaList[].FailureType=ALL, FAILED, TIMED_OUT;JobExecutionsRetryConfig.RetryCriteriaList[].NumberOfRetries:0 to 10;MaintenanceWindows[].DurationInMinutes:1 to 1430;PresignedUrlConfig.ExpiresInSec:60 to 3600;TimeoutConfig.InProgressTimeoutInMinutes:1 to 10080
AWS::IoT::Logging
AccountId DefaultLogLevel EventConfigurations RoleArn
AccountId DefaultLogLevel RoleArn

DefaultLogLevel=DEBUG, DISABLED, ERROR, INFO, WARN;EventConfigurations[].LogLevel=DEBUG, DISABLED, ERROR, INFO, WARN
AWS::IoT::MitigationAction
ActionName ActionParams RoleArn Tags
ActionParams RoleArn
MitigationActionArn MitigationActionId
ActionParams.EnableIoTLoggingParams.LogLevel=DEBUG, ERROR, INFO, UNSET_VALUE, WARN;ActionParams.ReplaceDefaultPolicyVersionParams.TemplateName=BLANK_POLICY, UNSET_VALUE;ActionParams.UpdateCACertificateParams.Action=DEACTIVATE, UNSET_VALUE;ActionParams.UpdateDeviceCertificateParams.Action=DEACTIVATE, UNSET_VALUE
AWS::IoT::Policy
PolicyDocument PolicyName Tags
PolicyDocument
Arn Id

AWS::IoT::PolicyPrincipalAttachment
PolicyName Principal
PolicyName Principal
Id

AWS::IoT::ProvisioningTemplate
Description Enabled PreProvisioningHook ProvisioningRoleArn Tags TemplateBody TemplateName TemplateType
ProvisioningRoleArn TemplateBody
TemplateArn
TemplateType=FLEET_PROVISIONING, JITP
AWS::IoT::ResourceSpecificLogging
LogLevel TargetName TargetType
LogLevel TargetName TargetType
TargetId
LogLevel=DEBUG, DISABLED, ERROR, INFO, WARN;TargetType=CLIENT_ID, EVENT_TYPE, PRINCIPAL_ID, SOURCE_IP, THING_GROUP
AWS::IoT::RoleAlias
CredentialDurationSeconds RoleAlias RoleArn Tags
RoleArn
RoleAliasArn
CredentialDurationSeconds:900 to 43200
AWS::IoT::ScheduledAudit
DayOfMonth DayOfWeek Frequency ScheduledAuditName Tags TargetCheckNames
Frequency TargetCheckNames
ScheduledAuditArn
DayOfWeek=FRI, MON, SAT, SUN, THU, TUE, UNSET_VALUE, WED;Frequency=BIWEEKLY, DAILY, MONTHLY, WEEKLY
AWS::IoT::SecurityProfile
AdditionalMetricsToRetainV2 AlertTargets Behaviors MetricsExportConfig SecurityProfileDescription SecurityProfileName Tags TargetArns

SecurityProfileArn
AdditionalMetricsToRetainV2[].MetricDimension.Operator=IN, NOT_IN;Behaviors[].Criteria.ComparisonOperator=greater-than, greater-than-equals, in-cidr-set, in-port-set, in-set, less-than, less-than-equals, not-in-cidr-set, not-in-port-set, not-in-set;Behaviors[].Criteria.ConsecutiveDatapointsToAlarm:1 to 10;Behaviors[].Criteria.ConsecutiveDatapointsToClear:1 to 10;Behaviors[].MetricDimension.Operator=IN, NOT_IN
AWS::IoT::SoftwarePackage
Description PackageName Tags

PackageArn

AWS::IoT::SoftwarePackageVersion
Artifact Attributes Description PackageName Recipe Sbom Tags VersionName
PackageName
ErrorReason PackageVersionArn SbomValidationStatus Status

AWS::IoT::Thing
AttributePayload ThingName

Arn Id

AWS::IoT::ThingGroup
ParentGroupName QueryString Tags ThingGroupName ThingGroupProperties

Arn Id

AWS::IoT::ThingPrincipalAttachment
Principal ThingName ThingPrincipalType
Principal ThingName
Id

AWS::IoT::ThingType
DeprecateThingType Tags ThingTypeName ThingTypeProperties

Arn Id

AWS::IoT::TopicRule
RuleName Tags TopicRulePayload
TopicRulePayload
Arn Id

AWS::IoT::TopicRuleDestination
HttpUrlProperties Status VpcProperties

Arn StatusReason
Status=DISABLED, ENABLED, IN_PROGRESS
AWS::IoTAnalytics::Channel
ChannelName ChannelStorage RetentionPeriod Tags

Id
RetentionPeriod.NumberOfDays:1 to 2147483647
AWS::IoTAnalytics::Dataset
Actions ContentDeliveryRules DatasetName LateDataRules RetentionPeriod Tags Triggers VersioningConfiguration
Actions
Id
RetentionPeriod.NumberOfDays:1 to 2147483647;VersioningConfiguration.MaxVersions:1 to 1000
AWS::IoTAnalytics::Datastore
DatastoreName DatastorePartitions DatastoreStorage FileFormatConfiguration RetentionPeriod Tags

Id
RetentionPeriod.NumberOfDays:1 to 2147483647
AWS::IoTAnalytics::Pipeline
PipelineActivities PipelineName Tags
PipelineActivities
Id
PipelineActivities[].Lambda.BatchSize:1 to 1000
AWS::IoTCoreDeviceAdvisor::SuiteDefinition
SuiteDefinitionConfiguration Tags
SuiteDefinitionConfiguration
SuiteDefinitionArn SuiteDefinitionId SuiteDefinitionVersion

AWS::IoTEvents::AlarmModel
AlarmCapabilities AlarmEventActions AlarmModelDescription AlarmModelName AlarmRule Key RoleArn Severity Tags
AlarmRule RoleArn

AlarmRule.SimpleRule.ComparisonOperator=EQUAL, GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL, NOT_EQUAL;Severity:0 to 2147483647
AWS::IoTEvents::DetectorModel
DetectorModelDefinition DetectorModelDescription DetectorModelName EvaluationMethod Key RoleArn Tags
DetectorModelDefinition RoleArn

EvaluationMethod=BATCH, SERIAL
AWS::IoTEvents::Input
InputDefinition InputDescription InputName Tags
InputDefinition


AWS::IoTFleetWise::Campaign
Action CollectionScheme Compression DataDestinationConfigs DataExtraDimensions DataPartitions Description DiagnosticsMode ExpiryTime Name PostTriggerCollectionDuration Priority SignalCatalogArn SignalsToCollect SignalsToFetch SpoolingMode StartTime Tags TargetArn
CollectionScheme Name SignalCatalogArn TargetArn
Arn CreationTime LastModificationTime Status
Action=APPROVE, RESUME, SUSPEND, UPDATE;Compression=OFF, SNAPPY;DataPartitions[].UploadOptions.ConditionLanguageVersion:1 to 1;DiagnosticsMode=OFF, SEND_ACTIVE_DTCS;SpoolingMode=OFF, TO_DISK
AWS::IoTFleetWise::DecoderManifest
DefaultForUnmappedSignals Description ModelManifestArn Name NetworkInterfaces SignalDecoders Status Tags
ModelManifestArn Name
Arn CreationTime LastModificationTime
DefaultForUnmappedSignals=CUSTOM_DECODING;Status=ACTIVE, DRAFT
AWS::IoTFleetWise::Fleet
Description Id SignalCatalogArn Tags
Id SignalCatalogArn
Arn CreationTime LastModificationTime

AWS::IoTFleetWise::ModelManifest
Description Name Nodes SignalCatalogArn Status Tags
Name SignalCatalogArn
Arn CreationTime LastModificationTime
Status=ACTIVE, DRAFT
AWS::IoTFleetWise::SignalCatalog
Description Name NodeCounts Nodes Tags

Arn CreationTime LastModificationTime NodeCounts.TotalActuators NodeCounts.TotalAttributes NodeCounts.TotalBranches NodeCounts.TotalNodes NodeCounts.TotalSensors

AWS::IoTFleetWise::StateTemplate
DataExtraDimensions Description MetadataExtraDimensions Name SignalCatalogArn StateTemplateProperties Tags
Name SignalCatalogArn StateTemplateProperties
Arn CreationTime Id LastModificationTime

AWS::IoTFleetWise::Vehicle
AssociationBehavior Attributes DecoderManifestArn ModelManifestArn Name StateTemplates Tags
DecoderManifestArn ModelManifestArn Name
Arn CreationTime LastModificationTime
AssociationBehavior=CreateIotThing, ValidateIotThingExists
AWS::IoTManagedIntegrations::CredentialLocker
Name Tags

Arn CreatedAt Id Identifier

AWS::IoTManagedIntegrations::ManagedThing
AuthenticationMaterial AuthenticationMaterialType Brand CapabilityReport Classification CredentialLockerId MetaData Model Name Owner Role SerialNumber Tags WiFiSimpleSetupConfiguration
Role
ActivatedAt AdvertisedProductId Arn CertificatePem ConnectorDeviceId ConnectorPolicyId CreatedAt DeviceSpecificKey HubNetworkMode Id Identifier InternationalArticleNumber MacAddress ParentControllerId ProvisioningStatus UniversalProductCode UpdatedAt
AuthenticationMaterialType=WIFI_SETUP_QR_BAR_CODE, ZIGBEE_QR_BAR_CODE, ZWAVE_QR_BAR_CODE;Role=CONTROLLER, DEVICE;WiFiSimpleSetupConfiguration.TimeoutInMinutes:5 to 15
AWS::IoTManagedIntegrations::ProvisioningProfile
CaCertificate Name ProvisioningType Tags
ProvisioningType
Arn ClaimCertificate Id Identifier
ProvisioningType=FLEET_PROVISIONING, JITR
AWS::IoTSiteWise::AccessPolicy
AccessPolicyIdentity AccessPolicyPermission AccessPolicyResource
AccessPolicyIdentity AccessPolicyPermission AccessPolicyResource
AccessPolicyArn AccessPolicyId
AccessPolicyPermission=ADMINISTRATOR, VIEWER
AWS::IoTSiteWise::Asset
AssetDescription AssetExternalId AssetHierarchies AssetModelId AssetName AssetProperties Tags
AssetModelId AssetName
AssetArn AssetHierarchies.*.Id AssetId AssetProperties.*.Id
AssetProperties[].NotificationState=DISABLED, ENABLED
AWS::IoTSiteWise::AssetModel
AssetModelCompositeModels AssetModelDescription AssetModelExternalId AssetModelHierarchies AssetModelName AssetModelProperties AssetModelType EnforcedAssetModelInterfaceRelationships Tags
AssetModelName
AssetModelArn AssetModelCompositeModels.*.CompositeModelProperties.*.Id AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Metric.Variables.*.Value.PropertyId AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Transform.Variables.*.Value.PropertyId AssetModelCompositeModels.*.Id AssetModelHierarchies.*.Id AssetModelId AssetModelProperties.*.Id AssetModelProperties.*.Type.Metric.Variables.*.Value.PropertyId AssetModelProperties.*.Type.Transform.Variables.*.Value.PropertyId
AssetModelCompositeModels[].CompositeModelProperties[].DataType=BOOLEAN, DOUBLE, INTEGER, STRING, STRUCT;AssetModelCompositeModels[].CompositeModelProperties[].DataTypeSpec=AWS/ALARM_STATE;AssetModelProperties[].DataType=BOOLEAN, DOUBLE, INTEGER, STRING, STRUCT;AssetModelProperties[].DataTypeSpec=AWS/ALARM_STATE;AssetModelProperties[].Type.TypeName=Attribute, Measurement, Metric, Transform;AssetModelType=ASSET_MODEL, COMPONENT_MODEL, INTERFACE
AWS::IoTSiteWise::ComputationModel
ComputationModelConfiguration ComputationModelDataBinding ComputationModelDescription ComputationModelName Tags
ComputationModelConfiguration ComputationModelDataBinding ComputationModelName
ComputationModelArn ComputationModelId

AWS::IoTSiteWise::Dashboard
DashboardDefinition DashboardDescription DashboardName ProjectId Tags
DashboardDefinition DashboardDescription DashboardName
DashboardArn DashboardId

AWS::IoTSiteWise::Dataset
DatasetDescription DatasetName DatasetSource Tags
DatasetName DatasetSource
DatasetArn DatasetId
DatasetSource.SourceFormat=KNOWLEDGE_BASE;DatasetSource.SourceType=KENDRA
AWS::IoTSiteWise::Gateway
GatewayCapabilitySummaries GatewayName GatewayPlatform GatewayVersion Tags
GatewayName GatewayPlatform
GatewayId
GatewayPlatform.GreengrassV2.CoreDeviceOperatingSystem=LINUX_AARCH64, LINUX_AMD64, WINDOWS_AMD64
AWS::IoTSiteWise::Portal
Alarms NotificationSenderEmail PortalAuthMode PortalContactEmail PortalDescription PortalName PortalType PortalTypeConfiguration RoleArn Tags
PortalContactEmail PortalName RoleArn
PortalArn PortalClientId PortalId PortalStartUrl
PortalAuthMode=IAM, SSO;PortalType=SITEWISE_PORTAL_V1, SITEWISE_PORTAL_V2
AWS::IoTSiteWise::Project
AssetIds PortalId ProjectDescription ProjectName Tags
PortalId ProjectName
ProjectArn ProjectId

AWS::IoTThingsGraph::FlowTemplate
CompatibleNamespaceVersion Definition
Definition
Id

AWS::IoTTwinMaker::ComponentType
ComponentTypeId CompositeComponentTypes Description ExtendsFrom Functions IsSingleton PropertyDefinitions PropertyGroups Tags WorkspaceId
ComponentTypeId WorkspaceId
Arn CreationDateTime IsAbstract IsSchemaInitialized Status UpdateDateTime

AWS::IoTTwinMaker::Entity
Components CompositeComponents Description EntityId EntityName ParentEntityId Tags WorkspaceId
EntityName WorkspaceId
Arn CreationDateTime HasChildEntities Status UpdateDateTime

AWS::IoTTwinMaker::Scene
Capabilities ContentLocation Description SceneId SceneMetadata Tags WorkspaceId
ContentLocation SceneId WorkspaceId
Arn CreationDateTime GeneratedSceneMetadata UpdateDateTime

AWS::IoTTwinMaker::SyncJob
SyncRole SyncSource Tags WorkspaceId
SyncRole SyncSource WorkspaceId
Arn CreationDateTime State UpdateDateTime

AWS::IoTTwinMaker::Workspace
Description Role S3Location Tags WorkspaceId
Role S3Location WorkspaceId
Arn CreationDateTime UpdateDateTime

AWS::IoTWireless::Destination
Description Expression ExpressionType Name RoleArn Tags
Expression ExpressionType Name
Arn
ExpressionType=MqttTopic, RuleName, SnsTopic
AWS::IoTWireless::DeviceProfile
LoRaWAN Name Tags

Arn Id
LoRaWAN.ClassBTimeout:0 to 1000;LoRaWAN.ClassCTimeout:0 to 1000;LoRaWAN.FactoryPresetFreqsList[]:1000000 to 16700000;LoRaWAN.MaxDutyCycle:0 to 100;LoRaWAN.MaxEirp:0 to 15;LoRaWAN.PingSlotDr:0 to 15;LoRaWAN.PingSlotFreq:1000000 to 16700000;LoRaWAN.PingSlotPeriod:128 to 4096;LoRaWAN.RxDataRate2:0 to 15;LoRaWAN.RxDelay1:0 to 15;LoRaWAN.RxDrOffset1:0 to 7;LoRaWAN.RxFreq2:1000000 to 16700000
AWS::IoTWireless::FuotaTask
AssociateMulticastGroup AssociateWirelessDevice Description DisassociateMulticastGroup DisassociateWirelessDevice FirmwareUpdateImage FirmwareUpdateRole LoRaWAN Name Tags
FirmwareUpdateImage FirmwareUpdateRole LoRaWAN
Arn FuotaTaskStatus Id LoRaWAN.StartTime
LoRaWAN.RfRegion=AS923-1, AS923-2, AS923-3, AS923-4, AU915, CN470, CN779, EU433, EU868, IN865, KR920, RU864, US915
AWS::IoTWireless::MulticastGroup
AssociateWirelessDevice Description DisassociateWirelessDevice LoRaWAN Name Tags
LoRaWAN
Arn Id LoRaWAN.NumberOfDevicesInGroup LoRaWAN.NumberOfDevicesRequested Status
LoRaWAN.DlClass=ClassB, ClassC;LoRaWAN.RfRegion=AS923-1, AS923-2, AS923-3, AS923-4, AU915, CN470, CN779, EU433, EU868, IN865, KR920, RU864, US915
AWS::IoTWireless::NetworkAnalyzerConfiguration
Description Name Tags TraceContent WirelessDevices WirelessGateways
Name
Arn
TraceContent.LogLevel=DISABLED, ERROR, INFO;TraceContent.WirelessDeviceFrameInfo=DISABLED, ENABLED
AWS::IoTWireless::PartnerAccount
AccountLinked PartnerAccountId PartnerType Sidewalk SidewalkResponse SidewalkUpdate Tags

Arn Fingerprint
PartnerType=Sidewalk
AWS::IoTWireless::ServiceProfile
LoRaWAN Name Tags

Arn Id LoRaWAN.ChannelMask LoRaWAN.DevStatusReqFreq LoRaWAN.DlBucketSize LoRaWAN.DlRate LoRaWAN.DlRatePolicy LoRaWAN.DrMax LoRaWAN.DrMin LoRaWAN.HrAllowed LoRaWAN.MinGwDiversity LoRaWAN.NwkGeoLoc LoRaWAN.ReportDevStatusBattery LoRaWAN.ReportDevStatusMargin LoRaWAN.TargetPer LoRaWAN.UlBucketSize LoRaWAN.UlRate LoRaWAN.UlRatePolicy
LoRaWAN.DrMax:0 to 15;LoRaWAN.DrMin:0 to 15
AWS::IoTWireless::TaskDefinition
AutoCreateTasks LoRaWANUpdateGatewayTaskEntry Name Tags TaskDefinitionType Update
AutoCreateTasks
Arn Id
TaskDefinitionType=UPDATE
AWS::IoTWireless::WirelessDevice
Description DestinationName LastUplinkReceivedAt LoRaWAN Name Positioning Tags ThingArn Type
DestinationName Type
Arn Id ThingName
Positioning=Disabled, Enabled;Type=LoRaWAN, Sidewalk
AWS::IoTWireless::WirelessDeviceImportTask
DestinationName Sidewalk Tags
DestinationName Sidewalk
Arn CreationDate FailedImportedDevicesCount Id InitializedImportedDevicesCount OnboardedImportedDevicesCount PendingImportedDevicesCount Sidewalk.DeviceCreationFileList Status StatusReason

AWS::IoTWireless::WirelessGateway
Description LastUplinkReceivedAt LoRaWAN Name Tags ThingArn ThingName
LoRaWAN
Arn Id

AWS::KMS::Alias
AliasName TargetKeyId
AliasName TargetKeyId


AWS::KMS::Key
BypassPolicyLockoutSafetyCheck Description EnableKeyRotation Enabled KeyPolicy KeySpec KeyUsage MultiRegion Origin PendingWindowInDays RotationPeriodInDays Tags

Arn KeyId
KeySpec=ECC_NIST_EDWARDS25519, ECC_NIST_P256, ECC_NIST_P384, ECC_NIST_P521, ECC_SECG_P256K1, HMAC_224, HMAC_256, HMAC_384, HMAC_512, ML_DSA_44, ML_DSA_65, ML_DSA_87, RSA_2048, RSA_3072, RSA_4096, SM2, SYMMETRIC_DEFAULT;KeyUsage=ENCRYPT_DECRYPT, GENERATE_VERIFY_MAC, KEY_AGREEMENT, SIGN_VERIFY;Origin=AWS_KMS, EXTERNAL;PendingWindowInDays:7 to 30;RotationPeriodInDays:90 to 2560
AWS::KMS::ReplicaKey
Description Enabled KeyPolicy PendingWindowInDays PrimaryKeyArn Tags
KeyPolicy PrimaryKeyArn
Arn KeyId
PendingWindowInDays:7 to 30
AWS::KafkaConnect::Connector
Capacity ConnectorConfiguration ConnectorDescription ConnectorName KafkaCluster KafkaClusterClientAuthentication KafkaClusterEncryptionInTransit KafkaConnectVersion LogDelivery NetworkType Plugins ServiceExecutionRoleArn Tags WorkerConfiguration
Capacity ConnectorConfiguration ConnectorName KafkaCluster KafkaClusterClientAuthentication KafkaClusterEncryptionInTransit KafkaConnectVersion Plugins ServiceExecutionRoleArn
ConnectorArn
Capacity.AutoScaling.McuCount=1, 2, 4, 8;Capacity.ProvisionedCapacity.McuCount=1, 2, 4, 8;KafkaClusterClientAuthentication.AuthenticationType=IAM, NONE;KafkaClusterEncryptionInTransit.EncryptionType=PLAINTEXT, TLS;NetworkType=DUAL, IPV4
AWS::KafkaConnect::CustomPlugin
ContentType Description Location Name Tags
ContentType Location Name
CustomPluginArn FileDescription Revision
ContentType=JAR, ZIP
AWS::KafkaConnect::WorkerConfiguration
Description Name PropertiesFileContent Tags
Name PropertiesFileContent
Revision WorkerConfigurationArn

AWS::Kendra::DataSource
CustomDocumentEnrichmentConfiguration DataSourceConfiguration Description IndexId LanguageCode Name RoleArn Schedule Tags Type
IndexId Name Type
Arn Id
DataSourceConfiguration.ConfluenceConfiguration.Version=CLOUD, SERVER;DataSourceConfiguration.DatabaseConfiguration.DatabaseEngineType=RDS_AURORA_MYSQL, RDS_AURORA_POSTGRESQL, RDS_MYSQL, RDS_POSTGRESQL;DataSourceConfiguration.ServiceNowConfiguration.AuthenticationType=HTTP_BASIC, OAUTH2;DataSourceConfiguration.ServiceNowConfiguration.ServiceNowBuildVersion=LONDON, OTHERS;DataSourceConfiguration.SharePointConfiguration.SharePointVersion=SHAREPOINT_2013, SHAREPOINT_2016, SHAREPOINT_ONLINE;DataSourceConfiguration.WebCrawlerConfiguration.CrawlDepth:1 to 10;DataSourceConfiguration.WebCrawlerConfiguration.MaxLinksPerPage:1 to 1000;DataSourceConfiguration.WebCrawlerConfiguration.MaxUrlsPerMinuteCrawlRate:1 to 300;Type=CONFLUENCE, CUSTOM, DATABASE, GOOGLEDRIVE, ONEDRIVE, S3, SALESFORCE, SERVICENOW, SHAREPOINT, TEMPLATE, WEBCRAWLER, WORKDOCS
AWS::Kendra::Faq
Description FileFormat IndexId LanguageCode Name RoleArn S3Path Tags
IndexId Name RoleArn S3Path
Arn Id
FileFormat=CSV, CSV_WITH_HEADER, JSON
AWS::Kendra::Index
CapacityUnits Description DocumentMetadataConfigurations Edition Name RoleArn ServerSideEncryptionConfiguration Tags UserContextPolicy UserTokenConfigurations
Edition Name RoleArn
Arn Id
DocumentMetadataConfigurations[].Relevance.Importance:1 to 10;DocumentMetadataConfigurations[].Relevance.RankOrder=ASCENDING, DESCENDING;DocumentMetadataConfigurations[].Type=DATE_VALUE, LONG_VALUE, STRING_LIST_VALUE, STRING_VALUE;Edition=DEVELOPER_EDITION, ENTERPRISE_EDITION, GEN_AI_ENTERPRISE_EDITION;UserContextPolicy=ATTRIBUTE_FILTER, USER_TOKEN;UserTokenConfigurations[].JwtTokenTypeConfiguration.KeyLocation=SECRET_MANAGER, URL
AWS::KendraRanking::ExecutionPlan
CapacityUnits Description Name Tags
Name
Arn Id

AWS::Kinesis::ResourcePolicy
ResourceArn ResourcePolicy
ResourceArn ResourcePolicy


AWS::Kinesis::Stream
DesiredShardLevelMetrics MaxRecordSizeInKiB Name RetentionPeriodHours ShardCount StreamEncryption StreamModeDetails Tags WarmThroughputMiBps

Arn WarmThroughputObject
DesiredShardLevelMetrics[]=ALL, IncomingBytes, IncomingRecords, IteratorAgeMilliseconds, OutgoingBytes, OutgoingRecords, ReadProvisionedThroughputExceeded, WriteProvisionedThroughputExceeded;MaxRecordSizeInKiB:1024 to 10240;RetentionPeriodHours:1 to 8760;ShardCount:1 to 100000;StreamEncryption.EncryptionType=KMS;StreamModeDetails.StreamMode=ON_DEMAND, PROVISIONED
AWS::Kinesis::StreamConsumer
ConsumerName StreamARN Tags
ConsumerName StreamARN
ConsumerARN ConsumerCreationTimestamp ConsumerName ConsumerStatus StreamARN

AWS::KinesisAnalytics::Application
ApplicationCode ApplicationDescription ApplicationName Inputs
Inputs
Id

AWS::KinesisAnalytics::ApplicationOutput
ApplicationName Output
ApplicationName Output
Id

AWS::KinesisAnalytics::ApplicationReferenceDataSource
ApplicationName ReferenceDataSource
ApplicationName ReferenceDataSource
Id

AWS::KinesisAnalyticsV2::Application
ApplicationConfiguration ApplicationDescription ApplicationMaintenanceConfiguration ApplicationMode ApplicationName RunConfiguration RuntimeEnvironment ServiceExecutionRole Tags
RuntimeEnvironment ServiceExecutionRole

ApplicationConfiguration.ApplicationCodeConfiguration.CodeContentType=PLAINTEXT, ZIPFILE;ApplicationConfiguration.ApplicationEncryptionConfiguration.KeyType=AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY;ApplicationMode=INTERACTIVE, STREAMING;RunConfiguration.ApplicationRestoreConfiguration.ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT, RESTORE_FROM_LATEST_SNAPSHOT, SKIP_RESTORE_FROM_SNAPSHOT;RuntimeEnvironment=FLINK-1_11, FLINK-1_13, FLINK-1_15, FLINK-1_18, FLINK-1_19, FLINK-1_20, FLINK-1_6, FLINK-1_8, FLINK-2_2, SQL-1_0, ZEPPELIN-FLINK-1_0, ZEPPELIN-FLINK-2_0, ZEPPELIN-FLINK-3_0
AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption
ApplicationName CloudWatchLoggingOption
ApplicationName CloudWatchLoggingOption
Id

AWS::KinesisAnalyticsV2::ApplicationOutput
ApplicationName Output
ApplicationName Output
Id

AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource
ApplicationName ReferenceDataSource
ApplicationName ReferenceDataSource
Id

AWS::KinesisFirehose::DeliveryStream
AmazonOpenSearchServerlessDestinationConfiguration AmazonopensearchserviceDestinationConfiguration DatabaseSourceConfiguration DeliveryStreamEncryptionConfigurationInput DeliveryStreamName DeliveryStreamType DirectPutSourceConfiguration ElasticsearchDestinationConfiguration ExtendedS3DestinationConfiguration HttpEndpointDestinationConfiguration IcebergDestinationConfiguration KinesisStreamSourceConfiguration MSKSourceConfiguration RedshiftDestinationConfiguration S3DestinationConfiguration SnowflakeDestinationConfiguration SplunkDestinationConfiguration Tags

Arn
AmazonOpenSearchServerlessDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;AmazonOpenSearchServerlessDestinationConfiguration.BufferingHints.SizeInMBs:1 to 100;AmazonOpenSearchServerlessDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;AmazonOpenSearchServerlessDestinationConfiguration.S3BackupMode=AllDocuments, FailedDocumentsOnly;AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;AmazonopensearchserviceDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;AmazonopensearchserviceDestinationConfiguration.BufferingHints.SizeInMBs:1 to 100;AmazonopensearchserviceDestinationConfiguration.DocumentIdOptions.DefaultDocumentIdFormat=FIREHOSE_DEFAULT, NO_DOCUMENT_ID;AmazonopensearchserviceDestinationConfiguration.IndexRotationPeriod=NoRotation, OneDay, OneHour, OneMonth, OneWeek;AmazonopensearchserviceDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;AmazonopensearchserviceDestinationConfiguration.S3BackupMode=AllDocuments, FailedDocumentsOnly;AmazonopensearchserviceDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;DatabaseSourceConfiguration.Port:0 to 65535;DatabaseSourceConfiguration.SSLMode=Disabled, Enabled;DatabaseSourceConfiguration.Type=MySQL, PostgreSQL;DeliveryStreamEncryptionConfigurationInput.KeyType=AWS_OWNED_CMK, CUSTOMER_MANAGED_CMK;DeliveryStreamType=DatabaseAsSource, DirectPut, KinesisStreamAsSource, MSKAsSource;DirectPutSourceConfiguration.ThroughputHintInMBs:1 to 100;ElasticsearchDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;ElasticsearchDestinationConfiguration.BufferingHints.SizeInMBs:1 to 100;ElasticsearchDestinationConfiguration.DocumentIdOptions.DefaultDocumentIdFormat=FIREHOSE_DEFAULT, NO_DOCUMENT_ID;ElasticsearchDestinationConfiguration.IndexRotationPeriod=NoRotation, OneDay, OneHour, OneMonth, OneWeek;ElasticsearchDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;ElasticsearchDestinationConfiguration.S3BackupMode=AllDocuments, FailedDocumentsOnly;ElasticsearchDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;ExtendedS3DestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;ExtendedS3DestinationConfiguration.BufferingHints.SizeInMBs:1 to 128;ExtendedS3DestinationConfiguration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;ExtendedS3DestinationConfiguration.EncryptionConfiguration.NoEncryptionConfig=NoEncryption;ExtendedS3DestinationConfiguration.S3BackupConfiguration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;ExtendedS3DestinationConfiguration.S3BackupMode=Disabled, Enabled;HttpEndpointDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;HttpEndpointDestinationConfiguration.BufferingHints.SizeInMBs:1 to 128;HttpEndpointDestinationConfiguration.RequestConfiguration.ContentEncoding=GZIP, NONE;HttpEndpointDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;HttpEndpointDestinationConfiguration.S3BackupMode=AllData, FailedDataOnly;HttpEndpointDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;IcebergDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;IcebergDestinationConfiguration.BufferingHints.SizeInMBs:1 to 128;IcebergDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;IcebergDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;IcebergDestinationConfiguration.s3BackupMode=AllData, FailedDataOnly;MSKSourceConfiguration.AuthenticationConfiguration.Connectivity=PRIVATE, PUBLIC;RedshiftDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;RedshiftDestinationConfiguration.S3BackupConfiguration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;RedshiftDestinationConfiguration.S3BackupMode=Disabled, Enabled;RedshiftDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;S3DestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;S3DestinationConfiguration.BufferingHints.SizeInMBs:1 to 128;S3DestinationConfiguration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;S3DestinationConfiguration.EncryptionConfiguration.NoEncryptionConfig=NoEncryption;SnowflakeDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 900;SnowflakeDestinationConfiguration.BufferingHints.SizeInMBs:1 to 128;SnowflakeDestinationConfiguration.DataLoadingOption=JSON_MAPPING, VARIANT_CONTENT_AND_METADATA_MAPPING, VARIANT_CONTENT_MAPPING;SnowflakeDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;SnowflakeDestinationConfiguration.S3BackupMode=AllData, FailedDataOnly;SnowflakeDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP;SplunkDestinationConfiguration.BufferingHints.IntervalInSeconds:0 to 60;SplunkDestinationConfiguration.BufferingHints.SizeInMBs:1 to 5;SplunkDestinationConfiguration.HECAcknowledgmentTimeoutInSeconds:180 to 600;SplunkDestinationConfiguration.HECEndpointType=Event, Raw;SplunkDestinationConfiguration.RetryOptions.DurationInSeconds:0 to 7200;SplunkDestinationConfiguration.S3BackupMode=AllEvents, FailedEventsOnly;SplunkDestinationConfiguration.S3Configuration.CompressionFormat=GZIP, HADOOP_SNAPPY, Snappy, UNCOMPRESSED, ZIP
AWS::KinesisVideo::SignalingChannel
MessageTtlSeconds Name Tags Type

Arn
MessageTtlSeconds:5 to 120;Type=SINGLE_MASTER
AWS::KinesisVideo::Stream
DataRetentionInHours DeviceName KmsKeyId MediaType Name StreamStorageConfiguration Tags

Arn
DataRetentionInHours:0 to 87600
AWS::LakeFormation::DataCellsFilter
ColumnNames ColumnWildcard DatabaseName Name RowFilter TableCatalogId TableName
DatabaseName Name TableCatalogId TableName


AWS::LakeFormation::DataLakeSettings
Admins AllowExternalDataFiltering AllowFullTableExternalDataAccess AuthorizedSessionTagValueList CreateDatabaseDefaultPermissions CreateTableDefaultPermissions ExternalDataFilteringAllowList MutationType Parameters ReadOnlyAdmins TrustedResourceOwners

Id

AWS::LakeFormation::Permissions
DataLakePrincipal Permissions PermissionsWithGrantOption Resource
DataLakePrincipal Resource
Id

AWS::LakeFormation::PrincipalPermissions
Catalog Permissions PermissionsWithGrantOption Principal Resource
Permissions PermissionsWithGrantOption Principal Resource
PrincipalIdentifier ResourceIdentifier
PermissionsWithGrantOption[]=ALL, ALTER, ASSOCIATE, CREATE_DATABASE, CREATE_LF_TAG, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DESCRIBE, DROP, GRANT_WITH_LF_TAG_EXPRESSION, INSERT, SELECT;Permissions[]=ALL, ALTER, ASSOCIATE, CREATE_DATABASE, CREATE_LF_TAG, CREATE_TABLE, DATA_LOCATION_ACCESS, DELETE, DESCRIBE, DROP, GRANT_WITH_LF_TAG_EXPRESSION, INSERT, SELECT;Resource.LFTagPolicy.ResourceType=DATABASE, TABLE
AWS::LakeFormation::Resource
HybridAccessEnabled ResourceArn RoleArn UseServiceLinkedRole WithFederation
ResourceArn UseServiceLinkedRole
Id

AWS::LakeFormation::Tag
CatalogId TagKey TagValues
TagKey TagValues


AWS::LakeFormation::TagAssociation
LFTags Resource
LFTags Resource
ResourceIdentifier TagsIdentifier

AWS::Lambda::Alias
Description FunctionName FunctionVersion Name ProvisionedConcurrencyConfig RoutingConfig
FunctionName FunctionVersion Name
AliasArn

AWS::Lambda::CapacityProvider
CapacityProviderName CapacityProviderScalingConfig InstanceRequirements KmsKeyArn PermissionsConfig Tags VpcConfig
PermissionsConfig VpcConfig
Arn State
CapacityProviderScalingConfig.MaxVCpuCount:2 to 15000;CapacityProviderScalingConfig.ScalingMode=Auto, Manual;CapacityProviderScalingConfig.ScalingPolicies[].PredefinedMetricType=LambdaCapacityProviderAverageCPUUtilization;InstanceRequirements.Architectures[]=arm64, x86_64
AWS::Lambda::CodeSigningConfig
AllowedPublishers CodeSigningPolicies Description Tags
AllowedPublishers
CodeSigningConfigArn CodeSigningConfigId
CodeSigningPolicies.UntrustedArtifactOnDeployment=Enforce, Warn
AWS::Lambda::EventInvokeConfig
DestinationConfig FunctionName MaximumEventAgeInSeconds MaximumRetryAttempts Qualifier
FunctionName Qualifier

MaximumEventAgeInSeconds:60 to 21600;MaximumRetryAttempts:0 to 2
AWS::Lambda::EventSourceMapping
AmazonManagedKafkaEventSourceConfig BatchSize BisectBatchOnFunctionError DestinationConfig DocumentDBEventSourceConfig Enabled EventSourceArn FilterCriteria FunctionName FunctionResponseTypes KmsKeyArn LoggingConfig MaximumBatchingWindowInSeconds MaximumRecordAgeInSeconds MaximumRetryAttempts MetricsConfig ParallelizationFactor ProvisionedPollerConfig Queues ScalingConfig SelfManagedEventSource SelfManagedKafkaEventSourceConfig SourceAccessConfigurations StartingPosition StartingPositionTimestamp Tags Topics TumblingWindowInSeconds
FunctionName
EventSourceMappingArn Id
AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat=JSON, SOURCE;BatchSize:1 to 10000;DocumentDBEventSourceConfig.FullDocument=Default, UpdateLookup;FunctionResponseTypes[]=ReportBatchItemFailures;MaximumBatchingWindowInSeconds:0 to 300;MaximumRecordAgeInSeconds:-1 to 604800;MaximumRetryAttempts:-1 to 10000;MetricsConfig.Metrics[]=ErrorCount, EventCount, KafkaMetrics;ParallelizationFactor:1 to 10;ProvisionedPollerConfig.MaximumPollers:1 to 2000;ProvisionedPollerConfig.MinimumPollers:1 to 200;ScalingConfig.MaximumConcurrency:2 to 1000;SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat=JSON, SOURCE;SourceAccessConfigurations[].Type=BASIC_AUTH, CLIENT_CERTIFICATE_TLS_AUTH, SASL_SCRAM_256_AUTH, SASL_SCRAM_512_AUTH, SERVER_ROOT_CA_CERTIFICATE, VIRTUAL_HOST, VPC_SECURITY_GROUP, VPC_SUBNET;TumblingWindowInSeconds:0 to 900
AWS::Lambda::Function
Architectures CapacityProviderConfig Code CodeSigningConfigArn DeadLetterConfig Description DurableConfig Environment EphemeralStorage FileSystemConfigs FunctionName FunctionScalingConfig Handler ImageConfig KmsKeyArn Layers LoggingConfig MemorySize PackageType PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role Runtime RuntimeManagementConfig SnapStart Tags TenancyConfig Timeout TracingConfig VpcConfig
Code Role
Arn SnapStartResponse SnapStartResponse.ApplyOn SnapStartResponse.OptimizationStatus
Architectures[]=arm64, x86_64;CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.PerExecutionEnvironmentMaxConcurrency:1 to 1600;DurableConfig.ExecutionTimeout:1 to 31622400;DurableConfig.RetentionPeriodInDays:1 to 90;EphemeralStorage.Size:512 to 10240;FunctionScalingConfig.MaxExecutionEnvironments:0 to 15000;FunctionScalingConfig.MinExecutionEnvironments:0 to 15000;LoggingConfig.ApplicationLogLevel=DEBUG, ERROR, FATAL, INFO, TRACE, WARN;LoggingConfig.LogFormat=JSON, Text;LoggingConfig.SystemLogLevel=DEBUG, INFO, WARN;PackageType=Image, Zip;RecursiveLoop=Allow, Terminate;Runtime=dotnet10, dotnet6, dotnet8, dotnetcore1.0, dotnetcore2.0, dotnetcore2.1, dotnetcore3.1, go1.x, java11, java17, java21, java25, java8, java8.al2, nodejs, nodejs10.x, nodejs12.x, nodejs14.x, nodejs16.x, nodejs18.x, nodejs20.x, nodejs22.x, nodejs24.x, nodejs4.3, nodejs4.3-edge, nodejs6.10, nodejs8.10, provided, provided.al2, provided.al2023, python2.7, python3.10, python3.11, python3.12, python3.13, python3.14, python3.6, python3.7, python3.8, python3.9, ruby2.5, ruby2.7, ruby3.2, ruby3.3, ruby3.4, ruby4.0;RuntimeManagementConfig.UpdateRuntimeOn=Auto, FunctionUpdate, Manual;SnapStart.ApplyOn=None, PublishedVersions;TenancyConfig.TenantIsolationMode=PER_TENANT;TracingConfig.Mode=Active, PassThrough
AWS::Lambda::LayerVersion
CompatibleArchitectures CompatibleRuntimes Content Description LayerName LicenseInfo
Content
LayerVersionArn
CompatibleArchitectures[]=arm64, x86_64;CompatibleRuntimes[]=dotnet10, dotnet6, dotnet8, dotnetcore1.0, dotnetcore2.0, dotnetcore2.1, dotnetcore3.1, go1.x, java11, java17, java21, java25, java8, java8.al2, nodejs, nodejs10.x, nodejs12.x, nodejs14.x, nodejs16.x, nodejs18.x, nodejs20.x, nodejs22.x, nodejs24.x, nodejs4.3, nodejs4.3-edge, nodejs6.10, nodejs8.10, provided, provided.al2, provided.al2023, python2.7, python3.10, python3.11, python3.12, python3.13, python3.14, python3.6, python3.7, python3.8, python3.9, ruby2.5, ruby2.7, ruby3.2, ruby3.3, ruby3.4, ruby4.0
AWS::Lambda::LayerVersionPermission
Action LayerVersionArn OrganizationId Principal
Action LayerVersionArn Principal
Id

AWS::Lambda::Permission
Action EventSourceToken FunctionName FunctionUrlAuthType InvokedViaFunctionUrl Principal PrincipalOrgID SourceAccount SourceArn
Action FunctionName Principal
Id
FunctionUrlAuthType=AWS_IAM, NONE
AWS::Lambda::ResourcePolicy
PolicyDocument ResourceArn
PolicyDocument ResourceArn


AWS::Lambda::Url
AuthType Cors InvokeMode Qualifier TargetFunctionArn
AuthType TargetFunctionArn
FunctionArn FunctionUrl
AuthType=AWS_IAM, NONE;Cors.MaxAge:0 to 86400;InvokeMode=BUFFERED, RESPONSE_STREAM
AWS::Lambda::Version
CodeSha256 Description FunctionName FunctionScalingConfig ProvisionedConcurrencyConfig RuntimePolicy
FunctionName
FunctionArn Version
FunctionScalingConfig.MaxExecutionEnvironments:0 to 15000;FunctionScalingConfig.MinExecutionEnvironments:0 to 15000
AWS::LaunchWizard::Deployment
DeploymentPatternName Name Specifications Tags WorkloadName
DeploymentPatternName Name WorkloadName
Arn CreatedAt DeletedAt DeploymentId ResourceGroup Status

AWS::Lex::Bot
AutoBuildBotLocales BotFileS3Location BotLocales BotTags DataPrivacy Description ErrorLogSettings IdleSessionTTLInSeconds Name Replication RoleArn TestBotAliasSettings TestBotAliasTags
DataPrivacy IdleSessionTTLInSeconds Name RoleArn
Arn Id
BotLocales[].SpeechDetectionSensitivity=Default, HighNoiseTolerance, MaximumNoiseTolerance;BotLocales[].SpeechRecognitionSettings.SpeechModelPreference=Deepgram, Enhanced, Neural, Standard;BotLocales[].VoiceSettings.Engine=generative, long-form, neural, standard;IdleSessionTTLInSeconds:60 to 86400
AWS::Lex::BotAlias
BotAliasLocaleSettings BotAliasName BotAliasTags BotId BotVersion ConversationLogSettings Description SentimentAnalysisSettings
BotAliasName BotId
Arn BotAliasId BotAliasStatus

AWS::Lex::BotVersion
BotId BotVersionLocaleSpecification Description
BotId BotVersionLocaleSpecification
BotVersion

AWS::Lex::ResourcePolicy
Policy ResourceArn
Policy ResourceArn
Id RevisionId

AWS::LicenseManager::Grant
AllowedOperations GrantName HomeRegion LicenseArn Principals Status Tags

GrantArn Version
AllowedOperations[]=CheckInLicense, CheckoutBorrowLicense, CheckoutLicense, CreateGrant, CreateToken, ExtendConsumptionLicense, ListPurchasedLicenses;Status=ACTIVE, DELETED, DISABLED, FAILED_WORKFLOW, PENDING_ACCEPT, PENDING_DELETE, PENDING_WORKFLOW, REJECTED, WORKFLOW_COMPLETED
AWS::LicenseManager::License
Beneficiary ConsumptionConfiguration Entitlements HomeRegion Issuer LicenseMetadata LicenseName ProductName ProductSKU Status Tags Validity
Beneficiary ConsumptionConfiguration Entitlements HomeRegion Issuer LicenseName ProductName ProductSKU Validity
LicenseArn Version
ConsumptionConfiguration.RenewType=Monthly, None, Weekly;Entitlements[].Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second
AWS::Lightsail::Alarm
AlarmName ComparisonOperator ContactProtocols DatapointsToAlarm EvaluationPeriods MetricName MonitoredResourceName NotificationEnabled NotificationTriggers Threshold TreatMissingData
AlarmName ComparisonOperator EvaluationPeriods MetricName MonitoredResourceName Threshold
AlarmArn State
ComparisonOperator=GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanOrEqualToThreshold, LessThanThreshold;ContactProtocols[]=Email, SMS;MetricName=BurstCapacityPercentage, BurstCapacityTime, CPUUtilization, ClientTLSNegotiationErrorCount, DatabaseConnections, DiskQueueDepth, FreeStorageSpace, HTTPCode_Instance_2XX_Count, HTTPCode_Instance_3XX_Count, HTTPCode_Instance_4XX_Count, HTTPCode_Instance_5XX_Count, HTTPCode_LB_4XX_Count, HTTPCode_LB_5XX_Count, HealthyHostCount, InstanceResponseTime, NetworkIn, NetworkOut, NetworkReceiveThroughput, NetworkTransmitThroughput, RejectedConnectionCount, RequestCount, StatusCheckFailed, StatusCheckFailed_Instance, StatusCheckFailed_System, UnhealthyHostCount;NotificationTriggers[]=ALARM, INSUFFICIENT_DATA, OK;TreatMissingData=breaching, ignore, missing, notBreaching
AWS::Lightsail::Bucket
AccessRules BucketName BundleId ObjectVersioning ReadOnlyAccessAccounts ResourcesReceivingAccess Tags
BucketName BundleId
AbleToUpdateBundle BucketArn Url

AWS::Lightsail::Certificate
CertificateName DomainName SubjectAlternativeNames Tags
CertificateName DomainName
CertificateArn Status

AWS::Lightsail::Container
ContainerServiceDeployment IsDisabled Power PrivateRegistryAccess PublicDomainNames Scale ServiceName Tags
Power Scale ServiceName
ContainerArn PrincipalArn PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn Url
Power=large, medium, micro, nano, small, xlarge;Scale:1 to 20
AWS::Lightsail::Database
AvailabilityZone BackupRetention CaCertificateIdentifier MasterDatabaseName MasterUserPassword MasterUsername PreferredBackupWindow PreferredMaintenanceWindow PubliclyAccessible RelationalDatabaseBlueprintId RelationalDatabaseBundleId RelationalDatabaseName RelationalDatabaseParameters RotateMasterUserPassword Tags
MasterDatabaseName MasterUsername RelationalDatabaseBlueprintId RelationalDatabaseBundleId RelationalDatabaseName
DatabaseArn

AWS::Lightsail::DatabaseSnapshot
RelationalDatabaseName RelationalDatabaseSnapshotName Tags
RelationalDatabaseName RelationalDatabaseSnapshotName
Arn CreatedAt Engine EngineVersion FromRelationalDatabaseArn FromRelationalDatabaseBlueprintId FromRelationalDatabaseBundleId FromRelationalDatabaseName Location Name ResourceType SizeInGb State SupportCode

AWS::Lightsail::Disk
AddOns AvailabilityZone DiskName Location SizeInGb Tags
DiskName SizeInGb
AttachedTo AttachmentState DiskArn Iops IsAttached Location.AvailabilityZone Location.RegionName Path ResourceType State SupportCode
AddOns[].AddOnType=AutoSnapshot, StopInstanceOnIdle;AddOns[].Status=Disabled, Disabling, Enabled, Enabling, Failed, Terminated, Terminating
AWS::Lightsail::DiskSnapshot
DiskName DiskSnapshotName Tags
DiskName DiskSnapshotName
CreatedAt DiskSnapshotArn FromDiskName IsFromAutoSnapshot Location Progress ResourceType SizeInGb State SupportCode

AWS::Lightsail::Distribution
BundleId CacheBehaviorSettings CacheBehaviors CertificateName DefaultCacheBehavior DistributionName IpAddressType IsEnabled Origin Tags
BundleId DefaultCacheBehavior DistributionName Origin
AbleToUpdateBundle DistributionArn Status
CacheBehaviorSettings.ForwardedCookies.Option=all, allow-list, none;CacheBehaviorSettings.ForwardedHeaders.HeadersAllowList[]=Accept, Accept-Charset, Accept-Datetime, Accept-Encoding, Accept-Language, Authorization, CloudFront-Forwarded-Proto, CloudFront-Is-Desktop-Viewer, CloudFront-Is-Mobile-Viewer, CloudFront-Is-SmartTV-Viewer, CloudFront-Is-Tablet-Viewer, CloudFront-Viewer-Country, Host, Origin, Referer;CacheBehaviorSettings.ForwardedHeaders.Option=all, allow-list, none;CacheBehaviors[].Behavior=cache, dont-cache;DefaultCacheBehavior.Behavior=cache, dont-cache;IpAddressType=dualstack, ipv4, ipv6;Origin.ProtocolPolicy=http-only, https-only;Origin.RegionName=ap-northeast-1, ap-northeast-2, ap-south-1, ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-southeast-5, ca-central-1, eu-central-1, eu-north-1, eu-west-1, eu-west-2, eu-west-3, us-east-1, us-east-2, us-west-1, us-west-2
AWS::Lightsail::Domain
DomainEntries DomainName Tags
DomainName
Arn CreatedAt DomainEntries.*.Id Location ResourceType SupportCode
DomainEntries[].Type=A, AAAA, CNAME, MX, NS, SOA, SRV, TXT
AWS::Lightsail::Instance
AddOns AvailabilityZone BlueprintId BundleId Hardware InstanceName KeyPairName Location Networking State Tags UserData
BlueprintId BundleId InstanceName
Hardware.CpuCount Hardware.RamSizeInGb InstanceArn Ipv6Addresses IsStaticIp Location.AvailabilityZone Location.RegionName Networking.MonthlyTransfer.GbPerMonthAllocated PrivateIpAddress PublicIpAddress ResourceType SshKeyName State.Code State.Name SupportCode UserName
AddOns[].AddOnType=AutoSnapshot, StopInstanceOnIdle;AddOns[].Status=Disabled, Disabling, Enabled, Enabling, Failed, Terminated, Terminating
AWS::Lightsail::InstanceSnapshot
InstanceName InstanceSnapshotName Tags
InstanceName InstanceSnapshotName
Arn FromInstanceArn FromInstanceName IsFromAutoSnapshot Location ResourceType SizeInGb State SupportCode

AWS::Lightsail::LoadBalancer
AttachedInstances HealthCheckPath InstancePort IpAddressType LoadBalancerName SessionStickinessEnabled SessionStickinessLBCookieDurationSeconds Tags TlsPolicyName
InstancePort LoadBalancerName
LoadBalancerArn
InstancePort:-1 to 65535;IpAddressType=dualstack, ipv4, ipv6
AWS::Lightsail::LoadBalancerTlsCertificate
CertificateAlternativeNames CertificateDomainName CertificateName HttpsRedirectionEnabled IsAttached LoadBalancerName
CertificateDomainName CertificateName LoadBalancerName
LoadBalancerTlsCertificateArn Status

AWS::Lightsail::StaticIp
AttachedTo StaticIpName
StaticIpName
IpAddress IsAttached StaticIpArn

AWS::Location::APIKey
Description ExpireTime ForceDelete ForceUpdate KeyName NoExpiry Restrictions Tags
KeyName Restrictions
Arn CreateTime KeyArn UpdateTime

AWS::Location::GeofenceCollection
CollectionName Description KmsKeyId PricingPlan PricingPlanDataSource Tags
CollectionName
Arn CollectionArn CreateTime UpdateTime
PricingPlan=RequestBasedUsage
AWS::Location::Map
Configuration Description MapName PricingPlan Tags
Configuration MapName
Arn CreateTime MapArn UpdateTime
PricingPlan=RequestBasedUsage
AWS::Location::PlaceIndex
DataSource DataSourceConfiguration Description IndexName PricingPlan Tags
DataSource IndexName
Arn CreateTime IndexArn UpdateTime
DataSourceConfiguration.IntendedUse=SingleUse, Storage;PricingPlan=RequestBasedUsage
AWS::Location::RouteCalculator
CalculatorName DataSource Description PricingPlan Tags
CalculatorName DataSource
Arn CalculatorArn CreateTime UpdateTime
PricingPlan=RequestBasedUsage
AWS::Location::Tracker
Description EventBridgeEnabled KmsKeyEnableGeospatialQueries KmsKeyId PositionFiltering PricingPlan PricingPlanDataSource Tags TrackerName
TrackerName
Arn CreateTime TrackerArn UpdateTime
PositionFiltering=AccuracyBased, DistanceBased, TimeBased;PricingPlan=RequestBasedUsage
AWS::Location::TrackerConsumer
ConsumerArn TrackerName
ConsumerArn TrackerName


AWS::Logs::AccountPolicy
PolicyDocument PolicyName PolicyType Scope SelectionCriteria
PolicyDocument PolicyName PolicyType
AccountId
PolicyType=DATA_PROTECTION_POLICY, FIELD_INDEX_POLICY, METRIC_EXTRACTION_POLICY, SUBSCRIPTION_FILTER_POLICY, TRANSFORMER_POLICY;Scope=ALL
AWS::Logs::Delivery
DeliveryDestinationArn DeliverySourceName FieldDelimiter RecordFields S3EnableHiveCompatiblePath S3SuffixPath Tags
DeliveryDestinationArn DeliverySourceName
Arn DeliveryDestinationType DeliveryId

AWS::Logs::DeliveryDestination
DeliveryDestinationPolicy DeliveryDestinationType DestinationResourceArn Name OutputFormat Tags
Name
Arn

AWS::Logs::DeliverySource
LogType Name ResourceArn Tags
Name
Arn ResourceArns Service

AWS::Logs::Destination
DestinationName DestinationPolicy RoleArn Tags TargetArn
DestinationName RoleArn TargetArn
Arn

AWS::Logs::Integration
IntegrationName IntegrationType ResourceConfig
IntegrationName IntegrationType ResourceConfig
IntegrationStatus
IntegrationType=OPENSEARCH;ResourceConfig.OpenSearchResourceConfig.RetentionDays:1 to 3650
AWS::Logs::LogAnomalyDetector
AccountId AnomalyVisibilityTime DetectorName EvaluationFrequency FilterPattern KmsKeyId LogGroupArnList

AnomalyDetectorArn AnomalyDetectorStatus CreationTimeStamp LastModifiedTimeStamp
EvaluationFrequency=FIFTEEN_MIN, FIVE_MIN, ONE_HOUR, TEN_MIN, THIRTY_MIN
AWS::Logs::LogGroup
BearerTokenAuthenticationEnabled DataProtectionPolicy DeletionProtectionEnabled FieldIndexPolicies KmsKeyId LogGroupClass LogGroupName ResourcePolicyDocument RetentionInDays Tags

Arn
LogGroupClass=DELIVERY, INFREQUENT_ACCESS, STANDARD;RetentionInDays=1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653
AWS::Logs::LogStream
LogGroupName LogStreamName
LogGroupName


AWS::Logs::MetricFilter
ApplyOnTransformedLogs EmitSystemFieldDimensions FieldSelectionCriteria FilterName FilterPattern LogGroupName MetricTransformations
FilterPattern LogGroupName MetricTransformations

MetricTransformations[].Unit=Bits, Bits/Second, Bytes, Bytes/Second, Count, Count/Second, Gigabits, Gigabits/Second, Gigabytes, Gigabytes/Second, Kilobits, Kilobits/Second, Kilobytes, Kilobytes/Second, Megabits, Megabits/Second, Megabytes, Megabytes/Second, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, Terabits/Second, Terabytes, Terabytes/Second
AWS::Logs::QueryDefinition
LogGroupNames Name Parameters QueryLanguage QueryString
Name QueryString
QueryDefinitionId
QueryLanguage=CWLI, PPL, SQL
AWS::Logs::ResourcePolicy
PolicyDocument PolicyName
PolicyDocument PolicyName


AWS::Logs::ScheduledQuery
Description DestinationConfiguration ExecutionRoleArn LogGroupIdentifiers Name QueryLanguage QueryString ScheduleEndTime ScheduleExpression ScheduleStartTime StartTimeOffset State Tags Timezone
ExecutionRoleArn Name QueryLanguage QueryString ScheduleExpression
CreationTime LastExecutionStatus LastTriggeredTime LastUpdatedTime ScheduledQueryArn
QueryLanguage=CWLI, PPL, SQL;State=DISABLED, ENABLED
AWS::Logs::SubscriptionFilter
ApplyOnTransformedLogs DestinationArn Distribution EmitSystemFields FieldSelectionCriteria FilterName FilterPattern LogGroupName RoleArn
DestinationArn FilterPattern LogGroupName

Distribution=ByLogStream, Random
AWS::Logs::Transformer
LogGroupIdentifier TransformerConfig
LogGroupIdentifier TransformerConfig

TransformerConfig[].ListToMap.FlattenedElement=first, last;TransformerConfig[].ParseToOCSF.EventSource=AWSWAF, CloudTrail, EKSAudit, Route53Resolver, VPCFlow;TransformerConfig[].ParseToOCSF.OcsfVersion=V1.1, V1.5
AWS::LookoutEquipment::InferenceScheduler
DataDelayOffsetInMinutes DataInputConfiguration DataOutputConfiguration DataUploadFrequency InferenceSchedulerName ModelName RoleArn ServerSideKmsKeyId Tags
DataInputConfiguration DataOutputConfiguration DataUploadFrequency ModelName RoleArn
InferenceSchedulerArn
DataDelayOffsetInMinutes:0 to 60;DataUploadFrequency=PT10M, PT15M, PT1H, PT30M, PT5M
AWS::LookoutVision::Project
ProjectName
ProjectName
Arn

AWS::M2::Application
Definition Description EngineType KmsKeyId Name RoleArn Tags
EngineType Name
ApplicationArn ApplicationId
EngineType=bluage, microfocus
AWS::M2::Deployment
ApplicationId ApplicationVersion EnvironmentId
ApplicationId ApplicationVersion EnvironmentId
DeploymentId Status

AWS::M2::Environment
Description EngineType EngineVersion HighAvailabilityConfig InstanceType KmsKeyId Name NetworkType PreferredMaintenanceWindow PubliclyAccessible SecurityGroupIds StorageConfigurations SubnetIds Tags
EngineType InstanceType Name
EnvironmentArn EnvironmentId
EngineType=bluage, microfocus;HighAvailabilityConfig.DesiredCapacity:1 to 100;NetworkType=dual, ipv4
AWS::MPA::ApprovalTeam
ApprovalStrategy Approvers Description Name Policies Tags
ApprovalStrategy Approvers Description Name Policies
Approvers.*.ApproverId Approvers.*.PrimaryIdentityStatus Approvers.*.ResponseTime Arn CreationTime LastUpdateTime NumberOfApprovers Status StatusCode StatusMessage UpdateSessionArn VersionId

AWS::MPA::IdentitySource
IdentitySourceParameters Tags
IdentitySourceParameters
CreationTime IdentitySourceArn IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl IdentitySourceType Status StatusCode StatusMessage

AWS::MSK::BatchScramSecret
ClusterArn SecretArnList
ClusterArn


AWS::MSK::Cluster
BrokerNodeGroupInfo ClientAuthentication ClusterName ConfigurationInfo EncryptionInfo EnhancedMonitoring KafkaVersion LoggingInfo NumberOfBrokerNodes OpenMonitoring Rebalancing StorageMode Tags ZookeeperAccess
BrokerNodeGroupInfo ClusterName KafkaVersion NumberOfBrokerNodes
Arn CurrentVersion
BrokerNodeGroupInfo.BrokerAZDistribution=DEFAULT;EncryptionInfo.EncryptionInTransit.ClientBroker=PLAINTEXT, TLS, TLS_PLAINTEXT;EnhancedMonitoring=DEFAULT, PER_BROKER, PER_TOPIC_PER_BROKER, PER_TOPIC_PER_PARTITION;Rebalancing.Status=ACTIVE, PAUSED;StorageMode=LOCAL, TIERED
AWS::MSK::ClusterPolicy
ClusterArn Policy
ClusterArn Policy
CurrentVersion

AWS::MSK::Configuration
Description KafkaVersionsList LatestRevision Name ServerProperties
Name ServerProperties
Arn LatestRevision.CreationTime LatestRevision.Description LatestRevision.Revision

AWS::MSK::Replicator
Description KafkaClusters LogDelivery ReplicationInfoList ReplicatorName ServiceExecutionRoleArn Tags
KafkaClusters ReplicationInfoList ReplicatorName ServiceExecutionRoleArn
CurrentVersion ReplicatorArn
ReplicationInfoList[].TargetCompressionType=GZIP, LZ4, NONE, SNAPPY, ZSTD
AWS::MSK::ServerlessCluster
ClientAuthentication ClusterName Tags VpcConfigs
ClientAuthentication ClusterName VpcConfigs
Arn

AWS::MSK::Topic
ClusterArn Configs PartitionCount ReplicationFactor TopicName
ClusterArn PartitionCount ReplicationFactor TopicName
TopicArn

AWS::MSK::VpcConnection
Authentication ClientSubnets SecurityGroups Tags TargetClusterArn VpcId
Authentication ClientSubnets SecurityGroups TargetClusterArn VpcId
Arn
Authentication=SASL_IAM, SASL_SCRAM, TLS
AWS::MWAA::Environment
AirflowConfigurationOptions AirflowVersion DagS3Path EndpointManagement EnvironmentClass ExecutionRoleArn KmsKey LoggingConfiguration MaxWebservers MaxWorkers MinWebservers MinWorkers Name NetworkConfiguration PluginsS3ObjectVersion PluginsS3Path RequirementsS3ObjectVersion RequirementsS3Path Schedulers SourceBucketArn StartupScriptS3ObjectVersion StartupScriptS3Path Tags WebserverAccessMode WeeklyMaintenanceWindowStart WorkerReplacementStrategy
Name
Arn CeleryExecutorQueue DatabaseVpcEndpointService LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn WebserverUrl WebserverVpcEndpointService
EndpointManagement=CUSTOMER, SERVICE;LoggingConfiguration.DagProcessingLogs.LogLevel=CRITICAL, DEBUG, ERROR, INFO, WARNING;LoggingConfiguration.SchedulerLogs.LogLevel=CRITICAL, DEBUG, ERROR, INFO, WARNING;LoggingConfiguration.TaskLogs.LogLevel=CRITICAL, DEBUG, ERROR, INFO, WARNING;LoggingConfiguration.WebserverLogs.LogLevel=CRITICAL, DEBUG, ERROR, INFO, WARNING;LoggingConfiguration.WorkerLogs.LogLevel=CRITICAL, DEBUG, ERROR, INFO, WARNING;Schedulers:1 to 5;WebserverAccessMode=PRIVATE_ONLY, PUBLIC_ONLY;WorkerReplacementStrategy=FORCED, GRACEFUL
AWS::MWAAServerless::Workflow
DefinitionS3Location Description EncryptionConfiguration LoggingConfiguration Name NetworkConfiguration RoleArn Tags TriggerMode
DefinitionS3Location RoleArn
CreatedAt ModifiedAt ScheduleConfiguration WorkflowArn WorkflowStatus WorkflowVersion
EncryptionConfiguration.Type=AWS_MANAGED_KEY, CUSTOMER_MANAGED_KEY
AWS::Macie::AllowList
Criteria Description Name Tags
Criteria Name
Arn Id Status

AWS::Macie::CustomDataIdentifier
Description IgnoreWords Keywords MaximumMatchDistance Name Regex Tags
Name Regex
Arn Id

AWS::Macie::FindingsFilter
Action Description FindingCriteria Name Position Tags
FindingCriteria Name
Arn Id
Action=ARCHIVE, NOOP
AWS::Macie::Session
FindingPublishingFrequency Status

AutomatedDiscoveryStatus AwsAccountId ServiceRole
FindingPublishingFrequency=FIFTEEN_MINUTES, ONE_HOUR, SIX_HOURS;Status=ENABLED, PAUSED
AWS::ManagedBlockchain::Accessor
AccessorType NetworkType Tags
AccessorType
Arn BillingToken CreationDate Id Status
AccessorType=BILLING_TOKEN;NetworkType=ETHEREUM_GOERLI, ETHEREUM_MAINNET, ETHEREUM_MAINNET_AND_GOERLI, POLYGON_MAINNET, POLYGON_MUMBAI
AWS::ManagedBlockchain::Member
InvitationId MemberConfiguration NetworkConfiguration NetworkId
MemberConfiguration
MemberId NetworkId

AWS::ManagedBlockchain::Node
MemberId NetworkId NodeConfiguration
NetworkId NodeConfiguration
Arn MemberId NetworkId NodeConfiguration.AvailabilityZone NodeConfiguration.InstanceType NodeId

AWS::MediaConnect::Bridge
EgressGatewayBridge IngressGatewayBridge Name Outputs PlacementArn SourceFailoverConfig Sources
Name PlacementArn Sources
BridgeArn BridgeState
Outputs[].NetworkOutput.Protocol=rtp, rtp-fec, udp;SourceFailoverConfig.FailoverMode=FAILOVER;SourceFailoverConfig.State=DISABLED, ENABLED;Sources[].NetworkSource.Protocol=rtp, rtp-fec, udp
AWS::MediaConnect::BridgeOutput
BridgeArn Name NetworkOutput
BridgeArn Name NetworkOutput

NetworkOutput.Protocol=rtp, rtp-fec, udp
AWS::MediaConnect::BridgeSource
BridgeArn FlowSource Name NetworkSource
BridgeArn Name

NetworkSource.Protocol=rtp, rtp-fec, udp
AWS::MediaConnect::Flow
AvailabilityZone EncodingConfig FlowSize Maintenance MediaStreams Name NdiConfig Source SourceFailoverConfig SourceMonitoringConfig Tags VpcInterfaces
Name Source
EgressIp FlowArn FlowAvailabilityZone FlowNdiMachineName MediaStreams.*.Fmt Source.IngestIp Source.SourceArn Source.SourceIngestPort VpcInterfaces.*.NetworkInterfaceIds
FlowSize=LARGE, LARGE_4X, MEDIUM;Maintenance.MaintenanceDay=Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday;MediaStreams[].MediaStreamType=ancillary-data, audio, video;MediaStreams[].VideoFormat=1080i, 1080p, 2160p, 480p, 720p;NdiConfig.NdiState=DISABLED, ENABLED;Source.Decryption.Algorithm=aes128, aes192, aes256;Source.Decryption.KeyType=speke, srt-password, static-key;Source.MediaStreamSourceConfigurations[].EncodingName=jxsv, pcm, raw, smpte291;Source.Protocol=cdi, fujitsu-qos, ndi-speed-hq, rist, rtp, rtp-fec, srt-caller, srt-listener, st2110-jpegxs, zixi-push;Source.RouterIntegrationState=DISABLED, ENABLED;Source.RouterIntegrationTransitDecryption.EncryptionKeyType=AUTOMATIC, SECRETS_MANAGER;SourceFailoverConfig.FailoverMode=FAILOVER, MERGE;SourceFailoverConfig.State=DISABLED, ENABLED;SourceMonitoringConfig.ContentQualityAnalysisState=DISABLED, ENABLED;SourceMonitoringConfig.ThumbnailState=DISABLED, ENABLED;VpcInterfaces[].NetworkInterfaceType=efa, ena
AWS::MediaConnect::FlowEntitlement
DataTransferSubscriberFeePercent Description Encryption EntitlementStatus FlowArn Name Subscribers Tags
Description FlowArn Name Subscribers
EntitlementArn
Encryption.Algorithm=aes128, aes192, aes256;Encryption.KeyType=speke, static-key;EntitlementStatus=DISABLED, ENABLED
AWS::MediaConnect::FlowOutput
CidrAllowList Description Destination Encryption FlowArn MaxLatency MediaStreamOutputConfigurations MinLatency Name NdiProgramName NdiSpeedHqQuality OutputStatus Port Protocol RemoteId RouterIntegrationState RouterIntegrationTransitEncryption SmoothingLatency StreamId Tags VpcInterfaceAttachment
FlowArn
OutputArn
Encryption.Algorithm=aes128, aes192, aes256;Encryption.KeyType=srt-password, static-key;MediaStreamOutputConfigurations[].EncodingName=jxsv, pcm, raw, smpte291;MediaStreamOutputConfigurations[].EncodingParameters.EncoderProfile=high, main;OutputStatus=DISABLED, ENABLED;Protocol=cdi, fujitsu-qos, ndi-speed-hq, rist, rtp, rtp-fec, srt-caller, srt-listener, st2110-jpegxs, zixi-pull, zixi-push;RouterIntegrationState=DISABLED, ENABLED;RouterIntegrationTransitEncryption.EncryptionKeyType=AUTOMATIC, SECRETS_MANAGER
AWS::MediaConnect::FlowSource
Decryption Description EntitlementArn FlowArn GatewayBridgeSource IngestPort MaxBitrate MaxLatency MinLatency Name Protocol SenderControlPort SenderIpAddress SourceListenerAddress SourceListenerPort StreamId Tags VpcInterfaceName WhitelistCidr
Description Name
IngestIp SourceArn SourceIngestPort
Decryption.Algorithm=aes128, aes192, aes256;Decryption.KeyType=speke, srt-password, static-key;Protocol=rist, rtp, rtp-fec, srt-caller, srt-listener, zixi-push
AWS::MediaConnect::FlowVpcInterface
FlowArn Name RoleArn SecurityGroupIds SubnetId Tags
FlowArn Name RoleArn SecurityGroupIds SubnetId
NetworkInterfaceIds

AWS::MediaConnect::Gateway
EgressCidrBlocks Name Networks
EgressCidrBlocks Name Networks
GatewayArn GatewayState

AWS::MediaConnect::RouterInput
AvailabilityZone Configuration MaintenanceConfiguration MaximumBitrate Name RegionName RoutingScope Tags Tier TransitEncryption
Configuration MaximumBitrate Name RoutingScope Tier
Arn CreatedAt Id InputType IpAddress MaintenanceType RoutedOutputs State UpdatedAt
RoutingScope=GLOBAL, REGIONAL;Tier=INPUT_100, INPUT_20, INPUT_50;TransitEncryption.EncryptionKeyType=AUTOMATIC, SECRETS_MANAGER
AWS::MediaConnect::RouterNetworkInterface
Configuration Name RegionName Tags
Configuration Name
Arn AssociatedInputCount AssociatedOutputCount CreatedAt Id NetworkInterfaceType State UpdatedAt

AWS::MediaConnect::RouterOutput
AvailabilityZone Configuration MaintenanceConfiguration MaximumBitrate Name RegionName RoutingScope Tags Tier
Configuration MaximumBitrate Name RoutingScope Tier
Arn CreatedAt Id IpAddress MaintenanceType OutputType RoutedState State UpdatedAt
RoutingScope=GLOBAL, REGIONAL;Tier=OUTPUT_100, OUTPUT_20, OUTPUT_50
AWS::MediaConvert::JobTemplate
AccelerationSettings Category Description HopDestinations Name Priority Queue SettingsJson StatusUpdateInterval Tags
SettingsJson
Arn Id Name

AWS::MediaConvert::Preset
Category Description Name SettingsJson Tags
SettingsJson
Arn Id Name

AWS::MediaConvert::Queue
ConcurrentJobs Description Name PricingPlan Status Tags

Arn Id Name

AWS::MediaLive::Channel
AnywhereSettings CdiInputSpecification ChannelClass ChannelEngineVersion ChannelSecurityGroups Destinations DryRun EncoderSettings InferenceSettings InputAttachments InputSpecification LinkedChannelSettings LogLevel Maintenance Name RoleArn Tags Vpc

Arn Id Inputs

AWS::MediaLive::ChannelPlacementGroup
ClusterId Name Nodes Tags

Arn Channels Id State

AWS::MediaLive::CloudWatchAlarmTemplate
ComparisonOperator DatapointsToAlarm Description EvaluationPeriods GroupIdentifier MetricName Name Period Statistic Tags TargetResourceType Threshold TreatMissingData
ComparisonOperator EvaluationPeriods MetricName Name Period Statistic TargetResourceType Threshold TreatMissingData
Arn CreatedAt GroupId Id Identifier ModifiedAt
ComparisonOperator=GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanOrEqualToThreshold, LessThanThreshold;Statistic=Average, Maximum, Minimum, SampleCount, Sum;TargetResourceType=CLOUDFRONT_DISTRIBUTION, MEDIACONNECT_FLOW, MEDIALIVE_CHANNEL, MEDIALIVE_INPUT_DEVICE, MEDIALIVE_MULTIPLEX, MEDIAPACKAGE_CHANNEL, MEDIAPACKAGE_ORIGIN_ENDPOINT, MEDIATAILOR_PLAYBACK_CONFIGURATION, S3_BUCKET;TreatMissingData=breaching, ignore, missing, notBreaching
AWS::MediaLive::CloudWatchAlarmTemplateGroup
Description Name Tags
Name
Arn CreatedAt Id Identifier ModifiedAt

AWS::MediaLive::Cluster
ClusterType InstanceRoleArn Name NetworkSettings Tags

Arn ChannelIds Id State
ClusterType=EC2, ON_PREMISES, OUTPOSTS_RACK, OUTPOSTS_SERVER
AWS::MediaLive::EventBridgeRuleTemplate
Description EventTargets EventType GroupIdentifier Name Tags
EventType Name
Arn CreatedAt GroupId Id Identifier ModifiedAt
EventType=MEDIACONNECT_ALERT, MEDIACONNECT_FLOW_STATUS_CHANGE, MEDIACONNECT_OUTPUT_HEALTH, MEDIACONNECT_SOURCE_HEALTH, MEDIALIVE_CHANNEL_ALERT, MEDIALIVE_CHANNEL_INPUT_CHANGE, MEDIALIVE_CHANNEL_STATE_CHANGE, MEDIALIVE_MULTIPLEX_ALERT, MEDIALIVE_MULTIPLEX_STATE_CHANGE, MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION, MEDIAPACKAGE_INPUT_NOTIFICATION, MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION, SIGNAL_MAP_ACTIVE_ALARM
AWS::MediaLive::EventBridgeRuleTemplateGroup
Description Name Tags
Name
Arn CreatedAt Id Identifier ModifiedAt

AWS::MediaLive::Input
Destinations InputDevices InputNetworkLocation InputSecurityGroups MediaConnectFlows MulticastSettings Name RoleArn RouterSettings SdiSources Smpte2110ReceiverGroupSettings Sources SrtSettings Tags Type Vpc

Arn Destinations Id Sources

AWS::MediaLive::InputSecurityGroup
Tags WhitelistRules

Arn Id

AWS::MediaLive::Multiplex
AvailabilityZones Destinations MultiplexSettings Name Tags
AvailabilityZones MultiplexSettings Name
Arn Id PipelinesRunningCount ProgramCount State
MultiplexSettings.MaximumVideoBufferDelayMilliseconds:800 to 3000;MultiplexSettings.TransportStreamBitrate:1000000 to 100000000;MultiplexSettings.TransportStreamId:0 to 65535;MultiplexSettings.TransportStreamReservedBitrate:0 to 100000000
AWS::MediaLive::Multiplexprogram
MultiplexId MultiplexProgramSettings PacketIdentifiersMap PipelineDetails PreferredChannelPipeline ProgramName

ChannelId
MultiplexProgramSettings.PreferredChannelPipeline=CURRENTLY_ACTIVE, PIPELINE_0, PIPELINE_1;MultiplexProgramSettings.ProgramNumber:0 to 65535;PreferredChannelPipeline=CURRENTLY_ACTIVE, PIPELINE_0, PIPELINE_1
AWS::MediaLive::Network
IpPools Name Routes Tags
IpPools Name
Arn AssociatedClusterIds Id State

AWS::MediaLive::SdiSource
Mode Name Tags Type
Name Type
Arn Id Inputs State
Mode=INTERLEAVE, QUADRANT;Type=QUAD, SINGLE
AWS::MediaLive::SignalMap
CloudWatchAlarmTemplateGroupIdentifiers Description DiscoveryEntryPointArn EventBridgeRuleTemplateGroupIdentifiers ForceRediscovery Name Tags
DiscoveryEntryPointArn Name
Arn CloudWatchAlarmTemplateGroupIds CreatedAt ErrorMessage EventBridgeRuleTemplateGroupIds FailedMediaResourceMap Id Identifier LastDiscoveredAt LastSuccessfulMonitorDeployment MediaResourceMap ModifiedAt MonitorChangesPendingDeployment MonitorDeployment Status

AWS::MediaPackage::Asset
EgressEndpoints Id PackagingGroupId ResourceId SourceArn SourceRoleArn Tags
Id PackagingGroupId SourceArn SourceRoleArn
Arn CreatedAt EgressEndpoints.*.PackagingConfigurationId EgressEndpoints.*.Url

AWS::MediaPackage::Channel
Description EgressAccessLogs HlsIngest Id IngressAccessLogs Tags
Id
Arn HlsIngest.ingestEndpoints.*.Id HlsIngest.ingestEndpoints.*.Password HlsIngest.ingestEndpoints.*.Url HlsIngest.ingestEndpoints.*.Username

AWS::MediaPackage::OriginEndpoint
Authorization ChannelId CmafPackage DashPackage Description HlsPackage Id ManifestName MssPackage Origination StartoverWindowSeconds Tags TimeDelaySeconds Whitelist
ChannelId Id
Arn Url
CmafPackage.Encryption.EncryptionMethod=AES_CTR, SAMPLE_AES;CmafPackage.HlsManifests[].AdMarkers=DATERANGE, NONE, PASSTHROUGH, SCTE35_ENHANCED;CmafPackage.HlsManifests[].AdTriggers[]=BREAK, DISTRIBUTOR_ADVERTISEMENT, DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY, DISTRIBUTOR_PLACEMENT_OPPORTUNITY, PROVIDER_ADVERTISEMENT, PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY, PROVIDER_PLACEMENT_OPPORTUNITY, SPLICE_INSERT;CmafPackage.HlsManifests[].AdsOnDeliveryRestrictions=BOTH, NONE, RESTRICTED, UNRESTRICTED;CmafPackage.HlsManifests[].PlaylistType=EVENT, NONE, VOD;CmafPackage.StreamSelection.StreamOrder=ORIGINAL, VIDEO_BITRATE_ASCENDING, VIDEO_BITRATE_DESCENDING;DashPackage.AdTriggers[]=BREAK, DISTRIBUTOR_ADVERTISEMENT, DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY, DISTRIBUTOR_PLACEMENT_OPPORTUNITY, PROVIDER_ADVERTISEMENT, PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY, PROVIDER_PLACEMENT_OPPORTUNITY, SPLICE_INSERT;DashPackage.AdsOnDeliveryRestrictions=BOTH, NONE, RESTRICTED, UNRESTRICTED;DashPackage.ManifestLayout=COMPACT, DRM_TOP_LEVEL_COMPACT, FULL;DashPackage.PeriodTriggers[]=ADS;DashPackage.Profile=DVB_DASH_2014, HBBTV_1_5, HYBRIDCAST, NONE;DashPackage.SegmentTemplateFormat=NUMBER_WITH_DURATION, NUMBER_WITH_TIMELINE, TIME_WITH_TIMELINE;DashPackage.StreamSelection.StreamOrder=ORIGINAL, VIDEO_BITRATE_ASCENDING, VIDEO_BITRATE_DESCENDING;DashPackage.UtcTiming=HTTP-HEAD, HTTP-ISO, HTTP-XSDATE, NONE;HlsPackage.AdMarkers=DATERANGE, NONE, PASSTHROUGH, SCTE35_ENHANCED;HlsPackage.AdTriggers[]=BREAK, DISTRIBUTOR_ADVERTISEMENT, DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY, DISTRIBUTOR_PLACEMENT_OPPORTUNITY, PROVIDER_ADVERTISEMENT, PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY, PROVIDER_PLACEMENT_OPPORTUNITY, SPLICE_INSERT;HlsPackage.AdsOnDeliveryRestrictions=BOTH, NONE, RESTRICTED, UNRESTRICTED;HlsPackage.Encryption.EncryptionMethod=AES_128, SAMPLE_AES;HlsPackage.PlaylistType=EVENT, NONE, VOD;HlsPackage.StreamSelection.StreamOrder=ORIGINAL, VIDEO_BITRATE_ASCENDING, VIDEO_BITRATE_DESCENDING;MssPackage.StreamSelection.StreamOrder=ORIGINAL, VIDEO_BITRATE_ASCENDING, VIDEO_BITRATE_DESCENDING;Origination=ALLOW, DENY
AWS::MediaPackage::PackagingConfiguration
CmafPackage DashPackage HlsPackage Id MssPackage PackagingGroupId Tags
Id PackagingGroupId
Arn
CmafPackage.HlsManifests[].AdMarkers=NONE, PASSTHROUGH, SCTE35_ENHANCED;DashPackage.DashManifests[].ManifestLayout=COMPACT, FULL;DashPackage.DashManifests[].Profile=HBBTV_1_5, NONE;DashPackage.DashManifests[].ScteMarkersSource=MANIFEST, SEGMENTS;DashPackage.PeriodTriggers[]=ADS;DashPackage.SegmentTemplateFormat=NUMBER_WITH_DURATION, NUMBER_WITH_TIMELINE, TIME_WITH_TIMELINE;HlsPackage.Encryption.EncryptionMethod=AES_128, SAMPLE_AES;HlsPackage.HlsManifests[].AdMarkers=NONE, PASSTHROUGH, SCTE35_ENHANCED
AWS::MediaPackage::PackagingGroup
Authorization EgressAccessLogs Id Tags
Id
Arn DomainName

AWS::MediaPackageV2::Channel
ChannelGroupName ChannelName Description InputSwitchConfiguration InputType OutputHeaderConfiguration Tags
ChannelGroupName ChannelName
Arn CreatedAt IngestEndpointUrls IngestEndpoints ModifiedAt
InputSwitchConfiguration.PreferredInput:1 to 2;InputType=CMAF, HLS
AWS::MediaPackageV2::ChannelGroup
ChannelGroupName Description Tags
ChannelGroupName
Arn CreatedAt EgressDomain ModifiedAt

AWS::MediaPackageV2::ChannelPolicy
ChannelGroupName ChannelName Policy
ChannelGroupName ChannelName Policy


AWS::MediaPackageV2::OriginEndpoint
ChannelGroupName ChannelName ContainerType DashManifests Description ForceEndpointErrorConfiguration HlsManifests LowLatencyHlsManifests MssManifests OriginEndpointName Segment StartoverWindowSeconds Tags
ChannelGroupName ChannelName ContainerType OriginEndpointName
Arn CreatedAt DashManifestUrls HlsManifestUrls HlsManifests.*.Url LowLatencyHlsManifestUrls LowLatencyHlsManifests.*.Url ModifiedAt MssManifestUrls
ContainerType=CMAF, ISM, TS;DashManifests[].BaseUrls[].DvbPriority:1 to 15000;DashManifests[].BaseUrls[].DvbWeight:1 to 15000;DashManifests[].Compactness=NONE, STANDARD;DashManifests[].DrmSignaling=INDIVIDUAL, REFERENCED;DashManifests[].FilterConfiguration.TimeDelaySeconds:0 to 1209600;DashManifests[].PeriodTriggers[]=AVAILS, DRM_KEY_ROTATION, NONE, SOURCE_CHANGES, SOURCE_DISRUPTIONS;DashManifests[].Profiles[]=DVB_DASH;DashManifests[].ScteDash.AdMarkerDash=BINARY, XML;DashManifests[].SegmentTemplateFormat=NUMBER_WITH_TIMELINE;DashManifests[].UtcTiming.TimingMode=HTTP_HEAD, HTTP_ISO, HTTP_XSDATE, UTC_DIRECT;ForceEndpointErrorConfiguration.EndpointErrorConditions[]=INCOMPLETE_MANIFEST, MISSING_DRM_KEY, SLATE_INPUT, STALE_MANIFEST;HlsManifests[].FilterConfiguration.TimeDelaySeconds:0 to 1209600;HlsManifests[].ScteHls.AdMarkerHls=DATERANGE, SCTE35_ENHANCED;LowLatencyHlsManifests[].FilterConfiguration.TimeDelaySeconds:0 to 1209600;LowLatencyHlsManifests[].ScteHls.AdMarkerHls=DATERANGE, SCTE35_ENHANCED;MssManifests[].FilterConfiguration.TimeDelaySeconds:0 to 1209600;MssManifests[].ManifestLayout=COMPACT, FULL;Segment.Encryption.KeyRotationIntervalSeconds:300 to 31536000;Segment.Scte.ScteFilter[]=BREAK, DISTRIBUTOR_ADVERTISEMENT, DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY, DISTRIBUTOR_PLACEMENT_OPPORTUNITY, PROGRAM, PROVIDER_ADVERTISEMENT, PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY, PROVIDER_PLACEMENT_OPPORTUNITY, SPLICE_INSERT;Segment.Scte.ScteInSegments=ALL, NONE;Segment.SegmentDurationSeconds:1 to 30;StartoverWindowSeconds:60 to 1209600
AWS::MediaPackageV2::OriginEndpointPolicy
CdnAuthConfiguration ChannelGroupName ChannelName OriginEndpointName Policy
ChannelGroupName ChannelName OriginEndpointName Policy


AWS::MediaStore::Container
AccessLoggingEnabled ContainerName CorsPolicy LifecyclePolicy MetricPolicy Policy Tags
ContainerName
Endpoint Id

AWS::MediaTailor::Channel
Audiences ChannelName FillerSlate LogConfiguration Outputs PlaybackMode Tags Tier TimeShiftConfiguration
ChannelName Outputs PlaybackMode
Arn
LogConfiguration.LogTypes[]=AS_RUN;Outputs[].HlsPlaylistSettings.AdMarkupType[]=DATERANGE, SCTE35_ENHANCED;PlaybackMode=LINEAR, LOOP;Tier=BASIC, STANDARD
AWS::MediaTailor::ChannelPolicy
ChannelName Policy
ChannelName Policy


AWS::MediaTailor::LiveSource
HttpPackageConfigurations LiveSourceName SourceLocationName Tags
HttpPackageConfigurations LiveSourceName SourceLocationName
Arn
HttpPackageConfigurations[].Type=DASH, HLS
AWS::MediaTailor::PlaybackConfiguration
AdConditioningConfiguration AdDecisionServerConfiguration AdDecisionServerUrl AvailSuppression Bumper CdnConfiguration ConfigurationAliases DashConfiguration HlsConfiguration InsertionMode LivePreRollConfiguration LogConfiguration ManifestProcessingRules Name PersonalizationThresholdSeconds SlateAdUrl Tags TranscodeProfileName VideoContentSourceUrl
AdDecisionServerUrl Name VideoContentSourceUrl
DashConfiguration.ManifestEndpointPrefix HlsConfiguration.ManifestEndpointPrefix PlaybackConfigurationArn PlaybackEndpointPrefix SessionInitializationEndpointPrefix
AdConditioningConfiguration.StreamingMediaFileConditioning=NONE, TRANSCODE;AdDecisionServerConfiguration.HttpRequest.CompressRequest=GZIP, NONE;AdDecisionServerConfiguration.HttpRequest.HttpMethod=GET, POST;AvailSuppression.FillPolicy=FULL_AVAIL_ONLY, PARTIAL_AVAIL;AvailSuppression.Mode=AFTER_LIVE_EDGE, BEHIND_LIVE_EDGE, OFF;DashConfiguration.OriginManifestType=MULTI_PERIOD, SINGLE_PERIOD;InsertionMode=PLAYER_SELECT, STITCHED_ONLY;LogConfiguration.PercentEnabled:0 to 100
AWS::MediaTailor::SourceLocation
AccessConfiguration DefaultSegmentDeliveryConfiguration HttpConfiguration SegmentDeliveryConfigurations SourceLocationName Tags
HttpConfiguration SourceLocationName
Arn
AccessConfiguration.AccessType=AUTODETECT_SIGV4, S3_SIGV4, SECRETS_MANAGER_ACCESS_TOKEN
AWS::MediaTailor::VodSource
HttpPackageConfigurations SourceLocationName Tags VodSourceName
HttpPackageConfigurations SourceLocationName VodSourceName
Arn
HttpPackageConfigurations[].Type=DASH, HLS
AWS::MemoryDB::ACL
ACLName Tags UserNames
ACLName
Arn Status

AWS::MemoryDB::Cluster
ACLName AutoMinorVersionUpgrade ClusterEndpoint ClusterName DataTiering Description Engine EngineVersion FinalSnapshotName IpDiscovery KmsKeyId MaintenanceWindow MultiRegionClusterName NetworkType NodeType NumReplicasPerShard NumShards ParameterGroupName Port SecurityGroupIds SnapshotArns SnapshotName SnapshotRetentionLimit SnapshotWindow SnsTopicArn SnsTopicStatus SubnetGroupName TLSEnabled Tags
ACLName ClusterName NodeType
ARN ClusterEndpoint.Address ClusterEndpoint.Port ParameterGroupStatus Status
DataTiering=false, true;IpDiscovery=ipv4, ipv6;NetworkType=dual_stack, ipv4, ipv6
AWS::MemoryDB::MultiRegionCluster
Description Engine EngineVersion MultiRegionClusterNameSuffix MultiRegionParameterGroupName NodeType NumShards TLSEnabled Tags UpdateStrategy
NodeType
ARN MultiRegionClusterName Status
UpdateStrategy=COORDINATED, UNCOORDINATED
AWS::MemoryDB::ParameterGroup
Description Family ParameterGroupName Parameters Tags
Family ParameterGroupName
ARN

AWS::MemoryDB::SubnetGroup
Description SubnetGroupName SubnetIds Tags
SubnetGroupName SubnetIds
ARN SupportedNetworkTypes

AWS::MemoryDB::User
AccessString AuthenticationMode Tags UserName
UserName
Arn Status
AuthenticationMode.Type=iam, password
AWS::Neptune::DBCluster
AssociatedRoles AvailabilityZones BackupRetentionPeriod CopyTagsToSnapshot DBClusterIdentifier DBClusterParameterGroupName DBInstanceParameterGroupName DBPort DBSubnetGroupName DeletionProtection EnableCloudwatchLogsExports EngineVersion IamAuthEnabled KmsKeyId PreferredBackupWindow PreferredMaintenanceWindow RestoreToTime RestoreType ServerlessScalingConfiguration SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted Tags UseLatestRestorableTime VpcSecurityGroupIds

AssociatedRoles AvailabilityZones BackupRetentionPeriod ClusterResourceId CopyTagsToSnapshot DBClusterIdentifier DBClusterParameterGroupName DBInstanceParameterGroupName DBPort DBSubnetGroupName DeletionProtection EnableCloudwatchLogsExports Endpoint EngineVersion IamAuthEnabled KmsKeyId Port PreferredBackupWindow PreferredMaintenanceWindow ReadEndpoint RestoreToTime RestoreType ServerlessScalingConfiguration.MaxCapacity ServerlessScalingConfiguration.MinCapacity SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted Tags UseLatestRestorableTime VpcSecurityGroupIds

AWS::Neptune::DBClusterParameterGroup
Description Family Name Parameters Tags
Description Family Parameters


AWS::Neptune::DBInstance
AllowMajorVersionUpgrade AutoMinorVersionUpgrade AvailabilityZone DBClusterIdentifier DBInstanceClass DBInstanceIdentifier DBParameterGroupName DBSnapshotIdentifier DBSubnetGroupName PreferredMaintenanceWindow PubliclyAccessible Tags
DBInstanceClass
Endpoint Port

AWS::Neptune::DBParameterGroup
Description Family Name Parameters Tags
Description Family Parameters


AWS::Neptune::DBSubnetGroup
DBSubnetGroupDescription DBSubnetGroupName SubnetIds Tags
DBSubnetGroupDescription SubnetIds


AWS::Neptune::EventSubscription
Enabled EventCategories SnsTopicArn SourceIds SourceType SubscriptionName Tags
SnsTopicArn


AWS::NeptuneGraph::Graph
DeletionProtection GraphName KmsKeyIdentifier ProvisionedMemory PublicConnectivity ReplicaCount Tags VectorSearchConfiguration
ProvisionedMemory
Endpoint GraphArn GraphId
ProvisionedMemory:16 to 24576;ReplicaCount:0 to 2
AWS::NeptuneGraph::GraphSnapshot
GraphIdentifier SnapshotName Tags
SnapshotName
Arn Id KmsKeyIdentifier SnapshotCreateTime Status

AWS::NeptuneGraph::PrivateGraphEndpoint
GraphIdentifier SecurityGroupIds SubnetIds VpcId
GraphIdentifier VpcId
PrivateGraphEndpointIdentifier VpcEndpointId

AWS::NetworkFirewall::Firewall
AvailabilityZoneChangeProtection AvailabilityZoneMappings DeleteProtection Description EnabledAnalysisTypes FirewallName FirewallPolicyArn FirewallPolicyChangeProtection SubnetChangeProtection SubnetMappings Tags TransitGatewayId VpcId
FirewallName FirewallPolicyArn
EndpointIds FirewallArn FirewallId TransitGatewayAttachmentId
EnabledAnalysisTypes[]=HTTP_HOST, TLS_SNI;SubnetMappings[].IPAddressType=DUALSTACK, IPV4, IPV6
AWS::NetworkFirewall::FirewallPolicy
Description FirewallPolicy FirewallPolicyName Tags
FirewallPolicy FirewallPolicyName
FirewallPolicyArn FirewallPolicyId
FirewallPolicy.StatefulEngineOptions.RuleOrder=DEFAULT_ACTION_ORDER, STRICT_ORDER;FirewallPolicy.StatefulEngineOptions.StreamExceptionPolicy=CONTINUE, DROP, REJECT;FirewallPolicy.StatefulRuleGroupReferences[].Priority:1 to 65535;FirewallPolicy.StatelessRuleGroupReferences[].Priority:1 to 65535
AWS::NetworkFirewall::LoggingConfiguration
EnableMonitoringDashboard FirewallArn FirewallName LoggingConfiguration
FirewallArn LoggingConfiguration

LoggingConfiguration.LogDestinationConfigs[].LogDestinationType=CloudWatchLogs, KinesisDataFirehose, S3;LoggingConfiguration.LogDestinationConfigs[].LogType=ALERT, FLOW, TLS
AWS::NetworkFirewall::RuleGroup
Capacity Description RuleGroup RuleGroupName SummaryConfiguration Tags Type
Capacity RuleGroupName Type
RuleGroupArn RuleGroupId
RuleGroup.StatefulRuleOptions.RuleOrder=DEFAULT_ACTION_ORDER, STRICT_ORDER;SummaryConfiguration.RuleOptions[]=METADATA, MSG, SID;Type=STATEFUL, STATELESS
AWS::NetworkFirewall::TLSInspectionConfiguration
Description TLSInspectionConfiguration TLSInspectionConfigurationName Tags
TLSInspectionConfiguration TLSInspectionConfigurationName
TLSInspectionConfigurationArn TLSInspectionConfigurationId

AWS::NetworkFirewall::VpcEndpointAssociation
Description FirewallArn SubnetMapping Tags VpcId
FirewallArn SubnetMapping VpcId
EndpointId VpcEndpointAssociationArn VpcEndpointAssociationId
SubnetMapping.IPAddressType=DUALSTACK, IPV4, IPV6
AWS::NetworkManager::ConnectAttachment
CoreNetworkId EdgeLocation NetworkFunctionGroupName Options ProposedNetworkFunctionGroupChange ProposedSegmentChange RoutingPolicyLabel Tags TransportAttachmentId

AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt LastModificationErrors OwnerAccountId ProposedSegmentChange ResourceArn SegmentName State UpdatedAt

AWS::NetworkManager::ConnectPeer
BgpOptions ConnectAttachmentId CoreNetworkAddress InsideCidrBlocks PeerAddress SubnetArn Tags

Configuration ConnectPeerId CoreNetworkId CreatedAt EdgeLocation LastModificationErrors State

AWS::NetworkManager::CoreNetwork
Description GlobalNetworkId PolicyDocument Tags
GlobalNetworkId
CoreNetworkArn CoreNetworkId CreatedAt Edges NetworkFunctionGroups OwnerAccount Segments State

AWS::NetworkManager::CoreNetworkPrefixListAssociation
CoreNetworkId PrefixListAlias PrefixListArn
CoreNetworkId PrefixListAlias PrefixListArn


AWS::NetworkManager::CustomerGatewayAssociation
CustomerGatewayArn DeviceId GlobalNetworkId LinkId
CustomerGatewayArn DeviceId GlobalNetworkId


AWS::NetworkManager::Device
AWSLocation Description GlobalNetworkId Location Model SerialNumber SiteId Tags Type Vendor
GlobalNetworkId
CreatedAt DeviceArn DeviceId State

AWS::NetworkManager::DirectConnectGatewayAttachment
CoreNetworkId DirectConnectGatewayArn EdgeLocations ProposedNetworkFunctionGroupChange ProposedSegmentChange RoutingPolicyLabel Tags
CoreNetworkId DirectConnectGatewayArn EdgeLocations
AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt LastModificationErrors NetworkFunctionGroupName OwnerAccountId ResourceArn SegmentName State UpdatedAt

AWS::NetworkManager::GlobalNetwork
CreatedAt Description State Tags

Arn Id

AWS::NetworkManager::Link
Bandwidth Description GlobalNetworkId Provider SiteId Tags Type
Bandwidth GlobalNetworkId SiteId
CreatedAt LinkArn LinkId State

AWS::NetworkManager::LinkAssociation
DeviceId GlobalNetworkId LinkId
DeviceId GlobalNetworkId LinkId


AWS::NetworkManager::Site
Description GlobalNetworkId Location Tags
GlobalNetworkId
CreatedAt SiteArn SiteId State

AWS::NetworkManager::SiteToSiteVpnAttachment
CoreNetworkId NetworkFunctionGroupName ProposedNetworkFunctionGroupChange ProposedSegmentChange RoutingPolicyLabel Tags VpnConnectionArn

AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors OwnerAccountId ProposedSegmentChange ResourceArn SegmentName State UpdatedAt

AWS::NetworkManager::TransitGatewayPeering
CoreNetworkId Tags TransitGatewayArn
CoreNetworkId TransitGatewayArn
CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors OwnerAccountId PeeringId PeeringType ResourceArn State TransitGatewayPeeringAttachmentId

AWS::NetworkManager::TransitGatewayRegistration
GlobalNetworkId TransitGatewayArn
GlobalNetworkId TransitGatewayArn


AWS::NetworkManager::TransitGatewayRouteTableAttachment
NetworkFunctionGroupName PeeringId ProposedNetworkFunctionGroupChange ProposedSegmentChange RoutingPolicyLabel Tags TransitGatewayRouteTableArn
PeeringId TransitGatewayRouteTableArn
AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CoreNetworkId CreatedAt EdgeLocation LastModificationErrors OwnerAccountId ResourceArn SegmentName State UpdatedAt

AWS::NetworkManager::VpcAttachment
CoreNetworkId Options ProposedNetworkFunctionGroupChange ProposedSegmentChange RoutingPolicyLabel SubnetArns Tags VpcArn

AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors NetworkFunctionGroupName OwnerAccountId ProposedSegmentChange ResourceArn SegmentName State UpdatedAt

AWS::NimbleStudio::Studio
AdminRoleArn DisplayName StudioEncryptionConfiguration StudioName Tags UserRoleArn
AdminRoleArn DisplayName StudioName UserRoleArn
HomeRegion SsoClientId StudioId StudioUrl
StudioEncryptionConfiguration.KeyType=AWS_OWNED_KEY, CUSTOMER_MANAGED_KEY
AWS::Notifications::ChannelAssociation
Arn NotificationConfigurationArn
Arn NotificationConfigurationArn


AWS::Notifications::EventRule
EventPattern EventType NotificationConfigurationArn Regions Source
EventType NotificationConfigurationArn Regions Source
Arn CreationTime ManagedRules StatusSummaryByRegion

AWS::Notifications::ManagedNotificationAccountContactAssociation
ContactIdentifier ManagedNotificationConfigurationArn
ContactIdentifier ManagedNotificationConfigurationArn

ContactIdentifier=ACCOUNT_ALTERNATE_BILLING, ACCOUNT_ALTERNATE_OPERATIONS, ACCOUNT_ALTERNATE_SECURITY, ACCOUNT_PRIMARY
AWS::Notifications::ManagedNotificationAdditionalChannelAssociation
ChannelArn ManagedNotificationConfigurationArn
ChannelArn ManagedNotificationConfigurationArn


AWS::Notifications::NotificationConfiguration
AggregationDuration Description Name Tags
Description Name
Arn CreationTime Status
AggregationDuration=LONG, NONE, SHORT
AWS::Notifications::NotificationHub
Region
Region
CreationTime NotificationHubStatusSummary

AWS::Notifications::OrganizationalUnitAssociation
NotificationConfigurationArn OrganizationalUnitId
NotificationConfigurationArn OrganizationalUnitId


AWS::NotificationsContacts::EmailContact
EmailAddress Name Tags
EmailAddress Name
Arn EmailContact EmailContact.Address EmailContact.Arn EmailContact.CreationTime EmailContact.Name EmailContact.Status EmailContact.UpdateTime

AWS::NovaAct::WorkflowDefinition
Description ExportConfig Name
Name
Arn CreatedAt Status

AWS::ODB::CloudAutonomousVmCluster
AutonomousDataStorageSizeInTBs CloudExadataInfrastructureId CpuCoreCountPerNode DbServers Description DisplayName IamRoles IsMtlsEnabledVmCluster LicenseModel MaintenanceWindow MemoryPerOracleComputeUnitInGBs OdbNetworkId ScanListenerPortNonTls ScanListenerPortTls Tags TimeZone TotalContainerDatabases

AutonomousDataStoragePercentage AvailableAutonomousDataStorageSizeInTBs AvailableContainerDatabases AvailableCpus CloudAutonomousVmClusterArn CloudAutonomousVmClusterId ComputeModel CpuCoreCount CpuPercentage DataStorageSizeInGBs DataStorageSizeInTBs DbNodeStorageSizeInGBs Domain ExadataStorageInTBsLowestScaledValue Hostname IamRoles.*.Status MaxAcdsLowestScaledValue MemorySizeInGBs NodeCount NonProvisionableAutonomousContainerDatabases OciResourceAnchorName OciUrl Ocid ProvisionableAutonomousContainerDatabases ProvisionedAutonomousContainerDatabases ProvisionedCpus ReclaimableCpus ReservedCpus Shape
LicenseModel=BRING_YOUR_OWN_LICENSE, LICENSE_INCLUDED;MaintenanceWindow.DaysOfWeek[]=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;MaintenanceWindow.Months[]=APRIL, AUGUST, DECEMBER, FEBRUARY, JANUARY, JULY, JUNE, MARCH, MAY, NOVEMBER, OCTOBER, SEPTEMBER;MaintenanceWindow.Preference=CUSTOM_PREFERENCE, NO_PREFERENCE;ScanListenerPortNonTls:1024 to 8999;ScanListenerPortTls:1024 to 8999
AWS::ODB::CloudExadataInfrastructure
AvailabilityZone AvailabilityZoneId ComputeCount CustomerContactsToSendToOCI DatabaseServerType DisplayName MaintenanceWindow Shape StorageCount StorageServerType Tags

ActivatedStorageCount AdditionalStorageCount AvailableStorageSizeInGBs CloudExadataInfrastructureArn CloudExadataInfrastructureId ComputeModel CpuCount DataStorageSizeInTBs DbNodeStorageSizeInGBs DbServerIds DbServerVersion MaxCpuCount MaxDataStorageInTBs MaxDbNodeStorageSizeInGBs MaxMemoryInGBs MemorySizeInGBs OciResourceAnchorName OciUrl Ocid StorageServerVersion TotalStorageSizeInGBs
MaintenanceWindow.CustomActionTimeoutInMins:15 to 120;MaintenanceWindow.DaysOfWeek[]=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;MaintenanceWindow.LeadTimeInWeeks:1 to 4;MaintenanceWindow.Months[]=APRIL, AUGUST, DECEMBER, FEBRUARY, JANUARY, JULY, JUNE, MARCH, MAY, NOVEMBER, OCTOBER, SEPTEMBER;MaintenanceWindow.PatchingMode=NONROLLING, ROLLING;MaintenanceWindow.Preference=CUSTOM_PREFERENCE, NO_PREFERENCE
AWS::ODB::CloudVmCluster
CloudExadataInfrastructureId ClusterName CpuCoreCount DataCollectionOptions DataStorageSizeInTBs DbNodeStorageSizeInGBs DbNodes DbServers DisplayName GiVersion Hostname IamRoles IsLocalBackupEnabled IsSparseDiskgroupEnabled LicenseModel MemorySizeInGBs OdbNetworkId ScanListenerPortTcp SshPublicKeys SystemVersion Tags TimeZone

CloudVmClusterArn CloudVmClusterId ComputeModel DbNodes.*.BackupIpId DbNodes.*.BackupVnic2Id DbNodes.*.CpuCoreCount DbNodes.*.DbNodeArn DbNodes.*.DbNodeId DbNodes.*.DbNodeStorageSizeInGBs DbNodes.*.DbSystemId DbNodes.*.HostIpId DbNodes.*.Hostname DbNodes.*.MemorySizeInGBs DbNodes.*.Ocid DbNodes.*.Status DbNodes.*.Vnic2Id DbNodes.*.VnicId DiskRedundancy Domain IamRoles.*.Status ListenerPort NodeCount OciResourceAnchorName OciUrl Ocid ScanDnsName ScanIpIds Shape StorageSizeInGBs VipIds
CpuCoreCount:0 to 368;LicenseModel=BRING_YOUR_OWN_LICENSE, LICENSE_INCLUDED;ScanListenerPortTcp:1024 to 8999
AWS::ODB::OdbNetwork
AvailabilityZone AvailabilityZoneId BackupSubnetCidr ClientSubnetCidr CrossRegionS3RestoreSources CustomDomainName DefaultDnsPrefix DeleteAssociatedResources DisplayName KmsAccess KmsPolicyDocument S3Access S3PolicyDocument StsAccess StsPolicyDocument Tags ZeroEtlAccess

Ec2PlacementGroupIds ManagedServices OciNetworkAnchorId OciResourceAnchorName OciVcnUrl OdbNetworkArn OdbNetworkId
KmsAccess=DISABLED, ENABLED;S3Access=DISABLED, ENABLED;StsAccess=DISABLED, ENABLED;ZeroEtlAccess=DISABLED, ENABLED
AWS::ODB::OdbPeeringConnection
AdditionalPeerNetworkCidrs DisplayName OdbNetworkId PeerNetworkId PeerNetworkRouteTableIds Tags

OdbNetworkArn OdbPeeringConnectionArn OdbPeeringConnectionId PeerNetworkArn PeerNetworkCidrs

AWS::OSIS::Pipeline
BufferOptions EncryptionAtRestOptions LogPublishingOptions MaxUnits MinUnits PipelineConfigurationBody PipelineName PipelineRoleArn ResourcePolicy Tags VpcOptions
MaxUnits MinUnits PipelineConfigurationBody PipelineName
IngestEndpointUrls PipelineArn VpcEndpointService VpcEndpoints
MaxUnits:1 to 384;MinUnits:1 to 384;VpcOptions.VpcEndpointManagement=CUSTOMER, SERVICE
AWS::Oam::Link
LabelTemplate LinkConfiguration ResourceTypes SinkIdentifier Tags
ResourceTypes SinkIdentifier
Arn Label
ResourceTypes[]=AWS::ApplicationInsights::Application, AWS::ApplicationSignals::Service, AWS::ApplicationSignals::ServiceLevelObjective, AWS::CloudWatch::Metric, AWS::InternetMonitor::Monitor, AWS::Logs::LogGroup, AWS::XRay::Trace
AWS::Oam::Sink
Name Policy Tags
Name
Arn

AWS::ObservabilityAdmin::OrganizationCentralizationRule
Rule RuleName Tags
Rule RuleName
RuleArn

AWS::ObservabilityAdmin::OrganizationTelemetryRule
Rule RuleName Tags
Rule RuleName
RegionStatuses RuleArn
Rule.DestinationConfiguration.DestinationType=cloud-watch-logs;Rule.DestinationConfiguration.RetentionInDays:1 to 3653;Rule.ResourceType=AWS::CloudTrail, AWS::EC2::Instance, AWS::EC2::VPC, AWS::EKS::Cluster, AWS::ElasticLoadBalancingV2::LoadBalancer, AWS::WAFv2::WebACL;Rule.TelemetrySourceTypes[]=EKS_API_LOGS, EKS_AUDIT_LOGS, EKS_AUTHENTICATOR_LOGS, EKS_CONTROLLER_MANAGER_LOGS, EKS_SCHEDULER_LOGS, ROUTE53_RESOLVER_QUERY_LOGS, VPC_FLOW_LOGS;Rule.TelemetryType=Logs, Metrics
AWS::ObservabilityAdmin::S3TableIntegration
Encryption LogSources RoleArn Tags
Encryption RoleArn
Arn LogSources.*.Identifier
Encryption.SseAlgorithm=AES256, aws:kms
AWS::ObservabilityAdmin::TelemetryEnrichment
Scope

Status
Scope=ACCOUNT
AWS::ObservabilityAdmin::TelemetryPipelines
Configuration Name Tags
Configuration
Arn Pipeline PipelineIdentifier Status StatusReason

AWS::ObservabilityAdmin::TelemetryRule
Rule RuleName Tags
Rule RuleName
RegionStatuses RuleArn
Rule.DestinationConfiguration.DestinationType=cloud-watch-logs;Rule.DestinationConfiguration.RetentionInDays:1 to 3653;Rule.ResourceType=AWS::BedrockAgentCore::Browser, AWS::BedrockAgentCore::CodeInterpreter, AWS::BedrockAgentCore::Runtime, AWS::CloudTrail, AWS::EC2::Instance, AWS::EC2::VPC, AWS::EKS::Cluster, AWS::ElasticLoadBalancingV2::LoadBalancer, AWS::WAFv2::WebACL;Rule.TelemetrySourceTypes[]=EKS_API_LOGS, EKS_AUDIT_LOGS, EKS_AUTHENTICATOR_LOGS, EKS_CONTROLLER_MANAGER_LOGS, EKS_SCHEDULER_LOGS, ROUTE53_RESOLVER_QUERY_LOGS, VPC_FLOW_LOGS;Rule.TelemetryType=Logs, Metrics, Traces
AWS::Omics::AnnotationStore
Description Name Reference SseConfig StoreFormat StoreOptions Tags
Name StoreFormat
CreationTime Id Status StatusMessage StoreArn StoreSizeBytes UpdateTime
SseConfig.Type=KMS;StoreFormat=GFF, TSV, VCF
AWS::Omics::Configuration
Description Name RunConfigurations Tags
Name RunConfigurations
Arn CreationTime Status Uuid

AWS::Omics::ReferenceStore
Description Name SseConfig Tags
Name
Arn CreationTime ReferenceStoreId
SseConfig.Type=KMS
AWS::Omics::RunGroup
MaxCpus MaxDuration MaxGpus MaxRuns Name Tags

Arn CreationTime Id

AWS::Omics::SequenceStore
AccessLogLocation Description ETagAlgorithmFamily FallbackLocation Name PropagatedSetLevelTags S3AccessPolicy SseConfig Tags
Name
Arn CreationTime S3AccessPointArn S3Uri SequenceStoreId Status StatusMessage UpdateTime
ETagAlgorithmFamily=MD5up, SHA256up, SHA512up;SseConfig.Type=KMS
AWS::Omics::VariantStore
Description Name Reference SseConfig Tags
Name Reference
CreationTime Id Status StatusMessage StoreArn StoreSizeBytes UpdateTime
SseConfig.Type=KMS
AWS::Omics::Workflow
Accelerators ContainerRegistryMap ContainerRegistryMapUri DefinitionRepository DefinitionUri Description Engine Main Name ParameterTemplate ParameterTemplatePath StorageCapacity StorageType Tags WorkflowBucketOwnerId readmeMarkdown readmePath readmeUri

Arn CreationTime Id Status Type Uuid
Accelerators=GPU;DefinitionRepository.sourceReference.type=BRANCH, COMMIT, TAG;Engine=CWL, NEXTFLOW, WDL;StorageType=DYNAMIC, STATIC
AWS::Omics::WorkflowVersion
Accelerators ContainerRegistryMap ContainerRegistryMapUri DefinitionRepository DefinitionUri Description Engine Main ParameterTemplate ParameterTemplatePath StorageCapacity StorageType Tags VersionName WorkflowBucketOwnerId WorkflowId readmeMarkdown readmePath readmeUri
VersionName WorkflowId
Arn CreationTime Status Type Uuid
Accelerators=GPU;DefinitionRepository.sourceReference.type=BRANCH, COMMIT, TAG;Engine=CWL, NEXTFLOW, WDL;StorageType=DYNAMIC, STATIC
AWS::OpenSearchServerless::AccessPolicy
Description Name Policy Type
Name Policy Type

Type=data
AWS::OpenSearchServerless::Collection
CollectionGroupName Description EncryptionConfig Name StandbyReplicas Tags Type VectorOptions
Name
Arn CollectionEndpoint DashboardEndpoint FipsEndpoints Id KmsKeyArn
StandbyReplicas=DISABLED, ENABLED;Type=SEARCH, TIMESERIES, VECTORSEARCH;VectorOptions.ServerlessVectorAcceleration=ALLOWED, DISABLED, ENABLED
AWS::OpenSearchServerless::CollectionGroup
CapacityLimits Description Name StandbyReplicas Tags
Name StandbyReplicas
Arn Id
StandbyReplicas=DISABLED, ENABLED
AWS::OpenSearchServerless::Index
CollectionEndpoint IndexName Mappings Settings
CollectionEndpoint IndexName
Uuid

AWS::OpenSearchServerless::LifecyclePolicy
Description Name Policy Type
Name Policy Type

Type=retention
AWS::OpenSearchServerless::SecurityConfig
Description IamFederationOptions IamIdentityCenterOptions Name SamlOptions Type

IamIdentityCenterOptions.ApplicationArn IamIdentityCenterOptions.ApplicationDescription IamIdentityCenterOptions.ApplicationName Id
Type=iamfederation, iamidentitycenter, saml
AWS::OpenSearchServerless::SecurityPolicy
Description Name Policy Type
Name Policy Type

Type=encryption, network
AWS::OpenSearchServerless::VpcEndpoint
Name SecurityGroupIds SubnetIds VpcId
Name SubnetIds VpcId
Id

AWS::OpenSearchService::Application
AppConfigs DataSources Endpoint IamIdentityCenterOptions KmsKeyArn Name Tags
Name
Arn Id
AppConfigs[].Key=opensearchDashboards.dashboardAdmin.groups, opensearchDashboards.dashboardAdmin.users
AWS::OpenSearchService::Domain
AIMLOptions AccessPolicies AdvancedOptions AdvancedSecurityOptions ClusterConfig CognitoOptions DeploymentStrategyOptions DomainEndpointOptions DomainName EBSOptions EncryptionAtRestOptions EngineVersion IPAddressType IdentityCenterOptions LogPublishingOptions NodeToNodeEncryptionOptions OffPeakWindowOptions SkipShardMigrationWait SnapshotOptions SoftwareUpdateOptions Tags VPCOptions

AdvancedSecurityOptions.AnonymousAuthDisableDate Arn DomainArn DomainEndpoint DomainEndpointV2 DomainEndpoints Id IdentityCenterOptions.IdentityCenterApplicationARN IdentityCenterOptions.IdentityStoreId ServiceSoftwareOptions
ClusterConfig.NodeOptions[].NodeType=coordinator;IdentityCenterOptions.RolesKey=GroupId, GroupName;IdentityCenterOptions.SubjectKey=Email, UserId, UserName
AWS::OpsWorks::App
AppSource Attributes DataSources Description Domains EnableSsl Environment Name Shortname SslConfiguration StackId Type
Name StackId Type
Id

AWS::OpsWorks::ElasticLoadBalancerAttachment
ElasticLoadBalancerName LayerId
ElasticLoadBalancerName LayerId
Id

AWS::OpsWorks::Instance
AgentVersion AmiId Architecture AutoScalingType AvailabilityZone BlockDeviceMappings EbsOptimized ElasticIps Hostname InstallUpdatesOnBoot InstanceType LayerIds Os RootDeviceType SshKeyName StackId SubnetId Tenancy TimeBasedAutoScaling VirtualizationType Volumes
InstanceType LayerIds StackId
AvailabilityZone Id PrivateDnsName PrivateIp PublicDnsName PublicIp

AWS::OpsWorks::Layer
Attributes AutoAssignElasticIps AutoAssignPublicIps CustomInstanceProfileArn CustomJson CustomRecipes CustomSecurityGroupIds EnableAutoHealing InstallUpdatesOnBoot LifecycleEventConfiguration LoadBasedAutoScaling Name Packages Shortname StackId Tags Type UseEbsOptimizedInstances VolumeConfigurations
AutoAssignElasticIps AutoAssignPublicIps EnableAutoHealing Name Shortname StackId Type
Id

AWS::OpsWorks::Stack
AgentVersion Attributes ChefConfiguration CloneAppIds ClonePermissions ConfigurationManager CustomCookbooksSource CustomJson DefaultAvailabilityZone DefaultInstanceProfileArn DefaultOs DefaultRootDeviceType DefaultSshKeyName DefaultSubnetId EcsClusterArn ElasticIps HostnameTheme Name RdsDbInstances ServiceRoleArn SourceStackId Tags UseCustomCookbooks UseOpsworksSecurityGroups VpcId
DefaultInstanceProfileArn Name ServiceRoleArn
Id

AWS::OpsWorks::UserProfile
AllowSelfManagement IamUserArn SshPublicKey SshUsername
IamUserArn
Id SshUsername

AWS::OpsWorks::Volume
Ec2VolumeId MountPoint Name StackId
Ec2VolumeId StackId
Id

AWS::Organizations::Account
AccountName Email ParentIds RoleName Tags
AccountName Email
AccountId Arn JoinedMethod JoinedTimestamp Paths State Status

AWS::Organizations::Organization
FeatureSet

Arn Id ManagementAccountArn ManagementAccountEmail ManagementAccountId RootId
FeatureSet=ALL, CONSOLIDATED_BILLING
AWS::Organizations::OrganizationalUnit
Name ParentId Tags
Name ParentId
Arn Id Path

AWS::Organizations::Policy
Content Description Name Tags TargetIds Type
Content Name Type
Arn AwsManaged Id
Type=AISERVICES_OPT_OUT_POLICY, BACKUP_POLICY, BEDROCK_POLICY, CHATBOT_POLICY, DECLARATIVE_POLICY_EC2, INSPECTOR_POLICY, NETWORK_SECURITY_DIRECTOR_POLICY, RESOURCE_CONTROL_POLICY, S3_POLICY, SECURITYHUB_POLICY, SERVICE_CONTROL_POLICY, TAG_POLICY, UPGRADE_ROLLOUT_POLICY
AWS::Organizations::ResourcePolicy
Content Tags
Content
Arn Id

AWS::PCAConnectorAD::Connector
CertificateAuthorityArn DirectoryId Tags VpcInformation
CertificateAuthorityArn DirectoryId VpcInformation
ConnectorArn
VpcInformation.IpAddressType=DUALSTACK, IPV4
AWS::PCAConnectorAD::DirectoryRegistration
DirectoryId Tags
DirectoryId
DirectoryRegistrationArn

AWS::PCAConnectorAD::ServicePrincipalName
ConnectorArn DirectoryRegistrationArn



AWS::PCAConnectorAD::Template
ConnectorArn Definition Name ReenrollAllCertificateHolders Tags
ConnectorArn Definition Name
TemplateArn

AWS::PCAConnectorAD::TemplateGroupAccessControlEntry
AccessRights GroupDisplayName GroupSecurityIdentifier TemplateArn
AccessRights GroupDisplayName

AccessRights.AutoEnroll=ALLOW, DENY;AccessRights.Enroll=ALLOW, DENY
AWS::PCAConnectorSCEP::Challenge
ConnectorArn Tags
ConnectorArn
ChallengeArn

AWS::PCAConnectorSCEP::Connector
CertificateAuthorityArn MobileDeviceManagement Tags VpcEndpointId
CertificateAuthorityArn
ConnectorArn Endpoint OpenIdConfiguration Type

AWS::PCS::Cluster
Name Networking Scheduler Size SlurmConfiguration Tags
Networking Scheduler Size
Arn Endpoints ErrorInfo Id Status
Networking.NetworkType=IPV4, IPV6;Scheduler.Type=SLURM;Size=LARGE, MEDIUM, SMALL;SlurmConfiguration.Accounting.DefaultPurgeTimeInDays:-1 to 10000;SlurmConfiguration.Accounting.Mode=NONE, STANDARD;SlurmConfiguration.SlurmRest.Mode=NONE, STANDARD
AWS::PCS::ComputeNodeGroup
AmiId ClusterId CustomLaunchTemplate IamInstanceProfileArn InstanceConfigs Name PurchaseOption ScalingConfiguration SlurmConfiguration SpotOptions SubnetIds Tags
ClusterId CustomLaunchTemplate IamInstanceProfileArn InstanceConfigs ScalingConfiguration SubnetIds
Arn ErrorInfo Id Status
PurchaseOption=CAPACITY_BLOCK, ONDEMAND, SPOT;SpotOptions.AllocationStrategy=capacity-optimized, lowest-price, price-capacity-optimized
AWS::PCS::Queue
ClusterId ComputeNodeGroupConfigurations Name SlurmConfiguration Tags
ClusterId
Arn ErrorInfo Id Status

AWS::Panorama::ApplicationInstance
ApplicationInstanceIdToReplace DefaultRuntimeContextDevice Description ManifestOverridesPayload ManifestPayload Name RuntimeRoleArn Tags
DefaultRuntimeContextDevice ManifestPayload
ApplicationInstanceId Arn CreatedTime DefaultRuntimeContextDeviceName HealthStatus LastUpdatedTime Status StatusDescription

AWS::Panorama::Package
PackageName StorageLocation Tags
PackageName
Arn CreatedTime PackageId StorageLocation.BinaryPrefixLocation StorageLocation.Bucket StorageLocation.GeneratedPrefixLocation StorageLocation.ManifestPrefixLocation StorageLocation.RepoPrefixLocation

AWS::Panorama::PackageVersion
MarkLatest OwnerAccount PackageId PackageVersion PatchVersion UpdatedLatestPatchVersion
PackageId PackageVersion PatchVersion
IsLatestPatch PackageArn PackageName RegisteredTime Status StatusDescription

AWS::PaymentCryptography::Alias
AliasName KeyArn
AliasName


AWS::PaymentCryptography::Key
DeriveKeyUsage Enabled Exportable KeyAttributes KeyCheckValueAlgorithm ReplicationRegions Tags
Exportable KeyAttributes
KeyIdentifier KeyOrigin KeyState ReplicationStatus
DeriveKeyUsage=TR31_B0_BASE_DERIVATION_KEY, TR31_C0_CARD_VERIFICATION_KEY, TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY, TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS, TR31_E1_EMV_MKEY_CONFIDENTIALITY, TR31_E2_EMV_MKEY_INTEGRITY, TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS, TR31_E5_EMV_MKEY_CARD_PERSONALIZATION, TR31_E6_EMV_MKEY_OTHER, TR31_K0_KEY_ENCRYPTION_KEY, TR31_K1_KEY_BLOCK_PROTECTION_KEY, TR31_M1_ISO_9797_1_MAC_KEY, TR31_M3_ISO_9797_3_MAC_KEY, TR31_M6_ISO_9797_5_CMAC_KEY, TR31_M7_HMAC_KEY, TR31_P0_PIN_ENCRYPTION_KEY, TR31_P1_PIN_GENERATION_KEY, TR31_V1_IBM3624_PIN_VERIFICATION_KEY, TR31_V2_VISA_PIN_VERIFICATION_KEY;KeyAttributes.KeyAlgorithm=AES_128, AES_192, AES_256, ECC_NIST_P256, ECC_NIST_P384, ECC_NIST_P521, HMAC_SHA224, HMAC_SHA256, HMAC_SHA384, HMAC_SHA512, RSA_2048, RSA_3072, RSA_4096, TDES_2KEY, TDES_3KEY;KeyAttributes.KeyClass=ASYMMETRIC_KEY_PAIR, PRIVATE_KEY, PUBLIC_KEY, SYMMETRIC_KEY;KeyAttributes.KeyUsage=TR31_B0_BASE_DERIVATION_KEY, TR31_C0_CARD_VERIFICATION_KEY, TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY, TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION, TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS, TR31_E1_EMV_MKEY_CONFIDENTIALITY, TR31_E2_EMV_MKEY_INTEGRITY, TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS, TR31_E5_EMV_MKEY_CARD_PERSONALIZATION, TR31_E6_EMV_MKEY_OTHER, TR31_K0_KEY_ENCRYPTION_KEY, TR31_K1_KEY_BLOCK_PROTECTION_KEY, TR31_K2_TR34_ASYMMETRIC_KEY, TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT, TR31_M0_ISO_16609_MAC_KEY, TR31_M1_ISO_9797_1_MAC_KEY, TR31_M3_ISO_9797_3_MAC_KEY, TR31_M6_ISO_9797_5_CMAC_KEY, TR31_M7_HMAC_KEY, TR31_P0_PIN_ENCRYPTION_KEY, TR31_P1_PIN_GENERATION_KEY, TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE, TR31_V1_IBM3624_PIN_VERIFICATION_KEY, TR31_V2_VISA_PIN_VERIFICATION_KEY;KeyCheckValueAlgorithm=ANSI_X9_24, CMAC, HMAC, SHA_1
AWS::Personalize::Dataset
DatasetGroupArn DatasetImportJob DatasetType Name SchemaArn
DatasetGroupArn DatasetType Name SchemaArn
DatasetArn
DatasetType=Interactions, Items, Users
AWS::Personalize::DatasetGroup
Domain KmsKeyArn Name RoleArn
Name
DatasetGroupArn
Domain=ECOMMERCE, VIDEO_ON_DEMAND
AWS::Personalize::Schema
Domain Name Schema
Name Schema
SchemaArn
Domain=ECOMMERCE, VIDEO_ON_DEMAND
AWS::Personalize::Solution
DatasetGroupArn EventType Name PerformAutoML PerformHPO RecipeArn SolutionConfig
DatasetGroupArn Name
SolutionArn

AWS::Pinpoint::ADMChannel
ApplicationId ClientId ClientSecret Enabled
ApplicationId ClientId ClientSecret
Id

AWS::Pinpoint::APNSChannel
ApplicationId BundleId Certificate DefaultAuthenticationMethod Enabled PrivateKey TeamId TokenKey TokenKeyId
ApplicationId
Id

AWS::Pinpoint::APNSSandboxChannel
ApplicationId BundleId Certificate DefaultAuthenticationMethod Enabled PrivateKey TeamId TokenKey TokenKeyId
ApplicationId
Id

AWS::Pinpoint::APNSVoipChannel
ApplicationId BundleId Certificate DefaultAuthenticationMethod Enabled PrivateKey TeamId TokenKey TokenKeyId
ApplicationId
Id

AWS::Pinpoint::APNSVoipSandboxChannel
ApplicationId BundleId Certificate DefaultAuthenticationMethod Enabled PrivateKey TeamId TokenKey TokenKeyId
ApplicationId
Id

AWS::Pinpoint::App
Name Tags
Name
Arn Id

AWS::Pinpoint::ApplicationSettings
ApplicationId CampaignHook CloudWatchMetricsEnabled Limits QuietTime
ApplicationId
Id

AWS::Pinpoint::BaiduChannel
ApiKey ApplicationId Enabled SecretKey
ApiKey ApplicationId SecretKey
Id

AWS::Pinpoint::Campaign
AdditionalTreatments ApplicationId CampaignHook CustomDeliveryConfiguration Description HoldoutPercent IsPaused Limits MessageConfiguration Name Priority Schedule SegmentId SegmentVersion Tags TemplateConfiguration TreatmentDescription TreatmentName
ApplicationId Name Schedule SegmentId
Arn CampaignId

AWS::Pinpoint::EmailChannel
ApplicationId ConfigurationSet Enabled FromAddress Identity OrchestrationSendingRoleArn RoleArn
ApplicationId FromAddress Identity
Id

AWS::Pinpoint::EmailTemplate
DefaultSubstitutions HtmlPart Subject Tags TemplateDescription TemplateName TextPart
Subject TemplateName
Arn Id

AWS::Pinpoint::EventStream
ApplicationId DestinationStreamArn RoleArn
ApplicationId DestinationStreamArn RoleArn
Id

AWS::Pinpoint::GCMChannel
ApiKey ApplicationId DefaultAuthenticationMethod Enabled ServiceJson
ApplicationId
Id

AWS::Pinpoint::InAppTemplate
Content CustomConfig Layout Tags TemplateDescription TemplateName
TemplateName
Arn
Content[].BodyConfig.Alignment=CENTER, LEFT, RIGHT;Content[].HeaderConfig.Alignment=CENTER, LEFT, RIGHT;Layout=BOTTOM_BANNER, CAROUSEL, MIDDLE_BANNER, MOBILE_FEED, OVERLAYS, TOP_BANNER
AWS::Pinpoint::PushTemplate
ADM APNS Baidu Default DefaultSubstitutions GCM Tags TemplateDescription TemplateName
TemplateName
Arn Id

AWS::Pinpoint::SMSChannel
ApplicationId Enabled SenderId ShortCode
ApplicationId
Id

AWS::Pinpoint::Segment
ApplicationId Dimensions Name SegmentGroups Tags
ApplicationId Name
Arn SegmentId

AWS::Pinpoint::SmsTemplate
Body DefaultSubstitutions Tags TemplateDescription TemplateName
Body TemplateName
Arn Id

AWS::Pinpoint::VoiceChannel
ApplicationId Enabled
ApplicationId
Id

AWS::PinpointEmail::ConfigurationSet
DeliveryOptions Name ReputationOptions SendingOptions Tags TrackingOptions
Name
Id

AWS::PinpointEmail::ConfigurationSetEventDestination
ConfigurationSetName EventDestination EventDestinationName
ConfigurationSetName EventDestinationName
Id

AWS::PinpointEmail::DedicatedIpPool
PoolName Tags

Id

AWS::PinpointEmail::Identity
DkimSigningEnabled FeedbackForwardingEnabled MailFromAttributes Name Tags
Name
Id IdentityDNSRecordName1 IdentityDNSRecordName2 IdentityDNSRecordName3 IdentityDNSRecordValue1 IdentityDNSRecordValue2 IdentityDNSRecordValue3

AWS::Pipes::Pipe
Description DesiredState Enrichment EnrichmentParameters KmsKeyIdentifier LogConfiguration Name RoleArn Source SourceParameters Tags Target TargetParameters
RoleArn Source Target
Arn CreationTime CurrentState LastModifiedTime StateReason
DesiredState=RUNNING, STOPPED;LogConfiguration.IncludeExecutionData[]=ALL;LogConfiguration.Level=ERROR, INFO, OFF, TRACE;LogConfiguration.S3LogDestination.OutputFormat=json, plain, w3c;SourceParameters.ActiveMQBrokerParameters.BatchSize:1 to 10000;SourceParameters.ActiveMQBrokerParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.DynamoDBStreamParameters.BatchSize:1 to 10000;SourceParameters.DynamoDBStreamParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.DynamoDBStreamParameters.MaximumRecordAgeInSeconds:-1 to 604800;SourceParameters.DynamoDBStreamParameters.MaximumRetryAttempts:-1 to 10000;SourceParameters.DynamoDBStreamParameters.OnPartialBatchItemFailure=AUTOMATIC_BISECT;SourceParameters.DynamoDBStreamParameters.ParallelizationFactor:1 to 10;SourceParameters.DynamoDBStreamParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.KinesisStreamParameters.BatchSize:1 to 10000;SourceParameters.KinesisStreamParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.KinesisStreamParameters.MaximumRecordAgeInSeconds:-1 to 604800;SourceParameters.KinesisStreamParameters.MaximumRetryAttempts:-1 to 10000;SourceParameters.KinesisStreamParameters.OnPartialBatchItemFailure=AUTOMATIC_BISECT;SourceParameters.KinesisStreamParameters.ParallelizationFactor:1 to 10;SourceParameters.KinesisStreamParameters.StartingPosition=AT_TIMESTAMP, LATEST, TRIM_HORIZON;SourceParameters.ManagedStreamingKafkaParameters.BatchSize:1 to 10000;SourceParameters.ManagedStreamingKafkaParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.ManagedStreamingKafkaParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.RabbitMQBrokerParameters.BatchSize:1 to 10000;SourceParameters.RabbitMQBrokerParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.SelfManagedKafkaParameters.BatchSize:1 to 10000;SourceParameters.SelfManagedKafkaParameters.MaximumBatchingWindowInSeconds:0 to 300;SourceParameters.SelfManagedKafkaParameters.StartingPosition=LATEST, TRIM_HORIZON;SourceParameters.SqsQueueParameters.BatchSize:1 to 10000;SourceParameters.SqsQueueParameters.MaximumBatchingWindowInSeconds:0 to 300;TargetParameters.EcsTaskParameters.LaunchType=EC2, EXTERNAL, FARGATE;TargetParameters.EcsTaskParameters.PropagateTags=TASK_DEFINITION;TargetParameters.LambdaFunctionParameters.InvocationType=FIRE_AND_FORGET, REQUEST_RESPONSE;TargetParameters.StepFunctionStateMachineParameters.InvocationType=FIRE_AND_FORGET, REQUEST_RESPONSE;TargetParameters.TimestreamParameters.EpochTimeUnit=MICROSECONDS, MILLISECONDS, NANOSECONDS, SECONDS;TargetParameters.TimestreamParameters.TimeFieldType=EPOCH, TIMESTAMP_FORMAT
AWS::Proton::EnvironmentAccountConnection
CodebuildRoleArn ComponentRoleArn EnvironmentAccountId EnvironmentName ManagementAccountId RoleArn Tags

Arn Id Status

AWS::Proton::EnvironmentTemplate
Description DisplayName EncryptionKey Name Provisioning Tags

Arn
Provisioning=CUSTOMER_MANAGED
AWS::Proton::ServiceTemplate
Description DisplayName EncryptionKey Name PipelineProvisioning Tags

Arn
PipelineProvisioning=CUSTOMER_MANAGED
AWS::QBusiness::Application
AttachmentsConfiguration AutoSubscriptionConfiguration ClientIdsForOIDC Description DisplayName EncryptionConfiguration IamIdentityProviderArn IdentityCenterInstanceArn IdentityType PersonalizationConfiguration QAppsConfiguration QuickSightConfiguration RoleArn Tags
DisplayName
ApplicationArn ApplicationId CreatedAt IdentityCenterApplicationArn Status UpdatedAt
AttachmentsConfiguration.AttachmentsControlMode=DISABLED, ENABLED;AutoSubscriptionConfiguration.AutoSubscribe=DISABLED, ENABLED;AutoSubscriptionConfiguration.DefaultSubscriptionType=Q_BUSINESS, Q_LITE;IdentityType=ANONYMOUS, AWS_IAM_IDC, AWS_IAM_IDP_OIDC, AWS_IAM_IDP_SAML, AWS_QUICKSIGHT_IDP;PersonalizationConfiguration.PersonalizationControlMode=DISABLED, ENABLED;QAppsConfiguration.QAppsControlMode=DISABLED, ENABLED
AWS::QBusiness::DataAccessor
ActionConfigurations ApplicationId AuthenticationDetail DisplayName Principal Tags
ActionConfigurations ApplicationId DisplayName Principal
CreatedAt DataAccessorArn DataAccessorId IdcApplicationArn UpdatedAt
AuthenticationDetail.AuthenticationType=AWS_IAM_IDC_AUTH_CODE, AWS_IAM_IDC_TTI
AWS::QBusiness::DataSource
ApplicationId Configuration Description DisplayName DocumentEnrichmentConfiguration IndexId MediaExtractionConfiguration RoleArn SyncSchedule Tags VpcConfiguration
ApplicationId Configuration DisplayName IndexId
CreatedAt DataSourceArn DataSourceId Status Type UpdatedAt
DocumentEnrichmentConfiguration.InlineConfigurations[].DocumentContentOperator=DELETE;MediaExtractionConfiguration.AudioExtractionConfiguration.AudioExtractionStatus=DISABLED, ENABLED;MediaExtractionConfiguration.ImageExtractionConfiguration.ImageExtractionStatus=DISABLED, ENABLED;MediaExtractionConfiguration.VideoExtractionConfiguration.VideoExtractionStatus=DISABLED, ENABLED
AWS::QBusiness::Index
ApplicationId CapacityConfiguration Description DisplayName DocumentAttributeConfigurations Tags Type
ApplicationId DisplayName
CreatedAt IndexArn IndexId IndexStatistics Status UpdatedAt
DocumentAttributeConfigurations[].Search=DISABLED, ENABLED;DocumentAttributeConfigurations[].Type=DATE, NUMBER, STRING, STRING_LIST;Type=ENTERPRISE, STARTER
AWS::QBusiness::Permission
Actions ApplicationId Conditions Principal StatementId
Actions ApplicationId Principal StatementId

Conditions[].ConditionOperator=StringEquals
AWS::QBusiness::Plugin
ApplicationId AuthConfiguration CustomPluginConfiguration DisplayName ServerUrl State Tags Type
AuthConfiguration DisplayName Type
BuildStatus CreatedAt PluginArn PluginId UpdatedAt
CustomPluginConfiguration.ApiSchemaType=OPEN_API_V3;State=DISABLED, ENABLED;Type=ASANA, ATLASSIAN_CONFLUENCE, CUSTOM, GOOGLE_CALENDAR, JIRA, JIRA_CLOUD, MICROSOFT_EXCHANGE, MICROSOFT_TEAMS, PAGERDUTY_ADVANCE, QUICKSIGHT, SALESFORCE, SALESFORCE_CRM, SERVICENOW_NOW_PLATFORM, SERVICE_NOW, SMARTSHEET, ZENDESK, ZENDESK_SUITE
AWS::QBusiness::Retriever
ApplicationId Configuration DisplayName RoleArn Tags Type
ApplicationId Configuration DisplayName Type
CreatedAt RetrieverArn RetrieverId Status UpdatedAt
Type=KENDRA_INDEX, NATIVE_INDEX
AWS::QBusiness::WebExperience
ApplicationId BrowserExtensionConfiguration CustomizationConfiguration IdentityProviderConfiguration Origins RoleArn SamplePromptsControlMode Subtitle Tags Title WelcomeMessage
ApplicationId
CreatedAt DefaultEndpoint Status UpdatedAt WebExperienceArn WebExperienceId
BrowserExtensionConfiguration.EnabledBrowserExtensions[]=CHROME, FIREFOX;SamplePromptsControlMode=DISABLED, ENABLED
AWS::QLDB::Ledger
DeletionProtection KmsKey Name PermissionsMode Tags
PermissionsMode
Id

AWS::QLDB::Stream
ExclusiveEndTime InclusiveStartTime KinesisConfiguration LedgerName RoleArn StreamName Tags
InclusiveStartTime KinesisConfiguration LedgerName RoleArn StreamName
Arn Id

AWS::QuickSight::ActionConnector
ActionConnectorId AuthenticationConfig AwsAccountId Description Name Permissions Tags Type VpcConnectionArn
ActionConnectorId AwsAccountId Name Type
Arn CreatedTime EnabledActions LastUpdatedTime Status
AuthenticationConfig.AuthenticationType=API_KEY, BASIC, IAM, NONE, OAUTH2_AUTHORIZATION_CODE, OAUTH2_CLIENT_CREDENTIALS;Type=AMAZON_BEDROCK_AGENT_RUNTIME, AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME, AMAZON_BEDROCK_RUNTIME, AMAZON_COMPREHEND, AMAZON_COMPREHEND_MEDICAL, AMAZON_S3, AMAZON_TEXTRACT, ASANA, ATLASSIAN_CONFLUENCE, BAMBOO_HR, GENERIC_HTTP, JIRA_CLOUD, MICROSOFT_ONEDRIVE, MICROSOFT_OUTLOOK, MICROSOFT_SHAREPOINT, MICROSOFT_TEAMS, PAGERDUTY_ADVANCE, SALESFORCE_CRM, SAP_BILLOFMATERIALS, SAP_BUSINESSPARTNER, SAP_MATERIALSTOCK, SAP_PHYSICALINVENTORY, SAP_PRODUCTMASTERDATA, SERVICENOW_NOW_PLATFORM, SLACK, SMARTSHEET, ZENDESK_SUITE
AWS::QuickSight::Analysis
AnalysisId AwsAccountId Definition Errors FolderArns Name Parameters Permissions Sheets SourceEntity Status Tags ThemeArn ValidationStrategy
AnalysisId AwsAccountId Name
Arn CreatedTime DataSetArns LastUpdatedTime
Definition.ColumnConfigurations[].Role=DIMENSION, MEASURE;Definition.FilterGroups[].CrossDataset=ALL_DATASETS, SINGLE_DATASET;Definition.FilterGroups[].Status=DISABLED, ENABLED;Definition.Options.WeekStart=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;Definition.QueryExecutionOptions.QueryExecutionMode=AUTO, MANUAL;Definition.Sheets[].ContentType=INTERACTIVE, PAGINATED;Errors[].Type=ACCESS_DENIED, COLUMN_GEOGRAPHIC_ROLE_MISMATCH, COLUMN_REPLACEMENT_MISSING, COLUMN_TYPE_MISMATCH, DATA_SET_NOT_FOUND, INTERNAL_FAILURE, PARAMETER_NOT_FOUND, PARAMETER_TYPE_INVALID, PARAMETER_VALUE_INCOMPATIBLE, SOURCE_NOT_FOUND;Status=CREATION_FAILED, CREATION_IN_PROGRESS, CREATION_SUCCESSFUL, DELETED, PENDING_UPDATE, UPDATE_FAILED, UPDATE_IN_PROGRESS, UPDATE_SUCCESSFUL;ValidationStrategy.Mode=LENIENT, STRICT
AWS::QuickSight::CustomPermissions
AwsAccountId Capabilities CustomPermissionsName Tags
AwsAccountId CustomPermissionsName
Arn
Capabilities.Action=DENY;Capabilities.AddOrRunAnomalyDetectionForAnalyses=DENY;Capabilities.Analysis=DENY;Capabilities.Automate=DENY;Capabilities.ChatAgent=DENY;Capabilities.CreateAndUpdateDashboardEmailReports=DENY;Capabilities.CreateAndUpdateDataSources=DENY;Capabilities.CreateAndUpdateDatasets=DENY;Capabilities.CreateAndUpdateThemes=DENY;Capabilities.CreateAndUpdateThresholdAlerts=DENY;Capabilities.CreateChatAgents=DENY;Capabilities.CreateSPICEDataset=DENY;Capabilities.CreateSharedFolders=DENY;Capabilities.Dashboard=DENY;Capabilities.ExportToCsv=DENY;Capabilities.ExportToCsvInScheduledReports=DENY;Capabilities.ExportToExcel=DENY;Capabilities.ExportToExcelInScheduledReports=DENY;Capabilities.ExportToPdf=DENY;Capabilities.ExportToPdfInScheduledReports=DENY;Capabilities.Flow=DENY;Capabilities.IncludeContentInScheduledReportsEmail=DENY;Capabilities.KnowledgeBase=DENY;Capabilities.PerformFlowUiTask=DENY;Capabilities.PrintReports=DENY;Capabilities.PublishWithoutApproval=DENY;Capabilities.RenameSharedFolders=DENY;Capabilities.Research=DENY;Capabilities.ShareAnalyses=DENY;Capabilities.ShareDashboards=DENY;Capabilities.ShareDataSources=DENY;Capabilities.ShareDatasets=DENY;Capabilities.Space=DENY;Capabilities.SubscribeDashboardEmailReports=DENY;Capabilities.UseAgentWebSearch=DENY;Capabilities.UseBedrockModels=DENY;Capabilities.ViewAccountSPICECapacity=DENY
AWS::QuickSight::Dashboard
AwsAccountId DashboardId DashboardPublishOptions Definition FolderArns LinkEntities LinkSharingConfiguration Name Parameters Permissions SourceEntity Tags ThemeArn ValidationStrategy VersionDescription
AwsAccountId DashboardId Name
Arn CreatedTime LastPublishedTime LastUpdatedTime Version
DashboardPublishOptions.AdHocFilteringOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.DataPointDrillUpDownOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.DataPointMenuLabelOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.DataPointTooltipOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.ExportToCSVOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.ExportWithHiddenFieldsOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.SheetControlsOption.VisibilityState=COLLAPSED, EXPANDED;DashboardPublishOptions.SheetLayoutElementMaximizationOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.VisualAxisSortOption.AvailabilityStatus=DISABLED, ENABLED;DashboardPublishOptions.VisualMenuOption.AvailabilityStatus=DISABLED, ENABLED;Definition.ColumnConfigurations[].Role=DIMENSION, MEASURE;Definition.FilterGroups[].CrossDataset=ALL_DATASETS, SINGLE_DATASET;Definition.FilterGroups[].Status=DISABLED, ENABLED;Definition.Options.WeekStart=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;Definition.Sheets[].ContentType=INTERACTIVE, PAGINATED;ValidationStrategy.Mode=LENIENT, STRICT
AWS::QuickSight::DataSet
AwsAccountId ColumnGroups ColumnLevelPermissionRules DataPrepConfiguration DataSetId DataSetRefreshProperties DataSetUsageConfiguration DatasetParameters FieldFolders FolderArns ImportMode IngestionWaitPolicy LogicalTableMap Name PerformanceConfiguration Permissions PhysicalTableMap RowLevelPermissionDataSet RowLevelPermissionTagConfiguration SemanticModelConfiguration Tags UseAs

Arn ConsumedSpiceCapacityInBytes CreatedTime LastUpdatedTime OutputColumns
ColumnGroups[].GeoSpatialColumnGroup.CountryCode=US;DatasetParameters[].DateTimeDatasetParameter.TimeGranularity=DAY, HOUR, MILLISECOND, MINUTE, MONTH, QUARTER, SECOND, WEEK, YEAR;DatasetParameters[].DateTimeDatasetParameter.ValueType=MULTI_VALUED, SINGLE_VALUED;DatasetParameters[].DecimalDatasetParameter.ValueType=MULTI_VALUED, SINGLE_VALUED;DatasetParameters[].IntegerDatasetParameter.ValueType=MULTI_VALUED, SINGLE_VALUED;DatasetParameters[].StringDatasetParameter.ValueType=MULTI_VALUED, SINGLE_VALUED;ImportMode=DIRECT_QUERY, SPICE;RowLevelPermissionDataSet.FormatVersion=VERSION_1, VERSION_2;RowLevelPermissionDataSet.PermissionPolicy=DENY_ACCESS, GRANT_ACCESS;RowLevelPermissionDataSet.Status=DISABLED, ENABLED;RowLevelPermissionTagConfiguration.Status=DISABLED, ENABLED;UseAs=RLS_RULES
AWS::QuickSight::DataSource
AlternateDataSourceParameters AwsAccountId Credentials DataSourceId DataSourceParameters ErrorInfo FolderArns Name Permissions SslProperties Tags Type VpcConnectionProperties
Name Type
Arn CreatedTime LastUpdatedTime Status
AlternateDataSourceParameters[].SnowflakeParameters.AuthenticationType=KEYPAIR, PASSWORD, TOKEN, X509;AlternateDataSourceParameters[].StarburstParameters.AuthenticationType=KEYPAIR, PASSWORD, TOKEN, X509;AlternateDataSourceParameters[].StarburstParameters.ProductType=ENTERPRISE, GALAXY;DataSourceParameters.SnowflakeParameters.AuthenticationType=KEYPAIR, PASSWORD, TOKEN, X509;DataSourceParameters.StarburstParameters.AuthenticationType=KEYPAIR, PASSWORD, TOKEN, X509;DataSourceParameters.StarburstParameters.ProductType=ENTERPRISE, GALAXY;ErrorInfo.Type=ACCESS_DENIED, CONFLICT, COPY_SOURCE_NOT_FOUND, ENGINE_VERSION_NOT_SUPPORTED, GENERIC_SQL_FAILURE, TIMEOUT, UNKNOWN, UNKNOWN_HOST;Type=ADOBE_ANALYTICS, AMAZON_ELASTICSEARCH, AMAZON_OPENSEARCH, APPFLOW, ATHENA, AURORA, AURORA_POSTGRESQL, AWS_IOT_ANALYTICS, BIGQUERY, BOX, CONFLUENCE, DATABRICKS, DB2_AS400, DENODO, DOCUMENTDB, DREMIO, DYNAMODB, EXASOL, FILE, GITHUB, GLUE, GOOGLE_ANALYTICS, GOOGLE_DRIVE, IMPALA, INTERNATIONAL_DATA_CORPORATION, JIRA, MARIADB, MONGO, MONGO_ATLAS, MYSQL, ONE_DRIVE, ORACLE, POSTGRESQL, PRESTO, QBUSINESS, REDSHIFT, S3, S3_KNOWLEDGE_BASE, S3_TABLES, SALESFORCE, SAPHANA, SERVICENOW, SHAREPOINT, SNOWFLAKE, SPARK, SPICE, SQLSERVER, STARBURST, TERADATA, TIMESTREAM, TRINO, TWITTER, WEB_CRAWLER
AWS::QuickSight::Folder
AwsAccountId FolderId FolderType Name ParentFolderArn Permissions SharingModel Tags

Arn CreatedTime LastUpdatedTime
FolderType=RESTRICTED, SHARED;SharingModel=ACCOUNT, NAMESPACE
AWS::QuickSight::RefreshSchedule
AwsAccountId DataSetId Schedule

Arn
Schedule.RefreshType=FULL_REFRESH, INCREMENTAL_REFRESH;Schedule.ScheduleFrequency.Interval=DAILY, HOURLY, MINUTE15, MINUTE30, MONTHLY, WEEKLY
AWS::QuickSight::Template
AwsAccountId Definition Name Permissions SourceEntity Tags TemplateId ValidationStrategy VersionDescription
AwsAccountId TemplateId
Arn CreatedTime LastUpdatedTime Version
Definition.ColumnConfigurations[].Role=DIMENSION, MEASURE;Definition.FilterGroups[].CrossDataset=ALL_DATASETS, SINGLE_DATASET;Definition.FilterGroups[].Status=DISABLED, ENABLED;Definition.Options.WeekStart=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;Definition.QueryExecutionOptions.QueryExecutionMode=AUTO, MANUAL;Definition.Sheets[].ContentType=INTERACTIVE, PAGINATED;ValidationStrategy.Mode=LENIENT, STRICT
AWS::QuickSight::Theme
AwsAccountId BaseThemeId Configuration Name Permissions Tags ThemeId VersionDescription
AwsAccountId BaseThemeId Configuration Name ThemeId
Arn CreatedTime LastUpdatedTime Type Version

AWS::QuickSight::Topic
AwsAccountId ConfigOptions CustomInstructions DataSets Description FolderArns Name Tags TopicId UserExperienceVersion

Arn
DataSets[].CalculatedFields[].Aggregation=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].CalculatedFields[].AllowedAggregations[]=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, PERCENTILE, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].CalculatedFields[].ColumnDataRole=DIMENSION, MEASURE;DataSets[].CalculatedFields[].NotAllowedAggregations[]=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, PERCENTILE, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].CalculatedFields[].TimeGranularity=DAY, HOUR, MINUTE, MONTH, QUARTER, SECOND, WEEK, YEAR;DataSets[].Columns[].Aggregation=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].Columns[].AllowedAggregations[]=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, PERCENTILE, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].Columns[].ColumnDataRole=DIMENSION, MEASURE;DataSets[].Columns[].NotAllowedAggregations[]=AVERAGE, COUNT, DISTINCT_COUNT, MAX, MEDIAN, MIN, PERCENTILE, STDEV, STDEVP, SUM, VAR, VARP;DataSets[].Columns[].TimeGranularity=DAY, HOUR, MINUTE, MONTH, QUARTER, SECOND, WEEK, YEAR;DataSets[].DataAggregation.DatasetRowDateGranularity=DAY, HOUR, MINUTE, MONTH, QUARTER, SECOND, WEEK, YEAR;DataSets[].Filters[].FilterClass=CONDITIONAL_VALUE_FILTER, ENFORCED_VALUE_FILTER, NAMED_VALUE_FILTER;DataSets[].Filters[].FilterType=CATEGORY_FILTER, DATE_RANGE_FILTER, NUMERIC_EQUALITY_FILTER, NUMERIC_RANGE_FILTER, RELATIVE_DATE_FILTER;UserExperienceVersion=LEGACY, NEW_READER_EXPERIENCE
AWS::QuickSight::VPCConnection
AvailabilityStatus AwsAccountId DnsResolvers Name RoleArn SecurityGroupIds SubnetIds Tags VPCConnectionId

Arn CreatedTime LastUpdatedTime NetworkInterfaces Status VPCId
AvailabilityStatus=AVAILABLE, PARTIALLY_AVAILABLE, UNAVAILABLE
AWS::RAM::Permission
Name PolicyTemplate ResourceType Tags
Name PolicyTemplate ResourceType
Arn IsResourceTypeDefault PermissionType Version

AWS::RAM::ResourceShare
AllowExternalPrincipals Name PermissionArns Principals ResourceArns Sources Tags
Name
Arn CreationTime FeatureSet LastUpdatedTime OwningAccountId Status

AWS::RDS::CustomDBEngineVersion
DatabaseInstallationFiles DatabaseInstallationFilesS3BucketName DatabaseInstallationFilesS3Prefix Description Engine EngineVersion ImageId KMSKeyId Manifest SourceCustomDbEngineVersionIdentifier Status Tags UseAwsProvidedLatestImage
Engine EngineVersion
DBEngineVersionArn
Status=available, inactive, inactive-except-restore
AWS::RDS::DBCluster
AllocatedStorage AssociatedRoles AutoMinorVersionUpgrade AvailabilityZones BacktrackWindow BackupRetentionPeriod ClusterScalabilityType CopyTagsToSnapshot DBClusterIdentifier DBClusterInstanceClass DBClusterParameterGroupName DBInstanceParameterGroupName DBSubnetGroupName DBSystemId DatabaseInsightsMode DatabaseName DeleteAutomatedBackups DeletionProtection Domain DomainIAMRoleName EnableCloudwatchLogsExports EnableGlobalWriteForwarding EnableHttpEndpoint EnableIAMDatabaseAuthentication EnableLocalWriteForwarding Engine EngineLifecycleSupport EngineMode EngineVersion GlobalClusterIdentifier Iops KmsKeyId ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret MasterUsername MonitoringInterval MonitoringRoleArn NetworkType PerformanceInsightsEnabled PerformanceInsightsKmsKeyId PerformanceInsightsRetentionPeriod Port PreferredBackupWindow PreferredMaintenanceWindow PubliclyAccessible ReplicationSourceIdentifier RestoreToTime RestoreType ScalingConfiguration ServerlessV2ScalingConfiguration SnapshotIdentifier SourceDBClusterIdentifier SourceDbClusterResourceId SourceRegion StorageEncrypted StorageType Tags UseLatestRestorableTime VpcSecurityGroupIds

DBClusterArn DBClusterResourceId Endpoint Endpoint.Address Endpoint.Port MasterUserSecret.SecretArn ReadEndpoint ReadEndpoint.Address StorageEncryptionType StorageThroughput
BackupRetentionPeriod:1 to 35;ClusterScalabilityType=limitless, standard;DatabaseInsightsMode=advanced, standard;MasterUserAuthenticationType=iam-db-auth, password
AWS::RDS::DBClusterParameterGroup
DBClusterParameterGroupName Description Family Parameters Tags
Description Family Parameters


AWS::RDS::DBInstance
AdditionalStorageVolumes AllocatedStorage AllowMajorVersionUpgrade ApplyImmediately AssociatedRoles AutoMinorVersionUpgrade AutomaticBackupReplicationKmsKeyId AutomaticBackupReplicationRegion AutomaticBackupReplicationRetentionPeriod AvailabilityZone BackupRetentionPeriod BackupTarget CACertificateIdentifier CertificateRotationRestart CharacterSetName CopyTagsToSnapshot CustomIAMInstanceProfile DBClusterIdentifier DBClusterSnapshotIdentifier DBInstanceClass DBInstanceIdentifier DBName DBParameterGroupName DBSecurityGroups DBSnapshotIdentifier DBSubnetGroupName DBSystemId DatabaseInsightsMode DedicatedLogVolume DeleteAutomatedBackups DeletionProtection Domain DomainAuthSecretArn DomainDnsIps DomainFqdn DomainIAMRoleName DomainOu EnableCloudwatchLogsExports EnableIAMDatabaseAuthentication EnablePerformanceInsights Engine EngineLifecycleSupport EngineVersion Iops KmsKeyId LicenseModel ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret MasterUsername MaxAllocatedStorage MonitoringInterval MonitoringRoleArn MultiAZ NcharCharacterSetName NetworkType OptionGroupName PerformanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod Port PreferredBackupWindow PreferredMaintenanceWindow ProcessorFeatures PromotionTier PubliclyAccessible ReplicaMode RestoreTime SourceDBClusterIdentifier SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier SourceDbiResourceId SourceRegion StorageEncrypted StorageThroughput StorageType Tags TdeCredentialArn TdeCredentialPassword Timezone UseDefaultProcessorFeatures UseLatestRestorableTime VPCSecurityGroups

AdditionalStorageVolumes AllocatedStorage AllowMajorVersionUpgrade ApplyImmediately AssociatedRoles AutoMinorVersionUpgrade AutomaticBackupReplicationKmsKeyId AutomaticBackupReplicationRegion AutomaticBackupReplicationRetentionPeriod AutomaticRestartTime AvailabilityZone BackupRetentionPeriod BackupTarget CACertificateIdentifier CertificateDetails.CAIdentifier CertificateDetails.ValidTill CertificateRotationRestart CharacterSetName CopyTagsToSnapshot CustomIAMInstanceProfile DBClusterIdentifier DBClusterSnapshotIdentifier DBInstanceArn DBInstanceClass DBInstanceIdentifier DBInstanceStatus DBName DBParameterGroupName DBSecurityGroups DBSnapshotIdentifier DBSubnetGroupName DBSystemId DatabaseInsightsMode DbiResourceId DedicatedLogVolume DeleteAutomatedBackups DeletionProtection Domain DomainAuthSecretArn DomainDnsIps DomainFqdn DomainIAMRoleName DomainOu EnableCloudwatchLogsExports EnableIAMDatabaseAuthentication EnablePerformanceInsights Endpoint.Address Endpoint.HostedZoneId Endpoint.Port Engine EngineLifecycleSupport EngineVersion InstanceCreateTime Iops IsStorageConfigUpgradeAvailable KmsKeyId LatestRestorableTime LicenseModel ListenerEndpoint.Address ListenerEndpoint.HostedZoneId ListenerEndpoint.Port ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret.KmsKeyId MasterUserSecret.SecretArn MasterUsername MaxAllocatedStorage MonitoringInterval MonitoringRoleArn MultiAZ NcharCharacterSetName NetworkType OptionGroupName PercentProgress PerformanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod Port PreferredBackupWindow PreferredMaintenanceWindow ProcessorFeatures PromotionTier PubliclyAccessible ReadReplicaDBClusterIdentifiers ReadReplicaDBInstanceIdentifiers ReplicaMode RestoreTime ResumeFullAutomationModeTime SecondaryAvailabilityZone SourceDBClusterIdentifier SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier SourceDbiResourceId SourceRegion StatusInfos StorageEncrypted StorageThroughput StorageType Tags TdeCredentialArn TdeCredentialPassword Timezone UseDefaultProcessorFeatures UseLatestRestorableTime VPCSecurityGroups
DatabaseInsightsMode=advanced, standard;MasterUserAuthenticationType=iam-db-auth, password;PerformanceInsightsRetentionPeriod=7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731;ProcessorFeatures[].Name=coreCount, threadsPerCore;PromotionTier:0 to 15
AWS::RDS::DBParameterGroup
DBParameterGroupName Description Family Parameters Tags
Description Family
DBParameterGroupName Description Family Tags

AWS::RDS::DBProxy
Auth DBProxyName DebugLogging DefaultAuthScheme EndpointNetworkType EngineFamily IdleClientTimeout RequireTLS RoleArn Tags TargetConnectionNetworkType VpcSecurityGroupIds VpcSubnetIds
DBProxyName EngineFamily RoleArn VpcSubnetIds
DBProxyArn Endpoint VpcId
Auth[].AuthScheme=SECRETS;Auth[].ClientPasswordAuthType=MYSQL_CACHING_SHA2_PASSWORD, MYSQL_NATIVE_PASSWORD, POSTGRES_MD5, POSTGRES_SCRAM_SHA_256, SQL_SERVER_AUTHENTICATION;Auth[].IAMAuth=DISABLED, ENABLED, REQUIRED;DefaultAuthScheme=IAM_AUTH, NONE;EndpointNetworkType=DUAL, IPV4, IPV6;EngineFamily=MYSQL, POSTGRESQL, SQLSERVER;TargetConnectionNetworkType=IPV4, IPV6
AWS::RDS::DBProxyEndpoint
DBProxyEndpointName DBProxyName EndpointNetworkType Tags TargetRole VpcSecurityGroupIds VpcSubnetIds
DBProxyEndpointName DBProxyName VpcSubnetIds
DBProxyEndpointArn Endpoint IsDefault VpcId
EndpointNetworkType=DUAL, IPV4, IPV6;TargetRole=READ_ONLY, READ_WRITE
AWS::RDS::DBProxyTargetGroup
ConnectionPoolConfigurationInfo DBClusterIdentifiers DBInstanceIdentifiers DBProxyName TargetGroupName
DBProxyName TargetGroupName
TargetGroupArn
ConnectionPoolConfigurationInfo.MaxConnectionsPercent:0 to 100;ConnectionPoolConfigurationInfo.MaxIdleConnectionsPercent:0 to 100;TargetGroupName=default
AWS::RDS::DBSecurityGroup
DBSecurityGroupIngress EC2VpcId GroupDescription Tags
DBSecurityGroupIngress GroupDescription
Id

AWS::RDS::DBSecurityGroupIngress
CIDRIP DBSecurityGroupName EC2SecurityGroupId EC2SecurityGroupName EC2SecurityGroupOwnerId
DBSecurityGroupName
Id

AWS::RDS::DBShardGroup
ComputeRedundancy DBClusterIdentifier DBShardGroupIdentifier MaxACU MinACU PubliclyAccessible Tags
DBClusterIdentifier MaxACU
DBShardGroupResourceId Endpoint

AWS::RDS::DBSubnetGroup
DBSubnetGroupDescription DBSubnetGroupName SubnetIds Tags
DBSubnetGroupDescription SubnetIds


AWS::RDS::EventSubscription
Enabled EventCategories SnsTopicArn SourceIds SourceType SubscriptionName Tags
SnsTopicArn


AWS::RDS::GlobalCluster
DeletionProtection Engine EngineLifecycleSupport EngineVersion GlobalClusterIdentifier SourceDBClusterIdentifier StorageEncrypted Tags

GlobalEndpoint
Engine=aurora, aurora-mysql, aurora-postgresql
AWS::RDS::Integration
AdditionalEncryptionContext DataFilter Description IntegrationName KMSKeyId SourceArn Tags TargetArn
SourceArn TargetArn
CreateTime IntegrationArn

AWS::RDS::OptionGroup
EngineName MajorEngineVersion OptionConfigurations OptionGroupDescription OptionGroupName Tags
EngineName MajorEngineVersion OptionGroupDescription


AWS::RTBFabric::InboundExternalLink
GatewayId LinkAttributes LinkLogSettings Tags
GatewayId LinkLogSettings
Arn CreatedTimestamp DomainName LinkId LinkStatus UpdatedTimestamp
LinkAttributes.ResponderErrorMasking[].Action=NO_BID, PASSTHROUGH;LinkAttributes.ResponderErrorMasking[].LoggingTypes[]=METRIC, NONE, RESPONSE
AWS::RTBFabric::Link
GatewayId HttpResponderAllowed LinkAttributes LinkLogSettings ModuleConfigurationList PeerGatewayId Tags
GatewayId LinkLogSettings PeerGatewayId
Arn CreatedTimestamp LinkDirection LinkId LinkStatus UpdatedTimestamp
LinkAttributes.ResponderErrorMasking[].Action=NO_BID, PASSTHROUGH;LinkAttributes.ResponderErrorMasking[].LoggingTypes[]=METRIC, NONE, RESPONSE
AWS::RTBFabric::OutboundExternalLink
GatewayId LinkAttributes LinkLogSettings PublicEndpoint Tags
GatewayId LinkLogSettings PublicEndpoint
Arn CreatedTimestamp LinkId LinkStatus UpdatedTimestamp
LinkAttributes.ResponderErrorMasking[].Action=NO_BID, PASSTHROUGH;LinkAttributes.ResponderErrorMasking[].LoggingTypes[]=METRIC, NONE, RESPONSE
AWS::RTBFabric::RequesterGateway
Description SecurityGroupIds SubnetIds Tags VpcId
SecurityGroupIds SubnetIds VpcId
ActiveLinksCount Arn CreatedTimestamp DomainName GatewayId RequesterGatewayStatus TotalLinksCount UpdatedTimestamp

AWS::RTBFabric::ResponderGateway
Description DomainName ManagedEndpointConfiguration Port Protocol SecurityGroupIds SubnetIds Tags TrustStoreConfiguration VpcId
Port Protocol SecurityGroupIds SubnetIds VpcId
Arn CreatedTimestamp GatewayId ResponderGatewayStatus UpdatedTimestamp
Port:1 to 65535;Protocol=HTTP, HTTPS
AWS::RUM::AppMonitor
AppMonitorConfiguration CustomEvents CwLogEnabled DeobfuscationConfiguration Domain DomainList Name Platform ResourcePolicy Tags
Name
Id
AppMonitorConfiguration.MetricDestinations[].Destination=CloudWatch, Evidently;AppMonitorConfiguration.Telemetries[]=errors, http, performance;CustomEvents.Status=DISABLED, ENABLED;DeobfuscationConfiguration.JavaScriptSourceMaps.Status=DISABLED, ENABLED
AWS::Rbin::Rule
Description ExcludeResourceTags LockConfiguration ResourceTags ResourceType RetentionPeriod Status Tags
ResourceType RetentionPeriod
Arn Identifier LockState
LockConfiguration.UnlockDelayUnit=DAYS;LockConfiguration.UnlockDelayValue:7 to 30;ResourceType=EBS_SNAPSHOT, EBS_VOLUME, EC2_IMAGE;RetentionPeriod.RetentionPeriodUnit=DAYS;RetentionPeriod.RetentionPeriodValue:1 to 3650
AWS::Redshift::Cluster
AllowVersionUpgrade AquaConfigurationStatus AutomatedSnapshotRetentionPeriod AvailabilityZone AvailabilityZoneRelocation AvailabilityZoneRelocationStatus Classic ClusterIdentifier ClusterParameterGroupName ClusterSecurityGroups ClusterSubnetGroupName ClusterType ClusterVersion DBName DeferMaintenance DeferMaintenanceDuration DeferMaintenanceEndTime DeferMaintenanceStartTime DestinationRegion ElasticIp Encrypted Endpoint EnhancedVpcRouting HsmClientCertificateIdentifier HsmConfigurationIdentifier IamRoles KmsKeyId LoggingProperties MaintenanceTrackName ManageMasterPassword ManualSnapshotRetentionPeriod MasterPasswordSecretKmsKeyId MasterUserPassword MasterUsername MultiAZ NamespaceResourcePolicy NodeType NumberOfNodes OwnerAccount Port PreferredMaintenanceWindow PubliclyAccessible ResourceAction RevisionTarget RotateEncryptionKey SnapshotClusterIdentifier SnapshotCopyGrantName SnapshotCopyManual SnapshotCopyRetentionPeriod SnapshotIdentifier Tags VpcSecurityGroupIds
ClusterType DBName MasterUsername NodeType
ClusterNamespaceArn DeferMaintenanceIdentifier Endpoint.Address Endpoint.Port MasterPasswordSecretArn
AquaConfigurationStatus=auto, disabled, enabled;NumberOfNodes:1 to 100
AWS::Redshift::ClusterParameterGroup
Description ParameterGroupFamily ParameterGroupName Parameters Tags
Description ParameterGroupFamily


AWS::Redshift::ClusterSecurityGroup
Description Tags
Description
Id

AWS::Redshift::ClusterSecurityGroupIngress
CIDRIP ClusterSecurityGroupName EC2SecurityGroupName EC2SecurityGroupOwnerId
ClusterSecurityGroupName
Id

AWS::Redshift::ClusterSubnetGroup
Description SubnetIds Tags
Description SubnetIds
ClusterSubnetGroupName

AWS::Redshift::EndpointAccess
ClusterIdentifier EndpointName ResourceOwner SubnetGroupName VpcSecurityGroupIds
ClusterIdentifier EndpointName SubnetGroupName VpcSecurityGroupIds
Address EndpointCreateTime EndpointStatus Port VpcEndpoint VpcEndpoint.NetworkInterfaces.*.AvailabilityZone VpcEndpoint.NetworkInterfaces.*.NetworkInterfaceId VpcEndpoint.NetworkInterfaces.*.PrivateIpAddress VpcEndpoint.NetworkInterfaces.*.SubnetId VpcEndpoint.VpcEndpointId VpcEndpoint.VpcId VpcSecurityGroups VpcSecurityGroups.*.Status VpcSecurityGroups.*.VpcSecurityGroupId

AWS::Redshift::EndpointAuthorization
Account ClusterIdentifier Force VpcIds
Account ClusterIdentifier
AllowedAllVPCs AllowedVPCs AuthorizeTime ClusterStatus EndpointCount Grantee Grantor Status

AWS::Redshift::EventSubscription
Enabled EventCategories Severity SnsTopicArn SourceIds SourceType SubscriptionName Tags
SubscriptionName
CustSubscriptionId CustomerAwsId EventCategoriesList SourceIdsList Status SubscriptionCreationTime
EventCategories[]=configuration, management, monitoring, pending, security;Severity=ERROR, INFO;SourceType=cluster, cluster-parameter-group, cluster-security-group, cluster-snapshot, scheduled-action
AWS::Redshift::Integration
AdditionalEncryptionContext IntegrationName KMSKeyId SourceArn Tags TargetArn
SourceArn TargetArn
CreateTime IntegrationArn

AWS::Redshift::ScheduledAction
Enable EndTime IamRole Schedule ScheduledActionDescription ScheduledActionName StartTime TargetAction
ScheduledActionName
NextInvocations State

AWS::RedshiftServerless::Namespace
AdminPasswordSecretKmsKeyId AdminUserPassword AdminUsername DbName DefaultIamRoleArn FinalSnapshotName FinalSnapshotRetentionPeriod IamRoles KmsKeyId LogExports ManageAdminPassword NamespaceName NamespaceResourcePolicy RedshiftIdcApplicationArn SnapshotCopyConfigurations Tags
NamespaceName
Namespace Namespace.AdminUsername Namespace.CreationDate Namespace.DbName Namespace.DefaultIamRoleArn Namespace.IamRoles Namespace.KmsKeyId Namespace.LogExports Namespace.NamespaceArn Namespace.NamespaceId Namespace.NamespaceName Namespace.Status
LogExports[]=connectionlog, useractivitylog, userlog
AWS::RedshiftServerless::Snapshot
NamespaceName RetentionPeriod SnapshotName Tags
SnapshotName
OwnerAccount Snapshot Snapshot.AdminUsername Snapshot.KmsKeyId Snapshot.NamespaceArn Snapshot.NamespaceName Snapshot.OwnerAccount Snapshot.RetentionPeriod Snapshot.SnapshotArn Snapshot.SnapshotCreateTime Snapshot.SnapshotName Snapshot.Status

AWS::RedshiftServerless::Workgroup
BaseCapacity ConfigParameters EnhancedVpcRouting MaxCapacity NamespaceName Port PricePerformanceTarget PubliclyAccessible RecoveryPointId SecurityGroupIds SnapshotArn SnapshotName SnapshotOwnerAccount SubnetIds Tags TrackName Workgroup WorkgroupName
WorkgroupName
BaseCapacity ConfigParameters EnhancedVpcRouting MaxCapacity NamespaceName Port PubliclyAccessible RecoveryPointId SecurityGroupIds SnapshotArn SnapshotName SnapshotOwnerAccount SubnetIds Tags TrackName Workgroup.BaseCapacity Workgroup.ConfigParameters Workgroup.CreationDate Workgroup.Endpoint.Address Workgroup.Endpoint.Port Workgroup.Endpoint.VpcEndpoints Workgroup.EnhancedVpcRouting Workgroup.MaxCapacity Workgroup.NamespaceName Workgroup.PricePerformanceTarget.Level Workgroup.PricePerformanceTarget.Status Workgroup.PubliclyAccessible Workgroup.SecurityGroupIds Workgroup.Status Workgroup.SubnetIds Workgroup.TrackName Workgroup.WorkgroupArn Workgroup.WorkgroupId Workgroup.WorkgroupName WorkgroupName
PricePerformanceTarget.Level:1 to 100;PricePerformanceTarget.Status=DISABLED, ENABLED;Workgroup.PricePerformanceTarget.Level:1 to 100;Workgroup.PricePerformanceTarget.Status=DISABLED, ENABLED;Workgroup.Status=AVAILABLE, CREATING, DELETING, MODIFYING
AWS::RefactorSpaces::Application
ApiGatewayProxy EnvironmentIdentifier Name ProxyType Tags VpcId
EnvironmentIdentifier Name ProxyType VpcId
ApiGatewayId ApplicationIdentifier Arn NlbArn NlbName ProxyUrl StageName VpcLinkId
ApiGatewayProxy.EndpointType=PRIVATE, REGIONAL;ProxyType=API_GATEWAY
AWS::RefactorSpaces::Environment
Description Name NetworkFabricType Tags

Arn EnvironmentIdentifier TransitGatewayId
NetworkFabricType=NONE, TRANSIT_GATEWAY
AWS::RefactorSpaces::Route
ApplicationIdentifier DefaultRoute EnvironmentIdentifier RouteType ServiceIdentifier Tags UriPathRoute
ApplicationIdentifier EnvironmentIdentifier RouteType ServiceIdentifier
Arn PathResourceToId RouteIdentifier
DefaultRoute.ActivationState=ACTIVE, INACTIVE;RouteType=DEFAULT, URI_PATH;UriPathRoute.ActivationState=ACTIVE, INACTIVE;UriPathRoute.Methods[]=DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT
AWS::RefactorSpaces::Service
ApplicationIdentifier Description EndpointType EnvironmentIdentifier LambdaEndpoint Name Tags UrlEndpoint VpcId
ApplicationIdentifier EndpointType EnvironmentIdentifier Name
Arn ServiceIdentifier
EndpointType=LAMBDA, URL
AWS::Rekognition::Collection
CollectionId Tags
CollectionId
Arn

AWS::Rekognition::Project
ProjectName Tags
ProjectName
Arn

AWS::Rekognition::StreamProcessor
BoundingBoxRegionsOfInterest ConnectedHomeSettings DataSharingPreference FaceSearchSettings KinesisDataStream KinesisVideoStream KmsKeyId Name NotificationChannel PolygonRegionsOfInterest RoleArn S3Destination Tags
KinesisVideoStream RoleArn
Arn Status StatusMessage

AWS::ResilienceHub::App
AppAssessmentSchedule AppTemplateBody Description EventSubscriptions Name PermissionModel ResiliencyPolicyArn ResourceMappings Tags
AppTemplateBody Name ResourceMappings
AppArn DriftStatus
AppAssessmentSchedule=Daily, Disabled;EventSubscriptions[].EventType=DriftDetected, ScheduledAssessmentFailure;PermissionModel.Type=LegacyIAMUser, RoleBased
AWS::ResilienceHub::ResiliencyPolicy
DataLocationConstraint Policy PolicyDescription PolicyName Tags Tier
Policy PolicyName Tier
PolicyArn
DataLocationConstraint=AnyLocation, SameContinent, SameCountry;Tier=CoreServices, Critical, Important, MissionCritical, NonCritical
AWS::ResourceExplorer2::DefaultViewAssociation
ViewArn
ViewArn
AssociatedAwsPrincipal

AWS::ResourceExplorer2::Index
Tags Type
Type
Arn IndexState
Type=AGGREGATOR, LOCAL
AWS::ResourceExplorer2::View
Filters IncludedProperties Scope Tags ViewName
ViewName
ViewArn

AWS::ResourceGroups::Group
Configuration Description Name ResourceQuery Resources Tags
Name
Arn
ResourceQuery.Type=CLOUDFORMATION_STACK_1_0, TAG_FILTERS_1_0
AWS::ResourceGroups::TagSyncTask
Group RoleArn TagKey TagValue
Group RoleArn TagKey TagValue
GroupArn GroupName Status TaskArn

AWS::RoboMaker::Fleet
Name Tags

Arn

AWS::RoboMaker::Robot
Architecture Fleet GreengrassGroupId Name Tags
Architecture GreengrassGroupId
Arn
Architecture=ARM64, ARMHF, X86_64
AWS::RoboMaker::RobotApplication
CurrentRevisionId Environment Name RobotSoftwareSuite Sources Tags
RobotSoftwareSuite
Arn CurrentRevisionId Environment Name RobotSoftwareSuite.Name RobotSoftwareSuite.Version Sources
RobotSoftwareSuite.Name=General, ROS, ROS2;RobotSoftwareSuite.Version=Dashing, Kinetic, Melodic;Sources[].Architecture=ARM64, ARMHF, X86_64
AWS::RoboMaker::RobotApplicationVersion
Application CurrentRevisionId
Application
ApplicationVersion Arn

AWS::RoboMaker::SimulationApplication
CurrentRevisionId Environment Name RenderingEngine RobotSoftwareSuite SimulationSoftwareSuite Sources Tags
RobotSoftwareSuite SimulationSoftwareSuite
Arn CurrentRevisionId Environment Name RenderingEngine.Name RenderingEngine.Version RobotSoftwareSuite.Name RobotSoftwareSuite.Version SimulationSoftwareSuite.Name SimulationSoftwareSuite.Version Sources
RenderingEngine.Name=OGRE;RobotSoftwareSuite.Name=General, ROS, ROS2;RobotSoftwareSuite.Version=Dashing, Foxy, Kinetic, Melodic;SimulationSoftwareSuite.Name=Gazebo, RosbagPlay, SimulationRuntime;SimulationSoftwareSuite.Version=Dashing, Foxy, Kinetic, Melodic, 7, 9, 11;Sources[].Architecture=ARM64, ARMHF, X86_64
AWS::RoboMaker::SimulationApplicationVersion
Application CurrentRevisionId
Application
ApplicationVersion Arn

AWS::RolesAnywhere::CRL
CrlData Enabled Name Tags TrustAnchorArn
CrlData Name
CrlId

AWS::RolesAnywhere::Profile
AcceptRoleSessionName AttributeMappings DurationSeconds Enabled ManagedPolicyArns Name RequireInstanceProperties RoleArns SessionPolicy Tags
Name RoleArns
ProfileArn ProfileId
AttributeMappings[].CertificateField=x509Issuer, x509SAN, x509Subject
AWS::RolesAnywhere::TrustAnchor
Enabled Name NotificationSettings Source Tags
Name Source
TrustAnchorArn TrustAnchorId
NotificationSettings[].Channel=ALL;NotificationSettings[].Event=CA_CERTIFICATE_EXPIRY, END_ENTITY_CERTIFICATE_EXPIRY;Source.SourceType=AWS_ACM_PCA, CERTIFICATE_BUNDLE
AWS::Route53::CidrCollection
Locations Name
Name
Arn Id

AWS::Route53::DNSSEC
HostedZoneId
HostedZoneId


AWS::Route53::HealthCheck
HealthCheckConfig HealthCheckTags
HealthCheckConfig
HealthCheckId
HealthCheckConfig.AlarmIdentifier.Region=af-south-1, ap-east-1, ap-east-2, ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-south-2, ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-southeast-4, ap-southeast-5, ap-southeast-6, ap-southeast-7, ca-central-1, ca-west-1, cn-north-1, cn-northwest-1, eu-central-1, eu-central-2, eu-isoe-west-1, eu-north-1, eu-south-1, eu-south-2, eu-west-1, eu-west-2, eu-west-3, eusc-de-east-1, il-central-1, me-central-1, me-south-1, mx-central-1, sa-east-1, us-east-1, us-east-2, us-gov-east-1, us-gov-west-1, us-iso-east-1, us-iso-west-1, us-isob-east-1, us-isob-west-1, us-isof-east-1, us-isof-south-1, us-west-1, us-west-2;HealthCheckConfig.FailureThreshold:1 to 10;HealthCheckConfig.HealthThreshold:0 to 256;HealthCheckConfig.InsufficientDataHealthStatus=Healthy, LastKnownStatus, Unhealthy;HealthCheckConfig.Port:1 to 65535;HealthCheckConfig.Regions[]=ap-northeast-1, ap-southeast-1, ap-southeast-2, eu-west-1, sa-east-1, us-east-1, us-west-1, us-west-2;HealthCheckConfig.RequestInterval:10 to 30;HealthCheckConfig.Type=CALCULATED, CLOUDWATCH_METRIC, HTTP, HTTPS, HTTPS_STR_MATCH, HTTP_STR_MATCH, RECOVERY_CONTROL, TCP
AWS::Route53::HostedZone
HostedZoneConfig HostedZoneFeatures HostedZoneTags Name QueryLoggingConfig VPCs

Id NameServers

AWS::Route53::KeySigningKey
HostedZoneId KeyManagementServiceArn Name Status
HostedZoneId KeyManagementServiceArn Name Status

Status=ACTIVE, INACTIVE
AWS::Route53::RecordSet
AliasTarget CidrRoutingConfig Comment Failover GeoLocation GeoProximityLocation HealthCheckId HostedZoneId HostedZoneName MultiValueAnswer Name Region ResourceRecords SetIdentifier TTL Type Weight
Name Type
Id

AWS::Route53::RecordSetGroup
Comment HostedZoneId HostedZoneName RecordSets

Id

AWS::Route53GlobalResolver::AccessSource
Cidr ClientToken DnsViewId IpAddressType Name Protocol Tags
Cidr DnsViewId Protocol
AccessSourceId Arn CreatedAt Status UpdatedAt
IpAddressType=IPV4, IPV6;Protocol=DO53, DOH, DOT
AWS::Route53GlobalResolver::AccessToken
ClientToken DnsViewId ExpiresAt Name Tags
DnsViewId
AccessTokenId Arn CreatedAt GlobalResolverId Status UpdatedAt Value

AWS::Route53GlobalResolver::DnsView
ClientToken Description DnssecValidation EdnsClientSubnet FirewallRulesFailOpen GlobalResolverId Name Tags
GlobalResolverId Name
Arn CreatedAt DnsViewId Status UpdatedAt
DnssecValidation=DISABLED, ENABLED;EdnsClientSubnet=DISABLED, ENABLED;FirewallRulesFailOpen=DISABLED, ENABLED
AWS::Route53GlobalResolver::FirewallDomainList
ClientToken Description DomainFileUrl Domains GlobalResolverId Name Tags
GlobalResolverId Name
Arn CreatedAt DomainCount FirewallDomainListId Status StatusMessage UpdatedAt

AWS::Route53GlobalResolver::FirewallRule
Action BlockOverrideDnsType BlockOverrideDomain BlockOverrideTtl BlockResponse ClientToken ConfidenceThreshold Description DnsAdvancedProtection DnsViewId FirewallDomainListId Name Priority QType
Action DnsViewId Name
CreatedAt FirewallRuleId QueryType Status UpdatedAt
Action=ALERT, ALLOW, BLOCK;BlockOverrideDnsType=CNAME;BlockOverrideTtl:0 to 604800;BlockResponse=NODATA, NXDOMAIN, OVERRIDE;ConfidenceThreshold=HIGH, LOW, MEDIUM;DnsAdvancedProtection=DGA, DICTIONARY_DGA, DNS_TUNNELING;Priority:1 to 10000
AWS::Route53GlobalResolver::GlobalResolver
ClientToken Description IpAddressType Name ObservabilityRegion Regions Tags
Name Regions
Arn CreatedAt DnsName GlobalResolverId IPv4Addresses IPv6Addresses Status UpdatedAt
IpAddressType=DUAL_STACK, IPV4
AWS::Route53GlobalResolver::HostedZoneAssociation
HostedZoneId Name ResourceArn
HostedZoneId Name ResourceArn
CreatedAt HostedZoneAssociationId HostedZoneName Status UpdatedAt

AWS::Route53Profiles::Profile
Name Tags
Name
Arn ClientToken Id ShareStatus

AWS::Route53Profiles::ProfileAssociation
Arn Name ProfileId ResourceId Tags
Name ProfileId ResourceId
Id

AWS::Route53Profiles::ProfileResourceAssociation
Name ProfileId ResourceArn ResourceProperties
Name ProfileId ResourceArn
Id ResourceType

AWS::Route53RecoveryControl::Cluster
Name NetworkType Tags
Name
ClusterArn ClusterEndpoints Status
NetworkType=DUALSTACK, IPV4
AWS::Route53RecoveryControl::ControlPanel
ClusterArn Name Tags
Name
ControlPanelArn DefaultControlPanel RoutingControlCount Status

AWS::Route53RecoveryControl::RoutingControl
ClusterArn ControlPanelArn Name
Name
RoutingControlArn Status

AWS::Route53RecoveryControl::SafetyRule
AssertionRule ControlPanelArn GatingRule Name RuleConfig Tags

SafetyRuleArn Status
RuleConfig.Type=AND, ATLEAST, OR
AWS::Route53RecoveryReadiness::Cell
CellName Cells Tags

CellArn ParentReadinessScopes

AWS::Route53RecoveryReadiness::ReadinessCheck
ReadinessCheckName ResourceSetName Tags

ReadinessCheckArn

AWS::Route53RecoveryReadiness::RecoveryGroup
Cells RecoveryGroupName Tags

RecoveryGroupArn

AWS::Route53RecoveryReadiness::ResourceSet
ResourceSetName ResourceSetType Resources Tags
ResourceSetType Resources
ResourceSetArn

AWS::Route53Resolver::FirewallDomainList
DomainFileUrl Domains Name Tags

Arn CreationTime CreatorRequestId DomainCount Id ManagedOwnerName ModificationTime Status StatusMessage

AWS::Route53Resolver::FirewallRuleGroup
FirewallRules Name Tags

Arn CreationTime CreatorRequestId FirewallRules.*.FirewallThreatProtectionId Id ModificationTime OwnerId RuleCount ShareStatus Status StatusMessage
FirewallRules[].Action=ALERT, ALLOW, BLOCK;FirewallRules[].BlockOverrideDnsType=CNAME;FirewallRules[].BlockOverrideTtl:0 to 604800;FirewallRules[].BlockResponse=NODATA, NXDOMAIN, OVERRIDE;FirewallRules[].ConfidenceThreshold=HIGH, LOW, MEDIUM;FirewallRules[].DnsThreatProtection=DGA, DICTIONARY_DGA, DNS_TUNNELING;FirewallRules[].FirewallDomainRedirectionAction=INSPECT_REDIRECTION_DOMAIN, TRUST_REDIRECTION_DOMAIN
AWS::Route53Resolver::FirewallRuleGroupAssociation
FirewallRuleGroupId MutationProtection Name Priority Tags VpcId
FirewallRuleGroupId Priority VpcId
Arn CreationTime CreatorRequestId Id ManagedOwnerName ModificationTime Status StatusMessage
MutationProtection=DISABLED, ENABLED
AWS::Route53Resolver::OutpostResolver
InstanceCount Name OutpostArn PreferredInstanceType Tags
Name OutpostArn PreferredInstanceType
Arn CreationTime CreatorRequestId Id ModificationTime Status StatusMessage
InstanceCount:4 to 256
AWS::Route53Resolver::ResolverConfig
AutodefinedReverseFlag ResourceId
AutodefinedReverseFlag ResourceId
AutodefinedReverse Id OwnerId
AutodefinedReverseFlag=DISABLE
AWS::Route53Resolver::ResolverDNSSECConfig
ResourceId

Id OwnerId ValidationStatus

AWS::Route53Resolver::ResolverEndpoint
Direction Dns64Enabled IpAddresses Ipv6InternetAccessEnabled Name OutpostArn PreferredInstanceType Protocols ResolverEndpointType RniEnhancedMetricsEnabled SecurityGroupIds Tags TargetNameServerMetricsEnabled
Direction IpAddresses SecurityGroupIds
Arn Direction HostVPCId IpAddressCount Name ResolverEndpointId

AWS::Route53Resolver::ResolverQueryLoggingConfig
DestinationArn Name Tags

Arn AssociationCount CreationTime CreatorRequestId Id OwnerId ShareStatus Status

AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation
ResolverQueryLogConfigId ResourceId

CreationTime Error ErrorMessage Id Status

AWS::Route53Resolver::ResolverRule
DelegationRecord DomainName Name ResolverEndpointId RuleType Tags TargetIps
RuleType
Arn DelegationRecord DomainName Name ResolverEndpointId ResolverRuleId RuleType Tags TargetIps

AWS::Route53Resolver::ResolverRuleAssociation
Name ResolverRuleId VPCId
ResolverRuleId VPCId
Name ResolverRuleAssociationId ResolverRuleId VPCId

AWS::S3::AccessGrant
AccessGrantsLocationConfiguration AccessGrantsLocationId ApplicationArn Grantee Permission S3PrefixType Tags
AccessGrantsLocationId Grantee Permission
AccessGrantArn AccessGrantId GrantScope
Grantee.GranteeType=DIRECTORY_GROUP, DIRECTORY_USER, IAM;Permission=READ, READWRITE, WRITE;S3PrefixType=Object
AWS::S3::AccessGrantsInstance
IdentityCenterArn Tags

AccessGrantsInstanceArn AccessGrantsInstanceId

AWS::S3::AccessGrantsLocation
IamRoleArn LocationScope Tags
IamRoleArn LocationScope
AccessGrantsLocationArn AccessGrantsLocationId

AWS::S3::AccessPoint
Bucket BucketAccountId Name Policy PublicAccessBlockConfiguration Tags VpcConfiguration
Bucket
Alias Arn Bucket BucketAccountId Name NetworkOrigin PublicAccessBlockConfiguration.BlockPublicAcls PublicAccessBlockConfiguration.BlockPublicPolicy PublicAccessBlockConfiguration.IgnorePublicAcls PublicAccessBlockConfiguration.RestrictPublicBuckets Tags VpcConfiguration.VpcId

AWS::S3::Bucket
AbacStatus AccelerateConfiguration AccessControl AnalyticsConfigurations BucketEncryption BucketName BucketNamePrefix BucketNamespace CorsConfiguration IntelligentTieringConfigurations InventoryConfigurations LifecycleConfiguration LoggingConfiguration MetadataConfiguration MetadataTableConfiguration MetricsConfigurations NotificationConfiguration ObjectLockConfiguration ObjectLockEnabled OwnershipControls PublicAccessBlockConfiguration ReplicationConfiguration Tags VersioningConfiguration WebsiteConfiguration

Arn DomainName DualStackDomainName MetadataConfiguration.Destination MetadataConfiguration.InventoryTableConfiguration.TableArn MetadataConfiguration.InventoryTableConfiguration.TableName MetadataConfiguration.JournalTableConfiguration.TableArn MetadataConfiguration.JournalTableConfiguration.TableName MetadataTableConfiguration.S3TablesDestination.TableArn MetadataTableConfiguration.S3TablesDestination.TableNamespace RegionalDomainName WebsiteURL
AbacStatus=Disabled, Enabled;AccelerateConfiguration.AccelerationStatus=Enabled, Suspended;AccessControl=AuthenticatedRead, AwsExecRead, BucketOwnerFullControl, BucketOwnerRead, LogDeliveryWrite, Private, PublicRead, PublicReadWrite;CorsConfiguration.CorsRules[].AllowedMethods[]=DELETE, GET, HEAD, POST, PUT;IntelligentTieringConfigurations[].Status=Disabled, Enabled;IntelligentTieringConfigurations[].Tierings[].AccessTier=ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS;InventoryConfigurations[].Destination.Format=CSV, ORC, Parquet;InventoryConfigurations[].IncludedObjectVersions=All, Current;InventoryConfigurations[].OptionalFields[]=BucketKeyStatus, ChecksumAlgorithm, ETag, EncryptionStatus, IntelligentTieringAccessTier, IsMultipartUploaded, LastModifiedDate, LifecycleExpirationDate, ObjectAccessControlList, ObjectLockLegalHoldStatus, ObjectLockMode, ObjectLockRetainUntilDate, ObjectOwner, ReplicationStatus, Size, StorageClass;InventoryConfigurations[].ScheduleFrequency=Daily, Weekly;LifecycleConfiguration.Rules[].Status=Disabled, Enabled;LifecycleConfiguration.TransitionDefaultMinimumObjectSize=all_storage_classes_128K, varies_by_storage_class;MetadataConfiguration.Destination.TableBucketType=aws, customer;MetadataConfiguration.InventoryTableConfiguration.ConfigurationState=DISABLED, ENABLED;ObjectLockConfiguration.ObjectLockEnabled=Enabled;OwnershipControls.Rules[].ObjectOwnership=BucketOwnerEnforced, BucketOwnerPreferred, ObjectWriter;ReplicationConfiguration.Rules[].Status=Disabled, Enabled;VersioningConfiguration.Status=Enabled, Suspended;WebsiteConfiguration.RedirectAllRequestsTo.Protocol=http, https
AWS::S3::BucketPolicy
Bucket PolicyDocument
Bucket PolicyDocument


AWS::S3::MultiRegionAccessPoint
Name PublicAccessBlockConfiguration Regions
Regions
Alias CreatedAt

AWS::S3::MultiRegionAccessPointPolicy
MrapName Policy
MrapName Policy
PolicyStatus PolicyStatus.IsPublic

AWS::S3::StorageLens
StorageLensConfiguration Tags
StorageLensConfiguration
StorageLensConfiguration.StorageLensArn

AWS::S3::StorageLensGroup
Filter Name Tags
Filter Name
StorageLensGroupArn

AWS::S3Express::AccessPoint
Bucket BucketAccountId Name Policy PublicAccessBlockConfiguration Scope Tags VpcConfiguration
Bucket
Arn NetworkOrigin
Scope.Permissions[]=AbortMultipartUpload, DeleteObject, GetObject, GetObjectAttributes, ListBucket, ListBucketMultipartUploads, ListMultipartUploadParts, PutObject
AWS::S3Express::BucketPolicy
Bucket PolicyDocument
Bucket PolicyDocument


AWS::S3Express::DirectoryBucket
BucketEncryption BucketName DataRedundancy InventoryConfigurations LifecycleConfiguration LocationName MetricsConfigurations Tags
DataRedundancy LocationName
Arn AvailabilityZoneName
DataRedundancy=SingleAvailabilityZone, SingleLocalZone;InventoryConfigurations[].Destination.Format=CSV, ORC, Parquet;InventoryConfigurations[].IncludedObjectVersions=All, Current;InventoryConfigurations[].OptionalFields[]=BucketKeyStatus, ChecksumAlgorithm, ETag, EncryptionStatus, IsMultipartUploaded, LastModifiedDate, LifecycleExpirationDate, Size, StorageClass;InventoryConfigurations[].ScheduleFrequency=Daily, Weekly;LifecycleConfiguration.Rules[].Status=Disabled, Enabled
AWS::S3Files::AccessPoint
ClientToken FileSystemId PosixUser RootDirectory Tags
FileSystemId
AccessPointArn AccessPointId OwnerId Status

AWS::S3Files::FileSystem
AcceptBucketWarning Bucket ClientToken KmsKeyId Prefix RoleArn SynchronizationConfiguration Tags
Bucket RoleArn
CreationTime FileSystemArn FileSystemId OwnerId Status StatusMessage SynchronizationConfiguration.LatestVersionNumber
SynchronizationConfiguration.ExpirationDataRules[].DaysAfterLastAccess:1 to 365;SynchronizationConfiguration.ImportDataRules[].Trigger=ON_DIRECTORY_FIRST_ACCESS, ON_FILE_ACCESS
AWS::S3Files::FileSystemPolicy
FileSystemId Policy
FileSystemId Policy


AWS::S3Files::MountTarget
FileSystemId IpAddressType Ipv4Address Ipv6Address SecurityGroups SubnetId
FileSystemId SubnetId
AvailabilityZoneId MountTargetId NetworkInterfaceId OwnerId Status StatusMessage VpcId
IpAddressType=DUAL_STACK, IPV4_ONLY, IPV6_ONLY
AWS::S3ObjectLambda::AccessPoint
Name ObjectLambdaConfiguration
ObjectLambdaConfiguration
Alias Alias.Status Alias.Value Arn CreationDate PolicyStatus PolicyStatus.IsPublic PublicAccessBlockConfiguration

AWS::S3ObjectLambda::AccessPointPolicy
ObjectLambdaAccessPoint PolicyDocument
ObjectLambdaAccessPoint PolicyDocument


AWS::S3Outposts::AccessPoint
Bucket Name Policy VpcConfiguration
Bucket Name VpcConfiguration
Arn

AWS::S3Outposts::Bucket
BucketName LifecycleConfiguration OutpostId Tags
BucketName OutpostId
Arn
LifecycleConfiguration.Rules[].Status=Disabled, Enabled
AWS::S3Outposts::BucketPolicy
Bucket PolicyDocument
Bucket PolicyDocument


AWS::S3Outposts::Endpoint
AccessType CustomerOwnedIpv4Pool FailedReason OutpostId SecurityGroupId SubnetId
OutpostId SecurityGroupId SubnetId
Arn CidrBlock CreationTime Id NetworkInterfaces Status
AccessType=CustomerOwnedIp, Private
AWS::S3Tables::Namespace
Namespace TableBucketARN
Namespace TableBucketARN


AWS::S3Tables::Table
Compaction IcebergMetadata Namespace OpenTableFormat SnapshotManagement StorageClassConfiguration TableBucketARN TableName Tags WithoutMetadata
Namespace OpenTableFormat TableBucketARN TableName
TableARN VersionToken WarehouseLocation
Compaction.Status=disabled, enabled;OpenTableFormat=ICEBERG;SnapshotManagement.Status=disabled, enabled;StorageClassConfiguration.StorageClass=INTELLIGENT_TIERING, STANDARD;WithoutMetadata=Yes
AWS::S3Tables::TableBucket
EncryptionConfiguration MetricsConfiguration ReplicationConfiguration StorageClassConfiguration TableBucketName Tags UnreferencedFileRemoval
TableBucketName
TableBucketARN
EncryptionConfiguration.SSEAlgorithm=AES256, aws:kms;MetricsConfiguration.Status=Disabled, Enabled;StorageClassConfiguration.StorageClass=INTELLIGENT_TIERING, STANDARD;UnreferencedFileRemoval.Status=Disabled, Enabled
AWS::S3Tables::TableBucketPolicy
ResourcePolicy TableBucketARN
ResourcePolicy TableBucketARN


AWS::S3Tables::TablePolicy
ResourcePolicy TableARN
ResourcePolicy TableARN
Namespace TableBucketARN TableName

AWS::S3Vectors::Index
DataType Dimension DistanceMetric EncryptionConfiguration IndexName MetadataConfiguration Tags VectorBucketArn VectorBucketName
DataType Dimension DistanceMetric
CreationTime IndexArn
DataType=float32;Dimension:1 to 4096;DistanceMetric=cosine, euclidean;EncryptionConfiguration.SseType=AES256, aws:kms
AWS::S3Vectors::VectorBucket
EncryptionConfiguration Tags VectorBucketName

CreationTime VectorBucketArn
EncryptionConfiguration.SseType=AES256, aws:kms
AWS::S3Vectors::VectorBucketPolicy
Policy VectorBucketArn VectorBucketName
Policy


AWS::SDB::Domain
Description

Id

AWS::SES::ConfigurationSet
ArchivingOptions DeliveryOptions Name ReputationOptions SendingOptions SuppressionOptions Tags TrackingOptions VdmOptions



AWS::SES::ConfigurationSetEventDestination
ConfigurationSetName EventDestination
ConfigurationSetName EventDestination
Id

AWS::SES::ContactList
ContactListName Description Tags Topics



AWS::SES::CustomVerificationEmailTemplate
FailureRedirectionURL FromEmailAddress SuccessRedirectionURL Tags TemplateContent TemplateName TemplateSubject
FailureRedirectionURL FromEmailAddress SuccessRedirectionURL TemplateContent TemplateName TemplateSubject


AWS::SES::DedicatedIpPool
PoolName ScalingMode Tags



AWS::SES::EmailIdentity
ConfigurationSetAttributes DkimAttributes DkimSigningAttributes EmailIdentity FeedbackAttributes MailFromAttributes Tags
EmailIdentity
DkimDNSTokenName1 DkimDNSTokenName2 DkimDNSTokenName3 DkimDNSTokenValue1 DkimDNSTokenValue2 DkimDNSTokenValue3

AWS::SES::MailManagerAddonInstance
AddonSubscriptionId Tags
AddonSubscriptionId
AddonInstanceArn AddonInstanceId AddonName

AWS::SES::MailManagerAddonSubscription
AddonName Tags
AddonName
AddonSubscriptionArn AddonSubscriptionId

AWS::SES::MailManagerAddressList
AddressListName Tags

AddressListArn AddressListId

AWS::SES::MailManagerArchive
ArchiveName KmsKeyArn Retention Tags

ArchiveArn ArchiveId ArchiveState

AWS::SES::MailManagerIngressPoint
IngressPointConfiguration IngressPointName NetworkConfiguration RuleSetId StatusToUpdate Tags TlsPolicy TrafficPolicyId Type
RuleSetId TrafficPolicyId Type
ARecord IngressPointArn IngressPointId Status
StatusToUpdate=ACTIVE, CLOSED;Type=AUTH, MTLS, OPEN
AWS::SES::MailManagerRelay
Authentication RelayName ServerName ServerPort Tags
Authentication ServerName ServerPort
RelayArn RelayId

AWS::SES::MailManagerRuleSet
RuleSetName Rules Tags
Rules
RuleSetArn RuleSetId

AWS::SES::MailManagerTrafficPolicy
DefaultAction MaxMessageSizeBytes PolicyStatements Tags TrafficPolicyName
DefaultAction PolicyStatements
TrafficPolicyArn TrafficPolicyId
DefaultAction=ALLOW, DENY;PolicyStatements[].Action=ALLOW, DENY
AWS::SES::MultiRegionEndpoint
Details EndpointName Tags
Details EndpointName


AWS::SES::ReceiptFilter
Filter
Filter
Id

AWS::SES::ReceiptRule
After Rule RuleSetName
Rule RuleSetName
Id

AWS::SES::ReceiptRuleSet
RuleSetName

Id

AWS::SES::Template
Tags Template

Id

AWS::SES::Tenant
ResourceAssociations Tags TenantName
TenantName
Arn

AWS::SES::VdmAttributes
DashboardAttributes GuardianAttributes

VdmAttributesResourceId

AWS::SMSVOICE::ConfigurationSet
ConfigurationSetName DefaultSenderId EventDestinations MessageFeedbackEnabled ProtectConfigurationId Tags

Arn

AWS::SMSVOICE::OptOutList
OptOutListName Tags

Arn

AWS::SMSVOICE::PhoneNumber
DeletionProtectionEnabled IsoCountryCode MandatoryKeywords NumberCapabilities NumberType OptOutListName OptionalKeywords SelfManagedOptOutsEnabled Tags TwoWay
IsoCountryCode MandatoryKeywords NumberCapabilities NumberType
Arn PhoneNumber PhoneNumberId
NumberCapabilities[]=MMS, SMS, VOICE;NumberType=LONG_CODE, SIMULATOR, TEN_DLC, TOLL_FREE;OptionalKeywords[].Action=AUTOMATIC_RESPONSE, OPT_IN, OPT_OUT
AWS::SMSVOICE::Pool
DeletionProtectionEnabled MandatoryKeywords OptOutListName OptionalKeywords OriginationIdentities SelfManagedOptOutsEnabled SharedRoutesEnabled Tags TwoWay
MandatoryKeywords OriginationIdentities
Arn PoolId
OptionalKeywords[].Action=AUTOMATIC_RESPONSE, OPT_IN, OPT_OUT
AWS::SMSVOICE::ProtectConfiguration
CountryRuleSet DeletionProtectionEnabled Tags

Arn ProtectConfigurationId
CountryRuleSet.MMS[].ProtectStatus=ALLOW, BLOCK, FILTER, MONITOR;CountryRuleSet.SMS[].ProtectStatus=ALLOW, BLOCK, FILTER, MONITOR;CountryRuleSet.VOICE[].ProtectStatus=ALLOW, BLOCK, FILTER, MONITOR
AWS::SMSVOICE::ResourcePolicy
PolicyDocument ResourceArn
PolicyDocument ResourceArn


AWS::SMSVOICE::SenderId
DeletionProtectionEnabled IsoCountryCode SenderId Tags
IsoCountryCode SenderId
Arn

AWS::SNS::Subscription
DeliveryPolicy Endpoint FilterPolicy FilterPolicyScope Protocol RawMessageDelivery RedrivePolicy Region ReplayPolicy SubscriptionRoleArn TopicArn
Protocol TopicArn
Arn

AWS::SNS::Topic
ArchivePolicy ContentBasedDeduplication DataProtectionPolicy DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion Subscription Tags TopicName TracingConfig

ContentBasedDeduplication DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion Subscription Tags TopicArn TopicName TracingConfig
DeliveryStatusLogging[].Protocol=application, firehose, http/s, lambda, sqs
AWS::SNS::TopicInlinePolicy
PolicyDocument TopicArn
PolicyDocument TopicArn


AWS::SNS::TopicPolicy
PolicyDocument Topics
PolicyDocument Topics
Id

AWS::SQS::Queue
ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod QueueName ReceiveMessageWaitTimeSeconds RedriveAllowPolicy RedrivePolicy SqsManagedSseEnabled Tags VisibilityTimeout

Arn ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod QueueName QueueUrl ReceiveMessageWaitTimeSeconds RedrivePolicy.deadLetterTargetArn RedrivePolicy.maxReceiveCount SqsManagedSseEnabled Tags VisibilityTimeout
DelaySeconds:0 to 900;KmsDataKeyReusePeriodSeconds:60 to 86400;MaximumMessageSize:1024 to 1048576;MessageRetentionPeriod:60 to 1209600;ReceiveMessageWaitTimeSeconds:0 to 20;VisibilityTimeout:0 to 43200
AWS::SQS::QueueInlinePolicy
PolicyDocument Queue
PolicyDocument Queue


AWS::SQS::QueuePolicy
PolicyDocument Queues
PolicyDocument Queues
Id

AWS::SSM::Association
ApplyOnlyAtCronInterval AssociationName AutomationTargetParameterName CalendarNames ComplianceSeverity DocumentVersion InstanceId MaxConcurrency MaxErrors Name OutputLocation Parameters ScheduleExpression ScheduleOffset SyncCompliance Targets WaitForSuccessTimeoutSeconds
Name
AssociationId
ComplianceSeverity=CRITICAL, HIGH, LOW, MEDIUM, UNSPECIFIED;ScheduleOffset:1 to 6;SyncCompliance=AUTO, MANUAL;WaitForSuccessTimeoutSeconds:15 to 172800
AWS::SSM::Document
Attachments Content DocumentFormat DocumentType Name Requires Tags TargetType UpdateMethod VersionName
Content

Attachments[].Key=AttachmentReference, S3FileUrl, SourceUrl;DocumentFormat=JSON, TEXT, YAML;DocumentType=ApplicationConfiguration, ApplicationConfigurationSchema, AutoApprovalPolicy, Automation, Automation.ChangeTemplate, ChangeCalendar, CloudFormation, Command, DeploymentStrategy, ManualApprovalPolicy, Package, Policy, ProblemAnalysis, ProblemAnalysisTemplate, Session;UpdateMethod=NewVersion, Replace
AWS::SSM::MaintenanceWindow
AllowUnassociatedTargets Cutoff Description Duration EndDate Name Schedule ScheduleOffset ScheduleTimezone StartDate Tags
AllowUnassociatedTargets Cutoff Duration Name Schedule
Id WindowId
Cutoff:0 to 23;Duration:1 to 24;ScheduleOffset:1 to 6
AWS::SSM::MaintenanceWindowTarget
Description Name OwnerInformation ResourceType Targets WindowId
ResourceType Targets WindowId
Id WindowTargetId
ResourceType=INSTANCE, RESOURCE_GROUP
AWS::SSM::MaintenanceWindowTask
CutoffBehavior Description LoggingInfo MaxConcurrency MaxErrors Name Priority ServiceRoleArn Targets TaskArn TaskInvocationParameters TaskParameters TaskType WindowId
Priority TaskArn TaskType WindowId
Id WindowTaskId
CutoffBehavior=CANCEL_TASK, CONTINUE_TASK;TaskType=AUTOMATION, LAMBDA, RUN_COMMAND, STEP_FUNCTIONS
AWS::SSM::Parameter
AllowedPattern DataType Description Name Policies Tags Tier Type Value
Type Value
AllowedPattern DataType Description Name Policies Tier Type Value
DataType=aws:ec2:image, text;Tier=Advanced, Intelligent-Tiering, Standard;Type=String, StringList
AWS::SSM::PatchBaseline
ApprovalRules ApprovedPatches ApprovedPatchesComplianceLevel ApprovedPatchesEnableNonSecurity AvailableSecurityUpdatesComplianceStatus DefaultBaseline Description GlobalFilters Name OperatingSystem PatchGroups RejectedPatches RejectedPatchesAction Sources Tags
Name
Id
ApprovalRules.PatchRules[].ApproveAfterDays:0 to 360;ApprovalRules.PatchRules[].ComplianceLevel=CRITICAL, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSPECIFIED;ApprovedPatchesComplianceLevel=CRITICAL, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSPECIFIED;AvailableSecurityUpdatesComplianceStatus=COMPLIANT, NON_COMPLIANT;GlobalFilters.PatchFilters[].Key=ADVISORY_ID, ARCH, BUGZILLA_ID, CLASSIFICATION, CVE_ID, EPOCH, MSRC_SEVERITY, NAME, PATCH_ID, PATCH_SET, PRIORITY, PRODUCT, PRODUCT_FAMILY, RELEASE, REPOSITORY, SECTION, SECURITY, SEVERITY, VERSION;OperatingSystem=ALMA_LINUX, AMAZON_LINUX, AMAZON_LINUX_2, AMAZON_LINUX_2022, AMAZON_LINUX_2023, CENTOS, DEBIAN, MACOS, ORACLE_LINUX, RASPBIAN, REDHAT_ENTERPRISE_LINUX, ROCKY_LINUX, SUSE, UBUNTU, WINDOWS;RejectedPatchesAction=ALLOW_AS_DEPENDENCY, BLOCK
AWS::SSM::ResourceDataSync
BucketName BucketPrefix BucketRegion KMSKeyArn S3Destination SyncFormat SyncName SyncSource SyncType
SyncName

S3Destination.SyncFormat=JsonSerDe
AWS::SSM::ResourcePolicy
Policy ResourceArn
Policy ResourceArn
PolicyHash PolicyId

AWS::SSMContacts::Contact
Alias DisplayName Plan Tags Type
Alias DisplayName Type
Arn
Type=ESCALATION, ONCALL_SCHEDULE, PERSONAL
AWS::SSMContacts::ContactChannel
ChannelAddress ChannelName ChannelType ContactId DeferActivation

Arn
ChannelType=EMAIL, SMS, VOICE
AWS::SSMContacts::Plan
ContactId RotationIds Stages

Arn

AWS::SSMContacts::Rotation
ContactIds Name Recurrence StartTime Tags TimeZoneId
ContactIds Name Recurrence StartTime TimeZoneId
Arn
Recurrence.MonthlySettings[].DayOfMonth:1 to 31;Recurrence.RecurrenceMultiplier:1 to 100;Recurrence.ShiftCoverages[].DayOfWeek=FRI, MON, SAT, SUN, THU, TUE, WED;Recurrence.WeeklySettings[].DayOfWeek=FRI, MON, SAT, SUN, THU, TUE, WED
AWS::SSMGuiConnect::Preferences
ConnectionRecordingPreferences

AccountId

AWS::SSMIncidents::ReplicationSet
DeletionProtected Regions Tags
Regions
Arn

AWS::SSMIncidents::ResponsePlan
Actions ChatChannel DisplayName Engagements IncidentTemplate Integrations Name Tags
IncidentTemplate Name
Arn
Actions[].SsmAutomation.TargetAccount=IMPACTED_ACCOUNT, RESPONSE_PLAN_OWNER_ACCOUNT;IncidentTemplate.Impact:1 to 5
AWS::SSMQuickSetup::ConfigurationManager
ConfigurationDefinitions Description Name Tags
ConfigurationDefinitions
ConfigurationDefinitions.*.id CreatedAt LastModifiedAt ManagerArn StatusSummaries

AWS::SSMQuickSetup::LifecycleAutomation
AutomationDocument AutomationParameters ResourceKey Tags
AutomationDocument AutomationParameters ResourceKey
AssociationId

AWS::SSO::Application
ApplicationProviderArn Description InstanceArn Name PortalOptions Status Tags
ApplicationProviderArn InstanceArn Name
ApplicationArn
PortalOptions.SignInOptions.Origin=APPLICATION, IDENTITY_CENTER;PortalOptions.Visibility=DISABLED, ENABLED;Status=DISABLED, ENABLED
AWS::SSO::ApplicationAssignment
ApplicationArn PrincipalId PrincipalType
ApplicationArn PrincipalId PrincipalType

PrincipalType=GROUP, USER
AWS::SSO::Assignment
InstanceArn PermissionSetArn PrincipalId PrincipalType TargetId TargetType
InstanceArn PermissionSetArn PrincipalId PrincipalType TargetId TargetType

PrincipalType=GROUP, USER;TargetType=AWS_ACCOUNT
AWS::SSO::Instance
Name Tags

IdentityStoreId InstanceArn OwnerAccountId Status

AWS::SSO::InstanceAccessControlAttributeConfiguration
AccessControlAttributes InstanceAccessControlAttributeConfiguration InstanceArn
InstanceArn


AWS::SSO::PermissionSet
CustomerManagedPolicyReferences Description InlinePolicy InstanceArn ManagedPolicies Name PermissionsBoundary RelayStateType SessionDuration Tags
InstanceArn Name
PermissionSetArn

AWS::SageMaker::App
AppName AppType DomainId RecoveryMode ResourceSpec Tags UserProfileName
AppName AppType DomainId UserProfileName
AppArn BuiltInLifecycleConfigArn
AppType=Canvas, JupyterServer, KernelGateway, RSessionGateway, RStudioServerPro;ResourceSpec.InstanceType=ml.c5.12xlarge, ml.c5.18xlarge, ml.c5.24xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6id.12xlarge, ml.c6id.16xlarge, ml.c6id.24xlarge, ml.c6id.2xlarge, ml.c6id.32xlarge, ml.c6id.4xlarge, ml.c6id.8xlarge, ml.c6id.large, ml.c6id.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.geospatial.interactive, ml.m5.12xlarge, ml.m5.16xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.8xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.16xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.8xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m6id.12xlarge, ml.m6id.16xlarge, ml.m6id.24xlarge, ml.m6id.2xlarge, ml.m6id.32xlarge, ml.m6id.4xlarge, ml.m6id.8xlarge, ml.m6id.large, ml.m6id.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p3dn.24xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r6id.12xlarge, ml.r6id.16xlarge, ml.r6id.24xlarge, ml.r6id.2xlarge, ml.r6id.32xlarge, ml.r6id.4xlarge, ml.r6id.8xlarge, ml.r6id.large, ml.r6id.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.micro, ml.t3.small, ml.t3.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, system
AWS::SageMaker::AppImageConfig
AppImageConfigName CodeEditorAppImageConfig JupyterLabAppImageConfig KernelGatewayImageConfig Tags
AppImageConfigName
AppImageConfigArn
KernelGatewayImageConfig.FileSystemConfig.DefaultGid:0 to 65535;KernelGatewayImageConfig.FileSystemConfig.DefaultUid:0 to 65535
AWS::SageMaker::Cluster
AutoScaling ClusterName ClusterRole InstanceGroups NodeProvisioningMode NodeRecovery Orchestrator RestrictedInstanceGroups Tags TieredStorageConfig VpcConfig

ClusterArn ClusterStatus CreationTime FailureMessage InstanceGroups.*.CurrentCount RestrictedInstanceGroups.*.CurrentCount
AutoScaling.AutoScalerType=Karpenter;AutoScaling.Mode=Disable, Enable;InstanceGroups[].InstanceCount:0 to 6758;InstanceGroups[].InstanceType=ml.c5.12xlarge, ml.c5.18xlarge, ml.c5.24xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c5n.18xlarge, ml.c5n.2xlarge, ml.c5n.4xlarge, ml.c5n.9xlarge, ml.c5n.large, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.gr6.4xlarge, ml.gr6.8xlarge, ml.i3en.12xlarge, ml.i3en.24xlarge, ml.i3en.2xlarge, ml.i3en.3xlarge, ml.i3en.6xlarge, ml.i3en.large, ml.i3en.xlarge, ml.m5.12xlarge, ml.m5.16xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.8xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.p6-b300.48xlarge, ml.p6e-gb200.36xlarge, ml.r5d.16xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, ml.trn2.3xlarge, ml.trn2.48xlarge;InstanceGroups[].MinInstanceCount:0 to 6758;InstanceGroups[].OnStartDeepHealthChecks[]=InstanceConnectivity, InstanceStress;InstanceGroups[].SlurmConfig.NodeType=Compute, Controller, Login;InstanceGroups[].ThreadsPerCore:1 to 2;NodeProvisioningMode=Continuous;NodeRecovery=Automatic, None;RestrictedInstanceGroups[].InstanceCount:0 to 6758;RestrictedInstanceGroups[].InstanceType=ml.c5.12xlarge, ml.c5.18xlarge, ml.c5.24xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c5n.18xlarge, ml.c5n.2xlarge, ml.c5n.4xlarge, ml.c5n.9xlarge, ml.c5n.large, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.gr6.4xlarge, ml.gr6.8xlarge, ml.i3en.12xlarge, ml.i3en.24xlarge, ml.i3en.2xlarge, ml.i3en.3xlarge, ml.i3en.6xlarge, ml.i3en.large, ml.i3en.xlarge, ml.m5.12xlarge, ml.m5.16xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.8xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.p6-b300.48xlarge, ml.p6e-gb200.36xlarge, ml.r5d.16xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, ml.trn2.3xlarge, ml.trn2.48xlarge;RestrictedInstanceGroups[].OnStartDeepHealthChecks[]=InstanceConnectivity, InstanceStress;RestrictedInstanceGroups[].ThreadsPerCore:1 to 2;TieredStorageConfig.InstanceMemoryAllocationPercentage:0 to 100;TieredStorageConfig.Mode=Disable, Enable
AWS::SageMaker::CodeRepository
CodeRepositoryName GitConfig Tags
GitConfig
CodeRepositoryName Id

AWS::SageMaker::DataQualityJobDefinition
DataQualityAppSpecification DataQualityBaselineConfig DataQualityJobInput DataQualityJobOutputConfig EndpointName JobDefinitionName JobResources NetworkConfig RoleArn StoppingCondition Tags
DataQualityAppSpecification DataQualityJobInput DataQualityJobOutputConfig JobResources RoleArn
CreationTime DataQualityAppSpecification.ContainerArguments DataQualityAppSpecification.ContainerEntrypoint DataQualityAppSpecification.ImageUri DataQualityAppSpecification.PostAnalyticsProcessorSourceUri DataQualityAppSpecification.RecordPreprocessorSourceUri DataQualityBaselineConfig.BaseliningJobName DataQualityBaselineConfig.ConstraintsResource.S3Uri DataQualityBaselineConfig.StatisticsResource.S3Uri DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute DataQualityJobInput.BatchTransformInput.LocalPath DataQualityJobInput.BatchTransformInput.S3DataDistributionType DataQualityJobInput.BatchTransformInput.S3InputMode DataQualityJobInput.EndpointInput.EndpointName DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute DataQualityJobInput.EndpointInput.LocalPath DataQualityJobInput.EndpointInput.S3DataDistributionType DataQualityJobInput.EndpointInput.S3InputMode DataQualityJobOutputConfig.KmsKeyId DataQualityJobOutputConfig.MonitoringOutputs EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
DataQualityJobInput.BatchTransformInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;DataQualityJobInput.BatchTransformInput.S3InputMode=File, Pipe;DataQualityJobInput.EndpointInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;DataQualityJobInput.EndpointInput.S3InputMode=File, Pipe;JobResources.ClusterConfig.InstanceCount:1 to 100;JobResources.ClusterConfig.InstanceType=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p5.4xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.16xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.8xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge;JobResources.ClusterConfig.VolumeSizeInGB:1 to 16384;StoppingCondition.MaxRuntimeInSeconds:1 to 86400
AWS::SageMaker::Device
Device DeviceFleetName Tags
DeviceFleetName


AWS::SageMaker::DeviceFleet
Description DeviceFleetName OutputConfig RoleArn Tags
DeviceFleetName OutputConfig RoleArn


AWS::SageMaker::Domain
AppNetworkAccessType AppSecurityGroupManagement AuthMode DefaultSpaceSettings DefaultUserSettings DomainName DomainSettings KmsKeyId SubnetIds TagPropagation Tags VpcId
AuthMode DefaultUserSettings DomainName
DomainArn DomainId HomeEfsFileSystemId SecurityGroupIdForDomainBoundary SingleSignOnApplicationArn SingleSignOnManagedApplicationInstanceId Url
AppNetworkAccessType=PublicInternetOnly, VpcOnly;AppSecurityGroupManagement=Customer, Service;AuthMode=IAM, SSO;DefaultSpaceSettings.CustomPosixUserConfig.Gid:1001 to 4000000;DefaultSpaceSettings.CustomPosixUserConfig.Uid:10000 to 4000000;DefaultUserSettings.AutoMountHomeEFS=DefaultAsDomain, Disabled, Enabled;DefaultUserSettings.CustomPosixUserConfig.Gid:1001 to 4000000;DefaultUserSettings.CustomPosixUserConfig.Uid:10000 to 4000000;DefaultUserSettings.RStudioServerProAppSettings.AccessStatus=DISABLED, ENABLED;DefaultUserSettings.RStudioServerProAppSettings.UserGroup=R_STUDIO_ADMIN, R_STUDIO_USER;DefaultUserSettings.SharingSettings.NotebookOutputOption=Allowed, Disabled;DefaultUserSettings.StudioWebPortal=DISABLED, ENABLED;DefaultUserSettings.StudioWebPortalSettings.HiddenAppTypes[]=Canvas, CodeEditor, DetailedProfiler, JupyterLab, JupyterServer, RStudioServerPro, TensorBoard;DefaultUserSettings.StudioWebPortalSettings.HiddenInstanceTypes[]=ml.c5.12xlarge, ml.c5.18xlarge, ml.c5.24xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6id.12xlarge, ml.c6id.16xlarge, ml.c6id.24xlarge, ml.c6id.2xlarge, ml.c6id.32xlarge, ml.c6id.4xlarge, ml.c6id.8xlarge, ml.c6id.large, ml.c6id.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.geospatial.interactive, ml.m5.12xlarge, ml.m5.16xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.8xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.16xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.8xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m6id.12xlarge, ml.m6id.16xlarge, ml.m6id.24xlarge, ml.m6id.2xlarge, ml.m6id.32xlarge, ml.m6id.4xlarge, ml.m6id.8xlarge, ml.m6id.large, ml.m6id.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p3dn.24xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r6id.12xlarge, ml.r6id.16xlarge, ml.r6id.24xlarge, ml.r6id.2xlarge, ml.r6id.32xlarge, ml.r6id.4xlarge, ml.r6id.8xlarge, ml.r6id.large, ml.r6id.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.micro, ml.t3.small, ml.t3.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, system;DefaultUserSettings.StudioWebPortalSettings.HiddenMlTools[]=AutoMl, Comet, DataWrangler, DeepchecksLLMEvaluation, EmrClusters, Endpoints, Experiments, FeatureStore, Fiddler, HyperPodClusters, InferenceOptimization, InferenceRecommender, JumpStart, LakeraGuard, ModelEvaluation, Models, PerformanceEvaluation, Pipelines, Projects, Training;DomainSettings.DockerSettings.EnableDockerAccess=DISABLED, ENABLED;DomainSettings.ExecutionRoleIdentityConfig=DISABLED, USER_PROFILE_NAME;DomainSettings.IpAddressType=DUALSTACK, IPV4;DomainSettings.UnifiedStudioSettings.StudioWebPortalAccess=DISABLED, ENABLED;TagPropagation=DISABLED, ENABLED
AWS::SageMaker::Endpoint
DeploymentConfig EndpointConfigName EndpointName ExcludeRetainedVariantProperties RetainAllVariantProperties RetainDeploymentConfig Tags
EndpointConfigName
EndpointArn EndpointName Id
DeploymentConfig.BlueGreenUpdatePolicy.MaximumExecutionTimeoutInSeconds:600 to 28800;DeploymentConfig.BlueGreenUpdatePolicy.TerminationWaitInSeconds:0 to 3600;DeploymentConfig.RollingUpdatePolicy.MaximumExecutionTimeoutInSeconds:600 to 28800;DeploymentConfig.RollingUpdatePolicy.WaitIntervalInSeconds:0 to 3600
AWS::SageMaker::EndpointConfig
AsyncInferenceConfig DataCaptureConfig EnableNetworkIsolation EndpointConfigName ExecutionRoleArn ExplainerConfig KmsKeyId ProductionVariants ShadowProductionVariants Tags VpcConfig
ProductionVariants
EndpointConfigName Id

AWS::SageMaker::FeatureGroup
Description EventTimeFeatureName FeatureDefinitions FeatureGroupName OfflineStoreConfig OnlineStoreConfig RecordIdentifierFeatureName RoleArn Tags ThroughputConfig
EventTimeFeatureName FeatureDefinitions FeatureGroupName RecordIdentifierFeatureName
CreationTime FeatureGroupStatus
FeatureDefinitions[].FeatureType=Fractional, Integral, String;OfflineStoreConfig.TableFormat=Glue, Iceberg;OnlineStoreConfig.StorageType=InMemory, Standard;OnlineStoreConfig.TtlDuration.Unit=Days, Hours, Minutes, Seconds, Weeks;ThroughputConfig.ProvisionedReadCapacityUnits:0 to 10000000;ThroughputConfig.ProvisionedWriteCapacityUnits:0 to 10000000;ThroughputConfig.ThroughputMode=OnDemand, Provisioned
AWS::SageMaker::Image
ImageDescription ImageDisplayName ImageName ImageRoleArn Tags
ImageName ImageRoleArn
ImageArn

AWS::SageMaker::ImageVersion
Alias Aliases BaseImage Horovod ImageName JobType MLFramework Processor ProgrammingLang ReleaseNotes VendorGuidance
BaseImage ImageName
ContainerImage ImageArn ImageVersionArn Version
JobType=INFERENCE, NOTEBOOK_KERNEL, TRAINING;Processor=CPU, GPU;VendorGuidance=ARCHIVED, NOT_PROVIDED, STABLE, TO_BE_ARCHIVED
AWS::SageMaker::InferenceComponent
DeploymentConfig EndpointArn EndpointName InferenceComponentName RuntimeConfig Specification Tags VariantName
EndpointName Specification
CreationTime FailureReason InferenceComponentArn InferenceComponentStatus LastModifiedTime RuntimeConfig.CurrentCopyCount RuntimeConfig.DesiredCopyCount Specification.Container.DeployedImage
DeploymentConfig.RollingUpdatePolicy.MaximumExecutionTimeoutInSeconds:600 to 28800;DeploymentConfig.RollingUpdatePolicy.WaitIntervalInSeconds:0 to 3600;Specification.StartupParameters.ContainerStartupHealthCheckTimeoutInSeconds:60 to 3600;Specification.StartupParameters.ModelDataDownloadTimeoutInSeconds:60 to 3600
AWS::SageMaker::InferenceExperiment
DataStorageConfig Description DesiredState EndpointName KmsKey ModelVariants Name RoleArn Schedule ShadowModeConfig StatusReason Tags Type
EndpointName ModelVariants Name RoleArn Type
Arn CreationTime EndpointMetadata LastModifiedTime Status
DesiredState=Cancelled, Completed, Running;ModelVariants[].InfrastructureConfig.InfrastructureType=RealTimeInference;Type=ShadowMode
AWS::SageMaker::MlflowTrackingServer
ArtifactStoreUri AutomaticModelRegistration MlflowVersion RoleArn Tags TrackingServerName TrackingServerSize WeeklyMaintenanceWindowStart
ArtifactStoreUri RoleArn TrackingServerName
TrackingServerArn
TrackingServerSize=Large, Medium, Small
AWS::SageMaker::Model
Containers EnableNetworkIsolation ExecutionRoleArn InferenceExecutionConfig ModelName PrimaryContainer Tags VpcConfig

Id ModelArn ModelName

AWS::SageMaker::ModelBiasJobDefinition
EndpointName JobDefinitionName JobResources ModelBiasAppSpecification ModelBiasBaselineConfig ModelBiasJobInput ModelBiasJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags
JobResources ModelBiasAppSpecification ModelBiasJobInput ModelBiasJobOutputConfig RoleArn
CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelBiasAppSpecification.ConfigUri ModelBiasAppSpecification.ImageUri ModelBiasBaselineConfig.BaseliningJobName ModelBiasBaselineConfig.ConstraintsResource.S3Uri ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet ModelBiasJobInput.BatchTransformInput.EndTimeOffset ModelBiasJobInput.BatchTransformInput.FeaturesAttribute ModelBiasJobInput.BatchTransformInput.InferenceAttribute ModelBiasJobInput.BatchTransformInput.LocalPath ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute ModelBiasJobInput.BatchTransformInput.S3DataDistributionType ModelBiasJobInput.BatchTransformInput.S3InputMode ModelBiasJobInput.BatchTransformInput.StartTimeOffset ModelBiasJobInput.EndpointInput.EndTimeOffset ModelBiasJobInput.EndpointInput.EndpointName ModelBiasJobInput.EndpointInput.FeaturesAttribute ModelBiasJobInput.EndpointInput.InferenceAttribute ModelBiasJobInput.EndpointInput.LocalPath ModelBiasJobInput.EndpointInput.ProbabilityAttribute ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute ModelBiasJobInput.EndpointInput.S3DataDistributionType ModelBiasJobInput.EndpointInput.S3InputMode ModelBiasJobInput.EndpointInput.StartTimeOffset ModelBiasJobInput.GroundTruthS3Input.S3Uri ModelBiasJobOutputConfig.KmsKeyId ModelBiasJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
JobResources.ClusterConfig.InstanceCount:1 to 100;JobResources.ClusterConfig.InstanceType=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p5.4xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.16xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.8xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge;JobResources.ClusterConfig.VolumeSizeInGB:1 to 16384;ModelBiasJobInput.BatchTransformInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelBiasJobInput.BatchTransformInput.S3InputMode=File, Pipe;ModelBiasJobInput.EndpointInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelBiasJobInput.EndpointInput.S3InputMode=File, Pipe;StoppingCondition.MaxRuntimeInSeconds:1 to 86400
AWS::SageMaker::ModelCard
Content CreatedBy LastModifiedBy ModelCardName ModelCardStatus SecurityConfig Tags
Content ModelCardName ModelCardStatus
CreatedBy.DomainId CreatedBy.UserProfileArn CreatedBy.UserProfileName CreationTime LastModifiedBy.DomainId LastModifiedBy.UserProfileArn LastModifiedBy.UserProfileName LastModifiedTime ModelCardArn ModelCardProcessingStatus ModelCardVersion
Content.IntendedUses.RiskRating=High, Low, Medium, Unknown;Content.ModelPackageDetails.ModelApprovalStatus=Approved, PendingManualApproval, Rejected;Content.ModelPackageDetails.ModelPackageStatus=Completed, Deleting, Failed, InProgress, Pending;ModelCardStatus=Approved, Archived, Draft, PendingReview
AWS::SageMaker::ModelExplainabilityJobDefinition
EndpointName JobDefinitionName JobResources ModelExplainabilityAppSpecification ModelExplainabilityBaselineConfig ModelExplainabilityJobInput ModelExplainabilityJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags
JobResources ModelExplainabilityAppSpecification ModelExplainabilityJobInput ModelExplainabilityJobOutputConfig RoleArn
CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelExplainabilityAppSpecification.ConfigUri ModelExplainabilityAppSpecification.ImageUri ModelExplainabilityBaselineConfig.BaseliningJobName ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute ModelExplainabilityJobInput.BatchTransformInput.LocalPath ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType ModelExplainabilityJobInput.BatchTransformInput.S3InputMode ModelExplainabilityJobInput.EndpointInput.EndpointName ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute ModelExplainabilityJobInput.EndpointInput.InferenceAttribute ModelExplainabilityJobInput.EndpointInput.LocalPath ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType ModelExplainabilityJobInput.EndpointInput.S3InputMode ModelExplainabilityJobOutputConfig.KmsKeyId ModelExplainabilityJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
JobResources.ClusterConfig.InstanceCount:1 to 100;JobResources.ClusterConfig.InstanceType=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p5.4xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.16xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.8xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge;JobResources.ClusterConfig.VolumeSizeInGB:1 to 16384;ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelExplainabilityJobInput.BatchTransformInput.S3InputMode=File, Pipe;ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelExplainabilityJobInput.EndpointInput.S3InputMode=File, Pipe;StoppingCondition.MaxRuntimeInSeconds:1 to 86400
AWS::SageMaker::ModelPackage
AdditionalInferenceSpecifications AdditionalInferenceSpecificationsToAdd ApprovalDescription CertifyForMarketplace ClientToken CustomerMetadataProperties Domain DriftCheckBaselines InferenceSpecification MetadataProperties ModelApprovalStatus ModelCard ModelMetrics ModelPackageDescription ModelPackageGroupName ModelPackageName ModelPackageStatusDetails ModelPackageVersion SamplePayloadUrl SecurityConfig SkipModelValidation SourceAlgorithmSpecification SourceUri Tags Task ValidationSpecification

CreationTime LastModifiedTime ModelPackageArn ModelPackageStatus
AdditionalInferenceSpecificationsToAdd[].SupportedRealtimeInferenceInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.large, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c5d.18xlarge, ml.c5d.2xlarge, ml.c5d.4xlarge, ml.c5d.9xlarge, ml.c5d.large, ml.c5d.xlarge, ml.c6g.12xlarge, ml.c6g.16xlarge, ml.c6g.2xlarge, ml.c6g.4xlarge, ml.c6g.8xlarge, ml.c6g.large, ml.c6g.xlarge, ml.c6gd.12xlarge, ml.c6gd.16xlarge, ml.c6gd.2xlarge, ml.c6gd.4xlarge, ml.c6gd.8xlarge, ml.c6gd.large, ml.c6gd.xlarge, ml.c6gn.12xlarge, ml.c6gn.16xlarge, ml.c6gn.2xlarge, ml.c6gn.4xlarge, ml.c6gn.8xlarge, ml.c6gn.large, ml.c6gn.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6in.12xlarge, ml.c6in.16xlarge, ml.c6in.24xlarge, ml.c6in.2xlarge, ml.c6in.32xlarge, ml.c6in.4xlarge, ml.c6in.8xlarge, ml.c6in.large, ml.c6in.xlarge, ml.c7g.12xlarge, ml.c7g.16xlarge, ml.c7g.2xlarge, ml.c7g.4xlarge, ml.c7g.8xlarge, ml.c7g.large, ml.c7g.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.c8g.12xlarge, ml.c8g.16xlarge, ml.c8g.24xlarge, ml.c8g.2xlarge, ml.c8g.48xlarge, ml.c8g.4xlarge, ml.c8g.8xlarge, ml.c8g.large, ml.c8g.medium, ml.c8g.xlarge, ml.dl1.24xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.inf1.24xlarge, ml.inf1.2xlarge, ml.inf1.6xlarge, ml.inf1.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6g.12xlarge, ml.m6g.16xlarge, ml.m6g.2xlarge, ml.m6g.4xlarge, ml.m6g.8xlarge, ml.m6g.large, ml.m6g.xlarge, ml.m6gd.12xlarge, ml.m6gd.16xlarge, ml.m6gd.2xlarge, ml.m6gd.4xlarge, ml.m6gd.8xlarge, ml.m6gd.large, ml.m6gd.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.m8g.12xlarge, ml.m8g.16xlarge, ml.m8g.24xlarge, ml.m8g.2xlarge, ml.m8g.48xlarge, ml.m8g.4xlarge, ml.m8g.8xlarge, ml.m8g.large, ml.m8g.medium, ml.m8g.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.p6-b300.48xlarge, ml.p6e-gb200.36xlarge, ml.r5.12xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r6g.12xlarge, ml.r6g.16xlarge, ml.r6g.2xlarge, ml.r6g.4xlarge, ml.r6g.8xlarge, ml.r6g.large, ml.r6g.xlarge, ml.r6gd.12xlarge, ml.r6gd.16xlarge, ml.r6gd.2xlarge, ml.r6gd.4xlarge, ml.r6gd.8xlarge, ml.r6gd.large, ml.r6gd.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7gd.12xlarge, ml.r7gd.16xlarge, ml.r7gd.2xlarge, ml.r7gd.4xlarge, ml.r7gd.8xlarge, ml.r7gd.large, ml.r7gd.medium, ml.r7gd.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.r8g.12xlarge, ml.r8g.16xlarge, ml.r8g.24xlarge, ml.r8g.2xlarge, ml.r8g.48xlarge, ml.r8g.4xlarge, ml.r8g.8xlarge, ml.r8g.large, ml.r8g.medium, ml.r8g.xlarge, ml.t2.2xlarge, ml.t2.large, ml.t2.medium, ml.t2.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, ml.trn2.48xlarge;AdditionalInferenceSpecificationsToAdd[].SupportedTransformInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge;AdditionalInferenceSpecifications[].SupportedRealtimeInferenceInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.large, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c5d.18xlarge, ml.c5d.2xlarge, ml.c5d.4xlarge, ml.c5d.9xlarge, ml.c5d.large, ml.c5d.xlarge, ml.c6g.12xlarge, ml.c6g.16xlarge, ml.c6g.2xlarge, ml.c6g.4xlarge, ml.c6g.8xlarge, ml.c6g.large, ml.c6g.xlarge, ml.c6gd.12xlarge, ml.c6gd.16xlarge, ml.c6gd.2xlarge, ml.c6gd.4xlarge, ml.c6gd.8xlarge, ml.c6gd.large, ml.c6gd.xlarge, ml.c6gn.12xlarge, ml.c6gn.16xlarge, ml.c6gn.2xlarge, ml.c6gn.4xlarge, ml.c6gn.8xlarge, ml.c6gn.large, ml.c6gn.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6in.12xlarge, ml.c6in.16xlarge, ml.c6in.24xlarge, ml.c6in.2xlarge, ml.c6in.32xlarge, ml.c6in.4xlarge, ml.c6in.8xlarge, ml.c6in.large, ml.c6in.xlarge, ml.c7g.12xlarge, ml.c7g.16xlarge, ml.c7g.2xlarge, ml.c7g.4xlarge, ml.c7g.8xlarge, ml.c7g.large, ml.c7g.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.c8g.12xlarge, ml.c8g.16xlarge, ml.c8g.24xlarge, ml.c8g.2xlarge, ml.c8g.48xlarge, ml.c8g.4xlarge, ml.c8g.8xlarge, ml.c8g.large, ml.c8g.medium, ml.c8g.xlarge, ml.dl1.24xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.inf1.24xlarge, ml.inf1.2xlarge, ml.inf1.6xlarge, ml.inf1.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6g.12xlarge, ml.m6g.16xlarge, ml.m6g.2xlarge, ml.m6g.4xlarge, ml.m6g.8xlarge, ml.m6g.large, ml.m6g.xlarge, ml.m6gd.12xlarge, ml.m6gd.16xlarge, ml.m6gd.2xlarge, ml.m6gd.4xlarge, ml.m6gd.8xlarge, ml.m6gd.large, ml.m6gd.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.m8g.12xlarge, ml.m8g.16xlarge, ml.m8g.24xlarge, ml.m8g.2xlarge, ml.m8g.48xlarge, ml.m8g.4xlarge, ml.m8g.8xlarge, ml.m8g.large, ml.m8g.medium, ml.m8g.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.p6-b300.48xlarge, ml.p6e-gb200.36xlarge, ml.r5.12xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r6g.12xlarge, ml.r6g.16xlarge, ml.r6g.2xlarge, ml.r6g.4xlarge, ml.r6g.8xlarge, ml.r6g.large, ml.r6g.xlarge, ml.r6gd.12xlarge, ml.r6gd.16xlarge, ml.r6gd.2xlarge, ml.r6gd.4xlarge, ml.r6gd.8xlarge, ml.r6gd.large, ml.r6gd.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7gd.12xlarge, ml.r7gd.16xlarge, ml.r7gd.2xlarge, ml.r7gd.4xlarge, ml.r7gd.8xlarge, ml.r7gd.large, ml.r7gd.medium, ml.r7gd.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.r8g.12xlarge, ml.r8g.16xlarge, ml.r8g.24xlarge, ml.r8g.2xlarge, ml.r8g.48xlarge, ml.r8g.4xlarge, ml.r8g.8xlarge, ml.r8g.large, ml.r8g.medium, ml.r8g.xlarge, ml.t2.2xlarge, ml.t2.large, ml.t2.medium, ml.t2.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, ml.trn2.48xlarge;AdditionalInferenceSpecifications[].SupportedTransformInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge;InferenceSpecification.SupportedRealtimeInferenceInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.large, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c5d.18xlarge, ml.c5d.2xlarge, ml.c5d.4xlarge, ml.c5d.9xlarge, ml.c5d.large, ml.c5d.xlarge, ml.c6g.12xlarge, ml.c6g.16xlarge, ml.c6g.2xlarge, ml.c6g.4xlarge, ml.c6g.8xlarge, ml.c6g.large, ml.c6g.xlarge, ml.c6gd.12xlarge, ml.c6gd.16xlarge, ml.c6gd.2xlarge, ml.c6gd.4xlarge, ml.c6gd.8xlarge, ml.c6gd.large, ml.c6gd.xlarge, ml.c6gn.12xlarge, ml.c6gn.16xlarge, ml.c6gn.2xlarge, ml.c6gn.4xlarge, ml.c6gn.8xlarge, ml.c6gn.large, ml.c6gn.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6in.12xlarge, ml.c6in.16xlarge, ml.c6in.24xlarge, ml.c6in.2xlarge, ml.c6in.32xlarge, ml.c6in.4xlarge, ml.c6in.8xlarge, ml.c6in.large, ml.c6in.xlarge, ml.c7g.12xlarge, ml.c7g.16xlarge, ml.c7g.2xlarge, ml.c7g.4xlarge, ml.c7g.8xlarge, ml.c7g.large, ml.c7g.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.c8g.12xlarge, ml.c8g.16xlarge, ml.c8g.24xlarge, ml.c8g.2xlarge, ml.c8g.48xlarge, ml.c8g.4xlarge, ml.c8g.8xlarge, ml.c8g.large, ml.c8g.medium, ml.c8g.xlarge, ml.dl1.24xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.inf1.24xlarge, ml.inf1.2xlarge, ml.inf1.6xlarge, ml.inf1.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6g.12xlarge, ml.m6g.16xlarge, ml.m6g.2xlarge, ml.m6g.4xlarge, ml.m6g.8xlarge, ml.m6g.large, ml.m6g.xlarge, ml.m6gd.12xlarge, ml.m6gd.16xlarge, ml.m6gd.2xlarge, ml.m6gd.4xlarge, ml.m6gd.8xlarge, ml.m6gd.large, ml.m6gd.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.m8g.12xlarge, ml.m8g.16xlarge, ml.m8g.24xlarge, ml.m8g.2xlarge, ml.m8g.48xlarge, ml.m8g.4xlarge, ml.m8g.8xlarge, ml.m8g.large, ml.m8g.medium, ml.m8g.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.p6-b300.48xlarge, ml.p6e-gb200.36xlarge, ml.r5.12xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r6g.12xlarge, ml.r6g.16xlarge, ml.r6g.2xlarge, ml.r6g.4xlarge, ml.r6g.8xlarge, ml.r6g.large, ml.r6g.xlarge, ml.r6gd.12xlarge, ml.r6gd.16xlarge, ml.r6gd.2xlarge, ml.r6gd.4xlarge, ml.r6gd.8xlarge, ml.r6gd.large, ml.r6gd.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7gd.12xlarge, ml.r7gd.16xlarge, ml.r7gd.2xlarge, ml.r7gd.4xlarge, ml.r7gd.8xlarge, ml.r7gd.large, ml.r7gd.medium, ml.r7gd.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.r8g.12xlarge, ml.r8g.16xlarge, ml.r8g.24xlarge, ml.r8g.2xlarge, ml.r8g.48xlarge, ml.r8g.4xlarge, ml.r8g.8xlarge, ml.r8g.large, ml.r8g.medium, ml.r8g.xlarge, ml.t2.2xlarge, ml.t2.large, ml.t2.medium, ml.t2.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, ml.trn2.48xlarge;InferenceSpecification.SupportedTransformInstanceTypes[]=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.inf2.24xlarge, ml.inf2.48xlarge, ml.inf2.8xlarge, ml.inf2.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge;ModelApprovalStatus=Approved, PendingManualApproval, Rejected;ModelCard.ModelCardStatus=Approved, Archived, Draft, PendingReview;ModelPackageStatusDetails.ValidationStatuses[].Status=Completed, Failed, InProgress, NotStarted;SkipModelValidation=All, None
AWS::SageMaker::ModelPackageGroup
ModelPackageGroupDescription ModelPackageGroupName ModelPackageGroupPolicy Tags
ModelPackageGroupName
CreationTime ModelPackageGroupArn ModelPackageGroupStatus

AWS::SageMaker::ModelQualityJobDefinition
EndpointName JobDefinitionName JobResources ModelQualityAppSpecification ModelQualityBaselineConfig ModelQualityJobInput ModelQualityJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags
JobResources ModelQualityAppSpecification ModelQualityJobInput ModelQualityJobOutputConfig RoleArn
CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelQualityAppSpecification.ContainerArguments ModelQualityAppSpecification.ContainerEntrypoint ModelQualityAppSpecification.ImageUri ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri ModelQualityAppSpecification.ProblemType ModelQualityAppSpecification.RecordPreprocessorSourceUri ModelQualityBaselineConfig.BaseliningJobName ModelQualityBaselineConfig.ConstraintsResource.S3Uri ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet ModelQualityJobInput.BatchTransformInput.EndTimeOffset ModelQualityJobInput.BatchTransformInput.InferenceAttribute ModelQualityJobInput.BatchTransformInput.LocalPath ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute ModelQualityJobInput.BatchTransformInput.S3DataDistributionType ModelQualityJobInput.BatchTransformInput.S3InputMode ModelQualityJobInput.BatchTransformInput.StartTimeOffset ModelQualityJobInput.EndpointInput.EndTimeOffset ModelQualityJobInput.EndpointInput.EndpointName ModelQualityJobInput.EndpointInput.InferenceAttribute ModelQualityJobInput.EndpointInput.LocalPath ModelQualityJobInput.EndpointInput.ProbabilityAttribute ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute ModelQualityJobInput.EndpointInput.S3DataDistributionType ModelQualityJobInput.EndpointInput.S3InputMode ModelQualityJobInput.EndpointInput.StartTimeOffset ModelQualityJobInput.GroundTruthS3Input.S3Uri ModelQualityJobOutputConfig.KmsKeyId ModelQualityJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
JobResources.ClusterConfig.InstanceCount:1 to 100;JobResources.ClusterConfig.InstanceType=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.g7e.12xlarge, ml.g7e.24xlarge, ml.g7e.2xlarge, ml.g7e.48xlarge, ml.g7e.4xlarge, ml.g7e.8xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p2.16xlarge, ml.p2.8xlarge, ml.p2.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p5.4xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.16xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.8xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge;JobResources.ClusterConfig.VolumeSizeInGB:1 to 16384;ModelQualityAppSpecification.ProblemType=BinaryClassification, MulticlassClassification, Regression;ModelQualityJobInput.BatchTransformInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelQualityJobInput.BatchTransformInput.S3InputMode=File, Pipe;ModelQualityJobInput.EndpointInput.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ModelQualityJobInput.EndpointInput.S3InputMode=File, Pipe;StoppingCondition.MaxRuntimeInSeconds:1 to 86400
AWS::SageMaker::MonitoringSchedule
EndpointName FailureReason LastMonitoringExecutionSummary MonitoringScheduleConfig MonitoringScheduleName MonitoringScheduleStatus Tags
MonitoringScheduleConfig MonitoringScheduleName
CreationTime EndpointName FailureReason LastModifiedTime LastMonitoringExecutionSummary.CreationTime LastMonitoringExecutionSummary.EndpointName LastMonitoringExecutionSummary.FailureReason LastMonitoringExecutionSummary.LastModifiedTime LastMonitoringExecutionSummary.MonitoringExecutionStatus LastMonitoringExecutionSummary.MonitoringScheduleName LastMonitoringExecutionSummary.ProcessingJobArn LastMonitoringExecutionSummary.ScheduledTime MonitoringScheduleArn MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds MonitoringScheduleConfig.MonitoringJobDefinitionName MonitoringScheduleConfig.MonitoringType MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression MonitoringScheduleName MonitoringScheduleStatus Tags
LastMonitoringExecutionSummary.MonitoringExecutionStatus=Completed, CompletedWithViolations, Failed, InProgress, Pending, Stopped, Stopping;MonitoringScheduleConfig.MonitoringType=DataQuality, ModelBias, ModelExplainability, ModelQuality;MonitoringScheduleStatus=Failed, Pending, Scheduled, Stopped
AWS::SageMaker::NotebookInstance
AcceleratorTypes AdditionalCodeRepositories DefaultCodeRepository DirectInternetAccess InstanceMetadataServiceConfiguration InstanceType KmsKeyId LifecycleConfigName NotebookInstanceName PlatformIdentifier RoleArn RootAccess SecurityGroupIds SubnetId Tags VolumeSizeInGB
InstanceType RoleArn
Id NotebookInstanceName
VolumeSizeInGB:5 to 16384
AWS::SageMaker::NotebookInstanceLifecycleConfig
NotebookInstanceLifecycleConfigName OnCreate OnStart

Id NotebookInstanceLifecycleConfigName

AWS::SageMaker::PartnerApp
AppVersion ApplicationConfig AuthType ClientToken EnableAutoMinorVersionUpgrade EnableIamSessionBasedIdentity ExecutionRoleArn KmsKeyId MaintenanceConfig Name Tags Tier Type
AuthType ExecutionRoleArn Name Tier Type
Arn BaseUrl CurrentVersionEolDate
AuthType=IAM;Type=comet, deepchecks-llm-evaluation, fiddler, lakera-guard
AWS::SageMaker::Pipeline
ParallelismConfiguration PipelineDefinition PipelineDescription PipelineDisplayName PipelineName RoleArn Tags
PipelineDefinition PipelineName RoleArn


AWS::SageMaker::ProcessingJob
AppSpecification Environment ExperimentConfig NetworkConfig ProcessingInputs ProcessingJobName ProcessingOutputConfig ProcessingResources RoleArn StoppingCondition Tags
AppSpecification ProcessingResources RoleArn
AutoMLJobArn CreationTime ExitMessage FailureReason LastModifiedTime MonitoringScheduleArn ProcessingEndTime ProcessingJobArn ProcessingJobStatus ProcessingStartTime TrainingJobArn
ProcessingInputs[].DatasetDefinition.DataDistributionType=FullyReplicated, ShardedByS3Key;ProcessingInputs[].DatasetDefinition.InputMode=File, Pipe;ProcessingInputs[].S3Input.S3CompressionType=Gzip, None;ProcessingInputs[].S3Input.S3DataDistributionType=FullyReplicated, ShardedByS3Key;ProcessingInputs[].S3Input.S3DataType=ManifestFile, S3Prefix;ProcessingInputs[].S3Input.S3InputMode=File, Pipe;ProcessingResources.ClusterConfig.InstanceCount:1 to 100;ProcessingResources.ClusterConfig.InstanceType=ml.c4.2xlarge, ml.c4.4xlarge, ml.c4.8xlarge, ml.c4.xlarge, ml.c5.18xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.m4.10xlarge, ml.m4.16xlarge, ml.m4.2xlarge, ml.m4.4xlarge, ml.m4.xlarge, ml.m5.12xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.large, ml.m5.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r5d.12xlarge, ml.r5d.16xlarge, ml.r5d.24xlarge, ml.r5d.2xlarge, ml.r5d.4xlarge, ml.r5d.8xlarge, ml.r5d.large, ml.r5d.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.xlarge;ProcessingResources.ClusterConfig.VolumeSizeInGB:1 to 16384;StoppingCondition.MaxRuntimeInSeconds:1 to 777600
AWS::SageMaker::Project
ProjectDescription ProjectName ServiceCatalogProvisionedProductDetails ServiceCatalogProvisioningDetails Tags TemplateProviderDetails
ProjectName
CreationTime ProjectArn ProjectId ProjectStatus

AWS::SageMaker::Space
DomainId OwnershipSettings SpaceDisplayName SpaceName SpaceSettings SpaceSharingSettings Tags
DomainId SpaceName
SpaceArn Url
SpaceSettings.AppType=CodeEditor, JupyterLab, JupyterServer, KernelGateway, RSessionGateway, RStudioServerPro, TensorBoard;SpaceSharingSettings.SharingType=Private, Shared
AWS::SageMaker::StudioLifecycleConfig
StudioLifecycleConfigAppType StudioLifecycleConfigContent StudioLifecycleConfigName Tags
StudioLifecycleConfigAppType StudioLifecycleConfigContent StudioLifecycleConfigName
StudioLifecycleConfigArn
StudioLifecycleConfigAppType=CodeEditor, JupyterLab, JupyterServer, KernelGateway
AWS::SageMaker::UserProfile
DomainId SingleSignOnUserIdentifier SingleSignOnUserValue Tags UserProfileName UserSettings
DomainId UserProfileName
UserProfileArn
UserSettings.AutoMountHomeEFS=DefaultAsDomain, Disabled, Enabled;UserSettings.CustomPosixUserConfig.Gid:1001 to 4000000;UserSettings.CustomPosixUserConfig.Uid:10000 to 4000000;UserSettings.RStudioServerProAppSettings.AccessStatus=DISABLED, ENABLED;UserSettings.RStudioServerProAppSettings.UserGroup=R_STUDIO_ADMIN, R_STUDIO_USER;UserSettings.SharingSettings.NotebookOutputOption=Allowed, Disabled;UserSettings.StudioWebPortal=DISABLED, ENABLED;UserSettings.StudioWebPortalSettings.HiddenAppTypes[]=Canvas, CodeEditor, DetailedProfiler, JupyterLab, JupyterServer, RStudioServerPro, TensorBoard;UserSettings.StudioWebPortalSettings.HiddenInstanceTypes[]=ml.c5.12xlarge, ml.c5.18xlarge, ml.c5.24xlarge, ml.c5.2xlarge, ml.c5.4xlarge, ml.c5.9xlarge, ml.c5.large, ml.c5.xlarge, ml.c6i.12xlarge, ml.c6i.16xlarge, ml.c6i.24xlarge, ml.c6i.2xlarge, ml.c6i.32xlarge, ml.c6i.4xlarge, ml.c6i.8xlarge, ml.c6i.large, ml.c6i.xlarge, ml.c6id.12xlarge, ml.c6id.16xlarge, ml.c6id.24xlarge, ml.c6id.2xlarge, ml.c6id.32xlarge, ml.c6id.4xlarge, ml.c6id.8xlarge, ml.c6id.large, ml.c6id.xlarge, ml.c7i.12xlarge, ml.c7i.16xlarge, ml.c7i.24xlarge, ml.c7i.2xlarge, ml.c7i.48xlarge, ml.c7i.4xlarge, ml.c7i.8xlarge, ml.c7i.large, ml.c7i.xlarge, ml.g4dn.12xlarge, ml.g4dn.16xlarge, ml.g4dn.2xlarge, ml.g4dn.4xlarge, ml.g4dn.8xlarge, ml.g4dn.xlarge, ml.g5.12xlarge, ml.g5.16xlarge, ml.g5.24xlarge, ml.g5.2xlarge, ml.g5.48xlarge, ml.g5.4xlarge, ml.g5.8xlarge, ml.g5.xlarge, ml.g6.12xlarge, ml.g6.16xlarge, ml.g6.24xlarge, ml.g6.2xlarge, ml.g6.48xlarge, ml.g6.4xlarge, ml.g6.8xlarge, ml.g6.xlarge, ml.g6e.12xlarge, ml.g6e.16xlarge, ml.g6e.24xlarge, ml.g6e.2xlarge, ml.g6e.48xlarge, ml.g6e.4xlarge, ml.g6e.8xlarge, ml.g6e.xlarge, ml.geospatial.interactive, ml.m5.12xlarge, ml.m5.16xlarge, ml.m5.24xlarge, ml.m5.2xlarge, ml.m5.4xlarge, ml.m5.8xlarge, ml.m5.large, ml.m5.xlarge, ml.m5d.12xlarge, ml.m5d.16xlarge, ml.m5d.24xlarge, ml.m5d.2xlarge, ml.m5d.4xlarge, ml.m5d.8xlarge, ml.m5d.large, ml.m5d.xlarge, ml.m6i.12xlarge, ml.m6i.16xlarge, ml.m6i.24xlarge, ml.m6i.2xlarge, ml.m6i.32xlarge, ml.m6i.4xlarge, ml.m6i.8xlarge, ml.m6i.large, ml.m6i.xlarge, ml.m6id.12xlarge, ml.m6id.16xlarge, ml.m6id.24xlarge, ml.m6id.2xlarge, ml.m6id.32xlarge, ml.m6id.4xlarge, ml.m6id.8xlarge, ml.m6id.large, ml.m6id.xlarge, ml.m7i.12xlarge, ml.m7i.16xlarge, ml.m7i.24xlarge, ml.m7i.2xlarge, ml.m7i.48xlarge, ml.m7i.4xlarge, ml.m7i.8xlarge, ml.m7i.large, ml.m7i.xlarge, ml.p3.16xlarge, ml.p3.2xlarge, ml.p3.8xlarge, ml.p3dn.24xlarge, ml.p4d.24xlarge, ml.p4de.24xlarge, ml.p5.48xlarge, ml.p5.4xlarge, ml.p5e.48xlarge, ml.p5en.48xlarge, ml.p6-b200.48xlarge, ml.r5.12xlarge, ml.r5.16xlarge, ml.r5.24xlarge, ml.r5.2xlarge, ml.r5.4xlarge, ml.r5.8xlarge, ml.r5.large, ml.r5.xlarge, ml.r6i.12xlarge, ml.r6i.16xlarge, ml.r6i.24xlarge, ml.r6i.2xlarge, ml.r6i.32xlarge, ml.r6i.4xlarge, ml.r6i.8xlarge, ml.r6i.large, ml.r6i.xlarge, ml.r6id.12xlarge, ml.r6id.16xlarge, ml.r6id.24xlarge, ml.r6id.2xlarge, ml.r6id.32xlarge, ml.r6id.4xlarge, ml.r6id.8xlarge, ml.r6id.large, ml.r6id.xlarge, ml.r7i.12xlarge, ml.r7i.16xlarge, ml.r7i.24xlarge, ml.r7i.2xlarge, ml.r7i.48xlarge, ml.r7i.4xlarge, ml.r7i.8xlarge, ml.r7i.large, ml.r7i.xlarge, ml.t3.2xlarge, ml.t3.large, ml.t3.medium, ml.t3.micro, ml.t3.small, ml.t3.xlarge, ml.trn1.2xlarge, ml.trn1.32xlarge, ml.trn1n.32xlarge, system;UserSettings.StudioWebPortalSettings.HiddenMlTools[]=AutoMl, Comet, DataWrangler, DeepchecksLLMEvaluation, EmrClusters, Endpoints, Experiments, FeatureStore, Fiddler, HyperPodClusters, InferenceOptimization, InferenceRecommender, JumpStart, LakeraGuard, ModelEvaluation, Models, PerformanceEvaluation, Pipelines, Projects, Training
AWS::SageMaker::Workteam
Description MemberDefinitions NotificationConfiguration Tags WorkforceName WorkteamName

Id WorkteamName

AWS::Scheduler::Schedule
Description EndDate FlexibleTimeWindow GroupName KmsKeyArn Name ScheduleExpression ScheduleExpressionTimezone StartDate State Target
FlexibleTimeWindow ScheduleExpression Target
Arn
Target.EcsParameters.LaunchType=EC2, EXTERNAL, FARGATE;Target.EcsParameters.PropagateTags=TASK_DEFINITION
AWS::Scheduler::ScheduleGroup
Name Tags

Arn CreationDate LastModificationDate State

AWS::SecretsManager::ResourcePolicy
BlockPublicPolicy ResourcePolicy SecretId
ResourcePolicy SecretId
Id

AWS::SecretsManager::RotationSchedule
ExternalSecretRotationMetadata ExternalSecretRotationRoleArn HostedRotationLambda RotateImmediatelyOnUpdate RotationLambdaARN RotationRules SecretId
SecretId
Id

AWS::SecretsManager::Secret
Description GenerateSecretString KmsKeyId Name ReplicaRegions SecretString Tags Type

Id

AWS::SecretsManager::SecretTargetAttachment
SecretId TargetId TargetType
SecretId TargetId TargetType
Id

AWS::SecurityAgent::AgentSpace
AwsResources CodeReviewSettings Description IntegratedResources KmsKeyId Name Tags TargetDomainIds
Name
AgentSpaceId CreatedAt UpdatedAt

AWS::SecurityAgent::Application
DefaultKmsKeyId IdCConfiguration RoleArn Tags

ApplicationId ApplicationName Domain IdCConfiguration.IdCApplicationArn

AWS::SecurityAgent::Pentest
AgentSpaceId Assets CodeRemediationStrategy ExcludeRiskTypes LogConfig NetworkTrafficConfig ServiceRole Title VpcConfig
AgentSpaceId Assets ServiceRole
CreatedAt PentestId UpdatedAt
CodeRemediationStrategy=AUTOMATIC, DISABLED;ExcludeRiskTypes[]=ARBITRARY_FILE_UPLOAD, BUSINESS_LOGIC_VULNERABILITIES, CODE_INJECTION, COMMAND_INJECTION, CROSS_SITE_SCRIPTING, CRYPTOGRAPHIC_VULNERABILITIES, DATABASE_ACCESS, DATABASE_MODIFICATION, DEFAULT_CREDENTIALS, DENIAL_OF_SERVICE, FILE_ACCESS, FILE_CREATION, FILE_DELETION, GRAPHQL_VULNERABILITIES, INFORMATION_DISCLOSURE, INSECURE_DESERIALIZATION, INSECURE_DIRECT_OBJECT_REFERENCE, JSON_WEB_TOKEN_VULNERABILITIES, LOCAL_FILE_INCLUSION, OTHER, OUTBOUND_SERVICE_REQUEST, PATH_TRAVERSAL, PRIVILEGE_ESCALATION, SERVER_SIDE_REQUEST_FORGERY, SERVER_SIDE_TEMPLATE_INJECTION, SQL_INJECTION, UNKNOWN, XML_EXTERNAL_ENTITY;NetworkTrafficConfig.Rules[].Effect=ALLOW, DENY;NetworkTrafficConfig.Rules[].NetworkTrafficRuleType=URL
AWS::SecurityAgent::TargetDomain
Tags TargetDomainName VerificationMethod
TargetDomainName VerificationMethod
CreatedAt TargetDomainId VerificationDetails VerificationStatus VerificationStatusReason VerifiedAt
VerificationMethod=DNS_TXT, HTTP_ROUTE, PRIVATE_VPC
AWS::SecurityHub::AggregatorV2
LinkedRegions RegionLinkingMode Tags
LinkedRegions RegionLinkingMode
AggregationRegion AggregatorV2Arn
RegionLinkingMode=SPECIFIED_REGIONS
AWS::SecurityHub::AutomationRule
Actions Criteria Description IsTerminal RuleName RuleOrder RuleStatus Tags
Actions Criteria Description RuleName RuleOrder
CreatedAt CreatedBy RuleArn UpdatedAt
Actions[].FindingFieldsUpdate.Confidence:0 to 100;Actions[].FindingFieldsUpdate.Criticality:0 to 100;Actions[].FindingFieldsUpdate.VerificationState=BENIGN_POSITIVE, FALSE_POSITIVE, TRUE_POSITIVE, UNKNOWN;Actions[].Type=FINDING_FIELDS_UPDATE;Criteria.AwsAccountId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.CompanyName[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ComplianceAssociatedStandardsId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ComplianceSecurityControlId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ComplianceStatus[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.Description[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.GeneratorId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.Id[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.NoteText[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.NoteUpdatedBy[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ProductArn[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ProductName[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.RecordState[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.RelatedFindingsId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.RelatedFindingsProductArn[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ResourceDetailsOther[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS;Criteria.ResourceId[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ResourcePartition[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ResourceRegion[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.ResourceTags[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS;Criteria.ResourceType[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.SeverityLabel[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.SourceUrl[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.Title[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.Type[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.UserDefinedFields[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS;Criteria.VerificationState[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Criteria.WorkflowStatus[].Comparison=CONTAINS, EQUALS, NOT_CONTAINS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;RuleOrder:1 to 1000;RuleStatus=DISABLED, ENABLED
AWS::SecurityHub::AutomationRuleV2
Actions Criteria Description RuleName RuleOrder RuleStatus Tags
Actions Criteria Description RuleName RuleOrder
CreatedAt RuleArn RuleId UpdatedAt
Actions[].Type=EXTERNAL_INTEGRATION, FINDING_FIELDS_UPDATE;Criteria.OcsfFindingCriteria.CompositeOperator=AND, OR;RuleStatus=DISABLED, ENABLED
AWS::SecurityHub::ConfigurationPolicy
ConfigurationPolicy Description Name Tags
ConfigurationPolicy Name
Arn CreatedAt Id ServiceEnabled UpdatedAt

AWS::SecurityHub::ConnectorV2
Description KmsKeyArn Name Provider Tags
Name Provider
ConnectorArn ConnectorId ConnectorStatus CreatedAt LastCheckedAt LastUpdatedAt Message

AWS::SecurityHub::DelegatedAdmin
AdminAccountId
AdminAccountId
DelegatedAdminIdentifier Status

AWS::SecurityHub::FindingAggregator
RegionLinkingMode Regions
RegionLinkingMode
FindingAggregationRegion FindingAggregatorArn
RegionLinkingMode=ALL_REGIONS, ALL_REGIONS_EXCEPT_SPECIFIED, SPECIFIED_REGIONS
AWS::SecurityHub::Hub
AutoEnableControls ControlFindingGenerator EnableDefaultStandards Tags

ARN SubscribedAt

AWS::SecurityHub::HubV2
Tags

HubV2Arn SubscribedAt

AWS::SecurityHub::Insight
Filters GroupByAttribute Name
Filters GroupByAttribute Name
InsightArn
Filters.AwsAccountId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.AwsAccountName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.CompanyName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ComplianceAssociatedStandardsId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ComplianceSecurityControlId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ComplianceSecurityControlParametersName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ComplianceSecurityControlParametersValue[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ComplianceStatus[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.Description[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.FindingProviderFieldsRelatedFindingsId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.FindingProviderFieldsRelatedFindingsProductArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.FindingProviderFieldsSeverityLabel[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.FindingProviderFieldsSeverityOriginal[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.FindingProviderFieldsTypes[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.GeneratorId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.Id[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.MalwareName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.MalwarePath[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.MalwareState[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.MalwareType[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NetworkDestinationDomain[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NetworkDirection[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NetworkProtocol[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NetworkSourceDomain[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NetworkSourceMac[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NoteText[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.NoteUpdatedBy[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ProcessName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ProcessPath[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ProductArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ProductFields[].Comparison=EQUALS, NOT_EQUALS;Filters.ProductName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.RecommendationText[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.RecordState[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.Region[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.RelatedFindingsId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.RelatedFindingsProductArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceApplicationArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceApplicationName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceIamInstanceProfileArn[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceImageId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceKeyName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceSubnetId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceType[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsEc2InstanceVpcId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsIamAccessKeyPrincipalName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsIamAccessKeyStatus[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsIamAccessKeyUserName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsIamUserUserName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsS3BucketOwnerId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceAwsS3BucketOwnerName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceContainerImageId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceContainerImageName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceContainerName[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceDetailsOther[].Comparison=EQUALS, NOT_EQUALS;Filters.ResourceId[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourcePartition[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceRegion[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ResourceTags[].Comparison=EQUALS, NOT_EQUALS;Filters.ResourceType[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.SeverityLabel[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.SourceUrl[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ThreatIntelIndicatorCategory[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ThreatIntelIndicatorSourceUrl[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ThreatIntelIndicatorSource[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ThreatIntelIndicatorType[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.ThreatIntelIndicatorValue[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.Title[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.Type[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.UserDefinedFields[].Comparison=EQUALS, NOT_EQUALS;Filters.VerificationState[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.VulnerabilitiesExploitAvailable[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.VulnerabilitiesFixAvailable[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.WorkflowState[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS;Filters.WorkflowStatus[].Comparison=EQUALS, NOT_EQUALS, PREFIX, PREFIX_NOT_EQUALS
AWS::SecurityHub::OrganizationConfiguration
AutoEnable AutoEnableStandards ConfigurationType
AutoEnable
MemberAccountLimitReached OrganizationConfigurationIdentifier Status StatusMessage
AutoEnableStandards=DEFAULT, NONE;ConfigurationType=CENTRAL, LOCAL
AWS::SecurityHub::PolicyAssociation
ConfigurationPolicyId TargetId TargetType
ConfigurationPolicyId TargetId TargetType
AssociationIdentifier AssociationStatus AssociationStatusMessage AssociationType UpdatedAt
TargetType=ACCOUNT, ORGANIZATIONAL_UNIT, ROOT
AWS::SecurityHub::ProductSubscription
ProductArn
ProductArn
ProductSubscriptionArn

AWS::SecurityHub::SecurityControl
LastUpdateReason Parameters SecurityControlArn SecurityControlId
Parameters


AWS::SecurityHub::Standard
DisabledStandardsControls StandardsArn
StandardsArn
StandardsSubscriptionArn

AWS::SecurityLake::AwsLogSource
Accounts DataLakeArn SourceName SourceVersion
DataLakeArn SourceName SourceVersion


AWS::SecurityLake::DataLake
EncryptionConfiguration LifecycleConfiguration MetaStoreManagerRoleArn ReplicationConfiguration Tags

Arn S3BucketArn

AWS::SecurityLake::Subscriber
AccessTypes DataLakeArn Sources SubscriberDescription SubscriberIdentity SubscriberName Tags
AccessTypes DataLakeArn Sources SubscriberIdentity SubscriberName
ResourceShareArn ResourceShareName S3BucketArn SubscriberArn SubscriberRoleArn
AccessTypes[]=LAKEFORMATION, S3
AWS::SecurityLake::SubscriberNotification
NotificationConfiguration SubscriberArn
NotificationConfiguration SubscriberArn
SubscriberEndpoint
NotificationConfiguration.HttpsNotificationConfiguration.HttpMethod=POST, PUT
AWS::ServiceCatalog::AcceptedPortfolioShare
AcceptLanguage PortfolioId
PortfolioId
Id

AWS::ServiceCatalog::CloudFormationProduct
AcceptLanguage Description Distributor Name Owner ProductType ProvisioningArtifactParameters ReplaceProvisioningArtifacts SourceConnection SupportDescription SupportEmail SupportUrl Tags
Name Owner
Id ProductName ProvisioningArtifactIds ProvisioningArtifactNames

AWS::ServiceCatalog::CloudFormationProvisionedProduct
AcceptLanguage NotificationArns PathId PathName ProductId ProductName ProvisionedProductName ProvisioningArtifactId ProvisioningArtifactName ProvisioningParameters ProvisioningPreferences Tags

CloudformationStackArn Outputs.* ProvisionedProductId RecordId
AcceptLanguage=en, jp, zh;ProvisioningPreferences.StackSetFailureTolerancePercentage:0 to 100;ProvisioningPreferences.StackSetMaxConcurrencyPercentage:1 to 100;ProvisioningPreferences.StackSetOperationType=CREATE, DELETE, UPDATE
AWS::ServiceCatalog::LaunchNotificationConstraint
AcceptLanguage Description NotificationArns PortfolioId ProductId
NotificationArns PortfolioId ProductId
Id

AWS::ServiceCatalog::LaunchRoleConstraint
AcceptLanguage Description LocalRoleName PortfolioId ProductId RoleArn
PortfolioId ProductId
Id

AWS::ServiceCatalog::LaunchTemplateConstraint
AcceptLanguage Description PortfolioId ProductId Rules
PortfolioId ProductId Rules
Id

AWS::ServiceCatalog::Portfolio
AcceptLanguage Description DisplayName ProviderName Tags
DisplayName ProviderName
Id PortfolioName

AWS::ServiceCatalog::PortfolioPrincipalAssociation
AcceptLanguage PortfolioId PrincipalARN PrincipalType
PrincipalType
Id

AWS::ServiceCatalog::PortfolioProductAssociation
AcceptLanguage PortfolioId ProductId SourcePortfolioId

Id

AWS::ServiceCatalog::PortfolioShare
AcceptLanguage AccountId PortfolioId ShareTagOptions
AccountId PortfolioId
Id

AWS::ServiceCatalog::ResourceUpdateConstraint
AcceptLanguage Description PortfolioId ProductId TagUpdateOnProvisionedProduct
PortfolioId ProductId TagUpdateOnProvisionedProduct
Id

AWS::ServiceCatalog::ServiceAction
AcceptLanguage Definition DefinitionType Description Name
Definition DefinitionType Name
Id
AcceptLanguage=en, jp, zh;DefinitionType=SSM_AUTOMATION
AWS::ServiceCatalog::ServiceActionAssociation
ProductId ProvisioningArtifactId ServiceActionId
ProductId ProvisioningArtifactId ServiceActionId


AWS::ServiceCatalog::StackSetConstraint
AcceptLanguage AccountList AdminRole Description ExecutionRole PortfolioId ProductId RegionList StackInstanceControl
AccountList AdminRole Description ExecutionRole PortfolioId ProductId RegionList StackInstanceControl
Id

AWS::ServiceCatalog::TagOption
Active Key Value
Key Value
Id

AWS::ServiceCatalog::TagOptionAssociation
ResourceId TagOptionId

Id

AWS::ServiceCatalogAppRegistry::Application
Description Name Tags
Name
ApplicationName ApplicationTagKey ApplicationTagValue Arn Id

AWS::ServiceCatalogAppRegistry::AttributeGroup
Attributes Description Name Tags
Attributes Name
Arn Id

AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation
Application AttributeGroup
Application AttributeGroup
ApplicationArn AttributeGroupArn

AWS::ServiceCatalogAppRegistry::ResourceAssociation
Application Resource ResourceType
Application Resource ResourceType
ApplicationArn ResourceArn
ResourceType=CFN_STACK
AWS::ServiceDiscovery::HttpNamespace
Description Name Tags
Name
Arn Id

AWS::ServiceDiscovery::Instance
InstanceAttributes ServiceId
InstanceAttributes ServiceId
InstanceId

AWS::ServiceDiscovery::PrivateDnsNamespace
Description Name Properties Tags Vpc
Name Vpc
Arn HostedZoneId Id

AWS::ServiceDiscovery::PublicDnsNamespace
Description Name Properties Tags
Name
Arn HostedZoneId Id

AWS::ServiceDiscovery::Service
Description DnsConfig HealthCheckConfig HealthCheckCustomConfig Name NamespaceId ServiceAttributes Tags Type

Arn Id Name

AWS::Shield::DRTAccess
LogBucketList RoleArn
RoleArn
AccountId

AWS::Shield::ProactiveEngagement
EmergencyContactList ProactiveEngagementStatus
EmergencyContactList ProactiveEngagementStatus
AccountId
ProactiveEngagementStatus=DISABLED, ENABLED
AWS::Shield::Protection
ApplicationLayerAutomaticResponseConfiguration HealthCheckArns Name ResourceArn Tags
Name ResourceArn
ProtectionArn ProtectionId
ApplicationLayerAutomaticResponseConfiguration.Status=DISABLED, ENABLED
AWS::Shield::ProtectionGroup
Aggregation Members Pattern ProtectionGroupId ResourceType Tags
Aggregation Pattern ProtectionGroupId
ProtectionGroupArn
Aggregation=MAX, MEAN, SUM;Pattern=ALL, ARBITRARY, BY_RESOURCE_TYPE;ResourceType=APPLICATION_LOAD_BALANCER, CLASSIC_LOAD_BALANCER, CLOUDFRONT_DISTRIBUTION, ELASTIC_IP_ALLOCATION, GLOBAL_ACCELERATOR, ROUTE_53_HOSTED_ZONE
AWS::Signer::ProfilePermission
Action Principal ProfileName ProfileVersion StatementId
Action Principal ProfileName StatementId


AWS::Signer::SigningProfile
PlatformId SignatureValidityPeriod Tags
PlatformId
Arn ProfileName ProfileVersion ProfileVersionArn
PlatformId=AWSLambda-SHA384-ECDSA, Notation-OCI-SHA384-ECDSA;SignatureValidityPeriod.Type=DAYS, MONTHS, YEARS
AWS::SimSpaceWeaver::Simulation
MaximumDuration Name RoleArn SchemaS3Location SnapshotS3Location
Name RoleArn
DescribePayload

AWS::StepFunctions::Activity
EncryptionConfiguration Name Tags
Name
Arn EncryptionConfiguration.KmsDataKeyReusePeriodSeconds EncryptionConfiguration.KmsKeyId EncryptionConfiguration.Type Name Tags
EncryptionConfiguration.KmsDataKeyReusePeriodSeconds:60 to 900;EncryptionConfiguration.Type=AWS_OWNED_KEY, CUSTOMER_MANAGED_KMS_KEY
AWS::StepFunctions::StateMachine
Definition DefinitionS3Location DefinitionString DefinitionSubstitutions EncryptionConfiguration LoggingConfiguration RoleArn StateMachineName StateMachineType Tags TracingConfiguration
RoleArn
Arn Name StateMachineRevisionId
StateMachineType=EXPRESS, STANDARD
AWS::StepFunctions::StateMachineAlias
DeploymentPreference Description Name RoutingConfiguration StateMachineArn

Arn

AWS::StepFunctions::StateMachineVersion
Description StateMachineArn StateMachineRevisionId
StateMachineArn
Arn

AWS::SupportApp::AccountAlias
AccountAlias
AccountAlias
AccountAliasResourceId

AWS::SupportApp::SlackChannelConfiguration
ChannelId ChannelName ChannelRoleArn NotifyOnAddCorrespondenceToCase NotifyOnCaseSeverity NotifyOnCreateOrReopenCase NotifyOnResolveCase TeamId
ChannelId ChannelRoleArn NotifyOnCaseSeverity TeamId

NotifyOnCaseSeverity=all, high, none
AWS::SupportApp::SlackWorkspaceConfiguration
TeamId VersionId
TeamId


AWS::Synthetics::Canary
ArtifactConfig ArtifactS3Location BrowserConfigs Code DeleteLambdaResourcesOnCanaryDeletion DryRunAndUpdate ExecutionRoleArn FailureRetentionPeriod Name ProvisionedResourceCleanup ResourcesToReplicateTags RunConfig RuntimeVersion Schedule StartCanaryAfterCreation SuccessRetentionPeriod Tags VPCConfig VisualReference VisualReferences
ArtifactS3Location Code ExecutionRoleArn Name RuntimeVersion Schedule
Code.SourceLocationArn Id State
ArtifactConfig.S3Encryption.EncryptionMode=SSE_KMS, SSE_S3;BrowserConfigs[].BrowserType=CHROME, FIREFOX;Code.Dependencies[].Type=LambdaLayer;ProvisionedResourceCleanup=AUTOMATIC, OFF;ResourcesToReplicateTags[]=lambda-function;RunConfig.EphemeralStorage:1024 to 10240;RunConfig.MemoryInMB:960 to 3008;RunConfig.TimeoutInSeconds:3 to 840;Schedule.RetryConfig.MaxRetries:0 to 2;VisualReference.BrowserType=CHROME, FIREFOX;VisualReferences[].BrowserType=CHROME, FIREFOX
AWS::Synthetics::Group
Name ResourceArns Tags
Name
Id

AWS::SystemsManagerSAP::Application
ApplicationId ApplicationType ComponentsInfo Credentials DatabaseArn Instances SapInstanceNumber Sid Tags
ApplicationId ApplicationType
Arn
ApplicationType=HANA, SAP_ABAP;ComponentsInfo[].ComponentType=ABAP, ASCS, DIALOG, ERS, HANA, HANA_NODE, WD, WEBDISP;Credentials[].CredentialType=ADMIN
AWS::Timestream::Database
DatabaseName KmsKeyId Tags

Arn

AWS::Timestream::InfluxDBCluster
AllocatedStorage Bucket DbInstanceType DbParameterGroupIdentifier DbStorageType DeploymentType FailoverMode LogDeliveryConfiguration Name NetworkType Organization Password Port PubliclyAccessible Tags Username VpcSecurityGroupIds VpcSubnetIds

Arn Endpoint EngineType Id InfluxAuthParametersSecretArn ReaderEndpoint Status
AllocatedStorage:20 to 15360;DbInstanceType=db.influx.12xlarge, db.influx.16xlarge, db.influx.24xlarge, db.influx.2xlarge, db.influx.4xlarge, db.influx.8xlarge, db.influx.large, db.influx.medium, db.influx.xlarge;DbStorageType=InfluxIOIncludedT1, InfluxIOIncludedT2, InfluxIOIncludedT3;DeploymentType=MULTI_NODE_READ_REPLICAS;FailoverMode=AUTOMATIC, NO_FAILOVER;NetworkType=DUAL, IPV4;Port:1024 to 65535
AWS::Timestream::InfluxDBInstance
AllocatedStorage Bucket DbInstanceType DbParameterGroupIdentifier DbStorageType DeploymentType LogDeliveryConfiguration Name NetworkType Organization Password Port PubliclyAccessible Tags Username VpcSecurityGroupIds VpcSubnetIds

Arn AvailabilityZone Endpoint Id InfluxAuthParametersSecretArn SecondaryAvailabilityZone Status
AllocatedStorage:20 to 16384;DbInstanceType=db.influx.12xlarge, db.influx.16xlarge, db.influx.24xlarge, db.influx.2xlarge, db.influx.4xlarge, db.influx.8xlarge, db.influx.large, db.influx.medium, db.influx.xlarge;DbStorageType=InfluxIOIncludedT1, InfluxIOIncludedT2, InfluxIOIncludedT3;DeploymentType=SINGLE_AZ, WITH_MULTIAZ_STANDBY;NetworkType=DUAL, IPV4;Port:1024 to 65535
AWS::Timestream::ScheduledQuery
ClientToken ErrorReportConfiguration KmsKeyId NotificationConfiguration QueryString ScheduleConfiguration ScheduledQueryExecutionRoleArn ScheduledQueryName Tags TargetConfiguration
ErrorReportConfiguration NotificationConfiguration QueryString ScheduleConfiguration ScheduledQueryExecutionRoleArn
Arn SQErrorReportConfiguration SQKmsKeyId SQName SQNotificationConfiguration SQQueryString SQScheduleConfiguration SQScheduledQueryExecutionRoleArn SQTargetConfiguration
ErrorReportConfiguration.S3Configuration.EncryptionOption=SSE_KMS, SSE_S3
AWS::Timestream::Table
DatabaseName MagneticStoreWriteProperties RetentionProperties Schema TableName Tags
DatabaseName
Arn Name
Schema.CompositePartitionKey[].EnforcementInRecord=OPTIONAL, REQUIRED;Schema.CompositePartitionKey[].Type=DIMENSION, MEASURE
AWS::Transfer::Agreement
AccessRole BaseDirectory CustomDirectories Description EnforceMessageSigning LocalProfileId PartnerProfileId PreserveFilename ServerId Status Tags
AccessRole LocalProfileId PartnerProfileId ServerId
AgreementId Arn
EnforceMessageSigning=DISABLED, ENABLED;PreserveFilename=DISABLED, ENABLED;Status=ACTIVE, INACTIVE
AWS::Transfer::Certificate
ActiveDate Certificate CertificateChain Description InactiveDate PrivateKey Tags Usage
Certificate Usage
Arn CertificateId NotAfterDate NotBeforeDate Serial Status Type
Usage=ENCRYPTION, SIGNING, TLS
AWS::Transfer::Connector
AccessRole As2Config EgressConfig EgressType IpAddressType LoggingRole SecurityPolicyName SftpConfig Tags Url
AccessRole
Arn ConnectorId ErrorMessage ServiceManagedEgressIpAddresses Status
As2Config.Compression=DISABLED, ZLIB;As2Config.EncryptionAlgorithm=AES128_CBC, AES192_CBC, AES256_CBC, DES_EDE3_CBC, NONE;As2Config.MdnResponse=ASYNC, NONE, SYNC;As2Config.MdnSigningAlgorithm=DEFAULT, NONE, SHA1, SHA256, SHA384, SHA512;As2Config.PreserveContentType=DISABLED, ENABLED;As2Config.SigningAlgorithm=NONE, SHA1, SHA256, SHA384, SHA512;EgressConfig.VpcLattice.PortNumber:1 to 65535;EgressType=SERVICE_MANAGED, VPC_LATTICE;SftpConfig.MaxConcurrentConnections:1 to 5
AWS::Transfer::Profile
As2Id CertificateIds ProfileType Tags
As2Id ProfileType
Arn ProfileId
ProfileType=LOCAL, PARTNER
AWS::Transfer::Server
Certificate Domain EndpointDetails EndpointType IdentityProviderDetails IdentityProviderType IpAddressType LoggingRole PostAuthenticationLoginBanner PreAuthenticationLoginBanner ProtocolDetails Protocols S3StorageOptions SecurityPolicyName StructuredLogDestinations Tags WorkflowDetails

Arn As2ServiceManagedEgressIpAddresses ServerId State
Domain=EFS, S3;EndpointType=PUBLIC, VPC, VPC_ENDPOINT;IdentityProviderDetails.SftpAuthenticationMethods=PASSWORD, PUBLIC_KEY, PUBLIC_KEY_AND_PASSWORD, PUBLIC_KEY_OR_PASSWORD;IdentityProviderType=API_GATEWAY, AWS_DIRECTORY_SERVICE, AWS_LAMBDA, SERVICE_MANAGED;IpAddressType=DUALSTACK, IPV4;ProtocolDetails.As2Transports[]=HTTP;ProtocolDetails.SetStatOption=DEFAULT, ENABLE_NO_OP;ProtocolDetails.TlsSessionResumptionMode=DISABLED, ENABLED, ENFORCED;Protocols[]=AS2, FTP, FTPS, SFTP;S3StorageOptions.DirectoryListingOptimization=DISABLED, ENABLED
AWS::Transfer::User
HomeDirectory HomeDirectoryMappings HomeDirectoryType Policy PosixProfile Role ServerId SshPublicKeys Tags UserName
Role ServerId UserName
Arn ServerId UserName
HomeDirectoryMappings[].Type=DIRECTORY, FILE;HomeDirectoryType=LOGICAL, PATH
AWS::Transfer::WebApp
AccessEndpoint EndpointDetails IdentityProviderDetails Tags WebAppCustomization WebAppEndpointPolicy WebAppUnits
IdentityProviderDetails
Arn IdentityProviderDetails.ApplicationArn VpcEndpointId WebAppId
WebAppEndpointPolicy=FIPS, STANDARD
AWS::Transfer::Workflow
Description OnExceptionSteps Steps Tags
Steps
Arn WorkflowId
OnExceptionSteps[].CopyStepDetails.OverwriteExisting=FALSE, TRUE;OnExceptionSteps[].CustomStepDetails.TimeoutSeconds:1 to 1800;OnExceptionSteps[].DecryptStepDetails.OverwriteExisting=FALSE, TRUE;OnExceptionSteps[].DecryptStepDetails.Type=PGP;OnExceptionSteps[].Type=COPY, CUSTOM, DECRYPT, DELETE, TAG;Steps[].CopyStepDetails.OverwriteExisting=FALSE, TRUE;Steps[].CustomStepDetails.TimeoutSeconds:1 to 1800;Steps[].DecryptStepDetails.OverwriteExisting=FALSE, TRUE;Steps[].DecryptStepDetails.Type=PGP;Steps[].Type=COPY, CUSTOM, DECRYPT, DELETE, TAG
AWS::UXC::AccountCustomization
AccountColor VisibleRegions VisibleServices

AccountId
AccountColor=darkBlue, green, lightBlue, none, orange, pink, purple, red, teal, yellow
AWS::VerifiedPermissions::IdentitySource
Configuration PolicyStoreId PrincipalEntityType
Configuration PolicyStoreId
Details IdentitySourceId

AWS::VerifiedPermissions::Policy
Definition PolicyStoreId
Definition PolicyStoreId
PolicyId PolicyType

AWS::VerifiedPermissions::PolicyStore
DeletionProtection Description EncryptionSettings Schema Tags ValidationSettings
ValidationSettings
Arn EncryptionState PolicyStoreId
DeletionProtection.Mode=DISABLED, ENABLED;ValidationSettings.Mode=OFF, STRICT
AWS::VerifiedPermissions::PolicyTemplate
Description PolicyStoreId Statement
PolicyStoreId Statement
PolicyTemplateId

AWS::VoiceID::Domain
Description Name ServerSideEncryptionConfiguration Tags
Name ServerSideEncryptionConfiguration
DomainId

AWS::VpcLattice::AccessLogSubscription
DestinationArn ResourceIdentifier ServiceNetworkLogType Tags
DestinationArn
Arn Id ResourceArn ResourceId
ServiceNetworkLogType=RESOURCE, SERVICE
AWS::VpcLattice::AuthPolicy
Policy ResourceIdentifier
Policy ResourceIdentifier
State

AWS::VpcLattice::DomainVerification
DomainName Tags
DomainName
Arn Id Status TxtMethodConfig

AWS::VpcLattice::Listener
DefaultAction Name Port Protocol ServiceIdentifier Tags
DefaultAction Protocol
Arn Id ServiceArn ServiceId
DefaultAction.FixedResponse.StatusCode:100 to 599;Port:1 to 65535;Protocol=HTTP, HTTPS, TLS_PASSTHROUGH
AWS::VpcLattice::ResourceConfiguration
AllowAssociationToSharableServiceNetwork CustomDomainName DomainVerificationId GroupDomain Name PortRanges ProtocolType ResourceConfigurationAuthType ResourceConfigurationDefinition ResourceConfigurationGroupId ResourceConfigurationType ResourceGatewayId Tags
Name ResourceConfigurationType
Arn Id
ProtocolType=TCP;ResourceConfigurationAuthType=AWS_IAM, NONE;ResourceConfigurationType=ARN, CHILD, GROUP, SINGLE
AWS::VpcLattice::ResourceGateway
IpAddressType Ipv4AddressesPerEni Name ResourceConfigDnsResolution SecurityGroupIds SubnetIds Tags VpcIdentifier
Name SubnetIds VpcIdentifier
Arn Id
IpAddressType=DUALSTACK, IPV4, IPV6;Ipv4AddressesPerEni:1 to 62
AWS::VpcLattice::ResourcePolicy
Policy ResourceArn
Policy ResourceArn


AWS::VpcLattice::Rule
Action ListenerIdentifier Match Name Priority ServiceIdentifier Tags
Action Match Priority
Arn Id
Action.FixedResponse.StatusCode:100 to 599;Match.HttpMatch.Method=CONNECT, DELETE, GET, HEAD, OPTIONS, POST, PUT, TRACE;Priority:1 to 100
AWS::VpcLattice::Service
AuthType CertificateArn CustomDomainName DnsEntry Name Tags

Arn CreatedAt DnsEntry.DomainName DnsEntry.HostedZoneId Id LastUpdatedAt Status
AuthType=AWS_IAM, NONE
AWS::VpcLattice::ServiceNetwork
AuthType Name SharingConfig Tags

Arn CreatedAt Id LastUpdatedAt
AuthType=AWS_IAM, NONE
AWS::VpcLattice::ServiceNetworkResourceAssociation
PrivateDnsEnabled ResourceConfigurationId ServiceNetworkId Tags

Arn Id

AWS::VpcLattice::ServiceNetworkServiceAssociation
DnsEntry ServiceIdentifier ServiceNetworkIdentifier Tags

Arn CreatedAt DnsEntry.DomainName DnsEntry.HostedZoneId Id ServiceArn ServiceId ServiceName ServiceNetworkArn ServiceNetworkId ServiceNetworkName Status

AWS::VpcLattice::ServiceNetworkVpcAssociation
DnsOptions PrivateDnsEnabled SecurityGroupIds ServiceNetworkIdentifier Tags VpcIdentifier

Arn CreatedAt Id ServiceNetworkArn ServiceNetworkId ServiceNetworkName Status VpcId

AWS::VpcLattice::TargetGroup
Config Name Tags Targets Type
Type
Arn CreatedAt Id LastUpdatedAt Status
Config.HealthCheck.HealthCheckIntervalSeconds:5 to 300;Config.HealthCheck.HealthCheckTimeoutSeconds:1 to 120;Config.HealthCheck.HealthyThresholdCount:2 to 10;Config.HealthCheck.Port:1 to 65535;Config.HealthCheck.Protocol=HTTP, HTTPS;Config.HealthCheck.ProtocolVersion=HTTP1, HTTP2;Config.HealthCheck.UnhealthyThresholdCount:2 to 10;Config.IpAddressType=IPV4, IPV6;Config.LambdaEventStructureVersion=V1, V2;Config.Port:1 to 65535;Config.Protocol=HTTP, HTTPS, TCP;Config.ProtocolVersion=GRPC, HTTP1, HTTP2;Targets[].Port:1 to 65535;Type=ALB, INSTANCE, IP, LAMBDA
AWS::WAF::ByteMatchSet
ByteMatchTuples Name
Name
Id

AWS::WAF::IPSet
IPSetDescriptors Name
Name
Id

AWS::WAF::Rule
MetricName Name Predicates
MetricName Name
Id

AWS::WAF::SizeConstraintSet
Name SizeConstraints
Name SizeConstraints
Id

AWS::WAF::SqlInjectionMatchSet
Name SqlInjectionMatchTuples
Name
Id

AWS::WAF::WebACL
DefaultAction MetricName Name Rules
DefaultAction MetricName Name
Id

AWS::WAF::XssMatchSet
Name XssMatchTuples
Name XssMatchTuples
Id

AWS::WAFRegional::ByteMatchSet
ByteMatchTuples Name
Name
Id

AWS::WAFRegional::GeoMatchSet
GeoMatchConstraints Name
Name
Id

AWS::WAFRegional::IPSet
IPSetDescriptors Name
Name
Id

AWS::WAFRegional::RateBasedRule
MatchPredicates MetricName Name RateKey RateLimit
MetricName Name RateKey RateLimit
Id

AWS::WAFRegional::RegexPatternSet
Name RegexPatternStrings
Name RegexPatternStrings
Id

AWS::WAFRegional::Rule
MetricName Name Predicates
MetricName Name
Id

AWS::WAFRegional::SizeConstraintSet
Name SizeConstraints
Name
Id

AWS::WAFRegional::SqlInjectionMatchSet
Name SqlInjectionMatchTuples
Name
Id

AWS::WAFRegional::WebACL
DefaultAction MetricName Name Rules
DefaultAction MetricName Name
Id

AWS::WAFRegional::WebACLAssociation
ResourceArn WebACLId
ResourceArn WebACLId
Id

AWS::WAFRegional::XssMatchSet
Name XssMatchTuples
Name
Id

AWS::WAFv2::IPSet
Addresses Description IPAddressVersion Name Scope Tags
Addresses IPAddressVersion Scope
Arn Id
IPAddressVersion=IPV4, IPV6;Scope=CLOUDFRONT, REGIONAL
AWS::WAFv2::LoggingConfiguration
LogDestinationConfigs LoggingFilter RedactedFields ResourceArn
LogDestinationConfigs ResourceArn
ManagedByFirewallManager
LoggingFilter.DefaultBehavior=DROP, KEEP;LoggingFilter.Filters[].Behavior=DROP, KEEP;LoggingFilter.Filters[].Requirement=MEETS_ALL, MEETS_ANY
AWS::WAFv2::RegexPatternSet
Description Name RegularExpressionList Scope Tags
RegularExpressionList Scope
Arn Id
Scope=CLOUDFRONT, REGIONAL
AWS::WAFv2::RuleGroup
AvailableLabels Capacity ConsumedLabels CustomResponseBodies Description Name Rules Scope Tags VisibilityConfig
Capacity Scope VisibilityConfig
Arn AvailableLabels.*.Name ConsumedLabels.*.Name Id LabelNamespace
Scope=CLOUDFRONT, REGIONAL
AWS::WAFv2::WebACL
ApplicationConfig AssociationConfig CaptchaConfig ChallengeConfig CustomResponseBodies DataProtectionConfig DefaultAction Description Name OnSourceDDoSProtectionConfig Rules Scope Tags TokenDomains VisibilityConfig
DefaultAction Scope VisibilityConfig
Arn Capacity Id LabelNamespace
CaptchaConfig.ImmunityTimeProperty.ImmunityTime:60 to 259200;ChallengeConfig.ImmunityTimeProperty.ImmunityTime:60 to 259200;DataProtectionConfig.DataProtections[].Action=HASH, SUBSTITUTION;OnSourceDDoSProtectionConfig.ALBLowReputationMode=ACTIVE_UNDER_DDOS, ALWAYS_ON;Scope=CLOUDFRONT, REGIONAL
AWS::WAFv2::WebACLAssociation
ResourceArn WebACLArn
ResourceArn WebACLArn


AWS::Wisdom::AIAgent
AssistantId Configuration Description Name Tags Type
AssistantId Configuration Type
AIAgentArn AIAgentId AssistantArn ModifiedTimeSeconds
Type=ANSWER_RECOMMENDATION, CASE_SUMMARIZATION, EMAIL_GENERATIVE_ANSWER, EMAIL_OVERVIEW, EMAIL_RESPONSE, MANUAL_SEARCH, NOTE_TAKING, ORCHESTRATION, SELF_SERVICE
AWS::Wisdom::AIAgentVersion
AIAgentId AssistantId ModifiedTimeSeconds
AIAgentId AssistantId
AIAgentArn AIAgentVersionId AssistantArn VersionNumber

AWS::Wisdom::AIGuardrail
AssistantId BlockedInputMessaging BlockedOutputsMessaging ContentPolicyConfig ContextualGroundingPolicyConfig Description Name SensitiveInformationPolicyConfig Tags TopicPolicyConfig WordPolicyConfig
AssistantId BlockedInputMessaging BlockedOutputsMessaging
AIGuardrailArn AIGuardrailId AssistantArn
ContentPolicyConfig.FiltersConfig[].InputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].OutputStrength=HIGH, LOW, MEDIUM, NONE;ContentPolicyConfig.FiltersConfig[].Type=HATE, INSULTS, MISCONDUCT, PROMPT_ATTACK, SEXUAL, VIOLENCE;ContextualGroundingPolicyConfig.FiltersConfig[].Type=GROUNDING, RELEVANCE;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Action=ANONYMIZE, BLOCK;SensitiveInformationPolicyConfig.PiiEntitiesConfig[].Type=ADDRESS, AGE, AWS_ACCESS_KEY, AWS_SECRET_KEY, CA_HEALTH_NUMBER, CA_SOCIAL_INSURANCE_NUMBER, CREDIT_DEBIT_CARD_CVV, CREDIT_DEBIT_CARD_EXPIRY, CREDIT_DEBIT_CARD_NUMBER, DRIVER_ID, EMAIL, INTERNATIONAL_BANK_ACCOUNT_NUMBER, IP_ADDRESS, LICENSE_PLATE, MAC_ADDRESS, NAME, PASSWORD, PHONE, PIN, SWIFT_CODE, UK_NATIONAL_HEALTH_SERVICE_NUMBER, UK_NATIONAL_INSURANCE_NUMBER, UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER, URL, USERNAME, US_BANK_ACCOUNT_NUMBER, US_BANK_ROUTING_NUMBER, US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER, US_PASSPORT_NUMBER, US_SOCIAL_SECURITY_NUMBER, VEHICLE_IDENTIFICATION_NUMBER;SensitiveInformationPolicyConfig.RegexesConfig[].Action=ANONYMIZE, BLOCK;TopicPolicyConfig.TopicsConfig[].Type=DENY;WordPolicyConfig.ManagedWordListsConfig[].Type=PROFANITY
AWS::Wisdom::AIGuardrailVersion
AIGuardrailId AssistantId ModifiedTimeSeconds
AIGuardrailId AssistantId
AIGuardrailArn AIGuardrailVersionId AssistantArn VersionNumber

AWS::Wisdom::AIPrompt
ApiFormat AssistantId Description ModelId Name Tags TemplateConfiguration TemplateType Type
ApiFormat ModelId TemplateConfiguration TemplateType Type
AIPromptArn AIPromptId AssistantArn ModifiedTimeSeconds
ApiFormat=ANTHROPIC_CLAUDE_MESSAGES, ANTHROPIC_CLAUDE_TEXT_COMPLETIONS, MESSAGES, TEXT_COMPLETIONS;TemplateType=TEXT;Type=ANSWER_GENERATION, CASE_SUMMARIZATION, EMAIL_GENERATIVE_ANSWER, EMAIL_OVERVIEW, EMAIL_QUERY_REFORMULATION, EMAIL_RESPONSE, INTENT_LABELING_GENERATION, NOTE_TAKING, ORCHESTRATION, QUERY_REFORMULATION, SELF_SERVICE_ANSWER_GENERATION, SELF_SERVICE_PRE_PROCESSING
AWS::Wisdom::AIPromptVersion
AIPromptId AssistantId ModifiedTimeSeconds
AIPromptId AssistantId
AIPromptArn AIPromptVersionId AssistantArn VersionNumber

AWS::Wisdom::Assistant
Description Name ServerSideEncryptionConfiguration Tags Type
Name Type
AssistantArn AssistantId
Type=AGENT
AWS::Wisdom::AssistantAssociation
AssistantId Association AssociationType Tags
AssistantId Association AssociationType
AssistantArn AssistantAssociationArn AssistantAssociationId
AssociationType=EXTERNAL_BEDROCK_KNOWLEDGE_BASE, KNOWLEDGE_BASE
AWS::Wisdom::KnowledgeBase
Description KnowledgeBaseType Name RenderingConfiguration ServerSideEncryptionConfiguration SourceConfiguration Tags VectorIngestionConfiguration
KnowledgeBaseType Name
KnowledgeBaseArn KnowledgeBaseId
KnowledgeBaseType=CUSTOM, EXTERNAL, MANAGED, MESSAGE_TEMPLATES, QUICK_RESPONSES;VectorIngestionConfiguration.ChunkingConfiguration.ChunkingStrategy=FIXED_SIZE, HIERARCHICAL, NONE, SEMANTIC;VectorIngestionConfiguration.ParsingConfiguration.ParsingStrategy=BEDROCK_FOUNDATION_MODEL
AWS::Wisdom::MessageTemplate
ChannelSubtype Content DefaultAttributes Description GroupingConfiguration KnowledgeBaseArn Language MessageTemplateAttachments Name Tags
ChannelSubtype Content KnowledgeBaseArn Name
MessageTemplateArn MessageTemplateAttachments.*.AttachmentId MessageTemplateContentSha256 MessageTemplateId
ChannelSubtype=EMAIL, SMS
AWS::Wisdom::MessageTemplateVersion
MessageTemplateArn MessageTemplateContentSha256
MessageTemplateArn
MessageTemplateVersionArn MessageTemplateVersionNumber

AWS::Wisdom::QuickResponse
Channels Content ContentType Description GroupingConfiguration IsActive KnowledgeBaseArn Language Name ShortcutKey Tags
Content KnowledgeBaseArn Name
Contents QuickResponseArn QuickResponseId Status
Channels[]=Chat, Email
AWS::WorkSpaces::ConnectionAlias
ConnectionString Tags
ConnectionString
AliasId Associations ConnectionAliasState

AWS::WorkSpaces::Workspace
BundleId DirectoryId RootVolumeEncryptionEnabled Tags UserName UserVolumeEncryptionEnabled VolumeEncryptionKey WorkspaceProperties
BundleId DirectoryId UserName
Id WorkspaceId

AWS::WorkSpaces::WorkspacesPool
ApplicationSettings BundleId Capacity Description DirectoryId PoolName RunningMode Tags TimeoutSettings
BundleId Capacity DirectoryId PoolName
CreatedAt PoolArn PoolId
ApplicationSettings.Status=DISABLED, ENABLED;RunningMode=ALWAYS_ON, AUTO_STOP;TimeoutSettings.DisconnectTimeoutInSeconds:60 to 36000;TimeoutSettings.IdleDisconnectTimeoutInSeconds:0 to 36000;TimeoutSettings.MaxUserDurationInSeconds:600 to 432000
AWS::WorkSpacesThinClient::Environment
DesiredSoftwareSetId DesktopArn DesktopEndpoint DeviceCreationTags KmsKeyArn MaintenanceWindow Name SoftwareSetUpdateMode SoftwareSetUpdateSchedule Tags
DesktopArn
ActivationCode Arn CreatedAt DesktopType Id PendingSoftwareSetId PendingSoftwareSetVersion RegisteredDevicesCount SoftwareSetComplianceStatus UpdatedAt
MaintenanceWindow.ApplyTimeOf=DEVICE, UTC;MaintenanceWindow.DaysOfTheWeek[]=FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY;MaintenanceWindow.EndTimeHour:0 to 23;MaintenanceWindow.EndTimeMinute:0 to 59;MaintenanceWindow.StartTimeHour:0 to 23;MaintenanceWindow.StartTimeMinute:0 to 59;MaintenanceWindow.Type=CUSTOM, SYSTEM;SoftwareSetUpdateMode=USE_DESIRED, USE_LATEST;SoftwareSetUpdateSchedule=APPLY_IMMEDIATELY, USE_MAINTENANCE_WINDOW
AWS::WorkSpacesWeb::BrowserSettings
AdditionalEncryptionContext BrowserPolicy CustomerManagedKey Tags WebContentFilteringPolicy

AssociatedPortalArns BrowserSettingsArn
WebContentFilteringPolicy.BlockedCategories[]=Chat, CriminalActivity, Cults, DownloadSites, Gambling, Games, GenerativeAI, Hacking, HateAndIntolerance, IllegalDrug, IllegalSoftware, ImageSharing, InstantMessaging, Nudity, ParkedDomains, PeerToPeer, Pornography, ProfessionalNetwork, SchoolCheating, SelfHarm, SexEducation, SocialNetworking, StreamingMediaAndDownloads, Tasteless, Violence, Weapons, WebBasedEmail
AWS::WorkSpacesWeb::DataProtectionSettings
AdditionalEncryptionContext CustomerManagedKey Description DisplayName InlineRedactionConfiguration Tags

AssociatedPortalArns CreationDate DataProtectionSettingsArn

AWS::WorkSpacesWeb::IdentityProvider
IdentityProviderDetails IdentityProviderName IdentityProviderType PortalArn Tags
IdentityProviderDetails IdentityProviderName IdentityProviderType
IdentityProviderArn
IdentityProviderType=Facebook, Google, LoginWithAmazon, OIDC, SAML, SignInWithApple
AWS::WorkSpacesWeb::IpAccessSettings
AdditionalEncryptionContext CustomerManagedKey Description DisplayName IpRules Tags
IpRules
AssociatedPortalArns CreationDate IpAccessSettingsArn

AWS::WorkSpacesWeb::NetworkSettings
SecurityGroupIds SubnetIds Tags VpcId
SecurityGroupIds SubnetIds VpcId
AssociatedPortalArns NetworkSettingsArn

AWS::WorkSpacesWeb::Portal
AdditionalEncryptionContext AuthenticationType BrowserSettingsArn CustomerManagedKey DataProtectionSettingsArn DisplayName InstanceType IpAccessSettingsArn MaxConcurrentSessions NetworkSettingsArn PortalCustomDomain SessionLoggerArn Tags TrustStoreArn UserAccessLoggingSettingsArn UserSettingsArn

BrowserType CreationDate PortalArn PortalEndpoint PortalStatus RendererType ServiceProviderSamlMetadata StatusReason
AuthenticationType=IAM_Identity_Center, Standard;InstanceType=standard.large, standard.regular, standard.xlarge
AWS::WorkSpacesWeb::SessionLogger
AdditionalEncryptionContext CustomerManagedKey DisplayName EventFilter LogConfiguration Tags
EventFilter LogConfiguration
AssociatedPortalArns CreationDate SessionLoggerArn
LogConfiguration.S3.FolderStructure=Flat, NestedByDate;LogConfiguration.S3.LogFileFormat=JSONLines, Json
AWS::WorkSpacesWeb::TrustStore
CertificateList Tags
CertificateList
AssociatedPortalArns TrustStoreArn

AWS::WorkSpacesWeb::UserAccessLoggingSettings
KinesisStreamArn Tags
KinesisStreamArn
AssociatedPortalArns UserAccessLoggingSettingsArn

AWS::WorkSpacesWeb::UserSettings
AdditionalEncryptionContext BrandingConfiguration CookieSynchronizationConfiguration CopyAllowed CustomerManagedKey DeepLinkAllowed DisconnectTimeoutInMinutes DownloadAllowed IdleDisconnectTimeoutInMinutes PasteAllowed PrintAllowed Tags ToolbarConfiguration UploadAllowed WebAuthnAllowed
CopyAllowed DownloadAllowed PasteAllowed PrintAllowed UploadAllowed
AssociatedPortalArns BrandingConfiguration.FaviconMetadata BrandingConfiguration.LogoMetadata BrandingConfiguration.WallpaperMetadata UserSettingsArn
BrandingConfiguration.ColorTheme=Dark, Light;BrandingConfiguration.FaviconMetadata.MimeType=image/jpeg, image/png, image/x-icon;BrandingConfiguration.LogoMetadata.MimeType=image/jpeg, image/png, image/x-icon;BrandingConfiguration.WallpaperMetadata.MimeType=image/jpeg, image/png, image/x-icon;CopyAllowed=Disabled, Enabled;DeepLinkAllowed=Disabled, Enabled;DownloadAllowed=Disabled, Enabled;PasteAllowed=Disabled, Enabled;PrintAllowed=Disabled, Enabled;ToolbarConfiguration.HiddenToolbarItems[]=DualMonitor, FullScreen, Microphone, Webcam, Windows;ToolbarConfiguration.MaxDisplayResolution=size1024X768, size1280X720, size1920X1080, size2560X1440, size3440X1440, size3840X2160, size4096X2160, size800X600;ToolbarConfiguration.ToolbarType=Docked, Floating;ToolbarConfiguration.VisualMode=Dark, Light;UploadAllowed=Disabled, Enabled;WebAuthnAllowed=Disabled, Enabled
AWS::WorkspacesInstances::Volume
AvailabilityZone Encrypted Iops KmsKeyId SizeInGB SnapshotId TagSpecifications Throughput VolumeType
AvailabilityZone
VolumeId
TagSpecifications[].ResourceType=instance, network-interface, spot-instances-request, volume;VolumeType=gp2, gp3, io1, io2, sc1, st1, standard
AWS::WorkspacesInstances::VolumeAssociation
Device DisassociateMode VolumeId WorkspaceInstanceId
Device VolumeId WorkspaceInstanceId

DisassociateMode=FORCE, NO_FORCE
AWS::WorkspacesInstances::WorkspaceInstance
ManagedInstance Tags

EC2ManagedInstance EC2ManagedInstance.InstanceId ProvisionState WorkspaceInstanceId
ManagedInstance.CapacityReservationSpecification.CapacityReservationPreference=capacity-reservations-only, none, open;ManagedInstance.CreditSpecification.CpuCredits=standard, unlimited;ManagedInstance.MaintenanceOptions.AutoRecovery=default, disabled;ManagedInstance.MetadataOptions.HttpEndpoint=disabled, enabled;ManagedInstance.MetadataOptions.HttpProtocolIpv6=disabled, enabled;ManagedInstance.MetadataOptions.HttpPutResponseHopLimit:1 to 64;ManagedInstance.MetadataOptions.HttpTokens=optional, required;ManagedInstance.MetadataOptions.InstanceMetadataTags=disabled, enabled;ManagedInstance.NetworkPerformanceOptions.BandwidthWeighting=default, ebs-1, vpc-1;ManagedInstance.Placement.Tenancy=dedicated, default, host;ManagedInstance.PrivateDnsNameOptions.HostnameType=ip-name, resource-name;ManagedInstance.TagSpecifications[].ResourceType=instance, network-interface, spot-instances-request, volume
AWS::XRay::Group
FilterExpression GroupName InsightsConfiguration Tags
GroupName
GroupARN

AWS::XRay::ResourcePolicy
BypassPolicyLockoutCheck PolicyDocument PolicyName
PolicyDocument PolicyName


AWS::XRay::SamplingRule
RuleName SamplingRule SamplingRuleRecord SamplingRuleUpdate Tags

RuleARN
SamplingRule.Priority:1 to 9999;SamplingRuleRecord.SamplingRule.Priority:1 to 9999;SamplingRuleUpdate.Priority:1 to 9999
AWS::XRay::TransactionSearchConfig
IndexingPercentage

AccountId

)";
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
inline constexpr type_place all_types_places[]{
    {0x001bfc7e, 510258}, {0x00355dd1, 60989},  {0x00628548, 262407}, {0x006d10fd, 260853}, {0x008e98a1, 613235},
    {0x009fd245, 346730}, {0x00be2269, 117659}, {0x00e6f919, 24882},  {0x0116898d, 193907}, {0x015a5b3c, 325725},
    {0x016cdcc6, 392105}, {0x01b29f42, 583132}, {0x01dfa2e8, 328279}, {0x022aa43d, 94771},  {0x026b332d, 29703},
    {0x028af2d4, 196367}, {0x030933aa, 400573}, {0x0358f049, 332173}, {0x035f99b6, 345123}, {0x0361260a, 482441},
    {0x03652be6, 142033}, {0x036827b0, 439392}, {0x036cd41d, 473413}, {0x038957b0, 109607}, {0x038d001a, 509454},
    {0x03bfd24f, 506853}, {0x03f0787f, 113455}, {0x0401a902, 51370},  {0x04120eaf, 395399}, {0x045a4759, 322225},
    {0x04650bb7, 459983}, {0x04c0f09a, 120651}, {0x04c210c0, 500107}, {0x04e6751f, 486465}, {0x053c777a, 244052},
    {0x0559bb39, 605069}, {0x0592a33e, 300671}, {0x05e758cd, 383991}, {0x060c9cb6, 606270}, {0x0614c325, 4412},
    {0x0657064b, 11571},  {0x06b42ca5, 371105}, {0x06bf2619, 87055},  {0x06c1de19, 326060}, {0x06f5e58e, 358231},
    {0x0715603a, 14746},  {0x071ef34e, 312326}, {0x0758b6dc, 461928}, {0x07943550, 132208}, {0x07cb5f94, 324395},
    {0x082c2449, 197085}, {0x086c1374, 511605}, {0x086db55e, 4961},   {0x08af672b, 386439}, {0x09bb8684, 400843},
    {0x0a2dc123, 87882},  {0x0aec3592, 411557}, {0x0af83918, 433711}, {0x0b154926, 341143}, {0x0b3b9555, 356589},
    {0x0b6648ad, 38633},  {0x0b9841bd, 391182}, {0x0bb068de, 616627}, {0x0bcd194f, 497726}, {0x0becb86a, 251320},
    {0x0c11643d, 314673}, {0x0c1ca13b, 601994}, {0x0c373664, 301699}, {0x0c4a26ef, 344697}, {0x0c7f8eac, 21570},
    {0x0c81fdc2, 429357}, {0x0c87d852, 419694}, {0x0d327de2, 584803}, {0x0dd6c50e, 141841}, {0x0dd89eba, 249006},
    {0x0ddac011, 612785}, {0x0e15e0fd, 91258},  {0x0e39af78, 396085}, {0x0e4c1350, 253161}, {0x0e4fe6b7, 137785},
    {0x0e608bd8, 3442},   {0x0e69b3d5, 477720}, {0x0e6c950f, 329788}, {0x0e6de634, 535514}, {0x0e993ac1, 317204},
    {0x0e994540, 128941}, {0x0ea3d5a8, 355964}, {0x0ea68d00, 273498}, {0x0ecb18ec, 387297}, {0x0ed48759, 118365},
    {0x0ee28948, 297731}, {0x0ee2e337, 600565}, {0x0f1ed9fe, 139237}, {0x0f5818fb, 119870}, {0x0f7f4bd9, 344926},
    {0x0fbbbe84, 471882}, {0x0fbcaa29, 288500}, {0x0fd76ad9, 395534}, {0x0fe2fe35, 68363},  {0x10038e64, 610635},
    {0x101252cd, 535073}, {0x106b22b9, 92422},  {0x10cf14ff, 61470},  {0x10f0dbde, 610116}, {0x10f25f86, 250153},
    {0x1139822c, 319040}, {0x113a8277, 92672},  {0x114b9583, 422778}, {0x12230e3e, 362242}, {0x122e80ff, 86870},
    {0x122eb3d8, 370183}, {0x12451f03, 474790}, {0x124a2c7a, 388959}, {0x13406397, 175053}, {0x134bb351, 440572},
    {0x142628b9, 597165}, {0x142c416f, 149186}, {0x142fd11b, 86777},  {0x145d5ab4, 403833}, {0x14a01485, 260360},
    {0x14b6e134, 308342}, {0x151e8d4e, 127693}, {0x1521a9bd, 345025}, {0x157d99c4, 493953}, {0x1586aca7, 492608},
    {0x1589a0d4, 56119},  {0x158cd421, 39455},  {0x1595e84e, 245616}, {0x15e1dd4c, 493440}, {0x15f5898c, 68567},
    {0x161d7398, 146626}, {0x16386165, 123147}, {0x165e4305, 607579}, {0x1715f63c, 583559}, {0x171bf591, 123412},
    {0x17392a21, 611440}, {0x1788c1a6, 83604},  {0x17d0abf8, 602859}, {0x17e9982a, 80709},  {0x183011ac, 87778},
    {0x1835ff0d, 22985},  {0x185b99f2, 433826}, {0x185dc501, 326805}, {0x18958965, 446025}, {0x18c2bb6a, 4189},
    {0x18c9c99d, 49020},  {0x19ad8874, 97878},  {0x19e79fe3, 77302},  {0x1a267157, 27572},  {0x1a4f7c7d, 418292},
    {0x1aa0a8bc, 597018}, {0x1ab2d7bb, 443097}, {0x1aba9908, 343074}, {0x1af21b40, 174158}, {0x1b395f46, 438411},
    {0x1b481365, 327917}, {0x1b4c1fd4, 387008}, {0x1b527043, 104019}, {0x1b95f0ed, 134129}, {0x1c298e5d, 257913},
    {0x1c39dda7, 245994}, {0x1c6b7ba1, 338725}, {0x1c871a09, 331482}, {0x1cd5b58d, 598078}, {0x1cedbb52, 411830},
    {0x1cf17095, 247647}, {0x1d194ec6, 411629}, {0x1d6cf4aa, 494422}, {0x1d89aca9, 484023}, {0x1d96ce1c, 630229},
    {0x1db25f12, 611937}, {0x1dccc201, 12120},  {0x1ddada44, 618544}, {0x1e2a99a3, 483846}, {0x1e373a7a, 147290},
    {0x1e3f6895, 44498},  {0x1e447533, 598618}, {0x1e58ecb8, 343794}, {0x1e70acf9, 293612}, {0x1e8f7da1, 392404},
    {0x1e969e21, 502888}, {0x1e9bba17, 368831}, {0x1e9e7697, 254819}, {0x1edabe0c, 146349}, {0x1f1b1fd6, 324467},
    {0x1f2cbcd3, 599412}, {0x1f8208fc, 140121}, {0x1fcac5b8, 454620}, {0x20242929, 317554}, {0x20621c94, 98062},
    {0x2075a0b3, 391908}, {0x20aa42e9, 440867}, {0x20fd9987, 475750}, {0x212cd3fd, 276504}, {0x21507f13, 107015},
    {0x21563933, 479015}, {0x216c0c48, 353148}, {0x21920c47, 6971},   {0x21a15d86, 420031}, {0x21a6f235, 501519},
    {0x21b69ef7, 259147}, {0x21db8a8d, 432002}, {0x21ec64a2, 111853}, {0x21ef2249, 15585},  {0x21f4355f, 345774},
    {0x220be4e4, 608399}, {0x2214a28e, 244654}, {0x223280a3, 143076}, {0x2252c8c3, 253655}, {0x22613f29, 612548},
    {0x22a57340, 383779}, {0x22d7a3e8, 498437}, {0x22e1f9e7, 113666}, {0x231e9702, 404195}, {0x233ee40f, 351698},
    {0x2355af8a, 12701},  {0x236e47f0, 262310}, {0x237b687e, 348409}, {0x238f0890, 505441}, {0x23a50d66, 151267},
    {0x23d1f342, 429497}, {0x23e2dafe, 194218}, {0x23eadfeb, 442981}, {0x2452365c, 248576}, {0x24548926, 443339},
    {0x24696155, 262045}, {0x249d3950, 107259}, {0x249e547b, 352943}, {0x249e681b, 435749}, {0x24c2bbcd, 319369},
    {0x24d20543, 111029}, {0x24e5cf21, 294481}, {0x251362c2, 194001}, {0x2566ae07, 503337}, {0x25e29ec9, 414693},
    {0x26307a8b, 130208}, {0x263a6c04, 444087}, {0x265ee51d, 345286}, {0x26ce92a6, 512547}, {0x26d1315e, 271745},
    {0x26ece754, 12875},  {0x26f9794a, 174922}, {0x27030428, 244188}, {0x273480d7, 616686}, {0x27499429, 61126},
    {0x2796c988, 356469}, {0x27cfe04f, 341750}, {0x27e4a3dc, 276009}, {0x28094516, 411094}, {0x280fb553, 21886},
    {0x281fc541, 117224}, {0x282ac88e, 527421}, {0x28541a51, 45996},  {0x287191a8, 504080}, {0x28844b3b, 72630},
    {0x28b9a207, 424547}, {0x28cb4397, 385571}, {0x28cdb010, 120032}, {0x28cfd98a, 584973}, {0x28f52237, 53957},
    {0x2904038f, 22513},  {0x29157df2, 313276}, {0x29b446bf, 443922}, {0x29f2e769, 421860}, {0x2a32c322, 82418},
    {0x2a86207b, 216038}, {0x2a991032, 437114}, {0x2ad58ff6, 493089}, {0x2ae73099, 258320}, {0x2afd7705, 314988},
    {0x2b46e28f, 355212}, {0x2b572799, 416905}, {0x2b9a3385, 466914}, {0x2bac794b, 277796}, {0x2bb8ae8e, 490259},
    {0x2c110f02, 514195}, {0x2c25f895, 419887}, {0x2c2a5b5a, 253811}, {0x2c57eebe, 628291}, {0x2c91fd2b, 449829},
    {0x2cb7fb36, 609208}, {0x2cbb4416, 67175},  {0x2cc4f549, 12360},  {0x2cce1437, 272000}, {0x2d013685, 625161},
    {0x2d6c6b9f, 532814}, {0x2d6dbf8a, 259083}, {0x2d7a8add, 66232},  {0x2dd66d35, 445649}, {0x2ddb030c, 14963},
    {0x2df816cf, 294417}, {0x2df8d858, 473191}, {0x2e1c6597, 338406}, {0x2e34347f, 351519}, {0x2e860de2, 461513},
    {0x2ee8a6d3, 453747}, {0x2f1314ed, 471094}, {0x2f2cf821, 589103}, {0x2f39948b, 377990}, {0x2f3ca3fb, 315652},
    {0x2f3ff5fc, 13409},  {0x2fb95108, 507318}, {0x2fc1bfb6, 605451}, {0x2fc89a31, 615391}, {0x3010a941, 540286},
    {0x307c5928, 411235}, {0x308c0916, 512700}, {0x30b85717, 449970}, {0x3117cdd9, 615910}, {0x31247d60, 483929},
    {0x31371871, 308567}, {0x31400c0e, 276920}, {0x3150e738, 345948}, {0x31b74ca6, 78266},  {0x31e1bf86, 402253},
    {0x320093e4, 394622}, {0x32068598, 357215}, {0x320a3211, 502736}, {0x321f9bf0, 240752}, {0x32967c2d, 414331},
    {0x32e7eaaa, 484346}, {0x332764bd, 376457}, {0x33736a17, 11209},  {0x33aa6a79, 371314}, {0x3406b00b, 446612},
    {0x34417d34, 574515}, {0x3455b40e, 582178}, {0x3495464c, 424457}, {0x34aed8c4, 625449}, {0x34b25669, 44838},
    {0x34b57287, 262856}, {0x34ef33a2, 23405},  {0x34f358fe, 78003},  {0x350bde0c, 28447},  {0x3527da23, 254288},
    {0x352c588b, 282920}, {0x3551159d, 215987}, {0x356a488c, 53790},  {0x35736c2f, 196638}, {0x357622aa, 600432},
    {0x35bdb9d7, 603793}, {0x3624851e, 421001}, {0x362eeee9, 330292}, {0x3687e13c, 356181}, {0x36a85e9a, 626335},
    {0x36bf616a, 334331}, {0x36c3dce1, 291493}, {0x374eb37d, 488367}, {0x37958601, 490442}, {0x379a01f4, 13725},
    {0x37a5cf39, 413397}, {0x37a9ddb5, 502465}, {0x3822fc0c, 14475},  {0x386f0adc, 479343}, {0x387d078f, 615444},
    {0x388609cd, 116983}, {0x38abddb5, 75276},  {0x38e0bab5, 477362}, {0x38ffb5ae, 326919}, {0x3910e649, 445104},
    {0x39227f2b, 473755}, {0x394413af, 474073}, {0x3962ac47, 22358},  {0x39b4de54, 148400}, {0x39d386b7, 3298},
    {0x39e143f9, 464679}, {0x39f9a00a, 400747}, {0x3a2e2d3c, 434230}, {0x3a45fa89, 392880}, {0x3a979779, 87401},
    {0x3a9f5450, 444129}, {0x3aafb90a, 86980},  {0x3afd8e62, 3196},   {0x3b114c85, 103673}, {0x3b37f518, 21230},
    {0x3b56e9fd, 604071}, {0x3b7de5f1, 622913}, {0x3bb8a2fe, 27711},  {0x3bbe45cd, 618148}, {0x3c06998e, 243804},
    {0x3c5e6d2c, 423051}, {0x3cf86778, 629905}, {0x3d0a166d, 255223}, {0x3d14010f, 452843}, {0x3d495f8d, 71949},
    {0x3d94ed07, 131489}, {0x3da4867f, 40199},  {0x3db643fa, 343665}, {0x3dc523ce, 23200},  {0x3de2050c, 624951},
    {0x3def2571, 46472},  {0x3e0b8c00, 96877},  {0x3e3b1ab9, 1840},   {0x3e44e496, 607006}, {0x3e702306, 333986},
    {0x3eb0af77, 115449}, {0x3f5a03f9, 242016}, {0x3fcb280e, 312112}, {0x4017681a, 511862}, {0x401ef3c1, 24390},
    {0x4023c049, 506661}, {0x4039dca0, 8377},   {0x4042b8b2, 596796}, {0x404854e9, 389513}, {0x405a66ec, 146031},
    {0x407429ed, 483488}, {0x40b36bf8, 423986}, {0x40d3ff62, 175227}, {0x40efea45, 146950}, {0x4121d45e, 354241},
    {0x4127fde9, 611687}, {0x41378272, 140375}, {0x415bf569, 48454},  {0x41739c6c, 314826}, {0x4186fb06, 215739},
    {0x41a082b2, 118243}, {0x41c2461c, 107170}, {0x41ef67f6, 60743},  {0x41f8446b, 522654}, {0x424ff38b, 317327},
    {0x4255c75c, 527231}, {0x427723c3, 245353}, {0x428e4b25, 402417}, {0x429dbec9, 283699}, {0x42c73f0c, 615974},
    {0x42f8fb87, 278886}, {0x43107cd7, 324906}, {0x4329a2df, 284438}, {0x438289ae, 262104}, {0x4385a794, 389202},
    {0x4399f22f, 323400}, {0x43f90ee5, 9009},   {0x44015431, 339284}, {0x441b1101, 617291}, {0x44245a6c, 127468},
    {0x442b567f, 250442}, {0x443c10a4, 80325},  {0x4450ee1f, 308111}, {0x447077e2, 322546}, {0x448d2615, 357367},
    {0x44fe093f, 362386}, {0x45152806, 360195}, {0x4575ab0f, 400938}, {0x458c1e1a, 1757},   {0x459536ca, 349402},
    {0x45a591b8, 98283},  {0x45b5128e, 283140}, {0x45c227a9, 118557}, {0x468a3a07, 478383}, {0x468e4d40, 368711},
    {0x46933663, 354643}, {0x46a10c0d, 117505}, {0x46e80e66, 241447}, {0x473a577f, 80920},  {0x4769f4c0, 433206},
    {0x477c402b, 241611}, {0x478e9396, 615627}, {0x47a1cc2b, 268661}, {0x47b2ffb6, 621292}, {0x47e37408, 106841},
    {0x47ecd370, 504368}, {0x4843faaa, 488051}, {0x488de1dd, 625633}, {0x48bfe12e, 9930},   {0x48ce0b40, 477827},
    {0x490df547, 343145}, {0x4975b47d, 488286}, {0x498c4c41, 195423}, {0x498f1470, 74708},  {0x49bd1b4e, 258230},
    {0x49e0e4ed, 615783}, {0x49ecda94, 14290},  {0x4a34ee07, 307354}, {0x4a3bda11, 405096}, {0x4a5cb136, 615491},
    {0x4a6bb2dc, 435636}, {0x4a7ffe33, 49929},  {0x4aba61bd, 545725}, {0x4abe87d2, 83323},  {0x4ac7fdc3, 6860},
    {0x4ae8ccc0, 53613},  {0x4afa982d, 145025}, {0x4b06dcb7, 125813}, {0x4b199a2a, 40494},  {0x4b2ae537, 439841},
    {0x4b514075, 30812},  {0x4ba1d0e0, 452145}, {0x4bcd7b44, 142203}, {0x4bd6db84, 472769}, {0x4bf13bda, 439014},
    {0x4c103ba6, 427871}, {0x4c1daae5, 379838}, {0x4c23501a, 421978}, {0x4c8efe09, 582622}, {0x4c97c88a, 369143},
    {0x4d0b972f, 416528}, {0x4d459058, 614244}, {0x4d58b80d, 471242}, {0x4d65cd47, 125432}, {0x4d69dc99, 244835},
    {0x4d982fa3, 263393}, {0x4dc45f93, 413199}, {0x4dfb8c77, 102215}, {0x4e0433e2, 83817},  {0x4e066656, 490082},
    {0x4e2d899c, 608172}, {0x4e4212d4, 102762}, {0x4eacc3b6, 74967},  {0x4ed45f3c, 489285}, {0x4f1cf295, 51612},
    {0x4f63d72e, 312795}, {0x4f8bf660, 47466},  {0x4f8e8e07, 453056}, {0x4fbc2d52, 597465}, {0x501506b9, 424079},
    {0x507f6757, 473583}, {0x50ae3e0a, 347779}, {0x50c3fffb, 420846}, {0x50e7946f, 532039}, {0x5162d134, 502141},
    {0x5233ced8, 253388}, {0x525577ef, 342413}, {0x5281e7ed, 353793}, {0x528400e0, 314407}, {0x528a5784, 130467},
    {0x52a58b5d, 384290}, {0x52b51d6a, 381645}, {0x52b62895, 245405}, {0x52d018d1, 84329},  {0x52de0b7b, 577521},
    {0x52e75794, 109149}, {0x531f0436, 601269}, {0x534dac68, 442802}, {0x5356e219, 141454}, {0x53a92bdd, 325270},
    {0x53e25ba0, 319139}, {0x54095104, 488748}, {0x54970913, 348752}, {0x54bd3aa4, 248910}, {0x5501ada3, 424231},
    {0x552c5502, 600669}, {0x5570a331, 437347}, {0x5583f06d, 462764}, {0x558aeac8, 277136}, {0x55b641a2, 59882},
    {0x55dcc556, 49698},  {0x55e015ba, 437507}, {0x55f1ecb2, 326733}, {0x563a87b6, 369566}, {0x56588458, 369437},
    {0x565cd0df, 97377},  {0x56697a19, 248824}, {0x56ad60f0, 246191}, {0x56df2c4a, 7859},   {0x576c4eba, 1920},
    {0x579d65ab, 404292}, {0x57ca220c, 386576}, {0x588b74c2, 604142}, {0x58a1a666, 283597}, {0x58ac14f9, 417969},
    {0x58ed004f, 431604}, {0x5910cdb5, 288945}, {0x592dc54a, 60904},  {0x59413912, 313676}, {0x5951d848, 133829},
    {0x59a482be, 278438}, {0x59ada0ca, 130079}, {0x59c761d4, 119108}, {0x59c9100b, 124923}, {0x59cc9386, 628761},
    {0x59d3851a, 270229}, {0x59ebb4e5, 451778}, {0x5a3fcfb7, 142118}, {0x5a78d294, 384544}, {0x5b03e990, 508383},
    {0x5b0e161f, 443197}, {0x5b75c9b2, 356651}, {0x5b81a536, 194802}, {0x5b9d6a45, 362611}, {0x5bf67579, 599708},
    {0x5c7405df, 250651}, {0x5cab1512, 380454}, {0x5d1068ec, 438547}, {0x5d113286, 94667},  {0x5d1d7065, 314491},
    {0x5d4d9f28, 574692}, {0x5d6474fb, 472621}, {0x5dc19c77, 292250}, {0x5ddae0ba, 91653},  {0x5ddcc0d2, 565441},
    {0x5df9f3f9, 142655}, {0x5dfcd992, 277587}, {0x5e29a965, 387673}, {0x5e2ae547, 361182}, {0x5e2c3ec0, 403097},
    {0x5e608887, 475022}, {0x5e9f8656, 39969},  {0x5ea058ba, 7384},   {0x5ec562ac, 484180}, {0x5eeee65b, 401316},
    {0x5f3f1503, 264955}, {0x5f5f19e2, 248727}, {0x5faa33f8, 145100}, {0x5ff1b9f5, 142591}, {0x5fffe5e1, 485763},
    {0x6024c1b9, 130852}, {0x602a447d, 438843}, {0x60a3b11c, 596343}, {0x60af378e, 347658}, {0x60b2e028, 91729},
    {0x60bc4c67, 600815}, {0x60cf9726, 83651},  {0x60dc6fbb, 107585}, {0x60f6ee12, 325976}, {0x615578f2, 589420},
    {0x617023d8, 408297}, {0x618f1b60, 512182}, {0x619059f6, 355372}, {0x61be1d98, 32052},  {0x61d075af, 101071},
    {0x61ffbc42, 273644}, {0x6247f4e9, 51114},  {0x627b6482, 484308}, {0x62ca9e4c, 239633}, {0x62de5b72, 612454},
    {0x62ec0c18, 340416}, {0x631becc2, 432175}, {0x63272d72, 483759}, {0x632a5a0e, 291339}, {0x634b9ba2, 599303},
    {0x6355e8f8, 70003},  {0x6364fc93, 72069},  {0x63c42e0a, 102507}, {0x63f68a1c, 491192}, {0x641ca4e0, 136459},
    {0x641e0dde, 380923}, {0x646dbe88, 326461}, {0x6476d0b6, 428616}, {0x64776809, 505006}, {0x64a3e96a, 508453},
    {0x64bdfabe, 513153}, {0x657ec75a, 196836}, {0x65852a06, 123494}, {0x659c7050, 319627}, {0x65b6aa0e, 307286},
    {0x66089f5e, 286535}, {0x6626ad92, 94291},  {0x6651137e, 494524}, {0x66649466, 264708}, {0x66818c9a, 399499},
    {0x66d1936c, 11016},  {0x66ec240a, 616149}, {0x67231504, 389904}, {0x672a2623, 370497}, {0x672ff6fa, 278138},
    {0x6790f338, 277003}, {0x67ac0891, 386222}, {0x67c67b0f, 384799}, {0x6863ae5d, 605124}, {0x686d5c51, 499207},
    {0x686f37c1, 418849}, {0x68a88fc2, 292673}, {0x68d27443, 328026}, {0x68f3fa1d, 505245}, {0x691850fa, 94097},
    {0x691932c0, 437592}, {0x691dc668, 83903},  {0x695c0f7f, 416280}, {0x69a6492e, 362479}, {0x69e7b3d8, 108974},
    {0x6a1841fd, 353488}, {0x6a6d47de, 443449}, {0x6b20a20c, 7266},   {0x6b3be92a, 140474}, {0x6b45e2fb, 325348},
    {0x6b46dca7, 252888}, {0x6b479aff, 481565}, {0x6b530159, 512124}, {0x6b7cc37f, 253967}, {0x6bb6bd2e, 434344},
    {0x6bca5fdd, 505871}, {0x6be5507b, 601588}, {0x6c062d03, 504502}, {0x6c29bd5f, 10634},  {0x6c54c65c, 296772},
    {0x6cb97b4b, 195924}, {0x6ccd1aed, 216287}, {0x6d006ff6, 70866},  {0x6d190ccf, 504898}, {0x6d48a7eb, 312921},
    {0x6d5569c1, 464415}, {0x6d67d289, 62694},  {0x6d90ef72, 125555}, {0x6db0b0b0, 318673}, {0x6e665beb, 446304},
    {0x6e78dfa5, 270763}, {0x6e8bbb3e, 317643}, {0x6ec9debf, 533527}, {0x6edb7a0e, 390118}, {0x6ee9330b, 376186},
    {0x6ef049c1, 386782}, {0x6f4a25ba, 266776}, {0x6f4e64ac, 494099}, {0x6f926141, 314578}, {0x6f984ed3, 11490},
    {0x6fa22c67, 535350}, {0x6fdb1211, 405333}, {0x6fec2510, 618692}, {0x6ff5a583, 148116}, {0x7017b6f4, 433931},
    {0x7073b78e, 96505},  {0x709a8be6, 344874}, {0x70aaa565, 486122}, {0x70bc97be, 91859},  {0x70be586a, 500312},
    {0x7118111f, 7584},   {0x71a668e2, 574023}, {0x71c2c3e6, 338563}, {0x71d0f67d, 140982}, {0x722b9026, 282985},
    {0x726e581e, 303666}, {0x7270a53b, 113203}, {0x7285bb69, 26494},  {0x7295cba8, 245783}, {0x72ccc6ec, 370325},
    {0x72daedea, 589308}, {0x7303cab5, 28611},  {0x73179a21, 12457},  {0x737039c0, 98841},  {0x737b5e49, 479969},
    {0x73d465f0, 512622}, {0x73e18061, 334914}, {0x73e82cc2, 404871}, {0x73e9dc92, 380151}, {0x73f2b777, 323578},
    {0x74348672, 11102},  {0x747585f2, 451100}, {0x749229d7, 352669}, {0x74c1a0eb, 311449}, {0x74cab15c, 137552},
    {0x74e1db21, 486408}, {0x74fc63c4, 452316}, {0x74fd6666, 129881}, {0x7500508f, 45829},  {0x7572d7f7, 501070},
    {0x757d369d, 322821}, {0x7593b0d0, 141245}, {0x75a6029e, 245022}, {0x75b79ceb, 397689}, {0x75bca16a, 503787},
    {0x75e057c7, 285863}, {0x75f3a231, 320419}, {0x75ff3d78, 73704},  {0x7665453e, 33505},  {0x766a465d, 472951},
    {0x769a3147, 275800}, {0x76d879f3, 265261}, {0x76db6ee0, 328382}, {0x76dd1053, 477571}, {0x771bb1d6, 598916},
    {0x772c39ad, 612056}, {0x775ab321, 629814}, {0x7791f23b, 412909}, {0x77a67f48, 280622}, {0x77b2309c, 253553},
    {0x77c34852, 616545}, {0x783f35d7, 444251}, {0x78845c6c, 517623}, {0x78a1ff64, 99695},  {0x78d581ab, 394826},
    {0x78deed4c, 101815}, {0x78efcde5, 99612},  {0x790a3e5a, 414070}, {0x79a65f27, 121081}, {0x79b2e953, 614728},
    {0x79fcea28, 360363}, {0x7a2302e6, 25453},  {0x7a2773d9, 505048}, {0x7a65b5e0, 453469}, {0x7a75aaa6, 374853},
    {0x7a7a2618, 433109}, {0x7a824d91, 446359}, {0x7a8c81ec, 402985}, {0x7a99c234, 61645},  {0x7a9cc392, 46835},
    {0x7aa910a3, 431368}, {0x7b0622ec, 321256}, {0x7b0c912e, 615553}, {0x7b39c836, 392530}, {0x7b510e44, 6708},
    {0x7b6b31e4, 484841}, {0x7b94f927, 304789}, {0x7bb6a033, 861},    {0x7bdf1a9c, 122197}, {0x7c244f88, 599891},
    {0x7c4f65d4, 29985},  {0x7c633b36, 345536}, {0x7c95a92d, 141162}, {0x7ca82141, 497827}, {0x7ca98e57, 87564},
    {0x7ccd40a0, 513604}, {0x7dd42883, 142398}, {0x7dd9d161, 533644}, {0x7de0e588, 137957}, {0x7dedd2be, 312237},
    {0x7e090bcd, 599180}, {0x7e13b099, 346250}, {0x7e526d70, 371521}, {0x7e5415de, 91423},  {0x7eab2dba, 290899},
    {0x7ed022ec, 390632}, {0x7eec2694, 616029}, {0x7eefa35b, 333430}, {0x7f07bb5d, 344629}, {0x7f18a4e7, 345210},
    {0x7f1e1b25, 503893}, {0x7f60b770, 332941}, {0x7f75b6cc, 600985}, {0x7fab7297, 352131}, {0x7fb61ec9, 628594},
    {0x7fc895e9, 449700}, {0x7fef3929, 107796}, {0x8004f033, 70570},  {0x8009978d, 81569},  {0x8009ceae, 266855},
    {0x8033a519, 99078},  {0x807539e6, 311364}, {0x8090e10a, 449538}, {0x809b1e72, 346535}, {0x80b1b318, 265744},
    {0x80f254a5, 391832}, {0x810e7730, 318131}, {0x818c4c99, 390958}, {0x818e21d9, 48857},  {0x81a94756, 95124},
    {0x81b1c048, 323181}, {0x81c151d0, 66786},  {0x81d07dd3, 340945}, {0x8204409f, 319498}, {0x82313644, 258565},
    {0x8244a3fd, 532559}, {0x8279ba17, 416774}, {0x82c87c65, 475338}, {0x82dff164, 7184},   {0x831d843f, 288341},
    {0x83356a03, 391247}, {0x834aa9c5, 289630}, {0x835184b2, 420769}, {0x83a59fc3, 288154}, {0x83df5b40, 478578},
    {0x8406c5a8, 400229}, {0x848bb5b6, 578378}, {0x84b5d0ce, 377592}, {0x84e266cb, 383002}, {0x84ef1a8a, 508918},
    {0x84ff5ab7, 308949}, {0x8511de73, 430455}, {0x85454689, 623563}, {0x8576b315, 110186}, {0x85c2563f, 74020},
    {0x85f9758f, 1504},   {0x8600326e, 295006}, {0x8607f61b, 325064}, {0x860c0ecc, 443764}, {0x86661a65, 321699},
    {0x86a20ed8, 339402}, {0x86c56cb5, 338995}, {0x86cc6283, 264389}, {0x86f8ed92, 402141}, {0x87107fa3, 71199},
    {0x873215e1, 54961},  {0x87410dd7, 352582}, {0x87446995, 8878},   {0x874778dc, 284137}, {0x8767112c, 421104},
    {0x87eef5bb, 258150}, {0x87ffb2fb, 375898}, {0x884ea234, 611267}, {0x88a7ebde, 337523}, {0x88aa2792, 375982},
    {0x88bd2ac6, 300564}, {0x88bef8b5, 389961}, {0x88d38443, 433553}, {0x88df4ab5, 108238}, {0x894e94d5, 72341},
    {0x896ea095, 127135}, {0x89891181, 22092},  {0x89bc4c35, 377514}, {0x89d84fa7, 128712}, {0x89e72ddd, 488587},
    {0x89ef317c, 314022}, {0x8a98d980, 297076}, {0x8ab495b4, 325910}, {0x8ae16a12, 504582}, {0x8b0459e8, 295631},
    {0x8b213e79, 40889},  {0x8b3016d2, 588361}, {0x8b7115c2, 294926}, {0x8b72a8b4, 243615}, {0x8ba91bde, 150221},
    {0x8bbf0ecd, 272432}, {0x8bc92af9, 128003}, {0x8be84f6f, 69364},  {0x8c32b8a1, 9711},   {0x8c9f6ac7, 73874},
    {0x8cfd88f7, 522752}, {0x8d05995f, 343445}, {0x8d22f32e, 249384}, {0x8d2785ab, 249752}, {0x8d2cd889, 24090},
    {0x8d571ef8, 601769}, {0x8db29302, 614000}, {0x8e10e415, 464821}, {0x8e53f342, 622044}, {0x8e6c5081, 326985},
    {0x8e6caf6f, 501935}, {0x8e86ac4e, 622390}, {0x8e925539, 408914}, {0x8e9869ce, 263501}, {0x8eb5e32f, 115011},
    {0x8ec56b39, 429006}, {0x8f0cd828, 50513},  {0x8f4eda3d, 500530}, {0x8f741fb3, 14597},  {0x8f7b25ef, 313901},
    {0x8fccc7d8, 327568}, {0x8fdb3b77, 142916}, {0x900fc169, 80239},  {0x9010b0e4, 128878}, {0x90652f43, 70546},
    {0x908434d6, 69770},  {0x908c6a5f, 71359},  {0x912d2e28, 491391}, {0x9138f3ee, 507466}, {0x91ac693f, 387736},
    {0x91c83356, 324680}, {0x91e3a8e1, 22176},  {0x91fcf4db, 462555}, {0x920be14d, 583407}, {0x921bb495, 151071},
    {0x9290f54b, 106686}, {0x92c0b47d, 490581}, {0x92e654d8, 445957}, {0x92e65a42, 252397}, {0x930b3854, 261692},
    {0x93bc5d63, 408805}, {0x93cf0f8d, 508311}, {0x93d58950, 56599},  {0x941d494a, 602364}, {0x94c4f7fd, 102868},
    {0x94c9fb49, 375558}, {0x94dec86b, 249628}, {0x9503687a, 79908},  {0x95b0bd63, 34871},  {0x95c95241, 507396},
    {0x95ff9976, 246090}, {0x9600d73b, 509725}, {0x962a798b, 465356}, {0x965c8e02, 129488}, {0x96985800, 481857},
    {0x96a38b2f, 144417}, {0x96b480eb, 359395}, {0x96faf280, 505389}, {0x97186a0d, 493737}, {0x9730a0a3, 423655},
    {0x9733b2b7, 500684}, {0x9750ed33, 621162}, {0x978dde40, 377397}, {0x979c6366, 257002}, {0x97ab33bc, 297930},
    {0x97ae0c66, 355800}, {0x97be4cf0, 285128}, {0x980ad27b, 359554}, {0x980f266e, 361074}, {0x986ba690, 300478},
    {0x988999dd, 603601}, {0x9889bf70, 414569}, {0x98c8d700, 527300}, {0x98cbfb1b, 419471}, {0x990e1b4a, 60576},
    {0x994901e7, 80789},  {0x994b1748, 56815},  {0x9954acb9, 324612}, {0x997e48fa, 174648}, {0x99b03da8, 611583},
    {0x99ef5911, 299423}, {0x99f9adc7, 75069},  {0x9a968ec8, 491104}, {0x9a9f24f3, 621009}, {0x9b078464, 428394},
    {0x9b52873a, 457175}, {0x9b57fe92, 0},      {0x9b74ed20, 31976},  {0x9b7d8a64, 565246}, {0x9b84393c, 10445},
    {0x9bd5b892, 308224}, {0x9bf97330, 622798}, {0x9bfdd860, 474452}, {0x9c1cea54, 1027},   {0x9c42a48c, 245264},
    {0x9c45b901, 243931}, {0x9cdc4376, 261293}, {0x9cf96f69, 500431}, {0x9d584190, 338918}, {0x9d6830a9, 499850},
    {0x9dbf465b, 368982}, {0x9dddf680, 461716}, {0x9df11234, 87281},  {0x9e2f5ea2, 154569}, {0x9e361303, 216147},
    {0x9e3bc6db, 143221}, {0x9f54c880, 143552}, {0x9f697c2e, 129235}, {0x9f7fea13, 426919}, {0x9f958558, 140828},
    {0x9f95b2eb, 485848}, {0x9fb37f6e, 285966}, {0xa002d866, 512957}, {0xa00f3471, 630010}, {0xa02b1cc4, 109333},
    {0xa0aba504, 477502}, {0xa0e20fae, 81466},  {0xa1074d39, 348666}, {0xa10b5376, 6190},   {0xa10f4b48, 293959},
    {0xa12ab16c, 498050}, {0xa12d6913, 596901}, {0xa12ed99a, 145461}, {0xa12f595a, 239954}, {0xa15c989b, 431693},
    {0xa1654c98, 74415},  {0xa174bfe9, 247777}, {0xa1a06cc2, 609088}, {0xa1b0d170, 49394},  {0xa1f495f6, 601057},
    {0xa20643b8, 484484}, {0xa2099f79, 290208}, {0xa20f9eb3, 410919}, {0xa238e6b3, 194957}, {0xa2e4fbd7, 394281},
    {0xa2f6cd01, 112348}, {0xa35a7ccb, 413459}, {0xa376589b, 291595}, {0xa42d32c8, 86366},  {0xa4d884cd, 60094},
    {0xa52ca9f3, 244910}, {0xa52f4b6b, 87165},  {0xa53774d1, 397997}, {0xa55a9cac, 100202}, {0xa57029ef, 440303},
    {0xa60af424, 533983}, {0xa6c82197, 399613}, {0xa6e4e55e, 597684}, {0xa7090f9b, 7973},   {0xa77bf5ef, 438034},
    {0xa7d45bdd, 344036}, {0xa7f17ed3, 445217}, {0xa810c656, 313133}, {0xa816f34d, 69922},  {0xa8582208, 94437},
    {0xa85ba99d, 148643}, {0xa867f215, 38807},  {0xa8787919, 3612},   {0xa8792962, 615696}, {0xa879d809, 503011},
    {0xa8cfc625, 322743}, {0xa8df0a4a, 399343}, {0xa8e61c49, 620399}, {0xa8fe3ce8, 358374}, {0xa90c11e1, 257722},
    {0xa953a9a5, 92109},  {0xa9a7b238, 110411}, {0xaa1f2b16, 358068}, {0xaa28a6ce, 86133},  {0xaa39b051, 570544},
    {0xaa43a532, 136968}, {0xaa83d082, 491298}, {0xaa8f2789, 138936}, {0xab097088, 85620},  {0xab289ea0, 242340},
    {0xabaa7696, 325832}, {0xabc1a97b, 616237}, {0xabc28ee9, 349586}, {0xabcd5f97, 88715},  {0xabe27b3c, 68783},
    {0xac21d2b5, 92161},  {0xac325976, 360278}, {0xac44733d, 38220},  {0xac859fc8, 625781}, {0xac932700, 100375},
    {0xaca40e41, 311527}, {0xaca70446, 583014}, {0xacd97dd7, 506553}, {0xace16d12, 385951}, {0xace745be, 241405},
    {0xad015afc, 110268}, {0xad071650, 68302},  {0xad1598b1, 72148},  {0xad568af7, 503392}, {0xad826213, 116872},
    {0xadc95fc8, 287332}, {0xaddaf307, 622549}, {0xade73892, 82530},  {0xadeac85c, 614506}, {0xae3b36bc, 610374},
    {0xae41db94, 240129}, {0xae65a103, 327807}, {0xae69513f, 416177}, {0xae9c13f7, 509909}, {0xaec9090d, 47317},
    {0xaeec40e0, 326585}, {0xaefa59d3, 370395}, {0xaf1eb3e5, 148859}, {0xaf2f712b, 13339},  {0xaf7e1d8e, 444681},
    {0xaff2be3f, 197296}, {0xb00d1b5e, 596684}, {0xb01aba74, 194702}, {0xb030cc62, 143766}, {0xb047e7b9, 612367},
    {0xb04b0c63, 6812},   {0xb07c0203, 80071},  {0xb091ffa0, 62141},  {0xb0977235, 51839},  {0xb0bffce8, 96700},
    {0xb0cae259, 40076},  {0xb0cc02da, 384640}, {0xb0cd1e28, 46660},  {0xb131943e, 445734}, {0xb137d5fd, 33354},
    {0xb147c36d, 2358},   {0xb199f415, 513317}, {0xb1e8122f, 596600}, {0xb2206e40, 600362}, {0xb234d3c6, 79468},
    {0xb24099e8, 28685},  {0xb26a3d67, 480307}, {0xb2b5013b, 293122}, {0xb2b5a7cd, 72449},  {0xb2dbfd89, 492329},
    {0xb30b92f0, 430320}, {0xb326e6a4, 360917}, {0xb35702ca, 495051}, {0xb39c3caa, 458703}, {0xb39c8174, 385148},
    {0xb3b0946f, 111620}, {0xb3f0f69c, 430247}, {0xb41412bc, 498126}, {0xb42b938d, 343227}, {0xb43a50fc, 318254},
    {0xb4903765, 506467}, {0xb495e8ec, 497658}, {0xb4a6c3db, 325536}, {0xb4c74ff9, 626751}, {0xb4d184cb, 26837},
    {0xb50372e7, 589007}, {0xb5049ecd, 78551},  {0xb5106d6c, 314074}, {0xb517b2c2, 599527}, {0xb5379b7d, 505156},
    {0xb54e707e, 596089}, {0xb573ecd1, 492839}, {0xb58b544f, 292136}, {0xb59fe25a, 131665}, {0xb5a262ad, 81815},
    {0xb5aade2c, 139752}, {0xb66bafc2, 621535}, {0xb68af525, 436135}, {0xb6a7d415, 138573}, {0xb6c1c6e5, 348181},
    {0xb6e0b21d, 4326},   {0xb6e4a8df, 486514}, {0xb6ef2b3a, 29886},  {0xb772d6b8, 423362}, {0xb7777322, 352459},
    {0xb78e7a51, 395725}, {0xb79665b9, 9630},   {0xb81d12ba, 13041},  {0xb8338459, 123221}, {0xb85c86b6, 51448},
    {0xb887d5f3, 493597}, {0xb88dc817, 145280}, {0xb94ae1d2, 84047},  {0xb95610ef, 13246},  {0xb981226f, 291901},
    {0xb997a3e3, 603188}, {0xb9983ca1, 46318},  {0xb9a14c75, 443603}, {0xb9b1f490, 48286},  {0xb9e52daa, 114322},
    {0xb9f8e9f9, 240434}, {0xba067ac0, 438328}, {0xba152b79, 114940}, {0xba82d4d8, 78906},  {0xba8bce5a, 115802},
    {0xbadf4b62, 317760}, {0xbb026d3f, 385870}, {0xbb02b5a5, 497933}, {0xbb67e778, 309281}, {0xbb703a2a, 390253},
    {0xbb7a5500, 83538},  {0xbba31747, 339612}, {0xbbbfbc28, 573648}, {0xbc4ddd4e, 375679}, {0xbc98d707, 574165},
    {0xbcf47fc4, 27490},  {0xbd07cf09, 6403},   {0xbd21ca8b, 422402}, {0xbd54ced3, 386663}, {0xbd58da56, 299514},
    {0xbd96f874, 10719},  {0xbdbd65a6, 137307}, {0xbe566fb6, 118061}, {0xbe5de4c1, 135992}, {0xbef15320, 239775},
    {0xbf296981, 94193},  {0xbf3c99b3, 107452}, {0xbf51ba8e, 54161},  {0xbf5e1752, 309183}, {0xbf7ff4da, 143491},
    {0xbfb764c3, 25305},  {0xbfced46b, 613553}, {0xbfe53478, 626887}, {0xc0716718, 583238}, {0xc0857b00, 283926},
    {0xc08fc48c, 120185}, {0xc0a43137, 597771}, {0xc0b083cc, 126972}, {0xc0bcc821, 47199},  {0xc0d66b0e, 440806},
    {0xc0eb8f3f, 296704}, {0xc0f0ec1c, 396346}, {0xc116a75b, 277748}, {0xc15b3303, 607833}, {0xc1a66c94, 24593},
    {0xc1eab981, 112838}, {0xc24a6de4, 333674}, {0xc2b18a7a, 254995}, {0xc2f2b6e1, 293277}, {0xc39bd9b5, 616854},
    {0xc3b97cb9, 345412}, {0xc4171677, 108355}, {0xc43a4b77, 259242}, {0xc4430729, 334060}, {0xc483a0fd, 334537},
    {0xc4895d36, 102315}, {0xc4a84c8f, 421220}, {0xc4be4192, 81639},  {0xc4c41cce, 432620}, {0xc4e4f598, 296078},
    {0xc53eea26, 77668},  {0xc5c57d14, 350078}, {0xc626dc81, 243060}, {0xc64311a3, 503978}, {0xc6519177, 252090},
    {0xc66227d2, 329579}, {0xc6dfc043, 388454}, {0xc736b061, 196010}, {0xc7675d99, 15136},  {0xc775d801, 347945},
    {0xc7b7865e, 173922}, {0xc7cdd91b, 25949},  {0xc855ce87, 315490}, {0xc8570583, 101943}, {0xc904bacb, 10533},
    {0xc90967e4, 577740}, {0xc93b319a, 617551}, {0xc95d08f4, 73091},  {0xc983a9c8, 517328}, {0xc9d40c0f, 420348},
    {0xc9eb1c76, 381277}, {0xca2467c8, 21745},  {0xcabf4fe3, 347395}, {0xcadb12ea, 10211},  {0xcb020e51, 600300},
    {0xcb08a90d, 241762}, {0xcb2dc48d, 43864},  {0xcb540392, 346083}, {0xcbd1740b, 485652}, {0xcbd2ef50, 109843},
    {0xcbe29d6b, 55762},  {0xcc9d8789, 403356}, {0xccac4dd2, 490840}, {0xcd073881, 381848}, {0xcd18c906, 340328},
    {0xcd235edb, 126519}, {0xcd8e304c, 378703}, {0xcd97b3b5, 261596}, {0xcd9bbfca, 288828}, {0xcd9ec84c, 280306},
    {0xcda9a9ec, 39625},  {0xcdf30170, 615849}, {0xce2cbd67, 53196},  {0xce38df7f, 415777}, {0xce50e9ad, 444844},
    {0xce89dc6b, 312044}, {0xcecba29a, 353627}, {0xceff6706, 296412}, {0xcf007130, 108673}, {0xcf239a85, 373001},
    {0xcf611eac, 319260}, {0xcf738168, 479167}, {0xcfdc3998, 423158}, {0xd03a2611, 616307}, {0xd048ed3d, 407654},
    {0xd088bb65, 384993}, {0xd0ba03f1, 296957}, {0xd0bcb075, 254626}, {0xd0c01e8c, 490708}, {0xd0c3e322, 540976},
    {0xd0cd6651, 401228}, {0xd0cdfbbc, 143876}, {0xd0d5ced0, 487900}, {0xd0d90ae1, 324972}, {0xd0fb2bb6, 295728},
    {0xd126d8b4, 252615}, {0xd150a417, 333754}, {0xd1c00171, 504819}, {0xd1c9cb08, 499345}, {0xd21deee8, 131975},
    {0xd23e85c2, 135789}, {0xd277d929, 502702}, {0xd29519d3, 261507}, {0xd2bf5c65, 425897}, {0xd2c6cdd3, 616373},
    {0xd2e21e20, 318923}, {0xd3383fd0, 142449}, {0xd37d99e6, 395148}, {0xd387566d, 56960},  {0xd38de656, 534662},
    {0xd4077266, 392672}, {0xd414e2d0, 494657}, {0xd417fa3d, 1210},   {0xd421859d, 414446}, {0xd4a6af58, 50031},
    {0xd5092d6e, 322979}, {0xd5c631de, 92286},  {0xd5ec0f82, 315566}, {0xd6769b6c, 130615}, {0xd697211f, 325646},
    {0xd6a0c5bd, 108606}, {0xd6af77e7, 613481}, {0xd6c62715, 327859}, {0xd6c6f6d2, 353349}, {0xd6d9a1ac, 482014},
    {0xd6e46af2, 53394},  {0xd70977f3, 482816}, {0xd71aa646, 380017}, {0xd7253179, 582814}, {0xd735d0c1, 437196},
    {0xd73c7589, 14023},  {0xd7405b57, 98469},  {0xd742ad78, 144292}, {0xd771f1c0, 388534}, {0xd77adf2b, 88803},
    {0xd80d9274, 306934}, {0xd84225b2, 499777}, {0xd8607e88, 403420}, {0xd867e087, 29140},  {0xd893d2b9, 434446},
    {0xd8fc7a65, 108015}, {0xd909f54c, 437004}, {0xd914d9c4, 33014},  {0xd94cff6d, 482691}, {0xd9cbfe4c, 417062},
    {0xd9dacdc1, 431487}, {0xd9f1ade8, 309798}, {0xda035895, 493005}, {0xda34beec, 46168},  {0xda91eb41, 292875},
    {0xda96c524, 598777}, {0xdaa2abc6, 419087}, {0xdad55ed2, 22659},  {0xdb01826d, 194058}, {0xdbeeac7a, 489064},
    {0xdc02a75b, 337737}, {0xdc0c2ec0, 346818}, {0xdc35e256, 361273}, {0xdc633429, 605510}, {0xdc7698d1, 79643},
    {0xdcaacff5, 603713}, {0xdcbea3d0, 467043}, {0xdce3f32e, 290774}, {0xdd7c4344, 354989}, {0xdd82933c, 416403},
    {0xdd965e62, 69482},  {0xdda7ccac, 623117}, {0xddc371ea, 487778}, {0xddec391b, 476143}, {0xde8f55a2, 388307},
    {0xdea34065, 174789}, {0xdec72070, 9836},   {0xded740a2, 430081}, {0xdf0c1a37, 349823}, {0xdf3244b9, 328498},
    {0xdf534a91, 498512}, {0xdf5e2a87, 61925},  {0xdf6e104e, 81095},  {0xdfccf82e, 322377}, {0xdfee579b, 504940},
    {0xe05b186a, 273784}, {0xe05d9893, 99379},  {0xe05f2ec2, 270644}, {0xe09ecf6a, 602732}, {0xe0ecd61e, 38681},
    {0xe1037910, 132602}, {0xe18a61ee, 126139}, {0xe19ff72f, 312564}, {0xe1a2ad98, 324531}, {0xe1b21c4d, 434674},
    {0xe25cb6ad, 601524}, {0xe2d5d82d, 278294}, {0xe30da332, 308727}, {0xe322b648, 437970}, {0xe352d2f6, 93624},
    {0xe36e1eae, 404412}, {0xe373315a, 193777}, {0xe3aaf5cc, 173996}, {0xe3ab03dc, 421597}, {0xe3e3da01, 24210},
    {0xe4026441, 484947}, {0xe44f0b47, 317441}, {0xe4569b1a, 75924},  {0xe45af342, 81980},  {0xe4833874, 383192},
    {0xe4867dcd, 145619}, {0xe48fa133, 328862}, {0xe4afe010, 284045}, {0xe54123c7, 503076}, {0xe5478029, 398856},
    {0xe57ffb69, 502030}, {0xe5c68137, 115938}, {0xe5ea797e, 491702}, {0xe622840c, 613811}, {0xe665837b, 323798},
    {0xe6f1dc46, 439962}, {0xe7501de8, 84488},  {0xe7549343, 624369}, {0xe7556f74, 148006}, {0xe764de9b, 240996},
    {0xe77cc95d, 68166},  {0xe78a1fc1, 626647}, {0xe7bd2370, 74249},  {0xe7f48cec, 400035}, {0xe85aeec8, 258444},
    {0xe88700e8, 54313},  {0xe89b6bd4, 450783}, {0xe8c810f0, 50793},  {0xe8e5962f, 86443},  {0xe8f6c20c, 376646},
    {0xe9087798, 377200}, {0xe910669f, 8623},   {0xe93fe249, 483118}, {0xe97c5e72, 294797}, {0xe9abb94e, 279367},
    {0xe9cc642d, 511991}, {0xe9fd691f, 301488}, {0xe9ffb570, 429399}, {0xea079bcc, 396217}, {0xea13fa9f, 117121},
    {0xea22c2da, 47938},  {0xea26f4c3, 7458},   {0xea37aa89, 490947}, {0xea89739a, 97588},  {0xeab81eef, 502618},
    {0xeac3bad2, 578060}, {0xeac4662b, 239},    {0xeb02144b, 514047}, {0xeb484d57, 444987}, {0xebab20a1, 294152},
    {0xebab8cd2, 385389}, {0xec268039, 340184}, {0xec448a46, 82222},  {0xec7186d6, 415887}, {0xec750d38, 582708},
    {0xecaa6283, 102601}, {0xecfe0196, 136603}, {0xed15fdd1, 144874}, {0xed1c75b6, 361403}, {0xed284c14, 25770},
    {0xed40d80b, 444353}, {0xed8906e9, 408389}, {0xeda41be9, 244349}, {0xeda5e33b, 148523}, {0xedc0f7d5, 351895},
    {0xedd17fe7, 600037}, {0xedef6fda, 129371}, {0xedf629c2, 601159}, {0xee374272, 500760}, {0xee3eb845, 86551},
    {0xeeae9655, 291684}, {0xeec2aebd, 511778}, {0xeedef312, 482756}, {0xeefb65ba, 319811}, {0xef5da875, 446146},
    {0xef67a560, 408681}, {0xefb09097, 305355}, {0xf05693c5, 123066}, {0xf05b9ea7, 455676}, {0xf07016dc, 584541},
    {0xf098102d, 145863}, {0xf0c239a0, 513745}, {0xf0c72ef4, 503663}, {0xf0db8ec9, 321031}, {0xf0e4b26e, 300759},
    {0xf0f80ced, 261983}, {0xf10ffc1b, 272777}, {0xf1642c7c, 317859}, {0xf1ef8273, 438765}, {0xf2342921, 351253},
    {0xf249a963, 122705}, {0xf251ad34, 445840}, {0xf25bd107, 294330}, {0xf2614f47, 616450}, {0xf262a85c, 135479},
    {0xf2898f0d, 320629}, {0xf2a1f126, 417517}, {0xf2b17179, 50290},  {0xf2c56896, 582309}, {0xf2e27008, 500993},
    {0xf2edb607, 89721},  {0xf30e06d8, 91120},  {0xf3707fdc, 620231}, {0xf3a3c252, 464999}, {0xf3af1dd8, 601370},
    {0xf3bc84bf, 102036}, {0xf3d28d73, 147102}, {0xf3f411f3, 280772}, {0xf40d79b6, 612182}, {0xf412ae6b, 112700},
    {0xf4454db1, 297354}, {0xf46b97c5, 394956}, {0xf4ef170d, 423819}, {0xf4fcabe9, 2187},   {0xf52b34b9, 514400},
    {0xf550fb23, 123874}, {0xf55e417f, 59765},  {0xf56ae8b9, 491523}, {0xf5863db5, 121796}, {0xf5ae0e00, 84762},
    {0xf5e0bec5, 195323}, {0xf5f9d84d, 65598},  {0xf5fd719a, 276703}, {0xf63a3e09, 82138},  {0xf6f516f7, 342637},
    {0xf70fbd9b, 445514}, {0xf7205bee, 27825},  {0xf7da65a2, 513966}, {0xf7f8899d, 614120}, {0xf8092482, 438230},
    {0xf84425ab, 301589}, {0xf853b7db, 323920}, {0xf884f93d, 588686}, {0xf8c4d7da, 25549},  {0xf9120243, 255301},
    {0xf912e632, 473070}, {0xf93088e9, 589473}, {0xf932621c, 472497}, {0xf9370b06, 112970}, {0xf97f0e36, 284657},
    {0xf98930d2, 5604},   {0xf98f0d09, 258976}, {0xf9ee6d3c, 109485}, {0xfa022bb9, 453559}, {0xfa1223fd, 603482},
    {0xfa8e6099, 490336}, {0xfa931508, 599049}, {0xfaa2a9aa, 284253}, {0xfaa86c35, 617151}, {0xfaae5d4d, 260584},
    {0xfb3379c4, 510524}, {0xfbb88743, 129155}, {0xfbecf342, 113114}, {0xfc0c4d7b, 67935},  {0xfc3dd253, 505086},
    {0xfc590889, 63037},  {0xfc897468, 99518},  {0xfcc5b292, 22811},  {0xfce02a02, 251163}, {0xfd03a458, 618224},
    {0xfd0c553e, 11747},  {0xfd0f588d, 420176}, {0xfd2ba9a3, 394704}, {0xfd6df7df, 272191}, {0xfd984378, 88116},
    {0xfdd82b0d, 116762}, {0xfe2a09b4, 370649}, {0xfe7b87c8, 602494}, {0xfefa0a1b, 431139}, {0xff006db3, 472168},
    {0xff142d16, 310041}, {0xff5f0278, 436548}, {0xff6262ac, 506160}, {0xff7561bf, 489835}, {0xffb932fb, 418607},
    {0xffe58e2e, 588834}, {0xffe9cd62, 67022},  {0xffeca40b, 435475},
};

}

core::resource_types const all_resource_types{all_types_text, all_types_places, 1598};

}
