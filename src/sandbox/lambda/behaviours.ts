/** Functions in the sandbox: records, made of code that must be there when they are made or changed. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours } from '../behaviour.ts';
import { makeRecord, refreshAttributes } from '../cloudformation/identifiers.ts';
import { objectOf, textOf } from '../members.ts';
import { AwsError } from '../service.ts';
import type { Specification } from '../spec/specification.ts';

export interface LambdaWorld {
  readonly specification: Specification;
  /** Throws S3's error when there is no such object. */
  readObject(bucket: string, key: string): Buffer;
  imageExists(reference: string): boolean;
}

const type = 'AWS::Lambda::Function';

export function createLambdaBehaviours({ specification, readObject, imageExists }: LambdaWorld): Behaviours {
  const fetchCode = (properties: JsonObject) => {
    const code = objectOf(properties, 'Code');
    const image = textOf(code, 'ImageUri');
    if (image !== undefined && !imageExists(image)) {
      throw new Error(`Source image ${image} does not exist. Provide a valid source image.`);
    }
    const [bucket, key] = [textOf(code, 'S3Bucket'), textOf(code, 'S3Key')];
    if (bucket === undefined || key === undefined) return;
    try {
      readObject(bucket, key);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw new Error(
        `Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${error.message}`,
      );
    }
  };
  return {
    [type]: {
      create(properties, context) {
        fetchCode(properties);
        return makeRecord(type, properties, context, specification(type));
      },
      update(physicalId, properties, previous, context) {
        if (JSON.stringify(properties.Code) !== JSON.stringify(previous.Code)) fetchCode(properties);
        const { attributes } = makeRecord(type, properties, context, specification(type));
        return { physicalId, attributes: refreshAttributes(attributes, properties) };
      },
    },
  };
}
