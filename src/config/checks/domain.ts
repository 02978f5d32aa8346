/** Checks of the domain: somebody answers there, its certificates are where AWS looks for them, the CDN has its files. */

import { answeringOf } from '../answering.ts';
import type { CdnConfig, DomainConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { nearest } from '../unknownKey.ts';
import type { Finding, Subject } from './finding.ts';
import { EDGE_REGION, regionOf } from './region.ts';

const region = ['region'];

function at(...keys: readonly string[]): Path {
  return ['domain', ...keys];
}

export function checkDomain(subject: Subject): readonly Finding[] {
  const { config } = subject;
  const { domain } = config;
  if (domain === undefined) return [];
  const { name, certificate, cdn } = domain;
  if (!subject.given(at('name'))) {
    return [error([at('name')], '`name` is missing', 'for example `name: synthdata.example.com`')];
  }
  const findings: Finding[] = [];
  if (answeringOf(config).length === 0) {
    const message = `nobody would answer at ${name}: no service has a \`port\``;
    findings.push(error([at('name')], message, 'add a `port` to a service, or remove `domain`'));
  }
  if (domain.zone === undefined && certificate === undefined) {
    const message = `HTTPS at ${name} needs a certificate: give the \`zone\` that holds the name, or a \`certificate\``;
    const hint = 'for example `zone: Z0123456789ABCDEFGHIJ`: the certificate is then made and renewed';
    findings.push(error([at('name'), at('zone'), at('certificate')], message, hint));
  }
  if (certificate !== undefined && regionOf(certificate) !== config.region) {
    const message = `the certificate is in ${regionOf(certificate)}, and the load balancer takes one of ${config.region}`;
    const hint =
      domain.zone === undefined
        ? 'write the ARN of one there'
        : 'write the ARN of one there, or remove it: one is made';
    findings.push(error([at('certificate'), region], message, hint));
  }
  return cdn === undefined ? findings : [...findings, ...checkCdn(domain, cdn, subject)];
}

function checkCdn({ name }: DomainConfig, cdn: CdnConfig, subject: Subject): readonly Finding[] {
  return [...checkEdgeCertificate(name, cdn, subject), ...checkStatic(cdn, subject), ...checkSources(subject)];
}

function checkEdgeCertificate(name: string, { certificate }: CdnConfig, { config }: Subject): readonly Finding[] {
  const path = at('cdn', 'certificate');
  if (certificate === undefined && config.region !== EDGE_REGION) {
    const message = `the CDN needs a \`certificate\` for ${name} in ${EDGE_REGION}; the domain's own is in ${config.region}`;
    const hint = `make one there and add \`certificate: arn:aws:acm:${EDGE_REGION}:…\``;
    return [error([at('cdn'), path, region, at('name')], message, hint)];
  }
  if (certificate === undefined || regionOf(certificate) === EDGE_REGION) return [];
  const message = `the certificate is in ${regionOf(certificate)}, and CloudFront takes one of ${EDGE_REGION} only`;
  return [error([path], message, `write the ARN of one there: \`arn:aws:acm:${EDGE_REGION}:…\``)];
}

function checkStatic(cdn: CdnConfig, { config, given }: Subject): readonly Finding[] {
  const path = at('cdn', 'static');
  if (cdn.static === undefined) {
    if (!given(at('cdn', 'path'))) return [];
    const message = '`path` needs `static`: the bucket whose files are served there';
    return [error([at('cdn', 'path'), path], message, 'add `static: <bucket>`, or remove it')];
  }
  const { bucket } = cdn.static;
  const keys = config.storage.buckets.map(({ key }) => key);
  if (!keys.includes(bucket)) {
    const close = nearest(bucket, keys);
    const known =
      keys.length === 0 ? `add \`storage: { buckets: { ${bucket}: {} } }\`` : `there are ${keys.join(', ')}`;
    const message = `\`static\` names \`${bucket}\`, which is no bucket of this file`;
    return [error([path], message, close === undefined ? known : `did you mean \`${close}\``)];
  }
  if (config.security.key.kind !== 'arn') return [];
  return [
    {
      severity: 'warning',
      paths: [path, ['security', 'key']],
      message: `CloudFront reads \`${bucket}\` only if the policy of your key lets it`,
      hint: 'allow cloudfront.amazonaws.com `kms:Decrypt` there, or write `key: managed`',
    },
  ];
}

/** Behind CloudFront every request comes from CloudFront's own addresses. */
function checkSources({ config }: Subject): readonly Finding[] {
  return answeringOf(config).flatMap(({ key, section, http }): readonly Finding[] => {
    if (http.allowedSourceIps.length === 0) return [];
    const message = `\`allowed_source_ips\` would keep out the CDN, and with it everybody: the load balancer sees CloudFront's addresses`;
    const path = [section, key, 'http', 'allowed_source_ips'];
    return [error([path, at('cdn')], message, 'remove it, or `domain.cdn`')];
  });
}

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}
