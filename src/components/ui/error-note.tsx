'use client';

import { useTranslations } from 'next-intl';
import { RequireAccount } from '../account/require-account';
import { problemOf } from '../api/api-problem';
import { Button } from './button';

/** What went wrong and what to do about it, in the place where it went wrong. */
export const ErrorNote = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) => {
  const t = useTranslations('site');
  const problem = problemOf(error);
  if (problem?.code === 'unauthenticated') return <RequireAccount />;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-medium border border-alert p-4"
    >
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{problem?.detail ?? t('unreachable')}</strong>
        <span className="block text-muted">{problem?.fix ?? t('unreachableFix')}</span>
      </p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
};
