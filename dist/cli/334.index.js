export const id = 334;
export const ids = [334];
export const modules = {

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildBackup),
/* harmony export */   b: () => (/* binding */ vaultPrefix)
/* harmony export */ });
/* harmony import */ var _compute_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3359);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4804);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7988);




const STACK_LIMIT = 24;
function buildBackup(config, encryption, arns) {
	const { backup, project } = config;
	if (backup === undefined || arns.length === 0) return [];
	const vault = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)('BackupVault', 'AWS::Backup::BackupVault', { BackupVaultName: vaultName(config), EncryptionKeyArn: encryption.key }, { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' });
	const plan = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)('BackupPlan', 'AWS::Backup::BackupPlan', {
		BackupPlan: {
			BackupPlanName: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stackName */ .Qx)(config)}-backup-plan`,
			BackupPlanRule: [
				{
					RuleName: 'backup',
					TargetBackupVault: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(vault),
					ScheduleExpression: scheduleOf(backup),
					Lifecycle: { DeleteAfterDays: backup.keepDays },
				},
			],
		},
	});
	const trust = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustService */ .on)('backup.amazonaws.com', { StringEquals: { 'aws:SourceAccount': _model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.accountId } });
	const role = (0,_compute_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRole */ .T8)(project, 'BackupRole', trust, backupStatements(arns, encryption));
	const selection = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)('BackupSelection', 'AWS::Backup::BackupSelection', {
		BackupPlanId: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(plan),
		BackupSelection: {
			SelectionName: 'databases-and-volumes',
			IamRoleArn: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(role, 'Arn'),
			Resources: arns,
		},
	});
	return [vault, plan, role, selection];
}
function vaultPrefix(stack) {
	return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(stack, STACK_LIMIT)}-backups-`;
}
function vaultName(config) {
	const uuid = { 'Fn::Select': [2, { 'Fn::Split': ['/', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.stackId] }] };
	const part = { 'Fn::Select': [0, { 'Fn::Split': ['-', uuid] }] };
	return { 'Fn::Join': ['', [vaultPrefix((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stackName */ .Qx)(config)), keyPart(config.security.key), part]] };
}
function keyPart(key) {
	switch (key.kind) {
		case 'aws':
			return '';
		case 'managed':
			return 'managed-';
		case 'arn':
			return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .tW)(key.arn, 6)}-`;
	}
}
function scheduleOf({ everyHours }) {
	if (everyHours === 24 * 7) return 'cron(0 3 ? * SUN *)';
	return everyHours === 24 ? 'cron(0 3 * * ? *)' : `cron(0 0/${everyHours} * * ? *)`;
}
function backupStatements(arns, { key }) {
	const disks = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.partition}:ec2:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.region}::snapshot/*`;
	const databases = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.partition}:rds:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.accountId}:snapshot:awsbackup:*`;
	const vaults = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.partition}:backup:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.accountId}:backup-vault:*`;
	return [
		{
			actions: ['ec2:CreateSnapshot', 'rds:AddTagsToResource', 'rds:CreateDBSnapshot', 'rds:ListTagsForResource'],
			resources: [...arns, disks, databases],
		},
		{ actions: ['rds:DeleteDBSnapshot', 'rds:ModifyDBSnapshotAttribute'], resources: [databases] },
		{ actions: ['ec2:CreateTags'], resources: [disks] },
		{
			actions: ['ec2:DeleteSnapshot', 'ec2:ModifySnapshotAttribute'],
			resources: [disks],
			condition: { Null: { 'aws:ResourceTag/aws:backup:source-resource': 'false' } },
		},
		{ actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], resources: [vaults] },
		{
			actions: ['ec2:DescribeSnapshots', 'ec2:DescribeTags', 'ec2:DescribeVolumes', 'rds:DescribeDBInstances', 'rds:DescribeDBSnapshots'],
			resources: ['*'],
		},
		...(key === undefined
			? []
			: [
					{ actions: ['kms:DescribeKey'], resources: [key] },
					{
						actions: ['kms:CreateGrant'],
						resources: [key],
						condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
					},
				]),
	];
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ executionRoleName),
/* harmony export */   bl: () => (/* binding */ BOOTSTRAP_PATH),
/* harmony export */   ee: () => (/* binding */ boundaryName),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   ks: () => (/* binding */ rolePath),
/* harmony export */   pP: () => (/* binding */ boundary)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);

const BOOTSTRAP_PATH = '/inferloop/';
function rolePath(project) {
	return `${BOOTSTRAP_PATH}${project}/`;
}
function executionRoleName(project) {
	return `${project}-execution`;
}
function boundaryName(project) {
	return `${project}-boundary`;
}
function boundaryOf(executionRole) {
	const [, account, project] = /^(arn:[^:]+:iam::\d+:)role\/inferloop\/([^/]+)-execution$/.exec(executionRole ?? '') ?? [];
	return account === undefined || project === undefined ? '' : `${account}policy${BOOTSTRAP_PATH}${boundaryName(project)}`;
}
const parameter = {
	logicalId: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_BOUNDARY */ .Or,
	declaration: {
		Type: 'String',
		Default: '',
		Description: 'ARN of the policy that bounds every role of this stack; the execution role of bootstrap demands it.',
	},
};
const condition = 'HasPermissionsBoundary';
const boundary = {
	parameter,
	conditions: { [condition]: { 'Fn::Not': [{ 'Fn::Equals': [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(parameter), ''] }] } },
	value: { 'Fn::If': [condition, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(parameter), _model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.noValue] },
};


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ bucketName),
/* harmony export */   Nk: () => (/* binding */ bucketNameAt),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   Sq: () => (/* binding */ CODE),
/* harmony export */   oW: () => (/* binding */ folders)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);


function codeFolder(environment, key) {
	return `${folders.code(environment)}/${key}`;
}
function bucketNameAt(project, { account, region }) {
	return `inferloop-${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(project, 24)}-${account}-${region}`;
}
function bucketName(project) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`inferloop-${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(project, 24)}-${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}-${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.region}`;
}
const CODE = 'code';
const folders = {
	plan: 'plan',
	templates: (environment) => `templates/${environment}`,
	code: (environment) => `${CODE}/${environment}`,
};


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ buildCdn),
/* harmony export */   bA: () => (/* binding */ readStatements),
/* harmony export */   qW: () => (/* binding */ decryptStatements)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);


