/** Checks of the volumes: sizes that EBS makes of each type. */

import type { Config } from '../model.ts';
import { renderSize } from '../units.ts';
import type { Finding } from './finding.ts';

/** Amazon EBS User Guide, "Amazon EBS volume types"; in GB. */
const sizes = { gp3: [1, 65_536], st1: [125, 16_384], sc1: [125, 16_384] } as const;

export function checkVolumes({ storage: { volumes } }: Config): readonly Finding[] {
  return volumes.flatMap(({ key, size, type }): readonly Finding[] => {
    const [least, most] = sizes[type];
    if (size >= least && size <= most) return [];
    return [
      {
        severity: 'error',
        paths: [
          ['storage', 'volumes', key, 'size'],
          ['storage', 'volumes', key, 'type'],
        ],
        message: `\`size\` ${renderSize(size)} is out of what EBS makes of ${type}: ${renderSize(least)} to ${renderSize(most)}`,
        hint: `write \`size: ${renderSize(size < least ? least : most)}\`${type === 'gp3' ? '' : ', or `type: gp3`'}`,
      },
    ];
  });
}
