// What one layer of an image says of a file in /etc: the rules of layers in the OCI image specification (whiteouts, opaque folders). Pure.

/** Members of a layer's tar that decide what /etc/NAME is, in every way in which tools write a path. */
export function decidingMembers(names: readonly string[]): readonly string[] {
  const paths = ['etc', '.wh.etc', '.wh..wh..opq', 'etc/.wh..wh..opq', ...names.flatMap((name) => [`etc/${name}`, `etc/.wh.${name}`])];
  return paths.flatMap((path) => [path, `./${path}`, `/${path}`]);
}

/**
 * `file`: this layer holds it, as `member`. `gone`: it, or all that lower layers have at its place, is deleted. `untouched`: a lower
 * layer decides. `elsewhere`: a link, a thing that is no passwd file, or one of several, which this layer alone cannot tell.
 */
export type Said = { readonly is: 'file'; readonly member: string } | { readonly is: 'gone' | 'untouched' | 'elsewhere' };

/** More is no passwd file but an attack on the memory of whoever reads it; bytes. */
const LARGEST = 4 * 1024 * 1024;

/** Reads the output of `tar --list --verbose` for the deciding members. */
export function saidOf(listing: string, name: string): Said {
  const members = listing.split('\n').flatMap((line) => {
    // -rw-r--r-- 0/0     24 2026-01-01 00:00 etc/passwd
    const match = /^(.)\S* +\S+ +(\S+) +\S+ +\S+ (.*)$/.exec(line);
    if (match === null) return [];
    const [, type = '', size, shown = ''] = match;
    const member = 'lh'.includes(type) ? shown.replace(/ (?:->|link to) .*$/, '') : shown;
    return [{ type, size: Number(size), member, path: member.replace(/^\.?\//, '').replace(/\/$/, '') }];
  });
  const at = (path: string) => members.filter((member) => member.path === path);
  if (at('etc').some(({ type }) => type !== 'd')) return { is: 'elsewhere' };
  const [file, ...more] = at(`etc/${name}`);
  if (file !== undefined)
    return file.type === '-' && file.size <= LARGEST && more.length === 0 ? { is: 'file', member: file.member } : { is: 'elsewhere' };
  const deleted = [`etc/.wh.${name}`, 'etc/.wh..wh..opq', '.wh.etc', '.wh..wh..opq'].some((path) => at(path).length > 0);
  return { is: deleted ? 'gone' : 'untouched' };
}
