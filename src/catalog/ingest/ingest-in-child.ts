import path from 'node:path';
import { UserError } from '../../shared/user-error';
import { startIngestChild, type ChildEnd, type IngestChild } from './ingest-child';
import type { IngestedClip, IngestProgress, IngestRequest } from './ingested-clip';

export interface ChildLimits {
  /** Of one clip, from the order to the files. */
  readonly timeoutInMs: number;
  /** Without a frame being done. */
  readonly silenceInMs: number;
  /** Resident memory of the child. */
  readonly memoryInBytes: number;
}

export const CHILD_LIMITS: ChildLimits = {
  timeoutInMs: 20 * 60_000,
  silenceInMs: 60_000,
  memoryInBytes: 2 * 2 ** 30,
};

export interface ChildIngestOptions extends Partial<ChildLimits> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** Ingests clips one after the other in a process of their own, which is started when needed and again after a crash. */
export interface IngestRunner extends AsyncDisposable {
  readonly ingest: (request: IngestRequest, options?: ChildIngestOptions) => Promise<IngestedClip>;
}

const WATCH_EVERY_MS = 100;
const FIX = 'convert it to ProRes 4444 or export it anew, shorter or smaller';

const crashError = (name: string, { code, signal, lastWords }: ChildEnd): UserError =>
  new UserError(
    `"${name}" cannot be decoded: its decoder ended with ${signal ?? `code ${code}`}`,
    FIX,
    { cause: new Error(lastWords || 'no last words') },
  );

interface Order {
  readonly id: number;
  readonly request: IngestRequest;
  readonly options: ChildIngestOptions;
}

/** A clip, or why it is none. */
type Outcome = IngestedClip | UserError;

/** Waits for the answer to one order; rejects when a limit is passed or the child ends. */
const awaitAnswer = (child: IngestChild, { id, request, options }: Order): Promise<Outcome> => {
  const { timeoutInMs, silenceInMs, memoryInBytes, signal, onProgress } = {
    ...CHILD_LIMITS,
    ...options,
  };
  const name = request.name ?? path.basename(request.file);
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    let heardAt = startedAt;
    const settle = (act: () => void): void => {
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      act();
    };
    const refuse = (error: Error): void => settle(() => reject(error));
    const abort = (): void => {
      const reason: unknown = signal?.reason;
      refuse(reason instanceof Error ? reason : new Error('cancelled', { cause: reason }));
    };
    const look = async (): Promise<void> => {
      const now = performance.now();
      if (now - startedAt > timeoutInMs) {
        refuse(new UserError(`"${name}" took longer than ${timeoutInMs / 1000} s`, FIX));
      } else if (now - heardAt > silenceInMs) {
        refuse(new UserError(`"${name}": no frame was done in ${silenceInMs / 1000} s`, FIX));
      } else if ((await child.memory()) > memoryInBytes) {
        const megabytes = Math.round(memoryInBytes / 2 ** 20);
        refuse(new UserError(`"${name}" needs more than ${megabytes} MB to be decoded`, FIX));
      }
    };
    const watch = setInterval(() => void look(), WATCH_EVERY_MS);
    signal?.addEventListener('abort', abort, { once: true });
    child.listen(
      (answer) => {
        if (answer.id !== id) return;
        heardAt = performance.now();
        switch (answer.kind) {
          case 'progress':
            onProgress?.(answer.progress);
            break;
          case 'made':
            settle(() => resolve(answer.made));
            break;
          case 'refused':
            settle(() => resolve(new UserError(answer.message, answer.fix)));
            break;
          case 'failed':
            refuse(new Error(answer.message));
            break;
        }
      },
      (end) => refuse(crashError(name, end)),
    );
    child.send({ id, request });
  });
};

/**
 * For many clips one after the other; dispose of it when they are done.
 * @param start starts the child
 */
export const createIngestRunner = (start: () => IngestChild = startIngestChild): IngestRunner => {
  let child: IngestChild | null = null;
  let orders = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const carryOut = async (
    request: IngestRequest,
    options: ChildIngestOptions,
  ): Promise<IngestedClip> => {
    options.signal?.throwIfAborted();
    if (child === null || child.hasEnded()) child = start();
    const running = child;
    orders += 1;
    let isAnswered = false;
    try {
      const outcome = await awaitAnswer(running, { id: orders, request, options });
      isAnswered = true;
      if (outcome instanceof UserError) throw outcome;
      return outcome;
    } finally {
      // It is hung, too large or in the middle of what nobody waits for any more.
      if (!isAnswered) await running.kill();
    }
  };
  return {
    ingest: (request, options = {}) => {
      const work = queue.then(() => carryOut(request, options));
      queue = work.catch(() => undefined);
      return work;
    },
    [Symbol.asyncDispose]: async () => {
      await queue;
      await child?.kill();
    },
  };
};

/**
 * `ingestClip` in a process of its own that is ended when it takes too long or too much memory: neither a crash of a
 * decoder nor a file made to hang it harms the caller. The request's folder is the caller's to remove.
 * @throws UserError naming what is wrong with the clip; the signal's reason, when the child has ended, after an abort
 */
export const ingestInChild = async (
  request: IngestRequest,
  options: ChildIngestOptions = {},
): Promise<IngestedClip> => {
  await using runner = createIngestRunner();
  return await runner.ingest(request, options);
};
