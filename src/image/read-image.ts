// What the store knows of an image.

import { ToolMissing, type World } from '../world.ts';
import { parseReference } from './reference.ts';

/** What `podman image inspect` says of an image. */
export interface ImageConfig {
  readonly reference: string;
  readonly id: string;
  /** '' where the image has no USER. */
  readonly user: string;
  /** Bytes of all its layers. */
  readonly size: number;
  /** The folders of its layers, topmost first; null where the store is not made of overlay layers. */
  readonly layers: readonly string[] | null;
}

/**
 * What the local store knows of an image by its reference or its id, or null where it is not there (or Podman is not). Does not pull. An
 * image of a place outside the store is not looked for: a copy of it in there may be of an earlier day.
 */
export async function inspectImage(world: World, reference: string, id: string | null = null): Promise<ImageConfig | null> {
  const name = id ?? parseReference(reference).localName;
  if (name === null) return null;
  const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', name]).catch((error: unknown) => {
    if (error instanceof ToolMissing) return null; // readHost says so, at the same time
    throw error;
  });
  if (result === null || result.code !== 0) return null;
  const [image] = JSON.parse(result.stdout) as [Inspected];
  const { Name: driver, Data: data } = image.GraphDriver;
  return {
    reference,
    id: image.Id,
    user: image.Config?.User ?? '',
    size: image.Size,
    layers: driver === 'overlay' && data?.UpperDir !== undefined ? [data.UpperDir, ...(data.LowerDir?.split(':') ?? [])] : null,
  };
}

/** The part of podman-image-inspect(1) that is read. */
interface Inspected {
  readonly Id: string;
  readonly Size: number;
  readonly Config?: { readonly User?: string } | null;
  readonly GraphDriver: { readonly Name: string; readonly Data?: { readonly UpperDir?: string; readonly LowerDir?: string } | null };
}
