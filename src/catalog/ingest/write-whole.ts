import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Lets `make` write to a file beside `target` and puts it in place only when it is whole. */
export const replaceWhole = async (
  target: string,
  make: (temporary: string) => Promise<void>,
): Promise<void> => {
  await mkdir(path.dirname(target), { recursive: true });
  const { dir, name, ext } = path.parse(target);
  // The ending stays: FFmpeg and sharp choose the format by it.
  const temporary = path.join(dir, `.${name}.${process.pid}${ext}`);
  try {
    await make(temporary);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

export const writeWhole = (target: string, content: string | Uint8Array): Promise<void> =>
  replaceWhole(target, (temporary) => writeFile(temporary, content));
