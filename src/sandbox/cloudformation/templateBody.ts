/** The text of a template: in the request, or in the bucket that the request names. */

import { textOf } from '../members.ts';
import { AwsError, type Call } from '../service.ts';
import { validationError } from './refusals.ts';

/** Throws S3's error when there is no such object. */
export type ReadObject = (bucket: string, key: string) => Buffer;

/** Bytes that a template may have in the request, and in S3. */
const MAX_BODY = 51_200;
const MAX_OBJECT = 1_000_000;

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

/** `https://bucket.s3.us-east-1.amazonaws.com/key` and the older forms; undefined for what CloudFormation does not read. */
export function parseTemplateUrl(url: string): ObjectAddress | undefined {
  const hosted = /^https:\/\/([a-z0-9.-]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([^?#]+)$/.exec(url);
  const [, bucket, key] =
    hosted ?? /^https:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([^/]+)\/([^?#]+)$/.exec(url) ?? [];
  return bucket === undefined || key === undefined ? undefined : { bucket, key: decodeURIComponent(key) };
}

/** Undefined when the request has neither body nor URL. */
export function readTemplateBody(readObject: ReadObject, { input }: Call): string | undefined {
  const body = textOf(input, 'TemplateBody');
  const url = textOf(input, 'TemplateURL');
  if (url === undefined) {
    if (body !== undefined) checkBody(body);
    return body;
  }
  if (body !== undefined) throw validationError('You cannot specify both Template URL and Template Body.');
  const address = parseTemplateUrl(url);
  if (address === undefined) throw validationError('TemplateURL must be a supported URL.');
  const text = readText(readObject, address);
  if (text.length > MAX_OBJECT) throw validationError(`Template may not exceed ${MAX_OBJECT} bytes in size.`);
  return text.toString('utf8');
}

function readText(readObject: ReadObject, { bucket, key }: ObjectAddress): Buffer {
  try {
    return readObject(bucket, key);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw validationError(
      `S3 error: ${error.message}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html`,
    );
  }
}

function checkBody(body: string): void {
  if (Buffer.byteLength(body) > MAX_BODY)
    throw validationError(
      `1 validation error detected: Value '${body.slice(0, 40)}…' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${MAX_BODY}`,
    );
}
