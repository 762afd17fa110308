import type { Language } from '../../workout/languages';

/** Of the smaller still, in pixels: a standing film is 44 % of a phone's height, which is about 500 pixels wide where three make one of CSS's. */
export const SMALL_FILM_STILL_WIDTH = 540;
const STANDING_WIDTH = 720;

/** What the landing page's film begins with, standing, in the widths that there are: an `srcset`. The small one is most of what a phone fetches first. */
export const standingStills = (language: Language): string => {
  const name = `/films/coach-${language}-portrait`;
  return `${name}-${SMALL_FILM_STILL_WIDTH}.avif ${SMALL_FILM_STILL_WIDTH}w, ${name}.webp ${STANDING_WIDTH}w`;
};
