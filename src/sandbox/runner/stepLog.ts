/** A step's log as the runner keeps it: workflow commands obeyed, secrets replaced by `***`. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

export interface StepLog {
  /** One line as the process wrote it. */
  write(line: string): void;
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
}

/** `secrets` are hidden from the start, as the token of the job is. */
export function createStepLog(secrets: readonly string[], onLine: ((line: string) => void) | undefined): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const masks = new Set<string>();
  const mask = (secret: string) => {
    // Of a secret in several lines each line is hidden, too.
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== '') masks.add(part.trim());
  };
  secrets.forEach(mask);
  const hide = (text: string) =>
    [...masks]
      .sort((one, other) => other.length - one.length)
      .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  const print = (text: string) => {
    for (const line of hide(text).split('\n')) {
      lines.push(line);
      onLine?.(line);
    }
  };
  /** Set by `stop-commands`: until this token comes, nothing is a command. */
  let paused: string | undefined;
  return {
    lines,
    annotations,
    write(line) {
      const command = parseCommand(line);
      if (paused !== undefined && command?.name !== paused) return print(line);
      if (command === undefined) return print(line);
      switch (command.name) {
        case paused:
          paused = undefined;
          return;
        case 'stop-commands':
          paused = command.value;
          return print(line);
        case 'add-mask':
          mask(command.value);
          return print('::add-mask::***');
        case 'error':
        case 'warning':
        case 'notice':
          annotations.push(readAnnotation(command.name, command, hide));
          return print(`##[${command.name}]${command.value}`);
        case 'group':
          return print(`##[group]${command.value}`);
        case 'endgroup':
          return print('##[endgroup]');
        case 'debug':
          return;
        default:
          return print(line);
      }
    },
  };
}

interface Command {
  readonly name: string;
  readonly properties: { readonly [name: string]: string };
  readonly value: string;
}

/** `::name key=value,key=value::value`, with percent escapes. */
function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const properties = (match[2] ?? '').split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1))]];
  });
  return { name: match[1] ?? '', properties: Object.fromEntries(properties), value: decode(match[3] ?? '') };
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function readAnnotation(
  level: Annotation['level'],
  { properties, value }: Command,
  hide: (text: string) => string,
): Annotation {
  const number = (name: string) => (properties[name] === undefined ? undefined : Number(properties[name]));
  const { title, file } = properties;
  return {
    level,
    message: hide(value),
    title: title === undefined ? undefined : hide(title),
    file,
    line: number('line'),
    column: number('col'),
  };
}
