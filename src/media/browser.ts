import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../shared/user-error';
import { hasPackagedBrowser, unpackBrowser } from './packaged-browser';
import { projectRoot } from './project-root';

const run = promisify(execFile);

export type BrowserSource = 'environment' | 'system' | 'remotion' | 'package' | 'download';

/** The browser that draws films, and why this one. */
export interface ResolvedBrowser {
  /** Absolute path of a headless shell that was started once with `--version`. */
  readonly executable: string;
  readonly source: BrowserSource;
  /** One sentence for a person. */
  readonly why: string;
  /** What it said of itself, e.g. `Chromium 143.0.7499.0`. */
  readonly version: string;
}

export const BROWSER_VARIABLE = 'REMOTION_BROWSER_EXECUTABLE';

const SYSTEM_NAMES = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const VERSION_TIMEOUT_IN_MS = 20_000;
const DOWNLOAD_TIMEOUT_IN_MS = 180_000;

const FIX =
  `set ${BROWSER_VARIABLE} to a chrome-headless-shell, or install one ` +
  '(Debian: apt-get install chromium-headless-shell)';

type Attempt =
  | { readonly works: true; readonly version: string }
  | { readonly works: false; readonly reason: string };

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** Starts the program far enough to load its shared libraries. */
const tryToStart = async (executable: string): Promise<Attempt> => {
  if (!existsSync(executable)) return { works: false, reason: 'no such file' };
  try {
    const { stdout } = await run(executable, ['--version'], { timeout: VERSION_TIMEOUT_IN_MS });
    const version = firstLine(stdout);
    return version === ''
      ? { works: false, reason: 'it prints no version' }
      : { works: true, version };
  } catch (error) {
    const stderr =
      typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
    const reason = firstLine(stderr) || (error instanceof Error ? firstLine(error.message) : '');
    return { works: false, reason };
  }
};

const fromEnvironment = async (): Promise<ResolvedBrowser | null> => {
  const executable = process.env[BROWSER_VARIABLE];
  if (!executable) return null;
  const attempt = await tryToStart(executable);
  // Somebody asked for exactly this browser: using another one silently would hide their mistake.
  if (!attempt.works) {
    throw new UserError(
      `${BROWSER_VARIABLE} is "${executable}", which does not start: ${attempt.reason}`,
      `correct ${BROWSER_VARIABLE} or unset it`,
    );
  }
  const { version } = attempt;
  return { executable, source: 'environment', version, why: `${BROWSER_VARIABLE} names it` };
};

const fromSystem = async (): Promise<ResolvedBrowser | null> => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of SYSTEM_NAMES) {
    for (const folder of folders) {
      const executable = join(folder, name);
      const attempt = await tryToStart(executable);
      if (attempt.works) {
        const { version } = attempt;
        return { executable, source: 'system', version, why: `${name} is on the PATH` };
      }
    }
  }
  return null;
};

const REMOTION_PLATFORMS: Partial<Record<string, string>> = {
  'linux-x64': 'linux64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'mac-x64',
  'darwin-arm64': 'mac-arm64',
  'win32-x64': 'win64',
};

const fromRemotionFolder = async (): Promise<ResolvedBrowser | null> => {
  const platform = REMOTION_PLATFORMS[`${process.platform}-${process.arch}`];
  if (platform === undefined) return null;
  const folder = join(
    projectRoot(),
    'node_modules/.remotion/chrome-headless-shell',
    platform,
    `chrome-headless-shell-${platform}`,
  );
  for (const name of [
    'chrome-headless-shell',
    'headless_shell',
    'headless-shell',
    'chrome-headless-shell.exe',
  ]) {
    const executable = join(folder, name);
    const attempt = await tryToStart(executable);
    if (attempt.works) {
      const { version } = attempt;
      return { executable, source: 'remotion', version, why: 'Remotion downloaded it earlier' };
    }
  }
  return null;
};

const fromPackage = async (): Promise<ResolvedBrowser | null> => {
  if (!hasPackagedBrowser()) return null;
  const { plain, launcher } = await unpackBrowser();
  const why = 'no other was found; it ships inside the npm package @sparticuz/chromium';
  const attempt = await tryToStart(plain);
  if (attempt.works && existsSync('/etc/fonts/fonts.conf')) {
    return { executable: plain, source: 'package', version: attempt.version, why };
  }
  const withLibraries = await tryToStart(launcher);
  return withLibraries.works
    ? {
        executable: launcher,
        source: 'package',
        version: withLibraries.version,
        why: `${why}, started with the libraries and fonts it brings along`,
      }
    : null;
};

const afterTimeout = (timeoutInMs: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`no answer in ${timeoutInMs / 1000} s`)),
      timeoutInMs,
    ).unref();
  });

const fromDownload = async (): Promise<ResolvedBrowser | null> => {
  try {
    const { ensureBrowser } = await import('@remotion/renderer');
    await Promise.race([
      ensureBrowser({
        logLevel: 'error',
        onBrowserDownload: () => ({ version: null, onProgress: () => undefined }),
      }),
      afterTimeout(DOWNLOAD_TIMEOUT_IN_MS),
    ]);
  } catch {
    return null;
  }
  const found = await fromRemotionFolder();
  return (
    found && { ...found, source: 'download', why: 'no other was found; Remotion downloaded it' }
  );
};

const resolve = async (): Promise<ResolvedBrowser> => {
  for (const find of [fromEnvironment, fromSystem, fromRemotionFolder, fromPackage, fromDownload]) {
    const browser = await find();
    if (browser !== null) return browser;
  }
  throw new UserError('no browser to draw the film with was found or could be started', FIX);
};

let resolved: Promise<ResolvedBrowser> | null = null;

/**
 * Decides which headless browser draws films: {@link BROWSER_VARIABLE}, then a system headless shell, then the one that
 * Remotion downloaded earlier, then the one inside `@sparticuz/chromium` (Linux x64), and only then a download.
 * A found browser is remembered for the life of the process; a failure is not.
 * @throws UserError when the named browser does not start or none is found
 */
export const resolveBrowser = (): Promise<ResolvedBrowser> => {
  resolved ??= resolve().catch((error: unknown) => {
    resolved = null;
    throw error;
  });
  return resolved;
};
