/** Checks of a resource in CloudFormation's own words: nothing that a plan could not show, no name that AWS refuses. */

import type { Json, ResourceDeclaration } from '../../template/model.ts';
import { shortForms } from '../../template/parse.ts';
import { quote } from '../mistake.ts';
import type { Path } from '../node.ts';
import { nearest } from '../unknownKey.ts';
import type { Finding } from './finding.ts';

/** Begin of the type, and why no plan could show what it does. */
const opaque: { readonly [type: string]: string } = {
  'AWS::CloudFormation::CustomResource': 'runs code of its own',
  'AWS::CloudFormation::Macro': 'changes templates',
  'AWS::CloudFormation::Module': 'stands for other resources',
  'AWS::CloudFormation::Stack': 'makes what another template says',
  'AWS::Serverless::': 'is a word of a macro, not a type',
  'Custom::': 'runs code of its own',
};

/** Those with `Fn::` before them that need no macro. */
const functions: readonly string[] = shortForms
  .filter((form) => !['Condition', 'Length', 'Ref', 'ToJsonString', 'Transform'].includes(form))
  .map((form) => `Fn::${form}`);

/** Properties with a physical name, and how many characters AWS takes there. */
const names: { readonly [type: string]: readonly [property: string, limit: number] } = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['Name', 32],
  'AWS::ElasticLoadBalancingV2::TargetGroup': ['Name', 32],
  'AWS::Events::Rule': ['Name', 64],
  'AWS::Lambda::Function': ['FunctionName', 64],
  'AWS::RDS::DBInstance': ['DBInstanceIdentifier', 63],
  'AWS::S3::Bucket': ['BucketName', 63],
  'AWS::Scheduler::Schedule': ['Name', 64],
  'AWS::SQS::Queue': ['QueueName', 80],
};

/** CloudFormation wants another capability for IAM with names of its own: CAPABILITY_NAMED_IAM. */
const iamNames: { readonly [type: string]: string } = {
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
};

/** `path` leads to the declaration, in the file. */
export function checkDeclaration(declaration: ResourceDeclaration, path: Path): readonly Finding[] {
  const { Type, ...members } = declaration;
  return [
    ...checkType(Type, [...path, 'Type']),
    ...checkNames(declaration, [...path, 'Properties']),
    ...Object.entries(members).flatMap(([key, value]) => checkValue(value ?? '', [...path, key])),
  ];
}

function checkType(type: string, path: Path): readonly Finding[] {
  if (!/^\w+::\w+::\w+$|^Custom::/.test(type)) {
    return [error(path, `${quote(type)} is no type of AWS`, 'for example `AWS::SQS::Queue`')];
  }
  const because = Object.entries(opaque).find(([begin]) => type.startsWith(begin))?.[1];
  if (because === undefined) return [];
  const message = `${type} ${because}: a plan could not show what would happen`;
  return [error(path, message, 'write the resources themselves under `resources`')];
}

function checkNames({ Type, Properties = {} }: ResourceDeclaration, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  const own = iamNames[Type];
  if (own !== undefined && Properties[own] !== undefined) {
    const message = `\`${own}\` needs a capability that no stack of this file has`;
    findings.push(error([...path, own], message, 'remove it: CloudFormation makes the name, and `!Ref` gives it'));
  }
  const [property = '', limit = 0] = names[Type] ?? [];
  const name = Properties[property];
  if (typeof name === 'string' && name.length > limit) {
    const message = `\`${property}\` has ${name.length} characters, and AWS takes ${limit}`;
    findings.push(error([...path, property], message, 'write a shorter one, or remove it: AWS then makes the name'));
  }
  return findings;
}

/** Macros behind functions, functions that do not exist, numbers that JSON does not know. */
export function checkValue(value: Json, path: Path): readonly Finding[] {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [error(path, 'CloudFormation takes no infinite numbers', 'write a number, or quote the text')];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Finding[] => {
    const own = [...path, key];
    if (!key.startsWith('Fn::') || functions.includes(key)) return checkValue(inner, own);
    return [checkFunction(key, own)];
  });
}

function checkFunction(name: string, path: Path): Finding {
  if (/^Fn::(Transform|ForEach|Length|ToJsonString)\b/.test(name)) {
    const message = `\`${name}\` is a macro: it changes the template after the plan was made`;
    return error(path, message, 'write what it would give');
  }
  const meant = nearest(name, functions);
  const message = `CloudFormation has no function ${quote(name)}`;
  return error(path, message, meant === undefined ? `there are ${functions.join(', ')}` : `did you mean \`${meant}\``);
}

function error(path: Path, message: string, hint: string): Finding {
  return { severity: 'error', paths: [path], message, hint };
}
