/** Objects by S3: a signed PUT is all that is needed of it, and its own client would be a fifth of the bundle. */

import type { HttpResponse } from '@smithy/types';
import type { Clock, Objects, StoredObject } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { describeError } from './errors.ts';

const attempts = 4;

export function createObjects(clients: AwsClients, clock: Clock): Objects {
  return {
    async put(object) {
      for (let attempt = 1; ; attempt += 1) {
        const { refusal, mayPass } = await attemptPut(clients, object);
        if (refusal === undefined) return 'stored';
        if (refusal.name === 'NoSuchBucket') return 'no-bucket';
        if (!mayPass || attempt === attempts) throw describeError('s3', 'PutObject', refusal);
        await clock.sleep(2 ** attempt);
      }
    },
  };
}

interface Attempt {
  /** Undefined: S3 has the object. */
  readonly refusal: Error | undefined;
  readonly mayPass: boolean;
}

async function attemptPut(clients: AwsClients, object: StoredObject): Promise<Attempt> {
  try {
    const { statusCode, text } = await put(clients, object);
    if (statusCode < 300) return { refusal: undefined, mayPass: false };
    return { refusal: parseRefusal(statusCode, text), mayPass: statusCode >= 500 };
  } catch (error) {
    const refusal = error instanceof Error ? error : new Error(String(error));
    return { refusal, mayPass: refusal.name !== 'CredentialsProviderError' };
  }
}

/** Credentials, connections and hashes are those of a client that is there anyway. */
async function put(clients: AwsClients, { bucket, owner, key, body }: StoredObject) {
  const [{ client }, { HttpRequest }, { SignatureV4 }] = await Promise.all([
    clients.sts(),
    import('@smithy/core/protocols'),
    import('@smithy/signature-v4'),
  ]);
  const { credentials, requestHandler, sha256 } = client.config;
  const region = await client.config.region();
  const url = new URL(key, await addressOf(bucket, region));
  const request = new HttpRequest({
    method: 'PUT',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    headers: {
      host: url.host,
      'content-length': String(Buffer.byteLength(body)),
      'x-amz-expected-bucket-owner': owner,
    },
    body,
  });
  // S3 signs paths as they are sent, and no other service does (S3 API reference, "Authenticating requests").
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256, uriEscapePath: false });
  const { response } = await requestHandler.handle(HttpRequest.clone(await signer.sign(request)));
  return { statusCode: response.statusCode, text: await textOf(response) };
}

/** With a slash at the end. A configured address, that of a sandbox say, takes the bucket in its path. */
async function addressOf(bucket: string, region: string): Promise<string> {
  const { resolveEndpointConfig } = await import('@smithy/core/endpoints');
  const { parseUrl } = await import('@smithy/core/protocols');
  const own = new URL(`https://${bucket}.s3.${region}.amazonaws.com/`);
  const config = resolveEndpointConfig({
    serviceId: 'S3',
    urlParser: parseUrl,
    endpointProvider: () => ({ url: own }),
  });
  const configured = await config.serviceConfiguredEndpoint?.();
  return configured === undefined ? own.href : `${configured.replace(/\/$/, '')}/${bucket}/`;
}

async function textOf({ body }: HttpResponse): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** `<Error><Code>NoSuchBucket</Code><Message>…</Message></Error>`, named by its code as the errors of the clients are. */
function parseRefusal(statusCode: number, text: string): Error {
  const part = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  const refusal = new Error(part('Message') ?? `S3 answered ${statusCode}`);
  refusal.name = part('Code') ?? 'UnknownError';
  return refusal;
}
