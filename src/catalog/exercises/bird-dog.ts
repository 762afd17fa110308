import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const birdDog: ExerciseCard = {
  slug: 'bird-dog',
  name: { en: 'Bird dog', fr: 'Bird dog' },
  cues: {
    en: [
      'On all fours, back flat as a table.',
      'Reach one arm and the opposite leg long.',
      'Hips level, lower back still.',
    ],
    fr: [
      'À quatre pattes, dos plat comme une table.',
      'Allonge un bras et la jambe opposée.',
      'Bassin de niveau, sans creuser le dos.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['core', 'lower-back'], secondary: ['glutes', 'shoulders', 'hamstrings'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'kneeling'),
  met: 3.5,
  compendiumCode: '02030',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: [], harder: [] },
};
