import type { Page } from 'playwright-core';
import { z } from 'zod';

/** How soon a page shows its film, and how well it plays. */
export interface PreviewFigures {
  /** From the opening of the session to the first picture of the film, in milliseconds. */
  readonly firstFrameMs: number;
  /** Pictures of the coach that were drawn in a second. */
  readonly picturesPerSecond: number;
  /** Seconds of film in a second: below 1, it stopped to load or to catch up. */
  readonly realTime: number;
}

/**
 * What the page notes of itself: every picture of the coach that is drawn, with the frame at which the slider stood (it goes by whole
 * seconds). As text: what compiles this file would put names of its own into a function.
 */
const WATCH_FILM = `
  window.filmSeen = [];
  const draw = CanvasRenderingContext2D.prototype.drawImage;
  CanvasRenderingContext2D.prototype.drawImage = function (...picture) {
    const slider = document.querySelector('#film input[type=range]');
    if (slider !== null && this.canvas.closest('.__remotion-player') !== null) {
      window.filmSeen.push({ at: performance.now(), frame: slider.valueAsNumber });
    }
    return draw.apply(this, picture);
  };
`;

const seenSchema = z.array(z.object({ at: z.number(), frame: z.number() }));

const seenSoFar = async (page: Page): Promise<z.infer<typeof seenSchema>> =>
  seenSchema.parse(await page.evaluate('window.filmSeen'));

/** Opens a session in a page and tells when, on the page's own clock. */
export type OpenSession = (page: Page) => Promise<number>;

/** With an empty cache, from nothing: the page itself is loaded first. */
export const openAddress =
  (address: string): OpenSession =>
  async (page) => {
    await page.goto(address, { waitUntil: 'commit' });
    return 0;
  };

/** By a link of a page that is there already, as somebody does who uses the app. */
export const openByLink =
  (address: string, link: string): OpenSession =>
  async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const target = page.locator(`a[href="${link}"]`).first();
    await target.hover();
    const since = await page.evaluate(() => performance.now());
    await target.click();
    return since;
  };

/**
 * Opens a session whose film plays by itself, and watches it.
 * @param settleMs what is left out before the pace is taken: clips are decoded for the first time
 */
export const measurePreview = async (
  page: Page,
  open: OpenSession,
  { fps, settleMs, watchMs }: { fps: number; settleMs: number; watchMs: number },
): Promise<PreviewFigures> => {
  await page.addInitScript({ content: WATCH_FILM });
  const openedAt = await open(page);
  // It plays by itself, without sound.
  await page.waitForFunction(
    () => {
      const seen: unknown = Reflect.get(window, 'filmSeen');
      return Array.isArray(seen) && seen.length > 1;
    },
    undefined,
    { timeout: 120_000 },
  );
  const playedFrom = await page.evaluate(() => performance.now());
  await page.waitForTimeout(settleMs + watchMs);
  const seen = await seenSoFar(page);
  const first = seen[0];
  const watched = seen.filter(({ at }) => at >= playedFrom + settleMs);
  const [from, to] = [watched[0], watched.at(-1)];
  if (first === undefined || from === undefined || to === undefined || from === to) {
    throw new Error(`${page.url()} shows no film that plays`);
  }
  const seconds = (to.at - from.at) / 1000;
  return {
    firstFrameMs: Math.round(first.at - openedAt),
    picturesPerSecond: (watched.length - 1) / seconds,
    realTime: (to.frame - from.frame) / fps / seconds,
  };
};
