/** The containers of a task beside one another: sidecars, commands, and shells in them. */

import { describe, expect, test } from '@jest/globals';
import type { ServiceConfig, SidecarConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { config, service } from './configs.ts';

const proxy: SidecarConfig = {
  name: 'proxy',
  image: { kind: 'image', reference: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/proxy:1.2' },
  command: ['-c', 'proxy.conf'],
  port: 8080,
  variables: { A: '1' },
  secrets: { KEY: { kind: 'parameter', path: '/proxy/key' } },
  essential: false,
};

const stackOf = (changes: Partial<ServiceConfig>) => buildStack(config({ services: [service(changes)] }), undefined);

describe('a sidecar', () => {
  const stack = stackOf({ sidecars: [proxy] });
  const task = stack.resources.SynthdataTaskDefinition?.Properties;

  test('is a container of the task, with its own image, and logs beside the service', () => {
    expect(task?.ContainerDefinitions).toEqual([
      expect.objectContaining({ Name: 'synthdata', Image: { Ref: 'SynthdataImage' }, Essential: true }),
      {
        Name: 'proxy',
        Image: { Ref: 'SynthdataProxyImage' },
        Command: ['-c', 'proxy.conf'],
        Essential: false,
        PortMappings: [{ ContainerPort: 8080, Protocol: 'tcp' }],
        Environment: [{ Name: 'A', Value: '1' }],
        Secrets: [{ Name: 'KEY', ValueFrom: expect.anything() }],
        LogConfiguration: {
          LogDriver: 'awslogs',
          Options: {
            'awslogs-group': { Ref: 'SynthdataLogGroup' },
            'awslogs-region': { Ref: 'AWS::Region' },
            'awslogs-stream-prefix': 'synthdata',
          },
        },
      },
    ]);
  });

  test('has its image brought by a parameter, by digest', () => {
    expect(stack.parameters.SynthdataProxyImage).toMatchObject({
      Description: 'Image of synthdata/proxy: repository@sha256:digest.',
      AllowedPattern: stack.parameters.SynthdataImage?.AllowedPattern,
    });
    expect(stack.services[0]?.containers).toEqual([
      { key: 'synthdata', name: 'synthdata' },
      { key: 'synthdata/proxy', name: 'proxy' },
    ]);
    const runner = 'SynthdataTaskDefinition';
    expect(stack.images).toEqual([
      { key: 'synthdata', repository: 'inferloop/synthdata', imageParameter: 'SynthdataImage', runner },
      {
        key: 'synthdata/proxy',
        repository: 'inferloop/synthdata/proxy',
        imageParameter: 'SynthdataProxyImage',
        runner,
      },
    ]);
  });

  test('may be pulled and may read its secrets, and the load balancer does not know it', () => {
    const role = JSON.stringify(stack.resources.SynthdataTaskExecutionRole);
    expect(role).toContain('ecr:eu-west-1:444455556666:repository/team/proxy"');
    expect(role).toContain('repository/inferloop/synthdata"');
    expect(role).toContain('parameter/proxy/key"');
    expect(stack.resources.SynthdataService?.Properties?.LoadBalancers).toEqual([
      expect.objectContaining({ ContainerName: 'synthdata', ContainerPort: 8000 }),
    ]);
    expect(JSON.stringify(stack.resources.SynthdataTaskSecurityGroup)).not.toContain('8080');
  });

  test('with the repository of another needs no second permission', () => {
    const role = stackOf({ sidecars: [proxy, { ...proxy, name: 'second' }] }).resources.SynthdataTaskExecutionRole;
    expect(JSON.stringify(role).match(/team\/proxy/g)).toHaveLength(1);
  });

  test('has a parameter of its own, whatever the service is called', () => {
    const { parameters } = stackOf({ key: 'a-1', sidecars: [{ ...proxy, name: 'b' }] });
    const names = Object.keys(parameters).filter((name) => name.endsWith('Image'));
    expect(names).toHaveLength(2);
    expect(names.every((name) => /^[A-Za-z0-9]+$/.test(name))).toBe(true);
  });
});

test('a service may run another command than its image', () => {
  const task = stackOf({ command: ['python', '-m', 'worker'] }).resources.SynthdataTaskDefinition?.Properties;
  expect(task?.ContainerDefinitions).toEqual([expect.objectContaining({ Command: ['python', '-m', 'worker'] })]);
});

describe('exec', () => {
  const { resources } = stackOf({ exec: true, sidecars: [proxy] });

  test('opens shells in the tasks, and clears up after them', () => {
    expect(resources.SynthdataService?.Properties?.EnableExecuteCommand).toBe(true);
    const containers = JSON.parse(JSON.stringify(resources.SynthdataTaskDefinition?.Properties?.ContainerDefinitions));
    expect(containers.map((one: { LinuxParameters?: object }) => one.LinuxParameters)).toEqual([
      { InitProcessEnabled: true },
      undefined,
    ]);
  });

  test('lets the task open the four channels, and nothing else', () => {
    expect(resources.SynthdataTaskRole?.Properties?.Policies).toEqual([
      {
        PolicyName: 'least-privilege',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: [
                'ssmmessages:CreateControlChannel',
                'ssmmessages:CreateDataChannel',
                'ssmmessages:OpenControlChannel',
                'ssmmessages:OpenDataChannel',
              ],
              Resource: ['*'],
            },
          ],
        },
      },
    ]);
  });

  test('is off unless the file says it', () => {
    const closed = stackOf({}).resources;
    expect(closed.SynthdataService?.Properties).not.toHaveProperty('EnableExecuteCommand');
    expect(closed.SynthdataTaskRole?.Properties).not.toHaveProperty('Policies');
  });
});
