import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const slowMountainClimbers: ExerciseCard = {
  slug: 'slow-mountain-climbers',
  name: { en: 'Slow mountain climbers', fr: 'Mountain climbers lents' },
  cues: {
    en: [
      'Strong plank, push the floor away.',
      'Bring one knee to your chest, then place it back.',
      'Breathe out each time a knee comes in.',
    ],
    fr: [
      'Planche solide, repousse le sol.',
      'Amène un genou à la poitrine, puis repose le pied.',
      'Souffle à chaque genou.',
    ],
  },
  categories: ['core', 'cardio'],
  muscles: { primary: ['core'], secondary: ['hip-flexors', 'shoulders', 'abs'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'front-support'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: [], harder: ['mountain-climbers'] },
};
