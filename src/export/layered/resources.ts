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
  /** True: all layers are drawn and the browser is closed before the first picture is encoded. */
  readonly drawsFirst: boolean;
}

const MIB = 2 ** 20;

/** Below this the browser and an encoder do not fit at the same time. */
const ROOMY_IN_MB = 900;

/** One more than cores: while a picture of one segment is drawn, its encoder waits. */
const MORE_THAN_CORES = 1;

/** Encoders run on Node's own threads for such work, of which one is left to files. */
const threadsForEncoders = (): number => {
  const threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4);
  return Math.max(1, threads - 1);
};

const MB_A_SEGMENT = 150;

/** @param memoryInMb what the export, its browser included, should stay below */
export const resourcesFor = (
  memoryInMb: number,
  cores: number = availableParallelism(),
): ExportResources => {
  const isRoomy = memoryInMb >= ROOMY_IN_MB;
  const byMemory = Math.max(1, Math.floor((memoryInMb - 600) / MB_A_SEGMENT));
  const byCores = cores + MORE_THAN_CORES;
  return {
    segmentsAtOnce: isRoomy ? Math.min(byMemory, byCores, threadsForEncoders()) : 1,
    segmentsAhead: isRoomy ? 12 : 2,
    coachMemoryInBytes: (isRoomy ? Math.min(256, memoryInMb / 4) : 48) * MIB,
    rasterMemoryInBytes: (isRoomy ? 48 : 8) * MIB,
    drawsFirst: !isRoomy,
  };
};
