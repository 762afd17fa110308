import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { parseEnvironment } from './environment';
import { environmentExample } from './environment-example';
import { VARIABLES } from './environment-variables';

const refusalOf = (source: Record<string, string>): UserError => {
  try {
    parseEnvironment(source);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('parseEnvironment', () => {
  it('needs nothing', () => {
    expect(parseEnvironment({})).toMatchObject({
      databaseUrl: null,
      publicUrl: 'http://localhost:3000',
      authMode: 'open',
      s3: null,
      rateLimit: { perMinute: 10, writesPerMinute: 120, store: 'memory' },
      streamLimit: { perCaller: 20, all: 500 },
      metricsToken: null,
      maxBodyBytes: 1_048_576,
      maxMediaBytes: 524_288_000,
      renderInactivitySeconds: 300,
      plannerProvider: 'rules',
      models: { openai: null, anthropic: null },
    });
  });

  it('counts an empty variable as absent, as a copied .env.example leaves them', () => {
    const empty = Object.fromEntries(Object.values(VARIABLES).map(({ name }) => [name, '']));
    expect(parseEnvironment(empty)).toEqual(parseEnvironment({}));
  });

  it('asks for accounts where others can reach the app, unless told otherwise', () => {
    const PUBLIC_URL = 'https://coach.example.com/';
    expect(parseEnvironment({ PUBLIC_URL })).toMatchObject({
      authMode: 'required',
      publicUrl: 'https://coach.example.com',
    });
    expect(parseEnvironment({ PUBLIC_URL, AUTH_MODE: 'open' }).authMode).toBe('open');
    expect(parseEnvironment({ PUBLIC_URL: 'http://127.0.0.1:80' }).authMode).toBe('open');
  });

  it('reads lists, stores and models', () => {
    expect(
      parseEnvironment({
        ADMIN_EMAILS: 'Ada@Example.com, bob@example.com',
        CORS_ORIGINS: 'https://a.example,http://localhost:5173',
        S3_BUCKET: 'films',
        S3_ENDPOINT: 'http://127.0.0.1:9000/',
        S3_ACCESS_KEY_ID: 'id',
        S3_SECRET_ACCESS_KEY: 'key',
        PLANNER_PROVIDER: 'anthropic',
        OPENAI_API_KEY: 'sk-1',
        OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/',
        OPENAI_MODEL: 'qwen',
        OPENAI_PRICES: '0.4, 1.6',
        ANTHROPIC_API_KEY: 'sk-2',
      }),
    ).toMatchObject({
      adminEmails: ['ada@example.com', 'bob@example.com'],
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
      s3: {
        bucket: 'films',
        region: 'us-east-1',
        endpoint: 'http://127.0.0.1:9000',
        credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
        forcePathStyle: true,
      },
      plannerProvider: 'anthropic',
      models: {
        openai: {
          apiKey: 'sk-1',
          baseUrl: 'http://127.0.0.1:11434/v1',
          model: 'qwen',
          prices: { input: 0.4, output: 1.6 },
        },
        anthropic: { apiKey: 'sk-2', baseUrl: null, model: null, prices: null },
      },
    });
  });

  it('names everything that is wrong at once, with the fix', () => {
    const { message } = refusalOf({
      PORT: '70000',
      AUTH_MODE: 'closed',
      CORS_ORIGINS: 'https://a.example/path',
      ADMIN_EMAILS: 'ada',
      S3_BUCKET: 'films',
      S3_ACCESS_KEY_ID: 'id',
      PLANNER_PROVIDER: 'openai',
      ANTHROPIC_PRICES: 'free',
    });
    expect(message).toContain(
      'PLANNER_PROVIDER is "openai", but OPENAI_API_KEY is missing: set OPENAI_API_KEY, or PLANNER_PROVIDER=rules',
    );
    expect(message).toContain('ANTHROPIC_PRICES is "free"; allowed: two prices');
    expect(message).toContain(
      'PORT is "70000"; allowed: a whole number from 0 to 65535: set PORT=3000',
    );
    expect(message).toContain('AUTH_MODE is "closed"; allowed: open or required');
    expect(message).toContain('CORS_ORIGINS is "https://a.example/path"');
    expect(message).toContain('ADMIN_EMAILS is "ada"');
    expect(message).toContain('S3_SECRET_ACCESS_KEY is missing');
  });

  it('never says a secret', () => {
    for (const variable of Object.values(VARIABLES)) {
      if (!('isSecret' in variable)) continue;
      const secret = 'hunter2';
      const source = { [variable.name]: secret, PORT: 'x' };
      expect(refusalOf(source).message).not.toContain(secret);
    }
    expect(refusalOf({ DATABASE_URL: 'mysql://root:hunter2@host/db' }).message).toMatch(
      /^DATABASE_URL is not what it must be; allowed: an address postgresql:/,
    );
  });
});

describe('.env.example', () => {
  it('says what the code knows', async () => {
    expect(await readFile('.env.example', 'utf8')).toBe(environmentExample());
  });

  it('is itself a valid environment', () => {
    const pairs = [...environmentExample().matchAll(/^([A-Z0-9_]+)=(.*)$/gm)];
    const source = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
    expect(Object.keys(source)).toHaveLength(Object.keys(VARIABLES).length);
    expect(parseEnvironment(source).host).toBe('localhost');
  });
});