const policies = {
	cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
	cachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
	allViewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
};
const HOSTED_ZONE = 'Z2FDTNDATAQYW2';
const nearCheapest = /^(us|ca|mx|eu|il)-/;
const ANSWER_SECONDS = 60;
const NAME_LIMIT = 64;
const CLOUDFRONT = 'cloudfront.amazonaws.com';
const DISTRIBUTION = 'Distribution';
const SERVICES = 'services';
const FILES = 'files';
function buildCdn(request) {
	const { config, bucket, webAcl } = request;
	const { domain } = config;
	if (domain?.cdn === undefined) return undefined;
	const { cdn } = domain;
	const access = bucket === undefined ? undefined : buildAccess(config);
	const files = bucket === undefined || access === undefined ? [] : [fileOrigin(bucket, access)];
	const distribution = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)(DISTRIBUTION, 'AWS::CloudFront::Distribution', {
		DistributionConfig: {
			Aliases: [domain.name],
			CacheBehaviors: files.length === 0 ? undefined : cacheBehaviors(cdn),
			Comment: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .stackName */ .Qx)(config),
			DefaultCacheBehavior: {
				TargetOriginId: SERVICES,
				AllowedMethods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
				CachePolicyId: policies.cachingDisabled,
				OriginRequestPolicyId: policies.allViewer,
				Compress: true,
				ViewerProtocolPolicy: 'redirect-to-https',
			},
			Enabled: true,
			HttpVersion: 'http2and3',
			IPV6Enabled: true,
			Origins: [serviceOrigin(request.loadBalancer), ...files],
			PriceClass: nearCheapest.test(config.region) ? 'PriceClass_100' : 'PriceClass_All',
			ViewerCertificate: {
				AcmCertificateArn: cdn.certificate ?? request.certificate,
				MinimumProtocolVersion: 'TLSv1.2_2021',
				SslSupportMethod: 'sni-only',
			},
			WebACLId: webAcl,
		},
	});
	return {
		resources: [...(access === undefined ? [] : [access]), distribution],
		target: { name: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(distribution, 'DomainName'), zone: HOSTED_ZONE, records: ['A', 'AAAA'] },
	};
}
function serviceOrigin({ balancer }) {
	return {
		Id: SERVICES,
		DomainName: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(balancer, 'DNSName'),
		CustomOriginConfig: {
			OriginProtocolPolicy: 'https-only',
			OriginReadTimeout: ANSWER_SECONDS,
			OriginSSLProtocols: ['TLSv1.2'],
		},
	};
}
function buildAccess(config) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)('CdnAccess', 'AWS::CloudFront::OriginAccessControl', {
		OriginAccessControlConfig: {
			Name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(config, 'CdnAccess', NAME_LIMIT),
			OriginAccessControlOriginType: 's3',
			SigningBehavior: 'always',
			SigningProtocol: 'sigv4',
		},
	});
}
function fileOrigin(bucket, access) {
	return {
		Id: FILES,
		DomainName: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(bucket, 'RegionalDomainName'),
		OriginAccessControlId: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(access, 'Id'),
		S3OriginConfig: { OriginAccessIdentity: '' },
	};
}
function cacheBehaviors({ static: files }) {
	if (files === undefined) return undefined;
	return [
		{
			PathPattern: files.path,
			TargetOriginId: FILES,
			CachePolicyId: policies.cachingOptimized,
			Compress: true,
			ViewerProtocolPolicy: 'redirect-to-https',
		},
	];
}
function readStatements(domain, key, bucketArn) {
	const files = domain?.cdn?.static;
	if (files?.bucket !== key) return [];
	return [
		{
			Sid: 'Cdn',
			Effect: 'Allow',
			Principal: { Service: CLOUDFRONT },
			Action: 's3:GetObject',
			Resource: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`${bucketArn}${files.path}`,
			Condition: {
				StringEquals: {
					'AWS:SourceArn': (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:cloudfront::${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}:distribution/${{ Ref: DISTRIBUTION }}`,
				},
			},
		},
	];
}
function decryptStatements(domain) {
	if (domain?.cdn?.static === undefined) return [];
	return [
		{
			Sid: 'Cdn',
			Effect: 'Allow',
			Principal: { Service: CLOUDFRONT },
			Action: 'kms:Decrypt',
			Resource: '*',
			Condition: {
				ArnLike: { 'AWS:SourceArn': (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:cloudfront::${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}:distribution/*` },
			},
		},
	];
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ interfaceActions),
/* harmony export */   b: () => (/* binding */ buildFunctionRole)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7988);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3359);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8171);




function buildFunctionRole(request) {
	const { project, prefix, config, logGroup, used, inside, traced } = request;
	return (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRole */ .T8)(project, `${prefix}FunctionRole`, (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustService */ .on)('lambda.amazonaws.com'), [
		{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(logGroup, 'Arn')] },
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretStatements */ .$2)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedSecrets */ .XD)(config.secrets)).map(readByCode),
		...used.flatMap((offer) => [...offer.secretStatements, ...offer.statements]),
		...(inside === undefined ? [] : networkStatements(inside)),
		...(traced ? [_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .traceStatement */ .rU] : []),
	]);
}
function readByCode(statement) {
	const { actions } = statement;
	return actions.includes('ssm:GetParameters') ? { ...statement, actions: [...actions, 'ssm:GetParameter'] } : statement;
}
const interfaceActions = ['ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets', 'ec2:UnassignPrivateIpAddresses'];
function networkStatements(arn) {
	const condition = { ArnEquals: { 'lambda:SourceFunctionArn': [arn] } };
	return [
		{ actions: interfaceActions, resources: ['*'] },
		{ effect: 'Deny', actions: interfaceActions, resources: ['*'], condition },
	];
}


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ placeImage),
/* harmony export */   Xr: () => (/* binding */ ecrRepositories),
/* harmony export */   jc: () => (/* binding */ buildImageParameter)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);


