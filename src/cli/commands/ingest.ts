import { tmpdir } from 'node:os';
import { EXERCISE_CARDS } from '../../catalog/exercise-cards';
import { ingestInChild } from '../../catalog/ingest/ingest-in-child';
import type { IngestedClip, IngestProgress, LoopWish } from '../../catalog/ingest/ingested-clip';
import { publishClip } from '../../catalog/ingest/publish-clip';
import { takeOwnedFolder } from '../../media/owned-folder';
import { didYouMean } from '../../shared/did-you-mean';
import { UserError } from '../../shared/user-error';
import { coachSchema } from '../../workout/workout-config';
import { UsageError, type CommandContext, type ParsedArguments, type RunCommand } from '../command';
import { choiceOption } from '../parse-arguments';
import { printable } from '../printable';
import { STANDARD_STREAM, userPath } from '../user-path';

const LOOP = /^(\d+(?:\.\d+)?)(s?)-(\d+(?:\.\d+)?)(s?)$/;

/** `12-96` in frames, `0.4s-3.2s` in seconds. */
const loopOption = ({ values }: ParsedArguments): LoopWish | null => {
  const text = values.get('loop');
  if (text === undefined) return null;
  const [, start, startUnit, end, endUnit] = LOOP.exec(text) ?? [];
  const wish = { start: Number(start), end: Number(end) };
  const isWhole = Number.isInteger(wish.start) && Number.isInteger(wish.end);
  if (wish.start < wish.end && startUnit === endUnit) {
    if (startUnit === 's') return { ...wish, unit: 'seconds' };
    if (isWhole) return { ...wish, unit: 'frames' };
  }
  throw new UsageError(
    `--loop is "${text}"; allowed: two frames as 12-96, or two times as 0.4s-3.2s, the first before the second`,
  );
};

const checkSlug = (slug: string): string => {
  const slugs = EXERCISE_CARDS.map((card) => card.slug);
  if (slugs.includes(slug)) return slug;
  const meant = didYouMean(slug, slugs);
  throw new UserError(
    `there is no exercise "${slug}"${meant === null ? '' : `; did you mean "${meant}"?`}`,
    'list them with `coach exercises`; a new one needs a card first (docs/catalogue.md)',
  );
};

const STAGE_WORDS = {
  reading: 'Reading the clip',
  fallback: 'Making the fallback',
  clip: 'Making the clip',
  preview: 'Making the small clip for previews',
} as const satisfies Record<IngestProgress['stage'], string>;

const LOG_EVERY_MS = 5000;
const CLEAR_LINE = '\r\u001b[2K';

/** A line that is rewritten on a terminal; elsewhere one at each stage and every few seconds. */
const createReporter = (stderr: NodeJS.WriteStream) => {
  let shown: IngestProgress['stage'] | null = null;
  let shownAt = 0;
  return {
    report: ({ stage, done, total }: IngestProgress): void => {
      const count = total > 0 ? `${done} of ${total} frames` : `${done} frames`;
      const line = `${STAGE_WORDS[stage]}: ${count}`;
      if (stderr.isTTY) {
        stderr.write(`${CLEAR_LINE}${line.slice(0, stderr.columns)}`);
        return;
      }
      if (stage === shown && performance.now() - shownAt < LOG_EVERY_MS) return;
      [shown, shownAt] = [stage, performance.now()];
      stderr.write(`${line}\n`);
    },
    finish: (): void => {
      if (stderr.isTTY) stderr.write(CLEAR_LINE);
    },
  };
};

const LOOP_WORDS = {
  whole: 'the whole clip repeats itself',
  part: 'found where it repeats itself',
  given: 'as asked',
} as const satisfies Record<IngestedClip['loop']['found'], string>;

const ingest = (
  parsed: ParsedArguments,
  loop: LoopWish | null,
  folder: string,
  { stderr, signal }: CommandContext,
): Promise<IngestedClip> => {
  const reporter = createReporter(stderr);
  const file = userPath(parsed.argument);
  return ingestInChild(
    {
      file,
      name: parsed.argument,
      folder,
      opaque: parsed.switches.has('opaque'),
      ...(loop === null ? {} : { loop }),
    },
    { signal, onProgress: reporter.report },
  ).finally(reporter.finish);
};

export const runIngest: RunCommand = async (parsed, context) => {
  const { container, stdout, stderr, signal } = context;
  if (parsed.argument === STANDARD_STREAM) {
    throw new UsageError('ingest reads a file, not stdin: a film cannot be opened before its end');
  }
  const slug = checkSlug(parsed.values.get('exercise') ?? '');
  const coach = choiceOption(parsed, 'variant', coachSchema.options, 'female');
  const wish = loopOption(parsed);
  const folder = await takeOwnedFolder(tmpdir(), 'coach-ingest-');
  try {
    const made = await ingest(parsed, wish, folder.path, context);
    const { publicFolder } = container;
    const { entry, replaced } = await publishClip({ publicFolder, slug, coach, made, signal });
    for (const warning of made.warnings) stderr.write(`warning: ${printable(warning)}\n`);
    const { clip, loop, source, square, warnings } = made;
    if (parsed.switches.has('json')) {
      const { slug: exercise, ...facts } = entry;
      const { bytes } = clip;
      const report = { exercise, ...facts, bytes, loop, square, source, warnings, replaced };
      stdout.write(`${JSON.stringify(report)}\n`);
      return 0;
    }
    const seconds = (clip.durationInFrames / clip.fps).toFixed(2);
    stderr.write(
      `${entry.url}: ${seconds} s at ${Number(clip.fps.toFixed(2))} fps, ${Math.round(clip.bytes / 1024)} KB\n` +
        `frames ${loop.startFrame} to ${loop.endFrame} of ${source.frames}, ${LOOP_WORDS[loop.found]}\n`,
    );
    return 0;
  } finally {
    await folder.remove();
  }
};
