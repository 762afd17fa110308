import { mergeParts, keepFaces } from './cloth';
import type { SkinnedPart, Uv } from './mesh';
import { noise } from './noise';
import { sampleImage, smoothstep, type RasterImage } from './raster-image';
import { add, at, scale } from './vec3';

/** The part of the skin picture that holds the scalp, in uv. */
const scalpBox = { left: 0.62, right: 0.92, bottom: 0.12, top: 0.84 } as const;
const shellHeights = [0.0012, 0.0028, 0.0046, 0.0064] as const;

/** How much hair the skin's picture shows at a place: 1 on the scalp, 0 on bare skin. */
const hairAt = (picture: RasterImage, [u, v]: Uv): number => {
  const isScalp =
    u > scalpBox.left && u < scalpBox.right && v > scalpBox.bottom && v < scalpBox.top;
  if (!isScalp) return 0;
  const [r, g, b] = sampleImage(picture, u, v);
  return smoothstep(52, 26, (r + g + b) / 3);
};

/**
 * Grows cropped hair as four shells over the scalp that the skin's picture shows, each a little further out
 * and with fewer strands: dense at the root, fuzzy at the outline. All four share one picture, a quarter each.
 */
export const growShortHair = (
  skin: SkinnedPart,
  picture: RasterImage,
  sizeInPixels: number,
): { part: SkinnedPart; texture: RasterImage } => {
  const headVertices = skin.weights.flatMap((weights, i) =>
    weights.some(({ bone, weight }) => bone === 'Head' && weight > 0.9)
      ? [at(skin.positions, i)]
      : [],
  );
  const crown = Math.max(...headVertices.map(([, y]) => y));
  const face = Math.max(...headVertices.map(([, , z]) => z));
  // Brows, eyes and lips are dark in the picture too: on the face only what lies above the forehead counts.
  const hairline = (z: number): number => crown - (z > face - 0.07 ? 0.075 : 0.4);
  const scalp = keepFaces(skin, ({ v, t }) => {
    const isHead = v.every((i) => at(skin.weights, i).some(({ bone }) => bone === 'Head'));
    const isScalp = v.every((i) => at(skin.positions, i)[1] > hairline(at(skin.positions, i)[2]));
    return isHead && isScalp && t.some((i) => hairAt(picture, at(skin.uvs, i)) > 0.02);
  });
  const tile = (shell: number): readonly [number, number] => [
    (shell % 2) / 2,
    Math.floor(shell / 2) / 2,
  ];
  const [width, height] = [scalpBox.right - scalpBox.left, scalpBox.top - scalpBox.bottom];
  const shells = shellHeights.map((offset, shell): SkinnedPart => {
    const [left, bottom] = tile(shell);
    return {
      ...scalp,
      positions: scalp.positions.map((p, i) => add(p, scale(at(scalp.normals, i), offset))),
      uvs: scalp.uvs.map(([u, v]): Uv => [
        left + ((u - scalpBox.left) / width) * 0.5,
        bottom + ((v - scalpBox.bottom) / height) * 0.5,
      ]),
    };
  });

  const data = new Uint8Array(sizeInPixels * sizeInPixels * 4);
  const half = sizeInPixels / 2;
  for (let y = 0; y < sizeInPixels; y += 1) {
    for (let x = 0; x < sizeInPixels; x += 1) {
      const [column, row] = [Math.floor(x / half), Math.floor((sizeInPixels - 1 - y) / half)];
      const shell = row * 2 + column;
      const u = scalpBox.left + (((x + 0.5) % half) / half) * width;
      const v = scalpBox.bottom + (((sizeInPixels - y - 0.5) % half) / half) * height;
      const strand = noise(u * 420, v * 420, 3) * 0.65 + noise(u * 190, v * 190, 7) * 0.35;
      const cover = hairAt(picture, [u, v]);
      const threshold = [0.12, 0.34, 0.46, 0.56][shell] ?? 1;
      const density = cover * (0.25 + strand * 0.9);
      const light = 16 + shell * 7 + strand * 16;
      const pixel = (y * sizeInPixels + x) * 4;
      data[pixel] = light * 1.08;
      data[pixel + 1] = light * 0.95;
      data[pixel + 2] = light * 0.88;
      data[pixel + 3] = Math.min(255, Math.max(0, 128 + (density - threshold) * 700));
    }
  }
  return {
    part: mergeParts(shells),
    texture: { width: sizeInPixels, height: sizeInPixels, channels: 4, data },
  };
};
