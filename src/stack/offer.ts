/**
 * What a thing of the file gives to whoever uses it: exactly the permissions, the variables and the way in that it takes.
 *
 * How a consumer takes it up: `offersFor` its `uses`; `statements` go into its own role and `variables` into its
 * environment; `openDoors` for its security group, and what connects waits for them. Where ECS or Batch put secrets into
 * the container, `secrets` are theirs by name and ARN, and `secretStatements` go into the role that fetches them. What
 * has to fetch them itself (a function, an instance) gets the ARN as a variable, and the statements in its own role.
 */

import { type Resource, ref, resource } from './model.ts';
import type { Statement } from './policy.ts';
import type { Resolvable } from './resolvable.ts';

export interface Offer {
  /** Its name in the file. */
  readonly key: string;
  /** For the role of the user. */
  readonly statements: readonly Statement[];
  readonly variables: { readonly [name: string]: Resolvable<string> };
  /** ARNs of the secrets whose values the user gets, by the names of variables. */
  readonly secrets: { readonly [name: string]: Resolvable<string> };
  /** Reads exactly these secrets. */
  readonly secretStatements: readonly Statement[];
  readonly doors: readonly Door[];
}

/** Where something listens that lets nobody in but its users. */
interface Door {
  /** Begins the logical ids of the rules. */
  readonly prefix: string;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
  readonly port: number;
}

interface User {
  /** Its name in the file. */
  readonly key: string;
  /** Begins the logical ids of what belongs to it. */
  readonly prefix: string;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
}

/** What is used of all that is offered. */
export function offersFor(uses: readonly string[], offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ key }) => uses.includes(key));
}

/** One rule a door, beside both groups: a user that goes takes nothing with it but its own rule. */
export function openDoors(user: User, offers: readonly Offer[]): readonly Resource<'AWS::EC2::SecurityGroupIngress'>[] {
  const doors = offers.flatMap((offer) => offer.doors);
  return doors.map(({ prefix, securityGroup, port }) =>
    resource(`${prefix}IngressFrom${user.prefix}`, 'AWS::EC2::SecurityGroupIngress', {
      GroupId: ref(securityGroup),
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      SourceSecurityGroupId: ref(user.securityGroup),
      Description: `From ${user.key}`,
    }),
  );
}
