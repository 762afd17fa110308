/** Takes over at once, when the page that asks is of the same build or its visitor agreed. */
export const TAKE_OVER = 'take-over';

/** Keeps the shell anew: pages are written in the language that was chosen. */
export const KEEP_SHELL = 'keep-shell';
