/** Parameter Store: its API, and the type AWS::SSM::Parameter in CloudFormation. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours, ResourceBehaviour } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import { textOf, textsOf } from '../members.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type AwsService, type Call, type Operation } from '../service.ts';

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly version: number;
  readonly modifiedAt: Date;
}

export interface Ssm {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
  /** Value of a parameter, for CloudFormation's parameter types; undefined when there is none. */
  readParameter(name: string, region: string): string | undefined;
}

function nameOf(input: JsonObject): string {
  return textOf(input, 'Name') ?? '';
}

function arnOf(region: string, name: string): string {
  return `arn:aws:ssm:${region}:${ACCOUNT_ID}:parameter/${name.replace(/^\//, '')}`;
}

function missing(name: string): AwsError {
  return new AwsError('ParameterNotFound', `Parameter ${name} not found.`);
}

export function createSsm({ clock }: { readonly clock: SandboxClock }): Ssm {
  const store = new Map<string, Parameter>();
  const keyOf = (region: string, name: string) => `${region} ${name}`;
  const find = (region: string, name: string) => {
    const prefix = `arn:aws:ssm:${region}:${ACCOUNT_ID}:parameter/`;
    const plain = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    return store.get(keyOf(region, plain)) ?? store.get(keyOf(region, `/${plain}`));
  };
  const put = (region: string, name: string, type: string, value: string): Parameter => {
    const version = (store.get(keyOf(region, name))?.version ?? 0) + 1;
    const parameter = { name, type, value, version, modifiedAt: clock.now() };
    store.set(keyOf(region, name), parameter);
    return parameter;
  };
  const describe = (region: string, parameter: Parameter): AnswerObject => ({
    Name: parameter.name,
    Type: parameter.type,
    Value: parameter.value,
    Version: parameter.version,
    LastModifiedDate: parameter.modifiedAt,
    ARN: arnOf(region, parameter.name),
    DataType: 'text',
  });
  const namesOf = ({ input }: Call) => textsOf(input, 'Names');
  const operation = (run: Operation['run'], names: (call: Call) => readonly string[]): Operation => ({
    run,
    resources: (call) => names(call).map((name) => (name.startsWith('arn:') ? name : arnOf(call.region, name))),
  });
  const one = ({ input }: Call) => [nameOf(input)];

  const operations: AwsService['operations'] = {
    PutParameter: operation(({ input, region }) => {
      const name = nameOf(input);
      const existing = store.get(keyOf(region, name));
      if (existing && input.Overwrite !== true)
        throw new AwsError(
          'ParameterAlreadyExists',
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
        );
      const type = textOf(input, 'Type') ?? existing?.type ?? 'String';
      return { Version: put(region, name, type, textOf(input, 'Value') ?? '').version, Tier: 'Standard' };
    }, one),
    GetParameter: operation(({ input, region }) => {
      const parameter = find(region, nameOf(input));
      if (!parameter) throw missing(nameOf(input));
      return { Parameter: describe(region, parameter) };
    }, one),
    GetParameters: operation((call) => {
      const found = namesOf(call).flatMap((name) => find(call.region, name) ?? []);
      return {
        Parameters: found.map((parameter) => describe(call.region, parameter)),
        InvalidParameters: namesOf(call).filter((name) => !find(call.region, name)),
      };
    }, namesOf),
    DeleteParameter: operation(({ input, region }) => {
      if (!store.delete(keyOf(region, nameOf(input)))) throw missing(nameOf(input));
      return {};
    }, one),
    DeleteParameters: operation((call) => {
      const deleted = namesOf(call).filter((name) => store.delete(keyOf(call.region, name)));
      return { DeletedParameters: deleted, InvalidParameters: namesOf(call).filter((name) => !deleted.includes(name)) };
    }, namesOf),
  };

  const made = (region: string, name: string, properties: JsonObject) => {
    const { type, value } = put(
      region,
      name,
      textOf(properties, 'Type') ?? 'String',
      textOf(properties, 'Value') ?? '',
    );
    return { physicalId: name, attributes: { Type: type, Value: value, Arn: arnOf(region, name) } };
  };
  const parameter: ResourceBehaviour = {
    create(properties, { region, generatedName }) {
      const name = textOf(properties, 'Name') ?? generatedName;
      return made(region, name, properties);
    },
    update: (name, properties, _, { region }) => made(region, name, properties),
    remove(name, _, { region }) {
      store.delete(keyOf(region, name));
    },
  };
  return {
    service: { name: 'ssm', protocol: 'json', identifier: 'AmazonSSM', operations },
    behaviours: { 'AWS::SSM::Parameter': parameter },
    readParameter: (name, region) => find(region, name)?.value,
  };
}
