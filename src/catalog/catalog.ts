import clipManifest from '../../public/clips/manifest.json';
import { clipManifestSchema } from './clip';
import { exerciseCardSchema, exerciseSchema, type Exercise } from './exercise';
import { EXERCISE_CARDS } from './exercise-cards';

const manifest = clipManifestSchema.parse(clipManifest);
const filmedSlugs = new Set(manifest.map((clip) => clip.slug));
const isFilmed = (slug: string): boolean => filmedSlugs.has(slug);

/** The shipped catalogue, in order of slug: every card of which at least one clip exists. */
export const CATALOG: readonly Exercise[] = EXERCISE_CARDS.map((card) =>
  exerciseCardSchema.parse(card),
)
  .filter((card) => isFilmed(card.slug))
  .map((card) =>
    exerciseSchema.parse({
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
