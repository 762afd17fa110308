import clipManifest from '../../public/clips/manifest.json';
import { COACHES } from '../workout/coaches';
import type { Exercise } from './exercise';
import { EXERCISE_CARDS } from './exercise-cards';

/** To the compiler a text in a JSON file is any text. */
const coachOf = (name: string) => {
  const coach = COACHES.find((known) => known === name);
  if (coach === undefined) throw new RangeError(`the manifest of clips names a coach "${name}"`);
  return coach;
};

const manifest = clipManifest.map((clip) => ({ ...clip, coach: coachOf(clip.coach) }));
const filmedSlugs = new Set(manifest.map((clip) => clip.slug));
const isFilmed = (slug: string): boolean => filmedSlugs.has(slug);

/**
 * The shipped catalogue, in order of slug: every card of which at least one clip exists. The compiler knows the type of cards and
 * clips, and the tests hold each to its schema; a page that opens with them need not.
 */
export const CATALOG: readonly Exercise[] = EXERCISE_CARDS.filter(({ slug }) => isFilmed(slug)).map(
  (card) => ({
    ...card,
    id: `exr_${card.slug.replaceAll('-', '_')}`,
    variants: {
      easier: card.variants.easier.filter(isFilmed),
      harder: card.variants.harder.filter(isFilmed),
    },
    clips: manifest
      .filter((clip) => clip.slug === card.slug)
      .map(({ slug: _slug, contentHash: _contentHash, ...clip }) => clip),
  }),
);
