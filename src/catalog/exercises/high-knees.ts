import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const highKnees: ExerciseCard = {
  slug: 'high-knees',
  name: { en: 'High knees', fr: 'Montées de genoux' },
  cues: {
    en: [
      'Run on the spot, knees to hip height.',
      'Stay on the balls of your feet, body tall.',
      'Pump your arms.',
    ],
    fr: [
      'Cours sur place, genoux à hauteur de hanche.',
      'Reste sur l’avant du pied, buste droit.',
      'Donne le rythme avec les bras.',
    ],
  },
  categories: ['cardio'],
  muscles: { primary: ['hip-flexors', 'quads'], secondary: ['calves', 'core', 'glutes'] },
  equipment: [],
  level: 'intermediate',
  impact: 'high',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('jump'),
  met: 8.0,
  compendiumCode: '12025',
  metSource: 'nearest',
  secondsPerRep: 0.6,
  variants: { easier: ['knee-drives'], harder: [] },
};