function placeImage(project, key, parameter, runner) {
	return {
		key,
		repository: repositoryOf(project, key),
		imageParameter: parameter.logicalId,
		runner: runner.logicalId,
	};
}
function repositoryOf(project, key) {
	return `${project}/${key}`;
}
function buildImageParameter({ key }) {
	return {
		logicalId: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalPrefix */ .CM)(key.replace('/', '-'))}Image`,
		declaration: {
			Type: 'String',
			Description: `Image of ${key}: repository@sha256:digest.`,
			AllowedPattern: '^\\S+@sha256:[0-9a-f]{64}$',
			ConstraintDescription: 'an image is named by its digest: repository@sha256:…',
		},
	};
}
const ecrReference = /^(\d{12})\.dkr[.-]ecr\.([a-z0-9-]+)\.[a-z0-9.]+\/([^:@]+)/;
function ecrRepositories(project, { key, image }) {
	switch (image.kind) {
		case 'build':
			return [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:ecr:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}:repository/${repositoryOf(project, key)}`];
		case 'image': {
			const [, account = '', region = '', name = ''] = ecrReference.exec(image.reference) ?? [];
			return account === '' ? [] : [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:ecr:${region}:${account}:repository/${name}`];
		}
	}
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ buildCapacity),
/* harmony export */   t: () => (/* binding */ instanceActions)
/* harmony export */ });
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7988);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3359);




const kinds = {
	fargate: { standard: 'Fargate', spot: 'FargateSpot' },
	ec2: { standard: 'Ec2', spot: 'Ec2Spot' },
};
function buildCapacity(request) {
	const { prefix, job, network } = request;
	const logicalId = `${prefix}${kinds[job.on][job.spot ? 'spot' : 'standard']}ComputeEnvironment`;
	const shared = { MaxvCpus: job.maximumVcpus, Subnets: network.taskSubnets };
	const options = { dependsOn: [...network.outbound, ...request.ways] };
	if (job.on === 'fargate') {
		const ComputeResources = {
			...shared,
			Type: job.spot ? 'FARGATE_SPOT' : 'FARGATE',
			SecurityGroupIds: [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(request.securityGroup)],
		};
		const properties = { Type: 'MANAGED', ComputeResources };
		const environment = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)(logicalId, 'AWS::Batch::ComputeEnvironment', properties, options);
		return { resources: [environment], environment };
	}
	const { resources, launchTemplate, profile } = buildInstances(request);
	const environment = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)(
		logicalId,
		'AWS::Batch::ComputeEnvironment',
		{
			Type: 'MANAGED',
			ReplaceComputeEnvironment: false,
			ComputeResources: {
				...shared,
				Type: job.spot ? 'SPOT' : 'EC2',
				AllocationStrategy: job.spot ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
				Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
				InstanceRole: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(profile, 'Arn'),
				InstanceTypes: [job.platform === 'linux/arm64' ? 'default_arm64' : 'default_x86_64'],
				LaunchTemplate: {
					LaunchTemplateId: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(launchTemplate),
					Version: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(launchTemplate, 'LatestVersionNumber'),
				},
				MinvCpus: 0,
				UpdateToLatestImageVersion: true,
			},
		},
		options,
	);
	return { resources: [...resources, environment], environment };
}
const DISK = 50;
function buildInstances({ project, prefix, job, network, securityGroup }) {
	const role = buildInstanceRole(project, prefix);
	const profile = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
		Path: (0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project),
		Roles: [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(role)],
	});
	const launchTemplate = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
		LaunchTemplateData: {
			BlockDeviceMappings: [
				{
					DeviceName: '/dev/xvda',
					Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: DISK, VolumeType: 'gp3' },
				},
			],
			MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required' },
			NetworkInterfaces: [
				{
					AssociatePublicIpAddress: network.assignPublicIp === 'ENABLED',
					DeleteOnTermination: true,
					Description: `Runs of ${job.key}`,
					DeviceIndex: 0,
					Groups: [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR)(securityGroup)],
				},
			],
		},
	});
	return { resources: [role, profile, launchTemplate], launchTemplate, profile };
}
function buildInstanceRole(project, prefix) {
	return (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRole */ .T8)(project, `${prefix}InstanceRole`, (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustService */ .on)('ec2.amazonaws.com'), [{ actions: instanceActions, resources: ['*'] }]);
}
const instanceActions = [
	'ec2:DescribeTags',
	'ecs:DeregisterContainerInstance',
	'ecs:DiscoverPollEndpoint',
	'ecs:Poll',
	'ecs:RegisterContainerInstance',
	'ecs:StartTelemetrySession',
	'ecs:SubmitAttachmentStateChanges',
	'ecs:SubmitContainerStateChange',
	'ecs:SubmitTaskStateChange',
	'ecs:TagResource',
	'ecs:UpdateContainerInstancesState',
];


/***/ }),

/***/ 3359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ buildTrafficRole),
/* harmony export */   T8: () => (/* binding */ buildRole),
/* harmony export */   X$: () => (/* binding */ execStatement),
/* harmony export */   XM: () => (/* binding */ buildExecutionRole),
/* harmony export */   kI: () => (/* binding */ buildTaskRole),
/* harmony export */   rU: () => (/* binding */ traceStatement)
/* harmony export */ });
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6757);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7988);
/* harmony import */ var _resolvable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9179);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5398);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8171);







function buildExecutionRole(project, prefix, containers, logGroup, offers) {
	const repositories = (0,_resolvable_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .d)(containers.flatMap((container) => (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .ecrRepositories */ .Xr)(project, container)));
	const secrets = containers.flatMap((container) => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedSecrets */ .XD)(container.secrets));
	return buildRole(project, `${prefix}TaskExecutionRole`, trustTasks(), [
		...(repositories.length === 0
			? []
			: [
					{ actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
					{
						actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
						resources: repositories,
					},
				]),
		{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(logGroup, 'Arn')] },
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secretStatements */ .$2)(secrets),
		...offers.flatMap((offer) => offer.secretStatements),
	]);
}
function buildTaskRole(project, prefix, { exec, traced }, offers) {
	const statements = offers.flatMap((offer) => offer.statements);
	return buildRole(project, `${prefix}TaskRole`, trustTasks(), [...statements, ...(exec ? [execStatement] : []), ...(traced ? [traceStatement] : [])]);
}
const execStatement = {
	actions: ['ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel'],
	resources: ['*'],
};
const traceStatement = {
	actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
	resources: ['*'],
};
function buildTrafficRole(project, prefix, route) {
	return buildRole(project, `${prefix}TrafficRole`, (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .trustService */ .on)('ecs.amazonaws.com'), [
		{
			actions: ['elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules', 'elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'],
			resources: ['*'],
		},
		{
			actions: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
			resources: (0,_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .targetGroupsOf */ .TT)(route).map(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR),
		},
		{ actions: ['elasticloadbalancing:ModifyRule'], resources: (0,_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOf */ .fD)(route).map(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR) },
	]);
}
function trustTasks() {
	return (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .trustService */ .on)('ecs-tasks.amazonaws.com', {
		ArnLike: { 'aws:SourceArn': (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.partition}:ecs:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.accountId}:*` },
		StringEquals: { 'aws:SourceAccount': _model_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudo */ .ZZ.accountId },
	});
}
function buildRole(project, logicalId, trusted, statements) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .resource */ .Zc)(logicalId, 'AWS::IAM::Role', {
		AssumeRolePolicyDocument: trusted,
		Path: (0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project),
		PermissionsBoundary: _boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .boundary */ .pP.value,
		...(statements.length === 0 ? {} : { Policies: [{ PolicyName: 'least-privilege', PolicyDocument: (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyDocument */ .yr)(statements) }] }),
	});
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ secretStatements),
/* harmony export */   IK: () => (/* binding */ valueFrom),
/* harmony export */   XD: () => (/* binding */ sortedSecrets)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _resolvable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9179);


