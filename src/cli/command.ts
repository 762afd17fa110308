import type { Readable } from 'node:stream';
import type { Container } from './container';

/** An option of a command, as data: parsing, `--help` and the checks derive from it. */
export interface OptionSpec {
  /** One letter, without the hyphen. */
  readonly short?: string;
  /** Name of the value in `--help`; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

export interface CommandSpec {
  readonly name: string;
  /** The one argument without a name, e.g. `SESSION.json`. */
  readonly argument?: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Options that must be given. */
  readonly required?: readonly string[];
}

/** What a person typed, checked against the table. */
export interface ParsedArguments {
  readonly argument: string;
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** The world as a command sees it. */
export interface CommandContext {
  readonly container: Container;
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/** Runs a command; resolves to the exit code. */
export type RunCommand = (parsed: ParsedArguments, context: CommandContext) => Promise<number>;

/** A command with the way to its code, which is loaded only when it runs. */
export interface Command extends CommandSpec {
  readonly load: () => Promise<RunCommand>;
  /** Starts programs that leave temporary files behind when they are stopped. */
  readonly startsPrograms?: boolean;
  /** Seconds that it may take to end once it is told to; 5 where it does not say. */
  readonly graceInSeconds?: number;
}

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
