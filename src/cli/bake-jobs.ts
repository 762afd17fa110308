import { createHash } from 'node:crypto';
import { frameChoreography, type Framing } from '../../remotion/coach/camera-framing';
import { CHOREOGRAPHIES } from '../../remotion/coach/choreography/choreographies';
import { CLIP_FPS, type Choreography } from '../../remotion/coach/choreography/choreography';
import { perform } from '../../remotion/coach/choreography/performance';
import { CLIP_SIZE } from '../../remotion/coach/clip-size';
import type { PropKind } from '../../remotion/coach/props/prop';
import { firstAlike } from '../../remotion/coach/rig/pose-likeness';
import type { Pose } from '../../remotion/coach/rig/world-pose';
import { COACHES, skeletonOf } from '../../remotion/coach/skeletons';
import type { BakeJob } from '../catalog/ingest/bake-clip';

type CoachName = (typeof COACHES)[number];

const posesOf = (choreography: Choreography, coach: CoachName): readonly Pose[] => {
  const performance = perform(choreography, skeletonOf(coach));
  return Array.from({ length: choreography.durationInFrames }, (_, frame) =>
    performance.poseAtFrame(frame),
  );
};

/** A hash over every bone in every frame, the props and the camera, rounded to what nobody sees. */
const motionOf = (
  choreography: Choreography,
  framing: Framing,
  coach: CoachName,
  poses: readonly Pose[],
): string => {
  const skeleton = skeletonOf(coach);
  const hash = createHash('sha256').update(JSON.stringify(framing, rounded));
  if (choreography.props !== undefined) hash.update(JSON.stringify(choreography.props, rounded));
  for (const { hips, turns } of poses)
    for (const { name } of skeleton.bones)
      hash.update(JSON.stringify([name, turns.get(name)?.toArray(), hips.toArray()], rounded));
  return hash.digest('hex').slice(0, 16);
};

const PROPS = 'remotion/coach/props';
const STANDING = ['materials.ts', 'part.tsx', 'contact-shadow.tsx', 'picture-edge.ts'];
const HELD = ['materials.ts', 'grip.ts', 'held-props.ts'];

/** What draws a kind of prop, below {@link PROPS}. */
const SOURCES_OF = {
  mat: ['mat.tsx', 'contact-shadow.tsx', 'picture-edge.ts'],
  chair: ['chair.tsx', ...STANDING],
  step: ['step.tsx', ...STANDING],
  wall: ['wall.tsx', 'picture-edge.ts'],
  dumbbells: ['dumbbells.tsx', ...HELD],
  band: ['band.tsx', ...HELD],
} as const satisfies Record<PropKind, readonly string[]>;

const propSourcesOf = ({ props = [] }: Choreography): string[] => {
  const files = new Set(props.flatMap(({ kind }): readonly string[] => SOURCES_OF[kind]));
  return files.size === 0
    ? []
    : ['coach-props.tsx', 'prop.ts', ...files].map((file) => `${PROPS}/${file}`);
};

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) : value;

/** Every clip that the coach can show, or those of some exercises, of one coach. */
export const bakeJobs = (only: readonly string[], coach: string | undefined): BakeJob[] =>
  CHOREOGRAPHIES.filter(({ exercise }) => only.length === 0 || only.includes(exercise)).flatMap(
    (choreography) => {
      const framing = frameChoreography(choreography, COACHES.map(skeletonOf));
      return COACHES.filter((name) => coach === undefined || name === coach).map((name) => {
        const poses = posesOf(choreography, name);
        return {
          slug: choreography.exercise,
          coach: name,
          fps: CLIP_FPS,
          durationInFrames: choreography.durationInFrames,
          sizeInPixels: CLIP_SIZE,
          posterFrame: choreography.posterFrame,
          drawings: firstAlike(poses),
          motion: motionOf(choreography, framing, name, poses),
          propSources: propSourcesOf(choreography),
        };
      });
    },
  );
