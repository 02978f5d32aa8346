export const id = 9;
export const ids = [9];
export const modules = {

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ allowedStatements),
/* harmony export */   V: () => (/* binding */ neverAllowed)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

const neverAllowed = ['account', 'cloudformation', 'iam', 'organizations', 'sso', 'sts'];
function allowedStatements({ allowed = [] }) {
	if (allowed.length === 0) return [];
	return [
		{
			sid: 'UseWhatIsAllowed',
			actions: [...new Set(allowed)].map((service) => `${service}:*`),
			resources: ['*'],
			condition: { StringEquals: { 'aws:RequestedRegion': [_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.region, 'us-east-1'] } },
		},
	];
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildBootstrap)
});

// EXTERNAL MODULE: ./lib/stack/declaration.js
var declaration = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/stack/model.js
var model = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
// EXTERNAL MODULE: ./lib/stack/template.js
var template = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/stack/boundary.js
var stack_boundary = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/stack/bucket.js
var stack_bucket = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/stack/policy.js
var stack_policy = __webpack_require__(7988);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/request.js


function arn(service, resource) {
	return (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:${service}:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:${resource}`;
}
function iamArn(resource) {
	return (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:iam::${model/* pseudo */.ZZ.accountId}:${resource}`;
}
function stackNames({ project, environments }) {
	return environments.map(({ name }) => (0,names/* stackName */.Qx)({ project, environment: name }));
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/permissions.js




const ownChangeSets = {
	StringLike: { 'cloudformation:ChangeSetName': ['inferloop-*', 'arn:*:cloudformation:*:*:changeSet/inferloop-*'] },
};
function executionRoleArn(project) {
	return iamArn(`role/inferloop/${(0,stack_boundary/* executionRoleName */.Wj)(project)}`);
}
function stackArns(stacks) {
	return stacks.map((name) => arn('cloudformation', `stack/${name}/*`));
}
function changeSetStatements(project, stacks) {
	return [
		{
			sid: 'MakeChangeSets',
			actions: ['cloudformation:CreateChangeSet'],
			resources: stackArns(stacks),
			condition: { ...ownChangeSets, ArnEquals: { 'cloudformation:RoleArn': executionRoleArn(project) } },
		},
		{
			sid: 'UseChangeSets',
			actions: ['cloudformation:DeleteChangeSet', 'cloudformation:DescribeChangeSet'],
			resources: stackArns(stacks),
			condition: ownChangeSets,
		},
		{
			sid: 'PassExecutionRole',
			actions: ['iam:PassRole'],
			resources: [executionRoleArn(project)],
			condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
		},
		{
			sid: 'ReadStacks',
			actions: ['cloudformation:DescribeEvents', 'cloudformation:DescribeStackEvents', 'cloudformation:DescribeStacks', 'cloudformation:GetTemplate', 'cloudformation:ListChangeSets', 'cloudformation:ListStackResources'],
			resources: [...stackArns(stacks), arn('cloudformation', 'changeSet/inferloop-*')],
		},
		{
			sid: 'ReadAnywhere',
			actions: ['cloudformation:ValidateTemplate', 'ecr:GetAuthorizationToken', 'elasticloadbalancing:DescribeRules', 'pricing:GetProducts'],
			resources: ['*'],
		},
	];
}
const imageReadActions = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:DescribeImageScanFindings', 'ecr:DescribeImages', 'ecr:DescribeRepositories', 'ecr:GetDownloadUrlForLayer', 'ecr:ListImages'];
function imageStatements(project, pushes) {
	return [
		{
			sid: 'ReadImages',
			actions: imageReadActions,
			resources: [arn('ecr', `repository/${project}/*`)],
		},
		{
			sid: 'PushImages',
			actions: ['ecr:CompleteLayerUpload', 'ecr:CreateRepository', 'ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:PutLifecyclePolicy', 'ecr:TagResource', 'ecr:UploadLayerPart'],
			resources: [arn('ecr', `repository/${pushes}`)],
		},
	];
}
function objectArn(project, folder) {
	return (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:s3:::${(0,stack_bucket/* bucketName */.EL)(project)}/${folder}/*`;
}
function templateStatement(project, folder) {
	return {
		sid: 'SendTemplates',
		actions: ['s3:GetObject', 's3:PutObject'],
		resources: [objectArn(project, folder)],
	};
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/trust.js



const HOST = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
const provider = {
	parameter: {
		logicalId: 'CreateOidcProvider',
		declaration: {
			Type: 'String',
			Default: 'yes',
			AllowedValues: ['yes', 'no'],
			Description: `no, when the account has an OIDC provider for ${HOST} already.`,
		},
	},
	conditions: { CreatesOidcProvider: { 'Fn::Equals': [{ Ref: 'CreateOidcProvider' }, 'yes'] } },
};
function buildProvider() {
	return (0,model/* resource */.Zc)('OidcProvider', 'AWS::IAM::OIDCProvider', { Url: `https://${HOST}`, ClientIdList: [AUDIENCE] }, { condition: 'CreatesOidcProvider' });
}
function trustRepository(request, subjects, claims = {}) {
	const [owner = '', name = ''] = request.repository.split('/');
	const repositories = [`${owner}/${name}`, `${owner}@${request.ownerId ?? '*'}/${name}@${request.repositoryId}`];
	const condition = {
		StringEquals: {
			[`${HOST}:aud`]: AUDIENCE,
			[`${HOST}:repository_id`]: request.repositoryId,
			...Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${HOST}:${claim}`, value])),
		},
		StringLike: {
			[`${HOST}:sub`]: repositories.flatMap((repository) => subjects.map((subject) => `repo:${repository}:${subject}`)),
		},
	};
	return (0,stack_policy/* trust */.tY)({ Federated: iamArn(`oidc-provider/${HOST}`) }, 'sts:AssumeRoleWithWebIdentity', condition);
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/applyRole.js








const ROLE_NAME_LIMIT = 64;
const KEPT_OF_STACK = 20;
function buildApplyRole(request, { name, branch }) {
	const { project } = request;
	const stack = (0,names/* stackName */.Qx)({ project, environment: name });
	return (0,model/* resource */.Zc)(`${(0,names/* logicalPrefix */.CM)(name)}ApplyRole`, 'AWS::IAM::Role', {
		RoleName: (0,names/* shorten */.ml)(`${project}-apply-${name}`, ROLE_NAME_LIMIT),
		Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
		Description: `Deploys ${stack} from ${request.repository}`,
		AssumeRolePolicyDocument: trustEnvironment(request, { name, branch }),
		Policies: [
			{
				PolicyName: 'apply',
				PolicyDocument: (0,stack_policy/* policyDocument */.yr)([
					...changeSetStatements(project, [stack]),
					{
						sid: 'ExecuteChangeSets',
						actions: ['cloudformation:ExecuteChangeSet'],
						resources: stackArns([stack]),
						condition: ownChangeSets,
					},
					{
						sid: 'ProtectStacks',
						actions: ['cloudformation:UpdateTerminationProtection'],
						resources: stackArns([stack]),
					},
					{ sid: 'RemoveEmptyStacks', actions: ['cloudformation:DeleteStack'], resources: stackArns([stack]) },
					...imageStatements(project, `${project}/*`),
					templateStatement(project, stack_bucket/* folders */.oW.templates(name)),
					{ sid: 'SendCode', actions: ['s3:PutObject'], resources: [objectArn(project, stack_bucket/* folders */.oW.code(name))] },
					...followStatements(stack, (0,names/* physicalName */.NJ)({ project, environment: name }, 'Cluster')),
					...releaseStatements(project, stack, (0,names/* physicalName */.NJ)({ project, environment: name }, 'Cluster')),
				]),
			},
		],
	});
}
function trustEnvironment(request, { name, branch }) {
	if (branch === undefined) return trustRepository(request, [`environment:${name}`], { environment: name });
	const environments = [name, `${name}-rollout`];
	return trustRepository(
		request,
		environments.map((environment) => `environment:${environment}`),
		{ environment: environments, ref: `refs/heads/${branch}` },
	);
}
function releaseStatements(project, stack, cluster) {
	return [
		{
			sid: 'Release',
			actions: ['ecs:RunTask'],
			resources: [arn('ecs', `task-definition/${stack}-*`)],
			condition: { ArnEquals: { 'ecs:cluster': arn('ecs', `cluster/${cluster}`) } },
		},
		{
			sid: 'PassRoles',
			actions: ['iam:PassRole'],
			resources: [iamArn(`role${(0,stack_boundary/* rolePath */.ks)(project)}${stack.slice(0, KEPT_OF_STACK)}*`)],
			condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
		},
	];
}
function followStatements(stack, cluster) {
	return [
		{
			sid: 'FollowRollouts',
			actions: ['ecs:ContinueServiceDeployment', 'ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions', 'ecs:DescribeTasks', 'ecs:ListServiceDeployments', 'ecs:StopServiceDeployment'],
			resources: ['service', 'service-deployment', 'service-revision', 'task'].map((kind) => arn('ecs', `${kind}/${cluster}/*`)),
		},
		{
			sid: 'FindTasks',
			actions: ['ecs:ListTasks'],
			resources: ['*'],
			condition: { ArnEquals: { 'ecs:cluster': arn('ecs', `cluster/${cluster}`) } },
		},
		{
			sid: 'ReadTargets',
			actions: ['elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeTargetHealth'],
			resources: ['*'],
		},
		{
			sid: 'ReadLogs',
			actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
			resources: [arn('logs', `log-group:/ecs/${stack}-*`)],
		},
	];
}

