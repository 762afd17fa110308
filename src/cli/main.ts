import { inspect } from 'node:util';
import { UserError } from '../shared/user-error';
import { abortAtSignals } from './abort-at-signals';
import { UsageError, type CommandContext } from './command';
import { COMMANDS } from './commands';
import { createContainer } from './container';
import { endChildrenAtExit } from './end-children';
import { helpOfAll, helpOfCommand } from './help';
import { findCommand, parseArguments } from './parse-arguments';
import { printable } from './printable';
import { quietConsole } from './quiet-console';
import { takePrivateTemporaryFolder } from './private-temporary-folder';
import { watchStream } from './watch-stream';

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

const isDebugging = (): boolean => Boolean(process.env['COACH_DEBUG']);

const LONGEST_MESSAGE = 300;

/** A failure as one line, and the exit code that goes with it. */
export const describeFailure = (error: unknown): { line: string; exitCode: number } => {
  if (error instanceof UsageError) {
    const line = printable(`${error.message} (see \`coach --help\`)`);
    return { line, exitCode: EXIT.usage };
  }
  if (error instanceof UserError) {
    return { line: printable(`${error.message}. Fix: ${error.fix}`), exitCode: EXIT.failed };
  }
  const message = error instanceof Error ? error.message : String(error);
  const oneLine = printable(message.replaceAll(/\s+/g, ' ').slice(0, LONGEST_MESSAGE));
  return {
    line: `this should not have happened: ${oneLine}. Fix: run again with COACH_DEBUG=1 and report what it says`,
    exitCode: EXIT.failed,
  };
};

const run = async (typed: readonly string[], context: CommandContext): Promise<number> => {
  const [name, ...rest] = typed;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const stream = name === undefined ? context.stderr : context.stdout;
    stream.write(helpOfAll(COMMANDS));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = findCommand(name, COMMANDS);
  const parsed = parseArguments(rest, command);
  if (parsed.switches.has('help')) {
    context.stdout.write(helpOfCommand(command));
    return EXIT.done;
  }
  if (command.startsPrograms) {
    endChildrenAtExit();
    await takePrivateTemporaryFolder();
    quietConsole(isDebugging());
  }
  const runCommand = await command.load();
  return runCommand(parsed, context);
};

const DEFAULT_GRACE_IN_SECONDS = 5;

/** How long what was typed may take to end. */
export const graceOf = (typed: readonly string[]): number =>
  COMMANDS.find(({ name }) => name === typed[0])?.graceInSeconds ?? DEFAULT_GRACE_IN_SECONDS;

const interruptible = (stderr: NodeJS.WriteStream, graceInSeconds: number): AbortSignal =>
  abortAtSignals(() => {
    // Whatever does not listen to the signal is left behind; what it wrote is removed as the process ends.
    setTimeout(() => {
      stderr.write('\ncancelled\n');
      process.exit(EXIT.interrupted);
    }, graceInSeconds * 1000).unref();
  });

/** What a cancelled command leaves behind: nothing, or what its own last words say. */
export const describeCancellation = (error: unknown): string =>
  error instanceof UserError
    ? `cancelled; ${describeFailure(error).line}`
    : 'cancelled; nothing was written';

/** A reader that has seen enough, as in `coach exercises | head`, is no failure. */
export const describeLostOutput = ({ code, message }: NodeJS.ErrnoException): UserError | null =>
  code === 'EPIPE'
    ? null
    : new UserError(
        `stdout cannot be written: ${message}`,
        code === 'ENOSPC' ? 'free some space' : 'look at where stdout leads',
      );

/** Runs the command line that was typed; resolves to the exit code. */
export const main = async (typed: readonly string[]): Promise<number> => {
  const { stdout, stderr } = process;
  const outcome = watchStream(stdout);
  // When stderr is lost there is nobody to tell, and the work itself can still be done.
  watchStream(stderr);
  const signal = interruptible(stderr, graceOf(typed));
  try {
    const exitCode = await run(typed, {
      container: createContainer(),
      // Opened only by those who read it.
      get stdin() {
        return process.stdin;
      },
      stdout,
      stderr,
      signal,
    });
    const lost = await outcome();
    const failure = lost && describeLostOutput(lost);
    if (failure) throw failure;
    return exitCode;
  } catch (error) {
    if (signal.aborted) {
      stderr.write(`\n${describeCancellation(error)}\n`);
      return EXIT.interrupted;
    }
    if (isDebugging()) stderr.write(`${inspect(error)}\n`);
    const { line, exitCode } = describeFailure(error);
    stderr.write(`coach: ${line}\n`);
    return exitCode;
  }
};
