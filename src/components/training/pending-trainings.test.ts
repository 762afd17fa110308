import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addPending,
  countPending,
  parsePending,
  sendPending,
  type Training,
} from './pending-trainings';

const training = (title: string): Training => ({
  title,
  startedAt: '2026-01-01T10:00:00.000Z',
  finishedAt: null,
  completedSeconds: 60,
  kcal: 5,
  exerciseCount: 1,
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('trainings that wait to be sent', () => {
  it('are sent in order, and then gone', async () => {
    addPending(training('one'));
    addPending(training('two'));
    const sent: string[] = [];
    await sendPending(({ title }) => {
      sent.push(title);
      return Promise.resolve('sent');
    });
    expect(sent).toEqual(['one', 'two']);
    expect(countPending()).toBe(0);
  });

  it('stay while the server is not reached', async () => {
    addPending(training('one'));
    addPending(training('two'));
    const send = vi.fn(() => Promise.resolve('unreachable' as const));
    await sendPending(send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(countPending()).toBe(2);
  });

  it('are let go when the server refuses them', async () => {
    addPending(training('bad'));
    addPending(training('good'));
    await sendPending(({ title }) => Promise.resolve(title === 'bad' ? 'refused' : 'sent'));
    expect(countPending()).toBe(0);
  });

  it('are none in text of others', () => {
    expect(parsePending('{"a":1}')).toEqual([]);
    expect(parsePending('[')).toEqual([]);
    expect(parsePending(null)).toEqual([]);
  });
});
