/** What the commands need from the world, in our words: one interface per noun, and a command takes those it uses. */

import type { FileReading } from './config/files.ts';
import type { BuildConfig, Platform } from './config/model.ts';
import type { ProductQuery } from './cost/products/filters.ts';
import type { Problem } from './errors.ts';
import type { ChangeSet } from './plan/changeSet.ts';
import type { CodeBundle } from './ports/code.ts';
import type {
  ServiceDeployment,
  ServiceRevision,
  StackEvent,
  StackState,
  StoppedTask,
  TargetHealth,
} from './rollout/observation.ts';

export type * from './ports/code.ts';
export type * from './ports/gates.ts';

export interface Clock {
  now(): Date;
  /** Seconds since the run began, in the measure of `sleep`: in a sandbox both go faster than the wall clock. */
  seconds(): number;
  /** Resolves early, without an error, when the run is cancelled. */
  sleep(seconds: number): Promise<void>;
  /** True after SIGINT or SIGTERM: a command then reports what it knows and stops. */
  cancelled(): boolean;
}

export interface Log {
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  line(text: string): void;
  warning(text: string): void;
  /** Mistakes of a file, or what is odd in it: a code frame in the log, an annotation on the file. */
  problems(problems: readonly Problem[], source: string, level: 'error' | 'warning'): void;
  /** From here on the value is hidden in every output. */
  mask(secret: string): void;
}

export interface BuildInputs {
  /** sha256 over the git blobs of the context, Dockerfile, target, arguments and platform. */
  readonly key: string;
  /** False with untracked files in the context: the key does not say everything, so no image may be reused. */
  readonly reusable: boolean;
}

/** What the repository had at another commit. */
export interface Revisions {
  /** `revision`: whatever git understands. Paths start at the working directory. */
  read(revision: string, path: string): Promise<FileReading>;
}

export interface Workspace {
  read(path: string): Promise<FileReading>;
  /** What the configuration names, by its path from the configuration's folder; nothing outside the checkout. */
  readNamed(path: string): Promise<FileReading>;
  /** Of a folder relative to that of the configuration. Throws DeployError `config-invalid` for what Lambda does not take. */
  bundle(folder: string): Promise<CodeBundle>;
  buildInputs(build: BuildConfig, platform: Platform): Promise<BuildInputs>;
  /** Commit and tree that are checked out. */
  head(): Promise<{ readonly commit: string; readonly tree: string }>;
}

/** Image repositories: ECR. Names are without registry, tags without repository, digests `sha256:…`. */
export interface Repositories {
  /** Makes it with scan on push, immutable tags and the lifecycle when it does not exist. Returns its URI. */
  ensure(name: string): Promise<string>;
  /** Digest of a tag; undefined when tag or repository is missing. */
  find(name: string, tag: string): Promise<string | undefined>;
  /** Gives a digest one more tag. */
  tag(name: string, digest: string, tag: string): Promise<void>;
  /** Tags that begin so. */
  tags(name: string, prefix: string): Promise<readonly string[]>;
  /** What ECR's scan says of an image; does not wait. */
  scan(name: string, digest: string): Promise<ImageScan>;
  login(): Promise<RegistryLogin>;
}

export type ImageScan =
  | { readonly kind: 'found'; readonly findings: readonly ImageFinding[] }
  | { readonly kind: 'pending' }
  /** None was begun. */
  | { readonly kind: 'missing' }
  /** `UNSUPPORTED_IMAGE: …`. */
  | { readonly kind: 'impossible'; readonly reason: string };

export interface ImageFinding {
  /** `CVE-2026-1234`. */
  readonly name: string;
  /** `critical`, `high`, `medium`, …, in small letters. */
  readonly severity: string;
  /** `openssl 3.0.1`. */
  readonly package: string | undefined;
}

