import type { ExerciseCard } from '../exercise';

export const hipFlexorStretch: ExerciseCard = {
  slug: 'hip-flexor-stretch',
  name: { en: 'Hip flexor stretch', fr: 'Étirement du psoas' },
  cues: {
    en: [
      'Back knee on the mat, front knee at 90 degrees.',
      'Tuck your pelvis, then shift forward.',
      'Torso tall, breathe slowly.',
    ],
    fr: [
      'Genou arrière sur le tapis, genou avant à 90°.',
      'Rentre le bassin, puis avance doucement.',
      'Buste droit, respire lentement.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['hip-flexors'], secondary: ['quads', 'glutes'] },
  equipment: ['mat'],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'per-side',
  execution: 'hold',
  contraindications: [],
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};
