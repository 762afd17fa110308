import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { PLANNER_PROVIDERS } from '../planner/providers';
import { parseSession } from '../workout/parse-session';
import { chooseProvider, createSessionPlanner } from './plan-session';
import { TEMPLATE_SCHEMAS } from './template-schemas';

const { signal } = new AbortController();
const plan = createSessionPlanner(chooseProvider(false), () => Promise.resolve(CATALOG));

it('plans by rules where there is no key', async () => {
  const planned = await plan('10 minutes full body, no equipment', {
    config: { template: 'tv', language: 'en' },
    seed: 7,
    signal,
  });
  expect(planned.provider).toBe('rules');
  expect(Math.abs(planned.totalSeconds - 600)).toBeLessThanOrEqual(30);
  expect(planned.session.config.template).toBe('tv');
  const vocabulary = {
    exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
    templates: TEMPLATE_SCHEMAS,
  };
  expect(parseSession(planned.session, vocabulary).ok).toBe(true);
});

it('says what a person can do when there is no session', async () => {
  await expect(plan('I have chest pain when I train', { signal })).rejects.toHaveProperty('fix');
});

it('takes a language model where there is one', () => {
  const openai = { id: 'openai', load: PLANNER_PROVIDERS[0].load };
  expect(chooseProvider(true, [PLANNER_PROVIDERS[0], openai])).toBe(openai);
  expect(chooseProvider(true, [PLANNER_PROVIDERS[0]]).id).toBe('rules');
});
