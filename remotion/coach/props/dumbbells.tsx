import { useMemo } from 'react';
import { LatheGeometry, Matrix4, Quaternion, Vector2, Vector3 } from 'three';
import type { PlacedDumbbell } from './held-props';
import { propMaterials } from './materials';
import type { DumbbellSize } from './prop';

const CHAMFER = 0.008;

/** Half a head's outline, turned about the handle in six corners. */
const headOf = ({ headLength, headWidth }: DumbbellSize): LatheGeometry => {
  const radius = headWidth / 2;
  const outline = [
    [0, 0],
    [radius - 2 * CHAMFER, 0],
    [radius, CHAMFER],
    [radius, headLength - CHAMFER],
    [radius - 1.4 * CHAMFER, headLength],
    [0, headLength],
  ] as const;
  return new LatheGeometry(
    outline.map(([away, along]) => new Vector2(away, along - headLength / 2)),
    6,
  );
};

/** A handle that swells a little in the middle of the fist. */
const handleOf = ({ length, headLength, handleRadius }: DumbbellSize): LatheGeometry => {
  const half = length / 2 - headLength + 0.004;
  const outline = Array.from({ length: 13 }, (_, index) => {
    const share = index / 6 - 1;
    return new Vector2(handleRadius * (1 - 0.16 * share ** 4), share * half);
  });
  return new LatheGeometry(outline, 24);
};

/** A hexagonal dumbbell. */
export const Dumbbell = ({ size, centre, axis, flat }: PlacedDumbbell) => {
  const { steel, weight } = propMaterials();
  const { head, handle } = useMemo(() => ({ head: headOf(size), handle: handleOf(size) }), [size]);
  const turned = new Quaternion().setFromRotationMatrix(
    new Matrix4().makeBasis(flat, axis, new Vector3().crossVectors(flat, axis)),
  );
  return (
    <group position={centre} quaternion={turned}>
      <mesh geometry={handle} material={steel} castShadow receiveShadow />
      {[-1, 1].map((end) => (
        <mesh
          key={end}
          geometry={head}
          material={weight}
          position-y={(end * (size.length - size.headLength)) / 2}
          castShadow
          receiveShadow
        />
      ))}
    </group>
  );
};
