import { NextResponse, type NextRequest } from 'next/server';
import { parseEnvironment } from './server/environment';
import {
  newNonce,
  pagePolicy,
  STRICT_TRANSPORT_SECURITY,
} from './server/security/content-security-policy';
import { storageOrigin } from './server/security/storage-origin';

/** What pages are told of the installation; a wrong environment has already kept the app from starting. */
const readSettings = () => {
  const { s3, publicUrl } = parseEnvironment(process.env);
  return { storageOrigin: storageOrigin(s3), isSecure: publicUrl.startsWith('https:') };
};
let settings: ReturnType<typeof readSettings> | null = null;

/**
 * Gives every page its Content-Security-Policy, with a nonce that Next.js finds in the request's header and writes to its scripts.
 * Whatever else a response carries is in next.config.ts, and so is the policy of the API.
 */
export const proxy = (request: NextRequest): NextResponse => {
  settings ??= readSettings();
  const policy = pagePolicy(newNonce(), {
    isDevelopment: process.env.NODE_ENV === 'development',
    storageOrigin: settings.storageOrigin,
  });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  if (settings.isSecure) {
    response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT_SECURITY);
  }
  return response;
};

export const config = {
  // Pages, those that do not exist among them: neither the API, nor Next's own files, nor the media in public/, nor what a browser
  // asks for by itself to install the app (a worker goes by the policy of its own file: it may load what is ours).
  matcher:
    '/((?!api/|_next/|clips/|coach/|sounds/|fonts/|icons/|sw\\.js$|manifest\\.webmanifest$).*)',
};
