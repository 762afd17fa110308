import { z } from 'zod';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests } from './browser-session';
import { openLine } from './cut-line';
import { isBuilt } from './running-app';

const { offline, site } = MESSAGES.en;

const DRAFT = {
  state: {
    draft: {
      title: 'Kept without a network',
      entries: [{ id: 'one', exercise: 'air-squats', workSeconds: 40, restSeconds: 20 }],
      config: {},
      origin: null,
    },
  },
  version: 0,
};

/** Said by the browser of each request that finds no network: that is what is tested. */
const OF_NO_NETWORK = /net::ERR_|Failed to fetch|Failed to load resource/;

const session = browserForTests({ expected: OF_NO_NETWORK });

describe.runIf(isBuilt)('without a network', () => {
  it('the catalogue and the draft are there after a reload, and unknown pages say why they are not', async () => {
    const line = await openLine(session.app.url);
    onTestFinished(line.close);
    const page = await session.open('/manifest.webmanifest');
    await page.goto(`${line.url}/train`);
    await page.evaluate((draft) => {
      localStorage.setItem('coach.session', draft);
    }, JSON.stringify(DRAFT));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // Once more under the worker, so that what this page alone loads is kept.
    await page.reload({ waitUntil: 'networkidle' });

    line.cut();
    await page.reload();
    await page.getByText(site.offline).waitFor();
    await page.getByText('Air squats').first().waitFor();
    expect(await page.evaluate(() => localStorage.getItem('coach.session'))).toContain(
      DRAFT.state.draft.title,
    );
    await page
      .getByText(DRAFT.state.draft.title)
      .or(page.locator(`input[value="${DRAFT.state.draft.title}"]`))
      .first()
      .waitFor();

    // Who has no session sees the coach who waits.
    await page.evaluate(() => localStorage.removeItem('coach.session'));
    await page.reload();
    const picture = page.locator('main img[fetchpriority="high"]');
    expect(await picture.getAttribute('src')).toMatch(/^\/_next\/static\/media\/.*\.avif$/);
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    await page.goto(`${line.url}/legal/terms`);
    await page.getByRole('heading', { name: offline.heading }).waitFor();
    await page.getByRole('link', { name: offline.programmes }).click();
    await page.getByRole('article').first().waitFor();
  });

  it('the worker and the manifest are served to be installed', async () => {
    const worker = await fetch(`${session.app.url}/sw.js`);
    expect(worker.headers.get('content-type')).toContain('javascript');
    expect(worker.headers.get('cache-control')).toContain('no-cache');
    expect(await worker.text()).not.toContain('BUILD_VERSION');

    const answer = await fetch(`${session.app.url}/manifest.webmanifest`, {
      headers: { 'Accept-Language': 'fr' },
    });
    const manifest = z
      .object({
        lang: z.literal('fr'),
        name: z.literal(site.title),
        icons: z.array(z.object({ src: z.string(), sizes: z.string() })).min(3),
      })
      .parse(await answer.json());
    for (const { src } of manifest.icons) {
      const icon = await fetch(session.app.url + src);
      expect(icon.headers.get('content-type'), src).toBe('image/png');
    }
  });
});
