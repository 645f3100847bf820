// What a run teaches the next: the setting with which the same files would have been the runner's, or that there is none.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IdMap, toOutside } from '../../src/host/id-map.ts';
import type { ImageUser, ImageUsers } from '../../src/image/image-user.ts';
import { type LessonFacts, learn } from '../../src/mapping/lesson.ts';
import { type PlanFacts, planMapping } from '../../src/mapping/plan.ts';
import { anyHosts, anyUser } from '../support/any-host.ts';
import { HOST, USERS } from '../support/facts.ts';

const ROOT: ImageUser = { declared: '', uid: 0, gid: 0, name: 'root' };
const APP: ImageUser = { declared: 'app', uid: 100, gid: 101, name: 'app' };

type Run = Partial<Omit<PlanFacts, 'idMap'>> & {
  /** Users of the container, and how many files that are not the runner's they left. */
  readonly left: readonly { readonly uid: number; readonly gid: number; readonly count?: number }[];
  readonly runnerWroteToo?: boolean;
  readonly users?: ImageUsers | null;
};

const factsOf = (run: Run): LessonFacts => {
  const { left, runnerWroteToo = false, users = USERS, ...facts } = run;
  const mapping = facts.mapping ?? 'auto';
  const plan = planMapping({ idMap: HOST.idMap, imageUser: ROOT, startUser: null, containerUser: null, ...facts, mapping });
  const outside = (map: IdMap | undefined, id: number) => toOutside(map ?? [], id) ?? id;
  const offenders = left.map(({ uid, gid, count = 1 }) => ({
    uid: outside(plan.idMap?.uid, uid),
    gid: outside(plan.idMap?.gid, gid),
    count,
  }));
  return { plan, mapping, offenders, runnerWroteToo, users };
};
const lessonOf = (run: Run) => learn(factsOf(run));
const containerUser = (value: string) => ({ setting: 'container-user', value });
const AUTO = { setting: 'mapping', value: 'auto' };

describe('one user of the container left them all', () => {
  test.each<[string, Run, object[], string]>([
    ['an entrypoint of root that became app', { left: [{ uid: 100, gid: 101 }] }, [containerUser('100:101')], 'app (100:101)'],
    ['a user without a name', { left: [{ uid: 4321, gid: 0 }] }, [containerUser('4321:0')], '4321:0'],
    ['a user of an image that nobody looked into', { left: [{ uid: 100, gid: 101 }], users: null }, [containerUser('100:101')], '100:101'],
    ['another than the image’s own', { imageUser: APP, left: [{ uid: 70, gid: 70 }] }, [containerUser('70:70')], 'postgres (70:70)'],
    ['root in an image of app', { imageUser: APP, left: [{ uid: 0, gid: 0 }] }, [containerUser('0:0')], 'root (0:0)'],
    [
      'the image’s own, where container-user named another',
      { imageUser: APP, containerUser: ROOT, left: [{ uid: 100, gid: 101 }] },
      [containerUser('100:101')],
      'app (100:101)',
    ],
    [
      'its files have several groups: most have the first',
      {
        left: [
          { uid: 100, gid: 300, count: 2 },
          { uid: 100, gid: 101, count: 5 },
          { uid: 100, gid: 300, count: 2 },
        ],
      },
      [containerUser('100:101')],
      'app (100:101)',
    ],
    [
      'its files have several groups, as many each: the smallest counts',
      {
        left: [
          { uid: 100, gid: 101, count: 2 },
          { uid: 100, gid: 300, count: 2 },
        ],
      },
      [containerUser('100:101')],
      'app (100:101)',
    ],
    [
      'a user above the range, who can be mapped alone',
      { containerUser: { declared: '', uid: 70_000, gid: 70_000, name: null }, left: [{ uid: 9, gid: 9 }] },
      [containerUser('9:9')],
      '9:9',
    ],
  ])('%s', (_name, run, settings, user) => {
    expect(lessonOf(run)).toEqual({ kind: 'set', settings, user });
  });

  test.each<[string, Run, object[], string]>([
    ['the image’s own user', { imageUser: APP, left: [{ uid: 100, gid: 101 }] }, [AUTO], 'app (100:101)'],
    [
      'the user that the run started as',
      { imageUser: APP, startUser: { declared: '70:70', uid: 70, gid: 70, name: null }, left: [{ uid: 70, gid: 70 }] },
      [AUTO],
      'postgres (70:70)',
    ],
    ['a user that it became', { left: [{ uid: 100, gid: 101 }] }, [AUTO, containerUser('100:101')], 'app (100:101)'],
    [
      'the image’s own user, with another group',
      { imageUser: APP, left: [{ uid: 100, gid: 300 }] },
      [AUTO, containerUser('100:300')],
      'app (100:300)',
    ],
    [
      'the image’s own user, where the run started as another',
      { imageUser: APP, startUser: ROOT, left: [{ uid: 100, gid: 101 }] },
      [AUTO, containerUser('100:101')],
      'app (100:101)',
    ],
  ])('with mapping default: %s', (_name, run, settings, user) => {
    expect(lessonOf({ ...run, mapping: 'default' })).toEqual({ kind: 'set', settings, user });
  });
});

