'use client';

import { Clapperboard, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';

const FilmDialog = dynamic(() => import('./film-dialog').then((module) => module.FilmDialog), {
  ssr: false,
});

/** What a session is for: to be trained at once, and to become a film. */
export const TrainActions = ({
  isOff,
  isRestDue,
  isCompact = false,
}: {
  /** There is nothing to train, or too much. */
  readonly isOff: boolean;
  /** Whether what is only needed later may be fetched: the page to train on. */
  readonly isRestDue: boolean;
  /** Beside something else: the second action is its icon alone. */
  readonly isCompact?: boolean;
}) => {
  const t = useTranslations('train.actions');
  const [isFilming, setFilming] = useState(false);
  const train = (
    <>
      <Play className="size-5 fill-current" aria-hidden="true" />
      {t('train')}
    </>
  );
  const film = (
    <>
      <Clapperboard className="size-5" aria-hidden="true" />
      <span className={cn(isCompact && 'sr-only')}>{t('film')}</span>
    </>
  );
  return (
    <div className="flex flex-1 flex-wrap gap-2">
      <Button
        size="bare"
        flex={isCompact ? 'none' : 'auto'}
        disabled={isOff}
        onClick={() => setFilming(true)}
        className={isCompact ? 'w-14' : 'px-3'}
      >
        {film}
      </Button>
      {isOff ? (
        <Button variant="primary" flex="auto" disabled>
          {train}
        </Button>
      ) : (
        <Button asChild variant="primary" flex="auto">
          <Link href="/play" prefetch={isRestDue ? null : false}>
            {train}
          </Link>
        </Button>
      )}
      {isFilming && <FilmDialog onClose={() => setFilming(false)} />}
    </div>
  );
};
