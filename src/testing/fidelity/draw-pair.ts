import sharp from 'sharp';
import type { FilmColours } from './film-colours';
import type { YuvPicture } from './picture';

/** Rounding is one or two levels: invisible as it is, and it should be seen here. */
const AMPLIFICATION = 8;

const difference = (a: Buffer, b: Buffer): Buffer =>
  Buffer.from(a.map((value, at) => Math.min(255, Math.abs(value - (b[at] ?? 0)) * AMPLIFICATION)));

/** Writes the stock picture, the layered one and their difference, eight times as strong, side by side. */
export const drawPair = async (
  path: string,
  stock: YuvPicture,
  layered: YuvPicture,
  colours: FilmColours,
): Promise<void> => {
  const { width, height } = stock.size;
  const raw = { width, height, channels: 3 } as const;
  const [left, middle] = [colours.toScreen(stock), colours.toScreen(layered)];
  const panels = [left, middle, difference(left, middle)];
  await sharp({ create: { ...raw, width: width * panels.length, background: '#000000' } })
    .composite(panels.map((input, at) => ({ input, raw, left: at * width, top: 0 })))
    .png()
    .toFile(path);
};
