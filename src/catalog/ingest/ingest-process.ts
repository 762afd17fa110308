/** The process that decodes clips from outside: orders come in as lines on stdin, answers go out as lines on stdout. */
import { createInterface } from 'node:readline';
import { UserError } from '../../shared/user-error';
import { ingestClip } from './ingest-clip';
import { ingestOrderSchema, type IngestAnswer } from './ingest-messages';

const PROGRESS_EVERY_MS = 200;

const answer = (message: IngestAnswer): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

const carryOut = async (line: string): Promise<void> => {
  const { id, request } = ingestOrderSchema.parse(JSON.parse(line));
  let toldAt = 0;
  try {
    const made = await ingestClip(request, {
      signal: new AbortController().signal,
      onProgress: (progress) => {
        if (Date.now() - toldAt < PROGRESS_EVERY_MS && progress.done < progress.total) return;
        toldAt = Date.now();
        answer({ kind: 'progress', id, progress });
      },
    });
    answer({ kind: 'made', id, made });
  } catch (error) {
    if (error instanceof UserError) {
      answer({ kind: 'refused', id, message: error.message, fix: error.fix });
    } else {
      answer({
        kind: 'failed',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
};

const lines = createInterface({ input: process.stdin });
let work = Promise.resolve();
lines.on('line', (line) => {
  work = work.then(() => carryOut(line));
});
// Whoever gave the orders is gone, or has enough.
lines.on('close', () => process.exit());
