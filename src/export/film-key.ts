import { createHash } from 'node:crypto';
import { contentHash } from '../media/content-hash';
import { projectRoot } from '../media/project-root';
import type { ExportPlan } from './export-plan';
import { PICTURE_SOURCES } from './layered/picture-sources';

/** What the plan names by address only, and the code that puts it together. */
const FILM_SOURCES = [...PICTURE_SOURCES, 'public/clips/manifest.json', 'public/sounds'];

let known: Promise<string> | null = null;

/** Read once; a failure, as during an update, is not remembered. */
const releaseHash = (): Promise<string> =>
  (known ??= contentHash(projectRoot(), FILM_SOURCES, []).catch((error: unknown) => {
    known = null;
    throw error;
  }));

/**
 * Names a film for all machines that run this release: hash over its plan, the code that draws it and the shipped clips and sounds.
 * @returns 64 hexadecimal digits
 */
export const filmKey = async ({ contentHash: planHash }: ExportPlan): Promise<string> => {
  const release = await releaseHash();
  return createHash('sha256').update(`${release} ${planHash}`).digest('hex');
};
