/** Clips are square, pixels. */
export const CLIP_SIZE = 1080;
