import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong with the page: one line a fault. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
};

/** Controls that are smaller than a fingertip. */
export const smallControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, input[type=range]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && !element.closest('[href="#film"]'))
      // Words above a control that is large enough itself.
      .filter(({ element }) => {
        const control = element instanceof HTMLLabelElement ? element.control : null;
        return control === null || control.getBoundingClientRect().height < 43.9;
      })
      .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );

/** Share of the film's pixels that differ between two screenshots of the same size, from 0 to 1. */
export const shareChanged = async (before: Buffer, after: Buffer): Promise<number> => {
  const [a, b] = await Promise.all(
    [before, after].map((png) => sharp(png).greyscale().raw().toBuffer()),
  );
  if (a === undefined || b === undefined || a.length !== b.length) return 1;
  return (
    a.reduce((count, value, index) => count + (Math.abs(value - (b[index] ?? 0)) > 16 ? 1 : 0), 0) /
    a.length
  );
};

/** A picture of the film alone, without the controls below it. */
export const filmPicture = (page: Page): Promise<Buffer> =>
  page.locator('#film .__remotion-player').screenshot();

/** The film's own size in pixels, whatever its size on the page. */
export const filmSizeOnPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const style = document.querySelector<HTMLElement>('#film .__remotion-player')?.style;
    return `${style?.width} ${style?.height}`;
  });
