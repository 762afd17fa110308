/** Conditions with which an exercise may have to be left out; apart from their schema, for pages that are sent without zod. */
export const CONDITIONS = [
  'wrist',
  'shoulder',
  'knee',
  'lower-back',
  'neck',
  'ankle',
  'hip',
  'pregnancy',
  'hypertension',
] as const;
export type Condition = (typeof CONDITIONS)[number];
