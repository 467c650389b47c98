import { F as canonicalJson, M as makePlan, R as worstOf, X as InvalidInput, ot as compareText, rt as orderByDependency, s as pointerTo } from "./core.js";
import { D as compareVersions, O as minorOf } from "./config.js";
import { b as logicalIds } from "./render.js";
// packages/preview/src/grade/cluster-part-of.ts
const parts = {
	[logicalIds.controllerGroup]: "controller",
	[logicalIds.workerGroup]: "workers",
	[logicalIds.etcdVolume]: "etcd-volume",
	[logicalIds.controllerInterface]: "controller-address",
	[logicalIds.controllerAddress]: "controller-address",
	[logicalIds.controllerAddressAssociation]: "controller-address",
	[logicalIds.apiRecord]: "api-record"
};
function clusterPartOf(logicalId) {
	return Object.hasOwn(parts, logicalId) ? parts[logicalId] ?? null : null;
}
// packages/preview/src/plan/planned-resource.ts
function effectOf(change) {
	return change.verb === "create" || change.verb === "update" ? change.after.effect : change.before.effect;
}
function resourceOf(change) {
	return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}
// packages/preview/src/replacement/generated/replacement-table.ts
const replacementTable = {
	"AWS::AutoScaling::AutoScalingGroup": {
		"replaces": "AutoScalingGroupName InstanceId",
		"inPlace": "AvailabilityZoneDistribution AvailabilityZoneIds AvailabilityZoneImpairmentPolicy AvailabilityZones CapacityRebalance CapacityReservationSpecification Context Cooldown DefaultInstanceWarmup DeletionProtection DesiredCapacity DesiredCapacityType HealthCheckGracePeriod HealthCheckType InstanceLifecyclePolicy InstanceMaintenancePolicy LaunchConfigurationName LaunchTemplate LifecycleHookSpecificationList LoadBalancerNames MaxInstanceLifetime MaxSize MetricsCollection MinSize MixedInstancesPolicy NewInstancesProtectedFromScaleIn NotificationConfiguration NotificationConfigurations PlacementGroup ServiceLinkedRoleARN SkipZonalShiftValidation Tags TargetGroupARNs TerminationPolicies TrafficSources VPCZoneIdentifier"
	},
	"AWS::AutoScaling::LaunchConfiguration": { "replaces": "AssociatePublicIpAddress BlockDeviceMappings ClassicLinkVPCId ClassicLinkVPCSecurityGroups EbsOptimized IamInstanceProfile ImageId InstanceId InstanceMonitoring InstanceType KernelId KeyName LaunchConfigurationName MetadataOptions PlacementTenancy RamDiskId SecurityGroups SpotPrice UserData" },
	"AWS::AutoScaling::LifecycleHook": {
		"replaces": "AutoScalingGroupName LifecycleHookName",
		"inPlace": "DefaultResult HeartbeatTimeout LifecycleTransition NotificationMetadata NotificationTargetARN RoleARN"
	},
	"AWS::AutoScaling::ScalingPolicy": {
		"replaces": "AutoScalingGroupName",
		"inPlace": "AdjustmentType Cooldown EstimatedInstanceWarmup MetricAggregationType MinAdjustmentMagnitude PolicyType PredictiveScalingConfiguration ScalingAdjustment StepAdjustments TargetTrackingConfiguration"
	},
	"AWS::AutoScaling::ScheduledAction": {
		"replaces": "AutoScalingGroupName",
		"inPlace": "DesiredCapacity EndTime MaxSize MinSize Recurrence StartTime TimeZone"
	},
	"AWS::AutoScaling::WarmPool": {
		"replaces": "AutoScalingGroupName",
		"inPlace": "InstanceReusePolicy MaxGroupPreparedCapacity MinSize PoolState"
	},
	"AWS::Backup::BackupVault": { "isStateful": true },
	"AWS::CloudFormation::CustomResource": {
		"replaces": "ServiceToken",
		"inPlace": "ServiceTimeout"
	},
	"AWS::CloudFormation::Macro": {
		"replaces": "Name",
		"inPlace": "Description FunctionName LogGroupName LogRoleARN"
	},
	"AWS::CloudFormation::Stack": {
		"inPlace": "NotificationARNs Parameters Tags TemplateURL TimeoutInMinutes",
		"isStateful": true
	},
	"AWS::CloudFormation::WaitCondition": { "inPlace": "Count Handle Timeout" },
	"AWS::CloudFormation::WaitConditionHandle": {},
	"AWS::CloudWatch::Alarm": {
		"replaces": "AlarmName",
		"inPlace": "ActionsEnabled AlarmActions AlarmDescription ComparisonOperator DatapointsToAlarm Dimensions EvaluateLowSampleCountPercentile EvaluationCriteria EvaluationInterval EvaluationPeriods EvaluationWindow ExtendedStatistic InsufficientDataActions MetricName Metrics Namespace OKActions Period Statistic Tags Threshold ThresholdMetricId TreatMissingData Unit WarmUpConfiguration"
	},
	"AWS::CloudWatch::CompositeAlarm": {
		"replaces": "AlarmName",
		"inPlace": "ActionsEnabled ActionsSuppressor ActionsSuppressorExtensionPeriod ActionsSuppressorWaitPeriod AlarmActions AlarmDescription AlarmRule InsufficientDataActions OKActions Tags"
	},
	"AWS::CloudWatch::Dashboard": {
		"replaces": "DashboardName",
		"inPlace": "DashboardBody Tags"
	},
	"AWS::Cognito::UserPool": { "isStateful": true },
	"AWS::DocDB::DBCluster": { "isStateful": true },
	"AWS::DocDB::DBInstance": { "isStateful": true },
	"AWS::DynamoDB::GlobalTable": { "isStateful": true },
	"AWS::DynamoDB::Table": {
		"replaces": "ImportSourceSpecification KeySchema TableName",
		"inPlace": "AttributeDefinitions BillingMode ContributorInsightsSpecification DeletionProtectionEnabled GlobalSecondaryIndexes KinesisStreamSpecification LocalSecondaryIndexes OnDemandThroughput PointInTimeRecoverySpecification ProvisionedThroughput ResourcePolicy SSESpecification StreamSpecification TableClass Tags TimeToLiveSpecification VectorIndexes WarmThroughput",
		"isStateful": true
	},
	"AWS::EC2::CustomerGateway": {
		"replaces": "BgpAsn BgpAsnExtended CertificateArn DeviceName IpAddress Type",
		"inPlace": "Tags"
	},
	"AWS::EC2::DHCPOptions": {
		"replaces": "DomainName DomainNameServers Ipv6AddressPreferredLeaseTime NetbiosNameServers NetbiosNodeType NtpServers",
		"inPlace": "Tags"
	},
	"AWS::EC2::EIP": {
		"replaces": "Address Domain IpamPoolId NetworkBorderGroup TransferAddress",
		"inPlace": "InstanceId PublicIpv4Pool Tags"
	},
	"AWS::EC2::EIPAssociation": { "replaces": "AllocationId EIP InstanceId NetworkInterfaceId PrivateIpAddress" },
	"AWS::EC2::EgressOnlyInternetGateway": {
		"replaces": "VpcId",
		"inPlace": "Tags"
	},
	"AWS::EC2::FlowLog": {
		"replaces": "DeliverCrossAccountRole DeliverLogsPermissionArn DestinationOptions LogDestination LogDestinationType LogFormat LogGroupName MaxAggregationInterval ResourceId ResourceType TagFieldSpecifications TrafficType",
		"inPlace": "Tags"
	},
	"AWS::EC2::Instance": {
		"replaces": "AvailabilityZone BlockDeviceMappings.Ebs.KmsKeyId CpuOptions ElasticGpuSpecifications ElasticInferenceAccelerators EnclaveOptions HibernationOptions HostResourceGroupArn ImageId Ipv6AddressCount Ipv6Addresses KeyName LaunchTemplate LicenseSpecifications NetworkInterfaces PlacementGroupName PrivateIpAddress SecurityGroups SubnetId",
		"mayReplace": "AdditionalInfo Affinity BlockDeviceMappings EbsOptimized HostId InstanceType KernelId PrivateDnsNameOptions RamdiskId SecurityGroupIds Tenancy UserData",
		"inPlace": "CreditSpecification DisableApiTermination IamInstanceProfile InstanceInitiatedShutdownBehavior MetadataOptions Monitoring PropagateTagsToVolumeOnCreation SourceDestCheck SsmAssociations Tags Volumes",
		"echoes": "AvailabilityZone"
	},
	"AWS::EC2::InstanceConnectEndpoint": {
		"replaces": "ClientToken PreserveClientIp SecurityGroupIds SubnetId",
		"inPlace": "Tags"
	},
	"AWS::EC2::InternetGateway": { "inPlace": "Tags" },
	"AWS::EC2::KeyPair": { "replaces": "KeyFormat KeyName KeyType PublicKeyMaterial Tags" },
	"AWS::EC2::LaunchTemplate": {
		"replaces": "LaunchTemplateName",
		"inPlace": "LaunchTemplateData TagSpecifications VersionDescription"
	},
	"AWS::EC2::NatGateway": {
		"replaces": "AllocationId AvailabilityMode ConnectivityType PrivateIpAddress SubnetId VpcId",
		"inPlace": "AvailabilityZoneAddresses MaxDrainDurationSeconds SecondaryAllocationIds SecondaryPrivateIpAddressCount SecondaryPrivateIpAddresses Tags"
	},
	"AWS::EC2::NetworkAcl": {
		"replaces": "VpcId",
		"inPlace": "Tags"
	},
	"AWS::EC2::NetworkAclEntry": {
		"replaces": "Egress NetworkAclId RuleNumber",
		"inPlace": "CidrBlock Icmp Ipv6CidrBlock PortRange Protocol RuleAction"
	},
	"AWS::EC2::NetworkInterface": {
		"replaces": "InterfaceType PrivateIpAddress SubnetId",
		"mayReplace": "PrivateIpAddresses PrivateIpAddresses.Primary PrivateIpAddresses.PrivateIpAddress",
		"inPlace": "ConnectionTrackingSpecification Description EnablePrimaryIpv6 GroupSet Ipv4PrefixCount Ipv4Prefixes Ipv6AddressCount Ipv6Addresses Ipv6PrefixCount Ipv6Prefixes PublicIpDnsHostnameTypeSpecification SecondaryPrivateIpAddressCount SourceDestCheck Tags"
	},
	"AWS::EC2::NetworkInterfaceAttachment": {
		"replaces": "DeviceIndex InstanceId NetworkInterfaceId",
		"inPlace": "DeleteOnTermination EnaQueueCount EnaSrdSpecification"
	},
	"AWS::EC2::PlacementGroup": { "replaces": "ParentGroupId PartitionCount SpreadLevel Strategy Tags" },
	"AWS::EC2::PrefixList": { "inPlace": "AddressFamily Entries MaxEntries PrefixListName Tags" },
	"AWS::EC2::Route": {
		"replaces": "DestinationCidrBlock DestinationIpv6CidrBlock DestinationPrefixListId RouteTableId",
		"inPlace": "CarrierGatewayId CoreNetworkArn EgressOnlyInternetGatewayId GatewayId InstanceId LocalGatewayId NatGatewayId NetworkInterfaceId OdbNetworkArn TransitGatewayId VpcEndpointId VpcPeeringConnectionId"
	},
	"AWS::EC2::RouteTable": {
		"replaces": "VpcId",
		"inPlace": "Tags"
	},
	"AWS::EC2::SecurityGroup": {
		"replaces": "GroupDescription GroupName VpcId",
		"inPlace": "SecurityGroupEgress SecurityGroupIngress Tags",
		"echoes": "VpcId"
	},
	"AWS::EC2::SecurityGroupEgress": {
		"replaces": "CidrIp CidrIpv6 DestinationPrefixListId DestinationSecurityGroupId FromPort GroupId IpProtocol ToPort",
		"inPlace": "Description"
	},
	"AWS::EC2::SecurityGroupIngress": {
		"replaces": "CidrIp CidrIpv6 FromPort GroupId GroupName IpProtocol SourcePrefixListId SourceSecurityGroupId SourceSecurityGroupName SourceSecurityGroupOwnerId ToPort",
		"inPlace": "Description"
	},
	"AWS::EC2::Subnet": {
		"replaces": "AvailabilityZone AvailabilityZoneId CidrBlock Ipv4IpamPoolId Ipv4NetmaskLength Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength OutpostArn VpcId",
		"mayReplace": "Ipv6CidrBlock",
		"inPlace": "AssignIpv6AddressOnCreation EnableDns64 EnableLniAtDeviceIndex MapPublicIpOnLaunch PrivateDnsNameOptionsOnLaunch Tags",
		"echoes": "AvailabilityZone AvailabilityZoneId CidrBlock OutpostArn VpcId"
	},
	"AWS::EC2::SubnetCidrBlock": { "replaces": "Ipv6CidrBlock Ipv6IpamPoolId Ipv6NetmaskLength SubnetId" },
	"AWS::EC2::SubnetCidrReservation": {
		"replaces": "Cidr Description ReservationType SubnetId",
		"inPlace": "Tags"
	},
	"AWS::EC2::SubnetNetworkAclAssociation": { "replaces": "NetworkAclId SubnetId" },
	"AWS::EC2::SubnetRouteTableAssociation": { "replaces": "RouteTableId SubnetId" },
	"AWS::EC2::TransitGateway": {
		"replaces": "AmazonSideAsn MulticastSupport",
		"inPlace": "AssociationDefaultRouteTableId AutoAcceptSharedAttachments DefaultRouteTableAssociation DefaultRouteTablePropagation Description DnsSupport EncryptionSupport PropagationDefaultRouteTableId SecurityGroupReferencingSupport Tags TransitGatewayCidrBlocks VpnEcmpSupport"
	},
	"AWS::EC2::TransitGatewayAttachment": {
		"replaces": "TransitGatewayId VpcId",
		"inPlace": "Options SubnetIds Tags"
	},
	"AWS::EC2::TransitGatewayRoute": { "replaces": "Blackhole DestinationCidrBlock TransitGatewayAttachmentId TransitGatewayRouteTableId" },
	"AWS::EC2::TransitGatewayRouteTable": { "replaces": "Tags TransitGatewayId" },
	"AWS::EC2::TransitGatewayRouteTableAssociation": { "replaces": "TransitGatewayAttachmentId TransitGatewayRouteTableId" },
	"AWS::EC2::TransitGatewayRouteTablePropagation": { "replaces": "TransitGatewayAttachmentId TransitGatewayRouteTableId" },
	"AWS::EC2::TransitGatewayVpcAttachment": {
		"replaces": "SubnetIds TransitGatewayId VpcId",
		"inPlace": "AddSubnetIds Options RemoveSubnetIds Tags"
	},
	"AWS::EC2::VPC": {
		"replaces": "CidrBlock Ipv4IpamPoolId Ipv4NetmaskLength VpcEncryptionControl",
		"mayReplace": "InstanceTenancy",
		"inPlace": "EnableDnsHostnames EnableDnsSupport Tags",
		"echoes": "CidrBlock"
	},
	"AWS::EC2::VPCCidrBlock": { "replaces": "AmazonProvidedIpv6CidrBlock CidrBlock Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6CidrBlockNetworkBorderGroup Ipv6IpamPoolId Ipv6NetmaskLength Ipv6Pool VpcId" },
	"AWS::EC2::VPCDHCPOptionsAssociation": { "replaces": "DhcpOptionsId VpcId" },
	"AWS::EC2::VPCEndpoint": {
		"replaces": "DnsOptions.PrivateDnsPreference DnsOptions.PrivateDnsSpecifiedDomains ResourceConfigurationArn ServiceName ServiceNetworkArn ServiceRegion VpcEndpointType VpcId",
		"inPlace": "DnsOptions IpAddressType PolicyDocument PrivateDnsEnabled RouteTableIds SecurityGroupIds SubnetIds Tags"
	},
	"AWS::EC2::VPCEndpointService": { "inPlace": "AcceptanceRequired ContributorInsightsEnabled GatewayLoadBalancerArns NetworkLoadBalancerArns PayerResponsibility PrivateDnsName PrivateDnsNameConfiguration SupportedIpAddressTypes SupportedRegions Tags" },
	"AWS::EC2::VPCGatewayAttachment": {
		"replaces": "VpcId",
		"inPlace": "InternetGatewayId VpnGatewayId"
	},
	"AWS::EC2::VPCPeeringConnection": {
		"replaces": "AssumeRoleRegion PeerOwnerId PeerRegion PeerRoleArn PeerVpcId VpcId",
		"inPlace": "Tags"
	},
	"AWS::EC2::VPNConnection": {
		"replaces": "CustomerGatewayId EnableAcceleration LocalIpv4NetworkCidr LocalIpv6NetworkCidr OutsideIpAddressType PreSharedKeyStorage RemoteIpv4NetworkCidr RemoteIpv6NetworkCidr StaticRoutesOnly TransitGatewayId TransportTransitGatewayAttachmentId TunnelInsideIpVersion Type VpnConcentratorId VpnGatewayId VpnTunnelOptionsSpecifications",
		"inPlace": "Tags TunnelBandwidth"
	},
	"AWS::EC2::VPNGateway": {
		"replaces": "AmazonSideAsn Type",
		"inPlace": "Tags"
	},
	"AWS::EC2::VPNGatewayRoutePropagation": { "inPlace": "RouteTableIds VpnGatewayId" },
	"AWS::EC2::Volume": {
		"inPlace": "AutoEnableIO AvailabilityZone AvailabilityZoneId Encrypted Iops KmsKeyId MultiAttachEnabled OutpostArn Size SnapshotId SourceVolumeId Tags Throughput VolumeInitializationRate VolumeType",
		"isStateful": true
	},
	"AWS::EC2::VolumeAttachment": { "replaces": "Device EbsCardIndex InstanceId VolumeId" },
	"AWS::ECR::Repository": {
		"replaces": "EncryptionConfiguration RepositoryName",
		"inPlace": "EmptyOnDelete ImageScanningConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters LifecyclePolicy RepositoryPolicyText Tags"
	},
	"AWS::EFS::AccessPoint": {
		"replaces": "ClientToken FileSystemId PosixUser RootDirectory",
		"inPlace": "AccessPointTags"
	},
	"AWS::EFS::FileSystem": {
		"replaces": "AvailabilityZoneName Encrypted KmsKeyId PerformanceMode",
		"inPlace": "BackupPolicy BypassPolicyLockoutSafetyCheck FileSystemPolicy FileSystemProtection FileSystemTags LifecyclePolicies ProvisionedThroughputInMibps ReplicationConfiguration ThroughputMode",
		"isStateful": true
	},
	"AWS::EFS::MountTarget": {
		"replaces": "FileSystemId IpAddress IpAddressType Ipv6Address SubnetId",
		"inPlace": "SecurityGroups",
		"echoes": "IpAddress"
	},
	"AWS::EMR::Cluster": { "isStateful": true },
	"AWS::ElastiCache::CacheCluster": { "isStateful": true },
	"AWS::ElastiCache::ReplicationGroup": { "isStateful": true },
	"AWS::ElasticLoadBalancing::LoadBalancer": {
		"replaces": "LoadBalancerName Scheme",
		"mayReplace": "AvailabilityZones HealthCheck Subnets",
		"inPlace": "AccessLoggingPolicy AppCookieStickinessPolicy ConnectionDrainingPolicy ConnectionSettings CrossZone Instances LBCookieStickinessPolicy Listeners Policies SecurityGroups Tags"
	},
	"AWS::ElasticLoadBalancingV2::Listener": {
		"replaces": "LoadBalancerArn",
		"inPlace": "AlpnPolicy Certificates DefaultActions ListenerAttributes MutualAuthentication Port Protocol SslPolicy Tags"
	},
	"AWS::ElasticLoadBalancingV2::ListenerCertificate": {
		"replaces": "ListenerArn",
		"inPlace": "Certificates"
	},
	"AWS::ElasticLoadBalancingV2::ListenerRule": {
		"replaces": "ListenerArn",
		"inPlace": "Actions Conditions Priority Tags Transforms"
	},
	"AWS::ElasticLoadBalancingV2::LoadBalancer": {
		"replaces": "Name Scheme Type",
		"inPlace": "EnableCapacityReservationProvisionStabilize EnablePrefixForIpv6SourceNat EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic IpAddressType Ipv4IpamPoolId LoadBalancerAttributes MinimumLoadBalancerCapacity SecurityGroups SubnetMappings Subnets Tags",
		"echoes": "SecurityGroups"
	},
	"AWS::ElasticLoadBalancingV2::TargetGroup": {
		"replaces": "IpAddressType Name Port Protocol ProtocolVersion TargetType VpcId",
		"inPlace": "HealthCheckEnabled HealthCheckIntervalSeconds HealthCheckPath HealthCheckPort HealthCheckProtocol HealthCheckTimeoutSeconds HealthyThresholdCount Matcher Tags TargetControlPort TargetGroupAttributes Targets UnhealthyThresholdCount"
	},
	"AWS::ElasticLoadBalancingV2::TrustStore": {
		"replaces": "Name",
		"inPlace": "CaCertificatesBundleS3Bucket CaCertificatesBundleS3Key CaCertificatesBundleS3ObjectVersion Tags"
	},
	"AWS::ElasticLoadBalancingV2::TrustStoreRevocation": { "replaces": "RevocationContents TrustStoreArn" },
	"AWS::Elasticsearch::Domain": { "isStateful": true },
	"AWS::Events::EventBus": {
		"replaces": "EventSourceName Name",
		"inPlace": "DeadLetterConfig Description KmsKeyIdentifier LogConfig Policy Tags",
		"echoes": "Name Policy"
	},
	"AWS::Events::EventBusPolicy": {
		"replaces": "EventBusName StatementId",
		"inPlace": "Action Condition Principal Statement"
	},
	"AWS::Events::Rule": {
		"replaces": "EventBusName Name",
		"inPlace": "Description EventPattern RoleArn ScheduleExpression State Tags Targets"
	},
	"AWS::FSx::FileSystem": { "isStateful": true },
	"AWS::IAM::AccessKey": {
		"replaces": "Serial UserName",
		"inPlace": "Status"
	},
	"AWS::IAM::Group": {
		"replaces": "GroupName",
		"inPlace": "ManagedPolicyArns Path Policies"
	},
	"AWS::IAM::GroupPolicy": {
		"replaces": "GroupName PolicyName",
		"inPlace": "PolicyDocument"
	},
	"AWS::IAM::InstanceProfile": {
		"replaces": "InstanceProfileName Path",
		"inPlace": "Roles"
	},
	"AWS::IAM::ManagedPolicy": {
		"replaces": "Description ManagedPolicyName Path",
		"inPlace": "Groups PolicyDocument Roles Users"
	},
	"AWS::IAM::OIDCProvider": {
		"replaces": "Url",
		"inPlace": "ClientIdList Tags ThumbprintList"
	},
	"AWS::IAM::Policy": { "inPlace": "Groups PolicyDocument PolicyName Roles Users" },
	"AWS::IAM::Role": {
		"replaces": "Path RoleName",
		"inPlace": "AssumeRolePolicyDocument Description ManagedPolicyArns MaxSessionDuration PermissionsBoundary Policies Tags"
	},
	"AWS::IAM::RolePolicy": {
		"replaces": "PolicyName RoleName",
		"inPlace": "PolicyDocument"
	},
	"AWS::IAM::SAMLProvider": {
		"replaces": "AddPrivateKey Name RemovePrivateKey",
		"inPlace": "AssertionEncryptionMode PrivateKeyList SamlMetadataDocument Tags"
	},
	"AWS::IAM::ServerCertificate": {
		"replaces": "CertificateBody CertificateChain PrivateKey ServerCertificateName",
		"inPlace": "Path Tags"
	},
	"AWS::IAM::ServiceLinkedRole": {
		"replaces": "AWSServiceName CustomSuffix",
		"inPlace": "Description"
	},
	"AWS::IAM::User": {
		"replaces": "UserName",
		"inPlace": "Groups LoginProfile ManagedPolicyArns Path PermissionsBoundary Policies Tags"
	},
	"AWS::IAM::UserPolicy": {
		"replaces": "PolicyName UserName",
		"inPlace": "PolicyDocument"
	},
	"AWS::IAM::UserToGroupAddition": { "inPlace": "GroupName Users" },
	"AWS::IAM::VirtualMFADevice": {
		"replaces": "Path VirtualMfaDeviceName",
		"inPlace": "Tags Users"
	},
	"AWS::KMS::Alias": {
		"replaces": "AliasName",
		"inPlace": "TargetKeyId"
	},
	"AWS::KMS::Key": {
		"inPlace": "BypassPolicyLockoutSafetyCheck Description EnableKeyRotation Enabled KeyPolicy KeySpec KeyUsage MultiRegion Origin PendingWindowInDays RotationPeriodInDays Tags",
		"isStateful": true
	},
	"AWS::KMS::ReplicaKey": {
		"replaces": "PrimaryKeyArn",
		"inPlace": "Description Enabled KeyPolicy PendingWindowInDays Tags"
	},
	"AWS::Kinesis::Stream": { "isStateful": true },
	"AWS::Lambda::Alias": {
		"replaces": "FunctionName Name",
		"inPlace": "Description FunctionVersion ProvisionedConcurrencyConfig RoutingConfig"
	},
	"AWS::Lambda::EventInvokeConfig": {
		"replaces": "FunctionName Qualifier",
		"inPlace": "DestinationConfig MaximumEventAgeInSeconds MaximumRetryAttempts"
	},
	"AWS::Lambda::EventSourceMapping": {
		"replaces": "AmazonManagedKafkaEventSourceConfig EventSourceArn SelfManagedEventSource SelfManagedKafkaEventSourceConfig StartingPosition StartingPositionTimestamp",
		"inPlace": "BatchSize BisectBatchOnFunctionError DestinationConfig DocumentDBEventSourceConfig Enabled FilterCriteria FunctionName FunctionResponseTypes KmsKeyArn LoggingConfig MaximumBatchingWindowInSeconds MaximumRecordAgeInSeconds MaximumRetryAttempts MetricsConfig ParallelizationFactor ProvisionedPollerConfig Queues ScalingConfig SourceAccessConfigurations Tags Topics TumblingWindowInSeconds"
	},
	"AWS::Lambda::Function": {
		"replaces": "FunctionName PackageType TenancyConfig",
		"inPlace": "Architectures CapacityProviderConfig Code CodeSigningConfigArn DeadLetterConfig Description DurableConfig Environment EphemeralStorage FileSystemConfigs FunctionScalingConfig Handler ImageConfig KmsKeyArn Layers LoggingConfig MemorySize PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role Runtime RuntimeManagementConfig SnapStart Tags Timeout TracingConfig VpcConfig"
	},
	"AWS::Lambda::LayerVersion": { "replaces": "CompatibleArchitectures CompatibleRuntimes Content Description LayerName LicenseInfo" },
	"AWS::Lambda::Permission": { "replaces": "Action EventSourceToken FunctionName FunctionUrlAuthType InvokedViaFunctionUrl Principal PrincipalOrgID SourceAccount SourceArn" },
	"AWS::Lambda::Url": {
		"replaces": "Qualifier TargetFunctionArn",
		"inPlace": "AuthType Cors InvokeMode"
	},
	"AWS::Lambda::Version": {
		"replaces": "CodeSha256 Description FunctionName ProvisionedConcurrencyConfig RuntimePolicy",
		"inPlace": "FunctionScalingConfig"
	},
	"AWS::Logs::Destination": {
		"replaces": "DestinationName",
		"inPlace": "DestinationPolicy RoleArn Tags TargetArn"
	},
	"AWS::Logs::LogGroup": {
		"replaces": "LogGroupName",
		"inPlace": "BearerTokenAuthenticationEnabled DataProtectionPolicy DeletionProtectionEnabled FieldIndexPolicies KmsKeyId LogGroupClass ResourcePolicyDocument RetentionInDays Tags",
		"isStateful": true
	},
	"AWS::Logs::LogStream": { "replaces": "LogGroupName LogStreamName" },
	"AWS::Logs::MetricFilter": {
		"replaces": "FilterName LogGroupName",
		"inPlace": "ApplyOnTransformedLogs EmitSystemFieldDimensions FieldSelectionCriteria FilterPattern MetricTransformations"
	},
	"AWS::Logs::ResourcePolicy": {
		"replaces": "PolicyName",
		"inPlace": "PolicyDocument"
	},
	"AWS::Logs::SubscriptionFilter": {
		"replaces": "FilterName LogGroupName",
		"inPlace": "ApplyOnTransformedLogs DestinationArn Distribution EmitSystemFields FieldSelectionCriteria FilterPattern RoleArn"
	},
	"AWS::Neptune::DBCluster": { "isStateful": true },
	"AWS::Neptune::DBInstance": { "isStateful": true },
	"AWS::OpenSearchService::Domain": { "isStateful": true },
	"AWS::Organizations::Account": { "isStateful": true },
	"AWS::QLDB::Ledger": { "isStateful": true },
	"AWS::RDS::DBCluster": {
		"replaces": "AvailabilityZones ClusterScalabilityType DBClusterIdentifier DBSubnetGroupName DBSystemId DatabaseName EngineMode KmsKeyId PubliclyAccessible RestoreToTime RestoreType SnapshotIdentifier SourceDBClusterIdentifier SourceDbClusterResourceId SourceRegion StorageEncrypted UseLatestRestorableTime",
		"mayReplace": "Engine GlobalClusterIdentifier MasterUsername",
		"inPlace": "AllocatedStorage AssociatedRoles AutoMinorVersionUpgrade BacktrackWindow BackupRetentionPeriod CopyTagsToSnapshot DBClusterInstanceClass DBClusterParameterGroupName DBInstanceParameterGroupName DatabaseInsightsMode DeleteAutomatedBackups DeletionProtection Domain DomainIAMRoleName EnableCloudwatchLogsExports EnableGlobalWriteForwarding EnableHttpEndpoint EnableIAMDatabaseAuthentication EnableLocalWriteForwarding EngineLifecycleSupport EngineVersion Iops ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret MonitoringInterval MonitoringRoleArn NetworkType PerformanceInsightsEnabled PerformanceInsightsKmsKeyId PerformanceInsightsRetentionPeriod Port PreferredBackupWindow PreferredMaintenanceWindow ReplicationSourceIdentifier ScalingConfiguration ServerlessV2ScalingConfiguration StorageType Tags VpcSecurityGroupIds",
		"isStateful": true
	},
	"AWS::RDS::DBInstance": {
		"replaces": "BackupTarget CharacterSetName CustomIAMInstanceProfile DBClusterIdentifier DBInstanceIdentifier DBName DBSubnetGroupName DBSystemId KmsKeyId MasterUsername NcharCharacterSetName Port SourceRegion StorageEncrypted Timezone",
		"mayReplace": "AutoMinorVersionUpgrade AvailabilityZone BackupRetentionPeriod DBClusterSnapshotIdentifier DBParameterGroupName DBSnapshotIdentifier Engine MultiAZ PerformanceInsightsKMSKeyId PreferredMaintenanceWindow RestoreTime SourceDBClusterIdentifier SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier SourceDbiResourceId StorageType UseLatestRestorableTime",
		"inPlace": "AdditionalStorageVolumes AllocatedStorage AllowMajorVersionUpgrade ApplyImmediately AssociatedRoles AutomaticBackupReplicationKmsKeyId AutomaticBackupReplicationRegion AutomaticBackupReplicationRetentionPeriod CACertificateIdentifier CertificateRotationRestart CopyTagsToSnapshot DBInstanceClass DBSecurityGroups DatabaseInsightsMode DedicatedLogVolume DeleteAutomatedBackups DeletionProtection Domain DomainAuthSecretArn DomainDnsIps DomainFqdn DomainIAMRoleName DomainOu EnableCloudwatchLogsExports EnableIAMDatabaseAuthentication EnablePerformanceInsights EngineLifecycleSupport EngineVersion Iops LicenseModel ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret MaxAllocatedStorage MonitoringInterval MonitoringRoleArn NetworkType OptionGroupName PerformanceInsightsRetentionPeriod PreferredBackupWindow ProcessorFeatures PromotionTier PubliclyAccessible ReplicaMode StorageThroughput Tags TdeCredentialArn TdeCredentialPassword UseDefaultProcessorFeatures VPCSecurityGroups",
		"echoes": "DBSystemId",
		"isStateful": true
	},
	"AWS::RDS::DBParameterGroup": {
		"replaces": "DBParameterGroupName Description Family",
		"inPlace": "Parameters Tags",
		"echoes": "DBParameterGroupName"
	},
	"AWS::RDS::DBSubnetGroup": {
		"replaces": "DBSubnetGroupName",
		"inPlace": "DBSubnetGroupDescription SubnetIds Tags"
	},
	"AWS::Redshift::Cluster": { "isStateful": true },
	"AWS::Route53::CidrCollection": {
		"replaces": "Name",
		"inPlace": "Locations"
	},
	"AWS::Route53::DNSSEC": { "replaces": "HostedZoneId" },
	"AWS::Route53::DelegationSet": {},
	"AWS::Route53::HealthCheck": {
		"replaces": "HealthCheckConfig.MeasureLatency HealthCheckConfig.RequestInterval HealthCheckConfig.Type",
		"inPlace": "HealthCheckConfig HealthCheckTags"
	},
	"AWS::Route53::HostedZone": {
		"replaces": "Name",
		"inPlace": "HostedZoneConfig HostedZoneFeatures HostedZoneTags QueryLoggingConfig VPCs"
	},
	"AWS::Route53::KeySigningKey": {
		"replaces": "HostedZoneId KeyManagementServiceArn Name",
		"inPlace": "Status"
	},
	"AWS::Route53::QueryLoggingConfig": { "replaces": "CloudWatchLogsLogGroupArn HostedZoneId" },
	"AWS::Route53::RecordSet": {
		"replaces": "HostedZoneId HostedZoneName Name",
		"inPlace": "AliasTarget CidrRoutingConfig Comment Failover GeoLocation HealthCheckId MultiValueAnswer Region ResourceRecords SetIdentifier TTL Type Weight"
	},
	"AWS::Route53::RecordSetGroup": {
		"replaces": "HostedZoneId HostedZoneName",
		"inPlace": "Comment RecordSets"
	},
	"AWS::Route53::TrafficPolicy": {
		"replaces": "Document Name",
		"inPlace": "Comment"
	},
	"AWS::Route53::TrafficPolicyInstance": {
		"replaces": "HostedZoneId Name",
		"inPlace": "TTL TrafficPolicyId TrafficPolicyVersion"
	},
	"AWS::S3::AccessPoint": {
		"replaces": "Bucket BucketAccountId Name VpcConfiguration",
		"inPlace": "Policy PublicAccessBlockConfiguration Tags",
		"echoes": "Name"
	},
	"AWS::S3::Bucket": {
		"replaces": "BucketName BucketNamePrefix BucketNamespace ObjectLockEnabled",
		"inPlace": "AbacStatus AccelerateConfiguration AccessControl AnalyticsConfigurations BucketEncryption CorsConfiguration IntelligentTieringConfigurations InventoryConfigurations LifecycleConfiguration LoggingConfiguration MetadataConfiguration MetadataTableConfiguration MetricsConfigurations NotificationConfiguration ObjectLockConfiguration OwnershipControls PublicAccessBlockConfiguration ReplicationConfiguration Tags VersioningConfiguration WebsiteConfiguration",
		"isStateful": true
	},
	"AWS::S3::BucketPolicy": {
		"replaces": "Bucket",
		"inPlace": "PolicyDocument"
	},
	"AWS::SDB::Domain": { "isStateful": true },
	"AWS::SNS::Subscription": {
		"replaces": "Endpoint Protocol TopicArn",
		"inPlace": "DeliveryPolicy FilterPolicy FilterPolicyScope RawMessageDelivery RedrivePolicy Region ReplayPolicy SubscriptionRoleArn"
	},
	"AWS::SNS::Topic": {
		"replaces": "FifoTopic TopicName",
		"inPlace": "ArchivePolicy ContentBasedDeduplication DataProtectionPolicy DeliveryStatusLogging DisplayName FifoThroughputScope KmsMasterKeyId MaximumMessageSize SignatureVersion Subscription Tags TracingConfig",
		"echoes": "TopicName"
	},
	"AWS::SNS::TopicInlinePolicy": {
		"replaces": "TopicArn",
		"inPlace": "PolicyDocument"
	},
	"AWS::SNS::TopicPolicy": { "inPlace": "PolicyDocument Topics" },
	"AWS::SQS::Queue": {
		"replaces": "FifoQueue QueueName",
		"inPlace": "ContentBasedDeduplication DeduplicationScope DelaySeconds FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod ReceiveMessageWaitTimeSeconds RedriveAllowPolicy RedrivePolicy SqsManagedSseEnabled Tags VisibilityTimeout",
		"echoes": "QueueName",
		"isStateful": true
	},
	"AWS::SQS::QueueInlinePolicy": {
		"replaces": "Queue",
		"inPlace": "PolicyDocument"
	},
	"AWS::SQS::QueuePolicy": { "inPlace": "PolicyDocument Queues" },
	"AWS::SSM::Association": {
		"replaces": "InstanceId",
		"inPlace": "ApplyOnlyAtCronInterval AssociationDispatchAssumeRole AssociationName AutomationTargetParameterName CalendarNames ComplianceSeverity DocumentVersion MaxConcurrency MaxErrors Name OutputLocation Parameters ScheduleExpression ScheduleOffset SyncCompliance Tags Targets WaitForSuccessTimeoutSeconds"
	},
	"AWS::SSM::Document": {
		"replaces": "DocumentType Name",
		"mayReplace": "Attachments Attachments.Key Attachments.Name Attachments.Values Content DocumentFormat Requires Requires.Name Requires.Version TargetType VersionName",
		"inPlace": "Tags UpdateMethod"
	},
	"AWS::SSM::Parameter": {
		"replaces": "Name",
		"inPlace": "AllowedPattern DataType Description Policies Tags Tier Type Value",
		"echoes": "Type Value"
	},
	"AWS::SecretsManager::ResourcePolicy": {
		"replaces": "SecretId",
		"inPlace": "BlockPublicPolicy ResourcePolicy"
	},
	"AWS::SecretsManager::RotationSchedule": {
		"replaces": "SecretId",
		"inPlace": "ExternalSecretRotationMetadata ExternalSecretRotationRoleArn HostedRotationLambda RotateImmediatelyOnUpdate RotationLambdaARN RotationRules"
	},
	"AWS::SecretsManager::Secret": {
		"replaces": "Name",
		"inPlace": "Description GenerateSecretString KmsKeyId ReplicaRegions SecretString Tags Type",
		"isStateful": true
	},
	"AWS::SecretsManager::SecretTargetAttachment": {
		"replaces": "SecretId",
		"inPlace": "TargetId TargetType"
	}
};
// packages/preview/src/template/stack-template.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
// packages/preview/src/evaluate/resolved.ts
const noValue = Symbol("AWS::NoValue");
function functionNameOf(value) {
	if (!isObject(value)) return null;
	const keys = Object.keys(value);
	const [name = ""] = keys;
	return keys.length === 1 && (name === "Ref" || name.startsWith("Fn::")) ? name : null;
}
function isToken(value) {
	return functionNameOf(value) !== null;
}
function ref(name) {
	return { Ref: name };
}
function token(name, argument) {
	return { [name]: argument };
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function numberOf(value) {
	const text = textOf(value);
	return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
function objectOf(value) {
	return isObject(value) ? value : {};
}
function argumentOf(value, name) {
	return isObject(value) ? value[name] ?? null : null;
}
// packages/preview/src/replacement/is-not-updatable.ts
const always = () => true;
const rules = {
	"AWS::EC2::Volume": {
		AvailabilityZone: always,
		AvailabilityZoneId: always,
		Encrypted: always,
		KmsKeyId: always,
		OutpostArn: always,
		SnapshotId: always,
		SourceVolumeId: always,
		VolumeInitializationRate: always,
		Size: shrinks
	},
	"AWS::EC2::VolumeAttachment": {
		Device: always,
		InstanceId: always,
		VolumeId: always
	},
	"AWS::CloudFormation::WaitCondition": {
		Count: always,
		Handle: always,
		Timeout: always
	}
};
function isNotUpdatable(type, property, values) {
	const ofType = Object.hasOwn(rules, type) ? rules[type] : void 0;
	return (ofType !== void 0 && Object.hasOwn(ofType, property) ? ofType[property] : void 0)?.(values) ?? false;
}
function shrinks({ before, after }) {
	const [from, to] = [textOf(before ?? void 0), textOf(after ?? void 0)];
	return from !== null && to !== null && Number(to) < Number(from);
}
// packages/preview/src/replacement/holds-data.ts
const types$1 = /* @__PURE__ */ new Set([
	"AWS::Cassandra::Table",
	"AWS::ECR::Repository",
	"AWS::MemoryDB::Cluster"
]);
function holdsData(type) {
	return types$1.has(type);
}
// packages/preview/src/replacement/requirement.ts
const requirements = [
	"none",
	"in-place",
	"may-replace",
	"replace",
	"not-updatable"
];
function strongest(found) {
	let strongest = 0;
	for (const requirement of found) strongest = Math.max(strongest, requirements.indexOf(requirement));
	return requirements[strongest] ?? "none";
}
function strongestUpdate(differences) {
	return strongest(differences.map(({ requires }) => requires).filter((requires) => requires !== "not-updatable"));
}
function endsResource(requirement) {
	return requirements.indexOf(requirement) >= requirements.indexOf("may-replace");
}
// packages/preview/src/replacement/requirement-of.ts
const insideNestedStack = [
	"Parameters",
	"TemplateBody",
	"TemplateURL"
];
function requirementOf({ type, keys, before, after }) {
	const [property = ""] = keys;
	if (isNotUpdatable(type, property, {
		before,
		after
	})) return {
		requires: "not-updatable",
		isKnown: true
	};
	const row = rowOf(type);
	if (type === "AWS::CloudFormation::Stack" && insideNestedStack.includes(property)) return {
		requires: "may-replace",
		isKnown: false
	};
	if (row === null) return {
		requires: "may-replace",
		isKnown: false
	};
	const found = [];
	if (touches(row.replaces, keys)) found.push("replace");
	if (touches(row.mayReplace, keys)) found.push("may-replace");
	if (names(row.inPlace).includes(property)) found.push("in-place");
	return found.length === 0 ? {
		requires: "may-replace",
		isKnown: false
	} : {
		requires: strongest(found),
		isKnown: true
	};
}
function isStateful(type) {
	return rowOf(type)?.isStateful === true || holdsData(type);
}
function isKnownType(type) {
	return rowOf(type) !== null || holdsData(type);
}
function echoesProperty(type, attribute) {
	return names(rowOf(type)?.echoes).includes(attribute);
}
function rowOf(type) {
	return (Object.hasOwn(replacementTable, type) ? replacementTable[type] : void 0) ?? null;
}
function names(list) {
	return list === void 0 ? [] : list.split(" ");
}
function touches(list, keys) {
	return names(list).some((path) => meets(path.split("."), keys));
}
function meets(path, keys) {
	if (path[0] !== keys[0]) return false;
	let step = 0;
	let rest = 0;
	for (const [index, key] of keys.entries()) {
		if (key !== path[step]) continue;
		step += 1;
		rest = index + 1;
	}
	return step === path.length || !keys.slice(rest).some(isPropertyName);
}
function isPropertyName(key) {
	return /^[A-Z][A-Za-z0-9]*$/.test(key);
}
// packages/preview/src/grade/carries-traffic.ts
const types = /* @__PURE__ */ new Set([
	"AWS::EC2::EIP",
	"AWS::EC2::EIPAssociation",
	"AWS::EC2::Instance",
	"AWS::EC2::InternetGateway",
	"AWS::EC2::NatGateway",
	"AWS::EC2::NetworkInterface",
	"AWS::EC2::NetworkInterfaceAttachment",
	"AWS::EC2::Route",
	"AWS::EC2::RouteTable",
	"AWS::EC2::SecurityGroup",
	"AWS::EC2::Subnet",
	"AWS::EC2::SubnetRouteTableAssociation",
	"AWS::EC2::VPC",
	"AWS::EC2::VPCGatewayAttachment",
	"AWS::EC2::VolumeAttachment",
	"AWS::ElasticLoadBalancing::LoadBalancer",
	"AWS::ElasticLoadBalancingV2::Listener",
	"AWS::ElasticLoadBalancingV2::LoadBalancer",
	"AWS::ElasticLoadBalancingV2::TargetGroup",
	"AWS::RDS::DBCluster",
	"AWS::RDS::DBInstance",
	"AWS::Route53::HostedZone",
	"AWS::Route53::RecordSet",
	"AWS::Route53::RecordSetGroup"
]);
function carriesTraffic(type) {
	return types.has(type);
}
// packages/preview/src/grade/grade-plan.ts
function gradePlan(plan) {
	return worstOf(plan.changes.map(gradeChange));
}
function gradeChange(change) {
	const effect = effectOf(change);
	if (effect === null || change.verb === "create") return "none";
	const resource = resourceOf(change);
	return worstOf([gradeEnd(change.verb, effect, resource.type), gradeNodes(effect.nodes, resource.logicalId)]);
}
function gradeEnd(verb, effect, type) {
	if (!(verb === "delete" || endsResource(effect.requires))) return "none";
	if (effect.isStateful) return effect.remains === "resource" ? "outage" : "data-loss";
	return carriesTraffic(type) || !isKnownType(type) ? "outage" : "none";
}
function gradeNodes(nodes, logicalId) {
	if (nodes === null) return "none";
	const [before, after] = [nodes.before ?? Infinity, nodes.after ?? Infinity];
	if (before > 0 && after === 0) return "outage";
	if (nodes.update === "rolling" || nodes.update === "replacing") return clusterPartOf(logicalId) === "controller" || endsAllAtOnce(nodes, Math.min(before, after)) ? "outage" : "rolling";
	return after < before ? "rolling" : "none";
}
function endsAllAtOnce({ minInstancesInService, batchSize }, running) {
	return minInstancesInService === 0 && batchSize !== null && batchSize >= running;
}
// packages/preview/src/template/nests-deeper-than.ts
function nestsDeeperThan(root, levels) {
	let level = [root];
	for (let depth = 0; depth <= levels; depth += 1) {
		const next = [];
		for (const value of level) if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) next.push(inner);
		if (next.length === 0) return false;
		level = next;
	}
	return true;
}
// packages/preview/src/template/parse-template.ts
const maxTemplateBytes = 1048576;
const maxNesting = 100;
function parseTemplate(source) {
	const reject = (code, message, path = "") => new InvalidInput([{
		severity: "error",
		code,
		message,
		hint: null,
		file: source.name,
		path,
		range: null
	}]);
	if (source.text.length > maxTemplateBytes) throw reject("template-too-complex", `The template has more than the ${maxTemplateBytes} bytes that CloudFormation takes.`);
	const body = parseJson(source.text);
	if (body === null) throw reject("template-unreadable", "The template is not JSON.");
	if (nestsDeeperThan(body, maxNesting)) throw reject("template-too-complex", `The template nests deeper than ${maxNesting} levels.`);
	const written = isObject(body) ? body["Resources"] : null;
	if (!isObject(body) || !isObject(written)) throw reject("template-unreadable", "The template has no object Resources.", "/Resources");
	const resources = /* @__PURE__ */ new Map();
	for (const [logicalId, definition] of Object.entries(written)) {
		if (logicalId.startsWith("Fn::")) throw reject("template-unreadable", `${logicalId} is not supported: which resources it makes is known inside CloudFormation only. Write them out.`, pointerTo("/Resources", logicalId));
		const type = isObject(definition) ? definition["Type"] : null;
		if (!isObject(definition) || typeof type !== "string") throw reject("template-unreadable", `The resource ${logicalId} has no Type.`, pointerTo("/Resources", logicalId));
		const condition = definition["Condition"];
		resources.set(logicalId, {
			type,
			condition: typeof condition === "string" ? condition : null,
			definition
		});
	}
	return {
		resources,
		parameters: objectAt(body, "Parameters"),
		mappings: objectAt(body, "Mappings"),
		conditions: objectAt(body, "Conditions"),
		keelson: objectAt(objectAt(body, "Metadata"), "Keelson"),
		isTransformed: body["Transform"] !== void 0
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return null;
		throw error;
	}
}
function objectAt(parent, key) {
	const value = parent[key];
	return isObject(value) ? value : {};
}
// packages/preview/src/evaluate/budget.ts
const limit = 4e6;
var Budget = class {
	file;
	#left = limit;
	constructor(file) {
		this.file = file;
	}
	spend(amount) {
		this.#left -= amount;
		if (this.#left < 0) throw this.exceeded(`The template evaluates to more than ${limit} characters.`);
	}
	exceeded(message) {
		return new InvalidInput([{
			severity: "error",
			code: "template-too-complex",
			message,
			hint: null,
			file: this.file,
			path: "",
			range: null
		}]);
	}
};
// packages/preview/src/evaluate/scope.ts
function isRejection({ code }) {
	return code === "template-not-valid" || code === "template-reference-unknown";
}
function reject(scope, place, message) {
	scope.report({
		code: "template-not-valid",
		message,
		path: place.path
	});
}
function rejectName(scope, place, message) {
	scope.report({
		code: "template-reference-unknown",
		message,
		path: place.path
	});
}
function evaluateArgument(value, scope, place) {
	const evaluated = scope.evaluate(value ?? null, scope, place);
	return evaluated === noValue ? { Ref: "AWS::NoValue" } : evaluated;
}
function below(place, key) {
	return {
		path: pointerTo(place.path, key),
		depth: place.depth + 1
	};
}
// packages/preview/src/evaluate/functions/cidr-blocks.ts
function cidrBlocks(argument, scope, place) {
	if (!isList(argument) || argument.length < 2) {
		reject(scope, place, "Fn::Cidr takes a range, a count and the host bits.");
		return token("Fn::Cidr", evaluateArgument(argument, scope, place));
	}
	const parts = argument.map((part, index) => evaluateArgument(part, scope, below(place, index)));
	const [range, count, bits] = [
		textOf(parts[0]),
		Number(textOf(parts[1])),
		Number(textOf(parts[2] ?? "8"))
	];
	if (range === null || parts.some(isToken) || range.includes(":")) return token("Fn::Cidr", parts);
	const blocks = divide({
		range,
		count,
		bits
	});
	if (blocks === null) reject(scope, place, "Fn::Cidr's range does not hold that many blocks.");
	return blocks ?? token("Fn::Cidr", parts);
}
function divide({ range, count, bits }) {
	const whole = parseRange(range);
	if (whole === null || !(Number.isInteger(count) && count >= 1 && count <= 256) || !(Number.isInteger(bits) && bits >= 0 && bits <= 32) || count * 2 ** bits > whole.size) return null;
	return Array.from({ length: count }, (_, index) => `${dotted(whole.first + index * 2 ** bits)}/${32 - bits}`);
}
function parseRange(text) {
	const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.slice(1).map(Number);
	const prefix = parts?.pop() ?? 33;
	if (parts === void 0 || prefix > 32 || parts.some((part) => part > 255)) return null;
	const address = parts.reduce((sum, part) => sum * 256 + part, 0);
	const size = 2 ** (32 - prefix);
	return {
		first: address - address % size,
		size
	};
}
function dotted(address) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
// packages/preview/src/evaluate/functions/conditions.ts
function evaluateIf(argument, scope, place) {
	if (!isList(argument) || argument.length !== 3 || typeof argument[0] !== "string") {
		reject(scope, place, "Fn::If takes a condition's name and two values.");
		return token("Fn::If", evaluateArgument(argument, scope, place));
	}
	const decision = decide(argument[0], scope, place);
	if (decision === true) return scope.evaluate(argument[1] ?? null, scope, below(place, 1));
	if (decision === false) return scope.evaluate(argument[2] ?? null, scope, below(place, 2));
	const whenTrue = evaluateArgument(argument[1], scope, below(place, 1));
	return token("Fn::If", [
		decision.undecided,
		whenTrue,
		evaluateArgument(argument[2], scope, below(place, 2))
	]);
}
function decide(name, scope, place) {
	const known = scope.decisions.get(name);
	if (known === "in progress") {
		reject(scope, place, `The condition ${name} depends on itself.`);
		return { undecided: token("Condition", name) };
	}
	if (known !== void 0) {
		if (typeof known !== "boolean") scope.budget.spend(canonicalJson(known.undecided).length);
		return known;
	}
	const expression = Object.hasOwn(scope.template.conditions, name) ? scope.template.conditions[name] : void 0;
	if (expression === void 0) {
		rejectName(scope, place, `There is no condition ${name}.`);
		return { undecided: token("Condition", name) };
	}
	scope.decisions.set(name, "in progress");
	const decision = decideExpression(expression, scope, below({
		path: "/Conditions",
		depth: place.depth
	}, name));
	if (typeof decision !== "boolean" && nestsDeeperThan(decision.undecided, maxTokenDepth)) throw scope.budget.exceeded(`The condition ${name} depends on others over more than ${maxTokenDepth} levels.`);
	scope.decisions.set(name, decision);
	return decision;
}
const maxTokenDepth = 250;
function decideExpression(expression, scope, place) {
	if (place.depth > maxTokenDepth) throw scope.budget.exceeded(`The conditions depend on each other over more than ${maxTokenDepth} levels.`);
	scope.budget.spend(1);
	const [name, argument] = isObject(expression) ? Object.entries(expression)[0] ?? [] : [];
	if (name === "Condition" && typeof argument === "string") return decide(argument, scope, place);
	if (name === "Fn::Equals" && isList(argument) && argument.length === 2) return decideEquals(argument, scope, place);
	if ((name === "Fn::Not" || name === "Fn::And" || name === "Fn::Or") && isList(argument) && argument.length > 0) {
		const parts = argument.map((part, index) => decideExpression(part, scope, below(place, index)));
		return name === "Fn::Not" ? negate(parts) : combine(name, parts);
	}
	reject(scope, place, "A condition is one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition.");
	return { undecided: token("Condition", evaluateArgument(expression, scope, place)) };
}
function decideEquals(argument, scope, place) {
	const left = evaluateArgument(argument[0], scope, below(place, 0));
	const right = evaluateArgument(argument[1], scope, below(place, 1));
	const [leftText, rightText] = [textOf(left), textOf(right)];
	if (leftText !== null && rightText !== null) return leftText === rightText;
	return { undecided: token("Fn::Equals", [left, right]) };
}
function negate([first = false]) {
	return typeof first === "boolean" ? !first : { undecided: token("Fn::Not", [first.undecided]) };
}
function combine(name, parts) {
	const decisive = name === "Fn::Or";
	const open = [];
	for (const part of parts) {
		if (part === decisive) return decisive;
		if (typeof part !== "boolean") open.push(part.undecided);
	}
	return open.length === 0 ? !decisive : { undecided: token(name, open) };
}
// packages/preview/src/evaluate/functions/join-texts.ts
function joinTexts(argument, scope, place) {
	if (!isList(argument) || argument.length !== 2) {
		reject(scope, place, "Fn::Join takes a delimiter and a list.");
		return token("Fn::Join", evaluateArgument(argument, scope, place));
	}
	const delimiter = evaluateArgument(argument[0], scope, below(place, 0));
	const items = evaluateArgument(argument[1], scope, below(place, 1));
	const separator = textOf(delimiter);
	if (separator === null || !isList(items) || !items.every(isPart)) {
		if (separator === null || !isToken(items)) reject(scope, place, "Fn::Join takes a text and a list of texts.");
		return token("Fn::Join", [delimiter, items]);
	}
	scope.budget.spend(separator.length * items.length);
	return concatenate(items.flatMap((item, index) => index === 0 ? [item] : [separator, item]));
}
function isPart(item) {
	return !isObject(item) && !isList(item) ? true : isToken(item);
}
function concatenate(parts) {
	const merged = [];
	for (const part of parts.flatMap(partsOf)) {
		const text = textOf(part);
		const last = merged.at(-1);
		if (text === "") continue;
		if (text !== null && typeof last === "string") merged[merged.length - 1] = last + text;
		else merged.push(text ?? part);
	}
	const [first = ""] = merged;
	return merged.length <= 1 ? first : token("Fn::Join", ["", merged]);
}
function partsOf(part) {
	const join = argumentOf(part, "Fn::Join");
	return isToken(part) && isList(join) && join[0] === "" && isList(join[1]) ? join[1] : [part];
}
// packages/preview/src/evaluate/functions/find-in-map.ts
function findInMap(argument, scope, place) {
	if (!isList(argument) || argument.length < 3) {
		reject(scope, place, "Fn::FindInMap takes a map and two keys.");
		return token("Fn::FindInMap", evaluateArgument(argument, scope, place));
	}
	const [name = "", ...keys] = argument.slice(0, 3).map((part, index) => evaluateArgument(part, scope, below(place, index)));
	const map = memberOf$1(scope.template.mappings, name);
	const found = keys.reduce(memberOf$1, map);
	if (found !== void 0) return scope.evaluate(found, scope, below({
		path: "/Mappings",
		depth: place.depth
	}, textOf(name) ?? ""));
	const isOpen = [name, ...keys].some(isToken);
	const byDefault = isObject(argument[3]) ? argument[3]["DefaultValue"] : void 0;
	if (!isOpen && byDefault !== void 0) return scope.evaluate(byDefault, scope, below(place, 3));
	if (!isOpen) rejectName(scope, place, "There is no such map, or it has no value for these keys.");
	return token("Fn::FindInMap", [map === void 0 ? name : evaluateArgument(map, scope, below(place, 0)), ...keys]);
}
function memberOf$1(parent, key) {
	const name = textOf(key);
	return isObject(parent) && name !== null && Object.hasOwn(parent, name) ? parent[name] : void 0;
}
// packages/preview/src/evaluate/functions/look-ups.ts
function reference(argument, scope, place) {
	if (typeof argument !== "string") {
		reject(scope, place, "Ref takes the name of a parameter or resource.");
		return token("Ref", evaluateArgument(argument, scope, place));
	}
	if (argument === "AWS::NoValue") return noValue;
	const value = scope.values.get(argument);
	if (value !== void 0) {
		scope.budget.spend(isList(value) ? value.length : textOf(value)?.length ?? 1);
		return value;
	}
	if (!argument.startsWith("AWS::") && !Object.hasOwn(scope.template.parameters, argument)) checkResource(argument, scope, place);
	return ref(argument);
}
function getAttribute(argument, scope, place) {
	const dot = typeof argument === "string" ? argument.indexOf(".") : -1;
	const short = typeof argument === "string" && dot > 0 ? [argument.slice(0, dot), argument.slice(dot + 1)] : [];
	const [logicalId, attribute] = isList(argument) ? argument : short;
	if (typeof logicalId !== "string" || logicalId === "" || attribute === void 0) {
		reject(scope, place, "Fn::GetAtt takes a resource and an attribute.");
		return token("Fn::GetAtt", evaluateArgument(argument, scope, place));
	}
	checkResource(logicalId, scope, place);
	return token("Fn::GetAtt", [logicalId, evaluateArgument(attribute, scope, below(place, 1))]);
}
function checkResource(logicalId, scope, place) {
	if (scope.existing === null) reject(scope, place, "A condition can refer to parameters only.");
	else if (!scope.existing.has(logicalId)) rejectName(scope, place, `There is no resource or parameter ${logicalId}.`);
}
// packages/preview/src/evaluate/functions/substitute.ts
function substitute(argument, scope, place) {
	const [text, written] = isList(argument) ? argument : [argument];
	if (typeof text !== "string" || written !== void 0 && !isObject(written)) {
		reject(scope, place, "Fn::Sub takes a text, or a text and an object of variables.");
		return token("Fn::Sub", evaluateArgument(argument, scope, place));
	}
	const variables = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(written ?? {})) variables.set(name, evaluateArgument(value, scope, below(place, name)));
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(/\$\{([^{}]*)\}/g)) {
		const [whole, name = ""] = match;
		parts.push(text.slice(end, match.index));
		end = match.index + whole.length;
		parts.push(name.startsWith("!") ? `\${${name.slice(1)}}` : variables.get(name.trim()) ?? valueOf$1(name.trim(), scope, place));
	}
	parts.push(text.slice(end));
	for (const part of parts) scope.budget.spend(typeof part === "string" ? part.length : 1);
	return concatenate(parts);
}
function valueOf$1(name, scope, place) {
	const value = name.includes(".") && !name.startsWith("AWS::") ? getAttribute(name, scope, place) : reference(name, scope, place);
	return value === noValue ? "" : value;
}
// packages/preview/src/evaluate/functions/text-functions.ts
function selectItem(argument, scope, place) {
	if (!isList(argument) || argument.length !== 2) {
		reject(scope, place, "Fn::Select takes an index and a list.");
		return token("Fn::Select", evaluateArgument(argument, scope, place));
	}
	const index = evaluateArgument(argument[0], scope, below(place, 0));
	const items = evaluateArgument(argument[1], scope, below(place, 1));
	const item = isList(items) && textOf(index) !== null ? items[Number(textOf(index))] : void 0;
	if (item === void 0 && !isToken(index) && !isToken(items)) reject(scope, place, "Fn::Select has no such item.");
	return item ?? token("Fn::Select", [index, items]);
}
function splitText(argument, scope, place) {
	if (!isList(argument) || argument.length !== 2) {
		reject(scope, place, "Fn::Split takes a delimiter and a text.");
		return token("Fn::Split", evaluateArgument(argument, scope, place));
	}
	const delimiter = evaluateArgument(argument[0], scope, below(place, 0));
	const source = evaluateArgument(argument[1], scope, below(place, 1));
	const [separator, text] = [textOf(delimiter), textOf(source)];
	if (separator === "") reject(scope, place, "Fn::Split needs a delimiter.");
	if (separator === null || separator === "" || text === null) return token("Fn::Split", [delimiter, source]);
	const parts = text.split(separator);
	scope.budget.spend(parts.length);
	return parts;
}
function encodeBase64(argument, scope, place) {
	const source = evaluateArgument(argument, scope, place);
	const text = textOf(source);
	if (text === null) return token("Fn::Base64", source);
	scope.budget.spend(text.length * 2);
	return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(""));
}
// packages/preview/src/evaluate/evaluate-value.ts
const maxDepth = 250;
const functions = {
	Ref: reference,
	"Fn::GetAtt": getAttribute,
	"Fn::FindInMap": findInMap,
	"Fn::If": evaluateIf,
	"Fn::Sub": substitute,
	"Fn::Join": joinTexts,
	"Fn::Select": selectItem,
	"Fn::Split": splitText,
	"Fn::Base64": encodeBase64,
	"Fn::Cidr": cidrBlocks
};
function evaluateValue(value, scope, place) {
	if (place.depth > maxDepth) throw scope.budget.exceeded(`The template's values depend on each other over more than ${maxDepth} levels.`);
	scope.budget.spend(typeof value === "string" ? 1 + value.length : 1);
	if (value === null) {
		reject(scope, place, "null is not allowed in a template.");
		return noValue;
	}
	if (isList(value)) return value.map((item, index) => evaluateValue(item, scope, below(place, index))).filter((item) => item !== noValue);
	if (!isObject(value)) return value;
	const name = functionNameOf(value);
	if (name !== null) return callFunction({
		name,
		argument: value[name] ?? null,
		scope,
		place: below(place, name)
	});
	const entries = [];
	for (const [key, inner] of Object.entries(value)) {
		const evaluated = evaluateValue(inner, scope, below(place, key));
		if (evaluated !== noValue) entries.push([key, evaluated]);
	}
	return Object.fromEntries(entries);
}
function callFunction(call) {
	const { name, argument, scope, place } = call;
	const known = Object.hasOwn(functions, name) ? functions[name] : void 0;
	return known === void 0 ? token(name, evaluateArgument(argument, scope, place)) : known(argument, scope, place);
}
// packages/preview/src/evaluate/parameter-values.ts
function parameterValues(template, given) {
	const values = /* @__PURE__ */ new Map();
	for (const [name, declared] of Object.entries(template.parameters)) {
		const declaration = isObject(declared) ? declared : {};
		const known = Object.hasOwn(given, name) ? given[name] : void 0;
		const value = known ?? declaration["Default"];
		const image = name === logicalIds.nodeImage && known === void 0 ? imageToken(template) : null;
		if (image !== null) values.set(name, image);
		else if (isScalar(value) && !isSecret(declaration["NoEcho"])) values.set(name, typed(String(value), declaration["Type"]));
	}
	return values;
}
function imageToken({ keelson }) {
	const image = keelson["image"];
	if (!isObject(image)) return null;
	const name = image["amiId"] ?? image["name"] ?? image["namePattern"];
	return typeof name === "string" ? `image:${name}` : null;
}
function secretValues(template, given) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, declared] of Object.entries(template.parameters)) {
		const declaration = isObject(declared) ? declared : {};
		const value = (Object.hasOwn(given, name) ? given[name] : void 0) ?? declaration["Default"];
		if (isScalar(value) && isSecret(declaration["NoEcho"])) found.set(name, String(value));
	}
	return found;
}
function isSecret(noEcho) {
	return typeof noEcho === "string" ? noEcho.toLowerCase() !== "false" : noEcho !== void 0 && noEcho !== false;
}
function typed(value, type) {
	if (typeof type !== "string") return value;
	if (type.startsWith("AWS::SSM::Parameter::Value<")) return token("Fn::Sub", `{{resolve:ssm:${value}}}`);
	if (type === "CommaDelimitedList" || type.startsWith("List<")) return value.split(",").map((item) => item.trim());
	return value;
}
// packages/preview/src/evaluate/pseudo-parameters.ts
function pseudoParameters(place) {
	const given = [
		["AWS::StackName", place.stackName],
		["AWS::Region", place.region],
		["AWS::AccountId", place.accountId],
		["AWS::Partition", place.partition],
		["AWS::URLSuffix", place.urlSuffix]
	];
	return new Map(given.flatMap(([name, value]) => value === null ? [] : [[name, value]]));
}
// packages/preview/src/evaluate/evaluate-template.ts
const maxProblems = 100;
function evaluateTemplate(source) {
	const template = parseTemplate({
		name: source.file,
		text: source.template
	});
	const problems = [];
	const deciding = {
		template,
		values: new Map([...parameterValues(template, source.parameters), ...pseudoParameters(source)]),
		existing: null,
		decisions: /* @__PURE__ */ new Map(),
		budget: new Budget(source.file),
		report: (problem) => void (problems.length < maxProblems && problems.push(problem)),
		evaluate: evaluateValue
	};
	if (template.isTransformed) deciding.report({
		code: "transform-not-evaluated",
		message: "The template's Transform is not evaluated.",
		path: "/Transform"
	});
	const decisions = decideExistence(template, deciding);
	const scope = {
		...deciding,
		existing: new Set(decisions.keys())
	};
	const resources = /* @__PURE__ */ new Map();
	for (const [logicalId, decision] of decisions) {
		const evaluated = evaluateResource({
			logicalId,
			decision,
			scope
		});
		if (evaluated !== null) resources.set(logicalId, evaluated);
	}
	return {
		resources,
		keelson: template.keelson,
		problems,
		secrets: secretValues(template, source.parameters)
	};
}
function decideExistence(template, scope) {
	const found = /* @__PURE__ */ new Map();
	for (const [logicalId, { condition }] of [...template.resources].toSorted(([a], [b]) => a < b ? -1 : 1)) {
		const path = pathOf(logicalId);
		const decision = condition === null ? true : decide(condition, scope, {
			path,
			depth: 0
		});
		if (decision !== false) found.set(logicalId, decision);
		if (typeof decision !== "boolean") scope.report({
			code: "condition-undecided",
			message: `Whether ${logicalId} exists depends on what is not known here.`,
			path
		});
	}
	return found;
}
function evaluateResource(options) {
	const { logicalId, decision, scope } = options;
	const resource = scope.template.resources.get(logicalId);
	if (resource === void 0) return null;
	const { Type: _type, Condition: _condition, DependsOn: order, ...own } = resource.definition;
	const place = {
		path: pathOf(logicalId),
		depth: 0
	};
	const evaluated = evaluateValue(own, scope, place);
	const definition = evaluated !== noValue && isObject(evaluated) ? { ...evaluated } : {};
	if (typeof decision !== "boolean") definition["Condition"] = token("Condition", decision.undecided);
	const dependsOn = (isList(order) ? order : [order]).filter((name) => typeof name === "string");
	for (const name of dependsOn) if (!scope.template.resources.has(name)) rejectName(scope, place, `There is no resource ${name} to depend on.`);
	return {
		logicalId,
		type: resource.type,
		definition,
		dependsOn: [...new Set(dependsOn)].toSorted()
	};
}
function pathOf(logicalId) {
	return pointerTo("/Resources", logicalId);
}
// packages/preview/src/diff/items-by-name.ts
const itemNames = [
	"Key",
	"Sid",
	"PolicyName",
	"ResourceType",
	"DeviceName"
];
function itemsByName(list) {
	const name = itemNames.find((each) => isObject(list[0]) && typeof list[0][each] === "string");
	if (name === void 0) return null;
	const found = /* @__PURE__ */ new Map();
	for (const item of list) {
		const own = isObject(item) ? item[name] : void 0;
		if (typeof own !== "string") return null;
		found.set(own, item);
	}
	return found.size === list.length ? found : null;
}
// packages/preview/src/diff/diff-values.ts
function diffValues({ before, after }, keys = []) {
	if (before === after) return [];
	if (before !== void 0 && after !== void 0) {
		const areOpen = !isToken(before) && !isToken(after);
		if (areOpen && isObject(before) && isObject(after)) return diffMembers({
			before,
			after
		}, keys);
		if (areOpen && isList(before) && isList(after)) return diffLists({
			before,
			after
		}, keys);
		if (canonicalJson(before) === canonicalJson(after)) return [];
	}
	return [differenceAt(keys, {
		before,
		after
	})];
}
function differenceAt(keys, { before, after }) {
	return {
		path: keys.reduce(pointerTo, ""),
		keys,
		before: before ?? null,
		after: after ?? null
	};
}
function diffMembers({ before, after }, keys) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((name) => diffValues({
		before: memberOf(before, name),
		after: memberOf(after, name)
	}, [...keys, name]));
}
function memberOf(members, name) {
	return Object.hasOwn(members, name) ? members[name] : void 0;
}
function diffLists({ before, after }, keys) {
	const [named, namedAfter] = [itemsByName(before), itemsByName(after)];
	if (named === null || namedAfter === null) return diffMembers({
		before: Object.fromEntries(before.entries()),
		after: Object.fromEntries(after.entries())
	}, keys);
	const found = diffMembers({
		before: Object.fromEntries(named),
		after: Object.fromEntries(namedAfter)
	}, keys);
	if (found.length > 0 || canonicalJson(before) === canonicalJson(after)) return found;
	return [differenceAt(keys, {
		before,
		after
	})];
}
function sizeOf(definition) {
	const properties = objectOf(definition["Properties"]);
	return {
		desired: numberOf(properties["DesiredCapacity"]),
		min: numberOf(properties["MinSize"]),
		max: numberOf(properties["MaxSize"])
	};
}
// packages/preview/src/nodes/update-policy.ts
const rollingProperties = [
	"LaunchConfigurationName",
	"LaunchTemplate",
	"MixedInstancesPolicy",
	"PlacementGroup",
	"VPCZoneIdentifier"
];
const startingProperties = [
	"LaunchConfigurationName",
	"LaunchTemplate",
	"MixedInstancesPolicy"
];
const placingProperties = [
	"AvailabilityZones",
	"AvailabilityZoneIds",
	"VPCZoneIdentifier"
];
function isRolledBy(property) {
	return rollingProperties.includes(property);
}
function isStartedBy(property) {
	return startingProperties.includes(property);
}
function isPlacedBy(property) {
	return placingProperties.includes(property);
}
function updatePolicyOf(definition) {
	const policy = objectOf(definition["UpdatePolicy"]);
	if (textOf(objectOf(policy["AutoScalingReplacingUpdate"])["WillReplace"]) === "true") return { kind: "replacing" };
	if (!isObject(policy["AutoScalingRollingUpdate"])) return { kind: "none" };
	const rolling = objectOf(policy["AutoScalingRollingUpdate"]);
	return {
		kind: "rolling",
		batchSize: numberOf(rolling["MaxBatchSize"]) ?? 1,
		minInstancesInService: numberOf(rolling["MinInstancesInService"]) ?? 0,
		pauseTime: textOf(rolling["PauseTime"])
	};
}
// packages/preview/src/propagate/compare-pair.ts
function comparePair(pair) {
	const unknown = /* @__PURE__ */ new Set();
	const differences = diffValues(pair).map(({ path, keys, before, after }) => {
		const { requires, isKnown } = requirementOfChange(pair, {
			keys,
			before,
			after
		});
		if (!isKnown) unknown.add(keys[1] ?? "");
		return {
			path,
			before,
			after,
			requires,
			because: []
		};
	});
	return {
		...pair,
		differences,
		unknown: [...unknown].toSorted()
	};
}
function requirementOfChange(pair, change) {
	const [section, ...keys] = change.keys;
	if (section === "Condition" && change.after !== null) return {
		requires: "may-replace",
		isKnown: true
	};
	if (section !== "Properties") return {
		requires: "none",
		isKnown: true
	};
	const found = requirementOf({
		...change,
		type: pair.type,
		keys
	});
	return pair.type === "AWS::AutoScaling::AutoScalingGroup" && isRolledBy(keys[0] ?? "") && updatePolicyOf(pair.after).kind === "replacing" ? {
		...found,
		requires: strongest([found.requires, "replace"])
	} : found;
}
// packages/preview/src/diff/property-of.ts
function propertyOf({ path }) {
	const [, section, property = ""] = path.split("/");
	return section === "Properties" ? property : "";
}
// packages/preview/src/propagate/attribute-change.ts
const volatileAttributes = /* @__PURE__ */ new Map([["AWS::EC2::LaunchTemplate", ["LatestVersionNumber"]]]);
function attributeChange(source, attribute) {
	const { type, differences } = source;
	if (attribute !== null && echoesProperty(type, attribute)) {
		const own = differences.filter((difference) => propertyOf(difference) === attribute);
		if (own.some(({ because, requires }) => because.length === 0 || requires !== "may-replace")) return "yes";
		return own.length > 0 ? "maybe" : "no";
	}
	const requires = strongestUpdate(differences);
	if (requires === "replace") return "yes";
	if (attribute !== null && (volatileAttributes.get(type) ?? []).includes(attribute) && differences.some((difference) => propertyOf(difference) !== "")) return "yes";
	return requires === "may-replace" ? "maybe" : "no";
}
// packages/preview/src/propagate/references-of.ts
function referencesOf(definition) {
	const found = [];
	const visit = (value, keys) => {
		if (isToken(value)) found.push({
			keys,
			value,
			sources: sourcesIn(value)
		});
		else if (isList(value)) {
			const list = value;
			const named = itemsByName(list);
			if (named === null) for (const [index, item] of list.entries()) visit(item, [...keys, String(index)]);
			else for (const [name, item] of named) visit(item, [...keys, name]);
		} else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key]);
	};
	visit(definition, []);
	return found;
}
function sourcesIn(value) {
	const name = isToken(value) ? argumentOf(value, "Ref") : null;
	if (typeof name === "string") return name.startsWith("AWS::") ? [] : [{
		logicalId: name,
		attribute: null
	}];
	const attribute = isToken(value) ? argumentOf(value, "Fn::GetAtt") : null;
	if (isList(attribute) && typeof attribute[0] === "string" && typeof attribute[1] === "string") return [{
		logicalId: attribute[0],
		attribute: attribute[1]
	}];
	return typeof value === "object" ? Object.values(value).flatMap(sourcesIn) : [];
}
// packages/preview/src/propagate/propagate.ts
function propagate(direct, renewed) {
	const changed = new Map(direct);
	const values = new Map([...direct].map(([logicalId, { after }]) => [logicalId, referencesOf(after).filter(concernsResource)]));
	const dependants = dependantsOf(values);
	const changeOf = ({ logicalId, attribute }) => {
		const source = changed.get(logicalId);
		return renewed.has(logicalId) ? "yes" : source === void 0 ? "no" : attributeChange(source, attribute);
	};
	let open = new Set([...dependants.keys()].filter((id) => renewed.has(id) || (direct.get(id)?.differences.length ?? 0) > 0));
	while (open.size > 0) {
		const next = /* @__PURE__ */ new Set();
		for (const logicalId of new Set([...open].flatMap((id) => dependants.get(id) ?? []))) {
			const before = changed.get(logicalId);
			const own = direct.get(logicalId);
			if (before === void 0 || own === void 0) continue;
			const after = inherit({
				own,
				values: values.get(logicalId) ?? [],
				changeOf
			});
			if (isSame(before.differences, after.differences)) continue;
			changed.set(logicalId, after);
			next.add(logicalId);
		}
		open = next;
	}
	return changed;
}
function inherit(options) {
	const { own, values, changeOf } = options;
	const taken = new Set(own.differences.map(({ path }) => path));
	const unknown = new Set(own.unknown);
	const inherited = [];
	for (const { keys, value, sources } of values) {
		const changes = sources.map((source) => ({
			source,
			change: changeOf(source)
		})).filter(({ change }) => change !== "no");
		if (changes.length === 0 || pathsTo(keys).some((path) => taken.has(path))) continue;
		const graded = requirementOfChange(own, {
			keys,
			before: value,
			after: value
		});
		const isCertain = changes.some(({ change }) => change === "yes");
		if (!graded.isKnown) unknown.add(keys[1] ?? "");
		inherited.push({
			path: pathsTo(keys).at(-1) ?? "",
			before: value,
			after: value,
			requires: graded.requires === "replace" && !isCertain ? "may-replace" : graded.requires,
			because: [...new Set(changes.map(({ source }) => source.logicalId))].toSorted()
		});
	}
	const differences = [...own.differences, ...inherited].toSorted((a, b) => compareText(a.path, b.path));
	return {
		...own,
		differences,
		unknown: [...unknown].toSorted()
	};
}
function concernsResource({ keys, sources }) {
	return (keys[0] === "Properties" || keys[0] === "Condition") && sources.length > 0;
}
function dependantsOf(values) {
	const found = /* @__PURE__ */ new Map();
	for (const [logicalId, referring] of values) for (const source of referring.flatMap(({ sources }) => sources)) found.set(source.logicalId, (found.get(source.logicalId) ?? /* @__PURE__ */ new Set()).add(logicalId));
	return new Map([...found].map(([id, names]) => [id, [...names].toSorted()]));
}
function pathsTo(keys) {
	const paths = [];
	for (const key of keys) paths.push(pointerTo(paths.at(-1) ?? "", key));
	return paths;
}
function isSame(a, b) {
	if (a.length !== b.length) return false;
	return a.every((difference, index) => {
		const other = b[index];
		return other !== void 0 && difference.path === other.path && difference.requires === other.requires && difference.because.join() === other.because.join();
	});
}
// packages/preview/src/promises/broken-version-promises.ts
function brokenVersionPromises(before, after) {
	return [...kubernetesPromises(before["kubernetes"], after["kubernetes"]), ...flatcarPromises(before["flatcar"], after["flatcar"])];
}
function kubernetesPromises(before = null, after = null) {
	if (!isVersion(before) || !isVersion(after)) return [];
	const found = {
		key: "kubernetesVersion",
		before,
		after
	};
	if (compareVersions(after, before) < 0) return [{
		...found,
		severity: "error",
		code: "kubernetes-downgrade"
	}];
	const minor = minorOf(after);
	if (minor === minorOf(before)) return [];
	return minor === minorAfter(before) ? [{
		...found,
		severity: "warning",
		code: "kubernetes-minor-step"
	}] : [{
		...found,
		severity: "error",
		code: "kubernetes-minor-skipped"
	}];
}
function flatcarPromises(before = null, after = null) {
	if (!isVersion(before) || !isVersion(after) || compareVersions(after, before) >= 0) return [];
	return [{
		severity: "error",
		code: "flatcar-downgrade",
		key: "flatcarVersion",
		before,
		after
	}];
}
function minorAfter(version) {
	const [major, minor] = minorOf(version).split(".");
	return `${major}.${Number(minor) + 1}`;
}
function isVersion(value) {
	return typeof value === "string" && /^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(value);
}
// packages/preview/src/promises/compare-immutable.ts
function compareImmutable(before, after) {
	if (Object.keys(before).length === 0) return [];
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((key) => {
		const [from, to] = [valueOf(before, key), valueOf(after, key)];
		return isHeld(from, to) ? [] : [{
			severity: "error",
			code: "needs-new-cluster",
			key,
			before: from,
			after: to
		}];
	});
}
function valueOf(section, key) {
	return (Object.hasOwn(section, key) ? section[key] : void 0) ?? null;
}
function isHeld(before, after) {
	const same = isList(before) && isList(after) ? after.slice(0, before.length) : after;
	return canonicalJson(before) === canonicalJson(same);
}
function compareGrowing(before, after) {
	return Object.keys(before).toSorted().flatMap((key) => {
		const [from, to] = [valueOf(before, key), valueOf(after, key)];
		return typeof from === "number" && typeof to === "number" && to < from ? [{
			severity: "error",
			code: "volume-cannot-shrink",
			key,
			before: from,
			after: to
		}] : [];
	});
}
// packages/preview/src/promises/notes-on-promises.ts
function notesOnPromises(before, after) {
	if (Object.keys(before).length === 0) return [];
	if (Object.keys(after).length === 0) return [withoutMetadata];
	return [
		...compareImmutable(sectionOf(before, "immutable"), sectionOf(after, "immutable")),
		...compareGrowing(sectionOf(before, "growing"), sectionOf(after, "growing")),
		...brokenVersionPromises(sectionOf(before, "versions"), sectionOf(after, "versions"))
	].map((promise) => ({
		severity: promise.severity,
		code: promise.code,
		message: sentence(promise),
		subject: promise.key
	}));
}
const withoutMetadata = {
	severity: "warning",
	code: "keelson-metadata-missing",
	message: "Metadata.Keelson is gone, so nobody can tell whether the change keeps what a living cluster needs.",
	subject: null
};
function sentence({ code, key, before, after }) {
	const values = `from ${valueText(before)} to ${valueText(after)}`;
	switch (code) {
		case "needs-new-cluster": return `${key} cannot change ${values} while the cluster lives.`;
		case "volume-cannot-shrink": return `${key} can only grow, not go ${values}.`;
		case "kubernetes-minor-step": return `${key} goes up ${values}, and cannot go back.`;
		case "kubernetes-minor-skipped": return `${key} cannot go ${values}: one minor version at a time.`;
		case "kubernetes-downgrade":
		case "flatcar-downgrade": return `${key} cannot go back ${values}.`;
	}
}
function valueText(value) {
	return value === null ? "none" : typeof value === "string" ? value : canonicalJson(value);
}
function sectionOf(keelson, name) {
	const section = keelson[name];
	return isObject(section) ? section : {};
}
// packages/preview/src/nodes/count-nodes.ts
function countNodes({ type, before, after }) {
	if (type !== "AWS::AutoScaling::AutoScalingGroup") return {
		before: before === null ? 0 : 1,
		after: after === null ? 0 : 1
	};
	const [from, to] = [sizeOfSide(before), sizeOfSide(after)];
	const room = to.desired ?? to.max;
	return after !== null && from.desired === null && from.max !== null && room !== null && room < from.max ? {
		before: from.max,
		after: room
	} : {
		before: from.desired ?? from.min,
		after: to.desired ?? to.min
	};
}
function sizeOfSide(definition) {
	return definition === null ? {
		desired: 0,
		min: 0,
		max: 0
	} : sizeOf(definition);
}
// packages/preview/src/nodes/node-effect.ts
function nodeEffect({ type, before, after, differences }) {
	if (type !== "AWS::AutoScaling::AutoScalingGroup" && type !== "AWS::EC2::Instance") return null;
	const still = {
		batchSize: null,
		minInstancesInService: null,
		pauseTime: null
	};
	const count = countNodes({
		type,
		before,
		after
	});
	if (before === null || after === null) return {
		...count,
		...still,
		update: "none"
	};
	if (endsResource(strongestUpdate(differences))) return {
		...count,
		...still,
		update: "replacing"
	};
	const properties = type === "AWS::AutoScaling::AutoScalingGroup" ? differences.map(propertyOf) : [];
	const policy = updatePolicyOf(after);
	if (policy.kind === "rolling" && properties.some(isRolledBy)) return {
		...count,
		...policyOf(policy),
		update: "rolling"
	};
	if (properties.some(isPlacedBy)) return {
		...count,
		...still,
		update: "rolling"
	};
	return {
		...count,
		...still,
		update: properties.some(isStartedBy) ? "stale" : "none"
	};
}
function policyOf(policy) {
	const { batchSize, minInstancesInService, pauseTime } = policy;
	return {
		batchSize,
		minInstancesInService,
		pauseTime
	};
}
// packages/preview/src/plan/remains-of.ts
function remainsOfDeleted(type, definition) {
	return remainsBy(textOf(definition["DeletionPolicy"])) ?? (isSnapshotByDefault(type, definition) ? "snapshot" : "nothing");
}
function remainsOfReplaced(definition) {
	return remainsBy(textOf(definition["UpdateReplacePolicy"])) ?? "nothing";
}
function remainsBy(policy) {
	if (policy === "Retain" || policy === "RetainExceptOnCreate") return "resource";
	if (policy === "Snapshot") return "snapshot";
	return policy === "Delete" ? "nothing" : null;
}
function isSnapshotByDefault(type, definition) {
	if (type === "AWS::RDS::DBCluster") return true;
	return type === "AWS::RDS::DBInstance" && !("DBClusterIdentifier" in objectOf(definition["Properties"]));
}
// packages/preview/src/plan/change-of.ts
function creationOf(resource) {
	const { type, definition } = resource;
	const effect = {
		requires: "none",
		differences: [],
		remains: null,
		isStateful: isStateful(type),
		nodes: nodeEffect({
			type,
			before: null,
			after: definition,
			differences: []
		})
	};
	return {
		verb: "create",
		subject: subjectOf(resource),
		after: {
			...resource,
			effect
		}
	};
}
function deletionOf(resource) {
	const { type, definition } = resource;
	const effect = {
		requires: "none",
		differences: [],
		remains: remainsOfDeleted(type, definition),
		isStateful: isStateful(type),
		nodes: nodeEffect({
			type,
			before: definition,
			after: null,
			differences: []
		})
	};
	return {
		verb: "delete",
		subject: subjectOf(resource),
		before: {
			...resource,
			effect
		}
	};
}
function updateOf(changed) {
	const { logicalId, type, before, after, differences } = changed;
	const subject = subjectOf(changed);
	const old = {
		logicalId,
		type,
		definition: before,
		effect: null
	};
	if (differences.length === 0) return {
		verb: "keep",
		subject,
		before: old
	};
	const replaces = endsResource(strongestUpdate(differences));
	return {
		verb: "update",
		subject,
		before: old,
		after: {
			logicalId,
			type,
			definition: after,
			effect: {
				requires: strongest(differences.map(({ requires }) => requires)),
				differences,
				remains: replaces ? remainsOfEnded(changed) : null,
				isStateful: isStateful(type),
				nodes: nodeEffect(changed)
			}
		},
		replaces
	};
}
function remainsOfEnded({ type, before, after, differences }) {
	return differences.some(({ path }) => path.startsWith("/Condition")) ? remainsOfDeleted(type, before) : remainsOfReplaced(after);
}
function retypingOf({ before, after }) {
	const effect = {
		requires: "not-updatable",
		differences: [{
			path: "/Type",
			before: before.type,
			after: after.type,
			requires: "not-updatable",
			because: []
		}],
		remains: null,
		isStateful: isStateful(before.type) || isStateful(after.type),
		nodes: null
	};
	return {
		verb: "update",
		subject: subjectOf(after),
		before: {
			...before,
			effect: null
		},
		after: {
			...after,
			effect
		},
		replaces: true
	};
}
function subjectOf({ type, logicalId }) {
	return `${type} ${logicalId}`;
}
// packages/preview/src/plan/dependency-order.ts
function dependencyOrder(stack) {
	const logicalIds = [...stack.resources.keys()].toSorted();
	return orderByDependency(new Map(logicalIds.map((logicalId) => [logicalId, dependenciesOf(stack, logicalId)])));
}
function dependenciesOf(stack, logicalId) {
	const resource = stack.resources.get(logicalId);
	if (resource === void 0) return [];
	const named = sourcesIn(resource.definition).map((source) => source.logicalId);
	return [.../* @__PURE__ */ new Set([...named, ...resource.dependsOn])].toSorted();
}
// packages/preview/src/plan/notes-on-changes.ts
function notesOnChanges(changes, changed) {
	return changes.flatMap((change) => {
		const effect = effectOf(change);
		if (change.verb !== "update" || effect === null) return [];
		const { before, after } = change;
		return (before.type === after.type ? remarksOn({
			before,
			after,
			effect
		}, changed.get(after.logicalId)) : [onType(before, after)]).map((remark) => ({
			...remark,
			subject: subjectOf(resourceOf(change))
		}));
	});
}
function remarksOn(update, changed) {
	return [
		...onRefusal(update),
		...onUnknown(update, changed?.unknown ?? []),
		...onNodes(update),
		...onData(update)
	];
}
function onType(before, after) {
	return {
		severity: "error",
		code: "type-changed",
		message: `${after.logicalId} would turn from ${before.type} into ${after.type}.`
	};
}
function onRefusal({ after, effect }) {
	const refused = effect.differences.filter(({ requires }) => requires === "not-updatable");
	if (refused.length === 0) return [];
	return [{
		severity: "error",
		code: "update-not-supported",
		message: `CloudFormation cannot change ${refused.map(({ path }) => path.replace("/Properties/", "")).join(", ")} of ${after.logicalId}.`
	}];
}
function onUnknown({ after }, unknown) {
	if (unknown.length === 0) return [];
	return [{
		severity: "notice",
		code: "replacement-unknown",
		message: `Whether a change of ${unknown.join(", ")} replaces ${after.logicalId} is not known.`
	}];
}
function onNodes({ after: { logicalId, type, definition }, effect: { nodes } }) {
	if (nodes?.update === "stale") return [{
		severity: "warning",
		code: "group-does-not-roll",
		message: `The running instances of ${logicalId} stay as they are: it has no update policy.`
	}];
	const { max } = type === "AWS::AutoScaling::AutoScalingGroup" ? sizeOf(definition) : { max: null };
	const kept = nodes?.update === "rolling" ? nodes.minInstancesInService : null;
	if (kept === null || max === null || kept < max) return [];
	return [{
		severity: "error",
		code: "group-cannot-roll",
		message: `${logicalId} shall keep ${kept} instances in service while it rolls, and may have ${max} at most.`
	}];
}
function onData({ before, after, effect }) {
	if (!effect.isStateful) return [];
	const { type, logicalId } = after;
	const lost = [...isLost(remainsOfDeleted(type, before.definition), remainsOfDeleted(type, after.definition)) ? ["DeletionPolicy"] : [], ...isLost(remainsOfReplaced(before.definition), remainsOfReplaced(after.definition)) ? ["UpdateReplacePolicy"] : []];
	if (lost.length === 0) return [];
	return [{
		severity: "warning",
		code: "data-no-longer-kept",
		message: `The ${lost.join(" and ")} of ${logicalId} no longer keeps its data.`
	}];
}
function isLost(before, after) {
	return before !== "nothing" && after === "nothing";
}
// packages/preview/src/plan/notes-on-template.ts
function notesOnTemplate(problems, cycles) {
	const found = problems.map((problem) => {
		const { code, message, path } = problem;
		return {
			severity: isRejection(problem) ? "error" : "warning",
			code,
			message: `${message} (${path})`,
			subject: null
		};
	});
	const cyclic = cycles.map((cycle) => {
		return {
			severity: "error",
			code: "template-dependency-cycle",
			message: `${cycle.join(", ")} depend on each other.`,
			subject: null
		};
	});
	return [...found, ...cyclic];
}
// packages/preview/src/diff/canonical-definition.ts
function canonicalDefinition(type, definition) {
	return type === "AWS::EC2::LaunchTemplate" ? mapValues(definition, asText) : canonicalObject(definition);
}
function canonicalObject(value) {
	if (isToken(value)) return mapValues(value, asText);
	if ("Statement" in value) return {
		...mapValues(value, asText),
		Statement: statements(value["Statement"] ?? [])
	};
	return mapValues(value, (inner, key) => key === "Tags" ? sortedTags(inner) : canonicalValue(inner));
}
function canonicalValue(value) {
	if (isList(value)) return value.map(canonicalValue);
	return isObject(value) ? canonicalObject(value) : String(value);
}
function asText(value) {
	if (isList(value)) return value.map(asText);
	return isObject(value) ? mapValues(value, asText) : String(value);
}
function sortedTags(value) {
	const tags = canonicalValue(value);
	return isList(tags) ? sorted(tags) : tags;
}
function statements(value) {
	return sorted((isList(value) ? value : [value]).map((statement) => isObject(statement) && !isToken(statement) ? policyStatement(statement) : asText(statement)));
}
const setElements = [
	"Action",
	"NotAction",
	"Resource",
	"NotResource"
];
function policyStatement(statement) {
	return mapValues(statement, (value, key) => {
		if (setElements.includes(key)) return asSet(value);
		if (key === "Principal" || key === "NotPrincipal") return setsWithin(value, 1);
		return key === "Condition" ? setsWithin(value, 2) : asText(value);
	});
}
function setsWithin(value, levels) {
	if (levels === 0 || !isObject(value) || isToken(value)) return asSet(value);
	return mapValues(value, (inner) => setsWithin(inner, levels - 1));
}
function asSet(value) {
	const text = asText(value);
	if (!isList(text)) return text;
	const members = sorted(text);
	const unique = members.filter((member, index) => index === 0 || canonicalJson(member) !== canonicalJson(members[index - 1]));
	return unique.length === 1 ? unique[0] ?? unique : unique;
}
function sorted(list) {
	return list.map((item) => ({
		item,
		text: canonicalJson(item)
	})).toSorted((a, b) => compareText(a.text, b.text)).map(({ item }) => item);
}
function mapValues(value, change) {
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}
// packages/preview/src/plan/pair-resources.ts
function pairResources(base, head) {
	const [before, after] = [resourcesOf(base), resourcesOf(head)];
	const pairs = [];
	const retyped = /* @__PURE__ */ new Set();
	for (const [logicalId, { type, definition }] of after) {
		const old = before.get(logicalId);
		if (old === void 0) continue;
		if (old.type === type) pairs.push({
			logicalId,
			type,
			before: old.definition,
			after: definition
		});
		else retyped.add(logicalId);
	}
	return {
		before,
		after,
		pairs,
		retyped
	};
}
function resourcesOf(stack) {
	return new Map([...stack.resources].map(([logicalId, { type, definition }]) => [logicalId, {
		logicalId,
		type,
		definition: canonicalDefinition(type, {
			Properties: {},
			...definition
		})
	}]));
}
// packages/preview/src/plan/plan-stack.ts
function planStack({ base, head }) {
	const from = base === null ? noStack : evaluateTemplate(base);
	const to = head === null ? noStack : evaluateTemplate(head);
	const { order, cycles } = dependencyOrder(to);
	const paired = pairResources(from, to);
	const changed = propagate(new Map(paired.pairs.map((pair) => [pair.logicalId, comparePair(pair)])), /* @__PURE__ */ new Set([...paired.retyped, ...changedSecrets(from, to)]));
	const deletions = dependencyOrder(from).order.toReversed();
	const changes = [...order.flatMap((logicalId) => changeOf({
		logicalId,
		paired,
		changed
	})), ...deletions.flatMap((logicalId) => {
		const old = paired.before.get(logicalId);
		return old === void 0 || paired.after.has(logicalId) ? [] : [deletionOf(old)];
	})];
	const notes = [
		...head === null ? [] : notesOnPromises(from.keelson, to.keelson),
		...notesOnTemplate(problemsOf(from, to), cycles),
		...notesOnChanges(changes, changed)
	];
	return makePlan({
		engine: "deploy",
		target: (head ?? base)?.stackName ?? "",
		changes,
		notes
	});
}
const noStack = {
	resources: /* @__PURE__ */ new Map(),
	keelson: {},
	problems: [],
	secrets: /* @__PURE__ */ new Map()
};
function problemsOf(from, to) {
	const known = new Set(to.problems.map(({ path }) => path));
	return [...to.problems, ...from.problems.filter((problem) => !isRejection(problem) && !known.has(problem.path))];
}
function changedSecrets(from, to) {
	return [...to.secrets].filter(([name, value]) => from.secrets.has(name) && from.secrets.get(name) !== value).map(([name]) => name);
}
function changeOf(options) {
	const { logicalId, paired, changed } = options;
	const [before, after, update] = [
		paired.before.get(logicalId),
		paired.after.get(logicalId),
		changed.get(logicalId)
	];
	if (update !== void 0) return [updateOf(update)];
	if (after === void 0) return [];
	return [before === void 0 ? creationOf(after) : retypingOf({
		before,
		after
	})];
}
export { gradeChange as n, gradePlan as r, planStack as t };
