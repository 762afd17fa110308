/** A repeatable value in 0…1 for a lattice point. */
const hash = (x: number, y: number, z: number): number => {
  let h = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(z, 2_147_483_647);
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_295;
};

const fade = (t: number): number => t * t * (3 - 2 * t);
const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Smooth repeatable noise in 0…1; features are one unit wide. */
export const noise = (x: number, y: number, z: number): number => {
  const [x0, y0, z0] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [tx, ty, tz] = [fade(x - x0), fade(y - y0), fade(z - z0)];
  const near = lerp(
    lerp(hash(x0, y0, z0), hash(x0 + 1, y0, z0), tx),
    lerp(hash(x0, y0 + 1, z0), hash(x0 + 1, y0 + 1, z0), tx),
    ty,
  );
  const far = lerp(
    lerp(hash(x0, y0, z0 + 1), hash(x0 + 1, y0, z0 + 1), tx),
    lerp(hash(x0, y0 + 1, z0 + 1), hash(x0 + 1, y0 + 1, z0 + 1), tx),
    ty,
  );
  return lerp(near, far, tz);
};
