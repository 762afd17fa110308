const SECONDS = 12;
const SAMPLES_PER_SECOND = 8000;
const HEADER_BYTES = 44;
/** Silence of unsigned 8-bit samples. */
const SILENCE = 128;

const writeText = (view: DataView, offset: number, text: string): void => {
  [...text].forEach((letter, index) => view.setUint8(offset + index, letter.charCodeAt(0)));
};

/**
 * A WAV file of silence. Browsers give the keys for media to a page that plays a media element of more than a few seconds; the film's own
 * sounds come from Web Audio, which does not count. http://soundfile.sapp.org/doc/WaveFormat/
 */
export const silentTrack = (): Uint8Array<ArrayBuffer> => {
  const samples = SECONDS * SAMPLES_PER_SECOND;
  const bytes = new Uint8Array(HEADER_BYTES + samples).fill(SILENCE);
  const view = new DataView(bytes.buffer);
  writeText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + samples, true);
  writeText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  writeText(view, 36, 'data');
  view.setUint32(40, samples, true);
  return bytes;
};
