/** A change in every section of every example: what is written there instead, and the resource that it changes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './shop.ts';

export interface ExampleChange {
  readonly section: string;
  /** Found in the file once. */
  readonly from: string;
  readonly to: string;
  readonly logicalId: string;
}

const change = (section: string, from: string, to: string, logicalId: string): ExampleChange => ({
  section,
  from,
  to,
  logicalId,
});

export const exampleChanges: { readonly [example: string]: readonly ExampleChange[] } = {
  api: [
    change('network', 'flow_logs: 14d', 'flow_logs: 30d', 'FlowLogGroup'),
    change('security', 'waf: common }', 'waf: none }', 'WebAcl'),
    change('storage', 'expire_versions: 90d', 'expire_versions: 180d', 'UploadsBucket'),
    change('databases', 'backups: 14d', 'backups: 21d', 'MainDatabase'),
    change('services', 'memory: 2048', 'memory: 4096', 'ApiTaskDefinition'),
    change('domain', 'name: api.example.com,', 'name: api.example.com, redirect: false,', 'RedirectListener'),
    change('monitoring', 'above: 800ms', 'above: 1s', 'ApiLatencyAlarm'),
    change('backup', 'keep: 35d', 'keep: 60d', 'BackupPlan'),
    change('budget', '900 USD', '1000 USD', 'Budget'),
  ],
  'existing-vpc': [change('services', 'count: 2', 'count: 3', 'SynthdataService')],
  functions: [
    change('storage', 'versioned: true', 'versioned: true, archive: 90d', 'DataBucket'),
    change('functions', 'memory: 256', 'memory: 512', 'ReportFunction'),
  ],
  'jobs-only': [
    change('storage', 'archive: 90d', 'archive: 180d', 'DataBucket'),
    change('jobs', 'memory: 8192', 'memory: 16384', 'GenerateJobDefinition'),
  ],
  smallest: [change('services', 'port: 8000', 'port: 8000\n    memory: 1024', 'WebTaskDefinition')],
  synthdata: [
    change('network', 'zones: 2', 'zones: 3', 'PrivateSubnet3'),
    change('services', 'memory: 4096', 'memory: 8192', 'SynthdataTaskDefinition'),
    change('monitoring', 'logs: 30d', 'logs: 60d', 'SynthdataLogGroup'),
  ],
  'synthdata-full': [
    change('network', 'flow_logs: 30d', 'flow_logs: 60d', 'FlowLogGroup'),
    change('security', 'waf: common', 'waf: none', 'CdnWebAcl'),
    change('storage', 'expire_versions: 180d', 'expire_versions: 90d', 'DataBucket'),
    change('databases', 'backups: 7d', 'backups: 14d', 'MainDatabase'),
    change('services', 'memory: 2048', 'memory: 4096', 'WorkerTaskDefinition'),
    change('jobs', 'retries: 2', 'retries: 3', 'GenerateJobDefinition'),
    change('functions', 'memory: 3008', 'memory: 2048', 'NotifyFunction'),
    change('instances', 'disk: 200GB', 'disk: 300GB', 'WorkbenchLaunchTemplate'),
    change('domain', 'static: models, path: /models/public/*', 'static: models, path: /models/*', 'Distribution'),
    change('monitoring', 'above: 30s', 'above: 20s', 'SlowAlarm'),
    change('backup', 'keep: 30d', 'keep: 60d', 'BackupPlan'),
    change('budget', '5000 USD', '6000 USD', 'Budget'),
  ],
};

/** The files of an example, for a project that the sandbox's account knows. */
export function readExample(name: string): Files {
  const folder = join('examples', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const own = path.slice(folder.length + 1);
      return [own, own === 'inferloop.yaml' ? text.replace(/^project: .*$/m, 'project: inferloop') : text];
    }),
  );
}

/** With all its changes; throws when one of them is not to be made. */
export function changeExample(name: string): Files {
  const files = readExample(name);
  const text = (exampleChanges[name] ?? []).reduce((changed, { from, to }) => {
    if (changed.split(from).length !== 2) throw new Error(`${name} says not once: ${from}`);
    return changed.replace(from, to);
  }, files['inferloop.yaml'] ?? '');
  return { ...files, 'inferloop.yaml': text };
}
