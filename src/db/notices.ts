/** What one process tells all others of through the database. */
export type NoticeChannel = 'films' | 'catalog';

/** PostgreSQL's LISTEN and NOTIFY: quick, and lost when the connection is; whoever waits for one also looks by himself at times. */
export interface Notices {
  /** @param payload at most 200 characters, e.g. a film's plan hash */
  readonly send: (channel: NoticeChannel, payload: string) => Promise<void>;
  /**
   * Calls back for every notice from now on, also after the connection was lost and found again.
   * @returns stops it
   */
  readonly listen: (channel: NoticeChannel, onNotice: (payload: string) => void) => () => void;
}
