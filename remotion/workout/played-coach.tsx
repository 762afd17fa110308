import { Video } from '@remotion/media';
import { useContext, useState } from 'react';
import { Sequence, useRemotionEnvironment } from 'remotion';
import { playbackRateOf } from '../../src/workout/intensity';
import type { Moment } from '../../src/workout/moment';
import type { Interval } from '../../src/workout/timeline';
import type { Box } from '../kit/box';
import { mediaUrl } from '../kit/media-url';
import { coachPlace, type CoachProps } from './coach-place';
import { RenditionContext } from './rendition';

/** How many intervals before and after the one on screen are kept, the next of them loading. */
const NEIGHBOURS = 1;
const PREMOUNT_SECONDS = 2;

interface PlayedIntervalProps {
  readonly interval: Interval;
  readonly shown: NonNullable<Interval['shown']>;
  readonly moment: Moment;
  readonly box: Box;
}

const PlayedInterval = ({ interval, shown, moment, box }: PlayedIntervalProps) => {
  const { clip, intensity, exercise } = shown;
  const rendition = useContext(RenditionContext);
  // Chosen once: where the player grows meanwhile, the next interval is sharper, and this one goes on without a gap.
  const [src] = useState(() => mediaUrl(rendition(clip)));
  const { fps } = moment.timeline;
  const isMirrored = interval.index === moment.interval.index && moment.side === 'right';
  return (
    <Sequence
      name={`${interval.kind} · ${exercise.slug}`}
      from={interval.startFrame}
      durationInFrames={interval.durationInFrames}
      premountFor={PREMOUNT_SECONDS * fps}
    >
      <Video
        src={src}
        loop
        muted
        playbackRate={playbackRateOf(intensity)}
        style={coachPlace(box, isMirrored)}
      />
    </Sequence>
  );
};

/** Plays the clips as a browser plays best: each in its interval, the next one loading beforehand. */
export const PlayedCoach = ({ moment, boxOf }: CoachProps) => {
  const { isStudio } = useRemotionEnvironment();
  const { intervals } = moment.timeline;
  const now = moment.interval.index;
  // Studio's timeline shows the whole film; elsewhere far intervals only cost time.
  const mounted = isStudio
    ? intervals
    : intervals.slice(Math.max(0, now - NEIGHBOURS), now + NEIGHBOURS + 1);
  return mounted.map(
    (interval) =>
      interval.shown !== null && (
        <PlayedInterval
          key={`${interval.index} ${interval.shown.clip.url}`}
          interval={interval}
          shown={interval.shown}
          moment={moment}
          box={boxOf(interval.kind)}
        />
      ),
  );
};
