import { DomainError } from '../../shared/domain-error';

/** Streams that are open at this moment: films and events, each of which holds a connection and asks the database again and again. */
export interface OpenStreams {
  /**
   * Takes a place.
   * @param caller whom the limit counts as one
   * @returns gives the place back; again, it does nothing
   * @throws DomainError `limit` when the caller has too many, `unavailable` when all together have
   */
  readonly enter: (caller: string) => () => void;
}

export interface StreamLimits {
  readonly perCaller: number;
  /** Of this process. */
  readonly all: number;
}

/** Somebody's stream may end any moment. */
const RETRY_AFTER_SECONDS = 10;

export const createOpenStreams = ({ perCaller, all }: StreamLimits): OpenStreams => {
  const open = new Map<string, number>();
  let opened = 0;
  return {
    enter: (caller) => {
      const own = open.get(caller) ?? 0;
      if (own >= perCaller) {
        throw new DomainError(
          'limit',
          `${own} of your films and events are open; allowed: ${perCaller} at a time`,
          'close one of them',
          { retryAfterSeconds: RETRY_AFTER_SECONDS },
        );
      }
      if (opened >= all) {
        throw new DomainError(
          'unavailable',
          `${opened} films and events are open; this server takes ${all} at a time`,
          'ask again in a while',
          { retryAfterSeconds: RETRY_AFTER_SECONDS },
        );
      }
      open.set(caller, own + 1);
      opened += 1;
      let hasLeft = false;
      return () => {
        if (hasLeft) return;
        hasLeft = true;
        opened -= 1;
        const left = (open.get(caller) ?? 1) - 1;
        if (left === 0) open.delete(caller);
        else open.set(caller, left);
      };
    },
  };
};
