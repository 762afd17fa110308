import { z } from 'zod';

import { plainBoneName } from './bone-weights';
import type { ObjMesh } from './parse-obj';
import { at, mean, type Vec3 } from './vec3';

const rigEndSchema = z.object({
  strategy: z.enum(['CUBE', 'MEAN', 'VERTEX']),
  cube_name: z.string().optional(),
  vertex_indices: z.array(z.number().int()).optional(),
  vertex_index: z.number().int().optional(),
});

/** MPFB2's rig file: bones whose ends are found on the morphed mesh. */
export const rigSchema = z.object({
  bones: z.record(
    z.string(),
    z.object({ parent: z.string(), head: rigEndSchema, tail: rigEndSchema }),
  ),
});

type RigEnd = z.infer<typeof rigEndSchema>;
export type Rig = z.infer<typeof rigSchema>;

export interface Bone {
  readonly name: string;
  readonly parent: string | null;
  readonly head: Vec3;
  readonly tail: Vec3;
}

const placeEnd = (end: RigEnd, base: ObjMesh, positions: readonly Vec3[]): Vec3 => {
  if (end.strategy === 'CUBE') {
    const faces = base.groups.get(end.cube_name ?? '') ?? [];
    const vertices = [...new Set(faces.flatMap(({ v }) => v))];
    return mean(vertices.map((vertex) => at(positions, vertex)));
  }
  if (end.strategy === 'MEAN') {
    return mean((end.vertex_indices ?? []).map((vertex) => at(positions, vertex)));
  }
  return at(positions, end.vertex_index ?? -1);
};

/** Finds every bone's ends on the morphed mesh; parents come before their children. */
export const placeBones = (rig: Rig, base: ObjMesh, positions: readonly Vec3[]): Bone[] => {
  const bones: Bone[] = [];
  const addChildrenOf = (parent: string): void => {
    for (const [name, bone] of Object.entries(rig.bones)) {
      if (bone.parent !== parent) continue;
      bones.push({
        name: plainBoneName(name),
        parent: parent === '' ? null : plainBoneName(parent),
        head: placeEnd(bone.head, base, positions),
        tail: placeEnd(bone.tail, base, positions),
      });
      addChildrenOf(name);
    }
  };
  addChildrenOf('');
  return bones;
};
