import type { SculptStroke } from './sculpt';

export type CoachName = 'female' | 'male';

/** Which sources make a coach, and how much of each shape. Paths are below `sources/`, without extension. */
export interface CoachRecipe {
  readonly coach: CoachName;
  readonly shapes: readonly { readonly target: string; readonly strength: number }[];
  /** Soft corrections of the face, so that it looks friendly at rest. */
  readonly face: readonly SculptStroke[];
  /** Sole to crown; the shaped body is scaled to it. */
  readonly heightInMetres: number;
  /** A ready-made suit to cut the kit from; without one, the kit is tailored on the skin. */
  readonly suit?: string;
  readonly shoes: string;
  /** Hair made of cards; without one, short hair is grown from the scalp. */
  readonly hair?: string;
}

/** Lifts the corners of the mouth and the cheeks above them: `amount` 1 is a clear closed smile. */
const smile = (amount: number): SculptStroke[] => [
  {
    joint: 'joint-jaw',
    centre: [0.26, 0.25, 0.06],
    radius: 0.22,
    push: [0.035 * amount, 0.055 * amount, -0.02 * amount],
  },
  {
    joint: 'joint-jaw',
    centre: [0.43, 0.5, -0.02],
    radius: 0.34,
    push: [0.01 * amount, 0.025 * amount, 0.03 * amount],
  },
];

/** Lifts the inner ends of the brows, which removes a stern look. */
const openBrows = (amount: number): SculptStroke => ({
  joint: 'joint-l-eye',
  centre: [-0.13, 0.16, 0.25],
  radius: 0.22,
  push: [0, 0.06 * amount, 0],
});

/** A narrower jaw and nose, fuller lips and arched brows. */
const femaleFace: readonly SculptStroke[] = [
  { joint: 'joint-jaw', centre: [0.5, 0.25, -0.35], radius: 0.5, push: [-0.045, 0, 0] },
  { joint: 'joint-jaw', centre: [0.2, 0, 0], radius: 0.3, push: [-0.03, 0, 0] },
  { joint: 'joint-mouth', centre: [0.16, -0.04, 0.83], radius: 0.18, push: [-0.025, 0.005, 0] },
  { joint: 'joint-jaw', centre: [0.08, 0.22, 0.16], radius: 0.16, push: [0, 0, 0.02] },
  { joint: 'joint-l-eye', centre: [0.12, 0.2, 0.2], radius: 0.2, push: [0, 0.035, 0] },
];

const female: CoachRecipe = {
  coach: 'female',
  shapes: [
    { target: 'caucasian-female-young', strength: 0.6 },
    { target: 'african-female-young', strength: 0.2 },
    { target: 'asian-female-young', strength: 0.2 },
    { target: 'universal-female-young-maxmuscle-averageweight', strength: 0.45 },
    { target: 'female-young-averagemuscle-averageweight-idealproportions', strength: 0.55 },
    { target: 'female-young-maxmuscle-averageweight-idealproportions', strength: 0.3 },
  ],
  face: [...smile(1), openBrows(0.15), ...femaleFace],
  heightInMetres: 1.7,
  shoes: 'clothes/shoes02',
  hair: 'hair/ponytail01',
};

const male: CoachRecipe = {
  coach: 'male',
  shapes: [
    { target: 'african-male-young', strength: 0.7 },
    { target: 'caucasian-male-young', strength: 0.3 },
    { target: 'universal-male-young-maxmuscle-averageweight', strength: 0.5 },
    { target: 'male-young-averagemuscle-averageweight-idealproportions', strength: 0.3 },
    { target: 'male-young-maxmuscle-averageweight-idealproportions', strength: 0.2 },
  ],
  face: [...smile(1), openBrows(0.25)],
  heightInMetres: 1.83,
  suit: 'clothes/male_casualsuit04',
  shoes: 'clothes/shoes02',
};

export const coachRecipes: readonly CoachRecipe[] = [female, male];
