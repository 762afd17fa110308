import { availableParallelism } from 'node:os';
import type { FrameSize } from '../../workout/film-size';
import { defaultMemoryInMb } from '../export-memory';

/** What one export may take of the machine. */
export interface ExportResources {
  /** Segments that are encoded at the same time. */
  readonly segmentsAtOnce: number;
  /** The same while a browser is open, which takes memory and a core. */
  readonly segmentsAtOnceBesideBrowser: number;
  /** There is no room for a browser and an encoder: all layers are drawn before anything is encoded. */
  readonly drawsFirst: boolean;
  /** Segments that are looked at ahead of the one that is written. */
  readonly segmentsAhead: number;
  /** Segments whose layers are drawn in one go. */
  readonly segmentsDrawnTogether: number;
  /** Pictures of the coach over the stage that are kept. */
  readonly coachMemoryInBytes: number;
  /** Rasters of layers that are kept though no segment needs them now. */
  readonly rasterMemoryInBytes: number;
  /** Pixels of a sheet of layers, about: a browser and we hold a few sheets. */
  readonly sheetPixels: number;
  /** Pages of the browser that draw at the same time. */
  readonly pages: number;
}

export interface ExportMachine {
  readonly cores: number;
  /** Threads that Node has for work beside the main one. */
  readonly threads: number;
}

export const thisMachine = (): ExportMachine => ({
  cores: availableParallelism(),
  threads: Number(process.env['UV_THREADPOOL_SIZE'] ?? 4),
});

const MIB = 2 ** 20;

/** Measured over the process tree: what is there before anything is drawn or encoded. */
const BASE_IN_MB = 250;
const BROWSER_IN_MB = 450;
/** Of an encoder. */
const ENCODER_BYTES_PER_PIXEL = 100;

/** As parts of the memory. */
const COACH_SHARE = 1 / 8;
const RASTER_SHARE = 1 / 32;
/** One that does not hold a clip's loop is of no use; more than two are not looked at again. */
const COACH_RANGE_IN_MB = { min: 48, max: 256 } as const;

/** A few minutes of film; of each we hold what is drawn until all of it is. */
const DRAWN_TOGETHER = 24;
const FEW_DRAWN_TOGETHER = 6;

const LARGE_SHEET_PIXELS = 3_000_000;
const SMALL_SHEET_PIXELS = 500_000;

/** Their layers are read or drawn while those before are encoded. */
const SEGMENTS_WAITING = 3;

const within = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

/** @param memoryInMb what the whole process tree may take; absent: in proportion to the cores */
export const resourcesFor = (
  { width, height }: FrameSize,
  memoryInMb: number | undefined,
  machine: ExportMachine,
): ExportResources => {
  const memory = memoryInMb ?? defaultMemoryInMb(machine.cores);
  const coach = within(memory * COACH_SHARE, COACH_RANGE_IN_MB);
  const encoder = (width * height * ENCODER_BYTES_PER_PIXEL) / MIB;
  const left = memory - BASE_IN_MB - coach;
  const encodersIn = (room: number): number => Math.floor(room / encoder);
  const besideBrowser = encodersIn(left - BROWSER_IN_MB);
  const drawsFirst = besideBrowser < 1;
  // One more than cores, since each waits at times for its next picture; of Node's threads one is left to files.
  const wanted = drawsFirst ? machine.cores : machine.cores + 1;
  const most = Math.max(1, Math.min(wanted, machine.threads - 1));
  const segmentsAtOnce = within(encodersIn(left), { min: 1, max: most });
  return {
    segmentsAtOnce,
    segmentsAtOnceBesideBrowser: within(besideBrowser, {
      min: 1,
      max: Math.max(1, segmentsAtOnce - 1),
    }),
    drawsFirst,
    segmentsAhead: segmentsAtOnce + SEGMENTS_WAITING,
    segmentsDrawnTogether: drawsFirst ? FEW_DRAWN_TOGETHER : DRAWN_TOGETHER,
    coachMemoryInBytes: Math.round(coach * MIB),
    rasterMemoryInBytes: Math.round(memory * RASTER_SHARE * MIB),
    sheetPixels: drawsFirst ? SMALL_SHEET_PIXELS : LARGE_SHEET_PIXELS,
    pages: drawsFirst ? 1 : within(machine.cores - 1, { min: 1, max: 2 }),
  };
};
