/** What CloudFormation needs for a domain, a CDN and a firewall before the services of a project. */

import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

/** CloudFront and Route 53 know no regions. */
function globalArn(service: string, resource: string) {
  return sub`arn:${pseudo.partition}:${service}::${pseudo.accountId}:${resource}`;
}

export function edgeStatements(stacks: readonly string[]): readonly Statement[] {
  return [...certificateStatements(), ...recordStatements(), ...cdnStatements(), ...firewallStatements(stacks)];
}

function certificateStatements(): readonly Statement[] {
  return [
    // Knows no resources: the certificate is not there yet.
    { sid: 'AskForCertificates', actions: ['acm:RequestCertificate'], resources: ['*'] },
    {
      sid: 'KeepCertificates',
      actions: [
        'acm:AddTagsToCertificate',
        'acm:DeleteCertificate',
        'acm:DescribeCertificate',
        'acm:ListTagsForCertificate',
        'acm:RemoveTagsFromCertificate',
      ],
      resources: [arn('acm', 'certificate/*')],
    },
  ];
}

/** Which zone a file will name is not known here; the records are addresses, and the names that prove a certificate. */
function recordStatements(): readonly Statement[] {
  return [
    {
      sid: 'MakeRecords',
      actions: ['route53:ChangeResourceRecordSets'],
      resources: [sub`arn:${pseudo.partition}:route53:::hostedzone/*`],
      condition: {
        'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
      },
    },
    {
      sid: 'ReadRecords',
      actions: ['route53:GetChange', 'route53:GetHostedZone', 'route53:ListResourceRecordSets'],
      resources: [sub`arn:${pseudo.partition}:route53:::change/*`, sub`arn:${pseudo.partition}:route53:::hostedzone/*`],
    },
  ];
}

/** AWS names distributions and access controls by random ids. */
function cdnStatements(): readonly Statement[] {
  return [
    {
      sid: 'MakeDistributions',
      actions: [
        'cloudfront:CreateDistribution',
        'cloudfront:CreateOriginAccessControl',
        'cloudfront:DeleteDistribution',
        'cloudfront:DeleteOriginAccessControl',
        'cloudfront:GetDistribution',
        'cloudfront:GetDistributionConfig',
        'cloudfront:GetOriginAccessControl',
        'cloudfront:ListTagsForResource',
        'cloudfront:TagResource',
        'cloudfront:UntagResource',
        'cloudfront:UpdateDistribution',
        'cloudfront:UpdateOriginAccessControl',
      ],
      resources: [globalArn('cloudfront', 'distribution/*'), globalArn('cloudfront', 'origin-access-control/*')],
    },
  ];
}

/** A firewall of the stack is made and changed by its name; one that exists is only put before the load balancer. */
function firewallStatements(stacks: readonly string[]): readonly Statement[] {
  return [
    {
      sid: 'MakeFirewalls',
      actions: [
        'wafv2:CreateWebACL',
        'wafv2:DeleteWebACL',
        'wafv2:ListTagsForResource',
        'wafv2:TagResource',
        'wafv2:UntagResource',
        'wafv2:UpdateWebACL',
      ],
      resources: [
        ...stacks.flatMap((stack) => [
          arn('wafv2', `regional/webacl/${stack}-*/*`),
          arn('wafv2', `global/webacl/${stack}-*/*`),
        ]),
        // The rules of AWS that a firewall names.
        arn('wafv2', '*/managedruleset/*/*'),
      ],
    },
    {
      sid: 'UseFirewalls',
      actions: [
        'elasticloadbalancing:SetWebACL',
        'wafv2:AssociateWebACL',
        'wafv2:DisassociateWebACL',
        'wafv2:GetWebACL',
        'wafv2:GetWebACLForResource',
      ],
      resources: [
        arn('elasticloadbalancing', 'loadbalancer/app/*'),
        arn('wafv2', 'regional/webacl/*'),
        sub`arn:${pseudo.partition}:wafv2:us-east-1:${pseudo.accountId}:global/webacl/*`,
      ],
    },
  ];
}
