/** Alarms, notifications, logs, dashboard and budget in the template. */

import { describe, expect, test } from '@jest/globals';
import type { AlarmConfig, MonitoringConfig, ServiceConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { at } from '../../support/deployment.ts';
import { config, job, monitoring, security, service } from './configs.ts';

const notify = { emails: ['ada@example.com'], urls: [], topics: [] };

const stackOf = (changes: Partial<MonitoringConfig>, services: readonly ServiceConfig[] = [service()]) =>
  buildStack(config({ services, monitoring: { ...monitoring, ...changes } }), undefined).resources;

function alarm(changes: Partial<AlarmConfig> = {}): AlarmConfig {
  return {
    key: 'late',
    service: 'synthdata',
    metric: 'http_5xx',
    comparison: 'above',
    threshold: { value: 1, unit: 'percent' },
    minutes: 3,
    ...changes,
  };
}

const alarmOf = (changes: Partial<AlarmConfig>, services?: readonly ServiceConfig[]) =>
  stackOf({ alarms: [alarm(changes)], notify }, services).LateAlarm?.Properties;

const expressionOf = (changes: Partial<AlarmConfig>, services?: readonly ServiceConfig[]) =>
  at([at(alarmOf(changes, services), 'Metrics')].flat().at(-1), 'Expression');

describe('an alarm', () => {
  test('has a name that lives, tells both ends, and does not go off without requests', () => {
    expect(alarmOf({})).toMatchObject({
      AlarmName: 'prod-inferloop-late',
      AlarmDescription: 'http_5xx of synthdata above 1 % for 3 min',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 3,
      TreatMissingData: 'notBreaching',
      AlarmActions: [{ Ref: 'NotificationTopic' }],
      OKActions: [{ Ref: 'NotificationTopic' }],
    });
  });

  test('watches blue and green as one', () => {
    expect(expressionOf({})).toBe(
      '100 * (FILL(errors0, 0) + FILL(errors1, 0)) / (FILL(requests0, 0) + FILL(requests1, 0))',
    );
    expect(expressionOf({ threshold: { value: 5, unit: 'count' } })).toBe('FILL(errors0, 0) + FILL(errors1, 0)');
    expect(expressionOf({ metric: 'p95', threshold: { value: 0.8, unit: 'seconds' } })).toBe(
      'MAX([FILL(time0, 0), FILL(time1, 0)])',
    );
    const metrics = at(alarmOf({ metric: 'p95' }), 'Metrics');
    const groups = [0, 1].map((index) => at(metrics, index, 'MetricStat', 'Metric', 'Dimensions', 1, 'Value'));
    expect(groups).toEqual([
      { 'Fn::GetAtt': ['SynthdataBlueTargetGroup', 'TargetGroupFullName'] },
      { 'Fn::GetAtt': ['SynthdataGreenTargetGroup', 'TargetGroupFullName'] },
    ]);
    expect(at(metrics, 0, 'MetricStat', 'Stat')).toBe('p95');
  });

  test('of a rolling service watches its one group', () => {
    const rolling = service({ deployment: { ...service().deployment, strategy: 'rolling' } });
    expect(expressionOf({ metric: 'healthy_hosts' }, [rolling])).toBe('FILL(hosts0, 0)');
  });

  test('that misses something goes off when there is nothing', () => {
    expect(alarmOf({ metric: 'healthy_hosts', comparison: 'below' })).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('of CPU, and of a metric of logs', () => {
    expect(alarmOf({ metric: 'cpu' })).toMatchObject({
      Namespace: 'AWS/ECS',
      MetricName: 'CPUUtilization',
      Dimensions: [
        { Name: 'ClusterName', Value: { Ref: 'Cluster' } },
        { Name: 'ServiceName', Value: 'prod-inferloop-synthdata-service' },
      ],
    });
    expect(alarmOf({ metric: 'rows', service: undefined })).toMatchObject({
      Namespace: 'prod-inferloop',
      MetricName: 'rows',
      Statistic: 'Sum',
    });
  });
});

test('a rollback alarm is named by its service, which is made after it', () => {
  const { deployment } = service();
  const services = [service({ deployment: { ...deployment, rollbackAlarms: ['late'] } })];
  const { SynthdataService, LateAlarm } = stackOf({ alarms: [alarm({ metric: 'cpu' })] }, services);
  expect(at(SynthdataService, 'Properties', 'DeploymentConfiguration', 'Alarms')).toEqual({
    AlarmNames: ['prod-inferloop-late'],
    Enable: true,
    Rollback: true,
  });
  expect(SynthdataService?.DependsOn).toContain('LateAlarm');
  expect(JSON.stringify(LateAlarm)).not.toContain('SynthdataService');
});

describe('notifications', () => {
  test('need no topic of the stack where others are named', () => {
    const topics = ['arn:aws:sns:us-east-1:111122223333:oncall'];
    const resources = stackOf({ alarms: [alarm()], notify: { emails: [], urls: [], topics } });
    expect(resources.NotificationTopic).toBeUndefined();
    expect(at(resources.LateAlarm, 'Properties', 'AlarmActions')).toEqual(topics);
  });

  test('go through a topic that CloudWatch and Budgets of the account may publish on, encrypted with its key', () => {
    const changes = {
      monitoring: { ...monitoring, notify },
      security: { ...security, key: { kind: 'managed' } },
    } as const;
    const { NotificationTopic, NotificationTopicPolicy, Key } = buildStack(config(changes), undefined).resources;
    expect(at(NotificationTopic, 'Properties', 'KmsMasterKeyId')).toEqual({ 'Fn::GetAtt': ['Key', 'Arn'] });
    const services = ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'];
    const statement = at(NotificationTopicPolicy, 'Properties', 'PolicyDocument', 'Statement', 0);
    expect(statement).toMatchObject({ Principal: { Service: services }, Action: 'sns:Publish' });
    const uses = at(Key, 'Properties', 'KeyPolicy', 'Statement', 2);
    expect(uses).toMatchObject({ Principal: { Service: services }, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] });
  });

  test('keep their subscriptions when another comes', () => {
    const idsOf = (emails: readonly string[]) =>
      Object.keys(stackOf({ notify: { ...notify, emails } })).filter((id) => id.startsWith('NotificationSub'));
    expect(idsOf(['bob@example.com', 'ada@example.com'])).toEqual(
      expect.arrayContaining([...idsOf(['ada@example.com']), ...idsOf(['bob@example.com'])]),
    );
  });
});

test('the dashboard has a row for every service, with what it has', () => {
  const { Dashboard } = stackOf({ dashboard: true }, [
    service(),
    service({
      key: 'worker',
      port: undefined,
      http: undefined,
      deployment: { ...service().deployment, strategy: 'rolling' },
    }),
  ]);
  const text = String(at(Dashboard, 'Properties', 'DashboardBody', 'Fn::Sub'));
  const { widgets } = JSON.parse(text);
  const placed = [widgets]
    .flat()
    .map((widget) => [at(widget, 'y'), at(widget, 'x'), at(widget, 'properties', 'title')]);
  expect(placed).toEqual([
    [0, 0, 'synthdata: CPU and memory, %'],
    [0, 8, 'synthdata: requests and errors a minute'],
    [0, 16, 'synthdata: time to answer, p95'],
    [6, 0, 'worker: CPU and memory, %'],
  ]);
  expect(text).toContain(`"\${SynthdataGreenTargetGroup.TargetGroupFullName}",{"label":"requests, green"}`);
  expect(text).toContain(`"region":"\${AWS::Region}"`);
});

test('metrics and queries read the logs of their service', () => {
  const { RowsMetricFilter, ErrorsQuery } = stackOf({
    metrics: [{ key: 'rows', logs: 'synthdata', pattern: 'rows', value: '$.count' }],
    queries: [{ key: 'errors', logs: 'synthdata', query: 'fields @message' }],
  });
  expect(RowsMetricFilter?.Properties).toEqual({
    LogGroupName: { Ref: 'SynthdataLogGroup' },
    FilterPattern: 'rows',
    MetricTransformations: [{ MetricNamespace: 'prod-inferloop', MetricName: 'rows', MetricValue: '$.count' }],
  });
  expect(ErrorsQuery?.Properties).toMatchObject({
    Name: 'prod-inferloop/errors',
    LogGroupNames: [{ Ref: 'SynthdataLogGroup' }],
  });
});

test('a job has logs like a service', () => {
  const metrics = [{ key: 'rows', logs: 'generate', pattern: 'rows', value: '1' }];
  const watched = config({ services: [], jobs: [job()], monitoring: { ...monitoring, metrics } });
  expect(buildStack(watched, undefined).resources.RowsMetricFilter?.Properties?.LogGroupName).toEqual({
    Ref: 'GenerateLogGroup',
  });
});

test('Container Insights is a setting of the cluster', () => {
  expect(stackOf({ insights: true }).Cluster?.Properties).toMatchObject({
    ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }],
  });
  expect(stackOf({}).Cluster?.Properties).not.toHaveProperty('ClusterSettings');
});

