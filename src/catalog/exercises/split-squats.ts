import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const splitSquats: ExerciseCard = {
  slug: 'split-squats',
  name: { en: 'Split squats', fr: 'Fentes statiques' },
  cues: {
    en: [
      'Feet hip-width apart, one far behind.',
      'Drop the back knee straight down.',
      'Torso tall, front heel heavy.',
    ],
    fr: [
      'Pieds largeur de bassin, un loin derrière.',
      'Descends le genou arrière à la verticale.',
      'Buste droit, talon avant bien ancré.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['quads', 'glutes'], secondary: ['hamstrings', 'adductors', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'per-side',
  execution: 'reps',
  contraindications: contraindicatedBy('knee-at-right-angle'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: ['half-squats'], harder: ['reverse-lunges'] },
};
