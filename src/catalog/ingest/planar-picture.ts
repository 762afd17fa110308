/** One picture as 8-bit red, green, blue, alpha (straight), row by row. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Below this alpha a pixel's colour is more rounding than colour. */
const TRUSTED_ALPHA = 40;

/** Colours are carried about 2^levels pixels outwards. */
const SPREAD_LEVELS = 5;
const FAR_COLOUR = [72, 76, 104] as const;

interface Level {
  readonly width: number;
  readonly height: number;
  /** Premultiplied colour and weight, four numbers a pixel. */
  readonly sums: Float32Array;
}

const halve = ({ width, height, sums }: Level): Level => {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const out = new Float32Array(half.width * half.height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = ((y >> 1) * half.width + (x >> 1)) * 4;
      for (let channel = 0; channel < 4; channel++)
        out[to + channel] = (out[to + channel] ?? 0) + (sums[from + channel] ?? 0);
    }
  return { ...half, sums: out };
};

/**
 * Fills what is transparent with the colours nearby (pull–push pyramid), so that neither chroma subsampling nor the
 * codec nor a player's scaling mixes black into the edges. Alpha is untouched.
 * @returns red, green, blue of every pixel, three numbers each
 */
export const spreadColours = ({ width, height, data }: RgbaPicture): Float32Array => {
  const sums = new Float32Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const weight = (data[pixel * 4 + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++)
      sums[pixel * 4 + channel] = (data[pixel * 4 + channel] ?? 0) * weight;
    sums[pixel * 4 + 3] = weight;
  }
  const levels: Level[] = [{ width, height, sums }];
  for (let step = 0, level = levels[0]; level !== undefined && step < SPREAD_LEVELS; step++) {
    level = halve(level);
    levels.push(level);
  }
  // Far from everything one colour that never changes: it costs no bits.
  const coarsest = levels.at(-1)?.sums ?? sums;
  for (let at = 0; at < coarsest.length; at += 4)
    if (coarsest[at + 3] === 0) coarsest.set([...FAR_COLOUR, 1], at);
  // Top down: each level keeps what it knows and takes the rest from the coarser one.
  for (let index = levels.length - 2; index >= 0; index--) {
    const fine = levels[index];
    const coarse = levels[index + 1];
    if (fine === undefined || coarse === undefined) break;
    for (let y = 0; y < fine.height; y++)
      for (let x = 0; x < fine.width; x++) {
        const at = (y * fine.width + x) * 4;
        const above = ((y >> 1) * coarse.width + (x >> 1)) * 4;
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
  }
  const out = new Float32Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const weight = sums[pixel * 4 + 3] ?? 0;
    const trust = Math.min(1, (data[pixel * 4 + 3] ?? 0) / TRUSTED_ALPHA);
    for (let channel = 0; channel < 3; channel++) {
      const spread = weight === 0 ? 0 : (sums[pixel * 4 + channel] ?? 0) / weight;
      out[pixel * 3 + channel] = trust * (data[pixel * 4 + channel] ?? 0) + (1 - trust) * spread;
    }
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
      for (const pixel of [
        y * width + x,
        y * width + x + 1,
        (y + 1) * width + x,
        (y + 1) * width + x + 1,
      ]) {
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
