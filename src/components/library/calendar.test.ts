import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, monthOf, streakOf, weeksOf } from './calendar';

describe('weeksOf', () => {
  it('begins on Mondays and holds every day once', () => {
    const weeks = weeksOf({ year: 2026, month: 10 });
    // 1 November 2026 is a Sunday.
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(30);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('knows leap years', () => {
    expect(weeksOf({ year: 2028, month: 1 }).flat()).toContain('2028-02-29');
    expect(weeksOf({ year: 2027, month: 1 })).toHaveLength(4);
  });
});

it('goes from month to month over the turn of a year', () => {
  expect(addMonths({ year: 2026, month: 11 }, 1)).toEqual({ year: 2027, month: 0 });
  expect(addMonths({ year: 2026, month: 0 }, -1)).toEqual({ year: 2025, month: 11 });
  expect(monthOf('2026-02-28')).toEqual({ year: 2026, month: 1 });
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('streakOf', () => {
  const days = new Set(['2026-11-26', '2026-11-25', '2026-11-24', '2026-11-22']);
  it.each([
    ['2026-11-26', 3],
    ['2026-11-27', 3],
    ['2026-11-28', 0],
    ['2026-11-23', 1],
  ])('on %s: %d', (today, length) => expect(streakOf(days, today)).toBe(length));
});
