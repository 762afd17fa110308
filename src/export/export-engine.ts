import type { Writable } from 'node:stream';
import type { ContentCache } from '../media/content-cache';
import type { ExportPlan } from './export-plan';

/** Where a film goes. */
export type ExportSink =
  /** A file to keep: index first, chapters, title. It must not exist yet. */
  | { readonly kind: 'file'; readonly path: string }
  /** Fragmented MP4, playable while it arrives. */
  | { readonly kind: 'stream'; readonly stream: Writable };

export type ExportStage = 'browser' | 'bundle' | 'layers' | 'frames' | 'finishing';

export interface ExportProgress {
  readonly stage: ExportStage;
  /** Frames of the film that are drawn and encoded; in stage `layers`, those whose layers are drawn. */
  readonly framesDone: number;
  /** A remark for a person, e.g. which browser was chosen. */
  readonly note?: string;
}

export interface ExportOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
  /** False: every frame is drawn and encoded anew; only the layers' pictures, which are checked, are used again. */
  readonly useCache: boolean;
  /** What the process and all it starts may take together, MiB, about; absent: in proportion to the machine's cores. */
  readonly memoryInMb?: number;
  /** Finished segments that other machines made or may use. */
  readonly sharedSegments?: ContentCache;
  /** An empty folder that the caller removes whatever happens, on the disk the film goes to. */
  readonly workFolder: string;
  /** Where clips, posters and sounds are found. */
  readonly publicFolder: string;
  /** Called when the first part of a file's film is written; what a stream gets can be seen there. */
  readonly onFirstBytes?: () => void;
}

/** What an engine did, apart from the film. */
export interface ExportOutcome {
  /** Id of the engine that made it: one that cannot may have asked another. */
  readonly engine: string;
  readonly segments: { readonly total: number; readonly rendered: number; readonly cached: number };
  readonly rasters: { readonly drawn: number; readonly cached: number };
}

/** Makes films of plans. Two engines given one plan make films that look and sound the same. */
export interface ExportEngine {
  readonly id: string;
  /** It fails by itself, and says why, where a clip's frame does not decode. */
  readonly noticesDamage: boolean;
  /**
   * @throws UserError for what a person can mend; the signal's reason when cancelled. Leaves no process behind.
   */
  readonly run: (
    plan: ExportPlan,
    sink: ExportSink,
    options: ExportOptions,
  ) => Promise<ExportOutcome>;
  /** One frame as a PNG file at `path`. */
  readonly still: (
    plan: ExportPlan,
    frame: number,
    path: string,
    options: ExportOptions,
  ) => Promise<void>;
}
