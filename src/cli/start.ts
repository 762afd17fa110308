import './load-environment';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { UserError } from '../shared/user-error';
import { buildAppIfNeeded } from './build-app';
import { addressFromEnvironment, listen, type Address } from './listen';

const ROOT = path.join(import.meta.dirname, '../..');
/** A film that is being sent may end; after that connections are cut. */
const GRACE_IN_MS = 3000;

const PARENT_CHECK_IN_MS = 500;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A taken port is better known before the build than after. */
const checkPort = async (address: Address): Promise<void> => {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
};

const serve = async (address: Address): Promise<{ server: Server; close: () => Promise<void> }> => {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: ROOT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
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

/** `npm start`: builds the app where needed, serves it, and stops at SIGINT or SIGTERM. */
const main = async (): Promise<void> => {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const onStop = () => {
      if (stop.signal.aborted) return;
      say('Stopping …');
      stop.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onStop);
    if (process.env['npm_lifecycle_event'] === 'start') whenParentEnds(onStop);
  });
  const address = addressFromEnvironment(process.env);
  await checkPort(address);
  await buildAppIfNeeded(ROOT, say, stop.signal);
  const { close } = await serve(address);
  await stopped;
  await close();
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
