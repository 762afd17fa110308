import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openContentCache } from '../media/content-cache';
import { UserError } from '../shared/user-error';
import type { ExportPlan } from './export-plan';

const FIX = 'make the clips again (`npm run bake`) or restore public/clips from the repository';

const clipFactsSchema = z.object({ fps: z.number(), frames: z.int() });
type ClipFacts = z.infer<typeof clipFactsSchema>;

/** A few bytes of each clip, of more clips than any catalogue has. */
const FACTS_CACHE_BYTES = 16 * 2 ** 20;

/** Facts that an earlier check wrote down; what is no such note counts as none. */
const readFacts = (note: Buffer | null): ClipFacts | null => {
  try {
    return clipFactsSchema.parse(JSON.parse(String(note)));
  } catch {
    return null;
  }
};

/** How closely a clip is looked at: `pictures` decodes every one, `packets` counts what is there, 25 times as fast. */
export type ClipProof = 'pictures' | 'packets';

const look = async (path: string, proof: ClipProof): Promise<ClipFacts> => {
  const { countFrames, probeMedia } = await import('../media/probe');
  const video = proof === 'packets' ? await countFrames(path) : (await probeMedia(path)).video;
  if (video === null) throw new UserError(`the clip "${path}" has no picture`, FIX);
  return { fps: video.fps, frames: video.frames };
};

/** What a clip file holds: looked at once, and remembered of these very bytes. */
const clipFacts = async (path: string, proof: ClipProof): Promise<ClipFacts> => {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UserError(`the clip "${path}" is missing`, FIX, { cause });
  });
  const key = createHash('sha256').update(proof).update(bytes).digest('hex');
  const cache = openContentCache('clip-facts', { maxBytes: FACTS_CACHE_BYTES });
  const remembered = readFacts(await cache.read(key));
  if (remembered !== null) return remembered;
  const facts = await look(path, proof);
  await cache.write(key, Buffer.from(JSON.stringify(facts)));
  return facts;
};

export interface ExpectedClip {
  readonly url: string;
  readonly fps: number;
  readonly durationInFrames: number;
}

/**
 * That a clip of the public folder holds the frames that the catalogue promises.
 * @throws UserError naming the clip and what is wrong with it
 */
export const checkClip = async (
  clip: ExpectedClip,
  publicFolder: string,
  proof: ClipProof = 'pictures',
): Promise<void> => {
  const path = join(publicFolder, clip.url);
  const { fps, frames } = await clipFacts(path, proof);
  if (frames === clip.durationInFrames && Math.abs(fps - clip.fps) < 0.01) return;
  throw new UserError(
    `the clip "${path}" holds ${frames} frames at ${fps} fps; the catalogue promises ${clip.durationInFrames} at ${clip.fps}`,
    FIX,
  );
};

/** Checks every clip a film shows. Clips at an http address are left to whoever plays or decodes them. */
export const checkClips = async (
  { intervals }: ExportPlan,
  publicFolder: string,
  proof: ClipProof = 'pictures',
): Promise<void> => {
  const clips = new Map(intervals.flatMap(({ clip }) => (clip ? [[clip.url, clip] as const] : [])));
  for (const clip of clips.values()) {
    if (clip.url.startsWith('/')) await checkClip(clip, publicFolder, proof);
  }
};
