import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage, StoredContent } from '../storage';
import { describeSignedAddresses } from './signed-contract';

export interface StorageUnderTest {
  readonly storage: Storage;
  /** What an upload that failed has left behind: temporary files, unfinished uploads. */
  readonly leftovers: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface StorageTraits {
  /** False: the server of the tests writes over what somebody is reading, which no real one does. */
  readonly replacesWhole: boolean;
  /** False: the server of the tests takes `bytes=0-0` for everything, and an empty object for one byte. */
  readonly knowsFirstByte: boolean;
  /** False: the server of the tests lists folder by folder. */
  readonly listsInOrder: boolean;
  /** Signed uploads are refused when they are larger than `maxBytes`, not only when they are not as large as was said. */
  readonly limitsUploads: boolean;
}

const MP4 = { contentType: 'video/mp4' } as const;
const HOUR = { expiresInSeconds: 3600 } as const;
const MIB = 2 ** 20;

const read = async (content: StoredContent | null): Promise<string | null> =>
  content && (await buffer(content.stream)).toString();

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function* failing(pieces: number): AsyncGenerator<Buffer, void, undefined> {
  for (let n = 0; n < pieces; n++) {
    await delay(0);
    yield randomBytes(MIB);
  }
  throw new Error('the source broke');
}

async function* endless(): AsyncGenerator<Buffer, void, undefined> {
  for (;;) {
    await delay(1);
    yield randomBytes(MIB);
  }
}

/** What every storage keeps. One suite for all, so that a test against the one in memory means something. */
export const describeStorageContract = (
  name: string,
  open: () => Promise<StorageUnderTest>,
  traits: StorageTraits,
): void => {
  describe(`storage contract: ${name}`, () => {
    let under: StorageUnderTest;
    let storage: Storage;
    beforeAll(async () => {
      under = await open();
      storage = under.storage;
    });
    afterAll(() => under.close());

    const put = (key: string, content: string) => storage.put(key, Buffer.from(content), MP4);
    const keysIn = async (folder: string): Promise<string[]> => {
      const keys: string[] = [];
      for await (const { key } of storage.list(folder)) keys.push(key);
      return keys;
    };
    const expectNothingOf = async (key: string): Promise<void> => {
      expect(await storage.stat(key)).toBeNull();
      expect(await storage.get(key)).toBeNull();
      expect(await under.leftovers()).toEqual([]);
    };

    it('can be used', () => storage.check());

    it('gives back bytes and facts of what was put', async () => {
      const before = Date.now();
      expect(await put('a/film.mp4', 'hello')).toEqual({ bytes: 5 });
      const content = await storage.get('a/film.mp4');
      const facts = await storage.stat('a/film.mp4');
      expect(content).toMatchObject({
        bytes: 5,
        contentType: 'video/mp4',
        range: { start: 0, end: 4 },
      });
      expect(facts).toEqual({
        bytes: 5,
        contentType: 'video/mp4',
        etag: content?.etag,
        modifiedAt: content?.modifiedAt,
      });
      expect(facts?.etag).toMatch(/^[\w-]+$/);
      expect(Math.abs((facts?.modifiedAt.getTime() ?? 0) - before)).toBeLessThan(60_000);
      expect(await read(content)).toBe('hello');
    });

    it('keeps an empty object, a stream, and text of a stream', async () => {
      expect(await storage.put('empty.mp4', new Uint8Array(), MP4)).toEqual({ bytes: 0 });
      const empty = await storage.get('empty.mp4');
      expect(empty).toMatchObject({ bytes: 0, range: { start: 0, end: -1 } });
      expect(await read(empty)).toBe('');
      if (traits.knowsFirstByte) {
        await expect(storage.get('empty.mp4', { start: 0 })).rejects.toThrow(RangeError);
      }
      expect(await storage.put('none.mp4', Readable.from([]), MP4)).toEqual({ bytes: 0 });
      const text = Readable.from(['hé', 'llo']);
      expect(
        await storage.put('text.txt', text, { contentType: 'text/plain; charset=utf-8' }),
      ).toEqual({ bytes: 6 });
      expect(await read(await storage.get('text.txt'))).toBe('héllo');
      expect((await storage.stat('text.txt'))?.contentType).toBe('text/plain; charset=utf-8');
      await storage.delete(['empty.mp4', 'none.mp4', 'text.txt']);
    });

    it.each([
      [{ start: 0 }, '0123456789', 0, 9],
      ...(traits.knowsFirstByte ? ([[{ start: 0, end: 0 }, '0', 0, 0]] as const) : []),
      [{ start: 2, end: 4 }, '234', 2, 4],
      [{ start: 9 }, '9', 9, 9],
      [{ start: 9, end: 9 }, '9', 9, 9],
      [{ start: 5, end: 5000 }, '56789', 5, 9],
    ] as const)('gives bytes %j', async (range, expected, start, end) => {
      await put('range.mp4', '0123456789');
      const content = await storage.get('range.mp4', range);
      expect(content).toMatchObject({ bytes: 10, range: { start, end } });
      expect(await read(content)).toBe(expected);
    });

    it.each([{ start: 10 }, { start: -1 }, { start: 4, end: 3 }, { start: 0.5 }, { start: NaN }])(
      'has no bytes %j',
      async (range) => {
        await put('range.mp4', '0123456789');
        await expect(storage.get('range.mp4', range)).rejects.toThrow(RangeError);
      },
    );

    it('has nothing where nothing was put', async () => {
      await put('films/a/1.mp4', 'x');
      for (const key of ['nothing.mp4', 'films', 'films/a', 'films/a/1.mp4/x', 'no/where/at.all']) {
        expect(await storage.stat(key)).toBeNull();
        expect(await storage.get(key)).toBeNull();
        expect(await storage.get(key, { start: 5 })).toBeNull();
        await storage.delete([key]);
      }
      expect(await read(await storage.get('films/a/1.mp4'))).toBe('x');
    });

    it('replaces what was there, with another tag', async () => {
      await put('replaced.mp4', 'first');
      const first = await storage.stat('replaced.mp4');
      await put('replaced.mp4', 'other');
      const second = await storage.stat('replaced.mp4');
      expect(second?.etag).not.toBe(first?.etag);
      expect(await read(await storage.get('replaced.mp4'))).toBe('other');
    });

    it.runIf(traits.replacesWhole)(
      'lets a reader finish what was replaced or deleted',
      async () => {
        const contents = [randomBytes(3 * MIB), randomBytes(3 * MIB)];
        for (const [n, content] of contents.entries()) {
          await storage.put('read.mp4', content, MP4);
          const reading = await storage.get('read.mp4');
          if (n === 0) await storage.put('read.mp4', Buffer.from('new'), MP4);
          else await storage.delete(['read.mp4']);
          expect(reading && sha256(await buffer(reading.stream))).toBe(sha256(content));
        }
      },
    );

    it.runIf(traits.replacesWhole)(
      'shows readers one of several that write at once, whole',
      async () => {
        const contents = Array.from({ length: 6 }, () => randomBytes(MIB));
        const hashes = contents.map(sha256);
        await storage.put('race.mp4', contents[0] ?? Buffer.alloc(0), MP4);
        const write = Promise.all(contents.map((content) => storage.put('race.mp4', content, MP4)));
        for (let n = 0; n < 20; n++) {
          const content = await storage.get('race.mp4');
          expect(hashes).toContain(content && sha256(await buffer(content.stream)));
        }
        await write;
        expect(hashes).toContain(
          sha256(await buffer((await storage.get('race.mp4'))?.stream ?? Readable.from([]))),
        );
        expect(await under.leftovers()).toEqual([]);
      },
    );

    it('keeps 20 MiB as they were, from a stream and from memory, and gives any part', async () => {
      const content = randomBytes(20 * MIB + 17);
      const pieces = Array.from({ length: 21 }, (_, n) => content.subarray(n * MIB, (n + 1) * MIB));
      for (const source of [Readable.from(pieces, { objectMode: false }), content]) {
        expect(await storage.put('large.mp4', source, MP4)).toEqual({ bytes: content.byteLength });
        const kept = await storage.get('large.mp4');
        expect(kept && sha256(await buffer(kept.stream))).toBe(sha256(content));
      }
      const part = await storage.get('large.mp4', { start: 8 * MIB - 3, end: 16 * MIB + 3 });
      const expected = content.subarray(8 * MIB - 3, 16 * MIB + 4);
      expect(part && sha256(await buffer(part.stream))).toBe(sha256(expected));
      expect(await under.leftovers()).toEqual([]);
      await storage.delete(['large.mp4']);
    });

    it('lets a reader stop in the middle', async () => {
      await storage.put('stopped.mp4', randomBytes(3 * MIB), MP4);
      for (let n = 0; n < 30; n++) {
        const content = await storage.get('stopped.mp4');
        for await (const _ of content?.stream ?? []) break;
        expect(content?.stream.destroyed).toBe(true);
      }
    });

    it.each([0, 3, 18])('keeps nothing when the source breaks after %i MiB', async (pieces) => {
      const source = Readable.from(failing(pieces), { objectMode: false });
      await expect(storage.put('broken/a.mp4', source, MP4)).rejects.toThrow('the source broke');
      expect(source.destroyed).toBe(true);
      await expectNothingOf('broken/a.mp4');
    });

    it('keeps nothing of a source that is closed before its end, and what was there before stays', async () => {
      await put('closed.mp4', 'before');
      const source = Readable.from(endless(), { objectMode: false });
      setTimeout(() => source.destroy(), 20);
      await expect(storage.put('closed.mp4', source, MP4)).rejects.toThrow(/premature/i);
      expect(await read(await storage.get('closed.mp4'))).toBe('before');
      expect(await under.leftovers()).toEqual([]);
    });

    it.each([0, 30, 200])('keeps nothing when it is cancelled after %i ms', async (ms) => {
      const controller = new AbortController();
      const reason = new Error('nobody wants it');
      const source = Readable.from(endless(), { objectMode: false });
      if (ms === 0) controller.abort(reason);
      else setTimeout(() => controller.abort(reason), ms);
      const putting = storage.put('cancelled.mp4', source, { ...MP4, signal: controller.signal });
      await expect(putting).rejects.toBe(reason);
      expect(source.destroyed).toBe(true);
      await expectNothingOf('cancelled.mp4');
    });

    it('stops waiting for a source that gives nothing', async () => {
      const controller = new AbortController();
      const source = new Readable({ read: () => undefined });
      const reason = new Error('nobody wants it');
      setTimeout(() => controller.abort(reason), 20);
      const putting = storage.put('silent.mp4', source, { ...MP4, signal: controller.signal });
      await expect(putting).rejects.toBe(reason);
      expect(source.destroyed).toBe(true);
      await expectNothingOf('silent.mp4');
    });

    it('is not disturbed by a signal that comes too late', async () => {
      const controller = new AbortController();
      await storage.put('late.mp4', Buffer.from('x'), { ...MP4, signal: controller.signal });
      controller.abort();
      expect(await read(await storage.get('late.mp4'))).toBe('x');
    });

    it('lists what is below a folder, in order of key', async () => {
      const keys = [
        'l/a',
        'l/a-b',
        'l/a.b',
        'l/a0',
        'l/ab/c',
        'l/ab.c',
        'l/ab/b/x',
        'l/b/10',
        'l/b/9',
        'l/_',
      ];
      await Promise.all(keys.map((key) => storage.put(`${key}.mp4`, Buffer.from(key), MP4)));
      await put('l2/x.mp4', 'x');
      const expected = keys.map((key) => `${key}.mp4`).sort();
      const listed = await keysIn('l');
      expect(traits.listsInOrder ? listed : listed.toSorted()).toEqual(expected);
      expect(await keysIn('l/ab')).toEqual(['l/ab/b/x.mp4', 'l/ab/c.mp4']);
      expect(await keysIn('l/a')).toEqual([]);
      expect(await keysIn('l/nothing')).toEqual([]);
      const all = await keysIn('');
      if (traits.listsInOrder) expect(all).toEqual(all.toSorted());
      expect(all).toEqual(expect.arrayContaining([...expected, 'l2/x.mp4']));
      for await (const { key, bytes, modifiedAt } of storage.list('l/b')) {
        const facts = await storage.stat(key);
        expect(bytes).toBe(facts?.bytes);
        // HTTP tells whole seconds, lists tell more.
        expect(Math.abs(modifiedAt.getTime() - (facts?.modifiedAt.getTime() ?? 0))).toBeLessThan(
          1000,
        );
      }
    });

    it('deletes, as often as it is asked to', async () => {
      const keys = Array.from({ length: 30 }, (_, n) => `d/${n}/x.mp4`);
      await Promise.all(keys.map((key) => put(key, key)));
      await put('d/stays.mp4', 'x');
      await storage.delete([]);
      await storage.delete([...keys, 'd/never.mp4']);
      await storage.delete(keys);
      expect(await keysIn('d')).toEqual(['d/stays.mp4']);
    });

    it.each([
      '',
      '.',
      '..',
      '../x.mp4',
      'a/../../x.mp4',
      '/x.mp4',
      'a//x.mp4',
      'A.mp4',
      'a\\x.mp4',
      'é.mp4',
      'a\0.mp4',
      'a/',
    ])('refuses %j as a key', async (key) => {
      const refused: unknown = expect.objectContaining({ name: 'TypeError' });
      const source = Readable.from(['x']);
      await expect(storage.put(key, source, MP4)).rejects.toEqual(refused);
      expect(source.destroyed).toBe(true);
      await expect(storage.get(key)).rejects.toEqual(refused);
      await expect(storage.stat(key)).rejects.toEqual(refused);
      await expect(storage.delete(['a/film.mp4', key])).rejects.toEqual(refused);
      await expect(storage.signedUrl(key, HOUR)).rejects.toEqual(refused);
      const upload = storage.signedUpload(key, { ...MP4, ...HOUR, maxBytes: 1 });
      await expect(upload).rejects.toEqual(refused);
      if (key !== '') await expect(keysIn(key)).rejects.toEqual(refused);
      expect(await storage.stat('a/film.mp4')).not.toBeNull();
    });

    it('refuses a type that the key does not tell', async () => {
      const refused: unknown = expect.objectContaining({ name: 'TypeError' });
      const html = { contentType: 'text/html' };
      await expect(storage.put('page.mp4', Buffer.from('x'), html)).rejects.toEqual(refused);
      const upload = storage.signedUpload('page.mp4', { ...html, ...HOUR, maxBytes: 1 });
      await expect(upload).rejects.toEqual(refused);
    });

    it.each([0, -1, 0.5, NaN, 8 * 24 * 3600])(
      'signs nothing for %d seconds',
      async (expiresInSeconds) => {
        await expect(storage.signedUrl('x.mp4', { expiresInSeconds })).rejects.toThrow(TypeError);
      },
    );

    describeSignedAddresses(() => under, traits);
  });
};