function sortedSecrets(secrets) {
	return Object.entries(secrets)
		.map(([name, source]) => ({ name, source }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function valueFrom(source) {
	switch (source.kind) {
		case 'secret':
			return secretArn(source.name);
		case 'parameter':
			return parameterArn(source.path);
		case 'arn':
			return source.arn;
	}
}
function secretStatements(secrets) {
	const sources = secrets.map(({ source }) => source);
	const statements = [
		{ actions: ['secretsmanager:GetSecretValue'], resources: (0,_resolvable_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(sources.filter(isSecret).map(secretResource)) },
		{
			actions: ['ssm:GetParameters'],
			resources: (0,_resolvable_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(sources.filter((source) => !isSecret(source)).map(valueFrom)),
		},
	];
	return statements.filter(({ resources }) => resources.length > 0);
}
function isSecret(source) {
	return source.kind === 'secret' || (source.kind === 'arn' && source.arn.split(':')[2] === 'secretsmanager');
}
function secretResource(source) {
	switch (source.kind) {
		case 'secret':
			return secretArn(`${source.name}-??????`);
		case 'arn':
			return source.arn.split(':').slice(0, 7).join(':');
		case 'parameter':
			return valueFrom(source);
	}
}
function secretArn(name) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:secretsmanager:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}:secret:${name}`;
}
function parameterArn(path) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .sub */ .jb)`arn:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.partition}:ssm:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.region}:${_model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId}:parameter/${path.replace(/^\//, '')}`;
}


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildDeclaration),
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6528);


function buildDeclaration(resource) {
	const { type, properties, dependsOn, condition } = resource;
	const { deletionPolicy, updateReplacePolicy, creationPolicy, updatePolicy } = resource;
	return {
		Type: type,
		Properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedObject */ .z)(properties),
		...(dependsOn.length === 0 ? {} : { DependsOn: [...dependsOn].sort() }),
		...(condition === undefined ? {} : { Condition: condition }),
		...(deletionPolicy === undefined ? {} : { DeletionPolicy: deletionPolicy }),
		...(updateReplacePolicy === undefined ? {} : { UpdateReplacePolicy: updateReplacePolicy }),
		...(creationPolicy === undefined ? {} : { CreationPolicy: creationPolicy }),
		...(updatePolicy === undefined ? {} : { UpdatePolicy: updatePolicy }),
	};
}
function byName(entries) {
	const seen = new Set();
	for (const [name] of entries) {
		if (seen.has(name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('internal', `two parts of the stack are called ${name}`, { fault: 'inferloop' });
		seen.add(name);
	}
	return Object.fromEntries(entries);
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ buildEncryption),
  G: () => (/* binding */ keyStatements)
});

// EXTERNAL MODULE: ./lib/stack/cdn.js
var cdn = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/stack/model.js
var model = __webpack_require__(6757);
;// CONCATENATED MODULE: ./lib/stack/instances/keyPolicy.js

