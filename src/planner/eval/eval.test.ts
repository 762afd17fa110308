import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { planByRules } from '../rules-provider';
import { faultsOfPlan } from './check-plan';
import { ENGLISH_PROMPTS } from './prompts-english';
import { FRENCH_PROMPTS } from './prompts-french';
import { randomConstraints } from './random-constraints';
import { scorePrompt } from './score';

const PROMPTS = [...ENGLISH_PROMPTS, ...FRENCH_PROMPTS];

describe('the set of prompts', () => {
  it('has at least 120, half of them French, each once', () => {
    expect(PROMPTS.length).toBeGreaterThanOrEqual(120);
    expect(FRENCH_PROMPTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PROMPTS.map(({ text }) => text)).size).toBe(PROMPTS.length);
  });

  it('has 98 % of its promises kept, and nothing dangerous in any answer', () => {
    const checks = PROMPTS.flatMap((prompt) =>
      scorePrompt(prompt, planByRules(prompt.text, {}, CATALOG), CATALOG),
    );
    const broken = checks.filter(({ kept }) => !kept);
    expect(checks.filter(({ isDangerous }) => isDangerous)).toEqual([]);
    expect(broken.length, JSON.stringify(broken)).toBeLessThanOrEqual(checks.length * 0.02);
  });
});

describe('any wishes', () => {
  it('get a session that keeps them, or says which it does not keep, of exactly the duration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (number) => {
        expect(faultsOfPlan(randomConstraints(number, CATALOG), CATALOG)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('get the same session for the same seed and another for another', () => {
    const text = '20 minutes full body';
    const plan = (seed: number) => planByRules(text, {}, CATALOG, { seed });
    expect(plan(5)).toEqual(plan(5));
    expect(plan(5)).not.toEqual(plan(6));
  });
});
