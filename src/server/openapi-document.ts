import { generateOpenApiDocument } from 'trpc-to-openapi';
import { z } from 'zod';
import packageJson from '../../package.json';
import type { Access } from './access';
import { appRouter } from './app-router';
import { AUTH_ROUTES, type AuthRoute } from './auth/auth-routes';
import { SESSION_COOKIE } from './auth/session-cookie';
import { ERROR_CODES, ERROR_TABLE, type ErrorCode } from './errors/error-table';
import { problemDocumentSchema, PROBLEM_TYPE } from './errors/problem-document';
import { handWrittenPaths } from './openapi-paths';
import { API_ROUTES } from './rest/handle-api';
import { TRPC_PATH } from './rest/trpc-route';

/** What is said of a route beyond its own description. */
interface Described {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly isProcedure: boolean;
  readonly isGenerating: boolean;
  readonly isWriting?: boolean;
  readonly isPrepared?: true;
  readonly successStatus: number;
  readonly errors?: readonly ErrorCode[];
}

const WRITES = new Set(['POST', 'PUT', 'DELETE']);
const HAS_BODY = new Set(['POST', 'PUT']);

/** Its types want a router whose procedures need not say anything of themselves; ours must. */
const routerSchema = z.custom<Parameters<typeof generateOpenApiDocument>[0]>(
  (router) => router === appRouter,
);

/** Every way in which a route may refuse. */
const errorsOf = (route: Described): ErrorCode[] => {
  const { method, access, isGenerating, path } = route;
  const isOwned = access !== 'public';
  const isAccount = path.startsWith('/api/auth/');
  return [
    ...(HAS_BODY.has(method)
      ? (['invalid', 'not-json', 'too-large', 'unsupported-media-type'] as const)
      : []),
    ...(route.isProcedure ? (['invalid'] as const) : []),
    ...(isOwned ? (['unauthenticated'] as const) : []),
    ...(access === 'admin' || (WRITES.has(method) && (isOwned || isAccount))
      ? (['forbidden'] as const)
      : []),
    ...(isGenerating || route.isWriting === true ? (['limit'] as const) : []),
    ...(route.errors ?? []),
    // With AUTH_MODE=open.
    'misdirected',
    ...(route.isPrepared === true ? [] : (['internal'] as const)),
    'unavailable',
  ];
};

const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } },
};

/** One response a status; it names every code that it may hold. */
const errorResponses = (codes: readonly ErrorCode[]): Record<string, unknown> => {
  const known = ERROR_CODES.filter((code) => codes.includes(code));
  const statuses = new Set(known.map((code) => ERROR_TABLE[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const here = known.filter((code) => ERROR_TABLE[code].status === status);
      const description = here.map((code) => `${ERROR_TABLE[code].title} (\`${code}\`)`).join('; ');
      return [
        status,
        {
          description,
          ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
          content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ];
    }),
  );
};

const SECURITY = {
  public: [],
  // Nobody need be signed in with AUTH_MODE=open.
  owner: [{}, { bearer: [] }, { session: [] }],
  member: [{ bearer: [] }, { session: [] }],
  admin: [{ bearer: [] }, { session: [] }],
} as const satisfies Record<Access, readonly Readonly<Record<string, readonly string[]>>[]>;

const operationSchema = z.looseObject({
  responses: z.record(z.string(), z.looseObject({})),
});

const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

export type OpenApiDocument = z.infer<typeof documentSchema>;

const LOCATION = { Location: { description: 'Where it is', schema: { type: 'string' } } };
const ETAG = { ETag: { description: 'Changes with the content', schema: { type: 'string' } } };

const completed = (
  { responses, ...operation }: z.infer<typeof operationSchema>,
  route: Described,
): z.infer<typeof operationSchema> => {
  const { 200: success, ...others } = responses;
  const { content: _, ...bodiless } = success ?? {};
  const headers =
    route.successStatus === 201 || route.successStatus === 202
      ? LOCATION
      : route.method === 'GET' && route.path.startsWith('/api/exercises')
        ? ETAG
        : null;
  const successes =
    success === undefined
      ? others
      : {
          [route.successStatus]: {
            ...(route.successStatus === 204 ? bodiless : success),
            ...(headers === null ? {} : { headers }),
          },
          ...others,
        };
  return {
    ...operation,
    security: SECURITY[route.access],
    responses: {
      ...successes,
      ...(headers === ETAG ? { 304: { description: 'As the client has it' } } : {}),
      ...errorResponses(errorsOf(route)),
    },
  };
};

/** What better-auth refuses. */
const ERRORS_OF_TRIES = {
  'sign-up': ['conflict'],
  'sign-in': ['unauthenticated'],
  password: [],
} as const satisfies Record<NonNullable<AuthRoute['tries']>, readonly ErrorCode[]>;

const accountRoutes: readonly Described[] = Object.entries(AUTH_ROUTES).map(([path, route]) => ({
  method: route.method,
  path: `/api/auth${path}`,
  access: route.access,
  isProcedure: false,
  // Passwords may be tried only so often.
  isGenerating: 'tries' in route,
  successStatus: 200,
  errors: 'tries' in route ? ERRORS_OF_TRIES[route.tries] : [],
}));

/** Addresses that are only followed, and those of our own pages, are not described. */
const UNDESCRIBED = [TRPC_PATH, '/api/auth/{', '/api/files/', '/api/clips/', '/api/docs/'];

const describedRoutes: readonly Described[] = [
  ...API_ROUTES.filter(({ path }) => !UNDESCRIBED.some((prefix) => path.startsWith(prefix))),
  ...accountRoutes,
];

/**
 * The description of the whole REST API, made from the procedures and from what is written by hand of the other routes.
 * @throws Error when a route has no description
 */
export const openApiDocument = (): OpenApiDocument => {
  const generated: unknown = JSON.parse(
    JSON.stringify(
      generateOpenApiDocument(routerSchema.parse(appRouter), {
        title: 'Virtual AI Coach',
        description:
          'Sessions from words, films from sessions. Every refusal is a problem document (RFC 9457); `/api/docs#errors` lists them.',
        version: packageJson.version,
        baseUrl: '/',
        openApiVersion: '3.1.0',
        tags: [
          ...['Catalogue', 'Training', 'Workouts', 'Exports', 'History'],
          ...['Accounts', 'Administration', 'Service'],
        ],
        paths: handWrittenPaths(),
        defs: { Problem: problemDocumentSchema },
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'From GET /api/auth/token',
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: SESSION_COOKIE,
            description: 'From POST /api/auth/sign-in/email',
          },
        },
      }),
    ),
  );
  const document = documentSchema.parse(generated);
  for (const route of describedRoutes) {
    const path = document.paths[route.path];
    const method = route.method.toLowerCase();
    const operation = path?.[method];
    if (path === undefined || operation === undefined) {
      throw new Error(`${route.method} ${route.path} is not described`);
    }
    path[method] = completed(operation, route);
  }
  return document;
};
