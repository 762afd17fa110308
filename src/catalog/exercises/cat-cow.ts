import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const catCow: ExerciseCard = {
  slug: 'cat-cow',
  name: { en: 'Cat-cow', fr: 'Chat-vache' },
  cues: {
    en: [
      'Hands under shoulders, knees under hips.',
      'Breathe out and round, breathe in and open.',
      'Move one vertebra at a time.',
    ],
    fr: [
      'Mains sous les épaules, genoux sous les hanches.',
      'Souffle en arrondissant, inspire en creusant.',
      'Bouge vertèbre après vertèbre.',
    ],
  },
  categories: ['warm-up', 'mobility', 'cool-down'],
  muscles: { primary: ['lower-back', 'abs'], secondary: ['upper-back', 'neck'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'kneeling'),
  met: 2.5,
  compendiumCode: '02150',
  metSource: 'nearest',
  secondsPerRep: 5.0,
  variants: { easier: [], harder: [] },
};
