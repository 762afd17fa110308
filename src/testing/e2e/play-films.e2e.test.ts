import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { probeMedia } from '../../media/probe';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const { en, fr } = MESSAGES;
/** Two cores that also draw the films: what takes seconds elsewhere takes its time here. */
const PATIENCE = { timeout: 120_000 };

const SESSION = {
  version: 1,
  title: 'Short and quick',
  exercises: [
    { exercise: 'air-squats', workSeconds: 6, restSeconds: 3 },
    { exercise: 'push-ups', workSeconds: 12 },
  ],
  config: { getReadySeconds: 3, resolution: '720p' },
};

const historySchema = z.object({ items: z.array(z.object({ title: z.string() })) });

const session = browserForTests();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A guest of this page with a workout of his own. */
const openWorkout = async (path: (id: string) => string, options = {}): Promise<Page> => {
  const page = await session.open('/legal/health', options);
  const answer = await page.context().request.post(`${session.app.url}/api/workouts`, {
    data: SESSION,
    headers: { origin: session.app.url },
  });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(await answer.json());
  await page.goto(session.app.url + path(sessionId));
  return page;
};

const startTraining = async (page: Page): Promise<void> => {
  await button(page, en.training.start).click(PATIENCE);
  await button(page, en.health.accept).click();
  await button(page, en.player.pause).waitFor(PATIENCE);
};

describe('training now', () => {
  it('goes on a phone from the start to a summary in the history', async () => {
    const page = await openWorkout((id) => `/play?workout=${id}`, { viewport: PHONE });
    await startTraining(page);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await smallControls(page)).toEqual([]);
    // To the last exercise, and then its end.
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: en.training.done.heading }).waitFor(PATIENCE);
    await page.getByText(en.training.done.kept).waitFor(PATIENCE);
    expect(await accessibilityFaults(page)).toEqual([]);
    const history = await page.context().request.get(`${session.app.url}/api/training-sessions`);
    const { items } = historySchema.parse(await history.json());
    expect(items.map(({ title }) => title)).toEqual([SESSION.title]);
  });

  it('goes on after a reload where it was', async () => {
    const page = await openWorkout((id) => `/play?workout=${id}`);
    await startTraining(page);
    await page.keyboard.press('n');
    await page.waitForTimeout(6000);
    await page.reload();
    await page.getByRole('button', { name: /^Go on at/ }).waitFor(PATIENCE);
    await button(page, en.training.restart).waitFor();
  });

  it('offers a session where there is none, in both languages', async () => {
    const page = await session.open('/play', { locale: 'fr-FR', viewport: PHONE });
    await page.getByRole('heading', { name: fr.training.empty.heading }).waitFor(PATIENCE);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Prendre/ }).click();
    await button(page, fr.training.start).waitFor(PATIENCE);
    const gone = await session.open('/play?workout=wko_nothing');
    await gone.getByRole('heading', { name: en.training.missing.heading }).waitFor(PATIENCE);
    // The browser itself reports the answer 404.
    session.takeComplaints();
  });
});

describe('films', () => {
  it('has a way forward while there are none', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await session.open('/films', { colorScheme });
      await page.getByRole('heading', { name: en.films.empty.heading }).waitFor(PATIENCE);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('go from words to a file: played while it is made, downloaded whole, listed and deleted', async () => {
    const page = await session.open('/assistant');
    await page.getByLabel(en.assistant.ask).fill('2 minutes of gentle mobility, no equipment');
    await page.keyboard.press('Enter');
    await button(page, en.assistant.plan.openInTrain).click(PATIENCE);
    await page.waitForURL('**/train', PATIENCE);
    await button(page, en.train.actions.film).click(PATIENCE);
    await page.getByText(en.exporting.resolutions['720p'], { exact: true }).click();
    await button(page, en.exporting.make).click();

    const video = page.getByLabel(en.exporting.film);
    const position = () => video.evaluate((element: HTMLVideoElement) => element.currentTime);
    await expect.poll(position, PATIENCE).toBeGreaterThan(0.5);
    // From the stream: the file is not there yet.
    expect(await video.getAttribute('src')).toMatch(/^blob:/);
    await button(page, en.exporting.cancel).waitFor();

    const link = page.getByRole('link', { name: new RegExp(en.exporting.download) });
    await link.waitFor(PATIENCE);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.mp4$/);
    const { video: picture, audio, durationInSeconds } = await probeMedia(await download.path());
    expect(picture).toMatchObject({ codec: 'h264', width: 1280, height: 720, frames: 3600 });
    expect(audio?.codec).toBe('aac');
    expect(durationInSeconds).toBeCloseTo(120, 0);

    await page.goto(`${session.app.url}/films`);
    await page.getByRole('button', { name: /^Delete / }).click(PATIENCE);
    await button(page, en.films.confirm.action).click();
    await page.getByText(en.films.deleted).waitFor(PATIENCE);
    await page.getByRole('heading', { name: en.films.empty.heading }).waitFor(PATIENCE);
  }, 400_000);
});
