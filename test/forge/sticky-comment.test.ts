import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForgeFault } from '../../src/forge/forge-fault.ts';
import { PACKING } from '../../src/forge/packing.ts';
import { type Published, publishComment, type Wish } from '../../src/forge/sticky-comment.ts';
import { LADDER } from '../../src/report/comment/ladder.ts';
import type { Leg } from '../../src/report/comment/leg-schema.ts';
import { parseState } from '../../src/report/comment/state.ts';
import { legOfCase, PREFIX, renderState, SHA, stateOf } from '../support/legs.ts';
import { type Faults, newThread, type Thread } from '../support/memory-store.ts';
import { type VirtualTime, virtualTime } from '../support/virtual-time.ts';

const WRONG = legOfCase('foreign-owner-second-user', { leg: 'one' });
const CLEAN = legOfCase('clean-pass', { leg: 'one' });
const OTHER_SHA = 'b'.repeat(40);

function wishOf(leg: Leg, more: Partial<Wish> = {}): Wish {
  return {
    prefix: PREFIX,
    brings: stateOf([leg]),
    complete: false,
    run: leg.run,
    sha: leg.sha,
    mustBeHead: true,
    always: false,
    crowded: false,
    packing: PACKING,
    render: (state, generation, step) => renderState(state, { generation, step }),
    ...more,
  };
}

function publish(time: VirtualTime, thread: Thread, wish: Wish, faults: Faults = {}): Promise<Published> {
  return publishComment(thread.open(faults), wish, { now: time.now, pause: time.sleep, random: () => 0.5 });
}

const legsIn = (thread: Thread) => parseState(thread.comments[0]?.body ?? '', PACKING)?.legs ?? [];
const namesIn = (thread: Thread) => legsIn(thread).map(({ leg }) => leg);
const setUp = () => {
  const time = virtualTime();
  return { time, thread: newThread(time) };
};

describe('one job', () => {
  test('begins a comment where something is wrong, and none where nothing is', async () => {
    const { time, thread } = setUp();
    expect(await time.run(publish(time, thread, wishOf(CLEAN)))).toEqual({ kind: 'nothing' });
    expect(thread.writes).toEqual([]);
    expect(await time.run(publish(time, thread, wishOf(WRONG)))).toEqual({ kind: 'written', url: '#101' });
    expect(thread.writes).toEqual([{ what: 'create', id: 101 }]);
    expect(await time.run(publish(time, thread, wishOf(WRONG)))).toEqual({ kind: 'unchanged', url: '#101' });
    expect(thread.writes).toHaveLength(1);
  });

  test('always begins one', async () => {
    const { time, thread } = setUp();
    expect(await time.run(publish(time, thread, wishOf(CLEAN, { always: true })))).toEqual({ kind: 'written', url: '#101' });
    expect(thread.comments[0]?.body).not.toContain('Resolved');
  });

  test('a later commit drops what was said of the one before, and remembers that something was wrong', async () => {
    const { time, thread } = setUp();
    await time.run(publish(time, thread, wishOf(WRONG)));
    const later = { ...CLEAN, leg: 'two', sha: OTHER_SHA, run: '4300' };
    thread.head = OTHER_SHA;
    await time.run(publish(time, thread, wishOf(later)));
    expect(namesIn(thread)).toEqual(['two']);
    expect(thread.comments[0]?.body).toContain('Resolved');
  });

  test.each<[string, string | null, Partial<Wish>, Published]>([
    ['its commit is not the head any more', OTHER_SHA, {}, { kind: 'stale', head: OTHER_SHA }],
    ['nobody may ask for the head, and a later run has written of another commit', null, {}, { kind: 'stale', head: null }],
    ['the head does not count, and a later run has written of another commit', SHA, { mustBeHead: false }, { kind: 'stale', head: null }],
  ])('is silent where %s', async (_, head, more, published) => {
    const { time, thread } = setUp();
    await time.run(publish(time, thread, wishOf({ ...WRONG, sha: OTHER_SHA, run: '5000' }, { mustBeHead: false })));
    const before = [...thread.comments];
    thread.head = head;
    expect(await time.run(publish(time, thread, wishOf(WRONG, more)))).toEqual(published);
    expect(thread.comments).toEqual(before);
  });

  test('a re-run of an older run writes where its commit is the head', async () => {
    const { time, thread } = setUp();
    await time.run(publish(time, thread, wishOf({ ...WRONG, sha: OTHER_SHA, run: '5000' }, { mustBeHead: false })));
    thread.head = SHA;
    await time.run(publish(time, thread, wishOf(WRONG)));
    expect(legsIn(thread).map(({ sha }) => sha)).toEqual([SHA]);
  });

  test('a job that knows all others drops what is of none of them', async () => {
    const { time, thread } = setUp();
    await time.run(publish(time, thread, wishOf({ ...WRONG, leg: 'gone from the matrix' })));
    await time.run(publish(time, thread, wishOf(WRONG, { complete: true })));
    expect(namesIn(thread)).toEqual(['one']);
  });
});

