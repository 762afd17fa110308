import { z } from 'zod';
import { PEER_HEADER } from '../limits/client-address';
import { handleApi } from '../rest/handle-api';
import { problemDocumentSchema, type ProblemDocument } from '../errors/problem-document';
import { CALLER_HEADER, type FakePlatform } from './fake-platform';

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  readonly caller?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const ORIGIN = 'http://localhost:3000';

/** A request to the API as it comes from outside, without a network between. A text as body is sent as it is. */
export const ask = (
  platform: FakePlatform,
  path: string,
  { method = 'GET', body, caller, headers = {}, signal }: Question = {},
): Promise<Response> =>
  handleApi(
    new Request(`${ORIGIN}${path}`, {
      method,
      headers: {
        // Our own server writes it to every request.
        [PEER_HEADER]: '127.0.0.1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(caller === undefined ? {} : { [CALLER_HEADER]: caller }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }),
    platform,
  );

/** The problem document of a refusal. */
export const problemOf = async (response: Response): Promise<ProblemDocument> => {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') throw new Error(`not a problem document: ${type}`);
  const problem = problemDocumentSchema.strict().parse(await response.json());
  if (problem.status !== response.status) throw new Error('the status is not that of the document');
  return problem;
};

export const EXAMPLE_SESSION = {
  title: 'Legs',
  exercises: [{ exercise: 'air-squats', workSeconds: 40 }],
};

const idSchema = z.object({ sessionId: z.string().optional(), id: z.string().optional() });

/** @returns the id of a new workout */
export const makeWorkout = async (platform: FakePlatform, caller = 'guest'): Promise<string> => {
  const body = EXAMPLE_SESSION;
  const response = await ask(platform, '/api/workouts', { method: 'POST', body, caller });
  return idSchema.parse(await response.json()).sessionId ?? '';
};

/** @returns the id of a new export of a new workout */
export const makeExport = async (platform: FakePlatform, caller = 'guest'): Promise<string> => {
  const body = { sessionId: await makeWorkout(platform, caller) };
  const response = await ask(platform, '/api/exports', { method: 'POST', body, caller });
  return idSchema.parse(await response.json()).id ?? '';
};

export const planHashOf = async (platform: FakePlatform, exportId: string): Promise<string> =>
  (await platform.database.exports.find(exportId))?.film.planHash ?? '';
