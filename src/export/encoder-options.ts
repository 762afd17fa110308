import { z } from 'zod';

/** x264's speed presets, fastest first. */
export const X264_PRESETS = [
  'ultrafast',
  'superfast',
  'veryfast',
  'faster',
  'fast',
  'medium',
  'slow',
  'slower',
  'veryslow',
] as const;
export type X264Preset = (typeof X264_PRESETS)[number];

/** Constant rate factor: 0 would be lossless, which High profile cannot; above 40 faces fall apart. */
export const CRF_RANGE = { min: 1, max: 40 } as const;

export const encoderOptionsSchema = z.object({
  crf: z.int().min(CRF_RANGE.min).max(CRF_RANGE.max),
  preset: z.enum(X264_PRESETS),
});
export type EncoderOptions = Readonly<z.infer<typeof encoderOptionsSchema>>;

export const DEFAULT_EXPORT_OPTIONS: EncoderOptions = { crf: 20, preset: 'veryfast' };
