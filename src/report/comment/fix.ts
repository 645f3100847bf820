// The setting that cures a finding, as a change of the workflow or of the Containerfile. Pure.

import type { Report } from '../schema.ts';
import type { Fix } from './leg-schema.ts';

const SETTING = /^[a-z]+(-[a-z]+)*$/;
const VALUE = /^[\w.:@+-]{1,60}$/;

/** null where no setting cures it, or where it is none of ours (the report may come from a job that is not trusted). */
export function fixOf(fix: Report['findings'][number]['fix'], { plan, image }: Report): Fix | null {
  if (fix === null || !SETTING.test(fix.setting) || fix.setting.length > 40 || !VALUE.test(fix.value)) return null;
  const askedDefault = plan?.because.some(({ reason }) => reason === 'asked-default') === true;
  const startsAsRoot = image !== null && image.user.uid === 0 && image.user.gid === 0;
  return {
    setting: fix.setting,
    value: fix.value,
    // Beside `container-user` it would be refused: it switches off what that asks for.
    replaces: askedDefault ? 'mapping: default' : null,
    imageUser:
      startsAsRoot && fix.setting === 'container-user' && /^\d+:\d+$/.test(fix.value)
        ? { before: image.user.declared === 'root' ? 'root' : null, after: fix.value }
        : null,
  };
}

/** The change of the workflow as the lines of a diff. */
export function workflowDiff(fix: Fix, image: string | null): string {
  const plainImage = image !== null && /^[\w./:@-]+$/.test(image) ? [`           image: ${image}`] : [];
  return [
    '       - uses: rootless-artefacts/rootless-artefacts@v0',
    '         with:',
    ...plainImage,
    ...(fix.replaces === null ? [] : [`-          ${fix.replaces}`]),
    // Quoted: for YAML 1.1 a value like 100:30 is a number to the base of 60.
    `+          ${fix.setting}: ${fix.value.includes(':') ? `"${fix.value}"` : fix.value}`,
  ].join('\n');
}

/** The change of the Containerfile that would do the same; null where the image's user is not root. */
export function containerfileDiff({ imageUser }: Fix): string | null {
  if (imageUser === null) return null;
  return [...(imageUser.before === null ? [] : [`-USER ${imageUser.before}`]), `+USER ${imageUser.after}`].join('\n');
}
