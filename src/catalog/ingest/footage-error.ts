import { FFmpegError } from 'node-av/lib';
import { UserError } from '../../shared/user-error';

const ALLOWED = 'allowed: .mov with ProRes 4444 or QuickTime RLE, .webm with VP9, .mp4 with H.264';

/** A file that is no clip, or no kind of clip that is taken. */
export const notAClip = (name: string, what: string): UserError =>
  new UserError(
    `"${name}" ${what}; ${ALLOWED}`,
    'export it as ProRes 4444 with alpha or as VP9 WebM with alpha',
  );

/** A file that begins as a clip and breaks off or lies. */
export const damaged = (name: string, what: string, options?: ErrorOptions): UserError =>
  new UserError(
    `"${name}" is damaged: ${what}`,
    'export or upload it again; if it plays elsewhere, convert it to ProRes 4444',
    options,
  );

/** @throws UserError naming the file, what was tried and FFmpeg's reason when `code` is an error */
export const checkFootage = (code: number, name: string, doing: string): void => {
  if (code < 0) throw damaged(name, `${doing}: ${FFmpegError.strerror(code)}`);
};
