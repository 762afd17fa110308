import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSlots } from './slots';

const works = fc.array(
  fc.record({
    turns: fc.nat(4),
    end: fc.constantFrom('result', 'rejection', 'exception'),
    /** Turns until the next one is asked for. */
    pause: fc.nat(2),
  }),
  { minLength: 1, maxLength: 15 },
);

const wait = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await setImmediate();
};

describe('createSlots', () => {
  it('lets at most so many work, in the order in which they came, whoever fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), works, async (count, list) => {
        const slots = createSlots(count);
        const begun: number[] = [];
        let running = 0;
        const runs: Promise<PromiseSettledResult<number>[]>[] = [];
        for (const [index, { turns, end, pause }] of list.entries()) {
          const work = (): Promise<number> => {
            begun.push(index);
            if (end === 'exception') throw new Error(`${index} threw`);
            running += 1;
            expect(running).toBeLessThanOrEqual(count);
            return wait(turns).then(() => {
              running -= 1;
              if (end === 'rejection') throw new Error(`${index} failed`);
              return index;
            });
          };
          runs.push(Promise.allSettled([slots.run(work)]));
          await wait(pause);
        }
        const settled = (await Promise.all(runs)).flat();
        expect(begun).toEqual(list.map((_, index) => index));
        settled.forEach((outcome, index) => {
          const succeeds = list[index]?.end === 'result';
          expect(outcome.status).toBe(succeeds ? 'fulfilled' : 'rejected');
          if (outcome.status === 'fulfilled') expect(outcome.value).toBe(index);
        });
        // All slots are free again.
        const full = list.map(() => slots.run(() => wait(1).then(() => running)));
        await Promise.all(full);
      }),
      { numRuns: 150 },
    );
  });

  it('uses every slot', async () => {
    const slots = createSlots(3);
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
    };
    const failing = async (): Promise<void> => {
      await work();
      throw new Error('failed');
    };
    await Promise.allSettled(Array.from({ length: 9 }, () => slots.run(failing)));
    expect(most).toBe(3);
    most = 0;
    await Promise.all(Array.from({ length: 9 }, () => slots.run(work)));
    expect(most).toBe(3);
  });

  it('tells when no more work than it has slots for', async () => {
    const slots = createSlots(3);
    const ends: (() => void)[] = [];
    const work = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
    const runs = Array.from({ length: 4 }, () => slots.run(work));
    await setImmediate();
    const fewer = vi.fn();
    const resized = slots.resize(1).then(fewer);
    for (const working of [2, 1]) {
      await setImmediate();
      expect(fewer).not.toHaveBeenCalled();
      ends.shift()?.();
      await setImmediate();
      expect(ends).toHaveLength(working);
    }
    await resized;
    // Of no use any more to whoever waits for it.
    const overtaken = slots.resize(0);
    await slots.resize(3);
    await overtaken;
    await setImmediate();
    for (const end of ends) end();
    await Promise.all(runs);
  });
});
