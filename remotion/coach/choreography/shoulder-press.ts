import type { ArmPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography, KeyPose } from './choreography';

type Station = Pick<ArmPose, 'flexion' | 'abduction' | 'rotation' | 'elbow'>;

/** Places on the way up: upper arms in the plane of the shoulder blades, forearms upright and slightly in. */
const AT_EARS: Station = { flexion: 40, abduction: 58, rotation: -44, elbow: 117 };
const ELBOWS_RISE: Station = { flexion: 65, abduction: 66, rotation: -21, elbow: 106 };
const ELBOWS_LEVEL: Station = { flexion: 90, abduction: 68, rotation: 3, elbow: 97 };
const ABOVE_HEAD: Station = { flexion: 126, abduction: 63.5, rotation: 36, elbow: 83 };
const HALF_LONG: Station = { flexion: 151, abduction: 49.5, rotation: 57, elbow: 63 };
const NEARLY_LONG: Station = { flexion: 166.5, abduction: 30, rotation: 67, elbow: 39 };
const LONG: Station = { flexion: 174, abduction: 14, rotation: 68, elbow: 17 };

const at = (seconds: number, name: string, station: Station): KeyPose => ({
  name,
  at: seconds,
  pose: bothArms(station),
  contacts: SOLES,
});

/** From ear height straight up and slightly in, ribs down, back with control. 2.8 s a repetition. */
export const shoulderPress: Choreography = {
  exercise: 'shoulder-press',
  durationInFrames: 84,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 2.5,
  posterFrame: 14,
  camera: { yaw: 24, pitch: 6 },
  props: [{ kind: 'dumbbells', held: 'both' }],
  base: {
    crouch: 0.014,
    leftFoot: { aside: 0.95, toeOut: 10 },
    rightFoot: { aside: 0.95, toeOut: 10 },
    leftArm: { curl: 1, pronation: 0 },
    rightArm: { curl: 1, pronation: 0 },
  },
  keys: [
    {
      name: 'dumbbells at ear height',
      at: 0,
      pose: {
        trunk: { lean: 0.5, flexion: 1 },
        blades: { elevation: -2 },
        head: { nod: 1 },
        ...bothArms(AT_EARS),
      },
      contacts: SOLES,
    },
    at(0.34, 'elbows start up', ELBOWS_RISE),
    at(0.48, 'elbows level', ELBOWS_LEVEL),
    at(0.65, 'dumbbells above the head', ABOVE_HEAD),
    at(0.83, 'half long', HALF_LONG),
    at(1.03, 'nearly long', NEARLY_LONG),
    {
      name: 'arms long, over the shoulders',
      at: 1.32,
      pose: {
        trunk: { lean: 0, flexion: 2 },
        blades: { elevation: 3 },
        head: { nod: -2 },
        ...bothArms(LONG),
      },
      contacts: SOLES,
    },
    at(1.66, 'start to let down', NEARLY_LONG),
    at(1.9, 'half way down', HALF_LONG),
    at(2.12, 'dumbbells above the head', ABOVE_HEAD),
    at(2.3, 'elbows level', ELBOWS_LEVEL),
    at(2.45, 'nearly at the ears', ELBOWS_RISE),
  ],
};
