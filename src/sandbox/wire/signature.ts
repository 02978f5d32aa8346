/** Signature Version 4 as the receiver sees it: what an Authorization header claims, and whether it is true. */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../server.ts';

export interface Signature {
  readonly accessKeyId: string;
  /** `20261123` */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Undefined for an unsigned request and for a header of another form. */
export function parseAuthorization(header: string | undefined): Signature | undefined {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      header ?? '',
    );
  if (match === null) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] = match;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

/** Requests have no query, but for the `x-id` that SDKs add to those of S3; there the hash of the body is a header. */
export function isSignedWith(request: HttpRequest, claim: Signature, secretAccessKey: string): boolean {
  const time = String(request.headers['x-amz-date'] ?? '');
  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url),
    ...claim.signedHeaders.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/\s+/g, ' ')}`,
    ),
    '',
    claim.signedHeaders.join(';'),
    payloadHash(request),
  ].join('\n');
  const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [claim.date, claim.region, claim.service, 'aws4_request'].reduce<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${secretAccessKey}`,
  );
  return timingSafeEqual(hmac(key, text), Buffer.from(claim.signature, 'hex'));
}

function canonicalQuery({ searchParams }: URL): string {
  const parts = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('='));
  return parts.sort().join('&');
}

/** A body that is not what its header says fails the signature. */
function payloadHash({ headers, body }: HttpRequest): string {
  return headers['x-amz-content-sha256'] === 'UNSIGNED-PAYLOAD' ? 'UNSIGNED-PAYLOAD' : sha256(body);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
