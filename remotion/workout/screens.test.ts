import { describe, expect, test } from 'vitest';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline } from '../../src/workout/timeline';
import { EDGE_CASES } from './edge-cases';
import { filmPropsOf, filmPropsSchema } from './film-props';
import { SAMPLE_SESSIONS, sampleFilm } from './sample-sessions';
import { frameOfScreen, SCREENS } from './screens';

const films = Object.entries({
  ...EDGE_CASES,
  ...Object.fromEntries(
    Object.entries(SAMPLE_SESSIONS).map(([name, session]) => [name, sampleFilm(session)]),
  ),
}).map(([name, film]) => ({ name, film }));

describe('frameOfScreen', () => {
  const { session, exercises } = sampleFilm(SAMPLE_SESSIONS['leg-day']);
  const timeline = buildTimeline(session, exercises);

  test.each(SCREENS)('finds %s past its cross-fade', (screen) => {
    const { interval, frameInInterval } = momentAt(timeline, frameOfScreen(timeline, screen));
    expect(screen.startsWith(interval.kind)).toBe(true);
    expect(frameInInterval).toBeGreaterThanOrEqual(0.2 * timeline.fps);
  });

  test('stands in the last three seconds where it says so', () => {
    const moment = momentAt(timeline, frameOfScreen(timeline, 'work-last-3-seconds'));
    expect(moment.secondsLeftInInterval).toBe(2);
  });
});

describe('filmPropsOf', () => {
  test.each(films)('$name is a whole film', ({ film }) => {
    expect(filmPropsSchema.parse(JSON.parse(JSON.stringify(film)))).toEqual(film);
    expect(buildTimeline(film.session, film.exercises).durationInFrames).toBeGreaterThan(0);
  });

  test('carries only what the film shows', () => {
    const { session, exercises } = EDGE_CASES['one-exercise'];
    expect(exercises.map(({ slug }) => slug)).toEqual(['air-squats']);
    const male = { ...session, config: { ...session.config, coach: 'male' as const } };
    const { exercises: shown } = filmPropsOf(male, exercises);
    expect(shown.map(({ clips }) => clips.length)).toEqual([1]);
  });
});
