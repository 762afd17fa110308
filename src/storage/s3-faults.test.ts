import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { DomainError } from '../shared/domain-error';
import { UserError } from '../shared/user-error';
import { createS3Storage } from './s3-storage';
import type { S3StorageSettings } from './s3-client';
import { sourceChunks } from './source-chunks';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const MP4 = { contentType: 'video/mp4' } as const;
const xml = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
};
const fails = (response: ServerResponse, status: number, code: string): void =>
  xml(response, status, `<Error><Code>${code}</Code><Message>no</Message></Error>`);

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A store that does what the test says, where a real one would have to be broken first. */
const storageThat = async (answer: Answer, settings: Partial<S3StorageSettings> = {}) => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    void buffer(request)
      .catch(() => Buffer.alloc(0))
      .then((body) => {
        seen.push(`${request.method} ${request.url}`);
        answer(request, response, body.toString());
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const storage = createS3Storage({
    bucket: 'films',
    region: 'auto',
    endpoint: `http://127.0.0.1:${bound.port}`,
    credentials: { accessKeyId: 'id', secretAccessKey: 'a secret key' },
    forcePathStyle: true,
    timeouts: { connectInMs: 500, answerInMs: 300, stallInMs: 300 },
    ...settings,
  });
  return { storage, seen };
};

describe('createS3Storage, on a bad day', () => {
  it('lists page after page', async () => {
    const { storage, seen } = await storageThat(
      (request, response) => {
        const token = Number(
          new URL(request.url ?? '', 'http://x').searchParams.get('continuation-token') ?? 0,
        );
        const contents = Array.from({ length: 1000 }, (_, n) => token * 1000 + n)
          .map(
            (n) =>
              `<Contents><Key>live/films/${String(n).padStart(5, '0')}.mp4</Key><Size>${n}</Size><LastModified>2026-01-02T03:04:05.000Z</LastModified></Contents>`,
          )
          .join('');
        const rest =
          token < 2
            ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${token + 1}</NextContinuationToken>`
            : '<IsTruncated>false</IsTruncated>';
        const foreign = '<Contents><Key>live/films/Folder/</Key><Size>0</Size></Contents>';
        xml(response, 200, `<ListBucketResult>${rest}${foreign}${contents}</ListBucketResult>`);
      },
      { prefix: 'live' },
    );
    let count = 0;
    for await (const { key, bytes, modifiedAt } of storage.list('films')) {
      expect(key).toBe(`films/${String(count).padStart(5, '0')}.mp4`);
      expect(bytes).toBe(count++);
      expect(modifiedAt.toISOString()).toBe('2026-01-02T03:04:05.000Z');
    }
    expect(count).toBe(3000);
    expect(seen).toHaveLength(3);
    expect(seen.every((line) => line.includes('prefix=live%2Ffilms%2F'))).toBe(true);
  });

  it('deletes a thousand at once, and tells what could not be deleted', async () => {
    const batches: number[] = [];
    const { storage } = await storageThat((_, response, body) => {
      batches.push(body.split('<Key>').length - 1);
      const refusal = body.includes('k2500.mp4')
        ? '<Error><Key>k2500.mp4</Key><Code>AccessDenied</Code><Message>no</Message></Error>'
        : '';
      xml(response, 200, `<DeleteResult>${refusal}</DeleteResult>`);
    });
    const keys = Array.from({ length: 2501 }, (_, n) => `k${n}.mp4`);
    await storage.delete(keys.slice(0, 2500));
    expect(batches).toEqual([1000, 1000, 500]);
    await expect(storage.delete(keys)).rejects.toMatchObject({
      name: 'UserError',
      message: 'the bucket "films" refuses this to the keys it was given (AccessDenied)',
    });
  });

  it('deletes one by one where a store knows no other way', async () => {
    const { storage, seen } = await storageThat((request, response) => {
      if (request.method === 'POST') fails(response, 501, 'NotImplemented');
      else response.writeHead(204).end();
    });
    await storage.delete(Array.from({ length: 40 }, (_, n) => `k${n}.mp4`));
    expect(seen.filter((line) => line.startsWith('DELETE')).length).toBe(40);
  });

  it('tries again, and says when the store does not come back', async () => {
    let failures = 2;
    const { storage, seen } = await storageThat((_, response) => {
      if (failures-- > 0) fails(response, 503, 'SlowDown');
      else response.writeHead(200, { etag: '"x"' }).end();
    });
    await storage.put('a.mp4', Readable.from(['hello']), MP4);
    expect(seen.length).toBe(3);
    failures = 99;
    await expect(storage.put('a.mp4', Buffer.from('x'), MP4)).rejects.toMatchObject({
      code: 'unavailable',
      retryAfterSeconds: 5,
    });
    await expect(storage.check()).rejects.toBeInstanceOf(DomainError);
  });

  it('says what is wrong with the bucket and with the keys', async () => {
    const { storage } = await storageThat((request, response) => {
      if (request.method === 'HEAD') response.writeHead(403).end();
      else if (request.method === 'GET') fails(response, 403, 'InvalidAccessKeyId');
      else fails(response, 404, 'NoSuchBucket');
    });
    await expect(storage.check()).rejects.toThrow('the bucket "films" does not exist');
    await expect(storage.get('a.mp4')).rejects.toThrow('does not accept the keys');
    await expect(storage.stat('a.mp4')).rejects.toBeInstanceOf(UserError);
    await expect(storage.list('a')[Symbol.asyncIterator]().next()).rejects.toThrow('the keys');
  });

  it('does not wait for ever: for a connection, an answer, or the rest of one', async () => {
    const { storage } = await storageThat((request, response) => {
      if (request.method === 'HEAD') return;
      response.writeHead(200, { 'content-length': 1000, etag: '"x"' }).write('some');
    });
    await expect(storage.stat('a.mp4')).rejects.toMatchObject({ code: 'unavailable' });
    const content = await storage.get('a.mp4');
    const reading = buffer(content?.stream ?? Readable.from([]));
    await expect(reading).rejects.toMatchObject({
      code: 'unavailable',
      message: 'the bucket "films" does not answer (TimeoutError)',
    });

    const nowhere = createS3Storage({
      bucket: 'films',
      region: 'auto',
      endpoint: 'http://127.0.0.1:1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    await expect(nowhere.stat('a.mp4')).rejects.toMatchObject({
      message: 'the bucket "films" does not answer (ECONNREFUSED)',
      code: 'unavailable',
    });
  });

  it('tells that an answer broke off, and lets a reader take its time', async () => {
    const half = 'x'.repeat(4_000_000);
    const { storage } = await storageThat((request, response) => {
      response.writeHead(200, { 'content-length': 8_000_000, etag: '"x"' }).write(half, () => {
        if (request.url?.includes('broken')) response.destroy();
        else response.end(half);
      });
    });
    const broken = await storage.get('broken.mp4');
    await expect(buffer(broken?.stream ?? Readable.from([]))).rejects.toMatchObject({
      code: 'unavailable',
    });

    const slow = await storage.get('slow.mp4');
    await delay(1000);
    let bytes = 0;
    for await (const chunk of sourceChunks(slow?.stream ?? new Uint8Array())) {
      if (bytes === 0) await delay(1000);
      bytes += chunk.byteLength;
    }
    expect(bytes).toBe(8_000_000);
  });

  it('refuses another part than it asked for', async () => {
    const { storage } = await storageThat((_, response) => {
      response.writeHead(200, { 'content-length': 5, etag: '"x"' }).end('hello');
    });
    await expect(storage.get('a.mp4', { start: 2 })).rejects.toThrow('the store gave "everything"');
  });

  it('tells a cancelled upload apart, even when the store hangs', async () => {
    const { storage } = await storageThat(() => undefined, { timeouts: { answerInMs: 60_000 } });
    const reason = new Error('nobody wants it');
    const putting = storage.put('a.mp4', Buffer.from('x'), {
      ...MP4,
      signal: AbortSignal.timeout(100),
    });
    await expect(putting).rejects.toThrow('timeout');
    const controller = new AbortController();
    controller.abort(reason);
    await expect(
      storage.put('a.mp4', Buffer.from('x'), { ...MP4, signal: controller.signal }),
    ).rejects.toBe(reason);
  });

  it('signs for the address that browsers reach', async () => {
    const { storage } = await storageThat(() => undefined, {
      publicEndpoint: 'https://files.example.com',
      prefix: 'live',
    });
    const url = new URL(await storage.signedUrl('a.mp4', { expiresInSeconds: 60 }));
    expect(url.origin + url.pathname).toBe('https://files.example.com/films/live/a.mp4');
    expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
    const upload = await storage.signedUpload('a.mp4', {
      ...MP4,
      maxBytes: 10,
      bytes: 5,
      expiresInSeconds: 60,
    });
    const query = new URL(upload.url).searchParams;
    expect(query.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect([...query.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
  });

  it('addresses a bucket of AWS by its host', async () => {
    const { storage } = await storageThat(() => undefined, {
      endpoint: null,
      region: 'eu-west-3',
      forcePathStyle: false,
    });
    const url = new URL(await storage.signedUrl('a.mp4', { expiresInSeconds: 60 }));
    expect(url.host).toBe('films.s3.eu-west-3.amazonaws.com');
  });
});
