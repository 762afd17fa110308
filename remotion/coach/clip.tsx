import { ThreeCanvas } from '@remotion/three';
import { useEffect, useMemo, useState } from 'react';
import { cancelRender, continueRender, delayRender, staticFile, useCurrentFrame } from 'remotion';
import { NeutralToneMapping, PCFShadowMap, type Object3D } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { z } from 'zod';
import { coachSchema, type Coach } from '../../src/workout/workout-config';
import { FIELD_OF_VIEW, frameChoreography } from './camera-framing';
import { choreographyOf } from './choreography/choreographies';
import type { Choreography } from './choreography/choreography';
import { perform } from './choreography/performance';
import { CLIP_SIZE } from './clip-size';
import { CoachBody } from './coach-body';
import { FloorShadow } from './floor-shadow';
import { CoachProps } from './props/coach-props';
import { placeInWorld } from './rig/world-pose';
import { COACHES, skeletonOf } from './skeletons';
import { StudioLight } from './studio-light';

export const coachClipSchema = z.object({
  /** Slug of an exercise that has a choreography. */
  exercise: z.string(),
  coach: coachSchema,
});
export type CoachClipProps = z.infer<typeof coachClipSchema>;

/** One loop of one exercise by one coach on a transparent ground. */
export const CoachClip = ({ exercise, coach }: CoachClipProps) => {
  const body = useBody(coach);
  const choreography = choreographyOf(exercise);
  const framing = useMemo(
    () => frameChoreography(choreography, COACHES.map(skeletonOf)),
    [choreography],
  );
  if (body === null) return null;
  return (
    <ThreeCanvas
      width={CLIP_SIZE}
      height={CLIP_SIZE}
      dpr={1}
      gl={{
        antialias: true,
        alpha: true,
        preserveDrawingBuffer: true,
        toneMapping: NeutralToneMapping,
      }}
      shadows={{ type: PCFShadowMap }}
      camera={{ fov: FIELD_OF_VIEW, near: 0.5, far: 30, position: [...framing.position] }}
      onCreated={({ camera }) => camera.lookAt(...framing.target)}
    >
      <StudioLight cameraYaw={choreography.camera.yaw} />
      <PosedCoach body={body} choreography={choreography} coach={coach} />
    </ThreeCanvas>
  );
};

const PosedCoach = ({
  body,
  choreography,
  coach,
}: {
  readonly body: Object3D;
  readonly choreography: Choreography;
  readonly coach: Coach;
}) => {
  const frame = useCurrentFrame();
  const skeleton = skeletonOf(coach);
  const performance = useMemo(() => perform(choreography, skeleton), [choreography, skeleton]);
  const pose = performance.poseAtFrame(frame);
  const world = placeInWorld(skeleton, pose);
  return (
    <>
      <CoachBody body={body} pose={pose} />
      <FloorShadow skeleton={skeleton} world={world} />
      <CoachProps props={choreography.props ?? []} skeleton={skeleton} world={world} />
    </>
  );
};

const useBody = (coach: Coach): Object3D | null => {
  const [body, setBody] = useState<Object3D | null>(null);
  const [handle] = useState(() => delayRender(`loading the body of the ${coach} coach`));
  useEffect(() => {
    const loader = new GLTFLoader();
    loader
      .loadAsync(staticFile(`coach/${coach}.glb`))
      .then(({ scene }) => {
        setBody(scene);
        continueRender(handle);
      })
      .catch((error: unknown) => cancelRender(error));
  }, [coach, handle]);
  return body;
};
