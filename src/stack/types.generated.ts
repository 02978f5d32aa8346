/** Properties, attributes and tags of the resource types that stack/ declares; made by `npm run generate`. */

import type { JsonObject } from '../template/model.ts';
import type { Resolvable } from './resolvable.ts';

export type Tag = { readonly Key: string; readonly Value: Resolvable<string> };

export type ResourceProperties = {
  readonly 'AWS::ApiGatewayV2::Api': Apigatewayv2Api;
  readonly 'AWS::ApiGatewayV2::Integration': Apigatewayv2Integration;
  readonly 'AWS::ApiGatewayV2::Route': Apigatewayv2Route;
  readonly 'AWS::ApiGatewayV2::Stage': Apigatewayv2Stage;
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': ApplicationautoscalingScalableTarget;
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': ApplicationautoscalingScalingPolicy;
  readonly 'AWS::AutoScaling::AutoScalingGroup': AutoscalingAutoScalingGroup;
  readonly 'AWS::AutoScaling::ScalingPolicy': AutoscalingScalingPolicy;
  readonly 'AWS::AutoScaling::ScheduledAction': AutoscalingScheduledAction;
  readonly 'AWS::Backup::BackupPlan': BackupBackupPlan;
  readonly 'AWS::Backup::BackupSelection': BackupBackupSelection;
  readonly 'AWS::Backup::BackupVault': BackupBackupVault;
  readonly 'AWS::Batch::ComputeEnvironment': BatchComputeEnvironment;
  readonly 'AWS::Batch::JobDefinition': BatchJobDefinition;
  readonly 'AWS::Batch::JobQueue': BatchJobQueue;
  readonly 'AWS::Budgets::Budget': BudgetsBudget;
  readonly 'AWS::CertificateManager::Certificate': CertificatemanagerCertificate;
  readonly 'AWS::CloudFront::Distribution': CloudfrontDistribution;
  readonly 'AWS::CloudFront::OriginAccessControl': CloudfrontOriginAccessControl;
  readonly 'AWS::CloudWatch::Alarm': CloudwatchAlarm;
  readonly 'AWS::CloudWatch::Dashboard': CloudwatchDashboard;
  readonly 'AWS::DLM::LifecyclePolicy': DlmLifecyclePolicy;
  readonly 'AWS::EC2::EIP': Ec2EIP;
  readonly 'AWS::EC2::FlowLog': Ec2FlowLog;
  readonly 'AWS::EC2::InternetGateway': Ec2InternetGateway;
  readonly 'AWS::EC2::LaunchTemplate': Ec2LaunchTemplate;
  readonly 'AWS::EC2::NatGateway': Ec2NatGateway;
  readonly 'AWS::EC2::NetworkAcl': Ec2NetworkAcl;
  readonly 'AWS::EC2::NetworkAclEntry': Ec2NetworkAclEntry;
  readonly 'AWS::EC2::Route': Ec2Route;
  readonly 'AWS::EC2::RouteTable': Ec2RouteTable;
  readonly 'AWS::EC2::SecurityGroup': Ec2SecurityGroup;
  readonly 'AWS::EC2::SecurityGroupEgress': Ec2SecurityGroupEgress;
  readonly 'AWS::EC2::SecurityGroupIngress': Ec2SecurityGroupIngress;
  readonly 'AWS::EC2::Subnet': Ec2Subnet;
  readonly 'AWS::EC2::SubnetNetworkAclAssociation': Ec2SubnetNetworkAclAssociation;
  readonly 'AWS::EC2::SubnetRouteTableAssociation': Ec2SubnetRouteTableAssociation;
  readonly 'AWS::EC2::VPC': Ec2VPC;
  readonly 'AWS::EC2::VPCEndpoint': Ec2VPCEndpoint;
  readonly 'AWS::EC2::VPCGatewayAttachment': Ec2VPCGatewayAttachment;
  readonly 'AWS::EC2::Volume': Ec2Volume;
  readonly 'AWS::ECS::Cluster': EcsCluster;
  readonly 'AWS::ECS::Service': EcsService;
  readonly 'AWS::ECS::TaskDefinition': EcsTaskDefinition;
  readonly 'AWS::ElasticLoadBalancingV2::Listener': Elasticloadbalancingv2Listener;
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': Elasticloadbalancingv2ListenerRule;
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer': Elasticloadbalancingv2LoadBalancer;
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup': Elasticloadbalancingv2TargetGroup;
  readonly 'AWS::Events::Rule': EventsRule;
  readonly 'AWS::IAM::InstanceProfile': IamInstanceProfile;
  readonly 'AWS::IAM::ManagedPolicy': IamManagedPolicy;
  readonly 'AWS::IAM::OIDCProvider': IamOIDCProvider;
  readonly 'AWS::IAM::Role': IamRole;
  readonly 'AWS::KMS::Alias': KmsAlias;
  readonly 'AWS::KMS::Key': KmsKey;
  readonly 'AWS::Lambda::Function': LambdaFunction;
  readonly 'AWS::Lambda::Permission': LambdaPermission;
  readonly 'AWS::Logs::LogGroup': LogsLogGroup;
  readonly 'AWS::Logs::MetricFilter': LogsMetricFilter;
  readonly 'AWS::Logs::QueryDefinition': LogsQueryDefinition;
  readonly 'AWS::RDS::DBInstance': RdsDBInstance;
  readonly 'AWS::RDS::DBParameterGroup': RdsDBParameterGroup;
  readonly 'AWS::RDS::DBSubnetGroup': RdsDBSubnetGroup;
  readonly 'AWS::Route53::RecordSet': Route53RecordSet;
  readonly 'AWS::S3::Bucket': S3Bucket;
  readonly 'AWS::S3::BucketPolicy': S3BucketPolicy;
  readonly 'AWS::SNS::Subscription': SnsSubscription;
  readonly 'AWS::SNS::Topic': SnsTopic;
  readonly 'AWS::SNS::TopicPolicy': SnsTopicPolicy;
  readonly 'AWS::Scheduler::Schedule': SchedulerSchedule;
  readonly 'AWS::SecretsManager::Secret': SecretsmanagerSecret;
  readonly 'AWS::WAFv2::WebACL': Wafv2WebACL;
  readonly 'AWS::WAFv2::WebACLAssociation': Wafv2WebACLAssociation;
};

/** What `Fn::GetAtt` accepts. */
export type ResourceAttributes = {
  readonly 'AWS::ApiGatewayV2::Api': 'ApiEndpoint' | 'ApiId' | 'ExecuteApiArn';
  readonly 'AWS::ApiGatewayV2::Integration': 'IntegrationId';
  readonly 'AWS::ApiGatewayV2::Route': 'RouteId';
  readonly 'AWS::ApiGatewayV2::Stage': never;
  readonly 'AWS::ApplicationAutoScaling::ScalableTarget': 'Id';
  readonly 'AWS::ApplicationAutoScaling::ScalingPolicy': 'Arn';
  readonly 'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupARN';
  readonly 'AWS::AutoScaling::ScalingPolicy': 'Arn' | 'PolicyName';
  readonly 'AWS::AutoScaling::ScheduledAction': 'ScheduledActionName';
  readonly 'AWS::Backup::BackupPlan': 'BackupPlanArn' | 'BackupPlanId' | 'VersionId';
  readonly 'AWS::Backup::BackupSelection': 'BackupPlanId' | 'Id' | 'SelectionId';
  readonly 'AWS::Backup::BackupVault': 'BackupVaultArn' | 'BackupVaultName';
  readonly 'AWS::Batch::ComputeEnvironment': 'ComputeEnvironmentArn' | 'EksConfiguration.AccessEntry.Status';
  readonly 'AWS::Batch::JobDefinition': 'JobDefinitionArn';
  readonly 'AWS::Batch::JobQueue': 'JobQueueArn';
  readonly 'AWS::Budgets::Budget': 'Id';
  readonly 'AWS::CertificateManager::Certificate': 'CertificateArn';
  readonly 'AWS::CloudFront::Distribution': 'DomainName' | 'Id';
  readonly 'AWS::CloudFront::OriginAccessControl': 'Id';
  readonly 'AWS::CloudWatch::Alarm': 'Arn';
  readonly 'AWS::CloudWatch::Dashboard': never;
  readonly 'AWS::DLM::LifecyclePolicy': 'Arn' | 'PolicyId';
  readonly 'AWS::EC2::EIP': 'AllocationId' | 'PublicIp';
  readonly 'AWS::EC2::FlowLog': 'Id';
  readonly 'AWS::EC2::InternetGateway': 'InternetGatewayId';
  readonly 'AWS::EC2::LaunchTemplate': 'DefaultVersionNumber' | 'LatestVersionNumber' | 'LaunchTemplateId';
  readonly 'AWS::EC2::NatGateway': 'AutoProvisionZones' | 'AutoScalingIps' | 'EniId' | 'NatGatewayId' | 'RouteTableId';
  readonly 'AWS::EC2::NetworkAcl': 'Id';
  readonly 'AWS::EC2::NetworkAclEntry': 'Id';
  readonly 'AWS::EC2::Route': 'CidrBlock';
  readonly 'AWS::EC2::RouteTable': 'RouteTableId';
  readonly 'AWS::EC2::SecurityGroup': 'GroupId' | 'Id' | 'VpcId';
  readonly 'AWS::EC2::SecurityGroupEgress': 'Id';
  readonly 'AWS::EC2::SecurityGroupIngress': 'Id';
  readonly 'AWS::EC2::Subnet': 'AvailabilityZone' | 'AvailabilityZoneId' | 'BlockPublicAccessStates' | 'CidrBlock' | 'Ipv6CidrBlocks' | 'NetworkAclAssociationId' | 'OutpostArn' | 'SubnetId' | 'VpcId';
  readonly 'AWS::EC2::SubnetNetworkAclAssociation': 'AssociationId';
  readonly 'AWS::EC2::SubnetRouteTableAssociation': 'Id';
  readonly 'AWS::EC2::VPC': 'CidrBlock' | 'CidrBlockAssociations' | 'DefaultNetworkAcl' | 'DefaultSecurityGroup' | 'Ipv6CidrBlocks' | 'VpcEncryptionControl.ResourceExclusions' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State' | 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State' | 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.State' | 'VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.Lambda' | 'VpcEncryptionControl.ResourceExclusions.Lambda.State' | 'VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.NatGateway' | 'VpcEncryptionControl.ResourceExclusions.NatGateway.State' | 'VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State' | 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.State' | 'VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.State' | 'VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage' | 'VpcEncryptionControl.State' | 'VpcEncryptionControl.StateMessage' | 'VpcEncryptionControl.VpcEncryptionControlId' | 'VpcEncryptionControl.VpcId' | 'VpcId';
  readonly 'AWS::EC2::VPCEndpoint': 'CreationTimestamp' | 'DnsEntries' | 'Id' | 'NetworkInterfaceIds';
  readonly 'AWS::EC2::VPCGatewayAttachment': 'AttachmentType';
  readonly 'AWS::EC2::Volume': 'VolumeId';
  readonly 'AWS::ECS::Cluster': 'Arn';
  readonly 'AWS::ECS::Service': 'Name' | 'ServiceArn';
  readonly 'AWS::ECS::TaskDefinition': 'TaskDefinitionArn';
  readonly 'AWS::ElasticLoadBalancingV2::Listener': 'ListenerArn';
  readonly 'AWS::ElasticLoadBalancingV2::ListenerRule': 'IsDefault' | 'RuleArn';
  readonly 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'CanonicalHostedZoneID' | 'DNSName' | 'LoadBalancerArn' | 'LoadBalancerFullName' | 'LoadBalancerName' | 'SecurityGroups';
  readonly 'AWS::ElasticLoadBalancingV2::TargetGroup': 'LoadBalancerArns' | 'TargetGroupArn' | 'TargetGroupFullName' | 'TargetGroupName';
  readonly 'AWS::Events::Rule': 'Arn' | 'RuleName';
  readonly 'AWS::IAM::InstanceProfile': 'Arn';
  readonly 'AWS::IAM::ManagedPolicy': 'AttachmentCount' | 'CreateDate' | 'DefaultVersionId' | 'IsAttachable' | 'PermissionsBoundaryUsageCount' | 'PolicyArn' | 'PolicyId' | 'UpdateDate';
  readonly 'AWS::IAM::OIDCProvider': 'Arn';
  readonly 'AWS::IAM::Role': 'Arn' | 'RoleId';
  readonly 'AWS::KMS::Alias': never;
  readonly 'AWS::KMS::Key': 'Arn' | 'KeyId';
  readonly 'AWS::Lambda::Function': 'Arn' | 'SnapStartResponse' | 'SnapStartResponse.ApplyOn' | 'SnapStartResponse.OptimizationStatus';
  readonly 'AWS::Lambda::Permission': 'Id';
  readonly 'AWS::Logs::LogGroup': 'Arn';
  readonly 'AWS::Logs::MetricFilter': never;
  readonly 'AWS::Logs::QueryDefinition': 'QueryDefinitionId';
  readonly 'AWS::RDS::DBInstance': 'AutomaticRestartTime' | 'CertificateDetails' | 'CertificateDetails.CAIdentifier' | 'CertificateDetails.ValidTill' | 'DBInstanceArn' | 'DBInstanceStatus' | 'DBSystemId' | 'DbiResourceId' | 'Endpoint' | 'Endpoint.Address' | 'Endpoint.HostedZoneId' | 'Endpoint.Port' | 'InstanceCreateTime' | 'IsStorageConfigUpgradeAvailable' | 'LatestRestorableTime' | 'ListenerEndpoint' | 'ListenerEndpoint.Address' | 'ListenerEndpoint.HostedZoneId' | 'ListenerEndpoint.Port' | 'MasterUserSecret.SecretArn' | 'PercentProgress' | 'ReadReplicaDBClusterIdentifiers' | 'ReadReplicaDBInstanceIdentifiers' | 'ResumeFullAutomationModeTime' | 'SecondaryAvailabilityZone' | 'StatusInfos' | 'StorageOperationPercentProgress' | 'StorageOperationStatus';
  readonly 'AWS::RDS::DBParameterGroup': 'DBParameterGroupArn' | 'DBParameterGroupName';
  readonly 'AWS::RDS::DBSubnetGroup': 'DBSubnetGroupArn';
  readonly 'AWS::Route53::RecordSet': never;
  readonly 'AWS::S3::Bucket': 'Arn' | 'DomainName' | 'DualStackDomainName' | 'MetadataConfiguration.AnnotationTableConfiguration.TableArn' | 'MetadataConfiguration.AnnotationTableConfiguration.TableName' | 'MetadataConfiguration.Destination' | 'MetadataConfiguration.InventoryTableConfiguration.TableArn' | 'MetadataConfiguration.InventoryTableConfiguration.TableName' | 'MetadataConfiguration.JournalTableConfiguration.TableArn' | 'MetadataConfiguration.JournalTableConfiguration.TableName' | 'MetadataTableConfiguration.S3TablesDestination.TableArn' | 'MetadataTableConfiguration.S3TablesDestination.TableNamespace' | 'RegionalDomainName' | 'WebsiteURL';
  readonly 'AWS::S3::BucketPolicy': never;
  readonly 'AWS::SNS::Subscription': 'Arn';
  readonly 'AWS::SNS::Topic': 'TopicArn' | 'TopicName';
  readonly 'AWS::SNS::TopicPolicy': 'Id';
  readonly 'AWS::Scheduler::Schedule': 'Arn';
  readonly 'AWS::SecretsManager::Secret': 'Id';
  readonly 'AWS::WAFv2::WebACL': 'Arn' | 'Capacity' | 'Id' | 'LabelNamespace';
  readonly 'AWS::WAFv2::WebACLAssociation': never;
};

/** The types that take tags: in which property, and as a list of keys and values, also handed on, or as a map. */
export const taggableTypes: ReadonlyMap<string, { readonly property: string; readonly form: 'list' | 'map' | 'propagated' }> = new Map([
  ['AWS::ApiGatewayV2::Api', { property: 'Tags', form: 'map' }],
  ['AWS::ApiGatewayV2::Stage', { property: 'Tags', form: 'map' }],
  ['AWS::ApplicationAutoScaling::ScalableTarget', { property: 'Tags', form: 'list' }],
  ['AWS::AutoScaling::AutoScalingGroup', { property: 'Tags', form: 'propagated' }],
  ['AWS::Backup::BackupPlan', { property: 'BackupPlanTags', form: 'map' }],
  ['AWS::Backup::BackupVault', { property: 'BackupVaultTags', form: 'map' }],
  ['AWS::Batch::ComputeEnvironment', { property: 'Tags', form: 'map' }],
  ['AWS::Batch::JobDefinition', { property: 'Tags', form: 'map' }],
  ['AWS::Batch::JobQueue', { property: 'Tags', form: 'map' }],
  ['AWS::CertificateManager::Certificate', { property: 'Tags', form: 'list' }],
  ['AWS::CloudFront::Distribution', { property: 'Tags', form: 'list' }],
  ['AWS::CloudWatch::Alarm', { property: 'Tags', form: 'list' }],
  ['AWS::CloudWatch::Dashboard', { property: 'Tags', form: 'list' }],
  ['AWS::DLM::LifecyclePolicy', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::EIP', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::FlowLog', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::InternetGateway', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::NatGateway', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::NetworkAcl', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::RouteTable', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::SecurityGroup', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::Subnet', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::VPC', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::VPCEndpoint', { property: 'Tags', form: 'list' }],
  ['AWS::EC2::Volume', { property: 'Tags', form: 'list' }],
  ['AWS::ECS::Cluster', { property: 'Tags', form: 'list' }],
  ['AWS::ECS::Service', { property: 'Tags', form: 'list' }],
  ['AWS::ECS::TaskDefinition', { property: 'Tags', form: 'list' }],
  ['AWS::ElasticLoadBalancingV2::Listener', { property: 'Tags', form: 'list' }],
  ['AWS::ElasticLoadBalancingV2::ListenerRule', { property: 'Tags', form: 'list' }],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', { property: 'Tags', form: 'list' }],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', { property: 'Tags', form: 'list' }],
  ['AWS::Events::Rule', { property: 'Tags', form: 'list' }],
  ['AWS::IAM::OIDCProvider', { property: 'Tags', form: 'list' }],
  ['AWS::IAM::Role', { property: 'Tags', form: 'list' }],
  ['AWS::KMS::Key', { property: 'Tags', form: 'list' }],
  ['AWS::Lambda::Function', { property: 'Tags', form: 'list' }],
  ['AWS::Logs::LogGroup', { property: 'Tags', form: 'list' }],
  ['AWS::RDS::DBInstance', { property: 'Tags', form: 'list' }],
  ['AWS::RDS::DBParameterGroup', { property: 'Tags', form: 'list' }],
  ['AWS::RDS::DBSubnetGroup', { property: 'Tags', form: 'list' }],
  ['AWS::S3::Bucket', { property: 'Tags', form: 'list' }],
  ['AWS::SNS::Topic', { property: 'Tags', form: 'list' }],
  ['AWS::SecretsManager::Secret', { property: 'Tags', form: 'list' }],
  ['AWS::WAFv2::WebACL', { property: 'Tags', form: 'list' }],
]);

export type Apigatewayv2Api = {
  readonly ApiKeySelectionExpression?: Resolvable<string> | undefined;
  readonly BasePath?: Resolvable<string> | undefined;
  readonly Body?: JsonObject | undefined;
  readonly BodyS3Location?: Apigatewayv2Api_BodyS3Location | undefined;
  readonly CorsConfiguration?: Apigatewayv2Api_Cors | undefined;
  readonly CredentialsArn?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly DisableExecuteApiEndpoint?: Resolvable<boolean> | undefined;
  readonly DisableSchemaValidation?: Resolvable<boolean> | undefined;
  readonly FailOnWarnings?: Resolvable<boolean> | undefined;
  readonly IpAddressType?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly ProtocolType?: Resolvable<string> | undefined;
  readonly RouteKey?: Resolvable<string> | undefined;
  readonly RouteSelectionExpression?: Resolvable<string> | undefined;
  readonly Tags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Target?: Resolvable<string> | undefined;
  readonly Version?: Resolvable<string> | undefined;
};

export type Apigatewayv2Integration = {
  readonly ApiId: Resolvable<string>;
  readonly ConnectionId?: Resolvable<string> | undefined;
  readonly ConnectionType?: Resolvable<string> | undefined;
  readonly ContentHandlingStrategy?: Resolvable<string> | undefined;
  readonly CredentialsArn?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly IntegrationMethod?: Resolvable<string> | undefined;
  readonly IntegrationSubtype?: Resolvable<string> | undefined;
  readonly IntegrationType: Resolvable<string>;
  readonly IntegrationUri?: Resolvable<string> | undefined;
  readonly PassthroughBehavior?: Resolvable<string> | undefined;
  readonly PayloadFormatVersion?: Resolvable<string> | undefined;
  readonly RequestParameters?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly RequestTemplates?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly ResponseParameters?: { readonly [key: string]: Apigatewayv2Integration_ResponseParameterMap } | undefined;
  readonly TemplateSelectionExpression?: Resolvable<string> | undefined;
  readonly TimeoutInMillis?: Resolvable<number> | undefined;
  readonly TlsConfig?: Apigatewayv2Integration_TlsConfig | undefined;
};

