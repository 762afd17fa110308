const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 24;
/** Bytes from here up would make the first letters likelier than the last. */
const LARGEST_FAIR_BYTE = Math.floor(256 / ALPHABET.length) * ALPHABET.length;

/**
 * An id that nobody guesses: the prefix, `_` and 24 characters of `[0-9a-z]`, which are 124 bits.
 * @param prefix what it names, in three letters: `wko`, `exp`, `exr`, `clp`
 */
export const randomId = (prefix: string): string => {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < LARGEST_FAIR_BYTE && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
    }
  }
  return `${prefix}_${id}`;
};
