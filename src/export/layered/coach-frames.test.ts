import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachTrack } from '../segment-tracks';
import { createCoachFrames, type CoachView } from './coach-frames';
import type { PatchOrder, SharedPicture } from './patch-order';
import type { PatchMaker } from './patch-thread';
import { createYuvPicture } from './testing/pictures';
import { pictureBytes } from './yuv-picture';

const FILM = { width: 16, height: 8 };
const BOX = { x: 4, y: 0, width: 8, height: 8 };
const GROUND: SharedPicture = { ...FILM, memory: new SharedArrayBuffer(pictureBytes(FILM)) };
const PATCH_BYTES = pictureBytes(BOX);
const CLIP_FRAMES = 12;
const CAPACITY = 3;
/** Of this clip frame nothing is seen. */
const HIDDEN_FRAME = 5;

const markOf = (path: string, clipFrame: number, mirrored: boolean): number =>
  path.length * 50 + clipFrame * 2 + Number(mirrored);

/** Marks pictures with what they show, one order after the other, each in a turn of its own. */
const markingMaker = () => {
  const orders: PatchOrder[] = [];
  const forgotten: number[] = [];
  let inWork = 0;
  let last = Promise.resolve();
  const lent = createYuvPicture(BOX);
  const maker: PatchMaker = {
    capacity: CAPACITY,
    make: (order, take) => {
      inWork += 1;
      expect(inWork).toBeLessThanOrEqual(CAPACITY);
      expect(forgotten).not.toContain(order.reel);
      orders.push(order);
      last = last.then(async () => {
        await setImmediate();
        inWork -= 1;
        const { clip, clipFrame, place } = order;
        for (const { samples } of lent.planes) {
          samples.fill(markOf(clip.path, clipFrame, place.mirrored));
        }
        const { x, y, width, height } = place.box;
        const area = { left: x, top: y, right: x + width, bottom: y + height };
        take(clipFrame === HIDDEN_FRAME ? null : { area, picture: lent });
      });
      return last;
    },
    forget: (reel) => forgotten.push(reel),
  };
  return { maker, orders, forgotten };
};

const clipOf = (url: string) => ({ path: url, name: url });

const trackOf = (url: string, clipFrames: number[], mirroredFrom: number | null): CoachTrack => ({
  url,
  box: BOX,
  clipFrames,
  mirroredFrom,
});

/** What a view shows at a frame, by its mark; the whole picture must carry it. */
const shownAt = async (view: CoachView, frame: number): Promise<number | null> => {
  await view.bring(frame);
  const patch = view.patchAt(frame);
  if (patch === undefined) throw new Error(`frame ${frame} was brought and is not there`);
  if (patch === null) return null;
  const marks = new Set(patch.picture.planes.flatMap(({ samples }) => [...samples]));
  expect(marks.size).toBe(1);
  return [...marks][0] ?? null;
};

