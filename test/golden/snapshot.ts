/** A configuration as it would be deployed: its template, and parameters with images that look the same in every run. */

import { imagesOf } from '../../src/config/images.ts';
import type { Config } from '../../src/config/model.ts';
import { buildParameters } from '../../src/plan/parameters.ts';
import type { Snapshot } from '../../src/plan/snapshot.ts';
import { buildStack } from '../../src/stack/build.ts';
import { buildTemplate } from '../../src/stack/template.ts';

export function imagesFor(config: Config, digit: string) {
  return Object.fromEntries(
    imagesOf(config).map(({ key }) => {
      const digest = `sha256:${digit.repeat(64)}`;
      const repository = `111122223333.dkr.ecr.${config.region}.amazonaws.com/${config.project}/${key}`;
      return [key, { buildKey: digit.repeat(64), reference: `${repository}@${digest}`, digest }];
    }),
  );
}

export function buildSnapshot(config: Config, digit: string): Snapshot {
  const stack = buildStack(config, undefined);
  const { values } = buildParameters({
    stack,
    images: imagesFor(config, digit),
    codes: Object.fromEntries(stack.codes.map(({ key }) => [key, digit.repeat(64)])),
    current: { CreatedAt: '2026-11-23T12:00:00.000Z' },
    executionRole: undefined,
    permissionsBoundary: undefined,
    now: new Date(0),
  });
  return { template: buildTemplate(stack), parameters: values };
}
