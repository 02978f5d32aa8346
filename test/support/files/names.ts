/** Names of things in a file: few, so that they meet, and some that come close to names of resources. */

import fc from 'fast-check';

/** By the map that they are keys of. */
const usual: { readonly [map: string]: readonly string[] } = {
  services: ['web', 'api', 'worker'],
  sidecars: ['proxy', 'agent'],
  jobs: ['generate', 'train'],
  functions: ['notify', 'resize'],
  instances: ['gpu', 'batch'],
  buckets: ['data', 'models', 'assets'],
  volumes: ['scratch', 'disk'],
  databases: ['main', 'reports'],
  environments: ['dev', 'prod'],
};

const odd = [
  'a',
  'a1',
  'a-1',
  'x-ray',
  'load-balancer',
  'main-database',
  'data-bucket',
  'web-proxy',
  'public',
  'service',
];

export function anyName(map: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(usual[map] ?? ['one', 'two', 'web'])) },
    { weight: 1, arbitrary: fc.constantFrom(...odd.filter((name) => !name.startsWith('x-'))) },
    { weight: 1, arbitrary: anyText },
  );
}

const anyText = fc
  .stringMatching(/^[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,9}){0,2}$/)
  .filter((text) => !text.startsWith('x-') && text.length <= 32);
