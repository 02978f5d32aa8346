export const id = 479;
export const ids = [479];
export const modules = {

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/document.js + 2 modules
var config_document = __webpack_require__(8281);
// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/node.js
var config_node = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/config/units.js
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
function parseDuration(text) {
	return Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN);
}
function parseDays(text) {
	return parseDuration(text) / 86_400;
}
function renderDuration(seconds) {
	const unit = Object.keys(SECONDS).findLast((name) => seconds > 0 && seconds % (SECONDS[name] ?? 1) === 0) ?? 's';
	return `${seconds / (SECONDS[unit] ?? 1)}${unit}`;
}
function parseCpu(value) {
	return typeof value === 'number' ? value : Number.parseFloat(value) * 1024;
}
function parseMemory(value) {
	if (typeof value === 'number') return value;
	return Number.parseFloat(value) * (value.endsWith('GB') ? 1024 : 1);
}
function parseSize(text) {
	return Number.parseInt(text, 10) * (text.endsWith('TB') ? 1024 : 1);
}
function renderSize(gigabytes) {
	return gigabytes % 1024 === 0 ? `${gigabytes / 1024}TB` : `${gigabytes}GB`;
}
function parseHours(text) {
	return parseDuration(text) / 3600;
}
const PER_MONTH = { day: 365 / 12, month: 1 };
const THOUSANDS = { k: 1e3, M: 1e6 };
const GIGABYTES = { MB: 1 / 1024, GB: 1, TB: 1024 };
function parseCount(value) {
	const [amount = '', period = 'month'] = String(value).split('/');
	return Number.parseFloat(amount) * (THOUSANDS[amount.slice(-1)] ?? 1) * (PER_MONTH[period] ?? Number.NaN);
}
function parseGigabytes(text) {
	const [amount = '', period = 'month'] = text.split('/');
	return Number.parseFloat(amount) * (GIGABYTES[amount.slice(-2)] ?? Number.NaN) * (PER_MONTH[period] ?? Number.NaN);
}
function parseSeconds(text) {
	return text.endsWith('ms') ? Number.parseFloat(text) / 1000 : parseDuration(text);
}
function parseMoney(text) {
	return Number.parseFloat(text);
}
function parseRange(text) {
	const [minimum = Number.NaN, maximum = Number.NaN] = text.split('-').map(Number);
	return { minimum, maximum };
}
function parseThreshold(value) {
	const [, digits = '', unit = ''] = /^([0-9.]+)(.*)$/.exec(String(value)) ?? [];
	const number = Number(digits);
	if (unit === '%') return { value: number, unit: 'percent' };
	if (unit === '') return { value: number, unit: 'count' };
	return { value: unit === 'ms' ? number / 1000 : number * (SECONDS[unit] ?? Number.NaN), unit: 'seconds' };
}

;// CONCATENATED MODULE: ./lib/config/sections/backup.js

function buildBackup(backup) {
	if (backup === undefined) return undefined;
	return { everyHours: parseHours(backup.every ?? '24h'), keepDays: parseDays(backup.keep ?? '30d') };
}

;// CONCATENATED MODULE: ./lib/config/sections/budget.js
function buildBudget({ monthly, notify_at: notifyAt }) {
	return {
		monthly: Number.parseFloat(monthly ?? '0'),
		notifyAt: (notifyAt ?? ['80%', '100%']).map((share) => Number.parseInt(share, 10)),
	};
}

;// CONCATENATED MODULE: ./lib/config/sections/container.js

function buildImage(container, root, path) {
	if (container.image !== undefined) return { kind: 'image', reference: container.image };
	return { kind: 'build', build: buildBuild(container.build ?? '.', textsAt(root, [...path, 'build', 'args'])) };
}
function platformOf({ build }) {
	return (typeof build === 'object' ? build.platform : undefined) ?? 'linux/amd64';
}
function buildSecrets(secrets = {}) {
	return Object.fromEntries(Object.entries(secrets).map(([name, source]) => [name, parseSecret(source)]));
}
function textsAt(root, path) {
	const node = (0,config_node/* nodeAt */.oB)(root, path);
	const entries = node?.kind === 'map' ? node.entries : [];
	return Object.fromEntries(entries.flatMap(({ key, value }) => (value.kind === 'scalar' && value.value !== null ? [[key, value.text]] : [])));
}
function buildBuild(build, args) {
	if (typeof build === 'string') return { context: tidy(build), dockerfile: join(build, 'Dockerfile'), target: undefined, args };
	const context = build.context ?? '.';
	return {
		context: tidy(context),
		dockerfile: join(context, build.dockerfile ?? 'Dockerfile'),
		target: build.target,
		args,
	};
}
function tidy(path) {
	return (
		path
			.split('/')
			.filter((part) => part !== '' && part !== '.')
			.join('/') || '.'
	);
}
function join(folder, path) {
	return tidy(`${folder}/${path}`);
}
function parseSecret(source) {
	if (source.startsWith('arn:')) return { kind: 'arn', arn: source };
	return source.startsWith('ssm:') ? { kind: 'parameter', path: source.slice('ssm:'.length) } : { kind: 'secret', name: source };
}

;// CONCATENATED MODULE: ./lib/config/sections/count.js

function buildCount(count) {
	if (typeof count === 'number') return { kind: 'fixed', tasks: count };
	const map = typeof count === 'string' ? { range: count } : count;
	if (map.range === undefined) return { kind: 'fixed', tasks: 1 };
	return {
		kind: 'range',
		...parseRange(map.range),
		spotFrom: map.spot_from,
		cpuPercentage: map.cpu_percentage ?? 70,
		memoryPercentage: map.memory_percentage,
		requests: map.requests,
		cooldown: {
			scaleInSeconds: parseDuration(map.cooldown?.scale_in ?? '5m'),
			scaleOutSeconds: parseDuration(map.cooldown?.scale_out ?? '1m'),
		},
		schedule: (map.schedule ?? []).map(buildScheduled),
	};
}
function buildScheduled({ name, cron, timezone, range }) {
	return { name: name ?? '', cron: cron ?? '', timezone: timezone ?? 'UTC', ...parseRange(range ?? '') };
}

;// CONCATENATED MODULE: ./lib/config/sections/databases.js

