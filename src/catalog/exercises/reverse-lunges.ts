import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const reverseLunges: ExerciseCard = {
  slug: 'reverse-lunges',
  name: { en: 'Reverse lunges', fr: 'Fentes arrière' },
  cues: {
    en: [
      'Step back long, lower straight down.',
      'Both knees to a right angle.',
      'Push through the front heel to stand.',
    ],
    fr: [
      'Grand pas en arrière, descends à la verticale.',
      'Les deux genoux à angle droit.',
      'Pousse dans le talon avant pour remonter.',
    ],
  },
  categories: ['lower-body'],
  muscles: {
    primary: ['quads', 'glutes'],
    secondary: ['hamstrings', 'adductors', 'core', 'calves'],
  },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('knee-at-right-angle'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'own',
  secondsPerRep: 2.7,
  variants: { easier: ['split-squats'], harder: [] },
};
