const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const PCM_FORMAT = 1;
const MONO = 1;

/** A mono 16-bit PCM WAV file of samples from −1 to 1. */
export const encodeWav = (samples: Float64Array, sampleRateInHz: number): Uint8Array => {
  const dataBytes = samples.length * BYTES_PER_SAMPLE;
  const file = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(file.buffer);
  const writeText = (offset: number, text: string) =>
    file.set(new TextEncoder().encode(text), offset);

  writeText(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM_FORMAT, true);
  view.setUint16(22, MONO, true);
  view.setUint32(24, sampleRateInHz, true);
  view.setUint32(28, sampleRateInHz * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  writeText(36, 'data');
  view.setUint32(40, dataBytes, true);

  samples.forEach((sample, index) => {
    const level = Math.round(Math.min(1, Math.max(-1, sample)) * 0x7fff);
    view.setInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, level, true);
  });
  return file;
};

/** The samples of a file that {@link encodeWav} made, from −1 to 1. */
export const decodeWav = (file: Uint8Array): Float64Array => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = (file.byteLength - HEADER_BYTES) / BYTES_PER_SAMPLE;
  return Float64Array.from(
    { length },
    (_, index) => view.getInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, true) / 0x7fff,
  );
};
