import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const forearmPlank: ExerciseCard = {
  slug: 'forearm-plank',
  name: { en: 'Forearm plank', fr: 'Planche sur les avant-bras' },
  cues: {
    en: [
      'Elbows under your shoulders.',
      'One line from ears to heels.',
      'Pull your belly in and keep breathing.',
    ],
    fr: [
      'Coudes sous les épaules.',
      'Une ligne des oreilles aux talons.',
      'Rentre le ventre et continue de respirer.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['core'], secondary: ['abs', 'shoulders', 'glutes'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('front-support', 'long-hold'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: ['knee-plank'], harder: ['side-plank'] },
};
