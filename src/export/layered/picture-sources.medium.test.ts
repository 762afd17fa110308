import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { projectRoot } from '../../media/project-root';
import { PICTURE_SOURCES } from './picture-sources';

/** Code by which layers are drawn in the browser, and pictures are put together and encoded here. */
const ENTRIES = [
  'remotion/workout/layer-sheet.tsx',
  'src/export/layered/clip-library.ts',
  'src/export/layered/coach-frames.ts',
  'src/export/layered/draw-layer-states.ts',
  'src/export/layered/make-segments.ts',
  'src/export/layered/patch-thread.ts',
  'src/export/layered/patch-worker.ts',
  'src/export/segment-tracks.ts',
];

/** Imported there, and seen in no picture; what the last ones decide is part of a key by its value. */
const UNSEEN = [
  'src/catalog/conditions.ts',
  'src/catalog/equipment-words.ts',
  'src/catalog/vocabulary.ts',
  'src/export/explain-render-error.ts',
  'src/media/abortable.ts',
  'src/media/cache-folder.ts',
  'src/media/encoded-segment-file.ts',
  'src/media/guarded-browser.ts',
  'src/media/missing-frame.ts',
  'src/media/project-root.ts',
  'src/media/received-packets.ts',
  'src/media/remove-at-exit.ts',
  'src/media/replace-whole.ts',
  'src/media/start-thread.ts',
  'src/shared',
  'src/export/segment-tracks.ts',
];

const isIn = (file: string, sources: readonly string[]): boolean =>
  sources.some((source) => file === source || file.startsWith(`${source}/`));

it('all code that decides a picture is part of its key', async () => {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    absWorkingDir: projectRoot(),
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !isIn(file, [...PICTURE_SOURCES, ...UNSEEN]))).toEqual([]);
  expect(UNSEEN.filter((source) => !files.some((file) => isIn(file, [source])))).toEqual([]);
});
