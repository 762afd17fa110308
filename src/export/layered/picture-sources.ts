/** Everything in the code that decides what a layer looks like or how a picture is put together. */
export const PICTURE_SOURCES = [
  'remotion/kit',
  'remotion/overlays',
  'remotion/workout',
  'public/fonts',
  'src/workout',
  'src/export/layered',
  'src/media/alloc-picture.ts',
  'src/media/bt709-tags.ts',
  'src/media/clip-decoder.ts',
  'src/media/decode-png.ts',
  'src/media/open-media.ts',
  'src/media/picture-scaler.ts',
  'src/media/render-browser.ts',
  'src/media/x264-context.ts',
  'src/media/x264-encoder.ts',
  'package-lock.json',
];
