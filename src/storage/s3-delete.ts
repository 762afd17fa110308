import type { S3Client } from '@aws-sdk/client-s3';
import { s3ErrorFacts } from './explain-s3-error';

/** S3's own limit. */
const MOST_AT_ONCE = 1000;
const AT_THE_SAME_TIME = 16;

/** What stores answer that know no deletion of many, or only one with a checksum the SDK no longer makes. */
const NOT_MANY = new Set([
  'NotImplemented',
  'MethodNotAllowed',
  'MissingContentMD5',
  'InvalidRequest',
]);

const deleteMany = async (
  client: S3Client,
  Bucket: string,
  keys: readonly string[],
): Promise<void> => {
  const { DeleteObjectsCommand } = await import('@aws-sdk/client-s3');
  const Objects = keys.map((Key) => ({ Key }));
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
  );
  const refused = Errors.find(({ Code }) => Code !== 'NoSuchKey');
  if (refused === undefined) return;
  const error = new Error(`"${refused.Key}" could not be deleted: ${refused.Message}`);
  throw Object.assign(error, { name: refused.Code ?? 'UnknownError' });
};

const deleteEach = async (
  client: S3Client,
  Bucket: string,
  keys: readonly string[],
): Promise<void> => {
  const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
  for (let at = 0; at < keys.length; at += AT_THE_SAME_TIME) {
    const some = keys.slice(at, at + AT_THE_SAME_TIME);
    await Promise.all(some.map((Key) => client.send(new DeleteObjectCommand({ Bucket, Key }))));
  }
};

/**
 * Deletes objects, as many in a request as the store allows; one by one where it knows no other way.
 * @throws what the SDK throws
 */
export const deleteObjects = async (
  client: S3Client,
  bucket: string,
  keys: readonly string[],
): Promise<void> => {
  for (let at = 0; at < keys.length; at += MOST_AT_ONCE) {
    const some = keys.slice(at, at + MOST_AT_ONCE);
    await deleteMany(client, bucket, some).catch((error: unknown) => {
      if (!NOT_MANY.has(s3ErrorFacts(error).code)) throw error;
      return deleteEach(client, bucket, some);
    });
  }
};
