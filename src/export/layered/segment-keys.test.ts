import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFilmExercise, buildSession } from '../../testing/builders';
import type { FilmExercise } from '../../workout/film-exercise';
import type { WorkoutSessionInput } from '../../workout/workout-session';
import type { EncoderOptions } from '../encoder-options';
import { planExport } from '../export-plan';
import { createTrackReader } from '../segment-tracks';
import { createFileDigests, segmentParts, type PictureFacts } from './segment-keys';

/** A template that shows nothing of the rest of the session, so that an interval looks the same wherever it stands. */
const CONFIG = {
  getReadySeconds: 0,
  resolution: '720p',
  template: 'classic',
  templateProps: { progressOf: 'interval', showTimeLeft: false, showRounds: false },
} as const;
const INPUT: WorkoutSessionInput = {
  exercises: [
    { exercise: 'air-squats', workSeconds: 2, restSeconds: 2 },
    { exercise: 'push-ups', workSeconds: 2, restSeconds: 2 },
    { exercise: 'air-squats', workSeconds: 2 },
  ],
  config: CONFIG,
};
const CATALOG = [
  buildFilmExercise(),
  buildFilmExercise({ slug: 'push-ups', name: { en: 'Push-ups', fr: 'Pompes' } }),
];
const FACTS: PictureFacts = {
  codeHash: 'code',
  digestOf: (url) => Promise.resolve(`digest of ${url}`),
  clipDigestOf: (url) => Promise.resolve(`digest of ${url}`),
};

interface Film {
  readonly input?: WorkoutSessionInput;
  readonly catalog?: readonly FilmExercise[];
  readonly encoder?: EncoderOptions;
  readonly facts?: Partial<PictureFacts>;
}
const partsOf = async ({ input = INPUT, catalog = CATALOG, encoder, facts }: Film = {}) => {
  const plan = planExport(buildSession(input), catalog, encoder);
  const read = createTrackReader(plan);
  return Promise.all(
    plan.segments.map(async (segment) => ({
      kind: plan.intervals[segment.intervalIndex]?.kind,
      ...(await segmentParts(plan, segment, read(segment), { ...FACTS, ...facts })),
    })),
  );
};
type Parts = Awaited<ReturnType<typeof partsOf>>;

const keysOf = (parts: Parts): string[] => parts.map(({ key }) => key);
const rasterKeys = (parts: Parts): string[] =>
  parts.flatMap(({ ground, layers }) => [
    ground.key,
    ...layers.flat().flatMap((drawing) => drawing?.key ?? []),
  ]);
const changed = (before: Parts, after: Parts): number[] =>
  keysOf(after).flatMap((key, index) => (key === before[index]?.key ? [] : [index]));
const inConfig = (config: NonNullable<WorkoutSessionInput['config']>): WorkoutSessionInput => ({
  ...INPUT,
  config: { ...CONFIG, ...config },
});

