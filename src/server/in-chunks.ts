const CHUNK_IN_BYTES = 64 * 1024;

/** The same bytes in chunks of 64 KiB; the last one may be shorter. */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of pieces) {
    held.push(piece);
    heldBytes += piece.byteLength;
    if (heldBytes < CHUNK_IN_BYTES) continue;
    const all = Buffer.concat(held);
    let start = 0;
    for (; start + CHUNK_IN_BYTES <= all.byteLength; start += CHUNK_IN_BYTES) {
      yield all.subarray(start, start + CHUNK_IN_BYTES);
    }
    held = [all.subarray(start)];
    heldBytes = all.byteLength - start;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}