export interface RegistryLogin {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** Builds and pushes with Docker. */
export interface Builder {
  /** Undefined when it can build for the platform, else what is missing and what to do. */
  unavailable(platform: Platform): Promise<string | undefined>;
  /** Builds, pushes as `repository:tag`, returns the digest. */
  buildAndPush(request: BuildRequest): Promise<string>;
}

export interface BuildRequest {
  readonly build: BuildConfig;
  readonly platform: Platform;
  /** Repository with registry. */
  readonly repository: string;
  readonly tag: string;
  readonly login: RegistryLogin;
}

/** Resolves a reference that the file names (`image:`) to the digest of the platform's manifest. */
export interface ImageReferences {
  resolve(reference: string, platform: Platform, login: RegistryLogin | undefined): Promise<string>;
}

/** A template as CloudFormation gets it. */
export interface SentTemplate {
  readonly templateBody: string;
  /** Where it was put because it is too large for a request; left out: the body goes in the request. */
  readonly templateUrl?: string | undefined;
}

export interface ChangeSetRequest extends SentTemplate {
  readonly stackName: string;
  readonly name: string;
  readonly kind: 'create' | 'update';
  /** `undefined` keeps the value that the stack has. */
  readonly parameters: { readonly [key: string]: string | undefined };
  readonly description: string;
  /** CAPABILITY_IAM, CAPABILITY_NAMED_IAM: what the stack says it needs. */
  readonly capabilities: readonly string[];
  readonly executionRole: string | undefined;
  readonly tags: { readonly [key: string]: string };
}

export interface ChangeSetSummary {
  readonly name: string;
  readonly arn: string;
  readonly executionStatus: string;
  readonly createdAt: Date;
}

export interface Stacks {
  /** Undefined when there is none; REVIEW_IN_PROGRESS is told as it is. Name or ARN. */
  read(nameOrArn: string): Promise<StackState | undefined>;
  /** The template that is deployed, as it was sent. */
  template(stackName: string): Promise<string | undefined>;
  /** Throws a DeployError `change-set-failed` when CloudFormation refuses the template. */
  validate(template: SentTemplate): Promise<void>;
  createChangeSet(request: ChangeSetRequest): Promise<{ readonly arn: string; readonly stackArn: string }>;
  /** Described with and without values and merged, all pages; does not wait. */
  readChangeSet(stackName: string, nameOrArn: string): Promise<ChangeSet>;
  /** The Description alone; undefined when the change set is gone. */
  changeSetDescription(stackName: string, nameOrArn: string): Promise<string | undefined>;
  /** None when there is no such stack. */
  listChangeSets(stackName: string): Promise<readonly ChangeSetSummary[]>;
  deleteChangeSet(stackName: string, name: string): Promise<void>;
  /** With `first`, the stack was made by this change set and `OnStackFailure` governs what a failure does. */
  execute(changeSetArn: string, options: { readonly first: boolean; readonly token: string }): Promise<void>;
  /** Events newer than `after` (an event id), oldest first. */
  events(stackArn: string, after: string | undefined): Promise<readonly StackEvent[]>;
  /** Physical ids by logical id. */
  resources(
    stackName: string,
  ): Promise<{ readonly [logicalId: string]: { readonly type: string; readonly physicalId: string } }>;
  /** Turns the termination protection of a stack on or off. */
  protect(stackName: string, enabled: boolean): Promise<void>;
  /** Removes a stack that holds no resources (ROLLBACK_COMPLETE). */
  deleteEmpty(stackArn: string): Promise<void>;
}

/** ECS services and the load balancer before them. A service is its ARN. */
export interface Services {
  /** Newest first. */
  deployments(serviceArn: string, since: Date): Promise<readonly ServiceDeployment[]>;
  revision(revisionArn: string): Promise<ServiceRevision | undefined>;
  stoppedTasks(serviceArn: string): Promise<readonly StoppedTask[]>;
  targetHealth(targetGroupArns: readonly string[]): Promise<readonly TargetHealth[]>;
  /** How listener rules divide requests now: weights by rule and target group; a rule that is gone is missing. */
  weights(
    ruleArns: readonly string[],
  ): Promise<{ readonly [ruleArn: string]: { readonly [targetGroupArn: string]: number } }>;
  /** The last lines of a log group, over its newest streams or of one. */
  logTail(logGroup: string, lines: number, stream?: string): Promise<readonly string[]>;
}

/** AWS's list prices. */
export interface Prices {
  /** The JSON of every product with all of these attributes, all pages. Asks once a run, and gives up within seconds. */
  products(query: ProductQuery): Promise<readonly string[]>;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  readonly mergedAt: Date | undefined;
  readonly mergeCommit: string | undefined;
  /** Their names. */
  readonly labels: readonly string[];
}

export interface QueueEntry {
  readonly number: number;
  /** Commit that it stands on: the entry ahead, or the branch. */
  readonly base: string;
  /** Commit of its temporary branch. */
  readonly head: string;
}

export interface Comparison {
  /** Whether `to` has all that `from` has. */
  readonly ancestor: boolean;
  /** What `to` has and `from` lacks, oldest first. */
  readonly commits: readonly string[];
}

export interface CommentRequest {
  readonly pullRequest: number;
  readonly environment: string;
  readonly run: number;
  readonly attempt: number;
  readonly body: string;
}

export interface PullRequests {
  /** Every pull request that brought this commit to its branch, all pages. */
  ofCommit(sha: string): Promise<readonly PullRequest[]>;
  /** Undefined when GitHub knows one of them no more, or nothing that both come from. */
  compare(from: string, to: string): Promise<Comparison | undefined>;
  headOfBranch(branch: string): Promise<string | undefined>;
  read(number: number): Promise<PullRequest>;
  /** The entries of a branch's merge queue, in any order. */
  queue(branch: string): Promise<readonly QueueEntry[]>;
  /** One comment per environment, found by marker and author over all pages, updated in place; a newer run's is left alone. Returns its URL. */
  comment(request: CommentRequest): Promise<string>;
}

export interface CheckReport {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** The record, when there is one. */
  readonly text: string | undefined;
  readonly externalId: string | undefined;
}

export interface FoundCheck {
  readonly id: number;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly text: string | null;
  /** Only GitHub Apps can make check runs; GitHub Actions is one of them. */
  readonly app: string | null;
}

export interface Checks {
  start(name: string, head: string): Promise<number>;
  finish(id: number, report: CheckReport): Promise<void>;
  /** The newest completed run of that name on that commit, over all pages. */
  read(name: string, head: string): Promise<FoundCheck | undefined>;
}

export interface Deployments {
  /** The deployment that the job's `environment:` made, else a new one. */
  adopt(environment: string, sha: string): Promise<number>;
  update(
    id: number,
    state: 'in_progress' | 'success' | 'failure' | 'inactive',
    details: DeploymentDetails,
  ): Promise<void>;
  /** The commit that this program deployed last with success; what GitHub says of a green job by itself does not count. */
  lastSuccess(environment: string): Promise<string | undefined>;
}

export interface DeploymentDetails {
  readonly description: string;
  readonly environmentUrl: string | undefined;
}