describe('no mapping can decide', () => {
  test.each<[string, Run, string[]]>([
    [
      'two users, the one with more files first',
      {
        left: [
          { uid: 70, gid: 70, count: 2 },
          { uid: 100, gid: 101, count: 3 },
        ],
      },
      ['app (100:101)', 'postgres (70:70)'],
    ],
    [
      'three users, one of them with two groups',
      {
        left: [
          { uid: 100, gid: 101, count: 3 },
          { uid: 70, gid: 70, count: 4 },
          { uid: 9, gid: 9, count: 5 },
          { uid: 100, gid: 300, count: 3 },
        ],
      },
      ['app (100:101)', '9:9', 'postgres (70:70)'],
    ],
    ['one user, and the runner’s wrote too', { left: [{ uid: 100, gid: 101 }], runnerWroteToo: true }, ['root (0:0)', 'app (100:101)']],
    [
      'the same with a computed mapping',
      { imageUser: APP, left: [{ uid: 0, gid: 0 }], runnerWroteToo: true },
      ['app (100:101)', 'root (0:0)'],
    ],
    [
      'the same with the default mapping',
      { imageUser: APP, mapping: 'default', left: [{ uid: 100, gid: 101 }], runnerWroteToo: true },
      ['root (0:0)', 'app (100:101)'],
    ],
  ])('%s', (_name, run, users) => {
    expect(lessonOf(run)).toEqual({ kind: 'several', users });
  });
});

describe('there is no lesson', () => {
  test.each<[string, LessonFacts]>([
    ['where all is the runner’s', factsOf({ left: [] })],
    ['where the mapping was not ours', factsOf({ mapping: 'none', left: [{ uid: 100, gid: 101 }] })],
    ['where the owner is nobody of the container', { ...factsOf({ left: [] }), offenders: [{ uid: 0, gid: 0, count: 1 }] }],
    ['where the group is nobody’s of the container', { ...factsOf({ left: [] }), offenders: [{ uid: 100_099, gid: 27, count: 1 }] }],
  ])('%s', (_name, facts) => {
    expect(learn(facts)).toBeNull();
  });

  test('from owners that are nobody of the container, beside one that is somebody', () => {
    const facts = factsOf({ left: [{ uid: 100, gid: 101 }] });
    const offenders = [{ uid: 0, gid: 0, count: 9 }, ...facts.offenders];
    expect(learn({ ...facts, offenders })).toMatchObject({ kind: 'set', settings: [containerUser('100:101')] });
  });
});

