import { Video } from '@remotion/media';
import { useContext, useState, type CSSProperties } from 'react';
import { Sequence, useRemotionEnvironment } from 'remotion';
import { clipRepetitionAt } from '../../src/workout/clip-repetition';
import { playbackRateOf } from '../../src/workout/intensities';
import type { Moment } from '../../src/workout/moment';
import type { Interval } from '../../src/workout/timeline';
import type { Box } from '../kit/box';
import { mediaUrl } from '../kit/media-url';
import { coachPlace, type CoachProps } from './coach-place';
import { RenditionContext } from './rendition';

/** How long before it is shown a clip begins to load, and a repetition of it to be decoded. */
const PREMOUNT_SECONDS = 2;
const REPETITION_PREMOUNT_SECONDS = 1;

type Shown = NonNullable<Interval['shown']>;

interface PlayedClipProps {
  readonly src: string;
  readonly shown: Shown;
  readonly style: CSSProperties;
}

/** In Studio one element an interval, which its timeline shows as one bar. */
const LoopedClip = ({ src, shown, style }: PlayedClipProps) => (
  <Video src={src} loop muted playbackRate={playbackRateOf(shown.intensity)} style={style} />
);

interface RepeatedClipProps extends PlayedClipProps {
  /** Of the interval. */
  readonly frame: number;
  readonly durationInFrames: number;
  readonly fps: number;
}

/**
 * Each repetition is an element of its own, decoded before the one before it ends: where the clip's speed puts its beginning between two film
 * frames, `loop` would decode it anew each time, and the film would wait.
 */
const RepeatedClip = ({ src, shown, style, frame, durationInFrames, fps }: RepeatedClipProps) => {
  const { clip, intensity } = shown;
  const now = clipRepetitionAt(frame, fps, intensity, clip);
  const next = clipRepetitionAt(now.endFrame, fps, intensity, clip);
  // Its middle: WebM rounds times to milliseconds, and a frame's first instant may belong to the frame before it.
  const halfFrame = (0.5 * fps) / clip.fps;
  return [now, next]
    .filter(({ startFrame }) => startFrame < durationInFrames)
    .map(({ index, startFrame, endFrame, clipStart }) => (
      <Sequence
        key={index}
        from={startFrame}
        durationInFrames={endFrame - startFrame}
        premountFor={REPETITION_PREMOUNT_SECONDS * fps}
      >
        <Video
          src={src}
          muted
          trimBefore={clipStart + halfFrame}
          playbackRate={playbackRateOf(intensity)}
          style={style}
        />
      </Sequence>
    ));
};

interface PlayedIntervalProps {
  readonly interval: Interval;
  readonly shown: Shown;
  readonly moment: Moment;
  readonly box: Box;
}

const PlayedInterval = ({ interval, shown, moment, box }: PlayedIntervalProps) => {
  const { isStudio } = useRemotionEnvironment();
  const rendition = useContext(RenditionContext);
  // Chosen once: where the player grows meanwhile, the next interval is sharper, and this one goes on without a gap.
  const [src] = useState(() => mediaUrl(rendition(shown.clip)));
  const { fps } = moment.timeline;
  const { startFrame, durationInFrames } = interval;
  const isMirrored = interval.index === moment.interval.index && moment.side === 'right';
  const style = coachPlace(box, isMirrored);
  return (
    <Sequence
      name={`${interval.kind} · ${shown.exercise.slug}`}
      from={startFrame}
      durationInFrames={durationInFrames}
      premountFor={PREMOUNT_SECONDS * fps}
    >
      {isStudio ? (
        <LoopedClip src={src} shown={shown} style={style} />
      ) : (
        <RepeatedClip
          src={src}
          shown={shown}
          style={style}
          frame={Math.max(0, moment.frame - startFrame)}
          durationInFrames={durationInFrames}
          fps={fps}
        />
      )}
    </Sequence>
  );
};

/** Plays the clips as a browser plays best: each in its interval, the next one loading beforehand. */
export const PlayedCoach = ({ moment, boxOf }: CoachProps) => {
  const { isStudio } = useRemotionEnvironment();
  const { intervals } = moment.timeline;
  const now = moment.interval.index;
  // Studio's timeline shows the whole film; elsewhere far intervals only cost time.
  const mounted = isStudio ? intervals : intervals.slice(now, now + 2);
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
