/** What to try, from the words in which AWS and containers say what went wrong. */

interface Rule {
  readonly pattern: RegExp;
  readonly advice: string;
}

/** Texts of ECS, ELB and CloudFormation as users meet them; the first rules are the most particular. */
const rules: readonly Rule[] = [
  {
    pattern: /exec format error|image Manifest does not contain descriptor matching platform/i,
    advice: 'the image is for another processor: compare `build.platform` with the runner that builds it',
  },
  {
    pattern: /^[^\n]*the release (ended with|did not run)/im,
    advice:
      'the command of `release` failed, and nothing of the new version started: its last log lines say why; run the image by hand with the same command and variables',
  },
  {
    pattern: /GET \S+ was not answered/i,
    advice:
      'the test port did not answer: is the runner’s address among `deployment.test_from`, and does the service answer within the time of the check?',
  },
  {
    pattern: /GET \S+ answered/i,
    advice:
      'the new version answered a check otherwise than `deployment.checks` wants: ask it yourself, or change the check if the new answer is right',
  },
  {
    pattern: /OutOfMemory|exit code 137/i,
    advice: 'the container was killed, most often for want of memory: raise `memory`',
  },
  {
    pattern: /CannotPullContainer|CannotPullImage|pull image manifest/i,
    advice:
      'the image could not be pulled: is it in the repository, and can the tasks reach the registry (public address, NAT or endpoints)?',
  },
  {
    pattern: /ResourceInitializationError|unable to (pull|retrieve) secret/i,
    advice:
      'a secret or the log group could not be reached: check the names under `secrets` and that the tasks can reach AWS',
  },
  {
    pattern: /FailedHealthChecks|ResponseCodeMismatch|failed ELB health checks|Health checks failed/i,
    advice:
      'the health check got no good answer: check `http.healthcheck.path` and `port`, and give a slow start more `grace_period`',
  },
  {
    pattern: /Target\.Timeout|Request timed out/i,
    advice: 'nothing answered the health check in time: does the container listen on 0.0.0.0 and on `port`?',
  },
  {
    pattern: /exit code (?!137|143)[1-9]/i,
    advice: 'the container ended by itself: its last log lines say why; run the image by hand with the same variables',
  },
  {
    pattern: /FAILURE signal|resource signal/i,
    advice:
      'the script of an instance failed, or did not end in 15 minutes: read its /var/log/cloud-init-output.log, which `cloudwatch_agent` sends to the log group of the instances',
  },
  {
    pattern: /Capacity is unavailable|RESOURCE:(CPU|MEMORY|ENI)/i,
    advice: 'AWS had no capacity for the tasks at that moment: run this again, or use another size',
  },
  {
    pattern:
      /iam:(CreateRole|PutRolePermissionsBoundary|PutRolePolicy|DeleteRolePolicy|DeleteRolePermissionsBoundary)\b/,
    advice:
      'the execution role makes only roles whose boundary bootstrap allows: deploy `inferloop bootstrap` again, with `--permissions-boundary` for one that the file names',
  },
  {
    pattern: /is not authorized to perform|AccessDenied|Access denied/i,
    advice: 'the execution role lacks a permission: give it the action that the message names, then run this again',
  },
  {
    pattern: /already exists/i,
    advice: 'something of that name exists outside this stack: remove or import it, then run this again',
  },
  {
    pattern: /limit (was )?exceeded|maximum number of|quota/i,
    advice:
      'a quota of the account is used up: ask for more in the Service Quotas console, or remove what is not needed',
  },
  {
    pattern:
      /invalid networking configuration|ListenerRule is required|unexpected target group|exactly one target group/i,
    advice: 'the load balancer is not as the deployment needs it: was a rule or target group changed by hand?',
  },
];

/** For a deployment that gave up and neither AWS nor the tasks said why. */
const circuitBreaker: Rule = {
  pattern: /circuit breaker/i,
  advice:
    'tasks of the new version did not become healthy: look at their last log lines, and compare `port` and `http.healthcheck.path` with what the image serves',
};

const MOST = 3;

/** At most three, without repeats. */
export function suggest(texts: readonly string[]): readonly string[] {
  const all = texts.join('\n');
  const matching = rules.filter(({ pattern }) => pattern.test(all));
  const fitting = matching.length > 0 ? matching : [circuitBreaker].filter(({ pattern }) => pattern.test(all));
  return fitting.slice(0, MOST).map(({ advice }) => advice);
}
