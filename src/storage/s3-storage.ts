import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';
import { DomainError } from '../shared/domain-error';
import { attachmentHeader } from './content-disposition';
import { checkContentType, contentTypeOf } from './content-type';
import { checkByUse } from './check-by-use';
import { explainS3Error, s3ErrorFacts } from './explain-s3-error';
import { guardedBody } from './guarded-body';
import { checkFolder, checkKey, isKey } from './key';
import { behindTheEnd, checkRange, type ResolvedRange } from './range';
import { DEFAULT_TIMEOUTS, openS3Client, type S3StorageSettings } from './s3-client';
import { deleteObjects } from './s3-delete';
import { uploadObject } from './s3-upload';
import { checkExpiry, checkUploadSize } from './signed-request';
import { letGo } from './source-chunks';
import type { ByteRange, Storage, StoredFacts } from './storage';

const ABSENT = new Set(['NoSuchKey', 'NotFound']);
const NOT_FOUND = 404;
const OUT_OF_RANGE = 416;

const isAbsent = (error: unknown): boolean => {
  const { code, status } = s3ErrorFacts(error);
  return ABSENT.has(code) || (status === NOT_FOUND && code !== 'NoSuchBucket');
};

const rangeHeader = ({ start, end }: ByteRange): string => `bytes=${start}-${end ?? ''}`;

/** What the answer to a GET holds: the part, and of how many bytes it is one. */
const partIn = (
  { ContentRange, ContentLength = 0 }: GetObjectCommandOutput,
  asked: ByteRange | undefined,
): { readonly range: ResolvedRange; readonly totalBytes: number } => {
  if (asked === undefined) {
    return { range: { start: 0, end: ContentLength - 1 }, totalBytes: ContentLength };
  }
  const [, start, end, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(ContentRange ?? '') ?? []).map(
    Number,
  );
  const isAsked = start === asked.start && end !== undefined && end <= (asked.end ?? Infinity);
  if (isAsked && total !== undefined) return { range: { start, end }, totalBytes: total };
  throw new DomainError(
    'unavailable',
    `asked for ${rangeHeader(asked)}, the store gave "${ContentRange ?? 'everything'}"`,
    'use a store that gives parts of objects',
  );
};

interface AnsweredFacts {
  readonly ContentType?: string | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
}

const factsOf = (key: string, bytes: number, answer: AnsweredFacts): StoredFacts => ({
  bytes,
  contentType: answer.ContentType ?? contentTypeOf(key),
  etag: (answer.ETag ?? '').replaceAll('"', ''),
  modifiedAt: answer.LastModified ?? new Date(0),
});

