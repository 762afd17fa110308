/** All that is kept of clips, posters and sounds; the oldest goes first. */
export const MEDIA_LIMIT_IN_BYTES = 200 * 1024 * 1024;
/** A larger file is played from the network: it would push out dozens of others. */
export const LARGEST_KEPT_IN_BYTES = 16 * 1024 * 1024;

export interface KeptFile {
  readonly url: string;
  readonly bytes: number;
}

/**
 * What has to go so that the rest fits.
 * @param files the least recently used first
 */
export const filesToDrop = (files: readonly KeptFile[], limitInBytes: number): string[] => {
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const dropped: string[] = [];
  for (const { url, bytes } of files) {
    if (total <= limitInBytes) break;
    dropped.push(url);
    total -= bytes;
  }
  return dropped;
};

/** Addresses of scripts, styles and built pictures that a page's HTML names: without them its copy would stay dead, or show a gap. */
export const staticFilesOf = (html: string): string[] => [
  ...new Set(
    [
      ...html.matchAll(
        /\/?(_next\/)?static\/(?:chunks|css|media)\/[\w./~@%[\]()-]+\.(?:js|css|woff2|avif)/g,
      ),
    ].map(([found]) => `/_next/${found.replace(/^\/?(_next\/)?/, '')}`),
  ),
];
