import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests, PHONE, type BrowserSession } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const { templates } = MESSAGES.en;

const session = browserForTests();
const openPage = async (options: Parameters<BrowserSession['open']>[1] = {}) => {
  const page = await session.open('/templates', options);
  await page.locator('[data-film] .__remotion-player').first().waitFor();
  return page;
};

describe('the looks', () => {
  it('change with the form, are kept by name, exported and used for the session', async () => {
    const page = await openPage();
    await page.getByText(templates.names.classic, { exact: true }).click();
    await page.getByText(templates.choices.interval, { exact: true }).click();
    const work = page.getByRole('textbox', { name: templates.props.workColor, exact: true });
    await work.fill('#222244');
    await page.getByText(/^Hard to read/).waitFor();
    await work.fill('#ff8800');
    await page.getByText(/^Hard to read/).waitFor({ state: 'detached' });

    const label = page.getByRole('textbox', { name: templates.props.workLabel });
    await label.fill('A word that is far too long');
    await page.getByText('At most 14 characters fit.').waitFor();
    expect(await page.getByRole('button', { name: templates.use }).isDisabled()).toBe(true);
    await label.fill('Push');

    const expected = {
      template: 'classic',
      templateProps: { workColor: '#ff8800', progressOf: 'interval', workLabel: 'Push' },
    };
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: templates.download }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(expected);

    await page.getByRole('textbox', { name: templates.looks.name }).fill('Club');
    await page.getByRole('button', { name: templates.looks.keep, exact: true }).click();
    await page.getByRole('button', { name: templates.reset }).click();
    expect(await work.inputValue()).toBe('#d9ff3f');
    await page.getByRole('button', { name: /^Club/ }).click();
    expect(await work.inputValue()).toBe('#ff8800');

    await page.getByRole('button', { name: templates.use }).click();
    const kept = await page.evaluate(() => localStorage.getItem('coach.session'));
    expect(JSON.parse(kept ?? '')).toMatchObject({ state: { draft: { config: expected } } });
  });

  it('show each moment in each format', async () => {
    const page = await openPage();
    await page.getByText(templates.screens.rest, { exact: true }).last().click();
    await page.getByRole('radio', { name: 'Portrait', exact: true }).check();
    await page.locator('[data-film=portrait] .__remotion-player').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'have no fault for axe, in %s, on a phone in French',
    async (colorScheme) => {
      const page = await openPage({ viewport: PHONE, colorScheme, locale: 'fr-FR' });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallControls(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        PHONE.width,
      );
    },
  );
});
