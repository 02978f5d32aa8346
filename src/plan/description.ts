/** The Description of a change set: which commit and which run it stands for. CloudFormation never lets it change. */

export interface ChangeSetDescription {
  /** sha256 of template, parameters and image digests. */
  readonly source: string;
  readonly commit: string;
  readonly tree: string;
  /** Undefined: made without a pull request. */
  readonly pr: number | undefined;
  readonly run: number;
  readonly attempt: number;
}

const PREFIX = 'inferloop/1';

/** At most 1,024 characters, as CloudFormation demands. The fingerprint is missing: it is known only afterwards. */
export function renderDescription(description: ChangeSetDescription): string {
  const { source, commit, tree, pr, run, attempt } = description;
  return `${PREFIX} source=${source} commit=${commit} tree=${tree}${pr === undefined ? '' : ` pr=${pr}`} run=${run}.${attempt}`;
}

/** Undefined for a change set that somebody else made. */
export function parseDescription(text: string): ChangeSetDescription | undefined {
  const [prefix, ...words] = text.split(' ');
  const fields = new Map(words.map((word) => splitOnce(word, '=')));
  const [source, commit, tree] = [fields.get('source'), fields.get('commit'), fields.get('tree')];
  const [run, attempt] = splitOnce(fields.get('run') ?? '', '.').map(Number);
  const pr = fields.get('pr');
  if (prefix !== PREFIX || !isHash(source) || !isHash(commit) || !isHash(tree)) return undefined;
  if (!isCount(run) || !isCount(attempt) || (pr !== undefined && !isCount(Number(pr)))) return undefined;
  return { source, commit, tree, pr: pr === undefined ? undefined : Number(pr), run, attempt };
}

/** By its name: the roles may describe no other change set. */
export function isOwnChangeSet(arn: string | undefined): arn is string {
  return arn?.includes(':changeSet/inferloop-') === true;
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function isHash(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{7,64}$/.test(text);
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
