/** An HTTP server on 127.0.0.1 that reads whole bodies and stops at once. */

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { DeployError } from '../errors.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Buffer;
}

/** `reset` breaks the connection without an answer. */
export type Handler = (request: HttpRequest) => Promise<HttpAnswer | 'reset'> | HttpAnswer | 'reset';

export interface HttpServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ListenOptions {
  /** 0, any free one, when left out. */
  readonly port?: number;
  /** Milliseconds before every answer. */
  readonly latency?: number;
}

/** A handler that throws answers 500 with the error's text. */
export async function listen(handler: Handler, { port = 0, latency = 0 }: ListenOptions = {}): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', () => outgoing.destroy());
    incoming.on('end', () => {
      setTimeout(latency)
        .then(() => handler(complete(incoming, Buffer.concat(chunks))))
        .catch((error: unknown) => ({ status: 500, body: String(error) }))
        .then((answer) => send(outgoing, answer))
        .catch(() => outgoing.destroy());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port, error) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
  return {
    host,
    url: `http://${host}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portInUse(port: number, cause: Error): DeployError {
  return new DeployError('config-invalid', `port ${port} of 127.0.0.1 is already in use`, {
    fault: 'user',
    hint: 'name another port, or none to take any that is free',
    cause,
  });
}

function complete(incoming: IncomingMessage, body: Buffer): HttpRequest {
  return {
    method: incoming.method ?? 'GET',
    url: new URL(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`),
    headers: incoming.headers,
    body,
  };
}

function send(outgoing: ServerResponse, answer: HttpAnswer | 'reset'): void {
  if (answer === 'reset') {
    outgoing.destroy();
    return;
  }
  const body = Buffer.from(answer.body ?? '');
  const length = answer.headers?.['content-length'] === undefined ? { 'content-length': String(body.length) } : {};
  outgoing.writeHead(answer.status, { ...length, ...answer.headers });
  outgoing.end(body);
}
