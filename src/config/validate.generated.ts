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
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://inferloop.dev/schemas/inferloop.schema.json","title":"InferloopFile","description":"One project: its network, its services and its environments. `x-…` keys are ignored at every level, so that anchors have a place; `null` is as if the key were not there.","type":"object","required":["project","region"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"project":{"$ref":"#/$defs/name","description":"Name of the project: beginning of its stacks (`{environment}-{project}`) and of its image repositories (`{project}/{service}`).","examples":["inferloop"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue","description":"The tag Owner of every resource.","default":"unassigned","examples":["data-platform"]},"cost_center":{"$ref":"#/$defs/tagValue","description":"The tag CostCenter of every resource.","default":"unassigned","examples":["4711"]},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"environments":{"description":"Environments by name: each a stack of its own, of this file with the environment's keys laid over it. Maps are merged, lists and values replaced, `null` removes.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/environment"},"default":{"prod":{}},"examples":[{"prod":{"branch":"main"}}]}},"$defs":{"name":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters"},"region":{"description":"AWS region of every resource.","type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null],"examples":["us-east-1"]},"tagValue":{"description":"The value of the tag.","examples":["store"],"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$","patternErrorMessage":"1 to 256 letters, digits, spaces and _ . : / = + - @"},"tags":{"description":"More tags for every resource. Environment, Project, ManagedBy, Owner, CostCenter, CreatedAt and Name are set already.","type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$","patternErrorMessage":"the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"},"default":{},"examples":[{"Team":"store"}]},"network":{"description":"The VPC that every environment gets, or the existing one that it uses.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"placement":"private","nat":"single"}],"properties":{"cidr":{"description":"IPv4 block of the VPC, from a /16 to a /24; the subnets are sixteenths of it.","type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 block between /16 and /24","default":"10.20.0.0/16","examples":["10.20.0.0/16"]},"vpc":{"description":"Id of an existing VPC to use instead of a new one; needs `subnets`, and then `cidr`, `zones` and `nat` have no meaning. Nothing of its network is made or changed. A stack whose load balancer runs cannot move to another VPC.","type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a VPC","examples":["vpc-0a1b2c3d4e5f60718"]},"subnets":{"description":"Subnets of the existing `vpc`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"public":["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]}],"properties":{"public":{"description":"Subnets with a route to an internet gateway: for the load balancer, which needs two or more in different availability zones, and for tasks with `placement: public`. That they are so cannot be checked before AWS makes the load balancer.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]]},"private":{"description":"Subnets for tasks with `placement: private`. From them the tasks must reach the image's registry, CloudWatch Logs and what keeps their secrets: by NAT or by VPC endpoints.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-2a3b4c5d6e7f80920","subnet-3a4b5c6d7e8f90a21"]]}}},"zones":{"description":"How many availability zones.","type":["integer","null"],"minimum":2,"maximum":3,"default":2,"examples":[2]},"placement":{"description":"Where tasks run. `public`: in public subnets with an address of their own, reachable only from the load balancer. `private`: in private subnets; needs `nat`, or `subnets.private` of an existing VPC.","type":["string","null"],"enum":["public","private",null],"default":"public","examples":["private"]},"nat":{"description":"NAT gateways for private subnets: `single` in the first zone, or one `per_zone`, so that a lost zone takes no other with it.","type":["string","null"],"enum":["none","single","per_zone",null],"default":"none","examples":["single"]}}},"security":{"description":"Keys and guards.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"key":"managed"}],"properties":{"key":{"description":"What encrypts data at rest. `aws`: keys that AWS keeps, free. `managed`: one KMS key of this project, rotated every year, with a record of every use. Or the ARN of a key that exists and whose policy lets CloudWatch Logs use it, and CloudWatch and Budgets with `monitoring.notify`.","type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$","patternErrorMessage":"`aws`, `managed` or the ARN of a KMS key","default":"aws","examples":["managed"]},"waf":{"description":"Firewall before the services. `common`: AWS's rules against known attacks, bad inputs and addresses of bad repute, and a limit of 2000 requests in five minutes for every address; larger bodies than 8 KB are let through. Or the ARN of a web ACL that exists: regional in the region of the stack, or, with `domain.cdn`, global in us-east-1. With `domain.cdn` it stands before the CDN.","type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$","patternErrorMessage":"`none`, `common` or the ARN of a web ACL","default":"none","examples":["common"]}}},"storage":{"description":"Stores of data. What they hold stays when the file forgets them, and when the stack is deleted.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"buckets":{"data":{"versioned":true}}}],"properties":{"buckets":{"description":"S3 buckets by name: private, encrypted, TLS only. AWS makes their real names, which begin with that of the stack.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"},"default":{},"examples":[{"data":{"versioned":true,"archive":"90d"},"models":{}}]},"volumes":{"description":"EBS volumes by name: encrypted, in the first availability zone of the region. Only `instances` can use them. One that leaves the stack leaves a snapshot.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"},"default":{},"examples":[{"scratch":{"size":"100GB","snapshots":{"keep":7}}}]}}},"volume":{"description":"One volume. It grows in place and never shrinks.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"size":"100GB","type":"gp3"}],"properties":{"size":{"description":"How much it holds: GB or TB (1TB is 1024 GB).","type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$","patternErrorMessage":"a number with GB or TB","default":"20GB","examples":["100GB"]},"type":{"description":"`gp3`: solid state, for nearly everything. `st1` and `sc1`: cheaper disks for large files that are read in order, at least 125 GB.","type":["string","null"],"enum":["gp3","st1","sc1",null],"default":"gp3","examples":["gp3"]},"snapshots":{"description":"Snapshots that AWS makes and deletes by itself. Without it there are none.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":7}],"properties":{"every":{"description":"How often: hours that divide a day.","type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null],"default":"24h","examples":["24h"]},"keep":{"description":"How many of them stay; the oldest goes when there is one more.","type":["integer","null"],"minimum":1,"maximum":1000,"default":7,"examples":[7]}}}}},"databases":{"description":"Databases of RDS by name: encrypted, TLS only, out of reach of the internet, open to those that name them in `uses` and to nobody else. One that leaves the stack leaves a snapshot.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"},"default":{},"examples":[{"main":{"engine":"postgres@16","size":"db.t4g.small"}}]},"database":{"description":"One instance of RDS, with the database `app` of the user `app`, whose password AWS generates.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"engine":"postgres@16","size":"db.t4g.small","disk":"20GB..100GB"}],"properties":{"engine":{"description":"Engine and major version; minor versions come by themselves. A later major version is an upgrade in place with some minutes of downtime, an earlier one is refused, another engine begins empty.","type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null],"default":"postgres@16","examples":["postgres@16"]},"size":{"description":"Instance class. To change it restarts the database.","type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$","patternErrorMessage":"an instance class of RDS","default":"db.t4g.small","examples":["db.t4g.small"]},"disk":{"description":"How much it holds, from 20GB on; a range lets the disk grow by itself up to its end. A disk never shrinks.","type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$","patternErrorMessage":"a number with GB or TB, or a range of two","default":"20GB","examples":["20GB..100GB","20GB"]},"multi_az":{"description":"A second instance in another zone that takes over when the first fails; about twice the price.","type":["boolean","null"],"default":false,"examples":[true]},"backups":{"description":"How far back RDS can restore any second; 0d to 35d. `0d` makes no backups, and a change from or to it restarts the database.","type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$","patternErrorMessage":"a number of days from 0d to 35d","default":"7d","examples":["7d"]},"expose_as":{"$ref":"#/$defs/variableName","description":"The secret variable that whoever uses it gets: the URL with user, password and TLS, like `postgresql://app:…@host:5432/app?sslmode=require`.","default":"DATABASE_URL","examples":["DATABASE_URL"]}}},"backup":{"description":"Backups of all databases and volumes by AWS Backup, in a vault of their own that outlives the stack. Without it there are only those of `backups` and `snapshots`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":"30d"}],"properties":{"every":{"description":"How often: hours that divide a day, counted from midnight UTC, once a day at 3:00, or once a week on Sunday.","type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null],"default":"24h","examples":["24h"]},"keep":{"$ref":"#/$defs/days","description":"When a backup is deleted.","default":"30d","examples":["30d"]}}},"bucket":{"description":"One bucket, and when its objects move to cheaper storage or go. Days count from the day on which an object was written.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"versioned":true,"expire":"365d"}],"properties":{"versioned":{"description":"Keeps the old version of an object that is overwritten or deleted. S3 never takes that back: without it later, versions are only made no more.","type":["boolean","null"],"default":false,"examples":[true]},"infrequent_access":{"$ref":"#/$defs/days","description":"When objects move to Standard-IA: about half the price, and a fee for reading them. At least 30 days.","examples":["30d"]},"archive":{"$ref":"#/$defs/days","description":"When objects move to Glacier Flexible Retrieval: reading one back takes minutes to hours.","examples":["90d"]},"expire":{"$ref":"#/$defs/days","description":"When objects are deleted; with `versioned` the last version stays as an old one.","examples":["365d"]},"expire_versions":{"$ref":"#/$defs/days","description":"When an old version is deleted for good, counted from the day it became old; needs `versioned`.","examples":["180d"]}}},"days":{"description":"A number of days.","type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$","patternErrorMessage":"a number of days like 30d","examples":["30d"]},"uses":{"description":"What it works with, by its name in this file: a bucket of `storage`, one of `databases`. One word gives the permissions, the way in and the variables that it takes (a bucket `data` gives DATA_BUCKET, and to list, get, put and delete in it; a database `main` gives DATABASE_URL, and its one port); whatever does not name it has no access.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"a name of this file","examples":["data"]},"default":[],"examples":[["main","data"]]},"services":{"description":"Services by name; each runs on ECS Fargate.","type":["object","null"],"minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"},"examples":[{"synthdata":{"build":".","port":8000}}]},"service":{"description":"One service: an image, its size, and how it is reached and replaced.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","port":8000}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image","description":"An image that exists, instead of `build`; deployed by its digest. Linux on x86."},"port":{"$ref":"#/$defs/port","description":"Port on which the container listens. With it the service gets a load balancer; without, none.","examples":[8000]},"command":{"$ref":"#/$defs/command"},"cpu":{"description":"CPU of a task: ECS units (1024 is one vCPU) or in words. Fargate knows pairs of CPU and memory.","type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$","patternErrorMessage":"ECS units or vCPUs","default":256,"examples":[512,"0.5 vCPU"]},"memory":{"description":"Memory of a task: MiB or in words (1GB is 1024 MiB).","type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":512,"examples":[1024,"1GB"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"description":"Whether ECS Exec may open a shell in the tasks (`aws ecs execute-command`), for everybody whose own role has `ecs:ExecuteCommand`. The image needs a shell.","type":["boolean","null"],"default":false,"examples":[true]},"sidecars":{"description":"More containers in every task of the service, by name: a proxy, a collector of telemetry. They share its CPU, memory, addresses and roles. Requests of the load balancer go to the service's own container.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"},"default":{},"examples":[{"otel":{"image":"public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1"}}]}}},"sidecar":{"description":"One container beside the service's own.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"image":"public.ecr.aws/nginx/nginx:1.27","port":8080}],"properties":{"image":{"$ref":"#/$defs/image","description":"Its image, which must exist for the platform of the service; deployed by its digest. Required."},"port":{"$ref":"#/$defs/port","description":"Port on which it listens. The containers of a task share their addresses and reach one another at `localhost`, so no two may have the same.","examples":[4317]},"essential":{"description":"Whether the whole task stops when this container does.","type":["boolean","null"],"default":true,"examples":[false]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"jobs":{"description":"Jobs by name: containers that run to their end, on AWS Batch. Each has a queue of its own, to which its schedule submits it, or whoever may; nothing runs and costs in between.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"},"default":{},"examples":[{"generate":{"build":".","schedule":"cron(0 3 * * ? *)"}}]},"job":{"description":"One job: an image, its size, where it runs and when.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","command":["python","-m","synthdata.generate"],"vcpus":4,"memory":8192}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image","description":"An image that exists, instead of `build`; run by its digest. Linux on x86."},"command":{"$ref":"#/$defs/command"},"vcpus":{"description":"vCPUs of one run. Fargate knows pairs of vCPUs and memory, from 0.25 to 16; EC2 takes whole ones.","type":["number","null"],"minimum":0.25,"default":1,"examples":[4]},"memory":{"description":"Memory of one run: MiB or in words (1GB is 1024 MiB).","type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":2048,"examples":[8192,"8GB"]},"on":{"description":"What it runs on: Fargate, or EC2 instances that AWS Batch starts and stops, for more than 16 vCPUs at a time or less money per hour.","type":["string","null"],"enum":["fargate","ec2",null],"default":"fargate","examples":["ec2"]},"spot":{"description":"Whether it runs on capacity that AWS has to spare, for about a third of the price. AWS may take it back at any time, so give it `retries`.","type":["boolean","null"],"default":false,"examples":[true]},"max_vcpus":{"description":"vCPUs that all its runs have together; further ones wait in the queue.","type":["integer","null"],"minimum":1,"maximum":100000,"default":256,"examples":[64]},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration","description":"After this an attempt is stopped: 1m or more. Without it nothing ends a run that hangs.","examples":["1h"]},"retries":{"description":"How often a run that failed is tried again.","type":["integer","null"],"minimum":0,"maximum":9,"default":0,"examples":[2]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"schedule":{"description":"When it starts: `cron(…)` in UTC, `rate(…)`, or a map of the fields of `cron` and their time zone. Without it, when somebody submits it.","type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","patternErrorMessage":"cron(minute hour day month weekday year), rate(6 hours)","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":["cron(0 3 * * ? *)","rate(6 hours)",{"cron":"0 3 * * ? *","timezone":"Europe/Berlin"}],"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"image":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$","patternErrorMessage":"an image reference","examples":["public.ecr.aws/nginx/nginx:1.27"]},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"command":{"description":"What the container runs instead of its image's own command, word by word.","type":["array","null"],"items":{"type":"string","examples":["--verbose"]},"examples":[["python","-m","synthdata.worker"]]},"variables":{"description":"Environment variables, as written in this file. What is secret belongs under `secrets`.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"LOG_LEVEL":"info"}]},"secrets":{"description":"Environment variables whose values AWS keeps: the name of a secret of Secrets Manager, `ssm:/path` of a parameter, or an ARN.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"},"default":{},"examples":[{"API_KEY":"synthdata/api-key"}]},"build":{"description":"How the image is built: the folder of the build, or a map.","type":["string","object","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","additionalProperties":false,"patternProperties":{"^x-":true},"examples":[".",{"context":".","target":"runtime"}],"properties":{"context":{"description":"Folder of the build, relative to this file.","type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","default":".","examples":["."]},"dockerfile":{"description":"The Dockerfile, relative to the context.","type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a file relative to the context","default":"Dockerfile","examples":["Dockerfile"]},"target":{"description":"The stage to build; the last one when it is not given.","type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"the name of a stage of the Dockerfile","examples":["runtime"]},"args":{"description":"Build arguments. They are seen in the image's history, so nothing secret.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"VERSION":"1.4"}]},"platform":{"description":"What the image is built for and the task runs on; ARM costs about a fifth less.","type":["string","null"],"enum":["linux/amd64","linux/arm64",null],"default":"linux/amd64","examples":["linux/arm64"]}}},"variableName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"letters, digits and underscores, not beginning with a digit"},"variable":{"description":"The value, as it is written.","type":["string","number","boolean","null"],"examples":["info"]},"secret":{"description":"Where AWS keeps the value.","type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$","patternErrorMessage":"the name of a secret, ssm:/path of a parameter, or an ARN of either","examples":["synthdata/api-key"]},"http":{"description":"How the load balancer reaches the service; needs `port`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"path":"/","healthcheck":"/health"}],"properties":{"path":{"description":"Path under which the service answers; no two services may have the same.","type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$","patternErrorMessage":"a path that begins with / and has at most 127 characters","default":"/","examples":["/api"]},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"description":"IPv4 blocks that may reach the load balancer; empty: everybody.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"default":[],"examples":[["203.0.113.0/24"]]},"deregistration_delay":{"$ref":"#/$defs/duration","description":"How long a task that leaves may finish its requests: 0s to 1h.","default":"30s","examples":["30s"]}}},"healthcheck":{"description":"What the load balancer asks of every task: a path, or a map. A new version takes traffic only when it is healthy.","type":["string","object","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","additionalProperties":false,"patternProperties":{"^x-":true},"examples":["/health",{"path":"/health","interval":"15s"}],"properties":{"path":{"description":"Path that answers 200 when the task is healthy.","type":["string","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","default":"/health","examples":["/health"]},"interval":{"$ref":"#/$defs/duration","description":"Time between two checks: 5s to 5m.","default":"15s","examples":["15s"]},"timeout":{"$ref":"#/$defs/duration","description":"No answer for this long is a failure: 2s to 2m, shorter than the interval.","default":"5s","examples":["5s"]},"healthy":{"description":"So many successes in a row make a task healthy.","type":["integer","null"],"minimum":2,"maximum":10,"default":2,"examples":[2]},"unhealthy":{"description":"So many failures in a row make a task unhealthy.","type":["integer","null"],"minimum":2,"maximum":10,"default":3,"examples":[3]},"grace_period":{"$ref":"#/$defs/duration","description":"For this long after the start of a task failures do not count: 0s to 2h.","default":"60s","examples":["60s"]}}},"count":{"description":"How many tasks run: a number, a range, or a map with a range.","type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a number of tasks or a range","additionalProperties":false,"patternProperties":{"^x-":true},"default":1,"examples":[2,"2-10",{"range":"2-10","cpu_percentage":70}],"properties":{"range":{"$ref":"#/$defs/range","description":"Least and most tasks; between them scaling follows whatever wants the most: CPU, memory or requests.","examples":["2-10"]},"spot_from":{"description":"From this task on they run on Fargate Spot: about 70 % cheaper, and AWS may take one away with two minutes' notice. `3`: the first two on demand, the rest on Spot; `1`: all on Spot. Without it none.","type":["integer","null"],"minimum":1,"maximum":5000,"examples":[3]},"cpu_percentage":{"description":"Average CPU that scaling holds, in percent.","type":["integer","null"],"minimum":1,"maximum":100,"default":70,"examples":[70]},"memory_percentage":{"description":"Average memory that scaling holds, in percent; not looked at when it is not given.","type":["integer","null"],"minimum":1,"maximum":100,"examples":[80]},"requests":{"description":"Requests per task and minute that scaling holds; needs `port`. Not looked at when it is not given.","type":["integer","null"],"minimum":1,"examples":[800]},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"description":"Other ranges at certain times. A range holds until the next entry fires, so most schedules have two: one for the day and one for the night.","type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"},"default":[],"examples":[[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"},{"name":"night","cron":"0 20 ? * MON-FRI *","timezone":"Europe/Berlin","range":"2-10"}]]}}},"range":{"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a range: least-most"},"cooldown":{"description":"How long scaling rests after it changed the number of tasks.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"scale_in":"5m","scale_out":"1m"}],"properties":{"scale_in":{"$ref":"#/$defs/duration","description":"After taking tasks away, before it takes more: 0s to 1h.","default":"5m","examples":["5m"]},"scale_out":{"$ref":"#/$defs/duration","description":"After adding tasks, before it adds more: 0s to 1h. Short: a wave of requests is worse than a task too many.","default":"1m","examples":["1m"]}}},"scheduledRange":{"description":"A range that holds from a time on.","type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"}],"properties":{"name":{"$ref":"#/$defs/name","description":"What it is called; no two of a service alike.","examples":["business-hours"]},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range","description":"Least and most tasks from then on.","examples":["4-10"]}}},"cron":{"description":"When: minute, hour, day of the month, month, day of the week and year. One of the two days is `?`.","type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$","patternErrorMessage":"six fields: minute hour day month weekday year","examples":["0 7 ? * MON-FRI *"]},"timezone":{"description":"The time zone of `cron`, by its name in the IANA database; it follows summer time.","type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$","patternErrorMessage":"the name of a time zone","default":"UTC","examples":["Europe/Berlin"]},"deployment":{"description":"How a new version replaces the old one.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"bake":"10m"}],"properties":{"strategy":{"description":"`blue_green`: the new version starts beside the old one, is tested, and takes all traffic at once; needs `port`. `rolling`: task by task. Default: blue_green with `port`, else rolling.","type":["string","null"],"enum":["blue_green","rolling",null],"examples":["blue_green"]},"test_port":{"description":"Port of the load balancer on which the new version answers before it takes traffic.","type":["integer","null"],"minimum":1,"maximum":65535,"default":8443,"examples":[8443]},"test_from":{"description":"IPv4 blocks that may reach the test port; empty: nobody. Default: the VPC only; of an existing VPC the block is not known, so nobody.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"examples":[["203.0.113.0/24"]]},"bake":{"$ref":"#/$defs/duration","description":"How long both versions run after the traffic moved, in whole minutes: 0m to 24h. Until then going back takes seconds.","default":"5m","examples":["10m"]},"timeout":{"$ref":"#/$defs/duration","description":"After this long the rollout counts as failed, in whole minutes: longer than `bake`, at most 36h.","default":"30m","examples":["30m"]},"rollback_alarms":{"description":"Names of `monitoring.alarms`: while a deployment runs and bakes, one of them that goes off takes it back. One that is off before the deployment begins is not looked at.","type":["array","null"],"uniqueItems":true,"items":{"type":"string"},"default":[],"examples":[["api-5xx"]]}}},"domain":{"description":"HTTPS under a name of your own. Port 80 answers with a redirect. Two environments cannot have the same name: give each its own under `environments`. Services that are deployed get it in a pull request of its own: their rules and tasks stay as they are, and port 80 is closed for the seconds until its redirect is there. To remove it again, deploy `redirect: false` first.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"synthdata.example.com","zone":"Z0123456789ABCDEFGHIJ"}],"properties":{"name":{"description":"Where the services answer. Required.","type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$","patternErrorMessage":"a domain name in lower case, without scheme, port or path, of at most 64 characters","examples":["synthdata.example.com"]},"zone":{"description":"Id of the public hosted zone of Route 53 that holds the name. It gets the records of the name and, without `certificate`, those that prove it to be yours.","type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$","patternErrorMessage":"the id of a hosted zone, which begins with Z","examples":["Z0123456789ABCDEFGHIJ"]},"certificate":{"$ref":"#/$defs/certificate","description":"ARN of a certificate for the name, in the region of the stack. Default: one is made and renewed, which needs `zone`. Without `zone` you make the record of the name; the output DomainTarget says where it points.","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"redirect":{"description":"Whether port 80 sends everybody to HTTPS; without it the port is closed.","type":["boolean","null"],"default":true,"examples":[false]},"cdn":{"$ref":"#/$defs/cdn"}}},"cdn":{"description":"CloudFront before the load balancer: HTTPS and HTTP/3 near the users, IPv6, files of a bucket. Answers of services are not kept. The load balancer still answers whoever knows its own name, past the CDN and its firewall. Default: none.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"static":"data","path":"/static/*"}],"properties":{"static":{"description":"Bucket of `storage` whose files are served under `path`, to everybody; nothing else of it is. `/static/logo.png` is the object `static/logo.png`.","type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"the name of a bucket of this file","examples":["data"]},"path":{"description":"What comes from the bucket, and which of its objects; needs `static`.","type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$","patternErrorMessage":"a path that begins with / and may end in *","default":"/static/*","examples":["/static/*"]},"certificate":{"$ref":"#/$defs/certificate","description":"ARN of a certificate for the name in us-east-1, where CloudFront looks for it. Default in us-east-1: that of the domain; required elsewhere.","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]}}},"certificate":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","patternErrorMessage":"the ARN of a certificate of ACM"},"monitoring":{"description":"What is kept to look at, and who is told.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"30d"}],"properties":{"logs":{"description":"How long logs are kept: one of the spans that CloudWatch Logs knows, in days.","type":["string","null"],"pattern":"^[0-9]+d$","patternErrorMessage":"a number of days with d","default":"30d","examples":["30d"]},"insights":{"description":"Container Insights: metrics of every task and container, billed by their number.","type":["boolean","null"],"default":false,"examples":[true]},"notify":{"description":"Who is told when an alarm goes off or ends, and when a budget is reached: `mailto:` addresses, `https://` addresses, ARNs of SNS topics. AWS sends a mail with a link first: nothing comes before it is followed.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$","patternErrorMessage":"mailto:, https:// or the ARN of an SNS topic","examples":["mailto:oncall@example.com"]},"default":[],"examples":[["mailto:oncall@example.com"]]},"metrics":{"description":"Metrics that CloudWatch makes of logs, by name, in a namespace of the stack's name.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"},"default":{},"examples":[{"rows":{"logs":"web","pattern":"{ $.event = \"rows\" }","value":"$.count"}}]},"alarms":{"description":"Alarms by name; in CloudWatch their names begin with that of the stack.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"},"default":{},"examples":[{"api-5xx":{"service":"web","metric":"http_5xx","above":"1%","for":"3m"}}]},"queries":{"description":"Saved queries of CloudWatch Logs Insights, by name.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"},"default":{},"examples":[{"errors":{"logs":"web","query":"fields @timestamp, @message | filter level = 'ERROR'"}}]},"dashboard":{"description":"A dashboard of the stack's name, with a row for every service. The first three of an account are free.","type":["boolean","null"],"default":false,"examples":[true]}}},"logMetric":{"description":"One metric of a service's logs.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","pattern":"ERROR"}],"properties":{"logs":{"description":"The service whose logs are read.","type":["string","null"],"examples":["web"]},"pattern":{"description":"What a line must hold, in the language of CloudWatch's filter patterns.","type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$","patternErrorMessage":"a text of at most 1024 characters","examples":["{ $.event = \"rows\" }"]},"value":{"description":"What a line counts: a number, or a field of its JSON.","type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$","patternErrorMessage":"a number or a field like $.count","default":1,"examples":["$.count"]}}},"alarm":{"description":"One alarm: `above` or `below` in every minute of `for`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"service":"web","metric":"p95","above":"800ms","for":"5m"}],"properties":{"service":{"description":"The service that it watches; not needed for a metric of `monitoring.metrics`.","type":["string","null"],"examples":["web"]},"metric":{"description":"What it watches. `http_5xx`, `http_4xx`: answers of the tasks, in percent of requests or per minute. `p50`, `p95`, `p99`: time to answer. `requests`: per minute. `healthy_hosts`: tasks that take traffic. `cpu`, `memory`: average, in percent. Or a name of `monitoring.metrics`: its sum per minute.","type":["string","null"],"examples":["http_5xx"]},"above":{"$ref":"#/$defs/threshold","description":"Goes off when the metric is above it.","examples":["1%","3s",100]},"below":{"$ref":"#/$defs/threshold","description":"Goes off when the metric is below it, or has no values.","examples":[1]},"for":{"$ref":"#/$defs/duration","description":"For how long, in whole minutes: 1m to 24h.","default":"3m","examples":["3m"]}}},"threshold":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$","patternErrorMessage":"a number, a percentage or a time"},"logQuery":{"description":"One saved query.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","query":"stats count() by bin(5m)"}],"properties":{"logs":{"description":"The service whose logs are asked.","type":["string","null"],"examples":["web"]},"query":{"description":"In the language of CloudWatch Logs Insights.","type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$","patternErrorMessage":"a text of at most 10000 characters","examples":["fields @timestamp, @message | filter level = 'ERROR'"]}}},"budget":{"description":"What an environment may cost in a month. AWS counts by the tags Project and Environment, once they are activated as cost allocation tags in the account's billing settings.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"monthly":"400 USD","notify_at":["80%","100%"]}],"properties":{"monthly":{"description":"The budget of a month.","type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$","patternErrorMessage":"an amount like 400 USD","examples":["400 USD"]},"notify_at":{"description":"At which shares of it `monitoring.notify` is told; at most five.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$","patternErrorMessage":"a percentage like 80%","examples":["80%"]},"default":["80%","100%"],"examples":[["80%","100%"]]}}},"environment":{"description":"What one environment has of its own. Any key of the file may stand here; `branch` and `account` stand only here.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"branch":"main","account":"111122223333"}],"properties":{"branch":{"description":"Pushes to this branch deploy the environment; the repository's default branch when it is not given.","type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"the name of one branch","examples":["main"]},"account":{"description":"Account of AWS, twelve digits in quotes; a deployment to another one is refused.","type":["string","null"],"pattern":"^[0-9]{12}$","patternErrorMessage":"twelve digits in quotes","examples":["111122223333"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue","description":"The tag Owner of every resource.","examples":["data-platform"]},"cost_center":{"$ref":"#/$defs/tagValue","description":"The tag CostCenter of every resource.","examples":["4711"]},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"}}},"block":{"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$","patternErrorMessage":"an IPv4 block","examples":["203.0.113.0/24"]},"subnet":{"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a subnet","examples":["subnet-0a1b2c3d4e5f60718"]},"duration":{"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$","patternErrorMessage":"a number with s, m, h or d"}}};
const schema32 = {"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters"};
const schema33 = {"description":"AWS region of every resource.","type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null],"examples":["us-east-1"]};
const schema34 = {"description":"The value of the tag.","examples":["store"],"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$","patternErrorMessage":"1 to 256 letters, digits, spaces and _ . : / = + - @"};
const schema41 = {"description":"Keys and guards.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"key":"managed"}],"properties":{"key":{"description":"What encrypts data at rest. `aws`: keys that AWS keeps, free. `managed`: one KMS key of this project, rotated every year, with a record of every use. Or the ARN of a key that exists and whose policy lets CloudWatch Logs use it, and CloudWatch and Budgets with `monitoring.notify`.","type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$","patternErrorMessage":"`aws`, `managed` or the ARN of a KMS key","default":"aws","examples":["managed"]},"waf":{"description":"Firewall before the services. `common`: AWS's rules against known attacks, bad inputs and addresses of bad repute, and a limit of 2000 requests in five minutes for every address; larger bodies than 8 KB are let through. Or the ARN of a web ACL that exists: regional in the region of the stack, or, with `domain.cdn`, global in us-east-1. With `domain.cdn` it stands before the CDN.","type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$","patternErrorMessage":"`none`, `common` or the ARN of a web ACL","default":"none","examples":["common"]}}};
const schema123 = {"description":"What an environment may cost in a month. AWS counts by the tags Project and Environment, once they are activated as cost allocation tags in the account's billing settings.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"monthly":"400 USD","notify_at":["80%","100%"]}],"properties":{"monthly":{"description":"The budget of a month.","type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$","patternErrorMessage":"an amount like 400 USD","examples":["400 USD"]},"notify_at":{"description":"At which shares of it `monitoring.notify` is told; at most five.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$","patternErrorMessage":"a percentage like 80%","examples":["80%"]},"default":["80%","100%"],"examples":[["80%","100%"]]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$", "u");
const pattern18 = new RegExp("^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$", "u");
const pattern19 = new RegExp("^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$", "u");
const pattern128 = new RegExp("^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$", "u");
const pattern129 = new RegExp("^[1-9][0-9]{0,2}%$", "u");
const schema36 = {"description":"More tags for every resource. Environment, Project, ManagedBy, Owner, CostCenter, CreatedAt and Name are set already.","type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$","patternErrorMessage":"the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"},"default":{},"examples":[{"Team":"store"}]};
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 40},message:"must NOT have more than 40 properties"};
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
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"},message:"must match pattern \""+"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$"+"\"",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,null"};
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"+"\""};
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

