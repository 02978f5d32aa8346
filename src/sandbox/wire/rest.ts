/** S3's REST protocol: the bucket and the key are the path, bodies are the objects, and only errors are XML. */

import type { JsonObject } from '../../template/model.ts';
import type { HttpAnswer, HttpRequest } from '../server.ts';
import { type AnswerObject, AwsError } from '../service.ts';
import { escapeXml } from './query.ts';

const operations: { readonly [method: string]: string } = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
};

export interface RestCall {
  readonly name: string;
  readonly input: JsonObject;
}

/** `/bucket/folder/key`. Throws an AwsError for what is no object. */
export function parseRest({ method, url, headers, body }: HttpRequest): RestCall {
  const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  const name = operations[method];
  if (name === undefined || key === '') {
    throw new AwsError('NotImplemented', `the sandbox's S3 does not know ${method} ${url.pathname}`, 501);
  }
  const owner = headers['x-amz-expected-bucket-owner'];
  return {
    name,
    input: {
      Bucket: bucket,
      Key: key,
      ...(name === 'PutObject' ? { Body: body.toString('base64') } : {}),
      ...(headers['content-type'] === undefined ? {} : { ContentType: headers['content-type'] }),
      ...(typeof owner === 'string' ? { ExpectedBucketOwner: owner } : {}),
    },
  };
}

export function renderObject(answer: AnswerObject | undefined, requestId: string): HttpAnswer {
  const { Body, ETag, ContentType, ContentLength, LastModified } = answer ?? {};
  const headers = Object.entries({
    etag: ETag,
    'content-type': ContentType,
    'content-length': ContentLength,
    'last-modified': LastModified instanceof Date ? LastModified.toUTCString() : undefined,
    'x-amz-request-id': requestId,
  }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]));
  return {
    status: 200,
    headers: Object.fromEntries(headers),
    body: typeof Body === 'string' ? Buffer.from(Body, 'base64') : '',
  };
}

export function renderRestError({ code, message, status }: AwsError, requestId: string): HttpAnswer {
  const parts = { Code: code, Message: message, RequestId: requestId };
  const xml = Object.entries(parts).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${xml.join('')}</Error>`,
  };
}
