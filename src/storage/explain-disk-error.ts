import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';

const NO_ROOM = {
  problem: 'the disk of the storage is full',
  fix: 'free some space there, or keep films in an S3-compatible store (S3_BUCKET)',
} as const;
const NO_PERMISSION = {
  problem: 'the storage may not be written by this user',
  fix: 'let the user that runs this process own the folder and what is in it',
} as const;
const NO_FOLDER = {
  problem: 'the storage is no folder',
  fix: 'remove the file that lies in its place',
} as const;

const EXPLANATIONS: ReadonlyMap<string, { readonly problem: string; readonly fix: string }> =
  new Map([
    ['ENOSPC', NO_ROOM],
    ['EDQUOT', { problem: "this user's share of the disk is used up", fix: NO_ROOM.fix }],
    ['EFBIG', { problem: 'the disk takes no file of this size', fix: NO_ROOM.fix }],
    ['EACCES', NO_PERMISSION],
    ['EPERM', NO_PERMISSION],
    [
      'EROFS',
      {
        problem: 'the disk of the storage is read-only',
        fix: 'mount it so that it can be written',
      },
    ],
    ['ENOTDIR', NO_FOLDER],
    ['EEXIST', NO_FOLDER],
    ['EIO', { problem: 'the disk of the storage fails', fix: 'have a look at the disk' }],
    [
      'EMFILE',
      { problem: 'too many files are open', fix: 'raise the limit of open files (ulimit -n)' },
    ],
    [
      'ENFILE',
      { problem: 'too many files are open', fix: 'raise the limit of open files of the system' },
    ],
  ]);

/** What a person can do about a failure of the disk; any other error comes back as it is. */
export const explainDiskError = (error: unknown, folder: string): unknown => {
  const code = systemCode(error);
  const explanation = code === null ? undefined : EXPLANATIONS.get(code);
  if (explanation === undefined) return error;
  return new UserError(`"${folder}": ${explanation.problem} (${code})`, explanation.fix, {
    cause: error,
  });
};
