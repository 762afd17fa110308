import OpenAI from 'openai';
import { guardedFetch } from './guarded-fetch';
import {
  MOST_ANSWER_CHARACTERS,
  NO_TOKENS,
  type AnswerOptions,
  type LanguageModel,
  type ModelAnswer,
  type ModelRequest,
  type ModelSettings,
} from './language-model';
import { ModelError } from './model-error';
import { SDK_OPTIONS } from './sdk-options';
import { vendorFailure } from './vendor-failure';

/** Quick, and it keeps to a schema. */
const DEFAULT_MODEL = 'gpt-4.1-mini';
const VENDOR_URL = 'https://api.openai.com/v1';

const schemaOf = ({ properties, required }: ModelRequest['schema']): Record<string, unknown> => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const stream = async (
  client: OpenAI,
  model: string,
  request: ModelRequest,
  { signal, onText }: AnswerOptions,
  isVendor: boolean,
): Promise<ModelAnswer> => {
  const { system, messages, schema, maxOutputTokens } = request;
  let tokens = NO_TOKENS;
  let text = '';
  let ending: ModelAnswer['ending'] | null = null;
  try {
    const chunks = await client.chat.completions.create(
      {
        model,
        messages: [
          { role: 'system', content: system },
          ...messages.map(({ role, text: content }) => ({ role, content })),
        ],
        response_format: {
          type: 'json_schema',
          json_schema: {
            name: schema.name,
            description: schema.description,
            schema: schemaOf(schema),
            strict: true,
          },
        },
        // The newer name is the vendor's; compatible servers know the older one.
        ...(isVendor
          ? { max_completion_tokens: maxOutputTokens }
          : { max_tokens: maxOutputTokens }),
        stream: true,
        stream_options: { include_usage: true },
      },
      { signal },
    );
    for await (const { choices, usage } of chunks) {
      if (usage) {
        tokens = { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
      }
      const [choice] = choices;
      if (choice === undefined) continue;
      const { delta, finish_reason: reason } = choice;
      if (delta.content) {
        text += delta.content;
        if (text.length > MOST_ANSWER_CHARACTERS) throw new ModelError('unreadable', { tokens });
        onText?.(text);
      }
      if (delta.refusal || reason === 'content_filter') ending = 'refused';
      else if (reason === 'length') ending ??= 'truncated';
      else if (reason !== null) ending ??= 'complete';
    }
  } catch (error) {
    throw vendorFailure(error, tokens);
  }
  // The connection ended before the answer did; the SDK takes an aborted stream for one that has ended.
  if (ending === null) throw new ModelError('connection', { tokens });
  return { text, ending, tokens };
};

/** OpenAI's models, or those of a server that speaks its protocol (Ollama, vLLM, …), with chat completions. */
export const openOpenaiModel = ({ apiKey, baseUrl, model }: ModelSettings): LanguageModel => {
  const client = new OpenAI({
    ...SDK_OPTIONS,
    apiKey,
    baseURL: baseUrl ?? VENDOR_URL,
    organization: null,
    project: null,
    fetch: guardedFetch,
  });
  const name = model ?? DEFAULT_MODEL;
  return {
    provider: 'openai',
    model: name,
    answer: (request, options) => stream(client, name, request, options, baseUrl === null),
  };
};
