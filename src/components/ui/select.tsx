import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A native list of choices: a phone shows its own picker. Give it a label. */
export const Select = ({
  isNarrow = false,
  ...rest
}: Omit<ComponentProps<'select'>, 'className'> & { readonly isNarrow?: boolean }) => (
  <span className="relative inline-block w-full">
    <select
      className={cn(
        'min-h-11 w-full cursor-pointer appearance-none rounded-medium border border-edge bg-raised font-semibold text-ink hover:border-ink disabled:opacity-45',
        isNarrow ? 'pr-8 pl-2.5 text-[15px]' : 'pr-10 pl-3',
      )}
      {...rest}
    />
    <ChevronDown
      aria-hidden="true"
      className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-muted"
    />
  </span>
);
