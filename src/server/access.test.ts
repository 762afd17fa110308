import { initTRPC } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { checkAccess, type Access } from './access';
import { declaredProcedures } from './rest/procedure-routes';
import { API_ROUTES } from './rest/handle-api';
import { METHODS } from './rest/route';
import { ask } from './testing/ask';
import { createFakePlatform } from './testing/fake-platform';

const CALLERS = ['none', 'guest', 'member', 'admin'] as const;
const MODES = ['open', 'required'] as const;

/** Who is let in, written down a second time: `401`, `403`, or through. */
const expected = (
  access: Access,
  caller: (typeof CALLERS)[number],
  mode: (typeof MODES)[number],
): 401 | 403 | 'through' => {
  if (access === 'public' || caller === 'admin') return 'through';
  if (caller === 'none') return 401;
  if (caller === 'member') return access === 'admin' ? 403 : 'through';
  return access === 'owner' && mode === 'open' ? 'through' : 401;
};

const everyCase = MODES.flatMap((mode) => CALLERS.map((caller) => [mode, caller] as const));

describe.each(everyCase)('AUTH_MODE=%s, %s', (mode, caller) => {
  const platform = createFakePlatform({ AUTH_MODE: mode });

  it.each(API_ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s',
    async (_name, { method, path, access, isProcedure }) => {
      // tRPC's own route lets everybody in: its procedures are walked below.
      if (path.startsWith('/api/trpc/')) return;
      const response = await ask(platform, path.replace(/\{.*?\}/g, 'nothing'), {
        method,
        caller,
        ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
      });
      const wanted = expected(access, caller, mode);
      if (wanted === 'through')
        expect([401, isProcedure ? 403 : 401]).not.toContain(response.status);
      else expect(response.status).toBe(wanted);
    },
  );

  it.each(declaredProcedures().map((declared) => [declared.name, declared] as const))(
    '%s',
    async (name, { type, meta }) => {
      const isMutation = type === 'mutation';
      const response = await ask(platform, `/api/trpc/${name}${isMutation ? '' : '?input={}'}`, {
        caller,
        ...(isMutation ? { method: 'POST', body: {} } : {}),
      });
      const text = await response.text();
      const wanted = expected(meta.access, caller, mode);
      if (wanted === 'through') expect(text).not.toMatch(/"status":40[13]/);
      else expect(text).toContain(`"status":${wanted}`);
    },
  );
});

it('a procedure that does not say who may call it is refused', () => {
  const t = initTRPC.create();
  const procedures = { silent: t.procedure.query(() => 'hello') };
  expect(() => declaredProcedures(procedures)).toThrow('silent does not say who may call it');
});

it('every route is declared once', () => {
  const names = API_ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { method } of API_ROUTES) expect(METHODS).toContain(method);
});

it('members are let in where an account is enough', () => {
  const member = { kind: 'user', id: 'u', role: 'member', email: 'u@example.com' } as const;
  const guest = { kind: 'guest', id: 'g', isNew: true } as const;
  expect(() => checkAccess('member', member, 'open')).not.toThrow();
  expect(() => checkAccess('member', guest, 'open')).toThrow('this needs an account');
});
