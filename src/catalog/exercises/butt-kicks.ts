import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const buttKicks: ExerciseCard = {
  slug: 'butt-kicks',
  name: { en: 'Butt kicks', fr: 'Talons-fesses' },
  cues: {
    en: [
      'Run on the spot, heels to your glutes.',
      'Knees point to the floor, hips forward.',
      'Light feet, quick arms.',
    ],
    fr: [
      'Cours sur place, talons vers les fesses.',
      'Genoux vers le sol, bassin en avant.',
      'Pieds légers, bras dynamiques.',
    ],
  },
  categories: ['cardio'],
  muscles: { primary: ['hamstrings', 'calves'], secondary: ['quads', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'high',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('jump'),
  met: 8.0,
  compendiumCode: '12025',
  metSource: 'nearest',
  secondsPerRep: 0.7,
  variants: { easier: ['marching-in-place'], harder: [] },
};
