import { OVERLAY_TEMPLATES } from '../../remotion/overlays/registry';
import { languageSchema, type Language } from '../workout/language';
import { filmFormatSchema, type FilmFormat } from '../workout/workout-config';

/** One look of a film. */
export interface Combination {
  readonly template: string;
  readonly format: FilmFormat;
  readonly language: Language;
}

/** Every template in every format and language. */
export const COMBINATIONS: readonly Combination[] = OVERLAY_TEMPLATES.flatMap(({ id: template }) =>
  filmFormatSchema.options.flatMap((format) =>
    languageSchema.options.map((language) => ({ template, format, language })),
  ),
);

export const nameOf = ({ template, format, language }: Combination): string =>
  `${template}-${format}-${language}`;
