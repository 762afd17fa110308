import type { Language } from '../../workout/languages';

/** Of the smaller still, in pixels: a standing film is 44 % of a phone's height, which is about 500 pixels wide where three make one of CSS's. */
export const SMALL_FILM_STILL_WIDTH = 540;
const STANDING_WIDTH = 720;

/** Addresses of what the landing page's film begins with, standing. */
export const standingStill = (language: Language) => {
  const name = `/films/coach-${language}-portrait`;
  return { large: `${name}.webp`, small: `${name}-${SMALL_FILM_STILL_WIDTH}.avif` };
};

/** Both with their widths: an `srcset`. The small one is most of what a phone fetches first. */
export const standingStills = (language: Language): string => {
  const { large, small } = standingStill(language);
  return `${small} ${SMALL_FILM_STILL_WIDTH}w, ${large} ${STANDING_WIDTH}w`;
};
