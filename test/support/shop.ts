/** The shop that tests deploy: one service, its file with a few settings, its page. */

export type Files = { readonly [path: string]: string };

export interface Settings {
  /** The tag Owner of everything. */
  readonly owner?: string;
  /** An image that is there, instead of building one. */
  readonly image?: string;
  readonly cpu?: number;
  /** MiB */
  readonly memory?: number;
  readonly count?: number;
  /** Days */
  readonly logs?: number;
  /** Minutes */
  readonly bake?: number;
  readonly path?: string;
  readonly strategy?: 'blue_green' | 'canary' | 'linear' | 'rolling';
  /** As it is written. */
  readonly release?: string;
  /** More keys of `deployment`, as they are written. */
  readonly deployment?: string;
  readonly port?: number;
  /** Minutes */
  readonly timeout?: number;
}

/** The value of a variable: what no log, comment or output may show. */
export const GREETING = 'nobody-but-the-tasks-reads-this';

/** Only `app` is part of the image. */
export const shopFiles: Files = {
  'README.md': 'shop\n',
  Dockerfile: 'FROM scratch\nCOPY app /\n',
  '.dockerignore': '*\n!app\n',
  'app/page': 'one\n',
};

export function shopConfig({
  owner = 'ada',
  image,
  cpu = 256,
  memory = 512,
  count = 2,
  logs = 30,
  bake = 1,
  path = '/',
  strategy = 'blue_green',
  release,
  deployment = '',
  port = 8000,
  timeout = 30,
}: Settings = {}): Files {
  const lines = [
    'project: inferloop',
    `owner: ${owner}`,
    'region: us-east-1',
    `monitoring: { logs: ${logs}d }`,
    'services:',
    '  web:',
    image === undefined ? '    build: .' : `    image: ${image}`,
    `    port: ${port}`,
    `    cpu: ${cpu}`,
    `    memory: ${memory}`,
    `    count: ${count}`,
    `    variables: { GREETING: ${GREETING} }`,
    `    deployment: { strategy: ${strategy}, bake: ${bake}m, timeout: ${timeout}m, ${deployment} }`,
    `    http: { path: ${path} }`,
    ...(release === undefined ? [] : [`    release: ${release}`]),
    '',
  ];
  return { 'inferloop.yaml': lines.join('\n') };
}
