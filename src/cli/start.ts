import './load-environment';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { layersBundle } from '../export/film-bundle';
import { resolveBrowser } from '../media/browser';
import { dataFolderOf } from '../server/data-folder';
import { parseEnvironment } from '../server/environment';
import { closePlatform, getPlatform } from '../server/get-platform';
import { stampPeer } from '../server/limits/client-address';
import { isCatalogueRequest, serveCatalogue } from '../server/serve-catalogue';
import { UserError } from '../shared/user-error';
import { buildAppIfNeeded } from './build-app';
import { addressFromEnvironment, listen, type Address } from './listen';
import { prepareDatabase } from './prepare-database';
import { superviseWorker } from './supervise-worker';

const ROOT = path.join(import.meta.dirname, '../..');
const STARTED_BY_NPM = new Set(['start', 'dev']);
/** A film that is being sent may end; after that connections are cut. */
const GRACE_IN_MS = 3000;

const PARENT_CHECK_IN_MS = 500;

/** A clip of 500 MB may be uploaded for an hour, as long as its signed address holds. */
const UPLOAD_TIMEOUT_IN_MS = 61 * 60_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A taken port is better known before the build than after. */
const checkPort = async (address: Address): Promise<void> => {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
};

const serve = async (
  address: Address,
  dev: boolean,
): Promise<{ server: Server; close: () => Promise<void> }> => {
  const { default: next } = await import('next');
  const app = next({ dev, dir: ROOT });
  await app.prepare();
  const handle = app.getRequestHandler();
  /** Asked for more often than all else, and the same for all: Next.js alone would take longer than the answer. */
  const answerCatalogue = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    try {
      await serveCatalogue(request, response, await getPlatform());
    } catch {
      await handle(request, response);
    }
  };
  const server = createServer({ requestTimeout: UPLOAD_TIMEOUT_IN_MS }, (request, response) => {
    stampPeer(request);
    if (isCatalogueRequest(request)) void answerCatalogue(request, response);
    else void handle(request, response);
  });
  const port = await listen(server, address);
  say(`Virtual AI Coach is ready on http://${address.host ?? 'localhost'}:${port}`);
  return {
    server,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_IN_MS);
      await closed;
      clearTimeout(cut);
      await app.close();
      await closePlatform();
    },
  };
};

/**
 * npm passes a signal on to its shell, which may end without passing it on to us; we must not stay behind and hold
 * the port. An orphan gets another parent.
 */
const whenParentEnds = (onEnd: () => void): void => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onEnd();
  }, PARENT_CHECK_IN_MS);
  timer.unref();
};

/** What would make the first film wait: the page that draws layers, and the browser, which lies packed in its package. */
const prepareFilms = async (): Promise<void> => {
  await layersBundle(() => say('Building the page that draws films …'));
  await resolveBrowser();
};

type Closing = () => Promise<void>;

/**
 * `npm start`: database, tables and catalogue, the app, built where needed, and workers; all of it stops at SIGINT or SIGTERM.
 * `npm run dev` is the same with an app that follows its sources.
 */
const main = async (): Promise<void> => {
  const dev = process.argv.includes('--dev');
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const onStop = () => {
      if (stop.signal.aborted) return;
      say('Stopping …');
      stop.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onStop);
    if (STARTED_BY_NPM.has(process.env['npm_lifecycle_event'] ?? '')) whenParentEnds(onStop);
  });
  const environment = parseEnvironment(process.env);
  const address = addressFromEnvironment(process.env);
  await checkPort(address);
  /** What was opened, the last first. */
  const closings: Closing[] = [];
  try {
    const database = await prepareDatabase(environment, dataFolderOf(environment), say);
    closings.unshift(database.stop);
    process.env['DATABASE_URL'] = database.url;
    if (!dev) await buildAppIfNeeded(ROOT, say, stop.signal);
    await prepareFilms();
    const workers = Array.from({ length: environment.workers }, () =>
      superviseWorker(ROOT, process.env, say),
    );
    closings.unshift(async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    });
    const { close } = await serve(address, dev);
    closings.unshift(close);
    await stopped;
  } finally {
    for (const close of closings) await close();
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof UserError) say(`Cannot start: ${error.message}. To fix it: ${error.fix}.`);
    else if (error instanceof Error && error.name === 'AbortError') process.exit(0);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
