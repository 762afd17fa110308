import type { RasterImage, Rgb } from './raster-image';

/** Gives every texel of an alpha card one colour and keeps its alpha. */
export const tintCard = (card: RasterImage, colour: Rgb): RasterImage => {
  const data = Uint8Array.from(card.data);
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    for (let i = 0; i < 3; i += 1) data[pixel + i] = colour[i] ?? 0;
  }
  return { ...card, data };
};
