/** Names of images that the file gives (`image:`), resolved to digests by asking their registry; needs no Docker. */

import type { Platform } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { ImageReferences, RegistryLogin } from '../ports.ts';
import { type ImageName, parseImageName } from './imageName.ts';
import { type Document, readDocument } from './registry.ts';

const indexes = /(image\.index|manifest\.list)/;

export function createImageReferences(): ImageReferences {
  return {
    async resolve(reference, platform, login) {
      const name = parseImageName(reference);
      if (name.digest !== undefined) return name.digest;
      const manifest = await readDocument(name, `manifests/${name.tag}`, loginFor(name, login));
      return indexes.test(manifest.mediaType)
        ? pick(reference, platform, manifest)
        : check(reference, platform, name, manifest, loginFor(name, login));
    },
  };
}

/** Credentials go to their own registry and to no other. */
function loginFor(name: ImageName, login: RegistryLogin | undefined): RegistryLogin | undefined {
  return login?.registry === name.registry ? login : undefined;
}

function pick(reference: string, platform: Platform, index: Document): string {
  const offered = listOf(index.body, 'manifests').map((entry) => ({
    digest: textOf(entry, 'digest'),
    platform: platformOf(Reflect.get(entry, 'platform')),
  }));
  const found = offered.find((entry) => entry.platform === platform);
  if (found !== undefined) return found.digest;
  throw wrongPlatform(reference, platform, offered.map((entry) => entry.platform).join(', '));
}

/** A single manifest says nothing of its platform; its configuration does. */
async function check(
  reference: string,
  platform: Platform,
  name: ImageName,
  manifest: Document,
  login: RegistryLogin | undefined,
): Promise<string> {
  const config: unknown = Reflect.get(manifest.body, 'config');
  const digest = typeof config === 'object' && config !== null ? textOf(config, 'digest') : '';
  const actual = digest === '' ? platform : platformOf((await readDocument(name, `blobs/${digest}`, login)).body);
  if (actual === platform || actual === '/') return manifest.digest;
  throw wrongPlatform(reference, platform, actual);
}

function wrongPlatform(reference: string, platform: Platform, offered: string): DeployError {
  return new DeployError('image-failed', `${reference} is there for ${offered}, not for ${platform}`, {
    fault: 'user',
    hint: 'set the platform of the service, or name an image that has it',
  });
}

function platformOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? `${textOf(value, 'os')}/${textOf(value, 'architecture')}` : '/';
}

function listOf(value: object, key: string): readonly object[] {
  const list: unknown = Reflect.get(value, key);
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

function textOf(value: object, key: string): string {
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
}
