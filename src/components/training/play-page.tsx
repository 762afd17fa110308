'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { FILM_WORDS } from '../../workout/film-words';
import { useBodyMass } from '../account/body-mass';
import { problemOf } from '../api/api-problem';
import { clock } from '../player/clock';
import { FilmLoading } from '../player/film-loading';
import { useFilmSoon } from '../player/use-film-soon';
import { EXAMPLE_SESSIONS, exampleTitle } from '../session/example-sessions';
import { useSessionStore } from '../session/session-store';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { PageMessage } from '../ui/page-message';
import { usePageLanguage } from '../words/use-page-language';
import { addPending } from './pending-trainings';
import { forgetResumePoint } from './resume-point';
import { useSendTrainings } from './send-trainings';
import { shareTraining } from './share-training';
import { SummaryScreen, type Keeping } from './summary-screen';
import type { TrainingLog } from './training-log';
import { TrainingStage } from './training-stage';
import { summaryOf, type TrainingSummary } from './training-summary';
import { usePlaySession, type PlaySession } from './use-play-session';

/** Who gave up sooner, or skipped to the end, has not trained. */
const SHORTEST_TRAINING_SECONDS = 10;

interface Done {
  readonly summary: TrainingSummary;
  readonly isComplete: boolean;
  readonly keeping: Keeping;
}

const Ready = (given: Extract<PlaySession, { readonly kind: 'ready' }>) => {
  // What is being trained does not change under way, whatever becomes of the workout elsewhere.
  const [{ timeline, workoutId, bySlug }] = useState(given);
  const t = useTranslations('training.done');
  const bodyMassKg = useBodyMass(({ kilograms }) => kilograms);
  const send = useSendTrainings();
  const [done, setDone] = useState<Done | null>(null);
  // Another training is another stage: nothing of the last one is left.
  const [count, setCount] = useState(0);
  const { session } = timeline;
  const title = session.title ?? FILM_WORDS[session.config.language].untitled;

  const keep = async (log: TrainingLog, isComplete: boolean) => {
    forgetResumePoint();
    const summary = summaryOf(timeline, log, bySlug, bodyMassKg ?? undefined);
    if (summary.seconds < SHORTEST_TRAINING_SECONDS) {
      setCount((before) => before + 1);
      return;
    }
    setDone({ summary, isComplete, keeping: 'sending' });
    addPending({
      ...(workoutId !== null && { sessionId: workoutId }),
      title,
      startedAt: log.startedAt,
      finishedAt: isComplete ? new Date().toISOString() : null,
      completedSeconds: summary.seconds,
      kcal: summary.kcal,
      exerciseCount: summary.exerciseCount,
    });
    const isKept = await send();
    setDone((before) => before && { ...before, keeping: isKept ? 'kept' : 'waiting' });
  };

  if (done === null) {
    return (
      <TrainingStage
        key={count}
        timeline={timeline}
        bySlug={bySlug}
        onDone={(log, isComplete) => void keep(log, isComplete)}
      />
    );
  }
  const share = async () => {
    const text = t('shareText', { title, time: clock(done.summary.seconds) });
    const result = await shareTraining(session, text);
    if (result !== 'shared') toast(result === 'copied' ? t('copied') : t('copyFailed'));
  };
  return (
    <SummaryScreen
      title={title}
      {...done}
      onAgain={() => setDone(null)}
      onShare={() => void share()}
    />
  );
};

const Empty = () => {
  const t = useTranslations('training.empty');
  const { language } = usePageLanguage();
  const open = useSessionStore((store) => store.open);
  const [example] = EXAMPLE_SESSIONS;
  const title = exampleTitle(example, language);
  const take = () =>
    open({
      ...example.session,
      title,
      config: { ...example.session.config, language },
    });
  return (
    <PageMessage mark="0:00" heading={t('heading')} text={t('text')}>
      <Button variant="primary" onClick={take}>
        {t('example', { title })}
      </Button>
      <Button asChild>
        <Link href="/train">{t('build')}</Link>
      </Button>
    </PageMessage>
  );
};

const Gone = ({ reason }: { readonly reason: 'missing' | 'outdated' }) => {
  const t = useTranslations('training');
  return (
    <PageMessage mark="?" heading={t(`${reason}.heading`)} text={t(`${reason}.text`)}>
      <Button asChild variant="primary">
        <Link href="/library">{t('done.library')}</Link>
      </Button>
      <Button asChild>
        <Link href="/train">{t('empty.build')}</Link>
      </Button>
    </PageMessage>
  );
};

const Content = ({ session }: { readonly session: PlaySession }) => {
  switch (session.kind) {
    case 'loading':
      return <FilmLoading />;
    case 'empty':
      return <Empty />;
    case 'outdated':
      return <Gone reason="outdated" />;
    case 'failed':
      return problemOf(session.error)?.code === 'not-found' ? (
        <Gone reason="missing" />
      ) : (
        <main className="mx-auto grid min-h-full max-w-xl place-content-center p-6">
          <ErrorNote error={session.error} onRetry={session.retry} />
        </main>
      );
    case 'ready':
      return <Ready key={session.workoutId} {...session} />;
  }
};

/** Training now: the stored workout that the address names, or the draft of this browser, over the whole window. */
export const PlayPage = () => {
  useFilmSoon();
  const session = usePlaySession(useSearchParams().get('workout'));
  return (
    <div className="on-stage fixed inset-0 z-20 overflow-y-auto">
      <Content session={session} />
    </div>
  );
};