function buildDatabases(databases) {
	return Object.entries(databases)
		.map(([key, database]) => buildDatabase(key, database))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildDatabase(key, database) {
	const [engine = '', version = ''] = (database.engine ?? 'postgres@16').split('@');
	const [from = Number.NaN, to = from] = (database.disk ?? '20GB').split('..').map(parseSize);
	return {
		key,
		engine: engine === 'mysql' ? 'mysql' : 'postgres',
		version,
		size: database.size ?? 'db.t4g.small',
		disk: { from, to },
		multiAz: database.multi_az ?? false,
		backupDays: parseDays(database.backups ?? '7d'),
		exposeAs: database.expose_as ?? 'DATABASE_URL',
	};
}

// EXTERNAL MODULE: ./lib/config/strategy.js
var config_strategy = __webpack_require__(9657);
;// CONCATENATED MODULE: ./lib/config/sections/deployment.js


const steps = { canary: { percent: 5, bake: '10m' }, linear: { percent: 10, bake: '6m' } };
const TIMEOUT_MINUTES = 30;
function buildDeployment(deployment, balanced) {
	const strategy = deployment.strategy ?? (balanced ? 'blue_green' : 'rolling');
	const step = buildStep(strategy, deployment);
	const { timeout } = deployment;
	return {
		strategy,
		step,
		bakeMinutes: parseDuration(deployment.bake ?? '5m') / 60,
		timeoutMinutes: timeout === undefined ? TIMEOUT_MINUTES + (0,config_strategy/* shiftMinutes */.k)(strategy, step) : parseDuration(timeout) / 60,
		testPort: deployment.test_port ?? 8443,
		testFrom: deployment.test_from,
		rollbackAlarms: deployment.rollback_alarms ?? [],
		approve: deployment.approve === 'before_production',
		checks: (deployment.checks ?? []).map(buildCheck),
	};
}
function buildCheck({ path, status, within }) {
	return { path: path ?? '', status: status ?? 200, withinSeconds: parseDuration(within ?? '5s') };
}
function buildStep(strategy, deployment) {
	if (strategy !== 'canary' && strategy !== 'linear') return undefined;
	const { percent, bake } = steps[strategy];
	return {
		percent: deployment.step_percent ?? percent,
		bakeMinutes: parseDuration(deployment.step_bake ?? bake) / 60,
	};
}

;// CONCATENATED MODULE: ./lib/config/sections/domain.js
function buildDomain(domain) {
	return {
		name: domain.name ?? '',
		zone: domain.zone,
		certificate: domain.certificate,
		redirect: domain.redirect ?? true,
		cdn: domain.cdn === undefined ? undefined : buildCdn(domain.cdn),
	};
}
function buildCdn({ static: bucket, path = '/static/*', certificate }) {
	return { static: bucket === undefined ? undefined : { bucket, path }, certificate };
}

;// CONCATENATED MODULE: ./lib/config/sections/jobs.js


function buildJobs(jobs, root) {
	return Object.entries(jobs)
		.map(([key, job]) => buildJob(key, job, root))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildJob(key, job, root) {
	const path = ['jobs', key];
	return {
		key,
		image: buildImage(job, root, path),
		platform: platformOf(job),
		command: job.command,
		port: undefined,
		variables: textsAt(root, [...path, 'variables']),
		secrets: buildSecrets(job.secrets),
		vcpus: job.vcpus ?? 1,
		memory: parseMemory(job.memory ?? 2048),
		on: job.on ?? 'fargate',
		spot: job.spot ?? false,
		maximumVcpus: job.max_vcpus ?? 256,
		schedule: job.schedule === undefined ? undefined : buildSchedule(job.schedule),
		timeoutSeconds: job.timeout === undefined ? undefined : parseDuration(job.timeout),
		retries: job.retries ?? 0,
		uses: [...(job.uses ?? [])].sort(),
	};
}
function buildSchedule(schedule) {
	if (typeof schedule === 'string') return { expression: schedule, timezone: 'UTC' };
	return { expression: `cron(${schedule.cron ?? ''})`, timezone: schedule.timezone ?? 'UTC' };
}

;// CONCATENATED MODULE: ./lib/config/sections/functions.js



function buildFunctions(functions, root) {
	return Object.entries(functions)
		.map(([key, one]) => buildFunction(key, one, root))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildFunction(key, one, root) {
	const path = ['functions', key];
	return {
		key,
		code: buildCode(one, root, path),
		memory: parseMemory(one.memory ?? 512),
		timeoutSeconds: parseDuration(one.timeout ?? '30s'),
		trigger: one.trigger === undefined ? undefined : buildTrigger(one.trigger),
		schedule: one.schedule === undefined ? undefined : buildSchedule(one.schedule),
		http: buildHttp(one.http ?? false),
		uses: [...(one.uses ?? [])].sort(),
		variables: textsAt(root, [...path, 'variables']),
		secrets: buildSecrets(one.secrets),
	};
}
function buildCode(one, root, path) {
	const { source, runtime = '', handler } = one;
	return source === undefined ? { kind: 'container', image: buildImage(one, root, path), platform: platformOf(one), handler } : { kind: 'source', folder: tidy(source), runtime, handler: handler ?? '' };
}
function buildTrigger({ bucket = '', prefix, suffix }) {
	return { bucket, prefix, suffix };
}
function buildHttp(http) {
	if (http === false) return undefined;
	const { path = '/', method = 'ANY' } = http === true ? {} : http;
	return { path, method };
}

;// CONCATENATED MODULE: ./lib/config/sections/http.js

function http_buildHttp(http) {
	return {
		path: http.path ?? '/',
		healthcheck: buildHealthcheck(http.healthcheck ?? {}),
		allowedSourceIps: http.allowed_source_ips ?? [],
		deregistrationDelaySeconds: parseDuration(http.deregistration_delay ?? '30s'),
	};
}
function buildHealthcheck(given) {
	const healthcheck = typeof given === 'string' ? { path: given } : given;
	return {
		path: healthcheck.path ?? '/health',
		intervalSeconds: parseDuration(healthcheck.interval ?? '15s'),
		timeoutSeconds: parseDuration(healthcheck.timeout ?? '5s'),
		healthy: healthcheck.healthy ?? 2,
		unhealthy: healthcheck.unhealthy ?? 3,
		gracePeriodSeconds: parseDuration(healthcheck.grace_period ?? '60s'),
	};
}

;// CONCATENATED MODULE: ./lib/config/instanceType.js
function architectureOf(type) {
	const [, family = '', attributes = ''] = /^([a-z-]+)\d+([a-z0-9-]*)\./.exec(type) ?? [];
	return family === 'a' || attributes.includes('g') ? 'arm64' : 'x86_64';
}
function architectureOfImage(parameter) {
	if (/x86_64|amd64/.test(parameter)) return 'x86_64';
	return /arm64|aarch64/.test(parameter) ? 'arm64' : undefined;
}

;// CONCATENATED MODULE: ./lib/config/sections/instances.js




function buildInstances(groups, root, files) {
	return Object.entries(groups)
		.map(([key, group]) => buildGroup(key, group, root, files))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
const CPU_PERCENTAGE = 70;
function buildGroup(key, group, root, files) {
	const path = ['instances', key];
	const type = group.type ?? '';
	const { minimum, maximum } = parseRange(group.range ?? '1-1');
	const scales = minimum > 0 && minimum < maximum;
	return {
		key,
		type,
		minimum,
		maximum,
		cpuPercentage: group.cpu_percentage ?? (scales ? CPU_PERCENTAGE : undefined),
		spot: group.spot ?? false,
		disk: parseSize(group.disk ?? '30GB'),
		rootDevice: group.root_device ?? '/dev/xvda',
		image: group.image === undefined ? defaultImage(type) : parseImage(group.image),
		userData: group.user_data === undefined ? undefined : { path: group.user_data, file: files[group.user_data] ?? unread(group.user_data) },
		cloudwatchAgent: group.cloudwatch_agent ?? false,
		variables: textsAt(root, [...path, 'variables']),
		secrets: buildSecrets(group.secrets),
		uses: [...(group.uses ?? [])].sort(),
		http: group.http === undefined ? undefined : buildInstanceHttp(group.http),
	};
}
function unread(path) {
	return { kind: 'unreadable', reason: `${path} was not read` };
}
function defaultImage(type) {
	const path = `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architectureOf(type)}`;
	return { kind: 'parameter', path };
}
function parseImage(image) {
	return image.startsWith('ssm:') ? { kind: 'parameter', path: image.slice('ssm:'.length) } : { kind: 'ami', id: image };
}
function buildInstanceHttp(http) {
	return { ...http_buildHttp(http), port: http.port ?? 80 };
}

;// CONCATENATED MODULE: ./lib/config/sections/monitoring.js

function buildMonitoring(monitoring) {
	return {
		logDays: parseDays(monitoring.logs ?? '30d'),
		insights: monitoring.insights ?? false,
		tracing: monitoring.tracing === 'xray',
		notify: buildNotify(monitoring.notify ?? []),
		metrics: sorted(monitoring.metrics, (key, { logs = '', pattern = '', value = 1 }) => ({
			key,
			logs,
			pattern,
			value: String(value),
		})),
		alarms: sorted(monitoring.alarms, buildAlarm),
		queries: sorted(monitoring.queries, (key, { logs = '', query = '' }) => ({ key, logs, query })),
		dashboard: monitoring.dashboard ?? false,
	};
}
function sorted(entries, build) {
	return Object.entries(entries ?? {})
		.map(([key, entry]) => build(key, entry))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildNotify(notify) {
	return {
		emails: notify.filter((one) => one.startsWith('mailto:')).map((one) => one.slice('mailto:'.length)),
		urls: notify.filter((one) => one.startsWith('https:')),
		topics: notify.filter((one) => one.startsWith('arn:')),
	};
}
function buildAlarm(key, { service, metric = '', above, below, for: span = '3m' }) {
	return {
		key,
		service,
		metric,
		comparison: above === undefined ? 'below' : 'above',
		threshold: parseThreshold(above ?? below ?? 0),
		minutes: parseDuration(span) / 60,
	};
}

;// CONCATENATED MODULE: ./lib/config/sections/network.js

function buildNetwork(network, exists) {
	const { vpc = '', subnets, placement = 'public' } = network;
	if (exists) {
		const { public: open = [], private: closed = [] } = subnets ?? {};
		return { kind: 'existing', vpc, subnets: { public: open, private: closed }, placement };
	}
	const { cidr = '10.20.0.0/16', zones = 2, nat = 'none', endpoints = [], flow_logs: flowLogs, acl } = network;
	return {
		kind: 'new',
		cidr,
		zones,
		placement,
		nat,
		endpoints: [...endpoints].sort(),
		flowLogDays: flowLogs === undefined ? undefined : parseDays(flowLogs),
		deny: acl?.deny ?? [],
	};
}

// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
;// CONCATENATED MODULE: ./lib/config/sections/overrides.js

function buildOverrides(overrides) {
	return overrides.map(buildOverride);
}
function buildOverride({ op = 'test', path = '', from = '', value = '' }) {
	switch (op) {
		case 'remove':
			return { op, path };
		case 'move':
		case 'copy':
			return { op, path, from };
		case 'add':
		case 'replace':
		case 'test':
			return { op, path, value: (0,parse/* isJson */.Fh)(value) ? value : '' };
	}
}

;// CONCATENATED MODULE: ./lib/config/sections/policies.js

function buildPolicies(policies) {
	const { forbid, max_monthly_cost: cost, max_monthly_increase: increase } = policies;
	return {
		maxMonthlyCost: cost === undefined ? undefined : parseMoney(cost),
		maxMonthlyIncrease: increase === undefined ? undefined : parseMoney(increase),
		forbid: [...(forbid ?? [])].sort(),
	};
}

;// CONCATENATED MODULE: ./lib/config/sections/resources.js

function buildResources(resources) {
	return Object.fromEntries(Object.entries(resources).map(([logicalId, { Type = '', ...rest }]) => [logicalId, { Type, ...membersOf(rest) }]));
}
function membersOf(members) {
	const entries = Object.entries(members).filter((entry) => (0,parse/* isJson */.Fh)(entry[1]));
	return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/config/sections/security.js
function buildSecurity(security) {
	const { key = 'aws', waf = 'none', scan_images: scan, permissions_boundary: permissionsBoundary } = security;
	return {
		key: buildKey(key),
		waf: buildWaf(waf),
		refuseImagesFrom: scan === undefined ? undefined : (scan.fail_on ?? 'critical'),
		permissionsBoundary,
	};
}
function buildKey(key) {
	return key === 'aws' || key === 'managed' ? { kind: key } : { kind: 'arn', arn: key };
}
function buildWaf(waf) {
	return waf === 'none' || waf === 'common' ? { kind: waf } : { kind: 'arn', arn: waf };
}

;// CONCATENATED MODULE: ./lib/config/sections/stop.js
function buildStop({ cron = '', until = '', timezone = 'UTC' }) {
	return { cron, until, timezone };
}

;// CONCATENATED MODULE: ./lib/config/sections/storage.js

function buildStorage(storage) {
	return {
		buckets: Object.entries(storage.buckets ?? {})
			.map(([key, bucket]) => buildBucket(key, bucket))
			.sort((a, b) => (a.key < b.key ? -1 : 1)),
		volumes: Object.entries(storage.volumes ?? {})
			.map(([key, volume]) => buildVolume(key, volume))
			.sort((a, b) => (a.key < b.key ? -1 : 1)),
	};
}
function buildBucket(key, bucket) {
	return {
		key,
		versioned: bucket.versioned ?? false,
		infrequentAccessDays: days(bucket.infrequent_access),
		archiveDays: days(bucket.archive),
		expireDays: days(bucket.expire),
		expireVersionsDays: days(bucket.expire_versions),
	};
}
function buildVolume(key, { size = '20GB', type = 'gp3', snapshots }) {
	return {
		key,
		size: parseSize(size),
		type,
		snapshots: snapshots === undefined ? undefined : { everyHours: parseHours(snapshots.every ?? '24h'), keep: snapshots.keep ?? 7 },
	};
}
function days(text) {
	return text === undefined ? undefined : parseDays(text);
}

;// CONCATENATED MODULE: ./lib/config/sections/usage.js

function buildUsage(usage) {
	return Object.entries(usage)
		.map(([key, stated]) => ({ key, amounts: buildAmounts(stated) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
function buildAmounts(stated) {
	const { average_instances, average_tasks, duration } = stated;
	const counts = ['gets', 'metrics', 'puts', 'queries', 'requests', 'runs'];
	const gigabytes = ['egress', 'logs', 'processed', 'stored'];
	const amounts = {
		average_instances,
		average_tasks,
		duration: duration === undefined ? undefined : parseSeconds(duration),
		...read(stated, counts, parseCount),
		...read(stated, gigabytes, parseGigabytes),
	};
	return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined));
}
function read(stated, keys, parse) {
	return Object.fromEntries(
		keys.map((key) => {
			const value = stated[key];
			return [key, value === undefined ? undefined : parse(value)];
		}),
	);
}

;// CONCATENATED MODULE: ./lib/config/build.js























function buildConfig(file, root, identity, named) {
	const services = Object.entries(file.services ?? {});
	const monitoring = buildMonitoring(file.monitoring ?? {});
	return {
		...identity,
		project: file.project ?? '',
		region: file.region ?? '',
		tags: {
			owner: (0,environments/* textAt */.$6)(root, ['owner']),
			costCenter: (0,environments/* textAt */.$6)(root, ['cost_center']),
			more: textsAt(root, ['tags']),
		},
		network: buildNetwork(file.network ?? {}, (0,config_node/* isGiven */.qR)(root, ['network', 'vpc'])),
		security: buildSecurity(file.security ?? {}),
		storage: buildStorage(file.storage ?? {}),
		databases: buildDatabases(file.databases ?? {}),
		services: services.map(([key, service]) => buildService(key, service, root, monitoring.tracing)).sort((a, b) => (a.key < b.key ? -1 : 1)),
		jobs: buildJobs(file.jobs ?? {}, root),
		instances: buildInstances(file.instances ?? {}, root, named),
		functions: buildFunctions(file.functions ?? {}, root),
		stop: file.stop === undefined ? undefined : buildStop(file.stop),
		domain: file.domain === undefined ? undefined : buildDomain(file.domain),
		monitoring,
		backup: buildBackup(file.backup),
		budget: file.budget === undefined ? undefined : buildBudget(file.budget),
		policies: buildPolicies(file.policies ?? {}),
		usage: buildUsage(file.usage ?? {}),
		resources: buildResources(file.resources ?? {}),
		overrides: buildOverrides(file.overrides ?? []),
	};
}
function buildService(key, service, root, traced) {
	const path = ['services', key];
	const balanced = (0,config_node/* isGiven */.qR)(root, [...path, 'port']);
	return {
		key,
		image: buildImage(service, root, path),
		command: service.command,
		platform: platformOf(service),
		port: service.port,
		cpu: parseCpu(service.cpu ?? 256),
		memory: parseMemory(service.memory ?? 512),
		uses: [...(service.uses ?? [])].sort(),
		variables: textsAt(root, [...path, 'variables']),
		secrets: buildSecrets(service.secrets),
		http: balanced || service.http !== undefined ? http_buildHttp(service.http ?? {}) : undefined,
		count: buildCount(service.count ?? 1),
		release: service.release,
		deployment: buildDeployment(service.deployment ?? {}, balanced),
		exec: service.exec ?? false,
		sidecars: Object.entries(service.sidecars ?? {})
			.map(([name, sidecar]) => buildSidecar(name, sidecar, root, [...path, 'sidecars', name]))
			.sort((a, b) => (a.name < b.name ? -1 : 1)),
		traced,
	};
}
function buildSidecar(name, sidecar, root, path) {
	return {
		name,
		image: { kind: 'image', reference: sidecar.image ?? '' },
		command: sidecar.command,
		port: sidecar.port,
		variables: textsAt(root, [...path, 'variables']),
		secrets: buildSecrets(sidecar.secrets),
		essential: sidecar.essential ?? true,
	};
}

;// CONCATENATED MODULE: ./lib/config/checks/backup.js
function checkBackup({ backup, databases, storage }) {
	if (backup === undefined || databases.length > 0 || storage.volumes.length > 0) return [];
	return [
		{
			severity: 'warning',
			paths: [['backup']],
			message: '`backup` does nothing: there are no databases and no volumes',
			hint: 'remove it; a bucket keeps what is deleted in it with `versioned: true`',
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/boundary.js
function checkBoundary({ account, environment, security }) {
	const { permissionsBoundary: boundary } = security;
	const owner = boundary?.split(':')[4];
	if (owner === undefined || owner === 'aws' || account === undefined || owner === account) return [];
	return [
		{
			severity: 'error',
			paths: [
				['security', 'permissions_boundary'],
				['environments', environment, 'account'],
			],
			message: `${boundary} belongs to account ${owner}, and \`${environment}\` to ${account}`,
			hint: 'name a policy of the same account; each environment can have its own',
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/budget.js
const NOTIFICATIONS = 5;
function checkBudget({ config, given }) {
	const { budget, monitoring } = config;
	if (budget === undefined) return [];
	const { emails, urls, topics } = monitoring.notify;
	const told = emails.length + urls.length > 0 ? 1 : 0;
	const findings = [];
	if (!given(['budget', 'monthly'])) {
		const hint = 'for example `monthly: 400 USD`';
		findings.push({ severity: 'error', paths: [['budget', 'monthly']], message: '`monthly` is missing', hint });
	}
	if (budget.notifyAt.length > NOTIFICATIONS) {
		findings.push({
			severity: 'error',
			paths: [['budget', 'notify_at']],
			message: `a budget tells of at most ${NOTIFICATIONS} shares, not of ${budget.notifyAt.length}`,
			hint: 'keep those that somebody acts on',
		});
	}
	if (topics.length + told === 0 && budget.notifyAt.length > 0) {
		findings.push({
			severity: 'warning',
			paths: [['budget', 'notify_at'], ['budget'], ['monitoring', 'notify']],
			message: 'nobody is told when the budget is reached',
			hint: 'add `notify: [mailto:…]` to `monitoring`',
		});
	}
	if (topics.length + told > 1) {
		const others = told === 0 ? 'topics' : 'a topic beside the other addresses';
		findings.push({
			severity: 'error',
			paths: [['monitoring', 'notify'], ['budget']],
			message: `a budget tells one SNS topic, and \`notify\` names ${others}`,
			hint: 'keep one topic, and subscribe the others to it',
		});
	}
	return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/databases.js

const SMALLEST_DISK = 20;
const LARGEST_DISK = 65_536;
const GROWTH = 10;
const ZONES_OF_A_DATABASE = 2;
const extendedSupport = {
	'mysql@8.0': { since: '1 August 2026', next: 'mysql@8.4' },
};
function checkDatabases({ databases, network }) {
	return [...databases.flatMap((database) => [...checkDisk(database), ...checkSupport(database)]), ...(network.kind === 'existing' ? databases.slice(0, 1).flatMap(({ key }) => checkSubnets(key, network)) : [])];
}
function checkDisk({ key, disk: { from, to } }) {
	const path = ['databases', key, 'disk'];
	const error = (message, hint) => [{ severity: 'error', paths: [path], message, hint }];
	const range = from === to ? renderSize(from) : `${renderSize(from)}..${renderSize(to)}`;
	if (from < SMALLEST_DISK || from > LARGEST_DISK || to > LARGEST_DISK) {
		return error(`\`disk\` ${range} is out of what RDS takes: ${renderSize(SMALLEST_DISK)} to ${renderSize(LARGEST_DISK)}`, `write \`disk: ${renderSize(Math.min(LARGEST_DISK, Math.max(SMALLEST_DISK, from)))}\``);
	}
	if (to < from) return error(`\`disk\` ${range} ends before it begins`, `write \`disk: ${renderSize(to)}..${renderSize(from)}\``);
	const least = from + Math.ceil((from * GROWTH) / 100);
	if (to > from && to < least) {
		return error(`\`disk\` ${range} leaves too little to grow: RDS wants ${GROWTH} percent or more`, `write \`disk: ${renderSize(from)}..${renderSize(least)}\`, or \`disk: ${renderSize(from)}\``);
	}
	return [];
}
function checkSupport({ key, engine, version }) {
	const support = extendedSupport[`${engine}@${version}`];
	if (support === undefined) return [];
	return [
		{
			severity: 'warning',
			paths: [['databases', key, 'engine']],
			message: `AWS bills extended support for ${engine}@${version} since ${support.since}, by vCPU and hour on top of the instance`,
			hint: `write \`engine: ${support.next}\``,
		},
	];
}
function checkSubnets(key, { subnets }) {
	const kind = subnets.private.length > 0 ? 'private' : 'public';
	const count = subnets[kind].length;
	if (count >= ZONES_OF_A_DATABASE) return [];
	const there = count === 0 ? 'there is none' : 'there is one';
	return [
		{
			severity: 'error',
			paths: [
				['network', 'subnets', kind],
				['network', 'vpc'],
				['databases', key],
			],
			message: `the database \`${key}\` needs two or more \`subnets.${kind}\` in different availability zones; ${there}`,
			hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\``,
		},
	];
}

// EXTERNAL MODULE: ./lib/config/answering.js
var answering = __webpack_require__(1048);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/config/checks/region.js
const EDGE_REGION = 'us-east-1';
function regionOf(arn) {
	return arn.split(':')[3] ?? '';
}

;// CONCATENATED MODULE: ./lib/config/checks/domain.js



const region = ['region'];
function at(...keys) {
	return ['domain', ...keys];
}
function checkDomain(subject) {
	const { config } = subject;
	const { domain } = config;
	if (domain === undefined) return [];
	const { name, certificate, cdn } = domain;
	if (!subject.given(at('name'))) {
		return [error([at('name')], '`name` is missing', 'for example `name: synthdata.example.com`')];
	}
	const findings = [];
	if ((0,answering/* answeringOf */.U)(config).length === 0) {
		const message = `nobody would answer at ${name}: no service has a \`port\``;
		findings.push(error([at('name')], message, 'add a `port` to a service, or remove `domain`'));
	}
	if (domain.zone === undefined && certificate === undefined) {
		const message = `HTTPS at ${name} needs a certificate: give the \`zone\` that holds the name, or a \`certificate\``;
		const hint = 'for example `zone: Z0123456789ABCDEFGHIJ`: the certificate is then made and renewed';
		findings.push(error([at('name'), at('zone'), at('certificate')], message, hint));
	}
	if (certificate !== undefined && regionOf(certificate) !== config.region) {
		const message = `the certificate is in ${regionOf(certificate)}, and the load balancer takes one of ${config.region}`;
		const hint = domain.zone === undefined ? 'write the ARN of one there' : 'write the ARN of one there, or remove it: one is made';
		findings.push(error([at('certificate'), region], message, hint));
	}
	return cdn === undefined ? findings : [...findings, ...checkCdn(domain, cdn, subject)];
}
function checkCdn({ name }, cdn, subject) {
	return [...checkEdgeCertificate(name, cdn, subject), ...checkStatic(cdn, subject), ...checkSources(subject)];
}
function checkEdgeCertificate(name, { certificate }, { config }) {
	const path = at('cdn', 'certificate');
	if (certificate === undefined && config.region !== EDGE_REGION) {
		const message = `the CDN needs a \`certificate\` for ${name} in ${EDGE_REGION}; the domain's own is in ${config.region}`;
		const hint = `make one there and add \`certificate: arn:aws:acm:${EDGE_REGION}:…\``;
		return [error([at('cdn'), path, region, at('name')], message, hint)];
	}
	if (certificate === undefined || regionOf(certificate) === EDGE_REGION) return [];
	const message = `the certificate is in ${regionOf(certificate)}, and CloudFront takes one of ${EDGE_REGION} only`;
	return [error([path], message, `write the ARN of one there: \`arn:aws:acm:${EDGE_REGION}:…\``)];
}
function checkStatic(cdn, { config, given }) {
	const path = at('cdn', 'static');
	if (cdn.static === undefined) {
		if (!given(at('cdn', 'path'))) return [];
		const message = '`path` needs `static`: the bucket whose files are served there';
		return [error([at('cdn', 'path'), path], message, 'add `static: <bucket>`, or remove it')];
	}
	const { bucket } = cdn.static;
	const keys = config.storage.buckets.map(({ key }) => key);
	if (!keys.includes(bucket)) {
		const close = (0,unknownKey/* nearest */.p)(bucket, keys);
		const known = keys.length === 0 ? `add \`storage: { buckets: { ${bucket}: {} } }\`` : `there are ${keys.join(', ')}`;
		const message = `\`static\` names \`${bucket}\`, which is no bucket of this file`;
		return [error([path], message, close === undefined ? known : `did you mean \`${close}\``)];
	}
	if (config.security.key.kind !== 'arn') return [];
	return [
		{
			severity: 'warning',
			paths: [path, ['security', 'key']],
			message: `CloudFront reads \`${bucket}\` only if the policy of your key lets it`,
			hint: 'allow cloudfront.amazonaws.com `kms:Decrypt` there, or write `key: managed`',
		},
	];
}
function checkSources({ config }) {
	return (0,answering/* answeringOf */.U)(config).flatMap(({ key, section, http }) => {
		if (http.allowedSourceIps.length === 0) return [];
		const message = `\`allowed_source_ips\` would keep out the CDN, and with it everybody: the load balancer sees CloudFront's addresses`;
		const path = [section, key, 'http', 'allowed_source_ips'];
		return [error([path, at('cdn')], message, 'remove it, or `domain.cdn`')];
	});
}
function error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/runtimes.js
const runtimes = ['dotnet10', 'java21', 'java25', 'nodejs22.x', 'nodejs24.x', 'provided.al2023', 'python3.12', 'python3.13', 'python3.14', 'ruby3.3', 'ruby3.4'];
const newest = {
	dotnet: 'dotnet10',
	go: 'provided.al2023',
	java: 'java25',
	nodejs: 'nodejs24.x',
	provided: 'provided.al2023',
	python: 'python3.14',
	ruby: 'ruby3.4',
};
const deprecated = new Set(
	`dotnet6 dotnet8 dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 go1.x java8 java8.al2 java11 java17 nodejs
  nodejs4.3 nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x nodejs20.x provided provided.al2
  python2.7 python3.6 python3.7 python3.8 python3.9 python3.10 python3.11 ruby2.5 ruby2.7 ruby3.2`.split(/\s+/),
);
function judgeRuntime(runtime) {
	if (runtimes.some((one) => one === runtime)) return { kind: 'current' };
	const family = Object.keys(newest).find((one) => runtime.startsWith(one)) ?? '';
	const successor = newest[family];
	return deprecated.has(runtime) && successor !== undefined ? { kind: 'deprecated', successor } : { kind: 'unknown' };
}

;// CONCATENATED MODULE: ./lib/config/checks/limits.js

const HOUR = 3600;
function limitsOfHttp({ healthcheck, deregistrationDelaySeconds }, at) {
	const { intervalSeconds, timeoutSeconds, gracePeriodSeconds } = healthcheck;
	return [
		{ path: at('http', 'healthcheck', 'interval'), value: intervalSeconds, least: 5, most: 300 },
		{ path: at('http', 'healthcheck', 'timeout'), value: timeoutSeconds, least: 2, most: 120 },
		{ path: at('http', 'healthcheck', 'grace_period'), value: gracePeriodSeconds, least: 0, most: 2 * HOUR },
		{ path: at('http', 'deregistration_delay'), value: deregistrationDelaySeconds, least: 0, most: HOUR },
	];
}
function limitsOf({ key, http, count, deployment }) {
	const at = (...path) => ['services', key, ...path];
	const balancer = http === undefined ? [] : limitsOfHttp(http, at);
	const cooldown =
		count.kind === 'fixed'
			? []
			: [
					{ path: at('count', 'cooldown', 'scale_in'), value: count.cooldown.scaleInSeconds, least: 0, most: HOUR },
					{ path: at('count', 'cooldown', 'scale_out'), value: count.cooldown.scaleOutSeconds, least: 0, most: HOUR },
				];
	return [
		...balancer,
		...cooldown,
		{ path: at('deployment', 'bake'), value: deployment.bakeMinutes * 60, least: 0, most: 24 * HOUR, whole: 'minutes' },
		{
			path: at('deployment', 'step_bake'),
			value: (deployment.step?.bakeMinutes ?? 0) * 60,
			least: 0,
			most: 24 * HOUR,
			whole: 'minutes',
		},
		...deployment.checks.map(({ withinSeconds }, index) => ({
			path: at('deployment', 'checks', String(index), 'within'),
			value: withinSeconds,
			least: 1,
			most: 30,
		})),
		{
			path: at('deployment', 'timeout'),
			value: deployment.timeoutMinutes * 60,
			least: 60,
			most: 36 * HOUR,
			whole: 'minutes',
		},
	];
}
function limitsOfJob({ key, on, timeoutSeconds }) {
	if (timeoutSeconds === undefined) return [];
	const most = (on === 'fargate' ? 14 : 365) * 24 * HOUR;
	return [{ path: ['jobs', key, 'timeout'], value: timeoutSeconds, least: 60, most }];
}
function checkLimits(service) {
	return checkSpans(limitsOf(service));
}
function checkHttpLimits(http, at) {
	return checkSpans(limitsOfHttp(http, at));
}
function checkJobLimits(job) {
	return checkSpans(limitsOfJob(job));
}
function checkFunctionLimits({ key, timeoutSeconds }) {
	return checkSpans([{ path: ['functions', key, 'timeout'], value: timeoutSeconds, least: 1, most: 900 }]);
}
function checkAlarmSpans({ monitoring }) {
	return checkSpans(
		monitoring.alarms.map(({ key, minutes }) => ({
			path: ['monitoring', 'alarms', key, 'for'],
			value: minutes * 60,
			least: 60,
			most: 24 * HOUR,
			whole: 'minutes',
		})),
	);
}
function checkSpans(limits) {
	return limits.flatMap(({ path, value, least, most, whole }) => {
		const key = path.at(-1) ?? '';
		const finding = (message, right) => ({
			severity: 'error',
			paths: [path],
			message: `\`${key}\` must be ${message}, not ${renderDuration(value)}`,
			hint: `write \`${key}: ${renderDuration(right)}\``,
		});
		if (value < least || value > most) {
			const right = Math.min(Math.max(value, least), most);
			return [finding(`from ${renderDuration(least)} to ${renderDuration(most)}`, right)];
		}
		return whole !== undefined && value % 60 !== 0 ? [finding('in whole minutes', Math.ceil(value / 60) * 60)] : [];
	});
}
const retentions = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
function checkRetention({ monitoring, network }) {
	const flowLogDays = network.kind === 'new' ? network.flowLogDays : undefined;
	return [...checkDays(['monitoring', 'logs'], monitoring.logDays), ...(flowLogDays === undefined ? [] : checkDays(['network', 'flow_logs'], flowLogDays))];
}
function checkDays(path, given) {
	if (retentions.includes(given)) return [];
	const nearest = retentions.reduce((best, days) => (Math.abs(days - given) <= Math.abs(best - given) ? days : best));
	const message = `CloudWatch Logs keeps nothing for ${given} days, only for ${retentions.join(', ')}`;
	return [{ severity: 'error', paths: [path], message, hint: `the nearest is \`${path.at(-1)}: ${nearest}d\`` }];
}

// EXTERNAL MODULE: ./lib/config/cron.js
var config_cron = __webpack_require__(3028);
;// CONCATENATED MODULE: ./lib/config/checks/schedule.js

function checkSchedule(schedule, at, given) {
	if (schedule === undefined) return [];
	const [whole, cronPath, timezone] = [at('schedule'), at('schedule', 'cron'), at('schedule', 'timezone')];
	const isMap = given(cronPath) || given(timezone);
	const error = (paths, message, hint) => ({
		severity: 'error',
		paths,
		message,
		hint,
	});
	if (schedule.expression === 'cron()') {
		return [error([whole, cronPath], '`schedule` needs `cron`', 'for example `schedule: "cron(0 3 * * ? *)"`')];
	}
	const [, cron] = /^cron\((.*)\)$/.exec(schedule.expression) ?? [];
	const wrong = cron === undefined ? undefined : (0,config_cron/* explainCron */.kv)(cron);
	const example = isMap ? 'cron: "0 3 * * ? *"' : 'schedule: "cron(0 3 * * ? *)"';
	return [...(wrong === undefined ? [] : [error([isMap ? cronPath : whole], wrong, `for example \`${example}\``)]), ...((0,config_cron/* isTimezone */.KJ)(schedule.timezone) ? [] : [error([timezone], `there is no time zone \`${schedule.timezone}\``, 'for example `timezone: Europe/Berlin`')])];
}

;// CONCATENATED MODULE: ./lib/config/checks/function.js




function checkFunction(one, subject) {
	const at = (...path) => ['functions', one.key, ...path];
	return [...checkCode(one.code, at, subject), ...checkNames(one, at), ...checkTrigger(one, at, subject), ...checkSchedule(one.schedule, at, subject.given), ...checkFunctionLimits(one), ...checkPatience(one, at, subject), ...checkWayOut(one, at, subject)];
}
function checkCode(code, at, { config, given }) {
	const kinds = ['source', 'build', 'image'].map((key) => at(key));
	const [first, second, ...more] = kinds.filter(given);
	if (first === undefined) {
		const hint = 'for example `source: functions/notify`, with `runtime: python3.13` and `handler: app.handler`';
		return [function_error([at('source'), ...kinds], 'the function needs `source`, `build` or `image`', hint)];
	}
	if (second !== undefined) {
		const words = [first, second, ...more].map((path) => `\`${path.at(-1)}\``).join(' and ');
		return [function_error([second, first, ...more], `${words} exclude one another`, 'keep one of them')];
	}
	return code.kind === 'source' ? checkSource(code, at, given) : checkContainer(code, at, config.region, given);
}
function checkSource({ runtime }, at, given) {
	const examples = { runtime: 'runtime: python3.13', handler: 'handler: app.handler' };
	const missing = ['runtime', 'handler'].filter((key) => !given(at(key)));
	return [...missing.map((key) => function_error([at(key), at('source')], `\`source\` needs \`${key}\``, `for example \`${examples[key]}\``)), ...(missing.includes('runtime') ? [] : checkRuntime(runtime, at('runtime')))];
}
function checkRuntime(runtime, path) {
	const verdict = judgeRuntime(runtime);
	switch (verdict.kind) {
		case 'current':
			return [];
		case 'deprecated': {
			const message = `AWS no longer patches ${runtime}, and in the end takes no function with it`;
			return [{ severity: 'warning', paths: [path], message, hint: `write \`runtime: ${verdict.successor}\`` }];
		}
		case 'unknown': {
			const close = (0,unknownKey/* nearest */.p)(runtime, runtimes);
			const hint = close === undefined ? `there are ${runtimes.join(', ')}` : `did you mean \`${close}\``;
			return [function_error([path], `Lambda has no runtime \`${runtime}\``, hint)];
		}
	}
}
const ecr = /^\d{12}\.dkr[.-]ecr\.([a-z0-9-]+)\./;
function checkContainer({ image }, at, region, given) {
	const runtime = given(at('runtime')) ? [function_error([at('runtime')], '`runtime` goes with `source`: an image has its own', 'remove it')] : [];
	if (image.kind === 'build') return runtime;
	const [, of] = ecr.exec(image.reference) ?? [];
	if (of === region) return runtime;
	const where = of === undefined ? 'in another registry' : `in ${of}`;
	const message = `the image is ${where}, and Lambda runs images of ECR in ${region} only`;
	const hint = 'copy it there, or write `build` with a Dockerfile that begins `FROM` it';
	return [...runtime, function_error([at('image'), ['region']], message, hint)];
}
const reserved = /^(AWS_(REGION|DEFAULT_REGION|EXECUTION_ENV|ACCESS_KEY|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)|AWS_LAMBDA_.+|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR|_HANDLER|_X_AMZN_TRACE_ID)$/;
function checkNames({ variables, secrets }, at) {
	const names = Object.keys(variables);
	return [
		...names.filter((name) => reserved.test(name)).map((name) => function_error([at('variables', name)], `\`${name}\` is a name of Lambda, which sets it itself`, 'give it another name')),
		...names
			.filter((name) => !/^[A-Za-z][A-Za-z0-9_]+$/.test(name) && !reserved.test(name))
			.map((name) => {
				const message = `Lambda takes no variable \`${name}\`: a name has two letters or more and begins with one`;
				return function_error([at('variables', name)], message, 'give it another name');
			}),
		...Object.keys(secrets)
			.filter((name) => names.includes(`${name}_ARN`))
			.map((name) => {
				const message = `\`${name}_ARN\` is what the secret \`${name}\` gives; a function has one value for it`;
				return function_error([at('variables', `${name}_ARN`), at('secrets', name)], message, 'remove it here');
			}),
	];
}
function checkTrigger({ trigger, uses }, at, { config, given }) {
	const path = at('trigger', 'bucket');
	if (trigger === undefined || !given(path)) return [];
	const keys = config.storage.buckets.map(({ key }) => key);
	if (!keys.includes(trigger.bucket)) {
		const close = (0,unknownKey/* nearest */.p)(trigger.bucket, keys);
		const hint = close === undefined ? `add it: \`storage: { buckets: { ${trigger.bucket}: {} } }\`` : `did you mean \`${close}\``;
		return [function_error([path], `\`bucket\` names \`${trigger.bucket}\`, which is no bucket of this file`, hint)];
	}
	if (uses.includes(trigger.bucket)) return [];
	const message = `the function is told of objects in \`${trigger.bucket}\` that it may not read`;
	return [
		{
			severity: 'warning',
			paths: [path, at('uses')],
			message,
			hint: `add \`uses: [${[...uses, trigger.bucket].join(', ')}]\``,
		},
	];
}
const PATIENCE = 30;
function checkPatience({ http, timeoutSeconds }, at, { given }) {
	if (http === undefined || timeoutSeconds <= PATIENCE || !given(at('timeout'))) return [];
	const message = 'whoever calls over HTTP is answered 503 after 30s, while the function runs on and costs';
	return [{ severity: 'warning', paths: [at('timeout'), at('http')], message, hint: 'write `timeout: 30s`' }];
}
function checkWayOut({ key, uses }, at, { config }) {
	const { network, databases, storage } = config;
	const database = databases.find((one) => uses.includes(one.key));
	if (database === undefined || network.kind === 'existing') return [];
	const reads = storage.buckets.some((one) => uses.includes(one.key));
	const needed = reads ? ['s3', 'secrets'] : ['secrets'];
	const isInside = network.placement === 'private';
	const missing = needed.filter((kind) => !isInside || !network.endpoints.includes(kind));
	if ((isInside && network.nat !== 'none') || missing.length === 0) return [];
	const what = missing.includes('secrets') ? 'Secrets Manager, which keeps its URL' : 'S3, which has its bucket';
	const message = `\`${key}\` would run beside the database \`${database.key}\` without a way to ${what}`;
	const hint = `write \`network: { placement: private, nat: single }\`, or \`endpoints: [${needed.join(', ')}]\` there instead of \`nat\``;
	const paths = ['placement', 'nat', 'endpoints'].map((part) => ['network', part]);
	return [function_error([at('uses'), ...paths], message, hint)];
}
function function_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/functions.js

function checkFunctions(subject) {
	const { config } = subject;
	return [...config.functions.flatMap((one) => checkFunction(one, subject)), ...checkRoutes(config)];
}
function checkRoutes({ functions }) {
	const routes = functions.flatMap(({ key, http }) => (http === undefined ? [] : [{ key, name: `${http.method} ${http.path}` }]));
	return routes.flatMap(({ key, name }, index) => {
		const first = routes.slice(0, index).find((other) => other.name === name);
		if (first === undefined) return [];
		const at = (owner, part) => ['functions', owner, 'http', part];
		return [
			{
				severity: 'error',
				paths: [['functions', key, 'http'], at(key, 'path'), at(first.key, 'path')],
				message: `\`${key}\` and \`${first.key}\` would both answer ${name}`,
				hint: 'give one of them another `path` or `method`',
			},
		];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/container.js
function checkVariables({ variables, secrets }, at) {
	const twice = Object.keys(secrets).filter((name) => Object.hasOwn(variables, name));
	return twice.map((name) => ({
		severity: 'error',
		paths: [at('secrets', name), at('variables', name)],
		message: `\`${name}\` is under \`variables\` and under \`secrets\`; a container has one value for it`,
		hint: 'keep one of them',
	}));
}
function checkImage(what, at, given) {
	const build = at('build');
	const image = at('image');
	if (given(build) && given(image)) {
		const hint = 'keep `build` to make the image here, or `image` to run one that exists';
		return [{ severity: 'error', paths: [image, build], message: '`build` and `image` exclude one another', hint }];
	}
	if (given(build) || given(image)) return [];
	const message = `the ${what} needs \`build\` or \`image\``;
	return [
		{
			severity: 'error',
			paths: [build, image],
			message,
			hint: 'write `build: .` to build the Dockerfile beside this file',
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/block.js
function checkBlocks(path, blocks) {
	return blocks.flatMap((block, index) => checkFirst([...path, String(index)], block));
}
function checkFirst(path, block) {
	const first = firstOf(block);
	if (first === block) return [];
	const key = path.at(-1) ?? '';
	const line = /^\d+$/.test(key) ? first : `${key}: ${first}`;
	return [
		{
			severity: 'error',
			paths: [path],
			message: `${block} is not the first address of its block`,
			hint: `write \`${line}\``,
		},
	];
}
function firstOf(block) {
	const [, length = ''] = block.split('/');
	const { first } = spanOf(block);
	return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}
function overlaps(one, other) {
	const [a, b] = [spanOf(one), spanOf(other)];
	return a.first <= b.last && b.first <= a.last;
}
function contains(outer, inner) {
	const [a, b] = [spanOf(outer), spanOf(inner)];
	return a.first <= b.first && b.last <= a.last;
}
function spanOf(block) {
	const [address = '', length = ''] = block.split('/');
	const size = 2 ** (32 - Number(length));
	const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
	const first = number - (number % size);
	return { first, last: first + size - 1 };
}

;// CONCATENATED MODULE: ./lib/config/checks/http.js


function checkHttp(http, at) {
	const { intervalSeconds, timeoutSeconds } = http.healthcheck;
	const findings = [...checkBlocks(at('http', 'allowed_source_ips'), http.allowedSourceIps)];
	if (timeoutSeconds >= intervalSeconds) {
		const interval = renderDuration(intervalSeconds);
		findings.push({
			severity: 'error',
			paths: [at('http', 'healthcheck', 'timeout'), at('http', 'healthcheck', 'interval')],
			message: `\`timeout\` ${renderDuration(timeoutSeconds)} must be shorter than \`interval\` ${interval}`,
			hint: `write \`interval: ${renderDuration(Math.min(300, timeoutSeconds * 2))}\`, or a shorter \`timeout\``,
		});
	}
	return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/userData.js
const MOST_BYTES = 16_384;
const OWN_BYTES = 2_560;
const LINE_BYTES = 320;
const secrets = [
	{ pattern: /\bA[KS]IA[0-9A-Z]{16}\b/, words: 'an access key of AWS' },
	{ pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, words: 'a private key' },
	{ pattern: /\b(ghp|gho|ghs|github_pat)_[A-Za-z0-9_]{20,}/, words: 'a token of GitHub' },
];
function checkUserData({ userData, ...instances }, at) {
	if (userData === undefined) return [];
	const error = (message, hint) => [{ severity: 'error', paths: [at('user_data')], message, hint }];
	const { path, file } = userData;
	if (file.kind === 'unreadable') {
		return error(file.reason, 'write its path from the folder of this file, and check that it is committed');
	}
	const { text } = file;
	if (text.includes('\uFFFD')) return error(`${path} is no text in UTF-8`, 'write a script');
	if (!text.startsWith('#!')) {
		return error(`${path} is no script: it does not begin with \`#!\``, 'begin it with `#!/bin/bash`');
	}
	if (text.includes('\r')) {
		return error(`${path} has line ends of Windows, and no shell finds its interpreter`, 'save it with LF line ends');
	}
	const secret = secrets.find(({ pattern }) => pattern.test(text));
	if (secret !== undefined) {
		const message = `${path} holds ${secret.words}, and whoever reads the template or the instance reads it too`;
		return error(message, 'put it into Secrets Manager and name it under `secrets`');
	}
	const size = bytesOf(text) + OWN_BYTES + bytesOfVariables(instances);
	if (size <= MOST_BYTES) return [];
	return error(`${path} has ${bytesOf(text)} bytes, with what goes around it about ${size}, and EC2 takes ${MOST_BYTES}`, 'fetch the larger part from a bucket: name it under `uses`');
}
function bytesOfVariables({ variables, secrets: named, uses }) {
	const texts = Object.entries(variables).map(([name, value]) => bytesOf(`${name}='${value}'\n`));
	return texts.reduce((sum, bytes) => sum + bytes, LINE_BYTES * (Object.keys(named).length + uses.length));
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/config/checks/instances.js






function checkInstances(instances, { config, given }) {
	const at = (...path) => ['instances', instances.key, ...path];
	if (!given(at('type'))) {
		return [instances_error([at('type')], '`type` is missing', 'for example `type: t3.medium`, or `t4g.medium` for ARM')];
	}
	return [
		...checkRange(instances, at, given),
		...instances_checkImage(instances, at),
		...instances_checkDisk(instances, at),
		...checkVariables(instances, at),
		...checkSecrets(instances, at),
		...checkPort(instances, at, given),
		...(instances.http === undefined ? [] : [...checkHttp(instances.http, at), ...checkHttpLimits(instances.http, at)]),
		...checkUserData(instances, at),
		...(config.security.key.kind === 'arn' ? [foreignKey(at)] : []),
	];
}
function instances_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}
function checkRange({ minimum, maximum, cpuPercentage, http }, at, given) {
	const path = at('range');
	const range = `the range ${minimum}-${maximum}`;
	if (minimum > maximum) return [instances_error([path], `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
	if (maximum === 0) return [instances_error([path], `${range} never has an instance`, 'write `0-1`, or remove the group')];
	const findings = [];
	if (cpuPercentage !== undefined && minimum === maximum) {
		const message = `\`cpu_percentage\` needs a range to scale in, and ${minimum}-${maximum} has none`;
		findings.push(instances_error([at('cpu_percentage'), path], message, `write \`range: ${minimum}-${maximum + 1}\``));
	}
	if (http !== undefined && maximum === 1) {
		findings.push({
			severity: 'warning',
			paths: [given(path) ? path : at('http'), path],
			message: 'nobody answers while the only instance is replaced, and a range that ends at 1 has no room for a second',
			hint: `write \`range: ${minimum}-2\`: the next one is then started first`,
		});
	}
	return findings;
}
function instances_checkImage({ type, image }, at) {
	if (image.kind === 'ami') return [];
	const [needed, found] = [architectureOf(type), architectureOfImage(image.path)];
	if (found === undefined || found === needed) return [];
	const message = `${type} is ${needed}, and the image is for ${found}`;
	const hint = `write the parameter of one for ${needed}, or leave \`image\` out for Amazon Linux 2023`;
	return [instances_error([at('image'), at('type')], message, hint)];
}
const LEAST_DISK = 8;
const MOST_DISK = 65_536;
function instances_checkDisk({ disk }, at) {
	if (disk >= LEAST_DISK && disk <= MOST_DISK) return [];
	const right = renderSize(disk < LEAST_DISK ? LEAST_DISK : MOST_DISK);
	const message = `\`disk\` must be from ${renderSize(LEAST_DISK)} to ${renderSize(MOST_DISK)}, not ${renderSize(disk)}`;
	return [instances_error([at('disk')], message, `write \`disk: ${right}\``)];
}
function checkSecrets({ secrets }, at) {
	return Object.entries(secrets).flatMap(([name, source]) => {
		if (source.kind !== 'arn' || source.arn.split(':').length <= 7) return [];
		const message = 'an instance gets the whole secret, and this ARN names a key in it';
		return [instances_error([at('secrets', name)], message, `write \`${source.arn.split(':').slice(0, 7).join(':')}\``)];
	});
}
function checkPort({ http }, at, given) {
	if (http === undefined || given(at('http', 'port'))) return [];
	const message = '`http` needs `port`: where the instances answer';
	return [instances_error([at('http'), at('http', 'port')], message, 'for example `http: { port: 8080 }`')];
}
function foreignKey(at) {
	return {
		severity: 'warning',
		paths: [at(), ['security', 'key']],
		message: 'Auto Scaling starts instances with encrypted disks only if the policy of your key lets it',
		hint: 'allow AWSServiceRoleForAutoScaling to use the key and to grant it there, or write `key: managed`',
	};
}

;// CONCATENATED MODULE: ./lib/config/checks/fargate.js
function fargate_steps(from, to, step) {
	return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
const sizes = [
	{ cpu: 256, memory: [512, 1024, 2048] },
	{ cpu: 512, memory: fargate_steps(1024, 4096, 1024) },
	{ cpu: 1024, memory: fargate_steps(2048, 8192, 1024) },
	{ cpu: 2048, memory: fargate_steps(4096, 16_384, 1024) },
	{ cpu: 4096, memory: fargate_steps(8192, 30_720, 1024) },
	{ cpu: 8192, memory: fargate_steps(16_384, 61_440, 4096) },
	{ cpu: 16_384, memory: fargate_steps(32_768, 122_880, 8192) },
];
function serviceWords(at) {
	return {
		cpuPath: at('cpu'),
		memoryPath: at('memory'),
		line: (cpu) => `cpu: ${cpu}`,
		name: (cpu) => `${cpu} CPU units`,
		short: String,
	};
}
function jobWords(at) {
	const short = (cpu) => String(cpu / 1024);
	return {
		cpuPath: at('vcpus'),
		memoryPath: at('memory'),
		line: (cpu) => `vcpus: ${short(cpu)}`,
		name: (cpu) => `${short(cpu)} vCPU${cpu === 1024 ? '' : 's'}`,
		short,
	};
}
function checkSize({ cpu, memory }, words) {
	const { cpuPath, memoryPath } = words;
	const size = sizes.find((one) => one.cpu === cpu);
	if (size === undefined) {
		const known = sizes.map((one) => one.cpu);
		const closest = nearestOf(cpu, known);
		const message = `Fargate has no tasks of ${words.name(cpu)}, only of ${known.map(words.short).join(', ')}`;
		const hint = `the nearest pair is ${renderPair(closest, memory, words)}`;
		return [{ severity: 'error', paths: [cpuPath], message, hint }];
	}
	if (size.memory.includes(memory)) return [];
	const message = `Fargate has no tasks of ${words.name(cpu)} with ${memory} MiB; with ${words.short(cpu)} go ${renderMemory(size.memory)}`;
	const larger = sizes.find((one) => one.memory.includes(memory));
	const other = larger === undefined ? '' : `, or keep the memory with \`${words.line(larger.cpu)}\``;
	const hint = `the nearest pair is ${renderPair(cpu, memory, words)}${other}`;
	return [{ severity: 'error', paths: [memoryPath, cpuPath], message, hint }];
}
function renderPair(cpu, memory, words) {
	const size = sizes.find((one) => one.cpu === cpu);
	return `\`${words.line(cpu)}\` with \`memory: ${nearestOf(memory, size?.memory ?? [])}\``;
}
function nearestOf(wanted, values) {
	const away = (value) => Math.abs(value - wanted);
	return values.reduce((best, value) => (away(value) <= away(best) ? value : best), values[0] ?? wanted);
}
function renderMemory(memory) {
	const [first = 0, second = 0] = memory;
	if (memory.length <= 4) return `${memory.join(', ')} MiB`;
	return `${first} to ${memory.at(-1)} MiB in steps of ${second - first}`;
}

;// CONCATENATED MODULE: ./lib/config/checks/job.js




function checkJob(job, { given }) {
	const at = (...path) => ['jobs', job.key, ...path];
	return [...checkImage('job', at, given), ...checkRoom(job, at), ...checkMaximum(job, at, given), ...checkVariables(job, at), ...checkReserved(job, at), ...checkSpot(job, at), ...checkSchedule(job.schedule, at, given), ...checkJobLimits(job)];
}
function checkRoom({ on, vcpus, memory }, at) {
	const cpu = vcpus * 1024;
	if (on === 'fargate') {
		return checkSize({ cpu, memory }, jobWords(at)).map((finding) => ({
			...finding,
			paths: [...finding.paths, at('on')],
		}));
	}
	if (Number.isInteger(vcpus)) return [];
	return [
		{
			severity: 'error',
			paths: [at('vcpus'), at('on')],
			message: `EC2 takes whole vCPUs, not ${vcpus}`,
			hint: `write \`vcpus: ${Math.ceil(vcpus)}\`, or \`on: fargate\``,
		},
	];
}
function checkMaximum({ vcpus, maximumVcpus }, at, given) {
	if (vcpus <= maximumVcpus) return [];
	const [maximum, own] = [at('max_vcpus'), at('vcpus')];
	return [
		{
			severity: 'error',
			paths: given(maximum) ? [maximum, own] : [own, maximum],
			message: `a run of ${vcpus} vCPUs never starts: \`max_vcpus\` gives all runs together ${maximumVcpus}`,
			hint: `write \`max_vcpus: ${Math.ceil(vcpus)}\` or more`,
		},
	];
}
function checkReserved({ variables, secrets }, at) {
	const places = [
		{ section: 'variables', names: Object.keys(variables) },
		{ section: 'secrets', names: Object.keys(secrets) },
	];
	return places.flatMap(({ section, names }) =>
		names
			.filter((name) => name.startsWith('AWS_BATCH'))
			.map((name) => ({
				severity: 'error',
				paths: [at(section, name)],
				message: `\`${name}\` is a name of AWS Batch: it sets all that begin with AWS_BATCH itself`,
				hint: 'give it another name',
			})),
	);
}
function checkSpot({ spot, retries }, at) {
	if (!spot || retries > 0) return [];
	return [
		{
			severity: 'warning',
			paths: [at('spot'), at('retries')],
			message: 'AWS may take Spot capacity back in the middle of a run, and without `retries` the run has failed then',
			hint: 'add `retries: 2`',
		},
	];
}

// EXTERNAL MODULE: ./lib/config/alarmMetrics.js
var alarmMetrics = __webpack_require__(7254);
;// CONCATENATED MODULE: ./lib/config/checks/monitoring.js


function checkMonitoring(subject) {
	const { metrics, alarms, queries } = subject.config.monitoring;
	return [
		...metrics.flatMap(({ key, logs }) => [
			...checkMissing(['monitoring', 'metrics', key], ['logs', 'pattern'], subject),
			...checkLogs(['monitoring', 'metrics', key, 'logs'], logs, subject),
			...((0,alarmMetrics/* isAlarmMetric */.y)(key) ? [monitoring_error([['monitoring', 'metrics', key]], `\`${key}\` is the name of a metric of AWS`, 'give it another name')] : []),
		]),
		...alarms.flatMap((alarm) => checkAlarm(alarm, subject)),
		...queries.flatMap(({ key, logs }) => [...checkMissing(['monitoring', 'queries', key], ['logs', 'query'], subject), ...checkLogs(['monitoring', 'queries', key, 'logs'], logs, subject)]),
		...subject.config.services.flatMap((service) => checkRollbackAlarms(service, subject.config)),
		...checkListeners(subject.config),
		...checkDashboard(subject.config),
		...checkTracing(subject.config),
	];
}
function monitoring_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}
const missingHints = {
	logs: 'write the name of a service or a job',
	metric: 'for example `metric: http_5xx`',
	pattern: 'for example `pattern: ERROR`',
	query: 'for example `query: "filter level = \'ERROR\'"`',
};
function checkMissing(path, keys, { given }) {
	return keys.filter((key) => !given([...path, key])).map((key) => monitoring_error([[...path, key]], `\`${key}\` is missing`, missingHints[key] ?? 'add it'));
}
function checkService(path, name, { config, given }) {
	if (!given(path)) return [];
	return checkName(
		path,
		name,
		'service',
		config.services.map(({ key }) => key),
	);
}
function checkLogs(path, name, { config, given }) {
	if (!given(path)) return [];
	return checkName(
		path,
		name,
		'service or job',
		[...config.services, ...config.jobs].map(({ key }) => key),
	);
}
function checkName(path, name, what, known) {
	if (known.includes(name)) return [];
	const close = (0,unknownKey/* nearest */.p)(name, known);
	const list = known.map((one) => `\`${one}\``).join(', ');
	const hint = close !== undefined ? `did you mean \`${close}\`` : list === '' ? `there is no ${what}` : `there are ${list}`;
	return [monitoring_error([path], `there is no ${what} \`${name}\``, hint)];
}
function checkAlarm(alarm, subject) {
	const { given, config } = subject;
	const path = ['monitoring', 'alarms', alarm.key];
	const missing = checkMissing(path, ['metric'], subject);
	if (missing.length > 0) return missing;
	if (!(0,alarmMetrics/* isAlarmMetric */.y)(alarm.metric)) {
		const own = config.monitoring.metrics.map(({ key }) => key);
		const known = [...Object.keys(alarmMetrics/* alarmMetrics */.V), ...own];
		const needless = given([...path, 'service']) ? [monitoring_error([[...path, 'service']], `the metric \`${alarm.metric}\` is one of logs, and names its service itself`, 'remove it')] : [];
		return own.includes(alarm.metric) ? [...needless, ...checkThreshold(alarm, { units: ['count'], balanced: false, example: 'above: 100' }, path, given)] : checkName([...path, 'metric'], alarm.metric, 'metric', known);
	}
	return [...checkMetricOfService(alarm, alarmMetrics/* alarmMetrics */.V[alarm.metric], path, subject), ...checkThreshold(alarm, alarmMetrics/* alarmMetrics */.V[alarm.metric], path, given)];
}
function checkMetricOfService(alarm, metric, path, subject) {
	const at = [...path, 'service'];
	if (alarm.service === undefined) {
		return subject.given(at) ? [] : [monitoring_error([at], `\`${alarm.metric}\` is a metric of a service: \`service\` is missing`, 'write the name of a service')];
	}
	const service = subject.config.services.find(({ key }) => key === alarm.service);
	if (service === undefined) return checkService(at, alarm.service, subject);
	const port = ['services', service.key, 'port'];
	if (!metric.balanced || subject.given(port)) return [];
	const message = `\`${alarm.metric}\` is counted by the load balancer, and \`${service.key}\` has no \`port\``;
	return [monitoring_error([[...path, 'metric'], at, port], message, 'watch `cpu` or `memory`, or a metric of its logs')];
}
const unitWords = { count: 'a number', percent: 'a percentage', seconds: 'a time' };
function checkThreshold(alarm, metric, path, given) {
	const [above, below] = [
		[...path, 'above'],
		[...path, 'below'],
	];
	const wrong = (message, hint) => [monitoring_error([given(above) ? above : below, above, below], message, hint)];
	if (given(above) === given(below)) {
		return given(above) ? wrong('`above` and `below` exclude one another', 'keep one of them, or make two alarms') : wrong('an alarm needs `above` or `below`', `for example \`${metric.example}\``);
	}
	if (!metric.units.includes(alarm.threshold.unit)) {
		const units = metric.units.map((unit) => unitWords[unit]).join(' or ');
		return wrong(`\`${alarm.comparison}\` of \`${alarm.metric}\` must be ${units}, not ${unitWords[alarm.threshold.unit]}`, `for example \`${metric.example}\``);
	}
	return [];
}
function checkRollbackAlarms({ key, deployment }, { monitoring }) {
	const known = monitoring.alarms.map((alarm) => alarm.key);
	const path = ['services', key, 'deployment', 'rollback_alarms'];
	return deployment.rollbackAlarms.flatMap((name, index) => checkName([...path, String(index)], name, 'alarm', known));
}
function checkListeners({ monitoring: { alarms, notify }, services }) {
	if (notify.emails.length + notify.urls.length + notify.topics.length > 0) return [];
	const used = services.flatMap(({ deployment }) => deployment.rollbackAlarms);
	return alarms
		.filter(({ key }) => !used.includes(key))
		.map(({ key }) => ({
			severity: 'warning',
			paths: [
				['monitoring', 'alarms', key],
				['monitoring', 'notify'],
			],
			message: `nobody is told when \`${key}\` goes off`,
			hint: 'add `notify: [mailto:…]` to `monitoring`',
		}));
}
function checkDashboard({ monitoring, services }) {
	if (!monitoring.dashboard || services.length > 0) return [];
	const message = '`dashboard` shows services, and there is none';
	return [monitoring_error([['monitoring', 'dashboard']], message, 'remove it')];
}
function checkTracing({ monitoring, services, functions }) {
	if (!monitoring.tracing || services.length + functions.length > 0) return [];
	const message = '`tracing` is of services and functions, and there is none';
	return [monitoring_error([['monitoring', 'tracing']], message, 'remove it')];
}

// EXTERNAL MODULE: ./lib/config/containers.js
var containers = __webpack_require__(6708);
;// CONCATENATED MODULE: ./lib/config/checks/names.js

function names_checkNames(config) {
	return [...checkRunners(config), ...checkSidecarNames(config)];
}
function runnersOf({ services, jobs, instances, functions }) {
	return [
		...services.map(({ key }) => ({ key, words: `the service \`${key}\``, path: ['services', key] })),
		...jobs.map(({ key }) => ({ key, words: `the job \`${key}\``, path: ['jobs', key] })),
		...instances.map(({ key }) => ({ key, words: `the instances \`${key}\``, path: ['instances', key] })),
		...functions.map(({ key }) => ({ key, words: `the function \`${key}\``, path: ['functions', key] })),
	];
}
function checkRunners(config) {
	const runners = runnersOf(config);
	return runners.flatMap(({ key, words, path }, index) => {
		const first = runners.slice(0, index).find((other) => other.key === key);
		if (first === undefined) return [];
		const message = `${words} would share its names in AWS with ${first.words}`;
		return [{ severity: 'error', paths: [path, first.path], message, hint: 'give one of them another name' }];
	});
}
function checkSidecarNames(config) {
	const runners = runnersOf(config);
	const named = config.services.flatMap(sidecarsOf);
	return named.flatMap(({ key, name, joined, words, path, hint }, index) => {
		const finding = (message) => [{ severity: 'error', paths: [path], message, hint }];
		if (name === key) return finding(`the sidecar \`${name}\` has the name of its service`);
		const other = runners.find((one) => one.key === joined) ?? named.slice(0, index).find((one) => one.joined === joined);
		return other === undefined ? [] : finding(`${words} would share its names in AWS with ${other.words}`);
	});
}
function sidecarsOf({ key, sidecars, traced }) {
	const nameOf = (name) => ({
		key,
		name,
		joined: `${key}-${name}`,
		words: `the sidecar \`${name}\` of \`${key}\``,
	});
	const written = sidecars.map(({ name }) => ({
		...nameOf(name),
		path: ['services', key, 'sidecars', name],
		hint: 'give the sidecar another name',
	}));
	if (!traced) return written;
	const added = nameOf(containers/* collector */.g7.name);
	const path = ['monitoring', 'tracing'];
	const hint = 'give the other another name, or remove `tracing`';
	return [...written, { ...added, words: `${added.words}, which \`tracing\` adds,`, path, hint }];
}

;// CONCATENATED MODULE: ./lib/config/checks/acl.js

const deny = ['network', 'acl', 'deny'];
function checkAcl(network, { config }) {
	return [
		...checkBlocks(deny, network.deny),
		...network.deny.flatMap((block, index) => {
			const path = [...deny, String(index)];
			return [...checkOwn(block, path, network), ...config.services.flatMap((one) => checkGuests(block, path, one))];
		}),
	];
}
function checkOwn(block, path, { cidr }) {
	if (!overlaps(block, cidr)) return [];
	return [
		{
			severity: 'error',
			paths: [path, ['network', 'cidr']],
			message: `${block} has addresses of the network itself, ${cidr}: the load balancer would reach no task`,
			hint: 'deny blocks outside the network; inside it, security groups decide',
		},
	];
}
function checkGuests(block, path, { key, http, deployment }) {
	const lists = [
		{ blocks: http?.allowedSourceIps ?? [], at: ['services', key, 'http', 'allowed_source_ips'] },
		{ blocks: http === undefined ? [] : (deployment.testFrom ?? []), at: ['services', key, 'deployment', 'test_from'] },
	];
	return lists.flatMap(({ blocks, at }) =>
		blocks
			.filter((one) => contains(block, one))
			.map((one) => {
				const message = `${block} is denied to all, and \`${at.slice(1).join('.')}\` lets ${one} in`;
				return { severity: 'error', paths: [path, at], message, hint: 'remove one of the two' };
			}),
	);
}

// EXTERNAL MODULE: ./lib/config/tasks.js
var tasks = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/config/checks/endpoints.js

const endpoints = ['network', 'endpoints'];
const placement = ['network', 'placement'];
const nat = ['network', 'nat'];
function checkEndpoints(network, { config, given }) {
	if (network.placement === 'public') return network.endpoints.length === 0 ? [] : [unused];
	if (network.nat !== 'none' || (0,tasks/* tasksOf */.a)(config).length + config.instances.length === 0) return [];
	const needed = neededEndpoints(config);
	if (needed.every((kind) => !network.endpoints.includes(kind))) {
		return [
			{
				severity: 'error',
				paths: [given(nat) ? nat : placement, placement, nat, endpoints],
				message: 'private tasks without NAT cannot pull their image, and the deployment would fail',
				hint: `add \`nat: single\`, or \`nat: per_zone\` so that a lost zone takes no other with it, or \`endpoints: [${needed.join(', ')}]\` for tasks that need no internet`,
			},
		];
	}
	const missing = needed.filter((kind) => !network.endpoints.includes(kind));
	return [
		...missing.map((kind) => ({
			severity: 'error',
			paths: [endpoints, placement, nat],
			message: `private tasks without NAT need \`${kind}\` under \`endpoints\`: ${reasons[kind]}`,
			hint: `write \`endpoints: [${order.filter((one) => [...needed, ...network.endpoints].includes(one)).join(', ')}]\`, or add \`nat: single\``,
		})),
		...(0,tasks/* tasksOf */.a)(config).flatMap((task) => checkImages(task, config.region)),
		...config.services.flatMap(checkShell),
		...(config.services.some(({ traced }) => traced) ? [untraced] : []),
		...config.jobs.flatMap(endpoints_checkInstances),
		...config.instances.map(cutOff),
	];
}
const unused = {
	severity: 'warning',
	paths: [endpoints, placement],
	message: '`endpoints` does nothing with `placement: public`: public tasks reach AWS themselves',
	hint: 'write `placement: private`, or remove `endpoints`',
};
const order = ['s3', 'ecr', 'logs', 'secrets'];
const reasons = {
	s3: 'the layers of their images are there',
	ecr: 'their images are there',
	logs: 'a task that cannot write its log does not start',
	secrets: 'a task whose secrets cannot be read does not start',
};
function neededEndpoints(config) {
	const secrets = (0,tasks/* tasksOf */.a)(config).some((task) => readsSecrets(task, config));
	return order.filter((kind) => kind !== 'secrets' || secrets);
}
function readsSecrets({ containers, uses }, { databases }) {
	return containers.some(({ secrets }) => Object.keys(secrets).length > 0) || databases.some(({ key }) => uses.includes(key));
}
function checkImages({ containers }, region) {
	return containers.flatMap(({ path, image }) => {
		if (image.kind === 'build' || isReachable(image.reference, region)) return [];
		return [
			{
				severity: 'error',
				paths: [[...path, 'image'], placement, nat, endpoints, ['region']],
				message: `private tasks without NAT cannot pull ${image.reference}: only ECR in ${region} is behind an endpoint`,
				hint: `copy the image to a repository in ECR in ${region}, or add \`nat: single\` under \`network\``,
			},
		];
	});
}
function isReachable(reference, region) {
	const [, place] = /^\d{12}\.dkr[.-]ecr\.([a-z0-9-]+)\./.exec(reference) ?? [];
	return place === region;
}
function checkShell({ key, exec }) {
	if (!exec) return [];
	return [
		{
			severity: 'warning',
			paths: [['services', key, 'exec'], placement, nat],
			message: '`exec` opens no shell in private tasks without NAT: Systems Manager is behind none of the endpoints',
			hint: 'add `nat: single` under `network`, or remove `exec`',
		},
	];
}
const untraced = {
	severity: 'error',
	paths: [['monitoring', 'tracing'], placement, nat],
	message: 'private tasks without NAT send no traces: X-Ray and the image of its collector are behind none of the endpoints',
	hint: 'add `nat: single` under `network`, or remove `tracing`',
};
function endpoints_checkInstances({ key, on }) {
	if (on !== 'ec2') return [];
	return [
		{
			severity: 'error',
			paths: [['jobs', key, 'on'], placement, nat],
			message: 'instances of a job cannot join in private subnets without NAT: ECS itself is behind none of the endpoints',
			hint: 'write `on: fargate`, or add `nat: single` under `network`',
		},
	];
}
function cutOff({ key }) {
	return {
		severity: 'error',
		paths: [['instances', key], placement, nat, endpoints],
		message: `private instances without NAT reach nobody: CloudFormation would never hear that \`${key}\` has started`,
		hint: 'add `nat: single`',
	};
}

;// CONCATENATED MODULE: ./lib/config/checks/existingNetwork.js

const vpc = ['network', 'vpc'];
const existingNetwork_placement = ['network', 'placement'];
const existingNetwork_open = ['network', 'subnets', 'public'];
const existingNetwork_closed = ['network', 'subnets', 'private'];
const ZONES_OF_A_LOAD_BALANCER = 2;
function checkExistingNetwork(network, subject) {
	const [balanced] = (0,answering/* answeringOf */.U)(subject.config);
	return [...checkMeaningless(network, subject), ...(balanced === undefined ? [] : checkBalancerSubnets(network, balanced)), ...(balanced !== undefined && network.placement === 'public' ? [] : checkTaskSubnets(network)), ...checkDoubles(network), ...(subject.config.databases.length > 0 ? [] : checkUnused(network))];
}
function checkMeaningless(network, { given }) {
	return ['cidr', 'zones', 'nat', 'endpoints', 'flow_logs', 'acl']
		.filter((key) => given(['network', key]))
		.map((key) => ({
			severity: 'error',
			paths: [['network', key], vpc],
			message: `\`${key}\` has no meaning with \`vpc: ${network.vpc}\`: that network is not made here`,
			hint: `remove it; an environment takes it away with \`${key}: null\``,
		}));
}
function checkBalancerSubnets({ subnets }, { key, section }) {
	const count = subnets.public.length;
	if (count >= ZONES_OF_A_LOAD_BALANCER) return [];
	const there = count === 0 ? 'there is none' : 'there is one';
	return [
		{
			severity: 'error',
			paths: [existingNetwork_open, vpc, [section, key, section === 'services' ? 'port' : 'http']],
			message: `the load balancer before \`${key}\` needs two or more \`subnets.public\` in different availability zones; ${there}`,
			hint: 'write `subnets: { public: [subnet-…, subnet-…] }`',
		},
	];
}
function checkTaskSubnets({ placement: kind, subnets }) {
	if (subnets[kind].length > 0) return [];
	const other = kind === 'public' ? 'private' : 'public';
	const instead = subnets[other].length > 0 ? `, or \`placement: ${other}\`` : '';
	return [
		{
			severity: 'error',
			paths: [kind === 'public' ? existingNetwork_open : existingNetwork_closed, vpc, existingNetwork_placement],
			message: `\`placement: ${kind}\` in an existing VPC needs \`subnets.${kind}\`: the tasks run there`,
			hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\`${instead}`,
		},
	];
}
function checkDoubles({ subnets }) {
	return subnets.private.flatMap((id, index) => {
		if (!subnets.public.includes(id)) return [];
		const path = [...existingNetwork_closed, String(index)];
		const message = `${id} is under \`public\` and under \`private\``;
		return [{ severity: 'error', paths: [path, existingNetwork_open], message, hint: 'a subnet is one of them: keep one' }];
	});
}
function checkUnused({ placement: kind, subnets }) {
	if (kind === 'private' || subnets.private.length === 0 || subnets.public.length === 0) return [];
	const message = '`subnets.private` does nothing with `placement: public`: the tasks run in the public subnets';
	return [
		{
			severity: 'warning',
			paths: [existingNetwork_closed, existingNetwork_placement],
			message,
			hint: 'write `placement: private`, or remove `subnets.private`',
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/network.js




const subnets = ['network', 'subnets'];
const network_vpc = ['network', 'vpc'];
const network_placement = ['network', 'placement'];
const network_nat = ['network', 'nat'];
const cidr = ['network', 'cidr'];
function checkNetwork(subject) {
	const { network } = subject.config;
	return network.kind === 'existing' ? checkExistingNetwork(network, subject) : checkNewNetwork(network, subject);
}
function checkNewNetwork(network, subject) {
	const { given } = subject;
	const findings = [...checkBlock(network.cidr)];
	if (given(subnets)) {
		findings.push({
			severity: 'error',
			paths: [subnets, network_vpc],
			message: '`subnets` needs `vpc`: a new network makes its subnets itself',
			hint: 'add the id of the VPC, for example `vpc: vpc-0a1b2c3d4e5f60718`, or remove `subnets`',
		});
	}
	if (network.placement === 'public' && network.nat !== 'none') {
		findings.push({
			severity: 'warning',
			paths: [given(network_nat) ? network_nat : network_placement, network_placement],
			message: `\`nat: ${network.nat}\` does nothing with \`placement: public\`: public tasks reach the internet themselves`,
			hint: 'write `placement: private`, or remove `nat`',
		});
	}
	return [...findings, ...checkEndpoints(network, subject), ...checkAcl(network, subject)];
}
const network_reserved = [/^0\./, /^127\./, /^169\.254\./, /^(22[4-9]|2[3-5]\d)\./];
function checkBlock(block) {
	if (network_reserved.some((pattern) => pattern.test(block))) {
		const message = `${block} is reserved and cannot be a VPC`;
		return [{ severity: 'error', paths: [cidr], message, hint: 'for example `cidr: 10.20.0.0/16`' }];
	}
	return checkFirst(cidr, block);
}

// EXTERNAL MODULE: ./lib/config/checks/declaration.js
var checks_declaration = __webpack_require__(9394);
;// CONCATENATED MODULE: ./lib/config/checks/overrides.js

const takes = {
	add: 'value',
	copy: 'from',
	move: 'from',
	remove: undefined,
	replace: 'value',
	test: 'value',
};
function checkOverrides({ config, given }) {
	return config.overrides.flatMap((override, index) => {
		const at = (key) => ['overrides', String(index), key];
		const missing = ['op', 'path'].find((key) => !given(at(key)));
		if (missing !== undefined) return [lacks([at(missing)], 'an override')];
		const value = 'value' in override ? (0,checks_declaration/* checkValue */.S)(override.value, at('value')) : [];
		return [...checkOperands(override.op, at, given), ...value];
	});
}
function checkOperands(op, at, given) {
	const needed = takes[op];
	if (needed !== undefined && !given(at(needed))) return [lacks([at(needed), at('op')], `\`${op}\``)];
	return ['value', 'from']
		.filter((key) => key !== needed && given(at(key)))
		.map((key) => ({
			severity: 'error',
			paths: [at(key), at('op')],
			message: `\`${op}\` takes no \`${key}\``,
			hint: needed === undefined ? 'remove it' : `remove it: \`${op}\` takes \`${needed}\``,
		}));
}
const examples = {
	op: 'op: replace',
	path: 'path: /Resources/WebService/Properties/HealthCheckGracePeriodSeconds',
	from: 'from: /Resources/WebLogGroup/Properties/RetentionInDays',
	value: 'value: 90',
};
function lacks(paths, what) {
	const key = paths[0].at(-1) ?? '';
	const hint = `for example \`${examples[key]}\`${key === 'value' ? '; CloudFormation takes no `null`' : ''}`;
	return { severity: 'error', paths, message: `${what} needs \`${key}\``, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/resources.js

function checkResources({ config, given }) {
	return Object.entries(config.resources).flatMap(([logicalId, declaration]) => {
		const path = ['resources', logicalId];
		if (given([...path, 'Type'])) return (0,checks_declaration/* checkDeclaration */.F)(declaration, path);
		const hint = 'for example `Type: AWS::SQS::Queue`';
		return [{ severity: 'error', paths: [[...path, 'Type']], message: `the resource \`${logicalId}\` needs \`Type\``, hint }];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/routes.js

function routes_checkRoutes(config) {
	const services = config.services.filter(({ http }) => http !== undefined);
	return [...pairsOf((0,answering/* answeringOf */.U)(config)).flatMap(checkPaths), ...pairsOf(services).flatMap(checkTestPort)];
}
function pairsOf(all) {
	return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}
function checkPaths([one, other]) {
	const bare = ({ http }) => http.path.replace(/[/*]+$/, '');
	if (bare(one) !== bare(other)) return [];
	const under = `\`${one.http.path}\`${one.http.path === other.http.path ? '' : ` and \`${other.http.path}\`, which is the same`}`;
	return both([one, other], ['http', 'path'], {
		message: `${namesOf([one, other])} both answer under ${under}`,
		hint: (key) => `give one a path of its own: \`http: { path: /${key} }\``,
	});
}
function checkTestPort([one, other]) {
	const [{ deployment: mine }, { deployment: its }] = [one, other];
	const isShared = mine.strategy !== 'rolling' && its.strategy !== 'rolling' && mine.testPort === its.testPort;
	if (!isShared || renderBlocks(mine.testFrom) === renderBlocks(its.testFrom)) return [];
	const section = 'services';
	return both(
		[
			{ ...one, section },
			{ ...other, section },
		],
		['deployment', 'test_from'],
		{
			message: `the services \`${one.key}\` and \`${other.key}\` share the test port ${mine.testPort} and open it to different blocks`,
			hint: () => 'give both the same `test_from`, or one a `test_port` of its own',
		},
	);
}
function renderBlocks(blocks) {
	return blocks === undefined ? 'vpc' : [...blocks].sort().join();
}
const singular = { services: 'the service', instances: 'the instances' };
function namesOf([one, other]) {
	if (one.section !== other.section) {
		return `${singular[one.section]} \`${one.key}\` and ${singular[other.section]} \`${other.key}\``;
	}
	return `the ${one.section} \`${one.key}\` and \`${other.key}\``;
}
function both([one, other], key, { message, hint }) {
	const at = (place) => [place.section, place.key, ...key];
	return [
		{ severity: 'error', paths: [at(one), at(other)], message, hint: hint(one.key) },
		{ severity: 'error', paths: [at(other), at(one)], message, hint: hint(other.key) },
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/count.js

const MOST_TASKS = 5000;
const scaling = ['spot_from', 'cpu_percentage', 'memory_percentage', 'requests', 'cooldown', 'schedule'];
function checkCount(service, at, given) {
	const { count } = service;
	const map = at('count');
	const range = at('count', 'range');
	if (count.kind === 'fixed') {
		return scaling
			.filter((key) => given(at('count', key)))
			.map((key) => {
				const why = key === 'spot_from' ? 'write `range: 2-2` for a fixed number' : 'a fixed number of tasks does not scale';
				return count_error([at('count', key), range, map], `\`${key}\` needs \`range\`: ${why}`, 'add `range: 2-10`');
			});
	}
	const findings = count_checkRange(count, [given(range) ? range : map, range]);
	return findings.length > 0 ? findings : [...count_checkSpot(count, at), ...checkRequests(service, at, given), ...count.schedule.flatMap((entry, index) => checkScheduled(count, entry, at('count', 'schedule', String(index)), given)), ...checkReturn(count, at)];
}
function count_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}
function count_checkRange({ minimum, maximum }, paths) {
	const range = `the range ${minimum}-${maximum}`;
	if (minimum > maximum) return [count_error(paths, `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
	if (minimum < 1) return [count_error(paths, `${range} must begin at 1 or more`, `write \`1-${Math.max(1, maximum)}\``)];
	return maximum > MOST_TASKS ? [count_error(paths, `${range} must end at ${MOST_TASKS} or less`, `write \`${Math.min(minimum, MOST_TASKS)}-${MOST_TASKS}\``)] : [];
}
function count_checkSpot({ spotFrom, maximum, schedule }, at) {
	const most = Math.max(maximum, ...schedule.map((entry) => entry.maximum).filter(Number.isFinite));
	if (spotFrom === undefined || spotFrom <= most) return [];
	const message = `\`spot_from\` ${spotFrom} is never reached: there are at most ${most} tasks`;
	return [count_error([at('count', 'spot_from'), at('count', 'range')], message, `write \`spot_from: ${most}\` or less, or remove it`)];
}
function checkRequests({ port }, at, given) {
	const path = at('count', 'requests');
	if (!given(path) || port !== undefined || given(at('port'))) return [];
	const message = '`requests` needs `port`: they are counted by the load balancer';
	return [count_error([path, at('port')], message, 'add `port:`, or remove `requests`')];
}
const count_examples = { name: 'day', cron: '"0 7 ? * MON-FRI *"', range: '4-10' };
function checkScheduled(count, entry, path, given) {
	const missing = ['name', 'cron', 'range'].filter((key) => !given([...path, key]));
	if (missing.length > 0) {
		return missing.map((key) => count_error([[...path, key]], `\`${key}\` is missing`, `add it: \`${key}: ${count_examples[key]}\``));
	}
	const cron = (0,config_cron/* explainCron */.kv)(entry.cron);
	const twin = count.schedule.find(({ name }) => name === entry.name) !== entry;
	return [
		...(twin ? [count_error([[...path, 'name']], `the name \`${entry.name}\` is taken by an entry before`, 'give it another name')] : []),
		...(cron === undefined ? [] : [count_error([[...path, 'cron']], cron, 'for example `0 7 ? * MON-FRI *`')]),
		...((0,config_cron/* isTimezone */.KJ)(entry.timezone) ? [] : [count_error([[...path, 'timezone']], `there is no time zone \`${entry.timezone}\``, 'for example `timezone: Europe/Berlin`')]),
		...count_checkRange(entry, [[...path, 'range']]),
	];
}
function checkReturn({ schedule, minimum, maximum }, at) {
	const [only, ...more] = schedule;
	if (only === undefined || more.length > 0) return [];
	return [
		{
			severity: 'warning',
			paths: [at('count', 'schedule')],
			message: `\`${only.name}\` sets ${only.minimum}-${only.maximum}, and nothing ever sets ${minimum}-${maximum} again`,
			hint: `add an entry with \`range: ${minimum}-${maximum}\` for the end of that time`,
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/deployment.js



function checkDeployment(service, at, given) {
	const { strategy } = service.deployment;
	const key = (name) => at('deployment', name);
	const shifting = ['bake', 'test_port', 'test_from'];
	const stepping = ['step_percent', 'step_bake'];
	const ignored = (names, others) =>
		names
			.map(key)
			.filter(given)
			.map((path) => ({
				severity: 'warning',
				paths: [path, key('strategy'), at('port')],
				message: `\`${path.at(-1)}\` does nothing with the strategy ${strategy}`,
				hint: `remove it, or write \`strategy: ${others}\``,
			}));
	switch (strategy) {
		case 'rolling':
			return [...ignored(shifting, 'blue_green'), ...ignored(stepping, 'canary')];
		case 'blue_green':
			return [...ignored(stepping, 'canary'), ...checkShift(service, at, given)];
		case 'canary':
		case 'linear':
			return [...checkStep(service, at), ...checkShift(service, at, given)];
	}
}
function checkStep({ deployment: { strategy, step } }, at) {
	const path = at('deployment', 'step_percent');
	const percent = step?.percent ?? 100;
	const finding = (message, right) => ({
		severity: 'error',
		paths: [path, at('deployment', 'strategy')],
		message: `\`step_percent\` ${message}, not ${percent}`,
		hint: `write \`step_percent: ${right}\``,
	});
	if (strategy === 'linear' && percent < 3) return [finding('of a linear deployment must be at least 3', 3)];
	const tenths = Math.round(percent * 10) / 10;
	return tenths === percent ? [] : [finding('must have one decimal at most', tenths)];
}
function checkShift({ port, deployment }, at, given) {
	const { strategy, step, bakeMinutes, timeoutMinutes, testPort, testFrom } = deployment;
	const timeout = at('deployment', 'timeout');
	const baking = ['step_bake', 'step_percent', 'bake'].map((name) => at('deployment', name));
	const [first = timeout, ...more] = [timeout, ...baking].filter(given);
	const findings = [...checkBlocks(at('deployment', 'test_from'), testFrom ?? [])];
	const shift = (0,config_strategy/* shiftMinutes */.k)(strategy, step);
	if (timeoutMinutes <= shift + bakeMinutes) {
		const parts = [...(shift > 0 ? [`the steps, ${renderDuration(shift * 60)}`] : []), `\`bake\` ${renderDuration(bakeMinutes * 60)}`].join(', and ');
		findings.push({
			severity: 'error',
			paths: [first, ...more],
			message: `\`timeout\` ${renderDuration(timeoutMinutes * 60)} must be longer than ${parts}: the new version also needs time to start`,
			hint: `write \`timeout: ${Math.ceil(shift + bakeMinutes) + 25}m\``,
		});
	}
	if (testPort === 80 || testPort === 443 || testPort === port) {
		const taken = testPort === port ? 'the port of the container' : 'a port of the production traffic';
		findings.push({
			severity: 'error',
			paths: [at('deployment', 'test_port'), at('port')],
			message: `\`test_port\` ${testPort} is ${taken}`,
			hint: 'write `test_port: 8443`',
		});
	}
	return findings;
}

;// CONCATENATED MODULE: ./lib/config/checks/release.js
function checkRelease(service, at, { config, given }) {
	const { strategy, checks, approve } = service.deployment;
	const paths = [...(service.release === undefined ? [] : [at('release')]), ...(checks.length === 0 ? [] : [at('deployment', 'checks')]), ...(approve ? [at('deployment', 'approve')] : [])];
	if (strategy === 'rolling') {
		return paths.map((path) => ({
			severity: 'error',
			paths: [path, at('deployment', 'strategy'), at('port')],
			message: `\`${path.at(-1)}\` needs a strategy other than rolling: ECS holds a rolling deployment nowhere`,
			hint: given(at('port')) ? 'write `strategy: blue_green`' : 'give the service a `port`, or remove it',
		}));
	}
	return [...(service.release?.length === 0 ? [emptyRelease(at)] : []), ...(checks.length === 0 ? [] : [...checkReach(service, at, config), ...release_checkPaths(service, at, given)])];
}
function emptyRelease(at) {
	const message = '`release` has no word, and so nothing to run';
	return {
		severity: 'error',
		paths: [at('release')],
		message,
		hint: 'write `release: [python, -m, synthdata.migrate]`, or remove it',
	};
}
function checkReach({ deployment: { testFrom } }, at, { domain }) {
	const path = at('deployment', 'checks');
	const findings = [];
	if (testFrom === undefined || testFrom.length === 0) {
		findings.push({
			severity: 'error',
			paths: [path, at('deployment', 'test_from')],
			message: testFrom === undefined ? '`checks` need `test_from`: the test port is closed to the runner, which asks from outside the VPC' : '`checks` need addresses in `test_from`: nobody reaches the test port',
			hint: 'write `test_from: [0.0.0.0/0]`, or the blocks of your own runners',
		});
	}
	if (domain?.cdn !== undefined) {
		findings.push({
			severity: 'error',
			paths: [path, ['domain', 'cdn']],
			message: '`checks` cannot ask behind a `cdn`: its test port answers under the load balancer’s own name, which has no certificate',
			hint: 'remove `checks`, or `cdn`',
		});
	}
	return findings;
}
function release_checkPaths({ http, deployment: { checks } }, at, given) {
	const base = (http?.path ?? '/').replace(/\*.*$/, '').replace(/\/+$/, '');
	return checks.flatMap(({ path }, index) => {
		const place = at('deployment', 'checks', String(index), 'path');
		if (!given(place)) {
			return [{ severity: 'error', paths: [place], message: '`path` is missing', hint: 'add it: `path: /health`' }];
		}
		const [bare = ''] = path.split('?');
		if (base === '' || bare === base || bare.startsWith(`${base}/`)) return [];
		return [
			{
				severity: 'error',
				paths: [place, at('http', 'path')],
				message: `the load balancer sends nothing under ${path} to the service, whose \`http.path\` is ${http?.path}`,
				hint: `write \`path: ${base}${path}\``,
			},
		];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/sidecars.js


const CONTAINERS_OF_A_TASK = 10;
function checkSidecars(service, given) {
	return [
		...checkNumber(service),
		...checkPorts(service),
		...service.sidecars.flatMap((sidecar) => {
			const at = (...path) => ['services', service.key, 'sidecars', sidecar.name, ...path];
			return [...sidecars_checkImage(sidecar.name, at, given), ...checkVariables(sidecar, at)];
		}),
	];
}
function checkNumber(service) {
	const { key, sidecars, traced } = service;
	const surplus = (0,containers/* containersOf */.Mz)(service).length - CONTAINERS_OF_A_TASK;
	if (surplus <= 0) return [];
	const most = sidecars.length - surplus;
	return [
		{
			severity: 'error',
			paths: [['services', key, 'sidecars']],
			message: `a task has at most ${CONTAINERS_OF_A_TASK} containers, and \`${key}\` has ${sidecars.length} sidecars${traced ? ' and that of `tracing`' : ''}`,
			hint: `keep ${most} of them`,
		},
	];
}
function sidecars_checkImage(name, at, given) {
	if (given(at('image'))) return [];
	const message = `the sidecar \`${name}\` needs \`image\``;
	return [{ severity: 'error', paths: [at('image')], message, hint: 'write the image that it runs, with its tag' }];
}
function checkPorts({ key, port, sidecars, traced }) {
	const own = { name: key, port, path: ['services', key, 'port'] };
	const tracing = { name: containers/* collector */.g7.name, path: ['monitoring', 'tracing'] };
	const all = [...(traced ? containers/* collectorPorts */.Mh.map((one) => ({ ...tracing, port: one })) : []), own, ...sidecars.map((one) => ({ ...one, path: ['services', key, 'sidecars', one.name, 'port'] }))].filter((one) => one.port !== undefined);
	return all.flatMap((one, index) => {
		const first = all.slice(0, index).find((other) => other.port === one.port);
		if (first === undefined) return [];
		return [
			{
				severity: 'error',
				paths: [one.path, first.path],
				message: `\`${first.name}\` and \`${one.name}\` both listen on port ${one.port}, and the containers of a task share one address`,
				hint: first.path === tracing.path ? `give \`${one.name}\` another port, or remove \`tracing\`` : 'give one of them another port',
			},
		];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/service.js








function service_checkService(service, subject) {
	const { given } = subject;
	const at = (...path) => ['services', service.key, ...path];
	return [
		...checkImage('service', at, given),
		...service_checkPort(service, at, given),
		...checkSize(service, serviceWords(at)),
		...checkVariables(service, at),
		...checkSidecars(service, given),
		...(service.http === undefined ? [] : checkHttp(service.http, at)),
		...checkCount(service, at, given),
		...checkDeployment(service, at, given),
		...checkRelease(service, at, subject),
		...checkLimits(service),
	];
}
function service_checkPort({ deployment }, at, given) {
	const path = at('port');
	if (given(path)) return [];
	const findings = [];
	if (given(at('http'))) {
		const message = '`http` needs `port`: without one no load balancer stands before the service';
		findings.push({ severity: 'error', paths: [at('http'), path], message, hint: 'add `port:`, or remove `http`' });
	}
	if (deployment.strategy !== 'rolling') {
		findings.push({
			severity: 'error',
			paths: [at('deployment', 'strategy'), path],
			message: `\`${deployment.strategy}\` needs \`port\`: it moves the traffic of a load balancer`,
			hint: 'add `port:`, or write `strategy: rolling`',
		});
	}
	return findings;
}

// EXTERNAL MODULE: ./lib/config/occurrences.js
var occurrences = __webpack_require__(9016);
;// CONCATENATED MODULE: ./lib/config/checks/stop.js


const stop_at = (key) => ['stop', key];
const MOST_DAYS = 7;
const DAY_MINUTES = 1440;
function checkStop(subject) {
	const { config, given } = subject;
	const { stop } = config;
	if (stop === undefined) return [];
	const missing = ['cron', 'until'].filter((key) => !given(stop_at(key)));
	if (missing.length > 0) {
		return missing.map((key) => stop_error([stop_at(key)], `\`${key}\` is missing`, `for example \`${key}: ${JSON.stringify(stop_examples[key])}\``));
	}
	if (config.services.length + config.instances.length + config.databases.length === 0) {
		return [stop_error([['stop']], 'there is nothing to stop: jobs cost nothing while they do not run', 'remove it')];
	}
	const wrong = [...checkTimes(stop), ...checkTimezone(stop)];
	return wrong.length > 0 ? wrong : [...stop_checkInstances(subject, stop), ...checkApart(stop), ...checkLength(subject, stop), ...checkSchedules(subject, stop)];
}
const stop_examples = { cron: '0 19 ? * MON-FRI *', until: '0 7 ? * MON-FRI *' };
function stop_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}
function checkTimes(stop) {
	return ['cron', 'until'].flatMap((key) => {
		const example = `for example \`${key}: ${JSON.stringify(stop_examples[key])}\``;
		const wrong = (0,config_cron/* explainCron */.kv)(stop[key]);
		if (wrong !== undefined) return [stop_error([stop_at(key)], wrong, example)];
		return (0,occurrences/* occurrencesOf */.O)(stop[key])?.length === 0 ? [stop_error([stop_at(key)], 'that day never comes', example)] : [];
	});
}
function checkTimezone({ timezone }) {
	if ((0,config_cron/* isTimezone */.KJ)(timezone)) return [];
	return [stop_error([stop_at('timezone')], `there is no time zone \`${timezone}\``, 'for example `timezone: Europe/Berlin`')];
}
function stop_checkInstances({ config }, stop) {
	if (config.instances.length === 0) return [];
	return ['cron', 'until'].filter((key) => (0,occurrences/* unixCron */.x)(stop[key]) === undefined).map((key) => stop_error([stop_at(key), ['instances']], 'groups of instances know no years, and no days that count from the end or from a weekday', 'write days of the week or of the month'));
}
function checkApart(stop) {
	const [stops, starts] = [(0,occurrences/* occurrencesOf */.O)(stop.cron), (0,occurrences/* occurrencesOf */.O)(stop.until)];
	if (stop.cron !== stop.until && !meet(stops, starts)) return [];
	const message = 'it would stop and start at the same time, and which of them holds is left to chance';
	return [stop_error([stop_at('until'), stop_at('cron')], message, 'write another time')];
}
function meet(one, other) {
	return one?.some((time) => other?.includes(time)) === true;
}
function checkLength({ config }, stop) {
	const days = longestStop(stop) / DAY_MINUTES;
	if (config.databases.length === 0 || days <= MOST_DAYS) return [];
	return [
		{
			severity: 'warning',
			paths: [stop_at('until'), stop_at('cron')],
			message: `databases would be stopped for up to ${Math.ceil(days)} days, and AWS starts them again after ${MOST_DAYS}`,
			hint: 'stop them again every week: let `cron` come more often',
		},
	];
}
function longestStop({ cron, until }) {
	const [stops, starts] = [(0,occurrences/* occurrencesOf */.O)(cron) ?? [], (0,occurrences/* occurrencesOf */.O)(until) ?? []];
	const lengths = stops.flatMap((stop) => {
		const start = starts.find((time) => time > stop);
		return start === undefined ? [] : [start - stop];
	});
	return Math.max(0, ...lengths);
}
function checkSchedules({ config }, stop) {
	return config.services.flatMap(({ key, count }) => {
		const schedule = count.kind === 'fixed' ? [] : count.schedule;
		return schedule.flatMap((entry, index) => stop_checkScheduled(entry, stop, ['services', key, 'count', 'schedule', String(index), 'cron']));
	});
}
function stop_checkScheduled(entry, stop, path) {
	const times = (0,occurrences/* occurrencesOf */.O)(entry.cron);
	const [stops, starts] = [(0,occurrences/* occurrencesOf */.O)(stop.cron), (0,occurrences/* occurrencesOf */.O)(stop.until)];
	if (times === undefined || stops === undefined || starts === undefined || entry.timezone !== stop.timezone) return [];
	if (meet(times, stops) || meet(times, starts)) {
		const message = `\`${entry.name}\` comes at the same time as \`stop\`, and which of them holds is left to chance`;
		return [stop_error([path, stop_at('cron'), stop_at('until')], message, 'move it by some minutes')];
	}
	const last = (all, time) => all.findLast((one) => one < time) ?? -1;
	if (!times.some((time) => last(stops, time) > last(starts, time))) return [];
	return [
		{
			severity: 'warning',
			paths: [path, stop_at('cron'), stop_at('until')],
			message: `\`${entry.name}\` comes while everything is stopped, and starts the service again`,
			hint: 'move it to a time after `until`, or remove it',
		},
	];
}

;// CONCATENATED MODULE: ./lib/config/checks/storage.js
const INFREQUENT_DAYS = 30;
const ARCHIVE_DAYS = 90;
function checkStorage({ config, given }) {
	return config.storage.buckets.flatMap((bucket) => checkBucket(bucket, given));
}
function checkBucket(bucket, given) {
	const { infrequentAccessDays: infrequent, archiveDays: archive, expireDays: expire } = bucket;
	const at = (key) => ['storage', 'buckets', bucket.key, key];
	const error = (key, other, message, hint) => ({
		severity: 'error',
		paths: [at(key), at(other)],
		message,
		hint,
	});
	const findings = [];
	if (infrequent !== undefined && infrequent < INFREQUENT_DAYS) {
		const message = `\`infrequent_access\` ${infrequent}d is too early: S3 takes an object there after ${INFREQUENT_DAYS} days`;
		findings.push(error('infrequent_access', 'infrequent_access', message, `write \`infrequent_access: ${INFREQUENT_DAYS}d\``));
	}
	if (infrequent !== undefined && archive !== undefined && archive < infrequent + INFREQUENT_DAYS) {
		const message = `\`archive\` ${archive}d is too early: S3 keeps an object in infrequent access for ${INFREQUENT_DAYS} days, from ${infrequent}d on`;
		findings.push(error('archive', 'infrequent_access', message, `write \`archive: ${infrequent + INFREQUENT_DAYS}d\`, or remove one of the two`));
	}
	const last = archive === undefined ? infrequent : archive;
	const lastKey = archive === undefined ? 'infrequent_access' : 'archive';
	if (expire !== undefined && last !== undefined && expire <= last) {
		const message = `\`expire\` ${expire}d deletes objects before \`${lastKey}\` ${last}d moves them`;
		findings.push(error('expire', lastKey, message, `remove \`${lastKey}\`, or write a later \`expire\``));
	} else if (expire !== undefined && archive !== undefined && expire < archive + ARCHIVE_DAYS) {
		findings.push({
			severity: 'warning',
			paths: [at('expire'), at('archive')],
			message: `objects are archived for ${expire - archive} days before they expire, and AWS bills ${ARCHIVE_DAYS}`,
			hint: `remove \`archive\`, or write \`expire: ${archive + ARCHIVE_DAYS}d\``,
		});
	}
	if (given(at('expire_versions')) && !bucket.versioned) {
		const message = '`expire_versions` needs `versioned`: without it there are no old versions';
		findings.push(error('expire_versions', 'versioned', message, 'add `versioned: true`, or remove it'));
	}
	return findings;
}

// EXTERNAL MODULE: ./lib/config/usable.js
var usable = __webpack_require__(4172);
;// CONCATENATED MODULE: ./lib/config/checks/uses.js


function checkUses({ config }) {
	const things = (0,usable/* usableThings */.m_)(config);
	const users = ['services', 'jobs', 'instances', 'functions'].flatMap((section) => config[section].map((user) => ({ ...user, path: [section, user.key], hasDisks: section === 'instances' })));
	return [...uses_checkNames(things), ...users.flatMap((user) => [...checkUser(user, things), ...checkTwice(user, things)])];
}
function uses_checkNames(things) {
	return things.flatMap((thing, index) => {
		const first = things.slice(0, index).find(({ key }) => key === thing.key);
		if (first === undefined) return [];
		return [
			{
				severity: 'error',
				paths: [thing.path, first.path],
				message: `\`${thing.key}\` is also the name of ${first.words}; \`uses\` could mean either`,
				hint: 'give one of them another name',
			},
		];
	});
}
function checkUser({ path: user, uses, variables, secrets, hasDisks }, things) {
	return uses.flatMap((name) => {
		const thing = things.find((one) => one.key === name);
		if (thing === undefined) {
			const close = (0,unknownKey/* nearest */.p)(
				name,
				things.map((one) => one.key),
			);
			const known = things.map((one) => `\`${one.key}\``).join(', ');
			const hint = close === undefined ? (known === '' ? 'this file has nothing to use: add `storage: { buckets: … }` or `databases: …`' : `there are ${known}`) : `did you mean \`${close}\``;
			return [
				{
					severity: 'error',
					paths: [[...user, 'uses']],
					message: `\`uses\` names \`${name}\`, which is not in this file`,
					hint,
				},
			];
		}
		if (thing.onlyInstances && !hasDisks) {
			return [
				{
					severity: 'error',
					paths: [[...user, 'uses'], thing.path],
					message: `\`uses\` names ${thing.words}, and a container has no disk of EBS`,
					hint: `remove \`${name}\``,
				},
			];
		}
		return thing.variables.flatMap((variable) => {
			const place = Object.hasOwn(variables, variable) ? 'variables' : Object.hasOwn(secrets, variable) ? 'secrets' : undefined;
			if (place === undefined) return [];
			const message = `\`${variable}\` is what \`uses: [${name}]\` gives; a container has one value for it`;
			return [
				{
					severity: 'error',
					paths: [
						[...user, place, variable],
						[...user, 'uses'],
					],
					message,
					hint: 'remove it here',
				},
			];
		});
	});
}
function checkTwice({ path: user, uses }, things) {
	const used = things.filter((thing) => uses.includes(thing.key));
	return used.flatMap((thing, index) => {
		const first = used.slice(0, index).find((other) => other.variables.some((one) => thing.variables.includes(one)));
		const shared = thing.variables.find((variable) => first?.variables.includes(variable));
		if (first === undefined || shared === undefined || first.key === thing.key) return [];
		return [
			{
				severity: 'error',
				paths: [[...user, 'uses'], first.path, thing.path],
				message: `${first.words} and ${thing.words} both give \`${shared}\`, and a container has one value for it`,
				hint: `write \`expose_as: ${thing.key.toUpperCase().replaceAll('-', '_')}_DATABASE_URL\` in \`${thing.key}\``,
			},
		];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/volumes.js

const volumes_sizes = { gp3: [1, 65_536], st1: [125, 16_384], sc1: [125, 16_384] };
function checkVolumes({ storage: { volumes } }) {
	return volumes.flatMap(({ key, size, type }) => {
		const [least, most] = volumes_sizes[type];
		if (size >= least && size <= most) return [];
		return [
			{
				severity: 'error',
				paths: [
					['storage', 'volumes', key, 'size'],
					['storage', 'volumes', key, 'type'],
				],
				message: `\`size\` ${renderSize(size)} is out of what EBS makes of ${type}: ${renderSize(least)} to ${renderSize(most)}`,
				hint: `write \`size: ${renderSize(size < least ? least : most)}\`${type === 'gp3' ? '' : ', or `type: gp3`'}`,
			},
		];
	});
}

;// CONCATENATED MODULE: ./lib/config/checks/waf.js


const waf = ['security', 'waf'];
const cdn = ['domain', 'cdn'];
const waf_region = ['region'];
function checkWaf({ config }) {
	const { kind } = config.security.waf;
	if (kind === 'none') return [];
	if ((0,answering/* answeringOf */.U)(config).length === 0) {
		const message = `\`waf: ${kind === 'arn' ? 'arn:…' : kind}\` has nothing to stand before: no service has a \`port\``;
		return [waf_error([waf], message, 'add a `port` to a service, or remove `waf`')];
	}
	return config.domain?.cdn === undefined ? checkRegional(config) : checkGlobal(config);
}
function checkRegional({ security, region: here }) {
	if (security.waf.kind !== 'arn') return [];
	const { arn } = security.waf;
	if (arn.includes(':regional/') && regionOf(arn) === here) return [];
	const message = `the load balancer takes a regional web ACL of ${here}, not ${placeOf(arn)}`;
	return [waf_error([waf, waf_region], message, 'write the ARN of one there, or `waf: common`')];
}
function checkGlobal({ security, region: here }) {
	if (security.waf.kind === 'arn') {
		const { arn } = security.waf;
		if (arn.includes(':global/') && regionOf(arn) === EDGE_REGION) return [];
		const message = `the firewall of \`domain.cdn\` is a global web ACL of ${EDGE_REGION}, not ${placeOf(arn)}`;
		return [waf_error([waf, cdn], message, `write the ARN of one there: \`arn:aws:wafv2:${EDGE_REGION}:…:global/webacl/…\``)];
	}
	if (here === EDGE_REGION) return [];
	const message = `the firewall of \`domain.cdn\` must be in ${EDGE_REGION}, and a stack in ${here} cannot make it there`;
	return [waf_error([waf, cdn, waf_region], message, `make one there and write its ARN, or remove \`domain.cdn\``)];
}
function placeOf(arn) {
	return `a ${arn.includes(':global/') ? 'global' : 'regional'} one of ${regionOf(arn)}`;
}
function waf_error(paths, message, hint) {
	return { severity: 'error', paths, message, hint };
}

;// CONCATENATED MODULE: ./lib/config/checks/file.js





















const needed = [
	{ key: 'project', hint: 'for example `project: inferloop`' },
	{ key: 'region', hint: 'for example `region: us-east-1`' },
];
function checkFile(subject) {
	const { config, given } = subject;
	const missing = needed.filter(({ key }) => !given([key]));
	const findings = [
		...checkWorkloads(subject),
		...checkNetwork(subject),
		...checkStorage(subject),
		...checkVolumes(config),
		...checkDatabases(config),
		...checkBackup(config),
		...checkUses(subject),
		...config.services.flatMap((service) => service_checkService(service, subject)),
		...config.jobs.flatMap((job) => checkJob(job, subject)),
		...config.instances.flatMap((group) => checkInstances(group, subject)),
		...checkFunctions(subject),
		...names_checkNames(config),
		...routes_checkRoutes(config),
		...checkDomain(subject),
		...checkWaf(subject),
		...checkBoundary(config),
		...checkRetention(config),
		...checkMonitoring(subject),
		...checkAlarmSpans(config),
		...checkBudget(subject),
		...checkStop(subject),
		...checkResources(subject),
		...checkOverrides(subject),
	];
	const isKnown = ({ paths }) => !missing.some(({ key }) => paths.some((path) => path.join('.') === key));
	return [...missing.map(({ key, hint }) => ({ severity: 'error', paths: [[key]], message: `\`${key}\` is missing`, hint })), ...findings.filter(isKnown)];
}
const workloads = ['services', 'jobs', 'instances', 'functions'];
function checkWorkloads({ config, given }) {
	if (workloads.some((section) => config[section].length > 0)) return [];
	const paths = workloads.map((section) => [section]);
	const empty = paths.find(given);
	return [
		{
			severity: 'error',
			paths: [empty ?? ['services'], ...paths],
			message: empty === undefined ? '`services` is missing, or `jobs`, `instances` or `functions`' : 'there is no service, no job, no instance and no function',
			hint: 'for example `services: { web: { build: ., port: 8000 } }`',
		},
	];
}

// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/schemaNode.js + 1 modules
var schemaNode = __webpack_require__(7473);
;// CONCATENATED MODULE: ./lib/config/validate.generated.js
const validate=aj;let e={project:{$ref:"#/$defs/name"},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue"},cost_center:{$ref:"#/$defs/tagValue"},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},functions:{$ref:"#/$defs/functions"},stop:{$ref:"#/$defs/stop"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"},resources:{$ref:"#/$defs/resources"},overrides:{$ref:"#/$defs/overrides"},environments:{type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/environment"}}},t=Object.prototype.hasOwnProperty,r=RegExp("^x-","u"),a=RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","u"),n=["string","null"];function s(e,{instancePath:t="",parentData:r,parentDataProperty:l,rootData:p=e,dynamicAnchors:i={}}={}){let o=null,y=0,u=s.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:n}};null===o?o=[e]:o.push(e),y++}if("string"==typeof e&&!a.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===o?o=[e]:o.push(e),y++}return s.errors=o,0===y}s.evaluated={dynamicProps:!1,dynamicItems:!1};let l=["string","null"],p=["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null];function i(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let o=null,y=0,u=i.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:l}};null===o?o=[e]:o.push(e),y++}if("af-south-1"!==e&&"ap-east-1"!==e&&"ap-east-2"!==e&&"ap-northeast-1"!==e&&"ap-northeast-2"!==e&&"ap-northeast-3"!==e&&"ap-south-1"!==e&&"ap-south-2"!==e&&"ap-southeast-1"!==e&&"ap-southeast-2"!==e&&"ap-southeast-3"!==e&&"ap-southeast-4"!==e&&"ap-southeast-5"!==e&&"ap-southeast-6"!==e&&"ap-southeast-7"!==e&&"ca-central-1"!==e&&"ca-west-1"!==e&&"eu-central-1"!==e&&"eu-central-2"!==e&&"eu-north-1"!==e&&"eu-south-1"!==e&&"eu-south-2"!==e&&"eu-west-1"!==e&&"eu-west-2"!==e&&"eu-west-3"!==e&&"il-central-1"!==e&&"me-central-1"!==e&&"me-south-1"!==e&&"mx-central-1"!==e&&"sa-east-1"!==e&&"us-east-1"!==e&&"us-east-2"!==e&&"us-west-1"!==e&&"us-west-2"!==e&&null!==e){let e={instancePath:t,keyword:"enum",params:{allowedValues:p}};null===o?o=[e]:o.push(e),y++}return i.errors=o,0===y}i.evaluated={dynamicProps:!1,dynamicItems:!1};let o=["string","number","null"],y=RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$","u");function u(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=u.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:o}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!y.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};null===l?l=[e]:l.push(e),p++}return u.errors=l,0===p}u.evaluated={dynamicProps:!1,dynamicItems:!1};let c=["object","null"],d=RegExp("^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$","u");function m(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=m.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:c}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(Object.keys(e).length>40){let e={instancePath:t,keyword:"maxProperties",params:{limit:40}};null===p?p=[e]:p.push(e),i++}for(let r in e){let e=i;if("string"==typeof r){if(!d.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},propertyName:r};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===p?p=[e]:p.push(e),i++}if(e!==i){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===p?p=[e]:p.push(e),i++}}for(let a in e)r.test(a)||u(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?u.errors:p.concat(u.errors)).length)}return m.errors=p,0===i}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let f=["object","null"],h={cidr:{type:["string","null"],pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},vpc:{type:["string","null"],pattern:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},subnets:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{public:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"}},private:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"}}}},zones:{type:["integer","null"],minimum:2,maximum:3},placement:{type:["string","null"],enum:["public","private",null]},nat:{type:["string","null"],enum:["none","single","per_zone",null]},endpoints:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["s3","ecr","logs","secrets"]}},flow_logs:{type:["string","null"],pattern:"^[0-9]+d$"},acl:{$ref:"#/$defs/acl"}},g=RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$","u"),P=RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","u"),v=RegExp("^[0-9]+d$","u"),k=RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","u");function w(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=w.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"==typeof e){if(!k.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};null===l?l=[e]:l.push(e),p++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"}};null===l?l=[e]:l.push(e),p++}return w.errors=l,0===p}w.evaluated={dynamicProps:!1,dynamicItems:!1};let b=["object","null"],$={type:["array","null"],uniqueItems:!0,maxItems:19,items:{type:"string",$ref:"#/$defs/block"}},A=RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$","u");function D(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=D.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"==typeof e){if(!A.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};null===l?l=[e]:l.push(e),p++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"}};null===l?l=[e]:l.push(e),p++}return D.errors=l,0===p}function _(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:b}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("deny"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.deny){let r=e.deny;if(!Array.isArray(r)&&null!==r){let e={instancePath:t+"/deny",keyword:"type",params:{type:$.type}};null===p?p=[e]:p.push(e),i++}if(Array.isArray(r)){if(r.length>19){let e={instancePath:t+"/deny",keyword:"maxItems",params:{limit:19}};null===p?p=[e]:p.push(e),i++}let e=r.length;for(let a=0;a<e;a++){let e=r[a];if("string"!=typeof e){let e={instancePath:t+"/deny/"+a,keyword:"type",params:{type:"string"}};null===p?p=[e]:p.push(e),i++}D(e,{instancePath:t+"/deny/"+a,parentData:r,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?D.errors:p.concat(D.errors)).length)}let a=r.length;if(a>1){let e={};for(;a--;){let n=r[a];if("string"==typeof n){if("number"==typeof e[n]){let r={instancePath:t+"/deny",keyword:"uniqueItems",params:{i:a,j:e[n]}};null===p?p=[r]:p.push(r),i++;break}e[n]=a}}}}}}return _.errors=p,0===i}function z(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=z.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:f}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(h,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.cidr){let t=e.cidr;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/cidr",keyword:"type",params:{type:h.cidr.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!g.test(t)){let e={instancePath:a+"/cidr",keyword:"pattern",params:{pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.vpc){let t=e.vpc;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/vpc",keyword:"type",params:{type:h.vpc.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!P.test(t)){let e={instancePath:a+"/vpc",keyword:"pattern",params:{pattern:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.subnets){let t=e.subnets;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:a+"/subnets",keyword:"type",params:{type:h.subnets.type}};null===i?i=[e]:i.push(e),o++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let e in t)if(!("public"===e||"private"===e||r.test(e))){let t={instancePath:a+"/subnets",keyword:"additionalProperties",params:{additionalProperty:e}};null===i?i=[t]:i.push(t),o++}if(void 0!==t.public){let e=t.public;if(!Array.isArray(e)&&null!==e){let e={instancePath:a+"/subnets/public",keyword:"type",params:{type:h.subnets.properties.public.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(e)){let t=e.length;for(let r=0;r<t;r++){let t=e[r];if("string"!=typeof t){let e={instancePath:a+"/subnets/public/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}w(t,{instancePath:a+"/subnets/public/"+r,parentData:e,parentDataProperty:r,rootData:l,dynamicAnchors:p})||(o=(i=null===i?w.errors:i.concat(w.errors)).length)}let r=e.length;if(r>1){let t={};for(;r--;){let n=e[r];if("string"==typeof n){if("number"==typeof t[n]){let e={instancePath:a+"/subnets/public",keyword:"uniqueItems",params:{i:r,j:t[n]}};null===i?i=[e]:i.push(e),o++;break}t[n]=r}}}}}if(void 0!==t.private){let e=t.private;if(!Array.isArray(e)&&null!==e){let e={instancePath:a+"/subnets/private",keyword:"type",params:{type:h.subnets.properties.private.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(e)){let t=e.length;for(let r=0;r<t;r++){let t=e[r];if("string"!=typeof t){let e={instancePath:a+"/subnets/private/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}w(t,{instancePath:a+"/subnets/private/"+r,parentData:e,parentDataProperty:r,rootData:l,dynamicAnchors:p})||(o=(i=null===i?w.errors:i.concat(w.errors)).length)}let r=e.length;if(r>1){let t={};for(;r--;){let n=e[r];if("string"==typeof n){if("number"==typeof t[n]){let e={instancePath:a+"/subnets/private",keyword:"uniqueItems",params:{i:r,j:t[n]}};null===i?i=[e]:i.push(e),o++;break}t[n]=r}}}}}}}if(void 0!==e.zones){let t=e.zones;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/zones",keyword:"type",params:{type:h.zones.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>3||isNaN(t)){let e={instancePath:a+"/zones",keyword:"maximum",params:{comparison:"<=",limit:3}};null===i?i=[e]:i.push(e),o++}if(t<2||isNaN(t)){let e={instancePath:a+"/zones",keyword:"minimum",params:{comparison:">=",limit:2}};null===i?i=[e]:i.push(e),o++}}}if(void 0!==e.placement){let t=e.placement;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/placement",keyword:"type",params:{type:h.placement.type}};null===i?i=[e]:i.push(e),o++}if("public"!==t&&"private"!==t&&null!==t){let e={instancePath:a+"/placement",keyword:"enum",params:{allowedValues:h.placement.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.nat){let t=e.nat;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/nat",keyword:"type",params:{type:h.nat.type}};null===i?i=[e]:i.push(e),o++}if("none"!==t&&"single"!==t&&"per_zone"!==t&&null!==t){let e={instancePath:a+"/nat",keyword:"enum",params:{allowedValues:h.nat.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.endpoints){let t=e.endpoints;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/endpoints",keyword:"type",params:{type:h.endpoints.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r];if("string"!=typeof e){let e={instancePath:a+"/endpoints/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}if("s3"!==e&&"ecr"!==e&&"logs"!==e&&"secrets"!==e){let e={instancePath:a+"/endpoints/"+r,keyword:"enum",params:{allowedValues:h.endpoints.items.enum}};null===i?i=[e]:i.push(e),o++}}let r=t.length;if(r>1){let e={};for(;r--;){let n=t[r];if("string"==typeof n){if("number"==typeof e[n]){let t={instancePath:a+"/endpoints",keyword:"uniqueItems",params:{i:r,j:e[n]}};null===i?i=[t]:i.push(t),o++;break}e[n]=r}}}}}if(void 0!==e.flow_logs){let t=e.flow_logs;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/flow_logs",keyword:"type",params:{type:h.flow_logs.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!v.test(t)){let e={instancePath:a+"/flow_logs",keyword:"pattern",params:{pattern:"^[0-9]+d$"}};null===i?i=[e]:i.push(e),o++}}void 0===e.acl||_(e.acl,{instancePath:a+"/acl",parentData:e,parentDataProperty:"acl",rootData:l,dynamicAnchors:p})||(o=(i=null===i?_.errors:i.concat(_.errors)).length)}return z.errors=i,0===o}D.evaluated={dynamicProps:!1,dynamicItems:!1},_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let j=["object","null"],N={type:["string","null"],pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},x={type:["string","null"],pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},I={type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{fail_on:{type:["string","null"],enum:["critical","high","medium",null]}}},R={type:["string","null"],pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"},Z=RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$","u"),E=RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$","u"),B=RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","u");function q(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:j}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("key"===a||"waf"===a||"scan_images"===a||"permissions_boundary"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.key){let r=e.key;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/key",keyword:"type",params:{type:N.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!Z.test(r)){let e={instancePath:t+"/key",keyword:"pattern",params:{pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.waf){let r=e.waf;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/waf",keyword:"type",params:{type:x.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!E.test(r)){let e={instancePath:t+"/waf",keyword:"pattern",params:{pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.scan_images){let a=e.scan_images;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/scan_images",keyword:"type",params:{type:I.type}};null===p?p=[e]:p.push(e),i++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("fail_on"===e||r.test(e))){let r={instancePath:t+"/scan_images",keyword:"additionalProperties",params:{additionalProperty:e}};null===p?p=[r]:p.push(r),i++}if(void 0!==a.fail_on){let e=a.fail_on;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/scan_images/fail_on",keyword:"type",params:{type:I.properties.fail_on.type}};null===p?p=[e]:p.push(e),i++}if("critical"!==e&&"high"!==e&&"medium"!==e&&null!==e){let e={instancePath:t+"/scan_images/fail_on",keyword:"enum",params:{allowedValues:I.properties.fail_on.enum}};null===p?p=[e]:p.push(e),i++}}}}if(void 0!==e.permissions_boundary){let r=e.permissions_boundary;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/permissions_boundary",keyword:"type",params:{type:R.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!B.test(r)){let e={instancePath:t+"/permissions_boundary",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};null===p?p=[e]:p.push(e),i++}}}return q.errors=p,0===i}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let F=["object","null"],S={type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/bucket"}},T={type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/volume"}},M=["object","null"],G={type:["boolean","null"]},C=["string","null"],V=RegExp("^[1-9][0-9]{0,3}d$","u");function O(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=O.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:C}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!V.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}d$"}};null===l?l=[e]:l.push(e),p++}return O.errors=l,0===p}function U(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:M}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("versioned"===a||"infrequent_access"===a||"archive"===a||"expire"===a||"expire_versions"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.versioned){let r=e.versioned;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/versioned",keyword:"type",params:{type:G.type}};null===p?p=[e]:p.push(e),i++}}void 0===e.infrequent_access||O(e.infrequent_access,{instancePath:t+"/infrequent_access",parentData:e,parentDataProperty:"infrequent_access",rootData:s,dynamicAnchors:l})||(i=(p=null===p?O.errors:p.concat(O.errors)).length),void 0===e.archive||O(e.archive,{instancePath:t+"/archive",parentData:e,parentDataProperty:"archive",rootData:s,dynamicAnchors:l})||(i=(p=null===p?O.errors:p.concat(O.errors)).length),void 0===e.expire||O(e.expire,{instancePath:t+"/expire",parentData:e,parentDataProperty:"expire",rootData:s,dynamicAnchors:l})||(i=(p=null===p?O.errors:p.concat(O.errors)).length),void 0===e.expire_versions||O(e.expire_versions,{instancePath:t+"/expire_versions",parentData:e,parentDataProperty:"expire_versions",rootData:s,dynamicAnchors:l})||(i=(p=null===p?O.errors:p.concat(O.errors)).length)}return U.errors=p,0===i}O.evaluated={dynamicProps:!1,dynamicItems:!1},U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let H=["object","null"],L={type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$"},W={type:["string","null"],enum:["gp3","st1","sc1",null]},Y={type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{every:{type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h",null]},keep:{type:["integer","null"],minimum:1,maximum:1e3}}},Q=RegExp("^[1-9][0-9]{0,4}(GB|TB)$","u");function J(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:H}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("size"===a||"type"===a||"snapshots"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.size){let r=e.size;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/size",keyword:"type",params:{type:L.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!Q.test(r)){let e={instancePath:t+"/size",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.type){let r=e.type;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/type",keyword:"type",params:{type:W.type}};null===p?p=[e]:p.push(e),i++}if("gp3"!==r&&"st1"!==r&&"sc1"!==r&&null!==r){let e={instancePath:t+"/type",keyword:"enum",params:{allowedValues:W.enum}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.snapshots){let a=e.snapshots;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/snapshots",keyword:"type",params:{type:Y.type}};null===p?p=[e]:p.push(e),i++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a)if(!("every"===e||"keep"===e||r.test(e))){let r={instancePath:t+"/snapshots",keyword:"additionalProperties",params:{additionalProperty:e}};null===p?p=[r]:p.push(r),i++}if(void 0!==a.every){let e=a.every;if("string"!=typeof e&&null!==e){let e={instancePath:t+"/snapshots/every",keyword:"type",params:{type:Y.properties.every.type}};null===p?p=[e]:p.push(e),i++}if("1h"!==e&&"2h"!==e&&"3h"!==e&&"4h"!==e&&"6h"!==e&&"8h"!==e&&"12h"!==e&&"24h"!==e&&null!==e){let e={instancePath:t+"/snapshots/every",keyword:"enum",params:{allowedValues:Y.properties.every.enum}};null===p?p=[e]:p.push(e),i++}}if(void 0!==a.keep){let e=a.keep;if(!("number"==typeof e&&!(e%1)&&!isNaN(e)&&isFinite(e))&&null!==e){let e={instancePath:t+"/snapshots/keep",keyword:"type",params:{type:Y.properties.keep.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof e&&isFinite(e)){if(e>1e3||isNaN(e)){let e={instancePath:t+"/snapshots/keep",keyword:"maximum",params:{comparison:"<=",limit:1e3}};null===p?p=[e]:p.push(e),i++}if(e<1||isNaN(e)){let e={instancePath:t+"/snapshots/keep",keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}}}}}return J.errors=p,0===i}function K(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=K.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:F}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("buckets"===a||"volumes"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.buckets){let n=e.buckets;if(!(n&&"object"==typeof n&&!Array.isArray(n))&&null!==n){let e={instancePath:t+"/buckets",keyword:"type",params:{type:S.type}};null===i?i=[e]:i.push(e),o++}if(n&&"object"==typeof n&&!Array.isArray(n)){for(let e in n){let r=o;if("string"==typeof e){if(!a.test(e)){let r={instancePath:t+"/buckets",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[r]:i.push(r),o++}}else{let r={instancePath:t+"/buckets",keyword:"type",params:{type:"string"},propertyName:e};null===i?i=[r]:i.push(r),o++}if(r!==o){let r={instancePath:t+"/buckets",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[r]:i.push(r),o++}}for(let e in n)r.test(e)||U(n[e],{instancePath:t+"/buckets/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:e,rootData:l,dynamicAnchors:p})||(o=(i=null===i?U.errors:i.concat(U.errors)).length)}}if(void 0!==e.volumes){let n=e.volumes;if(!(n&&"object"==typeof n&&!Array.isArray(n))&&null!==n){let e={instancePath:t+"/volumes",keyword:"type",params:{type:T.type}};null===i?i=[e]:i.push(e),o++}if(n&&"object"==typeof n&&!Array.isArray(n)){for(let e in n){let r=o;if("string"==typeof e){if(!a.test(e)){let r={instancePath:t+"/volumes",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[r]:i.push(r),o++}}else{let r={instancePath:t+"/volumes",keyword:"type",params:{type:"string"},propertyName:e};null===i?i=[r]:i.push(r),o++}if(r!==o){let r={instancePath:t+"/volumes",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[r]:i.push(r),o++}}for(let e in n)r.test(e)||J(n[e],{instancePath:t+"/volumes/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:e,rootData:l,dynamicAnchors:p})||(o=(i=null===i?J.errors:i.concat(J.errors)).length)}}}return K.errors=i,0===o}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let X=["object","null"],ee=["object","null"],et={type:["string","null"],enum:["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},er={type:["string","null"],pattern:"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},ea={type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},en={type:["boolean","null"]},es={type:["string","null"],pattern:"^([0-9]|[12][0-9]|3[0-5])d$"},el=RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$","u"),ep=RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$","u"),ei=RegExp("^([0-9]|[12][0-9]|3[0-5])d$","u"),eo=RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function ey(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=ey.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"==typeof e){if(!eo.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};null===l?l=[e]:l.push(e),p++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"}};null===l?l=[e]:l.push(e),p++}return ey.errors=l,0===p}function eu(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=eu.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ee}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("engine"===a||"size"===a||"disk"===a||"multi_az"===a||"backups"===a||"expose_as"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.engine){let r=e.engine;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/engine",keyword:"type",params:{type:et.type}};null===p?p=[e]:p.push(e),i++}if("postgres@14"!==r&&"postgres@15"!==r&&"postgres@16"!==r&&"postgres@17"!==r&&"postgres@18"!==r&&"mysql@8.0"!==r&&"mysql@8.4"!==r&&null!==r){let e={instancePath:t+"/engine",keyword:"enum",params:{allowedValues:et.enum}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.size){let r=e.size;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/size",keyword:"type",params:{type:er.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!el.test(r)){let e={instancePath:t+"/size",keyword:"pattern",params:{pattern:"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.disk){let r=e.disk;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/disk",keyword:"type",params:{type:ea.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!ep.test(r)){let e={instancePath:t+"/disk",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.multi_az){let r=e.multi_az;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/multi_az",keyword:"type",params:{type:en.type}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.backups){let r=e.backups;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/backups",keyword:"type",params:{type:es.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!ei.test(r)){let e={instancePath:t+"/backups",keyword:"pattern",params:{pattern:"^([0-9]|[12][0-9]|3[0-5])d$"}};null===p?p=[e]:p.push(e),i++}}void 0===e.expose_as||ey(e.expose_as,{instancePath:t+"/expose_as",parentData:e,parentDataProperty:"expose_as",rootData:s,dynamicAnchors:l})||(i=(p=null===p?ey.errors:p.concat(ey.errors)).length)}return eu.errors=p,0===i}function ec(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=ec.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:X}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=o;if("string"==typeof r){if(!a.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===i?i=[e]:i.push(e),o++}if(e!==o){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),o++}}for(let a in e)r.test(a)||eu(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:l,dynamicAnchors:p})||(o=(i=null===i?eu.errors:i.concat(eu.errors)).length)}return ec.errors=i,0===o}ey.evaluated={dynamicProps:!1,dynamicItems:!1},eu.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ec.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let ed=["object","null"],em=["object","null"],ef={build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},port:{$ref:"#/$defs/port"},command:{$ref:"#/$defs/command"},cpu:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},memory:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/http"},count:{$ref:"#/$defs/count"},release:{type:["array","null"],items:{type:"string"}},deployment:{$ref:"#/$defs/deployment"},exec:{type:["boolean","null"]},sidecars:{type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/sidecar"}}},eh=RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$","u"),eg=RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","u"),eP=["string","object","null"],ev={type:["string","null"],pattern:"^[^/\\s].*$"},ek={type:["string","null"],pattern:"^[^/\\s].*$"},ew={type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},eb={type:["object","null"],propertyNames:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/variable"}},e$={type:["string","null"],enum:["linux/amd64","linux/arm64",null]},eA=RegExp("^[^/\\s].*$","u"),eD=RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),e_=["string","number","boolean","null"];function ez(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=ez.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&!("number"==typeof e&&isFinite(e))&&"boolean"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:e_}};null===l?l=[e]:l.push(e),p++}return ez.errors=l,0===p}function ej(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=ej.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eP}};null===p?p=[e]:p.push(e),i++}if("string"==typeof e&&!eA.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("context"===a||"dockerfile"===a||"target"===a||"args"===a||"platform"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.context){let r=e.context;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/context",keyword:"type",params:{type:ev.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!eA.test(r)){let e={instancePath:t+"/context",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.dockerfile){let r=e.dockerfile;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/dockerfile",keyword:"type",params:{type:ek.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!eA.test(r)){let e={instancePath:t+"/dockerfile",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.target){let r=e.target;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/target",keyword:"type",params:{type:ew.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!eD.test(r)){let e={instancePath:t+"/target",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.args){let a=e.args;if(!(a&&"object"==typeof a&&!Array.isArray(a))&&null!==a){let e={instancePath:t+"/args",keyword:"type",params:{type:eb.type}};null===p?p=[e]:p.push(e),i++}if(a&&"object"==typeof a&&!Array.isArray(a)){for(let e in a){let r=i;if("string"==typeof e){if(!eo.test(e)){let r={instancePath:t+"/args",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:e};null===p?p=[r]:p.push(r),i++}}else{let r={instancePath:t+"/args",keyword:"type",params:{type:"string"},propertyName:e};null===p?p=[r]:p.push(r),i++}if(r!==i){let r={instancePath:t+"/args",keyword:"propertyNames",params:{propertyName:e}};null===p?p=[r]:p.push(r),i++}}for(let e in a)r.test(e)||ez(a[e],{instancePath:t+"/args/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:e,rootData:s,dynamicAnchors:l})||(i=(p=null===p?ez.errors:p.concat(ez.errors)).length)}}if(void 0!==e.platform){let r=e.platform;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/platform",keyword:"type",params:{type:e$.type}};null===p?p=[e]:p.push(e),i++}if("linux/amd64"!==r&&"linux/arm64"!==r&&null!==r){let e={instancePath:t+"/platform",keyword:"enum",params:{allowedValues:e$.enum}};null===p?p=[e]:p.push(e),i++}}}return ej.errors=p,0===i}ez.evaluated={dynamicProps:!1,dynamicItems:!1},ej.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eN=["string","null"],ex=RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$","u");function eI(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=eI.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eN}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!ex.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};null===l?l=[e]:l.push(e),p++}return eI.errors=l,0===p}eI.evaluated={dynamicProps:!1,dynamicItems:!1};let eR=["integer","null"];function eZ(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=eZ.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),!("number"==typeof e&&!(e%1)&&!isNaN(e)&&isFinite(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eR}};null===l?l=[e]:l.push(e),p++}if("number"==typeof e&&isFinite(e)){if(e>65535||isNaN(e)){let e={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:65535}};null===l?l=[e]:l.push(e),p++}if(e<1||isNaN(e)){let e={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1}};null===l?l=[e]:l.push(e),p++}}return eZ.errors=l,0===p}eZ.evaluated={dynamicProps:!1,dynamicItems:!1};let eE=["array","null"];function eB(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=eB.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),!Array.isArray(e)&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eE}};null===l?l=[e]:l.push(e),p++}if(Array.isArray(e)){let r=e.length;for(let a=0;a<r;a++)if("string"!=typeof e[a]){let e={instancePath:t+"/"+a,keyword:"type",params:{type:"string"}};null===l?l=[e]:l.push(e),p++}}return eB.errors=l,0===p}eB.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};let eq=["array","null"];function eF(e,{instancePath:t="",parentData:r,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=eF.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!Array.isArray(e)&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eq}};null===p?p=[e]:p.push(e),i++}if(Array.isArray(e)){let r=e.length;for(let n=0;n<r;n++){let r=e[n];if("string"==typeof r){if(!a.test(r)){let e={instancePath:t+"/"+n,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t+"/"+n,keyword:"type",params:{type:"string"}};null===p?p=[e]:p.push(e),i++}}let n=e.length;if(n>1){let r={};for(;n--;){let a=e[n];if("string"==typeof a){if("number"==typeof r[a]){let e={instancePath:t,keyword:"uniqueItems",params:{i:n,j:r[a]}};null===p?p=[e]:p.push(e),i++;break}r[a]=n}}}}return eF.errors=p,0===i}eF.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};let eS=["object","null"];function eT(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=eT.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eS}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=i;if("string"==typeof r){if(!eo.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:r};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===p?p=[e]:p.push(e),i++}if(e!==i){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===p?p=[e]:p.push(e),i++}}for(let a in e)r.test(a)||ez(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?ez.errors:p.concat(ez.errors)).length)}return eT.errors=p,0===i}eT.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eM=["object","null"],eG=["string","null"],eC=RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$","u");function eV(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=eV.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eG}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!eC.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};null===l?l=[e]:l.push(e),p++}return eV.errors=l,0===p}function eO(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=eO.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eM}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=i;if("string"==typeof r){if(!eo.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:r};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===p?p=[e]:p.push(e),i++}if(e!==i){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===p?p=[e]:p.push(e),i++}}for(let a in e)r.test(a)||eV(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?eV.errors:p.concat(eV.errors)).length)}return eO.errors=p,0===i}eV.evaluated={dynamicProps:!1,dynamicItems:!1},eO.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let eU=["object","null"],eH=["string","null"],eL=RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$","u");function eW(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=eW.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eH}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!eL.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};null===l?l=[e]:l.push(e),p++}return eW.errors=l,0===p}eW.evaluated={dynamicProps:!1,dynamicItems:!1};let eY=["string","object","null"],eQ={type:["string","null"],pattern:"^/\\S{0,1023}$"},eJ={type:["integer","null"],minimum:2,maximum:10},eK={type:["integer","null"],minimum:2,maximum:10},eX=RegExp("^/\\S{0,1023}$","u"),e0=["string","null"],e1=RegExp("^[0-9]+(s|m|h|d)$","u");function e9(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=e9.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:e0}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!e1.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===l?l=[e]:l.push(e),p++}return e9.errors=l,0===p}function e2(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=e2.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eY}};null===p?p=[e]:p.push(e),i++}if("string"==typeof e&&!eX.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^/\\S{0,1023}$"}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("path"===a||"interval"===a||"timeout"===a||"healthy"===a||"unhealthy"===a||"grace_period"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.path){let r=e.path;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/path",keyword:"type",params:{type:eQ.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!eX.test(r)){let e={instancePath:t+"/path",keyword:"pattern",params:{pattern:"^/\\S{0,1023}$"}};null===p?p=[e]:p.push(e),i++}}if(void 0===e.interval||e9(e.interval,{instancePath:t+"/interval",parentData:e,parentDataProperty:"interval",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length),void 0===e.timeout||e9(e.timeout,{instancePath:t+"/timeout",parentData:e,parentDataProperty:"timeout",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length),void 0!==e.healthy){let r=e.healthy;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/healthy",keyword:"type",params:{type:eJ.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>10||isNaN(r)){let e={instancePath:t+"/healthy",keyword:"maximum",params:{comparison:"<=",limit:10}};null===p?p=[e]:p.push(e),i++}if(r<2||isNaN(r)){let e={instancePath:t+"/healthy",keyword:"minimum",params:{comparison:">=",limit:2}};null===p?p=[e]:p.push(e),i++}}}if(void 0!==e.unhealthy){let r=e.unhealthy;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/unhealthy",keyword:"type",params:{type:eK.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>10||isNaN(r)){let e={instancePath:t+"/unhealthy",keyword:"maximum",params:{comparison:"<=",limit:10}};null===p?p=[e]:p.push(e),i++}if(r<2||isNaN(r)){let e={instancePath:t+"/unhealthy",keyword:"minimum",params:{comparison:">=",limit:2}};null===p?p=[e]:p.push(e),i++}}}void 0===e.grace_period||e9(e.grace_period,{instancePath:t+"/grace_period",parentData:e,parentDataProperty:"grace_period",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length)}return e2.errors=p,0===i}e9.evaluated={dynamicProps:!1,dynamicItems:!1},e2.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let e5=["array","null"];function e3(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=e3.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),!Array.isArray(e)&&null!==e){let e={instancePath:t,keyword:"type",params:{type:e5}};null===l?l=[e]:l.push(e),p++}if(Array.isArray(e)){let r=e.length;for(let a=0;a<r;a++){let r=e[a];if("string"!=typeof r){let e={instancePath:t+"/"+a,keyword:"type",params:{type:"string"}};null===l?l=[e]:l.push(e),p++}D(r,{instancePath:t+"/"+a,parentData:e,parentDataProperty:a,rootData:n,dynamicAnchors:s})||(p=(l=null===l?D.errors:l.concat(D.errors)).length)}let a=e.length;if(a>1){let r={};for(;a--;){let n=e[a];if("string"==typeof n){if("number"==typeof r[n]){let e={instancePath:t,keyword:"uniqueItems",params:{i:a,j:r[n]}};null===l?l=[e]:l.push(e),p++;break}r[n]=a}}}}return e3.errors=l,0===p}function e4(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=e4.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:e0}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!e1.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[0-9]+(s|m|h|d)$"}};null===l?l=[e]:l.push(e),p++}return e4.errors=l,0===p}function e6(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=e6.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:eU}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("path"===a||"healthcheck"===a||"allowed_source_ips"===a||"deregistration_delay"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}void 0===e.path||eW(e.path,{instancePath:t+"/path",parentData:e,parentDataProperty:"path",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eW.errors:p.concat(eW.errors)).length),void 0===e.healthcheck||e2(e.healthcheck,{instancePath:t+"/healthcheck",parentData:e,parentDataProperty:"healthcheck",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e2.errors:p.concat(e2.errors)).length),void 0===e.allowed_source_ips||e3(e.allowed_source_ips,{instancePath:t+"/allowed_source_ips",parentData:e,parentDataProperty:"allowed_source_ips",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e3.errors:p.concat(e3.errors)).length),void 0===e.deregistration_delay||e4(e.deregistration_delay,{instancePath:t+"/deregistration_delay",parentData:e,parentDataProperty:"deregistration_delay",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e4.errors:p.concat(e4.errors)).length)}return e6.errors=p,0===i}e3.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},e4.evaluated={dynamicProps:!1,dynamicItems:!1},e6.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let e8=["integer","string","object","null"],e7={type:["integer","null"],minimum:1,maximum:5e3},te={type:["integer","null"],minimum:1,maximum:100},tt={type:["integer","null"],minimum:1,maximum:100},tr={type:["integer","null"],minimum:1},ta={type:["array","null"],items:{$ref:"#/$defs/scheduledRange"}},tn=RegExp("^[0-9]+-[0-9]+$","u"),ts=["string","null"];function tl(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=tl.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ts}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!tn.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===l?l=[e]:l.push(e),p++}return tl.errors=l,0===p}tl.evaluated={dynamicProps:!1,dynamicItems:!1};let tp=["object","null"];function ti(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=ti.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tp}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("scale_in"===a||"scale_out"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}void 0===e.scale_in||e9(e.scale_in,{instancePath:t+"/scale_in",parentData:e,parentDataProperty:"scale_in",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length),void 0===e.scale_out||e9(e.scale_out,{instancePath:t+"/scale_out",parentData:e,parentDataProperty:"scale_out",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length)}return ti.errors=p,0===i}ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let to=["string","null"],ty=RegExp("^(\\S+ ){5}\\S+$","u");function tu(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=tu.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:to}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!ty.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(\\S+ ){5}\\S+$"}};null===l?l=[e]:l.push(e),p++}return tu.errors=l,0===p}tu.evaluated={dynamicProps:!1,dynamicItems:!1};let tc=["string","null"],td=RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$","u");function tm(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=tm.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tc}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!td.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};null===l?l=[e]:l.push(e),p++}return tm.errors=l,0===p}function tf(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tf.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.name){let e={instancePath:t,keyword:"required",params:{missingProperty:"name"}};null===i?i=[e]:i.push(e),o++}if(void 0===e.cron){let e={instancePath:t,keyword:"required",params:{missingProperty:"cron"}};null===i?i=[e]:i.push(e),o++}if(void 0===e.range){let e={instancePath:t,keyword:"required",params:{missingProperty:"range"}};null===i?i=[e]:i.push(e),o++}for(let a in e)if(!("name"===a||"cron"===a||"timezone"===a||"range"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===i?i=[e]:i.push(e),o++}void 0===e.name||s(e.name,{instancePath:t+"/name",parentData:e,parentDataProperty:"name",rootData:l,dynamicAnchors:p})||(o=(i=null===i?s.errors:i.concat(s.errors)).length),void 0===e.cron||tu(e.cron,{instancePath:t+"/cron",parentData:e,parentDataProperty:"cron",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tu.errors:i.concat(tu.errors)).length),void 0===e.timezone||tm(e.timezone,{instancePath:t+"/timezone",parentData:e,parentDataProperty:"timezone",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tm.errors:i.concat(tm.errors)).length),void 0===e.range||tl(e.range,{instancePath:t+"/range",parentData:e,parentDataProperty:"range",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tl.errors:i.concat(tl.errors)).length)}else{let e={instancePath:t,keyword:"type",params:{type:"object"}};null===i?i=[e]:i.push(e),o++}return tf.errors=i,0===o}function th(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=th.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!("number"==typeof e&&!(e%1)&&!isNaN(e)&&isFinite(e))&&"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:e8}};null===p?p=[e]:p.push(e),i++}if("number"==typeof e&&isFinite(e)){if(e>5e3||isNaN(e)){let e={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:5e3}};null===p?p=[e]:p.push(e),i++}if(e<1||isNaN(e)){let e={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}if("string"==typeof e&&!tn.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[0-9]+-[0-9]+$"}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("range"===a||"spot_from"===a||"cpu_percentage"===a||"memory_percentage"===a||"requests"===a||"cooldown"===a||"schedule"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0===e.range||tl(e.range,{instancePath:t+"/range",parentData:e,parentDataProperty:"range",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tl.errors:p.concat(tl.errors)).length),void 0!==e.spot_from){let r=e.spot_from;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/spot_from",keyword:"type",params:{type:e7.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>5e3||isNaN(r)){let e={instancePath:t+"/spot_from",keyword:"maximum",params:{comparison:"<=",limit:5e3}};null===p?p=[e]:p.push(e),i++}if(r<1||isNaN(r)){let e={instancePath:t+"/spot_from",keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}}if(void 0!==e.cpu_percentage){let r=e.cpu_percentage;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/cpu_percentage",keyword:"type",params:{type:te.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>100||isNaN(r)){let e={instancePath:t+"/cpu_percentage",keyword:"maximum",params:{comparison:"<=",limit:100}};null===p?p=[e]:p.push(e),i++}if(r<1||isNaN(r)){let e={instancePath:t+"/cpu_percentage",keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}}if(void 0!==e.memory_percentage){let r=e.memory_percentage;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/memory_percentage",keyword:"type",params:{type:tt.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>100||isNaN(r)){let e={instancePath:t+"/memory_percentage",keyword:"maximum",params:{comparison:"<=",limit:100}};null===p?p=[e]:p.push(e),i++}if(r<1||isNaN(r)){let e={instancePath:t+"/memory_percentage",keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}}if(void 0!==e.requests){let r=e.requests;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/requests",keyword:"type",params:{type:tr.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)&&(r<1||isNaN(r))){let e={instancePath:t+"/requests",keyword:"minimum",params:{comparison:">=",limit:1}};null===p?p=[e]:p.push(e),i++}}if(void 0===e.cooldown||ti(e.cooldown,{instancePath:t+"/cooldown",parentData:e,parentDataProperty:"cooldown",rootData:s,dynamicAnchors:l})||(i=(p=null===p?ti.errors:p.concat(ti.errors)).length),void 0!==e.schedule){let r=e.schedule;if(!Array.isArray(r)&&null!==r){let e={instancePath:t+"/schedule",keyword:"type",params:{type:ta.type}};null===p?p=[e]:p.push(e),i++}if(Array.isArray(r)){let e=r.length;for(let a=0;a<e;a++)tf(r[a],{instancePath:t+"/schedule/"+a,parentData:r,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?tf.errors:p.concat(tf.errors)).length)}}}return th.errors=p,0===i}tm.evaluated={dynamicProps:!1,dynamicItems:!1},tf.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},th.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tg=["object","null"],tP={strategy:{type:["string","null"],enum:["blue_green","canary","linear","rolling",null]},step_percent:{type:["number","null"],minimum:.1,maximum:100},step_bake:{$ref:"#/$defs/duration"},test_port:{type:["integer","null"],minimum:1,maximum:65535},test_from:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/block"}},checks:{type:["array","null"],items:{$ref:"#/$defs/check"}},approve:{type:["string","null"],enum:["never","before_production",null]},bake:{$ref:"#/$defs/duration"},timeout:{$ref:"#/$defs/duration"},rollback_alarms:{type:["array","null"],uniqueItems:!0,items:{type:"string"}}},tv={type:["integer","null"],minimum:100,maximum:599},tk=RegExp("^/[!-~]*$","u");function tw(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=tw.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.path){let e={instancePath:t,keyword:"required",params:{missingProperty:"path"}};null===p?p=[e]:p.push(e),i++}for(let a in e)if(!("path"===a||"status"===a||"within"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.path){let r=e.path;if("string"==typeof r){if(!tk.test(r)){let e={instancePath:t+"/path",keyword:"pattern",params:{pattern:"^/[!-~]*$"}};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t+"/path",keyword:"type",params:{type:"string"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.status){let r=e.status;if(!("number"==typeof r&&!(r%1)&&!isNaN(r)&&isFinite(r))&&null!==r){let e={instancePath:t+"/status",keyword:"type",params:{type:tv.type}};null===p?p=[e]:p.push(e),i++}if("number"==typeof r&&isFinite(r)){if(r>599||isNaN(r)){let e={instancePath:t+"/status",keyword:"maximum",params:{comparison:"<=",limit:599}};null===p?p=[e]:p.push(e),i++}if(r<100||isNaN(r)){let e={instancePath:t+"/status",keyword:"minimum",params:{comparison:">=",limit:100}};null===p?p=[e]:p.push(e),i++}}}void 0===e.within||e9(e.within,{instancePath:t+"/within",parentData:e,parentDataProperty:"within",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length)}else{let e={instancePath:t,keyword:"type",params:{type:"object"}};null===p?p=[e]:p.push(e),i++}return tw.errors=p,0===i}function tb(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tb.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:tg}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(tP,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.strategy){let t=e.strategy;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/strategy",keyword:"type",params:{type:tP.strategy.type}};null===i?i=[e]:i.push(e),o++}if("blue_green"!==t&&"canary"!==t&&"linear"!==t&&"rolling"!==t&&null!==t){let e={instancePath:a+"/strategy",keyword:"enum",params:{allowedValues:tP.strategy.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.step_percent){let t=e.step_percent;if(!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/step_percent",keyword:"type",params:{type:tP.step_percent.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>100||isNaN(t)){let e={instancePath:a+"/step_percent",keyword:"maximum",params:{comparison:"<=",limit:100}};null===i?i=[e]:i.push(e),o++}if(t<.1||isNaN(t)){let e={instancePath:a+"/step_percent",keyword:"minimum",params:{comparison:">=",limit:.1}};null===i?i=[e]:i.push(e),o++}}}if(void 0===e.step_bake||e9(e.step_bake,{instancePath:a+"/step_bake",parentData:e,parentDataProperty:"step_bake",rootData:l,dynamicAnchors:p})||(o=(i=null===i?e9.errors:i.concat(e9.errors)).length),void 0!==e.test_port){let t=e.test_port;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/test_port",keyword:"type",params:{type:tP.test_port.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>65535||isNaN(t)){let e={instancePath:a+"/test_port",keyword:"maximum",params:{comparison:"<=",limit:65535}};null===i?i=[e]:i.push(e),o++}if(t<1||isNaN(t)){let e={instancePath:a+"/test_port",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),o++}}}if(void 0!==e.test_from){let t=e.test_from;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/test_from",keyword:"type",params:{type:tP.test_from.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r];if("string"!=typeof e){let e={instancePath:a+"/test_from/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}D(e,{instancePath:a+"/test_from/"+r,parentData:t,parentDataProperty:r,rootData:l,dynamicAnchors:p})||(o=(i=null===i?D.errors:i.concat(D.errors)).length)}let r=t.length;if(r>1){let e={};for(;r--;){let n=t[r];if("string"==typeof n){if("number"==typeof e[n]){let t={instancePath:a+"/test_from",keyword:"uniqueItems",params:{i:r,j:e[n]}};null===i?i=[t]:i.push(t),o++;break}e[n]=r}}}}}if(void 0!==e.checks){let t=e.checks;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/checks",keyword:"type",params:{type:tP.checks.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++)tw(t[r],{instancePath:a+"/checks/"+r,parentData:t,parentDataProperty:r,rootData:l,dynamicAnchors:p})||(o=(i=null===i?tw.errors:i.concat(tw.errors)).length)}}if(void 0!==e.approve){let t=e.approve;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/approve",keyword:"type",params:{type:tP.approve.type}};null===i?i=[e]:i.push(e),o++}if("never"!==t&&"before_production"!==t&&null!==t){let e={instancePath:a+"/approve",keyword:"enum",params:{allowedValues:tP.approve.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0===e.bake||e9(e.bake,{instancePath:a+"/bake",parentData:e,parentDataProperty:"bake",rootData:l,dynamicAnchors:p})||(o=(i=null===i?e9.errors:i.concat(e9.errors)).length),void 0===e.timeout||e9(e.timeout,{instancePath:a+"/timeout",parentData:e,parentDataProperty:"timeout",rootData:l,dynamicAnchors:p})||(o=(i=null===i?e9.errors:i.concat(e9.errors)).length),void 0!==e.rollback_alarms){let t=e.rollback_alarms;if(!Array.isArray(t)&&null!==t){let e={instancePath:a+"/rollback_alarms",keyword:"type",params:{type:tP.rollback_alarms.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++)if("string"!=typeof t[r]){let e={instancePath:a+"/rollback_alarms/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}let r=t.length;if(r>1){let e={};for(;r--;){let n=t[r];if("string"==typeof n){if("number"==typeof e[n]){let t={instancePath:a+"/rollback_alarms",keyword:"uniqueItems",params:{i:r,j:e[n]}};null===i?i=[t]:i.push(t),o++;break}e[n]=r}}}}}}return tb.errors=i,0===o}tw.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tb.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let t$=["object","null"],tA={type:["boolean","null"]};function tD(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=tD.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:t$}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("image"===a||"port"===a||"essential"===a||"command"===a||"variables"===a||"secrets"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0===e.image||eI(e.image,{instancePath:t+"/image",parentData:e,parentDataProperty:"image",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eI.errors:p.concat(eI.errors)).length),void 0===e.port||eZ(e.port,{instancePath:t+"/port",parentData:e,parentDataProperty:"port",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eZ.errors:p.concat(eZ.errors)).length),void 0!==e.essential){let r=e.essential;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/essential",keyword:"type",params:{type:tA.type}};null===p?p=[e]:p.push(e),i++}}void 0===e.command||eB(e.command,{instancePath:t+"/command",parentData:e,parentDataProperty:"command",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eB.errors:p.concat(eB.errors)).length),void 0===e.variables||eT(e.variables,{instancePath:t+"/variables",parentData:e,parentDataProperty:"variables",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eT.errors:p.concat(eT.errors)).length),void 0===e.secrets||eO(e.secrets,{instancePath:t+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eO.errors:p.concat(eO.errors)).length)}return tD.errors=p,0===i}function t_(e,{instancePath:n="",parentData:s,parentDataProperty:l,rootData:p=e,dynamicAnchors:i={}}={}){let o=null,y=0,u=t_.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:n,keyword:"type",params:{type:em}};null===o?o=[e]:o.push(e),y++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!(t.call(ef,a)||r.test(a))){let e={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:a}};null===o?o=[e]:o.push(e),y++}if(void 0===e.build||ej(e.build,{instancePath:n+"/build",parentData:e,parentDataProperty:"build",rootData:p,dynamicAnchors:i})||(y=(o=null===o?ej.errors:o.concat(ej.errors)).length),void 0===e.image||eI(e.image,{instancePath:n+"/image",parentData:e,parentDataProperty:"image",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eI.errors:o.concat(eI.errors)).length),void 0===e.port||eZ(e.port,{instancePath:n+"/port",parentData:e,parentDataProperty:"port",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eZ.errors:o.concat(eZ.errors)).length),void 0===e.command||eB(e.command,{instancePath:n+"/command",parentData:e,parentDataProperty:"command",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eB.errors:o.concat(eB.errors)).length),void 0!==e.cpu){let t=e.cpu;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:n+"/cpu",keyword:"type",params:{type:ef.cpu.type}};null===o?o=[e]:o.push(e),y++}if("number"==typeof t&&isFinite(t)&&(t<1||isNaN(t))){let e={instancePath:n+"/cpu",keyword:"minimum",params:{comparison:">=",limit:1}};null===o?o=[e]:o.push(e),y++}if("string"==typeof t&&!eh.test(t)){let e={instancePath:n+"/cpu",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"}};null===o?o=[e]:o.push(e),y++}}if(void 0!==e.memory){let t=e.memory;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:n+"/memory",keyword:"type",params:{type:ef.memory.type}};null===o?o=[e]:o.push(e),y++}if("number"==typeof t&&isFinite(t)&&(t<1||isNaN(t))){let e={instancePath:n+"/memory",keyword:"minimum",params:{comparison:">=",limit:1}};null===o?o=[e]:o.push(e),y++}if("string"==typeof t&&!eg.test(t)){let e={instancePath:n+"/memory",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};null===o?o=[e]:o.push(e),y++}}if(void 0===e.uses||eF(e.uses,{instancePath:n+"/uses",parentData:e,parentDataProperty:"uses",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eF.errors:o.concat(eF.errors)).length),void 0===e.variables||eT(e.variables,{instancePath:n+"/variables",parentData:e,parentDataProperty:"variables",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eT.errors:o.concat(eT.errors)).length),void 0===e.secrets||eO(e.secrets,{instancePath:n+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:p,dynamicAnchors:i})||(y=(o=null===o?eO.errors:o.concat(eO.errors)).length),void 0===e.http||e6(e.http,{instancePath:n+"/http",parentData:e,parentDataProperty:"http",rootData:p,dynamicAnchors:i})||(y=(o=null===o?e6.errors:o.concat(e6.errors)).length),void 0===e.count||th(e.count,{instancePath:n+"/count",parentData:e,parentDataProperty:"count",rootData:p,dynamicAnchors:i})||(y=(o=null===o?th.errors:o.concat(th.errors)).length),void 0!==e.release){let t=e.release;if(!Array.isArray(t)&&null!==t){let e={instancePath:n+"/release",keyword:"type",params:{type:ef.release.type}};null===o?o=[e]:o.push(e),y++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++)if("string"!=typeof t[r]){let e={instancePath:n+"/release/"+r,keyword:"type",params:{type:"string"}};null===o?o=[e]:o.push(e),y++}}}if(void 0===e.deployment||tb(e.deployment,{instancePath:n+"/deployment",parentData:e,parentDataProperty:"deployment",rootData:p,dynamicAnchors:i})||(y=(o=null===o?tb.errors:o.concat(tb.errors)).length),void 0!==e.exec){let t=e.exec;if("boolean"!=typeof t&&null!==t){let e={instancePath:n+"/exec",keyword:"type",params:{type:ef.exec.type}};null===o?o=[e]:o.push(e),y++}}if(void 0!==e.sidecars){let t=e.sidecars;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:n+"/sidecars",keyword:"type",params:{type:ef.sidecars.type}};null===o?o=[e]:o.push(e),y++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let e in t){let t=y;if("string"==typeof e){if(!a.test(e)){let t={instancePath:n+"/sidecars",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===o?o=[t]:o.push(t),y++}}else{let t={instancePath:n+"/sidecars",keyword:"type",params:{type:"string"},propertyName:e};null===o?o=[t]:o.push(t),y++}if(t!==y){let t={instancePath:n+"/sidecars",keyword:"propertyNames",params:{propertyName:e}};null===o?o=[t]:o.push(t),y++}}for(let e in t)r.test(e)||tD(t[e],{instancePath:n+"/sidecars/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:e,rootData:p,dynamicAnchors:i})||(y=(o=null===o?tD.errors:o.concat(tD.errors)).length)}}}return t_.errors=o,0===y}function tz(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tz.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ed}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(Object.keys(e).length<1){let e={instancePath:t,keyword:"minProperties",params:{limit:1}};null===i?i=[e]:i.push(e),o++}for(let r in e){let e=o;if("string"==typeof r){if(!a.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===i?i=[e]:i.push(e),o++}if(e!==o){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),o++}}for(let a in e)r.test(a)||t_(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:l,dynamicAnchors:p})||(o=(i=null===i?t_.errors:i.concat(t_.errors)).length)}return tz.errors=i,0===o}tD.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},t_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tz.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tj=["object","null"],tN=["object","null"],tx={build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},command:{$ref:"#/$defs/command"},vcpus:{type:["number","null"],minimum:.25},memory:{type:["integer","string","null"],minimum:4,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},on:{type:["string","null"],enum:["fargate","ec2",null]},spot:{type:["boolean","null"]},max_vcpus:{type:["integer","null"],minimum:1,maximum:1e5},schedule:{$ref:"#/$defs/schedule"},timeout:{$ref:"#/$defs/duration"},retries:{type:["integer","null"],minimum:0,maximum:9},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}},tI=["string","object","null"],tR=RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","u");function tZ(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=tZ.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),"string"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tI}};null===p?p=[e]:p.push(e),i++}if("string"==typeof e&&!tR.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.cron){let e={instancePath:t,keyword:"required",params:{missingProperty:"cron"}};null===p?p=[e]:p.push(e),i++}for(let a in e)if(!("cron"===a||"timezone"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}void 0===e.cron||tu(e.cron,{instancePath:t+"/cron",parentData:e,parentDataProperty:"cron",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tu.errors:p.concat(tu.errors)).length),void 0===e.timezone||tm(e.timezone,{instancePath:t+"/timezone",parentData:e,parentDataProperty:"timezone",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tm.errors:p.concat(tm.errors)).length)}return tZ.errors=p,0===i}function tE(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tE.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:tN}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(tx,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0===e.build||ej(e.build,{instancePath:a+"/build",parentData:e,parentDataProperty:"build",rootData:l,dynamicAnchors:p})||(o=(i=null===i?ej.errors:i.concat(ej.errors)).length),void 0===e.image||eI(e.image,{instancePath:a+"/image",parentData:e,parentDataProperty:"image",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eI.errors:i.concat(eI.errors)).length),void 0===e.command||eB(e.command,{instancePath:a+"/command",parentData:e,parentDataProperty:"command",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eB.errors:i.concat(eB.errors)).length),void 0!==e.vcpus){let t=e.vcpus;if(!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/vcpus",keyword:"type",params:{type:tx.vcpus.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)&&(t<.25||isNaN(t))){let e={instancePath:a+"/vcpus",keyword:"minimum",params:{comparison:">=",limit:.25}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.memory){let t=e.memory;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:a+"/memory",keyword:"type",params:{type:tx.memory.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)&&(t<4||isNaN(t))){let e={instancePath:a+"/memory",keyword:"minimum",params:{comparison:">=",limit:4}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!eg.test(t)){let e={instancePath:a+"/memory",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.on){let t=e.on;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/on",keyword:"type",params:{type:tx.on.type}};null===i?i=[e]:i.push(e),o++}if("fargate"!==t&&"ec2"!==t&&null!==t){let e={instancePath:a+"/on",keyword:"enum",params:{allowedValues:tx.on.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.spot){let t=e.spot;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/spot",keyword:"type",params:{type:tx.spot.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.max_vcpus){let t=e.max_vcpus;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/max_vcpus",keyword:"type",params:{type:tx.max_vcpus.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>1e5||isNaN(t)){let e={instancePath:a+"/max_vcpus",keyword:"maximum",params:{comparison:"<=",limit:1e5}};null===i?i=[e]:i.push(e),o++}if(t<1||isNaN(t)){let e={instancePath:a+"/max_vcpus",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),o++}}}if(void 0===e.schedule||tZ(e.schedule,{instancePath:a+"/schedule",parentData:e,parentDataProperty:"schedule",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tZ.errors:i.concat(tZ.errors)).length),void 0===e.timeout||e9(e.timeout,{instancePath:a+"/timeout",parentData:e,parentDataProperty:"timeout",rootData:l,dynamicAnchors:p})||(o=(i=null===i?e9.errors:i.concat(e9.errors)).length),void 0!==e.retries){let t=e.retries;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/retries",keyword:"type",params:{type:tx.retries.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>9||isNaN(t)){let e={instancePath:a+"/retries",keyword:"maximum",params:{comparison:"<=",limit:9}};null===i?i=[e]:i.push(e),o++}if(t<0||isNaN(t)){let e={instancePath:a+"/retries",keyword:"minimum",params:{comparison:">=",limit:0}};null===i?i=[e]:i.push(e),o++}}}void 0===e.uses||eF(e.uses,{instancePath:a+"/uses",parentData:e,parentDataProperty:"uses",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eF.errors:i.concat(eF.errors)).length),void 0===e.variables||eT(e.variables,{instancePath:a+"/variables",parentData:e,parentDataProperty:"variables",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eT.errors:i.concat(eT.errors)).length),void 0===e.secrets||eO(e.secrets,{instancePath:a+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eO.errors:i.concat(eO.errors)).length)}return tE.errors=i,0===o}function tB(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tB.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tj}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=o;if("string"==typeof r){if(!a.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===i?i=[e]:i.push(e),o++}if(e!==o){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),o++}}for(let a in e)r.test(a)||tE(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:l,dynamicAnchors:p})||(o=(i=null===i?tE.errors:i.concat(tE.errors)).length)}return tB.errors=i,0===o}tZ.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tE.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tB.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tq=["object","null"],tF=["object","null"],tS={type:{type:["string","null"],pattern:"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},range:{$ref:"#/$defs/range"},cpu_percentage:{type:["integer","null"],minimum:1,maximum:100},spot:{type:["boolean","null"]},disk:{type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$"},root_device:{type:["string","null"],pattern:"^/dev/[a-z0-9]{2,12}$"},image:{type:["string","null"],pattern:"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},user_data:{type:["string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},cloudwatch_agent:{type:["boolean","null"]},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/instanceHttp"}},tT=RegExp("^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$","u"),tM=RegExp("^/dev/[a-z0-9]{2,12}$","u"),tG=RegExp("^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$","u"),tC=RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$","u"),tV=["object","null"];function tO(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=tO.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tV}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("port"===a||"path"===a||"healthcheck"===a||"allowed_source_ips"===a||"deregistration_delay"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}void 0===e.port||eZ(e.port,{instancePath:t+"/port",parentData:e,parentDataProperty:"port",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eZ.errors:p.concat(eZ.errors)).length),void 0===e.path||eW(e.path,{instancePath:t+"/path",parentData:e,parentDataProperty:"path",rootData:s,dynamicAnchors:l})||(i=(p=null===p?eW.errors:p.concat(eW.errors)).length),void 0===e.healthcheck||e2(e.healthcheck,{instancePath:t+"/healthcheck",parentData:e,parentDataProperty:"healthcheck",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e2.errors:p.concat(e2.errors)).length),void 0===e.allowed_source_ips||e3(e.allowed_source_ips,{instancePath:t+"/allowed_source_ips",parentData:e,parentDataProperty:"allowed_source_ips",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e3.errors:p.concat(e3.errors)).length),void 0===e.deregistration_delay||e4(e.deregistration_delay,{instancePath:t+"/deregistration_delay",parentData:e,parentDataProperty:"deregistration_delay",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e4.errors:p.concat(e4.errors)).length)}return tO.errors=p,0===i}function tU(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tU.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:tF}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(tS,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.type){let t=e.type;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/type",keyword:"type",params:{type:tS.type.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tT.test(t)){let e={instancePath:a+"/type",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"}};null===i?i=[e]:i.push(e),o++}}if(void 0===e.range||tl(e.range,{instancePath:a+"/range",parentData:e,parentDataProperty:"range",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tl.errors:i.concat(tl.errors)).length),void 0!==e.cpu_percentage){let t=e.cpu_percentage;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&null!==t){let e={instancePath:a+"/cpu_percentage",keyword:"type",params:{type:tS.cpu_percentage.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>100||isNaN(t)){let e={instancePath:a+"/cpu_percentage",keyword:"maximum",params:{comparison:"<=",limit:100}};null===i?i=[e]:i.push(e),o++}if(t<1||isNaN(t)){let e={instancePath:a+"/cpu_percentage",keyword:"minimum",params:{comparison:">=",limit:1}};null===i?i=[e]:i.push(e),o++}}}if(void 0!==e.spot){let t=e.spot;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/spot",keyword:"type",params:{type:tS.spot.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.disk){let t=e.disk;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/disk",keyword:"type",params:{type:tS.disk.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!Q.test(t)){let e={instancePath:a+"/disk",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,4}(GB|TB)$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.root_device){let t=e.root_device;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/root_device",keyword:"type",params:{type:tS.root_device.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tM.test(t)){let e={instancePath:a+"/root_device",keyword:"pattern",params:{pattern:"^/dev/[a-z0-9]{2,12}$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.image){let t=e.image;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/image",keyword:"type",params:{type:tS.image.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tG.test(t)){let e={instancePath:a+"/image",keyword:"pattern",params:{pattern:"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.user_data){let t=e.user_data;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/user_data",keyword:"type",params:{type:tS.user_data.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tC.test(t)){let e={instancePath:a+"/user_data",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.cloudwatch_agent){let t=e.cloudwatch_agent;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/cloudwatch_agent",keyword:"type",params:{type:tS.cloudwatch_agent.type}};null===i?i=[e]:i.push(e),o++}}void 0===e.uses||eF(e.uses,{instancePath:a+"/uses",parentData:e,parentDataProperty:"uses",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eF.errors:i.concat(eF.errors)).length),void 0===e.variables||eT(e.variables,{instancePath:a+"/variables",parentData:e,parentDataProperty:"variables",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eT.errors:i.concat(eT.errors)).length),void 0===e.secrets||eO(e.secrets,{instancePath:a+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eO.errors:i.concat(eO.errors)).length),void 0===e.http||tO(e.http,{instancePath:a+"/http",parentData:e,parentDataProperty:"http",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tO.errors:i.concat(tO.errors)).length)}return tU.errors=i,0===o}function tH(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=tH.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tq}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=o;if("string"==typeof r){if(!a.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===i?i=[e]:i.push(e),o++}if(e!==o){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),o++}}for(let a in e)r.test(a)||tU(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:l,dynamicAnchors:p})||(o=(i=null===i?tU.errors:i.concat(tU.errors)).length)}return tH.errors=i,0===o}tO.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tU.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tH.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let tL=["object","null"],tW=["object","null"],tY={source:{type:["string","null"],pattern:"^[^/\\s].*$"},runtime:{type:["string","null"],pattern:"^[a-z][a-z0-9.]*$"},handler:{type:["string","null"],pattern:"^\\S{1,128}$"},build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},memory:{type:["integer","string","null"],minimum:128,maximum:10240,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},timeout:{$ref:"#/$defs/duration"},trigger:{$ref:"#/$defs/trigger"},schedule:{$ref:"#/$defs/schedule"},http:{$ref:"#/$defs/functionHttp"},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}},tQ=RegExp("^[a-z][a-z0-9.]*$","u"),tJ=RegExp("^\\S{1,128}$","u"),tK=["object","null"],tX={type:["string","null"],pattern:"^[^*?\\\\]+$"},t0={type:["string","null"],pattern:"^[^*?\\\\]+$"},t1=RegExp("^[^*?\\\\]+$","u");function t9(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=t9.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tK}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){if(void 0===e.bucket){let e={instancePath:t,keyword:"required",params:{missingProperty:"bucket"}};null===i?i=[e]:i.push(e),o++}for(let a in e)if(!("bucket"===a||"prefix"===a||"suffix"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===i?i=[e]:i.push(e),o++}if(void 0===e.bucket||s(e.bucket,{instancePath:t+"/bucket",parentData:e,parentDataProperty:"bucket",rootData:l,dynamicAnchors:p})||(o=(i=null===i?s.errors:i.concat(s.errors)).length),void 0!==e.prefix){let r=e.prefix;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/prefix",keyword:"type",params:{type:tX.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof r&&!t1.test(r)){let e={instancePath:t+"/prefix",keyword:"pattern",params:{pattern:"^[^*?\\\\]+$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.suffix){let r=e.suffix;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/suffix",keyword:"type",params:{type:t0.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof r&&!t1.test(r)){let e={instancePath:t+"/suffix",keyword:"pattern",params:{pattern:"^[^*?\\\\]+$"}};null===i?i=[e]:i.push(e),o++}}}return t9.errors=i,0===o}t9.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let t2=["boolean","object","null"],t5={type:["string","null"],pattern:"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"},t3={type:["string","null"],enum:["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null]},t4=RegExp("^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$","u");function t6(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=t6.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),"boolean"!=typeof e&&!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:t2}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("path"===a||"method"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.path){let r=e.path;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/path",keyword:"type",params:{type:t5.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!t4.test(r)){let e={instancePath:t+"/path",keyword:"pattern",params:{pattern:"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.method){let r=e.method;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/method",keyword:"type",params:{type:t3.type}};null===p?p=[e]:p.push(e),i++}if("ANY"!==r&&"DELETE"!==r&&"GET"!==r&&"HEAD"!==r&&"OPTIONS"!==r&&"PATCH"!==r&&"POST"!==r&&"PUT"!==r&&null!==r){let e={instancePath:t+"/method",keyword:"enum",params:{allowedValues:t3.enum}};null===p?p=[e]:p.push(e),i++}}}return t6.errors=p,0===i}function t8(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=t8.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:tW}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(tY,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.source){let t=e.source;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/source",keyword:"type",params:{type:tY.source.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!eA.test(t)){let e={instancePath:a+"/source",keyword:"pattern",params:{pattern:"^[^/\\s].*$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.runtime){let t=e.runtime;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/runtime",keyword:"type",params:{type:tY.runtime.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tQ.test(t)){let e={instancePath:a+"/runtime",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.]*$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.handler){let t=e.handler;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/handler",keyword:"type",params:{type:tY.handler.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!tJ.test(t)){let e={instancePath:a+"/handler",keyword:"pattern",params:{pattern:"^\\S{1,128}$"}};null===i?i=[e]:i.push(e),o++}}if(void 0===e.build||ej(e.build,{instancePath:a+"/build",parentData:e,parentDataProperty:"build",rootData:l,dynamicAnchors:p})||(o=(i=null===i?ej.errors:i.concat(ej.errors)).length),void 0===e.image||eI(e.image,{instancePath:a+"/image",parentData:e,parentDataProperty:"image",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eI.errors:i.concat(eI.errors)).length),void 0!==e.memory){let t=e.memory;if(!("number"==typeof t&&!(t%1)&&!isNaN(t)&&isFinite(t))&&"string"!=typeof t&&null!==t){let e={instancePath:a+"/memory",keyword:"type",params:{type:tY.memory.type}};null===i?i=[e]:i.push(e),o++}if("number"==typeof t&&isFinite(t)){if(t>10240||isNaN(t)){let e={instancePath:a+"/memory",keyword:"maximum",params:{comparison:"<=",limit:10240}};null===i?i=[e]:i.push(e),o++}if(t<128||isNaN(t)){let e={instancePath:a+"/memory",keyword:"minimum",params:{comparison:">=",limit:128}};null===i?i=[e]:i.push(e),o++}}if("string"==typeof t&&!eg.test(t)){let e={instancePath:a+"/memory",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};null===i?i=[e]:i.push(e),o++}}void 0===e.timeout||e9(e.timeout,{instancePath:a+"/timeout",parentData:e,parentDataProperty:"timeout",rootData:l,dynamicAnchors:p})||(o=(i=null===i?e9.errors:i.concat(e9.errors)).length),void 0===e.trigger||t9(e.trigger,{instancePath:a+"/trigger",parentData:e,parentDataProperty:"trigger",rootData:l,dynamicAnchors:p})||(o=(i=null===i?t9.errors:i.concat(t9.errors)).length),void 0===e.schedule||tZ(e.schedule,{instancePath:a+"/schedule",parentData:e,parentDataProperty:"schedule",rootData:l,dynamicAnchors:p})||(o=(i=null===i?tZ.errors:i.concat(tZ.errors)).length),void 0===e.http||t6(e.http,{instancePath:a+"/http",parentData:e,parentDataProperty:"http",rootData:l,dynamicAnchors:p})||(o=(i=null===i?t6.errors:i.concat(t6.errors)).length),void 0===e.uses||eF(e.uses,{instancePath:a+"/uses",parentData:e,parentDataProperty:"uses",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eF.errors:i.concat(eF.errors)).length),void 0===e.variables||eT(e.variables,{instancePath:a+"/variables",parentData:e,parentDataProperty:"variables",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eT.errors:i.concat(eT.errors)).length),void 0===e.secrets||eO(e.secrets,{instancePath:a+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:l,dynamicAnchors:p})||(o=(i=null===i?eO.errors:i.concat(eO.errors)).length)}return t8.errors=i,0===o}function t7(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=t7.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:tL}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=o;if("string"==typeof r){if(!a.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:r};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===i?i=[e]:i.push(e),o++}if(e!==o){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===i?i=[e]:i.push(e),o++}}for(let a in e)r.test(a)||t8(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:l,dynamicAnchors:p})||(o=(i=null===i?t8.errors:i.concat(t8.errors)).length)}return t7.errors=i,0===o}t6.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},t8.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},t7.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let re=["object","null"];function rt(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:re}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("cron"===a||"until"===a||"timezone"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}void 0===e.cron||tu(e.cron,{instancePath:t+"/cron",parentData:e,parentDataProperty:"cron",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tu.errors:p.concat(tu.errors)).length),void 0===e.until||tu(e.until,{instancePath:t+"/until",parentData:e,parentDataProperty:"until",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tu.errors:p.concat(tu.errors)).length),void 0===e.timezone||tm(e.timezone,{instancePath:t+"/timezone",parentData:e,parentDataProperty:"timezone",rootData:s,dynamicAnchors:l})||(i=(p=null===p?tm.errors:p.concat(tm.errors)).length)}return rt.errors=p,0===i}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rr=["object","null"],ra={type:["string","null"],pattern:"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},rn={type:["string","null"],pattern:"^Z[A-Z0-9]{1,31}$"},rs={type:["boolean","null"]},rl=RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$","u"),rp=RegExp("^Z[A-Z0-9]{1,31}$","u"),ri=["string","null"],ro=RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","u");function ry(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=ry.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ri}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!ro.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};null===l?l=[e]:l.push(e),p++}return ry.errors=l,0===p}ry.evaluated={dynamicProps:!1,dynamicItems:!1};let ru=["object","null"],rc={type:["string","null"],pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},rd={type:["string","null"],pattern:"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},rm=RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$","u");function rf(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=rf.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ru}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("static"===a||"path"===a||"certificate"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.static){let r=e.static;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/static",keyword:"type",params:{type:rc.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof r&&!a.test(r)){let e={instancePath:t+"/static",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.path){let r=e.path;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/path",keyword:"type",params:{type:rd.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof r&&!rm.test(r)){let e={instancePath:t+"/path",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"}};null===i?i=[e]:i.push(e),o++}}void 0===e.certificate||ry(e.certificate,{instancePath:t+"/certificate",parentData:e,parentDataProperty:"certificate",rootData:l,dynamicAnchors:p})||(o=(i=null===i?ry.errors:i.concat(ry.errors)).length)}return rf.errors=i,0===o}function rh(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rh.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rr}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("name"===a||"zone"===a||"certificate"===a||"redirect"===a||"cdn"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.name){let r=e.name;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/name",keyword:"type",params:{type:ra.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rl.test(r)){let e={instancePath:t+"/name",keyword:"pattern",params:{pattern:"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.zone){let r=e.zone;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/zone",keyword:"type",params:{type:rn.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rp.test(r)){let e={instancePath:t+"/zone",keyword:"pattern",params:{pattern:"^Z[A-Z0-9]{1,31}$"}};null===p?p=[e]:p.push(e),i++}}if(void 0===e.certificate||ry(e.certificate,{instancePath:t+"/certificate",parentData:e,parentDataProperty:"certificate",rootData:s,dynamicAnchors:l})||(i=(p=null===p?ry.errors:p.concat(ry.errors)).length),void 0!==e.redirect){let r=e.redirect;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/redirect",keyword:"type",params:{type:rs.type}};null===p?p=[e]:p.push(e),i++}}void 0===e.cdn||rf(e.cdn,{instancePath:t+"/cdn",parentData:e,parentDataProperty:"cdn",rootData:s,dynamicAnchors:l})||(i=(p=null===p?rf.errors:p.concat(rf.errors)).length)}return rh.errors=p,0===i}rf.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},rh.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rg=["object","null"],rP={type:["string","null"],pattern:"^[0-9]+d$"},rv={type:["boolean","null"]},rk={type:["string","null"],enum:["none","xray",null]},rw={type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},rb={type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logMetric"}},r$={type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/alarm"}},rA={type:["object","null"],propertyNames:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logQuery"}},rD={type:["boolean","null"]},r_=RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$","u"),rz=["object","null"],rj={type:["string","null"]},rN={type:["string","null"],pattern:"^[\\s\\S]{1,1024}$"},rx={type:["number","string","null"],pattern:"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"},rI=RegExp("^[\\s\\S]{1,1024}$","u"),rR=RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$","u");function rZ(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rZ.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rz}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("logs"===a||"pattern"===a||"value"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.logs){let r=e.logs;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/logs",keyword:"type",params:{type:rj.type}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.pattern){let r=e.pattern;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/pattern",keyword:"type",params:{type:rN.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rI.test(r)){let e={instancePath:t+"/pattern",keyword:"pattern",params:{pattern:"^[\\s\\S]{1,1024}$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.value){let r=e.value;if(!("number"==typeof r&&isFinite(r))&&"string"!=typeof r&&null!==r){let e={instancePath:t+"/value",keyword:"type",params:{type:rx.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rR.test(r)){let e={instancePath:t+"/value",keyword:"pattern",params:{pattern:"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}};null===p?p=[e]:p.push(e),i++}}}return rZ.errors=p,0===i}rZ.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rE=["object","null"],rB={type:["string","null"]},rq={type:["string","null"]},rF=["number","string","null"],rS=RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$","u");function rT(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=rT.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),!("number"==typeof e&&isFinite(e))&&"string"!=typeof e&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rF}};null===l?l=[e]:l.push(e),p++}if("number"==typeof e&&isFinite(e)&&(e<0||isNaN(e))){let e={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0}};null===l?l=[e]:l.push(e),p++}if("string"==typeof e&&!rS.test(e)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};null===l?l=[e]:l.push(e),p++}return rT.errors=l,0===p}function rM(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rM.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rE}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("service"===a||"metric"===a||"above"===a||"below"===a||"for"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.service){let r=e.service;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/service",keyword:"type",params:{type:rB.type}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.metric){let r=e.metric;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/metric",keyword:"type",params:{type:rq.type}};null===p?p=[e]:p.push(e),i++}}void 0===e.above||rT(e.above,{instancePath:t+"/above",parentData:e,parentDataProperty:"above",rootData:s,dynamicAnchors:l})||(i=(p=null===p?rT.errors:p.concat(rT.errors)).length),void 0===e.below||rT(e.below,{instancePath:t+"/below",parentData:e,parentDataProperty:"below",rootData:s,dynamicAnchors:l})||(i=(p=null===p?rT.errors:p.concat(rT.errors)).length),void 0===e.for||e9(e.for,{instancePath:t+"/for",parentData:e,parentDataProperty:"for",rootData:s,dynamicAnchors:l})||(i=(p=null===p?e9.errors:p.concat(e9.errors)).length)}return rM.errors=p,0===i}rT.evaluated={dynamicProps:!1,dynamicItems:!1},rM.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rG=["object","null"],rC={type:["string","null"]},rV={type:["string","null"],pattern:"^[\\s\\S]{1,10000}$"},rO=RegExp("^[\\s\\S]{1,10000}$","u");function rU(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rU.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rG}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("logs"===a||"query"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.logs){let r=e.logs;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/logs",keyword:"type",params:{type:rC.type}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.query){let r=e.query;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/query",keyword:"type",params:{type:rV.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rO.test(r)){let e={instancePath:t+"/query",keyword:"pattern",params:{pattern:"^[\\s\\S]{1,10000}$"}};null===p?p=[e]:p.push(e),i++}}}return rU.errors=p,0===i}function rH(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=rH.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rg}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("logs"===a||"insights"===a||"tracing"===a||"notify"===a||"metrics"===a||"alarms"===a||"queries"===a||"dashboard"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.logs){let r=e.logs;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/logs",keyword:"type",params:{type:rP.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof r&&!v.test(r)){let e={instancePath:t+"/logs",keyword:"pattern",params:{pattern:"^[0-9]+d$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.insights){let r=e.insights;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/insights",keyword:"type",params:{type:rv.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.tracing){let r=e.tracing;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/tracing",keyword:"type",params:{type:rk.type}};null===i?i=[e]:i.push(e),o++}if("none"!==r&&"xray"!==r&&null!==r){let e={instancePath:t+"/tracing",keyword:"enum",params:{allowedValues:rk.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.notify){let r=e.notify;if(!Array.isArray(r)&&null!==r){let e={instancePath:t+"/notify",keyword:"type",params:{type:rw.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(r)){let e=r.length;for(let a=0;a<e;a++){let e=r[a];if("string"==typeof e){if(!r_.test(e)){let e={instancePath:t+"/notify/"+a,keyword:"pattern",params:{pattern:"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}};null===i?i=[e]:i.push(e),o++}}else{let e={instancePath:t+"/notify/"+a,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}}let a=r.length;if(a>1){let e={};for(;a--;){let n=r[a];if("string"==typeof n){if("number"==typeof e[n]){let r={instancePath:t+"/notify",keyword:"uniqueItems",params:{i:a,j:e[n]}};null===i?i=[r]:i.push(r),o++;break}e[n]=a}}}}}if(void 0!==e.metrics){let n=e.metrics;if(!(n&&"object"==typeof n&&!Array.isArray(n))&&null!==n){let e={instancePath:t+"/metrics",keyword:"type",params:{type:rb.type}};null===i?i=[e]:i.push(e),o++}if(n&&"object"==typeof n&&!Array.isArray(n)){for(let e in n){let r=o;if("string"==typeof e){if(!a.test(e)){let r={instancePath:t+"/metrics",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[r]:i.push(r),o++}}else{let r={instancePath:t+"/metrics",keyword:"type",params:{type:"string"},propertyName:e};null===i?i=[r]:i.push(r),o++}if(r!==o){let r={instancePath:t+"/metrics",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[r]:i.push(r),o++}}for(let e in n)r.test(e)||rZ(n[e],{instancePath:t+"/metrics/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:e,rootData:l,dynamicAnchors:p})||(o=(i=null===i?rZ.errors:i.concat(rZ.errors)).length)}}if(void 0!==e.alarms){let n=e.alarms;if(!(n&&"object"==typeof n&&!Array.isArray(n))&&null!==n){let e={instancePath:t+"/alarms",keyword:"type",params:{type:r$.type}};null===i?i=[e]:i.push(e),o++}if(n&&"object"==typeof n&&!Array.isArray(n)){for(let e in n){let r=o;if("string"==typeof e){if(!a.test(e)){let r={instancePath:t+"/alarms",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[r]:i.push(r),o++}}else{let r={instancePath:t+"/alarms",keyword:"type",params:{type:"string"},propertyName:e};null===i?i=[r]:i.push(r),o++}if(r!==o){let r={instancePath:t+"/alarms",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[r]:i.push(r),o++}}for(let e in n)r.test(e)||rM(n[e],{instancePath:t+"/alarms/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:e,rootData:l,dynamicAnchors:p})||(o=(i=null===i?rM.errors:i.concat(rM.errors)).length)}}if(void 0!==e.queries){let n=e.queries;if(!(n&&"object"==typeof n&&!Array.isArray(n))&&null!==n){let e={instancePath:t+"/queries",keyword:"type",params:{type:rA.type}};null===i?i=[e]:i.push(e),o++}if(n&&"object"==typeof n&&!Array.isArray(n)){for(let e in n){let r=o;if("string"==typeof e){if(!a.test(e)){let r={instancePath:t+"/queries",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===i?i=[r]:i.push(r),o++}}else{let r={instancePath:t+"/queries",keyword:"type",params:{type:"string"},propertyName:e};null===i?i=[r]:i.push(r),o++}if(r!==o){let r={instancePath:t+"/queries",keyword:"propertyNames",params:{propertyName:e}};null===i?i=[r]:i.push(r),o++}}for(let e in n)r.test(e)||rU(n[e],{instancePath:t+"/queries/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:e,rootData:l,dynamicAnchors:p})||(o=(i=null===i?rU.errors:i.concat(rU.errors)).length)}}if(void 0!==e.dashboard){let r=e.dashboard;if("boolean"!=typeof r&&null!==r){let e={instancePath:t+"/dashboard",keyword:"type",params:{type:rD.type}};null===i?i=[e]:i.push(e),o++}}}return rH.errors=i,0===o}rU.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},rH.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rL=["object","null"],rW={type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]};function rY(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=rY.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rL}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("every"===a||"keep"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.every){let r=e.every;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/every",keyword:"type",params:{type:rW.type}};null===p?p=[e]:p.push(e),i++}if("1h"!==r&&"2h"!==r&&"3h"!==r&&"4h"!==r&&"6h"!==r&&"8h"!==r&&"12h"!==r&&"24h"!==r&&"7d"!==r&&null!==r){let e={instancePath:t+"/every",keyword:"enum",params:{allowedValues:rW.enum}};null===p?p=[e]:p.push(e),i++}}void 0===e.keep||O(e.keep,{instancePath:t+"/keep",parentData:e,parentDataProperty:"keep",rootData:s,dynamicAnchors:l})||(i=(p=null===p?O.errors:p.concat(O.errors)).length)}return rY.errors=p,0===i}rY.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let rQ=["object","null"],rJ={type:["string","null"],pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},rK={type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^[1-9][0-9]{0,2}%$"}},rX=RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$","u"),r0=RegExp("^[1-9][0-9]{0,2}%$","u");function r1(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=r1.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:rQ}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("monthly"===a||"notify_at"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.monthly){let r=e.monthly;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/monthly",keyword:"type",params:{type:rJ.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!rX.test(r)){let e={instancePath:t+"/monthly",keyword:"pattern",params:{pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.notify_at){let r=e.notify_at;if(!Array.isArray(r)&&null!==r){let e={instancePath:t+"/notify_at",keyword:"type",params:{type:rK.type}};null===p?p=[e]:p.push(e),i++}if(Array.isArray(r)){let e=r.length;for(let a=0;a<e;a++){let e=r[a];if("string"==typeof e){if(!r0.test(e)){let e={instancePath:t+"/notify_at/"+a,keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,2}%$"}};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t+"/notify_at/"+a,keyword:"type",params:{type:"string"}};null===p?p=[e]:p.push(e),i++}}let a=r.length;if(a>1){let e={};for(;a--;){let n=r[a];if("string"==typeof n){if("number"==typeof e[n]){let r={instancePath:t+"/notify_at",keyword:"uniqueItems",params:{i:a,j:e[n]}};null===p?p=[r]:p.push(r),i++;break}e[n]=a}}}}}}return r1.errors=p,0===i}r1.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let r9=["object","null"],r2={type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["replace_data","delete_data","public_ingress"]}},r5={type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"},r3={type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"},r4=RegExp("^[0-9]+(\\.[0-9]{1,2})? USD$","u");function r6(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=r6.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:r9}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("forbid"===a||"max_monthly_cost"===a||"max_monthly_increase"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.forbid){let r=e.forbid;if(!Array.isArray(r)&&null!==r){let e={instancePath:t+"/forbid",keyword:"type",params:{type:r2.type}};null===p?p=[e]:p.push(e),i++}if(Array.isArray(r)){let e=r.length;for(let a=0;a<e;a++){let e=r[a];if("string"!=typeof e){let e={instancePath:t+"/forbid/"+a,keyword:"type",params:{type:"string"}};null===p?p=[e]:p.push(e),i++}if("replace_data"!==e&&"delete_data"!==e&&"public_ingress"!==e){let e={instancePath:t+"/forbid/"+a,keyword:"enum",params:{allowedValues:r2.items.enum}};null===p?p=[e]:p.push(e),i++}}let a=r.length;if(a>1){let e={};for(;a--;){let n=r[a];if("string"==typeof n){if("number"==typeof e[n]){let r={instancePath:t+"/forbid",keyword:"uniqueItems",params:{i:a,j:e[n]}};null===p?p=[r]:p.push(r),i++;break}e[n]=a}}}}}if(void 0!==e.max_monthly_cost){let r=e.max_monthly_cost;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/max_monthly_cost",keyword:"type",params:{type:r5.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!r4.test(r)){let e={instancePath:t+"/max_monthly_cost",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.max_monthly_increase){let r=e.max_monthly_increase;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/max_monthly_increase",keyword:"type",params:{type:r3.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!r4.test(r)){let e={instancePath:t+"/max_monthly_increase",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$"}};null===p?p=[e]:p.push(e),i++}}}return r6.errors=p,0===i}r6.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let r8=["object","null"],r7=RegExp("^[A-Za-z][A-Za-z0-9-]*$","u"),ae=["object","null"],validate_generated_at={average_instances:{type:["number","null"]},average_tasks:{type:["number","null"]},duration:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},egress:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},gets:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},logs:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},metrics:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},processed:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},puts:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},queries:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},requests:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},runs:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},stored:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}},ar=RegExp("^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u"),aa=RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$","u"),an=RegExp("^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","u"),as=RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$","u");function al(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=al.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:ae}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(validate_generated_at,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.average_instances){let t=e.average_instances;if(!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/average_instances",keyword:"type",params:{type:validate_generated_at.average_instances.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.average_tasks){let t=e.average_tasks;if(!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/average_tasks",keyword:"type",params:{type:validate_generated_at.average_tasks.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.duration){let t=e.duration;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/duration",keyword:"type",params:{type:validate_generated_at.duration.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!ar.test(t)){let e={instancePath:a+"/duration",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.egress){let t=e.egress;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/egress",keyword:"type",params:{type:validate_generated_at.egress.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!aa.test(t)){let e={instancePath:a+"/egress",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.gets){let t=e.gets;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/gets",keyword:"type",params:{type:validate_generated_at.gets.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/gets",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.logs){let t=e.logs;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/logs",keyword:"type",params:{type:validate_generated_at.logs.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!aa.test(t)){let e={instancePath:a+"/logs",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.metrics){let t=e.metrics;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/metrics",keyword:"type",params:{type:validate_generated_at.metrics.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/metrics",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.processed){let t=e.processed;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/processed",keyword:"type",params:{type:validate_generated_at.processed.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!aa.test(t)){let e={instancePath:a+"/processed",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.puts){let t=e.puts;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/puts",keyword:"type",params:{type:validate_generated_at.puts.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/puts",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.queries){let t=e.queries;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/queries",keyword:"type",params:{type:validate_generated_at.queries.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/queries",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.requests){let t=e.requests;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/requests",keyword:"type",params:{type:validate_generated_at.requests.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/requests",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.runs){let t=e.runs;if("string"!=typeof t&&!("number"==typeof t&&isFinite(t))&&null!==t){let e={instancePath:a+"/runs",keyword:"type",params:{type:validate_generated_at.runs.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!an.test(t)){let e={instancePath:a+"/runs",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.stored){let t=e.stored;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/stored",keyword:"type",params:{type:validate_generated_at.stored.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!as.test(t)){let e={instancePath:a+"/stored",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}};null===i?i=[e]:i.push(e),o++}}}return al.errors=i,0===o}function ap(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=ap.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:r8}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=i;if("string"==typeof r){if(!r7.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9-]*$"},propertyName:r};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===p?p=[e]:p.push(e),i++}if(e!==i){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===p?p=[e]:p.push(e),i++}}for(let a in e)r.test(a)||al(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?al.errors:p.concat(al.errors)).length)}return ap.errors=p,0===i}al.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ap.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let ai=["object","null"],ao=RegExp("^[A-Za-z0-9]{1,255}$","u"),ay=["object","null"],au={Type:{type:["string","null"],pattern:"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},Properties:{type:["object","null"],additionalProperties:!0},DependsOn:{type:["string","array","null"],items:{type:"string"}},Condition:{type:["string","null"]},DeletionPolicy:{type:["string","null"],enum:["Delete","Retain","RetainExceptOnCreate","Snapshot",null]},UpdateReplacePolicy:{type:["string","null"],enum:["Delete","Retain","Snapshot",null]},CreationPolicy:{type:["object","null"],additionalProperties:!0},UpdatePolicy:{type:["object","null"],additionalProperties:!0},Metadata:{type:["object","null"],additionalProperties:!0}},ac=RegExp("^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$","u");function ad(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let i=null,o=0,y=ad.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:ay}};null===i?i=[e]:i.push(e),o++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(au,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===i?i=[e]:i.push(e),o++}if(void 0!==e.Type){let t=e.Type;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/Type",keyword:"type",params:{type:au.Type.type}};null===i?i=[e]:i.push(e),o++}if("string"==typeof t&&!ac.test(t)){let e={instancePath:a+"/Type",keyword:"pattern",params:{pattern:"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.Properties){let t=e.Properties;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:a+"/Properties",keyword:"type",params:{type:au.Properties.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.DependsOn){let t=e.DependsOn;if("string"!=typeof t&&!Array.isArray(t)&&null!==t){let e={instancePath:a+"/DependsOn",keyword:"type",params:{type:au.DependsOn.type}};null===i?i=[e]:i.push(e),o++}if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++)if("string"!=typeof t[r]){let e={instancePath:a+"/DependsOn/"+r,keyword:"type",params:{type:"string"}};null===i?i=[e]:i.push(e),o++}}}if(void 0!==e.Condition){let t=e.Condition;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/Condition",keyword:"type",params:{type:au.Condition.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.DeletionPolicy){let t=e.DeletionPolicy;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/DeletionPolicy",keyword:"type",params:{type:au.DeletionPolicy.type}};null===i?i=[e]:i.push(e),o++}if("Delete"!==t&&"Retain"!==t&&"RetainExceptOnCreate"!==t&&"Snapshot"!==t&&null!==t){let e={instancePath:a+"/DeletionPolicy",keyword:"enum",params:{allowedValues:au.DeletionPolicy.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.UpdateReplacePolicy){let t=e.UpdateReplacePolicy;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/UpdateReplacePolicy",keyword:"type",params:{type:au.UpdateReplacePolicy.type}};null===i?i=[e]:i.push(e),o++}if("Delete"!==t&&"Retain"!==t&&"Snapshot"!==t&&null!==t){let e={instancePath:a+"/UpdateReplacePolicy",keyword:"enum",params:{allowedValues:au.UpdateReplacePolicy.enum}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.CreationPolicy){let t=e.CreationPolicy;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:a+"/CreationPolicy",keyword:"type",params:{type:au.CreationPolicy.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.UpdatePolicy){let t=e.UpdatePolicy;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:a+"/UpdatePolicy",keyword:"type",params:{type:au.UpdatePolicy.type}};null===i?i=[e]:i.push(e),o++}}if(void 0!==e.Metadata){let t=e.Metadata;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let e={instancePath:a+"/Metadata",keyword:"type",params:{type:au.Metadata.type}};null===i?i=[e]:i.push(e),o++}}}return ad.errors=i,0===o}function am(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=am.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:t,keyword:"type",params:{type:ai}};null===p?p=[e]:p.push(e),i++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let r in e){let e=i;if("string"==typeof r){if(!ao.test(r)){let e={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9]{1,255}$"},propertyName:r};null===p?p=[e]:p.push(e),i++}}else{let e={instancePath:t,keyword:"type",params:{type:"string"},propertyName:r};null===p?p=[e]:p.push(e),i++}if(e!==i){let e={instancePath:t,keyword:"propertyNames",params:{propertyName:r}};null===p?p=[e]:p.push(e),i++}}for(let a in e)r.test(a)||ad(e[a],{instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:a,rootData:s,dynamicAnchors:l})||(i=(p=null===p?ad.errors:p.concat(ad.errors)).length)}return am.errors=p,0===i}ad.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},am.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};let af=["array","null"],ah={type:["string","null"],enum:["add","remove","replace","move","copy","test",null]},ag={type:["string","null"],pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},aP={type:["string","null"],pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},av={type:["string","number","boolean","array","object","null"],additionalProperties:!0},ak=RegExp("^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$","u");function aw(e,{instancePath:t="",parentData:a,parentDataProperty:n,rootData:s=e,dynamicAnchors:l={}}={}){let p=null,i=0,o=aw.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e&&"object"==typeof e&&!Array.isArray(e)){for(let a in e)if(!("op"===a||"path"===a||"from"===a||"value"===a||r.test(a))){let e={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:a}};null===p?p=[e]:p.push(e),i++}if(void 0!==e.op){let r=e.op;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/op",keyword:"type",params:{type:ah.type}};null===p?p=[e]:p.push(e),i++}if("add"!==r&&"remove"!==r&&"replace"!==r&&"move"!==r&&"copy"!==r&&"test"!==r&&null!==r){let e={instancePath:t+"/op",keyword:"enum",params:{allowedValues:ah.enum}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.path){let r=e.path;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/path",keyword:"type",params:{type:ag.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!ak.test(r)){let e={instancePath:t+"/path",keyword:"pattern",params:{pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.from){let r=e.from;if("string"!=typeof r&&null!==r){let e={instancePath:t+"/from",keyword:"type",params:{type:aP.type}};null===p?p=[e]:p.push(e),i++}if("string"==typeof r&&!ak.test(r)){let e={instancePath:t+"/from",keyword:"pattern",params:{pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};null===p?p=[e]:p.push(e),i++}}if(void 0!==e.value){let r=e.value;if("object"!=typeof r&&"string"!=typeof r&&!("number"==typeof r&&isFinite(r))&&"boolean"!=typeof r){let e={instancePath:t+"/value",keyword:"type",params:{type:av.type}};null===p?p=[e]:p.push(e),i++}}}else{let e={instancePath:t,keyword:"type",params:{type:"object"}};null===p?p=[e]:p.push(e),i++}return aw.errors=p,0===i}function ab(e,{instancePath:t="",parentData:r,parentDataProperty:a,rootData:n=e,dynamicAnchors:s={}}={}){let l=null,p=0,i=ab.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),!Array.isArray(e)&&null!==e){let e={instancePath:t,keyword:"type",params:{type:af}};null===l?l=[e]:l.push(e),p++}if(Array.isArray(e)){let r=e.length;for(let a=0;a<r;a++)aw(e[a],{instancePath:t+"/"+a,parentData:e,parentDataProperty:a,rootData:n,dynamicAnchors:s})||(p=(l=null===l?aw.errors:l.concat(aw.errors)).length)}return ab.errors=l,0===p}aw.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ab.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};let a$=["object","null"],aA={branch:{type:["string","null"],pattern:"^[^\\s~^:?*\\[\\\\]+$"},account:{type:["string","null"],pattern:"^[0-9]{12}$"},protect:{type:["boolean","null"]},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue"},cost_center:{$ref:"#/$defs/tagValue"},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},functions:{$ref:"#/$defs/functions"},stop:{$ref:"#/$defs/stop"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"},resources:{$ref:"#/$defs/resources"},overrides:{$ref:"#/$defs/overrides"}},aD=RegExp("^[^\\s~^:?*\\[\\\\]+$","u"),a_=RegExp("^[0-9]{12}$","u");function az(e,{instancePath:a="",parentData:n,parentDataProperty:s,rootData:l=e,dynamicAnchors:p={}}={}){let o=null,y=0,c=az.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),!(e&&"object"==typeof e&&!Array.isArray(e))&&null!==e){let e={instancePath:a,keyword:"type",params:{type:a$}};null===o?o=[e]:o.push(e),y++}if(e&&"object"==typeof e&&!Array.isArray(e)){for(let n in e)if(!(t.call(aA,n)||r.test(n))){let e={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:n}};null===o?o=[e]:o.push(e),y++}if(void 0!==e.branch){let t=e.branch;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/branch",keyword:"type",params:{type:aA.branch.type}};null===o?o=[e]:o.push(e),y++}if("string"==typeof t&&!aD.test(t)){let e={instancePath:a+"/branch",keyword:"pattern",params:{pattern:"^[^\\s~^:?*\\[\\\\]+$"}};null===o?o=[e]:o.push(e),y++}}if(void 0!==e.account){let t=e.account;if("string"!=typeof t&&null!==t){let e={instancePath:a+"/account",keyword:"type",params:{type:aA.account.type}};null===o?o=[e]:o.push(e),y++}if("string"==typeof t&&!a_.test(t)){let e={instancePath:a+"/account",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};null===o?o=[e]:o.push(e),y++}}if(void 0!==e.protect){let t=e.protect;if("boolean"!=typeof t&&null!==t){let e={instancePath:a+"/protect",keyword:"type",params:{type:aA.protect.type}};null===o?o=[e]:o.push(e),y++}}void 0===e.region||i(e.region,{instancePath:a+"/region",parentData:e,parentDataProperty:"region",rootData:l,dynamicAnchors:p})||(y=(o=null===o?i.errors:o.concat(i.errors)).length),void 0===e.owner||u(e.owner,{instancePath:a+"/owner",parentData:e,parentDataProperty:"owner",rootData:l,dynamicAnchors:p})||(y=(o=null===o?u.errors:o.concat(u.errors)).length),void 0===e.cost_center||u(e.cost_center,{instancePath:a+"/cost_center",parentData:e,parentDataProperty:"cost_center",rootData:l,dynamicAnchors:p})||(y=(o=null===o?u.errors:o.concat(u.errors)).length),void 0===e.tags||m(e.tags,{instancePath:a+"/tags",parentData:e,parentDataProperty:"tags",rootData:l,dynamicAnchors:p})||(y=(o=null===o?m.errors:o.concat(m.errors)).length),void 0===e.network||z(e.network,{instancePath:a+"/network",parentData:e,parentDataProperty:"network",rootData:l,dynamicAnchors:p})||(y=(o=null===o?z.errors:o.concat(z.errors)).length),void 0===e.security||q(e.security,{instancePath:a+"/security",parentData:e,parentDataProperty:"security",rootData:l,dynamicAnchors:p})||(y=(o=null===o?q.errors:o.concat(q.errors)).length),void 0===e.storage||K(e.storage,{instancePath:a+"/storage",parentData:e,parentDataProperty:"storage",rootData:l,dynamicAnchors:p})||(y=(o=null===o?K.errors:o.concat(K.errors)).length),void 0===e.databases||ec(e.databases,{instancePath:a+"/databases",parentData:e,parentDataProperty:"databases",rootData:l,dynamicAnchors:p})||(y=(o=null===o?ec.errors:o.concat(ec.errors)).length),void 0===e.services||tz(e.services,{instancePath:a+"/services",parentData:e,parentDataProperty:"services",rootData:l,dynamicAnchors:p})||(y=(o=null===o?tz.errors:o.concat(tz.errors)).length),void 0===e.jobs||tB(e.jobs,{instancePath:a+"/jobs",parentData:e,parentDataProperty:"jobs",rootData:l,dynamicAnchors:p})||(y=(o=null===o?tB.errors:o.concat(tB.errors)).length),void 0===e.instances||tH(e.instances,{instancePath:a+"/instances",parentData:e,parentDataProperty:"instances",rootData:l,dynamicAnchors:p})||(y=(o=null===o?tH.errors:o.concat(tH.errors)).length),void 0===e.functions||t7(e.functions,{instancePath:a+"/functions",parentData:e,parentDataProperty:"functions",rootData:l,dynamicAnchors:p})||(y=(o=null===o?t7.errors:o.concat(t7.errors)).length),void 0===e.stop||rt(e.stop,{instancePath:a+"/stop",parentData:e,parentDataProperty:"stop",rootData:l,dynamicAnchors:p})||(y=(o=null===o?rt.errors:o.concat(rt.errors)).length),void 0===e.domain||rh(e.domain,{instancePath:a+"/domain",parentData:e,parentDataProperty:"domain",rootData:l,dynamicAnchors:p})||(y=(o=null===o?rh.errors:o.concat(rh.errors)).length),void 0===e.monitoring||rH(e.monitoring,{instancePath:a+"/monitoring",parentData:e,parentDataProperty:"monitoring",rootData:l,dynamicAnchors:p})||(y=(o=null===o?rH.errors:o.concat(rH.errors)).length),void 0===e.backup||rY(e.backup,{instancePath:a+"/backup",parentData:e,parentDataProperty:"backup",rootData:l,dynamicAnchors:p})||(y=(o=null===o?rY.errors:o.concat(rY.errors)).length),void 0===e.budget||r1(e.budget,{instancePath:a+"/budget",parentData:e,parentDataProperty:"budget",rootData:l,dynamicAnchors:p})||(y=(o=null===o?r1.errors:o.concat(r1.errors)).length),void 0===e.policies||r6(e.policies,{instancePath:a+"/policies",parentData:e,parentDataProperty:"policies",rootData:l,dynamicAnchors:p})||(y=(o=null===o?r6.errors:o.concat(r6.errors)).length),void 0===e.usage||ap(e.usage,{instancePath:a+"/usage",parentData:e,parentDataProperty:"usage",rootData:l,dynamicAnchors:p})||(y=(o=null===o?ap.errors:o.concat(ap.errors)).length),void 0===e.resources||am(e.resources,{instancePath:a+"/resources",parentData:e,parentDataProperty:"resources",rootData:l,dynamicAnchors:p})||(y=(o=null===o?am.errors:o.concat(am.errors)).length),void 0===e.overrides||ab(e.overrides,{instancePath:a+"/overrides",parentData:e,parentDataProperty:"overrides",rootData:l,dynamicAnchors:p})||(y=(o=null===o?ab.errors:o.concat(ab.errors)).length)}return az.errors=o,0===y}function aj(n,{instancePath:l="",parentData:p,parentDataProperty:o,rootData:y=n,dynamicAnchors:c={}}={}){let d=null,f=0,h=aj.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),n&&"object"==typeof n&&!Array.isArray(n)){if(void 0===n.project){let e={instancePath:l,keyword:"required",params:{missingProperty:"project"}};null===d?d=[e]:d.push(e),f++}if(void 0===n.region){let e={instancePath:l,keyword:"required",params:{missingProperty:"region"}};null===d?d=[e]:d.push(e),f++}for(let a in n)if(!(t.call(e,a)||r.test(a))){let e={instancePath:l,keyword:"additionalProperties",params:{additionalProperty:a}};null===d?d=[e]:d.push(e),f++}if(void 0===n.project||s(n.project,{instancePath:l+"/project",parentData:n,parentDataProperty:"project",rootData:y,dynamicAnchors:c})||(f=(d=null===d?s.errors:d.concat(s.errors)).length),void 0===n.region||i(n.region,{instancePath:l+"/region",parentData:n,parentDataProperty:"region",rootData:y,dynamicAnchors:c})||(f=(d=null===d?i.errors:d.concat(i.errors)).length),void 0===n.owner||u(n.owner,{instancePath:l+"/owner",parentData:n,parentDataProperty:"owner",rootData:y,dynamicAnchors:c})||(f=(d=null===d?u.errors:d.concat(u.errors)).length),void 0===n.cost_center||u(n.cost_center,{instancePath:l+"/cost_center",parentData:n,parentDataProperty:"cost_center",rootData:y,dynamicAnchors:c})||(f=(d=null===d?u.errors:d.concat(u.errors)).length),void 0===n.tags||m(n.tags,{instancePath:l+"/tags",parentData:n,parentDataProperty:"tags",rootData:y,dynamicAnchors:c})||(f=(d=null===d?m.errors:d.concat(m.errors)).length),void 0===n.network||z(n.network,{instancePath:l+"/network",parentData:n,parentDataProperty:"network",rootData:y,dynamicAnchors:c})||(f=(d=null===d?z.errors:d.concat(z.errors)).length),void 0===n.security||q(n.security,{instancePath:l+"/security",parentData:n,parentDataProperty:"security",rootData:y,dynamicAnchors:c})||(f=(d=null===d?q.errors:d.concat(q.errors)).length),void 0===n.storage||K(n.storage,{instancePath:l+"/storage",parentData:n,parentDataProperty:"storage",rootData:y,dynamicAnchors:c})||(f=(d=null===d?K.errors:d.concat(K.errors)).length),void 0===n.databases||ec(n.databases,{instancePath:l+"/databases",parentData:n,parentDataProperty:"databases",rootData:y,dynamicAnchors:c})||(f=(d=null===d?ec.errors:d.concat(ec.errors)).length),void 0===n.services||tz(n.services,{instancePath:l+"/services",parentData:n,parentDataProperty:"services",rootData:y,dynamicAnchors:c})||(f=(d=null===d?tz.errors:d.concat(tz.errors)).length),void 0===n.jobs||tB(n.jobs,{instancePath:l+"/jobs",parentData:n,parentDataProperty:"jobs",rootData:y,dynamicAnchors:c})||(f=(d=null===d?tB.errors:d.concat(tB.errors)).length),void 0===n.instances||tH(n.instances,{instancePath:l+"/instances",parentData:n,parentDataProperty:"instances",rootData:y,dynamicAnchors:c})||(f=(d=null===d?tH.errors:d.concat(tH.errors)).length),void 0===n.functions||t7(n.functions,{instancePath:l+"/functions",parentData:n,parentDataProperty:"functions",rootData:y,dynamicAnchors:c})||(f=(d=null===d?t7.errors:d.concat(t7.errors)).length),void 0===n.stop||rt(n.stop,{instancePath:l+"/stop",parentData:n,parentDataProperty:"stop",rootData:y,dynamicAnchors:c})||(f=(d=null===d?rt.errors:d.concat(rt.errors)).length),void 0===n.domain||rh(n.domain,{instancePath:l+"/domain",parentData:n,parentDataProperty:"domain",rootData:y,dynamicAnchors:c})||(f=(d=null===d?rh.errors:d.concat(rh.errors)).length),void 0===n.monitoring||rH(n.monitoring,{instancePath:l+"/monitoring",parentData:n,parentDataProperty:"monitoring",rootData:y,dynamicAnchors:c})||(f=(d=null===d?rH.errors:d.concat(rH.errors)).length),void 0===n.backup||rY(n.backup,{instancePath:l+"/backup",parentData:n,parentDataProperty:"backup",rootData:y,dynamicAnchors:c})||(f=(d=null===d?rY.errors:d.concat(rY.errors)).length),void 0===n.budget||r1(n.budget,{instancePath:l+"/budget",parentData:n,parentDataProperty:"budget",rootData:y,dynamicAnchors:c})||(f=(d=null===d?r1.errors:d.concat(r1.errors)).length),void 0===n.policies||r6(n.policies,{instancePath:l+"/policies",parentData:n,parentDataProperty:"policies",rootData:y,dynamicAnchors:c})||(f=(d=null===d?r6.errors:d.concat(r6.errors)).length),void 0===n.usage||ap(n.usage,{instancePath:l+"/usage",parentData:n,parentDataProperty:"usage",rootData:y,dynamicAnchors:c})||(f=(d=null===d?ap.errors:d.concat(ap.errors)).length),void 0===n.resources||am(n.resources,{instancePath:l+"/resources",parentData:n,parentDataProperty:"resources",rootData:y,dynamicAnchors:c})||(f=(d=null===d?am.errors:d.concat(am.errors)).length),void 0===n.overrides||ab(n.overrides,{instancePath:l+"/overrides",parentData:n,parentDataProperty:"overrides",rootData:y,dynamicAnchors:c})||(f=(d=null===d?ab.errors:d.concat(ab.errors)).length),void 0!==n.environments){let t=n.environments;if(!(t&&"object"==typeof t&&!Array.isArray(t))&&null!==t){let t={instancePath:l+"/environments",keyword:"type",params:{type:e.environments.type}};null===d?d=[t]:d.push(t),f++}if(t&&"object"==typeof t&&!Array.isArray(t)){for(let e in t){let t=f;if("string"==typeof e){if(!a.test(e)){let t={instancePath:l+"/environments",keyword:"pattern",params:{pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:e};null===d?d=[t]:d.push(t),f++}}else{let t={instancePath:l+"/environments",keyword:"type",params:{type:"string"},propertyName:e};null===d?d=[t]:d.push(t),f++}if(t!==f){let t={instancePath:l+"/environments",keyword:"propertyNames",params:{propertyName:e}};null===d?d=[t]:d.push(t),f++}}for(let e in t)r.test(e)||az(t[e],{instancePath:l+"/environments/"+e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:e,rootData:y,dynamicAnchors:c})||(f=(d=null===d?az.errors:d.concat(az.errors)).length)}}}else{let e={instancePath:l,keyword:"type",params:{type:"object"}};null===d?d=[e]:d.push(e),f++}return aj.errors=d,0===f}az.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},aj.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
;// CONCATENATED MODULE: ./lib/config/shape.js





const checkedLater = ['required', 'minProperties'];
function checkShape(root, text) {
	const mistakes = [];
	let marked = root;
	for (const error of errorsOf((0,config_node/* toValue */.BA)(root, 'kept'))) {
		const path = pathOf(error);
		if (checkedLater.includes(error.keyword) || isPartOfName(error) || isTold(mistakes, path)) continue;
		const node = (0,config_node/* nodeAt */.oB)(root, path) ?? root;
		const keySpan = (0,config_node/* entryOf */.Ms)((0,config_node/* nodeAt */.oB)(root, path.slice(0, -1)), path.at(-1) ?? '')?.keySpan ?? node;
		if (error.keyword === 'additionalProperties') {
			const line = (0,mistake/* linesOf */.Dx)(text.slice(text.lastIndexOf('\n', keySpan.start) + 1))[0] ?? '';
			const { message, hint, meant } = (0,unknownKey/* explainUnknownKey */.P)(path, line);
			mistakes.push({ path, message, hint, span: keySpan });
			marked = (0,config_node/* withoutKey */.wC)(marked, path);
			if (meant !== undefined) marked = (0,config_node/* breakAt */.pm)(marked, [...path.slice(0, -1), meant], keySpan);
		} else if (error.keyword === 'propertyNames') {
			mistakes.push({ path, ...explainName(path), span: keySpan });
			marked = (0,config_node/* withoutKey */.wC)(marked, path);
		} else {
			mistakes.push({ path, ...explain(error, path, node), span: node });
			marked = (0,config_node/* breakAt */.pm)(marked, path, node);
		}
	}
	return { root: marked, mistakes };
}
function isShaped(value) {
	return errorsOf(value).every(({ keyword }) => checkedLater.includes(keyword));
}
function errorsOf(value) {
	return validate(value) ? [] : (validate.errors ?? []);
}
function isPartOfName({ keyword, propertyName }) {
	return propertyName !== undefined && keyword !== 'propertyNames';
}
function pathOf({ instancePath, keyword, params }) {
	const path = instancePath
		.split('/')
		.slice(1)
		.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
	if (keyword === 'additionalProperties') return [...path, String(params.additionalProperty)];
	return keyword === 'propertyNames' ? [...path, String(params.propertyName)] : path;
}
function isTold(mistakes, path) {
	return mistakes.some((mistake) => mistake.path.every((key, index) => key === path[index]));
}
const bounds = { minimum: 'at least', maximum: 'at most' };
function explain({ keyword, params }, path, node) {
	const schema = (0,schemaNode/* schemaAt */.lv)(path);
	const key = path.at(-1) ?? '';
	const subject = /^\d+$/.test(key) ? `each of \`${path.at(-2)}\`` : `\`${key}\``;
	if (key === 'account' && node.kind === 'scalar' && typeof node.value === 'number') {
		const digits = node.text.padStart(12, '0');
		return {
			message: '`account` without quotes is a number, and an id that begins with 0 loses it',
			hint: `write \`account: "${digits}"\``,
		};
	}
	if (keyword === 'uniqueItems') {
		return { message: `${subject} has the same item twice`, hint: 'keep one of them' };
	}
	if (keyword === 'maxProperties') {
		return {
			message: `${subject} has more than ${params.limit} entries`,
			hint: 'AWS takes 50 tags on a resource, some of which are set already',
		};
	}
	const bound = bounds[keyword];
	const allowed = bound === undefined ? (0,schemaNode/* describe */.q0)(schema) : `${bound} ${params.limit}`;
	const message = `${subject} must be ${allowed}, not ${written(node)}`;
	const line = (value) => `\`${/^\d+$/.test(key) ? '- ' : `${key}: `}${(0,schemaNode/* renderInline */._)(value)}\``;
	if (bound !== undefined && key !== 'port') return { message, hint: `write ${line(params.limit)}` };
	const close = node.kind === 'scalar' ? (0,unknownKey/* nearest */.p)(node.text, (schema.enum ?? []).map(String)) : undefined;
	if (node.kind === 'scalar' && !node.plain && (0,schemaNode/* typesOf */.pl)(schema).includes('integer') && /^\d+$/.test(node.text)) {
		return { message, hint: `write ${line(Number(node.text))}, without quotes` };
	}
	const meant = close ?? (keyword === 'pattern' && node.kind === 'scalar' ? respell(node.text, schema.pattern) : undefined);
	if (meant !== undefined) return { message, hint: `did you mean ${line(meant)}` };
	const [example] = schema.examples ?? [];
	return example === undefined ? { message } : { message, hint: `for example ${line(example)}` };
}
function explainName(path) {
	const name = path.at(-1) ?? '';
	const { pattern, patternErrorMessage = 'another' } = (0,schemaNode/* namesAt */.Qo)(path.slice(0, -1));
	const message = `the name ${(0,mistake/* quote */.hD)(name)} must be ${patternErrorMessage}`;
	const meant = path.at(-2) === 'tags' ? undefined : respell(name, pattern);
	return meant === undefined ? { message } : { message, hint: `did you mean \`${meant}\`` };
}
function respell(text, pattern) {
	if (pattern === undefined) return undefined;
	const lower = text.toLowerCase();
	const upper = text.toUpperCase();
	const spellings = [lower, upper, `/${text}`, lower.replaceAll('_', '-'), text.replaceAll('-', '_'), `_${text}`];
	return spellings.find((spelling) => new RegExp(pattern, 'u').test(spelling));
}
function written(node) {
	if (node.kind === 'map') return 'a map';
	if (node.kind === 'list') return 'a list';
	if (node.kind !== 'scalar' || node.text === '') return 'empty';
	return typeof node.value === 'string' && !node.plain ? `the text ${(0,mistake/* quote */.hD)(node.text)}` : (0,mistake/* quote */.hD)(node.text);
}

;// CONCATENATED MODULE: ./lib/config/examine.js






function examine(laid, identity, named) {
	const value = (0,config_node/* toValue */.BA)(laid, 'dropped');
	if (!isShaped(value)) {
		throw new errors/* DeployError */.s('internal', 'values that are right one by one are wrong together', { fault: 'inferloop' });
	}
	const config = buildConfig(value, laid, identity, named);
	return { config, findings: checkFile({ config, given: (path) => (0,config_node/* isGiven */.qR)(laid, path) }) };
}
function identityOf(root, environment, file) {
	return {
		file,
		environment,
		branch: (0,environments/* branchOf */.W0)(root, environment),
		account: (0,environments/* textAt */.$6)(root, ['environments', environment, 'account']),
		protect: protectOf(root, environment),
	};
}
function protectOf(root, environment) {
	const node = (0,config_node/* nodeAt */.oB)(root, ['environments', environment, 'protect']);
	return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/config/parse.js







function parseConfig(text, request) {
	const invalid = (mistakes, environment) => ({
		kind: 'invalid',
		problems: (0,mistake/* problemsOf */.GW)(mistakes, text, request.file),
		environment,
	});
	const document = (0,config_document/* parseDocument */.T)(text);
	if (document.root === undefined) return invalid(document.mistakes, (0,environments/* assumeEnvironment */.yG)(text, request));
	const shape = checkShape(document.root, text);
	const ambiguities = (0,config_document/* findAmbiguities */.v)(shape.root);
	const root = ambiguities.reduce((tree, { path, span }) => (0,config_node/* breakAt */.pm)(tree, path, span), shape.root);
	const readings = new Map((0,environments/* environmentNames */.iF)(root).map((name) => [name, readEnvironment(root, name, request)]));
	const choice = (0,environments/* chooseEnvironment */.HB)(root, request);
	const refused = choice.kind === 'refused' ? [{ ...choice, span: (0,config_node/* spanAt */.i6)(root, choice.path) }] : [];
	const all = [...document.mistakes, ...shape.mistakes, ...ambiguities, ...[...readings.values()].flatMap(({ errors }) => errors), ...refused];
	if (all.length > 0) return invalid(all, choice.kind === 'environment' ? choice.name : request.environment);
	if (choice.kind === 'none') return { kind: 'no-environment', reason: choice.reason };
	const reading = choice.kind === 'environment' ? readings.get(choice.name) : undefined;
	if (reading === undefined) {
		throw new errors/* DeployError */.s('internal', 'the chosen environment was not read', { fault: 'inferloop' });
	}
	const told = (mistakes) => (0,mistake/* problemsOf */.GW)(mistakes, text, request.file);
	const { config, warnings, locate } = reading;
	return { kind: 'config', config, warnings: told(warnings), locate: (findings) => told(locate(findings)) };
}
function readEnvironment(root, name, { file, named = {} }) {
	const laid = (0,environments/* layOver */.T)(root, name);
	const { config, findings } = examine(laid, identityOf(root, name, file), named);
	const locate = (found) =>
		found.map(({ paths, message, hint }) => {
			const path = paths.find((one) => (0,environments/* isWrittenIn */.DO)(root, name, one)) ?? paths[0];
			return { path: (0,environments/* writtenAt */.nt)(root, name, path), message, hint, span: (0,config_node/* spanAt */.i6)(laid, path) };
		});
	const told = (severity) => locate(findings.filter((one) => one.severity === severity && !one.paths.some((path) => (0,config_node/* isBroken */.Qr)(laid, path))));
	return { config, errors: told('error'), warnings: told('warning'), locate };
}


/***/ })

};
