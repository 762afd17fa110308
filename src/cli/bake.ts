import './load-environment';
import { bundle } from '@remotion/bundler';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CHOREOGRAPHIES } from '../../remotion/coach/choreography/choreographies';
import { COACHES } from '../../remotion/coach/skeletons';
import {
  distinctDrawings,
  drawClip,
  encodeDrawnClip,
  hashOfClip,
  isBaked,
  type BakeContext,
  type BakeJob,
} from '../catalog/ingest/bake-clip';
import { addClip, readManifest } from '../catalog/ingest/clip-manifest';
import { writeContactSheet } from '../catalog/ingest/frame-pictures';
import { resolveBrowser } from '../media/browser';
import { cacheFolder } from '../media/cache-folder';
import { projectRoot } from '../media/project-root';
import { bakeJobs } from './bake-jobs';
import { formatDuration } from './progress-line';

const HELP = `npm run bake -- [--only <slug>] [--coach female|male] [--sheet]

Draws the coach's clips and encodes them to public/clips. Only what changed is made again; a bake that was stopped
goes on where it was.

  --only <slug>   one exercise, or several: --only <slug> --only <slug>
  --coach <name>  one coach: ${COACHES.join(', ')}
  --sheet         draw six phases of each clip to out/sheets instead of baking

Exercises: ${CHOREOGRAPHIES.map(({ exercise }) => exercise).join(', ')}
`;

const PHASES = 6;
const SHEET_COLOURS = ['#181c2f', '#ffffff'];
const SHEET_TILE = 540;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Counts frames and says now and then how far it is. */
const progressOf = (total: number) => {
  const started = Date.now();
  let done = 0;
  let said = 0;
  return () => {
    done += 1;
    if (Date.now() - said < 5_000 && done < total) return;
    said = Date.now();
    const perFrame = (Date.now() - started) / 1000 / done;
    say(
      `  ${done}/${total} frames, ${perFrame.toFixed(2)} s a frame, ` +
        `${formatDuration(perFrame * (total - done))} left`,
    );
  };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      coach: { type: 'string' },
      sheet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const jobs = bakeJobs(values.only, values.coach);
  if (jobs.length === 0) {
    say(`nothing to bake for --only ${values.only.join(', ')} --coach ${values.coach}\n\n${HELP}`);
    return 2;
  }
  const root = projectRoot();
  const manifestFile = path.join(root, 'public/clips/manifest.json');
  const hashes = new Map<BakeJob, string>();
  for (const job of jobs) hashes.set(job, await hashOfClip(root, job));
  const manifest = await readManifest(manifestFile);
  const due = jobs.filter(
    (job) =>
      values.sheet ||
      !isBaked(
        root,
        job,
        hashes.get(job) ?? '',
        manifest.find(({ slug, coach }) => slug === job.slug && coach === job.coach),
      ),
  );
  say(`${due.length} of ${jobs.length} clips to make`);
  if (due.length === 0) return 0;

  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error('stopped; run again to go on'));
  // Not `once`: npm and tsx pass the terminal's signal on, so it arrives more than once.
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const browser = await resolveBrowser();
  say(browser.why);
  const serveUrl = await bundle({
    entryPoint: path.join(root, 'remotion/coach/bake-entry.tsx'),
    publicDir: path.join(root, 'public'),
    outDir: path.join(cacheFolder('bake-bundle'), String(process.pid)),
    symlinkPublicDir: true,
  });
  const context = (total: number): BakeContext => ({
    root,
    serveUrl,
    browserExecutable: browser.executable,
    cache: cacheFolder('bake'),
    signal: stop.signal,
    onFrame: progressOf(total),
  });

  // Two clips at a time: one is encoded while the next is drawn.
  let encoding: Promise<void> = Promise.resolve();
  try {
    for (const job of due) {
      // Taken now, not at the start: a body may have been built again while other clips were drawn.
      const hash = await hashOfClip(root, job);
      say(`${job.slug} by ${job.coach}`);
      if (values.sheet) {
        const frames = Array.from({ length: PHASES }, (_, index) => {
          const frame = Math.round((index * job.durationInFrames) / PHASES);
          return job.drawings[frame] ?? frame;
        });
        const folder = await drawClip(context(PHASES), job, hash, [...new Set(frames)]);
        const target = path.join(root, 'out/sheets', `${job.slug}-${job.coach}.png`);
        await mkdir(path.dirname(target), { recursive: true });
        await writeContactSheet(folder, frames, SHEET_COLOURS, target, SHEET_TILE);
        say(`  ${path.relative(root, target)}`);
        continue;
      }
      const drawings = distinctDrawings(job);
      const own = context(drawings.length);
      const folder = await drawClip(own, job, hash, drawings);
      await encoding;
      encoding = encodeDrawnClip(own, job, hash, folder).then((entry) =>
        addClip(manifestFile, entry),
      );
      // Waited for after the next clip is drawn; until then a failure has nobody to hear it.
      encoding.catch(() => undefined);
    }
    await encoding;
  } finally {
    await rm(serveUrl, { recursive: true, force: true });
  }
  return 0;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