describe('the key of a segment', () => {
  it('is the same for the same film', async () => {
    expect(await partsOf()).toEqual(await partsOf());
  });

  it('is a key that a cache takes', async () => {
    const parts = await partsOf();
    for (const key of [...keysOf(parts), ...rasterKeys(parts)])
      expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Film]>([
    ['the sound', { input: inConfig({ audio: { cues: false } }) }],
    [
      'an exercise of the catalogue that the film does not show',
      { catalog: [...CATALOG, buildFilmExercise({ slug: 'lunges' })] },
    ],
  ])('does not depend on %s', async (_, film) => {
    expect(changed(await partsOf(), await partsOf(film))).toEqual([]);
  });

  it.each<[string, Film]>([
    ['the code', { facts: { codeHash: 'other code' } }],
    ['the quality', { encoder: { crf: 21, preset: 'veryfast' } }],
    ['the preset of the encoder', { encoder: { crf: 20, preset: 'fast' } }],
    ['the size', { input: inConfig({ resolution: '1080p' }) }],
    ['the format', { input: inConfig({ format: 'square' }) }],
    ['the frame rate', { input: inConfig({ fps: 25 }) }],
    ['the template', { input: inConfig({ template: 'tv', templateProps: {} }) }],
    [
      'the props of the template',
      { input: inConfig({ templateProps: { ...CONFIG.templateProps, showCue: false } }) },
    ],
  ])('depends everywhere on %s', async (_, film) => {
    const before = await partsOf();
    const after = await partsOf(film);
    expect(changed(before, after)).toEqual(after.map((_part, index) => index));
  });

  it('depends on what its own clip holds, and on no other clip', async () => {
    const after = await partsOf({
      facts: {
        clipDigestOf: (url) =>
          Promise.resolve(url.includes('push-ups') ? 'new' : `digest of ${url}`),
      },
    });
    const before = await partsOf();
    const shown = before.flatMap(({ kind }, index) => (kind === 'work' ? [index] : []));
    expect(shown.length).toBeGreaterThan(3);
    const found = changed(before, after);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(shown.length);
  });

  it('depends on what a poster holds where it is shown, and nowhere else', async () => {
    const before = await partsOf();
    const after = await partsOf({
      facts: {
        digestOf: (url) => Promise.resolve(url.includes('push-ups') ? 'new' : `digest of ${url}`),
      },
    });
    const found = changed(before, after);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(before.length);
    const old = new Set(rasterKeys(before));
    const drawnAgain = [...new Set(rasterKeys(after))].filter((key) => !old.has(key));
    expect(drawnAgain.length).toBeGreaterThan(0);
    expect(drawnAgain.length).toBeLessThan(old.size / 2);
  });

  it('depends on the title where it is shown: at the end', async () => {
    const before = await partsOf();
    const found = changed(before, await partsOf({ input: { ...INPUT, title: 'Another' } }));
    expect(found.map((index) => before[index]?.kind)).toEqual(['complete']);
  });

  it('depends on the speed of its own exercise, and on no other', async () => {
    const [first, second, third] = INPUT.exercises;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three');
    const exercises = [first, { ...second, intensity: 'max' as const }, third];
    const before = await partsOf();
    const found = changed(before, await partsOf({ input: { ...INPUT, exercises } }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((index) => before[index]?.kind !== 'complete')).toBe(true);
    expect(found).not.toContain(0);
  });

  it('is the same where a film shows the same again', async () => {
    const input = {
      exercises: [{ exercise: 'air-squats', workSeconds: 3 }],
      config: { ...CONFIG, rounds: 4, restBetweenRoundsSeconds: 3 },
    };
    const keys = keysOf(await partsOf({ input }));
    expect(new Set(keys).size).toBeLessThan(keys.length);
  });
});

describe('the key of a raster', () => {
  it('names a layer in a state: one key, one place, however often it is shown', async () => {
    const parts = await partsOf();
    const drawings = parts.flatMap(({ ground, layers }) => [
      ground,
      ...layers.flat().filter((drawing) => drawing !== null),
    ]);
    const places = new Map<string, string>();
    for (const { key, layer, box } of drawings) {
      const place = JSON.stringify([layer, box]);
      expect(places.get(key) ?? place).toBe(place);
      places.set(key, place);
    }
    expect(places.size).toBeLessThan(drawings.length);
  });

  it('does not depend on the encoder, nor on the clips', async () => {
    const after = await partsOf({
      encoder: { crf: 30, preset: 'slow' },
      facts: { clipDigestOf: () => Promise.resolve('new') },
    });
    expect(rasterKeys(after)).toEqual(rasterKeys(await partsOf()));
  });

  it.each<[string, Film]>([
    ['the code', { facts: { codeHash: 'other code' } }],
    ['the size', { input: inConfig({ resolution: '1080p' }) }],
    ['the template', { input: inConfig({ template: 'tv', templateProps: {} }) }],
    [
      'its props',
      { input: inConfig({ templateProps: { ...CONFIG.templateProps, workColor: '#123456' } }) },
    ],
  ])('depends on %s', async (_, film) => {
    const before = new Set(rasterKeys(await partsOf()));
    expect(rasterKeys(await partsOf(film)).filter((key) => before.has(key))).toEqual([]);
  });
});

describe('createFileDigests', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tells contents apart, and a file that is not there from one that is', async () => {
    for (const [name, content] of [
      ['one', 'a'],
      ['same', 'a'],
      ['other', 'b'],
      ['empty', ''],
    ] as const) {
      await writeFile(join(folder, name), content);
    }
    const digestOf = createFileDigests(folder);
    const [one, same, other, empty, none] = await Promise.all(
      ['/one', '/same', '/other', '/empty', '/none'].map(digestOf),
    );
    expect(same).toBe(one);
    expect(new Set([one, other, empty, none]).size).toBe(4);
  });

  it('reads a file once', async () => {
    await writeFile(join(folder, 'one'), 'a');
    const digestOf = createFileDigests(folder);
    const before = await digestOf('/one');
    await writeFile(join(folder, 'one'), 'b');
    expect(await digestOf('/one')).toBe(before);
    expect(await createFileDigests(folder)('/one')).not.toBe(before);
  });
});
