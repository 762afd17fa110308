import { z } from 'zod';
import { DomainError } from '../../shared/domain-error';
import type { Owner } from '../../shared/owner';
import { serveSignedFile } from '../../storage/serve-file';
import { ownerOf, type Caller } from '../caller';
import { exportDocument, exportStateSchema, isExportOver } from '../documents/export-document';
import { ApiError, invalidRequest } from '../errors/api-error';
import { ERROR_CODES, ERROR_TABLE } from '../errors/error-table';
import { problemDocument, refusalOf } from '../errors/problem-document';
import { findReadableExport } from '../find-readable';
import { findUncleanInput } from '../clean-input';
import type { RequestContext } from '../request-context';
import { streamFilm } from '../stream-film';
import { watchExport } from '../watch-export';
import { enterStream } from '../enter-stream';
import { eventStream } from './event-stream';
import { readJson } from './read-json';
import type { Route, RouteRequest } from './route';
import { storageFailure } from '../storage-failure';

/** Signed addresses hold so long. */
const DOWNLOAD_SECONDS = 3600;

const callerOf = ({ caller }: RequestContext): Caller => {
  if (caller === null) throw new Error('a route for owners was called without a caller');
  return caller;
};

const readExport = ({ context, params }: RouteRequest, owner: Owner) => {
  const { database, environment } = context.platform;
  const reader = { owner, authMode: environment.authMode };
  return findReadableExport(database.exports, params['id'] ?? '', reader);
};

const handleFilm = async ({ request, context }: RouteRequest): Promise<Response> => {
  const body = await readJson(request, context.platform.environment.maxBodyBytes);
  const unclean = findUncleanInput(body);
  if (unclean !== null) throw invalidRequest([unclean]);
  return streamFilm(body, { ...context, caller: callerOf(context) });
};

/** A file of our own comes by the name under which it was asked for: to a page, `localhost` and `127.0.0.1` are two sites. */
const withoutOwnOrigin = (address: string, publicUrl: string): string => {
  const { origin, pathname, search } = new URL(address);
  return origin === new URL(publicUrl).origin ? `${pathname}${search}` : address;
};

const handleDownload = async (routeRequest: RouteRequest): Promise<Response> => {
  const { platform } = routeRequest.context;
  const found = await readExport(routeRequest, ownerOf(callerOf(routeRequest.context)));
  const { state } = exportDocument(found);
  const { file, session, planHash } = found.film;
  if (state !== 'finished' || file === null) {
    throw new DomainError(
      'conflict',
      `the export is ${state}`,
      state === 'queued' || state === 'running'
        ? 'wait until it is finished; its events tell how far it is'
        : 'ask for a new export',
    );
  }
  await platform.database.films.touch(planHash);
  const address = await platform.storage
    .signedUrl(file.storageKey, {
      expiresInSeconds: DOWNLOAD_SECONDS,
      downloadName: `${session.title ?? 'workout'}.mp4`,
    })
    .catch(storageFailure(routeRequest.context));
  return new Response(null, {
    status: 302,
    headers: {
      Location: withoutOwnOrigin(address, platform.environment.publicUrl),
      'Cache-Control': 'no-store',
    },
  });
};

const handleEvents = async (routeRequest: RouteRequest): Promise<Response> => {
  const { request, context, url } = routeRequest;
  const owner = ownerOf(callerOf(context));
  const current = exportDocument(await readExport(routeRequest, owner));
  // A browser asks again whenever a stream ends; to 204 it listens.
  const seen = exportStateSchema.safeParse(request.headers.get('last-event-id'));
  if (seen.success && seen.data === current.state && isExportOver(current)) {
    return new Response(null, { status: 204 });
  }
  const { platform, requestId } = context;
  const events = async function* (signal: AbortSignal) {
    try {
      for await (const document of watchExport(platform, { id: current.id, owner, signal })) {
        yield { event: 'progress', id: document.state, data: document };
      }
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'internal')
        platform.log.error({ err: error, requestId }, 'events failed');
      yield {
        event: 'problem',
        data: problemDocument(refusal, { instance: url.pathname, requestId }),
      };
    }
  };
  return eventStream(context.signal, events, enterStream(context));
};

const refusalSchema = z.object({ detail: z.string() });

/** Signed addresses of a storage that has no server of its own. */
const handleFile = async ({ request, context }: RouteRequest): Promise<Response> => {
  const { storage, secret, environment } = context.platform;
  if (request.method === 'PUT') {
    const bytes = Number(request.headers.get('content-length') ?? 0);
    if (bytes > environment.maxMediaBytes) {
      throw new ApiError('too-large', `at most ${environment.maxMediaBytes} bytes are taken`);
    }
  }
  const response = await serveSignedFile(request, { storage, secret }).catch(
    storageFailure(context),
  );
  const code = ERROR_CODES.find((known) => ERROR_TABLE[known].status === response.status);
  if (response.status < 400 || code === undefined) return response;
  const detail = refusalSchema.safeParse(await response.json()).data?.detail;
  const headers = Object.fromEntries(
    ['allow', 'connection', 'content-range'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  throw new ApiError(code, detail ?? ERROR_TABLE[code].title, {
    headers,
  });
};

const route = {
  access: 'owner',
  isProcedure: false,
  isGenerating: false,
  successStatus: 200,
  errors: ['not-found'],
} as const;

const file = {
  ...route,
  path: '/api/files/{key...}',
  access: 'public',
  errors: ['forbidden', 'not-found', 'range-not-satisfiable'],
  handle: handleFile,
} as const;

/** Routes whose bodies are no JSON documents: films, their files and what happens to them. */
export const filmRoutes = (): Route[] => [
  {
    ...route,
    method: 'POST',
    path: '/api/generate-workout-video',
    isGenerating: true,
    errors: ['not-found', 'film-failed'],
    handle: handleFilm,
  },
  {
    ...route,
    method: 'GET',
    path: '/api/exports/{id}/download',
    successStatus: 302,
    errors: ['not-found', 'conflict'],
    handle: handleDownload,
  },
  {
    ...route,
    method: 'GET',
    path: '/api/exports/{id}/events',
    errors: ['not-found', 'limit'],
    handle: handleEvents,
  },
  // The signature in the address is what lets one in.
  { ...file, method: 'GET' },
  { ...file, method: 'PUT' },
];
