/** What every clip of the catalogue looks like, baked or filmed, its stills (`../still-sizes.ts`) aside. Sizes in pixels; all pictures are square. */

/** Side of the film with alpha; `remotion/coach/clip-size.ts` draws the same, a test says so. */
export const WEB_CLIP_SIZE = 1080;
/** Side of the same film for small players: what is decoded and drawn for every picture is a quarter of it. */
export const PREVIEW_SIZE = 540;
export const FALLBACK_SIZE = 540;
/** The stage of the films, for players without alpha. */
export const STAGE_COLOUR = '#181c2f';
/** What stays free on every side of the person, as a share of the picture: the same as the baked clips' camera leaves. */
export const CLIP_MARGIN = 0.03;
/** How much of that margin what is not the person fades in: the shadow on the floor may be wider. */
export const FADED_MARGIN = 0.02;
