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

export const validate: Validate = validate20;
const schema31 = {"$id":"https://inferloop.dev/schemas/inferloop.schema.json","type":"object","required":["project","region"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"project":{"$ref":"#/$defs/name"},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"},"environments":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/environment"}}},"$defs":{"name":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"region":{"type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null]},"tagValue":{"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},"tags":{"type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"}},"network":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cidr":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},"vpc":{"type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},"subnets":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"public":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}},"private":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}}}},"zones":{"type":["integer","null"],"minimum":2,"maximum":3},"placement":{"type":["string","null"],"enum":["public","private",null]},"nat":{"type":["string","null"],"enum":["none","single","per_zone",null]},"endpoints":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["s3","ecr","logs","secrets"]}},"flow_logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"acl":{"$ref":"#/$defs/acl"}}},"acl":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"deny":{"type":["array","null"],"uniqueItems":true,"maxItems":19,"items":{"type":"string","$ref":"#/$defs/block"}}}},"security":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"key":{"type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},"waf":{"type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},"scan_images":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"fail_on":{"type":["string","null"],"enum":["critical","high","medium",null]}}},"permissions_boundary":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}}},"storage":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"buckets":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"}},"volumes":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"}}}},"volume":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"type":{"type":["string","null"],"enum":["gp3","st1","sc1",null]},"snapshots":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null]},"keep":{"type":["integer","null"],"minimum":1,"maximum":1000}}}}},"databases":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"}},"database":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"engine":{"type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},"size":{"type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},"multi_az":{"type":["boolean","null"]},"backups":{"type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$"},"expose_as":{"$ref":"#/$defs/variableName"}}},"backup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]},"keep":{"$ref":"#/$defs/days"}}},"bucket":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"versioned":{"type":["boolean","null"]},"infrequent_access":{"$ref":"#/$defs/days"},"archive":{"$ref":"#/$defs/days"},"expire":{"$ref":"#/$defs/days"},"expire_versions":{"$ref":"#/$defs/days"}}},"days":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$"},"uses":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"services":{"type":["object","null"],"minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}},"service":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"command":{"$ref":"#/$defs/command"},"cpu":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},"memory":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"release":{"type":["array","null"],"items":{"type":"string"}},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"type":["boolean","null"]},"sidecars":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"}}}},"sidecar":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"essential":{"type":["boolean","null"]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"jobs":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"}},"job":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"command":{"$ref":"#/$defs/command"},"vcpus":{"type":["number","null"],"minimum":0.25},"memory":{"type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"on":{"type":["string","null"],"enum":["fargate","ec2",null]},"spot":{"type":["boolean","null"]},"max_vcpus":{"type":["integer","null"],"minimum":1,"maximum":100000},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","null"],"minimum":0,"maximum":9},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"instances":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/instanceGroup"}},"stop":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"until":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"instanceGroup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"type":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},"range":{"$ref":"#/$defs/range"},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"spot":{"type":["boolean","null"]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"root_device":{"type":["string","null"],"pattern":"^/dev/[a-z0-9]{2,12}$"},"image":{"type":["string","null"],"pattern":"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},"user_data":{"type":["string","null"],"pattern":"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},"cloudwatch_agent":{"type":["boolean","null"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/instanceHttp"}}},"instanceHttp":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"port":{"$ref":"#/$defs/port"},"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"functions":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/function"}},"function":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"source":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"runtime":{"type":["string","null"],"pattern":"^[a-z][a-z0-9.]*$"},"handler":{"type":["string","null"],"pattern":"^\\S{1,128}$"},"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"memory":{"type":["integer","string","null"],"minimum":128,"maximum":10240,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"timeout":{"$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"},"schedule":{"$ref":"#/$defs/schedule"},"http":{"$ref":"#/$defs/functionHttp"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"trigger":{"type":["object","null"],"required":["bucket"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"bucket":{"$ref":"#/$defs/name"},"prefix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"},"suffix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"}}},"functionHttp":{"type":["boolean","object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"},"method":{"type":["string","null"],"enum":["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null]}}},"schedule":{"type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"image":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"command":{"type":["array","null"],"items":{"type":"string"}},"variables":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"secrets":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"}},"build":{"type":["string","object","null"],"pattern":"^[^/\\s].*$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"context":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"dockerfile":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"target":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"args":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"platform":{"type":["string","null"],"enum":["linux/amd64","linux/arm64",null]}}},"variableName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"variable":{"type":["string","number","boolean","null"]},"secret":{"type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"},"http":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"},"allowedSourceIps":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"deregistrationDelay":{"$ref":"#/$defs/duration"},"healthcheck":{"type":["string","object","null"],"pattern":"^/\\S{0,1023}$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^/\\S{0,1023}$"},"interval":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"healthy":{"type":["integer","null"],"minimum":2,"maximum":10},"unhealthy":{"type":["integer","null"],"minimum":2,"maximum":10},"grace_period":{"$ref":"#/$defs/duration"}}},"count":{"type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"range":{"$ref":"#/$defs/range"},"spot_from":{"type":["integer","null"],"minimum":1,"maximum":5000},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"memory_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"requests":{"type":["integer","null"],"minimum":1},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"}}}},"range":{"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$"},"cooldown":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"scale_in":{"$ref":"#/$defs/duration"},"scale_out":{"$ref":"#/$defs/duration"}}},"scheduledRange":{"type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range"}}},"cron":{"type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$"},"timezone":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"},"deployment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"strategy":{"type":["string","null"],"enum":["blue_green","canary","linear","rolling",null]},"step_percent":{"type":["number","null"],"minimum":0.1,"maximum":100},"step_bake":{"$ref":"#/$defs/duration"},"test_port":{"type":["integer","null"],"minimum":1,"maximum":65535},"test_from":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"checks":{"type":["array","null"],"items":{"$ref":"#/$defs/check"}},"approve":{"type":["string","null"],"enum":["never","before_production",null]},"bake":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"rollback_alarms":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string"}}}},"check":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[!-~]*$"},"status":{"type":["integer","null"],"minimum":100,"maximum":599},"within":{"$ref":"#/$defs/duration"}}},"domain":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},"zone":{"type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$"},"certificate":{"$ref":"#/$defs/certificate"},"redirect":{"type":["boolean","null"]},"cdn":{"$ref":"#/$defs/cdn"}}},"cdn":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"static":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},"certificate":{"$ref":"#/$defs/certificate"}}},"certificate":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"},"monitoring":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"insights":{"type":["boolean","null"]},"notify":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},"metrics":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"}},"alarms":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"}},"queries":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"}},"dashboard":{"type":["boolean","null"]}}},"logMetric":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"pattern":{"type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$"},"value":{"type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}}},"alarm":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"service":{"type":["string","null"]},"metric":{"type":["string","null"]},"above":{"$ref":"#/$defs/threshold"},"below":{"$ref":"#/$defs/threshold"},"for":{"$ref":"#/$defs/duration"}}},"threshold":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"},"logQuery":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"query":{"type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$"}}},"budget":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"monthly":{"type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},"notify_at":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$"}}}},"policies":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"forbid":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["replace_data","delete_data","public_ingress"]}},"max_monthly_cost":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"},"max_monthly_increase":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"}}},"usage":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/usageOf"}},"usageOf":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"average_instances":{"type":["number","null"]},"average_tasks":{"type":["number","null"]},"duration":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"egress":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"gets":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"logs":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"metrics":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"processed":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"puts":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"queries":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"requests":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"runs":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"stored":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}}},"resources":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]{1,255}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/resource"}},"resource":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"Type":{"type":["string","null"],"pattern":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},"Properties":{"type":["object","null"],"additionalProperties":true},"DependsOn":{"type":["string","array","null"],"items":{"type":"string"}},"Condition":{"type":["string","null"]},"DeletionPolicy":{"type":["string","null"],"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot",null]},"UpdateReplacePolicy":{"type":["string","null"],"enum":["Delete","Retain","Snapshot",null]},"CreationPolicy":{"type":["object","null"],"additionalProperties":true},"UpdatePolicy":{"type":["object","null"],"additionalProperties":true},"Metadata":{"type":["object","null"],"additionalProperties":true}}},"overrides":{"type":["array","null"],"items":{"$ref":"#/$defs/override"}},"override":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"op":{"type":["string","null"],"enum":["add","remove","replace","move","copy","test",null]},"path":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"from":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"value":{"type":["string","number","boolean","array","object","null"],"additionalProperties":true}}},"environment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"branch":{"type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$"},"account":{"type":["string","null"],"pattern":"^[0-9]{12}$"},"protect":{"type":["boolean","null"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"}}},"block":{"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"},"subnet":{"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},"duration":{"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$"}}};
const schema32 = {"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"};
const schema33 = {"type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null]};
const schema34 = {"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"};
const schema43 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"key":{"type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},"waf":{"type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},"scan_images":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"fail_on":{"type":["string","null"],"enum":["critical","high","medium",null]}}},"permissions_boundary":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}}};
const schema152 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"monthly":{"type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},"notify_at":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$"}}}};
const schema153 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"forbid":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["replace_data","delete_data","public_ingress"]}},"max_monthly_cost":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"},"max_monthly_increase":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "u");
const pattern21 = new RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "u");
const pattern22 = new RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "u");
const pattern24 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$", "u");
const pattern170 = new RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "u");
const pattern171 = new RegExp("^[1-9][0-9]{0,2}%$", "u");
const pattern173 = new RegExp("^[0-9]+(\\.[0-9]{1,2})? USD$", "u");
const schema36 = {"type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"}};
const pattern8 = new RegExp("^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}};
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
const err1 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 40}};
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
if(!pattern8.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
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
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cidr":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},"vpc":{"type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},"subnets":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"public":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}},"private":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"}}}},"zones":{"type":["integer","null"],"minimum":2,"maximum":3},"placement":{"type":["string","null"],"enum":["public","private",null]},"nat":{"type":["string","null"],"enum":["none","single","per_zone",null]},"endpoints":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["s3","ecr","logs","secrets"]}},"flow_logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"acl":{"$ref":"#/$defs/acl"}}};
const schema39 = {"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"};
const pattern12 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "u");
const pattern13 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern15 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern17 = new RegExp("^[0-9]+d$", "u");
const schema41 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"deny":{"type":["array","null"],"uniqueItems":true,"maxItems":19,"items":{"type":"string","$ref":"#/$defs/block"}}}};
const schema42 = {"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"};
const pattern19 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type}};
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
if(!((key0 === "deny") || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: schema41.properties.deny.type}};
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
const err3 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/maxItems",keyword:"maxItems",params:{limit: 19}};
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
const err4 = {instancePath:instancePath+"/deny/" + i0,schemaPath:"#/properties/deny/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err5 = {instancePath:instancePath+"/deny/" + i0,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};
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
const err6 = {instancePath:instancePath+"/deny/" + i0,schemaPath:"#/$defs/block/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type}};
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
if(!((func1.call(schema38.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/type",keyword:"type",params:{type: schema38.properties.cidr.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"}};
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
const err4 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: schema38.properties.vpc.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err5 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"}};
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
const err6 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: schema38.properties.subnets.type}};
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
if(!(((key1 === "public") || (key1 === "private")) || (pattern4.test(key1)))){
const err7 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
const err8 = {instancePath:instancePath+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/type",keyword:"type",params:{type: schema38.properties.subnets.properties.public.type}};
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
const err9 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/properties/subnets/properties/public/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err10 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};
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
const err11 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
if(data2.private !== undefined){
let data5 = data2.private;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/type",keyword:"type",params:{type: schema38.properties.subnets.properties.private.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/properties/subnets/properties/private/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err15 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
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
const err17 = {instancePath:instancePath+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: schema38.properties.zones.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 3 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 2 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.placement !== undefined){
let data8 = data.placement;
if((typeof data8 !== "string") && (data8 !== null)){
const err21 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: schema38.properties.placement.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data8 === "public") || (data8 === "private")) || (data8 === null))){
const err22 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/enum",keyword:"enum",params:{allowedValues: schema38.properties.placement.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.nat !== undefined){
let data9 = data.nat;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/nat",schemaPath:"#/properties/nat/type",keyword:"type",params:{type: schema38.properties.nat.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data9 === "none") || (data9 === "single")) || (data9 === "per_zone")) || (data9 === null))){
const err24 = {instancePath:instancePath+"/nat",schemaPath:"#/properties/nat/enum",keyword:"enum",params:{allowedValues: schema38.properties.nat.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data10 = data.endpoints;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err25 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: schema38.properties.endpoints.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/endpoints/" + i4,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data11 === "s3") || (data11 === "ecr")) || (data11 === "logs")) || (data11 === "secrets"))){
const err27 = {instancePath:instancePath+"/endpoints/" + i4,schemaPath:"#/properties/endpoints/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.endpoints.items.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/flow_logs",schemaPath:"#/properties/flow_logs/type",keyword:"type",params:{type: schema38.properties.flow_logs.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern17.test(data12)){
const err30 = {instancePath:instancePath+"/flow_logs",schemaPath:"#/properties/flow_logs/pattern",keyword:"pattern",params:{pattern: "^[0-9]+d$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.acl !== undefined){
if(!(validate24(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"buckets":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"}},"volumes":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"}}}};
const schema52 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"type":{"type":["string","null"],"enum":["gp3","st1","sc1",null]},"snapshots":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null]},"keep":{"type":["integer","null"],"minimum":1,"maximum":1000}}}}};
const pattern36 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)$", "u");
const schema46 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"versioned":{"type":["boolean","null"]},"infrequent_access":{"$ref":"#/$defs/days"},"archive":{"$ref":"#/$defs/days"},"expire":{"$ref":"#/$defs/days"},"expire_versions":{"$ref":"#/$defs/days"}}};
const schema47 = {"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$"};
const pattern29 = new RegExp("^[1-9][0-9]{0,3}d$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
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
if(!((((((key0 === "versioned") || (key0 === "infrequent_access")) || (key0 === "archive")) || (key0 === "expire")) || (key0 === "expire_versions")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/versioned",schemaPath:"#/properties/versioned/type",keyword:"type",params:{type: schema46.properties.versioned.type}};
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
let data1 = data.infrequent_access;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/infrequent_access",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err4 = {instancePath:instancePath+"/infrequent_access",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
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
if(data.archive !== undefined){
let data2 = data.archive;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern29.test(data2)){
const err6 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
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
if(data.expire !== undefined){
let data3 = data.expire;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/expire",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err8 = {instancePath:instancePath+"/expire",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
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
if(data.expire_versions !== undefined){
let data4 = data.expire_versions;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/expire_versions",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern29.test(data4)){
const err10 = {instancePath:instancePath+"/expire_versions",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
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
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
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
if(!(((key0 === "buckets") || (key0 === "volumes")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: schema44.properties.buckets.type}};
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
if((typeof key1 !== "string") && (key1 !== null)){
const err3 = {instancePath:instancePath+"/buckets",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err4 = {instancePath:instancePath+"/buckets",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
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
if(!(pattern4.test(key2))){
if(!(validate28(data0[key2], {instancePath:instancePath+"/buckets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.volumes !== undefined){
let data2 = data.volumes;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema44.properties.volumes.type}};
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
const _errs11 = errors;
if((typeof key3 !== "string") && (key3 !== null)){
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
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
if(!(pattern4.test(key4))){
let data3 = data2[key4];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/volume/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((((key5 === "size") || (key5 === "type")) || (key5 === "snapshots")) || (pattern4.test(key5)))){
const err11 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.size !== undefined){
let data4 = data3.size;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/$defs/volume/properties/size/type",keyword:"type",params:{type: schema52.properties.size.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern36.test(data4)){
const err13 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/$defs/volume/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)$"}};
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
if(data3.type !== undefined){
let data5 = data3.type;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/volume/properties/type/type",keyword:"type",params:{type: schema52.properties.type.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data5 === "gp3") || (data5 === "st1")) || (data5 === "sc1")) || (data5 === null))){
const err15 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/volume/properties/type/enum",keyword:"enum",params:{allowedValues: schema52.properties.type.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.snapshots !== undefined){
let data6 = data3.snapshots;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/type",keyword:"type",params:{type: schema52.properties.snapshots.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key6 in data6){
if(!(((key6 === "every") || (key6 === "keep")) || (pattern4.test(key6)))){
const err17 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.every !== undefined){
let data7 = data6.every;
if((typeof data7 !== "string") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/type",keyword:"type",params:{type: schema52.properties.snapshots.properties.every.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((((((data7 === "1h") || (data7 === "2h")) || (data7 === "3h")) || (data7 === "4h")) || (data7 === "6h")) || (data7 === "8h")) || (data7 === "12h")) || (data7 === "24h")) || (data7 === null))){
const err19 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/enum",keyword:"enum",params:{allowedValues: schema52.properties.snapshots.properties.every.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.keep !== undefined){
let data8 = data6.keep;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/type",keyword:"type",params:{type: schema52.properties.snapshots.properties.keep.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"}};
const schema55 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"engine":{"type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null]},"size":{"type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},"multi_az":{"type":["boolean","null"]},"backups":{"type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$"},"expose_as":{"$ref":"#/$defs/variableName"}}};
const schema56 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const pattern41 = new RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "u");
const pattern42 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "u");
const pattern43 = new RegExp("^([0-9]|[12][0-9]|3[0-5])d$", "u");
const pattern44 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type}};
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
if(!(((((((key0 === "engine") || (key0 === "size")) || (key0 === "disk")) || (key0 === "multi_az")) || (key0 === "backups")) || (key0 === "expose_as")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: schema55.properties.engine.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "postgres@14") || (data0 === "postgres@15")) || (data0 === "postgres@16")) || (data0 === "postgres@17")) || (data0 === "postgres@18")) || (data0 === "mysql@8.0")) || (data0 === "mysql@8.4")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema55.properties.engine.enum}};
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
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema55.properties.size.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"}};
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
const err6 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: schema55.properties.disk.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern42.test(data2)){
const err7 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"}};
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
const err8 = {instancePath:instancePath+"/multi_az",schemaPath:"#/properties/multi_az/type",keyword:"type",params:{type: schema55.properties.multi_az.type}};
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
const err9 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type: schema55.properties.backups.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern43.test(data4)){
const err10 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/pattern",keyword:"pattern",params:{pattern: "^([0-9]|[12][0-9]|3[0-5])d$"}};
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
let data5 = data.expose_as;
if(typeof data5 === "string"){
if(!pattern44.test(data5)){
const err11 = {instancePath:instancePath+"/expose_as",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/expose_as",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"}};
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type}};
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
if((typeof key0 !== "string") && (key0 !== null)){
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":["object","null"],"minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"}};
const schema59 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"command":{"$ref":"#/$defs/command"},"cpu":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},"memory":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"release":{"type":["array","null"],"items":{"type":"string"}},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"type":["boolean","null"]},"sidecars":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"}}}};
const schema63 = {"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"};
const schema64 = {"type":["integer","null"],"minimum":1,"maximum":65535};
const schema65 = {"type":["array","null"],"items":{"type":"string"}};
const schema66 = {"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
const pattern55 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern56 = new RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "u");
const pattern57 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "u");
const schema60 = {"type":["string","object","null"],"pattern":"^[^/\\s].*$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"context":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"dockerfile":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"target":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"args":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}},"platform":{"type":["string","null"],"enum":["linux/amd64","linux/arm64",null]}}};
const schema62 = {"type":["string","number","boolean","null"]};
const pattern48 = new RegExp("^[^/\\s].*$", "u");
const pattern52 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
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
if(!((((((key0 === "context") || (key0 === "dockerfile")) || (key0 === "target")) || (key0 === "args")) || (key0 === "platform")) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: schema60.properties.context.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern48.test(data0)){
const err4 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
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
const err5 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/type",keyword:"type",params:{type: schema60.properties.dockerfile.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern48.test(data1)){
const err6 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
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
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema60.properties.target.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
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
const err9 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema60.properties.args.type}};
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
if(!pattern44.test(key1)){
const err10 = {instancePath:instancePath+"/args",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1};
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
const err11 = {instancePath:instancePath+"/args",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},propertyName:key1};
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
const err12 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
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
if(!(pattern4.test(key2))){
let data4 = data3[key2];
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: schema62.type}};
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
}
}
if(data.platform !== undefined){
let data5 = data.platform;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: schema60.properties.platform.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data5 === "linux/amd64") || (data5 === "linux/arm64")) || (data5 === null))){
const err15 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema60.properties.platform.enum}};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
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
if(!pattern44.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
let data0 = data[key1];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: schema62.type}};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"}};
const schema72 = {"type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"};
const pattern63 = new RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
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
if(!pattern44.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
let data0 = data[key1];
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/secret/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern63.test(data0)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};
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
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}};
const schema74 = {"type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"};
const schema76 = {"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$"};
const pattern65 = new RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "u");
const pattern69 = new RegExp("^[0-9]+(s|m|h|d)$", "u");
const schema75 = {"type":["string","object","null"],"pattern":"^/\\S{0,1023}$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^/\\S{0,1023}$"},"interval":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"healthy":{"type":["integer","null"],"minimum":2,"maximum":10},"unhealthy":{"type":["integer","null"],"minimum":2,"maximum":10},"grace_period":{"$ref":"#/$defs/duration"}}};
const pattern66 = new RegExp("^/\\S{0,1023}$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern66.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"}};
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
if(!(((((((key0 === "path") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "healthy")) || (key0 === "unhealthy")) || (key0 === "grace_period")) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema75.properties.path.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern66.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"}};
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
let data1 = data.interval;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern69.test(data1)){
const err6 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.timeout !== undefined){
let data2 = data.timeout;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern69.test(data2)){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.healthy !== undefined){
let data3 = data.healthy;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type: schema75.properties.healthy.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 2 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
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
if(data.unhealthy !== undefined){
let data4 = data.unhealthy;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type: schema75.properties.unhealthy.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 2 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
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
if(data.grace_period !== undefined){
let data5 = data.grace_period;
if((typeof data5 !== "string") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/grace_period",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern69.test(data5)){
const err16 = {instancePath:instancePath+"/grace_period",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/block/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
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
if(!(((((key0 === "path") || (key0 === "healthcheck")) || (key0 === "allowed_source_ips")) || (key0 === "deregistration_delay")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern65.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};
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
if(data.healthcheck !== undefined){
if(!(validate44(data.healthcheck, {instancePath:instancePath+"/healthcheck",parentData:data,parentDataProperty:"healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.allowed_source_ips !== undefined){
if(!(validate46(data.allowed_source_ips, {instancePath:instancePath+"/allowed_source_ips",parentData:data,parentDataProperty:"allowed_source_ips",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.deregistration_delay !== undefined){
let data3 = data.deregistration_delay;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern69.test(data3)){
const err5 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"range":{"$ref":"#/$defs/range"},"spot_from":{"type":["integer","null"],"minimum":1,"maximum":5000},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"memory_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"requests":{"type":["integer","null"],"minimum":1},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"}}}};
const schema83 = {"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$"};
const pattern74 = new RegExp("^[0-9]+-[0-9]+$", "u");
const schema84 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"scale_in":{"$ref":"#/$defs/duration"},"scale_out":{"$ref":"#/$defs/duration"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
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
if(!(((key0 === "scale_in") || (key0 === "scale_out")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.scale_in;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/scale_in",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern69.test(data0)){
const err3 = {instancePath:instancePath+"/scale_in",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.scale_out !== undefined){
let data1 = data.scale_out;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/scale_out",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern69.test(data1)){
const err5 = {instancePath:instancePath+"/scale_out",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range"}}};
const schema89 = {"type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$"};
const schema90 = {"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"};
const pattern82 = new RegExp("^(\\S+ ){5}\\S+$", "u");
const pattern83 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cron === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.range === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "cron")) || (key0 === "timezone")) || (key0 === "range")) || (pattern4.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
if(data.cron !== undefined){
let data1 = data.cron;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern82.test(data1)){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"}};
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
if(data.timezone !== undefined){
let data2 = data.timezone;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern83.test(data2)){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};
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
if(data.range !== undefined){
let data3 = data.range;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern74.test(data3)){
const err11 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(!pattern74.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
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
if(!((((((((key0 === "range") || (key0 === "spot_from")) || (key0 === "cpu_percentage")) || (key0 === "memory_percentage")) || (key0 === "requests")) || (key0 === "cooldown")) || (key0 === "schedule")) || (pattern4.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.range;
if((typeof data0 !== "string") && (data0 !== null)){
const err5 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern74.test(data0)){
const err6 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
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
if(data.spot_from !== undefined){
let data1 = data.spot_from;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/type",keyword:"type",params:{type: schema82.properties.spot_from.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.cpu_percentage !== undefined){
let data2 = data.cpu_percentage;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/type",keyword:"type",params:{type: schema82.properties.cpu_percentage.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.memory_percentage !== undefined){
let data3 = data.memory_percentage;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err13 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/type",keyword:"type",params:{type: schema82.properties.memory_percentage.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.requests !== undefined){
let data4 = data.requests;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err16 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema82.properties.requests.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.cooldown !== undefined){
if(!(validate50(data.cooldown, {instancePath:instancePath+"/cooldown",parentData:data,parentDataProperty:"cooldown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data6 = data.schedule;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: schema82.properties.schedule.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data6[i0], {instancePath:instancePath+"/schedule/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"strategy":{"type":["string","null"],"enum":["blue_green","canary","linear","rolling",null]},"step_percent":{"type":["number","null"],"minimum":0.1,"maximum":100},"step_bake":{"$ref":"#/$defs/duration"},"test_port":{"type":["integer","null"],"minimum":1,"maximum":65535},"test_from":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"}},"checks":{"type":["array","null"],"items":{"$ref":"#/$defs/check"}},"approve":{"type":["string","null"],"enum":["never","before_production",null]},"bake":{"$ref":"#/$defs/duration"},"timeout":{"$ref":"#/$defs/duration"},"rollback_alarms":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string"}}}};
const schema95 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[!-~]*$"},"status":{"type":["integer","null"],"minimum":100,"maximum":599},"within":{"$ref":"#/$defs/duration"}}};
const pattern89 = new RegExp("^/[!-~]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "status")) || (key0 === "within")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(!pattern89.test(data0)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"}};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema95.properties.status.type}};
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
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 100 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
let data2 = data.within;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern69.test(data2)){
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema92.type}};
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
if(!((func1.call(schema92.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: schema92.properties.strategy.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data0 === "blue_green") || (data0 === "canary")) || (data0 === "linear")) || (data0 === "rolling")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema92.properties.strategy.enum}};
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
const err4 = {instancePath:instancePath+"/step_percent",schemaPath:"#/properties/step_percent/type",keyword:"type",params:{type: schema92.properties.step_percent.type}};
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
const err5 = {instancePath:instancePath+"/step_percent",schemaPath:"#/properties/step_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0.1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/step_percent",schemaPath:"#/properties/step_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1}};
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
let data2 = data.step_bake;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/step_bake",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern69.test(data2)){
const err8 = {instancePath:instancePath+"/step_bake",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.test_port !== undefined){
let data3 = data.test_port;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/type",keyword:"type",params:{type: schema92.properties.test_port.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.test_from !== undefined){
let data4 = data.test_from;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/test_from",schemaPath:"#/properties/test_from/type",keyword:"type",params:{type: schema92.properties.test_from.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/properties/test_from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err14 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/$defs/block/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
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
const err16 = {instancePath:instancePath+"/test_from",schemaPath:"#/properties/test_from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: schema92.properties.checks.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate56(data6[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data.approve !== undefined){
let data8 = data.approve;
if((typeof data8 !== "string") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/approve",schemaPath:"#/properties/approve/type",keyword:"type",params:{type: schema92.properties.approve.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data8 === "never") || (data8 === "before_production")) || (data8 === null))){
const err19 = {instancePath:instancePath+"/approve",schemaPath:"#/properties/approve/enum",keyword:"enum",params:{allowedValues: schema92.properties.approve.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.bake !== undefined){
let data9 = data.bake;
if((typeof data9 !== "string") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/bake",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern69.test(data9)){
const err21 = {instancePath:instancePath+"/bake",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.timeout !== undefined){
let data10 = data.timeout;
if((typeof data10 !== "string") && (data10 !== null)){
const err22 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern69.test(data10)){
const err23 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.rollback_alarms !== undefined){
let data11 = data.rollback_alarms;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/type",keyword:"type",params:{type: schema92.properties.rollback_alarms.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
if(typeof data11[i3] !== "string"){
const err25 = {instancePath:instancePath+"/rollback_alarms/" + i3,schemaPath:"#/properties/rollback_alarms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port"},"essential":{"type":["boolean","null"]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema100.type}};
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
if(!(((((((key0 === "image") || (key0 === "port")) || (key0 === "essential")) || (key0 === "command")) || (key0 === "variables")) || (key0 === "secrets")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.image;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};
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
if(data.port !== undefined){
let data1 = data.port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.essential !== undefined){
let data2 = data.essential;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: schema100.properties.essential.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.command !== undefined){
let data3 = data.command;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema65.type}};
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
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"}};
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
if(data.variables !== undefined){
if(!(validate39(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate41(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type}};
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
if(!((func1.call(schema59.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(!(validate37(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};
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
if(data.port !== undefined){
let data2 = data.port;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.command !== undefined){
let data3 = data.command;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema65.type}};
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
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.cpu !== undefined){
let data5 = data.cpu;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: schema59.properties.cpu.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(!pattern56.test(data5)){
const err11 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"}};
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
if(data.memory !== undefined){
let data6 = data.memory;
if(((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: schema59.properties.memory.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern57.test(data6)){
const err14 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
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
if(data.uses !== undefined){
let data7 = data.uses;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err16 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
const err17 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
}
if(data.variables !== undefined){
if(!(validate39(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate41(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate43(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate49(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
let data13 = data.release;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err19 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: schema59.properties.release.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
if(typeof data13[i3] !== "string"){
const err20 = {instancePath:instancePath+"/release/" + i3,schemaPath:"#/properties/release/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.deployment !== undefined){
if(!(validate55(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.exec !== undefined){
let data16 = data.exec;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err21 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: schema59.properties.exec.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data17 = data.sidecars;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: schema59.properties.sidecars.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
const _errs36 = errors;
if((typeof key1 !== "string") && (key1 !== null)){
const err23 = {instancePath:instancePath+"/sidecars",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err24 = {instancePath:instancePath+"/sidecars",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid12 = _errs36 === errors;
if(!valid12){
const err25 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key2 in data17){
if(!(pattern4.test(key2))){
if(!(validate59(data17[key2], {instancePath:instancePath+"/sidecars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type}};
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
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
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
if((typeof key0 !== "string") && (key0 !== null)){
const err2 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err3 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
if(!(validate36(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"}};
const schema106 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"command":{"$ref":"#/$defs/command"},"vcpus":{"type":["number","null"],"minimum":0.25},"memory":{"type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"on":{"type":["string","null"],"enum":["fargate","ec2",null]},"spot":{"type":["boolean","null"]},"max_vcpus":{"type":["integer","null"],"minimum":1,"maximum":100000},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","null"],"minimum":0,"maximum":9},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};
const schema109 = {"type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}};
const pattern102 = new RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "u");

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
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern102.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"}};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "cron") || (key0 === "timezone")) || (pattern4.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.cron;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern82.test(data0)){
const err5 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"}};
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
if(data.timezone !== undefined){
let data1 = data.timezone;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern83.test(data1)){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};
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
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}};
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
if(!((func1.call(schema106.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(!(validate37(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};
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
if(data.command !== undefined){
let data2 = data.command;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema65.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.vcpus !== undefined){
let data4 = data.vcpus;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/type",keyword:"type",params:{type: schema106.properties.vcpus.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0.25 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.25}};
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
if(data.memory !== undefined){
let data5 = data.memory;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: schema106.properties.memory.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 4 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
const err10 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
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
if(data.on !== undefined){
let data6 = data.on;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: schema106.properties.on.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "fargate") || (data6 === "ec2")) || (data6 === null))){
const err12 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema106.properties.on.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.spot !== undefined){
let data7 = data.spot;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: schema106.properties.spot.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_vcpus !== undefined){
let data8 = data.max_vcpus;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/type",keyword:"type",params:{type: schema106.properties.max_vcpus.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100000 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.schedule !== undefined){
if(!(validate68(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern69.test(data10)){
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.retries !== undefined){
let data11 = data.retries;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: schema106.properties.retries.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.uses !== undefined){
let data12 = data.uses;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err23 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i2 = data12.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data12[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
}
if(data.variables !== undefined){
if(!(validate39(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate41(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema104.type}};
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
if((typeof key0 !== "string") && (key0 !== null)){
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
if(!(validate66(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/instanceGroup"}};
const schema116 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"type":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"},"range":{"$ref":"#/$defs/range"},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100},"spot":{"type":["boolean","null"]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$"},"root_device":{"type":["string","null"],"pattern":"^/dev/[a-z0-9]{2,12}$"},"image":{"type":["string","null"],"pattern":"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"},"user_data":{"type":["string","null"],"pattern":"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"},"cloudwatch_agent":{"type":["boolean","null"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/instanceHttp"}}};
const pattern111 = new RegExp("^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$", "u");
const pattern114 = new RegExp("^/dev/[a-z0-9]{2,12}$", "u");
const pattern115 = new RegExp("^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$", "u");
const pattern116 = new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$", "u");
const schema119 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"port":{"$ref":"#/$defs/port"},"path":{"$ref":"#/$defs/path"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type}};
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
if(!((((((key0 === "port") || (key0 === "path")) || (key0 === "healthcheck")) || (key0 === "allowed_source_ips")) || (key0 === "deregistration_delay")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.port;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.path !== undefined){
let data1 = data.path;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern65.test(data1)){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"}};
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
if(data.healthcheck !== undefined){
if(!(validate44(data.healthcheck, {instancePath:instancePath+"/healthcheck",parentData:data,parentDataProperty:"healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.allowed_source_ips !== undefined){
if(!(validate46(data.allowed_source_ips, {instancePath:instancePath+"/allowed_source_ips",parentData:data,parentDataProperty:"allowed_source_ips",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.deregistration_delay !== undefined){
let data4 = data.deregistration_delay;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern69.test(data4)){
const err8 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/deregistrationDelay/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema116.type}};
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
if(!((func1.call(schema116.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema116.properties.type.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern111.test(data0)){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$"}};
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
let data1 = data.range;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern74.test(data1)){
const err5 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"}};
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
if(data.cpu_percentage !== undefined){
let data2 = data.cpu_percentage;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/type",keyword:"type",params:{type: schema116.properties.cpu_percentage.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.spot !== undefined){
let data3 = data.spot;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: schema116.properties.spot.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.disk !== undefined){
let data4 = data.disk;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: schema116.properties.disk.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern36.test(data4)){
const err11 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)$"}};
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
if(data.root_device !== undefined){
let data5 = data.root_device;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/root_device",schemaPath:"#/properties/root_device/type",keyword:"type",params:{type: schema116.properties.root_device.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern114.test(data5)){
const err13 = {instancePath:instancePath+"/root_device",schemaPath:"#/properties/root_device/pattern",keyword:"pattern",params:{pattern: "^/dev/[a-z0-9]{2,12}$"}};
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
if(data.image !== undefined){
let data6 = data.image;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema116.properties.image.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern115.test(data6)){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$"}};
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
if(data.user_data !== undefined){
let data7 = data.user_data;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/user_data",schemaPath:"#/properties/user_data/type",keyword:"type",params:{type: schema116.properties.user_data.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern116.test(data7)){
const err17 = {instancePath:instancePath+"/user_data",schemaPath:"#/properties/user_data/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$"}};
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
if(data.cloudwatch_agent !== undefined){
let data8 = data.cloudwatch_agent;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/cloudwatch_agent",schemaPath:"#/properties/cloudwatch_agent/type",keyword:"type",params:{type: schema116.properties.cloudwatch_agent.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.uses !== undefined){
let data9 = data.uses;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err20 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
const err21 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.variables !== undefined){
if(!(validate39(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate41(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate78(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type}};
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
if((typeof key0 !== "string") && (key0 !== null)){
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
if(!(validate75(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/function"}};
const schema125 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"source":{"type":["string","null"],"pattern":"^[^/\\s].*$"},"runtime":{"type":["string","null"],"pattern":"^[a-z][a-z0-9.]*$"},"handler":{"type":["string","null"],"pattern":"^\\S{1,128}$"},"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"memory":{"type":["integer","string","null"],"minimum":128,"maximum":10240,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},"timeout":{"$ref":"#/$defs/duration"},"trigger":{"$ref":"#/$defs/trigger"},"schedule":{"$ref":"#/$defs/schedule"},"http":{"$ref":"#/$defs/functionHttp"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};
const schema130 = {"type":["boolean","object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"path":{"type":["string","null"],"pattern":"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"},"method":{"type":["string","null"],"enum":["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null]}}};
const pattern125 = new RegExp("^[a-z][a-z0-9.]*$", "u");
const pattern126 = new RegExp("^\\S{1,128}$", "u");
const pattern135 = new RegExp("^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$", "u");
const schema128 = {"type":["object","null"],"required":["bucket"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"bucket":{"$ref":"#/$defs/name"},"prefix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"},"suffix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$"}}};
const pattern132 = new RegExp("^[^*?\\\\]+$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type}};
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
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bucket"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "bucket") || (key0 === "prefix")) || (key0 === "suffix")) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.bucket;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/bucket",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
if(data.prefix !== undefined){
let data1 = data.prefix;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema128.properties.prefix.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern132.test(data1)){
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"}};
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
if(data.suffix !== undefined){
let data2 = data.suffix;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: schema128.properties.suffix.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern132.test(data2)){
const err8 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/pattern",keyword:"pattern",params:{pattern: "^[^*?\\\\]+$"}};
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
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema125.type}};
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
if(!((func1.call(schema125.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema125.properties.source.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern48.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"}};
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
const err4 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: schema125.properties.runtime.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern125.test(data1)){
const err5 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.]*$"}};
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
const err6 = {instancePath:instancePath+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type: schema125.properties.handler.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern126.test(data2)){
const err7 = {instancePath:instancePath+"/handler",schemaPath:"#/properties/handler/pattern",keyword:"pattern",params:{pattern: "^\\S{1,128}$"}};
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
if(!(validate37(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data4 = data.image;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern55.test(data4)){
const err9 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"}};
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
if(data.memory !== undefined){
let data5 = data.memory;
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: schema125.properties.memory.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10240 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10240}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 128 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 128}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
const err13 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"}};
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
if(data.timeout !== undefined){
let data6 = data.timeout;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern69.test(data6)){
const err15 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
if(data.trigger !== undefined){
if(!(validate87(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate68(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
let data9 = data.http;
if(((typeof data9 !== "boolean") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/http",schemaPath:"#/$defs/functionHttp/type",keyword:"type",params:{type: schema130.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((key1 === "path") || (key1 === "method")) || (pattern4.test(key1)))){
const err17 = {instancePath:instancePath+"/http",schemaPath:"#/$defs/functionHttp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/http/path",schemaPath:"#/$defs/functionHttp/properties/path/type",keyword:"type",params:{type: schema130.properties.path.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern135.test(data10)){
const err19 = {instancePath:instancePath+"/http/path",schemaPath:"#/$defs/functionHttp/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$"}};
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
if(data9.method !== undefined){
let data11 = data9.method;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/http/method",schemaPath:"#/$defs/functionHttp/properties/method/type",keyword:"type",params:{type: schema130.properties.method.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((((((data11 === "ANY") || (data11 === "DELETE")) || (data11 === "GET")) || (data11 === "HEAD")) || (data11 === "OPTIONS")) || (data11 === "PATCH")) || (data11 === "POST")) || (data11 === "PUT")) || (data11 === null))){
const err21 = {instancePath:instancePath+"/http/method",schemaPath:"#/$defs/functionHttp/properties/method/enum",keyword:"enum",params:{allowedValues: schema130.properties.method.enum}};
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
}
if(data.uses !== undefined){
let data12 = data.uses;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err23 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.variables !== undefined){
if(!(validate39(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate41(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type}};
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
if((typeof key0 !== "string") && (key0 !== null)){
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
if(!(validate85(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"cron":{"$ref":"#/$defs/cron"},"until":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema132.type}};
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
if(!((((key0 === "cron") || (key0 === "until")) || (key0 === "timezone")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.cron;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern82.test(data0)){
const err3 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"}};
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
if(data.until !== undefined){
let data1 = data.until;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern82.test(data1)){
const err5 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"}};
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
if(data.timezone !== undefined){
let data2 = data.timezone;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern83.test(data2)){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"}};
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
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"name":{"type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},"zone":{"type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$"},"certificate":{"$ref":"#/$defs/certificate"},"redirect":{"type":["boolean","null"]},"cdn":{"$ref":"#/$defs/cdn"}}};
const schema137 = {"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"};
const pattern142 = new RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "u");
const pattern143 = new RegExp("^Z[A-Z0-9]{1,31}$", "u");
const pattern144 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "u");
const schema138 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"static":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},"certificate":{"$ref":"#/$defs/certificate"}}};
const pattern147 = new RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema138.type}};
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
if(!((((key0 === "static") || (key0 === "path")) || (key0 === "certificate")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/type",keyword:"type",params:{type: schema138.properties.static.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema138.properties.path.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern147.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.~/-]{1,200}\\*?$"}};
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
let data2 = data.certificate;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type: schema137.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};
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
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema136.type}};
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
if(!((((((key0 === "name") || (key0 === "zone")) || (key0 === "certificate")) || (key0 === "redirect")) || (key0 === "cdn")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema136.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern142.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"}};
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
const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: schema136.properties.zone.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern143.test(data1)){
const err5 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^Z[A-Z0-9]{1,31}$"}};
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
let data2 = data.certificate;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type: schema137.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"}};
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
if(data.redirect !== undefined){
let data3 = data.redirect;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/type",keyword:"type",params:{type: schema136.properties.redirect.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cdn !== undefined){
if(!(validate97(data.cdn, {instancePath:instancePath+"/cdn",parentData:data,parentDataProperty:"cdn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"],"pattern":"^[0-9]+d$"},"insights":{"type":["boolean","null"]},"notify":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}},"metrics":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"}},"alarms":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"}},"queries":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"}},"dashboard":{"type":["boolean","null"]}}};
const schema142 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"pattern":{"type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$"},"value":{"type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}}};
const schema149 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"logs":{"type":["string","null"]},"query":{"type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$"}}};
const pattern151 = new RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "u");
const pattern155 = new RegExp("^[\\s\\S]{1,1024}$", "u");
const pattern156 = new RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "u");
const pattern166 = new RegExp("^[\\s\\S]{1,10000}$", "u");
const schema144 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"service":{"type":["string","null"]},"metric":{"type":["string","null"]},"above":{"$ref":"#/$defs/threshold"},"below":{"$ref":"#/$defs/threshold"},"for":{"$ref":"#/$defs/duration"}}};
const schema145 = {"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"};
const pattern160 = new RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema144.type}};
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
if(!((((((key0 === "service") || (key0 === "metric")) || (key0 === "above")) || (key0 === "below")) || (key0 === "for")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: schema144.properties.service.type}};
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
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: schema144.properties.metric.type}};
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
let data2 = data.above;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: schema145.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern160.test(data2)){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};
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
if(data.below !== undefined){
let data3 = data.below;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: schema145.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern160.test(data3)){
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"}};
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
if(data.for !== undefined){
let data4 = data.for;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema76.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern69.test(data4)){
const err11 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"}};
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema140.type}};
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
if(!((((((((key0 === "logs") || (key0 === "insights")) || (key0 === "notify")) || (key0 === "metrics")) || (key0 === "alarms")) || (key0 === "queries")) || (key0 === "dashboard")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: schema140.properties.logs.type}};
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
const err3 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/pattern",keyword:"pattern",params:{pattern: "^[0-9]+d$"}};
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
const err4 = {instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: schema140.properties.insights.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notify !== undefined){
let data2 = data.notify;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: schema140.properties.notify.type}};
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
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern151.test(data3)){
const err6 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/items/pattern",keyword:"pattern",params:{pattern: "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
let data4 = data.metrics;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema140.properties.metrics.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs12 = errors;
if((typeof key1 !== "string") && (key1 !== null)){
const err10 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err11 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data4){
if(!(pattern4.test(key2))){
let data5 = data4[key2];
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logMetric/type",keyword:"type",params:{type: schema142.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!((((key3 === "logs") || (key3 === "pattern")) || (key3 === "value")) || (pattern4.test(key3)))){
const err14 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.logs !== undefined){
let data6 = data5.logs;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/logMetric/properties/logs/type",keyword:"type",params:{type: schema142.properties.logs.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.pattern !== undefined){
let data7 = data5.pattern;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/type",keyword:"type",params:{type: schema142.properties.pattern.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern155.test(data7)){
const err17 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,1024}$"}};
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
if(data5.value !== undefined){
let data8 = data5.value;
if(((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/type",keyword:"type",params:{type: schema142.properties.value.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern156.test(data8)){
const err19 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/pattern",keyword:"pattern",params:{pattern: "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"}};
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
}
}
}
}
}
if(data.alarms !== undefined){
let data9 = data.alarms;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err20 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: schema140.properties.alarms.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
const _errs28 = errors;
if((typeof key4 !== "string") && (key4 !== null)){
const err21 = {instancePath:instancePath+"/alarms",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof key4 === "string"){
if(!pattern5.test(key4)){
const err22 = {instancePath:instancePath+"/alarms",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
const err23 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key5 in data9){
if(!(pattern4.test(key5))){
if(!(validate101(data9[key5], {instancePath:instancePath+"/alarms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.queries !== undefined){
let data11 = data.queries;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: schema140.properties.queries.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
const _errs35 = errors;
if((typeof key6 !== "string") && (key6 !== null)){
const err25 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err26 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid12 = _errs35 === errors;
if(!valid12){
const err27 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key7 in data11){
if(!(pattern4.test(key7))){
let data12 = data11[key7];
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err28 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logQuery/type",keyword:"type",params:{type: schema149.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key8 in data12){
if(!(((key8 === "logs") || (key8 === "query")) || (pattern4.test(key8)))){
const err29 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logQuery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.logs !== undefined){
let data13 = data12.logs;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/logQuery/properties/logs/type",keyword:"type",params:{type: schema149.properties.logs.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.query !== undefined){
let data14 = data12.query;
if((typeof data14 !== "string") && (data14 !== null)){
const err31 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/type",keyword:"type",params:{type: schema149.properties.query.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern166.test(data14)){
const err32 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,10000}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
}
}
}
if(data.dashboard !== undefined){
let data15 = data.dashboard;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err33 = {instancePath:instancePath+"/dashboard",schemaPath:"#/properties/dashboard/type",keyword:"type",params:{type: schema140.properties.dashboard.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null]},"keep":{"$ref":"#/$defs/days"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema150.type}};
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
if(!(((key0 === "every") || (key0 === "keep")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: schema150.properties.every.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "1h") || (data0 === "2h")) || (data0 === "3h")) || (data0 === "4h")) || (data0 === "6h")) || (data0 === "8h")) || (data0 === "12h")) || (data0 === "24h")) || (data0 === "7d")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: schema150.properties.every.enum}};
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
let data1 = data.keep;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"}};
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
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/usageOf"}};
const schema155 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"average_instances":{"type":["number","null"]},"average_tasks":{"type":["number","null"]},"duration":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"egress":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"gets":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"logs":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"metrics":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"processed":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"},"puts":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"queries":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"requests":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"runs":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"},"stored":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}}};
const pattern175 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
const pattern178 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern179 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$", "u");
const pattern180 = new RegExp("^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$", "u");
const pattern188 = new RegExp("^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema154.type}};
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
if(!pattern175.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/usageOf/type",keyword:"type",params:{type: schema155.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((func1.call(schema155.properties, key2)) || (pattern4.test(key2)))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/usageOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.average_instances !== undefined){
let data1 = data0.average_instances;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/average_instances",schemaPath:"#/$defs/usageOf/properties/average_instances/type",keyword:"type",params:{type: schema155.properties.average_instances.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.average_tasks !== undefined){
let data2 = data0.average_tasks;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/average_tasks",schemaPath:"#/$defs/usageOf/properties/average_tasks/type",keyword:"type",params:{type: schema155.properties.average_tasks.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.duration !== undefined){
let data3 = data0.duration;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/duration",schemaPath:"#/$defs/usageOf/properties/duration/type",keyword:"type",params:{type: schema155.properties.duration.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern178.test(data3)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/duration",schemaPath:"#/$defs/usageOf/properties/duration/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}};
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
if(data0.egress !== undefined){
let data4 = data0.egress;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress",schemaPath:"#/$defs/usageOf/properties/egress/type",keyword:"type",params:{type: schema155.properties.egress.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern179.test(data4)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress",schemaPath:"#/$defs/usageOf/properties/egress/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
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
if(data0.gets !== undefined){
let data5 = data0.gets;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gets",schemaPath:"#/$defs/usageOf/properties/gets/type",keyword:"type",params:{type: schema155.properties.gets.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern180.test(data5)){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gets",schemaPath:"#/$defs/usageOf/properties/gets/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
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
if(data0.logs !== undefined){
let data6 = data0.logs;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/usageOf/properties/logs/type",keyword:"type",params:{type: schema155.properties.logs.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern179.test(data6)){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/usageOf/properties/logs/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
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
if(data0.metrics !== undefined){
let data7 = data0.metrics;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/usageOf/properties/metrics/type",keyword:"type",params:{type: schema155.properties.metrics.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern180.test(data7)){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/usageOf/properties/metrics/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
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
if(data0.processed !== undefined){
let data8 = data0.processed;
if((typeof data8 !== "string") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/processed",schemaPath:"#/$defs/usageOf/properties/processed/type",keyword:"type",params:{type: schema155.properties.processed.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern179.test(data8)){
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/processed",schemaPath:"#/$defs/usageOf/properties/processed/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$"}};
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
if(data0.puts !== undefined){
let data9 = data0.puts;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (data9 !== null)){
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/puts",schemaPath:"#/$defs/usageOf/properties/puts/type",keyword:"type",params:{type: schema155.properties.puts.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern180.test(data9)){
const err21 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/puts",schemaPath:"#/$defs/usageOf/properties/puts/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
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
if(data0.queries !== undefined){
let data10 = data0.queries;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/$defs/usageOf/properties/queries/type",keyword:"type",params:{type: schema155.properties.queries.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern180.test(data10)){
const err23 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/queries",schemaPath:"#/$defs/usageOf/properties/queries/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
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
if(data0.requests !== undefined){
let data11 = data0.requests;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/$defs/usageOf/properties/requests/type",keyword:"type",params:{type: schema155.properties.requests.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern180.test(data11)){
const err25 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests",schemaPath:"#/$defs/usageOf/properties/requests/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
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
if(data0.runs !== undefined){
let data12 = data0.runs;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (data12 !== null)){
const err26 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs",schemaPath:"#/$defs/usageOf/properties/runs/type",keyword:"type",params:{type: schema155.properties.runs.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern180.test(data12)){
const err27 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/runs",schemaPath:"#/$defs/usageOf/properties/runs/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data0.stored !== undefined){
let data13 = data0.stored;
if((typeof data13 !== "string") && (data13 !== null)){
const err28 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/stored",schemaPath:"#/$defs/usageOf/properties/stored/type",keyword:"type",params:{type: schema155.properties.stored.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern188.test(data13)){
const err29 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/stored",schemaPath:"#/$defs/usageOf/properties/stored/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]{1,255}$"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/resource"}};
const schema157 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"Type":{"type":["string","null"],"pattern":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},"Properties":{"type":["object","null"],"additionalProperties":true},"DependsOn":{"type":["string","array","null"],"items":{"type":"string"}},"Condition":{"type":["string","null"]},"DeletionPolicy":{"type":["string","null"],"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot",null]},"UpdateReplacePolicy":{"type":["string","null"],"enum":["Delete","Retain","Snapshot",null]},"CreationPolicy":{"type":["object","null"],"additionalProperties":true},"UpdatePolicy":{"type":["object","null"],"additionalProperties":true},"Metadata":{"type":["object","null"],"additionalProperties":true}}};
const pattern189 = new RegExp("^[A-Za-z0-9]{1,255}$", "u");
const pattern192 = new RegExp("^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$", "u");

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema156.type}};
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
if(!pattern189.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]{1,255}$"},propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
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
if(!(pattern4.test(key1))){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: schema157.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((func1.call(schema157.properties, key2)) || (pattern4.test(key2)))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.Type !== undefined){
let data1 = data0.Type;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Type",schemaPath:"#/$defs/resource/properties/Type/type",keyword:"type",params:{type: schema157.properties.Type.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern192.test(data1)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Type",schemaPath:"#/$defs/resource/properties/Type/pattern",keyword:"pattern",params:{pattern: "^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"}};
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
if(data0.Properties !== undefined){
let data2 = data0.Properties;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Properties",schemaPath:"#/$defs/resource/properties/Properties/type",keyword:"type",params:{type: schema157.properties.Properties.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.DependsOn !== undefined){
let data3 = data0.DependsOn;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/DependsOn",schemaPath:"#/$defs/resource/properties/DependsOn/type",keyword:"type",params:{type: schema157.properties.DependsOn.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/DependsOn/" + i0,schemaPath:"#/$defs/resource/properties/DependsOn/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data0.Condition !== undefined){
let data5 = data0.Condition;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Condition",schemaPath:"#/$defs/resource/properties/Condition/type",keyword:"type",params:{type: schema157.properties.Condition.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.DeletionPolicy !== undefined){
let data6 = data0.DeletionPolicy;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/DeletionPolicy",schemaPath:"#/$defs/resource/properties/DeletionPolicy/type",keyword:"type",params:{type: schema157.properties.DeletionPolicy.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data6 === "Delete") || (data6 === "Retain")) || (data6 === "RetainExceptOnCreate")) || (data6 === "Snapshot")) || (data6 === null))){
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/DeletionPolicy",schemaPath:"#/$defs/resource/properties/DeletionPolicy/enum",keyword:"enum",params:{allowedValues: schema157.properties.DeletionPolicy.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.UpdateReplacePolicy !== undefined){
let data7 = data0.UpdateReplacePolicy;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/UpdateReplacePolicy",schemaPath:"#/$defs/resource/properties/UpdateReplacePolicy/type",keyword:"type",params:{type: schema157.properties.UpdateReplacePolicy.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data7 === "Delete") || (data7 === "Retain")) || (data7 === "Snapshot")) || (data7 === null))){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/UpdateReplacePolicy",schemaPath:"#/$defs/resource/properties/UpdateReplacePolicy/enum",keyword:"enum",params:{allowedValues: schema157.properties.UpdateReplacePolicy.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.CreationPolicy !== undefined){
let data8 = data0.CreationPolicy;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/CreationPolicy",schemaPath:"#/$defs/resource/properties/CreationPolicy/type",keyword:"type",params:{type: schema157.properties.CreationPolicy.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.UpdatePolicy !== undefined){
let data9 = data0.UpdatePolicy;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/UpdatePolicy",schemaPath:"#/$defs/resource/properties/UpdatePolicy/type",keyword:"type",params:{type: schema157.properties.UpdatePolicy.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.Metadata !== undefined){
let data10 = data0.Metadata;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/Metadata",schemaPath:"#/$defs/resource/properties/Metadata/type",keyword:"type",params:{type: schema157.properties.Metadata.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":["array","null"],"items":{"$ref":"#/$defs/override"}};
const schema159 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"op":{"type":["string","null"],"enum":["add","remove","replace","move","copy","test",null]},"path":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"from":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"},"value":{"type":["string","number","boolean","array","object","null"],"additionalProperties":true}}};
const pattern194 = new RegExp("^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema158.type}};
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(((((key0 === "op") || (key0 === "path")) || (key0 === "from")) || (key0 === "value")) || (pattern4.test(key0)))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.op !== undefined){
let data1 = data0.op;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/" + i0+"/op",schemaPath:"#/$defs/override/properties/op/type",keyword:"type",params:{type: schema159.properties.op.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data1 === "add") || (data1 === "remove")) || (data1 === "replace")) || (data1 === "move")) || (data1 === "copy")) || (data1 === "test")) || (data1 === null))){
const err3 = {instancePath:instancePath+"/" + i0+"/op",schemaPath:"#/$defs/override/properties/op/enum",keyword:"enum",params:{allowedValues: schema159.properties.op.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.path !== undefined){
let data2 = data0.path;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/override/properties/path/type",keyword:"type",params:{type: schema159.properties.path.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern194.test(data2)){
const err5 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/override/properties/path/pattern",keyword:"pattern",params:{pattern: "^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};
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
if(data0.from !== undefined){
let data3 = data0.from;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/" + i0+"/from",schemaPath:"#/$defs/override/properties/from/type",keyword:"type",params:{type: schema159.properties.from.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern194.test(data3)){
const err7 = {instancePath:instancePath+"/" + i0+"/from",schemaPath:"#/$defs/override/properties/from/pattern",keyword:"pattern",params:{pattern: "^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$"}};
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
if(data0.value !== undefined){
let data4 = data0.value;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err8 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/override/properties/value/type",keyword:"type",params:{type: schema159.properties.value.type}};
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
else {
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/override/type",keyword:"type",params:{type: "object"}};
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"branch":{"type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$"},"account":{"type":["string","null"],"pattern":"^[0-9]{12}$"},"protect":{"type":["boolean","null"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue"},"cost_center":{"$ref":"#/$defs/tagValue"},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"}}};
const pattern199 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern200 = new RegExp("^[0-9]{12}$", "u");

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema161.type}};
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
if(!((func1.call(schema161.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: schema161.properties.branch.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern199.test(data0)){
const err3 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\[\\\\]+$"}};
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
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: schema161.properties.account.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern200.test(data1)){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
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
const err6 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: schema161.properties.protect.type}};
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
let data3 = data.region;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data3 === "af-south-1") || (data3 === "ap-east-1")) || (data3 === "ap-east-2")) || (data3 === "ap-northeast-1")) || (data3 === "ap-northeast-2")) || (data3 === "ap-northeast-3")) || (data3 === "ap-south-1")) || (data3 === "ap-south-2")) || (data3 === "ap-southeast-1")) || (data3 === "ap-southeast-2")) || (data3 === "ap-southeast-3")) || (data3 === "ap-southeast-4")) || (data3 === "ap-southeast-5")) || (data3 === "ap-southeast-6")) || (data3 === "ap-southeast-7")) || (data3 === "ca-central-1")) || (data3 === "ca-west-1")) || (data3 === "eu-central-1")) || (data3 === "eu-central-2")) || (data3 === "eu-north-1")) || (data3 === "eu-south-1")) || (data3 === "eu-south-2")) || (data3 === "eu-west-1")) || (data3 === "eu-west-2")) || (data3 === "eu-west-3")) || (data3 === "il-central-1")) || (data3 === "me-central-1")) || (data3 === "me-south-1")) || (data3 === "mx-central-1")) || (data3 === "sa-east-1")) || (data3 === "us-east-1")) || (data3 === "us-east-2")) || (data3 === "us-west-1")) || (data3 === "us-west-2")) || (data3 === null))){
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
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
if(data.cost_center !== undefined){
let data5 = data.cost_center;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err12 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
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
if(data.tags !== undefined){
if(!(validate21(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate23(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
let data8 = data.security;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((key1 === "key") || (key1 === "waf")) || (key1 === "scan_images")) || (key1 === "permissions_boundary")) || (pattern4.test(key1)))){
const err14 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.key !== undefined){
let data9 = data8.key;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type: schema43.properties.key.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern21.test(data9)){
const err16 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};
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
if(data8.waf !== undefined){
let data10 = data8.waf;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type: schema43.properties.waf.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern22.test(data10)){
const err18 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data8.scan_images !== undefined){
let data11 = data8.scan_images;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/type",keyword:"type",params:{type: schema43.properties.scan_images.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((key2 === "fail_on") || (pattern4.test(key2)))){
const err20 = {instancePath:instancePath+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.fail_on !== undefined){
let data12 = data11.fail_on;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/type",keyword:"type",params:{type: schema43.properties.scan_images.properties.fail_on.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data12 === "critical") || (data12 === "high")) || (data12 === "medium")) || (data12 === null))){
const err22 = {instancePath:instancePath+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema43.properties.scan_images.properties.fail_on.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data8.permissions_boundary !== undefined){
let data13 = data8.permissions_boundary;
if((typeof data13 !== "string") && (data13 !== null)){
const err23 = {instancePath:instancePath+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/type",keyword:"type",params:{type: schema43.properties.permissions_boundary.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern24.test(data13)){
const err24 = {instancePath:instancePath+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
if(data.storage !== undefined){
if(!(validate27(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate31(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate35(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate65(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
if(!(validate74(data.instances, {instancePath:instancePath+"/instances",parentData:data,parentDataProperty:"instances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validate84(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.stop !== undefined){
if(!(validate94(data.stop, {instancePath:instancePath+"/stop",parentData:data,parentDataProperty:"stop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate96(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate100(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate104(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data24 = data.budget;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err25 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: schema152.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!(((key3 === "monthly") || (key3 === "notify_at")) || (pattern4.test(key3)))){
const err26 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24.monthly !== undefined){
let data25 = data24.monthly;
if((typeof data25 !== "string") && (data25 !== null)){
const err27 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type: schema152.properties.monthly.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern170.test(data25)){
const err28 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data24.notify_at !== undefined){
let data26 = data24.notify_at;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err29 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type: schema152.properties.notify_at.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(typeof data27 === "string"){
if(!pattern171.test(data27)){
const err30 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}%$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i1 = data26.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data26[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
}
if(data.policies !== undefined){
let data28 = data.policies;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err33 = {instancePath:instancePath+"/policies",schemaPath:"#/$defs/policies/type",keyword:"type",params:{type: schema153.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(!((((key4 === "forbid") || (key4 === "max_monthly_cost")) || (key4 === "max_monthly_increase")) || (pattern4.test(key4)))){
const err34 = {instancePath:instancePath+"/policies",schemaPath:"#/$defs/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data28.forbid !== undefined){
let data29 = data28.forbid;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err35 = {instancePath:instancePath+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/type",keyword:"type",params:{type: schema153.properties.forbid.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i2=0; i2<len1; i2++){
let data30 = data29[i2];
if(typeof data30 !== "string"){
const err36 = {instancePath:instancePath+"/policies/forbid/" + i2,schemaPath:"#/$defs/policies/properties/forbid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data30 === "replace_data") || (data30 === "delete_data")) || (data30 === "public_ingress"))){
const err37 = {instancePath:instancePath+"/policies/forbid/" + i2,schemaPath:"#/$defs/policies/properties/forbid/items/enum",keyword:"enum",params:{allowedValues: schema153.properties.forbid.items.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i3 = data29.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data29[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err38 = {instancePath:instancePath+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data28.max_monthly_cost !== undefined){
let data31 = data28.max_monthly_cost;
if((typeof data31 !== "string") && (data31 !== null)){
const err39 = {instancePath:instancePath+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/type",keyword:"type",params:{type: schema153.properties.max_monthly_cost.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern173.test(data31)){
const err40 = {instancePath:instancePath+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data28.max_monthly_increase !== undefined){
let data32 = data28.max_monthly_increase;
if((typeof data32 !== "string") && (data32 !== null)){
const err41 = {instancePath:instancePath+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/type",keyword:"type",params:{type: schema153.properties.max_monthly_increase.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern173.test(data32)){
const err42 = {instancePath:instancePath+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
if(data.usage !== undefined){
if(!(validate106(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate108(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate110(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://inferloop.dev/schemas/inferloop.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
let data0 = data.project;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/project",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/project",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
if(data.region !== undefined){
let data1 = data.region;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data1 === "af-south-1") || (data1 === "ap-east-1")) || (data1 === "ap-east-2")) || (data1 === "ap-northeast-1")) || (data1 === "ap-northeast-2")) || (data1 === "ap-northeast-3")) || (data1 === "ap-south-1")) || (data1 === "ap-south-2")) || (data1 === "ap-southeast-1")) || (data1 === "ap-southeast-2")) || (data1 === "ap-southeast-3")) || (data1 === "ap-southeast-4")) || (data1 === "ap-southeast-5")) || (data1 === "ap-southeast-6")) || (data1 === "ap-southeast-7")) || (data1 === "ca-central-1")) || (data1 === "ca-west-1")) || (data1 === "eu-central-1")) || (data1 === "eu-central-2")) || (data1 === "eu-north-1")) || (data1 === "eu-south-1")) || (data1 === "eu-south-2")) || (data1 === "eu-west-1")) || (data1 === "eu-west-2")) || (data1 === "eu-west-3")) || (data1 === "il-central-1")) || (data1 === "me-central-1")) || (data1 === "me-south-1")) || (data1 === "mx-central-1")) || (data1 === "sa-east-1")) || (data1 === "us-east-1")) || (data1 === "us-east-2")) || (data1 === "us-west-1")) || (data1 === "us-west-2")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
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
if(data.cost_center !== undefined){
let data3 = data.cost_center;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err10 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"}};
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
if(data.tags !== undefined){
if(!(validate21(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(!(validate23(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
let data6 = data.security;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((((key1 === "key") || (key1 === "waf")) || (key1 === "scan_images")) || (key1 === "permissions_boundary")) || (pattern4.test(key1)))){
const err12 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.key !== undefined){
let data7 = data6.key;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type: schema43.properties.key.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern21.test(data7)){
const err14 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"}};
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
if(data6.waf !== undefined){
let data8 = data6.waf;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type: schema43.properties.waf.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern22.test(data8)){
const err16 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"}};
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
if(data6.scan_images !== undefined){
let data9 = data6.scan_images;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/type",keyword:"type",params:{type: schema43.properties.scan_images.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "fail_on") || (pattern4.test(key2)))){
const err18 = {instancePath:instancePath+"/security/scan_images",schemaPath:"#/$defs/security/properties/scan_images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.fail_on !== undefined){
let data10 = data9.fail_on;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/type",keyword:"type",params:{type: schema43.properties.scan_images.properties.fail_on.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data10 === "critical") || (data10 === "high")) || (data10 === "medium")) || (data10 === null))){
const err20 = {instancePath:instancePath+"/security/scan_images/fail_on",schemaPath:"#/$defs/security/properties/scan_images/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema43.properties.scan_images.properties.fail_on.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data6.permissions_boundary !== undefined){
let data11 = data6.permissions_boundary;
if((typeof data11 !== "string") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/type",keyword:"type",params:{type: schema43.properties.permissions_boundary.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern24.test(data11)){
const err22 = {instancePath:instancePath+"/security/permissions_boundary",schemaPath:"#/$defs/security/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
if(data.storage !== undefined){
if(!(validate27(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate31(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate35(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate65(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
if(!(validate74(data.instances, {instancePath:instancePath+"/instances",parentData:data,parentDataProperty:"instances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.functions !== undefined){
if(!(validate84(data.functions, {instancePath:instancePath+"/functions",parentData:data,parentDataProperty:"functions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.stop !== undefined){
if(!(validate94(data.stop, {instancePath:instancePath+"/stop",parentData:data,parentDataProperty:"stop",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate96(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate100(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate104(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data22 = data.budget;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err23 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: schema152.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
if(!(((key3 === "monthly") || (key3 === "notify_at")) || (pattern4.test(key3)))){
const err24 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data22.monthly !== undefined){
let data23 = data22.monthly;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type: schema152.properties.monthly.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern170.test(data23)){
const err26 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"}};
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
if(data22.notify_at !== undefined){
let data24 = data22.notify_at;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err27 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type: schema152.properties.notify_at.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 === "string"){
if(!pattern171.test(data25)){
const err28 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}%$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i1 = data24.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data24[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err30 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
}
if(data.policies !== undefined){
let data26 = data.policies;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err31 = {instancePath:instancePath+"/policies",schemaPath:"#/$defs/policies/type",keyword:"type",params:{type: schema153.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!((((key4 === "forbid") || (key4 === "max_monthly_cost")) || (key4 === "max_monthly_increase")) || (pattern4.test(key4)))){
const err32 = {instancePath:instancePath+"/policies",schemaPath:"#/$defs/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.forbid !== undefined){
let data27 = data26.forbid;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err33 = {instancePath:instancePath+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/type",keyword:"type",params:{type: schema153.properties.forbid.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i2=0; i2<len1; i2++){
let data28 = data27[i2];
if(typeof data28 !== "string"){
const err34 = {instancePath:instancePath+"/policies/forbid/" + i2,schemaPath:"#/$defs/policies/properties/forbid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data28 === "replace_data") || (data28 === "delete_data")) || (data28 === "public_ingress"))){
const err35 = {instancePath:instancePath+"/policies/forbid/" + i2,schemaPath:"#/$defs/policies/properties/forbid/items/enum",keyword:"enum",params:{allowedValues: schema153.properties.forbid.items.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i3 = data27.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data27[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err36 = {instancePath:instancePath+"/policies/forbid",schemaPath:"#/$defs/policies/properties/forbid/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data26.max_monthly_cost !== undefined){
let data29 = data26.max_monthly_cost;
if((typeof data29 !== "string") && (data29 !== null)){
const err37 = {instancePath:instancePath+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/type",keyword:"type",params:{type: schema153.properties.max_monthly_cost.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern173.test(data29)){
const err38 = {instancePath:instancePath+"/policies/max_monthly_cost",schemaPath:"#/$defs/policies/properties/max_monthly_cost/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data26.max_monthly_increase !== undefined){
let data30 = data26.max_monthly_increase;
if((typeof data30 !== "string") && (data30 !== null)){
const err39 = {instancePath:instancePath+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/type",keyword:"type",params:{type: schema153.properties.max_monthly_increase.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern173.test(data30)){
const err40 = {instancePath:instancePath+"/policies/max_monthly_increase",schemaPath:"#/$defs/policies/properties/max_monthly_increase/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})? USD$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
if(data.usage !== undefined){
if(!(validate106(data.usage, {instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate108(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate110(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
let data34 = data.environments;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err41 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: schema31.properties.environments.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
const _errs68 = errors;
if((typeof key5 !== "string") && (key5 !== null)){
const err42 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},propertyName:key5};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
const err43 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var valid18 = _errs68 === errors;
if(!valid18){
const err44 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data34){
if(!(pattern4.test(key6))){
if(!(validate112(data34[key6], {instancePath:instancePath+"/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
