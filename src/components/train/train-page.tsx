'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { clipOf } from '../../workout/clip-of';
import { durationInSeconds } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { clock } from '../player/clock';
import { sessionOf } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { Card } from '../ui/card';
import { cn } from '../ui/cn';
import { Skeleton } from '../ui/skeleton';
import { useHasMounted } from '../has-mounted';
import { useMediaQuery } from '../use-media-query';
import type { SeekRequest } from './film-preview';
import { OpenProblemNote } from './open-problem';
import { brokenLimitOf } from './session-limit';
import { TrainActions } from './train-actions';
import { TrainStage } from './train-stage';
import { TrainTabs, type TrainTab } from './train-tabs';
import { useFilmFirst } from './use-film-first';
import { useSessionCheck } from './use-session-check';
import { useSessionOpener } from './use-session-opener';
import { useUndoKeys } from './use-undo-keys';
import { WAITING_EXERCISE } from './waiting-exercise';

const PanelSkeleton = () => (
  <div className="flex flex-col gap-4">
    <Skeleton className="h-11" />
    <Skeleton className="h-64" />
  </div>
);

// Drawn by the server and each taken over by itself: what is tapped meanwhile is answered first.
const SessionHeader = dynamic(() => import('./first-parts').then((module) => module.SessionHeader));
const SessionPanel = dynamic(() => import('./first-parts').then((module) => module.SessionPanel));
const MuscleBalance = dynamic(() => import('./first-parts').then((module) => module.MuscleBalance));

// What can be dragged comes with what drags it, and is drawn in the places that the page has for it.
const SessionDrag = dynamic(() => import('./session-drag').then((module) => module.SessionDrag), {
  ssr: false,
});
const CataloguePanel = dynamic(
  () => import('./catalogue-panel').then((module) => module.CataloguePanel),
  { ssr: false, loading: PanelSkeleton },
);
const SessionSettings = dynamic(
  () => import('./session-settings').then((module) => module.SessionSettings),
  { ssr: false, loading: PanelSkeleton },
);

/** The session with those exercises alone that the catalogue knows; null: none is left. */
const withKnown = (
  session: WorkoutSession | null,
  bySlug: ReadonlyMap<string, unknown>,
): WorkoutSession | null => {
  if (session === null) return null;
  const exercises = session.exercises.filter(({ exercise }) => bySlug.has(exercise));
  if (exercises.length === session.exercises.length) return session;
  return exercises.length === 0 ? null : { ...session, exercises };
};

/** A panel of the page: on a phone only the one that is chosen is there. */
const panelStyle = (isChosen: boolean, ...more: string[]) =>
  cn(
    'flex min-w-0 flex-col max-lg:rounded-none max-lg:border-0 max-lg:bg-transparent',
    !isChosen && 'max-lg:hidden',
    ...more,
  );

