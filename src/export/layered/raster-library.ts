import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentCache } from '../../media/content-cache';
import { systemCode } from '../../shared/system-code';
import type { LayerDrawing } from './draw-layer-states';
import { createMemoryCache } from './memory-cache';
import { rasterBytes, rasterOf, type Raster } from './raster';
import { packRaster, unpackRaster } from './raster-file';
import type { Studio } from './studio';

/** The rasters of one segment, held until they are released. */
export interface RasterLease {
  /** @returns rasters by key, when all are there */
  readonly ready: Promise<ReadonlyMap<string, Raster>>;
  readonly release: () => void;
}

/** Every layer state that a film shows, from memory, from the disk or, at last, from a browser. */
export interface RasterLibrary {
  /** Those of one segment; ask for segments in the order in which they are needed. */
  readonly lease: (drawings: readonly LayerDrawing[]) => RasterLease;
  readonly counts: () => { readonly drawn: number; readonly cached: number };
}

export interface RasterLibraryOptions {
  readonly cache: ContentCache;
  /** Where drawings go that the cache has no room for. */
  readonly overflowFolder: string;
  readonly studio: Pick<Studio, 'artist' | 'rest'>;
  /** Drawings after the first batch wait for it. */
  readonly interlude: Promise<void>;
  /** For rasters that no lease holds. */
  readonly memoryInBytes: number;
}

interface Entry {
  readonly raster: Promise<Raster>;
  users: number;
}

interface Awaited {
  readonly drawing: LayerDrawing;
  readonly resolve: (raster: Raster) => void;
  readonly reject: (error: unknown) => void;
}

export const createRasterLibrary = ({
  cache,
  overflowFolder,
  studio,
  interlude,
  memoryInBytes,
}: RasterLibraryOptions): RasterLibrary => {
  const entries = new Map<string, Entry>();
  const memory = createMemoryCache<Raster>(memoryInBytes, rasterBytes);
  const overflowed = new Set<string>();
  /** Drawn, and on their way to the disk. */
  const leaving = new Map<string, Raster>();
  let queue: Awaited[] = [];
  let isDrawing = false;
  let batches = 0;
  let drawn = 0;
  let cached = 0;

  const overflowFile = (key: string): string => join(overflowFolder, key);

  const keep = async (key: string, raster: Raster): Promise<void> => {
    const packed = packRaster(raster);
    if (await cache.write(key, packed)) return;
    // Nothing above it: a work folder that is gone by now does not come back.
    await mkdir(overflowFolder).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    await writeFile(overflowFile(key), packed);
    overflowed.add(key);
  };

  /** `null` when it must be drawn. */
  const read = async (key: string): Promise<Raster | null> => {
    const packed = overflowed.has(key) ? await readFile(overflowFile(key)) : await cache.read(key);
    if (packed === null) return null;
    try {
      return unpackRaster(packed);
    } catch {
      // Whole, but not of this format: whoever wrote it, it is drawn again and replaced.
      return null;
    }
  };

  /** Draws what is asked for until nothing is: what was asked for meanwhile makes the next batch. */
  const drawAll = async (): Promise<void> => {
    if (isDrawing) return;
    isDrawing = true;
    const hasDrawn = queue.length > 0;
    while (queue.length > 0) {
      if (batches > 0) await interlude;
      batches += 1;
      const batch = queue;
      queue = [];
      const waiting = new Map(batch.map((awaited) => [awaited.drawing.key, awaited]));
      try {
        const { draw } = await studio.artist();
        await draw(
          batch.map(({ drawing }) => drawing),
          async (drawing, pixels) => {
            const raster = rasterOf(pixels, drawing.box);
            drawn += 1;
            waiting.get(drawing.key)?.resolve(raster);
            waiting.delete(drawing.key);
            leaving.set(drawing.key, raster);
            await keep(drawing.key, raster).finally(() => leaving.delete(drawing.key));
          },
        );
      } catch (error) {
        for (const { reject } of [...waiting.values(), ...queue]) reject(error);
        queue = [];
      }
    }
    isDrawing = false;
    if (hasDrawn) studio.rest();
  };

  const settle = async (drawings: readonly LayerDrawing[], waiting: Map<string, Awaited>) => {
    const found = await Promise.all(drawings.map(({ key }) => read(key)));
    found.forEach((raster, index) => {
      const awaited = waiting.get(drawings[index]?.key ?? '');
      if (awaited === undefined) return;
      if (raster === null) {
        queue.push(awaited);
        return;
      }
      cached += 1;
      awaited.resolve(raster);
    });
    await drawAll();
  };

  const addEntries = (drawings: readonly LayerDrawing[]): void => {
    const waiting = new Map<string, Awaited>();
    for (const drawing of drawings) {
      const { key } = drawing;
      const known = memory.get(key) ?? leaving.get(key);
      const raster =
        known === undefined
          ? new Promise<Raster>((resolve, reject) => {
              waiting.set(key, { drawing, resolve, reject });
            })
          : Promise.resolve(known);
      // Told to whoever holds a lease; one that was released does not listen.
      raster.catch(() => undefined);
      entries.set(key, { raster, users: 0 });
    }
    const unread = drawings.filter(({ key }) => waiting.has(key));
    if (unread.length === 0) return;
    settle(unread, waiting).catch((error: unknown) => {
      for (const { reject } of waiting.values()) reject(error);
    });
  };

  const collect = async (keys: readonly string[]): Promise<ReadonlyMap<string, Raster>> => {
    const rasters = new Map<string, Raster>();
    for (const key of keys) {
      const raster = await entries.get(key)?.raster;
      if (raster !== undefined) rasters.set(key, raster);
    }
    return rasters;
  };

  return {
    lease: (drawings) => {
      const unique = [...new Map(drawings.map((drawing) => [drawing.key, drawing])).values()];
      addEntries(unique.filter(({ key }) => !entries.has(key)));
      const keys = unique.map(({ key }) => key);
      const held = keys.map((key) => entries.get(key)).filter((entry) => entry !== undefined);
      for (const entry of held) entry.users += 1;
      const ready = collect(keys);
      ready.catch(() => undefined);
      return {
        ready,
        release: () => {
          keys.forEach((key, index) => {
            const entry = held[index];
            if (entry === undefined) return;
            entry.users -= 1;
            if (entry.users > 0) return;
            entries.delete(key);
            entry.raster.then(
              (raster) => memory.set(key, raster),
              () => undefined,
            );
          });
        },
      };
    },
    counts: () => ({ drawn, cached }),
  };
};
