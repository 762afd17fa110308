import { clipSchema, type Clip } from '../catalog/clip';
import type { Exercise } from '../catalog/exercise';
import { cardOf, hashOf } from './exercise-row';

/** What the database holds of an exercise. */
export interface Kept {
  readonly id: string;
  readonly slug: string;
  readonly seedHash: string | null;
  readonly clips: readonly {
    readonly coach: string;
    readonly version: number;
    readonly contentHash: string;
  }[];
}

export interface ClipChange {
  readonly exerciseId: string;
  readonly clip: Clip;
  readonly contentHash: string;
  readonly version: number;
}

/** What is to be written so that the shipped catalogue is there. */
export interface SeedPlan {
  readonly added: readonly Exercise[];
  readonly changed: readonly Exercise[];
  readonly clips: readonly ClipChange[];
}

/** Marks a clip as shipped: another one, which an administrator ingested, is never replaced. */
const SHIPPED = 'shipped:';

export const seedHashOf = (exercise: Exercise): string => hashOf(cardOf(exercise));

const clipChanges = (exercise: Exercise, kept: Kept | undefined): readonly ClipChange[] =>
  exercise.clips.flatMap((shipped) => {
    const clip = clipSchema.parse(shipped);
    const contentHash = `${SHIPPED}${hashOf(clip)}`;
    const current = kept?.clips.find(({ coach }) => coach === clip.coach);
    const isUpToDate =
      current !== undefined &&
      (current.contentHash === contentHash || !current.contentHash.startsWith(SHIPPED));
    return isUpToDate
      ? []
      : [{ exerciseId: exercise.id, clip, contentHash, version: (current?.version ?? 0) + 1 }];
  });

/**
 * Compares the shipped catalogue with what is there. A card that an administrator wrote has no `seedHash` and stays; so does an exercise of his
 * own that has the name of a shipped one.
 */
export const planSeed = (shipped: readonly Exercise[], there: readonly Kept[]): SeedPlan => {
  const byId = new Map(there.map((kept) => [kept.id, kept]));
  const slugs = new Map(there.map((kept) => [kept.slug, kept]));
  const ours = shipped.filter(({ id, slug }) => {
    const namesake = slugs.get(slug);
    return namesake === undefined || namesake.id === id;
  });
  return {
    added: ours.filter(({ id }) => !byId.has(id)),
    changed: ours.filter((exercise) => {
      const hash = byId.get(exercise.id)?.seedHash;
      return typeof hash === 'string' && hash !== seedHashOf(exercise);
    }),
    clips: ours.flatMap((exercise) => clipChanges(exercise, byId.get(exercise.id))),
  };
};