/** Objects in a bucket of AWS, Supabase Storage, R2, MinIO or another store that speaks S3. The SDK is loaded when first used. */
export const createS3Storage = (settings: S3StorageSettings): Storage => {
  const { bucket, prefix = '', endpoint, publicEndpoint = null } = settings;
  if (prefix !== '') checkKey(prefix);
  const timeouts = { ...DEFAULT_TIMEOUTS, ...settings.timeouts };
  const top = prefix === '' ? '' : `${prefix}/`;

  let client: Promise<S3Client> | null = null;
  let signingClient: Promise<S3Client> | null = null;
  const opened = (): Promise<S3Client> => (client ??= openS3Client(settings, endpoint, timeouts));
  const openedForSigning = (): Promise<S3Client> =>
    publicEndpoint === null
      ? opened()
      : (signingClient ??= openS3Client(settings, publicEndpoint, timeouts));

  const explain = (error: unknown): unknown => explainS3Error(error, bucket);
  const explained = (error: unknown): never => {
    throw explain(error);
  };
  const placeOf = (key: string): { readonly Bucket: string; readonly Key: string } => {
    checkKey(key);
    return { Bucket: bucket, Key: top + key };
  };

  const storage: Storage = {
    kind: 's3',

    put: async (key, content, { contentType, signal }) => {
      try {
        const { Key } = placeOf(key);
        checkContentType(key, contentType);
        const upload = { bucket, key: Key, content, contentType, signal };
        return { bytes: await uploadObject(await opened(), upload) };
      } catch (error) {
        signal?.throwIfAborted();
        return explained(error);
      } finally {
        letGo(content);
      }
    },

    get: async (key, range) => {
      const place = placeOf(key);
      if (range) checkRange(range);
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const command = new GetObjectCommand({
        ...place,
        ...(range && { Range: rangeHeader(range) }),
      });
      const answer = await (await opened()).send(command).catch((error: unknown) => {
        if (isAbsent(error)) return null;
        if (range && s3ErrorFacts(error).status === OUT_OF_RANGE) throw behindTheEnd(range, null);
        return explained(error);
      });
      if (answer === null) return null;
      if (!(answer.Body instanceof Readable)) throw new TypeError('the SDK gave no Node stream');
      try {
        const part = partIn(answer, range);
        const stream = guardedBody(answer.Body, { stallInMs: timeouts.stallInMs, explain });
        return { ...factsOf(key, part.totalBytes, answer), range: part.range, stream };
      } catch (error) {
        letGo(answer.Body);
        throw error;
      }
    },

    stat: async (key) => {
      const place = placeOf(key);
      const { HeadObjectCommand } = await import('@aws-sdk/client-s3');
      const answer = await (
        await opened()
      )
        .send(new HeadObjectCommand(place))
        .catch((error: unknown) => (isAbsent(error) ? null : explained(error)));
      return answer && factsOf(key, answer.ContentLength ?? 0, answer);
    },

    delete: async (keys) => {
      const places = keys.map((key) => placeOf(key).Key);
      if (places.length > 0) await deleteObjects(await opened(), bucket, places).catch(explained);
    },

    list: async function* (folder) {
      checkFolder(folder);
      const { paginateListObjectsV2 } = await import('@aws-sdk/client-s3');
      const Prefix = folder === '' ? top : `${top}${folder}/`;
      try {
        const pages = paginateListObjectsV2({ client: await opened() }, { Bucket: bucket, Prefix });
        for await (const { Contents = [] } of pages) {
          for (const { Key = '', Size = 0, LastModified = new Date(0) } of Contents) {
            const key = Key.slice(top.length);
            // Other programs may use the bucket too; "folders" made in a console end with a slash.
            if (isKey(key)) yield { key, bytes: Size, modifiedAt: LastModified };
          }
        }
      } catch (error) {
        explained(error);
      }
    },

    signedUrl: async (key, { expiresInSeconds, downloadName }) => {
      const place = placeOf(key);
      checkExpiry(expiresInSeconds);
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
      const command = new GetObjectCommand({
        ...place,
        ...(downloadName !== undefined && {
          ResponseContentDisposition: attachmentHeader(downloadName),
        }),
      });
      return getSignedUrl(await openedForSigning(), command, { expiresIn: expiresInSeconds }).catch(
        explained,
      );
    },

    signedUpload: async (key, { contentType, maxBytes, bytes, expiresInSeconds }) => {
      const place = placeOf(key);
      checkContentType(key, contentType);
      checkExpiry(expiresInSeconds);
      checkUploadSize(maxBytes, bytes);
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
      const command = new PutObjectCommand({
        ...place,
        ContentType: contentType,
        ...(bytes !== undefined && { ContentLength: bytes }),
      });
      const url = await getSignedUrl(await openedForSigning(), command, {
        expiresIn: expiresInSeconds,
        // By default the type is left out, and the holder could upload a page.
        signableHeaders: new Set([
          'host',
          'content-type',
          ...(bytes === undefined ? [] : ['content-length']),
        ]),
      }).catch(explained);
      return { url, method: 'PUT', headers: { 'content-type': contentType } };
    },

    check: () => checkByUse(storage),
  };
  return storage;
};
