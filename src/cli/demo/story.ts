/** What happens in the demo: two pull requests, the files that each writes, and what a person would say of them. */

import { DeployError } from '../../errors.ts';

export type Files = { readonly [path: string]: string };

export interface Chapter {
  readonly title: string;
  readonly branch: string;
  readonly body: string;
  /** Given the files of the branch it starts from. */
  change(files: Files): Files;
}

export const REPOSITORY = { owner: 'acme', name: 'synthdata' } as const;

/** A team that has the service, and is about to deploy it; inferloop.yaml comes with the first pull request. */
export function firstCommit(example: Files): Files {
  return Object.fromEntries(Object.entries(example).filter(([path]) => path !== 'inferloop.yaml'));
}

export function chaptersOf(example: Files): readonly Chapter[] {
  return [
    {
      title: 'Deploy synthdata to AWS',
      branch: 'deploy',
      body: 'One file; everything else is in the plan below.',
      change: () => ({ 'inferloop.yaml': textOf(example, 'inferloop.yaml') }),
    },
    {
      title: 'More memory, a third task, logs for two months, and a new start page',
      branch: 'capacity',
      body: 'Big tables ran out of memory last week.',
      change: (files) => ({
        'inferloop.yaml': edit(textOf(files, 'inferloop.yaml'), [
          ['memory: 4096', 'memory: 8192'],
          ['range: 2-10', 'range: 3-10'],
          ['logs: 30d', 'logs: 60d'],
        ]),
        'app/index.html': `${textOf(files, 'app/index.html')}<p>Now with tables of ten million rows.</p>\n`,
      }),
    },
  ];
}

function textOf(files: Files, path: string): string {
  const text = files[path];
  if (text !== undefined) return text;
  throw new DeployError('internal', `the example has no ${path}`, { fault: 'inferloop' });
}

function edit(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((rest, [from, to]) => {
    if (rest.includes(from)) return rest.replace(from, to);
    throw new DeployError('internal', `the example does not say "${from}" any more`, { fault: 'inferloop' });
  }, text);
}
