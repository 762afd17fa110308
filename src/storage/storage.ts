import type { Readable } from 'node:stream';

/** The first and the last byte that are wanted, counted from 0, both included. */
export interface ByteRange {
  readonly start: number;
  /** Absent: to the end. */
  readonly end?: number;
}

export interface StoredFacts {
  readonly bytes: number;
  readonly contentType: string;
  /** Without quotes; changes with the content. */
  readonly etag: string;
  readonly modifiedAt: Date;
}

export interface StoredContent extends StoredFacts {
  /** What was asked for, in order; the reader destroys it when it wants no more. */
  readonly stream: Readable;
  /** The part that `stream` gives. */
  readonly range: { readonly start: number; readonly end: number };
}

export interface PutOptions {
  /** The one that the key's ending tells, see `contentTypeOf`. */
  readonly contentType: string;
  readonly signal?: AbortSignal;
}

/** An upload that a browser makes by itself, straight to where the object is kept. */
export interface SignedUpload {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Where films, their parts, shared segments and clips are kept. Keys are relative paths of `[a-z0-9._-]` between slashes, without `.` and
 * `..` as a name; any other is refused with a `TypeError`. No key may be a folder of another.
 *
 * All methods throw a `UserError` for what a person can mend, and a `DomainError` `unavailable` while the storage does not answer.
 */
export interface Storage {
  /** `local`, `s3`, …: for `doctor` and logs. */
  readonly kind: string;
  /**
   * Keeps the content under its key, whole or not at all; what was there before is replaced. A stream is closed however it ends.
   * @throws the stream's error; the signal's reason; UserError when there is no room or no permission
   */
  readonly put: (
    key: string,
    content: Readable | Uint8Array,
    options: PutOptions,
  ) => Promise<{ readonly bytes: number }>;
  /**
   * `null`: there is none.
   * @throws RangeError when the range begins behind the last byte
   */
  readonly get: (key: string, range?: ByteRange) => Promise<StoredContent | null>;
  readonly stat: (key: string) => Promise<StoredFacts | null>;
  /** What is not there counts as deleted. Any number of keys. */
  readonly delete: (keys: readonly string[]) => Promise<void>;
  /** Everything below a folder, in order of key. */
  readonly list: (
    folder: string,
  ) => AsyncIterable<{ readonly key: string; readonly bytes: number; readonly modifiedAt: Date }>;
  /** An address that gives the object, with Range, to whoever holds it, for a week at most. */
  readonly signedUrl: (
    key: string,
    options: { readonly expiresInSeconds: number; readonly downloadName?: string },
  ) => Promise<string>;
  /**
   * An address that takes one object of at most `maxBytes`, for a week at most. S3 cannot refuse what is larger unless the size is known
   * beforehand: give `bytes`, and look at `stat` afterwards.
   */
  readonly signedUpload: (
    key: string,
    options: {
      readonly contentType: string;
      readonly maxBytes: number;
      /** The size it will have: no other is taken by S3, no larger one elsewhere. */
      readonly bytes?: number;
      readonly expiresInSeconds: number;
    },
  ) => Promise<SignedUpload>;
  /** @throws UserError when it cannot be read and written */
  readonly check: () => Promise<void>;
}
