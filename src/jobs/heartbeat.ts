import { HEARTBEAT_IN_SECONDS } from './film-job';
import { LostClaim } from './lost-claim';

export interface Heartbeat {
  /** Aborted when the work is no longer the worker's. */
  readonly lost: AbortSignal;
  /** Says it now. */
  readonly beat: () => void;
  readonly stop: () => void;
}

/**
 * Says again and again that a worker lives and how far it is.
 * @param what names the work
 * @param say resolves to false when the work is no longer the worker's
 */
export const startHeartbeat = (
  what: string,
  say: () => Promise<boolean>,
  onError: (error: unknown) => void,
): Heartbeat => {
  const lost = new AbortController();
  const beat = (): void => {
    say().then((isOurs) => {
      if (!isOurs) lost.abort(new LostClaim(`${what} is no longer ours`));
    }, onError);
  };
  const timer = setInterval(beat, HEARTBEAT_IN_SECONDS * 1000);
  return { lost: lost.signal, beat, stop: () => clearInterval(timer) };
};
