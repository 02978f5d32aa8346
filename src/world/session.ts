/** One run of a command: what is asked, the world it works in, and who is told of it. */

import { type Announcement, createAnnouncement } from '../commands/announce.ts';
import { createPublication, type Publication } from '../commands/publish.ts';
import type { Event, Inputs, Run } from '../commands/run.ts';
import type { World } from './connect.ts';

export interface Request {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
  /** Random lower-case letters and digits, for names that a terminal makes. */
  readonly suffix: string;
}

export interface Session {
  readonly request: Request;
  readonly world: World;
  readonly publication: Publication;
  readonly announcement: Announcement;
  /** For the door's one catch: whoever was told that the run began is told that it failed; does not throw. */
  fail(error: unknown): Promise<void>;
}

export function openSession(request: Request, world: World): Session {
  const { run, inputs } = request;
  const ports = world.github && { ...world.github, log: world.log };
  const publication = createPublication(ports, run, inputs);
  const announcement = createAnnouncement(ports, run, inputs);
  return {
    request,
    world,
    publication,
    announcement,
    async fail(error) {
      await publication.fail(error);
      await announcement.fail(error);
    },
  };
}