/** Choose, see it at once, train. */
export const TrainPage = () => {
  const t = useTranslations('train');
  const hasMounted = useHasMounted();
  const isWide = useMediaQuery('(min-width: 64rem)');
  const { bySlug, exercises } = useCatalogue();
  const draft = useSessionStore((store) => store.draft);
  const [tab, setTab] = useState<TrainTab>('session');
  const [seek, setSeek] = useState<SeekRequest | null>(null);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  const [catalogue, setCatalogue] = useState<HTMLElement | null>(null);
  const opener = useSessionOpener();
  useUndoKeys();

  const isReady = hasMounted && !opener.isOpening;
  const session = useMemo(() => (isReady ? sessionOf(draft) : null), [draft, isReady]);
  const film = useMemo(() => withKnown(session, bySlug), [session, bySlug]);
  const { isRestDue, onFilm } = useFilmFirst(opener.isOpening);
  const notes = useSessionCheck(isRestDue ? session : null, draft.origin?.constraints ?? null);
  const coach = bySlug.get(WAITING_EXERCISE) ?? exercises[0];
  const isAllShown = isWide && isRestDue;
  const isCatalogueShown = isAllShown || tab === 'catalogue';
  // No place is told of before it is due: a ref that sets state has the page drawn once more, at once.
  const isDragDue = session !== null || isCatalogueShown;
  const limit = film === null ? null : brokenLimitOf(film);
  const isOff = film === null || limit !== null;

  return (
    <>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[1520px] pb-40 outline-none lg:px-8 lg:pb-8"
      >
        <h1 className="sr-only">{t('heading')}</h1>
        <SessionHeader isReady={isReady} onFile={(file) => void opener.openFile(file)} />
        {opener.problem !== null && (
          <div className="mb-3 max-lg:px-4">
            <OpenProblemNote
              problem={opener.problem}
              onRetry={opener.retry}
              onDismiss={opener.dismiss}
            />
          </div>
        )}
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_auto_auto_1fr] lg:gap-4 xl:grid-cols-[21rem_minmax(0,1fr)_24rem] xl:grid-rows-[auto_auto_1fr]">
          <div className="min-w-0 lg:col-start-1 lg:row-start-1 xl:col-start-2">
            {coach !== undefined && (
              <TrainStage
                session={limit === null ? film : null}
                isExpected={opener.isOpening || draft.entries.length > 0}
                onFilm={onFilm}
                clip={clipOf(coach, draft.config.coach)}
                seek={seek}
              />
            )}
          </div>
          <TrainTabs tab={tab} count={session?.exercises.length ?? 0} onChoose={setTab} />
          <Card
            aria-label={t('list.heading')}
            className={panelStyle(
              tab === 'session',
              'gap-3 lg:sticky lg:top-4 lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:h-[calc(100svh-9.5rem)] lg:self-start lg:p-4 xl:col-start-3 xl:row-span-3',
            )}
          >
            <SessionPanel
              session={session}
              notes={notes}
              isReady={isReady}
              isRestDue={isRestDue}
              panelRef={isDragDue ? setPanel : null}
              listRef={setList}
              onChoose={() => setTab('catalogue')}
            />
          </Card>
          <Card
            aria-label={t('catalogue.heading')}
            className={panelStyle(
              tab === 'catalogue',
              'gap-3 lg:col-start-1 lg:row-start-2 lg:p-4 xl:sticky xl:top-4 xl:row-span-3 xl:row-start-1 xl:h-[calc(100svh-9.5rem)] xl:self-start',
            )}
          >
            <div
              ref={isDragDue ? setCatalogue : null}
              className="peer flex min-h-0 flex-1 flex-col gap-3 empty:hidden"
            />
            <div className="hidden peer-empty:block">
              <PanelSkeleton />
            </div>
          </Card>
          <Card
            aria-labelledby="settings-heading"
            className={panelStyle(tab === 'film', 'gap-3 lg:col-start-1 xl:col-start-2')}
          >
            <h2 id="settings-heading" className="mb-1 text-2xl">
              {t('settings.heading')}
            </h2>
            {isAllShown || tab === 'film' ? <SessionSettings /> : <PanelSkeleton />}
          </Card>
          <Card
            aria-labelledby="muscles-heading"
            className={panelStyle(tab === 'session', 'lg:col-start-1 lg:self-start xl:col-start-2')}
          >
            <MuscleBalance session={session} />
          </Card>
        </div>
        <div className="fixed inset-x-0 bottom-[calc(60px+env(safe-area-inset-bottom))] z-20 flex items-center gap-4 border-t border-line bg-card px-4 py-2 lg:hidden">
          <p className="digits text-2xl" aria-hidden="true">
            {clock(session === null ? 0 : durationInSeconds(session))}
          </p>
          <TrainActions isOff={isOff} isRestDue={isRestDue} isCompact />
        </div>
      </main>
      {isDragDue && (
        <SessionDrag
          places={{ panel, list, catalogue }}
          notes={notes}
          onSelect={(index) => setSeek({ index })}
        >
          {isCatalogueShown && <CataloguePanel />}
        </SessionDrag>
      )}
    </>
  );
};
