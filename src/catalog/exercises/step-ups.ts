import type { ExerciseCard } from '../exercise';

export const stepUps: ExerciseCard = {
  slug: 'step-ups',
  name: { en: 'Step-ups', fr: 'Montées sur step' },
  cues: {
    en: [
      'Whole foot on the step.',
      'Push through the top heel, not the back foot.',
      'Step down slowly and quietly.',
    ],
    fr: [
      'Tout le pied sur le step.',
      'Pousse dans le talon du haut, pas dans le pied arrière.',
      'Redescends lentement et sans bruit.',
    ],
  },
  categories: ['lower-body', 'cardio'],
  muscles: { primary: ['quads', 'glutes'], secondary: ['hamstrings', 'calves', 'core'] },
  equipment: ['step'],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: [],
  met: 5.5,
  compendiumCode: '03018',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: [], harder: [] },
};
