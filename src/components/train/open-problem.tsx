'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Problem } from '../../shared/problem';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';

/** Why a session could not be opened. */
export type OpenProblem =
  | { readonly kind: 'damagedLink' | 'badFile' | 'programme' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'api'; readonly error: unknown };

const SHOWN = 3;

/** Says what is wrong with what was to be opened, and that nothing is lost. */
export const OpenProblemNote = ({
  problem,
  onRetry,
  onDismiss,
}: {
  readonly problem: OpenProblem;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}) => {
  const t = useTranslations('train.problems');
  if (problem.kind === 'api') return <ErrorNote error={problem.error} onRetry={onRetry} />;
  const problems = problem.kind === 'refused' ? problem.problems : [];
  return (
    <div
      role="alert"
      className="flex items-start gap-3 rounded-medium border border-alert bg-card p-4 pr-2"
    >
      <div className="min-w-0 flex-1">
        <p>
          <strong className="font-semibold">{t(problem.kind)}</strong>
          <span className="block text-muted">{t(`${problem.kind}Fix`)}</span>
        </p>
        <ul className="mt-2 text-sm text-muted empty:hidden">
          {problems.slice(0, SHOWN).map(({ path, value }) => (
            <li key={path} className="break-words">
              {t('where', {
                path,
                value: value === undefined ? t('missing') : JSON.stringify(value).slice(0, 60),
              })}
            </li>
          ))}
          {problems.length > SHOWN && <li>{t('more', { count: problems.length - SHOWN })}</li>}
        </ul>
      </div>
      <Button variant="icon" aria-label={t('dismiss')} onClick={onDismiss} className="-mt-2">
        <X className="size-5" aria-hidden="true" />
      </Button>
    </div>
  );
};
