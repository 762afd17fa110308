const NAME = /^[a-z0-9._-]{1,128}$/;
/** S3 takes 1024 with the prefix, file systems 4096 with the folder. */
const MOST_CHARACTERS = 512;
const MOST_SHOWN = 80;

/** A file or folder name that may be part of a key. */
export const isKeyName = (name: string): boolean =>
  NAME.test(name) && name !== '.' && name !== '..';

/** Whether a text names an object: names of `[a-z0-9._-]` between slashes, none of them `.` or `..`. */
export const isKey = (text: string): boolean =>
  text.length <= MOST_CHARACTERS && text.split('/').every(isKeyName);

const shown = (text: string): string => {
  const whole = JSON.stringify(text);
  return whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN - 1)}…` : whole;
};

/** @throws TypeError when the text is no key; it is never touched up to become one */
export const checkKey = (key: string): void => {
  if (isKey(key)) return;
  throw new TypeError(
    `the storage key is ${shown(key)}; allowed: names of a-z 0-9 . _ - with slashes between them, ${MOST_CHARACTERS} characters in all`,
  );
};

/**
 * A folder of keys; `''` is the whole storage.
 * @throws TypeError as {@link checkKey}
 */
export const checkFolder = (folder: string): void => {
  if (folder !== '') checkKey(folder);
};
