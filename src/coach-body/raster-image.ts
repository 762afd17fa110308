/** An RGB or RGBA picture in memory, 8 bits a channel, rows from the top. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** A colour, each channel 0–255 (not rounded). */
export type Rgb = readonly [number, number, number];

/** '#rrggbb' as numbers. */
export const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

export const scaleRgb = (a: Rgb, factor: number): Rgb => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];

/** 0 below `edge0`, 1 above `edge1`, smooth between. */
export const smoothstep = (edge0: number, edge1: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - edge0) / (edge1 - edge0)));
  return t * t * (3 - 2 * t);
};

// Helpers of per-texel code are top-level functions: closures made anew for each texel cost most of a build.
const sampleChannel = (
  { data, width, height, channels }: RasterImage,
  x: number,
  y: number,
  channel: number,
): number => {
  if (channel >= channels) return 255;
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const right = x0 + 1 < width ? channels : 0;
  const down = y0 + 1 < height ? width * channels : 0;
  const first = (y0 * width + x0) * channels + channel;
  const [tx, ty] = [x - x0, y - y0];
  const top = (data[first] ?? 0) * (1 - tx) + (data[first + right] ?? 0) * tx;
  const bottom = (data[first + down] ?? 0) * (1 - tx) + (data[first + down + right] ?? 0) * tx;
  return top * (1 - ty) + bottom * ty;
};

/** Bilinear sample; v runs up, as in OBJ files. Returns [r, g, b, a]. */
export const sampleImage = (
  image: RasterImage,
  u: number,
  v: number,
): readonly [number, number, number, number] => {
  const x = Math.min(image.width - 1, Math.max(0, u * image.width - 0.5));
  const y = Math.min(image.height - 1, Math.max(0, (1 - v) * image.height - 0.5));
  return [
    sampleChannel(image, x, y, 0),
    sampleChannel(image, x, y, 1),
    sampleChannel(image, x, y, 2),
    sampleChannel(image, x, y, 3),
  ];
};
