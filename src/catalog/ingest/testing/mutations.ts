/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Boxes, elements and tables stand at both ends of a file: half of the damage is done there. */
const HEAD_BYTES = 1500;

/** Damages a file in one of the ways in which files are damaged, or made to damage. */
export const mutate = (file: Buffer, others: readonly Buffer[], random: () => number): Buffer => {
  const below = (limit: number): number => Math.floor(random() * limit);
  const place = (bytes: Buffer): number => {
    const near = Math.min(HEAD_BYTES, bytes.length);
    if (random() < 0.5) return below(bytes.length);
    return random() < 0.5 ? below(near) : bytes.length - 1 - below(near);
  };
  const bytes = Buffer.from(file);
  const other = others[below(others.length)] ?? file;
  const ways: readonly (() => Buffer)[] = [
    // Bits flip.
    () => {
      for (let times = 1 + below(30); times > 0; times--) {
        const at = place(bytes);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
      }
      return bytes;
    },
    // A number becomes extreme.
    () => {
      for (let times = 1 + below(3); times > 0; times--) {
        const at = Math.min(place(bytes), bytes.length - 4);
        bytes.writeUInt32BE([0, 1, 0x7fffffff, 0x80000000, 0xffffffff][below(5)] ?? 0, at);
      }
      return bytes;
    },
    // The end is missing.
    () => bytes.subarray(0, 1 + below(bytes.length)),
    // The beginning is missing.
    () => bytes.subarray(below(bytes.length)),
    // A stretch of zeros, as of a disk.
    () => {
      const at = place(bytes);
      return bytes.fill(0, at, Math.min(bytes.length, at + below(4096)));
    },
    // A stretch is doubled.
    () => {
      const at = place(bytes);
      const end = at + below(2000);
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    },
    // Two files in one.
    () =>
      Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))]),
    // A piece of another file in the middle.
    () => {
      const at = place(bytes);
      const from = below(other.length);
      return Buffer.concat([
        bytes.subarray(0, at),
        other.subarray(from, from + below(3000)),
        bytes.subarray(at),
      ]);
    },
  ];
  return (ways[below(ways.length)] ?? (() => bytes))();
};