export type Apigatewayv2Route = {
  readonly ApiId: Resolvable<string>;
  readonly ApiKeyRequired?: Resolvable<boolean> | undefined;
  readonly AuthorizationScopes?: readonly (Resolvable<string>)[] | undefined;
  readonly AuthorizationType?: Resolvable<string> | undefined;
  readonly AuthorizerId?: Resolvable<string> | undefined;
  readonly ModelSelectionExpression?: Resolvable<string> | undefined;
  readonly OperationName?: Resolvable<string> | undefined;
  readonly RequestModels?: JsonObject | undefined;
  readonly RequestParameters?: JsonObject | undefined;
  readonly RouteKey: Resolvable<string>;
  readonly RouteResponseSelectionExpression?: Resolvable<string> | undefined;
  readonly Target?: Resolvable<string> | undefined;
};

export type Apigatewayv2Stage = {
  readonly AccessLogSettings?: Apigatewayv2Stage_AccessLogSettings | undefined;
  readonly AccessPolicyId?: Resolvable<string> | undefined;
  readonly ApiId: Resolvable<string>;
  readonly AutoDeploy?: Resolvable<boolean> | undefined;
  readonly ClientCertificateId?: Resolvable<string> | undefined;
  readonly DefaultRouteSettings?: Apigatewayv2Stage_RouteSettings | undefined;
  readonly DeploymentId?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly RouteSettings?: JsonObject | undefined;
  readonly StageName: Resolvable<string>;
  readonly StageVariables?: JsonObject | undefined;
  readonly Tags?: JsonObject | undefined;
};

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

export type AutoscalingAutoScalingGroup = {
  readonly AutoScalingGroupName?: Resolvable<string> | undefined;
  readonly AvailabilityZoneDistribution?: AutoscalingAutoScalingGroup_AvailabilityZoneDistribution | undefined;
  readonly AvailabilityZoneIds?: readonly (Resolvable<string>)[] | undefined;
  readonly AvailabilityZoneImpairmentPolicy?: AutoscalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy | undefined;
  readonly AvailabilityZones?: readonly (Resolvable<string>)[] | undefined;
  readonly CapacityRebalance?: Resolvable<boolean> | undefined;
  readonly CapacityReservationSpecification?: AutoscalingAutoScalingGroup_CapacityReservationSpecification | undefined;
  readonly Context?: Resolvable<string> | undefined;
  readonly Cooldown?: Resolvable<string> | undefined;
  readonly DefaultInstanceWarmup?: Resolvable<number> | undefined;
  readonly DeletionProtection?: Resolvable<string> | undefined;
  readonly DesiredCapacity?: Resolvable<string> | undefined;
  readonly DesiredCapacityType?: Resolvable<string> | undefined;
  readonly HealthCheckGracePeriod?: Resolvable<number> | undefined;
  readonly HealthCheckType?: Resolvable<string> | undefined;
  readonly InstanceId?: Resolvable<string> | undefined;
  readonly InstanceLifecyclePolicy?: AutoscalingAutoScalingGroup_InstanceLifecyclePolicy | undefined;
  readonly InstanceMaintenancePolicy?: AutoscalingAutoScalingGroup_InstanceMaintenancePolicy | undefined;
  readonly LaunchConfigurationName?: Resolvable<string> | undefined;
  readonly LaunchTemplate?: AutoscalingAutoScalingGroup_LaunchTemplateSpecification | undefined;
  readonly LifecycleHookSpecificationList?: readonly (AutoscalingAutoScalingGroup_LifecycleHookSpecification)[] | undefined;
  readonly LoadBalancerNames?: readonly (Resolvable<string>)[] | undefined;
  readonly MaxInstanceLifetime?: Resolvable<number> | undefined;
  readonly MaxSize: Resolvable<string>;
  readonly MetricsCollection?: readonly (AutoscalingAutoScalingGroup_MetricsCollection)[] | undefined;
  readonly MinSize: Resolvable<string>;
  readonly MixedInstancesPolicy?: AutoscalingAutoScalingGroup_MixedInstancesPolicy | undefined;
  readonly NewInstancesProtectedFromScaleIn?: Resolvable<boolean> | undefined;
  readonly NotificationConfiguration?: AutoscalingAutoScalingGroup_NotificationConfiguration | undefined;
  readonly NotificationConfigurations?: readonly (AutoscalingAutoScalingGroup_NotificationConfiguration)[] | undefined;
  readonly PlacementGroup?: Resolvable<string> | undefined;
  readonly ServiceLinkedRoleARN?: Resolvable<string> | undefined;
  readonly SkipZonalShiftValidation?: Resolvable<boolean> | undefined;
  readonly Tags?: readonly (AutoscalingAutoScalingGroup_TagProperty)[] | undefined;
  readonly TargetGroupARNs?: readonly (Resolvable<string>)[] | undefined;
  readonly TerminationPolicies?: readonly (Resolvable<string>)[] | undefined;
  readonly TrafficSources?: readonly (AutoscalingAutoScalingGroup_TrafficSourceIdentifier)[] | undefined;
  readonly VPCZoneIdentifier?: readonly (Resolvable<string>)[] | undefined;
};

export type AutoscalingScalingPolicy = {
  readonly AdjustmentType?: Resolvable<string> | undefined;
  readonly AutoScalingGroupName: Resolvable<string>;
  readonly Cooldown?: Resolvable<string> | undefined;
  readonly EstimatedInstanceWarmup?: Resolvable<number> | undefined;
  readonly MetricAggregationType?: Resolvable<string> | undefined;
  readonly MinAdjustmentMagnitude?: Resolvable<number> | undefined;
  readonly PolicyType?: Resolvable<string> | undefined;
  readonly PredictiveScalingConfiguration?: AutoscalingScalingPolicy_PredictiveScalingConfiguration | undefined;
  readonly ScalingAdjustment?: Resolvable<number> | undefined;
  readonly StepAdjustments?: readonly (AutoscalingScalingPolicy_StepAdjustment)[] | undefined;
  readonly TargetTrackingConfiguration?: AutoscalingScalingPolicy_TargetTrackingConfiguration | undefined;
};

export type AutoscalingScheduledAction = {
  readonly AutoScalingGroupName: Resolvable<string>;
  readonly DesiredCapacity?: Resolvable<number> | undefined;
  readonly EndTime?: Resolvable<string> | undefined;
  readonly MaxSize?: Resolvable<number> | undefined;
  readonly MinSize?: Resolvable<number> | undefined;
  readonly Recurrence?: Resolvable<string> | undefined;
  readonly StartTime?: Resolvable<string> | undefined;
  readonly TimeZone?: Resolvable<string> | undefined;
};

export type BackupBackupPlan = {
  readonly BackupPlan: BackupBackupPlan_BackupPlanResourceType;
  readonly BackupPlanTags?: { readonly [key: string]: Resolvable<string> } | undefined;
};

export type BackupBackupSelection = {
  readonly BackupPlanId: Resolvable<string>;
  readonly BackupSelection: BackupBackupSelection_BackupSelectionResourceType;
};

export type BackupBackupVault = {
  readonly AccessPolicy?: JsonObject | Resolvable<string> | undefined;
  readonly BackupVaultName: Resolvable<string>;
  readonly BackupVaultTags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly EncryptionKeyArn?: Resolvable<string> | undefined;
  readonly LockConfiguration?: BackupBackupVault_LockConfigurationType | undefined;
  readonly Notifications?: BackupBackupVault_NotificationObjectType | undefined;
};

export type BatchComputeEnvironment = {
  readonly ComputeEnvironmentName?: Resolvable<string> | undefined;
  readonly ComputeResources?: BatchComputeEnvironment_ComputeResources | undefined;
  readonly Context?: Resolvable<string> | undefined;
  readonly EcsSettings?: BatchComputeEnvironment_EcsSettings | undefined;
  readonly EksConfiguration?: BatchComputeEnvironment_EksConfiguration | undefined;
  readonly ReplaceComputeEnvironment?: Resolvable<boolean> | undefined;
  readonly ServiceRole?: Resolvable<string> | undefined;
  readonly State?: Resolvable<string> | undefined;
  readonly Tags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Type: Resolvable<string>;
  readonly UnmanagedvCpus?: Resolvable<number> | undefined;
  readonly UpdatePolicy?: BatchComputeEnvironment_UpdatePolicy | undefined;
};

export type BatchJobDefinition = {
  readonly ConsumableResourceProperties?: BatchJobDefinition_ConsumableResourceProperties | undefined;
  readonly ContainerProperties?: BatchJobDefinition_ContainerProperties | undefined;
  readonly EcsProperties?: BatchJobDefinition_EcsProperties | undefined;
  readonly EksProperties?: BatchJobDefinition_EksProperties | undefined;
  readonly JobDefinitionName?: Resolvable<string> | undefined;
  readonly NodeProperties?: BatchJobDefinition_NodeProperties | undefined;
  readonly Parameters?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly PlatformCapabilities?: readonly (Resolvable<string>)[] | undefined;
  readonly PropagateTags?: Resolvable<boolean> | undefined;
  readonly ResourceRetentionPolicy?: BatchJobDefinition_ResourceRetentionPolicy | undefined;
  readonly RetryStrategy?: BatchJobDefinition_RetryStrategy | undefined;
  readonly SchedulingPriority?: Resolvable<number> | undefined;
  readonly Tags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Timeout?: BatchJobDefinition_JobTimeout | undefined;
  readonly Type: Resolvable<string>;
};

export type BatchJobQueue = {
  readonly ComputeEnvironmentOrder?: readonly (BatchJobQueue_ComputeEnvironmentOrder)[] | undefined;
  readonly JobQueueName?: Resolvable<string> | undefined;
  readonly JobQueueType?: Resolvable<string> | undefined;
  readonly JobStateTimeLimitActions?: readonly (BatchJobQueue_JobStateTimeLimitAction)[] | undefined;
  readonly Priority: Resolvable<number>;
  readonly SchedulingPolicyArn?: Resolvable<string> | undefined;
  readonly ServiceEnvironmentOrder?: readonly (BatchJobQueue_ServiceEnvironmentOrder)[] | undefined;
  readonly State?: Resolvable<'DISABLED' | 'ENABLED'> | undefined;
  readonly Tags?: { readonly [key: string]: Resolvable<string> } | undefined;
};

export type BudgetsBudget = {
  readonly Budget: BudgetsBudget_BudgetData;
  readonly NotificationsWithSubscribers?: readonly (BudgetsBudget_NotificationWithSubscribers)[] | undefined;
  readonly ResourceTags?: readonly (BudgetsBudget_ResourceTag)[] | undefined;
};

