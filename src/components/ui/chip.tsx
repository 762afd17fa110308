import type { ComponentProps } from 'react';
import { cn } from './cn';

const SHAPES = {
  word: 'shrink-0 px-4',
  narrow: 'shrink-0 px-3',
  /** As long as it likes, on lines below each other. */
  sentence: 'px-4 py-2 text-left leading-tight',
} as const;

/** A small toggle: a filter, a suggestion. Without `isOn` it is a plain button. */
export const Chip = ({
  isOn,
  shape = 'word',
  className,
  ...rest
}: ComponentProps<'button'> & {
  readonly isOn?: boolean;
  readonly shape?: keyof typeof SHAPES;
}) => (
  <button
    type="button"
    aria-pressed={isOn}
    className={cn(
      'inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-card text-[15px] font-semibold text-ink transition-colors duration-150 ease-out hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper',
      SHAPES[shape],
      className,
    )}
    {...rest}
  />
);
