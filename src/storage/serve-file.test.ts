import { request as startRequest } from 'node:http';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryStorage } from './memory-storage';
import { serveSignedFile } from './serve-file';
import type { Storage } from './storage';
import { serveRequests } from './testing/serve-requests';

const secret = 'a secret that only this test knows of';
const HOUR = { expiresInSeconds: 3600 } as const;
const MP4 = { contentType: 'video/mp4' } as const;

const filled = async (): Promise<{ storage: Storage; url: string; etag: string }> => {
  const storage = createMemoryStorage({ secret });
  await storage.put('a.mp4', Buffer.from('0123456789'), MP4);
  const url = await storage.signedUrl('a.mp4', HOUR);
  return { storage, url, etag: `"${(await storage.stat('a.mp4'))?.etag}"` };
};

describe('serveSignedFile', () => {
  it('sends what was stored as data, and tells how to ask for it again', async () => {
    const { storage, url, etag } = await filled();
    const response = await serveSignedFile(new Request(url), { storage, secret });
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'content-disposition': 'inline',
      'content-length': '10',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'video/mp4',
      etag,
      'last-modified': (await storage.stat('a.mp4'))?.modifiedAt.toUTCString(),
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toBe('0123456789');
  });

  it('answers HEAD as GET, without the content and whatever part is asked for', async () => {
    const { storage, url } = await filled();
    const init = { method: 'HEAD', headers: { range: 'bytes=2-3' } };
    const response = await serveSignedFile(new Request(url, init), { storage, secret });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('10');
    expect(await response.text()).toBe('');
  });

  it.each([
    ['bytes=2-3', {}, 206, '23'],
    ['bytes=-3', {}, 206, '789'],
    ['bytes=8-', {}, 206, '89'],
    ['bytes=0-0,5-6', {}, 200, '0123456789'],
    ['bytes=3-2', {}, 200, '0123456789'],
    ['bytes=2-3', { 'if-range': 'ETAG' }, 206, '23'],
    ['bytes=2-3', { 'if-range': '"another"' }, 200, '0123456789'],
    ['bytes=2-3', { 'if-range': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 200, '0123456789'],
    ['bytes=2-3', { 'if-none-match': '"another"' }, 206, '23'],
    ['bytes=2-3', { 'if-none-match': '"another", W/ETAG' }, 304, ''],
    ['bytes=2-3', { 'if-none-match': '*' }, 304, ''],
  ])('answers Range: %s with %j', async (range, conditions, status, text) => {
    const { storage, url, etag } = await filled();
    const headers = new Headers({ range });
    for (const [name, value] of Object.entries(conditions)) {
      headers.set(name, value.replace('ETAG', etag));
    }
    const response = await serveSignedFile(new Request(url, { headers }), { storage, secret });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
  });

  it('refuses in problem documents', async () => {
    const { storage, url } = await filled();
    const ask = (address: string, init?: RequestInit) =>
      serveSignedFile(new Request(address, init), { storage, secret });
    const upload = await storage.signedUpload('b.mp4', { ...MP4, ...HOUR, maxBytes: 5 });
    const put = { method: 'PUT', body: 'x'.repeat(6), headers: upload.headers };
    const answers = [
      [403, await ask('http://storage.test/api/files/a.mp4')],
      [403, await ask('http://storage.test/api/elsewhere')],
      [404, await ask(await storage.signedUrl('none.mp4', HOUR))],
      [405, await ask(url, { method: 'DELETE' })],
      [413, await ask(upload.url, put)],
      [415, await ask(upload.url, { ...put, headers: { 'content-type': 'text/html' } })],
      [
        415,
        await ask(upload.url, { ...put, headers: { ...put.headers, 'content-encoding': 'gzip' } }),
      ],
      [416, await ask(url, { headers: { range: 'bytes=10-' } })],
    ] as const;
    for (const [status, response] of answers) {
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ type: 'about:blank', status });
    }
    expect(await storage.stat('b.mp4')).toBeNull();
  });

  it('serves nothing for longer than it was signed for', async () => {
    const { storage, url } = await filled();
    const now = (): number => Date.now() + 3_602_000;
    const response = await serveSignedFile(new Request(url), { storage, secret, now });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      detail: 'this address has expired; ask for a new one',
    });
  });

  it('describes what it sends, also when the object changes meanwhile', async () => {
    const { storage, url } = await filled();
    const changing: Storage = {
      ...storage,
      get: async (key, range) => {
        await storage.put('a.mp4', Buffer.from('abc'), MP4);
        return storage.get(key, range);
      },
    };
    const whole = await serveSignedFile(new Request(url), { storage: changing, secret });
    expect(whole.headers.get('content-length')).toBe('3');
    expect(whole.headers.get('etag')).toBe(`"${(await storage.stat('a.mp4'))?.etag}"`);
    await storage.put('a.mp4', Buffer.from('0123456789'), MP4);
    const headers = { range: 'bytes=5-' };
    const part = await serveSignedFile(new Request(url, { headers }), {
      storage: changing,
      secret,
    });
    expect(part.status).toBe(416);
    expect(part.headers.get('content-range')).toBe('bytes */3');
  });

  it('closes the object when the reader goes, and reads no faster than he does', async () => {
    let given = 0;
    const stream = new Readable({
      read() {
        given++;
        this.push(randomBytes(65_536));
      },
    });
    const { storage } = await filled();
    const bytes = 2 ** 40;
    const endless: Storage = {
      ...storage,
      stat: async (key) => {
        const facts = await storage.stat(key);
        return facts && { ...facts, bytes };
      },
      get: async (key) => {
        const content = await storage.get(key);
        return content && { ...content, bytes, stream, range: { start: 0, end: bytes - 1 } };
      },
    };
    const server = await serveRequests((request) =>
      serveSignedFile(request, { storage: endless, secret }),
    );
    onTestFinished(server.close);
    const { pathname, search } = new URL(await storage.signedUrl('a.mp4', HOUR));
    const asked = startRequest(server.origin + pathname + search).end();
    asked.on('error', () => undefined);
    await once(asked, 'response');
    await delay(300);
    const before = given;
    await delay(300);
    // Sockets have room for some megabytes.
    expect(given).toBeLessThan(1000);
    expect(given).toBe(before);
    expect(stream.destroyed).toBe(false);
    asked.destroy();
    await expect.poll(() => stream.destroyed).toBe(true);
  });

  it('keeps nothing of an upload whose connection breaks', async () => {
    const { storage } = await filled();
    const server = await serveRequests((request) => serveSignedFile(request, { storage, secret }));
    onTestFinished(server.close);
    const { url, method, headers } = await storage.signedUpload('b.mp4', {
      ...MP4,
      ...HOUR,
      maxBytes: 1e6,
    });
    const { pathname, search } = new URL(url);
    for (const extra of [{ 'content-length': '1000' }, { 'transfer-encoding': 'chunked' }]) {
      const sent = startRequest(server.origin + pathname + search, {
        method,
        headers: { ...headers, ...extra },
      });
      sent.on('error', () => undefined);
      sent.write('some');
      const before = server.errors.length;
      await delay(100);
      sent.destroy();
      await expect.poll(() => server.errors.length).toBe(before + 1);
      expect(await storage.stat('b.mp4')).toBeNull();
    }
  });
});
