/** CloudFront before the load balancer, and before the files of one bucket. */

import type { CdnConfig, Config, DomainConfig } from '../config/model.ts';
import type { JsonObject } from '../template/model.ts';
import type { LoadBalancer } from './loadBalancer.ts';
import { attribute, pseudo, type Resource, resource, sub } from './model.ts';
import { physicalName, stackName } from './names.ts';
import type { GetAtt, Resolvable } from './resolvable.ts';

/** Policies that AWS keeps, the same in every account (CloudFront guide, "Use managed cache policies", "… origin request policies"). */
const policies = {
  cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  cachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  allViewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
} as const;

/** The hosted zone of every distribution (CloudFormation guide, AWS::Route53::RecordSet AliasTarget). */
const HOSTED_ZONE = 'Z2FDTNDATAQYW2';

/** Regions whose users the cheapest class of edge locations is near to (CloudFront pricing: North America, Europe, Israel). */
const nearCheapest = /^(us|ca|mx|eu|il)-/;

/** The longest that CloudFront waits for an answer without a raised quota, and as long as the load balancer does. */
const ANSWER_SECONDS = 60;

/** CloudFront: names of origin access controls. */
const NAME_LIMIT = 64;

const CLOUDFRONT = 'cloudfront.amazonaws.com';

const DISTRIBUTION = 'Distribution';

/** Ids of the origins. */
const SERVICES = 'services';
const FILES = 'files';

export interface CdnRequest {
  readonly config: Config;
  readonly loadBalancer: LoadBalancer;
  /** That of `static`. */
  readonly bucket: Resource<'AWS::S3::Bucket'> | undefined;
  /** ARN; undefined: none. */
  readonly webAcl: Resolvable<string> | undefined;
  /** ARN of the domain's own. */
  readonly certificate: Resolvable<string>;
}

/** Where an alias record points. */
export interface Target {
  readonly name: Resolvable<string>;
  readonly zone: Resolvable<string>;
  /** Types of the records: those for which the target has addresses. */
  readonly records: readonly ('A' | 'AAAA')[];
}

export interface Cdn {
  readonly resources: readonly Resource[];
  readonly target: Target;
}

/** Undefined without `domain.cdn`. */
export function buildCdn(request: CdnRequest): Cdn | undefined {
  const { config, bucket, webAcl } = request;
  const { domain } = config;
  if (domain?.cdn === undefined) return undefined;
  const { cdn } = domain;
  const access = bucket === undefined ? undefined : buildAccess(config);
  const files = bucket === undefined || access === undefined ? [] : [fileOrigin(bucket, access)];
  const distribution = resource(DISTRIBUTION, 'AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Aliases: [domain.name],
      CacheBehaviors: files.length === 0 ? undefined : cacheBehaviors(cdn),
      Comment: stackName(config),
      DefaultCacheBehavior: {
        TargetOriginId: SERVICES,
        AllowedMethods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
        CachePolicyId: policies.cachingDisabled,
        OriginRequestPolicyId: policies.allViewer,
        Compress: true,
        ViewerProtocolPolicy: 'redirect-to-https',
      },
      Enabled: true,
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      Origins: [serviceOrigin(request.loadBalancer), ...files],
      PriceClass: nearCheapest.test(config.region) ? 'PriceClass_100' : 'PriceClass_All',
      ViewerCertificate: {
        AcmCertificateArn: cdn.certificate ?? request.certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
      WebACLId: webAcl,
    },
  });
  return {
    resources: [...(access === undefined ? [] : [access]), distribution],
    target: { name: attribute(distribution, 'DomainName'), zone: HOSTED_ZONE, records: ['A', 'AAAA'] },
  };
}

/** The name that viewers asked for goes along (`allViewer`), so the certificate of the domain is the right one here. */
function serviceOrigin({ balancer }: LoadBalancer) {
  return {
    Id: SERVICES,
    DomainName: attribute(balancer, 'DNSName'),
    CustomOriginConfig: {
      OriginProtocolPolicy: 'https-only',
      OriginReadTimeout: ANSWER_SECONDS,
      OriginSSLProtocols: ['TLSv1.2'],
    },
  } as const;
}

type OriginAccessControl = Resource<'AWS::CloudFront::OriginAccessControl'>;

function buildAccess(config: Config): OriginAccessControl {
  return resource('CdnAccess', 'AWS::CloudFront::OriginAccessControl', {
    OriginAccessControlConfig: {
      Name: physicalName(config, 'CdnAccess', NAME_LIMIT),
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    },
  });
}

/** The empty identity is what CloudFormation wants beside an access control. */
function fileOrigin(bucket: Resource<'AWS::S3::Bucket'>, access: OriginAccessControl) {
  return {
    Id: FILES,
    DomainName: attribute(bucket, 'RegionalDomainName'),
    OriginAccessControlId: attribute(access, 'Id'),
    S3OriginConfig: { OriginAccessIdentity: '' },
  };
}

function cacheBehaviors({ static: files }: CdnConfig) {
  if (files === undefined) return undefined;
  return [
    {
      PathPattern: files.path,
      TargetOriginId: FILES,
      CachePolicyId: policies.cachingOptimized,
      Compress: true,
      ViewerProtocolPolicy: 'redirect-to-https',
    },
  ];
}

/** For the policy of a bucket: this distribution, and no other, reads what is under its path, and nothing else. */
export function readStatements(
  domain: DomainConfig | undefined,
  key: string,
  bucketArn: GetAtt,
): readonly JsonObject[] {
  const files = domain?.cdn?.static;
  if (files?.bucket !== key) return [];
  return [
    {
      Sid: 'Cdn',
      Effect: 'Allow',
      Principal: { Service: CLOUDFRONT },
      Action: 's3:GetObject',
      Resource: sub`${bucketArn}${files.path}`,
      Condition: {
        StringEquals: {
          'AWS:SourceArn': sub`arn:${pseudo.partition}:cloudfront::${pseudo.accountId}:distribution/${{ Ref: DISTRIBUTION }}`,
        },
      },
    },
  ];
}

/** For the policy of the stack's key. The distribution reads a bucket that needs the key, so the key cannot name it. */
export function decryptStatements(domain: DomainConfig | undefined): readonly JsonObject[] {
  if (domain?.cdn?.static === undefined) return [];
  return [
    {
      Sid: 'Cdn',
      Effect: 'Allow',
      Principal: { Service: CLOUDFRONT },
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: {
        ArnLike: { 'AWS:SourceArn': sub`arn:${pseudo.partition}:cloudfront::${pseudo.accountId}:distribution/*` },
      },
    },
  ];
}
