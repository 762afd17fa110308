import { CRF_RANGE, DEFAULT_EXPORT_OPTIONS, X264_PRESETS } from '../../export/encoder-options';
import { checkDestination } from '../../export/check-destination';
import { MEMORY_RANGE_IN_MB } from '../../export/export-memory';
import { exportFilm, type ExportDestination } from '../../export/export-film';
import { planExport } from '../../export/export-plan';
import { chooseEngine } from '../choose-engine';
import { UsageError, type RunCommand } from '../command';
import { loadSession } from '../load-session';
import { choiceOption, integerOption } from '../parse-arguments';
import { printable } from '../printable';
import { formatDuration } from '../progress-line';
import { createProgressReporter } from '../progress-reporter';
import { STANDARD_STREAM, userPath } from '../user-path';

const destinationOf = async (
  output: string,
  input: string,
  stdout: NodeJS.WriteStream,
): Promise<ExportDestination> => {
  if (output === STANDARD_STREAM) {
    if (stdout.isTTY) {
      throw new UsageError('-o - writes the film to stdout: send it to a file or a program');
    }
    return { kind: 'stream', stream: stdout };
  }
  const path = userPath(output);
  await checkDestination(path, { extension: '.mp4', input });
  return { kind: 'file', path };
};

export const runExport: RunCommand = async (parsed, context) => {
  const { container, stdout, stderr, signal } = context;
  const engineEntry = chooseEngine(parsed, container.engines);
  const preset = choiceOption(parsed, 'preset', X264_PRESETS, DEFAULT_EXPORT_OPTIONS.preset);
  const crf = integerOption(parsed, 'crf', { ...CRF_RANGE, fallback: DEFAULT_EXPORT_OPTIONS.crf });
  const memoryInMb = parsed.values.has('memory')
    ? integerOption(parsed, 'memory', { ...MEMORY_RANGE_IN_MB, fallback: MEMORY_RANGE_IN_MB.min })
    : null;

  const input = userPath(parsed.argument);
  const session = await loadSession(input, context);
  const destination = await destinationOf(parsed.values.get('output') ?? '', input, stdout);
  const plan = planExport(session, await container.exercises(), { crf, preset });

  const reporter = createProgressReporter(stderr, plan.durationInFrames);
  const report = await exportFilm({
    engine: await engineEntry.load(),
    plan,
    destination,
    publicFolder: container.publicFolder,
    ...(memoryInMb === null ? {} : { memoryInMb }),
    useCache: !parsed.switches.has('no-cache'),
    signal,
    onProgress: reporter.report,
  }).finally(reporter.finish);

  const summary = `${report.output}: ${formatDuration(report.durationInSeconds)} of film made in ${formatDuration(report.wallInSeconds)} (${report.framesPerSecond} fps)`;
  if (parsed.switches.has('json')) {
    // With `-o -` stdout is the film.
    const stream = destination.kind === 'stream' ? stderr : stdout;
    stream.write(`${JSON.stringify(report)}\n`);
  } else {
    stderr.write(`${printable(summary)}\n`);
  }
  return 0;
};
