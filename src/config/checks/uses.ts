/** Checks of `uses`: every name stands for one thing of the file, and gives no variable that is there already. */

import type { Given } from '../model.ts';
import type { Path } from '../node.ts';
import { nearest } from '../unknownKey.ts';
import { type Usable, usableThings } from '../usable.ts';
import type { Finding, Subject } from './finding.ts';

export function checkUses({ config }: Subject): readonly Finding[] {
  const things = usableThings(config);
  const users = (['services', 'jobs', 'instances', 'functions'] as const).flatMap((section) =>
    config[section].map((user) => ({ ...user, path: [section, user.key], hasDisks: section === 'instances' })),
  );
  return [...checkNames(things), ...users.flatMap((user) => [...checkUser(user, things), ...checkTwice(user, things)])];
}

/** A name that could mean a bucket or a database would mean neither. */
function checkNames(things: readonly Usable[]): readonly Finding[] {
  return things.flatMap((thing, index): readonly Finding[] => {
    const first = things.slice(0, index).find(({ key }) => key === thing.key);
    if (first === undefined) return [];
    return [
      {
        severity: 'error',
        paths: [thing.path, first.path],
        message: `\`${thing.key}\` is also the name of ${first.words}; \`uses\` could mean either`,
        hint: 'give one of them another name',
      },
    ];
  });
}

interface User extends Given {
  readonly path: Path;
  readonly uses: readonly string[];
  readonly hasDisks: boolean;
}

function checkUser(
  { path: user, uses, variables, secrets, hasDisks }: User,
  things: readonly Usable[],
): readonly Finding[] {
  return uses.flatMap((name): readonly Finding[] => {
    const thing = things.find((one) => one.key === name);
    if (thing === undefined) {
      const close = nearest(
        name,
        things.map((one) => one.key),
      );
      const known = things.map((one) => `\`${one.key}\``).join(', ');
      const hint =
        close === undefined
          ? known === ''
            ? 'this file has nothing to use: add `storage: { buckets: … }` or `databases: …`'
            : `there are ${known}`
          : `did you mean \`${close}\``;
      return [
        {
          severity: 'error',
          paths: [[...user, 'uses']],
          message: `\`uses\` names \`${name}\`, which is not in this file`,
          hint,
        },
      ];
    }
    if (thing.onlyInstances && !hasDisks) {
      return [
        {
          severity: 'error',
          paths: [[...user, 'uses'], thing.path],
          message: `\`uses\` names ${thing.words}, and a container has no disk of EBS`,
          hint: `remove \`${name}\``,
        },
      ];
    }
    return thing.variables.flatMap((variable): readonly Finding[] => {
      const place = Object.hasOwn(variables, variable)
        ? 'variables'
        : Object.hasOwn(secrets, variable)
          ? 'secrets'
          : undefined;
      if (place === undefined) return [];
      const message = `\`${variable}\` is what \`uses: [${name}]\` gives; a container has one value for it`;
      return [
        {
          severity: 'error',
          paths: [
            [...user, place, variable],
            [...user, 'uses'],
          ],
          message,
          hint: 'remove it here',
        },
      ];
    });
  });
}

/** Two databases give the same variable unless one says otherwise. */
function checkTwice({ path: user, uses }: User, things: readonly Usable[]): readonly Finding[] {
  const used = things.filter((thing) => uses.includes(thing.key));
  return used.flatMap((thing, index): readonly Finding[] => {
    const first = used.slice(0, index).find((other) => other.variables.some((one) => thing.variables.includes(one)));
    const shared = thing.variables.find((variable) => first?.variables.includes(variable));
    if (first === undefined || shared === undefined || first.key === thing.key) return [];
    return [
      {
        severity: 'error',
        paths: [[...user, 'uses'], first.path, thing.path],
        message: `${first.words} and ${thing.words} both give \`${shared}\`, and a container has one value for it`,
        hint: `write \`expose_as: ${thing.key.toUpperCase().replaceAll('-', '_')}_DATABASE_URL\` in \`${thing.key}\``,
      },
    ];
  });
}
