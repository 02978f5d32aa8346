/** The stack of the throw-away service: what the product makes of a small file, so that the answers hold for it. */

import { parseConfig } from '../config/parse.ts';
import { DeployError } from '../errors.ts';
import { buildStack } from '../stack/build.ts';
import { renderJson } from '../stack/json.ts';
import { CREATED_AT, type StackImage, type StackService } from '../stack/model.ts';
import { buildTemplate } from '../stack/template.ts';
import type { JsonObject, ResourceDeclaration, Template } from '../template/model.ts';
import { ENVIRONMENT, type Names } from './names.ts';

export interface ServiceVersion {
  /** Changing it makes a new task definition, and so a deployment. */
  readonly release: string;
  /** Days. Changing it touches the log group and nothing else. */
  readonly logs: number;
  /** Every task of it exits with 1 at once. */
  readonly fails: boolean;
}

/** What stays the same over all versions. */
export interface Place {
  readonly names: Names;
  readonly region: string;
  readonly image: string;
  readonly createdAt: string;
}

export interface ServiceStack {
  readonly templateBody: string;
  readonly parameters: { readonly [key: string]: string };
  readonly service: StackService;
}

/** One task in a public network of two zones, no bake; the image answers `GET /` on port 80 with 200. */
export function buildService({ names, region, image, createdAt }: Place, version: ServiceVersion): ServiceStack {
  const file = {
    project: names.service.slice(ENVIRONMENT.length + 1),
    region,
    monitoring: { logs: `${version.logs}d` },
    services: {
      web: {
        image,
        port: 80,
        variables: { RELEASE: version.release },
        http: {
          healthcheck: { path: '/', interval: '5s', timeout: '2s', healthy: 2, unhealthy: 2 },
          deregistration_delay: '0s',
        },
        deployment: { bake: '0m' },
      },
    },
    environments: { [ENVIRONMENT]: {} },
  };
  const where = { file: 'verify', environment: ENVIRONMENT, branch: undefined, defaultBranch: 'main' };
  // JSON is YAML.
  const result = parseConfig(JSON.stringify(file, null, 1), where);
  if (result.kind !== 'config') {
    const [problem] = result.kind === 'invalid' ? result.problems : [];
    const { path, message } = problem ?? { path: 'environments', message: 'none fits' };
    throw new DeployError('config-invalid', `the throw-away service is refused: ${path}: ${message}`, {
      fault: 'user',
      hint: 'give another --image or region',
    });
  }
  const stack = buildStack(result.config, undefined);
  const [service] = stack.services;
  const [own] = stack.images;
  if (service === undefined || own === undefined)
    throw new DeployError('internal', 'the stack has no service', { fault: 'inferloop' });
  const template = throwAway(buildTemplate(stack), own);
  return {
    templateBody: renderJson(version.fails ? failing(template, service) : template),
    parameters: { [CREATED_AT]: createdAt, [own.imageParameter]: image },
    service,
  };
}

/** Nothing may stay behind, and the image may have a tag: nobody deploys this. */
function throwAway(template: Template, { imageParameter }: StackImage): Template {
  return {
    ...template,
    Parameters: { ...template.Parameters, [imageParameter]: { Type: 'String' } },
    Resources: Object.fromEntries(
      Object.entries(template.Resources).map(([logicalId, declaration]): [string, ResourceDeclaration] => {
        const { DeletionPolicy: _kept, UpdateReplacePolicy: _keptToo, ...rest } = declaration;
        return [logicalId, rest];
      }),
    ),
  };
}

function failing(template: Template, { taskDefinition }: StackService): Template {
  const declaration = template.Resources[taskDefinition];
  const containers = declaration?.Properties?.ContainerDefinitions;
  if (declaration === undefined || !Array.isArray(containers)) {
    throw new DeployError('internal', 'the stack has no task definition', { fault: 'inferloop' });
  }
  const command = { EntryPoint: ['sh', '-c'], Command: ['exit 1'] };
  const ContainerDefinitions = containers.map((container: JsonObject) => ({ ...container, ...command }));
  const Properties = { ...declaration.Properties, ContainerDefinitions };
  return { ...template, Resources: { ...template.Resources, [taskDefinition]: { ...declaration, Properties } } };
}
