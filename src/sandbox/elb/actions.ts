/** Reads the actions and conditions of listeners and rules, CloudFormation's or the API's, into the store's words. */

import type { Json } from '../../template/model.ts';
import { listOf, numberOf, objectOf, textOf } from '../properties.ts';
import type { Action } from './store.ts';

/** A forward action may name one target group or several with weights; a single one weighs 1, as AWS has it. */
export function actionsOf(value: Json | undefined): readonly Action[] {
  return listOf(value).map((item) => {
    const action = objectOf(item);
    const weighted = listOf(objectOf(action.ForwardConfig).TargetGroups).map((entry) => ({
      arn: textOf(objectOf(entry).TargetGroupArn),
      weight: numberOf(objectOf(entry).Weight, 1),
    }));
    const single = textOf(action.TargetGroupArn);
    const fixed = objectOf(action.FixedResponseConfig);
    return {
      type: textOf(action.Type),
      targetGroups: weighted.length > 0 ? weighted : single === '' ? [] : [{ arn: single, weight: 1 }],
      fixedResponse:
        action.FixedResponseConfig === undefined
          ? undefined
          : { statusCode: textOf(fixed.StatusCode), body: textOf(fixed.MessageBody) },
    };
  });
}

/** Values of the path-pattern condition, in either of the two forms that AWS takes. */
export function pathsOf(conditions: Json | undefined): readonly string[] {
  return listOf(conditions).flatMap((item) => {
    const condition = objectOf(item);
    if (condition.Field !== 'path-pattern') return [];
    const values = listOf(objectOf(condition.PathPatternConfig).Values);
    return (values.length > 0 ? values : listOf(condition.Values)).map(textOf);
  });
}
