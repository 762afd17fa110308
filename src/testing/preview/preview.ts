import { chromium } from 'playwright-core';
import { resolveBrowser } from '../../media/browser';
import { startApp } from '../e2e/running-app';
import { measurePreview, openAddress, openByLink } from './measure-preview';

/*
 * `npm run bench:preview`: how soon the built app shows the film of a ready-made session, and at what pace it plays, in a browser without
 * a graphics card. Let the machine do nothing else meanwhile.
 */
const WAYS = {
  'seven-minutes, by its address': (url: string) =>
    openAddress(`${url}/train?programme=seven-minutes`),
  'strong-legs, by its address': (url: string) => openAddress(`${url}/train?programme=strong-legs`),
  'strong-legs, from the library': (url: string) =>
    openByLink(`${url}/library?show=programmes`, '/train?programme=strong-legs'),
};
const SIZES = [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 800 }],
] as const;
const FPS = 30;

const app = await startApp({});
const { executable } = await resolveBrowser();
const browser = await chromium.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--headless'],
});
try {
  for (const [name, viewport] of SIZES) {
    for (const [way, open] of Object.entries(WAYS)) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const figures = await measurePreview(page, open(app.url), {
        fps: FPS,
        settleMs: 4000,
        watchMs: 20_000,
      });
      const { firstFrameMs, picturesPerSecond, realTime } = figures;
      process.stdout.write(
        `${name}, ${way}: first frame after ${firstFrameMs} ms, ${picturesPerSecond.toFixed(1)} pictures a second, ${realTime.toFixed(2)} × real time\n`,
      );
      await context.close();
    }
  }
} finally {
  await browser.close();
  await app.stop();
}
