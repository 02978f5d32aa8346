/** The page of a pull request as people see it, and all of a repository's on one page. */

import { headLabel } from '../pullRequests.ts';
import type { CheckRun, PullRequest, Repository } from '../store.ts';
import { fullName } from '../store.ts';
import { type IconName, icon } from './icons.ts';
import { escapeHtml } from './markdown.ts';
import { style } from './style.ts';
import { renderTimeline } from './timeline.ts';

/** Needs no other file. */
export async function renderPullRequestPage(repository: Repository, pull: PullRequest): Promise<string> {
  return renderDocument(repository, `${pull.title} #${pull.number}`, await renderPull(repository, pull));
}

/** Every pull request, oldest first, on one page that needs no other file. */
export async function renderConversations(repository: Repository): Promise<string> {
  const parts = await Promise.all([...repository.pulls.values()].map((pull) => renderPull(repository, pull)));
  return renderDocument(repository, `Pull requests of ${fullName(repository)}`, parts.join('\n'));
}

function renderDocument(repository: Repository, title: string, main: string): string {
  const { owner, name } = repository;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="bar">${escapeHtml(owner.login)}<span class="slash">/</span>${escapeHtml(name)}</div>
${main}
</body>
</html>
`;
}

async function renderPull(repository: Repository, pull: PullRequest): Promise<string> {
  const commits = (await repository.git.log(pull.head, `^${pull.base}`)).toReversed();
  const state = pull.merged === undefined ? pull.state : 'merged';
  const verb = state === 'merged' ? 'merged' : 'wants to merge';
  const who = escapeHtml(pull.merged?.by.login ?? pull.user.login);
  const head = pull.fork === undefined ? pull.headBranch : headLabel(repository, pull);
  const count = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
  return `<main>
<h1>${escapeHtml(pull.title)} <span class="number">#${pull.number}</span></h1>
<div class="lead"><span class="state ${state}">${icon(state)}${state.charAt(0).toUpperCase()}${state.slice(1)}</span>
<span><b>${who}</b> ${verb} ${count} into <span class="branch">${escapeHtml(pull.baseBranch)}</span> from <span class="branch">${escapeHtml(head)}</span></span></div>
<div class="timeline">
${renderTimeline(repository, pull, commits)}
${renderChecks(repository, pull)}
</div>
</main>`;
}

function renderChecks(repository: Repository, pull: PullRequest): string {
  const commits = [pull.head, pull.merged?.commit];
  const found = [...repository.checks.values()].filter((check) => commits.includes(check.head));
  const latest = [...new Map(found.map((check) => [`${check.head} ${check.name}`, check])).values()];
  if (latest.length === 0) return '';
  const rows = latest.map((check) => {
    const state = stateOf(check);
    const title = check.title === null ? '' : ` <span class="title">— ${escapeHtml(check.title)}</span>`;
    return `<div class="check"><span class="${state}">${icon(state)}</span><span><b>${escapeHtml(check.name)}</b>${title}</span></div>`;
  });
  return `<section class="box checks"><h2>${headline(latest)}</h2>${rows.join('')}</section>`;
}

function headline(checks: readonly CheckRun[]): string {
  const states = checks.map(stateOf);
  if (states.includes('failure')) return 'Some checks were not successful';
  return states.includes('pending') ? 'Some checks have not completed yet' : 'All checks have passed';
}

function stateOf(check: CheckRun): Extract<IconName, 'success' | 'failure' | 'neutral' | 'pending'> {
  if (check.status !== 'completed') return 'pending';
  if (check.conclusion === 'success') return 'success';
  return check.conclusion === 'neutral' || check.conclusion === 'skipped' ? 'neutral' : 'failure';
}
