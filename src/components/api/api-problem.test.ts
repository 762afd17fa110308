import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { problemOf } from './api-problem';

const problem = {
  type: 'about:blank',
  status: 404,
  title: 'Not found',
  detail: 'there is no workout "x"',
  code: 'not-found',
  fix: 'check the id',
  requestId: 'req_1',
  instance: '/api/trpc/workouts.get',
  issues: [],
};

describe('the problem in an error', () => {
  it('is what the server said', () => {
    const error = new TRPCClientError('refused', {
      result: { error: { code: -32004, message: 'refused', data: { problem } } },
    });
    expect(problemOf(error)).toMatchObject({ status: 404, code: 'not-found', fix: 'check the id' });
  });

  it('is absent where no server was reached', () => {
    expect(problemOf(new TRPCClientError('fetch failed'))).toBeNull();
    expect(problemOf(new Error('boom'))).toBeNull();
  });
});
