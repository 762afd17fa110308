import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openTestDatabase } from '../../testing/test-database';
import { openPool } from '../../db/open-pool';
import { createAccounts, type AccountsOptions } from './accounts';
import { createTestClient, getToken } from './testing/test-client';

const { database } = await openTestDatabase();
const { pool } = database;
const secret = 'a-secret-of-the-tests-0123456789abcdef';
const publicUrl = 'http://localhost:3000';
const adopt = vi.fn<AccountsOptions['adopt']>(() => Promise.resolve());
const logged: string[] = [];
const forgotten: string[] = [];

const open = (options: Partial<AccountsOptions> = {}) =>
  createAccounts({
    pool,
    publicUrl,
    corsOrigins: [],
    secret,
    mode: 'open',
    adminEmails: ['boss@example.com'],
    trustedProxies: 0,
    limitStore: { kind: 'memory' },
    adopt,
    forget: async (id) => {
      forgotten.push(id);
      await database.owners.forget({ kind: 'user', id });
    },
    log: pino({}, { write: (line) => void logged.push(line) }),
    ...options,
  });

const accounts = open();
const password = 'correct horse battery staple';
let people = 0;

/** Somebody new, signed up in a browser of his own. */
const signUp = async (email = `person-${++people}@example.com`, here = accounts) => {
  const client = createTestClient(here);
  const response = await client.ask('/sign-up/email', { body: { name: 'P', email, password } });
  return { client, email, response };
};

const refusal = (code: string): unknown => expect.objectContaining({ code });
const aboutAQuarterOfAnHour: unknown = expect.closeTo(880, -2);
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('signing up and in', () => {
  it('makes an account and a session in a cookie for the server alone', async () => {
    const { client, email, response } = await signUp('Ann@Example.com');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^coach\.session_token=[^;]+;/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect(await client.caller()).toEqual({
      kind: 'user',
      id: like(/^usr_[0-9a-z]{24}$/),
      email: email.toLowerCase(),
      role: 'member',
    });
  });

  it('keeps the cookie to https where the app is reached so', async () => {
    const here = open({ publicUrl: 'https://coach.example' });
    const { response } = await signUp(undefined, here);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-coach\.session_token=.*Secure/);
    expect(here.guestCookie({ kind: 'guest', id: 'gst_1', isNew: true })).toMatch(/; Secure$/);
  });

  it('keeps a hash of the password, and times that do not depend on the zone of this machine', async () => {
    const before = Date.now();
    const { email } = await signUp();
    const { rows } = await pool.query<Record<string, unknown>>(
      `SELECT "password", extract(epoch from u."createdAt") * 1000 AS time
       FROM "accounts" a JOIN "users" u ON u."id" = a."userId" WHERE u."email" = $1`,
      [email],
    );
    expect(rows[0]?.['password']).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(Math.abs(Number(rows[0]?.['time']) - before)).toBeLessThan(60_000);
  });

  it('knows the right password from a wrong one, and a second account from the first', async () => {
    const { email } = await signUp();
    const client = createTestClient(accounts);
    const signIn = (typed: string, whose = email) =>
      client.ask('/sign-in/email', { body: { email: whose, password: typed } });
    await expect(signIn('wrong horse battery')).rejects.toEqual(refusal('unauthenticated'));
    await expect(signIn(password, 'nobody@example.com')).rejects.toEqual(
      refusal('unauthenticated'),
    );
    expect(client.cookies.size).toBe(0);
    expect((await signIn(password, email.toUpperCase())).status).toBe(200);
    await expect(signUp(email)).rejects.toEqual(refusal('conflict'));
  });

  it.each([
    ['a short password', { name: 'P', email: 'x@example.com', password: 'short' }, 'password'],
    ['no e-mail', { name: 'P', email: 'x', password }, 'email'],
    ['a role', { name: 'P', email: 'x@example.com', password, role: 'admin' }, 'role'],
    ['nothing', 7, ''],
  ])('refuses %s', async (_, body, path) => {
    const error: unknown = await createTestClient(accounts)
      .ask('/sign-up/email', { body })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'invalid', problems: [expect.objectContaining({ path })] });
    expect(JSON.stringify(error)).not.toContain('short');
  });

  it('ends a session', async () => {
    const { client } = await signUp();
    const cookies = new Map(client.cookies);
    await client.ask('/sign-out', { body: {} });
    expect(client.cookies.has('coach.session_token')).toBe(false);
    for (const [name, value] of cookies) client.cookies.set(name, value);
    expect(await client.caller()).toMatchObject({ kind: 'guest' });
  });

  it('changes the password only for whoever knows it', async () => {
    const { client, email } = await signUp();
    const change = (currentPassword: string) =>
      client.ask('/change-password', {
        body: { currentPassword, newPassword: 'another long one' },
      });
    await expect(change('wrong horse battery')).rejects.toEqual(refusal('forbidden'));
    expect((await change(password)).status).toBe(200);
    const again = createTestClient(accounts);
    await again.ask('/sign-in/email', { body: { email, password: 'another long one' } });
    expect(await again.caller()).toMatchObject({ kind: 'user', email });
  });

  it('gives a new password to somebody who forgot his, and ends his sessions', async () => {
    const { client, email } = await signUp();
    const { id: userId = '' } = (await client.caller()) ?? {};
    await accounts.setPassword({ userId, password: 'told on the telephone' });
    expect(await client.caller()).toMatchObject({ kind: 'guest' });
    const again = createTestClient(accounts);
    const signIn = (typed: string) =>
      again.ask('/sign-in/email', { body: { email, password: typed } });
    await expect(signIn(password)).rejects.toEqual(refusal('unauthenticated'));
    await signIn('told on the telephone');
    expect(await again.caller()).toMatchObject({ kind: 'user', email });
  });

  it('deletes an account, with its sessions and tokens', async () => {
    const { client } = await signUp();
    const token = await getToken(client);
    await expect(client.ask('/delete-user', { body: { password: 'wrong' } })).rejects.toEqual(
      refusal('forbidden'),
    );
    const userId = (await client.caller())?.id ?? '';
    await client.ask('/delete-user', { body: { password } });
    expect(await client.caller()).toMatchObject({ kind: 'guest' });
    expect(forgotten).toContain(userId);
    await expect(client.caller({ headers: { authorization: `Bearer ${token}` } })).rejects.toEqual(
      refusal('unauthenticated'),
    );
  });
});

