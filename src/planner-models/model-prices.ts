import type { ModelProviderId } from '../planner/provider-ids';
import type { ModelSettings, TokenCount, TokenPrices } from './language-model';

/**
 * US dollars for a million tokens, without discounts for batches and caches. Vendors change them: OPENAI_PRICES and
 * ANTHROPIC_PRICES go before this table, and what is not in it costs an unknown amount.
 *
 * List prices as the vendors published them in 2025 (https://openai.com/api/pricing, https://claude.com/pricing), not looked up since.
 */
const MODEL_PRICES: Record<ModelProviderId, Readonly<Record<string, TokenPrices>>> = {
  openai: {
    'gpt-4.1': { input: 2, output: 8 },
    'gpt-4.1-mini': { input: 0.4, output: 1.6 },
    'gpt-4.1-nano': { input: 0.1, output: 0.4 },
    'gpt-4o': { input: 2.5, output: 10 },
    'gpt-4o-mini': { input: 0.15, output: 0.6 },
    'gpt-5': { input: 1.25, output: 10 },
    'gpt-5-mini': { input: 0.25, output: 2 },
    'gpt-5-nano': { input: 0.05, output: 0.4 },
  },
  anthropic: {
    'claude-haiku-4-5': { input: 1, output: 5 },
    'claude-sonnet-4-5': { input: 3, output: 15 },
  },
};

/** `gpt-4.1-mini-2025-04-14` and `claude-haiku-4-5-20251001` are dated versions of one model. */
const undated = (model: string): string => model.replace(/-(\d{8}|\d{4}-\d{2}-\d{2})$/, '');

/**
 * Prices of a model; `null` where nobody said them: another server than the vendor's may give a model any name.
 */
export const pricesOf = (
  provider: ModelProviderId,
  model: string,
  { baseUrl, prices }: Pick<ModelSettings, 'baseUrl' | 'prices'>,
): TokenPrices | null => {
  if (prices !== null) return prices;
  return baseUrl === null ? (MODEL_PRICES[provider][undated(model)] ?? null) : null;
};

const MILLION = 1_000_000;

/** US dollars; `null`: the prices are not known. */
export const costOf = (
  { inputTokens, outputTokens }: TokenCount,
  prices: TokenPrices | null,
): number | null =>
  prices === null ? null : (inputTokens * prices.input + outputTokens * prices.output) / MILLION;
