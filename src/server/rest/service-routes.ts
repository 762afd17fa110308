import packageJson from '../../../package.json';
import type { Platform } from '../platform';
import type { RequestContext } from '../request-context';
import { assertMayReadMetrics } from '../security/metrics-access';
import { storageFailure } from '../storage-failure';
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

const checkReady = async (context: RequestContext): Promise<void> => {
  const { database, storage } = context.platform;
  await database.ping();
  await storage.check().catch(storageFailure(context));
};

/** What the operator and the reader of the docs ask for. */
export const serviceRoutes = (): Route[] => {
  const readyOf = new WeakMap<Platform, typeof checkReady>();
  return [
    {
      ...open,
      path: '/api/health',
      isPrepared: true,
      handle: () => jsonResponse(JSON.stringify({ status: 'ok', version: packageJson.version })),
    },
    {
      ...open,
      path: '/api/ready',
      handle: async ({ context }) => {
        const ready = readyOf.get(context.platform) ?? onceIn(READY_AGE_IN_MS, checkReady);
        readyOf.set(context.platform, ready);
        await ready(context);
        return jsonResponse(JSON.stringify({ status: 'ready' }));
      },
    },
    {
      ...open,
      path: '/api/metrics',
      errors: ['unauthenticated', 'forbidden'],
      handle: async ({ request, context: { platform } }) => {
        assertMayReadMetrics(request.headers, platform.environment);
        const { registry } = platform.metrics;
        return new Response(await registry.metrics(), {
          headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
        });
      },
    },
    {
      ...open,
      path: '/api/openapi.json',
      isPrepared: true,
      handle: () => jsonResponse(OPENAPI_TEXT, { headers: { 'Cache-Control': DOCS_AGE } }),
    },
    {
      ...open,
      path: '/api/docs',
      isPrepared: true,
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
