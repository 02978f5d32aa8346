/** Renders the reference of inferloop.yaml, `docs/configuration.md`, from its JSON Schema. */

interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly patternErrorMessage?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: SchemaNode };
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly $defs?: { readonly [name: string]: SchemaNode };
}

interface Row {
  readonly path: string;
  readonly node: SchemaNode;
  readonly required: boolean;
}

const introduction = `# inferloop.yaml

<!-- Generated from schemas/inferloop.schema.json by \`npm run generate\`; do not edit. -->

The smallest file:

\`\`\`yaml
project: inferloop
region: us-east-1
services:
  synthdata:
    build: .
    port: 8000
\`\`\`

- Unknown keys are refused. \`x-…\` keys are ignored at every level, so anchors have a place: \`x-small: &small { cpu: 256 }\`,
  then \`<<: *small\`.
- \`null\` is as if the key were not there. In an environment it removes what the file says.
- Durations are words: \`30s\`, \`5m\`, \`1h\`, \`30d\`. Paths are relative to the folder of the file.
- What YAML 1.1 and YAML 1.2 read differently (\`yes\`, \`off\`, \`012\`, \`1:30\`) is refused: quote it.
- Role, token and environment are inputs of the action, never keys of the file.

An editor that knows YAML schemas checks the file with this first line:
\`# yaml-language-server: $schema=<path to>/schemas/inferloop.schema.json\`

## Keys

\`<name>\` stands for a name of your choice, \`[]\` for each item of a list.
`;

export function renderReference(schema: unknown): string {
  const root: SchemaNode = Object(schema);
  const rows = rowsOf(root, root, '');
  const sections = Object.keys(root.properties ?? {}).map((key) => ({
    key,
    rows: rows.filter(({ path }) => path.split('.')[0] === key),
  }));
  const scalars = sections.filter((section) => section.rows.length === 1).flatMap((section) => section.rows);
  const tables = sections
    .filter((section) => section.rows.length > 1)
    .map((section) => `\n### ${section.key}\n\n${renderTable(section.rows)}`);
  return `${introduction}\n${renderTable(scalars)}${tables.join('')}`;
}

function rowsOf(root: SchemaNode, parent: SchemaNode, path: string): readonly Row[] {
  const named = Object.entries(parent.properties ?? {}).map(([key, node]) => [key, node] as const);
  const free =
    typeof parent.additionalProperties === 'object' ? [['<name>', parent.additionalProperties] as const] : [];
  return [...named, ...free].flatMap(([key, reference]) => {
    const node = resolve(root, reference);
    const own = { path: path === '' ? key : `${path}.${key}`, node, required: parent.required?.includes(key) ?? false };
    // An environment may hold every key of the file; they are told once.
    const repeated = path === 'environments.<name>' && key in (root.properties ?? {});
    if (repeated) return [own];
    const items = node.items === undefined ? [] : rowsOf(root, resolve(root, node.items), `${own.path}[]`);
    return [own, ...rowsOf(root, node, own.path), ...items];
  });
}

function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : { ...root.$defs?.[name], ...node };
}

function renderTable(rows: readonly Row[]): string {
  const lines = rows.map(({ path, node, required }) => {
    const cells = [
      `\`${path}\``,
      valuesOf(node),
      required ? 'required' : code(node.default),
      node.description ?? '',
      examplesOf(node),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| key | values | default | | example |', '| --- | --- | --- | --- | --- |', ...lines, ''].join('\n');
}

function valuesOf(node: SchemaNode): string {
  const values = node.enum?.filter((value) => value !== null);
  if (values !== undefined && values.length > 12) return 'a region of AWS';
  if (values !== undefined) return values.map(code).join(', ');
  const types = [node.type ?? []].flat().filter((type) => type !== 'null');
  const words = types.map((type) => {
    if (type === 'integer') return `number${boundsOf(node)}`;
    if (type === 'object') return 'map';
    if (type === 'array') return 'list';
    return type === 'string' ? (node.patternErrorMessage ?? 'text') : type;
  });
  return words.join(', or ');
}

function boundsOf({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? ` from ${minimum}` : ` ${minimum} to ${maximum}`;
}

function examplesOf({ examples = [] }: SchemaNode): string {
  return examples.map(code).join(', ');
}

function code(value: unknown): string {
  return value === undefined ? '' : `\`${renderFlow(value)}\``;
}

function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${key}: ${renderFlow(one)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' && /^\d[\d.]*$/.test(value) ? `"${value}"` : String(value);
}
