import { existsSync, readdirSync, readFileSync } from 'node:fs';

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'latin1').replaceAll('\0', ' ');
  } catch {
    // It has ended, or is not ours to look at.
    return '';
  }
};

export interface MarkedProcess {
  readonly pid: number;
  /** The program and its arguments. */
  readonly command: string;
}

/**
 * All processes with a text in their arguments or in the environment they were started with, which those they start
 * inherit. Only where the system has /proc; a process that has ended is not listed.
 */
export const processesWith = (text: string): MarkedProcess[] => {
  if (!existsSync('/proc/self')) return [];
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    const command = textOf(`/proc/${pid}/cmdline`);
    const isMarked = command.includes(text) || textOf(`/proc/${pid}/environ`).includes(text);
    return isMarked ? [{ pid, command }] : [];
  });
};

/** The browsers among them: neither their helpers nor those who watch over them. */
export const browsersWith = (text: string): MarkedProcess[] =>
  processesWith(text).filter(
    ({ command }) =>
      command.includes('--remote-debugging-port') && !command.includes('browser-guard'),
  );

/** Kills a process, unless it has ended. */
export const killAtOnce = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
};
