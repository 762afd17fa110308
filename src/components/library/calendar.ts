/** A day of the visitor's own calendar, `2026-11-26`. */
export type Day = string;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day on which a moment falls, by the clock of the device. */
export const dayOf = (moment: Date): Day =>
  `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** Noon of a day: safe from hours that summer time takes away. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00`);

export const addDays = (day: Day, days: number): Day => {
  const moved = noonOf(day);
  moved.setDate(moved.getDate() + days);
  return dayOf(moved);
};

/** A month of a year; `month` counts from 0, as `Date` does. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export const monthOf = (day: Day): Month => {
  const date = noonOf(day);
  return { year: date.getFullYear(), month: date.getMonth() };
};

export const addMonths = ({ year, month }: Month, months: number): Month => {
  const first = new Date(year, month + months, 1, 12);
  return { year: first.getFullYear(), month: first.getMonth() };
};

export const isSameMonth = (one: Month, other: Month): boolean =>
  one.year === other.year && one.month === other.month;

const DAYS_OF_A_WEEK = 7;

/** The weeks of a month from Monday to Sunday; null where another month's days stand. */
export const weeksOf = ({ year, month }: Month): (Day | null)[][] => {
  const first = new Date(year, month, 1, 12);
  const before = (first.getDay() + 6) % DAYS_OF_A_WEEK;
  const count = new Date(year, month + 1, 0, 12).getDate();
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: count }, (_, index) => dayOf(new Date(year, month, index + 1, 12))),
  ];
  const weeks = Math.ceil(cells.length / DAYS_OF_A_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_A_WEEK }, (_unused, day) => cells[week * 7 + day] ?? null),
  );
};

/** Days in a row with a training, up to today; a day that is not over yet breaks nothing. */
export const streakOf = (trainedDays: ReadonlySet<Day>, today: Day): number => {
  let day = trainedDays.has(today) ? today : addDays(today, -1);
  let length = 0;
  while (trainedDays.has(day)) {
    length += 1;
    day = addDays(day, -1);
  }
  return length;
};
