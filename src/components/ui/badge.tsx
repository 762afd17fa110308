import type { ReactNode } from 'react';
import { cn } from './cn';

const TONES = {
  plain: 'bg-line/70 text-ink',
  work: 'bg-work text-on-work',
  warning: 'border border-ready text-ready',
  alert: 'border border-alert text-alert',
} as const;

/** A word or two about something. */
export const Badge = ({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof TONES;
  readonly children: ReactNode;
}) => (
  <span
    className={cn(
      'inline-flex h-6 items-center rounded-full px-2.5 text-xs font-semibold whitespace-nowrap',
      TONES[tone],
    )}
  >
    {children}
  </span>
);
