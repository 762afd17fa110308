import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** Ending of a built file's packed copy beside it. */
export const PACKED = '.br';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Asks for the packed copy instead, where there is one and the browser takes it. Before Next.js is asked. */
export type AskForPacked = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * @param folder of the built files that have packed copies
 * @param address where browsers find it, e.g. `/_next/static/chunks/`
 */
export const openPackedChunks = async (folder: string, address: string): Promise<AskForPacked> => {
  const packed = new Set(
    (await readdir(folder))
      .filter((name) => name.endsWith(PACKED))
      .map((name) => address + name.slice(0, -PACKED.length)),
  );
  return (request, response) => {
    const { url } = request;
    if (url === undefined || !packed.has(url)) return;
    response.setHeader('Vary', 'Accept-Encoding');
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return;
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', TYPES[path.extname(url)] ?? 'application/octet-stream');
    request.url = url + PACKED;
  };
};
