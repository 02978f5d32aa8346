/** A line to a server of this machine that breaks once, in the middle of what is sent. */

import { connect, createServer } from 'node:net';

export interface BreakingLine {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** How often it broke. */
  broken(): number;
  stop(): Promise<void>;
}

/** Breaks the first connection on which more bytes than `after` are sent. */
export async function startBreakingLine({
  port,
  after,
}: {
  readonly port: number;
  readonly after: number;
}): Promise<BreakingLine> {
  let broken = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let sent = 0;
    client.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      if (broken > 0 || sent <= after) return;
      broken += 1;
      client.resetAndDestroy();
      upstream.destroy();
    });
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    host: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    broken: () => broken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
