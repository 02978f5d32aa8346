/** Checks of the firewall: something stands behind it, and it is in the region where AWS looks for it. */

import { answeringOf } from '../answering.ts';
import type { Finding, Subject } from './finding.ts';
import { EDGE_REGION, regionOf } from './region.ts';

const waf = ['security', 'waf'];
const cdn = ['domain', 'cdn'];
const region = ['region'];

export function checkWaf({ config }: Subject): readonly Finding[] {
  const { kind } = config.security.waf;
  if (kind === 'none') return [];
  if (answeringOf(config).length === 0) {
    const message = `\`waf: ${kind === 'arn' ? 'arn:…' : kind}\` has nothing to stand before: no service has a \`port\``;
    return [error([waf], message, 'add a `port` to a service, or remove `waf`')];
  }
  return config.domain?.cdn === undefined ? checkRegional(config) : checkGlobal(config);
}

function checkRegional({ security, region: here }: Subject['config']): readonly Finding[] {
  if (security.waf.kind !== 'arn') return [];
  const { arn } = security.waf;
  if (arn.includes(':regional/') && regionOf(arn) === here) return [];
  const message = `the load balancer takes a regional web ACL of ${here}, not ${placeOf(arn)}`;
  return [error([waf, region], message, 'write the ARN of one there, or `waf: common`')];
}

/** WAF developer guide, "Web ACL": those of CloudFront are made in us-east-1. */
function checkGlobal({ security, region: here }: Subject['config']): readonly Finding[] {
  if (security.waf.kind === 'arn') {
    const { arn } = security.waf;
    if (arn.includes(':global/') && regionOf(arn) === EDGE_REGION) return [];
    const message = `the firewall of \`domain.cdn\` is a global web ACL of ${EDGE_REGION}, not ${placeOf(arn)}`;
    return [
      error([waf, cdn], message, `write the ARN of one there: \`arn:aws:wafv2:${EDGE_REGION}:…:global/webacl/…\``),
    ];
  }
  if (here === EDGE_REGION) return [];
  const message = `the firewall of \`domain.cdn\` must be in ${EDGE_REGION}, and a stack in ${here} cannot make it there`;
  return [error([waf, cdn, region], message, `make one there and write its ARN, or remove \`domain.cdn\``)];
}

function placeOf(arn: string): string {
  return `a ${arn.includes(':global/') ? 'global' : 'regional'} one of ${regionOf(arn)}`;
}

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}
