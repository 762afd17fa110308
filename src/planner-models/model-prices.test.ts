import { expect, it } from 'vitest';
import { costOf, pricesOf } from './model-prices';

const VENDOR = { baseUrl: null, prices: null };

it.each([
  ['openai', 'gpt-4.1-mini', VENDOR, { input: 0.4, output: 1.6 }],
  ['openai', 'gpt-4.1-mini-2025-04-14', VENDOR, { input: 0.4, output: 1.6 }],
  ['anthropic', 'claude-haiku-4-5-20251001', VENDOR, { input: 1, output: 5 }],
  ['openai', 'of-tomorrow', VENDOR, null],
  // Another server may call anything so.
  ['openai', 'gpt-4.1-mini', { ...VENDOR, baseUrl: 'http://127.0.0.1:11434/v1' }, null],
  [
    'openai',
    'mine',
    { baseUrl: 'http://127.0.0.1:1', prices: { input: 0, output: 0 } },
    { input: 0, output: 0 },
  ],
] as const)('%s %s', (provider, model, settings, prices) => {
  expect(pricesOf(provider, model, settings)).toEqual(prices);
});

it('a cost is tokens times prices, or unknown', () => {
  const tokens = { inputTokens: 2000, outputTokens: 500 };
  expect(costOf(tokens, { input: 1, output: 4 })).toBeCloseTo(0.004, 9);
  expect(costOf(tokens, null)).toBeNull();
});
