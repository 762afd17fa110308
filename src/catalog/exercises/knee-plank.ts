import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const kneePlank: ExerciseCard = {
  slug: 'knee-plank',
  name: { en: 'Knee plank', fr: 'Planche sur les genoux' },
  cues: {
    en: [
      'Elbows under shoulders, knees behind your hips.',
      'One line from ears to knees.',
      'Pull your belly in and keep breathing.',
    ],
    fr: [
      'Coudes sous les épaules, genoux loin derrière.',
      'Une ligne des oreilles aux genoux.',
      'Rentre le ventre et continue de respirer.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['core'], secondary: ['abs', 'shoulders'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('front-support', 'kneeling', 'long-hold'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: [], harder: ['forearm-plank', 'plank'] },
};
