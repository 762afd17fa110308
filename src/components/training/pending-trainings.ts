import { z } from 'zod';
import { storedText } from '../stored-text';
import { PENDING_TRAININGS_KEY } from './pending-key';

/** More than a person trains without ever meeting a network. */
const MOST = 200;

/** A training as the API takes it. */
const trainingSchema = z.object({
  sessionId: z.string().optional(),
  title: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  completedSeconds: z.number(),
  kcal: z.number().nullable(),
  exerciseCount: z.int(),
});
export type Training = z.infer<typeof trainingSchema>;

/** Trainings that wait to be sent, the oldest first; nothing for text that is none of ours. */
export const parsePending = (text: string | null): readonly Training[] => {
  if (text === null) return [];
  try {
    return z.array(trainingSchema).parse(JSON.parse(text));
  } catch {
    return [];
  }
};

/** What waits in this browser, the oldest first. */
export const loadPending = (): readonly Training[] =>
  parsePending(storedText(PENDING_TRAININGS_KEY));

const save = (trainings: readonly Training[]): void => {
  try {
    localStorage.setItem(PENDING_TRAININGS_KEY, JSON.stringify(trainings.slice(-MOST)));
  } catch {
    // Without storage a training that cannot be sent at once is lost; it was shown.
  }
};

export const addPending = (training: Training): void => save([...loadPending(), training]);

/** Lets go of what waits. */
export const forgetPending = (): void => save([]);

export type SendResult = 'sent' | 'refused' | 'unreachable';

/**
 * Sends what waits, one by one and in order, and stops where the server is not reached. What it refuses is let go: it would refuse it
 * for ever. Only one page of the browser does so at a time.
 * @returns whether nothing was refused
 */
export const sendPending = async (
  send: (training: Training) => Promise<SendResult>,
): Promise<boolean> => {
  let isAllTaken = true;
  const sendAll = async () => {
    for (let first = loadPending()[0]; first !== undefined; first = loadPending()[0]) {
      const result = await send(first);
      if (result === 'unreachable') return;
      if (result === 'refused') isAllTaken = false;
      save(loadPending().slice(1));
    }
  };
  // Absent over plain http from another machine.
  if (!('locks' in navigator)) await sendAll();
  else {
    await navigator.locks.request(PENDING_TRAININGS_KEY, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await sendAll();
    });
  }
  return isAllTaken;
};

export const countPending = (): number => loadPending().length;
