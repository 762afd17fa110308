import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface ProcessRun {
  /** From before it was started until after it ended. */
  readonly wallInSeconds: number;
  readonly stdout: string;
}

export interface ProcessOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** How long a program that was told to end may tidy up. */
const PATIENCE_IN_MS = 10_000;

/** Begins the command that runs a TypeScript file. */
export const TYPESCRIPT = [process.execPath, '--import', 'tsx'] as const;

/**
 * Runs a command as a person does, and waits for its end.
 * @param command the program and its arguments
 * @throws Error with its last words when it fails; the signal's reason, when it has ended, after an abort
 */
export const runProcess = async (
  command: readonly string[],
  { environment, signal }: ProcessOptions,
): Promise<ProcessRun> => {
  signal.throwIfAborted();
  const started = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let patience: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill('SIGTERM');
    patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_IN_MS);
  };
  signal.addEventListener('abort', end);
  try {
    const closed = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [code, stdout, stderr] = await Promise.all([
      closed,
      text(child.stdout),
      text(child.stderr),
    ]);
    const wallInSeconds = (performance.now() - started) / 1000;
    signal.throwIfAborted();
    if (code !== 0) {
      const lastLine = stderr.trim().split('\n').at(-1) ?? '';
      throw new Error(`${command.join(' ')} ended with code ${code}: ${lastLine}`);
    }
    return { wallInSeconds, stdout };
  } finally {
    clearTimeout(patience);
    signal.removeEventListener('abort', end);
  }
};
