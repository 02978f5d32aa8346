/** Question 8: a role without permissions asks, AWS names the action that is missing, and the role tries it. */

import { unless } from '../../aws/errors.ts';
import { imageReadActions } from '../../stack/bootstrap/permissions.ts';
import { repositoryName } from '../access.ts';
import { type Account, probe, probePatiently } from '../account.ts';
import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';

export async function askReferrers(setup: Setup): Promise<Answer> {
  const reader = await setup.as('reader');
  if (reader.kind === 'denied') return { kind: 'not-asked', reason: reader.message };
  const refused = await probe(() => listReferrers(setup, reader.value));
  if (refused.kind === 'allowed') return decide(false, 'none: a role without permissions may call it');
  const { action } = refused;
  if (action === undefined) return { kind: 'not-asked', reason: `AWS names no action: ${refused.message}` };
  await setup.grantReader(action);
  const granted = await probePatiently(setup.account, () => listReferrers(setup, reader.value));
  if (granted.kind === 'denied') return decide(false, `${action}, and that is not enough: ${granted.message}`);
  return decide(imageReadActions.includes(action), action);
}

/** Of an image that does not exist: whether AWS lets the call through is all that is asked. */
async function listReferrers({ names }: Setup, { clients }: Account): Promise<void> {
  const { client, sdk } = await clients.ecr();
  const subjectId = { imageDigest: `sha256:${'0'.repeat(64)}` };
  const request = new sdk.ListImageReferrersCommand({ repositoryName: repositoryName(names), subjectId });
  await unless({ codes: ['ImageNotFoundException'] }, undefined, () => client.send(request));
}
