/** Errors of the OCI distribution specification, with the statuses that registries send. */

import type { HttpAnswer } from '../server.ts';

const statuses = {
  BLOB_UNKNOWN: 404,
  BLOB_UPLOAD_INVALID: 416,
  BLOB_UPLOAD_UNKNOWN: 404,
  DENIED: 403,
  DIGEST_INVALID: 400,
  MANIFEST_BLOB_UNKNOWN: 400,
  MANIFEST_INVALID: 400,
  MANIFEST_UNKNOWN: 404,
  NAME_UNKNOWN: 404,
  TAG_INVALID: 400,
  UNAUTHORIZED: 401,
  UNSUPPORTED: 405,
} as const;

export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: keyof typeof statuses;

  constructor(code: keyof typeof statuses, message: string) {
    super(message);
    this.code = code;
  }
}

/** Docker asks for credentials when it is challenged. */
export function renderRegistryError(error: RegistryError, origin: string): HttpAnswer {
  const challenge =
    error.code === 'UNAUTHORIZED' ? { 'www-authenticate': `Basic realm="${origin}/",service="ecr.amazonaws.com"` } : {};
  return {
    status: statuses[error.code],
    headers: { 'content-type': 'application/json; charset=utf-8', ...challenge },
    body: JSON.stringify({ errors: [{ code: error.code, message: error.message }] }),
  };
}
