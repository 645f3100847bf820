// OCI layouts made by hand: images for any platform, in layers, with owners that no store here could hold. None of it passes through
// Podman's store.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface LayerFile {
  readonly path: string;
  readonly content?: string;
  readonly link?: string;
  /** A file of the host that it is a copy of. */
  readonly copyOf?: string;
  /** So many zero bytes. */
  readonly zeros?: number;
  readonly uid?: number;
  readonly gid?: number;
}

export interface LayoutImage {
  /** GOARCH; that of this machine where it is left out. */
  readonly architecture?: string;
  readonly user?: string;
  /** The lowest first. */
  readonly layers: readonly (readonly LayerFile[])[];
  readonly gzip?: boolean;
}

/** GOARCH of this machine. */
export const HERE = { x64: 'amd64', ia32: '386' }[process.arch as string] ?? process.arch;

/** The layer that lets an image run scripts. */
export const SHELL: readonly LayerFile[] = [
  { path: 'bin/busybox', copyOf: '/bin/busybox' },
  ...['sh', 'id', 'touch', 'cat', 'echo'].map((applet) => ({ path: `bin/${applet}`, link: 'busybox' })),
];

/** /etc/passwd and /etc/group with one user beside root. */
export function users(name: string, uid: number, gid: number): readonly LayerFile[] {
  return [
    { path: 'etc/passwd', content: `root:x:0:0::/:/bin/sh\n${name}:x:${uid}:${gid}::/:/bin/sh\n` },
    { path: 'etc/group', content: `root:x:0:\n${name}:x:${gid}:\n` },
  ];
}

/** Writes a layout of one image, or of a list of them, under a tag. Gives the id of each: the digest of its configuration. */
export function writeLayout(
  folder: string,
  images: readonly LayoutImage[],
  { list = images.length > 1, tag = 'latest' } = {},
): readonly string[] {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const made = images.map((image) => writeImage(folder, image));
  const manifests = made.map(({ manifest, platform }) => ({ ...manifest, platform }));
  const top = list
    ? blob(folder, 'application/vnd.oci.image.index.v1+json', { schemaVersion: 2, manifests })
    : (made[0] as (typeof made)[number]).manifest;
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ ...top, annotations }] }));
  return made.map(({ id }) => id);
}

function writeImage(folder: string, { architecture = HERE, user, layers, gzip = true }: LayoutImage) {
  const tars = layers.map((layer) => packLayer(layer));
  const platform = { os: 'linux', architecture };
  const rootfs = { type: 'layers', diff_ids: tars.map((tar) => `sha256:${sha256(tar)}`) };
  const type = 'application/vnd.oci.image';
  const config = blob(folder, `${type}.config.v1+json`, { ...platform, config: user === undefined ? {} : { User: user }, rootfs });
  const packed = tars.map((tar) => blob(folder, `${type}.layer.v1.tar${gzip ? '+gzip' : ''}`, gzip ? gzipSync(tar, { level: 1 }) : tar));
  const manifest = blob(folder, `${type}.manifest.v1+json`, { schemaVersion: 2, config, layers: packed });
  return { id: config.digest.slice('sha256:'.length), manifest, platform };
}

function blob(folder: string, mediaType: string, content: object) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const hex = sha256(bytes);
  writeFileSync(join(folder, 'blobs/sha256', hex), bytes);
  return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function packLayer(files: readonly LayerFile[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-layer-'));
  try {
    const tar = join(folder, 'layer.tar');
    const root = join(folder, 'root');
    for (const [index, file] of files.entries()) {
      place(join(root, file.path), file);
      const owner = [`--owner=${file.uid ?? 0}`, `--group=${file.gid ?? 0}`, '--mode=u+rwX,go=rX'];
      execFileSync('tar', ['-C', root, '--numeric-owner', ...owner, index === 0 ? '-cf' : '-rf', tar, file.path]);
    }
    return readFileSync(tar);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function place(path: string, { content = '', link, copyOf, zeros }: LayerFile): void {
  mkdirSync(dirname(path), { recursive: true });
  if (link !== undefined) symlinkSync(link, path);
  else if (copyOf !== undefined) copyFileSync(copyOf, path);
  else writeFileSync(path, content);
  if (zeros !== undefined) truncateSync(path, zeros);
}
