// An image that is not in the store, as its configuration and manifest tell it (the OCI image specification and Docker's schema 2,
// which agree in all that is read here). A registry may answer anything at all, so every part is checked. Pure.

import * as v from 'valibot';

export interface RemoteImage {
  /** As it was written. */
  readonly reference: string;
  /** What Skopeo read it by. */
  readonly readFrom: string;
  /** The id that it will have in the store: the digest of its configuration. */
  readonly id: string;
  /** '' where the image has no USER. */
  readonly user: string;
  /** OS, architecture and variant, as `linux/arm/v7`. */
  readonly platform: string;
  /** The lowest first; null where the manifest does not tell (Docker's schema 1), or was not asked for. */
  readonly layers: readonly Layer[] | null;
}

export interface Layer {
  readonly digest: string;
  /** As it is transferred, compressed or not; bytes. */
  readonly size: number;
}

export interface Config {
  readonly user: string;
  readonly platform: string;
}

/** A manifest is of one image, or a list that has one for each platform. */
export type Manifest =
  | { readonly kind: 'image'; readonly layers: readonly Layer[] }
  | { readonly kind: 'list'; readonly images: readonly { readonly digest: string; readonly platform: string }[] };

const digest = v.pipe(v.string(), v.regex(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const word = v.pipe(v.string(), v.regex(/^[\w.-]{0,40}$/));
const Platform = v.object({ os: word, architecture: word, variant: v.nullish(word) });
const ConfigJson = v.object({ ...Platform.entries, config: v.nullish(v.object({ User: v.nullish(v.string()) })) });
const ManifestJson = v.union([
  v.object({ layers: v.array(v.object({ digest, size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })) }),
  v.object({ manifests: v.array(v.object({ digest, platform: v.nullish(Platform) })) }),
]);

/** The configuration of an image; null where the text is no such thing. */
export function parseConfig(text: string): Config | null {
  const { success, output } = v.safeParse(ConfigJson, parseJson(text));
  return success ? { user: output.config?.User ?? '', platform: platformOf(output) } : null;
}

/** A manifest or list of manifests; null where the text is neither. What has no platform (an attestation of buildx) is left out. */
export function parseManifest(text: string): Manifest | null {
  const { success, output } = v.safeParse(ManifestJson, parseJson(text));
  if (!success) return null;
  if ('layers' in output) return { kind: 'image', layers: output.layers };
  const images = output.manifests.flatMap(({ digest, platform }) =>
    platform == null || platform.os === 'unknown' ? [] : [{ digest, platform: platformOf(platform) }],
  );
  return { kind: 'list', images };
}

/**
 * Which image of a list was chosen for this machine, told by the platform in its configuration. A configuration often leaves out the
 * variant that the list gives (arm64/v8); where it fits several, none is told.
 */
export function chosenFrom(list: Extract<Manifest, { kind: 'list' }>, platform: string): string | null {
  const fitting = list.images.filter((image) => image.platform === platform);
  const close = fitting.length > 0 ? fitting : list.images.filter((image) => image.platform.startsWith(`${platform}/`));
  const [only, ...others] = close;
  return only === undefined || others.length > 0 ? null : only.digest;
}

function platformOf({
  os,
  architecture,
  variant,
}: v.InferOutput<typeof ConfigJson> | { os: string; architecture: string; variant?: string | null | undefined }): string {
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // cut off, or the page of a proxy
  }
}