// EXTERNAL MODULE: ./lib/stack/compute/roles.js
var roles = __webpack_require__(3359);
// EXTERNAL MODULE: ./lib/stack/bootstrap/allowedPermissions.js
var allowedPermissions = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/stack/backup.js
var backup = __webpack_require__(4588);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/backupPermissions.js




const snapshots = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}::snapshot/*`;
const volumes = arn('ec2', 'volume/*');
function backupStatements(project, stacks) {
	return [
		{
			sid: 'MakeVolumes',
			actions: ['ec2:CreateSnapshot', 'ec2:CreateTags', 'ec2:CreateVolume', 'ec2:DeleteVolume', 'ec2:ModifyVolume'],
			resources: [snapshots, volumes],
		},
		{
			sid: 'MakeSnapshotPolicies',
			actions: ['dlm:CreateLifecyclePolicy', 'dlm:DeleteLifecyclePolicy', 'dlm:GetLifecyclePolicy', 'dlm:ListTagsForResource', 'dlm:TagResource', 'dlm:UntagResource', 'dlm:UpdateLifecyclePolicy'],
			resources: [arn('dlm', 'policy/*')],
		},
		{
			sid: 'MakeBackups',
			actions: [
				'backup:CreateBackupPlan',
				'backup:CreateBackupSelection',
				'backup:CreateBackupVault',
				'backup:DeleteBackupPlan',
				'backup:DeleteBackupSelection',
				'backup:DeleteBackupVault',
				'backup:DescribeBackupVault',
				'backup:GetBackupPlan',
				'backup:GetBackupSelection',
				'backup:ListTags',
				'backup:TagResource',
				'backup:UntagResource',
				'backup:UpdateBackupPlan',
			],
			resources: [arn('backup', 'backup-plan:*'), ...stacks.map((stack) => arn('backup', `backup-vault:${(0,backup/* vaultPrefix */.b)(stack)}*`))],
		},
		{ sid: 'KeepBackups', actions: ['backup-storage:MountCapsule'], resources: ['*'] },
		{
			sid: 'EncryptDisks',
			actions: ['kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncrypt*', 'kms:RetireGrant'],
			resources: [arn('kms', 'key/*')],
		},
		{
			sid: 'PassRolesToBackups',
			actions: ['iam:PassRole'],
			resources: [iamArn(`role${(0,stack_boundary/* rolePath */.ks)(project)}*`)],
			condition: { StringEquals: { 'iam:PassedToService': ['backup.amazonaws.com', 'dlm.amazonaws.com'] } },
		},
	];
}
function backupBounds() {
	return [
		{
			sid: 'UseVolumes',
			actions: ['ec2:AttachVolume', 'ec2:DetachVolume'],
			resources: [arn('ec2', 'instance/*'), volumes],
		},
		{
			sid: 'MakeSnapshots',
			actions: ['ec2:CreateSnapshot', 'ec2:CreateTags', 'ec2:DeleteSnapshot', 'ec2:ModifySnapshotAttribute', 'rds:AddTagsToResource', 'rds:CreateDBSnapshot', 'rds:DeleteDBSnapshot', 'rds:ListTagsForResource', 'rds:ModifyDBSnapshotAttribute'],
			resources: [snapshots, volumes, arn('rds', 'db:*'), arn('rds', 'snapshot:awsbackup:*')],
		},
		{
			sid: 'KeepBackups',
			actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault', 'kms:CreateGrant', 'kms:DescribeKey'],
			resources: [arn('backup', 'backup-vault:*'), arn('kms', 'key/*')],
		},
		{
			sid: 'ReadDisks',
			actions: ['ec2:DescribeSnapshots', 'ec2:DescribeTags', 'ec2:DescribeVolumes', 'rds:DescribeDBInstances', 'rds:DescribeDBSnapshots'],
			resources: ['*'],
		},
	];
}

// EXTERNAL MODULE: ./lib/stack/compute/jobCapacity.js
var jobCapacity = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/batchPermissions.js


function batchStatements(stacks, roles) {
	return [
		{
			sid: 'MakeJobs',
			actions: [
				'batch:CreateComputeEnvironment',
				'batch:CreateJobQueue',
				'batch:DeleteComputeEnvironment',
				'batch:DeleteJobQueue',
				'batch:DeregisterJobDefinition',
				'batch:ListTagsForResource',
				'batch:RegisterJobDefinition',
				'batch:TagResource',
				'batch:UntagResource',
				'batch:UpdateComputeEnvironment',
				'batch:UpdateJobQueue',
			],
			resources: ['compute-environment', 'job-definition', 'job-queue'].map((kind) => arn('batch', `${kind}/*`)),
		},
		{ sid: 'ReadJobs', actions: ['batch:Describe*'], resources: ['*'] },
		{
			sid: 'MakeSchedules',
			actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule', 'scheduler:GetSchedule', 'scheduler:UpdateSchedule'],
			resources: stacks.map((stack) => arn('scheduler', `schedule/default/${stack}-*`)),
		},
		{
			sid: 'MakeLaunchTemplates',
			actions: ['ec2:CreateLaunchTemplate', 'ec2:CreateLaunchTemplateVersion', 'ec2:DeleteLaunchTemplate', 'ec2:ModifyLaunchTemplate'],
			resources: [arn('ec2', 'launch-template/*')],
		},
		{
			sid: 'MakeInstanceProfiles',
			actions: ['iam:AddRoleToInstanceProfile', 'iam:CreateInstanceProfile', 'iam:DeleteInstanceProfile', 'iam:GetInstanceProfile', 'iam:RemoveRoleFromInstanceProfile'],
			resources: [iamArn(`instance-profile${roles}*`)],
		},
	];
}
function batchBounds() {
	return [
		{
			sid: 'SubmitJobs',
			actions: ['batch:SubmitJob'],
			resources: [arn('batch', 'job-definition/*'), arn('batch', 'job-queue/*')],
		},
		{ sid: 'JoinClusters', actions: jobCapacity/* instanceActions */.t, resources: ['*'] },
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/databasePermissions.js

