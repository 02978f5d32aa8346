/** The listeners of the load balancer: one for everybody, one for each test port, and one that sends HTTP to HTTPS. */

import type { Edge, Tls } from './edge.ts';
import { HTTP_PORT, HTTPS_PORT, type LoadBalancer, testPortsOf, type WebService } from './loadBalancer.ts';
import { type Resource, ref, resource } from './model.ts';

type Listener = Resource<'AWS::ElasticLoadBalancingV2::Listener'>;

export interface Listeners {
  readonly resources: readonly Listener[];
  readonly production: Listener;
  /** By port. */
  readonly test: ReadonlyMap<number, Listener>;
}

/** TLS 1.3 and 1.2 with forward secrecy, AWS's default for new listeners (ALB guide, "Security policies"). */
const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06';

/**
 * A domain turns the listener for everybody from HTTP into HTTPS where it is, port and protocol (ModifyListener does
 * both): its rules stay on it, and ECS, which moves their weights, learns nothing. A second listener would need other
 * rules, and naming those to ECS starts a deployment whose end leaves the first one's rules with no tasks behind them.
 */
export function buildListeners(
  { balancer }: LoadBalancer,
  services: readonly WebService[],
  { tls, awaited }: Edge,
): Listeners {
  const listener = (logicalId: string, port: number, dependsOn: readonly Resource[] = []): Listener =>
    resource(
      logicalId,
      'AWS::ElasticLoadBalancingV2::Listener',
      { LoadBalancerArn: ref(balancer), Port: port, ...protocolOf(tls), DefaultActions: [nothing] },
      { dependsOn },
    );
  // After all that may fail: port 80 is without a listener only until the next one is made.
  const production = listener('ProductionListener', tls === undefined ? HTTP_PORT : HTTPS_PORT, awaited);
  const test = new Map(testPortsOf(services).map((port) => [port, listener(`TestListener${port}`, port)]));
  const redirect = tls?.redirect === true ? [buildRedirect(balancer, tls.name, [production, ...test.values()])] : [];
  return { resources: [production, ...test.values(), ...redirect], production, test };
}

function protocolOf(tls: Tls | undefined) {
  return tls === undefined
    ? ({ Protocol: 'HTTP' } as const)
    : ({ Protocol: 'HTTPS', Certificates: [{ CertificateArn: tls.certificate }], SslPolicy: TLS_POLICY } as const);
}

/**
 * Blue-green needs rules with an ARN, which a listener's default action does not have (Amazon ECS guide, "Application
 * Load Balancer resources for blue/green").
 */
const nothing = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '503', ContentType: 'text/plain', MessageBody: 'no service at this path' },
} as const;

/** To the name and not to the host that was asked for: the load balancer's own has no certificate. */
function buildRedirect(balancer: LoadBalancer['balancer'], name: string, others: readonly Listener[]): Listener {
  return resource(
    'RedirectListener',
    'AWS::ElasticLoadBalancingV2::Listener',
    {
      LoadBalancerArn: ref(balancer),
      Port: HTTP_PORT,
      Protocol: 'HTTP',
      DefaultActions: [
        {
          Type: 'redirect',
          RedirectConfig: { Host: name, Port: String(HTTPS_PORT), Protocol: 'HTTPS', StatusCode: 'HTTP_301' },
        },
      ],
    },
    // The last of all: one of them may still hold port 80, and a rollback wants it back (plan/listeners.ts).
    { dependsOn: others },
  );
}
