/** The world as the commands see it: every edge behind its port, composed once for both doors. */

import { dirname, resolve } from 'node:path';
import { type Aws, connectAws } from '../aws/connect.ts';
import type { RoleRequest } from '../aws/credentials.ts';
import type { TypeCatalogue } from '../commands/configuration.ts';
import { createBuilder } from '../docker/builder.ts';
import { createImageReferences } from '../docker/references.ts';
import { createRevisions } from '../git/revisions.ts';
import { createWorkspace } from '../git/workspace.ts';
import { connectGitHub, type GitHub, type GitHubConnection } from '../github/connect.ts';
import type { Builder, ImageReferences, Log, Probe, Revisions, Workspace } from '../ports.ts';
import type { RunClock } from './clock.ts';
import { createProbe } from './probe.ts';

export interface WorldSettings {
  /** Absolute path of the working directory. */
  readonly directory: string;
  /** Path of the configuration file, relative to it. */
  readonly config: string;
  /** The role to assume by OIDC; undefined: the credentials that the environment has. */
  readonly role: RoleRequest | undefined;
  /** Undefined: no token, so nothing is published. */
  readonly github: Omit<GitHubConnection, 'clock'> | undefined;
  /** All that git and docker may see of the environment. */
  readonly environment: { readonly [name: string]: string };
  readonly clock: RunClock;
  readonly log: Log;
  /** 1 but for the sandbox. */
  readonly speed: number;
  /** Left out in the action. */
  readonly types?: TypeCatalogue;
  /** Its endpoint; undefined on AWS. */
  readonly sandbox: string | undefined;
}

export interface World {
  readonly clock: RunClock;
  readonly log: Log;
  readonly workspace: Workspace;
  readonly revisions: Revisions;
  readonly builder: Builder;
  readonly references: ImageReferences;
  readonly probe: Probe;
  readonly github: GitHub | undefined;
  readonly types: TypeCatalogue | undefined;
  connect(region: string): Aws;
}

export function connectWorld(settings: WorldSettings): World {
  const { directory, config, environment, clock, log, role, speed } = settings;
  const configFolder = dirname(config);
  return {
    clock,
    log,
    workspace: createWorkspace({ directory, configFolder, environment }),
    revisions: createRevisions(directory, environment),
    builder: createBuilder({ folder: resolve(directory, configFolder), environment, clock, log }),
    references: createImageReferences(),
    probe: createProbe(settings.sandbox),
    github: settings.github === undefined ? undefined : connectGitHub({ ...settings.github, clock }),
    types: settings.types,
    connect: (region) => connectAws({ region, role, clock, log, speed }),
  };
}
