import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../shared/user-error';
import { POSTER_SIZE, THUMBNAIL_SIZE } from '../still-sizes';
import { checkSeam, chooseLoop } from './choose-loop';
import { FADED_MARGIN, FALLBACK_SIZE, STAGE_COLOUR, WEB_CLIP_SIZE } from './clip-formats';
import { encodeClip } from './encode-clip';
import { encodePreview } from './encode-preview';
import { mostTellingFrame } from './most-telling-frame';
import type { Loop } from './repetition';
import { imageOf, scaled, scaledOn, squaresOf, type FootageCut } from './footage-squares';
import {
  backgroundWarnings,
  createMatteJudge,
  enlargementWarnings,
  weightWarnings,
} from './footage-warnings';
import { around, squareOver } from './frame-footage';
import { writePosterOf, writeThumbnail } from './frame-pictures';
import { distancesOf, partOfSketch, type FrameDistance } from './frame-sketch';
import {
  ingestRequestSchema,
  type IngestedClip,
  type IngestProgress,
  type IngestRequest,
} from './ingested-clip';
import { lookAtFootage, type FootageLook } from './look-at-footage';
import { measureLoop } from './loop-seam';
import type { FootageFile } from './footage-file';
import type { PixelRectangle } from './picture-bounds';

export interface IngestOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** A clip with less than this share of transparent pixels is a picture with a background. */
const LEAST_TRANSPARENT = 0.01;
/** Longer side of the sketches that loops are looked for in. */
const LOOP_SKETCH_SIZE = 32;
const JUDGED_EVERY = 10;

const checkAlpha = ({ transparentShare }: FootageLook, { name }: FootageFile): void => {
  if (transparentShare >= LEAST_TRANSPARENT) return;
  throw new UserError(
    `"${name}" has no transparent background: ${(100 * transparentShare).toFixed(1)} % of it is transparent`,
    'export it with alpha (ProRes 4444, QuickTime RLE or VP9 WebM), or pass --opaque to show its background in films',
  );
};

/** Where the person is in the frames of a loop. */
const bodyIn = (
  { bodies }: FootageLook,
  { startFrame, endFrame }: Loop,
  { name }: FootageFile,
): PixelRectangle => {
  const seen = bodies.slice(startFrame, endFrame).filter((each) => each !== null);
  const body = around(seen);
  if (body !== null) return body;
  throw new UserError(`"${name}" shows nobody`, 'export it with the person opaque');
};

/** Distances over what the person covers: a small figure in a large picture moves no less. */
const distancesIn = ({ head, sketches }: FootageLook, body: PixelRectangle): FrameDistance => {
  const [{ width, height } = head] = sketches;
  const [across, down] = [width / head.width, height / head.height];
  const left = Math.floor(body.left * across);
  const top = Math.floor(body.top * down);
  const area = {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.ceil((body.left + body.width) * across)) - left),
    height: Math.max(1, Math.min(height, Math.ceil((body.top + body.height) * down)) - top),
  };
  return distancesOf(sketches.map((sketch) => partOfSketch(sketch, area, LOOP_SKETCH_SIZE)));
};

/** Raised when clips are made another way of the same footage. */
const INGEST_VERSION = 1;

/** Of all that decides a clip's pixels: the same footage, taken the same way, is the same clip. */
const hashOf = async (source: string, decided: unknown): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify([INGEST_VERSION, decided]));
  for await (const chunk of createReadStream(source)) hash.update(bytesSchema.parse(chunk));
  return hash.digest('hex').slice(0, 16);
};

const bytesSchema = z.instanceof(Uint8Array);

const filesIn = (folder: string) => ({
  webClip: path.join(folder, 'clip.webm'),
  preview: path.join(folder, 'clip.preview.webm'),
  fallback: path.join(folder, 'clip.mp4'),
  poster: path.join(folder, 'clip.webp'),
  thumbnail: path.join(folder, 'clip.thumbnail.webp'),
});

/**
 * Makes a catalogue clip of a camera's or a generator's: finds where it repeats itself, frames the person as the baked
 * clips are, and writes film, preview, fallback, poster and thumbnail into `request.folder`, where nothing of them stays when it fails. Decodes
 * in this process: for a file that nobody vouches for there is `ingestInChild`.
 * @throws UserError naming what is wrong with the clip; the signal's reason after an abort
 */
