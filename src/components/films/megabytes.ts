const BYTES = 1_000_000;

/** One digit behind the point for small files, none for large ones. */
export const megabytesOf = (bytes: number): number => {
  const megabytes = bytes / BYTES;
  return megabytes < 10 ? Math.max(0.1, Math.round(megabytes * 10) / 10) : Math.round(megabytes);
};
