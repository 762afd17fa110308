import { cn } from './cn';

/** Stands where something is about to be. Whoever uses it says so to screen readers, once (`role="status"`). */
export const Skeleton = ({ className }: { readonly className?: string }) => (
  <div aria-hidden="true" className={cn('animate-pulse rounded-medium bg-line/70', className)} />
);