export type CertificatemanagerCertificate = {
  readonly CertificateAuthorityArn?: Resolvable<string> | undefined;
  readonly CertificateExport?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly CertificateTransparencyLoggingPreference?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly DomainName: Resolvable<string>;
  readonly DomainValidationOptions?: readonly (CertificatemanagerCertificate_DomainValidationOption)[] | undefined;
  readonly KeyAlgorithm?: Resolvable<string> | undefined;
  readonly SubjectAlternativeNames?: readonly (Resolvable<string>)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly ValidationMethod?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution = {
  readonly DistributionConfig: CloudfrontDistribution_DistributionConfig;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type CloudfrontOriginAccessControl = {
  readonly OriginAccessControlConfig: CloudfrontOriginAccessControl_OriginAccessControlConfig;
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

export type DlmLifecyclePolicy = {
  readonly CopyTags?: Resolvable<boolean> | undefined;
  readonly CreateInterval?: Resolvable<number> | undefined;
  readonly CrossRegionCopyTargets?: readonly (DlmLifecyclePolicy_CrossRegionCopyTarget)[] | undefined;
  readonly DefaultPolicy?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly Exclusions?: DlmLifecyclePolicy_Exclusions | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly ExtendDeletion?: Resolvable<boolean> | undefined;
  readonly PolicyDetails?: DlmLifecyclePolicy_PolicyDetails | undefined;
  readonly RetainInterval?: Resolvable<number> | undefined;
  readonly State?: Resolvable<string> | undefined;
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

export type Ec2FlowLog = {
  readonly DeliverCrossAccountRole?: Resolvable<string> | undefined;
  readonly DeliverLogsPermissionArn?: Resolvable<string> | undefined;
  readonly DestinationOptions?: Ec2FlowLog_DestinationOptions | undefined;
  readonly LogDestination?: Resolvable<string> | undefined;
  readonly LogDestinationType?: Resolvable<'cloud-watch-logs' | 's3' | 'kinesis-data-firehose'> | undefined;
  readonly LogFormat?: Resolvable<string> | undefined;
  readonly LogGroupName?: Resolvable<string> | undefined;
  readonly MaxAggregationInterval?: Resolvable<number> | undefined;
  readonly ResourceId: Resolvable<string>;
  readonly ResourceType: Resolvable<'NetworkInterface' | 'Subnet' | 'VPC' | 'TransitGateway' | 'TransitGatewayAttachment' | 'RegionalNatGateway'>;
  readonly TagFieldSpecifications?: readonly (Ec2FlowLog_TagFieldSpecification)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TrafficType?: Resolvable<'ACCEPT' | 'ALL' | 'REJECT'> | undefined;
};

export type Ec2InternetGateway = {
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Ec2LaunchTemplate = {
  readonly LaunchTemplateData: Ec2LaunchTemplate_LaunchTemplateData;
  readonly LaunchTemplateName?: Resolvable<string> | undefined;
  readonly TagSpecifications?: readonly (Ec2LaunchTemplate_LaunchTemplateTagSpecification)[] | undefined;
  readonly VersionDescription?: Resolvable<string> | undefined;
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

export type Ec2NetworkAcl = {
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcId: Resolvable<string>;
};

export type Ec2NetworkAclEntry = {
  readonly CidrBlock?: Resolvable<string> | undefined;
  readonly Egress?: Resolvable<boolean> | undefined;
  readonly Icmp?: Ec2NetworkAclEntry_Icmp | undefined;
  readonly Ipv6CidrBlock?: Resolvable<string> | undefined;
  readonly NetworkAclId: Resolvable<string>;
  readonly PortRange?: Ec2NetworkAclEntry_PortRange | undefined;
  readonly Protocol: Resolvable<number>;
  readonly RuleAction: Resolvable<string>;
  readonly RuleNumber: Resolvable<number>;
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

export type Ec2SecurityGroupIngress = {
  readonly CidrIp?: Resolvable<string> | undefined;
  readonly CidrIpv6?: Resolvable<string> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly FromPort?: Resolvable<number> | undefined;
  readonly GroupId?: Resolvable<string> | undefined;
  readonly GroupName?: Resolvable<string> | undefined;
  readonly IpProtocol: Resolvable<string>;
  readonly SourcePrefixListId?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupId?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupName?: Resolvable<string> | undefined;
  readonly SourceSecurityGroupOwnerId?: Resolvable<string> | undefined;
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

export type Ec2SubnetNetworkAclAssociation = {
  readonly NetworkAclId: Resolvable<string>;
  readonly SubnetId: Resolvable<string>;
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

export type Ec2VPCEndpoint = {
  readonly DnsOptions?: Ec2VPCEndpoint_DnsOptionsSpecification | undefined;
  readonly IpAddressType?: Resolvable<'ipv4' | 'ipv6' | 'dualstack' | 'not-specified'> | undefined;
  readonly PolicyDocument?: Resolvable<string> | JsonObject | undefined;
  readonly PrivateDnsEnabled?: Resolvable<boolean> | undefined;
  readonly ResourceConfigurationArn?: Resolvable<string> | undefined;
  readonly RouteTableIds?: readonly (Resolvable<string>)[] | undefined;
  readonly SecurityGroupIds?: readonly (Resolvable<string>)[] | undefined;
  readonly ServiceName?: Resolvable<string> | undefined;
  readonly ServiceNetworkArn?: Resolvable<string> | undefined;
  readonly ServiceRegion?: Resolvable<string> | undefined;
  readonly SubnetIds?: readonly (Resolvable<string>)[] | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly VpcEndpointType?: Resolvable<'Interface' | 'Gateway' | 'GatewayLoadBalancer' | 'ServiceNetwork' | 'Resource' | 'Tunnel'> | undefined;
  readonly VpcId: Resolvable<string>;
};

export type Ec2VPCGatewayAttachment = {
  readonly InternetGatewayId?: Resolvable<string> | undefined;
  readonly VpcId: Resolvable<string>;
  readonly VpnGatewayId?: Resolvable<string> | undefined;
};

export type Ec2Volume = {
  readonly AutoEnableIO?: Resolvable<boolean> | undefined;
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly AvailabilityZoneId?: Resolvable<string> | undefined;
  readonly Encrypted?: Resolvable<boolean> | undefined;
  readonly Iops?: Resolvable<number> | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly MultiAttachEnabled?: Resolvable<boolean> | undefined;
  readonly OutpostArn?: Resolvable<string> | undefined;
  readonly Size?: Resolvable<number> | undefined;
  readonly SnapshotId?: Resolvable<string> | undefined;
  readonly SourceVolumeId?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Throughput?: Resolvable<number> | undefined;
  readonly VolumeInitializationRate?: Resolvable<number> | undefined;
  readonly VolumeType?: Resolvable<string> | undefined;
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

export type EventsRule = {
  readonly Description?: Resolvable<string> | undefined;
  readonly EventBusName?: Resolvable<string> | undefined;
  readonly EventPattern?: Resolvable<string> | JsonObject | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly RoleArn?: Resolvable<string> | undefined;
  readonly ScheduleExpression?: Resolvable<string> | undefined;
  readonly State?: Resolvable<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Targets?: readonly (EventsRule_Target)[] | undefined;
};

export type IamInstanceProfile = {
  readonly InstanceProfileName?: Resolvable<string> | undefined;
  readonly Path?: Resolvable<string> | undefined;
  readonly Roles: readonly (Resolvable<string>)[];
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

export type LambdaFunction = {
  readonly Architectures?: readonly (Resolvable<string>)[] | undefined;
  readonly CapacityProviderConfig?: LambdaFunction_CapacityProviderConfig | undefined;
  readonly Code: LambdaFunction_Code;
  readonly CodeSigningConfigArn?: Resolvable<string> | undefined;
  readonly DeadLetterConfig?: LambdaFunction_DeadLetterConfig | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly DurableConfig?: LambdaFunction_DurableConfig | undefined;
  readonly Environment?: LambdaFunction_Environment | undefined;
  readonly EphemeralStorage?: LambdaFunction_EphemeralStorage | undefined;
  readonly FileSystemConfigs?: readonly (LambdaFunction_FileSystemConfig)[] | undefined;
  readonly FunctionName?: Resolvable<string> | undefined;
  readonly FunctionScalingConfig?: LambdaFunction_FunctionScalingConfig | undefined;
  readonly Handler?: Resolvable<string> | undefined;
  readonly ImageConfig?: LambdaFunction_ImageConfig | undefined;
  readonly KmsKeyArn?: Resolvable<string> | undefined;
  readonly Layers?: readonly (Resolvable<string>)[] | undefined;
  readonly LoggingConfig?: LambdaFunction_LoggingConfig | undefined;
  readonly MemorySize?: Resolvable<number> | undefined;
  readonly PackageType?: Resolvable<'Image' | 'Zip'> | undefined;
  readonly PublishToLatestPublished?: Resolvable<boolean> | undefined;
  readonly RecursiveLoop?: Resolvable<'Allow' | 'Terminate'> | undefined;
  readonly ReservedConcurrentExecutions?: Resolvable<number> | undefined;
  readonly Role: Resolvable<string>;
  readonly Runtime?: Resolvable<string> | undefined;
  readonly RuntimeManagementConfig?: LambdaFunction_RuntimeManagementConfig | undefined;
  readonly SnapStart?: LambdaFunction_SnapStart | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TenancyConfig?: LambdaFunction_TenancyConfig | undefined;
  readonly Timeout?: Resolvable<number> | undefined;
  readonly TracingConfig?: LambdaFunction_TracingConfig | undefined;
  readonly VpcConfig?: LambdaFunction_VpcConfig | undefined;
};

export type LambdaPermission = {
  readonly Action: Resolvable<string>;
  readonly EventSourceToken?: Resolvable<string> | undefined;
  readonly FunctionName: Resolvable<string>;
  readonly FunctionUrlAuthType?: Resolvable<'AWS_IAM' | 'NONE'> | undefined;
  readonly InvokedViaFunctionUrl?: Resolvable<boolean> | undefined;
  readonly Principal: Resolvable<string>;
  readonly PrincipalOrgID?: Resolvable<string> | undefined;
  readonly SourceAccount?: Resolvable<string> | undefined;
  readonly SourceArn?: Resolvable<string> | undefined;
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

export type RdsDBInstance = {
  readonly AdditionalStorageVolumes?: readonly (RdsDBInstance_AdditionalStorageVolume)[] | undefined;
  readonly AllocatedStorage?: Resolvable<string> | undefined;
  readonly AllowMajorVersionUpgrade?: Resolvable<boolean> | undefined;
  readonly ApplyImmediately?: Resolvable<boolean> | undefined;
  readonly AssociatedRoles?: readonly (RdsDBInstance_DBInstanceRole)[] | undefined;
  readonly AutoMinorVersionUpgrade?: Resolvable<boolean> | undefined;
  readonly AutomaticBackupReplicationKmsKeyId?: Resolvable<string> | undefined;
  readonly AutomaticBackupReplicationRegion?: Resolvable<string> | undefined;
  readonly AutomaticBackupReplicationRetentionPeriod?: Resolvable<number> | undefined;
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly BackupRetentionPeriod?: Resolvable<number> | undefined;
  readonly BackupTarget?: Resolvable<string> | undefined;
  readonly CACertificateIdentifier?: Resolvable<string> | undefined;
  readonly CertificateRotationRestart?: Resolvable<boolean> | undefined;
  readonly CharacterSetName?: Resolvable<string> | undefined;
  readonly CopyTagsToSnapshot?: Resolvable<boolean> | undefined;
  readonly CustomIAMInstanceProfile?: Resolvable<string> | undefined;
  readonly DBClusterIdentifier?: Resolvable<string> | undefined;
  readonly DBClusterSnapshotIdentifier?: Resolvable<string> | undefined;
  readonly DBInstanceClass?: Resolvable<string> | undefined;
  readonly DBInstanceIdentifier?: Resolvable<string> | undefined;
  readonly DBName?: Resolvable<string> | undefined;
  readonly DBParameterGroupName?: Resolvable<string> | undefined;
  readonly DBSecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly DBSnapshotIdentifier?: Resolvable<string> | undefined;
  readonly DBSubnetGroupName?: Resolvable<string> | undefined;
  readonly DBSystemId?: Resolvable<string> | undefined;
  readonly DatabaseInsightsMode?: Resolvable<string> | undefined;
  readonly DedicatedLogVolume?: Resolvable<boolean> | undefined;
  readonly DeleteAutomatedBackups?: Resolvable<boolean> | undefined;
  readonly DeletionProtection?: Resolvable<boolean> | undefined;
  readonly Domain?: Resolvable<string> | undefined;
  readonly DomainAuthSecretArn?: Resolvable<string> | undefined;
  readonly DomainDnsIps?: readonly (Resolvable<string>)[] | undefined;
  readonly DomainFqdn?: Resolvable<string> | undefined;
  readonly DomainIAMRoleName?: Resolvable<string> | undefined;
  readonly DomainOu?: Resolvable<string> | undefined;
  readonly EnableCloudwatchLogsExports?: readonly (Resolvable<string>)[] | undefined;
  readonly EnableIAMDatabaseAuthentication?: Resolvable<boolean> | undefined;
  readonly EnablePerformanceInsights?: Resolvable<boolean> | undefined;
  readonly Engine?: Resolvable<string> | undefined;
  readonly EngineLifecycleSupport?: Resolvable<string> | undefined;
  readonly EngineVersion?: Resolvable<string> | undefined;
  readonly Iops?: Resolvable<number> | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly LicenseModel?: Resolvable<string> | undefined;
  readonly ManageMasterUserPassword?: Resolvable<boolean> | undefined;
  readonly MasterUserAuthenticationType?: Resolvable<string> | undefined;
  readonly MasterUserPassword?: Resolvable<string> | undefined;
  readonly MasterUserSecret?: RdsDBInstance_MasterUserSecret | undefined;
  readonly MasterUsername?: Resolvable<string> | undefined;
  readonly MaxAllocatedStorage?: Resolvable<number> | undefined;
  readonly MonitoringInterval?: Resolvable<number> | undefined;
  readonly MonitoringRoleArn?: Resolvable<string> | undefined;
  readonly MultiAZ?: Resolvable<boolean> | undefined;
  readonly NcharCharacterSetName?: Resolvable<string> | undefined;
  readonly NetworkType?: Resolvable<string> | undefined;
  readonly OptionGroupName?: Resolvable<string> | undefined;
  readonly PerformanceInsightsKMSKeyId?: Resolvable<string> | undefined;
  readonly PerformanceInsightsRetentionPeriod?: Resolvable<number> | undefined;
  readonly Port?: Resolvable<string> | undefined;
  readonly PreferredBackupWindow?: Resolvable<string> | undefined;
  readonly PreferredMaintenanceWindow?: Resolvable<string> | undefined;
  readonly ProcessorFeatures?: readonly (RdsDBInstance_ProcessorFeature)[] | undefined;
  readonly PromotionTier?: Resolvable<number> | undefined;
  readonly PubliclyAccessible?: Resolvable<boolean> | undefined;
  readonly ReplicaMode?: Resolvable<string> | undefined;
  readonly RestoreTime?: Resolvable<string> | undefined;
  readonly SourceDBClusterIdentifier?: Resolvable<string> | undefined;
  readonly SourceDBInstanceAutomatedBackupsArn?: Resolvable<string> | undefined;
  readonly SourceDBInstanceIdentifier?: Resolvable<string> | undefined;
  readonly SourceDbiResourceId?: Resolvable<string> | undefined;
  readonly SourceRegion?: Resolvable<string> | undefined;
  readonly StorageEncrypted?: Resolvable<boolean> | undefined;
  readonly StorageThroughput?: Resolvable<number> | undefined;
  readonly StorageType?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TdeCredentialArn?: Resolvable<string> | undefined;
  readonly TdeCredentialPassword?: Resolvable<string> | undefined;
  readonly Timezone?: Resolvable<string> | undefined;
  readonly UseDefaultProcessorFeatures?: Resolvable<boolean> | undefined;
  readonly UseLatestRestorableTime?: Resolvable<boolean> | undefined;
  readonly VPCSecurityGroups?: readonly (Resolvable<string>)[] | undefined;
};

export type RdsDBParameterGroup = {
  readonly DBParameterGroupName?: Resolvable<string> | undefined;
  readonly Description: Resolvable<string>;
  readonly Family: Resolvable<string>;
  readonly Parameters?: JsonObject | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type RdsDBSubnetGroup = {
  readonly DBSubnetGroupDescription: Resolvable<string>;
  readonly DBSubnetGroupName?: Resolvable<string> | undefined;
  readonly SubnetIds: readonly (Resolvable<string>)[];
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Route53RecordSet = {
  readonly AliasTarget?: Route53RecordSet_AliasTarget | undefined;
  readonly CidrRoutingConfig?: Route53RecordSet_CidrRoutingConfig | undefined;
  readonly Comment?: Resolvable<string> | undefined;
  readonly Failover?: Resolvable<'PRIMARY' | 'SECONDARY'> | undefined;
  readonly GeoLocation?: Route53RecordSet_GeoLocation | undefined;
  readonly HealthCheckId?: Resolvable<string> | undefined;
  readonly HostedZoneId?: Resolvable<string> | undefined;
  readonly HostedZoneName?: Resolvable<string> | undefined;
  readonly MultiValueAnswer?: Resolvable<boolean> | undefined;
  readonly Name: Resolvable<string>;
  readonly Region?: Resolvable<string> | undefined;
  readonly ResourceRecords?: readonly (Resolvable<string>)[] | undefined;
  readonly SetIdentifier?: Resolvable<string> | undefined;
  readonly TTL?: Resolvable<string> | undefined;
  readonly Type: Resolvable<string>;
  readonly Weight?: Resolvable<number> | undefined;
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

export type SchedulerSchedule = {
  readonly Description?: Resolvable<string> | undefined;
  readonly EndDate?: Resolvable<string> | undefined;
  readonly FlexibleTimeWindow: SchedulerSchedule_FlexibleTimeWindow;
  readonly GroupName?: Resolvable<string> | undefined;
  readonly KmsKeyArn?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly ScheduleExpression: Resolvable<string>;
  readonly ScheduleExpressionTimezone?: Resolvable<string> | undefined;
  readonly StartDate?: Resolvable<string> | undefined;
  readonly State?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly Target: SchedulerSchedule_Target;
};

export type SecretsmanagerSecret = {
  readonly Description?: Resolvable<string> | undefined;
  readonly GenerateSecretString?: SecretsmanagerSecret_GenerateSecretString | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly ReplicaRegions?: readonly (SecretsmanagerSecret_ReplicaRegion)[] | undefined;
  readonly SecretString?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type Wafv2WebACL = {
  readonly ApplicationConfig?: Wafv2WebACL_ApplicationConfig | undefined;
  readonly AssociationConfig?: Wafv2WebACL_AssociationConfig | undefined;
  readonly CaptchaConfig?: Wafv2WebACL_CaptchaConfig | undefined;
  readonly ChallengeConfig?: Wafv2WebACL_ChallengeConfig | undefined;
  readonly CustomResponseBodies?: { readonly [key: string]: Wafv2WebACL_CustomResponseBody } | undefined;
  readonly DataProtectionConfig?: Wafv2WebACL_DataProtectionConfig | undefined;
  readonly DefaultAction: Wafv2WebACL_DefaultAction;
  readonly Description?: Resolvable<string> | undefined;
  readonly MonetizationConfig?: Wafv2WebACL_MonetizationConfig | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly OnSourceDDoSProtectionConfig?: Wafv2WebACL_OnSourceDDoSProtectionConfig | undefined;
  readonly Rules?: readonly (Wafv2WebACL_Rule)[] | undefined;
  readonly Scope: Resolvable<'CLOUDFRONT' | 'REGIONAL'>;
  readonly Tags?: readonly (Tag)[] | undefined;
  readonly TokenDomains?: readonly (Resolvable<string>)[] | undefined;
  readonly VisibilityConfig: Wafv2WebACL_VisibilityConfig;
};

export type Wafv2WebACLAssociation = {
  readonly ResourceArn: Resolvable<string>;
  readonly WebACLArn: Resolvable<string>;
};

export type Apigatewayv2Api_BodyS3Location = {
  readonly Bucket?: Resolvable<string> | undefined;
  readonly Etag?: Resolvable<string> | undefined;
  readonly Key?: Resolvable<string> | undefined;
  readonly Version?: Resolvable<string> | undefined;
};

export type Apigatewayv2Api_Cors = {
  readonly AllowCredentials?: Resolvable<boolean> | undefined;
  readonly AllowHeaders?: readonly (Resolvable<string>)[] | undefined;
  readonly AllowMethods?: readonly (Resolvable<string>)[] | undefined;
  readonly AllowOrigins?: readonly (Resolvable<string>)[] | undefined;
  readonly ExposeHeaders?: readonly (Resolvable<string>)[] | undefined;
  readonly MaxAge?: Resolvable<number> | undefined;
};

export type Apigatewayv2Integration_ResponseParameter = {
  readonly Destination?: Resolvable<string> | undefined;
  readonly Source?: Resolvable<string> | undefined;
};

export type Apigatewayv2Integration_ResponseParameterMap = {
  readonly ResponseParameters?: readonly (Apigatewayv2Integration_ResponseParameter)[] | undefined;
};

export type Apigatewayv2Integration_TlsConfig = {
  readonly ServerNameToVerify?: Resolvable<string> | undefined;
};

export type Apigatewayv2Stage_AccessLogSettings = {
  readonly DestinationArn?: Resolvable<string> | undefined;
  readonly Format?: Resolvable<string> | undefined;
};

export type Apigatewayv2Stage_RouteSettings = {
  readonly DataTraceEnabled?: Resolvable<boolean> | undefined;
  readonly DetailedMetricsEnabled?: Resolvable<boolean> | undefined;
  readonly LoggingLevel?: Resolvable<string> | undefined;
  readonly ThrottlingBurstLimit?: Resolvable<number> | undefined;
  readonly ThrottlingRateLimit?: Resolvable<number> | undefined;
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

export type AutoscalingAutoScalingGroup_AcceleratorCountRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_AvailabilityZoneDistribution = {
  readonly CapacityDistributionStrategy?: Resolvable<'balanced-best-effort' | 'balanced-only' | 'reservations-then-balanced'> | undefined;
};

export type AutoscalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy = {
  readonly ImpairedZoneHealthCheckBehavior: Resolvable<'IgnoreUnhealthy' | 'ReplaceUnhealthy'>;
  readonly ZonalShiftEnabled: Resolvable<boolean>;
};

export type AutoscalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_BaselinePerformanceFactorsRequest = {
  readonly Cpu?: AutoscalingAutoScalingGroup_CpuPerformanceFactorRequest | undefined;
};

export type AutoscalingAutoScalingGroup_CapacityReservationSpecification = {
  readonly CapacityReservationPreference: Resolvable<string>;
  readonly CapacityReservationTarget?: AutoscalingAutoScalingGroup_CapacityReservationTarget | undefined;
};

export type AutoscalingAutoScalingGroup_CapacityReservationTarget = {
  readonly CapacityReservationIds?: readonly (Resolvable<string>)[] | undefined;
  readonly CapacityReservationResourceGroupArns?: readonly (Resolvable<string>)[] | undefined;
};

export type AutoscalingAutoScalingGroup_CpuPerformanceFactorRequest = {
  readonly References?: readonly (AutoscalingAutoScalingGroup_PerformanceFactorReferenceRequest)[] | undefined;
};

export type AutoscalingAutoScalingGroup_DistributionSegment = {
  readonly TargetCapacityTypes: readonly (Resolvable<'on-demand-capacity-reservation' | 'capacity-block' | 'interruptible-capacity-reservation' | 'on-demand'>)[];
};

export type AutoscalingAutoScalingGroup_InstanceLifecyclePolicy = {
  readonly RetentionTriggers?: AutoscalingAutoScalingGroup_RetentionTriggers | undefined;
};

export type AutoscalingAutoScalingGroup_InstanceMaintenancePolicy = {
  readonly MaxHealthyPercentage?: Resolvable<number> | undefined;
  readonly MinHealthyPercentage?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_InstanceRequirements = {
  readonly AcceleratorCount?: AutoscalingAutoScalingGroup_AcceleratorCountRequest | undefined;
  readonly AcceleratorManufacturers?: readonly (Resolvable<string>)[] | undefined;
  readonly AcceleratorNames?: readonly (Resolvable<string>)[] | undefined;
  readonly AcceleratorTotalMemoryMiB?: AutoscalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest | undefined;
  readonly AcceleratorTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly AllowedInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly BareMetal?: Resolvable<string> | undefined;
  readonly BaselineEbsBandwidthMbps?: AutoscalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest | undefined;
  readonly BaselinePerformanceFactors?: AutoscalingAutoScalingGroup_BaselinePerformanceFactorsRequest | undefined;
  readonly BurstablePerformance?: Resolvable<string> | undefined;
  readonly CpuManufacturers?: readonly (Resolvable<string>)[] | undefined;
  readonly ExcludedInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly InstanceGenerations?: readonly (Resolvable<string>)[] | undefined;
  readonly LocalStorage?: Resolvable<string> | undefined;
  readonly LocalStorageTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Resolvable<number> | undefined;
  readonly MemoryGiBPerVCpu?: AutoscalingAutoScalingGroup_MemoryGiBPerVCpuRequest | undefined;
  readonly MemoryMiB: AutoscalingAutoScalingGroup_MemoryMiBRequest;
  readonly NetworkBandwidthGbps?: AutoscalingAutoScalingGroup_NetworkBandwidthGbpsRequest | undefined;
  readonly NetworkInterfaceCount?: AutoscalingAutoScalingGroup_NetworkInterfaceCountRequest | undefined;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Resolvable<number> | undefined;
  readonly RequireHibernateSupport?: Resolvable<boolean> | undefined;
  readonly SpotMaxPricePercentageOverLowestPrice?: Resolvable<number> | undefined;
  readonly TotalLocalStorageGB?: AutoscalingAutoScalingGroup_TotalLocalStorageGBRequest | undefined;
  readonly VCpuCount: AutoscalingAutoScalingGroup_VCpuCountRequest;
};

export type AutoscalingAutoScalingGroup_InstancesDistribution = {
  readonly DistributionSegments?: readonly (AutoscalingAutoScalingGroup_DistributionSegment)[] | undefined;
  readonly OnDemandAllocationStrategy?: Resolvable<string> | undefined;
  readonly OnDemandBaseCapacity?: Resolvable<number> | undefined;
  readonly OnDemandPercentageAboveBaseCapacity?: Resolvable<number> | undefined;
  readonly SpotAllocationStrategy?: Resolvable<string> | undefined;
  readonly SpotInstancePools?: Resolvable<number> | undefined;
  readonly SpotMaxPrice?: Resolvable<string> | undefined;
};

export type AutoscalingAutoScalingGroup_LaunchTemplate = {
  readonly LaunchTemplateSpecification: AutoscalingAutoScalingGroup_LaunchTemplateSpecification;
  readonly Overrides?: readonly (AutoscalingAutoScalingGroup_LaunchTemplateOverrides)[] | undefined;
};

export type AutoscalingAutoScalingGroup_LaunchTemplateOverrides = {
  readonly ImageId?: Resolvable<string> | undefined;
  readonly InstanceRequirements?: AutoscalingAutoScalingGroup_InstanceRequirements | undefined;
  readonly InstanceType?: Resolvable<string> | undefined;
  readonly LaunchTemplateSpecification?: AutoscalingAutoScalingGroup_LaunchTemplateSpecification | undefined;
  readonly WeightedCapacity?: Resolvable<string> | undefined;
};

export type AutoscalingAutoScalingGroup_LaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Resolvable<string> | undefined;
  readonly LaunchTemplateName?: Resolvable<string> | undefined;
  readonly Version: Resolvable<string>;
};

export type AutoscalingAutoScalingGroup_LifecycleHookSpecification = {
  readonly DefaultResult?: Resolvable<string> | undefined;
  readonly HeartbeatTimeout?: Resolvable<number> | undefined;
  readonly LifecycleHookName: Resolvable<string>;
  readonly LifecycleTransition: Resolvable<string>;
  readonly NotificationMetadata?: Resolvable<string> | undefined;
  readonly NotificationTargetARN?: Resolvable<string> | undefined;
  readonly RoleARN?: Resolvable<string> | undefined;
};

export type AutoscalingAutoScalingGroup_MemoryGiBPerVCpuRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_MemoryMiBRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_MetricsCollection = {
  readonly Granularity: Resolvable<string>;
  readonly Metrics?: readonly (Resolvable<string>)[] | undefined;
};

export type AutoscalingAutoScalingGroup_MixedInstancesPolicy = {
  readonly InstancesDistribution?: AutoscalingAutoScalingGroup_InstancesDistribution | undefined;
  readonly LaunchTemplate: AutoscalingAutoScalingGroup_LaunchTemplate;
};

export type AutoscalingAutoScalingGroup_NetworkBandwidthGbpsRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_NetworkInterfaceCountRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_NotificationConfiguration = {
  readonly NotificationTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly TopicARN: Resolvable<string> | readonly (Resolvable<string>)[];
};

export type AutoscalingAutoScalingGroup_PerformanceFactorReferenceRequest = {
  readonly InstanceFamily?: Resolvable<string> | undefined;
};

export type AutoscalingAutoScalingGroup_RetentionTriggers = {
  readonly TerminateHookAbandon?: Resolvable<string> | undefined;
};

export type AutoscalingAutoScalingGroup_TagProperty = {
  readonly Key: Resolvable<string>;
  readonly PropagateAtLaunch: Resolvable<boolean>;
  readonly Value: Resolvable<string>;
};

export type AutoscalingAutoScalingGroup_TotalLocalStorageGBRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingAutoScalingGroup_TrafficSourceIdentifier = {
  readonly Identifier: Resolvable<string>;
  readonly Type: Resolvable<string>;
};

export type AutoscalingAutoScalingGroup_VCpuCountRequest = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type AutoscalingScalingPolicy_CustomizedMetricSpecification = {
  readonly Dimensions?: readonly (AutoscalingScalingPolicy_MetricDimension)[] | undefined;
  readonly MetricName?: Resolvable<string> | undefined;
  readonly Metrics?: readonly (AutoscalingScalingPolicy_TargetTrackingMetricDataQuery)[] | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
  readonly Period?: Resolvable<number> | undefined;
  readonly Statistic?: Resolvable<string> | undefined;
  readonly Unit?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_Metric = {
  readonly Dimensions?: readonly (AutoscalingScalingPolicy_MetricDimension)[] | undefined;
  readonly MetricName: Resolvable<string>;
  readonly Namespace: Resolvable<string>;
};

export type AutoscalingScalingPolicy_MetricDataQuery = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Id: Resolvable<string>;
  readonly Label?: Resolvable<string> | undefined;
  readonly MetricStat?: AutoscalingScalingPolicy_MetricStat | undefined;
  readonly ReturnData?: Resolvable<boolean> | undefined;
};

export type AutoscalingScalingPolicy_MetricDimension = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type AutoscalingScalingPolicy_MetricStat = {
  readonly Metric: AutoscalingScalingPolicy_Metric;
  readonly Stat: Resolvable<string>;
  readonly Unit?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_PredefinedMetricSpecification = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_PredictiveScalingConfiguration = {
  readonly MaxCapacityBreachBehavior?: Resolvable<string> | undefined;
  readonly MaxCapacityBuffer?: Resolvable<number> | undefined;
  readonly MetricSpecifications: readonly (AutoscalingScalingPolicy_PredictiveScalingMetricSpecification)[];
  readonly Mode?: Resolvable<string> | undefined;
  readonly SchedulingBufferTime?: Resolvable<number> | undefined;
};

export type AutoscalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric = {
  readonly MetricDataQueries: readonly (AutoscalingScalingPolicy_MetricDataQuery)[];
};

export type AutoscalingScalingPolicy_PredictiveScalingCustomizedLoadMetric = {
  readonly MetricDataQueries: readonly (AutoscalingScalingPolicy_MetricDataQuery)[];
};

export type AutoscalingScalingPolicy_PredictiveScalingCustomizedScalingMetric = {
  readonly MetricDataQueries: readonly (AutoscalingScalingPolicy_MetricDataQuery)[];
};

export type AutoscalingScalingPolicy_PredictiveScalingMetricSpecification = {
  readonly CustomizedCapacityMetricSpecification?: AutoscalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric | undefined;
  readonly CustomizedLoadMetricSpecification?: AutoscalingScalingPolicy_PredictiveScalingCustomizedLoadMetric | undefined;
  readonly CustomizedScalingMetricSpecification?: AutoscalingScalingPolicy_PredictiveScalingCustomizedScalingMetric | undefined;
  readonly PredefinedLoadMetricSpecification?: AutoscalingScalingPolicy_PredictiveScalingPredefinedLoadMetric | undefined;
  readonly PredefinedMetricPairSpecification?: AutoscalingScalingPolicy_PredictiveScalingPredefinedMetricPair | undefined;
  readonly PredefinedScalingMetricSpecification?: AutoscalingScalingPolicy_PredictiveScalingPredefinedScalingMetric | undefined;
  readonly TargetValue: Resolvable<number>;
};

export type AutoscalingScalingPolicy_PredictiveScalingPredefinedLoadMetric = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_PredictiveScalingPredefinedMetricPair = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_PredictiveScalingPredefinedScalingMetric = {
  readonly PredefinedMetricType: Resolvable<string>;
  readonly ResourceLabel?: Resolvable<string> | undefined;
};

export type AutoscalingScalingPolicy_StepAdjustment = {
  readonly MetricIntervalLowerBound?: Resolvable<number> | undefined;
  readonly MetricIntervalUpperBound?: Resolvable<number> | undefined;
  readonly ScalingAdjustment: Resolvable<number>;
};

export type AutoscalingScalingPolicy_TargetTrackingConfiguration = {
  readonly CustomizedMetricSpecification?: AutoscalingScalingPolicy_CustomizedMetricSpecification | undefined;
  readonly DisableScaleIn?: Resolvable<boolean> | undefined;
  readonly PredefinedMetricSpecification?: AutoscalingScalingPolicy_PredefinedMetricSpecification | undefined;
  readonly TargetValue: Resolvable<number>;
};

export type AutoscalingScalingPolicy_TargetTrackingMetricDataQuery = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Id: Resolvable<string>;
  readonly Label?: Resolvable<string> | undefined;
  readonly MetricStat?: AutoscalingScalingPolicy_TargetTrackingMetricStat | undefined;
  readonly Period?: Resolvable<number> | undefined;
  readonly ReturnData?: Resolvable<boolean> | undefined;
};

export type AutoscalingScalingPolicy_TargetTrackingMetricStat = {
  readonly Metric: AutoscalingScalingPolicy_Metric;
  readonly Period?: Resolvable<number> | undefined;
  readonly Stat: Resolvable<string>;
  readonly Unit?: Resolvable<string> | undefined;
};

export type BackupBackupPlan_AdvancedBackupSettingResourceType = {
  readonly BackupOptions: JsonObject;
  readonly ResourceType: Resolvable<string>;
};

export type BackupBackupPlan_BackupPlanResourceType = {
  readonly AdvancedBackupSettings?: readonly (BackupBackupPlan_AdvancedBackupSettingResourceType)[] | undefined;
  readonly BackupPlanName: Resolvable<string>;
  readonly BackupPlanRule: readonly (BackupBackupPlan_BackupRuleResourceType)[];
  readonly ScanSettings?: readonly (BackupBackupPlan_ScanSettingResourceType)[] | undefined;
};

export type BackupBackupPlan_BackupRuleResourceType = {
  readonly CompletionWindowMinutes?: Resolvable<number> | undefined;
  readonly CopyActions?: readonly (BackupBackupPlan_CopyActionResourceType)[] | undefined;
  readonly EnableContinuousBackup?: Resolvable<boolean> | undefined;
  readonly IndexActions?: readonly (BackupBackupPlan_IndexActionsResourceType)[] | undefined;
  readonly Lifecycle?: BackupBackupPlan_LifecycleResourceType | undefined;
  readonly RecoveryPointTags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly RuleName: Resolvable<string>;
  readonly ScanActions?: readonly (BackupBackupPlan_ScanActionResourceType)[] | undefined;
  readonly ScheduleExpression?: Resolvable<string> | undefined;
  readonly ScheduleExpressionTimezone?: Resolvable<string> | undefined;
  readonly StartWindowMinutes?: Resolvable<number> | undefined;
  readonly TargetBackupVault: Resolvable<string>;
  readonly TargetLogicallyAirGappedBackupVaultArn?: Resolvable<string> | undefined;
};

export type BackupBackupPlan_CopyActionResourceType = {
  readonly DestinationBackupVaultArn: Resolvable<string>;
  readonly Lifecycle?: BackupBackupPlan_LifecycleResourceType | undefined;
};

export type BackupBackupPlan_IndexActionsResourceType = {
  readonly ResourceTypes?: readonly (Resolvable<string>)[] | undefined;
};

export type BackupBackupPlan_LifecycleResourceType = {
  readonly DeleteAfterDays?: Resolvable<number> | undefined;
  readonly MoveToColdStorageAfterDays?: Resolvable<number> | undefined;
  readonly OptInToArchiveForSupportedResources?: Resolvable<boolean> | undefined;
};

export type BackupBackupPlan_ScanActionResourceType = {
  readonly MalwareScanner?: Resolvable<'GUARDDUTY'> | undefined;
  readonly ScanMode?: Resolvable<'FULL_SCAN' | 'INCREMENTAL_SCAN'> | undefined;
};

export type BackupBackupPlan_ScanSettingResourceType = {
  readonly MalwareScanner?: Resolvable<'GUARDDUTY'> | undefined;
  readonly ResourceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly ScannerRoleArn?: Resolvable<string> | undefined;
};

export type BackupBackupSelection_BackupSelectionResourceType = {
  readonly Conditions?: BackupBackupSelection_Conditions | undefined;
  readonly IamRoleArn: Resolvable<string>;
  readonly ListOfTags?: readonly (BackupBackupSelection_ConditionResourceType)[] | undefined;
  readonly NotResources?: readonly (Resolvable<string>)[] | undefined;
  readonly Resources?: readonly (Resolvable<string>)[] | undefined;
  readonly SelectionName: Resolvable<string>;
};

export type BackupBackupSelection_ConditionParameter = {
  readonly ConditionKey?: Resolvable<string> | undefined;
  readonly ConditionValue?: Resolvable<string> | undefined;
};

export type BackupBackupSelection_ConditionResourceType = {
  readonly ConditionKey: Resolvable<string>;
  readonly ConditionType: Resolvable<string>;
  readonly ConditionValue: Resolvable<string>;
};

export type BackupBackupSelection_Conditions = {
  readonly StringEquals?: readonly (BackupBackupSelection_ConditionParameter)[] | undefined;
  readonly StringLike?: readonly (BackupBackupSelection_ConditionParameter)[] | undefined;
  readonly StringNotEquals?: readonly (BackupBackupSelection_ConditionParameter)[] | undefined;
  readonly StringNotLike?: readonly (BackupBackupSelection_ConditionParameter)[] | undefined;
};

export type BackupBackupVault_LockConfigurationType = {
  readonly ChangeableForDays?: Resolvable<number> | undefined;
  readonly MaxRetentionDays?: Resolvable<number> | undefined;
  readonly MinRetentionDays: Resolvable<number>;
};

export type BackupBackupVault_NotificationObjectType = {
  readonly BackupVaultEvents: readonly (Resolvable<string>)[];
  readonly SNSTopicArn: Resolvable<string>;
};

export type BatchComputeEnvironment_CapacityReservations = {
  readonly ReservationGroupArn?: Resolvable<string> | undefined;
  readonly ReservationPreference?: Resolvable<string> | undefined;
};

export type BatchComputeEnvironment_ComputeResources = {
  readonly AllocationStrategy?: Resolvable<string> | undefined;
  readonly BidPercentage?: Resolvable<number> | undefined;
  readonly CapacityTags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly DesiredvCpus?: Resolvable<number> | undefined;
  readonly Ec2Configuration?: readonly (BatchComputeEnvironment_Ec2ConfigurationObject)[] | undefined;
  readonly Ec2KeyPair?: Resolvable<string> | undefined;
  readonly ImageId?: Resolvable<string> | undefined;
  readonly InstanceRole?: Resolvable<string> | undefined;
  readonly InstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly LaunchTemplate?: BatchComputeEnvironment_LaunchTemplateSpecification | undefined;
  readonly ManagedInstancesProvider?: BatchComputeEnvironment_ManagedInstancesProvider | undefined;
  readonly MaxvCpus: Resolvable<number>;
  readonly MinvCpus?: Resolvable<number> | undefined;
  readonly PlacementGroup?: Resolvable<string> | undefined;
  readonly ScalingPolicy?: BatchComputeEnvironment_ComputeScalingPolicy | undefined;
  readonly SecurityGroupIds?: readonly (Resolvable<string>)[] | undefined;
  readonly SpotIamFleetRole?: Resolvable<string> | undefined;
  readonly Subnets?: readonly (Resolvable<string>)[] | undefined;
  readonly Tags?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Type: Resolvable<string>;
  readonly UpdateToLatestImageVersion?: Resolvable<boolean> | undefined;
};

export type BatchComputeEnvironment_ComputeScalingPolicy = {
  readonly MinScaleDownDelayMinutes?: Resolvable<number> | undefined;
};

export type BatchComputeEnvironment_Ec2ConfigurationObject = {
  readonly BatchImageStatus?: Resolvable<string> | undefined;
  readonly ImageIdOverride?: Resolvable<string> | undefined;
  readonly ImageKubernetesVersion?: Resolvable<string> | undefined;
  readonly ImageType: Resolvable<string>;
};

export type BatchComputeEnvironment_EcsSettings = {
  readonly ContainerInsights?: Resolvable<'ENABLED' | 'ENHANCED' | 'DISABLED'> | undefined;
};

export type BatchComputeEnvironment_EksAccessEntry = {
  readonly DesiredState?: Resolvable<'ENABLED' | 'DISABLED' | 'INHERIT_FROM_CLUSTER'> | undefined;
  readonly Status?: Resolvable<'ACTIVE' | 'INACTIVE'> | undefined;
};

export type BatchComputeEnvironment_EksConfiguration = {
  readonly AccessEntry?: BatchComputeEnvironment_EksAccessEntry | undefined;
  readonly EksClusterArn: Resolvable<string>;
  readonly KubernetesNamespace: Resolvable<string>;
};

export type BatchComputeEnvironment_InfrastructureOptimization = {
  readonly ScaleInAfter?: Resolvable<number> | undefined;
};

export type BatchComputeEnvironment_InstanceLaunchTemplate = {
  readonly CapacityOptionType?: Resolvable<'ON_DEMAND' | 'SPOT' | 'RESERVED'> | undefined;
  readonly CapacityReservations?: BatchComputeEnvironment_CapacityReservations | undefined;
  readonly Ec2InstanceProfileArn: Resolvable<string>;
  readonly FipsEnabled?: Resolvable<boolean> | undefined;
  readonly InstanceMetadataTagsPropagation?: Resolvable<boolean> | undefined;
  readonly InstanceRequirements?: BatchComputeEnvironment_InstanceRequirements | undefined;
  readonly LocalStorageConfiguration?: BatchComputeEnvironment_ManagedInstancesLocalStorageConfiguration | undefined;
  readonly Monitoring?: Resolvable<string> | undefined;
  readonly NetworkConfiguration: BatchComputeEnvironment_ManagedInstancesNetworkConfiguration;
  readonly StorageConfiguration?: BatchComputeEnvironment_ManagedInstancesStorageConfiguration | undefined;
};

export type BatchComputeEnvironment_InstanceRequirements = {
  readonly AllowedInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
};

export type BatchComputeEnvironment_LaunchTemplateSpecification = {
  readonly LaunchTemplateId?: Resolvable<string> | undefined;
  readonly LaunchTemplateName?: Resolvable<string> | undefined;
  readonly Overrides?: readonly (BatchComputeEnvironment_LaunchTemplateSpecificationOverride)[] | undefined;
  readonly UserdataType?: Resolvable<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM'> | undefined;
  readonly Version?: Resolvable<string> | undefined;
};

export type BatchComputeEnvironment_LaunchTemplateSpecificationOverride = {
  readonly LaunchTemplateId?: Resolvable<string> | undefined;
  readonly LaunchTemplateName?: Resolvable<string> | undefined;
  readonly TargetInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly UserdataType?: Resolvable<'EKS_BOOTSTRAP_SH' | 'EKS_NODEADM'> | undefined;
  readonly Version?: Resolvable<string> | undefined;
};

export type BatchComputeEnvironment_ManagedInstancesLocalStorageConfiguration = {
  readonly UseLocalStorage?: Resolvable<boolean> | undefined;
};

export type BatchComputeEnvironment_ManagedInstancesNetworkConfiguration = {
  readonly SecurityGroups: readonly (Resolvable<string>)[];
  readonly Subnets: readonly (Resolvable<string>)[];
};

export type BatchComputeEnvironment_ManagedInstancesProvider = {
  readonly InfrastructureOptimization?: BatchComputeEnvironment_InfrastructureOptimization | undefined;
  readonly InfrastructureRoleArn: Resolvable<string>;
  readonly InstanceLaunchTemplate: BatchComputeEnvironment_InstanceLaunchTemplate;
  readonly PropagateTags?: Resolvable<'CAPACITY_PROVIDER' | 'NONE'> | undefined;
};

export type BatchComputeEnvironment_ManagedInstancesStorageConfiguration = {
  readonly StorageSizeGiB?: Resolvable<number> | undefined;
};

export type BatchComputeEnvironment_UpdatePolicy = {
  readonly JobExecutionTimeoutMinutes?: Resolvable<number> | undefined;
  readonly TerminateJobsOnUpdate?: Resolvable<boolean> | undefined;
};

export type BatchJobDefinition_ConsumableResourceProperties = {
  readonly ConsumableResourceList: readonly (BatchJobDefinition_ConsumableResourceRequirement)[];
};

export type BatchJobDefinition_ConsumableResourceRequirement = {
  readonly ConsumableResource: Resolvable<string>;
  readonly Quantity: Resolvable<number>;
};

export type BatchJobDefinition_ContainerProperties = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly Environment?: readonly (BatchJobDefinition_Environment)[] | undefined;
  readonly EphemeralStorage?: BatchJobDefinition_EphemeralStorage | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly FargatePlatformConfiguration?: BatchJobDefinition_FargatePlatformConfiguration | undefined;
  readonly Image: Resolvable<string>;
  readonly InstanceType?: Resolvable<string> | undefined;
  readonly JobRoleArn?: Resolvable<string> | undefined;
  readonly LinuxParameters?: BatchJobDefinition_LinuxParameters | undefined;
  readonly LogConfiguration?: BatchJobDefinition_LogConfiguration | undefined;
  readonly Memory?: Resolvable<number> | undefined;
  readonly MountPoints?: readonly (BatchJobDefinition_MountPoint)[] | undefined;
  readonly NetworkConfiguration?: BatchJobDefinition_NetworkConfiguration | undefined;
  readonly Privileged?: Resolvable<boolean> | undefined;
  readonly ReadonlyRootFilesystem?: Resolvable<boolean> | undefined;
  readonly RepositoryCredentials?: BatchJobDefinition_RepositoryCredentials | undefined;
  readonly ResourceRequirements?: readonly (BatchJobDefinition_ResourceRequirement)[] | undefined;
  readonly RuntimePlatform?: BatchJobDefinition_RuntimePlatform | undefined;
  readonly Secrets?: readonly (BatchJobDefinition_Secret)[] | undefined;
  readonly Ulimits?: readonly (BatchJobDefinition_Ulimit)[] | undefined;
  readonly User?: Resolvable<string> | undefined;
  readonly Vcpus?: Resolvable<number> | undefined;
  readonly Volumes?: readonly (BatchJobDefinition_Volumes)[] | undefined;
};

export type BatchJobDefinition_Device = {
  readonly ContainerPath?: Resolvable<string> | undefined;
  readonly HostPath?: Resolvable<string> | undefined;
  readonly Permissions?: readonly (Resolvable<string>)[] | undefined;
};

export type BatchJobDefinition_EFSAuthorizationConfig = {
  readonly AccessPointId?: Resolvable<string> | undefined;
  readonly Iam?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_EcsProperties = {
  readonly TaskProperties: readonly (BatchJobDefinition_EcsTaskProperties)[];
};

export type BatchJobDefinition_EcsTaskProperties = {
  readonly Containers?: readonly (BatchJobDefinition_TaskContainerProperties)[] | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly EphemeralStorage?: BatchJobDefinition_EphemeralStorage | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly IpcMode?: Resolvable<string> | undefined;
  readonly NetworkConfiguration?: BatchJobDefinition_NetworkConfiguration | undefined;
  readonly NetworkMode?: Resolvable<string> | undefined;
  readonly PidMode?: Resolvable<string> | undefined;
  readonly PlatformVersion?: Resolvable<string> | undefined;
  readonly RuntimePlatform?: BatchJobDefinition_RuntimePlatform | undefined;
  readonly TaskRoleArn?: Resolvable<string> | undefined;
  readonly Volumes?: readonly (BatchJobDefinition_Volumes)[] | undefined;
};

export type BatchJobDefinition_EfsVolumeConfiguration = {
  readonly AuthorizationConfig?: BatchJobDefinition_EFSAuthorizationConfig | undefined;
  readonly FileSystemId: Resolvable<string>;
  readonly RootDirectory?: Resolvable<string> | undefined;
  readonly TransitEncryption?: Resolvable<string> | undefined;
  readonly TransitEncryptionPort?: Resolvable<number> | undefined;
};

export type BatchJobDefinition_EksContainer = {
  readonly Args?: readonly (Resolvable<string>)[] | undefined;
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly Env?: readonly (BatchJobDefinition_EksContainerEnvironmentVariable)[] | undefined;
  readonly Image: Resolvable<string>;
  readonly ImagePullPolicy?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly Resources?: BatchJobDefinition_Resources | undefined;
  readonly SecurityContext?: BatchJobDefinition_SecurityContext | undefined;
  readonly VolumeMounts?: readonly (BatchJobDefinition_EksContainerVolumeMount)[] | undefined;
};

export type BatchJobDefinition_EksContainerEnvironmentVariable = {
  readonly Name: Resolvable<string>;
  readonly Value?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_EksContainerVolumeMount = {
  readonly MountPath?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly ReadOnly?: Resolvable<boolean> | undefined;
  readonly SubPath?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_EksMetadata = {
  readonly Annotations?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Labels?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Namespace?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_EksPersistentVolumeClaim = {
  readonly ClaimName: Resolvable<string>;
  readonly ReadOnly?: Resolvable<boolean> | undefined;
};

export type BatchJobDefinition_EksProperties = {
  readonly PodProperties?: BatchJobDefinition_PodProperties | undefined;
};

export type BatchJobDefinition_EksSecret = {
  readonly Optional?: Resolvable<boolean> | undefined;
  readonly SecretName: Resolvable<string>;
};

export type BatchJobDefinition_EksVolume = {
  readonly EmptyDir?: BatchJobDefinition_EmptyDir | undefined;
  readonly HostPath?: BatchJobDefinition_HostPath | undefined;
  readonly Name: Resolvable<string>;
  readonly PersistentVolumeClaim?: BatchJobDefinition_EksPersistentVolumeClaim | undefined;
  readonly Secret?: BatchJobDefinition_EksSecret | undefined;
};

export type BatchJobDefinition_EmptyDir = {
  readonly Medium?: Resolvable<string> | undefined;
  readonly SizeLimit?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_Environment = {
  readonly Name?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_EphemeralStorage = {
  readonly SizeInGiB: Resolvable<number>;
};

export type BatchJobDefinition_EvaluateOnExit = {
  readonly Action: Resolvable<string>;
  readonly OnExitCode?: Resolvable<string> | undefined;
  readonly OnReason?: Resolvable<string> | undefined;
  readonly OnStatusReason?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_FargatePlatformConfiguration = {
  readonly PlatformVersion?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_FirelensConfiguration = {
  readonly Options?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Type: Resolvable<string>;
};

export type BatchJobDefinition_Host = {
  readonly SourcePath?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_HostPath = {
  readonly Path?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_ImagePullSecret = {
  readonly Name?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_JobTimeout = {
  readonly AttemptDurationSeconds?: Resolvable<number> | undefined;
};

export type BatchJobDefinition_LinuxParameters = {
  readonly Devices?: readonly (BatchJobDefinition_Device)[] | undefined;
  readonly InitProcessEnabled?: Resolvable<boolean> | undefined;
  readonly MaxSwap?: Resolvable<number> | undefined;
  readonly SharedMemorySize?: Resolvable<number> | undefined;
  readonly Swappiness?: Resolvable<number> | undefined;
  readonly Tmpfs?: readonly (BatchJobDefinition_Tmpfs)[] | undefined;
};

export type BatchJobDefinition_LogConfiguration = {
  readonly LogDriver: Resolvable<string>;
  readonly Options?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly SecretOptions?: readonly (BatchJobDefinition_Secret)[] | undefined;
};

export type BatchJobDefinition_MountPoint = {
  readonly ContainerPath?: Resolvable<string> | undefined;
  readonly ReadOnly?: Resolvable<boolean> | undefined;
  readonly SourceVolume?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_MultiNodeContainerProperties = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly Environment?: readonly (BatchJobDefinition_Environment)[] | undefined;
  readonly EphemeralStorage?: BatchJobDefinition_EphemeralStorage | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly Image: Resolvable<string>;
  readonly InstanceType?: Resolvable<string> | undefined;
  readonly JobRoleArn?: Resolvable<string> | undefined;
  readonly LinuxParameters?: BatchJobDefinition_LinuxParameters | undefined;
  readonly LogConfiguration?: BatchJobDefinition_LogConfiguration | undefined;
  readonly Memory?: Resolvable<number> | undefined;
  readonly MountPoints?: readonly (BatchJobDefinition_MountPoint)[] | undefined;
  readonly Privileged?: Resolvable<boolean> | undefined;
  readonly ReadonlyRootFilesystem?: Resolvable<boolean> | undefined;
  readonly RepositoryCredentials?: BatchJobDefinition_RepositoryCredentials | undefined;
  readonly ResourceRequirements?: readonly (BatchJobDefinition_ResourceRequirement)[] | undefined;
  readonly RuntimePlatform?: BatchJobDefinition_RuntimePlatform | undefined;
  readonly Secrets?: readonly (BatchJobDefinition_Secret)[] | undefined;
  readonly Ulimits?: readonly (BatchJobDefinition_Ulimit)[] | undefined;
  readonly User?: Resolvable<string> | undefined;
  readonly Vcpus?: Resolvable<number> | undefined;
  readonly Volumes?: readonly (BatchJobDefinition_Volumes)[] | undefined;
};

export type BatchJobDefinition_MultiNodeEcsProperties = {
  readonly TaskProperties: readonly (BatchJobDefinition_MultiNodeEcsTaskProperties)[];
};

export type BatchJobDefinition_MultiNodeEcsTaskProperties = {
  readonly Containers?: readonly (BatchJobDefinition_TaskContainerProperties)[] | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly ExecutionRoleArn?: Resolvable<string> | undefined;
  readonly IpcMode?: Resolvable<string> | undefined;
  readonly PidMode?: Resolvable<string> | undefined;
  readonly TaskRoleArn?: Resolvable<string> | undefined;
  readonly Volumes?: readonly (BatchJobDefinition_Volumes)[] | undefined;
};

export type BatchJobDefinition_NetworkConfiguration = {
  readonly AssignPublicIp?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_NodeProperties = {
  readonly MainNode: Resolvable<number>;
  readonly NodeRangeProperties: readonly (BatchJobDefinition_NodeRangeProperty)[];
  readonly NumNodes: Resolvable<number>;
};

export type BatchJobDefinition_NodeRangeProperty = {
  readonly ConsumableResourceProperties?: BatchJobDefinition_ConsumableResourceProperties | undefined;
  readonly Container?: BatchJobDefinition_MultiNodeContainerProperties | undefined;
  readonly EcsProperties?: BatchJobDefinition_MultiNodeEcsProperties | undefined;
  readonly EksProperties?: BatchJobDefinition_EksProperties | undefined;
  readonly InstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly TargetNodes: Resolvable<string>;
};

export type BatchJobDefinition_PodProperties = {
  readonly Containers?: readonly (BatchJobDefinition_EksContainer)[] | undefined;
  readonly DnsPolicy?: Resolvable<string> | undefined;
  readonly HostNetwork?: Resolvable<boolean> | undefined;
  readonly ImagePullSecrets?: readonly (BatchJobDefinition_ImagePullSecret)[] | undefined;
  readonly InitContainers?: readonly (BatchJobDefinition_EksContainer)[] | undefined;
  readonly Metadata?: BatchJobDefinition_EksMetadata | undefined;
  readonly ServiceAccountName?: Resolvable<string> | undefined;
  readonly ShareProcessNamespace?: Resolvable<boolean> | undefined;
  readonly Volumes?: readonly (BatchJobDefinition_EksVolume)[] | undefined;
};

export type BatchJobDefinition_RepositoryCredentials = {
  readonly CredentialsParameter: Resolvable<string>;
};

export type BatchJobDefinition_ResourceRequirement = {
  readonly Type?: Resolvable<string> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_ResourceRetentionPolicy = {
  readonly SkipDeregisterOnUpdate?: Resolvable<boolean> | undefined;
};

export type BatchJobDefinition_Resources = {
  readonly Limits?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly Requests?: { readonly [key: string]: Resolvable<string> } | undefined;
};

export type BatchJobDefinition_RetryStrategy = {
  readonly Attempts?: Resolvable<number> | undefined;
  readonly EvaluateOnExit?: readonly (BatchJobDefinition_EvaluateOnExit)[] | undefined;
};

export type BatchJobDefinition_RuntimePlatform = {
  readonly CpuArchitecture?: Resolvable<string> | undefined;
  readonly OperatingSystemFamily?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_S3FilesVolumeConfiguration = {
  readonly AccessPointArn?: Resolvable<string> | undefined;
  readonly FileSystemArn: Resolvable<string>;
  readonly RootDirectory?: Resolvable<string> | undefined;
  readonly TransitEncryptionPort?: Resolvable<number> | undefined;
};

export type BatchJobDefinition_Secret = {
  readonly Name: Resolvable<string>;
  readonly ValueFrom: Resolvable<string>;
};

export type BatchJobDefinition_SecurityContext = {
  readonly AllowPrivilegeEscalation?: Resolvable<boolean> | undefined;
  readonly Privileged?: Resolvable<boolean> | undefined;
  readonly ReadOnlyRootFilesystem?: Resolvable<boolean> | undefined;
  readonly RunAsGroup?: Resolvable<number> | undefined;
  readonly RunAsNonRoot?: Resolvable<boolean> | undefined;
  readonly RunAsUser?: Resolvable<number> | undefined;
};

export type BatchJobDefinition_TaskContainerDependency = {
  readonly Condition: Resolvable<string>;
  readonly ContainerName: Resolvable<string>;
};

export type BatchJobDefinition_TaskContainerProperties = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly DependsOn?: readonly (BatchJobDefinition_TaskContainerDependency)[] | undefined;
  readonly Environment?: readonly (BatchJobDefinition_Environment)[] | undefined;
  readonly Essential?: Resolvable<boolean> | undefined;
  readonly FirelensConfiguration?: BatchJobDefinition_FirelensConfiguration | undefined;
  readonly Image: Resolvable<string>;
  readonly LinuxParameters?: BatchJobDefinition_LinuxParameters | undefined;
  readonly LogConfiguration?: BatchJobDefinition_LogConfiguration | undefined;
  readonly MountPoints?: readonly (BatchJobDefinition_MountPoint)[] | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly Privileged?: Resolvable<boolean> | undefined;
  readonly ReadonlyRootFilesystem?: Resolvable<boolean> | undefined;
  readonly RepositoryCredentials?: BatchJobDefinition_RepositoryCredentials | undefined;
  readonly ResourceRequirements?: readonly (BatchJobDefinition_ResourceRequirement)[] | undefined;
  readonly Secrets?: readonly (BatchJobDefinition_Secret)[] | undefined;
  readonly StartTimeout?: Resolvable<number> | undefined;
  readonly StopTimeout?: Resolvable<number> | undefined;
  readonly Ulimits?: readonly (BatchJobDefinition_Ulimit)[] | undefined;
  readonly User?: Resolvable<string> | undefined;
};

export type BatchJobDefinition_Tmpfs = {
  readonly ContainerPath: Resolvable<string>;
  readonly MountOptions?: readonly (Resolvable<string>)[] | undefined;
  readonly Size: Resolvable<number>;
};

export type BatchJobDefinition_Ulimit = {
  readonly HardLimit: Resolvable<number>;
  readonly Name: Resolvable<string>;
  readonly SoftLimit: Resolvable<number>;
};

export type BatchJobDefinition_Volumes = {
  readonly EfsVolumeConfiguration?: BatchJobDefinition_EfsVolumeConfiguration | undefined;
  readonly Host?: BatchJobDefinition_Host | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly S3FilesVolumeConfiguration?: BatchJobDefinition_S3FilesVolumeConfiguration | undefined;
};

export type BatchJobQueue_ComputeEnvironmentOrder = {
  readonly ComputeEnvironment: Resolvable<string>;
  readonly Order: Resolvable<number>;
};

export type BatchJobQueue_JobStateTimeLimitAction = {
  readonly Action: Resolvable<'CANCEL' | 'TERMINATE'>;
  readonly MaxTimeSeconds: Resolvable<number>;
  readonly Reason: Resolvable<string>;
  readonly State: Resolvable<'RUNNABLE'>;
};

export type BatchJobQueue_ServiceEnvironmentOrder = {
  readonly Order: Resolvable<number>;
  readonly ServiceEnvironment: Resolvable<string>;
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

export type CertificatemanagerCertificate_DomainValidationOption = {
  readonly DomainName?: Resolvable<string> | undefined;
  readonly HostedZoneId?: Resolvable<string> | undefined;
  readonly ValidationDomain?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_CacheBehavior = {
  readonly AllowedMethods?: readonly (Resolvable<string>)[] | undefined;
  readonly CachePolicyId?: Resolvable<string> | undefined;
  readonly CachedMethods?: readonly (Resolvable<string>)[] | undefined;
  readonly Compress?: Resolvable<boolean> | undefined;
  readonly DefaultTTL?: Resolvable<number> | undefined;
  readonly FieldLevelEncryptionId?: Resolvable<string> | undefined;
  readonly ForwardedValues?: CloudfrontDistribution_ForwardedValues | undefined;
  readonly FunctionAssociations?: readonly (CloudfrontDistribution_FunctionAssociation)[] | undefined;
  readonly GrpcConfig?: CloudfrontDistribution_GrpcConfig | undefined;
  readonly LambdaFunctionAssociations?: readonly (CloudfrontDistribution_LambdaFunctionAssociation)[] | undefined;
  readonly MaxTTL?: Resolvable<number> | undefined;
  readonly MinTTL?: Resolvable<number> | undefined;
  readonly OriginRequestPolicyId?: Resolvable<string> | undefined;
  readonly PathPattern: Resolvable<string>;
  readonly RealtimeLogConfigArn?: Resolvable<string> | undefined;
  readonly ResponseHeadersPolicyId?: Resolvable<string> | undefined;
  readonly SmoothStreaming?: Resolvable<boolean> | undefined;
  readonly TargetOriginId: Resolvable<string>;
  readonly TrustedKeyGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly TrustedSigners?: readonly (Resolvable<string>)[] | undefined;
  readonly ViewerProtocolPolicy: Resolvable<string>;
};

export type CloudfrontDistribution_CacheTagConfig = {
  readonly HeaderName: Resolvable<string>;
};

export type CloudfrontDistribution_ConnectionFunctionAssociation = {
  readonly Id: Resolvable<string>;
};

export type CloudfrontDistribution_Cookies = {
  readonly Forward: Resolvable<string>;
  readonly WhitelistedNames?: readonly (Resolvable<string>)[] | undefined;
};

export type CloudfrontDistribution_CustomErrorResponse = {
  readonly ErrorCachingMinTTL?: Resolvable<number> | undefined;
  readonly ErrorCode: Resolvable<number>;
  readonly ResponseCode?: Resolvable<number> | undefined;
  readonly ResponsePagePath?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_CustomOriginConfig = {
  readonly HTTPPort?: Resolvable<number> | undefined;
  readonly HTTPSPort?: Resolvable<number> | undefined;
  readonly IpAddressType?: Resolvable<'ipv4' | 'ipv6' | 'dualstack'> | undefined;
  readonly OriginKeepaliveTimeout?: Resolvable<number> | undefined;
  readonly OriginMtlsConfig?: CloudfrontDistribution_OriginMtlsConfig | undefined;
  readonly OriginProtocolPolicy: Resolvable<string>;
  readonly OriginReadTimeout?: Resolvable<number> | undefined;
  readonly OriginSSLProtocols?: readonly (Resolvable<string>)[] | undefined;
};

export type CloudfrontDistribution_DefaultCacheBehavior = {
  readonly AllowedMethods?: readonly (Resolvable<string>)[] | undefined;
  readonly CachePolicyId?: Resolvable<string> | undefined;
  readonly CachedMethods?: readonly (Resolvable<string>)[] | undefined;
  readonly Compress?: Resolvable<boolean> | undefined;
  readonly DefaultTTL?: Resolvable<number> | undefined;
  readonly FieldLevelEncryptionId?: Resolvable<string> | undefined;
  readonly ForwardedValues?: CloudfrontDistribution_ForwardedValues | undefined;
  readonly FunctionAssociations?: readonly (CloudfrontDistribution_FunctionAssociation)[] | undefined;
  readonly GrpcConfig?: CloudfrontDistribution_GrpcConfig | undefined;
  readonly LambdaFunctionAssociations?: readonly (CloudfrontDistribution_LambdaFunctionAssociation)[] | undefined;
  readonly MaxTTL?: Resolvable<number> | undefined;
  readonly MinTTL?: Resolvable<number> | undefined;
  readonly OriginRequestPolicyId?: Resolvable<string> | undefined;
  readonly RealtimeLogConfigArn?: Resolvable<string> | undefined;
  readonly ResponseHeadersPolicyId?: Resolvable<string> | undefined;
  readonly SmoothStreaming?: Resolvable<boolean> | undefined;
  readonly TargetOriginId: Resolvable<string>;
  readonly TrustedKeyGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly TrustedSigners?: readonly (Resolvable<string>)[] | undefined;
  readonly ViewerProtocolPolicy: Resolvable<string>;
};

export type CloudfrontDistribution_Definition = {
  readonly StringSchema?: CloudfrontDistribution_StringSchema | undefined;
};

export type CloudfrontDistribution_DistributionConfig = {
  readonly Aliases?: readonly (Resolvable<string>)[] | undefined;
  readonly AnycastIpListId?: Resolvable<string> | undefined;
  readonly CNAMEs?: readonly (Resolvable<string>)[] | undefined;
  readonly CacheBehaviors?: readonly (CloudfrontDistribution_CacheBehavior)[] | undefined;
  readonly CacheTagConfig?: CloudfrontDistribution_CacheTagConfig | undefined;
  readonly Comment?: Resolvable<string> | undefined;
  readonly ConnectionFunctionAssociation?: CloudfrontDistribution_ConnectionFunctionAssociation | undefined;
  readonly ConnectionMode?: Resolvable<'direct' | 'tenant-only'> | undefined;
  readonly ContinuousDeploymentPolicyId?: Resolvable<string> | undefined;
  readonly CustomErrorResponses?: readonly (CloudfrontDistribution_CustomErrorResponse)[] | undefined;
  readonly CustomOrigin?: CloudfrontDistribution_LegacyCustomOrigin | undefined;
  readonly DefaultCacheBehavior: CloudfrontDistribution_DefaultCacheBehavior;
  readonly DefaultRootObject?: Resolvable<string> | undefined;
  readonly Enabled: Resolvable<boolean>;
  readonly HttpVersion?: Resolvable<string> | undefined;
  readonly IPV6Enabled?: Resolvable<boolean> | undefined;
  readonly Logging?: CloudfrontDistribution_Logging | undefined;
  readonly OriginGroups?: CloudfrontDistribution_OriginGroups | undefined;
  readonly Origins?: readonly (CloudfrontDistribution_Origin)[] | undefined;
  readonly PriceClass?: Resolvable<string> | undefined;
  readonly Restrictions?: CloudfrontDistribution_Restrictions | undefined;
  readonly S3Origin?: CloudfrontDistribution_LegacyS3Origin | undefined;
  readonly Staging?: Resolvable<boolean> | undefined;
  readonly TenantConfig?: CloudfrontDistribution_TenantConfig | undefined;
  readonly ViewerCertificate?: CloudfrontDistribution_ViewerCertificate | undefined;
  readonly ViewerMtlsConfig?: CloudfrontDistribution_ViewerMtlsConfig | undefined;
  readonly WebACLId?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_ForwardedValues = {
  readonly Cookies?: CloudfrontDistribution_Cookies | undefined;
  readonly Headers?: readonly (Resolvable<string>)[] | undefined;
  readonly QueryString: Resolvable<boolean>;
  readonly QueryStringCacheKeys?: readonly (Resolvable<string>)[] | undefined;
};

export type CloudfrontDistribution_FunctionAssociation = {
  readonly EventType?: Resolvable<string> | undefined;
  readonly FunctionARN?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_GeoRestriction = {
  readonly Locations?: readonly (Resolvable<string>)[] | undefined;
  readonly RestrictionType: Resolvable<string>;
};

export type CloudfrontDistribution_GrpcConfig = {
  readonly Enabled: Resolvable<boolean>;
};

export type CloudfrontDistribution_LambdaFunctionAssociation = {
  readonly EventType?: Resolvable<string> | undefined;
  readonly IncludeBody?: Resolvable<boolean> | undefined;
  readonly LambdaFunctionARN?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_LegacyCustomOrigin = {
  readonly DNSName: Resolvable<string>;
  readonly HTTPPort?: Resolvable<number> | undefined;
  readonly HTTPSPort?: Resolvable<number> | undefined;
  readonly OriginProtocolPolicy: Resolvable<string>;
  readonly OriginSSLProtocols: readonly (Resolvable<string>)[];
};

export type CloudfrontDistribution_LegacyS3Origin = {
  readonly DNSName: Resolvable<string>;
  readonly OriginAccessIdentity?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_Logging = {
  readonly Bucket?: Resolvable<string> | undefined;
  readonly IncludeCookies?: Resolvable<boolean> | undefined;
  readonly Prefix?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_Origin = {
  readonly ConnectionAttempts?: Resolvable<number> | undefined;
  readonly ConnectionTimeout?: Resolvable<number> | undefined;
  readonly CustomOriginConfig?: CloudfrontDistribution_CustomOriginConfig | undefined;
  readonly DomainName: Resolvable<string>;
  readonly Id: Resolvable<string>;
  readonly OriginAccessControlId?: Resolvable<string> | undefined;
  readonly OriginCustomHeaders?: readonly (CloudfrontDistribution_OriginCustomHeader)[] | undefined;
  readonly OriginPath?: Resolvable<string> | undefined;
  readonly OriginShield?: CloudfrontDistribution_OriginShield | undefined;
  readonly ResponseCompletionTimeout?: Resolvable<number> | undefined;
  readonly S3OriginConfig?: CloudfrontDistribution_S3OriginConfig | undefined;
  readonly VpcOriginConfig?: CloudfrontDistribution_VpcOriginConfig | undefined;
};

export type CloudfrontDistribution_OriginCustomHeader = {
  readonly HeaderName: Resolvable<string>;
  readonly HeaderValue: Resolvable<string>;
};

export type CloudfrontDistribution_OriginGroup = {
  readonly FailoverCriteria: CloudfrontDistribution_OriginGroupFailoverCriteria;
  readonly Id: Resolvable<string>;
  readonly Members: CloudfrontDistribution_OriginGroupMembers;
  readonly SelectionCriteria?: Resolvable<'default' | 'media-quality-based'> | undefined;
};

export type CloudfrontDistribution_OriginGroupFailoverCriteria = {
  readonly StatusCodes: CloudfrontDistribution_StatusCodes;
};

export type CloudfrontDistribution_OriginGroupMember = {
  readonly OriginId: Resolvable<string>;
};

export type CloudfrontDistribution_OriginGroupMembers = {
  readonly Items: readonly (CloudfrontDistribution_OriginGroupMember)[];
  readonly Quantity: Resolvable<number>;
};

export type CloudfrontDistribution_OriginGroups = {
  readonly Items?: readonly (CloudfrontDistribution_OriginGroup)[] | undefined;
  readonly Quantity: Resolvable<number>;
};

export type CloudfrontDistribution_OriginMtlsConfig = {
  readonly ClientCertificateArn: Resolvable<string>;
};

export type CloudfrontDistribution_OriginShield = {
  readonly Enabled?: Resolvable<boolean> | undefined;
  readonly OriginShieldRegion?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_ParameterDefinition = {
  readonly Definition: CloudfrontDistribution_Definition;
  readonly Name: Resolvable<string>;
};

export type CloudfrontDistribution_Restrictions = {
  readonly GeoRestriction: CloudfrontDistribution_GeoRestriction;
};

export type CloudfrontDistribution_S3OriginConfig = {
  readonly OriginAccessIdentity?: Resolvable<string> | undefined;
  readonly OriginReadTimeout?: Resolvable<number> | undefined;
};

export type CloudfrontDistribution_StatusCodes = {
  readonly Items: readonly (Resolvable<number>)[];
  readonly Quantity: Resolvable<number>;
};

export type CloudfrontDistribution_StringSchema = {
  readonly Comment?: Resolvable<string> | undefined;
  readonly DefaultValue?: Resolvable<string> | undefined;
  readonly Required: Resolvable<boolean>;
};

export type CloudfrontDistribution_TenantConfig = {
  readonly ParameterDefinitions?: readonly (CloudfrontDistribution_ParameterDefinition)[] | undefined;
};

export type CloudfrontDistribution_TrustStoreConfig = {
  readonly AdvertiseTrustStoreCaNames?: Resolvable<boolean> | undefined;
  readonly IgnoreCertificateExpiry?: Resolvable<boolean> | undefined;
  readonly TrustStoreId: Resolvable<string>;
};

export type CloudfrontDistribution_ViewerCertificate = {
  readonly AcmCertificateArn?: Resolvable<string> | undefined;
  readonly CloudFrontDefaultCertificate?: Resolvable<boolean> | undefined;
  readonly IamCertificateId?: Resolvable<string> | undefined;
  readonly MinimumProtocolVersion?: Resolvable<string> | undefined;
  readonly SslSupportMethod?: Resolvable<string> | undefined;
};

export type CloudfrontDistribution_ViewerMtlsConfig = {
  readonly Mode?: Resolvable<'required' | 'optional' | 'passthrough'> | undefined;
  readonly TrustStoreConfig?: CloudfrontDistribution_TrustStoreConfig | undefined;
};

export type CloudfrontDistribution_VpcOriginConfig = {
  readonly OriginKeepaliveTimeout?: Resolvable<number> | undefined;
  readonly OriginReadTimeout?: Resolvable<number> | undefined;
  readonly OwnerAccountId?: Resolvable<string> | undefined;
  readonly VpcOriginId: Resolvable<string>;
};

export type CloudfrontOriginAccessControl_OriginAccessControlConfig = {
  readonly Description?: Resolvable<string> | undefined;
  readonly Name: Resolvable<string>;
  readonly OriginAccessControlOriginType: Resolvable<string>;
  readonly SigningBehavior: Resolvable<string>;
  readonly SigningProtocol: Resolvable<string>;
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

export type DlmLifecyclePolicy_Action = {
  readonly CrossRegionCopy: readonly (DlmLifecyclePolicy_CrossRegionCopyAction)[];
  readonly Name: Resolvable<string>;
};

export type DlmLifecyclePolicy_ArchiveRetainRule = {
  readonly RetentionArchiveTier: DlmLifecyclePolicy_RetentionArchiveTier;
};

export type DlmLifecyclePolicy_ArchiveRule = {
  readonly RetainRule: DlmLifecyclePolicy_ArchiveRetainRule;
};

export type DlmLifecyclePolicy_CreateRule = {
  readonly CronExpression?: Resolvable<string> | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly IntervalUnit?: Resolvable<string> | undefined;
  readonly Location?: Resolvable<string> | undefined;
  readonly Scripts?: readonly (DlmLifecyclePolicy_Script)[] | undefined;
  readonly Times?: readonly (Resolvable<string>)[] | undefined;
};

export type DlmLifecyclePolicy_CrossRegionCopyAction = {
  readonly EncryptionConfiguration: DlmLifecyclePolicy_EncryptionConfiguration;
  readonly RetainRule?: DlmLifecyclePolicy_CrossRegionCopyRetainRule | undefined;
  readonly Target: Resolvable<string>;
};

export type DlmLifecyclePolicy_CrossRegionCopyDeprecateRule = {
  readonly Interval: Resolvable<number>;
  readonly IntervalUnit: Resolvable<string>;
};

export type DlmLifecyclePolicy_CrossRegionCopyRetainRule = {
  readonly Interval: Resolvable<number>;
  readonly IntervalUnit: Resolvable<string>;
};

export type DlmLifecyclePolicy_CrossRegionCopyRule = {
  readonly CmkArn?: Resolvable<string> | undefined;
  readonly CopyTags?: Resolvable<boolean> | undefined;
  readonly DeprecateRule?: DlmLifecyclePolicy_CrossRegionCopyDeprecateRule | undefined;
  readonly Encrypted: Resolvable<boolean>;
  readonly RetainRule?: DlmLifecyclePolicy_CrossRegionCopyRetainRule | undefined;
  readonly Target?: Resolvable<string> | undefined;
  readonly TargetRegion?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_CrossRegionCopyTarget = {
  readonly TargetRegion?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_DeprecateRule = {
  readonly Count?: Resolvable<number> | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly IntervalUnit?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_EncryptionConfiguration = {
  readonly CmkArn?: Resolvable<string> | undefined;
  readonly Encrypted: Resolvable<boolean>;
};

export type DlmLifecyclePolicy_EventParameters = {
  readonly DescriptionRegex?: Resolvable<string> | undefined;
  readonly EventType: Resolvable<string>;
  readonly SnapshotOwner: readonly (Resolvable<string>)[];
};

export type DlmLifecyclePolicy_EventSource = {
  readonly Parameters?: DlmLifecyclePolicy_EventParameters | undefined;
  readonly Type: Resolvable<string>;
};

export type DlmLifecyclePolicy_Exclusions = {
  readonly ExcludeBootVolumes?: Resolvable<boolean> | undefined;
  readonly ExcludeTags?: readonly (Tag)[] | undefined;
  readonly ExcludeVolumeTypes?: readonly (Resolvable<string>)[] | undefined;
};

export type DlmLifecyclePolicy_FastRestoreRule = {
  readonly AvailabilityZoneIds?: readonly (Resolvable<string>)[] | undefined;
  readonly AvailabilityZones?: readonly (Resolvable<string>)[] | undefined;
  readonly Count?: Resolvable<number> | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly IntervalUnit?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_Parameters = {
  readonly ExcludeBootVolume?: Resolvable<boolean> | undefined;
  readonly ExcludeDataVolumeTags?: readonly (Tag)[] | undefined;
  readonly NoReboot?: Resolvable<boolean> | undefined;
};

export type DlmLifecyclePolicy_PolicyDetails = {
  readonly Actions?: readonly (DlmLifecyclePolicy_Action)[] | undefined;
  readonly CopyTags?: Resolvable<boolean> | undefined;
  readonly CreateInterval?: Resolvable<number> | undefined;
  readonly CrossRegionCopyTargets?: readonly (DlmLifecyclePolicy_CrossRegionCopyTarget)[] | undefined;
  readonly EventSource?: DlmLifecyclePolicy_EventSource | undefined;
  readonly Exclusions?: DlmLifecyclePolicy_Exclusions | undefined;
  readonly ExtendDeletion?: Resolvable<boolean> | undefined;
  readonly Parameters?: DlmLifecyclePolicy_Parameters | undefined;
  readonly PolicyLanguage?: Resolvable<string> | undefined;
  readonly PolicyType?: Resolvable<string> | undefined;
  readonly ResourceLocations?: readonly (Resolvable<string>)[] | undefined;
  readonly ResourceType?: Resolvable<string> | undefined;
  readonly ResourceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly RetainInterval?: Resolvable<number> | undefined;
  readonly Schedules?: readonly (DlmLifecyclePolicy_Schedule)[] | undefined;
  readonly TargetTags?: readonly (Tag)[] | undefined;
};

export type DlmLifecyclePolicy_RetainRule = {
  readonly Count?: Resolvable<number> | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly IntervalUnit?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_RetentionArchiveTier = {
  readonly Count?: Resolvable<number> | undefined;
  readonly Interval?: Resolvable<number> | undefined;
  readonly IntervalUnit?: Resolvable<string> | undefined;
};

export type DlmLifecyclePolicy_Schedule = {
  readonly ArchiveRule?: DlmLifecyclePolicy_ArchiveRule | undefined;
  readonly CopyTags?: Resolvable<boolean> | undefined;
  readonly CreateRule?: DlmLifecyclePolicy_CreateRule | undefined;
  readonly CrossRegionCopyRules?: readonly (DlmLifecyclePolicy_CrossRegionCopyRule)[] | undefined;
  readonly DeprecateRule?: DlmLifecyclePolicy_DeprecateRule | undefined;
  readonly FastRestoreRule?: DlmLifecyclePolicy_FastRestoreRule | undefined;
  readonly Name?: Resolvable<string> | undefined;
  readonly RetainRule?: DlmLifecyclePolicy_RetainRule | undefined;
  readonly ShareRules?: readonly (DlmLifecyclePolicy_ShareRule)[] | undefined;
  readonly TagsToAdd?: readonly (Tag)[] | undefined;
  readonly VariableTags?: readonly (Tag)[] | undefined;
};

export type DlmLifecyclePolicy_Script = {
  readonly ExecuteOperationOnScriptFailure?: Resolvable<boolean> | undefined;
  readonly ExecutionHandler?: Resolvable<string> | undefined;
  readonly ExecutionHandlerService?: Resolvable<string> | undefined;
  readonly ExecutionTimeout?: Resolvable<number> | undefined;
  readonly MaximumRetryCount?: Resolvable<number> | undefined;
  readonly Stages?: readonly (Resolvable<string>)[] | undefined;
};

export type DlmLifecyclePolicy_ShareRule = {
  readonly TargetAccounts?: readonly (Resolvable<string>)[] | undefined;
  readonly UnshareInterval?: Resolvable<number> | undefined;
  readonly UnshareIntervalUnit?: Resolvable<string> | undefined;
};

export type Ec2FlowLog_DestinationOptions = {
  readonly FileFormat: Resolvable<'plain-text' | 'parquet'>;
  readonly HiveCompatiblePartitions: Resolvable<boolean>;
  readonly PerHourPartition: Resolvable<boolean>;
};

export type Ec2FlowLog_TagFieldSpecification = {
  readonly ResourceType: Resolvable<string>;
  readonly TagKeys: readonly (Resolvable<string>)[];
};

export type Ec2LaunchTemplate_AcceleratorCount = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_AcceleratorTotalMemoryMiB = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_BaselineEbsBandwidthMbps = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_BaselinePerformanceFactors = {
  readonly Cpu?: Ec2LaunchTemplate_Cpu | undefined;
};

export type Ec2LaunchTemplate_BlockDeviceMapping = {
  readonly DeviceName?: Resolvable<string> | undefined;
  readonly Ebs?: Ec2LaunchTemplate_Ebs | undefined;
  readonly NoDevice?: Resolvable<string> | undefined;
  readonly VirtualName?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_CapacityReservationSpecification = {
  readonly CapacityReservationPreference?: Resolvable<string> | undefined;
  readonly CapacityReservationTarget?: Ec2LaunchTemplate_CapacityReservationTarget | undefined;
};

export type Ec2LaunchTemplate_CapacityReservationTarget = {
  readonly CapacityReservationId?: Resolvable<string> | undefined;
  readonly CapacityReservationResourceGroupArn?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_ConnectionTrackingSpecification = {
  readonly TcpEstablishedTimeout?: Resolvable<number> | undefined;
  readonly UdpStreamTimeout?: Resolvable<number> | undefined;
  readonly UdpTimeout?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_Cpu = {
  readonly References?: readonly (Ec2LaunchTemplate_Reference)[] | undefined;
};

export type Ec2LaunchTemplate_CpuOptions = {
  readonly AmdSevSnp?: Resolvable<'enabled' | 'disabled'> | undefined;
  readonly CoreCount?: Resolvable<number> | undefined;
  readonly NestedVirtualization?: Resolvable<'enabled' | 'disabled'> | undefined;
  readonly ThreadsPerCore?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_CreditSpecification = {
  readonly CpuCredits?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Ebs = {
  readonly DeleteOnTermination?: Resolvable<boolean> | undefined;
  readonly EbsCardIndex?: Resolvable<number> | undefined;
  readonly Encrypted?: Resolvable<boolean> | undefined;
  readonly Iops?: Resolvable<number> | undefined;
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly SnapshotId?: Resolvable<string> | undefined;
  readonly Throughput?: Resolvable<number> | undefined;
  readonly VolumeInitializationRate?: Resolvable<number> | undefined;
  readonly VolumeSize?: Resolvable<number> | undefined;
  readonly VolumeType?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_ElasticGpuSpecification = {
  readonly Type?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_EnaSrdSpecification = {
  readonly EnaSrdEnabled?: Resolvable<boolean> | undefined;
  readonly EnaSrdUdpSpecification?: Ec2LaunchTemplate_EnaSrdUdpSpecification | undefined;
};

export type Ec2LaunchTemplate_EnaSrdUdpSpecification = {
  readonly EnaSrdUdpEnabled?: Resolvable<boolean> | undefined;
};

export type Ec2LaunchTemplate_EnclaveOptions = {
  readonly Enabled?: Resolvable<boolean> | undefined;
};

export type Ec2LaunchTemplate_HibernationOptions = {
  readonly Configured?: Resolvable<boolean> | undefined;
};

export type Ec2LaunchTemplate_IamInstanceProfile = {
  readonly Arn?: Resolvable<string> | undefined;
  readonly Name?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_InstanceMarketOptions = {
  readonly MarketType?: Resolvable<string> | undefined;
  readonly SpotOptions?: Ec2LaunchTemplate_SpotOptions | undefined;
};

export type Ec2LaunchTemplate_InstanceRequirements = {
  readonly AcceleratorCount?: Ec2LaunchTemplate_AcceleratorCount | undefined;
  readonly AcceleratorManufacturers?: readonly (Resolvable<string>)[] | undefined;
  readonly AcceleratorNames?: readonly (Resolvable<string>)[] | undefined;
  readonly AcceleratorTotalMemoryMiB?: Ec2LaunchTemplate_AcceleratorTotalMemoryMiB | undefined;
  readonly AcceleratorTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly AllowedInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly BareMetal?: Resolvable<string> | undefined;
  readonly BaselineEbsBandwidthMbps?: Ec2LaunchTemplate_BaselineEbsBandwidthMbps | undefined;
  readonly BaselinePerformanceFactors?: Ec2LaunchTemplate_BaselinePerformanceFactors | undefined;
  readonly BurstablePerformance?: Resolvable<string> | undefined;
  readonly CpuManufacturers?: readonly (Resolvable<string>)[] | undefined;
  readonly ExcludedInstanceTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly InstanceGenerations?: readonly (Resolvable<string>)[] | undefined;
  readonly LocalStorage?: Resolvable<string> | undefined;
  readonly LocalStorageTypes?: readonly (Resolvable<string>)[] | undefined;
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: Resolvable<number> | undefined;
  readonly MemoryGiBPerVCpu?: Ec2LaunchTemplate_MemoryGiBPerVCpu | undefined;
  readonly MemoryMiB?: Ec2LaunchTemplate_MemoryMiB | undefined;
  readonly NetworkBandwidthGbps?: Ec2LaunchTemplate_NetworkBandwidthGbps | undefined;
  readonly NetworkInterfaceCount?: Ec2LaunchTemplate_NetworkInterfaceCount | undefined;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: Resolvable<number> | undefined;
  readonly RequireHibernateSupport?: Resolvable<boolean> | undefined;
  readonly SpotMaxPricePercentageOverLowestPrice?: Resolvable<number> | undefined;
  readonly TotalLocalStorageGB?: Ec2LaunchTemplate_TotalLocalStorageGB | undefined;
  readonly VCpuCount?: Ec2LaunchTemplate_VCpuCount | undefined;
};

export type Ec2LaunchTemplate_Ipv4PrefixSpecification = {
  readonly Ipv4Prefix?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Ipv6Add = {
  readonly Ipv6Address?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Ipv6PrefixSpecification = {
  readonly Ipv6Prefix?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_LaunchTemplateData = {
  readonly BlockDeviceMappings?: readonly (Ec2LaunchTemplate_BlockDeviceMapping)[] | undefined;
  readonly CapacityReservationSpecification?: Ec2LaunchTemplate_CapacityReservationSpecification | undefined;
  readonly CpuOptions?: Ec2LaunchTemplate_CpuOptions | undefined;
  readonly CreditSpecification?: Ec2LaunchTemplate_CreditSpecification | undefined;
  readonly DisableApiStop?: Resolvable<boolean> | undefined;
  readonly DisableApiTermination?: Resolvable<boolean> | undefined;
  readonly EbsOptimized?: Resolvable<boolean> | undefined;
  readonly ElasticGpuSpecifications?: readonly (Ec2LaunchTemplate_ElasticGpuSpecification)[] | undefined;
  readonly ElasticInferenceAccelerators?: readonly (Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator)[] | undefined;
  readonly EnclaveOptions?: Ec2LaunchTemplate_EnclaveOptions | undefined;
  readonly HibernationOptions?: Ec2LaunchTemplate_HibernationOptions | undefined;
  readonly IamInstanceProfile?: Ec2LaunchTemplate_IamInstanceProfile | undefined;
  readonly ImageId?: Resolvable<string> | undefined;
  readonly InstanceInitiatedShutdownBehavior?: Resolvable<string> | undefined;
  readonly InstanceMarketOptions?: Ec2LaunchTemplate_InstanceMarketOptions | undefined;
  readonly InstanceRequirements?: Ec2LaunchTemplate_InstanceRequirements | undefined;
  readonly InstanceType?: Resolvable<string> | undefined;
  readonly KernelId?: Resolvable<string> | undefined;
  readonly KeyName?: Resolvable<string> | undefined;
  readonly LicenseSpecifications?: readonly (Ec2LaunchTemplate_LicenseSpecification)[] | undefined;
  readonly MaintenanceOptions?: Ec2LaunchTemplate_MaintenanceOptions | undefined;
  readonly MetadataOptions?: Ec2LaunchTemplate_MetadataOptions | undefined;
  readonly Monitoring?: Ec2LaunchTemplate_Monitoring | undefined;
  readonly NetworkInterfaces?: readonly (Ec2LaunchTemplate_NetworkInterface)[] | undefined;
  readonly NetworkPerformanceOptions?: Ec2LaunchTemplate_NetworkPerformanceOptions | undefined;
  readonly Placement?: Ec2LaunchTemplate_Placement | undefined;
  readonly PrivateDnsNameOptions?: Ec2LaunchTemplate_PrivateDnsNameOptions | undefined;
  readonly RamDiskId?: Resolvable<string> | undefined;
  readonly SecurityGroupIds?: readonly (Resolvable<string>)[] | undefined;
  readonly SecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly TagSpecifications?: readonly (Ec2LaunchTemplate_TagSpecification)[] | undefined;
  readonly UserData?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_LaunchTemplateElasticInferenceAccelerator = {
  readonly Count?: Resolvable<number> | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_LaunchTemplateTagSpecification = {
  readonly ResourceType?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Ec2LaunchTemplate_LicenseSpecification = {
  readonly LicenseConfigurationArn?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_MaintenanceOptions = {
  readonly AutoRecovery?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_MemoryGiBPerVCpu = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_MemoryMiB = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_MetadataOptions = {
  readonly HttpEndpoint?: Resolvable<string> | undefined;
  readonly HttpProtocolIpv6?: Resolvable<string> | undefined;
  readonly HttpPutResponseHopLimit?: Resolvable<number> | undefined;
  readonly HttpTokens?: Resolvable<string> | undefined;
  readonly InstanceMetadataTags?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Monitoring = {
  readonly Enabled?: Resolvable<boolean> | undefined;
};

export type Ec2LaunchTemplate_NetworkBandwidthGbps = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_NetworkInterface = {
  readonly AssociateCarrierIpAddress?: Resolvable<boolean> | undefined;
  readonly AssociatePublicIpAddress?: Resolvable<boolean> | undefined;
  readonly ConnectionTrackingSpecification?: Ec2LaunchTemplate_ConnectionTrackingSpecification | undefined;
  readonly DeleteOnTermination?: Resolvable<boolean> | undefined;
  readonly Description?: Resolvable<string> | undefined;
  readonly DeviceIndex?: Resolvable<number> | undefined;
  readonly EnaQueueCount?: Resolvable<number> | undefined;
  readonly EnaSrdSpecification?: Ec2LaunchTemplate_EnaSrdSpecification | undefined;
  readonly Groups?: readonly (Resolvable<string>)[] | undefined;
  readonly InterfaceType?: Resolvable<string> | undefined;
  readonly Ipv4PrefixCount?: Resolvable<number> | undefined;
  readonly Ipv4Prefixes?: readonly (Ec2LaunchTemplate_Ipv4PrefixSpecification)[] | undefined;
  readonly Ipv6AddressCount?: Resolvable<number> | undefined;
  readonly Ipv6Addresses?: readonly (Ec2LaunchTemplate_Ipv6Add)[] | undefined;
  readonly Ipv6PrefixCount?: Resolvable<number> | undefined;
  readonly Ipv6Prefixes?: readonly (Ec2LaunchTemplate_Ipv6PrefixSpecification)[] | undefined;
  readonly NetworkCardIndex?: Resolvable<number> | undefined;
  readonly NetworkInterfaceId?: Resolvable<string> | undefined;
  readonly PrimaryIpv6?: Resolvable<boolean> | undefined;
  readonly PrivateIpAddress?: Resolvable<string> | undefined;
  readonly PrivateIpAddresses?: readonly (Ec2LaunchTemplate_PrivateIpAdd)[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: Resolvable<number> | undefined;
  readonly SubnetId?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_NetworkInterfaceCount = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_NetworkPerformanceOptions = {
  readonly BandwidthWeighting?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Placement = {
  readonly Affinity?: Resolvable<string> | undefined;
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly GroupId?: Resolvable<string> | undefined;
  readonly GroupName?: Resolvable<string> | undefined;
  readonly HostId?: Resolvable<string> | undefined;
  readonly HostResourceGroupArn?: Resolvable<string> | undefined;
  readonly PartitionNumber?: Resolvable<number> | undefined;
  readonly SpreadDomain?: Resolvable<string> | undefined;
  readonly Tenancy?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_PrivateDnsNameOptions = {
  readonly EnableResourceNameDnsAAAARecord?: Resolvable<boolean> | undefined;
  readonly EnableResourceNameDnsARecord?: Resolvable<boolean> | undefined;
  readonly HostnameType?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_PrivateIpAdd = {
  readonly Primary?: Resolvable<boolean> | undefined;
  readonly PrivateIpAddress?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_Reference = {
  readonly InstanceFamily?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_SpotOptions = {
  readonly BlockDurationMinutes?: Resolvable<number> | undefined;
  readonly InstanceInterruptionBehavior?: Resolvable<string> | undefined;
  readonly MaxPrice?: Resolvable<string> | undefined;
  readonly SpotInstanceType?: Resolvable<string> | undefined;
  readonly ValidUntil?: Resolvable<string> | undefined;
};

export type Ec2LaunchTemplate_TagSpecification = {
  readonly ResourceType?: Resolvable<string> | undefined;
  readonly Tags?: readonly (Tag)[] | undefined;
};

export type Ec2LaunchTemplate_TotalLocalStorageGB = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2LaunchTemplate_VCpuCount = {
  readonly Max?: Resolvable<number> | undefined;
  readonly Min?: Resolvable<number> | undefined;
};

export type Ec2NatGateway_AvailabilityZoneAddress = {
  readonly AllocationIds: readonly (Resolvable<string>)[];
  readonly AvailabilityZone?: Resolvable<string> | undefined;
  readonly AvailabilityZoneId?: Resolvable<string> | undefined;
};

export type Ec2NetworkAclEntry_Icmp = {
  readonly Code?: Resolvable<number> | undefined;
  readonly Type?: Resolvable<number> | undefined;
};

export type Ec2NetworkAclEntry_PortRange = {
  readonly From?: Resolvable<number> | undefined;
  readonly To?: Resolvable<number> | undefined;
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

export type Ec2VPCEndpoint_DnsOptionsSpecification = {
  readonly DnsRecordIpType?: Resolvable<'ipv4' | 'ipv6' | 'dualstack' | 'service-defined' | 'not-specified'> | undefined;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: Resolvable<'OnlyInboundResolver' | 'AllResolvers' | 'NotSpecified'> | undefined;
  readonly PrivateDnsPreference?: Resolvable<'VERIFIED_DOMAINS_ONLY' | 'ALL_DOMAINS' | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS' | 'SPECIFIED_DOMAINS_ONLY'> | undefined;
  readonly PrivateDnsSpecifiedDomains?: readonly (Resolvable<string>)[] | undefined;
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

export type EventsRule_AppSyncParameters = {
  readonly GraphQLOperation: Resolvable<string>;
};

export type EventsRule_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Resolvable<string> | undefined;
  readonly SecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly Subnets: readonly (Resolvable<string>)[];
};

export type EventsRule_BatchArrayProperties = {
  readonly Size?: Resolvable<number> | undefined;
};

export type EventsRule_BatchParameters = {
  readonly ArrayProperties?: EventsRule_BatchArrayProperties | undefined;
  readonly JobDefinition: Resolvable<string>;
  readonly JobName: Resolvable<string>;
  readonly RetryStrategy?: EventsRule_BatchRetryStrategy | undefined;
};

export type EventsRule_BatchRetryStrategy = {
  readonly Attempts?: Resolvable<number> | undefined;
};

export type EventsRule_CapacityProviderStrategyItem = {
  readonly Base?: Resolvable<number> | undefined;
  readonly CapacityProvider: Resolvable<string>;
  readonly Weight?: Resolvable<number> | undefined;
};

export type EventsRule_DeadLetterConfig = {
  readonly Arn?: Resolvable<string> | undefined;
};

export type EventsRule_EcsParameters = {
  readonly CapacityProviderStrategy?: readonly (EventsRule_CapacityProviderStrategyItem)[] | undefined;
  readonly EnableECSManagedTags?: Resolvable<boolean> | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly Group?: Resolvable<string> | undefined;
  readonly LaunchType?: Resolvable<string> | undefined;
  readonly NetworkConfiguration?: EventsRule_NetworkConfiguration | undefined;
  readonly PlacementConstraints?: readonly (EventsRule_PlacementConstraint)[] | undefined;
  readonly PlacementStrategies?: readonly (EventsRule_PlacementStrategy)[] | undefined;
  readonly PlatformVersion?: Resolvable<string> | undefined;
  readonly PropagateTags?: Resolvable<string> | undefined;
  readonly ReferenceId?: Resolvable<string> | undefined;
  readonly TagList?: readonly (Tag)[] | undefined;
  readonly TaskCount?: Resolvable<number> | undefined;
  readonly TaskDefinitionArn: Resolvable<string>;
};

export type EventsRule_HttpParameters = {
  readonly HeaderParameters?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly PathParameterValues?: readonly (Resolvable<string>)[] | undefined;
  readonly QueryStringParameters?: { readonly [key: string]: Resolvable<string> } | undefined;
};

export type EventsRule_InputTransformer = {
  readonly InputPathsMap?: { readonly [key: string]: Resolvable<string> } | undefined;
  readonly InputTemplate: Resolvable<string>;
};

export type EventsRule_KinesisParameters = {
  readonly PartitionKeyPath: Resolvable<string>;
};

export type EventsRule_NetworkConfiguration = {
  readonly AwsVpcConfiguration?: EventsRule_AwsVpcConfiguration | undefined;
};

export type EventsRule_PlacementConstraint = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type EventsRule_PlacementStrategy = {
  readonly Field?: Resolvable<string> | undefined;
  readonly Type?: Resolvable<string> | undefined;
};

export type EventsRule_RedshiftDataParameters = {
  readonly Database: Resolvable<string>;
  readonly DbUser?: Resolvable<string> | undefined;
  readonly SecretManagerArn?: Resolvable<string> | undefined;
  readonly Sql?: Resolvable<string> | undefined;
  readonly Sqls?: readonly (Resolvable<string>)[] | undefined;
  readonly StatementName?: Resolvable<string> | undefined;
  readonly WithEvent?: Resolvable<boolean> | undefined;
};

export type EventsRule_RetryPolicy = {
  readonly MaximumEventAgeInSeconds?: Resolvable<number> | undefined;
  readonly MaximumRetryAttempts?: Resolvable<number> | undefined;
};

export type EventsRule_RunCommandParameters = {
  readonly RunCommandTargets: readonly (EventsRule_RunCommandTarget)[];
};

export type EventsRule_RunCommandTarget = {
  readonly Key: Resolvable<string>;
  readonly Values: readonly (Resolvable<string>)[];
};

export type EventsRule_SageMakerPipelineParameter = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type EventsRule_SageMakerPipelineParameters = {
  readonly PipelineParameterList?: readonly (EventsRule_SageMakerPipelineParameter)[] | undefined;
};

export type EventsRule_SqsParameters = {
  readonly MessageGroupId: Resolvable<string>;
};

export type EventsRule_Target = {
  readonly AppSyncParameters?: EventsRule_AppSyncParameters | undefined;
  readonly Arn: Resolvable<string>;
  readonly BatchParameters?: EventsRule_BatchParameters | undefined;
  readonly DeadLetterConfig?: EventsRule_DeadLetterConfig | undefined;
  readonly EcsParameters?: EventsRule_EcsParameters | undefined;
  readonly HttpParameters?: EventsRule_HttpParameters | undefined;
  readonly Id: Resolvable<string>;
  readonly Input?: Resolvable<string> | undefined;
  readonly InputPath?: Resolvable<string> | undefined;
  readonly InputTransformer?: EventsRule_InputTransformer | undefined;
  readonly KinesisParameters?: EventsRule_KinesisParameters | undefined;
  readonly RedshiftDataParameters?: EventsRule_RedshiftDataParameters | undefined;
  readonly RetryPolicy?: EventsRule_RetryPolicy | undefined;
  readonly RoleArn?: Resolvable<string> | undefined;
  readonly RunCommandParameters?: EventsRule_RunCommandParameters | undefined;
  readonly SageMakerPipelineParameters?: EventsRule_SageMakerPipelineParameters | undefined;
  readonly SqsParameters?: EventsRule_SqsParameters | undefined;
};

export type IamRole_Policy = {
  readonly PolicyDocument: Resolvable<string> | JsonObject;
  readonly PolicyName: Resolvable<string>;
};

export type LambdaFunction_CapacityProviderConfig = {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaFunction_LambdaManagedInstancesCapacityProviderConfig;
};

export type LambdaFunction_Code = {
  readonly ImageUri?: Resolvable<string> | undefined;
  readonly S3Bucket?: Resolvable<string> | undefined;
  readonly S3Key?: Resolvable<string> | undefined;
  readonly S3ObjectStorageMode?: Resolvable<'COPY' | 'REFERENCE'> | undefined;
  readonly S3ObjectVersion?: Resolvable<string> | undefined;
  readonly SourceKMSKeyArn?: Resolvable<string> | undefined;
  readonly ZipFile?: Resolvable<string> | undefined;
};

export type LambdaFunction_DeadLetterConfig = {
  readonly TargetArn?: Resolvable<string> | undefined;
};

export type LambdaFunction_DurableConfig = {
  readonly ExecutionTimeout: Resolvable<number>;
  readonly KMSKeyArn?: Resolvable<string> | undefined;
  readonly RetentionPeriodInDays?: Resolvable<number> | undefined;
};

export type LambdaFunction_Environment = {
  readonly Variables?: { readonly [key: string]: Resolvable<string> } | undefined;
};

export type LambdaFunction_EphemeralStorage = {
  readonly Size: Resolvable<number>;
};

export type LambdaFunction_FileSystemConfig = {
  readonly Arn: Resolvable<string>;
  readonly LocalMountPath: Resolvable<string>;
  readonly S3FilesConfig?: LambdaFunction_S3FilesConfig | undefined;
};

export type LambdaFunction_FunctionScalingConfig = {
  readonly MaxExecutionEnvironments?: Resolvable<number> | undefined;
  readonly MinExecutionEnvironments?: Resolvable<number> | undefined;
};

export type LambdaFunction_ImageConfig = {
  readonly Command?: readonly (Resolvable<string>)[] | undefined;
  readonly EntryPoint?: readonly (Resolvable<string>)[] | undefined;
  readonly WorkingDirectory?: Resolvable<string> | undefined;
};

export type LambdaFunction_LambdaManagedInstancesCapacityProviderConfig = {
  readonly CapacityProviderArn: Resolvable<string>;
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: Resolvable<number> | undefined;
  readonly PerExecutionEnvironmentMaxConcurrency?: Resolvable<number> | undefined;
};

export type LambdaFunction_LoggingConfig = {
  readonly ApplicationLogLevel?: Resolvable<'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL'> | undefined;
  readonly LogFormat?: Resolvable<'Text' | 'JSON'> | undefined;
  readonly LogGroup?: Resolvable<string> | undefined;
  readonly SystemLogLevel?: Resolvable<'DEBUG' | 'INFO' | 'WARN'> | undefined;
};

export type LambdaFunction_RuntimeManagementConfig = {
  readonly RuntimeVersionArn?: Resolvable<string> | undefined;
  readonly UpdateRuntimeOn: Resolvable<'Auto' | 'FunctionUpdate' | 'Manual'>;
};

export type LambdaFunction_S3FilesConfig = {
  readonly DirectS3Read?: Resolvable<'ENABLED' | 'DISABLED' | 'AUTO'> | undefined;
};

export type LambdaFunction_SnapStart = {
  readonly ApplyOn: Resolvable<'PublishedVersions' | 'None'>;
};

export type LambdaFunction_TenancyConfig = {
  readonly TenantIsolationMode: Resolvable<'PER_TENANT'>;
};

export type LambdaFunction_TracingConfig = {
  readonly Mode?: Resolvable<'Active' | 'PassThrough'> | undefined;
};

export type LambdaFunction_VpcConfig = {
  readonly Ipv6AllowedForDualStack?: Resolvable<boolean> | undefined;
  readonly SecurityGroupIds?: readonly (Resolvable<string>)[] | undefined;
  readonly SubnetIds?: readonly (Resolvable<string>)[] | undefined;
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

export type RdsDBInstance_AdditionalStorageVolume = {
  readonly AllocatedStorage?: Resolvable<string> | undefined;
  readonly Iops?: Resolvable<number> | undefined;
  readonly MaxAllocatedStorage?: Resolvable<number> | undefined;
  readonly StorageOperationPercentProgress?: Resolvable<number> | undefined;
  readonly StorageOperationStatus?: Resolvable<string> | undefined;
  readonly StorageThroughput?: Resolvable<number> | undefined;
  readonly StorageType?: Resolvable<string> | undefined;
  readonly VolumeName?: Resolvable<string> | undefined;
};

export type RdsDBInstance_DBInstanceRole = {
  readonly FeatureName: Resolvable<string>;
  readonly RoleArn: Resolvable<string>;
};

export type RdsDBInstance_MasterUserSecret = {
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly SecretArn?: Resolvable<string> | undefined;
};

export type RdsDBInstance_ProcessorFeature = {
  readonly Name?: Resolvable<'coreCount' | 'threadsPerCore'> | undefined;
  readonly Value?: Resolvable<string> | undefined;
};

export type Route53RecordSet_AliasTarget = {
  readonly DNSName: Resolvable<string>;
  readonly EvaluateTargetHealth?: Resolvable<boolean> | undefined;
  readonly HostedZoneId: Resolvable<string>;
};

export type Route53RecordSet_CidrRoutingConfig = {
  readonly CollectionId: Resolvable<string>;
  readonly LocationName: Resolvable<string>;
};

export type Route53RecordSet_GeoLocation = {
  readonly ContinentCode?: Resolvable<string> | undefined;
  readonly CountryCode?: Resolvable<string> | undefined;
  readonly SubdivisionCode?: Resolvable<string> | undefined;
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

export type SchedulerSchedule_AwsVpcConfiguration = {
  readonly AssignPublicIp?: Resolvable<'ENABLED' | 'DISABLED'> | undefined;
  readonly SecurityGroups?: readonly (Resolvable<string>)[] | undefined;
  readonly Subnets: readonly (Resolvable<string>)[];
};

export type SchedulerSchedule_CapacityProviderStrategyItem = {
  readonly Base?: Resolvable<number> | undefined;
  readonly CapacityProvider: Resolvable<string>;
  readonly Weight?: Resolvable<number> | undefined;
};

export type SchedulerSchedule_DeadLetterConfig = {
  readonly Arn?: Resolvable<string> | undefined;
};

export type SchedulerSchedule_EcsParameters = {
  readonly CapacityProviderStrategy?: readonly (SchedulerSchedule_CapacityProviderStrategyItem)[] | undefined;
  readonly EnableECSManagedTags?: Resolvable<boolean> | undefined;
  readonly EnableExecuteCommand?: Resolvable<boolean> | undefined;
  readonly Group?: Resolvable<string> | undefined;
  readonly LaunchType?: Resolvable<'EC2' | 'FARGATE' | 'EXTERNAL'> | undefined;
  readonly NetworkConfiguration?: SchedulerSchedule_NetworkConfiguration | undefined;
  readonly PlacementConstraints?: readonly (SchedulerSchedule_PlacementConstraint)[] | undefined;
  readonly PlacementStrategy?: readonly (SchedulerSchedule_PlacementStrategy)[] | undefined;
  readonly PlatformVersion?: Resolvable<string> | undefined;
  readonly PropagateTags?: Resolvable<'TASK_DEFINITION'> | undefined;
  readonly ReferenceId?: Resolvable<string> | undefined;
  readonly Tags?: readonly ({ readonly [key: string]: Resolvable<string> })[] | undefined;
  readonly TaskCount?: Resolvable<number> | undefined;
  readonly TaskDefinitionArn: Resolvable<string>;
};

export type SchedulerSchedule_EventBridgeParameters = {
  readonly DetailType: Resolvable<string>;
  readonly Source: Resolvable<string>;
};

export type SchedulerSchedule_FlexibleTimeWindow = {
  readonly MaximumWindowInMinutes?: Resolvable<number> | undefined;
  readonly Mode: Resolvable<'OFF' | 'FLEXIBLE'>;
};

export type SchedulerSchedule_KinesisParameters = {
  readonly PartitionKey: Resolvable<string>;
};

export type SchedulerSchedule_NetworkConfiguration = {
  readonly AwsvpcConfiguration?: SchedulerSchedule_AwsVpcConfiguration | undefined;
};

export type SchedulerSchedule_PlacementConstraint = {
  readonly Expression?: Resolvable<string> | undefined;
  readonly Type?: Resolvable<'distinctInstance' | 'memberOf'> | undefined;
};

export type SchedulerSchedule_PlacementStrategy = {
  readonly Field?: Resolvable<string> | undefined;
  readonly Type?: Resolvable<'random' | 'spread' | 'binpack'> | undefined;
};

export type SchedulerSchedule_RetryPolicy = {
  readonly MaximumEventAgeInSeconds?: Resolvable<number> | undefined;
  readonly MaximumRetryAttempts?: Resolvable<number> | undefined;
};

export type SchedulerSchedule_SageMakerPipelineParameter = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type SchedulerSchedule_SageMakerPipelineParameters = {
  readonly PipelineParameterList?: readonly (SchedulerSchedule_SageMakerPipelineParameter)[] | undefined;
};

export type SchedulerSchedule_SqsParameters = {
  readonly MessageGroupId?: Resolvable<string> | undefined;
};

export type SchedulerSchedule_Target = {
  readonly Arn: Resolvable<string>;
  readonly DeadLetterConfig?: SchedulerSchedule_DeadLetterConfig | undefined;
  readonly EcsParameters?: SchedulerSchedule_EcsParameters | undefined;
  readonly EventBridgeParameters?: SchedulerSchedule_EventBridgeParameters | undefined;
  readonly Input?: Resolvable<string> | undefined;
  readonly KinesisParameters?: SchedulerSchedule_KinesisParameters | undefined;
  readonly RetryPolicy?: SchedulerSchedule_RetryPolicy | undefined;
  readonly RoleArn: Resolvable<string>;
  readonly SageMakerPipelineParameters?: SchedulerSchedule_SageMakerPipelineParameters | undefined;
  readonly SqsParameters?: SchedulerSchedule_SqsParameters | undefined;
};

export type SecretsmanagerSecret_GenerateSecretString = {
  readonly ExcludeCharacters?: Resolvable<string> | undefined;
  readonly ExcludeLowercase?: Resolvable<boolean> | undefined;
  readonly ExcludeNumbers?: Resolvable<boolean> | undefined;
  readonly ExcludePunctuation?: Resolvable<boolean> | undefined;
  readonly ExcludeUppercase?: Resolvable<boolean> | undefined;
  readonly GenerateStringKey?: Resolvable<string> | undefined;
  readonly IncludeSpace?: Resolvable<boolean> | undefined;
  readonly PasswordLength?: Resolvable<number> | undefined;
  readonly RequireEachIncludedType?: Resolvable<boolean> | undefined;
  readonly SecretStringTemplate?: Resolvable<string> | undefined;
};

export type SecretsmanagerSecret_ReplicaRegion = {
  readonly KmsKeyId?: Resolvable<string> | undefined;
  readonly Region: Resolvable<string>;
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

export type Wafv2WebACL_AWSManagedRulesACFPRuleSet = {
  readonly CreationPath: Resolvable<string>;
  readonly EnableRegexInPath?: Resolvable<boolean> | undefined;
  readonly RegistrationPagePath: Resolvable<string>;
  readonly RequestInspection: Wafv2WebACL_RequestInspectionACFP;
  readonly ResponseInspection?: Wafv2WebACL_ResponseInspection | undefined;
};

export type Wafv2WebACL_AWSManagedRulesATPRuleSet = {
  readonly EnableRegexInPath?: Resolvable<boolean> | undefined;
  readonly LoginPath: Resolvable<string>;
  readonly RequestInspection?: Wafv2WebACL_RequestInspection | undefined;
  readonly ResponseInspection?: Wafv2WebACL_ResponseInspection | undefined;
};

export type Wafv2WebACL_AWSManagedRulesAntiDDoSRuleSet = {
  readonly ClientSideActionConfig: Wafv2WebACL_ClientSideActionConfig;
  readonly SensitivityToBlock?: Resolvable<'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
};

export type Wafv2WebACL_AWSManagedRulesBotControlRuleSet = {
  readonly EnableMachineLearning?: Resolvable<boolean> | undefined;
  readonly InspectionLevel: Resolvable<'COMMON' | 'TARGETED'>;
};

export type Wafv2WebACL_AllowAction = {
  readonly CustomRequestHandling?: Wafv2WebACL_CustomRequestHandling | undefined;
};

export type Wafv2WebACL_AndStatement = {
  readonly Statements: readonly (Wafv2WebACL_Statement)[];
};

export type Wafv2WebACL_ApplicationAttribute = {
  readonly Name: Resolvable<string>;
  readonly Values: readonly (Resolvable<string>)[];
};

export type Wafv2WebACL_ApplicationConfig = {
  readonly Attributes: readonly (Wafv2WebACL_ApplicationAttribute)[];
};

export type Wafv2WebACL_AsnMatchStatement = {
  readonly AsnList?: readonly (Resolvable<number>)[] | undefined;
  readonly ForwardedIPConfig?: Wafv2WebACL_ForwardedIPConfiguration | undefined;
};

export type Wafv2WebACL_AssociationConfig = {
  readonly RequestBody?: { readonly [key: string]: Wafv2WebACL_RequestBodyAssociatedResourceTypeConfig } | undefined;
};

export type Wafv2WebACL_BlockAction = {
  readonly CustomResponse?: Wafv2WebACL_CustomResponse | undefined;
};

export type Wafv2WebACL_Body = {
  readonly OversizeHandling?: Resolvable<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
};

export type Wafv2WebACL_ByteMatchStatement = {
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PositionalConstraint: Resolvable<'EXACTLY' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'CONTAINS_WORD'>;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly SearchString?: Resolvable<string> | undefined;
  readonly SearchStringBase64?: Resolvable<string> | undefined;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_CaptchaAction = {
  readonly CustomRequestHandling?: Wafv2WebACL_CustomRequestHandling | undefined;
};

export type Wafv2WebACL_CaptchaConfig = {
  readonly ImmunityTimeProperty?: Wafv2WebACL_ImmunityTimeProperty | undefined;
};

export type Wafv2WebACL_ChallengeAction = {
  readonly CustomRequestHandling?: Wafv2WebACL_CustomRequestHandling | undefined;
};

export type Wafv2WebACL_ChallengeConfig = {
  readonly ImmunityTimeProperty?: Wafv2WebACL_ImmunityTimeProperty | undefined;
};

export type Wafv2WebACL_ClientSideAction = {
  readonly ExemptUriRegularExpressions?: readonly (Wafv2WebACL_Regex)[] | undefined;
  readonly Sensitivity?: Resolvable<'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
  readonly UsageOfAction: Resolvable<'ENABLED' | 'DISABLED'>;
};

export type Wafv2WebACL_ClientSideActionConfig = {
  readonly Challenge: Wafv2WebACL_ClientSideAction;
};

export type Wafv2WebACL_CookieMatchPattern = {
  readonly All?: JsonObject | undefined;
  readonly ExcludedCookies?: readonly (Resolvable<string>)[] | undefined;
  readonly IncludedCookies?: readonly (Resolvable<string>)[] | undefined;
};

export type Wafv2WebACL_Cookies = {
  readonly MatchPattern: Wafv2WebACL_CookieMatchPattern;
  readonly MatchScope: Resolvable<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: Resolvable<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_CountAction = {
  readonly CustomRequestHandling?: Wafv2WebACL_CustomRequestHandling | undefined;
};

export type Wafv2WebACL_CryptoConfig = {
  readonly PaymentNetworks: readonly (Wafv2WebACL_PaymentNetwork)[];
};

export type Wafv2WebACL_CustomHTTPHeader = {
  readonly Name: Resolvable<string>;
  readonly Value: Resolvable<string>;
};

export type Wafv2WebACL_CustomRequestHandling = {
  readonly InsertHeaders: readonly (Wafv2WebACL_CustomHTTPHeader)[];
};

export type Wafv2WebACL_CustomResponse = {
  readonly CustomResponseBodyKey?: Resolvable<string> | undefined;
  readonly ResponseCode: Resolvable<number>;
  readonly ResponseHeaders?: readonly (Wafv2WebACL_CustomHTTPHeader)[] | undefined;
};

export type Wafv2WebACL_CustomResponseBody = {
  readonly Content: Resolvable<string>;
  readonly ContentType: Resolvable<'TEXT_PLAIN' | 'TEXT_HTML' | 'APPLICATION_JSON'>;
};

export type Wafv2WebACL_DataProtect = {
  readonly Action: Resolvable<'SUBSTITUTION' | 'HASH'>;
  readonly ExcludeRateBasedDetails?: Resolvable<boolean> | undefined;
  readonly ExcludeRuleMatchDetails?: Resolvable<boolean> | undefined;
  readonly Field: Wafv2WebACL_FieldToProtect;
};

export type Wafv2WebACL_DataProtectionConfig = {
  readonly DataProtections: readonly (Wafv2WebACL_DataProtect)[];
};

export type Wafv2WebACL_DefaultAction = {
  readonly Allow?: Wafv2WebACL_AllowAction | undefined;
  readonly Block?: Wafv2WebACL_BlockAction | undefined;
};

export type Wafv2WebACL_ExcludedRule = {
  readonly Name: Resolvable<string>;
};

export type Wafv2WebACL_FieldIdentifier = {
  readonly Identifier: Resolvable<string>;
};

export type Wafv2WebACL_FieldToMatch = {
  readonly AllQueryArguments?: JsonObject | undefined;
  readonly Body?: Wafv2WebACL_Body | undefined;
  readonly Cookies?: Wafv2WebACL_Cookies | undefined;
  readonly HeaderOrder?: Wafv2WebACL_HeaderOrder | undefined;
  readonly Headers?: Wafv2WebACL_Headers | undefined;
  readonly JA3Fingerprint?: Wafv2WebACL_JA3Fingerprint | undefined;
  readonly JA4Fingerprint?: Wafv2WebACL_JA4Fingerprint | undefined;
  readonly JsonBody?: Wafv2WebACL_JsonBody | undefined;
  readonly Method?: JsonObject | undefined;
  readonly QueryString?: JsonObject | undefined;
  readonly SingleHeader?: Wafv2WebACL_SingleHeader | undefined;
  readonly SingleQueryArgument?: Wafv2WebACL_SingleQueryArgument | undefined;
  readonly UriFragment?: Wafv2WebACL_UriFragment | undefined;
  readonly UriPath?: JsonObject | undefined;
};

export type Wafv2WebACL_FieldToProtect = {
  readonly FieldKeys?: readonly (Resolvable<string>)[] | undefined;
  readonly FieldType: Resolvable<'SINGLE_HEADER' | 'SINGLE_COOKIE' | 'SINGLE_QUERY_ARGUMENT' | 'QUERY_STRING' | 'BODY'>;
};

export type Wafv2WebACL_ForwardedIPConfiguration = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: Resolvable<string>;
};

export type Wafv2WebACL_GeoMatchStatement = {
  readonly CountryCodes?: readonly (Resolvable<string>)[] | undefined;
  readonly ForwardedIPConfig?: Wafv2WebACL_ForwardedIPConfiguration | undefined;
};

export type Wafv2WebACL_HeaderMatchPattern = {
  readonly All?: JsonObject | undefined;
  readonly ExcludedHeaders?: readonly (Resolvable<string>)[] | undefined;
  readonly IncludedHeaders?: readonly (Resolvable<string>)[] | undefined;
};

export type Wafv2WebACL_HeaderOrder = {
  readonly OversizeHandling: Resolvable<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_Headers = {
  readonly MatchPattern: Wafv2WebACL_HeaderMatchPattern;
  readonly MatchScope: Resolvable<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling: Resolvable<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_IPSetForwardedIPConfiguration = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
  readonly HeaderName: Resolvable<string>;
  readonly Position: Resolvable<'FIRST' | 'LAST' | 'ANY'>;
};

export type Wafv2WebACL_IPSetReferenceStatement = {
  readonly Arn: Resolvable<string>;
  readonly IPSetForwardedIPConfig?: Wafv2WebACL_IPSetForwardedIPConfiguration | undefined;
};

export type Wafv2WebACL_ImmunityTimeProperty = {
  readonly ImmunityTime: Resolvable<number>;
};

export type Wafv2WebACL_JA3Fingerprint = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_JA4Fingerprint = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_JsonBody = {
  readonly InvalidFallbackBehavior?: Resolvable<'MATCH' | 'NO_MATCH' | 'EVALUATE_AS_STRING'> | undefined;
  readonly MatchPattern: Wafv2WebACL_JsonMatchPattern;
  readonly MatchScope: Resolvable<'ALL' | 'KEY' | 'VALUE'>;
  readonly OversizeHandling?: Resolvable<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
};

export type Wafv2WebACL_JsonMatchPattern = {
  readonly All?: JsonObject | undefined;
  readonly IncludedPaths?: readonly (Resolvable<string>)[] | undefined;
};

export type Wafv2WebACL_Label = {
  readonly Name: Resolvable<string>;
};

export type Wafv2WebACL_LabelMatchStatement = {
  readonly Key: Resolvable<string>;
  readonly Scope: Resolvable<'LABEL' | 'NAMESPACE'>;
};

export type Wafv2WebACL_ManagedRuleGroupConfig = {
  readonly AWSManagedRulesACFPRuleSet?: Wafv2WebACL_AWSManagedRulesACFPRuleSet | undefined;
  readonly AWSManagedRulesATPRuleSet?: Wafv2WebACL_AWSManagedRulesATPRuleSet | undefined;
  readonly AWSManagedRulesAntiDDoSRuleSet?: Wafv2WebACL_AWSManagedRulesAntiDDoSRuleSet | undefined;
  readonly AWSManagedRulesBotControlRuleSet?: Wafv2WebACL_AWSManagedRulesBotControlRuleSet | undefined;
  readonly LoginPath?: Resolvable<string> | undefined;
  readonly PasswordField?: Wafv2WebACL_FieldIdentifier | undefined;
  readonly PayloadType?: Resolvable<'JSON' | 'FORM_ENCODED'> | undefined;
  readonly UsernameField?: Wafv2WebACL_FieldIdentifier | undefined;
};

export type Wafv2WebACL_ManagedRuleGroupStatement = {
  readonly ExcludedRules?: readonly (Wafv2WebACL_ExcludedRule)[] | undefined;
  readonly ManagedRuleGroupConfigs?: readonly (Wafv2WebACL_ManagedRuleGroupConfig)[] | undefined;
  readonly Name: Resolvable<string>;
  readonly RuleActionOverrides?: readonly (Wafv2WebACL_RuleActionOverride)[] | undefined;
  readonly ScopeDownStatement?: Wafv2WebACL_Statement | undefined;
  readonly VendorName: Resolvable<string>;
  readonly Version?: Resolvable<string> | undefined;
};

export type Wafv2WebACL_MonetizationConfig = {
  readonly CryptoConfig?: Wafv2WebACL_CryptoConfig | undefined;
  readonly CurrencyMode?: Resolvable<'REAL' | 'TEST'> | undefined;
};

export type Wafv2WebACL_MonetizeAction = {
  readonly PriceMultiplier?: Resolvable<string> | undefined;
};

export type Wafv2WebACL_NotStatement = {
  readonly Statement: Wafv2WebACL_Statement;
};

export type Wafv2WebACL_OnSourceDDoSProtectionConfig = {
  readonly ALBLowReputationMode: Resolvable<'ACTIVE_UNDER_DDOS' | 'ALWAYS_ON'>;
};

export type Wafv2WebACL_OrStatement = {
  readonly Statements: readonly (Wafv2WebACL_Statement)[];
};

export type Wafv2WebACL_OverrideAction = {
  readonly Count?: JsonObject | undefined;
  readonly None?: JsonObject | undefined;
};

export type Wafv2WebACL_PaymentNetwork = {
  readonly Chain: Resolvable<'BASE' | 'SOLANA' | 'BASE_SEPOLIA' | 'SOLANA_DEVNET'>;
  readonly Prices: readonly (Wafv2WebACL_Price)[];
  readonly WalletAddress: Resolvable<string>;
};

export type Wafv2WebACL_PreParseTextTransformation = {
  readonly Priority: Resolvable<number>;
  readonly Type: Resolvable<'NONE' | 'URL_DECODE' | 'URL_DECODE_UNI' | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA' | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'>;
};

export type Wafv2WebACL_Price = {
  readonly Amount: Resolvable<string>;
  readonly Currency: Resolvable<'USDC'>;
};

export type Wafv2WebACL_RateBasedStatement = {
  readonly AggregateKeyType: Resolvable<'CONSTANT' | 'IP' | 'FORWARDED_IP' | 'CUSTOM_KEYS'>;
  readonly CustomKeys?: readonly (Wafv2WebACL_RateBasedStatementCustomKey)[] | undefined;
  readonly EvaluationWindowSec?: Resolvable<number> | undefined;
  readonly ForwardedIPConfig?: Wafv2WebACL_ForwardedIPConfiguration | undefined;
  readonly Limit: Resolvable<number>;
  readonly ScopeDownStatement?: Wafv2WebACL_Statement | undefined;
};

export type Wafv2WebACL_RateBasedStatementCustomKey = {
  readonly ASN?: JsonObject | undefined;
  readonly Cookie?: Wafv2WebACL_RateLimitCookie | undefined;
  readonly ForwardedIP?: JsonObject | undefined;
  readonly HTTPMethod?: JsonObject | undefined;
  readonly Header?: Wafv2WebACL_RateLimitHeader | undefined;
  readonly IP?: JsonObject | undefined;
  readonly JA3Fingerprint?: Wafv2WebACL_RateLimitJA3Fingerprint | undefined;
  readonly JA4Fingerprint?: Wafv2WebACL_RateLimitJA4Fingerprint | undefined;
  readonly LabelNamespace?: Wafv2WebACL_RateLimitLabelNamespace | undefined;
  readonly QueryArgument?: Wafv2WebACL_RateLimitQueryArgument | undefined;
  readonly QueryString?: Wafv2WebACL_RateLimitQueryString | undefined;
  readonly UriPath?: Wafv2WebACL_RateLimitUriPath | undefined;
};

export type Wafv2WebACL_RateLimitCookie = {
  readonly Name: Resolvable<string>;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RateLimitHeader = {
  readonly Name: Resolvable<string>;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RateLimitJA3Fingerprint = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_RateLimitJA4Fingerprint = {
  readonly FallbackBehavior: Resolvable<'MATCH' | 'NO_MATCH'>;
};

export type Wafv2WebACL_RateLimitLabelNamespace = {
  readonly Namespace: Resolvable<string>;
};

export type Wafv2WebACL_RateLimitQueryArgument = {
  readonly Name: Resolvable<string>;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RateLimitQueryString = {
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RateLimitUriPath = {
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_Regex = {
  readonly RegexString?: Resolvable<string> | undefined;
};

export type Wafv2WebACL_RegexMatchStatement = {
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly RegexString: Resolvable<string>;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RegexPatternSetReferenceStatement = {
  readonly Arn: Resolvable<string>;
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_RequestBodyAssociatedResourceTypeConfig = {
  readonly DefaultSizeInspectionLimit: Resolvable<'KB_16' | 'KB_32' | 'KB_48' | 'KB_64'>;
};

export type Wafv2WebACL_RequestInspection = {
  readonly PasswordField: Wafv2WebACL_FieldIdentifier;
  readonly PayloadType: Resolvable<'JSON' | 'FORM_ENCODED'>;
  readonly UsernameField: Wafv2WebACL_FieldIdentifier;
};

export type Wafv2WebACL_RequestInspectionACFP = {
  readonly AddressFields?: readonly (Wafv2WebACL_FieldIdentifier)[] | undefined;
  readonly EmailField?: Wafv2WebACL_FieldIdentifier | undefined;
  readonly PasswordField?: Wafv2WebACL_FieldIdentifier | undefined;
  readonly PayloadType: Resolvable<'JSON' | 'FORM_ENCODED'>;
  readonly PhoneNumberFields?: readonly (Wafv2WebACL_FieldIdentifier)[] | undefined;
  readonly UsernameField?: Wafv2WebACL_FieldIdentifier | undefined;
};

export type Wafv2WebACL_ResponseInspection = {
  readonly BodyContains?: Wafv2WebACL_ResponseInspectionBodyContains | undefined;
  readonly Header?: Wafv2WebACL_ResponseInspectionHeader | undefined;
  readonly Json?: Wafv2WebACL_ResponseInspectionJson | undefined;
  readonly StatusCode?: Wafv2WebACL_ResponseInspectionStatusCode | undefined;
};

export type Wafv2WebACL_ResponseInspectionBodyContains = {
  readonly FailureStrings: readonly (Resolvable<string>)[];
  readonly SuccessStrings: readonly (Resolvable<string>)[];
};

export type Wafv2WebACL_ResponseInspectionHeader = {
  readonly FailureValues: readonly (Resolvable<string>)[];
  readonly Name: Resolvable<string>;
  readonly SuccessValues: readonly (Resolvable<string>)[];
};

export type Wafv2WebACL_ResponseInspectionJson = {
  readonly FailureValues: readonly (Resolvable<string>)[];
  readonly Identifier: Resolvable<string>;
  readonly SuccessValues: readonly (Resolvable<string>)[];
};

export type Wafv2WebACL_ResponseInspectionStatusCode = {
  readonly FailureCodes: readonly (Resolvable<number>)[];
  readonly SuccessCodes: readonly (Resolvable<number>)[];
};

export type Wafv2WebACL_Rule = {
  readonly Action?: Wafv2WebACL_RuleAction | undefined;
  readonly CaptchaConfig?: Wafv2WebACL_CaptchaConfig | undefined;
  readonly ChallengeConfig?: Wafv2WebACL_ChallengeConfig | undefined;
  readonly Name: Resolvable<string>;
  readonly OverrideAction?: Wafv2WebACL_OverrideAction | undefined;
  readonly Priority: Resolvable<number>;
  readonly RuleLabels?: readonly (Wafv2WebACL_Label)[] | undefined;
  readonly Statement: Wafv2WebACL_Statement;
  readonly VisibilityConfig: Wafv2WebACL_VisibilityConfig;
};

export type Wafv2WebACL_RuleAction = {
  readonly Allow?: Wafv2WebACL_AllowAction | undefined;
  readonly Block?: Wafv2WebACL_BlockAction | undefined;
  readonly Captcha?: Wafv2WebACL_CaptchaAction | undefined;
  readonly Challenge?: Wafv2WebACL_ChallengeAction | undefined;
  readonly Count?: Wafv2WebACL_CountAction | undefined;
  readonly Monetize?: Wafv2WebACL_MonetizeAction | undefined;
};

export type Wafv2WebACL_RuleActionOverride = {
  readonly ActionToUse: Wafv2WebACL_RuleAction;
  readonly Name: Resolvable<string>;
};

export type Wafv2WebACL_RuleGroupReferenceStatement = {
  readonly Arn: Resolvable<string>;
  readonly ExcludedRules?: readonly (Wafv2WebACL_ExcludedRule)[] | undefined;
  readonly RuleActionOverrides?: readonly (Wafv2WebACL_RuleActionOverride)[] | undefined;
};

export type Wafv2WebACL_SingleHeader = {
  readonly Name: Resolvable<string>;
};

export type Wafv2WebACL_SingleQueryArgument = {
  readonly Name: Resolvable<string>;
};

export type Wafv2WebACL_SizeConstraintStatement = {
  readonly ComparisonOperator: Resolvable<'EQ' | 'NE' | 'LE' | 'LT' | 'GE' | 'GT'>;
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly Size: Resolvable<number>;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_SqliMatchStatement = {
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly SensitivityLevel?: Resolvable<'LOW' | 'HIGH'> | undefined;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};

export type Wafv2WebACL_Statement = {
  readonly AndStatement?: Wafv2WebACL_AndStatement | undefined;
  readonly AsnMatchStatement?: Wafv2WebACL_AsnMatchStatement | undefined;
  readonly ByteMatchStatement?: Wafv2WebACL_ByteMatchStatement | undefined;
  readonly GeoMatchStatement?: Wafv2WebACL_GeoMatchStatement | undefined;
  readonly IPSetReferenceStatement?: Wafv2WebACL_IPSetReferenceStatement | undefined;
  readonly LabelMatchStatement?: Wafv2WebACL_LabelMatchStatement | undefined;
  readonly ManagedRuleGroupStatement?: Wafv2WebACL_ManagedRuleGroupStatement | undefined;
  readonly NotStatement?: Wafv2WebACL_NotStatement | undefined;
  readonly OrStatement?: Wafv2WebACL_OrStatement | undefined;
  readonly RateBasedStatement?: Wafv2WebACL_RateBasedStatement | undefined;
  readonly RegexMatchStatement?: Wafv2WebACL_RegexMatchStatement | undefined;
  readonly RegexPatternSetReferenceStatement?: Wafv2WebACL_RegexPatternSetReferenceStatement | undefined;
  readonly RuleGroupReferenceStatement?: Wafv2WebACL_RuleGroupReferenceStatement | undefined;
  readonly SizeConstraintStatement?: Wafv2WebACL_SizeConstraintStatement | undefined;
  readonly SqliMatchStatement?: Wafv2WebACL_SqliMatchStatement | undefined;
  readonly XssMatchStatement?: Wafv2WebACL_XssMatchStatement | undefined;
};

export type Wafv2WebACL_TextTransformation = {
  readonly Priority: Resolvable<number>;
  readonly Type: Resolvable<'NONE' | 'COMPRESS_WHITE_SPACE' | 'HTML_ENTITY_DECODE' | 'LOWERCASE' | 'CMD_LINE' | 'URL_DECODE' | 'BASE64_DECODE' | 'HEX_DECODE' | 'MD5' | 'REPLACE_COMMENTS' | 'ESCAPE_SEQ_DECODE' | 'SQL_HEX_DECODE' | 'CSS_DECODE' | 'JS_DECODE' | 'NORMALIZE_PATH' | 'NORMALIZE_PATH_WIN' | 'REMOVE_NULLS' | 'REPLACE_NULLS' | 'BASE64_DECODE_EXT' | 'URL_DECODE_UNI' | 'UTF8_TO_UNICODE' | 'REMOVE_WHITESPACE' | 'TRIM' | 'TRIM_LEFT' | 'TRIM_RIGHT' | 'REMOVE_COMMENTS_CHAR' | 'UPPERCASE' | 'CMD_LINE_WIN' | 'CMD_LINE_UNIX' | 'JS_DECODE_EXT' | 'SHA256'>;
};

export type Wafv2WebACL_UriFragment = {
  readonly FallbackBehavior?: Resolvable<'MATCH' | 'NO_MATCH'> | undefined;
};

export type Wafv2WebACL_VisibilityConfig = {
  readonly CloudWatchMetricsEnabled: Resolvable<boolean>;
  readonly MetricName: Resolvable<string>;
  readonly SampledRequestsEnabled: Resolvable<boolean>;
};

export type Wafv2WebACL_XssMatchStatement = {
  readonly FieldToMatch: Wafv2WebACL_FieldToMatch;
  readonly PreParseTextTransformations?: readonly (Wafv2WebACL_PreParseTextTransformation)[] | undefined;
  readonly TextTransformations: readonly (Wafv2WebACL_TextTransformation)[];
};
