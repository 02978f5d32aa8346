/** Options and surroundings of `npm run verify:aws`: what is asked, of whom, and whether that may cost money. */

import { parseArgs } from 'node:util';
import { DeployError } from '../errors.ts';
import { isSandbox, readSpeed, type Variables } from '../world/environment.ts';

export interface Options {
  readonly region: string;
  readonly image: string;
  readonly json: boolean;
  readonly sandbox: boolean;
  readonly speed: number;
}

/** Small, public, and answers `GET /` on port 80; with a shell, which the version that fails needs. */
const defaultImage = 'public.ecr.aws/nginx/nginx:stable-alpine';

export const help = `npm run verify:aws -- --yes

Asks an AWS account the questions that its documentation leaves open (docs/verify.md), with throw-away
stacks that it removes again. It uses the credentials that the AWS CLI would use; they need administrator rights.

  --yes            starts; without it nothing is asked and nothing is made
  --region REGION  AWS_REGION or AWS_DEFAULT_REGION when left out
  --image IMAGE    answers GET / on port 80 with 200 and has a shell; ${defaultImage} when left out
  --json           JSON on standard output in place of the table

Exit code: 0 all as assumed, 3 something is otherwise, 1 something failed or could not be removed,
129, 130 or 143 stopped by a signal, after everything was removed.
`;

/** What it makes and costs, for those who have to say yes. List prices of us-east-1 in 2026. */
export const costNote = `makes    three CloudFormation stacks named inferloop-verify-…: a VPC with a load balancer and a Fargate service of
         a quarter vCPU, five roles, an empty ECR repository; all are removed at the end
takes    30 to 60 minutes
costs    about 0.07 USD an hour while it runs: load balancer, one or two tasks, four public addresses
`;

/** Undefined: the help is wanted. Throws DeployError `config-invalid`. */
export function parseOptions(words: readonly string[], variables: Variables): Options | undefined {
  const values = parseWords(words);
  if (values.help === true) return undefined;
  const region = values.region ?? variables.AWS_REGION ?? variables.AWS_DEFAULT_REGION ?? '';
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    throw refusal(region === '' ? 'no region is given' : `${JSON.stringify(region)} is no region`, {
      hint: 'give --region us-east-1, say, or set AWS_REGION',
    });
  }
  const sandbox = isSandbox(variables);
  if (values.yes !== true && !sandbox) {
    throw refusal(`this makes things in a real AWS account, in ${region}; nothing was asked and nothing was made`, {
      hint: `${costNote}start it with: npm run verify:aws -- --yes`,
    });
  }
  const { image = defaultImage, json = false } = values;
  return { region, image, json, sandbox, speed: readSpeed(variables) };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        yes: { type: 'boolean' },
        region: { type: 'string' },
        image: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.replace(/\. .*$/, '') : String(cause);
    throw refusal(message, { hint: '`npm run verify:aws -- --help` shows what there is', cause });
  }
}

function refusal(message: string, details: { readonly hint: string; readonly cause?: unknown }): DeployError {
  return new DeployError('config-invalid', message, { fault: 'user', ...details });
}
