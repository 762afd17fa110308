import { isIPv6 } from 'node:net';
import type { Environment } from '../environment';
import { ApiError } from '../errors/api-error';

const LOCAL_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** `Host` without its port, which may be another outside of a container. */
const nameOf = (host: string): string | null => {
  const address = `http://${isIPv6(host) ? `[${host}]` : host}`;
  if (/[/@?#]/.test(host) || !URL.canParse(address)) return null;
  return new URL(address).hostname;
};

export type HostSettings = Pick<Environment, 'authMode' | 'publicUrl' | 'host'>;

/**
 * Whether a request asks for this server by a name that it goes by. With AUTH_MODE=open nobody signs in, so whatever reaches the server is
 * served; a page of somebody else could reach it through a name of his own that he lets lead to 127.0.0.1 (DNS rebinding), and to a browser
 * would be of our origin. The name that it asks for gives it away. Where people sign in it has nobody's cookies, and may ask.
 */
export const isKnownHost = (
  host: string | null,
  { authMode, publicUrl, host: listensAt }: HostSettings,
): boolean => {
  if (authMode !== 'open') return true;
  const name = nameOf(host ?? '');
  const ours = [new URL(publicUrl).hostname, nameOf(listensAt ?? '')];
  return name !== null && [...LOCAL_NAMES, ...ours].includes(name);
};

/** @throws ApiError `misdirected` unless the request {@link isKnownHost} */
export const assertKnownHost = (host: string | null, settings: HostSettings): void => {
  if (isKnownHost(host, settings)) return;
  throw new ApiError(
    'misdirected',
    `this server does not go by the name "${(host ?? '').slice(0, 100)}"`,
    {
      fix: `ask under ${settings.publicUrl}; whoever runs this server sets PUBLIC_URL to the address that people use, or AUTH_MODE=required`,
    },
  );
};
