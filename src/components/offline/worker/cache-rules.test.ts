import { describe, expect, it } from 'vitest';
import { changesPerson, pageKey, ruleOf } from './cache-rules';

const ORIGIN = 'https://coach.test';

const asked = (address: string, change: Partial<Parameters<typeof ruleOf>[0]> = {}) => ({
  method: 'GET',
  mode: 'cors',
  url: new URL(address, ORIGIN),
  origin: ORIGIN,
  isPagePart: false,
  ...change,
});

describe('ruleOf', () => {
  it.each([
    ['/_next/static/chunks/main.js', 'static'],
    ['/clips/air-squats/female.webm', 'media'],
    ['/api/clips/push-ups/female.3f2a91bc.webm', 'media'],
    ['/icons/icon-192.png', 'media'],
    ['/api/trpc/catalog.list?batch=1&input=%7B%7D', 'catalogue'],
    ['/api/trpc/catalog.list,workouts.get?batch=1', 'own'],
    ['/api/trpc/workouts.list?batch=1', 'own'],
    ['/api/trpc/workouts.get,account.export?batch=1', 'network'],
    ['/api/trpc/history.list?batch=1', 'network'],
    ['/api/trpc/admin.users.list', 'network'],
    ['/api/auth/get-session', 'network'],
    ['/api/exports/exp_1/download', 'network'],
    ['/api/account/data', 'network'],
    ['/manifest.webmanifest', 'network'],
  ])('%s → %s', (address, rule) => expect(ruleOf(asked(address))).toBe(rule));

  it.each([
    ['/train?workout=wko_1', 'page'],
    ['/', 'page'],
    ['/account', 'network'],
    ['/admin/users', 'network'],
    ['/api/docs', 'network'],
  ])('as a page, %s → %s', (address, rule) =>
    expect(ruleOf(asked(address, { mode: 'navigate' }))).toBe(rule),
  );

  it('leaves alone what writes, what is elsewhere and parts of pages', () => {
    expect(ruleOf(asked('/api/trpc/catalog.list', { method: 'POST' }))).toBe('network');
    expect(ruleOf(asked('/train', { mode: 'navigate', method: 'POST' }))).toBe('network');
    expect(ruleOf(asked('https://elsewhere.test/clips/a.webm'))).toBe('network');
    expect(ruleOf(asked('/train?_rsc=1', { isPagePart: true }))).toBe('network');
  });
});

it('forgets what is somebody’s when the person may change', () => {
  const post = (address: string) => changesPerson(asked(address, { method: 'POST' }));
  expect(post('/api/auth/sign-out')).toBe(true);
  expect(post('/api/auth/sign-in/email')).toBe(true);
  expect(post('/api/auth/sign-up/email')).toBe(true);
  expect(post('/api/trpc/account.delete?batch=1')).toBe(true);
  expect(post('/api/trpc/workouts.delete')).toBe(false);
  expect(changesPerson(asked('/api/auth/sign-out'))).toBe(false);
});

it('keeps a page by its path', () => {
  expect(pageKey(new URL('/train?workout=1#x', ORIGIN))).toBe(`${ORIGIN}/train`);
});
