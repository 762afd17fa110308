import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { redactFields, requestFacts, scrubText } from './redaction';

const lines: string[] = [];
const log = pino(
  { formatters: { log: redactFields }, hooks: { streamWrite: scrubText } },
  { write: (line) => void lines.push(line) },
);

const logged = (write: () => void): string => {
  lines.length = 0;
  write();
  return lines.join('');
};

const jwt = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJl';
const secrets = {
  password: 'correct horse battery',
  cookie: 'coach.session_token=tokenvalue123.signature456',
  token: jwt,
};

const signIn = new Request('http://localhost/api/auth/sign-in/email?token=tokenvalue123', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'user-agent': 'test',
    cookie: secrets.cookie,
    authorization: `Bearer ${jwt}`,
  },
  body: JSON.stringify({ email: 'a@example.com', password: secrets.password }),
});

const expectNoSecret = (text: string) => {
  for (const secret of [secrets.password, 'tokenvalue123', 'signature456', 'c2lnbmF0dXJl']) {
    expect(text).not.toContain(secret);
  }
};

describe('a log line of a sign-in', () => {
  it('has the facts of the request alone', () => {
    const line = logged(() => log.info({ request: requestFacts(signIn), status: 200 }, 'request'));
    expectNoSecret(line);
    expect(JSON.parse(line)).toMatchObject({
      request: { method: 'POST', path: '/api/auth/sign-in/email', userAgent: 'test' },
      status: 200,
    });
  });

  it('keeps secrets to itself even when everything is logged', () => {
    const body = {
      email: 'a@example.com',
      password: secrets.password,
      newPassword: secrets.password,
    };
    const line = logged(() =>
      log.warn(
        { headers: signIn.headers, body, deep: { deeper: [{ idToken: jwt, list: [secrets] }] } },
        `refused ${jwt} of ${secrets.cookie}; Authorization: Bearer ${jwt}`,
      ),
    );
    expectNoSecret(line);
    expect(line).toContain('a@example.com');
    expect(line).toContain('application/json');
  });

  it('keeps those that errors quote', () => {
    const err = new Error('connect postgresql://coach:tokenvalue123@db:5432/coach failed');
    const line = logged(() => log.error({ err }, 'failed'));
    expectNoSecret(line);
    expect(line).toContain('postgresql://[secret]@db:5432/coach');
  });
});

describe('redactFields', () => {
  it('leaves what is no secret', () => {
    const when = new Date(0);
    const fields = {
      usage: { inputTokens: 12, outputTokens: 3 },
      when,
      list: [1, 'a'],
      none: null,
    };
    expect(redactFields(fields)).toEqual(fields);
  });

  it('ends where things are nested without end', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    expect(JSON.stringify(redactFields(circle))).toContain('[secret]');
  });
});

describe('scrubText', () => {
  it.each([
    [
      'GET /api/files/x?expires=1&signature=abc&n=1',
      'GET /api/files/x?expires=1&signature=[secret]&n=1',
    ],
    [
      'https://b.s3.example/k?X-Amz-Credential=a&X-Amz-Signature=b',
      'https://b.s3.example/k?X-Amz-Credential=[secret]&X-Amz-Signature=[secret]',
    ],
    ['Incorrect API key provided: sk-abcdefgh12345', 'Incorrect API key provided: [secret]'],
    ['coach_guest=gst_abc.sig-nature; a=b', 'coach_guest=gst_abc.[secret]; a=b'],
    ['https://coach.example/train@home', 'https://coach.example/train@home'],
    [
      'the bearer token is not valid: it has expired',
      'the bearer token is not valid: it has expired',
    ],
  ])('%s', (text, scrubbed) => expect(scrubText(text)).toBe(scrubbed));
});
