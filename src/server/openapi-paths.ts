import { z } from 'zod';
import type { ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { AUTH_ROUTES } from './auth/auth-routes';
import { exportIdSchema } from './documents/export-document';
import { filmRequestSchema } from './stream-film';

const json = (description: string, schema: z.ZodType): ZodOpenApiResponseObject => ({
  description,
  content: { 'application/json': { schema } },
});

const text = (description: string, contentType: string): ZodOpenApiResponseObject => ({
  description,
  content: { [contentType]: { schema: z.string() } },
});

const exportParams = { path: z.object({ id: exportIdSchema }) };

const EXPORT_TAGS = ['Exports'];
const SERVICE_TAGS = ['Service'];

/** Routes that are no procedures. */
const OWN_PATHS: ZodOpenApiPathsObject = {
  '/api/generate-workout-video': {
    post: {
      operationId: 'generateWorkoutVideo',
      tags: ['Training'],
      summary: 'The film of a workout, streamed while it is being made',
      description:
        'Fragmented MP4 in chunks of 64 KiB; the first come long before the last segment is rendered. Closing the connection ends the making, unless somebody else wants the same film. A second request joins the first.',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: filmRequestSchema } },
      },
      responses: {
        200: {
          description: 'The film',
          content: { 'video/mp4': { schema: z.string().meta({ format: 'binary' }) } },
        },
      },
    },
  },
  '/api/exports/{id}/download': {
    get: {
      operationId: 'exports-download',
      tags: EXPORT_TAGS,
      summary: 'Leads to the file of a finished export',
      description:
        'The address in `Location` holds for an hour, for whoever has it, and knows Range.',
      requestParams: exportParams,
      responses: {
        302: {
          description: 'Where the file is',
          headers: { Location: { schema: { type: 'string', format: 'uri' }, required: true } },
        },
      },
    },
  },
  '/api/exports/{id}/events': {
    get: {
      operationId: 'exports-events',
      tags: EXPORT_TAGS,
      summary: 'How far an export is, as server-sent events',
      description:
        'Events `progress` with an Export as data, whenever it has changed, until it is over; an event `problem` with a Problem when it cannot go on.',
      requestParams: exportParams,
      responses: {
        200: {
          description: 'The events',
          content: { 'text/event-stream': { schema: z.string() } },
        },
        204: { description: 'It is over, and the client knows it' },
      },
    },
  },
  '/api/health': {
    get: {
      operationId: 'health',
      tags: SERVICE_TAGS,
      summary: 'The server answers',
      responses: {
        200: json('Its version', z.object({ status: z.literal('ok'), version: z.string() })),
      },
    },
  },
  '/api/ready': {
    get: {
      operationId: 'ready',
      tags: SERVICE_TAGS,
      summary: 'Database and storage work too',
      responses: { 200: json('They do', z.object({ status: z.literal('ready') })) },
    },
  },
  '/api/metrics': {
    get: {
      operationId: 'metrics',
      tags: SERVICE_TAGS,
      summary: 'Metrics for Prometheus',
      description:
        'For this machine alone; where METRICS_TOKEN is set, for whoever sends it as bearer token.',
      responses: { 200: text('Prometheus text format', 'text/plain') },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      tags: SERVICE_TAGS,
      summary: 'This document',
      responses: { 200: json('OpenAPI 3.1', z.looseObject({ openapi: z.string() })) },
    },
  },
  '/api/docs': {
    get: {
      operationId: 'docs',
      tags: SERVICE_TAGS,
      summary: 'This document, to be read',
      responses: { 200: text('A page', 'text/html') },
    },
  },
};

const accountPaths = (): ZodOpenApiPathsObject =>
  Object.fromEntries(
    Object.entries(AUTH_ROUTES).map(([path, { method, summary, body }]) => [
      `/api/auth${path}`,
      {
        [method.toLowerCase()]: {
          operationId: `auth${path.replaceAll('/', '-')}`,
          tags: ['Accounts'],
          summary,
          ...(body === null
            ? {}
            : {
                requestBody: { required: true, content: { 'application/json': { schema: body } } },
              }),
          responses: { 200: json('Done', z.looseObject({}).nullable()) },
        },
      },
    ]),
  );

export const handWrittenPaths = (): ZodOpenApiPathsObject => ({ ...OWN_PATHS, ...accountPaths() });
