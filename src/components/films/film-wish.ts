import type { Resolution } from '../../workout/workout-config';
import type { Export } from './use-export';

/** How a film is encoded, by what it is good for. */
export const FILE_KINDS = ['quick', 'best', 'small'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The quick one is what the server makes of itself: it is shared with whoever streams it. */
const ENCODERS = {
  quick: { preset: 'veryfast', crf: 20 },
  best: { preset: 'medium', crf: 17 },
  small: { preset: 'medium', crf: 25 },
} as const satisfies Record<FileKind, { readonly preset: string; readonly crf: number }>;

export interface FilmQuality {
  readonly resolution: Resolution;
  readonly kind: FileKind;
}

/** What both routes are asked, so that what is watched and what is downloaded is one film. */
export interface FilmWish {
  readonly sessionId: string;
  readonly resolution: Resolution;
  readonly preset: (typeof ENCODERS)[FileKind]['preset'];
  readonly crf: number;
}

export const filmWishOf = (sessionId: string, { resolution, kind }: FilmQuality): FilmWish => ({
  sessionId,
  resolution,
  ...ENCODERS[kind],
});

/** How a film of that encoding was asked for; `null`: not on this page. */
const kindOf = ({ preset, crf }: Pick<Export, 'preset' | 'crf'>): FileKind | null =>
  FILE_KINDS.find((kind) => ENCODERS[kind].preset === preset && ENCODERS[kind].crf === crf) ?? null;

/** What was asked for an export; `null`: its workout is gone, or it was not asked for on this page. */
export const wishOfExport = (
  film: Pick<Export, 'sessionId' | 'resolution' | 'preset' | 'crf'>,
): FilmWish | null => {
  const kind = kindOf(film);
  if (film.sessionId === null || kind === null) return null;
  return filmWishOf(film.sessionId, { resolution: film.resolution, kind });
};
