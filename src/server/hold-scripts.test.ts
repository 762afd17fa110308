import { createServer, type ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../cli/listen';
import { LOAD_HELD_SCRIPTS } from './held-scripts';
import { holdScripts } from './hold-scripts';

const PAGE =
  '<!DOCTYPE html><html lang="fr"><head><link rel="preload" as="font" href="/a.woff2"/>' +
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/b.js"/>' +
  '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>' +
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script></head>' +
  '<body><p>&lt;script src="/_next/static/chunks/a.js" async=""&gt; é 1 &lt; 2</p>' +
  '<script nonce="n">self.a=1<2</script>' +
  '<script src="/_next/static/chunks/b.js" nonce="n" async=""></script></body></html>';

const HELD =
  '<!DOCTYPE html><html lang="fr"><head><link rel="preload" as="font" href="/a.woff2"/>' +
  `<script nonce="n">${LOAD_HELD_SCRIPTS}</script>` +
  '<script type="text/held" src="/_next/static/chunks/a.js" async="" nonce="n"></script>' +
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script></head>' +
  '<body><p>&lt;script src="/_next/static/chunks/a.js" async=""&gt; é 1 &lt; 2</p>' +
  '<script nonce="n">self.a=1<2</script>' +
  '<script type="text/held" src="/_next/static/chunks/b.js" nonce="n" async=""></script></body></html>';

let listening: Listening | undefined;
afterEach(() => listening?.close());

/** What a browser gets of a server that answers so. */
const answered = async (answer: (response: ServerResponse) => void): Promise<string> => {
  const server = createServer((_request, response) => {
    holdScripts(response);
    answer(response);
  });
  listening = await listen(server, { port: 0, host: '127.0.0.1' });
  const text = await (await fetch(`http://127.0.0.1:${listening.port}`)).text();
  await listening.close();
  listening = undefined;
  return text;
};

describe('the scripts of a page', () => {
  it('wait for its first frame, wherever a piece of it ends', async () => {
    const bytes = Buffer.from(PAGE);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: bytes.length }), { maxLength: 6 }),
        async (cuts) => {
          const ends = [...cuts.sort((one, other) => one - other), bytes.length];
          const text = await answered((response) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            let start = 0;
            for (const end of ends) {
              response.write(bytes.subarray(start, end));
              start = end;
            }
            response.end();
          });
          expect(text).toBe(HELD);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('wait in a page that comes at once, as text', async () => {
    const text = await answered((response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(PAGE);
    });
    expect(text).toBe(HELD);
  });

  it.each([
    ['what is no page', PAGE, { 'Content-Type': 'text/plain' }],
    [
      'a page whose length is said already',
      PAGE,
      { 'Content-Type': 'text/html', 'Content-Length': Buffer.byteLength(PAGE) },
    ],
    [
      'a page that Next.js draws in the browser',
      PAGE.replace('<html lang="fr"', '<html id="__next_error__"'),
      { 'Content-Type': 'text/html' },
    ],
  ])('are left alone in %s', async (_, page, headers) => {
    const text = await answered((response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.write(page);
      response.end();
    });
    expect(text).toBe(page);
  });
});
