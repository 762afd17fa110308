import { useLayoutEffect, useMemo } from 'react';
import { ShaderMaterial, Vector4 } from 'three';
import type { Skeleton } from './rig/skeleton';
import type { WorldPose } from './rig/world-pose';

/** The limbs that keep light from the floor: from joint to joint. */
const LIMBS: readonly (readonly [string, string])[] = [
  ['Hips', 'Spine1'],
  ['Spine1', 'Neck'],
  ['Neck', 'Head'],
  ...(['Left', 'Right'] as const).flatMap((side): (readonly [string, string])[] => [
    [`${side}UpLeg`, `${side}Leg`],
    [`${side}Leg`, `${side}Foot`],
    [`${side}Foot`, `${side}ToeBase`],
    [`${side}Arm`, `${side}ForeArm`],
    [`${side}ForeArm`, `${side}Hand`],
    [`${side}Hand`, `${side}HandMiddle2`],
  ]),
];

const VERTEX = /* glsl */ `
  varying vec3 vWorld;
  varying vec4 vClip;
  void main() {
    vWorld = (modelMatrix * vec4(position, 1.0)).xyz;
    vClip = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
    gl_Position = vClip;
  }
`;

/*
 * How much of the sky a floor point loses to each limb, as of a sphere at the limb's nearest point: cosine × solid
 * angle. Dark and sharp under a hand or a shoe, wide and faint under the trunk. It fades out before the picture's edge.
 */
const FRAGMENT = /* glsl */ `
  uniform vec4 froms[${LIMBS.length}];
  uniform vec4 tos[${LIMBS.length}];
  uniform float strength;
  varying vec3 vWorld;
  varying vec4 vClip;
  void main() {
    float open = 1.0;
    for (int i = 0; i < ${LIMBS.length}; i++) {
      vec3 a = froms[i].xyz;
      vec3 ab = tos[i].xyz - a;
      float along = clamp(dot(vWorld - a, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0);
      vec3 toLimb = a + ab * along - vWorld;
      float radius = froms[i].w;
      float distance = max(length(toLimb), radius);
      float cosine = max(toLimb.y, 0.0) / distance;
      float hidden = cosine * radius * radius / (distance * distance);
      open *= 1.0 - clamp(hidden, 0.0, 0.97);
    }
    vec2 edge = 1.0 - abs(vClip.xy / vClip.w);
    float inside = smoothstep(0.0, 0.09, edge.x) * smoothstep(0.0, 0.09, edge.y);
    // The faint far reach of every limb would veil the whole floor: it is cut off softly.
    float shade = max(1.0 - open - 0.035, 0.0) / 0.965;
    gl_FragColor = vec4(0.0, 0.0, 0.0, pow(shade, 0.9) * smoothstep(0.0, 0.06, shade) * strength * inside);
  }
`;

interface Shadow {
  readonly material: ShaderMaterial;
  /** Tells the shader where the limbs are. */
  readonly cast: (skeleton: Skeleton, world: WorldPose) => void;
}

const createShadow = (): Shadow => {
  const froms = LIMBS.map(() => new Vector4());
  const tos = LIMBS.map(() => new Vector4());
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
    uniforms: { froms: { value: froms }, tos: { value: tos }, strength: { value: 0.92 } },
  });
  return {
    material,
    cast: (skeleton, world) =>
      LIMBS.forEach(([from, to], index) => {
        const radius = skeleton.radiusOf(from) * 1.05 + 0.004;
        froms[index]?.set(...world.pointOf(from).toArray(), radius);
        tos[index]?.set(...world.pointOf(to).toArray(), radius);
      }),
  };
};

/** The soft shadow where the body meets an invisible floor, as black with alpha. */
export const FloorShadow = ({
  skeleton,
  world,
}: {
  readonly skeleton: Skeleton;
  readonly world: WorldPose;
}) => {
  const { material, cast } = useMemo(() => createShadow(), []);
  useLayoutEffect(() => cast(skeleton, world), [cast, skeleton, world]);
  return (
    <mesh rotation-x={-Math.PI / 2} position-y={0.001} material={material} renderOrder={-1}>
      <planeGeometry args={[12, 12]} />
    </mesh>
  );
};
