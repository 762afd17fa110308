import { parseArgs } from 'node:util';
import { UserError } from '../shared/user-error';
import { resolutionSchema, type Resolution } from '../workout/workout-config';

export interface BenchOptions {
  readonly runs: number;
  /** Of film; `null`: the whole session. */
  readonly seconds: number | null;
  /** Of film for the stock engine, at most. */
  readonly remotionSeconds: number;
  readonly resolutions: readonly Resolution[];
  /** The page that is written. */
  readonly output: string;
}

export const BENCH_HELP = `npm run bench -- [options]

Measures how fast films are made and writes docs/benchmarks.md. Let the machine do nothing else meanwhile.

  --runs N              rounds, each of which measures everything once (default 3)
  --seconds N           a shorter session, to try the benchmark itself (default: all of it)
  --remotion-seconds N  how much film the slow engine makes (default 12); as long as the session: all of it
  --resolution NAME     ${resolutionSchema.options.join(' or ')} (default: both)
  -o, --output FILE     the page (default docs/benchmarks.md)
`;

const DEFAULT_RUNS = 3;
const DEFAULT_REMOTION_SECONDS = 12;

const FIX = 'see `npm run bench -- --help`';

const positive = (name: string, value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`--${name} is "${value}"; allowed: a whole number from 1 up`, FIX);
};

const resolutionOf = (value: string): Resolution => {
  const found = resolutionSchema.safeParse(value);
  if (found.success) return found.data;
  const allowed = resolutionSchema.options.join(', ');
  throw new UserError(`--resolution is "${value}"; allowed: ${allowed}`, FIX);
};

const parse = (typed: readonly string[]) => {
  try {
    return parseArgs({
      args: [...typed],
      options: {
        runs: { type: 'string' },
        seconds: { type: 'string' },
        'remotion-seconds': { type: 'string' },
        resolution: { type: 'string', multiple: true },
        output: { type: 'string', short: 'o', default: 'docs/benchmarks.md' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), FIX);
  }
};

/**
 * What was typed after the command's name; `null` when help is wanted.
 * @throws UserError naming the option
 */
export const parseBenchOptions = (typed: readonly string[]): BenchOptions | null => {
  const { runs, seconds, resolution, output, help, ...values } = parse(typed);
  const remotionSeconds = values['remotion-seconds'];
  if (help) return null;
  return {
    runs: runs === undefined ? DEFAULT_RUNS : positive('runs', runs),
    seconds: seconds === undefined ? null : positive('seconds', seconds),
    remotionSeconds:
      remotionSeconds === undefined
        ? DEFAULT_REMOTION_SECONDS
        : positive('remotion-seconds', remotionSeconds),
    resolutions: resolution?.map(resolutionOf) ?? resolutionSchema.options,
    output,
  };
};
