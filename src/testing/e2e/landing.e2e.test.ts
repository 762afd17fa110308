import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { DESKTOP, browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';
import { isBuilt } from './running-app';

const { en, fr } = MESSAGES;

const session = browserForTests();

/** Most that scripts of the first page weigh on the wire, in bytes. */
const SCRIPT_BUDGET = 180_000;

describe('the first page', () => {
  it('is light: its scripts stay within their budget', async () => {
    // An address without scripts: nothing is in the browser's cache yet.
    const page = await session.open('/manifest.webmanifest');
    const weights: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(session.app.url);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(weights);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(SCRIPT_BUDGET);
  });

  it.each([
    [
      'a small one on a phone',
      { viewport: PHONE, isMobile: true, deviceScaleFactor: 2 },
      /-540\.avif$/,
    ],
    ['a lying one on a desktop', { viewport: DESKTOP }, /-landscape\.webp$/],
  ])('begins its film with one still: %s', async (_, device, still) => {
    const page = await session.open('/manifest.webmanifest', device);
    const stills: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'image' && request.url().includes('/films/'))
        stills.push(request.url());
    });
    await page.goto(session.app.url);
    await page.locator('video').waitFor({ state: 'attached' });
    expect(stills).toEqual([expect.stringMatching(still)]);
  });

  it('is there before it fetches a script, and fetches each once', async () => {
    const page = await session.open('/manifest.webmanifest');
    await page.goto(session.app.url);
    await page.locator('video').waitFor({ state: 'attached' });
    const { isThere, scripts } = await page.evaluate(() => ({
      isThere: performance.timing.domContentLoadedEventStart - performance.timing.navigationStart,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({ name, startTime })),
    }));
    expect(scripts.length).toBeGreaterThan(3);
    // One is said in whole milliseconds.
    expect(Math.min(...scripts.map(({ startTime }) => startTime))).toBeGreaterThan(isThere - 1);
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(scripts.length);
  });

  it('plays its film silently, and pauses', async () => {
    const page = await session.open('/');
    const film = page.locator('video');
    const time = () => film.evaluate((video: HTMLVideoElement) => video.currentTime);
    await expect.poll(time, { timeout: 20_000 }).toBeGreaterThan(0.5);
    expect(await film.evaluate((video: HTMLVideoElement) => video.muted)).toBe(true);
    await page.getByRole('button', { name: en.landing.film.pause }).click();
    await page.getByRole('button', { name: en.landing.film.play }).waitFor();
    const stopped = await time();
    await page.waitForTimeout(500);
    expect(await time()).toBe(stopped);
  });

  it('shows a picture alone where motion is unwelcome, until it is asked', async () => {
    const page = await session.open('/', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: en.landing.film.play }).waitFor();
    expect(await page.locator('video').count()).toBe(0);
    await page.getByRole('button', { name: en.landing.film.play }).click();
    await page.locator('video').waitFor({ state: 'attached' });
  });

  it('hands a wish to the assistant, which answers it at once', async () => {
    const page = await session.open('/', { reducedMotion: 'reduce' });
    await page.getByLabel(en.landing.ask).fill('10 minutes of abs, no equipment');
    await page.keyboard.press('Enter');
    await page
      .getByRole('link', { name: en.assistant.plan.trainNow, exact: true })
      .waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).toBe('/assistant');
  });

  it('is one click from training', async () => {
    const page = await session.open('/', { reducedMotion: 'reduce' });
    await page.getByRole('link', { name: /^Train now: Seven minutes/ }).click();
    await page.waitForURL('**/play', { timeout: 60_000 });
  });

  it.each([
    ['desktop', 'dark', 'en-GB', DESKTOP],
    ['phone', 'light', 'fr-FR', PHONE],
  ] as const)('is usable by all: %s, %s, %s', async (_, colorScheme, locale, viewport) => {
    for (const address of ['/', '/legal/health', '/legal/privacy', '/legal/terms']) {
      const page = await session.open(address, {
        viewport,
        colorScheme,
        locale,
        reducedMotion: 'reduce',
      });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await accessibilityFaults(page), address).toEqual([]);
      const small = await smallControls(page);
      expect(
        small.filter((control) => !control.includes('href="#content"')),
        address,
      ).toEqual([]);
      const [width, shown] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(width, address).toBe(shown);
    }
  });

  it('speaks the language of the browser', async () => {
    const page = await session.open('/', { locale: 'fr-FR' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('heading', { name: fr.landing.heading }).waitFor();
    expect(await page.title()).toContain(fr.landing.title);
  });

  it('helps back from an address that is not there', async () => {
    const page = await session.open('/nowhere');
    expect(session.takeComplaints()).toEqual([expect.stringContaining('404')]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: en.notFound.back }).click();
    await page.getByRole('heading', { level: 1, name: en.landing.heading }).waitFor();
  });

  it('is out of the hands of another site that opens it, the first time and under the worker', async () => {
    const page = await session.open('/manifest.webmanifest');
    await page.route('http://elsewhere.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
    );
    for (const visit of ['first', 'under the worker']) {
      await page.goto('http://elsewhere.test/');
      const opened = page.waitForEvent('popup');
      const opener = await page.evaluateHandle((url) => window.open(url), session.app.url);
      const popup = await opened;
      await popup.getByRole('heading', { level: 1, name: en.landing.heading }).waitFor();
      expect(await popup.evaluate(() => window.opener === null), visit).toBe(true);
      expect(await opener.evaluate((handle) => handle?.closed), visit).toBe(true);
      if (isBuilt) await popup.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await popup.close();
    }
  });

  it('keeps the process that a browser begins for who comes by himself', async () => {
    const page = await session.open('/');
    const typed = await page.reload();
    expect(typed?.headers()).not.toHaveProperty('cross-origin-opener-policy');
    // Who does not say how he comes is taken for one that somebody sent.
    const unsaid = await fetch(session.app.url);
    expect(unsaid.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('answers for its health and guards its pages', async () => {
    const { url } = session.app;
    const health = await fetch(`${url}/api/health`);
    expect(await health.text()).toMatch(/^\{"status":"ok","version":"\d+\.\d+\.\d+"\}$/);
    expect(health.headers.get('x-content-type-options')).toBe('nosniff');
    const home = await fetch(url);
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(home.headers.get('x-powered-by')).toBeNull();
    const sound = await fetch(`${url}/sounds/go.wav`);
    expect(sound.headers.get('cache-control')).toContain('stale-while-revalidate');
  });
});
