'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { retryAfterOf } from './retry-after';

const ONE_SECOND_IN_MS = 1000;

const TooMany = ({
  seconds,
  onRetry,
}: {
  readonly seconds: number;
  readonly onRetry: () => void;
}) => {
  const t = useTranslations('exporting');
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), ONE_SECOND_IN_MS);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-medium border border-ready p-4">
      <p role="alert" className="min-w-0 flex-1">
        <strong className="font-semibold">{t('tooMany')}</strong>
        <span className="block text-muted">{t('tooManyFix', { seconds })}</span>
      </p>
      <Button disabled={left > 0} onClick={onRetry} className="digits">
        {left > 0 ? t('retryIn', { seconds: left }) : t('retry')}
      </Button>
    </div>
  );
};

/** Why a film was not begun, and the way on; after too many requests, with the time to wait. */
export const ExportFailure = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => {
  const seconds = retryAfterOf(error);
  return seconds === null ? (
    <ErrorNote error={error} onRetry={onRetry} />
  ) : (
    <TooMany key={seconds} seconds={seconds} onRetry={onRetry} />
  );
};
