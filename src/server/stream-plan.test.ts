import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { planByRules } from '../planner/rules-provider';
import { trainingDocument } from './documents/planned-training-document';
import { sentencesOf, streamPlan, type PlanEvent } from './stream-plan';

const outcome = planByRules('20 minutes abs', {}, CATALOG);
if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
const { plan } = outcome;
const DOCUMENT = trainingDocument({ id: 'wko_1', session: plan.session }, plan);

const collect = async (events: AsyncIterable<PlanEvent>): Promise<PlanEvent[]> => {
  const all: PlanEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

it('tells drafts, then the explanation in pieces, then the plan', async () => {
  const events = await collect(
    streamPlan(async (onDraft) => {
      onDraft(['push-ups']);
      await new Promise((resolve) => setTimeout(resolve, 5));
      onDraft(['push-ups', 'plank']);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return DOCUMENT;
    }, new AbortController().signal),
  );
  const texts = events.flatMap((event) => (event.kind === 'text' ? [event.text] : []));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.join('')).toBe(plan.explanation);
  expect(events.slice(0, 2)).toEqual([
    { kind: 'draft', exercises: ['push-ups'] },
    { kind: 'draft', exercises: ['push-ups', 'plank'] },
  ]);
  expect(events.at(-1)).toEqual({ kind: 'plan', plan: DOCUMENT });
});

it('fails as the planning fails', async () => {
  const failing = streamPlan(() => Promise.reject(new Error('no')), new AbortController().signal);
  await expect(collect(failing)).rejects.toThrow('no');
});

it('cuts at sentences and loses nothing', () => {
  const text = 'Il te faut : tapis. Environ 120 kcal ! Sans saut.';
  expect(sentencesOf(text)).toEqual(['Il te faut : tapis. ', 'Environ 120 kcal ! ', 'Sans saut.']);
});
