import type { Face, PolyMesh, Uv } from './mesh';
import type { Vec3 } from './vec3';

export interface ObjMesh extends PolyMesh {
  /** Faces by `g` group, in file order; faces before the first `g` are in group ''. */
  readonly groups: ReadonlyMap<string, readonly Face[]>;
}

const numbersIn = (words: readonly string[]): number[] => words.map(Number);

/** Reads a Wavefront OBJ: v, vt, g and f lines; corner indices become zero-based. Units stay the file's. */
export const parseObj = (text: string): ObjMesh => {
  const positions: Vec3[] = [];
  const uvs: Uv[] = [];
  const faces: Face[] = [];
  const groups = new Map<string, Face[]>();
  let group = '';
  for (const line of text.split('\n')) {
    const [keyword, ...words] = line.trim().split(/\s+/);
    if (keyword === 'v') {
      const [x = 0, y = 0, z = 0] = numbersIn(words);
      positions.push([x, y, z]);
    } else if (keyword === 'vt') {
      const [u = 0, v = 0] = numbersIn(words);
      uvs.push([u, v]);
    } else if (keyword === 'g') {
      group = words[0] ?? '';
    } else if (keyword === 'f') {
      const corners = words.map((word) => word.split('/'));
      const face: Face = {
        v: corners.map(([v]) => Number(v) - 1),
        t: corners.map(([, t]) => (t ? Number(t) - 1 : 0)),
      };
      faces.push(face);
      const members = groups.get(group);
      if (members) members.push(face);
      else groups.set(group, [face]);
    }
  }
  return { positions, uvs, faces, groups };
};
