import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * Header in which our own server tells the app who opened the connection. Next.js keeps a client's own `X-Forwarded-For` and drops the
 * address of the connection when there is one (`req.headers['x-forwarded-for'] ??= …`), so that header alone cannot be believed.
 */
export const PEER_HEADER = 'x-coach-peer';

/** For the server, before a request reaches Next.js: whatever a client wrote there is overwritten. */
export const stampPeer = (request: IncomingMessage): void => {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
};

/** What stands for everybody whose address is not known: they share one limit. */
const UNKNOWN = 'unknown';
const GROUPS = 8;

const hexGroups = (text: string): string[] => (text === '' ? [] : text.split(':'));

/** The eight groups of a valid IPv6 address, as numbers. */
const groupsOf = (address: string): number[] => {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const pair = (high = '0', low = '0') => (Number(high) * 256 + Number(low)).toString(16);
  const plain =
    dotted === null
      ? address
      : `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}`;
  const [head = '', tail] = plain.split('::');
  const left = hexGroups(head);
  const right = hexGroups(tail ?? '');
  const zeros = Array<string>(Math.max(0, GROUPS - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
};

/** `::ffff:192.0.2.1`: how a server that listens on IPv6 sees an IPv4 client. */
const mappedIPv4 = (groups: readonly number[]): string | null => {
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : null;
};

/** `"[2001:db8::1]:443"`, `192.0.2.1:80` and `fe80::1%eth0` → the address alone. */
const bareAddress = (entry: string): string => {
  const text = entry.trim().replace(/^"(.*)"$/, '$1');
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1];
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1];
  return (bracketed ?? withPort ?? text).replace(/%.*$/, '').toLowerCase();
};

/** One way of writing for every address, or `null` when it is none. */
const canonicalAddress = (entry: string): string | null => {
  const address = bareAddress(entry);
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address);
  return mappedIPv4(groups) ?? groups.map((group) => group.toString(16)).join(':');
};

export interface Connection {
  /** Address at the other end of the connection. */
  readonly peer: string | null;
  /** `X-Forwarded-For` as it came in. */
  readonly forwardedFor: string | null;
}

/**
 * Who sent a request. Each proxy adds to `X-Forwarded-For` whom it got the request from, so only the last `trustedProxies` entries were
 * written by ours; anything before them is the client's own invention. With 0 the header is not looked at.
 * @returns IPv4 or full IPv6 address, or `unknown`
 */
export const clientAddress = (
  { peer, forwardedFor }: Connection,
  trustedProxies: number,
): string => {
  const entries =
    trustedProxies === 0 ? [] : (forwardedFor ?? '').split(',').slice(-trustedProxies);
  for (const entry of [...entries, peer ?? '']) {
    const address = canonicalAddress(entry);
    if (address !== null) return address;
  }
  return UNKNOWN;
};

/** Everybody who had a part in sending this request, the other end of the connection included, whoever wrote it down: to be believed against him alone. */
export const forwardedAddresses = (headers: Headers): readonly string[] =>
  [headers.get(PEER_HEADER), headers.get('x-forwarded-for')]
    .flatMap((list) => list?.split(',') ?? [])
    .map((entry) => canonicalAddress(entry) ?? UNKNOWN);

/**
 * Whom a limit counts as one: an IPv4 address, or the /64 network of an IPv6 address, which one household or machine has to itself
 * (RFC 6177); by single addresses it would have 2^64 limits.
 */
export const addressGroup = (address: string): string =>
  isIPv6(address)
    ? `${groupsOf(address)
        .slice(0, 4)
        .map((group) => group.toString(16))
        .join(':')}::/64`
    : address;

/** {@link addressGroup} of who sent this request. Without our own server (`next dev`) Next.js' word is taken. */
export const addressGroupOf = (headers: Headers, trustedProxies: number): string => {
  const forwardedFor = headers.get('x-forwarded-for');
  const peer = headers.get(PEER_HEADER) ?? forwardedFor?.split(',').at(-1) ?? null;
  return addressGroup(clientAddress({ peer, forwardedFor }, trustedProxies));
};
