import { useMemo } from 'react';
import { ShaderMaterial, Vector4 } from 'three';
import { PICTURE_EDGE, WORLD_VERTEX } from './picture-edge';

/** A box over the floor that keeps light from it; metres, in the prop's own frame. */
export interface Shade {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
  /** Its underside; 0 = it stands on the floor. */
  readonly bottom: number;
  /** Of one that stands: how high its sides reach. */
  readonly height: number;
}

/** How far around the prop its shadow reaches. */
const REACH = 0.45;

/*
 * Under a raised box: the share of the sky behind a level rectangle, weighed by cosine (exact). Beside a standing one:
 * the share behind a long wall of its height.
 */
const fragmentOf = (count: number): string => /* glsl */ `
  uniform vec4 boxes[${count}];
  uniform vec4 heights[${count}];
  varying vec3 vLocal;
  varying vec4 vClip;
  ${PICTURE_EDGE}
  float corner(vec2 p) {
    float x = sqrt(1.0 + p.x * p.x);
    float y = sqrt(1.0 + p.y * p.y);
    return (p.x / x * atan(p.y / x) + p.y / y * atan(p.x / y)) / 6.2831853;
  }
  void main() {
    // The plane is drawn upright and laid down: its y points to -z.
    vec2 point = vec2(vLocal.x, -vLocal.y);
    float open = 1.0;
    for (int i = 0; i < ${count}; i++) {
      vec2 from = point - boxes[i].xy;
      vec2 extent = boxes[i].zw;
      float hidden;
      if (heights[i].x > 0.0) {
        vec2 high = (from + extent) / heights[i].x;
        vec2 low = (from - extent) / heights[i].x;
        hidden = corner(high) - corner(vec2(low.x, high.y)) - corner(vec2(high.x, low.y)) + corner(low);
      } else {
        float away = length(max(abs(from) - extent, 0.0));
        hidden = 0.9 * (1.0 - away / length(vec2(away, heights[i].y)));
      }
      open *= 1.0 - clamp(hidden, 0.0, 0.97);
    }
    float shade = max(1.0 - open - 0.035, 0.0) / 0.965;
    gl_FragColor = vec4(0.0, 0.0, 0.0, shade * smoothstep(0.0, 0.06, shade) * 0.64 * insidePicture(vClip));
  }
`;

/** The soft shadow of a standing prop on the invisible floor, as black with alpha. */
export const ContactShadow = ({ shades }: { readonly shades: readonly Shade[] }) => {
  const { material, width, depth } = useMemo(
    () => ({
      material: new ShaderMaterial({
        vertexShader: WORLD_VERTEX,
        fragmentShader: fragmentOf(shades.length),
        transparent: true,
        depthWrite: false,
        uniforms: {
          boxes: {
            value: shades.map((one) => new Vector4(one.x, one.z, one.width / 2, one.depth / 2)),
          },
          heights: { value: shades.map((one) => new Vector4(one.bottom, one.height, 0, 0)) },
        },
      }),
      width: 2 * Math.max(...shades.map((one) => Math.abs(one.x) + one.width / 2 + REACH)),
      depth: 2 * Math.max(...shades.map((one) => Math.abs(one.z) + one.depth / 2 + REACH)),
    }),
    [shades],
  );
  return (
    <mesh rotation-x={-Math.PI / 2} position-y={0.0005} material={material} renderOrder={-2}>
      <planeGeometry args={[width, depth]} />
    </mesh>
  );
};
