import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeProblem } from '../shared/problem';
import { closedObject } from '../shared/zod-problems';
import { parseSession } from './parse-session';
import { MAX_INTERVALS } from './session-limits';

const vocabulary = {
  exerciseSlugs: new Set(['push-ups', 'air-squats']),
  templates: new Map([['ring', closedObject({ showCue: z.boolean().default(true) })]]),
};

const problemsOf = (input: unknown): string[] => {
  const parsed = parseSession(input, vocabulary);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
};

const pushUps = { exercise: 'push-ups', workSeconds: 10 };

describe('a good session', () => {
  it('needs only exercises; the rest has defaults', () => {
    const parsed = parseSession({ exercises: [pushUps] }, vocabulary);
    expect(parsed).toMatchObject({
      ok: true,
      session: {
        version: 1,
        exercises: [{ exercise: 'push-ups', workSeconds: 10, restSeconds: 15 }],
        config: { intensity: 'medium', rounds: 1, fps: 30, format: 'landscape', template: 'ring' },
      },
    });
  });

  it('is itself again after a round trip', () => {
    const first = parseSession({ exercises: [pushUps], config: { rounds: 2 } }, vocabulary);
    expect(first.ok && parseSession(first.session, vocabulary)).toEqual(first);
  });
});

describe('a bad session says every problem at once, with path, value and what is allowed', () => {
  it('about names and numbers together', () => {
    const problems = problemsOf({
      version: 99,
      exercises: [
        { exercise: 'push-up', workSeconds: 0 },
        { exercise: 'air-squats', workSeconds: 1e9, rest: 3 },
      ],
      config: { intensity: 'turbo', fps: 31, template: '../../etc/passwd' },
    });
    expect(problems).toEqual([
      'version is 99; allowed: 1',
      'exercises[0].workSeconds is 0; allowed: seconds from 1 to 3600, in steps of 0.1',
      'exercises[1].workSeconds is 1000000000; allowed: seconds from 1 to 3600, in steps of 0.1',
      'exercises[1].rest is 3; allowed: no such key; known keys: exercise, workSeconds, restSeconds, intensity',
      'config.intensity is "turbo"; allowed: "low", "medium", "high", "max"',
      'config.fps is 31; allowed: 24, 25, 30, 50, 60',
      'exercises[0].exercise is "push-up"; allowed: did you mean "push-ups"? one of push-ups, air-squats',
      'config.template is "../../etc/passwd"; allowed: one of ring',
    ]);
  });

  it('about the props of its template', () => {
    const config = { templateProps: { showCue: 'yes', colour: 'red' } };
    const problems = problemsOf({ exercises: [pushUps], config });
    expect(problems[0]).toBe('config.templateProps.showCue is "yes"; allowed: true or false');
    expect(problems[1]).toMatch(
      /^config\.templateProps\.colour is "red"; allowed: no such key; known keys: showCue/,
    );
  });

  it.each([[[]], [null], [5], ['{'], [undefined]])(
    'about %j, which is no session at all',
    (input) => {
      expect(problemsOf(input)).toEqual([expect.stringContaining('the file is')]);
    },
  );

  it.each([-3, 0, 0.05, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '10', null])(
    'about %s seconds of work',
    (workSeconds) => {
      const problems = problemsOf({ exercises: [{ exercise: 'push-ups', workSeconds }] });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        /^exercises\[0\]\.workSeconds is .+; allowed: seconds from 1 to 3600/,
      );
    },
  );

  it('but takes a full 90 minutes of training', () => {
    const exercises = Array.from({ length: 2 }, () => ({
      ...pushUps,
      workSeconds: 2700,
      restSeconds: 0,
    }));
    expect(problemsOf({ exercises })).toEqual([]);
    expect(problemsOf({ exercises: [...exercises, pushUps] })).toHaveLength(1);
  });

  it.each([0, 2.5, 1e20, 21])('about %s rounds', (rounds) => {
    const problems = problemsOf({ exercises: [pushUps], config: { rounds } });
    expect([...new Set(problems)]).toEqual([
      `config.rounds is ${rounds}; allowed: a whole number from 1 to 20`,
    ]);
  });

  it('about a list that is far too long, in one sentence', () => {
    const exercises = Array.from({ length: 5000 }, () => ({ exercise: 'no-such-thing' }));
    expect(problemsOf({ exercises })).toEqual([
      `exercises is "5000 exercises"; allowed: at most ${MAX_INTERVALS} intervals; take fewer exercises or rounds`,
    ]);
  });

  it('about too many intervals', () => {
    const exercises = Array.from({ length: 500 }, () => pushUps);
    expect(problemsOf({ exercises })).toEqual([
      expect.stringContaining(`1001 intervals"; allowed: at most ${MAX_INTERVALS} intervals`),
      expect.stringContaining('at most 5400 seconds (90 minutes)'),
    ]);
  });

  it('and is never confused by hostile keys', () => {
    const hostile: unknown = JSON.parse(
      '{"exercises":[{"exercise":"constructor","workSeconds":9,"__proto__":{"x":1}}]}',
    );
    expect(problemsOf(hostile).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
