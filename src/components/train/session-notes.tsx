'use client';

import { CircleCheck, TriangleAlert, WandSparkles } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { useSessionStore } from '../session/session-store';
import { useDraftToast } from '../session/use-draft-toast';
import { Button } from '../ui/button';
import type { SessionNote } from './check-session';

const SHOWN_AT_FIRST = 2;

/** Promises that have words of their own. */
const WORDED = [
  'warm-up',
  'cool-down',
  'same-muscle',
  'sides',
  'work-rest',
  'variety',
  'injury',
  'equipment',
  'impact',
  'refused',
  'level',
  'position',
  'focus',
  'spared',
  'format',
  'known',
] as const;

const wordOf = ({ promise }: SessionNote): (typeof WORDED)[number] | 'other' =>
  WORDED.find((worded) => worded === promise) ?? 'other';

/** What a trainer would remark on, in plain words, and one button that puts it right. */
export const SessionNotes = ({
  session,
  notes,
}: {
  readonly session: WorkoutSession;
  readonly notes: readonly SessionNote[];
}) => {
  const t = useTranslations();
  const language = useLocale();
  const { bySlug, exercises } = useCatalogue();
  const open = useSessionStore((store) => store.open);
  const origin = useSessionStore(({ draft }) => draft.origin);
  const tellOfDraft = useDraftToast();
  const [isWhole, setWhole] = useState(false);
  const [isMending, setMending] = useState(false);

  if (notes.length === 0)
    return (
      <p className="flex items-center gap-2 text-[15px] text-muted">
        <CircleCheck className="size-5 shrink-0 text-rest" aria-hidden="true" />
        {t('train.notes.good')}
      </p>
    );

  const nameOf = ({ index }: SessionNote): string => {
    const slug = index === null ? undefined : session.exercises[index]?.exercise;
    return slug === undefined ? '' : (bySlug.get(slug)?.name[language] ?? slug);
  };
  const shown = isWhole ? notes : notes.slice(0, SHOWN_AT_FIRST);

  const mend = async () => {
    setMending(true);
    const { mendSession } = await import('./check-session');
    const mended = mendSession(session, origin?.constraints ?? null, exercises);
    const before = useSessionStore.getState().draft;
    open(mended.session, origin ?? undefined);
    setMending(false);
    const count = mended.changes.filter(({ what }) => what !== 'timed').length;
    tellOfDraft(
      mended.left.length === 0
        ? t('train.toasts.mended', { count })
        : t('train.toasts.mendedPartly'),
      before,
    );
  };

  return (
    <section
      aria-labelledby="notes-heading"
      className="rounded-medium border border-ready/60 bg-raised p-3"
    >
      <div className="flex items-center gap-2">
        <TriangleAlert className="size-5 shrink-0 text-ready" aria-hidden="true" />
        <h3 id="notes-heading" className="min-w-0 flex-1 leading-tight font-semibold">
          {t('train.notes.heading', { count: notes.length })}
        </h3>
        <Button size="bare" disabled={isMending} onClick={() => void mend()} className="px-3.5">
          <WandSparkles className="size-4.5" aria-hidden="true" />
          {t(isMending ? 'train.notes.mending' : 'train.notes.mend')}
        </Button>
      </div>
      <ul className="mt-2 grid gap-1 text-[15px] leading-snug text-muted">
        {shown.map((note) => (
          <li key={`${note.promise} ${note.index}`}>
            {t(`train.notes.${wordOf(note)}`, { name: nameOf(note) })}
          </li>
        ))}
      </ul>
      {notes.length > shown.length && (
        <button
          type="button"
          onClick={() => setWhole(true)}
          className="-mb-2 min-h-11 text-[15px] font-semibold underline underline-offset-4"
        >
          {t('train.notes.more', { count: notes.length - shown.length })}
        </button>
      )}
    </section>
  );
};
