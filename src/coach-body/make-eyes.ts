import type { SkinnedPart, Uv } from './mesh';
import { rgb, mixRgb, smoothstep, type RasterImage, type Rgb } from './raster-image';
import { noise } from './noise';
import { at, mean, scale } from './vec3';

/** Maps both eyes onto one painted eye, seen from the front; `gazeDrop` lowers the iris, in metres. */
export const projectEyes = (eyes: SkinnedPart, gazeDrop: number): SkinnedPart => {
  const used = [...new Set(eyes.faces.flatMap(({ v }) => v))];
  const middles = [1, -1].map((side) =>
    mean(used.map((v) => at(eyes.positions, v)).filter(([x]) => x * side > 0)),
  );
  const radius = Math.max(
    ...used.map((v) => {
      const position = at(eyes.positions, v);
      const middle = at(middles, position[0] > 0 ? 0 : 1);
      return Math.hypot(position[0] - middle[0], position[1] - middle[1]);
    }),
  );
  const uvs = eyes.positions.map((position): Uv => {
    const middle = at(middles, position[0] > 0 ? 0 : 1);
    return [
      0.5 + (position[0] - middle[0]) / (2.1 * radius),
      0.5 + (position[1] - middle[1] + gazeDrop) / (2.1 * radius),
    ];
  });
  return {
    ...eyes,
    uvs,
    faces: eyes.faces.map(({ v }) => ({ v, t: v })),
    normals: eyes.positions.map((position) => {
      const middle = at(middles, position[0] > 0 ? 0 : 1);
      return scale(
        [position[0] - middle[0], position[1] - middle[1], position[2] - middle[2]],
        1 / Math.hypot(position[0] - middle[0], position[1] - middle[1], position[2] - middle[2]),
      );
    }),
  };
};

/** Paints an eye: sclera shaded under the lid, ringed iris with fibres, pupil and a catch-light. */
export const paintEye = (sizeInPixels: number, iris: Rgb): RasterImage => {
  const data = new Uint8Array(sizeInPixels * sizeInPixels * 3);
  for (let y = 0; y < sizeInPixels; y += 1) {
    for (let x = 0; x < sizeInPixels; x += 1) {
      const [u, v] = [(x + 0.5) / sizeInPixels - 0.5, 0.5 - (y + 0.5) / sizeInPixels];
      const radius = Math.hypot(u, v);
      const angle = Math.atan2(v, u);
      let colour: Rgb = mixRgb(rgb('#d9d1cb'), rgb('#a8857a'), smoothstep(0.25, 0.4, radius));
      const fibres = noise(angle * 9 + 40, radius * 24, 0) * 0.5 + 0.7;
      const ring = smoothstep(0.08, 0.2, radius);
      let inside: Rgb = [iris[0] * fibres, iris[1] * fibres, iris[2] * fibres];
      inside = mixRgb(mixRgb(inside, [255, 235, 200], 0.25), inside, ring);
      inside = mixRgb(inside, rgb('#15100d'), smoothstep(0.185, 0.225, radius) * 0.75);
      colour = mixRgb(inside, colour, smoothstep(0.218, 0.236, radius));
      colour = mixRgb(rgb('#070605'), colour, smoothstep(0.092, 0.108, radius));
      // The upper lid and its lashes shade the ball.
      colour = mixRgb(colour, rgb('#3a2a24'), 0.55 * smoothstep(0.08, 0.24, v));
      const glint = Math.hypot(u - 0.065, v - 0.085);
      colour = mixRgb(rgb('#ffffff'), colour, smoothstep(0.024, 0.04, glint));
      const pixel = (y * sizeInPixels + x) * 3;
      for (let i = 0; i < 3; i += 1) data[pixel + i] = Math.min(255, Math.max(0, colour[i] ?? 0));
    }
  }
  return { width: sizeInPixels, height: sizeInPixels, channels: 3, data };
};
