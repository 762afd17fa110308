import { readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../shared/user-error';
import { abortable } from '../media/abortable';
import { cacheFolder } from '../media/cache-folder';
import type { Container } from './container';

export interface DoctorFinding {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'missing';
  readonly detail: string;
  /** Absent when nothing is to be done. */
  readonly fix?: string;
}

type Check = (container: Container) => Promise<Omit<DoctorFinding, 'name'>>;

const ok = (detail: string) => ({ status: 'ok', detail }) as const;
const warning = (detail: string, fix: string) => ({ status: 'warning', detail, fix }) as const;
const missing = (detail: string, fix: string) => ({ status: 'missing', detail, fix }) as const;

const MINIMUM_NODE = [20, 19] as const;

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough =
    major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
  const found = `${process.versions.node} on ${process.platform} ${process.arch}`;
  return isEnough ? ok(found) : missing(found, `install Node ${MINIMUM_NODE.join('.')} or newer`);
};

const checkFilmBrowser: Check = async ({ exercises, publicFolder }) => {
  const { resolveBrowser } = await import('../media/browser');
  const { checkBrowser } = await import('../media/check-browser');
  const { executable, version, why } = await resolveBrowser();
  const clip = (await exercises()).flatMap(({ clips }) => clips).find(({ alpha }) => alpha);
  if (clip === undefined) return warning(`${version}; no clip to test it with`, 'add clips');
  const found = await checkBrowser(executable, join(publicFolder, clip.url)).catch(
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const which = `${version} (${executable}); ${why}`;
  if (typeof found === 'string') {
    return missing(`${which}, but ${found}`, 'set REMOTION_BROWSER_EXECUTABLE to another browser');
  }
  if (!found.alpha) {
    return missing(`${which}, but it loses a clip’s transparency`, 'use Chromium 120 or newer');
  }
  const webgl = found.webgl ? 'WebGL works' : 'no WebGL: clips of the coach cannot be made here';
  return ok(`${which}. It plays VP9 with alpha; ${webgl}`);
};

const checkFfmpeg: Check = async () => {
  const { ffmpegFacts } = await import('../media/ffmpeg-facts');
  const { version, codecs } = ffmpegFacts();
  const absent = [...codecs].filter(([, present]) => !present).map(([name]) => name);
  return absent.length === 0
    ? ok(`${version} inside node-av: ${[...codecs.keys()].join(', ')}`)
    : missing(`${version} lacks ${absent.join(', ')}`, 'reinstall: npm ci');
};

const checkCatalogue: Check = async ({ exercises, publicFolder }) => {
  const { checkClip } = await import('../export/check-clips');
  const catalog = await exercises();
  const clips = catalog.flatMap((exercise) => exercise.clips);
  for (const clip of clips) await checkClip(clip, publicFolder);
  return ok(`${catalog.length} exercises, ${clips.length} clips, all decode`);
};

const GIB = 2 ** 30;
const COMFORTABLE_GIB = 2;

const checkDisk: Check = async () => {
  const folder = cacheFolder('');
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / GIB;
  const detail = `${free.toFixed(1)} GiB free at ${folder}`;
  return free >= COMFORTABLE_GIB
    ? ok(detail)
    : warning(detail, 'an hour of film takes about 1 GiB: free some space');
};

const checkFonts: Check = async ({ projectFolder }) => {
  const folder = join(projectFolder, 'public/fonts');
  const fonts = await readdir(folder).catch(() => []);
  return fonts.some((name) => name.endsWith('.woff2'))
    ? ok('Archivo, shipped with the project')
    : missing(
        `no font files in ${folder}`,
        'restore them from the repository: git checkout public/fonts',
      );
};

const checkTemplates: Check = async ({ vocabulary }) => {
  const { templates } = await vocabulary();
  return ok([...templates.keys()].join(', '));
};

const CHECKS: readonly (readonly [string, Check])[] = [
  ['Node', () => Promise.resolve(checkNode())],
  ['Browser', checkFilmBrowser],
  ['FFmpeg', checkFfmpeg],
  ['Catalogue', checkCatalogue],
  ['Overlay templates', checkTemplates],
  ['Fonts', checkFonts],
  ['Disk', checkDisk],
];

const fromError = (error: unknown): Omit<DoctorFinding, 'name'> =>
  error instanceof UserError
    ? missing(error.message, error.fix)
    : missing(error instanceof Error ? error.message : String(error), 'reinstall: npm ci');

/**
 * Looks at everything a film needs; what throws is reported as missing.
 * @throws the signal's reason, at once; the program or decoder it was looking at ends with this process
 */
export const runDoctorChecks = async (
  container: Container,
  signal: AbortSignal,
  checks: readonly (readonly [string, Check])[] = CHECKS,
): Promise<DoctorFinding[]> => {
  const findings: DoctorFinding[] = [];
  for (const [name, check] of checks) {
    signal.throwIfAborted();
    const found = await abortable(check(container).catch(fromError), signal);
    findings.push({ name, ...found });
  }
  return findings;
};
