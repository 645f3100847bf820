import { expect, test } from 'vitest';
import type { Requirement } from '../../src/host/requirements.ts';
import { renderCheckup } from '../../src/report/doctor-text.ts';

const fit: Requirement = { id: 'podman', fit: true, seen: '5.4.2', breaks: null, symptom: null, cure: null };
const unfit: Requirement = {
  id: 'network',
  fit: false,
  seen: 'It is closed',
  breaks: 'Nothing starts',
  symptom: 'open(\\"/dev/net/tun\\"): Permission denied',
  cure: "printf 'a\\nb'",
};
const unchecked = (id: Requirement['id'], seen: string): Requirement => ({ ...fit, id, fit: null, seen });

test('fit: one line a requirement', () => {
  expect(renderCheckup({ version: 1, fit: true, requirements: [fit] })).toBe(
    'FIT    Rootless containers work here\nok     Podman: 5.4.2\n',
  );
});

test('unfit: what it breaks, how it is seen, and a cure that can be pasted', () => {
  expect(renderCheckup({ version: 1, fit: false, requirements: [fit, unfit] })).toBe(
    [
      'UNFIT  1 of 2 requirements is not met',
      'ok     Podman: 5.4.2',
      'UNFIT  the network: It is closed',
      '       It breaks: Nothing starts',
      '       Seen as: open(\\"/dev/net/tun\\"): Permission denied',
      "       Cure: printf 'a\\nb'",
      '',
    ].join('\n'),
  );
});

test('what could not be checked: one line a reason', () => {
  const requirements = [
    { ...unfit, symptom: null },
    unchecked('cgroups', 'not checked: a'),
    unchecked('podman', 'not checked: b'),
    unchecked('user-name', 'not checked: a'),
  ];
  const text = renderCheckup({ version: 1, fit: false, requirements: [...requirements, unfit] });
  expect(text).toContain('UNFIT  2 of 5 requirements are not met\n');
  expect(text.split('\n').filter((line) => line.startsWith('?'))).toEqual([
    '?      not checked: a: cgroups, the name in $USER',
    '?      not checked: b: Podman',
  ]);
  expect(text.match(/Seen as/g)).toHaveLength(1);
});

test('nothing unseen gets through', () => {
  expect(renderCheckup({ version: 1, fit: true, requirements: [{ ...fit, seen: '5\u001b[31m\u202e\n' }] })).toContain(
    'Podman: 5\\u{1b}[31m\\u{202e}\\u{a}\n',
  );
});
