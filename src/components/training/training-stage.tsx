'use client';

import type { PlayerRef } from '@remotion/player';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { toast } from '../ui/toast';
import type { Exercise } from '../../catalog/exercise';
import { chaptersOf } from '../../workout/chapter';
import type { Timeline } from '../../workout/timeline';
import { HealthDialog, useHealthConsent } from '../legal/health-gate';
import { HelpDialog } from '../player/help-dialog';
import { LazyFilmPlayer } from '../player/lazy-film-player';
import { useDeviceFormat } from '../player/use-device-format';
import { useFilmCommands } from '../player/use-film-commands';
import { useFullScreen } from '../player/use-full-screen';
import { useHeld } from '../player/use-held';
import { useMediaSession } from '../player/use-media-session';
import { useNearClips } from '../player/use-near-clips';
import { usePlayback } from '../player/use-player';
import { usePlayerKeys } from '../player/use-player-keys';
import { useWakeLock } from '../player/use-wake-lock';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { CountIn } from './count-in';
import { fingerprintOf, loadResumePoint, type ResumePoint } from './resume-point';
import { StartScreen } from './start-screen';
import { TrainingControls } from './training-controls';
import type { TrainingLog } from './training-log';
import { useIdle } from './use-idle';
import { useTrainingLog } from './use-training-log';

const CONTROLS_SHOWN_MS = 3000;
/** A film that begins with less counts nobody in. */
const COUNTS_IN_FROM_SECONDS = 3;

type Phase = 'before' | 'count-in' | 'under-way';

/** The film over the whole window, from the click that starts it to its end. */
export const TrainingStage = ({
  timeline,
  bySlug,
  onDone,
}: {
  readonly timeline: Timeline;
  readonly bySlug: ReadonlyMap<string, Exercise>;
  readonly onDone: (log: TrainingLog, isComplete: boolean) => void;
}) => {
  const t = useTranslations();
  const [player, setPlayer] = useState<PlayerRef | null>(null);
  const [phase, setPhase] = useState<Phase>('before');
  const [speed, setSpeed] = useState(1);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [resumePoint] = useState(() => {
    const point = loadResumePoint(fingerprintOf(timeline.session));
    return point !== null && point.frame < timeline.durationInFrames - 1 ? point : null;
  });
  const [asked, setAsked] = useState<{ readonly from: ResumePoint | null } | null>(null);
  const consent = useHealthConsent();
  const format = useDeviceFormat();
  const { isFull, toggle: toggleFullScreen } = useFullScreen();
  const chapters = useMemo(() => chaptersOf(timeline), [timeline]);
  const isPlaying = usePlayback(player, timeline.durationInFrames) === 'playing';
  const { begin, end } = useTrainingLog({
    player,
    timeline,
    speed,
    onAsleep: () => toast(t('training.asleep')),
  });

  const command = useFilmCommands({
    player,
    timeline,
    chapters,
    speed,
    onSpeed: setSpeed,
    onFullScreen: () => void toggleFullScreen(),
    onHelp: () => setHelpOpen(true),
  });
  const run: typeof command = (given) => {
    // Before the start there is nothing to play yet: the start button is what begins.
    if (phase === 'under-way' || given === 'help' || given === 'full-screen') command(given);
  };
  usePlayerKeys(run);
  useNearClips(player, chapters, timeline.intervals);
  useMediaSession({ player, timeline, chapters, speed, run });
  useWakeLock(useHeld(phase === 'count-in' || isPlaying));
  const areControlsHidden = useIdle(isPlaying, CONTROLS_SHOWN_MS);

  const finish = (isComplete: boolean) => {
    player?.pause();
    const log = end();
    if (log !== null) onDone(log, isComplete);
  };
  const onFilmEnd = useEffectEvent(() => finish(true));
  useEffect(() => {
    if (player === null) return;
    const onEnded = () => onFilmEnd();
    player.addEventListener('ended', onEnded);
    return () => player.removeEventListener('ended', onEnded);
  }, [player]);

  const start = (from: ResumePoint | null) => {
    if (player === null) return;
    begin(from?.log ?? null);
    player.seekTo(from?.frame ?? 0);
    player.unmute();
    // Within the click: later, Safari would give the film no sound.
    player.play();
    const countsIn = timeline.session.config.getReadySeconds >= COUNTS_IN_FROM_SECONDS;
    if (from === null && countsIn) {
      setPhase('under-way');
      return;
    }
    player.pause();
    setPhase('count-in');
  };
  const askToStart = (from: ResumePoint | null) => {
    if (consent.isGiven === true) start(from);
    else setAsked({ from });
  };

  return (
    <main
      id="content"
      aria-label={t('training.title')}
      className={cn('absolute inset-0', areControlsHidden && 'cursor-none')}
    >
      <section id="film" aria-label={t('player.label')} className="absolute inset-0">
        <LazyFilmPlayer
          timeline={timeline}
          format={format}
          speed={speed}
          startsItself={false}
          initialFrame={resumePoint?.frame ?? 0}
          onPlayer={setPlayer}
        />
      </section>
      {phase === 'under-way' && (
        <TrainingControls
          player={player}
          timeline={timeline}
          chapters={chapters}
          speed={speed}
          onSpeed={setSpeed}
          isFullScreen={isFull}
          isHidden={areControlsHidden}
          run={run}
          onEnd={() => finish(false)}
        />
      )}
      {phase === 'before' && (
        <>
          <StartScreen
            timeline={timeline}
            bySlug={bySlug}
            resumePoint={resumePoint}
            isReady={player !== null}
            onStart={askToStart}
          />
          <Button
            asChild
            variant="ghost"
            className="absolute top-[max(12px,env(safe-area-inset-top))] left-3 bg-stage/80"
          >
            <Link href="/train">
              <X className="size-6" aria-hidden="true" />
              {t('training.leave')}
            </Link>
          </Button>
        </>
      )}
      {phase === 'count-in' && (
        <CountIn
          onDone={() => {
            setPhase('under-way');
            player?.play();
          }}
        />
      )}
      <HealthDialog
        isOpen={asked !== null}
        onAccept={() => {
          setAsked(null);
          start(asked?.from ?? null);
        }}
        onClose={() => setAsked(null)}
      />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </main>
  );
};
