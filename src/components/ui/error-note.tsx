'use client';

import { useTranslations } from 'next-intl';
import { RequireAccount } from '../account/require-account';
import { problemOf } from '../api/api-problem';
import { Button } from './button';

/** Refusals that pages say in their own language; the API's own words, which name the values, are English and stand below. */
const TOLD = [
  'invalid',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'limit',
  'internal',
  'film-failed',
  'unavailable',
] as const;

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
  const tell = useTranslations('problems');
  if (problem?.code === 'unauthenticated') return <RequireAccount />;
  const code = TOLD.find((told) => told === problem?.code);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-medium border border-alert p-4"
    >
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">
          {code === undefined ? (problem?.detail ?? t('unreachable')) : tell(`${code}.text`)}
        </strong>
        <span className="block text-muted">
          {code === undefined ? (problem?.fix ?? t('unreachableFix')) : tell(`${code}.fix`)}
        </span>
        {code !== undefined && (
          <span lang="en" className="block text-sm text-muted">
            {problem?.detail}
          </span>
        )}
      </p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
};
