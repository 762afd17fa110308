import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BROWSER_VARIABLE } from './browser';
import { checkBrowser } from './check-browser';
import { projectRoot } from './project-root';

describe('resolveBrowser', () => {
  /** A fresh copy each time: a found browser is remembered. */
  const resolve = async () => (await import('./browser')).resolveBrowser();

  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());

  it('finds a browser that plays a real clip with its transparency', async () => {
    const { executable, version, why } = await resolve();
    expect(version).toMatch(/\d+\.\d+/);
    expect(why).not.toBe('');
    const clip = join(projectRoot(), 'public/clips/push-ups/female.webm');
    expect(await checkBrowser(executable, clip)).toMatchObject({ alpha: true });
  }, 60_000);

  it('refuses a browser that was asked for and is not there', async () => {
    vi.stubEnv(BROWSER_VARIABLE, '/nowhere/chrome');
    await expect(resolve()).rejects.toThrow(
      '"/nowhere/chrome", which does not start: no such file',
    );
  });

  it('refuses a program that is no browser', async () => {
    vi.stubEnv(BROWSER_VARIABLE, '/bin/false');
    await expect(resolve()).rejects.toThrow('"/bin/false", which does not start');
  });
});

describe('checkBrowser', () => {
  it('says so when the program ends by itself', async () => {
    const clip = join(projectRoot(), 'public/clips/push-ups/female.webm');
    await expect(checkBrowser('/bin/true', clip)).rejects.toThrow('ended by itself');
  });

  it('says so when the clip does not play', async () => {
    const { executable } = await (await import('./browser')).resolveBrowser();
    const text = join(projectRoot(), 'package.json');
    await expect(checkBrowser(executable, text)).rejects.toThrow('does not play the clip');
  }, 60_000);
});
