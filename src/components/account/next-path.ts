const ACCOUNT = '/account';
const ANYWHERE = 'http://localhost';

/**
 * Where somebody goes once he is signed in: a path of this site, whatever the address claims. `//other.example` and `/\other.example` are
 * addresses of other sites to a browser.
 * @param next value of `?next=`
 */
export const nextPath = (next: string | null | undefined): string | null => {
  if (next === null || next === undefined || !next.startsWith('/')) return null;
  const url = URL.parse(next, ANYWHERE);
  if (url?.origin !== ANYWHERE) return null;
  const path = url.pathname + url.search + url.hash;
  // A path that begins with two slashes is one only until a browser resolves it again.
  if (path.startsWith('//') || url.pathname === ACCOUNT || url.pathname.startsWith('/api/')) {
    return null;
  }
  return path;
};

/** The address of the sign-in that leads back to a page. */
export const signInAddress = (path: string): string =>
  nextPath(path) === null ? ACCOUNT : `${ACCOUNT}?next=${encodeURIComponent(path)}`;
