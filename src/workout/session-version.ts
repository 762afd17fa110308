/** Of the format of session files. */
export const SESSION_VERSION = 1;
