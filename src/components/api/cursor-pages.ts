const firstPage = (): string | null => null;

/**
 * What every list of the API has in common, for `useInfiniteQuery`: it begins without a cursor, and each page names the next one's.
 * (tRPC's own `infiniteQueryOptions` send a `direction`, which the API's closed inputs refuse.)
 * @param fetchPage asks for the page `from` on
 */
export const cursorPages = <Page extends { readonly nextCursor: string | null }>(
  fetchPage: (
    from: { readonly cursor?: string },
    options: { readonly signal: AbortSignal },
  ) => Promise<Page>,
) => ({
  queryFn: ({
    pageParam,
    signal,
  }: {
    readonly pageParam: string | null;
    readonly signal: AbortSignal;
  }): Promise<Page> => fetchPage(pageParam === null ? {} : { cursor: pageParam }, { signal }),
  initialPageParam: firstPage(),
  getNextPageParam: ({ nextCursor }: Page): string | null => nextCursor,
});
