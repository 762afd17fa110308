/** What the product speaks; apart from its schema, for pages that are sent without zod. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
