import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figurePictures } from '../../catalog/ingest/testing/moving-figure';
import { writeFootage } from '../../catalog/ingest/testing/write-footage';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const words = MESSAGES.en.admin;
const ADMIN = { email: 'admin@example.com', password: 'correct horse battery' };

const session = browserForTests({ environment: { ADMIN_EMAILS: ADMIN.email } });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coach-e2e-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Signs the page's browser in as an administrator; the first time it makes the account. */
const signIn = async (page: Page): Promise<void> => {
  const post = (route: string, data: object) =>
    page.request.post(`${session.app.url}/api/auth${route}`, {
      data,
      headers: { origin: session.app.url },
    });
  if ((await post('/sign-in/email', ADMIN)).ok()) return;
  expect((await post('/sign-up/email', { ...ADMIN, name: 'Boss' })).status()).toBe(200);
};

const openAdmin = async (
  address: string,
  options: Parameters<typeof session.open>[1] = {},
): Promise<Page> => {
  const page = await session.open('/account', options);
  await signIn(page);
  await page.goto(session.app.url + address);
  await page.getByRole('navigation', { name: words.parts }).waitFor();
  return page;
};

const chip = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });

const exportSchema = z.object({ id: z.string(), state: z.string() });

describe('an administrator', () => {
  it('writes an exercise, uploads a ProRes film of it, and it is trained and exported', async () => {
    const slug = `squat-${crypto.randomUUID().slice(0, 8)}`;
    const page = await openAdmin('/admin/exercises/new');
    await page.getByLabel(words.form.name, { exact: true }).first().fill('Test squat');
    await page.getByLabel(words.form.name, { exact: true }).last().fill('Squat d’essai');
    await page.getByLabel(words.form.cues, { exact: true }).first().fill('Heels down.\nChest up.');
    await page
      .getByLabel(words.form.cues, { exact: true })
      .last()
      .fill('Talons au sol.\nBuste droit.');
    await page.getByLabel(words.form.slug, { exact: true }).fill(slug);
    await page.getByRole('button', { name: words.form.create }).click();
    await page.getByText(words.form.wrong.some).waitFor();
    await chip(page, words.form.categories, 'Lower body').click();
    await chip(page, words.form.primary, 'Quads').click();
    await page.getByLabel(words.form.compendiumCode, { exact: true }).fill('02022');
    await page.getByRole('button', { name: words.form.create }).click();
    await page.getByText(words.clips.none).waitFor();

    const footage = path.join(folder, 'squat.mov');
    const pictures = figurePictures(20, (frame) => 0.1 + frame / 16, { width: 320, height: 240 });
    await writeFootage(footage, { kind: 'prores', fps: 30, pictures });
    await page.getByLabel(words.clips.file, { exact: true }).setInputFiles(footage);
    await page.getByRole('button', { name: words.clips.start }).click();
    await page.getByText(words.clips.done).waitFor({ timeout: 150_000 });
    const preview = page.getByLabel('Test squat, in a loop');
    await expect
      .poll(
        () => preview.evaluate((video) => video instanceof HTMLVideoElement && video.readyState),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(1);

    const headers = { origin: session.app.url };
    const workout = await page.request.post(`${session.app.url}/api/workouts`, {
      headers,
      data: {
        exercises: [{ exercise: slug, workSeconds: 2 }],
        config: { resolution: '720p', getReadySeconds: 0 },
      },
    });
    const { sessionId } = z.object({ sessionId: z.string() }).parse(await workout.json());
    const wanted = await page.request.post(`${session.app.url}/api/exports`, {
      headers,
      data: { sessionId },
    });
    const { id } = exportSchema.parse(await wanted.json());
    const state = async () =>
      exportSchema.parse(
        await (await page.request.get(`${session.app.url}/api/exports/${id}`)).json(),
      ).state;
    await expect.poll(state, { timeout: 150_000, interval: 1000 }).toBe('finished');
    const film = await page.request.get(`${session.app.url}/api/exports/${id}/download`);
    expect((await film.body()).subarray(4, 8).toString()).toBe('ftyp');

    await page.getByRole('switch', { name: words.published }).click();
    await page.goto(`${session.app.url}/admin`);
    await page.getByRole('button', { name: words.shown.hidden, exact: true }).click();
    await page.getByText(slug, { exact: true }).waitFor();
  }, 400_000);

  it('looks after jobs and users', async () => {
    const page = await openAdmin('/admin/jobs');
    await page.getByRole('heading', { name: words.jobsPage.films, exact: true }).waitFor();
    await page.getByRole('link', { name: words.users, exact: true }).click();
    await page.getByLabel(words.usersPage.search, { exact: true }).fill(ADMIN.email);
    await page.getByText(words.usersPage.you, { exact: true }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: ADMIN.email }).count()).toBe(1);
  });

  it('is shown the same by every theme and to every hand', async () => {
    for (const [colorScheme, viewport] of [
      ['light', PHONE],
      ['dark', PHONE],
    ] as const) {
      const page = await openAdmin('/admin', { colorScheme, viewport, reducedMotion: 'reduce' });
      for (const address of [
        '/admin',
        '/admin/exercises/push-ups',
        '/admin/jobs',
        '/admin/users',
      ]) {
        await page.goto(session.app.url + address);
        await page.getByRole('navigation', { name: words.parts }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await accessibilityFaults(page), address).toEqual([]);
        expect(await smallControls(page), address).toEqual([]);
      }
    }
  }, 200_000);
});

it('others are told how to become one', async () => {
  const page = await session.open('/admin');
  await page.getByText(words.guestText).waitFor();
  await page.getByRole('link', { name: words.signIn, exact: true }).click();
  await page.waitForURL('**/account?next=%2Fadmin');
});