describe('roles', () => {
  it('are administrator for those who are named, member for all others', async () => {
    const { client } = await signUp('Boss@example.com');
    expect(await client.caller()).toMatchObject({ role: 'admin' });
  });

  it('come to those who are named later, at the next sign-in', async () => {
    const { client, email } = await signUp();
    const later = open({ adminEmails: [email] });
    const again = createTestClient(later);
    await again.ask('/sign-in/email', { body: { email, password } });
    expect(await again.caller()).toMatchObject({ role: 'admin' });
    expect(await client.caller()).toMatchObject({ role: 'admin' });
  });
});

describe('roles that the list gave', () => {
  it('end when the server starts with a list that does not name them, and come back with it', async () => {
    const { client, email } = await signUp(
      'former-boss@example.com',
      open({
        adminEmails: ['former-boss@example.com'],
      }),
    );
    expect(await client.caller()).toMatchObject({ role: 'admin' });
    const token = await getToken(client);
    expect(await database.users.keepListedAdmins(['boss@example.com'])).toContain(email);
    expect(await client.caller()).toMatchObject({ role: 'member' });
    const headers = { authorization: `Bearer ${token}` };
    expect(await client.caller({ headers })).toMatchObject({ role: 'member' });
    const again = createTestClient(open({ adminEmails: [email] }));
    await again.ask('/sign-in/email', { body: { email, password } });
    expect(await again.caller()).toMatchObject({ role: 'admin' });
    expect(await database.users.keepListedAdmins(['boss@example.com'])).toContain(email);
  });

  it('that were given by hand stay, also with somebody who is named for a while', async () => {
    const { client, email } = await signUp();
    const user = await client.caller();
    await database.users.setRole(user?.id ?? '', 'admin');
    const named = createTestClient(open({ adminEmails: [email] }));
    await named.ask('/sign-in/email', { body: { email, password } });
    await database.users.keepListedAdmins(['boss@example.com']);
    expect(await client.caller()).toMatchObject({ role: 'admin' });
  });
});

