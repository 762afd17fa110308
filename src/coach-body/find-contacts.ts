import type { SkinnedPart } from './mesh';
import { elbowPointDirection, findPalm } from './find-hinges';
import { outermostPoint } from './measure-body';
import type { Bone } from './skeleton';
import { add, at, dot, mix, normalize, scale, subtract, type Vec3 } from './vec3';

/** A place on the surface that may rest on the floor or a prop, and the bone that carries it. */
export interface Contact {
  readonly bone: string;
  /** Rest pose, world metres. */
  readonly point: Vec3;
}

const up: Vec3 = [0, 1, 0];
const forward: Vec3 = [0, 0, 1];
const back: Vec3 = [0, 0, -1];

/** Finds where the dressed body touches the floor: soles on the shoes, palms on the skin, and so on. */
export const findContacts = (
  bones: readonly Bone[],
  surfaces: {
    readonly skin: SkinnedPart;
    readonly clothes: readonly SkinnedPart[];
    readonly shoes: SkinnedPart;
  },
): Record<string, Contact> => {
  const bone = (name: string): Bone => {
    const found = bones.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`The rig has no bone "${name}".`);
    return found;
  };
  const along = (name: string, share: number): Vec3 => mix(bone(name).head, bone(name).tail, share);
  const dressed = [surfaces.skin, ...surfaces.clothes];
  const surface = (
    name: string,
    from: Vec3,
    direction: Vec3,
    reach: number,
    parts: readonly SkinnedPart[] = dressed,
  ): Contact => {
    const point = outermostPoint(parts, from, direction, reach);
    if (!point) throw new Error(`No surface of ${name} from ${from.join(', ')}.`);
    return { bone: name, point };
  };
  const contacts: Record<string, Contact> = {};

  for (const side of ['Left', 'Right'] as const) {
    const sign = side === 'Left' ? 1 : -1;
    const label = (name: string): string => `${side.toLowerCase()}${name}`;
    const isThisShoe = new Set(
      surfaces.shoes.faces
        .flatMap(({ v }) => v)
        .filter((v) => at(surfaces.shoes.positions, v)[0] * sign > 0),
    );
    const shoe = [...isThisShoe].map((v) => at(surfaces.shoes.positions, v));
    const heelEnd = Math.min(...shoe.map(([, , z]) => z));
    const toeEnd = Math.max(...shoe.map(([, , z]) => z));
    const soleAt = (carrier: string, z: number): Contact => {
      // The middle of the sole's tread at this depth, at the height of its lowest vertex nearby.
      const slice = shoe.filter((p) => Math.abs(p[2] - z) < 0.015);
      const lowest = Math.min(...slice.map(([, y]) => y));
      const tread = slice.filter(([, y]) => y < lowest + 0.01).map(([x]) => x);
      const middle = (Math.min(...tread) + Math.max(...tread)) / 2;
      return { bone: carrier, point: [middle, lowest, z] };
    };
    contacts[label('Heel')] = soleAt(`${side}Foot`, heelEnd + 0.025);
    contacts[label('Ball')] = soleAt(`${side}ToeBase`, bone(`${side}ToeBase`).head[2]);
    contacts[label('Toe')] = soleAt(`${side}ToeBase`, toeEnd - 0.02);

    const hand = `${side}Hand`;
    const { facing } = findPalm(bones, side);
    const middleFinger = bone(`${side}HandMiddle1`).head;
    const wrist = bone(hand).head;
    const underHand = (carrier: string, from: Vec3): Contact =>
      surface(carrier, from, facing, 0.06, [surfaces.skin]);
    contacts[label('PalmHeel')] = underHand(hand, mix(wrist, middleFinger, 0.22));
    contacts[label('Palm')] = underHand(hand, mix(wrist, middleFinger, 0.55));
    contacts[label('Knuckles')] = underHand(hand, mix(wrist, middleFinger, 0.96));
    contacts[label('Fingertips')] = underHand(
      `${side}HandMiddle3`,
      along(`${side}HandMiddle3`, 0.8),
    );

    const knee = bone(`${side}Leg`).head;
    contacts[label('Knee')] = surface(`${side}Leg`, add(knee, [0, -0.035, 0]), forward, 0.2);
    contacts[label('Shin')] = surface(`${side}Leg`, along(`${side}Leg`, 0.45), forward, 0.2);
    contacts[label('ThighFront')] = surface(
      `${side}UpLeg`,
      along(`${side}UpLeg`, 0.5),
      forward,
      0.25,
    );
    contacts[label('ThighBack')] = surface(`${side}UpLeg`, along(`${side}UpLeg`, 0.5), back, 0.25);
    contacts[label('Calf')] = surface(`${side}Leg`, along(`${side}Leg`, 0.3), back, 0.2);
    contacts[label('HipSide')] = surface('Hips', bone(`${side}UpLeg`).head, [sign, 0, 0], 0.3);
    contacts[label('Seat')] = surface(
      'Hips',
      add(bone(`${side}UpLeg`).head, [0, 0.01, 0]),
      back,
      0.25,
    );

    // The forearm rests on the edge that continues the point of the elbow, square to the bone.
    const forearm = `${side}ForeArm`;
    const elbowOut = elbowPointDirection(bones, side);
    const axis = normalize(subtract(bone(forearm).tail, bone(forearm).head));
    const edge = normalize(subtract(elbowOut, scale(axis, dot(elbowOut, axis))));
    contacts[label('Elbow')] = surface(forearm, along(forearm, 0.04), elbowOut, 0.12);
    contacts[label('Forearm')] = surface(forearm, along(forearm, 0.5), edge, 0.12);
    contacts[label('ShoulderSide')] = surface(`${side}Arm`, along(`${side}Arm`, 0.05), up, 0.15);
  }
  contacts['hipsBack'] = surface('Hips', along('Hips', 0.3), back, 0.3);
  contacts['hipsFront'] = surface('Hips', along('Hips', 0.3), forward, 0.3);
  contacts['lowerBack'] = surface('Spine', along('Spine', 0.4), back, 0.3);
  contacts['upperBack'] = surface('Spine2', along('Spine2', 0.35), back, 0.3);
  contacts['chest'] = surface('Spine2', along('Spine2', 0.2), forward, 0.3);
  contacts['headBack'] = surface('Head', along('Head', 0.55), back, 0.2, [surfaces.skin]);
  contacts['forehead'] = surface('Head', along('Head', 0.75), forward, 0.2, [surfaces.skin]);
  return contacts;
};
