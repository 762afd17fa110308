const isWritten = (input: unknown, key: string): boolean =>
  typeof input === 'object' && input !== null && Reflect.get(input, key) !== undefined;

/**
 * What stands in an input, as its schema has made it. Defaults are not wishes: only what was written counts.
 * @param parsed the input with its defaults
 */
export const onlyWritten = <Parsed extends object>(
  parsed: Parsed,
  input: unknown,
): Partial<Parsed> => {
  const written: Partial<Parsed> = { ...parsed };
  for (const key in written) {
    if (!isWritten(input, key)) Reflect.deleteProperty(written, key);
  }
  return written;
};
