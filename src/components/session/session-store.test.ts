import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

/** The browser's storage, in memory: the store looks for it when it is made. */
const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
vi.stubGlobal('localStorage', localStorage);
vi.stubGlobal('window', { addEventListener: () => undefined, localStorage });
const { rememberKept, useSessionStore } = await import('./session-store');

const store = () => useSessionStore.getState();
const history = () => useSessionStore.temporal.getState();
const keptSchema = z.object({
  state: z.object({ draft: z.object({ entries: z.array(z.object({ exercise: z.string() })) }) }),
});
const exercisesKept = (): string[] => {
  const text = kept.get('coach.session');
  if (text === undefined) return [];
  return keptSchema.parse(JSON.parse(text)).state.draft.entries.map(({ exercise }) => exercise);
};

beforeEach(() => {
  store().clear();
  history().clear();
});

it('keeps what undo and redo bring back', () => {
  store().add('air-squats');
  store().clear();
  expect(exercisesKept()).toEqual([]);
  history().undo();
  expect(exercisesKept()).toEqual(['air-squats']);
  history().redo();
  expect(exercisesKept()).toEqual([]);
});

it('puts a draft back that stood there before, whatever was done since', () => {
  store().add('air-squats');
  const { draft } = store();
  store().clear();
  store().add('push-ups');
  store().putBack(draft);
  expect(exercisesKept()).toEqual(['air-squats']);
});

it('remembers where a draft is kept without a step of its own, also for the steps before', () => {
  store().add('air-squats');
  store().rename('Morning');
  const steps = history().pastStates.length;
  rememberKept(store().draft, 'wko_one');
  expect(store().draft.origin?.workoutId).toBe('wko_one');
  expect(history().pastStates).toHaveLength(steps);
  history().undo();
  expect(store().draft).toMatchObject({ title: '', origin: { workoutId: 'wko_one' } });
});

it('gives nothing to another draft that has come in its place', () => {
  store().add('air-squats');
  const { draft: sent } = store();
  store().clear();
  store().add('push-ups');
  rememberKept(sent, 'wko_one');
  expect(store().draft.origin).toBeNull();
  history().undo();
  history().undo();
  expect(store().draft.origin?.workoutId).toBe('wko_one');
});

describe('a draft that is kept in the browser', () => {
  /** The store as another page of this browser makes it. */
  const openPage = async () => {
    vi.resetModules();
    return (await import('./session-store')).useSessionStore;
  };

  it('is there as soon as the store is', async () => {
    store().add('air-squats');
    const { draft } = store();
    const opened = await openPage();
    expect(opened.getState().draft).toEqual(draft);
    expect(opened.temporal.getState().pastStates).toEqual([]);
  });

  it.each([
    ['of another kind', '{"state":{"draft":{"entries":[{"exercise":"../etc"}]}},"version":0}'],
    ['cut off', '{"state":{"dra'],
  ])('is passed over where it is %s', async (_, text) => {
    kept.set('coach.session', text);
    const opened = await openPage();
    expect(opened.getState().draft.entries).toEqual([]);
    opened.getState().add('push-ups');
    expect(exercisesKept()).toEqual(['push-ups']);
  });
});
