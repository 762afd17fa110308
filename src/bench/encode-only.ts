import type { Frame } from 'node-av/lib';
import type { FrameWindow } from './bench-session';
import { framesOfFilm } from './frames-of-film';
import type { EncodeReport } from './measurement';
import { openX264Stream } from './x264-stream';

const framesBetween = (path: string, { start, end }: FrameWindow): Frame[] => {
  const kept: Frame[] = [];
  let index = 0;
  for (const frame of framesOfFilm(path)) {
    const copy = index >= start ? frame.clone() : null;
    if (copy !== null) kept.push(copy);
    index += 1;
    if (index === end) break;
  }
  return kept;
};

/**
 * Encodes a part of a film again, its frames decoded into memory beforehand, and keeps nothing: what x264 alone takes.
 * @param path a film of the frames, encoded with next to no loss
 */
export const encodeOnly = async (
  path: string,
  window: FrameWindow,
  fps: number,
): Promise<EncodeReport> => {
  const frames = framesBetween(path, window);
  const [first] = frames;
  if (first === undefined) throw new RangeError(`"${path}" has no frame ${window.start}`);
  const { width, height } = first;
  let encoded = 0;
  const started = performance.now();
  const encoder = await openX264Stream({ width, height, fps }, () => {
    encoded += 1;
  });
  for (const frame of frames) await encoder.encode(frame);
  await encoder.finish();
  const seconds = (performance.now() - started) / 1000;
  encoder.close();
  for (const frame of frames) frame.free();
  if (encoded !== frames.length) {
    throw new Error(`${frames.length} pictures went into x264, ${encoded} came out`);
  }
  return { frames: encoded, seconds };
};
