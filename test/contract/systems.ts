/** The systems of the architecture: which keys of the file make each, and of which resources it is made. */

/** `*` stands for a name of the user's choice. */
export type Key = string;

export interface Row {
  readonly system: string;
  readonly keys: readonly Key[];
  /** What the file says, beside its project and region. */
  readonly file: string;
  /** Types, and what of them makes the system: `AWS::S3::Bucket VersioningConfiguration`. */
  readonly makes: readonly string[];
}

const web = 'services: { web: { build: ., port: 8000 } }';
const withDatabase = `${web}\ndatabases: { main: {} }`;
const scaling = (keys: string) => `services: { web: { build: ., port: 8000, count: { range: 1-4, ${keys} } } }`;
const lambda = (keys: string) =>
  `functions: { call: { source: functions/call, runtime: python3.13, handler: app.handler, ${keys} } }`;
const bucket = (keys: string) => `${web}\nstorage: { buckets: { data: { ${keys} } } }`;
const monitoring = (keys: string) => `${web}\nmonitoring: { ${keys} }`;
const domain = (keys: string) => `${web}\ndomain: { name: shop.example.com, zone: Z0123456789, ${keys} }`;

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text of CloudFormation
const parameterArn = 'arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/shop/key';

export const table: readonly Row[] = [
  {
    system: 'ECS on Fargate',
    keys: ['services.*.build'],
    file: 'services: { web: { build: . } }',
    makes: ['AWS::ECS::Cluster', 'AWS::ECS::Service', 'AWS::ECS::TaskDefinition RequiresCompatibilities'],
  },
  {
    system: 'load balancer',
    keys: ['services.*.port'],
    file: web,
    makes: [
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'AWS::ElasticLoadBalancingV2::Listener',
      'AWS::ElasticLoadBalancingV2::ListenerRule',
      'AWS::ElasticLoadBalancingV2::TargetGroup',
    ],
  },
  {
    system: 'Batch on Fargate',
    keys: ['jobs.*.build', 'jobs.*.schedule'],
    file: 'jobs: { run: { build: ., schedule: rate(1 day) } }',
    makes: [
      'AWS::Batch::ComputeEnvironment',
      'AWS::Batch::JobQueue',
      'AWS::Batch::JobDefinition',
      'AWS::Scheduler::Schedule',
    ],
  },
  {
    system: 'Batch on EC2 Spot',
    keys: ['jobs.*.on', 'jobs.*.spot'],
    file: 'jobs: { run: { build: ., on: ec2, spot: true } }',
    makes: ['AWS::Batch::ComputeEnvironment ComputeResources.AllocationStrategy', 'AWS::EC2::LaunchTemplate'],
  },
  {
    system: 'Lambda',
    keys: ['functions.*.source', 'functions.*.runtime', 'functions.*.handler', 'functions.*.schedule'],
    file: lambda('schedule: rate(1 day)'),
    makes: ['AWS::Lambda::Function Code.S3Key', 'AWS::Scheduler::Schedule', 'AWS::Logs::LogGroup RetentionInDays'],
  },
  {
    system: 'Lambda of an image',
    keys: ['functions.*.build'],
    file: 'functions: { call: { build: . } }',
    makes: ['AWS::Lambda::Function Code.ImageUri'],
  },
  {
    system: 'Lambda by a bucket',
    keys: ['functions.*.trigger'],
    file: `${lambda('trigger: { bucket: data }, uses: [data]')}\nstorage: { buckets: { data: {} } }`,
    makes: ['AWS::Events::Rule EventPattern', 'AWS::Lambda::Permission', 'AWS::S3::Bucket NotificationConfiguration'],
  },
  {
    system: 'API Gateway',
    keys: ['functions.*.http'],
    file: lambda('http: { path: /status, method: GET }'),
    makes: [
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Stage',
      'AWS::ApiGatewayV2::Route',
      'AWS::Lambda::Permission',
    ],
  },
  {
    system: 'S3 with encryption',
    keys: ['storage.buckets.*'],
    file: bucket(''),
    makes: ['AWS::S3::Bucket BucketEncryption', 'AWS::S3::BucketPolicy'],
  },
  {
    system: 'S3 with versioning',
    keys: ['storage.buckets.*.versioned'],
    file: bucket('versioned: true'),
    makes: ['AWS::S3::Bucket VersioningConfiguration'],
  },
  {
    system: 'S3 with a lifecycle',
    keys: ['storage.buckets.*.infrequent_access', 'storage.buckets.*.expire'],
    file: bucket('infrequent_access: 30d, expire: 365d'),
    makes: [
      'AWS::S3::Bucket LifecycleConfiguration.Rules.0.Transitions',
      'AWS::S3::Bucket LifecycleConfiguration.Rules.0.ExpirationInDays',
    ],
  },
  {
    system: 'EBS with snapshots',
    keys: ['storage.volumes.*.snapshots'],
    file: `${web}\nstorage: { volumes: { disk: { snapshots: { keep: 7 } } } }`,
    makes: ['AWS::EC2::Volume Encrypted', 'AWS::DLM::LifecyclePolicy'],
  },
  {
    system: 'VPC, public subnets, routes, internet gateway',
    keys: ['network.cidr'],
    file: `${web}\nnetwork: { cidr: 10.0.0.0/16 }`,
    makes: [
      'AWS::EC2::VPC',
      'AWS::EC2::Subnet',
      'AWS::EC2::RouteTable',
      'AWS::EC2::Route',
      'AWS::EC2::SubnetRouteTableAssociation',
      'AWS::EC2::InternetGateway',
      'AWS::EC2::VPCGatewayAttachment',
    ],
  },
  {
    system: 'private subnets and NAT',
    keys: ['network.placement', 'network.nat'],
    file: `${web}\nnetwork: { placement: private, nat: single }`,
    makes: ['AWS::EC2::NatGateway', 'AWS::EC2::EIP', 'AWS::EC2::Route NatGatewayId'],
  },
  {
    system: 'several zones',
    keys: ['network.zones'],
    file: `${web}\nnetwork: { zones: 3 }`,
    makes: ['AWS::EC2::Subnet AvailabilityZone.Fn::Select.0=2'],
  },
  {
    system: 'security groups',
    keys: ['services.*.http.allowed_source_ips'],
    file: 'services: { web: { build: ., port: 8000, http: { allowed_source_ips: [203.0.113.0/24] } } }',
    makes: ['AWS::EC2::SecurityGroup SecurityGroupIngress'],
  },
  {
    system: 'IAM',
    keys: ['services.*.uses'],
    file: 'services: { web: { build: ., uses: [data] } }\nstorage: { buckets: { data: {} } }',
    makes: ['AWS::IAM::Role AssumeRolePolicyDocument', 'AWS::IAM::Role Policies'],
  },
  {
    system: 'KMS',
    keys: ['security.key'],
    file: `${web}\nsecurity: { key: managed }`,
    makes: ['AWS::KMS::Key EnableKeyRotation'],
  },
  {
    system: 'Secrets Manager',
    keys: ['databases.*', 'services.*.secrets'],
    file: 'services: { web: { build: ., secrets: { API_KEY: shop/key } } }\ndatabases: { main: {} }',
    makes: [
      'AWS::SecretsManager::Secret GenerateSecretString',
      'AWS::ECS::TaskDefinition ContainerDefinitions.0.Secrets',
    ],
  },
  {
    system: 'Parameter Store',
    keys: ['services.*.secrets.*'],
    file: 'services: { web: { build: ., secrets: { API_KEY: ssm:/shop/key } } }',
    makes: [`AWS::ECS::TaskDefinition ContainerDefinitions.0.Secrets.0.ValueFrom.Fn::Sub=${parameterArn}`],
  },
  {
    system: 'WAF',
    keys: ['security.waf'],
    file: `${web}\nsecurity: { waf: common }`,
    makes: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::WebACLAssociation'],
  },
  {
    system: 'metrics',
    keys: ['monitoring.metrics', 'monitoring.insights'],
    file: monitoring('insights: true, metrics: { rows: { logs: web, pattern: rows } }'),
    makes: ['AWS::Logs::MetricFilter', 'AWS::ECS::Cluster ClusterSettings'],
  },
  {
    system: 'logs',
    keys: ['monitoring.logs'],
    file: monitoring('logs: 7d'),
    makes: ['AWS::Logs::LogGroup RetentionInDays=7'],
  },
  {
    system: 'log queries',
    keys: ['monitoring.queries'],
    file: monitoring('queries: { all: { logs: web, query: fields @message } }'),
    makes: ['AWS::Logs::QueryDefinition'],
  },
  {
    system: 'alarms and topics',
    keys: ['monitoring.alarms', 'monitoring.notify'],
    file: monitoring('notify: ["mailto:a@example.com"], alarms: { cpu: { service: web, metric: cpu, above: 90% } }'),
    makes: ['AWS::CloudWatch::Alarm AlarmActions', 'AWS::SNS::Topic', 'AWS::SNS::Subscription'],
  },
  {
    system: 'traces',
    keys: ['monitoring.tracing'],
    file: monitoring('tracing: xray'),
    makes: ['AWS::ECS::TaskDefinition ContainerDefinitions.1.Name=tracing', 'AWS::IAM::Role Policies'],
  },
  {
    system: 'traces of functions',
    keys: ['monitoring.tracing'],
    file: `${lambda('')}\nmonitoring: { tracing: xray }`,
    makes: ['AWS::Lambda::Function TracingConfig.Mode=Active'],
  },
  {
    system: 'dashboards',
    keys: ['monitoring.dashboard'],
    file: monitoring('dashboard: true'),
    makes: ['AWS::CloudWatch::Dashboard'],
  },
  {
    system: 'dynamic scaling',
    keys: ['services.*.count.cpu_percentage', 'services.*.count.memory_percentage', 'services.*.count.requests'],
    file: scaling('cpu_percentage: 70, memory_percentage: 80, requests: 800'),
    makes: ['AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::ApplicationAutoScaling::ScalingPolicy'],
  },
  {
    system: 'scheduled scaling',
    keys: ['services.*.count.schedule'],
    file: scaling('schedule: [{ name: day, cron: "0 7 ? * * *", range: 2-4 }]'),
    makes: ['AWS::ApplicationAutoScaling::ScalableTarget ScheduledActions'],
  },
  {
    system: 'Spot',
    keys: ['services.*.count.spot_from'],
    file: scaling('spot_from: 2'),
    makes: ['AWS::ECS::Service CapacityProviderStrategy'],
  },
  {
    system: 'budgets',
    keys: ['budget.monthly'],
    file: `${web}\nbudget: { monthly: 400 USD }`,
    makes: ['AWS::Budgets::Budget'],
  },
  {
    system: 'Route 53 and certificates',
    keys: ['domain.name', 'domain.zone'],
    file: domain(''),
    makes: ['AWS::Route53::RecordSet', 'AWS::CertificateManager::Certificate'],
  },
  { system: 'CDN', keys: ['domain.cdn'], file: domain('cdn: {}'), makes: ['AWS::CloudFront::Distribution'] },
  {
    system: 'RDS',
    keys: ['databases.*.engine'],
    file: `${web}\ndatabases: { main: { engine: postgres@16 }, other: { engine: mysql@8.4 } }`,
    makes: ['AWS::RDS::DBInstance', 'AWS::RDS::DBSubnetGroup', 'AWS::RDS::DBParameterGroup'],
  },
  {
    system: 'backups',
    keys: ['backup.every', 'backup.keep'],
    file: `${withDatabase}\nbackup: { every: 24h, keep: 30d }`,
    makes: ['AWS::Backup::BackupVault', 'AWS::Backup::BackupPlan', 'AWS::Backup::BackupSelection'],
  },
  {
    system: 'network ACLs',
    keys: ['network.acl.deny'],
    file: `${web}\nnetwork: { acl: { deny: [203.0.113.0/24] } }`,
    makes: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry RuleAction', 'AWS::EC2::SubnetNetworkAclAssociation'],
  },
  {
    system: 'flow logs',
    keys: ['network.flow_logs'],
    file: `${web}\nnetwork: { flow_logs: 14d }`,
    makes: ['AWS::EC2::FlowLog', 'AWS::Logs::LogGroup RetentionInDays', 'AWS::IAM::Role'],
  },
  {
    system: 'endpoints',
    keys: ['network.endpoints'],
    file: `${web}\nnetwork: { placement: private, endpoints: [s3, ecr, logs] }`,
    makes: ['AWS::EC2::VPCEndpoint RouteTableIds', 'AWS::EC2::VPCEndpoint PrivateDnsEnabled'],
  },
  {
    system: 'EC2, Auto Scaling',
    keys: ['instances.*.type', 'instances.*.range', 'instances.*.cpu_percentage'],
    file: 'instances: { pool: { type: m7g.large, range: 2-6, cpu_percentage: 60 } }',
    makes: [
      'AWS::AutoScaling::AutoScalingGroup LaunchTemplate',
      'AWS::AutoScaling::ScalingPolicy',
      'AWS::EC2::LaunchTemplate LaunchTemplateData.MetadataOptions.HttpTokens=required',
      'AWS::IAM::InstanceProfile',
    ],
  },
  {
    system: 'EC2 Spot',
    keys: ['instances.*.spot'],
    file: 'instances: { pool: { type: m7g.large, spot: true } }',
    makes: ['AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy'],
  },
  {
    system: 'user data',
    keys: ['instances.*.user_data'],
    file: 'instances: { pool: { type: m7g.large, user_data: boot.sh } }',
    makes: ['AWS::EC2::LaunchTemplate LaunchTemplateData.UserData'],
  },
  {
    system: 'agent',
    keys: ['instances.*.cloudwatch_agent'],
    file: 'instances: { pool: { type: m7g.large, cloudwatch_agent: true } }',
    makes: ['AWS::EC2::LaunchTemplate LaunchTemplateData.UserData', 'AWS::Logs::LogGroup'],
  },
  {
    system: 'stop and start schedules',
    keys: ['stop.cron', 'stop.until', 'stop.timezone'],
    file: `${withDatabase}\ninstances: { pool: { type: m7g.large } }\nstop: { cron: "0 19 ? * * *", until: "0 7 ? * * *", timezone: UTC }`,
    makes: [
      'AWS::ApplicationAutoScaling::ScalableTarget ScheduledActions',
      'AWS::AutoScaling::ScheduledAction Recurrence',
      'AWS::Scheduler::Schedule Target.Input',
    ],
  },
];