describe('faults', () => {
  const server = (done: boolean) => Object.assign(new ForgeFault('server', 502, 'Bad Gateway'), { done });

  test.each([true, false])('a creation that nobody has answered, and that was done: %s', async (done) => {
    const { time, thread } = setUp();
    const published = publish(time, thread, wishOf(WRONG), { create: (nth) => (nth === 0 ? server(done) : null) });
    expect(await time.run(published)).toMatchObject({ kind: 'written' });
    expect(thread.comments).toHaveLength(1);
  });

  test('a creation that is never answered is not tried for ever', async () => {
    const { time, thread } = setUp();
    await expect(time.run(publish(time, thread, wishOf(WRONG), { create: () => server(false) }))).rejects.toMatchObject({ status: 502 });
    expect(thread.comments).toEqual([]);
  });

  test('what is refused is not tried again', async () => {
    const { time, thread } = setUp();
    let tries = 0;
    const create = () => {
      tries += 1;
      return new ForgeFault('denied', 403, 'Resource not accessible by integration');
    };
    await expect(time.run(publish(time, thread, wishOf(WRONG), { create }))).rejects.toMatchObject({ kind: 'denied' });
    expect(tries).toBe(1);
  });

  test('what is too long goes down the ladder to its end', async () => {
    const { time, thread } = setUp();
    const steps: number[] = [];
    const render: Wish['render'] = (state, generation, step) => {
      const rendered = renderState(state, { generation, step });
      steps.push(rendered.step);
      return rendered;
    };
    const tooLong = () => new ForgeFault('too-long', 422, 'body is too long');
    await expect(time.run(publish(time, thread, wishOf(WRONG, { render }), { create: tooLong }))).rejects.toMatchObject({
      kind: 'too-long',
    });
    expect(steps).toEqual(LADDER.map((_, index) => index));
  });

  test('a comment that can be seen and is not there to be changed is given up', async () => {
    const { time, thread } = setUp();
    await time.run(publish(time, thread, wishOf(WRONG)));
    const update = () => new ForgeFault('not-found', 404, 'Not Found');
    await expect(time.run(publish(time, thread, wishOf({ ...WRONG, run: '4300' }), { update }))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(thread.comments).toHaveLength(1);
  });
});

/** Jobs of one matrix that start at any time within a while, on a network whose delays are any. */
const crowd = fc.record({
  starts: fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 2, maxLength: 20 }),
  // From an answer to the effect of the next request: below two seconds, which is the time that everybody waits.
  delays: fc.infiniteStream(fc.integer({ min: 0, max: 900 })),
  random: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  crowded: fc.boolean(),
});

describe('many jobs at the same time', () => {
  test('end with one comment that has them all, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, async ({ starts, delays, random, crowded }) => {
        const time = virtualTime();
        const thread = newThread(time, () => delays.next().value);
        const jobs = starts.map(async (start, index) => {
          await time.sleep(start);
          const leg = { ...WRONG, leg: `shard ${index}`, total: starts.length };
          const clock = { now: time.now, pause: time.sleep, random: () => random.next().value };
          return publishComment(thread.open(), wishOf(leg, { crowded }), clock);
        });
        const published = await time.run(Promise.all(jobs));
        expect(thread.comments).toHaveLength(1);
        expect(new Set(namesIn(thread))).toEqual(new Set(starts.map((_, index) => `shard ${index}`)));
        expect(new Set(published.map((one) => ('url' in one ? one.url : one.kind)))).toEqual(new Set([thread.comments[0]?.url]));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('lose nobody where some are killed in the middle', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, fc.infiniteStream(fc.integer({ min: 0, max: 12_000 })), async ({ starts, delays, random }, deaths) => {
        const time = virtualTime();
        const thread = newThread(time, () => delays.next().value);
        const killed = starts.map((_, index) => (index % 3 === 1 ? deaths.next().value : Number.POSITIVE_INFINITY));
        const never = new Promise<never>(() => undefined);
        const jobs = starts.map(async (start, index) => {
          const dead = () => time.now() >= (killed[index] ?? 0);
          await time.sleep(start);
          const clock = {
            now: time.now,
            pause: (milliseconds: number) => (dead() ? never : time.sleep(milliseconds)),
            random: () => random.next().value,
          };
          return publishComment(thread.open(), wishOf({ ...WRONG, leg: `shard ${index}` }), clock);
        });
        const survivors = starts.flatMap((_, index) => (killed[index] === Number.POSITIVE_INFINITY ? [index] : []));
        await time.run(Promise.all(survivors.map((index) => jobs[index])));
        expect(survivors.filter((index) => !namesIn(thread).includes(`shard ${index}`))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('fold what a killed job has left', async () => {
    const { time, thread } = setUp();
    for (const leg of ['one', 'two']) {
      const alone = newThread(time);
      await time.run(publish(time, alone, wishOf({ ...WRONG, leg })));
      thread.comments.push({ id: leg === 'one' ? 50 : 60, url: '', body: alone.comments[0]?.body ?? '' });
    }
    expect(await time.run(publish(time, thread, wishOf({ ...WRONG, leg: 'three' })))).toMatchObject({ kind: 'written' });
    expect(thread.comments.map(({ id }) => id)).toEqual([50]);
    expect(namesIn(thread)).toEqual(['one', 'three', 'two']);
  });
});
