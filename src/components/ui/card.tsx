import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A surface on the page. */
export const Card = ({ className, ...rest }: ComponentProps<'section'>) => (
  <section
    className={cn('rounded-large border border-line bg-card p-4 sm:p-6', className)}
    {...rest}
  />
);
