import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const childsPose: ExerciseCard = {
  slug: 'childs-pose',
  name: { en: 'Child’s pose', fr: 'Posture de l’enfant' },
  cues: {
    en: [
      'Sit back on your heels, arms long.',
      'Forehead down, shoulders heavy.',
      'Breathe into your back.',
    ],
    fr: [
      'Assieds-toi sur les talons, bras allongés.',
      'Front au sol, épaules lourdes.',
      'Respire dans le dos.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['lats', 'lower-back'], secondary: ['glutes', 'shoulders'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('kneeling', 'head-low'),
  met: 2.5,
  compendiumCode: '02150',
  metSource: 'nearest',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};
