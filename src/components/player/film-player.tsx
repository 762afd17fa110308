import { Player, type PlayerRef } from '@remotion/player';
import { useMemo } from 'react';
import { useTranslations } from 'next-intl';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import { filmPropsOf } from '../../../remotion/workout/film-props';
import type { Timeline } from '../../workout/timeline';
import type { FilmFormat, WorkoutConfig } from '../../workout/workout-config';
import { DEFAULT_CONFIG } from '../../workout/default-config';
import { useMediaQuery } from '../use-media-query';
import { compositionOf } from './composition-of';
import { SizedClips } from './sized-clips';

const FilmFailed = () => {
  const t = useTranslations('player');
  return (
    <div
      role="alert"
      className="on-stage absolute inset-0 grid place-content-center p-6 text-center"
    >
      <p className="text-xl font-bold">{t('failed')}</p>
      <p className="mt-2 text-muted">{t('failedFix')}</p>
    </div>
  );
};

/** A draft of an older version may name a look that this one does not know, or not with these values: then it is shown in the first one. */
const withKnownTemplate = (config: WorkoutConfig): WorkoutConfig => {
  const { template, templateProps } = config;
  if (TEMPLATE_SCHEMAS.get(template)?.safeParse(templateProps).success === true) return config;
  return { ...config, template: DEFAULT_CONFIG.template, templateProps: {} };
};

/** The film as it is shown here, of the very exercises that the timeline was made of. */
const shownFilm = ({ session, intervals }: Timeline, format: FilmFormat | undefined) => {
  const known = withKnownTemplate(session.config);
  const config = format === undefined ? known : { ...known, format };
  const exercises = new Map(
    intervals.flatMap(({ shown }) =>
      shown === null ? [] : [[shown.exercise.slug, shown.exercise] as const],
    ),
  );
  return filmPropsOf({ ...session, config }, [...exercises.values()]);
};

/** The film in the browser: the very composition that is exported. */
export const FilmPlayer = ({
  timeline,
  format,
  speed = 1,
  startsItself = true,
  initialFrame = 0,
  onPlayer,
}: {
  readonly timeline: Timeline;
  /** Absent: the session's own. */
  readonly format?: FilmFormat;
  readonly speed?: number;
  /** Plays at once and without sound, as browsers allow it, unless motion is unwelcome. */
  readonly startsItself?: boolean;
  readonly initialFrame?: number;
  readonly onPlayer: (player: PlayerRef | null) => void;
}) => {
  const prefersStillness = useMediaQuery('(prefers-reduced-motion: reduce)');
  const film = useMemo(() => shownFilm(timeline, format), [timeline, format]);

  return (
    <SizedClips>
      <Player
        ref={onPlayer}
        {...compositionOf(film, timeline)}
        playbackRate={speed}
        initialFrame={initialFrame}
        autoPlay={startsItself && !prefersStillness}
        initiallyMuted={startsItself}
        clickToPlay={startsItself}
        doubleClickToFullscreen={false}
        spaceKeyToPlayOrPause={false}
        browserMediaControlsBehavior={{ mode: 'do-nothing' }}
        // Called as a function, where hooks are not allowed.
        errorFallback={() => <FilmFailed />}
        acknowledgeRemotionLicense
        style={{ width: '100%', height: '100%' }}
      />
    </SizedClips>
  );
};
