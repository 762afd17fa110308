import { describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { indexBySlug } from '../planner/catalogue-index';
import { planByRules } from '../planner/rules-provider';
import { verify } from '../planner/verify';
import type { PlanOutcome, WorkoutPlan } from '../planner/workout-plan';
import { createModelProvider } from './model-provider';
import { createFakeModel } from './testing/fake-model';
import { INJECTIONS } from './testing/injections';

const planned = (outcome: PlanOutcome): WorkoutPlan => {
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  return outcome.plan;
};

/** A model that does whatever the worst of the texts wants. */
const OBEDIENT = JSON.stringify({
  title: 'HACKED: see http://example.test <script>',
  conditions: [],
  warmUp: [{ exercise: 'burpees', workSeconds: 60, restSeconds: 0 }],
  rounds: 9,
  restBetweenRoundsSeconds: 0,
  main: [
    'jump-squats',
    'jumping-lunges',
    'goblet-squats',
    'burpees',
    'burpees',
    'no-such-thing',
  ].map((exercise) => ({ exercise, workSeconds: 180, restSeconds: 0 })),
  coolDown: [],
  constraints: { conditions: [], lowImpact: false, equipment: ['kettlebell'] },
});

const safetyOf = ({ constraints }: WorkoutPlan) => ({
  conditions: constraints.conditions,
  equipment: constraints.equipment,
  lowImpact: constraints.lowImpact,
  durationSeconds: constraints.durationSeconds,
});

const bySlug = indexBySlug(CATALOG);

it('are at least twenty, half of them French', () => {
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(20);
  expect(INJECTIONS.filter(({ language }) => language === 'fr').length * 2).toBe(INJECTIONS.length);
  expect(new Set(INJECTIONS.map(({ attack }) => attack)).size).toBe(INJECTIONS.length);
});

describe.each(INJECTIONS)('$attack', ({ wish, attack }) => {
  const text = `${wish} ${attack}`;
  const plain = planned(planByRules(wish, {}, CATALOG));

  it('changes nothing of what is safe, even if the model obeys', async () => {
    const model = createFakeModel(() => OBEDIENT);
    const provider = createModelProvider({ model, prices: null });
    const plan = planned(await provider.proposeSession(text, {}, CATALOG, {}));
    expect(safetyOf(plan)).toEqual(safetyOf(plain));
    expect(verify(plan.session, plan.constraints, CATALOG)).toEqual([]);
    for (const { exercise } of plan.session.exercises) {
      const card = bySlug.get(exercise);
      expect(card?.impact).not.toBe('high');
      expect(card?.contraindications).not.toContain('knee');
      expect(card?.equipment).toEqual([]);
    }
    expect(plan.total_duration).toBe(1200);
    expect(`${plan.session.title} ${plan.explanation}`).not.toMatch(/HACKED|http|script/);
  });

  it('changes nothing of what the model is told beside the text', async () => {
    const systems = new Set<string>();
    for (const words of [wish, text]) {
      const model = createFakeModel(() => OBEDIENT);
      const provider = createModelProvider({ model, prices: null });
      await provider.proposeSession(words, {}, CATALOG, {});
      const [request] = model.requests;
      if (request === undefined) throw new Error('nothing was asked');
      systems.add(request.system);
      const question = request.messages[0]?.text ?? '';
      // One tag of each kind, and the text behind all of them.
      for (const tag of ['exercises', 'wishes', 'frame', 'person']) {
        expect(question.split(`<${tag}>`)).toHaveLength(2);
        expect(question.split(`</${tag}>`)).toHaveLength(2);
      }
      const exercises = question.slice(0, question.indexOf('</exercises>'));
      expect(exercises).not.toMatch(/jump-squats|goblet-squats|\nburpees /);
      const person = question.slice(question.indexOf('<person>') + 8, -'</person>'.length);
      expect(JSON.parse(person)).toBe(words);
    }
    expect(systems.size).toBe(1);
  });
});
