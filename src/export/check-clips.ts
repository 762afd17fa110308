import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../media/cache-folder';
import { writeWhole } from '../media/replace-whole';
import { UserError } from '../shared/user-error';
import type { ExportPlan } from './export-plan';

const FIX = 'make the clips again (`npm run bake`) or restore public/clips from the repository';

const clipFactsSchema = z.object({ fps: z.number(), frames: z.int() });
type ClipFacts = z.infer<typeof clipFactsSchema>;

export interface ClipCheckOptions {
  /** False: what an earlier check found is not believed. */
  readonly useCache?: boolean;
}

/** Facts that an earlier check wrote down; a damaged file counts as none. */
const rememberedFacts = async (file: string): Promise<ClipFacts | null> => {
  try {
    return clipFactsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
};

/** What a clip file holds, remembered until its size or time of change differs. */
const clipFacts = async (path: string, useCache: boolean): Promise<ClipFacts> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`the clip "${path}" is missing`, FIX);
  const key = createHash('sha256').update(`${path}\0${found.size}\0${found.mtimeMs}`).digest('hex');
  const file = join(cacheFolder('clip-facts'), `${key.slice(0, 24)}.json`);
  const remembered = useCache ? await rememberedFacts(file) : null;
  if (remembered !== null) return remembered;
  const { probeMedia } = await import('../media/probe');
  const { video } = await probeMedia(path);
  if (video === null) throw new UserError(`the clip "${path}" has no picture`, FIX);
  const facts = { fps: video.fps, frames: video.frames };
  // A note that cannot be written costs the next check a second, and nobody the film.
  await writeWhole(file, JSON.stringify(facts)).catch(() => undefined);
  return facts;
};

export interface ExpectedClip {
  readonly url: string;
  readonly fps: number;
  readonly durationInFrames: number;
}

/**
 * That a clip of the public folder decodes to the frames that the catalogue promises.
 * @throws UserError naming the clip and what is wrong with it
 */
export const checkClip = async (
  clip: ExpectedClip,
  publicFolder: string,
  { useCache = true }: ClipCheckOptions = {},
): Promise<void> => {
  const path = join(publicFolder, clip.url);
  const { fps, frames } = await clipFacts(path, useCache);
  if (frames === clip.durationInFrames && Math.abs(fps - clip.fps) < 0.01) return;
  throw new UserError(
    `the clip "${path}" holds ${frames} frames at ${fps} fps; the catalogue promises ${clip.durationInFrames} at ${clip.fps}`,
    FIX,
  );
};

/** Checks every clip a film shows. Clips at an http address are left to the browser that plays them. */
export const checkClips = async (
  { intervals }: ExportPlan,
  publicFolder: string,
  options: ClipCheckOptions = {},
): Promise<void> => {
  const clips = new Map(intervals.flatMap(({ clip }) => (clip ? [[clip.url, clip] as const] : [])));
  for (const clip of clips.values()) {
    if (clip.url.startsWith('/')) await checkClip(clip, publicFolder, options);
  }
};
