import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { UsageError } from './command';
import { describeFailure } from './main';

describe('describeFailure', () => {
  it('gives what a person can mend on one line, with the fix', () => {
    expect(describeFailure(new UserError('the disk is full', 'free some space'))).toEqual({
      line: 'the disk is full. Fix: free some space',
      exitCode: 1,
    });
  });

  it('gives wrong usage its own exit code', () => {
    expect(describeFailure(new UsageError('--crf is "99"'))).toMatchObject({ exitCode: 2 });
  });

  it('never prints a stack or a second line', () => {
    const { line, exitCode } = describeFailure(new Error('broken\n    at file.ts:1'));
    expect(line).not.toContain('\n');
    expect(exitCode).toBe(1);
  });
});
