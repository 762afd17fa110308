import { expect, it } from 'vitest';
import { openStorage } from '../../storage/open-storage';
import type { S3Environment } from '../environment';
import { storageOrigin } from './storage-origin';

const AWS: S3Environment = {
  bucket: 'films',
  region: 'eu-west-3',
  endpoint: null,
  credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
  forcePathStyle: false,
};

it.each([
  [AWS, 'https://films.s3.eu-west-3.amazonaws.com'],
  [{ ...AWS, bucket: 'my.films' }, 'https://s3.eu-west-3.amazonaws.com'],
  [{ ...AWS, forcePathStyle: true }, 'https://s3.eu-west-3.amazonaws.com'],
  [{ ...AWS, endpoint: 'http://127.0.0.1:9000', forcePathStyle: true }, 'http://127.0.0.1:9000'],
  [{ ...AWS, endpoint: 'https://store.example.com' }, 'https://films.store.example.com'],
])('names the place of the signed addresses', async (s3, origin) => {
  expect(storageOrigin(s3)).toBe(origin);
  const storage = openStorage({ kind: 's3', ...s3 });
  const address = await storage.signedUrl('films/one.mp4', { expiresInSeconds: 60 });
  expect(new URL(address).origin).toBe(origin);
});

it('is nowhere else where files are kept here', () => {
  expect(storageOrigin(null)).toBeNull();
});
