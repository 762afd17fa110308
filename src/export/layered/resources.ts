import { availableParallelism } from 'node:os';

/** What one export may take of the machine. */
export interface ExportResources {
  /** Segments that are encoded at the same time. */
  readonly segmentsAtOnce: number;
  /** Segments that are looked at ahead of the one that is written. */
  readonly segmentsAhead: number;
  /** Pictures of the coach over the stage that are kept. */
  readonly coachMemoryInBytes: number;
  /** Rasters of layers that are kept though no segment needs them now. */
  readonly rasterMemoryInBytes: number;
}

const MIB = 2 ** 20;

/** One more than cores: while a picture of one segment is drawn, its encoder waits. */
const MORE_THAN_CORES = 1;

/** Encoders run on Node's own threads for such work, of which one is left to files. */
const threadsForEncoders = (): number => {
  const threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4);
  return Math.max(1, threads - 1);
};

export const resourcesFor = (cores: number = availableParallelism()): ExportResources => ({
  segmentsAtOnce: Math.min(cores + MORE_THAN_CORES, threadsForEncoders()),
  segmentsAhead: 12,
  coachMemoryInBytes: 256 * MIB,
  rasterMemoryInBytes: 48 * MIB,
});