const segments = fc.array(
  fc.record({
    url: fc.constantFrom('/a', '/bb'),
    /** A clip that loops, from anywhere, at a speed of 1 or 2. */
    start: fc.nat(CLIP_FRAMES - 1),
    speed: fc.integer({ min: 1, max: 2 }),
    length: fc.integer({ min: 1, max: 30 }),
    mirroredFrom: fc.option(fc.nat(30)),
    /** Turns until it begins. */
    delay: fc.nat(20),
    /** It is given up at this frame. */
    lastFrame: fc.option(fc.nat(30)),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('createCoachFrames', () => {
  it('shows every segment its frames, whoever else shows what', async () => {
    const budgets = fc.constantFrom(4, 9, 200);
    await fc.assert(
      fc.asyncProperty(segments, budgets, async (list, pictures) => {
        const { maker, orders, forgotten } = markingMaker();
        const frames = createCoachFrames(maker, pictures * PATCH_BYTES);
        const wanted = new Set<string>();
        const play = async (segment: (typeof list)[number]): Promise<void> => {
          const { url, start, speed, length, mirroredFrom, delay, lastFrame } = segment;
          const clipFrames = Array.from(
            { length },
            (_, frame) => (start + frame * speed) % CLIP_FRAMES,
          );
          for (let turn = 0; turn < delay; turn++) await setImmediate();
          const view = frames.open(trackOf(url, clipFrames, mirroredFrom), clipOf(url), GROUND);
          for (const [frame, clipFrame] of clipFrames.entries()) {
            const isMirrored = frame >= (mirroredFrom ?? length);
            wanted.add(`${url} ${clipFrame} ${isMirrored}`);
            if (frame > (lastFrame ?? length)) continue;
            const mark = clipFrame === HIDDEN_FRAME ? null : markOf(url, clipFrame, isMirrored);
            expect(await shownAt(view, frame)).toBe(mark);
          }
          view.close();
        };
        await Promise.all(list.map(play));
        // Where there is room for all, nothing is made twice, nor anything that nobody shows.
        if (pictures === 200) {
          const made = orders.map(
            ({ clip, clipFrame, place }) => `${clip.path} ${clipFrame} ${place.mirrored}`,
          );
          expect(new Set(made).size).toBe(made.length);
          expect(made.filter((one) => !wanted.has(one))).toEqual([]);
        }
        expect(new Set(forgotten)).toEqual(
          new Set(orders.map(({ reel }) => reel).concat(forgotten)),
        );
      }),
      { numRuns: 300, timeout: 2000 },
    );
  });

  it('goes through a clip once for segments that show it at different places', async () => {
    const { maker, orders } = markingMaker();
    const frames = createCoachFrames(maker, 200 * PATCH_BYTES);
    const loop = Array.from({ length: CLIP_FRAMES }, (_, frame) => frame);
    const early = frames.open(trackOf('/a', loop, null), clipOf('/a'), GROUND);
    const late = frames.open(trackOf('/a', loop.slice(6), null), clipOf('/a'), GROUND);
    await shownAt(late, 0);
    await shownAt(early, 0);
    for (const frame of loop) await shownAt(early, frame);
    expect(new Set(orders.map(({ reel }) => reel)).size).toBe(1);
    const restarts = orders.filter(
      ({ clipFrame }, index) => clipFrame < (orders[index - 1]?.clipFrame ?? 0),
    );
    expect(restarts.length).toBeLessThanOrEqual(1);
    early.close();
    late.close();
  });

  it('begins with frames before they are shown, as far as they can be kept', async () => {
    const loop = Array.from({ length: CLIP_FRAMES }, (_, frame) => frame);
    for (const [pictures, ahead] of [
      [200, CLIP_FRAMES],
      [12, 3],
    ] as const) {
      const { maker, orders } = markingMaker();
      const frames = createCoachFrames(maker, pictures * PATCH_BYTES);
      const view = frames.open(trackOf('/a', loop, null), clipOf('/a'), GROUND);
      await shownAt(view, 0);
      for (let turn = 0; turn < 2 * CLIP_FRAMES; turn++) await setImmediate();
      expect(orders).toHaveLength(ahead);
      view.close();
    }
  });

  it('tells whoever waits for a frame why it was not made, and no one else', async () => {
    const { maker } = markingMaker();
    const failing: PatchMaker = {
      ...maker,
      make: (order, take) =>
        order.clip.path === '/bad' ? Promise.reject(new Error('damaged')) : maker.make(order, take),
    };
    const frames = createCoachFrames(failing, 200 * PATCH_BYTES);
    const bad = frames.open(trackOf('/bad', [0, 1, 2], null), clipOf('/bad'), GROUND);
    const good = frames.open(trackOf('/a', [0, 1, 2], null), clipOf('/a'), GROUND);
    await expect(bad.bring(0)).rejects.toThrow('damaged');
    expect(await shownAt(good, 2)).toBe(markOf('/a', 2, false));
    bad.close();
    good.close();
  });
});
