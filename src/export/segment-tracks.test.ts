import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindTemplate, OVERLAY_TEMPLATES } from '../../remotion/overlays/registry';
import { SAMPLE_EXERCISES, anySession } from '../testing/arbitraries';
import { buildSession } from '../testing/builders';
import { clipMomentOf, momentAt } from '../workout/moment';
import { buildTimeline } from '../workout/timeline';
import { filmFormatSchema, resolutionSchema } from '../workout/workout-config';
import type { WorkoutSessionInput } from '../workout/workout-session';
import { planExport, type ExportPlan } from './export-plan';
import { createTrackReader, type LayerTrack, type SegmentTracks } from './segment-tracks';

const planOf = (
  input: WorkoutSessionInput,
  options?: Parameters<typeof planExport>[2],
): ExportPlan => planExport(buildSession(input), SAMPLE_EXERCISES, options);

const anyPlan = fc
  .record({
    session: anySession,
    template: fc.constantFrom(...OVERLAY_TEMPLATES.map(({ id }) => id)),
    format: fc.constantFrom(...filmFormatSchema.options),
    resolution: fc.constantFrom(...resolutionSchema.options),
    language: fc.constantFrom('en', 'fr'),
  })
  .map(({ session, ...config }) =>
    planOf({ ...session, config: { ...session.config, ...config } }),
  );

/** A plan and a few of its segments, wherever they lie: a film can be an hour long. */
const anySegments = fc
  .tuple(anyPlan, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }))
  .map(([plan, places]) => ({
    plan,
    segments: places
      .map((place) => plan.segments[place % plan.segments.length])
      .filter((segment) => segment !== undefined),
  }));

const stateIn = ({ changes }: LayerTrack, frame: number) =>
  changes.findLast((change) => change.frame <= frame)?.state;

const readAll = (plan: ExportPlan): SegmentTracks[] => plan.segments.map(createTrackReader(plan));

const hashesOf = (plan: ExportPlan): string[] =>
  readAll(plan).map(({ contentHash }) => contentHash);

/** Indexes of the segments whose hashes differ. */
const changed = (before: ExportPlan, after: ExportPlan): number[] => {
  const hashes = hashesOf(after);
  expect(hashes).toHaveLength(before.segments.length);
  return hashesOf(before).flatMap((hash, index) => (hash === hashes[index] ? [] : [index]));
};

/** Indexes of the segments in which something else is seen. */
const seenToDiffer = (before: ExportPlan, after: ExportPlan): number[] => {
  const seen = (plan: ExportPlan): string[] =>
    readAll(plan).map(({ light, coach, layers }) => JSON.stringify({ light, coach, layers }));
  const later = seen(after);
  return seen(before).flatMap((tracks, index) => (tracks === later[index] ? [] : [index]));
};

const THREE = {
  exercises: [
    { exercise: 'air-squats', workSeconds: 12, restSeconds: 4 },
    { exercise: 'push-ups', workSeconds: 12, restSeconds: 4 },
    { exercise: 'side-plank', workSeconds: 12 },
  ],
  config: { getReadySeconds: 5, format: 'portrait' },
} as const satisfies WorkoutSessionInput;

