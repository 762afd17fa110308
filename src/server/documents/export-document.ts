import { z } from 'zod';
import type { StoredExport } from '../../db/export-repository';
import { filmFormatSchema, resolutionSchema } from '../../workout/workout-config';
import { slugSchema } from '../../workout/workout-session';
import { workoutIdSchema } from './workout-document';

export const exportIdSchema = z
  .string()
  .min(1)
  .max(64)
  .meta({ description: 'As `POST /api/exports` gave it', example: 'exp_0123456789abcdefghijklmn' });

export const exportStateSchema = z.enum([
  'queued',
  'running',
  'finished',
  'failed',
  'cancelled',
  'expired',
]);

/** An export as the API prints it. */
export const exportDocumentSchema = z
  .object({
    id: exportIdSchema,
    sessionId: workoutIdSchema.nullable().meta({ description: 'null: the workout was deleted' }),
    title: z.string().nullable().meta({ description: 'Of the session that is filmed' }),
    exercise: slugSchema.meta({ description: 'The first of the film: its poster stands for it' }),
    format: filmFormatSchema,
    resolution: resolutionSchema,
    preset: z.string().meta({ description: "x264's preset, as it was asked for" }),
    crf: z.int().meta({ description: "x264's quality, as it was asked for: less is better" }),
    state: exportStateSchema,
    progress: z.number().min(0).max(1),
    eta_seconds: z
      .number()
      .nullable()
      .meta({ description: 'Until it is finished; null: not known yet, or over' }),
    filmsAhead: z.int().meta({ description: 'Of those queued before it, how many' }),
    framesDone: z.int(),
    durationInFrames: z.int(),
    framesPerSecond: z.number().nullable().meta({ description: 'At which the film is being made' }),
    total_duration: z.number().meta({ description: 'Seconds of film' }),
    bytes: z.int().nullable().meta({ description: 'Size of the file, once there is one' }),
    failure: z.object({ message: z.string(), fix: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Export' });
export type ExportDocument = z.infer<typeof exportDocumentSchema>;

const isOver = (state: ExportDocument['state']): boolean =>
  state !== 'queued' && state !== 'running';

/** Nothing more will happen to it. */
export const isExportOver = ({ state }: ExportDocument): boolean => isOver(state);

const hundredth = (value: number): number => Math.round(value * 100) / 100;

export const exportDocument = (stored: StoredExport): ExportDocument => {
  const { film } = stored;
  const state = stored.cancelledAt === null ? film.state : 'cancelled';
  const isRunning =
    state === 'running' && film.framesPerSecond !== null && film.framesPerSecond > 0;
  const framesLeft = film.durationInFrames - film.framesDone;
  return {
    id: stored.id,
    sessionId: stored.workoutId,
    title: film.session.title ?? null,
    exercise: film.session.exercises[0]?.exercise ?? '',
    format: film.session.config.format,
    resolution: film.session.config.resolution,
    preset: film.encoder.preset,
    crf: film.encoder.crf,
    state,
    progress:
      state === 'finished'
        ? 1
        : Math.min(1, Math.floor((film.framesDone / film.durationInFrames) * 1000) / 1000),
    eta_seconds: isRunning ? Math.ceil(framesLeft / (film.framesPerSecond ?? 1)) : null,
    filmsAhead: stored.filmsAhead,
    framesDone: film.framesDone,
    durationInFrames: film.durationInFrames,
    framesPerSecond: film.framesPerSecond === null ? null : hundredth(film.framesPerSecond),
    total_duration: hundredth(film.durationInFrames / film.fps),
    bytes: film.file?.bytes ?? null,
    failure: state === 'failed' ? film.failure : null,
    createdAt: stored.createdAt.toISOString(),
    startedAt: film.startedAt?.toISOString() ?? null,
    finishedAt: isOver(state) ? (film.finishedAt?.toISOString() ?? null) : null,
  };
};
