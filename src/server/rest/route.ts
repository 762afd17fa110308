import type { Access } from '../access';
import type { ErrorCode } from '../errors/error-table';
import type { RequestContext } from '../request-context';

export const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface RouteRequest {
  readonly request: Request;
  readonly url: URL;
  /** What stands in the place of `{…}` in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly context: RequestContext;
}

/** One address of the REST API. */
export interface Route {
  readonly method: Method;
  /** `/api/exports/{id}`; `{rest...}` at the end takes all that follows. Also the label in metrics. */
  readonly path: string;
  readonly access: Access;
  /** The route itself looks at `access`, at limits and at the input: it is a procedure. */
  readonly isProcedure: boolean;
  readonly isGenerating: boolean;
  /** Keeps something, and is limited by the procedure. */
  readonly isWriting?: boolean;
  /** Sends what is there already: nothing can go wrong in between. */
  readonly isPrepared?: true;
  /** Status of a success. */
  readonly successStatus: number;
  /** What it refuses beside what every route of its kind does, for the docs. */
  readonly errors?: readonly ErrorCode[];
  readonly handle: (request: RouteRequest) => Promise<Response> | Response;
}

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
}

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll('.', String.raw`\.`)
      .replace(/\{(\w+)\\\.\\\.\\\.\}$/, '(?<$1>.+)')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
  );

export type FoundRoute =
  | {
      readonly kind: 'found';
      readonly route: Route;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'other-method'; readonly path: string; readonly allow: string }
  | { readonly kind: 'nowhere' };

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

const decodedParams = (groups: Record<string, string> = {}): Record<string, string> | null => {
  const params: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups)) {
    const decoded = decode(text);
    if (decoded === null) return null;
    params[name] = decoded;
  }
  return params;
};

/** Finds the route of a method and path. `HEAD` is answered as `GET` is. */
export const createRouteTable = (
  routes: readonly Route[],
): ((method: string, pathname: string) => FoundRoute) => {
  const compiled: CompiledRoute[] = routes.map((route) => ({
    route,
    pattern: patternOf(route.path),
  }));
  return (method, pathname) => {
    const here = compiled.filter(({ pattern }) => pattern.test(pathname));
    const wanted = method === 'HEAD' ? 'GET' : method;
    const match = here.find(({ route }) => route.method === wanted);
    if (match !== undefined) {
      const params = decodedParams(match.pattern.exec(pathname)?.groups);
      return params === null ? { kind: 'nowhere' } : { kind: 'found', route: match.route, params };
    }
    const [first] = here;
    if (first === undefined) return { kind: 'nowhere' };
    const methods = here.flatMap(({ route }) =>
      route.method === 'GET' ? ['GET', 'HEAD'] : [route.method],
    );
    return {
      kind: 'other-method',
      path: first.route.path,
      allow: [...methods, 'OPTIONS'].join(', '),
    };
  };
};
