import { plainText } from '../../shared/plain-text';
import { exerciseCardSchema, type ExerciseCard } from '../../catalog/exercise';
import type { Language } from '../../workout/language';

/** An exercise card while it is being written: texts as they are typed, cues one a line. */
export interface ExerciseForm extends Omit<ExerciseCard, 'cues' | 'met' | 'secondsPerRep'> {
  readonly cues: Readonly<Record<Language, string>>;
  readonly met: string;
  readonly secondsPerRep: string;
}

export const EMPTY_FORM: ExerciseForm = {
  slug: '',
  name: { en: '', fr: '' },
  cues: { en: '', fr: '' },
  categories: [],
  muscles: { primary: [], secondary: [] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: '3.8',
  compendiumCode: '',
  metSource: 'nearest',
  secondsPerRep: '3',
  variants: { easier: [], harder: [] },
};

export const formOf = (card: ExerciseCard): ExerciseForm => ({
  ...card,
  cues: { en: card.cues.en.join('\n'), fr: card.cues.fr.join('\n') },
  met: String(card.met),
  secondsPerRep: String(card.secondsPerRep),
});

/** @returns NaN for what is no number */
const numberOf = (text: string): number => {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? Number.NaN : Number(trimmed);
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Parts of the form of which each can be wrong; the words for it are `admin.form.wrong.*`. */
export const FORM_PARTS = [
  'slug',
  'name.en',
  'name.fr',
  'cues.en',
  'cues.fr',
  'categories',
  'muscles.primary',
  'met',
  'compendiumCode',
  'secondsPerRep',
] as const;
export type FormPart = (typeof FORM_PARTS)[number];

export type ReadForm =
  | { readonly card: ExerciseCard }
  | {
      /** Empty: something that the form does not let anybody get wrong. */
      readonly wrong: ReadonlySet<FormPart>;
    };

/** The card that is written in a form, or what is wrong with it: the catalogue's own schema decides. */
export const readForm = (form: ExerciseForm): ReadForm => {
  const parsed = exerciseCardSchema.safeParse({
    ...form,
    slug: form.slug.trim(),
    name: { en: form.name.en.trim(), fr: form.name.fr.trim() },
    cues: { en: linesOf(form.cues.en), fr: linesOf(form.cues.fr) },
    met: numberOf(form.met),
    secondsPerRep: numberOf(form.secondsPerRep),
    compendiumCode: form.compendiumCode.trim(),
  });
  if (parsed.success) return { card: parsed.data };
  const paths = parsed.error.issues.map(({ path }) => path.join('.'));
  const isWrong = (part: FormPart) =>
    paths.some((path) => path === part || path.startsWith(`${part}.`));
  return { wrong: new Set(FORM_PARTS.filter(isWrong)) };
};

/** A list with a value put in or, where it is, taken out; what is left keeps its order. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((own) => own !== value) : [...values, value];

/** A slug as it could be for an English name. */
export const suggestedSlug = (name: string): string =>
  plainText(name)
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
