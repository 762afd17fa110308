const ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice in a cookie, so that the server writes the next page by it. */
export const rememberForAYear = (cookie: string, value: string): void => {
  document.cookie = `${cookie}=${value}; path=/; max-age=${ONE_YEAR_IN_SECONDS}; samesite=lax`;
};