function databaseStatements(stacks) {
	return [
		{
			sid: 'MakeDatabases',
			actions: [
				'rds:AddTagsToResource',
				'rds:CreateDBInstance',
				'rds:CreateDBParameterGroup',
				'rds:CreateDBSnapshot',
				'rds:CreateDBSubnetGroup',
				'rds:DeleteDBInstance',
				'rds:DeleteDBParameterGroup',
				'rds:DeleteDBSubnetGroup',
				'rds:ListTagsForResource',
				'rds:ModifyDBInstance',
				'rds:ModifyDBParameterGroup',
				'rds:ModifyDBSubnetGroup',
				'rds:RebootDBInstance',
				'rds:RemoveTagsFromResource',
				'rds:ResetDBParameterGroup',
			],
			resources: [...stacks.flatMap((stack) => ['db', 'pg', 'snapshot', 'subgrp'].map((kind) => arn('rds', `${kind}:${stack}-*`))), arn('rds', 'og:default:*')],
		},
		{ sid: 'ReadDatabases', actions: ['rds:Describe*'], resources: ['*'] },
		{
			sid: 'MakeSecrets',
			actions: ['secretsmanager:CreateSecret', 'secretsmanager:DeleteSecret', 'secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue', 'secretsmanager:TagResource', 'secretsmanager:UntagResource', 'secretsmanager:UpdateSecret'],
			resources: stacks.map((stack) => arn('secretsmanager', `secret:${stack}-*`)),
		},
		{ sid: 'MakePasswords', actions: ['secretsmanager:GetRandomPassword'], resources: ['*'] },
	];
}
function databaseBounds(stacks) {
	return [
		{
			sid: 'StopDatabases',
			actions: ['rds:StartDBInstance', 'rds:StopDBInstance'],
			resources: stacks.map((stack) => arn('rds', `db:${stack}-*`)),
		},
	];
}

// EXTERNAL MODULE: ./lib/stack/compute/functionRole.js
var functionRole = __webpack_require__(9376);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/functionPermissions.js





