/** What a launch template does when CloudFormation makes or changes it: every update is a version, which groups follow. */

import type { Behaviours, Made } from '../behaviour.ts';
import { randomHex } from '../cloudformation/arns.ts';

/** EC2 guide, "Modify a launch template (manage launch template versions)": versions count from 1. */
export function createEc2Behaviours(): Behaviours {
  /** The latest, by id. */
  const versions = new Map<string, number>();
  const made = (id: string): Made => {
    const version = String(versions.get(id) ?? 1);
    const attributes = { DefaultVersionNumber: version, LatestVersionNumber: version, LaunchTemplateId: id };
    return { physicalId: id, attributes };
  };
  return {
    'AWS::EC2::LaunchTemplate': {
      create() {
        const id = `lt-0${randomHex(16)}`;
        versions.set(id, 1);
        return made(id);
      },
      update(id) {
        versions.set(id, (versions.get(id) ?? 1) + 1);
        return made(id);
      },
      remove(id) {
        versions.delete(id);
      },
    },
  };
}
