import type { ExerciseCard } from '../exercise';

export const chestStretch: ExerciseCard = {
  slug: 'chest-stretch',
  name: { en: 'Chest stretch', fr: 'Étirement des pectoraux' },
  cues: {
    en: [
      'Clasp your hands behind your back.',
      'Roll your shoulders back, lift your hands a little.',
      'Ribs down, chin level.',
    ],
    fr: [
      'Joins les mains dans le dos.',
      'Épaules en arrière, lève un peu les mains.',
      'Côtes basses, menton à l’horizontale.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['chest'], secondary: ['shoulders', 'biceps'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: [],
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};
