import { Document, NodeIO, type Node, type Texture } from '@gltf-transform/core';

import { strongestFour } from './bone-weights';
import { triangulate } from './clip-part';
import type { SkinnedPart } from './mesh';
import type { Bone } from './skeleton';
import { at, subtract } from './vec3';

export interface EncodedImage {
  readonly bytes: Uint8Array;
  readonly mimeType: 'image/png' | 'image/jpeg';
}

/** What a part is made of; roughness 0 = mirror, 1 = chalk. */
export interface PartMaterial {
  readonly baseColor: EncodedImage;
  readonly normalMap?: EncodedImage;
  readonly normalScale?: number;
  readonly roughness: number;
  /** Alpha cards: texels below the cut-off vanish and both sides are drawn. */
  readonly alphaCutoff?: number;
  readonly isDoubleSided?: boolean;
}

export interface NamedPart {
  readonly name: string;
  readonly part: SkinnedPart;
  readonly material: PartMaterial;
}

interface VertexBuffers {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  readonly uv: Float32Array;
  readonly joints: Uint8Array;
  readonly weights: Uint16Array;
  readonly indices: Uint16Array;
}

const maximumVertices = 65_535;

/** One GPU vertex for each (position, uv) pair in use. */
const toVertexBuffers = (
  part: SkinnedPart,
  boneIndex: ReadonlyMap<string, number>,
): VertexBuffers => {
  const vertexOf = new Map<string, number>();
  const pairs: [number, number][] = [];
  const indices: number[] = [];
  for (const { v, t } of triangulate(part.faces)) {
    v.forEach((position, corner) => {
      const key = `${position} ${at(t, corner)}`;
      let vertex = vertexOf.get(key);
      if (vertex === undefined) {
        vertex = pairs.length;
        vertexOf.set(key, vertex);
        pairs.push([position, at(t, corner)]);
      }
      indices.push(vertex);
    });
  }
  if (pairs.length > maximumVertices) {
    throw new RangeError(`A part has ${pairs.length} vertices; allowed are ${maximumVertices}.`);
  }
  const joints = new Uint8Array(pairs.length * 4);
  const weights = new Uint16Array(pairs.length * 4);
  pairs.forEach(([position], vertex) => {
    let rest = 65_535;
    strongestFour(at(part.weights, position)).forEach(({ bone, weight }, slot) => {
      const joint = boneIndex.get(bone);
      if (joint === undefined) throw new Error(`Weights name a bone "${bone}" that the rig lacks.`);
      const quantised = Math.min(rest, Math.round(weight * 65_535));
      joints[vertex * 4 + slot] = joint;
      weights[vertex * 4 + slot] = quantised;
      rest -= quantised;
    });
    // Rounding may lose a few parts in 65,535: the strongest bone takes them, so the sum stays 1.
    weights[vertex * 4] = (weights[vertex * 4] ?? 0) + rest;
  });
  return {
    position: Float32Array.from(pairs.flatMap(([position]) => at(part.positions, position))),
    normal: Float32Array.from(pairs.flatMap(([position]) => at(part.normals, position))),
    // glTF counts v from the top of the picture, OBJ from the bottom.
    uv: Float32Array.from(pairs.flatMap(([, t]) => [at(part.uvs, t)[0], 1 - at(part.uvs, t)[1]])),
    joints,
    weights,
    indices: Uint16Array.from(indices),
  };
};

/**
 * Writes one skinned GLB: a node for each part, all on one skin whose rest rotations are identity.
 * The same input gives the same bytes.
 */
export const writeGlb = async (
  name: string,
  bones: readonly Bone[],
  parts: readonly NamedPart[],
): Promise<Uint8Array> => {
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene(name);
  const root = document.createNode(name);
  scene.addChild(root);

  const skin = document.createSkin(name);
  const nodes = new Map<string, Node>();
  const inverseBinds: number[] = [];
  for (const bone of bones) {
    const parent = bone.parent === null ? undefined : bones.find((b) => b.name === bone.parent);
    const offset = parent ? subtract(bone.head, parent.head) : bone.head;
    const node = document.createNode(bone.name).setTranslation([...offset]);
    (nodes.get(bone.parent ?? '') ?? root).addChild(node);
    nodes.set(bone.name, node);
    skin.addJoint(node);
    const [x, y, z] = bone.head;
    inverseBinds.push(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1);
  }
  const binds = document.createAccessor('inverseBindMatrices').setType('MAT4').setBuffer(buffer);
  skin.setInverseBindMatrices(binds.setArray(Float32Array.from(inverseBinds)));

  const textureFrom = (label: string, image: EncodedImage): Texture =>
    document.createTexture(label).setImage(image.bytes).setMimeType(image.mimeType);
  const boneIndex = new Map(bones.map((bone, index) => [bone.name, index]));
  for (const { name: partName, part, material: look } of parts) {
    const material = document
      .createMaterial(partName)
      .setBaseColorTexture(textureFrom(partName, look.baseColor))
      .setMetallicFactor(0)
      .setRoughnessFactor(look.roughness)
      .setDoubleSided(look.isDoubleSided ?? false);
    if (look.normalMap) {
      material
        .setNormalTexture(textureFrom(`${partName}-normal`, look.normalMap))
        .setNormalScale(look.normalScale ?? 1);
    }
    if (look.alphaCutoff !== undefined) {
      material.setAlphaMode('MASK').setAlphaCutoff(look.alphaCutoff);
    }
    const data = toVertexBuffers(part, boneIndex);
    const primitive = document.createPrimitive().setMaterial(material);
    const attribute = (
      semantic: string,
      type: 'VEC2' | 'VEC3' | 'VEC4',
      array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>,
    ) => {
      const accessor = document.createAccessor(`${partName}-${semantic}`).setType(type);
      primitive.setAttribute(semantic, accessor.setArray(array).setBuffer(buffer));
      return accessor;
    };
    attribute('POSITION', 'VEC3', new Float32Array(data.position));
    attribute('NORMAL', 'VEC3', new Float32Array(data.normal));
    attribute('TEXCOORD_0', 'VEC2', new Float32Array(data.uv));
    attribute('JOINTS_0', 'VEC4', new Uint8Array(data.joints));
    attribute('WEIGHTS_0', 'VEC4', new Uint16Array(data.weights)).setNormalized(true);
    const indices = document.createAccessor(`${partName}-indices`).setType('SCALAR');
    primitive.setIndices(indices.setArray(new Uint16Array(data.indices)).setBuffer(buffer));
    const mesh = document.createMesh(partName).addPrimitive(primitive);
    root.addChild(document.createNode(partName).setMesh(mesh).setSkin(skin));
  }
  return new NodeIO().writeBinary(document);
};
