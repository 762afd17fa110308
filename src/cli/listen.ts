import { createServer, type Server as NetServer } from 'node:net';
import type { Server } from 'node:http';
import type { Environment } from '../server/environment';
import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';

export interface Address {
  readonly port: number;
  /** `undefined`: every network interface. */
  readonly host: string | undefined;
  /** Listened at too, where this machine has it. */
  readonly alsoAt?: string;
}

/** `localhost` leads to the one or the other, as the system likes. */
const THIS_MACHINE = { host: '127.0.0.1', alsoAt: '::1' } as const;

/** Where to listen: where nobody signs in this machine alone, unless it is told otherwise. */
export const addressOf = ({
  host,
  port,
  authMode,
}: Pick<Environment, 'host' | 'port' | 'authMode'>): Address => {
  if (host === 'localhost' || (host === null && authMode === 'open')) {
    return { port, ...THIS_MACHINE };
  }
  return { port, host: host ?? undefined };
};

const originAt = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Where this very machine reaches what listens there. */
export const ownOriginOf = ({ host }: Address, port: number): string =>
  originAt(host ?? THIS_MACHINE.host, port);

/** The address as somebody types it, and who else can reach it. */
export const describeAddress = ({ host, alsoAt }: Address, port: number): string => {
  if (alsoAt !== undefined) return `http://localhost:${port} (this machine only)`;
  if (host === undefined) return `http://localhost:${port} (every network interface)`;
  return originAt(host, port);
};

const NOT_OURS_FIX =
  'set HOST=localhost (this machine only) or HOST=0.0.0.0 (every interface), or leave it out';

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
      new UserError(`HOST is "${host}", which is no address of this machine`, NOT_OURS_FIX),
  ],
  [
    'ENOTFOUND',
    ({ host }) => new UserError(`HOST is "${host}", which no name server knows`, NOT_OURS_FIX),
  ],
]);

const listenAt = (server: NetServer, address: Address): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : address.port);
    });
  });

/** A machine without IPv6. */
const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Takes connections at a second address for a server. `null`: this machine does not have it. */
const listenFor = async (server: Server, address: Address): Promise<NetServer | null> => {
  const second = createServer((socket) => server.emit('connection', socket));
  try {
    await listenAt(second, address);
    return second;
  } catch (error) {
    if (ABSENT.has(systemCode(error) ?? '')) return null;
    throw error;
  }
};

export interface Listening {
  /** The system chose it when 0 was asked for. */
  readonly port: number;
  /** Takes no more connections; resolves when the last one has ended. */
  readonly close: () => Promise<void>;
}

/**
 * Starts to listen.
 * @throws UserError when the port is taken or the address is not ours
 */
export const listen = async (server: Server, address: Address): Promise<Listening> => {
  const { alsoAt } = address;
  const opened: NetServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((one) => new Promise((resolve) => one.close(resolve))));
  };
  try {
    const port = await listenAt(server, address);
    opened.push(server);
    if (alsoAt !== undefined) {
      const second = await listenFor(server, { port, host: alsoAt });
      if (second !== null) opened.push(second);
    }
    return { port, close };
  } catch (error) {
    await close();
    throw LISTEN_ERRORS.get(systemCode(error) ?? '')?.(address) ?? error;
  }
};
