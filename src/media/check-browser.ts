import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { deferred } from '../shared/deferred';
import { guardedBrowser } from './guarded-browser';

/** What a page found out about the browser it runs in. */
const findingsSchema = z.object({
  /** Whether the clip's frame held both see-through and solid pixels. */
  alpha: z.boolean(),
  width: z.number(),
  height: z.number(),
  webgl: z.boolean(),
});
export type BrowserFindings = z.infer<typeof findingsSchema>;

const reportSchema = z.union([findingsSchema, z.object({ error: z.string() })]);

/**
 * A headless shell may say that it plays a codec and then never decode a frame, which leaves a render waiting. The page
 * plays the clip, draws a frame on a canvas and looks at its pixels.
 */
const PAGE = `<!doctype html><meta charset="utf-8"><title>check</title><script type="module">
const report = (body) => fetch('/report', { method: 'POST', body: JSON.stringify(body) });
try {
  const video = document.createElement('video');
  video.muted = true;
  await new Promise((resolve, reject) => {
    video.addEventListener('loadeddata', resolve);
    video.addEventListener('error', () => reject(new Error(video.error?.message ?? 'video error')));
    video.src = '/clip';
  });
  await new Promise((resolve) => {
    video.addEventListener('seeked', resolve);
    video.currentTime = 0.5;
  });
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(video, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let clear = false;
  let solid = false;
  for (let at = 3; at < data.length; at += 4) {
    clear ||= data[at] < 16;
    solid ||= data[at] > 240;
  }
  const webgl = new OffscreenCanvas(8, 8).getContext('webgl2') !== null;
  await report({ alpha: clear && solid, width, height, webgl });
} catch (error) {
  await report({ error: String(error?.message ?? error) });
}
</script>`;

const serveClip = async (clip: string, { headers }: IncomingMessage, response: ServerResponse) => {
  const { size } = await stat(clip);
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Number(range[2]) : size - 1;
  response.writeHead(range ? 206 : 200, {
    'content-type': 'video/webm',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  createReadStream(clip, { start, end }).pipe(response);
};

/** Ends a browser and the processes it started. */
const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const BROWSER_ARGUMENTS = [
  '--headless',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--mute-audio',
  '--remote-debugging-port=0',
  '--no-proxy-server',
];

/**
 * Starts a browser, opens a real page in it and decodes a real clip there.
 * @param clip absolute path of a VP9 clip with alpha
 * @throws Error with the browser's own reason, or when nothing came back in time
 */
export const checkBrowser = async (
  executable: string,
  clip: string,
  timeoutInMs = 30_000,
): Promise<BrowserFindings> => {
  const { promise, resolve, reject } = deferred<BrowserFindings>();
  const server = createServer((request, response) => {
    if (request.url === '/clip') {
      serveClip(clip, request, response).catch(reject);
      return;
    }
    if (request.url === '/report') {
      text(request)
        .then((body) => {
          const report = reportSchema.parse(JSON.parse(body));
          if ('error' in report) reject(new Error(`it does not play the clip: ${report.error}`));
          else resolve(report);
        })
        .catch(reject);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const profile = await mkdtemp(join(tmpdir(), 'coach-browser-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(
    await guardedBrowser(executable),
    [...BROWSER_ARGUMENTS, ...asRoot, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  const exited = new Promise<void>((ended) => {
    browser.once('close', () => ended());
    browser.once('error', () => ended());
  });
  browser.once('error', reject);
  browser.once('exit', (code) => reject(new Error(`it ended by itself with code ${code}`)));
  const timer = setTimeout(
    () => reject(new Error(`no frame of the clip in ${timeoutInMs / 1000} s`)),
    timeoutInMs,
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    killGroup(browser.pid);
    await exited;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};
