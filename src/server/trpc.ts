import { initTRPC, TRPCError } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { z } from 'zod';
import { problemsOfZodError } from '../shared/zod-problems';
import { checkAccess, type Access } from './access';
import { ownerOf } from './caller';
import { findUncleanInput } from './clean-input';
import { invalidRequest } from './errors/api-error';
import { ERROR_TABLE, type ErrorCode } from './errors/error-table';
import { problemDocument, refusalOf } from './errors/problem-document';
import type { RequestContext } from './request-context';

/** What every procedure says of itself. (A type: interfaces do not fit `Record<string, unknown>`.) */
export type ProcedureMeta = {
  readonly access: Access;
  /** Lets the machine work: limited to so many a minute and address. */
  readonly isGenerating?: boolean;
  /** Keeps something: limited too, to more. */
  readonly isWriting?: boolean;
  /** The REST route that the procedure also answers. */
  readonly openapi?: NonNullable<OpenApiMeta['openapi']>;
  /** Status of a success on the REST route. Absent: 200. */
  readonly successStatus?: 201 | 202 | 204;
  /** What it refuses beside what every procedure of its kind does, for the docs. */
  readonly errors?: readonly ErrorCode[];
};

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    // Proxies close connections that are silent for a minute.
    sse: { ping: { enabled: true, intervalMs: 15_000 } },
    errorFormatter: ({ shape, error, ctx, path }) => {
      const refusal = refusalOf(error);
      const problem = problemDocument(refusal, {
        instance: `/api/trpc/${path ?? ''}`,
        requestId: ctx?.requestId ?? '',
      });
      const { code, httpStatus } = shape.data;
      return { ...shape, message: refusal.detail, data: { code, httpStatus, path, problem } };
    },
  });

export const { router } = t;

/** tRPC calls every error it does not know an internal one; ours say what they are, and so do those of the input's schema. */
const withOwnErrors = t.middleware(async ({ next, getRawInput }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError) {
    const problems = problemsOfZodError(error.cause, await getRawInput());
    throw new TRPCError({ code: error.code, cause: invalidRequest(problems) });
  }
  const code = ERROR_TABLE[refusalOf(error).code].trpcCode;
  if (code === error.code) return result;
  throw new TRPCError({ code, message: error.message, cause: error.cause });
});

/**
 * Events on their way to a client. An error between two of them is said by its own name, as {@link withOwnErrors} does before the
 * first: a client takes an internal one for an accident, and asks again and again.
 * @param leave called once the events end, however they do
 */
export async function* streamedEvents<Event>(
  events: AsyncIterable<Event>,
  leave: () => void,
): AsyncGenerator<Event, void, undefined> {
  try {
    yield* events;
  } catch (error) {
    const { code, detail } = refusalOf(error);
    throw new TRPCError({ code: ERROR_TABLE[code].trpcCode, message: detail, cause: error });
  } finally {
    leave();
  }
}

const guarded = t.middleware(async ({ ctx, meta, path, next, getRawInput }) => {
  if (meta === undefined) throw new Error(`procedure ${path} does not say who may call it`);
  checkAccess(meta.access, ctx.caller, ctx.platform.environment.authMode);
  if (meta.isGenerating === true) await ctx.platform.generateLimiter.consume(ctx.address);
  if (meta.isWriting === true) await ctx.platform.writeLimiter.consume(ctx.address);
  const unclean = findUncleanInput(await getRawInput());
  if (unclean !== null) throw invalidRequest([unclean]);
  return next();
});

const base = t.procedure.use(withOwnErrors).use(guarded);

type Declared = Omit<ProcedureMeta, 'access'>;

/** The refusals of all routes are described in one place, from the error table. */
const withoutErrors = ({ openapi, ...declared }: Declared): Declared => ({
  ...declared,
  ...(openapi === undefined ? {} : { openapi: { ...openapi, errorResponses: [] } }),
});

/** A procedure that everybody may call. */
export const publicProcedure = (declared: Declared) =>
  base.meta({ ...withoutErrors(declared), access: 'public' });

/** A procedure for whoever can own something; `ctx.owner` is he. */
export const ownerProcedure = (declared: Declared) =>
  base.meta({ ...withoutErrors(declared), access: 'owner' }).use(({ ctx, next, path }) => {
    if (ctx.caller === null) throw new Error(`${path} was let through without a caller`);
    return next({ ctx: { ...ctx, caller: ctx.caller, owner: ownerOf(ctx.caller) } });
  });

/** A procedure for administrators. */
export const adminProcedure = (declared: Declared) =>
  base.meta({ ...withoutErrors(declared), access: 'admin' });
