import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { DESKTOP, browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const { en, fr } = MESSAGES;
const ANSWER = { timeout: 60_000 };

const session = browserForTests({
  environment: { RATE_LIMIT_PER_MINUTE: '600' },
});

const asking = (text: string) => `/assistant?text=${encodeURIComponent(text)}`;

describe('the assistant', () => {
  it('makes a session of words, changes it, takes the change back, and opens it in Train', async () => {
    const page = await session.open('/assistant', { reducedMotion: 'reduce' });
    await page.getByLabel(en.assistant.ask).fill('20 minutes for the legs, my knee hurts');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: en.assistant.plan.trainNow }).waitFor(ANSWER);
    await page.getByRole('button', { name: 'Length: 20 min' }).waitFor();
    await page.getByRole('button', { name: /Spares: Knees/ }).waitFor();
    await page.getByText('Warm-up', { exact: true }).first().waitFor();

    await page
      .getByRole('button', { name: en.assistant.refine.chips.shorter, exact: true })
      .click();
    await page.getByRole('button', { name: 'Length: 15 min' }).waitFor(ANSWER);
    await page.getByRole('button', { name: en.assistant.history.undo, exact: true }).click();
    await page.getByRole('button', { name: 'Length: 20 min' }).waitFor();

    await page.getByRole('button', { name: /Spares: Knees/ }).click();
    await page
      .getByRole('button', { name: /Spares: Knees/ })
      .waitFor({ state: 'hidden', ...ANSWER });
    await page.getByRole('button', { name: 'Length: 20 min' }).waitFor();

    await page.getByRole('button', { name: en.assistant.plan.openInTrain }).click();
    await page.waitForURL('**/train', ANSWER);
  });

  it.each([
    ['en-GB', 'chest pain when I run', en],
    ['fr-FR', 'j’ai une douleur à la poitrine quand je cours', fr],
  ] as const)('sends red flags to a doctor, calmly: %s', async (locale, text, words) => {
    const page = await session.open(asking(text), { locale });
    await page.getByRole('heading', { name: words.assistant.declined.health }).waitFor(ANSWER);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByLabel(words.assistant.ask).inputValue()).toBe(text);
  });

  it('stops when it is told to, and keeps the words', async () => {
    const page = await session.open('/assistant');
    await page.route('**/training.generateStream*', () => undefined);
    await page.getByLabel(en.assistant.ask).fill('30 minutes of everything');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.assistant.stop, exact: true }).click();
    await page.getByText(en.assistant.stopped).waitFor();
    expect(await page.getByLabel(en.assistant.ask).inputValue()).toBe('30 minutes of everything');
  });

  it.each([
    ['desktop', 'dark', 'en-GB', DESKTOP],
    ['phone', 'light', 'fr-FR', PHONE],
  ] as const)('is usable by all: %s, %s, %s', async (_, colorScheme, locale, viewport) => {
    const options = { viewport, colorScheme, locale, reducedMotion: 'reduce' } as const;
    for (const address of ['/assistant', asking('45 minutes of tabata, beginner, only a chair')]) {
      const page = await session.open(address, options);
      if (address !== '/assistant') await page.locator('#film canvas').first().waitFor(ANSWER);
      expect(await accessibilityFaults(page), address).toEqual([]);
      const small = await smallControls(page);
      expect(small.filter((control) => !control.includes('href="#content"'))).toEqual([]);
      const [width, shown] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(width).toBe(shown);
    }
  });
});
