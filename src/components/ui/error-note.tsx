'use client';

import { useTranslations } from 'next-intl';
import { RequireAccount } from '../account/require-account';
import { problemOf } from '../api/api-problem';
import { useErrorWords } from '../api/use-error-words';
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
  const wordsOf = useErrorWords();
  if (problemOf(error)?.code === 'unauthenticated') return <RequireAccount />;
  const { text, fix, detail } = wordsOf(error);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-medium border border-alert p-4"
    >
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{text}</strong>
        <span className="block text-muted">{fix}</span>
        {detail !== null && (
          <span lang="en" className="block text-sm text-muted">
            {detail}
          </span>
        )}
      </p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
};
