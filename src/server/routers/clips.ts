import { z } from 'zod';
import { loopWishSchema } from '../../catalog/ingest/ingested-clip';
import {
  findUpload,
  UPLOAD_ENDINGS,
  UPLOAD_ID,
  UPLOAD_TYPES,
  uploadKey,
  type UploadEnding,
} from '../../jobs/clip-objects';
import { DomainError } from '../../shared/domain-error';
import type { Problem } from '../../shared/problem';
import { randomId } from '../../shared/random-id';
import { closedObject } from '../../shared/zod-problems';
import { coachSchema } from '../../workout/workout-config';
import {
  clipIngestDocument,
  clipIngestDocumentSchema,
  clipIngestIdSchema,
} from '../documents/clip-ingest-document';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import { invalidRequest } from '../errors/api-error';
import type { Platform } from '../platform';
import { storageFailure } from '../storage-failure';
import { adminProcedure, router } from '../trpc';

const TAGS = ['Catalogue'];

/** A film of 500 MB takes so long over 1.2 Mbit/s. */
const UPLOAD_SECONDS = 3600;

const exerciseParameter = z.string().min(1).max(64).meta({ description: 'Id or slug' });

const uploadRequestSchema = closedObject({
  id: exerciseParameter,
  fileName: z
    .string()
    .min(1)
    .max(255)
    .meta({ description: 'Ends with .mov, .webm or .mp4; only the ending counts' }),
  contentType: z.string().min(1).max(100).meta({ description: 'The one of the ending' }),
  bytes: z.int().min(1).meta({ description: 'Exact size of the file' }),
});