const schema38 = {"description":"The VPC that every environment gets, or the existing one that it uses.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"placement":"private","nat":"single"}],"properties":{"cidr":{"description":"IPv4 block of the VPC, from a /16 to a /24; the subnets are sixteenths of it.","type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 block between /16 and /24","default":"10.20.0.0/16","examples":["10.20.0.0/16"]},"vpc":{"description":"Id of an existing VPC to use instead of a new one; needs `subnets`, and then `cidr`, `zones` and `nat` have no meaning. Nothing of its network is made or changed. A stack whose load balancer runs cannot move to another VPC.","type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a VPC","examples":["vpc-0a1b2c3d4e5f60718"]},"subnets":{"description":"Subnets of the existing `vpc`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"public":["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]}],"properties":{"public":{"description":"Subnets with a route to an internet gateway: for the load balancer, which needs two or more in different availability zones, and for tasks with `placement: public`. That they are so cannot be checked before AWS makes the load balancer.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]]},"private":{"description":"Subnets for tasks with `placement: private`. From them the tasks must reach the image's registry, CloudWatch Logs and what keeps their secrets: by NAT or by VPC endpoints.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-2a3b4c5d6e7f80920","subnet-3a4b5c6d7e8f90a21"]]}}},"zones":{"description":"How many availability zones.","type":["integer","null"],"minimum":2,"maximum":3,"default":2,"examples":[2]},"placement":{"description":"Where tasks run. `public`: in public subnets with an address of their own, reachable only from the load balancer. `private`: in private subnets; needs `nat`, or `subnets.private` of an existing VPC.","type":["string","null"],"enum":["public","private",null],"default":"public","examples":["private"]},"nat":{"description":"NAT gateways for private subnets: `single` in the first zone, or one `per_zone`, so that a lost zone takes no other with it.","type":["string","null"],"enum":["none","single","per_zone",null],"default":"none","examples":["single"]}}};
const schema39 = {"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a subnet","examples":["subnet-0a1b2c3d4e5f60718"]};
const pattern12 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$", "u");
const pattern13 = new RegExp("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern15 = new RegExp("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", "u");

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
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
if(!(((((((key0 === "cidr") || (key0 === "vpc")) || (key0 === "subnets")) || (key0 === "zones")) || (key0 === "placement")) || (key0 === "nat")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/type",keyword:"type",params:{type: schema38.properties.cidr.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$"+"\""};
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
const err4 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: schema38.properties.vpc.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err6 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/type",keyword:"type",params:{type: schema38.properties.subnets.type},message:"must be object,null"};
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
const err7 = {instancePath:instancePath+"/subnets",schemaPath:"#/properties/subnets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err8 = {instancePath:instancePath+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/type",keyword:"type",params:{type: schema38.properties.subnets.properties.public.type},message:"must be array,null"};
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
const err9 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/properties/subnets/properties/public/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err11 = {instancePath:instancePath+"/subnets/public/" + i0,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/subnets/public",schemaPath:"#/properties/subnets/properties/public/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err13 = {instancePath:instancePath+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/type",keyword:"type",params:{type: schema38.properties.subnets.properties.private.type},message:"must be array,null"};
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
const err14 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/properties/subnets/properties/private/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/$defs/subnet/pattern",keyword:"pattern",params:{pattern: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"},message:"must match pattern \""+"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"+"\""};
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
const err16 = {instancePath:instancePath+"/subnets/private/" + i2,schemaPath:"#/$defs/subnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/subnets/private",schemaPath:"#/properties/subnets/properties/private/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
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
const err18 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: schema38.properties.zones.type},message:"must be integer,null"};
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
const err19 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 2 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
const err21 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: schema38.properties.placement.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data8 === "public") || (data8 === "private")) || (data8 === null))){
const err22 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/enum",keyword:"enum",params:{allowedValues: schema38.properties.placement.enum},message:"must be equal to one of the allowed values"};
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
const err23 = {instancePath:instancePath+"/nat",schemaPath:"#/properties/nat/type",keyword:"type",params:{type: schema38.properties.nat.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data9 === "none") || (data9 === "single")) || (data9 === "per_zone")) || (data9 === null))){
const err24 = {instancePath:instancePath+"/nat",schemaPath:"#/properties/nat/enum",keyword:"enum",params:{allowedValues: schema38.properties.nat.enum},message:"must be equal to one of the allowed values"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"Stores of data. What they hold stays when the file forgets them, and when the stack is deleted.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"buckets":{"data":{"versioned":true}}}],"properties":{"buckets":{"description":"S3 buckets by name: private, encrypted, TLS only. AWS makes their real names, which begin with that of the stack.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"},"default":{},"examples":[{"data":{"versioned":true,"archive":"90d"},"models":{}}]},"volumes":{"description":"EBS volumes by name: encrypted, in the first availability zone of the region. Only `instances` can use them. One that leaves the stack leaves a snapshot.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"},"default":{},"examples":[{"scratch":{"size":"100GB","snapshots":{"keep":7}}}]}}};
const schema50 = {"description":"One volume. It grows in place and never shrinks.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"size":"100GB","type":"gp3"}],"properties":{"size":{"description":"How much it holds: GB or TB (1TB is 1024 GB).","type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$","patternErrorMessage":"a number with GB or TB","default":"20GB","examples":["100GB"]},"type":{"description":"`gp3`: solid state, for nearly everything. `st1` and `sc1`: cheaper disks for large files that are read in order, at least 125 GB.","type":["string","null"],"enum":["gp3","st1","sc1",null],"default":"gp3","examples":["gp3"]},"snapshots":{"description":"Snapshots that AWS makes and deletes by itself. Without it there are none.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":7}],"properties":{"every":{"description":"How often: hours that divide a day.","type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null],"default":"24h","examples":["24h"]},"keep":{"description":"How many of them stay; the oldest goes when there is one more.","type":["integer","null"],"minimum":1,"maximum":1000,"default":7,"examples":[7]}}}}};
const pattern31 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)$", "u");
const schema44 = {"description":"One bucket, and when its objects move to cheaper storage or go. Days count from the day on which an object was written.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"versioned":true,"expire":"365d"}],"properties":{"versioned":{"description":"Keeps the old version of an object that is overwritten or deleted. S3 never takes that back: without it later, versions are only made no more.","type":["boolean","null"],"default":false,"examples":[true]},"infrequent_access":{"$ref":"#/$defs/days","description":"When objects move to Standard-IA: about half the price, and a fee for reading them. At least 30 days.","examples":["30d"]},"archive":{"$ref":"#/$defs/days","description":"When objects move to Glacier Flexible Retrieval: reading one back takes minutes to hours.","examples":["90d"]},"expire":{"$ref":"#/$defs/days","description":"When objects are deleted; with `versioned` the last version stays as an old one.","examples":["365d"]},"expire_versions":{"$ref":"#/$defs/days","description":"When an old version is deleted for good, counted from the day it became old; needs `versioned`.","examples":["180d"]}}};
const schema45 = {"description":"A number of days.","type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$","patternErrorMessage":"a number of days like 30d","examples":["30d"]};
const pattern24 = new RegExp("^[1-9][0-9]{0,3}d$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/versioned",schemaPath:"#/properties/versioned/type",keyword:"type",params:{type: schema44.properties.versioned.type},message:"must be boolean,null"};
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
const err3 = {instancePath:instancePath+"/infrequent_access",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema45.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
const err4 = {instancePath:instancePath+"/infrequent_access",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\""};
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
const err5 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema45.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err6 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\""};
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
const err7 = {instancePath:instancePath+"/expire",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema45.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err8 = {instancePath:instancePath+"/expire",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\""};
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
const err9 = {instancePath:instancePath+"/expire_versions",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema45.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern24.test(data4)){
const err10 = {instancePath:instancePath+"/expire_versions",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\""};
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: schema42.properties.buckets.type},message:"must be object,null"};
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
const err3 = {instancePath:instancePath+"/buckets",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key1};
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
const err4 = {instancePath:instancePath+"/buckets",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key1};
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
const err5 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(!(validate26(data0[key2], {instancePath:instancePath+"/buckets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.volumes !== undefined){
let data2 = data.volumes;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: schema42.properties.volumes.type},message:"must be object,null"};
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
const err7 = {instancePath:instancePath+"/volumes",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key3};
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
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key3};
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
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
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
const err10 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/volume/type",keyword:"type",params:{type: schema50.type},message:"must be object,null"};
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
const err11 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
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
const err12 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/$defs/volume/properties/size/type",keyword:"type",params:{type: schema50.properties.size.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
const err13 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/$defs/volume/properties/size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}(GB|TB)$"+"\""};
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
const err14 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/volume/properties/type/type",keyword:"type",params:{type: schema50.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data5 === "gp3") || (data5 === "st1")) || (data5 === "sc1")) || (data5 === null))){
const err15 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/volume/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/type",keyword:"type",params:{type: schema50.properties.snapshots.type},message:"must be object,null"};
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
const err17 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots",schemaPath:"#/$defs/volume/properties/snapshots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
const err18 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/type",keyword:"type",params:{type: schema50.properties.snapshots.properties.every.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((((((data7 === "1h") || (data7 === "2h")) || (data7 === "3h")) || (data7 === "4h")) || (data7 === "6h")) || (data7 === "8h")) || (data7 === "12h")) || (data7 === "24h")) || (data7 === null))){
const err19 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/every",schemaPath:"#/$defs/volume/properties/snapshots/properties/every/enum",keyword:"enum",params:{allowedValues: schema50.properties.snapshots.properties.every.enum},message:"must be equal to one of the allowed values"};
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
const err20 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/type",keyword:"type",params:{type: schema50.properties.snapshots.properties.keep.type},message:"must be integer,null"};
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
const err21 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/volumes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/snapshots/keep",schemaPath:"#/$defs/volume/properties/snapshots/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"Databases of RDS by name: encrypted, TLS only, out of reach of the internet, open to those that name them in `uses` and to nobody else. One that leaves the stack leaves a snapshot.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"},"default":{},"examples":[{"main":{"engine":"postgres@16","size":"db.t4g.small"}}]};
const schema53 = {"description":"One instance of RDS, with the database `app` of the user `app`, whose password AWS generates.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"engine":"postgres@16","size":"db.t4g.small","disk":"20GB..100GB"}],"properties":{"engine":{"description":"Engine and major version; minor versions come by themselves. A later major version is an upgrade in place with some minutes of downtime, an earlier one is refused, another engine begins empty.","type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null],"default":"postgres@16","examples":["postgres@16"]},"size":{"description":"Instance class. To change it restarts the database.","type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$","patternErrorMessage":"an instance class of RDS","default":"db.t4g.small","examples":["db.t4g.small"]},"disk":{"description":"How much it holds, from 20GB on; a range lets the disk grow by itself up to its end. A disk never shrinks.","type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$","patternErrorMessage":"a number with GB or TB, or a range of two","default":"20GB","examples":["20GB..100GB","20GB"]},"multi_az":{"description":"A second instance in another zone that takes over when the first fails; about twice the price.","type":["boolean","null"],"default":false,"examples":[true]},"backups":{"description":"How far back RDS can restore any second; 0d to 35d. `0d` makes no backups, and a change from or to it restarts the database.","type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$","patternErrorMessage":"a number of days from 0d to 35d","default":"7d","examples":["7d"]},"expose_as":{"$ref":"#/$defs/variableName","description":"The secret variable that whoever uses it gets: the URL with user, password and TLS, like `postgresql://app:…@host:5432/app?sslmode=require`.","default":"DATABASE_URL","examples":["DATABASE_URL"]}}};
const schema54 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"letters, digits and underscores, not beginning with a digit"};
const pattern36 = new RegExp("^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$", "u");
const pattern37 = new RegExp("^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$", "u");
const pattern38 = new RegExp("^([0-9]|[12][0-9]|3[0-5])d$", "u");
const pattern39 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: schema53.properties.engine.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "postgres@14") || (data0 === "postgres@15")) || (data0 === "postgres@16")) || (data0 === "postgres@17")) || (data0 === "postgres@18")) || (data0 === "mysql@8.0")) || (data0 === "mysql@8.4")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema53.properties.engine.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema53.properties.size.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern36.test(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/pattern",keyword:"pattern",params:{pattern: "^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"},message:"must match pattern \""+"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$"+"\""};
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
const err6 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: schema53.properties.disk.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern37.test(data2)){
const err7 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$"+"\""};
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
const err8 = {instancePath:instancePath+"/multi_az",schemaPath:"#/properties/multi_az/type",keyword:"type",params:{type: schema53.properties.multi_az.type},message:"must be boolean,null"};
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
const err9 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type: schema53.properties.backups.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern38.test(data4)){
const err10 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/pattern",keyword:"pattern",params:{pattern: "^([0-9]|[12][0-9]|3[0-5])d$"},message:"must match pattern \""+"^([0-9]|[12][0-9]|3[0-5])d$"+"\""};
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
if(!pattern39.test(data5)){
const err11 = {instancePath:instancePath+"/expose_as",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err12 = {instancePath:instancePath+"/expose_as",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
if(!(validate30(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"Services by name; each runs on ECS Fargate.","type":["object","null"],"minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"},"examples":[{"synthdata":{"build":".","port":8000}}]};
const schema57 = {"description":"One service: an image, its size, and how it is reached and replaced.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","port":8000}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image","description":"An image that exists, instead of `build`; deployed by its digest. Linux on x86."},"port":{"$ref":"#/$defs/port","description":"Port on which the container listens. With it the service gets a load balancer; without, none.","examples":[8000]},"command":{"$ref":"#/$defs/command"},"cpu":{"description":"CPU of a task: ECS units (1024 is one vCPU) or in words. Fargate knows pairs of CPU and memory.","type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$","patternErrorMessage":"ECS units or vCPUs","default":256,"examples":[512,"0.5 vCPU"]},"memory":{"description":"Memory of a task: MiB or in words (1GB is 1024 MiB).","type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":512,"examples":[1024,"1GB"]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"description":"Whether ECS Exec may open a shell in the tasks (`aws ecs execute-command`), for everybody whose own role has `ecs:ExecuteCommand`. The image needs a shell.","type":["boolean","null"],"default":false,"examples":[true]},"sidecars":{"description":"More containers in every task of the service, by name: a proxy, a collector of telemetry. They share its CPU, memory, addresses and roles. Requests of the load balancer go to the service's own container.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"},"default":{},"examples":[{"otel":{"image":"public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1"}}]}}};
const schema61 = {"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$","patternErrorMessage":"an image reference","examples":["public.ecr.aws/nginx/nginx:1.27"]};
const schema62 = {"type":["integer","null"],"minimum":1,"maximum":65535};
const schema63 = {"description":"What the container runs instead of its image's own command, word by word.","type":["array","null"],"items":{"type":"string","examples":["--verbose"]},"examples":[["python","-m","synthdata.worker"]]};
const schema64 = {"description":"What it works with, by its name in this file: a bucket of `storage`, one of `databases`. One word gives the permissions, the way in and the variables that it takes (a bucket `data` gives DATA_BUCKET, and to list, get, put and delete in it; a database `main` gives DATABASE_URL, and its one port); whatever does not name it has no access.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"a name of this file","examples":["data"]},"default":[],"examples":[["main","data"]]};
const pattern50 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern51 = new RegExp("^[0-9]+(\\.[0-9]+)? ?[vV]CPU$", "u");
const pattern52 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(MB|GB)$", "u");
const schema58 = {"description":"How the image is built: the folder of the build, or a map.","type":["string","object","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","additionalProperties":false,"patternProperties":{"^x-":true},"examples":[".",{"context":".","target":"runtime"}],"properties":{"context":{"description":"Folder of the build, relative to this file.","type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","default":".","examples":["."]},"dockerfile":{"description":"The Dockerfile, relative to the context.","type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a file relative to the context","default":"Dockerfile","examples":["Dockerfile"]},"target":{"description":"The stage to build; the last one when it is not given.","type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"the name of a stage of the Dockerfile","examples":["runtime"]},"args":{"description":"Build arguments. They are seen in the image's history, so nothing secret.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"VERSION":"1.4"}]},"platform":{"description":"What the image is built for and the task runs on; ARM costs about a fifth less.","type":["string","null"],"enum":["linux/amd64","linux/arm64",null],"default":"linux/amd64","examples":["linux/arm64"]}}};
const schema60 = {"description":"The value, as it is written.","type":["string","number","boolean","null"],"examples":["info"]};
const pattern43 = new RegExp("^[^/\\s].*$", "u");
const pattern47 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

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
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern43.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"},message:"must match pattern \""+"^[^/\\s].*$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: schema58.properties.context.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
const err4 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"},message:"must match pattern \""+"^[^/\\s].*$"+"\""};
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
const err5 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/type",keyword:"type",params:{type: schema58.properties.dockerfile.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
const err6 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/pattern",keyword:"pattern",params:{pattern: "^[^/\\s].*$"},message:"must match pattern \""+"^[^/\\s].*$"+"\""};
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
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema58.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern47.test(data2)){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
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
const err9 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema58.properties.args.type},message:"must be object,null"};
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
if(!pattern39.test(key1)){
const err10 = {instancePath:instancePath+"/args",schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",propertyName:key1};
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
const err11 = {instancePath:instancePath+"/args",schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
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
const err12 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
const err13 = {instancePath:instancePath+"/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: schema60.type},message:"must be string,number,boolean,null"};
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
const err14 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: schema58.properties.platform.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data5 === "linux/amd64") || (data5 === "linux/arm64")) || (data5 === null))){
const err15 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema58.properties.platform.enum},message:"must be equal to one of the allowed values"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"Environment variables, as written in this file. What is secret belongs under `secrets`.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"LOG_LEVEL":"info"}]};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"};
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
if(!pattern39.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: schema60.type},message:"must be string,number,boolean,null"};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"Environment variables whose values AWS keeps: the name of a secret of Secrets Manager, `ssm:/path` of a parameter, or an ARN.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"},"default":{},"examples":[{"API_KEY":"synthdata/api-key"}]};
const schema70 = {"description":"Where AWS keeps the value.","type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$","patternErrorMessage":"the name of a secret, ssm:/path of a parameter, or an ARN of either","examples":["synthdata/api-key"]};
const pattern58 = new RegExp("^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$", "u");

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be object,null"};
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
if(!pattern39.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/variableName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/variableName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/secret/type",keyword:"type",params:{type: schema70.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern58.test(data0)){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"},message:"must match pattern \""+"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$"+"\""};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"How the load balancer reaches the service; needs `port`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"path":"/","healthcheck":"/health"}],"properties":{"path":{"description":"Path under which the service answers; no two services may have the same.","type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$","patternErrorMessage":"a path that begins with / and has at most 127 characters","default":"/","examples":["/api"]},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"description":"IPv4 blocks that may reach the load balancer; empty: everybody.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"default":[],"examples":[["203.0.113.0/24"]]},"deregistration_delay":{"$ref":"#/$defs/duration","description":"How long a task that leaves may finish its requests: 0s to 1h.","default":"30s","examples":["30s"]}}};
const schema76 = {"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$","patternErrorMessage":"an IPv4 block","examples":["203.0.113.0/24"]};
const schema73 = {"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$","patternErrorMessage":"a number with s, m, h or d"};
const pattern60 = new RegExp("^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$", "u");
const pattern67 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$", "u");
const pattern64 = new RegExp("^[0-9]+(s|m|h|d)$", "u");
const schema72 = {"description":"What the load balancer asks of every task: a path, or a map. A new version takes traffic only when it is healthy.","type":["string","object","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","additionalProperties":false,"patternProperties":{"^x-":true},"examples":["/health",{"path":"/health","interval":"15s"}],"properties":{"path":{"description":"Path that answers 200 when the task is healthy.","type":["string","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","default":"/health","examples":["/health"]},"interval":{"$ref":"#/$defs/duration","description":"Time between two checks: 5s to 5m.","default":"15s","examples":["15s"]},"timeout":{"$ref":"#/$defs/duration","description":"No answer for this long is a failure: 2s to 2m, shorter than the interval.","default":"5s","examples":["5s"]},"healthy":{"description":"So many successes in a row make a task healthy.","type":["integer","null"],"minimum":2,"maximum":10,"default":2,"examples":[2]},"unhealthy":{"description":"So many failures in a row make a task unhealthy.","type":["integer","null"],"minimum":2,"maximum":10,"default":3,"examples":[3]},"grace_period":{"$ref":"#/$defs/duration","description":"For this long after the start of a task failures do not count: 0s to 2h.","default":"60s","examples":["60s"]}}};
const pattern61 = new RegExp("^/\\S{0,1023}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern61.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"},message:"must match pattern \""+"^/\\S{0,1023}$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema72.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern61.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/\\S{0,1023}$"},message:"must match pattern \""+"^/\\S{0,1023}$"+"\""};
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
const err5 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
const err6 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern64.test(data2)){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
const err9 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type: schema72.properties.healthy.type},message:"must be integer,null"};
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
const err10 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 2 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/healthy",schemaPath:"#/properties/healthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
const err12 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type: schema72.properties.unhealthy.type},message:"must be integer,null"};
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
const err13 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 2 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/unhealthy",schemaPath:"#/properties/unhealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
const err15 = {instancePath:instancePath+"/grace_period",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern64.test(data5)){
const err16 = {instancePath:instancePath+"/grace_period",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema71.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"},message:"must match pattern \""+"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$"+"\""};
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
if(!(validate42(data.healthcheck, {instancePath:instancePath+"/healthcheck",parentData:data,parentDataProperty:"healthcheck",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.allowed_source_ips !== undefined){
let data2 = data.allowed_source_ips;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/allowed_source_ips",schemaPath:"#/properties/allowed_source_ips/type",keyword:"type",params:{type: schema71.properties.allowed_source_ips.type},message:"must be array,null"};
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
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/allowed_source_ips/" + i0,schemaPath:"#/properties/allowed_source_ips/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern67.test(data3)){
const err6 = {instancePath:instancePath+"/allowed_source_ips/" + i0,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"+"\""};
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
const err7 = {instancePath:instancePath+"/allowed_source_ips/" + i0,schemaPath:"#/$defs/block/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/allowed_source_ips",schemaPath:"#/properties/allowed_source_ips/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
if(data.deregistration_delay !== undefined){
let data4 = data.deregistration_delay;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern64.test(data4)){
const err10 = {instancePath:instancePath+"/deregistration_delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"description":"How many tasks run: a number, a range, or a map with a range.","type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a number of tasks or a range","additionalProperties":false,"patternProperties":{"^x-":true},"default":1,"examples":[2,"2-10",{"range":"2-10","cpu_percentage":70}],"properties":{"range":{"$ref":"#/$defs/range","description":"Least and most tasks; between them scaling follows whatever wants the most: CPU, memory or requests.","examples":["2-10"]},"spot_from":{"description":"From this task on they run on Fargate Spot: about 70 % cheaper, and AWS may take one away with two minutes' notice. `3`: the first two on demand, the rest on Spot; `1`: all on Spot. Without it none.","type":["integer","null"],"minimum":1,"maximum":5000,"examples":[3]},"cpu_percentage":{"description":"Average CPU that scaling holds, in percent.","type":["integer","null"],"minimum":1,"maximum":100,"default":70,"examples":[70]},"memory_percentage":{"description":"Average memory that scaling holds, in percent; not looked at when it is not given.","type":["integer","null"],"minimum":1,"maximum":100,"examples":[80]},"requests":{"description":"Requests per task and minute that scaling holds; needs `port`. Not looked at when it is not given.","type":["integer","null"],"minimum":1,"examples":[800]},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"description":"Other ranges at certain times. A range holds until the next entry fires, so most schedules have two: one for the day and one for the night.","type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"},"default":[],"examples":[[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"},{"name":"night","cron":"0 20 ? * MON-FRI *","timezone":"Europe/Berlin","range":"2-10"}]]}}};
const schema79 = {"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a range: least-most"};
const pattern69 = new RegExp("^[0-9]+-[0-9]+$", "u");
const schema80 = {"description":"How long scaling rests after it changed the number of tasks.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"scale_in":"5m","scale_out":"1m"}],"properties":{"scale_in":{"$ref":"#/$defs/duration","description":"After taking tasks away, before it takes more: 0s to 1h.","default":"5m","examples":["5m"]},"scale_out":{"$ref":"#/$defs/duration","description":"After adding tasks, before it adds more: 0s to 1h. Short: a wave of requests is worse than a task too many.","default":"1m","examples":["1m"]}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/scale_in",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
const err3 = {instancePath:instancePath+"/scale_in",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
const err4 = {instancePath:instancePath+"/scale_out",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
const err5 = {instancePath:instancePath+"/scale_out",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"description":"A range that holds from a time on.","type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"}],"properties":{"name":{"$ref":"#/$defs/name","description":"What it is called; no two of a service alike.","examples":["business-hours"]},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range","description":"Least and most tasks from then on.","examples":["4-10"]}}};
const schema85 = {"description":"When: minute, hour, day of the month, month, day of the week and year. One of the two days is `?`.","type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$","patternErrorMessage":"six fields: minute hour day month weekday year","examples":["0 7 ? * MON-FRI *"]};
const schema86 = {"description":"The time zone of `cron`, by its name in the IANA database; it follows summer time.","type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$","patternErrorMessage":"the name of a time zone","default":"UTC","examples":["Europe/Berlin"]};
const pattern77 = new RegExp("^(\\S+ ){5}\\S+$", "u");
const pattern78 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{1,49}$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cron === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.range === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'"};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err6 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema85.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern77.test(data1)){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"},message:"must match pattern \""+"^(\\S+ ){5}\\S+$"+"\""};
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
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: schema86.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern78.test(data2)){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"+"\""};
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
const err10 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type: schema79.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern69.test(data3)){
const err11 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"},message:"must match pattern \""+"^[0-9]+-[0-9]+$"+"\""};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema78.type},message:"must be integer,string,object,null"};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!pattern69.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"},message:"must match pattern \""+"^[0-9]+-[0-9]+$"+"\""};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err5 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/type",keyword:"type",params:{type: schema79.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern69.test(data0)){
const err6 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^[0-9]+-[0-9]+$"},message:"must match pattern \""+"^[0-9]+-[0-9]+$"+"\""};
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
const err7 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/type",keyword:"type",params:{type: schema78.properties.spot_from.type},message:"must be integer,null"};
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
const err8 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/spot_from",schemaPath:"#/properties/spot_from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err10 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/type",keyword:"type",params:{type: schema78.properties.cpu_percentage.type},message:"must be integer,null"};
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
const err11 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/cpu_percentage",schemaPath:"#/properties/cpu_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err13 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/type",keyword:"type",params:{type: schema78.properties.memory_percentage.type},message:"must be integer,null"};
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
const err14 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/memory_percentage",schemaPath:"#/properties/memory_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err16 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema78.properties.requests.type},message:"must be integer,null"};
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
const err17 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!(validate46(data.cooldown, {instancePath:instancePath+"/cooldown",parentData:data,parentDataProperty:"cooldown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
let data6 = data.schedule;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: schema78.properties.schedule.type},message:"must be array,null"};
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
if(!(validate48(data6[i0], {instancePath:instancePath+"/schedule/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"description":"How a new version replaces the old one.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"bake":"10m"}],"properties":{"strategy":{"description":"`blue_green`: the new version starts beside the old one, is tested, and takes all traffic at once; needs `port`. `rolling`: task by task. Default: blue_green with `port`, else rolling.","type":["string","null"],"enum":["blue_green","rolling",null],"examples":["blue_green"]},"test_port":{"description":"Port of the load balancer on which the new version answers before it takes traffic.","type":["integer","null"],"minimum":1,"maximum":65535,"default":8443,"examples":[8443]},"test_from":{"description":"IPv4 blocks that may reach the test port; empty: nobody. Default: the VPC only; of an existing VPC the block is not known, so nobody.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"examples":[["203.0.113.0/24"]]},"bake":{"$ref":"#/$defs/duration","description":"How long both versions run after the traffic moved, in whole minutes: 0m to 24h. Until then going back takes seconds.","default":"5m","examples":["10m"]},"timeout":{"$ref":"#/$defs/duration","description":"After this long the rollout counts as failed, in whole minutes: longer than `bake`, at most 36h.","default":"30m","examples":["30m"]},"rollback_alarms":{"description":"Names of `monitoring.alarms`: while a deployment runs and bakes, one of them that goes off takes it back. One that is off before the deployment begins is not looked at.","type":["array","null"],"uniqueItems":true,"items":{"type":"string"},"default":[],"examples":[["api-5xx"]]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type},message:"must be object,null"};
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
if(!(((((((key0 === "strategy") || (key0 === "test_port")) || (key0 === "test_from")) || (key0 === "bake")) || (key0 === "timeout")) || (key0 === "rollback_alarms")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: schema88.properties.strategy.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "blue_green") || (data0 === "rolling")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema88.properties.strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.test_port !== undefined){
let data1 = data.test_port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/type",keyword:"type",params:{type: schema88.properties.test_port.type},message:"must be integer,null"};
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
const err5 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/test_port",schemaPath:"#/properties/test_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.test_from !== undefined){
let data2 = data.test_from;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/test_from",schemaPath:"#/properties/test_from/type",keyword:"type",params:{type: schema88.properties.test_from.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/properties/test_from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern67.test(data3)){
const err9 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/$defs/block/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/test_from/" + i0,schemaPath:"#/$defs/block/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/test_from",schemaPath:"#/properties/test_from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.bake !== undefined){
let data4 = data.bake;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/bake",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern64.test(data4)){
const err13 = {instancePath:instancePath+"/bake",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
let data5 = data.timeout;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern64.test(data5)){
const err15 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
if(data.rollback_alarms !== undefined){
let data6 = data.rollback_alarms;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/type",keyword:"type",params:{type: schema88.properties.rollback_alarms.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(typeof data6[i2] !== "string"){
const err17 = {instancePath:instancePath+"/rollback_alarms/" + i2,schemaPath:"#/properties/rollback_alarms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err18 = {instancePath:instancePath+"/rollback_alarms",schemaPath:"#/properties/rollback_alarms/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"description":"One container beside the service's own.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"image":"public.ecr.aws/nginx/nginx:1.27","port":8080}],"properties":{"image":{"$ref":"#/$defs/image","description":"Its image, which must exist for the platform of the service; deployed by its digest. Required."},"port":{"$ref":"#/$defs/port","description":"Port on which it listens. The containers of a task share their addresses and reach one another at `localhost`, so no two may have the same.","examples":[4317]},"essential":{"description":"Whether the whole task stops when this container does.","type":["boolean","null"],"default":true,"examples":[false]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema61.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"+"\""};
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
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: schema62.type},message:"must be integer,null"};
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
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err7 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: schema93.properties.essential.type},message:"must be boolean,null"};
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
const err8 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema63.type},message:"must be array,null"};
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
const err9 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate37(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate39(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},message:"must be object,null"};
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
if(!((func1.call(schema57.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!(validate35(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema61.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"+"\""};
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
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type: schema62.type},message:"must be integer,null"};
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
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err7 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema63.type},message:"must be array,null"};
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
const err8 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: schema57.properties.cpu.type},message:"must be integer,string,null"};
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
const err10 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!pattern51.test(data5)){
const err11 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$"+"\""};
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
const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: schema57.properties.memory.type},message:"must be integer,string,null"};
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
const err13 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!pattern52.test(data6)){
const err14 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"+"\""};
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
const err15 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema64.type},message:"must be array,null"};
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
const err16 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err17 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
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
if(!(validate37(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate39(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate41(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate45(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.deployment !== undefined){
if(!(validate51(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.exec !== undefined){
let data14 = data.exec;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: schema57.properties.exec.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sidecars !== undefined){
let data15 = data.sidecars;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err20 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/type",keyword:"type",params:{type: schema57.properties.sidecars.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
const _errs32 = errors;
if((typeof key1 !== "string") && (key1 !== null)){
const err21 = {instancePath:instancePath+"/sidecars",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err22 = {instancePath:instancePath+"/sidecars",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid10 = _errs32 === errors;
if(!valid10){
const err23 = {instancePath:instancePath+"/sidecars",schemaPath:"#/properties/sidecars/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key2 in data15){
if(!(pattern4.test(key2))){
if(!(validate53(data15[key2], {instancePath:instancePath+"/sidecars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
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
const err2 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key0};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
if(!(validate34(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"description":"Jobs by name: containers that run to their end, on AWS Batch. Each has a queue of its own, to which its schedule submits it, or whoever may; nothing runs and costs in between.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"},"default":{},"examples":[{"generate":{"build":".","schedule":"cron(0 3 * * ? *)"}}]};
const schema99 = {"description":"One job: an image, its size, where it runs and when.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","command":["python","-m","synthdata.generate"],"vcpus":4,"memory":8192}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image","description":"An image that exists, instead of `build`; run by its digest. Linux on x86."},"command":{"$ref":"#/$defs/command"},"vcpus":{"description":"vCPUs of one run. Fargate knows pairs of vCPUs and memory, from 0.25 to 16; EC2 takes whole ones.","type":["number","null"],"minimum":0.25,"default":1,"examples":[4]},"memory":{"description":"Memory of one run: MiB or in words (1GB is 1024 MiB).","type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":2048,"examples":[8192,"8GB"]},"on":{"description":"What it runs on: Fargate, or EC2 instances that AWS Batch starts and stops, for more than 16 vCPUs at a time or less money per hour.","type":["string","null"],"enum":["fargate","ec2",null],"default":"fargate","examples":["ec2"]},"spot":{"description":"Whether it runs on capacity that AWS has to spare, for about a third of the price. AWS may take it back at any time, so give it `retries`.","type":["boolean","null"],"default":false,"examples":[true]},"max_vcpus":{"description":"vCPUs that all its runs have together; further ones wait in the queue.","type":["integer","null"],"minimum":1,"maximum":100000,"default":256,"examples":[64]},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration","description":"After this an attempt is stopped: 1m or more. Without it nothing ends a run that hangs.","examples":["1h"]},"retries":{"description":"How often a run that failed is tried again.","type":["integer","null"],"minimum":0,"maximum":9,"default":0,"examples":[2]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}};
const schema102 = {"description":"When it starts: `cron(…)` in UTC, `rate(…)`, or a map of the fields of `cron` and their time zone. Without it, when somebody submits it.","type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","patternErrorMessage":"cron(minute hour day month weekday year), rate(6 hours)","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":["cron(0 3 * * ? *)","rate(6 hours)",{"cron":"0 3 * * ? *","timezone":"Europe/Berlin"}],"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}};
const pattern93 = new RegExp("^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type},message:"must be string,object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern93.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"},message:"must match pattern \""+"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/type",keyword:"type",params:{type: schema85.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern77.test(data0)){
const err5 = {instancePath:instancePath+"/cron",schemaPath:"#/$defs/cron/pattern",keyword:"pattern",params:{pattern: "^(\\S+ ){5}\\S+$"},message:"must match pattern \""+"^(\\S+ ){5}\\S+$"+"\""};
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
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: schema86.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern78.test(data1)){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$"+"\""};
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema99.type},message:"must be object,null"};
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
if(!((func1.call(schema99.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!(validate35(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data1 = data.image;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type: schema61.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$"+"\""};
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
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/$defs/command/type",keyword:"type",params:{type: schema63.type},message:"must be array,null"};
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
const err5 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/$defs/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/type",keyword:"type",params:{type: schema99.properties.vcpus.type},message:"must be number,null"};
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
const err7 = {instancePath:instancePath+"/vcpus",schemaPath:"#/properties/vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.25},message:"must be >= 0.25"};
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
const err8 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: schema99.properties.memory.type},message:"must be integer,string,null"};
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
const err9 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4"};
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
if(!pattern52.test(data5)){
const err10 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$"+"\""};
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
const err11 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: schema99.properties.on.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "fargate") || (data6 === "ec2")) || (data6 === null))){
const err12 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema99.properties.on.enum},message:"must be equal to one of the allowed values"};
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
const err13 = {instancePath:instancePath+"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type: schema99.properties.spot.type},message:"must be boolean,null"};
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
const err14 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/type",keyword:"type",params:{type: schema99.properties.max_vcpus.type},message:"must be integer,null"};
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
const err15 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/max_vcpus",schemaPath:"#/properties/max_vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!(validate62(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern64.test(data10)){
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
const err19 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: schema99.properties.retries.type},message:"must be integer,null"};
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
const err20 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err22 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/type",keyword:"type",params:{type: schema64.type},message:"must be array,null"};
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
const err23 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err24 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/$defs/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/uses",schemaPath:"#/$defs/uses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
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
if(!(validate37(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate39(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key0};
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
const err2 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
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
if(!(validate60(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"description":"HTTPS under a name of your own. Port 80 answers with a redirect. Two environments cannot have the same name: give each its own under `environments`. Services that are deployed get it in a pull request of its own: their rules and tasks stay as they are, and port 80 is closed for the seconds until its redirect is there. To remove it again, deploy `redirect: false` first.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"synthdata.example.com","zone":"Z0123456789ABCDEFGHIJ"}],"properties":{"name":{"description":"Where the services answer. Required.","type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$","patternErrorMessage":"a domain name in lower case, without scheme, port or path, of at most 64 characters","examples":["synthdata.example.com"]},"zone":{"description":"Id of the public hosted zone of Route 53 that holds the name. It gets the records of the name and, without `certificate`, those that prove it to be yours.","type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$","patternErrorMessage":"the id of a hosted zone, which begins with Z","examples":["Z0123456789ABCDEFGHIJ"]},"certificate":{"$ref":"#/$defs/certificate","description":"ARN of a certificate for the name, in the region of the stack. Default: one is made and renewed, which needs `zone`. Without `zone` you make the record of the name; the output DomainTarget says where it points.","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"redirect":{"description":"Whether port 80 sends everybody to HTTPS; without it the port is closed.","type":["boolean","null"],"default":true,"examples":[false]},"cdn":{"$ref":"#/$defs/cdn"}}};
const schema108 = {"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","patternErrorMessage":"the ARN of a certificate of ACM"};
const pattern100 = new RegExp("^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$", "u");
const pattern101 = new RegExp("^Z[A-Z0-9]{1,31}$", "u");
const pattern102 = new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$", "u");
const schema109 = {"description":"CloudFront before the load balancer: HTTPS and HTTP/3 near the users, IPv6, files of a bucket. Answers of services are not kept. The load balancer still answers whoever knows its own name, past the CDN and its firewall. Default: none.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"static":"data","path":"/static/*"}],"properties":{"static":{"description":"Bucket of `storage` whose files are served under `path`, to everybody; nothing else of it is. `/static/logo.png` is the object `static/logo.png`.","type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"the name of a bucket of this file","examples":["data"]},"path":{"description":"What comes from the bucket, and which of its objects; needs `static`.","type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$","patternErrorMessage":"a path that begins with / and may end in *","default":"/static/*","examples":["/static/*"]},"certificate":{"$ref":"#/$defs/certificate","description":"ARN of a certificate for the name in us-east-1, where CloudFront looks for it. Default in us-east-1: that of the domain; required elsewhere.","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]}}};
const pattern105 = new RegExp("^/[A-Za-z0-9_.~/-]{1,200}\\*?$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/type",keyword:"type",params:{type: schema109.properties.static.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema109.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern105.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_.~/-]{1,200}\\*?$"},message:"must match pattern \""+"^/[A-Za-z0-9_.~/-]{1,200}\\*?$"+"\""};
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
const err6 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type: schema108.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern102.test(data2)){
const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"+"\""};
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
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema107.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema107.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern100.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"},message:"must match pattern \""+"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"+"\""};
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
const err4 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: schema107.properties.zone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern101.test(data1)){
const err5 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "^Z[A-Z0-9]{1,31}$"},message:"must match pattern \""+"^Z[A-Z0-9]{1,31}$"+"\""};
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
const err6 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/type",keyword:"type",params:{type: schema108.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern102.test(data2)){
const err7 = {instancePath:instancePath+"/certificate",schemaPath:"#/$defs/certificate/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$"+"\""};
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
const err8 = {instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/type",keyword:"type",params:{type: schema107.properties.redirect.type},message:"must be boolean,null"};
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
if(!(validate69(data.cdn, {instancePath:instancePath+"/cdn",parentData:data,parentDataProperty:"cdn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"description":"What is kept to look at, and who is told.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"30d"}],"properties":{"logs":{"description":"How long logs are kept: one of the spans that CloudWatch Logs knows, in days.","type":["string","null"],"pattern":"^[0-9]+d$","patternErrorMessage":"a number of days with d","default":"30d","examples":["30d"]},"insights":{"description":"Container Insights: metrics of every task and container, billed by their number.","type":["boolean","null"],"default":false,"examples":[true]},"notify":{"description":"Who is told when an alarm goes off or ends, and when a budget is reached: `mailto:` addresses, `https://` addresses, ARNs of SNS topics. AWS sends a mail with a link first: nothing comes before it is followed.","type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$","patternErrorMessage":"mailto:, https:// or the ARN of an SNS topic","examples":["mailto:oncall@example.com"]},"default":[],"examples":[["mailto:oncall@example.com"]]},"metrics":{"description":"Metrics that CloudWatch makes of logs, by name, in a namespace of the stack's name.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"},"default":{},"examples":[{"rows":{"logs":"web","pattern":"{ $.event = \"rows\" }","value":"$.count"}}]},"alarms":{"description":"Alarms by name; in CloudWatch their names begin with that of the stack.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"},"default":{},"examples":[{"api-5xx":{"service":"web","metric":"http_5xx","above":"1%","for":"3m"}}]},"queries":{"description":"Saved queries of CloudWatch Logs Insights, by name.","type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"},"default":{},"examples":[{"errors":{"logs":"web","query":"fields @timestamp, @message | filter level = 'ERROR'"}}]},"dashboard":{"description":"A dashboard of the stack's name, with a row for every service. The first three of an account are free.","type":["boolean","null"],"default":false,"examples":[true]}}};
const schema113 = {"description":"One metric of a service's logs.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","pattern":"ERROR"}],"properties":{"logs":{"description":"The service whose logs are read.","type":["string","null"],"examples":["web"]},"pattern":{"description":"What a line must hold, in the language of CloudWatch's filter patterns.","type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$","patternErrorMessage":"a text of at most 1024 characters","examples":["{ $.event = \"rows\" }"]},"value":{"description":"What a line counts: a number, or a field of its JSON.","type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$","patternErrorMessage":"a number or a field like $.count","default":1,"examples":["$.count"]}}};
const schema120 = {"description":"One saved query.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","query":"stats count() by bin(5m)"}],"properties":{"logs":{"description":"The service whose logs are asked.","type":["string","null"],"examples":["web"]},"query":{"description":"In the language of CloudWatch Logs Insights.","type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$","patternErrorMessage":"a text of at most 10000 characters","examples":["fields @timestamp, @message | filter level = 'ERROR'"]}}};
const pattern108 = new RegExp("^[0-9]+d$", "u");
const pattern109 = new RegExp("^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$", "u");
const pattern113 = new RegExp("^[\\s\\S]{1,1024}$", "u");
const pattern114 = new RegExp("^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$", "u");
const pattern124 = new RegExp("^[\\s\\S]{1,10000}$", "u");
const schema115 = {"description":"One alarm: `above` or `below` in every minute of `for`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"service":"web","metric":"p95","above":"800ms","for":"5m"}],"properties":{"service":{"description":"The service that it watches; not needed for a metric of `monitoring.metrics`.","type":["string","null"],"examples":["web"]},"metric":{"description":"What it watches. `http_5xx`, `http_4xx`: answers of the tasks, in percent of requests or per minute. `p50`, `p95`, `p99`: time to answer. `requests`: per minute. `healthy_hosts`: tasks that take traffic. `cpu`, `memory`: average, in percent. Or a name of `monitoring.metrics`: its sum per minute.","type":["string","null"],"examples":["http_5xx"]},"above":{"$ref":"#/$defs/threshold","description":"Goes off when the metric is above it.","examples":["1%","3s",100]},"below":{"$ref":"#/$defs/threshold","description":"Goes off when the metric is below it, or has no values.","examples":[1]},"for":{"$ref":"#/$defs/duration","description":"For how long, in whole minutes: 1m to 24h.","default":"3m","examples":["3m"]}}};
const schema116 = {"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$","patternErrorMessage":"a number, a percentage or a time"};
const pattern118 = new RegExp("^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema115.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: schema115.properties.service.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: schema115.properties.metric.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: schema116.type},message:"must be number,string,null"};
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
const err5 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(!pattern118.test(data2)){
const err6 = {instancePath:instancePath+"/above",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"+"\""};
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
const err7 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/type",keyword:"type",params:{type: schema116.type},message:"must be number,string,null"};
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
const err8 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(!pattern118.test(data3)){
const err9 = {instancePath:instancePath+"/below",schemaPath:"#/$defs/threshold/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$"+"\""};
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
const err10 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: schema73.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern64.test(data4)){
const err11 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]+(s|m|h|d)$"+"\""};
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: schema111.properties.logs.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern108.test(data0)){
const err3 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/pattern",keyword:"pattern",params:{pattern: "^[0-9]+d$"},message:"must match pattern \""+"^[0-9]+d$"+"\""};
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
const err4 = {instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: schema111.properties.insights.type},message:"must be boolean,null"};
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
const err5 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: schema111.properties.notify.type},message:"must be array,null"};
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
if(!pattern109.test(data3)){
const err6 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/items/pattern",keyword:"pattern",params:{pattern: "^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"},message:"must match pattern \""+"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$"+"\""};
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
const err7 = {instancePath:instancePath+"/notify/" + i0,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err9 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema111.properties.metrics.type},message:"must be object,null"};
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
const err10 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key1};
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
const err11 = {instancePath:instancePath+"/metrics",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key1};
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
const err12 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
const err13 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logMetric/type",keyword:"type",params:{type: schema113.type},message:"must be object,null"};
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
const err14 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
const err15 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/logMetric/properties/logs/type",keyword:"type",params:{type: schema113.properties.logs.type},message:"must be string,null"};
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
const err16 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/type",keyword:"type",params:{type: schema113.properties.pattern.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern113.test(data7)){
const err17 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/$defs/logMetric/properties/pattern/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,1024}$"},message:"must match pattern \""+"^[\\s\\S]{1,1024}$"+"\""};
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
const err18 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/type",keyword:"type",params:{type: schema113.properties.value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern114.test(data8)){
const err19 = {instancePath:instancePath+"/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/logMetric/properties/value/pattern",keyword:"pattern",params:{pattern: "^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"},message:"must match pattern \""+"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$"+"\""};
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
const err20 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: schema111.properties.alarms.type},message:"must be object,null"};
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
const err21 = {instancePath:instancePath+"/alarms",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key4};
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
const err22 = {instancePath:instancePath+"/alarms",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key4};
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
const err23 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
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
if(!(validate73(data9[key5], {instancePath:instancePath+"/alarms/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.queries !== undefined){
let data11 = data.queries;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: schema111.properties.queries.type},message:"must be object,null"};
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
const err25 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key6};
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
const err26 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key6};
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
const err27 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
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
const err28 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logQuery/type",keyword:"type",params:{type: schema120.type},message:"must be object,null"};
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
const err29 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/logQuery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
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
const err30 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/logs",schemaPath:"#/$defs/logQuery/properties/logs/type",keyword:"type",params:{type: schema120.properties.logs.type},message:"must be string,null"};
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
const err31 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/type",keyword:"type",params:{type: schema120.properties.query.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern124.test(data14)){
const err32 = {instancePath:instancePath+"/queries/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/$defs/logQuery/properties/query/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,10000}$"},message:"must match pattern \""+"^[\\s\\S]{1,10000}$"+"\""};
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
const err33 = {instancePath:instancePath+"/dashboard",schemaPath:"#/properties/dashboard/type",keyword:"type",params:{type: schema111.properties.dashboard.type},message:"must be boolean,null"};
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"description":"Backups of all databases and volumes by AWS Backup, in a vault of their own that outlives the stack. Without it there are only those of `backups` and `snapshots`.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":"30d"}],"properties":{"every":{"description":"How often: hours that divide a day, counted from midnight UTC, once a day at 3:00, or once a week on Sunday.","type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null],"default":"24h","examples":["24h"]},"keep":{"$ref":"#/$defs/days","description":"When a backup is deleted.","default":"30d","examples":["30d"]}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: schema121.properties.every.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "1h") || (data0 === "2h")) || (data0 === "3h")) || (data0 === "4h")) || (data0 === "6h")) || (data0 === "8h")) || (data0 === "12h")) || (data0 === "24h")) || (data0 === "7d")) || (data0 === null))){
const err3 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: schema121.properties.every.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/days/type",keyword:"type",params:{type: schema45.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/days/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}d$"+"\""};
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"description":"What one environment has of its own. Any key of the file may stand here; `branch` and `account` stand only here.","type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"branch":"main","account":"111122223333"}],"properties":{"branch":{"description":"Pushes to this branch deploy the environment; the repository's default branch when it is not given.","type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"the name of one branch","examples":["main"]},"account":{"description":"Account of AWS, twelve digits in quotes; a deployment to another one is refused.","type":["string","null"],"pattern":"^[0-9]{12}$","patternErrorMessage":"twelve digits in quotes","examples":["111122223333"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue","description":"The tag Owner of every resource.","examples":["data-platform"]},"cost_center":{"$ref":"#/$defs/tagValue","description":"The tag CostCenter of every resource.","examples":["4711"]},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"}}};
const pattern133 = new RegExp("^[^\\s~^:?*\\[\\\\]+$", "u");
const pattern134 = new RegExp("^[0-9]{12}$", "u");

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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema125.type},message:"must be object,null"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: schema125.properties.branch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern133.test(data0)){
const err3 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[^\\s~^:?*\\[\\\\]+$"},message:"must match pattern \""+"^[^\\s~^:?*\\[\\\\]+$"+"\""};
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
const err4 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: schema125.properties.account.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern134.test(data1)){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
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
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data2 === "af-south-1") || (data2 === "ap-east-1")) || (data2 === "ap-east-2")) || (data2 === "ap-northeast-1")) || (data2 === "ap-northeast-2")) || (data2 === "ap-northeast-3")) || (data2 === "ap-south-1")) || (data2 === "ap-south-2")) || (data2 === "ap-southeast-1")) || (data2 === "ap-southeast-2")) || (data2 === "ap-southeast-3")) || (data2 === "ap-southeast-4")) || (data2 === "ap-southeast-5")) || (data2 === "ap-southeast-6")) || (data2 === "ap-southeast-7")) || (data2 === "ca-central-1")) || (data2 === "ca-west-1")) || (data2 === "eu-central-1")) || (data2 === "eu-central-2")) || (data2 === "eu-north-1")) || (data2 === "eu-south-1")) || (data2 === "eu-south-2")) || (data2 === "eu-west-1")) || (data2 === "eu-west-2")) || (data2 === "eu-west-3")) || (data2 === "il-central-1")) || (data2 === "me-central-1")) || (data2 === "me-south-1")) || (data2 === "mx-central-1")) || (data2 === "sa-east-1")) || (data2 === "us-east-1")) || (data2 === "us-east-2")) || (data2 === "us-west-1")) || (data2 === "us-west-2")) || (data2 === null))){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"+"\""};
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
if(data.cost_center !== undefined){
let data4 = data.cost_center;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"+"\""};
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
let data7 = data.security;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "key") || (key1 === "waf")) || (pattern4.test(key1)))){
const err13 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.key !== undefined){
let data8 = data7.key;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type: schema41.properties.key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err15 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},message:"must match pattern \""+"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"+"\""};
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
if(data7.waf !== undefined){
let data9 = data7.waf;
if((typeof data9 !== "string") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type: schema41.properties.waf.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err17 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},message:"must match pattern \""+"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"+"\""};
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
}
}
if(data.storage !== undefined){
if(!(validate25(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate29(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate33(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate59(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate68(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate72(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate76(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data17 = data.budget;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err18 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: schema123.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(((key2 === "monthly") || (key2 === "notify_at")) || (pattern4.test(key2)))){
const err19 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data17.monthly !== undefined){
let data18 = data17.monthly;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type: schema123.properties.monthly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern128.test(data18)){
const err21 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},message:"must match pattern \""+"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"+"\""};
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
if(data17.notify_at !== undefined){
let data19 = data17.notify_at;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err22 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type: schema123.properties.notify_at.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(typeof data20 === "string"){
if(!pattern129.test(data20)){
const err23 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}%$"},message:"must match pattern \""+"^[1-9][0-9]{0,2}%$"+"\""};
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
const err24 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i1 = data19.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data19[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/project",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/project",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data1 === "af-south-1") || (data1 === "ap-east-1")) || (data1 === "ap-east-2")) || (data1 === "ap-northeast-1")) || (data1 === "ap-northeast-2")) || (data1 === "ap-northeast-3")) || (data1 === "ap-south-1")) || (data1 === "ap-south-2")) || (data1 === "ap-southeast-1")) || (data1 === "ap-southeast-2")) || (data1 === "ap-southeast-3")) || (data1 === "ap-southeast-4")) || (data1 === "ap-southeast-5")) || (data1 === "ap-southeast-6")) || (data1 === "ap-southeast-7")) || (data1 === "ca-central-1")) || (data1 === "ca-west-1")) || (data1 === "eu-central-1")) || (data1 === "eu-central-2")) || (data1 === "eu-north-1")) || (data1 === "eu-south-1")) || (data1 === "eu-south-2")) || (data1 === "eu-west-1")) || (data1 === "eu-west-2")) || (data1 === "eu-west-3")) || (data1 === "il-central-1")) || (data1 === "me-central-1")) || (data1 === "me-south-1")) || (data1 === "mx-central-1")) || (data1 === "sa-east-1")) || (data1 === "us-east-1")) || (data1 === "us-east-2")) || (data1 === "us-west-1")) || (data1 === "us-west-2")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,null"};
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
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"+"\""};
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
const err9 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,null"};
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
const err10 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$"+"\""};
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
const err11 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
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
if(!(((key1 === "key") || (key1 === "waf")) || (pattern4.test(key1)))){
const err12 = {instancePath:instancePath+"/security",schemaPath:"#/$defs/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err13 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/type",keyword:"type",params:{type: schema41.properties.key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern18.test(data7)){
const err14 = {instancePath:instancePath+"/security/key",schemaPath:"#/$defs/security/properties/key/pattern",keyword:"pattern",params:{pattern: "^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"},message:"must match pattern \""+"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$"+"\""};
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
const err15 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/type",keyword:"type",params:{type: schema41.properties.waf.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err16 = {instancePath:instancePath+"/security/waf",schemaPath:"#/$defs/security/properties/waf/pattern",keyword:"pattern",params:{pattern: "^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"},message:"must match pattern \""+"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$"+"\""};
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
}
if(data.storage !== undefined){
if(!(validate25(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.databases !== undefined){
if(!(validate29(data.databases, {instancePath:instancePath+"/databases",parentData:data,parentDataProperty:"databases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined){
if(!(validate33(data.services, {instancePath:instancePath+"/services",parentData:data,parentDataProperty:"services",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
if(!(validate59(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.domain !== undefined){
if(!(validate68(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate72(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate76(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data16 = data.budget;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: schema123.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(((key2 === "monthly") || (key2 === "notify_at")) || (pattern4.test(key2)))){
const err18 = {instancePath:instancePath+"/budget",schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.monthly !== undefined){
let data17 = data16.monthly;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/type",keyword:"type",params:{type: schema123.properties.monthly.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern128.test(data17)){
const err20 = {instancePath:instancePath+"/budget/monthly",schemaPath:"#/$defs/budget/properties/monthly/pattern",keyword:"pattern",params:{pattern: "^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"},message:"must match pattern \""+"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$"+"\""};
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
if(data16.notify_at !== undefined){
let data18 = data16.notify_at;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err21 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/type",keyword:"type",params:{type: schema123.properties.notify_at.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(!pattern129.test(data19)){
const err22 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,2}%$"},message:"must match pattern \""+"^[1-9][0-9]{0,2}%$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/budget/notify_at/" + i0,schemaPath:"#/$defs/budget/properties/notify_at/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data18[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/budget/notify_at",schemaPath:"#/$defs/budget/properties/notify_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.environments !== undefined){
let data20 = data.environments;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err25 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: schema31.properties.environments.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
const _errs43 = errors;
if((typeof key3 !== "string") && (key3 !== null)){
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: schema32.type},message:"must be string,null",propertyName:key3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid12 = _errs43 === errors;
if(!valid12){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key4 in data20){
if(!(pattern4.test(key4))){
if(!(validate78(data20[key4], {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
