import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests, PHONE } from './browser-session';
import { accessibilityFaults, smallControls } from './page-probes';

const { en, fr } = MESSAGES;
const PASSWORD = 'correct horse battery';

const session = browserForTests({
  environment: { ADMIN_EMAILS: 'admin@example.com' },
  // A refused password is an answer, and the browser writes every such answer to its console.
  expected: /status of 40[139]/,
});

const newEmail = (): string => `person-${crypto.randomUUID()}@example.com`;

const signUp = async (page: Page, email: string, words = en.account): Promise<void> => {
  await page.getByRole('radio', { name: words.signUp }).check();
  await page.getByLabel(words.name, { exact: true }).fill('Ann');
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: words.signUp, exact: true }).click();
};

const keptSchema = z.object({
  profile: z.object({ email: z.string() }).nullable(),
  workouts: z.array(z.object({ title: z.string().nullish() })),
  trainingSessions: z.array(z.object({ title: z.string() })),
});

/** What a guest makes, by the API and with the cookie of the page. */
const makeThings = async (page: Page): Promise<void> => {
  const headers = { origin: session.app.url };
  const workout = await page.request.post(`${session.app.url}/api/workouts`, {
    headers,
    data: { title: 'Legs', exercises: [{ exercise: 'air-squats', workSeconds: 20 }] },
  });
  expect(workout.status()).toBe(201);
  const trained = await page.request.post(`${session.app.url}/api/training-sessions`, {
    headers,
    data: {
      title: 'Legs done',
      exerciseCount: 1,
      completedSeconds: 20,
      startedAt: new Date().toISOString(),
    },
  });
  expect(trained.status()).toBe(201);
};

describe('an account', () => {
  it('takes along what the guest made, gives all of it out, and is deleted', async () => {
    const page = await session.open('/account');
    await page.getByRole('heading', { name: en.account.guest, exact: true }).waitFor();
    await makeThings(page);
    const email = newEmail();
    await signUp(page, email);
    await page.getByRole('heading', { level: 1, name: en.account.title }).waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: en.account.download }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^virtual-ai-coach-\d{4}-\d\d-\d\d\.json$/);
    const kept = keptSchema.parse(JSON.parse(await readFile(await file.path(), 'utf8')));
    expect(kept.profile?.email).toBe(email);
    expect(kept.workouts.map(({ title }) => title)).toEqual(['Legs']);
    expect(kept.trainingSessions.map(({ title }) => title)).toEqual(['Legs done']);

    await page.getByRole('button', { name: en.account.delete, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(en.account.deletePassword).fill('not the password');
    await dialog.getByRole('button', { name: en.account.delete, exact: true }).click();
    await dialog.getByText(en.account.errors.wrongPassword).waitFor();
    await dialog.getByLabel(en.account.deletePassword).fill(PASSWORD);
    await dialog.getByRole('button', { name: en.account.delete, exact: true }).click();
    await page.getByRole('heading', { name: en.account.guest, exact: true }).waitFor();

    await page.getByLabel(en.account.email, { exact: true }).fill(email);
    await page.getByLabel(en.account.password, { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: en.account.signIn, exact: true }).click();
    await page.getByText(en.account.errors.wrongCredentials).waitFor();
  });

  it('says what is missing, in French too, and leads back to where one came from', async () => {
    const page = await session.open('/account?next=%2Fadmin%2Fusers', {
      viewport: PHONE,
      locale: 'fr-FR',
    });
    await page.getByRole('radio', { name: fr.account.signUp }).check();
    await page.getByRole('button', { name: fr.account.signUp, exact: true }).click();
    await page.getByText(fr.account.emailWrong).waitFor();
    await signUp(page, newEmail(), fr.account);
    await page.waitForURL('**/admin/users');
    await page.getByText(fr.admin.memberText).waitFor();
    await page.getByRole('button', { name: /^Compte de Ann/ }).click();
    await page.getByRole('menuitem', { name: fr.account.signOut }).click();
    await page.getByRole('heading', { name: fr.account.guest, exact: true }).waitFor();
  });

  it('can be used by everybody, in both themes, at both sizes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await session.open('/account', {
        viewport: PHONE,
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.getByRole('heading', { name: en.account.guest, exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallControls(page)).toEqual([]);
      await signUp(page, newEmail());
      await page.getByRole('heading', { level: 1, name: en.account.title }).waitFor();
      await page.getByText(en.account.thisDevice).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallControls(page)).toEqual([]);
    }
  });
});
