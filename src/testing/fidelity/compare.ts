import '../../cli/load-environment';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { abortAtSignals } from '../../cli/abort-at-signals';
import { EXIT } from '../../cli/main';
import { UsageError } from '../../cli/command';
import { endChildrenAtExit } from '../../cli/end-children';
import { takePrivateTemporaryFolder } from '../../cli/private-temporary-folder';
import { quietConsole } from '../../cli/quiet-console';
import { withWorkFolder } from '../../export/work-folder';
import { projectRoot } from '../../media/project-root';
import { UserError } from '../../shared/user-error';
import type { Resolution } from '../../workout/workout-config';
import { nameOf, type Combination } from '../combination';
import { compareFilm } from './compare-film';
import { fidelitySession, planFidelityFilm } from './fidelity-session';
import { HELP, parseOptions, type FidelityOptions } from './options';
import { progressOf } from './progress';
import { openStockPainter } from './stock-frames';
import { tableHead, tableLine, type Row } from './table';

// `npm run fidelity`: does the layered engine show what the stock renderer shows? `options.ts` says how it is used.

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** For what does not listen to the signal; what it wrote goes as the process ends. */
const PATIENCE_IN_MS = 5000;

const explain = (error: unknown): string => {
  if (error instanceof UsageError) return `${error.message}\n\n${HELP}`;
  return error instanceof UserError ? `${error.message}. Fix: ${error.fix}` : inspect(error);
};

interface Place {
  readonly workFolder: string;
  readonly pairFolder: string;
}

/** A browser of its own for each film: one that stops takes no other film with it. */
const compareOne = async (
  combination: Combination,
  resolution: Resolution,
  place: Place,
  signal: AbortSignal,
): Promise<Row> => {
  const name = nameOf(combination);
  const progress = progressOf(name, process.stderr);
  const painter = await openStockPainter(signal);
  try {
    const plan = planFidelityFilm(fidelitySession(combination, resolution));
    const onProgress = progress.report;
    const comparison = await compareFilm({ name, plan, painter, ...place, signal, onProgress });
    return { combination, ...comparison };
  } finally {
    progress.finish();
    await painter.close();
  }
};

/** What could not be compared is told, and the others are compared all the same. */
const compareAll = async (
  { combinations, resolution, isJson }: FidelityOptions,
  place: Place,
  signal: AbortSignal,
): Promise<Row[]> => {
  const rows: Row[] = [];
  if (!isJson) process.stdout.write(`${tableHead()}\n`);
  for (const combination of combinations) {
    try {
      const row = await compareOne(combination, resolution, place, signal);
      rows.push(row);
      if (!isJson) process.stdout.write(`${tableLine(row)}\n`);
    } catch (error) {
      signal.throwIfAborted();
      say(`${nameOf(combination)}: NOT COMPARED: ${explain(error)}`);
    }
  }
  return rows;
};

const main = async (signal: AbortSignal): Promise<number> => {
  const options = parseOptions(process.argv.slice(2));
  if (options.isHelp) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  endChildrenAtExit();
  quietConsole(Boolean(process.env['COACH_DEBUG']));
  await takePrivateTemporaryFolder();
  const out = join(projectRoot(), 'out');
  await mkdir(out, { recursive: true });
  const rows = await withWorkFolder(out, async (workFolder) => {
    const pairFolder = join(workFolder, 'pairs');
    await mkdir(pairFolder);
    const compared = await compareAll(options, { workFolder, pairFolder }, signal);
    // Only a run that came to its end takes the place of the one before it.
    await rm(join(out, 'fidelity'), { recursive: true, force: true });
    await rename(pairFolder, join(out, 'fidelity'));
    return compared;
  });
  if (options.isJson) process.stdout.write(`${JSON.stringify(rows)}\n`);
  say(`the worst pairs are in ${join(out, 'fidelity')}`);
  const alike = rows.filter(({ isAlike }) => isAlike).length;
  say(`${alike} of ${options.combinations.length} films are alike`);
  return alike === options.combinations.length ? EXIT.done : EXIT.failed;
};

const signal = abortAtSignals(() => {
  setTimeout(() => process.exit(EXIT.interrupted), PATIENCE_IN_MS).unref();
});
try {
  process.exitCode = await main(signal);
} catch (error) {
  if (signal.aborted) {
    say('\ncancelled; nothing was written');
    // What still runs has nothing left to say; it is ended with this process.
    process.exit(EXIT.interrupted);
  }
  say(explain(error));
  process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
}
