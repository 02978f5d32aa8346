/** Every intrinsic function, conditions, and how an unknown value spreads. */

import { describe, expect, test } from '@jest/globals';
import { evaluate, evaluateResources, type Scope } from '../../../src/template/evaluate.ts';
import { type Json, type Template, Unknown } from '../../../src/template/model.ts';

const unknown = new Unknown('Arn of Lb is known after apply');

const template: Template = {
  Parameters: { P: { Type: 'String' } },
  Mappings: { M: { eu: { size: 'small' } } },
  Conditions: {
    Yes: { 'Fn::Equals': [{ Ref: 'P' }, 'p'] },
    No: { 'Fn::Not': [{ Condition: 'Yes' }] },
    Both: { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    Either: { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    Hidden: { 'Fn::Equals': [{ Ref: 'U' }, 'x'] },
  },
  Resources: {
    Lb: { Type: 'T' },
    Off: { Type: 'T', Condition: 'No' },
    On: { Type: 'T', Condition: 'Yes', Properties: { A: { Ref: 'Lb' }, B: { Ref: 'AWS::NoValue' } } },
  },
};

const scope: Scope = {
  template,
  parameters: { P: 'p', L: ['a', 'b'], U: unknown },
  pseudo: {
    region: 'eu-west-1',
    accountId: '111122223333',
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
    stackName: 'stack',
    stackId: 'arn:stack',
    notificationArns: [],
  },
  lookUp: (logicalId, attribute) => (attribute === 'Arn' ? unknown : `${logicalId}.${attribute ?? 'id'}`),
};

/** Names in `Fn::Sub`; written so that the text is no template literal by mistake. */
const slot = (name: string) => `$\{${name}}`;

describe('evaluate', () => {
  const cases: readonly (readonly [string, Json, unknown])[] = [
    ['Ref of a parameter', { Ref: 'P' }, 'p'],
    ['Ref of a list parameter', { Ref: 'L' }, ['a', 'b']],
    ['Ref of a resource', { Ref: 'Lb' }, 'Lb.id'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
    ['AWS::NoValue', { Ref: 'AWS::NoValue' }, undefined],
    [
      'AWS::NoValue in a list and in an object',
      { a: ['x', { Ref: 'AWS::NoValue' }], b: { Ref: 'AWS::NoValue' } },
      { a: ['x'] },
    ],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Lb', 'DNSName'] }, 'Lb.DNSName'],
    ['GetAtt with dots', { 'Fn::GetAtt': 'Lb.Endpoint.Address' }, 'Lb.Endpoint.Address'],
    ['Sub', { 'Fn::Sub': `${slot('P')}-${slot('Lb.DNSName')}-${slot('!P')}` }, `p-Lb.DNSName-${slot('P')}`],
    ['Sub with names of its own', { 'Fn::Sub': [`${slot('x')}${slot('P')}`, { x: { Ref: 'Lb' } }] }, 'Lb.idp'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'P' }, 3]] }, 'a-p-3'],
    ['Split and Select', { 'Fn::Select': ['1', { 'Fn::Split': [',', 'a,b,c'] }] }, 'b'],
    ['FindInMap', { 'Fn::FindInMap': ['M', 'eu', 'size'] }, 'small'],
    ['FindInMap with a default', { 'Fn::FindInMap': ['M', 'us', 'size', { DefaultValue: 'd' }] }, 'd'],
    ['If', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
    ['And', { 'Fn::If': ['Both', 'a', 'b'] }, 'b'],
    ['Or', { 'Fn::If': ['Either', 'a', 'b'] }, 'a'],
    ['Base64', { 'Fn::Base64': 'Grüße' }, 'R3LDvMOfZQ=='],
    ['Cidr', { 'Fn::Cidr': ['10.0.0.0/16', 3, 8] }, ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    ['GetAZs', { 'Fn::GetAZs': '' }, ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
    ['Length', { 'Fn::Length': { Ref: 'L' } }, 2],
    ['ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'P' } } }, '{"a":"p"}'],
    ['dynamic references stay text', '{{resolve:ssm:/a:1}}', '{{resolve:ssm:/a:1}}'],
  ];
  test.each(cases)('%s', (_, value, expected) => {
    expect(evaluate(value, scope)).toEqual(expected);
  });

  const spreading: readonly (readonly [string, Json])[] = [
    ['GetAtt', { 'Fn::GetAtt': 'Lb.Arn' }],
    ['Join', { 'Fn::Join': ['', ['a', { 'Fn::GetAtt': 'Lb.Arn' }]] }],
    ['Sub', { 'Fn::Sub': `a${slot('Lb.Arn')}` }],
    ['If on an unknown condition', { 'Fn::If': ['Hidden', 'a', 'b'] }],
    ['Select out of an unknown split', { 'Fn::Select': [0, { 'Fn::Split': [':', { 'Fn::GetAtt': 'Lb.Arn' }] }] }],
    ['ToJsonString', { 'Fn::ToJsonString': { a: [{ Ref: 'U' }] } }],
  ];
  test.each(spreading)('%s of an unknown is that unknown', (_, value) => {
    expect(evaluate(value, scope)).toBe(unknown);
  });

  test('an unknown inside an object leaves the rest known', () => {
    expect(evaluate({ a: { Ref: 'U' }, b: 'x' }, scope)).toEqual({ a: unknown, b: 'x' });
  });

  test('false and unknown is false, true or unknown is true', () => {
    expect(evaluate({ 'Fn::And': [{ Condition: 'No' }, { Condition: 'Hidden' }] }, scope)).toBe(false);
    expect(evaluate({ 'Fn::Or': [{ Condition: 'Hidden' }, { Condition: 'Yes' }] }, scope)).toBe(true);
  });

  test.each([
    [{ 'Fn::FindInMap': ['M', 'us', 'size'] }, 'Template error: Unable to get mapping for M::us::size'],
    [{ 'Fn::Select': [5, ['a']] }, 'cannot select nonexistent value at index 5'],
    [{ Ref: 'Missing' }, 'Unresolved resource dependencies [Missing]'],
    [{ 'Fn::Nope': [] }, 'Unrecognized function Fn::Nope'],
  ])('%j is refused', (value, message) => {
    expect(() => evaluate(value, scope)).toThrow(message);
  });

  test('resources whose condition is false are left out', () => {
    const resources = evaluateResources(scope);
    expect(resources.map(({ logicalId }) => logicalId)).toEqual(['Lb', 'On']);
    expect(resources[1]?.properties).toEqual({ A: 'Lb.id' });
  });
});
