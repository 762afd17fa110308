import type { ReactNode } from 'react';

/** Nothing is here yet: says so, and what to do with one click. */
export const EmptyState = ({
  heading,
  text,
  children,
}: {
  readonly heading: string;
  readonly text: string;
  readonly children?: ReactNode;
}) => (
  <div className="flex flex-col items-center gap-3 rounded-large border border-dashed border-edge px-6 py-10 text-center">
    <h2 className="text-2xl">{heading}</h2>
    <p className="max-w-prose text-muted">{text}</p>
    {children !== undefined && (
      <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div>
    )}
  </div>
);
