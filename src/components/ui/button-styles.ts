const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-medium px-5 font-semibold transition-colors duration-150 ease-out';

/** The ways a button looks; a page has one `primary`. All are at least 44 px high. */
export const BUTTON_STYLES = {
  primary: `${BASE} bg-work text-on-work hover:brightness-95`,
  secondary: `${BASE} border border-edge bg-raised text-ink hover:border-ink`,
  icon: 'inline-flex size-11 shrink-0 items-center justify-center rounded-small text-ink transition-colors duration-150 ease-out hover:bg-line/60 disabled:opacity-40',
} as const;
