/** Where things are, as their ARNs say. */

/** Where CloudFront looks for certificates and firewalls (CloudFront guide, "Requirements for using certificates"). */
export const EDGE_REGION = 'us-east-1';

/** `arn:aws:acm:us-east-1:…` → `us-east-1`. */
export function regionOf(arn: string): string {
  return arn.split(':')[3] ?? '';
}
