export const OPEN_GRAPH_LOCALES = { en: 'en_GB', fr: 'fr_FR' } as const;

/** What a preview of a link shows: a frame of a film without words, so that one serves every language. Sizes in pixels. */
export const OPEN_GRAPH_PICTURE = {
  url: '/films/preview.jpg',
  width: 1200,
  height: 630,
  alt: '',
} as const;
