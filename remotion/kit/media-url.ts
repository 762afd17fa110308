import { staticFile } from 'remotion';

/** The address of a clip or poster where this bundle serves its public folder; absolute addresses stay. */
export const mediaUrl = (url: string): string =>
  url.startsWith('/') ? staticFile(url.slice(1)) : url;
