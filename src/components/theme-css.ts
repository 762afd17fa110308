import { FONT, FONT_FACES, LATIN } from '../../remotion/kit/font-faces';
import { DARK, LIGHT } from '../../remotion/kit/tokens';

/** Colours of the page by role: in light, in dark. */
const ROLES = {
  paper: [LIGHT.paper, DARK.stageEdge],
  card: [LIGHT.card, DARK.stage],
  raised: [LIGHT.paper, DARK.card],
  line: ['#d6d9e4', DARK.track],
  /** Edge of a control: 3 : 1 against what it stands on. */
  edge: ['#7b8299', '#737da6'],
  ink: [LIGHT.ink, DARK.ink],
  muted: [LIGHT.muted, DARK.muted],
  /** A fill, always under `on-work`. */
  work: [LIGHT.work, DARK.work],
  'on-work': [LIGHT.ink, LIGHT.ink],
  rest: [LIGHT.rest, DARK.rest],
  ready: [LIGHT.ready, DARK.ready],
  alert: [LIGHT.alert, DARK.alert],
  stage: [DARK.stageEdge, DARK.stageEdge],
  glow: [DARK.glow, DARK.glow],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const COLORS = Object.entries(ROLES).map(
  ([role, [light, dark]]) => `--${role}:light-dark(${light},${dark});`,
);

const faceOf = (family: string, { file, unicodeRange }: typeof LATIN): string =>
  `@font-face{font-family:"${family}";font-display:swap;font-weight:${FONT.weight};font-stretch:${FONT.stretch};src:url("/${file}") format("woff2");unicode-range:${unicodeRange}}`;

/**
 * The letters that a page may never need are a family of their own: as long as one file of a family is not loaded, Chrome
 * looks for a stand-in among the system's fonts, for each size and weight of the page's text.
 */
const FACES = FONT_FACES.map((face) =>
  faceOf(face === LATIN ? FONT.family : 'Archivo Extended', face),
);

/** What films and pages share: the tokens, as CSS variables that follow the reader's preference, and the font. */
export const THEME_CSS = `:root{${COLORS.join('')}}${FACES.join('')}`;

/** Colour of the browser's own bars. */
export const BROWSER_BAR = { light: LIGHT.paper, dark: DARK.stageEdge } as const;
