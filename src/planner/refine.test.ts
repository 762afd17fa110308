import { describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { durationInSeconds } from '../workout/timeline';
import { refine } from './refine';
import { planByRules } from './rules-provider';
import { verify } from './verify';
import type { WorkoutPlan } from './workout-plan';

const planned = (outcome: ReturnType<typeof planByRules>): WorkoutPlan => {
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  return outcome.plan;
};

const START = planned(planByRules('20 minutes full body with push-ups and squats', {}, CATALOG));
const DEBUT = planned(
  planByRules('20 minutes tout le corps avec des pompes et des squats', {}, CATALOG),
);

const refined = (text: string, from: WorkoutPlan = START): WorkoutPlan => {
  const plan = planned(refine(from.session, from.constraints, text, CATALOG));
  expect(verify(plan.session, plan.constraints, CATALOG)).toEqual([]);
  expect(durationInSeconds(plan.session)).toBe(plan.constraints.durationSeconds);
  return plan;
};

const slugsOf = ({ session }: WorkoutPlan): string[] =>
  session.exercises.map(({ exercise }) => exercise);
/** How many of the different exercises of one plan are in another. */
const kept = (before: WorkoutPlan, after: WorkoutPlan): number => {
  const names = new Set(slugsOf(before));
  return [...names].filter((slug) => slugsOf(after).includes(slug)).length / names.size;
};

describe('refine', () => {
  it.each([
    ['shorter', START, 900],
    ['make it 15 minutes', START, 900],
    ['5 minutes shorter', START, 900],
    ['longer please', START, 1500],
    ['10 minutes longer', START, 1800],
    ['half an hour instead', START, 1800],
    ['plus court', DEBUT, 900],
    ['trop long', DEBUT, 900],
    ['rallonge de 10 minutes', DEBUT, 1800],
    ['passe à 30 minutes', DEBUT, 1800],
  ])('%s: another duration, exactly', (text, from, seconds) => {
    const plan = refined(text, from);
    expect(plan.total_duration).toBe(seconds);
    expect(kept(from, plan)).toBeGreaterThan(0.5);
  });

  it.each([
    ['no push-ups', START],
    ['remove the push-ups', START],
    ['I hate push-ups', START],
    ['pas de pompes', DEBUT],
    ['enlève les pompes', DEBUT],
    ['sans pompes stp', DEBUT],
  ])('%s: the exercise goes, the rest stays', (text, from) => {
    const plan = refined(text, from);
    expect(slugsOf(plan).some((slug) => slug.includes('push-up'))).toBe(false);
    expect(kept(from, plan)).toBeGreaterThan(0.7);
    expect(plan.total_duration).toBe(1200);
  });

  it.each([
    ['swap the third', START, 2],
    ['replace exercise 6', START, 5],
    ['change le troisième', DEBUT, 2],
    ['remplace le 6e exercice', DEBUT, 5],
    ['change the last one', START, -1],
  ])('%s: only that one changes', (text, from, index) => {
    const plan = refined(text, from);
    expect(plan.session.exercises.at(index)?.exercise).not.toBe(slugsOf(from).at(index));
    expect(plan.session.exercises.length).toBe(from.session.exercises.length);
    expect(kept(from, plan)).toBeGreaterThan(0.8);
  });

  it.each([
    ['replace squats with lunges', START],
    ['swap the squats for reverse lunges', START],
    ['remplace les squats par des fentes', DEBUT],
  ])('%s: what is named comes in its place', (text, from) => {
    const slugs = slugsOf(refined(text, from));
    expect(slugs).not.toContain('air-squats');
    expect(slugs).toContain('reverse-lunges');
  });

  it.each([
    ['harder', START, 'high'],
    ['easier', START, 'low'],
    ['plus dur', DEBUT, 'high'],
    ['plus facile', DEBUT, 'low'],
    ['c’est trop dur', DEBUT, 'low'],
    ['too easy', START, 'high'],
  ])('%s: another intensity', (text, from, intensity) => {
    const plan = refined(text, from);
    expect(plan.session.config.intensity).toBe(intensity);
    expect(plan.total_duration).toBe(1200);
  });

  it.each([
    ['my knees hurt', START, 'knee'],
    ['j’ai mal aux poignets', DEBUT, 'wrist'],
    ['I am pregnant', START, 'pregnancy'],
  ])('%s: kept from now on', (text, from, tag) => {
    const plan = refined(text, from);
    const cards = CATALOG.filter(({ slug }) => slugsOf(plan).includes(slug));
    expect(
      cards.some(({ contraindications }) => contraindications.some((one) => one === tag)),
    ).toBe(false);
    const later = refined('longer', plan);
    expect(later.constraints.conditions).toContain(tag);
  });

  it.each([
    ['no jumping', START],
    ['sans saut', DEBUT],
    ['quieter, the neighbours complain', START],
  ])('%s: no jumps', (text, from) => {
    const slugs = slugsOf(refined(text, from));
    expect(CATALOG.some(({ slug, impact }) => impact === 'high' && slugs.includes(slug))).toBe(
      false,
    );
  });

  it.each([
    ['add burpees', START, 'burpees'],
    ['ajoute des burpees', DEBUT, 'burpees'],
  ])('%s: it comes in', (text, from, slug) => {
    expect(slugsOf(refined(text, from))).toContain(slug);
  });

  it('more abs, less legs: the focus moves', () => {
    const plan = refined('more abs');
    expect(plan.constraints.focusMuscles).toContain('abs');
    expect(refined('moins de jambes', DEBUT).constraints.refusedAreas).toContain('lower-body');
  });

  it('another one is another one', () => {
    expect(slugsOf(refined('another one'))).not.toEqual(slugsOf(START));
    expect(slugsOf(refined('une autre séance', DEBUT))).not.toEqual(slugsOf(DEBUT));
  });

  it('what it does not understand leaves the session as it is', () => {
    expect(refined('blue').session).toEqual(START.session);
  });

  it('a red flag ends it', () => {
    const outcome = refine(START.session, START.constraints, 'I feel dizzy now', CATALOG);
    expect(outcome).toMatchObject({ kind: 'declined', declined: { redFlags: ['fainting'] } });
  });
});
