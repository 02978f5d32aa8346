/** Reads manifests and configurations from an image registry (the OCI distribution protocol). */

import { createHash } from 'node:crypto';
import { DeployError } from '../errors.ts';
import type { RegistryLogin } from '../ports.ts';
import type { ImageName } from './imageName.ts';

export interface Document {
  readonly digest: string;
  readonly mediaType: string;
  readonly body: object;
}

const accepted = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** `path` is `manifests/<tag>` or `blobs/<digest>`. Throws DeployError `image-failed` in the registry's words. */
export async function readDocument(name: ImageName, path: string, login: RegistryLogin | undefined): Promise<Document> {
  const scheme = /^(127\.0\.0\.1|localhost|\[::1\])(:|$)/.test(name.registry) ? 'http' : 'https';
  const url = `${scheme}://${name.registry}/v2/${name.repository}/${path}`;
  const basic = login === undefined ? undefined : `Basic ${encode(`${login.username}:${login.password}`)}`;
  let answer = await get(url, basic);
  if (answer.status === 401) answer = await get(url, await readToken(answer, basic));
  if (!answer.ok) throw refusal(name, `answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  const text = await answer.text();
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null) throw refusal(name, 'answered with something that is no manifest');
  const declared: unknown = Reflect.get(body, 'mediaType');
  return {
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    mediaType: typeof declared === 'string' ? declared : (answer.headers.get('content-type') ?? ''),
    body,
  };

  async function get(address: string, authorization: string | undefined): Promise<Response> {
    const headers = { accept: accepted, ...(authorization === undefined ? {} : { authorization }) };
    try {
      return await fetch(address, { headers, signal: AbortSignal.timeout(30_000) });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw refusal(name, `could not be reached: ${cause}`);
    }
  }

  /** Where the registry says that a token is given: `Bearer realm="…",service="…",scope="…"`. */
  async function readToken(challenge: Response, authorization: string | undefined): Promise<string | undefined> {
    const header = challenge.headers.get('www-authenticate') ?? '';
    const fields = Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    if (!/^bearer/i.test(header) || fields.realm === undefined) return authorization;
    const address = new URL(fields.realm);
    for (const key of ['service', 'scope']) if (fields[key] !== undefined) address.searchParams.set(key, fields[key]);
    const granted: unknown = await (await get(address.href, authorization)).json();
    const [token] = ['token', 'access_token'].map((key) => Reflect.get(Object(granted), key)).filter(Boolean);
    return typeof token === 'string' ? `Bearer ${token}` : authorization;
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}

function refusal(name: ImageName, words: string): DeployError {
  return new DeployError('image-failed', `the registry ${name.registry} ${words} (${name.repository}:${name.tag})`, {
    fault: 'user',
    hint: 'check the name in `image:`; a private image must be in the ECR of this account',
  });
}
