import { Player, type PlayerRef } from '@remotion/player';
import { useMemo } from 'react';
import { filmPropsOf } from '../../../remotion/workout/film-props';
import { Workout } from '../../../remotion/workout/workout';
import { CATALOG } from '../../catalog/catalog';
import type { Timeline } from '../../workout/timeline';
import { filmSize } from '../../workout/workout-config';
import { useMediaQuery } from '../use-media-query';
import { usePageLanguage } from '../words/language-provider';

const FilmFailed = () => {
  const words = usePageLanguage().words.player;
  return (
    <div
      role="alert"
      className="on-stage absolute inset-0 grid place-content-center p-6 text-center"
    >
      <p className="text-xl font-bold">{words.failed}</p>
      <p className="mt-2 text-muted">{words.failedFix}</p>
    </div>
  );
};

/** The film in the browser: the very composition that is exported. */
export const FilmPlayer = ({
  timeline,
  onPlayer,
}: {
  readonly timeline: Timeline;
  readonly onPlayer: (player: PlayerRef | null) => void;
}) => {
  const prefersStillness = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { session, fps, durationInFrames } = timeline;
  const { width, height } = filmSize(session.config);
  const film = useMemo(() => filmPropsOf(session, CATALOG), [session]);

  return (
    <Player
      ref={onPlayer}
      component={Workout}
      inputProps={film}
      durationInFrames={durationInFrames}
      fps={fps}
      compositionWidth={width}
      compositionHeight={height}
      // Browsers let a page start by itself only without sound.
      autoPlay={!prefersStillness}
      initiallyMuted
      clickToPlay
      doubleClickToFullscreen={false}
      spaceKeyToPlayOrPause={false}
      errorFallback={FilmFailed}
      acknowledgeRemotionLicense
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    />
  );
};
