/** S3 of the sandbox: buckets that stacks make, and objects that are put, read and looked at. */

import type { Behaviours } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import { makeRecord } from '../cloudformation/identifiers.ts';
import { textOf } from '../members.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type AwsService, type Call, type Operation } from '../service.ts';
import type { Specification } from '../spec/specification.ts';
import { type Buckets, findBucket, findObject, type StoredObject, storeObject } from './store.ts';

export interface S3 {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
  /** What CloudFormation reads of a template or a function's code; throws NoSuchBucket or NoSuchKey. */
  readObject(bucket: string, key: string): Buffer;
}

export interface S3Dependencies {
  readonly clock: SandboxClock;
  readonly specification: Specification;
}

export function createS3({ clock, specification }: S3Dependencies): S3 {
  const buckets: Buckets = new Map();
  return {
    service: {
      name: 's3',
      protocol: 'rest',
      identifier: '',
      operations: {
        PutObject: operation('s3:PutObject', ({ input }) => {
          const bucket = findBucket(buckets, textOf(input, 'Bucket') ?? '');
          const body = Buffer.from(textOf(input, 'Body') ?? '', 'base64');
          const contentType = textOf(input, 'ContentType') ?? 'binary/octet-stream';
          const { etag } = storeObject(bucket, textOf(input, 'Key') ?? '', {
            body,
            contentType,
            storedAt: clock.now(),
          });
          return { ETag: etag };
        }),
        GetObject: operation('s3:GetObject', ({ input }) => {
          const object = readFrom(buckets, input);
          return { ...describe(object), Body: object.body.toString('base64') };
        }),
        HeadObject: operation('s3:GetObject', ({ input }) => describe(readFrom(buckets, input))),
      },
    },
    behaviours: {
      'AWS::S3::Bucket': {
        create(properties, context) {
          const type = 'AWS::S3::Bucket';
          const made = makeRecord(type, properties, context, specification(type));
          if (buckets.has(made.physicalId)) throw new Error(`${made.physicalId} already exists`);
          buckets.set(made.physicalId, { region: context.region, objects: new Map() });
          return made;
        },
        remove(name) {
          if ((buckets.get(name)?.objects.size ?? 0) > 0)
            throw new Error(
              `The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Bucket: ${name})`,
            );
          buckets.delete(name);
        },
      },
    },
    readObject: (bucket, key) => findObject(buckets, bucket, key).body,
  };
}

/** A bucket has no account in its ARN: who expects another owner is refused as a stranger is. */
function operation(action: string, run: (call: Call) => AnswerObject): Operation {
  return {
    authorizations: ({ input }) => [
      { action, resource: `arn:aws:s3:::${textOf(input, 'Bucket')}/${textOf(input, 'Key')}` },
    ],
    run(call) {
      const owner = textOf(call.input, 'ExpectedBucketOwner');
      if (owner !== undefined && owner !== ACCOUNT_ID) throw new AwsError('AccessDenied', 'Access Denied', 403);
      return run(call);
    },
  };
}

function readFrom(buckets: Buckets, input: Call['input']): StoredObject {
  return findObject(buckets, textOf(input, 'Bucket') ?? '', textOf(input, 'Key') ?? '');
}

function describe({ body, etag, contentType, storedAt }: StoredObject): AnswerObject {
  return { ETag: etag, ContentType: contentType, ContentLength: body.length, LastModified: storedAt };
}
