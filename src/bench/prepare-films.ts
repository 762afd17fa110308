import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOG } from '../catalog/catalog';
import { planExport } from '../export/export-plan';
import { UserError } from '../shared/user-error';
import type { Resolution } from '../workout/workout-config';
import type { FrameSize } from '../workout/film-size';
import { workoutSessionSchema, type WorkoutSession } from '../workout/workout-session';
import type { BenchOptions } from './bench-options';
import { sampleWindow, shortened, shortestSeconds } from './bench-session';
import { ENCODING } from './encoding';
import type { FilmToMeasure } from './measure-film';

const shortenedBy = (session: WorkoutSession, option: string, seconds: number): WorkoutSession => {
  const shortest = shortestSeconds(session);
  if (seconds >= shortest) return shortened(session, seconds);
  throw new UserError(
    `--${option} is ${seconds}; the shortest film of these exercises lasts ${shortest} s`,
    `give it ${shortest} or more`,
  );
};

/** The benchmark's session, as long as was asked for, and the part of it that the stock engine films. */
export const readSessions = async ({
  seconds,
  remotionSeconds,
}: BenchOptions): Promise<{ session: WorkoutSession; part: WorkoutSession }> => {
  const text = await readFile(join(import.meta.dirname, 'session.json'), 'utf8');
  const whole = workoutSessionSchema.parse(JSON.parse(text));
  const session = seconds === null ? whole : shortenedBy(whole, 'seconds', seconds);
  return { session, part: shortenedBy(session, 'remotion-seconds', remotionSeconds) };
};

export interface PreparedFilm {
  readonly resolution: Resolution;
  readonly size: FrameSize;
  readonly frames: number;
  readonly film: FilmToMeasure;
}

/** Writes the session files of one resolution. */
export const prepareFilm = async (
  resolution: Resolution,
  { session, part }: { session: WorkoutSession; part: WorkoutSession },
  workFolder: string,
): Promise<PreparedFilm> => {
  const at = (base: WorkoutSession): WorkoutSession => ({
    ...base,
    config: { ...base.config, resolution },
  });
  const files = {
    session: join(workFolder, `session-${resolution}.json`),
    remotionPart: join(workFolder, `part-${resolution}.json`),
  };
  await writeFile(files.session, JSON.stringify(at(session)));
  await writeFile(files.remotionPart, JSON.stringify(at(part)));
  const { size, fps, durationInFrames } = planExport(at(session), CATALOG, ENCODING);
  return {
    resolution,
    size,
    frames: durationInFrames,
    film: {
      ...files,
      fps,
      window: sampleWindow(durationInFrames, fps),
      losslessFilm: join(workFolder, `lossless-${resolution}.mp4`),
    },
  };
};
