import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '../app-router';
import { refusalOf } from '../errors/problem-document';
import { assertSameOrigin } from '../security/same-origin';
import { declaredProcedures } from './procedure-routes';
import { readBytes } from './read-json';
import type { Route, RouteRequest } from './route';

export const TRPC_PATH = '/api/trpc';

const MOST_CALLS_IN_A_BATCH = 10;

/** The same request with a body that is known to be short enough. */
const withLimitedBody = async (request: Request, maxBytes: number): Promise<Request> => {
  if (request.method === 'GET' || request.body === null) return request;
  const bytes = await readBytes(request, maxBytes);
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: new Uint8Array(bytes) });
};

/** Subscriptions are asked for with GET; these change something all the same. */
const CHANGING = new Set(
  declaredProcedures()
    .filter(({ type, meta }) => type === 'subscription' && meta.isGenerating === true)
    .map(({ name }) => name),
);

const handle = async ({ request, params, context }: RouteRequest): Promise<Response> => {
  const { platform, requestId } = context;
  if (params['path']?.split(',').some((name) => CHANGING.has(name)) === true) {
    assertSameOrigin({ method: 'POST', headers: request.headers }, platform.environment);
  }
  const response = await fetchRequestHandler({
    endpoint: TRPC_PATH,
    req: await withLimitedBody(request, platform.environment.maxBodyBytes),
    router: appRouter,
    // Calls of a batch run at once and are answered together: a few are what a page needs.
    maxBatchSize: MOST_CALLS_IN_A_BATCH,
    createContext: () => context,
    onError: ({ error, path }) => {
      if (refusalOf(error).code !== 'internal') return;
      platform.log.error({ err: error.cause ?? error, requestId, path }, 'a procedure failed');
    },
  });
  if (!response.headers.has('cache-control')) response.headers.set('Cache-Control', 'no-store');
  return response;
};

const route = {
  path: `${TRPC_PATH}/{path...}`,
  access: 'public',
  isProcedure: true,
  isGenerating: false,
  successStatus: 200,
  handle,
} as const;

/** The procedures themselves, for our own pages. */
export const trpcRoutes = (): Route[] => [
  { ...route, method: 'GET' },
  { ...route, method: 'POST' },
];