const service = 'autoscaling.amazonaws.com';
function diskStatements(instances) {
	if (instances.length === 0) return [];
	const role = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:iam::${model/* pseudo */.ZZ.accountId}:role/aws-service-role/${service}/AWSServiceRoleForAutoScaling`;
	const ofRole = { ArnEquals: { 'aws:PrincipalArn': role }, StringEquals: { 'kms:CallerAccount': model/* pseudo */.ZZ.accountId } };
	const shared = { Effect: 'Allow', Principal: { AWS: '*' }, Resource: '*' };
	return [
		{
			...shared,
			Sid: 'Disks',
			Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
			Condition: ofRole,
		},
		{
			...shared,
			Sid: 'DisksOfInstances',
			Action: 'kms:CreateGrant',
			Condition: { ...ofRole, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
		},
	];
}

// EXTERNAL MODULE: ./lib/stack/monitoring/notifications.js
var notifications = __webpack_require__(1811);
// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
;// CONCATENATED MODULE: ./lib/stack/encryption.js





function buildEncryption(config) {
	const { key } = config.security;
	switch (key.kind) {
		case 'aws':
			return { resources: [], key: undefined };
		case 'arn':
			return { resources: [], key: key.arn };
		case 'managed': {
			const name = (0,names/* stackName */.Qx)(config);
			const made = (0,model/* resource */.Zc)('Key', 'AWS::KMS::Key', { Description: `Data of ${name}`, EnableKeyRotation: true, KeyPolicy: keyPolicy(config) }, { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' });
			const alias = (0,model/* resource */.Zc)('KeyAlias', 'AWS::KMS::Alias', { AliasName: `alias/${name}`, TargetKeyId: (0,model/* ref */.KR)(made) });
			return { resources: [made, alias], key: (0,model/* attribute */.lt)(made, 'Arn') };
		}
	}
}
function keyStatements({ key }, service, actions = ['kms:Decrypt', 'kms:GenerateDataKey']) {
	if (key === undefined) return [];
	const via = (0,model/* sub */.jb)`${service}.${model/* pseudo */.ZZ.region}.amazonaws.com`;
	return [
		{
			actions,
			resources: [key],
			condition: { StringEquals: { 'kms:ViaService': via } },
		},
	];
}
function keyPolicy(config) {
	const stack = (0,names/* stackName */.Qx)(config);
	const { emails, urls } = config.monitoring.notify;
	return {
		Version: '2012-10-17',
		Statement: [
			{
				Sid: 'AccountDecides',
				Effect: 'Allow',
				Principal: { AWS: (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:iam::${model/* pseudo */.ZZ.accountId}:root` },
				Action: 'kms:*',
				Resource: '*',
			},
			{
				Sid: 'Logs',
				Effect: 'Allow',
				Principal: { Service: (0,model/* sub */.jb)`logs.${model/* pseudo */.ZZ.region}.amazonaws.com` },
				Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
				Resource: '*',
				Condition: {
					ArnLike: {
						'kms:EncryptionContext:aws:logs:arn': (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:logs:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:log-group:/*/${stack}-*`,
					},
				},
			},
			...(0,cdn/* decryptStatements */.qW)(config.domain),
			...diskStatements(config.instances),
			...(emails.length + urls.length === 0
				? []
				: [
						{
							Sid: 'Notifications',
							Effect: 'Allow',
							Principal: { Service: notifications/* notifiers */.y },
							Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
							Resource: '*',
							Condition: { StringEquals: { 'aws:SourceAccount': model/* pseudo */.ZZ.accountId } },
						},
					]),
		],
	};
}


/***/ }),

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ agentStatements),
/* harmony export */   v: () => (/* binding */ agentLines)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

const CONFIGURATION = '/etc/inferloop/cloudwatch-agent.json';
const CONTROL = '/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl';
const NAMESPACE = 'CWAgent';
function agentLines(logGroup, writeFile) {
	const [before = '', ...rest] = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(configuration).trimEnd().split(PLACE);
	const parts = rest.flatMap((text) => [logGroup, text]);
	return ['install -d -m 1777 /var/log/inferloop', `[ -x ${CONTROL} ] || dnf install -y amazon-cloudwatch-agent || yum install -y amazon-cloudwatch-agent`, ...writeFile(CONFIGURATION, '0644', [{ 'Fn::Join': ['', [before, ...parts]] }]), `${CONTROL} -a fetch-config -m ec2 -s -c file:${CONFIGURATION}`];
}
const PLACE = '<log group>';
const configuration = {
	agent: { run_as_user: 'root' },
	logs: {
		logs_collected: {
			files: {
				collect_list: [logOf('/var/log/cloud-init-output.log', 'boot'), logOf('/var/log/inferloop/*.log', 'app')],
			},
		},
	},
	metrics: {
		namespace: NAMESPACE,
		append_dimensions: {
			AutoScalingGroupName: '${aws:AutoScalingGroupName}',
			InstanceId: '${aws:InstanceId}',
		},
		aggregation_dimensions: [['AutoScalingGroupName']],
		metrics_collected: {
			disk: { measurement: ['used_percent'], resources: ['/'], drop_device: true },
			mem: { measurement: ['used_percent'] },
		},
	},
};
function logOf(path, stream) {
	return { file_path: path, log_group_name: PLACE, log_stream_name: `{instance_id}/${stream}` };
}
const agentStatements = [
	{
		actions: ['cloudwatch:PutMetricData'],
		resources: ['*'],
		condition: { StringEquals: { 'cloudwatch:namespace': NAMESPACE } },
	},
	{ actions: ['ec2:DescribeTags'], resources: ['*'] },
];


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sessionStatement),
/* harmony export */   i: () => (/* binding */ buildInstanceRole)
/* harmony export */ });
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2748);
/* harmony import */ var _compute_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3359);
/* harmony import */ var _compute_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8171);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7988);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7718);






const sessionStatement = {
	actions: [..._compute_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .execStatement */ .X$.actions, 'ssm:UpdateInstanceInformation'],
	resources: ['*'],
};
function buildInstanceRole(project, prefix, { secrets }, offers, logGroup) {
	const role = (0,_compute_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRole */ .T8)(project, `${prefix}InstanceRole`, (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .trustService */ .on)('ec2.amazonaws.com'), [
		...offers.flatMap((offer) => offer.statements),
		...(0,_compute_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretStatements */ .$2)((0,_compute_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedSecrets */ .XD)(secrets)),
		...offers.flatMap((offer) => offer.secretStatements),
		...(logGroup === undefined ? [] : [{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [(0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt)(logGroup, 'Arn')] }, ..._agent_js__WEBPACK_IMPORTED_MODULE_4__/* .agentStatements */ .k]),
		sessionStatement,
	]);
	const profile = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .resource */ .Zc)(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
		Path: (0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePath */ .ks)(project),
		Roles: [(0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .ref */ .KR)(role)],
	});
	return { role, profile };
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   z: () => (/* binding */ sortedObject)
/* harmony export */ });
function renderJson(value) {
	return `${JSON.stringify(sortedObject(value), null, 1)}\n`;
}
function sortedObject(value) {
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value === 'object' && value !== null) return sortedObject(value);
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	if (value === null) return null;
	throw new TypeError(`${typeof value} has no place in a template`);
}


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ testPortsOf),
/* harmony export */   E5: () => (/* binding */ LOAD_BALANCER),
/* harmony export */   G: () => (/* binding */ isWebService),
/* harmony export */   G4: () => (/* binding */ HTTPS_PORT),
/* harmony export */   HA: () => (/* binding */ allowedSources),
/* harmony export */   PR: () => (/* binding */ buildLoadBalancer),
/* harmony export */   Xp: () => (/* binding */ HTTP_PORT)
/* harmony export */ });
/* harmony import */ var _config_answering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1048);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);



