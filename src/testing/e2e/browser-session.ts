import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { resolveBrowser } from '../../media/browser';
import { startApp, type RunningApp } from './running-app';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Traces of the runs that failed: `npx playwright-core show-trace FILE`. */
const TRACE_FOLDER = path.join(import.meta.dirname, '../../../out/e2e-traces');

/**
 * Said by Remotion on a machine too slow to keep up, about a decoded frame (which it then closes) or a poster (which it
 * then loads another way) that is no longer needed; the page can do nothing about either.
 */
const OF_THE_LIBRARY = /VideoSample was garbage collected|EncodingError: The source image cannot/;

/** The app with a browser, and what the browser's console complained of. */
export interface BrowserSession {
  readonly app: RunningApp;
  readonly browser: Browser;
  /** A page in a context of its own: a visitor who was never here. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors and warnings of all consoles since it was last asked. A test ends by expecting none. */
  readonly takeComplaints: () => string[];
  /** Closes every page; with `keepTraceAs`, the last one's trace is kept for looking into. */
  readonly closePages: (keepTraceAs?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const openBrowserSession = async (
  environment: Readonly<Record<string, string>> = {},
): Promise<BrowserSession> => {
  const app = await startApp(environment);
  const { executable } = await resolveBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--headless'],
  });
  let complaints: string[] = [];
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
    // Without its film strip of screenshots, which takes more of two cores than the Player.
    await context.tracing.start({ snapshots: true });
    const page = await context.newPage();
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && !OF_THE_LIBRARY.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(app.url + address);
    return page;
  };
  return {
    app,
    browser,
    open,
    takeComplaints: () => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    closePages: async (keepTraceAs) => {
      for (const context of browser.contexts()) {
        if (keepTraceAs === undefined) await context.tracing.stop();
        else {
          await mkdir(TRACE_FOLDER, { recursive: true });
          await context.tracing.stop({ path: path.join(TRACE_FOLDER, `${keepTraceAs}.zip`) });
        }
        await context.close();
      }
    },
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
};

/**
 * One app and browser for all tests of a file. A test's pages are closed behind it, and its consoles are to have complained of nothing.
 * @param expected complaints that belong to what is tested, such as a refused request
 */
export const browserForTests = ({
  environment = {},
  expected,
}: {
  readonly environment?: Readonly<Record<string, string>>;
  readonly expected?: RegExp;
} = {}): Pick<BrowserSession, 'app' | 'open' | 'takeComplaints'> => {
  let opened: BrowserSession | null = null;
  const session = (): BrowserSession => {
    if (opened === null) throw new Error('the browser is there only while tests run');
    return opened;
  };
  beforeAll(async () => {
    opened = await openBrowserSession(environment);
  });
  afterEach(async ({ task }) => {
    await session().closePages(task.result?.state === 'fail' ? task.name : undefined);
    const complaints = session().takeComplaints();
    expect(complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
  });
  afterAll(() => session().stop());
  return {
    get app() {
      return session().app;
    },
    open: (address, options) => session().open(address, options),
    takeComplaints: () => session().takeComplaints(),
  };
};
