import type { Language } from '../workout/language';

type Reason = (...details: readonly string[]) => string;

const EN = {
  durationLong: () => 'a film lasts 90 minutes at most',
  durationShort: () => 'there is nothing to plan below one minute',
  tabataPerson: () =>
    'Tabata is all-out work; it is not for beginners, nor with high blood pressure, in pregnancy or for older people',
  hiitPerson: () => 'all-out intervals do not go with what you told me about your health',
  tabataLong: () =>
    'nobody sustains more than four Tabata blocks; the rest of the time is a circuit',
  strengthShort: () => 'sets with their long rests do not fit into so little time',
  intensityPerson: () => 'with what you told me you should still be able to talk while you move',
  noTime: () => 'it does not fit into the time you have',
  equipmentUnknown: (item = '') => `the catalogue has no exercise with ${item}`,
  equipmentUnused: (item = '') => `no exercise with ${item} keeps your other wishes`,
  wantedInjury: (tags = '') => `it is better left out with what you told me (${tags})`,
  wantedEquipment: (items = '') => `it needs ${items}`,
  wantedImpact: () => 'it is a jump, and you asked for none',
  wantedRefused: () => 'you also asked to leave it out',
  wantedLevel: () => 'it is above your level',
  wantedPosition: () => 'it does not stay in the position you asked for',
  wantedRoom: () => 'there are more exercises than the time holds',
  wantedMissing: () => 'it is not in the catalogue',
  focusFew: () => 'too few exercises for it keep your other wishes',
  varietyFew: () => 'few exercises keep all your other wishes',
  sameMuscle: () => 'too few exercises are left to alternate the muscles',
  positionFew: () => 'too few exercises in that position keep your other wishes',
  warmUpFew: () => 'no exercise gentle enough keeps your other wishes',
  nearestTag: () =>
    'the catalogue has no rule of its own for it, so I left out what loads the joints next to it',
  spared: () => 'too few exercises are left without it',
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof EN;

const FR: Record<ReasonId, Reason> = {
  durationLong: () => 'un film dure 90 minutes au plus',
  durationShort: () => 'en dessous d’une minute, il n’y a rien à planifier',
  tabataPerson: () =>
    'le Tabata est un effort maximal : pas pour les débutants, ni avec de l’hypertension, ni enceinte, ni pour les personnes âgées',
  hiitPerson: () => 'des efforts maximaux ne vont pas avec ce que tu m’as dit de ta santé',
  tabataLong: () =>
    'personne ne tient plus de quatre blocs de Tabata ; le reste du temps est un circuit',
  strengthShort: () => 'des séries avec leurs longs repos ne tiennent pas en si peu de temps',
  intensityPerson: () => 'avec ce que tu m’as dit, tu dois encore pouvoir parler en bougeant',
  noTime: () => 'cela ne tient pas dans le temps que tu as',
  equipmentUnknown: (item = '') => `le catalogue n’a pas d’exercice avec : ${item}`,
  equipmentUnused: (item = '') =>
    `aucun exercice avec ce matériel (${item}) ne respecte tes autres souhaits`,
  wantedInjury: (tags = '') => `il vaut mieux l’éviter avec ce que tu m’as dit (${tags})`,
  wantedEquipment: (items = '') => `il faut : ${items}`,
  wantedImpact: () => 'c’est un saut, et tu n’en veux pas',
  wantedRefused: () => 'tu as aussi demandé de l’éviter',
  wantedLevel: () => 'il est au-dessus de ton niveau',
  wantedPosition: () => 'il sort de la position que tu as demandée',
  wantedRoom: () => 'il y a plus d’exercices que de temps',
  wantedMissing: () => 'il n’est pas dans le catalogue',
  focusFew: () => 'trop peu d’exercices pour cela respectent tes autres souhaits',
  varietyFew: () => 'peu d’exercices respectent tous tes autres souhaits',
  sameMuscle: () => 'il reste trop peu d’exercices pour alterner les muscles',
  positionFew: () => 'trop peu d’exercices dans cette position respectent tes autres souhaits',
  warmUpFew: () => 'aucun exercice assez doux ne respecte tes autres souhaits',
  nearestTag: () =>
    'le catalogue n’a pas de règle pour cela ; j’ai écarté ce qui charge les articulations voisines',
  spared: () => 'il reste trop peu d’exercices sans cela',
};

/** Why a promise was relaxed, in the person's language. */
export const reason = (id: ReasonId, language: Language, ...details: readonly string[]): string =>
  (language === 'fr' ? FR[id] : EN[id])(...details);