describe('a budget', () => {
  const budgetOf = (to: MonitoringConfig['notify']) =>
    buildStack(
      config({ budget: { monthly: 400, notifyAt: [80, 100] }, monitoring: { ...monitoring, notify: to } }),
      undefined,
    ).resources.Budget?.Properties;

  test('counts what the environment costs', () => {
    expect(at(budgetOf(notify), 'Budget')).toEqual({
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: { Amount: 400, Unit: 'USD' },
      FilterExpression: {
        And: [
          { Tags: { Key: 'Environment', Values: ['prod'], MatchOptions: ['EQUALS'] } },
          { Tags: { Key: 'Project', Values: ['inferloop'], MatchOptions: ['EQUALS'] } },
        ],
      },
      Metrics: ['UnblendedCost'],
    });
  });

  test('tells the topic at each share, or nobody', () => {
    const told = [at(budgetOf(notify), 'NotificationsWithSubscribers')].flat();
    expect(told.map((one) => [at(one, 'Notification', 'Threshold'), at(one, 'Subscribers', 0, 'Address')])).toEqual([
      [80, { Ref: 'NotificationTopic' }],
      [100, { Ref: 'NotificationTopic' }],
    ]);
    expect(budgetOf({ emails: [], urls: [], topics: [] })).not.toHaveProperty('NotificationsWithSubscribers');
  });
});
