import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelProviderId } from '../../planner/provider-ids';
import type { ModelAnswer } from '../language-model';

/** How the server treats one request. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly text: string;
      readonly ending?: ModelAnswer['ending'];
      /** Between two pieces. */
      readonly pauseInMs?: number;
      /** The connection is torn down after so many pieces. */
      readonly resetAfter?: number;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** An event that is no JSON. */
  | { readonly kind: 'garbage' }
  /** An error in the stream, after the head of the response said that all is well. */
  | { readonly kind: 'error-event' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' };

export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly path: string;
  readonly body: string;
}

export interface VendorServer {
  readonly baseUrl: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
}

interface Protocol {
  readonly begin: readonly string[];
  readonly piece: (text: string) => string;
  readonly end: (ending: ModelAnswer['ending']) => readonly string[];
  readonly error: string;
}

/** What every answer is said to have taken. */
export const SPENT = { inputTokens: 1200, outputTokens: 600 } as const;

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const event = (type: string, facts: object = {}): string =>
  `event: ${type}\n${data({ type, ...facts })}`;

const chunk = (choice: object | null, usage: object | null = null): string =>
  data({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices: choice === null ? [] : [{ index: 0, ...choice }],
    usage,
  });

const FINISH_REASONS = {
  complete: 'stop',
  truncated: 'length',
  refused: 'content_filter',
} as const;
const STOP_REASONS = { complete: 'tool_use', truncated: 'max_tokens', refused: 'refusal' } as const;

const PROTOCOLS: Record<ModelProviderId, Protocol> = {
  openai: {
    begin: [chunk({ delta: { role: 'assistant', content: '' }, finish_reason: null })],
    piece: (content) => chunk({ delta: { content }, finish_reason: null }),
    end: (ending) => [
      chunk({ delta: {}, finish_reason: FINISH_REASONS[ending] }),
      chunk(null, {
        prompt_tokens: SPENT.inputTokens,
        completion_tokens: SPENT.outputTokens,
        total_tokens: SPENT.inputTokens + SPENT.outputTokens,
      }),
      'data: [DONE]\n\n',
    ],
    error: data({ error: { message: 'it fell over', type: 'server_error', code: null } }),
  },
  anthropic: {
    begin: [
      event('message_start', {
        message: {
          id: 'msg_1',
          type: 'message',
          role: 'assistant',
          model: 'test',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: SPENT.inputTokens, output_tokens: 1 },
        },
      }),
      event('content_block_start', {
        index: 0,
        content_block: { type: 'tool_use', id: 'toolu_1', name: 'propose_session', input: {} },
      }),
      event('ping'),
    ],
    piece: (partial_json) =>
      event('content_block_delta', { index: 0, delta: { type: 'input_json_delta', partial_json } }),
    end: (ending) => [
      event('content_block_stop', { index: 0 }),
      event('message_delta', {
        delta: { stop_reason: STOP_REASONS[ending], stop_sequence: null },
        usage: { output_tokens: SPENT.outputTokens },
      }),
      event('message_stop'),
    ],
    error: event('error', { error: { type: 'overloaded_error', message: 'it fell over' } }),
  },
};

const piecesOf = (text: string): string[] => text.match(/[\s\S]{1,64}/g) ?? [];

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += String(part);
  return body;
};

const stream = async (
  response: ServerResponse,
  { begin, piece, end }: Protocol,
  { text, ending = 'complete', pauseInMs = 0, resetAfter }: Extract<Reply, { kind: 'answer' }>,
): Promise<void> => {
  for (const part of begin) response.write(part);
  let sent = 0;
  for (const part of piecesOf(text)) {
    if (response.destroyed) return;
    if (sent === resetAfter) {
      response.socket?.resetAndDestroy();
      return;
    }
    response.write(piece(part));
    sent += 1;
    if (pauseInMs > 0) await sleep(pauseInMs);
  }
  for (const part of end(ending)) response.write(part);
  response.end();
};

const reply = async (
  response: ServerResponse,
  protocol: Protocol,
  how: Reply | undefined,
): Promise<void> => {
  if (how === undefined || how.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (how.kind === 'hang') return;
  if (how.kind === 'status') {
    response.writeHead(how.status, { 'content-type': 'application/json', ...how.headers });
    response.end(JSON.stringify(how.body ?? { error: { message: 'no', type: 'x' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (how.kind === 'answer') return stream(response, protocol, how);
  for (const part of protocol.begin) response.write(part);
  response.end(
    how.kind === 'garbage' ? 'event: content_block_delta\ndata: {"half\n\n' : protocol.error,
  );
};

/** A server on this machine that speaks a vendor's protocol; each request is treated as the next of `replies` says, the last again and again. */
export const startVendorServer = async (
  vendor: ModelProviderId,
  replies: readonly Reply[],
): Promise<VendorServer> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const how = replies[received.length] ?? replies.at(-1);
      received.push({ headers: request.headers, path: request.url ?? '', body });
      await reply(response, PROTOCOLS[vendor], how);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}${vendor === 'openai' ? '/v1' : ''}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