function functionArns(stacks) {
	return stacks.map((stack) => arn('lambda', `function:${stack}-*`));
}
function functionStatements(project, stacks) {
	return [
		{
			sid: 'MakeFunctions',
			actions: [
				'lambda:AddPermission',
				'lambda:CreateFunction',
				'lambda:DeleteFunction',
				'lambda:GetFunction',
				'lambda:GetFunctionCodeSigningConfig',
				'lambda:GetFunctionConfiguration',
				'lambda:GetFunctionRecursionConfig',
				'lambda:GetPolicy',
				'lambda:GetRuntimeManagementConfig',
				'lambda:ListTags',
				'lambda:RemovePermission',
				'lambda:TagResource',
				'lambda:UntagResource',
				'lambda:UpdateFunctionCode',
				'lambda:UpdateFunctionConfiguration',
			],
			resources: functionArns(stacks),
		},
		{ sid: 'ReadCode', actions: ['s3:GetObject'], resources: [objectArn(project, stack_bucket/* CODE */.Sq)] },
		{
			sid: 'LendImages',
			actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy'],
			resources: [arn('ecr', `repository/${project}/*`)],
		},
		{
			sid: 'NeverLendPlannedImages',
			effect: 'Deny',
			actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:SetRepositoryPolicy'],
			resources: [arn('ecr', `repository/${project}/plan/*`)],
		},
		{
			sid: 'MakeRules',
			actions: ['events:DeleteRule', 'events:DescribeRule', 'events:ListTagsForResource', 'events:ListTargetsByRule', 'events:PutRule', 'events:PutTargets', 'events:RemoveTargets', 'events:TagResource', 'events:UntagResource'],
			resources: stacks.map((stack) => arn('events', `rule/${stack}-*`)),
		},
		{
			sid: 'MakeHttpApis',
			actions: ['apigateway:DELETE', 'apigateway:GET', 'apigateway:PATCH', 'apigateway:POST', 'apigateway:PUT'],
			resources: ['/apis', '/apis/*', '/tags/*'].map((path) => (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:apigateway:${model/* pseudo */.ZZ.region}::${path}`),
		},
	];
}
function functionBounds(stacks) {
	return [
		{ sid: 'CallFunctions', actions: ['lambda:InvokeFunction'], resources: functionArns(stacks) },
		{ sid: 'JoinNetworks', actions: functionRole/* interfaceActions */.L, resources: ['*'] },
	];
}

// EXTERNAL MODULE: ./lib/stack/instances/agent.js
var agent = __webpack_require__(7718);
// EXTERNAL MODULE: ./lib/stack/instances/role.js
var role = __webpack_require__(9579);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/instancePermissions.js




function instanceStatements(stacks) {
	return [
		{
			sid: 'MakeGroups',
			actions: [
				'autoscaling:AttachLoadBalancerTargetGroups',
				'autoscaling:CreateAutoScalingGroup',
				'autoscaling:CreateOrUpdateTags',
				'autoscaling:DeleteAutoScalingGroup',
				'autoscaling:DeletePolicy',
				'autoscaling:DeleteScheduledAction',
				'autoscaling:DeleteTags',
				'autoscaling:DetachLoadBalancerTargetGroups',
				'autoscaling:PutScalingPolicy',
				'autoscaling:PutScheduledUpdateGroupAction',
				'autoscaling:ResumeProcesses',
				'autoscaling:SuspendProcesses',
				'autoscaling:TerminateInstanceInAutoScalingGroup',
				'autoscaling:UpdateAutoScalingGroup',
			],
			resources: stacks.map((stack) => arn('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${stack}-*`)),
		},
		{ sid: 'ReadGroups', actions: ['autoscaling:Describe*'], resources: ['*'] },
		{
			sid: 'StartInstances',
			actions: ['ec2:RunInstances'],
			resources: [arn('ec2', '*'), (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}::image/*`],
		},
		{
			sid: 'FindImages',
			actions: ['ssm:GetParameters'],
			resources: [arn('ssm', 'parameter/*'), (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ssm:${model/* pseudo */.ZZ.region}::parameter/aws/service/*`],
		},
		{
			sid: 'MakeGroupAlarms',
			actions: ['cloudwatch:DeleteAlarms', 'cloudwatch:PutMetricAlarm'],
			resources: stacks.map((stack) => arn('cloudwatch', `alarm:TargetTracking-${stack}-*`)),
		},
	];
}
function instanceBounds() {
	return [{ sid: 'OpenSessions', ...role/* sessionStatement */.K }, ...agent/* agentStatements */.k];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/keyPermissions.js

function keyPermissions() {
	return [
		{ sid: 'MakeKeys', actions: ['kms:CreateKey'], resources: ['*'] },
		{
			sid: 'KeepKeys',
			actions: [
				'kms:CreateAlias',
				'kms:CreateGrant',
				'kms:Decrypt',
				'kms:DeleteAlias',
				'kms:DescribeKey',
				'kms:EnableKeyRotation',
				'kms:Encrypt',
				'kms:GenerateDataKey',
				'kms:GetKeyPolicy',
				'kms:GetKeyRotationStatus',
				'kms:ListResourceTags',
				'kms:PutKeyPolicy',
				'kms:ScheduleKeyDeletion',
				'kms:TagResource',
				'kms:UntagResource',
				'kms:UpdateAlias',
				'kms:UpdateKeyDescription',
			],
			resources: [arn('kms', 'alias/*'), arn('kms', 'key/*')],
		},
		{ sid: 'FindAliases', actions: ['kms:ListAliases'], resources: ['*'] },
		{
			sid: 'EncryptLogs',
			actions: ['logs:AssociateKmsKey', 'logs:DisassociateKmsKey'],
			resources: [arn('logs', 'log-group:*')],
		},
	];
}
function keyBounds() {
	return [{ sid: 'UseKeys', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [arn('kms', 'key/*')] }];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/storagePermissions.js

function bucketArns(stacks, objects = '') {
	return stacks.map((stack) => (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:s3:::${stack}-*${objects}`);
}
function storageStatements(stacks) {
	return [
		{
			sid: 'MakeBuckets',
			actions: [
				's3:CreateBucket',
				's3:DeleteBucket',
				's3:DeleteBucketPolicy',
				's3:GetBucketNotification',
				's3:GetBucketPolicy',
				's3:GetBucketTagging',
				's3:GetBucketVersioning',
				's3:GetEncryptionConfiguration',
				's3:GetLifecycleConfiguration',
				's3:GetBucketOwnershipControls',
				's3:GetBucketPublicAccessBlock',
				's3:ListTagsForResource',
				's3:PutBucketNotification',
				's3:PutBucketOwnershipControls',
				's3:PutBucketPolicy',
				's3:PutBucketPublicAccessBlock',
				's3:PutBucketTagging',
				's3:PutBucketVersioning',
				's3:PutEncryptionConfiguration',
				's3:PutLifecycleConfiguration',
				's3:TagResource',
				's3:UntagResource',
			],
			resources: bucketArns(stacks),
		},
	];
}
function storageBounds(stacks) {
	return [
		{ sid: 'ListBuckets', actions: ['s3:ListBucket'], resources: bucketArns(stacks) },
		{
			sid: 'UseObjects',
			actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
			resources: bucketArns(stacks, '/*'),
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/trafficPermissions.js


function trafficStatements(project) {
	return [
		{
			sid: 'MakeEndpoints',
			actions: ['ec2:CreateVpcEndpoint', 'ec2:DeleteVpcEndpoints', 'ec2:ModifyVpcEndpoint'],
			resources: [arn('ec2', '*')],
		},
		{
			sid: 'MakeAcls',
			actions: ['ec2:CreateNetworkAcl', 'ec2:CreateNetworkAclEntry', 'ec2:DeleteNetworkAcl', 'ec2:DeleteNetworkAclEntry', 'ec2:ReplaceNetworkAclAssociation', 'ec2:ReplaceNetworkAclEntry'],
			resources: [arn('ec2', '*')],
		},
		{
			sid: 'MakeFlowLogs',
			actions: ['ec2:CreateFlowLogs', 'ec2:DeleteFlowLogs'],
			resources: [arn('ec2', '*')],
		},
		{
			sid: 'PassRolesToFlowLogs',
			actions: ['iam:PassRole'],
			resources: [iamArn(`role${(0,stack_boundary/* rolePath */.ks)(project)}*`)],
			condition: { StringEquals: { 'iam:PassedToService': 'vpc-flow-logs.amazonaws.com' } },
		},
	];
}
function trafficBounds(stacks) {
	return [
		{ sid: 'FindLogGroups', actions: ['logs:DescribeLogGroups'], resources: ['*'] },
		{
			sid: 'FindLogStreams',
			actions: ['logs:DescribeLogStreams'],
			resources: stacks.map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/boundaryPolicy.js














function buildBoundaryPolicy(request) {
	return (0,model/* resource */.Zc)('BoundaryPolicy', 'AWS::IAM::ManagedPolicy', {
		ManagedPolicyName: (0,stack_boundary/* boundaryName */.ee)(request.project),
		Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
		Description: `The most that roles of ${request.project} can do`,
		PolicyDocument: (0,stack_policy/* policyDocument */.yr)([
			{
				sid: 'PullImages',
				actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetAuthorizationToken', 'ecr:GetDownloadUrlForLayer'],
				resources: ['*'],
			},
			{
				sid: 'WriteLogs',
				actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
				resources: stackNames(request).map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
			},
			{
				sid: 'ReadSecrets',
				actions: ['secretsmanager:GetSecretValue', 'ssm:GetParameter', 'ssm:GetParameters'],
				resources: [arn('secretsmanager', 'secret:*'), arn('ssm', 'parameter/*')],
			},
			{ sid: 'OpenShells', ...roles/* execStatement */.X$ },
			{ sid: 'SendTraces', ...roles/* traceStatement */.rU },
			{
				sid: 'ReadTraffic',
				actions: ['elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules', 'elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'],
				resources: ['*'],
			},
			{
				sid: 'MoveTraffic',
				actions: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:ModifyRule', 'elasticloadbalancing:RegisterTargets'],
				resources: [arn('elasticloadbalancing', 'listener-rule/app/*'), arn('elasticloadbalancing', 'targetgroup/*')],
			},
			...backupBounds(),
			...batchBounds(),
			...databaseBounds(stackNames(request)),
			...functionBounds(stackNames(request)),
			...instanceBounds(),
			...(0,allowedPermissions/* allowedStatements */.H)(request),
			...keyBounds(),
			...storageBounds(stackNames(request)),
			...trafficBounds(stackNames(request)),
		]),
	});
}

// EXTERNAL MODULE: ./lib/stack/storage.js
var storage = __webpack_require__(1729);
;// CONCATENATED MODULE: ./lib/stack/bootstrap/bucket.js



const DAYS = 30;
const expiring = ['plan', 'templates'];
function buildBucket(project) {
	const bucket = (0,model/* resource */.Zc)(
		'TemplateBucket',
		'AWS::S3::Bucket',
		{
			BucketName: (0,stack_bucket/* bucketName */.EL)(project),
			BucketEncryption: {
				ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
			},
			LifecycleConfiguration: {
				Rules: expiring.map((folder) => ({
					Id: folder,
					Status: 'Enabled',
					Prefix: `${folder}/`,
					ExpirationInDays: DAYS,
				})),
			},
			OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
			PublicAccessBlockConfiguration: {
				BlockPublicAcls: true,
				BlockPublicPolicy: true,
				IgnorePublicAcls: true,
				RestrictPublicBuckets: true,
			},
		},
		{ deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
	);
	return [bucket, (0,storage/* buildTlsPolicy */.U)('TemplateBucketPolicy', bucket)];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/driftRole.js






function buildDriftRole(request) {
	const branches = request.environments.map(({ branch }) => branch ?? '*');
	return (0,model/* resource */.Zc)('DriftRole', 'AWS::IAM::Role', {
		RoleName: `${request.project}-drift`,
		Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
		Description: `Looks for drift of ${request.project}; read only`,
		AssumeRolePolicyDocument: trustRepository(
			request,
			[...new Set(branches)].sort().map((branch) => `ref:refs/heads/${branch}`),
		),
		Policies: [
			{
				PolicyName: 'drift',
				PolicyDocument: (0,stack_policy/* policyDocument */.yr)([
					{
						sid: 'DetectDrift',
						actions: ['cloudformation:DescribeStackResourceDrifts', 'cloudformation:DescribeStacks', 'cloudformation:DetectStackDrift', 'cloudformation:DetectStackResourceDrift', 'cloudformation:GetTemplate', 'cloudformation:ListStackResources'],
						resources: stackArns(stackNames(request)),
					},
					{
						sid: 'ReadResources',
						actions: [
							'application-autoscaling:DescribeScalableTargets',
							'application-autoscaling:DescribeScalingPolicies',
							'cloudformation:DescribeStackDriftDetectionStatus',
							'ec2:DescribeAddresses',
							'ec2:DescribeInternetGateways',
							'ec2:DescribeNatGateways',
							'ec2:DescribeRouteTables',
							'ec2:DescribeSecurityGroupRules',
							'ec2:DescribeSecurityGroups',
							'ec2:DescribeSubnets',
							'ec2:DescribeVpcAttribute',
							'ec2:DescribeVpcs',
							'ecs:DescribeClusters',
							'ecs:DescribeServices',
							'ecs:DescribeTaskDefinition',
							'elasticloadbalancing:DescribeListeners',
							'elasticloadbalancing:DescribeLoadBalancerAttributes',
							'elasticloadbalancing:DescribeLoadBalancers',
							'elasticloadbalancing:DescribeRules',
							'elasticloadbalancing:DescribeTags',
							'elasticloadbalancing:DescribeTargetGroupAttributes',
							'elasticloadbalancing:DescribeTargetGroups',
							'iam:GetRole',
							'iam:GetRolePolicy',
							'iam:ListAttachedRolePolicies',
							'iam:ListRolePolicies',
							'logs:DescribeLogGroups',
							'logs:ListTagsForResource',
						],
						resources: ['*'],
					},
				]),
			},
		],
	});
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/edgePermissions.js


function globalArn(service, resource) {
	return (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:${service}::${model/* pseudo */.ZZ.accountId}:${resource}`;
}
function edgeStatements(stacks) {
	return [...certificateStatements(), ...recordStatements(), ...cdnStatements(), ...firewallStatements(stacks)];
}
function certificateStatements() {
	return [
		{ sid: 'AskForCertificates', actions: ['acm:RequestCertificate'], resources: ['*'] },
		{
			sid: 'KeepCertificates',
			actions: ['acm:AddTagsToCertificate', 'acm:DeleteCertificate', 'acm:DescribeCertificate', 'acm:ListTagsForCertificate', 'acm:RemoveTagsFromCertificate'],
			resources: [arn('acm', 'certificate/*')],
		},
	];
}
function recordStatements() {
	return [
		{
			sid: 'MakeRecords',
			actions: ['route53:ChangeResourceRecordSets'],
			resources: [(0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:route53:::hostedzone/*`],
			condition: {
				'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
			},
		},
		{
			sid: 'ReadRecords',
			actions: ['route53:GetChange', 'route53:GetHostedZone', 'route53:ListResourceRecordSets'],
			resources: [(0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:route53:::change/*`, (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:route53:::hostedzone/*`],
		},
	];
}
function cdnStatements() {
	return [
		{
			sid: 'MakeDistributions',
			actions: [
				'cloudfront:CreateDistribution',
				'cloudfront:CreateOriginAccessControl',
				'cloudfront:DeleteDistribution',
				'cloudfront:DeleteOriginAccessControl',
				'cloudfront:GetDistribution',
				'cloudfront:GetDistributionConfig',
				'cloudfront:GetOriginAccessControl',
				'cloudfront:ListTagsForResource',
				'cloudfront:TagResource',
				'cloudfront:UntagResource',
				'cloudfront:UpdateDistribution',
				'cloudfront:UpdateOriginAccessControl',
			],
			resources: [globalArn('cloudfront', 'distribution/*'), globalArn('cloudfront', 'origin-access-control/*')],
		},
	];
}
function firewallStatements(stacks) {
	return [
		{
			sid: 'MakeFirewalls',
			actions: ['wafv2:CreateWebACL', 'wafv2:DeleteWebACL', 'wafv2:ListTagsForResource', 'wafv2:TagResource', 'wafv2:UntagResource', 'wafv2:UpdateWebACL'],
			resources: [...stacks.flatMap((stack) => [arn('wafv2', `regional/webacl/${stack}-*/*`), arn('wafv2', `global/webacl/${stack}-*/*`)]), arn('wafv2', '*/managedruleset/*/*')],
		},
		{
			sid: 'UseFirewalls',
			actions: ['elasticloadbalancing:SetWebACL', 'wafv2:AssociateWebACL', 'wafv2:DisassociateWebACL', 'wafv2:GetWebACL', 'wafv2:GetWebACLForResource'],
			resources: [arn('elasticloadbalancing', 'loadbalancer/app/*'), arn('wafv2', 'regional/webacl/*'), (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:wafv2:us-east-1:${model/* pseudo */.ZZ.accountId}:global/webacl/*`],
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/monitoringPermissions.js


function monitoringStatements(stacks) {
	const named = (service, prefix = '') => stacks.map((stack) => arn(service, `${prefix}${stack}-*`));
	return [
		{
			sid: 'MakeAlarms',
			actions: ['cloudwatch:DeleteAlarms', 'cloudwatch:ListTagsForResource', 'cloudwatch:PutMetricAlarm', 'cloudwatch:TagResource', 'cloudwatch:UntagResource'],
			resources: named('cloudwatch', 'alarm:'),
		},
		{ sid: 'ReadAlarms', actions: ['cloudwatch:DescribeAlarms'], resources: [arn('cloudwatch', 'alarm:*')] },
		{
			sid: 'MakeDashboards',
			actions: ['cloudwatch:DeleteDashboards', 'cloudwatch:GetDashboard', 'cloudwatch:PutDashboard'],
			resources: stacks.map((stack) => (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:cloudwatch::${model/* pseudo */.ZZ.accountId}:dashboard/${stack}`),
		},
		{
			sid: 'ReadLogs',
			actions: ['logs:DeleteMetricFilter', 'logs:DescribeMetricFilters', 'logs:PutMetricFilter'],
			resources: named('logs', 'log-group:/ecs/'),
		},
		{
			sid: 'MakeQueries',
			actions: ['logs:DeleteQueryDefinition', 'logs:DescribeQueryDefinitions', 'logs:PutQueryDefinition'],
			resources: ['*'],
		},
		{
			sid: 'MakeTopics',
			actions: ['sns:CreateTopic', 'sns:DeleteTopic', 'sns:GetSubscriptionAttributes', 'sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic', 'sns:ListTagsForResource', 'sns:SetTopicAttributes', 'sns:Subscribe', 'sns:TagResource', 'sns:Unsubscribe', 'sns:UntagResource'],
			resources: named('sns'),
		},
		{
			sid: 'MakeBudgets',
			actions: ['budgets:ModifyBudget', 'budgets:TagResource', 'budgets:UntagResource', 'budgets:ViewBudget'],
			resources: [(0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:budgets::${model/* pseudo */.ZZ.accountId}:budget/*`],
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/executionPolicies.js













function buildExecutionPolicies(request) {
	const { project } = request;
	const stacks = stackNames(request);
	const policy = (part, statements) =>
		(0,model/* resource */.Zc)(`Execution${part}Policy`, 'AWS::IAM::ManagedPolicy', {
			ManagedPolicyName: `${(0,stack_boundary/* executionRoleName */.Wj)(project)}-${part.toLowerCase()}`,
			Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
			Description: `What CloudFormation may do for ${project}: ${part.toLowerCase()}`,
			PolicyDocument: (0,stack_policy/* policyDocument */.yr)(statements),
		});
	const allowed = (0,allowedPermissions/* allowedStatements */.H)(request);
	return [
		...(allowed.length === 0 ? [] : [policy('Allowed', allowed)]),
		policy('Data', [...databaseStatements(stacks), ...backupStatements(project, stacks)]),
		policy('Edge', edgeStatements(stacks)),
		policy('Functions', functionStatements(project, stacks)),
		policy('Instances', instanceStatements(stacks)),
		policy('Jobs', batchStatements(stacks, (0,stack_boundary/* rolePath */.ks)(project))),
		policy('Monitoring', monitoringStatements(stacks)),
		policy('Traffic', trafficStatements(project)),
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/computePermissions.js

function computeStatements(stacks) {
	return [
		{
			sid: 'MakeServices',
			actions: [
				'ecs:CreateCluster',
				'ecs:CreateService',
				'ecs:DeleteCluster',
				'ecs:DeleteService',
				'ecs:DescribeClusters',
				'ecs:DescribeServiceDeployments',
				'ecs:DescribeServiceRevisions',
				'ecs:DescribeServices',
				'ecs:ListServiceDeployments',
				'ecs:ListTagsForResource',
				'ecs:PutClusterCapacityProviders',
				'ecs:RegisterTaskDefinition',
				'ecs:StopServiceDeployment',
				'ecs:TagResource',
				'ecs:UntagResource',
				'ecs:UpdateCluster',
				'ecs:UpdateClusterSettings',
				'ecs:UpdateService',
			],
			resources: stacks.flatMap((stack) => [`cluster/${stack}-*`, `service/${stack}-*`, `service-deployment/${stack}-*`, `service-revision/${stack}-*`, `task-definition/${stack}-*`].map((resource) => arn('ecs', resource))),
		},
		{
			sid: 'KeepTaskDefinitions',
			actions: ['ecs:DeregisterTaskDefinition', 'ecs:DescribeTaskDefinition'],
			resources: ['*'],
		},
	];
}
function logStatements(stacks) {
	return [
		{
			sid: 'MakeLogGroups',
			actions: ['logs:CreateLogGroup', 'logs:DeleteLogGroup', 'logs:DeleteRetentionPolicy', 'logs:DescribeIndexPolicies', 'logs:GetDataProtectionPolicy', 'logs:ListTagsForResource', 'logs:PutRetentionPolicy', 'logs:TagResource', 'logs:UntagResource'],
			resources: stacks.map((stack) => arn('logs', `log-group:/*/${stack}-*`)),
		},
		{ sid: 'FindLogGroups', actions: ['logs:DescribeLogGroups'], resources: ['*'] },
	];
}
function scalingStatements() {
	return [
		{
			sid: 'MakeScaling',
			actions: [
				'application-autoscaling:DeleteScalingPolicy',
				'application-autoscaling:DeleteScheduledAction',
				'application-autoscaling:DeregisterScalableTarget',
				'application-autoscaling:ListTagsForResource',
				'application-autoscaling:PutScalingPolicy',
				'application-autoscaling:PutScheduledAction',
				'application-autoscaling:RegisterScalableTarget',
				'application-autoscaling:TagResource',
				'application-autoscaling:UntagResource',
			],
			resources: [arn('application-autoscaling', 'scalable-target/*')],
		},
		{
			sid: 'ReadScaling',
			actions: ['application-autoscaling:Describe*'],
			resources: ['*'],
		},
		{
			sid: 'MakeScalingAlarms',
			actions: ['cloudwatch:DeleteAlarms', 'cloudwatch:DescribeAlarms', 'cloudwatch:PutMetricAlarm'],
			resources: [arn('cloudwatch', 'alarm:TargetTracking-service/*')],
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/networkPermissions.js

function networkStatements() {
	return [
		{
			sid: 'ReadNetwork',
			actions: ['ec2:Describe*', 'elasticloadbalancing:Describe*'],
			resources: ['*'],
		},
		{
			sid: 'MakeNetwork',
			actions: [
				'ec2:AllocateAddress',
				'ec2:AssociateRouteTable',
				'ec2:AttachInternetGateway',
				'ec2:AuthorizeSecurityGroupEgress',
				'ec2:AuthorizeSecurityGroupIngress',
				'ec2:CreateInternetGateway',
				'ec2:CreateNatGateway',
				'ec2:CreateRoute',
				'ec2:CreateRouteTable',
				'ec2:CreateSecurityGroup',
				'ec2:CreateSubnet',
				'ec2:CreateTags',
				'ec2:CreateVpc',
				'ec2:DeleteInternetGateway',
				'ec2:DeleteNatGateway',
				'ec2:DeleteRoute',
				'ec2:DeleteRouteTable',
				'ec2:DeleteSecurityGroup',
				'ec2:DeleteSubnet',
				'ec2:DeleteTags',
				'ec2:DeleteVpc',
				'ec2:DetachInternetGateway',
				'ec2:DisassociateAddress',
				'ec2:DisassociateRouteTable',
				'ec2:ModifySubnetAttribute',
				'ec2:ModifyVpcAttribute',
				'ec2:ReleaseAddress',
				'ec2:ReplaceRoute',
				'ec2:ReplaceRouteTableAssociation',
				'ec2:RevokeSecurityGroupEgress',
				'ec2:RevokeSecurityGroupIngress',
				'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
				'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
			],
			resources: [arn('ec2', '*')],
		},
		{
			sid: 'MakeLoadBalancers',
			actions: [
				'elasticloadbalancing:AddTags',
				'elasticloadbalancing:CreateListener',
				'elasticloadbalancing:CreateLoadBalancer',
				'elasticloadbalancing:CreateRule',
				'elasticloadbalancing:CreateTargetGroup',
				'elasticloadbalancing:DeleteListener',
				'elasticloadbalancing:DeleteLoadBalancer',
				'elasticloadbalancing:DeleteRule',
				'elasticloadbalancing:DeleteTargetGroup',
				'elasticloadbalancing:ModifyListener',
				'elasticloadbalancing:ModifyListenerAttributes',
				'elasticloadbalancing:ModifyLoadBalancerAttributes',
				'elasticloadbalancing:ModifyRule',
				'elasticloadbalancing:ModifyTargetGroup',
				'elasticloadbalancing:ModifyTargetGroupAttributes',
				'elasticloadbalancing:RemoveTags',
				'elasticloadbalancing:SetIpAddressType',
				'elasticloadbalancing:SetRulePriorities',
				'elasticloadbalancing:SetSecurityGroups',
				'elasticloadbalancing:SetSubnets',
			],
			resources: [arn('elasticloadbalancing', '*')],
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/executionRole.js








function buildExecutionRole(request, boundary, policies) {
	const { project } = request;
	const stacks = stackNames(request);
	return (0,model/* resource */.Zc)('ExecutionRole', 'AWS::IAM::Role', {
		RoleName: (0,stack_boundary/* executionRoleName */.Wj)(project),
		Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
		Description: `What CloudFormation may do for ${project}`,
		AssumeRolePolicyDocument: (0,stack_policy/* trustService */.on)('cloudformation.amazonaws.com'),
		ManagedPolicyArns: policies.map(model/* ref */.KR),
		Policies: [
			{
				PolicyName: 'execution',
				PolicyDocument: (0,stack_policy/* policyDocument */.yr)([...networkStatements(), ...keyPermissions(), ...storageStatements(stacks), ...computeStatements(stacks), ...logStatements(stacks), ...scalingStatements(), ...roleStatements(request, boundary), ...serviceLinkedRoleStatements()]),
			},
		],
	});
}
function roleStatements({ project, permissionsBoundary }, boundary) {
	const own = (0,model/* ref */.KR)(boundary);
	const allowed = permissionsBoundary === undefined ? own : [own, permissionsBoundary];
	const roles = [iamArn(`role${(0,stack_boundary/* rolePath */.ks)(project)}*`)];
	return [
		{
			sid: 'MakeBoundedRoles',
			actions: ['iam:CreateRole', 'iam:DeleteRolePolicy', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'],
			resources: roles,
			condition: { StringEquals: { 'iam:PermissionsBoundary': allowed } },
		},
		{
			sid: 'KeepRoles',
			actions: ['iam:DeleteRole', 'iam:GetRole', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies', 'iam:ListInstanceProfilesForRole', 'iam:ListRolePolicies', 'iam:ListRoleTags', 'iam:TagRole', 'iam:UntagRole', 'iam:UpdateAssumeRolePolicy', 'iam:UpdateRole', 'iam:UpdateRoleDescription'],
			resources: roles,
		},
		{
			sid: 'PassRoles',
			actions: ['iam:PassRole'],
			resources: roles,
			condition: {
				StringEquals: {
					'iam:PassedToService': ['batch.amazonaws.com', 'ec2.amazonaws.com', 'ecs-tasks.amazonaws.com', 'ecs.amazonaws.com', 'lambda.amazonaws.com', 'scheduler.amazonaws.com'],
				},
			},
		},
	];
}
function serviceLinkedRoleStatements() {
	const services = ['autoscaling.amazonaws.com', 'backup.amazonaws.com', 'batch.amazonaws.com', 'ecs.amazonaws.com', 'ecs.application-autoscaling.amazonaws.com', 'elasticloadbalancing.amazonaws.com', 'rds.amazonaws.com', 'spot.amazonaws.com'];
	return [
		{
			sid: 'MakeServiceLinkedRoles',
			actions: ['iam:CreateServiceLinkedRole'],
			resources: services.map((service) => iamArn(`role/aws-service-role/${service}/*`)),
			condition: { StringEquals: { 'iam:AWSServiceName': services } },
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/planRole.js







function buildPlanRole(request) {
	const { project } = request;
	return (0,model/* resource */.Zc)('PlanRole', 'AWS::IAM::Role', {
		RoleName: `${project}-plan`,
		Path: stack_boundary/* BOOTSTRAP_PATH */.bl,
		Description: `Plans ${project} on pull requests of ${request.repository}`,
		AssumeRolePolicyDocument: trustRepository(request, ['pull_request', 'ref:refs/heads/gh-readonly-queue/*']),
		Policies: [
			{
				PolicyName: 'plan',
				PolicyDocument: (0,stack_policy/* policyDocument */.yr)([
					...changeSetStatements(project, stackNames(request)),
					...imageStatements(project, `${project}/plan/*`),
					templateStatement(project, stack_bucket/* folders */.oW.plan),
					{
						sid: 'NeverExecute',
						effect: 'Deny',
						actions: ['cloudformation:CreateStack', 'cloudformation:DeleteStack', 'cloudformation:ExecuteChangeSet', 'cloudformation:SetStackPolicy', 'cloudformation:UpdateStack'],
						resources: ['*'],
					},
				]),
			},
		],
	});
}

;// CONCATENATED MODULE: ./lib/stack/bootstrap/build.js












function buildBootstrap(request) {
	const planRole = buildPlanRole(request);
	const applyRoles = request.environments.map((environment) => ({
		name: environment.name,
		role: buildApplyRole(request, environment),
	}));
	const driftRole = buildDriftRole(request);
	const boundary = buildBoundaryPolicy(request);
	const policies = buildExecutionPolicies(request);
	const executionRole = buildExecutionRole(request, boundary, policies);
	const [bucket, bucketPolicy] = buildBucket(request.project);
	const resources = [buildProvider(), planRole, ...applyRoles.map(({ role }) => role), driftRole, boundary, ...policies, executionRole, bucket, bucketPolicy];
	return (0,template/* buildTemplate */.Z)({
		description: `Roles by which ${request.repository} deploys ${request.project}, made by Inferloop Deploy`,
		parameters: { [provider.parameter.logicalId]: provider.parameter.declaration },
		conditions: provider.conditions,
		resources: Object.fromEntries(resources.map((part) => [part.logicalId, (0,declaration/* buildDeclaration */.H)(part)])),
		outputs: {
			PlanRoleArn: { Description: 'Input `role` on pull requests', Value: (0,model/* attribute */.lt)(planRole, 'Arn') },
			...Object.fromEntries(applyRoles.map(({ name, role }) => [`${(0,names/* logicalPrefix */.CM)(name)}ApplyRoleArn`, { Description: `Input \`role\` where ${name} is deployed`, Value: (0,model/* attribute */.lt)(role, 'Arn') }])),
			DriftRoleArn: { Description: 'Input `role` of scheduled runs', Value: (0,model/* attribute */.lt)(driftRole, 'Arn') },
			ExecutionRoleArn: { Description: 'Input `execution-role`', Value: (0,model/* attribute */.lt)(executionRole, 'Arn') },
			TemplateBucketName: { Description: 'For templates above 51,200 bytes', Value: (0,model/* ref */.KR)(bucket) },
		},
	});
}


/***/ })

};
