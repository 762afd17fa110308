import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_HEADER_BYTES, entryContent, entryHeader } from './cache-entry';

const key = fc.stringMatching(/^[0-9a-f]{8,64}$/);
const content = fc.uint8Array({ maxLength: 300 });
const fileOf = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([entryHeader(name, bytes), bytes]);

describe('an entry of the cache', () => {
  it('gives back what went into it', () => {
    fc.assert(
      fc.property(key, content, (name, bytes) => {
        const read = entryContent(name, fileOf(name, bytes));
        expect(read?.equals(bytes)).toBe(true);
      }),
    );
    expect(ENTRY_HEADER_BYTES % 8).toBe(0);
  });

  it('notices a single bit', () => {
    fc.assert(
      fc.property(key, content, fc.nat(), (name, bytes, at) => {
        const file = fileOf(name, bytes);
        const bit = at % (file.length * 8);
        file[bit >> 3] = (file[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(entryContent(name, file)).toBeNull();
      }),
    );
  });

  it('notices what is missing at the end, and what was added', () => {
    fc.assert(
      fc.property(key, content, fc.nat(), (name, bytes, cut) => {
        const file = fileOf(name, bytes);
        expect(entryContent(name, file.subarray(0, cut % file.length))).toBeNull();
        expect(entryContent(name, Buffer.concat([file, Buffer.of(0)]))).toBeNull();
      }),
    );
  });

  it('notices the entry of another key', () => {
    fc.assert(
      fc.property(key, key, content, (one, other, bytes) => {
        fc.pre(one !== other);
        expect(entryContent(other, fileOf(one, bytes))).toBeNull();
      }),
    );
  });
});
