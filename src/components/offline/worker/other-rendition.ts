/** Endings of a clip's film and of its still: the large rendition, and the small one. */
const PAIRS = [
  ['.webm', '.preview.webm'],
  ['.webp', '.thumbnail.webp'],
] as const;

/** The address of the same clip or still in its other size; null: it has none. */
export const otherRendition = (url: string): string | null => {
  for (const [large, small] of PAIRS) {
    if (url.endsWith(small)) return url.slice(0, -small.length) + large;
    if (url.endsWith(large)) return url.slice(0, -large.length) + small;
  }
  return null;
};
