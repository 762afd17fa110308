import { CRF_RANGE, DEFAULT_EXPORT_OPTIONS, X264_PRESETS } from '../export/encoder-options';
import { coachSchema } from '../workout/workout-config';
import { EXPORT_ENGINES } from '../export/engines/registry';
import { defaultMemoryInMb, MEMORY_RANGE_IN_MB } from '../export/export-memory';
import { PROVIDER_IDS, RULES_PROVIDER_ID } from '../planner/provider-ids';
import type { Command, OptionSpec } from './command';
import { WORKER_GRACE_IN_SECONDS } from './worker-grace';

const engineIds = EXPORT_ENGINES.map(({ id }) => id).join(' | ');

const providerIds = `${PROVIDER_IDS.join(' | ')} (default: PLANNER_PROVIDER, else ${RULES_PROVIDER_ID})`;

const ENGINE_OPTION: OptionSpec = {
  value: 'ENGINE',
  summary: `what makes the film: ${engineIds} (default ${EXPORT_ENGINES[0].id})`,
};

/** Every command: its help, its arguments and its code. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'exercises',
    summary: 'List the exercises of the catalogue',
    options: {},
    load: async () => (await import('./commands/exercises')).runExercises,
  },
  {
    name: 'plan',
    argument: '"TEXT"',
    summary: 'Make a session (JSON) from a sentence in English or French',
    options: {
      provider: { value: 'PROVIDER', summary: `who plans: ${providerIds}` },
      config: {
        value: 'FILE',
        summary: 'JSON with a part of a session’s config: format, coach, template…',
      },
      seed: {
        value: 'N',
        summary: 'another number gives another session for the same wishes (default 1)',
      },
    },
    load: async () => (await import('./commands/plan')).runPlan,
  },
  {
    name: 'export',
    argument: 'SESSION.json',
    summary: 'Make the film (MP4) of a session',
    required: ['output'],
    options: {
      output: {
        short: 'o',
        value: 'OUT.mp4',
        summary: 'the film; `-` streams fragmented MP4 to stdout',
      },
      engine: ENGINE_OPTION,
      preset: {
        value: 'PRESET',
        summary: `x264 speed: ${X264_PRESETS.join(' | ')} (default ${DEFAULT_EXPORT_OPTIONS.preset})`,
      },
      crf: {
        value: 'N',
        summary: `quality, ${CRF_RANGE.min} (best) to ${CRF_RANGE.max} (smallest) (default ${DEFAULT_EXPORT_OPTIONS.crf})`,
      },
      memory: {
        value: 'MB',
        summary: `what the export may take with its browser, from ${MEMORY_RANGE_IN_MB.min}; little is slow (default: by the number of cores, ${defaultMemoryInMb(2)} with two)`,
      },
      'no-cache': {
        summary:
          'encode everything anew, keep nothing; with remotion, bundle anew too (half a minute)',
      },
    },
    startsPrograms: true,
    load: async () => (await import('./commands/export')).runExport,
  },
  {
    name: 'still',
    argument: 'SESSION.json',
    summary: 'Draw one frame of a session’s film as a PNG',
    required: ['frame', 'output'],
    options: {
      frame: { value: 'N', summary: 'which frame, counted from 0' },
      output: { short: 'o', value: 'OUT.png', summary: 'the picture' },
      engine: ENGINE_OPTION,
    },
    startsPrograms: true,
    load: async () => (await import('./commands/still')).runStill,
  },
  {
    name: 'validate',
    argument: 'SESSION.json',
    summary: 'Check a session file: every problem with its path, or the film it makes',
    options: {},
    load: async () => (await import('./commands/validate')).runValidate,
  },
  {
    name: 'work',
    summary:
      'Make the films that wait in the queue, until it is told to stop (`npm start` runs one)',
    options: {},
    startsPrograms: true,
    graceInSeconds: WORKER_GRACE_IN_SECONDS,
    load: async () => (await import('./commands/work')).runWork,
  },
  {
    name: 'ingest',
    argument: 'CLIP',
    summary:
      'Add a filmed or generated clip (.mov ProRes 4444 or RLE, .webm, .mp4) to the catalogue',
    required: ['exercise'],
    options: {
      exercise: { value: 'SLUG', summary: 'what the clip shows' },
      variant: {
        value: 'V',
        summary: `whose clip it is: ${coachSchema.options.join(' | ')} (default female)`,
      },
      loop: {
        value: 'START-END',
        summary:
          'frames (12-96) or times (0.4s-3.2s) that repeat; END is not shown (default: found)',
      },
      opaque: { summary: 'take a clip without alpha; films show its background' },
    },
    startsPrograms: true,
    load: async () => (await import('./commands/ingest')).runIngest,
  },
  {
    name: 'doctor',
    summary: 'Show what is installed, what is missing and how to mend it',
    options: {},
    startsPrograms: true,
    load: async () => (await import('./commands/doctor')).runDoctor,
  },
];
