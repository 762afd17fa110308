import { readFileSync, readdirSync } from 'node:fs';

const childrenOf = (pid: string): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
};

const descendantsOf = (pid: string): string[] =>
  childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

/**
 * Ends, at the exit of this process, every process it started and that is still there: an encoder that was told to stop
 * first finishes what it holds, and nobody would wait for it. Only where the system has /proc.
 */
export const endChildrenAtExit = (): void => {
  process.on('exit', () => {
    for (const pid of descendantsOf(String(process.pid))) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
  });
};
