import { connect, createServer, type Server, type Socket } from 'node:net';

/** Between a client and a server: a network that can be taken away. */
export interface LossyProxy {
  /** The database's address through the proxy. */
  readonly url: string;
  /** Ends all connections and takes no new ones. */
  readonly cut: () => Promise<void>;
  /** Passes nothing on any more, and takes connections that it never answers. */
  readonly stall: () => void;
  readonly restore: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

export const startLossyProxy = async (databaseUrl: string): Promise<LossyProxy> => {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isStalled = false;

  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };

  const server = createServer((client) => {
    keep(client);
    if (isStalled) return;
    const upstream = keep(connect(Number(target.port), target.hostname));
    client.pipe(upstream);
    upstream.pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const port = await listen(server, 0);

  const cut = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cut,
    stall: () => {
      isStalled = true;
      for (const socket of sockets) socket.unpipe();
    },
    restore: async () => {
      isStalled = false;
      for (const socket of sockets) socket.destroy();
      if (!server.listening) await listen(server, port);
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
};
