'use client';

import { HeartPulse } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { ErrorNote } from '../ui/error-note';
import { asSentence } from './conversation';

/** "try again in 42 s" of the API. */
const secondsIn = (fix: string): number => Number(/(\d+)\s*s\b/.exec(fix)?.[1] ?? 0);

/** Counts down to when one may ask again. */
const TooMany = ({ fix, onRetry }: { readonly fix: string; readonly onRetry: () => void }) => {
  const t = useTranslations('assistant');
  const site = useTranslations('site');
  const [left, setLeft] = useState(() => secondsIn(fix));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-medium border border-ready p-4">
      <p className="min-w-0 flex-1 font-semibold">
        {/* Told once: a reader is not to hear every second. */}
        <span role="alert" className="sr-only">
          {t('limit', { seconds: secondsIn(fix) })}
        </span>
        <span aria-hidden="true">{t('limit', { seconds: left })}</span>
      </p>
      <button
        type="button"
        disabled={left > 0}
        onClick={onRetry}
        className="min-h-11 rounded-medium border border-edge bg-raised px-5 font-semibold disabled:opacity-45"
      >
        {site('retry')}
      </button>
    </div>
  );
};

/** Why there is no session, calmly, and what to do about it. */
export const Refusal = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => {
  const t = useTranslations('assistant.declined');
  const problem = problemOf(error);
  const isHealth = problem?.code === 'health';
  if (problem?.code === 'limit') return <TooMany fix={problem.fix} onRetry={onRetry} />;
  if (problem === null || !(isHealth || problem.code === 'impossible'))
    return <ErrorNote error={error} onRetry={onRetry} />;
  return (
    <section
      role="alert"
      className="flex gap-4 rounded-large border border-line bg-card p-4 sm:p-6"
    >
      {isHealth && <HeartPulse className="mt-1 size-7 shrink-0 text-ready" aria-hidden="true" />}
      <div className="min-w-0">
        <h2 className="text-2xl">{t(isHealth ? 'health' : 'impossible')}</h2>
        <p className="mt-2 text-lg">{asSentence(problem.detail)}</p>
        <p className="mt-2 text-lg">{asSentence(problem.fix)}</p>
        {isHealth && (
          <Link
            href="/legal/health"
            className="mt-1 inline-flex min-h-11 items-center font-semibold text-rest underline underline-offset-4"
          >
            {t('more')}
          </Link>
        )}
      </div>
    </section>
  );
};
