import type { LanguageModel, ModelRequest } from '../language-model';

export interface FakeModel extends LanguageModel {
  /** What it was asked. */
  readonly requests: ModelRequest[];
}

/** A model without a vendor: it answers what it is told to, at once. */
export const createFakeModel = (
  answer: (request: ModelRequest, count: number) => string,
): FakeModel => {
  const requests: ModelRequest[] = [];
  return {
    provider: 'openai',
    model: 'fake',
    requests,
    answer: (request) => {
      requests.push(request);
      const text = answer(request, requests.length);
      const tokens = { inputTokens: 1000, outputTokens: 100 };
      return Promise.resolve({ text, ending: 'complete' as const, tokens });
    },
  };
};
