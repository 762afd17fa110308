import sharp from 'sharp';

import type { RasterImage } from './raster-image';
import type { EncodedImage } from './write-glb';

const open = (image: RasterImage) =>
  sharp(image.data, {
    raw: { width: image.width, height: image.height, channels: image.channels },
  });

/** A JPEG for opaque colour, full chroma so that stripes keep clean edges. */
export const toJpeg = async (image: RasterImage, quality: number): Promise<EncodedImage> => ({
  bytes: await open(image).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer(),
  mimeType: 'image/jpeg',
});

/** A PNG for anything with alpha. */
export const toPng = async (image: RasterImage): Promise<EncodedImage> => ({
  bytes: await open(image).png({ compressionLevel: 9 }).toBuffer(),
  mimeType: 'image/png',
});

/** Decodes a PNG or JPEG to RGBA, resized to a square when `sizeInPixels` is given. */
export const decodeTexture = async (bytes: Buffer, sizeInPixels?: number): Promise<RasterImage> => {
  const image = sizeInPixels ? sharp(bytes).resize(sizeInPixels, sizeInPixels) : sharp(bytes);
  const { data, info } = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 4, data };
};
