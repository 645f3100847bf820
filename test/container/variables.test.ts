import { describe, expect, test } from 'vitest';
import { splitVariables, type Variables } from '../../src/container/variables.ts';
import type { Variable } from '../../src/settings/values.ts';

const NOTHING: Variables = { byName: [], values: {}, file: '', unset: [] };
const HERE = { CI: 'true', EMPTY: '', LINES: 'a\nb', PATH: '/usr/bin' };

describe('how the variables of the container travel', () => {
  test.each<[string, Variable[], Partial<Variables>]>([
    ['none', [], {}],
    ['a value of the settings', [{ name: 'A', value: '1' }], { byName: ['A'], values: { A: '1' } }],
    ['the value it has here', [{ name: 'CI', value: null }], { byName: ['CI'], values: { CI: 'true' } }],
    ['a value of the settings before the one here', [{ name: 'CI', value: 'no' }], { byName: ['CI'], values: { CI: 'no' } }],
    ['an empty value is a value', [{ name: 'A', value: '' }], { byName: ['A'], values: { A: '' } }],
    ['an empty value here is a value', [{ name: 'EMPTY', value: null }], { byName: ['EMPTY'], values: { EMPTY: '' } }],
    ['a value of several lines', [{ name: 'LINES', value: null }], { byName: ['LINES'], values: { LINES: 'a\nb' } }],
    ['a name that is not set here', [{ name: 'GONE', value: null }], { unset: ['GONE'] }],
    ['a name that Podman would act on goes into the file', [{ name: 'PATH', value: '/opt/bin' }], { file: 'PATH=/opt/bin\n' }],
    ['so does one whose value it has here', [{ name: 'PATH', value: null }], { file: 'PATH=/usr/bin\n' }],
  ])('%s', (_name, variables, split) => {
    expect(splitVariables(variables, HERE)).toEqual({ ...NOTHING, ...split });
  });

  test('a name that is given twice is passed once, with its last value', () => {
    const twice = [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
    ];
    expect(splitVariables(twice, {})).toEqual({ ...NOTHING, byName: ['A'], values: { A: '2' } });
  });

  test('each goes its own way, in the order in which they were given', () => {
    const variables = [
      { name: 'B', value: '1' },
      { name: 'LD_PRELOAD', value: '/lib/a.so' },
      { name: 'A', value: '2' },
      { name: 'HOME', value: '/root' },
      { name: 'GONE', value: null },
    ];
    expect(splitVariables(variables, {})).toEqual({
      byName: ['B', 'A'],
      values: { B: '1', A: '2' },
      file: 'LD_PRELOAD=/lib/a.so\nHOME=/root\n',
      unset: ['GONE'],
    });
  });

  test('a value of several lines cannot write a second line into the file', () => {
    const { file } = splitVariables([{ name: 'PATH', value: null }], { PATH: '/bin\nLD_PRELOAD=/evil.so' });
    expect(file).toBe('');
  });
});