export const ingestClip = async (
  request: IngestRequest,
  { signal, onProgress = () => undefined }: IngestOptions,
): Promise<IngestedClip> => {
  const { file: source, folder, loop: wish, opaque, ...rest } = ingestRequestSchema.parse(request);
  const { name = source, limits, sizeInPixels = WEB_CLIP_SIZE } = rest;
  const file: FootageFile = { path: source, name, limits };
  const look = await lookAtFootage(file, signal, (done, total) =>
    onProgress({ stage: 'reading', done, total }),
  );
  const { head, fps, frames } = look;
  if (!opaque) checkAlpha(look, file);
  const picture = { left: 0, top: 0, width: head.width, height: head.height };
  const seenIn = (part: Loop): PixelRectangle => (opaque ? picture : bodyIn(look, part, file));
  const distance = distancesIn(look, seenIn({ startFrame: 0, endFrame: frames }));
  const loop = chooseLoop(look, distance, file, wish);
  const square = squareOver(seenIn(loop), opaque ? 0 : undefined);
  const cut = (stage: IngestProgress['stage']): FootageCut => {
    const total = loop.endFrame - loop.startFrame;
    return {
      file,
      loop,
      square,
      fadedEdge: opaque ? 0 : FADED_MARGIN,
      signal,
      onPicture: (done) => onProgress({ stage, done, total }),
    };
  };
  const made = filesIn(folder);
  try {
    const fallbackSize = Math.min(FALLBACK_SIZE, sizeInPixels);
    const posterSize = Math.min(POSTER_SIZE, sizeInPixels);
    const onStage = squaresOf(cut('fallback'), (each) =>
      scaledOn(each, STAGE_COLOUR, fallbackSize),
    );
    await encodeClip(made.fallback, onStage, {
      container: 'mp4',
      alpha: false,
      fps,
      width: fallbackSize,
      height: fallbackSize,
    });
    const measured = await measureLoop(made.fallback);
    const jumps = checkSeam(loop, measured, file);

    const judge = createMatteJudge();
    const posterFrame = mostTellingFrame(loop, distance);
    const withAlpha = squaresOf(cut('clip'), async (each, frame) => {
      if ((frame - loop.startFrame) % JUDGED_EVERY === 0) judge.look(each);
      const whole = await scaled(each, sizeInPixels);
      if (frame === posterFrame) await writePosterOf(imageOf(whole), made.poster, posterSize);
      return whole;
    });
    const durationInFrames = await encodeClip(made.webClip, withAlpha, {
      container: 'webm',
      alpha: true,
      fps,
      width: sizeInPixels,
      height: sizeInPixels,
    });
    await writeThumbnail(made.poster, made.thumbnail, THUMBNAIL_SIZE);
    await encodePreview(
      made.webClip,
      made.preview,
      { fps, durationInFrames, width: sizeInPixels },
      {
        signal,
        onFrame: (done) => onProgress({ stage: 'preview', done, total: durationInFrames }),
      },
    );
    const { size: bytes } = await stat(made.webClip);
    const { startFrame, endFrame } = loop;
    const decided = { startFrame, endFrame, square, fps, sizeInPixels, opaque };
    const contentHash = await hashOf(source, decided);
    return {
      ...made,
      clip: {
        fps,
        durationInFrames,
        width: sizeInPixels,
        height: sizeInPixels,
        alpha: true,
        bytes,
        contentHash,
      },
      loop: { ...loop, ...measured },
      source: {
        container: head.container,
        codec: head.codec,
        width: head.width,
        height: head.height,
        fps,
        frames,
        bytes: head.bytes,
      },
      square: { left: square.left, top: square.top, side: square.width },
      warnings: [
        ...jumps,
        ...(opaque ? backgroundWarnings(look) : judge.warnings()),
        ...enlargementWarnings(square.width, sizeInPixels),
        ...weightWarnings(bytes),
      ],
    };
  } catch (error) {
    await Promise.all(Object.values(made).map((each) => rm(each, { force: true })));
    throw error;
  }
};
