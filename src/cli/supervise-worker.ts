import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ENGINE_ENVIRONMENT, ENGINE_NODE_FLAGS } from './engine-process';
import { WORKER_GRACE_IN_SECONDS } from './worker-grace';

const FIRST_PAUSE_IN_MS = 1000;
const LONGEST_PAUSE_IN_MS = 30_000;
/** One that worked for so long is started again at once. */
const STEADY_IN_MS = 60_000;
/** It ends by itself before. */
const GRACE_IN_MS = (WORKER_GRACE_IN_SECONDS + 2) * 1000;

export interface SupervisedWorker {
  readonly stop: () => Promise<void>;
}

const start = (root: string, environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [...ENGINE_NODE_FLAGS, join(root, 'src/cli/launch.mjs'), 'work'], {
    cwd: root,
    env: { ...environment, ...ENGINE_ENVIRONMENT },
    // The channel tells the worker when we are gone.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/**
 * Runs `coach work` beside this process and starts it again when it ends: a crash of FFmpeg costs a film some seconds, not the server.
 * @param say prints one line for a person
 */
export const superviseWorker = (
  root: string,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): SupervisedWorker => {
  let isStopping = false;
  let pause = FIRST_PAUSE_IN_MS;
  let timer: NodeJS.Timeout | null = null;
  let worker: ChildProcess;
  let ended: Promise<void>;

  const launch = (): void => {
    const startedAt = performance.now();
    const child = start(root, environment);
    worker = child;
    ended = new Promise((resolve) => {
      const onEnd = (how: string): void => {
        resolve();
        if (isStopping) return;
        if (performance.now() - startedAt > STEADY_IN_MS) pause = FIRST_PAUSE_IN_MS;
        say(`The worker ended (${how}); another is started in ${pause / 1000} s.`);
        timer = setTimeout(launch, pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_IN_MS);
      };
      child.once('error', (error) => onEnd(error.message));
      child.once('exit', (code, signal) => onEnd(signal ?? `exit code ${code}`));
    });
  };
  launch();

  return {
    stop: async () => {
      isStopping = true;
      if (timer !== null) clearTimeout(timer);
      worker.kill('SIGTERM');
      const kill = setTimeout(() => worker.kill('SIGKILL'), GRACE_IN_MS);
      await ended;
      clearTimeout(kill);
    },
  };
};
