import { problemsOfZodError } from '../../shared/zod-problems';
import { ApiError, invalidRequest } from '../errors/api-error';
import { AUTH_ROUTES, isAuthPath, type AuthPath, type AuthRoute } from './auth-routes';

const PREFIX = '/api/auth';
/** No body of these routes is larger than a few lines. */
const MAX_BODY_CHARACTERS = 16_384;

/** A request to /api/auth that has the form of its route. */
export interface AuthRequest {
  readonly path: AuthPath;
  readonly route: AuthRoute;
  /** `null` for a GET. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

const readText = async (request: Request): Promise<string> => {
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of request.body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MAX_BODY_CHARACTERS) {
      throw new ApiError('too-large', `the body is longer than ${MAX_BODY_CHARACTERS} characters`);
    }
  }
  return text + decoder.decode();
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('not-json', 'the body is not JSON', { cause });
  }
};

const readBody = async (
  request: Request,
  schema: NonNullable<AuthRoute['body']>,
): Promise<Readonly<Record<string, unknown>>> => {
  const text = await readText(request);
  const type = request.headers.get('content-type') ?? '';
  // A page of somebody else can send forms without asking, but not JSON.
  if (text !== '' && !/^application\/json\s*(;|$)/i.test(type)) {
    throw new ApiError(
      'unsupported-media-type',
      `the body is ${type === '' ? 'of no type' : type}`,
    );
  }
  const input = text === '' ? {} : parseJson(text);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidRequest(withoutPasswords(problemsOfZodError(parsed.error, input)));
};

/** A password that was refused is not sent back. */
const withoutPasswords = (problems: ReturnType<typeof problemsOfZodError>) =>
  problems.map((problem) =>
    /password/i.test(problem.path) ? { ...problem, value: undefined } : problem,
  );

/**
 * What a request to /api/auth asks for.
 * @throws ApiError `not-found`, `method-not-allowed`, `too-large`, `unsupported-media-type`, `not-json`, `invalid`
 */
export const readAuthRequest = async (request: Request): Promise<AuthRequest> => {
  const { pathname } = new URL(request.url);
  const path = pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : '';
  if (!isAuthPath(path)) throw new ApiError('not-found', `there is no ${pathname.slice(0, 200)}`);
  const route: AuthRoute = AUTH_ROUTES[path];
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method !== route.method) {
    throw new ApiError('method-not-allowed', `${pathname} does not know ${request.method}`, {
      headers: { Allow: route.method },
    });
  }
  const body = route.body === null ? null : await readBody(request, route.body);
  return { path, route, body };
};
