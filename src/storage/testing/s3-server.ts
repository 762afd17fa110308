import S3rver from '@20minutes/s3rver';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { S3StorageSettings } from '../s3-client';

const BUCKET = 'films';

const leniently = <App extends object>(app: App): App =>
  new Proxy(app, {
    get: (of, name, receiver): unknown =>
      name === 'allowMismatchedSignatures' ? true : Reflect.get(of, name, receiver),
  });

export interface TestS3 {
  readonly settings: S3StorageSettings;
  /** Multipart uploads that were begun, and neither finished nor aborted. */
  readonly unfinishedUploads: () => Promise<string[]>;
  /** `POST /films?delete=`, …: method, path and the names in the query, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** A store that speaks S3, on a free port of this machine, with what `s3rver` lacks: it aborts uploads, and refuses unsigned requests. */
export const startS3 = async (): Promise<TestS3> => {
  const directory = await mkdtemp(join(tmpdir(), 'storage-s3-'));
  const uploads = join(directory, BUCKET, '._S3rver_uploads');
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    configureBuckets: [{ name: BUCKET }],
  });
  const requests: string[] = [];
  server.middleware.unshift(async (context, next) => {
    const { method, path, query, headers } = context;
    requests.push(`${method} ${path}?${Object.keys(query).join('&')}`);
    if (headers.authorization === undefined && query['X-Amz-Signature'] === undefined) {
      context.status = 403;
      context.body = '<Error><Code>AccessDenied</Code></Error>';
    } else if (method === 'DELETE' && query['uploadId'] !== undefined) {
      await rm(join(uploads, basename(query['uploadId'])), { recursive: true });
      context.status = 204;
    } else {
      // It leaves out a slash when it works out what the signature of a request to the bucket itself must be, and leaves an
      // apostrophe as it is.
      const isMisread = path === `/${BUCKET}/` || Object.values(query).join('').includes("'");
      if (isMisread) context.app = leniently(context.app);
      await next();
    }
  });
  const { port } = await server.run();
  return {
    settings: {
      bucket: BUCKET,
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      forcePathStyle: true,
    },
    unfinishedUploads: async () => (existsSync(uploads) ? readdir(uploads) : []),
    requests,
    close: async () => {
      server.httpServer.closeAllConnections();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