describe('for any host, any mapping and any user that is not the runner', () => {
  const anyMapping = fc.constantFrom('auto', 'default', 'remap');

  test('the settings that are proposed make him the runner', () => {
    fc.assert(
      fc.property(
        anyHosts,
        anyUser,
        fc.option(anyUser),
        fc.option(anyUser),
        anyMapping,
        anyUser,
        (idMap, image, start, container, mapping, he) => {
          const facts: PlanFacts = {
            idMap,
            imageUser: image,
            startUser: start,
            containerUser: mapping === 'default' ? null : container,
            mapping,
          };
          const plan = planMapping(facts);
          const me = idMap.uid[0]?.outside;
          const owner = { uid: toOutside(plan.idMap?.uid ?? [], he.uid), gid: toOutside(plan.idMap?.gid ?? [], he.gid) };
          const { uid, gid } = owner;
          fc.pre(uid !== null && gid !== null && uid !== me);
          const lesson = learn({ plan, mapping, offenders: [{ uid, gid, count: 1 }], runnerWroteToo: false, users: null });
          expect(lesson).toMatchObject({ kind: 'set', user: expect.stringContaining(`${he.uid}:${he.gid}`) });
          const settings = new Map(lesson?.kind === 'set' ? lesson.settings.map(({ setting, value }) => [setting, value]) : []);

          const proposed = settings.get('container-user');
          expect(proposed === undefined || proposed === `${he.uid}:${he.gid}`).toBe(true);
          const next = planMapping({
            ...facts,
            mapping: (settings.get('mapping') ?? mapping) as PlanFacts['mapping'],
            containerUser: proposed === undefined ? facts.containerUser : he,
          });
          expect(toOutside(next.idMap?.uid ?? [], he.uid)).toBe(me);
          expect(toOutside(next.idMap?.gid ?? [], he.gid)).toBe(idMap.gid[0]?.outside);
        },
      ),
      { numRuns: 1000 },
    );
  });

  /** What users of a container left on a host, as far as they exist in it and are not the runner. */
  const leftBy = (users: readonly ImageUser[], idMap: PlanFacts['idMap'] | null, me: number | undefined) =>
    users.flatMap(({ uid, gid }, at) => {
      const owner = { uid: toOutside(idMap?.uid ?? [], uid), gid: toOutside(idMap?.gid ?? [], gid) };
      return owner.uid === null || owner.gid === null || owner.uid === me ? [] : [{ uid: owner.uid, gid: owner.gid, count: 1 + (at % 3) }];
    });

  test('two users who are not the runner can never be given to him both', () => {
    fc.assert(
      fc.property(anyHosts, anyUser, anyUser, anyUser, (idMap, image, one, other) => {
        const plan = planMapping({ idMap, imageUser: image, startUser: null, containerUser: null, mapping: 'auto' });
        const offenders = leftBy([one, other], plan.idMap, idMap.uid[0]?.outside);
        fc.pre(offenders.length === 2 && one.uid !== other.uid);
        expect(learn({ plan, mapping: 'auto', offenders, runnerWroteToo: false, users: null })?.kind).toBe('several');
      }),
    );
  });

  test('the lesson is the same in whatever order the scan has found them', () => {
    const anyFew = fc.array(fc.record({ uid: fc.nat(3), gid: fc.nat(3) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyHosts, anyFew, fc.boolean(), fc.infiniteStream(fc.nat()), (idMap, few, runnerWroteToo, order) => {
        const users = few.map((ids): ImageUser => ({ declared: '', name: null, ...ids }));
        const plan = planMapping({ idMap, imageUser: ROOT, startUser: null, containerUser: null, mapping: 'auto' });
        const offenders = leftBy(users, plan.idMap, idMap.uid[0]?.outside);
        const keys = order.take(offenders.length);
        const shuffled = offenders.map((owner) => ({ owner, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const lesson = (found: typeof offenders) => learn({ plan, mapping: 'auto', offenders: found, runnerWroteToo, users: null });
        expect(lesson(shuffled.map(({ owner }) => owner))).toEqual(lesson(offenders));
      }),
    );
  });
});
