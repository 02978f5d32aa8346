/** Checks of the script that an instance runs first: it is there, it is one, it is small enough, and holds no secret. */

import type { InstancesConfig } from '../model.ts';
import type { At } from './container.ts';
import type { Finding } from './finding.ts';

/** EC2 guide, "Run commands when you launch an EC2 instance": before it is encoded. */
const MOST_BYTES = 16_384;

/** What stands around the script: how variables, secrets and the agent come (stack/compute/userData.ts). */
const OWN_BYTES = 2_560;

/** A line for each: the name, and an ARN or a name that AWS makes. */
const LINE_BYTES = 320;

const secrets = [
  { pattern: /\bA[KS]IA[0-9A-Z]{16}\b/, words: 'an access key of AWS' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, words: 'a private key' },
  { pattern: /\b(ghp|gho|ghs|github_pat)_[A-Za-z0-9_]{20,}/, words: 'a token of GitHub' },
];

export function checkUserData({ userData, ...instances }: InstancesConfig, at: At): readonly Finding[] {
  if (userData === undefined) return [];
  const error = (message: string, hint: string): readonly Finding[] => [
    { severity: 'error', paths: [at('user_data')], message, hint },
  ];
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
  return error(
    `${path} has ${bytesOf(text)} bytes, with what goes around it about ${size}, and EC2 takes ${MOST_BYTES}`,
    'fetch the larger part from a bucket: name it under `uses`',
  );
}

function bytesOfVariables({ variables, secrets: named, uses }: Omit<InstancesConfig, 'userData'>): number {
  const texts = Object.entries(variables).map(([name, value]) => bytesOf(`${name}='${value}'\n`));
  return texts.reduce((sum, bytes) => sum + bytes, LINE_BYTES * (Object.keys(named).length + uses.length));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
