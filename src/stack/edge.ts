/** What stands before the load balancer: the certificate and the records of the domain, a CDN, a firewall. */

import type { Config, DomainConfig } from '../config/model.ts';
import type { OutputDeclaration } from '../template/model.ts';
import { buildCdn, type Target } from './cdn.ts';
import { buildFirewall } from './firewall.ts';
import type { LoadBalancer } from './loadBalancer.ts';
import { attribute, type Resource, ref, resource } from './model.ts';
import type { Resolvable } from './resolvable.ts';
import type { Storage } from './storage.ts';

export interface Edge {
  readonly resources: readonly Resource[];
  /** What the listeners wait for: all of it that may fail. */
  readonly awaited: readonly Resource[];
  /** Undefined: plain HTTP. */
  readonly tls: Tls | undefined;
}

export interface Tls {
  readonly name: string;
  /** ARN, for the load balancer. */
  readonly certificate: Resolvable<string>;
  /** Whether port 80 sends everybody to the name. */
  readonly redirect: boolean;
  /** What the name stands for in DNS. */
  readonly target: Resolvable<string>;
}

export function buildEdge(config: Config, loadBalancer: LoadBalancer, { buckets }: Storage): Edge {
  const firewall = buildFirewall(config, loadBalancer);
  const { domain } = config;
  if (domain === undefined) return { resources: firewall.resources, awaited: firewall.resources, tls: undefined };
  const { name, redirect } = domain;
  const made = domain.certificate === undefined ? [buildCertificate(domain)] : [];
  const certificate = made[0] === undefined ? (domain.certificate ?? '') : ref(made[0]);
  const files = buckets.get(domain.cdn?.static?.bucket ?? '');
  const cdn = buildCdn({ config, loadBalancer, bucket: files?.bucket, webAcl: firewall.global, certificate });
  const target = cdn?.target ?? balancerTarget(loadBalancer);
  const records = buildRecords(domain, target);
  return {
    resources: [...firewall.resources, ...made, ...(cdn?.resources ?? []), ...records],
    awaited: [
      ...firewall.resources,
      ...(cdn?.resources ?? []),
      ...(files === undefined ? [] : [files.policy]),
      ...records,
    ],
    tls: { name, certificate, redirect, target: target.name },
  };
}

/** CloudFormation makes the record that proves the name, and waits until ACM has read it. */
function buildCertificate({ name, zone }: DomainConfig): Resource<'AWS::CertificateManager::Certificate'> {
  return resource('Certificate', 'AWS::CertificateManager::Certificate', {
    DomainName: name,
    DomainValidationOptions: zone === undefined ? undefined : [{ DomainName: name, HostedZoneId: zone }],
    ValidationMethod: 'DNS',
  });
}

function balancerTarget({ balancer }: LoadBalancer): Target {
  return {
    name: attribute(balancer, 'DNSName'),
    zone: attribute(balancer, 'CanonicalHostedZoneID'),
    // Its network has no IPv6.
    records: ['A'],
  };
}

const recordIds = { A: 'DomainRecord', AAAA: 'DomainRecordIpv6' } as const;

function buildRecords({ name, zone }: DomainConfig, target: Target): readonly Resource[] {
  if (zone === undefined) return [];
  return target.records.map((type) =>
    resource(recordIds[type], 'AWS::Route53::RecordSet', {
      HostedZoneId: zone,
      Name: name,
      Type: type,
      AliasTarget: { DNSName: target.name, HostedZoneId: target.zone },
    }),
  );
}

/** For whoever makes the record of the name. */
export function domainOutput({ name, target }: Tls): { readonly [name: string]: OutputDeclaration } {
  return { DomainTarget: { Description: `What the record of ${name} points at`, Value: target } };
}