describe('confirmPassword', () => {
  it('knows the right password, and counts the wrong ones', async () => {
    const { client } = await signUp();
    const userId = (await client.caller())?.id ?? '';
    const confirm = (typed: string) =>
      accounts.confirmPassword({ userId, password: typed, address: '203.0.113.77' });
    await expect(confirm(password)).resolves.toBeUndefined();
    await expect(confirm('wrong horse battery')).rejects.toEqual(refusal('forbidden'));
    await expect(
      accounts.confirmPassword({ userId: 'usr_nobody', password, address: '203.0.113.78' }),
    ).rejects.toEqual(refusal('forbidden'));
    for (let n = 0; n < 9; n++) await confirm('wrong horse battery').catch(() => undefined);
    await expect(confirm(password)).rejects.toEqual(refusal('limit'));
  });
});

describe('bearer tokens', () => {
  it('are had without a cookie jar, and verified by our public keys', async () => {
    const { email } = await signUp();
    const client = createTestClient(accounts);
    const signIn = await client.ask('/sign-in/email', { body: { email, password } });
    client.cookies.clear();
    const session = signIn.headers.get('set-auth-token') ?? '';
    const response = await client.ask('/token', {
      headers: { authorization: `Bearer ${session}` },
    });
    const { token } = z.object({ token: z.string() }).parse(await response.json());

    const published = await (await client.ask('/jwks')).text();
    expect(published).toContain('"alg":"EdDSA"');
    expect(published).not.toContain('"d":');
    const keys = z
      .object({
        keys: z.array(
          z.object({ kty: z.string(), kid: z.string(), crv: z.string(), x: z.string() }),
        ),
      })
      .parse(JSON.parse(published));
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer: publicUrl,
      audience: publicUrl,
    });
    expect(payload).toMatchObject({ role: 'member', sub: like(/^usr_/) });
    expect(payload).not.toHaveProperty('email');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);

    const headers = { authorization: `Bearer ${token}` };
    expect(await client.caller({ headers })).toMatchObject({
      kind: 'user',
      email,
      id: payload.sub,
    });
  });

  it('that are not valid are refused, cookies or not', async () => {
    const { client } = await signUp();
    const token = await getToken(client);
    const [header = '', , signature = ''] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: 'usr_other' }));
    const forged = [header, payload.toString('base64url'), signature].join('.');
    for (const bad of [forged, 'nonsense', client.cookies.get('coach.session_token') ?? '']) {
      await expect(client.caller({ headers: { authorization: `Bearer ${bad}` } })).rejects.toEqual(
        refusal('unauthenticated'),
      );
    }
  });

  it('of this server are not good for another', async () => {
    const { client } = await signUp();
    const headers = { authorization: `Bearer ${await getToken(client)}` };
    const elsewhere = createTestClient(open({ publicUrl: 'http://elsewhere.example' }));
    await expect(elsewhere.caller({ headers })).rejects.toEqual(refusal('unauthenticated'));
  });

  it('are for nobody without a session', async () => {
    await expect(createTestClient(accounts).ask('/token')).rejects.toEqual(
      refusal('unauthenticated'),
    );
  });
});

describe('guests', () => {
  it('are known again by their cookie', async () => {
    const client = createTestClient(accounts);
    const first = await client.caller();
    expect(first).toMatchObject({ kind: 'guest', isNew: true });
    expect(await client.caller()).toEqual({ ...first, isNew: false });
    expect(await createTestClient(accounts).caller()).not.toMatchObject({ id: first?.id });
  });

  it('are nobody where an account is required', async () => {
    expect(await createTestClient(open({ mode: 'required' })).caller()).toBeNull();
  });

  it.each(['/sign-up/email', '/sign-in/email'])('take along what they made: %s', async (path) => {
    const email = `guest-${++people}@example.com`;
    if (path.startsWith('/sign-in')) await signUp(email);
    const client = createTestClient(accounts);
    const guest = await client.caller();
    adopt.mockClear();
    const body = { email, password, ...(path.startsWith('/sign-up') ? { name: 'P' } : {}) };
    await client.ask(path, { body });
    const user = await client.caller();
    expect(user).toMatchObject({ kind: 'user', email });
    expect(adopt.mock.calls).toEqual([[guest?.id, user?.id]]);
    expect([...client.cookies.keys()]).toEqual(['coach.session_token']);
  });

  it('take it along in the database', async () => {
    const client = createTestClient(open({ adopt: database.owners.adopt }));
    const guest = await client.caller();
    await pool.query(
      `INSERT INTO "workouts" ("id", "guestId", "config", "updatedAt") VALUES ('wko_1', $1, '{}', now())`,
      [guest?.id],
    );
    const email = `guest-${++people}@example.com`;
    await client.ask('/sign-up/email', { body: { name: 'P', email, password } });
    const user = await client.caller();
    const { rows } = await pool.query('SELECT "userId", "guestId" FROM "workouts"');
    expect(rows).toEqual([{ userId: user?.id, guestId: null }]);
  });

  it('come to their account even when that fails, and keep the cookie until it succeeds', async () => {
    const client = createTestClient(accounts);
    await client.caller();
    adopt.mockRejectedValueOnce(new Error('full'));
    const email = `guest-${++people}@example.com`;
    await client.ask('/sign-up/email', { body: { name: 'P', email, password } });
    expect(await client.caller()).toMatchObject({ kind: 'user' });
    expect(client.cookies.has('coach_guest')).toBe(true);
    expect(logged.join('')).toContain('was not given to his account');
    await client.ask('/sign-in/email', { body: { email, password } });
    expect(client.cookies.has('coach_guest')).toBe(false);
  });
});

