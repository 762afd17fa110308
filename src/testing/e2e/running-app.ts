import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');
const READY = /is ready on (http:\/\/\S+)/;

export interface RunningApp {
  readonly url: string;
  /** Stops the app and answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the app as `npm start` does, on a port that the system chooses. */
export const startApp = (): Promise<RunningApp> =>
  new Promise((resolve, reject) => {
    const app = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exited = new Promise<number | null>((done) => app.once('exit', done));
    let report = '';
    app.stderr.setEncoding('utf8').on('data', (text: string) => {
      report += text;
      const url = READY.exec(report)?.[1];
      if (url === undefined) return;
      resolve({
        url,
        stop: () => {
          app.kill('SIGTERM');
          return exited;
        },
      });
    });
    void exited.then((code) => reject(new Error(`the app ended with ${code}:\n${report}`)));
  });
