import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import { CATALOG } from '../../catalog/catalog';
import { PAGE_WORDS } from '../../components/words/page-words';
import { resolveBrowser } from '../../media/browser';
import { parseSession } from '../../workout/parse-session';
import {
  accessibilityFaults,
  filmPicture,
  filmSizeOnPage,
  shareChanged,
  smallControls,
} from './page-probes';
import { startApp, type RunningApp } from './running-app';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const { en, fr } = PAGE_WORDS;

/**
 * Said by Remotion on a machine too slow to keep up, about a decoded frame (which it then closes) or a poster (which it
 * then loads another way) that is no longer needed; the page can do nothing about either.
 */
const OF_THE_LIBRARY = /VideoSample was garbage collected|EncodingError: The source image cannot/;

let app: RunningApp;
let browser: Browser;
let complaints: string[] = [];

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !OF_THE_LIBRARY.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(app.url + path);
  return page;
};

/** The page with its film loaded and playing. */
const openFilm = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await open('/', options);
  await page
    .locator('#film .__remotion-player canvas, #film .__remotion-player video')
    .first()
    .waitFor();
  return page;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const choose = (page: Page, group: string, choice: string) =>
  page.getByRole('group', { name: group, exact: true }).getByLabel(choice, { exact: true }).check();

const seconds = async (page: Page): Promise<number> => {
  const text = await page.locator('#film p.digits').innerText();
  const [minutes = '', rest = ''] = text.split(':');
  return Number(minutes) * 60 + Number.parseInt(rest, 10);
};

/** The interval that the list marks as shown. */
const current = (page: Page) => page.locator('[aria-current=step]');

beforeAll(async () => {
  app = await startApp();
  const { executable } = await resolveBrowser();
  browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--headless'],
  });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(complaints).toEqual([]);
  complaints = [];
});

afterAll(async () => {
  await browser.close();
  expect(await app.stop()).toBe(0);
});

describe('the film on the first page', () => {
  it('plays at once, silently', async () => {
    const page = await openFilm();
    await button(page, en.player.pause).waitFor();
    await button(page, en.player.unmute).waitFor();
    const before = await filmPicture(page);
    const secondsBefore = await seconds(page);
    await expect.poll(() => seconds(page), { timeout: 30_000 }).toBeGreaterThan(secondsBefore + 1);
    expect(await shareChanged(before, await filmPicture(page))).toBeGreaterThan(0.003);
  });

  it('moves the coach, not only the clock', async () => {
    const page = await openFilm();
    const coach = page.locator('#film .__remotion-player canvas').first();
    const before = await coach.screenshot();
    await expect
      .poll(async () => shareChanged(before, await coach.screenshot()), { timeout: 30_000 })
      .toBeGreaterThan(0.005);
  });

  it('waits for a click where motion is unwelcome', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    await button(page, en.player.play).waitFor();
    await page.waitForTimeout(1500);
    expect(await seconds(page)).toBe(0);
    await button(page, en.player.play).click();
    await button(page, en.player.pause).waitFor();
  });

  it('changes its format, look, coach and language at once', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    await expect.poll(() => filmSizeOnPage(page)).toBe('1920px 1080px');
    await choose(page, en.options.format, en.options.formats.portrait);
    await expect.poll(() => filmSizeOnPage(page)).toBe('1080px 1920px');
    await choose(page, en.options.format, en.options.formats.square);
    await expect.poll(() => filmSizeOnPage(page)).toBe('1080px 1080px');

    for (const id of TEMPLATE_SCHEMAS.keys()) {
      const before = await filmPicture(page);
      const radio = page.getByLabel(en.options.templates[id] ?? id, { exact: true });
      if (await radio.isChecked()) continue;
      await radio.check();
      await expect
        .poll(async () => shareChanged(before, await filmPicture(page)))
        .toBeGreaterThan(0.005);
    }

    const film = page.locator('#film .__remotion-player');
    await expect.poll(() => film.innerText()).toMatch(/get ready|first up/i);
    await choose(page, en.options.language, 'Français');
    await expect.poll(() => film.innerText()).toMatch(/prépare-toi|pour commencer/i);

    await choose(page, en.options.coach, en.options.coaches.male);
    await choose(page, en.options.intensity, en.options.intensities.max);
    await page.getByRole('radio', { name: /Tabata/ }).check();
    await page.getByRole('heading', { level: 1, name: 'Tabata' }).waitFor();
  });
});

