import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DomainError } from '../../shared/domain-error';
import { UserError } from '../../shared/user-error';
import { ApiError, invalidRequest, parseInput } from './api-error';
import { ERROR_CODES, ERROR_TABLE } from './error-table';
import { problemDocument, problemDocumentSchema, refusalOf } from './problem-document';

const request = { instance: '/api/x', requestId: 'req_1' };

const caught = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

/** As another copy of our modules makes it: Next.js gives each of its entries one. */
const foreign = (error: Error): Error => {
  const copy = new Error(error.message);
  Object.assign(copy, error, { name: error.name });
  return copy;
};

describe('refusalOf', () => {
  it.each([
    [new DomainError('limit', 'too many', 'wait', { retryAfterSeconds: 1.2 }), 'limit', 429],
    [new DomainError('unavailable', 'away', 'wait'), 'unavailable', 503],
    [new UserError('no exercise is left', 'allow more'), 'impossible', 422],
    [new ApiError('too-large', 'too much'), 'too-large', 413],
    [caught(() => parseInput(z.object({ a: z.string() }), { a: 1 })), 'invalid', 400],
    [new DOMException('gone', 'AbortError'), 'cancelled', 499],
    [new Error('a bug'), 'internal', 500],
    ['a text', 'internal', 500],
    // A schema that fails on our own values is a mistake of ours.
    [caught(() => z.string().parse(1)), 'internal', 500],
    [new TRPCError({ code: 'NOT_FOUND', message: 'no such procedure' }), 'not-found', 404],
    [new TRPCError({ code: 'TIMEOUT' }), 'internal', 500],
  ])('%s → %s', (error, code, status) => {
    const refusal = refusalOf(error);
    expect(refusal.code).toBe(code);
    expect(problemDocumentSchema.strict().parse(problemDocument(refusal, request)).status).toBe(
      status,
    );
    if (!(error instanceof Error) || error instanceof TRPCError) return;
    const inside = new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
    expect(refusalOf(inside)).toEqual(refusal);
    if (error.name === 'UserError') expect(refusalOf(foreign(error))).toEqual(refusal);
  });

  it('says when to come back', () => {
    const limit = new DomainError('limit', 'too many', 'wait', { retryAfterSeconds: 1.2 });
    expect(refusalOf(limit).headers).toEqual({ 'Retry-After': '2' });
    expect(refusalOf(new DomainError('unavailable', 'away', 'wait')).headers).toEqual({
      'Retry-After': '5',
    });
    expect(refusalOf(new DomainError('conflict', 'taken', 'x')).headers).toEqual({});
  });

  it('tells nothing of a bug', () => {
    const text = JSON.stringify(refusalOf(new Error('SELECT secret FROM users')));
    expect(text).not.toContain('secret');
  });
});

describe('problemDocument', () => {
  it('sends back no more of a request than is of use', () => {
    const problems = [
      { path: 'a', value: 'x'.repeat(10_000), allowed: 'less' },
      { path: 'b', value: Array(1000).fill(1), allowed: 'less' },
      { path: 'c', value: undefined, allowed: 'something' },
      ...Array.from({ length: 100 }, (_, index) => ({ path: `d${index}`, value: 1, allowed: 'x' })),
    ];
    const document = problemDocument(refusalOf(invalidRequest(problems)), request);
    expect(document.issues).toHaveLength(50);
    expect(document.issues[1]).toEqual({ path: 'b', value: 'a long list', allowed: 'less' });
    expect(document.issues[2]).toEqual({ path: 'c', allowed: 'something' });
    expect(JSON.stringify(document).length).toBeLessThan(5000);
  });

  it('has a table in which every code leads to the docs', () => {
    for (const code of ERROR_CODES) {
      const document = problemDocument(refusalOf(new ApiError(code, 'x')), request);
      expect(document).toMatchObject({ type: `/api/docs#errors-${code}`, ...pick(code), code });
    }
  });
});

const pick = (code: (typeof ERROR_CODES)[number]) => {
  const { status, title, fix } = ERROR_TABLE[code];
  return { status, title, fix };
};
