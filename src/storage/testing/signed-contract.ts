import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedUpload } from '../storage';
import { toWebStream } from '../web-stream';
import type { StorageTraits, StorageUnderTest } from './storage-contract';

const MP4 = { contentType: 'video/mp4' } as const;
const HOUR = { expiresInSeconds: 3600 } as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The part of the contract that is kept towards whoever holds a signed address, over HTTP. */
export const describeSignedAddresses = (
  opened: () => StorageUnderTest,
  traits: Pick<StorageTraits, 'limitsUploads'>,
): void => {
  const storage = () => opened().storage;
  const put = (key: string, content: string) => storage().put(key, Buffer.from(content), MP4);
  const expectNothingOf = async (key: string): Promise<void> => {
    expect(await storage().stat(key)).toBeNull();
    expect(await opened().leftovers()).toEqual([]);
  };

  describe('signed addresses', () => {
    const content = randomBytes(300_000);
    beforeAll(() => storage().put('signed/film.mp4', content, MP4));

    it('give the object to whoever holds them, whole or a part of it', async () => {
      const url = await storage().signedUrl('signed/film.mp4', HOUR);
      const whole = await fetch(url);
      expect(whole.status).toBe(200);
      expect(whole.headers.get('content-type')).toBe('video/mp4');
      expect(whole.headers.get('content-length')).toBe('300000');
      expect(sha256(await whole.bytes())).toBe(sha256(content));

      const part = await fetch(url, { headers: { range: 'bytes=1000-1999' } });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe('bytes 1000-1999/300000');
      expect(sha256(await part.bytes())).toBe(sha256(content.subarray(1000, 2000)));

      const behind = await fetch(url, { headers: { range: 'bytes=300000-' } });
      expect(behind.status).toBe(416);
      const etag = whole.headers.get('etag') ?? '';
      expect(etag).toBe(`"${(await storage().stat('signed/film.mp4'))?.etag}"`);
      const same = await fetch(url, { headers: { 'if-none-match': etag } });
      expect(same.status).toBe(304);
    });

    it('name the file that is saved', async () => {
      const downloadName = 'Jambes "lourdes" ; é\r\n☺/../x.mp4';
      const url = await storage().signedUrl('signed/film.mp4', { ...HOUR, downloadName });
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(sha256(await response.bytes())).toBe(sha256(content));
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="Jambes _lourdes_ _ e____.._x.mp4"; filename*=UTF-8''Jambes%20_lourdes_%20%3B%20%C3%A9__%E2%98%BA_.._x.mp4`,
      );
    });

    it('are good for nothing else', async () => {
      await put('signed/other.mp4', 'secret');
      const url = await storage().signedUrl('signed/film.mp4', { ...HOUR, downloadName: 'a.mp4' });
      const bend = (change: (url: URL) => void): string => {
        const bent = new URL(url);
        change(bent);
        return bent.href;
      };
      const bent = [
        bend((to) => (to.pathname = to.pathname.replace('film', 'other'))),
        bend((to) => (to.search = '')),
        ...[...new URL(url).searchParams.keys()].flatMap((parameter) => [
          bend((to) => to.searchParams.delete(parameter)),
          bend((to) => {
            const value = to.searchParams.get(parameter) ?? '';
            to.searchParams.set(
              parameter,
              value.replace(/.$/, (last) => (last === '1' ? '2' : '1')),
            );
          }),
        ]),
      ];
      for (const each of bent) {
        const { status } = await fetch(each);
        expect([400, 403], each).toContain(status);
      }
      for (const method of ['PUT', 'DELETE', 'POST']) {
        const response = await fetch(url, { method, ...(method === 'PUT' && { body: 'x' }) });
        expect(response.status).toBeGreaterThanOrEqual(400);
      }
      const other = await storage().get('signed/other.mp4');
      expect(other && (await text(other.stream))).toBe('secret');
      expect((await storage().stat('signed/film.mp4'))?.bytes).toBe(300_000);
    });

    it('expire', async () => {
      const url = await storage().signedUrl('signed/film.mp4', { expiresInSeconds: 1 });
      await delay(2200);
      expect((await fetch(url)).status).toBe(403);
    });

    it('tell that the object is gone', async () => {
      const url = await storage().signedUrl('signed/none.mp4', HOUR);
      expect((await fetch(url)).status).toBe(404);
    });
  });

  describe('signed uploads', () => {
    const sign = (key: string, bytes?: number): Promise<SignedUpload> =>
      storage().signedUpload(key, {
        contentType: 'video/quicktime',
        maxBytes: 1000,
        ...(bytes !== undefined && { bytes }),
        ...HOUR,
      });

    it('keep what was sent', async () => {
      for (const bytes of [undefined, 900]) {
        const { url, method, headers } = await sign('up/clip.mov', bytes);
        const response = await fetch(url, { method, headers, body: 'x'.repeat(900) });
        expect(response.status).toBe(200);
        expect(await storage().stat('up/clip.mov')).toMatchObject({
          bytes: 900,
          contentType: 'video/quicktime',
        });
        await storage().delete(['up/clip.mov']);
      }
    });

    it('refuse more than was said', async () => {
      const { url, method, headers } = await sign('up/large.mov', 900);
      const response = await fetch(url, { method, headers, body: 'x'.repeat(901) });
      expect([403, 413]).toContain(response.status);
      await expectNothingOf('up/large.mov');
      await expect(sign('up/large.mov', 1001)).rejects.toThrow(TypeError);
    });

    it.runIf(traits.limitsUploads)('refuse more than is allowed, announced or not', async () => {
      const { url, method, headers } = await sign('up/large.mov');
      const announced = await fetch(url, { method, headers, body: 'x'.repeat(1001) });
      expect(announced.status).toBe(413);
      const body = Readable.from(
        ['x'.repeat(600), 'y'.repeat(600)].map((part) => Buffer.from(part)),
      );
      const init = { method, headers, body: toWebStream(body), duplex: 'half' };
      const streamed = await fetch(url, init);
      expect(streamed.status).toBe(413);
      await expectNothingOf('up/large.mov');
    });

    it('refuse another type, another key, and to give what is there', async () => {
      const { url, method, headers } = await sign('up/page.mov');
      const html = { ...headers, 'content-type': 'text/html' };
      const asPage = await fetch(url, { method, headers: html, body: 'x' });
      expect([403, 415]).toContain(asPage.status);
      const other = url.replace('page.mov', 'other.mov');
      expect((await fetch(other, { method, headers, body: 'x' })).status).toBe(403);
      await put('up/page.mp4', 'x');
      expect((await fetch(url)).status).toBe(403);
      await expectNothingOf('up/page.mov');
    });
  });
};
