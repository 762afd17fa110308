/** Well-built sessions of different kinds; the tests hold each against the trainer's rules. */
export const STARTS = ['seven-minutes', 'first-steps', 'strong-legs', 'core-in-ten'] as const;
