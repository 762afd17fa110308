import { randomId } from '../shared/random-id';
import { problemResponse } from './errors/problem-document';
import { getPlatform } from './get-platform';
import { handleApi } from './rest/handle-api';

/** What Next.js calls for every request to `/api/*`. */
export const serveApi = async (request: Request): Promise<Response> => {
  let platform;
  try {
    platform = await getPlatform();
  } catch (error) {
    // There is no log yet; the environment's errors name no secrets.
    process.stderr.write(`the API cannot start: ${error instanceof Error ? error.message : ''}\n`);
    return problemResponse(
      {
        code: 'unavailable',
        detail: 'the server is not set up',
        fix: 'the operator finds the reason in the output of the server',
        problems: [],
        headers: { 'Retry-After': '5' },
      },
      { instance: new URL(request.url).pathname, requestId: randomId('req') },
    );
  }
  return handleApi(request, platform);
};
