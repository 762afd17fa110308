import { callTRPCProcedure } from '@trpc/server';
import { z } from 'zod';
import { ACCESS } from '../access';
import { appRouter } from '../app-router';
import { etagOf } from '../catalogue-cache';
import { invalidRequest } from '../errors/api-error';
import type { ProcedureMeta } from '../trpc';
import { isSameTag, jsonResponse, notModified } from './respond';
import { readJson } from './read-json';
import { METHODS, type Method, type Route, type RouteRequest } from './route';

export interface DeclaredProcedure {
  /** `workouts.create` */
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly meta: ProcedureMeta;
}

const declarationSchema = z.object({
  type: z.enum(['query', 'mutation', 'subscription']),
  meta: z.custom<ProcedureMeta>(
    (meta) => z.object({ access: z.enum(ACCESS) }).safeParse(meta).success,
  ),
});

/**
 * Every procedure with what it says of itself.
 * @param procedures by name, as tRPC keeps them
 * @throws Error when one does not say who may call it
 */
export const declaredProcedures = (
  procedures: object = appRouter._def.procedures,
): DeclaredProcedure[] =>
  Object.entries(procedures).map(([name, procedure]: [string, unknown]) => {
    const definition: unknown =
      typeof procedure === 'function' ? Reflect.get(procedure, '_def') : undefined;
    const declared = declarationSchema.safeParse(definition);
    if (!declared.success) throw new Error(`procedure ${name} does not say who may call it`);
    return { name, ...declared.data };
  });

const isMethod = (method: string): method is Method => METHODS.some((known) => known === method);

/** Names that come more than once become lists, which no schema of ours takes: a clear refusal instead of a silent choice. */
const queryOf = ({ searchParams }: URL): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );

const bodyOf = async ({ request, context }: RouteRequest): Promise<object> => {
  const body = await readJson(request, context.platform.environment.maxBodyBytes);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw invalidRequest([{ path: '', value: body, allowed: 'an object' }]);
};

/** Catalogue answers may be kept for an hour, and asked after by their tag. */
const CATALOGUE_HEADERS = { 'Cache-Control': 'public, max-age=3600' };

const routeOf = ({ name, type, meta }: DeclaredProcedure): Route | null => {
  const { openapi } = meta;
  if (openapi === undefined || type === 'subscription' || !isMethod(openapi.method)) return null;
  const takesBody = openapi.method === 'POST' || openapi.method === 'PUT';
  return {
    method: openapi.method,
    path: openapi.path,
    access: meta.access,
    isProcedure: true,
    isGenerating: meta.isGenerating === true,
    isWriting: meta.isWriting === true,
    successStatus: meta.successStatus ?? 200,
    errors: meta.errors ?? [],
    handle: async (routeRequest) => {
      const { url, params, context, request } = routeRequest;
      // Only read once it is known that the caller may do this, and then once.
      let input: Promise<object> | null = null;
      const readInput = async () => ({
        ...(takesBody ? await bodyOf(routeRequest) : queryOf(url)),
        ...params,
      });
      const result: unknown = await callTRPCProcedure({
        router: appRouter,
        path: name,
        type,
        ctx: context,
        getRawInput: () => (input ??= readInput()),
        signal: context.signal,
        batchIndex: 0,
      });
      if (meta.successStatus === 204) return new Response(null, { status: 204 });
      const text = JSON.stringify(result);
      if (meta.access !== 'public')
        return jsonResponse(text, { status: meta.successStatus ?? 200 });
      const headers = { ...CATALOGUE_HEADERS, ETag: etagOf(text) };
      return isSameTag(request.headers.get('if-none-match'), headers.ETag)
        ? notModified(headers)
        : jsonResponse(text, { headers });
    },
  };
};

/** The REST routes of all procedures. */
export const procedureRoutes = (): Route[] =>
  declaredProcedures().flatMap((procedure) => routeOf(procedure) ?? []);
