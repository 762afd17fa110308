import type { ModelProviderId } from '../planner/provider-ids';

export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** JSON Schema of an object, as vendors take it. */
export interface AnswerSchema {
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

/** One question to a language model, which answers with JSON that fits the schema. */
export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  readonly schema: AnswerSchema;
  /** Longer answers are cut off. */
  readonly maxOutputTokens: number;
}

export interface TokenCount {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NO_TOKENS: TokenCount = { inputTokens: 0, outputTokens: 0 };

export const addTokens = (one: TokenCount, other: TokenCount): TokenCount => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
});

export interface ModelAnswer {
  /** JSON, if all went well; nothing is known of it yet. */
  readonly text: string;
  readonly ending: 'complete' | 'truncated' | 'refused';
  readonly tokens: TokenCount;
}

/** An answer that is longer has lost its way; four times what may be asked for. */
export const MOST_ANSWER_CHARACTERS = 2 ** 16;

export interface AnswerOptions {
  readonly signal: AbortSignal;
  /** Called with all of the text so far, whenever there is more. */
  readonly onText?: (text: string) => void;
}

/** A vendor's model behind its SDK. */
export interface LanguageModel {
  readonly provider: ModelProviderId;
  /** As the vendor calls it. */
  readonly model: string;
  /** Asks once, without trying again. @throws ModelError; anything else once the signal is aborted */
  readonly answer: (request: ModelRequest, options: AnswerOptions) => Promise<ModelAnswer>;
}

/** What an operator says of a vendor. */
export interface ModelSettings {
  readonly apiKey: string;
  /** `null`: the vendor itself. */
  readonly baseUrl: string | null;
  /** `null`: our choice. */
  readonly model: string | null;
  /** US dollars for a million tokens; `null`: as `MODEL_PRICES` has it. */
  readonly prices: TokenPrices | null;
}

export interface TokenPrices {
  readonly input: number;
  readonly output: number;
}
