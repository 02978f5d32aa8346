/** What `inferloop` can do. Each is loaded when it is asked for. */

import type { Options, Values } from './options.ts';

export interface Subcommand {
  readonly words: string;
  /** For what was called otherwise before: the subcommand that it is now. */
  readonly alias?: string;
  readonly options: Options;
  /** Returns the exit code. */
  run(values: Values): Promise<number>;
}

const configuration: Options = {
  config: { value: 'FILE', words: 'the configuration; inferloop.yaml when left out' },
  environment: { value: 'NAME', words: 'environment of the file; prod, or the only one, when left out' },
};

const prices = {
  value: 'MODE',
  words: 'auto (list prices as AWS tells them now) or table (those of this release)',
};

const deployment: Options = {
  ...configuration,
  'execution-role': { value: 'ARN', words: 'role that CloudFormation uses for the stack' },
  prices,
};

const application: Options = {
  ...deployment,
  'direct-push': { value: 'MODE', words: 'fail, plan or apply: what to do with a commit that nobody reviewed' },
  'approve-fingerprint': { value: 'HEX', words: 'fingerprint of a plan that differs from the reviewed one' },
  'busy-timeout': { value: 'TIME', words: 'how long to wait for another deployment, 30m when left out' },
};

/** What was said beside the file before. */
const place: Options = {
  provider: { value: 'NAME', words: 'aws, and no other' },
  region: { value: 'REGION', words: 'that of the file, and no other' },
};

export const subcommands: { readonly [name: string]: Subcommand } = {
  check: {
    words: 'Tells every mistake of the configuration at its line, or prints it in full with every default; asks nobody',
    options: configuration,
    run: async (values) => (await import('./deploy.ts')).deploy('check', values),
  },
  plan: {
    words: 'Shows what would change in AWS and what it would cost; deploys nothing',
    options: deployment,
    run: async (values) => (await import('./deploy.ts')).deploy('plan', values),
  },
  apply: {
    words: 'Deploys the checkout by --approve-fingerprint or --direct-push apply, and follows the rollout to its end',
    options: application,
    run: async (values) => (await import('./deploy.ts')).deploy('apply', values),
  },
  cost: {
    words: 'Prices the configuration, or any CloudFormation template, resource by resource; changes nothing',
    options: {
      ...configuration,
      prices,
      template: {
        value: 'FILE',
        words: 'a template instead, JSON or YAML; by the prices of this release, asks nobody',
      },
      region: { value: 'NAME', words: 'where the template would be made' },
      parameters: { value: 'FILE', words: "values of the template's parameters, JSON or YAML" },
      usage: { value: 'FILE', words: 'what would stand under `usage:`, by logical ids too' },
      compare: { value: 'REVISION', words: 'of git: what it cost there, and what makes the difference' },
      json: { words: 'one object, money as decimal text in USD' },
    },
    run: async (values) => (await import('./cost.ts')).printCost(values),
  },
  promote: {
    words: 'Lets the new version that waits for approval take traffic, and follows the rollout to its end',
    options: configuration,
    run: async (values) => (await import('./deploy.ts')).deploy('promote', values),
  },
  rollback: {
    words: 'Takes back the new version that is being deployed, whether it waits for approval or not',
    options: configuration,
    run: async (values) => (await import('./deploy.ts')).deploy('rollback', values),
  },
  bootstrap: {
    words: 'Prints the CloudFormation template of what an account needs once: OIDC provider, roles, bucket',
    options: {
      project: { value: 'NAME', words: '`project` of the configuration' },
      repository: { value: 'OWNER/NAME', words: 'the repository on GitHub' },
      'repository-id': { value: 'ID', words: 'gh api repos/OWNER/NAME --jq .id' },
      'owner-id': { value: 'ID', words: 'gh api repos/OWNER/NAME --jq .owner.id' },
      environment: { value: 'NAME[=BRANCH]', multiple: true, words: 'environment and the branch that deploys it' },
      'permissions-boundary': {
        value: 'ARN',
        words: 'what `security.permissions_boundary` of the configuration may name',
      },
      allow: { value: 'SERVICE', multiple: true, words: 'service of `resources`, as IAM calls it (sqs): all of it' },
    },
    run: async (values) => (await import('./bootstrap.ts')).printBootstrap(values),
  },
  demo: {
    words: 'Plans, merges and deploys two pull requests on the sandbox; needs no account',
    options: {
      'no-serve': { words: 'ends when it is done, instead of leaving the pages up' },
      'ready-image': { words: 'does not build images, even with Docker' },
      output: { value: 'FOLDER', words: 'where comments and conversations are kept, demo-output when left out' },
    },
    run: async (values) => (await import('./demo/index.ts')).runDemo(values),
  },
  sandbox: {
    words: 'Starts a small AWS and GitHub on 127.0.0.1 until it is stopped',
    options: {
      port: { value: 'N', words: 'port of the AWS endpoint; any free one when left out' },
      speed: { value: 'N', words: 'divides every duration; 1, as slow as AWS, when left out' },
      latency: { value: 'MS', words: 'milliseconds that every answer takes longer' },
      fault: { value: 'NAME@Operation[:nth]', multiple: true, words: 'what breaks on purpose' },
      log: { value: 'FILE', words: 'gets one line of JSON per request' },
      json: { words: 'one line of JSON with the addresses' },
    },
    run: async (values) => (await import('./sandbox.ts')).runSandbox(values),
  },
  deploy: {
    words: 'Deploys the checkout as `apply` does',
    alias: 'apply',
    options: { ...application, ...place },
    run: async (values) => {
      const given = await (await import('./former.ts')).withoutPlace(values);
      return (await import('./deploy.ts')).deploy('apply', given);
    },
  },
  'deploy-container': {
    words: 'Writes a file for one container, and deploys it as `apply` does with --direct-push apply',
    alias: 'apply',
    options: {
      image: { value: 'IMAGE', words: 'image of the container, which must exist' },
      cpu: { value: 'UNITS', words: 'ECS units of a task, 256 when left out' },
      memory: { value: 'MIB', words: 'memory of a task, 512 when left out' },
      replicas: { value: 'N', words: 'how many tasks run, 1 when left out' },
      port: { value: 'N', words: 'port that the container listens on, 8000 when left out' },
      name: { value: 'NAME', words: 'of project and service; that of the image when left out' },
      region: { value: 'REGION', words: 'region of everything; that of the environment when left out' },
      ...application,
      config: { value: 'FILE', words: 'the file that is written; inferloop.yaml when left out' },
    },
    run: async (values) => (await import('./container.ts')).deployContainer(values),
  },
  'estimate-costs': {
    words: 'Prices the configuration as `cost` does',
    alias: 'cost',
    options: { ...configuration, prices, ...place },
    run: async (values) => {
      const given = await (await import('./former.ts')).withoutPlace(values);
      return (await import('./cost.ts')).printCost(given);
    },
  },
};
