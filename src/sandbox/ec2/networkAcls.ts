/** Network ACLs in the sandbox: one rule of a number in each direction, whoever makes it. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours } from '../behaviour.ts';
import { booleanOf, numberOf, textOf } from '../members.ts';

export function createNetworkAclBehaviours(): Behaviours {
  const rules = new Set<string>();
  return {
    'AWS::EC2::NetworkAclEntry': {
      create(properties, { generatedName }) {
        const { key, number } = ruleOf(properties);
        if (rules.has(key)) throw new Error(`The network acl entry identified by ${number} already exists.`);
        rules.add(key);
        return { physicalId: generatedName, attributes: { Id: generatedName } };
      },
      remove(_id, properties) {
        rules.delete(ruleOf(properties).key);
      },
    },
  };
}

function ruleOf(properties: JsonObject) {
  const number = numberOf(properties, 'RuleNumber');
  const direction = booleanOf(properties, 'Egress') === true ? 'to' : 'from';
  return { number, key: [textOf(properties, 'NetworkAclId'), direction, number].join(' ') };
}