const signedUploadSchema = z
  .object({
    uploadId: z.string().meta({ example: 'upl_0123456789abcdefghijklmn' }),
    url: z.string(),
    method: z.literal('PUT'),
    headers: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ClipUpload' });

const loopSchema = closedObject(loopWishSchema.shape)
  .refine(({ start, end }) => start < end, {
    path: ['end'],
    message: 'a number that is larger than `start`',
  })
  .refine(
    ({ start, end, unit }) =>
      unit === 'seconds' || (Number.isInteger(start) && Number.isInteger(end)),
    { path: ['unit'], message: '"seconds", or whole numbers as frames' },
  );

const ingestRequestSchema = closedObject({
  id: exerciseParameter,
  uploadId: z.string().regex(UPLOAD_ID, 'an uploadId as POST …/clip-uploads gives it'),
  coach: coachSchema,
  loop: loopSchema
    .optional()
    .meta({ description: 'Where it begins and ends. Absent: it is looked for' }),
  opaque: z
    .boolean()
    .default(false)
    .meta({ description: 'The film has no alpha, and its background is to be seen' }),
});

const endingOf = (fileName: string): UploadEnding | null =>
  UPLOAD_ENDINGS.find((ending) => fileName.toLowerCase().endsWith(`.${ending}`)) ?? null;

/** @throws ApiError `invalid` with all that is wrong */
const checkFile = (
  {
    fileName,
    contentType,
    bytes,
  }: { readonly fileName: string; readonly contentType: string; readonly bytes: number },
  maxBytes: number,
): UploadEnding => {
  const ending = endingOf(fileName);
  const problems: Problem[] = [];
  if (ending === null) {
    problems.push({
      path: 'fileName',
      value: fileName,
      allowed: 'a name that ends with .mov, .webm or .mp4',
    });
  } else if (contentType.toLowerCase() !== UPLOAD_TYPES[ending]) {
    problems.push({ path: 'contentType', value: contentType, allowed: UPLOAD_TYPES[ending] });
  }
  if (bytes > maxBytes) {
    problems.push({ path: 'bytes', value: bytes, allowed: `at most ${maxBytes}` });
  }
  if (ending === null || problems.length > 0) throw invalidRequest(problems);
  return ending;
};

/** @throws DomainError `not-found` */
const identify = async ({ database }: Platform, idOrSlug: string) => {
  const exercise = await database.catalog.identify(idOrSlug);
  if (exercise !== null) return exercise;
  throw new DomainError(
    'not-found',
    `there is no exercise "${idOrSlug}"`,
    'check its id or slug; POST /api/exercises adds one',
  );
};

export const clipsRouter = router({
  upload: adminProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'POST',
      path: '/api/exercises/{id}/clip-uploads',
      tags: TAGS,
      summary: 'An address that takes the film of an exercise',
      description:
        'Send the file there with the method and the headers of the answer, within an hour; then make a clip of it. What nobody makes a clip of is removed after a day.',
    },
  })
    .input(uploadRequestSchema)
    .output(signedUploadSchema)
    .mutation(async ({ ctx, input: { id, ...file } }) => {
      const { environment, storage } = ctx.platform;
      const ending = checkFile(file, environment.maxMediaBytes);
      await identify(ctx.platform, id);
      const uploadId = randomId('upl');
      const { url, method, headers } = await storage
        .signedUpload(uploadKey(uploadId, ending), {
          contentType: UPLOAD_TYPES[ending],
          maxBytes: environment.maxMediaBytes,
          bytes: file.bytes,
          expiresInSeconds: UPLOAD_SECONDS,
        })
        .catch(storageFailure(ctx));
      return { uploadId, url, method, headers: { ...headers } };
    }),

  ingest: adminProcedure({
    successStatus: 202,
    errors: ['not-found', 'conflict'],
    openapi: {
      method: 'POST',
      path: '/api/exercises/{id}/clips',
      tags: TAGS,
      summary: 'Makes a clip of an upload',
      description:
        "It replaces the exercise's clip of the same coach once it is made. Films that are made already stay as they are.",
    },
  })
    .input(ingestRequestSchema)
    .output(clipIngestDocumentSchema)
    .mutation(async ({ ctx, input: { id, uploadId, coach, loop = null, opaque } }) => {
      const { clipQueue, environment, storage } = ctx.platform;
      const exercise = await identify(ctx.platform, id);
      const upload = await findUpload(storage, uploadId).catch(storageFailure(ctx));
      if (upload === null) {
        throw new DomainError(
          'not-found',
          `nothing was uploaded as "${uploadId}"`,
          'send the file to the address that belongs to it; after a day ask for a new one',
        );
      }
      if (upload.bytes > environment.maxMediaBytes) {
        throw new DomainError(
          'invalid',
          `the upload has ${upload.bytes} bytes; allowed: at most ${environment.maxMediaBytes}`,
          'upload a shorter or smaller film',
        );
      }
      const wish = { exerciseId: exercise.id, coach, uploadKey: upload.key, loop, opaque };
      const wanted = await clipQueue.request(wish);
      ctx.responseHeaders.set('Location', `/api/clip-ingests/${wanted.id}`);
      return clipIngestDocument(wanted);
    }),

  ingestState: adminProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'GET',
      path: '/api/clip-ingests/{id}',
      tags: TAGS,
      summary: 'How far an upload is on its way into the catalogue',
    },
  })
    .input(closedObject({ id: clipIngestIdSchema }))
    .output(clipIngestDocumentSchema)
    .query(async ({ ctx, input: { id } }) => {
      const found = await ctx.platform.database.clipIngests.find(id);
      if (found !== null) return clipIngestDocument(found);
      throw new DomainError('not-found', `there is no ingest "${id}"`, 'check the id');
    }),

  ingests: adminProcedure({
    openapi: {
      method: 'GET',
      path: '/api/clip-ingests',
      tags: TAGS,
      summary:
        'Uploads on their way into the catalogue, and those that came there or did not, the newest first',
    },
  })
    .input(pageRequestSchema)
    .output(pageSchema(clipIngestDocumentSchema))
    .query(async ({ ctx, input: { limit, cursor } }) => {
      const request = { limit, ...(cursor === undefined ? {} : { cursor }) };
      return pageDocument(
        await ctx.platform.database.clipIngests.list(request),
        clipIngestDocument,
      );
    }),
});
