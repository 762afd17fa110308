import './load-environment';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import { layersBundle } from '../export/film-bundle';
import { resolveBrowser } from '../media/browser';
import { dataFolderOf } from '../server/data-folder';
import { parseEnvironment } from '../server/environment';
import { holdScripts } from '../server/hold-scripts';
import { openPackedChunks } from '../server/packed-chunks';
import { closePlatform, getPlatform } from '../server/get-platform';
import { stampPeer } from '../server/limits/client-address';
import { isCatalogueRequest, serveCatalogue } from '../server/serve-catalogue';
import { UserError } from '../shared/user-error';
import { buildAppIfNeeded } from './build-app';
import { applyAdminEmails } from './apply-admin-emails';
import { addressOf, describeAddress, listen, ownOriginOf, type Address } from './listen';
import { prepareDatabase } from './prepare-database';
import { superviseWorker } from './supervise-worker';
import { warmPages } from './warm-pages';
import { watchStream } from './watch-stream';

type Closing = () => Promise<void>;

const ROOT = path.join(import.meta.dirname, '../..');
const STARTED_BY_NPM = new Set(['start', 'dev']);
/** A film that is being sent may end; after that connections are cut. */
const GRACE_IN_MS = 3000;

const PARENT_CHECK_IN_MS = 500;

/** A clip of 500 MB may be uploaded for an hour, as long as its signed address holds. */
const UPLOAD_TIMEOUT_IN_MS = 61 * 60_000;

/** What is waited for in vain is refused before, with a status. */
const IDLE_SLACK_IN_MS = 30_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A taken port is better known before the build than after. */
const checkPort = async (address: Address): Promise<void> => {
  const { close } = await listen(createServer(), address);
  await close();
};

/** @param idleMs a connection on which nothing moves for so long is cut; `null`: none is */
const serve = async (address: Address, dev: boolean, idleMs: number | null): Promise<Closing> => {
  const { default: next } = await import('next');
  const server = createServer({ requestTimeout: UPLOAD_TIMEOUT_IN_MS });
  // Connections come by two addresses: Next.js would not find the server of each by itself.
  const app = next({ dev, dir: ROOT, httpServer: server });
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
  // Here, not by Next.js: what it sends is changed before it is packed.
  const compress = compression();
  const askForPacked = dev ? null : await openPackedChunks(path.join(ROOT, '.next'));
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    stampPeer(request);
    askForPacked?.(request, response);
    if (isCatalogueRequest(request)) {
      void answerCatalogue(request, response);
      return;
    }
    compress(request, response, () => {
      if (!dev) holdScripts(response);
      void handle(request, response);
    });
  });
  // A reader that has stopped reading never closes his connection by himself.
  if (idleMs !== null) server.setTimeout(idleMs);
  const listening = await listen(server, address);
  // Opened before somebody waits for it; where that fails, the first request tries again and says why.
  void getPlatform().catch(() => undefined);
  // A page is compiled when it is asked for while its sources are followed.
  if (!dev) await warmPages(ownOriginOf(address, listening.port));
  say(`Virtual AI Coach is ready on ${describeAddress(address, listening.port)}`);
  return async () => {
    const closed = listening.close();
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_IN_MS);
    await closed;
    clearTimeout(cut);
    await app.close();
    await closePlatform();
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

/**
 * `npm start`: database, tables and catalogue, the app, built where needed, and workers; all of it stops at SIGINT or SIGTERM.
 * `npm run dev` is the same with an app that follows its sources.
 */
const main = async (): Promise<void> => {
  const dev = process.argv.includes('--dev');
  // Whoever read what is said here may leave before us. Next.js would tell the streams themselves of each such failure, without end.
  watchStream(process.stdout);
  watchStream(process.stderr);
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
  const address = addressOf(environment);
  await checkPort(address);
  /** What was opened, the last first. */
  const closings: Closing[] = [];
  try {
    const database = await prepareDatabase(environment, dataFolderOf(environment), say);
    closings.unshift(database.stop);
    process.env['DATABASE_URL'] = database.url;
    await applyAdminEmails(database.url, environment.adminEmails, say);
    if (!dev) await buildAppIfNeeded(ROOT, say, stop.signal);
    await prepareFilms();
    const workers = Array.from({ length: environment.workers }, () =>
      superviseWorker(ROOT, process.env, say),
    );
    closings.unshift(async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    });
    const idleMs = environment.renderInactivitySeconds * 1000 + IDLE_SLACK_IN_MS;
    // The dev server's pages keep a connection that says little.
    closings.unshift(await serve(address, dev, dev ? null : idleMs));
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
