import type { Bone } from './skeleton';
import { cross, dot, normalize, scale, subtract, type Vec3 } from './vec3';

/** A joint that folds about one axis: turning `bone` by a positive angle about `axis` flexes it. */
export interface Hinge {
  readonly bone: string;
  /** Unit axis in rest-pose world axes (= every bone's own axes, as rest rotations are identity). */
  readonly axis: Vec3;
}

/** Where a hand faces at rest. */
export interface Palm {
  /** Unit vector out of the palm. */
  readonly facing: Vec3;
  /** Unit vector from the wrist to the middle finger's knuckle. */
  readonly fingers: Vec3;
}

const headOf = (bones: readonly Bone[], name: string): Vec3 => {
  const bone = bones.find((candidate) => candidate.name === name);
  if (!bone) throw new Error(`The rig has no bone "${name}".`);
  return bone.head;
};

const tailOf = (bones: readonly Bone[], name: string): Vec3 => {
  const bone = bones.find((candidate) => candidate.name === name);
  if (!bone) throw new Error(`The rig has no bone "${name}".`);
  return bone.tail;
};

/** Where the palm of one side faces, from the wrist and the knuckles of index finger and little finger. */
export const findPalm = (bones: readonly Bone[], side: 'Left' | 'Right'): Palm => {
  const wrist = headOf(bones, `${side}Hand`);
  const toIndex = subtract(headOf(bones, `${side}HandIndex1`), wrist);
  const toPinky = subtract(headOf(bones, `${side}HandPinky1`), wrist);
  const facing = side === 'Left' ? cross(toPinky, toIndex) : cross(toIndex, toPinky);
  return {
    facing: normalize(facing),
    fingers: normalize(subtract(headOf(bones, `${side}HandMiddle1`), wrist)),
  };
};

/**
 * Unit vector out of the point of the elbow: away from the inside of the bend that the rest pose already
 * has.
 */
export const elbowPointDirection = (bones: readonly Bone[], side: 'Left' | 'Right'): Vec3 => {
  const elbow = headOf(bones, `${side}ForeArm`);
  const fromShoulder = normalize(subtract(elbow, headOf(bones, `${side}Arm`)));
  const fromWrist = normalize(subtract(elbow, headOf(bones, `${side}Hand`)));
  return normalize([
    fromShoulder[0] + fromWrist[0],
    fromShoulder[1] + fromWrist[1],
    fromShoulder[2] + fromWrist[2],
  ]);
};

/** Axes of elbows, knees and the fingers' joints. */
export const findHinges = (bones: readonly Bone[]): Record<string, Hinge> => {
  const hinges: Record<string, Hinge> = {};
  for (const side of ['Left', 'Right'] as const) {
    const label = side.toLowerCase();
    const elbow = headOf(bones, `${side}ForeArm`);
    const upperArm = subtract(elbow, headOf(bones, `${side}Arm`));
    const forearm = subtract(headOf(bones, `${side}Hand`), elbow);
    hinges[`${label}Elbow`] = { bone: `${side}ForeArm`, axis: normalize(cross(upperArm, forearm)) };

    const thigh = normalize(subtract(headOf(bones, `${side}Leg`), headOf(bones, `${side}UpLeg`)));
    // The knee folds backward about the sideways axis, made square to the thigh.
    const sideways: Vec3 = [1, 0, 0];
    hinges[`${label}Knee`] = {
      bone: `${side}Leg`,
      axis: normalize(subtract(sideways, scale(thigh, dot(sideways, thigh)))),
    };

    const { facing } = findPalm(bones, side);
    for (const finger of ['Index', 'Middle', 'Ring', 'Pinky']) {
      for (const joint of [1, 2, 3]) {
        const name = `${side}Hand${finger}${joint}`;
        const along = subtract(tailOf(bones, name), headOf(bones, name));
        hinges[`${label}${finger}${joint}`] = { bone: name, axis: normalize(cross(along, facing)) };
      }
    }
  }
  return hinges;
};
