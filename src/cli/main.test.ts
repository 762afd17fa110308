import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { UsageError } from './command';
import { describeCancellation, describeFailure, describeLostOutput, graceOf } from './main';

it('a worker is given the time to hand back what it works at', () => {
  expect(graceOf(['work'])).toBeGreaterThan(10);
  expect(graceOf(['export', 'a.json'])).toBe(5);
  expect(graceOf([])).toBe(5);
});

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

  it('prints nothing that a terminal would obey', () => {
    const failures = [
      new UserError('"\u001b[2J" is no exercise', 'change\nit'),
      new UsageError('there is no command "\u009b31m"'),
      new Error('\u001b]0;title\u0007'),
    ];
    for (const failure of failures) expect(describeFailure(failure).line).not.toMatch(/\p{Cc}/u);
  });

  it('never prints a stack or a second line', () => {
    const { line, exitCode } = describeFailure(new Error('broken\n    at file.ts:1'));
    expect(line).not.toContain('\n');
    expect(exitCode).toBe(1);
  });
});

describe('describeCancellation', () => {
  it('says that nothing was written, unless something was', () => {
    expect(describeCancellation(new DOMException('aborted', 'AbortError'))).toBe(
      'cancelled; nothing was written',
    );
    expect(
      describeCancellation(new UserError('the film on stdout ends in the middle', 'run again')),
    ).toBe('cancelled; the film on stdout ends in the middle. Fix: run again');
  });
});

describe('describeLostOutput', () => {
  const lost = (code: string) => Object.assign(new Error(`${code}: write`), { code });

  it('does not mind a reader that has seen enough', () => {
    expect(describeLostOutput(lost('EPIPE'))).toBeNull();
  });

  it('says what else went wrong', () => {
    expect(describeLostOutput(lost('ENOSPC'))).toMatchObject({
      message: 'stdout cannot be written: ENOSPC: write',
      fix: 'free some space',
    });
  });
});
