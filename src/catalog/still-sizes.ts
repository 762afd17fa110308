/** Sides of a clip's stills, in pixels; both are square. A clip that is smaller itself has them as small. */
export const POSTER_SIZE = 720;
/** For cards and rows: a page shows dozens. */
export const THUMBNAIL_SIZE = 320;
