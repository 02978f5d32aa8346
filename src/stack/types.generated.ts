/** Properties, attributes and tags of the resource types that stack/ declares; made by `npm run generate`. */

import type { JsonObject } from '../template/model.ts';
import type { Resolvable } from './resolvable.ts';

export type Tag = { readonly Key: string; readonly Value: Resolvable<string> };

export type ResourceProperties = {
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': ApplicationautoscalingScalableTarget;
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': ApplicationautoscalingScalingPolicy;
  readonly 'AWS::Budgets::Budget': BudgetsBudget;
  readonly 'AWS::CloudWatch::Alarm': CloudwatchAlarm;
  readonly 'AWS::CloudWatch::Dashboard': CloudwatchDashboard;
  readonly 'AWS::EC2::EIP': Ec2EIP;
  readonly 'AWS::EC2::InternetGateway': Ec2InternetGateway;
  readonly 'AWS::EC2::NatGateway': Ec2NatGateway;
  readonly 'AWS::EC2::Route': Ec2Route;
  readonly 'AWS::EC2::RouteTable': Ec2RouteTable;
  readonly 'AWS::EC2::SecurityGroup': Ec2SecurityGroup;
  readonly 'AWS::EC2::SecurityGroupEgress': Ec2SecurityGroupEgress;
  readonly 'AWS::EC2::Subnet': Ec2Subnet;
  readonly 'AWS::EC2::SubnetRouteTableAssociation': Ec2SubnetRouteTableAssociation;
  readonly 'AWS::EC2::VPC': Ec2VPC;
  readonly 'AWS::EC2::VPCGatewayAttachment': Ec2VPCGatewayAttachment;
  readonly 'AWS::ECS::Cluster': EcsCluster;
  readonly 'AWS::ECS::Service': EcsService;
  readonly 'AWS::ECS::TaskDefinition': EcsTaskDefinition;
  readonly 'AWS::ElasticLoadBalancingV2::Listener': Elasticloadbalancingv2Listener;
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': Elasticloadbalancingv2ListenerRule;
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer': Elasticloadbalancingv2LoadBalancer;
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup': Elasticloadbalancingv2TargetGroup;
  readonly 'AWS::IAM::ManagedPolicy': IamManagedPolicy;
  readonly 'AWS::IAM::OIDCProvider': IamOIDCProvider;
  readonly 'AWS::IAM::Role': IamRole;
  readonly 'AWS::KMS::Alias': KmsAlias;
  readonly 'AWS::KMS::Key': KmsKey;
  readonly 'AWS::Logs::LogGroup': LogsLogGroup;
  readonly 'AWS::Logs::MetricFilter': LogsMetricFilter;
  readonly 'AWS::Logs::QueryDefinition': LogsQueryDefinition;
  readonly 'AWS::S3::Bucket': S3Bucket;
  readonly 'AWS::S3::BucketPolicy': S3BucketPolicy;
  readonly 'AWS::SNS::Subscription': SnsSubscription;
  readonly 'AWS::SNS::Topic': SnsTopic;
  readonly 'AWS::SNS::TopicPolicy': SnsTopicPolicy;
};

/** What `Fn::GetAtt` accepts. */
export type ResourceAttributes = {
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': 'Id';
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': 'Arn';
  readonly 'AWS::Budgets::Budget': 'Id';
  readonly 'AWS::CloudWatch::Alarm': 'Arn';
  readonly 'AWS::CloudWatch::Dashboard': never;
  readonly 'AWS::EC2::EIP': 'AllocationId' | 'PublicIp';
  readonly 'AWS::EC2::InternetGateway': 'InternetGatewayId';
  readonly 'AWS::EC2::NatGateway': 'AutoProvisionZones' | 'AutoScalingIps' | 'EniId' | 'NatGatewayId' | 'RouteTableId';
  readonly 'AWS::EC2::Route': 'CidrBlock';
  readonly 'AWS::EC2::RouteTable': 'RouteTableId';
  readonly 'AWS::EC2::SecurityGroup': 'GroupId' | 'Id' | 'VpcId';
  readonly 'AWS::EC2::SecurityGroupEgress': 'Id';
  readonly 'AWS::EC2::Subnet': 'AvailabilityZone' | 'AvailabilityZoneId' | 'BlockPublicAccessStates' | 'CidrBlock' | 'Ipv6CidrBlocks' | 'NetworkAclAssociationId' | 'OutpostArn' | 'SubnetId' | 'VpcId';
  readonly 'AWS::EC2::SubnetRouteTableAssociation': 'Id';
  readonly 'AWS::EC2::VPC': 'CidrBlock' | 'CidrBlockAssociations' | 'DefaultNetworkAcl' | 'DefaultSecurityGroup' | 'Ipv6CidrBlocks' | 'VpcEncryptionControl.ResourceExclusions' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.State' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.Lambda' | 'VpcEncryptionControl.ResourceExclusions.Lambda.State' | 'VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.NatGateway' | 'VpcEncryptionControl.ResourceExclusions.NatGateway.State' | 'VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.State' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.State' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage' | 'VpcEncryptionControl.State' | 'VpcEncryptionControl.StateMessage' | 'VpcEncryptionControl.VpcEncryptionControlId' | 'VpcEncryptionControl.VpcId' | 'VpcId';
  readonly 'AWS::EC2::VPCGatewayAttachment': 'AttachmentType';
  readonly 'AWS::ECS::Cluster': 'Arn';
  readonly 'AWS::ECS::Service': 'Name' | 'ServiceArn';
  readonly 'AWS::ECS::TaskDefinition': 'TaskDefinitionArn';
  readonly 'AWS::ElasticLoadBalancingV2::Listener': 'ListenerArn';
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': 'IsDefault' | 'RuleArn';
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'CanonicalHostedZoneID' | 'DNSName' | 'LoadBalancerArn' | 'LoadBalancerFullName' | 'LoadBalancerName' | 'SecurityGroups';
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup': 'LoadBalancerArns' | 'TargetGroupArn' | 'TargetGroupFullName' | 'TargetGroupName';
  readonly 'AWS::IAM::ManagedPolicy': 'AttachmentCount' | 'CreateDate' | 'DefaultVersionId' | 'IsAttachable' | 'PermissionsBoundaryUsageCount' | 'PolicyArn' | 'PolicyId' | 'UpdateDate';
  readonly 'AWS::IAM::OIDCProvider': 'Arn';
  readonly 'AWS::IAM::Role': 'Arn' | 'RoleId';
  readonly 'AWS::KMS::Alias': never;
  readonly 'AWS::KMS::Key': 'Arn' | 'KeyId';
  readonly 'AWS::Logs::LogGroup': 'Arn';
  readonly 'AWS::Logs::MetricFilter': never;
  readonly 'AWS::Logs::QueryDefinition': 'QueryDefinitionId';
  readonly 'AWS::S3::Bucket': 'Arn' | 'DomainName' | 'DualStackDomainName' | 'MetadataConfiguration.AnnotationTableConfiguration.TableArn' | 'MetadataConfiguration.AnnotationTableConfiguration.TableName' | 'MetadataConfiguration.Destination' | 'MetadataConfiguration.InventoryTableConfiguration.TableArn' | 'MetadataConfiguration.InventoryTableConfiguration.TableName' | 'MetadataConfiguration.JournalTableConfiguration.TableArn' | 'MetadataConfiguration.JournalTableConfiguration.TableName' | 'MetadataTableConfiguration.S3TablesDestination.TableArn' | 'MetadataTableConfiguration.S3TablesDestination.TableNamespace' | 'RegionalDomainName' | 'WebsiteURL';
  readonly 'AWS::S3::BucketPolicy': never;
  readonly 'AWS::SNS::Subscription': 'Arn';
  readonly 'AWS::SNS::Topic': 'TopicArn' | 'TopicName';
  readonly 'AWS::SNS::TopicPolicy': 'Id';
};

/** The types that take tags as a list in the property `Tags`. */
export const taggableTypes: ReadonlySet<string> = new Set([
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::EC2::EIP',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::NatGateway',
  'AWS::EC2::RouteTable',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::ECS::Cluster',
  'AWS::ECS::Service',
  'AWS::ECS::TaskDefinition',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::IAM::OIDCProvider',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
]);

