import type { Stats } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { throughLinks } from '../media/replace-whole';
import { UserError } from '../shared/user-error';
import type { ExportPlan } from './export-plan';

/** Measured on sessions of the catalogue: a film takes about a third of this. */
const GENEROUS_BITS_PER_PIXEL = 0.05;
/** The drawn film and the finished one stand side by side for a moment. */
const COPIES = 2;
const FIXED_BYTES = 20 * 2 ** 20;
const AUDIO_BYTES_PER_SECOND = 40_000;

/** What a path may name besides a file, for a person. */
const kindOf = (found: Stats): string => {
  if (found.isFIFO()) return 'a named pipe';
  return found.isSocket() ? 'a socket' : 'a device';
};

type FilmLength = Pick<ExportPlan, 'size' | 'durationInFrames' | 'fps'>;

/** An upper guess at the disk space that making the film takes, in bytes. */
export const estimateBytes = ({ size, durationInFrames, fps }: FilmLength): number => {
  const picture = (size.width * size.height * durationInFrames * GENEROUS_BITS_PER_PIXEL) / 8;
  const sound = (durationInFrames / fps) * AUDIO_BYTES_PER_SECOND;
  return Math.ceil(COPIES * (picture + sound) + FIXED_BYTES);
};

/**
 * That a file can be written at `output`: its folder exists and is writable, and the name is right. A link is written
 * through.
 * @param input the session file, which must not be overwritten
 * @throws UserError with the fix
 */
export const checkDestination = async (
  output: string,
  { extension, input }: { extension: string; input: string },
): Promise<void> => {
  const path = await throughLinks(output);
  const existing = await stat(path).catch(() => null);
  const source = await stat(input).catch(() => null);
  if (existing && existing.ino === source?.ino && existing.dev === source.dev) {
    throw new UserError(
      `the output "${output}" is the session file itself`,
      `name another file, e.g. film${extension}`,
    );
  }
  if (existing?.isDirectory()) {
    throw new UserError(
      `the output "${output}" is a folder`,
      `name a file in it, e.g. ${output.replace(/\/$/, '')}/film${extension}`,
    );
  }
  if (existing && !existing.isFile()) {
    throw new UserError(
      `the output "${output}" is ${kindOf(existing)}, not a file`,
      `name a file, e.g. film${extension}`,
    );
  }
  if (extname(output).toLowerCase() !== extension) {
    throw new UserError(
      `the output "${output}" does not end in ${extension}`,
      `name it "${join(dirname(output), basename(output, extname(output)))}${extension}"`,
    );
  }
  const folder = dirname(path);
  const parent = await stat(folder).catch(() => null);
  if (!parent?.isDirectory()) {
    throw new UserError(`the folder "${folder}" does not exist`, `make it: mkdir -p "${folder}"`);
  }
  await access(folder, constants.W_OK).catch(() => {
    throw new UserError(
      `the folder "${folder}" is not writable`,
      'choose another folder or change its permissions',
    );
  });
};

const inMb = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

/**
 * That the disk under `folder` has room for the film.
 * @param remedy what to do when freeing space is not possible
 * @throws UserError with both figures
 */
export const checkDiskSpace = async (
  folder: string,
  film: FilmLength,
  remedy = 'write the film to another disk',
): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const needed = estimateBytes(film);
  if (free >= needed) return;
  throw new UserError(
    `the disk of "${folder}" has ${inMb(free)} MiB free; this film may need ${inMb(needed)} MiB`,
    `free some space, or ${remedy}`,
  );
};
