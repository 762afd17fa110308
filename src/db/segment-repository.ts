/** Finished segments that workers share through the storage. */
export interface SegmentRepository {
  /** Where it is kept; `null`: nobody has made it. Counts as a use. */
  readonly find: (key: string) => Promise<{ readonly storageKey: string } | null>;
  readonly add: (segment: {
    readonly key: string;
    readonly storageKey: string;
    readonly bytes: number;
  }) => Promise<void>;
  /** Those of these keys that are kept. No use. */
  readonly known: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Forgets those that were not used since `before`, and then the least recently used until at most `maxBytes` are left.
   * @returns the storage keys to delete
   */
  readonly forget: (limits: {
    readonly before: Date;
    readonly maxBytes: number;
  }) => Promise<readonly string[]>;
}
