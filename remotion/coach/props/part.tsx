import { useMemo } from 'react';
import { CylinderGeometry, Quaternion, Vector3, type Material } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { Y } from '../rig/turn';

type Triple = readonly [number, number, number];

interface BlockProps {
  /** Width, height, depth; metres. */
  readonly size: Triple;
  readonly centre: Triple;
  readonly radius: number;
  readonly material: Material;
  /** Leant about x, radians. */
  readonly lean?: number;
}

/** A box with soft edges. */
export const Block = ({ size, centre, radius, material, lean = 0 }: BlockProps) => {
  const [width, height, depth] = size;
  const geometry = useMemo(
    () => new RoundedBoxGeometry(width, height, depth, 3, radius),
    [width, height, depth, radius],
  );
  return (
    <mesh
      geometry={geometry}
      material={material}
      position={[...centre]}
      rotation-x={lean}
      castShadow
      receiveShadow
    />
  );
};

interface RodProps {
  readonly from: Triple;
  readonly to: Triple;
  readonly radius: number;
  readonly material: Material;
}

/** A round bar from point to point. */
export const Rod = ({ from, to, radius, material }: RodProps) => {
  const { geometry, middle, turned } = useMemo(() => {
    const start = new Vector3(...from);
    const along = new Vector3(...to).sub(start);
    return {
      geometry: new CylinderGeometry(radius, radius, along.length(), 20),
      middle: start.addScaledVector(along, 0.5),
      turned: new Quaternion().setFromUnitVectors(Y, along.normalize()),
    };
  }, [from, to, radius]);
  return (
    <mesh
      geometry={geometry}
      material={material}
      position={middle}
      quaternion={turned}
      castShadow
      receiveShadow
    />
  );
};
