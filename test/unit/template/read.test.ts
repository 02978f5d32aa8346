/** Reading templates: text, parameters, references and the order that follows. */

import { describe, expect, test } from '@jest/globals';
import type { Template } from '../../../src/template/model.ts';
import { resolveParameters } from '../../../src/template/parameters.ts';
import { parseTemplate } from '../../../src/template/parse.ts';
import { deploymentOrder, referencesOf } from '../../../src/template/references.ts';

describe('parseTemplate', () => {
  test('reads JSON and YAML with short forms to the same value', () => {
    const yaml = [
      'AWSTemplateFormatVersion: 2010-09-09',
      'Resources:',
      '  A:',
      '    Type: AWS::SNS::Topic',
      '    Properties:',
      '      TopicName: !Join ["-", [a, !Ref AWS::StackName]]',
      '      DisplayName: !GetAtt B.Endpoint.Address',
      '      Policy: !If [C, !Ref "AWS::NoValue", {x: !Sub "y"}]',
    ].join('\n');
    const json = {
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: {
        A: {
          Type: 'AWS::SNS::Topic',
          Properties: {
            TopicName: { 'Fn::Join': ['-', ['a', { Ref: 'AWS::StackName' }]] },
            DisplayName: { 'Fn::GetAtt': ['B', 'Endpoint.Address'] },
            Policy: { 'Fn::If': ['C', { Ref: 'AWS::NoValue' }, { x: { 'Fn::Sub': 'y' } }] },
          },
        },
      },
    };
    expect(parseTemplate(yaml)).toEqual(json);
    expect(parseTemplate(JSON.stringify(json))).toEqual(json);
  });

  test.each([
    ['Resources:\n  A: [', /^Template format error: YAML not well-formed\. \(line 2, column \d+\)$/],
    ['{"Resources": {', /^Template format error: JSON not well-formed\./],
    ['', /^Template format error: YAML not well-formed/],
    ['Resources: {a: &x {Type: T}, b: *x}', /^Template format error: YAML not well-formed/],
    ['Resources: {}', /At least one Resources member must be defined/],
    ['Resources: {A: {}}', /Every Resources object must contain a Type member/],
    ['Resource: {}\nResources: {A: {Type: T}}', /Invalid template property or properties \[Resource\]/],
  ])('refuses %j', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message);
  });
});

describe('resolveParameters', () => {
  const template: Template = {
    Parameters: {
      Text: { Type: 'String', Default: 'd', AllowedValues: ['d', 'e'] },
      Count: { Type: 'Number', Default: 1 },
      Items: { Type: 'CommaDelimitedList', Default: 'a, b' },
      Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' },
    },
    Resources: { A: { Type: 'T' } },
  };

  test('takes what is given, else the default; lists are split, numbers stay text', () => {
    expect(resolveParameters(template, { Subnets: 'subnet-1,subnet-2', Text: 'e' })).toEqual({
      Text: 'e',
      Count: '1',
      Items: ['a', 'b'],
      Subnets: ['subnet-1', 'subnet-2'],
    });
  });

  test.each([
    [{}, 'Parameters: [Subnets] must have values'],
    [{ Subnets: '', Other: 'x' }, 'Parameters: [Other] do not exist in the template'],
    [{ Subnets: '', Text: 'f' }, "Parameter 'Text' must be one of AllowedValues"],
    [{ Subnets: '', Count: 'many' }, "Parameter 'Count' must be a number."],
  ])('refuses %j', (given, message) => {
    expect(() => resolveParameters(template, given)).toThrow(message);
  });
});

describe('references', () => {
  const sub = `$\{B.Arn} $\{!C} $\{own} $\{P}`;
  const template: Template = {
    Parameters: { P: { Type: 'String' } },
    Resources: {
      A: {
        Type: 'T',
        Properties: { x: { 'Fn::Sub': [sub, { own: { Ref: 'C' } }] }, y: { Ref: 'AWS::Region' }, z: { Ref: 'Nope' } },
      },
      B: { Type: 'T', DependsOn: ['C'] },
      C: { Type: 'T' },
    },
  };

  test('finds every reference with what it refers to', () => {
    expect(referencesOf(template.Resources.A?.Properties ?? {}, template)).toEqual([
      { kind: 'resource', logicalId: 'B', attribute: 'Arn' },
      { kind: 'parameter', name: 'P' },
      { kind: 'resource', logicalId: 'C', attribute: undefined },
      { kind: 'pseudo', name: 'AWS::Region' },
      { kind: 'unresolved', name: 'Nope' },
    ]);
  });

  test('orders by reference and DependsOn, and names a circle', () => {
    expect(deploymentOrder(template)).toEqual(['C', 'B', 'A']);
    const circle = { Resources: { A: { Type: 'T', DependsOn: 'B' }, B: { Type: 'T', DependsOn: 'A' } } };
    expect(() => deploymentOrder(circle)).toThrow('Circular dependency between resources: [A, B]');
  });
});

test('what a macro reads is let through, and a loop stands for what it makes', () => {
  const template = parseTemplate(`
Transform: AWS::LanguageExtensions
Globals: { Function: { Timeout: 3 } }
Resources:
  Fn::ForEach::Topics: [T, [A, B], { 'Topic\${T}': { Type: AWS::SNS::Topic } }]
  Queue: { Type: AWS::SQS::Queue }
`);
  expect(template.Resources).toEqual({
    'Fn::ForEach::Topics': { Type: 'Fn::ForEach' },
    Queue: { Type: 'AWS::SQS::Queue' },
  });
});
