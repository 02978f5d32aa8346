/** Files as another revision of the repository has them; the checkout stays as it is. */

import type { FileReading } from '../config/files.ts';
import type { Revisions } from '../ports.ts';
import { runGit } from './process.ts';

/** `directory`: absolute path of the working directory, where paths start. */
export function createRevisions(directory: string, environment: { readonly [name: string]: string }): Revisions {
  return {
    async read(revision, path): Promise<FileReading> {
      try {
        // Never an option, whatever it begins with; and a commit before any file of it, so that the complaint is about one.
        const commit = await runGit(
          ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
          directory,
          environment,
        );
        const text = await runGit(['show', `${commit.trim()}:./${path}`], directory, environment);
        return { kind: 'text', text };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'unreadable', reason: `there is no ${path} at ${revision}: ${why}` };
      }
    },
  };
}