describe('moving through the film', () => {
  it('goes to an interval with a click', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    expect(await current(page).innerText()).toMatch(/Get ready/);
    const row = page.getByRole('button', { name: /Reverse lunges/ }).first();
    const start = await row.locator('.digits').first().innerText();
    await row.click();
    await expect.poll(() => current(page).innerText()).toMatch(/Reverse lunges/);
    expect(await page.locator('#film p.digits').innerText()).toContain(start);
    await expect
      .poll(() => page.locator('#film .__remotion-player').innerText())
      .toMatch(/Reverse lunges/i);
  });

  it('obeys the keyboard', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => current(page).innerText()).toMatch(/Air squats/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => current(page).innerText()).toMatch(/Get ready/);
    await page.keyboard.press('Space');
    await button(page, en.player.pause).waitFor();
    await page.keyboard.press('Space');
    await button(page, en.player.play).waitFor();
    await page.keyboard.press('m');
    await button(page, en.player.mute).waitFor();
    await page.keyboard.press('m');
    await button(page, en.player.unmute).waitFor();
    await page.keyboard.press('f');
    await button(page, en.player.leaveFullScreen).waitFor();
    await page.keyboard.press('f');
    await button(page, en.player.fullScreen).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: en.help.heading }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('keeps its keys after a click on a control, and leaves them to one reached by keyboard', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    const portrait = page.getByLabel(en.options.formats.portrait, { exact: true });
    await portrait.click();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => current(page).innerText()).toMatch(/Air squats/);
    expect(await portrait.isChecked()).toBe(true);
    await page.keyboard.press('Space');
    await button(page, en.player.pause).waitFor();
    await page.keyboard.press('Space');
    await button(page, en.player.play).waitFor();

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.getByLabel(en.options.intensities.high, { exact: true }).isChecked())
      .toBe(true);
    expect(await current(page).innerText()).toMatch(/Air squats/);
  });

  it('reaches every control with the Tab key', async () => {
    const page = await openFilm({ reducedMotion: 'reduce' });
    const names: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        }),
      );
    }
    for (const name of [en.skipToFilm, en.player.position, en.player.play, en.exporting.download]) {
      expect(names).toContain(name);
    }
  });
});

describe('taking the session along', () => {
  it('downloads a session file that the film came from', async () => {
    const page = await openFilm({ reducedMotion: 'reduce', acceptDownloads: true });
    await choose(page, en.options.coach, en.options.coaches.male);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, en.exporting.download).click(),
    ]);
    expect(download.suggestedFilename()).toBe('leg-day.json');
    const parsed = parseSession(JSON.parse(await readFile(await download.path(), 'utf8')), {
      exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
      templates: TEMPLATE_SCHEMAS,
    });
    expect(parsed).toMatchObject({ ok: true, session: { config: { coach: 'male' } } });
  });

  it('copies the command', async () => {
    const page = await openFilm({
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await button(page, en.exporting.copy).click();
    await page.getByText(en.exporting.copied, { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'npm run -s coach -- export leg-day.json -o leg-day.mp4',
    );
  });
});

describe('the page itself', () => {
  it('speaks the language of the browser, and the other one on request', async () => {
    const page = await open('/', { locale: 'fr-FR' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('heading', { name: fr.options.heading }).waitFor();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { name: en.options.heading }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: en.options.heading }).waitFor();
  });

  it.each([
    ['desktop', 'dark', 'en-GB', DESKTOP],
    ['desktop', 'light', 'fr-FR', DESKTOP],
    ['phone', 'dark', 'fr-FR', PHONE],
    ['phone', 'light', 'en-GB', PHONE],
  ] as const)('is usable by all: %s, %s, %s', async (_, colorScheme, locale, viewport) => {
    const page = await openFilm({ viewport, colorScheme, locale, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await smallControls(page)).toEqual([]);
    const [width, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(width).toBe(shown);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('sends the browser no code for servers', async () => {
    const page = await openFilm();
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      const code = await (await fetch(script)).text();
      expect(/["'`]node:[a-z]/.exec(code)?.[0], script).toBeUndefined();
    }
  });

  it('helps back from an address that is not there', async () => {
    const page = await open('/nowhere');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: en.notFound.back }).click();
    await page.getByRole('heading', { level: 1, name: 'Leg day' }).waitFor();
  });

  it('offers a way forward when a part of it cannot be loaded', async () => {
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const isFilmPlayer = (await response.text()).includes('acknowledgeRemotionLicense');
      await (isFilmPlayer ? route.abort() : route.fulfill({ response }));
    });
    await page.goto(app.url);
    await page.getByRole('heading', { name: fr.error.heading }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/*.js');
    await page.getByRole('link', { name: fr.error.back }).click();
    await page.getByRole('heading', { name: fr.options.heading }).waitFor();
  });

  it('answers for its health and guards its pages', async () => {
    const health = await fetch(`${app.url}/api/health`);
    expect(await health.text()).toMatch(/^\{"status":"ok","version":"\d+\.\d+\.\d+"\}$/);
    expect(health.headers.get('x-content-type-options')).toBe('nosniff');
    const home = await fetch(app.url);
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(home.headers.get('x-powered-by')).toBeNull();
    const sound = await fetch(`${app.url}/sounds/go.wav`);
    expect(sound.headers.get('cache-control')).toContain('stale-while-revalidate');
  });
});
