'use client';

import { useFormatter, useNow } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '../ui/badge';
import { ProgressBar } from './progress-bar';

const TONES = {
  queued: 'plain',
  running: 'plain',
  finished: 'plain',
  cancelled: 'plain',
  expired: 'plain',
  failed: 'alert',
} as const;

/** Something that a worker does, has done or could not do. */
export const JobRow = ({
  title,
  facts,
  state,
  stateWord,
  progress,
  createdAt,
  reason,
  children,
}: {
  readonly title: string;
  readonly facts: string;
  readonly state: keyof typeof TONES;
  readonly stateWord: string;
  /** From 0 to 1; null: it is not under way. */
  readonly progress: number | null;
  readonly createdAt: string;
  readonly reason: { readonly message: string; readonly fix: string } | null;
  /** Buttons. */
  readonly children?: ReactNode;
}) => {
  const format = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  return (
    <li className="grid gap-3 rounded-medium border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-48 flex-1">
          <p className="font-semibold">{title}</p>
          <p className="text-sm text-muted">
            {facts} · {format.relativeTime(new Date(createdAt), now)}
          </p>
        </div>
        <Badge tone={TONES[state]}>{stateWord}</Badge>
        {children}
      </div>
      {progress !== null && <ProgressBar label={stateWord} share={progress} />}
      {reason !== null && (
        <p className="border-l-3 border-alert pl-3 text-sm">
          <strong className="block font-semibold">{reason.message}</strong>
          <span className="text-muted">{reason.fix}</span>
        </p>
      )}
    </li>
  );
};
