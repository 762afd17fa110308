import Anthropic from '@anthropic-ai/sdk';
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

/** Quick, and it keeps to a tool's schema. */
const DEFAULT_MODEL = 'claude-haiku-4-5';
const VENDOR_URL = 'https://api.anthropic.com';

const endingOf = (reason: string): ModelAnswer['ending'] => {
  if (reason === 'refusal') return 'refused';
  return reason === 'max_tokens' || reason === 'model_context_window_exceeded'
    ? 'truncated'
    : 'complete';
};

const stream = async (
  client: Anthropic,
  model: string,
  { system, messages, schema, maxOutputTokens }: ModelRequest,
  { signal, onText }: AnswerOptions,
): Promise<ModelAnswer> => {
  const { name, description, properties, required } = schema;
  let tokens = NO_TOKENS;
  let json = '';
  let words = '';
  let ending: ModelAnswer['ending'] | null = null;
  try {
    const events = await client.messages.create(
      {
        model,
        max_tokens: maxOutputTokens,
        // It would take longer than a person waits, and does not go with a tool that must be used.
        thinking: { type: 'disabled' },
        system,
        messages: messages.map(({ role, text: content }) => ({ role, content })),
        // A tool that must be used is how this vendor's models answer with JSON of a given schema.
        tools: [
          {
            name,
            description,
            input_schema: {
              type: 'object',
              properties,
              required: [...required],
              additionalProperties: false,
            },
          },
        ],
        tool_choice: { type: 'tool', name, disable_parallel_tool_use: true },
        stream: true,
      },
      { signal },
    );
    for await (const event of events) {
      if (event.type === 'message_start') {
        const { input_tokens: inputTokens, output_tokens: outputTokens } = event.message.usage;
        tokens = { inputTokens, outputTokens };
      } else if (event.type === 'message_delta') {
        tokens = { ...tokens, outputTokens: event.usage.output_tokens };
        const { stop_reason: reason } = event.delta;
        if (reason !== null) ending = endingOf(reason);
      } else if (event.type === 'content_block_delta') {
        if (event.delta.type === 'input_json_delta') json += event.delta.partial_json;
        else if (event.delta.type === 'text_delta') words += event.delta.text;
        if (json.length + words.length > MOST_ANSWER_CHARACTERS)
          throw new ModelError('unreadable', { tokens });
        onText?.(json);
      }
    }
  } catch (error) {
    throw vendorFailure(error, tokens);
  }
  // The connection ended before the answer did; the SDK takes an aborted stream for one that has ended.
  if (ending === null) throw new ModelError('connection', { tokens });
  return { text: json === '' ? words : json, ending, tokens };
};

/** Anthropic's models, with the Messages API. */
export const openAnthropicModel = ({ apiKey, baseUrl, model }: ModelSettings): LanguageModel => {
  const client = new Anthropic({
    ...SDK_OPTIONS,
    apiKey,
    // Else the SDK would take one from the environment and send it, too.
    authToken: null,
    baseURL: baseUrl ?? VENDOR_URL,
    fetch: guardedFetch,
  });
  const name = model ?? DEFAULT_MODEL;
  return {
    provider: 'anthropic',
    model: name,
    answer: (request, options) => stream(client, name, request, options),
  };
};
