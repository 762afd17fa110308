import { triangulate } from './clip-part';
import type { SkinnedPart, Uv } from './mesh';
import type { RasterImage, Rgb } from './raster-image';
import { at, normalize, type Vec3 } from './vec3';

/** The place on the resting body that one texel covers. */
export interface BodyPoint {
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly uv: Uv;
  /** Blends a list that holds one value a vertex. */
  valueOf(perVertex: readonly number[]): number;
}

type Corners<T> = readonly [T, T, T];

const cornersOf = <T>(items: readonly T[], indices: readonly number[]): Corners<T> => [
  at(items, at(indices, 0)),
  at(items, at(indices, 1)),
  at(items, at(indices, 2)),
];

// A class, not a literal with closures: one is made for each texel, and millions of closures are slow.
class TexelPoint implements BodyPoint {
  readonly uv: Uv;
  readonly #face: PaintedFace;
  readonly #shares: Vec3;

  constructor(face: PaintedFace, uv: Uv, shares: Vec3) {
    this.uv = uv;
    this.#face = face;
    this.#shares = shares;
  }

  get position(): Vec3 {
    return blend(this.#face.positions, this.#shares);
  }

  get normal(): Vec3 {
    return normalize(blend(this.#face.normals, this.#shares));
  }

  valueOf(perVertex: readonly number[]): number {
    const [a, b, c] = cornersOf(perVertex, this.#face.vertices);
    return a * this.#shares[0] + b * this.#shares[1] + c * this.#shares[2];
  }
}

interface PaintedFace {
  readonly vertices: readonly number[];
  readonly positions: Corners<Vec3>;
  readonly normals: Corners<Vec3>;
  /** Corners in texels, y down. */
  readonly texels: Corners<Uv>;
}

const blend = ([a, b, c]: Corners<Vec3>, [wa, wb, wc]: Vec3): Vec3 => [
  a[0] * wa + b[0] * wb + c[0] * wc,
  a[1] * wa + b[1] * wb + c[1] * wc,
  a[2] * wa + b[2] * wb + c[2] * wc,
];

const paintFace = (
  face: PaintedFace,
  image: { readonly data: Uint8Array; readonly covered: Uint8Array; readonly size: number },
  colourAt: (point: BodyPoint) => Rgb,
): void => {
  const { size } = image;
  const [a, b, c] = face.texels;
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (area === 0) return;
  const right = Math.min(size - 1, Math.ceil(Math.max(a[0], b[0], c[0])));
  const bottom = Math.min(size - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
  for (let y = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))); y <= bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))); x <= right; x += 1) {
      const [px, py] = [x + 0.5, y + 0.5];
      const wb = ((px - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (py - a[1])) / area;
      const wc = ((b[0] - a[0]) * (py - a[1]) - (px - a[0]) * (b[1] - a[1])) / area;
      const wa = 1 - wb - wc;
      if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
      const pixel = y * size + x;
      image.covered[pixel] = 1;
      putPixel(
        image.data,
        pixel,
        colourAt(new TexelPoint(face, [px / size, 1 - py / size], [wa, wb, wc])),
      );
    }
  }
};

const putPixel = (data: Uint8Array, pixel: number, colour: Rgb): void => {
  data[pixel * 3] = Math.min(255, Math.max(0, colour[0]));
  data[pixel * 3 + 1] = Math.min(255, Math.max(0, colour[1]));
  data[pixel * 3 + 2] = Math.min(255, Math.max(0, colour[2]));
};

/**
 * Paints a texture in body space: every texel asks `colourAt` with the place on the body it covers, so a
 * stripe or a hem runs straight across texture seams. Texels next to a shape take its edge colour, which
 * keeps mip levels from bleeding the background in.
 */
export const paintOnBody = (
  part: SkinnedPart,
  sizeInPixels: number,
  colourAt: (point: BodyPoint) => Rgb,
  background: Rgb,
): RasterImage => {
  const data = new Uint8Array(sizeInPixels * sizeInPixels * 3);
  const covered = new Uint8Array(sizeInPixels * sizeInPixels);
  for (let pixel = 0; pixel < covered.length; pixel += 1) putPixel(data, pixel, background);
  const texels = part.uvs.map(([u, v]): Uv => [u * sizeInPixels, (1 - v) * sizeInPixels]);
  for (const { v, t } of triangulate(part.faces)) {
    const face: PaintedFace = {
      vertices: v,
      positions: cornersOf(part.positions, v),
      normals: cornersOf(part.normals, v),
      texels: cornersOf(texels, t),
    };
    paintFace(face, { data, covered, size: sizeInPixels }, colourAt);
  }
  growShapes(data, covered, sizeInPixels, sizeInPixels / 128);
  return { width: sizeInPixels, height: sizeInPixels, channels: 3, data };
};

/** As `paintOnBody`, with four samples a texel: for stripes and other edges as fine as a texel. */
export const paintSmoothly = (
  part: SkinnedPart,
  sizeInPixels: number,
  colourAt: (point: BodyPoint) => Rgb,
  background: Rgb,
): RasterImage => {
  const fine = paintOnBody(part, sizeInPixels * 2, colourAt, background);
  const data = new Uint8Array(sizeInPixels * sizeInPixels * 3);
  const row = fine.width * 3;
  for (let y = 0; y < sizeInPixels; y += 1) {
    for (let x = 0; x < sizeInPixels; x += 1) {
      for (let i = 0; i < 3; i += 1) {
        const first = y * 2 * row + x * 6 + i;
        const taps = [first, first + 3, first + row, first + row + 3];
        let sum = 0;
        for (const tap of taps) sum += fine.data[tap] ?? 0;
        data[(y * sizeInPixels + x) * 3 + i] = Math.round(sum / 4);
      }
    }
  }
  return { width: sizeInPixels, height: sizeInPixels, channels: 3, data };
};

const growShapes = (
  data: Uint8Array,
  covered: Uint8Array,
  size: number,
  distanceInPixels: number,
): void => {
  let ring = [...covered.keys()].filter((pixel) => covered[pixel] === 1);
  for (let step = 0; step < distanceInPixels; step += 1) {
    const next: number[] = [];
    for (const pixel of ring) {
      const x = pixel % size;
      const neighbours = [
        x > 0 ? pixel - 1 : -1,
        x < size - 1 ? pixel + 1 : -1,
        pixel - size,
        pixel + size,
      ];
      for (const neighbour of neighbours) {
        if (covered[neighbour] !== 0) continue;
        covered[neighbour] = 1;
        data.copyWithin(neighbour * 3, pixel * 3, pixel * 3 + 3);
        next.push(neighbour);
      }
    }
    ring = next;
  }
};
