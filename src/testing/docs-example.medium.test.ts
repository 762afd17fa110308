import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { openBrowser, renderStill, selectComposition } from '@remotion/renderer';
import sharp from 'sharp';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveBrowser } from '../media/browser';

const root = path.resolve(import.meta.dirname, '../..');
const GUIDE = path.join(root, 'docs/overlay-templates.md');

/** A copy of the house made of links, so that the guide's file can stand where the guide says without touching the checkout. */
const house = path.join(root, 'out/docs-example');
const entryPoint = path.join(house, 'entry.tsx');

const exampleOf = (guide: string): { file: string; code: string } => {
  const [, file, code] = /^```tsx title="([^"]+)"\n(.*?)^```$/ms.exec(guide) ?? [];
  if (file === undefined || code === undefined)
    throw new Error(`${GUIDE} holds no example template`);
  return { file, code };
};

/** What the copy needs of the checkout; `remotion/overlays` becomes a real folder, to hold the example. */
const LINKS = [
  'node_modules',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
  ...['coach', 'kit', 'workout'].map((room) => `remotion/${room}`),
];

const buildHouse = async (): Promise<void> => {
  await rm(house, { recursive: true, force: true });
  const overlays = await readdir(path.join(root, 'remotion/overlays'));
  await mkdir(path.join(house, 'remotion/overlays'), { recursive: true });
  for (const link of [...LINKS, ...overlays.map((name) => `remotion/overlays/${name}`)]) {
    await symlink(path.join(root, link), path.join(house, link));
  }
};

const ENTRY = `
import { Composition, registerRoot } from 'remotion';
import { buildTimeline } from './src/workout/timeline';
import { momentAt } from './src/workout/moment';
import { useFonts } from './remotion/kit/fonts';
import { OverlayStack } from './remotion/workout/overlay-stack';
import { SAMPLE_SESSIONS, sampleFilm } from './remotion/workout/sample-sessions';
import { example } from './remotion/overlays/example/template';

const size = { width: 1280, height: 720 };
const { session, exercises } = sampleFilm(SAMPLE_SESSIONS['leg-day'], { resolution: '720p' });
const moment = momentAt(buildTimeline(session, exercises), 600);

const Overlay = () =>
  useFonts() ? <OverlayStack template={example.bind({})} moment={moment} frame={size} /> : null;

registerRoot(() => (
  <Composition id="Example" component={Overlay} {...size} fps={30} durationInFrames={1} />
));
`;

const typeErrorsOf = (file: string): string[] => {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    { incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram([file], parsed?.options ?? {});
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the example template of docs/overlay-templates.md', { timeout: 180_000 }, () => {
  let file = '';

  beforeAll(async () => {
    const example = exampleOf(await readFile(GUIDE, 'utf8'));
    file = path.join(house, example.file);
    await buildHouse();
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, example.code);
    await writeFile(entryPoint, ENTRY);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  it('compiles under our strict rules', () => {
    expect(typeErrorsOf(file)).toEqual([]);
    expect(typeErrorsOf(entryPoint)).toEqual([]);
  });

  it('is drawn, in the right places', async () => {
    const { executable } = await resolveBrowser();
    const serveUrl = await bundle({
      entryPoint,
      rootDir: house,
      publicDir: path.join(root, 'public'),
      symlinkPublicDir: true,
      outDir: path.join(house, 'bundle'),
      enableCaching: false,
    });
    const browser = await openBrowser('chrome', {
      browserExecutable: executable,
      logLevel: 'error',
    });
    try {
      const page = { serveUrl, puppeteerInstance: browser, logLevel: 'error' } as const;
      const composition = await selectComposition({ ...page, id: 'Example' });
      const { buffer } = await renderStill({ ...page, composition, imageFormat: 'png' });
      if (buffer === null) throw new Error('renderStill gave no picture');
      const inkIn = async (left: number, top: number, width: number, height: number) => {
        const region = await sharp(buffer).extract({ left, top, width, height }).toBuffer();
        const { channels } = await sharp(region).stats();
        return channels[3]?.max ?? 0;
      };
      // The name stands left and the clock right in the band at the bottom; nothing stands above it.
      expect(await inkIn(43, 545, 400, 130)).toBe(255);
      expect(await inkIn(1008, 545, 229, 130)).toBe(255);
      expect(await inkIn(0, 0, 1280, 500)).toBe(0);
    } finally {
      await browser.close({ silent: true });
    }
  });
});
