import type { Caller } from './caller';
import type { Platform } from './platform';

/** What a procedure or route knows of the request beside its input. */
export interface RequestContext {
  readonly platform: Platform;
  /** `null`: nobody; a route that everybody may call does not ask who it is. */
  readonly caller: Caller | null;
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Whom limits count: an IPv4 address, or the network of an IPv6 address. */
  readonly address: string;
  /** What the response shall have beside its body. */
  readonly responseHeaders: Headers;
}
