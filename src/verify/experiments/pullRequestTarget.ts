/** Question 7: only GitHub mints such a token, so a terminal can but say how to ask. */

import type { Answer } from '../answer.ts';

export async function askPullRequestTarget(): Promise<Answer> {
  const reason = 'only GitHub mints such a token; the workflow in docs/verify.md prints its subject';
  return { kind: 'not-asked', reason };
}

/** For a throw-away repository: a pull request starts it, and no code of the pull request runs. */
export const subjectWorkflow = `name: subject
on: pull_request_target
permissions:
  id-token: write
jobs:
  subject:
    runs-on: ubuntu-latest
    steps:
      - run: >-
          curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=nobody"
          | jq -r '.value | split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson | .sub'
`;
