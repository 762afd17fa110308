import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { FIELD_OF_VIEW, frameChoreography } from './camera-framing';
import { CHOREOGRAPHIES } from './choreography/choreographies';
import { perform } from './choreography/performance';
import { extentOfHeld, extentOfPlaced, isPlaced, type Ball } from './props/prop-extent';
import { placeInWorld } from './rig/world-pose';
import { COACHES, skeletonOf } from './skeletons';

describe.each(CHOREOGRAPHIES)('framing of $exercise', (choreography) => {
  const framing = frameChoreography(choreography, COACHES.map(skeletonOf));
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.5, 30);
  camera.position.set(...framing.position);
  camera.lookAt(...framing.target);
  camera.updateMatrixWorld();
  const { props = [] } = choreography;
  const held: Ball[] = [];
  const body = COACHES.flatMap((coach) => {
    const skeleton = skeletonOf(coach);
    const performance = perform(choreography, skeleton);
    return Array.from({ length: choreography.durationInFrames }, (_, frame) => {
      const world = placeInWorld(skeleton, performance.poseAtFrame(frame));
      held.push(...extentOfHeld(props, skeleton, world));
      return skeleton.contactNames
        .map((contact) => world.contactAt(contact))
        .concat(world.tailOf('Head'));
    }).flat();
  });
  const standing = props.filter(isPlaced).flatMap((prop) =>
    extentOfPlaced(
      prop,
      body.map((centre) => ({ centre, radius: 0 })),
    ),
  );
  const seen = [...body, ...[...held, ...standing].map(({ centre }) => centre)].map((point) =>
    point.clone().project(camera),
  );
  const extent = (axis: 'x' | 'y') => ({
    least: Math.min(...seen.map((point) => point[axis])),
    most: Math.max(...seen.map((point) => point[axis])),
  });

  it('keeps head, hands and feet of both coaches and what they use inside the picture with a margin', () => {
    for (const { least, most } of [extent('x'), extent('y')]) {
      expect(least).toBeGreaterThan(-0.95);
      expect(most).toBeLessThan(0.95);
    }
  });

  it('fills the picture in height or width', () => {
    const share = Math.max(
      ...[extent('x'), extent('y')].map(({ least, most }) => (most - least) / 2),
    );
    expect(share).toBeGreaterThan(0.8);
  });
});
