import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deferred } from '../../shared/deferred';
import { browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const IN_FRENCH = { locale: 'fr-FR' };
const ON_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };

const session = browserForTests();

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** The names of the session's exercises, in order. */
const names = (page: Page): Promise<string[]> =>
  page
    .getByRole('list', { name: /of the session|de la séance/ })
    .locator('li')
    .evaluateAll((rows) =>
      rows.map(
        // After its number, and before the mark of a remark.
        (row) =>
          row.querySelector('[aria-expanded] .font-semibold')?.childNodes[1]?.textContent ?? '',
      ),
    );

const total = (page: Page): Promise<string> =>
  page
    .getByRole('group', { name: /Totals|Totaux/ })
    .locator('p.digits')
    .innerText();

const add = async (page: Page, ...exercises: string[]): Promise<void> => {
  for (const name of exercises) await button(page, `Add ${name}`).click();
};

const film = (page: Page): Locator => page.locator('#film .__remotion-player');
describe('on a desktop', () => {
  it('three exercises become a film at once, and stay over a reload', async () => {
    const page = await session.open('/train');
    await add(page, 'Air squats', 'Arm circles', 'Bird dog');
    await expect.poll(() => names(page)).toEqual(['Air squats', 'Arm circles', 'Bird dog']);
    await film(page).waitFor();
    expect(await total(page)).toContain('2:50');
    await page.reload();
    await expect.poll(() => names(page)).toHaveLength(3);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Train now' }).getAttribute('href')).toBe('/play');
  });

  it('seconds are typed and stepped, what is not allowed is told, and everything can be undone', async () => {
    const page = await session.open('/train');
    await add(page, 'Air squats', 'Arm circles');
    await page.getByRole('button', { name: /Air squats/, expanded: false }).click();
    const work = page.getByRole('textbox', { name: 'Work', exact: true });
    await work.fill('4000');
    await work.press('Enter');
    await page.getByText('From 1 to 3600, tenths at most').waitFor();
    await work.fill('52,5');
    await work.press('Enter');
    await button(page, 'Work: more').click();
    expect(await work.inputValue()).toBe('55');
    await page.getByRole('combobox', { name: 'Intensity' }).selectOption('high');
    await page.getByText('55 s work · 20 s rest · High').waitFor();
    await page.getByRole('heading', { name: 'Exercises' }).click();
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await page.getByText('40 s work · 20 s rest').first().waitFor();
    expect(await work.inputValue()).toBe('40');
    await page.keyboard.press('Control+Shift+z');
    expect(await work.inputValue()).toBe('52.5');
  });

  it('the keyboard sorts, and says so in the language of the page', async () => {
    const page = await session.open('/train', IN_FRENCH);
    for (const name of ['Squats', 'Cercles de bras', 'Pompes'])
      await button(page, `Ajouter ${name}`).click();
    await expect.poll(() => names(page)).toHaveLength(3);
    await button(page, 'Déplacer Pompes').focus();
    await page.keyboard.press('Space');
    await page.getByText('Pompes\u00a0: pris, place 3 sur 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page
      .getByText('Pompes\u00a0: maintenant en place 2 sur 3.')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page
      .getByText('Pompes\u00a0: maintenant en place 1 sur 3.')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => names(page)).toEqual(['Pompes', 'Squats', 'Cercles de bras']);
  });

  it('the mouse drags within the session, and from the catalogue to a place in it', async () => {
    const page = await session.open('/train');
    await add(page, 'Air squats', 'Arm circles');
    const drag = async (from: Locator, to: Locator, at: 'top' | 'bottom') => {
      const [start, end] = [await from.boundingBox(), await to.boundingBox()];
      if (start === null || end === null) throw new Error('nothing to drag');
      await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2, {
        steps: 4,
      });
      const y = at === 'top' ? end.y + 6 : end.y + end.height - 6;
      await page.mouse.move(end.x + end.width / 2, y, { steps: 12 });
      await page.mouse.up();
    };
    await drag(button(page, /^About Band pull-aparts/), page.locator('ol > li').nth(1), 'top');
    await expect.poll(() => names(page)).toEqual(['Air squats', 'Band pull-aparts', 'Arm circles']);
    await drag(button(page, 'Move Arm circles'), button(page, 'Move Air squats'), 'top');
    await expect.poll(() => names(page)).toEqual(['Arm circles', 'Air squats', 'Band pull-aparts']);
  });

  it('the catalogue is searched with slips and in the other language, and filtered', async () => {
    const page = await session.open('/train');
    const search = page.getByRole('searchbox', { name: 'Search exercises' });
    await search.fill('pompes');
    await button(page, 'Add Push-ups').waitFor();
    await search.fill('burpes');
    await button(page, 'Add Burpees').waitFor();
    await search.fill('zzzzzz');
    await button(page, 'Show all exercises').click();
    await button(page, 'Cool-down').click();
    await button(page, 'Filters').click();
    await page.getByRole('combobox', { name: 'Muscle' }).selectOption('hamstrings');
    await button(page, 'Add Standing hamstring stretch').waitFor();
    expect(await button(page, 'Add Air squats').count()).toBe(0);
  });

  it('a poster moves under the pointer only, and never for who wants no movement', async () => {
    const page = await session.open('/train');
    const card = button(page, /^About Air squats/);
    await card.waitFor();
    expect(await page.locator('video[loop]').count()).toBe(0);
    await card.hover();
    await page.locator('video[loop]').waitFor({ state: 'attached' });
    await page.mouse.move(720, 20);
    await expect.poll(() => page.locator('video[loop]').count()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await card.hover();
    await page.waitForTimeout(300);
    expect(await page.locator('video[loop]').count()).toBe(0);
  });

  it('a trainer remarks on a cold start, and one click mends it', async () => {
    const page = await session.open('/train');
    await add(page, 'Burpees', 'Crunches', 'Bent-over rows', 'Calf raises', 'Chair dips');
    await page.getByText('It starts cold.').waitFor();
    await button(page, 'Mend it').click();
    await page.getByText('Well built').waitFor();
    expect((await names(page)).length).toBeGreaterThan(5);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toHaveLength(5);
  });

  it('a shared link opens elsewhere; a damaged one says so and takes nothing away', async () => {
    const page = await session.open('/train', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await add(page, 'Air squats', 'Burpees');
    const name = page.getByRole('textbox', { name: 'Name of the session' });
    await name.fill('Two of a kind');
    await name.press('Enter');
    await button(page, 'Share a link').click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const path = link.slice(link.indexOf('/train'));

    const other = await session.open(path);
    await expect.poll(() => names(other)).toEqual(['Air squats', 'Burpees']);
    expect(await other.getByRole('textbox', { name: 'Name of the session' }).inputValue()).toBe(
      'Two of a kind',
    );
    expect(new URL(other.url()).hash).toBe('');

    await page.goto(session.app.url + path.slice(0, -12));
    await page.getByRole('alert').getByText('damaged or incomplete').waitFor();
    await expect.poll(() => names(page)).toEqual(['Air squats', 'Burpees']);
  });

  it('goes out as a file, is cleared, comes back by undo and by the file', async () => {
    const page = await session.open('/train');
    await add(page, 'Air squats', 'Burpees');
    await button(page, 'More').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Download the session' }).click(),
    ]);
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 });

    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'Clear the session' }).click();
    await page.getByText('Start with an example').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => names(page)).toHaveLength(2);

    const input = page.locator('input[type=file]');
    await input.setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"exercises":[{"exercise":"air-sqats","workSeconds":0}]}'),
    });
    await page.getByRole('alert').getByText('exercises[0].workSeconds').waitFor();
    await input.setInputFiles(file);
    await expect.poll(() => names(page)).toHaveLength(2);
    expect(await page.getByRole('alert').filter({ hasText: 'workSeconds' }).count()).toBe(0);
  });

  it('is saved in the library, and opens from there and from a ready-made one', async () => {
    const page = await session.open('/train?programme=strong-legs');
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(4);
    const before = await names(page);
    await button(page, 'Save').click();
    await page.getByText('Saved in your library.').waitFor();
    await button(page, 'Saved').waitFor();
    const id = await page.evaluate(
      () => /wko_\w+/.exec(localStorage.getItem('coach.session') ?? '')?.[0] ?? '',
    );
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${session.app.url}/train?workout=${id}`);
    await expect.poll(() => names(page)).toEqual(before);
    await page.waitForURL((url) => url.search === '');
  });
});

describe('on a phone', () => {
  it('everything is within reach: choose, set, and train', async () => {
    const page = await session.open('/train', { ...ON_PHONE, ...IN_FRENCH });
    await button(page, /Jambes solides/).click();
    await film(page).waitFor();
    await button(page, 'Exercices').click();
    await button(page, 'Ajouter Squats').click();
    await button(page, 'Réglages').click();
    await page.getByRole('group', { name: 'Coach' }).getByText('Homme').click();
    await button(page, /^Séance/).click();
    expect((await names(page)).at(-1)).toBe('Squats');
    await page.getByRole('link', { name: 'Commencer' }).last().waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });

  it('is there whole before its scripts, and keeps a tap that comes before them', async () => {
    const page = await session.open('/offline', { ...ON_PHONE, serviceWorkers: 'block' });
    const scripts = deferred<null>();
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto(`${session.app.url}/train`, { waitUntil: 'commit' });
    await button(page, 'Exercises').tap();
    expect(await page.getByRole('textbox', { name: 'Name of the session' }).count()).toBe(1);
    scripts.resolve(null);
    await button(page, 'Add Air squats').waitFor();
  });

  it('asks the server for nothing that the page knows while it starts', async () => {
    /** Opens the page; as long as a picture is on its way it is not loaded, and nothing comes that waits for that. */
    const start = async (cookie?: string) => {
      const page = await session.open('/manifest.webmanifest', ON_PHONE);
      const { url } = session.app;
      if (cookie !== undefined) {
        await page.context().addCookies([{ name: cookie, value: 'a session', url }]);
      }
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/api/')) asked.push(pathname);
      });
      const picture = deferred<null>();
      await page.route('**/air-squats/female.webp', async (route) => {
        await picture.promise;
        await route.continue();
      });
      await page.goto(`${url}/train`, { waitUntil: 'commit' });
      await button(page, /^Seven minutes/).waitFor();
      return { page, asked, load: () => picture.resolve(null) };
    };

    const guest = await start();
    expect(guest.asked).toEqual([]);
    guest.load();
    await guest.page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
    await expect.poll(() => guest.asked).toContain('/api/auth/get-session');
    expect(guest.asked).not.toContain('/api/trpc/catalog.list');

    // Whoever may be signed in sees at once whether he is.
    const member = await start('coach.session_token');
    await expect.poll(() => member.asked).toEqual(['/api/auth/get-session']);
    member.load();
  });

  it('a finger sorts', async () => {
    const page = await session.open('/train', ON_PHONE);
    await button(page, 'Exercises').tap();
    for (const name of ['Air squats', 'Arm circles']) await button(page, `Add ${name}`).tap();
    await button(page, /^Session/).tap();
    const handle = button(page, 'Move Arm circles');
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [
      await handle.boundingBox(),
      await button(page, 'Move Air squats').boundingBox(),
    ];
    if (from === null || to === null) throw new Error('nothing to drag');
    const touch = await page.context().newCDPSession(page);
    const x = from.x + 20;
    const at = (y: number) => ({ touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.y + 20) });
    await page.waitForTimeout(400);
    for (let step = 1; step <= 10; step++) {
      const y = from.y + 20 + ((to.y - from.y - 10) * step) / 10;
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(y) });
      await page.waitForTimeout(30);
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => names(page)).toEqual(['Arm circles', 'Air squats']);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['phone', ON_PHONE],
    ['desktop', {}],
  ])('axe finds nothing on a %s, and every control is large enough', async (_, size) => {
    const page = await session.open('/train', {
      ...size,
      ...IN_FRENCH,
      colorScheme,
      reducedMotion: 'reduce',
    });
    await button(page, /Jambes solides/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, /Jambes solides/).click();
    await film(page).waitFor();
    await page
      .getByRole('button', { expanded: false, name: /place|s d’effort/ })
      .first()
      .click();
    for (const tab of ['Exercices', 'Réglages', /^Séance/]) {
      const chooser = button(page, tab);
      if (await chooser.isVisible()) await chooser.click();
      await page.waitForTimeout(500);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallControls(page)).toEqual([]);
    }
  });
});
