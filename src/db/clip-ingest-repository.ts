import type { Clip } from '../catalog/clip';
import type { Page, PageRequest } from './workout-repository';

export type ClipIngestState = 'queued' | 'running' | 'finished' | 'failed';

/** What an administrator wants of an upload. */
export interface ClipWish {
  readonly exerciseId: string;
  readonly coach: Clip['coach'];
  /** Where the upload is in the storage. */
  readonly uploadKey: string;
  /** Where the loop begins and ends; `null`: it is looked for. */
  readonly loop: {
    readonly start: number;
    readonly end: number;
    readonly unit: 'frames' | 'seconds';
  } | null;
  /** The film has no alpha, and its background is to be seen. */
  readonly opaque: boolean;
}

/** What an upload has become. */
export interface ClipIngestResult {
  readonly clip: Clip;
  /** Of the clips of this exercise and coach. */
  readonly version: number;
  /** Frames of the upload; `endFrame` is the first that is not shown. */
  readonly loop: {
    readonly startFrame: number;
    readonly endFrame: number;
    readonly found: 'whole' | 'part' | 'given';
  };
  readonly warnings: readonly string[];
}

export interface ClipIngestProgress {
  readonly stage: string | null;
  /** Of the stage. */
  readonly framesDone: number;
}

/** An upload on its way into the catalogue. */
export interface ClipIngest extends ClipWish, ClipIngestProgress {
  readonly id: string;
  readonly state: ClipIngestState;
  readonly exercise: string;
  readonly attempts: number;
  readonly failure: { readonly message: string; readonly fix: string } | null;
  readonly result: ClipIngestResult | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Whose turn it is, and until when the others may believe that he works. */
export interface ClipIngestClaim {
  readonly id: string;
  readonly workerId: string;
}

/** Uploads on their way into the catalogue. The states change as those of films do. */
export interface ClipIngestRepository {
  /** @throws DomainError `conflict` while the same upload is being made a clip of */
  readonly create: (wish: ClipWish) => Promise<ClipIngest>;
  readonly find: (id: string) => Promise<ClipIngest | null>;
  /** The newest first. */
  readonly list: (page: PageRequest) => Promise<Page<ClipIngest>>;
  readonly markSent: (id: string) => Promise<void>;
  /**
   * Takes one that is queued, or whose worker has not been heard of for `silenceInSeconds`.
   * @returns `null` when it is not to be had
   */
  readonly claim: (claim: ClipIngestClaim, silenceInSeconds: number) => Promise<ClipIngest | null>;
  /** @returns false: it is no longer this worker's */
  readonly beat: (claim: ClipIngestClaim, progress: ClipIngestProgress) => Promise<boolean>;
  /** @returns false: it is no longer this worker's */
  readonly finish: (claim: ClipIngestClaim, result: ClipIngestResult) => Promise<boolean>;
  /** It can be no clip. */
  readonly fail: (
    claim: ClipIngestClaim,
    failure: { readonly message: string; readonly fix: string },
  ) => Promise<void>;
  /** Back into the queue, where the job that was sent for it, or the next, finds it. */
  readonly release: (
    claim: ClipIngestClaim,
    options: { readonly isJobLeft: boolean },
  ) => Promise<void>;
  /**
   * Puts those back into the queue whose worker has not been heard of.
   * @returns all that are queued and that no job was sent for, some seconds ago
   */
  readonly orphans: (silenceInSeconds: number) => Promise<readonly string[]>;
  /** Storage keys of uploads that are still to be read. */
  readonly uploadsInUse: () => Promise<readonly string[]>;
}
