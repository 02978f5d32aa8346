/** The one place that decides which values nobody may read: values of variables, secret-looking names, known keys. */

import type { Json } from '../template/model.ts';

/** What stands for a hidden value. */
export const HIDDEN = '••••';

/** What a plan says of a value that only AWS will know; it hides nothing. */
const UNKNOWN = 'known after apply';

const secretName =
  /secret|token|passw|passphrase|\bpwd\b|credential|api[-_]?key|private[-_]?key|access[-_]?key|signing[-_]?key|encryption[-_]?key|\bdsn\b|connection[-_]?string|database[-_]?url|webhook/i;

/** Names of the key, not the key: an ARN or a name says where a secret is kept; a request token is for AWS's support. */
const namesOnly = /(ValueFrom|Arn|ArnList|SecretId|KmsKeyId|Description|Name|Type|Retention\w*|RequestToken)$/;

/** Formats that are keys wherever they stand. */
const knownKeys = [
  /\b(?:AKIA|ASIA|AIDA|AROA|ABIA|ACCA)[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_\w{20,}/g,
  /\bglpat-[\w-]{20,}/g,
  /\bxox[abeoprs]-[\w-]{10,}/g,
  /\b(?:sk|rk|pk)_(?:live|test)_\w{10,}/g,
  /\bsk-[\w-]{20,}/g,
  /\bAIza[\w-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

export interface PropertyValue {
  /** As in a property change: `ContainerDefinitions[web].Environment[LOG_LEVEL]`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Hides both sides when the property is no one's to read, else what looks like a key in them. Names are never hidden. */
export function redactProperty<Property extends PropertyValue>(property: Property): Property {
  const hide = isHidden(property.path) ? (text: string) => (text === UNKNOWN ? text : HIDDEN) : redactText;
  return {
    ...property,
    before: property.before === undefined ? undefined : hide(property.before),
    after: property.after === undefined ? undefined : hide(property.after),
  };
}

/** A template's JSON, laid out as it was, without the values that a property change would hide. */
export function redactTemplate(text: string): string {
  return JSON.stringify(hideValues(JSON.parse(text), ''), undefined, 1);
}

function hideValues(value: Json, path: string): Json {
  if (typeof value === 'string') return isHidden(path) ? HIDDEN : redactText(value);
  if (Array.isArray(value)) return value.map((item, index) => hideValues(item, `${path}[${nameOf(item) ?? index}]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideValues(inner, `${path}.${key}`)]));
}

/** Lists of variables, tags and containers are known by the names of their items. */
function nameOf(item: Json): string | undefined {
  const name = typeof item === 'object' && item !== null && 'Name' in item ? item.Name : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Free text of others (reasons, log lines, errors): keys, passwords in URLs and values of secret-looking names go. */
export function redactText(text: string): string {
  return knownKeys
    .reduce((rest, pattern) => rest.replaceAll(pattern, HIDDEN), text)
    .replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+@/gi, `$1${HIDDEN}@`)
    .replaceAll(quoted, hideValue)
    .replaceAll(assigned, hideValue)
    .replaceAll(labelled, hideValue);
}

/** `"password": "x"` */
const quoted = /((["'])([\w.-]+)\2\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;}\]]+)/g;
/** `PASSWORD=x` */
const assigned = /(()\b([\w.-]+)\s*=\s*)("[^"]*"|'[^']*'|[^\s,;&}\])]+)/g;
/** `password: x` and nothing after it: an error such as `ExpiredToken: The security token …` goes on. */
const labelled = /(()\b([\w.-]+):[ \t]+)("[^"]*"|'[^']*'|\S+)(?=[ \t]*(?:$|[,;}\n]))/gm;

function hideValue(all: string, start: string, _quote: string, name: string): string {
  return isSecretName(name) ? start + HIDDEN : all;
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !namesOnly.test(name);
}

/** Every value of a container's environment, however it comes: whether it is a secret, only its owner knows. */
function isHidden(path: string): boolean {
  if (/\bEnvironment(\[[^\]]*\])?(\.Value|\.Variables(\.[^.]+)?)?$/.test(path)) return true;
  if (/\bContainerDefinitions(\[[^\]]*\])?$/.test(path)) return true;
  // The variables of an instance stand in its script.
  if (/\bUserData\.Fn::Base64\b/.test(path)) return true;
  const [, key, last] = /(?:\[([^\]]*)\])?(?:(?:^|\.)([\w-]+))?$/.exec(path) ?? [];
  return isSecretName(last === undefined || last === 'Value' ? (key ?? path) : last);
}
