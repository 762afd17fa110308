import { toTenths } from '../../workout/tenths';

/** What a number field takes. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** By how much a button moves it. */
  readonly step: number;
  /** Whole numbers alone; else tenths. */
  readonly isWhole?: boolean;
}

/** A number as it was typed, with a comma or a point; null: not one of those that are allowed. */
export const readTypedNumber = (
  text: string,
  { min, max, isWhole }: NumberRange,
): number | null => {
  const typed = text.trim().replace(',', '.');
  if (!(isWhole === true ? /^\d{1,5}$/ : /^\d{1,5}(\.\d)?$/).test(typed)) return null;
  const value = Number(typed);
  return value >= min && value <= max ? value : null;
};

/** The next multiple of the step in a direction, inside the range: 37 goes to 40 and to 35. */
export const steppedBy = (value: number, direction: 1 | -1, range: NumberRange): number => {
  const tenths = toTenths(value);
  const step = toTenths(range.step);
  const next =
    direction === 1
      ? (Math.floor(tenths / step) + 1) * step
      : (Math.ceil(tenths / step) - 1) * step;
  return Math.min(range.max, Math.max(range.min, next / 10));
};
