import type { ExerciseCard } from '../exercise';

export const marchingInPlace: ExerciseCard = {
  slug: 'marching-in-place',
  name: { en: 'Marching in place', fr: 'Marche sur place' },
  cues: {
    en: [
      'Stand tall and lift each knee to hip height.',
      'Swing the opposite arm with each step.',
      'Set each foot down without a sound.',
    ],
    fr: [
      'Grandis-toi et monte les genoux à hauteur de hanche.',
      'Balance le bras opposé à chaque pas.',
      'Pose chaque pied sans bruit.',
    ],
  },
  categories: ['warm-up', 'cardio', 'cool-down'],
  muscles: { primary: ['hip-flexors'], secondary: ['quads', 'calves', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: [],
  met: 3.5,
  compendiumCode: '17190',
  metSource: 'nearest',
  secondsPerRep: 1.0,
  variants: { easier: [], harder: ['butt-kicks', 'knee-drives', 'step-jacks'] },
};
