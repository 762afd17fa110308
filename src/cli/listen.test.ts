import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { parseEnvironment } from '../server/environment';
import { addressOf, describeAddress, listen, ownOriginOf, type Listening } from './listen';

const addressFrom = (source: Record<string, string>) => addressOf(parseEnvironment(source));

describe('addressOf', () => {
  it('is this machine alone where nobody signs in', () => {
    const here = { port: 3000, host: '127.0.0.1', alsoAt: '::1' };
    expect(addressFrom({})).toEqual(here);
    expect(addressFrom({ HOST: 'localhost' })).toEqual(here);
    expect(addressFrom({ AUTH_MODE: 'open', PUBLIC_URL: 'https://coach.example' })).toEqual(here);
  });

  it('is every interface where people sign in, and what HOST says', () => {
    expect(addressFrom({ AUTH_MODE: 'required' })).toEqual({ port: 3000, host: undefined });
    expect(addressFrom({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
  });
});

it('an address is written as it is typed, with who reaches it', () => {
  expect(describeAddress(addressFrom({}), 80)).toBe('http://localhost:80 (this machine only)');
  expect(describeAddress({ port: 0, host: undefined }, 80)).toBe(
    'http://localhost:80 (every network interface)',
  );
  expect(describeAddress({ port: 0, host: '::1' }, 80)).toBe('http://[::1]:80');
});

it('a server finds itself wherever it listens', () => {
  expect(ownOriginOf(addressFrom({}), 80)).toBe('http://127.0.0.1:80');
  expect(ownOriginOf({ port: 0, host: undefined }, 80)).toBe('http://127.0.0.1:80');
  expect(ownOriginOf({ port: 0, host: '::1' }, 80)).toBe('http://[::1]:80');
});

describe('listen', () => {
  const open: Listening[] = [];
  const newServer = () => createServer((_request, response) => response.end('hello'));
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });

  it('says which port is taken and what to do', async () => {
    const first = await listen(newServer(), { port: 0, host: '127.0.0.1' });
    open.push(first);
    const { port } = first;
    await expect(listen(newServer(), { port, host: '127.0.0.1' })).rejects.toMatchObject({
      message: `port ${port} is taken by another program`,
      fix: `stop that program, or choose another port: PORT=${port + 1} npm start`,
    });
  });

  it('says when the address is not ours', async () => {
    await expect(listen(newServer(), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine',
    );
  });

  it('answers at both addresses of localhost, and at no other of this machine', async () => {
    const { port } = await listen(newServer(), { ...addressFrom({}), port: 0 }).then((opened) => {
      open.push(opened);
      return opened;
    });
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const hasIPv6 = addresses.some(({ address }) => address === '::1');
    for (const host of ['127.0.0.1', 'localhost', ...(hasIPv6 ? ['[::1]'] : [])]) {
      const answer = await fetch(`http://${host}:${port}`, { headers: { connection: 'close' } });
      expect(await answer.text()).toBe('hello');
    }
    const outer = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
    if (outer !== undefined)
      await expect(fetch(`http://${outer.address}:${port}`)).rejects.toThrow();
  });
});
