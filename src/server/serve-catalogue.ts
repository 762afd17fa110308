import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomId } from '../shared/random-id';
import type { Platform } from './platform';
import { CATALOGUE_PATH, catalogueAnswer } from './rest/catalogue-answer';
import { corsHeaders } from './rest/cors';
import { API_POLICY } from './security/content-security-policy';
import { assertKnownHost } from './security/known-host';

const headerOf = ({ headers }: IncomingMessage, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
};

/** Whether `serveCatalogue` knows the answer to it. */
export const isCatalogueRequest = ({ method, url }: IncomingMessage): boolean =>
  method === 'GET' && url === CATALOGUE_PATH;

/**
 * `GET /api/exercises` for a server of Node's own, before Next.js is asked: what Next.js does for a request takes several times as long
 * as sending the prepared bytes. The same answer as the API's own route gives.
 * @throws ApiError or DomainError before anything was sent: then Next.js may answer
 */
export const serveCatalogue = async (
  request: IncomingMessage,
  response: ServerResponse,
  { catalogue, environment, metrics, log }: Platform,
): Promise<void> => {
  const startedAt = performance.now();
  assertKnownHost(headerOf(request, 'host'), environment);
  const { list } = await catalogue.read();
  const asked = {
    acceptEncoding: headerOf(request, 'accept-encoding'),
    ifNoneMatch: headerOf(request, 'if-none-match'),
  };
  const { status, headers, body } = catalogueAnswer(asked, list);
  const requestId = randomId('req');
  const { Vary: varyCors, ...cors } = corsHeaders(
    { method: 'GET', origin: headerOf(request, 'origin') },
    environment.corsOrigins,
  );
  response.writeHead(status, {
    ...headers,
    ...cors,
    Vary: [headers['Vary'], varyCors].filter((name) => name !== undefined).join(', '),
    ...(body === null ? {} : { 'Content-Length': body.byteLength }),
    'Content-Security-Policy': API_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  });
  response.end(body ?? undefined);
  const seconds = (performance.now() - startedAt) / 1000;
  const labels = { method: 'GET', route: CATALOGUE_PATH, status };
  metrics.requestSeconds.observe(labels, seconds);
  log.info({ requestId, ...labels, milliseconds: Math.round(seconds * 10_000) / 10, caller: null });
};
