// What stands in the setting image: a name, or a place with the transport before it (containers-transports(5)). Pure.

const TRANSPORTS = ['docker-archive', 'docker-daemon', 'oci-archive', 'oci', 'containers-storage'] as const;

export interface ImageReference {
  /** As it was written. */
  readonly text: string;
  readonly transport: 'registry' | (typeof TRANSPORTS)[number];
  /** What Podman's store knows the image by; null for a place outside, of which a copy in the store may be out of date. */
  readonly localName: string | null;
  /** What Skopeo reads it by; null in the store, and for a short name, whose registry only Podman's configuration tells. */
  readonly remoteName: string | null;
  /** The host and port of the registry, where the name has one. */
  readonly registry: string | null;
  /** The file or folder that holds it, as written. */
  readonly path: string | null;
}

/** Takes the text apart. Podman reads `oci:latest` as a place too, not as the tag of an image called oci. */
export function parseReference(text: string): ImageReference {
  const transport = TRANSPORTS.find((name) => text.startsWith(`${name}:`));
  const base = { text, registry: null, path: null };
  if (transport === undefined) return registryReference(text);
  const rest = text.slice(transport.length + 1);
  if (transport === 'containers-storage') return { ...base, transport, localName: rest.replace(/^@/, ''), remoteName: null };
  const path = transport === 'docker-daemon' ? null : (rest.split(':')[0] as string);
  return { ...base, transport, localName: null, remoteName: text, path };
}

function registryReference(text: string): ImageReference {
  const explicit = text.startsWith('docker://');
  const written = explicit ? text.slice('docker://'.length) : text;
  // With its transport a short name is Docker's own; without, Podman looks through its registries.
  const name = explicit && registryOf(written) === null ? `docker.io/${written.includes('/') ? '' : 'library/'}${written}` : written;
  const registry = registryOf(name);
  // Skopeo refuses a tag beside a digest; the digest alone decides, as it does for Podman.
  const remoteName = registry === null ? null : `docker://${name.replace(/:[\w.-]+@/, '@')}`;
  return { text, transport: 'registry', localName: name, remoteName, registry, path: null };
}

/** The first part of a name is a registry where it has a dot or a port, or is localhost (reference.splitDockerDomain). */
function registryOf(name: string): string | null {
  const slash = name.indexOf('/');
  const first = name.slice(0, slash);
  return slash > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : null;
}

/** What is wrong with the text as a reference, or null. Whether the image exists is not asked. */
export function referenceProblem(text: string): string | null {
  const { transport, localName, path } = parseReference(text);
  if (transport === 'registry') {
    if (text === 'docker://') return 'names no image after docker://. Allowed: docker://NAME';
    if (/^[^/]*@[^/]*\//.test(localName as string))
      return 'holds a user or password, which would stand in every log. Allowed: the name alone, after podman login --password-stdin in an earlier step';
    return null;
  }
  if (transport === 'containers-storage') {
    if (localName === '' || localName?.startsWith('['))
      return 'names no image of your own store. Allowed: containers-storage:NAME, without [store]';
    return null;
  }
  if (transport === 'docker-daemon') {
    const name = text.slice('docker-daemon:'.length);
    return /^[^/]+:[\w.-]+$/.test(name.split('/').at(-1) as string)
      ? null
      : 'has no tag, which Docker is asked for. Allowed: docker-daemon:NAME:TAG';
  }
  return path === '' ? `names no ${transport === 'oci' ? 'folder' : 'file'}. Allowed: ${transport}:PATH` : null;
}
