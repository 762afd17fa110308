import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A small toggle: a filter, a suggestion. Without `isOn` it is a plain button. */
export const Chip = ({
  isOn,
  className,
  ...rest
}: ComponentProps<'button'> & { readonly isOn?: boolean }) => (
  <button
    type="button"
    aria-pressed={isOn}
    className={cn(
      'inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border border-edge bg-card px-4 text-[15px] font-semibold text-ink transition-colors duration-150 ease-out hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper',
      className,
    )}
    {...rest}
  />
);
