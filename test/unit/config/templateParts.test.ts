/** Pieces of a template in the file: short and long forms mean the same, and what no plan could show is refused. */

import { describe, expect, test } from '@jest/globals';
import { head, read, told } from './telling.ts';

const services = 'services: { web: { image: nginx, port: 8000 } }\n';
const file = (...lines: readonly string[]) => `${head}${services}${lines.join('\n')}\n`;
const resource = (...lines: readonly string[]) =>
  file('resources:', '  Queue:', '    Type: AWS::SQS::Queue', ...lines.map((line) => `    ${line}`));
const override = (line: string) => file('overrides:', `  - ${line}`);

const slot = (name: string) => `$\{${name}}`;

describe('a short form', () => {
  test.each([
    ['!Ref Queue', { Ref: 'Queue' }],
    ['!Ref 123', { Ref: '123' }],
    ['!Condition Yes', { Condition: 'Yes' }],
    ['!GetAtt Queue.Arn', { 'Fn::GetAtt': ['Queue', 'Arn'] }],
    ['!GetAtt Main.Endpoint.Address', { 'Fn::GetAtt': ['Main', 'Endpoint.Address'] }],
    ['!GetAtt [Queue, Arn]', { 'Fn::GetAtt': ['Queue', 'Arn'] }],
    [`!Sub "a-${slot('Queue')}"`, { 'Fn::Sub': `a-${slot('Queue')}` }],
    [`!Sub ["${slot('A')}", { A: !Ref Queue }]`, { 'Fn::Sub': [slot('A'), { A: { Ref: 'Queue' } }] }],
    ['!Join ["", [a, !Ref Queue, 1]]', { 'Fn::Join': ['', ['a', { Ref: 'Queue' }, 1]] }],
    [
      '!If [HasPermissionsBoundary, 1, !Ref AWS::NoValue]',
      { 'Fn::If': ['HasPermissionsBoundary', 1, { Ref: 'AWS::NoValue' }] },
    ],
    ['!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    ['!ImportValue shared-topic', { 'Fn::ImportValue': 'shared-topic' }],
    ['{ Fn::GetAtt: [Queue, Arn] }', { 'Fn::GetAtt': ['Queue', 'Arn'] }],
  ])('%s', (text, value) => {
    expect(read(resource(`Properties: { QueueName: ${text} }`)).resources.Queue?.Properties).toEqual({
      QueueName: value,
    });
    expect(read(override(`{ op: add, path: /Resources/X, value: ${text} }`)).overrides).toEqual([
      { op: 'add', path: '/Resources/X', value },
    ]);
  });

  test('means nothing elsewhere, and others mean nothing anywhere', () => {
    const words = (tag: string) => expect.stringContaining(`tags such as \`${tag}\` have no meaning here`);
    expect(told(file('owner: !Ref Queue'))).toEqual([words('!Ref')]);
    expect(told(resource('Properties: { QueueName: !Reff Queue }'))).toEqual([words('!Reff')]);
  });
});

test('what CloudFormation takes as text or names with x- stays', () => {
  const lines = ['Properties:', '  Version: 2012-10-17', '  x-amazon-apigateway: { x-a: 1 }'];
  expect(read(resource(...lines)).resources.Queue?.Properties).toEqual({
    Version: '2012-10-17',
    'x-amazon-apigateway': { 'x-a': 1 },
  });
  expect(read(file('resources: { x-base: { a: 1 } }')).resources).toEqual({});
});

test('an environment lays its own over a resource, replaces the overrides, and takes a resource away', () => {
  const text = `${resource('DeletionPolicy: Retain', 'Properties: { DelaySeconds: 1, QueueName: !Ref A }')}  Topic: { Type: AWS::SNS::Topic }
overrides: [{ op: remove, path: /Resources/A }]
environments:
  prod:
    resources: { Topic: null, Queue: { Properties: { QueueName: !Ref B } } }
    overrides: [{ op: copy, from: /Resources/A, path: /Resources/B }]
`;
  expect(read(text)).toMatchObject({
    resources: {
      Queue: {
        Type: 'AWS::SQS::Queue',
        DeletionPolicy: 'Retain',
        Properties: { DelaySeconds: 1, QueueName: { Ref: 'B' } },
      },
    },
    overrides: [{ op: 'copy', from: '/Resources/A', path: '/Resources/B' }],
  });
  expect(Object.keys(read(text).resources)).toEqual(['Queue']);
});

describe('refused in a resource is', () => {
  test.each([
    [
      'DeletionPolicy: Retian',
      /^7:21 resources.Queue.DeletionPolicy: .* must be `Delete`, .* → did you mean `DeletionPolicy: Retain`$/,
    ],
    ['Propertees: {}', /^7:5 resources.Queue.Propertees: unknown key .* did you mean `Properties`/],
    ['Properties: { A: { Fn::Transform: { Name: AWS::Include } } }', /^7:39 .*`Fn::Transform` is a macro/],
    ['Properties: { A: !Transform { Name: AWS::Include } }', /^7:\d+ .*`Fn::Transform` is a macro/],
    ['Properties: { "Fn::ForEach::All": [] }', /^7:39 .*`Fn::ForEach::All` is a macro/],
    ['Properties: { A: { Fn::Jion: [] } }', /^7:34 .*no function `Fn::Jion` → did you mean `Fn::Join`/],
    ['Properties: { A: .inf }', /^7:22 .*takes no infinite numbers/],
    [`Properties: { QueueName: ${'q'.repeat(81)} }`, /^7:30 .*`QueueName` has 81 characters, and AWS takes 80/],
  ])('%s', (line, words) => {
    expect(told(resource(line))).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ['{}', /^4:14 resources.A.Type: the resource `A` needs `Type`/],
    ['{ Type: Custom::Thing }', /^4:25 resources.A.Type: `Type` must be a type of AWS/],
    ['{ Type: Alexa::ASK::Skill }', /must be a type of AWS/],
    ['{ Type: AWS::CloudFormation::CustomResource }', /^4:25 .*runs code of its own: a plan could not show/],
    ['{ Type: AWS::CloudFormation::Macro }', /changes templates/],
    ['{ Type: AWS::CloudFormation::Stack }', /makes what another template says/],
    ['{ Type: AWS::CloudFormation::StackSet }', /makes what another template says/],
    ['{ Type: AWS::Serverless::Function }', /is a word of a macro/],
    ['{ Type: AWS::IAM::Role, Properties: { RoleName: a } }', /^4:65 .*`RoleName` needs a capability/],
  ])('%s', (declaration, words) => {
    expect(told(file(`resources: { A: ${declaration} }`))).toEqual([expect.stringMatching(words)]);
  });

  test('a name that is no logical id', () => {
    expect(told(file('resources: { my-queue: { Type: AWS::SQS::Queue } }'))).toEqual([
      expect.stringMatching(/^4:14 resources.my-queue: the name `my-queue` must be a logical id/),
    ]);
  });
});

describe('refused as an override is', () => {
  test.each([
    ['{ path: /Resources/A }', /^5:5 overrides.0.op: an override needs `op`/],
    ['{ op: remove }', /^5:5 overrides.0.path: an override needs `path`/],
    ['{ op: add, path: /Resources/A }', /^5:5 overrides.0.value: `add` needs `value` → .*takes no `null`/],
    ['{ op: add, path: /Resources/A, value: null }', /^5:36 overrides.0.value: `add` needs `value`/],
    ['{ op: move, path: /Resources/A }', /^5:5 overrides.0.from: `move` needs `from`/],
    ['{ op: remove, path: /Resources/A, value: 1 }', /^5:46 overrides.0.value: `remove` takes no `value` → remove it/],
    [
      '{ op: add, path: /Resources/A, value: 1, from: /Resources/B }',
      /takes no `from` → remove it: `add` takes `value`/,
    ],
    ['{ op: ad, path: /Resources/A }', /^5:11 overrides.0.op: .* → did you mean `op: add`/],
    ['{ op: remove, path: Resources/A }', /^5:25 .*must be a JSON pointer .* → did you mean `path: \/Resources\/A`/],
    ['{ op: remove, path: /Transform }', /must be a JSON pointer below \/Resources, \/Outputs or \/Conditions/],
    ['{ op: remove, path: /Parameters/WebImage }', /must be a JSON pointer below/],
    ['{ op: remove, path: /Resources }', /must be a JSON pointer below/],
    [
      '{ op: add, path: /Resources/A, value: { Fn::Transform: {} } }',
      /^5:60 overrides.0.value.Fn::Transform: .*is a macro/,
    ],
    ['add', /each of `overrides` must be a map/],
  ])('%s', (line, words) => {
    expect(told(override(line))).toEqual([expect.stringMatching(words)]);
  });
});
