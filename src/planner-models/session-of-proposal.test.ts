import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { planByRules } from '../planner/rules-provider';
import { workoutSessionSchema } from '../workout/workout-session';
import type { Proposal } from './proposal';
import { sessionOfProposal } from './session-of-proposal';

const outcome = planByRules('20 minutes full body', {}, CATALOG);
if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
const BASE = outcome.plan;

const interval = (exercise: string, workSeconds = 40, restSeconds = 10) => ({
  exercise,
  workSeconds,
  restSeconds,
});

const PROPOSAL: Proposal = {
  title: 'Strong',
  conditions: [],
  warmUp: [interval('arm-circles')],
  rounds: 2,
  restBetweenRoundsSeconds: 60,
  main: [interval('push-ups'), interval('air-squats')],
  coolDown: [interval('childs-pose')],
};

it('writes rounds out, with their breaks, and marks what is slow', () => {
  const { exercises } = sessionOfProposal(PROPOSAL, BASE);
  expect(
    exercises.map(({ exercise, restSeconds, intensity }) => [exercise, restSeconds, intensity]),
  ).toEqual([
    ['arm-circles', 10, 'low'],
    ['push-ups', 10, undefined],
    ['air-squats', 60, undefined],
    ['push-ups', 10, undefined],
    ['air-squats', 10, undefined],
    ['childs-pose', 10, 'low'],
  ]);
});

it('is a session whatever the numbers and names are', () => {
  const wild: Proposal = {
    ...PROPOSAL,
    rounds: 1e9,
    restBetweenRoundsSeconds: -5,
    main: [interval('Push Ups', -3, 1e12), interval('../../etc', 0.01, 0.5)],
  };
  const session = sessionOfProposal(wild, BASE);
  expect(workoutSessionSchema.safeParse(session).success).toBe(true);
  expect(session.exercises[1]).toEqual({ exercise: 'push-ups', workSeconds: 10, restSeconds: 180 });
  expect(session.exercises[2]?.exercise).toBe('unknown');
  expect(session.exercises.length).toBeLessThanOrEqual(200);
});

it.each([
  ['Jambes d’acier', true],
  ['Core & more', true],
  ['Only 5 minutes', false],
  ['<b>strong</b>', false],
  ['see example.com/x', false],
  ['', false],
  ['\u202eevil', false],
  ['x'.repeat(61), false],
])('the title %s: %s', (title, isTaken) => {
  const session = sessionOfProposal({ ...PROPOSAL, title }, BASE);
  expect(session.title === title).toBe(isTaken);
  expect(session.title).toBeTruthy();
});

it('takes pace, language and film from the rules', () => {
  expect(sessionOfProposal(PROPOSAL, BASE).config).toEqual(BASE.session.config);
});