describe('a segment read from the plan', () => {
  it('shows at each frame what each layer would show there', () => {
    fc.assert(
      fc.property(anySegments, ({ plan, segments }) => {
        const { session, exercises } = plan.inputProps;
        const timeline = buildTimeline(session, exercises);
        const { layers } = bindTemplate(session.config.template, session.config.templateProps);
        const read = createTrackReader(plan);
        for (const segment of segments) {
          const { layers: tracks } = read(segment);
          expect(tracks.map(({ layer, box }) => ({ layer, box }))).toEqual(
            layers.map(({ id, box }) => ({ layer: id, box: box(plan.size) })),
          );
          for (let frame = 0; frame < segment.durationInFrames; frame++) {
            const moment = momentAt(timeline, segment.startFrame + frame);
            tracks.forEach((track, index) => {
              const expected = JSON.stringify(layers[index]?.stateAt(moment));
              if (JSON.stringify(stateIn(track, frame)) === expected) return;
              // One slow assertion only where one fails.
              expect(stateIn(track, frame), `${track.layer} at ${frame}`).toEqual(
                layers[index]?.stateAt(moment),
              );
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('begins each track at its first frame and notes changes only', () => {
    fc.assert(
      fc.property(anySegments, ({ plan, segments }) => {
        for (const { layers, durationInFrames } of segments.map((segment) => ({
          ...createTrackReader(plan)(segment),
          ...segment,
        }))) {
          for (const { changes } of layers) {
            expect(changes[0]?.frame).toBe(0);
            expect(changes.at(-1)?.frame).toBeLessThan(durationInFrames);
            changes.slice(1).forEach(({ frame, state }, index) => {
              expect(frame).toBeGreaterThan(changes[index]?.frame ?? 0);
              expect(JSON.stringify(state)).not.toBe(JSON.stringify(changes[index]?.state));
            });
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('shows the clip frame, the side and the box of each moment', () => {
    fc.assert(
      fc.property(anySegments, ({ plan, segments }) => {
        const { session, exercises } = plan.inputProps;
        const timeline = buildTimeline(session, exercises);
        const template = bindTemplate(session.config.template, session.config.templateProps);
        const read = createTrackReader(plan);
        for (const segment of segments) {
          const { coach, light } = read(segment);
          const { kind } = momentAt(timeline, segment.startFrame).interval;
          expect(light).toEqual(template.coachBox(plan.size, kind));
          const shots = Array.from({ length: segment.durationInFrames }, (_, frame) =>
            clipMomentOf(momentAt(timeline, segment.startFrame + frame)),
          );
          if (coach === null) {
            expect(shots.every((shot) => shot === null)).toBe(true);
            continue;
          }
          expect(coach.box).toEqual(light);
          expect(coach.clipFrames).toEqual(shots.map((shot) => shot?.clipFrame));
          expect(new Set(shots.map((shot) => shot?.clip.url))).toEqual(new Set([coach.url]));
          const { mirroredFrom } = coach;
          expect(shots.map((_, frame) => mirroredFrom !== null && frame >= mirroredFrom)).toEqual(
            shots.map((shot) => shot?.mirrored),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('mirrors the second half of an exercise for each side', () => {
    const plan = planOf({
      exercises: [{ exercise: 'side-plank', workSeconds: 8 }],
      config: { getReadySeconds: 0 },
    });
    const mirrored = readAll(plan).map(({ coach }) => coach?.mirroredFrom);
    // The first second, then the rest of the eight, then COMPLETE: half of 240 frames is 90 into the second.
    expect(plan.segments.map(({ startFrame }) => startFrame)).toEqual([0, 30, 240]);
    expect(mirrored).toEqual([null, 90, undefined]);
  });
});

describe("a segment's hash", () => {
  it('is the same for the same film', () => {
    fc.assert(
      fc.property(anySegments, ({ plan, segments }) => {
        const again = planOf(structuredClone(plan.inputProps.session));
        const [first, second] = [createTrackReader(plan), createTrackReader(again)];
        for (const segment of segments) {
          expect(second(segment).contentHash).toBe(first(segment).contentHash);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('knows the title only where it is read', () => {
    const before = planOf(THREE);
    const after = planOf({ ...THREE, title: 'Morning' });
    const complete = before.segments.length - 1;
    expect(changed(before, after)).toEqual([complete]);
    expect(seenToDiffer(before, after)).toEqual([complete]);
  });

  it('does not know the sound or which segment it is', () => {
    const before = planOf(THREE);
    const silent = { ...THREE, config: { ...THREE.config, audio: { cues: false } } };
    expect(changed(before, planOf(silent))).toEqual([]);
    const { encoder, ...plan } = before;
    const louder = { ...encoder, audio: { ...encoder.audio, bitRateInKbps: 320 } };
    expect(changed(before, { ...plan, encoder: louder })).toEqual([]);
    const { segments } = before;
    const read = createTrackReader(before);
    const last = segments.at(-1);
    if (last === undefined) throw new Error('no segment');
    expect(read({ ...last, index: 0 }).contentHash).toBe(read(last).contentHash);
  });

  it('changes everywhere with quality, size, rate, template and colours', () => {
    const before = planOf(THREE);
    const all = before.segments.map(({ index }) => index);
    const config = (more: WorkoutSessionInput['config']): ExportPlan =>
      planOf({ ...THREE, config: { ...THREE.config, ...more } });
    expect(changed(before, planOf(THREE, { crf: 21, preset: 'veryfast' }))).toEqual(all);
    expect(changed(before, planOf(THREE, { crf: 20, preset: 'ultrafast' }))).toEqual(all);
    expect(changed(before, config({ resolution: '720p' }))).toEqual(all);
    expect(changed(before, config({ format: 'square' }))).toEqual(all);
    expect(changed(before, config({ template: 'classic' }))).toEqual(all);
    expect(changed(before, { ...before, fps: 25 })).toEqual(all);
  });

  it('changes only where the exercise is seen when its intensity changes', () => {
    const before = planOf(THREE);
    const [squats, pushUps, plank] = THREE.exercises;
    const after = planOf({
      ...THREE,
      exercises: [squats, { ...pushUps, intensity: 'max' }, plank],
    });
    const shown = before.segments.flatMap(({ index, intervalIndex }) =>
      before.intervals[intervalIndex]?.clip?.url.includes('push-ups') ? [index] : [],
    );
    expect(shown).not.toEqual([]);
    expect(changed(before, after)).toEqual(shown);
  });

  it('changes where and only where something else is seen', () => {
    const [squats, pushUps, plank] = THREE.exercises;
    const others: Record<string, WorkoutSessionInput['exercises']> = {
      'another last exercise': [squats, pushUps, { ...plank, exercise: 'air-squats' }],
      'a longer first exercise': [{ ...squats, workSeconds: 12.5 }, pushUps, plank],
      'a longer rest': [squats, { ...pushUps, restSeconds: 4.5 }, plank],
      'the same at another speed': [{ ...squats, intensity: 'low' }, pushUps, plank],
    };
    for (const { id } of OVERLAY_TEMPLATES) {
      const film = { ...THREE, config: { ...THREE.config, template: id } };
      for (const [name, exercises] of Object.entries(others)) {
        const [before, after] = [planOf(film), planOf({ ...film, exercises })];
        const differing = seenToDiffer(before, after);
        expect(differing, name).not.toEqual([]);
        expect(changed(before, after), name).toEqual(differing);
      }
      const after = planOf({ ...film, exercises: others['another last exercise'] ?? [] });
      expect(changed(planOf(film), after).length).toBeLessThan(after.segments.length);
    }
  });

  it('is that of another segment only where the same is seen', () => {
    fc.assert(
      fc.property(anySegments, ({ plan, segments }) => {
        const read = createTrackReader(plan);
        const seen = new Map<string, string>();
        for (const segment of segments) {
          const { contentHash, ...tracks } = read(segment);
          const text = JSON.stringify([tracks, segment.durationInFrames]);
          expect(seen.get(contentHash) ?? text).toBe(text);
          seen.set(contentHash, text);
        }
      }),
      { numRuns: 25 },
    );
  });
});
