/** The code of functions: a plan only looks at it, apply puts there what is not deployed yet. */

import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createCodes } from '../../../src/commands/code.ts';
import { createFakeWorkspace } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { createFakeObjects } from '../../support/ports/objects.ts';

const digest = createHash('sha256').update('print(1)').digest('hex');
const stack = { codes: [{ key: 'notify', folder: 'functions/notify', codeParameter: 'NotifyCode' }] };
const config = { project: 'shop', region: 'eu-west-1', environment: 'dev' };

async function create(
  sender: 'plan' | 'apply',
  current: { readonly [name: string]: string } = {},
  objects = createFakeObjects(),
) {
  const workspace = createFakeWorkspace({ 'functions/notify': 'print(1)' });
  const account = async () => '111122223333';
  const codes = await createCodes(
    { config, stack, current, sender },
    { account, objects, workspace, log: createFakeLog() },
  );
  return { codes, stored: Object.fromEntries(objects.stored) };
}

test('a plan knows the digest and sends nothing', async () => {
  expect(await create('plan')).toEqual({ codes: { notify: digest }, stored: {} });
});

test('apply puts it where nobody else can write, under its digest', async () => {
  const path = `inferloop-shop-111122223333-eu-west-1/code/dev/notify/${digest}.zip`;
  expect(await create('apply')).toEqual({ codes: { notify: digest }, stored: { [path]: Buffer.from('print(1)') } });
});

test('what is deployed is not sent again', async () => {
  expect(await create('apply', { NotifyCode: digest })).toEqual({ codes: { notify: digest }, stored: {} });
});

test('without the bucket it is said how to get one', async () => {
  await expect(create('apply', {}, createFakeObjects({ bucket: false }))).rejects.toMatchObject({
    reason: 'change-set-failed',
    message: 'the code of notify goes by S3, and there is no bucket inferloop-shop-111122223333-eu-west-1',
    hint: expect.stringContaining('inferloop bootstrap'),
  });
});
