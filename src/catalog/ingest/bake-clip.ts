import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Clip } from '../clip';
import type { ClipEntry } from './clip-manifest';
import { contentHash } from './content-hash';
import { drawFrames } from './draw-frames';
import { encodeClip } from './encode-clip';
import { picturesOn, picturesWithAlpha, writePoster } from './frame-pictures';
import { replaceWhole } from './write-whole';

/** A clip that the coach can perform. */
export interface BakeJob {
  readonly slug: string;
  readonly coach: Clip['coach'];
  readonly fps: number;
  readonly durationInFrames: number;
  readonly sizeInPixels: number;
  readonly posterFrame: number;
  /** Stands for every pose and the framing: equal when the clip would look the same. */
  readonly motion: string;
}

export interface BakeContext {
  readonly root: string;
  readonly serveUrl: string;
  readonly browserExecutable: string;
  /** Frames are kept in a folder per content hash below it. */
  readonly cache: string;
  readonly signal: AbortSignal;
  readonly onFrame: () => void;
}

const POSTER_SIZE = 720;
const FALLBACK_SIZE = 540;
/** The stage of the films, for players without alpha. */
const STAGE_COLOUR = '#181c2f';
const SCENE = [
  'remotion/coach/clip.tsx',
  'remotion/coach/clip-size.ts',
  'remotion/coach/coach-body.tsx',
  'remotion/coach/floor-shadow.tsx',
  'remotion/coach/studio-light.tsx',
];
/** Raised when the encoders or their settings change. */
const ENCODING_VERSION = 'vp9a-crf38 x264-crf23 webp86 4';

/**
 * All that decides a clip's pixels: how the body moves and is framed (by its result, so that a rewritten rig that
 * moves alike costs no bake), the scene and the body.
 */
export const hashOfClip = (root: string, { slug, coach, motion }: BakeJob): Promise<string> =>
  contentHash(root, [...SCENE, `public/coach/${coach}.glb`], [slug, coach, motion]);

export const framesFolder = (cache: string, hash: string): string => path.join(cache, hash);

/** Draws the given frames of a clip into its folder of the cache. */
export const drawClip = async (
  context: BakeContext,
  job: BakeJob,
  hash: string,
  frames: readonly number[],
): Promise<string> => {
  const folder = framesFolder(context.cache, hash);
  await drawFrames({
    serveUrl: context.serveUrl,
    compositionId: 'CoachClip',
    inputProps: { exercise: job.slug, coach: job.coach },
    browserExecutable: context.browserExecutable,
    folder,
    frames,
    signal: context.signal,
    onFrame: context.onFrame,
  });
  return folder;
};

const filesOf = (root: string, { slug, coach }: BakeJob) => {
  const address = (ending: string): string => `/clips/${slug}/${coach}.${ending}`;
  const file = (ending: string): string => path.join(root, 'public', address(ending));
  return {
    url: address('webm'),
    poster: address('webp'),
    fallback: address('mp4'),
    file,
    complete: ['webm', 'webp', 'mp4'].every((ending) => existsSync(file(ending))),
  };
};

/** Whether the clip on disk is the one that today's sources would make. */
export const isBaked = (
  root: string,
  job: BakeJob,
  hash: string,
  entry: ClipEntry | undefined,
): boolean => entry?.contentHash === encodedHash(hash) && filesOf(root, job).complete;

const encodedHash = (hash: string): string => `${hash}-${ENCODING_VERSION.split(' ').at(-1)}`;

async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}

/** Draws what is missing, encodes film, fallback and poster, and tells the facts for the manifest. */
export const bakeClip = async (
  context: BakeContext,
  job: BakeJob,
  hash: string,
): Promise<ClipEntry> => {
  const { fps, durationInFrames, sizeInPixels } = job;
  const all = Array.from({ length: durationInFrames }, (_, frame) => frame);
  const folder = await drawClip(context, job, hash, all);
  const { url, poster, fallback, file } = filesOf(context.root, job);
  await replaceWhole(file('webm'), async (temporary) => {
    await encodeClip(
      temporary,
      untilStopped(picturesWithAlpha(folder, durationInFrames), context.signal),
      {
        container: 'webm',
        alpha: true,
        fps,
        width: sizeInPixels,
        height: sizeInPixels,
      },
    );
  });
  await replaceWhole(file('mp4'), async (temporary) => {
    await encodeClip(temporary, picturesOn(folder, durationInFrames, STAGE_COLOUR, FALLBACK_SIZE), {
      container: 'mp4',
      alpha: false,
      fps,
      width: FALLBACK_SIZE,
      height: FALLBACK_SIZE,
    });
  });
  await replaceWhole(file('webp'), (temporary) =>
    writePoster(folder, job.posterFrame, temporary, POSTER_SIZE),
  );
  return {
    slug: job.slug,
    coach: job.coach,
    url,
    poster,
    fallback,
    fps,
    durationInFrames,
    width: sizeInPixels,
    height: sizeInPixels,
    alpha: true,
    contentHash: encodedHash(hash),
  };
};
