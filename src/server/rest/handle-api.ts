import { randomId } from '../../shared/random-id';
import { checkAccess } from '../access';
import type { Caller } from '../caller';
import { findUncleanInput } from '../clean-input';
import { ApiError, invalidRequest } from '../errors/api-error';
import { problemResponse, refusalOf } from '../errors/problem-document';
import { addressGroupOf } from '../limits/client-address';
import type { Platform } from '../platform';
import {
  API_POLICY,
  DOCS_POLICY,
  STRICT_TRANSPORT_SECURITY,
} from '../security/content-security-policy';
import { assertKnownHost } from '../security/known-host';
import { assertSameOrigin } from '../security/same-origin';
import { CATALOGUE_PATH, catalogueAnswer } from './catalogue-answer';
import { clipRoutes } from './clip-routes';
import { corsHeaders } from './cors';
import { filmRoutes } from './film-routes';
import { procedureRoutes } from './procedure-routes';
import { createRouteTable, type FoundRoute, type Route } from './route';
import { serviceRoutes } from './service-routes';
import { TRPC_PATH, trpcRoutes } from './trpc-route';

const accountRoute = {
  path: '/api/auth/{path...}',
  access: 'public',
  isProcedure: false,
  isGenerating: false,
  successStatus: 200,
  handle: ({ request, context }) => context.platform.accounts.handle(request),
} as const satisfies Omit<Route, 'method'>;

/** All of the API, with who may call what. */
export const API_ROUTES: readonly Route[] = [
  ...procedureRoutes(),
  ...filmRoutes(),
  ...clipRoutes(),
  ...serviceRoutes(),
  ...trpcRoutes(),
  { ...accountRoute, method: 'GET' },
  { ...accountRoute, method: 'POST' },
];

const findRoute = createRouteTable(API_ROUTES);

const refuseRoute = (found: Exclude<FoundRoute, { kind: 'found' }>, request: Request): Response => {
  if (found.kind === 'nowhere') {
    throw new ApiError('not-found', 'the API has no such address', { fix: 'look at /api/docs' });
  }
  const { allow } = found;
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { Allow: allow } });
  }
  throw new ApiError('method-not-allowed', `this address takes ${allow}`, {
    headers: { Allow: allow },
  });
};

interface Answer {
  readonly response: Response;
  readonly caller: Caller | null;
}

const answer = async (
  request: Request,
  { platform, url, found, requestId }: Asked,
): Promise<Answer> => {
  const { environment, accounts, generateLimiter } = platform;
  assertKnownHost(request.headers.get('host') ?? url.host, environment);
  if (found.kind !== 'found') return { response: refuseRoute(found, request), caller: null };
  const { route, params } = found;
  if (route.path === CATALOGUE_PATH && route.method === 'GET' && url.search === '') {
    const { list } = await platform.catalogue.read();
    const asked = {
      acceptEncoding: request.headers.get('accept-encoding'),
      ifNoneMatch: request.headers.get('if-none-match'),
    };
    const { body, ...head } = catalogueAnswer(asked, list);
    return { response: new Response(body, head), caller: null };
  }
  const isPublic = route.access === 'public' && !route.path.startsWith(TRPC_PATH);
  // Signed addresses and accounts look at where a request comes from by themselves.
  if (!isPublic) assertSameOrigin(request, environment);
  const caller = isPublic ? null : await accounts.resolveCaller(request);
  const address = addressGroupOf(request.headers, environment.trustedProxies);
  if (!route.isProcedure) {
    checkAccess(route.access, caller, environment.authMode);
    if (route.isGenerating) await generateLimiter.consume(address);
    const unclean = findUncleanInput(params);
    if (unclean !== null) throw invalidRequest([unclean]);
  }
  const responseHeaders = new Headers();
  const { signal } = request;
  const context = { platform, caller, requestId, signal, address, responseHeaders };
  const response = await route.handle({ request, url, params, context });
  for (const [name, value] of responseHeaders) response.headers.set(name, value);
  return { response, caller };
};

interface Asked {
  readonly platform: Platform;
  readonly url: URL;
  readonly found: FoundRoute;
  readonly requestId: string;
}

const GIVEN_UP = new ApiError('cancelled', 'the client went away');

const answerOrProblem = async (request: Request, asked: Asked): Promise<Answer> => {
  const { platform, url, requestId } = asked;
  try {
    return await answer(request, asked);
  } catch (error) {
    // Whatever fails after the client has gone fails because of that, and nobody is told.
    const refusal = refusalOf(request.signal.aborted ? GIVEN_UP : error);
    if (refusal.code === 'internal') {
      platform.log.error({ err: error, requestId, path: url.pathname }, 'a request failed');
    }
    const response = problemResponse(refusal, { instance: url.pathname, requestId });
    return { response, caller: null };
  }
};

const DOCS_PATH = '/api/docs';

const policyOf = (path: string): string => (path === DOCS_PATH ? DOCS_POLICY : API_POLICY);

const finish = (request: Request, { response, caller }: Answer, asked: Asked): Response => {
  const { platform, requestId, url } = asked;
  const { headers } = response;
  headers.set('X-Request-Id', requestId);
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', policyOf(url.pathname));
  }
  if (platform.environment.publicUrl.startsWith('https:')) {
    headers.set('Strict-Transport-Security', STRICT_TRANSPORT_SECURITY);
  }
  const origin = request.headers.get('origin');
  const cors = corsHeaders({ method: request.method, origin }, platform.environment.corsOrigins);
  for (const [name, value] of Object.entries(cors)) {
    if (name === 'Vary') headers.append(name, value);
    else headers.set(name, value);
  }
  const cookie = platform.accounts.guestCookie(caller);
  if (cookie !== null) headers.append('Set-Cookie', cookie);
  if (request.method !== 'HEAD' || response.body === null) return response;
  void response.body.cancel();
  return new Response(null, { status: response.status, headers });
};

const labelOf = (found: FoundRoute): string => {
  switch (found.kind) {
    case 'found':
      return found.route.path;
    case 'other-method':
      return found.path;
    case 'nowhere':
      return 'none';
  }
};

const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Answers every request to `/api/*`; never throws. */
export const handleApi = async (request: Request, platform: Platform): Promise<Response> => {
  const startedAt = performance.now();
  const url = new URL(request.url);
  const found = findRoute(request.method, url.pathname);
  const asked = { platform, url, found, requestId: randomId('req') };
  const { metrics, log } = platform;
  metrics.requestsUnderWay.inc();
  try {
    const answered = await answerOrProblem(request, asked);
    const response = finish(request, answered, asked);
    const seconds = (performance.now() - startedAt) / 1000;
    const method = KNOWN_METHODS.has(request.method) ? request.method : 'other';
    const route = labelOf(found);
    metrics.requestSeconds.observe({ method, route, status: response.status }, seconds);
    log.info({
      requestId: asked.requestId,
      method,
      route,
      status: response.status,
      milliseconds: Math.round(seconds * 10_000) / 10,
      caller: answered.caller?.kind ?? null,
    });
    return response;
  } finally {
    metrics.requestsUnderWay.dec();
  }
};
