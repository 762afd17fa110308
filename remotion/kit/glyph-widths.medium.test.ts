import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '@remotion/renderer';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { resolveBrowser } from '../../src/media/browser';
import { FONT, FONT_FACES, type FontFaceFile } from './font-faces';
import { TEXT_STYLES } from './text-styles';

declare global {
  interface Window {
    /** Set by the page below: the widths as JSON. */
    measured: Promise<string>;
  }
}

const TIMEOUT_IN_MS = 30_000;

/** Printable Latin-1, and the letters and signs beyond it that French and typographers use. */
const CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 0x100 - 0xa1 }, (_, index) => String.fromCodePoint(0xa1 + index)),
  ...'ŒœŸ–—‘’“”…•',
];

const readFace = async ({ file, unicodeRange }: FontFaceFile): Promise<string> =>
  `@font-face{font-family:Measured;font-weight:${FONT.weight};font-stretch:${FONT.stretch};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${await readFile(`public/${file}`, 'base64')})}`;

const pageOf = (faces: readonly string[]) => `<!doctype html><meta charset="utf-8">
<style>${faces.join('\n')}
span{font-family:Measured;font-size:1000px;white-space:pre;font-kerning:none;font-variant-numeric:tabular-nums;
position:absolute;text-rendering:geometricPrecision;font-variant-ligatures:none}</style>
<script>
const styles = ${JSON.stringify(TEXT_STYLES)}, characters = ${JSON.stringify(CHARACTERS)};
window.measured = document.fonts.load('1000px Measured', characters.join('')).then(() => {
  const widths = {};
  for (const [name, style] of Object.entries(styles)) {
    const span = document.body.appendChild(document.createElement('span'));
    span.style.fontWeight = style.weight;
    span.style.fontStretch = style.width + '%';
    widths[name] = {};
    for (const character of characters) {
      span.textContent = character.repeat(4);
      widths[name][character] = Math.round(span.getBoundingClientRect().width / 4);
    }
  }
  return JSON.stringify(widths);
});
</script>`;

const measureInBrowser = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'glyph-widths-'));
  const { executable } = await resolveBrowser();
  const browser = await openBrowser('chrome', { browserExecutable: executable });
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, pageOf(await Promise.all(FONT_FACES.map(readFace))));
    const page = await browser.newPage({
      context: () => null,
      logLevel: 'error',
      indent: false,
      pageIndex: 0,
      onBrowserLog: null,
      onLog: () => undefined,
    });
    await page.goto({ url: pathToFileURL(file).href, timeout: TIMEOUT_IN_MS });
    return await page.evaluate(() => window.measured);
  } finally {
    await browser.close({ silent: true });
    await rm(folder, { recursive: true });
  }
};

// The table is made by this test: `npx vitest run remotion/kit/glyph-widths.medium.test.ts -u`.
test(
  'the committed glyph widths are those the browser measures',
  { timeout: 2 * TIMEOUT_IN_MS },
  async () => {
    const measured = await format(await measureInBrowser(), { parser: 'json', printWidth: 100 });
    await expect(measured).toMatchFileSnapshot('./glyph-widths.json');
  },
);
