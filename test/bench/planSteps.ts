/** What a plan of a deployed stack cannot do without, and in which order: what its requests truly wait for. */

import type { RequestRecord } from '../../src/sandbox/requestLog.ts';
import type { Step } from './criticalPath.ts';

interface Declaration {
  readonly name: string;
  /** `service:Operation`, as the sandbox's log names it. */
  readonly request: string;
  /** Which of the requests of that name; the first, when left out. */
  readonly which?: 'last';
  readonly after: readonly string[];
}

/** Not a request: CloudFormation works the change set out. */
const creation = 'creation of the change set';

/**
 * Strict on purpose: what the plan asks one after the other although it need not is not in the chain, so that it counts
 * as the plan's own time. Three orders are rules and not data: the first write to AWS comes after check run and comment
 * stand; a template is asked for when the stack's status says that it has one; and the comment is read again just before
 * it is written, for a newer run may have been there.
 */
const declarations: readonly Declaration[] = [
  { name: 'token', request: 'oidc:token', after: [] },
  { name: 'role', request: 'sts:AssumeRoleWithWebIdentity', after: ['token'] },
  { name: 'check run', request: 'github:CreateCheck', after: [] },
  { name: 'author', request: 'github:GetUser', after: [] },
  { name: 'comments', request: 'github:ListComments', after: [] },
  { name: 'comment "planning"', request: 'github:UpdateComment', after: ['author', 'comments'] },
  { name: 'stack', request: 'cloudformation:DescribeStacks', after: ['role'] },
  { name: 'template', request: 'cloudformation:GetTemplate', after: ['stack'] },
  { name: 'older change sets', request: 'cloudformation:ListChangeSets', after: ['role'] },
  { name: 'registry login', request: 'ecr:GetAuthorizationToken', after: ['role'] },
  { name: 'deployed image', request: 'ecr:DescribeImages', after: ['role'] },
  { name: 'own image', request: 'ecr:DescribeImages', which: 'last', after: ['role'] },
  {
    name: 'older change set deleted',
    request: 'cloudformation:DeleteChangeSet',
    after: ['older change sets', 'check run', 'comment "planning"'],
  },
  {
    name: 'change set',
    request: 'cloudformation:CreateChangeSet',
    after: ['template', 'registry login', 'deployed image', 'own image', 'check run', 'comment "planning"'],
  },
  { name: creation, request: '', after: ['change set'] },
  { name: 'its changes', request: 'cloudformation:DescribeChangeSet', which: 'last', after: [creation] },
  { name: 'comments again', request: 'github:ListComments', which: 'last', after: ['its changes'] },
  { name: 'comment', request: 'github:UpdateComment', which: 'last', after: ['comments again'] },
  { name: 'check run finished', request: 'github:UpdateCheck', after: ['its changes'] },
];

/**
 * Each step with the time that its request took. Throws for a request that no step declares, and for a step without one:
 * a plan that asks something new, or no more, has to say so here.
 */
export function buildPlanSteps(
  records: readonly RequestRecord[],
  { latency, creationSeconds }: { readonly latency: number; readonly creationSeconds: number },
): readonly Step[] {
  const stranger = records.map(requestOf).find((request) => declarations.every((step) => step.request !== request));
  if (stranger !== undefined)
    throw new Error(`${stranger} is no step of a plan: say in planSteps.ts what it waits for`);
  return declarations.map(({ name, request, which, after }) => {
    if (name === creation) return { name, milliseconds: creationSeconds * 1000, after };
    const of = records.filter((record) => requestOf(record) === request);
    const record = of.at(which === 'last' ? -1 : 0);
    if (record === undefined) throw new Error(`a plan does not ask ${request} any more: say so in planSteps.ts`);
    // The log has the time that the answer took to make.
    return { name, milliseconds: latency + record.ms, after };
  });
}

/** `service:Operation`; tokens have a path for each job. */
export function requestOf({ service, operation }: RequestRecord): string {
  return service === 'oidc' && operation.startsWith('GET /token/') ? 'oidc:token' : `${service}:${operation}`;
}
