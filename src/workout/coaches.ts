/** Who may perform an exercise; apart from their schema, for pages that are sent without zod. */
export const COACHES = ['female', 'male'] as const;
export type Coach = (typeof COACHES)[number];
