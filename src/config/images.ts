/** The images that an environment needs: of the containers of its services, and of whatever else runs one. */

import { containersOf } from './containers.ts';
import type { Config, FunctionConfig, ImageConfig, Platform } from './model.ts';

/** One to resolve or to build before the stack is deployed. */
export interface NeededImage {
  /** Unique in the file: `web`, `web/proxy` for its sidecar `proxy`, `generate` of a job or a function. Its repository is `<project>/<key>`. */
  readonly key: string;
  readonly image: ImageConfig;
  readonly platform: Platform;
}

/** What else runs an image adds it here, and to the `images` of its stack: then it is built, recorded and deployed. */
export function imagesOf({ services, jobs, functions }: Config): readonly NeededImage[] {
  return [...services.flatMap(containersOf), ...jobs, ...functions.flatMap(imageOf)];
}

function imageOf({ key, code }: FunctionConfig): readonly NeededImage[] {
  return code.kind === 'container' ? [{ key, image: code.image, platform: code.platform }] : [];
}
