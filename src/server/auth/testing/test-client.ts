import { z } from 'zod';
import type { Accounts } from '../accounts';

const HOST = 'localhost:3000';

/** A browser, or a program, that talks to the accounts. */
export interface TestClient {
  readonly cookies: Map<string, string>;
  /** What it sends with a request. */
  readonly request: (path: string, init?: TestRequest) => Request;
  /** Asks /api/auth and keeps the cookies of the answer. */
  readonly ask: (path: string, init?: TestRequest) => Promise<Response>;
  /** Whom the API takes it for; keeps a new guest's cookie. */
  readonly caller: (init?: TestRequest) => ReturnType<Accounts['resolveCaller']>;
}

export interface TestRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const createTestClient = (accounts: Accounts): TestClient => {
  const cookies = new Map<string, string>();

  const keep = (setCookie: string) => {
    const [pair = ''] = setCookie.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    if (/Max-Age=0/i.test(setCookie)) cookies.delete(name);
    else cookies.set(name, value);
  };

  const request = (path: string, { body, headers = {} }: TestRequest = {}) =>
    new Request(`http://${HOST}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        host: HOST,
        ...(cookies.size === 0
          ? {}
          : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body === undefined
          ? {}
          : { origin: `http://${HOST}`, 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    cookies,
    request,
    ask: async (path, init) => {
      const response = await accounts.handle(request(`/api/auth${path}`, init));
      response.headers.getSetCookie().forEach(keep);
      return response;
    },
    caller: async (init) => {
      const caller = await accounts.resolveCaller(request('/api/workouts', init));
      const setCookie = accounts.guestCookie(caller);
      if (setCookie !== null) keep(setCookie);
      return caller;
    },
  };
};

const tokenSchema = z.object({ token: z.string() });

/** The bearer token of whoever is signed in. */
export const getToken = async (client: TestClient): Promise<string> =>
  tokenSchema.parse(await (await client.ask('/token')).json()).token;
