/** Routes of check runs, which only GitHub Apps can make. */

import { GitHubError, invalid, notFound } from '../error.ts';
import {
  type Body,
  created,
  list,
  numberParam,
  ok,
  onRepository,
  type RepositoryRequest,
  type Route,
  requiredText,
  text,
} from '../route.ts';
import { ACTIONS_APP_ID, type Annotation, type CheckRun } from '../store.ts';
import { viewAnnotation, viewCheck } from '../views/actions.ts';

const read = [['checks', 'read']] as const;
const write = [['checks', 'write']] as const;

/** Characters of a summary or a text, and annotations of one request. */
const MAXIMUM = 65_535;
const MAXIMUM_ANNOTATIONS = 50;

const conclusions = [
  ...['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale'],
];

export const checkRoutes: readonly Route[] = [
  {
    ...onRepository('POST', '/check-runs', 'CreateCheck', write, async (request) => {
      const { body, store, clock, repository } = request;
      const head = requiredText(body, 'head_sha', 'CheckRun');
      if ((await repository.git.resolve(head)) === undefined) {
        throw new GitHubError(422, `No commit found for SHA: ${head}`);
      }
      const check = altered(body, clock.now(), {
        id: store.nextId(),
        name: requiredText(body, 'name', 'CheckRun'),
        head,
        status: 'queued',
        conclusion: null,
        detailsUrl: null,
        externalId: '',
        title: null,
        summary: null,
        text: null,
        annotations: [],
        startedAt: clock.now(),
        completedAt: undefined,
      });
      repository.checks.set(check.id, check);
      return created(viewCheck(request.addresses, repository, check));
    }),
    appsOnly: true,
  },
  {
    ...onRepository('PATCH', '/check-runs/{check_run_id}', 'UpdateCheck', write, (request) => {
      const check = altered(request.body, request.clock.now(), checkOf(request));
      request.repository.checks.set(check.id, check);
      return ok(viewCheck(request.addresses, request.repository, check));
    }),
    appsOnly: true,
  },
  onRepository('GET', '/check-runs/{check_run_id}', 'GetCheck', read, (request) =>
    ok(viewCheck(request.addresses, request.repository, checkOf(request))),
  ),
  onRepository('GET', '/check-runs/{check_run_id}/annotations', 'ListAnnotations', read, (request) => {
    const { head, annotations } = checkOf(request);
    return list(
      annotations.map((annotation) => viewAnnotation(request.addresses, request.repository, head, annotation)),
    );
  }),
  onRepository('GET', '/commits/{ref}/check-runs', 'ListChecks', read, async (request) => {
    const { addresses, repository, params, query } = request;
    const head = await repository.git.resolve(params.ref ?? '');
    if (head === undefined) throw new GitHubError(422, `No commit found for SHA: ${params.ref}`);
    const found = [...repository.checks.values()].filter(
      (check) =>
        check.head === head &&
        [check.name, null].includes(query.get('check_name')) &&
        [String(check.status), null].includes(query.get('status')) &&
        [String(ACTIONS_APP_ID), null].includes(query.get('app_id')),
    );
    // `latest`, the default, tells only the newest of a name.
    const shown = query.get('filter') === 'all' ? found : [...new Map(found.map((one) => [one.name, one])).values()];
    return list(
      shown.toReversed().map((check) => viewCheck(addresses, repository, check)),
      'check_runs',
    );
  }),
];

function checkOf(request: RepositoryRequest): CheckRun {
  const check = request.repository.checks.get(numberParam(request, 'check_run_id'));
  if (check === undefined) throw notFound();
  return check;
}

/** Annotations are added to those it has; a conclusion completes it. */
function altered(body: Body, now: Date, check: CheckRun): CheckRun {
  const output = isObject(body.output) ? body.output : undefined;
  if (output !== undefined) requiredText(output, 'summary', 'CheckRun');
  const conclusion = text(body, 'conclusion', 'CheckRun');
  if (conclusion !== undefined && !conclusions.includes(conclusion)) {
    throw new GitHubError(422, `Invalid request.\n\n${conclusion} is not a member of ${JSON.stringify(conclusions)}.`);
  }
  const status = conclusion === undefined ? statusOf(body.status, check.status) : 'completed';
  if (status === 'completed' && conclusion === undefined && check.conclusion === null) {
    throw invalid({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  }
  return {
    ...check,
    name: text(body, 'name', 'CheckRun') ?? check.name,
    status,
    conclusion: status === 'completed' ? (conclusion ?? check.conclusion) : null,
    detailsUrl: text(body, 'details_url', 'CheckRun') ?? check.detailsUrl,
    externalId: text(body, 'external_id', 'CheckRun') ?? check.externalId,
    title: bounded(output, 'title') ?? check.title,
    summary: bounded(output, 'summary') ?? check.summary,
    text: bounded(output, 'text') ?? check.text,
    annotations: [...check.annotations, ...annotationsOf(output)],
    completedAt: status === 'completed' ? (check.completedAt ?? now) : undefined,
  };
}

function statusOf(value: unknown, before: CheckRun['status']): CheckRun['status'] {
  if (value === undefined) return before;
  if (value === 'queued' || value === 'in_progress' || value === 'completed') return value;
  throw new GitHubError(
    422,
    `Invalid request.\n\n${String(value)} is not a member of ["queued", "in_progress", "completed"].`,
  );
}

function bounded(output: Body | undefined, field: string): string | undefined {
  const value = output === undefined ? undefined : text(output, field, 'CheckRun');
  const length = value === undefined ? 0 : [...value].length;
  if (length <= MAXIMUM) return value;
  throw new GitHubError(422, `Invalid request.\n\nOnly ${MAXIMUM} characters are allowed; ${length} were supplied.`);
}

function annotationsOf(output: Body | undefined): readonly Annotation[] {
  const given = output?.annotations;
  if (!Array.isArray(given)) return [];
  if (given.length > MAXIMUM_ANNOTATIONS) {
    const words = `No more than ${MAXIMUM_ANNOTATIONS} items are allowed; ${given.length} were supplied.`;
    throw new GitHubError(422, `Invalid request.\n\n${words}`);
  }
  return given.filter(isObject).map((annotation) => ({
    path: requiredText(annotation, 'path', 'CheckRun'),
    startLine: Number(annotation.start_line),
    endLine: Number(annotation.end_line),
    level: levelOf(annotation.annotation_level),
    message: requiredText(annotation, 'message', 'CheckRun'),
    title: text(annotation, 'title', 'CheckRun') ?? null,
  }));
}

function levelOf(value: unknown): Annotation['level'] {
  if (value === 'notice' || value === 'warning' || value === 'failure') return value;
  throw new GitHubError(
    422,
    `Invalid request.\n\n${String(value)} is not a member of ["notice", "warning", "failure"].`,
  );
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
