import type { Vec3 } from './vec3';

/** A shape target: how far each named vertex moves at full strength, in the base mesh's units. */
export type Target = ReadonlyMap<number, Vec3>;

/** Reads a MakeHuman `.target`: `vertex dx dy dz` lines and # comments. */
export const parseTarget = (text: string): Target => {
  const target = new Map<number, Vec3>();
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const [vertex = 0, dx = 0, dy = 0, dz = 0] = trimmed.split(/\s+/).map(Number);
    target.set(vertex, [dx, dy, dz]);
  }
  return target;
};