const LOAD_BALANCER = 'LoadBalancer';
const HTTP_PORT = 80;
const HTTPS_PORT = 443;
const NAME_LIMIT = 32;
const IDLE_SECONDS = 60;
const EVERYBODY = '0.0.0.0/0';
function isWebService(service) {
	return service.port !== undefined && service.http !== undefined;
}
function allowedSources(answering) {
	const lists = answering.map(({ http }) => http.allowedSourceIps);
	return lists.some((list) => list.length === 0) ? [EVERYBODY] : [...new Set(lists.flat())].sort();
}
function testedOf(services) {
	return services.filter((service) => service.deployment.strategy !== 'rolling');
}
function testPortsOf(services) {
	return [...new Set(testedOf(services).map((service) => service.deployment.testPort))].sort((a, b) => a - b);
}
function productionPorts({ domain }) {
	if (domain === undefined) return [HTTP_PORT];
	return domain.redirect ? [HTTPS_PORT, HTTP_PORT] : [HTTPS_PORT];
}
function buildLoadBalancer(config, network, services) {
	const answering = (0,_config_answering_js__WEBPACK_IMPORTED_MODULE_2__/* .answeringOf */ .U)(config);
	const securityGroup = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)('LoadBalancerSecurityGroup', 'AWS::EC2::SecurityGroup', {
		GroupDescription: 'Reaches the load balancer',
		VpcId: network.vpc,
		SecurityGroupIngress: [...productionPorts(config).flatMap((port) => allowedSources(answering).map((source) => opening(port, source, 'Production traffic'))), ...testPortsOf(services).flatMap((port) => testOpenings(port, testedOf(services), network))],
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere but to the tasks' }],
	});
	const balancer = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)(
		LOAD_BALANCER,
		'AWS::ElasticLoadBalancingV2::LoadBalancer',
		{
			Name: balancerName(config),
			Type: 'application',
			Scheme: 'internet-facing',
			Subnets: network.publicSubnets,
			SecurityGroups: [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(securityGroup)],
			LoadBalancerAttributes: [
				{ Key: 'idle_timeout.timeout_seconds', Value: String(idleSeconds(answering)) },
				{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
			],
		},
		{ dependsOn: network.inbound },
	);
	return { balancer, securityGroup };
}
function testOpenings(port, services, { cidr }) {
	const testFrom = services.find(({ deployment }) => deployment.testPort === port)?.deployment.testFrom;
	if (testFrom !== undefined) return [...testFrom].sort().map((source) => opening(port, source, 'Test traffic'));
	return cidr === undefined ? [] : [opening(port, cidr, 'Test traffic, from the VPC only')];
}
function opening(port, source, description) {
	return { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: source, Description: description };
}
function balancerName(config) {
	const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(config, LOAD_BALANCER, NAME_LIMIT);
	return name.startsWith('internal-') ? undefined : name;
}
function idleSeconds(answering) {
	return Math.max(IDLE_SECONDS, ...answering.map(({ http }) => http.deregistrationDelaySeconds));
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   N7: () => (/* binding */ subJson),
/* harmony export */   Or: () => (/* binding */ PERMISSIONS_BOUNDARY),
/* harmony export */   ZZ: () => (/* binding */ pseudo),
/* harmony export */   Zc: () => (/* binding */ resource),
/* harmony export */   jb: () => (/* binding */ sub),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   z7: () => (/* binding */ CREATED_AT)
/* harmony export */ });
const CREATED_AT = 'CreatedAt';
const PERMISSIONS_BOUNDARY = 'PermissionsBoundary';
function resource(logicalId, type, properties, options = {}) {
	return {
		logicalId,
		type,
		properties,
		dependsOn: (options.dependsOn ?? []).map((dependency) => dependency.logicalId),
		condition: options.condition,
		deletionPolicy: options.deletionPolicy,
		updateReplacePolicy: options.updateReplacePolicy,
		creationPolicy: options.creationPolicy,
		updatePolicy: options.updatePolicy,
	};
}
function ref(target) {
	return { Ref: target.logicalId };
}
function attribute(target, name) {
	return { 'Fn::GetAtt': [target.logicalId, name] };
}
const pseudo = {
	accountId: { Ref: 'AWS::AccountId' },
	noValue: { Ref: 'AWS::NoValue' },
	partition: { Ref: 'AWS::Partition' },
	region: { Ref: 'AWS::Region' },
	stackId: { Ref: 'AWS::StackId' },
};
function sub(texts, ...values) {
	const parts = texts.map((text, index) => literal(text) + placeholder(values[index] ?? ''));
	return { 'Fn::Sub': parts.join('') };
}
function subJson(value) {
	const text = JSON.stringify(value, (_, inner) => {
		if (typeof inner === 'string') return literal(inner);
		return isReference(inner) ? placeholder(inner) : inner;
	});
	return { 'Fn::Sub': text };
}
function isReference(value) {
	return typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value);
}
function placeholder(value) {
	if (typeof value === 'string') return literal(value);
	if ('Ref' in value) return `\${${value.Ref}}`;
	if ('Fn::GetAtt' in value) return `\${${value['Fn::GetAtt'].join('.')}}`;
	return value['Fn::Sub'];
}
function literal(text) {
	return text.replaceAll('${', '${!');
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ buildNotifications),
/* harmony export */   y: () => (/* binding */ notifiers)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);


