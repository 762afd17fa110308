import { useLayoutEffect, useMemo, useRef } from 'react';
import { ShaderMaterial, Vector4, type Mesh } from 'three';
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
      float radiusSquared = froms[i].w * froms[i].w;
      float perDistance = inversesqrt(max(dot(toLimb, toLimb), radiusSquared));
      float hidden = max(toLimb.y, 0.0) * radiusSquared * perDistance * perDistance * perDistance;
      open *= 1.0 - clamp(hidden, 0.0, 0.97);
    }
    vec2 edge = 1.0 - abs(vClip.xy / vClip.w);
    float inside = smoothstep(0.0, 0.09, edge.x) * smoothstep(0.0, 0.09, edge.y);
    // The faint far reach of every limb would veil the whole floor: it is cut off softly.
    float shade = max(1.0 - open - 0.035, 0.0) / 0.965;
    gl_FragColor = vec4(0.0, 0.0, 0.0, pow(shade, 0.9) * smoothstep(0.0, 0.06, shade) * strength * inside);
  }
`;

/** Where limbs together hide less of the sky than this, the shader's picture is fully transparent. */
const INVISIBLE = 0.047;
const FARTHEST_IN_METRES = 6;

/** The most of the sky that a limb between two heights hides from any floor point at least that far away sideways. */
const mostHidden = (low: number, high: number, radius: number, away: number): number => {
  const height = Math.min(Math.max(away / Math.SQRT2, low, 0), Math.max(high, 0));
  const distance = Math.max(Math.hypot(height, away), radius);
  return Math.min((height * radius ** 2) / distance ** 3, 1);
};

/** The rectangle of floor outside which nothing of the shadow can be seen. Software WebGL pays for every pixel of it. */
const shadowBounds = (froms: readonly Vector4[], tos: readonly Vector4[]) => {
  /** How far the shadow reaches along an axis, in its positive or negative direction. */
  const reach = (axis: 'x' | 'z', direction: 1 | -1): number => {
    const limbs = froms.flatMap((from, index) => {
      const to = tos[index];
      if (to === undefined) return [];
      return {
        end: Math.max(from[axis] * direction, to[axis] * direction),
        low: Math.min(from.y, to.y),
        high: Math.max(from.y, to.y),
        radius: from.w,
      };
    });
    let near = Math.max(...limbs.map(({ end }) => end));
    let far = near + FARTHEST_IN_METRES;
    for (let step = 0; step < 10; step++) {
      const middle = (near + far) / 2;
      const hidden = limbs.reduce(
        (sum, { end, low, high, radius }) => sum + mostHidden(low, high, radius, middle - end),
        0,
      );
      if (hidden > INVISIBLE) near = middle;
      else far = middle;
    }
    return far * direction;
  };
  return { left: reach('x', -1), right: reach('x', 1), back: reach('z', -1), front: reach('z', 1) };
};

/** Lays a mesh of one square metre over the rectangle. */
const layOver = (
  mesh: Mesh,
  { left, right, back, front }: ReturnType<typeof shadowBounds>,
): void => {
  mesh.position.setX((left + right) / 2).setZ((back + front) / 2);
  mesh.scale.set(right - left, front - back, 1);
};

interface Shadow {
  readonly material: ShaderMaterial;
  /** Tells the shader where the limbs are, and lays the floor's mesh where their shadow is. */
  readonly cast: (floor: Mesh, skeleton: Skeleton, world: WorldPose) => void;
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
    cast: (floor, skeleton, world) => {
      LIMBS.forEach(([from, to], index) => {
        const radius = skeleton.radiusOf(from) * 1.05 + 0.004;
        froms[index]?.set(...world.pointOf(from).toArray(), radius);
        tos[index]?.set(...world.pointOf(to).toArray(), radius);
      });
      layOver(floor, shadowBounds(froms, tos));
    },
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
  const floor = useRef<Mesh>(null);
  useLayoutEffect(() => {
    if (floor.current !== null) cast(floor.current, skeleton, world);
  }, [cast, skeleton, world]);
  return (
    <mesh
      ref={floor}
      rotation-x={-Math.PI / 2}
      position-y={0.001}
      material={material}
      renderOrder={-1}
    >
      <planeGeometry args={[1, 1]} />
    </mesh>
  );
};
