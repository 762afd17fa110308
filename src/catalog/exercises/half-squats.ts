import type { ExerciseCard } from '../exercise';

export const halfSquats: ExerciseCard = {
  slug: 'half-squats',
  name: { en: 'Half squats', fr: 'Demi-squats' },
  cues: {
    en: [
      'Sit back only half-way, as if to a high stool.',
      'Weight on the whole foot, heels down.',
      'Knees follow your toes.',
    ],
    fr: [
      'Descends à mi-hauteur, comme vers un tabouret haut.',
      'Appui sur tout le pied, talons au sol.',
      'Les genoux suivent les orteils.',
    ],
  },
  categories: ['lower-body', 'warm-up'],
  muscles: { primary: ['quads', 'glutes'], secondary: ['hamstrings', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: [], harder: ['air-squats', 'side-lunges', 'split-squats', 'wall-sit'] },
};
