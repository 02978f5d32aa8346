/** Names and ARNs as CloudFormation makes them. */

import { randomBytes, randomUUID } from 'node:crypto';
import { ACCOUNT_ID } from '../service.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits as in physical ids that CloudFormation invents. */
export function randomName(length: number): string {
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** Hexadecimal digits as in ids of EC2. */
export function randomHex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);
}

export function makeStackArn(region: string, name: string): string {
  return `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:stack/${name}/${randomUUID()}`;
}

export function makeChangeSetArn(region: string, name: string): string {
  return `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:changeSet/${name}/${randomUUID()}`;
}

/** The ARN that policies see for a stack that may not exist yet. */
export function stackArnPattern(region: string, nameOrArn: string): string {
  return nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:stack/${nameOrArn}/*`;
}
