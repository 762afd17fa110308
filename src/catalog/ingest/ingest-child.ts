import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../media/project-root';
import { ingestAnswerSchema, type IngestAnswer } from './ingest-messages';

const NAME = 'ingest-process';
/** What the child needs of this process's environment; it shall know no secrets. */
const ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'NODE_ENV'];
/** What it says on stderr at its end, for whoever mends a crash. */
const LAST_WORDS = 2000;

/** Beside this module where it is bundled, else the TypeScript source. */
const programArguments = (): string[] => {
  const bundled = fileURLToPath(new URL(`${NAME}.mjs`, import.meta.url));
  if (existsSync(bundled)) return [bundled];
  const source = path.join(projectRoot(), 'src/catalog/ingest', `${NAME}.ts`);
  return ['--import', 'tsx', source];
};

/** How the child ended. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lastWords: string;
}

/** A running child that carries out orders one after the other. */
export interface IngestChild {
  readonly send: (order: unknown) => void;
  /** One listener: whoever waits for an answer. */
  readonly listen: (
    onAnswer: (answer: IngestAnswer) => void,
    onEnd: (end: ChildEnd) => void,
  ) => void;
  /** Resident memory in bytes; 0 where the system does not tell. */
  readonly memory: () => Promise<number>;
  readonly hasEnded: () => boolean;
  /** Ends it at once; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

const PAGE_BYTES = 4096;

const residentBytes = async ({ pid }: ChildProcess): Promise<number> => {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * PAGE_BYTES;
};

const parseAnswer = (line: string): IngestAnswer | null => {
  try {
    return ingestAnswerSchema.parse(JSON.parse(line));
  } catch {
    // A library's remark.
    return null;
  }
};

export const startIngestChild = (): IngestChild => {
  const env: NodeJS.ProcessEnv = { NODE_ENV: process.env.NODE_ENV };
  for (const name of ENVIRONMENT) {
    if (process.env[name] !== undefined) env[name] = process.env[name];
  }
  const child = spawn(process.execPath, ['--max-old-space-size=512', ...programArguments()], {
    cwd: projectRoot(),
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  // It may end while an order is on its way; how it ended says more.
  child.stdin.on('error', () => undefined);
  let ended: ChildEnd | null = null;
  let onAnswer: (answer: IngestAnswer) => void = () => undefined;
  let onEnd: (end: ChildEnd) => void = () => undefined;
  const finish = (code: number | null, signal: NodeJS.Signals | null, lastWords: string): void => {
    if (ended !== null) return;
    ended = { code, signal, lastWords };
    onEnd(ended);
  };
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      finish(null, null, error.message);
      resolve();
    });
    child.once('close', (code, signal) => {
      finish(code, signal, words);
      resolve();
    });
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = parseAnswer(line);
    if (answer !== null) onAnswer(answer);
  });
  return {
    send: (order) => child.stdin.write(`${JSON.stringify(order)}\n`),
    listen: (answerListener, endListener) => {
      [onAnswer, onEnd] = [answerListener, endListener];
      if (ended !== null) endListener(ended);
    },
    memory: () => residentBytes(child),
    hasEnded: () => ended !== null,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
};
