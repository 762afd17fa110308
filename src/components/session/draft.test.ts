import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSession } from '../../testing/builders';
import {
  draftOf,
  emptyDraft,
  sessionOf,
  withChangedEntry,
  withExercise,
  withMoved,
  withoutEntry,
  type Draft,
} from './draft';
import { draftSchema } from './draft-schema';

const counted = () => {
  let count = 0;
  return () => `entry-${count++}`;
};

const three = (): Draft =>
  draftOf(
    buildSession({
      exercises: [
        { exercise: 'plank', workSeconds: 30, restSeconds: 10 },
        { exercise: 'push-ups', workSeconds: 40, restSeconds: 20, intensity: 'high' },
        { exercise: 'air-squats', workSeconds: 50, restSeconds: 0 },
      ],
    }),
    counted(),
  );

const names = ({ entries }: Draft) => entries.map(({ exercise }) => exercise);

describe('a draft', () => {
  it('is empty at first, and no session document yet', () => {
    expect(sessionOf(emptyDraft())).toBeNull();
  });

  it('gives back the session that it was opened from', () => {
    const session = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 30 }] });
    expect(sessionOf(draftOf(session, counted()))).toEqual(session);
  });

  it('has no title where only blanks were typed', () => {
    expect(sessionOf({ ...three(), title: '  ' })).not.toHaveProperty('title');
    expect(sessionOf({ ...three(), title: ' Legs ' })?.title).toBe('Legs');
  });

  it('takes an exercise where it is dropped, with the times of the one before it', () => {
    const draft = withExercise(three(), 'lunges', 'new', 1);
    expect(names(draft)).toEqual(['plank', 'lunges', 'push-ups', 'air-squats']);
    expect(draft.entries[1]).toEqual({
      id: 'new',
      exercise: 'lunges',
      workSeconds: 30,
      restSeconds: 10,
    });
    expect(names(withExercise(three(), 'lunges', 'new')).at(-1)).toBe('lunges');
  });

  it('goes back to the intensity of the session', () => {
    const changed = withChangedEntry(three(), 'entry-1', { intensity: undefined, workSeconds: 45 });
    expect(changed.entries[1]).toEqual({
      id: 'entry-1',
      exercise: 'push-ups',
      workSeconds: 45,
      restSeconds: 20,
    });
  });

  it('loses the entry that is taken out, and no other', () => {
    expect(names(withoutEntry(three(), 'entry-1'))).toEqual(['plank', 'air-squats']);
    expect(withoutEntry(three(), 'nobody')).toEqual(three());
  });

  it('has the same entries however they are moved', () => {
    const move = fc.tuple(fc.constantFrom('entry-0', 'entry-1', 'entry-2'), fc.nat({ max: 2 }));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const moved = moves.reduce((draft, [id, to]) => {
          const next = withMoved(draft, id, to);
          expect(next.entries[to]?.id).toBe(id);
          return next;
        }, three());
        expect(names(moved).toSorted()).toEqual(names(three()).toSorted());
      }),
    );
  });

  it('is read back from what the browser kept, and nothing else is', () => {
    expect(draftSchema.parse(JSON.parse(JSON.stringify(three())))).toEqual(three());
    expect(draftSchema.safeParse({ entries: [{ exercise: '../etc' }] }).success).toBe(false);
  });
});
