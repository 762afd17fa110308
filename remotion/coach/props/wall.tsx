import { useLayoutEffect, useMemo } from 'react';
import { Color, ShaderMaterial, Vector4 } from 'three';
import { SIDES, boneOf, type Skeleton } from '../rig/skeleton';
import type { WorldPose } from '../rig/world-pose';
import { PICTURE_EDGE, WORLD_VERTEX } from './picture-edge';
import { WALL, type WallProp } from './prop';

/** What comes near enough to a wall to darken it: from joint to joint. */
const NEAR: readonly (readonly [string, string])[] = [
  ['Hips', 'Spine2'],
  ['Neck', 'Head'],
  ...SIDES.flatMap((side): (readonly [string, string])[] => [
    [boneOf(side, 'Hand'), boneOf(side, 'HandMiddle2')],
    [boneOf(side, 'Arm'), boneOf(side, 'ForeArm')],
    [boneOf(side, 'UpLeg'), boneOf(side, 'Leg')],
  ]),
];

/*
 * A tone between the dark stage and white paper, thin enough to take the ground's own colour: a shade lighter than the
 * one, a shade darker than the other. Fades out upwards and sideways; the skirting board says that it is a wall.
 */
const FRAGMENT = /* glsl */ `
  uniform vec4 froms[${NEAR.length}];
  uniform vec4 tos[${NEAR.length}];
  uniform vec3 tone;
  uniform float faces;
  varying vec3 vWorld;
  varying vec4 vClip;
  ${PICTURE_EDGE}
  void main() {
    float open = 1.0;
    for (int i = 0; i < ${NEAR.length}; i++) {
      vec3 a = froms[i].xyz;
      vec3 ab = tos[i].xyz - a;
      float along = clamp(dot(vWorld - a, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0);
      vec3 toLimb = a + ab * along - vWorld;
      float radius = froms[i].w;
      float away = max(length(toLimb), radius);
      float cosine = max(toLimb.z * faces, 0.0) / away;
      open *= 1.0 - clamp(cosine * radius * radius / (away * away), 0.0, 0.9);
    }
    float sideways = 1.0 - smoothstep(0.1, 1.0, abs(vWorld.x) / ${(WALL.width / 2).toFixed(3)});
    float upwards = 1.0 - smoothstep(0.62, 1.0, vWorld.y / ${WALL.height.toFixed(3)});
    float board = 1.0 - smoothstep(${(WALL.skirting - 0.003).toFixed(3)}, ${WALL.skirting.toFixed(3)}, vWorld.y);
    float lip = smoothstep(0.009, 0.004, abs(vWorld.y - ${(WALL.skirting - 0.004).toFixed(3)}));
    float foot = smoothstep(0.012, 0.0, vWorld.y);
    float cover = mix(0.3, 0.52, board) + 0.22 * lip;
    float fade = sideways * upwards * insidePicture(vClip);
    float shade = max(1.0 - open - 0.03, 0.0) * 0.62 + foot * 0.5;
    // The shadow lies over the tone: one colour and one alpha for both.
    float alpha = cover + shade - cover * shade;
    vec3 light = tone * mix(1.0, 1.12, board) + 0.12 * lip;
    gl_FragColor = vec4(light * cover * (1.0 - shade) / max(alpha, 1e-4), alpha * fade);
    #include <colorspace_fragment>
  }
`;

interface Surface {
  readonly material: ShaderMaterial;
  readonly shadeBy: (skeleton: Skeleton, world: WorldPose) => void;
}

const createSurface = (faces: 1 | -1): Surface => {
  const froms = NEAR.map(() => new Vector4());
  const tos = NEAR.map(() => new Vector4());
  const material = new ShaderMaterial({
    vertexShader: WORLD_VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    uniforms: {
      froms: { value: froms },
      tos: { value: tos },
      tone: { value: new Color('#8d97bb') },
      faces: { value: faces },
    },
  });
  return {
    material,
    shadeBy: (skeleton, world) =>
      NEAR.forEach(([from, to], index) => {
        const radius = skeleton.radiusOf(from);
        froms[index]?.set(...world.pointOf(from).toArray(), radius);
        tos[index]?.set(...world.pointOf(to).toArray(), radius);
      }),
  };
};

interface Props extends WallProp {
  readonly skeleton: Skeleton;
  readonly world: WorldPose;
}

/** A piece of wall that fades into any background. Seen only from the room, never from behind. */
export const Wall = ({ z, side, skeleton, world }: Props) => {
  const faces = side === 'ahead' ? -1 : 1;
  const { material, shadeBy } = useMemo(() => createSurface(faces), [faces]);
  useLayoutEffect(() => shadeBy(skeleton, world), [shadeBy, skeleton, world]);
  return (
    <mesh
      position={[0, WALL.height / 2, z]}
      rotation-y={faces === 1 ? 0 : Math.PI}
      material={material}
      renderOrder={-3}
    >
      <planeGeometry args={[WALL.width, WALL.height]} />
    </mesh>
  );
};
