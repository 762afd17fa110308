import { useEffect, useMemo } from 'react';
import { CatmullRomCurve3, TubeGeometry } from 'three';
import type { PlacedBand } from './held-props';
import { propMaterials } from './materials';

/** A resistance band through both fists. */
export const Band = ({ points, radius }: PlacedBand) => {
  const geometry = useMemo(
    () => new TubeGeometry(new CatmullRomCurve3([...points], false, 'centripetal'), 72, radius, 12),
    [points, radius],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  return <mesh geometry={geometry} material={propMaterials().band} castShadow receiveShadow />;
};
