import { UserError } from '../../shared/user-error';
import { damaged, notAClip } from './footage-error';
import { footageFrames } from './footage-frames';
import { createPictureReader, type PictureReader } from './footage-picture';
import { paceOf } from './frame-rate';
import { sketchOf, type FrameSketch } from './frame-sketch';
import { BODY_ALPHA } from './frame-pictures';
import type { FootageFile } from './footage-file';
import { openFootage, type FootageHead } from './open-footage';
import { boundsOfAlpha, type PixelRectangle } from './picture-bounds';
import type { RgbaPicture } from './planar-picture';

/** What is kept of a whole clip after it was decoded once. */
export interface FootageLook {
  readonly head: FootageHead;
  readonly fps: number;
  readonly frames: number;
  readonly sketches: readonly FrameSketch[];
  /** Where the person is in each frame, pixels of the clip; `null` where there is nobody. */
  readonly bodies: readonly (PixelRectangle | null)[];
  /** How much of all pictures is transparent, 0–1. */
  readonly transparentShare: number;
  /** Mean red, green and blue along the edges of the first frame. */
  readonly edgeColour: readonly [number, number, number];
}

/** Longer side of the pictures that are looked at, and of the sketches that are kept of them. Pixels. */
const LOOK_SIZE = 320;
const SKETCH_SIZE = 96;
const TRANSPARENT_BELOW = 128;

const fitted = (
  { width, height }: { readonly width: number; readonly height: number },
  longerSide: number,
): { width: number; height: number } => {
  const scale = Math.min(1, longerSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};

const hasBody = ({ data }: RgbaPicture): boolean => {
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) >= BODY_ALPHA) return true;
  return false;
};

const bodyIn = (picture: RgbaPicture, { width, height }: FootageHead): PixelRectangle | null => {
  if (!hasBody(picture)) return null;
  const bounds = boundsOfAlpha(picture, BODY_ALPHA);
  const [across, down] = [width / picture.width, height / picture.height];
  const left = Math.floor(bounds.left * across);
  const top = Math.floor(bounds.top * down);
  return {
    left,
    top,
    width: Math.min(width, Math.ceil((bounds.left + bounds.width) * across)) - left,
    height: Math.min(height, Math.ceil((bounds.top + bounds.height) * down)) - top,
  };
};

const transparentPixels = ({ data }: RgbaPicture): number => {
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) < TRANSPARENT_BELOW) count += 1;
  return count;
};

const meanEdge = ({ width, height, data }: RgbaPicture): [number, number, number] => {
  const sums: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (x > 0 && y > 0 && x < width - 1 && y < height - 1) continue;
      const at = (y * width + x) * 4;
      for (const channel of [0, 1, 2] as const) sums[channel] += data[at + channel] ?? 0;
      count += 1;
    }
  return [sums[0] / count, sums[1] / count, sums[2] / count];
};

/**
 * Decodes a clip once and checks what only its frames tell: how many there are and that they keep a pace.
 * @param onFrame is told how many frames were read, and how many are announced (0: unknown)
 * @throws UserError naming the value that is not allowed
 */
export const lookAtFootage = async (
  file: FootageFile,
  signal: AbortSignal,
  onFrame: (done: number, announced: number) => void,
): Promise<FootageLook> => {
  const { name, limits } = file;
  const head = await openFootage(file).then(async (footage) => {
    await using open = footage;
    return open.head;
  });
  const times: number[] = [];
  const sketches: FrameSketch[] = [];
  const bodies: (PixelRectangle | null)[] = [];
  let transparent = 0;
  let pixels = 0;
  let edgeColour: [number, number, number] | null = null;
  let reader: PictureReader | null = null;
  try {
    for await (const { frame, seconds } of footageFrames(file)) {
      signal.throwIfAborted();
      reader ??= createPictureReader(fitted(head, LOOK_SIZE));
      const picture = reader.read(frame);
      times.push(seconds);
      sketches.push(sketchOf(picture, fitted(picture, SKETCH_SIZE)));
      bodies.push(bodyIn(picture, head));
      transparent += transparentPixels(picture);
      pixels += picture.width * picture.height;
      edgeColour ??= meanEdge(picture);
      onFrame(times.length, head.announcedFrames);
    }
  } finally {
    reader?.[Symbol.dispose]();
  }
  if (times.length < 2 || edgeColour === null) {
    throw notAClip(
      name,
      `holds ${times.length} ${times.length === 1 ? 'frame' : 'frames'}, no movement`,
    );
  }
  const pace = paceOf(times, head.announcedFps);
  if (pace.kind === 'uneven') {
    throw new UserError(
      `"${name}" does not keep its pace: ${Math.round(pace.gapInSeconds * 1000)} ms before frame ${pace.frame}`,
      'export it at a constant frame rate, for example 30 fps',
    );
  }
  // A film that was cut off decodes without complaint up to the cut.
  if (times.length < head.announcedFrames - 1) {
    throw damaged(name, `it announces ${head.announcedFrames} frames and holds ${times.length}`);
  }
  const { fps } = pace;
  if (fps < limits.slowestFps || fps > limits.fastestFps) {
    throw new UserError(
      `"${name}" has ${Number(fps.toFixed(2))} frames a second; allowed: ${limits.slowestFps} to ${limits.fastestFps}`,
      'export it at 30 fps',
    );
  }
  const seconds = times.length / fps;
  if (seconds < limits.shortestInSeconds || seconds > limits.longestInSeconds) {
    throw new UserError(
      `"${name}" lasts ${seconds.toFixed(2)} s; allowed: ${limits.shortestInSeconds} to ${limits.longestInSeconds} s`,
      'cut it to a few repetitions',
    );
  }
  return {
    head,
    fps,
    frames: times.length,
    sketches,
    bodies,
    transparentShare: transparent / pixels,
    edgeColour,
  };
};
