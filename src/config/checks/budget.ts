/** Checks of the budget: it has an amount, and AWS can tell whom it should. */

import type { Finding, Subject } from './finding.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html */
const NOTIFICATIONS = 5;

export function checkBudget({ config, given }: Subject): readonly Finding[] {
  const { budget, monitoring } = config;
  if (budget === undefined) return [];
  const { emails, urls, topics } = monitoring.notify;
  const told = emails.length + urls.length > 0 ? 1 : 0;
  const findings: Finding[] = [];
  if (!given(['budget', 'monthly'])) {
    const hint = 'for example `monthly: 400 USD`';
    findings.push({ severity: 'error', paths: [['budget', 'monthly']], message: '`monthly` is missing', hint });
  }
  if (budget.notifyAt.length > NOTIFICATIONS) {
    findings.push({
      severity: 'error',
      paths: [['budget', 'notify_at']],
      message: `a budget tells of at most ${NOTIFICATIONS} shares, not of ${budget.notifyAt.length}`,
      hint: 'keep those that somebody acts on',
    });
  }
  if (topics.length + told === 0 && budget.notifyAt.length > 0) {
    findings.push({
      severity: 'warning',
      paths: [['budget', 'notify_at'], ['budget'], ['monitoring', 'notify']],
      message: 'nobody is told when the budget is reached',
      hint: 'add `notify: [mailto:…]` to `monitoring`',
    });
  }
  if (topics.length + told > 1) {
    const others = told === 0 ? 'topics' : 'a topic beside the other addresses';
    findings.push({
      severity: 'error',
      paths: [['monitoring', 'notify'], ['budget']],
      message: `a budget tells one SNS topic, and \`notify\` names ${others}`,
      hint: 'keep one topic, and subscribe the others to it',
    });
  }
  return findings;
}
