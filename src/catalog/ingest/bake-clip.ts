import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../shared/user-error';
import { replaceWhole } from '../../media/replace-whole';
import type { Clip } from '../clip';
import { POSTER_SIZE, THUMBNAIL_SIZE } from '../still-sizes';
import { FALLBACK_SIZE, STAGE_COLOUR } from './clip-formats';
import { isFootage, type ClipEntry } from './clip-manifest';
import { contentHash } from '../../media/content-hash';
import { drawFrames } from './draw-frames';
import { encodeClip } from './encode-clip';
import { encodePreview } from './encode-preview';
import { closesLoop, measureLoop } from './loop-seam';
import { picturesOn, picturesWithAlpha, writePoster, writeThumbnail } from './frame-pictures';

/** A clip that the coach can perform. */
export interface BakeJob {
  readonly slug: string;
  readonly coach: Clip['coach'];
  readonly fps: number;
  readonly durationInFrames: number;
  readonly sizeInPixels: number;
  readonly posterFrame: number;
  /** For every frame the first one that looks the same: only that one is drawn. */
  readonly drawings: readonly number[];
  /** Stands for every pose and the framing: equal when the clip would look the same. */
  readonly motion: string;
  /** Source files that draw the props of this clip alone. */
  readonly propSources: readonly string[];
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

const SCENE = [
  'remotion/coach/clip.tsx',
  'remotion/coach/clip-size.ts',
  'remotion/coach/coach-body.tsx',
  'remotion/coach/floor-shadow.tsx',
  'remotion/coach/studio-light.tsx',
];
/** Raised when the encoders or their settings change. */
const ENCODING_VERSION = 'vp9a-crf42 x264-crf23 webp86 5';

/**
 * All that decides a clip's pixels: how the body moves and is framed (by its result, so that a rewritten rig that
 * moves alike costs no bake), the scene and the body.
 */
export const hashOfClip = (
  root: string,
  { slug, coach, motion, propSources }: BakeJob,
): Promise<string> =>
  contentHash(root, [...SCENE, ...propSources, `public/coach/${coach}.glb`], [slug, coach, motion]);

export const framesFolder = (cache: string, hash: string): string => path.join(cache, hash);

export const distinctDrawings = ({ drawings }: BakeJob): number[] => [...new Set(drawings)];

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
  const onDisk = (url: string): string => path.join(root, 'public', url);
  const addresses = {
    url: address('webm'),
    preview: address('preview.webm'),
    poster: address('webp'),
    thumbnail: address('thumbnail.webp'),
    fallback: address('mp4'),
  };
  return {
    addresses,
    file: (ending: string): string => onDisk(address(ending)),
    complete: Object.values(addresses).every((url) => existsSync(onDisk(url))),
  };
};

/**
 * Whether the clip on disk is the one that today's sources would make, or footage that stands in its place: a bake does
 * not undo what somebody filmed.
 */
export const isBaked = (
  root: string,
  job: BakeJob,
  hash: string,
  entry: ClipEntry | undefined,
): boolean =>
  entry !== undefined &&
  (isFootage(entry) || (entry.contentHash === encodedHash(hash) && filesOf(root, job).complete));

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

/**
 * Encodes film, preview, fallback, poster and thumbnail of a clip whose frames are drawn, and tells the facts for the manifest.
 * @throws UserError when the clip does not loop; then its old files stay
 */
export const encodeDrawnClip = async (
  { root, signal }: BakeContext,
  job: BakeJob,
  hash: string,
  folder: string,
): Promise<ClipEntry> => {
  const { fps, durationInFrames, sizeInPixels, drawings } = job;
  const { addresses, file } = filesOf(root, job);
  await replaceWhole(file('mp4'), async (temporary) => {
    const pictures = picturesOn(folder, drawings, STAGE_COLOUR, FALLBACK_SIZE);
    await encodeClip(temporary, untilStopped(pictures, signal), {
      container: 'mp4',
      alpha: false,
      fps,
      width: FALLBACK_SIZE,
      height: FALLBACK_SIZE,
    });
    await checkLoop(temporary, job);
  });
  await replaceWhole(file('webm'), async (temporary) => {
    await encodeClip(temporary, untilStopped(picturesWithAlpha(folder, drawings), signal), {
      container: 'webm',
      alpha: true,
      fps,
      width: sizeInPixels,
      height: sizeInPixels,
    });
  });
  await replaceWhole(file('preview.webm'), (temporary) =>
    encodePreview(
      file('webm'),
      temporary,
      { fps, durationInFrames, width: sizeInPixels },
      { signal },
    ),
  );
  await replaceWhole(file('webp'), (temporary) =>
    writePoster(folder, drawings[job.posterFrame] ?? 0, temporary, POSTER_SIZE),
  );
  await replaceWhole(file('thumbnail.webp'), (temporary) =>
    writeThumbnail(file('webp'), temporary, THUMBNAIL_SIZE),
  );
  return {
    slug: job.slug,
    coach: job.coach,
    ...addresses,
    fps,
    durationInFrames,
    width: sizeInPixels,
    height: sizeInPixels,
    alpha: true,
    contentHash: encodedHash(hash),
  };
};

const checkLoop = async (path: string, { slug, coach }: BakeJob): Promise<void> => {
  const loop = await measureLoop(path);
  if (closesLoop(loop)) return;
  throw new UserError(
    `${slug} by the ${coach} coach does not loop: its last frame differs from its first by ` +
      `${loop.seam.toFixed(1)}, no other step by more than ${loop.largestStep.toFixed(1)}`,
    'let the choreography end where it starts',
  );
};
