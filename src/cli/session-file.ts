import { constants, createReadStream, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { addAbortSignal, type Readable } from 'node:stream';
import { UserError } from '../shared/user-error';
import { parseJson } from './parse-json';
import { STANDARD_STREAM } from './user-path';

export const MAX_SESSION_BYTES = 2 ** 20;

/** What reading a session needs of the world. */
export interface SessionInput {
  readonly stdin: Readable;
  readonly signal: AbortSignal;
}

/**
 * A pipe with a name. Opened as a file it would hold a thread, and with it the end of this process, until somebody
 * writes to it.
 */
const openPipe = (path: string): Readable =>
  new Socket({
    fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
    readable: true,
    writable: false,
  });

const openSource = async (path: string, input: SessionInput): Promise<Readable> => {
  if (path === STANDARD_STREAM) return input.stdin;
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new UserError(
      `the session file "${path}" does not exist`,
      'check the path; examples/quick-start.json is one to begin with',
    );
  }
  if (found.isFIFO()) return openPipe(path);
  if (!found.isFile()) {
    throw new UserError(
      `"${path}" is not a file`,
      'name a session file, e.g. my-session.json, or - for stdin',
    );
  }
  return createReadStream(path);
};

const readText = async (source: Readable, name: string): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes: unknown = chunk;
    if (!Buffer.isBuffer(bytes)) continue;
    chunks.push(bytes);
    size += bytes.length;
    if (size <= MAX_SESSION_BYTES) continue;
    throw new UserError(
      `"${name}" has more than ${MAX_SESSION_BYTES} bytes (1 MiB)`,
      'a session file is a few hundred bytes long; is this the right file?',
    );
  }
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * Reads the document in a session file, a named pipe or stdin (`-`), not yet checked against the schema.
 * @throws UserError when the file is missing, not a file, too large or not JSON; the signal's reason
 */
export const readSessionFile = async (path: string, input: SessionInput): Promise<unknown> => {
  const name = path === STANDARD_STREAM ? 'stdin' : path;
  try {
    const source = await openSource(path, input);
    return parseJson(await readText(addAbortSignal(input.signal, source), name), name);
  } catch (error) {
    input.signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    throw new UserError(`"${name}" cannot be read`, 'check its permissions', { cause: error });
  }
};
