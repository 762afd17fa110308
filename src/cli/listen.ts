import type { Server } from 'node:http';
import { UserError } from '../shared/user-error';

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;

export interface Address {
  readonly port: number;
  /** `undefined`: every network interface. */
  readonly host: string | undefined;
}

/**
 * Where to listen, from the environment's `PORT` and `HOST`.
 * @throws UserError when `PORT` is not a port
 */
export const addressFromEnvironment = (
  environment: Readonly<Record<string, string | undefined>>,
): Address => {
  const text = environment['PORT'] || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > MAX_PORT) {
    throw new UserError(
      `PORT is "${text}"; allowed: a whole number from 0 to ${MAX_PORT}`,
      'set PORT=3000, or leave it out',
    );
  }
  return { port, host: environment['HOST'] || undefined };
};

const LISTEN_ERRORS = new Map<string, (address: Address) => UserError>([
  [
    'EADDRINUSE',
    ({ port }) =>
      new UserError(
        `port ${port} is taken by another program`,
        `stop that program, or choose another port: PORT=${port + 1} npm start`,
      ),
  ],
  [
    'EACCES',
    ({ port }) =>
      new UserError(
        `port ${port} may only be opened by the system's administrator`,
        'choose a port from 1024 up: PORT=3000 npm start',
      ),
  ],
  [
    'EADDRNOTAVAIL',
    ({ host }) =>
      new UserError(
        `HOST is "${host}", which is no address of this machine`,
        'set HOST=127.0.0.1 (this machine only), or leave it out (every interface)',
      ),
  ],
  [
    'ENOTFOUND',
    ({ host }) =>
      new UserError(
        `HOST is "${host}", which no name server knows`,
        'set HOST=127.0.0.1 (this machine only), or leave it out (every interface)',
      ),
  ],
]);

/**
 * Starts to listen and gives the port, which the system chose when 0 was asked for.
 * @throws UserError when the port is taken or the address is not ours
 */
export const listen = (server: Server, address: Address): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(LISTEN_ERRORS.get(error.code ?? '')?.(address) ?? error),
    );
    server.listen(address.port, address.host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : address.port);
    });
  });
