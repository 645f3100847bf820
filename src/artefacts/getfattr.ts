// The output of `getfattr -d -e hex` (getfattr(1)): blocks of `# file: NAME` and `ATTRIBUTE=0xHEX`. Pure.

import type { PathBytes } from './path-bytes.ts';

export interface Attributes {
  readonly path: PathBytes;
  readonly capability: boolean;
  /** Users and groups that an access list names beside owner and group. Ids of the host. */
  readonly named: readonly Named[];
}

export interface Named {
  readonly kind: 'user' | 'group';
  readonly id: number;
}

/** Reads the output, one byte a character. Names are escaped in it (\\ooo), so no name can pose as a line. */
export function parseAttributes(output: string): readonly Attributes[] {
  return output.split('\n\n').flatMap((block) => {
    const [head, ...lines] = block.split('\n').filter((line) => line !== '');
    const name = /^# file: (.*)$/.exec(head ?? '')?.[1];
    if (name === undefined) return [];
    const values = lines.map((line) => /^([\w.]+)=0x([0-9a-f]*)$/i.exec(line)).filter((match) => match !== null);
    return [
      {
        path: unescapeName(name),
        capability: values.some(([, attribute]) => attribute === 'security.capability'),
        named: values.flatMap(([, attribute, hex]) => (attribute?.startsWith('system.posix_acl_') ? namedIn(hex ?? '') : [])),
      },
    ];
  });
}

/** `user 100099, group 5` */
export function namesIn(named: readonly Named[]): string {
  return [...new Set(named.map(({ kind, id }) => `${kind} ${id}`))].join(', ');
}

function unescapeName(name: string): PathBytes {
  return name.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))) as PathBytes;
}

const ACL_USER = 0x02;
const ACL_GROUP = 0x08;

/** linux/posix_acl_xattr.h: a version of four bytes, then entries of tag (2), permissions (2) and id (4), little-endian. */
function namedIn(hex: string): Named[] {
  const entries = hex.slice(8).match(/.{16}/g) ?? [];
  return entries.flatMap((entry): Named[] => {
    const tag = littleEndian(entry.slice(0, 4));
    if (tag !== ACL_USER && tag !== ACL_GROUP) return [];
    return [{ kind: tag === ACL_USER ? 'user' : 'group', id: littleEndian(entry.slice(8)) }];
  });
}

function littleEndian(hex: string): number {
  return Number.parseInt((hex.match(/../g) ?? []).reverse().join(''), 16);
}
