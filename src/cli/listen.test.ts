import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { addressFromEnvironment, listen } from './listen';

describe('addressFromEnvironment', () => {
  it('is port 3000 on every interface unless told otherwise', () => {
    expect(addressFromEnvironment({})).toEqual({ port: 3000, host: undefined });
    expect(addressFromEnvironment({ PORT: '', HOST: '' })).toEqual({ port: 3000, host: undefined });
    expect(addressFromEnvironment({ PORT: '8080', HOST: '127.0.0.1' })).toEqual({
      port: 8080,
      host: '127.0.0.1',
    });
  });

  it.each(['http', '-1', '65536', '3000.5', '0x10'])('refuses the port %s', (PORT) => {
    expect(() => addressFromEnvironment({ PORT })).toThrow(`PORT is "${PORT}"; allowed`);
  });
});

describe('listen', () => {
  const servers = [createServer(), createServer()] as const;
  afterEach(() => servers.forEach((server) => server.close()));

  it('says which port is taken and what to do', async () => {
    const port = await listen(servers[0], { port: 0, host: '127.0.0.1' });
    await expect(listen(servers[1], { port, host: '127.0.0.1' })).rejects.toMatchObject({
      message: `port ${port} is taken by another program`,
      fix: `stop that program, or choose another port: PORT=${port + 1} npm start`,
    });
  });

  it('says when the address is not ours', async () => {
    await expect(listen(servers[0], { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine',
    );
  });
});
