/** Runs the docker client with an environment of our own: no secret of ours is in it, and none is on its command line. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Finished {
  /** 0: done; 127: there is no such program. */
  readonly code: number;
  readonly lines: readonly string[];
}

export interface DockerCall {
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly environment: { readonly [name: string]: string };
  /** Its standard input, where a password goes. */
  readonly input?: string;
  /** Called with every line as it is printed. */
  readonly onLine?: (line: string) => void;
}

export function runDocker(call: DockerCall): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn('docker', call.parameters, { cwd: call.directory, env: call.environment });
    const lines: string[] = [];
    const keep = (line: string) => {
      lines.push(line);
      call.onLine?.(line);
    };
    createInterface({ input: child.stdout }).on('line', keep);
    createInterface({ input: child.stderr }).on('line', keep);
    child.on('error', (error) => done({ code: 127, lines: [error.message] }));
    child.on('close', (code) => done({ code: code ?? 1, lines }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
  });
}
