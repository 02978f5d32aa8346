/** Route 53 in the sandbox: a zone has one record of a name and type, whoever makes it. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours } from '../behaviour.ts';
import { textOf } from '../members.ts';

export function createRoute53(): { readonly behaviours: Behaviours } {
  const records = new Set<string>();
  return {
    behaviours: {
      'AWS::Route53::RecordSet': {
        create: (properties) => {
          const { key, name, type } = recordOf(properties);
          if (records.has(key)) {
            throw new Error(
              `[Tried to create resource record set [name='${name}.', type='${type}'] but it already exists]`,
            );
          }
          records.add(key);
          return { physicalId: name, attributes: {} };
        },
        remove: (_name, properties) => {
          records.delete(recordOf(properties).key);
        },
      },
    },
  };
}

function recordOf(properties: JsonObject) {
  const name = (textOf(properties, 'Name') ?? '').replace(/\.$/, '');
  const type = textOf(properties, 'Type') ?? '';
  return { name, type, key: [textOf(properties, 'HostedZoneId'), name, type].join(' ') };
}
