import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDrawAhead } from './draw-ahead';

const segments = Array.from({ length: 30 }, (_, index) => ({
  index,
  startFrame: index * 10,
  durationInFrames: 10,
  intervalIndex: index,
}));
const STRIDE = 8;

const setUp = (fails = false) => {
  const asked: number[] = [];
  const ahead = createDrawAhead(
    segments,
    async ({ index }) => {
      await setTimeout(1);
      asked.push(index);
      if (fails) throw new Error('the template throws');
    },
    STRIDE,
  );
  const askedBy = async (act: () => void): Promise<number[]> => {
    asked.length = 0;
    act();
    await ahead.settled();
    return [...asked];
  };
  return { ahead, askedBy };
};
const from = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, index) => first + index);

describe('drawing ahead', () => {
  it('asks for nothing while all layers are there', async () => {
    const { ahead, askedBy } = setUp();
    for (const { index } of segments) expect(await askedBy(() => ahead.reach(index))).toEqual([]);
  });

  it('asks for many segments at once, in order, and again when half of them are made', async () => {
    const { ahead, askedBy } = setUp();
    expect(await askedBy(ahead.begin)).toEqual(from(0, 8));
    for (const index of [1, 2, 3]) expect(await askedBy(() => ahead.reach(index))).toEqual([]);
    expect(await askedBy(() => ahead.reach(4))).toEqual(from(8, 16));
    expect(await askedBy(() => ahead.reach(5))).toEqual([]);
    expect(await askedBy(() => ahead.reach(12))).toEqual(from(16, 24));
  });

  it('asks for each segment once, whoever begins again', async () => {
    const { ahead, askedBy } = setUp();
    const all = [await askedBy(ahead.begin), await askedBy(ahead.begin)].flat();
    for (const { index } of segments) all.push(...(await askedBy(() => ahead.reach(index))));
    expect(all).toEqual(from(0, segments.length));
  });

  it('begins where the film has come to', async () => {
    const { ahead, askedBy } = setUp();
    ahead.reach(20);
    expect(await askedBy(ahead.begin)).toEqual(from(20, 28));
  });

  it('leaves failures to who makes the segment', async () => {
    const { ahead, askedBy } = setUp(true);
    expect(await askedBy(ahead.begin)).toEqual(from(0, 8));
  });
});
