/** One picture as 8-bit red, green, blue, alpha (straight), row by row. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Below this alpha a pixel's colour is more rounding than colour. */
const TRUSTED_ALPHA = 40;

/** Colours are carried within squares of 2^levels pixels. */
const SPREAD_LEVELS = 5;
const SQUARE = 2 ** SPREAD_LEVELS;
const FAR_COLOUR = [72, 76, 104] as const;

interface Level {
  readonly side: number;
  /** Premultiplied colour and weight, four numbers a pixel. */
  readonly sums: Float32Array;
}

/** The square's pixels and each level above them, half as wide, down to one pixel. Used again for every square. */
const createPyramid = (): readonly Level[] =>
  Array.from({ length: SPREAD_LEVELS + 1 }, (_, step) => {
    const side = SQUARE >> step;
    return { side, sums: new Float32Array(side * side * 4) };
  });

const halve = (fine: Level, coarse: Level): void => {
  coarse.sums.fill(0);
  for (let y = 0; y < fine.side; y++)
    for (let x = 0; x < fine.side; x++) {
      const from = (y * fine.side + x) * 4;
      const to = ((y >> 1) * coarse.side + (x >> 1)) * 4;
      for (let channel = 0; channel < 4; channel++)
        coarse.sums[to + channel] =
          (coarse.sums[to + channel] ?? 0) + (fine.sums[from + channel] ?? 0);
    }
};

/** Each pixel keeps what it knows and takes the rest from the coarser one above it. */
const fillFrom = (coarse: Level, fine: Level): void => {
  for (let y = 0; y < fine.side; y++)
    for (let x = 0; x < fine.side; x++) {
      const at = (y * fine.side + x) * 4;
      const above = ((y >> 1) * coarse.side + (x >> 1)) * 4;
      const known = Math.min(1, fine.sums[at + 3] ?? 0);
      const coarseWeight = coarse.sums[above + 3] ?? 0;
      if (known >= 1 || coarseWeight === 0) continue;
      const missing = (1 - known) * 1e-3;
      for (let channel = 0; channel < 3; channel++)
        fine.sums[at + channel] =
          (fine.sums[at + channel] ?? 0) +
          ((coarse.sums[above + channel] ?? 0) / coarseWeight) * missing;
      fine.sums[at + 3] = (fine.sums[at + 3] ?? 0) + missing;
    }
};

interface Square {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fills one square of the picture that is neither empty nor trusted throughout. */
const spreadSquare = (
  { width, data }: RgbaPicture,
  { left, top, right, bottom }: Square,
  pyramid: readonly Level[],
  out: Float32Array,
): void => {
  const [base] = pyramid;
  if (base === undefined) return;
  const { sums } = base;
  sums.fill(0);
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const from = (y * width + x) * 4;
      const to = ((y - top) * SQUARE + x - left) * 4;
      const weight = (data[from + 3] ?? 0) / 255;
      for (let channel = 0; channel < 3; channel++)
        sums[to + channel] = (data[from + channel] ?? 0) * weight;
      sums[to + 3] = weight;
    }
  for (let step = 1; step < pyramid.length; step++) {
    const [fine, coarse] = [pyramid[step - 1], pyramid[step]];
    if (fine !== undefined && coarse !== undefined) halve(fine, coarse);
  }
  for (let step = pyramid.length - 1; step > 0; step--) {
    const [fine, coarse] = [pyramid[step - 1], pyramid[step]];
    if (fine !== undefined && coarse !== undefined) fillFrom(coarse, fine);
  }
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const pixel = y * width + x;
      const at = ((y - top) * SQUARE + x - left) * 4;
      const weight = sums[at + 3] ?? 0;
      const trust = Math.min(1, (data[pixel * 4 + 3] ?? 0) / TRUSTED_ALPHA);
      for (let channel = 0; channel < 3; channel++) {
        const spread = weight === 0 ? 0 : (sums[at + channel] ?? 0) / weight;
        out[pixel * 3 + channel] = trust * (data[pixel * 4 + channel] ?? 0) + (1 - trust) * spread;
      }
    }
};

