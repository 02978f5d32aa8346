/** Reads the actions and conditions of listeners and rules, CloudFormation's or the API's, into the store's words. */

import type { JsonObject } from '../../template/model.ts';
import { numberOf, objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import type { Action } from './store.ts';

/** A forward action may name one target group or several with weights; a single one weighs 1, as AWS has it. */
export function actionsOf(properties: JsonObject, key: 'Actions' | 'DefaultActions'): readonly Action[] {
  return objectsOf(properties, key).map((action) => {
    const weighted = objectsOf(objectOf(action, 'ForwardConfig'), 'TargetGroups').map((group) => ({
      arn: textOf(group, 'TargetGroupArn') ?? '',
      weight: numberOf(group, 'Weight') ?? 1,
    }));
    const single = textOf(action, 'TargetGroupArn');
    const fixed = objectOf(action, 'FixedResponseConfig');
    return {
      type: textOf(action, 'Type') ?? '',
      targetGroups: weighted.length > 0 || single === undefined ? weighted : [{ arn: single, weight: 1 }],
      redirect: objectOf(action, 'RedirectConfig'),
      fixedResponse: fixed && {
        statusCode: textOf(fixed, 'StatusCode') ?? '',
        body: textOf(fixed, 'MessageBody') ?? '',
      },
    };
  });
}

/** Values of the path-pattern condition, in either of the two forms that AWS takes. */
export function pathsOf(properties: JsonObject): readonly string[] {
  return objectsOf(properties, 'Conditions').flatMap((condition) => {
    if (condition.Field !== 'path-pattern') return [];
    const values = textsOf(objectOf(condition, 'PathPatternConfig'), 'Values');
    return values.length > 0 ? values : textsOf(condition, 'Values');
  });
}
