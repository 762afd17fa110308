import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { deferred } from '../../shared/deferred';
import { browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const { library, programmes, site } = MESSAGES.en;

const session = browserForTests({ expected: /Service Worker registration blocked/ });
/** Keeps a session among the saved ones, as the visitor of the page. */
const save = (page: Page, title: string) =>
  page.evaluate(
    (name) =>
      fetch('/api/workouts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          title: name,
          exercises: [{ exercise: 'air-squats', workSeconds: 30, restSeconds: 15 }],
          isSaved: true,
        }),
      }).then((response) => response.status),
    title,
  );

describe('the library', () => {
  it('offers programmes where nothing is saved, and filters them', async () => {
    const page = await session.open('/library');
    await page.getByRole('heading', { name: library.empty.heading }).waitFor();
    await page.getByRole('button', { name: library.empty.all }).click();
    await page.getByRole('button', { name: programmes.focuses.core, exact: true }).click();
    await page.getByText('2 programmes').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    expect(page.url()).toContain('show=programmes');
  });

  it('renames, copies and deletes, and gives back what was deleted', async () => {
    const page = await session.open('/library');
    await page.getByRole('heading', { name: library.empty.heading }).waitFor();
    expect(await save(page, 'Leg day')).toBe(201);
    await page.reload();
    const card = (name: string) =>
      page.getByRole('article').filter({ has: page.getByRole('link', { name, exact: true }) });
    const act = async (name: string, action: string) => {
      await card(name).getByRole('button').last().click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    await card('Leg day').waitFor();

    await act('Leg day', library.saved.rename);
    const field = page.getByRole('textbox', { name: /Leg day/ });
    await field.fill('Monday legs');
    await field.press('Enter');
    await card('Monday legs').waitFor();

    await act('Monday legs', library.saved.duplicate);
    await card('Monday legs (copy)').waitFor();

    await act('Monday legs', library.saved.delete);
    await card('Monday legs').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: site.undo }).click();
    await card('Monday legs').waitFor();

    // Deleted, and the page left before the toast has gone: the next visit deletes it.
    await act('Monday legs (copy)', library.saved.delete);
    const deletion = page.waitForResponse((response) => response.url().includes('workouts.delete'));
    await page.reload();
    await card('Monday legs').waitFor();
    await deletion;
    expect(await card('Monday legs (copy)').count()).toBe(0);
  });

  it('does not bring back what an earlier visit deleted, though its list was made before', async () => {
    // A worker's requests could not be held.
    const page = await session.open('/library', { serviceWorkers: 'block' });
    await page.getByRole('heading', { name: library.empty.heading }).waitFor();
    expect(await save(page, 'Leg day')).toBe(201);
    expect(await save(page, 'Arm day')).toBe(201);
    await page.reload();
    await page
      .getByRole('article')
      .filter({ hasText: 'Leg day' })
      .getByRole('button')
      .last()
      .click();
    await page.getByRole('menuitem', { name: library.saved.delete }).click();

    const listed = deferred<undefined>();
    const deletion = page.waitForResponse((response) => response.url().includes('workouts.delete'));
    await page.route(
      /workouts\.list/,
      async (route) => {
        const response = await route.fetch();
        listed.resolve(undefined);
        await deletion;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    await page.route(/workouts\.delete/, async (route) => {
      await listed.promise;
      await route.continue();
    });
    await page.reload();
    await deletion;
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Arm day', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Leg day', exact: true }).count()).toBe(0);
  });

  it('shows what was trained in a calendar', async () => {
    const page = await session.open('/library?show=history');
    await page.getByRole('heading', { name: library.history.emptyHeading }).waitFor();
    await page.evaluate(() =>
      fetch('/api/training-sessions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          title: 'Leg day',
          startedAt: new Date(Date.now() - 600_000).toISOString(),
          finishedAt: new Date().toISOString(),
          completedSeconds: 600,
          kcal: 60,
          exerciseCount: 4,
        }),
      }),
    );
    await page.reload();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(7);
    await page.getByRole('button', { name: /1 training$/ }).click();
    await page.getByText('Leg day', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Delete “Leg day”/ }).click();
    await page.getByRole('heading', { name: library.history.emptyHeading }).waitFor();
    await page.getByRole('button', { name: site.undo }).click();
    await page.getByRole('table').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault for axe, in %s, on a phone in French',
    async (colorScheme) => {
      for (const address of ['/library', '/library?show=programmes', '/library?show=history']) {
        const page = await session.open(address, { viewport: PHONE, colorScheme, locale: 'fr-FR' });
        await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
        expect(await accessibilityFaults(page), address).toEqual([]);
        expect(await smallControls(page), address).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, address).toBeLessThanOrEqual(PHONE.width);
      }
    },
  );
});
