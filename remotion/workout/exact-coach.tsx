import { Freeze, OffthreadVideo } from 'remotion';
import { clipMomentOf } from '../../src/workout/moment';
import { mediaUrl } from '../kit/media-url';
import { coachPlace, type CoachProps } from './coach-place';

/**
 * The exact frame, asked for by the middle of its time: WebM rounds timestamps to milliseconds, and a frame's first
 * instant may belong to the frame before it.
 */
export const ExactCoach = ({ moment, boxOf }: CoachProps) => {
  const shown = clipMomentOf(moment);
  if (shown === null) return null;
  const { clip, clipFrame, mirrored } = shown;
  const filmFrame = ((clipFrame + 0.5) * moment.timeline.fps) / clip.fps;
  return (
    <Freeze frame={0}>
      <OffthreadVideo
        // Not as the frame to freeze at: that is held within the composition's length, which a clip may exceed.
        trimBefore={filmFrame}
        src={mediaUrl(clip.url)}
        transparent
        muted
        pauseWhenBuffering
        style={coachPlace(boxOf(moment.interval.kind), mirrored)}
      />
    </Freeze>
  );
};
