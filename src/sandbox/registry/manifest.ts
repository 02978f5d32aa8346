/** Reads an image manifest or an index of images, of OCI's and of Docker's kind. */

export interface Manifest {
  readonly mediaType: string;
  readonly artifactType: string | undefined;
  /** Digest of the image that this is a signature or an attestation of, say. */
  readonly subject: string | undefined;
  /** Digests of the configuration and the layers, or of the index's images. */
  readonly references: readonly string[];
  /** Bytes of all layers; 0 for an index. */
  readonly size: number;
}

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

/** Undefined when the bytes are no manifest. */
export function parseManifest(body: Buffer): Manifest | undefined {
  const json = parseJson(body);
  if (!isRecord(json) || json.schemaVersion !== 2) return undefined;
  const artifactType = typeof json.artifactType === 'string' ? json.artifactType : undefined;
  const subject = parseDescriptor(json.subject)?.digest;
  const declared = typeof json.mediaType === 'string' ? json.mediaType : undefined;
  if (Array.isArray(json.manifests)) {
    const images = json.manifests.map(parseDescriptor);
    if (!images.every((image) => image !== undefined)) return undefined;
    return {
      mediaType: declared ?? OCI_INDEX,
      artifactType,
      subject,
      references: images.map(({ digest }) => digest),
      size: 0,
    };
  }
  const config = parseDescriptor(json.config);
  const layers = Array.isArray(json.layers) ? json.layers.map(parseDescriptor) : [];
  if (config === undefined || !layers.every((layer) => layer !== undefined)) return undefined;
  return {
    mediaType: declared ?? OCI_MANIFEST,
    artifactType,
    subject,
    references: [config, ...layers].map(({ digest }) => digest),
    size: layers.reduce((sum, layer) => sum + layer.size, 0),
  };
}

interface Descriptor {
  readonly digest: string;
  readonly size: number;
}

function parseDescriptor(json: unknown): Descriptor | undefined {
  if (!isRecord(json) || typeof json.digest !== 'string' || typeof json.size !== 'number') return undefined;
  return { digest: json.digest, size: json.size };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
