import { Audio } from '@remotion/media';
import { useMemo } from 'react';
import { Sequence, staticFile } from 'remotion';
import { audioCuesOf } from '../../src/workout/audio-cue';
import type { Timeline } from '../../src/workout/timeline';

/** No cue sounds longer. */
const LONGEST_CUE_SECONDS = 3;
const PREMOUNT_SECONDS = 1;

interface AudioCuesProps {
  readonly timeline: Timeline;
  readonly frame: number;
}

/** The cues that sound now or soon: a long film has hundreds. */
export const AudioCues = ({ timeline, frame }: AudioCuesProps) => {
  const cues = useMemo(() => audioCuesOf(timeline), [timeline]);
  const { fps } = timeline;
  const near = cues.filter(
    (cue) =>
      cue.frame <= frame + (PREMOUNT_SECONDS + 1) * fps &&
      cue.frame + LONGEST_CUE_SECONDS * fps > frame,
  );
  return near.map((cue) => (
    <Sequence
      key={`${cue.kind} ${cue.frame}`}
      name={cue.kind}
      from={cue.frame}
      durationInFrames={LONGEST_CUE_SECONDS * fps}
      premountFor={PREMOUNT_SECONDS * fps}
    >
      <Audio src={staticFile(`sounds/${cue.kind}.wav`)} />
    </Sequence>
  ));
};
