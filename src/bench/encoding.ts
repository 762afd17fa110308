import type { EncoderOptions } from '../export/encoder-options';

/** What every film of the benchmark is encoded with. */
export const ENCODING = { preset: 'veryfast', crf: 20 } as const satisfies EncoderOptions;

/** So little is lost that these are the film's frames; they are what `encode-only` is given. */
export const NEARLY_LOSSLESS = { preset: 'veryfast', crf: 1 } as const satisfies EncoderOptions;
