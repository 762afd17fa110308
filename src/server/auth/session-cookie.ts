export const COOKIE_PREFIX = 'coach';

/** What better-auth calls the cookie of a session; over HTTPS `__Secure-` stands before it. */
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;
