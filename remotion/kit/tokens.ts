/** The colours of the product, once: films, app and the coach's kit read them here. */
export const DARK = {
  /** The stage, from its edge to its middle; `glow` stands behind the coach. */
  stageEdge: '#10131f',
  stage: '#181c2f',
  glow: '#2b3358',
  /** Surface of cards that stand on the stage. */
  card: '#1e2339',
  ink: '#f6f7fb',
  muted: '#c9cee0',
  /** Parts not reached yet: the ring's track, segments to come. */
  track: '#3a4263',
  work: '#d9ff3f',
  rest: '#8fd0ff',
  ready: '#ffc24b',
  alert: '#ff7a66',
} as const;

export const LIGHT = {
  paper: '#f7f8fb',
  card: '#ffffff',
  ink: '#131726',
  muted: '#4b5268',
  /** Only as a fill, under `ink`. */
  work: '#d9ff3f',
  /** Sky, darkened so that text in it is readable on paper. */
  rest: '#0b6fb8',
  ready: '#8a5a00',
  alert: '#b3321d',
} as const;

/** Corner radii, in design pixels. */
export const RADIUS = { large: 28, medium: 18, small: 12 } as const;

/** Distance of content from the picture's edge, in design pixels. */
export const MARGIN = 64;