describe('what is refused', () => {
  it('requests that a page of somebody else caused', async () => {
    const { client, email } = await signUp();
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    await expect(client.ask('/sign-out', { body: {}, headers })).rejects.toEqual(
      refusal('forbidden'),
    );
    const other = createTestClient(accounts);
    const signIn = other.ask('/sign-in/email', { body: { email, password }, headers });
    await expect(signIn).rejects.toEqual(refusal('forbidden'));
    expect(await client.caller()).toMatchObject({ kind: 'user', email });
  });

  it('what better-auth could do beyond our list', async () => {
    const client = createTestClient(accounts);
    for (const path of ['/ok', '/error', '/reset-password/x', '/verify-email', '/nothing', '']) {
      await expect(client.ask(path)).rejects.toEqual(refusal('not-found'));
    }
    await expect(client.ask('/request-password-reset', { body: {} })).rejects.toEqual(
      refusal('not-found'),
    );
    await expect(client.ask('/sign-out')).rejects.toEqual(refusal('method-not-allowed'));
  });

  it('bodies that are too large, no JSON or a form', async () => {
    const client = createTestClient(accounts);
    const ask = (body: string, type = 'application/json') =>
      accounts.handle(
        new Request('http://localhost:3000/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        }),
      );
    const huge = { email: 'a@example.com', password: 'x'.repeat(20_000) };
    await expect(client.ask('/sign-in/email', { body: huge })).rejects.toEqual(
      refusal('too-large'),
    );
    await expect(ask('{')).rejects.toEqual(refusal('not-json'));
    await expect(ask('email=a', 'application/x-www-form-urlencoded')).rejects.toEqual(
      refusal('unsupported-media-type'),
    );
  });

  it('more than ten wrong passwords for an account from an address, however many at once', async () => {
    const here = open();
    const { email } = await signUp(undefined, here);
    const client = createTestClient(here);
    const tryIn = (typed: string, peer = '203.0.113.7') =>
      client.ask('/sign-in/email', {
        body: { email, password: typed },
        headers: { 'x-coach-peer': peer },
      });
    const results = await Promise.allSettled(
      Array.from({ length: 14 }, () => tryIn('wrong horse')),
    );
    const codes = results.map((result) =>
      result.status === 'rejected' ? z.object({ code: z.string() }).parse(result.reason).code : '',
    );
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(10);
    expect(codes.filter((code) => code === 'limit')).toHaveLength(4);
    await expect(tryIn(password)).rejects.toMatchObject({
      code: 'limit',
      retryAfterSeconds: aboutAQuarterOfAnHour,
    });
    expect((await tryIn(password, '203.0.113.8')).status).toBe(200);
  });

  it('nothing else than that, while the database is away', async () => {
    const away = openPool('postgresql://nobody@127.0.0.1:1/nothing');
    const here = open({ pool: away });
    const client = createTestClient(here);
    client.cookies.set(
      'coach.session_token',
      (await signUp()).client.cookies.get('coach.session_token') ?? '',
    );
    await expect(client.caller()).rejects.toEqual(refusal('unavailable'));
    await expect(client.caller({ headers: { authorization: 'Bearer a.b.c' } })).rejects.toEqual(
      refusal('unavailable'),
    );
    await expect(client.ask('/get-session')).rejects.toEqual(refusal('unavailable'));
    await expect(signUp(undefined, here)).rejects.toEqual(refusal('unavailable'));
    await away.end();
  });
});

it('nothing of that left a password, cookie or token in the log', () => {
  expect(logged.join('')).not.toMatch(/horse|coach\.session_token=|eyJ/);
});
