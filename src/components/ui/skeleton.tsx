import { cn } from './cn';

/**
 * Stands where something is about to be. It does not move: a phone that draws sixty frames a second has less time for what is to come.
 * Whoever uses it says so to screen readers, once (`role="status"`).
 */
export const Skeleton = ({ className }: { readonly className?: string }) => (
  <div aria-hidden="true" className={cn('rounded-medium bg-line/70', className)} />
);
