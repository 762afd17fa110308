import { expect, it } from 'vitest';
import { corsHeaders } from './cors';

const allowed = ['https://partner.example'];

it('says nothing where no origins are listed', () => {
  expect(corsHeaders({ method: 'GET', origin: 'https://a.example' }, [])).toEqual({});
});

it.each([null, 'null', 'https://evil.example', 'https://partner.example.evil.example'])(
  'lets %s read nothing',
  (origin) => {
    expect(corsHeaders({ method: 'OPTIONS', origin }, allowed)).toEqual({ Vary: 'Origin' });
  },
);

it('lets a listed origin read, and ask before it writes; cookies stay at home', () => {
  const origin = 'https://partner.example';
  const read = corsHeaders({ method: 'GET', origin }, allowed);
  expect(read['Access-Control-Allow-Origin']).toBe(origin);
  expect(read['Access-Control-Expose-Headers']).toContain('Retry-After');
  const preflight = corsHeaders({ method: 'OPTIONS', origin }, allowed);
  expect(preflight['Access-Control-Allow-Methods']).toBe('GET, HEAD, POST, PUT, DELETE');
  expect(preflight['Access-Control-Allow-Headers']).toContain('Authorization');
  expect(preflight).not.toHaveProperty('Access-Control-Allow-Credentials');
});