function buildNotifications(config, encryption) {
	const { emails, urls, topics } = config.monitoring.notify;
	const subscribers = [...emails.map((endpoint) => ({ protocol: 'email', endpoint })), ...urls.map((endpoint) => ({ protocol: 'https', endpoint }))];
	if (subscribers.length === 0) return { resources: [], topics };
	const topic = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)('NotificationTopic', 'AWS::SNS::Topic', {
		TopicName: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(config, 'NotificationTopic'),
		KmsMasterKeyId: encryption.key,
	});
	const policy = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)('NotificationTopicPolicy', 'AWS::SNS::TopicPolicy', {
		Topics: [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(topic)],
		PolicyDocument: {
			Version: '2012-10-17',
			Statement: [
				{
					Sid: 'Publish',
					Effect: 'Allow',
					Principal: { Service: notifiers },
					Action: 'sns:Publish',
					Resource: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(topic),
					Condition: { StringEquals: { 'aws:SourceAccount': _model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.accountId } },
				},
			],
		},
	});
	const subscriptions = subscribers.map(({ protocol, endpoint }) =>
		(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .resource */ .Zc)(`NotificationSubscription${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)(endpoint, 6)}`, 'AWS::SNS::Subscription', {
			TopicArn: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(topic),
			Protocol: protocol,
			Endpoint: endpoint,
		}),
	);
	return { resources: [topic, policy, ...subscriptions], topics: [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(topic), ...topics] };
}
const notifiers = ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'];


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ logicalPrefix),
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function stackName({ environment, project }) {
	return `${environment}-${project}`;
}
function logicalPrefix(key) {
	const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
	const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
	return kebab(pascal) === key ? pascal : `${pascal}${hash(key, 6)}`;
}
function physicalName(config, logicalId, limit = 255) {
	return shorten(`${stackName(config)}-${kebab(logicalId)}`, limit);
}
function shorten(name, limit) {
	if (name.length <= limit) return name;
	return `${name.slice(0, limit - 7).replace(/-+$/, '')}-${hash(name, 6)}`;
}
function hash(text, digits) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
function kebab(pascal) {
	return pascal.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   on: () => (/* binding */ trustService),
/* harmony export */   tY: () => (/* binding */ trust),
/* harmony export */   yr: () => (/* binding */ policyDocument)
/* harmony export */ });
function policyDocument(statements) {
	return {
		Version: '2012-10-17',
		Statement: statements.map(({ sid, effect = 'Allow', actions, resources, condition }) => ({
			...(sid === undefined ? {} : { Sid: sid }),
			Effect: effect,
			Action: [...actions].sort(),
			Resource: resources,
			...(condition === undefined ? {} : { Condition: condition }),
		})),
	};
}
function trustService(principal, condition) {
	return trust({ Service: principal }, 'sts:AssumeRole', condition);
}
function trust(principal, action, condition) {
	return {
		Version: '2012-10-17',
		Statement: [
			{
				Effect: 'Allow',
				Principal: principal,
				Action: action,
				...(condition === undefined ? {} : { Condition: condition }),
			},
		],
	};
}


/***/ }),

/***/ 9179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ buildInstanceRoute),
/* harmony export */   TT: () => (/* binding */ targetGroupsOf),
/* harmony export */   WO: () => (/* binding */ buildRoute),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _loadBalancer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7324);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);



function buildRoute(request) {
	const { service, prefix, priority, network, listeners } = request;
	const path = pathCondition(service.http);
	const conditions = [path, ...sourceConditions({ ...service, section: 'services' }, request.answering)];
	const target = { ...service, targetType: 'ip' };
	const blue = buildTargetGroup(`${prefix}BlueTargetGroup`, target, network);
	const testListener = listeners.test.get(service.deployment.testPort);
	const rule = (name, listener, Conditions, groups) =>
		(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .resource */ .Zc)(`${prefix}${name}`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
			ListenerArn: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ref */ .KR)(listener),
			Priority: priority,
			Conditions,
			Actions: [forward(groups)],
		});
	if (service.deployment.strategy === 'rolling' || testListener === undefined) {
		const productionRule = rule('ProductionRule', listeners.production, conditions, [blue]);
		return { targetGroup: blue, productionRule, alternate: undefined };
	}
	const green = buildTargetGroup(`${prefix}GreenTargetGroup`, target, network);
	return {
		targetGroup: blue,
		productionRule: rule('ProductionRule', listeners.production, conditions, [blue, green]),
		alternate: { targetGroup: green, testRule: rule('TestRule', testListener, [path], [blue, green]) },
	};
}
function targetGroupsOf({ targetGroup, alternate }) {
	return alternate === undefined ? [targetGroup] : [targetGroup, alternate.targetGroup];
}
function rulesOf({ productionRule, alternate }) {
	return alternate === undefined ? [productionRule] : [productionRule, alternate.testRule];
}
function buildInstanceRoute(request) {
	const { key, http, prefix, priority, network, listeners } = request;
	const target = { http, port: http.port, targetType: 'instance' };
	const targetGroup = buildTargetGroup(`${prefix}TargetGroup`, target, network);
	const rule = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .resource */ .Zc)(`${prefix}ListenerRule`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
		ListenerArn: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ref */ .KR)(listeners.production),
		Priority: priority,
		Conditions: [pathCondition(http), ...sourceConditions({ key, section: 'instances', http }, request.answering)],
		Actions: [forward([targetGroup])],
	});
	return { targetGroup, rule };
}
function buildTargetGroup(logicalId, { http, port, targetType }, network) {
	const { healthcheck, deregistrationDelaySeconds } = http;
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .resource */ .Zc)(logicalId, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
		VpcId: network.vpc,
		TargetType: targetType,
		Protocol: 'HTTP',
		Port: port,
		HealthCheckPath: healthcheck.path,
		HealthCheckIntervalSeconds: healthcheck.intervalSeconds,
		HealthCheckTimeoutSeconds: healthcheck.timeoutSeconds,
		HealthyThresholdCount: healthcheck.healthy,
		UnhealthyThresholdCount: healthcheck.unhealthy,
		Matcher: { HttpCode: '200' },
		TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: String(deregistrationDelaySeconds) }],
	});
}
function forward(groups) {
	return {
		Type: 'forward',
		ForwardConfig: {
			TargetGroups: groups.map((group, index) => ({ TargetGroupArn: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ref */ .KR)(group), Weight: index === 0 ? 100 : 0 })),
		},
	};
}
function pathCondition({ path }) {
	return { Field: 'path-pattern', PathPatternConfig: { Values: pathPatterns(path) } };
}
function pathPatterns(path) {
	if (path.includes('*')) return [path];
	const base = path.replace(/\/+$/, '');
	return base === '' ? ['/*'] : [base, `${base}/*`];
}
const VALUES_OF_A_RULE = 5;
function sourceConditions({ key, section, http }, all) {
	const own = [...new Set(http.allowedSourceIps)].sort();
	if (own.length === 0 || own.join() === (0,_loadBalancer_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedSources */ .HA)(all).join()) return [];
	const room = VALUES_OF_A_RULE - pathPatterns(http.path).length;
	if (own.length > room) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `${section}.${key}.http.allowed_source_ips has ${own.length} blocks, and a listener rule has room for ${room}`, {
			fault: 'user',
			hint: 'services behind one load balancer share its security group: give all the same blocks, or join them into fewer',
		});
	}
	return [{ Field: 'source-ip', SourceIpConfig: { Values: own } }];
}


