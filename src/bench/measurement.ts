import { z } from 'zod';

/** What `coach export --json` says of an export, as far as it is shown here. */
export const exportReportSchema = z.object({
  engine: z.string(),
  frames: z.int().positive(),
  wallInSeconds: z.number().positive(),
  timeToFirstByteInSeconds: z.number(),
  peakMemoryInMb: z.number().nullable(),
  segments: z.object({ rendered: z.int(), cached: z.int() }),
  rasters: z.object({ drawn: z.int(), cached: z.int() }),
});
export type ExportReport = z.infer<typeof exportReportSchema>;

/** What `plain-film` says of the film it made. */
export const plainReportSchema = z.object({
  frames: z.int().positive(),
  /** Since the process started. */
  firstBytesInSeconds: z.number(),
  peakMemoryInMb: z.number(),
});

/** What `encode-only` says: pictures and the time from opening the encoder to its last packet. */
export const encodeReportSchema = z.object({
  frames: z.int().positive(),
  seconds: z.number().positive(),
});
export type EncodeReport = z.infer<typeof encodeReportSchema>;

/** A film that a process made. */
export interface FilmRun {
  readonly frames: number;
  /** From before the process started until after it ended. */
  readonly wallInSeconds: number;
  /** Since before the process started. */
  readonly firstBytesInSeconds: number;
  /** MiB, of the process and all below it; `null` where the system does not tell. */
  readonly peakMemoryInMb: number | null;
  /** `null`: it has no layers. */
  readonly rastersDrawn: number | null;
}

/** The stock engine is slow: it films a part, and what it needs before the first frame is measured apart. */
export interface RemotionRun {
  /** A film of one frame: starting the process, the browser and the page. */
  readonly startInSeconds: number;
  readonly part: FilmRun;
}

/** Everything measured once, one after the other, so that a machine that slows down slows all of it. */
export interface Round {
  /** Nothing cached but the film's bundle. */
  readonly cold: FilmRun;
  /** The same command again: everything cached. */
  readonly again: FilmRun;
  /** Rasters cached, every frame put together and encoded anew. */
  readonly warm: FilmRun;
  readonly encodeOnly: EncodeReport;
  readonly plain: FilmRun;
  readonly remotion: RemotionRun;
}

/** All rounds at one resolution. */
export interface FilmMeasurement {
  readonly resolution: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: number;
  readonly rounds: readonly Round[];
}
