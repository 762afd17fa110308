import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');
const READY = /is ready on (http:\/\/\S+)/;

export interface RunningApp {
  readonly url: string;
  /** Stops the app and answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** An app that runs already, as `npm run dev` does: while a test is being written, it need not wait for a build. */
const RUNNING_URL = process.env['E2E_APP_URL'];

/** Whether the app is a built one: a development server has no service worker. */
export const isBuilt = RUNNING_URL === undefined;

/**
 * Starts the app as `npm start` does, on a port that is free, with a database and a storage of its own.
 * @param environment on top of this process's own; an app that runs already (`E2E_APP_URL`) does not hear of it
 */
export const startApp = (
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> =>
  RUNNING_URL === undefined
    ? startOwnApp(environment)
    : Promise.resolve({ url: RUNNING_URL, stop: () => Promise.resolve(0) });

/** The app knows its own address before it listens: it writes it into addresses of files. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
};

const startOwnApp = async (environment: Readonly<Record<string, string>>): Promise<RunningApp> => {
  const port = await freePort();
  return new Promise((resolve, reject) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'coach-e2e-'));
    const app = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        HOST: '127.0.0.1',
        COACH_DATA_DIR: dataFolder,
        LOG_LEVEL: 'warn',
        ...environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exited = new Promise<number | null>((done) => app.once('exit', done)).finally(() =>
      rmSync(dataFolder, { recursive: true, force: true }),
    );
    let report = '';
    app.stderr.setEncoding('utf8').on('data', (text: string) => {
      report += text;
      const url = READY.exec(report)?.[1];
      if (url === undefined) return;
      resolve({
        url,
        stop: () => {
          // As when a terminal is closed: what the app says of its end has no reader.
          app.stderr.destroy();
          app.kill('SIGTERM');
          return exited;
        },
      });
    });
    void exited.then((code) => reject(new Error(`the app ended with ${code}:\n${report}`)));
  });
};
