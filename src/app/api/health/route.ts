import packageJson from '../../../../package.json';

/** `GET /api/health`: the server answers, and with which version. */
export const GET = (): Response =>
  Response.json(
    { status: 'ok', version: packageJson.version },
    { headers: { 'Cache-Control': 'no-store' } },
  );

export const dynamic = 'force-dynamic';