/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ buildStorage),
/* harmony export */   U: () => (/* binding */ buildTlsPolicy)
/* harmony export */ });
/* harmony import */ var _config_usable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4172);
/* harmony import */ var _cdn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4804);





function buildStorage({ storage, domain, functions }, encryption) {
	const watched = functions.flatMap(({ trigger }) => trigger?.bucket ?? []);
	const built = storage.buckets.map((bucket) => buildBucket(bucket, encryption, { domain, watched: watched.includes(bucket.key) }));
	return {
		resources: built.flatMap(({ bucket, policy }) => [bucket, policy]),
		offers: built.map(({ offer }) => offer),
		buckets: new Map(built.map((one) => [one.offer.key, one])),
	};
}
function buildBucket(config, encryption, { domain, watched }) {
	const prefix = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .logicalPrefix */ .CM)(config.key);
	const bucket = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .resource */ .Zc)(
		`${prefix}Bucket`,
		'AWS::S3::Bucket',
		{
			BucketEncryption: { ServerSideEncryptionConfiguration: [ruleOf(encryption)] },
			LifecycleConfiguration: { Rules: rulesOf(config) },
			NotificationConfiguration: watched ? { EventBridgeConfiguration: { EventBridgeEnabled: true } } : undefined,
			OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
			PublicAccessBlockConfiguration: {
				BlockPublicAcls: true,
				BlockPublicPolicy: true,
				IgnorePublicAcls: true,
				RestrictPublicBuckets: true,
			},
			VersioningConfiguration: config.versioned ? { Status: 'Enabled' } : undefined,
		},
		{ deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
	);
	const readers = (0,_cdn_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatements */ .bA)(domain, config.key, (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(bucket, 'Arn'));
	return {
		bucket,
		policy: buildTlsPolicy(`${prefix}BucketPolicy`, bucket, readers),
		offer: buildOffer(config.key, bucket, encryption),
	};
}
function buildTlsPolicy(logicalId, bucket, more = []) {
	return (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .resource */ .Zc)(logicalId, 'AWS::S3::BucketPolicy', {
		Bucket: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ref */ .KR)(bucket),
		PolicyDocument: {
			Version: '2012-10-17',
			Statement: [
				{
					Sid: 'TlsOnly',
					Effect: 'Deny',
					Principal: '*',
					Action: 's3:*',
					Resource: [(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(bucket, 'Arn'), (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .sub */ .jb)`${(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(bucket, 'Arn')}/*`],
					Condition: { Bool: { 'aws:SecureTransport': 'false' } },
				},
				...more,
			],
		},
	});
}
function ruleOf({ key }) {
	return key === undefined
		? { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }
		: {
				BucketKeyEnabled: true,
				ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key },
			};
}
const ABANDONED_DAYS = 7;
function rulesOf({ versioned, infrequentAccessDays, archiveDays, expireDays, expireVersionsDays }) {
	const moves = [
		{ TransitionInDays: infrequentAccessDays, StorageClass: 'STANDARD_IA' },
		{ TransitionInDays: archiveDays, StorageClass: 'GLACIER' },
	];
	const transitions = moves.filter(({ TransitionInDays }) => TransitionInDays !== undefined);
	return [
		{
			Id: 'objects',
			Status: 'Enabled',
			AbortIncompleteMultipartUpload: { DaysAfterInitiation: ABANDONED_DAYS },
			ExpirationInDays: expireDays,
			Transitions: transitions.length === 0 ? undefined : transitions,
			NoncurrentVersionExpiration: expireVersionsDays === undefined || !versioned ? undefined : { NoncurrentDays: expireVersionsDays },
		},
	];
}
function buildOffer(key, bucket, encryption) {
	const arn = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(bucket, 'Arn');
	return {
		key,
		statements: [{ actions: ['s3:ListBucket'], resources: [arn] }, { actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], resources: [(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .sub */ .jb)`${arn}/*`] }, ...(0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .keyStatements */ .G)(encryption, 's3')],
		variables: { [(0,_config_usable_js__WEBPACK_IMPORTED_MODULE_4__/* .bucketVariable */ .vs)(key)]: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ref */ .KR)(bucket) },
		secrets: {},
		secretStatements: [],
		doors: [],
	};
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ fitRequest),
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   Z: () => (/* binding */ buildTemplate),
/* harmony export */   oW: () => (/* binding */ fitsRequest),
/* harmony export */   ul: () => (/* binding */ REQUEST_LIMIT)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

function buildTemplate(stack) {
	return {
		AWSTemplateFormatVersion: '2010-09-09',
		Description: stack.description,
		Parameters: stack.parameters,
		Conditions: stack.conditions,
		Resources: stack.resources,
		Outputs: stack.outputs,
	};
}
const REQUEST_LIMIT = 51_200;
function fitRequest(readable) {
	return fitsRequest(readable) ? readable : JSON.stringify(JSON.parse(readable));
}
function fitsRequest(body) {
	return Buffer.byteLength(body) <= REQUEST_LIMIT;
}
function renderTemplate(stack) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(buildTemplate(stack));
}


/***/ })

};
