import { Video } from '@remotion/media';
import { Sequence, useRemotionEnvironment } from 'remotion';
import { playbackRateOf } from '../../src/workout/intensity';
import type { Moment } from '../../src/workout/moment';
import type { Interval } from '../../src/workout/timeline';
import type { Box } from '../kit/box';
import { mediaUrl } from '../kit/media-url';
import { coachPlace, type CoachProps } from './coach-place';

/** How many intervals before and after the one on screen are kept, the next of them loading. */
const NEIGHBOURS = 1;
const PREMOUNT_SECONDS = 2;

interface PlayedIntervalProps {
  readonly interval: Interval;
  readonly moment: Moment;
  readonly box: Box;
}

const PlayedInterval = ({ interval, moment, box }: PlayedIntervalProps) => {
  if (interval.shown === null) return null;
  const { clip, intensity, exercise } = interval.shown;
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
        src={mediaUrl(clip.url)}
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
  return mounted.map((interval) => (
    <PlayedInterval
      key={interval.index}
      interval={interval}
      moment={moment}
      box={boxOf(interval.kind)}
    />
  ));
};
