import { dayOf, type Day } from './calendar';

/** A training, as the history shows it. */
export interface TrainedEntry {
  /** null: it waits in the browser to be sent. */
  readonly id: string | null;
  readonly title: string | undefined;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly completedSeconds: number;
  readonly kcal: number | null;
}

export const entriesByDay = (
  entries: readonly TrainedEntry[],
): ReadonlyMap<Day, readonly TrainedEntry[]> => {
  const days = new Map<Day, TrainedEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.startedAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
};

export interface TrainedTotals {
  readonly count: number;
  readonly minutes: number;
  readonly kcal: number;
}

export const totalsOf = (entries: readonly TrainedEntry[]): TrainedTotals => ({
  count: entries.length,
  minutes: Math.round(entries.reduce((sum, entry) => sum + entry.completedSeconds, 0) / 60),
  kcal: Math.round(entries.reduce((sum, entry) => sum + (entry.kcal ?? 0), 0)),
});
