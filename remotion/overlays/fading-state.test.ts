import { expect, test } from 'vitest';
import { momentAt, type Moment } from '../../src/workout/moment';
import { buildTimeline } from '../../src/workout/timeline';
import { EDGE_CASES } from '../workout/edge-cases';
import { FADE_STEPS, fadingStateAt } from './fading-state';

const { session, exercises } = EDGE_CASES['one-exercise'];
const timeline = buildTimeline(session, exercises);
const work = timeline.intervals[1];
if (work?.kind !== 'work') throw new Error('the second interval should be work');

const kindAt = (moment: Moment) => moment.interval.kind;
const at = (frame: number) => momentAt(timeline, frame);

test('the first screen stands at once', () => {
  expect(fadingStateAt(at(0), 'cross-fade', kindAt)).toEqual({
    now: 'get-ready',
    before: null,
    step: FADE_STEPS,
  });
});

test('a screen comes in over 200 ms while the one before goes', () => {
  const steps = [0, 1, 2, 3, 4, 5].map((offset) =>
    fadingStateAt(at(work.startFrame + offset), 'cross-fade', kindAt),
  );
  expect(steps.map((state) => state?.step)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(steps[0]).toEqual({ now: 'work', before: 'get-ready', step: 1 });
  expect(steps[5]).toEqual({ now: 'work', before: null, step: FADE_STEPS });
});

test('what stays the same does not fade', () => {
  expect(fadingStateAt(at(work.startFrame), 'cross-fade', () => 'same')).toEqual({
    now: 'same',
    before: null,
    step: FADE_STEPS,
  });
});

test('what is hidden before and after is hidden', () => {
  expect(fadingStateAt(at(work.startFrame), 'cross-fade', () => null)).toBeNull();
});

test('a cut does not fade', () => {
  expect(fadingStateAt(at(work.startFrame), 'cut', kindAt)?.before).toBeNull();
});
