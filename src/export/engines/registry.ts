import type { ExportEngine } from '../export-engine';

/** An engine as it declares itself; its code is loaded when a film is made. */
export interface EngineEntry {
  readonly id: string;
  /** One sentence for `--help` and errors. */
  readonly summary: string;
  readonly load: () => Promise<ExportEngine>;
}

/** Every engine there is; the first is the default. */
export const EXPORT_ENGINES = [
  {
    id: 'layered',
    summary: 'clips and overlays put together and encoded in this process: the fast one',
    load: async () => (await import('./layered')).layeredEngine,
  },
  {
    id: 'remotion',
    summary: 'every frame drawn in a browser: the reference, for any composition at all',
    load: async () => (await import('./remotion')).remotionEngine,
  },
] as const satisfies readonly [EngineEntry, ...EngineEntry[]];
