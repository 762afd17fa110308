import { useMemo } from 'react';
import { ExtrudeGeometry, MeshStandardMaterial, Shape } from 'three';
import { ContactShadow, type Shade } from './contact-shadow';
import { PICTURE_EDGE } from './picture-edge';
import { MAT, type MatProp } from './prop';

/** The rectangle of its shadow stays under the round corners. */
const UNDER = 0.4 * MAT.corner;
const SHADES: readonly Shade[] = [
  {
    x: 0,
    z: 0,
    width: MAT.width - 2 * UNDER,
    depth: MAT.length - 2 * UNDER,
    bottom: 0,
    height: 0.02,
  },
];

/** Fades where the picture ends: a mat may be longer than what is seen of it. */
const createSurface = (): MeshStandardMaterial => {
  const material = new MeshStandardMaterial({
    color: '#6c93bd',
    roughness: 0.95,
    transparent: true,
  });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec4 vClip;')
      .replace('#include <project_vertex>', '#include <project_vertex>\nvClip = gl_Position;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\nvarying vec4 vClip;\n${PICTURE_EDGE}`)
      .replace(
        '#include <color_fragment>',
        '#include <color_fragment>\ndiffuseColor.a *= insidePicture(vClip);',
      );
  };
  return material;
};

/** Round corners, as cut from a roll; lying, its top at y = 0. */
const createSheet = (): ExtrudeGeometry => {
  const { width, length, thickness, corner } = MAT;
  const [x, y] = [width / 2 - corner, length / 2 - corner];
  const outline = new Shape();
  outline.absarc(x, y, corner, 0, Math.PI / 2);
  outline.absarc(-x, y, corner, Math.PI / 2, Math.PI);
  outline.absarc(-x, -y, corner, Math.PI, Math.PI * 1.5);
  outline.absarc(x, -y, corner, Math.PI * 1.5, Math.PI * 2);
  const sheet = new ExtrudeGeometry(outline, { depth: thickness, bevelEnabled: false });
  return sheet.rotateX(-Math.PI / 2).translate(0, -thickness, 0);
};

/** An exercise mat, level with the coach's floor; the coach's own shadow on the floor darkens it. */
export const Mat = ({ x, z, along }: MatProp) => {
  const material = useMemo(() => createSurface(), []);
  const geometry = useMemo(() => createSheet(), []);
  return (
    <group position={[x, 0, z]} rotation-y={along === 'z' ? 0 : Math.PI / 2}>
      <ContactShadow shades={SHADES} />
      <mesh geometry={geometry} material={material} renderOrder={-1.5} />
    </group>
  );
};
