/** Rules that must change: they take the traffic as it is, and everything else as the file says. */

import { describe, expect, test } from '@jest/globals';
import type { Config, ServiceConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { compareRule, weightsOf, withoutWeights } from '../../../src/stack/deployed.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Template } from '../../../src/template/model.ts';
import { config, http, service } from './configs.ts';

const web = (changes: Partial<ServiceConfig> = {}) => config({ services: [service(changes)] });
const rolling = { ...service().deployment, strategy: 'rolling' } as const;

const deployed = buildTemplate(buildStack(web(), undefined));
const api = web({ http: { ...http, path: '/api' } });
const green = { SynthdataBlueTargetGroup: 0, SynthdataGreenTargetGroup: 100 };
const live = { SynthdataProductionRule: green, SynthdataTestRule: green };

function changedRules(chosen: Config, template: Template): readonly string[] {
  const { resources } = buildStack(chosen, template);
  return Object.keys(resources).filter((id) => compareRule(id, template.Resources[id], resources[id]) !== undefined);
}

describe('a rule that must change', () => {
  const { SynthdataProductionRule: production, SynthdataTestRule: testRule } = buildStack(
    api,
    deployed,
    live,
  ).resources;
  const { SynthdataProductionRule: fresh } = buildStack(api, undefined).resources;

  test('takes the weights that are live, in both of its kinds', () => {
    expect(production && weightsOf(production)).toEqual(green);
    expect(testRule && weightsOf(testRule)).toEqual(green);
  });

  test('is in all else what the file says', () => {
    expect(production && withoutWeights(production)).toEqual(fresh && withoutWeights(fresh));
    expect(production?.Properties?.Conditions).toEqual(fresh?.Properties?.Conditions);
  });

  test('is kept by the next deployment, wherever ECS has moved the traffic since', () => {
    const next = buildTemplate(buildStack(api, deployed, live));
    expect(buildStack(api, next).resources.SynthdataProductionRule).toEqual(production);
    expect(changedRules(api, next)).toEqual([]);
  });

  test('is known before AWS is asked, and a rule that stays or is new is none', () => {
    expect(changedRules(api, deployed)).toEqual(['SynthdataProductionRule', 'SynthdataTestRule']);
    const more = config({ services: [service(), service({ key: 'more', http: { ...http, path: '/more' } })] });
    expect(changedRules(more, deployed)).toEqual([]);
  });
});

describe('another strategy', () => {
  test('from rolling to blue-green, what is new begins with nothing', () => {
    const before = buildTemplate(buildStack(web({ deployment: rolling }), undefined));
    const weights = { SynthdataProductionRule: { SynthdataBlueTargetGroup: 100 } };
    const rule = buildStack(web(), before, weights).resources.SynthdataProductionRule;
    expect(rule && weightsOf(rule)).toEqual({ SynthdataBlueTargetGroup: 100, SynthdataGreenTargetGroup: 0 });
  });

  test('from blue-green to rolling, nothing is invented for what has no traffic', () => {
    const rule = buildStack(web({ deployment: rolling }), deployed, live).resources.SynthdataProductionRule;
    expect(rule && weightsOf(rule)).toEqual({ SynthdataBlueTargetGroup: 0 });
  });
});
