'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { deviceTimeZone } from '../device-time-zone';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Skeleton } from '../ui/skeleton';
import { addMonths, dayOf, isSameMonth, monthOf, streakOf, type Day, type Month } from './calendar';
import { MonthTable } from './month-table';
import { findProgramme } from './programmes';
import { entriesByDay, totalsOf } from './trained-entry';
import { TrainedList } from './trained-list';
import { useStartProgramme } from './use-start-programme';
import { useTrainedEntries } from './use-trained-entries';

const Figure = ({ value, label }: { readonly value: number; readonly label: string }) => (
  <div className="flex flex-col-reverse rounded-medium bg-raised px-3 py-2.5">
    <dt className="text-sm leading-tight text-muted">{label}</dt>
    <dd className="digits text-3xl">{value}</dd>
  </div>
);

const NothingTrained = () => {
  const t = useTranslations('library.history');
  const start = useStartProgramme();
  const programme = findProgramme('seven-minutes');
  return (
    <EmptyState heading={t('emptyHeading')} text={t('emptyText')}>
      {programme !== undefined && (
        <Button onClick={() => start(programme)}>{t('emptyAction')}</Button>
      )}
    </EmptyState>
  );
};

const firstDayOf = ({ year, month }: Month): Day => dayOf(new Date(year, month, 1, 12));

/** What was trained, month by month. */
export const HistoryCalendar = () => {
  const t = useTranslations();
  const format = useFormatter();
  const heading = useId();
  const [today] = useState(() => dayOf(new Date()));
  const [month, setMonth] = useState(() => monthOf(today));
  const [chosen, setChosen] = useState<Day | null>(null);
  const { list, entries } = useTrainedEntries(firstDayOf(addMonths(month, -1)));

  if (list.isPending) {
    return (
      <div role="status" className="grid gap-4 lg:grid-cols-2">
        <span className="sr-only">{t('site.loading')}</span>
        <Skeleton className="h-[28rem]" />
        <Skeleton className="h-64" />
      </div>
    );
  }
  const error = list.isError && (
    <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
  );
  if (entries.length === 0) return error === false ? <NothingTrained /> : error;

  const days = entriesByDay(entries);
  const ofMonth = entries.filter(({ startedAt }) =>
    isSameMonth(monthOf(dayOf(new Date(startedAt))), month),
  );
  const totals = totalsOf(ofMonth);
  const name = format.dateTime(new Date(month.year, month.month, 1, 12), {
    month: 'long',
    year: 'numeric',
    timeZone: deviceTimeZone(),
  });
  const turn = (months: number) => {
    setMonth(addMonths(month, months));
    setChosen(null);
  };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {error}
      <Card className="lg:col-start-1">
        <div className="mb-3 flex items-center justify-between gap-2">
          <Button
            variant="icon"
            aria-label={t('library.history.previous')}
            onClick={() => turn(-1)}
          >
            <ChevronLeft className="size-5.5" aria-hidden="true" />
          </Button>
          <h2 id={heading} className="text-2xl first-letter:uppercase" aria-live="polite">
            {name}
          </h2>
          <Button
            variant="icon"
            aria-label={t('library.history.next')}
            disabled={isSameMonth(month, monthOf(today))}
            onClick={() => turn(1)}
          >
            <ChevronRight className="size-5.5" aria-hidden="true" />
          </Button>
        </div>
        <MonthTable
          month={month}
          today={today}
          days={days}
          chosen={chosen}
          onChoose={setChosen}
          labelledBy={heading}
        />
      </Card>
      <Card>
        <dl className="mb-4 grid grid-cols-2 gap-2 xl:grid-cols-4">
          <Figure
            value={streakOf(new Set(days.keys()), today)}
            label={t('library.history.streak')}
          />
          <Figure value={totals.count} label={t('library.history.sessions')} />
          <Figure value={totals.minutes} label={t('library.history.minutes')} />
          <Figure value={totals.kcal} label={t('library.history.kcal')} />
        </dl>
        {ofMonth.length === 0 ? (
          <p className="py-6 text-center text-muted">
            {t('library.history.monthEmpty', { month: name })}
          </p>
        ) : (
          <TrainedList entries={chosen === null ? ofMonth : (days.get(chosen) ?? [])} />
        )}
      </Card>
    </div>
  );
};