export type ApplicationautoscalingScalableTarget = {
  readonly MaxCapacity: Resolvable<number>;
  readonly MinCapacity: Resolvable<number>;
  readonly ResourceId: Resolvable<string>;
  readonly RoleARN?: Resolvable<string> | undefined;
  readonly ScalableDimension: Resolvable<string>;
  readonly ScheduledActions?: readonly (ApplicationautoscalingScalableTarget_ScheduledAction)[] | undefined;
  readonly ServiceNamespace: Resolvable<string>;
  readonly SuspendedState?: ApplicationautoscalingScalableTarget_SuspendedState | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type ApplicationautoscalingScalingPolicy = {
  readonly PolicyName: Resolvable<string>;
  readonly PolicyType: Resolvable<string>;
  readonly PredictiveScalingPolicyConfiguration?: ApplicationautoscalingScalingPolicy_PredictiveScalingPolicyConfiguration | undefined;
  readonly ResourceId?: Resolvable<string> | undefined;
  readonly ScalableDimension?: Resolvable<string> | undefined;
  readonly ScalingTargetId?: Resolvable<string> | undefined;
  readonly ServiceNamespace?: Resolvable<string> | undefined;
  readonly StepScalingPolicyConfiguration?: ApplicationautoscalingScalingPolicy_StepScalingPolicyConfiguration | undefined;
  readonly TargetTrackingScalingPolicyConfiguration?: ApplicationautoscalingScalingPolicy_TargetTrackingScalingPolicyConfiguration | undefined;
};

export type BudgetsBudget = {
  readonly Budget: BudgetsBudget_BudgetData;
  readonly NotificationsWithSubscribers?: readonly (BudgetsBudget_NotificationWithSubscribers)[] | undefined;
  readonly ResourceTags?: readonly (BudgetsBudget_ResourceTag)[] | undefined;
};

export type CloudwatchAlarm = {
  readonly ActionsEnabled?: Resolvable<boolean> | undefined;
  readonly AlarmActions?: readonly (Resolvable<string>)[] | undefined;
  readonly AlarmDescription?: Resolvable<string> | undefined;
  readonly AlarmName?: Resolvable<string> | undefined;
  readonly ComparisonOperator?: Resolvable<string> | undefined;
  readonly DatapointsToAlarm?: Resolvable<number> | undefined;
  readonly Dimensions?: readonly (CloudwatchAlarm_Dimension)[] | undefined;
  readonly EvaluateLowSampleCountPercentile?: Resolvable<string> | undefined;
  readonly EvaluationCriteria?: CloudwatchAlarm_EvaluationCriteria | undefined;
  readonly EvaluationInterval?: Resolvable<number> | undefined;
  readonly EvaluationPeriods?: Resolvable<number> | undefined;
  readonly EvaluationWindow?: CloudwatchAlarm_EvaluationWindow | undefined;
  readonly ExtendedStatistic?: Resolvable<string> | undefined;
  readonly InsufficientDataActions?: readonly (Resolvable<string>)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Metrics?: readonly (CloudwatchAlarm_MetricDataQuery)[] | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
  readonly OKActions?: readonly (Resolvable<string>)[] | undefined;
  readonly Period?: Resolvable<number> | undefined;
  readonly Statistic?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Threshold?: Resolvable<number> | undefined;
  readonly ThresholdMetricId?: Resolvable<string> | undefined;
  readonly TreatMissingData?: Resolvable<string> | undefined;
  readonly Unit?: Resolvable<string> | undefined;
  readonly WarmUpConfiguration?: CloudwatchAlarm_WarmUpConfiguration | undefined;
};

export type CloudwatchDashboard = {
  readonly DashboardBody: Resolvable<string>;
  readonly DashboardName?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Ec2EIP = {
  readonly Address?: Resolvable<string> | undefined;
  readonly Domain?: Resolvable<string> | undefined;
  readonly InstanceId?: Resolvable<string> | undefined;
  readonly IpamPoolId?: Resolvable<string> | undefined;
  readonly NetworkBorderGroup?: Resolvable<string> | undefined;
  readonly PublicIpv4Pool?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TransferAddress?: Resolvable<string> | undefined;
};

export type Ec2InternetGateway = {
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Ec2NatGateway = {
  readonly AllocationId?: Resolvable<string> | undefined;
  readonly AvailabilityMode?: Resolvable<string> | undefined;
  readonly AvailabilityZoneAddresses?: readonly (Ec2NatGateway_AvailabilityZoneAddress)[] | undefined;
  readonly ConnectivityType?: Resolvable<string> | undefined;
  readonly MaxDrainDurationSeconds?: Resolvable<number> | undefined;
  readonly PrivateIpAddress?: Resolvable<string> | undefined;
  readonly SecondaryAllocationIds?: readonly (Resolvable<string>)[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: Resolvable<number> | undefined;
  readonly SecondaryPrivateIpAddresses?: readonly (Resolvable<string>)[] | undefined;
  readonly SubnetId?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcId?: Resolvable<string> | undefined;
};

export type Ec2Route = {
  readonly CarrierGatewayId?: Resolvable<string> | undefined;
  readonly CoreNetworkArn?: Resolvable<string> | undefined;
  readonly DestinationCidrBlock?: Resolvable<string> | undefined;
  readonly DestinationIpv6CidrBlock?: Resolvable<string> | undefined;
  readonly DestinationPrefixListId?: Resolvable<string> | undefined;
  readonly EgressOnlyInternetGatewayId?: Resolvable<string> | undefined;
  readonly GatewayId?: Resolvable<string> | undefined;
  readonly InstanceId?: Resolvable<string> | undefined;
  readonly LocalGatewayId?: Resolvable<string> | undefined;
  readonly NatGatewayId?: Resolvable<string> | undefined;
  readonly NetworkInterfaceId?: Resolvable<string> | undefined;
  readonly OdbNetworkArn?: Resolvable<string> | undefined;
  readonly RouteTableId: Resolvable<string>;
  readonly TransitGatewayId?: Resolvable<string> | undefined;
  readonly VpcEndpointId?: Resolvable<string> | undefined;
  readonly VpcPeeringConnectionId?: Resolvable<string> | undefined;
};

export type Ec2RouteTable = {
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcId: Resolvable<string>;
};

export type Ec2SecurityGroup = {
  readonly GroupDescription: Resolvable<string>;
  readonly GroupName?: Resolvable<string> | undefined;
  readonly SecurityGroupEgress?: readonly (Ec2SecurityGroup_Egress)[] | undefined;
  readonly SecurityGroupIngress?: readonly (Ec2SecurityGroup_Ingress)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcId?: Resolvable<string> | undefined;
};

export type Ec2SecurityGroupEgress = {
  readonly CidrIp?: Resolvable<string> | undefined;
  readonly CidrIpv6?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly DestinationPrefixListId?: Resolvable<string> | undefined;
  readonly DestinationSecurityGroupId?: Resolvable<string> | undefined;
  readonly FromPort?: Resolvable<number> | undefined;
  readonly GroupId: Resolvable<string>;
  readonly IpProtocol: Resolvable<string>;
  readonly ToPort?: Resolvable<number> | undefined;
};

export type Ec2Subnet = {
  readonly AssignIpv6AddressOnCreation?: Resolvable<boolean> | undefined;
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly AvailabilityZoneId?: Resolvable<string> | undefined;
  readonly CidrBlock?: Resolvable<string> | undefined;
  readonly EnableDns64?: Resolvable<boolean> | undefined;
  readonly EnableLniAtDeviceIndex?: Resolvable<number> | undefined;
  readonly Ipv4IpamPoolId?: Resolvable<string> | undefined;
  readonly Ipv4NetmaskLength?: Resolvable<number> | undefined;
  readonly Ipv6CidrBlock?: Resolvable<string> | undefined;
  readonly Ipv6IpamPoolId?: Resolvable<string> | undefined;
  readonly Ipv6Native?: Resolvable<boolean> | undefined;
  readonly Ipv6NetmaskLength?: Resolvable<number> | undefined;
  readonly MapPublicIpOnLaunch?: Resolvable<boolean> | undefined;
  readonly OutpostArn?: Resolvable<string> | undefined;
  readonly PrivateDnsNameOptionsOnLaunch?: Ec2Subnet_PrivateDnsNameOptionsOnLaunch | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcId: Resolvable<string>;
};

export type Ec2SubnetRouteTableAssociation = {
  readonly RouteTableId: Resolvable<string>;
  readonly SubnetId: Resolvable<string>;
};

export type Ec2VPC = {
  readonly CidrBlock?: Resolvable<string> | undefined;
  readonly EnableDnsHostnames?: Resolvable<boolean> | undefined;
  readonly EnableDnsSupport?: Resolvable<boolean> | undefined;
  readonly InstanceTenancy?: Resolvable<string> | undefined;
  readonly Ipv4IpamPoolId?: Resolvable<string> | undefined;
  readonly Ipv4NetmaskLength?: Resolvable<number> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcEncryptionControl?: Ec2VPC_VpcEncryptionControl | undefined;
};

export type Ec2VPCGatewayAttachment = {
  readonly InternetGatewayId?: Resolvable<string> | undefined;
  readonly VpcId: Resolvable<string>;
  readonly VpnGatewayId?: Resolvable<string> | undefined;
};

export type EcsCluster = {
  readonly CapacityProviders?: readonly (Resolvable<string>)[] | undefined;
  readonly ClusterName?: Resolvable<string> | undefined;
  readonly ClusterSettings?: readonly (EcsCluster_ClusterSettings)[] | undefined;
  readonly Configuration?: EcsCluster_ClusterConfiguration | undefined;
  readonly DefaultCapacityProviderStrategy?: readonly (EcsCluster_CapacityProviderStrategyItem)[] | undefined;
  readonly ServiceConnectDefaults?: EcsCluster_ServiceConnectDefaults | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type EcsService = {
  readonly AvailabilityZoneRebalancing?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly CapacityProviderStrategy?: readonly (EcsService_CapacityProviderStrategyItem)[] | undefined;
  readonly Cluster?: Resolvable<string> | undefined;
  readonly DeploymentConfiguration?: EcsService_DeploymentConfiguration | undefined;
  readonly DeploymentController?: EcsService_DeploymentController | undefined;
  readonly DesiredCount?: Resolvable<number> | undefined;
  readonly EnableECSManagedTags?: Resolvable<boolean> | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly ForceNewDeployment?: EcsService_ForceNewDeployment | undefined;
  readonly HealthCheckGracePeriodSeconds?: Resolvable<number> | undefined;
  readonly LaunchType?: Resolvable<'EC2' | 'FARGATE' | 'EXTERNAL'> | undefined;
  readonly LoadBalancers?: readonly (EcsService_LoadBalancer)[] | undefined;
  readonly Monitoring?: EcsService_MonitoringConfiguration | undefined;
  readonly NetworkConfiguration?: EcsService_NetworkConfiguration | undefined;
  readonly PlacementConstraints?: readonly (EcsService_PlacementConstraint)[] | undefined;
  readonly PlacementStrategies?: readonly (EcsService_PlacementStrategy)[] | undefined;
  readonly PlatformVersion?: Resolvable<string> | undefined;
  readonly PropagateTags?: Resolvable<'SERVICE' | 'TASK_DEFINITION'> | undefined;
  readonly Role?: Resolvable<string> | undefined;
  readonly SchedulingStrategy?: Resolvable<'DAEMON' | 'REPLICA'> | undefined;
  readonly ServiceConnectConfiguration?: EcsService_ServiceConnectConfiguration | undefined;
  readonly ServiceName?: Resolvable<string> | undefined;
  readonly ServiceRegistries?: readonly (EcsService_ServiceRegistry)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TaskDefinition?: Resolvable<string> | undefined;
  readonly VolumeConfigurations?: readonly (EcsService_ServiceVolumeConfiguration)[] | undefined;
  readonly VpcLatticeConfigurations?: readonly (EcsService_VpcLatticeConfiguration)[] | undefined;
};

export type EcsTaskDefinition = {
  readonly ContainerDefinitions?: readonly (EcsTaskDefinition_ContainerDefinition)[] | undefined;
  readonly Cpu?: Resolvable<string> | undefined;
  readonly EnableFaultInjection?: Resolvable<boolean> | undefined;
  readonly EphemeralStorage?: EcsTaskDefinition_EphemeralStorage | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly Family?: Resolvable<string> | undefined;
  readonly InferenceAccelerators?: readonly (EcsTaskDefinition_InferenceAccelerator)[] | undefined;
  readonly IpcMode?: Resolvable<string> | undefined;
  readonly Memory?: Resolvable<string> | undefined;
  readonly NetworkMode?: Resolvable<string> | undefined;
  readonly PidMode?: Resolvable<string> | undefined;
  readonly PlacementConstraints?: readonly (EcsTaskDefinition_TaskDefinitionPlacementConstraint)[] | undefined;
  readonly ProxyConfiguration?: EcsTaskDefinition_ProxyConfiguration | undefined;
  readonly RequiresCompatibilities?: readonly (Resolvable<string>)[] | undefined;
  readonly RuntimePlatform?: EcsTaskDefinition_RuntimePlatform | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TaskRoleArn?: Resolvable<string> | undefined;
  readonly Volumes?: readonly (EcsTaskDefinition_Volume)[] | undefined;
};

export type Elasticloadbalancingv2Listener = {
  readonly AlpnPolicy?: readonly (Resolvable<string>)[] | undefined;
  readonly Certificates?: readonly (Elasticloadbalancingv2Listener_Certificate)[] | undefined;
  readonly DefaultActions: readonly (Elasticloadbalancingv2Listener_Action)[];
  readonly ListenerAttributes?: readonly (Elasticloadbalancingv2Listener_ListenerAttribute)[] | undefined;
  readonly LoadBalancerArn: Resolvable<string>;
  readonly MutualAuthentication?: Elasticloadbalancingv2Listener_MutualAuthentication | undefined;
  readonly Port?: Resolvable<number> | undefined;
  readonly Protocol?: Resolvable<string> | undefined;
  readonly SslPolicy?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule = {
  readonly Actions: readonly (Elasticloadbalancingv2ListenerRule_Action)[];
  readonly Conditions: readonly (Elasticloadbalancingv2ListenerRule_RuleCondition)[];
  readonly ListenerArn?: Resolvable<string> | undefined;
  readonly Priority: Resolvable<number>;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Transforms?: readonly (Elasticloadbalancingv2ListenerRule_Transform)[] | undefined;
};

export type Elasticloadbalancingv2LoadBalancer = {
  readonly EnableCapacityReservationProvisionStabilize?: Resolvable<boolean> | undefined;
  readonly EnablePrefixForIpv6SourceNat?: Resolvable<string> | undefined;
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: Resolvable<string> | undefined;
  readonly IpAddressType?: Resolvable<string> | undefined;
  readonly Ipv4IpamPoolId?: Resolvable<string> | undefined;
  readonly LoadBalancerAttributes?: readonly (Elasticloadbalancingv2LoadBalancer_LoadBalancerAttribute)[] | undefined;
  readonly MinimumLoadBalancerCapacity?: Elasticloadbalancingv2LoadBalancer_MinimumLoadBalancerCapacity | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly Scheme?: Resolvable<string> | undefined;
  readonly SecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly SubnetMappings?: readonly (Elasticloadbalancingv2LoadBalancer_SubnetMapping)[] | undefined;
  readonly Subnets?: readonly (Resolvable<string>)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2TargetGroup = {
  readonly HealthCheckEnabled?: Resolvable<boolean> | undefined;
  readonly HealthCheckIntervalSeconds?: Resolvable<number> | undefined;
  readonly HealthCheckPath?: Resolvable<string> | undefined;
  readonly HealthCheckPort?: Resolvable<string> | undefined;
  readonly HealthCheckProtocol?: Resolvable<string> | undefined;
  readonly HealthCheckTimeoutSeconds?: Resolvable<number> | undefined;
  readonly HealthyThresholdCount?: Resolvable<number> | undefined;
  readonly IpAddressType?: Resolvable<string> | undefined;
  readonly Matcher?: Elasticloadbalancingv2TargetGroup_Matcher | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly Port?: Resolvable<number> | undefined;
  readonly Protocol?: Resolvable<string> | undefined;
  readonly ProtocolVersion?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TargetControlPort?: Resolvable<number> | undefined;
  readonly TargetGroupAttributes?: readonly (Elasticloadbalancingv2TargetGroup_TargetGroupAttribute)[] | undefined;
  readonly TargetType?: Resolvable<string> | undefined;
  readonly Targets?: readonly (Elasticloadbalancingv2TargetGroup_TargetDescription)[] | undefined;
  readonly UnhealthyThresholdCount?: Resolvable<number> | undefined;
  readonly VpcId?: Resolvable<string> | undefined;
};

export type IamManagedPolicy = {
  readonly Description?: Resolvable<string> | undefined;
  readonly Groups?: readonly (Resolvable<string>)[] | undefined;
  readonly ManagedPolicyName?: Resolvable<string> | undefined;
  readonly Path?: Resolvable<string> | undefined;
  readonly PolicyDocument: JsonObject | Resolvable<string>;
  readonly Roles?: readonly (Resolvable<string>)[] | undefined;
  readonly Users?: readonly (Resolvable<string>)[] | undefined;
};

export type IamOIDCProvider = {
  readonly ClientIdList?: readonly (Resolvable<string>)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly ThumbprintList?: readonly (Resolvable<string>)[] | undefined;
  readonly Url?: Resolvable<string> | undefined;
};

export type IamRole = {
  readonly AssumeRolePolicyDocument: JsonObject | Resolvable<string>;
  readonly Description?: Resolvable<string> | undefined;
  readonly ManagedPolicyArns?: readonly (Resolvable<string>)[] | undefined;
  readonly MaxSessionDuration?: Resolvable<number> | undefined;
  readonly Path?: Resolvable<string> | undefined;
  readonly PermissionsBoundary?: Resolvable<string> | undefined;
  readonly Policies?: readonly (IamRole_Policy)[] | undefined;
  readonly RoleName?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type KmsAlias = {
  readonly AliasName: Resolvable<string>;
  readonly TargetKeyId: Resolvable<string>;
};

export type KmsKey = {
  readonly BypassPolicyLockoutSafetyCheck?: Resolvable<boolean> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly EnableKeyRotation?: Resolvable<boolean> | undefined;
  readonly Enabled?: Resolvable<boolean> | undefined;
  readonly KeyPolicy?: JsonObject | Resolvable<string> | undefined;
  readonly KeySpec?: Resolvable<'SYMMETRIC_DEFAULT' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'SM2' | 'ML_DSA_44' | 'ML_DSA_65' | 'ML_DSA_87' | 'ECC_NIST_EDWARDS25519'> | undefined;
  readonly KeyUsage?: Resolvable<'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'> | undefined;
  readonly MultiRegion?: Resolvable<boolean> | undefined;
  readonly Origin?: Resolvable<'AWS_KMS' | 'EXTERNAL'> | undefined;
  readonly PendingWindowInDays?: Resolvable<number> | undefined;
  readonly RotationPeriodInDays?: Resolvable<number> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type LogsLogGroup = {
  readonly BearerTokenAuthenticationEnabled?: Resolvable<boolean> | undefined;
  readonly DataProtectionPolicy?: JsonObject | undefined;
  readonly DeletionProtectionEnabled?: Resolvable<boolean> | undefined;
  readonly FieldIndexPolicies?: readonly (JsonObject)[] | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly LogGroupClass?: Resolvable<'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY'> | undefined;
  readonly LogGroupName?: Resolvable<string> | undefined;
  readonly ResourcePolicyDocument?: JsonObject | undefined;
  readonly RetentionInDays?: Resolvable<number> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type LogsMetricFilter = {
  readonly ApplyOnTransformedLogs?: Resolvable<boolean> | undefined;
  readonly EmitSystemFieldDimensions?: readonly (Resolvable<string>)[] | undefined;
  readonly FieldSelectionCriteria?: Resolvable<string> | undefined;
  readonly FilterName?: Resolvable<string> | undefined;
  readonly FilterPattern: Resolvable<string>;
  readonly LogGroupName: Resolvable<string>;
  readonly MetricTransformations: readonly (LogsMetricFilter_MetricTransformation)[];
};

export type LogsQueryDefinition = {
  readonly LogGroupNames?: readonly (Resolvable<string>)[] | undefined;
  readonly Name: Resolvable<string>;
  readonly Parameters?: readonly (LogsQueryDefinition_QueryParameter)[] | undefined;
  readonly QueryLanguage?: Resolvable<'CWLI' | 'SQL' | 'PPL'> | undefined;
  readonly QueryString: Resolvable<string>;
};

export type S3Bucket = {
  readonly AbacStatus?: Resolvable<'Enabled' | 'Disabled'> | undefined;
  readonly AccelerateConfiguration?: S3Bucket_AccelerateConfiguration | undefined;
  readonly AccessControl?: Resolvable<'AuthenticatedRead' | 'AwsExecRead' | 'BucketOwnerFullControl' | 'BucketOwnerRead' | 'LogDeliveryWrite' | 'Private' | 'PublicRead' | 'PublicReadWrite'> | undefined;
  readonly AnalyticsConfigurations?: readonly (S3Bucket_AnalyticsConfiguration)[] | undefined;
  readonly BucketEncryption?: S3Bucket_BucketEncryption | undefined;
  readonly BucketName?: Resolvable<string> | undefined;
  readonly BucketNamePrefix?: Resolvable<string> | undefined;
  readonly BucketNamespace?: Resolvable<'global' | 'account-regional'> | undefined;
  readonly CorsConfiguration?: S3Bucket_CorsConfiguration | undefined;
  readonly IntelligentTieringConfigurations?: readonly (S3Bucket_IntelligentTieringConfiguration)[] | undefined;
  readonly InventoryConfigurations?: readonly (S3Bucket_InventoryConfiguration)[] | undefined;
  readonly LifecycleConfiguration?: S3Bucket_LifecycleConfiguration | undefined;
  readonly LoggingConfiguration?: S3Bucket_LoggingConfiguration | undefined;
  readonly MetadataConfiguration?: S3Bucket_MetadataConfiguration | undefined;
  readonly MetadataTableConfiguration?: S3Bucket_MetadataTableConfiguration | undefined;
  readonly MetricsConfigurations?: readonly (S3Bucket_MetricsConfiguration)[] | undefined;
  readonly NotificationConfiguration?: S3Bucket_NotificationConfiguration | undefined;
  readonly ObjectLockConfiguration?: S3Bucket_ObjectLockConfiguration | undefined;
  readonly ObjectLockEnabled?: Resolvable<boolean> | undefined;
  readonly OwnershipControls?: S3Bucket_OwnershipControls | undefined;
  readonly PublicAccessBlockConfiguration?: S3Bucket_PublicAccessBlockConfiguration | undefined;
  readonly ReplicationConfiguration?: S3Bucket_ReplicationConfiguration | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VersioningConfiguration?: S3Bucket_VersioningConfiguration | undefined;
  readonly WebsiteConfiguration?: S3Bucket_WebsiteConfiguration | undefined;
};

export type S3BucketPolicy = {
  readonly Bucket: Resolvable<string>;
  readonly PolicyDocument: JsonObject | Resolvable<string>;
};

export type SnsSubscription = {
  readonly DeliveryPolicy?: JsonObject | Resolvable<string> | undefined;
  readonly Endpoint?: Resolvable<string> | undefined;
  readonly FilterPolicy?: JsonObject | Resolvable<string> | undefined;
  readonly FilterPolicyScope?: Resolvable<string> | undefined;
  readonly Protocol: Resolvable<string>;
  readonly RawMessageDelivery?: Resolvable<boolean> | undefined;
  readonly RedrivePolicy?: JsonObject | Resolvable<string> | undefined;
  readonly Region?: Resolvable<string> | undefined;
  readonly ReplayPolicy?: JsonObject | Resolvable<string> | undefined;
  readonly SubscriptionRoleArn?: Resolvable<string> | undefined;
  readonly TopicArn: Resolvable<string>;
};

export type SnsTopic = {
  readonly ArchivePolicy?: JsonObject | undefined;
  readonly ContentBasedDeduplication?: Resolvable<boolean> | undefined;
  readonly DataProtectionPolicy?: JsonObject | undefined;
  readonly DeliveryStatusLogging?: readonly (SnsTopic_LoggingConfig)[] | undefined;
  readonly DisplayName?: Resolvable<string> | undefined;
  readonly FifoThroughputScope?: Resolvable<string> | undefined;
  readonly FifoTopic?: Resolvable<boolean> | undefined;
  readonly KmsMasterKeyId?: Resolvable<string> | undefined;
  readonly MaximumMessageSize?: Resolvable<number> | undefined;
  readonly SignatureVersion?: Resolvable<string> | undefined;
  readonly Subscription?: readonly (SnsTopic_Subscription)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TopicName?: Resolvable<string> | undefined;
  readonly TracingConfig?: Resolvable<string> | undefined;
};

export type SnsTopicPolicy = {
  readonly PolicyDocument: JsonObject | Resolvable<string>;
  readonly Topics: readonly (Resolvable<string>)[];
};

export type ApplicationautoscalingScalableTarget_ScalableTargetAction = {
  readonly MaxCapacity?: Resolvable<number> | undefined;
  readonly MinCapacity?: Resolvable<number> | undefined;
};

export type ApplicationautoscalingScalableTarget_ScheduledAction = {
  readonly EndTime?: Resolvable<string> | undefined;
  readonly ScalableTargetAction?: ApplicationautoscalingScalableTarget_ScalableTargetAction | undefined;
  readonly Schedule: Resolvable<string>;
  readonly ScheduledActionName: Resolvable<string>;
  readonly StartTime?: Resolvable<string> | undefined;
  readonly Timezone?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalableTarget_SuspendedState = {
  readonly DynamicScalingInSuspended?: Resolvable<boolean> | undefined;
  readonly DynamicScalingOutSuspended?: Resolvable<boolean> | undefined;
  readonly ScheduledScalingSuspended?: Resolvable<boolean> | undefined;
};

export type ApplicationautoscalingScalingPolicy_CustomizedMetricSpecification = {
  readonly Dimensions?: readonly (ApplicationautoscalingScalingPolicy_MetricDimension)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Metrics?: readonly (ApplicationautoscalingScalingPolicy_TargetTrackingMetricDataQuery)[] | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
  readonly Statistic?: Resolvable<string> | undefined;
  readonly Unit?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_MetricDimension = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type ApplicationautoscalingScalingPolicy_PredefinedMetricSpecification = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric = {
  readonly MetricDataQueries: readonly (ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDataQuery)[];
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedLoadMetric = {
  readonly MetricDataQueries: readonly (ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDataQuery)[];
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedScalingMetric = {
  readonly MetricDataQueries: readonly (ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDataQuery)[];
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingMetric = {
  readonly Dimensions?: readonly (ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDimension)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDataQuery = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Id?: Resolvable<string> | undefined;
  readonly Label?: Resolvable<string> | undefined;
  readonly MetricStat?: ApplicationautoscalingScalingPolicy_PredictiveScalingMetricStat | undefined;
  readonly ReturnData?: Resolvable<boolean> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingMetricDimension = {
  readonly Name?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingMetricSpecification = {
  readonly CustomizedCapacityMetricSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric | undefined;
  readonly CustomizedLoadMetricSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedLoadMetric | undefined;
  readonly CustomizedScalingMetricSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingCustomizedScalingMetric | undefined;
  readonly PredefinedLoadMetricSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedLoadMetric | undefined;
  readonly PredefinedMetricPairSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedMetricPair | undefined;
  readonly PredefinedScalingMetricSpecification?: ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedScalingMetric | undefined;
  readonly TargetValue: Resolvable<number>;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingMetricStat = {
  readonly Metric?: ApplicationautoscalingScalingPolicy_PredictiveScalingMetric | undefined;
  readonly Stat?: Resolvable<string> | undefined;
  readonly Unit?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingPolicyConfiguration = {
  readonly MaxCapacityBreachBehavior?: Resolvable<string> | undefined;
  readonly MaxCapacityBuffer?: Resolvable<number> | undefined;
  readonly MetricSpecifications: readonly (ApplicationautoscalingScalingPolicy_PredictiveScalingMetricSpecification)[];
  readonly Mode?: Resolvable<string> | undefined;
  readonly SchedulingBufferTime?: Resolvable<number> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedLoadMetric = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedMetricPair = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_PredictiveScalingPredefinedScalingMetric = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_StepAdjustment = {
  readonly MetricIntervalLowerBound?: Resolvable<number> | undefined;
  readonly MetricIntervalUpperBound?: Resolvable<number> | undefined;
  readonly ScalingAdjustment: Resolvable<number>;
};

export type ApplicationautoscalingScalingPolicy_StepScalingPolicyConfiguration = {
  readonly AdjustmentType?: Resolvable<string> | undefined;
  readonly Cooldown?: Resolvable<number> | undefined;
  readonly MetricAggregationType?: Resolvable<string> | undefined;
  readonly MinAdjustmentMagnitude?: Resolvable<number> | undefined;
  readonly StepAdjustments?: readonly (ApplicationautoscalingScalingPolicy_StepAdjustment)[] | undefined;
};

export type ApplicationautoscalingScalingPolicy_TargetTrackingMetric = {
  readonly Dimensions?: readonly (ApplicationautoscalingScalingPolicy_TargetTrackingMetricDimension)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_TargetTrackingMetricDataQuery = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Id?: Resolvable<string> | undefined;
  readonly Label?: Resolvable<string> | undefined;
  readonly MetricStat?: ApplicationautoscalingScalingPolicy_TargetTrackingMetricStat | undefined;
  readonly ReturnData?: Resolvable<boolean> | undefined;
};

export type ApplicationautoscalingScalingPolicy_TargetTrackingMetricDimension = {
  readonly Name?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_TargetTrackingMetricStat = {
  readonly Metric?: ApplicationautoscalingScalingPolicy_TargetTrackingMetric | undefined;
  readonly Stat?: Resolvable<string> | undefined;
  readonly Unit?: Resolvable<string> | undefined;
};

export type ApplicationautoscalingScalingPolicy_TargetTrackingScalingPolicyConfiguration = {
  readonly CustomizedMetricSpecification?: ApplicationautoscalingScalingPolicy_CustomizedMetricSpecification | undefined;
  readonly DisableScaleIn?: Resolvable<boolean> | undefined;
  readonly PredefinedMetricSpecification?: ApplicationautoscalingScalingPolicy_PredefinedMetricSpecification | undefined;
  readonly ScaleInCooldown?: Resolvable<number> | undefined;
  readonly ScaleOutCooldown?: Resolvable<number> | undefined;
  readonly TargetValue: Resolvable<number>;
};

export type BudgetsBudget_AutoAdjustData = {
  readonly AutoAdjustType: Resolvable<string>;
  readonly HistoricalOptions?: BudgetsBudget_HistoricalOptions | undefined;
};

export type BudgetsBudget_BudgetData = {
  readonly AutoAdjustData?: BudgetsBudget_AutoAdjustData | undefined;
  readonly BillingViewArn?: Resolvable<string> | undefined;
  readonly BudgetLimit?: BudgetsBudget_Spend | undefined;
  readonly BudgetName?: Resolvable<string> | undefined;
  readonly BudgetType: Resolvable<string>;
  readonly CostFilters?: JsonObject | undefined;
  readonly CostTypes?: BudgetsBudget_CostTypes | undefined;
  readonly FilterExpression?: BudgetsBudget_Expression | undefined;
  readonly Metrics?: readonly (Resolvable<string>)[] | undefined;
  readonly PlannedBudgetLimits?: JsonObject | undefined;
  readonly TimePeriod?: BudgetsBudget_TimePeriod | undefined;
  readonly TimeUnit: Resolvable<string>;
};

export type BudgetsBudget_CostCategoryValues = {
  readonly Key?: Resolvable<string> | undefined;
  readonly MatchOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type BudgetsBudget_CostTypes = {
  readonly IncludeCredit?: Resolvable<boolean> | undefined;
  readonly IncludeDiscount?: Resolvable<boolean> | undefined;
  readonly IncludeOtherSubscription?: Resolvable<boolean> | undefined;
  readonly IncludeRecurring?: Resolvable<boolean> | undefined;
  readonly IncludeRefund?: Resolvable<boolean> | undefined;
  readonly IncludeSubscription?: Resolvable<boolean> | undefined;
  readonly IncludeSupport?: Resolvable<boolean> | undefined;
  readonly IncludeTax?: Resolvable<boolean> | undefined;
  readonly IncludeUpfront?: Resolvable<boolean> | undefined;
  readonly UseAmortized?: Resolvable<boolean> | undefined;
  readonly UseBlended?: Resolvable<boolean> | undefined;
};

export type BudgetsBudget_Expression = {
  readonly And?: readonly (BudgetsBudget_Expression)[] | undefined;
  readonly CostCategories?: BudgetsBudget_CostCategoryValues | undefined;
  readonly Dimensions?: BudgetsBudget_ExpressionDimensionValues | undefined;
  readonly Not?: BudgetsBudget_Expression | undefined;
  readonly Or?: readonly (BudgetsBudget_Expression)[] | undefined;
  readonly Tags?: BudgetsBudget_TagValues | undefined;
};

export type BudgetsBudget_ExpressionDimensionValues = {
  readonly Key?: Resolvable<string> | undefined;
  readonly MatchOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type BudgetsBudget_HistoricalOptions = {
  readonly BudgetAdjustmentPeriod: Resolvable<number>;
};

export type BudgetsBudget_Notification = {
  readonly ComparisonOperator: Resolvable<string>;
  readonly NotificationType: Resolvable<string>;
  readonly Threshold: Resolvable<number>;
  readonly ThresholdType?: Resolvable<string> | undefined;
};

export type BudgetsBudget_NotificationWithSubscribers = {
  readonly Notification: BudgetsBudget_Notification;
  readonly Subscribers: readonly (BudgetsBudget_Subscriber)[];
};

export type BudgetsBudget_ResourceTag = {
  readonly Key: Resolvable<string>;
  readonly Value?: Resolvable<string> | undefined;
};

export type BudgetsBudget_Spend = {
  readonly Amount: Resolvable<number>;
  readonly Unit: Resolvable<string>;
};

export type BudgetsBudget_Subscriber = {
  readonly Address: Resolvable<string>;
  readonly SubscriptionType: Resolvable<string>;
};

export type BudgetsBudget_TagValues = {
  readonly Key?: Resolvable<string> | undefined;
  readonly MatchOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type BudgetsBudget_TimePeriod = {
  readonly End?: Resolvable<string> | undefined;
  readonly Start?: Resolvable<string> | undefined;
};

export type CloudwatchAlarm_AlarmPromQLCriteria = {
  readonly PendingPeriod?: Resolvable<number> | undefined;
  readonly Query?: Resolvable<string> | undefined;
  readonly RecoveryPeriod?: Resolvable<number> | undefined;
};

export type CloudwatchAlarm_Dimension = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type CloudwatchAlarm_EvaluationCriteria = {
  readonly PromQLCriteria?: CloudwatchAlarm_AlarmPromQLCriteria | undefined;
};

export type CloudwatchAlarm_EvaluationWindow = {
  readonly SlidingWindow?: JsonObject | undefined;
  readonly WallClockWindow?: CloudwatchAlarm_WallClockWindow | undefined;
};

export type CloudwatchAlarm_Metric = {
  readonly Dimensions?: readonly (CloudwatchAlarm_Dimension)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
};

export type CloudwatchAlarm_MetricDataQuery = {
  readonly AccountId?: Resolvable<string> | undefined;
  readonly Expression?: Resolvable<string> | undefined;
  readonly Id: Resolvable<string>;
  readonly Label?: Resolvable<string> | undefined;
  readonly MetricStat?: CloudwatchAlarm_MetricStat | undefined;
  readonly Period?: Resolvable<number> | undefined;
  readonly ReturnData?: Resolvable<boolean> | undefined;
};

export type CloudwatchAlarm_MetricStat = {
  readonly Metric: CloudwatchAlarm_Metric;
  readonly Period: Resolvable<number>;
  readonly Stat: Resolvable<string>;
  readonly Unit?: Resolvable<string> | undefined;
};

export type CloudwatchAlarm_WallClockWindow = {
  readonly Timezone?: Resolvable<string> | undefined;
};

export type CloudwatchAlarm_WarmUpConfiguration = {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: Resolvable<boolean> | undefined;
  readonly WarmUpPeriodDurationInMinutes?: Resolvable<number> | undefined;
};

export type Ec2NatGateway_AvailabilityZoneAddress = {
  readonly AllocationIds: readonly (Resolvable<string>)[];
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly AvailabilityZoneId?: Resolvable<string> | undefined;
};

export type Ec2SecurityGroup_Egress = {
  readonly CidrIp?: Resolvable<string> | undefined;
  readonly CidrIpv6?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly DestinationPrefixListId?: Resolvable<string> | undefined;
  readonly DestinationSecurityGroupId?: Resolvable<string> | undefined;
  readonly FromPort?: Resolvable<number> | undefined;
  readonly IpProtocol: Resolvable<string>;
  readonly ToPort?: Resolvable<number> | undefined;
};

export type Ec2SecurityGroup_Ingress = {
  readonly CidrIp?: Resolvable<string> | undefined;
  readonly CidrIpv6?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly FromPort?: Resolvable<number> | undefined;
  readonly IpProtocol: Resolvable<string>;
  readonly SourcePrefixListId?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupId?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupName?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupOwnerId?: Resolvable<string> | undefined;
  readonly ToPort?: Resolvable<number> | undefined;
};

export type Ec2Subnet_PrivateDnsNameOptionsOnLaunch = {
  readonly EnableResourceNameDnsAAAARecord?: Resolvable<boolean> | undefined;
  readonly EnableResourceNameDnsARecord?: Resolvable<boolean> | undefined;
  readonly HostnameType?: Resolvable<string> | undefined;
};

export type Ec2VPC_VpcEncryptionControl = {
  readonly EgressOnlyInternetGatewayExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly ElasticFileSystemExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly InternetGatewayExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly LambdaExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly Mode?: Resolvable<'monitor' | 'enforce'> | undefined;
  readonly NatGatewayExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly ResourceExclusions?: Ec2VPC_VpcEncryptionControlExclusions | undefined;
  readonly State?: Resolvable<string> | undefined;
  readonly StateMessage?: Resolvable<string> | undefined;
  readonly VirtualPrivateGatewayExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly VpcEncryptionControlId?: Resolvable<string> | undefined;
  readonly VpcId?: Resolvable<string> | undefined;
  readonly VpcLatticeExclusion?: Resolvable<'enable' | 'disable'> | undefined;
  readonly VpcPeeringExclusion?: Resolvable<'enable' | 'disable'> | undefined;
};

export type Ec2VPC_VpcEncryptionControlExclusion = {
  readonly State?: Resolvable<string> | undefined;
  readonly StateMessage?: Resolvable<string> | undefined;
};

export type Ec2VPC_VpcEncryptionControlExclusions = {
  readonly EgressOnlyInternetGateway?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly ElasticFileSystem?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly InternetGateway?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly Lambda?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly NatGateway?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly VirtualPrivateGateway?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly VpcLattice?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
  readonly VpcPeering?: Ec2VPC_VpcEncryptionControlExclusion | undefined;
};

export type EcsCluster_CapacityProviderStrategyItem = {
  readonly Base?: Resolvable<number> | undefined;
  readonly CapacityProvider?: Resolvable<string> | undefined;
  readonly Weight?: Resolvable<number> | undefined;
};

export type EcsCluster_ClusterConfiguration = {
  readonly ExecuteCommandConfiguration?: EcsCluster_ExecuteCommandConfiguration | undefined;
  readonly ManagedStorageConfiguration?: EcsCluster_ManagedStorageConfiguration | undefined;
};

export type EcsCluster_ClusterSettings = {
  readonly Name?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type EcsCluster_ExecuteCommandConfiguration = {
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly LogConfiguration?: EcsCluster_ExecuteCommandLogConfiguration | undefined;
  readonly Logging?: Resolvable<string> | undefined;
};

export type EcsCluster_ExecuteCommandLogConfiguration = {
  readonly CloudWatchEncryptionEnabled?: Resolvable<boolean> | undefined;
  readonly CloudWatchLogGroupName?: Resolvable<string> | undefined;
  readonly S3BucketName?: Resolvable<string> | undefined;
  readonly S3EncryptionEnabled?: Resolvable<boolean> | undefined;
  readonly S3KeyPrefix?: Resolvable<string> | undefined;
};

export type EcsCluster_ManagedStorageConfiguration = {
  readonly FargateEphemeralStorageKmsKeyId?: Resolvable<string> | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
};

export type EcsCluster_ServiceConnectDefaults = {
  readonly Namespace?: Resolvable<string> | undefined;
};

export type EcsService_AdvancedConfiguration = {
  readonly AlternateTargetGroupArn: Resolvable<string>;
  readonly ProductionListenerRule?: Resolvable<string> | undefined;
  readonly RoleArn?: Resolvable<string> | undefined;
  readonly TestListenerRule?: Resolvable<string> | undefined;
};

export type EcsService_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Resolvable<'DISABLED' | 'ENABLED'> | undefined;
  readonly SecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly Subnets?: readonly (Resolvable<string>)[] | undefined;
};

export type EcsService_CanaryConfiguration = {
  readonly CanaryBakeTimeInMinutes?: Resolvable<number> | undefined;
  readonly CanaryPercent?: Resolvable<number> | undefined;
};

export type EcsService_CapacityProviderStrategyItem = {
  readonly Base?: Resolvable<number> | undefined;
  readonly CapacityProvider?: Resolvable<string> | undefined;
  readonly Weight?: Resolvable<number> | undefined;
};

export type EcsService_DeploymentAlarms = {
  readonly AlarmNames: readonly (Resolvable<string>)[];
  readonly Enable: Resolvable<boolean>;
  readonly Rollback: Resolvable<boolean>;
};

export type EcsService_DeploymentCircuitBreaker = {
  readonly Enable: Resolvable<boolean>;
  readonly ResetOnHealthyTask?: Resolvable<boolean> | undefined;
  readonly Rollback: Resolvable<boolean>;
  readonly ThresholdConfiguration?: EcsService_ThresholdConfiguration | undefined;
};

export type EcsService_DeploymentConfiguration = {
  readonly Alarms?: EcsService_DeploymentAlarms | undefined;
  readonly BakeTimeInMinutes?: Resolvable<number> | undefined;
  readonly CanaryConfiguration?: EcsService_CanaryConfiguration | undefined;
  readonly DeploymentCircuitBreaker?: EcsService_DeploymentCircuitBreaker | undefined;
  readonly EarlySuccessCriteria?: EcsService_DeploymentEarlySuccessCriteria | undefined;
  readonly LifecycleHooks?: readonly (EcsService_DeploymentLifecycleHook)[] | undefined;
  readonly LinearConfiguration?: EcsService_LinearConfiguration | undefined;
  readonly MaximumPercent?: Resolvable<number> | undefined;
  readonly MinimumHealthyPercent?: Resolvable<number> | undefined;
  readonly Strategy?: Resolvable<'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY'> | undefined;
};

export type EcsService_DeploymentController = {
  readonly Type?: Resolvable<'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'> | undefined;
};

export type EcsService_DeploymentEarlySuccessCriteria = {
  readonly Enable?: Resolvable<boolean> | undefined;
  readonly HealthyPercent?: Resolvable<number> | undefined;
  readonly SourceServiceRevisionCleanup?: Resolvable<'BLOCKING' | 'DEFERRED'> | undefined;
};

export type EcsService_DeploymentLifecycleHook = {
  readonly HookDetails?: Resolvable<string> | JsonObject | undefined;
  readonly HookTargetArn?: Resolvable<string> | undefined;
  readonly LifecycleStages: readonly (Resolvable<'RECONCILE_SERVICE' | 'PRE_SCALE_UP' | 'POST_SCALE_UP' | 'TEST_TRAFFIC_SHIFT' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRODUCTION_TRAFFIC_SHIFT' | 'POST_PRODUCTION_TRAFFIC_SHIFT'>)[];
  readonly RoleArn?: Resolvable<string> | undefined;
  readonly TargetType?: Resolvable<'AWS_LAMBDA' | 'PAUSE'> | undefined;
  readonly TimeoutConfiguration?: EcsService_HookTimeoutConfig | undefined;
};

export type EcsService_EBSTagSpecification = {
  readonly PropagateTags?: Resolvable<'SERVICE' | 'TASK_DEFINITION'> | undefined;
  readonly ResourceType: Resolvable<string>;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type EcsService_ForceNewDeployment = {
  readonly EnableForceNewDeployment: Resolvable<boolean>;
  readonly ForceNewDeploymentNonce?: Resolvable<string> | undefined;
};

export type EcsService_HookTimeoutConfig = {
  readonly Action?: Resolvable<'ROLLBACK' | 'CONTINUE'> | undefined;
  readonly TimeoutInMinutes?: Resolvable<number> | undefined;
};

export type EcsService_LinearConfiguration = {
  readonly StepBakeTimeInMinutes?: Resolvable<number> | undefined;
  readonly StepPercent?: Resolvable<number> | undefined;
};

export type EcsService_LoadBalancer = {
  readonly AdvancedConfiguration?: EcsService_AdvancedConfiguration | undefined;
  readonly ContainerName?: Resolvable<string> | undefined;
  readonly ContainerPort?: Resolvable<number> | undefined;
  readonly LoadBalancerName?: Resolvable<string> | undefined;
  readonly TargetGroupArn?: Resolvable<string> | undefined;
};

export type EcsService_LogConfiguration = {
  readonly LogDriver?: Resolvable<string> | undefined;
  readonly Options?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly SecretOptions?: readonly (EcsService_Secret)[] | undefined;
};

export type EcsService_MetricConfiguration = {
  readonly MetricNames: readonly (Resolvable<'CPUUtilization' | 'MemoryUtilization'>)[];
  readonly ResolutionSeconds: Resolvable<number>;
};

export type EcsService_MonitoringConfiguration = {
  readonly MetricConfigurations: readonly (EcsService_MetricConfiguration)[];
};

export type EcsService_NetworkConfiguration = {
  readonly AwsvpcConfiguration?: EcsService_AwsVpcConfiguration | undefined;
};

export type EcsService_PlacementConstraint = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Type: Resolvable<'distinctInstance' | 'memberOf'>;
};

export type EcsService_PlacementStrategy = {
  readonly Field?: Resolvable<string> | undefined;
  readonly Type: Resolvable<'binpack' | 'random' | 'spread'>;
};

export type EcsService_Secret = {
  readonly Name: Resolvable<string>;
  readonly ValueFrom: Resolvable<string>;
};

export type EcsService_ServiceConnectAccessLogConfiguration = {
  readonly Format: Resolvable<'TEXT' | 'JSON'>;
  readonly IncludeQueryParameters?: Resolvable<'DISABLED' | 'ENABLED'> | undefined;
};

export type EcsService_ServiceConnectClientAlias = {
  readonly DnsName?: Resolvable<string> | undefined;
  readonly Port: Resolvable<number>;
  readonly TestTrafficRules?: EcsService_ServiceConnectTestTrafficRules | undefined;
};

export type EcsService_ServiceConnectConfiguration = {
  readonly AccessLogConfiguration?: EcsService_ServiceConnectAccessLogConfiguration | undefined;
  readonly Enabled: Resolvable<boolean>;
  readonly LogConfiguration?: EcsService_LogConfiguration | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
  readonly Services?: readonly (EcsService_ServiceConnectService)[] | undefined;
};

export type EcsService_ServiceConnectService = {
  readonly ClientAliases?: readonly (EcsService_ServiceConnectClientAlias)[] | undefined;
  readonly DiscoveryName?: Resolvable<string> | undefined;
  readonly IngressPortOverride?: Resolvable<number> | undefined;
  readonly PortName: Resolvable<string>;
  readonly Timeout?: EcsService_TimeoutConfiguration | undefined;
  readonly Tls?: EcsService_ServiceConnectTlsConfiguration | undefined;
};

export type EcsService_ServiceConnectTestTrafficRules = {
  readonly Header: EcsService_ServiceConnectTestTrafficRulesHeader;
};

export type EcsService_ServiceConnectTestTrafficRulesHeader = {
  readonly Name: Resolvable<string>;
  readonly Value?: EcsService_ServiceConnectTestTrafficRulesHeaderValue | undefined;
};

export type EcsService_ServiceConnectTestTrafficRulesHeaderValue = {
  readonly Exact: Resolvable<string>;
};

export type EcsService_ServiceConnectTlsCertificateAuthority = {
  readonly AwsPcaAuthorityArn?: Resolvable<string> | undefined;
};

export type EcsService_ServiceConnectTlsConfiguration = {
  readonly IssuerCertificateAuthority: EcsService_ServiceConnectTlsCertificateAuthority;
  readonly KmsKey?: Resolvable<string> | undefined;
  readonly RoleArn?: Resolvable<string> | undefined;
};

export type EcsService_ServiceManagedEBSVolumeConfiguration = {
  readonly Encrypted?: Resolvable<boolean> | undefined;
  readonly FilesystemType?: Resolvable<string> | undefined;
  readonly Iops?: Resolvable<number> | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly RoleArn: Resolvable<string>;
  readonly SizeInGiB?: Resolvable<number> | undefined;
  readonly SnapshotId?: Resolvable<string> | undefined;
  readonly TagSpecifications?: readonly (EcsService_EBSTagSpecification)[] | undefined;
  readonly Throughput?: Resolvable<number> | undefined;
  readonly VolumeInitializationRate?: Resolvable<number> | undefined;
  readonly VolumeType?: Resolvable<string> | undefined;
};

export type EcsService_ServiceRegistry = {
  readonly ContainerName?: Resolvable<string> | undefined;
  readonly ContainerPort?: Resolvable<number> | undefined;
  readonly Port?: Resolvable<number> | undefined;
  readonly RegistryArn?: Resolvable<string> | undefined;
};

export type EcsService_ServiceVolumeConfiguration = {
  readonly ManagedEBSVolume?: EcsService_ServiceManagedEBSVolumeConfiguration | undefined;
  readonly Name: Resolvable<string>;
};

export type EcsService_ThresholdConfiguration = {
  readonly Type: Resolvable<'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT'>;
  readonly Value: Resolvable<number>;
};

export type EcsService_TimeoutConfiguration = {
  readonly IdleTimeoutSeconds?: Resolvable<number> | undefined;
  readonly PerRequestTimeoutSeconds?: Resolvable<number> | undefined;
};

export type EcsService_VpcLatticeConfiguration = {
  readonly PortName: Resolvable<string>;
  readonly RoleArn: Resolvable<string>;
  readonly TargetGroupArn: Resolvable<string>;
};

export type EcsTaskDefinition_AuthorizationConfig = {
  readonly AccessPointId?: Resolvable<string> | undefined;
  readonly IAM?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
};

export type EcsTaskDefinition_ContainerDefinition = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly Cpu?: Resolvable<number> | undefined;
  readonly CredentialSpecs?: readonly (Resolvable<string>)[] | undefined;
  readonly DependsOn?: readonly (EcsTaskDefinition_ContainerDependency)[] | undefined;
  readonly DisableNetworking?: Resolvable<boolean> | undefined;
  readonly DnsSearchDomains?: readonly (Resolvable<string>)[] | undefined;
  readonly DnsServers?: readonly (Resolvable<string>)[] | undefined;
  readonly DockerLabels?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly DockerSecurityOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly EntryPoint?: readonly (Resolvable<string>)[] | undefined;
  readonly Environment?: readonly (EcsTaskDefinition_KeyValuePair)[] | undefined;
  readonly EnvironmentFiles?: readonly (EcsTaskDefinition_EnvironmentFile)[] | undefined;
  readonly Essential?: Resolvable<boolean> | undefined;
  readonly ExtraHosts?: readonly (EcsTaskDefinition_HostEntry)[] | undefined;
  readonly FirelensConfiguration?: EcsTaskDefinition_FirelensConfiguration | undefined;
  readonly HealthCheck?: EcsTaskDefinition_HealthCheck | undefined;
  readonly Hostname?: Resolvable<string> | undefined;
  readonly Image: Resolvable<string>;
  readonly Interactive?: Resolvable<boolean> | undefined;
  readonly Links?: readonly (Resolvable<string>)[] | undefined;
  readonly LinuxParameters?: EcsTaskDefinition_LinuxParameters | undefined;
  readonly LogConfiguration?: EcsTaskDefinition_LogConfiguration | undefined;
  readonly Memory?: Resolvable<number> | undefined;
  readonly MemoryReservation?: Resolvable<number> | undefined;
  readonly MountPoints?: readonly (EcsTaskDefinition_MountPoint)[] | undefined;
  readonly Name: Resolvable<string>;
  readonly PortMappings?: readonly (EcsTaskDefinition_PortMapping)[] | undefined;
  readonly Privileged?: Resolvable<boolean> | undefined;
  readonly PseudoTerminal?: Resolvable<boolean> | undefined;
  readonly ReadonlyRootFilesystem?: Resolvable<boolean> | undefined;
  readonly RepositoryCredentials?: EcsTaskDefinition_RepositoryCredentials | undefined;
  readonly ResourceRequirements?: readonly (EcsTaskDefinition_ResourceRequirement)[] | undefined;
  readonly RestartPolicy?: EcsTaskDefinition_RestartPolicy | undefined;
  readonly Secrets?: readonly (EcsTaskDefinition_Secret)[] | undefined;
  readonly StartTimeout?: Resolvable<number> | undefined;
  readonly StopTimeout?: Resolvable<number> | undefined;
  readonly SystemControls?: readonly (EcsTaskDefinition_SystemControl)[] | undefined;
  readonly Ulimits?: readonly (EcsTaskDefinition_Ulimit)[] | undefined;
  readonly User?: Resolvable<string> | undefined;
  readonly VersionConsistency?: Resolvable<'enabled' | 'disabled'> | undefined;
  readonly VolumesFrom?: readonly (EcsTaskDefinition_VolumeFrom)[] | undefined;
  readonly WorkingDirectory?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_ContainerDependency = {
  readonly Condition?: Resolvable<string> | undefined;
  readonly ContainerName?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_Device = {
  readonly ContainerPath?: Resolvable<string> | undefined;
  readonly HostPath?: Resolvable<string> | undefined;
  readonly Permissions?: readonly (Resolvable<string>)[] | undefined;
};

export type EcsTaskDefinition_DockerVolumeConfiguration = {
  readonly Autoprovision?: Resolvable<boolean> | undefined;
  readonly Driver?: Resolvable<string> | undefined;
  readonly DriverOpts?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Labels?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Scope?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_EFSVolumeConfiguration = {
  readonly AuthorizationConfig?: EcsTaskDefinition_AuthorizationConfig | undefined;
  readonly FilesystemId: Resolvable<string>;
  readonly RootDirectory?: Resolvable<string> | undefined;
  readonly TransitEncryption?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly TransitEncryptionPort?: Resolvable<number> | undefined;
};

export type EcsTaskDefinition_EnvironmentFile = {
  readonly Type?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_EphemeralStorage = {
  readonly SizeInGiB?: Resolvable<number> | undefined;
};

export type EcsTaskDefinition_FSxAuthorizationConfig = {
  readonly CredentialsParameter: Resolvable<string>;
  readonly Domain: Resolvable<string>;
};

export type EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration = {
  readonly AuthorizationConfig?: EcsTaskDefinition_FSxAuthorizationConfig | undefined;
  readonly FileSystemId: Resolvable<string>;
  readonly RootDirectory: Resolvable<string>;
};

export type EcsTaskDefinition_FirelensConfiguration = {
  readonly Options?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_HealthCheck = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly Retries?: Resolvable<number> | undefined;
  readonly StartPeriod?: Resolvable<number> | undefined;
  readonly Timeout?: Resolvable<number> | undefined;
};

export type EcsTaskDefinition_HostEntry = {
  readonly Hostname?: Resolvable<string> | undefined;
  readonly IpAddress?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_HostVolumeProperties = {
  readonly SourcePath?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_InferenceAccelerator = {
  readonly DeviceName?: Resolvable<string> | undefined;
  readonly DeviceType?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_KernelCapabilities = {
  readonly Add?: readonly (Resolvable<string>)[] | undefined;
  readonly Drop?: readonly (Resolvable<string>)[] | undefined;
};

export type EcsTaskDefinition_KeyValuePair = {
  readonly Name?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_LinuxParameters = {
  readonly Capabilities?: EcsTaskDefinition_KernelCapabilities | undefined;
  readonly Devices?: readonly (EcsTaskDefinition_Device)[] | undefined;
  readonly InitProcessEnabled?: Resolvable<boolean> | undefined;
  readonly MaxSwap?: Resolvable<number> | undefined;
  readonly SharedMemorySize?: Resolvable<number> | undefined;
  readonly Swappiness?: Resolvable<number> | undefined;
  readonly Tmpfs?: readonly (EcsTaskDefinition_Tmpfs)[] | undefined;
};

export type EcsTaskDefinition_LogConfiguration = {
  readonly LogDriver: Resolvable<string>;
  readonly Options?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly SecretOptions?: readonly (EcsTaskDefinition_Secret)[] | undefined;
};

export type EcsTaskDefinition_MountPoint = {
  readonly ContainerPath?: Resolvable<string> | undefined;
  readonly ReadOnly?: Resolvable<boolean> | undefined;
  readonly SourceVolume?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_PortMapping = {
  readonly AppProtocol?: Resolvable<'http' | 'http2' | 'grpc'> | undefined;
  readonly ContainerPort?: Resolvable<number> | undefined;
  readonly ContainerPortRange?: Resolvable<string> | undefined;
  readonly HostPort?: Resolvable<number> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly Protocol?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_ProxyConfiguration = {
  readonly ContainerName: Resolvable<string>;
  readonly ProxyConfigurationProperties?: readonly (EcsTaskDefinition_KeyValuePair)[] | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_RepositoryCredentials = {
  readonly CredentialsParameter?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_ResourceRequirement = {
  readonly Type: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type EcsTaskDefinition_RestartPolicy = {
  readonly Enabled?: Resolvable<boolean> | undefined;
  readonly IgnoredExitCodes?: readonly (Resolvable<number>)[] | undefined;
  readonly RestartAttemptPeriod?: Resolvable<number> | undefined;
};

export type EcsTaskDefinition_RuntimePlatform = {
  readonly CpuArchitecture?: Resolvable<string> | undefined;
  readonly OperatingSystemFamily?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_S3FilesVolumeConfiguration = {
  readonly AccessPointArn?: Resolvable<string> | undefined;
  readonly FileSystemArn: Resolvable<string>;
  readonly RootDirectory?: Resolvable<string> | undefined;
  readonly TransitEncryptionPort?: Resolvable<number> | undefined;
};

export type EcsTaskDefinition_Secret = {
  readonly Name: Resolvable<string>;
  readonly ValueFrom: Resolvable<string>;
};

export type EcsTaskDefinition_SystemControl = {
  readonly Namespace?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type EcsTaskDefinition_TaskDefinitionPlacementConstraint = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Type: Resolvable<string>;
};

export type EcsTaskDefinition_Tmpfs = {
  readonly ContainerPath?: Resolvable<string> | undefined;
  readonly MountOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly Size: Resolvable<number>;
};

export type EcsTaskDefinition_Ulimit = {
  readonly HardLimit: Resolvable<number>;
  readonly Name: Resolvable<string>;
  readonly SoftLimit: Resolvable<number>;
};

export type EcsTaskDefinition_Volume = {
  readonly ConfiguredAtLaunch?: Resolvable<boolean> | undefined;
  readonly DockerVolumeConfiguration?: EcsTaskDefinition_DockerVolumeConfiguration | undefined;
  readonly EFSVolumeConfiguration?: EcsTaskDefinition_EFSVolumeConfiguration | undefined;
  readonly FSxWindowsFileServerVolumeConfiguration?: EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration | undefined;
  readonly Host?: EcsTaskDefinition_HostVolumeProperties | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly S3FilesVolumeConfiguration?: EcsTaskDefinition_S3FilesVolumeConfiguration | undefined;
};

export type EcsTaskDefinition_VolumeFrom = {
  readonly ReadOnly?: Resolvable<boolean> | undefined;
  readonly SourceContainer?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2ListenerRule_Action = {
  readonly AuthenticateCognitoConfig?: Elasticloadbalancingv2ListenerRule_AuthenticateCognitoConfig | undefined;
  readonly AuthenticateOidcConfig?: Elasticloadbalancingv2ListenerRule_AuthenticateOidcConfig | undefined;
  readonly FixedResponseConfig?: Elasticloadbalancingv2ListenerRule_FixedResponseConfig | undefined;
  readonly ForwardConfig?: Elasticloadbalancingv2ListenerRule_ForwardConfig | undefined;
  readonly JwtValidationConfig?: Elasticloadbalancingv2ListenerRule_JwtValidationConfig | undefined;
  readonly Order?: Resolvable<number> | undefined;
  readonly RedirectConfig?: Elasticloadbalancingv2ListenerRule_RedirectConfig | undefined;
  readonly TargetGroupArn?: Resolvable<string> | undefined;
  readonly Type: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_AuthenticateCognitoConfig = {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly OnUnauthenticatedRequest?: Resolvable<string> | undefined;
  readonly Scope?: Resolvable<string> | undefined;
  readonly SessionCookieName?: Resolvable<string> | undefined;
  readonly SessionTimeout?: Resolvable<number> | undefined;
  readonly UserPoolArn: Resolvable<string>;
  readonly UserPoolClientId: Resolvable<string>;
  readonly UserPoolDomain: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_AuthenticateOidcConfig = {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly AuthorizationEndpoint: Resolvable<string>;
  readonly ClientId: Resolvable<string>;
  readonly ClientSecret?: Resolvable<string> | undefined;
  readonly Issuer: Resolvable<string>;
  readonly OnUnauthenticatedRequest?: Resolvable<string> | undefined;
  readonly Scope?: Resolvable<string> | undefined;
  readonly SessionCookieName?: Resolvable<string> | undefined;
  readonly SessionTimeout?: Resolvable<number> | undefined;
  readonly TokenEndpoint: Resolvable<string>;
  readonly UseExistingClientSecret?: Resolvable<boolean> | undefined;
  readonly UserInfoEndpoint: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_FixedResponseConfig = {
  readonly ContentType?: Resolvable<string> | undefined;
  readonly MessageBody?: Resolvable<string> | undefined;
  readonly StatusCode: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_ForwardConfig = {
  readonly TargetGroupStickinessConfig?: Elasticloadbalancingv2ListenerRule_TargetGroupStickinessConfig | undefined;
  readonly TargetGroups?: readonly (Elasticloadbalancingv2ListenerRule_TargetGroupTuple)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_HostHeaderConfig = {
  readonly RegexValues?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_HttpHeaderConfig = {
  readonly HttpHeaderName?: Resolvable<string> | undefined;
  readonly RegexValues?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_HttpRequestMethodConfig = {
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_JwtValidationActionAdditionalClaim = {
  readonly Format: Resolvable<string>;
  readonly Name: Resolvable<string>;
  readonly Values: readonly (Resolvable<string>)[];
};

export type Elasticloadbalancingv2ListenerRule_JwtValidationConfig = {
  readonly AdditionalClaims?: readonly (Elasticloadbalancingv2ListenerRule_JwtValidationActionAdditionalClaim)[] | undefined;
  readonly Issuer: Resolvable<string>;
  readonly JwksEndpoint: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_PathPatternConfig = {
  readonly RegexValues?: readonly (Resolvable<string>)[] | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_QueryStringConfig = {
  readonly Values?: readonly (Elasticloadbalancingv2ListenerRule_QueryStringKeyValue)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_QueryStringKeyValue = {
  readonly Key?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2ListenerRule_RedirectConfig = {
  readonly Host?: Resolvable<string> | undefined;
  readonly Path?: Resolvable<string> | undefined;
  readonly Port?: Resolvable<string> | undefined;
  readonly Protocol?: Resolvable<string> | undefined;
  readonly Query?: Resolvable<string> | undefined;
  readonly StatusCode: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_RewriteConfig = {
  readonly Regex: Resolvable<string>;
  readonly Replace: Resolvable<string>;
};

export type Elasticloadbalancingv2ListenerRule_RewriteConfigObject = {
  readonly Rewrites: readonly (Elasticloadbalancingv2ListenerRule_RewriteConfig)[];
};

export type Elasticloadbalancingv2ListenerRule_RuleCondition = {
  readonly Field?: Resolvable<string> | undefined;
  readonly HostHeaderConfig?: Elasticloadbalancingv2ListenerRule_HostHeaderConfig | undefined;
  readonly HttpHeaderConfig?: Elasticloadbalancingv2ListenerRule_HttpHeaderConfig | undefined;
  readonly HttpRequestMethodConfig?: Elasticloadbalancingv2ListenerRule_HttpRequestMethodConfig | undefined;
  readonly PathPatternConfig?: Elasticloadbalancingv2ListenerRule_PathPatternConfig | undefined;
  readonly QueryStringConfig?: Elasticloadbalancingv2ListenerRule_QueryStringConfig | undefined;
  readonly RegexValues?: readonly (Resolvable<string>)[] | undefined;
  readonly SourceIpConfig?: Elasticloadbalancingv2ListenerRule_SourceIpConfig | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_SourceIpConfig = {
  readonly IpAddressType?: Resolvable<string> | undefined;
  readonly Values?: readonly (Resolvable<string>)[] | undefined;
};

export type Elasticloadbalancingv2ListenerRule_TargetGroupStickinessConfig = {
  readonly DurationSeconds?: Resolvable<number> | undefined;
  readonly Enabled?: Resolvable<boolean> | undefined;
};

export type Elasticloadbalancingv2ListenerRule_TargetGroupTuple = {
  readonly TargetGroupArn?: Resolvable<string> | undefined;
  readonly Weight?: Resolvable<number> | undefined;
};

export type Elasticloadbalancingv2ListenerRule_Transform = {
  readonly HostHeaderRewriteConfig?: Elasticloadbalancingv2ListenerRule_RewriteConfigObject | undefined;
  readonly Type: Resolvable<string>;
  readonly UrlRewriteConfig?: Elasticloadbalancingv2ListenerRule_RewriteConfigObject | undefined;
};

export type Elasticloadbalancingv2Listener_Action = {
  readonly AuthenticateCognitoConfig?: Elasticloadbalancingv2Listener_AuthenticateCognitoConfig | undefined;
  readonly AuthenticateOidcConfig?: Elasticloadbalancingv2Listener_AuthenticateOidcConfig | undefined;
  readonly FixedResponseConfig?: Elasticloadbalancingv2Listener_FixedResponseConfig | undefined;
  readonly ForwardConfig?: Elasticloadbalancingv2Listener_ForwardConfig | undefined;
  readonly JwtValidationConfig?: Elasticloadbalancingv2Listener_JwtValidationConfig | undefined;
  readonly Order?: Resolvable<number> | undefined;
  readonly RedirectConfig?: Elasticloadbalancingv2Listener_RedirectConfig | undefined;
  readonly TargetGroupArn?: Resolvable<string> | undefined;
  readonly Type: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_AuthenticateCognitoConfig = {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly OnUnauthenticatedRequest?: Resolvable<string> | undefined;
  readonly Scope?: Resolvable<string> | undefined;
  readonly SessionCookieName?: Resolvable<string> | undefined;
  readonly SessionTimeout?: Resolvable<string> | undefined;
  readonly UserPoolArn: Resolvable<string>;
  readonly UserPoolClientId: Resolvable<string>;
  readonly UserPoolDomain: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_AuthenticateOidcConfig = {
  readonly AuthenticationRequestExtraParams?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly AuthorizationEndpoint: Resolvable<string>;
  readonly ClientId: Resolvable<string>;
  readonly ClientSecret?: Resolvable<string> | undefined;
  readonly Issuer: Resolvable<string>;
  readonly OnUnauthenticatedRequest?: Resolvable<string> | undefined;
  readonly Scope?: Resolvable<string> | undefined;
  readonly SessionCookieName?: Resolvable<string> | undefined;
  readonly SessionTimeout?: Resolvable<string> | undefined;
  readonly TokenEndpoint: Resolvable<string>;
  readonly UseExistingClientSecret?: Resolvable<boolean> | undefined;
  readonly UserInfoEndpoint: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_Certificate = {
  readonly CertificateArn?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2Listener_FixedResponseConfig = {
  readonly ContentType?: Resolvable<string> | undefined;
  readonly MessageBody?: Resolvable<string> | undefined;
  readonly StatusCode: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_ForwardConfig = {
  readonly TargetGroupStickinessConfig?: Elasticloadbalancingv2Listener_TargetGroupStickinessConfig | undefined;
  readonly TargetGroups?: readonly (Elasticloadbalancingv2Listener_TargetGroupTuple)[] | undefined;
};

export type Elasticloadbalancingv2Listener_JwtValidationActionAdditionalClaim = {
  readonly Format: Resolvable<string>;
  readonly Name: Resolvable<string>;
  readonly Values: readonly (Resolvable<string>)[];
};

export type Elasticloadbalancingv2Listener_JwtValidationConfig = {
  readonly AdditionalClaims?: readonly (Elasticloadbalancingv2Listener_JwtValidationActionAdditionalClaim)[] | undefined;
  readonly Issuer: Resolvable<string>;
  readonly JwksEndpoint: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_ListenerAttribute = {
  readonly Key?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2Listener_MutualAuthentication = {
  readonly AdvertiseTrustStoreCaNames?: Resolvable<string> | undefined;
  readonly IgnoreClientCertificateExpiry?: Resolvable<boolean> | undefined;
  readonly Mode?: Resolvable<string> | undefined;
  readonly TrustStoreArn?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2Listener_RedirectConfig = {
  readonly Host?: Resolvable<string> | undefined;
  readonly Path?: Resolvable<string> | undefined;
  readonly Port?: Resolvable<string> | undefined;
  readonly Protocol?: Resolvable<string> | undefined;
  readonly Query?: Resolvable<string> | undefined;
  readonly StatusCode: Resolvable<string>;
};

export type Elasticloadbalancingv2Listener_TargetGroupStickinessConfig = {
  readonly DurationSeconds?: Resolvable<number> | undefined;
  readonly Enabled?: Resolvable<boolean> | undefined;
};

export type Elasticloadbalancingv2Listener_TargetGroupTuple = {
  readonly TargetGroupArn?: Resolvable<string> | undefined;
  readonly Weight?: Resolvable<number> | undefined;
};

export type Elasticloadbalancingv2LoadBalancer_LoadBalancerAttribute = {
  readonly Key?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2LoadBalancer_MinimumLoadBalancerCapacity = {
  readonly CapacityUnits: Resolvable<number>;
};

export type Elasticloadbalancingv2LoadBalancer_SubnetMapping = {
  readonly AllocationId?: Resolvable<string> | undefined;
  readonly IPv6Address?: Resolvable<string> | undefined;
  readonly PrivateIPv4Address?: Resolvable<string> | undefined;
  readonly SourceNatIpv6Prefix?: Resolvable<string> | undefined;
  readonly SubnetId: Resolvable<string>;
};

export type Elasticloadbalancingv2TargetGroup_Matcher = {
  readonly GrpcCode?: Resolvable<string> | undefined;
  readonly HttpCode?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2TargetGroup_TargetDescription = {
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly Id: Resolvable<string>;
  readonly Port?: Resolvable<number> | undefined;
  readonly QuicServerId?: Resolvable<string> | undefined;
};

export type Elasticloadbalancingv2TargetGroup_TargetGroupAttribute = {
  readonly Key?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type IamRole_Policy = {
  readonly PolicyDocument: Resolvable<string> | JsonObject;
  readonly PolicyName: Resolvable<string>;
};

export type LogsMetricFilter_Dimension = {
  readonly Key: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type LogsMetricFilter_MetricTransformation = {
  readonly DefaultValue?: Resolvable<number> | undefined;
  readonly Dimensions?: readonly (LogsMetricFilter_Dimension)[] | undefined;
  readonly MetricName: Resolvable<string>;
  readonly MetricNamespace: Resolvable<string>;
  readonly MetricValue: Resolvable<string>;
  readonly Unit?: Resolvable<'Seconds' | 'Microseconds' | 'Milliseconds' | 'Bytes' | 'Kilobytes' | 'Megabytes' | 'Gigabytes' | 'Terabytes' | 'Bits' | 'Kilobits' | 'Megabits' | 'Gigabits' | 'Terabits' | 'Percent' | 'Count' | 'Bytes/Second' | 'Kilobytes/Second' | 'Megabytes/Second' | 'Gigabytes/Second' | 'Terabytes/Second' | 'Bits/Second' | 'Kilobits/Second' | 'Megabits/Second' | 'Gigabits/Second' | 'Terabits/Second' | 'Count/Second' | 'None'> | undefined;
};

export type LogsQueryDefinition_QueryParameter = {
  readonly DefaultValue?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly Name: Resolvable<string>;
};

export type S3Bucket_AbortIncompleteMultipartUpload = {
  readonly DaysAfterInitiation: Resolvable<number>;
};

export type S3Bucket_AccelerateConfiguration = {
  readonly AccelerationStatus: Resolvable<'Enabled' | 'Suspended'>;
};

export type S3Bucket_AccessControlTranslation = {
  readonly Owner: Resolvable<string>;
};

export type S3Bucket_AnalyticsConfiguration = {
  readonly Id: Resolvable<string>;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly StorageClassAnalysis: S3Bucket_StorageClassAnalysis;
  readonly TagFilters?: readonly (S3Bucket_TagFilter)[] | undefined;
};

export type S3Bucket_AnnotationTableConfiguration = {
  readonly ConfigurationState: Resolvable<'ENABLED' | 'DISABLED'>;
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration | undefined;
  readonly Role?: Resolvable<string> | undefined;
  readonly TableArn?: Resolvable<string> | undefined;
  readonly TableName?: Resolvable<string> | undefined;
};

export type S3Bucket_BlockedEncryptionTypes = {
  readonly EncryptionType?: readonly (Resolvable<'NONE' | 'SSE-C'>)[] | undefined;
};

export type S3Bucket_BucketEncryption = {
  readonly ServerSideEncryptionConfiguration: readonly (S3Bucket_ServerSideEncryptionRule)[];
};

export type S3Bucket_CorsConfiguration = {
  readonly CorsRules: readonly (S3Bucket_CorsRule)[];
};

export type S3Bucket_CorsRule = {
  readonly AllowedHeaders?: readonly (Resolvable<string>)[] | undefined;
  readonly AllowedMethods: readonly (Resolvable<string>)[];
  readonly AllowedOrigins: readonly (Resolvable<string>)[];
  readonly ExposedHeaders?: readonly (Resolvable<string>)[] | undefined;
  readonly Id?: Resolvable<string> | undefined;
  readonly MaxAge?: Resolvable<number> | undefined;
};

export type S3Bucket_DataExport = {
  readonly Destination: S3Bucket_Destination;
  readonly OutputSchemaVersion: Resolvable<string>;
};

export type S3Bucket_DefaultEventHold = {
  readonly Days?: Resolvable<number> | undefined;
  readonly Years?: Resolvable<number> | undefined;
};

export type S3Bucket_DefaultRetention = {
  readonly Days?: Resolvable<number> | undefined;
  readonly DefaultEventHold?: S3Bucket_DefaultEventHold | undefined;
  readonly Mode?: Resolvable<'COMPLIANCE' | 'GOVERNANCE'> | undefined;
  readonly Years?: Resolvable<number> | undefined;
};

export type S3Bucket_DeleteMarkerReplication = {
  readonly Status?: Resolvable<'Disabled' | 'Enabled'> | undefined;
};

export type S3Bucket_Destination = {
  readonly BucketAccountId?: Resolvable<string> | undefined;
  readonly BucketArn: Resolvable<string>;
  readonly Format: Resolvable<'CSV' | 'ORC' | 'Parquet'>;
  readonly Prefix?: Resolvable<string> | undefined;
};

export type S3Bucket_EncryptionConfiguration = {
  readonly ReplicaKmsKeyID: Resolvable<string>;
};

export type S3Bucket_EventBridgeConfiguration = {
  readonly EventBridgeEnabled: Resolvable<boolean>;
};

export type S3Bucket_FilterRule = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type S3Bucket_IntelligentTieringConfiguration = {
  readonly Id: Resolvable<string>;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly Status: Resolvable<'Disabled' | 'Enabled'>;
  readonly TagFilters?: readonly (S3Bucket_TagFilter)[] | undefined;
  readonly Tierings: readonly (S3Bucket_Tiering)[];
};

export type S3Bucket_InventoryConfiguration = {
  readonly Destination: S3Bucket_Destination;
  readonly Enabled: Resolvable<boolean>;
  readonly Id: Resolvable<string>;
  readonly IncludedObjectVersions: Resolvable<'All' | 'Current'>;
  readonly OptionalFields?: readonly (Resolvable<string>)[] | undefined;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly ScheduleFrequency: Resolvable<'Daily' | 'Weekly'>;
};

export type S3Bucket_InventoryTableConfiguration = {
  readonly ConfigurationState: Resolvable<'ENABLED' | 'DISABLED'>;
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration | undefined;
  readonly TableArn?: Resolvable<string> | undefined;
  readonly TableName?: Resolvable<string> | undefined;
};

export type S3Bucket_JournalTableConfiguration = {
  readonly EncryptionConfiguration?: S3Bucket_MetadataTableEncryptionConfiguration | undefined;
  readonly RecordExpiration: S3Bucket_RecordExpiration;
  readonly TableArn?: Resolvable<string> | undefined;
  readonly TableName?: Resolvable<string> | undefined;
};

export type S3Bucket_LambdaConfiguration = {
  readonly Event: Resolvable<string>;
  readonly Filter?: S3Bucket_NotificationFilter | undefined;
  readonly Function: Resolvable<string>;
};

export type S3Bucket_LifecycleConfiguration = {
  readonly Rules: readonly (S3Bucket_Rule)[];
  readonly TransitionDefaultMinimumObjectSize?: Resolvable<'varies_by_storage_class' | 'all_storage_classes_128K'> | undefined;
};

export type S3Bucket_LoggingConfiguration = {
  readonly DestinationBucketName?: Resolvable<string> | undefined;
  readonly LogFilePrefix?: Resolvable<string> | undefined;
  readonly TargetObjectKeyFormat?: S3Bucket_TargetObjectKeyFormat | undefined;
};

export type S3Bucket_MetadataConfiguration = {
  readonly AnnotationTableConfiguration?: S3Bucket_AnnotationTableConfiguration | undefined;
  readonly Destination?: S3Bucket_MetadataDestination | undefined;
  readonly InventoryTableConfiguration?: S3Bucket_InventoryTableConfiguration | undefined;
  readonly JournalTableConfiguration: S3Bucket_JournalTableConfiguration;
};

export type S3Bucket_MetadataDestination = {
  readonly TableBucketArn?: Resolvable<string> | undefined;
  readonly TableBucketType: Resolvable<'aws' | 'customer'>;
  readonly TableNamespace?: Resolvable<string> | undefined;
};

export type S3Bucket_MetadataTableConfiguration = {
  readonly S3TablesDestination: S3Bucket_S3TablesDestination;
};

export type S3Bucket_MetadataTableEncryptionConfiguration = {
  readonly KmsKeyArn?: Resolvable<string> | undefined;
  readonly SseAlgorithm: Resolvable<'aws:kms' | 'AES256'>;
};

export type S3Bucket_Metrics = {
  readonly EventThreshold?: S3Bucket_ReplicationTimeValue | undefined;
  readonly Status: Resolvable<'Disabled' | 'Enabled'>;
};

export type S3Bucket_MetricsConfiguration = {
  readonly AccessPointArn?: Resolvable<string> | undefined;
  readonly Id: Resolvable<string>;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly TagFilters?: readonly (S3Bucket_TagFilter)[] | undefined;
};

export type S3Bucket_NoncurrentVersionExpiration = {
  readonly NewerNoncurrentVersions?: Resolvable<number> | undefined;
  readonly NoncurrentDays: Resolvable<number>;
};

export type S3Bucket_NoncurrentVersionTransition = {
  readonly NewerNoncurrentVersions?: Resolvable<number> | undefined;
  readonly StorageClass: Resolvable<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
  readonly TransitionInDays: Resolvable<number>;
};

export type S3Bucket_NotificationConfiguration = {
  readonly EventBridgeConfiguration?: S3Bucket_EventBridgeConfiguration | undefined;
  readonly LambdaConfigurations?: readonly (S3Bucket_LambdaConfiguration)[] | undefined;
  readonly QueueConfigurations?: readonly (S3Bucket_QueueConfiguration)[] | undefined;
  readonly TopicConfigurations?: readonly (S3Bucket_TopicConfiguration)[] | undefined;
};

export type S3Bucket_NotificationFilter = {
  readonly S3Key: S3Bucket_S3KeyFilter;
};

export type S3Bucket_ObjectLockConfiguration = {
  readonly ObjectLockEnabled?: Resolvable<string> | undefined;
  readonly Rule?: S3Bucket_ObjectLockRule | undefined;
};

export type S3Bucket_ObjectLockRule = {
  readonly DefaultRetention?: S3Bucket_DefaultRetention | undefined;
};

export type S3Bucket_OwnershipControls = {
  readonly Rules: readonly (S3Bucket_OwnershipControlsRule)[];
};

export type S3Bucket_OwnershipControlsRule = {
  readonly ObjectOwnership?: Resolvable<'ObjectWriter' | 'BucketOwnerPreferred' | 'BucketOwnerEnforced'> | undefined;
};

export type S3Bucket_PartitionedPrefix = {
  readonly PartitionDateSource?: Resolvable<'EventTime' | 'DeliveryTime'> | undefined;
};

export type S3Bucket_PublicAccessBlockConfiguration = {
  readonly BlockPublicAcls?: Resolvable<boolean> | undefined;
  readonly BlockPublicPolicy?: Resolvable<boolean> | undefined;
  readonly IgnorePublicAcls?: Resolvable<boolean> | undefined;
  readonly RestrictPublicBuckets?: Resolvable<boolean> | undefined;
};

export type S3Bucket_QueueConfiguration = {
  readonly Event: Resolvable<string>;
  readonly Filter?: S3Bucket_NotificationFilter | undefined;
  readonly Queue: Resolvable<string>;
};

export type S3Bucket_RecordExpiration = {
  readonly Days?: Resolvable<number> | undefined;
  readonly Expiration: Resolvable<'ENABLED' | 'DISABLED'>;
};

export type S3Bucket_RedirectAllRequestsTo = {
  readonly HostName: Resolvable<string>;
  readonly Protocol?: Resolvable<'http' | 'https'> | undefined;
};

export type S3Bucket_RedirectRule = {
  readonly HostName?: Resolvable<string> | undefined;
  readonly HttpRedirectCode?: Resolvable<string> | undefined;
  readonly Protocol?: Resolvable<'http' | 'https'> | undefined;
  readonly ReplaceKeyPrefixWith?: Resolvable<string> | undefined;
  readonly ReplaceKeyWith?: Resolvable<string> | undefined;
};

export type S3Bucket_ReplicaModifications = {
  readonly Status: Resolvable<'Enabled' | 'Disabled'>;
};

export type S3Bucket_ReplicationConfiguration = {
  readonly Role: Resolvable<string>;
  readonly Rules: readonly (S3Bucket_ReplicationRule)[];
};

export type S3Bucket_ReplicationDestination = {
  readonly AccessControlTranslation?: S3Bucket_AccessControlTranslation | undefined;
  readonly Account?: Resolvable<string> | undefined;
  readonly Bucket: Resolvable<string>;
  readonly EncryptionConfiguration?: S3Bucket_EncryptionConfiguration | undefined;
  readonly Metrics?: S3Bucket_Metrics | undefined;
  readonly ReplicationTime?: S3Bucket_ReplicationTime | undefined;
  readonly StorageClass?: Resolvable<'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'REDUCED_REDUNDANCY' | 'STANDARD' | 'STANDARD_IA'> | undefined;
};

export type S3Bucket_ReplicationRule = {
  readonly DeleteMarkerReplication?: S3Bucket_DeleteMarkerReplication | undefined;
  readonly Destination: S3Bucket_ReplicationDestination;
  readonly Filter?: S3Bucket_ReplicationRuleFilter | undefined;
  readonly Id?: Resolvable<string> | undefined;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly Priority?: Resolvable<number> | undefined;
  readonly SourceSelectionCriteria?: S3Bucket_SourceSelectionCriteria | undefined;
  readonly Status: Resolvable<'Disabled' | 'Enabled'>;
};

export type S3Bucket_ReplicationRuleAndOperator = {
  readonly Prefix?: Resolvable<string> | undefined;
  readonly TagFilters?: readonly (S3Bucket_TagFilter)[] | undefined;
};

export type S3Bucket_ReplicationRuleFilter = {
  readonly And?: S3Bucket_ReplicationRuleAndOperator | undefined;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly TagFilter?: S3Bucket_TagFilter | undefined;
};

export type S3Bucket_ReplicationTime = {
  readonly Status: Resolvable<'Disabled' | 'Enabled'>;
  readonly Time: S3Bucket_ReplicationTimeValue;
};

export type S3Bucket_ReplicationTimeValue = {
  readonly Minutes: Resolvable<number>;
};

export type S3Bucket_RoutingRule = {
  readonly RedirectRule: S3Bucket_RedirectRule;
  readonly RoutingRuleCondition?: S3Bucket_RoutingRuleCondition | undefined;
};

export type S3Bucket_RoutingRuleCondition = {
  readonly HttpErrorCodeReturnedEquals?: Resolvable<string> | undefined;
  readonly KeyPrefixEquals?: Resolvable<string> | undefined;
};

export type S3Bucket_Rule = {
  readonly AbortIncompleteMultipartUpload?: S3Bucket_AbortIncompleteMultipartUpload | undefined;
  readonly ExpirationDate?: Resolvable<string> | undefined;
  readonly ExpirationInDays?: Resolvable<number> | undefined;
  readonly ExpiredObjectDeleteMarker?: Resolvable<boolean> | undefined;
  readonly Id?: Resolvable<string> | undefined;
  readonly NoncurrentVersionExpiration?: S3Bucket_NoncurrentVersionExpiration | undefined;
  readonly NoncurrentVersionExpirationInDays?: Resolvable<number> | undefined;
  readonly NoncurrentVersionTransition?: S3Bucket_NoncurrentVersionTransition | undefined;
  readonly NoncurrentVersionTransitions?: readonly (S3Bucket_NoncurrentVersionTransition)[] | undefined;
  readonly ObjectSizeGreaterThan?: Resolvable<number> | undefined;
  readonly ObjectSizeLessThan?: Resolvable<number> | undefined;
  readonly Prefix?: Resolvable<string> | undefined;
  readonly Status: Resolvable<'Enabled' | 'Disabled'>;
  readonly TagFilters?: readonly (S3Bucket_TagFilter)[] | undefined;
  readonly Transition?: S3Bucket_Transition | undefined;
  readonly Transitions?: readonly (S3Bucket_Transition)[] | undefined;
};

export type S3Bucket_S3KeyFilter = {
  readonly Rules: readonly (S3Bucket_FilterRule)[];
};

export type S3Bucket_S3TablesDestination = {
  readonly TableArn?: Resolvable<string> | undefined;
  readonly TableBucketArn: Resolvable<string>;
  readonly TableName: Resolvable<string>;
  readonly TableNamespace?: Resolvable<string> | undefined;
};

export type S3Bucket_ServerSideEncryptionByDefault = {
  readonly KMSMasterKeyID?: Resolvable<string> | undefined;
  readonly SSEAlgorithm: Resolvable<'aws:kms' | 'AES256' | 'aws:kms:dsse'>;
};

export type S3Bucket_ServerSideEncryptionRule = {
  readonly BlockedEncryptionTypes?: S3Bucket_BlockedEncryptionTypes | undefined;
  readonly BucketKeyEnabled?: Resolvable<boolean> | undefined;
  readonly ServerSideEncryptionByDefault?: S3Bucket_ServerSideEncryptionByDefault | undefined;
};

export type S3Bucket_SourceSelectionCriteria = {
  readonly ReplicaModifications?: S3Bucket_ReplicaModifications | undefined;
  readonly SseKmsEncryptedObjects?: S3Bucket_SseKmsEncryptedObjects | undefined;
};

export type S3Bucket_SseKmsEncryptedObjects = {
  readonly Status: Resolvable<'Disabled' | 'Enabled'>;
};

export type S3Bucket_StorageClassAnalysis = {
  readonly DataExport?: S3Bucket_DataExport | undefined;
};

export type S3Bucket_TagFilter = {
  readonly Key: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type S3Bucket_TargetObjectKeyFormat = {
  readonly PartitionedPrefix?: S3Bucket_PartitionedPrefix | undefined;
  readonly SimplePrefix?: JsonObject | undefined;
};

export type S3Bucket_Tiering = {
  readonly AccessTier: Resolvable<'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'>;
  readonly Days: Resolvable<number>;
};

export type S3Bucket_TopicConfiguration = {
  readonly Event: Resolvable<string>;
  readonly Filter?: S3Bucket_NotificationFilter | undefined;
  readonly Topic: Resolvable<string>;
};

export type S3Bucket_Transition = {
  readonly StorageClass: Resolvable<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
  readonly TransitionDate?: Resolvable<string> | undefined;
  readonly TransitionInDays?: Resolvable<number> | undefined;
};

export type S3Bucket_VersioningConfiguration = {
  readonly Status: Resolvable<'Enabled' | 'Suspended'>;
};

export type S3Bucket_WebsiteConfiguration = {
  readonly ErrorDocument?: Resolvable<string> | undefined;
  readonly IndexDocument?: Resolvable<string> | undefined;
  readonly RedirectAllRequestsTo?: S3Bucket_RedirectAllRequestsTo | undefined;
  readonly RoutingRules?: readonly (S3Bucket_RoutingRule)[] | undefined;
};

export type SnsTopic_LoggingConfig = {
  readonly FailureFeedbackRoleArn?: Resolvable<string> | undefined;
  readonly Protocol: Resolvable<'http/s' | 'sqs' | 'lambda' | 'firehose' | 'application'>;
  readonly SuccessFeedbackRoleArn?: Resolvable<string> | undefined;
  readonly SuccessFeedbackSampleRate?: Resolvable<string> | undefined;
};

export type SnsTopic_Subscription = {
  readonly Endpoint: Resolvable<string>;
  readonly Protocol: Resolvable<string>;
};
