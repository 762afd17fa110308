import { describe, expect, it } from 'vitest';
import { clipMomentOf, momentAt } from '../../workout/moment';
import { buildTimeline } from '../../workout/timeline';
import { COMBINATIONS, nameOf } from '../combination';
import { fidelitySession, planFidelityFilm } from './fidelity-session';
import { sampledFrames } from './sampled-frames';

describe.each(COMBINATIONS)('the film $template $format $language', (combination) => {
  const session = fidelitySession(combination, '720p');
  const plan = planFidelityFilm(session);
  const timeline = buildTimeline(session, plan.inputProps.exercises);
  const moments = sampledFrames(plan).map(({ frame }) => momentAt(timeline, frame));

  it('has every kind of interval in half a minute', () => {
    const kinds = new Set(moments.map(({ interval }) => interval.kind));
    expect([...kinds].sort()).toEqual(['complete', 'get-ready', 'rest', 'round-break', 'work']);
    expect(plan.durationInFrames / plan.fps).toBeLessThan(35);
  });

  it('shows both sides, two rounds and a countdown of two digits among its sampled frames', () => {
    expect(new Set(moments.map(({ side }) => side))).toEqual(new Set(['left', 'right', null]));
    expect(new Set(moments.map(({ interval }) => interval.round))).toEqual(new Set([1, 2]));
    expect(Math.max(...moments.map((moment) => moment.secondsLeftInInterval))).toBe(10);
  });

  it('shows the coach it asks for, in a clip of the catalogue', () => {
    const coaches = moments.flatMap((moment) => clipMomentOf(moment)?.clip.coach ?? []);
    expect(new Set(coaches)).toEqual(new Set([session.config.coach]));
  });
});

it('has a name of its own', () => {
  expect(new Set(COMBINATIONS.map(nameOf)).size).toBe(COMBINATIONS.length);
});
