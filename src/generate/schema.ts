/** Makes the types, the validator and the reference of inferloop.yaml from its JSON Schema. */

import { readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { renderReference } from './reference.ts';

const source = 'schemas/inferloop.schema.json';
/** Unchecked code still has types for those who call it. */
const validatorTypes = `
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when the key is wrong and not the value. */
  readonly propertyName?: string;
}

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
`;

const warning = '/** Generated from schemas/inferloop.schema.json by `npm run generate`; do not edit. */\n\n';

export async function generateSchema(): Promise<void> {
  for (const [path, text] of Object.entries(await buildSchemaFiles())) await writeFile(path, text);
}

/** Text by path of every file that is made from the schema. */
export async function buildSchemaFiles(): Promise<{ readonly [path: string]: string }> {
  const schema: unknown = JSON.parse(await readFile(source, 'utf8'));
  return {
    'src/config/schema.generated.ts': warning + (await renderTypes(schema)) + renderSchema(schema),
    'src/config/validate.generated.ts': warning + renderValidator(schema),
    'docs/configuration.md': renderReference(schema),
  };
}

async function renderTypes(schema: unknown): Promise<string> {
  const types = await compile(asRead(schema), 'InferloopFile', {
    additionalProperties: false,
    bannerComment: '',
    cwd: 'schemas',
    format: true,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: false,
  });
  return `${types}\n`;
}

/** The schema as values are after reading: without `x-…` keys and `null`, so that the types do not speak of them. */
function asRead(node: unknown): object {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'patternProperties') return undefined;
      if (key !== 'type' && key !== 'enum') return value;
      if (!Array.isArray(value)) return value;
      const kept = value.filter((one) => one !== 'null' && one !== null);
      return key === 'type' && kept.length === 1 ? kept[0] : kept;
    }),
  );
}

function renderSchema(schema: unknown): string {
  const told = without(['$schema', '$id', 'title', 'description'], schema);
  // A message shows one example.
  const text = JSON.stringify(told, (key, value) => (key === 'examples' ? value.slice(0, 1) : value));
  return `/** The schema itself: what the messages about mistakes are made of. */\nexport const schema: unknown = ${text};\n`;
}

/** A function that checks a value and needs nothing of ajv: compiling at start would triple the time of `check`. */
function renderValidator(schema: unknown): string {
  const code = { source: true, esm: true, lines: true };
  // Every start reads all of it: nothing is in it that nobody asks for.
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, messages: false, inlineRefs: false, code });
  const text = standalone.default(ajv, ajv.compile(Object(withNames(without(wordsOfChecks, schema), Object(schema)))));
  if (/\brequire\(/.test(text)) throw new Error('the validator needs a module of ajv: use a keyword that does not');
  const exported = /export const validate = (\w+);\s*export default \w+;/;
  if (!exported.test(text)) throw new Error('ajv exports its validator in another way than expected');
  // Where in the schema a rule stands is of no use to who wrote the file.
  const short = text.replaceAll(/schemaPath:"[^"]*",/g, '');
  return `// @ts-nocheck\n${short.replace(exported, `${validatorTypes}\nexport const validate: Validate = $1;`)}`;
}

/** Of the schema only its rules check anything. */
const wordsOfChecks = ['$schema', 'title', 'description', 'default', 'examples', 'patternErrorMessage'];

/** Keys of the file that are called the same stand under `properties`, and stay. */
function without(words: readonly string[], node: unknown, isNames = false): unknown {
  if (Array.isArray(node)) return node.map((one) => without(words, one));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !words.includes(key))
      .map(([key, value]) => [
        key,
        without(words, value, !isNames && ['properties', '$defs', 'patternProperties'].includes(key)),
      ]),
  );
}

/** Rules of names stand in their place: only there does ajv tell which name breaks them. */
function withNames(node: unknown, { $defs }: { readonly $defs: { readonly [name: string]: unknown } }): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => {
      if (key !== 'propertyNames' || typeof value.$ref !== 'string') return value;
      return { ...Object(without(wordsOfChecks, $defs[value.$ref.replace('#/$defs/', '')])), type: 'string' };
    }),
  );
}
