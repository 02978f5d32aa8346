/** Generated from schemas/inferloop.schema.json by `npm run generate`; do not edit. */

// @ts-nocheck
"use strict";

export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when the key is wrong and not the value. */
  readonly propertyName?: string;
}

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export const validate: Validate = validate52;
const schema19 = {"$id":"https://inferloop.dev/schemas/inferloop.schema.json","type":"object","required":["project","region"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"project":{"$ref":"#/$defs/name"},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"},"environments":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/environment"}}},"$defs":{"name":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"region":{"type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null]},"tagValue":{"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},"tags":{"type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"}},"network":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cidr":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},"vpc":{"type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},"subnets":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"public":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}},"private":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}}}},"zones":{"type":["integer","null"],"minimum":2,"maximum":3},"placement":{"type":["string","null"],"enum":["public","private",null]},"nat":{"type":["string","null"],"enum":["none","single","per_zone",null]},"endpoints":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["s3","ecr","logs","secrets"]}},"flow_logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"acl":{"$ref":"#/$defs/acl"}}},"acl":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"deny":{"type":["array","null"],"uniqueItems":true,"maxItems":19,"items":{"type":"string","$ref":"#/$defs/block"}}}},"security":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"key":{"type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},"waf":{"type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},"scan_images":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"fail_on":{"type":["string","null"],"enum":["critical","high","medium",null]}}},"permissions_boundary":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}}},"storage":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"buckets":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"}},"volumes":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"}}}},"volume":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"type":{"type":["string","null"],"enum":["gp3","st1","sc1",null]},"snapshots":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null]},"keep":{"type":["integer","null"],"minimum":1,"maximum":1000}}}}},"databases":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"}},"database":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"engine":{"type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},"size":{"type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},"multi_az":{"type":["boolean","null"]},"backups":{"type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$"},"expose_as":{"$ref":"#/$defs/variableName"}}},"backup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]},"keep":{"$ref":"#/$defs/days"}}},"bucket":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"versioned":{"type":["boolean","null"]},"infrequent_access":{"$ref":"#/$defs/days"},"archive":{"$ref":"#/$defs/days"},"expire":{"$ref":"#/$defs/days"},"expire_versions":{"$ref":"#/$defs/days"}}},"days":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$"},"uses":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"services":{"type":["object","null"],"minProperties":1,"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}},"service":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"command":{"$ref":"#/$defs/command"},"cpu":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},"memory":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"release":{"type":["array","null"],"items":{"type":"string"}},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"type":["boolean","null"]},"sidecars":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"}}}},"sidecar":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"essential":{"type":["boolean","null"]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"jobs":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"}},"job":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"command":{"$ref":"#/$defs/command"},"vcpus":{"type":["number","null"],"minimum":0.25},"memory":{"type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"on":{"type":["string","null"],"enum":["fargate","ec2",null]},"spot":{"type":["boolean","null"]},"max_vcpus":{"type":["integer","null"],"minimum":1,"maximum":100000},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","null"],"minimum":0,"maximum":9},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"instances":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/instanceGroup"}},"stop":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"until":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"instanceGroup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"type":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},"range":{"$ref":"#/$defs/range"},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"spot":{"type":["boolean","null"]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"root_device":{"type":["string","null"],"pattern":"^/dev/[a-z0-9]{2,12}$"},"image":{"type":["string","null"],"pattern":"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},"user_data":{"type":["string","null"],"pattern":"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},"cloudwatch_agent":{"type":["boolean","null"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/instanceHttp"}}},"instanceHttp":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"port":{"$ref":"#/$defs/port"},"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"functions":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/function"}},"function":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"source":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"runtime":{"type":["string","null"],"pattern":"^[a-z][a-z0-9.]*$"},"handler":{"type":["string","null"],"pattern":"^\\S{1,128}$"},"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"memory":{"type":["integer","string","null"],"minimum":128,"maximum":10240,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"timeout":{"$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"},"schedule":{"$ref":"#/$defs/schedule"},"http":{"$ref":"#/$defs/functionHttp"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"trigger":{"type":["object","null"],"required":["bucket"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"bucket":{"$ref":"#/$defs/name"},"prefix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"},"suffix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"}}},"functionHttp":{"type":["boolean","object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"},"method":{"type":["string","null"],"enum":["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null]}}},"schedule":{"type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"image":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"command":{"type":["array","null"],"items":{"type":"string"}},"variables":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"secrets":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"}},"build":{"type":["string","object","null"],"pattern":"^[^/\\s].*$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"context":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"dockerfile":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"target":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"args":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"platform":{"type":["string","null"],"enum":["linux/amd64","linux/arm64",null]}}},"variableName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"variable":{"type":["string","number","boolean","null"]},"secret":{"type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"},"http":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"},"allowedSourceIps":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"deregistrationDelay":{"$ref":"#/$defs/duration"},"healthcheck":{"type":["string","object","null"],"pattern":"^/\\S{0,1023}$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^/\\S{0,1023}$"},"interval":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"healthy":{"type":["integer","null"],"minimum":2,"maximum":10},"unhealthy":{"type":["integer","null"],"minimum":2,"maximum":10},"grace_period":{"$ref":"#/$defs/duration"}}},"count":{"type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"range":{"$ref":"#/$defs/range"},"spot_from":{"type":["integer","null"],"minimum":1,"maximum":5000},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"memory_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"requests":{"type":["integer","null"],"minimum":1},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"}}}},"range":{"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$"},"cooldown":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"scale_in":{"$ref":"#/$defs/duration"},"scale_out":{"$ref":"#/$defs/duration"}}},"scheduledRange":{"type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range"}}},"cron":{"type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$"},"timezone":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"},"deployment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"strategy":{"type":["string","null"],"enum":["blue_green","canary","linear","rolling",null]},"step_percent":{"type":["number","null"],"minimum":0.1,"maximum":100},"step_bake":{"$ref":"#/$defs/duration"},"test_port":{"type":["integer","null"],"minimum":1,"maximum":65535},"test_from":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"checks":{"type":["array","null"],"items":{"$ref":"#/$defs/check"}},"approve":{"type":["string","null"],"enum":["never","before_production",null]},"bake":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"rollback_alarms":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string"}}}},"check":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[!-~]*$"},"status":{"type":["integer","null"],"minimum":100,"maximum":599},"within":{"$ref":"#/$defs/duration"}}},"domain":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},"zone":{"type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$"},"certificate":{"$ref":"#/$defs/certificate"},"redirect":{"type":["boolean","null"]},"cdn":{"$ref":"#/$defs/cdn"}}},"cdn":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"static":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},"certificate":{"$ref":"#/$defs/certificate"}}},"certificate":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"},"monitoring":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"insights":{"type":["boolean","null"]},"tracing":{"type":["string","null"],"enum":["none","xray",null]},"notify":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},"metrics":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"}},"alarms":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"}},"queries":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"}},"dashboard":{"type":["boolean","null"]}}},"logMetric":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"pattern":{"type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$"},"value":{"type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}}},"alarm":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"service":{"type":["string","null"]},"metric":{"type":["string","null"]},"above":{"$ref":"#/$defs/threshold"},"below":{"$ref":"#/$defs/threshold"},"for":{"$ref":"#/$defs/duration"}}},"threshold":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"},"logQuery":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"query":{"type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$"}}},"budget":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"monthly":{"type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},"notify_at":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$"}}}},"policies":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"forbid":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["replace_data","delete_data","public_ingress"]}},"max_monthly_cost":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"},"max_monthly_increase":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"}}},"usage":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/usageOf"}},"usageOf":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"average_instances":{"type":["number","null"]},"average_tasks":{"type":["number","null"]},"duration":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"egress":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"gets":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"logs":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"metrics":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"processed":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"puts":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"queries":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"requests":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"runs":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"stored":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}}},"resources":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]{1,255}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/resource"}},"resource":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"Type":{"type":["string","null"],"pattern":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},"Properties":{"type":["object","null"],"additionalProperties":true},"DependsOn":{"type":["string","array","null"],"items":{"type":"string"}},"Condition":{"type":["string","null"]},"DeletionPolicy":{"type":["string","null"],"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot",null]},"UpdateReplacePolicy":{"type":["string","null"],"enum":["Delete","Retain","Snapshot",null]},"CreationPolicy":{"type":["object","null"],"additionalProperties":true},"UpdatePolicy":{"type":["object","null"],"additionalProperties":true},"Metadata":{"type":["object","null"],"additionalProperties":true}}},"overrides":{"type":["array","null"],"items":{"$ref":"#/$defs/override"}},"override":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"op":{"type":["string","null"],"enum":["add","remove","replace","move","copy","test",null]},"path":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"from":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"value":{"type":["string","number","boolean","array","object","null"],"additionalProperties":true}}},"environment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"branch":{"type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$"},"account":{"type":["string","null"],"pattern":"^[0-9]{12}$"},"protect":{"type":["boolean","null"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"}}},"block":{"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"},"subnet":{"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},"duration":{"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const pattern4 = new RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const schema20 = {"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data === "af-south-1") || (data === "ap-east-1")) || (data === "ap-east-2")) || (data === "ap-northeast-1")) || (data === "ap-northeast-2")) || (data === "ap-northeast-3")) || (data === "ap-south-1")) || (data === "ap-south-2")) || (data === "ap-southeast-1")) || (data === "ap-southeast-2")) || (data === "ap-southeast-3")) || (data === "ap-southeast-4")) || (data === "ap-southeast-5")) || (data === "ap-southeast-6")) || (data === "ap-southeast-7")) || (data === "ca-central-1")) || (data === "ca-west-1")) || (data === "eu-central-1")) || (data === "eu-central-2")) || (data === "eu-north-1")) || (data === "eu-south-1")) || (data === "eu-south-2")) || (data === "eu-west-1")) || (data === "eu-west-2")) || (data === "eu-west-3")) || (data === "il-central-1")) || (data === "me-central-1")) || (data === "me-south-1")) || (data === "mx-central-1")) || (data === "sa-east-1")) || (data === "us-east-1")) || (data === "us-east-2")) || (data === "us-west-1")) || (data === "us-west-2")) || (data === null))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"};
const pattern5 = new RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"}};
const pattern6 = new RegExp("^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 40){
const err1 = {instancePath,keyword:"maxProperties",params:{limit: 40}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate57(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cidr":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},"vpc":{"type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},"subnets":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"public":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}},"private":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}}}},"zones":{"type":["integer","null"],"minimum":2,"maximum":3},"placement":{"type":["string","null"],"enum":["public","private",null]},"nat":{"type":["string","null"],"enum":["none","single","per_zone",null]},"endpoints":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["s3","ecr","logs","secrets"]}},"flow_logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"acl":{"$ref":"#/$defs/acl"}}};
const pattern9 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "u");
const pattern10 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern13 = new RegExp("^[0-9]+d$", "u");
const schema25 = {"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"};
const pattern12 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"deny":{"type":["array","null"],"uniqueItems":true,"maxItems":19,"items":{"type":"string","$ref":"#/$defs/block"}}}};
const schema27 = {"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"};
const pattern15 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "deny") || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.deny !== undefined){
let data0 = data.deny;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/deny",keyword:"type",params:{type: schema26.properties.deny.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 19){
const err3 = {instancePath:instancePath+"/deny",keyword:"maxItems",params:{limit: 19}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/deny/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate68(data1, {instancePath:instancePath+"/deny/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/deny",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema24.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cidr !== undefined){
let data0 = data.cidr;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cidr",keyword:"type",params:{type: schema24.properties.cidr.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/cidr",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.vpc !== undefined){
let data1 = data.vpc;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/vpc",keyword:"type",params:{type: schema24.properties.vpc.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/vpc",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.subnets !== undefined){
let data2 = data.subnets;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/subnets",keyword:"type",params:{type: schema24.properties.subnets.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "public") || (key1 === "private")) || (pattern3.test(key1)))){
const err7 = {instancePath:instancePath+"/subnets",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.public !== undefined){
let data3 = data2.public;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/subnets/public",keyword:"type",params:{type: schema24.properties.subnets.properties.public.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/subnets/public/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate64(data4, {instancePath:instancePath+"/subnets/public/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/subnets/public",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data2.private !== undefined){
let data5 = data2.private;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/subnets/private",keyword:"type",params:{type: schema24.properties.subnets.properties.private.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/subnets/private/" + i2,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(validate64(data6, {instancePath:instancePath+"/subnets/private/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err13 = {instancePath:instancePath+"/subnets/private",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
if(data.zones !== undefined){
let data7 = data.zones;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err14 = {instancePath:instancePath+"/zones",keyword:"type",params:{type: schema24.properties.zones.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 3 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/zones",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 2 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/zones",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.placement !== undefined){
let data8 = data.placement;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/placement",keyword:"type",params:{type: schema24.properties.placement.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data8 === "public") || (data8 === "private")) || (data8 === null))){
const err18 = {instancePath:instancePath+"/placement",keyword:"enum",params:{allowedValues: schema24.properties.placement.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nat !== undefined){
let data9 = data.nat;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/nat",keyword:"type",params:{type: schema24.properties.nat.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data9 === "none") || (data9 === "single")) || (data9 === "per_zone")) || (data9 === null))){
const err20 = {instancePath:instancePath+"/nat",keyword:"enum",params:{allowedValues: schema24.properties.nat.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data10 = data.endpoints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err21 = {instancePath:instancePath+"/endpoints",keyword:"type",params:{type: schema24.properties.endpoints.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/endpoints/" + i4,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data11 === "s3") || (data11 === "ecr")) || (data11 === "logs")) || (data11 === "secrets"))){
const err23 = {instancePath:instancePath+"/endpoints/" + i4,keyword:"enum",params:{allowedValues: schema24.properties.endpoints.items.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err24 = {instancePath:instancePath+"/endpoints",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if(data.flow_logs !== undefined){
let data12 = data.flow_logs;
if((typeof data12 !== "string") && (data12 !== null)){
const err25 = {instancePath:instancePath+"/flow_logs",keyword:"type",params:{type: schema24.properties.flow_logs.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err26 = {instancePath:instancePath+"/flow_logs",keyword:"pattern",params:{pattern: "^[0-9]+d$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.acl !== undefined){
if(!(validate67(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"key":{"type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},"waf":{"type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},"scan_images":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"fail_on":{"type":["string","null"],"enum":["critical","high","medium",null]}}},"permissions_boundary":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}}};
const pattern17 = new RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "u");
const pattern18 = new RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "u");
const pattern20 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "waf")) || (key0 === "scan_images")) || (key0 === "permissions_boundary")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/key",keyword:"type",params:{type: schema28.properties.key.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err3 = {instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.waf !== undefined){
let data1 = data.waf;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/waf",keyword:"type",params:{type: schema28.properties.waf.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/waf",keyword:"pattern",params:{pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.scan_images !== undefined){
let data2 = data.scan_images;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/scan_images",keyword:"type",params:{type: schema28.properties.scan_images.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "fail_on") || (pattern3.test(key1)))){
const err7 = {instancePath:instancePath+"/scan_images",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.fail_on !== undefined){
let data3 = data2.fail_on;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/scan_images/fail_on",keyword:"type",params:{type: schema28.properties.scan_images.properties.fail_on.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === null))){
const err9 = {instancePath:instancePath+"/scan_images/fail_on",keyword:"enum",params:{allowedValues: schema28.properties.scan_images.properties.fail_on.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.permissions_boundary !== undefined){
let data4 = data.permissions_boundary;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/permissions_boundary",keyword:"type",params:{type: schema28.properties.permissions_boundary.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern20.test(data4)){
const err11 = {instancePath:instancePath+"/permissions_boundary",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"buckets":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"}},"volumes":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"}}}};
const schema30 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"versioned":{"type":["boolean","null"]},"infrequent_access":{"$ref":"#/$defs/days"},"archive":{"$ref":"#/$defs/days"},"expire":{"$ref":"#/$defs/days"},"expire_versions":{"$ref":"#/$defs/days"}}};
const schema31 = {"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$"};
const pattern25 = new RegExp("^[1-9][0-9]{0,3}d$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern25.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "versioned") || (key0 === "infrequent_access")) || (key0 === "archive")) || (key0 === "expire")) || (key0 === "expire_versions")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versioned !== undefined){
let data0 = data.versioned;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/versioned",keyword:"type",params:{type: schema30.properties.versioned.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.infrequent_access !== undefined){
if(!(validate76(data.infrequent_access, {instancePath:instancePath+"/infrequent_access",parentData:data,parentDataProperty:"infrequent_access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.archive !== undefined){
if(!(validate76(data.archive, {instancePath:instancePath+"/archive",parentData:data,parentDataProperty:"archive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.expire !== undefined){
if(!(validate76(data.expire, {instancePath:instancePath+"/expire",parentData:data,parentDataProperty:"expire",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.expire_versions !== undefined){
if(!(validate76(data.expire_versions, {instancePath:instancePath+"/expire_versions",parentData:data,parentDataProperty:"expire_versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"type":{"type":["string","null"],"enum":["gp3","st1","sc1",null]},"snapshots":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null]},"keep":{"type":["integer","null"],"minimum":1,"maximum":1000}}}}};
const pattern29 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "size") || (key0 === "type")) || (key0 === "snapshots")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/size",keyword:"type",params:{type: schema32.properties.size.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
const err3 = {instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/type",keyword:"type",params:{type: schema32.properties.type.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "gp3") || (data1 === "st1")) || (data1 === "sc1")) || (data1 === null))){
const err5 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema32.properties.type.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data2 = data.snapshots;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/snapshots",keyword:"type",params:{type: schema32.properties.snapshots.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "every") || (key1 === "keep")) || (pattern3.test(key1)))){
const err7 = {instancePath:instancePath+"/snapshots",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.every !== undefined){
let data3 = data2.every;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/snapshots/every",keyword:"type",params:{type: schema32.properties.snapshots.properties.every.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((data3 === "1h") || (data3 === "2h")) || (data3 === "3h")) || (data3 === "4h")) || (data3 === "6h")) || (data3 === "8h")) || (data3 === "12h")) || (data3 === "24h")) || (data3 === null))){
const err9 = {instancePath:instancePath+"/snapshots/every",keyword:"enum",params:{allowedValues: schema32.properties.snapshots.properties.every.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.keep !== undefined){
let data4 = data2.keep;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/snapshots/keep",keyword:"type",params:{type: schema32.properties.snapshots.properties.keep.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/snapshots/keep",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/snapshots/keep",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema29.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "buckets") || (key0 === "volumes")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.buckets !== undefined){
let data0 = data.buckets;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/buckets",keyword:"type",params:{type: schema29.properties.buckets.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err3 = {instancePath:instancePath+"/buckets",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/buckets",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/buckets",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(pattern3.test(key2))){
if(!(validate75(data0[key2], {instancePath:instancePath+"/buckets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.volumes !== undefined){
let data2 = data.volumes;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/volumes",keyword:"type",params:{type: schema29.properties.volumes.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
const _errs10 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
const err7 = {instancePath:instancePath+"/volumes",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/volumes",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/volumes",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data2){
if(!(pattern3.test(key4))){
if(!(validate82(data2[key4], {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"}};
const schema34 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"engine":{"type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},"size":{"type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},"multi_az":{"type":["boolean","null"]},"backups":{"type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$"},"expose_as":{"$ref":"#/$defs/variableName"}}};
const pattern34 = new RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "u");
const pattern35 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "u");
const pattern36 = new RegExp("^([0-9]|[12][0-9]|3[0-5])d$", "u");
const schema35 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const pattern37 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern37.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "engine") || (key0 === "size")) || (key0 === "disk")) || (key0 === "multi_az")) || (key0 === "backups")) || (key0 === "expose_as")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/engine",keyword:"type",params:{type: schema34.properties.engine.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "postgres@14") || (data0 === "postgres@15")) || (data0 === "postgres@16")) || (data0 === "postgres@17")) || (data0 === "postgres@18")) || (data0 === "mysql@8.0")) || (data0 === "mysql@8.4")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/engine",keyword:"enum",params:{allowedValues: schema34.properties.engine.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/size",keyword:"type",params:{type: schema34.properties.size.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern34.test(data1)){
const err5 = {instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.disk !== undefined){
let data2 = data.disk;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/disk",keyword:"type",params:{type: schema34.properties.disk.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern35.test(data2)){
const err7 = {instancePath:instancePath+"/disk",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.multi_az !== undefined){
let data3 = data.multi_az;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/multi_az",keyword:"type",params:{type: schema34.properties.multi_az.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.backups !== undefined){
let data4 = data.backups;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/backups",keyword:"type",params:{type: schema34.properties.backups.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern36.test(data4)){
const err10 = {instancePath:instancePath+"/backups",keyword:"pattern",params:{pattern: "^([0-9]|[12][0-9]|3[0-5])d$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.expose_as !== undefined){
if(!(validate87(data.expose_as, {instancePath:instancePath+"/expose_as",parentData:data,parentDataProperty:"expose_as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate86(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["object","null"],"minProperties":1,"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}};
const schema37 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"command":{"$ref":"#/$defs/command"},"cpu":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},"memory":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"release":{"type":["array","null"],"items":{"type":"string"}},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"type":["boolean","null"]},"sidecars":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"}}}};
const pattern49 = new RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "u");
const pattern50 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "u");
const schema38 = {"type":["string","object","null"],"pattern":"^[^/\\s].*$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"context":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"dockerfile":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"target":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"args":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"platform":{"type":["string","null"],"enum":["linux/amd64","linux/arm64",null]}}};
const pattern41 = new RegExp("^[^/\\s].*$", "u");
const pattern45 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const schema39 = {"type":["string","number","boolean","null"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema38.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern41.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "context") || (key0 === "dockerfile")) || (key0 === "target")) || (key0 === "args")) || (key0 === "platform")) || (pattern3.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.context !== undefined){
let data0 = data.context;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/context",keyword:"type",params:{type: schema38.properties.context.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
const err4 = {instancePath:instancePath+"/context",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.dockerfile !== undefined){
let data1 = data.dockerfile;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/dockerfile",keyword:"type",params:{type: schema38.properties.dockerfile.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err6 = {instancePath:instancePath+"/dockerfile",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/target",keyword:"type",params:{type: schema38.properties.target.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
const err8 = {instancePath:instancePath+"/target",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.args !== undefined){
let data3 = data.args;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/args",keyword:"type",params:{type: schema38.properties.args.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern37.test(key1)){
const err10 = {instancePath:instancePath+"/args",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/args",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/args",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data3){
if(!(pattern3.test(key2))){
if(!(validate94(data3[key2], {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.platform !== undefined){
let data5 = data.platform;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/platform",keyword:"type",params:{type: schema38.properties.platform.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "linux/amd64") || (data5 === "linux/arm64")) || (data5 === null))){
const err14 = {instancePath:instancePath+"/platform",keyword:"enum",params:{allowedValues: schema38.properties.platform.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"};
const pattern48 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern48.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":["integer","null"],"minimum":1,"maximum":65535};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":["array","null"],"items":{"type":"string"}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern37.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate94(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"}};
const schema46 = {"type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"};
const pattern56 = new RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema46.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern56.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema45.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern37.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate109(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}};
const schema48 = {"type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"};
const pattern58 = new RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern58.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["string","object","null"],"pattern":"^/\\S{0,1023}$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^/\\S{0,1023}$"},"interval":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"healthy":{"type":["integer","null"],"minimum":2,"maximum":10},"unhealthy":{"type":["integer","null"],"minimum":2,"maximum":10},"grace_period":{"$ref":"#/$defs/duration"}}};
const pattern59 = new RegExp("^/\\S{0,1023}$", "u");
const schema50 = {"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$"};
const pattern62 = new RegExp("^[0-9]+(s|m|h|d)$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern62.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema49.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern59.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "healthy")) || (key0 === "unhealthy")) || (key0 === "grace_period")) || (pattern3.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/path",keyword:"type",params:{type: schema49.properties.path.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern59.test(data0)){
const err4 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.interval !== undefined){
if(!(validate116(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate116(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.healthy !== undefined){
let data3 = data.healthy;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/healthy",keyword:"type",params:{type: schema49.properties.healthy.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/healthy",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 2 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/healthy",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.unhealthy !== undefined){
let data4 = data.unhealthy;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/unhealthy",keyword:"type",params:{type: schema49.properties.unhealthy.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/unhealthy",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 2 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/unhealthy",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.grace_period !== undefined){
if(!(validate116(data.grace_period, {instancePath:instancePath+"/grace_period",parentData:data,parentDataProperty:"grace_period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate68(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern62.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "healthcheck")) || (key0 === "allowed_source_ips")) || (key0 === "deregistration_delay")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate113(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.healthcheck !== undefined){
if(!(validate115(data.healthcheck, {instancePath:instancePath+"/healthcheck",parentData:data,parentDataProperty:"healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.allowed_source_ips !== undefined){
if(!(validate121(data.allowed_source_ips, {instancePath:instancePath+"/allowed_source_ips",parentData:data,parentDataProperty:"allowed_source_ips",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.deregistration_delay !== undefined){
if(!(validate124(data.deregistration_delay, {instancePath:instancePath+"/deregistration_delay",parentData:data,parentDataProperty:"deregistration_delay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"range":{"$ref":"#/$defs/range"},"spot_from":{"type":["integer","null"],"minimum":1,"maximum":5000},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"memory_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"requests":{"type":["integer","null"],"minimum":1},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"}}}};
const pattern64 = new RegExp("^[0-9]+-[0-9]+$", "u");
const schema54 = {"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$"};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern64.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"scale_in":{"$ref":"#/$defs/duration"},"scale_out":{"$ref":"#/$defs/duration"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema55.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "scale_in") || (key0 === "scale_out")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.scale_in !== undefined){
if(!(validate116(data.scale_in, {instancePath:instancePath+"/scale_in",parentData:data,parentDataProperty:"scale_in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.scale_out !== undefined){
if(!(validate116(data.scale_out, {instancePath:instancePath+"/scale_out",parentData:data,parentDataProperty:"scale_out",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range"}}};
const schema57 = {"type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$"};
const pattern69 = new RegExp("^(\\S+ ){5}\\S+$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema57.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern69.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"};
const pattern70 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "u");

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema58.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern70.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cron === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.range === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "cron")) || (key0 === "timezone")) || (key0 === "range")) || (pattern3.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.cron !== undefined){
if(!(validate136(data.cron, {instancePath:instancePath+"/cron",parentData:data,parentDataProperty:"cron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate138(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
if(!(validate128(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5000 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern64.test(data)){
const err3 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "range") || (key0 === "spot_from")) || (key0 === "cpu_percentage")) || (key0 === "memory_percentage")) || (key0 === "requests")) || (key0 === "cooldown")) || (key0 === "schedule")) || (pattern3.test(key0)))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.range !== undefined){
if(!(validate128(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.spot_from !== undefined){
let data1 = data.spot_from;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/spot_from",keyword:"type",params:{type: schema53.properties.spot_from.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/spot_from",keyword:"maximum",params:{comparison: "<=", limit: 5000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/spot_from",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.cpu_percentage !== undefined){
let data2 = data.cpu_percentage;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/cpu_percentage",keyword:"type",params:{type: schema53.properties.cpu_percentage.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/cpu_percentage",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/cpu_percentage",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.memory_percentage !== undefined){
let data3 = data.memory_percentage;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err11 = {instancePath:instancePath+"/memory_percentage",keyword:"type",params:{type: schema53.properties.memory_percentage.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/memory_percentage",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/memory_percentage",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.requests !== undefined){
let data4 = data.requests;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err14 = {instancePath:instancePath+"/requests",keyword:"type",params:{type: schema53.properties.requests.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/requests",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.cooldown !== undefined){
if(!(validate130(data.cooldown, {instancePath:instancePath+"/cooldown",parentData:data,parentDataProperty:"cooldown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data6 = data.schedule;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/schedule",keyword:"type",params:{type: schema53.properties.schedule.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data6[i0], {instancePath:instancePath+"/schedule/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"strategy":{"type":["string","null"],"enum":["blue_green","canary","linear","rolling",null]},"step_percent":{"type":["number","null"],"minimum":0.1,"maximum":100},"step_bake":{"$ref":"#/$defs/duration"},"test_port":{"type":["integer","null"],"minimum":1,"maximum":65535},"test_from":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"checks":{"type":["array","null"],"items":{"$ref":"#/$defs/check"}},"approve":{"type":["string","null"],"enum":["never","before_production",null]},"bake":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"rollback_alarms":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string"}}}};
const schema60 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[!-~]*$"},"status":{"type":["integer","null"],"minimum":100,"maximum":599},"within":{"$ref":"#/$defs/duration"}}};
const pattern73 = new RegExp("^/[!-~]*$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "status")) || (key0 === "within")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern73.test(data0)){
const err2 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[!-~]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/status",keyword:"type",params:{type: schema60.properties.status.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 100 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.within !== undefined){
if(!(validate116(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema59.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.strategy !== undefined){
let data0 = data.strategy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/strategy",keyword:"type",params:{type: schema59.properties.strategy.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data0 === "blue_green") || (data0 === "canary")) || (data0 === "linear")) || (data0 === "rolling")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/strategy",keyword:"enum",params:{allowedValues: schema59.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.step_percent !== undefined){
let data1 = data.step_percent;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/step_percent",keyword:"type",params:{type: schema59.properties.step_percent.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/step_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0.1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/step_percent",keyword:"minimum",params:{comparison: ">=", limit: 0.1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.step_bake !== undefined){
if(!(validate116(data.step_bake, {instancePath:instancePath+"/step_bake",parentData:data,parentDataProperty:"step_bake",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.test_port !== undefined){
let data3 = data.test_port;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/test_port",keyword:"type",params:{type: schema59.properties.test_port.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/test_port",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/test_port",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.test_from !== undefined){
let data4 = data.test_from;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/test_from",keyword:"type",params:{type: schema59.properties.test_from.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/test_from/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(validate68(data5, {instancePath:instancePath+"/test_from/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/test_from",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.checks !== undefined){
let data6 = data.checks;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/checks",keyword:"type",params:{type: schema59.properties.checks.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate146(data6[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
}
if(data.approve !== undefined){
let data8 = data.approve;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/approve",keyword:"type",params:{type: schema59.properties.approve.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data8 === "never") || (data8 === "before_production")) || (data8 === null))){
const err15 = {instancePath:instancePath+"/approve",keyword:"enum",params:{allowedValues: schema59.properties.approve.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.bake !== undefined){
if(!(validate116(data.bake, {instancePath:instancePath+"/bake",parentData:data,parentDataProperty:"bake",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate116(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.rollback_alarms !== undefined){
let data11 = data.rollback_alarms;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err16 = {instancePath:instancePath+"/rollback_alarms",keyword:"type",params:{type: schema59.properties.rollback_alarms.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
if(typeof data11[i3] !== "string"){
const err17 = {instancePath:instancePath+"/rollback_alarms/" + i3,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i4 = data11.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data11[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err18 = {instancePath:instancePath+"/rollback_alarms",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"essential":{"type":["boolean","null"]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "image") || (key0 === "port")) || (key0 === "essential")) || (key0 === "command")) || (key0 === "variables")) || (key0 === "secrets")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate99(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.essential !== undefined){
let data2 = data.essential;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/essential",keyword:"type",params:{type: schema61.properties.essential.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.command !== undefined){
if(!(validate101(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate105(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate108(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema37.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema37.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.build !== undefined){
if(!(validate93(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate99(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
if(!(validate101(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
let data4 = data.cpu;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err2 = {instancePath:instancePath+"/cpu",keyword:"type",params:{type: schema37.properties.cpu.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern49.test(data4)){
const err4 = {instancePath:instancePath+"/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.memory !== undefined){
let data5 = data.memory;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/memory",keyword:"type",params:{type: schema37.properties.memory.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/memory",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern50.test(data5)){
const err7 = {instancePath:instancePath+"/memory",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.uses !== undefined){
if(!(validate103(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate105(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate108(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate112(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate127(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
let data11 = data.release;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err8 = {instancePath:instancePath+"/release",keyword:"type",params:{type: schema37.properties.release.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err9 = {instancePath:instancePath+"/release/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.deployment !== undefined){
if(!(validate143(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.exec !== undefined){
let data14 = data.exec;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err10 = {instancePath:instancePath+"/exec",keyword:"type",params:{type: schema37.properties.exec.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data15 = data.sidecars;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err11 = {instancePath:instancePath+"/sidecars",keyword:"type",params:{type: schema37.properties.sidecars.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err12 = {instancePath:instancePath+"/sidecars",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sidecars",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs24 === errors;
if(!valid3){
const err14 = {instancePath:instancePath+"/sidecars",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data15){
if(!(pattern3.test(key2))){
if(!(validate152(data15[key2], {instancePath:instancePath+"/sidecars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate92(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"}};
const schema63 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"command":{"$ref":"#/$defs/command"},"vcpus":{"type":["number","null"],"minimum":0.25},"memory":{"type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"on":{"type":["string","null"],"enum":["fargate","ec2",null]},"spot":{"type":["boolean","null"]},"max_vcpus":{"type":["integer","null"],"minimum":1,"maximum":100000},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","null"],"minimum":0,"maximum":9},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};
const schema64 = {"type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}};
const pattern81 = new RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "u");

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern81.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cron") || (key0 === "timezone")) || (pattern3.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cron !== undefined){
if(!(validate136(data.cron, {instancePath:instancePath+"/cron",parentData:data,parentDataProperty:"cron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate138(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema63.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.build !== undefined){
if(!(validate93(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
if(!(validate101(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.vcpus !== undefined){
let data3 = data.vcpus;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/vcpus",keyword:"type",params:{type: schema63.properties.vcpus.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0.25 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/vcpus",keyword:"minimum",params:{comparison: ">=", limit: 0.25}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.memory !== undefined){
let data4 = data.memory;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/memory",keyword:"type",params:{type: schema63.properties.memory.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 4 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/memory",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern50.test(data4)){
const err6 = {instancePath:instancePath+"/memory",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.on !== undefined){
let data5 = data.on;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/on",keyword:"type",params:{type: schema63.properties.on.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data5 === "fargate") || (data5 === "ec2")) || (data5 === null))){
const err8 = {instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema63.properties.on.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.spot !== undefined){
let data6 = data.spot;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/spot",keyword:"type",params:{type: schema63.properties.spot.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.max_vcpus !== undefined){
let data7 = data.max_vcpus;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/max_vcpus",keyword:"type",params:{type: schema63.properties.max_vcpus.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/max_vcpus",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/max_vcpus",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.schedule !== undefined){
if(!(validate166(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate116(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.retries !== undefined){
let data10 = data.retries;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/retries",keyword:"type",params:{type: schema63.properties.retries.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/retries",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/retries",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.uses !== undefined){
if(!(validate103(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate105(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate108(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema62.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate162(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/instanceGroup"}};
const schema66 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"type":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},"range":{"$ref":"#/$defs/range"},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"spot":{"type":["boolean","null"]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"root_device":{"type":["string","null"],"pattern":"^/dev/[a-z0-9]{2,12}$"},"image":{"type":["string","null"],"pattern":"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},"user_data":{"type":["string","null"],"pattern":"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},"cloudwatch_agent":{"type":["boolean","null"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/instanceHttp"}}};
const pattern86 = new RegExp("^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$", "u");
const pattern88 = new RegExp("^/dev/[a-z0-9]{2,12}$", "u");
const pattern89 = new RegExp("^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$", "u");
const pattern90 = new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$", "u");
const schema67 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"port":{"$ref":"#/$defs/port"},"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "port") || (key0 === "path")) || (key0 === "healthcheck")) || (key0 === "allowed_source_ips")) || (key0 === "deregistration_delay")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
if(!(validate99(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate113(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.healthcheck !== undefined){
if(!(validate115(data.healthcheck, {instancePath:instancePath+"/healthcheck",parentData:data,parentDataProperty:"healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.allowed_source_ips !== undefined){
if(!(validate121(data.allowed_source_ips, {instancePath:instancePath+"/allowed_source_ips",parentData:data,parentDataProperty:"allowed_source_ips",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.deregistration_delay !== undefined){
if(!(validate124(data.deregistration_delay, {instancePath:instancePath+"/deregistration_delay",parentData:data,parentDataProperty:"deregistration_delay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema66.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: schema66.properties.type.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern86.test(data0)){
const err3 = {instancePath:instancePath+"/type",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.range !== undefined){
if(!(validate128(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.cpu_percentage !== undefined){
let data2 = data.cpu_percentage;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/cpu_percentage",keyword:"type",params:{type: schema66.properties.cpu_percentage.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/cpu_percentage",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/cpu_percentage",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.spot !== undefined){
let data3 = data.spot;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/spot",keyword:"type",params:{type: schema66.properties.spot.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.disk !== undefined){
let data4 = data.disk;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/disk",keyword:"type",params:{type: schema66.properties.disk.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern29.test(data4)){
const err9 = {instancePath:instancePath+"/disk",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.root_device !== undefined){
let data5 = data.root_device;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/root_device",keyword:"type",params:{type: schema66.properties.root_device.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err11 = {instancePath:instancePath+"/root_device",keyword:"pattern",params:{pattern: "^/dev/[a-z0-9]{2,12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.image !== undefined){
let data6 = data.image;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/image",keyword:"type",params:{type: schema66.properties.image.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern89.test(data6)){
const err13 = {instancePath:instancePath+"/image",keyword:"pattern",params:{pattern: "^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.user_data !== undefined){
let data7 = data.user_data;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/user_data",keyword:"type",params:{type: schema66.properties.user_data.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern90.test(data7)){
const err15 = {instancePath:instancePath+"/user_data",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.cloudwatch_agent !== undefined){
let data8 = data.cloudwatch_agent;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/cloudwatch_agent",keyword:"type",params:{type: schema66.properties.cloudwatch_agent.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.uses !== undefined){
if(!(validate103(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate105(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate108(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate182(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema65.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate177(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/function"}};
const schema69 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"source":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"runtime":{"type":["string","null"],"pattern":"^[a-z][a-z0-9.]*$"},"handler":{"type":["string","null"],"pattern":"^\\S{1,128}$"},"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"memory":{"type":["integer","string","null"],"minimum":128,"maximum":10240,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"timeout":{"$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"},"schedule":{"$ref":"#/$defs/schedule"},"http":{"$ref":"#/$defs/functionHttp"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};
const pattern96 = new RegExp("^[a-z][a-z0-9.]*$", "u");
const pattern97 = new RegExp("^\\S{1,128}$", "u");
const schema70 = {"type":["object","null"],"required":["bucket"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"bucket":{"$ref":"#/$defs/name"},"prefix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"},"suffix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"}}};
const pattern100 = new RegExp("^[^*?\\\\]+$", "u");

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bucket === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "bucket") || (key0 === "prefix")) || (key0 === "suffix")) || (pattern3.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bucket !== undefined){
if(!(validate53(data.bucket, {instancePath:instancePath+"/bucket",parentData:data,parentDataProperty:"bucket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/prefix",keyword:"type",params:{type: schema70.properties.prefix.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern100.test(data1)){
const err4 = {instancePath:instancePath+"/prefix",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.suffix !== undefined){
let data2 = data.suffix;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/suffix",keyword:"type",params:{type: schema70.properties.suffix.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern100.test(data2)){
const err6 = {instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":["boolean","object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"},"method":{"type":["string","null"],"enum":["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null]}}};
const pattern103 = new RegExp("^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$", "u");

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "method")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/path",keyword:"type",params:{type: schema71.properties.path.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern103.test(data0)){
const err3 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.method !== undefined){
let data1 = data.method;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/method",keyword:"type",params:{type: schema71.properties.method.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((data1 === "ANY") || (data1 === "DELETE")) || (data1 === "GET")) || (data1 === "HEAD")) || (data1 === "OPTIONS")) || (data1 === "PATCH")) || (data1 === "POST")) || (data1 === "PUT")) || (data1 === null))){
const err5 = {instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema71.properties.method.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema69.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema69.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/source",keyword:"type",params:{type: schema69.properties.source.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
const err3 = {instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.runtime !== undefined){
let data1 = data.runtime;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/runtime",keyword:"type",params:{type: schema69.properties.runtime.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern96.test(data1)){
const err5 = {instancePath:instancePath+"/runtime",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.handler !== undefined){
let data2 = data.handler;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/handler",keyword:"type",params:{type: schema69.properties.handler.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern97.test(data2)){
const err7 = {instancePath:instancePath+"/handler",keyword:"pattern",params:{pattern: "^\\S{1,128}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.build !== undefined){
if(!(validate93(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate97(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined){
let data5 = data.memory;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/memory",keyword:"type",params:{type: schema69.properties.memory.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10240 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/memory",keyword:"maximum",params:{comparison: "<=", limit: 10240}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 128 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/memory",keyword:"minimum",params:{comparison: ">=", limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern50.test(data5)){
const err11 = {instancePath:instancePath+"/memory",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.timeout !== undefined){
if(!(validate116(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate196(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate166(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate200(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.uses !== undefined){
if(!(validate103(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate105(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate108(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate192(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"until":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cron") || (key0 === "until")) || (key0 === "timezone")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cron !== undefined){
if(!(validate136(data.cron, {instancePath:instancePath+"/cron",parentData:data,parentDataProperty:"cron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate136(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate138(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},"zone":{"type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$"},"certificate":{"$ref":"#/$defs/certificate"},"redirect":{"type":["boolean","null"]},"cdn":{"$ref":"#/$defs/cdn"}}};
const pattern106 = new RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "u");
const pattern107 = new RegExp("^Z[A-Z0-9]{1,31}$", "u");
const schema74 = {"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"};
const pattern108 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "u");

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern108.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"static":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},"certificate":{"$ref":"#/$defs/certificate"}}};
const pattern111 = new RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema75.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "static") || (key0 === "path")) || (key0 === "certificate")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.static !== undefined){
let data0 = data.static;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/static",keyword:"type",params:{type: schema75.properties.static.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/static",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.path !== undefined){
let data1 = data.path;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/path",keyword:"type",params:{type: schema75.properties.path.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern111.test(data1)){
const err5 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.~/-]{1,200}\\*?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.certificate !== undefined){
if(!(validate213(data.certificate, {instancePath:instancePath+"/certificate",parentData:data,parentDataProperty:"certificate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema73.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "zone")) || (key0 === "certificate")) || (key0 === "redirect")) || (key0 === "cdn")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema73.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern106.test(data0)){
const err3 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.zone !== undefined){
let data1 = data.zone;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: schema73.properties.zone.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern107.test(data1)){
const err5 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^Z[A-Z0-9]{1,31}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.certificate !== undefined){
if(!(validate213(data.certificate, {instancePath:instancePath+"/certificate",parentData:data,parentDataProperty:"certificate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.redirect !== undefined){
let data3 = data.redirect;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/redirect",keyword:"type",params:{type: schema73.properties.redirect.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cdn !== undefined){
if(!(validate215(data.cdn, {instancePath:instancePath+"/cdn",parentData:data,parentDataProperty:"cdn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"insights":{"type":["boolean","null"]},"tracing":{"type":["string","null"],"enum":["none","xray",null]},"notify":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},"metrics":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"}},"alarms":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"}},"queries":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"}},"dashboard":{"type":["boolean","null"]}}};
const pattern114 = new RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "u");
const schema77 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"pattern":{"type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$"},"value":{"type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}}};
const pattern118 = new RegExp("^[\\s\\S]{1,1024}$", "u");
const pattern119 = new RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "u");

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema77.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "logs") || (key0 === "pattern")) || (key0 === "value")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.logs !== undefined){
let data0 = data.logs;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logs",keyword:"type",params:{type: schema77.properties.logs.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pattern !== undefined){
let data1 = data.pattern;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/pattern",keyword:"type",params:{type: schema77.properties.pattern.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern118.test(data1)){
const err4 = {instancePath:instancePath+"/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,1024}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.value !== undefined){
let data2 = data.value;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema77.properties.value.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern119.test(data2)){
const err6 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"service":{"type":["string","null"]},"metric":{"type":["string","null"]},"above":{"$ref":"#/$defs/threshold"},"below":{"$ref":"#/$defs/threshold"},"for":{"$ref":"#/$defs/duration"}}};
const schema79 = {"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"};
const pattern123 = new RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "u");

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema79.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern123.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema78.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "service") || (key0 === "metric")) || (key0 === "above")) || (key0 === "below")) || (key0 === "for")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.service !== undefined){
let data0 = data.service;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/service",keyword:"type",params:{type: schema78.properties.service.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/metric",keyword:"type",params:{type: schema78.properties.metric.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.above !== undefined){
if(!(validate223(data.above, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate223(data.below, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate116(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"query":{"type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$"}}};
const pattern127 = new RegExp("^[\\s\\S]{1,10000}$", "u");

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema80.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "logs") || (key0 === "query")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.logs !== undefined){
let data0 = data.logs;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logs",keyword:"type",params:{type: schema80.properties.logs.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/query",keyword:"type",params:{type: schema80.properties.query.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern127.test(data1)){
const err4 = {instancePath:instancePath+"/query",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,10000}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "logs") || (key0 === "insights")) || (key0 === "tracing")) || (key0 === "notify")) || (key0 === "metrics")) || (key0 === "alarms")) || (key0 === "queries")) || (key0 === "dashboard")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.logs !== undefined){
let data0 = data.logs;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logs",keyword:"type",params:{type: schema76.properties.logs.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/logs",keyword:"pattern",params:{pattern: "^[0-9]+d$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.insights !== undefined){
let data1 = data.insights;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/insights",keyword:"type",params:{type: schema76.properties.insights.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tracing !== undefined){
let data2 = data.tracing;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/tracing",keyword:"type",params:{type: schema76.properties.tracing.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "none") || (data2 === "xray")) || (data2 === null))){
const err6 = {instancePath:instancePath+"/tracing",keyword:"enum",params:{allowedValues: schema76.properties.tracing.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.notify !== undefined){
let data3 = data.notify;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/notify",keyword:"type",params:{type: schema76.properties.notify.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern114.test(data4)){
const err8 = {instancePath:instancePath+"/notify/" + i0,keyword:"pattern",params:{pattern: "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/notify/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/notify",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.metrics !== undefined){
let data5 = data.metrics;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/metrics",keyword:"type",params:{type: schema76.properties.metrics.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err12 = {instancePath:instancePath+"/metrics",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metrics",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs14 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/metrics",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data5){
if(!(pattern3.test(key2))){
if(!(validate220(data5[key2], {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.alarms !== undefined){
let data7 = data.alarms;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/alarms",keyword:"type",params:{type: schema76.properties.alarms.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs20 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
const err16 = {instancePath:instancePath+"/alarms",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/alarms",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs20 === errors;
if(!valid6){
const err18 = {instancePath:instancePath+"/alarms",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data7){
if(!(pattern3.test(key4))){
if(!(validate222(data7[key4], {instancePath:instancePath+"/alarms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.queries !== undefined){
let data9 = data.queries;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/queries",keyword:"type",params:{type: schema76.properties.queries.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
const _errs26 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err20 = {instancePath:instancePath+"/queries",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/queries",keyword:"type",params:{type: "string"},propertyName:key5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid8 = _errs26 === errors;
if(!valid8){
const err22 = {instancePath:instancePath+"/queries",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key6 in data9){
if(!(pattern3.test(key6))){
if(!(validate228(data9[key6], {instancePath:instancePath+"/queries/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.dashboard !== undefined){
let data11 = data.dashboard;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err23 = {instancePath:instancePath+"/dashboard",keyword:"type",params:{type: schema76.properties.dashboard.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]},"keep":{"$ref":"#/$defs/days"}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema81.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "every") || (key0 === "keep")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.every !== undefined){
let data0 = data.every;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/every",keyword:"type",params:{type: schema81.properties.every.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "1h") || (data0 === "2h")) || (data0 === "3h")) || (data0 === "4h")) || (data0 === "6h")) || (data0 === "8h")) || (data0 === "12h")) || (data0 === "24h")) || (data0 === "7d")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/every",keyword:"enum",params:{allowedValues: schema81.properties.every.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep !== undefined){
if(!(validate76(data.keep, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"monthly":{"type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},"notify_at":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$"}}}};
const pattern130 = new RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "u");
const pattern131 = new RegExp("^[1-9][0-9]{0,2}%$", "u");

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema82.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "monthly") || (key0 === "notify_at")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.monthly !== undefined){
let data0 = data.monthly;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/monthly",keyword:"type",params:{type: schema82.properties.monthly.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern130.test(data0)){
const err3 = {instancePath:instancePath+"/monthly",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.notify_at !== undefined){
let data1 = data.notify_at;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/notify_at",keyword:"type",params:{type: schema82.properties.notify_at.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern131.test(data2)){
const err5 = {instancePath:instancePath+"/notify_at/" + i0,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}%$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/notify_at/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/notify_at",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"forbid":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["replace_data","delete_data","public_ingress"]}},"max_monthly_cost":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"},"max_monthly_increase":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"}}};
const pattern133 = new RegExp("^[0-9]+(\\.[0-9]{1,2})? USD$", "u");

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "forbid") || (key0 === "max_monthly_cost")) || (key0 === "max_monthly_increase")) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.forbid !== undefined){
let data0 = data.forbid;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/forbid",keyword:"type",params:{type: schema83.properties.forbid.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/forbid/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "replace_data") || (data1 === "delete_data")) || (data1 === "public_ingress"))){
const err4 = {instancePath:instancePath+"/forbid/" + i0,keyword:"enum",params:{allowedValues: schema83.properties.forbid.items.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/forbid",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.max_monthly_cost !== undefined){
let data2 = data.max_monthly_cost;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/max_monthly_cost",keyword:"type",params:{type: schema83.properties.max_monthly_cost.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern133.test(data2)){
const err7 = {instancePath:instancePath+"/max_monthly_cost",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.max_monthly_increase !== undefined){
let data3 = data.max_monthly_increase;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/max_monthly_increase",keyword:"type",params:{type: schema83.properties.max_monthly_increase.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern133.test(data3)){
const err9 = {instancePath:instancePath+"/max_monthly_increase",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/usageOf"}};
const pattern135 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
const schema85 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"average_instances":{"type":["number","null"]},"average_tasks":{"type":["number","null"]},"duration":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"egress":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"gets":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"logs":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"metrics":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"processed":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"puts":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"queries":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"requests":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"runs":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"stored":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}}};
const pattern138 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern139 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$", "u");
const pattern140 = new RegExp("^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "u");
const pattern148 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$", "u");

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema85.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema85.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.average_instances !== undefined){
let data0 = data.average_instances;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/average_instances",keyword:"type",params:{type: schema85.properties.average_instances.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.average_tasks !== undefined){
let data1 = data.average_tasks;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/average_tasks",keyword:"type",params:{type: schema85.properties.average_tasks.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/duration",keyword:"type",params:{type: schema85.properties.duration.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern138.test(data2)){
const err5 = {instancePath:instancePath+"/duration",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.egress !== undefined){
let data3 = data.egress;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/egress",keyword:"type",params:{type: schema85.properties.egress.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern139.test(data3)){
const err7 = {instancePath:instancePath+"/egress",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.gets !== undefined){
let data4 = data.gets;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/gets",keyword:"type",params:{type: schema85.properties.gets.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern140.test(data4)){
const err9 = {instancePath:instancePath+"/gets",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.logs !== undefined){
let data5 = data.logs;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/logs",keyword:"type",params:{type: schema85.properties.logs.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern139.test(data5)){
const err11 = {instancePath:instancePath+"/logs",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.metrics !== undefined){
let data6 = data.metrics;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/metrics",keyword:"type",params:{type: schema85.properties.metrics.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern140.test(data6)){
const err13 = {instancePath:instancePath+"/metrics",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.processed !== undefined){
let data7 = data.processed;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/processed",keyword:"type",params:{type: schema85.properties.processed.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern139.test(data7)){
const err15 = {instancePath:instancePath+"/processed",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.puts !== undefined){
let data8 = data.puts;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/puts",keyword:"type",params:{type: schema85.properties.puts.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern140.test(data8)){
const err17 = {instancePath:instancePath+"/puts",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.queries !== undefined){
let data9 = data.queries;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/queries",keyword:"type",params:{type: schema85.properties.queries.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern140.test(data9)){
const err19 = {instancePath:instancePath+"/queries",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.requests !== undefined){
let data10 = data.requests;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (data10 !== null)){
const err20 = {instancePath:instancePath+"/requests",keyword:"type",params:{type: schema85.properties.requests.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern140.test(data10)){
const err21 = {instancePath:instancePath+"/requests",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.runs !== undefined){
let data11 = data.runs;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (data11 !== null)){
const err22 = {instancePath:instancePath+"/runs",keyword:"type",params:{type: schema85.properties.runs.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern140.test(data11)){
const err23 = {instancePath:instancePath+"/runs",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.stored !== undefined){
let data12 = data.stored;
if((typeof data12 !== "string") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/stored",keyword:"type",params:{type: schema85.properties.stored.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern148.test(data12)){
const err25 = {instancePath:instancePath+"/stored",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema84.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern135.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate239(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]{1,255}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/resource"}};
const pattern149 = new RegExp("^[A-Za-z0-9]{1,255}$", "u");
const schema87 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"Type":{"type":["string","null"],"pattern":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},"Properties":{"type":["object","null"],"additionalProperties":true},"DependsOn":{"type":["string","array","null"],"items":{"type":"string"}},"Condition":{"type":["string","null"]},"DeletionPolicy":{"type":["string","null"],"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot",null]},"UpdateReplacePolicy":{"type":["string","null"],"enum":["Delete","Retain","Snapshot",null]},"CreationPolicy":{"type":["object","null"],"additionalProperties":true},"UpdatePolicy":{"type":["object","null"],"additionalProperties":true},"Metadata":{"type":["object","null"],"additionalProperties":true}}};
const pattern152 = new RegExp("^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$", "u");

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema87.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema87.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined){
let data0 = data.Type;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: schema87.properties.Type.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern152.test(data0)){
const err3 = {instancePath:instancePath+"/Type",keyword:"pattern",params:{pattern: "^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.Properties !== undefined){
let data1 = data.Properties;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema87.properties.Properties.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.DependsOn !== undefined){
let data2 = data.DependsOn;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/DependsOn",keyword:"type",params:{type: schema87.properties.DependsOn.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/DependsOn/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.Condition !== undefined){
let data4 = data.Condition;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/Condition",keyword:"type",params:{type: schema87.properties.Condition.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.DeletionPolicy !== undefined){
let data5 = data.DeletionPolicy;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/DeletionPolicy",keyword:"type",params:{type: schema87.properties.DeletionPolicy.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data5 === "Delete") || (data5 === "Retain")) || (data5 === "RetainExceptOnCreate")) || (data5 === "Snapshot")) || (data5 === null))){
const err9 = {instancePath:instancePath+"/DeletionPolicy",keyword:"enum",params:{allowedValues: schema87.properties.DeletionPolicy.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.UpdateReplacePolicy !== undefined){
let data6 = data.UpdateReplacePolicy;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/UpdateReplacePolicy",keyword:"type",params:{type: schema87.properties.UpdateReplacePolicy.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data6 === "Delete") || (data6 === "Retain")) || (data6 === "Snapshot")) || (data6 === null))){
const err11 = {instancePath:instancePath+"/UpdateReplacePolicy",keyword:"enum",params:{allowedValues: schema87.properties.UpdateReplacePolicy.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.CreationPolicy !== undefined){
let data7 = data.CreationPolicy;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/CreationPolicy",keyword:"type",params:{type: schema87.properties.CreationPolicy.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.UpdatePolicy !== undefined){
let data8 = data.UpdatePolicy;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/UpdatePolicy",keyword:"type",params:{type: schema87.properties.UpdatePolicy.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Metadata !== undefined){
let data9 = data.Metadata;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/Metadata",keyword:"type",params:{type: schema87.properties.Metadata.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema86.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern149.test(key0)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,255}$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern3.test(key1))){
if(!(validate243(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":["array","null"],"items":{"$ref":"#/$defs/override"}};
const schema89 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"op":{"type":["string","null"],"enum":["add","remove","replace","move","copy","test",null]},"path":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"from":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"value":{"type":["string","number","boolean","array","object","null"],"additionalProperties":true}}};
const pattern154 = new RegExp("^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$", "u");

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "op") || (key0 === "path")) || (key0 === "from")) || (key0 === "value")) || (pattern3.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.op !== undefined){
let data0 = data.op;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/op",keyword:"type",params:{type: schema89.properties.op.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((data0 === "add") || (data0 === "remove")) || (data0 === "replace")) || (data0 === "move")) || (data0 === "copy")) || (data0 === "test")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/op",keyword:"enum",params:{allowedValues: schema89.properties.op.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/path",keyword:"type",params:{type: schema89.properties.path.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern154.test(data1)){
const err4 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.from !== undefined){
let data2 = data.from;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/from",keyword:"type",params:{type: schema89.properties.from.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern154.test(data2)){
const err6 = {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.value !== undefined){
let data3 = data.value;
if((((typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err7 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema89.properties.value.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema88.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate247(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"branch":{"type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$"},"account":{"type":["string","null"],"pattern":"^[0-9]{12}$"},"protect":{"type":["boolean","null"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"}}};
const pattern159 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern160 = new RegExp("^[0-9]{12}$", "u");

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema90.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.branch !== undefined){
let data0 = data.branch;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: schema90.properties.branch.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern159.test(data0)){
const err3 = {instancePath:instancePath+"/branch",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\[\\\\]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.account !== undefined){
let data1 = data.account;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/account",keyword:"type",params:{type: schema90.properties.account.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern160.test(data1)){
const err5 = {instancePath:instancePath+"/account",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.protect !== undefined){
let data2 = data.protect;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: schema90.properties.protect.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate55(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate57(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.cost_center !== undefined){
if(!(validate57(data.cost_center, {instancePath:instancePath+"/cost_center",parentData:data,parentDataProperty:"cost_center",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate63(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate72(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate74(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate85(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate91(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate161(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
if(!(validate176(data.instances, {instancePath:instancePath+"/instances",parentData:data,parentDataProperty:"instances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validate191(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.stop !== undefined){
if(!(validate207(data.stop, {instancePath:instancePath+"/stop",parentData:data,parentDataProperty:"stop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate212(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate219(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate231(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate234(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.policies !== undefined){
if(!(validate236(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.usage !== undefined){
if(!(validate238(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate242(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate246(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://inferloop.dev/schemas/inferloop.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema19.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.project !== undefined){
if(!(validate53(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate55(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate57(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.cost_center !== undefined){
if(!(validate57(data.cost_center, {instancePath:instancePath+"/cost_center",parentData:data,parentDataProperty:"cost_center",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate63(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate72(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate74(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate85(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate91(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate161(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
if(!(validate176(data.instances, {instancePath:instancePath+"/instances",parentData:data,parentDataProperty:"instances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validate191(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.stop !== undefined){
if(!(validate207(data.stop, {instancePath:instancePath+"/stop",parentData:data,parentDataProperty:"stop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate212(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate219(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate231(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate234(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.policies !== undefined){
if(!(validate236(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.usage !== undefined){
if(!(validate238(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate242(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate246(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
let data22 = data.environments;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err3 = {instancePath:instancePath+"/environments",keyword:"type",params:{type: schema19.properties.environments.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
const _errs26 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err4 = {instancePath:instancePath+"/environments",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/environments",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs26 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/environments",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data22){
if(!(pattern3.test(key2))){
if(!(validate250(data22[key2], {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
