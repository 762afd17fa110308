import { Client, type Pool } from 'pg';
import { CONNECT_TIMEOUT_IN_MS } from './open-pool';
import type { NoticeChannel, Notices } from './notices';

const CHANNELS = ['films', 'catalog'] as const satisfies readonly NoticeChannel[];
const LISTEN = CHANNELS.map((channel) => `LISTEN "${channel}"`).join(';');

const FIRST_PAUSE_IN_MS = 100;
const LONGEST_PAUSE_IN_MS = 5000;
/** A connection that fell silent without a word (a pulled cable, a sleeping laptop) is found out within this and the time-out. */
const CHECK_EVERY_MS = 15_000;

interface Listener {
  readonly channel: NoticeChannel;
  readonly onNotice: (payload: string) => void;
}

/** Notices with the means to end their connection. */
export interface ClosableNotices extends Notices {
  readonly close: () => Promise<void>;
}

/**
 * PostgreSQL's LISTEN and NOTIFY. Listening takes a connection of its own, opened with the first listener and opened again, a little later
 * each time, whenever it breaks.
 */
export const createPostgresNotices = (url: string, pool: Pool): ClosableNotices => {
  const listeners = new Set<Listener>();
  let client: Client | null = null;
  let hasBegun = false;
  let isClosed = false;
  let pauseInMs = FIRST_PAUSE_IN_MS;
  let timer: NodeJS.Timeout | undefined;

  const later = (work: () => void, inMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, inMs);
    timer.unref();
  };

  /** Once for each connection. */
  const lost = (from: Client): void => {
    if (client !== from) return;
    client = null;
    from.end().catch(() => undefined);
    if (isClosed) return;
    later(connect, pauseInMs);
    pauseInMs = Math.min(pauseInMs * 2, LONGEST_PAUSE_IN_MS);
  };

  const check = (current: Client): void => {
    current.query('SELECT').then(
      () => {
        if (client === current) later(() => check(current), CHECK_EVERY_MS);
      },
      () => lost(current),
    );
  };

  const begin = async (current: Client): Promise<void> => {
    await current.connect();
    await current.query(LISTEN);
    if (client !== current) return;
    pauseInMs = FIRST_PAUSE_IN_MS;
    later(() => check(current), CHECK_EVERY_MS);
  };

  function connect(): void {
    const current = new Client({
      connectionString: url,
      application_name: 'coach notices',
      connectionTimeoutMillis: CONNECT_TIMEOUT_IN_MS,
      query_timeout: CONNECT_TIMEOUT_IN_MS,
      keepAlive: true,
    });
    client = current;
    current.on('error', () => lost(current));
    current.on('end', () => lost(current));
    current.on('notification', (notice) => {
      for (const { channel, onNotice } of [...listeners]) {
        if (channel === notice.channel) onNotice(notice.payload ?? '');
      }
    });
    begin(current).catch(() => lost(current));
  }

  return {
    send: async (channel, payload) => {
      await pool.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },

    listen: (channel, onNotice) => {
      const listener = { channel, onNotice };
      listeners.add(listener);
      if (!hasBegun && !isClosed) connect();
      hasBegun = true;
      return () => {
        listeners.delete(listener);
      };
    },

    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
};
