/** AWS's JSON 1.1 protocol: the operation is in `X-Amz-Target`, bodies are JSON, dates are seconds since 1970. */

import { isObject } from '../../template/intrinsics.ts';
import type { Json, JsonObject } from '../../template/model.ts';
import { type Answer, type AnswerObject, AwsError } from '../service.ts';
import { isList } from './answer.ts';

export function parseBody(body: string): JsonObject {
  if (body === '') return {};
  let value: Json;
  try {
    value = JSON.parse(body);
  } catch {
    throw new AwsError('SerializationException', 'The request body is not JSON.');
  }
  if (!isObject(value)) throw new AwsError('SerializationException', 'The request body is not a JSON object.');
  return value;
}

export function renderBody(result: AnswerObject | undefined): string {
  return JSON.stringify(plain(result ?? {}));
}

/** SDKs read the code from `__type`, the CLI too; the header carries it once more. */
export function renderErrorBody(error: AwsError): string {
  return JSON.stringify({ __type: error.code, message: error.message });
}

function plain(value: Answer): Json | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.getTime() / 1000;
  if (isList(value)) return value.map((item) => plain(item) ?? null);
  if (typeof value === 'object' && value !== null) {
    const entries: [string, Json][] = [];
    for (const [key, child] of Object.entries(value)) {
      const json = plain(child);
      if (json !== undefined) entries.push([key, json]);
    }
    return Object.fromEntries(entries);
  }
  return value;
}