/**
 * Fills what is transparent with the colours nearby (pull–push pyramid), so that neither chroma subsampling nor the
 * codec nor a player's scaling mixes black into the edges. Alpha is untouched.
 * @returns red, green, blue of every pixel, three numbers each
 */
export const spreadColours = (picture: RgbaPicture): Float32Array => {
  const { width, height, data } = picture;
  const pyramid = createPyramid();
  const out = new Float32Array(width * height * 3);
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE) {
      const right = Math.min(left + SQUARE, width);
      const bottom = Math.min(top + SQUARE, height);
      let [lowest, highest] = [255, 0];
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const alpha = data[(y * width + x) * 4 + 3] ?? 0;
          if (alpha < lowest) lowest = alpha;
          if (alpha > highest) highest = alpha;
        }
      if (highest > 0 && lowest < TRUSTED_ALPHA) {
        spreadSquare(picture, { left, top, right, bottom }, pyramid, out);
        continue;
      }
      // Far from everything one colour that never changes: it costs no bits.
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++)
          for (let channel = 0, pixel = y * width + x; channel < 3; channel++)
            out[pixel * 3 + channel] =
              highest === 0 ? (FAR_COLOUR[channel] ?? 0) : (data[pixel * 4 + channel] ?? 0);
    }
  return out;
};

const clampByte = (value: number): number =>
  value < 0 ? 0 : value > 255 ? 255 : Math.round(value);

/**
 * Planes Y, U, V (and A) one after the other: BT.709, limited range, chroma averaged over 2 × 2 pixels by their alpha.
 * Width and height must be even.
 */
export const toPlanes = (picture: RgbaPicture, withAlpha: boolean): Uint8Array => {
  const { width, height, data } = picture;
  const rgb = withAlpha ? spreadColours(picture) : opaqueColours(picture);
  const pixels = width * height;
  const chroma = pixels / 4;
  const out = new Uint8Array(pixels + 2 * chroma + (withAlpha ? pixels : 0));
  for (let pixel = 0; pixel < pixels; pixel++) {
    const r = rgb[pixel * 3] ?? 0;
    const g = rgb[pixel * 3 + 1] ?? 0;
    const b = rgb[pixel * 3 + 2] ?? 0;
    out[pixel] = clampByte(16 + (219 / 255) * (0.2126 * r + 0.7152 * g + 0.0722 * b));
    if (withAlpha) out[pixels + 2 * chroma + pixel] = data[pixel * 4 + 3] ?? 0;
  }
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      let [r, g, b, weights] = [0, 0, 0, 0];
      for (let corner = 0; corner < 4; corner++) {
        const pixel = (y + (corner >> 1)) * width + x + (corner & 1);
        const weight = withAlpha ? (data[pixel * 4 + 3] ?? 0) + 1 : 1;
        r += (rgb[pixel * 3] ?? 0) * weight;
        g += (rgb[pixel * 3 + 1] ?? 0) * weight;
        b += (rgb[pixel * 3 + 2] ?? 0) * weight;
        weights += weight;
      }
      const luma = (0.2126 * r + 0.7152 * g + 0.0722 * b) / weights;
      const at = (y / 2) * (width / 2) + x / 2;
      out[pixels + at] = clampByte(128 + (224 / 255) * ((b / weights - luma) / 1.8556));
      out[pixels + chroma + at] = clampByte(128 + (224 / 255) * ((r / weights - luma) / 1.5748));
    }
  return out;
};

const opaqueColours = ({ width, height, data }: RgbaPicture): Float32Array => {
  const out = new Float32Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      out[pixel * 3 + channel] = data[pixel * 4 + channel] ?? 0;
  return out;
};
