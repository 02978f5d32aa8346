/** How AWS's price list writes a region into `usagetype`: by a short code, by the region itself, or not at all. */

/** Neither derived from the names nor alike: Mumbai is APS3, Ireland plain EU. AWS's list of region billing codes. */
const codes: { readonly [region: string]: string } = {
  'af-south-1': 'AFS1',
  'ap-east-1': 'APE1',
  'ap-east-2': 'APE2',
  'ap-northeast-1': 'APN1',
  'ap-northeast-2': 'APN2',
  'ap-northeast-3': 'APN3',
  'ap-south-1': 'APS3',
  'ap-south-2': 'APS5',
  'ap-southeast-1': 'APS1',
  'ap-southeast-2': 'APS2',
  'ap-southeast-3': 'APS4',
  'ap-southeast-4': 'APS6',
  'ap-southeast-5': 'APS7',
  'ap-southeast-6': 'APS8',
  'ap-southeast-7': 'APS9',
  'ca-central-1': 'CAN1',
  'ca-west-1': 'CAN2',
  'eu-central-1': 'EUC1',
  'eu-central-2': 'EUC2',
  'eu-north-1': 'EUN1',
  'eu-south-1': 'EUS1',
  'eu-south-2': 'EUS2',
  'eu-west-1': 'EU',
  'eu-west-2': 'EUW2',
  'eu-west-3': 'EUW3',
  'il-central-1': 'ILC1',
  'me-central-1': 'MEC1',
  'me-south-1': 'MES1',
  'mx-central-1': 'MXC1',
  'sa-east-1': 'SAE1',
  'us-east-1': 'USE1',
  'us-east-2': 'USE2',
  'us-west-1': 'USW1',
  'us-west-2': 'USW2',
};

/**
 * How a usagetype may be written in a region: `LoadBalancerUsage` and `USE1-Fargate-GB-Hours` in us-east-1,
 * `us-east-1-KMS-Keys` where the service says the whole region. With any other prefix it is another product:
 * `TS-LoadBalancerUsage`, `Outposts-LCUUsage`.
 */
export function usageTypes(usage: string, region: string): readonly string[] {
  const prefixes = [codes[region] ?? [], region].flat();
  return [usage, ...prefixes.map((prefix) => `${prefix}-${usage}`)];
}
