import type { ModelTrouble } from '../planner/workout-plan';
import { NO_TOKENS, type TokenCount } from './language-model';

/** These may pass by themselves. */
const PASSING: readonly ModelTrouble[] = ['connection', 'limit', 'server', 'unreadable'];

/**
 * Why a model gave no answer. It keeps neither the vendor's words nor its error: both may quote the key.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly trouble: ModelTrouble;
  /** As the server asked; `null`: it did not. */
  readonly retryAfterInMs: number | null;
  /** Spent before it failed, as far as is known. */
  readonly tokens: TokenCount;

  constructor(
    trouble: ModelTrouble,
    {
      retryAfterInMs = null,
      tokens = NO_TOKENS,
    }: { retryAfterInMs?: number | null; tokens?: TokenCount } = {},
  ) {
    super(`the language model gave no answer: ${trouble}`);
    this.trouble = trouble;
    this.retryAfterInMs = retryAfterInMs;
    this.tokens = tokens;
  }

  get isPassing(): boolean {
    return PASSING.includes(this.trouble);
  }
}
