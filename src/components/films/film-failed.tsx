import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import type { Export } from './use-export';

/** A film that could not be made, or whose file is gone: why, and the way on. */
export const FilmFailed = ({
  film: { state, failure },
  onRetry,
  isBusy,
}: {
  readonly film: Export;
  readonly onRetry: (() => void) | null;
  readonly isBusy: boolean;
}) => {
  const t = useTranslations('exporting');
  const isExpired = state === 'expired';
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded-medium border border-alert p-4"
    >
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{isExpired ? t('expired') : t('failed')}</strong>
        <span className="block text-muted">{isExpired ? t('expiredFix') : t('failedFix')}</span>
        {!isExpired && failure !== null && (
          <span lang="en" className="block text-sm break-words text-muted">
            {failure.message}: {failure.fix}
          </span>
        )}
      </p>
      {onRetry && (
        <Button disabled={isBusy} onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
};
