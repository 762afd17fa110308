import type { Vec3 } from './vec3';

export type Uv = readonly [number, number];

/** A polygon: one index into positions and one into uvs per corner, counter-clockwise from outside. */
export interface Face {
  readonly v: readonly number[];
  readonly t: readonly number[];
}

/** A polygon mesh whose corners share positions across texture seams, so that normals stay smooth. */
export interface PolyMesh {
  readonly positions: readonly Vec3[];
  readonly uvs: readonly Uv[];
  readonly faces: readonly Face[];
}

/** How strongly a bone moves a vertex; a vertex's weights sum to 1. */
export interface BoneWeight {
  readonly bone: string;
  readonly weight: number;
}

/** A mesh that hangs on bones: `weights[i]` and `normals[i]` belong to `positions[i]`. */
export interface SkinnedPart extends PolyMesh {
  readonly weights: readonly (readonly BoneWeight[])[];
  readonly normals: readonly Vec3[];
}
