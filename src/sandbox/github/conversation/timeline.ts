/** What happened in a pull request, in the order it happened, as HTML. */

import { statusesOf } from '../deploymentStatuses.ts';
import type { GitCommit } from '../gitRepository.ts';
import type { Comment, Deployment, PullRequest, Repository, User } from '../store.ts';
import { commentsOf } from '../views/pullRequest.ts';
import { type IconName, icon } from './icons.ts';
import { escapeHtml, renderInline, renderMarkdown } from './markdown.ts';

export function renderTimeline(repository: Repository, pull: PullRequest, commits: readonly GitCommit[]): string {
  const happenings = [
    { at: pull.createdAt, html: renderDescription(pull) },
    ...commits.map((commit) => ({ at: commit.committer.date, html: renderCommit(commit) })),
    ...commentsOf(repository, pull.number).map((comment) => ({ at: comment.createdAt, html: renderComment(comment) })),
    ...deploymentsOf(repository, pull).map((deployment) => ({
      at: deployment.createdAt,
      html: renderDeployment(repository, deployment),
    })),
    ...(pull.closedAt === undefined ? [] : [{ at: pull.closedAt, html: renderEnd(pull, pull.closedAt) }]),
  ];
  const first = happenings[0];
  const rest = happenings.slice(1).sort((one, other) => one.at.getTime() - other.at.getTime());
  return [first, ...rest].map((happening) => happening?.html ?? '').join('\n');
}

/** `24 Nov 2026, 09:41 UTC` */
function renderTime(date: Date): string {
  const words = date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return `<time datetime="${date.toISOString()}">${words} UTC</time>`;
}

function renderDescription(pull: PullRequest): string {
  const body =
    pull.body === null || pull.body === '' ? '<p><em>No description provided.</em></p>' : renderMarkdown(pull.body);
  return renderBox(pull.user, `commented on ${renderTime(pull.createdAt)}`, body, 'opened');
}

function renderComment(comment: Comment): string {
  const edited = comment.earlier.length === 0 ? '' : ' · edited';
  const when = `commented on ${renderTime(comment.createdAt)}${edited}`;
  const body = renderMarkdown(comment.body) + renderEarlier(comment.earlier);
  return renderBox(comment.user, when, body, `issuecomment-${comment.id}`);
}

/** What stands behind GitHub's "edited": of versions with one headline the last. */
function renderEarlier(bodies: readonly string[]): string {
  const versions = [...new Map(bodies.map((body) => [headlineOf(body), body]))];
  if (versions.length === 0) return '';
  const folded = versions.map(
    ([headline, body]) =>
      `<details class="version"><summary>${renderInline(headline)}</summary><div>${renderMarkdown(body)}</div></details>`,
  );
  return `<details class="earlier"><summary>edited: what it said before</summary>${folded.join('')}</details>`;
}

function headlineOf(body: string): string {
  return /^#+ (.+)$/m.exec(body)?.[1] ?? body.split('\n')[0] ?? '';
}

function renderBox(user: User, when: string, body: string, id: string): string {
  const bot = user.type === 'Bot';
  const name = `<b>${escapeHtml(user.login.replace(/\[bot\]$/, ''))}</b>${bot ? ' <span class="badge">bot</span>' : ''}`;
  const avatar = `<div class="avatar${bot ? ' bot' : ''}" style="background:${colourOf(user)}">${initialOf(user)}</div>`;
  return `<article class="box" id="${id}">${avatar}<header>${name} ${when}</header><div class="body">${body}</div></article>`;
}

function renderCommit(commit: GitCommit): string {
  const title = escapeHtml(commit.message.split('\n')[0] ?? '');
  return renderEvent('commit', '', `${title} <span class="sha">${commit.sha.slice(0, 7)}</span>`);
}

function renderDeployment(repository: Repository, deployment: Deployment): string {
  const statuses = statusesOf(repository, deployment);
  const last = statuses.at(-1);
  const state = last?.state ?? 'pending';
  const failed = state === 'failure' || state === 'error';
  const verb = state === 'success' || state === 'inactive' ? 'deployed' : failed ? 'failed to deploy' : 'is deploying';
  const url = last?.environmentUrl ?? '';
  const link = url === '' ? '' : ` · <a href="${escapeHtml(url)}">View deployment</a>`;
  // GitHub's own last status has no words; the action's have.
  const words = statuses.findLast(({ description }) => description !== '')?.description ?? '';
  const who = escapeHtml(deployment.creator.login.replace(/\[bot\]$/, ''));
  const text = `<b>${who}</b> ${verb} <span class="sha">${deployment.sha.slice(0, 7)}</span> to <b>${escapeHtml(deployment.environment)}</b>`;
  const pill = `<span class="pill ${escapeHtml(state)}">${escapeHtml(state.replace('_', ' '))}</span>`;
  return renderEvent(
    'deploy',
    failed ? 'failure' : 'success',
    `${text} ${pill} ${escapeHtml(words)}${link} ${renderTime(deployment.createdAt)}`,
  );
}

function renderEnd(pull: PullRequest, at: Date): string {
  if (pull.merged === undefined)
    return renderEvent('closed', 'closed', `<b>Closed</b> without merging ${renderTime(at)}`);
  const commit = pull.merged.commit.slice(0, 7);
  const text = `<b>${escapeHtml(pull.merged.by.login)}</b> merged commit <span class="sha">${commit}</span> into <span class="branch">${escapeHtml(pull.baseBranch)}</span>`;
  return renderEvent('merged', 'merged', `${text} ${renderTime(at)}`);
}

function renderEvent(name: IconName, kind: string, html: string): string {
  return `<div class="event"><span class="dot ${kind}">${icon(name)}</span><p>${html}</p></div>`;
}

/** Those of its head while it is open, and those of what its merge brought to the base. */
function deploymentsOf(repository: Repository, pull: PullRequest): readonly Deployment[] {
  const commits = [pull.head, pull.merged?.commit];
  return [...repository.deployments.values()].filter((deployment) => commits.includes(deployment.sha));
}

const colours = ['#0969da', '#1a7f37', '#8250df', '#bc4c00', '#bf3989'];

function colourOf(user: User): string {
  return user.type === 'Bot' ? '#24292f' : (colours[user.id % colours.length] ?? '#0969da');
}

function initialOf(user: User): string {
  return escapeHtml(user.login.charAt(0).toUpperCase());
}
