import { createHash } from 'node:crypto';
import { frameChoreography } from '../../remotion/coach/camera-framing';
import { CHOREOGRAPHIES } from '../../remotion/coach/choreography/choreographies';
import { CLIP_FPS, type Choreography } from '../../remotion/coach/choreography/choreography';
import { perform } from '../../remotion/coach/choreography/performance';
import { CLIP_SIZE } from '../../remotion/coach/clip-size';
import { COACHES, skeletonOf } from '../../remotion/coach/skeletons';
import type { BakeJob } from '../catalog/ingest/bake-clip';

/** A hash over every bone in every frame and the camera, rounded to what nobody sees. */
const motionOf = (choreography: Choreography, coach: (typeof COACHES)[number]): string => {
  const skeleton = skeletonOf(coach);
  const performance = perform(choreography, skeleton);
  const hash = createHash('sha256').update(
    JSON.stringify(frameChoreography(choreography, COACHES.map(skeletonOf)), rounded),
  );
  for (let frame = 0; frame < choreography.durationInFrames; frame++) {
    const { hips, turns } = performance.poseAtFrame(frame);
    for (const { name } of skeleton.bones)
      hash.update(JSON.stringify([name, turns.get(name)?.toArray(), hips.toArray()], rounded));
  }
  return hash.digest('hex').slice(0, 16);
};

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) : value;

/** Every clip that the coach can show, or those of one exercise, of one coach. */
export const bakeJobs = (only: string | undefined, coach: string | undefined): BakeJob[] =>
  CHOREOGRAPHIES.filter(({ exercise }) => only === undefined || exercise === only).flatMap(
    (choreography) =>
      COACHES.filter((name) => coach === undefined || name === coach).map((name) => ({
        slug: choreography.exercise,
        coach: name,
        fps: CLIP_FPS,
        durationInFrames: choreography.durationInFrames,
        sizeInPixels: CLIP_SIZE,
        posterFrame: choreography.posterFrame,
        motion: motionOf(choreography, name),
      })),
  );
