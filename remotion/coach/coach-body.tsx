import { useLayoutEffect, useMemo } from 'react';
import {
  Bone,
  CustomBlending,
  Mesh,
  MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  SrcAlphaFactor,
  type Object3D,
} from 'three';
import type { Pose } from './rig/world-pose';

/**
 * Clothes lie a few millimetres nearer to the eye than they are: a bent joint's skin does not show through them.
 * In steps of the depth buffer; 250 are about a millimetre at the distance of the camera.
 */
const NEARER: Readonly<Record<string, number>> = {
  top: 4500,
  bottoms: 2500,
  shoes: 1600,
  socks: 800,
};

/** Hair cards: their soft edges come from multisampling, blended over what was drawn before them (the scalp). */
const softenCards = (mesh: Mesh, material: MeshStandardMaterial): void => {
  mesh.renderOrder = 1;
  material.alphaToCoverage = true;
  // Colour over colour, and alpha that only grows: the head keeps no holes on a transparent ground.
  material.blending = CustomBlending;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = OneFactor;
  material.blendDstAlpha = OneMinusSrcAlphaFactor;
};

const prepareMesh = (mesh: Mesh): void => {
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  // The rest pose's bounds say nothing of where the posed body is.
  mesh.frustumCulled = false;
  const materials = Array.isArray(mesh.material) ? mesh.material : [mesh.material];
  for (const material of materials) {
    if (!(material instanceof MeshStandardMaterial)) continue;
    if (material.map !== null) material.map.anisotropy = 8;
    if (material.alphaTest > 0) softenCards(mesh, material);
    const nearer = NEARER[material.name];
    if (nearer === undefined) continue;
    material.polygonOffset = true;
    material.polygonOffsetFactor = -0.5;
    material.polygonOffsetUnits = -nearer;
  }
};

const isBone = (part: Object3D): part is Bone => part instanceof Bone;
const isMesh = (part: Object3D): part is Mesh => part instanceof Mesh;

/** The loaded body in the given pose. */
export const CoachBody = ({ body, pose }: { readonly body: Object3D; readonly pose: Pose }) => {
  const bones = useMemo(() => {
    const found = new Map<string, Bone>();
    body.traverse((part) => {
      if (isBone(part)) found.set(part.name, part);
      else if (isMesh(part)) prepareMesh(part);
    });
    return found;
  }, [body]);
  useLayoutEffect(() => {
    bones.get('Hips')?.position.copy(pose.hips);
    for (const [name, turn] of pose.turns) bones.get(name)?.quaternion.copy(turn);
  }, [bones, pose]);
  return <primitive object={body} />;
};
