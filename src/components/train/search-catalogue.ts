import { z } from 'zod';
import { plainText } from '../../shared/plain-text';
import type { Exercise } from '../../catalog/exercise';
import type {
  categorySchema,
  impactSchema,
  levelSchema,
  muscleSchema,
} from '../../catalog/vocabulary';
import { equipmentSchema } from '../../catalog/vocabulary';
import en from '../words/messages/en/vocabulary.json';
import fr from '../words/messages/fr/vocabulary.json';
import { meantWords } from './slips';

/** Equipment as a filter: a piece of it, or exercises that need none. */
export const equipmentFilterSchema = z.enum(['none', ...equipmentSchema.options]);

/** What a visitor looks for; what is null is not looked at. */
export interface CatalogueFilter {
  readonly text: string;
  readonly category: z.infer<typeof categorySchema> | null;
  readonly muscle: z.infer<typeof muscleSchema> | null;
  readonly equipment: z.infer<typeof equipmentFilterSchema> | null;
  readonly level: z.infer<typeof levelSchema> | null;
  readonly impact: z.infer<typeof impactSchema> | null;
}

export const NO_FILTER: CatalogueFilter = {
  text: '',
  category: null,
  muscle: null,
  equipment: null,
  level: null,
  impact: null,
};

const wordsOf = (text: string): string[] => plainText(text).match(/[a-z0-9]+/g) ?? [];

/** Everything one may call an exercise by, in both languages whatever the page's is. */
const searchableWords = ({ name, slug, categories, muscles, equipment }: Exercise): string[] => {
  const texts = [name.en, name.fr, slug];
  for (const words of [en, fr]) {
    texts.push(...categories.map((category) => words.categories[category]));
    texts.push(...muscles.primary.map((muscle) => words.muscles[muscle]));
    texts.push(...equipment.map((item) => words.equipment[item]));
  }
  return [...new Set(texts.flatMap(wordsOf))];
};

interface Indexed {
  readonly exercise: Exercise;
  readonly words: readonly string[];
  /** Of its names alone: who matches there stands first. */
  readonly nameWords: readonly string[];
}

/** A catalogue with its words, made once. */
export type CatalogueSearch = readonly Indexed[];

export const indexCatalogue = (exercises: readonly Exercise[]): CatalogueSearch =>
  exercises.map((exercise) => ({
    exercise,
    words: searchableWords(exercise),
    nameWords: [...wordsOf(exercise.name.en), ...wordsOf(exercise.name.fr)],
  }));

const isPrefixOfOne = (part: string, words: readonly string[]): boolean =>
  words.some((word) => word.startsWith(part));

/** What one typed, word by word; each as the beginnings of words that it may stand for. */
type Parts = readonly (readonly string[])[];

const matching = (index: CatalogueSearch, parts: Parts): Exercise[] => {
  const fits = (words: readonly string[]): boolean =>
    parts.every((meant) => meant.some((part) => isPrefixOfOne(part, words)));
  const found = index.filter(({ words }) => fits(words));
  const isCalledSo = ({ nameWords }: Indexed): boolean => fits(nameWords);
  return [...found.filter(isCalledSo), ...found.filter((entry) => !isCalledSo(entry))].map(
    ({ exercise }) => exercise,
  );
};

const withText = (index: CatalogueSearch, text: string): Exercise[] => {
  const typed = wordsOf(text);
  const found = matching(
    index,
    typed.map((part) => [part]),
  );
  if (found.length > 0) return found;
  const all = new Set(index.flatMap(({ words }) => words));
  return matching(
    index,
    typed.map((part) => (isPrefixOfOne(part, [...all]) ? [part] : meantWords(part, all))),
  );
};

/** The exercises that fit a filter: by name first, then by what they train; slips of the finger are mended. */
export const searchCatalogue = (index: CatalogueSearch, filter: CatalogueFilter): Exercise[] => {
  const { category, muscle, equipment, level, impact } = filter;
  return withText(index, filter.text).filter(
    (exercise) =>
      (category === null || exercise.categories.includes(category)) &&
      (muscle === null ||
        exercise.muscles.primary.includes(muscle) ||
        exercise.muscles.secondary.includes(muscle)) &&
      (equipment === null ||
        (equipment === 'none'
          ? exercise.equipment.length === 0
          : exercise.equipment.includes(equipment))) &&
      (level === null || exercise.level === level) &&
      (impact === null || exercise.impact === impact),
  );
};

/** How many filters hold besides text and category, which are always in sight. */
export const countHidden = ({ muscle, equipment, level, impact }: CatalogueFilter): number =>
  [muscle, equipment, level, impact].filter((value) => value !== null).length;
