import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** Scripts and styles of a build, below its folder. */
export const CHUNKS = 'static/chunks';
/** Where browsers find them. */
export const CHUNKS_ADDRESS = `/_next/${CHUNKS}/`;

/** Ending of a built file's packed copy beside it. */
export const PACKED = '.br';

/** What is packed, by its ending. */
export const PACKED_TYPES = new Map([
  ['.js', 'application/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

/** Asks for the packed copy instead, where there is one and the browser takes it. Before Next.js is asked. */
export type AskForPacked = (request: IncomingMessage, response: ServerResponse) => void;

/** @param build folder of the whole build (`.next`) */
export const openPackedChunks = async (build: string): Promise<AskForPacked> => {
  const names = new Set(await readdir(path.join(build, CHUNKS)));
  const typeByAddress = new Map(
    [...names]
      .filter((name) => names.has(name + PACKED))
      .map((name) => [CHUNKS_ADDRESS + name, PACKED_TYPES.get(path.extname(name))]),
  );
  return (request, response) => {
    const { url = '' } = request;
    const type = typeByAddress.get(url);
    if (type === undefined) return;
    response.setHeader('Vary', 'Accept-Encoding');
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return;
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', type);
    request.url = url + PACKED;
  };
};
