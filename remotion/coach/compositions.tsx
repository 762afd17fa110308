import { Composition } from 'remotion';
import { choreographyOf } from './choreography/choreographies';
import { CLIP_FPS } from './choreography/choreography';
import { CoachClip, coachClipSchema } from './clip';
import { CLIP_SIZE } from './clip-size';

/** What the coach adds to the Studio and the bake. */
export const coachCompositions = (
  <Composition
    id="CoachClip"
    component={CoachClip}
    schema={coachClipSchema}
    defaultProps={{ exercise: 'air-squats', coach: 'female' }}
    width={CLIP_SIZE}
    height={CLIP_SIZE}
    fps={CLIP_FPS}
    durationInFrames={1}
    calculateMetadata={({ props }) => ({
      durationInFrames: choreographyOf(props.exercise).durationInFrames,
    })}
  />
);
