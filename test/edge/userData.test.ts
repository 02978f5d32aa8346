/** The first minutes of an instance: its script under a real bash, with the programs of AWS played by small ones. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { InstancesConfig } from '../../src/config/model.ts';
import { buildUserData } from '../../src/stack/instances/userData.ts';
import { evaluateResources } from '../../src/template/evaluate.ts';
import { config, instances } from '../unit/stack/configs.ts';

const ARN = 'arn:aws:secretsmanager:us-east-1:111122223333:secret';

/** What is asked of the programs of AWS, one line each. */
const calls = () => readFileSync(join(machine, 'calls'), 'utf8').trim().split('\n');

/** Stands for the root of the file system. */
let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'inferloop-instance-'));
  const agent = 'opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl';
  program('opt/aws/bin/cfn-signal', 'echo "cfn-signal $2" >> "$CALLS"');
  program(agent, 'echo "agent $2" >> "$CALLS"');
  program('bin/aws', 'case "$*" in *gone*) exit 254;; *quoted*) echo "it\'s \\$HOME";; *) echo plain/1;; esac');
});

afterEach(() => rmSync(machine, { recursive: true, force: true }));

function program(path: string, body: string): void {
  mkdirSync(dirname(join(machine, path)), { recursive: true });
  writeFileSync(join(machine, path), `#!/bin/bash\n${body}\n`);
  chmodSync(join(machine, path), 0o755);
}

/** The exit code of the script. */
function start(changes: Partial<InstancesConfig>): number | null {
  const userData = buildUserData({
    config: config(),
    instances: instances(changes),
    offers: [],
    logGroup: changes.cloudwatchAgent === true ? '/ec2/prod-inferloop-gpu' : undefined,
    awaitedBy: 'GpuAutoScalingGroup',
  });
  const text = resolve(userData).replaceAll(
    /(?<![\w.])\/(etc\/inferloop|var\/lib\/inferloop|var\/log\/inferloop|opt\/aws)/g,
    `${machine}/$1`,
  );
  const env = { PATH: `${machine}/bin:${process.env.PATH}`, CALLS: join(machine, 'calls'), MACHINE: machine };
  return spawnSync('bash', ['-s'], { input: text, env }).status;
}

function resolve(userData: object): string {
  const [only] = evaluateResources({
    template: { Resources: { Only: { Type: 'AWS::EC2::LaunchTemplate', Properties: { UserData: { ...userData } } } } },
    parameters: {},
    pseudo: {
      region: 'us-east-1',
      accountId: '111122223333',
      partition: 'aws',
      urlSuffix: 'amazonaws.com',
      stackName: 'prod-inferloop',
      stackId: 'id',
      notificationArns: [],
    },
    lookUp: () => '',
  });
  return Buffer.from(String(only?.properties.UserData), 'base64').toString('utf8');
}

const script = (text: string) => ({ userData: { path: 'boot.sh', file: { kind: 'text', text } } }) as const;
const environment = () => readFileSync(join(machine, 'etc/inferloop/environment'), 'utf8');

test('variables and secrets are there for the script and for whoever starts later, and for root only', () => {
  const seen = '#!/bin/bash\nprintf "%s|" "$GREETING" "$KEY" "$AWS_REGION" > "$MACHINE/seen"\n';
  const given = {
    variables: { GREETING: "it's $HOME", PORT: '80' },
    secrets: { KEY: { kind: 'arn', arn: `${ARN}:quoted` } },
  };
  expect(start({ ...given, ...script(seen) } as Partial<InstancesConfig>)).toBe(0);
  expect(readFileSync(join(machine, 'seen'), 'utf8')).toBe("it's $HOME|it's $HOME|us-east-1|");
  expect(environment().split('\n')).toEqual([
    'AWS_REGION=us-east-1',
    "GREETING='it'\\''s $HOME'",
    'PORT=80',
    "KEY='it'\\''s $HOME'",
    '',
  ]);
  expect(statSync(join(machine, 'etc/inferloop/environment')).mode & 0o777).toBe(0o600);
  expect(calls()).toEqual(['cfn-signal 0']);
});

test('a script in any language runs, and what it leaves open is not closed by a line of its own', () => {
  const text = `#!${process.execPath}\nrequire('fs').writeFileSync(process.env.MACHINE + '/seen', \`EOF\nEND_\n$X 'Y'\`)\n`;
  expect(start(script(text))).toBe(0);
  expect(readFileSync(join(machine, 'seen'), 'utf8')).toBe("EOF\nEND_\n$X 'Y'");
});

test('a script that fails is told to CloudFormation', () => {
  expect(start(script('#!/bin/bash\nexit 7\n'))).toBe(7);
  expect(calls()).toEqual(['cfn-signal 7']);
});

test('a secret that cannot be read stops everything before the script runs, and the agent brings the log of it', () => {
  const secrets = { KEY: { kind: 'secret', name: 'gone' } } as const;
  expect(start({ cloudwatchAgent: true, secrets, ...script('#!/bin/bash\ntouch "$MACHINE/seen"\n') })).toBe(254);
  expect(() => statSync(join(machine, 'seen'))).toThrow('ENOENT');
  expect(calls()).toEqual(['agent fetch-config', 'cfn-signal 254']);
});

test('the agent is given a configuration that it can read', () => {
  expect(start({ cloudwatchAgent: true })).toBe(0);
  expect(calls()).toEqual(['agent fetch-config', 'cfn-signal 0']);
  const text = readFileSync(join(machine, 'etc/inferloop/cloudwatch-agent.json'), 'utf8');
  expect(JSON.parse(text).logs.logs_collected.files.collect_list[0].log_group_name).toBe('/ec2/prod-inferloop-gpu');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the agent replaces it
  expect(JSON.parse(text).metrics.append_dimensions.InstanceId).toBe('${aws:InstanceId}');
});
