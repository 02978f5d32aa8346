/** Check runs of a commit. */

import type { Checks } from '../ports.ts';
import type { RepositoryClient } from './client.ts';

export function createChecks(connect: () => Promise<RepositoryClient>): Checks {
  return {
    async start(name, head) {
      const { octokit, owner, repo } = await connect();
      const { data } = await octokit.rest.checks.create({ owner, repo, name, head_sha: head, status: 'in_progress' });
      return data.id;
    },
    async finish(id, report) {
      const { octokit, owner, repo } = await connect();
      await octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: id,
        status: 'completed',
        conclusion: report.conclusion,
        ...(report.externalId === undefined ? {} : { external_id: report.externalId }),
        output: {
          title: report.title,
          summary: report.summary,
          ...(report.text === undefined ? {} : { text: report.text }),
        },
      });
    },
    async read(name, head) {
      const { octokit, owner, repo } = await connect();
      const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
        owner,
        repo,
        ref: head,
        check_name: name,
        status: 'completed',
        filter: 'all',
        per_page: 100,
      });
      const newest = runs.sort((one, other) => other.id - one.id)[0];
      if (newest === undefined) return undefined;
      return {
        id: newest.id,
        conclusion: newest.conclusion,
        externalId: newest.external_id,
        text: newest.output.text,
        app: newest.app?.slug ?? null,
      };
    },
  };
}
