import { LibraryBig, RotateCcw, Share2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { clock } from '../player/clock';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import type { TrainingSummary } from './training-summary';

const Figure = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <div className="flex flex-col-reverse items-center gap-1">
    <dt className="text-muted">{label}</dt>
    <dd className="digits text-5xl leading-none sm:text-6xl">{value}</dd>
  </div>
);

/** Where the training is kept: in the history, in this browser until there is a network, or not known yet. */
export type Keeping = 'sending' | 'kept' | 'waiting';

/** What the training has brought, and where to go. */
export const SummaryScreen = ({
  title,
  summary,
  isComplete,
  keeping,
  onAgain,
  onShare,
}: {
  readonly title: string;
  readonly summary: TrainingSummary;
  readonly isComplete: boolean;
  readonly keeping: Keeping;
  readonly onAgain: () => void;
  readonly onShare: () => void;
}) => {
  const t = useTranslations();
  const format = useFormatter();
  const { seconds, exerciseCount, kcal, muscles } = summary;
  return (
    <main
      id="content"
      className="absolute inset-0 flex flex-col items-center overflow-y-auto px-5 py-12 text-center sm:px-8"
    >
      <div className="my-auto flex w-full max-w-2xl flex-col items-center gap-8">
        <div>
          <h1 className="text-5xl text-work sm:text-6xl">
            {isComplete ? t('training.done.heading') : t('training.done.headingEarly')}
          </h1>
          <p className="mt-3 text-lg break-words text-muted">{title}</p>
        </div>
        <dl className="grid w-full grid-cols-3 gap-2">
          <Figure value={clock(seconds)} label={t('training.done.time')} />
          <Figure
            value={format.number(exerciseCount)}
            label={t('training.done.exercises', { count: exerciseCount })}
          />
          <Figure value={format.number(kcal)} label={t('training.done.kcal')} />
        </dl>
        {muscles.length > 0 && (
          <div>
            <h2 className="text-lg">{t('training.done.muscles')}</h2>
            <ul className="mt-3 flex flex-wrap justify-center gap-2">
              {muscles.map((muscle) => (
                <li key={muscle}>
                  <Badge>{t(`vocabulary.muscles.${muscle}`)}</Badge>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex w-full flex-col gap-3 sm:w-auto sm:flex-row">
          <Button variant="primary" size="large" asChild>
            <Link href="/library">
              <LibraryBig className="size-5" aria-hidden="true" />
              {t('training.done.library')}
            </Link>
          </Button>
          <Button size="large" onClick={onAgain}>
            <RotateCcw className="size-5" aria-hidden="true" />
            {t('training.done.again')}
          </Button>
          <Button size="large" onClick={onShare}>
            <Share2 className="size-5" aria-hidden="true" />
            {t('training.done.share')}
          </Button>
        </div>
        <p role="status" className="min-h-6 text-muted">
          {keeping === 'kept' && t('training.done.kept')}
          {keeping === 'waiting' && t('training.done.waiting')}
        </p>
      </div>
    </main>
  );
};
