import packageJson from '../../../package.json';
import { DomainError } from '../../shared/domain-error';
import type { Platform } from '../platform';
import { docsAsset, DOCS_PAGE, OPENAPI_TEXT } from './docs-page';
import { ApiError } from '../errors/api-error';
import { onceIn } from './once-in';
import { jsonResponse } from './respond';
import type { Route } from './route';

/** Whoever asks more often is told what is known already: a look into the storage costs. */
const READY_AGE_IN_MS = 2000;
const DOCS_AGE = 'public, max-age=3600';

const open = {
  method: 'GET',
  access: 'public',
  isProcedure: false,
  isGenerating: false,
  successStatus: 200,
} as const;

const checkReady = async ({ database, storage, log }: Platform): Promise<void> => {
  await database.ping();
  await storage.check().catch((error: unknown) => {
    // Its message names folders and buckets.
    log.error({ err: error }, 'the storage does not work');
    throw new DomainError('unavailable', 'the storage does not work', 'ask again in a while');
  });
};

/** What the operator and the reader of the docs ask for. */
export const serviceRoutes = (): Route[] => {
  const readyOf = new WeakMap<Platform, () => Promise<void>>();
  return [
    {
      ...open,
      path: '/api/health',
      handle: () => jsonResponse(JSON.stringify({ status: 'ok', version: packageJson.version })),
    },
    {
      ...open,
      path: '/api/ready',
      handle: async ({ context: { platform } }) => {
        const ready = readyOf.get(platform) ?? onceIn(READY_AGE_IN_MS, () => checkReady(platform));
        readyOf.set(platform, ready);
        await ready();
        return jsonResponse(JSON.stringify({ status: 'ready' }));
      },
    },
    {
      ...open,
      path: '/api/metrics',
      access: 'owner',
      handle: async ({ context: { platform } }) => {
        const { registry } = platform.metrics;
        return new Response(await registry.metrics(), {
          headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
        });
      },
    },
    {
      ...open,
      path: '/api/openapi.json',
      handle: () => jsonResponse(OPENAPI_TEXT, { headers: { 'Cache-Control': DOCS_AGE } }),
    },
    {
      ...open,
      path: '/api/docs',
      handle: () =>
        new Response(DOCS_PAGE, {
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': DOCS_AGE,
          },
        }),
    },
    {
      ...open,
      path: '/api/docs/{file}',
      errors: ['not-found'],
      handle: async ({ params }) => {
        const asset = await docsAsset(params['file'] ?? '');
        if (asset === null) throw new ApiError('not-found', 'the docs have no such file');
        return new Response(asset.content, {
          headers: { 'Content-Type': asset.contentType, 'Cache-Control': DOCS_AGE },
        });
      },
    },
  ];
};
