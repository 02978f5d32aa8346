/** The CloudWatch agent of an instance: memory and disk as metrics, and the logs of its start and of what runs on it. */

import { renderJson } from '../json.ts';
import type { Statement } from '../policy.ts';
import type { Resolvable } from '../resolvable.ts';

const CONFIGURATION = '/etc/inferloop/cloudwatch-agent.json';
const CONTROL = '/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl';

/** Where the agent's own metrics go unless somebody says otherwise. */
const NAMESPACE = 'CWAgent';

type Lines = readonly Resolvable<string>[];

/** Installs it where the image does not bring it; Amazon Linux has it among its packages. */
export function agentLines(
  logGroup: Resolvable<string>,
  writeFile: (path: string, mode: string, lines: Lines) => Lines,
): Lines {
  // A name of CloudFormation's cannot stand inside a text, so the configuration is taken apart around it.
  const [before = '', ...rest] = renderJson(configuration).trimEnd().split(PLACE);
  const parts = rest.flatMap((text) => [logGroup, text]);
  return [
    'install -d -m 1777 /var/log/inferloop',
    `[ -x ${CONTROL} ] || dnf install -y amazon-cloudwatch-agent || yum install -y amazon-cloudwatch-agent`,
    ...writeFile(CONFIGURATION, '0644', [{ 'Fn::Join': ['', [before, ...parts]] }]),
    `${CONTROL} -a fetch-config -m ec2 -s -c file:${CONFIGURATION}`,
  ];
}

const PLACE = '<log group>';

/** CloudWatch guide, "Manually create or edit the CloudWatch agent configuration file". */
const configuration = {
  agent: { run_as_user: 'root' },
  logs: {
    logs_collected: {
      files: {
        collect_list: [
          logOf('/var/log/cloud-init-output.log', 'boot'),
          // Whatever runs on the instance writes here.
          logOf('/var/log/inferloop/*.log', 'app'),
        ],
      },
    },
  },
  metrics: {
    namespace: NAMESPACE,
    append_dimensions: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the agent replaces it
      AutoScalingGroupName: '${aws:AutoScalingGroupName}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the agent replaces it
      InstanceId: '${aws:InstanceId}',
    },
    aggregation_dimensions: [['AutoScalingGroupName']],
    metrics_collected: {
      disk: { measurement: ['used_percent'], resources: ['/'], drop_device: true },
      mem: { measurement: ['used_percent'] },
    },
  },
};

function logOf(path: string, stream: string) {
  return { file_path: path, log_group_name: PLACE, log_stream_name: `{instance_id}/${stream}` };
}

/** The narrow form of AWS's policy CloudWatchAgentServerPolicy, beside the log group's. Neither knows resources. */
export const agentStatements: readonly Statement[] = [
  {
    actions: ['cloudwatch:PutMetricData'],
    resources: ['*'],
    condition: { StringEquals: { 'cloudwatch:namespace': NAMESPACE } },
  },
  { actions: ['ec2:DescribeTags'], resources: ['*'] },
];
