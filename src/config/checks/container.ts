/** Checks of whatever is given variables: the containers of services and jobs, instances. */

import type { Given } from '../model.ts';
import type { Path } from '../node.ts';
import type { Finding, Subject } from './finding.ts';

/** The path of a key of the container. */
export type At = (...path: Path) => Path;

export function checkVariables({ variables, secrets }: Given, at: At): readonly Finding[] {
  const twice = Object.keys(secrets).filter((name) => Object.hasOwn(variables, name));
  return twice.map((name) => ({
    severity: 'error',
    paths: [at('secrets', name), at('variables', name)],
    message: `\`${name}\` is under \`variables\` and under \`secrets\`; a container has one value for it`,
    hint: 'keep one of them',
  }));
}

/** Of what may be built here. */
export function checkImage(what: 'job' | 'service', at: At, given: Subject['given']): readonly Finding[] {
  const build = at('build');
  const image = at('image');
  if (given(build) && given(image)) {
    const hint = 'keep `build` to make the image here, or `image` to run one that exists';
    return [{ severity: 'error', paths: [image, build], message: '`build` and `image` exclude one another', hint }];
  }
  if (given(build) || given(image)) return [];
  const message = `the ${what} needs \`build\` or \`image\``;
  return [
    {
      severity: 'error',
      paths: [build, image],
      message,
      hint: 'write `build: .` to build the Dockerfile beside this file',
    },
  ];
}
