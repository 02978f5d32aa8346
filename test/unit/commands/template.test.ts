/** How a template goes to CloudFormation, by its size. */

import { expect, test } from '@jest/globals';
import { sendTemplate } from '../../../src/commands/template.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { renderTemplate } from '../../../src/stack/template.ts';
import { createFakeObjects } from '../../support/ports/objects.ts';
import { config, service } from '../stack/configs.ts';

/** `words` is what each service is told: more services than 30 would have too many resources first. */
const stackOf = (count: number, words: string) => {
  const keys = Array.from({ length: count }, (_, index) => `api-${String.fromCharCode(97 + (index % 26))}${index}`);
  const http = service().http;
  const services = keys.map((key, index) =>
    service({
      key,
      port: 8000,
      http: http && { ...http, path: `/${key}` },
      deployment: deployment(8443 + index),
      variables: { WORDS: words },
    }),
  );
  return buildStack(config({ services }), undefined);
};
const deployment = (testPort: number) => ({ ...service().deployment, testPort });

const account = async () => '111122223333';

async function send(services: number, sender: 'plan' | 'apply', objects = createFakeObjects(), words = '') {
  const stack = stackOf(services, words);
  const sent = await sendTemplate({ config: config(), stack, sender }, { account, objects });
  return { stack, sent, keys: [...objects.stored.keys()], bodies: [...objects.stored.values()] };
}

test('a small one goes in the request as people read it, and nothing is put anywhere', async () => {
  const { stack, sent, keys } = await send(1, 'plan');
  expect(sent).toEqual({ templateBody: renderTemplate(stack) });
  expect(keys).toEqual([]);
});

test('one that fits without its spaces goes in the request too', async () => {
  const { stack, sent, keys } = await send(4, 'plan');
  expect(Buffer.byteLength(renderTemplate(stack))).toBeGreaterThan(51_200);
  expect(sent).toEqual({ templateBody: JSON.stringify(JSON.parse(renderTemplate(stack))) });
  expect(keys).toEqual([]);
});

test('a large one is put under its digest, where only the sender writes', async () => {
  const planned = await send(30, 'plan');
  const [key = ''] = planned.keys;
  expect(key).toMatch(/^inferloop-inferloop-111122223333-us-east-1\/plan\/[0-9a-f]{64}\.json$/);
  expect(planned.bodies).toEqual([planned.sent.templateBody]);
  const path = key.slice(key.indexOf('/') + 1);
  expect(planned.sent.templateUrl).toBe(
    `https://inferloop-inferloop-111122223333-us-east-1.s3.us-east-1.amazonaws.com/${path}`,
  );
  expect((await send(30, 'plan')).keys).toEqual(planned.keys);
  const applied = await send(30, 'apply');
  expect(applied.keys).toEqual([key.replace('/plan/', '/templates/prod/')]);
});

test('without the bucket it is said what takes the room, and what would help', async () => {
  await expect(send(30, 'plan', createFakeObjects({ bucket: false }))).rejects.toMatchObject({
    reason: 'change-set-failed',
    fault: 'user',
    message: expect.stringMatching(
      /^the template has \d+ bytes, CloudFormation takes 51200 in a request and the rest from S3, and there is no bucket inferloop-inferloop-111122223333-us-east-1; most of it is \d+ AWS::\w+::\w+ with \d+ kB, .+ kB, .+ kB$/,
    ),
    hint: expect.stringMatching(/^deploy the stack that `inferloop bootstrap` prints .*; or split the services/),
  });
});

test('what S3 does not take for CloudFormation either is refused before it is sent', async () => {
  const objects = createFakeObjects();
  await expect(send(30, 'plan', objects, 'long '.repeat(7000))).rejects.toMatchObject({
    message: expect.stringMatching(/^the template has \d{7} bytes, and CloudFormation takes 1000000; most of it is /),
  });
  expect(objects.stored.size).toBe(0);
});
