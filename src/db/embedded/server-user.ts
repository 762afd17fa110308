import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { cannotRun } from './own-database';

const run = promisify(execFile);

/** As whom PostgreSQL runs; `null`: as whoever runs us. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

const NAME = 'postgres';

const idsOf = async (name: string): Promise<ServerUser> => {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
};

/** Debian's and Red Hat's way, then Alpine's. */
const ADD_USER = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
  ['adduser', '-S', '-D', '-H', NAME],
] as const;

const addUser = async (): Promise<ServerUser> => {
  for (const [command, ...parameters] of ADD_USER) {
    const wasAdded = await run(command, parameters).then(
      () => true,
      () => false,
    );
    if (wasAdded) return idsOf(NAME);
  }
  return null;
};

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, who is made when he is missing.
 * @throws UserError when he cannot be made
 */
export const serverUser = async (): Promise<ServerUser> => {
  if (process.getuid?.() !== 0) return null;
  const user = (await idsOf(NAME)) ?? (await addUser());
  if (user === null) {
    throw cannotRun('PostgreSQL does not run as root, and the user "postgres" cannot be made');
  }
  return user;
};

/** Whether the server's user may walk to a folder that exists: `/root`, for one, keeps him out. */
export const canReach = async (user: ServerUser, folder: string): Promise<boolean> => {
  if (user === null) return true;
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
};
